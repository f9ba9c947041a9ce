"""`--against REF`: only what is new since a revision."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from running import Spuria

OPTIONS = ("--select", "shop", "--fail-on", "info")


def git(folder: Path, *arguments: str) -> None:
    identity = {
        "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@a",
        "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@a",
    }
    subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=folder, env={**os.environ, **identity, "GIT_CONFIG_GLOBAL": os.devnull}, capture_output=True, check=True,
    )  # fmt: skip


def commit(folder: Path, message: str = "m") -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", message)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with five old findings in three files."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "a.md").write_text("# Lamps\n\nA lamp costs PRICE-TBD.\n\nIt is sold out.\n")
    (tmp_path / "docs" / "b ü.md").write_text(
        "# Chairs\n\nA chair costs PRICE-TBD EUR.\n\n" + "Text of chairs.\n\n" * 9
    )
    rows = [{"url": f"https://a.example/{n}", "text": f"Row {n} PRICE-TBD."} for n in range(2)]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    git(tmp_path, "tag", "v1")
    return tmp_path


def new(spuria: Spuria, *options: str, cwd: Path | None = None) -> list[str]:
    """Where new findings are, as path:line."""
    place = {"cwd": cwd} if cwd else {}
    ran = spuria("check", *OPTIONS, "--against", *(options or ("v1",)), "--output-format", "jsonl", **place)
    found = [json.loads(line) for line in ran.out.splitlines()]
    shown = [
        f"{item['path']}:{item['record'] or item['start']['line']}" for item in found if item["suppressed"] is None
    ]
    assert (ran.code, ran.err) == (int(bool(shown)), "")
    return shown


def test_nothing_changed(repository: Path, spuria: Spuria) -> None:
    assert spuria("check", *OPTIONS).code == 1
    ran = spuria("check", *OPTIONS, "--against", "v1")
    assert (ran.code, ran.out) == (0, "No findings on 0 pages.\n")


def test_changed_files_and_untracked_ones(repository: Path, spuria: Spuria) -> None:
    (repository / "a.md").write_text("Above.\n\n" + (repository / "a.md").read_text() + "\nAnd PRICE-TBD USD.\n")
    assert new(spuria) == ["a.md:9"]
    assert "2 known" in spuria("check", *OPTIONS, "--against", "v1").out
    (repository / "docs" / "new.md").write_text("PRICE-TBD CHF\n")
    assert new(spuria) == ["a.md:9", "docs/new.md:1"]
    commit(repository)
    assert new(spuria) == ["a.md:9", "docs/new.md:1"]
    assert new(spuria, "HEAD") == []
    assert new(spuria, "v1", cwd=repository / "docs") == ["new.md:1"]
    assert new(spuria, "v1", "docs") == ["docs/new.md:1"]


def test_renames_and_moved_passages(repository: Path, spuria: Spuria) -> None:
    git(repository, "mv", "docs/b ü.md", "chairs.md")
    assert new(spuria) == []
    (repository / "chairs.md").write_text((repository / "chairs.md").read_text().replace("EUR", "EUR or PRICE-TBD USD"))
    assert new(spuria) == ["chairs.md:3"]
    (repository / "other.md").write_text((repository / "a.md").read_text())
    (repository / "a.md").unlink()
    assert new(spuria) == ["chairs.md:3"]


def test_rows_of_a_file_of_many_pages(repository: Path, spuria: Spuria) -> None:
    row = json.dumps({"url": "https://a.example/9", "text": "Row 9 PRICE-TBD."}) + "\n"
    (repository / "rows.jsonl").write_text(row + (repository / "rows.jsonl").read_text())
    assert new(spuria) == ["rows.jsonl:1"]


def test_a_branch_answers_for_itself_only(repository: Path, spuria: Spuria) -> None:
    git(repository, "checkout", "-qb", "work")
    (repository / "c.md").write_text("PRICE-TBD GBP\n")
    commit(repository)
    git(repository, "checkout", "-q", "main")
    (repository / "a.md").write_text("# Lamps\n\nA lamp costs 5.\n")
    commit(repository)
    git(repository, "checkout", "-q", "work")
    assert new(spuria, "main") == ["c.md:1"]


def test_worktrees(repository: Path, spuria: Spuria, tmp_path_factory: pytest.TempPathFactory) -> None:
    tree = tmp_path_factory.mktemp("trees") / "tree"
    git(repository, "worktree", "add", "-q", str(tree), "v1")
    (tree / "a.md").write_text((tree / "a.md").read_text() + "\nPRICE-TBD GBP\n")
    assert new(spuria, "v1", cwd=tree) == ["a.md:7"]
    assert new(spuria) == []


def test_what_a_comment_silenced_is_new_without_it(repository: Path, spuria: Spuria) -> None:
    (repository / "d.md").write_text("<!-- spuria: ignore[shop] -->\nPRICE-TBD\n")
    commit(repository)
    (repository / "d.md").write_text("PRICE-TBD\n")
    assert new(spuria, "HEAD") == ["d.md:1"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--against", "nowhere"), "there is no revision 'nowhere' here"),
        (("--against", "--output=x"), "there is no revision '--output=x' here"),
        (("-", "--against", "v1"), "--against is for files"),
    ],
)
def test_what_cannot_be_compared(repository: Path, spuria: Spuria, arguments: tuple[str, ...], said: str) -> None:
    ran = spuria("check", *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert sorted(path.name for path in repository.iterdir()) == [".git", "a.md", "docs", "rows.jsonl"]


def test_a_baseline_besides(repository: Path, spuria: Spuria) -> None:
    spuria("baseline", "create", "--select", "shop")
    (repository / "a.md").write_text((repository / "a.md").read_text() + "\nPRICE-TBD GBP\n")
    ran = spuria("check", *OPTIONS, "--against", "v1", "--baseline", "spuria.baseline")
    assert (ran.code, ran.err, ran.out.count("[unset-price]")) == (1, "", 1)


def test_no_repository(tmp_path: Path, spuria: Spuria) -> None:
    ran = spuria("check", "--against", "HEAD", GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    assert ran.code == 2
    assert "not a git repository" in ran.err


def test_an_old_version_that_kills_the_parser(repository: Path, spuria: Spuria) -> None:
    """It is read as files are: by the second reader, in a process of its own."""
    crashing = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"  # in turbohtml 1.15.4, see test_workers.py
    (repository / "k.html").write_text(f"{crashing}<p>A lamp costs PRICE-TBD EUR.")
    commit(repository)
    (repository / "k.html").write_text("<p>A lamp costs PRICE-TBD EUR.<p>A chair costs PRICE-TBD EUR.")
    assert new(spuria, "HEAD") == ["k.html:1"]
