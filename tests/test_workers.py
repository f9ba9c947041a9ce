"""Several processes: the findings of one, and a page that takes its process down costs itself only."""

from functools import partial
from pathlib import Path

import pytest

from spuria import workers
from spuria.config import Finder
from spuria.files import CheckedPage, FileChecker

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
# Dies in turbohtml 1.15.4: its stack of open elements reaches 512 within the adoption agency.
CRASHING = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"


def make() -> FileChecker:
    return FileChecker(Finder(None, {"select": ("classic-lorem",)}))


def checked(paths: list[Path], jobs: int) -> list[CheckedPage]:
    return list(workers.check_files(partial(make), [str(path) for path in paths], jobs))


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
    assert "it took the process down" in str(lost.diagnostics[0])
    assert sum(len(page.findings) for page in results) == 14


@pytest.mark.parametrize("jobs", [1, 2])
def test_page_that_hangs(pages: list[Path], jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "FILE_SECONDS", 0.5)
    if jobs > 1:
        monkeypatch.setattr(workers, "_WORTH_WORKERS", 0)
        monkeypatch.setattr(workers, "_BATCH_FILES", 1)
    real = FileChecker.check_bytes

    def slow(self: FileChecker, path: str, data: bytes) -> CheckedPage:
        if path == str(pages[2]):
            import time

            time.sleep(60)
        return real(self, path, data)

    monkeypatch.setattr(FileChecker, "check_bytes", slow)
    results = checked(pages[:6], jobs)
    (lost,) = (page for page in results if page.diagnostics)
    assert lost.path == str(pages[2])
    assert "took longer" in str(lost.diagnostics[0])
    assert len(results) == 6


def test_cores() -> None:
    assert workers.available_cores() >= 1
