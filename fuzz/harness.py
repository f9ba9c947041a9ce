"""One input, all properties: what any bytes must not make of a reader or a rule.

Run one for an hour, from the root of the repository:

    pip install atheris && mkdir -p fuzz/corpus/html
    python fuzz/harness.py html -max_total_time=3600 fuzz/corpus/html fuzz/found/html

`fuzz/found` holds inputs of earlier runs, each of which reached code that none before it had reached; the suite
replays them. What a run finds to be wrong goes into tests/test_fuzzed.py, mended.
"""

import sys
from collections.abc import Callable
from datetime import date
from functools import cache

TARGETS = ("html", "scanned", "markdown", "text", "jsonl", "warc", "encoding")
_DAY = date(2024, 6, 1)


@cache
def _checker() -> "object":
    from spuria.catalogue import selected_rules
    from spuria.finding import Confidence
    from spuria.run import Checker

    return Checker(selected_rules(preview=True), confidence=Confidence.HINT)


def _page(source: str, media_type: str, second: bool = False) -> None:
    """A page is read, its blocks are where it says, and no rule fails on it or loses its place."""
    from spuria.finding import Diagnostic, Origin
    from spuria.read import read_page
    from spuria.span import Lines

    page = read_page(source, media_type, Origin("page"), second=second, as_of=_DAY)
    lines = Lines(page.source)
    for block in page.blocks:
        start, end = block.span
        assert page.text[start:end] == block.text, "a block's text"
    for found in _checker().check(page):  # type: ignore[attr-defined]
        if isinstance(found, Diagnostic):
            assert found.code == "too-many-findings", found
            continue
        for position in found.region:
            assert lines.position(position.offset) == position, "line and column"
        assert 0 <= found.region.start.offset < found.region.end.offset <= len(source), "inside the page"


def _of_text(media_type: str, second: bool = False) -> Callable[[bytes], None]:
    def check(data: bytes) -> None:
        _page(data.decode("utf-8", "replace"), media_type, second)

    return check


def _container(name: str) -> Callable[[bytes], None]:
    def check(data: bytes) -> None:
        import io

        from spuria.finding import Diagnostic
        from spuria.limits import Limits
        from spuria.read.jsonl import JsonLinesReader
        from spuria.read.record import DEFAULT_FIELDS, Record
        from spuria.read.warc import WarcReader

        limits = Limits(page_bytes=100_000, decoded_bytes=200_000)
        file = io.BytesIO(data)
        reader = WarcReader(file, "a", limits) if name == "warc" else JsonLinesReader(file, "a", limits, DEFAULT_FIELDS)
        for record in reader.records():
            assert isinstance(record, (Record, Diagnostic))
            if isinstance(record, Record):
                _checked(record)

    return check


@cache
def _files() -> "object":
    from spuria.config import Finder
    from spuria.files import FileChecker

    return FileChecker(Finder(None, {"select": ("classic-lorem",)}))


def _checked(record: "object") -> None:
    page = _files().check_record(record)  # type: ignore[attr-defined]
    assert all(note.code != "internal-error" for note in page.diagnostics), page.diagnostics


def _encoding(data: bytes) -> None:
    """Decoding never raises but its own error, and the text goes back to the same bytes."""
    from spuria.encoding import UndecodableInputError, decode

    label, _, rest = data.partition(b"\n")
    try:
        decoded = decode(rest, media_type="text/html", charset=label.decode("latin-1") or None)
    except UndecodableInputError:
        return
    assert decoded.replaced >= 0
    if decoded.encoding in ("utf-8", "utf-16le", "utf-16be") and not decoded.replaced:
        assert decoded.text.encode(decoded.encoding) == rest[decoded.bom :], "the same bytes"


def harness(target: str) -> Callable[[bytes], None]:
    """The function that tries one input; raises for one that breaks a promise."""
    found: Callable[[bytes], None] = {
        "html": _of_text("text/html"),
        "scanned": _of_text("text/html", second=True),
        "markdown": _of_text("text/markdown"),
        "text": _of_text("text/plain"),
        "jsonl": _container("jsonl"),
        "warc": _container("warc"),
        "encoding": _encoding,
    }[target]
    return found


def main() -> None:
    """Fuzz a target with the coverage of the engine and the rules as guide."""
    import atheris

    target = sys.argv.pop(1)
    with atheris.instrument_imports(include=["spuria", "spuria_rules"]):
        run = harness(target)
        run(b"<p>Lorem ipsum dolor sit amet")
    from spuria.catalogue import selected_rules

    for rule in selected_rules(preview=True):
        rule.docs  # noqa: B018  # loads its module, so that it is instrumented before the first input
    atheris.Setup(sys.argv, run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
