"""Broken machines: full disks, closed pipes, signals, few descriptors, no home, odd files. Old or whole, never silent."""

import json
import os
import pickle
import pickletools
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_pages import PASSAGE
from running import Spuria, environment

COMMAND = (sys.executable, "-m", "spuria", "check")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.html").write_text(f"<h1>Page {number}</h1><p>{PASSAGE}</p>")
    return folder


def run(
    *arguments: str, cwd: Path, before: Callable[[], None] | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        env={**environment(), **variables},
        preexec_fn=before,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def small_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def test_full_disk_keeps_the_old_report(pages: Path) -> None:
    report = pages / "report.txt"
    report.write_text("the old one")
    done = run(".", "--output", "report.txt", "--no-cache", cwd=pages, before=small_files)
    assert done.returncode == 2
    assert done.stderr.startswith("spuria: ")
    assert "Traceback" not in done.stderr
    assert report.read_text() == "the old one"
    assert sorted(path.name for path in pages.iterdir() if not path.name.endswith(".html")) == ["report.txt"]


def test_full_disk_under_standard_output(pages: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*COMMAND, "."], cwd=pages, env=environment(), stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert "the report could not be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_full_disk_under_the_cache(pages: Path, tmp_path: Path) -> None:
    done = run(".", cwd=pages, before=small_files, SPURIA_CACHE_DIR=str(tmp_path / "cache"))
    assert done.returncode == 1
    assert len(done.stdout.split("[classic-lorem]")) == 31


def test_full_disk_under_standard_error(pages: Path) -> None:
    """What cannot be told there is told by the exit code, and the report is whole."""
    (pages / "b.txt").write_bytes(b"\0" * 100)
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "spuria", "check", ".", "--no-cache", "--statistics", "--verbose", "--output-format", "json"],
            cwd=pages, stdout=subprocess.PIPE, stderr=full, env=environment(), timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert len(json.loads(done.stdout)) >= 30


def test_folder_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    command = f"cd gone && rmdir ../gone && {sys.executable} -P -m spuria check /tmp"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (2, "spuria: the current folder is no longer there\n")


