"""The tables of a run: findings, pages and sites, each whole under its name or not there."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spuria.audit.budget import Rate
from spuria.audit.part import (
    FAILED,
    TableWriter,
    decision_columns,
    error_fields,
    finding_fields,
    judged_schema,
    page_columns,
    suppressed_fields,
)
from spuria.audit.sql import connected, quoted
from spuria.finding import Diagnostic, Severity

FINDINGS, PAGES, SITES = "findings.parquet", "pages.parquet", "sites.parquet"


@dataclass(slots=True)
class Summary:
    """What a run comes to."""

    pages: int = 0
    errors: int = 0
    flagged: int = 0
    dispositions: Counter[str] = field(default_factory=Counter)
    by_rule: Counter[str] = field(default_factory=Counter)
    #: Pages with a finding of a rule.
    pages_by_rule: Counter[str] = field(default_factory=Counter)
    by_severity: Counter[str] = field(default_factory=Counter)
    gating: int = 0
    problems: Counter[str] = field(default_factory=Counter)
    suppressed: int = 0
    #: Folders of pages and the entries of their side-cars that silenced something there.
    entries_used: set[tuple[str, int]] = field(default_factory=set)
    #: What is wrong with the side-car files: entries that have expired, name no rule or silence nothing.
    notes: list[Diagnostic] = field(default_factory=list)
    #: Corpus rules that failed, and how.
    failures: dict[str, str] = field(default_factory=dict)

    def add(self, pages: Any, findings: Any, fail_on: str) -> None:
        """Count some pages, as parts hold them, with their findings."""
        import pyarrow.compute as pc

        failed = pc.sum(pc.equal(pages["status"], FAILED)).as_py() or 0
        self.pages += len(pages) - failed
        self.errors += failed
        self.flagged += pc.sum(pc.greater(pc.list_value_length(pages["findings"]), 0)).as_py() or 0
        self.dispositions.update(_counted(pages["disposition"]))
        self.by_rule.update(_counted(findings["rule"]))
        self.by_severity.update(_counted(findings["severity"]))
        for rules in pages["rules"].chunks:
            self.pages_by_rule.update(_counted(rules.keys))
        self.gating += _gating(findings, fail_on)
        for errors in pages["errors"].chunks:
            self.problems.update(_counted(pc.list_flatten(errors).field("code")))
        silent = pages.filter(pc.greater(pc.list_value_length(pages["suppressed"]), 0))
        for path, silenced in zip(silent["path"].to_pylist(), silent["suppressed"].to_pylist(), strict=True):
            self.suppressed += len(silenced)
            folder = os.path.dirname(path)
            self.entries_used.update((folder, number) for one in silenced for number in one["entries"])


def _counted(column: Any) -> dict[str, int]:
    import pyarrow.compute as pc

    return {item["values"]: item["counts"] for item in pc.value_counts(column).to_pylist()}


def _gating(findings: Any, fail_on: str) -> int:
    """How many findings count for the exit code."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if fail_on == "never" or not len(findings):
        return 0
    least = Severity(fail_on).rank
    severe = pa.array([str(severity) for severity in Severity if severity.rank >= least])
    counts = pc.and_(pc.is_in(findings["severity"], severe), pc.invert(findings["preview"]))
    return int(pc.sum(pc.and_(counts, pc.not_equal(findings["confidence"], "hint"))).as_py() or 0)


def write_tables(out: Path, parts: Iterable[tuple[Path, int]], fail_on: str) -> Summary:
    """Write `findings.parquet` and `pages.parquet` from parts in order, each with what to add to its record numbers."""
    summary = Summary()
    findings = TableWriter(out / FINDINGS, findings_schema())
    pages = TableWriter(out / PAGES, pages_schema())
    try:
        for path, base in parts:
            for table in _tables_of(path, base):
                found = _findings_of(table)
                summary.add(table, found, fail_on)
                pages.put(_pages_of(table))
                if len(found):
                    findings.put(found)
        findings.close()
        pages.close()
    except BaseException:
        findings.discard()
        pages.discard()
        raise
    return summary


_PAGE = ("path", "record", "record_id", "record_offset", "url", "site", "captured")


def _tables_of(path: Path, base: int) -> Iterator[Any]:
    """A part in slices of bounded size, with the record numbers that count."""
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow import parquet

    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(2_000, columns=judged_schema().names):
            table = pa.Table.from_batches([batch])
            if base:
                index = table.column_names.index("record")
                table = table.set_column(index, "record", pc.add(table["record"], base))
            yield table


