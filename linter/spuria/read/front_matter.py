"""Front matter of Markdown and HTML sources: YAML between `---` lines, TOML between `+++` lines."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from spuria.late_pattern import pattern
from spuria.page import Metadata

_FENCE = pattern(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_TOML_LINE = pattern(
    r"^[ \t]*(?:\[\[?[ \t]*(?P<table>[\w.\"'-]+)[ \t]*\]\]?"
    r"|(?P<key>[\w.-]+)[ \t]*=[ \t]*(?P<quote>[\"'])(?P<value>.*?)(?P=quote))"
    r"[ \t]*(?:#[^\n]*)?\r?$",
    re.MULTILINE,
)
# Lines that mean the same in every reading of YAML: a key with a value on its line, an item of a list, a comment.
_PLAIN = r"[^\W_](?:[^\s:#]|:(?!\s|$)|(?<=[^\s])#|[ ](?![ ]*(?:#|$)))*"
_SIMPLE_LINE = pattern(
    r"(?:(?P<key>[A-Za-z_][\w-]*):|(?P<indent>[ ]*)-)"
    rf"(?:[ ]+(?:(?P<plain>{_PLAIN})|\"(?P<double>[^\"\\]*)\"|'(?P<single>[^']*)'))?[ ]*$"
)
_TITLE_KEYS = ("title", "headline")
_LIMIT = 2000


class Scalar(NamedTuple):
    """A value of the front matter: its key path joined by dots, its text, and its range in the source."""

    key: str
    value: str
    start: int
    end: int


class FrontMatter(NamedTuple):
    """The scalars of the front matter, in source order; empty where there is none."""

    scalars: tuple[Scalar, ...] = ()

    def get(self, *keys: str) -> str | None:
        """The first value under one of the keys; for a nested key, its last part counts too."""
        for key in keys:
            for scalar in self.scalars:
                if scalar.key.lower() == key or scalar.key.lower().rpartition(".")[0] == key:
                    return scalar.value
        return None

    def metadata(self, heading: str | None) -> Metadata:
        """The metadata that the front matter states; the title falls back to the first heading."""
        return Metadata(
            title=self.get(*_TITLE_KEYS) or heading,
            author=self.get("author", "authors"),
            published=self.get("date", "published", "publishdate", "pubdate", "created"),
            modified=self.get("lastmod", "modified", "updated", "last_modified_at", "date_modified"),
            publisher=self.get("publisher", "site"),
            canonical=self.get("canonical", "canonical_url", "canonicalurl"),
            declared_language=self.get("lang", "language", "locale"),
            description=self.get("description", "summary", "excerpt"),
        )


def read_front_matter(source: str) -> tuple[FrontMatter, int]:
    """The front matter, and the offset at which the text begins. Broken front matter gives no scalars."""
    opening = _FENCE.match(source)
    if opening is None:
        return FrontMatter(), 0
    fence = re.escape(opening[1])
    closing = re.compile(rf"^(?:{fence}|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE).search(source, opening.end())
    if closing is None:
        return FrontMatter(), 0
    start, end = opening.end(), closing.start()
    if opening[1] == "+++":
        return FrontMatter(tuple(_toml_scalars(source, start, end))), closing.end()
    simple = _simple_scalars(source, start, end)
    if simple is not None:
        return FrontMatter(tuple(simple)), closing.end()
    import yaml

    try:
        root = yaml.compose(source[start:end], Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return FrontMatter(), closing.end()
    found: list[Scalar] = []
    _walk(root, "", start, found, 0)
    return FrontMatter(tuple(found)), closing.end()


def _toml_scalars(source: str, start: int, end: int) -> Iterator[Scalar]:
    """The quoted values of a TOML text, those of a table under its name."""
    table = ""
    for match in _TOML_LINE.finditer(source, start, end):
        if match["table"]:
            table = match["table"].replace('"', "").replace("'", "") + "."
        elif match["value"].strip():
            yield Scalar(table + match["key"], match["value"], *match.span("value"))


def _simple_scalars(source: str, start: int, end: int) -> list[Scalar] | None:
    """The scalars of YAML that is but keys with plain or quoted values and lists of such; None for any other.

    Most front matter is that, and a library that knows all of YAML takes longer to load than a page to check.
    """
    found: list[Scalar] = []
    key, indent, holds_items = "", None, False
    for line in source[start:end].split("\n"):
        begin, start = start, start + len(line) + 1
        if not line or line.startswith("#"):
            continue
        match = _SIMPLE_LINE.match(line) if line.isprintable() else None
        if match is None:
            return None
        value = match.lastgroup if match.lastgroup in ("plain", "double", "single") else None
        if match["key"]:
            key, indent, holds_items = match["key"], None, value is None
        elif value is None or not holds_items or indent not in (None, match["indent"]):
            return None
        else:
            indent = match["indent"]
        if value is not None and match[value].strip():
            first, last = match.span(value)
            found.append(Scalar(key, match[value], begin + first, begin + last))
    return found if len(found) <= _LIMIT else None


def _walk(node: Any, key: str, base: int, found: list[Scalar], depth: int) -> None:
    """Collect the scalars of a YAML node; bounded, since aliases can repeat nodes without end."""
    if node is None or depth > 8 or len(found) >= _LIMIT:
        return
    if node.id == "scalar":
        start, end = node.start_mark.index + base, node.end_mark.index + base
        if node.style in ("'", '"'):
            start, end = start + 1, end - 1
        if node.value.strip():
            found.append(Scalar(key, node.value, start, end))
    elif node.id == "sequence":
        for item in node.value:
            _walk(item, key, base, found, depth + 1)
    elif node.id == "mapping":
        for name, value in node.value:
            part = str(name.value) if name.id == "scalar" else ""
            _walk(value, f"{key}.{part}" if key else part, base, found, depth + 1)
