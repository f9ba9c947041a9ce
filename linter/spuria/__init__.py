"""Spuria finds the passages that do not belong: a linter for the content of pages."""

# Type checkers take this name for true; importing it from typing would double the time of `--version`.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from spuria.api import NotCheckedWarning as NotCheckedWarning
    from spuria.api import check as check
    from spuria.audit.batches import check_batches as check_batches
    from spuria.declaration import Rule as Rule
    from spuria.declaration import corpus_rule as corpus_rule
    from spuria.declaration import rule as rule
    from spuria.finding import Confidence as Confidence
    from spuria.finding import Fact as Fact
    from spuria.finding import Finding as Finding
    from spuria.finding import Fix as Fix
    from spuria.finding import Flag as Flag
    from spuria.finding import Severity as Severity
    from spuria.language import ForeignRun as ForeignRun
    from spuria.language import is_plainly_in as is_plainly_in
    from spuria.language import language_of as language_of
    from spuria.language import word_share as word_share
    from spuria.language_names import language_name as language_name
    from spuria.late_pattern import pattern as pattern
    from spuria.page import MASK as MASK
    from spuria.page import Block as Block
    from spuria.page import Clock as Clock
    from spuria.page import Kind as Kind
    from spuria.page import Label as Label
    from spuria.page import LabelKind as LabelKind
    from spuria.page import Link as Link
    from spuria.page import Metadata as Metadata
    from spuria.page import Page as Page
    from spuria.page import Region as Region
    from spuria.page import stated_date as stated_date
    from spuria.span import Span as Span

__version__ = "0.1.0"

# The public names, each with its module: imported on first use, so that `--version` costs nothing.
_HOME = {
    "check": "spuria.api",
    "check_batches": "spuria.audit.batches",
    "NotCheckedWarning": "spuria.api",
    "Confidence": "spuria.finding",
    "Fact": "spuria.finding",
    "Finding": "spuria.finding",
    "Fix": "spuria.finding",
    "Flag": "spuria.finding",
    "Severity": "spuria.finding",
    "ForeignRun": "spuria.language",
    "language_name": "spuria.language_names",
    "is_plainly_in": "spuria.language",
    "language_of": "spuria.language",
    "word_share": "spuria.language",
    "Block": "spuria.page",
    "Clock": "spuria.page",
    "Kind": "spuria.page",
    "Label": "spuria.page",
    "LabelKind": "spuria.page",
    "Link": "spuria.page",
    "MASK": "spuria.page",
    "Metadata": "spuria.page",
    "Page": "spuria.page",
    "Region": "spuria.page",
    "stated_date": "spuria.page",
    "Rule": "spuria.declaration",
    "corpus_rule": "spuria.declaration",
    "rule": "spuria.declaration",
    "pattern": "spuria.late_pattern",
    "Span": "spuria.span",
}
__all__ = ["__version__", *sorted(_HOME)]  # noqa: PLE0604


def __getattr__(name: str) -> "Any":
    if name in _HOME:
        from importlib import import_module

        value = getattr(import_module(_HOME[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'spuria' has no attribute {name!r}")
