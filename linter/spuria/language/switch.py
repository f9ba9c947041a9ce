"""Where a page in one language holds sentences, or parts of sentences, of another."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from spuria.language.frame import is_mention
from spuria.language.identify import covers, sample
from spuria.language.runs import Reading, Run
from spuria.language.scan import Line, languages_of, page_filter
from spuria.language.tables import REPORTED
from spuria.language.tokens import stretches_apart, words_of
from spuria.language.words import odds_of
from spuria.sentence import sentence_spans
from spuria.span import Span

# The page's budget: words read closely. A page beyond it is a collection of foreign text anyway.
_MOST_WORDS = 700
# A passage longer than this is read around its markers only, this many characters each way.
_LONG_PASSAGE = 1600
_AROUND = 450
# A passage with fewer words has no sentence for a run to stand in.
_FEWEST_WORDS = 8
_FEWEST_HOST_WORDS = 4
_SENTENCE_WORDS = 6
_JOINED_WORDS = 4


@dataclass(frozen=True, slots=True)
class ForeignRun:
    """Words of another language on a page. `span` is in code points of the page's text.

    `score` is the total log-likelihood ratio of the words against the page's language, `clause_words`
    how many of them are pronouns, auxiliaries, conjunctions and the like (joining words count half).
    """

    span: Span
    language: str
    host: str
    whole_sentence: bool
    words: int
    clause_words: float
    score: float


class Passage(NamedTuple):
    """A stretch of prose to read by itself, and the ranges within it that markup sets apart; offsets of the page."""

    start: int
    end: int
    apart: tuple[tuple[int, int], ...] = ()


Passages = Callable[[int, int], Iterable[Passage]]


def _whole(start: int, end: int) -> Iterable[Passage]:
    yield Passage(start, end)


def foreign_runs(prose: str, host: str, *, text: str | None = None, passages: Passages = _whole) -> list[ForeignRun]:
    """The runs of other languages in a text in the language `host`, in order.

    Lines end the reach of a run. `text` is the same with its own quotation marks, offset by offset;
    `passages` cuts a range of it further and says what markup sets apart there.
    """
    if host not in REPORTED:
        return []
    lines = page_filter(host).lines(prose)
    if not lines or not covers(host, sample(prose)):
        return []
    found: list[ForeignRun] = []
    budget = _MOST_WORDS
    for line in lines:
        for passage in passages(line.start, line.end):
            markers = [at for at in line.markers if passage.start <= at < passage.end]
            if len(markers) < 2:
                continue
            for start, end in _windows(passage, markers):
                piece = _Piece(prose, text or prose, host, passage, start, end)
                budget -= len(piece.words)
                found += piece.runs(line)
            if budget <= 0:
                return found
    return found


def _windows(passage: Passage, markers: list[int]) -> list[tuple[int, int]]:
    """The parts of a passage that are read: all of it, or what is around the markers."""
    length = passage.end - passage.start
    if length <= _LONG_PASSAGE:
        return [(0, length)]
    windows: list[tuple[int, int]] = []
    for marker in markers:
        start = max(0, marker - passage.start - _AROUND)
        end = min(length, marker - passage.start + _AROUND)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


class _Piece:
    """A passage, or the window of it that is read."""

    def __init__(self, prose: str, text: str, host: str, passage: Passage, start: int, end: int) -> None:
        self.offset = passage.start
        self.line = prose[passage.start : passage.end]
        self.host = host
        while start and start < len(self.line) and not self.line[start - 1].isspace():
            start += 1
        while end < len(self.line) and not self.line[end].isspace():
            end -= 1
        apart = stretches_apart(text[passage.start : passage.end])
        apart += [(max(0, left - self.offset), right - self.offset) for left, right in passage.apart]
        self.words = words_of(self.line, apart, start, end)
        self._sentences: list[tuple[int, int]] | None = None

    def runs(self, line: Line) -> list[ForeignRun]:
        """The foreign runs of the piece."""
        if len(self.words) < _FEWEST_WORDS:
            return []
        candidates = languages_of(line.languages)
        accepted: list[tuple[Run, Reading]] = []
        taken: set[int] = set()
        for _ in range(2):
            guest = self._likeliest(candidates, taken)
            if guest is None:
                break
            candidates.remove(guest)
            reading = Reading(self.words, guest, self.host)
            if reading.is_whole():
                return []
            runs = [run for run in self._accepted(reading) if not taken & set(range(run.first, run.last + 1))]
            accepted += [(run, reading) for run in runs]
            for run in runs:
                taken |= set(range(run.first, run.last + 1))
        host_words = sum(1 for at, word in enumerate(self.words) if at not in taken and not word.apart)
        if host_words < _FEWEST_HOST_WORDS:
            return []
        accepted.sort(key=lambda entry: entry[0].first)
        return [self._described(run, reading, taken) for run, reading in accepted]

    def _likeliest(self, candidates: list[str], taken: set[int]) -> str | None:
        best, best_sum = None, 6.0
        for language in candidates:
            odds = odds_of(language, self.host)
            total = 0.0
            for at, word in enumerate(self.words):
                if not word.capital and at not in taken and (value := odds(word.form)) > 0:
                    total += value
            if total > best_sum:
                best, best_sum = language, total
        return best

    def _accepted(self, reading: Reading) -> list[Run]:
        accepted: list[Run] = []
        for first, last in reading.runs():
            run = reading.weighed(first, last)
            whole = self._is_whole_sentence(first, last)
            if not reading.counts(run, whole_sentence=whole) or is_mention(
                self.line, self.words[first : last + 1], run.clause, reading.guest
            ):
                continue
            self._extend(reading, run)
            if accepted and run.first - accepted[-1].last - 1 <= _JOINED_WORDS:
                before = accepted.pop()
                run = Run(
                    before.first,
                    run.last,
                    run.language,
                    before.score + run.score,
                    before.lower + run.lower,
                    before.clause + run.clause,
                )
            accepted.append(run)
        return accepted

    def _extend(self, reading: Reading, run: Run) -> None:
        """Move the ends over words that say little: names after glue, elided words, weak words."""
        words, odds = self.words, reading.odds
        glue = reading.guest_table.glue
        while run.last + 1 < len(words):
            following = words[run.last + 1]
            last = words[run.last]
            if last.form.endswith("'") and following.start == last.end:
                run.last += 1
            elif following.after_break:
                break
            elif (last.form in glue and following.capital) or (
                not following.capital and odds[run.last + 1] > 0 and not following.apart
            ):
                run.last += 1
            else:
                break
        while run.first > 0:
            first, before = words[run.first], words[run.first - 1]
            if before.form.endswith("'") and before.end == first.start and odds[run.first - 1] >= 0:
                run.first -= 1
            elif first.after_break:
                break
            elif not before.capital and odds[run.first - 1] > 0 and not before.apart:
                run.first -= 1
            else:
                break

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences of the passage."""
        if self._sentences is None:
            self._sentences = sentence_spans(self.line)
        return self._sentences

    def _sentence_of(self, run_first: int, run_last: int) -> tuple[int, int]:
        start, end = self.words[run_first].start, self.words[run_last].end
        left, right = 0, len(self.line)
        for sentence_start, sentence_end in self.sentences:
            if sentence_start <= start < sentence_end:
                left = sentence_start
            if sentence_start < end <= sentence_end:
                right = sentence_end
        return left, right

    def _is_whole_sentence(self, first: int, last: int) -> bool:
        left, right = self._sentence_of(first, last)
        rest = [
            word
            for at, word in enumerate(self.words)
            if left <= word.start < right and not first <= at <= last and not word.capital
        ]
        return not rest

    def _described(self, run: Run, reading: Reading, taken: set[int]) -> ForeignRun:
        left, right = self._sentence_of(run.first, run.last)
        host_words = sum(
            1
            for at, word in enumerate(self.words)
            if left <= word.start < right and not run.first <= at <= run.last and at not in taken
        )
        outside = len(self.words) - (run.last - run.first + 1)
        mid_sentence = host_words >= 2 or (host_words == 1 and outside > 12)
        if not mid_sentence:
            while run.first > 0 and self.words[run.first - 1].start >= left:
                run.first -= 1
            while run.last + 1 < len(self.words) and self.words[run.last + 1].start < right:
                run.last += 1
        return ForeignRun(
            Span(self.offset + self.words[run.first].start, self.offset + self.words[run.last].end),
            reading.guest,
            self.host,
            not mid_sentence,
            run.last - run.first + 1,
            run.clause,
            round(run.score, 1),
        )
