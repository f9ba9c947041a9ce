"""The packaged table of word pairs and word shapes: what tells where a foreign run starts and ends.

Made by `spuria.language.make_pairs`, read on first use: only pages with a foreign run need it.
"""

import os
from functools import cache, lru_cache

from spuria.language import packed

PATH = os.path.join(os.path.dirname(__file__), "data", "pairs.bin")
MAGIC = b"spuria-pairs-1\n"
PAIR_STEPS = 20
SHAPE_STEPS = 25
#: The natural logarithm of the share of a letter that never follows two others.
ABSENT_SHAPE = -7.0
_SHORTEST = 2
# Words and pairs whose scores are remembered: those near the ends of runs come again.
_REMEMBERED = 4000


def _part(language: str, kind: str) -> tuple[str, bytes]:
    content, index = packed.read(PATH, MAGIC)
    return packed.keyed(content, index[language][kind])


@cache
def _pairs(language: str) -> dict[str, float]:
    keys, steps = _part(language, "pairs")
    return {key: (step - 128) / PAIR_STEPS for key, step in zip(keys.split(","), steps, strict=True)} if keys else {}


@cache
def _shapes(language: str) -> dict[str, float]:
    keys, steps = _part(language, "shapes")
    return {keys[3 * at : 3 * at + 3]: -step / SHAPE_STEPS for at, step in enumerate(steps)}


@lru_cache(maxsize=_REMEMBERED)
def pair_score(language: str, before: str, after: str) -> float:
    """How much likelier a language has two lower-case words one after the other than its words alone say.

    A natural logarithm, 0.0 where nothing is known: one of the two is among the commonest words, or it is 0.0.
    """
    pairs = _pairs(language)
    for pair in (f"{before} {after}", f"{before} -{after[-2:]}", f"-{before[-2:]} {after}"):
        if pair in pairs:
            return pairs[pair]
    return 0.0


@lru_cache(maxsize=_REMEMBERED)
def shape_score(language: str, word: str) -> float:
    """The natural logarithm of how likely a language's common words are spelled as a lower-case word is."""
    if len(word) <= _SHORTEST:
        return 0.0
    shapes = _shapes(language)
    framed = f"^{word}$"
    return sum([shapes.get(framed[at : at + 3], ABSENT_SHAPE) for at in range(len(framed) - 2)])
