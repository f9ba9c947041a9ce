"""Files of many pages: what is good in them is read, whatever stands before, between and after."""

import gzip
import io
import json
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import brotli
import pyarrow
import pytest
from backports import zstd
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet
from running import Spuria

from spuria.finding import Diagnostic
from spuria.read.container import Stretch, container_kind, read_records
from spuria.read.record import Fields, Limits, Record, captured_date
from spuria.read.warc import WarcReader


def html(number: int) -> bytes:
    return f"<!doctype html><title>Page {number}</title><p>The mill of village {number} grinds rye in May.</p>".encode()


def response(
    number: int,
    body: bytes | None = None,
    *,
    length: object = None,
    headers: str = "Content-Type: text/html; charset=utf-8",
    status: str = "200 OK",
) -> bytes:
    payload = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + (html(number) if body is None else body)
    stated = len(payload) if length is None else length
    return (
        (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://site{number}.example/page\r\n"
            f"WARC-Date: 2024-05-{number % 28 + 1:02}T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {stated}\r\n\r\n"
        ).encode()
        + payload
        + b"\r\n\r\n"
    )


def read(
    path: Path, stretch: Stretch | None = None, limits: Limits | None = None
) -> tuple[list[Record], list[Diagnostic]]:
    found = list(read_records(str(path), stretch=stretch or Stretch(), limits=limits or Limits()))
    return (
        [record for record in found if isinstance(record, Record)],
        [record for record in found if isinstance(record, Diagnostic)],
    )


def ids(records: list[Record]) -> list[str | None]:
    return [
        record.origin.record_id and record.origin.record_id.strip("<>").removeprefix("urn:uuid:") for record in records
    ]


def identity(data: bytes) -> bytes:
    return data


PACKED = pytest.mark.parametrize(
    ("pack", "suffix"),
    [(identity, ".warc"), (gzip.compress, ".warc.gz"), (zstd.compress, ".warc.zst")],
    ids=["plain", "gzip", "zstd"],
)
Pack = Callable[[bytes], bytes]


