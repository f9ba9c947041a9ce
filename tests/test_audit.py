"""A whole crawl: the same tables however it is run, whatever dies on the way."""

import gzip
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pyarrow
import pytest
from pyarrow import parquet
from running import Ran, Spuria, environment

from spuria.audit import unit
from spuria.audit.budget import Rate, over_budget, worse_than
from spuria.audit.disposition import Weighed, decided
from spuria.audit.pool import Workers
from spuria.audit.unit import stretches_of
from spuria.config import Dispositions, Finder
from spuria.files import FileChecker
from spuria.read.container import Stretch, read_records
from spuria.read.record import Record
from spuria.site import site_of
from spuria.span import Span

WORDS = [
    "the",
    "mill",
    "stands",
    "by",
    "a",
    "brook",
    "and",
    "grinds",
    "rye",
    "for",
    "the",
    "village",
    "in",
    "spring",
    "when",
    "water",
    "is",
    "high",
    "people",
    "bring",
    "sacks",
]


def text(number: int) -> str:
    words = random.Random(number)
    paragraphs = [" ".join(words.choices(WORDS, k=40)).capitalize() + "." for _ in range(3)]
    if number % 7 == 0:
        paragraphs.insert(1, f"Lamp {number} costs PRICE-TBD EUR.")
    if number % 11 == 0:
        paragraphs.append("Sold out since May.")
    return "\n\n".join(paragraphs)


def warc_record(number: int) -> bytes:
    body = "".join(f"<p>{part}</p>" for part in text(number).split("\n\n")).encode()
    payload = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.site{number % 5}.co.uk/{number}\r\n"
        f"WARC-Date: 2024-05-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + payload + b"\r\n\r\n")


def make_crawl(folder: Path) -> Path:
    """70 pages of every kind, and three places that cannot be read."""
    folder.mkdir()
    archive = b"".join(warc_record(number) for number in range(20))
    (folder / "a.warc.gz").write_bytes(archive + b"damage" + b"".join(warc_record(number) for number in range(20, 30)))
    lines = [
        json.dumps({"url": f"https://b{number % 3}.example/{number}", "text": text(number)}) for number in range(30, 50)
    ]
    (folder / "b.jsonl").write_text("\n".join([*lines, "{broken", '{"text": null}']), encoding="utf-8")
    table = {"text": [text(number) for number in range(50, 60)], "id": [str(number) for number in range(50, 60)]}
    parquet.write_table(pyarrow.table(table), folder / "c.parquet", row_group_size=4)
    for number in range(60, 70):
        (folder / f"page{number}.txt").write_text(text(number), encoding="utf-8")
    return folder


def tables(out: Path) -> dict[str, list[dict[str, Any]]]:
    return {name: parquet.read_table(out / f"{name}.parquet").to_pylist() for name in ("findings", "pages", "sites")}


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_crawl(tmp_path_factory.mktemp("audit") / "crawl")


@pytest.fixture(scope="module")
def expected(crawl: Path) -> dict[str, list[dict[str, Any]]]:
    run(crawl, "expected", "--jobs", "1")
    return tables(crawl.parent / "expected")


