"""Where a foreign run starts and ends: the likeliest of the places near by, by a fitted linear model.

The word model finds a run; next to its ends stand names, words of both languages and words of none. What speaks for
a place there is how each word is spelled, whether it goes with its neighbours in one language or the other,
capitals and punctuation. The weights are fitted by `benchmarks/language_switch/fit_ends.py`.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import log

from spuria.language.pairs import pair_score
from spuria.language.runs import Reading
from spuria.language.spelling import Spelling, spelling
from spuria.language.tokens import Word

PATH = os.path.join(os.path.dirname(__file__), "data", "ends.json")
# Words looked at on each side of an end.
_REACH = 5
# Words that speak so much against a place put those beyond it out of the question.
_HOPELESS = 12.0
_SENTENCE_END = frozenset(".!?…")
_COMMA = frozenset(",;")
_STOP = frozenset(".!?…:")
_OTHER_BREAK = frozenset('–—()"«»“”„[]')

#: What each sign says, by its name. The fitting puts names in place of numbers, and reads from the sums what was there.
Weights = Mapping[str, float]

_GROUPS = tuple(
    tuple(
        (name, f"{name}.odds", f"{name}.at home", f"{name}.often")
        for known in range(3)
        for name in (f"{case}.{known}",)
    )
    for case in ("lower", "capital", "capitals")
)
_KINDS = ("word", "letter", "capital", "capitals", "guest's glue", "host's glue", "glue of both", "end")
_BEFORE_START, _AFTER_START, _BEFORE_STOP, _AFTER_STOP = (
    {kind: f"{where}: {kind}" for kind in _KINDS}
    for where in ("before start", "after start", "before stop", "after stop")
)
_SPELLING = tuple(tuple(f"{case}: {what}" for what in Spelling._fields) for case in ("lower", "capital", "capitals"))
# A sentence of which a word or two are left is the guest's as a whole.
_FEW_LEFT = 3
_LEFT = ("none left", "one left", "two left", "many left")
# Words across an end in which one next to it may come again.
_AGAIN = 3
_BETWEEN = {(before, after): f"{before}, then {after}" for before in _KINDS for after in _KINDS}


class Elsewhere:
    """How often words are on the page outside of a run and what is next to it."""

    def __init__(self, counts: Mapping[str, int], words: Sequence[Word], first: int, last: int) -> None:
        self._counts = counts
        self._inside = Counter([word.form for word in words[max(0, first - _REACH) : last + 1 + _REACH]])

    def count(self, form: str) -> int:
        """How often a lower-case word is there."""
        return self._counts.get(form, 0) - self._inside[form]


def _word_score(reading: Reading, elsewhere: Elsewhere, at: int, weights: Weights) -> float:
    """What a word says for being the guest's."""
    word, odds = reading.words[at], reading.raw[at]
    guest, host = reading.guest_table, reading.host_table
    form = word.form
    known = (form in guest.words) + (form in host.words)
    group, by_odds, at_home, often = _GROUPS[word.capital][known]
    total = weights[group] + weights[by_odds] * odds
    if (count := elsewhere.count(form)) > 0:
        total += weights[at_home] + weights[often] * log(count)
    if len(form) == 1:
        total += weights["letter"]
    in_guest, in_host = form in guest.glue, form in host.glue
    if in_guest and in_host:
        total += weights["glue of both"]
    elif in_guest or in_host:
        total += weights["glue"] * (in_guest - in_host)
    if word.capital == 1:
        total += _capital_score(reading, word, odds, weights)
    if known < 2 and form[-1] != "'":
        spelled = spelling(reading.guest, reading.host, form)
        total += sum([weights[name] * value for name, value in zip(_SPELLING[word.capital], spelled, strict=True)])
    return total


def _capital_score(reading: Reading, word: Word, odds: float, weights: Weights) -> float:
    total = 0.0
    if reading.guest == "de":
        total += weights["capital in German"] + weights["capital in German.odds"] * odds
    if reading.host == "de":
        total += weights["capital on a German page"] + weights["capital on a German page.odds"] * odds
    if word.first:
        total += weights["first"] + weights["first.odds"] * odds
    return total


