"""Dates that cannot be, have not come, or contradict what is said about them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, pairwise

from spuria import Block, Confidence, Flag, Kind, Page, Region, Severity, Span, pattern, rule, stated_date
from spuria_rules.calendar_dates import (
    MONTH_NAMES,
    MONTH_NUMBER,
    WEEKDAY_NAMES,
    WEEKDAY_NUMBER,
    DateMention,
    dates_of,
    yearless_dates_in,
)
from spuria_rules.disclaimers import DISCLAIMER, EVENT, EVENT_FOLLOWS, OF_A_STORY, STEMS, STORY_LIKE
from spuria_rules.stamps import AFTER_BYLINE, BYLINE, STAMP, UPDATED
from spuria_rules.surroundings import matches_around, sentence_near
from spuria_rules.tenses import (
    AHEAD,
    AIMED_AT,
    ANNOUNCED,
    ANNOUNCING_STEMS,
    AT_TIME,
    BEFORE_YEAR,
    CLAUSE_END,
    FRONTED,
    IMAGINED,
    IMAGINED_TOPIC,
    JUST_PAST,
    OTHER_TIME,
    PAST,
    PAST_SLAVIC,
    PROSPECTIVE,
    REPORTED,
    SECOND_PLACE,
    SINCE,
    SPAN_OF_DAYS,
    SPAN_OF_MONTHS,
    WILL,
)
from spuria_rules.wrong_dates import ABOUT_FORM, DATE_TOPIC, FORM_TOPIC, KNOWN_WRONG, MASKED, NUMBERED, ZERO

# The writer's input is named: then a label elsewhere does not explain the contradiction.
_INPUT = pattern(
    r"\b(?:provided|given|supplied|available|fournies?|bereitgestellt\w*|vorliegend\w*|proporcionad\w*|fornecid\w*"
    r"|fornit\w*|verstrekte)\b",
    re.IGNORECASE,
)
# Words after which an unreal "scenario" is a labelled one: it is used, not disclaimed.
_LABELLED = pattern(
    r"\b(?:used (?:for|in|by) (?:training|teaching|planning|education\w*|illustrat\w+|exercises?|the exercise|class)"
    r"|for (?:training|planning|teaching|educational)|designed (?:for|to)|to illustrate (?:how|the use)"
    r"|in (?:this|the|our) (?:war ?game|exercise|lesson|game|story|novel|film|book|model|simulation)"
    r"|for the purposes? of|said|says|wrote|replied|asked)\b",
    re.IGNORECASE,
)
# A page with more than this of one kind is a table or a log; the rest of it is not judged.
_MOST = 200
# Longer blocks are no passages of prose.
_LONGEST_PASSAGE = 20_000
_PROSE = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION)
# The subject of a disclaimer is an event, not its date: dates of old things are hypothetical in earnest.
_ABOUT_EVENT = pattern(r"\b(?!dates?\b)" + EVENT + r"\b", re.IGNORECASE)


@rule(
    Severity.ERROR,
    literals=STEMS,
)
def fact_hypothesis_conflict(page: Page) -> Iterator[Flag]:
    """An event is told as a dated fact, then called hypothetical, fictional or still to come.

    The passage contradicts itself: a reader cannot tell whether the event took place. The rule takes
    no side, and the event may well be real. Check the event against a source; then drop the
    disclaimer or the statement. Scenarios, war games and fiction that say so beforehand are left alone.

    ~~~text bad
    The fisheries pact was signed on 4 March 2031. [[Although this is a hypothetical scenario, it shows a trend.]]
    ~~~

    ~~~text good
    In this war game the fleet left port on 4 March 2031. This is a hypothetical event.
    ~~~

    ~~~text good
    The pact was signed on 4 March 1931. Whether it could be renewed is a hypothetical question.
    ~~~

    Measured: no hit on 9,857 pages of documentation in twenty languages (95 % interval 0 to 0.4 in 1,000).
    """
    prose = page.prose
    matches = list(islice(matches_around(page, DISCLAIMER, STEMS, 160), 50))
    if not matches or IMAGINED_TOPIC.search(page.topic):
        return
    dates = dates_of(page)
    reported: set[Span] = set()
    for match in matches:
        block = page.block_at(match.start())
        if (
            block is None
            or block.span.end < match.end()
            or block.kind not in _PROSE
            or len(block.text) > _LONGEST_PASSAGE
        ):
            continue
        sentences = list(page.sentences(block))
        index = next((i for i, span in enumerate(sentences) if match.start() < span.end), len(sentences) - 1)
        sentence = sentences[index]
        if sentence in reported or match.end() > sentence.end:
            continue
        names_input = _INPUT.search(prose, match.start(), sentence.end) is not None
        if not names_input and _LABELLED.search(prose, sentence.start, sentence.end):
            continue
        event = _dated_event(page, block, sentences, index, match.start(), dates)
        if event is None:
            continue
        told, mention = event
        label = IMAGINED.search(prose, min(block.span.start, told.start), match.start())
        if label and not (names_input and label.start() > told.start):
            continue
        if not names_input and STORY_LIKE.search(match[0]) and OF_A_STORY.search(prose, block.span.start, sentence.end):
            continue
        # "Its date is hypothetical" is scholarship where the past is concerned.
        precise = mention.day is not None and mention.year is not None and mention.year >= 1990
        if (
            match["bare"]
            and not precise
            and not (EVENT_FOLLOWS.match(prose, match.end()) or _ABOUT_EVENT.search(match[0]))
        ):
            continue
        reported.add(sentence)
        noun = EVENT_FOLLOWS.match(prose, match.end())
        said = Span(match.start(), noun.end() if noun and match["bare"] else match.end())
        yield Flag(
            sentence,
            f"the text tells as a fact what happened on {_words(page, mention.span)}, then says"
            f" '{_words(page, said)}': one of the two is wrong; check the event, then drop the other",
            related=(told if told != sentence else mention.span,),
        )


def _dated_event(
    page: Page, block: Block, sentences: list[Span], index: int, disclaimer: int, dates: tuple[DateMention, ...]
) -> tuple[Span, DateMention] | None:
    """The nearest sentence up to the disclaimer that tells of a dated event as past, and the date."""
    candidates = [Span(sentences[index].start, disclaimer), *reversed(sentences[max(0, index - 2) : index])]
    if index == 0:
        before = [passage for passage in page.passages if passage.span.end <= block.span.start][-1:]
        if before and before[0].kind is not Kind.HEADING:
            candidates += list(page.sentences(before[0]))[-1:]
    for candidate in candidates:
        told = [mention for mention in dates if candidate.start <= mention.span.start < candidate.end]
        if told and PAST.search(page.prose, candidate.start, candidate.end):
            best = max(told, key=lambda mention: (mention.day is not None, mention.month is not None))
            whole = sentences[index] if candidate.start == sentences[index].start else candidate
            return whole, best
    return None


def _words(page: Page, span: Span) -> str:
    """The words at a span on one line."""
    return " ".join(page.quote(span).split())


@rule(Severity.WARNING, literals=tuple(f"20{decade}" for decade in range(1, 10)))
def unmarked_future(page: Page, *, slack_days: int = 2) -> Iterator[Flag]:
    """Something is told as past that lies after the page's own date.

    The page is read against its capture date, its own date or the date given as `--as-of`, in this
    order, and never against today's. A statement of fact about a later day is a mistyped, invented or
    borrowed date. Check it, or say that it is planned or expected. `slack_days` allows for time zones
    and for dates of publication set a little ahead.

    ~~~text bad captured=2024-03-11
    On [[9 June 2027]], turnout reached 61 % in all four districts.
    ~~~

    ~~~text good captured=2024-03-11
    The bridge is scheduled to open on 9 June 2027. Analysts expect that traffic will double by 2040.
    ~~~

    Measured: 1 hit on 9,857 pages of documentation in twenty languages, read against 2026-06-01, since mended
    (95 % interval 0 to 0.6 in 1,000).
    """
    clock = page.clock
    if clock is None:
        return
    later = [
        mention
        for mention in dates_of(page)
        if mention.year is not None
        and clock.date.year <= mention.year <= clock.date.year + 60
        and (first := mention.first) is not None
        and first > clock.date + timedelta(days=slack_days)
    ]
    if not later or IMAGINED_TOPIC.search(page.topic):
        return
    for mention in later[:_MOST]:
        block = page.block_at(mention.span.start)
        if block is None or page.is_mention(mention.span):
            continue
        # A page that carries no other date is as old as it says, whatever `--as-of` is given.
        if page.captured and _is_stamp(page, block, mention):
            said = "the page says it was published or changed on"
        elif block.kind is not Kind.HEADING and _is_told_as_past(page, block, mention):
            said = "the text tells as past what happened on"
        else:
            continue
        yield Flag(
            mention.span,
            f"{said} {_words(page, mention.span)}, which is after {clock.source} ({clock.date.isoformat()}):"
            " check the date, or say that it is still to come",
        )


def _is_stamp(page: Page, block: Block, mention: DateMention) -> bool:
    """Whether the date is named as the day the page was published or changed, in full."""
    if mention.day is None:
        return False
    before = page.prose[max(block.span.start, mention.span.start - 60) : mention.span.start]
    return STAMP.search(before) is not None and len(block.text) < 300


# "lengths of 2048, 3072 and 4096 bits": four figures that are no year.
_NUMBER_LIST = pattern(
    r",? (?:and |or |und |oder |et |ou |y |o |e |en )?\d{3,}"
    r"|[- ]?(?:bits?|bytes?|[kmg]i?b|px|pixels?|rpm|mah?|hz|euros?|dollars?)\b",
    re.IGNORECASE,
)
_OF_NUMBER = pattern(
    r"(?<!spring)(?<!summer)(?<!autumn)(?<!fall)(?<!winter)(?<!end)(?<!half)(?<!quarter)(?<!crisis)(?<!year)"
    r" (?:of|de|di|von|van) $",
    re.IGNORECASE,
)
# A notice of rights gives years, and tells nothing.
_RIGHTS = pattern(r"©|\(c\)|\bcopyright\b|\brights\b", re.IGNORECASE)


def _is_told_as_past(page: Page, block: Block, mention: DateMention) -> bool:
    """Whether the statement around a date tells what happened then, and nothing in it looks ahead."""
    prose = page.prose
    sentence = sentence_near(page, block, mention.span.start)
    if sentence.end - sentence.start < 25 or IMAGINED.search(
        prose, max(block.span.start, mention.span.start - 1500), mention.span.start
    ):
        return False
    clause = _clause(prose, sentence, mention.span)
    just_past = JUST_PAST.search(prose[sentence.start : mention.span.start]) is not None
    if just_past:
        clause = Span(sentence.start, clause.end)
    before = prose[clause.start : mention.span.start]
    after = prose[mention.span.end : clause.end]
    if mention.month is None and (_NUMBER_LIST.match(after) or _OF_NUMBER.search(before)):
        return False
    if days := SPAN_OF_DAYS.search(before):
        before = before[: days.start()] + " on "
    # "In May 2027 the council decided": what stands behind such a date happened on it.
    spanned = not before.strip() and SPAN_OF_MONTHS.match(prose[sentence.start : mention.span.start])
    at_start = bool(before.strip()) or clause.start == sentence.start
    fronted = bool(spanned) or (at_start and FRONTED.match(before) is not None)
    if _RIGHTS.search(before):
        return False
    if not fronted and (AIMED_AT.search(before[-24:]) or PROSPECTIVE.search(prose, clause.start, clause.end)):
        return False
    # The rest of the sentence counts where the date is only a month or a year.
    judged = clause if mention.day is not None else sentence
    if AHEAD.search(prose, judged.start, mention.span.start) or AHEAD.search(prose, mention.span.end, judged.end):
        return False
    if fronted and (SINCE.match(before) or SECOND_PLACE.match(after)):
        return True
    in_time = fronted or just_past or AT_TIME.search(before[-60:]) or BEFORE_YEAR.search(before)
    if not in_time and not PAST_SLAVIC.search(prose, clause.start, clause.end):
        return False
    if PAST.search(after):
        return True
    verbs = list(PAST.finditer(before))
    return bool(verbs) and not OTHER_TIME.search(before, verbs[-1].end())


_AND = frozenset(("and", "und", "et", "y", "e", "och", "og", "i", "и"))


def _clause(prose: str, sentence: Span, date_span: Span) -> Span:
    """The statement of a sentence that a date belongs to; the following one too where none is made before it ends."""
    start = sentence.start
    for match in CLAUSE_END.finditer(prose, start, date_span.start):
        start = match.end()
    if PAST.search(prose, start, date_span.start) or AHEAD.search(prose, start, date_span.start):
        ending = CLAUSE_END.search(prose, date_span.end, sentence.end)
        return Span(start, ending.start() if ending else sentence.end)
    short = date_span.start - start <= 40
    for ending in islice(CLAUSE_END.finditer(prose, date_span.end, sentence.end), 3):
        end = ending.start()
        told = PAST.search(prose, date_span.end, end) or AHEAD.search(prose, date_span.end, end)
        if told or not short or not (ending[0] == "," or ending[0].strip().lower() in _AND):
            return Span(start, end)
    return Span(start, sentence.end)


# What names a weekday in full.
_FULL_WEEKDAYS = tuple(name for name in WEEKDAY_NUMBER if len(name) > 4)
# The last countries to leave the Julian calendar did so in the 1920s.
_LAST_JULIAN_YEAR = 1930
_FIRST_GREGORIAN_YEAR = 1753


@rule(
    Severity.WARNING,
    confidence=Confidence.CERTAIN,
    literals=(*(str(day) for day in range(29, 40)), *(f"-{month}-" for month in range(13, 29)), *_FULL_WEEKDAYS),
)
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

    Measured: 1 hit on 9,857 pages of documentation in twenty languages, a true 31 June (95 % interval 0 to 0.4
    false ones in 1,000).
    """
    dated = dates_of(page)
    mentions = [mention for mention in dated if not mention.exists or mention.weekday is not None]
    # "30 February" of "30 February 2022" is found with its year already.
    starts = [mention.span.start for mention in dated]
    for mention in yearless_dates_in(page.prose):
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
        if KNOWN_WRONG.search(page.prose, max(block.span.start, mention.span.start - 300), mention.span.end + 300):
            continue
        if NUMBERED.search(page.prose, max(block.span.start, mention.span.start - 14), mention.span.start):
            continue
        if mention.month is not None and mention.month > 12 and page.prose[mention.span.start + 4] == ".":
            continue  # a version such as 2024.13.5
        certain = mention.day is not None and not mention.exists and mention.year is not None
        yield Flag(
            mention.span,
            f"'{_words(page, mention.span)}': {said}; look the date up and correct it",
            confidence=Confidence.CERTAIN if certain else Confidence.LIKELY,
        )


