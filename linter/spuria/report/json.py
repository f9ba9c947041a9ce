"""JSON: one array of findings."""

from collections.abc import Iterable
from typing import TextIO

from spuria.files import CheckedPage
from spuria.report import Look, Tally
from spuria.report.record import encoded, record_of


def write(pages: Iterable[CheckedPage], tally: Tally, stream: TextIO, look: Look) -> None:
    """Write an array with an object a line."""
    before = "[\n"
    for page in pages:
        for finding in page.findings:
            stream.write(before + encoded(record_of(finding)))
            before = ",\n"
    stream.write("[]\n" if before == "[\n" else "\n]\n")
