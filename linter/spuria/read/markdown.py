"""Markdown: prose and structure from CommonMark events, every run with its place in the source."""

import re
from collections.abc import Iterator
from functools import cached_property
from html import unescape
from typing import Any, cast

import pyromark

from spuria.finding import Origin
from spuria.late_pattern import pattern
from spuria.page import Block, Kind, Label, LabelKind, Link, Metadata, Page, Region
from spuria.read.front_matter import FrontMatter, read_front_matter
from spuria.read.visible import drop_invisible, has_invisible, invisible_in, plain_spaces
from spuria.span import Lines, Segments, SourceRange, Span

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
)
_TAG = pattern(r"<!--.*?(?:-->|$)|<[/?!]?[A-Za-z][^<>]*>", re.DOTALL)
_RAW_HTML = pattern(
    r"<(script|style|pre|code|template|svg|textarea|select|noscript)\b.*?(?:</\1\s*>|$)", re.DOTALL | re.IGNORECASE
)
_BLOCK_TAG = pattern(
    r"</?(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header"
    r"|hr|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)\b",
    re.IGNORECASE,
)
_LONE_RETURN = pattern(r"\r(?!\n)")
_WORD_OR_SPACE = pattern(r"\s+|\S+")
# The elements of HTML, living and obsolete, by their names in small letters; a hyphen or a capital makes one's own.
_ELEMENT_NAMES = """
    a abbr acronym address area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button
    canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
    fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
    image img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noembed noframes
    noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp
    script search section select slot small source span strike strong style sub summary sup svg table tbody td template
    textarea tfoot th thead time title tr track tt u ul var video wbr xmp path g circle rect line polygon polyline defs
    use
"""
_ELEMENTS = frozenset(_ELEMENT_NAMES.split())
_TAG_NAME = pattern(r"</?([a-z][A-Za-z0-9_]*)(?=[\s/>])")
_REFERENCE = pattern(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_INLINE_HTML = pattern(r"<(/?)(q|cite|i|em|code|kbd|samp|var|tt|br)\b", re.IGNORECASE)
_LABELS = {
    "q": LabelKind.QUOTATION,
    "cite": LabelKind.EMPHASIS,
    "i": LabelKind.EMPHASIS,
    "em": LabelKind.EMPHASIS,
    "code": LabelKind.CODE,
    "kbd": LabelKind.CODE,
    "samp": LabelKind.CODE,
    "var": LabelKind.CODE,
    "tt": LabelKind.CODE,
}
_CONTAINERS = {
    "Heading": (Kind.HEADING, "h"),
    "BlockQuote": (Kind.QUOTATION, "blockquote"),
    "CodeBlock": (Kind.CODE, "pre"),
    "Item": (Kind.LIST_ITEM, "li"),
    "TableCell": (Kind.CELL, "td"),
    "FootnoteDefinition": (Kind.PARAGRAPH, "footnote"),
}
# Elements that hold their text themselves; the others hold paragraphs, or text after an end of one.
_OPENS_BLOCK = frozenset(("Paragraph", "Heading", "CodeBlock", "Item", "TableCell"))


class MarkdownPage(Page):
    """A page read from Markdown (CommonMark with tables and footnotes, front matter, inline HTML)."""

    def __init__(self, source: str, origin: Origin, **known: Any) -> None:
        read = _with_line_feeds(source)
        self._front, body = read_front_matter(read)
        self._reading = Reading(read)
        self._reading.read_markdown(body, self._front)
        super().__init__("".join(self._reading.pieces), source, origin, media_type="text/markdown", **known)

    def _read_blocks(self) -> list[Block]:
        return [
            Block(kind, region, span, self.text[span.start : span.end], element, level)
            for kind, region, span, element, level in self._reading.blocks
        ]

    def _read_labels(self) -> list[Label]:
        return sorted(self._reading.labels, key=lambda label: label.span)

    def _code_spans(self) -> list[Span]:
        spans = [span for kind, _, span, _, _ in self._reading.blocks if kind is Kind.CODE]
        return sorted(spans + [label.span for label in self._reading.labels if label.kind is LabelKind.CODE])

    def _read_invisible(self) -> list[tuple[int, str]]:
        return self._reading.invisible

    def _read_links(self) -> list[Link]:
        return [Link(span, target, self.text[span.start : span.end]) for span, target in self._reading.links]

    def _read_metadata(self) -> Metadata:
        return self._front.metadata(next((block.text for block in self.headings if block.level == 1), None))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.source)

    @cached_property
    def _segments(self) -> Segments:
        return Segments(self._reading.runs)

    def locate(self, span: Span) -> SourceRange | None:
        """The range in the source, from the first to the last character that is not white space."""
        piece = self.text[span.start : span.end]
        words = piece.strip()
        if not words:
            return None
        first = span.start + len(piece) - len(piece.lstrip())
        start = self._segments.source_offset(first)
        last = self._segments.source_offset(first + len(words) - 1)
        end = self._reading.units.get(last, last + 1)
        return SourceRange(self._lines.position(start), self._lines.position(end))

    def read_back(self, source_range: SourceRange) -> str:
        """The prose between two positions, without white space."""
        return self._reading.read_back(source_range.start.offset, source_range.end.offset)