@PACKED
def test_warc(tmp_path: Path, pack: Pack, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    packed = [pack(response(number)) for number in range(5)]
    path.write_bytes(b"".join(packed))
    records, notes = read(path)
    assert notes == []
    assert ids(records) == ["0", "1", "2", "3", "4"]
    third = records[3]
    assert third.origin.record == 4
    assert third.origin.offset == sum(map(len, packed[:3]))
    assert third.url == "https://site3.example/page"
    assert third.captured == date(2024, 5, 4)
    assert third.media_type == "text/html"
    assert third.charset == "utf-8"
    assert third.content == html(3)


def damaged_in_the_middle(packed: bytes) -> bytes:
    middle = len(packed) // 2
    return packed[:middle] + bytes(byte ^ 0xA5 for byte in packed[middle : middle + 12]) + packed[middle + 12 :]


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress], ids=["gzip", "zstd"])
@pytest.mark.parametrize(
    "damage",
    [
        damaged_in_the_middle,
        lambda packed: packed[:-25],
        lambda packed: packed[25:],
        lambda packed: b"",
        lambda packed: b"garbage between members",
        lambda packed: b"\x1f\x8b\x08 no member at all, " + b"x" * 50,
        lambda packed: b"\x28\xb5\x2f\xfd no frame at all, " + b"x" * 50,
        lambda packed: b"\0" * 5000 + b"junk",
        lambda packed: packed[: len(packed) // 2] + packed,
    ],
    ids=["flipped", "cut-end", "cut-start", "gone", "garbage", "false-gzip", "false-zstd", "zeros", "half-then-whole"],
)
def test_damaged_member_costs_itself(tmp_path: Path, pack: Pack, damage: Pack) -> None:
    packed = [pack(response(number, html(number) + bytes(range(97, 123)) * 40)) for number in range(6)]
    packed[2] = damage(packed[2])
    path = tmp_path / f"a.warc.{'gz' if pack is gzip.compress else 'zst'}"
    path.write_bytes(b"".join(packed))
    records, notes = read(path)
    assert set(ids(records)) >= {"0", "1", "3", "4", "5"}
    if packed[2]:
        assert notes
        assert all("at byte" in note.message for note in notes)


@pytest.mark.parametrize(
    "third",
    [
        b"garbage\r\n\r\nmore of it\r\n",
        response(2, length=7),
        response(2, length=60),
        response(2, length=100_000),
        response(2, length=10**15),
        response(2, length=-1),
        response(2, length="many"),
        response(2, length=""),
        response(2).replace(b"Content-Length: ", b"Content-Length: 12\r\nContent-Length: "),
        response(2).replace(b"Content-Length", b"Content-Span"),
        response(2)[:150],
        response(2)[:-60],
        response(2)[40:],
        b"WARC/1.0\r\n" + b"A: " + b"b" * 200_000 + b"\r\n\r\n",
        b"WARC/1.0\r\n" + b"\0" * 300 + b"\r\n\r\n",
        b"WARC/9.9 is a fine format\r\n\r\n",
        b"\r\n" * 5000,
    ],
)
def test_damaged_plain_record_costs_itself(tmp_path: Path, third: bytes) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(b"".join((response(0), response(1), third, response(3), response(4))))
    records, notes = read(path)
    assert {"0", "1", "3", "4"} <= set(ids(records))
    assert [record.content for record in records if ids([record])[0] in ("3", "4")] == [html(3), html(4)]
    assert notes or not third.strip()


@pytest.mark.parametrize("wrong", [7, 60, 100_000, -1, "many"])
@PACKED
def test_wrong_length_is_told_and_the_page_is_read_whole(
    tmp_path: Path, pack: Pack, suffix: str, wrong: object
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"".join(map(pack, (response(0), response(1, length=wrong), response(2)))))
    records, notes = read(path)
    assert ids(records) == ["0", "1", "2"]
    assert records[1].content == html(1)
    assert [note.code for note in notes] == ["length"]
    assert notes[0].origin.record == 2


@PACKED
def test_cut_off_at_the_end(tmp_path: Path, pack: Pack, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes((pack(response(0)) + pack(response(1)))[:-40])
    records, notes = read(path)
    assert ids(records) == ["0"]
    assert [note.code for note in notes] in (["short-body"], ["damaged"])


def test_one_member_for_all_records(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(b"".join(map(response, range(300)))))
    records, notes = read(path)
    assert notes == []
    assert len(records) == 300


def test_line_feeds_only(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    text = b"<p>one</p>"
    record = b"WARC/1.0\nWARC-Type: resource\nWARC-Target-URI: https://a.example/\nContent-Type: text/html\nContent-Length: 10\n\n"
    path.write_bytes((record + text + b"\n\n") * 3)
    records, notes = read(path)
    assert notes == []
    assert [record.content for record in records] == [text] * 3


@PACKED
@pytest.mark.parametrize("size", [1, 100, 333, 700, 5000])
def test_stretches_share_a_file_out(tmp_path: Path, pack: Pack, suffix: str, size: int) -> None:
    path = tmp_path / f"a{suffix}"
    data = b"".join(pack(response(number)) for number in range(12))
    path.write_bytes(data)
    found: list[Record] = []
    for start in range(0, len(data), size):
        records, notes = read(path, Stretch(start, start + size))
        assert notes == []
        found += records
    assert ids(found) == [str(number) for number in range(12)]
    assert [record.origin.offset for record in found] == [record.origin.offset for record in read(path)[0]]


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("br", brotli.compress),
        ("zstd", zstd.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data, wbits=-15)),
        ("br, gzip", lambda data: gzip.compress(brotli.compress(data))),
        ("identity", identity),
        ("gzip", identity),
        ("br", identity),
    ],
)
def test_content_encodings(tmp_path: Path, encoding: str, pack: Pack) -> None:
    path = tmp_path / "a.warc"
    headers = f"Content-Type: text/html\r\nContent-Encoding: {encoding}"
    path.write_bytes(response(1, pack(html(1)), headers=headers))
    records, notes = read(path)
    assert notes == []
    assert records[0].content == html(1)


