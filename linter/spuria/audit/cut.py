"""Cutting spans out of a page's source, proved by reading what is left."""

import re
from collections.abc import Sequence

from spuria.finding import Origin
from spuria.page import Page
from spuria.read import read_page
from spuria.span import Span

_TAG = re.compile(r"<[^<>]*>")


class CannotCutError(ValueError):
    """Cutting would change more of the page than what is to be cut; the message says why."""


def without(page: Page, spans: Sequence[Span]) -> str:
    """The source of a page without some stretches of its text; the tags around and within them stay.

    What is left is read again: its text must be the old one less the stretches, white space aside.
    Raises CannotCutError where it is not.
    """
    ranges: list[tuple[int, int]] = []
    for span in spans:
        for block in page.blocks:
            start, end = max(span.start, block.span.start), min(span.end, block.span.end)
            if start < end:
                place = page.locate(Span(start, end))
                if place is None:
                    raise CannotCutError("its place in the source cannot be told")
                ranges.append((place.start.offset, place.end.offset))
    pieces: list[str] = []
    last = 0
    source = page.source
    for begin, end in sorted(ranges):
        start = max(begin, last)
        if end <= start:
            continue
        pieces.append(source[last:start])
        if page.media_type == "text/html":
            pieces += _TAG.findall(source[start:end])
        last = end
    left = "".join((*pieces, source[last:]))
    expected = _without_spaces(page.text, spans)
    read = read_page(left, page.media_type, Origin(page.origin.path), url=page.url)
    if "".join(read.text.split()) != expected:
        raise CannotCutError("without it the rest of the page would read otherwise")
    return left


def _without_spaces(text: str, spans: Sequence[Span]) -> str:
    kept: list[str] = []
    last = 0
    for span in spans:
        kept.append(text[last : span.start])
        last = max(last, span.end)
    return "".join("".join((*kept, text[last:])).split())
