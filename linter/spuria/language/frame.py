"""How a foreign run stands in its line: as part of the sentence, or as something spoken of."""

import re
from collections.abc import Sequence
from itertools import pairwise

from spuria.language.lexicon import (
    ANNOUNCING,
    ARTICLES,
    BEARING,
    COORDINATORS,
    COPULAS,
    CUE_ANY,
    CUE_CAPITAL,
    CUE_LONG,
    FOOD,
    LANGUAGE_NAMES,
    LESSON,
    PARTICLES,
    SAYING,
    SPEAKER,
    SPEAKING,
    SPEAKING_STEMS,
    SUBORDINATORS,
    TELLING,
)
from spuria.language.tables import REPORTED, table
from spuria.language.tokens import Word
from spuria.late_pattern import pattern

# A run this much of which is set apart is a mention, not a use.
_LEAST_OUTSIDE = 0.34
_LEAST_WORDS_OUTSIDE = 3
_LESSON_REACH = 120
_CUE_REACH = 30
_LESSON_WORDS = 15
_CUE_WORDS = 14
_REFERENCE_WORDS = 25
_LIST_PARTS = 4
_LIST_PART_WORDS = 2.6
_MOST_CAPITALS = 0.45
_SHORT_TITLE = 6
_MIDDLE_TITLE = 9
_LONG_TITLE = 12
_SENTENCE_WORDS = 10
_LONGEST_TITLE = 11
_LONG_CLAUSE = 9
_OPENING_WORDS = 4

_GLOSS_AFTER = pattern(
    r"""^[\"'»”*_]?[,.!?…]*\s*(?:[–—=:]\s|-\s|--+\s?|[(\[](?:[^()\[\]\s]+\s+){2,}|[(\[]\s*(?:[\"'“«„]|lit|literally|i\.?e|d\.?h|c'est|ie\b|eng|trans))""",
    re.VERBOSE | re.IGNORECASE,
)
_REFERENCE = pattern(
    r"""[(\[](?:1[5-9]|20)\d\d[a-z]?[)\]]|\bpp?\.\s?\d|\bvol\.|\bISBN\b|\bISSN\b|\bdoi\b|\bet\ al\b
    |\bEds?\.|\bHrsg\b|\bin:\s
    |\b(?:S|s|str|p|pág)\.\s?\d+|\bno\.\s?\d|\bn°\s?\d|^[A-ZÀ-Þ][\w'-]+,\s[A-ZÀ-Þ]\.""",
    re.VERBOSE,
)
# Signs of an entry in a list of references; two kinds make one, however long the title in it is.
_CITATION = (
    pattern(r"[,(]\s?(?:1[89]|20)\d\d[a-z]?[).,]"),
    pattern(r"\b\d{1,3}\s?\(\d{1,3}\)|\bpp?\.\s?\d|\bvol\.\s?\d|\bIn\s(?:Proc|[A-Z]{2,})"),
    pattern(
        r"\b(?:PhD|Ph\.D\.|thesis|Dissertation|Proceedings|Journal|Transactions|LNCS|IEEE|ACM|arXiv|doi|ISBN|ISSN"
        r"|University Press|Verlag|Springer|Elsevier|[ÉE]ditions|Universität|Université|Universidad)\b"
    ),
)
_CITATION_REACH = 250
_CITATION_SIGNS = 2
_CODE_AROUND = pattern(r"[={;]\s*\n|\n\s*[={]")
_PAIR_AFTER = pattern(r"^\s*(?:->|→|⇒|=>|\|)")
_ENUMERATED_WORDS = 1.7
_NOUN_PARTS = 3
_LISTED_WORDS = 6
_CLAUSE_PART_WORDS = 6
_SAYING_WORDS = 25
_NOUN_PART_WORDS = 4
# How many words before a run can announce it, and how long an announcing stem is that may stand for longer words.
_ANNOUNCING_REACH = 4
_ADJACENT = 2
_SHORT_CLAUSE = 6
_SPOKEN_WORDS = 8
_DISH_WORDS = 10
_OBJECT_WORDS = 10
_EARLIER_REACH = 9
_STEM = 5
_LONG_ANNOUNCING = tuple(word for word in ANNOUNCING if len(word) >= _STEM)
_SHORT_ANNOUNCING = frozenset(word for word in ANNOUNCING if len(word) < _STEM)
_BEARING_REACH = 9
_LONG_BEARING = tuple(word for word in BEARING if len(word) >= _STEM)
_SHORT_BEARING = frozenset(word for word in BEARING if len(word) < _STEM)
_LETTERS = pattern(r"[^\W\d_]+")
_LAST_CAPITAL = pattern(r"\s[A-ZÀ-Þ][^\W\d_]*\s*$")
_NUMBERED = pattern(r",\s\d")
_LIST_BREAK = pattern(r"[,;/•·|]")


