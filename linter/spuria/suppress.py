"""Comments in a page that silence rules: `<!-- spuria: ignore[rule] reason -->` and `ignore-file[...]`."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from spuria.catalogue import installed_rules, nearest
from spuria.finding import Diagnostic, Finding, Suppressed
from spuria.page import Page
from spuria.read import HTML, MARKDOWN
from spuria.span import Lines, Position

_MARKER = "spuria:"
_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)|\{/\*([^{}]{0,1000}?)\*/\}", re.DOTALL)
_COMMENTS_ONLY = re.compile(r"(?:\s|<!--(?:[^-]|-(?!->))*-->)*\Z")
_NOT_SPACE = re.compile(r"\S")
_DIRECTIVE = re.compile(r"\s*spuria:\s*(?P<verb>[\w-]*)\s*(?:\[(?P<names>[^\]]*)\])?(?P<reason>.*)", re.DOTALL)
# Elements that must be closed, so that their end is where their end tag stands.
_CLOSED = frozenset(
    (
        *("address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figure", "footer"),
        *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "ol", "pre", "section", "table", "ul"),
    )
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """A comment that silences rules. `start` and `end`: the stretch of the source it is about."""

    names: tuple[str, ...]
    reason: str
    place: Position
    start: int
    end: int


def apply(page: Page, findings: Sequence[Finding], ran: Iterable[str]) -> tuple[list[Finding], list[Diagnostic]]:
    """The findings, silenced ones marked `suppressed`, and a note for each comment that says nothing.

    `ran` are the names of the rules that ran: a comment for another rule is not called unused.
    """
    if _MARKER not in page.source:
        return list(findings), []
    found, notes = _read(page)
    used: set[tuple[int, str]] = set()
    marked = [_marked(finding, found, used) for finding in findings] if found else list(findings)
    ran = set(ran)
    for suppression in found:
        for name in suppression.names:
            if (suppression.place.offset, name) not in used and _rules(name) <= ran:
                notes.append(
                    _note(
                        page, suppression.place, f"nothing here to ignore for '{name}': remove it", "unused-suppression"
                    )
                )
    return marked, notes


def _marked(finding: Finding, suppressions: Sequence[Suppression], used: set[tuple[int, str]]) -> Finding:
    """The finding, marked by the first suppression for it; all for it count as used."""
    why: str | None = None
    for suppression in suppressions:
        if not suppression.start <= finding.region.start.offset < suppression.end:
            continue
        for name in suppression.names:
            if finding.rule in _rules(name):
                used.add((suppression.place.offset, name))
                if why is None:
                    why = suppression.reason or f"ignored by the comment in line {suppression.place.line}"
    return finding if why is None else finding._replace(suppressed=Suppressed("comment", why))


@cache
def _rules(name: str) -> frozenset[str]:
    """The rules that a name stands for; none for a name that nothing has."""
    return frozenset(
        rule.name for rule in installed_rules() if name in (rule.name, rule.family, *rule.aliases) or name == "all"
    )


def _note(page: Page, place: Position, message: str, code: str) -> Diagnostic:
    return Diagnostic(page.origin, f"line {place.line}, column {place.column}: {message}", code, place)


def _read(page: Page) -> tuple[list[Suppression], list[Diagnostic]]:
    found: list[Suppression] = []
    notes: list[Diagnostic] = []
    lines = Lines(page.source)
    blocks: list[tuple[int, int]] | None = None
    for offset, end, text, following in _comments(page, lines):
        match = _DIRECTIVE.match(text)
        if match is None:
            continue
        place = lines.position(offset)
        names, problems = _names(match["verb"], match["names"] or "")
        notes += [_note(page, place, problem, "unknown-suppression") for problem in problems]
        if not names:
            continue
        if match["verb"] == "ignore-file":
            scope = (0, len(page.source) + 1)
        elif following is not None:
            scope = following
        else:
            if blocks is None:
                blocks = _block_ranges(page)
            index = bisect_right(blocks, end, key=_end)
            scope = blocks[index] if index < len(blocks) else (end, end)
        found.append(Suppression(names, " ".join(match["reason"].split()), place, *scope))
    return found, notes


def _names(verb: str, written: str) -> tuple[tuple[str, ...], list[str]]:
    """The names of rules and families in a comment, and what is wrong with it."""
    if verb not in ("ignore", "ignore-file"):
        return (), [f"'{verb}' is no word for Spuria{nearest(verb, ('ignore', 'ignore-file'))}"]
    names = tuple(name for part in written.split(",") if (name := part.strip()))
    if not names:
        return (), [f"it names no rule: write {verb}[RULE]"]
    problems = []
    for name in names:
        if not _rules(name):
            known = [known for rule in installed_rules() for known in (rule.name, rule.family)]
            problems.append(f"no rule or family is called '{name}'{nearest(name, known)}")
    return tuple(name for name in names if _rules(name)), problems


def _block_ranges(page: Page) -> list[tuple[int, int]]:
    """Where the page's blocks stand in its source, in order."""
    places = [place for block in page.blocks if (place := page.locate(block.span)) is not None]
    return sorted((place.start.offset, place.end.offset) for place in places)


