"""Work on hostile pages kept apart: in a forked process, within limits of time and memory.

Where there is no `fork` (Windows) these do nothing: files are then checked in worker processes, whose
pool has a clock of its own.
"""

import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")

#: Whether work can be kept apart on this platform.
HAS_FORK = hasattr(os, "fork")
# Processor time is what counts, so that a busy machine changes no result; but who sleeps ends, too.
_WALL_FACTOR = 6.0
_SIZE = 8
#: The status of a process whose time was up.
TOO_LATE = -int(getattr(signal, "SIGALRM", 14))


class Died(NamedTuple):
    """How a process ended that should have answered: its status, as `os.waitstatus_to_exitcode` tells it."""

    code: int

    @property
    def late(self) -> bool:
        """Whether its time was up."""
        return HAS_FORK and -self.code in (signal.SIGPROF, signal.SIGALRM)

    def why(self, seconds: float) -> str:
        """What happened, as the end of a sentence about the page; `seconds` is the limit it had."""
        if self.late:
            return f"it took longer than {seconds:g} seconds"
        if self.code == -signal.SIGKILL:
            return "it took the process down: something killed it, perhaps for want of memory"
        with suppress(ValueError):
            return f"it took the process down ({signal.Signals(-self.code).name})"
        return f"it took the process down (exit {self.code})"


def confine(memory_bytes: int) -> None:
    """Limit the memory that this process may add, leave none of it behind, and let nothing change its clocks."""
    if not HAS_FORK:
        return
    for clock in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(clock, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGPROF, signal.SIGALRM))
    import resource

    # A page that kills a process must not fill the disk with what was in its memory.
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    if soft == resource.RLIM_INFINITY:
        most = min(_address_space() + memory_bytes, 1 << 62)  # the system counts no further
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _address_space() -> int:
    """The bytes that this process has mapped; a generous guess where the system does not say."""
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 1 << 34


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """End this process when the block takes longer, even within a library that never comes back."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, seconds * _WALL_FACTOR)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def in_fork(function: Callable[[], T]) -> T | Died:
    """The result of a function called in a forked process, or how that process died."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            with open(writing, "wb") as stream:
                send(stream, function())
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    try:
        with open(reading, "rb", buffering=0) as raw:
            answered, result = received(raw)
    except BaseException:  # nobody waits for it any more
        os.kill(child, signal.SIGKILL)
        raise
    finally:
        code = ended(child)
    return result if answered else Died(code)


def ended(child: int) -> int:
    """Wait for a child; its exit code, negative for a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def send(stream: io.BufferedIOBase, value: object) -> None:
    """Write a value to a pipe between two processes of one run."""
    import pickle

    message = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(len(message).to_bytes(_SIZE, "little") + message)
    stream.flush()


def received(raw: io.FileIO) -> tuple[bool, Any]:
    """Whether a whole value came through a pipe before its writer went, and that value."""
    header = _read(raw, _SIZE)
    message = _read(raw, int.from_bytes(header, "little")) if header else None
    if message is None:
        return False, None
    import pickle

    return True, pickle.loads(message)  # noqa: S301  # from our own child, never from a file


def sendable(error: BaseException) -> BaseException:
    """An error as it can be sent: itself, or its words."""
    import pickle

    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301  # made here
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


def _read(raw: io.FileIO, length: int) -> bytes | None:
    data = bytearray()
    while len(data) < length:
        piece = raw.read(min(length - len(data), 1 << 20))
        if not piece:
            return None
        data += piece
    return bytes(data)


def flush() -> None:
    """Write out what is buffered, so that a fork does not write it once more."""
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
