"""Dates that cannot be, have not come, or contradict what is said about them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from spuria import Block, Confidence, Flag, Kind, Page, Severity, Span, rule
from spuria_rules.calendar_dates import (
    MONTH_NAMES,
    WEEKDAY_NAMES,
    DateMention,
    dates_of,
    yearless_dates_in,
)
from spuria_rules.disclaimers import DISCLAIMER, EVENT, EVENT_FOLLOWS, STEMS
from spuria_rules.tenses import AHEAD, IMAGINED, IMAGINED_TOPIC, NARRATES, PAST

# The writer's input is named: then a label elsewhere does not explain the contradiction.
_INPUT = re.compile(
    r"\b(?:provided|given|supplied|available"
    r"|fournies?|bereitgestellt\w*|vorliegend\w*|proporcionad\w*|fornecid\w*"
    r"|fornit\w*|verstrekte)\b",
    re.IGNORECASE,
)
# Words after which an unreal "scenario" is a labelled one: it is used, not disclaimed.
_LABELLED = re.compile(
    r"\b(?:used (?:for|to|in|by)|for (?:training|planning|teaching|illustration|educational)|designed (?:for|to)"
    r"|to illustrate (?:how|the use)|in (?:this|the) (?:exercise|lesson|game|story|novel|film|book)"
    r"|for the purposes? of|in our (?:war ?game|exercise|model|simulation|story))\b",
    re.IGNORECASE,
)


_PROSE = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION)
# The subject of a disclaimer is an event, not its date: dates of old things are hypothetical in earnest.
_ABOUT_EVENT = re.compile(r"\b(?!dates?\b)" + EVENT + r"\b", re.IGNORECASE)


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
    """
    prose = page.prose
    matches = list(DISCLAIMER.finditer(prose))
    if not matches or IMAGINED_TOPIC.search(page.topic):
        return
    dates = dates_of(page)
    reported: set[Span] = set()
    for match in matches:
        block = page.block_at(match.start())
        if block is None or block.span.end < match.end() or block.kind not in _PROSE:
            continue
        sentences = list(page.sentences(block))
        index = next((i for i, span in enumerate(sentences) if match.start() < span.end), len(sentences) - 1)
        sentence = sentences[index]
        if sentence in reported or match.end() > sentence.end:
            continue
        names_input = _INPUT.search(prose, match.start(), sentence.end) is not None
        if not names_input and _LABELLED.search(prose, match.start(), sentence.end):
            continue
        event = _dated_event(page, block, sentences, index, match.start(), dates)
        if event is None:
            continue
        told, mention = event
        label = IMAGINED.search(prose, min(block.span.start, told.start), match.start())
        if label and not (names_input and label.start() > told.start):
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


