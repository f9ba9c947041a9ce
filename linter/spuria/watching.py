"""`spuria check --watch`: check again whenever pages or what configures them change."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence

from spuria.config import FILE_NAMES, SIDE_CAR
from spuria.discover import NEVER
from spuria.read import media_type_of
from spuria.read.container import container_kind

#: The exit code of a program that somebody ended, as shells have it.
INTERRUPTED = 130
_CLEAR = "\x1b[2J\x1b[H"


class NoWatcherError(ValueError):
    """The library that watches files is not installed."""


def watch(paths: Sequence[str], check: Callable[[], int], *, besides: Sequence[str] = ()) -> int:
    """Run `check`, and again after each change below the paths or of a file of `besides`, until somebody interrupts."""
    try:
        from watchfiles import watch as changes
    except ImportError:
        raise NoWatcherError("--watch needs the extra watch: pip install 'spuria[watch]'") from None
    folders = [path if os.path.exists(path) else "." for path in paths or ["."]]
    also = {os.path.abspath(path) for path in besides}

    def counts(_change: object, path: str) -> bool:
        return is_watched(path) or path in also

    try:
        _again(check)
        for found in changes(
            *folders, *(path for path in also if os.path.exists(path)), watch_filter=counts, raise_interrupt=True
        ):
            names = sorted({os.path.relpath(path) for _, path in found})
            _again(check, names)
    except KeyboardInterrupt:
        pass
    return INTERRUPTED


def is_watched(path: str) -> bool:
    """Whether a change of a file can change what is found: it is a page, or configures the check."""
    parts = path.replace(os.sep, "/").split("/")
    if not NEVER.isdisjoint(parts[:-1]):
        return False
    name = parts[-1]
    return name in (*FILE_NAMES, SIDE_CAR) or media_type_of(name) is not None or container_kind(name) is not None


def _again(check: Callable[[], int], names: Sequence[str] = ()) -> None:
    from spuria.report.escape import printable, shown_path

    if sys.stdout.isatty():
        sys.stdout.write(_CLEAR)
    if names:
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        sys.stdout.write(f"{printable(shown_path(names[0]))}{more} changed.\n\n")
    for line in _told(check):
        sys.stderr.write(f"spuria: {line}\n")
    sys.stdout.write("\nWatching for changes; Ctrl-C ends it.\n")
    sys.stdout.flush()


def _told(check: Callable[[], int]) -> Iterator[str]:
    """What kept a check from running; the next change may repair it."""
    from spuria.checking import CannotRunError

    try:
        check()
    except CannotRunError as error:
        yield str(error)
