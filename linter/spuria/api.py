"""The Python interface for one page."""

import warnings
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import date
from functools import cache, partial
from typing import NamedTuple

from spuria.apart import page_process
from spuria.catalogue import selected_rules
from spuria.config import Config, Finder
from spuria.files import CheckedPage, FileChecker, fell_short
from spuria.finding import Confidence, Diagnostic, Finding, Origin
from spuria.isolation import HAS_FORK, Died, confine
from spuria.read import has_reader
from spuria.read.record import Record
from spuria.workers import Careful


class NotCheckedWarning(UserWarning):
    """A page was not checked, or not as a whole; the message says why."""


# Each page counts, also where they have the same name. What the user has chosen comes first.
warnings.simplefilter("always", NotCheckedWarning, append=True)


class _Terms(NamedTuple):
    """By what a page is checked."""

    select: tuple[str, ...]
    preview: bool
    confidence: Confidence


class _Job(NamedTuple):
    """A page to check, and how a process died of it, if one did."""

    record: Record
    died: Died | None = None


@cache
def _checker(terms: _Terms, apart: bool = False) -> FileChecker:
    """The checker of this process. `apart`: whether it is there to be ended by a page."""
    checker = FileChecker(Finder.of(Config(**terms._asdict())))
    if apart:
        checker.expendable = HAS_FORK
        confine(checker.limits_of("").memory_bytes)
    return checker


def check(
    source: str | bytes,
    *,
    media_type: str = "text/html",
    url: str | None = None,
    language: str | None = None,
    captured: date | None = None,
    select: Sequence[str] | None = None,
    preview: bool = False,
    confidence: Confidence = Confidence.LIKELY,
    isolated: bool = True,
) -> list[Finding]:
    """The findings of one page, in source order.

    `media_type` is text/html, text/markdown or text/plain; `language` a BCP 47 tag that overrides
    the page's own; `captured` the date to read it against; `select` names or families of rules.
    Bytes are decoded as a browser would. Never raises on content, and is never silent: what was not
    checked is told by a `NotCheckedWarning`. Raises ValueError for an unknown rule, family or media type.

    The page is read in a process of its own, which it may take down: HTML is then read again by a second
    reader. With `isolated` false it is read in this process, without limits of time and memory.
    """
    terms = _Terms(tuple(select or ()), preview, confidence)
    selected_rules(terms.select, preview=preview)
    if not has_reader(media_type):
        raise ValueError(f"no reader for media type {media_type!r}")
    record = Record(Origin(url or "<string>"), source, media_type, url=url, captured=captured, language=language)
    with page_process() if isolated else nullcontext() as process:
        if process is None:
            page = _checker(terms).check_record(record)
        else:
            job = partial(_checked_apart, terms)
            first = process.one(job, _Job(record))
            answer = process.one(job, _Job(record, first)) if isinstance(first, Died) else first
            page = _lost(record, answer) if isinstance(answer, Died) else answer
    if fell_short(page.diagnostics):
        warnings.warn("; ".join(map(str, page.diagnostics)), NotCheckedWarning, stacklevel=2)
    return list(page.findings)


def _checked_apart(terms: _Terms, job: _Job) -> CheckedPage:
    checker = _checker(terms, apart=True)
    record = job.record
    if job.died is None:
        page = checker.check_record(record)
    elif HAS_FORK:
        limits = checker.limits_of("")
        page = Careful(job.died)(record, limits, lambda second: checker.check_record(record, second=second))
    else:
        page = checker.check_record(record, second=True)
    return page._replace(excerpts=())


def _lost(record: Record, died: Died) -> CheckedPage:
    message = f"it was not checked: {died.why(0)}"
    return CheckedPage(record.origin.path, diagnostics=(Diagnostic(record.origin, message, "worker-lost"),))
