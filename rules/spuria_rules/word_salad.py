"""Filler in living languages: sentences that generators put together from lists of ordinary words.

Generators draw the words of a basic vocabulary, as dictionaries have them, and set a full stop after every few.
Each word is real, so that only all together tell: real sentences leave any such list within a few words, repeat
their articles and particles, and have commas.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from spuria import Block, Kind, Page, Region, pattern
from spuria_rules.salad_words import SALAD_PIECES, SALAD_WORDS

# A passage has at least so many words, sentences of so many, and few words twice.
_LEAST_WORDS = 10
_LEAST_IN_BIO = 8
_SENTENCE_WORDS = range(1, 16)
_DISTINCT = 0.75
# A short list gives its words more often; then a passage must be longer.
_SHORT_LIST = 260
_LEAST_OF_SHORT = 12
# Blocks before and after one with a rare word that may belong to the passage.
_REACH = 6
_LONGEST = 4_000
_SENTENCE = pattern(r"([^.!?。।՜։؟…]+)[.!?。।։؟…]+\s*")
_WORD = pattern(r"[^\W\d_][\w'’\u200c\u064b-\u0652\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e-]*")
# What no generator of words writes.
_NOT_DRAWN = pattern(r"[,;:\d()\[\]{}\"«»„“”/|=<>@#%&*+]")


@cache
def _lines() -> tuple[str, ...]:
    text = files("spuria_rules").joinpath("generator_words.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if not line.startswith("#"))


@cache
def _list(line: str) -> frozenset[str]:
    return frozenset(line.partition(": ")[2].split())


def _lists_with(words: set[str]) -> Iterator[frozenset[str]]:
    """The lists that hold all but one in twenty of some words."""
    for line in _lines():
        known = _list(line)
        if sum(word in known for word in words) >= 0.95 * len(words):
            yield known


def salad_blocks(page: Page) -> list[Block]:
    """The blocks of a page that are filler of this kind, in order."""
    starts = sorted({*page.starts_of_words(SALAD_WORDS), *page.starts_of(SALAD_PIECES)})
    drawn = [block for start in starts if (block := page.block_at(start)) is not None and _may_be_drawn(block.text)]
    if not drawn:
        return []
    blocks = [
        block
        for block in page.blocks
        if block.kind is not Kind.CODE and block.region in (Region.MAIN, Region.BOILERPLATE)
    ]
    index_of = {block.span.start: index for index, block in enumerate(blocks)}
    near: set[int] = set()
    for block in drawn:
        index = index_of.get(block.span.start)
        if index is not None:
            near.update(range(max(index - _REACH, 0), min(index + _REACH + 1, len(blocks))))
    found: list[Block] = []
    run: list[Block] = []
    for index in sorted(near):
        block = blocks[index]
        may_be = _may_be_drawn(block.text)
        short = may_be and block.text.count(" ") < _LEAST_WORDS
        if not short or (run and run[-1] is not blocks[index - 1]):
            found += _judged(run)
            run = []
        if short:
            run.append(block)
        elif may_be:
            found += _judged([block])
    return found + _judged(run)


def _may_be_drawn(text: str) -> bool:
    return 8 <= len(text) <= _LONGEST and text[-1] in ".!?。।։؟…" and _NOT_DRAWN.search(text) is None


def _judged(run: list[Block]) -> list[Block]:
    return run if run and is_word_salad(" ".join(block.text for block in run)) else []


def is_word_salad(text: str, least: int = _LEAST_WORDS) -> bool:
    """Whether a text is sentences of at least `least` words together, all of which one generator's list holds."""
    text = text.strip()
    if not _may_be_drawn(text) and not (least == _LEAST_IN_BIO and _NOT_DRAWN.search(text) is None):
        return False
    sentences = [match[1].strip() for match in _SENTENCE.finditer(text)]
    if not sentences or sum(map(len, sentences)) < 0.8 * (len(text) - 3 * len(sentences)):
        return False
    drawn = [word.lower() for sentence in sentences for word in _WORD.findall(sentence)]
    if text.count(" ") * 25 < len(text):
        return _is_unspaced_salad(sentences, least)
    lengths = [len(_WORD.findall(sentence)) for sentence in sentences]
    if len(drawn) < least or any(length not in _SENTENCE_WORDS for length in lengths):
        return False
    distinct = set(drawn)
    return any(
        len(distinct) >= _DISTINCT * len(drawn)
        or (len(known) <= _SHORT_LIST and len(drawn) >= _LEAST_OF_SHORT and len(distinct) >= 0.5 * len(drawn))
        for known in _lists_with(distinct)
    )


def _is_unspaced_salad(sentences: list[str], least: int) -> bool:
    """The same for a text without spaces between words, taken apart by the longest words of a list."""
    for line in _lines():
        if line.partition(":")[0] not in ("faker.ja_JP", "faker.zh_CN", "faker.zh_TW", "faker.th_TH"):
            continue
        known = _list(line)
        longest = max(map(len, known))
        words: list[str] = []
        missed = 0
        for sentence in sentences:
            position = 0
            while position < len(sentence):
                for length in range(min(longest, len(sentence) - position), 0, -1):
                    if sentence[position : position + length].lower() in known:
                        words.append(sentence[position : position + length])
                        position += length
                        break
                else:
                    missed += 1
                    position += 1
        if (
            missed <= 0.03 * sum(map(len, sentences))
            and len(words) >= least
            and len(set(words)) >= _DISTINCT * len(words)
        ):
            return True
    return False


#: Fewer words tell in a biography, beside other signs.
LEAST_IN_BIO = _LEAST_IN_BIO
