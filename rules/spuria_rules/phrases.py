"""Many phrase patterns as one, fast: each is tried only where words that it cannot do without occur.

The words are read off the pattern itself, so that no list of them can fall behind. Of the words that every
match must hold, the rarest call the pattern up (its *triggers*); the others are looked for around them
before the pattern is even compiled.
"""

import json
import os
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from spuria import Page
from spuria import pattern as late

# A run of a pattern is written out as long as it gives at most this many words.
_MOST_WORDS = 160
# A branch's alternatives together may have more.
_MOST_BRANCH_WORDS = 400
# Sets of words beside the triggers that are kept, and how many words one may have.
_MOST_SETS = 3
_MOST_OTHER_WORDS = 40
# In bytes of UTF-8, so that two Chinese characters are a word.
_SHORTEST = 3
# No phrase is longer than this before and after any of its words, in characters.
_BEFORE = 250
_AFTER = 350
# So many places are tried one by one: beyond them one search over all of the window costs less.
_FEW_STARTS = 120
# A longer word, in bytes, is not rarer.
_LONG = 12
# Of several words a stretch of at least so many bytes, of two words or of one, stands for all that hold it. Fewer
# phrases are a faster scan.
_SHORTEST_STRETCH, _SHORTEST_ALONE = 8, 12
# How many words a stretch has to spare for each place of ordinary prose that it stands in.
_PLACE_COSTS = 3.0
# What a repetition without an end is taken to match, in characters.
_ENDLESS = 80
#: The needed words of the patterns of this package by `pattern_key`, made by `pytest --update tests/test_phrases.py`.
NEEDED_WORDS = os.path.join(os.path.dirname(__file__), "needed_words.json")
#: The patterns whose words have been asked for in this process.
asked: list[str] = []
_BOUNDARY = re.compile(r"\b")
_SPACE = re.compile(r" (\?)?")
_WORD_START = re.compile(r"(?<=[\W_])\w|[\u3000-\u9fff\uac00-\ud7af]")


class Run(NamedTuple):
    """Words of which one stands in every match of a pattern, no more than `before` characters from its start."""

    words: frozenset[str]
    before: int


class Needs(NamedTuple):
    """What a match cannot do without: one of `triggers`, `before` or fewer characters in, and one of each of `also`."""

    triggers: tuple[str, ...]
    before: int
    also: Sequence[Sequence[str]] = ()


class Given(NamedTuple):
    """A pattern with the words of which one stands in every match, `before` or fewer characters from its start."""

    pattern: str
    words: tuple[str, ...]
    before: int


