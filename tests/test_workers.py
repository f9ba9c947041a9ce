"""Several processes: the findings of one, and a page that takes its process down costs itself only."""

import json
import os
import signal
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from spuria import isolation, workers
from spuria.config import Finder
from spuria.files import CheckedPage, FileChecker
from spuria.finding import Origin
from spuria.limits import DEFAULT_LIMITS, Limits
from spuria.page import Page
from spuria.read.jsonl import JsonLinesReader
from spuria.read.record import Record

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
# Dies in turbohtml 1.15.4: its stack of open elements reaches 512 within the adoption agency.
CRASHING = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"


def make(limits: Limits) -> FileChecker:
    return FileChecker(Finder(None, {"select": ("classic-lorem",), "limits": limits}))


def checked(paths: list[Path], jobs: int, limits: Limits = DEFAULT_LIMITS) -> list[CheckedPage]:
    return list(workers.check_files(partial(make, limits), [str(path) for path in paths], jobs))


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    paths = []
    for number in range(40):
        path = tmp_path / f"{number:03}.html"
        path.write_text(f"<h1>Page {number}</h1><p>Sound words.</p>" + (f"<p>{LOREM}</p>" if number % 3 == 0 else ""))
        paths.append(path)
    return paths


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers pay for any input, in batches of a few files."""
    monkeypatch.setattr(workers, "_WORTH_WORKERS", 0)
    monkeypatch.setattr(workers, "_BATCH_FILES", 7)


@pytest.mark.usefixtures("eager")
def test_same_findings_in_order(pages: list[Path]) -> None:
    alone, together = checked(pages, 1), checked(pages, 2)
    assert [page.path for page in together] == [str(path) for path in pages]
    assert together == alone
    assert sum(len(page.findings) for page in alone) == 14


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize("jobs", [1, 2])
def test_page_that_kills_its_process(pages: list[Path], jobs: int) -> None:
    guilty = pages[11]
    guilty.write_text(CRASHING)
    results = checked(pages, jobs)
    assert [page.path for page in results] == [str(path) for path in pages]
    (lost,) = (page for page in results if page.diagnostics)
    assert lost.path == str(guilty)
    note = lost.diagnostics[0]
    assert note.code == "second-reader"
    assert "it took the process down (SIGSEGV); a second reader" in str(note)
    assert sum(len(page.findings) for page in results) == 14


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize("jobs", [1, 2])
def test_second_reader_finds_what_the_first_died_of(pages: list[Path], jobs: int) -> None:
    guilty = pages[1]
    guilty.write_text(f"<title>x</title>{CRASHING}<h2>A &amp; B</h2>\r\n<p>So<b>und</b>.<p>{LOREM}")
    (page,) = (page for page in checked(pages, jobs) if page.diagnostics)
    (finding,) = page.findings
    source = guilty.read_bytes().decode()
    assert source[finding.region.start.offset : finding.region.end.offset] == finding.quote
    assert finding.region.start.line == 2
    assert finding.container.heading == "A & B"


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("how", ["busy", "asleep", "killed"])
def test_page_that_does_not_end(pages: list[Path], jobs: int, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if jobs > 1:
        monkeypatch.setattr(workers, "_WORTH_WORKERS", 0)
        monkeypatch.setattr(workers, "_BATCH_FILES", 2)
    monkeypatch.setattr(isolation, "_WALL_FACTOR", 2)
    real = FileChecker.look_at

    def stuck(self: FileChecker, record: Record, *arguments: Any, **options: Any) -> Any:
        if record.origin.path == str(pages[2]):
            if how == "killed":
                os.kill(os.getpid(), signal.SIGKILL)
            while True:
                if how == "asleep":
                    time.sleep(60)
        return real(self, record, *arguments, **options)

    monkeypatch.setattr(FileChecker, "look_at", stuck)
    results = checked(pages[:6], jobs, limits=Limits(seconds=1))
    (lost,) = (page for page in results if page.diagnostics)
    assert lost.path == str(pages[2])
    assert ("something killed it" if how == "killed" else "it took longer than 1 seconds") in str(lost.diagnostics[0])
    assert [page.path for page in results] == [str(path) for path in pages[:6]]


def test_records_beside_those_that_crash(tmp_path: Path) -> None:
    """Each guilty record of a file of many costs itself, and the file is gone through once more, not once a record."""
    path = tmp_path / "crawl.jsonl"
    rows = [{"html": CRASHING if number % 7 == 3 else f"<p>{LOREM}"} for number in range(40)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    results = checked([path], 2)
    assert [page.diagnostics[0].origin.record for page in results if page.diagnostics] == [4, 11, 18, 25, 32, 39]
    assert [page.findings[0].origin.record for page in results if page.findings] == [
        number + 1 for number in range(40) if number % 7 != 3
    ]


@pytest.mark.parametrize(("guilty", "starts", "own"), [({5}, 2, 2), (set(range(3, 300, 9)), 9, 400)])
def test_a_guilty_record_does_not_slow_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, guilty: set[int], starts: int, own: int
) -> None:
    """A page has a process of its own where one died; the file is begun anew for a few, not for many."""
    path, log = tmp_path / "crawl.jsonl", tmp_path / "log"
    rows = [{"html": CRASHING if number in guilty else "<p>The mill grinds rye."} for number in range(300)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))

    def counted(name: str) -> None:
        real = getattr(workers, name)

        def call(*arguments: Any, **options: Any) -> Any:
            with log.open("a") as file:
                file.write(f"{name}\n")
            return real(*arguments, **options)

        monkeypatch.setattr(workers, name, call)

    counted("in_fork")
    counted("_serve")
    results = checked([path], 1)
    assert [page.diagnostics[0].code for page in results if page.diagnostics] == ["second-reader"] * len(guilty)
    assert len(results) == 300
    calls = log.read_text().split()
    assert calls.count("_serve") == starts
    assert calls.count("in_fork") <= own


def test_what_dies_leaves_no_memory_on_the_disk() -> None:
    import resource

    def limits() -> tuple[int, int]:
        isolation.confine(1 << 32)
        return resource.getrlimit(resource.RLIMIT_CORE)

    found = isolation.in_fork(limits)
    assert not isinstance(found, isolation.Died)
    assert found[0] == 0


def test_reader_of_a_container_that_dies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "crawl.jsonl"
    path.write_text("".join(json.dumps({"text": LOREM, "n": number}) + "\n" for number in range(5)))
    real = JsonLinesReader._record

    def crash(self: JsonLinesReader, line: bytes, origin: Origin) -> Any:
        if origin.record == 4:
            os.kill(os.getpid(), signal.SIGSEGV)
        return real(self, line, origin)

    monkeypatch.setattr(JsonLinesReader, "_record", crash)
    other = tmp_path / "other.jsonl"
    other.write_text(json.dumps({"text": LOREM}) + "\n")
    results = checked([path, other], 1)
    assert [len(page.findings) for page in results] == [1, 1, 1, 0, 1]
    assert "what follows page 3 was not checked: reading on, it took the process down (SIGSEGV)" in str(
        results[3].diagnostics[0]
    )


def test_memory(pages: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    real = FileChecker.look_at

    def hungry(self: FileChecker, record: Record, look: Any, **options: Any) -> Any:
        def eat(page: Page) -> None:
            bytearray(1 << 30)
            look(page)

        return real(self, record, eat if record.origin.path == str(pages[0]) else look, **options)

    monkeypatch.setattr(FileChecker, "look_at", hungry)
    first, second = checked(pages[:2], 1, limits=Limits(memory_bytes=1 << 28))
    assert "more memory than it may have" in str(first.diagnostics[0])
    assert not second.diagnostics


def test_cores() -> None:
    assert workers.available_cores() >= 1
