"""One run of `spuria audit`: plan, check, judge across pages, write the tables."""

import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TextIO

from spuria import __version__
from spuria.audit.corpus import Verdicts, judge_parts
from spuria.audit.ledger import Ledger, alone
from spuria.audit.page import write_report
from spuria.audit.pool import PAGE_SECONDS, Workers
from spuria.audit.tables import Summary, write_sites, write_tables
from spuria.audit.unit import Unit, units_of
from spuria.audit.worker import judge_unit, part_path
from spuria.config import BrokenConfigError
from spuria.files import FileChecker
from spuria.read.container import container_kind
from spuria.read.record import MissingExtraError
from spuria.sidecar import SideCars

MANIFEST = "manifest.json"
_TOLD_EVERY_SECONDS = 0.5
# From so much on there are pages in many languages, or so many that a third of a second more is nothing.
_MANY_BYTES = 8_000_000


@dataclass(frozen=True, slots=True)
class Shard:
    """Which of several machines' shares this run does: `number` of `count`, from 1."""

    number: int = 1
    count: int = 1

    @property
    def is_all(self) -> bool:
        """Whether there is only this one."""
        return self.count == 1

    def holds(self, unit: Unit) -> bool:
        """Whether a unit is in this share; each is in exactly one."""
        return int(unit.key, 16) % self.count == self.number - 1


def require_extra() -> None:
    """Raise MissingExtraError where the libraries of the extra are not installed; keep the memory of one small."""
    # Arrow's own allocator keeps some 20 MB a process for itself. It is chosen when the library is loaded.
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    if not all(find_spec(name) for name in ("duckdb", "jinja2", "publicsuffixlist", "pyarrow")):
        raise MissingExtraError("a crawl")


def audit(
    paths: Sequence[str],
    out: Path,
    make: Callable[[], FileChecker],
    *,
    jobs: int,
    shard: Shard = Shard(),
    page_seconds: float = PAGE_SECONDS,
    progress: TextIO | None = None,
) -> Summary | None:
    """Check the pages of some files and write the tables to `out`; None when this is one shard of several.

    What an earlier run has done of the same input, under the same conditions, is not done again.
    Raises OutputInUseError, BrokenConfigError and OSError.
    """
    checker = make()
    name = "all" if shard.is_all else f"{shard.number}-of-{shard.count}"
    with alone(out, name):
        side_cars = SideCars(checker.configs)
        units = list(units_of(paths, lambda path: checker.conditions_of(path)[2] + side_cars.conditions(path)))
        mine = [unit for unit in units if shard.holds(unit)]
        ledger = Ledger(out, name)
        try:
            todo = [unit for unit in mine if ledger.get(unit) is None]
            if shard.is_all:
                (out / MANIFEST).unlink(missing_ok=True)
            languages = sum(unit.size for unit in todo) >= _MANY_BYTES
            jobs = max(1, min(jobs, len(todo) or jobs))
            with Workers(make, out, jobs, page_seconds, languages=languages) as workers:
                with _told(progress, todo) as tell:
                    for unit, done in workers.do(todo):
                        ledger.put(unit, done)
                        tell(unit, done.pages)
                if not shard.is_all:
                    return None
                summary = _finished(out, units, ledger, checker, workers)
                side_cars.use(summary.entries_used)
                summary.notes = side_cars.notes(partial(_rules_on, checker))
                return summary
        finally:
            ledger.close()


def _finished(out: Path, units: Sequence[Unit], ledger: Ledger, checker: FileChecker, workers: Workers) -> Summary:
    parts = [part_path(out, unit.key) for unit in units]
    config, checks, _ = checker.conditions_of(units[0].paths[0] if units else "page.txt")
    spill = out / ".spill"
    shutil.rmtree(spill, ignore_errors=True)
    try:
        verdicts = judge_parts(parts, checks, spill)
        try:
            whole = _with_verdicts(units, parts, verdicts, workers, spill)
            summary = write_tables(out, zip(whole, _bases(units, ledger), strict=True), config.fail_on)
            summary.failures.update(verdicts.failures)
        finally:
            verdicts.close()
        write_sites(out, spill)
        write_report(out, summary)
    finally:
        shutil.rmtree(spill, ignore_errors=True)
    _tidy(out, {unit.key for unit in units})
    _write_manifest(out, units, summary)
    return summary