class _Kinds(dict[int, str]):
    """What kind of word each word of a reading is, by its number; found on first use."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._words = reading.words
        self._guest, self._host = reading.guest_table.glue, reading.host_table.glue

    def __missing__(self, at: int) -> str:
        word = self._words[at]
        if word.capital:
            kind = "capital" if word.capital == 1 else "capitals"
        elif word.form in self._guest:
            kind = "glue of both" if word.form in self._host else "guest's glue"
        elif word.form in self._host:
            kind = "host's glue"
        else:
            kind = "letter" if len(word.form) == 1 else "word"
        self[at] = kind
        return kind


def _gap_score(gap: str, weights: Weights) -> float:
    """What stands between the last word of one language and the first of the other."""
    if gap == " ":
        return 0.0
    total = 0.0
    marked = False
    for name, found in (("gap comma", _COMMA), ("gap stop", _STOP), ("gap break", _OTHER_BREAK)):
        if not found.isdisjoint(gap):
            total += weights[name]
            marked = True
    if any(letter.isdigit() for letter in gap):
        total += weights["gap number"]
    elif not marked and gap.strip():
        total += weights["gap other"]
    return total


def _pair(reading: Reading, language: str, at: int) -> float:
    """How well a word follows the one before it in a language."""
    words = reading.words
    if at == len(words) or not at or words[at].gap not in (" ", ""):
        return 0.0
    return pair_score(language, words[at - 1].form, words[at].form)


def _reachable(words: Sequence[Word], place: int, low: int, high: int) -> tuple[int, int]:
    """The places that an end can move to: not over a change from quoted to plain."""
    first, last = max(low, place - _REACH), min(high, place + _REACH)
    end = len(words)
    for at in range(place, first, -1):
        if at < end and _is_barrier(words[at - 1], words[at]):
            first = at
            break
    for at in range(place, last):
        if 0 < at < end and _is_barrier(words[at - 1], words[at]):
            last = at
            break
    return first, last


def _is_barrier(before: Word, word: Word) -> bool:
    return word.apart != before.apart or (word.first and not _SENTENCE_END.isdisjoint(word.gap))


class End:
    """One of a run's ends, and the places where it may be instead of where it was `found`.

    A place is the number of the word that it stands before. `tail` is what follows the last word.
    """

    #: Which way is out of the run.
    outward = -1

    def __init__(
        self,
        reading: Reading,
        kinds: _Kinds,
        elsewhere: Elsewhere,
        found: int,
        other: int,
        low: int,
        high: int,
        tail: str,
    ) -> None:
        self.reading = reading
        self.kinds = kinds
        self.elsewhere = elsewhere
        self.found = found
        self.tail = tail
        #: Where the other end is.
        self.other = other
        near = [word.form for word in reading.words[max(0, found - _REACH - _AGAIN) : found + _REACH + _AGAIN]]
        self.repeats = len(set(near)) < len(near)
        self.bound = self._sentence_bound()
        self.lowest, self.highest = _reachable(reading.words, found, low, high)

    @property
    def kind(self) -> str:
        """Which weights choose: where punctuation stands a clause may end, elsewhere a run was cut."""
        words, at = self.reading.words, self.found
        gap = words[at].gap if at < len(words) else self.tail
        name = "start" if self.outward < 0 else "stop"
        return f"{name} at a mark" if at == 0 or gap.strip() else name

    def places(self, direction: int, weights: Weights) -> Iterator[tuple[int, float, float]]:
        """The places on one side of where it was found, nearest first.

        With each goes what the words that the run gains or loses on the way say for it, and what it says itself.
        """
        words, last = self.reading.words, len(self.reading.words)
        outwards = direction == self.outward
        commas = "over commas, further" if outwards else "over commas, less far"
        total, crossed = 0.0, 0
        place = self.found
        while self.lowest <= place + direction <= self.highest:
            if place < last:
                gap = words[place].gap
                crossed += "," in gap or ";" in gap or ":" in gap
            # The word between the two places, seen from the outer one of them.
            step = self.crossing(place + direction if outwards else place, weights)
            total = total + step if outwards else total - step
            place += direction
            yield place, total, self.here(place, weights) + weights[commas] * crossed

    def may_be_at(self, place: int) -> bool:
        """Whether a word starts there, rather than the rest of one with an apostrophe."""
        words = self.reading.words
        if place == 0 or place == len(words):
            return True
        gap = words[place].gap
        return " " in gap or any(map(str.isspace, gap))

    def likeliest(self, weights: Weights) -> int:
        """The place that most speaks for."""
        best, found = self.here(self.found, weights) + weights["as found"], self.found
        if not self.may_be_at(found):
            best -= _HOPELESS
        for direction in (-1, 1):
            for place, crossed, here in self.places(direction, weights):
                if crossed + here > best and self.may_be_at(place):
                    best, found = crossed + here, place
                if crossed < best - _HOPELESS:
                    break
        return found

    def _sentence_bound(self) -> int:
        """Where the sentence starts or ends, if it is not too far off to matter."""
        words, at = self.reading.words, self.found
        for _ in range(_REACH + _FEW_LEFT):
            if not 0 < at < len(words) or words[at].first:
                break
            at += self.outward
        return at

    def _reads_on(self, start: int, stop: int) -> float:
        """How well the host's words before and after the run go together."""
        words = self.reading.words
        if not 0 < start < stop < len(words) or words[start].gap != " " or words[stop].gap != " ":
            return 0.0
        return pair_score(self.reading.host, words[start - 1].form, words[stop].form)

    def _is_said_again(self, word: Word, others: Sequence[Word]) -> bool:
        """Whether a word next to an end is one of those across it: each language says it once."""
        form = word.form
        if form not in [other.form for other in others]:
            return False
        return form not in self.reading.guest_table.glue and form not in self.reading.host_table.glue

    def here(self, place: int, weights: Weights) -> float:
        """What a place itself says for being the end."""
        raise NotImplementedError

    def crossing(self, place: int, weights: Weights) -> float:
        """What the word between a place and the one before it, counted outwards, says for being the guest's."""
        raise NotImplementedError


