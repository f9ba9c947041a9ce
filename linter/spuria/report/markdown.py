"""Markdown for the summary of a job: what was found, by rule, and the first findings."""

import re
from collections.abc import Iterable
from typing import TextIO

from spuria.files import CheckedPage
from spuria.finding import Finding
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_origin
from spuria.report.text import summary_text

# A summary may have a megabyte; nobody reads more rows than this.
_ROWS = 100
_CELL = 300
# Nothing of a page may become markup, a link, a mention or a reference in the summary.
_SPECIAL = re.compile(r"[\\`*_{}\[\]()#!|~$^]")
# A name that begins so becomes a link by itself.
_WEB = re.compile(r"(?<=www)\.", re.IGNORECASE)
_REFERENCES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;", ":": "&#58;"})


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write a heading, the sum, a table of rules and a table of findings, the worst first."""
    findings: list[Finding] = []
    for page in pages:
        findings += page.shown
    stream.write(f"## Spuria\n\n{summary_text(tally)}.\n")
    if tally.fell_short:
        stream.write("\nNot everything could be checked: see the messages of the run.\n")
    if not findings:
        return
    stream.write("\n| rule | findings |\n|---|---:|\n")
    stream.writelines(
        f"| {rule} | {count:,} |\n"
        for rule, count in sorted(tally.by_rule.items(), key=lambda entry: (-entry[1], entry[0]))
    )
    worst = sorted(findings, key=lambda finding: -finding.severity.rank)
    stream.write("\n| where | severity | rule | what |\n|---|---|---|---|\n")
    stream.writelines(_row(finding) for finding in worst[:_ROWS])
    if len(worst) > _ROWS:
        stream.write(f"\nand {len(worst) - _ROWS:,} more.\n")


def _row(finding: Finding) -> str:
    start = finding.region.start
    place = f"{shown_origin(finding.origin)}:{start.line}:{start.column}"
    return f"| {_cell(place)} | {finding.severity} | {finding.rule} | {_cell(finding.message)} |\n"


def _cell(text: str) -> str:
    """Words of a page as words, whatever they would mean in Markdown or HTML."""
    text = printable(text)
    text = text if len(text) <= _CELL else text[: _CELL - 1] + "…"
    text = _WEB.sub("&#46;", text.translate(_REFERENCES)).replace("&#", "\x00")
    return _SPECIAL.sub(r"\\\g<0>", text).replace("\x00", "&#")
