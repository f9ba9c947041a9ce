"""A page a rule and an index of them all, from the rules themselves: docstrings, options, the ledger of error rates."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

from spuria.catalogue import installed_rules
from spuria.declaration import Rule
from spuria.examples import FENCE, Example, examples_in
from spuria.report.rules import measured, shown_default

# Python-Markdown reads punctuation in raw HTML, too: as references it reaches the page as it is.
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~\n\x7f-\x9f\u200b-\u200f\u2060-\u2064\ufeff\u00ad]")
_CONDITIONS = {
    "captured": "read from a crawl of {}",
    "as-of": "read with <code>--as-of {}</code>",
    "url": "at {}",
    "language": "declared language {}",
}


def write(pages: Path) -> dict[str, list[str]]:
    """Write `rules/`; the names of the rules of each family."""
    folder = pages / "rules"
    folder.mkdir()
    rules = installed_rules()
    for rule in rules:
        (folder / f"{rule.name}.md").write_text(page_of(rule), encoding="utf-8")
    (folder / "index.md").write_text(index_of(rules), encoding="utf-8")
    return {family: [rule.name for rule in members] for family, members in _families(rules)}


def _families(rules: Iterable[Rule]) -> Iterator[tuple[str, list[Rule]]]:
    for family, members in groupby(rules, key=lambda rule: rule.family):
        yield family, list(members)


def index_of(rules: Iterable[Rule]) -> str:
    """All rules by family, with what they find and how often they are wrong."""
    lines = [
        *("# All rules", ""),
        "A rule or a whole family can be selected, ignored, configured and suppressed by its name. The last column is",
        "the share of clean pages on which a rule fired falsely, with its 95 % interval; [the ledger](../ledger.md)",
        "says how it was measured.",
        "",
    ]
    for family, members in _families(rules):
        lines += [f"## {family}", "", _family_summary(members), ""]
        lines += ["| rule | what it finds | severity | false pages per 1,000 |", "|---|---|---|---|"]
        for rule in members:
            kind = "".join(f" *{word}*" for word in _kinds(rule))
            lines.append(
                f"| [{rule.name}]({rule.name}.md){kind} | {_cell(rule.summary)} | {_grade(rule)} | {_rate(rule)} |"
            )
        lines.append("")
    return "\n".join(lines)


def _family_summary(members: list[Rule]) -> str:
    """The first line of the documentation of the family's module, where a rule of it says its own name."""
    for rule in members:
        module = import_module(rule.check.__module__)
        if module.__name__.rpartition(".")[2] == rule.family:
            return (module.__doc__ or "").strip().partition("\n")[0]
    return ""


def _kinds(rule: Rule) -> list[str]:
    kinds = ["preview"] if rule.preview else []
    return [*kinds, "needs a crawl"] if rule.is_corpus else kinds


def _grade(rule: Rule) -> str:
    return f"{rule.severity}, {rule.confidence}"


def _rate(rule: Rule) -> str:
    found = measured(rule)
    if not found:
        return "not measured"
    rate = 1000 * found["hits"] / found["clean_pages"]
    return f"{rate:.2f} ({1000 * found['low']:.2f}-{1000 * found['high']:.2f})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def page_of(rule: Rule) -> str:
    """A rule's page: what it finds, with marked examples; options; how often it is wrong; how to suppress it."""
    lines = [
        *(f"# {rule.name}", ""),
        " · ".join((f"family [{rule.family}](index.md#{rule.family})", _grade(rule), *_kinds(rule))),
        "{ .facts }",
        *("", _with_examples(rule), ""),
    ]
    if rule.replaces:
        others = ", ".join(f"[{name}]({name}.md)" for name in rule.replaces)
        lines += [f"Where it fires, it stands for the findings it is made of: {others}.", ""]
    if rule.aliases:
        lines += [f"Earlier names, which still work: {', '.join(f'`{name}`' for name in rule.aliases)}.", ""]
    lines += [*_options(rule), *_measured(rule), *_how_to_suppress(rule)]
    return "\n".join(lines)


def _with_examples(rule: Rule) -> str:
    examples = iter(examples_in(rule.docs, rule))

    def shown(match: re.Match[str]) -> str:
        words = match["info"].split()
        if len(words) < 2 or not {"bad", "good"} & set(words):
            return match[0]
        return _example(next(examples), words[0])

    return FENCE.sub(shown, rule.docs)


def _example(example: Example, kind: str) -> str:
    pieces, last = [], 0
    for start, end in example.marks:
        words = example.source[start:end]
        pieces += [_verbatim(example.source[last:start]), f"<mark>{_verbatim(words)}</mark>"]
        last = end
    pieces.append(_verbatim(example.source[last:]))
    said = [_CONDITIONS[name].format(_verbatim(value)) for name, value in example.conditions.items()]
    said += [f"<code>{_verbatim(f'{name} = {shown_default(value)}')}</code>" for name, value in example.options.items()]
    label = "Found" if example.bad else "Left alone"
    about = f"{label} in {kind}" + "".join(f", {item}" for item in said)
    return (
        f'<div class="example {"bad" if example.bad else "good"}"><p class="about">{about}</p>'
        f"<pre><code>{''.join(pieces)}</code></pre></div>"
    )


def _verbatim(text: str) -> str:
    return _PUNCTUATION.sub(lambda match: f"&#{ord(match[0])};", text)


def _options(rule: Rule) -> list[str]:
    if not rule.options:
        return []
    lines = ["## Options", "", "| option | type | default |", "|---|---|---|"]
    lines += [
        f"| `{option.name.replace('_', '-')}` | {option.type} | `{_cell(shown_default(option.default))}` |"
        for option in rule.options
    ]
    example = rule.options[0]
    return [
        *lines,
        *("", "```toml", f"[tool.spuria.rules.{rule.name}]"),
        *(f"{example.name.replace('_', '-')} = {shown_default(example.default)}", "```", ""),
    ]


def _measured(rule: Rule) -> list[str]:
    found: dict[str, Any] | None = measured(rule)
    if not found:
        return []
    hits, pages = found["hits"], found["clean_pages"]
    lines = ["## Error rate", "", f"Measured on {found['date']} ([how](../ledger.md)):", ""]
    rate = f"95 % interval {1000 * found['low']:.2f} to {1000 * found['high']:.2f} per 1,000"
    lines.append(f"- **False alarms**: {hits} of {pages:,} clean pages ({rate}).")
    if found.get("recall") is not None:
        lines.append(f"- **Found**: {found['recall']:.1%} of {found['n']} passages with a known defect.")
    return [*lines, ""]


def _how_to_suppress(rule: Rule) -> list[str]:
    lines = ["## Where it is meant", ""]
    if not rule.is_corpus:
        lines += [
            "In a page of yours, a comment before the block silences it, with a reason:",
            *("", "```html", f"<!-- spuria: ignore[{rule.name}] why it is meant -->", "```", ""),
        ]
    lines += [
        "For files and folders, in `pyproject.toml`:" if not rule.is_corpus else "In `pyproject.toml`:",
        *("", "```toml"),
        *(
            ["[tool.spuria]", f'ignore = ["{rule.name}"]']
            if rule.is_corpus
            else ["[tool.spuria.per-file-ignores]", f'"archive/" = ["{rule.name}"]']
        ),
        *("```", "", "[Suppression](../suppression.md) tells more. A false alarm is a bug: please report its passage."),
    ]
    return [*lines, ""]
