"""Pages with a known switch: a clause or a translated half put into a real sentence, with exact spans."""

import random
import re
from dataclasses import dataclass, replace

from spuria.sentence import sentence_spans

_EDGE = re.compile(r"^[^\w]+|[^\w]+$")
_WORD = re.compile(r"\S+")
_PLAIN = re.compile(r"[^\W\d_]")
_MARKED = re.compile(r"[\"“”„«»‘()\[\]<>{}=/\\|@#*_…]")

LENGTHS = ((3, 5), (6, 8), (9, 14), (15, 25))


@dataclass(frozen=True, slots=True)
class Spliced:
    """A page's text with one switch. `kind` is `clause` or `translation` (six words or more).

    `starts` and `ends` are the places that are as good as its own, which they hold: words that the sentences of both
    languages have, spelled alike, may be either's.
    """

    text: str
    start: int
    end: int
    host: str
    guest: str
    kind: str
    words: int
    starts: frozenset[int] = frozenset()
    ends: frozenset[int] = frozenset()


def sentences(text: str) -> list[str]:
    """The plain sentences of a paragraph."""
    return [text[start:end] for start, end in sentence_spans(text)]


def is_plain(text: str) -> bool:
    """Whether a text has no quotation marks, brackets, code or numbers-only words."""
    return not _MARKED.search(text) and ":" not in text


def clause(chance: random.Random, text: str, length: int) -> str | None:
    """`length` running words of a sentence, without punctuation at the ends and without a sentence end within."""
    words = text.split()
    if len(words) < length:
        return None
    start = chance.randrange(len(words) - length + 1)
    chosen = words[start : start + length]
    piece = _EDGE.sub("", " ".join(chosen))
    if len(piece.split()) != length or re.search(r"[.!?;:]\s", piece):
        return None
    letters = [word for word in chosen if _PLAIN.search(word)]
    return piece if len(letters) >= length - 1 and sum(word[:1].islower() for word in chosen) * 2 > length else None


def _forms(text: str) -> set[str]:
    return {_EDGE.sub("", word) for word in text.split()} - {""}


def with_ties(page: Spliced, own: str, drawn: str) -> Spliced:
    """A page with all its right starts and ends, from the sentences it was made of."""
    both = _forms(own) & _forms(drawn)
    left = page.text.rfind("\n", 0, page.start) + 1
    line = page.text[left:].partition("\n")[0]
    words = [(left + match.start(), left + match.end()) for match in _WORD.finditer(line)]
    first = next(at for at, (_, end) in enumerate(words) if end > page.start)
    last = next(at for at, (_, end) in enumerate(words) if end >= page.end)

    def are_both(numbers: range) -> int:
        """How many words from the first on both have."""
        for count, at in enumerate(numbers):
            start, end = words[at]
            if _EDGE.sub("", page.text[start:end]) not in both or page.text[end - 1] in ".!?":
                return count
        return len(numbers)

    starts = range(first - are_both(range(first - 1, -1, -1)), first + are_both(range(first, last)) + 1)
    ends = range(last - are_both(range(last, first, -1)), last + are_both(range(last + 1, len(words))) + 1)
    return replace(
        page,
        starts=frozenset({page.start} | {_trimmed(page.text, words[at])[0] for at in starts}),
        ends=frozenset({page.end} | {_trimmed(page.text, words[at])[1] for at in ends}),
    )


def _trimmed(text: str, word: tuple[int, int]) -> tuple[int, int]:
    """The range of a word without the punctuation around it."""
    start, end = word
    whole = text[start:end]
    inner = _EDGE.sub("", whole)
    at = start + whole.find(inner)
    return at, at + len(inner)


def spliced(
    chance: random.Random, pool: list[dict[str, str]], host: str, guest: str, kind: str, length: tuple[int, int]
) -> Spliced | None:
    """One page, or None where the drawn paragraphs do not serve."""
    row = chance.choice(pool)
    if host not in row or (kind == "translation" and guest not in row):
        return None
    hosts = sentences(row[host])
    at = chance.randrange(len(hosts))
    own = hosts[at]
    words = own.split()
    if not is_plain(hosts[at]) or not 8 <= len(words) <= 45:
        return None
    if kind == "clause":
        other = chance.choice(pool)
        if guest not in other or other is row:
            return None
        drawn = chance.choice(sentences(other[guest]))
        piece = clause(chance, drawn, chance.randint(*length)) if is_plain(drawn) else None
        cut = chance.randrange(3, len(words) - 2)
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
    else:
        guests = sentences(row[guest])
        if len(guests) != len(hosts) or not is_plain(guests[at]):
            return None
        drawn = guests[at]
        others = drawn.split()
        cut = chance.randrange(3, len(words) - 2)
        start = round(cut * len(others) / len(words))
        piece = _EDGE.sub("", " ".join(others[start:]))
        before, after = " ".join(words[:cut]), ""
        if len(piece.split()) < 6:
            return None
        after = "."
    if not piece or re.search(r"[.!?;:]$", before):
        return None
    if before.endswith(","):
        before = before.rstrip(",") if chance.random() < 0.5 else before
    sentence = f"{before} {piece}{'' if after == '.' else ' '}{after}"
    hosts = [*hosts[:at], sentence, *hosts[at + 1 :]]
    paragraph = " ".join(hosts)
    offset = sum(len(part) + 1 for part in hosts[:at]) + len(before) + 1
    others = [other[host] for other in pool if host in other and other is not row]
    around = chance.sample(others, min(6, len(others)))
    place = chance.randrange(len(around) + 1)
    head = "\n\n".join(around[:place]) + ("\n\n" if place else "")
    text = head + paragraph + "".join(f"\n\n{other}" for other in around[place:])
    start = len(head) + offset
    assert text[start : start + len(piece)] == piece
    made = Spliced(text, start, start + len(piece), host, guest, kind, len(piece.split()))
    return with_ties(made, own, drawn)
