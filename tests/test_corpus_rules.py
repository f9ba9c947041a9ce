"""The corpus rules on a small labelled crawl, through the whole audit."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from running import ROOT

RULES = (
    "persona-reuse", "persona-farm", "author-churn", "caption-farm", "shared-leak", "grafted-tail", "spun-sibling",
    "unattributed-copy", "foreign-donor",
)  # fmt: skip


def benchmark(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "benchmarks" / "crawl" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "benchmarks" / "crawl")  # as for a script there
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, int, int]]:
    folder: Path = tmp_path_factory.mktemp("labelled")
    generate = benchmark("generate")
    generate.write(generate.pages(800, seed=3, sites=100), folder)
    subprocess.run(
        [sys.executable, "-m", "spuria", "audit", "crawl", "--out", "out", "--select", ",".join(RULES), "--fail-on", "never"],
        cwd=folder, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    found: dict[str, tuple[int, int, int]] = benchmark("score").score(folder / "labels.jsonl", folder / "out")
    return found


@pytest.mark.parametrize("rule", RULES)
def test_precision_and_recall(scores: dict[str, tuple[int, int, int]], rule: str) -> None:
    right, wrong, missed = scores[rule]
    assert right >= 2
    assert right / (right + wrong) >= 0.98
    assert right / (right + missed) >= 0.95