@pytest.mark.parametrize(
    ("headers", "body", "code"),
    [
        ("Content-Encoding: gzip", gzip.compress(b"x" * 60_000_000, 9, mtime=0), "too-large"),
        ("Content-Encoding: br", brotli.compress(b"x" * 60_000_000, quality=5), "too-large"),
        ("Content-Encoding: zstd", zstd.compress(b"x" * 60_000_000), "too-large"),
        ("Content-Encoding: gzip, gzip, gzip, gzip", html(1), "damaged"),
        ("Content-Encoding: rot13", html(1), "damaged"),
        ("Content-Encoding: gzip", gzip.compress(html(1), mtime=0)[:-30], "damaged"),
        ("Transfer-Encoding: chunked", b"5\r\nhello\r\nffff\r\nshort", "damaged"),
    ],
)
def test_bodies_that_cannot_be_read_are_told(tmp_path: Path, headers: str, body: bytes, code: str) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(response(0) + response(1, body, headers=f"Content-Type: text/html\r\n{headers}") + response(2))
    records, notes = read(path)
    assert ids(records) == ["0", "2"]
    assert [note.code for note in notes] == [code]


def test_bombs_around_a_record(tmp_path: Path) -> None:
    bomb = response(1, b"x" * 60_000_000)
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(response(0)) + gzip.compress(bomb, mtime=0) + gzip.compress(response(2)))
    records, notes = read(path)
    assert ids(records) == ["0", "2"]
    assert notes
    path = tmp_path / "a.warc"
    path.write_bytes(response(0) + bomb + response(2))
    records, notes = read(path)
    assert ids(records) == ["0", "2"]
    assert [note.code for note in notes] == ["too-large"]


def test_chunked(tmp_path: Path) -> None:
    body = html(1)
    chunked = b"%x\r\n%b\r\n%x;name=value\r\n%b\r\n0\r\n\r\n" % (10, body[:10], len(body) - 10, body[10:])
    path = tmp_path / "a.warc"
    path.write_bytes(response(1, chunked, headers="Content-Type: text/html\r\nTransfer-Encoding: chunked"))
    records, _ = read(path)
    assert records[0].content == body


def test_records_that_are_no_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    request = response(1).replace(b"WARC-Type: response", b"WARC-Type: request")
    picture = response(2, b"\x89PNG", headers="Content-Type: image/png")
    missing = response(3, status="404 Not Found")
    path.write_bytes(request + picture + missing + response(4))
    records, notes = read(path)
    assert notes == []
    assert [(record.origin.record, ids([record])[0]) for record in records] == [(4, "4")]


def test_wet(tmp_path: Path) -> None:
    text = "Die Mühle steht am Bach.\n".encode()
    record = (
        b"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date: 2023-01-02T00:00:00Z\r\n"
        b"WARC-Identified-Content-Language: deu,eng\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n"
        % (len(text), text)
    )
    path = tmp_path / "a.warc.wet.gz"
    path.write_bytes(gzip.compress(record, mtime=0))
    records, notes = read(path)
    assert notes == []
    assert (records[0].media_type, records[0].language, records[0].captured) == ("text/plain", "de", date(2023, 1, 2))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_bytes(data: st.DataObject) -> None:
    whole = b"".join(map(response, range(3)))
    cut = data.draw(st.integers(0, len(whole)))
    middle = data.draw(st.binary(max_size=60))
    for pack in (identity, gzip.compress):
        damaged = pack(whole[:cut]) + middle + pack(whole[cut:])
        list(WarcReader(io.BytesIO(damaged), "a", Limits()).records())


# JSON Lines.


