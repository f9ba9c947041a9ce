"""How much of a hostile input is read. Beyond a limit a diagnostic stands for the page, never silence."""

from typing import Annotated

import msgspec
from msgspec import Meta


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True):
    """The limits of one page, each with its default; `[limits]` of the configuration sets them."""

    page_bytes: Annotated[int, Meta(ge=1, description="Bytes of a page as it is stored.")] = 20_000_000
    decoded_bytes: Annotated[int, Meta(ge=1, description="Bytes of a page after all compression.")] = 50_000_000
    ratio: Annotated[
        int, Meta(ge=1, description="How many times its compressed size a page may be, beyond `ratio-from`.")
    ] = 200
    ratio_from: Annotated[int, Meta(ge=0, description="Below this many bytes no ratio counts.")] = 1_000_000
    text: Annotated[int, Meta(ge=1, description="Characters of a page's visible text.")] = 2_000_000
    seconds: Annotated[
        float, Meta(gt=0, le=3600, description="Seconds of processor time that checking one page may take.")
    ] = 10.0
    memory_bytes: Annotated[
        int, Meta(ge=1 << 26, description="Bytes of address space that checking may add to a process.")
    ] = 4_000_000_000
    findings: Annotated[int, Meta(ge=1, description="Findings of one page that are reported.")] = 1_000
    snippet: Annotated[
        int, Meta(ge=20, description="Characters of a quotation, message or heading in a report; the rest is cut.")
    ] = 1_000


DEFAULT_LIMITS = Limits()
