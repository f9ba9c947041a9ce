"""Reports: a reporter is a function from checked pages to a stream, one module a format."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import NamedTuple, TextIO

from spuria.files import CheckedPage, fell_short
from spuria.finding import Diagnostic, Severity

#: The formats, each with the module that writes it.
FORMATS = {
    "text": "spuria.report.text",
    "json": "spuria.report.json",
    "jsonl": "spuria.report.jsonl",
    "sarif": "spuria.report.sarif",
    "github": "spuria.report.github",
    "gitlab": "spuria.report.gitlab",
    "junit": "spuria.report.junit",
    "rdjson": "spuria.report.rdjson",
    "csv": "spuria.report.csv",
    "markdown": "spuria.report.markdown",
}


class Tally:
    """What is counted while pages pass through: for the summary, the statistics and the exit code."""

    def __init__(self) -> None:
        self.fail_on = "error"
        self.pages = 0
        self.pages_with_findings = 0
        self.gating = 0
        self.suppressed = 0
        #: Findings that a baseline holds.
        self.known = 0
        #: Findings that were fixed, and those that a fix could repair without or with loss.
        self.fixed = 0
        self.fixable = 0
        self.fixable_unsafely = 0
        self.fell_short = 0
        #: What was told before the first page: inputs that could not be opened.
        self.earlier: list[Diagnostic] = []
        self.by_severity: Counter[Severity] = Counter()
        self.by_rule: Counter[str] = Counter()

    @property
    def findings(self) -> int:
        """How many findings are reported, suppressed ones not counted."""
        return self.by_severity.total()

    def counted(self, pages: Iterable[CheckedPage], tell: Callable[[Diagnostic], None]) -> Iterator[CheckedPage]:
        """The same pages; each diagnostic is told as its page passes."""
        for page in pages:
            self.pages += 1
            shown = page.shown
            self.pages_with_findings += bool(shown)
            known = sum(
                finding.suppressed is not None and finding.suppressed.kind == "baseline" for finding in page.findings
            )
            self.known += known
            self.suppressed += len(page.findings) - len(shown) - known
            self.gating += page.gating
            for finding in shown:
                self.by_severity[finding.severity] += 1
                self.by_rule[finding.rule] += 1
                if finding.fix is not None and finding.origin.record is None:
                    self.fixable += finding.fix.safe
                    self.fixable_unsafely += not finding.fix.safe
            self.note(page.diagnostics, tell)
            yield page

    def note(self, diagnostics: Iterable[Diagnostic], tell: Callable[[Diagnostic], None]) -> None:
        """Tell diagnostics, and count those that mean that a check fell short."""
        for diagnostic in diagnostics:
            self.fell_short += fell_short((diagnostic,))
            tell(diagnostic)


class Look(NamedTuple):
    """How a report for people looks: for a terminal or plain, how many columns wide, coloured, quiet."""

    terminal: bool = False
    width: int = 120
    colour: bool = False
    quiet: bool = False


Reporter = Callable[[Iterable[CheckedPage], Tally, TextIO, Look], None]


def reporter(name: str) -> Reporter:
    """The reporter of a format of FORMATS."""
    write: Reporter = import_module(FORMATS[name]).write
    return write