def is_mention(line: str, words: Sequence[Word], clause_words: float, guest: str, host: str) -> bool:
    """Whether a run is a quotation, a title, a list, an example of a language: named, not said."""
    outside = [word for word in words if not word.apart]
    # In scripts without spaces a run is a word or two.
    fewest = _LEAST_WORDS_OUTSIDE if guest in REPORTED else 1
    if len(outside) < _LEAST_OUTSIDE * len(words) or len(outside) < fewest:
        return True
    start, end = words[0].start, words[-1].end
    before, after = line[max(0, start - _LESSON_REACH) : start], line[end : end + _LESSON_REACH]
    length = len(words)
    if length < _LESSON_WORDS and _is_lesson(before, after):
        return True
    if _is_code(words, before, after) or (clause_words < 2 and _is_apposition(line, words, clause_words, guest)):
        return True
    if _is_dish(line[start:end], length, clause_words, before, after) or _is_list(line, words, clause_words):
        return True
    sentence = re.split(r"[.!?…]\s", before)[-1]
    if _is_title_sequence(line, words, clause_words, guest) or _is_title(
        words, clause_words, guest, sentence, after, line[start:end]
    ):
        return True
    if length < _SAYING_WORDS and SAYING.search(sentence):
        return True
    if length < _CUE_WORDS and (
        _is_announced(before, words, clause_words, guest) or _is_told(sentence, words[0].form, guest)
    ):
        return True
    if length <= _LONG_TITLE and (_names_language(sentence, after) or _is_spoken(words, guest)):
        return True
    if length < _SHORT_CLAUSE and clause_words >= 1 and _is_a_thing(sentence, host):
        return True
    if length <= _OBJECT_WORDS and _is_object(sentence, words, after, clause_words, guest, host):
        return True
    if clause_words < 1 and _goes_on_with_a_name(sentence, words[0], guest):
        return True
    glossed = length < _LESSON_WORDS and _GLOSS_AFTER.match(after)
    if glossed or _PAIR_AFTER.match(after) or _is_in_citation(line, start, end):
        return True
    if length < _REFERENCE_WORDS and _REFERENCE.search(before[-100:] + line[start:end] + after[:100]):
        return True
    return guest != "de" and _is_name(words, guest)


def _is_dish(text: str, length: int, clause_words: float, before: str, after: str) -> bool:
    """Whether words of the table stand around a run that can be the name of a dish, or several."""
    listed = "," in text
    if clause_words >= (2 if listed else 1) or (length >= _DISH_WORDS and not listed):
        return False
    return FOOD.search(before) is not None or FOOD.search(after) is not None


def _is_in_citation(line: str, start: int, end: int) -> bool:
    left, right = max(0, start - _CITATION_REACH), end + _CITATION_REACH
    return sum(sign.search(line, left, right) is not None for sign in _CITATION) >= _CITATION_SIGNS


def _is_code(words: Sequence[Word], before: str, after: str) -> bool:
    """Whether a run stands among assignments."""
    return any("=" in word.gap for word in words[1:]) or bool(_CODE_AROUND.search(f"{before[-4:]}\n{after[:4]}"))


def _is_lesson(before: str, after: str) -> bool:
    return LESSON.search(f"{before}\n{after}") is not None


def _is_apposition(line: str, words: Sequence[Word], clause_words: float, guest: str) -> bool:
    """Whether a run, without a verb as far as one can tell, stands between commas: a name of what is before it."""
    if clause_words >= 1 and (guest not in REPORTED or _opens_clause(words[0].form, guest)):
        return False
    return len(words) < _LONG_TITLE and "," in words[0].gap and line[words[-1].end :].lstrip().startswith(",")


def _opens_clause(form: str, guest: str) -> bool:
    known = table(guest)
    return (
        form in known.glue or form in known.clause_words or form in SUBORDINATORS[guest] or form in COORDINATORS[guest]
    )


