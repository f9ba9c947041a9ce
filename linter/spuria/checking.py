"""What `spuria check` does, whichever way its options were read."""

import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from spuria.catalogue import installed_rules
from spuria.config import BrokenConfigError, Finder
from spuria.discover import Discovery
from spuria.files import STDIN, CheckedPage, FileChecker
from spuria.finding import Confidence
from spuria.patterns import BrokenPatternError
from spuria.progress import wants_progress, with_progress
from spuria.report import Look, Tally, reporter
from spuria.report.escape import printable, shown_path
from spuria.run import Diagnostic
from spuria.workers import available_cores, check_files, check_stdin

CLEAN, FINDINGS, FELL_SHORT = 0, 1, 2
# Piped output must not depend on the terminal it was started from.
_PIPED_WIDTH = 120
# The cache pays from about this many files on; opening it costs what checking these does.
_WORTH_CACHE = 16


class UsageProblemError(ValueError):
    """Options that do not go together."""


class CannotRunError(ValueError):
    """Something outside the pages that keeps the run from starting or its report from being written."""


def run_check(
    paths: Sequence[str],
    *,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    confidence: str | None = None,
    preview: bool = False,
    as_of: date | None = None,
    fail_on: str | None = None,
    exit_zero: bool = False,
    output_format: str = "text",
    output: str | None = None,
    jobs: int | None = None,
    no_cache: bool = False,
    statistics: bool = False,
    color: str = "auto",
    config: str | None = None,
    include: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    force_exclude: bool = False,
    stdin_filename: str | None = None,
) -> int:
    """Check pages and write the report; the exit code. The options are those of the command line."""
    installed_rules()  # a pack that cannot be loaded fails the run, not each of its files
    given: dict[str, Any] = {
        "select": select,
        "ignore": ignore,
        "fail_on": fail_on,
        "confidence": Confidence(confidence) if confidence else None,
        "preview": preview,
        "as_of": as_of,
    }
    overrides = {name: value for name, value in given.items() if value}
    try:
        configs = Finder(Path(config) if config else None, overrides)
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
    tally = Tally()
    tally.note(problems, tell)
    tally.earlier = problems
    make = partial(FileChecker, configs, use_cache=not no_cache and len(files) >= _WORTH_CACHE)
    pages = _pages(make, files, jobs or available_cores(), STDIN in paths, stdin_filename)
    if wants_progress() or (output and sys.stderr.isatty()):
        pages = with_progress(pages, len(files) + (STDIN in paths))
    write = reporter(output_format)
    if output:
        with _whole_file(output) as stream:
            write(tally.counted(pages, tell), tally, stream, Look(width=_PIPED_WIDTH))
    else:
        stream, look = standard_output(color)
        write(tally.counted(pages, tell), tally, stream, look)
    if statistics:
        _write_statistics(tally, sys.stdout if output_format == "text" and not output else sys.stderr)
    if tally.fell_short:
        return FELL_SHORT
    return FINDINGS if tally.gating and not exit_zero else CLEAN


def _pages(
    make: Callable[[], FileChecker], files: Sequence[str], jobs: int, stdin: bool, stdin_name: str | None
) -> Iterator[CheckedPage]:
    if stdin:
        yield check_stdin(make, stdin_name)
    yield from check_files(make, files, jobs)


def tell(diagnostic: Diagnostic) -> None:
    """Say on standard error what could not be checked."""
    path = printable(shown_path(diagnostic.origin.path))
    if diagnostic.origin.path == STDIN:
        path = "standard input"
    record = f" record {diagnostic.origin.record}" if diagnostic.origin.record is not None else ""
    sys.stdout.flush()
    sys.stderr.write(f"spuria: {path}{record}: {printable(diagnostic.message)}\n")
    sys.stderr.flush()


def standard_output(colour: str) -> tuple[TextIO, Look]:
    """Standard output, and how a report looks on it; `colour` is auto, always or never."""
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    terminal = colour == "always" or (
        colour == "auto" and stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )
    width = _PIPED_WIDTH
    if stream.isatty():
        from shutil import get_terminal_size

        width = get_terminal_size().columns
    return stream, Look(terminal, width)


@contextmanager
def _whole_file(path: str) -> Iterator[TextIO]:
    """A stream to a file that appears under its name only when all of it is written.

    What is there and is no file, such as /dev/null, is written to and not replaced; a symbolic link stays one.
    """
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        return
    path = os.path.realpath(path)
    folder = os.path.dirname(path)
    import tempfile

    try:
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".spuria-", suffix=".part")
    except OSError as error:
        raise CannotRunError(f"{printable(path)}: it cannot be written: {error.strerror or error}") from None
    try:
        with open(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        # mkstemp made it private; a report is as readable as any file that this user makes.
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(temporary, 0o666 & ~umask)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _write_statistics(tally: Tally, stream: TextIO) -> None:
    from spuria.report.text import statistics_lines

    stream.writelines(line + "\n" for line in statistics_lines(tally))
