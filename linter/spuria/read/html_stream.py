"""The visible text of an HTML source and the place of each of its characters, from one pass over its tokens.

A tree knows what a browser shows, but not where each character of it stands; the tokens know where, but
what is shown only by what is open around them. What is skipped here is what `read.html` takes out of the tree.
"""

import re
from bisect import bisect_right
from functools import cached_property

import turbohtml
from turbohtml import TokenType

from spuria.late_pattern import pattern
from spuria.read.foreign import END_FOREIGN, HOLD_HTML, MASKED, as_foreign
from spuria.read.visible import drop_invisible, has_invisible
from spuria.span import Lines

#: Elements whose text a browser does not show as prose, or not as text.
NOT_PROSE = frozenset(
    (
        *("script", "style", "template", "svg", "math", "iframe", "object", "select", "datalist"),
        *("textarea", "canvas", "audio", "video", "noframes", "head", "title"),
    )
)
# What stands in a head and is text ends the head: only its elements are no prose.
_SKIPPED = NOT_PROSE - {"head"}
_NEVER_TEXT = frozenset(("script", "style"))
_NOSCRIPT = pattern(r"(</?)noscript\b", re.IGNORECASE)
_NOTHING = "<!>"
# Tags before which the parser ends a choice in a form that nothing has closed.
_END_SKIPPED = {
    "select": frozenset(("select", "input", "body", "p", "div", "table", "h1", "h2", "main", "article", "td", "tr")),
}


class _Skipping:
    """Whether the tokens of a source stand in something that is no prose."""

    def __init__(self, not_prose: frozenset[str]) -> None:
        self._not_prose = not_prose
        #: The outermost element that is skipped, how many of its kind are open, and how many that hold HTML in it.
        self.element: str | None = None
        self._depth = self._holding = 0
        # Pictures that HTML has been opened in, which is shown again: how many of its kind were open in each.
        self._outer: list[int] = []

    def start(self, tag: str, self_closing: bool) -> None:
        """A start tag."""
        skipped = self.element
        if skipped is None:
            if tag in self._not_prose:
                self.element, self._depth, self._holding = tag, 1, 0
        elif tag in _END_SKIPPED.get(skipped, ()):
            self.element = None
        elif tag == skipped:
            self._depth += 1
        elif skipped == "svg" and tag == "foreignobject" and not self_closing:
            self._outer.append(self._depth)
            self.element = None
        elif skipped in HOLD_HTML:
            if tag in HOLD_HTML[skipped]:
                self._holding += not self_closing
            elif tag in END_FOREIGN and not self._holding:
                self.element = None
        if self_closing and tag == self.element and tag in HOLD_HTML:
            self._close()

    def end(self, tag: str) -> None:
        """An end tag."""
        skipped = self.element
        if skipped is None:
            if tag == "foreignobject" and self._outer:
                self.element, self._depth, self._holding = "svg", self._outer.pop(), 0
        elif tag == skipped:
            self._close()
        elif skipped in HOLD_HTML:
            if tag in HOLD_HTML[skipped]:
                self._holding = max(0, self._holding - 1)
            elif tag in ("p", "br") and not self._holding:
                self.element = None

    def _close(self) -> None:
        self._depth -= 1
        if not self._depth:
            self.element = None


class SourceStream:
    """The visible text of a source without white space, with the source range of every character.

    `everything`: all text but that of scripts and styles.
    """

    def __init__(self, source: str, lines: Lines, *, everything: bool) -> None:
        skipping = _Skipping(_NEVER_TEXT if everything else _SKIPPED)
        pieces: list[str] = []
        self._starts: list[int] = []
        self._offsets: list[tuple[int, str, int]] = []
        length = 0
        # The tokenizer takes what is in `noscript` for one text, the tree for elements, as without scripts.
        plain = as_foreign(_NOSCRIPT.sub(r"\1noscripx", source))
        # Within a text the tokenizer drops an end tag without a name, and what follows seems to stand before its place.
        plain = plain.replace("</>", _NOTHING)
        for token in turbohtml.tokenize(plain, resolve_references=False):
            kind = token.type
            if kind is TokenType.START_TAG:
                skipping.start(token.tag or "", token.self_closing)
            elif kind is TokenType.END_TAG:
                skipping.end(token.tag or "")
            elif kind in (TokenType.TEXT, TokenType.CHARACTER_REFERENCE) and skipping.element is None:
                data = token.data or ""
                # Text here: tags in `xmp`, what would be markup in CDATA.
                if "noscripx" in data or MASKED in data or _NOTHING in data:
                    start = lines.starts[token.line - 1] + token.col
                    raw_text = source[start : start + len(data)]
                    data = "".join(" " if seen == " " else here for seen, here in zip(data, raw_text, strict=False))
                words = "".join(drop_invisible(data).split())
                if words:
                    start = lines.starts[token.line - 1] + token.col
                    raw = len(token.source or "") if kind is TokenType.CHARACTER_REFERENCE else 0
                    self._starts.append(length)
                    self._offsets.append((start, data, raw))
                    pieces.append(words)
                    length += len(words)
        self.characters = "".join(pieces)

    def source_range(self, index: int) -> tuple[int, int]:
        """The source range of the character at `index` of the stream."""
        run = bisect_right(self._starts, index) - 1
        start, data, reference = self._offsets[run]
        if reference:
            return start, start + reference
        remaining = index - self._starts[run]
        for place, character in enumerate(data):
            if character.isspace() or has_invisible(character):
                continue
            if remaining == 0:
                return start + place, start + place + 1
            remaining -= 1
        raise IndexError(index)

    @cached_property
    def _source_starts(self) -> list[int]:
        return [start for start, _, _ in self._offsets]

    def index_at(self, offset: int) -> int:
        """How many characters of the stream start before a source offset."""
        run = bisect_right(self._source_starts, offset - 1) - 1
        if run < 0:
            return 0
        start, data, reference = self._offsets[run]
        if reference:
            return self._starts[run] + len("".join(drop_invisible(data).split()))
        return self._starts[run] + len("".join(drop_invisible(data[: offset - start]).split()))