def phrase(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern over `Page.prose` in any case, where a space stands for one or more (` ?` for none as well)."""
    return late(_SPACE.sub(lambda space: " {0,4}" if space[1] else " {1,4}", pattern), flags)


class _Phrase:
    """One pattern, compiled when the words around its trigger call for it."""

    __slots__ = ("_expression", "_flags", "_source", "_spaces", "at_words", "needs")

    def __init__(self, source: str, needs: Needs, flags: int, spaces: bool) -> None:
        self._source = source
        self.needs = needs
        # Whether it begins at the start or the end of a word.
        self.at_words = source.startswith(r"\b")
        self._flags = flags
        self._spaces = spaces
        self._expression: re.Pattern[str] | None = None

    @property
    def expression(self) -> re.Pattern[str]:
        """The pattern as an expression."""
        if self._expression is None:
            source, flags = self._source, self._flags
            self._expression = phrase(source, flags) if self._spaces else late(source, flags)
        return self._expression


class Phrases:
    """Patterns over `Page.prose`, written as for `phrase`. One of `literals` stands in every match of any of them.

    A pattern whose own words are too common says at its place what can follow, in a look-ahead, or is given with
    better words and the most characters before them, as `Given`. What stands between bars on a pattern's outermost
    level counts as patterns of their own. `spaces`: whether a space in a pattern stands for more, as for `phrase`;
    else it is written as for `re`.
    """

    def __init__(self, *patterns: str | Given, flags: int = re.IGNORECASE, spaces: bool = True) -> None:
        self.phrases: list[_Phrase] = []
        for given in patterns:
            if isinstance(given, str):
                self.phrases += (_Phrase(part, needs, flags, spaces) for part, needs in parts_of(given))
            else:
                self.phrases.append(_Phrase(given.pattern, Needs(given.words, given.before), flags, spaces))
        self.literals = tuple(dict.fromkeys(word for one in self.phrases for word in one.needs.triggers))

    @cached_property
    def _needing(self) -> dict[str, list[int]]:
        needing: dict[str, list[int]] = {}
        for index, one in enumerate(self.phrases):
            for word in one.needs.triggers:
                needing.setdefault(word, []).append(index)
        return needing

    def find(self, page: Page, *, opening: Callable[[str, int], bool] | None = None) -> Iterator[re.Match[str]]:
        """The matches in the page's prose. The same words may be matched by more than one pattern.

        `opening` says of prose and an offset whether a phrase may start there; asked before anything that costs.
        """
        tried: set[tuple[int, int]] = set()
        last: dict[int, int] = {}
        for word, starts in page.places_of(self.literals):
            for index in self._needing[word]:
                one = self.phrases[index]
                for start in starts:
                    if (index, start) in tried:
                        continue
                    tried.add((index, start))
                    if opening is not None and not one.needs.before and not opening(page.prose, start):
                        continue
                    match = _match_around(page.prose, start, one)
                    if match is not None and last.get(index) != match.start():
                        last[index] = match.start()
                        yield match


def _match_around(prose: str, start: int, one: _Phrase) -> re.Match[str] | None:
    """The match that holds the trigger at `start`, if there is one."""
    before, also = one.needs.before, one.needs.also
    low, high = max(start - before, 0), min(start + _AFTER, len(prose))
    if also:
        around = prose[low:high].lower()
        for words in also:
            for word in words:
                if word in around:
                    break
            else:
                return None
    match = _match_from(one, prose, low, start, high)
    # What ends with the window might have gone on.
    return match if match is not None and (match.end() < high or high == len(prose)) else None


def _match_from(one: _Phrase, prose: str, low: int, start: int, high: int) -> re.Match[str] | None:
    """The first match that begins from `low` to `start`; `search` would go on to the end of the window."""
    if start - low > _FEW_STARTS:
        return one.expression.search(prose, low, high)
    matches = one.expression.match
    begins: Iterable[int] = range(low, start + 1)
    if one.at_words and low < start:
        begins = (boundary.start() for boundary in _BOUNDARY.finditer(prose, low, start + 1))
    for begin in begins:
        if begin <= start and (match := matches(prose, begin, high)):
            return match
    return None


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


def alternatives(pattern: str) -> list[str]:
    """What stands between the bars on a pattern's outermost level."""
    parts, depth, begin, index = [], 0, 0, 0
    in_class = False
    while index < len(pattern):
        character = pattern[index]
        if character == "\\":
            index += 1
        elif in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
            # A bracket that opens a class is one of its members.
            index += pattern[index + 1 : index + 2] == "]" or 2 * (pattern[index + 1 : index + 3] == "^]")
        elif character in "()":
            depth += 1 if character == "(" else -1
        elif character == "|" and depth == 0:
            parts.append(pattern[begin:index])
            begin = index + 1
        index += 1
    return [*parts, pattern[begin:]]


def needed_words(pattern: str) -> tuple[str, ...]:
    """Lower-case words of which one stands in every match of the pattern. Raises ValueError where there are none."""
    return tuple(dict.fromkeys(word for _, needs in parts_of(pattern) for word in needs.triggers))


def parts_of(pattern: str) -> list[tuple[str, Needs]]:
    """A pattern's alternatives, each with what all its matches hold. Raises ValueError where that is nothing.

    Reading it off costs a parse; what those of the package's own patterns need is kept in `NEEDED_WORDS`.
    """
    asked.append(pattern)
    kept = _kept_needs().get(pattern_key(pattern))
    if kept is None:
        return [(part, chosen(part, rarity_by_length)) for part in alternatives(pattern)]
    parts = []
    begin = 0
    for length, before, triggers, *also in kept:
        parts.append((pattern[begin : begin + length], Needs(tuple(triggers), before, tuple(also))))
        begin += length + 1
    return parts


def pattern_key(pattern: str) -> str:
    """The name of a pattern in `NEEDED_WORDS`."""
    return f"{zlib.crc32(pattern.encode()):08x}-{len(pattern)}"


@cache
def _kept_needs() -> dict[str, list[list[Any]]]:
    try:
        with open(NEEDED_WORDS, "rb") as file:
            kept: dict[str, list[list[Any]]] = json.load(file)
    except (OSError, ValueError):
        return {}
    return kept


def rarity_by_length(word: str) -> float:
    """How common a word may be, by its length alone."""
    return float(4.0 ** -min(len(word.strip().encode()), _LONG))


def chosen(pattern: str, commonness: Callable[[str], float]) -> Needs:
    """The rarest words of a pattern as triggers, the others beside them. Raises ValueError where it has none."""
    runs = sorted(runs_of(pattern), key=lambda run: (sum(map(commonness, run.words)), sorted(run.words)))
    if not runs:
        raise ValueError(f"a match of {pattern[:60]!r} need not hold any word")
    first, *others = runs
    sets = [without_holders(first.words)]
    for run in others:
        words = without_holders(run.words)
        # What one of the sets before it holds in any case says nothing new.
        told = any(all(any(word in longer for word in words) for longer in kept) for kept in sets)
        if len(words) <= _MOST_OTHER_WORDS and not told:
            sets.append(words)
    triggers = stretches(sets[0], commonness)
    return Needs(triggers, farthest(first, triggers), tuple(sets[1 : _MOST_SETS + 1]))


def stretches(words: Sequence[str], commonness: Callable[[str], float]) -> tuple[str, ...]:
    """Few stretches of some words of which each word holds one, chosen so that they are rare in ordinary prose."""
    holders: dict[str, set[str]] = {}
    for word in words:
        for start in (0, *(match.start() for match in _WORD_START.finditer(word))):
            for end in range(start + 2, len(word) + 1):
                stretch = word[start:end]
                bare = stretch.strip()
                shortest = _SHORTEST_STRETCH if " " in bare else _SHORTEST_ALONE
                if end - start == len(word) or len(bare.encode()) >= shortest:
                    holders.setdefault(stretch, set()).add(word)
    costs = {stretch: 1 + _PLACE_COSTS * commonness(stretch) for stretch in holders}
    chosen_stretches: list[str] = []
    left = set(words)
    while left:
        best = max(holders, key=lambda stretch: (len(holders[stretch] & left) / costs[stretch], len(stretch), stretch))
        chosen_stretches.append(best)
        left -= holders[best]
    return tuple(sorted(chosen_stretches, key=lambda stretch: (len(stretch), stretch)))


def farthest(run: Run, kept: Iterable[str]) -> int:
    """The most characters before the first of some stretches, one of which stands in each of a run's words."""
    inside = max(min(found for word in kept if (found := holder.find(word)) != -1) for holder in run.words)
    return min(run.before + inside, _BEFORE)


def runs_of(pattern: str) -> list[Run]:
    """All sets of words of which one stands in every match."""
    lower = [
        Run(frozenset(word.lower() for word in run.words), run.before)
        for run in _runs(parser.parse(pattern, re.IGNORECASE), 0)
    ]
    return list(dict.fromkeys(lower))


def without_holders(words: Iterable[str]) -> tuple[str, ...]:
    """The words in order, without those that hold another, which are not needed beside it."""
    kept: list[str] = []
    for word in sorted(words, key=lambda word: (len(word), word)):
        if not any(shorter in word for shorter in kept):
            kept.append(word)
    return tuple(kept)


def _worth(words: frozenset[str]) -> tuple[int, int]:
    return min(len(word.strip().encode()) for word in words), -len(words)


def _runs(parts: Sequence[Any], before: int) -> Iterator[Run]:
    """The runs of a sequence: stretches of parts that can be written out, and the runs within parts."""
    run: frozenset[str] = frozenset([""])
    begin = position = before
    for part in parts:
        if (ahead := _ahead(part)) is not None:
            yield Run(_joined(run, ahead), begin)
            continue
        written = _written(part)
        joined = None if written is None else _joined(run, written)
        if written is not None and joined is not None and len(joined) <= _MOST_WORDS:
            # What is optional makes a run longer only where more follows.
            if "" in written:
                yield from _long_enough(run, begin)
            run = joined
        else:
            yield from _long_enough(run, begin)
            run, begin = frozenset([""]), position
            if written is None:
                yield from _inner(part, position)
                begin += _widest([part])
            elif "" not in written and len(written) <= _MOST_WORDS:
                run = written
            else:
                begin += _widest([part])
        position += _widest([part])
    yield from _long_enough(run, begin)


def _joined(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    return frozenset("".join(pair) for pair in product(left, right))


def _long_enough(run: frozenset[str], begin: int) -> Iterator[Run]:
    if _worth(run)[0] >= _SHORTEST:
        yield Run(run, begin)


def _ahead(part: tuple[Any, Any]) -> frozenset[str] | None:
    """Every text that a look-ahead asks for, where it can be written out without an end; None for other parts."""
    kind, detail = part
    return _written_sequence(detail[1]) if kind is op.ASSERT and detail[0] == 1 and _needs_text(detail[1]) else None


def _needs_text(parts: Sequence[Any]) -> bool:
    written = _written_sequence(parts)
    return written is not None and "" not in written


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


def _inner(part: tuple[Any, Any], before: int) -> Iterator[Run]:
    """The runs of a part that cannot be written out itself."""
    kind, detail = part
    if kind is op.SUBPATTERN:
        yield from _runs(detail[3], before)
    elif kind is op.BRANCH:
        best = [max(_runs(branch, before), key=lambda run: _worth(run.words), default=None) for branch in detail[1]]
        if all(best):
            union = frozenset(word for run in best if run for word in run.words)
            if len(union) <= _MOST_BRANCH_WORDS:
                yield Run(union, max(run.before for run in best if run))
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT) and detail[0] >= 1:
        yield from _runs(detail[2], before)


def _widest(parts: Sequence[Any]) -> int:
    """How many characters of prose a sequence can match at most; a repetition without an end counts for a few."""
    width = 0
    for kind, detail in parts:
        if kind in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY):
            # A space stands for up to four.
            width += 4 if (kind, detail) == (op.LITERAL, 32) else 1
        elif kind is op.SUBPATTERN:
            width += _widest(detail[3])
        elif kind is op.BRANCH:
            width += max(map(_widest, detail[1]))
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            low, high, inner = detail
            width += max(_ENDLESS, low) * _widest(inner) if high is op.MAXREPEAT else high * _widest(inner)
    return width
