"""Dates that have not come, that are long past, or that contradict what the page says of itself."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from spuria import Block, Confidence, Flag, Kind, Page, Region, Severity, Span, pattern, rule, stated_date
from spuria_rules.announcements import (
    DEADLINE,
    FROM_THEN,
    IN_PRESENT,
    IN_THE_YEAR,
    INVITED,
    INVITING,
    OF_A_DEED,
    REMEMBERED,
    REPORTED,
    REPORTED_AFTER,
    future_after,
    future_before,
)
from spuria_rules.calendar_dates import UNREAD, YEARS, DateMention, Year, date_at, dates_of, years_of
from spuria_rules.looking_ahead import looks_ahead
from spuria_rules.narration import is_told_as_past
from spuria_rules.stamps import AFTER_BYLINE, BYLINE, STAMP, UPDATED
from spuria_rules.surroundings import sentence_near, words_at
from spuria_rules.tenses import AT_TIME, IMAGINED, IMAGINED_TOPIC, SPAN_OF_DAYS
from spuria_rules.tongues import tongues_of

# A page with more than this of one kind is a table or a log; the rest of it is not judged.
_MOST = 200
# Shorter lines, in code points, are dates by themselves and entries of lists.
_SHORTEST_LINE = 25
_PROSE = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION)


@rule(Severity.WARNING, literals=YEARS)
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
    """
    clock = page.clock
    if clock is None:
        return
    today = clock.date
    this_year, this_month = today.year, today.month
    years = [
        start
        for start, number, month in years_of(page)
        if number >= this_year
        and (number > this_year or month >= this_month or month == UNREAD)
        and number <= this_year + 60
        and _may_tell(page, start, month)
    ]
    if not years:
        return
    latest = today + timedelta(days=slack_days)
    later = [mention for mention in _read(page, years) if mention.first and mention.first > latest]
    if not later or IMAGINED_TOPIC.search(page.topic):
        return
    if not page.captured and (lived := _lived_on(page, later)):
        # The page was made anew after the date it states for itself: teasers, comments and its foot say when.
        later = [mention for mention in later if mention.first and mention.first > lived + timedelta(days=slack_days)]
    for mention in later[:_MOST]:
        block = page.block_at(mention.span.start)
        if block is None or page.is_mention(mention.span):
            continue
        # A page that carries no other date is as old as it says, whatever `--as-of` is given.
        if page.captured and _is_stamp(page, block, mention):
            said = "the page says it was published or changed on"
        elif block.kind is not Kind.HEADING and is_told_as_past(page, block, mention):
            said = "the text tells as past what happened on"
        else:
            continue
        yield Flag(
            mention.span,
            f"{said} {words_at(page, mention.span)}, which is after {clock.source} ({clock.date.isoformat()}):"
            " check the date, or say that it is still to come",
        )


def _may_tell(page: Page, start: int, month: int) -> bool:
    """Whether a year stands in a line long enough to tell something, or on a page that was captured by then."""
    prose = page.prose
    low, high = max(0, start - _SHORTEST_LINE), start + _SHORTEST_LINE
    first, last = prose.rfind("\n", low, start) + 1 or low, prose.find("\n", start, high)
    if (last if last != -1 else high) - first < _SHORTEST_LINE:
        return page.captured is not None and month != 0
    if month or prose[start - 1 : start] != " ":
        return True
    word = prose[max(low, start - 15) : start - 1].rpartition(" ")[2]
    # "RFC 2068" is a number, unless the line is in capitals.
    return not (word[:2].isupper() and len(word) > 1) or prose[start + 4 : start + 12].isupper()


def _read(page: Page, years: Iterable[int]) -> list[DateMention]:
    """The dates whose years start at some offsets of a page, in order."""
    return [mention for start in years if (mention := date_at(page.prose, start)) is not None]


