"""The packaged table of word pairs: what tells where a foreign run starts and ends.

Made by `spuria.language.make_pairs`, read on first use: only pages with a foreign run need it.
"""

import os
from functools import cache, lru_cache

from spuria.language import packed

PATH = os.path.join(os.path.dirname(__file__), "data", "pairs.bin")
MAGIC = b"spuria-pairs-2\n"
PAIR_STEPS = 20
# Pairs whose scores are remembered: those near the ends of runs come again.
_REMEMBERED = 4000


@cache
def _pairs(language: str) -> dict[str, float]:
    content, index = packed.read(PATH, MAGIC)
    keys, steps = packed.keyed(content, index[language]["pairs"])
    return {key: (step - 128) / PAIR_STEPS for key, step in zip(keys.split(","), steps, strict=True)} if keys else {}


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
