"""CSV (RFC 4180) for spreadsheets: a row a finding, every cell quoted, none of them a formula."""

import csv
from collections.abc import Iterable
from typing import TextIO

from spuria.files import CheckedPage
from spuria.finding import Finding
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_path

COLUMNS = (
    *("path", "record", "record_id", "url", "line", "column", "end_line", "end_column", "rule", "family"),
    *("severity", "confidence", "message", "quote", "fingerprint", "suppressed"),
)
# What spreadsheets take for the start of a formula, the wide forms included.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write a row of names and a row a finding; `suppressed` is the reason for one that is silenced."""
    rows = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for page in pages:
        rows.writerows([_cell(value) for value in _values(finding)] for finding in page.findings)


def _values(finding: Finding) -> tuple[object, ...]:
    start, end = finding.region
    return (
        *(shown_path(finding.origin.path), finding.origin.record, finding.origin.record_id, finding.url),
        *(start.line, start.column, end.line, end.column, finding.rule, finding.family),
        *(finding.severity, finding.confidence, finding.message, " ".join(finding.quote.split())),
        *(finding.fingerprint, finding.suppressed.reason if finding.suppressed else None),
    )


def _cell(value: object) -> str:
    text = "" if value is None else printable(str(value))
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