@pytest.mark.parametrize("closed", [">&-", ">&- <&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_descriptors(pages: Path, closed: str) -> None:
    """Nobody reads the report: that is told, where there is a place to tell it."""
    command = f"{sys.executable} -m spuria check . --no-cache {closed}"
    done = subprocess.run(
        ["sh", "-c", command], cwd=pages, env=environment(), capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    if ">&-" in closed.replace("2>&-", ""):
        assert done.returncode == 2
        assert "2>&-" in closed or done.stderr == (
            "spuria: the report could not be written: standard output is closed\n"
        )
    else:
        assert done.returncode == 1
        assert "finding" in done.stdout
    command += " --output out.json --output-format json"
    assert subprocess.run(["sh", "-c", command], cwd=pages, env=environment(), check=False).returncode == 1
    assert json.loads((pages / "out.json").read_text())


def test_closed_pipe(pages: Path) -> None:
    for number in range(400):
        (pages / f"more-{number}.html").write_text(f"<p>{PASSAGE}</p>" * 5)
    reading, writing = os.pipe()
    process = subprocess.Popen([*COMMAND, "."], cwd=pages, env=environment(), stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    os.read(reading, 10)
    os.close(reading)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    assert errors == b"spuria: the reader of the report went away before its end\n"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signal_ends_all_processes_soon(pages: Path, number: signal.Signals, code: int) -> None:
    """A run that hangs in a page is gone within two seconds, with its children, and leaves the old report."""
    report = pages / "report.txt"
    report.write_text("the old one")
    (pages / "slow.jsonl").write_text("".join(json.dumps({"text": PASSAGE * 20}) + "\n" for _ in range(20_000)))
    process = subprocess.Popen(
        [*COMMAND, "slow.jsonl", "--output", "report.txt"],
        cwd=pages, env=environment(), stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    time.sleep(2.5)
    began = time.monotonic()
    process.send_signal(number)
    _, errors = process.communicate(timeout=20)
    assert time.monotonic() - began < 5
    assert process.returncode in (code, -number)
    assert b"Traceback" not in errors
    assert report.read_text() == "the old one"
    assert gone(process.pid)
    assert not list(pages.glob(".spuria-*"))


def gone(group: int) -> bool:
    """Whether a session has no process left that runs, soon."""
    for _ in range(200):
        states = []
        for status in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = status.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[2]) == group and fields[0] not in "ZX":
                states.append(fields[0])
        if not states:
            return True
        time.sleep(0.1)
    return False


def test_killed_parent_leaves_no_child_and_no_half_report(pages: Path) -> None:
    (pages / "slow.jsonl").write_text("".join(json.dumps({"text": PASSAGE * 20}) + "\n" for _ in range(20_000)))
    process = subprocess.Popen(
        [*COMMAND, "slow.jsonl", "--output", "report.txt"], cwd=pages, env=environment(), start_new_session=True
    )
    time.sleep(2.5)
    process.kill()
    process.wait(timeout=20)
    assert gone(process.pid)
    assert not (pages / "report.txt").exists()


def test_few_descriptors(pages: Path) -> None:
    done = run(".", "--no-cache", cwd=pages, before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32)))
    assert done.returncode == 1, done.stderr
    assert len(done.stdout.split("[classic-lorem]")) == 31


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0"},
        {"COLUMNS": "1"},
        {"PYTHONIOENCODING": "ascii"},
    ],
    ids=str,
)
def test_odd_environment(tmp_path: Path, variables: dict[str, str]) -> None:
    (tmp_path / "é\udcff.html").write_text(f"<p>Ünï {PASSAGE} – “日本語”</p>", encoding="utf-8")
    done = run(".", "--output-format", "jsonl", cwd=tmp_path, before=None, **variables)
    assert done.returncode == 1, done.stderr
    (finding,) = (json.loads(line) for line in done.stdout.splitlines())
    assert finding["path"] == "é\\xff.html"


