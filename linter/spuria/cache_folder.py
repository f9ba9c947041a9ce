"""The user's cache folder: small entries that can be made again, each with its digest, never a pickle."""

import hashlib
import os
import sys
import tempfile
from pathlib import Path

_DIGEST = 32


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
    content = data[_DIGEST:]
    return content if hashlib.sha256(content).digest() == data[:_DIGEST] else None


def write_entry(name: str, content: bytes) -> None:
    """Keep an entry, whole or not at all. A folder that cannot be written is no error: it is a cache."""
    folder = cache_folder()
    if folder is None:
        return
    temporary = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
        with os.fdopen(descriptor, "wb") as file:
            file.write(hashlib.sha256(content).digest() + content)
        os.replace(temporary, folder / name)
    except OSError:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
