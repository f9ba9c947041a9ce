"""WARC and WET archives: every good record before and after damage, each with its place.

The records are framed here, by their Content-Length checked against what follows; fastwarc parses
what has been framed. A reader that trusts the lengths loses all that stands after a wrong one.
"""

import io
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from spuria.finding import Diagnostic, Origin
from spuria.read.compressed import (
    GZIP_MAGIC,
    ZSTD_MAGIC,
    DamagedError,
    Member,
    TooLargeError,
    compression_of,
    decoded_content,
    next_magic,
)
from spuria.read.record import Limits, MissingExtraError, Record, captured_date

_START = re.compile(rb"WARC/[01]\.\d{1,3}\r?\n(?=(?:WARC-|Content-)[A-Z-]{2,40}:)", re.IGNORECASE)
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_LINE_ENDS = re.compile(rb"[\r\n]+")
_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,18})[ \t]*(?=\r?$)", re.IGNORECASE | re.MULTILINE)
_LENGTH_LINE = re.compile(rb"^content-length[ \t]*:[^\n]*\n", re.IGNORECASE | re.MULTILINE)
_TYPE = re.compile(rb"^warc-type[ \t]*:[ \t]*(\w+)", re.IGNORECASE | re.MULTILINE)
_ANY_TYPE = re.compile(rb"^warc-type[ \t]*:", re.IGNORECASE | re.MULTILINE)
_MOST_HEADER = 1 << 16
_BLOCK = 1 << 18
# Looked at beyond a record's end, to see that one ends there.
_LOOK_AHEAD = 64
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_READ_TYPES = (*_HTML_TYPES, "text/plain", "text/markdown")


class _Feed:
    """A forward stream of bytes with a window over it: `window` starts at `offset` of the stream."""

    def __init__(self, pieces: Iterator[bytes], offset: int) -> None:
        self._pieces, self.offset = pieces, offset
        self.window = bytearray()
        self.damage: DamagedError | None = None
        self._ended = False

    def fill(self, size: int) -> int:
        """Have at least `size` bytes in the window, if there are so many; how many there are."""
        while len(self.window) < size and not self._ended:
            try:
                self.window += next(self._pieces)
            except StopIteration:
                self._ended = True
            except DamagedError as error:
                self.damage = error
                self._ended = True
        return len(self.window)

    def drop(self, size: int) -> None:
        """Go on by `size` bytes of the window."""
        del self.window[:size]
        self.offset += size

    def find_start(self, begin: int, most: int) -> int | None:
        """Where in the window the next record starts, from `begin` on, looking no further than `most`."""
        position = begin
        while True:
            available = self.fill(min(position + _BLOCK, most))
            if match := _START.search(self.window, position):
                return match.start()
            if available < position + _BLOCK or available >= most:
                return None
            position = max(begin, available - 128)


class _Framed(NamedTuple):
    """A body's length, None for one that is not to be read; where the window goes on; what is wrong."""

    length: int | None
    following: int
    code: str = ""
    problem: str = ""


