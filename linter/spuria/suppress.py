"""Comments in a page that silence rules: `<!-- spuria: ignore[rule] reason -->` and `ignore-file[...]`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spuria.catalogue import installed_rules, nearest
from spuria.finding import Finding
from spuria.page import Page
from spuria.read import HTML, MARKDOWN
from spuria.run import Diagnostic
from spuria.span import Lines, Position

_MARKER = "spuria:"
_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)|\{/\*(.*?)\*/\}", re.DOTALL)
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
    marked = [_marked(finding, found, used) for finding in findings]
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
    return finding if why is None else finding._replace(suppressed=why)


def _rules(name: str) -> set[str]:
    return {rule.name for rule in installed_rules() if name in (rule.name, rule.family, *rule.aliases) or name == "all"}


def _note(page: Page, place: Position, message: str, code: str) -> Diagnostic:
    return Diagnostic(page.origin, f"line {place.line}, column {place.column}: {message}", code)


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
        if match["verb"] not in ("ignore", "ignore-file"):
            hint = nearest(match["verb"], ("ignore", "ignore-file"))
            notes.append(_note(page, place, f"'{match['verb']}' is no word for Spuria{hint}", "unknown-suppression"))
            continue
        names = []
        for name in (match["names"] or "").split(","):
            if not (name := name.strip()):
                continue
            if _rules(name):
                names.append(name)
            else:
                known = [known for rule in installed_rules() for known in (rule.name, rule.family)]
                notes.append(
                    _note(
                        page,
                        place,
                        f"no rule or family is called '{name}'{nearest(name, known)}",
                        "unknown-suppression",
                    )
                )
        if not (match["names"] or "").strip():
            notes.append(_note(page, place, f"it names no rule: write {match['verb']}[RULE]", "unknown-suppression"))
        if match["verb"] == "ignore-file":
            scope = (0, len(page.source) + 1)
        elif following is not None:
            scope = following
        else:
            if blocks is None:
                blocks = _block_ranges(page)
            scope = next((block for block in blocks if block[1] > end), (end, end))
        found.append(Suppression(tuple(names), " ".join(match["reason"].split()), place, *scope))
    return found, notes


def _block_ranges(page: Page) -> list[tuple[int, int]]:
    places = [place for block in page.blocks if (place := page.locate(block.span)) is not None]
    return sorted((place.start.offset, place.end.offset) for place in places)


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

    for index, token in enumerate(tokens):
        if token.type is TokenType.COMMENT and _MARKER in (token.data or ""):
            following = index + 1
            while following < len(tokens) and (
                tokens[following].type is TokenType.COMMENT or not (tokens[following].data or "x").strip()
            ):
                following += 1
            scope = None
            if following < len(tokens) and tokens[following].type is TokenType.START_TAG:
                tag = tokens[following].tag
                if tag in _CLOSED:
                    depth = 0
                    for last in range(following, len(tokens)):
                        if tokens[last].tag == tag:
                            depth += {TokenType.START_TAG: 1, TokenType.END_TAG: -1}.get(tokens[last].type, 0)
                            if depth == 0:
                                scope = (offset(following), offset(last))
                                break
            yield offset(index), offset(index + 1), token.data or "", scope


def _markdown_comments(source: str) -> Iterator[tuple[int, int, str, tuple[int, int] | None]]:
    from spuria.read.markdown import events_in

    html: list[tuple[int, int]] = []
    code: list[tuple[int, int]] = []
    starts: list[tuple[str, int, int]] = []
    for event, start, end in events_in(source):
        if not isinstance(event, dict):
            continue
        ((name, value),) = event.items()
        if name == "InlineHtml":
            html.append((start, end))
        elif name == "Code":
            code.append((start, end))
        elif name == "Text":
            starts.append((name, start, end))
        elif name == "Start":
            tag = value if isinstance(value, str) else next(iter(value))
            starts.append((tag, start, end))
            if tag in ("HtmlBlock", "CodeBlock"):
                (html if tag == "HtmlBlock" else code).append((start, end))
    for match in _COMMENT.finditer(source):
        start, end = match.span()
        if _MARKER not in match[0] or any(first <= start < last for first, last in code):
            continue
        # An MDX comment is text to CommonMark, an HTML comment is not.
        if (match[1] is not None) != any(first <= start < last for first, last in html):
            continue
        yield start, end, match[1] or match[2] or "", _following(source, starts, start, end)


def _following(source: str, starts: list[tuple[str, int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The list, table, quotation or paragraph after a comment that stands alone; None for a comment within one."""
    own = next((block for block in reversed(starts) if block[0] != "Text" and block[1] <= start < block[2]), None)
    if own is None or _COMMENT.sub("", source[own[1] : start]).strip() or source[end : own[2]].strip():
        return None
    for tag, first, last in starts:
        if first >= end and _COMMENT.sub("", source[first:last]).strip():
            # Text straight in a list item is a block that has no event of its own.
            return (first, last) if tag != "Text" else None
    return None
