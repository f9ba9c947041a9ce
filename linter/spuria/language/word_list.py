"""A list of words, some of them by how they begin."""

from collections.abc import Sequence
from itertools import repeat


class WordList:
    """Lower-case words: in full, or by how they begin where a star ends them.

    With `shortest_start`, all entries of that many letters are taken for beginnings.
    """

    def __init__(self, entries: str, *, shortest_start: int = 0) -> None:
        words: set[str] = set()
        starts: set[str] = set()
        for entry in entries.split():
            if entry.endswith("*"):
                starts.add(entry[:-1])
            elif shortest_start and len(entry) >= shortest_start:
                starts.add(entry)
            else:
                words.add(entry)
        self._words = frozenset(words)
        self._starts = tuple(sorted(starts))
        # Most words begin like no entry: one look-up tells.
        self._shortest = min(map(len, starts), default=0)
        self._openings = frozenset(start[: self._shortest] for start in starts)

    def __contains__(self, word: str) -> bool:
        return word in self._words or (word[: self._shortest] in self._openings and word.startswith(self._starts))

    def among(self, words: Sequence[str]) -> bool:
        """Whether any of some lower-case words is listed."""
        if not self._words.isdisjoint(words):
            return True
        shortest, openings = self._shortest, self._openings
        found = [word for word in words if word[:shortest] in openings]
        return any(map(str.startswith, found, repeat(self._starts)))
