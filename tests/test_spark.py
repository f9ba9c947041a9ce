"""An audit on Spark, in worker processes of its own: the findings of a plain run, whatever is killed meanwhile."""

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("pyspark") is None, reason="needs pyspark: pip install 'spuria[spark]'"
    ),
    pytest.mark.skipif(importlib.util.find_spec("pandas") is None, reason="needs pandas: pip install 'spuria[spark]'"),
    pytest.mark.skipif(shutil.which("java") is None, reason="needs Java 17 or later"),
]

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. " * 2
CAPTION = "Volcano coloring page - Download, Print or Color Online for Free"
PAGES = 240
SELECT = "classic-lorem,caption-farm"


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import pyarrow
    from pyarrow import parquet

    folder = tmp_path_factory.mktemp("spark") / "crawl"
    folder.mkdir()
    texts = [
        f"The mill {number}.\n\n{LOREM if number % 3 == 0 else 'It grinds rye.'}\n\n{CAPTION if number % 5 == 0 else 'It stands.'}"
        for number in range(PAGES)
    ]
    table = pyarrow.table(
        {"url": [f"https://a{number % 12}.example/{number}" for number in range(PAGES)], "text": texts}
    )
    for part in range(8):
        parquet.write_table(table.slice(part * 30, 30), folder / f"{part}.parquet")
    return folder


@pytest.fixture(scope="module")
def plain(crawl: Path) -> list[str]:
    subprocess.run(
        [sys.executable, "-m", "spuria", "audit", str(crawl), "--out", str(crawl.parent / "plain"), "--select", SELECT, "--fail-on", "never"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return findings(crawl.parent / "plain" / "findings.parquet")


def findings(path: Path) -> list[str]:
    from pyarrow import parquet

    files = [path] if path.is_file() else sorted(path.glob("part-*.parquet"))
    rows = [row for file in files for row in parquet.read_table(file).to_pylist()]
    told = (
        "url",
        "site",
        "rule",
        "severity",
        "confidence",
        "message",
        "quote",
        "start_offset",
        "text_start",
        "fingerprint",
    )
    return sorted(json.dumps([*(row[name] for name in told), list(row["evidence"])]) for row in rows)


def run(crawl: Path, out: Path, master: str, meanwhile: Callable[[int], None] | None = None) -> None:
    command = [sys.executable, "-m", "spuria.audit.spark", str(crawl), str(out), "--master", master, "--select", SELECT]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if meanwhile is not None:
        meanwhile(process.pid)
    _, said = process.communicate(timeout=400)
    assert process.returncode == 0, said[-3000:]


def below(pid: int) -> list[tuple[int, str]]:
    """All processes that a process has started, and theirs, with their command lines."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, todo = [], [pid]
    while todo:
        for child in children.get(todo.pop(), ()):
            todo.append(child)
            try:
                found.append((child, (Path("/proc") / str(child) / "cmdline").read_text().replace("\0", " ")))
            except OSError:
                continue
    return found


def kill_one(marker: str, pid: int) -> None:
    """Wait for a process below `pid` whose command line holds a word, and kill it."""
    deadline = time.monotonic() + 200
    while time.monotonic() < deadline:
        for child, command in below(pid):
            if marker in command:
                os.kill(child, signal.SIGKILL)
                return
        time.sleep(0.05)
    raise AssertionError(f"no process with {marker} was started")


def test_findings_equal_those_of_a_plain_run_and_a_second_run_adds_nothing(
    crawl: Path, plain: list[str], tmp_path: Path
) -> None:
    from pyarrow import parquet

    run(crawl, tmp_path / "out", "local[2]")
    assert findings(tmp_path / "out" / "findings") == plain
    assert any("caption-farm" in line for line in plain)
    before = sorted(path.name for path in (tmp_path / "out" / "pages").glob("part-*"))
    run(crawl, tmp_path / "out", "local[2]")
    assert sorted(path.name for path in (tmp_path / "out" / "pages").glob("part-*")) == before
    urls = parquet.read_table(tmp_path / "out" / "pages", columns=["url"])["url"].to_pylist()
    assert len(urls) == len(set(urls)) == PAGES


def test_pages_that_kill_the_parser_cost_no_task(crawl: Path, plain: list[str], tmp_path: Path) -> None:
    """They are read by the second reader, in a process that is not Spark's; all other findings are as without them."""
    import pyarrow
    from pyarrow import parquet

    shutil.copytree(crawl, tmp_path / "crawl")
    crashing = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"  # dies in turbohtml 1.15.4, see test_workers.py
    names = [f"https://h.example/{number}" for number in range(5)]
    nothing = pyarrow.nulls(5, pyarrow.string())
    hostile = {"url": names, "text": nothing, "html": [f"{crashing}<p>{LOREM}"] * 5}
    parquet.write_table(pyarrow.table(hostile), tmp_path / "crawl" / "hostile.parquet")
    for file in (tmp_path / "crawl").glob("[0-9].parquet"):
        table = parquet.read_table(file)
        parquet.write_table(table.append_column("html", pyarrow.nulls(len(table), pyarrow.string())), file)
    run(tmp_path / "crawl", tmp_path / "out", "local[2]")
    found = findings(tmp_path / "out" / "findings")
    assert [line for line in found if "h.example" not in line] == plain
    assert sum("h.example" in line and "classic-lorem" in line for line in found) == 5
    errors = parquet.read_table(tmp_path / "out" / "pages", columns=["errors"])["errors"].to_pylist()
    assert [item["code"] for row in errors for item in row] == ["second-reader"] * 5


@pytest.mark.parametrize("marker", ["pyspark.daemon", "CoarseGrainedExecutorBackend"])
def test_a_killed_process_loses_no_page(crawl: Path, plain: list[str], tmp_path: Path, marker: str) -> None:
    run(crawl, tmp_path / "out", "local-cluster[2,1,1024]", lambda pid: kill_one(marker, pid))
    assert findings(tmp_path / "out" / "findings") == plain
