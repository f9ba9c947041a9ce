"""Precision and recall of the corpus rules on a crawl of `generate.py`.

spuria audit DIR/crawl --out DIR/out; python benchmarks/crawl/score.py DIR/labels.jsonl DIR/out
"""

import json
import sys
from pathlib import Path


def score(labels: Path, out: Path) -> dict[str, tuple[int, int, int]]:
    """For each labelled rule the pages that are rightly flagged, those that are wrongly, and those missed."""
    from pyarrow import parquet

    allowed: set[tuple[str, str, str]] = set()
    wanted: dict[str, set[tuple[str, str]]] = {}
    for line in labels.read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        for rule in label["may"]:
            allowed.add((rule, label["url"], label["captured"]))
        for rule in label["rules"]:
            wanted.setdefault(rule, set()).add((label["url"], label["captured"]))
    found: dict[str, set[tuple[str, str]]] = {rule: set() for rule in wanted}
    table = parquet.read_table(out / "findings.parquet", columns=["rule", "url", "captured"])
    for row in table.to_pylist():
        if row["rule"] in found and (row["rule"], row["url"], str(row["captured"])) not in allowed:
            found[row["rule"]].add((row["url"], str(row["captured"])))
    return {
        rule: (len(pages & found[rule]), len(found[rule] - pages), len(pages - found[rule]))
        for rule, pages in sorted(wanted.items())
    }


def main() -> None:
    """Print a line a rule."""
    for rule, (right, wrong, missed) in score(Path(sys.argv[1]), Path(sys.argv[2])).items():
        precision = right / (right + wrong) if right + wrong else 0.0
        recall = right / (right + missed) if right + missed else 0.0
        print(
            f"{rule:20} precision {precision:.3f}  recall {recall:.3f}  ({right} right, {wrong} wrong, {missed} missed)"
        )


if __name__ == "__main__":
    main()
