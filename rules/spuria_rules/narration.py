"""Whether a sentence tells what happened on a date, or what was planned for it."""

import re
from itertools import islice
from typing import NamedTuple

from spuria import Block, Page, Span, pattern
from spuria_rules.calendar_dates import DateMention
from spuria_rules.looking_ahead import looks_ahead, names_what_lasts
from spuria_rules.past_forms import BARE_DATES, after_last_past, tells_past, tells_perfect
from spuria_rules.surroundings import sentence_near
from spuria_rules.tenses import (
    AIMED_AT,
    AT_TIME,
    BEARS_DATE,
    BEFORE_VERB,
    BEFORE_YEAR,
    DATED,
    FOR_AN_EVENT,
    FRONTED,
    GROWTH,
    IMAGINED,
    JUST_PAST,
    LASTED,
    OTHER_TIME,
    PLANNED_THING,
    PROSPECTIVE,
    PROSPECTIVE_ON_A_DAY,
    SECOND_PLACE,
    SINCE,
    SPAN_OF_DAYS,
    SPAN_OF_MONTHS,
    THEN,
    TIME_WORDS,
    clause_end,
)
from spuria_rules.tongues import tongues_of

# "lengths of 2048, 3072 and 4096 bits": four figures that are no year.
_NUMBER_LIST = pattern(
    r",? (?:and |or |und |oder |et |ou |y |o |e |en )?\d{3,}"
    r"|[- ]?(?:bits?|bytes?|[kmg]i?b|px|pixels?|rpm|mah?|hz|euros?|dollars?)\b",
    re.IGNORECASE,
)
_OF_NUMBER = pattern(
    rf"(?!(?:{TIME_WORDS}|crisis|crise|crisi|year|año|ano|anno|année|festival|terremoto|earthquake|flood|pandemi\w*)\b)"
    r"\b[^\W\d_]+ (?:of|de|del|do|des|di|von|van) $",
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
_THROUGH_THE = pattern(r"\b(?:during|in|throughout|over) the $", re.IGNORECASE)
_IN_THE_SEASON = pattern(
    r" (?:season|campaign|edition|tournament|championships?|elections?|school year|academic year)\b", re.IGNORECASE
)
# A column of numbers.
_FIGURES_FOLLOW = pattern(r"\s{1,4}\d")
_OWNED = pattern(r"(?:'s|s'|\bthe|\bits|\btheir|\bhis|\bher|\ban?) $", re.IGNORECASE)
# The year in which clocks of 32 bits end is spoken of as if it had been.
_CLOCKS_END = 2038
_PAST_BE = pattern(r"\b(?:was|were|had|said|told|showed|asked|confirmed|found|listed|named)\b", re.IGNORECASE)
_BECAUSE = pattern(
    r"\b(?:after|when|as|because|since|although|though|following|amid|despite|until|nachdem|weil|obwohl|après|lorsque|parce|después|porque|cuando"
    r"|dopo|perché|quando|depois|nadat|omdat|toen|sedan|efter)\b",
    re.IGNORECASE,
)
_HAS_SINCE = pattern(
    r"\b(?:has|have|had|is|are|hat|haben|ist|sind|a|ont|est|sont|ha|han|está|están|é|são|è|sono|heeft|hebben|zijn|har|är|er)\b"
    r"[^.;:!?]{3,80} (?:since|seit(?: dem)?|depuis(?: le)?|desde(?: el)?|dal|sinds|sedan(?: den)?|siden(?: den)?)"
    r" (?:early |late |mid-?)?$",
    re.IGNORECASE,
)
# "As mayor from 2023 until 2027 he oversaw".
_FROM_TO = pattern(
    r"\b(?:from|von|de|da|dal|van|från) (?:[^\W\d_]{3,10} )?\d{4} (?:to|until|till|bis|à|a|al|até|tot|till) $",
    re.IGNORECASE,
)
_FOR = pattern(r"\b(?:for|für|pour|para|per|voor|för|til) ", re.IGNORECASE)
_BACK_THEN = pattern(
    r"\W*(?:back|only|erst|noch|encore|todavía|ancora|ainda|nog) (?:in|im|en|nel|em|on|am)\b", re.IGNORECASE
)
# A notice of rights gives years, and tells nothing.
_RIGHTS = pattern(r"©|\(c\)|\bcopyright\b|\brights\b", re.IGNORECASE)


class _Statement(NamedTuple):
    """A date with the words of its statement around it, as far as what tells its tense is concerned."""

    prose: str
    sentence: Span
    mention: DateMention
    #: The languages it may be in.
    tongues: tuple[str, ...]
    before: str
    after: str
    #: The date opens the statement; is the later end of a span; has "last week" before it.
    fronted: bool
    spanned: bool
    just_past: bool


def is_told_as_past(page: Page, block: Block, mention: DateMention) -> bool:
    """Whether the statement around a date tells what happened then, and nothing in it looks ahead."""
    sentence = sentence_near(page, block, mention.span.start)
    if sentence.end - sentence.start < 25 or IMAGINED.search(
        page.prose, max(block.span.start, mention.span.start - 1500), mention.span.start
    ):
        return False
    told = _statement(page, sentence, mention)
    if mention.month is None and (season := _IN_THE_SEASON.match(told.after)) and _THROUGH_THE.search(told.before):
        # "During the 2027 season he scored."
        rest = told.before, told.after[season.end() :]
        return any(tells_past(words, told.tongues) for words in rest) and not any(
            looks_ahead(words, told.tongues) for words in rest
        )
    if mention.month is None and _is_no_time(mention.year, told.before, told.after):
        return False
    if mention.day is not None and _bears_date(told.prose, sentence, mention.span):
        return True
    if _RIGHTS.search(told.before) or FOR_AN_EVENT.search(told.before):
        return False
    for_sure = _for_sure(told)
    if for_sure is not None:
        return for_sure
    if not told.fronted and (AIMED_AT.search(told.before[-24:]) or _is_prospective(told)):
        return False
    if not (told.fronted and _BACK_THEN.match(told.before)) and _looks_ahead(told):
        return False
    return _has_past_verb(told)


def _statement(page: Page, sentence: Span, mention: DateMention) -> _Statement:
    prose, tongues = _read_in(page, sentence)
    clause = _clause(prose, sentence, mention.span, tongues)
    just_past = JUST_PAST.search(prose[sentence.start : mention.span.start]) is not None
    if just_past:
        clause = Span(sentence.start, clause.end)
    before = prose[clause.start : mention.span.start]
    if days := SPAN_OF_DAYS.search(before):
        before = before[: days.start()] + " on "
    # "In May 2027 the council decided": what stands behind such a date happened on it.
    spanned = SPAN_OF_MONTHS.match(prose[sentence.start : mention.span.start]) is not None
    at_start = bool(before.strip()) or clause.start == sentence.start
    return _Statement(
        prose,
        sentence,
        mention,
        tongues,
        GROWTH.sub("to ", before),
        prose[mention.span.end : clause.end],
        fronted=spanned or (at_start and FRONTED.match(before) is not None),
        spanned=spanned,
        just_past=just_past,
    )


def _has_past_verb(told: _Statement) -> bool:
    """Whether a verb of the past goes with the date of a statement that does not look ahead."""
    before, after, tongues, mention = told.before, told.after, told.tongues, told.mention
    if _ADJECTIVAL.match(after) and _OWNED.search(before):
        return tells_past(told.prose[mention.span.end : told.sentence.end], tongues)
    if told.fronted and (SINCE.match(before) or SECOND_PLACE.match(after)):
        return True
    in_time = (
        told.fronted
        or told.just_past
        or (SECOND_PLACE.match(after) and BEFORE_VERB.match(before))
        or AT_TIME.search(before[-60:])
        or BEFORE_YEAR.search(before)
        # "Priset tillföll en poet 2024."
        or (mention.month is None and tongues == ("sv",) and not after.strip(" ."))
    )
    if not in_time and BARE_DATES.isdisjoint(tongues):
        return False
    end = after_last_past(before, tongues)
    # "A permit for the north face in May was refused": the date is that of what was asked for.
    if end is None and not told.fronted and _FOR.search(before):
        return False
    if tells_past(after, tongues) or tells_perfect(before + after, tongues):
        return True
    return end is not None and not OTHER_TIME.search(before, end)


def _is_prospective(told: _Statement) -> bool:
    """Whether the date in a statement may be that of what its verb is about: "called an election on"."""
    verbs = PROSPECTIVE if told.mention.day is None else PROSPECTIVE_ON_A_DAY
    # Another statement than the one with the date: "plunged in May after it issued a warning".
    rest = _BECAUSE.split(told.after, maxsplit=1)[0]
    return verbs.search(told.before) is not None or verbs.search(rest) is not None


def _for_sure(told: _Statement) -> bool | None:
    """Whether a form that leaves no doubt tells of a date; None where there is none."""
    before, tongues, span = told.before, told.tongues, told.mention.span
    if _FROM_TO.search(before) and tells_past(told.after[:30], tongues):
        return True
    if told.fronted:
        return None
    # "She taught there until 2027, when she retired."
    if (ended := LASTED.search(before)) and THEN.match(told.prose, span.end):
        lasted = before[: ended.start()]
        return tells_past(lasted, tongues) and not looks_ahead(lasted, tongues)
    if _HAS_SINCE.search(before) and not looks_ahead(before, tongues):
        return True
    if told.mention.day is not None and _in_brackets(told.prose, span):
        # "Release 4 (3 May 2021) introduced"
        words = told.prose[span.end + 1 : min(told.sentence.end, span.end + 25)]
        return tells_past(words, tongues) and not PROSPECTIVE.search(words)
    return None


def _in_brackets(prose: str, span: Span) -> bool:
    return prose[span.start - 1 : span.start] == "(" and prose[span.end : span.end + 1] == ")"


def _read_in(page: Page, sentence: Span) -> tuple[str, tuple[str, ...]]:
    """A page's prose, with a sentence in capitals made lower case, and the languages that the sentence may be in."""
    prose = page.prose
    words = prose[sentence.start : sentence.end]
    if words.isupper() and len(lower := words.lower()) == len(words):
        prose, words = prose[: sentence.start] + lower + prose[sentence.end :], lower
    return prose, tongues_of(words)


def _is_no_time(year: int | None, before: str, after: str) -> bool:
    """Whether a year alone, between the words around it, is a number or belongs to a name or a thing."""
    if _NUMBER_LIST.match(after) or _OF_NUMBER.search(before) or _NAME_FOLLOWS.match(after):
        return True
    if year == _CLOCKS_END or _FIGURES_FOLLOW.match(after):
        return True
    # "The 2027 model was unveiled", "the 2048 keys were lost".
    return _OWNED.search(before) is not None and not _ADJECTIVAL.match(after)


def _bears_date(prose: str, sentence: Span, date_span: Span) -> bool:
    """Whether a paper bears the date: "is dated 3 May", "the letter, dated 3 May, was found"."""
    if BEARS_DATE.search(prose, sentence.start, date_span.start):
        return True
    dated = DATED.search(prose, sentence.start, date_span.start)
    return dated is not None and _PAST_BE.search(prose, date_span.end, sentence.end) is not None


def _looks_ahead(told: _Statement) -> bool:
    """Whether words of planning or lasting stand beside a date."""
    # The rest of the sentence counts where the date is only a month or a year.
    by_day = told.mention.day is not None
    prose, span, sentence = told.prose, told.mention.span, told.sentence
    around = told.before, told.after
    if told.spanned:
        around = "", told.after
    elif not by_day:
        around = prose[sentence.start : span.start], prose[span.end : sentence.end]
    if by_day:
        # "They rejected the plan on that day": a plan is what the deed was done to.
        around = PLANNED_THING.sub(" \x00 ", around[0]), PLANNED_THING.sub(" \x00 ", around[1])
    elif any(names_what_lasts(words, told.tongues) for words in around):
        return True
    return any(looks_ahead(words, told.tongues) for words in around)


_COLONS = frozenset((":", "–", "—", "-"))
_AND = frozenset(("and", "und", "et", "y", "e", "och", "og", "i", "и"))


def _clause(prose: str, sentence: Span, date_span: Span, tongues: tuple[str, ...]) -> Span:
    """The statement of a sentence that a date belongs to; the following one too where none is made before it ends."""
    start, ends = sentence.start, clause_end(tongues)
    for match in ends.finditer(prose, start, date_span.start):
        start = match.end()
    before = prose[start : date_span.start]
    if tells_past(before, tongues) or looks_ahead(before, tongues):
        ending = ends.search(prose, date_span.end, sentence.end)
        return Span(start, ending.start() if ending else sentence.end)
    short = date_span.start - start <= 40
    for ending in islice(ends.finditer(prose, date_span.end, sentence.end), 3):
        end = ending.start()
        # "2025-06-11: the parliament passed the act." is a sentence, "12 May: registration opened" an entry.
        if start == date_span.start and ending[0].strip() in _COLONS and ending.start() == date_span.end:
            if prose[sentence.end - 1 : sentence.end] == ".":
                continue
            return Span(start, end)
        words = prose[date_span.end : end]
        told = tells_past(words, tongues) or looks_ahead(words, tongues)
        if told or not short or not (ending[0] == "," or ending[0].strip().lower() in _AND):
            return Span(start, end)
    return Span(start, sentence.end)
