"""Units of work: what one worker reads by itself, cut from the input alone and never from how it is run."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from spuria import __version__
from spuria.read.compressed import compression_of
from spuria.read.container import WHOLE, Stretch, container_kind, open_binary

#: Raised when parts of an earlier version cannot be read any more.
_PART_VERSION = 4
# About this much of a container is a unit: some thousand pages, so that little is done twice.
_PACKED_BYTES = 4_000_000
_PLAIN_BYTES = 16_000_000
_ROWS = 4_000
# Files of one page: a unit ends at every file whose path has a digest like this, and here at the latest.
_FILES_ON_AVERAGE = 256
_MOST_FILES = 1024


@dataclass(frozen=True, slots=True)
class Unit:
    """Some files of one page each, or a stretch of one container. `key` tells whether it has been done."""

    key: str
    paths: tuple[str, ...]
    stretch: Stretch | None
    size: int


def units_of(paths: Iterable[str], conditions: Callable[[str], str]) -> Iterator[Unit]:
    """The units of some files, in order. `conditions` is all else that a file's result depends on.

    Raises OSError for a file that has gone.
    """
    loose: list[str] = []
    for path in paths:
        if container_kind(path) is None:
            loose.append(path)
            if _ends_a_unit(path) or len(loose) >= _MOST_FILES:
                yield _unit(tuple(loose), None, conditions)
                loose = []
        else:
            for stretch, size in stretches_of(path):
                yield _unit((path,), stretch, conditions, size)
    if loose:
        yield _unit(tuple(loose), None, conditions)


def _ends_a_unit(path: str) -> bool:
    # By the path, so that a new file does not move the ends of all units behind it.
    digest = hashlib.blake2b(os.fsencode(path), digest_size=4).digest()
    return int.from_bytes(digest, "little") % _FILES_ON_AVERAGE == 0


def _unit(paths: tuple[str, ...], stretch: Stretch | None, conditions: Callable[[str], str], size: int = 0) -> Unit:
    digest = hashlib.blake2b(digest_size=16)
    digest.update(f"{_PART_VERSION} {__version__} {stretch}".encode())
    for path in paths:
        length, stamp = _stamp(path)
        size = size if stretch is not None else size + length
        for item in (os.fsencode(path), stamp.encode(), conditions(path).encode("utf-8", "surrogatepass")):
            digest.update(len(item).to_bytes(8, "little") + item)
    return Unit(digest.hexdigest(), paths, stretch, size)


def _stamp(path: str) -> tuple[int, str]:
    """A file's size, and what changes when it is written."""
    if "://" in path:
        with open_binary(path) as file:
            length = file.seek(0, os.SEEK_END)
        return length, str(length)
    try:
        status = os.stat(path)
    except OSError:
        return 0, "gone"
    return status.st_size, f"{status.st_size} {status.st_mtime_ns}"


def stretches_of(path: str) -> list[tuple[Stretch, int]]:
    """How a container is cut, with the size of each piece in bytes. What cannot be opened is one piece."""
    kind = container_kind(path)
    try:
        with open_binary(path) as file:
            size = file.seek(0, os.SEEK_END)
            if kind == "parquet":
                return _row_groups(file, size)
            file.seek(0)
            packed = compression_of(file.read(4)) is not None
            if kind == "jsonl":
                return [(WHOLE, size)] if packed else _line_stretches(file, size)
            step = _PACKED_BYTES if packed else _PLAIN_BYTES
    except (OSError, ImportError, ValueError):
        return [(WHOLE, 0)]
    if size <= step * 3 // 2:
        return [(WHOLE, size)]
    ends = [(start, min(start + step, size)) for start in range(0, size, step)]
    return [(Stretch(start, end if end < size else None), end - start) for start, end in ends]


def _line_stretches(file: object, size: int) -> list[tuple[Stretch, int]]:
    """Cuts of a plain file at line ends, each with the number of its first line."""
    if size <= _PLAIN_BYTES * 3 // 2:
        return [(WHOLE, size)]
    stretches: list[tuple[Stretch, int]] = []
    start, first, line = 0, 1, 1
    position = 0
    file.seek(0)  # type: ignore[attr-defined]
    while block := file.read(1 << 20):  # type: ignore[attr-defined]
        if position + len(block) - start >= _PLAIN_BYTES and (end := block.rfind(b"\n")) != -1:
            cut = position + end + 1
            stretches.append((Stretch(start, cut, first), cut - start))
            start, first = cut, line + block.count(b"\n")
        line += block.count(b"\n")
        position += len(block)
    if start < size:
        stretches.append((Stretch(start, None, first), size - start))
    return stretches


def _row_groups(file: object, size: int) -> list[tuple[Stretch, int]]:
    from spuria.read.parquet import opened

    metadata = opened(file).metadata  # type: ignore[arg-type]
    counts = [metadata.row_group(index).num_rows for index in range(metadata.num_row_groups)]
    total = max(1, sum(counts))
    stretches: list[tuple[Stretch, int]] = []
    start = rows = 0
    for index, count in enumerate(counts):
        rows += count
        if rows >= _ROWS or index == len(counts) - 1:
            stretches.append((Stretch(start, index + 1), size * rows // total))
            start, rows = index + 1, 0
    return stretches or [(WHOLE, size)]
