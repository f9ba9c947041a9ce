"""`report.html`: one file without scripts or network, for people who look at a run."""

import base64
import hashlib
import os
import re
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from spuria.audit.part import CONTEXT
from spuria.audit.sql import connected
from spuria.audit.tables import FINDINGS, PAGES, SITES, Summary
from spuria.report.escape import address, printable_lines

REPORT = "report.html"
# What a person looks through; the tables hold the rest.
_SITES = 50
_SHOWN_A_RULE = 8
_PAGES = 25
_SHOWN_A_PAGE = 30
_QUOTE = 400
# A text fragment of more words is found less often, not more surely.
_FRAGMENT_WORDS = 8


def write_report(out: Path, summary: Summary) -> None:
    """Write the report of a run from its tables."""
    from jinja2 import Environment

    folder = resources.files("spuria.audit")
    environment = Environment(autoescape=True, finalize=_finished, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string((folder / "report.html.j2").read_text(encoding="utf-8"))
    connection = connected(out / ".spill")
    try:
        months = _months(connection, out)
        sites = connection.execute(
            "SELECT site, pages, flagged, worst_rules FROM read_parquet(?) WHERE flagged > 0"
            " ORDER BY flagged DESC, site LIMIT ?",
            [str(out / SITES), _SITES],
        ).fetchall()
        rules = _rules(connection, out)
        pages = _pages(connection, out)
    finally:
        connection.close()
    counts: Counter[str] = Counter()
    for rule in rules:
        counts[rule["family"]] += summary.by_rule[rule["name"]]
    rules.sort(key=lambda rule: (-summary.pages_by_rule[rule["name"]], rule["name"]))
    families = sorted(counts, key=lambda name: (-counts[name], name))
    severities = [name for name in ("error", "warning", "info") if any(rule["severity"] == name for rule in rules)]
    style = (folder / "report.css").read_text(encoding="utf-8") + _filters(families, severities)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    html = template.render(
        style=style,
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        summary=summary,
        order=("keep", "trim", "quarantine", "reject", "empty", "error"),
        rules=rules,
        families=families,
        family_counts=counts,
        severities=severities,
        most=max(summary.pages_by_rule.values(), default=1),
        months=months,
        month_families=sorted({name for month in months for name in month["families"]}),
        sites=sites,
        pages=pages,
    )
    temporary = out / f".{REPORT}.part"
    temporary.write_text(html, encoding="utf-8", errors="replace")
    os.replace(temporary, out / REPORT)


def _finished(value: Any) -> Any:
    """A value as the report shows it: escapes for what would turn, hide or break the text around it."""
    return printable_lines(value) if type(value) is str else value


_PLAIN = re.compile(r"[a-z][a-z-]*")


def _filters(families: list[str], severities: list[str]) -> str:
    """Rules of style that hide what a choice leaves out: filters that need no script."""
    lines = []
    for kind, names in (("family", families), ("severity", severities)):
        for name in filter(_PLAIN.fullmatch, names):
            chosen = f"body:has(#{kind}-{name}:checked)"
            lines.append(f'{chosen} [data-{kind}]:not([data-{kind}="{name}"]) {{ display: none }}')
    return "\n".join(lines) + "\n"


def _months(connection: Any, out: Path) -> list[dict[str, Any]]:
    """Pages by month of capture, with the findings of each family."""
    months = {
        name: {"name": name, "pages": pages, "flagged": flagged, "families": {}}
        for name, pages, flagged in connection.execute(
            "SELECT strftime(captured, '%Y-%m') AS name, count(*) AS pages, count(*) FILTER (findings > 0) AS flagged"
            " FROM read_parquet(?) WHERE captured IS NOT NULL GROUP BY name ORDER BY name",
            [str(out / PAGES)],
        ).fetchall()
    }
    for name, family, count in connection.execute(
        "SELECT strftime(captured, '%Y-%m') AS name, family, count(*) FROM read_parquet(?)"
        " WHERE captured IS NOT NULL GROUP BY name, family",
        [str(out / FINDINGS)],
    ).fetchall():
        if name in months:
            months[name]["families"][family] = count
    return list(months.values())


_SHOWN = "rule, family, severity, message, quote, before, after, url, path, record, start_line, start_column, evidence"


def _rules(connection: Any, out: Path) -> list[dict[str, Any]]:
    """The rules that found something, each with its first findings."""
    # One of each page, before a second one of any.
    rows = connection.execute(
        f"""
        WITH placed AS (
            SELECT rule, path, record, start_offset, file_row_number AS number,
                   row_number() OVER (PARTITION BY rule, path, record ORDER BY start_offset, file_row_number) AS nth
            FROM read_parquet($file, file_row_number = true)
        ), chosen AS (
            SELECT number, nth FROM placed
            QUALIFY row_number() OVER (PARTITION BY rule ORDER BY nth, path, record, number) <= $most
        )
        SELECT {_SHOWN} FROM read_parquet($file, file_row_number = true) JOIN chosen ON file_row_number = number
        ORDER BY rule, nth, path, record, number
        """,  # noqa: S608  # the names of columns
        {"file": str(out / FINDINGS), "most": _SHOWN_A_RULE},
    ).fetchall()
    rules: dict[str, dict[str, Any]] = {}
    for row in rows:
        shown = _shown(row)
        rule = rules.setdefault(
            shown["rule"],
            {"name": shown["rule"], "family": shown["family"], "severity": shown["severity"], "shown": []},
        )
        rule["shown"].append(shown)
    return list(rules.values())


def _pages(connection: Any, out: Path) -> list[dict[str, Any]]:
    """The pages with the most findings, each with them in the order of its text."""
    rows = connection.execute(
        f"WITH worst AS (SELECT path, record, findings AS found, disposition, reasons FROM read_parquet(?)"  # noqa: S608
        f" WHERE findings > 0 ORDER BY findings DESC, path, record LIMIT ?)"
        f" SELECT {', '.join(f'f.{name}' for name in _SHOWN.split(', '))}, found, disposition, reasons"
        f" FROM read_parquet(?) AS f JOIN worst ON f.path = worst.path AND f.record IS NOT DISTINCT FROM worst.record"
        f" QUALIFY row_number() OVER (PARTITION BY f.path, f.record ORDER BY start_offset, end_offset, rule) <= ?"
        f" ORDER BY found DESC, f.path, f.record, start_offset, end_offset, rule",
        [str(out / PAGES), _PAGES, str(out / FINDINGS), _SHOWN_A_PAGE],
    ).fetchall()
    pages: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in rows:
        shown = _shown(row[:-3])
        url, path, record = row[7:10]
        page = pages.setdefault(
            (path, record),
            {
                "name": url or f"{path}{'' if record is None else f'#{record}'}",
                "found": row[-3],
                "disposition": row[-2],
                "reasons": row[-1],
                "shown": [],
            },
        )
        page["shown"].append(shown)
    return list(pages.values())


def _shown(row: tuple[Any, ...]) -> dict[str, Any]:
    name, family, severity, message, words, before, after, url, path, record, line, column, evidence = row
    return {
        "rule": name,
        "family": family,
        "severity": severity,
        "message": message,
        "quote": _EMPTY_LINES.sub("\n", words[:_QUOTE]) + (" […] " if len(words) > _QUOTE else ""),
        "before": _before(before),
        "after": _after(after),
        "link": passage_link(url, words),
        "place": f"{path}{'' if record is None else f'#{record}'}:{line}:{column}",
        "evidence": evidence,
    }


_EMPTY_LINES = re.compile(r"\s*\n\s*")


def _before(text: str) -> str:
    """What stands before a passage, from the start of a word."""
    if len(text) >= CONTEXT:
        text = "… " + text.partition(" ")[2]
    return _EMPTY_LINES.sub("\n", text.lstrip())


def _after(text: str) -> str:
    """What stands after a passage, to the end of a word."""
    if len(text) >= CONTEXT:
        text = text.rpartition(" ")[0] + " …"
    return _EMPTY_LINES.sub("\n", text.rstrip())


def passage_link(url: str | None, words: str) -> str | None:
    """An address that opens the live page at a passage; None for one that is no web address."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    start = " ".join(words.partition("\n")[0].split()[:_FRAGMENT_WORDS])
    # A hyphen would start a prefix or a suffix.
    return f"{address(url.partition('#')[0])}#:~:text={quote(start, safe='').replace('-', '%2D')}"