# What names the day a page was made public or changed, right before its date.
_STAMP = re.compile(
    r"\b(?:(?:last |first |originally )?(?:published|updated|posted|modified|revised|reviewed|written|added|edited"
    r"|created)"
    r"(?: on)?|date published|publication date|date posted|publish date|last update|last modified|dateline"
    r"|veröffentlicht(?: am)?|aktualisiert(?: am)?|zuletzt geändert(?: am)?|letzte aktualisierung|erstellt am|stand"
    r"|publié(?:e)?(?: le)?|mis(?:e)? à jour(?: le)?|modifié(?:e)? le|dernière mise à jour|mis en ligne le"
    r"|date de publication"
    r"|publicado(?: el| em)?|actualizado(?: el)?|atualizado(?: em)?|última actualización|última atualização"
    r"|fecha de publicación|data de publicação"
    r"|pubblicato(?: il)?|aggiornato(?: il)?|ultimo aggiornamento|ultima modifica|data di pubblicazione"
    r"|gepubliceerd(?: op)?|bijgewerkt(?: op)?|geplaatst(?: op)?|laatst bijgewerkt|laatste wijziging"
    r"|publicerad|uppdaterad|udgivet|opdateret|publisert|oppdatert|opublikowano|aktualizacja|zaktualizowano"
    r"|publikováno|aktualizováno"
    r"|опубликовано|обновлено)(?: by [^\n:]{2,40}? on)? ?[:：–|-]? ?$",
    re.IGNORECASE,
)
# What may stand between a sentence's start and a date that its verb is about.
_FRONTED = re.compile(
    r"(?:^|[.;:!?] |\n|\x1a)(?:(?:then|later|finally|meanwhile|also|but|and|so|yet|however|for instance"
    r"|for example|moreover|furthermore"
    r"|zuletzt|puis|enfin|luego|poi|infine|daarna|early|late|mid),? )?"
    r"(?:on |in |at |during |since |am |im |seit |le |en |au mois de |el |em |no dia |il |nel |a |op |sinds |den "
    r"|i |w |dne |в )?"
    r"(?:the )?(?:early |late |mid-?|evening of |morning of |night of |afternoon of )?$",
    re.IGNORECASE,
)
# A preposition of time before a date.
_AT_TIME = re.compile(
    r"\b(?:on|in|during|since|at|am|im|vom|seit|le|en|du|au|el|del|em|no dia|a|il|nel|dal|op|in|den|d\.|i|w|dnia"
    r"|dne|в)"
    r"(?: (?:the|early|late|mid|il|dia|mois de|mese di|maand))? ?$",
    re.IGNORECASE,
)
_EVENT_VERB_BEFORE = re.compile(
    r"\b(?P<verb>(?:took|takes) place|occurred|happened|[a-z]{2,}ed|met|won|lost|held|struck|left|made|hit|sold"
    r"|bought|built|found|sent"
    r"|fell|rose|began|broke|became|came|went|shot|born|signed|taken|given|seen|launched|known|shown|written"
    r"|opened|led|had been|was|were)"
    r"(?P<between>(?: [\w%'.,-]+){0,7}?) (?:on|in|during|at|as of) (?:the )?(?:early |late |mid-?)?$",
    re.IGNORECASE,
)
# Verbs whose date may be that of what they are about: "voted to close it", "announced a summit in May 2027".
_PROSPECTIVE = re.compile(
    r"\b(?:announced|agreed|decided|voted|approved|planned|promised|pledged|committed|moved|postponed|delayed"
    r"|extended|set|fixed"
    r"|booked|confirmed|unveiled|proposed|called|invited|awarded|granted|allocated|expected|scheduled|projected"
    r"|estimated|forecast|predicted"
    r"|slated|signed up|contracted|issued|wanted|hoped|aimed|intended|offered|asked|required|needed|designed|dated"
    r"|named|listed|selected|picked"
    r"|chosen|starting|opening|closing|beginning|ending|maturing|expiring|running|lasting|compared|related|based)\b",
    re.IGNORECASE,
)
# Another verb or another time stands between a verb and the date.
_OTHER_TIME = re.compile(
    r"\b(?:and|but|or|who|when|where) |\d{4}|\bto (?!(?:the|a|an|its|his|her|their|about|\d|[A-Z]))[a-z]+"
    r"|\b(?:for|that|which|of an?|to be)\b"
)
_ENGLISH_HINT = re.compile(r"\b(?:the|and|of|was|were|has|had)\b", re.IGNORECASE)
_JUST_PAST = re.compile(
    r"\b(?:yesterday|last (?:week|month|year|night|spring|summer|autumn|fall|winter|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday)"
    r"|earlier (?:this|in)|a (?:week|month|year) ago|ago|recently|gestern|letzte[nrs]? (?:woche|monat|jahr)"
    r"|kürzlich|hier|la semaine dernière|le mois dernier"
    r"|l'an dernier|récemment|ayer|la semana pasada|el mes pasado|el año pasado|ontem|na semana passada"
    r"|no mês passado|no ano passado|ieri|la settimana scorsa"
    r"|lo scorso|gisteren|vorige (?:week|maand)|vorig jaar|afgelopen)\b",
    re.IGNORECASE,
)


@rule(Severity.WARNING, literals=("19", "20", "21"))
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
    later = [
        mention
        for mention in dates_of(page)
        if mention.year is not None
        and clock.date.year <= mention.year <= clock.date.year + 200
        and (first := mention.first) is not None
        and first > clock.date + timedelta(days=slack_days)
    ]
    if not later or IMAGINED_TOPIC.search(page.topic):
        return
    for mention in later:
        block = page.block_at(mention.span.start)
        if block is None or page.is_mention(mention.span):
            continue
        if _is_stamp(page, block, mention):
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
    return _STAMP.search(before) is not None and len(block.text) < 300


def _is_told_as_past(page: Page, block: Block, mention: DateMention) -> bool:
    """Whether the sentence around a date tells what happened then, and nothing in it looks ahead."""
    prose = page.prose
    sentence = page.sentence_at(mention.span.start)
    if sentence.end - sentence.start < 25 or IMAGINED.search(prose, block.span.start, mention.span.start):
        return False
    before = prose[sentence.start : mention.span.start]
    after = prose[mention.span.end : sentence.end]
    fronted = _FRONTED.match("\n" + before[-60:]) if len(before) < 60 else None
    if fronted is None and not _AT_TIME.search(before) and not _JUST_PAST.search(before[-40:]):
        return False
    narrated = NARRATES.search(after[:160])
    if fronted and narrated and not AHEAD.search(after, 0, min(len(after), narrated.end() + 40)):
        return True
    if AHEAD.search(before) or AHEAD.search(after):
        return False
    if not fronted and not _JUST_PAST.search(before) and _ENGLISH_HINT.search(before):
        verb = _EVENT_VERB_BEFORE.search(before)
        return verb is not None and not _PROSPECTIVE.search(before) and not _OTHER_TIME.search(verb["between"])
    return PAST.search(prose, sentence.start, sentence.end) is not None


