"""The report for people at a terminal: findings under their page, words wrapped and aligned, colours where wanted."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TextIO

from spuria.catalogue import rule_named
from spuria.files import CheckedPage
from spuria.report import Look, Tally
from spuria.report.escape import printable, shown_origin
from spuria.report.text import UNDERLINE, Line, count, excerpt, grade_of, statistics_rows, summary_lines

# Room for the number of a line and its rule: messages and evidence stand where the source does.
_GUTTER = 9
_NARROWEST = 24
# The widest that lines of prose are set: longer ones are hard to follow.
_WIDEST = 110
_LONGEST_BAR = 20


def write_pages(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write the findings, each page's under its path, then what they come to."""
    put = _printer(stream, look)
    first_rule: str | None = None
    for page in pages:
        shown = page.shown
        if not shown:
            continue
        first_rule = first_rule or shown[0].rule
        # The path alone on its line, then the places: so terminals can open a finding by a click on its place.
        put([(printable(shown_origin(shown[0].origin)), "path")])
        put([])
        for line in page_lines(page, look.width):
            put(line)
    if look.quiet:
        return
    for line in summary_lines(tally, first_rule):
        put(line)


def page_lines(page: CheckedPage, width: int) -> Iterator[Line]:
    """The findings of a page: place, grade and rule in columns, then the message, the line, and what it rests on."""
    around = [
        excerpt_ for finding, excerpt_ in zip(page.findings, page.excerpts, strict=True) if not finding.suppressed
    ]
    places = [f"{finding.region.start.line}:{finding.region.start.column}" for finding in page.shown]
    first = max(_GUTTER - 1, *map(len, places))
    second = max(len(grade_of(finding)) for finding in page.shown)
    for finding, place, (source, start, end) in zip(page.shown, places, around, strict=True):
        grade = grade_of(finding)
        yield [
            (f"{place:<{first}} ", "place"),
            (grade, str(finding.severity)),
            (" " * (second - len(grade) + 2), ""),
            (finding.rule, f"rule:{finding.rule}"),
        ]
        yield [(" " * _GUTTER, ""), (printable(finding.message), "message")]
        more = finding.region.end.line - finding.region.start.line
        rest = f" and {count(more, 'line')} more" if more else ""
        if width - _GUTTER - len(rest) < _NARROWEST:
            rest = ""
        text, before, marked = excerpt(source, start, end, max(width - _GUTTER - len(rest), _NARROWEST))
        yield [(f"{finding.region.start.line:>6} | ", "dim"), (text, "source")]
        underline = UNDERLINE[finding.severity] * marked
        yield [("       | ", "dim"), (" " * before, "source"), (underline, str(finding.severity)), (rest, "dim")]
        for item in finding.evidence:
            yield [("       = ", "dim"), (printable(item), "")]
        yield []


def write_statistics(tally: Tally, stream: TextIO, look: Look) -> None:
    """Write how many findings each rule has, with a bar and what it finds."""
    rows = statistics_rows(tally)
    if not rows:
        return
    put = _printer(stream, look)
    names = max(len(name) for name, _ in rows)
    digits = max(len(f"{number:,}") for _, number in rows)
    bar = min(_LONGEST_BAR, rows[0][1])
    put([])
    for name, number in rows:
        filled = "█" * max(1, round(bar * number / rows[0][1]))
        room = look.width - digits - bar - names - 7
        summary = rule_named(name).summary
        put(
            [
                (f"{number:>{digits},} ", ""),
                (f"{filled:<{bar}}  ", "dim"),
                (name, f"rule:{name}"),
                (" " * (names - len(name) + 2), ""),
                (summary if len(summary) <= room else f"{summary[: room - 1]}…" if room > 20 else "", "source"),
            ]
        )


@cache
def docs_link(name: str) -> str:
    """An address of a rule's documentation: the place of its function, whose docstring it is."""
    file, line = rule_named(name).source
    return f"{Path(file).absolute().as_uri()}#L{line}"


def _printer(stream: TextIO, look: Look) -> Callable[[Line], None]:
    from rich.console import Console
    from rich.style import Style
    from rich.text import Text

    console = Console(
        file=stream,
        force_terminal=look.colour,
        color_system="auto" if look.colour else None,
        width=look.width,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=True,
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
    }

    def put(line: Line) -> None:
        text = Text(end="")
        for piece, name in line:
            rule = name.removeprefix("rule:") if name.startswith("rule:") else None
            text.append(piece, Style(color="cyan", link=docs_link(rule)) if rule else styles[name])
        # A line of the source fits as it is, and what stands under it must not move.
        if any(name == "source" for _, name in line) or text.cell_len <= look.width:
            text.rstrip()
            console.print(text, soft_wrap=True)
            return
        # Words are kept whole; further lines begin where the words of the first one do.
        indent = len(line[0][0]) if line[0][1] in ("", "dim") and line[0][0].strip(" =") == "" else 0
        prose = text[indent:]
        for number, piece_ in enumerate(prose.wrap(console, min(look.width, _WIDEST) - indent)):
            piece_.rstrip()
            console.print((text[:indent] if number == 0 else Text(" " * indent)).append_text(piece_), soft_wrap=True)

    return put