# The last year of a copyright notice.
_COPYRIGHT = pattern(
    r"(?:©|\(c\)|copyright)[^\n\d]{0,40}(?:(?:19|20)\d\d ?[-–—,/] ?)?((?:19|20)\d\d)(?![\d./-])", re.IGNORECASE
)
_TIME_BESIDE = pattern(
    r"[^\w\n]{0,4}(?:(?:at|um|à|alle|às|om|kl\.?|-- updated) )?\d{1,2}[:.h]?\d\d(?!\d)", re.IGNORECASE
)
_TIME_BEFORE = pattern(r"\d{1,2}[:.h]\d\d(?: ?(?:[ap]\.?m\.?|uhr|h|est|gmt|cet))?[^\w\n]{0,4}(?:on )?$", re.IGNORECASE)
# What stands before the date in a sentence, and not before that of a dateline.
_WITHIN_SENTENCE = pattern(
    r"\b(?:on|by|of|in|from|since|until|till|to|before|after|the|am|vom|zum|bis|seit|ab|den|der|im|le|du|au|dès|el|del|al"
    r"|hasta|em|de|até|il|dal|dell['’]?|fino|entro|op|van|tot|vanaf|den|dne|dnia|от|до|с) $",
    re.IGNORECASE,
)


def _lived_on(page: Page, later: Iterable[DateMention]) -> date | None:
    """The last day after the page's own date at which it was still being made, by its datelines and its copyright."""
    days = [mention.first for mention in later if mention.first and _is_dateline(page, mention)]
    years = [int(match[1]) for match in _COPYRIGHT.finditer(page.prose)]
    if page.clock and years and max(years) > page.clock.date.year:
        days.append(date(max(years), 12, 31))
    return max(days, default=None)


def _is_dateline(page: Page, mention: DateMention) -> bool:
    """Whether a full date says when something was published: named so, beside a time of day, or behind a headline."""
    block = page.block_at(mention.span.start)
    if block is None or mention.day is None:
        return False
    if _is_stamp(page, block, mention):
        return True
    before = page.prose[max(block.span.start, mention.span.start - 60) : mention.span.start]
    after = page.prose[mention.span.end : block.span.end]
    if _WITHIN_SENTENCE.search(before):
        return False
    if _TIME_BESIDE.match(after) or _TIME_BEFORE.search(before):
        return True
    return not after.strip(" |)]·•-–") and len(block.text) < 200


def _is_stamp(page: Page, block: Block, mention: DateMention) -> bool:
    """Whether the date is named as the day the page was published or changed, in full."""
    if mention.day is None:
        return False
    before = page.prose[max(block.span.start, mention.span.start - 60) : mention.span.start]
    return STAMP.search(before) is not None and len(block.text) < 300


@rule(Severity.INFO, literals=YEARS)
def stale_future(page: Page, *, slack_days: int = 30, most_years: int = 10) -> Iterator[Flag]:
    """Something is announced as still to come although its date was past when the page was published.

    The text is older than it claims to be, or was copied from an older one. Bring it up to date. The
    page is read against its own date; a page without one against its capture or `--as-of`, and only
    where neither a date line nor the years it names show that it is an old page kept as it was. Events
    more than `most_years` years before are history told in the future tense.

    ~~~text bad captured=2025-03-01
    The vote will take place in [[May 2023]], and every citizen over 18 may take part.
    ~~~

    ~~~text good captured=2025-03-01
    Lisbon, 3 March 2023

    The vote will take place in May 2023, and every citizen over 18 may take part.
    ~~~
    """
    own = stated_date(page.metadata.published) or stated_date(page.metadata.modified)
    clock = own or (page.clock.date if page.clock else None)
    if clock is None:
        return
    latest = clock - timedelta(days=slack_days)
    now, earliest = latest.year * 12 + latest.month, clock.year - most_years - 1
    years = [
        start
        for start, number, month in years_of(page)
        if earliest <= number
        and (number * 12 + (month if month > 0 else 1) <= now if month else number < clock.year)
        and (month or IN_THE_YEAR.search(page.prose, max(0, start - 24), start))
    ]
    if not years:
        return
    first = clock - timedelta(days=366 * most_years)
    past = [mention for mention in _read(page, years) if (last := mention.last) is not None and first < last < latest]
    if not past or IMAGINED_TOPIC.search(page.topic):
        return
    datelines: list[tuple[date, Block | None]] | None = None
    for mention in past[:_MOST]:
        block = page.block_at(mention.span.start)
        if block is None or block.kind not in _PROSE or page.is_mention(mention.span):
            continue
        sentence = sentence_near(page, block, mention.span.start)
        before = page.prose[max(sentence.start, mention.span.start - 140) : mention.span.start]
        after = page.prose[mention.span.end : sentence.end]
        if (
            IMAGINED.search(before)
            or REPORTED.search(before)
            or REPORTED_AFTER.search(after)
            or not _is_announced(page, mention, before, after)
        ):
            continue
        if (until := _AND_YEAR.match(after)) and int(until[1]) >= clock.year:
            continue
        if own is None and _is_of_its_time(page, mention, sentence, clock.year):
            continue
        if datelines is None:
            datelines = _datelines(page, dates_of(page))
        # An old text kept as it was says its age; what was added later does not take that back.
        if not any(
            line is not block and (own is None or day <= min(mention.last or day, clock - timedelta(days=90)))
            for day, line in datelines
        ):
            yield Flag(
                mention.span,
                f"announced as still to come, but {words_at(page, mention.span)} was past"
                f" {'when the page was published' if own else 'when the page was read'} ({clock.isoformat()}):"
                " bring the text up to date",
            )


