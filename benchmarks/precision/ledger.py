"""What was measured, as a table for people and as a file for the command line."""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from math import sqrt
from pathlib import Path

from spuria.declaration import Rule

_Z = 1.959964


def interval(hits: int, pages: int) -> tuple[float, float]:
    """The Wilson score interval of a rate, at 95 %."""
    if not pages:
        return 0.0, 1.0
    rate, square = hits / pages, _Z * _Z
    centre = (rate + square / (2 * pages)) / (1 + square / pages)
    spread = _Z * sqrt(rate * (1 - rate) / pages + square / (4 * pages * pages)) / (1 + square / pages)
    return (max(0.0, centre - spread) if hits else 0.0), min(1.0, centre + spread)


@dataclass(slots=True)
class Measured:
    """One rule's figures. `hits` are false ones, by pages, and `by_register` the same; `found` and `planted` count by kind of passage."""

    hits: int = 0
    by_register: Counter[str] = field(default_factory=Counter)
    true_defects: int = 0
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)
    stray: int = 0

    @property
    def n(self) -> int:
        """How many passages were planted."""
        return self.planted.total()

    @property
    def recall(self) -> float | None:
        """The share of the planted passages that was found."""
        return self.found.total() / self.n if self.n else None


@dataclass(slots=True)
class Corpus:
    """What the clean pages were, and how many of them had a false finding."""

    digest: str
    pages: int = 0
    characters: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    registers: Counter[str] = field(default_factory=Counter)
    media_types: Counter[str] = field(default_factory=Counter)
    #: Pages with a false finding of a default rule, by register.
    false_pages: Counter[str] = field(default_factory=Counter)


def write(
    rules: Sequence[Rule], measured: dict[str, Measured], corpus: Corpus, pages_with_any: int, docs: Path, machine: Path
) -> None:
    """Write the Markdown page and the machine-readable file."""
    today = date.today().isoformat()
    table = {}
    together = (
        f"{1000 * pages_with_any / max(corpus.pages, 1):.2f} per 1,000, 95 % interval"
        f" {_per_mille(*interval(pages_with_any, corpus.pages))}"
    )
    lines = [
        "# The ledger of error rates",
        "",
        "What every rule does on text that is clean, and on passages with a known defect. Made by",
        "`python benchmarks/precision`; do not edit by hand.",
        "",
        f"- Measured on {today}; corpus `{corpus.digest}`.",
        f"- {corpus.pages:,} clean pages, {corpus.characters / 1e6:.0f} million characters: {_listed(corpus.media_types)}.",
        f"- Registers: {_listed(corpus.registers)}.",
        f"- Languages: {_listed(corpus.languages)}.",
        f"- Pages with any false finding of a default rule: {pages_with_any} ({together}).",
        "",
        "A hit is a clean page with at least one finding that is *likely* or *certain*. Hits that were read and found to",
        "be true defects are listed in `benchmarks/precision/true_defects.toml` and counted apart. Recall is measured on",
        "generated passages, set into clean pages as text, HTML and Markdown; *exact* is the share whose span was right to",
        "the character. What looked like a rule and was none is listed among the [rejected patterns](rejected.md).",
        "",
        "| rule | false pages | per 1,000 (95 % interval) | true defects | recall | exact | n |",
        "|---|---:|---|---:|---:|---:|---:|",
    ]
    for rule in rules:
        one = measured[rule.name]
        low, high = interval(one.hits, corpus.pages)
        recall = one.recall
        lines.append(
            f"| `{rule.name}`{' (preview)' if rule.preview else ''} | {one.hits} | {_per_mille(low, high)} |"
            f" {one.true_defects} | {_share(recall)} | {_share(one.exact.total() / one.n if one.n else None)} | {one.n} |"
        )
        table[rule.name] = {
            "clean_pages": corpus.pages,
            "hits": one.hits,
            "low": round(low, 6),
            "high": round(high, 6),
            "recall": None if recall is None else round(recall, 4),
            "n": one.n,
            "date": today,
        }
    lines += ["", "## By register", ""]
    lines += ["The web pages are news, blogs, shops, portals and forms out of the tests of other packages, as"]
    lines += ["`benchmarks/precision/web.toml` lists them."]
    lines += ["", "| register | pages | false pages | per 1,000 (95 % interval) | rules |", "|---|---:|---:|---|---|"]
    for register, pages in corpus.registers.most_common():
        false = corpus.false_pages[register]
        of = [f"`{name}` {one.by_register[register]}" for name, one in measured.items() if one.by_register[register]]
        lines.append(
            f"| {register} | {pages:,} | {false} | {_per_mille(*interval(false, pages))} | {', '.join(of) or '-'} |"
        )
    lines += ["", "## Recall by kind", "", "| rule | kind | found | n |", "|---|---|---:|---:|"]
    for rule in rules:
        one = measured[rule.name]
        lines += [
            f"| `{rule.name}` | {kind} | {one.found[kind]} | {count} |" for kind, count in sorted(one.planted.items())
        ]
    docs.write_text("\n".join(lines) + "\n", encoding="utf-8")
    machine.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.most_common())


def _per_mille(low: float, high: float) -> str:
    return f"{1000 * low:.2f}-{1000 * high:.2f}"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.1%}"


def by_rule(rules: Sequence[Rule]) -> dict[str, Measured]:
    """An empty count for each rule."""
    found: dict[str, Measured] = defaultdict(Measured)
    for rule in rules:
        found[rule.name] = Measured()
    return found