def test_jsonl_fields_and_places(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [
        json.dumps({"url": "https://a.example/", "text": "One.", "id": 7, "timestamp": "2024-05-06T07:08:09Z"}),
        "",
        "{broken",
        '["no", "object"]',
        json.dumps({"raw_content": "Two.", "digest": "sha1:x", "date_download": "2019-01-02", "language": "de"}),
        json.dumps({"title": "no text"}),
        json.dumps({"html": "<p>Three.</p>", "text": "ignored", "warc_date": 1714979289}),
        json.dumps({"content": None}),
        '{"text": "lone \\ud800 surrogate"}',
    ]
    path.write_text("\r\n".join(lines), encoding="utf-8")
    records, notes = read(path)
    assert [(record.origin.record, record.content) for record in records] == [
        (1, "One."),
        (5, "Two."),
        (7, "<p>Three.</p>"),
        (9, "lone \ud800 surrogate"),
    ]
    assert [(note.origin.record, note.code) for note in notes] == [
        (3, "broken-line"),
        (4, "broken-line"),
        (6, "no-text"),
        (8, "no-text"),
    ]
    assert (records[0].url, records[0].origin.record_id, records[0].captured) == (
        "https://a.example/",
        "7",
        date(2024, 5, 6),
    )
    assert (records[1].language, records[1].captured) == ("de", date(2019, 1, 2))
    assert (records[2].media_type, records[2].captured) == ("text/html", date(2024, 5, 6))
    data = path.read_bytes()
    assert all(data[record.origin.offset :].startswith(b"{") for record in records)


def test_jsonl_that_is_no_utf8_is_told(spuria: Spuria, tmp_path: Path) -> None:
    """The page is read with U+FFFD in place of what is no UTF-8, as a page in a file is, and that is told."""
    lorem = b"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
    lines = [
        b'{"url": "https://a/\xff", "text": "The mill \xff \\ud800 \\ud83d\\ude00. ' + lorem + b'"}',
        b'{"text": "' + lorem + b'"}',
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    ran = spuria("check", "a.jsonl", "--select", "classic-lorem", "--output-format", "jsonl")
    assert ran.code == 2
    assert ran.err == "spuria: a.jsonl record 1: it is not valid UTF-8: 1 places were read as U+FFFD\n"
    first, second = (json.loads(line) for line in ran.out.splitlines())
    assert first["quote"] == second["quote"] == lorem.decode()
    assert first["url"] == "https://a/\ufffd"
    assert first["start"]["offset"] == len("The mill \ufffd \ufffd \U0001f600. ")


def test_jsonl_deep_and_long(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"[" * 100_000 + b'\n{"text": "good"}\n{"text": "' + b"x" * 300 + b'"}\n{"text": "end"}')
    records, notes = read(path, limits=Limits(decoded_bytes=100_100 // 2))
    assert [record.content for record in records] == ["good", "x" * 300, "end"]
    assert [note.code for note in notes] == ["broken-line"]
    records, notes = read(path, limits=Limits(decoded_bytes=100))
    assert [record.content for record in records] == ["good", "end"]
    assert [(note.origin.record, note.code) for note in notes] == [(1, "too-large"), (3, "too-large")]


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress], ids=["gzip", "zstd"])
def test_damaged_jsonl(tmp_path: Path, pack: Pack) -> None:
    groups = [
        b"".join(json.dumps({"text": f"page {group} {line} " + "ab" * line * 7}).encode() + b"\n" for line in range(50))
        for group in range(3)
    ]
    packed = [pack(group) for group in groups]
    packed[1] = damaged_in_the_middle(packed[1])
    path = tmp_path / f"a.jsonl.{'gz' if pack is gzip.compress else 'zst'}"
    path.write_bytes(b"".join(packed))
    records, notes = read(path)
    good = {str(record.content).split(" ab")[0].strip() for record in records}
    assert {f"page {group} {line}" for group in (0, 2) for line in range(50)} <= good
    assert "damaged" in {note.code for note in notes}


def test_jsonl_stretches(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps({"text": f"page {line}"}) + "\n" for line in range(20)))
    size = path.stat().st_size
    cut = path.read_bytes().index(b"\n", size // 2) + 1
    first, _ = read(path, Stretch(0, cut))
    second, _ = read(path, Stretch(cut, None, first[-1].origin.record or 0 + 1))
    assert len(first) + len(second) == 20


# Parquet.


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = pyarrow.table(
        {
            "text": [f"page {row}" if row != 7 else None for row in range(10)],
            "url": [f"https://a.example/{row}" for row in range(10)],
            "timestamp": pyarrow.array([1714979289000] * 10, pyarrow.timestamp("ms")),
            "large": [b"x" * 100] * 10,
        }
    )
    parquet.write_table(table, path, row_group_size=4)
    records, notes = read(path)
    assert [(record.origin.record, record.content) for record in records] == [
        (row + 1, f"page {row}") for row in range(10) if row != 7
    ]
    assert [(note.origin.record, note.code) for note in notes] == [(8, "no-text")]
    assert records[0].captured == date(2024, 5, 6)
    second, _ = read(path, Stretch(1, 2))
    assert [record.origin.record for record in second] == [5, 6, 7]


def test_damaged_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = pyarrow.table({"text": [f"page {row} " + "text " * (row % 13) for row in range(3000)]})
    parquet.write_table(table, path, row_group_size=1000)
    group = parquet.ParquetFile(path).metadata.row_group(1).column(0)
    data = bytearray(path.read_bytes())
    start = group.dictionary_page_offset or group.data_page_offset
    data[start : start + 200] = b"\xff" * 200
    path.write_bytes(data)
    records, notes = read(path)
    numbers = {record.origin.record for record in records}
    assert set(range(1, 1001)) | set(range(2001, 3001)) <= numbers
    assert [note.code for note in notes] == ["damaged"]
    path.write_bytes(data[:-10])
    assert [note.code for note in read(path)[1]] == ["damaged"]


def test_parquet_without_a_text(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.table({"title": ["x"]}), path)
    _, notes = read(path)
    assert [note.code for note in notes] == ["no-text"]
    assert "title" in notes[0].message


# What they share.


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.jsonl", "jsonl"), ("A.JSONL.GZ", "jsonl"), ("x.ndjson.zst", "jsonl"), ("c.warc.wet.gz", "warc"),
     ("c.warc", "warc"), ("c.wet.zst", "warc"), ("t.parquet", "parquet"), ("p.html", None), ("p.gz", None)],
)  # fmt: skip
def test_kinds(name: str, kind: str | None) -> None:
    assert container_kind(name) == kind