# A second year that an announcement is for: "in 2015 and 2016".
_AND_YEAR = pattern(r" ?(?:[-–/,]|and|und|et|y|e|en|og|och|i|и|to|bis|à|a|al|tot) ?((?:19|20)\d\d)\b", re.IGNORECASE)


def _is_of_its_time(page: Page, mention: DateMention, sentence: Span, now: int) -> bool:
    """Whether a page that states no date of its own is as old as what it announces.

    Elsewhere it names the year of the announcement or the one before, and none between that and its capture.
    """
    announced = mention.last.year if mention.last else now
    others = {
        number for start, number, _ in years_of(page) if not sentence.start <= start < sentence.end and number <= now
    }
    return not others.isdisjoint((announced - 1, announced)) and max(others) <= announced


def _is_announced(page: Page, mention: DateMention, before: str, after: str) -> bool:
    """Whether a sentence announces something for a date; `before` and `after` are its words beside the date."""
    if _COMPARED.search(before) or (_RANGE_FROM.search(before) and _RANGE_TO.match(after)):
        return False
    tongues = tongues_of(before + page.quote(mention.span) + after)
    if "de" in tongues and _becomes(after):
        return False
    # "From 3 to 5 May": one day as good as the other.
    before = SPAN_OF_DAYS.sub(lambda days: days[0].partition(" ")[0] + " " if days[0][0].isalpha() else "", before)
    if (AT_TIME.match(before) or FROM_THEN.match(before)) and future_after(after, tongues):
        return True
    if mention.day is not None and IN_PRESENT.search(before) and INVITING.search(page.prose, *_around(mention.span)):
        return True
    if mention.day is not None and (INVITED.search(before) or DEADLINE.search(before)):
        return True
    if OF_A_DEED.search(before) or REMEMBERED.match(after):
        return False
    if "tr" in tongues and future_after(after, ("tr",)):
        return True
    return future_before(before, after, tongues, by_day=mention.day is not None)


# "Up from 11 percent in": the figure of a past year that one to come is held against.
_COMPARED = pattern(
    r"\b(?:(?:up|down) (?:from|on)|compared (?:to|with)|versus|vs\.?|gegenüber|verglichen mit|im vergleich zu|contre"
    r"|par rapport à|comparé\w* à|frente a|respecto a|en comparación con|rispetto a|contro|em comparação com|face a"
    r"|vergeleken met|ten opzichte van|tegen(?:over)?)\b[^.;!?\d]{0,15}\d[^;!?]{0,30}$"
    r"|\bnach [^.;!?\d]{0,15}\d[\d.,]* ?(?:prozent|%|euro|dollar|mio|mill|mrd)[^;!?]{0,20}$",
    re.IGNORECASE,
)
_RANGE_FROM = pattern(
    r"\b(?:from|von|de|desde|da|dal|van|od|från|fra)\b[^.;!?\d]{0,15}"
    r"(?:\d|\b(?:[mb]illi|milliard|miljo|miljard|prozent|percent)\w*)[^;!?]{0,30}$",
    re.IGNORECASE,
)
_RANGE_TO = pattern(r"\W*(?:to|auf|bis|à|a|hasta|para|naar|tot|do|till|til)\b", re.IGNORECASE)
_WERDEN = pattern(r"\W*(?:wird|werden)\b")


