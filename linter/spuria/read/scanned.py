"""HTML read without a parser: the second reader, for pages on which the first one dies.

It takes tags out, resolves references, and knows where each character stands. What it does not know
is the tree: links, attributes, hidden text and what a browser would move.
"""

import re
from typing import Any

from spuria.finding import Origin
from spuria.page import Kind, Metadata, Page
from spuria.read.front_matter import FrontMatter
from spuria.read.markdown import MarkdownPage, Reading

_RAW_HTML = re.compile(
    r"<(script|style|pre|code|template|svg|math|textarea|select|noscript|title|iframe|object|canvas|audio|video|noframes)"
    r"\b.*?(?:</\1\s*>|$)",
    re.DOTALL | re.IGNORECASE,
)
_HEADING = re.compile(r"<(/?)h([1-6])\b", re.IGNORECASE)
_LANGUAGE = re.compile(r"<html\b[^<>]{0,2000}?\slang\s*=\s*[\"']?([A-Za-z]{2,3}(?:[-_]\w{2,8})*)", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^<>]*>([^<]{1,2000})</title", re.IGNORECASE)
# The head of a page stands at its beginning.
_HEAD = 20_000


class ScannedPage(MarkdownPage):
    """A page of HTML as a scan of its tags shows it: paragraphs and headings."""

    def __init__(self, source: str, origin: Origin, **known: Any) -> None:
        self._front = FrontMatter()
        self._reading = _Scan(source)
        self._reading.read_html([(0, len(source))])
        Page.__init__(self, "".join(self._reading.pieces), source, origin, media_type="text/html", **known)

    def _stated_language(self) -> str | None:
        found = _LANGUAGE.search(self.source, 0, _HEAD)
        return found[1] if found else None

    def _read_metadata(self) -> Metadata:
        found = _TITLE.search(self.source, 0, _HEAD)
        return Metadata(title=" ".join(found[1].split()) if found else None, declared_language=self._stated_language())


class _Scan(Reading):
    """The scan: the text of the whole source, as the one of HTML within Markdown."""

    raw_html = _RAW_HTML

    def pass_block_tag(self, tag: str) -> None:
        """Headings begin and end with their tags."""
        if found := _HEADING.match(tag):
            self._containers = [] if found[1] else [(Kind.HEADING, f"h{found[2]}", int(found[2]))]
