"""The corpus rules of a run: facts of one key judged together, wherever they stand, in bounded memory."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from spuria.audit.sql import connected, quoted
from spuria.audit.worker import Verdict
from spuria.corpus import MOST_FACTS, order_of, strength
from spuria.declaration import Rule
from spuria.finding import Confidence, Fact, Flag
from spuria.run import Checker
from spuria.span import Span

_ROWS = 2_000
# Keys that are counted in one pass over the facts, so that counting them takes a bounded part of the memory.
_KEYS_AT_ONCE = 1_500_000


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
    if checker.corpus_rules and parts:
        shared = spill / "shared.parquet"
        _write_shared(parts, shared, spill)
        rules = {rule.name: rule for rule in checker.corpus_rules}
        for name, of_rule in groupby(_rows(shared), key=lambda row: row["rule"]):
            rule = rules.get(name)
            if rule is not None:
                verdicts.put(_flags(checker, rule, _groups(of_rule), verdicts.failures))
    return verdicts


def _write_shared(parts: Sequence[Path], target: Path, spill: Path) -> None:
    """The facts whose key stands on several pages, in the order in which they are judged."""
    connection = connected(spill)
    try:
        connection.execute("CREATE TABLE place (part VARCHAR, unit BIGINT)")
        connection.executemany(
            "INSERT INTO place VALUES (?, ?)", [(str(path), index) for index, path in enumerate(parts)]
        )
        names = ", ".join(f"'{quoted(path)}'" for path in parts)
        connection.execute(
            f"""
            CREATE VIEW fact AS
            SELECT unit, ordinal, url, site, captured, path, generate_subscripts(facts, 1) AS number, unnest(facts) AS f
            FROM read_parquet([{names}], filename = true) AS p JOIN place ON p.filename = place.part
            WHERE len(facts) > 0
            """  # noqa: S608  # the paths are quoted
        )
        # By a number of 64 bits, for the names are long; what it mixes up is told apart when it is judged.
        connection.execute(
            """
            CREATE VIEW keyed AS
            SELECT unit, ordinal, number, rule, key, hash(rule, key) AS name, passive
            FROM (SELECT unit, ordinal, number, f.rule AS rule, unnest(f.keys) AS key, f.passive AS passive FROM fact)
            """
        )
        connection.execute("CREATE TABLE shared (name UBIGINT, n BIGINT)")
        count = connection.execute("SELECT sum(len(f.keys)) FROM fact").fetchone()[0] or 0
        passes = int(count) // _KEYS_AT_ONCE + 1
        for number in range(passes):
            connection.execute(
                f"""
                INSERT INTO shared SELECT name, count(*) FROM keyed WHERE name % {passes} = {number} GROUP BY name
                HAVING min(unit * 4294967296 + ordinal) <> max(unit * 4294967296 + ordinal) AND NOT bool_and(passive)
                """  # noqa: S608  # numbers
            )
        # What is shared is little: only for that the values are looked up.
        connection.execute(
            """
            CREATE TABLE hit AS
            SELECT unit, ordinal, number, key, n FROM keyed JOIN shared ON keyed.name = shared.name
            """
        )
        # A key of very many pages is judged in shares of them.
        connection.execute(
            f"""
            COPY (
                SELECT f.rule AS rule, key, ordinal % ceil(n / {MOST_FACTS})::BIGINT AS share,
                       f.value AS value, f.text_start AS start, f.text_end AS stop, unit, ordinal,
                       url, coalesce(nullif(site, ''), path) AS site, captured
                FROM fact JOIN hit USING (unit, ordinal, number)
                ORDER BY rule, key, share, captured NULLS LAST, site, url NULLS LAST, unit, ordinal, start, stop
            ) TO '{quoted(target)}' (FORMAT parquet, ROW_GROUP_SIZE 20000)
            """  # noqa: S608  # the path is quoted
        )
    finally:
        connection.close()


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
