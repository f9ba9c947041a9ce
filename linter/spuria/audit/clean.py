"""`spuria clean`: the pages that are sound, and those that are once something is cut, in the form they came in."""

import gzip
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from spuria.audit.part import rows_of
from spuria.audit.tables import PAGES
from spuria.audit.worker import end_with_parent
from spuria.config import Config
from spuria.edit import CannotCutError, without
from spuria.files import FileChecker, fields_of
from spuria.finding import Diagnostic, Origin
from spuria.isolation import HAS_FORK, Died, confine, in_fork, time_limit
from spuria.page import Page
from spuria.read import media_type_of
from spuria.read.container import container_kind, open_binary, read_records
from spuria.read.record import Record
from spuria.span import Span
from spuria.workers import SECOND_READER

KEPT, QUARANTINE, MAP = "kept", "quarantine", "excisions.jsonl"
_COLUMNS = ["path", "status", "disposition", "reasons", "cut", "errors"]
# What is no longer true of a body that has been cut.
_STALE = re.compile(
    rb"^(?:content-length|content-encoding|transfer-encoding|warc-(?:block|payload)-digest)[ \t]*:[^\n]*\n",
    re.IGNORECASE | re.MULTILINE,
)


class Outcome(NamedTuple):
    """What became of a page; `content` is None for one that is left out of the kept ones."""

    disposition: str
    reasons: list[str]
    cuts: list[dict[str, Any]]
    content: str | None


class Cleaned(NamedTuple):
    """How many pages had which disposition, and which files could not be written anew."""

    counts: dict[str, int]
    problems: list[Diagnostic]


def clean(audited: Path, out: Path, checker: FileChecker, *, dry_run: bool = False) -> Cleaned:
    """Write what an audit found sound to `out`.

    `kept/` and `quarantine/` hold the containers under their own names, `excisions.jsonl` what was
    cut, set aside or rejected, where and why. Pages that could not be read are in neither.
    """
    counts: dict[str, int] = {}
    problems: list[Diagnostic] = []
    out.mkdir(parents=True, exist_ok=True)
    rows = rows_of(audited / PAGES, _COLUMNS)
    with _whole(out / MAP, dry_run) as excisions:
        for path, group in groupby(rows, key=lambda row: str(row["path"])):
            work = _Work(path, list(group), out, checker, checker.conditions_of(path)[0], dry_run)
            rewritten = _kept_apart(work)
            if isinstance(rewritten, Diagnostic):
                problems.append(rewritten)
                rewritten = [(rewritten.origin, Outcome("error", [rewritten.message], [], None))]
            for origin, outcome in rewritten:
                counts[outcome.disposition] = counts.get(outcome.disposition, 0) + 1
                if outcome.disposition != "keep":
                    line = {
                        "path": origin.path,
                        "record": origin.record,
                        "record_id": origin.record_id,
                        "disposition": outcome.disposition,
                        "reasons": outcome.reasons,
                        "cuts": outcome.cuts,
                    }
                    excisions.write((json.dumps(line) + "\n").encode())
    return Cleaned(counts, problems)


class _Work(NamedTuple):
    """A file to write anew, with the rows of its pages."""

    path: str
    rows: list[dict[str, Any]]
    out: Path
    checker: FileChecker
    config: Config
    dry_run: bool


def _kept_apart(work: _Work) -> list[tuple[Origin, Outcome]] | Diagnostic:
    """What became of the pages of a file, which may take down the process that reads them, not this one.

    A file of many pages has a process; when that dies, each of its pages that is cut has one, as a single page has.
    """
    if not HAS_FORK:
        return list(_rewritten(work, carefully=False))
    if container_kind(work.path) is None:
        return list(_rewritten(work, carefully=True))
    died = Died(0)
    for carefully in (False, True):
        try:
            found = in_fork(partial(_attempted, work, carefully))
        finally:
            for folder in (KEPT, QUARANTINE):
                _unfinished(work.out / folder / _inside(work.path)).unlink(missing_ok=True)
        if isinstance(found, Exception):
            raise found
        if not isinstance(found, Died):
            return found
        died = found
    return Diagnostic(Origin(work.path), f"it was not written anew: {died.why(0)}", "worker-lost")


