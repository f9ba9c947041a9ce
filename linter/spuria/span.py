"""Places in a text: spans, line numbers, and the source ranges that people see."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from spuria.late_pattern import pattern

_LINE_END = pattern(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A half-open range, in code points of `Page.text`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end


class Disjoint:
    """A set of places: spans put together, so that asking for one costs the logarithm of their number."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            elif start < end:
                self._starts.append(start)
                self._ends.append(end)

    def meet(self, span: Span) -> bool:
        """Whether a code point of the span is in the set."""
        return self.shared(span) > 0

    def shared(self, span: Span) -> int:
        """How many code points of the span are in the set."""
        index = bisect_right(self._ends, span.start)
        total = 0
        while index < len(self._starts) and self._starts[index] < span.end:
            total += min(self._ends[index], span.end) - max(self._starts[index], span.start)
            index += 1
        return total


class Position(NamedTuple):
    """A place in a decoded source, as people and editors count it.

    `line` and `column` count from 1, in code points; `offset` counts from 0, in code points
    of the decoded source (a byte order mark is not part of it, CRLF is two).
    """

    line: int
    column: int
    offset: int


class SourceRange(NamedTuple):
    """From the first character of a finding to just after its last one, in the decoded source."""

    start: Position
    end: Position


class Lines:
    """Where the lines of a source start. Only CR, LF and CRLF end a line, as in editors and in HTML."""

    __slots__ = ("starts",)

    def __init__(self, source: str) -> None:
        self.starts = [0, *(match.end() for match in _LINE_END.finditer(source))]

    def position(self, offset: int) -> Position:
        """The line and column of an offset into the source this was made from."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1, offset)

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column, both counted from 1."""
        return self.starts[line - 1] + column - 1


class Segments:
    """A map from a derived text to the source it was taken from.

    The derived text is made of runs copied from the source and of characters that the reader put
    in (block separators). A run is `(text start, source start)`; a character between two runs maps
    forward from the run before it, up to where the next run starts.
    """

    __slots__ = ("_source", "_text")

    def __init__(self, runs: list[tuple[int, int]]) -> None:
        self._text = [text for text, _ in runs]
        self._source = [source for _, source in runs]

    def source_offset(self, offset: int) -> int:
        """The source offset of the character at `offset` of the derived text."""
        run = bisect_right(self._text, offset) - 1
        if run < 0:
            return self._source[0] if self._source else 0
        return self._source[run] + offset - self._text[run]
