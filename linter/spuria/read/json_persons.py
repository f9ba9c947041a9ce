"""What JSON-LD says of persons, with where each text stands in its script."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

_LONGEST_TEXT = 2000
_DEEPEST = 12
_UNIT = re.compile(r"(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.)", re.DOTALL)


class PersonText(NamedTuple):
    """A text: its key path from `author` or `person` on, and its range in the script, without the quotation marks."""

    path: str
    value: str
    start: int
    end: int


def persons_in(script: str) -> Iterator[PersonText]:
    """The texts that a script of JSON-LD gives of persons, in order. Broken JSON has none."""
    try:
        root = json.loads(script)
    except (ValueError, RecursionError):
        return
    position = 0
    for path, value in _person_texts(root, "", 0):
        if len(value) >= _LONGEST_TEXT:
            continue
        for written in _spellings(value):
            found = script.find(f'"{written}"', position)
            if found != -1:
                yield PersonText(path, value, found + 1, found + 1 + len(written))
                position = found
                break


def _spellings(value: str) -> Iterator[str]:
    """How programs write a text in JSON: as it is, or with escapes, those of slashes too."""
    for plain in (json.dumps(value, ensure_ascii=False)[1:-1], json.dumps(value)[1:-1]):
        yield plain
        yield plain.replace("/", "\\/")
        if "\\u" in plain:
            capitals = re.sub(r"\\u[0-9a-f]{4}", lambda match: "\\u" + match[0][2:].upper(), plain)
            yield capitals
            yield capitals.replace("/", "\\/")


def unescaped(source: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The characters of a range that is JSON text, each with its own range in the source."""
    for match in _UNIT.finditer(source, start, end):
        written = match[0]
        if len(written) == 1:
            yield written, *match.span()
            continue
        try:
            yield json.loads(f'"{written}"'), *match.span()
        except ValueError:
            yield written, *match.span()


def _person_texts(value: Any, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _person_texts(item, path, depth + 1)
    elif isinstance(value, dict):
        kind = value.get("@type")
        if not path and (kind == "Person" or (isinstance(kind, list) and "Person" in kind)):
            path = "person"
        for key, item in value.items():
            if not key.startswith("@") or key == "@graph":
                below = f"{path}.{key}" if path else "author" if key in ("author", "creator") else ""
                yield from _person_texts(item, below, depth + 1)
    elif isinstance(value, str) and "." in path and value.strip():
        yield path, value
