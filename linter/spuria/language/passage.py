"""A passage of a page, or the part of it that is read closely: its words, and the foreign runs among them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from spuria.language.ends import ends_of
from spuria.language.foreign_run import ForeignRun, Passage
from spuria.language.frame import Frame
from spuria.language.identify import rival
from spuria.language.lexicon import COORDINATORS
from spuria.language.runs import Reading, Run
from spuria.language.script_runs import ScriptRun
from spuria.language.scripts import UNSPACED, is_latin
from spuria.language.tables import ABSENT, REPORTED, table
from spuria.language.tokens import loan_phrases, stretches_apart, word_counts, words_of
from spuria.language.use import is_mention
from spuria.language.words import odds_of
from spuria.late_pattern import pattern
from spuria.sentence import sentence_spans
from spuria.span import Span

_LONGEST_WORD = 40
# A passage with fewer words has no sentence for a run to stand in.
_FEWEST_WORDS = 8
_FEWEST_HOST_WORDS = 4
_FEWEST_HOST_LETTERS = 12
_MOST_GUESTS = 2
_MOST_RUNS = 4
_LEAST_STRETCH = 6.0
_NEAR = 0.75
_OPENING_WORDS = 2
_SURE_HOST = -2.5
_JOINED_WORDS = 4
# Examples: two of so many words in all, or so many of fewer words each.
_EXAMPLES_WORDS = 16
_EXAMPLES = 3
_EXAMPLE_WORDS = 6
# A run in another script needs no word model: what it is said to have.
_SCRIPT_SCORE = 40.0
_SCRIPT_CLAUSE_WORDS = 3.0
# Ends: how many words before a full stop go with a run, and what they may speak for the host in all.
_TAIL_WORDS = 3
_TAIL_ODDS = -4.0
_TAIL_WORD_ODDS = -0.8
_GLUED_ODDS = -1.5
_LED_ODDS = -0.5
_HEAD_WORDS = 3
_HEAD_ODDS = -0.8
_GUEST_ARTICLE = 1.0
_GUEST_NAME = 2.0
_TAIL_LETTERS = 3
_NUMBER = pattern(r"\s\d+(?:[.,:]\d+)*\b")
# Numbers, addresses and names of files up to the end of a sentence.
_REST = pattern(r"(?:\s(?:[^\s(\[{\"“”„«»]*[^\s.,;:!?…()\[\]{}\"“”„«»])){1,3}(?=[.!?…]*(?:\s|$))")
_LETTER = pattern(r"[^\W\d_]")


def _best_stretch(values: list[float]) -> tuple[float, int, int]:
    """The largest sum of adjacent values, and where they start and end."""
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total > best:
            best, best_start, best_end = total, start, at + 1
    return best, best_start, best_end


# A long passage is read in several pieces, one after the other.
_stretches_apart = lru_cache(maxsize=4)(stretches_apart)
_sentence_spans = lru_cache(maxsize=4)(sentence_spans)


class Piece:
    """A passage, or the window of it that is read."""

    def __init__(self, prose: str, text: str, host: str, passage: Passage, start: int, end: int) -> None:
        self.prose = prose
        self.offset = passage.start
        self.line = prose[passage.start : passage.end]
        self.host = host
        # Not within a word, where there are spaces between words.
        if start and (space := self.line.find(" ", start, start + _LONGEST_WORD)) != -1:
            start = space
        end = min(end, len(self.line))
        if end < len(self.line) and (space := self.line.rfind(" ", end - _LONGEST_WORD, end)) != -1:
            end = space
        self.length = end - start
        self.apart: list[tuple[int, int]] = []
        self.apart += _stretches_apart(text[passage.start : passage.end])
        self.apart += [(max(0, left - self.offset), right - self.offset) for left, right in passage.apart]
        self._shown = text[passage.start : passage.end] if passage.breaks else ""
        self.apart += loan_phrases(self.line, start, end)
        self.words = words_of(self.line, self.apart, start, end)
        self._sentences: list[tuple[int, int]] | None = None

    def _readings(self, guests: list[str]) -> Iterator[Reading]:
        """The piece read with one guest after the other, the likeliest first; none if it is foreign as a whole."""
        if len(self.words) < _FEWEST_WORDS:
            return
        candidates = list(guests)
        # Words within a stretch of some guest, reported or not: no other guest's.
        self._spent: set[int] = set()
        for _ in range(_MOST_GUESTS):
            guest = self._likeliest(candidates, self._spent)
            if guest is None:
                return
            candidates.remove(guest)
            yield Reading(self.words, guest, self.host)

    def runs(self, guests: list[str]) -> list[ForeignRun]:
        """The foreign runs of the piece."""
        accepted: list[tuple[Run, Reading]] = []
        for reading in self._readings(guests):
            if reading.is_whole() and not self._opens_in_host(reading):
                return []
            accepted += [(run, reading) for run in self._accepted(reading)]
        if not accepted:
            return []
        taken = {at for run, _ in accepted for at in range(run.first, run.last + 1)}
        host_words = sum(1 for at, word in enumerate(self.words) if at not in taken and not word.apart)
        if host_words < _FEWEST_HOST_WORDS and not self._starts_in_host(*accepted[0], host_words):
            return []
        accepted.sort(key=lambda entry: entry[0].first)
        self._move_ends(accepted)
        return [
            self._described(run, reading, taken)
            for run, reading in accepted
            if not (self._is_named(run, reading) or self._is_lines(run))
        ]

    def _is_lines(self, run: Run) -> bool:
        """Whether a run stands on lines of its own: a notice, a greeting, the other half of a form in two languages."""
        shown = self._shown
        if "\n" not in shown:
            return False
        before = self.words[run.first - 1].end if run.first else 0
        after = self.words[run.last + 1].start if run.last + 1 < len(self.words) else len(shown)
        starts = not run.first or "\n" in shown[before : self.words[run.first].start]
        return starts and (after == len(shown) or "\n" in shown[self.words[run.last].end : after])

    def _is_named(self, run: Run, reading: Reading) -> bool:
        """Whether a run without a verb turns out to start with the capital of a name: "Centre national de la ..."."""
        return run.clause < 1 and is_mention(self._frame(run, reading))

    def _frame(self, run: Run, reading: Reading) -> Frame:
        words = self.words[run.first : run.last + 1]
        elsewhere = sum(reading.states[: run.first]) + sum(reading.states[run.last + 1 :])
        return Frame(
            self.line,
            words,
            reading.guest,
            self.host,
            clause_words=run.clause,
            score=run.score,
            elsewhere=elsewhere,
        )

    def _move_ends(self, accepted: list[tuple[Run, Reading]]) -> None:
        """Put the ends of the runs where they most likely are, none into another."""
        low = 0
        tail = self.line[self.words[-1].end :][:_TAIL_LETTERS]
        for number, (run, reading) in enumerate(accepted):
            high = accepted[number + 1][0].first if number + 1 < len(accepted) else len(self.words)
            run.first, run.last = ends_of(reading, word_counts(self.prose), run.first, run.last, low, high, tail)
            low = run.last + 1

    def _opens_in_host(self, reading: Reading) -> bool:
        """Whether the line starts as a sentence of the host does: "For instance, le président ..."."""
        first, second = self.words[0], self.words[1]
        sure = min(reading.raw[0], reading.raw[1])
        if len(self.sentences) > 1:
            return False
        return bool(
            first.first and first.capital and not second.capital and sure < _SURE_HOST and len(self.words) >= 10
        )

    def _starts_in_host(self, run: Run, reading: Reading, host_words: int) -> bool:
        return host_words >= _OPENING_WORDS and run.first >= _OPENING_WORDS and self._opens_in_host(reading)

    def script_run(self, run: ScriptRun) -> ForeignRun | None:
        """A run in another script as a finding; None for a mention and for a line that is foreign as a whole."""
        start, end = run.start - self.offset, run.end - self.offset
        latin_host = self.host in REPORTED
        # Between scripts without spaces and others a word may be of both: its place tells whose it is.
        inside = [at for at, word in enumerate(self.words) if start < word.end and word.start < end]
        own = [word for word in self.words if not word.capital and is_latin(word.form) is latin_host]
        letters = sum(len(word.form) for word in own)
        fewest = _FEWEST_HOST_LETTERS if self.host in UNSPACED else _FEWEST_HOST_WORDS
        if not inside or (letters if self.host in UNSPACED else len(own)) < fewest or letters * 3 < self.length:
            return None
        first, last = inside[0], inside[-1]
        frame = Frame(
            self.line,
            self.words[first : last + 1],
            run.language,
            self.host,
            clause_words=_SCRIPT_CLAUSE_WORDS,
            score=_SCRIPT_SCORE,
        )
        if is_mention(frame):
            return None
        left, right = self._sentence_of(first, last)
        outside = sum(1 for word in own if left <= word.start < right)
        alone = outside < 2 and self.host not in UNSPACED
        span = Span(run.start, run.end)
        return ForeignRun(
            span, run.language, self.host, alone, run.words, _SCRIPT_CLAUSE_WORDS, _SCRIPT_SCORE, other_script=True
        )

    def _likeliest(self, candidates: list[str], spent: set[int]) -> str | None:
        """The language with the best stretch of the line; between near equals, the one whose words are commonest."""
        best: list[tuple[float, str, int, int]] = []
        for language in candidates:
            odds = odds_of(language, self.host)
            values = [0.0 if word.capital or at in spent else odds[word.form] for at, word in enumerate(self.words)]
            score, start, end = _best_stretch(values)
            best.append((score, language, start, end))
        if not best:
            return None
        top, _, start, end = max(best)
        if top < _LEAST_STRETCH:
            return None
        near = [language for score, language, _, _ in best if score >= _NEAR * top]
        if len(near) == 1:
            return near[0]
        forms = [word.form for word in self.words[start:end] if not word.capital]
        return max(near, key=lambda language: sum(table(language).words.get(form, ABSENT) for form in forms))

    def _accepted(self, reading: Reading) -> list[Run]:
        accepted: list[Run] = []
        for first, last in self._said(reading.runs()):
            stretch = range(first, last + 1)
            if not self._spent.isdisjoint(stretch):
                continue
            self._spent.update(stretch)
            run = reading.weighed(first, last)
            if not reading.counts(run) or rival(
                [word.form.encode() for word in self.words[first : last + 1]], reading.guest
            ):
                continue
            self._extend(reading, run)
            if is_mention(self._frame(run, reading)):
                continue
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

    def _said(self, stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The stretches that are no row of examples: "a or b", or three short ones in a passage."""
        short = sum(last - first < _EXAMPLE_WORDS for first, last in stretches)
        if short >= _EXAMPLES and 2 * short > len(stretches):
            self._spent.update(at for first, last in stretches for at in range(first, last + 1))
            return []
        examples = set()
        home = table(self.host)
        for before, after in pairwise(stretches):
            between = [word.form for word in self.words[before[1] + 1 : after[0]]]
            close = after[1] - before[0] < _EXAMPLES_WORDS and len(between) <= 2
            joined = all(form in home.glue for form in between) or not COORDINATORS[self.host].isdisjoint(between)
            if close and joined:
                examples |= {before, after}
                self._spent.update(range(before[0], after[1] + 1))
        return [stretch for stretch in stretches if stretch not in examples][:_MOST_RUNS]

    def _extend(self, reading: Reading, run: Run) -> None:
        """Move the ends over words that say little: names after glue, elided words, weak words before a break."""
        while run.last + 1 < len(self.words) and self._takes_next(reading, run):
            run.last += 1
        run.last += self._tail(reading, run.last + 1)
        while run.first > 0 and self._takes_previous(reading, run):
            run.first -= 1
        run.first -= self._head(reading, run.first)

    def _takes_next(self, reading: Reading, run: Run) -> bool:
        last, following = self.words[run.last], self.words[run.last + 1]
        if last.form.endswith("'") and following.start == last.end:
            return True
        if following.after_break or following.apart != last.apart:
            return False
        if following.capital:
            known = reading.raw[run.last + 1] > _GUEST_NAME
            return (known or last.form in reading.guest_table.glue) and not following.first
        table = reading.guest_table
        leads_on = last.form in table.glue or last.form in table.clause_words
        return reading.odds[run.last + 1] > (_LED_ODDS if leads_on and not last.capital else 0)

    def _takes_previous(self, reading: Reading, run: Run) -> bool:
        first, before = self.words[run.first], self.words[run.first - 1]
        odds = reading.odds[run.first - 1]
        if before.form.endswith("'") and before.end == first.start:
            return odds >= 0
        if first.after_break or before.apart != first.apart:
            return False
        if before.form in reading.guest_table.glue and before.form in reading.host_table.glue and len(before.form) > 1:
            # An article of both languages goes with the noun after it, unless a preposition asks for it.
            return before.capital == 0 and not (
                run.first > 1 and self.words[run.first - 2].form in reading.host_table.glue
            )
        if before.capital:
            # "La guerre", "Los precios": an article with a capital, before a word without one.
            return before.capital == 1 and not first.capital and reading.raw[run.first - 1] > _GUEST_ARTICLE
        return odds > 0

    def _tail(self, reading: Reading, start: int) -> int:
        """How many words from `start` on, up to the end of the sentence, go with the run before them."""
        count = 0
        total = 0.0
        while True:
            at = start + count
            ends_line = at == len(self.words)
            if ends_line or self.words[at].after_break:
                gap = "." if ends_line else self.words[at].gap
                break
            if count == _TAIL_WORDS or self.words[at].apart:
                return 0
            total += reading.odds[at]
            count += 1
        if any(mark in gap for mark in ".!?…"):
            return count if total > _TAIL_ODDS else 0
        glued = self.words[start - 1].form in reading.guest_table.glue
        return count if count == 1 and total > (_GLUED_ODDS if glued else _TAIL_WORD_ODDS) else 0

    def _head(self, reading: Reading, first: int) -> int:
        """How many words before `first`, back to the last break, go with the run after them: names, mostly."""
        count = 0
        while first - count > 0 and not self.words[first - count].after_break:
            before = first - count - 1
            word = self.words[before]
            least = _HEAD_ODDS if word.capital else 0.0
            if count == _HEAD_WORDS or reading.odds[before] < least or word.apart:
                return 0
            count += 1
        return count

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences of the passage."""
        if self._sentences is None:
            self._sentences = _sentence_spans(self.line)
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
            Span(self.offset + self.words[run.first].start, self.offset + self._end(run, reading)),
            reading.guest,
            self.host,
            not mid_sentence,
            # An elided word and the one after it are one to the reader.
            sum(not word.form.endswith("'") for word in self.words[run.first : run.last + 1]),
            run.clause,
            round(run.score, 1),
        )

    def _end(self, run: Run, reading: Reading) -> int:
        """Just after the run: after a number that its last word leads to, after what is no word and ends the sentence

        with it, and after a quotation that it ends with.
        """
        start, last = self.words[run.first].start, self.words[run.last]
        if last.form in reading.guest_table.glue and (number := _NUMBER.match(self.line, last.end)):
            return number.end()
        following = self.words[run.last + 1] if run.last + 1 < len(self.words) else None
        if following is None or following.first:
            rest = _REST.match(self.line, last.end)
            if rest and (following is None or rest.end() <= following.start):
                return rest.end()
        if last.apart:
            for left, right in self.apart:
                if start < left < last.end < right and not _LETTER.search(self.line, last.end, right):
                    return right
        return last.end
