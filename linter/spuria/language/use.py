"""Whether a foreign run is used, as part of its sentence, or mentioned in it: a title, a saying, a name, an example.

Each sign of a mention can stand before a true switch as well, so none decides alone: a fitted linear model weighs them,
and pairs of them, against what a clause has and against how the run stands among the words of the host. The weights are
fitted by `benchmarks/language_switch/fit_use.py`.
"""

import json
import os
from functools import cache
from math import log

from spuria.language.frame import SIGNS, Frame, is_apart, is_enumeration, is_in_saying, is_list
from spuria.language.lexicon import (
    ANNOUNCING,
    BEARING,
    COORDINATORS,
    COPULAS,
    CUE_ANY,
    CUE_CAPITAL,
    FOOD,
    LESSON,
    SPEAKING,
    SUBORDINATORS,
    SURFACES,
)
from spuria.language.pairs import pair_score
from spuria.language.tables import table

PATH = os.path.join(os.path.dirname(__file__), "data", "use.json")
# What speaks for a use, at least: more finds more, and more of what is none.
_LEAST = 0.0
_MOST_CLAUSE_WORDS = 4.0
_MOST_SCORE = 60.0
_MOST_HOST_WORDS = 12
_MOST_ELSEWHERE = 6
#: Stands between the two names of a pair of signs.
AND = " & "
# Words before and after a run that are looked at for what announces it, and those of them next to it.
_FAR = 8
_NEAR = 2
_CUE_REACH = 30
_ANNOUNCERS = (("announcing", ANNOUNCING), ("bearing", BEARING), ("speaking", SPEAKING), ("surface", SURFACES))
_LENGTHS = ((4, "to 4 words"), (6, "to 6 words"), (9, "to 9 words"), (14, "to 14 words"), (10_000, "more words"))


def evidence(run: Frame) -> dict[str, float]:
    """What speaks for a use or a mention, by its name, and how much of it there is."""
    found = {"constant": 1.0}
    _add_run(run, found)
    _add_surroundings(run, found)
    signs = [sign.__name__.removeprefix("is_") for sign in SIGNS if sign(run)] + _announcements(run)
    found.update(dict.fromkeys(signs, 1.0))
    return found


def _announcements(run: Frame) -> list[str]:
    """What announces a mention, near by and a little further away, before the run and after it."""
    found: list[str] = []
    before, after = run.sentence_words[: -_FAR - 1 : -1], run.words_after[:_FAR]
    for side, words in (("before", run.without_homographs(before)), ("after", run.without_homographs(after))):
        for name, listed in _ANNOUNCERS:
            if listed.among(words):
                found.append(f"{name} {'right ' if listed.among(words[:_NEAR]) else ''}{side}")
    just_before = run.before[-_CUE_REACH:].lower()
    if CUE_ANY.search(just_before):
        found.append("cue")
    if run.words[0].capital and CUE_CAPITAL.search(just_before):
        found.append("cue of a title")
    if FOOD.among(run.words_around):
        found.append("kitchen near by")
    if LESSON.among(run.words_around):
        found.append("lesson near by")
    return found


def _add_run(run: Frame, found: dict[str, float]) -> None:
    words, length = run.words, run.length
    clause = min(run.clause_words, _MOST_CLAUSE_WORDS)
    found["clause words"] = clause
    found["clause words a word"] = clause / length
    found["score"] = min(run.score, _MOST_SCORE) / 10
    found["score a word"] = run.score / length / 4
    found[next(name for most, name in _LENGTHS if length <= most)] = 1.0
    capitals = sum([word.capital > 0 for word in words[1:]]) / length
    found["capitals in German" if run.guest == "de" else "capitals"] = capitals
    first, last = words[0], words[-1]
    if first.capital and not first.first:
        found["starts with a German capital" if run.guest == "de" else "starts with a capital"] = 1.0
    for name, word in (("starts with", first), ("ends in", last)):
        found[f"{name} {'a capital' if word.capital else _kind(word.form, run.guest)}"] = 1.0
    found["phrase" if clause < 1 else "clause"] = 1.0
    commas = sum(["," in word.gap for word in words[1:]])
    if commas:
        found["words between commas"] = length / (commas + 1) / 10
        found["commas"] = float(commas)


def _add_surroundings(run: Frame, found: dict[str, float]) -> None:
    """Where in its sentence a run stands, and between which words of the host."""
    gap, after = _mark(run.words[0].gap.strip()[-1:]), _mark(run.after.lstrip(" ")[:1])
    before_words, after_words = run.sentence_words, run.words_after
    left = "nothing" if not before_words else "a capital" if run.follows_capital else _kind(before_words[-1], run.host)
    right = _kind(after_words[0], run.host) if after_words and after in ("none", ",") else "nothing"
    for name in (f"mark before: {gap}", f"mark after: {after}", f"after {left}", f"before {right}"):
        found[name] = 1.0
    found["words before"] = log(1 + min(len(before_words), _MOST_HOST_WORDS))
    found["words after"] = log(1 + min(len(after_words), _MOST_HOST_WORDS))
    found["the guest's words elsewhere"] = log(1 + min(run.elsewhere, _MOST_ELSEWHERE))
    if before_words and after_words and gap == after == "none":
        # A phrase of the host that the run tears apart: "keep the | ... | animals".
        found["tears apart"] = pair_score(run.host, before_words[-1], after_words[0])


def _mark(text: str) -> str:
    if not text or text.isalnum():
        return "none"
    if text in ".!?…":
        return "stop"
    return text if text in ",:;" else "other"


def _kind(form: str, language: str) -> str:
    """What kind of word a lower-case form is."""
    known = table(language)
    if form in COPULAS and form in known.clause_words:
        return "a copula"
    if form in COORDINATORS[language]:
        return "and"
    if form in known.glue:
        return "an article or preposition"
    if form in SUBORDINATORS[language]:
        return "a conjunction"
    if form in known.clause_words:
        return "a clause word"
    return "a word" if form in known.words else "an unknown word"


@cache
def _weights() -> tuple[dict[str, float], list[tuple[str, str, float]]]:
    """What each sign says, and what pairs of them say together."""
    with open(PATH, encoding="utf-8") as file:
        weights: dict[str, float] = json.load(file)
    pairs = [(name.partition(AND), weight) for name, weight in weights.items() if AND in name]
    return weights, [(one, other, weight) for (one, _, other), weight in pairs]


# No sentence has words of so few letters only; codes of languages and countries, and commands, do.
_CODE_LETTERS = 2


def is_mention(run: Frame) -> bool:
    """Whether a run is a quotation, a title, a list, an example of a language: named, not said."""
    gap = run.words[0].gap
    if is_apart(run) or is_in_saying(run) or (gap.rstrip().endswith(":") and is_list(run)):
        return True
    if "://" in gap:
        # An address ends a message; what follows is who sent it, and when.
        return True
    if not run.are_known:
        # What clauses have is not known of other scripts: there each sign decides.
        return any(sign(run) for sign in SIGNS)
    if is_enumeration(run) or all(len(part) <= _CODE_LETTERS for word in run.words for part in word.form.split("-")):
        return True
    weights, pairs = _weights()
    found = evidence(run)
    alone = sum([weights[name] * value for name, value in found.items() if name in weights])
    together = sum(
        [weight * found[one] * found[other] for one, other, weight in pairs if one in found and other in found]
    )
    return alone + together < _LEAST
