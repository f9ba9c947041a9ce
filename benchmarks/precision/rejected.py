"""The register of rejected patterns: what looks like a rule, why it is none, and how often clean pages hold it."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from clean import CleanFile, pages
from ledger import interval

REGISTER = Path(__file__).with_name("rejected.toml")
# More of a page than this, in code points, says nothing new about a pattern.
_MOST = 20_000


def measure(cache: Path, files: Sequence[CleanFile], docs: Path) -> None:
    """Count the clean pages that hold each pattern, and write the register."""
    entries = tomllib.loads(REGISTER.read_text(encoding="utf-8"))["pattern"]
    counted = [
        (number, re.compile(entry["expression"]), entry.get("text", "prose"))
        for number, entry in enumerate(entries)
        if "expression" in entry
    ]
    hits = dict.fromkeys((number for number, _, _ in counted), 0)
    total = 0
    for _, page in pages(cache, list(files)):
        total += 1
        texts = {"prose": page.prose[:_MOST], "source": page.source[: 4 * _MOST]}
        for number, expression, text in counted:
            hits[number] += expression.search(texts[text]) is not None
    lines = [
        "# Rejected patterns",
        "",
        "What looks like a rule and is none, with the reason, so that nobody need try it again. Made by",
        "`python benchmarks/precision --rejected` from `benchmarks/precision/rejected.toml`; do not edit by hand.",
        "",
        f"Counted are the pages among {total:,} clean ones (a sample of those of the [ledger](ledger.md)) that hold the bare",
        "pattern, in brackets the 95 % interval per 1,000: each would be a false finding. The limit for a rule is 1 in 1,000.",
        "Where none is counted, documentation is not where the pattern occurs, and the reason stands by itself.",
        "",
        "| family | pattern | clean pages | why it is no rule |",
        "|---|---|---|---|",
    ]
    for number, entry in enumerate(entries):
        rate = "not counted"
        if number in hits:
            low, high = interval(hits[number], total)
            rate = f"{hits[number]} ({1000 * low:.1f}-{1000 * high:.1f})"
        lines.append(f"| {entry['family']} | {entry['what']} | {rate} | {entry['reason']} |")
    docs.write_text("\n".join(lines) + "\n", encoding="utf-8")