def run(crawl: Path, out: str, *more: str, **variables: str) -> Ran:
    done = subprocess.run(
        [sys.executable, "-m", "spuria", "audit", crawl.name, "--out", out, "--select", "shop", *more],
        capture_output=True, cwd=crawl.parent, env={**environment(), **variables}, timeout=120, check=False,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_tables(expected: dict[str, list[dict[str, Any]]]) -> None:
    pages = expected["pages"]
    checked = [page for page in pages if page["status"] == "checked"]
    assert len(checked) == 70
    assert sum(page["disposition"] == "error" for page in pages) == 3
    found = {(item["path"], item["record"]) for item in expected["findings"] if item["rule"] == "unset-price"}
    assert found == {
        *(("crawl/a.warc.gz", number + 1) for number in range(0, 30, 7)),
        *(("crawl/b.jsonl", number - 29) for number in range(35, 50, 7)),
        ("crawl/c.parquet", 7),
        *((f"crawl/page{number}.txt", None) for number in (63,)),
    }
    first = expected["findings"][0]
    assert (first["site"], str(first["captured"]), first["record_id"]) == ("site0.co.uk", "2024-05-01", "<urn:uuid:0>")
    assert first["quote"] == "Sold out" or first["quote"] == "PRICE-TBD EUR"
    sites = {site["site"]: site for site in expected["sites"]}
    assert sites["site0.co.uk"]["pages"] == 6
    assert sum(site["flagged"] for site in sites.values()) == sum(page["findings"] > 0 for page in pages)
    assert dict(sites["site0.co.uk"]["by_family"]) == {"shop": 2}


@pytest.mark.parametrize("more", [("--jobs", "2"), ("--jobs", "3")])
def test_jobs_change_nothing(crawl: Path, expected: object, more: tuple[str, ...]) -> None:
    out = "jobs" + more[1]
    assert run(crawl, out, *more).code == 1
    assert tables(crawl.parent / out) == expected
    again = run(crawl, out, *more)
    assert again.code == 1
    assert tables(crawl.parent / out) == expected


def test_shards_change_nothing(crawl: Path, expected: object) -> None:
    for number in (2, 1, 3):
        assert "is done" in run(crawl, "sharded", "--shard", f"{number}/3").out
        assert not (crawl.parent / "sharded" / "pages.parquet").exists()
    ledger = crawl.parent / "sharded" / "ledger"
    assert sorted(file.name for file in ledger.iterdir()) == ["1-of-3.sqlite", "2-of-3.sqlite", "3-of-3.sqlite"]
    run(crawl, "sharded")
    assert tables(crawl.parent / "sharded") == expected
    # Nothing was left to do.
    with sqlite3.connect(ledger / "all.sqlite") as database:
        assert database.execute("SELECT count(*) FROM unit").fetchone() == (0,)


def test_only_what_is_new_is_done(tmp_path: Path) -> None:
    crawl = make_crawl(tmp_path / "crawl")
    run(crawl, "out")
    parts = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out" / "parts").iterdir()}
    (crawl / "b.jsonl").write_text(json.dumps({"text": "The lamp costs PRICE-TBD EUR."}))
    run(crawl, "out")
    after = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "out" / "parts").iterdir()}
    assert len(set(parts.items()) & set(after.items())) == len(parts) - 1
    assert len(after) == len(parts)
    found = [item for item in tables(tmp_path / "out")["findings"] if item["path"] == "crawl/b.jsonl"]
    assert [item["record"] for item in found] == [1]
    (crawl / "b.jsonl").unlink()
    run(crawl, "out")
    assert not [page for page in tables(tmp_path / "out")["pages"] if page["path"] == "crawl/b.jsonl"]


def make_pack(folder: Path, name: str, source: str) -> Path:
    """A rule pack of one module, as if it were installed; the folder for PYTHONPATH."""
    described = folder / f"{name}_rules-1.0.dist-info"
    described.mkdir(parents=True)
    (described / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}-rules\nVersion: 1.0\n")
    (described / "entry_points.txt").write_text(f"[spuria.rules]\n{name} = {name}_rules\n")
    (folder / f"{name}_rules").mkdir()
    (folder / f"{name}_rules" / "__init__.py").write_text("")
    (folder / f"{name}_rules" / f"{name}.py").write_text(source)
    return folder


GUILTY = """
import os, signal, time
from spuria import Severity, rule

@rule(Severity.ERROR, literals=("village",))
def unset_price(page):
    '''x.'''
    if "Lamp 14 " in page.text:
        {deed}
    yield from ()
"""


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", "took the process down"),
        ("time.sleep(600)", "took longer than 1 seconds"),
    ],
)
def test_a_page_that_takes_its_worker_along_costs_itself(tmp_path: Path, deed: str, why: str) -> None:
    pack = make_pack(tmp_path / "pack", "shop", GUILTY.format(deed=deed))
    crawl = make_crawl(tmp_path / "crawl")
    ran = run(crawl, "out", "--page-seconds", "1", "--strict", PYTHONPATH=str(pack))
    assert ran.code == 2
    pages = tables(tmp_path / "out")["pages"]
    lost = [page for page in pages if any(error["code"] == "worker-lost" for error in page["errors"])]
    assert [(page["path"], page["record"]) for page in lost] == [("crawl/a.warc.gz", 15)]
    assert why in lost[0]["errors"][0]["message"]
    assert sum(page["status"] == "checked" for page in pages) == 69