def _attempted(work: _Work, carefully: bool) -> list[tuple[Origin, Outcome]] | Exception:
    """In a process of its own: what became of the pages, or what it cannot go on from."""
    end_with_parent()
    confine(work.config.limits.memory_bytes)
    try:
        return [(origin, outcome._replace(content=None)) for origin, outcome in _rewritten(work, carefully)]
    except (OSError, ValueError) as error:
        return error


def _rewritten(work: _Work, carefully: bool) -> Iterator[tuple[Origin, Outcome]]:
    path, out, dry_run = work.path, work.out, work.dry_run
    rows = iter(work.rows)
    name = _inside(path)
    packed = path if container_kind(path) == "jsonl" else ""
    with (
        _whole(out / KEPT / name, dry_run, packed) as kept,
        _whole(out / QUARANTINE / name, dry_run, packed) as quarantine,
    ):
        writer = _writer(path, kept, quarantine)
        for record in _records(path, work.config):
            row = next(rows, None)
            if row is None:
                raise ValueError(f"{path} has changed since it was audited")
            if isinstance(record, Diagnostic) or row["status"] == "error":
                yield record.origin, Outcome("error", [item["message"] for item in row["errors"]], [], None)
                continue
            outcome = _outcome(record, row, work, carefully)
            writer.put(record, outcome)
            yield record.origin, outcome
        writer.close()


def _records(path: str, config: Config) -> Iterator[Record | Diagnostic]:
    if container_kind(path) is not None:
        yield from read_records(path, fields=fields_of(config))
        return
    with open_binary(path) as file:
        data = file.read()
    yield Record(Origin(path), data, media_type_of(path), raw=data)


def _outcome(record: Record, row: dict[str, Any], work: _Work, carefully: bool) -> Outcome:
    disposition, reasons = row["disposition"], list(row["reasons"])
    if disposition == "empty":
        disposition = "keep"
    spans = [Span(start, end) for start, end in row["cut"]]
    if disposition != "trim":
        return Outcome(disposition, reasons, [], None)
    if any(error["code"] == SECOND_READER for error in row["errors"]):
        return Outcome("quarantine", [*reasons, "quarantine: the parser dies of it"], [], None)
    limits = work.config.limits

    def cut() -> Outcome:
        cuts: list[dict[str, Any]] = []
        made: list[str] = []

        def look(page: Page) -> None:
            cuts.extend({"start": span.start, "end": span.end, "text": page.quote(span)} for span in spans)
            try:
                made.append(without(page, spans))
            except CannotCutError as error:
                reasons.append(f"quarantine: {error}")

        if carefully:
            confine(limits.memory_bytes)
        with time_limit(limits.seconds) if HAS_FORK else nullcontext():
            work.checker.look_at(record, look)
        if not made:
            return Outcome("quarantine", reasons, [], None)
        return Outcome("trim", reasons, cuts, made[0])

    found = in_fork(cut) if carefully else cut()
    if isinstance(found, Died):
        return Outcome("quarantine", [*reasons, f"quarantine: {found.why(limits.seconds)}"], [], None)
    return found


def _inside(path: str) -> str:
    """A path as one below the output, whatever it was: no drive, no root, no way up."""
    parts = [part for part in re.split(r"[\\/:]+", path) if part not in ("", ".", "..")]
    return os.path.join(*parts) if parts else "page"


# Containers.


