"""HTML pages: text and structure from one WHATWG parse, exact source positions only for what is reported."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import turbohtml
from turbohtml import Namespace, PlainText

from spuria.finding import Origin
from spuria.late_pattern import pattern
from spuria.page import Block, Kind, Label, LabelKind, Link, Metadata, Page, Region
from spuria.read.html_metadata import linked_data, read_metadata
from spuria.read.html_stream import NOT_PROSE, SourceStream
from spuria.read.json_persons import persons_in, unescaped
from spuria.read.visible import drop_invisible, has_invisible, invisible_in, plain_spaces
from spuria.span import Lines, Position, SourceRange, Span

if TYPE_CHECKING:
    from spuria.read.html_around import Around

# Elements that are no prose, and whose text the renderer would show.
_TAKEN_OUT = frozenset(
    ("svg", "math", "object", "select", "datalist", "textarea", "canvas", "audio", "video", "iframe")
)
# The renderer lays out tables and numbers lists, knows fewer block elements than CSS does, and does
# not mark table cells. Each element on the left is renamed in the parsed tree to one that it lays
# out as a block; `dl`, `figure` and `hr` have no text of their own otherwise, so that they can stand
# for header cells, cells and hidden text in the annotation.
_HIDDEN_AS = "hr"
_RENAMED = {
    **dict.fromkeys(("ul", "ol", "menu", "dir", "table", "tbody", "thead", "tfoot", "tr"), "div"),
    **dict.fromkeys(("center", "fieldset", "legend", "form", "search", "hgroup", "label", "button", "marquee"), "div"),
    **dict.fromkeys(("listing", "xmp", "plaintext"), "pre"),
    **dict.fromkeys(("kbd", "samp", "var", "tt"), "code"),
    **dict.fromkeys(("i", "cite", "dfn"), "em"),
    **dict.fromkeys(("footer", "aside"), "nav"),
    **dict.fromkeys(("figure", "dl"), "div"),
    "td": "figure",
    "th": "dl",
    "caption": "figcaption",
    "noscript": _HIDDEN_AS,
    "main": "article",
}
_SPECIAL = (*_RENAMED, *_TAKEN_OUT, "dialog")
# What is HTML within a picture or a formula: a browser shows it as prose.
_HTML_WITHIN = "svg foreignObject, math :is(p, div, ul, ol, table, blockquote)"
_BOILERPLATE_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary"))
_MARKED = ":is([hidden], [aria-hidden], [style], [role], [lang], [title])"
_HIDING_STYLE = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLOCKS = {
    "h1": Kind.HEADING,
    "h2": Kind.HEADING,
    "h3": Kind.HEADING,
    "h4": Kind.HEADING,
    "h5": Kind.HEADING,
    "h6": Kind.HEADING,
    "p": Kind.PARAGRAPH,
    "li": Kind.LIST_ITEM,
    "dt": Kind.LIST_ITEM,
    "dd": Kind.LIST_ITEM,
    "figure": Kind.CELL,
    "dl": Kind.CELL,
    "blockquote": Kind.QUOTATION,
    "figcaption": Kind.CAPTION,
    "pre": Kind.CODE,
    "summary": Kind.PARAGRAPH,
    "address": Kind.PARAGRAPH,
}
# A `p` keeps the kind of what it stands in, where that is one of these.
_KEEPS = frozenset((Kind.LIST_ITEM, Kind.QUOTATION, Kind.CAPTION, Kind.CODE))
_ELEMENT_NAME = {"figure": "td", "dl": "th"}
_CODE = frozenset(("pre", "code"))
_INLINE = {"q": LabelKind.QUOTATION, "em": LabelKind.EMPHASIS, "code": LabelKind.CODE}
_BOILERPLATE = frozenset(("nav",))
_RULES: dict[str, list[str]] = {
    name: [name] for name in (*_BLOCKS, *_INLINE, "a", _HIDDEN_AS, "nav", "header", "article")
}
_CONTAINERS = frozenset((*_BLOCKS, _HIDDEN_AS, "nav", "header", "article"))
_LAYOUT = PlainText(bullet="")
# So many short list items in a row that are nothing but links are a menu; short is below so many code points.
_LINK_LIST, _SHORT_ITEM = 4, 80
_CHUNK = pattern(r"[^\n]+(?:\n[^\n]+)*")


class _State:
    """What a block is by what it stands in, and what it is within each container that has been met there."""

    __slots__ = ("element", "in_article", "kind", "language", "level", "region", "within")

    def __init__(
        self,
        kind: Kind = Kind.PARAGRAPH,
        element: str = "",
        level: int = 0,
        region: Region = Region.MAIN,
        in_article: bool = False,
        language: str | None = None,
    ) -> None:
        self.kind = kind
        self.element = element
        self.level = level
        self.region = region
        self.in_article = in_article
        self.language = language
        self.within: dict[str, _State] = {}


_OUTERMOST = _State()
#: All states without a language that have been met, by their parts.
_STATES: dict[tuple[Kind, str, int, Region, bool], _State] = {}
_MAIN, _LIST_ITEM = Region.MAIN, Kind.LIST_ITEM
_NOWHERE = Span(0, 0)
_LANGUAGE = "lang:"
_JSON = "json:"


class _Attribute(NamedTuple):
    """Where an attribute block comes from: the element's place in the order of its tag, and the attribute.

    For a value in JSON-LD `element` is its key path and `attribute` tells its range in the script.
    """

    element: str
    value: str
    line: int
    column: int
    attribute: str


class HtmlPage(Page):
    """A page read from HTML. `source` is the decoded source, as it was."""

    def __init__(self, source: str, origin: Origin, **known: Any) -> None:
        # The parser folds line ends before it counts columns; doing it here keeps both in step.
        self._normalised = source.replace("\r\n", "\n").replace("\r", "\n") if "\r" in source else source
        self._document = document = turbohtml.parse(self._normalised)
        # One query for everything that attributes decide; queries by tag alone are nearly free.
        marked = document.select(_MARKED)
        # Pages have scripts by the dozen, and linked data in one or none.
        has_linked = "ld+json" in self._normalised or "LD+JSON" in self._normalised
        self._linked = linked_data(document) if has_linked else []
        attributes = _attributes(document, marked, self._linked)
        self._languages = {value for element in marked if (value := element.attr("lang"))}
        _make_plain(document, marked)
        # The text and what stands where in it, at once: nearly every page is asked for its blocks.
        rules = _RULES
        if self._has_other_languages:
            rules = {**_RULES, **{f"#lang={value}": [_LANGUAGE + value] for value in self._languages}}
        shown, spans = document.to_annotated_text(rules, _LAYOUT)
        text = plain_spaces(shown)
        self._shown = shown if has_invisible(text) else None
        if self._shown is not None:
            text = drop_invisible(text)
            spans = _without_invisible(shown, spans)
        #: The annotated stretches of the visible text, an inner one before those around it.
        self._spans = spans
        self._visible_end = len(text)
        self._attribute_blocks: list[tuple[Block, _Attribute]] = []
        pieces = [text]
        length = len(text)
        for attribute in attributes:
            value = plain_spaces(drop_invisible(attribute.value))
            value = "\n".join(filter(None, (" ".join(line.split()) for line in value.split("\n"))))
            if not value:
                continue
            separator = "\n\n" if length else ""
            start = length + len(separator)
            pieces += separator, value
            length = start + len(value)
            kind = Kind.HEADING if attribute.element == "title" else Kind.PARAGRAPH
            name = "tooltip" if attribute.attribute == "title" else attribute.element
            block = Block(kind, Region.ATTRIBUTE, Span(start, length), value, name)
            self._attribute_blocks.append((block, attribute))
        super().__init__("".join(pieces), source, origin, media_type="text/html", **known)

    @property
    def _has_other_languages(self) -> bool:
        """Whether an element states a language that is not that of the page."""
        return bool(self._languages) and self._languages != {self._declared}

    def _read_invisible(self) -> list[tuple[int, str]]:
        return invisible_in(self._shown) if self._shown is not None else []

    @property
    def _declared(self) -> str | None:
        root = self._document.root
        return (root.attr("lang") or root.attr("xml:lang")) if root is not None else None

    def _stated_language(self) -> str | None:
        return self._declared or super()._stated_language()

    # Structure.

    def _read_blocks(self) -> list[Block]:
        wanted = _CONTAINERS
        if self._has_other_languages:
            wanted = wanted.union([_LANGUAGE + value for value in self._languages])
        # An outer container is annotated after those within it: in reverse it stands before them, and sorting by the
        # start alone keeps that.
        containers = [span for span in reversed(self._spans) if span[2] in wanted and span[0] < span[1]]
        containers.sort(key=itemgetter(0))
        containers.append((len(self.text) + 1, 0, ""))
        blocks: list[Block] = []
        add = blocks.append
        # Half the time of the names' own constructors, over all the blocks of all pages.
        new: Any = tuple.__new__
        # What is open at a place: where each container ends, and what a block within it is.
        open_end = 0
        ends = [open_end]
        state, states = _OUTERMOST, [_OUTERMOST]
        following = 0
        next_start = containers[0][0]
        position = 0
        short_items: list[int] = []
        for chunk in self.text[: self._visible_end].split("\n\n"):
            start = position
            position += len(chunk) + 2
            text = chunk.strip()
            if not text:
                continue
            if len(text) != len(chunk):
                start += len(chunk) - len(chunk.lstrip())
            while open_end <= start and len(ends) > 1:
                ends.pop()
                states.pop()
                open_end, state = ends[-1], states[-1]
            while next_start <= start:
                _, end, label = containers[following]
                if end > start:
                    inner = state.within.get(label)
                    state = inner if inner is not None else _state_within(state, label)
                    open_end = end
                    ends.append(end)
                    states.append(state)
                following += 1
                next_start = containers[following][0]
            span = new(Span, (start, start + len(text)))
            kind = state.kind
            if kind is _LIST_ITEM and state.region is _MAIN and len(text) < _SHORT_ITEM:
                short_items.append(len(blocks))
            add(new(Block, (kind, state.region, span, text, state.element, state.level, state.language)))
        if len(short_items) >= _LINK_LIST:
            _mark_link_lists(blocks, short_items, self._link_spans)
        blocks += [block for block, _ in self._attribute_blocks]
        return blocks

    @cached_property
    def _link_spans(self) -> list[Span]:
        return sorted(Span(start, end) for start, end, label in self._spans if label == "a")

    def _read_labels(self) -> list[Label]:
        labels = []
        for start, end, label in self._spans:
            if label in _INLINE:
                labels.append(Label(_INLINE[label], Span(start, end)))
            elif label.startswith(_LANGUAGE) and end - start < self._visible_end * 0.9:
                labels.append(Label(LabelKind.LANGUAGE, Span(start, end), label.removeprefix(_LANGUAGE)))
        labels.sort(key=lambda label: label.span)
        return labels

    def _code_spans(self) -> list[Span]:
        return sorted(Span(start, end) for start, end, label in self._spans if label in _CODE)

    def _read_links(self) -> list[Link]:
        spans, text = self._link_spans, self.text
        links: list[Link] = []
        following = 0
        for element in self._document.find_all("a"):
            target = element.attr("href")
            if target is None:
                continue
            shown = element.text
            span, words = _NOWHERE, ""
            if shown and not shown.isspace():
                # Anchors and their annotations stand in one order; anchors without text have none.
                for index in range(following, min(following + 8, len(spans))):
                    candidate = spans[index]
                    words = text[candidate.start : candidate.end]
                    if words == shown or _unspaced(words) == _unspaced(plain_spaces(drop_invisible(shown))):
                        span, following = candidate, index + 1
                        break
                else:
                    words = ""
            rel = element.attr("rel") or ""
            links.append(Link(span, target, words, rel if isinstance(rel, str) else " ".join(rel)))
        return links

    def _read_metadata(self) -> Metadata:
        return read_metadata(self._document, self._linked, self._declared)

    # Positions.

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._normalised)

    @cached_property
    def _source_lines(self) -> Lines:
        return Lines(self.source)

    @cached_property
    def _mapping(self) -> tuple[SourceStream, list[tuple[int, int, int]]]:
        """The stream of the source's text, and `(text start, text end, stream start)` of each stretch found in it."""
        stream = SourceStream(self._normalised, self._lines, everything=False)
        aligned, missing = self._aligned(stream)
        if missing:
            # Broken markup (an unclosed title, say) can put text where the scan does not look for it.
            whole = SourceStream(self._normalised, self._lines, everything=True)
            other, still_missing = self._aligned(whole)
            if still_missing < missing:
                return whole, other
        return stream, aligned

    @property
    def _stream(self) -> SourceStream:
        return self._mapping[0]

    def _aligned(self, stream: SourceStream) -> tuple[list[tuple[int, int, int]], int]:
        """Each visible block with its place in a stream, and the number of characters not found as they stand."""
        characters = stream.characters
        aligned: list[tuple[int, int, int]] = []
        cursor = missing = 0
        for chunk in _CHUNK.finditer(self.text, 0, self._visible_end):
            words = "".join(chunk[0].split())
            if not words:
                continue
            found = cursor if characters.startswith(words, cursor) else characters.find(words, cursor)
            if found == -1:
                # The parser moved it (text that stood straight in a table, say).
                found = characters.find(words)
            if found == -1:
                missing += len(words)
                aligned += _aligned_words(characters, chunk.start(), chunk[0], cursor)
                continue
            aligned.append((chunk.start(), chunk.end(), found))
            if found >= cursor:
                cursor = found + len(words)
        return aligned, missing

    def _stream_offset(self, offset: int) -> int | None:
        """Where in the stream the character at `offset` of the text stands; None for one that is not there."""
        aligned = self._mapping[1]
        index = bisect_right(aligned, (offset, len(self.text) + 1, 0)) - 1
        if index < 0:
            return None
        start, end, stream_start = aligned[index]
        if offset >= end:
            return None
        return stream_start + len("".join(self.text[start:offset].split()))

    def locate(self, span: Span) -> SourceRange | None:
        """The range in the source; the first and last characters that are not white space decide."""
        if span.start >= self._visible_end:
            return self._locate_attribute(span)
        piece = self.text[span.start : span.end]
        words = piece.strip()
        if not words:
            return None
        first = span.start + len(piece) - len(piece.lstrip())
        last = first + len(words) - 1
        start, end = self._stream_offset(first), self._stream_offset(last)
        if start is None or end is None or end < start:
            return None
        return SourceRange(
            self._position(self._stream.source_range(start)[0]), self._position(self._stream.source_range(end)[1])
        )

    def _position(self, offset: int) -> Position:
        """The position in the source as it was, of an offset into the normalised source."""
        line, column, _ = self._lines.position(offset)
        return Position(line, column, self._source_lines.offset(line, column))

    def _normalised_offset(self, position: Position) -> int:
        return self._lines.offset(position.line, position.column)

    def read_back(self, source_range: SourceRange) -> str:
        """The text between two positions, with white space folded, as the reader makes it."""
        start, end = (self._normalised_offset(position) for position in source_range)
        read = self._attribute_at.get(start)
        if read is not None:
            return "".join(character for character, _, _ in read(self._normalised, start, end))
        stream = self._stream
        first = stream.index_at(start)
        last = stream.index_at(end)
        return stream.characters[first:last]

    def is_hidden_by_name(self, span: Span) -> bool:
        """As for each page: by a class of style sheets in wide use."""
        place = self._place_around(span)
        return place is not None and self._around.hidden.meet(place)

    def is_decided_by_script(self, span: Span) -> bool:
        """As for each page: by an attribute of AngularJS, Vue, Alpine or Angular."""
        place = self._place_around(span)
        return place is not None and self._around.scripted.meet(place)

    def is_in_form(self, span: Span) -> bool:
        """As for each page. A form around the whole page is none."""
        place = self._place_around(span)
        return place is not None and self._around.forms.meet(place)

    @cached_property
    def _around(self) -> "Around":
        from spuria.read.html_around import Around

        return Around(self._normalised, self._lines)

    def _place_around(self, span: Span) -> Span | None:
        """The first character of a span in the normalised source; None in an attribute."""
        offset = None if span.start >= self._visible_end else self._stream_offset(span.start)
        if offset is None:
            return None
        start, _ = self._stream.source_range(offset)
        return Span(start, start + 1)

    # Attributes: a second parse with locations, only when one is reported.

    @cached_property
    def _attribute_ranges(self) -> dict[tuple[int, int, str], tuple[int, int]]:
        """The source range of each attribute's value by element position and attribute."""
        ranges: dict[tuple[int, int, str], tuple[int, int]] = {}
        document = turbohtml.parse(self._normalised, source_locations=True)
        for element in document.select("title, meta, img[alt], [title], script[type]"):
            location = element.source_location
            if location is None:
                continue
            line, column = element.position or (1, 0)
            if element.tag == "script":
                ranges.setdefault((line, column, _JSON), (location.start_tag.end_offset, len(self._normalised)))
            if element.tag == "title":
                end = location.end_tag.start_offset if location.end_tag else len(self._normalised)
                ranges.setdefault((line, column, ""), (location.start_tag.end_offset, end))
            for name, place in location.attrs.items():
                whole = self._normalised[place.start_offset : place.end_offset]
                match = re.match(r"[^=]*=\s*([\"']?)", whole)
                if match:
                    quote = len(match[1])
                    ranges.setdefault(
                        (line, column, name), (place.start_offset + match.end(), place.end_offset - quote)
                    )
        return ranges

    @cached_property
    def _attribute_at(self) -> dict[int, Callable[[str, int, int], list[tuple[str, int, int]]]]:
        """How located attribute parts are read, by their start, so that reading back knows them."""
        return {}

    def _locate_attribute(self, span: Span) -> SourceRange | None:
        for block, attribute in self._attribute_blocks:
            if block.span.start <= span.start < block.span.end:
                name, json_range = attribute.attribute, ""
                if name.startswith(_JSON):
                    name, json_range = _JSON, name.removeprefix(_JSON)
                place = self._attribute_ranges.get((attribute.line, attribute.column, name))
                if place is None:
                    return None
                if json_range:
                    first, _, last = json_range.partition(":")
                    place = (place[0] + int(first), place[0] + int(last))
                words = "".join(self.text[span.start : span.end].split())
                before = "".join(self.text[block.span.start : span.start].split())
                read = _json_offsets if json_range else _reference_offsets
                offsets = read(self._normalised, *place)
                stream = "".join(character for character, _, _ in offsets)
                if not stream.startswith(before + words) or not words:
                    return None
                start = offsets[len(before)][1]
                end = offsets[len(before) + len(words) - 1][2]
                self._attribute_at[start] = read
                return SourceRange(self._position(start), self._position(end))
        return None


