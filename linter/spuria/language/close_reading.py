"""The close reading of the few lines of a page that can hold a switch, within a budget."""

from collections.abc import Callable, Sequence
from itertools import islice

from spuria.language.foreign_run import ForeignRun, Passage, Passages
from spuria.language.identify import covers, is_mixed, sample
from spuria.language.passage import Piece
from spuria.language.runs import LEAST_SCORE
from spuria.language.scan import Line, page_filter
from spuria.language.script_runs import script_runs
from spuria.language.tables import REPORTED
from spuria.language.tokens import forms_of
from spuria.language.words import Odds, odds_of

# The budget for 10 KB of text: words read closely, and words looked up. A page beyond it is a collection of foreign text anyway.
_MOST_WORDS = 260
_MOST_FOUND = 6
_MOST_FORMS = 1500
# A passage longer than this is read around its markers only, this many characters each way.
_LONG_PASSAGE = 1100
_AROUND = 450
_LONGEST_WINDOW = 1100
_MOST_SCRIPT_RUNS = 20
# A page with more than this part of it in another script is in two languages, unless it is short.
_SCRIPT_PART = 0.2
_SHORT_PAGE = 1500


class CloseReading:
    """A page in `host`, read where its filter or another script says that something is."""

    def __init__(self, prose: str, host: str, text: str, passages: Passages, written: Callable[[], str | None]) -> None:
        self.prose = prose
        self.host = host
        self.text = text
        self.passages = passages
        self.written = written
        self._scale = max(1, len(prose) // 10_000)
        # What is left of the budget: words to read.
        self._to_read = self._scale * _MOST_WORDS

    def in_other_scripts(self) -> list[ForeignRun]:
        """The runs in another script, where they are neither names nor mentioned."""
        found: list[ForeignRun] = []
        runs = list(islice(script_runs(self.prose, self.host), _MOST_SCRIPT_RUNS))
        if sum(run.end - run.start for run in runs) > _SCRIPT_PART * len(self.prose) > _SCRIPT_PART * _SHORT_PAGE:
            return []
        for run in runs:
            if self._to_read <= 0 or len(found) >= self._scale * _MOST_FOUND:
                break
            for passage in self.passages(run.start, run.end):
                if passage.start <= run.start and run.end <= passage.end:
                    start = max(0, run.start - passage.start - _AROUND // 2)
                    piece = Piece(
                        self.prose, self.text, self.host, passage, start, run.end - passage.start + _AROUND // 2
                    )
                    self._to_read -= len(piece.words)
                    if described := piece.script_run(run):
                        found.append(described)
        return found

    def in_lines(self, lines: Sequence[Line]) -> list[ForeignRun]:
        """The runs in the same script in some lines."""
        found: list[ForeignRun] = []
        prose = self.prose
        to_try, to_find = self._scale * _MOST_FORMS, self._scale * _MOST_FOUND
        in_host = False
        for line in lines:
            if to_try <= 0 or self._to_read <= 0 or len(found) >= to_find:
                break
            forms = [
                forms_of(prose[line.start + start : line.start + end])
                for start, end in _windows(Passage(line.start, line.end), line.markers)
            ]
            languages = line.languages
            to_try -= sum(map(len, forms)) * len(languages)
            guests = _guests(languages, self.host, forms)
            if not guests:
                continue
            if not in_host:
                words = sample(prose)
                markers = page_filter(self.host).numbers
                if not covers(self.host, [word for word in words if word not in markers]):
                    return self._in_its_own_language(words)
                if is_mixed(words, self.host):
                    return []
                in_host = True
            # Only now is it worth asking for blocks and markup.
            for passage in self.passages(line.start, line.end):
                inside = [at for at in line.markers if passage.start <= at < passage.end]
                for start, end in _windows(passage, inside) if len(inside) > 1 else ():
                    if self._to_read <= 0:
                        break
                    piece = Piece(prose, self.text, self.host, passage, start, end)
                    self._to_read -= len(piece.words)
                    found += piece.runs(guests)
        return found

    def _in_its_own_language(self, words: list[bytes]) -> list[ForeignRun]:
        """The runs of a page that is in another language than it was said to be, but those in the latter."""
        other = self.written()
        if other is None or other == self.host or other not in REPORTED or is_mixed(words, other):
            return []
        lines = page_filter(other).lines(self.prose, self.prose.encode("utf-8", "replace"))
        reading = CloseReading(self.prose, other, self.text, self.passages, lambda: None)
        return [run for run in reading.in_lines(lines) if run.language != self.host]


def _windows(passage: Passage, markers: Sequence[int]) -> list[tuple[int, int]]:
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
    return [(start, min(end, start + _LONGEST_WINDOW)) for start, end in windows]


def _guests(languages: list[str], host: str, pieces: list[list[str]]) -> list[str]:
    """The languages that some stretch of a line speaks for enough to be a run, the likeliest first."""
    sums = {language: max(_largest_sum(odds_of(language, host), forms) for forms in pieces) for language in languages}
    likely = [language for language in languages if sums[language] >= LEAST_SCORE]
    return sorted(likely, key=lambda language: -sums[language])


def _largest_sum(odds: Odds, forms: list[str]) -> float:
    """The largest total odds of adjacent words: no run of the line has more."""
    best = total = 0.0
    for value in map(odds.__getitem__, forms):
        total += value
        if total < 0.0:
            total = 0.0
        elif total > best:
            best = total
    return best
