"""The site of a page: the registrable domain of its address."""

import re
from functools import cache, lru_cache
from typing import Any
from urllib.parse import urlsplit

# What comes before the path: many addresses of a crawl share it, and taking one apart costs more than looking it up.
_BEFORE_PATH = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#\s]*(?=[/?#]|\Z)", re.IGNORECASE)


@cache
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    # The list that the library brings along: no network, and the same answer on every machine.
    return PublicSuffixList()


@lru_cache(16_384)
def site_of_host(host: str) -> str:
    """`example.co.uk` for `www.example.co.uk`; an address of numbers or a bare name is its own site."""
    if not host or ":" in host or host.rpartition(".")[2].isdigit():
        return host
    found: str | None = _suffixes().privatesuffix(host)
    return found or host


def site_of(url: str | None) -> str:
    """The site of an address; empty where there is none that can be read."""
    if not url:
        return ""
    before_path = _BEFORE_PATH.match(url)
    return _site_of_start(before_path[0] if before_path else url)


@lru_cache(16_384)
def _site_of_start(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    host = host.rstrip(".").lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return host
    return site_of_host(host)
