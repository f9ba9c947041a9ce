"""Events told as dated facts, and called hypothetical, fictional or still to come in the next breath."""

import re
from collections.abc import Iterator
from itertools import islice

from spuria import Block, Flag, Kind, Page, Severity, Span, pattern, rule
from spuria_rules.calendar_dates import DateMention, dates_of
from spuria_rules.disclaimers import DISCLAIMER, EVENT, EVENT_FOLLOWS, OF_A_STORY, STEMS, STORY_LIKE
from spuria_rules.past_forms import tells_past
from spuria_rules.surroundings import matches_around, words_at
from spuria_rules.tenses import IMAGINED, IMAGINED_TOPIC, PROSPECTIVE
from spuria_rules.tongues import tongues_of

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
    r"|for the purposes? of (?!(?:this|the|an?) (?:\w+ )?(?:article|text|page|post|piece|response|answer|content)\b)"
    r"|said|says|wrote|replied|asked)\b",
    re.IGNORECASE,
)
_SUGGESTS = pattern(
    r"(?:the |die |les |los |os |i |de |le |as )?(?:data|dates?|text|source|information|daten|données|datos|dados|dati"
    r"|gegevens)"
    r" (?:\w+ ){0,2}?(?:suggests?|indicates?|shows?|implies|imply|legen|deuten|zeigen|suggèrent|indiquent|sugieren"
    r"|indican"
    r"|sugerem|indicam|suggeriscono|indicano|wijzen|suggereren)\b",
    re.IGNORECASE,
)
# What joins a statement to the disclaimer before it.
_JOINS = (":", "–", "—")
# A question or a condition between the two: it is what is hypothetical.
_IF_IT_WERE = pattern(
    r"\b(?:would|could|might|if|würde\w*|könnte\w*|wenn|ob|serait|pourrait|aurait|si|sería|podría|seria|poderia|sarebbe"
    r"|potrebbe|zou|zouden)\b",
    re.IGNORECASE,
)
_CONCEDES = pattern(
    r"(?:although|though|even though|while|despite the fact that|obwohl|auch wenn|bien que|quoique|aunque|si bien"
    r"|embora|ainda que|sebbene|benché|anche se|hoewel|även om|selv om|chociaż|ačkoli|хотя)\b",
    re.IGNORECASE,
)
# A dated event stands no farther before or behind a disclaimer, in characters: a few sentences.
_BEFORE, _AFTER = 2_000, 1_000
_YEAR = pattern(r"(?:1\d|2[01])\d\d")
# Older things are called hypothetical by those who study them.
_RECENT = 1990
# Longer blocks are no passages of prose.
_LONGEST_PASSAGE = 20_000
_PROSE = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION)
# The subject of a disclaimer is an event, not its date: dates of old things are hypothetical in earnest.
_ABOUT_EVENT = pattern(r"\b(?!dates?\b)" + EVENT + r"\b", re.IGNORECASE)


@rule(Severity.ERROR, family="dates", literals=STEMS)
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
    # Where no year is near there is no dated event that a disclaimer could contradict.
    if not any(
        _YEAR.search(prose, max(0, start - _BEFORE), start + _AFTER) is not None for start in page.starts_of(STEMS)
    ):
        return
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
        event = _dated_event(page, block, sentences, index, match, dates)
        if event is None:
            continue
        told, mention = event
        label = IMAGINED.search(prose, min(block.span.start, told.start), match.start())
        if label and not (names_input and label.start() > told.start):
            continue
        if not names_input and STORY_LIKE.search(match[0]) and OF_A_STORY.search(prose, block.span.start, sentence.end):
            continue
        # "Its date is hypothetical" is scholarship where the past is concerned.
        precise = mention.day is not None and mention.year is not None and mention.year >= _RECENT
        if (
            match["bare"]
            and not precise
            and not (EVENT_FOLLOWS.match(prose, match.end()) or _ABOUT_EVENT.search(match[0]))
        ):
            continue
        if match["deed"] and (mention.month is None or (mention.year or 0) < _RECENT):
            continue
        reported.add(sentence)
        noun = EVENT_FOLLOWS.match(prose, match.end())
        said = Span(match.start(), noun.end() if noun and match["bare"] else match.end())
        yield Flag(
            sentence,
            f"the text tells as a fact what happened on {words_at(page, mention.span)}, then says"
            f" '{words_at(page, said)}': one of the two is wrong; check the event, then drop the other",
            related=(told if told != sentence else mention.span,),
        )


def _dated_event(
    page: Page,
    block: Block,
    sentences: list[Span],
    index: int,
    disclaimer: re.Match[str],
    dates: tuple[DateMention, ...],
) -> tuple[Span, DateMention] | None:
    """The nearest sentence up to the disclaimer that tells of a dated event as past, and the date."""
    sentence = sentences[index]
    candidates = [Span(sentence.start, disclaimer.start()), *reversed(sentences[max(0, index - 2) : index])]
    # "Although the date is in the future, the summit of 3 May brought them together."
    opens = disclaimer.start() - sentence.start < (60 if _SUGGESTS.match(page.prose, sentence.start) else 30)
    if opens and (
        _CONCEDES.match(page.prose, sentence.start)
        or page.prose[disclaimer.end() : sentence.end].lstrip()[:1] in _JOINS
    ):
        candidates.insert(0, Span(disclaimer.start(), sentence.end))
    elif opens and _SUGGESTS.match(page.prose, sentence.start) and index + 1 < len(sentences):
        candidates.append(sentences[index + 1])
    if index == 0:
        before = [passage for passage in page.passages if passage.span.end <= block.span.start][-1:]
        if before and before[0].kind is not Kind.HEADING:
            candidates += list(page.sentences(before[0]))[-1:]
    for candidate in candidates:
        told = [mention for mention in dates if candidate.start <= mention.span.start < candidate.end]
        between = page.prose[candidate.end : sentence.start]
        if told and ("?" in between or _IF_IT_WERE.search(between)):
            return None
        words = page.prose[candidate.start : candidate.end]
        words = words.lower() if words.isupper() else words
        if told and tells_past(words, tongues_of(words)):
            # What was announced has not happened: no contradiction.
            if disclaimer["pending"] and PROSPECTIVE.search(page.prose, candidate.start, candidate.end):
                continue
            best = max(told, key=lambda mention: (mention.day is not None, mention.month is not None))
            whole = sentence if sentence.start <= candidate.start < sentence.end else candidate
            return whole, best
    return None
