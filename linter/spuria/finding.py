"""What a rule yields and what the engine makes of it."""

from datetime import date
from enum import StrEnum
from typing import Literal, NamedTuple

from spuria.late_pattern import pattern
from spuria.span import Position, SourceRange, Span


class Severity(StrEnum):
    """How much it matters to a reader of the page."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """Higher is worse."""
        return _SEVERITY_RANK[self]


class Confidence(StrEnum):
    """How sure it is that this is a defect.

    CERTAIN: nothing legitimate does this in this position. LIKELY: corroborated by a second piece
    of evidence. HINT: evidence for a composite; never gates, and is shown only on request.
    """

    CERTAIN = "certain"
    LIKELY = "likely"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """Higher is surer."""
        return _CONFIDENCE_RANK[self]

    def lowered(self, steps: int) -> "Confidence | None":
        """This confidence, `steps` lower; None below HINT."""
        rank = self.rank - steps
        return _CONFIDENCE_BY_RANK[rank] if rank >= 0 else None


_SEVERITY_RANK = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}
_CONFIDENCE_BY_RANK = (Confidence.HINT, Confidence.LIKELY, Confidence.CERTAIN)
_CONFIDENCE_RANK = {confidence: rank for rank, confidence in enumerate(_CONFIDENCE_BY_RANK)}


class Fix(NamedTuple):
    """A replacement of one span of the page's text. A safe fix cannot take away content.

    With `target`, the link at `span` leads to `replacement` instead of `target`, and its text stays.
    """

    span: Span
    replacement: str = ""
    safe: bool = False
    target: str | None = None


class Flag(NamedTuple):
    """What a rule yields: a defect at a span of `Page.text`, said in words.

    `message` says what is wrong here, with the page's own words. `confidence` overrides the rule's
    own. `evidence` lists, in words, what a composite rests on. `related` are other spans that
    belong to the finding; findings of the rules it replaces within them are not reported again.
    """

    span: Span
    message: str
    confidence: Confidence | None = None
    evidence: tuple[str, ...] = ()
    related: tuple[Span, ...] = ()
    fix: Fix | None = None


class Fact(NamedTuple):
    """What a corpus rule gathers from one page; facts of one key are judged together.

    `value` is what the judge compares; with `more_keys` it is so for each of them as for `key`, at a fraction of the
    cost of as many facts. To a judge the key is the one that it judges. The engine adds what it knows of the page:
    its `url`, its `site` (the registrable domain, or the file where there is no address), when it was `captured`, and
    `page`, which tells pages apart and orders them. Where all facts of a key are `passive`, they are not judged.
    """

    key: str
    value: str
    span: Span
    url: str | None = None
    site: str = ""
    captured: date | None = None
    page: str = ""
    more_keys: tuple[str, ...] = ()
    passive: bool = False


class Origin(NamedTuple):
    """Where a page was read from. `record` counts from 1 within a container; `offset` is in bytes."""

    path: str
    record: int | None = None
    record_id: str | None = None
    offset: int | None = None


class Diagnostic(NamedTuple):
    """Something that kept a page from being checked as asked: one clear line, never silence."""

    origin: Origin
    message: str
    code: str = "error"
    #: Where in the page's source it is about, when that is known.
    place: Position | None = None

    def __str__(self) -> str:
        record = f" record {self.origin.record}" if self.origin.record is not None else ""
        return f"{self.origin.path}{record}: {self.message}"


class Container(NamedTuple):
    """What a finding stands in: the kind and region of its block and the heading above it."""

    kind: str
    region: str
    heading: str | None


class Related(NamedTuple):
    """Another place that belongs to a finding."""

    quote: str
    text_span: Span
    region: SourceRange


class SourceEdit(NamedTuple):
    """A replacement of a stretch of the decoded source."""

    region: SourceRange
    replacement: str


class SourceFix(NamedTuple):
    """A fix as edits of the source, in order and apart from each other; `meant` is what the rule wants of the text."""

    edits: tuple[SourceEdit, ...]
    safe: bool
    meant: Fix


class Suppressed(NamedTuple):
    """How a finding was silenced, and why: by a comment in the page, a side-car file, or a baseline.

    `entries` are those of the side-car that silence it, counted from 1.
    """

    kind: Literal["comment", "side-car", "baseline"]
    reason: str
    entries: tuple[int, ...] = ()


class Finding(NamedTuple):
    """A defect, with its exact place in the file the user has.

    `span` is in `Page.text`; `region` in the decoded source. `quote` is the page's text at the
    span. `fingerprint` survives edits elsewhere in the page: it has no line number and no clock.
    `preview` findings never gate. `suppressed` tells how a finding was silenced, else None.
    """

    rule: str
    family: str
    severity: Severity
    confidence: Confidence
    message: str
    url: str | None
    origin: Origin
    span: Span
    region: SourceRange
    quote: str
    container: Container
    fingerprint: str
    evidence: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    fix: SourceFix | None = None
    preview: bool = False
    suppressed: Suppressed | None = None


_SPACE = pattern(r"\s+")


def folded(quote: str) -> str:
    """A quote as a fingerprint sees it: equal quotes on a page are told apart by their ordinal."""
    return _SPACE.sub(" ", quote).strip().casefold()


def text_digest(quote: str) -> str:
    """A stable name for some words wherever they stand: a digest that folds white space and letter case."""
    import hashlib

    return hashlib.sha256(folded(quote).encode("utf-8", "replace")).hexdigest()[:16]


def fingerprint(rule: str, page_key: str, quote: str, ordinal: int) -> str:
    """A stable name for a finding: the digest of its rule, its page, its words and its ordinal among equals.

    White space and letter case are folded, so that rewrapping a paragraph does not make a finding new.
    """
    import hashlib

    digest = hashlib.sha256("\x00".join((rule, page_key, folded(quote), str(ordinal))).encode("utf-8", "replace"))
    return digest.hexdigest()[:16]
