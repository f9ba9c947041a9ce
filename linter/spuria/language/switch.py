"""Where a page in one language holds sentences, or parts of sentences, of another."""

from collections.abc import Callable

from spuria.language.foreign_run import ForeignRun, Passages, whole
from spuria.language.scan import page_filter
from spuria.language.scripts import has_other_script
from spuria.language.tables import REPORTED


def foreign_runs(
    prose: str,
    host: str,
    *,
    text: str | None = None,
    passages: Passages = whole,
    written: Callable[[], str | None] = lambda: None,
) -> list[ForeignRun]:
    """The runs of other languages in a text in the language `host`, in order.

    Lines end the reach of a run. `text` is the same with its own quotation marks, offset by offset;
    `passages` cuts a range of it further and says what markup sets apart there. `written` tells the
    language of the words, and is asked where `host` turns out not to be it.
    """
    encoded = prose.encode("utf-8", "replace")
    lines = page_filter(host).lines(prose, encoded) if host in REPORTED else []
    scripts = not prose.isascii() and (host not in REPORTED or has_other_script(encoded))
    if not lines and not scripts:
        return []
    # The close reading, with its word lists, is imported for the few pages that need it.
    from spuria.language.close_reading import CloseReading

    reading = CloseReading(prose, host, prose if text is None else text, passages, written)
    return (reading.in_other_scripts() if scripts else []) + reading.in_lines(lines)
