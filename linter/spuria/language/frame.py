"""How a foreign run stands in its line: as part of the sentence, or as something spoken of."""

import re
from collections.abc import Sequence
from functools import cached_property
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
    HOMOGRAPHS,
    LANGUAGE_NAMES,
    LESSON,
    PARTICLES,
    SAYING,
    SPEAKER,
    SPEAKING,
    SUBORDINATORS,
    TELLING,
    TRANSLATED,
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
_REFERENCE_REACH = 100
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
    r"""[(\[](?:1[5-9]|20)\d\d[a-z]?[)\]]|\bpp?\.\s?\d|\b(?:S|s|str|p|pág)\.\s?\d+|\bno\.\s?\d|\bn°\s?\d""", re.VERBOSE
)
_REFERENCE_AUTHOR = pattern(r"^[A-ZÀ-Þ][\w'-]+,\s[A-ZÀ-Þ]\.")
_REFERENCE_MARKS = (" vol.", "ISBN", "ISSN", "doi:", " et al", "Ed.", "Eds.", "eds.", "Hrsg", " in: ")
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
_CITATIONSIGNS = 2
_CODE_AROUND = pattern(r"[={;]\s*\n|\n\s*[={]")
_PAIR_AFTER = pattern(r"^\s*(?:->|→|⇒|=>|\|)")
_ENUMERATED_WORDS = 1.7
_NOUN_PARTS = 3
# An enumeration, whatever stands around it: so many parts of so many words.
_ENUMERATED_PARTS, _PART_WORDS = 5, 2
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
_BEARING_REACH = 9
LETTERS = pattern(r"[^\W\d_]+")
_DIGIT = pattern(r"\d")
_SENTENCE_BREAK = pattern(r"[.!?…]\s")
_SENTENCE_END = pattern(r"[.!?…](?:\s|$)")
_LAST_CAPITAL = pattern(r"\s[A-ZÀ-Þ][^\W\d_]*\s*$")
_NUMBERED = pattern(r",\s\d")
_LIST_BREAK = pattern(r"[,;/•·|]")


class Frame:
    """A run and what is around it: the `line` it stands in, its `words`, how many of them clauses have.

    `score` is the total log-likelihood ratio of the words, and `elsewhere` how many words of the line are in the run's
    language besides.
    """

    def __init__(
        self,
        line: str,
        words: Sequence[Word],
        guest: str,
        host: str,
        *,
        clause_words: float,
        score: float,
        elsewhere: int = 0,
    ) -> None:
        self.line = line
        self.words = words
        self.guest = guest
        self.host = host
        self.clause_words = clause_words
        self.score = score
        self.elsewhere = elsewhere
        self.length = len(words)
        self.start, self.end = words[0].start, words[-1].end
        self.before = line[max(0, self.start - _LESSON_REACH) : self.start]
        self.after = line[self.end : self.end + _LESSON_REACH]
        # What of the run's sentence stands before it.
        *self.earlier, self.sentence = _SENTENCE_BREAK.split(self.before)

    @cached_property
    def text(self) -> str:
        """The run itself."""
        return self.line[self.start : self.end]

    @cached_property
    def sentence_words(self) -> list[str]:
        """The words of its sentence before it, lower case."""
        return _lower_words(self.sentence)

    def without_homographs(self, words: list[str]) -> list[str]:
        """Some words of the host, empty for those that only look like another language's announcing ones."""
        if self.host not in HOMOGRAPHS:
            return words
        others = HOMOGRAPHS[self.host]
        return ["" if word in others else word for word in words]

    @cached_property
    def words_after(self) -> list[str]:
        """The words of its sentence after it, lower case."""
        return _lower_words(_SENTENCE_END.split(self.after)[0])

    @cached_property
    def follows_capital(self) -> bool:
        """Whether a capitalised word stands right before it."""
        return _LAST_CAPITAL.search(self.sentence) is not None

    @cached_property
    def words_around(self) -> list[str]:
        """The words near by, lower case: those before it, then those after."""
        return _lower_words(f"{self.before}\n{self.after}")

    @cached_property
    def are_known(self) -> bool:
        """Whether both languages are ones whose words are known."""
        return {self.guest, self.host} <= set(REPORTED)


