"""Cleaning: what is cut is gone, all else is as it was, and the form is that of the input."""

import gzip
import json
import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet
from running import Spuria

from spuria.audit import clean as cleaning
from spuria.config import Finder
from spuria.edit import CannotCutError, without
from spuria.files import FileChecker
from spuria.finding import Origin
from spuria.page import Page
from spuria.read import read_page
from spuria.read.container import read_records
from spuria.read.record import Record
from spuria.span import Span

GOOD = "The mill of the upper valley was built when the brook still ran free. " * 5
BAD = "The lamp costs PRICE-TBD EUR and no more than that."


@pytest.mark.parametrize(
    ("source", "media_type", "words", "left"),
    [
        ("<p>One <b>two</b> three.</p><p>Four.</p>", "text/html", "two three.", "<p>One <b></b></p><p>Four.</p>"),
        ("<ul><li>One<li>Two &amp; three</ul>", "text/html", "Two & three", "<ul><li>One<li></ul>"),
        ("One.\n\nTwo.\n\nThree.", "text/plain", "Two.", "One.\n\n\n\nThree."),
        ("# One\n\nTwo *three* four.\n", "text/markdown", "four", "# One\n\nTwo *three* .\n"),
    ],
)
def test_what_is_left(source: str, media_type: str, words: str, left: str) -> None:
    page = read_page(source, media_type, Origin("page"))
    start = page.text.index(words)
    assert without(page, [Span(start, start + len(words))]) == left


def test_what_would_change_the_rest_is_not_cut() -> None:
    page = read_page("One\n===\n\nTwo\n- three\n", "text/markdown", Origin("page"))
    start = page.text.index("One")
    with pytest.raises(CannotCutError):
        without(page, [Span(start, start + 3)])


def response(number: int, html: str) -> bytes:
    body = html.encode()
    payload = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/{number}\r\nWARC-Record-ID: <urn:{number}>\r\n"
        f"WARC-Payload-Digest: sha1:X\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + payload + b"\r\n\r\n")


def test_every_container(spuria: Spuria, tmp_path: Path) -> None:
    crawl = tmp_path / "crawl"
    crawl.mkdir()
    bad = f"{GOOD}\n\n{BAD}\n\n{GOOD}"
    lines = [{"text": GOOD, "more": 1}, {"text": bad, "more": 2}, {"text": f"{BAD} Short."}]
    (crawl / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines) + "{broken\n")
    html = f"<p>{GOOD}</p><p>{BAD}</p>"
    (crawl / "b.warc.gz").write_bytes(response(1, f"<p>{GOOD}</p>") + response(2, html))
    table = pyarrow.table({"text": [GOOD, bad], "kept": [[1], [2]]})
    parquet.write_table(table, crawl / "c.parquet")
    (crawl / "d.txt").write_text(bad)
    (crawl / "e.txt").write_text(GOOD)

    ran = spuria("clean", "crawl", "--out", "dry", "--select", "unset-price", "--dry-run")
    assert ran.code == 0, ran.err
    assert not (tmp_path / "dry" / "kept").exists()
    ran = spuria("clean", "crawl", "--out", "out", "--select", "unset-price")
    assert ran.code == 0, ran.err
    assert "4 kept as they are, 4 kept without what was cut, 1 rejected, 1 not checked" in ran.out
    kept = tmp_path / "out" / "kept" / "crawl"
    rows = [json.loads(line) for line in (kept / "a.jsonl").read_text().splitlines()]
    assert [row["more"] for row in rows] == [1, 2]
    assert rows[0]["text"] == GOOD
    assert "PRICE-TBD" not in rows[1]["text"]
    records = list(read_records(str(kept / "b.warc.gz")))
    assert all(isinstance(item, Record) for item in records)
    assert [str(item.origin.record_id) for item in records] == ["<urn:1>", "<urn:2>"]
    assert "PRICE-TBD" not in str(records[1])
    assert parquet.read_table(kept / "c.parquet").column("kept").to_pylist() == [[1], [2]]
    assert "PRICE-TBD" not in (kept / "d.txt").read_text()
    assert (kept / "e.txt").read_text() == GOOD
    cuts = [json.loads(line) for line in (tmp_path / "out" / "excisions.jsonl").read_text().splitlines()]
    assert [(cut["disposition"], len(cut["cuts"])) for cut in cuts] == [
        ("trim", 1), ("reject", 0), ("error", 0), ("trim", 1), ("trim", 1), ("trim", 1)
    ]  # fmt: skip
    assert cuts[0]["cuts"][0]["text"] == "PRICE-TBD EUR"
    # What has been cleaned is clean.
    assert "No findings" in spuria("check", "out/kept", "--select", "unset-price").out


