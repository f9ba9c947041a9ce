"""What `spuria check` does, whichever way its options were read."""

import io
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, TextIO

from spuria.catalogue import make_sure_rules_load
from spuria.config import SIDE_CAR, BrokenConfigError, Finder, baseline_of, suppressions_of
from spuria.discover import Discovery
from spuria.files import STDIN, CheckedPage, FileChecker, fell_short
from spuria.finding import Confidence, Diagnostic
from spuria.patterns import BrokenPatternError
from spuria.progress import wants_progress, with_progress
from spuria.read.container import container_kind
from spuria.report import Look, Tally, reporter
from spuria.report.escape import printable, shown_path
from spuria.whole_file import whole_file
from spuria.workers import available_cores, careful, check_files, check_stdin

if TYPE_CHECKING:
    from pathlib import Path

    from spuria.against import Change

CLEAN, FINDINGS, FELL_SHORT = 0, 1, 2
# Piped output must not depend on the terminal it was started from.
_PIPED_WIDTH = 120


class UsageProblemError(ValueError):
    """Options that do not go together."""


class CannotRunError(ValueError):
    """Something outside the pages that keeps the run from starting or its report from being written."""


class Run:
    """A check under way: its configuration, its files, and its pages as they are checked."""

    def __init__(
        self,
        configs: Finder,
        files: list[str],
        tally: Tally,
        pages: Iterator[CheckedPage],
        make: Callable[[], FileChecker],
        quiet: bool = False,
    ) -> None:
        self.configs = configs
        self.files = files
        self.tally = tally
        self.pages = pages
        self.make = make
        #: Says what could not be checked, and notes.
        self.tell = tell if not quiet else _tell_problems
        #: Marks what side-car files silence.
        self.silence: Callable[[CheckedPage], CheckedPage] = lambda page: page
        #: Whether `checker` has loaded what checks need.
        self.loaded = False
        self._checker: FileChecker | None = None

    @property
    def checker(self) -> FileChecker:
        """Checks in this process, by the same configuration."""
        if self._checker is None:
            self._checker = self.make()
        return self._checker

    def rules_on(self, path: str) -> frozenset[str]:
        """The names of the rules that run on a path; none under a broken configuration."""
        try:
            return frozenset(rule.name for rule in self.checker.conditions_of(path)[1].rules)
        except BrokenConfigError:
            return frozenset()


def start(
    paths: Sequence[str],
    *,
    overrides: Mapping[str, Any] | None = None,
    config: Sequence[str] = (),
    include: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    force_exclude: bool = False,
    stdin_filename: str | None = None,
    jobs: int | None = None,
    no_cache: bool = False,
    progress: bool = False,
    against: str | None = None,
    quiet: bool = False,
) -> Run:
    """Find the files of a check and begin it. `overrides` are keys of the configuration that hold whatever it says."""
    make_sure_rules_load()  # a pack that cannot be loaded fails the run, not each of its files
    try:
        if config:
            from spuria.config_file import finder

            configs = finder(config, overrides)
        else:
            configs = Finder(None, overrides)
    except BrokenConfigError as error:
        raise CannotRunError(printable(str(error))) from None
    try:
        discovery = Discovery(configs, include=include, exclude=exclude, force_exclude=force_exclude)
    except BrokenPatternError as error:
        raise UsageProblemError(str(error)) from None
    if stdin_filename and STDIN not in paths:
        raise UsageProblemError("--stdin-filename goes with -")
    named = [path for path in paths if path != STDIN]
    files, problems = discovery.files(named if paths else ["."])
    change = _change(against, STDIN in paths) if against else None
    if change is not None:
        files = change.files(files)
    tally = Tally()
    tally.note(problems, tell)
    tally.earlier = problems
    make = partial(FileChecker, configs, use_cache=not no_cache and bool(files))
    pages = _pages(make, files, jobs or available_cores(), STDIN in paths, stdin_filename)
    if progress or wants_progress():
        pages = with_progress(pages, len(files) + (STDIN in paths))
    run = Run(configs, [*files, *filter(None, [stdin_filename])], tally, pages, partial(FileChecker, configs), quiet)
    if side_car_files := [file for located in configs.in_use(run.files) if (file := suppressions_of(located))]:
        # Of a part of the pages it cannot be said that an entry for all of them is of no use.
        whole = not paths or (STDIN not in paths and any(os.path.isdir(path) or container_kind(path) for path in named))
        run.pages = _silenced(run, pages, side_car_files, whole and change is None)
    if change is not None:
        # What was there before may kill its reader just as well.
        run.pages = iter(change.without_old(run.pages, careful(run.make())))
    return run


