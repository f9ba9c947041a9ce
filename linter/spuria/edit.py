"""Changes to a page's source that do what they are meant to and nothing else, proved by reading what comes of them."""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from spuria.finding import Fix, SourceEdit, SourceFix
from spuria.page import Page, Region
from spuria.read import HTML, TEXT, read_page
from spuria.read.visible import drop_invisible
from spuria.span import Lines, SourceRange, Span

_TAG = re.compile(r"<[^<>]*>")
_TOKEN = re.compile(r"<[^<>]*>|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|.", re.DOTALL)
# What may stand before the words of a line in Markdown and text that says nothing without them.
_LINE_START = re.compile(r"[ \t]*(?:(?:[-*+•>]|#{1,6}|\d{1,4}[.)])[ \t]+)*[ \t]*[*_~`]{0,3}")
_UNDERLINE = re.compile(r"[ \t]*(?:=+|-+)[ \t]*(?:\r\n|\r|\n|\Z)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_OPENING = re.compile(r"<(p|li|h[1-6]|figcaption|dt|dd|td|th|span|em|strong|b|i|div|blockquote)\b[^<>]*>[ \t\r\n]*\Z")
# An element with nothing in it is looked for at most so far before the words that were all it held.
_OPENING_LENGTH = 300
_NESTED = 3


class Edit(NamedTuple):
    """A replacement of a stretch of the decoded source, in code points."""

    start: int
    end: int
    replacement: str = ""

    def applied(self, source: str) -> str:
        """The source after the edit."""
        return source[: self.start] + self.replacement + source[self.end :]


class CannotCutError(ValueError):
    """A change would alter more of the page than what it is about; the message says why."""


def edits_of(page: Page, fix: Fix, *, tidy: bool = True) -> tuple[Edit, ...] | None:
    """The edits of the source that a fix comes to; None where its place cannot be told.

    With `tidy`, what is left over goes with the words: a list mark, an emptied element, the line, a space too many.
    """
    if fix.target is not None:
        edit = _target_edit(page, fix)
        return None if edit is None else (edit,)
    if not fix.replacement:
        found = tuple(_cut_ranges(page, fix.span))
        return (tidied(page, found) if tidy else found) or None
    place = page.locate(fix.span)
    if place is None:
        return None
    start, end = place.start.offset, place.end.offset
    if drop_invisible(fix.replacement) == drop_invisible(page.quote(fix.span)):
        # Characters that nobody sees stand around a word, too.
        while start and not drop_invisible(page.source[start - 1]):
            start -= 1
        while end < len(page.source) and not drop_invisible(page.source[end]):
            end += 1
    source = page.source[start:end]
    kept = _aligned(source, fix.replacement, markup=page.media_type != TEXT)
    if kept is None:
        if page.media_type == HTML and _TAG.search(source):
            return None
        kept = html.escape(fix.replacement, quote=False) if page.media_type == HTML else fix.replacement
    return (Edit(start, end, kept),)


def source_fix(page: Page, fix: Fix) -> SourceFix | None:
    """A fix with its places in the source; None where they cannot be told."""
    try:
        edits = edits_of(page, fix)
    except CannotCutError:
        return None
    if edits is None:
        return None
    lines = _lines_of(page)
    placed = tuple(
        SourceEdit(SourceRange(lines.position(edit.start), lines.position(edit.end)), edit.replacement)
        for edit in edits
    )
    return SourceFix(placed, fix.safe, fix)


@lru_cache(maxsize=1)
def _lines_of(page: Page) -> Lines:
    """The lines of a page, kept for its next finding."""
    return Lines(page.source)


def _cut_ranges(page: Page, span: Span) -> Iterator[Edit]:
    """The stretches of the source to delete for a span of the text; tags around and within them stay."""
    for block in page.blocks:
        start, end = max(span.start, block.span.start), min(span.end, block.span.end)
        if start >= end:
            continue
        place = page.locate(Span(start, end))
        if place is None:
            raise CannotCutError("its place in the source cannot be told")
        first, last = place.start.offset, place.end.offset
        if page.media_type == HTML:
            for tag in _TAG.finditer(page.source, first, last):
                if first < tag.start():
                    yield Edit(first, tag.start())
                first = tag.end()
        if first < last:
            yield Edit(first, last)


def tidied(page: Page, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Deletions, grown over what would be left of a line, a list mark or an element that held nothing else."""
    grown = _grown(page, edits)
    joined: list[Edit] = []
    for edit in grown:
        touching = bool(joined) and joined[-1].end == edit.start
        joined.append(Edit(joined.pop().start, edit.end) if touching else edit)
    # What was only emptied by several deletions together goes now.
    return tuple(joined if len(joined) == len(grown) else _grown(page, joined))


def _grown(page: Page, edits: Sequence[Edit]) -> list[Edit]:
    source = page.source
    grown: list[Edit] = []
    for edit in edits:
        start, end = edit.start, edit.end
        if page.media_type == HTML:
            start, end = _with_element(source, start, end)
            whole = _whole_line(source, start, end, marks=False)
        else:
            whole = _whole_line(source, start, end, marks=True)
        if whole is not None:
            start, end = whole
        elif source[start - 1 : start] in (" ", "\t") and (end == len(source) or source[end] in " \t\r\n.,;:!?)<"):
            start -= 1
        if grown and start < grown[-1].end:
            start = grown[-1].end
        if start < end:
            grown.append(Edit(start, end))
    return grown


def _with_element(source: str, start: int, end: int) -> tuple[int, int]:
    for _ in range(_NESTED):
        opening = _OPENING.search(source[max(0, start - _OPENING_LENGTH) : start])
        if opening is None:
            break
        closing = re.compile(rf"\s*</{opening[1]}\s*>").match(source, end)
        if closing is None:
            break
        start -= len(opening[0])
        end = closing.end()
    return start, end


def _whole_line(source: str, start: int, end: int, *, marks: bool) -> tuple[int, int] | None:
    """The lines that hold nothing but a stretch, and a blank line too many; None where they hold more."""
    first = max(source.rfind("\n", 0, start), source.rfind("\r", 0, start)) + 1
    before = source[first:start]
    if before.strip() and not (marks and _LINE_START.fullmatch(before)):
        return None
    line_end = _LINE_END.search(source, end)
    last = line_end.start() if line_end else len(source)
    if source[end:last].strip(" \t*_~`" if marks else None):
        return None
    end = line_end.end() if line_end else last
    if marks and (underline := _UNDERLINE.match(source, end)) and underline[0].strip():
        end = underline.end()
    # Of two blank lines around it one goes, too.
    above = source[max(0, first - 4) : first]
    if (not above or above.endswith(("\n\n", "\r\n\r\n", "\r\r"))) and (blank := _LINE_END.match(source, end)):
        end = blank.end()
    return first, end


def _aligned(source: str, wanted: str, *, markup: bool) -> str | None:
    """The source without the characters that `wanted` lacks; None where it is not the source less some characters."""
    kept: list[str] = []
    at = 0
    for match in _TOKEN.finditer(source) if markup else re.finditer(r".", source, re.DOTALL):
        token = match[0]
        if markup and len(token) > 1 and token.startswith("<"):
            kept.append(token)
            continue
        shown = html.unescape(token) if markup and len(token) > 1 else token
        if shown.isspace():
            while at < len(wanted) and wanted[at].isspace():
                at += 1
            kept.append(token)
        elif wanted.startswith(shown, at):
            at += len(shown)
            kept.append(token)
        elif shown.isprintable() and shown.isascii():
            return None
    return "".join(kept) if at == len(wanted) else None


def _target_edit(page: Page, fix: Fix) -> Edit | None:
    """Where the source has the target of the link at a span: the nearest place, before it in HTML, else after it."""
    place = page.locate(fix.span)
    if place is None or fix.target is None:
        return None
    for old, new in dict.fromkeys(
        ((fix.target, fix.replacement), (html.escape(fix.target), html.escape(fix.replacement)))
    ):
        if page.media_type == HTML:
            at = page.source.rfind(old, 0, place.start.offset)
        else:
            at = page.source.find(old, place.start.offset)
        if at >= 0:
            # Only what differs, so that an edit says what it does.
            same = 0
            while same < min(len(old), len(new)) and old[same] == new[same]:
                same += 1
            tail = 0
            while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
                tail += 1
            return Edit(at + same, at + len(old) - tail, new[same : len(new) - tail])
    return None


def edited(source: str, edits: Sequence[Edit]) -> str:
    """A source with edits, which may not overlap; one that lies within another goes with it."""
    pieces: list[str] = []
    last = 0
    for edit in sorted(edits):
        if edit.end <= last:
            continue
        start = max(edit.start, last)
        pieces += source[last:start], edit.replacement
        last = edit.end
    return "".join((*pieces, source[last:]))


def proved(page: Page, fixes: Sequence[Fix], edits: Sequence[Edit]) -> str:
    """The source with the edits of some fixes, after reading it: text, blocks and links are as they are meant to be.

    Raises CannotCutError where they are not.
    """
    source = edited(page.source, edits)
    read = _read(page, source)
    spans = [Span(0, 0) if fix.target is not None else fix.span for fix in fixes]
    replacements = ["" if fix.target is not None else fix.replacement for fix in fixes]
    if "".join(read.text.split()) != _without_spaces(page.text, spans, replacements) and not (
        # In plain text a list mark stands between the blocks: it goes with its item.
        page.media_type == TEXT and _words(read, (), ()) == _words(page, spans, replacements)
    ):
        raise CannotCutError("the rest of the page would read otherwise")
    if page.media_type != TEXT and _kinds(read, (), ()) != _kinds(page, spans, replacements):
        raise CannotCutError("the rest of the page would have another structure")
    meant = Counter(link.target for link in page.links)
    for fix in fixes:
        if fix.target is not None and page.media_type != TEXT:
            meant[fix.target] -= 1
        if fix.target is not None or fix.replacement:
            meant[fix.replacement] += 1  # an address may be its own text
    if page.media_type != TEXT and Counter(link.target for link in read.links) - meant:
        raise CannotCutError("a link would lead elsewhere")
    return source


def without(page: Page, spans: Sequence[Span]) -> str:
    """The source of a page without some stretches of its text; the tags around and within them stay.

    What is left is read again: its text must be the old one less the stretches, white space aside.
    Raises CannotCutError where it is not.
    """
    edits = [edit for span in spans for edit in _cut_ranges(page, span)]
    left = edited(page.source, edits)
    if "".join(_read(page, left).text.split()) != _without_spaces(page.text, spans, [""] * len(spans)):
        raise CannotCutError("without it the rest of the page would read otherwise")
    return left


def _read(page: Page, source: str) -> Page:
    return read_page(source, page.media_type, page.origin, url=page.url, captured=page.captured)


def _kinds(page: Page, spans: Sequence[Span], replacements: Sequence[str]) -> list[tuple[str, str, str]]:
    """Each block that is left with its kind, region and words."""
    kinds = []
    changes = sorted(zip(spans, replacements, strict=True))
    for block in page.blocks:
        words = "".join(_pieces(page.text, block.span, changes).split())
        if words:
            kinds.append((str(block.kind), "" if block.region is Region.HIDDEN else str(block.region), words))
    return kinds


def _words(page: Page, spans: Sequence[Span], replacements: Sequence[str]) -> str:
    return "".join(words for _, _, words in _kinds(page, spans, replacements))


def _pieces(text: str, within: Span, changes: Sequence[tuple[Span, str]]) -> str:
    kept: list[str] = []
    last = within.start
    for span, replacement in changes:
        if span.overlaps(within):
            kept += text[last : max(last, span.start)], replacement if span.start >= within.start else ""
            last = max(last, min(span.end, within.end))
    return "".join((*kept, text[last : within.end]))


def _without_spaces(text: str, spans: Sequence[Span], replacements: Sequence[str]) -> str:
    changes = sorted(zip(spans, replacements, strict=True))
    return "".join(_pieces(text, Span(0, len(text)), changes).split())