def test_a_language_that_is_none_ends_no_run(spuria: Spuria, tmp_path: Path) -> None:
    words = "le gel du mois de mai a détruit une grande partie de la récolte et les prix montent encore cette semaine"
    page = f"Les agriculteurs de la vallée ont fait leurs comptes pendant la semaine. {words.capitalize()}."
    rows = [{"url": f"https://s{n}.example/", "language": "a|b|c", "text": page} for n in range(3)]
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    ran = spuria("audit", "a.jsonl", "--out", "out", "--preview")
    assert (ran.code, ran.err) == (0, "")
    assert {page["language"] for page in tables(tmp_path / "out")["pages"]} == {None}


FAILING = """
from spuria import Fact, Severity, Span, corpus_rule

def _judge(facts):
    raise ValueError("no\\\\nmore")
    yield

@corpus_rule(Severity.ERROR, _judge, family="bad")
def same_word(page):
    '''x.'''
    yield Fact("key", "value", Span(0, 9))
"""


def test_a_corpus_rule_that_fails_costs_itself(spuria: Spuria, tmp_path: Path) -> None:
    pack = make_pack(tmp_path / "pack", "bad", FAILING)
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps({"text": f"PRICE-TBD EUR, page {n}"}) for n in range(3)))
    ran = spuria("audit", "a.jsonl", "--out", "out", "--select", "bad,classic-lorem", PYTHONPATH=str(pack))
    assert ran.code == 2
    assert ran.err == "spuria: rule 'same-word' failed: ValueError: no\\nmore; some pages were not compared for it\n"
    assert len(tables(tmp_path / "out")["pages"]) == 3


@pytest.mark.parametrize(
    ("at", "message"),
    [
        (1, "it was not checked: reading it, it took the process down (SIGSEGV)"),
        (4, "what follows record 3 was not checked: reading on, it took the process down (SIGSEGV)"),
    ],
)
def test_a_reader_that_takes_its_worker_along_costs_what_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, message: str
) -> None:
    """What was read before counts, the rest is an error, and other files are read."""
    from spuria.audit.run import audit
    from spuria.config import Finder
    from spuria.files import FileChecker
    from spuria.read.jsonl import JsonLinesReader

    real = JsonLinesReader._record

    def crash(self: JsonLinesReader, line: bytes, origin: Any) -> Any:
        if origin.record == at and origin.path == "a.jsonl":
            os.kill(os.getpid(), signal.SIGSEGV)
        return real(self, line, origin)

    monkeypatch.setattr(JsonLinesReader, "_record", crash)
    monkeypatch.chdir(tmp_path)
    for name in ("a.jsonl", "b.jsonl"):
        Path(name).write_text("".join(json.dumps({"text": text(7)}) + "\n" for _ in range(6)))
    audit(
        ["a.jsonl", "b.jsonl"], Path("out"), lambda: FileChecker(Finder(None, {"select": ("classic-lorem",)})), jobs=2
    )
    pages = tables(tmp_path / "out")["pages"]
    assert [page["status"] for page in pages if page["path"] == "b.jsonl"] == ["checked"] * 6
    rows = [page for page in pages if page["path"] == "a.jsonl"]
    assert [row["status"] for row in rows] == ["checked"] * (at - 1) + ["error"]
    (error,) = rows[-1]["errors"]
    assert error["message"] == message


def descendants(pid: int) -> list[int]:
    listed = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    return [int(child) for child, parent in (line.split() for line in listed.splitlines()) if int(parent) == pid]


