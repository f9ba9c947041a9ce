"""SARIF 2.1.0, for code scanning services and editors."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, TextIO
from urllib.parse import quote

from spuria import __version__
from spuria.catalogue import rule_named
from spuria.declaration import Rule
from spuria.files import CheckedPage, fell_short
from spuria.finding import Diagnostic, Finding, Origin, Severity, SourceFix, Suppressed
from spuria.report import Look, Tally
from spuria.report.escape import encodable, path_bytes
from spuria.report.record import encoded
from spuria.span import SourceRange

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
# How sure a rule is in itself, in the words of code scanning services.
_PRECISION = {"certain": "very-high", "likely": "high", "hint": "low"}

# Code scanning refuses a run with more results.
_MOST = 25_000

_LINK_LIKE = re.compile(r"[\[\]\\]")


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write one log with one run. Suppressed findings are in it, marked as such."""
    findings: list[Finding] = []
    notes: list[Diagnostic] = []
    for page in pages:
        findings += page.findings
        notes += page.diagnostics
    notes = [*tally.earlier, *notes]
    if len(findings) > _MOST:
        more = len(findings) - _MOST
        worst = sorted(range(len(findings)), key=lambda index: (-findings[index].severity.rank, index))[:_MOST]
        findings = [findings[index] for index in sorted(worst)]
        said = f"and {more:,} more findings, the least severe: a service takes no more than {_MOST:,}"
        notes.append(Diagnostic(Origin("."), said, "left-out"))
    names = sorted({finding.rule for finding in findings})
    indexes = {name: index for index, name in enumerate(names)}
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Spuria",
                        "semanticVersion": __version__,
                        "rules": [descriptor(rule_named(name)) for name in names],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": not fell_short(notes),
                        "toolExecutionNotifications": [_notification(note) for note in notes],
                    }
                ],
                "results": [_result(finding, indexes[finding.rule]) for finding in findings],
            }
        ],
    }
    stream.write(encoded(log) + "\n")


def descriptor(rule: Rule) -> dict[str, Any]:
    """A rule as SARIF describes it, with its documentation as help."""
    docs = encodable(rule.docs)
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": _paragraphs(docs)},
        "help": {"text": docs, "markdown": docs},
        "defaultConfiguration": {"level": _LEVEL[rule.severity]},
        "properties": {"tags": [rule.family], "precision": _PRECISION[rule.confidence]},
    }


@cache
def _paragraphs(docs: str) -> str:
    """The documentation up to its first example, on one line."""
    return re.sub(r"\s+", " ", re.split(r"^[~`]{3}", docs, maxsplit=1, flags=re.MULTILINE)[0]).strip() or docs


def _result(finding: Finding, index: int) -> dict[str, Any]:
    text = finding.message
    if finding.evidence:
        text += "".join(f"\n- {item}" for item in finding.evidence)
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVEL[finding.severity],
        "message": {"text": _text(text)},
        "locations": [_location(finding.origin, finding.region, finding.quote)],
        "partialFingerprints": {"spuria/v1": finding.fingerprint},
        "properties": {"confidence": str(finding.confidence), "preview": finding.preview},
    }
    if finding.origin.record is not None:
        result["properties"] |= {"record": finding.origin.record, "record_id": finding.origin.record_id}
    if finding.url is not None:
        result["properties"]["url"] = encodable(finding.url)
    if finding.related:
        result["relatedLocations"] = [
            {**_location(finding.origin, other.region, other.quote), "id": number}
            for number, other in enumerate(finding.related)
        ]
    if finding.fix is not None and finding.origin.record is None:
        result["fixes"] = [_fix(finding.fix, finding.origin)]
    if finding.suppressed is not None:
        result["suppressions"] = [_suppression(finding.suppressed)]
    return result


def _fix(fix: SourceFix, origin: Origin) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(edit.region), "insertedContent": {"text": encodable(edit.replacement)}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": "Repair without loss." if fix.safe else "Take it out; look at what is left."},
        "artifactChanges": [{"artifactLocation": {"uri": uri_of(origin.path)}, "replacements": replacements}],
    }


def _region(place: SourceRange) -> dict[str, int]:
    return {
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
        "charOffset": place.start.offset,
        "charLength": place.end.offset - place.start.offset,
    }


def _suppression(suppressed: Suppressed) -> dict[str, str]:
    kind = "inSource" if suppressed.kind == "comment" else "external"
    return {"kind": kind, "justification": encodable(suppressed.reason)}


def _location(origin: Origin, place: SourceRange, words: str) -> dict[str, Any]:
    artifact = {"artifactLocation": {"uri": uri_of(origin.path)}}
    if origin.record is not None:
        # Lines and columns count within the page, and the file holds many: a region would point elsewhere.
        name = f"record {origin.record}, line {place.start.line}, column {place.start.column}"
        return {
            "physicalLocation": artifact,
            "logicalLocations": [{"name": name, "kind": "resource"}],
            "message": {"text": _text(words)},
        }
    return {
        "physicalLocation": {**artifact, "region": _region(place)},
        "message": {"text": _text(words)},
    }


def _text(text: str) -> str:
    """A message: brackets that would make a link of the page's words are escaped."""
    text = encodable(text)
    return _LINK_LIKE.sub(r"\\\g<0>", text) if "](" in text else text


def uri_of(path: str) -> str:
    """A path as a relative or `file:` URI, all but the safe characters percent-encoded."""
    encoded_path = quote(path_bytes(path), safe="/-._~")
    return f"file://{encoded_path}" if path.startswith("/") else encoded_path


def _notification(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "descriptor": {"id": diagnostic.code},
        "level": "error" if fell_short((diagnostic,)) else "warning",
        "message": {"text": _text(diagnostic.message)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri_of(diagnostic.origin.path)}}}],
    }
