"""Facts that share a key are found however finely a crawl is cut, each key's together and in order."""

import random
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
from pyarrow import parquet

from spuria.audit import shared_keys
from spuria.audit.part import FactRow, PageRow, PartWriter, part_schema
from spuria.finding import Origin

Place = tuple[str, str, int, int, int, str]


def write_parts(folder: Path, seed: int) -> list[Path]:
    """Some parts with facts of a few keys: one that all pages have, some that only take part, most alone."""
    chance = random.Random(seed)
    parts = []
    for unit in range(7):
        writer = PartWriter(folder / f"it's {unit}.parquet", part_schema())
        for ordinal in range(chance.randint(0, 6)):
            row = PageRow(ordinal, Origin(f"page{unit}-{ordinal}"), site=chance.choice(["", "a.example", "b.example"]))
            for number in range(chance.randint(0, 3)):
                keys = ["everywhere", *{f"key {chance.randint(0, 60)}" for _ in range(3)}][chance.randint(0, 1) :]
                rule = chance.choice(["copied", "asked", "asked", "other"])
                passive = rule == "asked" and chance.random() < 0.7
                row.facts.append(FactRow(rule, keys, f"words {unit} {ordinal} {number}", number, number + 5, passive))
            writer.add(row.as_dict())
        writer.close()
        parts.append(folder / f"it's {unit}.parquet")
    return parts


def expected(parts: list[Path]) -> dict[tuple[str, str], set[Place]]:
    """The same in memory: keys of several pages, those of facts that only take part where one asks for them."""
    everything: dict[tuple[str, str], set[tuple[bool, Place]]] = defaultdict(set)
    for unit, part in enumerate(parts):
        for row in parquet.read_table(part).to_pylist():
            for prefix in ("fact", "passive"):
                columns = (row[f"{prefix}_{name}"] for name in ("rule", "keys", "value", "start", "end"))
                for rule, keys, value, start, stop in zip(*columns, strict=True):
                    for key in keys:
                        place = (key, value, start, stop, unit, row["site"] or row["path"])
                        everything[rule, key].add((prefix == "passive", place))
    shared = {}
    for name, facts in everything.items():
        active = {place for passive, place in facts if not passive}
        counted = {place for _, place in facts} if active else set()
        pages = {(place[4], place[1].split()[2]) for place in counted}
        if len(pages) > 1:
            shared[name] = counted
    return shared


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("fine", [False, True])
def test_shared_facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, *, fine: bool) -> None:
    if fine:
        for constant, value in {
            "_KEYS_A_BUCKET": 7, "_FACTS_SORTED": 3, "_FAN_OUT": 3, "_PAGES_AT_ONCE": 4, "_KEPT_ROWS_A_BUCKET": 2
        }.items():  # fmt: skip
            monkeypatch.setattr(shared_keys, constant, value)
    parts = write_parts(tmp_path, seed)
    found: dict[tuple[str, str], set[Place]] = {}
    files = 0
    for file in shared_keys.shared_facts(parts, tmp_path / "spill"):
        files += 1
        rows: list[dict[str, Any]] = parquet.read_table(file).to_pylist()
        names = [(row["rule"], row["key"]) for row in rows]
        assert names == sorted(names)
        assert not set(names) & set(found)
        for name, row in zip(names, rows, strict=True):
            place = (row["key"], row["value"], row["start"], row["stop"], row["unit"], row["site"])
            assert place not in found.setdefault(name, set())
            found[name].add(place)
    assert found == expected(parts)
    assert found
    assert files > 1 if fine else files >= 1
    assert not list((tmp_path / "spill").glob("shared*"))