def _change(revision: str, stdin: bool) -> "Change":
    from spuria.against import Change, NoRevisionError

    if stdin:
        raise UsageProblemError("--against is for files: standard input has no earlier version")
    try:
        return Change(revision)
    except NoRevisionError as error:
        raise CannotRunError(f"--against: {printable(str(error))}") from None


def _silenced(run: Run, pages: Iterator[CheckedPage], files: "Iterable[Path]", whole: bool) -> Iterator[CheckedPage]:
    """The pages, the findings marked that side-car files silence."""
    from spuria.sidecar import BrokenSideCarError, SideCars

    side_cars = SideCars(run.configs)
    try:
        for file in files:
            side_cars.load(file)
    except BrokenSideCarError as error:
        raise CannotRunError(printable(str(error))) from None

    run.silence = side_cars.marked

    def silenced() -> Iterator[CheckedPage]:
        yield from map(side_cars.marked, pages)
        notes = side_cars.notes(run.rules_on if whole else None)
        run.tally.note(notes, run.tell)
        run.tally.earlier += notes

    return silenced()


def run_check(
    paths: Sequence[str],
    *,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    confidence: str | None = None,
    preview: bool = False,
    redact: bool = False,
    as_of: date | None = None,
    fail_on: str | None = None,
    exit_zero: bool = False,
    output_format: str = "text",
    output: str | None = None,
    statistics: bool = False,
    color: str = "auto",
    baseline: str | None = None,
    suppressions: str | None = None,
    add_ignore: str | None = None,
    owner: str | None = None,
    expires: date | None = None,
    fix: bool = False,
    unsafe_fixes: bool = False,
    diff: bool = False,
    quiet: bool = False,
    verbose: bool = False,
    **found: Any,
) -> int:
    """Check pages and write the report; the exit code. The options are those of the command line; see also `start`."""
    signal.signal(signal.SIGTERM, terminated)
    began = time.monotonic()
    given: dict[str, Any] = {
        "select": select,
        "ignore": ignore,
        "fail_on": fail_on,
        "confidence": Confidence(confidence) if confidence else None,
        "preview": preview,
        "redact": redact,
        "as_of": as_of,
        "baseline": os.path.abspath(baseline) if baseline else None,
        # What --add-ignore is about to make is not looked for.
        "suppressions": os.path.abspath(suppressions)
        if suppressions and (add_ignore is None or os.path.exists(suppressions))
        else None,
    }
    overrides = {name: value for name, value in given.items() if value}
    run = start(
        paths, overrides=overrides, progress=bool(output) and sys.stderr.isatty() and not quiet, quiet=quiet, **found
    )
    if verbose:
        _tell_plan(run)
    if (fix or diff) and STDIN in paths:
        raise UsageProblemError("standard input cannot be fixed: name a file")
    if diff:
        from spuria.fixing import show_changes

        return show_changes(run, run.tell, standard_output(color)[0], unsafe=unsafe_fixes)
    if fix:
        from spuria.fixing import fixed_pages

        run.pages = fixed_pages(run, run.tell, unsafe=unsafe_fixes)
    # Of a part of the findings it cannot be said that an entry for all of them is stale.
    pages = _without_known(run, whole=not confidence and not found.get("against"))
    if add_ignore is not None:
        return _add_ignores(run, pages, suppressions, add_ignore, owner, expires)
    _write_report(run, pages, output_format, output, color, quiet)
    if statistics:
        _write_statistics(run.tally, color, aside=output_format != "text" or bool(output))
    if verbose:
        sys.stdout.flush()
        say(f"spuria: {run.tally.pages:,} pages in {time.monotonic() - began:.2f} seconds\n")
    if run.tally.fell_short:
        return FELL_SHORT
    return FINDINGS if run.tally.gating and not exit_zero else CLEAN


def _write_report(
    run: Run, pages: Iterable[CheckedPage], output_format: str, output: str | None, color: str, quiet: bool
) -> None:
    write = reporter(output_format)
    counted = run.tally.counted(pages, run.tell)
    if output:
        with _report_file(output) as stream:
            write(counted, run.tally, stream, Look(width=_PIPED_WIDTH, quiet=quiet))
    else:
        stream, look = standard_output(color, quiet=quiet)
        write(counted, run.tally, stream, look)


