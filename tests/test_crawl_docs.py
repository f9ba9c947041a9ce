"""The queries of docs/crawl.md run on the output of an audit."""

import json
import re
from pathlib import Path

import duckdb
import pytest
from running import ROOT, Spuria

QUERIES = re.findall(r"```sql\n(.*?)```", (ROOT / "docs" / "crawl.md").read_text(encoding="utf-8"), re.DOTALL)


def test_queries(spuria: Spuria, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        json.dumps({"url": f"https://a{number % 2}.example/{number}", "text": "PRICE-TBD EUR"}) for number in range(12)
    ]
    (tmp_path / "a.jsonl").write_text("\n".join([*lines, "{broken"]))
    assert spuria("audit", "a.jsonl", "--out", "out", "--select", "shop").code == 1
    monkeypatch.chdir(tmp_path / "out")
    assert len(QUERIES) == 5
    with duckdb.connect() as connection:
        for query in QUERIES:
            assert connection.execute(query).fetchall(), query