# Dies in turbohtml 1.15.4, see test_workers.py.
CRASHING = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"


def test_a_page_that_kills_the_parser_is_set_aside(spuria: Spuria, tmp_path: Path) -> None:
    crawl = tmp_path / "crawl"
    crawl.mkdir()
    page = f"<p>{GOOD}</p><p>{BAD}</p>"
    rows = [{"html": page}, {"html": CRASHING + page}, {"html": page}, {"html": f"<p>{GOOD}</p>"}]
    (crawl / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (crawl / "b.html").write_text(CRASHING + page)
    (crawl / "c.html").write_text(page)
    ran = spuria("clean", "crawl", "--out", "out", "--select", "unset-price")
    assert ran.code == 0, ran.err
    assert "1 kept as they are, 3 kept without what was cut, 2 put in quarantine" in ran.out
    kept, aside = (tmp_path / "out" / name / "crawl" for name in ("kept", "quarantine"))
    assert "PRICE-TBD" not in (kept / "a.jsonl").read_text() + (kept / "c.html").read_text()
    assert len((kept / "a.jsonl").read_text().splitlines()) == 3
    assert [json.loads(line) for line in (aside / "a.jsonl").read_text().splitlines()] == [rows[1]]
    assert (aside / "b.html").read_text() == CRASHING + page
    cuts = [json.loads(line) for line in (tmp_path / "out" / "excisions.jsonl").read_text().splitlines()]
    assert [cut["reasons"][-1] for cut in cuts if not cut["cuts"]] == ["quarantine: the parser dies of it"] * 2


@pytest.mark.parametrize("at", ["cutting", "reading"])
def test_a_process_that_dies_while_cleaning(
    spuria: Spuria, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """What dies of a cut costs its page; what dies of reading on costs its file, and is told."""
    lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
    rows = [{"text": f"{GOOD}\n\n{lorem}\n\nPage {number}."} for number in range(5)]
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text("".join(json.dumps(row) + "\n" for row in rows))
    select = ("classic-lorem",)
    assert spuria("audit", "a.jsonl", "b.jsonl", "--out", "audit", "--select", *select, "--fail-on", "never").code == 0
    monkeypatch.chdir(tmp_path)
    place = Origin("a.jsonl", 3)

    def cut(page: Page, spans: Sequence[Span]) -> str:
        if at == "cutting" and page.origin[:2] == place[:2]:
            os.kill(os.getpid(), signal.SIGSEGV)
        return without(page, spans)

    def read(path: str, **options: object) -> object:
        for record in read_records(path, **options):  # type: ignore[arg-type]
            if at == "reading" and record.origin[:2] == place[:2]:
                os.kill(os.getpid(), signal.SIGSEGV)
            yield record

    monkeypatch.setattr(cleaning, "without", cut)
    monkeypatch.setattr(cleaning, "read_records", read)
    done = cleaning.clean(tmp_path / "audit", tmp_path / "out", FileChecker(Finder(None, {"select": select})))
    left = {path.name: len(path.read_text().splitlines()) for path in (tmp_path / "out" / "kept").iterdir()}
    if at == "cutting":
        assert (done.counts, done.problems) == ({"trim": 9, "quarantine": 1}, [])
        assert left == {"a.jsonl": 4, "b.jsonl": 5}
    else:
        assert done.counts == {"error": 1, "trim": 5}
        assert "a.jsonl: it was not written anew: it took the process down (SIGSEGV)" in str(done.problems[0])
        assert left == {"b.jsonl": 5}
    assert not list((tmp_path / "out").rglob("*.part"))
