"""Fit the weights that tell a run that is used from one that is mentioned, and write them.

    python benchmarks/language_switch/fit_use.py --corpus DIR --prose DIR

Used are the switches of spliced pages (drawn with other seeds than those of `measure.py`) and of `positives.txt`;
mentioned are the runs of `negatives.txt`, the same sentences with each other's runs in them, and short runs on whole
pages. What is fitted is a logistic regression on signs and pairs of signs, most of which a prior keeps out. One part of
the texts in five is left out of a first fit, to report on; then all of it is fitted.
"""

import argparse
import json
import math
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from corpus import pages
from fit_ends import whole_clauses
from measure import SEED, draw, text_page, written
from splice import LENGTHS, Spliced

from spuria.finding import Origin
from spuria.language import passage, runs
from spuria.language.frame import Frame, is_apart
from spuria.language.use import AND, PATH, evidence
from spuria.read import HTML, read_page

# Rounds over the signs that say something, and how often it is asked anew which do.
_ROUNDS = 8
_ASKED = 8
_LEAST_BEND = 1e-6
_LEAST_WEIGHT = 0.01
# The strength of the prior that a sign says nothing, for all cases together, and that a pair of signs does; cases that
# a pair must have.
_PRIOR = 5.0
_PRIOR_PAIR = 10.0
_FEWEST = 30
# How much more a mention weighs than a use, and a hand-written switch more than a spliced one.
_MENTION = 6.0
_WRITTEN = 4.0
# Runs of other sentences put into each, and what they weigh in all.
_OTHERS = 5
# On whole pages longer runs are text left untranslated, and few of the shorter ones are.
_LONGEST_MENTION = 12
_PAGE = 0.5
_PARTS = 5
# Words between two switches of a line.
_BETWEEN = 12
# What a weak run has at least, where the place of a mention is looked for in a sentence.
_WEAK_SCORE = 5.0


class Case(NamedTuple):
    """A run: whether it is used, what speaks for it, how much it counts, which kind of text it comes from, and which one."""

    used: bool
    signs: dict[str, float]
    weight: float
    group: str
    source: str


class Collector:
    """Takes all runs for used, and keeps them."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        vars(passage)["is_mention"] = self

    def __call__(self, frame: Frame) -> bool:
        """What stands in for `is_mention`."""
        if is_apart(frame):
            return True
        if frame.are_known:
            self.frames.append(frame)
        return False

    def of(self, text: str, language: str) -> list[Frame]:
        """The runs of a text that are not set apart."""
        self.frames = []
        _ = text_page(text, language).foreign_runs
        return self.frames


def used(collector: Collector, cases: Sequence[Spliced], group: str) -> Iterator[Case]:
    """The switches of spliced pages that are found at all."""
    for case in cases:
        for frame in collector.of(case.text, case.host):
            at = case.text.find(frame.line) + frame.start
            if at < case.end and case.start < at + len(frame.text) and frame.guest == case.guest:
                yield Case(True, evidence(frame), 1.0, group, case.text)
                break


def doubled(cases: Sequence[Spliced]) -> list[Spliced]:
    """Spliced pages with a second switch to the same language in the line, a dozen words after the first."""
    clauses: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        clauses[case.guest].append(case.text[case.start : case.end])
    chance = random.Random(SEED)
    found: list[Spliced] = []
    for case in cases:
        line, mark, below = case.text[case.end :].partition("\n")
        after = line.split(" ")
        if len(after) > 2 * _BETWEEN:
            second = chance.choice(clauses[case.guest])
            line = " ".join([*after[:_BETWEEN], second, *after[_BETWEEN:]])
            found.append(replace(case, text=case.text[: case.end] + line + mark + below))
    return found


def written_cases(collector: Collector, name: str, weight: float) -> Iterator[Case]:
    """The runs of a hand-written file, used or mentioned."""
    for language, text, marks in written(name):
        frames = collector.of(text, language)
        if marks:
            frames = sorted(frames, key=lambda frame: frame.length)[-1:]
        for frame in frames:
            yield Case(bool(marks), evidence(frame), weight, name, text)


def _weakly(reading: runs.Reading, run: runs.Run) -> bool:
    return run.score >= _WEAK_SCORE and run.lower > 0 and not reading.is_latin(run)


def swapped(collector: Collector) -> Iterator[Case]:
    """The sentences of the negatives with each other's runs: what announces one mention announces another."""
    places: list[tuple[str, str, str, str]] = []
    found: list[tuple[str, str]] = []
    counts = runs.Reading.counts
    for language, text, _ in written("negatives.txt"):
        frames = collector.of(text, language)
        found += [(frame.guest, frame.text) for frame in frames if frame.length > 3]
        if not frames:
            runs.Reading.counts = _weakly  # type: ignore[method-assign]
            frames = collector.of(text, language)
            runs.Reading.counts = counts  # type: ignore[method-assign]
        for frame in frames[:1]:
            before, _, after = text.partition(frame.text)
            places.append((language, before, after, text))
    chance = random.Random(SEED)
    for language, before, after, source in places:
        for guest, text in chance.sample(found, _OTHERS):
            for frame in collector.of(before + text + after, language) if guest != language else ():
                if frame.guest == guest and (frame.text in text or text in frame.text):
                    yield Case(False, evidence(frame), 1 / _OTHERS, "negatives, swapped", source)
                    break


