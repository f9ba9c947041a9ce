"""Budgets: how often a rule may fire, as a rate with its interval, so that chance does not fail a build."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

#: Of a standard normal variable, 95 of 100 are within this many deviations.
_Z = 1.959964
#: And 9,999 of 10,000 within this many: of thousands of sites some are beyond the other by chance.
_Z_OF_MANY = 3.890592
_MOST_SITES = 20
_PER = 1000


class BrokenBudgetError(ValueError):
    """A budget that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Pages with a finding among pages, with the 95 % interval (Wilson 1927) of the rate behind it, per 1,000."""

    hits: int
    pages: int

    @property
    def per_thousand(self) -> float:
        """The rate itself."""
        return self.hits * _PER / self.pages if self.pages else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The least and the greatest rate that the count speaks for, in 95 of 100 cases."""
        return self.interval_of(_Z)

    def interval_of(self, z: float) -> tuple[float, float]:
        """The same for so many standard deviations."""
        if not self.pages:
            return 0.0, float(_PER)
        share = self.hits / self.pages
        spread = z * z / self.pages
        middle = (share + spread / 2) / (1 + spread)
        half = z * math.sqrt(share * (1 - share) / self.pages + spread / (4 * self.pages)) / (1 + spread)
        return (max(0.0, middle - half) if self.hits else 0.0) * _PER, min(1.0, middle + half) * _PER

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.per_thousand:.2f} per 1,000 pages ({low:.2f} to {high:.2f})"


def parsed_budgets(values: Iterable[str]) -> dict[str, float]:
    """`RULE=N` options to rules and rates per 1,000 pages. Raises BrokenBudgetError."""
    budgets: dict[str, float] = {}
    for value in values:
        rule, _, number = value.partition("=")
        try:
            rate = float(number)
        except ValueError:
            rate = -1.0
        if not rule.strip() or not 0 <= rate <= _PER:
            raise BrokenBudgetError(f"'{value}' is no budget: write RULE=N, N pages of 1,000")
        budgets[rule.strip()] = rate
    return budgets


def over_budget(budgets: Mapping[str, float], rates: Mapping[str, Rate]) -> list[str]:
    """A line for each budget that is surely overdrawn: the whole interval lies above it."""
    lines = []
    for rule, most in sorted(budgets.items()):
        rate = rates[rule]
        if rate.interval[0] > most:
            lines.append(f"{rule}: {rate}, more than the budget of {most:g}")
    return lines


def sites_over_budget(budgets: Mapping[str, float], rates: Iterable[tuple[str, str, Rate]]) -> list[str]:
    """A line for each site and rule whose budget is surely overdrawn, the worst first, and one for the rest.

    `rates`: site, rule, rate. The intervals are those of 9,999 in 10,000, for there are many sites.
    """
    over = [
        (rate.per_thousand, f"{rule} on {site or 'pages without an address'}: {rate}, more than {budgets[rule]:g}")
        for site, rule, rate in rates
        if rate.interval_of(_Z_OF_MANY)[0] > budgets[rule]
    ]
    over.sort(key=lambda entry: (-entry[0], entry[1]))
    lines = [line for _, line in over[:_MOST_SITES]]
    if len(over) > _MOST_SITES:
        lines.append(f"and {len(over) - _MOST_SITES} more sites; see sites.parquet")
    return lines


def worse_than(new: Mapping[str, Rate], old: Mapping[str, Rate]) -> list[str]:
    """A line for each rule whose rate is surely higher than in an earlier run (two-proportion z-test, 95 %)."""
    lines = []
    for rule, rate in sorted(new.items()):
        before = old.get(rule, Rate(0, next(iter(old.values())).pages if old else 0))
        if not rate.pages or not before.pages or rate.per_thousand <= before.per_thousand:
            continue
        pooled = (rate.hits + before.hits) / (rate.pages + before.pages)
        deviation = math.sqrt(pooled * (1 - pooled) * (1 / rate.pages + 1 / before.pages))
        if deviation and (rate.per_thousand - before.per_thousand) / _PER > _Z * deviation:
            lines.append(f"{rule}: {rate}, before {before}")
    return lines


def earlier_rates(folder: Path) -> dict[str, Rate]:
    """The rates of an earlier run, from its manifest. Raises BrokenBudgetError."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        pages = int(manifest["pages"])
        return {str(rule): Rate(int(hits), pages) for rule, hits in manifest["pages_by_rule"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BrokenBudgetError(f"{folder}: it holds no whole run ({error})") from None
