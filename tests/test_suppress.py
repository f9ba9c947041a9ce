"""Comments in pages that silence rules, and the notes on those that do nothing."""

import json
import re
import time
from pathlib import Path

import pytest
from running import Spuria

IGNORE = "<!-- spuria: ignore[unset-price] -->"


def left(spuria: Spuria, tmp_path: Path, name: str, source: str) -> tuple[list[int], list[str]]:
    """The lines of the findings that are left, and the notes."""
    (tmp_path / name).write_text(source, newline="")
    ran = spuria("check", name, "--select", "shop", "--output-format", "jsonl")
    notes = [line.removeprefix(f"spuria: {name}: ") for line in ran.err.splitlines()]
    assert ran.code == (1 if re.search('"error".*"suppressed":null', ran.out) else 0)
    records = [json.loads(line) for line in ran.out.splitlines()]
    return [record["start"]["line"] for record in records if record["suppressed"] is None], notes


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        (f"{IGNORE}\nPRICE-TBD\n\nPRICE-TBD\n", [4]),
        (f"{IGNORE}\n\nPRICE-TBD and\nPRICE-TBD\n\nPRICE-TBD\n", [6]),
        (f"PRICE-TBD\n\n{IGNORE}\n\n- PRICE-TBD\n- PRICE-TBD\n\nPRICE-TBD\n", [1, 8]),
        (f"{IGNORE}\n\n> PRICE-TBD!\n>\n> # PRICE-TBD\n\nPRICE-TBD\n", [7]),
        (f"{IGNORE}\n\n| a | b |\n|---|---|\n| PRICE-TBD | PRICE-TBD |\n\nPRICE-TBD\n", [7]),
        (f"{IGNORE}\n# PRICE-TBD\n\nPRICE-TBD\n", [4]),
        (f"- {IGNORE}\n  PRICE-TBD\n- PRICE-TBD\n", [3]),
        (f"Text {IGNORE} PRICE-TBD\n\nPRICE-TBD\n", [3]),
        (f"{IGNORE}\n\n<div>\nPRICE-TBD\n</div>\n\nPRICE-TBD\n", [7]),
        (f"<div>\n{IGNORE}\n<p>PRICE-TBD</p>\n<p>PRICE-TBD</p>\n</div>\n", [4]),
        (
            "<!-- spuria: ignore[sold-out] -->\n<!-- spuria: ignore[unset-price] -->\nPRICE-TBD sold out\n\nSold out\n",
            [5],
        ),
        ("<!-- spuria: ignore[ sold-out , unset-price ] both are\n  meant -->\nPRICE-TBD sold out\n", []),
        ("<!--spuria:ignore[shop]-->\nPRICE-TBD sold out\n\nSold out\n", [4]),
        ("<!-- spuria: ignore[missing-price] -->\nPRICE-TBD\n", []),
        ("PRICE-TBD\n\n<!-- spuria: ignore-file[all] a sample -->\n\nSold out\n", []),
        ("---\ntitle: Ünïcode 😀\n---\n\n😀\n\n" + IGNORE + "\nPRICE-TBD\n\nPRICE-TBD\n", [10]),
        ("{/* spuria: ignore[unset-price] */}\n\nPRICE-TBD\n\nPRICE-TBD\n", [5]),
        (f"{IGNORE}\r\n\r\nPRICE-TBD\r\n\r\nPRICE-TBD\r\n", [5]),
    ],
)
def test_markdown(spuria: Spuria, tmp_path: Path, source: str, lines: list[int]) -> None:
    assert left(spuria, tmp_path, "page.md", source) == (lines, [])


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        (f"{IGNORE}\n<p>PRICE-TBD</p>\n<p>PRICE-TBD</p>", [3]),
        (f"{IGNORE}<ul>\n<li>PRICE-TBD</li>\n<li>PRICE-TBD</li></ul>\n<p>PRICE-TBD</p>", [4]),
        (f"{IGNORE}\n<div><div>PRICE-TBD</div>\n<div>PRICE-TBD</div></div>\n<p>PRICE-TBD</p>", [4]),
        (f"<p>a {IGNORE} PRICE-TBD</p>\n<p>PRICE-TBD</p>", [2]),
        (f"{IGNORE}\n<section>\n<p>never closed PRICE-TBD\n<p>PRICE-TBD", [4]),
        (f"<p>é😀</p>\r\n{IGNORE}\r\n<p>PRICE-TBD</p>\r\n<p>PRICE-TBD</p>", [4]),
        ("<p>PRICE-TBD</p>\n<!-- spuria: ignore-file[shop] a sample -->", []),
        (f"{IGNORE}\n<!-- other -->\n<h2>PRICE-TBD</h2><p>PRICE-TBD", [3]),
    ],
)
def test_html(spuria: Spuria, tmp_path: Path, source: str, lines: list[int]) -> None:
    assert left(spuria, tmp_path, "page.html", source) == (lines, [])


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("page.md", f"```\n{IGNORE}\n```\n\nPRICE-TBD\n"),
        ("page.md", f"    {IGNORE}\n\nPRICE-TBD\n"),
        ("page.md", f"`{IGNORE}` PRICE-TBD\n"),
        ("page.html", f"<script>/* {IGNORE} */</script><p>PRICE-TBD"),
        ("page.html", f"<textarea>{IGNORE}</textarea><p>PRICE-TBD"),
        ("page.html", f'<p title="{IGNORE}">PRICE-TBD'),
        ("page.html", "<pre>&lt;!-- spuria: ignore[unset-price] --&gt;</pre><p>PRICE-TBD"),
        ("page.txt", f"{IGNORE}\nPRICE-TBD\n"),
    ],
)
def test_what_only_looks_like_a_comment_silences_nothing(
    spuria: Spuria, tmp_path: Path, name: str, source: str
) -> None:
    lines, notes = left(spuria, tmp_path, name, source)
    assert len(lines) == 1
    assert notes == []


