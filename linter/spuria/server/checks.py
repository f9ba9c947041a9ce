"""When a text is checked: after it has rested, its newest version, one at a time; what is outdated is dropped."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future

from spuria.files import CheckedPage
from spuria.server import worker
from spuria.server.pool import NotCheckedError, Pool

# A check of an older version that has not ended by then is given up: half a second is long for a page.
_PATIENCE = 0.5


class Checks:
    """The checks of all open texts.

    `newest` gives the document of an address and its version, None for one that is closed; `done`
    is told the result, or why there is none, with the version that was checked.
    """

    def __init__(
        self,
        pool: Pool,
        newest: Callable[[str], tuple[worker.Document, int] | None],
        done: Callable[[str, int, CheckedPage | NotCheckedError], None],
    ) -> None:
        self._pool = pool
        self._newest = newest
        self._done = done
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._running: dict[str, Future[CheckedPage]] = {}

    def schedule(self, uri: str, delay: float = 0.0) -> None:
        """Check a text when it has rested for so many seconds; what was scheduled before is dropped."""
        self.drop(uri)
        task = asyncio.ensure_future(self._check(uri, delay))
        self._waiting[uri] = task
        task.add_done_callback(lambda done: self._ended(uri, done))

    def drop(self, uri: str) -> None:
        """Forget what is scheduled for a text; a check that runs ends unheard."""
        task = self._waiting.pop(uri, None)
        if task is not None:
            task.cancel()

    def _ended(self, uri: str, task: "asyncio.Task[None]") -> None:
        if self._waiting.get(uri) is task:
            del self._waiting[uri]

    async def _check(self, uri: str, delay: float) -> None:
        await asyncio.sleep(delay)
        earlier = self._running.get(uri)
        if earlier is not None and not earlier.done():
            await asyncio.wait([asyncio.wrap_future(earlier)], timeout=_PATIENCE)
            earlier.cancel()
        newest = self._newest(uri)
        if newest is None:
            return
        document, version = newest
        future = self._running[uri] = self._pool.submit(worker.check, document)
        future.add_done_callback(lambda done: self._forget(uri, done))
        outcome: CheckedPage | NotCheckedError
        try:
            outcome = await self._pool.result(future)
        except NotCheckedError as error:
            outcome = error
        self._done(uri, version, outcome)

    def _forget(self, uri: str, future: "Future[CheckedPage]") -> None:
        if self._running.get(uri) is future:
            self._running.pop(uri, None)
