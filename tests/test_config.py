"""Configuration: where it is found, what it may say, what it does."""

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from running import ROOT, Spuria, run_fresh

from spuria.catalogue import selected_rules
from spuria.config import BrokenConfigError, Config, Finder, json_schema, parse
from spuria.config_file import PRESETS, load

SCHEMA = ROOT / "linter" / "spuria" / "schema"
BAD = "The lamp costs PRICE-TBD EUR and is sold out.\n"


def write(folder: Path, name: str, text: str = BAD) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def rules_found(spuria: Spuria, *arguments: str) -> list[tuple[str, str]]:
    ran = spuria("check", "--output-format", "jsonl", *arguments)
    assert ran.err == ""
    return [(found["path"], found["rule"]) for found in map(json.loads, ran.out.splitlines())]


# Where it is found.


def test_the_nearest_file_upwards_holds(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "pyproject.toml", '[tool.spuria]\nselect = ["sold-out"]\n')
    write(tmp_path, "a.md")
    write(tmp_path, "deep/er/b.md")
    write(tmp_path, "other/spuria.toml", 'select = ["unset-price"]\n')
    write(tmp_path, "other/sub/c.md")
    write(tmp_path, "other/pyproject.toml", '[tool.spuria]\nselect = ["unsure"]\n')
    write(tmp_path, "no-table/pyproject.toml", '[tool.ruff]\nselect = ["E"]\n')
    write(tmp_path, "no-table/d.md")
    assert rules_found(spuria, ".") == [
        ("a.md", "sold-out"),
        ("deep/er/b.md", "sold-out"),
        ("no-table/d.md", "sold-out"),
        ("other/sub/c.md", "unset-price"),
    ]


def test_the_search_ends_at_the_root_of_the_repository(tmp_path: Path) -> None:
    write(tmp_path, "spuria.toml", 'select = ["sold-out"]\n')
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    (tmp_path / "repository" / "docs").mkdir()
    assert Finder().of_folder(str(tmp_path / "repository" / "docs")).config == Config()
    assert Finder().of_folder(str(tmp_path / "elsewhere")).config.select == ("sold-out",)


def test_a_given_file_holds_for_all(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "spuria.toml", 'select = ["sold-out"]\n')
    write(tmp_path, "strict.toml", 'select = ["unset-price"]\n')
    write(tmp_path, "a.md")
    assert rules_found(spuria, "a.md", "--config", "strict.toml") == [("a.md", "unset-price")]
    ran = spuria("check", "a.md", "--config", "gone.toml")
    assert ran.code == 2
    assert "gone.toml: No such file" in ran.err


# What it does.


@pytest.mark.parametrize(
    ("config", "found"),
    [
        ('select = ["shop"]', ["unset-price", "sold-out"]),
        ('select = ["shop"]\nignore = ["sold-out"]', ["unset-price"]),
        ('select = ["sold-out"]\nextend-select = ["missing-price"]', ["unset-price", "sold-out"]),
        ('select = ["shop"]\n[per-file-ignores]\n"a.md" = ["sold-out"]', ["unset-price"]),
        ('select = ["shop"]\n[per-file-ignores]\n"docs/" = ["sold-out"]', ["unset-price", "sold-out"]),
        ('select = ["shop"]\n[rules.unset-price]\nat-most = 0', ["sold-out"]),
        ('select = ["shop"]\n[rules.unset-price]\nat_most = 0', ["sold-out"]),
        ('select = ["shop"]\nconfidence = "certain"', ["unset-price"]),
    ],
)
def test_what_is_found(spuria: Spuria, tmp_path: Path, config: str, found: list[str]) -> None:
    write(tmp_path, "spuria.toml", config)
    write(tmp_path, "a.md")
    assert [rule for _, rule in rules_found(spuria, "a.md")] == found


def test_severity_and_gate(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "a.md")
    write(tmp_path, "spuria.toml", 'select = ["sold-out"]\nfail-on = "warning"\n')
    assert spuria("check", "a.md").code == 1
    write(tmp_path, "spuria.toml", 'select = ["shop"]\n[severity]\nshop = "info"\nsold-out = "error"\n')
    ran = spuria("check", "a.md", "--output-format", "jsonl")
    assert [json.loads(line)["severity"] for line in ran.out.splitlines()] == ["info", "error"]
    assert ran.code == 1
    assert spuria("check", "a.md", "--fail-on", "never").code == 0


