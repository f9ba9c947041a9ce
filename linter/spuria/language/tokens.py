"""A line cut into words, each with its place, its case and whether it is set apart."""

from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from spuria.language.lexicon import LOAN_PHRASES
from spuria.late_pattern import pattern
from spuria.quotation import quoted

# Addresses, paths, names of files and assignments are not words.
_IN_ADDRESSES = pattern(r"[@\\/_=<>{}|]|www\.|[a-z0-9]{2}\.[a-z0-9]|[a-z0-9]\.[a-z0-9]{2}")
_PIECE = pattern(r"\S+")
_WORD = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_BRACKETED = pattern(r"\([^()]*\)|\[[^\[\]]*\]|(?<!\w)\*[^\s*][^*]*\*(?!\w)|(?<!\w)_[^\s_][^_]*_(?!\w)")
# Quotation marks as typewriters and TeX have them.
_TYPED_QUOTES = pattern(r"``[^`]*?''|``[^`\"]*?\"")
_UNCLOSED = pattern(r"[\"“„«][^\"“”„«»]*$|^[^\"“”„«»]*[”»]")
_SENTENCE_END = frozenset(".!?…")
_BREAKS = frozenset(',;:.!?…–—()[]"«»“”„')


class Word(NamedTuple):
    """A word: its range in the line, lower-case form, and how it stands.

    `capital`: 0 lower case, 1 capitalised, 2 all capitals. `first`: whether it starts a sentence.
    `apart`: whether it is quoted, bracketed or set apart by markup. `gap`: what stands before it.
    """

    start: int
    end: int
    form: str
    capital: int
    first: bool
    apart: bool
    gap: str

    @property
    def after_break(self) -> bool:
        """Whether punctuation stands before it."""
        return self.gap != " " and not _BREAKS.isdisjoint(self.gap)


def stretches_apart(line: str) -> list[tuple[int, int]]:
    """The quoted, bracketed and starred stretches of a line."""
    spans = quoted(line)
    spans += [match.span() for match in _BRACKETED.finditer(line)]
    if "``" in line:
        spans += [match.span() for match in _TYPED_QUOTES.finditer(line)]
    for match in _UNCLOSED.finditer(line):
        # A mark without a partner: a quotation over several paragraphs, unless it is a sign of inches.
        if match.end() - match.start() < len(line) and not any(start <= match.start() < end for start, end in spans):
            if match[0][-1] in "”»" and any(start < match.end() <= end for start, end in spans):
                continue
            spans.append(match.span())
    return spans


def _without_addresses(line: str) -> str:
    """The line with spaces in place of its addresses, paths and assignments."""
    return _PIECE.sub(lambda match: " " * len(match[0]) if _IN_ADDRESSES.search(match[0]) else match[0], line)


def forms_of(line: str) -> list[str]:
    """The words of a line, lower case, elided ones with their apostrophe: what `words_of` gives, and no more."""
    if _IN_ADDRESSES.search(line):
        line = " ".join([piece for piece in line.split() if not _IN_ADDRESSES.search(piece)])
    return _WORD.findall(line.lower())


@lru_cache(maxsize=1)
def word_counts(text: str) -> Counter[str]:
    """How often a text has each word, lower case."""
    return Counter(_WORD.findall(text.lower()))


@cache
def _phrases() -> dict[str, list[str]]:
    """The loan phrases by their first word."""
    found: dict[str, list[str]] = {}
    for phrase in LOAN_PHRASES:
        found.setdefault(_WORD.findall(phrase)[0], []).append(phrase)
    return found


def loan_phrases(line: str, start: int, end: int) -> list[tuple[int, int]]:
    """The foreign phrases in a part of a line that are at home everywhere."""
    lower = line[start:end].lower()
    found = []
    phrases = _phrases()
    for opening in phrases.keys() & set(_WORD.findall(lower)):
        for phrase in phrases[opening]:
            at = lower.find(phrase)
            while at != -1:
                found.append((start + at, start + at + len(phrase)))
                at = lower.find(phrase, at + 1)
    return found


def words_of(line: str, apart: Iterable[tuple[int, int]], start: int = 0, end: int | None = None) -> list[Word]:
    """The words of a line between two offsets."""
    marked = bytearray(len(line) + 1)
    for left, right in apart:
        marked[left:right] = b"\x01" * (right - left)
    words: list[Word] = []
    position = start
    stop_at = len(line) if end is None else end
    read = line
    if _IN_ADDRESSES.search(line, start, stop_at):
        read = line[:start] + _without_addresses(line[start:stop_at])
    for match in _WORD.finditer(read, start, stop_at):
        at, stop = match.span()
        text = match[0]
        if text[-1] == "'" and not (stop < len(line) and line[stop].isalpha()):
            stop -= 1
            text = text[:-1]
        form = text.lower()
        capital = 0 if text == form or not text[0].isupper() else 2 if text.isupper() and len(text) > 1 else 1
        gap = line[position:at]
        first = (not words and start == 0) or (gap != " " and not _SENTENCE_END.isdisjoint(gap))
        if len(form) == stop - at:
            words.append(Word(at, stop, form, capital, first, bool(marked[at]), gap))
        position = stop
    return words
