"""What a worker process does: read a unit by itself, check its pages, write its part."""

import faulthandler
import gc
import os
import signal
import struct
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from html import escape
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from spuria.audit.part import (
    FAILED,
    ROWS,
    PageRow,
    PartWriter,
    TableWriter,
    batch_of,
    decision_row,
    fact_row,
    finding_row,
    judged_schema,
    part_schema,
    suppressed_row,
)
from spuria.audit.unit import Unit
from spuria.catalogue import rule_named
from spuria.config import BrokenConfigError
from spuria.files import HARMLESS, FileChecker, fields_of, too_large
from spuria.finding import Confidence, Diagnostic, Flag, Origin
from spuria.isolation import HAS_FORK, Died, confine
from spuria.page import Page
from spuria.read import media_type_of
from spuria.read.container import read_file, read_records
from spuria.read.record import Record
from spuria.sidecar import SideCars
from spuria.site import site_of
from spuria.span import Span
from spuria.workers import SAMPLE, SECOND_READER, Careful, load_ahead

# How often a worker looks whether the run that started it is still there, in seconds.
_PARENT_SECONDS = 0.5
# The watchdog is set anew this often: setting it for each page would cost more than some pages.
_WATCHDOG_SECONDS = 1.0
_ORDINAL = struct.Struct("<q")
# Pages read before the first of them is checked, and how many bytes they may have: by turns, page for page, reading and
# checking drive each other's code and tables out of the processor's caches, which cost a tenth of the whole.
_AHEAD, _AHEAD_BYTES = 32, 1 << 19
#: What stands for the page a worker was at when it had not got to the first one.
AT_START = -1


class Done(NamedTuple):
    """What came of a unit. `records`: by how many the record numbers of the next stretch are short."""

    pages: int
    findings: int
    errors: int
    records: int


class Losses(NamedTuple):
    """How workers died before at a unit: `pages` at these, `reading` on after a page that had been done."""

    pages: Mapping[int, Died]
    reading: tuple[int, Died] | None = None


class Verdict(NamedTuple):
    """A flag of a corpus rule, as it goes to a worker."""

    rule: str
    start: int
    end: int
    message: str
    confidence: str | None
    evidence: tuple[str, ...]


class _Worker:
    """One a process: its checker, and where its parts go."""

    def __init__(self, make: Callable[[], FileChecker], out: Path, page_seconds: float) -> None:
        self.checker = make()
        if HAS_FORK:
            self.checker.expendable, self.checker.most_seconds = True, page_seconds
        self.side_cars = SideCars(self.checker.configs)
        self.out = out
        self.page_seconds = page_seconds
        self._set = 0.0
        self._nowhere = open(os.devnull, "w")  # noqa: SIM115  # for the life of the process

    def watch(self) -> None:
        """End this process when a page takes too long, even within a library that never comes back."""
        now = time.monotonic()
        if now - self._set > _WATCHDOG_SECONDS:
            faulthandler.dump_traceback_later(self.page_seconds + _WATCHDOG_SECONDS, exit=True, file=self._nowhere)
            self._set = now

    def unwatch(self) -> None:
        """Let this process wait as long as it likes."""
        faulthandler.cancel_dump_traceback_later()
        self._set = 0.0


_worker: _Worker | None = None


def start(make: Callable[[], FileChecker], out: Path, page_seconds: float) -> None:
    """Make this process a worker."""
    global _worker  # noqa: PLW0603  # one a process, made once
    # Ctrl-C goes to all processes of the terminal; the run decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    _worker = _Worker(make, out, page_seconds)
    # Rows die by themselves: what the collector looks for, cycles, is rare here, and looking costs a twentieth.
    gc.set_threshold(50_000, 20, 20)