class WarcReader:
    """The records of a stretch of an archive: those that start at `start` or after it, and before `end`."""

    def __init__(self, file: BinaryIO, path: str, limits: Limits, *, start: int = 0, end: int | None = None) -> None:
        try:
            from fastwarc.warc import ArchiveIterator
        except ImportError:
            raise MissingExtraError("WARC files") from None
        self._archive: Any = ArchiveIterator
        self._file, self._path, self._limits = file, path, limits
        self._start, self._end = start, end
        #: Records seen so far, of all types, damaged ones that had a header too.
        self.seen = 0

    def records(self) -> Iterator[Record | Diagnostic]:
        """The pages among the records, and a diagnostic for each place that could not be read."""
        self._file.seek(0)
        start = self._file.read(4)
        compression = compression_of(start)
        if compression is None:
            yield from self._plain()
        else:
            yield from self._members(compression, GZIP_MAGIC if compression == "gzip" else ZSTD_MAGIC)

    # Framing.

    def _plain(self) -> Iterator[Record | Diagnostic]:
        feed = _Feed(_pieces_of(self._file, self._start), self._start)
        if self._start:
            found = feed.find_start(0, 1 << 62)
            if found is None:
                return
            feed.drop(found)
        yield from self._framed(feed, self._end, None)

    def _members(self, compression: str, magic: bytes) -> Iterator[Record | Diagnostic]:
        position = self._start
        if position:
            found = self._next_member(position, compression, magic)
            if found is None:
                return
            position = found
        while self._end is None or position < self._end:
            self._file.seek(position)
            here = self._file.read(4)
            if not here:
                return
            if not here.startswith(magic):
                if here.strip(b"\0") or self._file.read(1 << 16).strip(b"\0"):
                    yield self._note(position, "there are bytes between the records that are none", "damaged")
                found = self._next_member(position + 1, compression, magic)
                if found is None:
                    return
                position = found
                continue
            member = Member(self._file, position, compression, self._limits)
            feed = _Feed(member.pieces(), 0)
            yield from self._framed(feed, None, position)
            if member.end is not None:
                position = member.end
            else:
                found = self._next_member(position + 1, compression, magic)
                if found is None:
                    return
                position = found

    def _next_member(self, start: int, compression: str, magic: bytes) -> int | None:
        """Where a member starts that holds a record, from `start` on."""
        while (found := next_magic(self._file, start, magic, self._end)) is not None:
            try:
                first = next(Member(self._file, found, compression, self._limits).pieces(), b"")
            except DamagedError:
                first = b""
            if first.lstrip(b"\r\n").startswith(b"WARC/"):
                return found
            start = found + 1
        return None

    def _framed(self, feed: _Feed, end: int | None, member: int | None) -> Iterator[Record | Diagnostic]:
        """The records of a stream; those of one compressed member have its place in the file."""
        while feed.fill(2):
            if feed.window[0] in b"\r\n":
                feed.drop(_LINE_ENDS.match(feed.window).end())  # type: ignore[union-attr]
                continue
            place = feed.offset if member is None else member
            if end is not None and place >= end:
                return
            feed.fill(_MOST_HEADER)
            if not feed.window.startswith(b"WARC/"):
                if feed.damage is None:
                    yield self._note(place, "there are bytes between the records that are none", "damaged")
                self._to_next(feed)
                continue
            head = _HEADER_END.search(feed.window, 0, _MOST_HEADER)
            if head is None or _START.search(feed.window, 1, head.end()):
                if feed.damage is None or len(feed.window) >= _MOST_HEADER:
                    self.seen += 1
                    yield self._note(place, "a record's header has no end", "damaged", self.seen)
                self._to_next(feed)
                continue
            self.seen += 1
            body = head.end()
            lengths = set(_LENGTH.findall(feed.window, 0, body))
            framed = self._measured(feed, body, int(lengths.pop()) if len(lengths) == 1 else None, member is not None)
            if framed.problem:
                yield self._note(place, framed.problem, framed.code, self.seen)
            length = framed.length
            if length is None:
                if framed.code == "damaged":
                    feed.damage = None  # it has been told
                feed.drop(framed.following)
                if framed.code == "too-large":
                    self._to_next(feed)
                continue
            header, payload = bytes(feed.window[:body]), bytes(feed.window[body : body + length])
            feed.drop(body + length)
            page = self._page(header, payload, Origin(self._path, self.seen, None, place))
            if isinstance(page, Record):
                page = page._replace(raw=header + payload + b"\r\n\r\n")
            if page is not None:
                yield page
        if feed.damage is not None:
            yield self._note(feed.offset if member is None else member, f"it is damaged: {feed.damage}", "damaged")

    def _ends_at(self, feed: _Feed, end: int) -> bool:
        """Whether a record can end at that place of the window: another one follows, or nothing."""
        available = feed.fill(end + _LOOK_AHEAD)
        if available < end:
            return False
        rest = bytes(feed.window[end : end + _LOOK_AHEAD])
        following = rest.lstrip(b"\r\n")
        return not following or rest.startswith(b"\r\n\r\n") or following.startswith(b"WARC/")

    def _measured(self, feed: _Feed, body: int, claimed: int | None, whole: bool) -> _Framed:
        """How long the body is that starts at `body` of the window: what it states, if what follows agrees.

        `whole`: the stream is one compressed member, whose end is where a record ends.
        """
        most = self._limits.page_bytes
        if claimed is not None and claimed <= most and self._ends_at(feed, body + claimed):
            return _Framed(claimed, body + claimed)
        found = feed.find_start(body, body + most + _MOST_HEADER)
        if found is None and feed.fill(body + most + _MOST_HEADER) < body + most + _MOST_HEADER:
            found = len(feed.window)
            if feed.damage is not None:
                return _Framed(None, found, "damaged", f"it is damaged: {feed.damage}")
            if claimed is not None and claimed > found - body and not whole:
                return _Framed(None, found, "short-body", f"it ends after {found - body} of {claimed} bytes")
        length = most + 1 if found is None else len(feed.window[body:found].rstrip(b"\r\n"))
        if found is None or length > most:
            return _Framed(None, found or body, "too-large", f"it is larger than {most} bytes and was not read")
        stated = "no length that can be read" if claimed is None else f"{claimed} bytes"
        problem = f"it states {stated}, and its body has {length}; all of it was read"
        return _Framed(length, found, "length", problem)

    def _to_next(self, feed: _Feed) -> None:
        """Drop what stands before the next record."""
        while feed.fill(2):
            found = feed.find_start(1, _BLOCK * 4)
            if found is not None:
                feed.drop(found)
                return
            feed.drop(max(1, len(feed.window) - 128) if len(feed.window) > 256 else len(feed.window))

    def _note(self, offset: int, message: str, code: str, record: int | None = None) -> Diagnostic:
        return Diagnostic(Origin(self._path, record, None, offset), f"at byte {offset}: {message}", code)

    # Parsing.

    def _page(self, header: bytes, payload: bytes, origin: Origin) -> Record | Diagnostic | None:
        """The page of a record; None for records that hold none."""
        kind = match[1].lower() if (match := _TYPE.search(header)) else b""
        if kind not in (b"response", b"resource", b"conversion"):
            return self._not_read(header, kind, origin)
        framed = _LENGTH_LINE.sub(b"", header).replace(b"\r\n", b"\n").rstrip().replace(b"\n", b"\r\n")
        framed += b"\r\nContent-Length: %d\r\n\r\n" % len(payload)
        try:
            record = next(self._archive(io.BytesIO(framed + payload + b"\r\n\r\n"), auto_decode="none"))
            headers, body = record.headers, record.reader.read()
            http, content_type = record.http_headers, record.http_content_type
            charset = record.http_charset
        except (OSError, StopIteration, ValueError, UnicodeError) as error:
            return self._damaged(f"it cannot be parsed: {error}", origin)
        place = Origin(origin.path, origin.record, headers.get("WARC-Record-ID"), origin.offset)
        language = None
        if http is not None and payload.strip() and not _HEADER_END.search(payload):
            if payload.startswith(b"HTTP/"):
                return self._damaged("its HTTP header has no end", origin)
            # What servers of the first version of HTTP sent: the page alone.
            http, body, content_type, charset = None, payload, None, None
        elif http is not None:
            if http.status_code is not None and not 200 <= http.status_code < 300:
                return None
            try:
                body = self._body(http, body)
            except (TooLargeError, DamagedError) as error:
                code = "too-large" if isinstance(error, TooLargeError) else "damaged"
                return Diagnostic(place, f"at byte {place.offset}: {error}; it was not checked", code)
            language = http.get("Content-Language")
            if len(stated := [value for value in http.get_multiple("Content-Type") if "/" in value]) > 1:
                content_type = stated[-1].partition(";")[0].strip()  # the last one counts in a browser
        elif kind == b"conversion":
            content_type = "text/plain"
        else:
            content_type = (headers.get("Content-Type") or "").partition(";")[0].strip()
            if content_type == "text/dns":
                return None
        media_type = (content_type or "").lower() or None
        if media_type is not None and media_type not in _READ_TYPES:
            return None
        return Record(
            place,
            body,
            "text/html" if media_type in _HTML_TYPES else media_type,
            charset,
            (headers.get("WARC-Target-URI") or "").strip().strip("<>") or None,
            captured_date(headers.get("WARC-Date") or ""),
            language.partition(",")[0].strip() if language else _first_language(headers),
        )

    def _not_read(self, header: bytes, kind: bytes, origin: Origin) -> Diagnostic | None:
        """What is to be told of a record that is no page by its type: nothing, if that is one."""
        if kind == b"continuation":
            return self._damaged("it continues a page that is cut into several records: it was not read", origin)
        if not kind and not _ANY_TYPE.search(header):
            return self._damaged("it does not say what it is: it was not read", origin)
        return None

    def _damaged(self, message: str, origin: Origin) -> Diagnostic:
        return self._note(origin.offset or 0, message, "damaged", origin.record)

    def _body(self, http: Any, body: bytes) -> bytes:
        """The body of a response as its server meant it. Raises TooLargeError and DamagedError."""
        encodings = [
            name.strip().lower() for value in http.get_multiple("Content-Encoding") for name in value.split(",")
        ]
        if "chunked" in (http.get("Transfer-Encoding") or "").lower():
            body = _dechunked(body)
        return decoded_content(body, encodings, self._limits)


