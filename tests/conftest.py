"""What the tests of the command line share."""

import os
import shutil
import signal
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from running import Spuria, run


def pytest_configure(config: pytest.Config) -> None:
    # Worker processes of pytest-xdist inherit the folder of the process that started them.
    if "SPURIA_CACHE_DIR" not in os.environ:
        folder = tempfile.mkdtemp(prefix="spuria-tests-")
        os.environ["SPURIA_CACHE_DIR"] = folder
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    # A shell that runs the suite in the background has it ignore Ctrl-C, and all that it starts would, too.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the golden files instead of comparing them")


@pytest.fixture
def spuria(tmp_path: Path) -> Spuria:
    """Run `spuria` in `tmp_path`, with the shop's rules installed."""
    return partial(run, cwd=tmp_path)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a file of the repository, or rewrite the file with `pytest --update`."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--update"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.exists(), f"{path} is missing: run pytest --update"
        assert text == path.read_text(encoding="utf-8"), f"{path.name} has changed: review, then pytest --update"

    return compare
