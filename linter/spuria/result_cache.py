"""Results of earlier runs by digest: an unchanged page costs a hash. SQLite, safe with concurrent runs."""

import os
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress

from spuria.cache_folder import cache_folder

try:
    # The module behind hashlib; hashlib itself loads OpenSSL.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

_FILE = "results-1.sqlite"
# Entries not used for that long go; beyond this many, the oldest go.
_DAY_SECONDS = 24 * 3600
_KEEP_SECONDS = 30 * _DAY_SECONDS
_KEEP_ENTRIES = 500_000
# Touching an entry on each use would make every read a write.
_TOUCH_AFTER_SECONDS = _DAY_SECONDS


def result_key(content: bytes, *conditions: str) -> bytes:
    """The key of a result: the digest of a page's bytes and of all else that it depends on."""
    digest = blake2b(digest_size=20)
    for condition in conditions:
        data = condition.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "little") + data)
    digest.update(content)
    return digest.digest()


class ResultCache:
    """A map from keys to packed results in the user's cache folder.

    No method raises: a cache that cannot be read or written (no folder, full disk, damaged file,
    another run that holds it) is an empty one. `note` then says why, in one line. A damaged file is
    set aside and begun anew.
    """

    def __init__(self) -> None:
        self.note: str | None = None
        self._connection: sqlite3.Connection | None = None
        folder = cache_folder()
        if folder is None:
            return
        path = os.path.join(folder, _FILE)
        for attempt in (1, 2):
            try:
                os.makedirs(folder, exist_ok=True)
                self._connection = _opened(path)
                return
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError) or attempt == 2:
                    self.note = f"results are not cached: {error}"
                    return
                self.note = f"the cache {path} was damaged and has been begun anew"
                _set_aside(path)
            except OSError as error:
                self.note = f"results are not cached: {error.strerror or error}"
                return

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The results that are there for some keys."""
        found: dict[bytes, bytes] = {}
        if self._connection is None:
            return found
        now = int(time.time())
        stale = []
        try:
            for key in keys:
                row = self._connection.execute("SELECT value, used FROM result WHERE key = ?", (key,)).fetchone()
                if row is not None:
                    found[key] = row[0]
                    if now - row[1] > _TOUCH_AFTER_SECONDS:
                        stale.append((now, key))
            if stale:
                with self._connection:
                    self._connection.executemany("UPDATE result SET used = ? WHERE key = ?", stale)
        except sqlite3.Error as error:
            self.note = f"the cache cannot be read: {error}"
        return found

    def put(self, results: Mapping[bytes, bytes]) -> None:
        """Keep results, all or none."""
        if self._connection is None or not results:
            return
        now = int(time.time())
        try:
            with self._connection:
                self._connection.executemany(
                    "INSERT OR REPLACE INTO result (key, value, used) VALUES (?, ?, ?)",
                    [(key, value, now) for key, value in results.items()],
                )
        except sqlite3.Error as error:
            self.note = f"results are not cached: {error}"

    def prune(self) -> None:
        """Drop what has not been used for a month, and the oldest beyond half a million; once a day."""
        if self._connection is None:
            return
        today = int(time.time()) // _DAY_SECONDS
        try:
            if self._connection.execute("PRAGMA user_version").fetchone()[0] == today:
                return
            with self._connection:
                self._connection.execute(f"PRAGMA user_version = {today}")
                self._connection.execute("DELETE FROM result WHERE used < ?", (int(time.time()) - _KEEP_SECONDS,))
                self._connection.execute(
                    "DELETE FROM result WHERE key IN (SELECT key FROM result ORDER BY used DESC LIMIT -1 OFFSET ?)",
                    (_KEEP_ENTRIES,),
                )
        except sqlite3.Error as error:
            self.note = f"the cache cannot be pruned: {error}"

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _opened(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=5.0)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(
        "CREATE TABLE IF NOT EXISTS result"
        " (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID"
    )
    # A file that is not whole shows here, not in the middle of a run.
    connection.execute("SELECT count(*) FROM (SELECT 1 FROM result LIMIT 1)").fetchone()
    return connection


def _set_aside(path: str) -> None:
    for suffix in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            os.remove(f"{path}{suffix}")