def _unspaced(text: str) -> str:
    return "".join(text.split())


def _reference_offsets(source: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The visible, unspaced characters of a stretch with character references, each with its source range."""
    found: list[tuple[str, int, int]] = []
    position = start
    for match in re.finditer(
        r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?|[^&]|&", source[start:end], re.DOTALL
    ):
        characters = turbohtml.unescape(match[0]) if len(match[0]) > 1 else match[0]
        found += [(character, position, position + len(match[0])) for character in _shown(characters)]
        position += len(match[0])
    return found


def _json_offsets(source: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The same of a stretch of JSON text with its escapes."""
    return [
        (character, first, last)
        for characters, first, last in unescaped(source, start, end)
        for character in _shown(characters)
    ]


def _shown(characters: str) -> str:
    return "".join(plain_spaces(drop_invisible(characters)).split())


def _aligned_words(characters: str, start: int, piece: str, cursor: int) -> Iterator[tuple[int, int, int]]:
    """The places of a block's words one by one, where the parser put it together from several places."""
    for match in re.finditer(r"\S+", piece):
        found = characters.find(match[0], cursor)
        if found != -1:
            yield start + match.start(), start + match.end(), found
            cursor = found + len(match[0])


def _state_within(state: _State, label: str) -> _State:
    """What a block is that stands in a container, which stands in something of the given state; kept there."""
    kind, element, level = state.kind, state.element, state.level
    region, in_article, language = state.region, state.in_article, state.language
    if label == _HIDDEN_AS:
        region = Region.HIDDEN
    elif label == "article":
        in_article = True
    elif label in _BOILERPLATE or (label == "header" and not in_article):
        region = Region.BOILERPLATE if region is Region.MAIN else region
    elif label.startswith(_LANGUAGE):
        language = label.removeprefix(_LANGUAGE) or None
    elif label != "header":  # that of an article is content
        element = _ELEMENT_NAME.get(label, label)
        found = _BLOCKS[label]
        kept = (
            kind is Kind.CODE
            or (kind is Kind.QUOTATION and found is not Kind.CODE)
            or (kind in _KEEPS and found is Kind.PARAGRAPH)
        )
        if not kept:
            kind = found
            level = int(label[1]) if found is Kind.HEADING else 0
    inner = _State(kind, element, level, region, in_article, language)
    if language is not None:
        return inner  # languages are strangers' words, and without end: what stands in one is not kept
    inner = state.within[label] = _STATES.setdefault((kind, element, level, region, in_article), inner)
    return inner


def _mark_link_lists(blocks: list[Block], items: list[int], links: list[Span]) -> None:
    """Make boilerplate of runs of four and more short list items, given by their indexes, that are only links."""
    if len(links) < _LINK_LIST:
        return
    starts = [link.start for link in links]
    run: list[int] = []
    for index in items:
        if run and run[-1] != index - 1:
            if len(run) >= _LINK_LIST:
                _make_boilerplate(blocks, run)
            run = []
        span = blocks[index].span
        before = bisect_right(starts, span.start) - 1
        if before >= 0 and links[before].end >= span.end:
            run.append(index)
        else:
            if len(run) >= _LINK_LIST:
                _make_boilerplate(blocks, run)
            run = []
    if len(run) >= _LINK_LIST:
        _make_boilerplate(blocks, run)


def _make_boilerplate(blocks: list[Block], indexes: list[int]) -> None:
    for index in indexes:
        blocks[index] = blocks[index]._replace(region=Region.BOILERPLATE)


def _without_invisible(text: str, spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Annotations of a text, moved to where they stand once its invisible characters are gone."""
    gone = [offset for offset, character in enumerate(text) if has_invisible(character)]
    return [(start - bisect_left(gone, start), end - bisect_left(gone, end), label) for start, end, label in spans]


def _attributes(
    document: turbohtml.Document, marked: list[turbohtml.Element], linked: list[turbohtml.Element]
) -> list[_Attribute]:
    """The texts that stand in the title, the description and attributes, before the tree is changed.

    A text that many elements repeat (a tool tip on every link of a kind) counts once.
    """
    found: dict[tuple[str, str], _Attribute] = {}

    def add(element: turbohtml.Element, name: str, value: str | None, attribute: str) -> None:
        if value and (attribute, value) not in found and not value.isspace():
            line, column = element.position or (1, 0)
            found[attribute, value] = _Attribute(name, value, line, column, attribute)

    title = document.find("title")
    if title is not None and title.namespace is not Namespace.HTML:
        # Pictures have titles, too.
        title = next((found for found in document.find_all("title") if found.namespace is Namespace.HTML), None)
    if title is not None:
        add(title, "title", title.text, "")
    for meta in document.find_all("meta"):
        name = meta.attr("name") or meta.attr("property")
        if name and name.lower() in ("description", "og:description"):
            add(meta, "description", meta.attr("content"), "content")
    for image in document.find_all("img"):
        add(image, "alt", image.attr("alt"), "alt")
    for script in linked:
        if "Person" in script.text:
            for key, value, first, last in persons_in(script.text):
                add(script, key, value, f"{_JSON}{first}:{last}")
    for element in marked:
        tip = element.attr("title")
        if tip is not None:
            add(element, element.tag, tip, "title")
    return list(found.values())


def _free_html(document: turbohtml.Document) -> None:
    """Move HTML that stands in pictures and formulas before these, which are taken out."""
    for element in document.select(_HTML_WITHIN):
        outer, around = None, element.parent
        while isinstance(around, turbohtml.Element) and around.namespace is not Namespace.HTML and around.tag != "div":
            outer, around = around, around.parent
        if outer is not None:
            outer.insert_before(element)
            if element.namespace is not Namespace.HTML:
                element.wrap(turbohtml.Element("div"))
                element.unwrap()


def _make_plain(document: turbohtml.Document, marked: list[turbohtml.Element]) -> None:
    """Bring the tree into the shape that the text renderer needs: see `_RENAMED`."""
    special = [(name, element) for name in _SPECIAL for element in document.find_all(name)]
    if document.find("pre") is not None:
        # In preformatted text the renderer shows even what is never shown.
        special += [("svg", element) for element in document.select("pre script, pre style, pre template, pre title")]
    hidden = []
    for element in marked:
        style = element.attr("style")
        if (
            element.attr("hidden") is not None
            or element.attr("aria-hidden") == "true"
            or (style and _HIDING_STYLE.search(style))
        ):
            hidden.append(element)
        elif element.attr("role") in _BOILERPLATE_ROLES:
            special.append(("footer", element))
    if document.find("foreignobject") is not None or document.find("math") is not None:
        _free_html(document)
    for name, element in special:
        if name in _TAKEN_OUT:
            element.decompose()
        elif name == "dialog":
            element.tag = "div" if element.attr("open") is not None else _HIDDEN_AS
        else:
            element.tag = _RENAMED[name]
    for element in hidden:
        if element.tag not in NOT_PROSE and element.tag != "body":
            element.tag = _HIDDEN_AS
