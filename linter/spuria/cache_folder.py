"""The user's cache folder: small entries that can be made again, each with its digest, never a pickle."""

import os
import sys
import time
import zlib
from pathlib import Path

# Hash functions and temporary files come late: each costs a start as much as all entries together.
_CHECKSUM = 8
# Of entries of one kind (what stands before the first hyphen of their names) the newest of these are kept, and of those
# what was written or read within a month: each choice of rules and each version has its own.
_MOST_OF_A_KIND = 60
_DAY = 24 * 3600
_KEEP_SECONDS = 30 * _DAY


def cache_folder() -> Path | None:
    """Where entries are kept: `SPURIA_CACHE_DIR`, else the platform's place for caches; None without a home."""
    if configured := os.environ.get("SPURIA_CACHE_DIR"):
        return Path(configured)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "spuria" / "cache" if base else None
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "spuria"
    home = os.environ.get("HOME")
    if not home:
        return None
    return Path(home) / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "spuria"


def read_entry(name: str) -> bytes | None:
    """The entry of that name, if it is there and whole. A damaged one counts as none, and is made again."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        path = folder / name
        data = path.read_bytes()
        if time.time() - path.stat().st_mtime > _DAY:
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
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
        with os.fdopen(descriptor, "wb") as file:
            file.write(_checksum(content) + content)
        os.replace(temporary, folder / name)
        temporary = None
        _prune(folder, name.partition("-")[0] + "-")
    except OSError:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def _prune(folder: Path, kind: str) -> None:
    """Remove the entries of a kind that are too many or too old, and what a killed run left half-written."""
    found: list[tuple[float, str]] = []
    now = time.time()
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((kind, ".new-")):
                age = now - entry.stat().st_mtime
                if age > (_DAY if entry.name.startswith(".new-") else _KEEP_SECONDS):
                    Path(entry.path).unlink(missing_ok=True)
                elif entry.name.startswith(kind):
                    found.append((age, entry.path))
    for _, path in sorted(found)[_MOST_OF_A_KIND:]:
        Path(path).unlink(missing_ok=True)


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
