"""Which language a text is in, told by its commonest words."""

from collections.abc import Iterable
from functools import cache

from spuria.language.scripts import script_language
from spuria.language.tables import HOST_ONLY, LATIN, REPORTED, kept, table

#: A text with fewer words than this has no safe language.
FEWEST_WORDS = 40
# Samples of the text: where each starts, as a share of its length, and how many characters it has. Most pages are
# told by a first look at a third as much.
_SAMPLES = (0.1, 0.4, 0.7)
_SAMPLE_LENGTH = 700
_FIRST_LOOK = 240
# In the first look the best language has this score a word, and the next one at most this part of it: on 2,700 texts in
# 36 languages this told none otherwise than the full look.
_CLEAR_SCORE = 10.5
_CLEAR_LEAD = 0.88
#: So many words of a language are its commonest ones; what share of a first look's words are among them.
COMMONEST = 200
_COMMONEST_SHARE = 0.38
# Words used a language, and the share (natural logarithm) below which a word counts nothing.
_WORDS = 200
_FLOOR = -9.0
_STEPS = 10
# Score a word, in steps, below which the text is in no language known here: ordinary prose has 13 to 25.
_LEAST_SCORE = 8.0
# What part of a page's words, the markers of other languages left out, must be common ones of its language: dialects
# and relatives that have no table here have less. Languages with many forms of a word have less of their own.
LEAST_COVERAGE = 0.5
_LEAST_COVERAGE_INFLECTED = 0.42
# A text with fewer words says less of this.
_FEW_WORDS = 100
_LEAST_COVERAGE_SHORT = 0.33
_INFLECTED = frozenset(("pl", "cs", "fi", "tr", "hu"))
_COVERING_WORDS = 4000
_LANE = 16
# Words whose weights are remembered; then the memory starts anew.
_REMEMBERED = 50_000
# What a rival of the guest must have more of: a factor, and steps.
_RIVAL = 1.3
_RIVAL_LEAD = 20
# A text with fewer words has no parts; see `is_mixed`.
_MIXED_WORDS = 180
_MIXED_SHARE = 0.28
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


class _Lanes(dict[bytes, int]):
    """Words with their weights in all languages, one lane of a long integer a language; read when a word is met."""

    def __init__(self) -> None:
        words, _, self._weights = kept("lanes", _computed_lanes).partition(b"\n")
        self._places = {word: place for place, word in enumerate(words.split(b" "))}

    def __missing__(self, word: bytes) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        place = self._places.get(word)
        size = len(_languages()) * _LANE // 8
        lanes = 0 if place is None else int.from_bytes(self._weights[place * size : (place + 1) * size], "little")
        self[word] = lanes
        return lanes


@cache
def _lanes() -> _Lanes:
    return _Lanes()


def _computed_lanes() -> bytes:
    """The words between spaces, a line break, and their weights, the same number of bytes each."""
    lanes: dict[str, int] = {}
    for lane, language in enumerate(_languages()):
        words = table(language).words
        for word in list(words)[:_WORDS]:
            weight = round((words[word] - _FLOOR) * _STEPS)
            if weight > 0:
                key = word.rstrip("'")
                lanes[key] = lanes.get(key, 0) + (weight << (_LANE * lane))
    size = len(_languages()) * _LANE // 8
    return " ".join(lanes).encode() + b"\n" + b"".join(value.to_bytes(size, "little") for value in lanes.values())


def _computed_common() -> bytes:
    return "\n".join(" ".join(_covering_words(language, COMMONEST)) for language in REPORTED).encode()


@cache
def _common() -> dict[str, frozenset[bytes]]:
    """The commonest words of each language: a small file, for pages where no more than these is asked."""
    lines = kept("common", _computed_common).split(b"\n")
    return {language: frozenset(line.split(b" ")) for language, line in zip(REPORTED, lines, strict=True)}


def _covering_words(language: str, commonest: int) -> list[str]:
    return [word.rstrip("'") for word in list(table(language).words)[:commonest]]


@cache
def _covering(language: str, commonest: int = _COVERING_WORDS) -> frozenset[bytes]:
    if commonest == COMMONEST:
        return _common()[language]
    return frozenset(map(str.encode, _covering_words(language, commonest)))


