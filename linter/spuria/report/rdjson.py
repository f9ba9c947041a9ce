"""Reviewdog's diagnostic format: one object with all findings. Columns count UTF-8 bytes, as it wants them."""

from collections.abc import Iterable
from typing import Any, TextIO

from spuria.files import CheckedPage, Excerpt
from spuria.finding import Finding, Severity
from spuria.report import Look, Tally
from spuria.report.escape import encodable, shown_path
from spuria.report.record import encoded
from spuria.span import Position, SourceRange

_SEVERITY = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write one object, a diagnostic a line. Silenced findings are left out."""
    stream.write('{"source":{"name":"spuria"},"diagnostics":[')
    before = "\n"
    for page in pages:
        for finding, around in zip(page.findings, page.excerpts, strict=True):
            if finding.suppressed is None:
                stream.write(before + encoded(_diagnostic(finding, around)))
                before = ",\n"
    stream.write("\n]}\n" if before != "\n" else "]}\n")


def _diagnostic(finding: Finding, around: Excerpt) -> dict[str, Any]:
    message = finding.message + "".join(f"\n- {item}" for item in finding.evidence)
    location: dict[str, Any] = {"path": shown_path(finding.origin.path)}
    diagnostic: dict[str, Any] = {
        "message": encodable(message),
        "location": location,
        "severity": _SEVERITY[finding.severity],
        "code": {"value": finding.rule},
    }
    if finding.origin.record is not None:
        start = finding.region.start
        place = f"record {finding.origin.record}, line {start.line}, column {start.column}"
        diagnostic["message"] = f"{place}: {diagnostic['message']}"
        return diagnostic
    location["range"] = _range(finding.region, finding, around)
    if finding.fix is not None:
        suggestions: list[dict[str, Any]] = [
            {"range": _range(edit.region, finding, around), "text": encodable(edit.replacement)}
            for edit in finding.fix.edits
        ]
        # Without columns a suggestion would replace whole lines.
        if all("column" in item["range"]["start"] for item in suggestions):
            diagnostic["suggestions"] = suggestions
    return diagnostic


def _range(place: SourceRange, finding: Finding, around: Excerpt) -> dict[str, Any]:
    ends = [_byte_column(position, finding, around) for position in place]
    if None in ends:
        return {"start": {"line": place.start.line}, "end": {"line": place.end.line}}
    return {
        "start": {"line": place.start.line, "column": ends[0]},
        "end": {"line": place.end.line, "column": ends[1]},
    }


def _byte_column(position: Position, finding: Finding, around: Excerpt) -> int | None:
    """The column in bytes, from 1; None where the excerpt does not hold the line up to there."""
    at = around.start + position.offset - finding.region.start.offset
    first = at - (position.column - 1)
    if first < 0 or at > len(around.text):
        return None
    return len(around.text[first:at].encode("utf-8", "replace")) + 1
