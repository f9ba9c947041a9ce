"""Plain text: blocks recovered from blank lines, bullets, `Label : value` lines and bare short lines."""

import re
from functools import cached_property
from typing import Any

from spuria.finding import Origin
from spuria.late_pattern import pattern
from spuria.page import Block, Kind, Label, Link, Metadata, Page, Region
from spuria.read.visible import drop_invisible, has_invisible, invisible_in, plain_spaces
from spuria.span import Lines, Segments, SourceRange, Span

_LINE = pattern(r"[^\n]+")
# Lines that are not blank. Anchored and possessive: a line of a million spaces is looked at once.
_CHUNK = pattern(r"^[^\S\n]*+\S[^\n]*+(?:\n[^\S\n]*+\S[^\n]*+)*+", re.MULTILINE)
_BULLET = pattern(r"\s*(?:[•‣▪●○◦·*+–—-]|\d{1,3}[.)]|[a-z][.)])\s+(?=\S)")
_LABELLED = pattern(r"\s*[^\W\d_][\w./&' -]{0,38}?\s?[:：](?:\s|$)")
# A label that stands alone: nothing after the colon, or a spaced colon as flattened lists have it.
_LABEL_ALONE = pattern(r"\s*[^\W\d_][\w./&' -]{0,38}?(?:\s?[:：]\s*$|\s[:：]\s[^\n]{1,60}$)")
_TERMINAL = pattern(r"[.!?:;,…。！？][\"'”’»)\]]*$")
_URL = pattern(r"https?://[^\s<>\"'“”«»]+[^\s<>\"'“”«».,;:!?)\]]")


class TextPage(Page):
    """A page read from plain text, hard-wrapped or with one block a line."""

    def __init__(self, source: str, origin: Origin, **known: Any) -> None:
        super().__init__(derived_text(source), source, origin, media_type="text/plain", **known)

    def _read_blocks(self) -> list[Block]:
        return text_blocks(self.text)

    def _read_labels(self) -> list[Label]:
        return []

    def _code_spans(self) -> list[Span]:
        return []

    def _read_invisible(self) -> list[tuple[int, str]]:
        return invisible_in(self.source.replace("\r\n", "\n"))

    def _read_links(self) -> list[Link]:
        return [
            Link(Span(*match.span()), match[0], match[0])
            for match in (_URL.finditer(self.text) if "://" in self.text else ())
        ]

    def _stated_language(self) -> None:
        """Plain text states nothing."""

    def _read_metadata(self) -> Metadata:
        return Metadata(title=next((block.text for block in self.blocks[:1] if block.kind is Kind.HEADING), None))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.source)

    @cached_property
    def _segments(self) -> Segments | None:
        return derived_segments(self.source)

    def _source_offset(self, offset: int) -> int:
        return self._segments.source_offset(offset) if self._segments else offset

    def locate(self, span: Span) -> SourceRange | None:
        """The range in the source, one to one but for line ends and invisible characters."""
        if span.start >= span.end:
            return None
        start = self._source_offset(span.start)
        end = self._source_offset(span.end - 1) + 1
        return SourceRange(self._lines.position(start), self._lines.position(end))

    def read_back(self, source_range: SourceRange) -> str:
        """The text between two positions, as the reader makes it, without white space."""
        return "".join(derived_text(self.source[source_range.start.offset : source_range.end.offset]).split())


def derived_text(source: str) -> str:
    """The source with one kind of line end and of space, and without invisible characters."""
    text = source
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return plain_spaces(drop_invisible(text))


def derived_segments(source: str) -> Segments | None:
    """The map from `derived_text(source)` to the source; None where offsets are the same."""
    if "\r\n" not in source and not has_invisible(source):
        return None
    runs = [(0, 0)]
    length = 0
    for offset, character in enumerate(source):
        if has_invisible(character) or (character == "\r" and source[offset + 1 : offset + 2] == "\n"):
            runs.append((length, offset + 1))
        else:
            length += 1
    return Segments(runs)