def _first_language(headers: Any) -> str | None:
    """The language that a WET record states; ISO 639-3 codes as they are."""
    stated = headers.get("WARC-Identified-Content-Language")
    first = stated.partition(",")[0].strip().lower() if stated else ""
    return _ISO_639_3.get(first, first or None) if len(first) == 3 else first or None


# The three-letter codes of the languages that the rules know, each with the tag that pages use.
_ISO_639_3 = {
    "eng": "en", "deu": "de", "fra": "fr", "spa": "es", "por": "pt", "ita": "it", "nld": "nl", "pol": "pl",
    "rus": "ru", "ukr": "uk", "tur": "tr", "ces": "cs", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi",
    "hun": "hu", "ron": "ro", "ell": "el", "jpn": "ja", "kor": "ko", "zho": "zh", "ara": "ar", "heb": "he",
    "hin": "hi", "vie": "vi", "ind": "id", "tha": "th", "cat": "ca", "hrv": "hr", "slk": "sk", "bul": "bg",
}  # fmt: skip


def _pieces_of(file: BinaryIO, start: int) -> Iterator[bytes]:
    position = start
    while True:
        file.seek(position)
        block = file.read(_BLOCK)
        if not block:
            return
        position += len(block)
        yield block


def _dechunked(body: bytes) -> bytes:
    """A body without its chunk sizes; as it is where it was stored without them. Raises DamagedError."""
    pieces: list[bytes] = []
    position = 0
    while True:
        line_end = body.find(b"\r\n", position, position + 1024)
        size_text = body[position:line_end].partition(b";")[0].strip() if line_end != -1 else b""
        if not re.fullmatch(rb"[0-9A-Fa-f]{1,8}", size_text):
            if position == 0:
                return body
            raise DamagedError("its chunked body is broken")
        size = int(size_text, 16)
        if size == 0:
            return b"".join(pieces)
        start = line_end + 2
        if start + size > len(body):
            if position == 0:
                return body
            raise DamagedError("its chunked body ends too early")
        pieces.append(body[start : start + size])
        position = start + size + 2