def sample(text: str, length: int = _SAMPLE_LENGTH) -> list[bytes]:
    """The words, lower case and encoded, of a few stretches of the text; of all of it when it is short."""
    if len(text) > len(_SAMPLES) * length:
        starts = (int(len(text) * share) for share in _SAMPLES)
        text = " ".join([text[start : start + length] for start in starts])
    return text.lower().encode("utf-8", "replace").translate(_SPACES).split()


def is_plainly_in(text: str, language: str) -> bool:
    """Whether a first look at a text finds it in a language; False says nothing."""
    if language not in REPORTED:
        return False
    words = sample(text, _FIRST_LOOK)
    known = sum(map(_covering(language, COMMONEST).__contains__, words))
    return known >= _COMMONEST_SHARE * len(words) and len(words) >= FEWEST_WORDS


def word_share(text: str, language: str, *, commonest: int = _COVERING_WORDS) -> float | None:
    """What share of a text's words are among the commonest ones of a language; None for one without a full list."""
    if language not in REPORTED:
        return None
    words = sample(text)
    return sum(map(_covering(language, commonest).__contains__, words)) / max(1, len(words))


@cache
def _covering_any() -> frozenset[bytes]:
    return frozenset().union(*map(_covering, REPORTED))


def best_covering(text: str, least_share: float) -> str | None:
    """The language whose commonest words are the largest share of a text's; None if that is below a least one."""
    words = sample(text)
    count = max(1, len(words))
    # One pass over the words for all languages: the Latin in other scripts is mostly names and code.
    if sum(map(_covering_any().__contains__, words)) / count < least_share:
        return None
    known = {language: sum(map(_covering(language).__contains__, words)) for language in REPORTED}
    best = max(REPORTED, key=known.__getitem__)
    return best if known[best] / count >= least_share else None


def covers(language: str, words: list[bytes]) -> bool:
    """Whether enough of some words are common ones of a language to believe that they are in it."""
    known = sum(map(_covering(language).__contains__, words))
    if len(words) < _FEW_WORDS:
        least = _LEAST_COVERAGE_SHORT
    else:
        least = _LEAST_COVERAGE_INFLECTED if language in _INFLECTED else LEAST_COVERAGE
    return known >= least * len(words)


def language_of(text: str, *, fewest_words: int = FEWEST_WORDS) -> str | None:
    """The language of a text as a BCP 47 primary subtag; None for a short text or an unknown language."""
    if language := script_language(text):
        return language
    if len(text) > len(_SAMPLES) * _SAMPLE_LENGTH and (language := _at_first_look(text)):
        return language
    words = sample(text)
    if len(words) < fewest_words:
        return None
    weights = _weights(words)
    best = max(weights)
    return _languages()[weights.index(best)] if best >= _LEAST_SCORE * len(words) else None


def _at_first_look(text: str) -> str | None:
    """The language of a long text, where little of it leaves no doubt."""
    words = sample(text, _FIRST_LOOK)
    weights = _weights(words)
    best = max(weights)
    at = weights.index(best)
    weights[at] = 0
    return _languages()[at] if best >= _CLEAR_SCORE * len(words) and max(weights) <= _CLEAR_LEAD * best else None


def _weights(words: Iterable[bytes]) -> list[int]:
    """What some lower-case words speak for each language, in the order of `_languages`."""
    total = sum(map(_lanes().__getitem__, words))
    return memoryview(total.to_bytes(len(_languages()) * _LANE // 8, "little")).cast("H").tolist()


def is_mixed(words: list[bytes], host: str) -> bool:
    """Whether a good part of a page's words is in another language, known well or not: its listings, its other half.

    Words that are common in the host, too, say nothing of this. On pages with a sentence or two of another
    language its own words weigh up to 0.17 of what is the host's, on pages in two languages 0.3 and more.
    """
    if len(words) < _MIXED_WORDS or host not in _languages():
        return False
    lane = _languages().index(host)
    lanes = _lanes()
    own = _weights(words)[lane]
    other = _weights([word for word in words if not lanes[word] >> lane * _LANE & (1 << _LANE) - 1])
    return max(other) >= _MIXED_SHARE * own


def rival(words: Iterable[bytes], guest: str) -> str | None:
    """The language, known only so as not to be taken for another, that some encoded words are rather in."""
    scores = dict(zip(_languages(), _weights(words), strict=True))
    best = max(HOST_ONLY, key=scores.__getitem__)
    if scores[best] <= _RIVAL * scores[guest] + _RIVAL_LEAD or guest in _SISTERS.get(best, ()):
        return None
    return best