def text_blocks(text: str) -> list[Block]:
    """The blocks of a plain text, headings told by their place before prose."""
    wrap = _wrap_width(text)
    drafts: list[tuple[Span, str]] = []
    for chunk in _CHUNK.finditer(text):
        drafts += _chunk_blocks(text, chunk.start(), chunk.end(), wrap)
    blocks: list[Block] = []
    for index, (span, element) in enumerate(drafts):
        piece = text[span.start : span.end]
        if element:
            blocks.append(Block(Kind.LIST_ITEM, Region.MAIN, span, piece, element))
        elif _is_heading(text, drafts, index):
            blocks.append(Block(Kind.HEADING, Region.MAIN, span, piece, "", 1 if index == 0 else 2))
        else:
            blocks.append(Block(Kind.PARAGRAPH, Region.MAIN, span, piece))
    return blocks


def _wrap_width(text: str) -> int:
    """The width a text is hard-wrapped at, or 0 where it has one block a line.

    A text is wrapped when most of its line breaks stand where the next word would not have fitted.
    """
    lengths = [len(line.rstrip()) for line in text.split("\n")]
    inner = [
        (lengths[index], text_line)
        for index, text_line in enumerate(text.split("\n")[1:])
        if lengths[index] and text_line.strip()
    ]
    if len(inner) < 2:
        return 0
    full = sorted(length for length in lengths if length)
    width = full[int(len(full) * 0.98)] if full else 0
    if not 40 <= width <= 132:
        return 0
    forced = sum(1 for length, following in inner if length + 1 + len(following.split(None, 1)[0]) > width - 8)
    return width if forced * 2 >= len(inner) else 0


def _chunk_blocks(text: str, start: int, end: int, wrap: int) -> list[tuple[Span, str]]:
    """The blocks of one run of non-blank lines, each with what marks it: `bullet`, `label` or nothing."""
    lines = [(match.start(), match.end()) for match in _LINE.finditer(text, start, end)]
    labelled = sum(1 for first, last in lines if _LABELLED.match(text, first, last) and last - first < 160)
    blocks: list[tuple[int, int, str]] = []
    previous = ""
    for first, last in lines:
        line = text[first:last]
        bullet = _BULLET.match(line)
        # A short piece before a colon is a label where most lines of the run have one.
        is_label = len(lines) > 1 and labelled * 2 >= len(lines) and _LABELLED.match(line)
        if bullet and (not blocks or blocks[-1][2] == "bullet" or line.lstrip()[0] in "•‣▪●○◦"):
            blocks.append((first + bullet.end(), last, "bullet"))
        elif is_label:
            blocks.append((first, last, "label"))
        elif blocks and wrap and _continues(previous, line, wrap):
            blocks[-1] = (blocks[-1][0], last, blocks[-1][2])
        else:
            blocks.append((first, last, ""))
        previous = line
    if len(blocks) == 1 and not blocks[0][2] and _LABEL_ALONE.match(text, blocks[0][0], blocks[0][1]):
        blocks[0] = (blocks[0][0], blocks[0][1], "label")
    spans = []
    for first, last, element in blocks:
        piece = text[first:last]
        left = len(piece) - len(piece.lstrip())
        if stripped := piece.strip():
            spans.append((Span(first + left, first + left + len(stripped)), element))
    return spans


def _continues(previous: str, line: str, wrap: int) -> bool:
    """Whether a line goes on with the sentence of the line before it, in a text wrapped at `wrap`."""
    end = previous.rstrip()
    if len(end) + 1 + len(line.split(None, 1)[0]) > wrap - 6:
        return True
    return line.lstrip()[:1].islower() and not end.endswith((".", "!", "?", ":", ";"))


def _looks_like_heading(piece: str) -> bool:
    return len(piece) <= 110 and "\n" not in piece and not (_TERMINAL.search(piece) and not piece.endswith("?"))


def _is_heading(text: str, drafts: list[tuple[Span, str]], index: int) -> bool:
    """A bare short line with prose below it, at most one other such line between."""
    span, _ = drafts[index]
    if not _looks_like_heading(text[span.start : span.end]):
        return False
    for following, element in drafts[index + 1 : index + 3]:
        piece = text[following.start : following.end]
        if element == "bullet":
            return True
        if element:
            return False
        if not _looks_like_heading(piece):
            return True
    return False
