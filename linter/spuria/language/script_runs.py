"""Runs in another writing system than the page's."""

from collections.abc import Iterator
from typing import NamedTuple

from spuria.language.identify import best_covering
from spuria.language.scripts import LATIN, SCRIPTS, language_of_script, scripts_of
from spuria.language.tables import REPORTED, table
from spuria.late_pattern import pattern

# Words (or, for scripts without spaces, letters) that make a run; names and terms are shorter.
_FEWEST_WORDS = 4
_FEWEST_LETTERS = 8
_FEWEST_LATIN_WORDS = 6
# What part of a run's words must start lower-case where the script has cases: names do not.
_LOWER = 0.6
# What part of a Latin run's words must be common ones of its language, and clause words among them.
_LATIN_SHARE = 0.55
_LATIN_CLAUSE_WORDS = 2
_CASED = frozenset(("Cyrillic", "Greek", "Armenian"))
_UNSPACED = frozenset(("Han", "Thai"))

_BETWEEN = r"[\s,;'’-]{1,3}"
_RUNS = {
    name: pattern(
        rf"[{letters}]{{{_FEWEST_LETTERS},}}(?:[\s，、,]{{0,2}}[{letters}]+)*"
        if name in _UNSPACED
        else rf"[{letters}]+(?:{_BETWEEN}[{letters}]+){{{_FEWEST_WORDS - 1},}}"
    )
    for name, letters in SCRIPTS.items()
}
_LATIN_RUN = pattern(rf"[{LATIN}]+(?:{_BETWEEN}[{LATIN}]+){{{_FEWEST_LATIN_WORDS - 1},}}")
_WORD = pattern(r"[^\W\d_]+")


class ScriptRun(NamedTuple):
    """A run in another script: its range in the text, its language and how many words it has."""

    start: int
    end: int
    language: str
    words: int


def script_runs(prose: str, host: str) -> Iterator[ScriptRun]:
    """The runs in another script than the page language's that are long enough and no names."""
    if host in REPORTED:
        characters = "".join(set(prose))
        for name in scripts_of(characters):
            for match in _RUNS[name].finditer(prose):
                if words := _clause_words(name, match[0]):
                    yield ScriptRun(*match.span(), language_of_script(name, match[0]), words)
        return
    for match in _LATIN_RUN.finditer(prose):
        language = _latin_language(match[0])
        if language:
            yield ScriptRun(*match.span(), language, len(_WORD.findall(match[0])))


def _clause_words(script: str, text: str) -> int:
    """The number of words of a run, none if they look like names."""
    words = _WORD.findall(text)
    if script in _CASED and sum(word[0].islower() for word in words) < _LOWER * len(words):
        return 0
    return len(words) if script not in _UNSPACED else len(text) // 2


def _latin_language(text: str) -> str | None:
    words = _WORD.findall(text)
    if sum(word[0].islower() for word in words) < _LOWER * len(words):
        return None
    best = best_covering(text, _LATIN_SHARE)
    if best is None:
        return None
    return best if sum(word in table(best).clause_words for word in words) >= _LATIN_CLAUSE_WORDS else None
