"""The report for people: a block a finding, with the line it stands in; coloured on a terminal."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TextIO
from unicodedata import category, east_asian_width

from spuria.catalogue import rule_named
from spuria.files import CheckedPage, Excerpt
from spuria.finding import Finding, Severity
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_origin

#: A stretch of a line with the name of its style; for a rule's name, the style is "rule:NAME".
Segment = tuple[str, str]
Line = list[Segment]

_CUT = "…"
# Room for the number of the line and its rule.
_GUTTER = 9
_NARROWEST = 40
_UNDERLINE = {Severity.ERROR: "^", Severity.WARNING: "^", Severity.INFO: "~"}


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write the findings grouped by page, then what they come to."""
    put = _terminal(stream, look) if look.terminal else _plain(stream)
    first_rule: str | None = None
    for page in pages:
        shown = page.shown
        if shown and look.terminal:
            put([(printable(shown_origin(shown[0].origin)), "path"), (f"  {_count(len(shown), 'finding')}", "dim")])
            put([])
        for finding, around in zip(page.findings, page.excerpts, strict=True):
            if finding.suppressed is not None:
                continue
            first_rule = first_rule or finding.rule
            for line in finding_lines(finding, around, look.width):
                put(line)
            put([])
    for line in summary_lines(tally, first_rule):
        put(line)


def finding_lines(finding: Finding, around: Excerpt, width: int) -> Iterator[Line]:
    """A finding: its place, rule and message, the line with the span underlined, the evidence."""
    start = finding.region.start
    grade = f"{finding.severity}" if finding.confidence.rank == 2 else f"{finding.severity}, {finding.confidence}"
    if finding.preview:
        grade += ", preview"
    yield [
        (f"{printable(shown_origin(finding.origin))}:{start.line}:{start.column}", "place"),
        (": ", ""),
        (grade, str(finding.severity)),
        (" [", ""),
        (finding.rule, f"rule:{finding.rule}"),
        ("] ", ""),
        (printable(finding.message), "message"),
    ]
    text, before, marked = excerpt(*around, max(width - _GUTTER, _NARROWEST))
    more = finding.region.end.line - start.line
    underline = _UNDERLINE[finding.severity] * marked
    yield [(f"{start.line:>6} | ", "dim"), (text, "source")]
    yield [
        ("       | ", "dim"),
        (" " * before, ""),
        (underline, str(finding.severity)),
        (f" and {_count(more, 'line')} more" if more else "", "dim"),
    ]
    for item in finding.evidence:
        yield [("       = ", "dim"), (printable(item), "evidence")]


