"""Files checked by several processes, in order, with the findings of one.

Every page is checked in a forked process, single files too: a fork costs a thousandth of a second, and
the parsers are C and Rust. A page whose process dies, or takes too long, is tried once more by itself:
HTML with the second reader. Then a diagnostic names it and tells why, and all others are checked.
"""

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from itertools import groupby
from typing import Any, TypeVar

from spuria.catalogue import installed_rules
from spuria.files import CheckedPage, FileChecker, media_type_by_content
from spuria.finding import Diagnostic, Origin
from spuria.isolation import HAS_FORK, TOO_LATE, Died, confine, ended, flush, in_fork, received, send
from spuria.limits import Limits
from spuria.read import HTML
from spuria.read.container import container_kind
from spuria.read.record import Record

# A batch is about this many bytes of files, and at most so many of them: enough that handing it
# over costs nothing beside checking it, little enough that the last ones end together.
_BATCH_BYTES = 1_000_000
_BATCH_FILES = 64
# Below this much input one process is done before a second one has started.
_WORTH_WORKERS = 3_000_000

# So often a file of many pages is begun anew for a page of it.
_MOST_DEATHS = 8

#: The code of the note on a page that the second reader has read.
SECOND_READER = "second-reader"

#: Something to load for: a heading, a link, a date, sentences with names and figures.
SAMPLE = Record(
    Origin("page.html"),
    """<!doctype html><html lang=en><head><title>The mill</title></head><body>
<h1>The mill of the upper valley</h1>
<p>By Iris Kovan</p><p>The mill of the upper valley was built in 1820, when the brook still ran free, and it was sold on
5 May 2021. <a href="https://mill.example/">Three families</a> shared the grain that it ground in winter, and the
miller said that “nobody went hungry” in those years. The wheel was cut from one oak that stood by the church.</p>
<ul><li>Name: Iris Kovan</li><li>Email: iris@mill.example</li></ul></body></html>""",
    "text/html",
    url="https://mill.example/",
    captured=date(2024, 5, 1),
)

T = TypeVar("T")
Make = Callable[[], FileChecker]

_checker: FileChecker | None = None


def available_cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_files(make: Make, paths: Sequence[str], jobs: int) -> Iterator[CheckedPage]:
    """The pages of files, in the order given, checked by `jobs` processes (by one where more do not pay).

    Files of many pages are streamed through one process; `spuria audit` shares them out.
    """
    for _, group in groupby(paths, key=lambda path: container_kind(path) is None):
        files = list(group)
        yield from _check_some(make, files, 1 if container_kind(files[0]) else jobs)


def check_stdin(make: Make, name: str | None) -> CheckedPage:
    """The page of standard input, as safe as a file."""
    checker = careful(make())
    if HAS_FORK:
        confine(checker.limits_of(name or "-").memory_bytes)
    return checker.check_stdin(name)


def careful(checker: FileChecker) -> FileChecker:
    """A checker that checks each page in a process of its own."""
    if HAS_FORK:
        checker.expendable, checker.guard = True, Careful()
    return checker


def load_ahead(checker: FileChecker, path: str) -> None:
    """Load what checking pages beside a file needs, by both readers: forked processes then need not, each by itself."""
    guard, checker.guard = checker.guard, None
    sample = SAMPLE._replace(origin=Origin(os.path.join(os.path.dirname(path), SAMPLE.origin.path)))
    for second in (False, True):
        checker.check_record(sample, second=second)
    checker.guard = guard


def _check_some(make: Make, paths: Sequence[str], jobs: int) -> Iterator[CheckedPage]:
    batches = list(_batches(paths)) if jobs > 1 else []
    if len(batches) < 2 or sum(size for _, size in batches) < _WORTH_WORKERS:
        yield from _known_or_in_child(make, paths) if HAS_FORK else _here(make, paths)
        return
    yield from _in_pool(make, [batch for batch, _ in batches], min(jobs, len(batches)))


