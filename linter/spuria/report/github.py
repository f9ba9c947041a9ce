"""Workflow commands of GitHub Actions: an annotation a finding."""

from collections.abc import Iterable
from typing import TextIO

from spuria.files import CheckedPage
from spuria.finding import Finding, Severity
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_path

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write one command a line."""
    for page in pages:
        stream.writelines(_command(finding) + "\n" for finding in page.shown)


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
