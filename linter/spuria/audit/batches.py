"""The same run over Arrow record batches, for engines that hand them out: a row in, a row out, never an exception."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

from spuria.audit.part import FAILED, PageRow, batch_of, part_schema
from spuria.audit.worker import check_into
from spuria.config import Finder
from spuria.files import FileChecker
from spuria.finding import Diagnostic, Origin
from spuria.read.record import DEFAULT_FIELDS, Fields, MissingExtraError, record_of_fields


@cache
def _checker(select: tuple[str, ...], ignore: tuple[str, ...]) -> FileChecker:
    given = {name: value for name, value in (("select", select), ("ignore", ignore)) if value}
    return FileChecker(Finder(None, given))


def batch_schema() -> Any:
    """The Arrow schema of what `check_batches` yields."""
    return part_schema()


def check_batches(
    batches: Iterable[Any], *, select: Sequence[str] = (), ignore: Sequence[str] = (), fields: Fields = DEFAULT_FIELDS
) -> Iterator[Any]:
    """Record batches of pages to record batches of the same length: a row a page, with its findings nested.

    Columns go by the names of `fields`. A page that cannot be checked is a row with `status` `error`.
    The column `facts` is what corpus rules compare: group it by rule and key.
    """
    if find_spec("pyarrow") is None:
        raise MissingExtraError("record batches")
    checker = _checker(tuple(select), tuple(ignore))
    schema = part_schema()
    for batch in batches:
        found = fields.found_in(frozenset(batch.schema.names))
        rows = []
        for ordinal, values in enumerate(batch.to_pylist()):
            origin = Origin("<batch>", ordinal + 1)
            row = PageRow(ordinal, origin)
            try:
                record = record_of_fields({part: values[name] for part, name in found.items()}, origin)
                if isinstance(record, Diagnostic):
                    row.origin, row.status = record.origin, FAILED
                    row.note((record,))
                else:
                    row.origin = record.origin
                    check_into(checker, record, row)
            except Exception as error:  # an engine retries, or drops, a whole batch for one page
                row.status = FAILED
                row.note(
                    (Diagnostic(origin, f"checking it failed: {type(error).__name__}: {error}", "internal-error"),)
                )
            rows.append(row.as_dict())
        yield batch_of(rows, schema)
