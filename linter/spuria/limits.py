"""How much of a hostile input is read. Beyond a limit a diagnostic stands for the page, never silence."""

from typing import Annotated, NamedTuple

from spuria.setting import Setting


class Limits(NamedTuple):
    """The limits of one page, each with its default; `[limits]` of the configuration sets them."""

    page_bytes: Annotated[int, Setting("Bytes of a page as it is stored.", ge=1)] = 20_000_000
    decoded_bytes: Annotated[int, Setting("Bytes of a page after all compression.", ge=1)] = 50_000_000
    ratio: Annotated[int, Setting("How many times its compressed size a page may be, beyond `ratio-from`.", ge=1)] = 200
    ratio_from: Annotated[int, Setting("Below this many bytes no ratio counts.", ge=0)] = 1_000_000
    text: Annotated[int, Setting("Characters of a page's visible text.", ge=1)] = 2_000_000
    seconds: Annotated[float, Setting("Seconds of processor time that checking one page may take.", gt=0, le=3600)] = (
        10.0
    )
    memory_bytes: Annotated[int, Setting("Bytes of address space that checking may add to a process.", ge=1 << 26)] = (
        4_000_000_000
    )
    findings: Annotated[int, Setting("Findings of one page that are reported.", ge=1)] = 1_000
    snippet: Annotated[
        int, Setting("Characters of a quotation, message or heading in a report; the rest is cut.", ge=20)
    ] = 1_000


DEFAULT_LIMITS = Limits()
