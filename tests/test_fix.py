"""Fixes do what they are meant to, nothing else, and once."""

import json
import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from running import Spuria

from spuria.config import Finder
from spuria.files import FileChecker
from spuria.finding import text_digest
from spuria.fix import Fixed, fixed_file
from spuria.whole_file import whole_file

CITED = "Exports rose 4 % in spring :contentReference[oaicite:2]{index=2}."
LATIN = b" \xff\x80 \xe4\xb8"
LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("a.txt", CITED, "Exports rose 4 % in spring."),
        ("a.md", f"# Tin\r\n\r\n{CITED}\r\n", "# Tin\r\n\r\nExports rose 4 % in spring.\r\n"),
        ("a.html", f"<p>{CITED}</p>\r<p>b\t </p>", "<p>Exports rose 4 % in spring.</p>\r<p>b\t </p>"),
        ("a.html", f"<p>Tin.</p>\n<p><b>{CITED[27:-1]}</b></p>\n<p>Zinc.</p>\n", "<p>Tin.</p>\n<p>Zinc.</p>\n"),
        ("a.md", "The har\u200bbour and har&#8203;bour.\n", "The harbour and harbour.\n"),
        ("a.html", "<p>The h<i>ar&#x200B;b</i>our.", "<p>The h<i>arb</i>our."),
        ("a.txt", "The word \u202edrowssap\u202c was changed.\n", "The word drowssap was changed.\n"),
        ("a.txt", "The cafÃ© owners met.\n", "The café owners met.\n"),
        ("a.html", "<p>The cafÃ© owners &amp; Â£ 5 met", "<p>The café owners &amp; £ 5 met"),
        (
            "a.md",
            "See [the office](https://a.example/q?a=1&utm_source=chatgpt.com&b=2#c).\n",
            "See [the office](https://a.example/q?a=1&b=2#c).\n",
        ),
        (
            "a.md",
            "See [the office][1] now.\n\n[1]: https://a.example/q?utm_source=chatgpt.com\n",
            "See [the office][1] now.\n\n[1]: https://a.example/q\n",
        ),
        ("a.txt", "See https://a.example/?utm_source=chatgpt.com&x=1 now.\n", "See https://a.example/?x=1 now.\n"),
        (
            "a.html",
            '<p>See <a class=x href="https://a.example/?utm_source=chatgpt.com&amp;x=1"><b>the</b> office</a>',
            '<p>See <a class=x href="https://a.example/?x=1"><b>the</b> office</a>',
        ),
        (
            "a.html",
            '<a href="/?utm_source=openai">The one office</a> <a href="/?utm_source=openai">The other office</a>',
            '<a href="/">The one office</a> <a href="/">The other office</a>',
        ),
    ],
)  # fmt: skip
def test_safe_fixes(spuria: Spuria, tmp_path: Path, name: str, before: str, after: str) -> None:
    (tmp_path / name).write_bytes(before.encode())
    ran = spuria("check", name, "--diff")
    assert ran.code == 1
    assert (tmp_path / name).read_bytes() == before.encode()
    ran = spuria("check", name, "--fix")
    assert (tmp_path / name).read_bytes().decode() == after
    assert ran.out.splitlines()[-1].split(" fixed. ")[0] in ("1 finding", "2 findings")
    assert spuria("check", name, "--fix").out.count(" fixed.") == 0
    assert spuria("check", name, "--diff").out == ""


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("a.txt", f"It rose.\n\n  • {LOREM}\n  • It fell.\n", "It rose.\n\n  • It fell.\n"),
        ("a.md", f"# Tin\n\n- It rose.\n- **{LOREM}**\n", "# Tin\n\n- It rose.\n"),
        ("a.md", f"# Tin\n\nIt rose.\n\n{LOREM}\n\nIt fell.\n", "# Tin\n\nIt rose.\n\nIt fell.\n"),
        ("a.md", f"# Tin\n\n- It rose.\n- {LOREM}\n- It fell.\n", "# Tin\n\n- It rose.\n- It fell.\n"),
        (
            "a.html",
            f'<ul>\n  <li>It rose.\n  <li class="a"><em>Lorem ipsum</em>{LOREM[11:]}</li>\n</ul>\n<p>It fell.</p>',
            "<ul>\n  <li>It rose.\n</ul>\n<p>It fell.</p>",
        ),
    ],
)
def test_unsafe_fixes_are_asked_for(spuria: Spuria, tmp_path: Path, name: str, before: str, after: str) -> None:
    (tmp_path / name).write_text(before, newline="")
    assert spuria("check", name, "--fix", "--select", "placeholder").code == 1
    assert (tmp_path / name).read_text() == before
    assert spuria("check", name, "--fix", "--unsafe-fixes", "--select", "placeholder").code == 0
    assert (tmp_path / name).read_bytes().decode() == after


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251", "shift_jis", "euc-kr", "gb18030"]
)
def test_encodings_stay(spuria: Spuria, tmp_path: Path, encoding: str) -> None:
    sample = {"cp1251": "Экспорт олова вырос весной", "shift_jis": "輸出は春に増えた", "euc-kr": "수출이 봄에 늘었다",
              "gb18030": "春季出口增长"}.get(encoding, "Le café exporté à l’été, où ça grêle déjà")  # fmt: skip
    label = {"utf-8-sig": "utf-8", "utf-16": "utf-8"}.get(encoding, encoding)
    before = f"<!doctype html><meta charset={label}>\r\n<p>{sample}\r<p>{CITED}\n<p>{sample}"
    (tmp_path / "a.html").write_bytes(before.encode(encoding))
    spuria("check", "a.html", "--fix", "--select", "citation-token")
    assert (tmp_path / "a.html").read_bytes() == before.replace(CITED[26:-1], "").encode(encoding)