def warm(checker: FileChecker, *, languages: bool = False) -> None:
    """Load what most pages need: the rules' phrases, the tables of English, the libraries that write parts.

    `languages`: the tables of all languages that are looked for, some 100 MB, which forked workers then share.
    """
    load_ahead(checker, SAMPLE.origin.path)
    samples = [SAMPLE]
    if languages:
        from spuria.language.tables import REPORTED, table

        samples += [SAMPLE._replace(content=_words_in(language, table(language).words)) for language in REPORTED]
    row = PageRow(0, SAMPLE.origin)
    for sample in samples:
        with suppress(BrokenConfigError):  # of this folder, whose files need not be among those to check
            check_into(checker, sample, row)
    batch_of([row.as_dict()], part_schema())


def _words_in(language: str, words: Iterable[str]) -> str:
    """A page of the commonest words of a language: enough to have its tables loaded."""
    return f"<html lang={language}><p>{escape(' '.join(islice(words, 200)))}.</p></html>"


def end_with_parent() -> None:
    """End this process when the one that started it has gone, however that ended."""
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_PARENT_SECONDS)
    os._exit(1)


def part_path(out: Path, key: str) -> Path:
    """Where a unit's part is."""
    return out / "parts" / f"{key}.parquet"


def mark_path(out: Path, key: str) -> Path:
    """Where a worker notes which page of a unit it is at."""
    return out / "parts" / f".{key}.at"


def marked(out: Path, key: str) -> int | None:
    """The page of a unit that a worker was at when it went, `AT_START` before the first; None if it never began."""
    try:
        data = mark_path(out, key).read_bytes()
    except OSError:
        return None
    return int(_ORDINAL.unpack(data)[0]) if len(data) == _ORDINAL.size else None


def pages_of(unit: Unit, checker: FileChecker) -> Iterator[tuple[int, Record | Diagnostic | None, int]]:
    """The pages of a unit with their ordinals, from 0; at the end None with the number of records seen."""
    if unit.stretch is None:
        for ordinal, path in enumerate(unit.paths):
            yield ordinal, _file(path, checker.limits_of(path).page_bytes), 0
        yield len(unit.paths), None, 0
        return
    path = unit.paths[0]
    fields = fields_of(checker.checked_by(path)[0])
    records = read_records(path, stretch=unit.stretch, fields=fields, limits=checker.limits_of(path))
    ordinal = 0
    while True:
        try:
            record = next(records)
        except StopIteration as end:
            yield ordinal, None, end.value or 0
            return
        yield ordinal, record, 0
        ordinal += 1


def _read_ahead(
    pages: Iterator[tuple[int, Record | Diagnostic | None, int]], watch: Callable[[], None]
) -> Iterator[tuple[int, Record | Diagnostic | None, int]]:
    """The same pages, some of them read before the first is given out. `watch` is called when one has been read."""
    while True:
        some: list[tuple[int, Record | Diagnostic | None, int]] = []
        size = 0
        for page in pages:
            watch()
            some.append(page)
            size += len(page[1].content) if isinstance(page[1], Record) else 0
            if len(some) == _AHEAD or size >= _AHEAD_BYTES:
                break
        if not some:
            return
        yield from some


def _file(path: str, most: int) -> Record | Diagnostic:
    try:
        data = read_file(path, most)
    except OSError as error:
        return Diagnostic(Origin(path), f"it cannot be read: {error.strerror or error}", "unreadable")
    if len(data) > most:
        return too_large(Origin(path), most)
    return Record(Origin(path), data, media_type_of(path))


