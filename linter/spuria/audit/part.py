"""The rows that a worker writes for a unit: one a page, with its findings and the facts gathered there."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spuria.finding import Diagnostic, Fact, Finding, Origin
from spuria.page import Page
from spuria.span import Span

CHECKED, FAILED = "checked", "error"


@dataclass(slots=True)
class PageRow:
    """One page, or one place where none could be read (`status` is `error`). `ordinal` counts within its unit."""

    ordinal: int
    origin: Origin
    status: str = CHECKED
    url: str | None = None
    site: str = ""
    captured: Any = None
    language: str | None = None
    media_type: str | None = None
    characters: int = 0
    findings: list[dict[str, Any]] = field(default_factory=list)
    facts: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, str]] = field(default_factory=list)

    def note(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep what went wrong."""
        self.errors += [{"code": item.code, "message": encodable(item.message)} for item in diagnostics]

    def describe(self, page: Page) -> None:
        """Keep what the page says of itself."""
        self.language = page.declared_language
        self.media_type = page.media_type
        self.characters = len(page.text)

    def as_dict(self) -> dict[str, Any]:
        """The row as Arrow takes it."""
        return {
            "ordinal": self.ordinal,
            "path": encodable(self.origin.path),
            "record": self.origin.record,
            "record_id": self.origin.record_id and encodable(self.origin.record_id),
            "record_offset": self.origin.offset,
            "status": self.status,
            "url": self.url and encodable(self.url),
            "site": encodable(self.site),
            "captured": self.captured,
            "language": self.language and encodable(self.language),
            "media_type": self.media_type,
            "characters": self.characters,
            "findings": self.findings,
            "facts": self.facts,
            "errors": self.errors,
        }


def encodable(text: str) -> str:
    """The text with what UTF-8 has no place for replaced by U+FFFD."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isprintable() else text


def finding_row(finding: Finding) -> dict[str, Any]:
    """A finding as a row; what it shares with its page is left to the page's."""
    start, end = finding.region
    return {
        "rule": finding.rule,
        "family": finding.family,
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": encodable(finding.message),
        "quote": encodable(finding.quote),
        "start_line": start.line,
        "start_column": start.column,
        "start_offset": start.offset,
        "end_line": end.line,
        "end_column": end.column,
        "end_offset": end.offset,
        "text_start": finding.span.start,
        "text_end": finding.span.end,
        "container_kind": finding.container.kind,
        "container_region": finding.container.region,
        "heading": finding.container.heading and encodable(finding.container.heading),
        "fingerprint": finding.fingerprint,
        "evidence": [encodable(item) for item in finding.evidence],
        "related": [
            {"quote": encodable(other.quote), "text_start": other.text_span.start, "text_end": other.text_span.end}
            for other in finding.related
        ],
        "preview": finding.preview,
    }


def fact_row(rule: str, fact: Fact) -> dict[str, Any]:
    """A fact as a row."""
    return {
        "rule": rule,
        "key": encodable(fact.key),
        "value": encodable(fact.value),
        "text_start": fact.span.start,
        "text_end": fact.span.end,
    }


def cut_of(row: dict[str, Any]) -> tuple[Span, ...]:
    """The spans that belong to a finding's row."""
    spans = [Span(row["text_start"], row["text_end"])]
    spans += [Span(other["text_start"], other["text_end"]) for other in row["related"]]
    return tuple(spans)


def finding_fields() -> Any:
    """The Arrow type of a finding in a part."""
    import pyarrow as pa

    text, whole = pa.string(), pa.int32()
    places = ("start_line", "start_column", "start_offset", "end_line", "end_column", "end_offset")
    return pa.struct(
        [
            *((name, text) for name in ("rule", "family", "severity", "confidence", "message", "quote")),
            *((name, whole) for name in (*places, "text_start", "text_end")),
            *((name, text) for name in ("container_kind", "container_region", "heading", "fingerprint")),
            ("evidence", pa.list_(text)),
            ("related", pa.list_(pa.struct([("quote", text), ("text_start", whole), ("text_end", whole)]))),
            ("preview", pa.bool_()),
        ]
    )


def page_columns() -> list[tuple[str, Any]]:
    """The columns that tell of a page, in parts and in tables."""
    import pyarrow as pa

    text = pa.string()
    return [
        ("path", text),
        ("record", pa.int64()),
        ("record_id", text),
        ("record_offset", pa.int64()),
        ("status", text),
        ("url", text),
        ("site", text),
        ("captured", pa.date32()),
        ("language", text),
        ("media_type", text),
        ("characters", pa.int32()),
    ]


def error_fields() -> Any:
    """The Arrow type of what went wrong with a page."""
    import pyarrow as pa

    return pa.struct([("code", pa.string()), ("message", pa.string())])


def part_schema() -> Any:
    """The Arrow schema of a part."""
    import pyarrow as pa

    text, whole = pa.string(), pa.int32()
    fact = pa.struct([("rule", text), ("key", text), ("value", text), ("text_start", whole), ("text_end", whole)])
    return pa.schema(
        [
            ("ordinal", whole),
            *page_columns(),
            ("findings", pa.list_(finding_fields())),
            ("facts", pa.list_(fact)),
            ("errors", pa.list_(error_fields())),
        ]
    )


class PartWriter:
    """Rows to a Parquet file that appears under its name when it is whole and on disk."""

    _ROWS = 500

    def __init__(self, path: Path, schema: Any, most: int = _ROWS) -> None:
        from pyarrow import parquet

        self._path, self._schema, self._most = path, schema, most
        self._temporary = path.with_name(f".{path.name}.part")
        self._writer = parquet.ParquetWriter(self._temporary, schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    def add(self, row: dict[str, Any]) -> None:
        """Add a row."""
        self._rows.append(row)
        if len(self._rows) >= self._most:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
            self._rows.clear()

    def close(self) -> None:
        """Have the file, whole, under its name."""
        self._flush()
        self._writer.close()
        descriptor = os.open(self._temporary, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        os.replace(self._temporary, self._path)

    def discard(self) -> None:
        """Leave no file."""
        with suppress(OSError, ValueError):
            self._writer.close()
        self._temporary.unlink(missing_ok=True)


def rows_of(path: Path, columns: list[str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a part, in order, in slices of bounded size."""
    from pyarrow import parquet

    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(500, columns=columns):
            yield from batch.to_pylist()
