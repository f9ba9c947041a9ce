"""Languages: which one a page is in, and where it switches to another."""

from spuria.language.identify import language_of, word_share
from spuria.language.names import language_name
from spuria.language.switch import ForeignRun, Passage, foreign_runs

__all__ = ["ForeignRun", "Passage", "foreign_runs", "language_name", "language_of", "word_share"]
