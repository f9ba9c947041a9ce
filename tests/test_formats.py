"""Reports read by what they are written for: foreign parsers, schemas and validators."""

import csv
import html
import io
import json
import os
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import junitparser
import pyromark
import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st
from running import Spuria
from test_report import HOSTILE

from spuria.report import csv as spuria_csv
from spuria.report import junit, markdown
from spuria.report.escape import printable

DATA = Path(__file__).parent / "data"
MULTITOOL = os.environ.get("SARIF_MULTITOOL")
RDFORMAT_VALIDATOR = os.environ.get("RDFORMAT_VALIDATOR")
SHOP = ("--select", "shop", "--fail-on", "info")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Pages of every kind: clean, hostile, silenced, unreadable, one of many."""
    (tmp_path / "clean.md").write_text("Nothing.\n")
    (tmp_path / "hostile.txt").write_text(HOSTILE + "\n\n日本 PRICE-TBD EUR\n", encoding="utf-8")
    (tmp_path / "silenced.md").write_text("<!-- spuria: ignore[shop] meant -->\nPRICE-TBD\n\nSold out\n")
    (tmp_path / "ünï [x] #.html").write_text("<p>=1+1 PRICE-TBD\n<b>EUR</b>", encoding="utf-8")
    (tmp_path / "binary.md").write_bytes(b"\x89PNG\r\n\x00\x01")
    (tmp_path / "rows.jsonl").write_text(json.dumps({"url": "https://a.example", "text": "PRICE-TBD"}) + "\n")
    return tmp_path


def report(spuria: Spuria, form: str, *options: str) -> str:
    ran = spuria("check", ".", "gone.md", *SHOP, "--output-format", form, *options)
    assert ran.code == 2
    return ran.out


def loaded(spuria: Spuria, form: str, schema: str) -> Any:
    data = json.loads(report(spuria, form))
    jsonschema.validate(data, json.loads((DATA / schema).read_text()))
    return data


def test_gitlab(spuria: Spuria, pages: Path) -> None:
    issues = loaded(spuria, "gitlab", "gitlab-code-quality.schema.json")
    assert Counter(issue["location"]["path"] for issue in issues) == {
        "hostile.txt": 2, "rows.jsonl": 1, "silenced.md": 1, "ünï [x] #.html": 1,
    }  # fmt: skip
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert issues[0]["severity"] == "major"
    (row,) = (issue for issue in issues if issue["location"]["path"] == "rows.jsonl")
    assert row["location"]["lines"] == {"begin": 1}
    assert row["description"].startswith("record 1, line 1: ")


def test_gitlab_fingerprints_differ_and_paths_are_of_the_project(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text((json.dumps({"text": "PRICE-TBD"}) + "\n") * 3)
    out = spuria("check", str(tmp_path / "rows.jsonl"), *SHOP, "--output-format", "gitlab").out
    assert len({issue["fingerprint"] for issue in json.loads(out)}) == 3
    assert {issue["location"]["path"] for issue in json.loads(out)} == {"rows.jsonl"}
    assert spuria("check", "rows.jsonl", "--select", "sold-out", "--output-format", "gitlab").out == "[]\n"


def test_junit(spuria: Spuria, pages: Path) -> None:
    (pages / "report.xml").write_text(report(spuria, "junit"), encoding="utf-8")
    suites = {suite.name: suite for suite in junitparser.JUnitXml.fromfile(str(pages / "report.xml"))}
    counts = {name: (suite.tests, suite.failures, suite.errors, suite.skipped) for name, suite in suites.items()}
    assert counts == {
        "gone.md": (1, 0, 1, 0),
        "binary.md": (1, 0, 1, 0),
        "clean.md": (1, 0, 0, 0),
        "hostile.txt": (2, 2, 0, 0),
        "rows.jsonl": (1, 1, 0, 0),
        "silenced.md": (2, 1, 0, 1),
        "ünï [x] #.html": (1, 1, 0, 0),
    }
    for suite in suites.values():
        kinds = Counter(type(result).__name__ for case in suite for result in case.result)
        assert (kinds["Failure"], kinds["Error"], kinds["Skipped"]) == (suite.failures, suite.errors, suite.skipped)
        assert len(list(suite)) == suite.tests


def test_junit_fits_the_schema_of_jenkins(spuria: Spuria, pages: Path) -> None:
    (pages / "report.xml").write_text(report(spuria, "junit"), encoding="utf-8")
    schema = xmlschema.XMLSchema10(str(DATA / "junit-10.xsd"))
    assert [str(error) for error in schema.iter_errors(str(pages / "report.xml"))] == []
    (pages / "broken.xml").write_text("<testsuites><testsuite><x/></testsuite></testsuites>")
    assert list(schema.iter_errors(str(pages / "broken.xml")))


@given(st.text())
def test_junit_is_xml_whatever_the_page_says(text: str) -> None:
    ElementTree.fromstring(f"<a b={junit._value(text)}>{junit._text(text)}</a>")


def test_rdjson(spuria: Spuria, pages: Path) -> None:
    data = loaded(spuria, "rdjson", "rdjson.schema.json")
    (wide,) = (
        item
        for item in data["diagnostics"]
        if item["location"].get("range", {}).get("start") == {"line": 3, "column": 8}
    )
    # Columns count bytes: two characters of three bytes and a space stand before it.
    assert wide["location"] == {
        "path": "hostile.txt",
        "range": {"start": {"line": 3, "column": 8}, "end": {"line": 3, "column": 21}},
    }
    (row,) = (item for item in data["diagnostics"] if item["location"]["path"] == "rows.jsonl")
    assert "range" not in row["location"]


def test_rdjson_suggests_fixes(spuria: Spuria, tmp_path: Path) -> None:
    line = "日本 rose 4 % :contentReference[oaicite:2]{index=2}."
    (tmp_path / "a.txt").write_text(line + "\n", encoding="utf-8")
    (tmp_path / "long.txt").write_text("word " * 400 + line + "\n", encoding="utf-8")
    out = spuria("check", "--select", "citation-token", "--output-format", "rdjson").out
    jsonschema.validate(json.loads(out), json.loads((DATA / "rdjson.schema.json").read_text()))
    short, long = json.loads(out)["diagnostics"]
    (suggestion,) = short["suggestions"]
    ends = suggestion["range"]
    data = line.encode()
    fixed = data[: ends["start"]["column"] - 1] + suggestion["text"].encode() + data[ends["end"]["column"] - 1 :]
    assert fixed.decode() == "日本 rose 4 %."
    assert "suggestions" not in long
    assert long["location"]["range"] == {"start": {"line": 1}, "end": {"line": 1}}


def test_csv(spuria: Spuria, pages: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(report(spuria, "csv"), newline="")))
    assert len(rows) == 6
    assert [row["suppressed"] for row in rows if row["path"] == "silenced.md"] == ["meant", ""]
    for row in rows:
        assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in row.values())
        assert row["rule"] in ("unset-price", "sold-out")


@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    for lead in ("", "=", " =", "+", "-", "@", "＝", "\t=", "\u200b="):
        assert not re.match(r"\s*[=+\-@\t\r\n＝＋－＠]", spuria_csv._cell(lead + text))


def test_markdown(spuria: Spuria, pages: Path) -> None:
    out = report(spuria, "markdown")
    assert "5 findings" in out
    assert "Not everything could be checked" in out

    page = pyromark.html(out, options=pyromark.Options.ENABLE_TABLES)
    assert page.count("<tr>") + page.count("<tr ") >= 5
    assert not re.search(r"<(a|img|b|code|em|strong|script)\b", page)


@given(st.text(st.sampled_from("ab|`*_<>&[]()!#@:/.~\\^$=-+ \n"), max_size=40))
def test_words_of_a_page_are_only_words_in_markdown(text: str) -> None:

    shown = pyromark.html(f"| a |\n|---|\n| x{markdown._cell(text)}x |\n", options=pyromark.Options.ENABLE_TABLES)
    cell = re.search(r"<tbody>\s*<tr>\s*<td>(.*?)</td>\s*</tr>\s*</tbody>", shown, re.DOTALL)
    assert cell is not None, shown
    assert "<" not in cell[1]
    assert html.unescape(cell[1]) == f"x{printable(text)}x"


def test_markdown_says_how_many_more(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("PRICE-TBD\n\n" * 80)
    (tmp_path / "b.md").write_text("PRICE-TBD\n\n" * 70)
    out = spuria("check", *SHOP, "--output-format", "markdown").out
    assert len(re.findall(r"^\| [ab]\.md", out, re.MULTILINE)) == 100
    assert out.endswith("\nand 50 more.\n")


def test_github_shows_ten_of_a_kind_and_says_how_many_more(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("PRICE-TBD\n\n" * 13 + "sold out\n\n" * 3)
    lines = spuria("check", *SHOP, "--output-format", "github").out.splitlines()
    assert Counter(line.split(" ")[0] for line in lines if line.startswith("::")) == {
        "::error": 10, "::warning": 3, "::notice": 1,
    }  # fmt: skip
    assert lines[-1] == "::notice title=Spuria::and 3 more errors: see the log"
    assert sum(line.startswith("a.md:") for line in lines) == 3


def test_sarif_is_cut_at_what_services_take(spuria: Spuria, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from spuria.checking import run_check
    from spuria.report import sarif

    (tmp_path / "a.md").write_text("sold out\n\n" * 3 + "PRICE-TBD\n\n" * 4)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sarif, "_MOST", 5)
    run_check(["a.md"], select=("todo-marker", "classic-lorem"), output_format="sarif", output="none.sarif")
    (tmp_path / "b.md").write_text(
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do.\n\nTODO: write.\n\n" * 7
    )
    run_check(
        ["b.md"], select=("citation-token", "classic-lorem"), output_format="sarif", output="some.sarif", no_cache=True
    )
    log = json.loads((tmp_path / "some.sarif").read_text())["runs"][0]
    assert len(log["results"]) == 5
    (note,) = log["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"] == "and 2 more findings, the least severe: a service takes no more than 5"


@pytest.mark.skipif(
    not RDFORMAT_VALIDATOR, reason="RDFORMAT_VALIDATOR does not name the command of @umbrelladocs/rdformat-validator"
)
def test_rdjson_passes_a_foreign_validator(spuria: Spuria, pages: Path) -> None:
    assert RDFORMAT_VALIDATOR
    (pages / "report.json").write_text(report(spuria, "rdjson"), encoding="utf-8")
    command = [RDFORMAT_VALIDATOR, "--strict", "--no-extra-fields", "report.json"]
    done = subprocess.run(command, cwd=pages, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout
    (pages / "broken.json").write_text('{"diagnostics": [{"message": 5}]}')
    assert subprocess.run([RDFORMAT_VALIDATOR, "broken.json"], cwd=pages, capture_output=True, check=False).returncode


@pytest.mark.skipif(not MULTITOOL, reason="SARIF_MULTITOOL does not name Sarif.Multitool of @microsoft/sarif-multitool")
def test_sarif_passes_the_rules_of_code_scanning(spuria: Spuria, pages: Path) -> None:
    assert MULTITOOL
    (pages / "fix.md").write_text("It rose :contentReference[oaicite:2]{index=2}.\n")
    ran = spuria("check", ".", "gone.md", "--select", "shop,citation-token", "--output-format", "sarif")
    (pages / "report.sarif").write_text(ran.out, encoding="utf-8")
    done = subprocess.run(
        [MULTITOOL, "validate", "report.sarif", "--rule-kind", "Sarif;Gh", "--output", "v.sarif", "--log", "ForceOverwrite"],
        cwd=pages, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    found = re.findall(r": (error|warning|note) ([A-Z]+\d+)", done.stdout)
    assert done.returncode == 0, done.stdout
    # What it misses: an address of the project, and lines of a file of many pages, which would be those of a page.
    assert set(found) <= {("warning", "SARIF2005"), ("warning", "SARIF2017")}, done.stdout
