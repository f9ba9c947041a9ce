"""The same run over Arrow record batches, for engines that hand them out: a row in, a row out, never an exception.

Three steps make a whole audit: `check_batches` over pages, `judge_group` over the facts of a rule and a key,
`found_batches` over the pages that were flagged.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

from spuria.audit.part import FAILED, PageRow, batch_of, finding_fields, row_schema
from spuria.audit.worker import Verdict, check_into, placed
from spuria.config import Finder
from spuria.corpus import MOST_FACTS, order_of, strength
from spuria.files import FileChecker
from spuria.finding import Confidence, Diagnostic, Fact, Flag, Origin
from spuria.read.record import DEFAULT_FIELDS, Fields, MissingExtraError, record_of_fields
from spuria.span import Span


@cache
def _checker(select: tuple[str, ...], ignore: tuple[str, ...]) -> FileChecker:
    given = {name: value for name, value in (("select", select), ("ignore", ignore)) if value}
    return FileChecker(Finder(None, given), fixes=False)


def batch_schema() -> Any:
    """The Arrow schema of what `check_batches` yields."""
    return row_schema()


def check_batches(
    batches: Iterable[Any], *, select: Sequence[str] = (), ignore: Sequence[str] = (), fields: Fields = DEFAULT_FIELDS
) -> Iterator[Any]:
    """Record batches of pages to record batches of the same length: a row a page, with its findings nested.

    Columns go by the names of `fields`. A page that cannot be checked is a row with `status` `error`.
    The column `facts` is what corpus rules compare: group it by rule and by each of its keys.
    """
    if find_spec("pyarrow") is None:
        raise MissingExtraError("record batches")
    checker = _checker(tuple(select), tuple(ignore))
    schema = row_schema()
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


def judge_group(table: Any, *, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> Any:
    """All facts of one rule and key to the flags of its judge, a row each, as `flag_schema` has them.

    Columns: `rule`, `key`, `value`, `text_start`, `text_end`, `url`, `site`, `captured` and `page`, which
    tells pages apart and orders them.
    """
    import pyarrow as pa

    checks = _checker(tuple(select), tuple(ignore)).checked_by("<batch>")[1]
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
    batches: Iterable[Any], *, select: Sequence[str] = (), ignore: Sequence[str] = (), fields: Fields = DEFAULT_FIELDS
) -> Iterator[Any]:
    """Pages that were flagged, with the columns `page` and `flags`, to the findings on them.

    `flags` is a list of what `judge_group` returned for the page, without its `page`.
    """
    import pyarrow as pa

    checker = _checker(tuple(select), tuple(ignore))
    for batch in batches:
        names = fields.found_in(frozenset(batch.schema.names) - {"page", "flags"})
        rows = []
        for values in batch.to_pylist():
            record = record_of_fields({part: values[name] for part, name in names.items()}, Origin("<batch>"))
            strongest: dict[tuple[Any, ...], Verdict] = {}
            for item in values["flags"]:
                verdict = Verdict(**{**item, "evidence": tuple(item["evidence"])})
                place = verdict.rule, verdict.start, verdict.end
                strongest[place] = max(strongest.get(place, verdict), verdict, key=_strength)
            found = [] if isinstance(record, Diagnostic) else placed(checker, record, list(strongest.values()))
            rows.append({"page": values["page"], "found": found})
        yield pa.RecordBatch.from_pylist(rows, schema=found_schema())


def _strength(verdict: Verdict) -> tuple[int, int, str]:
    confidence = Confidence(verdict.confidence) if verdict.confidence else None
    return strength(Flag(Span(verdict.start, verdict.end), verdict.message, confidence, verdict.evidence))
