"""The result cache: right, safe with others, and never in the way."""

import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from spuria.result_cache import ResultCache, result_key


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path))
    return tmp_path


def test_keys_tell_conditions_apart() -> None:
    assert result_key(b"c", "a", "b") != result_key(b"c", "ab")
    assert result_key(b"bc", "a") != result_key(b"c", "ab")
    assert result_key(b"c", "a") == result_key(b"c", "a")


def test_round_trip_over_runs() -> None:
    cache = ResultCache()
    cache.put({b"a": b"1", b"b": b"2"})
    cache.close()
    again = ResultCache()
    assert again.get([b"a", b"c", b"b"]) == {b"a": b"1", b"b": b"2"}
    assert again.note is None


def test_damaged_file_is_begun_anew(own_cache: Path) -> None:
    (own_cache / "results-1.sqlite").write_bytes(b"this is no database" * 100)
    cache = ResultCache()
    assert cache.note is not None
    assert "damaged" in cache.note
    cache.put({b"a": b"1"})
    assert cache.get([b"a"]) == {b"a": b"1"}


def test_folder_that_cannot_be_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path / "file"))
    cache = ResultCache()
    cache.put({b"a": b"1"})
    assert cache.get([b"a"]) == {}
    assert cache.note is not None


def test_prune_drops_what_was_not_used(own_cache: Path) -> None:
    cache = ResultCache()
    cache.put({b"old": b"1", b"new": b"2"})
    with sqlite3.connect(own_cache / "results-1.sqlite") as connection:
        connection.execute("UPDATE result SET used = ? WHERE key = ?", (int(time.time()) - 40 * 24 * 3600, b"old"))
    cache.prune()
    assert cache.get([b"old", b"new"]) == {b"new": b"2"}


FILL = """
import sys
from spuria.result_cache import ResultCache
cache = ResultCache()
for round_ in range(20):
    cache.put({b"%d-%d" % (int(sys.argv[1]), round_): b"x" * 100})
"""


def test_concurrent_runs() -> None:
    runs = [subprocess.Popen([sys.executable, "-c", FILL, str(number)]) for number in range(3)]
    assert [run.wait() for run in runs] == [0, 0, 0]
    keys = [b"%d-%d" % (number, round_) for number in range(3) for round_ in range(20)]
    assert len(ResultCache().get(keys)) == 60


def test_a_single_file_is_looked_up_the_second_time(own_cache: Path) -> None:
    def check(name: str) -> str:
        command = [sys.executable, "-m", "spuria", "check", name]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=own_cache).stdout

    for count, name in enumerate(("page.md", "page.html"), 1):
        (own_cache / name).write_text(f"Lorem ipsum dolor sit amet, consectetur adipiscing elit, in {name}.\n")
        first = check(name)
        assert "classic-lorem" in first
        with sqlite3.connect(own_cache / "results-1.sqlite") as connection:
            assert connection.execute("SELECT count(*) FROM result").fetchone() == (count,)
        assert check(name) == first