class Start(End):
    """Where a run starts, at its first word."""

    def here(self, place: int, weights: Weights) -> float:
        """See `End`."""
        reading = self.reading
        after = self.kinds[place]
        total = weights[_AFTER_START[after]] + _gap_score(reading.words[place].gap if place else ".", weights)
        if not place:
            return total
        before = self.kinds[place - 1]
        total += weights[_BEFORE_START[before]] + weights[_BETWEEN[before, after]]
        total += weights[_LEFT[min(place - self.bound, _FEW_LEFT)]]
        if self.repeats and self._is_said_again(reading.words[place], reading.words[max(0, place - _AGAIN) : place]):
            total += weights["said again"]
        return total + weights["reads on"] * self._reads_on(place, self.other)

    def crossing(self, place: int, weights: Weights) -> float:
        """See `End`."""
        reading = self.reading
        return (
            _word_score(reading, self.elsewhere, place, weights)
            + weights["together in guest"] * _pair(reading, reading.guest, place + 1)
            - weights["together in host"] * _pair(reading, reading.host, place)
        )


class Stop(End):
    """Where a run stops, just after its last word."""

    outward = 1

    def here(self, place: int, weights: Weights) -> float:
        """See `End`."""
        reading = self.reading
        at_end = place == len(reading.words)
        before, after = self.kinds[place - 1], "end" if at_end else self.kinds[place]
        again = self.repeats and self._is_said_again(reading.words[place - 1], reading.words[place : place + _AGAIN])
        return (
            weights[_BEFORE_STOP[before]]
            + (weights["said again"] if again else 0.0)
            + weights[_AFTER_STOP[after]]
            + weights[_BETWEEN[before, after]]
            + _gap_score(self.tail if at_end else reading.words[place].gap, weights)
            + weights["reads on"] * self._reads_on(self.other, place)
            + weights[_LEFT[min(self.bound - place, _FEW_LEFT)]]
        )

    def crossing(self, place: int, weights: Weights) -> float:
        """See `End`."""
        reading = self.reading
        return (
            _word_score(reading, self.elsewhere, place - 1, weights)
            + weights["together in guest"] * _pair(reading, reading.guest, place - 1)
            - weights["together in host"] * _pair(reading, reading.host, place)
        )


class _Fitted(dict[str, float]):
    """Weights, zero for a sign that is not among them."""

    def __missing__(self, name: str) -> float:
        self[name] = 0.0  # so that it is asked once
        return 0.0


@cache
def _weights() -> dict[str, _Fitted]:
    with open(PATH, encoding="utf-8") as file:
        return {name: _Fitted(weights) for name, weights in json.load(file).items()}


def both_ends(
    reading: Reading, counts: Mapping[str, int], first: int, last: int, low: int, high: int, tail: str
) -> tuple[Start, Stop]:
    """The ends of a run that was found at `[first, last]`: within `[low, high)`, and not beyond its middle.

    `counts` says how often the page has each word.
    """
    middle = (first + last + 1) // 2
    kinds, elsewhere = _Kinds(reading), Elsewhere(counts, reading.words, first, last)
    return (
        Start(reading, kinds, elsewhere, first, last + 1, low, middle, tail),
        Stop(reading, kinds, elsewhere, last + 1, first, middle + 1, high, tail),
    )


def ends_of(
    reading: Reading, counts: Mapping[str, int], first: int, last: int, low: int, high: int, tail: str
) -> tuple[int, int]:
    """The first and the last word of a run that was found at `[first, last]`, within `[low, high)`."""
    weights = _weights()
    start, stop = both_ends(reading, counts, first, last, low, high, tail)
    stop.other = start.likeliest(weights[start.kind])
    return stop.other, stop.likeliest(weights[stop.kind]) - 1
