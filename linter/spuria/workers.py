"""Files checked by several processes, in order, with the findings of one."""

import gc
import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING, Any

from spuria.catalogue import installed_rules
from spuria.files import CheckedPage, FileChecker
from spuria.finding import Origin
from spuria.read import HTML, media_type_of
from spuria.read.container import container_kind
from spuria.run import Diagnostic

# What only other processes need is imported there: a check of one file has none.
if TYPE_CHECKING:
    import io

# A batch is about this many bytes of files, and at most so many of them: enough that handing it
# over costs nothing beside checking it, little enough that the last ones end together.
_BATCH_BYTES = 1_000_000
_BATCH_FILES = 64
# Below this much input one process is done before a second one has started.
_WORTH_WORKERS = 3_000_000
#: How long one file may take, in seconds, before its worker is given up.
FILE_SECONDS = 30.0

_checker: FileChecker | None = None


def available_cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_files(make: Callable[[], FileChecker], paths: Sequence[str], jobs: int) -> Iterator[CheckedPage]:
    """The pages of files, in the order given, checked by `jobs` processes (by this one where more do not pay).

    A worker that dies or hangs costs the file that made it: a diagnostic names it, and all others
    are checked. Files of many pages are streamed through this process; `spuria audit` shares them out.
    """
    for _, group in groupby(paths, key=lambda path: container_kind(path) is None):
        files = list(group)
        yield from _check_some(make, files, 1 if container_kind(files[0]) else jobs)


def _check_some(make: Callable[[], FileChecker], paths: Sequence[str], jobs: int) -> Iterator[CheckedPage]:
    batches = list(_batches(paths)) if jobs > 1 else []
    if len(batches) < 2 or sum(size for _, size in batches) < _WORTH_WORKERS:
        yield from _known_or_in_child(make, paths) if hasattr(os, "fork") and _has_html(paths) else _here(make, paths)
        return
    yield from _in_pool(make, [batch for batch, _ in batches], min(jobs, len(batches)))


def _tidy_rarely() -> None:
    """Let the collector look less often: pages make many objects and no cycles."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()


def _here(make: Callable[[], FileChecker], paths: Sequence[str]) -> Iterator[CheckedPage]:
    _tidy_rarely()
    checker = make()
    try:
        yield from checker.check_all(paths)
    finally:
        checker.close()


def _has_html(paths: Sequence[str]) -> bool:
    """Whether these are files of one page, one of which may be HTML: its parser is the one part seen to crash."""
    return container_kind(paths[0]) is None and any(media_type_of(path) in (HTML, None) for path in paths)


def _known_or_in_child(make: Callable[[], FileChecker], paths: Sequence[str]) -> Iterator[CheckedPage]:
    """The pages of files; where the cache knows all of them, without another process."""
    checker = make()
    known = checker.known(paths)
    # A connection to the cache must not pass into another process.
    checker.close()
    others = _in_child(make, [path for path in paths if path not in known])
    for path in paths:
        yield known[path] if path in known else next(others)


def _in_child(make: Callable[[], FileChecker], paths: Sequence[str]) -> Iterator[CheckedPage]:
    """The pages of files, checked in a forked process: one that dies or hangs costs the file it was at.

    A fork costs a thousandth of a second, so that even a single file is as safe as a crawl.
    """
    done = 0
    while done < len(paths):
        sys.stdout.flush()
        sys.stderr.flush()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _serve(make, paths[done:], writing)
        os.close(writing)
        finished = False
        try:
            with open(reading, "rb", buffering=0) as raw:
                messages = _Messages(raw)
                while done < len(paths) and (page := messages.next_page(FILE_SECONDS)) is not None:
                    done += 1
                    yield page
                finished = done == len(paths)
        finally:
            if not finished:
                import signal

                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        if done < len(paths):
            yield _lost(paths[done], hung=messages.late)
            done += 1


def _serve(make: Callable[[], FileChecker], paths: Sequence[str], writing: int) -> None:
    """The child's part: check, send each page as it is done, and leave without the parent's clean-up."""
    import pickle
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    status = 1
    try:
        with open(writing, "wb") as stream:
            for page in _here(make, paths):
                message = pickle.dumps(page, pickle.HIGHEST_PROTOCOL)
                stream.write(len(message).to_bytes(8, "little") + message)
                stream.flush()
        status = 0
    except BrokenPipeError:
        pass  # the parent was stopped
    finally:
        os._exit(status)


class _Messages:
    """Pages from a pipe, each waited for so long and no longer."""

    def __init__(self, raw: "io.FileIO") -> None:
        self._raw = raw
        self.late = False

    def next_page(self, seconds: float) -> CheckedPage | None:
        """The next page; None where the writer is gone, or late."""
        import pickle
        import time

        limit = time.monotonic() + seconds
        header = self._read(8, limit)
        message = self._read(int.from_bytes(header, "little"), limit) if header else None
        if not message:
            return None
        page: CheckedPage = pickle.loads(message)  # noqa: S301  # from our own child
        return page

    def _read(self, length: int, limit: float) -> bytes | None:
        import select
        import time

        data = b""
        while len(data) < length:
            ready, _, _ = select.select([self._raw], [], [], max(0.0, limit - time.monotonic()))
            if not ready:
                self.late = True
                return None
            piece = self._raw.read(length - len(data))
            if not piece:
                return None
            data += piece
        return data


def _lost(path: str, *, hung: bool) -> CheckedPage:
    what = f"it took longer than {FILE_SECONDS:.0f} seconds" if hung else "it took the process down"
    diagnostic = Diagnostic(Origin(path), f"it was not checked: {what}", "worker-lost")
    return CheckedPage(path, diagnostics=(diagnostic,))


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


def _start(make: Callable[[], FileChecker]) -> None:
    _tidy_rarely()
    global _checker  # noqa: PLW0603  # one checker a worker, made once
    _checker = make()


def _check(paths: list[str]) -> list[CheckedPage]:
    if _checker is None:
        raise RuntimeError("the worker was not started")
    return list(_checker.check_all(paths))


def _in_pool(make: Callable[[], FileChecker], batches: list[list[str]], jobs: int) -> Iterator[CheckedPage]:
    import multiprocessing

    from pebble import ProcessPool

    # Forked workers share the loaded rules; elsewhere each loads its own.
    installed_rules()
    gc.freeze()
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPool(max_workers=jobs, context=context, initializer=_start, initargs=(make,)) as pool:

        def submit(batch: list[str]) -> Any:
            return pool.schedule(_check, args=(batch,), timeout=FILE_SECONDS * min(len(batch), 4))

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


def _result(batch: list[str], future: Any, submit: Callable[[list[str]], Any]) -> Iterator[CheckedPage]:
    """The pages of a batch; a batch that took its worker down is halved until the guilty file stands alone."""
    from concurrent.futures import TimeoutError as FutureTimeoutError

    from pebble import ProcessExpired

    try:
        yield from future.result()
    except (ProcessExpired, FutureTimeoutError) as error:
        if len(batch) == 1:
            yield _lost(batch[0], hung=isinstance(error, FutureTimeoutError))
            return
        middle = len(batch) // 2
        halves = [(half, submit(half)) for half in (batch[:middle], batch[middle:])]
        for half, half_future in halves:
            yield from _result(half, half_future, submit)
