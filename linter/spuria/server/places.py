"""Places as editors count them: lines from 0, and within a line the code units of an encoding that both sides chose."""

from typing import NamedTuple

from lsprotocol import types

from spuria.span import Lines


class Places:
    """Offsets of a text, in code points, to and from the positions of the protocol.

    Lines end as the protocol has it: at CR, LF and CRLF, and at nothing else.
    """

    def __init__(self, text: str, encoding: str = types.PositionEncodingKind.Utf16) -> None:
        self._text = text
        self._lines = Lines(text).starts
        self._unit = _UNITS[types.PositionEncodingKind(encoding)]

    def position(self, offset: int) -> types.Position:
        """The position of an offset; the end of the text for one behind it."""
        from bisect import bisect_right

        offset = min(max(offset, 0), len(self._text))
        line = bisect_right(self._lines, offset) - 1
        before = self._text[self._lines[line] : offset]
        return types.Position(line, self._unit.length(before))

    def range(self, start: int, end: int) -> types.Range:
        """The range between two offsets."""
        return types.Range(self.position(start), self.position(end))

    def offset(self, position: types.Position) -> int:
        """The offset of a position; a line or character that is not there counts as the nearest one."""
        if position.line >= len(self._lines):
            return len(self._text)
        start = self._lines[position.line]
        end = self._lines[position.line + 1] if position.line + 1 < len(self._lines) else len(self._text)
        line = self._text[start:end].rstrip("\r\n")
        return start + self._unit.characters(line, position.character)


class _Unit(NamedTuple):
    """How an encoding counts: the name of a codec, and how many bytes a unit has."""

    codec: str
    size: int

    def length(self, text: str) -> int:
        if text.isascii():
            return len(text)
        return len(text.encode(self.codec, "surrogatepass")) // self.size

    def characters(self, line: str, units: int) -> int:
        """How many code points of a line so many units reach over; a position within one counts as before it."""
        if line.isascii():
            return min(units, len(line))
        reached = 0
        for index, character in enumerate(line):
            reached += self.length(character)
            if reached > units:
                return index
        return len(line)


_UNITS = {
    types.PositionEncodingKind.Utf8: _Unit("utf-8", 1),
    types.PositionEncodingKind.Utf16: _Unit("utf-16-le", 2),
    types.PositionEncodingKind.Utf32: _Unit("utf-32-le", 4),
}
