"""The corpus rules of a run: facts of one key judged together, wherever they stand."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from spuria.audit.worker import Verdict
from spuria.corpus import MOST_FACTS, judged, order_of
from spuria.declaration import Rule
from spuria.finding import Fact, Flag
from spuria.run import Checker
from spuria.span import Span


class Place(NamedTuple):
    """A page within a run: its unit's position and its ordinal there."""

    unit: int
    ordinal: int


def verdicts_of(
    parts: Sequence[Path], checker: Checker, spill: Path, memory: str = "512MB"
) -> dict[Place, list[Verdict]]:
    """What the corpus rules make of the facts in some parts, by page."""
    import duckdb

    if not checker.corpus_rules or not parts:
        return {}
    connection = duckdb.connect(config={"memory_limit": memory, "temp_directory": str(spill), "threads": 2})
    try:
        connection.execute("CREATE TABLE place (part VARCHAR, unit INTEGER)")
        connection.executemany(
            "INSERT INTO place VALUES (?, ?)", [(str(path), index) for index, path in enumerate(parts)]
        )
        query = """
            WITH page AS (
                SELECT place.unit, p.ordinal, p.url, p.site, p.captured, p.path, p.facts
                FROM read_parquet(?, filename = true) AS p JOIN place ON p.filename = place.part
                WHERE len(p.facts) > 0
            ), fact AS (
                SELECT unit, ordinal, url, site, captured, path, unnest(facts, recursive := true) FROM page
            ), shared AS (
                SELECT rule, key FROM fact GROUP BY rule, key
                HAVING count(DISTINCT (unit, ordinal)) > 1
            )
            SELECT fact.rule, fact.key, fact.value, fact.text_start, fact.text_end, fact.unit, fact.ordinal,
                   fact.url, fact.site, fact.captured, fact.path
            FROM fact JOIN shared USING (rule, key)
            ORDER BY fact.rule, fact.key, fact.captured NULLS LAST, fact.site, fact.url NULLS LAST, fact.unit,
                     fact.ordinal, fact.text_start, fact.text_end
        """
        rows = connection.execute(query, [[str(path) for path in parts]])
        return _judged(_fetched(rows), checker)
    finally:
        connection.close()


def _fetched(rows: Any) -> Iterator[tuple[Any, ...]]:
    while batch := rows.fetchmany(2_000):
        yield from batch


def _judged(rows: Iterable[tuple[Any, ...]], checker: Checker) -> dict[Place, list[Verdict]]:
    rules = {rule.name: rule for rule in checker.corpus_rules}
    by_page: dict[Place, list[Verdict]] = {}
    for name, of_rule in groupby(rows, key=lambda row: row[0]):
        rule = rules.get(name)
        if rule is None:
            continue
        for page, flag in judged(checker, rule, _groups(of_rule)):
            unit, _, ordinal = page.partition("/")
            by_page.setdefault(Place(int(unit), int(ordinal)), []).append(_verdict(rule, flag))
    return by_page


def _groups(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[Fact]]:
    for key, group in groupby(rows, key=lambda row: row[1]):
        facts: list[Fact] = []
        for row in group:
            if len(facts) < MOST_FACTS:
                page = f"{row[5]:09}/{row[6]:09}"
                facts.append(Fact(key, row[2], Span(row[3], row[4]), row[7], row[8] or row[10], row[9], page))
        yield sorted(facts, key=order_of)


def _verdict(rule: Rule, flag: Flag) -> Verdict:
    confidence = str(flag.confidence) if flag.confidence else None
    return Verdict(rule.name, flag.span.start, flag.span.end, flag.message, confidence, flag.evidence)
