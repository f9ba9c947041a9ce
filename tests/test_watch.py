"""`--watch`, `--quiet`, `--verbose`, completion and the manual page."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from running import Spuria, environment

from spuria.watching import is_watched

SHOP = ("--select", "shop", "--fail-on", "info")


def read_until(stream: int, wanted: str, seconds: float = 30) -> str:
    """What comes out of a pipe up to some words."""
    seen = ""
    os.set_blocking(stream, False)
    limit = time.monotonic() + seconds
    while wanted not in seen:
        assert time.monotonic() < limit, seen
        try:
            seen += os.read(stream, 65536).decode()
        except BlockingIOError:
            time.sleep(0.02)
    return seen


@pytest.mark.skipif(sys.platform == "win32", reason="no signal that is Ctrl-C")
def test_watch_checks_again_after_a_change(tmp_path: Path) -> None:
    pytest.importorskip("watchfiles")
    (tmp_path / "a.md").write_text("Nothing.\n")
    watching = subprocess.Popen(
        [sys.executable, "-m", "spuria", "check", "--watch", *SHOP],
        cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert watching.stdout is not None
    out = watching.stdout.fileno()
    try:
        assert "No findings on 1 page." in read_until(out, "Ctrl-C ends it.")
        time.sleep(0.5)  # the watcher starts after the words
        (tmp_path / "notes.log").write_text("PRICE-TBD\n")
        (tmp_path / "a.md").write_text("PRICE-TBD\n")
        seen = read_until(out, "Ctrl-C ends it.")
        assert seen.startswith("a.md changed.\n")
        assert "a.md:1:1: error [unset-price]" in seen
        (tmp_path / "spuria.toml").write_text("nonsense = 1\n")
        seen = read_until(out, "Ctrl-C ends it.")
        assert seen.startswith("spuria.toml changed.\n")
        (tmp_path / "spuria.toml").write_text('ignore = ["shop"]\n')
        read_until(out, "Ctrl-C ends it.")
        watching.send_signal(signal.SIGINT)
        assert watching.wait(20) == 130
    finally:
        watching.kill()
        _, errors = watching.communicate()
    assert b"Traceback" not in errors
    assert b"there is no key 'nonsense'" in errors


@pytest.mark.parametrize(
    ("path", "counts"),
    [("a/b.md", True), ("a/rows.jsonl.gz", True), ("spuria.toml", True), ("a/.git/x.md", False), ("a/b.log", False)],
)
def test_what_is_watched(path: str, counts: bool) -> None:
    assert is_watched(path) is counts


def test_watching_needs_files(spuria: Spuria) -> None:
    assert spuria("check", "-", "--watch").code == 2


def test_quiet_and_verbose(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("<!-- spuria: ignore[sold-out] -->\nPRICE-TBD\n")
    (tmp_path / "spuria.toml").write_text('select = ["shop"]\nbaseline = "known"\n')
    (tmp_path / "known").write_text('{"spuria_baseline":1}\n')
    plain = spuria("check", ".", "gone.md")
    ran = spuria("check", ".", "gone.md", "--quiet")
    assert (ran.code, plain.code) == (2, 2)
    assert ran.out == plain.out[: plain.out.index("1 finding")]
    assert ran.err == "spuria: gone.md: there is no such file or folder\n"
    assert "nothing here to ignore" in plain.err
    ran = spuria("check", "--verbose")
    assert ran.code == 1
    assert re.search(
        r"spuria: configuration: .*spuria\.toml\nspuria: baseline: .*known\nspuria: 1 files, \d+ rules\n", ran.err
    )
    assert re.search(r"spuria: 1 pages in \d+\.\d\d seconds\n", ran.err)
    assert spuria("check", "-q", "-v").code == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_scripts(spuria: Spuria, tmp_path: Path, shell: str) -> None:
    ran = spuria("completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert "_SPURIA_COMPLETE" in ran.out
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "script").write_text(ran.out)
    done = subprocess.run([program, "-n", "script"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("spuria bas", "baseline"),
        ("spuria baseline pr", "prune"),
        ("spuria check --output-format rd", "rdjson"),
        ("spuria check --select shop,unset-", "shop,unset-price"),
        ("spuria rule unset-", "unset-price"),
    ],
)
def test_command_lines_are_completed(spuria: Spuria, words: str, completed: str) -> None:
    ran = spuria(
        _SPURIA_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1), PYTHONPATH=environment()["PYTHONPATH"]
    )  # fmt: skip
    assert f"plain,{completed}\n" in ran.out


def test_manual_page(spuria: Spuria, tmp_path: Path) -> None:
    ran = spuria("man")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith('.TH SPURIA 1 "" "Spuria ')
    for words in ("spuria baseline prune", r"\-\-output\-format", "EXIT STATUS", "spuria.toml"):
        assert words.replace("-", r"\-") in ran.out or words in ran.out
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not installed")
    (tmp_path / "spuria.1").write_text(ran.out)
    done = subprocess.run(
        [groff, "-man", "-Tutf8", "-ww", "spuria.1"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "--unsafe-fixes" in re.sub(r"\x1b\[[\d;]*m|.\x08", "", done.stdout)
