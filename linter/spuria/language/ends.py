"""Where a foreign run starts and ends: the likeliest of the places near by, by a fitted linear model.

The word model finds a run; next to its ends stand names, words of both languages and words of none. What speaks for
a place there is how each word is spelled, whether it goes with its neighbours in one language or the other,
capitals and punctuation. The weights are fitted by `benchmarks/language_switch/fit_ends.py`.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from spuria.language.pairs import pair_score, shape_score
from spuria.language.runs import Reading
from spuria.language.tokens import Word

PATH = Path(__file__).parent / "data" / "ends.json"
# Words looked at on each side of an end, and the most that the spelling of a rare word says.
_REACH = 5
_MOST_SHAPE = 8.0
_SENTENCE_END = frozenset(".!?…")
_COMMA = frozenset(",;")
_STOP = frozenset(".!?…:")
_OTHER_BREAK = frozenset('–—()"«»“”„[]')

Features = dict[str, float]
# A place, whether an end can be there, what the word between it and the place before it says, and what it says itself.
Place = tuple[int, bool, Features, Features]


def _word_features(reading: Reading, at: int) -> Features:
    """What a word says for being the guest's."""
    word, odds = reading.words[at], reading.raw[at]
    guest, host = reading.guest_table, reading.host_table
    known = (word.form in guest.words) + (word.form in host.words)
    case = ("lower", "capital", "capitals")[word.capital]
    group = f"{case}.{known}"
    features = {group: 1.0, f"{group}.odds": odds}
    if len(word.form) == 1:
        features["letter"] = 1.0
    glue = (word.form in guest.glue) - (word.form in host.glue)
    if glue:
        features["glue"] = float(glue)
    elif word.form in guest.glue:
        features["glue of both"] = 1.0
    if word.capital == 1:
        if reading.guest == "de":
            features |= {"capital in German": 1.0, "capital in German.odds": odds}
        if reading.host == "de":
            features |= {"capital on a German page": 1.0, "capital on a German page.odds": odds}
        if word.first:
            features |= {"first": 1.0, "first.odds": odds}
    if known < 2 and word.form[-1] != "'":
        shape = shape_score(reading.guest, word.form) - shape_score(reading.host, word.form)
        features[f"{group}.shape"] = max(-_MOST_SHAPE, min(_MOST_SHAPE, shape))
    return features


def _kind(reading: Reading, at: int) -> str:
    word = reading.words[at]
    if word.capital:
        return ("", "capital", "capitals")[word.capital]
    in_guest, in_host = word.form in reading.guest_table.glue, word.form in reading.host_table.glue
    if in_guest or in_host:
        return "glue of both" if in_guest and in_host else "guest's glue" if in_guest else "host's glue"
    return "letter" if len(word.form) == 1 else "word"


def _gap_features(gap: str) -> Features:
    """What stands between the last word of one language and the first of the other."""
    features: Features = {}
    marks = set(gap)
    for name, found in (("comma", _COMMA), ("stop", _STOP), ("break", _OTHER_BREAK)):
        if marks & found:
            features[f"gap {name}"] = 1.0
    if any(letter.isdigit() for letter in gap):
        features["gap number"] = 1.0
    elif gap.strip() and not features:
        features["gap other"] = 1.0
    return features


def _pair(reading: Reading, language: str, at: int) -> float:
    """How well a word follows the one before it in a language."""
    words = reading.words
    if not 0 < at < len(words) or words[at].gap not in (" ", ""):
        return 0.0
    return pair_score(language, words[at - 1].form, words[at].form)


def _crossed(words: Sequence[Word], found: int, place: int, *, further: bool) -> Features:
    """The commas that the run gains or loses where its end moves from where it was found."""
    gaps = [words[at].gap for at in range(min(found, place), min(max(found, place) + 1, len(words))) if at != place]
    commas = sum("," in gap or ";" in gap or ":" in gap for gap in gaps)
    return {f"over commas, {'further' if further else 'less far'}": float(commas)}


