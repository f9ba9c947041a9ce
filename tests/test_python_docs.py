"""The examples of docs/python.md run, and do what the page says."""

import importlib.util
import inspect
import re
from pathlib import Path
from typing import Any

import pytest
from running import ROOT

import spuria

TEXT = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
URL = "https://shop.example/lamps"
LOREM = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>"


def example(word: str, *needs: str) -> dict[str, Any]:
    """Run the example that holds a word; the names that it leaves."""
    for module in needs:
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed: it is in the extra 'examples'")
    (code,) = [text for text in EXAMPLES if word in text]
    names: dict[str, Any] = {}
    exec(compile(code, f"docs/python.md: {word}", "exec"), names)
    return names


def test_one_page(capsys: pytest.CaptureFixture[str]) -> None:
    names = example('html = "<h1>')
    assert [finding.rule for finding in names["findings"]] == ["classic-lorem"]
    assert capsys.readouterr().out.startswith("1:18 classic-lorem: ")


def test_the_table_has_the_arguments() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", TEXT, re.MULTILINE)
    assert rows == list(inspect.signature(spuria.check).parameters)


def test_scrapy() -> None:
    pipeline_class = example("class SpuriaPipeline", "scrapy")["SpuriaPipeline"]
    from scrapy.exceptions import DropItem
    from scrapy.utils.test import get_crawler

    crawler = get_crawler()
    assert crawler.stats is not None
    pipeline = pipeline_class.from_crawler(crawler)
    good: dict[str, Any] = {"url": URL, "html": "<p>We make lamps.</p>"}
    assert pipeline.process_item(good) == {**good, "spuria": []}
    with pytest.raises(DropItem, match=r"lamps: 'Lorem ipsum"):
        pipeline.process_item({"url": URL, "html": LOREM})
    assert crawler.stats.get_value("spuria/classic-lorem") == 1


def test_pandas() -> None:
    names = example("import pandas", "pandas")
    assert list(names["pages"]["rules"]) == [["classic-lorem"], []]
    assert names["findings"][["url", "rule"]].to_dict("records") == [{"url": URL, "rule": "classic-lorem"}]


def test_polars() -> None:
    names = example("import polars", "polars")
    assert names["by_rule"].rows() == [("classic-lorem", 1)]
    assert names["findings"]["url"].to_list() == [URL]


@pytest.fixture
def parquet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow
    from pyarrow import parquet

    pages = {
        "url": [f"https://shop.example/{number}" for number in range(600)],
        "html": ["<p>We make lamps.</p>"] * 600,
    }
    pages["url"][0], pages["html"][0], pages["html"][1] = URL, LOREM, ""
    parquet.write_table(pyarrow.table(pages), tmp_path / "pages.parquet")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("parquet")
def test_duckdb_over_batches() -> None:
    names = example("to_arrow_reader")
    ((rule, count, quote),) = names["worst"]
    assert (rule, count) == ("classic-lorem", 1)
    assert quote.startswith("Lorem ipsum")
    assert names["connection"].sql("SELECT status, count(*) FROM checked GROUP BY ALL ORDER BY ALL").fetchall() == [
        ("checked", 599),
        ("error", 1),
    ]


@pytest.mark.usefixtures("parquet")
def test_duckdb_function() -> None:
    assert example("create_function", "numpy")["flagged"] == [(URL, ["classic-lorem"])]
