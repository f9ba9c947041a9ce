"""The user's cache folder: small entries that can be made again, each with its digest, never a pickle."""

import os
import sys
import time
import zlib
from contextlib import suppress

# Hash functions and temporary files come late: each costs a start as much as all entries together.
_CHECKSUM = 8
# Of entries of one kind (what stands before the first hyphen of their names) the newest of these are kept, and of those
# what was written or read within a month: each choice of rules and each version has its own.
_MOST_OF_A_KIND = 60
_DAY = 24 * 3600
_KEEP_SECONDS = 30 * _DAY


def cache_folder() -> str | None:
    """Where entries are kept: `SPURIA_CACHE_DIR`, else the platform's place for caches; None without a home."""
    if configured := os.environ.get("SPURIA_CACHE_DIR"):
        return configured
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return os.path.join(base, "spuria", "cache") if base else None
    if base := os.environ.get("XDG_CACHE_HOME"):
        return os.path.join(base, "spuria")
    home = os.environ.get("HOME")
    if not home:
        return None
    return os.path.join(home, "Library/Caches" if sys.platform == "darwin" else ".cache", "spuria")


def read_entry(name: str) -> bytes | None:
    """The entry of that name, if it is there and whole. A damaged one counts as none, and is made again."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            data = file.read()
            written = os.fstat(file.fileno()).st_mtime
        if time.time() - written > _DAY:
            os.utime(path)
    except OSError:
        return None
    content = data[_CHECKSUM:]
    return content if _checksum(content) == data[:_CHECKSUM] else None


def write_entry(name: str, content: bytes) -> None:
    """Keep an entry, whole or not at all. A folder that cannot be written is no error: it is a cache."""
    folder = cache_folder()
    if folder is None:
        return
    import tempfile

    temporary = None
    try:
        os.makedirs(folder, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
        with os.fdopen(descriptor, "wb") as file:
            file.write(_checksum(content) + content)
        os.replace(temporary, os.path.join(folder, name))
        temporary = None
        _prune(folder, name.partition("-")[0] + "-")
    except OSError:
        if temporary is not None:
            _remove(temporary)


def _remove(path: str) -> None:
    with suppress(FileNotFoundError):  # another run was faster
        os.remove(path)


def _prune(folder: str, kind: str) -> None:
    """Remove the entries of a kind that are too many or too old, and what a killed run left half-written."""
    found: list[tuple[float, str]] = []
    now = time.time()
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((kind, ".new-")):
                age = now - entry.stat().st_mtime
                if age > (_DAY if entry.name.startswith(".new-") else _KEEP_SECONDS):
                    _remove(entry.path)
                elif entry.name.startswith(kind):
                    found.append((age, entry.path))
    for _, path in sorted(found)[_MOST_OF_A_KIND:]:
        _remove(path)


def _checksum(content: bytes) -> bytes:
    """Tells a damaged entry: its length and its CRC."""
    return len(content).to_bytes(4, "little") + zlib.crc32(content).to_bytes(4, "little")


def short_digest(text: str) -> str:
    """A name for a text, for entries that depend on it: 24 hexadecimal digits."""
    try:
        # The module behind hashlib; hashlib itself loads OpenSSL.
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