def _reachable(words: Sequence[Word], place: int, low: int, high: int) -> tuple[int, int]:
    """The places that an end can move to: not over a change from quoted to plain."""
    first, last = max(low, place - _REACH), min(high, place + _REACH)
    for at in range(place, first, -1):
        if at < len(words) and _is_barrier(words, at):
            first = at
            break
    for at in range(place, last):
        if at > 0 and at < len(words) and _is_barrier(words, at):
            last = at
            break
    return first, last


def _is_barrier(words: Sequence[Word], at: int) -> bool:
    return words[at].apart != words[at - 1].apart or (words[at].first and not _SENTENCE_END.isdisjoint(words[at].gap))


def _is_joined(words: Sequence[Word], place: int) -> bool:
    """Whether nothing stands between a word and the one before it: an elided article, a name with an apostrophe."""
    return place > 0 and not any(map(str.isspace, words[place].gap))


def starts_of(reading: Reading, first: int, last: int, low: int = 0) -> Iterator[Place]:
    """The places where a run `[first, last]` may start, not before word `low`, the innermost first."""
    words = reading.words
    lowest, highest = _reachable(words, first, low, (first + last + 1) // 2)
    for place in range(highest, lowest - 1, -1):
        step: Features = {}
        if place < highest:
            step = _word_features(reading, place)
            step["together in guest"] = _pair(reading, reading.guest, place + 1)
            step["together in host"] = -_pair(reading, reading.host, place)
        here = _gap_features(words[place].gap if place else ".")
        here[f"after start: {_kind(reading, place)}"] = 1.0
        if place:
            here[f"before start: {_kind(reading, place - 1)}"] = 1.0
        here["as found"] = float(place == first)
        here |= _crossed(words, first, place, further=place < first)
        yield place, place == first or not _is_joined(words, place), step, here


def stops_of(reading: Reading, first: int, last: int, high: int, tail: str) -> Iterator[Place]:
    """The same for the place just after a run, not after word `high - 1`; `tail` is what follows the last word."""
    words = reading.words
    stop = last + 1
    lowest, highest = _reachable(words, stop, (first + stop) // 2 + 1, high)
    for place in range(lowest, highest + 1):
        at_end = place == len(words)
        step: Features = {}
        if place > lowest:
            step = _word_features(reading, place - 1)
            step["together in guest"] = _pair(reading, reading.guest, place - 1)
            step["together in host"] = -_pair(reading, reading.host, place)
        here = _gap_features(tail if at_end else words[place].gap)
        here[f"before stop: {_kind(reading, place - 1)}"] = 1.0
        here["after stop: end" if at_end else f"after stop: {_kind(reading, place)}"] = 1.0
        here["as found"] = float(place == stop)
        here |= _crossed(words, stop, place, further=place > stop)
        yield place, place == stop or at_end or not _is_joined(words, place), step, here


@cache
def _weights() -> dict[str, Features]:
    return dict(json.loads(PATH.read_text(encoding="utf-8")))


def _score(features: Features, weights: Features) -> float:
    return sum([weights.get(name, 0.0) * value for name, value in features.items()])


def likeliest(places: Iterable[Place], weights: Features) -> int:
    """The place that most speaks for."""
    total, best, found = 0.0, float("-inf"), 0
    for place, possible, step, here in places:
        total += _score(step, weights)
        if possible and (score := total + _score(here, weights)) > best:
            best, found = score, place
    return found


def at_mark(reading: Reading, place: int, tail: str) -> bool:
    """Whether punctuation stands before a word: there a clause may end, elsewhere a run was cut."""
    gap = reading.words[place].gap if place < len(reading.words) else tail
    return place == 0 or bool(gap.strip())


def ends_of(reading: Reading, first: int, last: int, low: int, high: int, tail: str) -> tuple[int, int]:
    """The first and the last word of a run that was found at `[first, last]`, within `[low, high)`."""
    weights = _weights()
    start_weights = weights["start at a mark" if at_mark(reading, first, tail) else "start"]
    stop_weights = weights["stop at a mark" if at_mark(reading, last + 1, tail) else "stop"]
    start = likeliest(starts_of(reading, first, last, low), start_weights)
    stop = likeliest(stops_of(reading, first, last, high, tail), stop_weights)
    return start, stop - 1