def _what_is_wrong(mention: DateMention) -> str | None:
    """Why there is no such date, in words; None for one that may be right."""
    month, day, year = mention.month, mention.day, mention.year
    if month is None or day is None:
        return None
    if not mention.exists:
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


@rule(Severity.INFO, literals=ANNOUNCING_STEMS)
def stale_future(page: Page, *, slack_days: int = 30, most_years: int = 10) -> Iterator[Flag]:
    """Something is announced as still to come although its date was past when the page was published.

    The text is older than it claims to be, or was copied from an older one. Bring it up to date. The
    page is read against its own date; a page without one against its capture or `--as-of`, and only
    where no date line shows that it is an old page kept as it was. Events more than `most_years` years
    before are history told in the future tense.

    ~~~text bad captured=2025-03-01
    The vote will take place in [[May 2023]], and every citizen over 18 may take part.
    ~~~

    ~~~text good captured=2025-03-01
    Lisbon, 3 March 2023

    The vote will take place in May 2023, and every citizen over 18 may take part.
    ~~~

    Measured: no hit on 9,857 pages of documentation in twenty languages, read against 2026-06-01 (95 % interval
    0 to 0.4 in 1,000).
    """
    own = stated_date(page.metadata.published) or stated_date(page.metadata.modified)
    clock = own or (page.clock.date if page.clock else None)
    if clock is None:
        return
    dates = dates_of(page)
    past = [
        mention
        for mention in dates
        if mention.month is not None
        and (last := mention.last) is not None
        and clock - timedelta(days=366 * most_years) < last < clock - timedelta(days=slack_days)
    ]
    if not past or IMAGINED_TOPIC.search(page.topic):
        return
    if own is None and _has_dateline(page, dates):
        return
    stems = page.starts_of(ANNOUNCING_STEMS)
    judged = 0
    for mention in past:
        nearest = bisect_left(stems, mention.span.start - 140)
        if nearest == len(stems) or stems[nearest] > mention.span.end + 120:
            continue
        judged += 1
        if judged > _MOST:
            return
        block = page.block_at(mention.span.start)
        if block is None or block.kind not in _PROSE or page.is_mention(mention.span):
            continue
        sentence = sentence_near(page, block, mention.span.start)
        before = page.prose[max(sentence.start, mention.span.start - 140) : mention.span.start]
        after = page.prose[mention.span.end : sentence.end]
        if REPORTED.search(before) or REPORTED.search(after):
            continue
        fronted = AT_TIME.match(before) and _fronted_future(after)
        if fronted or ((announced := ANNOUNCED.search(before)) and not PAST.search(announced["rest"])):
            yield Flag(
                mention.span,
                f"announced as still to come, but {_words(page, mention.span)} was past"
                f" {'when the page was published' if own else 'when the page was read'} ({clock.isoformat()}):"
                " bring the text up to date",
            )


