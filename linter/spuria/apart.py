"""A process that reads pages for one that must not go down with a page: a notebook, a spider, a worker of Spark.

It is an interpreter of its own, for the caller may have threads, which no fork takes along. It lives on between calls,
and ends with its caller.
"""

import atexit
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from spuria.isolation import Died, received, send, sendable

Item = TypeVar("Item")
Result = TypeVar("Result")

# Pages handed over at once: enough that waiting for each other costs nothing, little enough to be held twice.
_AT_ONCE = 32
# More than these are not kept waiting for a next call.
_MOST_IDLE = 8
_END_SECONDS = 5.0


class NotStartedError(RuntimeError):
    """The process did not start: where Python is embedded in a program, it may not be known what to start."""

    def __init__(self, why: object) -> None:
        super().__init__(
            f"no process to read pages in could be started with {sys.executable!r}: {why}. "
            "With isolated=False, pages are read in this process, and take it along if they crash or stall a parser"
        )


class PageProcess:
    """A process that calls functions of installed modules, and dies in the caller's place."""

    def __init__(self) -> None:
        #: Files of configuration are looked for from there.
        self.folder = _folder()
        #: Whether it waits for something to do.
        self.at_rest = True
        self._run: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._run is None:
            code = f"import sys; sys.path[:] = {sys.path!r}; from spuria.apart import serve; serve()"
            try:
                # Ctrl-C goes to all processes of a terminal's session: the caller decides what it means.
                self._run = subprocess.Popen(  # noqa: S603  # this interpreter
                    [sys.executable, "-c", code],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    bufsize=0,
                    start_new_session=True,
                )
            except (OSError, ValueError) as error:
                raise NotStartedError(error) from None
            self._owner = os.getpid()
            if not self._answer()[0]:
                raise NotStartedError(f"it ended with {self._ended().code}")
        return self._run

    def _answer(self) -> tuple[bool, Any]:
        return received(self._run.stdout) if self._run is not None else (False, None)  # type: ignore[arg-type]

    def each(self, function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result | Died]:
        """What a function gives for each of some items, in order, or how the process died of one.

        All of them pass between two processes of one run. What the function raises is raised here.
        """
        at = 0
        while at < len(items):
            some = items[at : at + _AT_ONCE]
            run = self._started()
            self.at_rest = False
            with suppress(BrokenPipeError):
                send(run.stdin, (function, some))  # type: ignore[arg-type]
            for number in range(1, len(some) + 1):
                at += 1
                answered, answer = self._answer()
                if not answered:
                    died = self._ended()
                    self.at_rest = True
                    yield died
                    break
                self.at_rest = number == len(some)
                done, result = answer
                if not done:
                    raise result
                yield result

    def one(self, function: Callable[[Item], Result], item: Item) -> Result | Died:
        """What a function gives for an item, or how the process died of it."""
        (result,) = self.each(function, [item])
        return result

    def _ended(self) -> Died:
        """How the process ended; the next call starts another."""
        run, self._run = self._run, None
        if run is None:
            return Died(0)
        self._close(run)
        try:
            return Died(run.wait(_END_SECONDS))
        except subprocess.TimeoutExpired:
            run.kill()
            return Died(run.wait())

    @staticmethod
    def _close(run: "subprocess.Popen[bytes]") -> None:
        for pipe in (run.stdin, run.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def stop(self) -> None:
        """End the process, whatever it is at."""
        run, self._run = self._run, None
        if run is None:
            return
        self._close(run)
        if self._owner == os.getpid():
            run.kill()
            run.wait()
        else:  # this is a fork of the process that started it
            run.returncode = 0


def _folder() -> str:
    try:
        return os.getcwd()
    except OSError:
        return ""


_idle: list[PageProcess] = []
_lock = threading.Lock()


@contextmanager
def page_process() -> Iterator[PageProcess]:
    """A process for the caller alone, until the block ends; an idle one of the same folder, or a new one."""
    with _lock:
        here = _folder()
        process = next((process for process in _idle if process.folder == here), None)
        if process is not None:
            _idle.remove(process)
    process = process or PageProcess()
    try:
        yield process
    finally:
        if process.at_rest:
            with _lock:
                _idle.append(process)
                surplus = _idle.pop(0) if len(_idle) > _MOST_IDLE else None
            if surplus is not None:
                surplus.stop()
        else:
            process.stop()


@atexit.register
def _stop_idle() -> None:
    while _idle:
        _idle.pop().stop()


def _forget_idle() -> None:
    """In a forked process: the idle ones are its parent's."""
    global _lock  # noqa: PLW0603  # the old one may be held by a thread that is not here
    _lock = threading.Lock()
    while _idle:
        _idle.pop().stop()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_idle)


def serve() -> None:
    """The process's part: do what is asked until the caller has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What a library prints must not come between the answers.
    asked, answers = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    os.close(nowhere)
    with suppress(BrokenPipeError), open(asked, "rb", buffering=0) as asking, open(answers, "wb") as answering:
        send(answering, os.getpid())
        while True:
            more, task = received(asking)
            if not more:
                break
            function, items = task
            for item in items:
                send(answering, _outcome(function, item))
    os._exit(0)


def _outcome(function: Callable[[Any], Any], item: Any) -> tuple[bool, Any]:
    try:
        return True, function(item)
    except BaseException as error:  # Rust panics, too
        return False, sendable(error)
