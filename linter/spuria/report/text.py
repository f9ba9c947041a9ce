"""The report for people: a block a finding, with the line it stands in. A terminal has a form of its own."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO
from unicodedata import category, east_asian_width

from spuria.files import CheckedPage, Excerpt
from spuria.finding import Finding, Severity
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_origin

#: A stretch of a line with the name of its style on a terminal; for a rule's name, the style is "rule:NAME".
Segment = tuple[str, str]
Line = list[Segment]

_CUT = "…"
# Room for the number of the line and its rule.
_GUTTER = 9
_NARROWEST = 40
# From so many findings on, mending them one by one is no longer what one does first.
_MANY = 50
#: What a finding is underlined with.
UNDERLINE = {Severity.ERROR: "^", Severity.WARNING: "^", Severity.INFO: "~"}


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write the findings in the order of their pages, then what they come to."""
    if look.terminal:
        from spuria.report.terminal import write_pages

        write_pages(pages, tally, stream, look)
        return
    put = _plain(stream)
    first_rule: str | None = None
    for page in pages:
        for finding, around in zip(page.findings, page.excerpts, strict=True):
            if finding.suppressed is not None:
                continue
            first_rule = first_rule or finding.rule
            for line in finding_lines(finding, around, look.width):
                put(line)
            put([])
    if look.quiet:
        return
    for line in summary_lines(tally, first_rule):
        put(line)


def finding_lines(finding: Finding, around: Excerpt, width: int) -> Iterator[Line]:
    """A finding: its place, rule and message, the line with the span underlined, the evidence."""
    start = finding.region.start
    yield [
        (f"{printable(shown_origin(finding.origin))}:{start.line}:{start.column}", "place"),
        (": ", ""),
        (grade_of(finding), str(finding.severity)),
        (" [", ""),
        (finding.rule, f"rule:{finding.rule}"),
        ("] ", ""),
        (printable(finding.message), "message"),
    ]
    text, before, marked = excerpt(*around, max(width - _GUTTER, _NARROWEST))
    more = finding.region.end.line - start.line
    underline = UNDERLINE[finding.severity] * marked
    yield [(f"{start.line:>6} | ", "dim"), (text, "source")]
    yield [
        ("       | ", "dim"),
        (" " * before, ""),
        (underline, str(finding.severity)),
        (f" and {count(more, 'line')} more" if more else "", "dim"),
    ]
    for item in finding.evidence:
        yield [("       = ", "dim"), (printable(item), "evidence")]


def grade_of(finding: Finding) -> str:
    """How bad and how sure, in words: `error` alone is certain."""
    grade = f"{finding.severity}" if finding.confidence.rank == 2 else f"{finding.severity}, {finding.confidence}"
    return f"{grade}, preview" if finding.preview else grade


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


def summary_text(tally: Tally) -> str:
    """What the findings come to, without a full stop."""
    if tally.findings:
        parts = ", ".join(
            count(tally.by_severity[severity], str(severity)) for severity in Severity if tally.by_severity[severity]
        )
        pages = f"{tally.pages_with_findings} of {count(tally.pages, 'page')}"
        text = f"{count(tally.findings, 'finding')} ({parts}) on {pages}"
    else:
        text = f"No {'new ' if tally.known else ''}findings on {count(tally.pages, 'page')}"
    if tally.known:
        text += f", {tally.known:,} known"
    if tally.suppressed:
        text += f", {tally.suppressed:,} suppressed"
    return text


def summary_lines(tally: Tally, example: str | None) -> Iterator[Line]:
    """What the findings come to, and what to do next."""
    style = ("error" if tally.gating else "warning") if tally.findings else "clean"
    line: Line = [(f"{summary_text(tally)}.", style)]
    if tally.fixed:
        line.insert(0, (f"{count(tally.fixed, 'finding')} fixed. ", "clean"))
    if tally.findings and not tally.gating:
        line.append((" None of them fails the check.", ""))
    yield line
    if tally.fell_short:
        problems = "1 problem" if tally.fell_short == 1 else f"{tally.fell_short} problems"
        yield [(f"{problems} kept the run from checking everything: see the messages.", "error")]
    if next_ := list(_next_steps(tally, example)):
        yield [(f"{'; '.join(next_)}.", "")]


def _next_steps(tally: Tally, example: str | None) -> Iterator[str]:
    if example:
        yield f"`spuria rule {example}` explains a rule and what to do"
    if tally.fixable:
        yield f"`--fix` repairs {tally.fixable:,} of the findings"
    if tally.findings >= _MANY:
        yield "`spuria baseline create` accepts what there is, so that only new findings fail"


def statistics_rows(tally: Tally) -> list[tuple[str, int]]:
    """How many findings each rule has, most first."""
    return sorted(tally.by_rule.items(), key=lambda entry: (-entry[1], entry[0]))


def statistics_lines(tally: Tally) -> Iterator[str]:
    """The same as lines for a pipe: the number, then the rule."""
    rows = statistics_rows(tally)
    width = len(str(rows[0][1])) if rows else 0
    for rule, number in rows:
        yield f"{number:>{width}}  {rule}"


def count(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _plain(stream: TextIO) -> Callable[[Line], None]:
    def put(line: Line) -> None:
        stream.write("".join(text for text, _ in line).rstrip() + "\n")

    return put