def do_unit(unit: Unit, lost: Losses) -> Done:
    """Check the pages of a unit and write its part, carefully where workers were lost before."""
    worker = _worker
    if worker is None:
        raise RuntimeError("the worker was not started")
    if HAS_FORK:
        confine(worker.checker.limits_of(unit.paths[0]).memory_bytes)
    writer = PartWriter(part_path(worker.out, unit.key), part_schema())
    findings = errors = pages = seen = 0
    mark = os.open(mark_path(worker.out, unit.key), os.O_RDWR | os.O_CREAT, 0o666)
    all_pages = pages_of(unit, worker.checker)
    if not lost.pages and lost.reading is None:
        # Where workers were lost, the page that is marked has to be the last one read.
        all_pages = _read_ahead(all_pages, worker.watch)
    try:
        os.pwrite(mark, _ORDINAL.pack(AT_START), 0)
        if lost.reading is not None and lost.reading[0] == AT_START:
            row = PageRow(AT_START, Origin(unit.paths[0]))
            writer.add(_given_up(row, lost.reading[1]).as_dict())
            errors, all_pages = 1, iter(())
        for ordinal, record, records in all_pages:
            if record is None:
                seen = records
                break
            os.pwrite(mark, _ORDINAL.pack(ordinal), 0)
            worker.watch()
            row = PageRow(ordinal, record.origin)
            if isinstance(record, Diagnostic):
                row.status = "empty" if record.code in HARMLESS else FAILED
                row.note((record,))
            elif ordinal in lost.pages:
                row = _checked_carefully(worker, record, row, lost.pages[ordinal])
                pages += row.status != FAILED
            else:
                check_into(worker.checker, record, row, worker.side_cars)
                pages += 1
            findings += len(row.findings)
            errors += row.status == FAILED
            writer.add(row.as_dict())
            if lost.reading is not None and lost.reading[0] == ordinal:
                writer.add(_given_up(row, lost.reading[1]).as_dict())
                errors += 1
                break
        writer.close()
    except BaseException:
        writer.discard()
        raise
    finally:
        worker.unwatch()
        os.close(mark)
    mark_path(worker.out, unit.key).unlink(missing_ok=True)
    return Done(pages, findings, errors, seen)


def _checked_carefully(worker: _Worker, record: Record, row: PageRow, died: Died) -> PageRow:
    """The row of a page at which a worker died."""
    seconds = min(worker.checker.limits_of(record.origin.path).seconds, worker.page_seconds)
    worker.unwatch()  # the processes have clocks of their own
    return checked_carefully(worker.checker, record, row, died, seconds, worker.side_cars)


def checked_carefully(
    checker: FileChecker, record: Record, row: PageRow, died: Died, seconds: float, side_cars: SideCars | None = None
) -> PageRow:
    """The row of a page at which a process died: from a process of its own, by the second reader if need be."""

    def check(second: bool) -> PageRow:
        check_into(checker, record, row, side_cars, second=second)
        return row

    # For the row of a page that no process lives to describe.
    row.url, row.captured, row.site = record.url, record.captured, site_of(record.url)
    found: PageRow | None = None
    note: Diagnostic | None = Diagnostic(record.origin, f"it was not checked: {died.why(seconds)}", "worker-lost")
    if HAS_FORK:
        found, note = Careful(died).attempt(record, seconds, check)
    if found is None:
        found, row.status = row, FAILED
    if note is not None:
        found.note((note,))
    return found


def _given_up(last: PageRow, died: Died) -> PageRow:
    """What stands for the rest of a unit that cannot be read."""
    row = PageRow(last.ordinal + 1, Origin(last.origin.path))
    row.status = FAILED
    if last.ordinal == AT_START:
        message = f"it was not checked: reading it, {died.why(0)}"
    else:
        message = f"what follows record {last.origin.record} was not checked: reading on, {died.why(0)}"
    row.note((Diagnostic(row.origin, message, "worker-lost"),))
    return row


