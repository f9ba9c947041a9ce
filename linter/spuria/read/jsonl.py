"""JSON Lines: a page a line, plain or compressed."""

import json
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from spuria.finding import Diagnostic, Origin
from spuria.late_pattern import pattern
from spuria.read.compressed import GZIP_MAGIC, ZSTD_MAGIC, DamagedError, Member, compression_of, next_magic
from spuria.read.record import Fields, Limits, Record, record_of_fields, used_part

_BLOCK = 1 << 18
# Names and escapes around a page's text take room, too.
_ROOM = 2
# What stands for bytes that are no UTF-8, and what stands for none.
_ESCAPED, _OTHER_SURROGATES = pattern("[\udc80-\udcff]"), pattern("[\ud800-\udc7f\udd00-\udfff]")
_SEPARATORS = b" \t\r\n\x1e\x00"


class _Damage:
    """Stands in a stream of bytes where it could not be read; what follows starts anew."""

    def __init__(self, offset: int, message: str) -> None:
        self.offset, self.message = offset, message


class JsonLinesReader:
    """The records of the lines that start at `start` or after it, and before `end`, of an uncompressed file.

    A compressed file has one stretch. `first` is the number of the first line of the stretch.
    """

    def __init__(
        self,
        file: BinaryIO,
        path: str,
        limits: Limits,
        fields: Fields,
        *,
        start: int = 0,
        end: int | None = None,
        first: int = 1,
    ) -> None:
        self._file, self._path, self._limits, self._fields = file, path, limits, fields
        self._start, self._end, self._first = start, end, first
        self._names: dict[frozenset[str], dict[str, str]] = {}

    def records(self) -> Iterator[Record | Diagnostic]:
        """The pages, and a diagnostic for each line that holds none."""
        self._file.seek(0)
        compression = compression_of(self._file.read(4))
        if compression is None:
            pieces: Iterator[bytes | _Damage] = _stretch(self._file, self._start, self._end)
        else:
            pieces = _unpacked(self._file, compression, self._limits)
        number = self._first - 1
        most = self._limits.decoded_bytes * _ROOM
        for offset, line in _lines(pieces, self._start, most):
            if isinstance(line, _Damage):
                yield Diagnostic(
                    Origin(self._path, None, None, line.offset), f"at byte {line.offset}: {line.message}", "damaged"
                )
                continue
            number += 1
            if line is None:
                yield Diagnostic(
                    Origin(self._path, number, None, offset),
                    f"the line is longer than {most} bytes and was not read",
                    "too-large",
                )
            elif line.strip(_SEPARATORS):
                yield self._record(line, Origin(self._path, number, None, offset))

    def _record(self, line: bytes, origin: Origin) -> Record | Diagnostic:
        try:
            row, is_utf8 = _parsed(line)
        except (ValueError, RecursionError) as error:
            return Diagnostic(origin, f"the line is not JSON: {str(error)[:120]}", "broken-line")
        if not isinstance(row, dict):
            return Diagnostic(origin, "the line is no JSON object", "broken-line")
        names = frozenset(row)
        found = self._names.get(names)
        if found is None:
            found = self._fields.found_in(names)
            if len(self._names) < 1000:
                self._names[names] = found
        if "text" not in found and "html" not in found:
            return Diagnostic(origin, f"it has no field with a text; it has: {_listed(row)}", "no-text")
        record = record_of_fields({part: row[name] for part, name in found.items()}, origin)
        if isinstance(record, Diagnostic):
            return record
        record = record._replace(raw=line + b"\n", field=found[used_part(record, row, found)])
        return record if is_utf8 else _as_it_was(record)


def _listed(row: dict[str, object]) -> str:
    names = sorted(row)
    return ", ".join(name[:40] for name in names[:8]) + (" …" if len(names) > 8 else "") if names else "none"


def _as_it_was(record: Record) -> Record:
    """A record of a line that is no UTF-8, its text as bytes: who decodes them tells what is wrong with them."""
    content = record.content
    if isinstance(content, str):
        content = _OTHER_SURROGATES.sub("\ufffd", content).encode("utf-8", "surrogateescape")
    origin = record.origin._replace(record_id=_shown(record.origin.record_id))
    return record._replace(
        origin=origin, content=content, charset="utf-8", url=_shown(record.url), language=_shown(record.language)
    )


def _shown(text: str | None) -> str | None:
    return text and _ESCAPED.sub("\ufffd", text)


def _parsed(line: bytes) -> tuple[object, bool]:
    """What a line holds, and whether it is UTF-8; if not, what is none is escaped as lone surrogates."""
    data = line.strip(_SEPARATORS).removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(data), True
    except UnicodeDecodeError:
        return json.loads(data.decode("utf-8", "surrogateescape"), parse_int=_integer), False
    except msgspec.DecodeError:
        # Lone surrogates and NaN, which many writers let through.
        return json.loads(data, parse_int=_integer), True


def _integer(digits: str) -> int | str:
    """A number; its digits where Python has no number for so many."""
    try:
        return int(digits)
    except ValueError:
        return digits


def _stretch(file: BinaryIO, start: int, end: int | None) -> Iterator[bytes | _Damage]:
    position = start
    while end is None or position < end:
        file.seek(position)
        block = file.read(_BLOCK if end is None else min(_BLOCK, end - position))
        if not block:
            return
        position += len(block)
        yield block


def _unpacked(file: BinaryIO, compression: str, limits: Limits) -> Iterator[bytes | _Damage]:
    magic = GZIP_MAGIC if compression == "gzip" else ZSTD_MAGIC
    position: int | None = 0
    while position is not None:
        file.seek(position)
        here = file.read(4)
        if not here.strip(b"\0"):
            return
        if not here.startswith(magic):
            yield _Damage(position, f"there are bytes that are not {compression}")
            position = next_magic(file, position + 1, magic)
            continue
        member = Member(file, position, compression, limits)
        try:
            yield from member.pieces()
        except DamagedError as error:
            yield _Damage(position, str(error))
            position = next_magic(file, position + 1, magic)
        else:
            position = member.end


def _lines(pieces: Iterator[bytes | _Damage], start: int, most: int) -> Iterator[tuple[int, bytes | _Damage | None]]:
    """Each line with its offset in what is read; None for one that is too long, `_Damage` where there is some."""
    kept: list[bytes] = []
    size = 0
    offset = start
    for piece in pieces:
        if isinstance(piece, _Damage):
            # What stands before the damage may be half a line.
            if size and kept and _is_whole(b"".join(kept)):
                yield offset, b"".join(kept)
            yield offset, piece
            offset += size
            kept, size = [], 0
            continue
        begin = 0
        while (end := piece.find(b"\n", begin)) != -1:
            line_size = size + end - begin
            if line_size > most:
                yield offset, None
            else:
                yield offset, b"".join((*kept, piece[begin:end])) if kept else piece[begin:end]
            offset += line_size + 1
            kept, size, begin = [], 0, end + 1
        if begin < len(piece):
            size += len(piece) - begin
            if size <= most:
                kept.append(piece[begin:])
            else:
                kept = []
    if size > most:
        yield offset, None
    elif size:
        yield offset, b"".join(kept)


def _is_whole(line: bytes) -> bool:
    try:
        _parsed(line)
    except (ValueError, RecursionError):
        return False
    return True