def _add_ignores(
    run: Run, pages: Iterable[CheckedPage], named: str | None, reason: str, owner: str | None, expires: date | None
) -> int:
    """Write the findings that are left to a side-car file; the exit code."""
    from getpass import getuser
    from pathlib import Path

    from spuria.sidecar import add

    try:
        located = run.configs.of_folder(os.getcwd())
    except BrokenConfigError as error:
        raise CannotRunError(printable(str(error))) from None
    file = Path(os.path.abspath(named)) if named else suppressions_of(located) or Path(located.folder, SIDE_CAR)
    findings = [finding for page in run.tally.counted(pages, run.tell) for finding in page.shown]
    name = printable(os.path.relpath(file))
    try:
        count = add(file, findings, reason, owner or getuser(), expires) if findings else 0
    except OSError as error:
        raise CannotRunError(f"{name}: it cannot be written: {error.strerror or error}") from None
    entries = "1 entry" if count == 1 else f"{count:,} entries"
    sys.stdout.write(f"{entries} written to {name}.\n" if count else "There is nothing to ignore.\n")
    return FELL_SHORT if run.tally.fell_short else CLEAN


def _without_known(run: Run, *, whole: bool) -> Iterable[CheckedPage]:
    """The pages, the findings of their baselines marked as known. `whole`: whether every confidence is reported."""
    if not any(located.config.baseline for located in run.configs.in_use(run.files)):
        return run.pages
    from spuria.baseline import BrokenBaselineError, without_known

    try:
        pages, notes = without_known(run.pages, run.configs, run.rules_on if whole else None)
    except BrokenBaselineError as error:
        raise CannotRunError(printable(str(error))) from None
    run.tally.note(notes, run.tell)
    run.tally.earlier += notes
    return pages


def terminated(*_: object) -> None:
    """End as Ctrl-C does: children are ended, what was half written is taken away."""
    raise SystemExit(128 + signal.SIGTERM)


def _pages(
    make: Callable[[], FileChecker], files: Sequence[str], jobs: int, stdin: bool, stdin_name: str | None
) -> Iterator[CheckedPage]:
    if stdin:
        yield check_stdin(make, stdin_name)
    yield from check_files(make, files, jobs)


def _tell_problems(diagnostic: Diagnostic) -> None:
    """Say what could not be checked, and nothing else."""
    if fell_short((diagnostic,)):
        tell(diagnostic)


def _tell_plan(run: Run) -> None:
    """Say on standard error what is about to be checked, and by which configuration."""
    for located in run.configs.in_use(run.files):
        file = f"{located.file}{located.where}" if located.file else "none: defaults"
        say(f"spuria: configuration: {printable(shown_path(file))}\n")
        for name, found in (("baseline", baseline_of(located)), ("suppressions", suppressions_of(located))):
            if found is not None:
                say(f"spuria: {name}: {printable(shown_path(str(found)))}\n")
    say(f"spuria: {len(run.files):,} files, {len(run.rules_on('page.html')):,} rules\n")


def tell(diagnostic: Diagnostic) -> None:
    """Say on standard error what could not be checked."""
    path = printable(shown_path(diagnostic.origin.path))
    if diagnostic.origin.path == STDIN:
        path = "standard input"
    record = f" record {diagnostic.origin.record}" if diagnostic.origin.record is not None else ""
    sys.stdout.flush()
    say(f"spuria: {path}{record}: {printable(diagnostic.message)}\n")


def say(words: str) -> None:
    """Write to standard error. Where nothing can be written, the run goes on: its exit code tells, too."""
    try:
        sys.stderr.write(words)
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def standard_output(colour: str, *, quiet: bool = False) -> tuple[TextIO, Look]:
    """Standard output, and how a report looks on it; `colour` is auto, always or never."""
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    at_terminal = stream.isatty()
    wanted = at_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    coloured = colour == "always" or (colour == "auto" and wanted)
    width = _PIPED_WIDTH
    if at_terminal:
        from shutil import get_terminal_size

        width = get_terminal_size().columns
    return stream, Look(at_terminal or coloured, width, coloured, quiet)


@contextmanager
def _report_file(path: str) -> Iterator[TextIO]:
    try:
        with whole_file(path) as stream:
            yield stream
    except (FileNotFoundError, PermissionError, NotADirectoryError, IsADirectoryError) as error:
        raise CannotRunError(f"{printable(path)}: it cannot be written: {error.strerror or error}") from None


def _write_statistics(tally: Tally, colour: str, *, aside: bool) -> None:
    """Write the counts below the report, or `aside`, on standard error, where that is for a program."""
    stream, look = standard_output(colour)
    if look.terminal and not aside:
        from spuria.report.terminal import write_statistics

        write_statistics(tally, stream, look)
        return
    from spuria.report.text import statistics_lines

    lines = "".join(line + "\n" for line in statistics_lines(tally))
    if aside:
        say(lines)
    else:
        stream.write(lines)
