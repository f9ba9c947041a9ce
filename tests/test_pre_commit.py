"""The hook, from a real clone, by pre-commit itself."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from running import ROOT

_NO_NETWORK = re.compile(r"(?i)could not find a version|no matching distribution|connection|resolve|timed out|network")


def git(*arguments: str, cwd: Path) -> str:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *who, "-c", "init.defaultBranch=main", *arguments], cwd=cwd, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that holds the working tree, changes not yet committed included."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    try:
        names = git("ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT).split("\0")
    except subprocess.CalledProcessError as error:
        pytest.skip(f"this is not a git checkout: {error.stderr.strip()}")
    folder = tmp_path_factory.mktemp("clone")
    for name in names:
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git("init", "-q", cwd=folder)
    git("add", "-A", "-f", cwd=folder)
    git("commit", "-q", "-m", "The working tree", cwd=folder)
    return folder


def test_try_repo(clone: Path, tmp_path: Path) -> None:
    user = tmp_path / "user"
    user.mkdir()
    bad = {
        "read me.md": "# Lamps\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n",
        "site/page.html": "<!doctype html><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>\n",
        "notes.txt": "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.\n",
    }
    # pre-commit passes at most 128 KiB of names at once: these are more, whatever the number of processors.
    fine = {f"many/{number:04}-{'x' * 200}.md": f"Page {number} is in order.\n" for number in range(700)}
    unread = {
        "drafts/draft.md": bad["read me.md"],
        "code.py": "TEXT = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit'\n",
        "pyproject.toml": '[tool.spuria]\nexclude = ["drafts/"]\n',
    }
    for name, text in {**bad, **fine, **unread}.items():
        (user / name).parent.mkdir(parents=True, exist_ok=True)
        (user / name).write_text(text)
    git("init", "-q", cwd=user)
    git("add", "-A", cwd=user)
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(clone), "spuria", "--all-files", "--verbose"],
        cwd=user,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home"), "PRE_COMMIT_COLOR": "never"},
    )
    out = done.stdout + done.stderr
    if "CalledProcessError" in out and _NO_NETWORK.search(out):
        pytest.skip(f"the hook's environment cannot be installed here: {out.splitlines()[-1]}")
    assert done.returncode == 1, out
    found = re.findall(r"^(.+?):\d+:\d+: error \[classic-lorem\]", out, re.MULTILINE)
    assert sorted(found) == sorted(bad)
    batches = [int(number) for number in re.findall(r"(?:on|of) (\d+) pages?[.,]? ?(?!of)", out)]
    assert len(batches) >= 2
    assert sum(batches) == len(bad) + len(fine)