class Reading:
    """One pass over a source: text pieces, their runs in the source, blocks, labels and links."""

    #: HTML whose text is no prose.
    raw_html = _RAW_HTML

    def __init__(self, source: str) -> None:
        self._source = source
        self.pieces: list[str] = []
        self.runs: list[tuple[int, int]] = []
        #: Character references and escapes that stand for other characters: source start to source end.
        self.units: dict[int, int] = {}
        self.blocks: list[tuple[Kind, Region, Span, str, int]] = []
        self.labels: list[Label] = []
        self.links: list[tuple[Span, str]] = []
        self._length = 0
        #: Source start, source end, text, and whether it belongs to an attribute.
        self._copied: list[tuple[int, int, str, bool]] = []
        self._in_attribute = False
        self._containers: list[tuple[Kind, str, int]] = []
        self._block_start: int | None = None
        #: Characters left out, each with the offset it stood before.
        self.invisible: list[tuple[int, str]] = []
        self._marks: list[tuple[int, str]] = []
        self._inline_html: list[tuple[str, int]] = []
        self._html: list[tuple[int, int]] = []
        #: The parts of the alternative text of the image being read, and those read.
        self._alternative: list[tuple[str, int, int]] | None = None
        self._alternatives: list[list[tuple[str, int, int]]] = []

    def read_markdown(self, body: int, front: FrontMatter) -> None:
        """Read the CommonMark events from offset `body` on, and the scalars of the front matter."""
        self._read_events(body)
        for scalar in front.scalars:
            self._add_attribute([(scalar.value, scalar.start, scalar.end)], scalar.key)
        for alternative in self._alternatives:
            self._add_attribute(alternative, "alt")

    # Copying text.

    def _copy(self, text: str, start: int, end: int) -> None:
        """Add text that stands at a range of the source, one to one or as one unit (a reference)."""
        if end - start == len(text):
            if not has_invisible(text) and "\r" not in text:
                self._add(plain_spaces(text), start, end)
                return
            self.invisible += [(self._length + offset, character) for offset, character in invisible_in(text)]
            for offset, character in enumerate(text, start):
                if character != "\r" and not has_invisible(character):
                    self._add(plain_spaces(character), offset, offset + 1)
            return
        self.invisible += [(self._length + offset, character) for offset, character in invisible_in(text)]
        shown = plain_spaces(drop_invisible(text))
        if shown:
            before = self._length
            self._add(shown, start, end)
            self.runs += [(before + offset, start) for offset in range(1, len(shown))]
            self.units[start] = end

    def _add(self, text: str, start: int, end: int) -> None:
        self.runs.append((self._length, start))
        self._copied.append((start, end, text, self._in_attribute))
        self.pieces.append(text)
        self._length += len(text)

    def _separate(self, separator: str = "\n\n") -> None:
        if self.pieces and self.pieces[-1] != "\n\n":
            self.pieces.append(separator)
            self._length += len(separator)

    def _add_attribute(self, parts: list[tuple[str, int, int]], element: str) -> None:
        if not any(text.strip() for text, _, _ in parts):
            return
        self._separate()
        self._in_attribute = True
        start = self._length
        for text, source_start, source_end in parts:
            # A folded scalar is its words; an escaped one is not its source, and can be located as a whole only.
            folded = text.replace("\n\n", "\n")
            pieces = _aligned(folded, self._source, source_start, source_end)
            for piece, place in pieces:
                self._copy(piece, place, place + len(piece))
            if not pieces:
                self._copy(folded, source_start, source_end)
        self._in_attribute = False
        self.blocks.append((Kind.PARAGRAPH, Region.ATTRIBUTE, Span(start, self._length), element, 0))

    # Blocks.

    def _open_block(self) -> None:
        self._close_block()
        self._separate()
        self._block_start = self._length

    def _close_block(self) -> None:
        start = self._block_start
        if start is not None:
            stripped = self._length
            for piece in reversed(self.pieces):
                bare = piece.rstrip()
                stripped -= len(piece) - len(bare)
                if bare or stripped <= start:
                    break
            if stripped > start:
                kind, element, level = _innermost(self._containers)
                self.blocks.append((kind, Region.MAIN, Span(start, stripped), element, level))
        self._block_start = None

    def _read_events(self, body: int) -> None:
        text = self._source[body:]
        # Of plain ASCII a byte is a character, and nothing in it is invisible.
        plain = text.isascii() and "\r" not in text
        offset = _CodePoints(self._source, body)
        events = pyromark.events_with_range(text, options=_OPTIONS)
        repeated = False
        for event, place in cast("Iterator[tuple[Any, Any]]", events):
            start, end = place["start"], place["end"]
            start, end = (start + body, end + body) if plain else (offset(start), offset(end))
            if type(event) is str:
                if event in ("SoftBreak", "HardBreak") and self._alternative is None and self._block_start is not None:
                    self._add("\n", start, start + 1)
                continue
            ((name, value),) = event.items()
            if start == end and value == "TableRow":
                # Tables that lack thousands of cells are given up, and the row it is at is read once more, as text.
                repeated = name == "Start"
            elif repeated:
                continue
            elif name == "Text":
                if self._alternative is not None:
                    self._alternative.append((value, start, end))
                    continue
                if self._block_start is None:
                    self._open_block()
                if plain and end - start == len(value):
                    self._add(value, start, end)
                else:
                    self._copy(value, start, end)
            elif name == "Start":
                tag, detail = (value, None) if isinstance(value, str) else next(iter(value.items()))
                self._start(tag, detail)
            elif name == "End":
                self._end(value if isinstance(value, str) else next(iter(value)))
            elif name == "Code" and self._alternative is None:
                self._read_code(value, start, end)
            elif name == "InlineHtml":
                if _is_no_element(value):
                    self._open_block_if_none()
                    self._copy(value, start, end)
                else:
                    self._read_inline_tag(value)
            elif name == "Html":
                self._html.append((start, end))
        self._close_block()

    def _start(self, tag: str, detail: Any) -> None:
        if tag in _CONTAINERS:
            self._close_block()
            kind, element = _CONTAINERS[tag]
            self._containers.append((kind, element, _level(detail) if tag == "Heading" else 0))
        if tag in _OPENS_BLOCK:
            self._open_block()
        elif tag == "HtmlBlock":
            self._close_block()
            self._html = []
        elif tag == "Image":
            self._alternative = []
        elif tag in ("Emphasis", "Link"):
            self._marks.append((self._length, str(detail.get("dest_url", "")) if detail else ""))

    def _end(self, tag: str) -> None:
        if tag == "Paragraph" or tag in _CONTAINERS:
            self._close_block()
        if tag in _CONTAINERS:
            self._containers.pop()
        elif tag == "HtmlBlock":
            self.read_html(self._html)
        elif tag == "Image":
            if self._alternative:
                self._alternatives.append(self._alternative)
            self._alternative = None
        elif tag in ("Emphasis", "Link"):
            opened, target = self._marks.pop()
            span = Span(opened, self._length)
            if tag == "Link":
                self.links.append((span, target))
            else:
                self.labels.append(Label(LabelKind.EMPHASIS, span))

    def _open_block_if_none(self) -> None:
        if self._block_start is None:
            self._open_block()

    def _read_code(self, code: str, start: int, end: int) -> None:
        self._open_block_if_none()
        opened = self._length
        pieces = _aligned(code, self._source, start, end)
        for piece, place in pieces:
            self._copy(piece, place, place + len(piece))
        if not pieces:
            self._copy(code, start, end)
        self.labels.append(Label(LabelKind.CODE, Span(opened, self._length)))

    # HTML within Markdown.

    def _read_inline_tag(self, tag: str) -> None:
        """Note `<i>`, `<q>`, `<code>` and the like in running text; `<br>` is a line break."""
        match = _INLINE_HTML.match(tag)
        if match is None:
            return
        name = match[2].lower()
        if name == "br":
            self._separate("\n")
        elif not match[1]:
            self._inline_html.append((name, self._length))
        elif self._inline_html and self._inline_html[-1][0] == name:
            self.labels.append(Label(_LABELS[name], Span(self._inline_html.pop()[1], self._length)))

    def read_html(self, pieces: list[tuple[int, int]]) -> None:
        """The text of a stretch of HTML: tags out, references resolved, a block for each piece between block tags."""
        if not pieces:
            return
        start, end = pieces[0][0], pieces[-1][1]
        html = self._source[start:end]
        raw = [match.span() for match in self.raw_html.finditer(html)]
        position = following = 0
        self._block_start = None
        tags = [match for match in _TAG.finditer(html) if not _is_no_element(match[0])]
        for match in [*tags, None]:
            stop = match.start() if match else len(html)
            text = html[position:stop]
            while following < len(raw) and raw[following][1] <= position:
                following += 1
            within = following < len(raw) and raw[following][0] <= position
            if text.strip() and not within:
                if self._block_start is None:
                    text = text.lstrip()
                    self._open_block()
                self._copy_references(text, start + stop - len(text))
            if match and _BLOCK_TAG.match(match[0]):
                self._close_block()
                self.pass_block_tag(match[0])
            position = match.end() if match else stop
        self._close_block()

    def pass_block_tag(self, tag: str) -> None:
        """What a tag of a block element changes; nothing within Markdown."""

    def _copy_references(self, text: str, start: int) -> None:
        position = 0
        for match in _REFERENCE.finditer(text):
            self._copy(text[position : match.start()], start + position, start + match.start())
            known = unescape(match[0])
            position = match.end()
            # Of "&notit;" only "&not" is a reference.
            while len(known) > 1 and known[-1] == text[position - 1]:
                known, position = known[:-1], position - 1
            self._copy(known, start + match.start(), start + position)
        self._copy(text[position:], start + position, start + len(text))

    def read_back(self, start: int, end: int) -> str:
        """The copied text between two source offsets, without white space; attributes or prose, as the first."""
        words = []
        first: bool | None = None
        for source_start, source_end, text, attribute in self._copied:
            if source_end <= start or source_start >= end:
                continue
            if first is None:
                first = attribute
            if attribute is not first:
                continue
            one_to_one = source_end - source_start == len(text)
            words.append(text[max(start - source_start, 0) : end - source_start] if one_to_one else text)
        return "".join("".join(words).split())