def _becomes(after: str) -> bool:
    """Whether German "wird" behind a date has no verb with it: somebody becomes something, as stories say it."""
    if _WERDEN.match(after) is None:
        return False
    ends = [part.rstrip(" .!?\"'”’»)").rpartition(" ")[2] for part in re.split(r"[,;:–—]", after)]
    return not any(end[:1].islower() and end.endswith(("t", "n")) for end in ends)


def _around(span: Span) -> tuple[int, int]:
    return max(0, span.start - 200), span.end + 200


def _datelines(page: Page, dates: tuple[DateMention, ...]) -> list[tuple[date, Block | None]]:
    """The full dates of short lines of their own, and those that follow a word such as published, with the lines."""
    found: list[tuple[date, Block | None]] = []
    for mention in dates:
        block = page.block_at(mention.span.start) if mention.day is not None else None
        day = mention.last
        if block is None or day is None:
            continue
        words_beside = len(block.text) - (mention.span.end - mention.span.start)
        before = page.prose[max(block.span.start, mention.span.start - 60) : mention.span.start]
        # "Lisbon, 3 May 2022. The summit opens".
        if (
            before
            and block.span.start < 600
            and _CITY.match(before)
            and _AFTER_DATELINE.match(page.prose, mention.span.end)
        ):
            found.append((day, None))
        if (words_beside < 40 and not looks_ahead(block.text, tongues_of(block.text))) or STAMP.search(before):
            found.append((day, block))
    return found


_CITY = pattern(r"^[^\W\d_a-zß-ÿ][\w'’-]+(?: [\w'’-]+){0,3}, $")
_AFTER_DATELINE = pattern(r"\)? ?[.:–—-]|\)? \(")
# A line with the date of the page is no longer than this.
_LONGEST_STAMP = 160
# A stamp begins its line, or stands after a byline or another date: "the speech was first published on" is none.
_BEFORE_STAMP = pattern(
    r"^\W*$|[|·•–—,.:;)\]/-]\s?(?:and |und |et |y |e |en )?$|\d\s?$|^\W*(?:by|von|par|por|di|door) [^.]{2,50}$",
    re.IGNORECASE,
)
_URL_DATE = pattern(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?:/([0-2]\d|3[01]))?/")
_RANGE = pattern(
    r"^ ?(?:-|–|—|to|until|till|through|bis|bis zum|au|al|a|até|tot|t/m|till|til|do)"
    r" ?(?:the |den |dem |el |le |il )?$",
    re.IGNORECASE,
)


@rule(Severity.INFO, literals=YEARS)
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
    """
    years = years_of(page)
    yield from _reversed_periods(page, years)
    stated = stated_date(page.metadata.published)
    modified = stated_date(page.metadata.modified)
    known = [(day.year, day.month) for day in (stated, modified) if day]
    address = _URL_DATE.search(page.url) if page.url else None
    dated = [year for year in years if year.month and _in_short_line(page.prose, year.start)]
    if address:
        known = [month for month in known if month == (int(address[1]), int(address[2]))]
    # Most pages state what they show.
    contradicted = any((number, month) not in known for _, number, month in dated)
    if contradicted and (stated or address or len(dated) > 1):
        yield from _contradicted_stamps(page, dated, tolerance_days, address)


def _contradicted_stamps(
    page: Page, years: list[Year], tolerance_days: int, address: re.Match[str] | None
) -> Iterator[Flag]:
    """The visible date of publication or change that the page contradicts elsewhere."""
    published: list[DateMention] = []
    updated: list[DateMention] = []
    for mention in _read(page, (year.start for year in years)):
        if mention.day is not None and mention.first and (stamp := _visible_stamp(page, mention)) is not None:
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
                f"updated on {words_at(page, updated[0].span)}, before it was published on"
                f" {words_at(page, mention.span)}: one of the two dates is wrong",
                related=(mention.span,),
            )
        near = [day for day in (stated, modified) if day and first - tolerance <= day <= last + tolerance]
        if stated and not near:
            yield Flag(
                mention.span,
                f"the page says {words_at(page, mention.span)}, its structured data say {stated.isoformat()}:"
                " find out which is true, and correct the other",
                confidence=_sure(page, mention),
            )
        elif address:
            start = date(int(address[1]), int(address[2]), 1)
            # What states so in its data, too, may have been published anew at its old address.
            tolerance = timedelta(days=366) if near else tolerance
            if not updated and not start - tolerance <= first <= start + timedelta(days=31) + tolerance:
                yield Flag(
                    mention.span,
                    f"the page says {words_at(page, mention.span)}, its address says {address[0].strip('/')}:"
                    " find out which is true, and correct the other",
                )


def _in_short_line(prose: str, offset: int) -> bool:
    """Whether the line around an offset is as short as a line with a page's date."""
    first = prose.rfind("\n", max(0, offset - _LONGEST_STAMP), offset)
    last = prose.find("\n", offset, offset + _LONGEST_STAMP)
    return (first != -1 or offset < _LONGEST_STAMP) and ((len(prose) if last == -1 else last) - first <= _LONGEST_STAMP)


