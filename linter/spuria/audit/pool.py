"""Units done by worker processes: one that dies or hangs costs the page that made it, nothing else."""

import gc
import multiprocessing
import signal
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pebble import ProcessExpired, ProcessPool

from spuria.audit.unit import Unit
from spuria.audit.worker import AT_START, Done, Losses, do_unit, marked, start, warm
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
# How often it is looked whether a pool is still there, in seconds.
_LOOK_SECONDS = 1.0

_FORKS = sys.platform == "linux"

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


class _Running(NamedTuple):
    """A task and the pool that does it."""

    pool: Any
    future: Any

    def result(self) -> Any:
        """What came of it. Raises BrokenProcessPool where nothing will.

        A pool breaks when a worker is killed that waits for work; tasks that wait then wait for ever.
        """
        while True:
            try:
                return self.future.result(timeout=_LOOK_SECONDS)
            except TimeoutError:
                if self.future.done():
                    raise
                if not self.pool.active and not self.future.done():
                    raise BrokenProcessPool("the pool has ended") from None


class Workers:
    """A pool of worker processes. A context manager; leaving it ends them.

    `languages`: whether all languages are loaded before, as pays for many pages.
    """

    def __init__(
        self,
        make: Callable[[], FileChecker],
        out: Path,
        jobs: int,
        page_seconds: float = PAGE_SECONDS,
        *,
        languages: bool = False,
    ) -> None:
        installed_rules()
        if _FORKS:
            # What is loaded here is loaded once, and forked workers share it; elsewhere each loads its own.
            checker = make()
            warm(checker, languages=languages)
            make = lambda: checker  # noqa: E731
        gc.freeze()
        self._make, self._out, self._jobs, self._page_seconds = make, out, jobs, page_seconds
        self._renewals = 0
        self._pool = self._new_pool()

    def _new_pool(self) -> Any:
        context = multiprocessing.get_context("fork" if _FORKS else "spawn")
        given = (self._make, self._out, self._page_seconds)
        pool: Any = ProcessPool(max_workers=self._jobs, context=context, initializer=start, initargs=given)
        _start_undisturbed(pool)
        return pool

    def _schedule(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> "_Running":
        """Have a task done by the pool, or by a new one where it has broken."""
        while True:
            pool = self._pool
            try:
                return _Running(pool, pool.schedule(function, args=arguments))
            except RuntimeError:
                self._renew(pool)

    def _renew(self, broken: Any) -> None:
        """A new pool in place of one that has broken, unless that has been done."""
        if self._pool is not broken:
            return
        self._renewals += 1
        if self._renewals > _MOST_STARTS:
            raise WorkersDieError("the worker processes die while they wait for work")
        broken.stop()
        broken.join()
        self._pool = self._new_pool()

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
        lost: dict[str, dict[int, Died]] = {}
        reading: dict[str, tuple[int, Died]] = {}
        deaths: Counter[tuple[str, int | None]] = Counter()
        following = 0
        running: deque[tuple[Unit, _Running]] = deque()

        def submit(unit: Unit) -> None:
            losses = Losses(lost.get(unit.key, {}), reading.get(unit.key))
            running.append((unit, self._schedule(do_unit, (unit, losses))))

        while running or following < len(units):
            while following < len(units) and len(running) < self._jobs * 2:
                submit(units[following])
                following += 1
            unit, task = running.popleft()
            try:
                yield unit, task.result()
            except BrokenProcessPool:
                self._renew(task.pool)
                submit(unit)
            except ProcessExpired as error:
                at = marked(self._out, unit.key)
                deaths[unit.key, at] += 1
                # Reading a plain file takes no process down.
                begun = at is not None and (at != AT_START or unit.stretch is not None)
                if not begun and deaths[unit.key, at] >= _MOST_STARTS:
                    raise WorkersDieError(f"{unit.paths[0]}: the worker processes die: {error}") from None
                if at is not None:
                    # The watchdog ends a process with 1; nothing else does.
                    died = Died(TOO_LATE if error.exitcode == 1 else error.exitcode or 0)
                    lost.setdefault(unit.key, {}).setdefault(at, died)
                    if begun and deaths[unit.key, at] >= _CANNOT_READ_ON:
                        reading[unit.key] = at, died
                submit(unit)

    def each(self, function: Callable[..., T], tasks: Iterable[tuple[Any, ...]]) -> Iterator[tuple[tuple[Any, ...], T]]:
        """The results of a function for some arguments, in order; what dies is tried twice more."""
        running: deque[tuple[tuple[Any, ...], _Running]] = deque()
        following = iter(tasks)
        while True:
            for arguments in islice(following, self._jobs * 2 - len(running)):
                running.append((arguments, self._schedule(function, arguments)))
            if not running:
                return
            arguments, task = running.popleft()
            deaths = 0
            while True:
                try:
                    yield arguments, task.result()
                    break
                except BrokenProcessPool:
                    self._renew(task.pool)
                except ProcessExpired:
                    deaths += 1
                    if deaths == _CANNOT_READ_ON:
                        raise
                task = self._schedule(function, arguments)
