"""Files that appear under their name only when all of them is written."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def whole_file(path: str, *, binary: bool = False) -> Iterator[Any]:
    """A stream to a file that appears when it is whole: UTF-8 text with LF, or bytes where `binary`.

    What is there and is no file, such as /dev/null, is written to and not replaced; a symbolic link stays one. A file
    that was there keeps its permissions. Raises OSError, after which the old file is as it was.
    """
    given: dict[str, Any] = (
        {"mode": "wb"} if binary else {"mode": "w", "encoding": "utf-8", "errors": "backslashreplace", "newline": "\n"}
    )
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, **given) as stream:
            yield stream
        return
    path = os.path.realpath(path)
    import tempfile

    descriptor, temporary = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".spuria-", suffix=".part")
    try:
        with open(descriptor, **given) as stream:
            yield stream
        os.chmod(temporary, _mode_of(path))
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _mode_of(path: str) -> int:
    """The permissions for a file: its own, or for a new one those of any file that this user makes."""
    try:
        return os.stat(path).st_mode & 0o7777
    except OSError:
        umask = os.umask(0)
        os.umask(umask)
        return 0o666 & ~umask
