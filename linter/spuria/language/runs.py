"""Foreign runs in one line: a two-state decoder over word odds, and what a run must have to count."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from spuria.language.lexicon import COORDINATORS, LOAN_WORDS
from spuria.language.tables import LATIN, table
from spuria.language.tokens import Word
from spuria.language.words import odds_of

# What it costs to pass from one language to the other, in natural logarithms, and the part of it at punctuation.
_SWITCH_COST = 4.5
_AT_BREAK = 0.7
# What a capital leaves of a word's odds: names are spelled alike everywhere, but for German nouns.
_CAPITAL = 0.25
_CAPITAL_GERMAN_GUEST = 0.6
_CAPITAL_GERMAN_HOST = 0.3
_SENTENCE_START = 0.8
# Total odds that a run needs; `strict` in the rules asks for more.
LEAST_SCORE = 8.5
# Odds of a word at the edge of a run, below which it is left to the host.
_EDGE = 0.5
_EDGE_LETTER = 2.0
# Odds above which a word is clearly the guest's, and below which it is clearly the host's.
_GUEST_WORD = 1.0
_HOST_COORDINATOR = -3.5
_COORDINATOR = -1.5
_CLAUSE_WORD = 2.0
_REPEATED = 0.3
# Lower-case words that a run without a clause word needs.
_NOMINAL_WORDS = 5
_FEW_NOMINAL_WORDS = 4.0
_FEW_NOMINAL_SCORE = 14.0
_NOMINAL_SCORE = 16.0
_NOMINAL_CAPITAL = 3.0
_BARE_SCORE = 14.0
# Closest relatives: short runs of one on a page in the other are not told apart from a rare spelling.
_RELATIVES = (
    frozenset(("da", "sv")),
    frozenset(("es", "pt", "ca")),
    frozenset(("fr", "ca")),
    frozenset(("it", "es")),
    frozenset(("it", "ca")),
    frozenset(("it", "pt")),
    frozenset(("de", "nl")),
    frozenset(("cs", "pl")),
)
_RELATIVES_WORDS = 6
_RELATIVES_SCORE = 10.5
_FEWEST_LOWER = 3
_CUT_OFF_SCORE = 10.5
_MARGIN_OVER_LATIN = 2.0


class Run:
    """A stretch of words `[first, last]` of a line in a guest language, with what speaks for it."""

    __slots__ = ("clause", "first", "language", "last", "lower", "score")

    def __init__(
        self, first: int, last: int, language: str, score: float = 0.0, lower: int = 0, clause: float = 0.0
    ) -> None:
        self.first = first
        self.last = last
        self.language = language
        self.score = score
        self.lower = lower
        self.clause = clause


def _against(odds: Iterable[float]) -> int:
    """How many of some words' odds, from the first on, sum to the least, where that is below zero."""
    total = least = 0.0
    count = 0
    for number, value in enumerate(odds, 1):
        total += value
        if total < least:
            least, count = total, number
    return count


