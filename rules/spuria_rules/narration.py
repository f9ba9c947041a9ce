"""Whether a sentence tells what happened on a date, or what was planned for it."""

import re
from itertools import islice

from spuria import Block, Page, Span, pattern
from spuria_rules.calendar_dates import DateMention
from spuria_rules.surroundings import sentence_near
from spuria_rules.tenses import (
    AHEAD,
    AHEAD_IN_FRENCH,
    AIMED_AT,
    AT_TIME,
    BEARS_DATE,
    BEFORE_VERB,
    BEFORE_YEAR,
    CLAUSE_END,
    DATED,
    FOR_AN_EVENT,
    FRENCH,
    FRONTED,
    GROWTH,
    IMAGINED,
    JUST_PAST,
    OTHER_TIME,
    PAST,
    PAST_SLAVIC,
    PLANNED_THING,
    PROSPECTIVE,
    SECOND_PLACE,
    SINCE,
    SPAN_OF_DAYS,
    SPAN_OF_MONTHS,
)

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
# "The 2028 Games", "Blade Runner 2049 Edition": a year before a name belongs to the name.
_NAME_FOLLOWS = pattern(r" [A-ZÀ-Þ][a-zß-ÿ][\w'-]* |-[A-ZÀ-Þ]")
# "the ministry's March 2027 report said": what is dated so has come out.
_ADJECTIVAL = pattern(
    r" (?:report|bulletin|survey|census|referendum|election|vote|poll|issue|ruling|verdict|attack|earthquake|flood|fire"
    r"|strike|crash|raid|protest|riot|study|statement|letter|press release|newsletter|article|interview|hearing|speech"
    r"|storm|decision|review|audit|harvest|drought|massacre|coup|war)e?s?\b",
    re.IGNORECASE,
)
# A column of numbers.
_FIGURES_FOLLOW = pattern(r"\s{1,4}\d")
_OWNED = pattern(r"(?:'s|s'|\bthe|\bits|\btheir|\bhis|\bher|\ban?) $", re.IGNORECASE)
# The year in which clocks of 32 bits end is spoken of as if it had been.
_CLOCKS_END = 2038
_PAST_BE = pattern(r"\b(?:was|were|had|said|told|showed|asked|confirmed|found|listed|named)\b", re.IGNORECASE)
# A notice of rights gives years, and tells nothing.
_RIGHTS = pattern(r"©|\(c\)|\bcopyright\b|\brights\b", re.IGNORECASE)


def is_told_as_past(page: Page, block: Block, mention: DateMention) -> bool:
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
    if mention.month is None and (_NUMBER_LIST.match(after) or _OF_NUMBER.search(before) or _NAME_FOLLOWS.match(after)):
        return False
    if mention.month is None and (mention.year == _CLOCKS_END or _FIGURES_FOLLOW.match(after)):
        return False
    if mention.month is None and _OWNED.search(before) and not _ADJECTIVAL.match(after):
        # "The 2027 model was unveiled", "the 2048 keys were lost".
        return False
    if days := SPAN_OF_DAYS.search(before):
        before = before[: days.start()] + " on "
    # "In May 2027 the council decided": what stands behind such a date happened on it.
    spanned = SPAN_OF_MONTHS.match(prose[sentence.start : mention.span.start])
    at_start = bool(before.strip()) or clause.start == sentence.start
    fronted = bool(spanned) or (at_start and FRONTED.match(before) is not None)
    if mention.day is not None and _bears_date(prose, sentence, mention.span):
        return True
    before = GROWTH.sub("to ", before)
    if _RIGHTS.search(before) or FOR_AN_EVENT.search(before):
        return False
    if not fronted and (AIMED_AT.search(before[-24:]) or PROSPECTIVE.search(prose, clause.start, clause.end)):
        return False
    told_after = Span(mention.span.start, clause.end)
    if _looks_ahead(prose, mention, told_after if spanned else clause, told_after if spanned else sentence):
        return False
    if _ADJECTIVAL.match(after) and _OWNED.search(before) and PAST.search(prose, mention.span.end, sentence.end):
        return True
    if fronted and (SINCE.match(before) or SECOND_PLACE.match(after)):
        return True
    in_second_place = SECOND_PLACE.match(after) and BEFORE_VERB.match(before)
    in_time = fronted or just_past or in_second_place or AT_TIME.search(before[-60:]) or BEFORE_YEAR.search(before)
    if not in_time and not PAST_SLAVIC.search(prose, clause.start, clause.end):
        return False
    if PAST.search(after):
        return True
    verbs = list(PAST.finditer(before))
    return bool(verbs) and not OTHER_TIME.search(before, verbs[-1].end())


def _bears_date(prose: str, sentence: Span, date_span: Span) -> bool:
    """Whether a paper bears the date: "is dated 3 May", "the letter, dated 3 May, was found"."""
    if BEARS_DATE.search(prose, sentence.start, date_span.start):
        return True
    dated = DATED.search(prose, sentence.start, date_span.start)
    return dated is not None and _PAST_BE.search(prose, date_span.end, sentence.end) is not None


def _looks_ahead(prose: str, mention: DateMention, clause: Span, sentence: Span) -> bool:
    """Whether words of planning or lasting stand beside a date."""
    # The rest of the sentence counts where the date is only a month or a year.
    judged = clause if mention.day is not None else sentence
    around = prose[judged.start : mention.span.start], prose[mention.span.end : judged.end]
    if mention.day is not None:
        # "They rejected the plan on that day": a plan is what the deed was done to.
        around = PLANNED_THING.sub(" \x00 ", around[0]), PLANNED_THING.sub(" \x00 ", around[1])
    if any(AHEAD.search(words) is not None for words in around):
        return True
    return any(map(AHEAD_IN_FRENCH.search, around)) and FRENCH.search(prose, sentence.start, sentence.end) is not None


_COLONS = frozenset((":", "–", "—", "-"))
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
        # "2025-06-11: the parliament passed the act." is a sentence, "12 May: registration opened" an entry.
        if start == date_span.start and ending[0].strip() in _COLONS and ending.start() == date_span.end:
            if prose[sentence.end - 1 : sentence.end] == ".":
                continue
            return Span(start, end)
        told = PAST.search(prose, date_span.end, end) or AHEAD.search(prose, date_span.end, end)
        if told or not short or not (ending[0] == "," or ending[0].strip().lower() in _AND):
            return Span(start, end)
    return Span(start, sentence.end)