def test_the_command_line_beats_the_file(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "spuria.toml", 'select = ["unsure"]\nignore = ["sold-out"]\n')
    write(tmp_path, "a.md")
    assert rules_found(spuria, "a.md", "--select", "shop") == [("a.md", "unset-price"), ("a.md", "sold-out")]
    write(tmp_path, "spuria.toml", 'select = ["shop"]\nignore = ["sold-out"]\n')
    assert rules_found(spuria, "a.md", "--ignore", "unset-price") == []


def test_patterns_are_relative_to_the_file(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "site/spuria.toml", 'select = ["unset-price"]\nexclude = ["/drafts/", "*.tmp.md"]\n')
    for name in ("site/a.md", "site/drafts/b.md", "site/more/drafts/c.md", "site/x.tmp.md"):
        write(tmp_path, name)
    assert [path for path, _ in rules_found(spuria, "site")] == ["site/a.md", "site/more/drafts/c.md"]
    write(tmp_path, "site/spuria.toml", 'select = ["unset-price"]\ninclude = ["*.page"]\n')
    write(tmp_path, "site/a.page")
    assert [path for path, _ in rules_found(spuria, "site")] == ["site/a.page"]


# What is wrong with it.


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ('selct = ["shop"]', "there is no key 'selct'; did you mean 'select'?"),
        ('select = "shop"', "select: Expected `array`, got `str`"),
        ('fail-on = "fatal"', "fail-on: Invalid enum value 'fatal'"),
        ('[severity]\nsold-out = "bad"', "Invalid enum value 'bad'"),
        ('select = ["shop"', "it is not TOML"),
        ('select = ["shoop"]', "no rule or family is called 'shoop'; did you mean 'shop'?"),
        ("[rules.sold-uot]\na = 1", "no rule is called 'sold-uot'; did you mean 'sold-out'?"),
        ("[rules.unset-price]\nat-mots = 1", "rule 'unset-price' has no option 'at-mots'; did you mean 'at_most'?"),
        (
            '[rules.unset-price]\nat-most = "2"',
            "option 'at-most' of rule 'unset-price' takes this type: integer, not '2'",
        ),
        ('[per-file-ignores]\n"*.md" = ["nothing-like-it-xyz"]', "no rule or family is called 'nothing-like-it-xyz'"),
    ],
)
def test_a_broken_file_is_named_and_others_are_checked(
    spuria: Spuria, tmp_path: Path, config: str, message: str
) -> None:
    write(tmp_path, "a/spuria.toml", config)
    write(tmp_path, "a/page.md")
    write(tmp_path, "b/page.md")
    ran = spuria("check", "a", "b", "--select", "unset-price") if "select" not in config else spuria("check", "a", "b")
    assert ran.code == 2
    assert "spuria.toml" in ran.err
    assert message in ran.err
    assert "b/page.md:1:16: error [unset-price]" in ran.out
    assert "a/page.md:" not in ran.out


def test_a_broken_pattern_is_named(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "page.md")
    ran = spuria("check", ".", "--exclude", "!")
    assert ran.code == 2
    assert "'!' is no pattern of paths" in ran.err
    write(tmp_path, "spuria.toml", 'exclude = ["!"]\n')
    ran = spuria("check", ".")
    assert ran.code == 2
    assert "spuria.toml: '!' is no pattern of paths" in ran.err


def test_messages_name_the_key() -> None:
    with pytest.raises(BrokenConfigError, match=r"^x\.toml: preview: Expected `bool`, got `int`$"):
        parse({"preview": 1}, "x.toml")


# The schemas for editors and readers of reports.


def test_schema_files(golden: Callable[[Path, str], None]) -> None:
    from spuria.report import record

    for name, schema in (
        ("config.schema.json", json_schema()),
        ("finding-1.schema.json", record.json_schema("jsonl")),
        ("report-1.schema.json", record.json_schema("json")),
    ):
        jsonschema.Draft202012Validator.check_schema(schema)
        golden(SCHEMA / name, json.dumps(schema, indent=2) + "\n")


def test_the_schema_says_what_the_reader_says() -> None:
    schema = json_schema()
    good = {"select": ["shop"], "per-file-ignores": {"*.md": ["x"]}, "severity": {"x": "info"}, "fail-on": "never"}
    jsonschema.validate(good, schema)
    parse(good, "x.toml")
    wrong: list[dict[str, object]] = [
        {"selct": []},
        {"select": "shop"},
        {"severity": {"x": "bad"}},
        {"rules": {"x": 1}},
        {"preview": "yes"},
    ]
    for bad in wrong:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(bad, schema)
        with pytest.raises(BrokenConfigError):
            parse(bad, "x.toml")


# What it extends, what is different for some files, and what the command line adds.


