"""What a run says at its end."""

from collections.abc import Iterator

from spuria.audit.tables import Summary

_ORDER = ("keep", "trim", "quarantine", "reject", "empty", "error")
_MOST_RULES = 12


def summary_lines(summary: Summary, out: str) -> Iterator[str]:
    """The pages by disposition, the rules that fired most, what could not be read, where the tables are."""
    total = summary.pages
    flagged = f"{summary.flagged:,} of {total:,} pages have findings"
    yield f"{flagged} ({summary.flagged / total:.1%})." if total else "There were no pages."
    for name in _ORDER:
        count = summary.dispositions[name]
        if count:
            yield f"{count:>10,}  {name}"
    if summary.pages_by_rule:
        yield "Pages by rule:"
        ranked = sorted(summary.pages_by_rule.items(), key=lambda item: (-item[1], item[0]))
        for rule, count in ranked[:_MOST_RULES]:
            yield f"{count:>10,}  {rule}"
        if len(ranked) > _MOST_RULES:
            yield f"            and {len(ranked) - _MOST_RULES} more rules"
    if summary.suppressed:
        what = "1 finding is" if summary.suppressed == 1 else f"{summary.suppressed:,} findings are"
        yield f"{what} silenced and not counted: column 'suppressed' in pages.parquet."
    if summary.errors:
        codes = ", ".join(f"{count:,} {code}" for code, count in sorted(summary.problems.items()))
        places = "1 place" if summary.errors == 1 else f"{summary.errors:,} places"
        yield f"{places} could not be checked ({codes}): status 'error' in pages.parquet."
    yield f"The tables are in {out}: findings.parquet, pages.parquet, sites.parquet, report.html."
