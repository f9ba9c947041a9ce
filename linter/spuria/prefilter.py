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
# Between literals that are kept as one text, and between such texts: control characters that no literal has.
_BETWEEN, _PARTS = "\x7f", "\x1c"
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
        rules_of = self._rules_of
        for index, rule in enumerate(rules):
            # Thousands of literals stand in one rule, few in two.
            of_this = [index]
            for literal in (*(rule.literals or ()), *[word + _WHOLE for word in rule.words]):
                if rules_of.setdefault(literal, of_this) is not of_this:
                    rules_of[literal] = [*rules_of[literal], index]
        for rule in rules:
            for literal in rule.asks_for:
                rules_of.setdefault(literal, [])
        #: What `scan` looks for: literals as they are, whole words as `whole_word` makes them.
        self.literals = frozenset(rules_of)

    @cached_property
    def _sought(self) -> list[str]:
        return sorted({literal.removesuffix(_WHOLE) for literal in self.literals})

    @cached_property
    def _scan(self) -> Callable[[str], dict[str, list[int]]]:
        try:
            import hyperscan
        except ImportError:
            return self.scan_one_by_one
        return _HyperscanScan(hyperscan, self._rules_of, lambda: self._sought)

    def scan_one_by_one(self, prose: str) -> dict[str, list[int]]:
        """Where the literals stand in the prose, found without hyperscan: slower, the same."""
        lower = prose.lower()
        if len(lower) != len(prose):
            # A few capitals have longer small forms; offsets must stay.
            lower = "".join(small if len(small := character.lower()) == 1 else character for character in prose)
        found: dict[str, list[int]] = {}
        for literal in self._sought:
            start = lower.find(literal)
            while start != -1:
                found.setdefault(literal, []).append(start)
                start = lower.find(literal, start + 1)
        return found

    def scan(self, prose: str) -> dict[str, list[int]]:
        """The literals that stand in the prose, in any case, each with the offsets where it starts."""
        if not self.literals or not prose:
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
    """All literals as one hyperscan database, kept in the user's cache folder between runs with its spellings."""

    def __init__(self, hyperscan: Any, looked_for: Iterable[str], literals: Callable[[], list[str]]) -> None:
        # Rules come in a fixed order, so that equal sets have equal names.
        name = short_digest(_BETWEEN.join(("3", hyperscan.__version__, *looked_for)))
        database, spelled = _kept(hyperscan, f"literals-{name}.hs"), read_entry(f"literals-{name}.txt")
        if database is not None and spelled is not None:
            self._spellings, self._literal_of = (part.split(_BETWEEN) for part in spelled.decode().split(_PARTS))
            self._database = database
        else:
            pairs = [(spelling, literal) for literal in literals() for spelling in _spellings(literal)]
            self._spellings = [spelling for spelling, _ in pairs]
            self._literal_of = [literal for _, literal in pairs]
            self._database = hyperscan.Database()
            self._database.compile(
                expressions=[spelling.encode() for spelling in self._spellings],
                ids=range(len(pairs)),
                elements=len(pairs),
                flags=[hyperscan.HS_FLAG_CASELESS] * len(pairs),
                literal=True,
            )
            if not any(_BETWEEN in literal or _PARTS in literal for literal in self._literal_of):
                parts = (_BETWEEN.join(self._spellings), _BETWEEN.join(self._literal_of))
                write_entry(f"literals-{name}.txt", _PARTS.join(parts).encode())
                write_entry(f"literals-{name}.hs", hyperscan.dumpb(self._database))

    def __call__(self, prose: str) -> dict[str, list[int]]:
        hits: list[tuple[int, int]] = []
        append = hits.append

        def on_match(index: int, _start: int, end: int, _flags: int, _context: object) -> None:
            append((end, index))

        data = prose.encode("utf-8", "replace")
        # Hits come in the order of their ends: for one literal, in the order of its places.
        self._database.scan(data, match_event_handler=on_match)
        found: dict[str, list[int]] = {}
        spellings, literal_of = self._spellings, self._literal_of
        if len(data) == len(prose):
            for end, index in hits:
                found.setdefault(literal_of[index], []).append(end - len(spellings[index]))
            return found
        last_byte = last_offset = 0
        for end, index in hits:
            if end != last_byte:
                last_offset += len(data[last_byte:end].decode("utf-8", "replace"))
                last_byte = end
            found.setdefault(literal_of[index], []).append(last_offset - len(spellings[index]))
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
