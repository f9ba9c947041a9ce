"""Dates that no calendar has, or that fall on another weekday."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from itertools import product

from spuria import Block, Confidence, Flag, Page, Severity, rule
from spuria_rules.calendar_dates import (
    MONTH_NAMES,
    MONTH_NUMBER,
    WEEKDAY_NAMES,
    WEEKDAY_NUMBER,
    DateMention,
    dates_near,
    yearless_dates_in,
)
from spuria_rules.surroundings import is_quoted_alone, sentence_near, words_at
from spuria_rules.wrong_dates import DATE_TOPIC, KNOWN_WRONG, NUMBERED, SAID_WRONG

_MOST = 200
# How far off, in code points, a word that may be of anything says that the date is wrong.
_SAID_NEAR = 30
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# In a fixed order: the database of phrases is kept by the order of its phrases.
_ENGLISH_MONTHS = tuple(
    dict.fromkeys((*(name.lower() for name in MONTH_NAMES), *(name[:3].lower() for name in MONTH_NAMES), "sept"))
)
# The days beyond the end of a month that are most often written, 29 February among them, which few years have.
_BEYOND = {2: (29, 30, 31), 4: (31,), 6: (31,), 9: (31,), 11: (31,)}
_AFTER_DE = frozenset(("feb", "fev", "abr", "jun", "xuñ", "sep", "set", "nov"))
_IN_NO_MONTH = range(32, 40)
# Those that are also words or names in running text; a day or a month follows where they are weekdays.
_OTHER_WORDS = frozenset(("mon", "sat", "sun", "mar"))


def _in_figures() -> Iterator[str]:
    for month, days in _BEYOND.items():
        for day, separator in product(days, "/.-"):
            yield from (f"{day}{separator}{month:02d}", f"{day}{separator}{month}{separator}")
        yield from (f"{month}{separator}{day}" for day, separator in product(days, "/-"))
        yield from (f".{month:02d}.{day}" for day in days)
    for day in _IN_NO_MONTH:
        yield from (f"{day}{separator}{tens}" for separator, tens in product("/.-", "01"))
        yield from (f"/{day}", f"-{day}")
    # 2023-13-05
    yield from (f"-{month}-" for month in range(13, 29))


def _in_words() -> Iterator[str]:
    for month, days in _BEYOND.items():
        # Of a month's name its first letters will do.
        names = {name[:3] for name, number in MONTH_NUMBER.items() if number == month}
        for day, name in product(days, sorted(names)):
            yield f"{day} {name}"
            if name < "\u0370":
                yield f"{day}. {name}"
            if name in _AFTER_DE:
                yield f"{day} de {name}"
        for day, name in product(days, sorted({name[:3] for name in _ENGLISH_MONTHS if MONTH_NUMBER[name] == month})):
            end = "st" if day == 31 else "th"
            yield from (f"{day} of {name}", f"{day}{end} {name}", f"{day}{end} of {name}")
        for day, name in product(days, (name for name in _ENGLISH_MONTHS if MONTH_NUMBER[name] == month)):
            yield from (f"{name} {day}", *([f"{name}. {day}"] if len(name) < 5 else ()))
    for day in _IN_NO_MONTH:
        ordinal = {32: "nd ", 33: "rd "}.get(day, "th ")
        yield from (f"{before}{day}{after}" for before, after in product(" \n", (" ", ". ", ", ", ordinal)))


def _of_short_weekdays() -> Iterator[str]:
    for name in WEEKDAY_NUMBER.keys() & _OTHER_WORDS:
        yield from (f"{name}{joint}" for joint in (", ", ". ", "., "))
        yield from (f"{name} {digit}" for digit in range(10))
        yield from (f"{name} {month}" for month in sorted({month[:3] for month in _ENGLISH_MONTHS}))


# What stands in each date that can be wrong, short and rare: a day that hardly any month has, or a weekday, which
# leads to the date beside it.
_LITERALS = tuple(dict.fromkeys((*_in_figures(), *_in_words(), *_of_short_weekdays())))
_WEEKDAYS = tuple(sorted(WEEKDAY_NUMBER.keys() - _OTHER_WORDS))
# The last countries to leave the Julian calendar did so in the 1920s.
_LAST_JULIAN_YEAR = 1930
_FIRST_GREGORIAN_YEAR = 1753


@rule(Severity.WARNING, family="dates", confidence=Confidence.CERTAIN, literals=_LITERALS, words=_WEEKDAYS)
def impossible_date(page: Page) -> Iterator[Flag]:
    """A date that no calendar has, or that falls on another weekday.

    There is no 31 April, and 5 March 2024 was not a Monday. One of the parts is wrong, and a reader
    cannot tell which. Look the date up and correct it. Dates before 1753 and those of other calendars
    are not judged by weekday, and text that says the date is wrong is left alone.

    ~~~text bad
    The hearing was adjourned to [[Monday, 31 April 2024]].
    ~~~

    ~~~text good
    The form rejects 31 April 2024 as invalid. The hearing was held on Tuesday, 30 April 2024.
    ~~~
    """
    places = sorted({*page.starts_of(_LITERALS), *page.starts_of_words(_WEEKDAYS)})
    dated = dates_near(page.prose, places)
    mentions = [mention for mention in dated if not mention.exists or mention.weekday is not None]
    # "30 February" of "30 February 2022" is found with its year already.
    starts = [mention.span.start for mention in dated]
    for mention in _yearless_near(page.prose, places):
        before = bisect_right(starts, mention.span.end - 1) - 1
        if before < 0 or dated[before].span.end <= mention.span.start:
            mentions.append(mention)
    wrong = [
        (mention, said)
        for mention in mentions
        if (said := _what_is_wrong(mention))
        and not (mention.exists and mention.numeric and mention.span.end - mention.span.start < 16)
    ]
    if not wrong or DATE_TOPIC.search(page.topic):
        return
    for mention, said in wrong[:_MOST]:
        block = page.block_at(mention.span.start)
        if block is None or block.span.end < mention.span.end:
            continue
        nearby = max(block.span.start, mention.span.start - 300), min(block.span.end, mention.span.end + 300)
        sentence = sentence_near(page, block, mention.span.start)
        if (
            KNOWN_WRONG.search(page.prose, *nearby)
            or SAID_WRONG.search(
                page.prose,
                max(sentence.start, mention.span.start - _SAID_NEAR),
                min(sentence.end, mention.span.end + _SAID_NEAR),
            )
            or _is_announced_wrong(page, block)
        ):
            continue
        if is_quoted_alone(page, mention.span):
            continue
        if NUMBERED.search(page.prose, max(block.span.start, mention.span.start - 14), mention.span.start):
            continue
        if mention.month is not None and mention.month > 12 and page.prose[mention.span.start + 4] == ".":
            continue  # a version such as 2024.13.5
        certain = mention.day is not None and not mention.exists and mention.year is not None
        yield Flag(
            mention.span,
            f"'{words_at(page, mention.span)}': {said}; look the date up and correct it",
            confidence=Confidence.CERTAIN
            if certain
            else Confidence.HINT
            if _means_never(mention)
            else Confidence.LIKELY,
        )


def _means_never(mention: DateMention) -> bool:
    """Whether it is the 30th or 31st of February of no year: a byword for a day that never comes."""
    return mention.year is None and mention.month == 2


def _is_announced_wrong(page: Page, block: Block) -> bool:
    """Whether the line above says that wrong dates follow: "Invalid dates:"."""
    before = page.prose[max(0, block.span.start - 200) : block.span.start].rstrip()
    line = before.rpartition("\n")[2]
    return before.endswith(":") and (KNOWN_WRONG.search(line) or SAID_WRONG.search(line)) is not None


def _yearless_near(prose: str, places: list[int]) -> Iterator[DateMention]:
    """The days without a year around some sorted offsets."""
    last = 0
    for place in places:
        if place >= last:
            last = place + 30
            yield from yearless_dates_in(prose, max(0, place - 16), last)


def _what_is_wrong(mention: DateMention) -> str | None:
    """Why there is no such date, in words; None for one that may be right."""
    month, day, year = mention.month, mention.day, mention.year
    if month is None or day is None:
        return None
    if not mention.exists:
        # Sweden had a 30 February once, to return to the Julian calendar.
        if (year, month, day) == (1712, 2, 30):
            return None
        if year is not None and (mention.numeric and (year < 1583 or year > 2100)):
            return None
        if not 1 <= month <= 12:
            return f"there is no month {month}" if 13 <= month <= 31 and 1 <= day <= 31 else None
        if day == 0 or day > 39:
            return None
        if month == 2 and day == 29:
            return f"{year} is no leap year, so its February has 28 days"
        length = 30 if month in (4, 6, 9, 11) else 29 if month == 2 else 31
        return f"{MONTH_NAMES[month - 1]} has {'at most ' if month == 2 else ''}{length} days"
    if mention.weekday is None or year is None or mention.ambiguous or year < _FIRST_GREGORIAN_YEAR:
        return None
    day_of_week = date(year, month, day).weekday()
    if day_of_week == mention.weekday:
        return None
    if year < _LAST_JULIAN_YEAR and (day_of_week - mention.weekday) % 7 == _julian_shift(date(year, month, day)):
        return None
    return f"that day was a {WEEKDAY_NAMES[day_of_week]}, not a {WEEKDAY_NAMES[mention.weekday]}"


def _julian_shift(day: date) -> int:
    """By how many weekdays the Julian calendar's day of that name differs, modulo 7."""
    behind = 11 if day < date(1800, 3, 1) else 12 if day < date(1900, 3, 1) else 13
    return -behind % 7