_NOW = pattern(r"\b(?:is|are|has|have|ist|sind|hat|est|sont|es|son|é|è|sono|heeft|zijn)\b", re.IGNORECASE)


def _fronted_future(after: str) -> bool:
    """Whether a sentence goes on, after the date it begins with, to what will be."""
    first = re.split(r"[;:]", after[:120], maxsplit=1)[0]
    will = WILL.search(first)
    return will is not None and not PAST.search(first, 0, will.start()) and not _NOW.search(first, 0, will.start())


def _has_dateline(page: Page, dates: tuple[DateMention, ...]) -> bool:
    """Whether a short line of its own gives a full date, or a date follows a word such as published."""
    for mention in dates:
        block = page.block_at(mention.span.start) if mention.day is not None else None
        if block is None:
            continue
        words_beside = len(block.text) - (mention.span.end - mention.span.start)
        if words_beside < 40 and not AHEAD.search(block.text):
            return True
        if STAMP.search(page.prose[max(block.span.start, mention.span.start - 60) : mention.span.start]):
            return True
    return False


_PLACEHOLDERS = (
    *("xx", "??", "__", "##", "00/00", "00.00.", "00-00", "0000", "nan/nan", "nan-nan", "nan.nan", "invalid date"),
    *("yyyy", "aaaa", "jjjj", "rrrr", "month dd", "month xx", "month day", "dd month", "day month", "[date]"),
    *("[insert", "[datum]", "[fecha]", "[data]", "1970", "1969", "1900", "0001", "1899"),
)


