"""From what the user names to pages: media types, encodings and the reader of each."""

import os
from typing import TYPE_CHECKING, Any

from spuria.finding import Origin
from spuria.late_pattern import pattern

if TYPE_CHECKING:
    from spuria.page import Page

_SURROGATE = pattern("[\ud800-\udfff]")

HTML = "text/html"
MARKDOWN = "text/markdown"
TEXT = "text/plain"
_XHTML = "application/xhtml+xml"

#: File suffixes, lower case, to the media type they are read as.
MEDIA_TYPES = {
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".mdx": MARKDOWN,
    ".mkd": MARKDOWN,
    ".txt": TEXT,
    ".text": TEXT,
}


def media_type_of(path: str) -> str | None:
    """The media type a file is read as by its suffix; None for one that no reader is known for."""
    return MEDIA_TYPES.get(os.path.splitext(path)[1].lower())


def has_reader(media_type: str) -> bool:
    """Whether `read_page` reads pages of a media type."""
    return media_type in (HTML, _XHTML, MARKDOWN, TEXT)


def read_page(source: str, media_type: str, origin: Origin, *, second: bool = False, **known: Any) -> "Page":
    """The page that a decoded source holds. `known` goes to `Page` (url, captured, as_of, language).

    `second`: by the reader for HTML that the first one dies of, which knows words and places, and of
    structure only blocks and headings. Raises ValueError for a media type without a reader. Never raises on content.
    """
    if not source.isascii():
        try:
            source.encode()
        except UnicodeEncodeError:
            # No format can write a lone surrogate; as one replacement character it keeps every offset.
            source = _SURROGATE.sub("\ufffd", source)
    if "\x00" in source:
        # No browser shows it, and parsers differ in what they make of it: a character without width stands for it.
        source = source.replace("\x00", "\u2060")
    if media_type in (HTML, _XHTML):
        if second:
            from spuria.read.scanned import ScannedPage

            return ScannedPage(source, origin, **known)
        from spuria.read.html import HtmlPage

        return HtmlPage(source, origin, **known)
    if media_type == MARKDOWN:
        from spuria.read.markdown import MarkdownPage

        return MarkdownPage(source, origin, **known)
    if media_type == TEXT:
        from spuria.read.text import TextPage

        return TextPage(source, origin, **known)
    raise ValueError(f"no reader for media type {media_type!r}")