def on_pages(collector: Collector, root: Path) -> Iterator[Case]:
    """The short runs of whole pages."""
    for _, path in pages([root], 60, SEED + 1):
        collector.frames = []
        _ = read_page(path.read_bytes().decode("utf-8", "replace"), HTML, Origin(str(path))).foreign_runs
        for frame in collector.frames:
            if frame.length <= _LONGEST_MENTION:
                yield Case(False, evidence(frame), _PAGE, "whole pages", str(path))


def cases_of(corpus: Path, prose: Path, count: int) -> list[Case]:
    """All cases."""
    collector = Collector()
    found: list[Case] = []
    for name, root in (("documentation", corpus), ("declaration", prose)):
        found += used(collector, draw([root], "translation", count, (3, 60), "use"), f"{name}: translations")
        for length in LENGTHS:
            drawn = draw([root], "clause", count, length, f"use{length[0]}")
            found += used(collector, drawn, f"{name}: {length[0]}-{length[1]} words")
    found += used(collector, whole_clauses([corpus, prose], count), "whole clauses")
    drawn = draw([corpus, prose], "clause", 2 * count, (4, 12), "used twice")
    found += used(collector, doubled(drawn), "two in a line")
    found += written_cases(collector, "positives.txt", _WRITTEN)
    found += chain(written_cases(collector, "negatives.txt", 1.0), swapped(collector), on_pages(collector, corpus))
    return found


Columns = dict[str, list[tuple[int, float]]]


def columns_of(cases: Sequence[Case]) -> Columns:
    """For each sign and each pair of signs, the cases that have it, and how much of it."""
    columns: Columns = defaultdict(list)
    for at, case in enumerate(cases):
        for name, value in case.signs.items():
            columns[name].append((at, value))
        signs = sorted(case.signs.items())
        signs.remove(("constant", 1.0))
        for number, (one, its) in enumerate(signs):
            for other, value in signs[number + 1 :]:
                columns[f"{one}{AND}{other}"].append((at, its * value))
    return {name: column for name, column in columns.items() if AND not in name or len(column) >= _FEWEST}


def _prior(name: str) -> float:
    return 0.0 if name == "constant" else _PRIOR_PAIR if AND in name else _PRIOR


class Fit:
    """A logistic regression whose prior keeps out what says little."""

    def __init__(self, cases: Sequence[Case]) -> None:
        self.columns = columns_of(cases)
        self.used = [case.used for case in cases]
        self.counts = [case.weight * (1.0 if case.used else _MENTION) for case in cases]
        self.scores = [0.0] * len(cases)
        self.weights: dict[str, float] = {"constant": 0.0}

    def _share(self, at: int) -> float:
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.scores[at]))))

    def ask(self) -> bool:
        """Take in the signs that would say something; False if there are none."""
        errors = [count * (self.used[at] - self._share(at)) for at, count in enumerate(self.counts)]
        new = {
            name: 0.0
            for name, column in self.columns.items()
            if name not in self.weights and abs(sum([errors[at] * value for at, value in column])) > _prior(name)
        }
        self.weights.update(new)
        return bool(new)

    def move(self) -> None:
        """Move each weight to where it fits best."""
        for name, weight in self.weights.items():
            slope, bend = 0.0, _LEAST_BEND
            column = self.columns[name]
            for at, value in column:
                share = self._share(at)
                slope += self.counts[at] * (self.used[at] - share) * value
                bend += self.counts[at] * share * (1 - share) * value * value
            # The best place without the prior, and then so much nearer to nothing.
            best = slope + bend * weight
            best = math.copysign(max(0.0, abs(best) - _prior(name)), best) / bend
            step = max(-1.0, min(1.0, best - weight))
            if step:
                self.weights[name] += step
                for at, value in column:
                    self.scores[at] += step * value


def fitted(cases: Sequence[Case]) -> dict[str, float]:
    """The weights of signs and pairs of signs."""
    fit = Fit(cases)
    for _ in range(_ASKED):
        if not fit.ask():
            break
        for _ in range(_ROUNDS):
            fit.move()
    return {name: round(value, 3) for name, value in sorted(fit.weights.items()) if abs(value) >= _LEAST_WEIGHT}


def total(signs: dict[str, float], weights: dict[str, float]) -> float:
    """What all signs say together."""
    return sum(weight * math.prod([signs.get(one, 0.0) for one in name.split(AND)]) for name, weight in weights.items())


def report(cases: Sequence[Case], weights: dict[str, float], least: float) -> None:
    """Print what share of each group is taken for used."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for case in cases:
        groups[case.group].append(total(case.signs, weights) > least)
    for name, found in groups.items():
        print(f"{name:40} taken for used: {100 * sum(found) / len(found):5.1f} %, n={len(found)}")


def main() -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--prose", type=Path, required=True)
    parser.add_argument("--count", type=int, default=700, help="spliced pages of each kind")
    options = parser.parse_args()
    cases = cases_of(options.corpus, options.prose, options.count)
    part = [random.Random(f"{SEED}/{case.source}").randrange(_PARTS) for case in cases]
    weights = fitted([case for case, where in zip(cases, part, strict=True) if where])
    report([case for case, where in zip(cases, part, strict=True) if not where], weights, 0.0)
    Path(PATH).write_text(json.dumps(fitted(cases), indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
