"""The stretches of a page's prose around the words that a rule needs, so that nothing else is searched."""

import re
from collections.abc import Iterable, Iterator

from spuria import Block, LabelKind, Page, Span


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


# Longer blocks are tables or broken pages, whose sentences are only looked for nearby.
_LONG_BLOCK = 4000
_REACH = 500


def sentence_near(page: Page, block: Block, offset: int) -> Span:
    """The sentence around an offset of a block; in a very long block, no more than 500 characters to each side."""
    if block.span.end - block.span.start <= _LONG_BLOCK:
        return page.sentence_at(offset)
    start = max(block.span.start, offset - _REACH)
    end = min(block.span.end, offset + _REACH)
    before = page.prose.rfind(". ", start, offset)
    after = page.prose.find(". ", offset, end)
    return Span(before + 2 if before != -1 else start, after + 1 if after != -1 else end)


def words_at(page: Page, span: Span) -> str:
    """The words at a span on one line."""
    return " ".join(page.quote(span).split())


_OPENING, _CLOSING = frozenset("\"'“”„«»‹›‘’‚「『`"), frozenset("\"'“”‟„«»‹›‘’」』`")


def is_quoted_alone(page: Page, span: Span) -> bool:
    """Whether the words at a span are all that a quotation holds: a string that is shown, not said."""
    before = page.prose[max(0, span.start - 2) : span.start].rstrip("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE} ")
    after = page.prose[span.end : span.end + 3].lstrip("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE} .,")
    if before[-1:] in _OPENING and after[:1] in _CLOSING and before and after:
        return True
    return any(label.kind is LabelKind.QUOTATION and label.span == span for label in page.labels)