@rule(
    Severity.WARNING,
    confidence=Confidence.CERTAIN,
    literals=_PLACEHOLDERS,
)
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

    Measured: no hit on 9,857 pages of documentation in twenty languages (95 % interval 0 to 0.4 in 1,000).
    """
    prose = page.prose
    found = [(match, True) for match in matches_around(page, MASKED, _PLACEHOLDERS, 30)]
    found += [(match, False) for match in matches_around(page, ZERO, _PLACEHOLDERS, 30)]
    if not found or FORM_TOPIC.search(page.topic):
        return
    for match, masked in sorted(found, key=lambda entry: entry[0].start())[:_MOST]:
        name = (match["month1"] or match["month2"]) if masked else None
        if name and name.lower() not in MONTH_NUMBER:
            continue
        block = page.block_at(match.start())
        if block is None:
            continue
        stamped = STAMP.search(prose[max(block.span.start, match.start() - 60) : match.start()]) is not None
        if NUMBERED.search(prose, max(block.span.start, match.start() - 14), match.start()):
            continue
        if not (masked or stamped) or (not stamped and block.kind not in _PROSE):
            continue
        sentence = sentence_near(page, block, match.start())
        around = prose[sentence.start : match.start()] + " " + prose[match.end() : sentence.end]
        if ABOUT_FORM.search(around):
            continue
        yield Flag(
            Span(*match.span()),
            f"'{_words(page, Span(*match.span()))}' stands where a date should: fill it in, or leave it out",
            confidence=Confidence.CERTAIN if stamped else Confidence.LIKELY,
        )


_URL_DATE = pattern(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?:/([0-2]\d|3[01]))?/")
_RANGE = pattern(
    r"^ ?(?:-|–|—|to|until|till|through|bis|bis zum|au|al|a|até|tot|t/m|till|til|do)"
    r" ?(?:the |den |dem |el |le |il )?$",
    re.IGNORECASE,
)


@rule(Severity.INFO, literals=("19", "20"))
def date_disagreement(page: Page, *, tolerance_days: int = 31) -> Iterator[Flag]:
    """The dates a page states about itself, or the two ends of a period, contradict each other.

    A visible "Published 5 May 2025" over structured data that say 2019, an update before the
    publication, or a life that ends before it begins: one of them is wrong, and whoever sorts by
    date is misled. Find the true one and correct the other. Differences up to `tolerance_days` are
    left alone.

    ~~~html bad
    <head><meta property="article:published_time" content="2019-05-04"></head><p>Published on [[5 May 2025]]</p>
    ~~~

    ~~~html good
    <head><meta property="article:published_time" content="2019-05-04"></head><p>Updated on 5 May 2025</p>
    ~~~

    Measured: no hit on 9,857 pages of documentation in twenty languages, few of which state a date of their own
    (95 % interval 0 to 0.4 in 1,000).
    """
    full = [mention for mention in dates_of(page) if mention.day is not None and mention.first is not None]
    yield from _reversed_periods(page, full)
    published: list[DateMention] = []
    updated: list[DateMention] = []
    for mention in full:
        if (stamp := _visible_stamp(page, mention)) is not None:
            (updated if stamp else published).append(mention)
    tolerance = timedelta(days=tolerance_days)
    stated = stated_date(page.metadata.published)
    modified = stated_date(page.metadata.modified)
    if len(published) == 1:
        mention = published[0]
        first, last = mention.first, mention.last
        if first is None or last is None:
            return
        if len(updated) == 1 and (end := updated[0].last) is not None and end < first - timedelta(days=2):
            yield Flag(
                updated[0].span,
                f"updated on {_words(page, updated[0].span)}, before it was published on"
                f" {_words(page, mention.span)}: one of the two dates is wrong",
                related=(mention.span,),
            )
        near = [day for day in (stated, modified) if day and first - tolerance <= day <= last + tolerance]
        if stated and not near:
            yield Flag(
                mention.span,
                f"the page says {_words(page, mention.span)}, its structured data say {stated.isoformat()}:"
                " find out which is true, and correct the other",
            )
        elif not stated and not modified and page.url and (found := _URL_DATE.search(page.url)):
            start = date(int(found[1]), int(found[2]), 1)
            if not start - tolerance <= first <= start + timedelta(days=31) + tolerance:
                yield Flag(
                    mention.span,
                    f"the page says {_words(page, mention.span)}, its address says {found[0].strip('/')}:"
                    " find out which is true, and correct the other",
                )


def _reversed_periods(page: Page, full: list[DateMention]) -> Iterator[Flag]:
    for first, second in pairwise(full):
        between = page.prose[first.span.end : second.span.start]
        if len(between) > 14 or not _RANGE.match(between):
            continue
        if first.last and second.first and second.last and second.last < first.last and not second.first > first.last:
            span = Span(first.span.start, second.span.end)
            if first.first and second.last < first.first:
                yield Flag(span, f"'{_words(page, span)}' ends before it begins: one of the two dates is wrong")


def _visible_stamp(page: Page, mention: DateMention) -> bool | None:
    """True for a date of change, False for one of publication, None for any other date."""
    block = page.block_at(mention.span.start)
    if block is None or len(block.text) > 160 or block.region not in (Region.MAIN, Region.BOILERPLATE):
        return None
    before = page.prose[block.span.start : mention.span.start]
    if stamp := STAMP.search(before[-60:]):
        return UPDATED.search(stamp[0]) is not None
    at_top = block.span.start < 600
    if at_top and BYLINE.match(before) and AFTER_BYLINE.match(page.prose[mention.span.end : block.span.end]):
        return False
    return None
