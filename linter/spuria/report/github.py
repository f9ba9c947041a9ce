"""Workflow commands of GitHub Actions: an annotation a finding."""

from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from spuria.files import CheckedPage
from spuria.finding import Finding, Severity
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_origin, shown_path

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

# GitHub shows so many annotations of each kind for a step; one notice is kept for how many there are beside.
_MOST = {Severity.ERROR: 10, Severity.WARNING: 10, Severity.INFO: 9}


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write a command a line for as many findings as are shown, for the others a line of the log, and their number."""
    written: Counter[Severity] = Counter()
    for page in pages:
        for finding in page.shown:
            written[finding.severity] += 1
            shown = written[finding.severity] <= _MOST[finding.severity]
            stream.write((_command(finding) if shown else _line(finding)) + "\n")
    more = [
        f"{written[severity] - most:,} more {_COMMAND[severity]}s"
        for severity, most in _MOST.items()
        if written[severity] > most
    ]
    if more:
        stream.write(f"::notice title=Spuria::and {', '.join(more)}: see the log\n")


def _line(finding: Finding) -> str:
    start = finding.region.start
    place = f"{printable(shown_origin(finding.origin))}:{start.line}:{start.column}"
    return f"{place}: {finding.severity} [{finding.rule}] {printable(finding.message)}"


def _command(finding: Finding) -> str:
    start, end = finding.region
    properties = {
        "file": shown_path(finding.origin.path).removeprefix("./"),
        "line": start.line,
        "endLine": end.line,
        "col": start.column,
        "endColumn": end.column,
        "title": f"{finding.rule} ({finding.confidence})",
    }
    if start.line != end.line:
        # GitHub refuses columns for more than one line.
        del properties["col"], properties["endColumn"]
    message = finding.message
    if finding.origin.record is not None:
        # Lines and columns count within the page, and the file holds many.
        message = f"record {finding.origin.record}, line {start.line}, column {start.column}: {message}"
        for name in ("line", "endLine", "col", "endColumn"):
            properties.pop(name, None)
    if finding.evidence:
        message += "".join(f"\n- {printable(item)}" for item in finding.evidence)
    written = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMAND[finding.severity]} {written}::{_data(message)}"


def _data(text: str) -> str:
    return "%0A".join(printable(line.replace("%", "%25")) for line in text.split("\n"))


def _property(text: str) -> str:
    return printable(text.replace("%", "%25")).replace(":", "%3A").replace(",", "%2C")
