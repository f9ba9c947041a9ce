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
from spuria_rules.tenses import AHEAD, IMAGINED, IMAGINED_TOPIC, NARRATES, PAST

# "This is a hypothetical event": what is said to be unreal, language by language. Each pattern refers back
# (this, it, such) and calls what it refers to unreal; a noun that makes it a labelled example is ruled out.
_EVENT = (
    r"(?:events?|treaty|treaties|agreements?|accords?|pacts?|deals?|dates?|developments?|scenarios?|situations?|occurrences?|timelines?"
    r"|projections?|signings?|meetings?|summits?|votes?|elections?|attacks?|incidents?|announcements?|outcomes?|milestones?|moments?|laws?"
    r"|launch(?:es)?|decisions?|conflicts?|wars?|mergers?|acquisitions?|visits?|conferences?|reports?|figures?|results?|cases?|references?)"
)
_UNREAL_EN = r"(?:hypothetical|fictional|fictitious|imaginary|imagined|invented|made-up|speculative|projected|simulated|fabricated)"
_EVENT_FR = r"(?:événements?|évènements?|evenements?|traités?|accords?|dates?|scénarios?|situations?|développements?|projections?|sommets?|réunions?|votes?)"
_UNREAL_FR = r"(?:hypothétiques?|fictifs?|fictives?|imaginaires?|spéculati(?:fs?|ves?)|futur[es]*)"
_UNREAL_DE = r"(?:(?:rein |lediglich |nur )?(?:hypothetisch|fiktiv|erfunden|imaginär|spekulativ|zukünftig|künftig)\w*)"
_UNREAL_ES = (
    r"(?:(?:puramente |meramente )?(?:hipotétic[oa]s?|fictici[oa]s?|imaginari[oa]s?|especulativ[oa]s?|futur[oa]s?))"
)
_UNREAL_PT = (
    r"(?:(?:puramente |meramente )?(?:hipotétic[oa]s?|fictíci[oa]s?|imaginári[oa]s?|especulativ[oa]s?|futur[oa]s?))"
)
_UNREAL_IT = (
    r"(?:(?:puramente |meramente )?(?:ipotetic[oaihe]+|fittizi[oae]?|immaginari[oae]?|speculativ[oaie]|futur[oaie]))"
)
_UNREAL_NL = r"(?:(?:puur |louter )?(?:hypothetische?|fictieve?|denkbeeldige?|speculatieve?|toekomstige?))"
_WORDS = r"(?:[\w'-]+ ){0,%d}?"
_DISCLAIMER = re.compile(
    # this is a purely hypothetical future event; the treaty remains hypothetical
    r"\b(?:(?:this|that|it|these|those|which|the (?:above|aforementioned)?(?: )?" + _EVENT + r"|(?:this|that|such an?|these) " + _EVENT + r")"
    r" (?:is|was|are|were|remains?|remained|appears|seems|represents|describes|constitutes|reflects|concerns|refers to|(?:should|must|may|can) be|being)"
    r" " + _WORDS % 5 + r"(?P<bare>" + _UNREAL_EN + r")\b(?! (?:examples?|illustrations?|questions?|problems?|exercises?|compan\w+|patients?|quer\w+|case stud\w+|characters?"
    r"|people|persons?|town|city|village|place|name|names|user|customer|client|performance|returns?|portfolio|dialogue|calculation))"
    r"|(?:this|that|these|such an?) " + _WORDS % 1 + _UNREAL_EN + r" " + _WORDS % 2 + _EVENT + r"\b"
    r"|(?:hypothetical|fictional|speculative) nature of (?:this|that|the|these) " + _WORDS % 1 + _EVENT
    + r"|(?:this|that|it|these|the (?:date|event|treaty|agreement|signing|meeting|summit)) (?:is|was|are|remains|lies|falls|would be|is set) (?:still |actually |currently |technically |in fact )?(?:an? )?(?:\w+ )?"
    r"(?:future (?:event|date|development|scenario|occurrence|projection|treaty|agreement)s?|in the future)\b"
    # French
    r"|(?:il s'agi\w+|ce n'est|c'est|ceci|cela|ce|cet|cette|ces) " + _WORDS % 5 + r"(?:" + _EVENT_FR + r" (?:[\w'-]+ ){0,3}?" + _UNREAL_FR + r"|" + _UNREAL_FR + r" " + _EVENT_FR + r")\b"
    # German
    r"|(?:es (?:sich )?(?:hierbei |dabei |hier )?(?:um )?|dies(?:er|e|es)? |das |hierbei |dabei )" + _WORDS % 5 + _UNREAL_DE + r" (?:[\w-]+ ){0,2}?(?:\w*(?:ereignis\w*|szenari\w*|datum|abkommen\w*|vertrag\w*|entwicklung\w*|situation|termin\w*|treffen\w*|gipfel\w*|wahl\w*)|handelt|ist|sei)\b"
    # Spanish, Portuguese, Italian
    r"|(?:se trat\w+|esto|este|esta|ese|esa|dicho|dicha) " + _WORDS % 5 + r"(?:evento|acontecimiento|suceso|hecho|fecha|escenario|tratado|acuerdo|situación|desarrollo|cumbre)s? (?:[\w'-]+ ){0,3}?" + _UNREAL_ES + r"\b"
    r"|(?:trat\w+|isto|isso|este|esta|esse|essa|seja|é) " + _WORDS % 5 + r"(?:evento|acontecimento|facto|fato|data|cenário|tratado|acordo|situação|desenvolvimento|cimeira|cúpula)s? (?:[\w'-]+ ){0,3}?" + _UNREAL_PT + r"\b"
    r"|(?:si tratt\w+|questo|questa|quest'|tale|ciò|sia|è) ?" + _WORDS % 5 + r"(?:evento|avvenimento|fatto|data|scenario|trattato|accordo|situazione|sviluppo|vertice) (?:[\w'-]+ ){0,3}?" + _UNREAL_IT + r"\b"
    # Dutch
    r"|(?:dit|deze|het|dat) " + _WORDS % 5 + _UNREAL_NL + r" " + _WORDS % 2 + r"(?:gebeurtenis\w*|scenario|datum|verdrag|akkoord|overeenkomst|situatie|ontwikkeling|top|is)\b"
    # Swedish, Danish, Polish
    r"|(?:detta|det|dette|denna|denne) (?:är|er) " + _WORDS % 2 + r"(?:hypotetisk|fiktiv|påhittad|opdigtet|framtida|fremtidig)\w* (?:händelse|hændelse|scenario|scenarie|datum|dato|avtal|aftale)\b"
    r"|(?:jest|to|jest to) " + _WORDS % 2 + r"(?:hipotetyczn|fikcyjn|przyszł)\w+ (?:wydarzenie|zdarzenie|scenariusz|data)\b)",
    re.IGNORECASE,
)  # fmt: skip
# The writer's input is named: then a label elsewhere does not explain the contradiction.
_INPUT = re.compile(
    r"\b(?:provided|given|supplied|available|fournies?|bereitgestellt\w*|vorliegend\w*|proporcionad\w*|fornecid\w*|fornit\w*|verstrekte)\b",
    re.IGNORECASE,
)
# Words after which an unreal "scenario" is a labelled one: it is used, not disclaimed.
_LABELLED = re.compile(
    r"\b(?:used (?:for|to|in|by)|for (?:training|planning|teaching|illustration|educational)|designed (?:for|to)|to illustrate (?:how|the use)|in (?:this|the) (?:exercise|lesson|game|story|novel|film|book)"
    r"|for the purposes? of|in our (?:war ?game|exercise|model|simulation|story))\b",
    re.IGNORECASE,
)