def excerpt(source: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """The line at `start`, cut to `width` columns around the span; then the column and the length of its mark.

    A span over several lines is shown by its first one.
    """
    first = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    last = min(
        (place for place in (source.find("\n", start), source.find("\r", start)) if place != -1), default=len(source)
    )
    end = min(end, last)
    # A line of a crawl can be megabytes long: what cannot be shown is not looked at.
    left = _cells(source[max(first, start - width) : start])
    span = _cells(source[start : min(end, start + width)])
    right = _cells(source[end : min(last, end + width)])
    cut_left, cut_right = start - width > first, end + width < last
    if cut_left or cut_right or _width(left) + _width(span) + _width(right) > width:
        room = width - 2 - _width(span)  # two for the marks of cuts
        keep = max(room // 2, room - _width(right)) if room > 0 else width // 4
        left, dropped_left = _last(left, keep)
        span, dropped_span = _first(span, width - 2 - _width(left))
        right, dropped_right = _first(right, 0 if dropped_span else width - 2 - _width(left) - _width(span))
        cut_left, cut_right = cut_left or dropped_left, cut_right or dropped_span or dropped_right
    before = [(_CUT, 1), *left] if cut_left else left
    after = [*right, (_CUT, 1)] if cut_right else right
    shown = "".join(text for text, _ in (*before, *span, *after))
    return shown.rstrip(), _width(before), max(_width(span), 1)


Cells = list[tuple[str, int]]


def _cells(text: str) -> Cells:
    """Each character as shown, with the columns it takes."""
    cells: Cells = []
    for character in text.replace("\t", " "):
        shown = printable(character)
        if len(shown) > 1:
            cells.append((shown, len(shown)))
        elif character.isascii():
            cells.append((character, 1))
        elif category(character) in ("Mn", "Me"):
            cells.append((character, 0))
        else:
            cells.append((character, 2 if east_asian_width(character) in "WF" else 1))
    for index in range(len(cells) - 1):
        if cells[index][0] == cells[index + 1][0] == "#" and "".join(
            c for c, _ in cells[index + 2 : index + 6]
        ).startswith(("[", "vso[")):
            cells[index + 1] = ("\\x23", 4)
    return cells


def _width(cells: Cells) -> int:
    return sum(width for _, width in cells)


def _first(cells: Cells, width: int) -> tuple[Cells, bool]:
    """The cells that fit, and whether some were dropped."""
    used = 0
    for index, (_, columns) in enumerate(cells):
        used += columns
        if used > width:
            return cells[:index], True
    return cells, False


def _last(cells: Cells, width: int) -> tuple[Cells, bool]:
    kept, dropped = _first(cells[::-1], width)
    return kept[::-1], dropped


def summary_lines(tally: Tally, example: str | None) -> Iterator[Line]:
    """What the findings come to, and what to do next."""
    if tally.findings:
        parts = ", ".join(
            _count(tally.by_severity[severity], str(severity)) for severity in Severity if tally.by_severity[severity]
        )
        pages = f"{tally.pages_with_findings} of {_count(tally.pages, 'page')}"
        text = f"{_count(tally.findings, 'finding')} ({parts}) on {pages}"
        style = "error" if tally.gating else "warning"
    else:
        text = f"No {'new ' if tally.known else ''}findings on {_count(tally.pages, 'page')}"
        style = "clean"
    if tally.known:
        text += f", {tally.known:,} known"
    if tally.suppressed:
        text += f", {tally.suppressed} suppressed"
    line: Line = [(text + ".", style)]
    if tally.fixed:
        line.insert(0, (f"{_count(tally.fixed, 'finding')} fixed. ", "clean"))
    if tally.fell_short:
        problems = "1 problem" if tally.fell_short == 1 else f"{tally.fell_short} problems"
        line.append((f" {problems} kept the run from checking everything: see the messages.", "error"))
    if tally.findings and not tally.gating:
        line.append((" None of them fails the check.", ""))
    if tally.fixable:
        line.append((f" `--fix` repairs {tally.fixable:,} of them.", ""))
    if example:
        line.append((f" `spuria rule {example}` explains a rule and what to do.", ""))
    yield line


def statistics_lines(tally: Tally) -> Iterator[str]:
    """How many findings each rule has, most first."""
    counts: Counter[str] = tally.by_rule
    width = len(str(max(counts.values(), default=0)))
    for rule, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
        yield f"{count:>{width}}  {rule}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _plain(stream: TextIO) -> Callable[[Line], None]:
    def put(line: Line) -> None:
        stream.write("".join(text for text, _ in line).rstrip() + "\n")

    return put


@cache
def docs_link(name: str) -> str:
    """An address of a rule's documentation: the place of its function, whose docstring it is."""
    file, line = rule_named(name).source
    return f"{Path(file).absolute().as_uri()}#L{line}"


def _terminal(stream: TextIO, look: Look) -> Callable[[Line], None]:
    from rich.console import Console
    from rich.style import Style
    from rich.text import Text

    console = Console(
        file=stream, force_terminal=True, width=look.width, highlight=False, markup=False, emoji=False, soft_wrap=True
    )
    styles = {
        "": Style(),
        "path": Style(bold=True, underline=True),
        "place": Style(bold=True),
        "error": Style(color="red", bold=True),
        "warning": Style(color="yellow", bold=True),
        "info": Style(color="blue", bold=True),
        "clean": Style(color="green", bold=True),
        "message": Style(bold=True),
        "dim": Style(dim=True),
        "source": Style(),
        "evidence": Style(),
    }

    def put(line: Line) -> None:
        text = Text(end="")
        for piece, name in line:
            rule = name.removeprefix("rule:") if name.startswith("rule:") else None
            text.append(piece, Style(color="cyan", link=docs_link(rule)) if rule else styles[name])
        # Words are kept whole; a source line fits as it is, and its underline must not move.
        if any(name == "source" for _, name in line) or text.cell_len <= look.width:
            console.print(text, soft_wrap=True)
            return
        indent = 9 if line[-1][1] == "evidence" else 4
        first, *rest = text.wrap(console, look.width - indent)
        console.print(first, soft_wrap=True)
        for piece_ in rest:
            console.print(Text(" " * indent, end="").append_text(piece_), soft_wrap=True)

    return put