def events_in(source: str) -> Iterator[tuple[Any, int, int]]:
    """The CommonMark events after the front matter, each with its start and end in code points of the source."""
    source = _with_line_feeds(source)
    _, body = read_front_matter(source)
    offset = _CodePoints(source, body)
    for event, place in pyromark.events_with_range(source[body:], options=_OPTIONS):
        yield event, offset(place["start"]), offset(place["end"])


def _with_line_feeds(source: str) -> str:
    """The source with a line feed for each carriage return that ends a line alone, which the parser does not know."""
    return _LONE_RETURN.sub("\n", source) if "\r" in source else source


class _CodePoints:
    """From byte offsets of the text after `body`, asked in nearly rising order, to code points of the source."""

    def __init__(self, source: str, body: int) -> None:
        text = source[body:]
        self._body = body
        self._data = None if text.isascii() else text.encode("utf-8", "surrogatepass")
        self._byte = self._character = 0

    def __call__(self, byte: int) -> int:
        if self._data is None:
            return self._body + byte
        if byte >= self._byte:
            self._character += len(self._data[self._byte : byte].decode("utf-8", "surrogatepass"))
        else:
            self._character -= len(self._data[byte : self._byte].decode("utf-8", "surrogatepass"))
        self._byte = byte
        return self._body + self._character


