"""The written documentation, held to what the program does."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click
import pytest
from running import ROOT, Spuria

from spuria import cli, sidecar
from spuria.catalogue import checked_options, installed_rules, rule_named, selected_rules
from spuria.commands.server import server
from spuria.config import Config, parse
from spuria.examples import examples_in, findings_of
from spuria.report.record import Record

PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "rules" / "README.md"]
BAR = "\\|"  # within a table
_SAMPLED = ("classic-lorem", "context-leak", "generated-persona")


def spuria(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "spuria", *arguments], capture_output=True, cwd=ROOT, encoding="utf-8", check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def sample() -> str:
    """One finding each of a few rules, as the README's command prints them."""
    blocks = spuria("check", "fixtures/pages").split("\n\n")
    chosen = [next(block for block in blocks if f"[{rule}]" in block) for rule in _SAMPLED]
    return "```\n" + "\n\n".join([*chosen, blocks[-1].strip()]) + "\n```"


def options(command: click.Command) -> str:
    """The options of a command as a table."""
    rows = ["| option | what it does |", "|---|---|"]
    with click.Context(command) as context:
        for parameter in command.params:
            record = parameter.get_help_record(context) if isinstance(parameter, click.Option) else None
            if record is not None:
                name, text = record
                text = re.sub(r"; x>=?[\d.]+\]|\[x>=?[\d.]+\]", lambda limit: "]" if limit[0][0] == ";" else "", text)
                text = text.replace("  ", " ").strip()
                rows.append(f"| `{name.replace('|', BAR)}` | {text} |")
    return "\n".join(rows)


def test_readme_shows_what_the_program_does(golden: Callable[[Path, str], None]) -> None:
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    for name, content in (("sample", sample()), ("options", options(cli.check))):
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
        assert pattern.search(text), f"README.md has no place for the {name}"
        text = pattern.sub(lambda match, content=content: f"{match[1]}{content}\n", text)  # type: ignore[misc]
    golden(path, text)


def test_the_options_of_the_server(golden: Callable[[Path, str], None]) -> None:
    path = ROOT / "docs" / "editors.md"
    pattern = re.compile(r"(<!-- options: server -->\n).*?(?=<!-- /options -->)", re.DOTALL)
    text = path.read_text(encoding="utf-8")
    golden(path, pattern.sub(lambda match: f"{match[1]}{options(server)}\n", text))


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("start-*.md")), ids=lambda page: page.stem)
def test_starts_show_what_the_program_does(page: Path, golden: Callable[[Path, str], None]) -> None:
    """`<!-- run: COMMAND -->` is followed by what the command prints."""
    pattern = re.compile(r"(<!-- run: spuria ([^\n]*) -->\n).*?(?=<!-- /run -->)", re.DOTALL)
    text = page.read_text(encoding="utf-8")
    golden(page, pattern.sub(lambda match: f"{match[1]}```\n{spuria(*match[2].split()).strip()}\n```\n", text))


def fixes() -> str:
    """The rules that have fixes as a table, from what they yield on their own examples."""
    rows = ["| rule | fix |", "|---|---|"]
    for rule in installed_rules():
        if rule.is_corpus or not rule.check.__module__.startswith("spuria_rules."):
            continue
        passages = ROOT / "fixtures" / "rules" / rule.family / f"{rule.name}.md"
        texts = [rule.docs, passages.read_text(encoding="utf-8")] if passages.exists() else [rule.docs]
        kinds = {
            "safe" if found.fix.safe else "unsafe"
            for text in texts
            for example in examples_in(text, rule)
            if example.marks
            for found in findings_of(rule, example)
            if found.fix is not None
        }
        if kinds:
            rows.append(f"| `{rule.name}` | {' or '.join(sorted(kinds))} |")
    return "\n".join(rows)


def test_page_of_fixes(golden: Callable[[Path, str], None]) -> None:
    path = ROOT / "docs" / "fixes.md"
    head, mark, rest = path.read_text(encoding="utf-8").partition("<!-- fixes -->\n")
    assert mark
    golden(path, f"{head}{mark}{fixes()}\n{rest[rest.index('<!-- /fixes -->') :]}")


def test_configuration_page() -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    examples = [tomllib.loads(example) for example in re.findall(r"```toml\n(.*?)```", text, re.DOTALL)]
    for example in examples:
        parse(example.get("tool", {}).get("spuria", example), "docs/configuration.md")
    table = examples[0]["tool"]["spuria"]
    config = parse(table, "docs/configuration.md")
    selected_rules((*config.select, *config.extend_select, *config.ignore, *config.severity), preview=True)
    for name, given in config.rules.items():
        checked_options(rule_named(name), given)
    keys = [name.replace("_", "-") for name in Config._fields]
    written, rest = text.split("\n## ", 1)
    assert re.findall(r"^\| `([\w-]+)` \|", written, re.MULTILINE) == keys
    assert set(table) | set(re.findall(r"^\[+tool\.spuria\.(\w+)\]", rest, re.MULTILINE)) == set(keys)
    limits = text.partition("\n## Limits\n")[2]
    named = [name.replace("_", "-") for name in config.limits._fields]
    assert re.findall(r"^\| `([\w-]+)` \|", limits, re.MULTILINE) == named


def test_suppression_page(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "suppression.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "spuria-ignore.toml").write_text(example, encoding="utf-8")
    entries = sidecar.read(tmp_path / "spuria-ignore.toml", date(2027, 1, 1)).entries
    selected_rules([name for entry in entries for name in entry.rules], preview=True)


def test_output_page() -> None:
    text = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")
    named = [
        name for cell in re.findall(r"^\| (`.*?`) \|", text, re.MULTILINE) for name in re.findall(r"`(\w+)`", cell)
    ]
    assert sorted(named) == sorted(Record.__struct_fields__)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_documentation_is_clean() -> None:
    out = spuria("check", *(str(page.relative_to(ROOT)) for page in PAGES))
    assert out.startswith("No findings"), out


def test_every_threat_names_a_test_that_there_is() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith("| threat")]
    assert len(rows) > 24
    for row in rows:
        threat, behaviour, tests = (cell.strip() for cell in row.strip("| ").split(" | "))
        assert threat
        assert behaviour
        file = ""
        for name in re.findall(r"`(test_\w+(?:\.py)?)`", tests):
            if name.endswith(".py"):
                file = (ROOT / "tests" / name).read_text(encoding="utf-8")
            else:
                assert f"def {name}(" in file, name
        assert file, threat


def test_the_manual_page_of_the_package_is_that_of_the_command(
    spuria: Spuria, golden: Callable[[Path, str], None]
) -> None:
    ran = spuria("man")
    golden(ROOT / "docs" / "man" / "spuria.1", ran.out)
    shared = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert shared["shared-data"] == {"docs/man/spuria.1": "share/man/man1/spuria.1"}
