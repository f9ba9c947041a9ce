"""The page a rule sees: its visible prose as one string, with typed blocks, labels, links and metadata."""

from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Set
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from spuria.finding import Origin
from spuria.late_pattern import pattern
from spuria.quotation import quoted
from spuria.sentence import sentence_spans
from spuria.span import Disjoint, SourceRange, Span

if TYPE_CHECKING:
    from spuria.language import ForeignRun, Passage


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    QUOTATION = "quotation"
    CELL = "cell"
    CAPTION = "caption"
    CODE = "code"


class Region(StrEnum):
    """Where a block stands.

    MAIN is content; BOILERPLATE is navigation, header, footer or aside; HIDDEN is not shown;
    ATTRIBUTE is text that a browser shows elsewhere or not at once: the title, the description,
    alternative texts and tool tips. Attribute blocks stand after all others in `Page.text`.
    """

    MAIN = "main"
    BOILERPLATE = "boilerplate"
    HIDDEN = "hidden"
    ATTRIBUTE = "attribute"


class LabelKind(StrEnum):
    """What an inline stretch is marked as."""

    QUOTATION = "quotation"
    EMPHASIS = "emphasis"
    CODE = "code"
    LANGUAGE = "language"


class Block(NamedTuple):
    """A paragraph, heading, list item and so on. `span` is in `Page.text`, whose slice is `text`.

    `element` is the HTML element it came from (`dt`, `th`, `title`), for attributes `description`, `alt`,
    `tooltip` or the key path in the front matter, or `bullet` and `label`
    in plain text, or empty. `level` is a heading's, 1 to 6, else 0. `language` is a BCP 47 tag where
    the markup states one.
    """

    kind: Kind
    region: Region
    span: Span
    text: str
    element: str = ""
    level: int = 0
    language: str | None = None


class Label(NamedTuple):
    """An inline stretch that the markup sets apart. `value` is the language tag of LANGUAGE labels."""

    kind: LabelKind
    span: Span
    value: str = ""


class Link(NamedTuple):
    """A link: the span of its text in `Page.text` (empty for a link around an image) and its target as written."""

    span: Span
    target: str
    text: str
    rel: str = ""


class Metadata(NamedTuple):
    """What the page states about itself, as written, from meta tags, JSON-LD, Open Graph or front matter."""

    title: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    canonical: str | None = None
    declared_language: str | None = None
    description: str | None = None


class Clock(NamedTuple):
    """The date a page is read against, and in words where it comes from."""

    date: date
    source: str


#: Stands in `Page.prose` for each character of code: one code point, neither a letter nor a space.
MASK = "\x1a"

_STRAIGHT = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("‟", '"'), ("‑", "-"), ("‐", "-"))
_LONGEST_SENTENCE = 2_000
# Spaces in a link's text from which on it can be a title.
_TITLE_SPACES = 2
_ISO_DATE = pattern(r"\s*(\d{4})-?(\d\d)-?(\d\d)")


def _is_titled(link: Link) -> bool:
    """Whether a link's text is long enough to be the title of what it leads to."""
    return link.text[:1].isupper() and link.text.count(" ") >= _TITLE_SPACES


class _Asked:
    """The literals of one question, as a set. A rule asks with the same tuple on every page."""

    def __init__(self, literals: Iterable[str]) -> None:
        self.literals = literals
        self.wanted = frozenset(literals)
        self._all_within: Set[str] | None = None

    def all_within(self, looked_for: Set[str]) -> bool:
        """Whether the engine has looked for all of them; its set is one object for all pages of a run."""
        if self._all_within is not looked_for:
            if not self.wanted <= looked_for:
                return False
            self._all_within = looked_for
        return True


_ASKED: dict[int, _Asked] = {}


def _asked(literals: Iterable[str]) -> _Asked:
    if not isinstance(literals, tuple):
        return _Asked(literals)
    known = _ASKED.get(id(literals))
    if known is None or known.literals is not literals:
        if len(_ASKED) > 1000:
            _ASKED.clear()
        known = _ASKED[id(literals)] = _Asked(literals)
    return known