class _Pages:
    """Writes containers whose records stand one after the other."""

    def __init__(self, kind: str, path: str, kept: BinaryIO, quarantine: BinaryIO) -> None:
        self._path = path.lower()
        self._kind, self._kept, self._quarantine = kind, kept, quarantine

    def put(self, record: Record, outcome: Outcome) -> None:
        """Write a page where it belongs."""
        stream = {"keep": self._kept, "trim": self._kept, "quarantine": self._quarantine}.get(outcome.disposition)
        if stream is None:
            return
        data = record.raw if outcome.content is None else self._with(record, outcome.content)
        stream.write(self._packed(data))

    def _packed(self, data: bytes) -> bytes:
        """A record of an archive is a compressed member by itself, so that readers find their way."""
        if self._kind == "warc" and self._path.endswith(".gz"):
            return gzip.compress(data, 6, mtime=0)
        if self._kind == "warc" and self._path.endswith(".zst"):
            from backports import zstd

            return zstd.compress(data)
        return data

    def _with(self, record: Record, content: str) -> bytes:
        if self._kind == "jsonl":
            row = json.loads(record.raw)
            row[record.field] = content
            return json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        if self._kind == "warc":
            return _warc_with(record, content)
        return content.encode("utf-8", "replace")

    def close(self) -> None:
        """Nothing is kept back."""


def _warc_with(record: Record, content: str) -> bytes:
    header, _, payload = record.raw.partition(b"\r\n\r\n")
    body = content.encode("utf-8", "replace")
    http, blank, _ = payload.partition(b"\r\n\r\n")
    if blank and http.startswith(b"HTTP/"):
        http = _STALE.sub(b"", http + b"\r\n")
        http = re.sub(rb"(?im)^(content-type:[^\r\n;]*)[^\r\n]*", rb"\1; charset=utf-8", http)
        body = http + b"Content-Length: %d\r\n\r\n" % len(body) + body
    head = _STALE.sub(b"", header + b"\r\n")
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n"


class _Rows:
    """Writes Parquet: the rows of the input with their other columns."""

    def __init__(self, path: str, kept: BinaryIO, quarantine: BinaryIO) -> None:
        from pyarrow import parquet

        self._source = parquet.ParquetFile(path)
        schema = self._source.schema_arrow
        self._writers = {
            name: parquet.ParquetWriter(stream, schema) for name, stream in (("kept", kept), ("quarantine", quarantine))
        }
        self._outcomes: list[tuple[str, Outcome]] = []
        self._numbers: list[int] = []

    def put(self, record: Record, outcome: Outcome) -> None:
        """Keep what becomes of a row."""
        self._outcomes.append((record.field, outcome))
        self._numbers.append((record.origin.record or 1) - 1)

    def close(self) -> None:
        """Write the rows."""
        import pyarrow as pa

        fate = dict(zip(self._numbers, self._outcomes, strict=True))
        number = 0
        for batch in self._source.iter_batches(500):
            rows: dict[str, list[dict[str, Any]]] = {"kept": [], "quarantine": []}
            for row in batch.to_pylist():
                column, outcome = fate.get(number, ("", Outcome("error", [], [], None)))
                number += 1
                if outcome.content is not None:
                    row[column] = outcome.content
                where = {"keep": "kept", "trim": "kept", "quarantine": "quarantine"}.get(outcome.disposition)
                if where:
                    rows[where].append(row)
            for name, some in rows.items():
                if some:
                    self._writers[name].write_table(pa.Table.from_pylist(some, schema=batch.schema))
        for writer in self._writers.values():
            writer.close()


def _writer(path: str, kept: BinaryIO, quarantine: BinaryIO) -> _Pages | _Rows:
    kind = container_kind(path) or "page"
    return _Rows(path, kept, quarantine) if kind == "parquet" else _Pages(kind, path, kept, quarantine)


def _unfinished(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


@contextmanager
def _whole(path: Path, dry_run: bool, like: str = "") -> Iterator[Any]:
    """A stream to a file that appears when it is whole, packed as `like` is; none is made for no content."""
    if dry_run:
        import io

        yield io.BytesIO()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = _unfinished(path)
    try:
        with open(temporary, "wb") as file:
            if like.lower().endswith(".gz"):
                with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
                    yield packed
            elif like.lower().endswith(".zst"):
                from backports import zstd

                with zstd.ZstdFile(file, "w") as packed:
                    yield packed
            else:
                yield file
            file.flush()
            os.fsync(file.fileno())
        if temporary.stat().st_size or path.name == MAP:
            os.replace(temporary, path)
        else:
            temporary.unlink()
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
