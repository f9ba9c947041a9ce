"""Whether a sentence tells what happened on a date, or what was planned for it."""

import re
from itertools import islice

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
_FOR = pattern(r"\b(?:for|für|pour|para|per|voor|för|til) ", re.IGNORECASE)
_BACK_THEN = pattern(
    r"\W*(?:back|only|erst|noch|encore|todavía|ancora|ainda|nog) (?:in|im|en|nel|em|on|am)\b", re.IGNORECASE
)
# A notice of rights gives years, and tells nothing.
_RIGHTS = pattern(r"©|\(c\)|\bcopyright\b|\brights\b", re.IGNORECASE)


def is_told_as_past(page: Page, block: Block, mention: DateMention) -> bool:
    """Whether the statement around a date tells what happened then, and nothing in it looks ahead."""
    sentence = sentence_near(page, block, mention.span.start)
    if sentence.end - sentence.start < 25 or IMAGINED.search(
        page.prose, max(block.span.start, mention.span.start - 1500), mention.span.start
    ):
        return False
    prose, tongues = _read_in(page, sentence)
    clause = _clause(prose, sentence, mention.span, tongues)
    just_past = JUST_PAST.search(prose[sentence.start : mention.span.start]) is not None
    if just_past:
        clause = Span(sentence.start, clause.end)
    before = prose[clause.start : mention.span.start]
    after = prose[mention.span.end : clause.end]
    if mention.month is None and _is_no_time(mention.year, before, after):
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
    if not fronted:
        for_sure = _for_sure(prose, sentence, mention, before, tongues)
        if for_sure is not None:
            return for_sure
        if AIMED_AT.search(before[-24:]) or _is_prospective(before, after, by_day=mention.day is not None):
            return False
    told_after = Span(mention.span.start, clause.end)
    judged = told_after if spanned else clause if mention.day is not None else sentence
    if not (fronted and _BACK_THEN.match(before)) and _looks_ahead(prose, mention, judged, tongues):
        return False
    if _ADJECTIVAL.match(after) and _OWNED.search(before):
        return tells_past(prose[mention.span.end : sentence.end], tongues)
    if fronted and (SINCE.match(before) or SECOND_PLACE.match(after)):
        return True
    in_second_place = SECOND_PLACE.match(after) and BEFORE_VERB.match(before)
    in_time = fronted or just_past or in_second_place or AT_TIME.search(before[-60:]) or BEFORE_YEAR.search(before)
    if not in_time and BARE_DATES.isdisjoint(tongues):
        return False
    end = after_last_past(before, tongues)
    # "A permit for the north face in May was refused": the date is that of what was asked for.
    if end is None and not fronted and _FOR.search(before):
        return False
    if tells_past(after, tongues) or tells_perfect(before + after, tongues):
        return True
    return end is not None and not OTHER_TIME.search(before, end)


def _is_prospective(before: str, after: str, *, by_day: bool) -> bool:
    """Whether the date in a statement may be that of what its verb is about: "called an election on"."""
    verbs = PROSPECTIVE_ON_A_DAY if by_day else PROSPECTIVE
    # Another statement than the one with the date: "plunged in May after it issued a warning".
    rest = _BECAUSE.split(after, maxsplit=1)[0]
    return verbs.search(before) is not None or verbs.search(rest) is not None


def _for_sure(prose: str, sentence: Span, mention: DateMention, before: str, tongues: tuple[str, ...]) -> bool | None:
    """Whether a form that leaves no doubt tells of a date; None where there is none."""
    # "She taught there until 2027, when she retired."
    if (ended := LASTED.search(before)) and THEN.match(prose, mention.span.end):
        told = before[: ended.start()]
        return tells_past(told, tongues) and not looks_ahead(told, tongues)
    if _HAS_SINCE.search(before) and not looks_ahead(before, tongues):
        return True
    if mention.day is not None and _in_brackets(prose, mention.span):
        return _goes_on_past(prose, mention.span, sentence, tongues)
    return None


def _in_brackets(prose: str, span: Span) -> bool:
    return prose[span.start - 1 : span.start] == "(" and prose[span.end : span.end + 1] == ")"


def _goes_on_past(prose: str, span: Span, sentence: Span, tongues: tuple[str, ...]) -> bool:
    """Whether the words after a date in brackets go on with a verb of the past: "Release 4 (3 May 2021) introduced"."""
    words = prose[span.end + 1 : min(sentence.end, span.end + 25)]
    return tells_past(words, tongues) and not PROSPECTIVE.search(words)


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


def _looks_ahead(prose: str, mention: DateMention, judged: Span, tongues: tuple[str, ...]) -> bool:
    """Whether words of planning or lasting stand beside a date."""
    around = prose[judged.start : mention.span.start], prose[mention.span.end : judged.end]
    if mention.day is not None:
        # "They rejected the plan on that day": a plan is what the deed was done to.
        around = PLANNED_THING.sub(" \x00 ", around[0]), PLANNED_THING.sub(" \x00 ", around[1])
    elif any(names_what_lasts(words, tongues) for words in around):
        return True
    return any(looks_ahead(words, tongues) for words in around)


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