def _rules_on(checker: FileChecker, path: str) -> frozenset[str]:
    """The names of the rules that an audit runs on a path; none under a broken configuration."""
    try:
        checks = checker.conditions_of(path)[1]
    except BrokenConfigError:
        return frozenset()
    return frozenset(rule.name for rule in (*checks.rules, *checks.corpus_rules))


def _with_verdicts(
    units: Sequence[Unit], parts: Sequence[Path], verdicts: Verdicts, workers: Workers, spill: Path
) -> Iterator[Path]:
    """The parts in order, those with findings of corpus rules as the workers wrote them anew."""
    tasks = (
        (units[position], flags, spill / f"{units[position].key}.parquet") for position, flags in verdicts.by_unit()
    )
    made = workers.each(judge_unit, tasks)
    following = next(made, None)
    for unit, part in zip(units, parts, strict=True):
        if following is None or following[0][0] != unit:
            yield part
            continue
        yield following[1]
        following[1].unlink()
        following = next(made, None)


def _bases(units: Sequence[Unit], ledger: Ledger) -> list[int]:
    """What to add to the record numbers of each unit: an archive cut by bytes counts anew in each stretch."""
    bases: list[int] = []
    path, seen = "", 0
    for unit in units:
        if unit.stretch is None or unit.paths[0] != path:
            path, seen = unit.paths[0], 0
        bases.append(seen)
        done = ledger.get(unit)
        if unit.stretch is not None and container_kind(path) == "warc" and done is not None:
            seen += done.records
    return bases


def _tidy(out: Path, keys: set[str]) -> None:
    """Drop the parts of inputs that are no more."""
    for file in (out / "parts").iterdir():
        if file.name.removesuffix(".parquet") not in keys:
            file.unlink(missing_ok=True)


def _write_manifest(out: Path, units: Sequence[Unit], summary: Summary) -> None:
    """The last file of a run: where it is missing, the tables are not those of a whole run."""
    content = {
        "spuria": __version__,
        "units": len(units),
        "bytes": sum(unit.size for unit in units),
        "pages": summary.pages,
        "errors": summary.errors,
        "pages_with_findings": summary.flagged,
        "dispositions": dict(sorted(summary.dispositions.items())),
        "findings": dict(sorted(summary.by_rule.items())),
        "pages_by_rule": dict(sorted(summary.pages_by_rule.items())),
        "problems": dict(sorted(summary.problems.items())),
    }
    temporary = out / f".{MANIFEST}.part"
    temporary.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    os.replace(temporary, out / MANIFEST)


@contextmanager
def _told(stream: TextIO | None, todo: Sequence[Unit]) -> Iterator[Callable[[Unit, int], None]]:
    """Tell how far a run is, at what rate, and how long it will take: on a terminal, and only there."""
    total = sum(unit.size for unit in todo) or 1
    began = last = time.monotonic()
    pages = size = 0

    def tell(unit: Unit, more: int) -> None:
        nonlocal pages, size, last
        pages, size = pages + more, size + unit.size
        now = time.monotonic()
        if stream is None or now - last < _TOLD_EVERY_SECONDS:
            return
        last = now
        spent = now - began
        left = spent / size * (total - size) if size else 0.0
        text = f"{pages:,} pages, {pages / spent:,.0f} a second, {size * 100 // total} %, {_duration(left)} left"
        stream.write(f"\r\x1b[K{text}")
        stream.flush()

    try:
        yield tell
    finally:
        if stream is not None:
            stream.write("\r\x1b[K")
            stream.flush()


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def terminal_of(stream: TextIO = sys.stderr) -> TextIO | None:
    """The stream, if somebody watches it."""
    return stream if stream.isatty() and os.environ.get("TERM") != "dumb" else None