def _reversed_periods(page: Page, years: Sequence[Year]) -> Iterator[Flag]:
    for one, other in pairwise(years):
        if other[0] - one[0] > 60 or other.number > one.number or not (one.month and other.month):
            continue
        # Two lines are no period, nor is what a glance shows to be in order.
        ordered = other.number == one.number and other.month > one.month > 0
        if ordered or page.prose.find("\n", one.start, other.start) != -1:
            continue
        first, second = date_at(page.prose, one.start), date_at(page.prose, other.start, one.start + 4)
        if first is None or second is None or first.day is None or second.day is None:
            continue
        # Logs name the newest day first.
        if first.numeric and second.numeric:
            continue
        between = page.prose[first.span.end : second.span.start]
        if len(between) > 14 or not _RANGE.match(between):
            continue
        if first.last and second.first and second.last and second.last < first.last and not second.first > first.last:
            span = Span(first.span.start, second.span.end)
            if first.first and second.last < first.first:
                yield Flag(span, f"'{words_at(page, span)}' ends before it begins: one of the two dates is wrong")


def _main_text_before(page: Page, block: Block) -> bool:
    for passage in page.passages:
        if passage.span.start >= block.span.start:
            return False
        if passage.region is Region.MAIN and passage.kind is Kind.PARAGRAPH:
            return True
    return False


def _sure(page: Page, mention: DateMention) -> Confidence:
    """A line in italics is no mention of its words, for which the engine would take one step off."""
    return Confidence.CERTAIN if page.is_mention(mention.span) else Confidence.LIKELY


def _is_todays(page: Page, block: Block) -> bool:
    """Whether a bare date stands in a page's head, or with its weekday above the title: the day it was called up."""
    if block.region is Region.BOILERPLATE:
        return True
    above = not page.headings or block.span.start < page.headings[0].span.start
    return above and page.media_type == "text/html" and block.text[:2].isalpha() and "," in block.text[:14]


def _visible_stamp(page: Page, mention: DateMention) -> bool | None:
    """True for a date of change, False for one of publication, None for any other date."""
    block = page.block_at(mention.span.start)
    if block is None or len(block.text) > _LONGEST_STAMP or block.region not in (Region.MAIN, Region.BOILERPLATE):
        return None
    at_top = block.span.start < 600
    # Beside and below the text stand the dates of other pages.
    if block.region is Region.BOILERPLATE and _main_text_before(page, block):
        return None
    before = page.prose[block.span.start : mention.span.start]
    if (stamp := STAMP.search(before)) and _BEFORE_STAMP.search(before[: stamp.start()]):
        return UPDATED.search(stamp[0]) is not None
    if not before.strip() and _is_todays(page, block):
        return None
    if at_top and BYLINE.match(before) and AFTER_BYLINE.match(page.prose[mention.span.end : block.span.end]):
        return False
    return None
