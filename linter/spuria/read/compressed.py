"""Compressed streams read member by member within limits, so that damage costs what it hit and bombs stay small."""

import zlib
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Protocol

from spuria.read.record import Limits, MissingExtraError

GZIP_MAGIC = b"\x1f\x8b\x08"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
_BLOCK = 1 << 15
_PIECE = 1 << 18


class DamagedError(ValueError):
    """Compressed bytes that cannot be read on; the message says why."""


class TooLargeError(ValueError):
    """More came out than the limits allow; the message says how much."""


class _Inflater(Protocol):
    """One member being inflated, with output bounded a call."""

    eof: bool
    unused_data: bytes

    def decompress(self, data: bytes, max_length: int = ...) -> bytes: ...


class _Zlib:
    """zlib's decompressor with the interface of the newer ones: input that was not used is kept inside."""

    def __init__(self, wbits: int) -> None:
        self._inner = zlib.decompressobj(wbits)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    def decompress(self, data: bytes, max_length: int = _PIECE) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


class _Brotli:
    """brotli's decompressor with the same interface."""

    def __init__(self) -> None:
        try:
            import brotli
        except ImportError:
            raise MissingExtraError("brotli") from None
        self._inner = brotli.Decompressor()
        self._error = brotli.error
        self.unused_data = b""

    @property
    def eof(self) -> bool:
        return bool(self._inner.is_finished())

    @property
    def needs_input(self) -> bool:
        return bool(self._inner.can_accept_more_data())

    def decompress(self, data: bytes, max_length: int = _PIECE) -> bytes:
        return bytes(self._inner.process(data, output_buffer_limit=max_length))


def _zstd() -> Any:
    try:
        from backports import zstd
    except ImportError:
        raise MissingExtraError("zstandard") from None
    return zstd.ZstdDecompressor()


def _inflater(name: str) -> Any:
    makers: dict[str, Callable[[], Any]] = {
        "gzip": lambda: _Zlib(31),
        "deflate": lambda: _Zlib(15),
        "raw-deflate": lambda: _Zlib(-15),
        "br": _Brotli,
        "zstd": _zstd,
    }
    return makers[name]()


def compression_of(start: bytes) -> str | None:
    """`gzip` or `zstd` by the first bytes; None for what is neither."""
    if start.startswith(GZIP_MAGIC):
        return "gzip"
    return "zstd" if start.startswith(ZSTD_MAGIC) else None


class Member:
    """One compressed member of a file, from `start`. `end` is known when all of it has been read."""

    def __init__(self, file: BinaryIO, start: int, compression: str, limits: Limits) -> None:
        self._file, self.start, self._compression, self._limits = file, start, compression, limits
        self.end: int | None = None

    def pieces(self) -> Iterator[bytes]:
        """What comes out, in pieces of bounded size. Raises DamagedError."""
        inflater = _inflater(self._compression)
        position = self.start
        total = 0
        while not inflater.eof:
            data = b""
            if getattr(inflater, "needs_input", True):
                self._file.seek(position)
                data = self._file.read(_BLOCK)
                position += len(data)
                if not data:
                    raise DamagedError("it ends within a compressed member")
            try:
                piece = inflater.decompress(data, _PIECE)
            except Exception as error:  # each library has its own
                raise DamagedError(f"{self._compression} data that cannot be read ({error})") from None
            total += len(piece)
            if total > self._limits.ratio_from and total > self._limits.ratio * (position - self.start):
                raise DamagedError(f"it unpacks to more than {self._limits.ratio} times its size")
            if piece:
                yield piece
        self.end = position - len(inflater.unused_data)


def next_magic(file: BinaryIO, start: int, magic: bytes, end: int | None = None) -> int | None:
    """Where the next member may start, from `start` on and before `end`."""
    position, kept = start, b""
    while end is None or position - len(kept) < end:
        file.seek(position)
        block = file.read(1 << 18)
        if not block:
            return None
        data = kept + block
        found = data.find(magic)
        if found != -1:
            place = position - len(kept) + found
            return place if end is None or place < end else None
        position += len(block)
        kept = data[-(len(magic) - 1) :]
    return None


def decoded_content(data: bytes, encodings: list[str], limits: Limits) -> bytes:
    """A body without its content encodings, the last applied first. Raises DamagedError and TooLargeError."""
    if len(encodings) > 3:
        raise DamagedError(f"it is encoded {len(encodings)} times over")
    for name in reversed(encodings):
        if name in ("", "identity"):
            continue
        if name not in ("gzip", "x-gzip", "deflate", "br", "zstd"):
            raise DamagedError(f"its content encoding {name[:40]!r} is not known")
        kind = "gzip" if name == "x-gzip" else name
        # Many archives keep the header and store the body decoded.
        if kind == "gzip" and not data.startswith(b"\x1f\x8b"):
            continue
        if kind == "zstd" and not data.startswith(ZSTD_MAGIC):
            continue
        if kind == "deflate":
            # Both forms are in use under this name.
            is_zlib = data[:1] and data[0] & 0x0F == 8 and len(data) > 1 and (data[0] << 8 | data[1]) % 31 == 0
            kind = "deflate" if is_zlib else "raw-deflate"
        try:
            data = _bounded(data, kind, limits)
        except DamagedError:
            if kind in ("br", "raw-deflate") and _is_plain(data):
                continue
            raise
    return data


def _bounded(data: bytes, kind: str, limits: Limits) -> bytes:
    inflater = _inflater(kind)
    pieces: list[bytes] = []
    total, fed = 0, 0
    while not inflater.eof:
        block = b""
        if getattr(inflater, "needs_input", True):
            block = data[fed : fed + _BLOCK]
            fed += len(block)
            if not block:
                raise DamagedError(f"its {kind} content ends too early")
        try:
            piece = inflater.decompress(block, _PIECE)
        except Exception as error:  # each library has its own
            raise DamagedError(f"its {kind} content cannot be read ({error})") from None
        total += len(piece)
        too_dense = total > limits.ratio_from and total > limits.ratio * len(data)
        if total > limits.decoded_bytes or too_dense:
            raise TooLargeError(f"its {kind} content of {len(data)} bytes unpacks to more than {total} bytes")
        pieces.append(piece)
    return b"".join(pieces)


def _is_plain(data: bytes) -> bool:
    """Whether bytes look like text that was stored decoded."""
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start[:1] == b"<" or (bool(start) and all(byte >= 0x20 or byte in b"\t\n\r" for byte in start))
