"""The cache folder stays small, and what it holds is whole or not there."""

import os
import time
from pathlib import Path

import pytest

from spuria.cache_folder import read_entry, write_entry

MONTH = 31 * 24 * 3600


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path))
    return tmp_path


def age(path: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_entries_round_trip_and_damage_counts_as_none(folder: Path) -> None:
    write_entry("kind-a", b"content")
    assert read_entry("kind-a") == b"content"
    data = (folder / "kind-a").read_bytes()
    for spoilt in (data[:-1], data + b"x", data[:8] + b"CONTENT", b""):
        (folder / "kind-a").write_bytes(spoilt)
        assert read_entry("kind-a") is None


def test_old_entries_and_half_written_ones_go(folder: Path) -> None:
    for name in ("kind-old", "kind-read", "other-old", ".new-left"):
        write_entry(name, b"x")
        age(folder / name, MONTH)
    assert read_entry("kind-read") == b"x"  # what is read stays
    write_entry("kind-new", b"x")
    assert sorted(path.name for path in folder.iterdir()) == ["kind-new", "kind-read", "other-old"]


def test_only_so_many_of_a_kind_are_kept(folder: Path) -> None:
    for number in range(70):
        write_entry(f"kind-{number}", b"x")
        age(folder / f"kind-{number}", 1000 - number)
    names = {path.name for path in folder.iterdir()}
    assert len(names) == 60
    assert {"kind-69", "kind-68"} <= names
    assert "kind-0" not in names


def test_a_folder_that_cannot_be_made_is_no_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").write_bytes(b"")
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(folder / "file" / "below"))
    write_entry("kind-a", b"x")
    assert read_entry("kind-a") is None
