"""The tables of a run: findings, pages and sites, each whole under its name or not there."""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spuria.audit.corpus import Place
from spuria.audit.disposition import Weighed, decided
from spuria.audit.part import (
    CHECKED,
    FAILED,
    PartWriter,
    cut_of,
    error_fields,
    finding_fields,
    page_columns,
    rows_of,
)
from spuria.config import Dispositions
from spuria.finding import Severity

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


def write_tables(
    out: Path,
    parts: Sequence[tuple[Path, int]],
    judged: Mapping[Place, list[dict[str, Any]]],
    rules: Dispositions,
    fail_on: str,
) -> Summary:
    """Write `findings.parquet` and `pages.parquet` from parts in order, each with what to add to its record numbers.

    `judged`: the findings of corpus rules.
    """
    summary = Summary()
    findings = PartWriter(out / FINDINGS, findings_schema(), 2_000)
    pages = PartWriter(out / PAGES, pages_schema(), 4_000)
    try:
        for position, (path, base) in enumerate(parts):
            for row in rows_of(path, list(_PART_COLUMNS)):
                if row["record"] is not None:
                    row["record"] += base
                found = row["findings"] + judged.get(Place(position, row["ordinal"]), [])
                _write_page(row, _ordered(found), rules, fail_on, summary, pages, findings)
        findings.close()
        pages.close()
    except BaseException:
        findings.discard()
        pages.discard()
        raise
    return summary


_PAGE = ("path", "record", "record_id", "record_offset", "url", "site", "captured")
_PART_COLUMNS = (
    *("ordinal", "status", "language", "media_type", "characters", "findings", "errors"),
    *_PAGE,
)


def _ordered(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(findings, key=lambda row: (row["start_offset"], row["end_offset"], row["rule"], row["message"]))


def _write_page(
    row: dict[str, Any],
    found: list[dict[str, Any]],
    rules: Dispositions,
    fail_on: str,
    summary: Summary,
    pages: PartWriter,
    findings: PartWriter,
) -> None:
    failed = row["status"] == FAILED
    weighed = [
        Weighed(item["rule"], item["family"], item["severity"], item["confidence"], item["preview"], cut_of(item))
        for item in found
    ]
    decision = decided(weighed, row["characters"], rules)
    disposition = "error" if failed else "empty" if row["status"] != CHECKED else decision.disposition
    counts = Counter(item["rule"] for item in found)
    summary.pages += not failed
    summary.errors += failed
    summary.flagged += bool(found)
    summary.dispositions[disposition] += 1
    summary.by_rule.update(counts)
    summary.pages_by_rule.update(counts.keys())
    for item in found:
        summary.by_severity[item["severity"]] += 1
        summary.gating += gates_row(item, fail_on)
    for item in row["errors"]:
        summary.problems[item["code"]] += 1
    shared = {name: row[name] for name in _PAGE}
    pages.add(
        {
            **shared,
            "status": row["status"],
            "language": row["language"],
            "media_type": row["media_type"],
            "characters": row["characters"],
            "disposition": disposition,
            "reasons": list(decision.reasons),
            "cut": [list(span) for span in decision.cut] if disposition == "trim" else [],
            "findings": len(found),
            "rules": sorted(counts.items()),
            "errors": row["errors"],
        }
    )
    for item in found:
        findings.add({**shared, **item})


def gates_row(row: Mapping[str, Any], fail_on: str) -> bool:
    """Whether a finding's row counts for the exit code."""
    return (
        fail_on != "never"
        and not row["preview"]
        and row["confidence"] != "hint"
        and Severity(row["severity"]).rank >= Severity(fail_on).rank
    )


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
            ("disposition", pa.string()),
            ("reasons", pa.list_(pa.string())),
            ("cut", pa.list_(pa.list_(pa.int32()))),
            ("findings", pa.int32()),
            ("rules", pa.map_(pa.string(), pa.int32())),
            ("errors", pa.list_(error_fields())),
        ]
    )


def write_sites(out: Path, spill: Path) -> None:
    """Write `sites.parquet` from the two other tables: one row a site, the worst first."""
    import duckdb

    temporary = out / f".{SITES}.part"
    connection = duckdb.connect(config={"memory_limit": "512MB", "temp_directory": str(spill), "threads": 2})
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
                    FROM read_parquet('{_quoted(out / PAGES)}') WHERE status != 'error' GROUP BY site
                ), named AS (
                    SELECT site, family, rule, count(*) AS n, count(DISTINCT (path, record)) AS pages
                    FROM read_parquet('{_quoted(out / FINDINGS)}') GROUP BY site, family, rule
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
            ) TO '{_quoted(temporary)}' (FORMAT parquet, COMPRESSION zstd)
            """  # noqa: S608  # the two paths are quoted
        )
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    finally:
        connection.close()
    os.replace(temporary, out / SITES)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