def _tidy_rarely() -> None:
    """Let the collector look less often: pages make many objects and no cycles."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()


def _here(make: Make, paths: Sequence[str]) -> Iterator[CheckedPage]:
    _tidy_rarely()
    checker = make()
    try:
        yield from checker.check_all(paths)
    finally:
        checker.close()


# One child after the other.


def _known_or_in_child(make: Make, paths: Sequence[str]) -> Iterator[CheckedPage]:
    """The pages of files; where the cache knows all of them, without another process."""
    if container_kind(paths[0]):
        yield from _in_child(make, paths)
        return
    checker = make()
    known = checker.known(paths)
    # A connection to the cache must not pass into another process.
    checker.close()
    others = _in_child(make, [path for path in paths if path not in known])
    for path in paths:
        yield known[path] if path in known else next(others)
    # To its end: what the other process has worked out goes into the cache when it is done.
    yield from others


def _in_child(make: Make, paths: Sequence[str]) -> Iterator[CheckedPage]:
    """The pages of files, checked in a forked process that is replaced when it dies.

    The next one has a process for the page that its predecessor was at; when it dies there all the same,
    what reads that file is to blame, and the rest of it is given up. A file on which one after the other
    dies is not begun anew for each guilty page: from then on, each of its pages has a process.
    """
    at = pages = deaths = 0  # the file and, within it, how many pages have come, and how many children have died
    last: tuple[int, int, Died] | None = None  # the file and page at which the child before died, and how
    while at < len(paths):
        flush()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            died = last[2] if last and last[:2] == (at, pages) else None
            _serve(make, paths[at:], pages, writing, died, throughout=deaths >= _MOST_DEATHS)
        os.close(writing)
        finished = False
        try:
            with open(reading, "rb", buffering=0) as raw:
                while at < len(paths):
                    answered, page = received(raw)
                    if not answered:
                        break
                    if page is None:
                        at, pages, deaths = at + 1, 0, 0
                    else:
                        pages += 1
                        yield page
                finished = at == len(paths)
        finally:
            if not finished:
                import signal

                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGTERM)
            code = ended(child)
        if finished:
            return
        deaths += 1
        if deaths > _MOST_DEATHS or (last and last[:2] == (at, pages)):
            yield _given_up(paths[at], Died(code), pages)
            at, pages, deaths = at + 1, 0, 0
        else:
            last = at, pages, Died(code)


def _serve(make: Make, paths: Sequence[str], skip: int, writing: int, died: Died | None, *, throughout: bool) -> None:
    """The child's part: check, send each page as it is done, and leave without the parent's clean-up.

    After the pages of each file comes a None. The first file has `skip` pages that are done already;
    `died` tells how the child before this one ended at the next of them, which has a process of its own for
    that; with `throughout`, all pages of the first file have.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # a parent that is gone has no use for what follows
    status = 1
    try:
        _tidy_rarely()
        checker = make()
        checker.expendable = True
        confine(checker.limits_of(paths[0]).memory_bytes)
        with open(writing, "wb") as stream:
            if died:
                load_ahead(checker, paths[0])
            for number, path in enumerate(paths):
                checker.guard = Careful(died) if died and number == 0 else None
                for page in checker.check_file(path, skip if number == 0 else 0):
                    send(stream, page)
                    if not throughout:
                        checker.guard = None
                send(stream, None)
        checker.close()
        status = 0
    except BrokenPipeError:
        pass  # the parent was stopped
    finally:
        os._exit(status)


class Careful:
    """Checks each page in a process of its own, and once more, with the second reader, when that one dies.

    `died`: how a process ended at the first page already. One that was late is not tried like that again.
    """

    def __init__(self, died: Died | None = None) -> None:
        self._late = died if died is not None and died.late else None

    def __call__(self, record: Record, limits: Limits, check: Callable[[bool], CheckedPage]) -> CheckedPage:
        """The page, or what kept it from being checked."""
        page, note = self.attempt(record, limits.seconds, check)
        if page is None:
            page = CheckedPage(record.origin.path)
        return page if note is None else page._replace(diagnostics=(note, *page.diagnostics))

    def attempt(self, record: Record, seconds: float, check: Callable[[bool], T]) -> tuple[T | None, Diagnostic | None]:
        """What checking a page gives, if anything, and what is to be told of it.

        `check` is told whether to use the second reader; `seconds` is the limit it has.
        """
        first: T | Died = in_fork(lambda: check(False)) if self._late is None else self._late
        self._late = None
        if not isinstance(first, Died):
            return first, None
        why = first.why(seconds)
        if (record.media_type or media_type_by_content(record.content)) == HTML:
            second: T | Died = in_fork(lambda: check(True))
            if not isinstance(second, Died):
                message = (
                    f"reading it failed: {why}; a second reader has read its words and their places, "
                    "but not its links, attributes and hidden parts"
                )
                return second, Diagnostic(record.origin, message, SECOND_READER)
            if second.why(seconds) != why:
                why += f"; and by the second reader, {second.why(seconds)}"
        return None, Diagnostic(record.origin, f"it was not checked: {why}", "worker-lost")


