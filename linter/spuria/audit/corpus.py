"""The corpus rules of a run: facts of one key judged together, wherever they stand, in bounded memory."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from spuria.audit.part import ACTIVE, PASSIVE
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
        for prefix in (ACTIVE, PASSIVE):
            connection.execute(_facts_view(prefix, names))
        _note_shared(connection)
        # A key of very many pages is judged in shares of them.
        connection.execute(
            f"""
            COPY (
                SELECT rule, keys[position] AS key, ordinal % ceil(n / {MOST_FACTS})::BIGINT AS share,
                       value, start, stop, unit, ordinal, url, coalesce(nullif(site, ''), path) AS site, captured
                FROM (
                    SELECT * FROM {ACTIVE} JOIN hit USING (unit, ordinal, number) WHERE NOT passive
                    UNION ALL SELECT * FROM {PASSIVE} JOIN hit USING (unit, ordinal, number) WHERE passive
                )
                ORDER BY rule, key, share, captured NULLS LAST, site, url NULLS LAST, unit, ordinal, start, stop
            ) TO '{quoted(target)}' (FORMAT parquet, ROW_GROUP_SIZE 20000)
            """  # noqa: S608  # the path is quoted
        )
    finally:
        connection.close()


def _facts_view(prefix: str, names: str) -> str:
    """SQL for the facts of one kind, and for their keys.

    Keys go by a number of 64 bits, for they are long; what it mixes up is told apart when it is judged.
    """
    lists = ", ".join(f"unnest({prefix}_{name}) AS {name}" for name in ("rule", "keys", "value", "start"))
    return f"""
        CREATE VIEW {prefix} AS
        SELECT unit, ordinal, url, site, captured, path,
               generate_subscripts({prefix}_rule, 1)::INTEGER AS number, {lists}, unnest({prefix}_end) AS stop
        FROM read_parquet([{names}], filename = true) AS p JOIN place ON p.filename = place.part
        WHERE len({prefix}_rule) > 0;
        CREATE VIEW {prefix}_keyed AS
        SELECT hash(rule, key) AS name, unit, ordinal, number, position::INTEGER AS position, rule
        FROM (
            SELECT unit, ordinal, number, rule, generate_subscripts(keys, 1) AS position, unnest(keys) AS key
            FROM {prefix}
        )
        """  # noqa: S608  # the paths are quoted


def _note_shared(connection: Any) -> None:
    """Make the table `hit`: the facts that are judged, each with the keys that it shares."""
    asking = connection.execute("SELECT DISTINCT rule FROM passive").fetchall()
    rules = ", ".join(f"'{name}'" for (name,) in asking) or "''"
    connection.execute(
        f"""
        CREATE TABLE own AS
        SELECT name, unit, ordinal, number, position, rule IN ({rules}) AS asking, false AS passive FROM {ACTIVE}_keyed
        """  # noqa: S608  # names of rules
    )
    # Most keys are of facts that only take part, and few of these are asked for.
    connection.execute(
        f"""
        INSERT INTO own
        SELECT name, unit, ordinal, number, position, false, true FROM {PASSIVE}_keyed
        WHERE name IN (SELECT name FROM own WHERE asking)
        """  # noqa: S608  # a name
    )
    count = connection.execute("SELECT count(*) FROM own").fetchone()[0]
    connection.execute("CREATE TABLE shared (name UBIGINT, n BIGINT)")
    passes = int(count) // _KEYS_AT_ONCE + 1
    for number in range(passes):
        connection.execute(
            f"""
            INSERT INTO shared SELECT name, count(*) FROM own WHERE name % {passes} = {number} GROUP BY name
            HAVING min(unit * 4294967296 + ordinal) <> max(unit * 4294967296 + ordinal)
            """  # noqa: S608  # numbers
        )
    # What is shared is little: only for that the values are looked up.
    connection.execute("CREATE TABLE hit AS SELECT own.* EXCLUDE (asking), n FROM own JOIN shared USING (name)")
    connection.execute("DROP TABLE own")


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
