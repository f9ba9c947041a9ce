"""What corpus rules compare pages by: folded texts, digests of them, and sketches of what is nearly equal."""

import hashlib
import re
import zlib
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from spuria import Block, Page, Region, Span, pattern

_NOT_WORDS = pattern(r"[\W_]+")
#: Words of a licence or a credit: what stands with them may be on any number of sites.
CREDIT = pattern(
    r"©|\(c\) ?\d|copyright|creative commons|\bcc[- ](?:by|0)|licen[sc]e|lizenz|licencia|licenza|licença|"
    r"all rights reserved|reuters|\bap\b photo|associated press|\bafp\b|getty|shutterstock|\bdpa\b|wikimedia|"
    r"public domain|courtesy|photo(?:graph)?:|photo by|foto:|image:|credit:|syndicated|republished|"
    r"originally (?:published|appeared)|reprinted|press release|newswire|terms of (?:use|service)|privacy policy|"
    r"cookie",
    re.IGNORECASE,
)
_BINS = 16
_ROWS = 2
_WORDS = 4
_MOST_NAMED = 5


def folded(text: str) -> str:
    """The words of a text in small letters, one space between."""
    return _NOT_WORDS.sub(" ", text.casefold()).strip()


def digest(*parts: str) -> str:
    """A short name for some texts."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=10).hexdigest()


def elsewhere(page: Page) -> bool:
    """Whether the page says that its original is on another host."""
    canonical = page.metadata.canonical
    if not canonical or not page.url:
        return False
    try:
        own, other = urlsplit(page.url).hostname, urlsplit(canonical).hostname
    except ValueError:
        return False
    return bool(own and other) and str(own).removeprefix("www.") != str(other).removeprefix("www.")


def listed(sites: Sequence[str], own: str) -> str:
    """Some of the other sites, and how many more there are."""
    others = [site for site in sites if site != own]
    more = len(others) - _MOST_NAMED
    return ", ".join(others[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def main_blocks(page: Page) -> list[Block]:
    """The visible blocks of the content proper."""
    return [block for block in page.passages if block.region is Region.MAIN]


def body_digest(page: Page, but: Span) -> str:
    """A digest of a page's content without one stretch of it."""
    return digest(*(folded(block.text) for block in main_blocks(page) if not block.span.overlaps(but)))


def sketch(words: Sequence[str]) -> list[str]:
    """Keys of which texts that are nearly equal share one (MinHash by one permutation, in bands).

    Of two texts with nine tenths of their runs of four words in common, all but one pair in a
    million share a key; with half of them, nine in ten.
    """
    least = [1 << 32] * _BINS
    for start in range(len(words) - _WORDS + 1):
        value = zlib.crc32(" ".join(words[start : start + _WORDS]).encode("utf-8", "replace"))
        number, rest = value % _BINS, value // _BINS
        if rest < least[number]:
            least[number] = rest
    return [
        f"{band:x}:" + ".".join(f"{least[band * _ROWS + row]:x}" for row in range(_ROWS))
        for band in range(_BINS // _ROWS)
    ]


def sites_of(facts: Iterable[object]) -> list[str]:
    """The different sites of some facts, sorted."""
    return sorted({getattr(fact, "site", "") for fact in facts})