def test_all_but_one_of_equal_lines_go(spuria: Spuria, tmp_path: Path) -> None:
    text = "# The harbour\n\nThe harbour was filled in after the war, and the market moved to the northern quay.\n\n"
    line = "View of the old harbour from the tower\n\n"
    (tmp_path / "a.md").write_text(text + line * 3 + "The ferry leaves at noon.\n")
    spuria("check", "--fix", "--select", "repeated-line")
    assert (tmp_path / "a.md").read_text() == text + line + "The ferry leaves at noon.\n"


def test_what_is_suppressed_is_left_alone(spuria: Spuria, tmp_path: Path) -> None:
    ignore = "<!-- spuria: ignore[citation-token] shown -->"
    text = f"# Tin\n\n{ignore}\n{CITED}\n\nIt fell :contentReference[oaicite:3]{{index=3}}.\n"
    (tmp_path / "a.md").write_text(text)
    ran = spuria("check", "--fix")
    assert (tmp_path / "a.md").read_text() == text.replace(" :contentReference[oaicite:3]{index=3}", "")
    assert (ran.code, ran.out) == (0, "1 finding fixed. No findings on 1 page, 1 suppressed.\n")
    (tmp_path / "b.md").write_text(f"{CITED}\n")
    assert spuria("check", "--add-ignore", "shown", "--owner", "a").code == 0
    assert spuria("check", "--fix").out == "No findings on 2 pages, 2 suppressed.\n"


def test_known_findings_are_fixed(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"{CITED}\n")
    spuria("baseline", "create")
    ran = spuria("check", "--fix", "--baseline", "spuria.baseline")
    assert ran.out == "1 finding fixed. No findings on 1 page.\n"
    assert "1 entry is stale" in ran.err


