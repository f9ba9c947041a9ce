"""JSON Lines: one finding a line, written as pages are checked."""

from collections.abc import Iterable
from typing import TextIO

from spuria.files import CheckedPage
from spuria.report import Look, Tally
from spuria.report.record import encoded, record_of


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write one object a line."""
    for page in pages:
        stream.writelines(encoded(record_of(finding)) + "\n" for finding in page.findings)