def configured(spuria: Spuria, path: str = ".", *options: str) -> dict[str, tuple[object, str]]:
    """What `spuria config` says of the keys that somebody set."""
    ran = spuria("config", path, "--output-format", "json", *options)
    assert (ran.code, ran.err) == (0, "")
    values = json.loads(ran.out)["values"]
    return {key: (item["value"], item["source"]) for key, item in values.items() if item["source"] != "default"}


def test_extends(spuria: Spuria, tmp_path: Path) -> None:
    write(
        tmp_path,
        "shared/base.toml",
        'extends = ["root.toml"]\nignore = ["sold-out"]\nfail-on = "never"\nbaseline = "b"\n',
    )
    write(
        tmp_path, "shared/root.toml", 'ignore = ["unsure"]\nconfidence = "certain"\n[rules.unset-price]\nat-most = 1\n'
    )
    write(
        tmp_path,
        "spuria.toml",
        'extends = ["spuria:docs", "shared/base.toml"]\nselect = ["shop"]\nfail-on = "info"\nignore = ["broken"]\n'
        '[rules.unset-price]\n"other" = 2\n',
    )
    found = configured(spuria)
    assert found["fail-on"] == ("info", "spuria.toml")
    assert found["confidence"] == ("certain", "shared/root.toml")
    assert found["ignore"] == (["unsure", "sold-out", "broken"], "shared/root.toml, shared/base.toml, spuria.toml")
    assert found["rules"] == ({"unset-price": {"at-most": 1, "other": 2}}, "shared/root.toml, spuria.toml")
    assert found["baseline"] == (str(tmp_path / "shared" / "b"), "shared/base.toml")
    assert found["exclude"][1] == "spuria:docs"
    assert found["select"] == (["shop"], "spuria.toml")


@pytest.mark.parametrize(
    ("extends", "said"),
    [
        ("spuria.toml", "extends: spuria.toml extends itself"),
        ("loop.toml", "extends: spuria.toml extends itself"),
        ("gone.toml", "gone.toml: No such file"),
        ("spuria:strickt", "there is no 'spuria:strickt'; did you mean 'spuria:strict'?"),
        ("https://a.example/b.toml", "is an address"),
        ("wrong.toml", "wrong.toml: there is no key 'selct'"),
        ("pyproject.toml", "pyproject.toml: it has no [tool.spuria]"),
    ],
)
def test_what_cannot_be_extended(spuria: Spuria, tmp_path: Path, extends: str, said: str) -> None:
    write(tmp_path, "spuria.toml", f'extends = ["{extends}"]\n')
    write(tmp_path, "loop.toml", 'extends = ["spuria.toml"]\n')
    write(tmp_path, "wrong.toml", 'selct = ["shop"]\n')
    write(tmp_path, "pyproject.toml", "[tool.other]\n")
    write(tmp_path, "a.md")
    for command in (("check", "a.md"), ("config",)):
        ran = spuria(*command)
        assert ran.code == 2
        assert said in ran.err


@pytest.mark.parametrize("name", PRESETS)
def test_presets_are_configurations(spuria: Spuria, tmp_path: Path, name: str) -> None:
    write(tmp_path, "spuria.toml", f'extends = ["{name}"]\n')
    write(tmp_path, "a.md", "Nothing.\n")
    assert spuria("check").code == 0
    assert all(source == name for _, source in configured(spuria).values())
    located = load(tmp_path / "spuria.toml")
    assert located is not None
    names = [name for names in located.config.per_file_ignores.values() for name in names]
    assert selected_rules([*names, *located.config.severity, *located.config.dispositions.rules], preview=True)


def test_overrides_by_path(spuria: Spuria, tmp_path: Path) -> None:
    write(
        tmp_path,
        "spuria.toml",
        'select = ["shop"]\n'
        '[[overrides]]\nfiles = ["docs/"]\nignore = ["sold-out"]\nfail-on = "never"\n'
        '[[overrides]]\nfiles = ["docs/old/*.md"]\nselect = ["sold-out"]\nignore = []\nseverity = {sold-out = "error"}\n'
        '[[overrides]]\nfiles = ["*.txt"]\nrules = {unset-price = {at-most = 0}}\n',
    )
    for name in ("a.md", "a.txt", "docs/b.md", "docs/old/c.md"):
        write(tmp_path, name)
    assert rules_found(spuria, ".") == [
        *(("a.md", "unset-price"), ("a.md", "sold-out")),
        ("a.txt", "sold-out"),
        ("docs/b.md", "unset-price"),
    ]
    # An override is no way around what else is ignored, and the command line has the last word.
    assert spuria("check", "docs/b.md").code == 0
    assert spuria("check", "docs/b.md", "--fail-on", "info").code == 1
    assert rules_found(spuria, "docs", "--select", "sold-out") == [
        ("docs/b.md", "sold-out"),
        ("docs/old/c.md", "sold-out"),
    ]
    assert configured(spuria, "docs/b.md")["fail-on"] == ("never", "overrides for docs/")
    assert configured(spuria, "a.md")["select"] == (["shop"], "spuria.toml")


