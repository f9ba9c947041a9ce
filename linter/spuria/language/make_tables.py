"""Make the packaged language tables from published word and letter counts.

    python -m spuria.language.make_tables            download, check, write
    python -m spuria.language.make_tables --check    the same into memory; exit 1 if the packaged file differs

The sources are two wheels, taken by pip and checked by SHA-256: `langidentify` 1.0.2 (Apache-2.0:
word and n-gram counts per language, no text) and `stopwordsiso` 0.7.1 (MIT: stop words). What is
taken from them, and their notices, stands in NOTICE beside the tables.
"""

import argparse
import gzip
import hashlib
import json
import math
import subprocess
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path
from statistics import median

from spuria.language.lexicon import ENGLISH_CLAUSE_WORDS, GALICIAN, GLUE, ONE_LETTER_WORDS
from spuria.language.packed import packed, packed_keys
from spuria.language.tables import ABSENT, HOST_ONLY, LATIN, MAGIC, PATH, REPORTED, STEPS

SOURCES = {
    "langidentify": ("1.0.2", "c525e423b96a4175ff65dde49c7c38ea946b8dfba7b087b6cce2d786b50c6733"),
    "stopwordsiso": ("0.7.1", "e23edcffca952f98cd26f54a5c56f93b2fa435c88d3ee60f3beffb4c44279380"),
}
MODELS = "langidentify/models/lite/"
WORDS = 10_000
TRIGRAMS = 5000
HOST_WORDS = 500
# A stop word further down its language's list than this says little.
STOP_WORD_RANK = 2500
_ENGLISH_ONLY = ("the", "of", "and", "with", "from", "which", "this", "that", "have", "were", "their", "are")
_EXPLAINED = 0.5


def download(name: str, folder: Path) -> zipfile.ZipFile:
    """The wheel of a source, or SystemExit if it is not the one the tables are made from."""
    version, digest = SOURCES[name]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    subprocess.run([*command, "--dest", str(folder), f"{name}=={version}"], check=True)  # noqa: S603
    path = next(folder.glob(f"{name}-{version}-*.whl"))
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{path.name} is not the file the tables are made from")
    return zipfile.ZipFile(path)


def words_of(models: zipfile.ZipFile, language: str, most: int) -> dict[str, float]:
    """The commonest words with the natural logarithm of their share, one-letter words put back by hand."""
    if language == "gl":
        return dict(GALICIAN)
    rows = gzip.decompress(models.read(f"{MODELS}topwords-{language}.txt.gz")).decode().split("\n")[1:]
    words: dict[str, float] = {}
    for row in rows:
        word, _, share = row.partition(" ")
        if word and len(words) < most:
            words[word] = float(share)
    return words | ONE_LETTER_WORDS.get(language, {})


def without_english(words: dict[str, float], english: dict[str, float]) -> dict[str, float]:
    """The words of another language without those that only its English quotations and titles brought in.

    How much English there is, is told by words that no other language has; what such a part of English text explains
    for the larger part is left out.
    """
    part = math.exp(median(words.get(word, ABSENT) - english[word] for word in _ENGLISH_ONLY))
    return {
        word: share
        for word, share in words.items()
        if word not in english or len(word) == 1 or part * math.exp(english[word]) < _EXPLAINED * math.exp(share)
    }


def trigrams_of(models: zipfile.ZipFile, language: str) -> dict[str, float]:
    """The commonest letter trigrams within words with the logarithm of their share."""
    text = gzip.decompress(models.read(f"{MODELS}ngrams-{language}.txt.gz")).decode()
    header, *rows = text.split("\n")
    total = next(int(field.split("/")[1]) for field in header.split() if field.startswith("3:"))
    fields = (row.partition(" ") for row in rows)
    counts = {letters: int(count) for letters, _, count in fields if len(letters) == 3 and letters.isalpha()}
    commonest = sorted(counts, key=lambda letters: (-counts[letters], letters))[:TRIGRAMS]
    return {letters: math.log(counts[letters] / total) for letters in commonest}


def in_steps(shares: dict[str, float], separator: str) -> bytes:
    """The part of a file that holds some shares: one byte a key, in steps below one."""
    keys = sorted(shares, key=lambda key: (-shares[key], key))
    return packed_keys(separator.join(keys), bytes(min(255, round(-shares[key] * STEPS)) for key in keys))


def make() -> bytes:
    """The content of the tables file."""
    with tempfile.TemporaryDirectory() as folder:
        models = download("langidentify", Path(folder))
        stop_words = download("stopwordsiso", Path(folder))
        stops = json.loads(stop_words.read("stopwordsiso/stopwords-iso.json"))
        parts: dict[str, dict[str, bytes]] = {}
        english = words_of(models, "en", WORDS)
        for language in REPORTED:
            words = words_of(models, language, WORDS)
            if language != "en":
                words = without_english(words, english)
            parts[language] = {
                "words": in_steps(words, " "),
                "trigrams": in_steps(trigrams_of(models, language), ""),
            }
            core, rest = GLUE[language]
            top = list(words)[:STOP_WORD_RANK]
            listed = ENGLISH_CLAUSE_WORDS if language == "en" else frozenset(stops[language])
            clause = [word for word in top if word in listed and word not in core and word not in rest]
            parts[language]["clause"] = zlib.compress(" ".join(clause).encode(), 9)
        parts[LATIN] = {
            "words": in_steps(words_of(models, LATIN, WORDS), " "),
            "trigrams": in_steps(trigrams_of(models, LATIN), ""),
        }
        for language in HOST_ONLY:
            parts[language] = {"words": in_steps(words_of(models, language, HOST_WORDS), " ")}
    return packed(MAGIC, parts)


def main() -> None:
    """Write the tables, or compare them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare with the packaged file instead of writing it")
    check = parser.parse_args().check
    made = make()
    digest = hashlib.sha256(made).hexdigest()
    if check:
        same = Path(PATH).read_bytes() == made
        sys.stdout.write(f"{digest} {'equal' if same else 'DIFFERENT'}\n")
        raise SystemExit(not same)
    Path(PATH).write_bytes(made)
    sys.stdout.write(f"{digest} {len(made)} bytes\n")


if __name__ == "__main__":
    main()
