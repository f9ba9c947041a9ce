"""What is read, and what is found: passages of prose, and the foreign runs in them."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from spuria.span import Span


class ForeignRun(NamedTuple):
    """Words of another language on a page. `span` is in code points of the page's text.

    `score` is the total log-likelihood ratio of the words against the page's language, `clause_words`
    how many of them are pronouns, auxiliaries, conjunctions and the like (joining words count half). A run in
    another script than its surroundings needs no word model, and has high ones of both.
    """

    span: Span
    language: str
    host: str
    whole_sentence: bool
    words: int
    clause_words: float
    score: float
    other_script: bool = False


class Passage(NamedTuple):
    """A stretch of prose to read by itself, and the ranges within it that markup sets apart; offsets of the page.

    `breaks` says whether its line breaks are the author's, rather than where a line was full.
    """

    start: int
    end: int
    apart: tuple[tuple[int, int], ...] = ()
    breaks: bool = False


#: Cuts a range of a page into the passages to read.
Passages = Callable[[int, int], Iterable[Passage]]


def whole(start: int, end: int) -> Iterable[Passage]:
    """A range as it is."""
    yield Passage(start, end)
