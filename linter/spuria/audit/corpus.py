"""The corpus rules of a run: facts of one key judged together, wherever they stand, in bounded memory."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from spuria.audit.shared_keys import shared_facts
from spuria.audit.worker import Verdict
from spuria.corpus import order_of, strength
from spuria.declaration import Rule
from spuria.finding import Confidence, Fact, Flag
from spuria.run import Checker
from spuria.span import Span

_ROWS = 2_000


class Verdicts:
    """What the corpus rules say of the pages of a run, on disk, to be read unit by unit.

    `failures` tells for which rules some pages were not compared.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "verdicts.sqlite"
        path.unlink(missing_ok=True)
        self.failures: dict[str, str] = {}
        self._connection = sqlite3.connect(path)
        # The file lives as long as the run: nothing is to be saved from a crash.
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute(
            "CREATE TABLE verdict (unit INTEGER, ordinal INTEGER, rule TEXT, start INTEGER, end INTEGER, said TEXT)"
        )

    def put(self, flags: Iterable[tuple[int, int, Rule, Flag]]) -> None:
        """Add flags with their pages: the unit's position and the ordinal there."""
        self._connection.executemany(
            "INSERT INTO verdict VALUES (?, ?, ?, ?, ?, ?)",
            (
                (unit, ordinal, rule.name, flag.span.start, flag.span.end, _packed(flag))
                for unit, ordinal, rule, flag in flags
            ),
        )

    def by_unit(self) -> Iterator[tuple[int, dict[int, list[Verdict]]]]:
        """The verdicts on the pages of each unit, each passage once a rule, in the order of the units."""
        self._connection.execute("CREATE INDEX by_page ON verdict (unit, ordinal, rule, start, end)")
        rows = self._connection.execute("SELECT * FROM verdict ORDER BY unit, ordinal, rule, start, end, said")
        for unit, of_unit in groupby(rows, key=lambda row: row[0]):
            verdicts: dict[int, list[Verdict]] = {}
            for (ordinal, rule, start, end), same in groupby(of_unit, key=lambda row: row[1:5]):
                flag = max((_unpacked(row[5], start, end) for row in same), key=strength)
                confidence = str(flag.confidence) if flag.confidence else None
                verdict = Verdict(rule, start, end, flag.message, confidence, flag.evidence)
                verdicts.setdefault(ordinal, []).append(verdict)
            yield unit, verdicts

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _packed(flag: Flag) -> str:
    return json.dumps([flag.message, flag.confidence and str(flag.confidence), flag.evidence])


def _unpacked(said: str, start: int, end: int) -> Flag:
    message, confidence, evidence = json.loads(said)
    return Flag(Span(start, end), message, Confidence(confidence) if confidence else None, tuple(evidence))


def judge_parts(parts: Sequence[Path], checker: Checker, spill: Path) -> Verdicts:
    """What the corpus rules make of the facts in some parts."""
    verdicts = Verdicts(spill)
    rules = {rule.name: rule for rule in checker.corpus_rules}
    for shared in shared_facts(parts, spill) if rules and parts else ():
        for name, of_rule in groupby(_rows(shared), key=lambda row: row["rule"]):
            rule = rules.get(name)
            if rule is not None:
                verdicts.put(_flags(checker, rule, _groups(of_rule), verdicts.failures))
    return verdicts


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    from pyarrow import parquet

    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(_ROWS):
            yield from batch.to_pylist()


def _groups(rows: Iterable[dict[str, Any]]) -> Iterator[list[Fact]]:
    for (key, _), group in groupby(rows, key=lambda row: (row["key"], row["share"])):
        facts = [
            Fact(
                key,
                row["value"],
                Span(row["start"], row["stop"]),
                row["url"],
                row["site"],
                row["captured"],
                f"{row['unit']:09}/{row['ordinal']:09}",
            )
            for row in group
        ]
        if len({fact.page for fact in facts}) > 1:
            yield sorted(facts, key=order_of)


def _flags(
    checker: Checker, rule: Rule, groups: Iterable[Sequence[Fact]], failures: dict[str, str]
) -> Iterator[tuple[int, int, Rule, Flag]]:
    for facts in groups:
        try:
            for fact, flag in checker.judge(rule, facts):
                unit, _, ordinal = fact.page.partition("/")
                yield int(unit), int(ordinal), rule, flag
        except Exception as error:  # a rule that fails costs some pages that rule, not the run
            failures.setdefault(rule.name, f"{type(error).__name__}: {error}")
