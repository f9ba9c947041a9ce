"""DuckDB for what goes over a whole run: in bounded memory, with the rest on disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Of one connection. What needs more goes to the spill folder.
_MEMORY = "96MB"


def connected(spill: Path) -> Any:
    """A connection in memory that puts what it has no room for under `spill`."""
    import duckdb

    return duckdb.connect(
        config={
            "memory_limit": _MEMORY,
            "temp_directory": str(spill),
            "threads": 1,  # each has buffers of its own
            "preserve_insertion_order": False,
        }
    )


@contextmanager
def interruptible() -> Iterator[None]:
    """Have Ctrl-C be KeyboardInterrupt where it meets a query, too, which only says that it was interrupted."""
    try:
        yield
    except Exception as error:
        if _is_interruption(error):
            raise KeyboardInterrupt from None
        raise


def _is_interruption(error: BaseException) -> bool:
    import duckdb

    return isinstance(error, duckdb.InterruptException) or (
        type(error) is RuntimeError and str(error) == "Query interrupted"
    )


def is_storage_error(error: BaseException) -> bool:
    """Whether an error is one of the stores that a run writes to: a full disk, a file that may not grow."""
    import duckdb
    import pyarrow as pa

    return isinstance(error, (sqlite3.Error, duckdb.Error, pa.ArrowException)) and not _is_interruption(error)


def quoted(path: Path) -> str:
    """A path as it stands within a string of SQL."""
    return str(path).replace("'", "''")
