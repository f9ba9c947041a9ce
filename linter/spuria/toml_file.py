"""Files that people write: read whole, within bounds, and never from a pipe or device that has no end."""

import os
from pathlib import Path
from typing import Any

from spuria.read.container import read_file

# Beyond this a file of configuration is none.
_MOST = 20_000_000
#: A baseline has a line a finding.
MOST_OF_BASELINE = 500_000_000


class UnusableFileError(ValueError):
    """A file that cannot be used; the message says why, and does not name it."""


def read_text(file: str | Path, most: int = _MOST) -> str:
    """The text of a regular file. Raises UnusableFileError."""
    try:
        data = read_file(os.fspath(file), most)
    except OSError as error:
        raise UnusableFileError(error.strerror or str(error)) from None
    if len(data) > most:
        raise UnusableFileError(f"it is larger than {most:,} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnusableFileError("it is not UTF-8") from None


def parse_toml(text: str) -> dict[str, Any]:
    """The table that a text in TOML holds. Raises UnusableFileError."""
    import tomllib

    try:
        return tomllib.loads(text)
    except ValueError as error:  # numbers of thousands of digits, too
        raise UnusableFileError(f"it is not TOML: {error}") from None
    except RecursionError:
        raise UnusableFileError("it is not TOML that can be read: it is nested too deeply") from None


def read_toml(file: str | Path) -> dict[str, Any]:
    """The table that a file in TOML holds. Raises UnusableFileError."""
    return parse_toml(read_text(file))