def _given_up(path: str, died: Died, pages: int) -> CheckedPage:
    if container_kind(path):
        message = f"what follows page {pages} was not checked: reading on, {died.why(0)}"
    else:
        message = f"it was not checked: {died.why(0)}"
    return CheckedPage(path, diagnostics=(Diagnostic(Origin(path), message, "worker-lost"),))


# Several at once.


def _batches(paths: Sequence[str]) -> Iterator[tuple[list[str], int]]:
    batch: list[str] = []
    size = 0
    for path in paths:
        try:
            length = os.stat(path).st_size
        except OSError:
            length = 0  # it is told when it is read
        if batch and (size + length > _BATCH_BYTES or len(batch) >= _BATCH_FILES):
            yield batch, size
            batch, size = [], 0
        batch.append(path)
        size += length
    if batch:
        yield batch, size


def _start(make: Make) -> None:
    _tidy_rarely()
    global _checker  # noqa: PLW0603  # one checker a worker, made once
    _checker = make()
    if HAS_FORK:
        _checker.expendable = True


def _check(paths: list[str], *, carefully: bool = False) -> list[CheckedPage]:
    if _checker is None:
        raise RuntimeError("the worker was not started")
    if HAS_FORK:
        confine(_checker.limits_of(paths[0]).memory_bytes)
    if carefully:
        load_ahead(_checker, paths[0])
    _checker.guard = Careful() if carefully else None
    pages = list(_checker.check_all(paths))
    _checker.keep()
    return pages


def _in_pool(make: Make, batches: list[list[str]], jobs: int) -> Iterator[CheckedPage]:
    import multiprocessing

    from pebble import ProcessPool

    # Forked workers share the loaded rules; elsewhere each loads its own.
    installed_rules()
    gc.freeze()
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPool(max_workers=jobs, context=context, initializer=_start, initargs=(make,)) as pool:
        slowest = make()

        def submit(batch: list[str], carefully: bool = False) -> Any:
            # Where pages have no clock of their own, the batch has one.
            seconds = None if HAS_FORK else sum(slowest.limits_of(path).seconds for path in batch[:4])
            return pool.schedule(_check, args=(batch,), kwargs={"carefully": carefully}, timeout=seconds)

        waiting: deque[tuple[list[str], Any]] = deque()
        following = 0
        try:
            while waiting or following < len(batches):
                # Only so far ahead that no result waits long: memory stays flat.
                while following < len(batches) and len(waiting) < jobs * 4:
                    waiting.append((batches[following], submit(batches[following])))
                    following += 1
                batch, future = waiting.popleft()
                yield from _result(batch, future, submit)
        except BaseException:
            pool.stop()  # type: ignore[no-untyped-call]
            raise


def _result(batch: list[str], future: Any, submit: Callable[..., Any]) -> Iterator[CheckedPage]:
    """The pages of a batch.

    A batch that took its worker down is done again, a process a page; where there is no fork, or the
    worker dies all the same, it is halved until the guilty file stands alone.
    """
    from concurrent.futures import TimeoutError as FutureTimeoutError

    from pebble import ProcessExpired

    lost = (ProcessExpired, FutureTimeoutError)
    try:
        yield from future.result()
        return
    except lost as error:
        last: Exception = error
    if HAS_FORK:
        try:
            yield from submit(batch, True).result()
            return
        except lost as error:
            last = error
    if len(batch) == 1:
        code = last.exitcode if isinstance(last, ProcessExpired) else TOO_LATE
        yield _given_up(batch[0], Died(code), 0)
        return
    middle = len(batch) // 2
    halves = [(half, submit(half)) for half in (batch[:middle], batch[middle:])]
    for half, half_future in halves:
        yield from _result(half, half_future, submit)
