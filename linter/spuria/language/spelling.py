"""Which of two languages spells a word like its own: how much of it their common words start and end with alike.

It tells words apart that no table has: "configurato" ends as Italian words do, "utvecklingsverktygen" starts as Swedish ones.
Read on first use: only pages with a foreign run need it.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from math import log
from typing import NamedTuple

from spuria.language.tables import table

# Starts and ends of so many letters are counted, and what is added to the counts: to all, and for what longer ones add.
_SHORTEST, _LONGEST = 2, 4
_ADDED = 0.5
_PRIOR = 8.0
# What an end that no word has says about one letter more.
_UNKNOWN = -2.8
_REMEMBERED = 4000


class Spelling(NamedTuple):
    """What speaks for a word being the guest's, above zero, or the host's.

    How many letters more of its start and of its end a common word shares, and how much likelier (a natural logarithm)
    its first and its last letters are.
    """

    shared_start: int
    shared_end: int
    start: float
    end: float


@cache
def _sorted(language: str) -> tuple[list[str], list[str]]:
    """The common words of a language in order, and those spelled backwards."""
    words = [word for word in table(language).words if word.isalpha()]
    return sorted(words), sorted([word[::-1] for word in words])


def _shared(words: Sequence[str], word: str) -> int:
    """How many letters the word has in common with the start of one of the words at most."""
    at = bisect_left(words, word)
    return max([_common(word, other) for other in words[max(0, at - 1) : at + 1]], default=0)


def _common(one: str, other: str) -> int:
    count = 0
    for letter, its in zip(one, other, strict=False):
        if letter != its:
            break
        count += 1
    return count


def _count(words: Sequence[str], start: str) -> int:
    return bisect_left(words, start + "\uffff") - bisect_left(words, start)


def _share(words: Sequence[str], word: str) -> float:
    """The natural logarithm of the share of words that start like this one."""
    before = _count(words, word[:_SHORTEST])
    total = log((before + _ADDED) / (len(words) + 1))
    for length in range(_SHORTEST + 1, min(_LONGEST, len(word) - 1) + 1):
        count = _count(words, word[:length]) if before else 0
        total += log((count + _ADDED) / (before + _PRIOR)) if before else _UNKNOWN
        before = count
    return total


@lru_cache(maxsize=_REMEMBERED)
def _of(language: str, word: str) -> tuple[int, int, float, float]:
    ahead, backward = _sorted(language)
    drow = word[::-1]
    return _shared(ahead, word), _shared(backward, drow), _share(ahead, word), _share(backward, drow)


def spelling(guest: str, host: str, word: str) -> Spelling:
    """What the spelling of a lower-case word says."""
    its, other = _of(guest, word), _of(host, word)
    return Spelling(its[0] - other[0], its[1] - other[1], its[2] - other[2], its[3] - other[3])
