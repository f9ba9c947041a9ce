"""Write `spuria_rules/given_names.txt`: given names by which a handle is known for somebody else's.

    python benchmarks/given_names.py

Names that are ordinary words as well are left out. The names are those of Faker's locales in Latin script (MIT licence; a development dependency), without accents, of five
letters and more: shorter ones begin too many words.
"""

from importlib import import_module
from pathlib import Path
from textwrap import fill

import spuria_rules
from spuria_rules.names import name_words

LOCALES = "en_US en_GB de_DE fr_FR es_ES it_IT pt_BR pt_PT nl_NL pl_PL cs_CZ sv_SE da_DK no_NO fi_FI ro_RO hu_HU tr_TR"
_LEAST = 5


def main() -> None:
    """Gather the names and write them, some a line."""
    found: set[str] = set()
    for locale in LOCALES.split():
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for kind in filter(lambda name: name.startswith("first_names"), dir(provider)):
            for name in getattr(provider, kind):
                words = name_words(name)
                if len(words) == 1 and words[0].isascii() and len(words[0]) >= _LEAST:
                    found.add(words[0])
    package = Path(spuria_rules.__file__)
    words = package.with_name("generator_words.txt").read_text(encoding="utf-8").lower().split()
    found -= {folded for word in words for folded in name_words(word)}
    path = package.with_name("given_names.txt")
    path.write_text(fill(" ".join(sorted(found)), 118) + "\n", encoding="utf-8")
    print(f"{len(found)} names in {path}")


if __name__ == "__main__":
    main()
