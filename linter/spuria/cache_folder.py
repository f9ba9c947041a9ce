"""The user's cache folder: small entries that can be made again, each with its digest, never a pickle."""

import os
import sys
import zlib
from pathlib import Path

# Hash functions and temporary files come late: each costs a start as much as all entries together.
_CHECKSUM = 8


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
        data = (folder / name).read_bytes()
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
    except OSError:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


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
