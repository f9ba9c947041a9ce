"""Languages: which one a page is in, and where it switches to another."""

from spuria.language.identify import language_of, word_share
from spuria.language.switch import ForeignRun, Passage, foreign_runs

__all__ = ["ForeignRun", "Passage", "foreign_runs", "language_of", "word_share"]
