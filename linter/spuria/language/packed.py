"""The file format of the packaged tables: a mark, an index in JSON, and compressed parts.

`MARK`, four bytes of the index's length, the index `{language: {kind: [start, length]}}`, and the parts one after the
other. A part is most often keys, a line break and a byte for each key, under zlib.
"""

import json
import zlib
from collections.abc import Mapping
from functools import cache

#: Where each part of each language lies.
Index = dict[str, dict[str, tuple[int, int]]]


@cache
def read(path: str, mark: bytes) -> tuple[bytes, Index]:
    """The parts of a file, in one, and its index; RuntimeError for a file of another kind or version."""
    with open(path, "rb") as file:
        content = file.read()
    if not content.startswith(mark):
        raise RuntimeError(f"{path} does not start with {mark.decode().strip()}: it is of another version")
    body = len(mark) + 4
    length = int.from_bytes(content[len(mark) : body], "big")
    return content[body + length :], json.loads(content[body : body + length])


def part(content: bytes, place: tuple[int, int]) -> bytes:
    """One part of a file."""
    start, length = place
    return zlib.decompress(content[start : start + length])


def keyed(content: bytes, place: tuple[int, int]) -> tuple[str, bytes]:
    """A part that holds keys, and the byte of each."""
    keys, _, values = part(content, place).partition(b"\n")
    return keys.decode(), values


def packed(mark: bytes, parts: Mapping[str, Mapping[str, bytes]]) -> bytes:
    """The content of a file with some parts: `{language: {kind: part}}`."""
    index: Index = {}
    end = 0
    for language, kinds in parts.items():
        for kind, blob in kinds.items():
            index.setdefault(language, {})[kind] = (end, len(blob))
            end += len(blob)
    header = json.dumps(index, separators=(",", ":")).encode()
    blobs = [blob for kinds in parts.values() for blob in kinds.values()]
    return mark + len(header).to_bytes(4, "big") + header + b"".join(blobs)


def packed_keys(keys: str, values: bytes) -> bytes:
    """A part of keys, and the byte of each."""
    return zlib.compress(keys.encode() + b"\n" + values, 9)
