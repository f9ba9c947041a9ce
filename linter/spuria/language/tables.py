"""The packaged language tables: common words and letter trigrams with their shares, read on first use.

The file is made by `spuria.language.make_tables`. Shares are natural logarithms, stored in steps of
one twentieth. One language's table is some 6,000 words and 5,000 trigrams; languages that are only
known so as not to be taken for another have 500 words.
"""

import os
from collections.abc import Callable
from functools import cache, cached_property
from math import exp

from spuria import __version__
from spuria.cache_folder import read_entry, short_digest, write_entry
from spuria.language import packed
from spuria.language.lexicon import GLUE

PATH = os.path.join(os.path.dirname(__file__), "data", "tables.bin")
MAGIC = b"spuria-languages-1\n"
STEPS = 20
#: The natural logarithm of the share of a word that a table does not hold.
ABSENT = -13.2
#: The same of a trigram.
ABSENT_TRIGRAM = -14.0
#: A letter with a larger share of the text belongs to the language; a smaller one came with names.
LETTER_SHARE = 2e-4

#: Languages that are looked for and reported, Latin script.
REPORTED = (
    *("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da"),
    *("pl", "cs", "fi", "tr", "id", "ro", "ca", "hu"),
)
#: Languages that a page can be in, but that are never reported: known so that pages in them are left alone.
HOST_ONLY = (
    *("no", "nn", "sk", "hr", "bs", "sl", "sr", "lt", "lv", "et", "is", "ga", "cy", "eu", "gl", "af", "sq", "vi", "sw"),
    *("tl", "ms", "eo", "lb", "az", "so", "mi", "ru", "uk", "be", "bg", "mk", "mn", "ar", "fa", "ur", "ps"),
)

#: Never reported and no page's language: what filler text is made of.
LATIN = "la"

# What computed values depend on: the tables, the word lists, and the code of this folder.
_CODE = ("lexicon.py", "scan.py", "identify.py", "tables.py")
_SOURCES = (PATH, *(os.path.join(os.path.dirname(__file__), name) for name in _CODE))
_SHARE = [-step / STEPS for step in range(256)]


class Table:
    """What is known of one language."""

    def __init__(self, language: str, content: bytes, index: dict[str, tuple[int, int]]) -> None:
        self.language = language
        self._content = content
        self._index = index

    @cached_property
    def words(self) -> dict[str, float]:
        """Common words, lower case, commonest first, with the logarithm of their share; elided forms end in "'"."""
        keys, steps = packed.keyed(self._content, self._index["words"])
        return dict(zip(keys.split(" "), map(_SHARE.__getitem__, steps), strict=True))

    @cached_property
    def trigrams(self) -> dict[str, float]:
        """Common letter trigrams within words, with the logarithm of their share among trigrams."""
        letters, steps = packed.keyed(self._content, self._index["trigrams"])
        return {letters[3 * at : 3 * at + 3]: _SHARE[step] for at, step in enumerate(steps)}

    @cached_property
    def clause_words(self) -> frozenset[str]:
        """Words that clauses have and names and titles lack: pronouns, auxiliaries, negations, conjunctions."""
        return frozenset(packed.part(self._content, self._index["clause"]).decode().split(" "))

    @cached_property
    def core(self) -> frozenset[str]:
        """Articles, prepositions and conjunctions that join names and titles."""
        return GLUE[self.language][0]

    @cached_property
    def glue(self) -> frozenset[str]:
        """All words that join nouns, `core` included."""
        return GLUE[self.language][0] | GLUE[self.language][1]

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters beyond ASCII that the language writes."""
        shares: dict[str, float] = {}
        total = 0.0
        for word, share in self.words.items():
            weight = exp(share)
            total += weight * len(word)
            if not word.isascii():
                for letter in word:
                    if not letter.isascii() and letter.isalpha():
                        shares[letter] = shares.get(letter, 0.0) + weight
        return frozenset(letter for letter, share in shares.items() if share > LETTER_SHARE * total)


def kept(name: str, make: Callable[[], bytes]) -> bytes:
    """What is computed from the tables, kept in the user's cache folder: computing it costs more than a page."""
    stamps = [[status.st_size, status.st_mtime_ns] for path in _SOURCES if (status := os.stat(path))]
    entry = f"{name}-{short_digest(f'{__version__} {stamps}')}.bin"
    content = read_entry(entry)
    if not content:
        content = make()
        write_entry(entry, content)
    return content


@cache
def table(language: str) -> Table:
    """The table of a language in `REPORTED` or `HOST_ONLY`."""
    content, index = packed.read(PATH, MAGIC)
    return Table(language, content, index[language])
