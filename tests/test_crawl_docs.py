"""What docs/crawl.md shows, run: the queries on the output of an audit, the recipe for Ray on pages."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import duckdb
import pyarrow
import pytest
from pyarrow import parquet
from running import ROOT, Spuria

TEXT = (ROOT / "docs" / "crawl.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", TEXT, re.DOTALL)
RECIPE = next(block for block in re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL) if "import ray" in block)


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


@pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="needs Ray: pip install 'spuria[examples]'")
def test_ray_recipe_finds_what_a_plain_run_finds(spuria: Spuria, tmp_path: Path) -> None:
    lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. " * 2
    texts = [f"The mill {number} grinds rye." if number % 3 else lorem for number in range(40)]
    urls = [f"https://a.example/{number:02}" for number in range(40)]
    (tmp_path / "pages").mkdir()
    for share in range(2):
        pages = pyarrow.table({"url": urls[share::2], "text": texts[share::2]})
        parquet.write_table(pages, tmp_path / "pages" / f"{share}.parquet")
    limited = "import ray\nray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)\n" + RECIPE
    variables = {**os.environ, "RAY_DATA_DISABLE_PROGRESS_BARS": "1", "RAY_USAGE_STATS_ENABLED": "0"}
    subprocess.run(
        [sys.executable, "-c", limited], cwd=tmp_path, env=variables, check=True, capture_output=True, timeout=240
    )
    rows = parquet.read_table(tmp_path / "checked").to_pylist()
    assert sorted(row["url"] for row in rows) == urls
    assert spuria("audit", "pages", "--out", "out", "--fail-on", "never", "--ignore", "shop").code == 0
    plain = parquet.read_table(
        tmp_path / "out" / "findings.parquet", columns=["url", "rule", "fingerprint"]
    ).to_pylist()
    found = [
        {"url": row["url"], **{name: item[name] for name in ("rule", "fingerprint")}}
        for row in rows
        for item in row["findings"]
    ]
    assert sorted(map(str, found)) == sorted(map(str, plain))
    assert len(found) == 14
