"""Record batches in, record batches out: what engines call."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow
import pytest

import spuria
from spuria.audit.batches import batch_schema, found_batches, judge_group

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. " * 2
# Dies in turbohtml 1.15.4, see test_workers.py.
CRASHING = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"


def test_a_row_for_each_page() -> None:
    table = pyarrow.table(
        {
            "url": ["https://www.a.co.uk/1", "https://b.example/2", None, "https://c.example/4"],
            "text": ["The mill grinds rye.", f"The mill.\n\n{LOREM}", None, ""],
        }
    )
    (first, second) = spuria.check_batches(table.to_batches(max_chunksize=2), select=["placeholder"])
    assert first.schema == batch_schema()
    rows = [*first.to_pylist(), *second.to_pylist()]
    assert [row["status"] for row in rows] == ["checked", "checked", "error", "empty"]
    assert [row["site"] for row in rows[:2]] == ["a.co.uk", "b.example"]
    assert [finding["rule"] for finding in rows[1]["findings"]] == ["classic-lorem"]
    assert rows[1]["findings"][0]["start_line"] == 3
    assert not rows[0]["findings"]


def test_facts_are_there_to_be_grouped() -> None:
    box = "Name: Iris Kovan\nUsername: iris.kovan81\nEmail: iris.kovan@post.example"
    table = pyarrow.table({"url": ["https://a.example/", "https://b.example/"], "text": [f"One.\n\n{box}"] * 2})
    (batch,) = spuria.check_batches(table.to_batches(), select=["persona-reuse"])
    keys = [row["facts"][0]["keys"] for row in batch.to_pylist()]
    assert keys[0] == keys[1]


def pages_table(*pages: str) -> pyarrow.Table:
    return pyarrow.table({"url": [f"https://a.example/{number}" for number in range(len(pages))], "html": list(pages)})


def rows_of(table: pyarrow.Table, **options: Any) -> list[dict[str, Any]]:
    batches = spuria.check_batches(table.to_batches(max_chunksize=50), select=["placeholder"], **options)
    return [row for batch in batches for row in batch.to_pylist()]


def test_a_page_that_kills_the_parser_costs_itself() -> None:
    """The caller lives on, the page is read by the second reader, and those beside it are as they are without it."""
    good = [f"<h1>The mill {number}</h1><p>{LOREM if number % 3 == 0 else 'It grinds rye.'}" for number in range(120)]
    guilty = {0: CRASHING, 31: CRASHING, 32: f"{CRASHING}<p>{LOREM}", 77: CRASHING, 119: CRASHING}
    expected = rows_of(pages_table(*good), isolated=False)
    rows = rows_of(pages_table(*(guilty.get(number, page) for number, page in enumerate(good))))
    for number, (row, wanted) in enumerate(zip(rows, expected, strict=True)):
        if number not in guilty:
            assert row == wanted
            continue
        ((code, message),) = (error.values() for error in row["errors"])
        assert (code, row["url"]) == ("second-reader", f"https://a.example/{number}")
        assert "it took the process down (SIGSEGV); a second reader" in message
    assert [finding["rule"] for finding in rows[32]["findings"]] == ["classic-lorem"]


@pytest.mark.parametrize(
    ("limit", "why"),
    [("seconds = 0.8", "it took longer than 0.8 seconds"), ("memory-bytes = 67_108_864", "memory")],
)
def test_a_page_beyond_its_limits_is_an_error(
    limit: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spuria.toml").write_text(f"[limits]\n{limit}\n")
    monkeypatch.chdir(tmp_path)
    rows = rows_of(pages_table(f"<p>{LOREM}", f"<p>{LOREM}" + "<p>The mill <b>grinds</b> rye." * 60_000, f"<p>{LOREM}"))
    assert [row["status"] for row in rows] == ["checked", "error", "checked"]
    assert why in rows[1]["errors"][0]["message"]
    assert (rows[1]["url"], rows[1]["findings"]) == ("https://a.example/1", [])
    assert len(rows[0]["findings"]) == len(rows[2]["findings"]) == 1


def test_flags_are_placed_on_a_page_that_kills_the_parser() -> None:
    box = "Name: Iris Kovan<br>Username: goldfinch81<br>Email: b.orr@post.example<br>Birthdate: 1984-02-11"
    urls = ["https://a.example/", "https://b.test/", "https://c.invalid/"]
    starts = ["<p>The mill grinds rye.", f"{CRASHING}<p>A slate roof lasts a century.", "<p>Tea is picked in spring."]
    table = pyarrow.table({"url": urls, "html": [f"{start}<p>{box}" for start in starts]})
    (checked,) = spuria.check_batches(table.to_batches(), select=["persona-reuse"])
    facts = [
        {"page": row["url"], "url": row["url"], "site": row["url"], "captured": None, "key": key}
        | {name: fact[name] for name in ("rule", "value", "text_start", "text_end")}
        for row in checked.to_pylist()
        for fact in row["facts"]
        for key in fact["keys"]
    ]
    key = facts[0]["key"]
    shared = pyarrow.Table.from_pylist([fact for fact in facts if fact["key"] == key])
    flags = judge_group(shared, select=["persona-reuse"]).to_pylist()
    assert {flag["page"] for flag in flags} == set(urls)
    flagged = [
        {**page, "page": page["url"], "flags": [without(flag, "page") for flag in flags if flag["page"] == page["url"]]}
        for page in table.to_pylist()
    ]
    (found,) = found_batches(pyarrow.Table.from_pylist(flagged).to_batches(), select=["persona-reuse"])
    assert [[finding["rule"] for finding in row["found"]] for row in found.to_pylist()] == [["persona-reuse"]] * 3


def without(row: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != name}


def test_one_process_serves_many_batches_and_ends_with_its_caller() -> None:
    """It is there between the calls, is not shared by two at once, and goes when the interpreter goes, however it does."""
    code = """
import os, sys, pyarrow, spuria
from spuria import apart
table = pyarrow.table({"html": ["<p>The mill."]})
first, second = (spuria.check_batches(table.to_batches()) for _ in range(2))
next(first), next(second)
list(first), list(second), list(spuria.check_batches(table.to_batches())), spuria.check("<p>The mill.")
print(*(process._run.pid for process in apart._idle), flush=True)
if sys.argv[1] == "kill":
    os.kill(os.getpid(), 9)
"""
    for how in ("end", "kill"):
        ran = subprocess.run([sys.executable, "-c", code, how], check=False, capture_output=True, text=True, timeout=60)
        pids = [int(pid) for pid in ran.stdout.split()]
        assert len(pids) == 2, ran.stderr
        assert not ran.stderr
        deadline = time.monotonic() + 10
        while any(Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() for pid in pids):
            assert time.monotonic() < deadline, how
            time.sleep(0.02)
