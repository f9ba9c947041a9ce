"""The rows that a worker writes for a unit: one a page, with its findings and the facts gathered there."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from spuria.audit.disposition import KEEP, TRIM, Weighed, decided
from spuria.config import Dispositions
from spuria.finding import Diagnostic, Fact, Finding, Origin, Suppressed
from spuria.page import Page
from spuria.span import Span

CHECKED, FAILED = "checked", "error"


class FactRow(NamedTuple):
    """What a corpus rule gathered: a tuple costs a third of a dictionary."""

    rule: str
    keys: list[str]
    value: str
    text_start: int
    text_end: int
    passive: bool


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
    facts: list[FactRow] = field(default_factory=list)
    errors: list[dict[str, str]] = field(default_factory=list)
    suppressed: list[dict[str, Any]] = field(default_factory=list)
    decision: dict[str, Any] = field(default_factory=dict)

    def note(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep what went wrong."""
        self.errors += [{"code": item.code, "message": encodable(item.message)} for item in diagnostics]

    def describe(self, page: Page) -> None:
        """Keep what the page says of itself."""
        self.language = page.declared_language
        self.media_type = page.media_type
        self.characters = len(page.text)

    def decide(self, rules: Dispositions) -> None:
        """Settle what becomes of the page, when its findings and its status are known."""
        self.decision = decision_row(self.status, self.characters, self.findings, rules)

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
            **(self.decision or decision_row(self.status, self.characters, self.findings, Dispositions())),
            "findings": self.findings,
            "facts": self.facts,
            "errors": self.errors,
            "suppressed": self.suppressed,
        }


def decision_row(
    status: str, characters: int, findings: Sequence[Mapping[str, Any]], rules: Dispositions
) -> dict[str, Any]:
    """What becomes of a page with such findings, why, what is to be cut, and how often each rule found something."""
    if status != CHECKED:
        return {**_UNDECIDED, "disposition": "error" if status == FAILED else "empty"}
    if not findings:
        return _KEPT
    weighed = [
        Weighed(item["rule"], item["family"], item["severity"], item["confidence"], item["preview"], cut_of(item))
        for item in findings
    ]
    decision = decided(weighed, characters, rules)
    return {
        "disposition": decision.disposition,
        "reasons": list(decision.reasons),
        "cut": [list(span) for span in decision.cut] if decision.disposition == TRIM else [],
        "rules": sorted(Counter(item["rule"] for item in findings).items()),
    }


_UNDECIDED: dict[str, Any] = {"reasons": [], "cut": [], "rules": []}
_KEPT: dict[str, Any] = {**_UNDECIDED, "disposition": KEEP}


