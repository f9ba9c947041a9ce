"""Many phrase patterns as one, fast: each is tried only where words that it cannot do without occur.

The words are read off the pattern itself, so that no list of them can fall behind.
"""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from spuria import Page
from spuria import pattern as late

# A pattern needs one of at most this many words; beyond it, a shorter part of the pattern is taken.
_MOST_WORDS = 24
# In bytes of UTF-8, so that two Chinese characters are a word.
_SHORTEST = 3
# No phrase is longer than this before and after any of its words, in characters.
_BEFORE = 250
_AFTER = 350
#: The needed words of the patterns of this package by `pattern_key`, made by `pytest --update tests/test_phrases.py`.
NEEDED_WORDS = Path(__file__).with_name("needed_words.json")
#: The patterns whose words have been asked for in this process.
asked: list[str] = []
_SPACE = re.compile(r" (\?)?")


def phrase(pattern: str) -> re.Pattern[str]:
    """A pattern over `Page.prose` in any case, where a space stands for one or more (` ?` for none as well)."""
    return late(_SPACE.sub(lambda space: " {0,4}" if space[1] else " {1,4}", pattern), re.IGNORECASE)


class Phrases:
    """Patterns over `Page.prose`, written as for `phrase`. One of `literals` stands in every match of any of them.

    A pattern whose own words are too common is given with better ones, as `(pattern, words)`.
    """

    def __init__(self, *patterns: str | tuple[str, tuple[str, ...]]) -> None:
        self._patterns = [
            (phrase(pattern), needed_words(pattern)) if isinstance(pattern, str) else (phrase(pattern[0]), pattern[1])
            for pattern in patterns
        ]
        self.literals = tuple(dict.fromkeys(word for _, words in self._patterns for word in words))

    def find(self, page: Page) -> Iterator[re.Match[str]]:
        """The matches in the page's prose, pattern by pattern."""
        for pattern, words in self._patterns:
            yield from find_near(page, pattern, words)


def find_near(page: Page, pattern: re.Pattern[str], words: Iterable[str]) -> Iterator[re.Match[str]]:
    """The matches of a pattern in the page's prose, looked for around the words that each match holds."""
    prose = page.prose
    last = 0
    windows: list[list[int]] = []
    for start in page.starts_of(words):
        low, high = max(start - _BEFORE, 0), min(start + _AFTER, len(prose))
        if windows and low <= windows[-1][1]:
            windows[-1][1] = high
        else:
            windows.append([low, high])
    for low, high in windows:
        for match in pattern.finditer(prose, max(low, last), high):
            # What ends with the window might have gone on.
            if match.end() < high or high == len(prose):
                last = match.end()
                yield match


def needed_words(pattern: str) -> tuple[str, ...]:
    """Lower-case words of which one stands in every match of the pattern. Raises ValueError where there are none.

    Reading them off costs a parse; those of the package's own patterns are kept in `NEEDED_WORDS`.
    """
    asked.append(pattern)
    kept = _kept_words().get(pattern_key(pattern))
    return tuple(kept) if kept is not None else words_of(pattern)


def pattern_key(pattern: str) -> str:
    """The name of a pattern in `NEEDED_WORDS`."""
    return f"{zlib.crc32(pattern.encode()):08x}-{len(pattern)}"


@cache
def _kept_words() -> dict[str, list[str]]:
    try:
        kept: dict[str, list[str]] = json.loads(NEEDED_WORDS.read_bytes())
    except (OSError, ValueError):
        return {}
    return kept


def words_of(pattern: str) -> tuple[str, ...]:
    """The same, read off the pattern. Raises ValueError."""
    best = _needed(parser.parse(pattern, re.IGNORECASE))
    if best is None:
        raise ValueError(f"a match of {pattern[:60]!r} need not hold any word")
    # A word that holds another is not needed beside it.
    kept: list[str] = []
    for word in sorted({word.lower() for word in best}, key=lambda word: (len(word), word)):
        if not any(shorter in word for shorter in kept):
            kept.append(word)
    return tuple(kept)


def _worth(words: frozenset[str]) -> tuple[int, int]:
    return min(len(word.strip().encode()) for word in words), -len(words)


def _better(left: frozenset[str] | None, right: frozenset[str] | None) -> frozenset[str] | None:
    if left is None or right is None:
        return left or right
    return max(left, right, key=_worth)


def _needed(parts: Sequence[Any]) -> frozenset[str] | None:
    """The best set of words for a sequence: the longest run of parts that can be written out, or a part's own."""
    best: frozenset[str] | None = None
    run: frozenset[str] = frozenset([""])

    def close() -> None:
        nonlocal best, run
        if _worth(run)[0] >= _SHORTEST:
            best = _better(best, run)
        run = frozenset([""])

    for part in parts:
        written = _written(part)
        if written is None:
            close()
            best = _better(best, _inner(part))
        elif len(joined := frozenset("".join(pair) for pair in product(run, written))) <= _MOST_WORDS:
            # An optional start would shorten what follows; an optional end is left out alike.
            if "" in written and "" not in run and _worth(joined) <= _worth(run):
                close()
            else:
                run = joined
        else:
            close()
            if len(written) <= _MOST_WORDS:
                run = written
    close()
    return best


def _written(part: tuple[Any, Any]) -> frozenset[str] | None:
    """Every text that a part can match, where those are few; None otherwise."""
    kind, detail = part
    if kind is op.LITERAL:
        return frozenset([chr(detail)])
    if kind is op.AT or kind in (op.ASSERT, op.ASSERT_NOT):
        return frozenset([""])
    if kind is op.IN:
        members = frozenset(chr(value) for name, value in detail if name is op.LITERAL)
        return members if len(members) == len(detail) <= 4 else None
    if kind is op.SUBPATTERN:
        return _written_sequence(detail[3])
    if kind is op.BRANCH:
        branches = [_written_sequence(branch) for branch in detail[1]]
        if any(branch is None for branch in branches):
            return None
        union = frozenset(text for branch in branches if branch is not None for text in branch)
        return union if len(union) <= _MOST_WORDS else None
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        low, high, inner = detail
        if (low, high) == (0, 1):
            once = _written_sequence(inner)
            return None if once is None else once | {""}
    return None


def _written_sequence(parts: Sequence[Any]) -> frozenset[str] | None:
    texts: frozenset[str] = frozenset([""])
    for part in parts:
        written = _written(part)
        if written is None:
            return None
        texts = frozenset("".join(pair) for pair in product(texts, written))
        if len(texts) > _MOST_WORDS:
            return None
    return texts


def _inner(part: tuple[Any, Any]) -> frozenset[str] | None:
    """The words that a part needs which cannot be written out itself."""
    kind, detail = part
    if kind is op.SUBPATTERN:
        return _needed(detail[3])
    if kind is op.BRANCH:
        needed = [_needed(branch) for branch in detail[1]]
        if any(words is None for words in needed):
            return None
        union = frozenset(word for words in needed if words is not None for word in words)
        return union if len(union) <= _MOST_WORDS * 4 else None
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and detail[0] >= 1:
        return _needed(detail[2])
    return None