def test_without_a_home(pages: Path) -> None:
    kept = {name: value for name, value in environment().items() if name not in ("HOME", "XDG_CACHE_HOME")}
    done = subprocess.run([*COMMAND, "."], cwd=pages, env=kept, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert not done.stderr


@pytest.mark.parametrize("broken", ["a file", "damaged", "locked"])
def test_broken_cache_changes_nothing(pages: Path, tmp_path: Path, broken: str) -> None:
    cache = tmp_path / "cache"
    sound = run(".", "--output-format", "jsonl", "--no-cache", cwd=pages).stdout
    if broken == "a file":
        cache.write_text("x")
    else:
        assert run(".", cwd=pages, SPURIA_CACHE_DIR=str(cache)).returncode == 1
        for entry in cache.iterdir():
            if broken == "damaged":
                data = bytearray(entry.read_bytes())
                data[len(data) // 3 : len(data) // 2] = b"\xff" * (len(data) // 2 - len(data) // 3)
                entry.write_bytes(data)
            else:
                entry.chmod(0)
    done = run(".", "--output-format", "jsonl", cwd=pages, SPURIA_CACHE_DIR=str(cache))
    assert done.returncode == 1
    assert done.stdout == sound
    assert "Traceback" not in done.stderr


def test_concurrent_runs_on_one_cache(pages: Path, tmp_path: Path) -> None:
    variables = {**environment(), "SPURIA_CACHE_DIR": str(tmp_path / "cache")}
    runs = [
        subprocess.Popen([*COMMAND, "."], cwd=pages, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    answers = {run.communicate(timeout=120) for run in runs}
    assert len(answers) == 1
    assert {run.returncode for run in runs} == {1}


def test_the_cache_holds_no_pickle(pages: Path, tmp_path: Path) -> None:
    """Nothing in the cache folder can be loaded as one: who can write there must not run code here."""
    cache = tmp_path / "cache"
    run(".", cwd=pages, SPURIA_CACHE_DIR=str(cache))
    entries = list(cache.iterdir())
    assert entries
    for entry in entries:
        for start in (0, 8):
            with pytest.raises(Exception):  # noqa: B017  # each way of not being one
                list(pickletools.genops(entry.read_bytes()[start:]))
    sources = (Path(__file__).parent.parent / "linter" / "spuria").rglob("*.py")
    using = {path.name for path in sources if "pickle.load" in path.read_text(encoding="utf-8")}
    assert using == {"isolation.py"}, "pickles pass between processes of one run, and nowhere else"
    assert pickle.HIGHEST_PROTOCOL


def test_no_network_during_a_lint(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\n"
        "def refuse(*arguments, **options):\n"
        "    raise RuntimeError('a lint opened a socket')\n"
        "socket.socket = socket.create_connection = socket.getaddrinfo = refuse\n"
    )
    (pages / "linked.html").write_text(
        f"<!DOCTYPE html SYSTEM 'http://192.0.2.1/x.dtd'><link rel=stylesheet href=//192.0.2.1/x.css>"
        f"<img src=http://192.0.2.1/x.png><script src=http://192.0.2.1/></script><p>{PASSAGE}"
    )
    path = os.pathsep.join((str(tmp_path), environment()["PYTHONPATH"]))
    done = run(".", "--output-format", "jsonl", cwd=pages, PYTHONPATH=path)
    assert done.returncode == 1, done.stderr
    assert not done.stderr
    assert len(done.stdout.splitlines()) >= 31


# Files.

ODD_NAMES = ("new\nline.md", "-dash.md", "\u202egnp.md", "sp ace.md", "#hash%41?.md", "\udcff\udcfe.md", "n" * 250 + ".md", "::error::x.md", "##[error].md", "\x1b[31m.md", "'quote\".md", "a:1:1.md")  # fmt: skip


@pytest.mark.parametrize("form", ["text", "jsonl", "sarif", "github"])
def test_odd_names(spuria: Spuria, tmp_path: Path, form: str) -> None:
    for name in ODD_NAMES:
        (tmp_path / name).write_text(PASSAGE)
    ran = spuria("check", ".", "--output-format", form)
    assert ran.code == 1
    assert not ran.err
    assert ran.out.count("classic-lorem") >= len(ODD_NAMES)
    for line in ran.out.split("\n"):
        assert not set(line) & set("\x1b\u202e\r")
        assert "##[" not in line
        assert form == "github" or not line.lstrip().startswith("::")


def test_links_pipes_and_what_is_gone(spuria: Spuria, tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    outside = tmp_path / "outside.md"
    outside.write_text(PASSAGE)
    (root / "in.md").write_text(PASSAGE)
    (root / "loop").symlink_to(root)
    (root / "out.md").symlink_to(outside)
    (root / "dead.md").symlink_to(tmp_path / "nowhere")
    (root / "self.md").symlink_to(root / "self.md")
    (root / "folder.md").mkdir()
    os.mkfifo(root / "pipe.md")
    ran = spuria("check", str(root), "--output-format", "jsonl")
    assert [Path(json.loads(line)["path"]).name for line in ran.out.splitlines()] == ["in.md"]
    assert ran.code == 2
    assert "pipe.md: it is not a file" in ran.err
    assert (
        f"root: 3 links in it were not followed: {root / 'dead.md'}, {root / 'out.md'}, {root / 'self.md'}" in ran.err
    )
    for named in ("/dev/zero", "/dev/null", str(root / "pipe.md"), str(root / "self.md"), str(root / "dead.md")):
        ran = spuria("check", named)
        assert ran.code == 2, named
        assert ran.err.startswith(f"spuria: {named}: "), ran.err


def test_deep_tree(spuria: Spuria, tmp_path: Path) -> None:
    folder = os.open(tmp_path, os.O_RDONLY)
    for _ in range(300):
        os.mkdir("d" * 20, dir_fd=folder)
        folder, above = os.open("d" * 20, os.O_RDONLY, dir_fd=folder), folder
        os.close(above)
    with open(os.open("page.md", os.O_WRONLY | os.O_CREAT, dir_fd=folder), "w") as file:
        file.write(PASSAGE)
    os.close(folder)
    (tmp_path / "page.md").write_text(PASSAGE)
    ran = spuria("check", ".", "--output-format", "jsonl")
    # Below 4,096 characters a path can be opened; what is deeper is told.
    assert ran.code == 2
    assert len(ran.out.splitlines()) == 1
    assert "it cannot be read" in ran.err
    shutil.rmtree(tmp_path / ("d" * 20), ignore_errors=True)


@pytest.mark.parametrize(
    "patterns",
    [
        "x/**/y/**/z/**/" * 50 + "q\n",
        "*a" * 60 + "b\n",
        "!" * 1000 + "\n",
        "[" * 5000 + "\n",
        "\\" * 5001 + "\n",
        "a\x00b\n\xff\n[z-a]\n",
        "".join(f"ignored-{number}*.tmp\n" for number in range(9_000)),
        "?" * 100_000 + "\n",
    ],
    ids=["doublestars", "stars", "bangs", "brackets", "backslashes", "broken", "many", "long"],
)
def test_hostile_ignore_file(tmp_path: Path, patterns: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text(patterns, encoding="latin-1")
    for name in ("a" * 60, "page", "x"):
        (tmp_path / f"{name}.md").write_text(PASSAGE)
    done = run(
        ".", "--output-format", "jsonl", cwd=tmp_path,
        before=lambda: resource.setrlimit(resource.RLIMIT_CPU, (20, 20)),
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert len(done.stdout.splitlines()) == 3
    assert "Traceback" not in done.stderr


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _deep(path: Path) -> None:
    path.write_text("a = " + "[" * 20_000)


def _long_number(path: Path) -> None:
    path.write_text("[limits]\ntext = " + "9" * 5000)


@pytest.mark.parametrize("make", [_pipe, _endless, _deep, _long_number])
@pytest.mark.parametrize("use", ["extends", "--config", "--baseline", "--suppressions", ".gitignore"])
def test_files_beside_the_pages_are_read_within_bounds(
    spuria: Spuria, tmp_path: Path, use: str, make: Callable[[Path], None]
) -> None:
    """Neither waited for nor read without end; what cannot be used is named, without a traceback."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "page.txt").write_text("The mill grinds rye.")
    file = tmp_path / (use if use == ".gitignore" else "file")
    make(file)
    if use == "extends":
        (tmp_path / "spuria.toml").write_text('extends = ["file"]')
    ran = spuria("check", *((use, "file") if use.startswith("--") else ()))
    assert "Traceback" not in ran.err
    if use == ".gitignore":
        assert ran.code == 0
        assert ("its patterns were left out: it is not a file" in ran.err) == (make in (_pipe, _endless))
    else:
        assert ran.code == 2
        assert re.search(r"it is not a file|nested too deeply|4300 digits|no entry of a baseline", ran.err)


def test_files_that_extend_two_each_are_not_read_without_end(spuria: Spuria, tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.toml").write_text(f'extends = ["{number + 1}.toml", "{number + 1}.toml"]')
    (tmp_path / "30.toml").write_text("\ufeffselect = []")
    (tmp_path / "page.txt").write_text("The mill grinds rye.")
    assert spuria("check", "--config", "30.toml", "page.txt").code == 0
    ran = spuria("check", "--config", "0.toml", "page.txt")
    assert ran.code == 2
    assert "more than 100 files would have to be read" in ran.err


def test_patterns_of_another_age_bring_no_warning(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("[[:x:]]\n[!a-\n")
    (tmp_path / ".git").mkdir()
    (tmp_path / "page.txt").write_text("The mill grinds rye.")
    ran = spuria("check")
    assert (ran.code, "Warning" in ran.err) == (0, False)


def test_a_crawl_is_not_taken_for_its_own_tables(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("The mill grinds rye.")
    ran = spuria("audit", ".", "--out", ".")
    assert ran.code == 2
    assert "all pages are in there" in ran.err