def encodable(text: str) -> str:
    """The text with what UTF-8 has no place for replaced by U+FFFD."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isprintable() else text


#: How much of a page's text is kept on each side of a finding, in code points.
CONTEXT = 160


def finding_row(finding: Finding, text: str) -> dict[str, Any]:
    """A finding as a row, with what stands around it in the page's text; what it shares with its page is not there."""
    start, end = finding.region
    first, last = finding.span
    return {
        "rule": finding.rule,
        "family": finding.family,
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": encodable(finding.message),
        "quote": encodable(finding.quote),
        "before": encodable(text[max(0, first - CONTEXT) : first]),
        "after": encodable(text[last : last + CONTEXT]),
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


def fact_row(rule: str, fact: Fact) -> FactRow:
    """A fact as a row."""
    value = fact.value if fact.value.isascii() else encodable(fact.value)
    keys = [fact.key, *fact.more_keys]
    if not all(map(str.isascii, keys)):
        keys = [encodable(key) for key in keys]
    return FactRow(rule, keys, value, fact.span.start, fact.span.end, fact.passive)


def suppressed_row(finding: Finding) -> dict[str, Any]:
    """A finding that was silenced as a row: which, how and why."""
    kind, reason, entries = finding.suppressed or Suppressed("comment", "")
    return {
        "rule": finding.rule,
        "fingerprint": finding.fingerprint,
        "kind": kind,
        "reason": encodable(reason),
        "entries": entries,
    }


def cut_of(row: Mapping[str, Any]) -> tuple[Span, ...]:
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
            *(
                (name, text)
                for name in ("rule", "family", "severity", "confidence", "message", "quote", "before", "after")
            ),
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


def decision_columns() -> list[tuple[str, Any]]:
    """The columns of `decision_row`."""
    import pyarrow as pa

    return [
        ("disposition", pa.string()),
        ("reasons", pa.list_(pa.string())),
        ("cut", pa.list_(pa.list_(pa.int32()))),
        ("rules", pa.map_(pa.string(), pa.int32())),
    ]


def error_fields() -> Any:
    """The Arrow type of what went wrong with a page."""
    import pyarrow as pa

    return pa.struct([("code", pa.string()), ("message", pa.string())])


def suppressed_fields() -> Any:
    """The Arrow type of a finding that was silenced."""
    import pyarrow as pa

    text = pa.string()
    return pa.struct(
        [
            *((name, text) for name in ("rule", "fingerprint", "kind", "reason")),
            ("entries", pa.list_(pa.int32())),
        ]
    )


def row_schema() -> Any:
    """The Arrow schema of rows, with their facts nested."""
    import pyarrow as pa

    text, whole = pa.string(), pa.int32()
    fact = pa.struct(
        [
            *(("rule", text), ("keys", pa.list_(text)), ("value", text), ("text_start", whole), ("text_end", whole)),
            ("passive", pa.bool_()),
        ]
    )
    columns = list(judged_schema())
    return pa.schema([*columns[:-1], ("facts", pa.list_(fact)), columns[-1]])


def judged_schema() -> Any:
    """The Arrow schema of rows that have been judged: facts have done their work there."""
    import pyarrow as pa

    return pa.schema(
        [
            ("ordinal", pa.int32()),
            *page_columns(),
            *decision_columns(),
            ("findings", pa.list_(finding_fields())),
            ("errors", pa.list_(error_fields())),
            ("suppressed", pa.list_(suppressed_fields())),
        ]
    )


#: What the names of a part's columns start with that hold facts, and facts that are passive.
ACTIVE, PASSIVE = "fact", "passive"


def part_schema() -> Any:
    """The Arrow schema of a part.

    Its facts are columns of lists, those that only take part apart from the others: what is read again and again,
    the keys, is read without what is needed of a few, and most keys only where something asks for them.
    """
    import pyarrow as pa

    text, whole = pa.string(), pa.int32()
    kinds = {"rule": text, "keys": pa.list_(text), "value": text, "start": whole, "end": whole}
    facts = [(f"{prefix}_{name}", pa.list_(kind)) for prefix in (ACTIVE, PASSIVE) for name, kind in kinds.items()]
    return pa.schema([*judged_schema(), *facts])


def batch_of(rows: Sequence[Mapping[str, Any]], schema: Any) -> Any:
    """Rows as an Arrow record batch of one of these schemas."""
    import pyarrow as pa

    nested = [field_ for field_ in schema if field_.name == "facts"]
    plain = [field_ for field_ in schema if field_.name in _plain_columns()]
    arrays = {field_.name: pa.array([row[field_.name] for row in rows], field_.type) for field_ in plain}
    facts = [row["facts"] for row in rows] if len(plain) < len(schema) else []
    if nested:
        arrays["facts"] = pa.ListArray.from_arrays(_ends(facts), _structs(facts, nested[0].type.value_type))
    elif facts:
        for prefix, passive in ((ACTIVE, False), (PASSIVE, True)):
            held = [[fact for fact in of_page if fact.passive is passive] for of_page in facts]
            ends = _ends(held)
            for name, column in zip(("rule", "keys", "value", "start", "end"), _columns_of(held, 5), strict=True):
                kind = schema.field(f"{prefix}_{name}").type
                arrays[f"{prefix}_{name}"] = pa.ListArray.from_arrays(ends, pa.array(column, kind.value_type))
    return pa.record_batch([arrays[name] for name in schema.names], schema=schema)


@cache
def _plain_columns() -> frozenset[str]:
    return frozenset(judged_schema().names)


def _ends(lists: Sequence[Sequence[FactRow]]) -> Any:
    import pyarrow as pa

    return pa.array([0, *accumulate(map(len, lists))], pa.int32())


def _columns_of(lists: Sequence[Sequence[FactRow]], count: int) -> Sequence[Sequence[Any]]:
    columns = list(zip(*(fact for facts in lists for fact in facts), strict=True))
    return columns[:count] if columns else [()] * count


def _structs(lists: Sequence[Sequence[FactRow]], kind: Any) -> Any:
    import pyarrow as pa

    fields = list(kind)
    arrays = [
        pa.array(column, field_.type) for column, field_ in zip(_columns_of(lists, len(fields)), fields, strict=True)
    ]
    return pa.StructArray.from_arrays(arrays, fields=fields)


class TableWriter:
    """Arrow tables to a Parquet file that appears under its name when it is whole and on disk."""

    def __init__(self, path: Path, schema: Any, most: int = 20_000, *, use_dictionary: bool = True) -> None:
        from pyarrow import parquet

        self._path, self.schema, self._most = path, schema, most
        self._temporary = path.with_name(f".{path.name}.part")
        self._writer = parquet.ParquetWriter(self._temporary, schema, compression="zstd", use_dictionary=use_dictionary)
        self._tables: list[Any] = []
        self._count = 0

    def put(self, table: Any) -> None:
        """Add the rows of a table."""
        self._tables.append(table)
        self._count += len(table)
        if self._count >= self._most:
            self.flush()

    def flush(self) -> None:
        """Write what is there as a row group."""
        import pyarrow as pa

        if self._count:
            self._writer.write_table(pa.concat_tables(self._tables))
        self._tables, self._count = [], 0

    def close(self) -> None:
        """Have the file, whole, under its name."""
        self.flush()
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


#: How many rows are written at once.
ROWS = 250


class PartWriter:
    """Rows to such a file."""

    def __init__(self, path: Path, schema: Any) -> None:
        self._writer = TableWriter(path, schema, ROWS, use_dictionary=False)
        self._rows: list[dict[str, Any]] = []

    def add(self, row: dict[str, Any]) -> None:
        """Add a row."""
        self._rows.append(row)
        if len(self._rows) >= ROWS:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        if self._rows:
            self._writer.put(pa.Table.from_batches([batch_of(self._rows, self._writer.schema)]))
            self._rows.clear()

    def close(self) -> None:
        """Have the file, whole, under its name."""
        self._flush()
        self._writer.close()

    def discard(self) -> None:
        """Leave no file."""
        self._writer.discard()


def rows_of(path: Path, columns: list[str] | None = None) -> Iterator[dict[str, Any]]:
    """The rows of a part, in order, in slices of bounded size."""
    from pyarrow import parquet

    with parquet.ParquetFile(path) as file:
        for batch in file.iter_batches(ROWS, columns=columns):
            yield from batch.to_pylist()
