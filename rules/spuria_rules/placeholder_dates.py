"""Dates that were never filled in."""

from collections.abc import Iterator
from itertools import product

from spuria import Confidence, Flag, Kind, Page, Severity, Span, rule
from spuria_rules.calendar_dates import MONTH_NUMBER
from spuria_rules.stamps import BYLINE, STAMP
from spuria_rules.surroundings import is_quoted_alone, matches_around, sentence_near, words_at
from spuria_rules.wrong_dates import ABOUT_FORM, FORM_TOPIC, MASKED, NUMBERED, ZERO

_MOST = 200
_PROSE = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION)
_SEPARATORS = "-/."
_UNKNOWN = ("xx", "??", "__", "##", "00")
_NO_DAY = ("xx", "??", "__")


def _masks() -> Iterator[str]:
    """What stands in each date with a mask for day, month or year, in lower case."""
    for unknown, separator in product(_UNKNOWN, _SEPARATORS):
        yield separator + unknown + separator + unknown
        yield from (unknown + separator + unknown + separator + century for century in ("19", "20", "xx", "00"))
    yield from (separator + year for separator in _SEPARATORS for year in ("19xx", "20xx", "20__"))
    yield from (year + separator for separator in _SEPARATORS for year in ("19xx", "20xx", "20__", "19__"))
    yield from ("nan/nan", "nan-nan", "nan.nan", "invalid date")
    # "XX January 2025", "January XX, 2025"
    yield from (unknown + end for unknown in _NO_DAY for end in (" ", ". ", ", ", "th, ", "st, "))


def _zeros() -> Iterator[str]:
    """What stands in each letter mask and each zero of a calendar, in lower case."""
    for year, separator in product(("yyyy", "aaaa", "jjjj", "rrrr"), _SEPARATORS):
        yield year + separator + "mm"
        yield from (part + separator + year for part in ("mm", "dd"))
    yield from ("month dd", "month xx", "month day, y", "month day y", "dd month y", "day month y")
    yield from ("[date]", "[insert date]", "[datum]", "[fecha]", "[data]", "-0001")
    for separator in _SEPARATORS:
        yield from (separator.join(("01", "01", year)) for year in ("1970", "1900", "0001"))
        yield from (separator.join(("1", "1", year)) for year in ("1970", "1900"))
        yield from (separator.join(day) for day in (("1970", "01", "01"), ("1970", "1", "1")))
        yield from (separator.join(day) for day in (("31", "12", "1969"), ("12", "31", "1969")))
    yield from ("1969-12-31", "0001-01-01", "1899-12-3")
    for year in ("1970", "1900", "0001"):
        yield from (f"{month}{joint}{year}" for month in _JANUARY for joint in (" ", " de "))
        yield from (f"jan{end} {day}, {year}" for end in ("uary", ".", "") for day in ("1", "01", "1st"))
    yield from (f"{month}{joint}1969" for month in _DECEMBER for joint in (" ", " de "))
    yield from (f"dec{end} 31, 1969" for end in ("ember", ".", ""))
    yield from ("january 1 ", "january 0001")


_JANUARY = ("january", "januar", "janvier", "enero", "janeiro", "gennaio", "januari", "stycznia", "ledna")
_DECEMBER = ("december", "dezember", "décembre", "diciembre", "dezembro", "dicembre")
_MASKS = tuple(dict.fromkeys(_masks()))
_ZEROS = tuple(dict.fromkeys(_zeros()))


@rule(Severity.WARNING, family="dates", confidence=Confidence.CERTAIN, literals=(*_MASKS, *_ZEROS))
def placeholder_date(page: Page) -> Iterator[Flag]:
    """A date was never filled in.

    `2025-XX-XX`, `NaN/NaN/NaN` or a publication on 1 January 1970, the zero of computer calendars,
    reached the page in place of a date. Fill it in or leave it out. Forms, formats and articles about
    the zero of calendars are left alone.

    ~~~text bad no-zero-width
    Updated: [[2025-XX-XX]]
    ~~~

    ~~~text good
    Unix counts the seconds since 1 January 1970. Enter the date as 2025-XX-XX if the day is unknown.
    ~~~
    """
    prose = page.prose
    found = [(match, True) for match in matches_around(page, MASKED, _MASKS, 30)]
    found += [(match, False) for match in matches_around(page, ZERO, _ZEROS, 30)]
    if not found or FORM_TOPIC.search(page.topic):
        return
    for match, masked in sorted(found, key=lambda entry: entry[0].start())[:_MOST]:
        name = (match["month1"] or match["month2"]) if masked else None
        if name and name.lower() not in MONTH_NUMBER:
            continue
        block = page.block_at(match.start())
        if block is None:
            continue
        before = prose[max(block.span.start, match.start() - 60) : match.start()]
        stamped = STAMP.search(before) is not None or (len(block.text) < 90 and BYLINE.match(before) is not None)
        if NUMBERED.search(prose, max(block.span.start, match.start() - 14), match.start()):
            continue
        # A byline alone does not tell a mask from a field of a form.
        stamped = stamped and (masked or bool(before.strip()))
        if not (masked or stamped) or (not stamped and block.kind not in _PROSE):
            continue
        sentence = sentence_near(page, block, match.start())
        around = prose[sentence.start : match.start()] + " " + prose[match.end() : sentence.end]
        if ABOUT_FORM.search(around) or is_quoted_alone(page, Span(*match.span())):
            continue
        yield Flag(
            Span(*match.span()),
            f"'{words_at(page, Span(*match.span()))}' stands where a date should: fill it in, or leave it out",
            confidence=Confidence.CERTAIN if stamped else Confidence.LIKELY,
        )
