"""How a foreign run stands in its line: as part of the sentence, or as something spoken of."""

import re
from collections.abc import Sequence

from spuria.language.lexicon import CUE_ANY, CUE_CAPITAL, LANGUAGE_NAMES, LESSON
from spuria.language.tokens import Word

# A run this much of which is set apart is a mention, not a use.
_LEAST_OUTSIDE = 0.34
_LEAST_WORDS_OUTSIDE = 3
_LESSON_REACH = 120
_LESSON_WORDS = 15
_CUE_WORDS = 14
_REFERENCE_WORDS = 25
_LIST_PARTS = 4
_LIST_PART_WORDS = 2.6
_MOST_CAPITALS = 0.45

_GLOSS_AFTER = re.compile(
    r"""^[\"'»”*_]?[,.!?…]*\s*(?:[–—=:]\s|-\s|--+\s?|[(\[](?:[^()\[\]\s]+\s+){2,}|[(\[]\s*(?:[\"'“«„]|lit|literally|i\.?e|d\.?h|c'est|ie\b|eng|trans))""",
    re.VERBOSE | re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"""[(\[](?:1[5-9]|20)\d\d[a-z]?[)\]]|\bpp?\.\s?\d|\bvol\.|\bISBN\b|\bISSN\b|\bdoi\b|\bet\ al\b|\bEds?\.|\bHrsg\b|\bin:\s
    |\b(?:S|s|str|p|pág)\.\s?\d+|\bno\.\s?\d|\bn°\s?\d|^[A-ZÀ-Þ][\w'-]+,\s[A-ZÀ-Þ]\.""",
    re.VERBOSE,
)
_PAIR_AFTER = re.compile(r"^\s*(?:->|→|⇒|=>|\|)")
_LIST_BREAK = re.compile(r"[,;/•·|]")


def is_mention(line: str, words: Sequence[Word], clause_words: float, guest: str) -> bool:
    """Whether a run is a quotation, a title, a list, an example of a language: named, not said."""
    outside = [word for word in words if not word.apart]
    if len(outside) < _LEAST_OUTSIDE * len(words) or len(outside) < _LEAST_WORDS_OUTSIDE:
        return True
    start, end = words[0].start, words[-1].end
    before, after = line[max(0, start - _LESSON_REACH) : start], line[end : end + _LESSON_REACH]
    length = len(words)
    if length < _LESSON_WORDS and _is_lesson(before, after):
        return True
    if _is_title(words, clause_words) or _is_list(line, words):
        return True
    if length < _CUE_WORDS and _is_announced(before, words[0]):
        return True
    if length < _LESSON_WORDS and _GLOSS_AFTER.match(after):
        return True
    if _PAIR_AFTER.match(after):
        return True
    if length < _REFERENCE_WORDS and _REFERENCE.search(before[-100:] + line[start:end] + after[:100]):
        return True
    capitals = sum(1 for word in words if word.capital and not word.first)
    return capitals > _MOST_CAPITALS * length and guest != "de"


def _is_lesson(before: str, after: str) -> bool:
    return bool(LESSON.search(before) or LESSON.search(after))


def _is_title(words: Sequence[Word], clause_words: float) -> bool:
    first = words[0]
    return bool(first.capital and not first.first and (clause_words < 3 or len(words) < 8) and first.gap.strip() == "")


def _is_list(line: str, words: Sequence[Word]) -> bool:
    text = line[words[0].start : words[-1].end]
    parts = len(_LIST_BREAK.findall(text)) + 1
    if parts >= _LIST_PARTS and len(words) <= _LIST_PART_WORDS * parts:
        return True
    after_colon = line[: words[0].start].rstrip().endswith(":")
    return after_colon and parts >= 3 and len(words) <= 6 * parts


def _is_announced(before: str, first: Word) -> bool:
    tail = before.rstrip()
    last = re.search(r"([^\W\d_]+)[\s:,(\"'–—-]*$", tail)
    if last and last[1].lower() in LANGUAGE_NAMES:
        return True
    if CUE_ANY.search(before):
        return True
    return bool(first.capital and CUE_CAPITAL.search(before))
