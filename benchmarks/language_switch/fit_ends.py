"""Fit the weights that choose where a foreign run starts and ends, and write them.

    python benchmarks/language_switch/fit_ends.py --corpus DIR --prose DIR [--novels DIR]

The spliced pages are drawn from the same documents as those of `measure.py`, with other seeds: one part to fit, one to
report on. `--novels` is the unpacked Debian package php-faker, whose novels are in the public domain.
"""

import argparse
import json
import math
import random
from collections import defaultdict
from pathlib import Path
from typing import cast

from corpus import translations
from measure import SEED, draw, text_page
from splice import LENGTHS, Spliced, is_plain, sentences, spliced

from spuria.language import passage
from spuria.language.ends import PATH, End, both_ends
from spuria.language.foreign_run import Passage
from spuria.language.make_pairs import novels
from spuria.language.runs import Reading
from spuria.language.tables import REPORTED
from spuria.language.tokens import word_counts

_AROUND = 300
_ROUNDS = 8
_RATE = 0.15
_SHRINK = 2e-4

Features = dict[str, float]
# A case: for each place what speaks for it, the right one, and which weights choose.
Case = tuple[dict[int, Features], int, str]


class Sum(Features):
    """What a sum of weights is made of: how often each goes into it. Numbers without a weight are zero."""

    def __add__(self, other: object) -> "Sum":
        return self._with(other, 1.0) if isinstance(other, Sum) else self

    def __sub__(self, other: object) -> "Sum":
        return self._with(other, -1.0) if isinstance(other, Sum) else self

    def __rsub__(self, _zero: float) -> "Sum":
        return self * -1.0

    def __mul__(self, factor: float) -> "Sum":
        return Sum({name: factor * value for name, value in self.items()})

    __radd__ = __add__

    def _with(self, other: Features, sign: float) -> "Sum":
        return Sum({name: self.get(name, 0.0) + sign * other.get(name, 0.0) for name in self.keys() | other.keys()})


class _Named(dict[str, Sum]):
    """Each weight by its name."""

    def __missing__(self, name: str) -> Sum:
        return Sum({name: 1.0})


# In place of numbers: what comes out names the weights that went in.
_NAMED = cast("dict[str, float]", _Named())


def novel_cases(root: Path, count: int) -> list[Spliced]:
    """Clauses of novels put into others."""
    pool: dict[str, list[dict[str, str]]] = defaultdict(list)
    for language, paragraphs in novels(root).items():
        chosen = random.Random(SEED).sample(paragraphs, min(300, len(paragraphs)))
        pool[language] = [{language: " ".join(text.split())} for text in chosen]
    chance = random.Random(f"{SEED}/novels")
    found: list[Spliced] = []
    while len(found) < count:
        host, guest = chance.sample(sorted(pool), 2)
        length = chance.choice(LENGTHS)
        if made := spliced(chance, pool[host] + pool[guest], host, guest, "clause", length):
            found.append(made)
    return found


def whole_clauses(roots: list[Path], count: int) -> list[Spliced]:
    """Clauses from comma to comma, or to the end of the sentence, in place of one of another language."""
    pool = translations(roots, REPORTED)
    chance = random.Random(f"{SEED}/whole")
    found: list[Spliced] = []
    while len(found) < count:
        host, guest = chance.sample(REPORTED, 2)
        row, other = chance.choice(pool), chance.choice(pool)
        if host not in row or guest not in other or row is other:
            continue
        own, drawn = chance.choice(sentences(row[host])), chance.choice(sentences(other[guest]))
        if not (is_plain(own) and is_plain(drawn)):
            continue
        parts = own.rstrip(".!?").split(", ")
        clause = chance.choice(drawn.rstrip(".!?").split(", "))
        if len(parts) < 2 or not 4 <= len(clause.split()) <= 20 or not clause[0].isalpha():
            continue
        at = chance.randrange(1, len(parts))
        clause = clause[0].lower() + clause[1:]
        before, after = ", ".join(parts[:at]) + ", ", "".join(f", {part}" for part in parts[at + 1 :]) + "."
        around = [text[host] for text in chance.sample(pool, 60) if host in text][:4]
        head = "".join(f"{text}\n\n" for text in around)
        start = len(head) + len(before)
        found.append(
            Spliced(
                head + before + clause + after, start, start + len(clause), host, guest, "clause", len(clause.split())
            )
        )
    return found


