"""What `spuria rule` and `spuria rules` print: a rule's page, and the list."""

import json
import re
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any, TextIO

import msgspec

from spuria.declaration import Rule
from spuria.report import Look
from spuria.report.record import encoded


def write_page(rule: Rule, stream: TextIO, look: Look, *, as_json: bool = False) -> None:
    """Write a rule's documentation: what it finds, its options, its measured precision."""
    if as_json:
        stream.write(_indented({**_described(rule), "docs": rule.docs}))
        return
    page = page_of(rule)
    if look.terminal and look.colour:
        from rich.console import Console
        from rich.markdown import Markdown

        Console(file=stream, force_terminal=True, width=min(look.width, 100)).print(Markdown(page))
    else:
        stream.write(page)


def page_of(rule: Rule) -> str:
    """The rule's page in Markdown."""
    lines = [f"# {rule.name}", "", _with_labels(rule.docs.strip()), ""]
    facts = [f"Family {rule.family}", f"severity {rule.severity}", f"confidence {rule.confidence}"]
    if rule.preview:
        facts.append("preview: runs only with --preview, and never fails the check")
    lines += [", ".join(facts) + ".", ""]
    if rule.aliases:
        lines += [f"Earlier names: {', '.join(rule.aliases)}.", ""]
    if rule.replaces:
        lines += [f"Stands for the findings it is made of: {', '.join(rule.replaces)}.", ""]
    if rule.options:
        lines += ["## Options", ""]
        lines += [
            f"- `{option.name.replace('_', '-')}` ({option.type}): default `{shown_default(option.default)}`"
            for option in rule.options
        ]
        lines += ["", f"Set them under `[rules.{rule.name}]`.", ""]
    if found := measured(rule):
        lines += [_precision(found), ""]
    return "\n".join(lines).rstrip() + "\n"


def _with_labels(docs: str) -> str:
    """Documentation whose examples say in words what they are: how a fence is marked, nobody sees."""
    from spuria.examples import FENCE

    def labelled(match: re.Match[str]) -> str:
        words = match["info"].split()
        if {"bad", "good"}.isdisjoint(words[1:]):
            return match[0]
        label = "Found, between `[[` and `]]`:" if "bad" in words else "Left alone:"
        said = [word for word in words[1:] if "=" in word]
        if said:
            label = f"{label[:-1]} ({', '.join(said)}):"
        return f"{label}\n\n{match['fence']}{words[0]}\n{match['body']}{match['fence']}"

    return FENCE.sub(labelled, docs)


def write_list(rules: Sequence[Rule], stream: TextIO, look: Look, *, as_json: bool = False) -> None:
    """Write the rules as an aligned table."""
    if as_json:
        stream.write(_indented([_described(rule) for rule in rules]))
        return
    rows = [("RULE", "FAMILY", "SEVERITY", "CONFIDENCE", "WHAT IT FINDS")]
    rows += [
        (
            rule.name,
            rule.family,
            str(rule.severity),
            str(rule.confidence),
            ("(preview) " if rule.preview else "") + rule.summary,
        )
        for rule in rules
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        line = "  ".join((*cells, row[4]))
        stream.write(
            (line[: look.width - 1] + "…" if look.terminal and len(line) > look.width else line).rstrip() + "\n"
        )


def _described(rule: Rule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "family": rule.family,
        "severity": str(rule.severity),
        "confidence": str(rule.confidence),
        "preview": rule.preview,
        "summary": rule.summary,
        "aliases": list(rule.aliases),
        "replaces": list(rule.replaces),
        "options": [
            {"name": option.name.replace("_", "-"), "type": option.type, "default": option.default}
            for option in rule.options
        ],
        "precision": measured(rule),
    }


def _indented(value: Any) -> str:
    return msgspec.json.format(encoded(value), indent=2) + "\n"


def shown_default(value: object) -> str:
    """The default of an option, as it is written in a configuration file."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)


def measured(rule: Rule) -> dict[str, Any] | None:
    """What was measured for the rule, from `ledger.json` of its package."""
    return _ledger_of(rule.check.__module__.partition(".")[0]).get(rule.name)


@cache
def _ledger_of(package: str) -> dict[str, Any]:
    file = resources.files(package) / "ledger.json"
    if not file.is_file():
        return {}
    ledger: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return ledger


def _precision(found: dict[str, Any]) -> str:
    alarms = "1 false alarm" if found["hits"] == 1 else f"{found['hits']} false alarms"
    text = (
        f"Measured: {alarms} on {found['clean_pages']:,} clean pages"
        f" (95 % interval {found['low']:.2%} to {found['high']:.2%})"
    )
    if found.get("recall") is not None:
        text += f"; finds {found['recall']:.1%} of {found['n']} marked passages"
    return f"{text}; {found['date']}."
