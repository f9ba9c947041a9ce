"""Sentence boundaries, by punctuation and the case of what follows."""

import re

from spuria.late_pattern import pattern

# A sentence ends at . ! ? or an ellipsis, with closing marks after it, before white space and
# something that can start a sentence; CJK full stops need no space.
_END = pattern(r"(?:[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘„«»(\[]*[^\sa-zà-öø-ÿ,;:)])|[。！？]+[」』”]*)")
# Words before a full stop that do not end a sentence, in the languages the rules read most.
_ABBREVIATION = pattern(
    r"(?:^|[\s(\"“„«'])(?:[A-ZÀ-Þ]|[A-Za-z](?:\.[A-Za-z])+|Dr|Mr|Mrs|Ms|Prof|Sr|Sra|St|Ste|Jr|Inc|Ltd|Co|Corp"
    r"|No|Nr|Nos|vs|etc|cf|ca|al|pp|vol|fig|figs|eds?|approx|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Sen|Rep|Gov|Mt|Jan|Feb"
    r"|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|bzw|usw|ggf|evtl|Abs|Bd|Hr|Fr|Mme|Mlle|M"
    r"|art|núm|av|Av|tel|Tel|e\.g|i\.e|z\. ?B|d\. ?h|u\. ?a|p\. ?ex)$"
)
# A month that is written with a capital in languages whose ordinals end in a full stop: "am 9. Juni".
_MONTH_FOLLOWS = pattern(
    r"\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b", re.IGNORECASE
)


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The sentences of one block as half-open ranges, without surrounding white space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match[0][0] == "." and _ABBREVIATION.search(text, max(start, match.start() - 16), match.start()):
            continue
        is_ordinal = match[0] == "." and text[match.start() - 1 : match.start()].isdecimal()
        if is_ordinal and _MONTH_FOLLOWS.match(text, match.end()):
            continue
        _append(spans, text, start, match.end())
        start = match.end()
    _append(spans, text, start, len(text))
    return spans


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if stripped := piece.strip():
        spans.append((start + left, start + left + len(stripped)))