def test_values_on_the_command_line(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "spuria.toml", 'select = ["shop"]\nignore = ["unsure"]\n[rules.unset-price]\nat-most = 5\n')
    write(tmp_path, "a.md")
    assert rules_found(spuria, "a.md", "--config", "rules.unset-price.at-most=0") == [("a.md", "sold-out")]
    assert rules_found(spuria, "a.md", "--config", 'ignore=["sold-out"]') == [("a.md", "unset-price")]
    assert spuria("check", "a.md", "--config", "fail-on=never").code == 0
    assert spuria("check", "a.md", "--config", "fail-on = 'never'", "--fail-on", "info").code == 1
    found = configured(spuria, "a.md", "--config", "preview=true", "--config", "as-of=2024-05-06")
    assert (found["preview"], found["as-of"]) == ((True, "--config"), ("2024-05-06", "--config"))
    write(tmp_path, "other.toml", 'select = ["sold-out"]\n')
    assert rules_found(spuria, "a.md", "--config", "other.toml", "--config", "fail-on=never") == [("a.md", "sold-out")]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("fail=never", "--config: there is no key 'fail'; did you mean 'fail-on'?"),
        ("fail-on=sometimes", "--config: fail-on: Invalid enum value 'sometimes'"),
        ("=x", "it is neither a file nor KEY=VALUE"),
        ("extends=spuria:docs", "extends belongs into a file"),
        ("gone.toml", "gone.toml: No such file"),
    ],
)
def test_broken_values_on_the_command_line(spuria: Spuria, tmp_path: Path, value: str, said: str) -> None:
    write(tmp_path, "a.md")
    for command in ("check", "config"):
        ran = spuria(command, "a.md", "--config", value)
        assert ran.code == 2
        assert said in ran.err


def test_config_in_words(spuria: Spuria, tmp_path: Path) -> None:
    write(tmp_path, "pyproject.toml", '[tool.spuria]\nfail-on = "warning"\n[tool.spuria.severity]\nshop = "info"\n')
    lines = spuria("config").out.splitlines()
    assert lines[0] == "# pyproject.toml [tool.spuria]"
    assert 'fail-on = "warning"' in lines[1 + [line.split(" = ")[0] for line in lines[1:]].index("fail-on")]
    assert sum(line.endswith("# pyproject.toml") for line in lines) == 2
    assert any(line.startswith('severity.shop = "info" ') for line in lines)


def test_nothing_in_a_folder_is_run(tmp_path: Path) -> None:
    """Modules beside the pages are not imported, whatever they are called and whatever a configuration says."""
    trap = 'import pathlib; pathlib.Path("trapped").touch()\n'
    for name in ("spuria_rules.py", "sitecustomize.py", "tomllib.py", "msgspec.py", "shop_rules.py", "rich.py", "git"):
        write(tmp_path, name, trap)
    write(tmp_path, "spuria.toml", 'select = ["shop"]\n')
    write(tmp_path, "a.md")
    for command in (("check",), ("config",), ("rules",), ("baseline", "create")):
        ran = run_fresh(command, b"", tmp_path, {})
        assert (ran.code, "Traceback" in ran.err) == (1 if command == ("check",) else 0, False)
        assert not (tmp_path / "trapped").exists()


def test_values_for_one_run_of_audit_and_clean(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "The lamp costs PRICE-TBD EUR."}\n')
    (tmp_path / "quiet.toml").write_text('fail-on = "never"\n')
    select = ("--select", "shop")
    assert spuria("audit", "a.jsonl", "--out", "o1", *select).code == 1
    assert spuria("audit", "a.jsonl", "--out", "o2", *select, "--config", "fail-on=never").code == 0
    assert spuria("audit", "a.jsonl", "--out", "o3", *select, "--config", "quiet.toml").code == 0
    both = ("--config", "quiet.toml", "--config", "rules.unset-price.at-most=0")
    ran = spuria("clean", "a.jsonl", "--out", "o4", *select, *both)
    assert (ran.code, "1 kept as they are" in ran.out) == (0, True)
    ran = spuria("audit", "a.jsonl", "--out", "o5", "--config", "fail=never")
    assert (ran.code, ran.err) == (2, "Error: --config: there is no key 'fail'; did you mean 'fail-on'?\n")
    assert spuria("clean", "a.jsonl", "--out", "o6", "--config", "gone.toml").code == 2
