"""One scan for the literals of all rules together, to skip the rules that cannot match a page."""

import hashlib
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import product
from typing import Any

from spuria.cache_folder import read_entry, write_entry
from spuria.declaration import Rule

# More spellings than this of one literal: only whole-word cases.
_MOST_SPELLINGS = 64


class Prefilter:
    """Which of some rules a page's prose can match. Rules without literals always can."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._always = [index for index, rule in enumerate(rules) if rule.literals is None]
        self._rules_of: dict[str, list[int]] = {}
        for index, rule in enumerate(rules):
            for literal in rule.literals or ():
                self._rules_of.setdefault(literal, []).append(index)
        self._literals = list(self._rules_of)

    @cached_property
    def _scan(self) -> Callable[[str], set[str]]:
        try:
            import hyperscan
        except ImportError:
            return self.scan_one_by_one
        return _HyperscanScan(hyperscan, self._literals)

    def scan_one_by_one(self, prose: str) -> set[str]:
        """The literals that stand in the prose, found without hyperscan: slower, the same."""
        lower = prose.lower()
        return {literal for literal in self._literals if literal in lower}

    def scan(self, prose: str) -> set[str]:
        """The literals that stand in the prose, in any case."""
        return self._scan(prose)

    def candidates(self, prose: str) -> list[int]:
        """The indexes of the rules that can match, in the order given."""
        found = set(self._always)
        if self._literals and prose:
            for literal in self._scan(prose):
                found.update(self._rules_of[literal])
        return sorted(found)


class _HyperscanScan:
    """All literals as one hyperscan database, kept in the user's cache folder between runs."""

    def __init__(self, hyperscan: Any, literals: list[str]) -> None:
        self._literals = literals
        expressions: list[bytes] = []
        ids: list[int] = []
        for index, literal in enumerate(literals):
            for spelling in _spellings(literal):
                expressions.append(spelling.encode())
                ids.append(index)
        digest = hashlib.sha256("\x00".join((hyperscan.__version__, *literals)).encode()).hexdigest()[:24]
        name = f"literals-{digest}.hs"
        self._database = _kept(hyperscan, name)
        if self._database is None:
            self._database = hyperscan.Database()
            flags = [hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_SINGLEMATCH] * len(expressions)
            self._database.compile(expressions=expressions, ids=ids, elements=len(ids), flags=flags, literal=True)
            write_entry(name, hyperscan.dumpb(self._database))

    def __call__(self, prose: str) -> set[str]:
        found: set[int] = set()

        def on_match(index: int, *_: object) -> None:
            found.add(index)

        self._database.scan(prose.encode("utf-8", "replace"), match_event_handler=on_match)
        return {self._literals[index] for index in found}


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