def check_into(
    checker: FileChecker, record: Record, row: PageRow, side_cars: SideCars | None = None, *, second: bool = False
) -> None:
    """Check a page; what comes of it, less what is silenced, goes into its row. `second`: by the second reader."""
    row.url, row.captured = record.url, record.captured
    text = ""

    def look(page: Page) -> None:
        nonlocal text
        text = page.text
        row.describe(page)
        url = record.url or page.metadata.canonical or None
        row.site = site_of(url)
        checks = checker.checked_by(record.origin.path)[1]
        if checks.corpus_rules:
            for rule, fact in checks.gather(page):
                row.facts.append(fact_row(rule.name, fact))

    checked = checker.check_record(record, look=look, second=second)
    if side_cars is not None:
        checked = side_cars.marked(checked)
    row.findings = [finding_row(finding, text) for finding in checked.shown]
    row.suppressed = [suppressed_row(finding) for finding in checked.findings if finding.suppressed is not None]
    row.note(checked.diagnostics)
    if not row.media_type:
        failed = any(item.code not in HARMLESS for item in checked.diagnostics)
        row.status = FAILED if failed else "empty"
    row.decide(checker.checked_by(record.origin.path)[0].dispositions)


def judge_unit(unit: Unit, verdicts: Mapping[int, Sequence[Verdict]], target: Path) -> Path:
    """Write a unit's part anew, with what the corpus rules found on some of its pages; where it is."""
    worker = _worker
    if worker is None:
        raise RuntimeError("the worker was not started")
    import pyarrow as pa
    from pyarrow import parquet

    schema = judged_schema()
    writer = TableWriter(target, schema, use_dictionary=False)
    pages = pages_of(unit, worker.checker)
    try:
        with parquet.ParquetFile(part_path(worker.out, unit.key)) as file:
            for batch in file.iter_batches(ROWS, columns=schema.names):
                table = pa.Table.from_batches([batch]).cast(schema)
                flagged = [place for place, number in enumerate(batch["ordinal"].to_pylist()) if number in verdicts]
                if flagged:
                    rows = table.take(flagged).to_pylist()
                    for row in rows:
                        worker.watch()
                        record = next((record for number, record, _ in pages if number == row["ordinal"]), None)
                        if isinstance(record, Record):
                            _add_found(worker, record, row, verdicts[row["ordinal"]])
                    new = dict(zip(flagged, range(len(table), len(table) + len(rows)), strict=True))
                    both = pa.concat_tables([table, pa.Table.from_batches([batch_of(rows, schema)])])
                    table = both.combine_chunks().take([new.get(place, place) for place in range(len(table))])
                writer.put(table)
                writer.flush()
        writer.close()
    except BaseException:
        writer.discard()
        raise
    finally:
        worker.unwatch()
    return target


def _add_found(worker: _Worker, record: Record, row: dict[str, Any], wanted: Sequence[Verdict]) -> None:
    second = any(error["code"] == SECOND_READER for error in row["errors"])
    more, silenced = placed(worker.checker, record, wanted, worker.side_cars, second=second)
    found = row["findings"] + more
    row["suppressed"] += silenced
    found.sort(key=lambda item: (item["start_offset"], item["end_offset"], item["rule"], item["message"]))
    row["findings"] = found
    rules = worker.checker.checked_by(record.origin.path)[0].dispositions
    row.update(decision_row(row["status"], row["characters"], found, rules))


def placed(
    checker: FileChecker,
    record: Record,
    verdicts: Sequence[Verdict],
    side_cars: SideCars | None = None,
    *,
    second: bool = False,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The findings of corpus rules on a page, as rows, with their places, and those that are silenced."""
    rows: list[dict[str, Any]] = []
    silenced: list[dict[str, Any]] = []
    side_car = side_cars.for_path(record.origin.path) if side_cars is not None else None
    checks = checker.checked_by(record.origin.path)[1]

    def look(page: Page) -> None:
        flags = [
            (
                rule_named(item.rule),
                Flag(
                    Span(item.start, item.end),
                    item.message,
                    Confidence(item.confidence) if item.confidence else None,
                    item.evidence,
                ),
            )
            for item in verdicts
        ]
        for finding in checks.judged(page, flags):
            why = finding.suppressed or (side_car.suppression_of(finding) if side_car is not None else None)
            if why is None:
                rows.append(finding_row(finding, page.text))
            else:
                silenced.append(suppressed_row(finding._replace(suppressed=why)))

    checker.look_at(record, look, second=second)
    return rows, silenced