def is_apart(run: Frame) -> bool:
    """Whether too little of a run stands outside quotation marks, brackets and markup that sets apart."""
    outside = sum(not word.apart for word in run.words)
    # In scripts without spaces a run is a word or two.
    fewest = _LEAST_WORDS_OUTSIDE if run.guest in REPORTED else 1
    return outside < _LEAST_OUTSIDE * run.length or outside < fewest


def is_lesson(run: Frame) -> bool:
    """Whether words of a lesson stand around a short run."""
    if run.length >= _LESSON_WORDS:
        return False
    return LESSON.among(run.words_around) or TRANSLATED.search(f"{run.before}\n{run.after}".lower()) is not None


def is_dish(run: Frame) -> bool:
    """Whether words of a kitchen stand around a run that can be the name of a dish, or several."""
    listed = "," in run.text
    if run.clause_words >= (2 if listed else 1) or (run.length >= _DISH_WORDS and not listed):
        return False
    return FOOD.among(run.words_around)


def is_in_citation(run: Frame) -> bool:
    """Whether two kinds of signs of an entry in a list of references stand around a run, however long."""
    left, right = max(0, run.start - _CITATION_REACH), run.end + _CITATION_REACH
    if not _DIGIT.search(run.line, left, right):
        return False
    return sum(sign.search(run.line, left, right) is not None for sign in _CITATION) >= _CITATIONSIGNS


def is_in_reference(run: Frame) -> bool:
    """Whether a page number, a year in brackets and the like stands near a run that is not long."""
    if run.length >= _REFERENCE_WORDS:
        return False
    text = run.line[max(0, run.start - _REFERENCE_REACH) : run.end + _REFERENCE_REACH]
    if any(mark in text for mark in _REFERENCE_MARKS) or _REFERENCE_AUTHOR.match(text):
        return True
    return _DIGIT.search(text) is not None and _REFERENCE.search(text) is not None


def is_code(run: Frame) -> bool:
    """Whether a run stands among assignments."""
    if any("=" in word.gap for word in run.words[1:]):
        return True
    return _CODE_AROUND.search(f"{run.before[-4:]}\n{run.after[:4]}") is not None


def is_apposition(run: Frame) -> bool:
    """Whether a run, without a verb as far as one can tell, stands between commas: a name of what is before it."""
    words, guest = run.words, run.guest
    if run.clause_words >= 2 or run.length >= _LONG_TITLE:
        return False
    if run.clause_words >= 1 and (guest not in REPORTED or _opens_clause(words[0].form, guest)):
        return False
    return "," in words[0].gap and run.after.lstrip().startswith(",")


def _opens_clause(form: str, guest: str) -> bool:
    known = table(guest)
    return (
        form in known.glue or form in known.clause_words or form in SUBORDINATORS[guest] or form in COORDINATORS[guest]
    )


def is_name(run: Frame) -> bool:
    """Whether capitals prevail, or all words but one that are not glue have them."""
    if run.guest == "de":
        return False
    capitals = sum(1 for word in run.words if word.capital and not word.first)
    if capitals > _MOST_CAPITALS * run.length:
        return True
    glue = table(run.guest).glue if run.guest in REPORTED else frozenset()
    return capitals >= 2 and sum(1 for word in run.words if not word.capital and word.form not in glue) <= 1


def is_title_sequence(run: Frame) -> bool:
    """Names of works one after the other: capitals, and full stops or commas between them."""
    words = run.words
    if run.clause_words < 1 and sum(word.capital > 0 for word in words) >= 2 and any(word.first for word in words[1:]):
        return True
    if run.guest == "de":
        return False
    parts = [part.split(maxsplit=1)[0] for part in run.text.split(",") if part.strip()]
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