def test_what_cannot_be_fixed(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(json.dumps({"text": CITED}) + "\n")
    before = (tmp_path / "rows.jsonl").read_bytes()
    assert spuria("check", "--fix").code == 1
    assert (tmp_path / "rows.jsonl").read_bytes() == before
    assert spuria("check", "-", "--fix", stdin=CITED.encode()).code == 2
    assert spuria("check", "rows.jsonl", "--unsafe-fixes").code == 2
    (tmp_path / "bad.txt").write_bytes(CITED.encode() + LATIN)
    assert spuria("check", "bad.txt", "--fix").code in (0, 1, 2)
    assert (tmp_path / "bad.txt").read_bytes() in (
        CITED.encode() + LATIN,
        CITED.replace(CITED[26:-1], "").encode() + LATIN,
    )


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links")
def test_permissions_and_links_stay(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text(f"{CITED}\n")
    (tmp_path / "real.md").chmod(0o640)
    (tmp_path / "link.md").symlink_to("real.md")
    spuria("check", "link.md", "--fix")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "Exports rose 4 % in spring.\n"
    assert (tmp_path / "real.md").stat().st_mode & 0o777 == 0o640


def test_a_diff_cannot_steer_a_terminal(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"\x1b[31mred ::error::\u202e\n{CITED}\n##[error]\n")
    out = spuria("check", "--diff").out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "##[" not in out


_WORDS = st.sampled_from(
    [
        *("Exports of tin rose in spring, the ministry said on Monday.", "The harbour reopened after nine weeks of work."),
        *(CITED, LOREM, "The cafÃ© owners met at the har\u200bbour.", "Contents", "Source:", "Author: ", "Fax:", "[gallery ids=1]"),
        *("See [the office](https://a.example/?utm_source=chatgpt.com&a=b) for more.", "## Prices", "> quoted cafÃ©", "* * *"),
        *("<b>bold har&#8203;bour</b>", "a < b & c", "`code cafÃ©`", "<!-- spuria: ignore[mojibake] meant -->", "|a|b|\n|-|-|\n|1|cafÃ©|"),
        *("- one\n- Lorem ipsum dolor sit amet consectetur adipiscing elit\n- three", "1. cafÃ©", "<div>\ncafÃ©\n</div>", "Prices\n------"),
        *("<p>See <a href='/?utm_source=openai'>the <i>office</i></a>", "<li><p>" + LOREM + "</p></li>", "<pre>cafÃ©</pre>"),
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    pieces=st.lists(
        st.one_of(_WORDS, st.text(st.sampled_from("ab é<>&[]()*_`#\n\u200bÃ©"), max_size=12)), min_size=1, max_size=7
    ),
    joint=st.sampled_from(["\n\n", "\n", "\r\n\r\n", "\r"]),
    name=st.sampled_from(["a.md", "a.html", "a.txt"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252"]),
    unsafe=st.booleans(),
)
def test_a_fix_adds_no_finding_and_fixing_twice_is_fixing_once(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], joint: str, name: str, encoding: str, unsafe: bool
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    before = joint.join(pieces).encode(encoding, "ignore")
    path.write_bytes(before)
    checker = FileChecker(Finder())
    found = Counter((item.rule, text_digest(item.quote)) for item in checker.check_bytes(str(path), before).shown)
    fixed = fixed_file(str(path), checker, lambda page: page, unsafe=unsafe)
    if isinstance(fixed, str):
        return
    left = Counter((item.rule, text_digest(item.quote)) for item in checker.check_bytes(str(path), fixed.after).shown)
    assert left <= found
    assert (fixed.after != before) == bool(fixed.fixes)
    assert fixed.fixes or left == found
    assert Counter((item.rule, text_digest(item.quote)) for item in fixed.page.shown) == left
    with whole_file(str(path), binary=True) as stream:
        stream.write(fixed.after)
    again = fixed_file(str(path), checker, lambda page: page, unsafe=unsafe)
    assert isinstance(again, Fixed)
    assert again.after == fixed.after


# Dies in turbohtml 1.15.4, see test_workers.py.
CRASHING = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_a_page_that_kills_the_parser_is_left_as_it_is(spuria: Spuria, tmp_path: Path, option: str) -> None:
    starts = {"a.html": "", "b.html": CRASHING, "c.html": ""}
    pages = {name: f"{start}<p>The cafÃ© owners met.</p>" for name, start in starts.items()}
    for name, text in pages.items():
        (tmp_path / name).write_text(text)
    ran = spuria("check", option, "--select", "mojibake", "--no-cache", ".")
    assert ran.code == 2
    assert "b.html: it was not fixed: it took the process down (SIGSEGV)" in ran.err
    if option == "--fix":
        for name, text in pages.items():
            assert (tmp_path / name).read_text() == (text if name == "b.html" else text.replace("Ã©", "é"))
    else:
        assert [line for line in ran.out.splitlines() if line.startswith("+++")] == ["+++ b/a.html", "+++ b/c.html"]
