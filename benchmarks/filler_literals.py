"""Choose the literals by which filler is told fast, and write `spuria_rules/filler_literals.py`.

    python benchmarks/filler_literals.py --texts FOLDER [--most 800]

FOLDER holds clean text files in many languages. Of all parts of the words of each list, those are taken one by one that
bring most passages within reach for what they cost: a place among the literals, and pages without filler on which they
stand. A passage is within reach when one of its words holds a literal.
"""

import argparse
import heapq
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import hyperscan

from spuria_rules import filler_literals
from spuria_rules.foreign_filler import FOREIGN_LISTS
from spuria_rules.latin import CICERO, CLASSIC, HEADWORDS

# A literal on more pages than this says too little, and each page that has one by chance costs that many literals.
_MOST_PAGES = 0.003
_PAGE_COST = 80
_LENGTHS = range(3, 8)
_AT_ONCE = 40_000
_PAGE = 8_000
_FIRST = "lorem ipsum"


class _List(NamedTuple):
    """The words of a list, how many of them the shortest passage has, and how much its passages count."""

    words: frozenset[str]
    passage: int
    weight: float


def _lists() -> list[_List]:
    latin = [_List(CICERO, 4, 12), _List(CLASSIC, 4, 12), _List(CICERO | HEADWORDS, 4, 14)]
    return [*latin, *(_List(words, length, 3) for words, length, _, _ in FOREIGN_LISTS)]


def _parts(lists: list[_List]) -> dict[str, set[tuple[int, str]]]:
    """The parts of the words, each with the words it stands in; with a space before it, those it begins."""
    parts: dict[str, set[tuple[int, str]]] = defaultdict(set)
    for index, one in enumerate(lists):
        for word in one.words:
            for length in _LENGTHS[word.isascii() :]:
                for start in range(len(word) - length + 1):
                    parts[word[start : start + length]].add((index, word))
                if length <= len(word):
                    parts[" " + word[:length]].add((index, word))
    return {part: words for part, words in parts.items() if part.replace("'", "").strip().isalpha()}


def _pages_with(parts: list[str], pages: list[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for first in range(0, len(parts), _AT_ONCE):
        some = parts[first : first + _AT_ONCE]
        database = hyperscan.Database()
        database.compile([part.encode() for part in some], list(range(len(some))), len(some), literal=True)
        for page in pages:
            here: set[int] = set()
            database.scan(page.encode(), match_event_handler=lambda index, *_, here=here: here.add(index))
            found.update(some[index] for index in here)
    return found


def _chosen(
    lists: list[_List], parts: Mapping[str, set[tuple[int, str]]], share: Mapping[str, float], most: int
) -> list[str]:
    reached: list[set[str]] = [set() for _ in lists]

    def missed(index: int, more: int = 0) -> float:
        one = lists[index]
        return one.weight * (1 - (len(reached[index]) + more) / len(one.words)) ** one.passage

    def worth(part: str) -> float:
        more = Counter(index for index, word in parts[part] if word not in reached[index])
        gain = sum(missed(index) - missed(index, count) for index, count in more.items())
        return gain / ((1 if part.isascii() else 1.3) + share[part] * _PAGE_COST)

    # A part's worth only falls while others are taken, so that an old worth is an upper bound.
    heap = [(-worth(part), part) for part in parts if share[part] <= _MOST_PAGES]
    heapq.heapify(heap)
    chosen: list[str] = []
    while heap and len(chosen) < most - 1:
        _, part = heapq.heappop(heap)
        now = worth(part)
        if heap and now < -heap[0][0]:
            heapq.heappush(heap, (-now, part))
            continue
        chosen.append(part)
        for index, word in parts[part]:
            reached[index].add(word)
    return chosen


def _written(literals: list[str]) -> str:
    lines = [""]
    for literal in sorted(literals):
        word = literal.replace(" ", "_")
        if len(lines[-1]) + len(word) > 110:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(f"    {line}" for line in lines)


def main() -> None:
    """Read the texts, choose, and write the module."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--texts", type=Path, required=True, help="a folder of clean texts")
    options.add_argument("--most", type=int, default=800, help="so many literals at most")
    given = options.parse_args()
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in sorted(given.texts.rglob("*.txt")))
    pages = [" ".join(text[:_PAGE].lower().split()) for text in texts]
    lists = _lists()
    parts = _parts(lists)
    counts = _pages_with(sorted(parts), pages)
    share = {part: counts[part] / max(len(pages), 1) for part in parts}
    chosen = _chosen(lists, parts, share, given.most)
    of_cicero = [part for part in chosen if any(index == 0 for index, _ in parts[part])]
    others = [part for part in chosen if part not in of_cicero]
    module = Path(filler_literals.__file__)
    pieces = module.read_text(encoding="utf-8").split('    """\n')
    pieces[1], pieces[3] = _written(of_cicero) + "\n", _written(others) + "\n"
    module.write_text('    """\n'.join(pieces), encoding="utf-8")
    print(f"{len(chosen) + 1} literals, chosen on {len(pages)} pages; '{_FIRST}' is always one")


if __name__ == "__main__":
    main()
