"""The page-level filter: one pass over the page's bytes that finds the lines where a switch can be.

A *marker* is a word that is common in another language and rare or absent in the page's. Two
different markers of one language close to each other make a line worth reading; a page without
such a pair, that is nearly every page, is done after this pass.
"""

import re
from contextlib import suppress
from functools import cache, cached_property, lru_cache, partial
from itertools import islice
from typing import Any, NamedTuple

from spuria.cache_folder import read_entry, short_digest, write_entry
from spuria.language.lexicon import LOAN_WORDS
from spuria.language.tables import ABSENT, REPORTED, kept, table

hyperscan: Any
try:
    import hyperscan
except ImportError:
    hyperscan = None

# A marker's least share in its language, and its least advantage over the page's language.
_LEAST_SHARE = -10.2
_LEAST_ADVANTAGE = 3.0
# Bytes between two markers of one cluster.
_REACH = 100
# Text of one page language, in bytes, after which the automaton pays for being read from the cache, and for its making.
_AUTOMATON_AFTER = 30_000
_MADE_AFTER = 200_000
# Markers and foreign letters looked at, 10 KB of text; where there are more it is not a page with a switch.
_MOST_HITS = 160
_MOST_LETTERS = 60
_MOST_MASKS = 40
_MOST_LANGUAGES = 5

_MASK_BYTES = 4

# What stands between words. Within addresses, paths and names of files ("/var/log", "a_b", "x=1") nothing does.
_SPACES = bytes(ord(" ") if byte < 128 and chr(byte) in " \t\n\x1a.,;:!?()[]\"'*" else byte for byte in range(256))
_ASCII = bytes(range(128))
_BYTE_WORD = re.compile(rb"[^ ]+")
# From so many markers on, one pass over all words is cheaper than looking for each.
_MANY_WORDS = 12


class Line(NamedTuple):
    """A line of the page that may hold a switch: its range and, within the page, where its markers stand.

    `masks` says in which languages each pair of markers is. All offsets are code points.
    """

    start: int
    end: int
    markers: tuple[int, ...]
    masks: list[int]

    @property
    def languages(self) -> list[str]:
        """The languages of the most pairs, few of them, the commonest first."""
        counts = sum(map(_spread, self.masks)).to_bytes(len(REPORTED), "little")
        found = sorted((-count, bit) for bit, count in enumerate(counts) if count)
        return [REPORTED[bit] for _, bit in found[:_MOST_LANGUAGES]]


@lru_cache(maxsize=1000)
def _spread(mask: int) -> int:
    """A mask over `REPORTED` with a byte for each of its bits."""
    return sum(1 << 8 * bit for bit in range(len(REPORTED)) if mask >> bit & 1)