def is_title(run: Frame) -> bool:
    """Whether a run starts with a capital in the middle of a sentence, and has not what a clause of its length has."""
    first, length, clause_words = run.words[0], run.length, run.clause_words
    if not first.capital or first.first:
        return False
    mark = first.gap.strip()
    if mark not in ("", ","):
        return False
    if clause_words < 1 and (length < _LONGEST_TITLE or _NUMBERED.search(run.text)):
        return True  # a title, a name, an address
    if _is_noun(first, run.guest):
        return False
    if mark and run.after.lstrip().startswith(","):
        return True
    if mark and run.sentence.count(" ") < _OPENING_WORDS:
        # "For instance, Le président ...": after an opening the clause starts as a sentence does.
        return False
    capitals = sum(word.capital > 0 for word in run.words)
    if length >= _SENTENCE_WORDS and capitals <= length // 4 and not mark:
        return False
    if length >= _LONG_TITLE:
        return False
    needed = 4.0 if length < _SHORT_TITLE else 3.0 if capitals > length // 3 else 2.0 if length < _MIDDLE_TITLE else 1.0
    return clause_words < needed + (0.5 if mark else 0.0)


def _is_noun(word: Word, guest: str) -> bool:
    """Whether a capital says nothing: a German word that is none of those that clauses start with."""
    return guest == "de" and word.form not in table(guest).glue and word.form not in table(guest).clause_words


def is_list(run: Frame) -> bool:
    """Whether a run is a row of names, dishes, headings: many parts of few words."""
    length, clause_words = run.length, run.clause_words
    parts = len(_LIST_BREAK.findall(run.text)) + 1
    if parts >= _LIST_PARTS and length <= _LIST_PART_WORDS * parts and clause_words < 2:
        return True
    if parts >= _LIST_PARTS and length <= _ENUMERATED_WORDS * parts:
        return True
    # Dishes, names, headings: nouns between commas, no verb in sight.
    if parts >= _LIST_PARTS and clause_words < parts / 2 and length <= _NOUN_PART_WORDS * parts:
        return True
    if parts >= _NOUN_PARTS and run.line[: run.start].rstrip().endswith(":") and length <= _LISTED_WORDS * parts:
        return True
    if parts > 1 and clause_words < 0.5 and length <= _LISTED_WORDS:
        return True
    return parts >= _NOUN_PARTS and clause_words < 1 and length <= _NOUN_PART_WORDS * parts


def is_enumeration(run: Frame) -> bool:
    """Whether a run is many parts of one or two words, such as the fields of a table: no clause, whatever it says."""
    parts = len(_LIST_BREAK.findall(run.text)) + 1
    return parts >= _ENUMERATED_PARTS and run.length <= _PART_WORDS * parts and run.clause_words < 2


def is_announced(run: Frame) -> bool:
    """Whether a colon, or words that announce a saying, a title or an inscription, stand before a run."""
    if run.length >= _CUE_WORDS:
        return False
    first, sentence = run.words[0], run.sentence
    if sentence.rstrip().endswith(":") or (":" in sentence and "," in first.gap and not _is_after_clause(run)):
        return True
    if not sentence.strip() and run.earlier:
        return _announces(_lower_words(run.earlier[-1])[-_EARLIER_REACH:])
    words = run.without_homographs(run.sentence_words)
    # A long clause is announced by what stands right before it, a short one from further away.
    short = run.clause_words < 1 or (run.length <= _SHORT_CLAUSE and run.clause_words < 2)
    long = run.length >= _LONG_CLAUSE and run.clause_words >= 2
    if _announces(words[-_ANNOUNCING_REACH if short else -1 if long else -_ADJACENT :]):
        return True
    just_before = run.before[-_CUE_REACH:].lower()
    if long and CUE_LONG.search(just_before):
        return True
    if not long and (CUE_ANY.search(just_before) or CUE_ANY.search(_without_last_capital(run.before))):
        return True
    if BEARING.among([*words[-_BEARING_REACH if short else -_ANNOUNCING_REACH :], *LETTERS.findall(first.form)]):
        return True
    if long or (run.clause_words >= 1 and _is_noun(first, run.guest)):
        return False
    return bool(first.capital and CUE_CAPITAL.search(just_before))


def _announces(words: Sequence[str]) -> bool:
    return ANNOUNCING.among(words) or not LANGUAGE_NAMES.isdisjoint(words)


def _is_after_clause(run: Frame) -> bool:
    """Whether what stands between a colon and a run with a verb is more than the items of a list."""
    if run.clause_words < 1:
        return False
    items = run.sentence.rpartition(":")[2].split(",")
    return max(len(item.split()) for item in items) >= _CLAUSE_PART_WORDS


