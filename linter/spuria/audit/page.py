"""`report.html`: one file without scripts or network, for people who look at a run."""

import base64
import hashlib
import os
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from spuria.audit.sql import connected
from spuria.audit.tables import FINDINGS, PAGES, SITES, Summary

REPORT = "report.html"
# What a person looks through; the tables hold the rest.
_SITES = 50
_SHOWN_A_RULE = 8
_QUOTE = 400
# A text fragment of more words is found less often, not more surely.
_FRAGMENT_WORDS = 8


def write_report(out: Path, summary: Summary) -> None:
    """Write the report of a run from its tables."""
    from jinja2 import Environment

    folder = resources.files("spuria.audit")
    style = (folder / "report.css").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string((folder / "report.html.j2").read_text(encoding="utf-8"))
    connection = connected(out / ".spill")
    try:
        months = connection.execute(
            "SELECT strftime(captured, '%Y-%m') AS name, count(*) AS pages, count(*) FILTER (findings > 0) AS flagged"
            " FROM read_parquet(?) WHERE captured IS NOT NULL GROUP BY name ORDER BY name",
            [str(out / PAGES)],
        ).fetchall()
        sites = connection.execute(
            "SELECT site, pages, flagged, worst_rules FROM read_parquet(?) WHERE flagged > 0"
            " ORDER BY flagged DESC, site LIMIT ?",
            [str(out / SITES), _SITES],
        ).fetchall()
        rows = connection.execute(
            "SELECT rule, family, severity, message, quote, url, path, record, start_line, start_column, evidence"
            " FROM read_parquet(?)"
            " QUALIFY row_number() OVER (PARTITION BY rule ORDER BY path, record, start_offset) <= ?"
            " ORDER BY family, rule, path, record, start_offset",
            [str(out / FINDINGS), _SHOWN_A_RULE],
        ).fetchall()
    finally:
        connection.close()
    rules: dict[str, dict[str, Any]] = {}
    for name, family, severity, message, words, url, path, record, line, column, evidence in rows:
        rule = rules.setdefault(name, {"name": name, "family": family, "severity": severity, "shown": []})
        place = f"{path}{'' if record is None else f'#{record}'}:{line}:{column}"
        rule["shown"].append(
            {
                "message": message,
                "quote": words[:_QUOTE] + ("…" if len(words) > _QUOTE else ""),
                "link": passage_link(url, words),
                "place": place,
                "evidence": evidence,
            }
        )
    most = max(summary.pages_by_rule.values(), default=1)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    html = template.render(
        style=style,
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        summary=summary,
        order=("keep", "trim", "quarantine", "reject", "empty", "error"),
        rules=list(rules.values()),
        most=most,
        months=months,
        sites=sites,
    )
    temporary = out / f".{REPORT}.part"
    temporary.write_text(html, encoding="utf-8", errors="replace")
    os.replace(temporary, out / REPORT)


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
    return f"{url.partition('#')[0]}#:~:text={quote(start, safe='').replace('-', '%2D')}"
