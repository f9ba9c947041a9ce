"""Known findings let a check pass, new ones fail it, whatever happens to the files in between."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from running import Ran, Spuria

from spuria.baseline import Entry, read, write

FILE = "spuria.baseline"
SHOP = ("--select", "shop", "--fail-on", "info")


def put(folder: Path, name: str, text: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8", newline="")


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    identity = {
        "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@a",
        "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@a",
    }
    return subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=folder, env={**os.environ, **identity, "GIT_CONFIG_GLOBAL": os.devnull}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path, spuria: Spuria) -> Path:
    """A folder with five known findings on two pages, written down."""
    put(tmp_path, "spuria.toml", f'select = ["shop"]\nbaseline = "{FILE}"\nfail-on = "info"\n')
    put(tmp_path, "a.md", "# Lamps\n\nThe lamp costs PRICE-TBD.\n\nThe other is sold out.\n\nPRICE-TBD EUR\n")
    put(tmp_path, "docs/b.html", "<h1>Chairs</h1>\n<p>A chair: PRICE-TBD and PRICE-TBD EUR.</p>\n")
    ran = spuria("baseline", "create")
    assert (ran.code, ran.out.splitlines()[0]) == (
        0,
        f"5 findings written to {FILE}; new ones fail the check.",
    )
    return tmp_path


def passes(ran: Ran, known: int, pages: int = 2) -> None:
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"No new findings on {pages} pages, {known} known.\n"


def test_known_findings_pass_and_new_ones_fail(shop: Path, spuria: Spuria) -> None:
    passes(spuria("check"), 5)
    put(shop, "a.md", (shop / "a.md").read_text() + "\nAnother lamp costs PRICE-TBD.\n")
    ran = spuria("check")
    assert ran.code == 1
    assert ran.out.count("[unset-price]") == 1
    assert "a.md:9:20" in ran.out  # of equal ones, the last is the new one
    assert "1 finding (1 error) on 1 of 2 pages, 5 known." in ran.out


def test_the_file_is_sorted_and_has_a_line_a_finding(shop: Path, spuria: Spuria) -> None:
    first = (shop / FILE).read_bytes()
    header, *lines = first.decode().splitlines()
    assert json.loads(header) == {"spuria_baseline": 1}
    assert [(entry["path"], entry["rule"]) for entry in map(json.loads, lines)] == [
        ("a.md", "sold-out"),
        *[("a.md", "unset-price")] * 2,
        *[("docs/b.html", "unset-price")] * 2,
    ]
    assert len(set(lines[1:3])) == 2 - (lines[1] == lines[2])
    put(shop, "a.md", "A line above.\n\n" + (shop / "a.md").read_text())
    assert spuria("baseline", "update").code == 0
    assert (shop / FILE).read_bytes() == first


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("a.md", "# Lamps", "# Lamps\n\nText above, and more.\n\n- a list\n"),
        ("a.md", "lamp costs PRICE-TBD.", "lamp\ncosts *PRICE-TBD* today."),
        ("a.md", "The other is sold out.", "The other is sold\nout."),
        ("a.md", "\n", "\r\n"),
        ("docs/b.html", "<p>", "<div class=a>\n\n\t<p id=b>"),
        ("docs/b.html", "PRICE-TBD EUR", "PRICE-TBD&#32;<b>EUR</b>"),
    ],
)
def test_edits_around_a_known_finding_leave_it_known(shop: Path, spuria: Spuria, path: str, old: str, new: str) -> None:
    text = (shop / path).read_text()
    assert old in text
    put(shop, path, text.replace(old, new))
    passes(spuria("check"), 5)


def test_files_may_be_renamed_and_findings_moved(shop: Path, spuria: Spuria) -> None:
    (shop / "a.md").rename(shop / "docs" / "lamps.md")
    (shop / "docs").rename(shop / "pages")
    passes(spuria("check"), 5)
    assert spuria("check", "pages/lamps.md").out == "No new findings on 1 page, 3 known.\n"
    moved = "<p>A chair: PRICE-TBD and PRICE-TBD EUR.</p>\n"
    put(shop, "pages/b.html", "<h1>Chairs</h1>\n")
    put(shop, "pages/c.html", moved)
    assert spuria("check").code == 0
    assert spuria("baseline", "update").out.endswith(": 0 added, 0 taken out, 5 in all.\n")
    assert {entry.path for entry in read(shop / FILE)} == {"pages/lamps.md", "pages/c.html"}


def test_a_copy_is_no_move(shop: Path, spuria: Spuria) -> None:
    put(shop, "copy.md", (shop / "a.md").read_text())
    ran = spuria("check", "copy.md")  # a.md is not looked at, so that its findings cannot be said to have moved
    assert (ran.code, ran.out.count("copy.md:")) == (1, 3)
    assert spuria("check").out.count("copy.md:") == 3


def test_other_folders_and_other_names_for_a_file(shop: Path, spuria: Spuria) -> None:
    assert spuria("check", cwd=shop / "docs").out == "No new findings on 1 page, 2 known.\n"
    assert spuria("check", str(shop / "a.md")).code == 0
    assert spuria("check", "./docs/../a.md").code == 0


def test_stale_entries_are_told_and_pruned(shop: Path, spuria: Spuria) -> None:
    put(shop, "a.md", "# Lamps\n\nThe other is sold out.\n")
    before = (shop / FILE).read_bytes()
    ran = spuria("check")
    assert ran.code == 0
    assert ran.err == (
        f"spuria: {FILE}: 2 entries are stale: their findings are gone; `spuria baseline prune` takes out what is stale\n"
    )
    assert (shop / FILE).read_bytes() == before
    assert spuria("baseline", "check").code == 1
    put(shop, "new.md", "PRICE-TBD USD\n")
    ran = spuria("baseline", "prune")
    assert ran.out == f"{FILE}: 2 taken out, 3 left.\n1 finding not in it: `spuria check` shows them.\n"
    assert spuria("check").code == 1
    assert spuria("baseline", "update").code == 0
    ran = spuria("baseline", "check")
    assert (ran.code, ran.out) == (0, f"{FILE}: 4 known, 0 new, 0 stale.\n")


@pytest.mark.parametrize(
    "options",
    [("a.md",), ("docs",), ("--ignore", "unset-price"), ("--select", "sold-out"), ("--confidence", "certain")],
)
def test_what_was_not_checked_is_not_stale(shop: Path, spuria: Spuria, options: tuple[str, ...]) -> None:
    assert (spuria("check", *options).code, spuria("check", *options).err) == (0, "")
    if "--confidence" not in options:
        before = (shop / FILE).read_bytes()
        assert spuria("baseline", "prune", *options).out.startswith(f"{FILE}: 0 taken out")
        assert (shop / FILE).read_bytes() == before


def test_a_page_that_cannot_be_read_loses_no_entry(shop: Path, spuria: Spuria) -> None:
    before = (shop / FILE).read_bytes()
    (shop / "a.md").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert spuria("baseline", "update").code == 2
    assert (shop / FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "there is no such baseline"),
        ("", ""),
        ("{}\n", "line 1: it is no entry of a baseline"),
        ('{"spuria_baseline":2}\n', "it was written by a later version"),
        ('{"path":"a","rule":"b","text_digest":"c"}\n', "the line with its version is missing"),
        ('{"spuria_baseline":1}\n<<<<<<< HEAD\n', "line 2: an unresolved merge"),
        ('{"spuria_baseline":1}\n{"path":"a","rule":"b"\n', "line 2: it is no entry"),
    ],
)
def test_a_broken_baseline_is_an_error(shop: Path, spuria: Spuria, content: str | None, said: str) -> None:
    (shop / FILE).unlink() if content is None else put(shop, FILE, content)
    for command in (("check",), ("check", "--baseline", FILE, "--jobs", "1"), ("baseline", "update")):
        ran = spuria(*command)
        if said:
            assert ran.code == 2
            assert ran.err.startswith("Error: ")
            assert FILE in ran.err
            assert said in ran.err


def test_create_replaces_nothing(shop: Path, spuria: Spuria) -> None:
    ran = spuria("baseline", "create")
    assert ran.code == 2
    assert "is there already" in ran.err
    assert spuria("baseline", "create", "--force").code == 0
    assert spuria("baseline", "create", "--baseline", "other.known").out.endswith(
        'Check with --baseline other.known, or configure it: baseline = "other.known"\n'
    )


def test_known_findings_stay_in_the_reports(shop: Path, spuria: Spuria) -> None:
    records = json.loads(spuria("check", "--output-format", "json").out)
    assert [record["suppressed"]["kind"] for record in records] == ["baseline"] * 5
    results = json.loads(spuria("check", "--output-format", "sarif").out)["runs"][0]["results"]
    assert {result["suppressions"][0]["kind"] for result in results} == {"external"}


def test_pages_of_a_crawl_are_known_by_address(tmp_path: Path, spuria: Spuria) -> None:
    rows = [{"url": f"https://shop.example/{n}", "text": f"Lamp {n} costs PRICE-TBD today."} for n in range(3)]
    put(tmp_path, "rows.jsonl", "".join(json.dumps(row) + "\n" for row in rows[:2]))
    assert spuria("baseline", "create", "rows.jsonl", *SHOP[:2]).code == 0
    put(tmp_path, "rows.jsonl", "".join(json.dumps(row) + "\n" for row in reversed(rows)))
    ran = spuria("check", "rows.jsonl", "--baseline", FILE, *SHOP, "--output-format", "jsonl")
    assert [record["url"][-1] for record in map(json.loads, ran.out.splitlines()) if not record["suppressed"]] == ["2"]


@pytest.mark.parametrize("union", [False, True])
def test_branches_merge(shop: Path, spuria: Spuria, union: bool) -> None:
    """Two branches bring new known findings, in different places or, with the union driver, in the same one."""
    if union:
        put(shop, ".gitattributes", f"{FILE} merge=union\n")
    for number in range(20):
        put(shop, f"docs/page-{number:02}.md", f"Item {number} costs PRICE-TBD.\n")
    spuria("baseline", "update")
    git(shop, "init", "-q")
    git(shop, "add", ".")
    assert git(shop, "commit", "-qm", "old").returncode == 0
    names = ("docs/page-10a.md", "docs/page-10b.md") if union else ("aa.md", "zz.md")
    for branch, name in zip(("left", "right"), names, strict=True):
        git(shop, "checkout", "-qb", branch, "main")
        put(shop, name, f"A new item of {branch}: PRICE-TBD {branch[:3].upper()}\n")
        put(
            shop,
            "a.md",
            f"{branch}\n\n" + (shop / "a.md").read_text() if branch == "left" else (shop / "a.md").read_text(),
        )
        assert spuria("baseline", "update").code == 0
        git(shop, "add", ".")
        assert git(shop, "commit", "-qm", branch).returncode == 0
    rebased = git(shop, "rebase", "left")
    assert rebased.returncode == 0, rebased.stdout + rebased.stderr
    ran = spuria("check")
    assert (ran.code, ran.err) == (0, "")
    assert "27 known" in ran.out


_entries = st.builds(
    Entry,
    st.text(max_size=5),
    st.sampled_from(["a", "b"]),
    st.text(max_size=3),
    st.text(max_size=3),
    st.text(max_size=9),
)


@settings(deadline=None)
@given(entries=st.lists(_entries, max_size=6))
def test_a_baseline_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, entries: list[Entry]) -> None:
    file = tmp_path_factory.getbasetemp() / "baseline.jsonl"
    write(file, entries)
    assert read(file) == sorted(entries)
    assert file.read_text(encoding="utf-8").count("\n") == len(entries) + 1
