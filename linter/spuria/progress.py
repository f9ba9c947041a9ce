"""Progress of a long run, on stderr, for people only."""

import os
import sys
import time
from collections.abc import Iterable, Iterator

from spuria.files import CheckedPage

# A run that ends sooner needs no progress; importing the display would take a tenth of it.
_QUIET_SECONDS = 1.0


def wants_progress() -> bool:
    """Whether somebody is watching stderr while the report goes elsewhere: not in pipes, not in CI."""
    return sys.stderr.isatty() and not sys.stdout.isatty() and not os.environ.get("CI")


def with_progress(pages: Iterable[CheckedPage], total: int) -> Iterator[CheckedPage]:
    """The same pages, with a line on stderr from the second second on: rate, findings, time left."""
    started = time.monotonic()
    display = None
    findings = done = 0
    task = None
    try:
        for page in pages:
            done += 1
            findings += len(page.shown)
            if display is None and time.monotonic() - started > _QUIET_SECONDS:
                from rich.console import Console
                from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

                display = Progress(
                    TextColumn("checking"),
                    BarColumn(),
                    MofNCompleteColumn(),
                    TextColumn("pages  {task.fields[rate]:,.0f}/s  {task.fields[findings]:,} findings  left"),
                    TimeRemainingColumn(),
                    console=Console(stderr=True),
                    transient=True,
                )
                display.start()
                task = display.add_task("check", total=total, rate=0.0, findings=0)
            if display is not None and task is not None:
                rate = done / (time.monotonic() - started)
                display.update(task, completed=done, rate=rate, findings=findings)
            yield page
    finally:
        if display is not None:
            display.stop()
