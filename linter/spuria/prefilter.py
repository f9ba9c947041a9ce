"""One scan for the literals of all rules together, to skip the rules that cannot match a page."""

from collections.abc import Callable, Iterable, Sequence, Set
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
# More spellings than this of one literal (other scripts than the Latin): only those of words in one case.
_MOST_SPELLINGS = 4


def whole_word(word: str) -> str:
    """A word as `Prefilter.scan` names it where it stands alone, and as `Page.note_literals` takes it."""
    return word + _WHOLE


class Prefilter:
    """Which of some rules a page can match. Rules without literals, words and marks always can."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._always = [
            index for index, rule in enumerate(rules) if rule.literals is None and not rule.words and not rule.marks
        ]
        self._rules_marked: dict[str, list[int]] = {}
        for index, rule in enumerate(rules):
            for mark in rule.marks:
                self._rules_marked.setdefault(mark, []).append(index)
        self._rules_of: dict[str, list[int]] = {}
        rules_of = self._rules_of
        # Thousands of literals stand in one rule, few in two: whole dictionaries at a time, not a literal at a time.
        for index, rule in enumerate(rules):
            of_this = [index]
            own = dict.fromkeys((*(rule.literals or ()), *[word + _WHOLE for word in rule.words]), of_this)
            shared = {literal: [*rules_of[literal], index] for literal in rules_of.keys() & own.keys()}
            rules_of.update(own)
            rules_of.update(shared)
        for rule in rules:
            for literal in rule.asks_for:
                rules_of.setdefault(literal, [])
        #: What `scan` looks for: literals as they are, whole words as `whole_word` makes them.
        self.literals: Set[str] = rules_of.keys()

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

    def candidates(self, found: Iterable[str], source: str = "") -> list[int]:
        """The indexes of the rules that can match a page of this source whose prose holds these literals, in order."""
        candidates = set(self._always)
        for literal in found:
            candidates.update(self._rules_of[literal])
        if self._rules_marked and source:
            for mark in self._marks_in(source):
                candidates.update(self._rules_marked[mark])
        return sorted(candidates)

    @cached_property
    def _marks_in(self) -> Callable[[str], Iterable[str]]:
        marks = sorted(self._rules_marked)
        try:
            import hyperscan
        except ImportError:
            return lambda source: _standing_in(source.lower(), marks)
        return _HyperscanScan(hyperscan, marks, lambda: marks)


def _standing_in(lower: str, marks: Iterable[str]) -> list[str]:
    return [mark for mark in marks if mark in lower]


class _HyperscanScan:
    """All literals as one hyperscan database, kept in the user's cache folder between runs with its spellings."""

    def __init__(self, hyperscan: Any, looked_for: Iterable[str], literals: Callable[[], list[str]]) -> None:
        # Rules come in a fixed order, so that equal sets have equal names.
        name = short_digest(_BETWEEN.join(("5", hyperscan.__version__, *looked_for)))
        database, spelled = _kept(hyperscan, f"literals-{name}.hs"), read_entry(f"literals-{name}.txt")
        if database is not None and spelled is not None:
            spellings, others = spelled.decode().split(_PARTS)
            self._spellings = spellings.split(_BETWEEN)
            self._others = dict(zip(*[iter(others.split(_BETWEEN))] * 2, strict=False))
            self._database = database
        else:
            pairs = [(spelling, literal) for literal in literals() for spelling in _spellings(literal)]
            self._spellings = [spelling for spelling, _ in pairs]
            #: What the spellings that are not their literals stand for.
            self._others = {spelling: literal for spelling, literal in pairs if spelling != literal}
            self._database = hyperscan.Database()
            self._database.compile(
                expressions=[spelling.encode() for spelling in self._spellings],
                ids=range(len(pairs)),
                elements=len(pairs),
                flags=[hyperscan.HS_FLAG_CASELESS] * len(pairs),
                literal=True,
            )
            if not any(_BETWEEN in spelling or _PARTS in spelling for spelling in self._spellings):
                other = [text for pair in self._others.items() for text in pair]
                parts = (_BETWEEN.join(self._spellings), _BETWEEN.join(other))
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
        spellings, others = self._spellings, self._others
        one_byte = len(data) == len(prose)
        last_byte = last_offset = 0
        for end, index in hits:
            spelling = spellings[index]
            if one_byte:
                last_offset = end
            elif end != last_byte:
                last_offset += len(data[last_byte:end].decode("utf-8", "replace"))
                last_byte = end
            found.setdefault(others.get(spelling, spelling), []).append(last_offset - len(spelling))
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