def _end(stretch: tuple[int, int]) -> int:
    return stretch[1]


def _comments(page: Page, lines: Lines) -> Iterator[tuple[int, int, str, tuple[int, int] | None]]:
    """Each comment's start and end in the source, its text, and the stretch that follows it where that is plain."""
    if page.media_type == HTML:
        yield from _html_comments(page.source, lines)
    elif page.media_type == MARKDOWN:
        yield from _markdown_comments(page.source)


def _html_comments(source: str, lines: Lines) -> Iterator[tuple[int, int, str, tuple[int, int] | None]]:
    import turbohtml
    from turbohtml import TokenType

    # The parser counts lines after it has folded their ends, with equal numbers; columns are the same.
    folded = source.replace("\r\n", "\n").replace("\r", "\n")
    tokens = list(turbohtml.tokenize(folded))

    def offset(index: int) -> int:
        return lines.starts[tokens[index].line - 1] + tokens[index].col if index < len(tokens) else len(source)

    # For each start tag its end tag, and for each token the next one that shows something.
    ends: dict[int, int] = {}
    opened: dict[str, list[int]] = {}
    for index, token in enumerate(tokens):
        if token.tag in _CLOSED:
            if token.type is TokenType.START_TAG:
                opened.setdefault(token.tag, []).append(index)
            elif token.type is TokenType.END_TAG and opened.get(token.tag):
                ends[opened[token.tag].pop()] = index
    following = len(tokens)
    found = []
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.type is TokenType.COMMENT:
            if _MARKER in (token.data or ""):
                scope = (offset(following), offset(ends[following])) if following in ends else None
                found.append((offset(index), offset(index + 1), token.data or "", scope))
        elif (token.data or "x").strip():
            following = index
    yield from reversed(found)


def _markdown_comments(source: str) -> Iterator[tuple[int, int, str, tuple[int, int] | None]]:
    from spuria.read.markdown import events_in

    html: list[tuple[int, int]] = []
    code: list[tuple[int, int]] = []
    blocks: list[tuple[str, int, int]] = []
    content: list[tuple[str, int, int]] = []
    for event, start, end in events_in(source):
        if not isinstance(event, dict):
            continue
        ((name, value),) = event.items()
        tag = name if name != "Start" else value if isinstance(value, str) else next(iter(value))
        if name == "InlineHtml" or tag == "HtmlBlock":
            html.append((start, end))
        elif name == "Code" or tag == "CodeBlock":
            code.append((start, end))
        if name == "Start":
            blocks.append((tag, start, end))
        if name == "Text" or (name == "Start" and not (tag == "HtmlBlock" and _only_comments(source, start, end))):
            content.append((tag, start, end))
    alone = 0  # the end of the last comment that stands alone so far
    for match in _COMMENT.finditer(source):
        start, end = match.span()
        # An MDX comment is text to CommonMark, an HTML comment is not.
        if _holds(code, start) or (match[1] is not None) != _holds(html, start):
            continue
        index = bisect_right(blocks, start, key=_start) - 1
        while index >= 0 and blocks[index][2] <= start:
            index -= 1
        scope = None
        if index >= 0 and not _NOT_SPACE.search(source, max(alone, blocks[index][1]), start):
            alone = end
            if not _NOT_SPACE.search(source, end, blocks[index][2]) or _only_comments(source, end, blocks[index][2]):
                scope = _first_after(content, end)
        if _MARKER in match[0]:
            yield start, end, match[1] or match[2] or "", scope


def _first_after(content: list[tuple[str, int, int]], end: int) -> tuple[int, int] | None:
    """The first block after a place; None where there is none, or text that has no block of its own."""
    index = bisect_left(content, end, key=_start)
    if index == len(content):
        return None
    tag, start, stop = content[index]
    return (start, stop) if tag != "Text" else None


def _only_comments(source: str, start: int, end: int) -> bool:
    return _COMMENTS_ONLY.match(source, start, end) is not None


def _start(block: tuple[str, int, int]) -> int:
    return block[1]


def _holds(stretches: list[tuple[int, int]], offset: int) -> bool:
    """Whether one of some stretches, in order and apart from each other, holds an offset."""
    index = bisect_right(stretches, offset, key=_first) - 1
    return index >= 0 and offset < stretches[index][1]


def _first(stretch: tuple[int, int]) -> int:
    return stretch[0]