def _without_last_capital(before: str) -> str:
    return _LAST_CAPITAL.sub(" ", before[-2 * _CUE_REACH :])[-_CUE_REACH:].lower()


def is_in_saying(run: Frame) -> bool:
    """Whether the run is put as what people say: "as the Germans say ..."."""
    return run.length < _SAYING_WORDS and SAYING.search(run.sentence.lower()) is not None


def is_told(run: Frame) -> bool:
    """Whether a verb of speaking stands right before the run, and no conjunction: speech without its marks."""
    if run.length >= _CUE_WORDS:
        return False
    last, first = run.without_homographs(run.sentence_words[-2:]), run.words[0].form
    if run.guest in REPORTED and first in SPEAKING and first not in table(run.guest).words:
        return True  # a word that the run took from the host
    if last and (last[-1] in SPEAKING or (last[0] in SPEAKING and last[-1] in PARTICLES)):
        return True
    # "Italians will tell you that ..."
    return not LANGUAGE_NAMES.isdisjoint(run.sentence_words) and TELLING.search(run.sentence.lower()) is not None


def names_language(run: Frame) -> bool:
    """Whether the sentence of a short run names a language: then it speaks of words."""
    if run.length > _LONG_TITLE:
        return False
    if not LANGUAGE_NAMES.isdisjoint(run.sentence_words):
        return True
    return not LANGUAGE_NAMES.isdisjoint(_lower_words(_SENTENCE_END.split(run.after)[0]))


def is_spoken(run: Frame) -> bool:
    """Whether a short run is what somebody says or chants: "I" and "thou" in it, or the same words again."""
    if run.length > _SPOKEN_WORDS:
        return False
    forms = [word.form for word in run.words]
    if not SPEAKER.get(run.guest, frozenset()).isdisjoint(forms):
        return True
    pairs = list(pairwise(forms))
    return len(pairs) - len(set(pairs)) >= 2


def is_object(run: Frame) -> bool:
    """Whether a run stands where a thing stands: behind a verb, a noun or a preposition, before a comma.

    A clause that goes on in another language comes after a conjunction, a comma, or with a conjunction of its own.
    """
    if run.length > _OBJECT_WORDS or not run.after.startswith(",") or run.words[0].gap != " " or not run.are_known:
        return False
    first = run.words[0].form
    if not run.sentence_words or first in COORDINATORS[run.guest] or first in SUBORDINATORS[run.guest]:
        return False
    last = run.sentence_words[-1]
    if last in COORDINATORS[run.host] or last in SUBORDINATORS[run.host]:
        return False
    return run.clause_words < 1 or last not in table(run.host).clause_words or last in COPULAS


def is_a_thing(run: Frame) -> bool:
    """Whether "a" or "an" stands right before a short run: an exclamation, a saying."""
    if run.length >= _SHORT_CLAUSE or run.clause_words < 1:
        return False
    return not ARTICLES.get(run.host, frozenset()).isdisjoint(run.sentence_words[-1:])


def goes_on_with_a_name(run: Frame) -> bool:
    """Whether a run without a verb goes on from a capitalised word: "Code de la ..."."""
    first = run.words[0]
    if run.clause_words >= 1 or run.guest not in REPORTED or first.form not in table(run.guest).core:
        return False
    return not first.gap.strip() and run.follows_capital


def is_glossed(run: Frame) -> bool:
    """Whether a dash, an equals sign or a bracket with several words comes after it: its meaning, or who said it."""
    if _PAIR_AFTER.match(run.after):
        return True
    return run.length < _LESSON_WORDS and _GLOSS_AFTER.match(run.after) is not None


def _lower_words(text: str) -> list[str]:
    return LETTERS.findall(text.lower())


# What makes a run a mention, the cheapest and commonest first.
SIGNS = (
    is_code,
    is_apposition,
    is_name,
    is_title_sequence,
    is_title,
    is_list,
    is_spoken,
    is_object,
    is_a_thing,
    goes_on_with_a_name,
    names_language,
    is_told,
    is_announced,
    is_in_saying,
    is_glossed,
    is_dish,
    is_lesson,
    is_in_citation,
    is_in_reference,
)
