"""What has been done of a run: a SQLite file that one process writes, so that a killed run goes on."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from spuria.audit.unit import Unit
from spuria.audit.worker import Done, part_path


class OutputInUseError(RuntimeError):
    """Another run writes the same output; the message says where."""


class Ledger:
    """The units that are done, by their keys. A unit counts when its part is there, too."""

    def __init__(self, out: Path, shard: str) -> None:
        self._out = out
        folder = out / "ledger"
        folder.mkdir(parents=True, exist_ok=True)
        (out / "parts").mkdir(exist_ok=True)
        self._path = folder / f"{shard}.sqlite"
        self._connection = sqlite3.connect(self._path, timeout=5.0)
        # No write-ahead log: it does not work on the network file systems that shards share.
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS unit (key TEXT PRIMARY KEY, input TEXT NOT NULL, pages INTEGER NOT NULL,"
            " findings INTEGER NOT NULL, errors INTEGER NOT NULL, records INTEGER NOT NULL) WITHOUT ROWID"
        )
        self._done = dict(self._read())

    def _read(self) -> Iterator[tuple[str, Done]]:
        """What this shard and all others have done."""
        for file in sorted(self._path.parent.glob("*.sqlite")):
            try:
                connection = (
                    self._connection
                    if file == self._path
                    else sqlite3.connect(f"file:{quote(str(file))}?mode=ro", uri=True)
                )
                for key, *counts in connection.execute("SELECT key, pages, findings, errors, records FROM unit"):
                    yield key, Done(*counts)
                if connection is not self._connection:
                    connection.close()
            except sqlite3.DatabaseError:
                if file == self._path:
                    raise
                # Another shard's ledger that cannot be read: its units are done again.

    def get(self, unit: Unit) -> Done | None:
        """What came of a unit; None for one that is to be done."""
        done = self._done.get(unit.key)
        return done if done is not None and part_path(self._out, unit.key).exists() else None

    def put(self, unit: Unit, done: Done) -> None:
        """Note that a unit is done: its part must be there."""
        with self._connection:
            self._connection.execute(
                "INSERT OR REPLACE INTO unit VALUES (?, ?, ?, ?, ?, ?)",
                (unit.key, os.fsencode(unit.paths[0]).decode("utf-8", "replace"), *done),
            )
        self._done[unit.key] = done

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


@contextmanager
def alone(out: Path, shard: str) -> Iterator[None]:
    """Hold the output for one run of a shard. Raises OutputInUseError and OSError."""
    out.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(out / f".lock-{shard}", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        try:
            import fcntl
        except ImportError:  # a platform without it has to do without the guard
            yield
            return
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise OutputInUseError(f"{out}: another run is writing there") from None
        yield
    finally:
        os.close(descriptor)
