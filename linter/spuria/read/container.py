"""Files that hold many pages: their kinds by name, and their records."""

import errno
import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, NamedTuple, cast

from spuria.finding import Diagnostic, Origin
from spuria.read.record import DEFAULT_FIELDS, DEFAULT_LIMITS, Fields, Limits, MissingExtraError, Record

_COMPRESSED = ("", ".gz", ".zst")
#: Suffixes of containers, lower case, to their kind.
SUFFIXES = {
    **{f"{suffix}{end}": "jsonl" for suffix in (".jsonl", ".ndjson") for end in _COMPRESSED},
    **{f"{suffix}{end}": "warc" for suffix in (".warc", ".wet") for end in _COMPRESSED},
    ".parquet": "parquet",
}


class Stretch(NamedTuple):
    """A part of a container that can be read by itself: bytes, or row groups of a Parquet file.

    `end` is None for all that follows. `first` is the number of its first record where that is known.
    """

    start: int = 0
    end: int | None = None
    first: int = 1


WHOLE = Stretch()


def container_kind(path: str) -> str | None:
    """`jsonl`, `warc` or `parquet` by a path's suffix; None for what is read as one page."""
    name = path.lower()
    return next((kind for suffix, kind in SUFFIXES.items() if name.endswith(suffix)), None)


def _opened(path: str) -> int:
    """A descriptor of a file. Raises OSError for what is none: a pipe would be waited for without end."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is not a file")
    return descriptor


def read_file(path: str, most: int) -> bytes:
    """The bytes of a file; one more than `most` of one that is larger. Raises OSError."""
    with os.fdopen(_opened(path), "rb", buffering=0) as file:
        # Its size may lie, as in /proc, or change meanwhile.
        data = file.read(most + 1) or b""
        while len(data) <= most and (piece := file.read(most + 1 - len(data))):
            data += piece
        return data


@contextmanager
def open_binary(path: str) -> Iterator[BinaryIO]:
    """A file or, through fsspec, an address of its own scheme. Raises OSError and MissingExtraError."""
    if "://" not in path:
        with os.fdopen(_opened(path), "rb", buffering=1 << 18) as file:
            yield file
        return
    try:
        import fsspec
    except ImportError:
        raise MissingExtraError("remote files") from None
    try:
        # Its annotations promise many files for one address.
        remote = cast("Any", fsspec.open(path, "rb")).open()
    except (ImportError, ValueError) as error:
        raise OSError(str(error)) from None
    with remote:
        yield cast("BinaryIO", remote)


def read_records(
    path: str, *, stretch: Stretch = WHOLE, limits: Limits = DEFAULT_LIMITS, fields: Fields = DEFAULT_FIELDS
) -> Generator[Record | Diagnostic, None, int]:
    """The records of a container, in order. What cannot be read is a diagnostic with its place, never an exception.

    Returns by how many the numbers of a later stretch that starts at 1 are short: the records seen
    in this one, where only reading it tells.
    """
    kind = container_kind(path)
    try:
        with open_binary(path) as file:
            if kind != "parquet" and not file.read(1):
                yield Diagnostic(Origin(path), "it is empty", "empty")
            elif kind == "warc":
                from spuria.read.warc import WarcReader

                reader = WarcReader(file, path, limits, start=stretch.start, end=stretch.end)
                yield from reader.records()
                return reader.seen
            elif kind == "parquet":
                from spuria.read.parquet import ParquetReader

                yield from ParquetReader(file, path, limits, fields, start=stretch.start, end=stretch.end).records()
            else:
                from spuria.read.jsonl import JsonLinesReader

                yield from JsonLinesReader(
                    file, path, limits, fields, start=stretch.start, end=stretch.end, first=stretch.first
                ).records()
    except MissingExtraError as error:
        yield Diagnostic(Origin(path), str(error), "missing-extra")
    except OSError as error:
        yield Diagnostic(Origin(path), f"it cannot be read: {error.strerror or error}", "unreadable")
    except Exception as error:  # a library that breaks on a file costs that file, not the run
        message = f"reading on failed: {type(error).__name__}: {str(error)[:200]}; this is a bug in Spuria"
        yield Diagnostic(Origin(path), message, "internal-error")
    return 0