class Reading:
    """A line of a page in `host` read as holding words of `guest`."""

    def __init__(self, words: Sequence[Word], guest: str, host: str) -> None:
        self.words = words
        self.guest = guest
        self.host = host
        self.guest_table = table(guest)
        self.host_table = table(host)
        odds = odds_of(guest, host)
        self.raw = [odds[word.form] for word in words]
        self.odds = [self._weighed_by_case(word, value) for word, value in zip(words, self.raw, strict=True)]

    def _weighed_by_case(self, word: Word, odds: float) -> float:
        if not word.capital:
            return odds
        if word.capital == 2:
            return 0.0
        if word.first or (odds > _CLAUSE_WORD and word.form in self.guest_table.clause_words):
            return odds * _SENTENCE_START
        if self.guest_table.language == "de":
            return odds * _CAPITAL_GERMAN_GUEST
        return odds * (_CAPITAL_GERMAN_HOST if self.host == "de" else _CAPITAL)

    @cached_property
    def states(self) -> list[bool]:
        """For each word whether it is the guest's, by the likeliest path."""
        cost_host, cost_guest = 0.0, _SWITCH_COST
        back: list[tuple[bool, bool]] = []
        for word, odds in zip(self.words, self.odds, strict=True):
            switch = _SWITCH_COST * _AT_BREAK if word.after_break else _SWITCH_COST
            host_from_guest = cost_guest + switch < cost_host
            guest_from_host = cost_host + switch < cost_guest
            back.append((host_from_guest, not guest_from_host))
            new_host = (cost_guest + switch if host_from_guest else cost_host) + odds / 2
            cost_guest = (cost_host + switch if guest_from_host else cost_guest) - odds / 2
            cost_host = new_host
        state = cost_guest < cost_host
        states = []
        for host_from_guest, guest_stays in reversed(back):
            states.append(state)
            state = guest_stays if state else host_from_guest
        states.reverse()
        return states

    def runs(self) -> list[tuple[int, int]]:
        """The stretches in the guest's language, cut at the host's coordinators, edges trimmed."""
        found: list[tuple[int, int]] = []
        start: int | None = None
        for at, guest in enumerate([*self.states, False]):
            inside = guest and not self._cuts(at)
            if inside and start is None:
                start = at
            elif not inside and start is not None:
                if trimmed := self._trimmed(start, at - 1):
                    found.append(trimmed)
                start = None
        return found

    def _cuts(self, at: int) -> bool:
        word = self.words[at]
        if word.apart or self.odds[at] > _HOST_COORDINATOR:
            is_clear = not word.apart and self.odds[at] < _COORDINATOR
            return is_clear and len(word.form) > 1 and word.form in COORDINATORS[self.host]
        return len(word.form) > 1 and word.form in self.host_table.glue

    def _trimmed(self, first: int, last: int) -> tuple[int, int] | None:
        while first <= last and self._is_weak(first):
            first += 1
        while first <= last and self._is_weak(last):
            last -= 1
        if first > last:
            return None
        # An end that speaks for the host as a whole is the host's: "... in class | vanaf september".
        odds = self.odds[first : last + 1]
        last -= _against(reversed(odds))
        first += _against(odds[: last - first + 1])
        return (first, last) if first <= last else None

    def _is_weak(self, at: int) -> bool:
        return self.odds[at] <= (_EDGE_LETTER if len(self.words[at].form) == 1 else _EDGE)

    def is_whole(self) -> bool:
        """Whether the line is in the guest's language but for a word or two."""
        states = self.states
        host = sum(not state for state in states)
        if host <= 2:
            return True
        return states[0] and states[-1] and (len(states) - host) > 0.6 * len(states)

    def weighed(self, first: int, last: int) -> Run:
        """A run with its total odds, lower-case guest words and clause words, set-apart words left out."""
        run = Run(first, last, self.guest)
        seen: set[str] = set()
        core, glue, clause = self.guest_table.core, self.guest_table.glue, self.guest_table.clause_words
        for at in range(first, last + 1):
            word = self.words[at]
            if word.apart:
                continue
            odds = self.odds[at]
            run.score += odds * _REPEATED if word.form in seen and odds > 0 else odds
            seen.add(word.form)
            if word.capital and not word.first:
                continue
            if odds > _GUEST_WORD and word.form not in LOAN_WORDS:
                run.lower += not word.capital
                if odds > _CLAUSE_WORD and word.form in clause:
                    run.clause += 1
                elif odds > _CLAUSE_WORD and word.form in glue and word.form not in core:
                    run.clause += 0.5
        return run

    def counts(self, run: Run) -> bool:
        """Whether a run has what a clause has."""
        if run.score < LEAST_SCORE or run.lower < (_FEWEST_LOWER if run.clause < 1 else _FEWEST_LOWER - 1):
            return False
        glue = self.guest_table.glue
        if all(word.form in glue for word in self.words[run.first : run.last + 1]):
            return False
        related = any({self.guest, self.host} <= relatives for relatives in _RELATIVES)
        if related and run.score < _RELATIVES_SCORE and run.last - run.first + 1 < _RELATIVES_WORDS:
            return False
        return not self.is_latin(run) and (run.clause >= 1 or self._is_cut_off(run) or self._is_nominal_clause(run))

    def _is_cut_off(self, run: Run) -> bool:
        """Whether a run stops at a preposition or an article, or starts with one: no name or term does."""
        first, last = self.words[run.first], self.words[run.last]
        glue = self.guest_table.glue
        if last.form in glue and not last.capital and self.odds[run.last] > _CLAUSE_WORD and not last.apart:
            return run.score >= _CUT_OFF_SCORE
        starts = first.form in glue and not first.capital and self.odds[run.first] > _CLAUSE_WORD and not first.apart
        return starts and run.lower > _FEWEST_LOWER and run.score >= _CUT_OFF_SCORE + 2

    def _is_nominal_clause(self, run: Run) -> bool:
        """Whether a run without a clause word is too long, and too little like a name, to be a term."""
        if not self._has_function_word(run):
            return run.lower >= 4 and run.score >= _BARE_SCORE
        if run.lower >= _FEWEST_LOWER and run.score >= 12:
            return True
        capitals = sum(1 for word in self.words[run.first : run.last + 1] if word.capital and not word.first)
        if self.guest != "de" and capitals:
            return run.lower >= _NOMINAL_WORDS + capitals and run.score >= _NOMINAL_SCORE + _NOMINAL_CAPITAL * capitals
        return run.lower >= _NOMINAL_WORDS or (
            run.lower + run.clause >= _FEW_NOMINAL_WORDS and run.score >= _FEW_NOMINAL_SCORE
        )

    def is_latin(self, run: Run) -> bool:
        """Whether Latin, the language of filler, mottos and names of species, explains a run as well."""
        against = odds_of(self.guest, LATIN)
        words = self.words[run.first : run.last + 1]
        return sum(against[word.form] for word in words if not word.apart) < _MARGIN_OVER_LATIN

    def _has_function_word(self, run: Run) -> bool:
        glue, clause = self.guest_table.glue, self.guest_table.clause_words
        return any(
            (word.form in glue or word.form in clause) and not word.capital
            for word in self.words[run.first : run.last + 1]
        )
