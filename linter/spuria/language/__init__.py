"""Languages: which one a page is in, and where it switches to another."""

from spuria.language.foreign_run import ForeignRun, Passage
from spuria.language.identify import is_plainly_in, language_of, word_share
from spuria.language.switch import foreign_runs

__all__ = ["ForeignRun", "Passage", "foreign_runs", "is_plainly_in", "language_of", "word_share"]
