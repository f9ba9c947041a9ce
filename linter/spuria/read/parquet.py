"""Parquet: a page a row, by row groups, in slices of bounded size."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from spuria.finding import Diagnostic, Origin
from spuria.read.record import Fields, Limits, MissingExtraError, Record, record_of_fields, used_part

_ROWS = 256


def opened(file: BinaryIO) -> Any:
    """The Parquet file, its footer read. Raises MissingExtraError; ValueError and OSError for what is none."""
    try:
        from pyarrow import parquet
    except ImportError:
        raise MissingExtraError("Parquet files") from None
    return parquet.ParquetFile(file)


class ParquetReader:
    """The records of the row groups `start` to `end`, all when `end` is None."""

    def __init__(
        self, file: BinaryIO, path: str, limits: Limits, fields: Fields, *, start: int = 0, end: int | None = None
    ) -> None:
        self._file, self._path, self._limits, self._fields = file, path, limits, fields
        self._start, self._end = start, end

    def records(self) -> Iterator[Record | Diagnostic]:
        """The pages, and a diagnostic for what could not be read."""
        try:
            parquet = opened(self._file)
            names = parquet.schema_arrow.names
        except (ValueError, OSError) as error:
            yield Diagnostic(Origin(self._path), f"it is no Parquet file: {_first_line(error)}", "damaged")
            return
        found = self._fields.found_in(frozenset(names))
        if "text" not in found and "html" not in found:
            listed = ", ".join(names[:8]) + (" …" if len(names) > 8 else "")
            yield Diagnostic(Origin(self._path), f"it has no column with a text; it has: {listed}", "no-text")
            return
        for name in sorted({name for name in found.values() if names.count(name) > 1}):
            yield Diagnostic(Origin(self._path), f"it has several columns '{name}': the first was read", "ambiguous")
        metadata = parquet.metadata
        number = sum(metadata.row_group(index).num_rows for index in range(self._start))
        end = metadata.num_row_groups if self._end is None else min(self._end, metadata.num_row_groups)
        for group in range(self._start, end):
            rows = metadata.row_group(group).num_rows
            read = 0
            try:
                for batch in parquet.iter_batches(_ROWS, row_groups=[group], columns=list(found.values())):
                    for row in _rows(batch):
                        read += 1
                        origin = Origin(self._path, number + read)
                        record = record_of_fields({part: row[name] for part, name in found.items()}, origin)
                        if isinstance(record, Record):
                            record = record._replace(field=found[used_part(record, row, found)])
                        yield record
            except (ValueError, OSError, NotImplementedError, KeyError) as error:
                message = (
                    f"row group {group + 1} is damaged after {read} of its {rows} rows, "
                    f"{rows - read} pages were not read: {_first_line(error)}"
                )
                yield Diagnostic(Origin(self._path, number + read + 1), message, "damaged")
            number += rows


def _rows(batch: Any) -> Iterator[dict[str, Any]]:
    """The rows of a batch; of columns of one name the first counts."""
    columns: dict[str, list[Any]] = {}
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        if name not in columns:
            columns[name] = _values(column)
    for values in zip(*columns.values(), strict=True):
        yield dict(zip(columns, values, strict=True))


def _values(column: Any) -> list[Any]:
    try:
        values: list[Any] = column.to_pylist()
    except (ValueError, OverflowError):
        # One of them is no such value as its column says: a date beyond the calendar, text that is no UTF-8.
        return [_value(scalar) for scalar in column]
    return values


def _value(scalar: Any) -> Any:
    """A value; the bytes of a text that is no UTF-8, and nothing for what else Python cannot hold."""
    try:
        return scalar.as_py()
    except (ValueError, OverflowError):
        return scalar.as_buffer().to_pybytes() if hasattr(scalar, "as_buffer") else None


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200]
