"""The same run over Arrow record batches, for engines that hand them out: a row in, a row out, never an exception.

Three steps make a whole audit: `check_batches` over pages, `judge_group` over the facts of a rule and a key,
`found_batches` over the pages that were flagged.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from functools import cache, partial
from importlib.util import find_spec
from typing import Any, NamedTuple

from spuria.apart import PageProcess, page_process
from spuria.audit.part import FAILED, PageRow, batch_of, finding_fields, row_schema
from spuria.audit.worker import Verdict, check_into, checked_carefully, placed
from spuria.config import Finder
from spuria.corpus import MOST_FACTS, order_of, strength
from spuria.files import FileChecker
from spuria.finding import Confidence, Diagnostic, Fact, Flag, Origin
from spuria.isolation import HAS_FORK, Died, confine
from spuria.read.record import DEFAULT_FIELDS, Fields, MissingExtraError, Record, record_of_fields
from spuria.site import site_of
from spuria.span import Span
from spuria.workers import Careful

#: What pages of a batch are called: they have no file, and the configuration is that of the current folder.
_NAME = "<batch>"


class _Terms(NamedTuple):
    """By what rules pages are checked."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]


@cache
def _checker(terms: _Terms, apart: bool = False) -> FileChecker:
    """The checker of this process. `apart`: whether it is there to be ended by a page."""
    given = {name: value for name, value in terms._asdict().items() if value}
    checker = FileChecker(Finder(None, given), fixes=False)
    if apart:
        checker.expendable = HAS_FORK
        confine(checker.limits_of(_NAME).memory_bytes)
    return checker


def batch_schema() -> Any:
    """The Arrow schema of what `check_batches` yields."""
    return row_schema()


def check_batches(
    batches: Iterable[Any],
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    fields: Fields = DEFAULT_FIELDS,
    isolated: bool = True,
) -> Iterator[Any]:
    """Record batches of pages to record batches of the same length: a row a page, with its findings nested.

    Columns go by the names of `fields`. A page that cannot be checked is a row with `status` `error`.
    The column `facts` is what corpus rules compare: group it by rule and by each of its keys.

    Pages are checked in a process of their own, which one of them may take down: HTML is then read again by the
    second reader, and what cannot be checked is an error. With `isolated` false that is left to the caller.
    """
    if find_spec("pyarrow") is None:
        raise MissingExtraError("record batches")
    terms = _Terms(tuple(select), tuple(ignore))
    schema = row_schema()
    with page_process() if isolated else nullcontext() as process:
        for batch in batches:
            found = fields.found_in(frozenset(batch.schema.names))
            items = [
                _Item(ordinal, {part: values[name] for part, name in found.items()})
                for ordinal, values in enumerate(batch.to_pylist())
            ]
            if process is None:
                rows = [_row(_checker(terms), item) for item in items]
            else:
                rows = list(_rows_apart(process, terms, items))
            yield batch_of(rows, schema)


class _Item(NamedTuple):
    """A page: its place in the batch, what stands in its row, and how a process died of it, if one did."""

    ordinal: int
    values: dict[str, Any]
    died: Died | None = None


def _rows_apart(process: PageProcess, terms: _Terms, items: Sequence[_Item]) -> Iterator[dict[str, Any]]:
    check = partial(_row_apart, terms)
    for item, first in zip(items, process.each(check, items), strict=True):
        row = process.one(check, item._replace(died=first)) if isinstance(first, Died) else first
        if isinstance(row, Died):
            yield _lost(item, row)
        else:
            yield row


def _row_apart(terms: _Terms, item: _Item) -> dict[str, Any]:
    return _row(_checker(terms, apart=True), item)


def _row(checker: FileChecker, item: _Item) -> dict[str, Any]:
    """The row of a page, whatever comes of it."""
    origin = Origin(_NAME, item.ordinal + 1)
    row = PageRow(item.ordinal, origin)
    try:
        record = record_of_fields(item.values, origin)
        row.origin = record.origin
        if isinstance(record, Diagnostic):
            row.status = FAILED
            row.note((record,))
        elif item.died is None:
            check_into(checker, record, row)
        else:
            row = checked_carefully(checker, record, row, item.died, checker.limits_of(_NAME).seconds)
    except Exception as error:  # an engine retries, or drops, a whole batch for one page
        row.status = FAILED
        row.note((Diagnostic(origin, f"checking it failed: {type(error).__name__}: {error}", "internal-error"),))
    return row.as_dict()


def _lost(item: _Item, died: Died) -> dict[str, Any]:
    """The row of a page that takes each process down that is to check it."""
    record = record_of_fields(item.values, Origin(_NAME, item.ordinal + 1))
    row = PageRow(item.ordinal, record.origin)
    if isinstance(record, Record):
        row.url, row.captured, row.site = record.url, record.captured, site_of(record.url)
    row.status = FAILED
    row.note((Diagnostic(row.origin, f"it was not checked: {died.why(0)}", "worker-lost"),))
    return row.as_dict()


