"""Filler in living languages: sentences that generators put together from lists of ordinary words.

Generators draw the words of a basic vocabulary, as dictionaries have them, and set a full stop after every few.
Each word is real, so that only all together tell: real sentences leave any such list within a few words, repeat
their articles and particles, and have commas.
"""

from collections.abc import Iterator
from functools import cache

from spuria import Block, Kind, Page, Region, Span, pattern

# A passage has at least so many words, sentences of so many, and few words twice.
_LEAST_WORDS = 10
_LEAST_IN_BIO = 8
_SENTENCE_WORDS = range(1, 16)
_DISTINCT = 0.75
# A short list gives its words more often; then a passage must be longer.
_SHORT_LIST = 260
_LEAST_OF_SHORT = 12
_LONGEST = 4_000
_SENTENCE = pattern(r"([^.!?。।՜։؟…]+)[.!?。।։؟…]+\s*")
_WORD = pattern(r"[^\W\d_][\w'’\u200c\u064b-\u0652\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e-]*")
# What no generator of words writes.
_NOT_DRAWN = pattern(r"[,;:\d()\[\]{}\"«»„“”/|=<>@#%&*+，、；：《》「」「،]")
_ENDS = frozenset(".!?。।՜։؟…")
# A paragraph without them that ends as a sentence does, after a blank line.
_PLAIN_PARAGRAPH = pattern(
    r"\n\n[^,;:\d()\[\]{}\"«»„“”/|=<>@#%&*+，、；：《》「」「،\n]{8,4000}+"
    r"(?:(?<=[.!?。।՜։؟…])|(?<=[.!?。।՜։؟…] ))(?=[ \n]{0,2}(?:\n\n|\Z))"
)
# The small words of European languages. In 10,700 sentences and pairs of sentences of documentation that have no
# comma they are a fifth or more in 85 of 100; in a generator's list, one in fifteen words or fewer.
_SMALL_WORDS = frozenset(
    """
    the of and to in is that for it as with be by on not or are this from an was der die und den von zu das mit sich
    des auf für ist im dem nicht ein eine als auch es werden aus er sie de la le et les en du un une que est pour qui
    dans à par plus pas au sur ne se ce il sont el y a los del las por con no su para al lo como di e che è per non
    da una i si dei nel della gli o do em um é com não uma os na mais dos mas van het dat op te zijn met voor niet aan
    die om ook door w z nie że jak od za przez dla co są v je s k ve pro by og at det er til af på som har av och att
    är inte om ett å ja on ei että oli myös kun ovat mutta az és hogy nem egy ez și în cu pe nu care din este să ve bir
    bu için ile olarak и в не на с что по как это из для к от за у і що та до як від και το η της να με την από τα
    των στο είναι và của là có trong được các một không cho yang dan di untuk dengan ini dari pada tidak adalah itu
    els amb ang ng sa mga ay
    """.split()  # noqa: SIM905
)
_MOST_SMALL = 0.2
_LEAST_UNSPACED = 20


@cache
def _lines() -> tuple[str, ...]:
    from importlib.resources import files

    text = files("spuria_rules").joinpath("generator_words.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if not line.startswith("#"))


@cache
def _list(line: str) -> frozenset[str]:
    return frozenset(line.partition(": ")[2].split())


@cache
def _lists_of() -> dict[str, int]:
    """Of each word the lists that hold it, as a set of bits."""
    lists: dict[str, int] = {}
    for index, line in enumerate(_lines()):
        bit = 1 << index
        for word in line.partition(": ")[2].split():
            lists[word] = lists.get(word, 0) | bit
    return lists


def _lists_with(words: set[str]) -> Iterator[frozenset[str]]:
    """The lists that hold all but one in twenty of some words."""
    lists = _lists_of()
    known = [lists.get(word, 0) for word in words]
    if known.count(0) > 0.05 * len(words):
        return
    for index, line in enumerate(_lines()):
        if sum(bits >> index & 1 for bits in known) >= 0.95 * len(words):
            yield _list(line)


def salad_blocks(page: Page) -> list[Block]:
    """The blocks of a page that are filler of this kind, in order."""
    found: dict[Span, Block] = {}
    for start, end in _strange_stretches(page.prose):
        first = page.block_at(start)
        if first is None:
            continue
        run: list[Block] = []
        for block in page.blocks[page.blocks.index(first) :]:
            if block.span.start >= end:
                break
            seen = block.kind is not Kind.CODE and block.region is not Region.HIDDEN
            may_be = seen and _may_be_drawn(block.text)
            short = may_be and block.text.count(" ") < _LEAST_WORDS
            if not short:
                found.update((one.span, one) for one in _judged(run))
                run = []
            if short:
                run.append(block)
            elif may_be:
                found.update((one.span, one) for one in _judged([block]))
        found.update((one.span, one) for one in _judged(run))
    return sorted(found.values(), key=lambda block: block.span.start)


def may_hold_salad(prose: str) -> bool:
    """Whether a page's prose has a passage that may be drawn from a list: a quick look before `salad_blocks`."""
    return next(_strange_stretches(prose), None) is not None


def _strange_stretches(prose: str) -> Iterator[tuple[int, int]]:
    """Where passages stand that may be drawn from a list: whole sentences without commas and without small words.

    Paragraphs are looked at one by one, cells and list items of a few words together with their neighbours.
    """
    begin = end = 0
    run: list[str] = []
    for match in _PLAIN_PARAGRAPH.finditer("\n\n" + prose):
        # Two added before, two matched before.
        start, text = match.start(), match[0]
        short = text.count(" ") < _LEAST_WORDS
        if run and (not short or start != end + 2):
            if _lacks_small_words(run):
                yield begin, end
            run = []
        if short:
            begin = begin if run else start
            run.append(text)
        elif _lacks_small_words([text]):
            yield start, match.end() - 2
        end = match.end() - 2
    if run and _lacks_small_words(run):
        yield begin, end


def _lacks_small_words(parts: list[str]) -> bool:
    text = parts[0] if len(parts) == 1 else " ".join(parts)
    words = text.lower().split()
    if len(words) < _LEAST_IN_BIO:
        return len(text) >= _LEAST_UNSPACED and not text.isascii()
    return sum(map(_SMALL_WORDS.__contains__, words)) < _MOST_SMALL * len(words)


def _may_be_drawn(text: str) -> bool:
    return 8 <= len(text) <= _LONGEST and text[-1] in _ENDS and _NOT_DRAWN.search(text) is None


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
    most_missed = 0.03 * sum(map(len, sentences))
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
                    if missed > most_missed:
                        break
            if missed > most_missed:
                break
        if missed <= most_missed and len(words) >= least and len(set(words)) >= _DISTINCT * len(words):
            return True
    return False


#: Fewer words tell in a biography, beside other signs.
LEAST_IN_BIO = _LEAST_IN_BIO