def cases_of(page: Spliced) -> tuple[Case, Case] | None:
    """The start and the end of a page's switch, where it is found at all, and near enough."""
    hits = [run for run in text_page(page.text, page.host).foreign_runs if run.span.start < page.end > page.start]
    hits = [run for run in hits if page.start < run.span.end]
    if len(hits) != 1 or hits[0].language != page.guest:
        return None
    left = page.text.rfind("\n", 0, page.start) + 1
    right = page.text.find("\n", page.end)
    line = Passage(left, len(page.text) if right == -1 else right)
    piece = passage.Piece(
        page.text, page.text, page.host, line, max(0, page.start - left - _AROUND), page.end - left + _AROUND
    )
    reading = Reading(piece.words, page.guest, page.host)
    span = hits[0].span
    found = [at for at, word in enumerate(piece.words) if span.start <= word.start + left < span.end]
    true = [at for at, word in enumerate(piece.words) if page.start <= word.start + left < page.end]
    if not found or not true:
        return None
    tail = piece.line[piece.words[-1].end :][:3]
    start, stop = both_ends(reading, word_counts(page.text), found[0], found[-1], 0, len(piece.words), tail)
    stop.other = true[0]
    return (features_of(start), true[0], start.kind), (features_of(stop), true[-1] + 1, stop.kind)


def features_of(end: End) -> dict[int, Features]:
    """For each place where an end may be, all that speaks for it."""
    found = {end.found: cast("Features", end.here(end.found, _NAMED) + _NAMED["as found"])}
    for direction in (-1, 1):
        for place, crossed, here in end.places(direction, _NAMED):
            if end.may_be_at(place):
                found[place] = cast("Features", crossed + here)
    return found


def _best(places: dict[int, Features], weights: Features) -> int:
    return max(places, key=lambda at: sum(weights.get(name, 0.0) * value for name, value in places[at].items()))


def fitted(cases: list[Case]) -> Features:
    """The weights of a softmax over places, by stochastic gradients with a rate for each feature."""
    weights: Features = defaultdict(float)
    squares: Features = defaultdict(lambda: 1.0)
    chance = random.Random(SEED)
    cases = [case for case in cases if case[1] in case[0]]
    for _ in range(_ROUNDS):
        chance.shuffle(cases)
        for places, right, _ in cases:
            scores = {at: sum(weights[name] * value for name, value in found.items()) for at, found in places.items()}
            top = max(scores.values())
            parts = {at: math.exp(score - top) for at, score in scores.items()}
            whole = sum(parts.values())
            gradient: Features = defaultdict(float)
            for at, found in places.items():
                share = (at == right) - parts[at] / whole
                for name, value in found.items():
                    gradient[name] += share * value
            for name, value in gradient.items():
                squares[name] += value * value
                weights[name] += _RATE * (value / math.sqrt(squares[name]) - _SHRINK * weights[name])
    return {name: round(value, 3) for name, value in sorted(weights.items()) if round(value, 3)}


def report(name: str, cases: list[tuple[Case, Case]], weights: dict[str, Features]) -> None:
    """Print how many ends of one part are right, as found and as fitted."""
    before = after = 0
    for (starts, start, start_name), (stops, stop, stop_name) in cases:
        before += bool(starts.get(start, {}).get("as found") and stops.get(stop, {}).get("as found"))
        after += _best(starts, weights[start_name]) == start and _best(stops, weights[stop_name]) == stop
    print(f"{name:40} both right: {100 * before / len(cases):.1f} -> {100 * after / len(cases):.1f} %, n={len(cases)}")


def main() -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--prose", type=Path, required=True)
    parser.add_argument("--novels", type=Path)
    parser.add_argument("--count", type=int, default=3000, help="pages of each kind")
    parser.add_argument("--without", help="fit without this part, to see how it does on text it has not seen")
    options = parser.parse_args()
    # The ends as the rest finds them.
    vars(passage)["ends_of"] = lambda _reading, _counts, first, last, *_: (first, last)
    pages: dict[str, list[Spliced]] = {}
    for name, roots in (("documentation", [options.corpus]), ("declaration", [options.prose])):
        pages[f"{name}: translations"] = draw(roots, "translation", options.count, (3, 60), "fit")
        pages[f"{name}: clauses"] = [
            page for length in LENGTHS for page in draw(roots, "clause", options.count // 2, length, f"fit{length[0]}")
        ]
    pages["whole clauses"] = whole_clauses([options.corpus, options.prose], options.count * 3 // 2)
    if options.novels:
        pages["novels: clauses"] = novel_cases(options.novels, 2 * options.count)
    fit: list[tuple[Case, Case]] = []
    held: dict[str, list[tuple[Case, Case]]] = {}
    for name, found in pages.items():
        cases = [case for page in found if (case := cases_of(page))]
        half = len(cases) * 2 // 3
        held[name] = cases[half:]
        if not (options.without and name.startswith(options.without)):
            fit += cases[:half]
    ends: dict[str, list[Case]] = defaultdict(list)
    for end in (end for both in fit for end in both):
        ends[end[2]].append(end)
    weights = {name: fitted(cases) for name, cases in ends.items()}
    for name, cases in held.items():
        report(name, cases, weights)
    if not options.without:
        Path(PATH).write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