def _is_name(words: Sequence[Word], guest: str) -> bool:
    """Whether capitals prevail, or all words but one that are not glue have them."""
    capitals = sum(1 for word in words if word.capital and not word.first)
    if capitals > _MOST_CAPITALS * len(words):
        return True
    glue = table(guest).glue if guest in REPORTED else frozenset()
    return capitals >= 2 and sum(1 for word in words if not word.capital and word.form not in glue) <= 1


def _is_title_sequence(line: str, words: Sequence[Word], clause_words: float, guest: str) -> bool:
    """Names of works one after the other: capitals, and full stops or commas between them."""
    if clause_words < 1 and sum(word.capital > 0 for word in words) >= 2 and any(word.first for word in words[1:]):
        return True
    if guest == "de":
        return False
    parts = [part.split(maxsplit=1)[0] for part in line[words[0].start : words[-1].end].split(",") if part.strip()]
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


def _is_title(words: Sequence[Word], clause_words: float, guest: str, sentence: str, after: str, text: str) -> bool:
    """Whether a run starts with a capital in the middle of a sentence, and has not what a clause of its length has."""
    first = words[0]
    if not first.capital or first.first:
        return False
    mark = first.gap.strip()
    if mark not in ("", ","):
        return False
    length = len(words)
    if clause_words < 1 and (length < _LONGEST_TITLE or _NUMBERED.search(text)):
        return True  # a title, a name, an address
    if _is_noun(first, guest):
        return False
    if mark and after.lstrip().startswith(","):
        return True
    if mark and sentence.count(" ") < _OPENING_WORDS:
        # "For instance, Le président ...": after an opening the clause starts as a sentence does.
        return False
    capitals = sum(word.capital > 0 for word in words)
    if length >= _SENTENCE_WORDS and capitals <= length // 4 and not mark:
        return False
    if length >= _LONG_TITLE:
        return False
    needed = 4.0 if length < _SHORT_TITLE else 3.0 if capitals > length // 3 else 2.0 if length < _MIDDLE_TITLE else 1.0
    return clause_words < needed + (0.5 if mark else 0.0)


def _is_noun(word: Word, guest: str) -> bool:
    """Whether a capital says nothing: a German word that is none of those that clauses start with."""
    return guest == "de" and word.form not in table(guest).glue and word.form not in table(guest).clause_words


def _is_list(line: str, words: Sequence[Word], clause_words: float) -> bool:
    text = line[words[0].start : words[-1].end]
    parts = len(_LIST_BREAK.findall(text)) + 1
    if parts >= _LIST_PARTS and len(words) <= _LIST_PART_WORDS * parts and clause_words < 2:
        return True
    if parts >= _LIST_PARTS and len(words) <= _ENUMERATED_WORDS * parts:
        return True
    # Dishes, names, headings: nouns between commas, no verb in sight.
    if parts >= _LIST_PARTS and clause_words < parts / 2 and len(words) <= _NOUN_PART_WORDS * parts:
        return True
    if parts >= _NOUN_PARTS and line[: words[0].start].rstrip().endswith(":") and len(words) <= _LISTED_WORDS * parts:
        return True
    if parts > 1 and clause_words < 0.5 and len(words) <= _LISTED_WORDS:
        return True
    return parts >= _NOUN_PARTS and clause_words < 1 and len(words) <= _NOUN_PART_WORDS * parts


def _is_announced(before: str, run: Sequence[Word], clause_words: float, guest: str) -> bool:
    first = run[0]
    *earlier, sentence = re.split(r"[.!?…]\s", before)
    if sentence.rstrip().endswith(":") or (
        ":" in sentence and "," in first.gap and not _is_clause(sentence, clause_words)
    ):
        return True
    if not sentence.strip() and earlier:
        return _announces(_LETTERS.findall(earlier[-1])[-_EARLIER_REACH:])
    words = _LETTERS.findall(sentence)
    # A long clause is announced by what stands right before it, a short one from further away.
    short = clause_words < 1 or (len(run) <= _SHORT_CLAUSE and clause_words < 2)
    long = len(run) >= _LONG_CLAUSE and clause_words >= 2
    if _announces(words[-_ANNOUNCING_REACH if short else -1 if long else -_ADJACENT :]):
        return True
    if long and CUE_LONG.search(before[-_CUE_REACH:]):
        return True
    if not long and (CUE_ANY.search(before[-_CUE_REACH:]) or CUE_ANY.search(_without_last_capital(before))):
        return True
    if _bears([*words[-_BEARING_REACH if short else -_ANNOUNCING_REACH :], *_LETTERS.findall(first.form)]):
        return True
    if long or (clause_words >= 1 and _is_noun(first, guest)):
        return False
    return bool(first.capital and CUE_CAPITAL.search(before[-_CUE_REACH:]))