@pytest.mark.skipif(sys.platform != "linux", reason="it looks for processes as Linux lists them")
@pytest.mark.parametrize("what", ["worker", "parent"])
def test_killed_at_random_times(crawl: Path, expected: object, what: str) -> None:
    """Nothing lost, nothing doubled; the output is not there or whole."""
    out = crawl.parent / f"killed-{what}"
    times = random.Random(5)
    command = [
        sys.executable,
        "-m",
        "spuria",
        "audit",
        crawl.name,
        "--out",
        out.name,
        "--select",
        "shop",
        "--jobs",
        "2",
    ]
    for _ in range(3):
        process = subprocess.Popen(
            command, cwd=crawl.parent, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        time.sleep(times.uniform(0.3, 1.2))
        workers = descendants(process.pid)
        if what == "worker":
            for worker in workers[:1]:
                os.kill(worker, signal.SIGKILL)
            assert process.wait(60) == 1
        else:
            process.kill()
            process.wait(60)
            deadline = time.monotonic() + 5
            while any(os.path.exists(f"/proc/{worker}") for worker in workers):
                assert time.monotonic() < deadline, "a worker outlived the run"
                time.sleep(0.1)
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()
    assert run(crawl, out.name).code == 1
    assert tables(out) == expected
    assert not list(out.rglob("*.part"))


def test_one_run_at_a_time(crawl: Path) -> None:
    import fcntl

    out = crawl.parent / "held"
    out.mkdir()
    with open(out / ".lock-all", "w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        ran = run(crawl, "held")
    assert ran.code == 2
    assert "another run" in ran.err


def test_output_that_cannot_be_written(crawl: Path) -> None:
    (crawl.parent / "file").write_text("in the way")
    ran = run(crawl, "file/out")
    assert ran.code == 2
    assert "file" in ran.err


def test_gates(crawl: Path) -> None:
    assert run(crawl, "gates", "--fail-on", "never").code == 0
    assert run(crawl, "gates", "--fail-on", "never", "--strict").code == 2
    ran = run(crawl, "gates", "--fail-on", "never", "--max-rate", "unset-price=1")
    assert ran.code == 1
    assert "unset-price: 142.86 per 1,000 pages" in ran.err
    assert run(crawl, "gates", "--fail-on", "never", "--max-rate", "unset-price=140").code == 0
    ran = run(crawl, "gates", "--fail-on", "never", "--max-site-rate", "unset-price=1")
    assert ran.code == 1
    assert "unset-price on " in ran.err
    assert run(crawl, "gates", "--fail-on", "never", "--max-site-rate", "unset-price=1000").code == 0
    assert run(crawl, "gates2", "--fail-on", "never", "--against", "gates").code == 0
    assert run(crawl, "gates", "--max-rate", "unset-prices=1").code == 2
    assert run(crawl, "gates", "--against", "nowhere").code == 2
    assert run(crawl, "gates", "--shard", "4/3").code == 2


def test_pipes_get_no_progress(crawl: Path) -> None:
    ran = run(crawl, "piped")
    assert ran.err == ""
    assert "\r" not in ran.out
    assert "70 pages have findings" in ran.out


def test_missing_extra_is_named(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Fine.")
    blocked = tmp_path / "sitecustomize.py"
    blocked.write_text("import sys\nimport importlib.util as u\nreal = u.find_spec\n"
                       "u.find_spec = lambda name, *more: None if name == 'duckdb' else real(name, *more)\n")  # fmt: skip
    ran = spuria("audit", "a.txt", "--out", "out", PYTHONPATH=str(tmp_path))
    assert ran.code == 2
    assert "pip install 'spuria[crawl]'" in ran.err


# Units.


def test_stretches_hold_every_page_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unit, "_PACKED_BYTES", 1000)
    monkeypatch.setattr(unit, "_PLAIN_BYTES", 2000)
    monkeypatch.setattr(unit, "_ROWS", 3)
    crawl = make_crawl(tmp_path / "crawl")
    with open(crawl / "long.jsonl", "w") as file:
        file.writelines(json.dumps({"text": text(number)}) + "\n" for number in range(9000))
    for name in ("a.warc.gz", "b.jsonl", "c.parquet", "long.jsonl"):
        path = str(crawl / name)
        stretches = stretches_of(path)
        assert len(stretches) > 1 or name == "b.jsonl"
        whole = list(read_records(path))
        pieces = [record for stretch, _ in stretches for record in read_records(path, stretch=stretch)]
        assert [item.origin.offset for item in pieces] == [item.origin.offset for item in whole]
        if "warc" not in name:
            assert [item.origin.record for item in pieces] == [item.origin.record for item in whole]


def test_record_numbers_run_on_over_stretches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(warc_record(number) for number in range(20)))
    numbers = []
    base = 0
    for start in range(0, path.stat().st_size, 700):
        records = read_records(str(path), stretch=Stretch(start, start + 700))
        while True:
            try:
                record = next(records)
            except StopIteration as end:
                base += end.value
                break
            numbers.append(base + (record.origin.record or 0))
    assert numbers == list(range(1, 21))


# Sites, dispositions, budgets.


@pytest.mark.parametrize(
    ("url", "site"),
    [("https://www.a.example.co.uk/x", "example.co.uk"), ("http://192.168.1.9/", "192.168.1.9"),
     ("http://[::1]:80/", "::1"), ("http://localhost:8000/", "localhost"), ("https://me.github.io/", "me.github.io"),
     ("https://BÜCHER.example/", "xn--bcher-kva.example"), ("http://[bad", ""), (None, ""), ("no address", "")],
)  # fmt: skip
def test_sites(url: str | None, site: str) -> None:
    assert site_of(url) == site


def weighed(family: str, severity: str = "error", *cut: tuple[int, int], confidence: str = "likely") -> Weighed:
    return Weighed("a-rule", family, severity, confidence, False, tuple(Span(*span) for span in cut))


def test_dispositions() -> None:
    rules = Dispositions()
    assert decided([], 1000, rules).disposition == "keep"
    assert decided([weighed("links", "info", (0, 50))], 1000, rules).disposition == "keep"
    assert decided([weighed("links", "error", (0, 50), confidence="hint")], 1000, rules).disposition == "keep"
    trimmed = decided(
        [weighed("links", "warning", (0, 50), (20, 80)), weighed("persona", "error", (90, 99))], 1000, rules
    )
    assert (trimmed.disposition, trimmed.cut) == ("trim", (Span(0, 80), Span(90, 99)))
    assert decided([weighed("links", "warning", (0, 501))], 1000, rules).disposition == "reject"
    assert decided([weighed("links", "warning", (0, 51))], 250, rules).disposition == "reject"
    assert decided([weighed("dates", "error", (0, 5))], 1000, rules).disposition == "quarantine"
    several = [weighed(family, "error", (0, 5)) for family in ("links", "persona", "chatbot")]
    assert decided(several, 1000, rules).disposition == "quarantine"
    own = Dispositions(rules={"a-rule": "reject", "dates": "keep"})
    assert decided([weighed("dates")], 1000, own).disposition == "reject"
    assert decided([weighed("dates")], 1000, Dispositions(rules={"dates": "keep"})).disposition == "keep"


def test_budgets_leave_room_for_chance() -> None:
    assert over_budget({"r": 1.0}, {"r": Rate(2, 1000)}) == []
    assert over_budget({"r": 1.0}, {"r": Rate(20, 10_000)}) != []
    assert worse_than({"r": Rate(12, 1000)}, {"r": Rate(10, 1000)}) == []
    assert worse_than({"r": Rate(30, 1000)}, {"r": Rate(10, 1000)}) != []
    assert worse_than({"r": Rate(30, 1000)}, {"s": Rate(10, 1000)}) != []
    low, high = Rate(0, 1000).interval
    assert low == 0.0
    assert 3.5 < high < 4.0


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers by /proc")
def test_workers_that_are_killed_while_they_wait_are_replaced(tmp_path: Path) -> None:
    files = []
    for number in range(3):
        files.append(tmp_path / f"{number}.jsonl")
        files[-1].write_text(json.dumps({"text": "The lamp costs PRICE-TBD EUR."}))
    (tmp_path / "out" / "parts").mkdir(parents=True)

    def children() -> set[int]:
        threads = Path(f"/proc/{os.getpid()}/task").iterdir()
        return {int(child) for thread in threads for child in (thread / "children").read_text().split()}

    others = children()  # of other tests, which go on

    def kill_all() -> None:
        for child in children() - others:
            os.kill(child, signal.SIGKILL)
        time.sleep(0.5)

    units = list(unit.units_of(map(str, files), str))
    make = lambda: FileChecker(Finder(None, {"select": ("placeholder",)}))  # noqa: E731
    with Workers(make, tmp_path / "out", 2) as workers:
        assert [done.pages for _, done in workers.do(units[:1])] == [1]
        kill_all()
        assert [done.pages for _, done in workers.do(units[1:])] == [1, 1]
        kill_all()
        assert [result for _, result in workers.each(abs, [(-1,), (-2,), (-3,)])] == [1, 2, 3]


@pytest.mark.parametrize("name", ["crawl.jsonl", "crawl.jsonl.gz", "crawl.warc.gz", "crawl.parquet"])
def test_remote_files_give_what_local_ones_give(spuria: Spuria, tmp_path: Path, name: str) -> None:
    sources = [("https://a.example/1", "The lamp costs PRICE-TBD EUR."), ("https://a.example/2", "It grinds rye.")]
    lines = "\n".join(json.dumps({"url": url, "text": text}) for url, text in sources).encode()
    if name.endswith(".parquet"):
        parquet.write_table(
            pyarrow.table(dict(zip(("url", "text"), zip(*sources, strict=True), strict=True))), tmp_path / name
        )
    elif ".warc" in name:
        (tmp_path / name).write_bytes(b"".join(gzip.compress(_conversion(url, text)) for url, text in sources))
    else:
        (tmp_path / name).write_bytes(gzip.compress(lines) if name.endswith(".gz") else lines)
    address = f"memory://{tmp_path.name}/{name}"
    with fsspec.open(address, "wb") as file:
        file.write((tmp_path / name).read_bytes())
    # The memory is this process's: its pages are read here, and by workers that are forked from it.
    read = [record.content for record in read_records(address) if isinstance(record, Record)]
    assert read == [record.content for record in read_records(str(tmp_path / name)) if isinstance(record, Record)]
    assert len(read) == 2
    for out, path in (("local", name), ("remote", (tmp_path / name).as_uri())):
        assert spuria("audit", path, "--out", out).code == 1
    local, remote = (tables(tmp_path / out)["findings"] for out in ("local", "remote"))
    assert [item.pop("path") for item in remote] == [(tmp_path / name).as_uri()]
    assert [item.pop("path") for item in local] == [name]
    assert local == remote


def test_a_remote_file_that_is_not_there_is_an_error_of_the_run(spuria: Spuria, tmp_path: Path) -> None:
    ran = spuria("audit", (tmp_path / "gone.jsonl").as_uri(), "--out", "out", "--strict")
    assert ran.code == 2
    assert "Traceback" not in ran.err


def _conversion(url: str, text: str) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"
    return f"{head}Content-Type: text/plain\r\nContent-Length: {len(text)}\r\n\r\n{text}\r\n\r\n".encode()


def test_reading_ahead_is_bounded_and_watched() -> None:
    """Each page that is read sets the watch anew, and no more are read than may be held."""
    from spuria.audit.worker import _read_ahead
    from spuria.finding import Origin
    from spuria.read.record import Record

    read: list[int] = []
    watched: list[int] = []

    def pages() -> Iterator[tuple[int, Any, int]]:
        for number in range(80):
            read.append(number)
            yield number, Record(Origin("a.jsonl"), b"x" * (300_000 if number >= 70 else 10)), 0

    ahead = _read_ahead(pages(), lambda: watched.append(len(read)))
    assert [next(ahead)[0], len(read)] == [0, 32]
    assert [page[0] for page in ahead] == list(range(1, 80))
    assert watched == list(range(1, 81))
    big = _read_ahead(pages(), lambda: None)
    before = len(read)
    held = [(page[0], len(read) - before) for page in big]
    # Two of 300 kB are beyond half a megabyte.
    assert max(there - number for number, there in held if number >= 70) == 2
