"""The stretches of a page's prose around the words that a rule needs, so that nothing else is searched."""

import re
from collections.abc import Iterable, Iterator

from spuria import Page


def around(page: Page, literals: Iterable[str], reach: int) -> Iterator[tuple[int, int]]:
    """The ranges of `page.prose` up to `reach` characters around each literal, merged, none across blocks."""
    prose = page.prose
    start = end = -1
    for place in page.starts_of(literals):
        if place < end - reach // 2:
            continue
        first = max(prose.rfind("\n", max(0, place - reach), place) + 1, place - reach, 0)
        last = prose.find("\n", place, place + reach)
        last = min(len(prose), place + reach) if last == -1 else last
        if first <= end:
            end = max(end, last)
            continue
        if end > start:
            yield start, end
        start, end = first, last
    if end > start:
        yield start, end


def matches_around(
    page: Page, expression: re.Pattern[str], literals: Iterable[str], reach: int
) -> Iterator[re.Match[str]]:
    """The matches of an expression in the prose around the literals, one of which stands in each match."""
    for start, end in around(page, literals, reach):
        yield from expression.finditer(page.prose, start, end)
