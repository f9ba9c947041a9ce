"""Units done by worker processes: one that dies or hangs costs the page that made it, nothing else."""

import gc
import multiprocessing
import signal
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from spuria.audit.unit import Unit
from spuria.audit.worker import Done, Losses, do_unit, marked, start
from spuria.catalogue import installed_rules
from spuria.files import FileChecker
from spuria.isolation import TOO_LATE, Died

#: How long one page may take, in seconds.
PAGE_SECONDS = 20.0
# The page that a worker died at is done by itself when the unit is done again. When workers go on dying there, reading
# what follows it is to blame; the first may have been killed from outside.
_CANNOT_READ_ON = 3
# A worker that never gets to a page is killed by what it runs on, not by what it reads.
_MOST_STARTS = 20

T = TypeVar("T")


class WorkersDieError(RuntimeError):
    """Worker processes go down again and again without having begun a page."""


def _start_undisturbed(pool: Any) -> None:
    """Start the pool's threads, and by them its processes, so that Ctrl-C does not reach these, young or old."""
    if not hasattr(signal, "pthread_sigmask"):
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        # Asking is what starts it; its threads, and the processes they make, have what is blocked from here.
        _ = pool.active
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Workers:
    """A pool of worker processes. A context manager; leaving it ends them."""

    def __init__(
        self, make: Callable[[], FileChecker], out: Path, jobs: int, page_seconds: float = PAGE_SECONDS
    ) -> None:
        from pebble import ProcessPool

        # Forked workers share the loaded rules; elsewhere each loads its own.
        installed_rules()
        gc.freeze()
        context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self._pool: Any = ProcessPool(
            max_workers=jobs, context=context, initializer=start, initargs=(make, out, page_seconds)
        )
        self._out, self._jobs, self._page_seconds = out, jobs, page_seconds
        _start_undisturbed(self._pool)

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._pool.close()
        else:
            self._pool.stop()
        self._pool.join()
        gc.unfreeze()

    def do(self, units: Sequence[Unit]) -> Iterator[tuple[Unit, Done]]:
        """Do units; each as it is done, in no order."""
        from pebble import ProcessExpired

        lost: dict[str, dict[int, Died]] = {}
        reading: dict[str, tuple[int, Died]] = {}
        deaths: Counter[tuple[str, int | None]] = Counter()
        following = 0
        running: deque[tuple[Unit, Any]] = deque()

        def submit(unit: Unit) -> None:
            losses = Losses(lost.get(unit.key, {}), reading.get(unit.key))
            running.append((unit, self._pool.schedule(do_unit, args=(unit, losses))))

        while running or following < len(units):
            while following < len(units) and len(running) < self._jobs * 2:
                submit(units[following])
                following += 1
            unit, future = running.popleft()
            try:
                yield unit, future.result()
            except ProcessExpired as error:
                at = marked(self._out, unit.key)
                deaths[unit.key, at] += 1
                if at is None and deaths[unit.key, at] >= _MOST_STARTS:
                    raise WorkersDieError(f"{unit.paths[0]}: the worker processes die: {error}") from None
                if at is not None:
                    # The watchdog ends a process with 1; nothing else does.
                    died = Died(TOO_LATE if error.exitcode == 1 else error.exitcode or 0)
                    lost.setdefault(unit.key, {}).setdefault(at, died)
                    if deaths[unit.key, at] >= _CANNOT_READ_ON:
                        reading[unit.key] = at, died
                submit(unit)

    def each(self, function: Callable[..., T], tasks: Iterable[tuple[Any, ...]]) -> Iterator[tuple[tuple[Any, ...], T]]:
        """The results of a function for some arguments, in order; what dies is tried twice more."""
        from pebble import ProcessExpired

        running: deque[tuple[tuple[Any, ...], Any]] = deque()
        following = iter(tasks)
        while True:
            for task in islice(following, self._jobs * 2 - len(running)):
                running.append((task, self._pool.schedule(function, args=task)))
            if not running:
                return
            task, future = running.popleft()
            for attempt in (1, 2, 3):
                try:
                    yield task, future.result()
                    break
                except ProcessExpired:
                    if attempt == 3:
                        raise
                    future = self._pool.schedule(function, args=task)