@rule(
    Severity.ERROR,
    literals=(
        *("hypothet", "hypothét", "hipotét", "hipotet", "ipotetic", "hypotet", "fiction", "fictitious", "fictif", "fictiv", "fiktiv"),
        *("fictici", "fictíci", "fittizi", "fictie", "fikcyjn", "speculat", "spekulat", "spéculat", "especulat", "imaginar", "imaginär", "imaginair"),
        *("imagined", "immaginari", "denkbeeldig", "invented", "made-up", "erfunden", "projected", "simulated", "fabricated", "future event", "future date"),
        *("future dev", "future scen", "future occ", "future proj", "future treaty", "future agree", "in the future", "zukünftig", "künftig"),
        *("futur", "toekomstig", "framtida", "fremtidig", "przyszł", "påhittad", "opdigtet"),
    ),
)  # fmt: skip
def fact_hypothesis_conflict(page: Page) -> Iterator[Flag]:
    """An event is told as a dated fact, then called hypothetical, fictional or still to come.

    The passage contradicts itself: a reader cannot tell whether the event took place. The rule takes
    no side, and the event may well be real. Check the event against a source; then drop the
    disclaimer or the statement. Scenarios, war games and fiction that say so beforehand are left alone.

    ~~~text bad
    The two ministers signed the Halden fisheries pact on 4 March 2031. [[Although this is a hypothetical scenario, it shows where relations are heading.]]
    ~~~

    ~~~text good
    War game, second day. In this scenario the fleet left port on 4 March 2031. This is a hypothetical event used for training.
    ~~~

    ~~~text good
    The pact was signed on 4 March 1931. Whether it could be renewed is a hypothetical question.
    ~~~
    """
    prose = page.prose
    matches = list(_DISCLAIMER.finditer(prose))
    if not matches or IMAGINED_TOPIC.search(page.topic):
        return
    dates = dates_of(page)
    reported: set[Span] = set()
    for match in matches:
        block = page.block_at(match.start())
        if block is None or block.span.end < match.end() or block not in page.passages:
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
        if match["bare"] and not precise and not re.match(r" " + _WORDS % 2 + _EVENT, prose[match.end() :]):
            continue
        reported.add(sentence)
        yield Flag(
            sentence,
            f"the text states as a fact what happened on {page.quote(mention.span)}, and here calls it"
            f" '{' '.join(page.quote(Span(*match.span())).split())}': one of the two is wrong; check the event, then drop the other",
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