def _asked_words(words: Iterable[str]) -> _Asked:
    """The same for whole words, as the engine's scan names them."""
    known = _ASKED.get(-id(words)) if isinstance(words, tuple) else None
    if known is None or known.literals is not words:
        known = _Asked(words)
        known.wanted = frozenset(word + "\x00" for word in known.wanted)
        if isinstance(words, tuple):
            _ASKED[-id(words)] = known
    return known


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether neither a letter nor a digit touches a stretch of a text."""
    return not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum()


def stated_date(value: str | None) -> date | None:
    """The calendar day of a machine-written date (ISO 8601 with or without a time), else None."""
    if value and (match := _ISO_DATE.match(value)):
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return None
    return None


class Page(ABC):
    """One page. All spans are half-open and count code points of `text`.

    `text` is the visible prose as one string, blocks separated by a blank line, without invisible
    characters (zero-width, bidi controls, soft hyphens), every other space a plain one. After the
    prose stand the attribute blocks. `captured` is the capture date of its record, `as_of` the date
    to read undated pages against.
    """

    def __init__(
        self,
        text: str,
        source: str,
        origin: Origin,
        *,
        media_type: str,
        url: str | None = None,
        captured: date | None = None,
        as_of: date | None = None,
        language: str | None = None,
    ) -> None:
        self.text = text
        self.source = source
        self.origin = origin
        self.media_type = media_type
        self.url = url
        self.captured = captured
        self.as_of = as_of
        self._language = language
        self._looked_for: Set[str] = frozenset()
        self._literal_starts: dict[str, list[int]] = {}

    # What a reader provides.

    @abstractmethod
    def _read_blocks(self) -> list[Block]:
        """The blocks, in the order of their spans."""

    @abstractmethod
    def _read_labels(self) -> list[Label]:
        """The inline labels, in the order of their spans."""

    @abstractmethod
    def _read_links(self) -> list[Link]:
        """The links, in page order."""

    @abstractmethod
    def _read_metadata(self) -> Metadata:
        """What the page states about itself."""

    @abstractmethod
    def _code_spans(self) -> list[Span]:
        """The stretches that are code, blocks and inline, in order."""

    def _read_invisible(self) -> list[tuple[int, str]]:
        """The characters left out of `text` because nobody sees them, each with the offset it stood before."""
        return []

    @abstractmethod
    def locate(self, span: Span) -> SourceRange | None:
        """The range of the decoded source that `span` was read from; None where it cannot be told."""

    @abstractmethod
    def read_back(self, source_range: SourceRange) -> str:
        """The text that the reader makes of a range of the source, for checking what `locate` said."""

    def is_hidden_by_name(self, span: Span) -> bool:
        """Whether `span` stands in an element that is hidden by a class, and is not the page itself.

        It costs a pass over the source: ask for what is about to be reported.
        """
        return False

    def is_decided_by_script(self, span: Span) -> bool:
        """Whether `span` stands in an element that a script shows, fills or leaves out. It costs a pass."""
        return False

    def is_in_form(self, span: Span) -> bool:
        """Whether `span` stands in a form that a reader fills in. It costs a pass over the source."""
        return False

    # What rules use.

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in order, hidden ones, code and attributes included."""
        return tuple(self._read_blocks())

    @cached_property
    def passages(self) -> tuple[Block, ...]:
        """The blocks that are prose people see: neither code nor hidden nor attributes."""
        code, main, boilerplate = Kind.CODE, Region.MAIN, Region.BOILERPLATE
        return tuple(
            [
                block
                for block in self.blocks
                if block.kind is not code and (block.region is main or block.region is boilerplate)
            ]
        )

    @cached_property
    def attributes(self) -> tuple[Block, ...]:
        """The title, description, alternative texts and tool tips, as blocks."""
        return tuple(block for block in self.blocks if block.region is Region.ATTRIBUTE)

    @cached_property
    def headings(self) -> tuple[Block, ...]:
        """The visible headings."""
        return tuple(block for block in self.passages if block.kind is Kind.HEADING)

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """The inline stretches that the markup sets apart."""
        return tuple(self._read_labels())

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links in page order."""
        return tuple(self._read_links())

    @cached_property
    def invisible(self) -> tuple[tuple[int, str], ...]:
        """The invisible characters that `text` leaves out, each with the offset it stood before."""
        return tuple(self._read_invisible())

    @cached_property
    def metadata(self) -> Metadata:
        """What the page states about itself."""
        return self._read_metadata()

    @cached_property
    def declared_language(self) -> str | None:
        """The language that the page, or whoever handed it in, says it is in, as a BCP 47 primary subtag.

        None for what is no such subtag: two to eight Latin letters.
        """
        declared = self._language or self._stated_language()
        if not declared:
            return None
        from spuria.language_names import primary_subtag

        return primary_subtag(declared)

    def _stated_language(self) -> str | None:
        """What the source says of its language. A reader that knows without all of the metadata overrides this."""
        return self.metadata.declared_language

    @cached_property
    def written_language(self) -> str | None:
        """The language its words are in, the same way; None below some 40 words and where it is not known."""
        from spuria.language import language_of

        return language_of(self.prose)

    @property
    def language(self) -> str | None:
        """The page's language as a BCP 47 primary subtag: the declared one, else that of its words."""
        return self.declared_language or self.written_language

    @cached_property
    def foreign_runs(self) -> "tuple[ForeignRun, ...]":
        """Sentences and parts of sentences in another language than the page's, not set apart from its prose."""
        from spuria.language import foreign_runs

        host = self.language
        if host is None:
            return ()
        runs = foreign_runs(
            self.prose,
            host,
            text=self.text,
            passages=self._prose_passages,
            # Declared wrongly: what is foreign is foreign to the words, not to the declaration.
            written=lambda: self.written_language,
        )
        return tuple(runs)

    def _prose_passages(self, start: int, end: int) -> "Iterator[Passage]":
        """The blocks of a range that are prose in the page's language, with what markup sets apart in them."""
        from spuria.language import Passage

        first = max(0, bisect_right(self._block_starts, start) - 1)
        for block in self.blocks[first:]:
            if block.span.start >= end:
                break
            foreign = block.language and block.language.replace("_", "-").split("-")[0].lower() != self.language
            shown = block.region in (Region.MAIN, Region.BOILERPLATE)
            if not foreign and shown and block.kind not in (Kind.CODE, Kind.QUOTATION):
                apart = [label.span for label in self.labels if label.span.overlaps(block.span)]
                apart += [link.span for link in self.links if link.span.overlaps(block.span) and _is_titled(link)]
                breaks = self.media_type == "text/html"
                yield Passage(block.span.start, block.span.end, tuple(apart), breaks=breaks)

    @cached_property
    def prose(self) -> str:
        """`text` made easy to match, offsets unchanged.

        Quotation marks and apostrophes are straight, hyphens plain, a line break within a block is
        a space, and each character of code (spaces and line breaks too) is `MASK`.
        """
        prose = self.text
        if not prose.isascii():
            for fancy, plain in _STRAIGHT:
                if fancy in prose:
                    prose = prose.replace(fancy, plain)
        if MASK in prose:
            prose = prose.replace(MASK, " ")  # on a page, it would pass for code
        spans = self._code_spans()
        if spans:
            pieces: list[str] = []
            last = 0
            for begin, end in spans:
                if end <= last:
                    continue
                start = max(begin, last)
                pieces += prose[last:start], MASK * (end - start)
                last = end
            prose = "".join((*pieces, prose[last:]))
        # Line breaks that stand alone, in three passes that need no pattern.
        if "\x1e" in prose:
            prose = prose.replace("\x1e", " ")
        return prose.replace("\n\n", "\x1e\x1e").replace("\n", " ").replace("\x1e", "\n")

    @cached_property
    def clock(self) -> Clock | None:
        """The date the page is read against: its capture, its own date, then `as_of`; never the machine's clock."""
        if self.captured:
            return Clock(self.captured, "its capture date")
        if modified := stated_date(self.metadata.modified):
            return Clock(modified, "its own modification date")
        if published := stated_date(self.metadata.published):
            return Clock(published, "its own publication date")
        if self.as_of:
            return Clock(self.as_of, "the date given as --as-of")
        return None

    @cached_property
    def topic(self) -> str:
        """What the page says it is about, case-folded: title, description, address, first headings."""
        parts = [self.metadata.title, self.metadata.description, self.url]
        parts += [block.text for block in self.headings[:3]]
        return "\n".join(part for part in parts if part).casefold()

    def is_about(self, words: Iterable[str], *, but: str = "") -> bool:
        """Whether title, description, address or a first heading, less `but`, holds one of these case-folded words."""
        topic = self.topic.replace(but.casefold(), " ") if but else self.topic
        return any(word in topic for word in words)

    @cached_property
    def _heading_starts(self) -> list[int]:
        return [heading.span.start for heading in self.headings]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the character at `offset`; None between blocks."""
        index = bisect_right(self._block_starts, offset) - 1
        if index >= 0 and offset < self.blocks[index].span.end:
            return self.blocks[index]
        return None

    def note_literals(self, looked_for: Set[str], found: dict[str, list[int]]) -> None:
        """Take what the engine's one scan of `prose` found: literals with the offsets where they start."""
        self._looked_for, self._literal_starts = looked_for, found

    @property
    def looked_for(self) -> Set[str]:
        """The literals that the engine has looked for."""
        return self._looked_for

    @property
    def literals_found(self) -> Iterable[str]:
        """Those that it found."""
        return self._literal_starts

    def starts_of_words(self, words: Iterable[str]) -> list[int]:
        """Where any of some lower-case words starts in `prose` as a whole word, in any case, in order.

        Free for the words of the rules that run, which the engine has looked for already.
        """
        starts: set[int] = set()
        asked = _asked_words(words)
        if asked.all_within(self._looked_for):
            for literal, known in self._literal_starts.items():
                if literal in asked.wanted:
                    starts.update(known)
            return sorted(starts)
        prose = self.prose
        for word in words:
            starts.update(start for start in self.starts_of((word,)) if stands_alone(prose, start, start + len(word)))
        return sorted(starts)

    def starts_of(self, literals: Iterable[str]) -> list[int]:
        """Where any of some lower-case literals starts in `prose`, in any case, in order.

        Free for the literals of the rules that run, which the engine has looked for already.
        """
        starts: set[int] = set()
        asked = _asked(literals)
        wanted = asked.wanted
        if asked.all_within(self._looked_for):
            # Few literals stand on a page, many are asked for, and mostly one of them or none is found.
            found = [known for literal, known in self._literal_starts.items() if literal in wanted]
            if len(found) < 2:
                return list(dict.fromkeys(found[0])) if found else []  # two spellings may match in one place
            return sorted(starts.union(*found))
        lower = self.prose.lower()
        for literal in wanted:
            start = lower.find(literal)
            while start != -1:
                starts.add(start)
                start = lower.find(literal, start + 1)
        return sorted(starts)

    def places_of(self, literals: Iterable[str]) -> Iterator[tuple[str, list[int]]]:
        """The lower-case literals that stand in `prose`, each with the offsets where it starts. Free as `starts_of`."""
        asked = _asked(literals)
        if asked.all_within(self._looked_for):
            for literal, known in self._literal_starts.items():
                if literal in asked.wanted:
                    yield literal, known
            return
        for literal in asked.wanted:
            if starts := self.starts_of((literal,)):
                yield literal, starts

    def present(self, literals: Iterable[str]) -> list[str]:
        """Which of some lower-case literals stand in `prose`, in any case. As free as `starts_of`."""
        asked = _asked(literals)
        if asked.all_within(self._looked_for):
            return [literal for literal in self._literal_starts if literal in asked.wanted]
        lower = self.prose.lower()
        return [literal for literal in asked.wanted if literal in lower]

    def passages_with(self, literals: Iterable[str]) -> list[Block]:
        """The visible blocks of prose in which one of some lower-case literals starts, in order."""
        found: list[Block] = []
        end = -1
        for start in self.starts_of(literals):
            if start < end:
                continue
            block = self.block_at(start)
            if block is None:
                continue
            end = block.span.end
            if block.kind is not Kind.CODE and block.region in (Region.MAIN, Region.BOILERPLATE):
                found.append(block)
        return found

    def heading_above(self, offset: int) -> Block | None:
        """The nearest heading that starts before `offset`."""
        index = bisect_left(self._heading_starts, offset)
        return self.headings[index - 1] if index else None

    @cached_property
    def _sentences_in_block(self) -> dict[Span, list[Span]]:
        return {}

    def _sentences(self, block: Block) -> list[Span]:
        found = self._sentences_in_block.get(block.span)
        if found is None:
            base = block.span.start
            found = [Span(base + start, base + end) for start, end in sentence_spans(block.text)]
            self._sentences_in_block[block.span] = found
        return found

    def sentences(self, block: Block) -> Iterator[Span]:
        """The sentences of a block, as spans of `text`, without surrounding white space."""
        return iter(self._sentences(block))

    def sentence_at(self, offset: int) -> Span:
        """The sentence around the character at `offset`; the block, or nothing, where there is none.

        Of what goes on for thousands of characters without an end, the part around `offset`.
        """
        block = self.block_at(offset)
        if block is None:
            return Span(offset, offset)
        sentences = self._sentences(block)
        index = bisect_right(sentences, offset, key=lambda span: span.end)
        start, end = sentences[index] if index < len(sentences) else block.span
        if end - start > _LONGEST_SENTENCE:
            # A rule looks at the sentence of each of its hits: a page that is one sentence must not cost their square.
            start, end = max(start, offset - _LONGEST_SENTENCE // 2), min(end, offset + _LONGEST_SENTENCE // 2)
        return Span(start, end)

    @cached_property
    def _quoted_in_block(self) -> dict[Span, list[tuple[int, int]]]:
        return {}

    def quotations(self, block: Block) -> list[Span]:
        """The stretches of a block between quotation marks, marks included."""
        spans = self._quoted_in_block.get(block.span)
        if spans is None:
            spans = self._quoted_in_block[block.span] = quoted(block.text)
        return [Span(block.span.start + start, block.span.start + end) for start, end in spans]

    def _quoted(self, block: Block) -> Disjoint:
        found = self._quoted_places.get(block.span)
        if found is None:
            found = self._quoted_places[block.span] = Disjoint(self.quotations(block))
        return found

    @cached_property
    def _quoted_places(self) -> dict[Span, Disjoint]:
        return {}

    @cached_property
    def _set_apart(self) -> Disjoint:
        """Where the markup quotes or emphasises."""
        kinds = (LabelKind.QUOTATION, LabelKind.EMPHASIS)
        return Disjoint(label.span for label in self.labels if label.kind in kinds)

    def is_mention(self, span: Span) -> bool:
        """Whether the words at `span` are mentioned, not used: quoted, in a blockquote, `<q>`, `<cite>` or italics.

        At least nine tenths of the span must stand in such a place.
        """
        block = self.block_at(span.start)
        if block is None:
            return False
        if block.kind is Kind.QUOTATION:
            return True
        inside = self._set_apart.shared(span) + self._quoted(block).shared(span)
        return inside * 10 >= (span.end - span.start) * 9

    def quote(self, span: Span) -> str:
        """The words at a span."""
        return self.text[span.start : span.end]
