"""Make the packaged table of word pairs, which tell where a foreign run starts and ends.

    python -m spuria.language.make_pairs DIR

`DIR` is a tree of Debian packages, each taken apart with `dpkg-deb -x PACKAGE DIR` (see `PACKAGES`): manuals in many
languages and, in php-faker, novels in the public domain. What is written are counts, and no text. Documents that
`benchmarks/language_switch` measures with are left out.
"""

import argparse
import gzip
import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from math import log
from pathlib import Path

from spuria.language.packed import packed, packed_keys
from spuria.language.pairs import MAGIC, PAIR_STEPS, PATH
from spuria.language.tables import REPORTED, table

PACKAGES = (
    "php-faker gimp-help-{ca,cs,da,de,en,es,fi,fr,hu,it,nl,pt-br,ro,sv} aptitude-doc-{cs,en,es,fi,fr,it,nl}"
    " debian-faq-{de,fr,it,nl} developers-reference-{de,fr,it} fortunes-{cs,de,es,it,pl}"
    " manpages-{cs,da,de,es,fi,fr,hu,it,nl,pl,pt-br,ro,sv,tr}"
)
# The commonest words of a language: pairs hold one of them at least.
_COMMONEST = 200
# A pair seen or expected less often than this says nothing, nor does a score next to zero.
_FEWEST = 3.0
_LEAST_SCORE = 0.4
_ADDED = 1.5
# Letters of a language at most, and files read of it.
_MOST_LETTERS = 3_000_000
_MOST_FILES = 400
_ENDING = 2
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_BREAK = re.compile(r"[.!?;:()\",\n\[\]{}<>=|]+")
_ROFF = re.compile(r"\\f.|\\[&%]|\\-")
_TAG = re.compile(r"<[^>]*>")
_NOVEL = re.compile(r"<<<\s*'?\"?(\w+)'?\"?\n(.*?)\n\s*\1", re.DOTALL)
_NOVELS = {"en": "en_US", "fr": "fr_FR", "de": "de_DE", "es": "es_ES", "pt": "pt_BR", "nl": "nl_BE", "pl": "pl_PL",
           "cs": "cs_CZ", "hu": "hu_HU", "ro": "ro_MD"}  # fmt: skip
_CODES = {"pt": ("pt", "pt_BR", "pt-br")}


def novels(root: Path) -> dict[str, list[str]]:
    """The novels of php-faker in the public domain, as paragraphs or pieces of such a length."""
    return {language: _cut(text) for language in _NOVELS for text in _novel(root, language)}


def _novel(root: Path, language: str) -> Iterator[str]:
    for path in root.glob(f"usr/share/php/Faker/Provider/{_NOVELS.get(language)}/Text.php"):
        if match := _NOVEL.search(path.read_text(encoding="utf-8", errors="replace")):
            yield match[2].replace("_", "")


def _cut(text: str) -> list[str]:
    for separator in ("\n\n", "\n"):
        paragraphs = [part for part in text.split(separator) if 80 < len(part) < 3000]
        if len(paragraphs) > 50:
            return paragraphs
    whole = " ".join(text.split())
    return [whole[at : at + 600] for at in range(0, len(whole), 600)]


def _manuals(root: Path, language: str) -> Iterator[str]:
    folders = [f"usr/share/man/{code}" for code in _CODES.get(language, (language,))]
    for path in sorted(path for folder in folders for path in root.glob(f"{folder}/man*/*.gz")):
        lines = gzip.decompress(path.read_bytes()).decode("utf-8", "replace").split("\n")
        yield _ROFF.sub("", " ".join("\n" if line[:1] in ".'" else line for line in lines))


def is_measured(name: str) -> bool:
    """Whether a document of the GIMP's help, by its name in all languages, is left to the benchmark: every other one is."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def _pages(root: Path, language: str) -> Iterator[str]:
    codes = _CODES.get(language, (language,))
    patterns = [f"usr/share/gimp/2.0/help/{code}/**/*.html" for code in codes]
    patterns += [f"usr/share/doc/{name}/html/{code}/**/*.html" for name in ("aptitude",) for code in codes]
    patterns += [f"usr/share/doc/debian-faq-{code}/**/*.html" for code in codes]
    patterns += [f"usr/share/developers-reference/{code}/**/*.html" for code in codes]
    for path in sorted(path for pattern in patterns for path in root.glob(pattern)):
        if path.is_file() and not ("gimp" in path.parts and is_measured(path.stem)):
            page = path.read_text(encoding="utf-8", errors="replace")
            yield _TAG.sub("\n", page[page.find("<body") :]).replace("&nbsp;", " ")
    yield from (
        path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(root.glob(f"usr/share/games/fortunes/{language}/*"))
        if path.is_file() and not path.suffix
    )


def texts(root: Path, language: str) -> Iterator[str]:
    """Text of a language, up to a bound."""
    letters = 0
    for source in (_novel, _pages, _manuals):
        for number, text in enumerate(source(root, language)):
            if number >= _MOST_FILES or letters > _MOST_LETTERS:
                break
            letters += len(text)
            yield text.replace("\u2019", "'")


def _is_written_in(words: list[str], language: str) -> bool:
    """Whether a stretch is in the language: translations are often half done."""
    known = table(language).words
    return sum(word in known for word in words) * 2 > len(words)


def pairs_of(root: Path, language: str) -> dict[str, float]:
    """How much likelier two words are together than apart, as a natural logarithm; endings stand for rarer words."""
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    total = 0
    for text in texts(root, language):
        for piece in _BREAK.split(text.lower()):
            found = _WORD.findall(piece)
            if len(found) < 3 or not _is_written_in(found, language):
                continue
            total += len(found)
            for word in found:
                words.update((word, _ending(word)))
            for before, after in pairwise(found):
                pairs.update(((before, after), (before, _ending(after)), (_ending(before), after)))
    if not total:
        return {}
    common = [word for word in list(table(language).words)[:_COMMONEST] if words[word]]
    endings = [word for word in words if word.startswith("-")]
    scores: dict[str, float] = {}
    for first in common:
        for second in (*common, *endings):
            for pair in {(first, second), (second, first)}:
                expected = words[pair[0]] * words[pair[1]] / total
                if max(pairs[pair], expected) < _FEWEST:
                    continue
                score = log((pairs[pair] + _ADDED) / (expected + _ADDED))
                if abs(score) >= _LEAST_SCORE:
                    scores[" ".join(pair)] = score
    sys.stdout.write(f"{language}: {total} words, {len(scores)} pairs\n")
    return scores


def _ending(word: str) -> str:
    return f"-{word[-_ENDING:]}"


def make(root: Path) -> bytes:
    """The content of the file."""
    parts: dict[str, dict[str, bytes]] = {}
    for language in REPORTED:
        pairs = pairs_of(root, language)
        steps = bytes(max(0, min(255, round(pairs[key] * PAIR_STEPS) + 128)) for key in sorted(pairs))
        parts[language] = {"pairs": packed_keys(",".join(sorted(pairs)), steps)}
    return packed(MAGIC, parts)


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("root", type=Path, metavar="DIR")
    made = make(parser.parse_args().root)
    Path(PATH).write_bytes(made)
    sys.stdout.write(f"{hashlib.sha256(made).hexdigest()} {len(made)} bytes\n")


if __name__ == "__main__":
    main()
