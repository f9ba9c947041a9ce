"""Reports: what each format promises, and that no page can steer what reads them."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import ROOT, Spuria

from spuria.catalogue import installed_rules
from spuria.declaration import Rule
from spuria.finding import text_digest
from spuria.report import FORMATS
from spuria.report.escape import encodable, json_text, printable, shown_path
from spuria.report.rules import page_of
from spuria.report.sarif import descriptor, uri_of
from spuria.report.text import excerpt

SCHEMAS = ROOT / "linter" / "spuria" / "schema"
SARIF_SCHEMA = Path(__file__).parent / "data" / "sarif-schema-2.1.0.json"

# Everything that has steered a terminal, a log or a build service, around words that are flagged.
HOSTILE = (
    "\x1b[31m\x1b]8;;http://x.example\x1b\\"
    " \x9b2J \u202e\u2066 \u200b\ufeff \u2028 \x07\x08 ##[error] ##vso[task] ::error::x"
    " %0A::warning::y <b>&amp;]]> {0} [link](http://x.example) [1](2) 日本 👩‍👩‍👧 e\u0301 \U000e0041 PRICE-TBD"
)


def check(spuria: Spuria, tmp_path: Path, form: str, source: str, name: str = "page.txt") -> str:
    (tmp_path / name).write_text(source, newline="", encoding="utf-8")
    ran = spuria("check", name, "--select", "shop", "--output-format", form)
    assert ran.code == 1
    return ran.out


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("colour", ["never", "always"])
def test_no_page_steers_what_reads_the_report(spuria: Spuria, tmp_path: Path, form: str, colour: str) -> None:
    (tmp_path / "page.txt").write_text(HOSTILE, encoding="utf-8")
    ran = spuria("check", "page.txt", "--select", "shop", "--output-format", form, "--color", colour)
    out = (
        re.sub(r"\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", ran.out)
        if colour == "always" and form == "text"
        else ran.out
    )
    assert "PRICE-TBD" in out
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2028\u2066-\u2069\ufeff\U000e0041]", out)
    assert "##[" not in out
    assert "##vso[" not in out
    if form != "github":
        assert not any(line.lstrip().startswith("::") for line in out.splitlines())
    else:
        assert [line[:8] for line in out.splitlines()] == ["::error "]


# JSON.


def test_json_and_json_lines_hold_the_same_and_fit_their_schemas(spuria: Spuria, tmp_path: Path) -> None:
    source = f"{HOSTILE}\n\nPRICE-TBD sold out\n"
    array = json.loads(check(spuria, tmp_path, "json", source))
    lines = [json.loads(line) for line in check(spuria, tmp_path, "jsonl", source).splitlines()]
    assert array == lines
    assert len(lines) == 3
    validate = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "finding-1.schema.json").read_text())).validate
    for line in lines:
        validate(line)
    jsonschema.validate(array, json.loads((SCHEMAS / "report-1.schema.json").read_text()))
    for found in lines:
        start, end = found["start"]["offset"], found["end"]["offset"]
        assert source[start:end] == found["quote"]
        assert source.count("\n", 0, start) + 1 == found["start"]["line"]


def test_json_of_nothing(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("All is well.")
    assert json.loads(spuria("check", "page.md", "--output-format", "json", "--select", "shop").out) == []
    assert spuria("check", "page.md", "--output-format", "jsonl", "--select", "shop").out == ""
    assert spuria("check", "page.md", "--output-format", "github", "--select", "shop").out == ""


def test_an_object_of_a_finding(spuria: Spuria, tmp_path: Path) -> None:
    source = "# Lamps\n\nThe 😀 lamp costs PRICE-TBD\nEUR.\n"
    (found,) = json.loads(check(spuria, tmp_path, "json", source, "page.md"))
    assert {key: value for key, value in found.items() if key not in ("message", "fingerprint", "evidence")} == {
        "rule": "unset-price",
        "family": "shop",
        "severity": "error",
        "confidence": "certain",
        "quote": "PRICE-TBD\nEUR",
        "path": "page.md",
        "url": None,
        "record": None,
        "record_id": None,
        "start": {"line": 3, "column": 18, "offset": 26},
        "end": {"line": 4, "column": 4, "offset": 39},
        "text_span": [26 - 2, 39 - 2],
        "container": {"kind": "paragraph", "region": "main", "heading": "Lamps"},
        "related": [],
        "fix": None,
        "preview": False,
        "text_digest": text_digest("price-tbd eur"),
        "suppressed": None,
    }


@given(st.text())
def test_json_escapes_change_nothing(text: str) -> None:
    assert json.loads(json_text(json.dumps(encodable(text), ensure_ascii=False))) == encodable(text)


# SARIF.


@pytest.fixture(scope="module")
def sarif() -> jsonschema.Draft7Validator:
    """The schema of SARIF 2.1.0 by OASIS, in its edition for JSON Schema draft 7."""
    schema = json.loads(SARIF_SCHEMA.read_text(encoding="utf-8"))
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


def test_sarif_fits_the_official_schema(spuria: Spuria, tmp_path: Path, sarif: jsonschema.Draft7Validator) -> None:
    (tmp_path / "sub folder").mkdir()
    for name in ("a.md", "sub folder/é#1.html", "c.md"):
        (tmp_path / name).write_text(f"PRICE-TBD here\n\n{HOSTILE}\n", encoding="utf-8")
    (tmp_path / "c.md").write_text("<!-- spuria: ignore[sold-out] -->\n\nPRICE-TBD\n")
    ran = spuria("check", ".", "gone.md", "--select", "shop", "--output-format", "sarif")
    assert ran.code == 2
    log = json.loads(ran.out)
    sarif.validate(log)
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["id"] == "unset-price"
    assert rule["fullDescription"]["text"].startswith("A price was never filled in. Buyers")
    assert "[[PRICE-TBD EUR]]" in rule["help"]["markdown"]
    results = run["results"]
    assert len(results) == 5
    assert {result["ruleId"] for result in results} == {"unset-price"}
    assert len({result["partialFingerprints"]["spuria/v1"] for result in results}) == 5
    uris = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
    assert uris == ["a.md", "a.md", "c.md", "sub%20folder/%C3%A9%231.html", "sub%20folder/%C3%A9%231.html"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    codes = [note["descriptor"]["id"] for note in invocation["toolExecutionNotifications"]]
    assert codes == ["missing", "unused-suppression"]


def test_sarif_of_nothing(spuria: Spuria, tmp_path: Path, sarif: jsonschema.Draft7Validator) -> None:
    (tmp_path / "page.md").write_text("All is well.")
    log = json.loads(spuria("check", "page.md", "--output-format", "sarif", "--select", "shop").out)
    sarif.validate(log)
    assert log["runs"][0]["results"] == []
    assert log["runs"][0]["invocations"][0]["executionSuccessful"] is True


def test_fingerprints_outlive_edits_elsewhere(spuria: Spuria, tmp_path: Path) -> None:
    def prints(source: str) -> list[str]:
        log: dict[str, Any] = json.loads(check(spuria, tmp_path, "sarif", source, "page.md"))
        return [result["partialFingerprints"]["spuria/v1"] for result in log["runs"][0]["results"]]

    before = prints("PRICE-TBD EUR and PRICE-TBD EUR\n")
    assert len(set(before)) == 2
    assert prints("# New\n\nMore words.\n\nPRICE-TBD\nEUR and then\nPRICE-TBD EUR\n") == before


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00")))
def test_uris_are_ascii_and_lose_nothing(path: str) -> None:
    uri = uri_of(path)
    assert re.fullmatch(r"[A-Za-z0-9/._~%:-]*", uri)
    assert unquote(uri.removeprefix("file://") if path.startswith("/") else uri) == path
    assert ":" not in uri.removeprefix("file://")


# GitHub.


def test_github_commands(spuria: Spuria, tmp_path: Path) -> None:
    lines = check(spuria, tmp_path, "github", "100 %, PRICE-TBD EUR\n\nsold\nout\n", "a,b:c%.md").splitlines()
    assert lines[0] == (
        "::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=8,endColumn=21,title=unset-price (certain)"
        "::“PRICE-TBD EUR” stands where a price should be: fill it in"
        "%0A- the slot of the shop's template%0A- no amount before EUR"
    )
    assert lines[1] == "::warning file=a%2Cb%3Ac%25.md,line=3,endLine=4,title=sold-out (likely)::this offer is sold out"


# Text.


def test_a_finding_in_text(spuria: Spuria, tmp_path: Path) -> None:
    assert check(spuria, tmp_path, "text", "# Lamps\n\nDie Lampe kostet\tPRICE-TBD EUR.\n", "page.md") == (
        "page.md:3:18: error [unset-price] “PRICE-TBD EUR” stands where a price should be: fill it in\n"
        "     3 | Die Lampe kostet PRICE-TBD EUR.\n"
        "       |                  ^^^^^^^^^^^^^\n"
        "       = the slot of the shop's template\n"
        "       = no amount before EUR\n"
        "\n"
        "1 finding (1 error) on 1 of 1 page.\n"
        "`spuria rule unset-price` explains a rule and what to do.\n"
    )


def test_a_span_over_lines_is_shown_by_its_first(spuria: Spuria, tmp_path: Path) -> None:
    out = check(spuria, tmp_path, "text", "Since May PRICE-TBD\nEUR it is.\n")
    assert "     1 | Since May PRICE-TBD\n       |           ^^^^^^^^^ and 1 line more\n" in out


@pytest.mark.parametrize(
    ("line", "marked", "shown", "mark"),
    [
        ("one two three", "two", "one two three", (4, 3)),
        ("日本語 two", "two", "日本語 two", (7, 3)),
        ("one 日本 three", "日本", "one 日本 three", (4, 4)),
        ("e\u0301e\u0301 two", "two", "e\u0301e\u0301 two", (3, 3)),
        ("😀 two", "two", "😀 two", (3, 3)),
        ("a\u202eb two", "two", "a\\u202eb two", (9, 3)),
        ("a" * 50 + " two " + "b" * 50, "two", "…aaaaaaaaaaaaaaaa two bbbbbbbbbbbbbbbbb…", (18, 3)),
        ("two " + "b" * 90, "two", "two " + "b" * 34 + "…", (0, 3)),
        ("a" * 90 + " two", "two", "…" + "a" * 34 + " two", (36, 3)),
        ("x " + "w" * 90 + " y", "w" * 90, "x " + "w" * 36 + "…", (2, 36)),
        ("日" * 60 + "two", "two", "…" + "日" * 17 + "two", (35, 3)),
    ],
)
def test_excerpts(line: str, marked: str, shown: str, mark: tuple[int, int]) -> None:
    source = f"before\n{line}\nafter"
    start = source.index(marked, 7)
    assert excerpt(source, start, start + len(marked), 40) == (shown, *mark)


@given(st.text(), st.data(), st.integers(40, 200))
def test_an_excerpt_fits_and_holds_the_words(source: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    shown, before, marked = excerpt(source, start, end, width)
    assert printable(shown) == shown
    assert len(shown) <= width * 3  # combining characters have no width
    assert before >= 0
    assert 1 <= marked <= width


def test_an_excerpt_of_a_huge_line_takes_no_time() -> None:
    source = "x" * 30_000_000 + "PRICE" + "y" * 30_000_000
    shown, before, marked = excerpt(source, 30_000_000, 30_000_005, 100)
    assert shown[before : before + marked] == "PRICE"
    assert len(shown) <= 100


# Escapes.


@given(st.text())
def test_printable_text_stays_on_its_line(text: str) -> None:
    shown = printable(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", shown)
    assert "##[" not in shown
    assert printable(shown) == shown


def test_paths_as_shown() -> None:
    assert shown_path("docs/é.md") == "docs/é.md"
    assert shown_path("caf\udce9.md") == "caf\\xe9.md"
    assert shown_path("::error::.md") == "./::error::.md"


# Files of many pages.


def test_places_in_a_file_of_many_pages(spuria: Spuria, tmp_path: Path, sarif: jsonschema.Draft7Validator) -> None:
    rows = [
        {"id": "a", "text": "All is well here."},
        {"id": "b", "url": "https://x.example/b", "text": f"One.\n\n{'PRICE-TBD'}"},
    ]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    outputs = {
        form: spuria("check", "rows.jsonl", "--select", "shop", "--output-format", form).out
        for form in ("text", "jsonl", "sarif", "github")
    }
    assert outputs["text"].startswith("rows.jsonl#2:3:1: error [unset-price]")
    found = json.loads(outputs["jsonl"])
    assert (found["path"], found["record"], found["record_id"], found["url"], found["start"]["line"]) == (
        *("rows.jsonl", 2, "b", "https://x.example/b"),
        3,
    )
    assert outputs["github"].startswith(
        "::error file=rows.jsonl,title=unset-price (certain)::record 2, line 3, column 1: "
    )
    log = json.loads(outputs["sarif"])
    sarif.validate(log)
    (result,) = log["runs"][0]["results"]
    (location,) = result["locations"]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": "rows.jsonl"}}
    assert location["logicalLocations"] == [{"name": "record 2, line 3, column 1", "kind": "resource"}]
    assert result["properties"]["record_id"] == "b"


# Every rule's page.


@pytest.mark.parametrize("rule", installed_rules(), ids=lambda rule: rule.name)
def test_every_rule_has_a_page_and_help(rule: Rule, sarif: jsonschema.Draft7Validator) -> None:
    page = page_of(rule)
    assert page.startswith(f"# {rule.name}\n\n{rule.summary}\n")
    assert f"severity {rule.severity}, confidence {rule.confidence}" in page
    log = {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Spuria", "rules": [descriptor(rule)]}}}]}
    sarif.validate(log)
    (described,) = log["runs"][0]["tool"]["driver"]["rules"]  # type: ignore[index]
    assert described["fullDescription"]["text"].startswith(rule.summary)
    assert "~~~" not in described["fullDescription"]["text"]


def test_the_page_of_a_rule_says_what_its_examples_are(spuria: Spuria) -> None:
    page = spuria("rule", "unset-price").out
    assert "Found, between `[[` and `]]`:\n\n~~~text\nThe lamp costs [[PRICE-TBD EUR]].\n~~~" in page
    assert "Left alone:\n\n~~~text\nThe lamp costs 12 EUR.\n~~~" in page
