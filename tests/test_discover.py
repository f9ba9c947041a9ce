"""From paths to files: order, ignored ones, links, and things that are no files."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Spuria

from spuria.config import Finder
from spuria.discover import Discovery

Found = Callable[..., list[str]]


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Found:
    """Make files in `tmp_path`, then say which of them are found."""
    monkeypatch.chdir(tmp_path)

    def find(*paths: str, make: str = "", **options: object) -> list[str]:
        for name in make.split():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text("x")
        files, problems = Discovery(Finder(), **options).files(paths)  # type: ignore[arg-type]
        assert problems == []
        return files

    return find


def test_folders_are_walked_in_order_and_each_file_comes_once(found: Found) -> None:
    make = "b.md a/z.html a/b.txt a.markdown a/c.py a/deep/er/x.HTM notes.mdx"
    assert found(".", make=make) == ["a.markdown", "a/b.txt", "a/deep/er/x.HTM", "a/z.html", "b.md", "notes.mdx"]
    assert found("a", "./a", "a/b.txt", "a/") == ["a/b.txt", "a/deep/er/x.HTM", "a/z.html"]
    assert found(os.path.abspath("a/deep")) == [os.path.abspath("a/deep/er/x.HTM")]


def test_folders_without_content_are_left_out(found: Found) -> None:
    make = "node_modules/a.md .git/b.md x/.venv/c.md .github/d.md build/e.html"
    assert found(".", make=make) == [".github/d.md", "build/e.html"]


def test_a_named_file_is_always_read(found: Found) -> None:
    assert found("page.php", "LICENSE", make="page.php LICENSE node_modules/a.md") == ["LICENSE", "page.php"]
    assert found("node_modules/a.md", exclude=("*.md",)) == ["node_modules/a.md"]
    assert found("node_modules") == ["node_modules/a.md"]


def test_force_exclude(found: Found, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("ignored/\n")
    (tmp_path / "spuria.toml").write_text('exclude = ["drafts"]\n')
    names = "a.md drafts/b.md x/drafts/c.md ignored/d.md node_modules/e.md f.tmp.md"
    assert found(*names.split(), make=names) == sorted(names.split())
    assert found(*names.split(), exclude=("*.tmp.md",), force_exclude=True) == ["a.md"]


def test_include_and_exclude(found: Found) -> None:
    make = "a.md b.page c/b.page c/d/e.md c/d/f.page"
    assert found(".", make=make, include=("*.page",)) == ["b.page", "c/b.page", "c/d/f.page"]
    assert found(".", include=("*.page",), exclude=("/b.page",)) == ["c/b.page", "c/d/f.page"]
    assert found(".", exclude=("c/d/",)) == ["a.md"]
    assert found("c", exclude=("*.md", "!e.md")) == ["c/d/e.md"]


GITIGNORE = {
    ".gitignore": "*.tmp.md\n/out/\nlogs/\n!keep.tmp.md\n# note\n\ntrailing.md   \nsp\\ ace.md\n",
    "docs/.gitignore": "!other.tmp.md\n/private.md\n**/deep/*.md\n",
}
IN_REPOSITORY = (
    "a.md b.tmp.md keep.tmp.md out/c.md docs/out/d.md docs/logs/e.md docs/other.tmp.md docs/private.md"
    " docs/sub/private.md docs/x/deep/f.md docs/x/g.md trailing.md"
)


def test_gitignore_is_honoured_as_git_does(found: Found, tmp_path: Path) -> None:
    found(".", make=IN_REPOSITORY)
    for name, lines in GITIGNORE.items():
        (tmp_path / name).write_text(lines)
    try:
        subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True, capture_output=True)
        listed = subprocess.run(
            ["git", "ls-files", "--others", "--exclude-standard", "*.md"],
            cwd=tmp_path,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.splitlines()
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"git is needed: {error}")
    assert found(".") == sorted(listed)
    assert found("docs") == sorted(name for name in listed if name.startswith("docs/"))


def test_a_named_folder_is_read_even_if_git_ignores_it(found: Found, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("crawl/\n")
    assert found(".", make="a.md crawl/b.md crawl/sub/c.md") == ["a.md"]
    assert found("crawl") == ["crawl/b.md", "crawl/sub/c.md"]
    assert found("crawl/sub") == ["crawl/sub/c.md"]


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links")
def test_links_in_folders_are_not_followed(found: Found, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    found("site", make="outside/secret.md site/a.md site/sub/b.md")
    (tmp_path / "site" / "again.md").symlink_to("a.md")
    (tmp_path / "site" / "within").symlink_to("sub")
    (tmp_path / "link").symlink_to("site")
    assert found("site") == ["site/a.md", "site/sub/b.md"]
    assert found("link") == ["link/a.md", "link/sub/b.md"]
    (tmp_path / "site" / "loop").symlink_to("..")
    (tmp_path / "site" / "self").symlink_to("self")
    (tmp_path / "site" / "out").symlink_to(outside)
    (tmp_path / "site" / "out.md").symlink_to(outside / "secret.md")
    (tmp_path / "site" / "out.py").symlink_to(outside / "secret.md")
    files, (note,) = Discovery(Finder()).files(["site", "site/out.md"])
    assert files == ["site/a.md", "site/out.md", "site/sub/b.md"]
    assert (note.origin.path, note.code) == ("site", "link-not-followed")
    assert "3 links in it were not followed: site/loop, site/out, site/out.md" in note.message


@pytest.mark.skipif(os.name != "posix", reason="needs named pipes")
def test_pipes_and_devices_are_refused(spuria: Spuria, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "a.md").write_text("All is well.")
    for arguments in (["pipe.md", "/dev/zero", "a.md"], ["."]):
        ran = spuria("check", *arguments)
        assert ran.code == 2
        assert "pipe.md: it is not a file" in ran.err
        assert "on 1 page" in ran.out


@pytest.mark.skipif(os.name != "posix", reason="names of any bytes")
def test_names_of_any_bytes(spuria: Spuria, tmp_path: Path) -> None:
    names = [b"caf\xe9.md", b"::error::.md", b"new\nline.md", b"\x1b[31m.md", "日本.md".encode(), b"a b#c%.md"]
    for name in names:
        with open(os.path.join(os.fsencode(tmp_path), name), "w") as file:
            file.write("PRICE-TBD")
    for form in ("text", "json", "jsonl", "sarif", "github"):
        ran = spuria("check", ".", "--output-format", form, "--select", "unset-price")
        assert ran.code == 1
        assert ran.out.count("caf\\xe9.md" if form != "sarif" else "caf%E9.md") or "caf\\\\xe9.md" in ran.out
        assert "\x1b" not in ran.out
        assert not any(line.startswith("::") and "file=" not in line for line in ran.out.splitlines())
    assert spuria("check", *(os.fsdecode(name) for name in names), "--select", "shop").code == 1


def test_deep_folders(found: Found, tmp_path: Path) -> None:
    deep = "/".join(["d"] * 200)
    assert found(".", make=f"{deep}/a.md") == [f"{deep}/a.md"]


@pytest.mark.skipif(os.name != "posix", reason="paths are shorter elsewhere")
def test_folders_deeper_than_functions_may_nest(
    spuria: Spuria, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        os.mkdir("d")
        os.chdir("d")
    Path("page.md").write_text("All is well.")
    try:
        for named in (".", "d/" * 1200 + "page.md"):
            assert spuria("check", named).out == "No findings on 1 page.\n"
    finally:  # what removes the folder of the test would recurse
        os.unlink("page.md")
        for _ in range(1200):
            os.chdir("..")
            os.rmdir("d")