def _is_clause(sentence: str, clause_words: float) -> bool:
    """Whether what stands between a colon and a run with a verb is more than the items of a list."""
    return (
        clause_words >= 1
        and max(map(len, map(str.split, sentence.rpartition(":")[2].split(",")))) >= _CLAUSE_PART_WORDS
    )


def _without_last_capital(before: str) -> str:
    return _LAST_CAPITAL.sub(" ", before[-2 * _CUE_REACH :])[-_CUE_REACH:]


def _is_told(sentence: str, first: str, guest: str) -> bool:
    """Whether a verb of speaking stands right before the run, and no conjunction: speech without its marks."""
    last = _lower_words(sentence)[-2:]
    if guest in REPORTED and first not in table(guest).words and _is_speaking(first):
        return True  # a word that the run took from the host
    spoken = [_is_speaking(word) for word in last]
    if last and (spoken[-1] or (spoken[0] and last[-1] in PARTICLES)):
        return True
    # "Italians will tell you that ..."
    return TELLING.search(sentence) is not None and not LANGUAGE_NAMES.isdisjoint(_lower_words(sentence))


def _is_speaking(word: str) -> bool:
    return word in SPEAKING or word.startswith(SPEAKING_STEMS)


def _names_language(sentence: str, after: str) -> bool:
    """Whether the sentence names a language: then it speaks of words."""
    rest = re.split(r"[.!?…](?:\s|$)", after)[0]
    return not LANGUAGE_NAMES.isdisjoint(_lower_words(f"{sentence} {rest}"))


def _is_spoken(words: Sequence[Word], guest: str) -> bool:
    """Whether a short run is what somebody says or chants: "I" and "thou" in it, or the same words again."""
    if len(words) > _SPOKEN_WORDS:
        return False
    forms = [word.form for word in words]
    if not SPEAKER.get(guest, frozenset()).isdisjoint(forms):
        return True
    pairs = list(pairwise(forms))
    return len(pairs) - len(set(pairs)) >= 2


def _is_object(sentence: str, words: Sequence[Word], after: str, clause_words: float, guest: str, host: str) -> bool:
    """Whether a run stands where a thing stands: behind a verb, a noun or a preposition, before a comma.

    A clause that goes on in another language comes after a conjunction, a comma, or with a conjunction of its own.
    """
    if not after.startswith(",") or words[0].gap != " " or not {guest, host} <= set(REPORTED):
        return False
    last = _lower_words(sentence)[-1:]
    first = words[0].form
    if not last or first in COORDINATORS[guest] or first in SUBORDINATORS[guest]:
        return False
    if last[0] in COORDINATORS[host] or last[0] in SUBORDINATORS[host]:
        return False
    return clause_words < 1 or last[0] not in table(host).clause_words or last[0] in COPULAS


def _is_a_thing(sentence: str, host: str) -> bool:
    """Whether "a" or "an" stands right before a run: an exclamation, a saying."""
    return not ARTICLES.get(host, frozenset()).isdisjoint(_lower_words(sentence)[-1:])


def _goes_on_with_a_name(sentence: str, first: Word, guest: str) -> bool:
    """Whether a run without a verb goes on from a capitalised word: "Code de la ..."."""
    glue = table(guest).core if guest in REPORTED else frozenset()
    return first.form in glue and not first.gap.strip() and _LAST_CAPITAL.search(sentence) is not None


def _lower_words(text: str) -> list[str]:
    return [word.lower() for word in _LETTERS.findall(text)]


def _bears(words: Sequence[str]) -> bool:
    lower = [word.lower() for word in words]
    return any(word in _SHORT_BEARING or word.startswith(_LONG_BEARING) for word in lower)


def _announces(words: Sequence[str]) -> bool:
    lower = [word.lower() for word in words]
    return any(
        word in LANGUAGE_NAMES or word.startswith(_LONG_ANNOUNCING) or word in _SHORT_ANNOUNCING for word in lower
    )
