"""The Python interface for one page."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from spuria.catalogue import selected_rules
from spuria.encoding import decode
from spuria.finding import Confidence, Finding, Origin
from spuria.read import read_page
from spuria.run import Checker


@cache
def _checker(select: tuple[str, ...], preview: bool, confidence: Confidence) -> Checker:
    return Checker(selected_rules(select, preview=preview), confidence=confidence)


def check(
    source: str | bytes,
    *,
    media_type: str = "text/html",
    url: str | None = None,
    language: str | None = None,
    captured: date | None = None,
    select: Sequence[str] | None = None,
    preview: bool = False,
    confidence: Confidence = Confidence.LIKELY,
) -> list[Finding]:
    """The findings of one page, in source order.

    `media_type` is text/html, text/markdown or text/plain; `language` a BCP 47 tag that overrides
    the page's own; `captured` the date to read it against; `select` names or families of rules.
    Bytes are decoded as a browser would. Never raises on content; raises ValueError for an unknown
    rule, family or media type.
    """
    text = source if isinstance(source, str) else decode(source, media_type=media_type).text
    page = read_page(text, media_type, Origin(url or "<string>"), url=url, language=language, captured=captured)
    checker = _checker(tuple(select or ()), preview, confidence)
    return [found for found in checker.check(page) if isinstance(found, Finding)]
