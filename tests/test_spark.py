"""The recipe of docs/crawl.md on a local Spark with worker processes of its own: the findings of a plain run."""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from running import ROOT

import spuria

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("pyspark") is None, reason="needs pyspark: pip install 'spuria[spark]'"
    ),
    pytest.mark.skipif(shutil.which("java") is None, reason="needs Java 17 or later"),
]


def test_findings_equal_those_of_a_plain_run(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    lorem = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. " * 2
    texts = [f"The mill {number}.\n\n{lorem if number % 3 == 0 else 'It grinds rye.'}" for number in range(60)]
    table = pyarrow.table({"url": [f"https://a{number}.example/" for number in range(60)], "text": texts})
    (tmp_path / "crawl").mkdir()
    for part in range(3):
        parquet.write_table(table.slice(part * 20, 20), tmp_path / "crawl" / f"{part}.parquet")
    script = ROOT / "benchmarks" / "crawl" / "spark_audit.py"
    subprocess.run(
        [sys.executable, str(script), str(tmp_path / "crawl"), str(tmp_path / "out"), "--master", "local[2]"],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    found = sorted(json.dumps([row["url"], row["status"], row["findings"]]) for row in rows(tmp_path / "out"))
    plain = [row for batch in spuria.check_batches(table.to_batches()) for row in batch.to_pylist()]
    assert found == sorted(json.dumps([row["url"], row["status"], row["findings"]]) for row in plain)
    assert sum(bool(row["findings"]) for row in plain) == 20


def rows(folder: Path) -> list[dict[str, object]]:
    from pyarrow import parquet

    return [row for part in sorted(folder.glob("part-*.parquet")) for row in parquet.read_table(part).to_pylist()]
