"""Which language a text is in, told by its commonest words."""

from collections.abc import Iterable
from functools import cache

from spuria.language.scripts import script_language
from spuria.language.tables import HOST_ONLY, LATIN, REPORTED, kept, table

#: A text with fewer words than this has no safe language.
FEWEST_WORDS = 40
# Samples of the text: where each starts, as a share of its length, and how many characters it has.
_SAMPLES = (0.1, 0.4, 0.7)
_SAMPLE_LENGTH = 700
# Words used a language, and the share (natural logarithm) below which a word counts nothing.
_WORDS = 200
_FLOOR = -9.0
_STEPS = 10
# Score a word, in steps, below which the text is in no language known here: ordinary prose has 13 to 25.
_LEAST_SCORE = 8.0
# What part of a page's words must be common ones of its language for the page to be in it.
LEAST_COVERAGE = 0.33
_COVERING_WORDS = 4000
_LANE = 16
# What a rival of the guest must have more of: a factor, and steps.
_RIVAL = 1.3
_RIVAL_LEAD = 20
# Languages that pass for another one, and no harm done.
_SISTERS = {
    "no": ("da", "sv"),
    "nn": ("da", "sv"),
    "gl": ("pt", "es"),
    "af": ("nl",),
    "sk": ("cs",),
    "ms": ("id",),
    "lb": ("de",),
    "az": ("tr",),
}
# Every ASCII character but letters becomes a space, as do the quotation marks and dashes that take three bytes.
_SPACES = bytes(byte if byte >= 128 or chr(byte).isalpha() else ord(" ") for byte in range(256))


@cache
def _languages() -> tuple[str, ...]:
    return (*REPORTED, *HOST_ONLY, LATIN)


@cache
def _lanes() -> dict[bytes, int]:
    """Each common word with its weights in all languages, one lane of a long integer a language."""
    return {key.encode(): lanes for key, lanes in kept("lanes", _computed_lanes).items()}


def _computed_lanes() -> dict[str, int]:
    lanes: dict[str, int] = {}
    for lane, language in enumerate(_languages()):
        words = table(language).words
        for word in list(words)[:_WORDS]:
            weight = round((words[word] - _FLOOR) * _STEPS)
            if weight > 0:
                key = word.rstrip("'")
                lanes[key] = lanes.get(key, 0) + (weight << (_LANE * lane))
    return lanes


@cache
def _covering(language: str, commonest: int = _COVERING_WORDS) -> frozenset[bytes]:
    return frozenset(word.rstrip("'").encode() for word in list(table(language).words)[:commonest])


def sample(text: str) -> list[bytes]:
    """The words, lower case and encoded, of a few stretches of the text; of all of it when it is short."""
    if len(text) > len(_SAMPLES) * _SAMPLE_LENGTH:
        starts = (int(len(text) * share) for share in _SAMPLES)
        text = " ".join(text[start : start + _SAMPLE_LENGTH] for start in starts)
    return text.lower().encode("utf-8", "replace").translate(_SPACES).split()


def word_share(text: str, language: str, *, commonest: int = _COVERING_WORDS) -> float | None:
    """What share of a text's words are among the commonest ones of a language; None for one without a full list."""
    if language not in REPORTED:
        return None
    words = sample(text)
    return sum(map(_covering(language, commonest).__contains__, words)) / max(1, len(words))


def covers(language: str, words: list[bytes]) -> bool:
    """Whether enough of some words are common ones of a language to believe that they are in it."""
    known = sum(map(_covering(language).__contains__, words))
    return known >= LEAST_COVERAGE * len(words)


def language_of(text: str, *, fewest_words: int = FEWEST_WORDS) -> str | None:
    """The language of a text as a BCP 47 primary subtag; None for a short text or an unknown language."""
    if language := script_language(text):
        return language
    words = sample(text)
    if len(words) < fewest_words:
        return None
    scores = _scores(words)
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] >= _LEAST_SCORE * len(words) else None


def _scores(words: Iterable[bytes]) -> dict[str, int]:
    """What some lower-case words speak for each language."""
    lanes = _lanes()
    total = sum([lanes[word] for word in words if word in lanes])
    names = _languages()
    return dict(zip(names, memoryview(total.to_bytes(2 * len(names), "little")).cast("H"), strict=True))


def rival(words: Iterable[bytes], guest: str) -> str | None:
    """The language, known only so as not to be taken for another, that some encoded words are rather in."""
    scores = _scores(words)
    best = max(HOST_ONLY, key=scores.__getitem__)
    if scores[best] <= _RIVAL * scores[guest] + _RIVAL_LEAD or guest in _SISTERS.get(best, ()):
        return None
    return best
