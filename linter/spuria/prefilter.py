"""One scan for the literals of all rules together, to skip the rules that cannot match a page."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import product
from typing import Any

from spuria.cache_folder import read_entry, short_digest, write_entry
from spuria.declaration import Rule
from spuria.page import stands_alone

# Marks a literal that counts as a whole word only; no prose holds it.
_WHOLE = "\x00"
# More spellings than this of one literal: only whole-word cases.
_MOST_SPELLINGS = 64


def whole_word(word: str) -> str:
    """A word as `Prefilter.scan` names it where it stands alone, and as `Page.note_literals` takes it."""
    return word + _WHOLE


class Prefilter:
    """Which of some rules a page's prose can match. Rules without literals and words always can."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._always = [index for index, rule in enumerate(rules) if rule.literals is None and not rule.words]
        self._rules_of: dict[str, list[int]] = {}
        for index, rule in enumerate(rules):
            for literal in (*(rule.literals or ()), *map(whole_word, rule.words)):
                self._rules_of.setdefault(literal, []).append(index)
        #: What `scan` looks for: literals as they are, whole words as `whole_word` makes them.
        self.literals = frozenset(self._rules_of)
        self._literals = sorted({literal.removesuffix(_WHOLE) for literal in self.literals})

    @cached_property
    def _scan(self) -> Callable[[str], dict[str, list[int]]]:
        try:
            import hyperscan
        except ImportError:
            return self.scan_one_by_one
        return _HyperscanScan(hyperscan, self._literals)

    def scan_one_by_one(self, prose: str) -> dict[str, list[int]]:
        """Where the literals stand in the prose, found without hyperscan: slower, the same."""
        lower = prose.lower()
        if len(lower) != len(prose):
            # A few capitals have longer small forms; offsets must stay.
            lower = "".join(small if len(small := character.lower()) == 1 else character for character in prose)
        found: dict[str, list[int]] = {}
        for literal in self._literals:
            start = lower.find(literal)
            while start != -1:
                found.setdefault(literal, []).append(start)
                start = lower.find(literal, start + 1)
        return found

    def scan(self, prose: str) -> dict[str, list[int]]:
        """The literals that stand in the prose, in any case, each with the offsets where it starts."""
        if not self._literals or not prose:
            return {}
        found: dict[str, list[int]] = {}
        for literal, starts in self._scan(prose).items():
            if literal in self.literals:
                found[literal] = starts
            if (word := whole_word(literal)) in self.literals:
                length = len(literal)
                whole = [start for start in starts if stands_alone(prose, start, start + length)]
                if whole:
                    found[word] = whole
        return found

    def candidates(self, found: Iterable[str]) -> list[int]:
        """The indexes of the rules that can match a page in which these literals stand, in the order given."""
        candidates = set(self._always)
        for literal in found:
            candidates.update(self._rules_of[literal])
        return sorted(candidates)


class _HyperscanScan:
    """All literals as one hyperscan database, kept in the user's cache folder between runs."""

    def __init__(self, hyperscan: Any, literals: list[str]) -> None:
        spelled = [(spelling.encode(), literal) for literal in literals for spelling in _spellings(literal)]
        expressions = [spelling for spelling, _ in spelled]
        self._lengths = [len(spelling) for spelling in expressions]
        self._literal_of = [literal for _, literal in spelled]
        name = f"literals-{short_digest(chr(0).join(('2', hyperscan.__version__, *literals)))}.hs"
        self._database = _kept(hyperscan, name)
        if self._database is None:
            self._database = hyperscan.Database()
            flags = [hyperscan.HS_FLAG_CASELESS] * len(expressions)
            self._database.compile(
                expressions=expressions, ids=range(len(spelled)), elements=len(spelled), flags=flags, literal=True
            )
            write_entry(name, hyperscan.dumpb(self._database))

    def __call__(self, prose: str) -> dict[str, list[int]]:
        hits: list[tuple[int, int]] = []
        lengths = self._lengths

        def on_match(index: int, _start: int, end: int, *_: object) -> None:
            hits.append((end - lengths[index], index))

        data = prose.encode("utf-8", "replace")
        self._database.scan(data, match_event_handler=on_match)
        found: dict[str, list[int]] = {}
        if hits:
            hits.sort()
            one_byte = len(data) == len(prose)
            last_byte = last_offset = 0
            for start, index in hits:
                offset = start
                if not one_byte:
                    last_offset += len(data[last_byte:start].decode("utf-8", "replace"))
                    last_byte, offset = start, last_offset
                found.setdefault(self._literal_of[index], []).append(offset)
        return found


def _kept(hyperscan: Any, name: str) -> Any:
    """The database of an earlier run; None where there is none or it was made for another processor or version."""
    content = read_entry(name)
    if content is None:
        return None
    try:
        database = hyperscan.loadb(content, hyperscan.HS_MODE_BLOCK)
        database.scratch = hyperscan.Scratch(database)
    except hyperscan.HyperscanError:
        return None
    return database


def _spellings(literal: str) -> list[str]:
    """A literal in both cases of its letters beyond ASCII; the engine folds ASCII itself."""
    if literal.isascii():
        return [literal]
    choices = [
        (character,) if character.isascii() or len(character.upper()) != 1 else tuple({character, character.upper()})
        for character in literal
    ]
    total = 1
    for choice in choices:
        total *= len(choice)
    if total > _MOST_SPELLINGS:
        return sorted({literal, literal.upper(), literal.capitalize(), literal.title()})
    return ["".join(spelling) for spelling in product(*choices)]