# Words beside a date that say it is wrong on purpose, or belongs to another calendar.
_KNOWN_WRONG = re.compile(
    r"\b(?:invalid|impossible|non-?exist\w*|does(?:n't| not) exist|do not exist|no such|not (?:a )?valid|wrong"
    r"|incorrect\w*|erroneous\w*|errors?|exception|mis-?dated"
    r"|misprint\w*|typo|bug|overflow\w*|roll(?:s|ed)? over|reject\w*|fail\w*|validat\w*|parse\w*|parsing|parser"
    r"|leap|fictitious|fictional|imaginary|joke|never"
    r"|julian|old style|o\.s\.|gregorian|hijri|islamic|hebrew|jewish|lunar|persian|jalali|coptic|ethiopian"
    r"|buddhist|bengali|indian national|solar hijri|revolutionary"
    r"|swedish calendar|soviet|calendars?|360-day|30/360|day-count|ungültig\w*"
    r"|unmöglich\w*|existiert nicht|gibt es nicht|fehler\w*|falsch\w*|schaltjahr\w*"
    r"|julianisch\w*|kalender\w*|invalide|impossible|n'existe pas|inexistant\w*|erreur\w*|erroné\w*|bissextile"
    r"|julien|calendrier\w*|inválid\w*|imposible|impossível"
    r"|no existe|não existe|erróne\w*|error\w*|erro|bisiesto|bissexto|calendario\w*|calendário\w*|non valid\w*"
    r"|impossibile|non esiste|errat\w*|errore|bisestile"
    r"|ongeldig\w*|onmogelijk\w*|bestaat niet|fout\w*|schrikkeljaar|ogiltig|skottår|nieprawidłow\w*|błęd\w*"
    r"|neplatn\w*|chyb\w*|недопустим\w*|ошиб\w*|календар\w*|sic)\b",
    re.IGNORECASE,
)
_DATE_TOPIC = re.compile(
    r"\b(?:calendars?|leap (?:year|day)s?|date ?time|date formats?|dates? (?:and time|function|pars\w+|validat\w+"
    r"|arithmetic)|date/time|strftime|strptime|time ?zones?|30 february|february 30"
    r"|february 29|29 february|day of the week|weekday\w*|doomsday|kalender|calendrier|calendario|calendário"
    r"|schaltjahr\w*|année bissextile|date input|timestamps?|iso 8601|cron)\b",
    re.IGNORECASE,
)
# Words before a number that make it a volume, a page or a version.
_NUMBERED = re.compile(
    r"\b(?:vol(?:ume)?|nos?|nr|núm|issue|page|pages|pp?|chapters?|number|band|heft|bd|tome|version|v|release|build"
    r"|art(?:icle)?|section|§|room|bus|route|psalm|n°|nº)\.? ?$",
    re.IGNORECASE,
)
# The last countries to leave the Julian calendar did so in the 1920s.
_LAST_JULIAN_YEAR = 1930
_FIRST_GREGORIAN_YEAR = 1753


@rule(
    Severity.WARNING,
    confidence=Confidence.CERTAIN,
    literals=("29", "30", "31", "32", "33", "-1", "-2", "-3", "/1", "/2", "/3", "/0", "19", "20"),
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
    """
    mentions = [mention for mention in dates_of(page) if not mention.exists or mention.weekday is not None]
    taken = [mention.span for mention in mentions]
    mentions += (
        mention for mention in yearless_dates_in(page.prose) if not any(span.overlaps(mention.span) for span in taken)
    )
    wrong = [(mention, said) for mention in mentions if (said := _what_is_wrong(mention))]
    if not wrong or _DATE_TOPIC.search(page.topic):
        return
    for mention, said in wrong:
        block = page.block_at(mention.span.start)
        if block is None or block.span.end < mention.span.end:
            continue
        if _KNOWN_WRONG.search(page.prose, max(block.span.start, mention.span.start - 300), mention.span.end + 300):
            continue
        if _NUMBERED.search(page.prose, max(block.span.start, mention.span.start - 14), mention.span.start):
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
