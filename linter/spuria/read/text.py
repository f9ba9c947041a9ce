"""Plain text: blocks recovered from blank lines, bullets, `Label : value` lines and bare short lines."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from spuria.finding import Origin
from spuria.late_pattern import pattern
from spuria.page import Block, Kind, Label, Link, Metadata, Page, Region
from spuria.read.visible import drop_invisible, has_invisible, invisible_in, plain_spaces
from spuria.span import Lines, Segments, SourceRange, Span

_BULLET = pattern(r"\s*(?:[•‣▪●○◦·*+–—-]|\d{1,3}[.)]|[a-z][.)])\s+(?=\S)")
_LABELLED = pattern(r"\s*[^\W\d_][\w./&' -]{0,38}?\s?[:：](?:\s|$)")
# A label that stands alone: nothing after the colon, or a spaced colon as flattened lists have it.
_LABEL_ALONE = pattern(r"\s*[^\W\d_][\w./&' -]{0,38}?(?:\s?[:：]\s*$|\s[:：]\s[^\n]{1,60}$)")
# What ends a sentence or a clause, and what may stand after it.
_TERMINAL = (".", "!", "?", ":", ";", ",", "…", "。", "！", "？")
_CLOSING = "\"'”’»)]"
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
    for lines in _chunks(text):
        drafts += _chunk_blocks(text, lines, wrap)
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


def _chunks(text: str) -> Iterator[list[tuple[int, int]]]:
    """The runs of lines that are not blank, each line as its range."""
    lines: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            lines.append((start, end))
        elif lines:
            yield lines
            lines = []
        start = end + 1
    if lines:
        yield lines


def _wrap_width(text: str) -> int:
    """The width a text is hard-wrapped at, or 0 where it has one block a line.

    A text is wrapped when most of its line breaks stand where the next word would not have fitted.
    """
    lines = text.split("\n")
    lengths = [len(line.rstrip()) for line in lines]
    inner = [
        (length, following)
        for length, after, following in zip(lengths, lengths[1:], lines[1:], strict=False)
        if length and after
    ]
    if len(inner) < 2:
        return 0
    full = sorted(length for length in lengths if length)
    width = full[int(len(full) * 0.98)] if full else 0
    if not 40 <= width <= 132:
        return 0
    forced = sum(1 for length, following in inner if length + 1 + len(following.split(None, 1)[0]) > width - 8)
    return width if forced * 2 >= len(inner) else 0


def _chunk_blocks(text: str, lines: list[tuple[int, int]], wrap: int) -> list[tuple[Span, str]]:
    """The blocks of one run of non-blank lines, each with what marks it: `bullet`, `label` or nothing."""
    if len(lines) == 1 and text[lines[0][0]].isupper() and not _has_colon(text, *lines[0]):
        # A paragraph or a heading, as most lines are: neither bullet nor label.
        first, last = lines[0]
        return [(Span(first, first + len(text[first:last].rstrip())), "")]
    # A short piece before a colon is a label where most lines of the run have one.
    labels = sum(last - first < 160 and _is_labelled(text, first, last) for first, last in lines)
    labelled = len(lines) > 1 and labels * 2 >= len(lines)
    blocks: list[tuple[int, int, str]] = []
    previous = ""
    for first, last in lines:
        line = text[first:last]
        bullet = _BULLET.match(line)
        if bullet and (not blocks or blocks[-1][2] == "bullet" or line.lstrip()[0] in "•‣▪●○◦"):
            blocks.append((first + bullet.end(), last, "bullet"))
        elif labelled and _is_labelled(text, first, last):
            blocks.append((first, last, "label"))
        elif blocks and wrap and _continues(previous, line, wrap):
            blocks[-1] = (blocks[-1][0], last, blocks[-1][2])
        else:
            blocks.append((first, last, ""))
        previous = line
    if len(blocks) == 1 and not blocks[0][2]:
        first, last, _ = blocks[0]
        if _has_colon(text, first, last) and _LABEL_ALONE.match(text, first, last):
            blocks[0] = (first, last, "label")
    spans = []
    for first, last, element in blocks:
        piece = text[first:last]
        left = len(piece) - len(piece.lstrip())
        if stripped := piece.strip():
            spans.append((Span(first + left, first + left + len(stripped)), element))
    return spans


def _has_colon(text: str, start: int, end: int) -> bool:
    return text.find(":", start, end) != -1 or text.find("：", start, end) != -1


def _is_labelled(text: str, start: int, end: int) -> bool:
    # Most lines have no colon, and looking for one costs next to nothing.
    return _has_colon(text, start, end) and _LABELLED.match(text, start, end) is not None


def _continues(previous: str, line: str, wrap: int) -> bool:
    """Whether a line goes on with the sentence of the line before it, in a text wrapped at `wrap`."""
    end = previous.rstrip()
    if len(end) + 1 + len(line.split(None, 1)[0]) > wrap - 6:
        return True
    return line.lstrip()[:1].islower() and not end.endswith((".", "!", "?", ":", ";"))


def _looks_like_heading(piece: str) -> bool:
    if len(piece) > 110 or "\n" in piece:
        return False
    return piece.endswith("?") or not piece.rstrip(_CLOSING).endswith(_TERMINAL)


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
