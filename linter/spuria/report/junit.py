"""JUnit XML: a suite a page, a case a finding; a page without findings is one case that passed."""

from collections.abc import Iterable, Iterator
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from spuria.files import CheckedPage, fell_short
from spuria.finding import Diagnostic, Finding
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_path

# What XML 1.0 has no place for and `printable` leaves.
_NOT_XML = str.maketrans({"\ufffe": "\\ufffe", "\uffff": "\\uffff"})


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write one document. Silenced findings are skipped cases, pages that could not be checked are errors."""
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="spuria">\n')
    for diagnostic in tally.earlier:
        stream.writelines(_suite(CheckedPage(diagnostic.origin.path, diagnostics=(diagnostic,))))
    for page in pages:
        stream.writelines(_suite(page))
    stream.write("</testsuites>\n")


def _suite(page: CheckedPage) -> Iterator[str]:
    problems = [note for note in page.diagnostics if fell_short((note,))]
    silenced = len(page.findings) - len(page.shown)
    name = _value(shown_path(page.path))
    tests = len(page.findings) + len(problems) or 1
    yield (
        f'  <testsuite name={name} tests="{tests}" failures="{len(page.shown)}" errors="{len(problems)}" '
        f'skipped="{silenced}" time="0">\n'
    )
    for finding in page.findings:
        yield from _case(finding, name)
    for problem in problems:
        yield f'    <testcase name={_value(problem.code)} classname={name} time="0">\n'
        yield f"      <error type={_value(problem.code)} message={_value(_said(problem))}></error>\n    </testcase>\n"
    if not page.findings and not problems:
        yield f'    <testcase name="page" classname={name} time="0"></testcase>\n'
    yield "  </testsuite>\n"


def _case(finding: Finding, name: str) -> Iterator[str]:
    start = finding.region.start
    record = f"record {finding.origin.record}, " if finding.origin.record is not None else ""
    place = f"{record}line {start.line}, column {start.column}"
    yield f'    <testcase name={_value(f"{finding.rule} ({place})")} classname={name} time="0">\n'
    if finding.suppressed is not None:
        yield f"      <skipped message={_value(finding.suppressed.reason)}></skipped>\n"
    else:
        lines = [f"{shown_path(finding.origin.path)}: {place}: {finding.message}", *finding.evidence]
        text = "\n".join(_text(line) for line in lines)
        kind = _value(str(finding.severity))
        yield f"      <failure type={kind} message={_value(finding.message)}>{text}</failure>\n"
    yield "    </testcase>\n"


def _said(diagnostic: Diagnostic) -> str:
    record = f"record {diagnostic.origin.record}: " if diagnostic.origin.record is not None else ""
    return record + diagnostic.message


def _text(text: str) -> str:
    return escape(printable(text).translate(_NOT_XML))


def _value(text: str) -> str:
    return quoteattr(printable(text).translate(_NOT_XML))
