"""The processes that check texts: one that crashes or stalls costs its text, and the others go on."""

import asyncio
import multiprocessing
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from spuria.server import worker

_Result = TypeVar("_Result")
# One for a text that stalls, one for the text in front of the user.
_WORKERS = 2


class NotCheckedError(Exception):
    """A text took its process down, or took too long; the message says which."""


class Pool:
    """Runs functions of `spuria.server.worker` on documents. `page_seconds` is how long one may take."""

    def __init__(self, page_seconds: float) -> None:
        self._seconds = page_seconds
        # Spawned: this process has threads, which a fork would not take along.
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPool(max_workers=_WORKERS, context=context, initializer=worker.prepare)

    def submit(self, function: Callable[..., _Result], *arguments: object) -> "Future[_Result]":
        """Schedule a function of the worker."""
        future: Future[_Result] = self._pool.schedule(function, args=arguments, timeout=self._seconds)
        return future

    async def result(self, future: "Future[_Result]") -> _Result:
        """What a scheduled function returns. Raises NotCheckedError. Cancelling this does not stop the function."""
        try:
            return await asyncio.shield(asyncio.wrap_future(future))
        except FutureTimeoutError:
            raise NotCheckedError(f"it took longer than {self._seconds:g} seconds") from None
        except ProcessExpired:
            raise NotCheckedError("it took the process down") from None
        except Exception as error:  # one text that cannot be checked must not end the server
            raise NotCheckedError(f"{type(error).__name__}: {error}") from error

    async def run(self, function: Callable[..., _Result], *arguments: Any) -> _Result:
        """The result of a function of the worker. Raises NotCheckedError."""
        return await self.result(self.submit(function, *arguments))

    def stop(self) -> None:
        """End the processes."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