def _findings_of(table: Any) -> Any:
    """The findings of some pages, a row each, with what tells of their page."""
    import pyarrow as pa
    import pyarrow.compute as pc

    column = table["findings"].combine_chunks()
    shared = table.select(list(_PAGE)).take(pc.list_parent_indices(column))
    flat = pc.list_flatten(column)
    arrays = [*(shared[name] for name in _PAGE), *(flat.field(index) for index in range(flat.type.num_fields))]
    return pa.table(arrays, schema=findings_schema())


def _pages_of(table: Any) -> Any:
    import pyarrow.compute as pc

    schema = pages_schema()
    counts = pc.list_value_length(table["findings"])
    return table.drop_columns(["findings"]).append_column("findings", counts).select(schema.names).cast(schema)


def findings_schema() -> Any:
    """The Arrow schema of `findings.parquet`."""
    import pyarrow as pa

    columns = [column for column in page_columns() if column[0] in _PAGE]
    return pa.schema([*columns, *finding_fields()])


def pages_schema() -> Any:
    """The Arrow schema of `pages.parquet`."""
    import pyarrow as pa

    return pa.schema(
        [
            *page_columns(),
            *decision_columns(),
            ("findings", pa.int32()),
            ("errors", pa.list_(error_fields())),
            ("suppressed", pa.list_(suppressed_fields())),
        ]
    )


def site_rates(out: Path, rules: Sequence[str]) -> Iterator[tuple[str, str, Rate]]:
    """For each site and each of some rules, how many of its pages have a finding of that rule."""
    connection = connected(out / ".spill")
    try:
        for rule in rules:
            rows = connection.execute(
                "SELECT site, count(*) FILTER (list_contains(map_keys(rules), ?)), count(*) FROM read_parquet(?)"
                " WHERE status != 'error' GROUP BY site",
                [rule, str(out / PAGES)],
            )
            while batch := rows.fetchmany(1_000):
                yield from ((site, rule, Rate(hits, pages)) for site, hits, pages in batch)
    finally:
        connection.close()


def write_sites(out: Path, spill: Path) -> None:
    """Write `sites.parquet` from the two other tables: one row a site, the worst first."""
    temporary = out / f".{SITES}.part"
    connection = connected(spill)
    try:
        connection.execute(
            f"""
            COPY (
                WITH counted AS (
                    SELECT site, count(*) AS pages, count(*) FILTER (findings > 0) AS flagged,
                           count(*) FILTER (disposition = 'keep') AS keep,
                           count(*) FILTER (disposition = 'trim') AS trim,
                           count(*) FILTER (disposition = 'quarantine') AS quarantine,
                           count(*) FILTER (disposition = 'reject') AS reject
                    FROM read_parquet('{quoted(out / PAGES)}') WHERE status != 'error' GROUP BY site
                ), family_of AS (
                    SELECT rule, any_value(family) AS family FROM read_parquet('{quoted(out / FINDINGS)}') GROUP BY rule
                ), named AS (
                    SELECT site, family, rule, sum(entry.value) AS n, count(*) AS pages
                    FROM (
                        SELECT site, entry.key AS rule, entry FROM (
                            SELECT site, unnest(map_entries(rules)) AS entry FROM read_parquet('{quoted(out / PAGES)}')
                        )
                    ) JOIN family_of USING (rule) GROUP BY site, family, rule
                ), families AS (
                    SELECT site, map_from_entries(list((family, n) ORDER BY family)) AS by_family
                    FROM (SELECT site, family, sum(n)::BIGINT AS n FROM named GROUP BY site, family) GROUP BY site
                ), worst AS (
                    SELECT site, list(rule ORDER BY pages DESC, rule)[1:5] AS worst_rules FROM named GROUP BY site
                )
                SELECT counted.site, counted.pages, flagged, flagged / counted.pages AS share, keep, trim, quarantine,
                       reject, by_family, worst_rules
                FROM counted LEFT JOIN families USING (site) LEFT JOIN worst USING (site)
                ORDER BY flagged DESC, counted.site
            ) TO '{quoted(temporary)}' (FORMAT parquet, COMPRESSION zstd)
            """  # noqa: S608  # the two paths are quoted
        )
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    finally:
        connection.close()
    os.replace(temporary, out / SITES)
