"""GitLab's code quality report: an array of findings, each with a fingerprint of its own."""

import os
from collections import Counter
from collections.abc import Iterable
from typing import Any, TextIO

from spuria.files import CheckedPage
from spuria.finding import Finding, Severity
from spuria.report import Look, Tally
from spuria.report.escape import encodable, shown_path
from spuria.report.record import encoded

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write an array with an object a line. Silenced findings are left out: GitLab has no word for them."""
    before = "[\n"
    seen: Counter[str] = Counter()
    for page in pages:
        for finding in page.shown:
            seen[finding.fingerprint] += 1
            stream.write(before + encoded(_issue(finding, seen[finding.fingerprint])))
            before = ",\n"
    stream.write("[]\n" if before == "[\n" else "\n]\n")


def _issue(finding: Finding, ordinal: int) -> dict[str, Any]:
    record, start, end = finding.origin.record, finding.region.start.line, finding.region.end.line
    message = finding.message
    lines = {"begin": start, "end": end}
    if record is not None:
        # Lines count within the page, and the file holds many.
        message, lines = f"record {record}, line {start}: {message}", {"begin": 1}
    return {
        "type": "issue",
        "check_name": finding.rule,
        "description": encodable(message),
        "categories": ["Style"],
        "severity": _SEVERITY[finding.severity],
        # Of findings with one fingerprint GitLab shows only the first.
        "fingerprint": finding.fingerprint if ordinal == 1 else f"{finding.fingerprint}-{ordinal}",
        "location": {"path": _in_project(finding.origin.path), "lines": lines},
    }


def _in_project(path: str) -> str:
    """A path relative to the project, without `./`, as GitLab looks it up."""
    if os.path.isabs(path):
        relative = os.path.relpath(path, os.environ.get("CI_PROJECT_DIR") or os.getcwd())
        path = path if relative.startswith("..") else relative.replace(os.sep, "/")
    return shown_path(path).removeprefix("./")