@pytest.mark.parametrize(
    ("comment", "note"),
    [
        ("ignore[unset-price]", "line 1, column 1: nothing here to ignore for 'unset-price': remove it"),
        (
            "ignore[unset-prise]",
            "line 1, column 1: no rule or family is called 'unset-prise'; did you mean 'unset-price'?",
        ),
        ("ignore", "line 1, column 1: it names no rule: write ignore[RULE]"),
        ("ignore-file[]", "line 1, column 1: it names no rule: write ignore-file[RULE]"),
        ("ignroe[shop]", "line 1, column 1: 'ignroe' is no word for Spuria; did you mean 'ignore'?"),
    ],
)
def test_comments_that_do_nothing_are_told(spuria: Spuria, tmp_path: Path, comment: str, note: str) -> None:
    lines, notes = left(spuria, tmp_path, "page.md", f"<!-- spuria: {comment} -->\n\nAll is well.\n\nPRICE-TBD\n")
    assert (lines, notes) == ([5], [note])
    lines, notes = left(spuria, tmp_path, "page.html", f"<!-- spuria: {comment} -->\n<p>Well.\n<p>PRICE-TBD\n")
    if "-file" not in comment:
        assert (lines, notes) == ([3], [note])


def test_a_comment_for_a_rule_that_did_not_run_is_not_called_unused(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(f"{IGNORE}\nAll is well.\n")
    assert spuria("check", "page.md", "--select", "sold-out").err == ""


def test_the_report_counts_them_and_sarif_gives_the_reason(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("<!-- spuria: ignore[shop] the shop is a sample -->\nPRICE-TBD\n")
    assert "No findings on 1 page, 1 suppressed." in spuria("check", "page.md", "--select", "shop").out
    log = json.loads(spuria("check", "page.md", "--select", "shop", "--output-format", "sarif").out)
    (result,) = log["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "the shop is a sample"}]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("page.html", f"{IGNORE}<div>" * 20_000 + "PRICE-TBD"),
        ("page.html", IGNORE * 20_000 + "<p>PRICE-TBD"),
        ("page.md", f"{IGNORE}\n\nPRICE-TBD\n\n" * 2_000),
        ("page.md", f"{IGNORE}\n" * 20_000 + "\nPRICE-TBD\n"),
        ("page.md", f"a {IGNORE} " * 20_000 + "PRICE-TBD\n"),
    ],
)
def test_many_comments_take_no_time(spuria: Spuria, tmp_path: Path, name: str, source: str) -> None:
    (tmp_path / name).write_text(source)
    began = time.monotonic()
    ran = spuria("check", name, "--select", "unset-price", "--output-format", "jsonl", "--no-cache")
    assert ran.code in (0, 1)
    assert time.monotonic() - began < 60