@pytest.mark.parametrize("name", ["a.jsonl", "a.warc.gz", "a.parquet"])
def test_empty_and_missing(tmp_path: Path, name: str) -> None:
    records, notes = read(tmp_path / name)
    assert [note.code for note in notes] == ["unreadable"]
    (tmp_path / name).write_bytes(b"")
    records, notes = read(tmp_path / name)
    assert records == []
    assert [note.code for note in notes] == ["damaged" if name == "a.parquet" else "empty"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("20240506070809", date(2024, 5, 6)), (1714979289, date(2024, 5, 6)), (1714979289000.0, date(2024, 5, 6)),
     ("2024-02-30", None), (-5, None), (True, None), (1e300, None), (float("nan"), None), (None, None)],
)  # fmt: skip
def test_captured_dates(value: object, expected: date | None) -> None:
    assert captured_date(value) == expected


def test_fields_by_other_names() -> None:
    assert Fields().found_in(frozenset(("Raw-Content", "WARC-Target-URI", "x"))) == {
        "text": "Raw-Content",
        "url": "WARC-Target-URI",
    }


BAD = "The lamp costs PRICE-TBD EUR."


def test_check_names_record_and_place(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"text": "Fine."}) + "\n" + json.dumps({"text": f"One.\n\n{BAD}", "id": "x9"})
    )
    ran = spuria("check", "a.jsonl", "--output-format", "jsonl")
    found = [json.loads(line) for line in ran.out.splitlines()]
    assert found, ran
    assert {(item["path"], item["record"], item["record_id"], item["start"]["line"]) for item in found} == {
        ("a.jsonl", 2, "x9", 3)
    }
    assert "a.jsonl#2:3:" in spuria("check", ".").out


def test_missing_extra_is_named(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(response(1))
    (tmp_path / "stub").mkdir()
    (tmp_path / "stub" / "fastwarc.py").write_text("raise ImportError('not here')")
    ran = spuria("check", "a.warc", PYTHONPATH=str(tmp_path / "stub"))
    assert ran.code == 2
    assert "pip install 'spuria[crawl]'" in ran.err