def judge_group(table: Any, *, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> Any:
    """All facts of one rule and key to the flags of its judge, a row each, as `flag_schema` has them.

    Columns: `rule`, `key`, `value`, `text_start`, `text_end`, `url`, `site`, `captured` and `page`, which
    tells pages apart and orders them.
    """
    import pyarrow as pa

    checks = _checker(_Terms(tuple(select), tuple(ignore))).checked_by(_NAME)[1]
    rows = table.to_pylist()
    rule = next((rule for rule in checks.corpus_rules if rows and rule.name == rows[0]["rule"]), None)
    found: list[dict[str, Any]] = []
    if rule is not None:
        facts = sorted(
            (
                Fact(
                    row["key"],
                    row["value"],
                    Span(row["text_start"], row["text_end"]),
                    row["url"],
                    row["site"],
                    row["captured"],
                    row["page"],
                )
                for row in rows
            ),
            key=order_of,
        )
        if len({fact.page for fact in facts}) > 1:
            share_count = -(-len(facts) // MOST_FACTS)
            for share in range(share_count):
                for fact, flag in checks.judge(rule, facts[share::share_count]):
                    verdict = Verdict(rule.name, *flag.span, flag.message, _confidence(flag), flag.evidence)
                    found.append({"page": fact.page, **verdict._asdict()})
    return pa.Table.from_pylist(found, schema=flag_schema())


def _confidence(flag: Flag) -> str | None:
    return str(flag.confidence) if flag.confidence else None


def flag_schema() -> Any:
    """The Arrow schema of what `judge_group` returns."""
    import pyarrow as pa

    text, whole = pa.string(), pa.int32()
    return pa.schema(
        [
            *(("page", text), ("rule", text), ("start", whole), ("end", whole), ("message", text)),
            *(("confidence", text), ("evidence", pa.list_(text))),
        ]
    )


def found_schema() -> Any:
    """The Arrow schema of what `found_batches` yields."""
    import pyarrow as pa

    return pa.schema([("page", pa.string()), ("found", pa.list_(finding_fields()))])


def found_batches(
    batches: Iterable[Any],
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    fields: Fields = DEFAULT_FIELDS,
    isolated: bool = True,
) -> Iterator[Any]:
    """Pages that were flagged, with the columns `page` and `flags`, to the findings on them.

    `flags` is a list of what `judge_group` returned for the page, without its `page`. `isolated` as in `check_batches`.
    Raises RuntimeError when a page that was checked before cannot be read again.
    """
    import pyarrow as pa

    terms = _Terms(tuple(select), tuple(ignore))
    with page_process() if isolated else nullcontext() as process:
        for batch in batches:
            names = fields.found_in(frozenset(batch.schema.names) - {"page", "flags"})
            rows = batch.to_pylist()
            items = [
                _Flagged({part: values[name] for part, name in names.items()}, _strongest(values["flags"]))
                for values in rows
            ]
            if process is None:
                found = [_found(_checker(terms), item) for item in items]
            else:
                found = list(_found_by(process, terms, items))
            told = [{"page": values["page"], "found": some} for values, some in zip(rows, found, strict=True)]
            yield pa.RecordBatch.from_pylist(told, schema=found_schema())


class _Flagged(NamedTuple):
    """A page, what corpus rules say of it, and how a process died of it, if one did."""

    values: dict[str, Any]
    verdicts: list[Verdict]
    died: Died | None = None


def _found_by(process: PageProcess, terms: _Terms, items: Sequence[_Flagged]) -> Iterator[list[dict[str, Any]]]:
    find = partial(_found_apart, terms)
    for item, first in zip(items, process.each(find, items), strict=True):
        found = process.one(find, item._replace(died=first)) if isinstance(first, Died) else first
        if isinstance(found, Died):
            raise RuntimeError(f"{item.values.get('url') or 'a page'}: it was not read again: {found.why(0)}")
        yield found


def _found_apart(terms: _Terms, item: _Flagged) -> list[dict[str, Any]]:
    return _found(_checker(terms, apart=True), item)


def _found(checker: FileChecker, item: _Flagged) -> list[dict[str, Any]]:
    record = record_of_fields(item.values, Origin(_NAME))
    if isinstance(record, Diagnostic):
        return []
    if item.died is None or not HAS_FORK:
        return placed(checker, record, item.verdicts, second=item.died is not None)[0]
    found, note = Careful(item.died).attempt(
        record,
        checker.limits_of(_NAME).seconds,
        lambda second: placed(checker, record, item.verdicts, second=second)[0],
    )
    if found is None:
        raise RuntimeError(str(note))
    return found


def _strongest(flags: Iterable[dict[str, Any]]) -> list[Verdict]:
    strongest: dict[tuple[Any, ...], Verdict] = {}
    for item in flags:
        verdict = Verdict(**{**item, "evidence": tuple(item["evidence"])})
        place = verdict.rule, verdict.start, verdict.end
        strongest[place] = max(strongest.get(place, verdict), verdict, key=_strength)
    return list(strongest.values())


def _strength(verdict: Verdict) -> tuple[int, int, str]:
    confidence = Confidence(verdict.confidence) if verdict.confidence else None
    return strength(Flag(Span(verdict.start, verdict.end), verdict.message, confidence, verdict.evidence))