def _aligned(text: str, source: str, start: int, end: int) -> list[tuple[str, int]]:
    """The words of a text and the white space between them, with their places in a stretch of the source.

    Line ends may be spaces there, and what marks a quotation may be missing. Empty where the source has
    it in another way, such as a bar in the code of a table or an escape.
    """
    inner = source.find(text, start, end)
    if inner != -1:
        return [(text, inner)]
    pieces: list[tuple[str, int]] = []
    position = start
    for match in _WORD_OR_SPACE.finditer(text):
        piece = match[0]
        if piece.isspace():
            # As many characters as it has here, so that each stands before the next word.
            pieces += [(character, min(position, end - 1)) for character in piece]
            continue
        found = source.find(piece, position, end)
        if found == -1:
            return []
        pieces.append((piece, found))
        position = found + len(piece)
    return pieces


def _is_no_element(tag: str) -> bool:
    """Whether what looks like a tag names no element: writers mean such words to be read, `<name>` or `<think>`."""
    name = _TAG_NAME.match(tag)
    return name is not None and name[1] not in _ELEMENTS


def _innermost(containers: list[tuple[Kind, str, int]]) -> tuple[Kind, str, int]:
    """The kind of a block from what it stands in, outermost first; a quotation keeps all but its code."""
    kind, element, level = Kind.PARAGRAPH, "p", 0
    for found, name, found_level in containers:
        if kind is Kind.QUOTATION and found is not Kind.CODE:
            continue
        kind, element, level = found, name, found_level
    return kind, element, level


def _level(detail: Any) -> int:
    level = str(detail.get("level", "H1")) if isinstance(detail, dict) else "H1"
    return int(level[-1]) if level[-1].isdigit() else 1