def _scaled(most: int, length: int) -> int:
    """A bound for 10 KB, for a text of some length."""
    return most * max(1, length // 10_000)


class _Automaton:
    """All markers as one hyperscan database: half a second to make, kept in the user's cache folder between runs."""

    def __init__(self, words: bytes) -> None:
        self._words = words
        self._name = f"markers-{short_digest(hyperscan.__version__ + chr(10) + words.decode())}.hs"
        self._database: Any = None

    def load(self) -> bool:
        """Take the database of an earlier run; False if there is none for this processor and version."""
        content = read_entry(self._name)
        if content is None:
            return False
        try:
            self._database = hyperscan.loadb(content, hyperscan.HS_MODE_BLOCK)
            self._database.scratch = hyperscan.Scratch(self._database)
        except hyperscan.HyperscanError:
            return False
        return True

    def make(self) -> None:
        """Make the database, and keep it; another process may have done so since this one looked."""
        if self.load():
            return
        self._database = hyperscan.Database()
        expressions = [b" " + word + b" " for word in self._words.split(b" ")]
        count = len(expressions)
        self._database.compile(
            expressions=expressions, ids=list(range(count)), elements=count, flags=[0] * count, literal=True
        )
        write_entry(self._name, hyperscan.dumpb(self._database))

    def __call__(self, spaced: bytes) -> list[tuple[int, int]]:
        """Where the words end, with the space after them, and which they are."""
        hits: list[tuple[int, int]] = []
        most = _scaled(_MOST_HITS, len(spaced))

        def on_match(index: int, _start: int, end: int, *_: object) -> bool:
            hits.append((end, index))
            return len(hits) >= most

        with suppress(hyperscan.ScanTerminated):
            self._database.scan(spaced, match_event_handler=on_match)
        return hits


def _markers(host: str) -> bytes:
    """The markers of all other languages on pages in one: a line of words, a line of letters, bit masks for both."""
    found: dict[str, int] = {}
    home = table(host).words
    for bit, language in enumerate(REPORTED):
        if language == host:
            continue
        for word, share in table(language).words.items():
            if share < _LEAST_SHARE:
                break
            if share - home.get(word, ABSENT) < _LEAST_ADVANTAGE:
                continue
            key = word.removesuffix("'")
            if len(key) > 1 and key.isalpha() and key not in LOAN_WORDS and (key == word or key not in home):
                found[key] = found.get(key, 0) | 1 << bit
        for letter in table(language).letters - table(host).letters:
            found[letter] = found.get(letter, 0) | 1 << bit
    words, letters = ([key for key in found if (len(key) > 1) is long] for long in (True, False))
    masks = b"".join(found[key].to_bytes(_MASK_BYTES, "little") for key in (*words, *letters))
    return f"{' '.join(words)}\n{' '.join(letters)}\n".encode() + masks


class PageFilter:
    """The filter for pages in one language."""

    def __init__(self, host: str) -> None:
        self.host = host
        words, letters, masks = kept(f"markers-{host}", partial(_markers, host)).split(b"\n", 2)
        self._words_line = words
        #: Bit masks over `REPORTED`: of the words, then of the letters.
        self._masks = memoryview(masks).cast("I")
        names = letters.decode().split()
        #: The letters that the language does not write, each with the mask of those that do.
        self.letters = dict(zip(names, self._masks[len(self._masks) - len(names) :], strict=True))
        self._scanned = 0
        self._automaton: _Automaton | None = None

    @cached_property
    def words(self) -> list[bytes]:
        """The markers that are words, in the order of their masks."""
        return self._words_line.split(b" ")

    @cached_property
    def numbers(self) -> dict[bytes, int]:
        """The markers that are words, each with its place among the masks."""
        return {word: number for number, word in enumerate(self.words)}

    def lines(self, text: str, encoded: bytes) -> list[Line]:
        """The lines of a text (line breaks end them) that hold a cluster of markers, in order.

        `encoded` is the text in UTF-8.
        """
        spaced = b"".join((b" ", encoded.translate(_SPACES), b" "))
        hits = self._marker_hits(spaced)
        if not text.isascii():
            hits += self._letter_hits(encoded, spaced)
        if len(hits) < 2:
            return []
        hits.sort()
        return self._clusters(text, encoded, hits)

    def _marker_hits(self, spaced: bytes) -> list[tuple[int, bytes, int]]:
        masks = self._masks
        hits = (self._automaton_when_worth_it(len(spaced)) or self._split)(spaced)
        # Most pages have strays of many languages, but no two of one.
        seen = twice = 0
        for number in {number for _, number in hits}:
            mask = masks[number]
            twice |= seen & mask
            seen |= mask
        if not twice and spaced.isascii():
            return []
        words = self.words
        return [(end - len(words[number]) - 2, words[number], masks[number]) for end, number in hits]

    def make_automaton(self) -> None:
        """Make the automaton now, if its library is installed and it is not there."""
        if hyperscan is not None and self._automaton is None:
            self._automaton = _Automaton(self._words_line)
            self._automaton.make()

    def _automaton_when_worth_it(self, length: int) -> _Automaton | None:
        """The automaton, once enough has been read for it to pay."""
        if self._automaton is not None or hyperscan is None:
            return self._automaton
        before, self._scanned = self._scanned, self._scanned + length
        if before <= _AUTOMATON_AFTER < self._scanned:
            automaton = _Automaton(self._words_line)
            self._automaton = automaton if automaton.load() else None
        elif before <= _MADE_AFTER < self._scanned:
            self.make_automaton()
        return self._automaton

    def _split(self, spaced: bytes) -> list[tuple[int, int]]:
        """Where the markers end, with the space after them, and which they are: found without an automaton."""
        found = set(filter(self.numbers.__contains__, spaced.split()))
        if len(found) > _MANY_WORDS:
            most = _scaled(_MOST_HITS, len(spaced))
            marked = (word for word in _BYTE_WORD.finditer(spaced) if word[0] in found)
            return [(word.end() + 1, self.numbers[word[0]]) for word in islice(marked, most)]
        hits = []
        for word in found:
            padded = b" " + word + b" "
            at = spaced.find(padded)
            while at != -1:
                hits.append((at + len(padded), self.numbers[word]))
                at = spaced.find(padded, at + 1)
        hits.sort()
        return hits[: _scaled(_MOST_HITS, len(spaced))]

    def _letter_hits(self, encoded: bytes, spaced: bytes) -> list[tuple[int, bytes, int]]:
        """Words with a letter that the page's language does not write, where they are neither names nor known."""
        letters = set(encoded.translate(None, _ASCII).decode("utf-8", "replace"))
        hits = []
        budget = _scaled(_MOST_LETTERS, len(spaced))
        for letter in letters & self.letters.keys():
            key = letter.encode()
            at = spaced.find(key)
            while at != -1 and budget:
                budget -= 1
                start = spaced.rfind(b" ", 0, at) + 1
                end = spaced.find(b" ", at)
                word = spaced[start:end]
                if b"-" not in word:
                    spelled = word.decode("utf-8", "replace")
                    if spelled[0].islower() and spelled not in LOAN_WORDS and spelled not in table(self.host).words:
                        hits.append((start - 1, word, self.letters[letter]))
                at = spaced.find(key, end)
        return hits

    def _clusters(self, text: str, encoded: bytes, hits: list[tuple[int, bytes, int]]) -> list[Line]:
        found: dict[tuple[int, int], tuple[set[int], list[int]]] = {}
        start = end = first = 0
        for index, (at, word, mask) in enumerate(hits):
            if at >= end:
                start, end, first = encoded.rfind(b"\n", 0, at) + 1, encoded.find(b"\n", at), index
                end = end if end != -1 else len(encoded)
            before = index - 1
            while before >= first and hits[before][0] >= at - _REACH:
                other_at, other, other_mask = hits[before]
                before -= 1
                shared = mask & other_mask
                if shared and other != word:
                    markers, masks = found.setdefault((start, end), (set(), []))
                    markers.update((other_at, at))
                    if len(masks) < _MOST_MASKS:
                        masks.append(shared)
                    break
        if not found:
            return []
        if len(encoded) == len(text):
            return [
                Line(start, end, tuple(sorted(markers)), masks)
                for (start, end), (markers, masks) in sorted(found.items())
            ]
        lines = []
        byte = point = 0
        for (start, end), (markers, masks) in sorted(found.items()):
            point += len(encoded[byte:start].decode("utf-8", "replace"))
            byte = start
            places = []
            reached, passed = start, point
            for at in sorted(markers):
                passed += len(encoded[reached:at].decode("utf-8", "ignore"))
                reached = at
                places.append(passed)
            length = len(encoded[start:end].decode("utf-8", "replace"))
            lines.append(Line(point, point + length, tuple(places), masks))
        return lines


@cache
def page_filter(host: str) -> PageFilter:
    """The filter for pages in a language of `REPORTED`."""
    return PageFilter(host)
