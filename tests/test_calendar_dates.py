"""Dates in running text, in many formats and languages."""

from datetime import date, timedelta

import pytest
from dateutil.parser import parse
from hypothesis import given
from hypothesis import strategies as st

from spuria_rules.calendar_dates import MONTH_NAMES, WEEKDAY_NAMES, DateMention, dates_in, yearless_dates_in

DAYS = st.dates(date(1800, 1, 1), date(2099, 12, 31))
FORMATS = (
    "{day} {month} {year}",
    "{month} {day}, {year}",
    "{year}-{number:02d}-{day:02d}",
    "{day:02d}.{number:02d}.{year}",
    "{weekday}, {day} {month} {year}",
    "{weekday}, {month} {day}, {year}",
)


def only(text: str) -> DateMention:
    mentions = list(dates_in(text))
    assert len(mentions) == 1, mentions
    return mentions[0]


@pytest.mark.parametrize(
    ("text", "expected", "words"),
    [
        ("It opened on 4 March 2024.", (2024, 3, 4), "4 March 2024"),
        ("It opened on March 4th, 2024.", (2024, 3, 4), "March 4th, 2024"),
        ("It opened on Mar. 4, 2024.", (2024, 3, 4), "Mar. 4, 2024"),
        ("the 4th of July, 2024", (2024, 7, 4), "4th of July, 2024"),
        ("am Montag, den 4. März 2024, um", (2024, 3, 4), "Montag, den 4. März 2024"),
        ("le lundi 4 mars 2024 à", (2024, 3, 4), "lundi 4 mars 2024"),
        ("le 1er mai 2023", (2023, 5, 1), "1er mai 2023"),
        ("el 4 de marzo de 2024", (2024, 3, 4), "4 de marzo de 2024"),
        ("a 4 de março de 2024", (2024, 3, 4), "4 de março de 2024"),
        ("il 4 marzo 2024", (2024, 3, 4), "4 marzo 2024"),
        ("op 4 maart 2024", (2024, 3, 4), "4 maart 2024"),
        ("den 4 mars 2024", (2024, 3, 4), "4 mars 2024"),
        ("den 4. marts 2024", (2024, 3, 4), "4. marts 2024"),
        ("4 marca 2024 roku", (2024, 3, 4), "4 marca 2024"),
        ("4. března 2024", (2024, 3, 4), "4. března 2024"),
        ("2024. március 4.", (2024, 3, 4), "2024. március 4"),
        ("4 марта 2024 года", (2024, 3, 4), "4 марта 2024"),
        ("2024年3月4日に", (2024, 3, 4), "2024年3月4日"),
        ("at 2024-03-04T10:00Z", (2024, 3, 4), "2024-03-04"),
        ("on 31/12/2024", (2024, 12, 31), "31/12/2024"),
        ("on 12/31/2024", (2024, 12, 31), "12/31/2024"),
        ("on 04-Mar-2024", (2024, 3, 4), "04-Mar-2024"),
        ("in March 2024", (2024, 3, None), "March 2024"),
        ("en marzo de 2024", (2024, 3, None), "marzo de 2024"),
        ("since 2024 or so", (2024, None, None), "2024"),
        ("on 31 April 2024", (2024, 4, 31), "31 April 2024"),
        ("on 2024-13-05", (2024, 13, 5), "2024-13-05"),
    ],
)
def test_formats(text: str, expected: tuple[int, int | None, int | None], words: str) -> None:
    mention = only(text)
    assert (mention.year, mention.month, mention.day) == expected
    assert text[mention.span.start : mention.span.end] == words


@pytest.mark.parametrize(
    "text",
    ["AR 59114-7652", "port 2024.5", "12,024 people", "$2024", "file2024", "192.168.2024.1", "a/2024/b", "x=2024"],
)
def test_numbers_that_are_no_years(text: str) -> None:
    assert list(dates_in(text)) == []


@given(DAYS, st.sampled_from(FORMATS))
def test_reads_what_a_general_parser_reads(day: date, written: str) -> None:
    text = written.format(
        day=day.day,
        number=day.month,
        year=day.year,
        month=MONTH_NAMES[day.month - 1],
        weekday=WEEKDAY_NAMES[day.weekday()],
    )
    mention = only(f"It happened on {text} in Graz.")
    assert mention.first == mention.last == day == parse(text, dayfirst="." in text).date()
    assert mention.weekday in (None, day.weekday())
    assert mention.exists


@given(DAYS)
def test_slashes_may_mean_either(day: date) -> None:
    mention = only(f"on {day.month}/{day.day}/{day.year}")
    assert mention.first is not None
    assert mention.last is not None
    assert mention.first <= day <= mention.last


@given(st.text(alphabet="0123456789 ./-:,年月日MarchMai dejuni", max_size=80))
def test_never_raises_and_stays_in_order(text: str) -> None:
    last = 0
    for mention in dates_in(text):
        assert last <= mention.span.start < mention.span.end <= len(text)
        last = mention.span.end
        if mention.exists and mention.first and mention.last:
            assert mention.first <= mention.last < mention.first + timedelta(days=366)
    list(yearless_dates_in(text))


def test_weekdays_of_spans_and_titles_are_not_the_dates() -> None:
    assert only("open Monday to Friday, 5 March 2024").weekday is None
    assert only("in The Sun, 4 March 2019").weekday is None
    assert only("on Friday, 5 March 2024").weekday == 4


def test_days_without_a_year() -> None:
    assert [(mention.month, mention.day) for mention in yearless_dates_in("by 31 April, or February 30.")] == [
        (4, 31),
        (2, 30),
    ]
    assert list(yearless_dates_in("In June 31 ships came, 31 June-born ones.")) == []
