"""Record batches in, record batches out: what engines call."""

import pyarrow

import spuria
from spuria.audit.batches import batch_schema


def test_a_row_for_each_page() -> None:
    lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. " * 2
    table = pyarrow.table(
        {
            "url": ["https://www.a.co.uk/1", "https://b.example/2", None, "https://c.example/4"],
            "text": ["The mill grinds rye.", f"The mill.\n\n{lorem}", None, ""],
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
