"""What the tests of the command line share."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Ran, Spuria, environment


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the golden files instead of comparing them")


@pytest.fixture
def spuria(tmp_path: Path) -> Spuria:
    """Run `spuria` in `tmp_path`, with the shop's rules installed."""

    def run(*arguments: str, stdin: bytes = b"", cwd: Path = tmp_path, **variables: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "spuria", *arguments],
            input=stdin,
            capture_output=True,
            cwd=cwd,
            env={**environment(), **variables},
            timeout=120,
            check=False,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run


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
