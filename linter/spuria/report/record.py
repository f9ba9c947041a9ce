"""A finding as an object of the JSON formats; the schema comes from the same source."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from spuria.finding import Confidence, Finding, Severity, SourceFix, text_digest
from spuria.report.escape import encodable, json_text, shown_path
from spuria.span import Position, Span

#: Raised when a field changes its meaning or goes away; new fields leave it as it is.
SCHEMA_VERSION = 1


class Place(msgspec.Struct, frozen=True):
    """A place in the decoded source, in code points: line and column from 1, offset from 0."""

    line: Annotated[int, Meta(ge=1)]
    column: Annotated[int, Meta(ge=1)]
    offset: Annotated[int, Meta(ge=0)]


class ContainerRecord(msgspec.Struct, frozen=True):
    """What the finding stands in."""

    kind: str
    region: str
    heading: str | None


class RelatedRecord(msgspec.Struct, frozen=True):
    """Another place that belongs to the finding."""

    quote: str
    start: Place
    end: Place
    text_span: tuple[int, int]


class EditRecord(msgspec.Struct, frozen=True):
    """A replacement of a stretch of the source."""

    start: Place
    end: Place
    replacement: str


class FixRecord(msgspec.Struct, frozen=True):
    """What would repair it: edits of the source, all or none. A safe fix takes no content away."""

    safe: bool
    edits: tuple[EditRecord, ...]


class SuppressedRecord(msgspec.Struct, frozen=True):
    """How a finding was silenced, and why."""

    kind: Literal["comment", "side-car", "baseline"]
    reason: str


class Record(msgspec.Struct, frozen=True):
    """One finding."""

    rule: Annotated[str, Meta(description="The rule's name.")]
    family: Annotated[str, Meta(description="The rule's family.")]
    severity: Severity
    confidence: Confidence
    message: Annotated[str, Meta(description="What is wrong, why it matters, what to do.")]
    quote: Annotated[str, Meta(description="The words of the page, as a reader of it sees them.")]
    path: Annotated[str, Meta(description="The file as it was named; - for standard input.")]
    url: Annotated[str | None, Meta(description="The page's address, where it is known.")]
    record: Annotated[int | None, Meta(description="The page's number within a file of many, from 1.")]
    record_id: Annotated[str | None, Meta(description="The page's own id within it, where it has one.")]
    start: Place
    end: Annotated[Place, Meta(description="Just after the last character.")]
    text_span: Annotated[tuple[int, int], Meta(description="Half-open, in code points of the page's visible text.")]
    container: ContainerRecord
    fingerprint: Annotated[str, Meta(description="Stays the same when other parts of the page change.")]
    text_digest: Annotated[str, Meta(description="Of the words alone: the same on every page that has them.")]
    evidence: Annotated[tuple[str, ...], Meta(description="What the finding rests on, in words.")]
    related: tuple[RelatedRecord, ...]
    fix: FixRecord | None
    preview: Annotated[bool, Meta(description="Whether the rule is a preview, whose findings never gate.")]
    suppressed: Annotated[
        SuppressedRecord | None, Meta(description="How the finding was silenced; null for one that counts.")
    ]


def record_of(finding: Finding) -> Record:
    """The object of a finding."""
    start, end = (_place(position) for position in finding.region)
    fix = finding.fix
    return Record(
        rule=finding.rule,
        family=finding.family,
        severity=finding.severity,
        confidence=finding.confidence,
        message=encodable(finding.message),
        quote=encodable(finding.quote),
        path=shown_path(finding.origin.path),
        url=finding.url and encodable(finding.url),
        record=finding.origin.record,
        record_id=finding.origin.record_id and encodable(finding.origin.record_id),
        start=start,
        end=end,
        text_span=_pair(finding.span),
        container=ContainerRecord(
            finding.container.kind,
            finding.container.region,
            finding.container.heading and encodable(finding.container.heading),
        ),
        fingerprint=finding.fingerprint,
        text_digest=text_digest(finding.quote),
        evidence=tuple(encodable(item) for item in finding.evidence),
        related=tuple(
            RelatedRecord(
                encodable(other.quote), _place(other.region.start), _place(other.region.end), _pair(other.text_span)
            )
            for other in finding.related
        ),
        fix=_fix(fix) if fix else None,
        preview=finding.preview,
        suppressed=SuppressedRecord(finding.suppressed.kind, encodable(finding.suppressed.reason))
        if finding.suppressed
        else None,
    )


def _fix(fix: SourceFix) -> FixRecord:
    edits = (
        EditRecord(_place(edit.region.start), _place(edit.region.end), encodable(edit.replacement))
        for edit in fix.edits
    )
    return FixRecord(fix.safe, tuple(edits))


def encoded(value: Any) -> str:
    """A value as JSON on one line, safe to print."""
    return json_text(msgspec.json.encode(value).decode("utf-8"))


def json_schema(kind: Literal["json", "jsonl"] = "json") -> dict[str, Any]:
    """The JSON schema of a report: of the array of `json`, or of each line of `jsonl`."""
    schema = msgspec.json.schema(list[Record] if kind == "json" else Record)
    definitions = schema["$defs"]
    top = definitions.pop("Record") if kind == "jsonl" else {"type": "array", "items": schema["items"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:spuria:report:{kind}:{SCHEMA_VERSION}",
        **top,
        "$defs": definitions,
    }


def _place(position: Position) -> Place:
    return Place(position.line, position.column, position.offset)


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end
