"""What rules declare is kept between runs, and told anew when a package is installed or edited."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from spuria import rule_index
from spuria.cache_folder import write_entry
from spuria.catalogue import installed_rules
from spuria.declaration import LateCheck

FIRED = """
import sys, spuria
found = spuria.check("<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do.</p>", isolated=False)
print([finding.rule for finding in found])
print(sorted(name for name in sys.modules if name.startswith("spuria_rules.")))
"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_round_trip() -> None:
    rules = installed_rules()
    rule_index.keep_rules(rules, [])
    kept = rule_index.kept_rules()
    assert kept is not None
    assert len(kept) == len(rules)
    for known, again in zip(rules, kept, strict=True):
        assert isinstance(again.check, LateCheck)
        for name in vars(known):
            if name not in ("check", "judge"):
                assert getattr(again, name) == getattr(known, name), (known.name, name)
        assert (again.name, again.family, again.docs) == (known.name, known.family, known.docs)


def test_second_run_imports_less() -> None:
    first, second = (
        subprocess.run([sys.executable, "-c", FIRED], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    )
    (found, all_modules), (found_again, modules) = first.splitlines(), second.splitlines()
    assert found == found_again
    assert "classic-lorem" in found
    assert "spuria_rules.placeholder" in modules
    assert len(modules) < len(all_modules)
    assert "spuria_rules.dates" not in modules


def test_edited_rule_is_read_again(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    folder.mkdir()
    (folder / "rules.py").write_text("x = 1\n")
    rule_index.keep_rules(installed_rules(), [str(folder)])
    assert rule_index.kept_rules() is not None
    (folder / "rules.py").write_text("x = 12\n")
    assert rule_index.kept_rules() is None


def test_damaged_index_counts_as_none(own_cache: Path) -> None:
    rule_index.keep_rules(installed_rules(), [])
    (entry,) = own_cache.glob("rules-*.json")
    entry.write_bytes(entry.read_bytes()[:-20])
    assert rule_index.kept_rules() is None
    write_entry(entry.name, json.dumps({"rules": 3}).encode())
    assert rule_index.kept_rules() is None
