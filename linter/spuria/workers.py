"""Files checked by several processes, in order, with the findings of one."""

import gc
import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import TimeoutError as FutureTimeoutError
from itertools import groupby
from typing import Any

from spuria.catalogue import installed_rules
from spuria.files import CheckedPage, FileChecker
from spuria.finding import Origin
from spuria.read.container import container_kind
from spuria.run import Diagnostic

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
        checker = make()
        try:
            yield from checker.check_all(paths)
        finally:
            checker.close()
        return
    yield from _in_pool(make, [batch for batch, _ in batches], min(jobs, len(batches)))


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
    from pebble import ProcessExpired

    try:
        yield from future.result()
    except (ProcessExpired, FutureTimeoutError) as error:
        if len(batch) == 1:
            what = (
                f"checking it took longer than {FILE_SECONDS:.0f} seconds"
                if isinstance(error, FutureTimeoutError)
                else "checking it took the process down"
            )
            origin = Origin(batch[0])
            yield CheckedPage(batch[0], diagnostics=(Diagnostic(origin, f"it was not checked: {what}", "worker-lost"),))
            return
        middle = len(batch) // 2
        halves = [(half, submit(half)) for half in (batch[:middle], batch[middle:])]
        for half, half_future in halves:
            yield from _result(half, half_future, submit)
