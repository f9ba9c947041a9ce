"""Compiled expressions kept between runs are those that `re.compile` makes."""

import re
from pathlib import Path

import pytest

from spuria import compiled_patterns
from spuria.cache_folder import write_entry
from spuria.compiled_patterns import compiled_pattern, keep_new_patterns

SAMPLES = [
    (r"(?P<day>\d{1,2})[./ ](?P<month>\w+)(?P=day)?", 0, "the 12.May12 of it"),
    (r"\b(?:colou?ring|[Mm]alen)\s+(?!book)(\S+)", re.IGNORECASE, "a COLORING page and a coloring book"),
    ("[\ud800-\udfff]|[à-öø-ÿ]{2,}", re.MULTILINE, "éé and \ud900"),
    (r"^x.*?y$", re.DOTALL | re.MULTILINE, "x\ny\nx y"),
]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path))
    compiled_patterns._kept.cache_clear()
    return tmp_path


def next_run() -> None:
    keep_new_patterns()
    compiled_patterns._kept.cache_clear()


@pytest.mark.parametrize(("source", "flags", "text"), SAMPLES)
def test_kept_patterns_match_alike(source: str, flags: int, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = re.compile(source, flags)
    first = compiled_pattern(source, int(flags))
    next_run()

    def fail(*_: object) -> None:
        raise AssertionError("it was compiled again")

    monkeypatch.setattr("re._compiler._code", fail)
    again = compiled_pattern(source, int(flags))
    for found in (first, again):
        assert (found.pattern, found.flags, found.groups) == (expected.pattern, expected.flags, expected.groups)
        assert dict(found.groupindex) == dict(expected.groupindex)
        for name in ("search", "match"):
            ours, theirs = getattr(found, name)(text), getattr(expected, name)(text)
            assert (ours and (ours.span(), ours.groups())) == (theirs and (theirs.span(), theirs.groups()))
        assert found.findall(text) == expected.findall(text)


def test_every_expression_of_an_error_raises() -> None:
    with pytest.raises(re.error):
        compiled_pattern("(", 0)


@pytest.mark.parametrize("damage", ["numbers", "index", "cut"])
def test_a_damaged_entry_is_made_again(damage: str, own_cache: Path) -> None:
    compiled_pattern("a+b", 0)
    next_run()
    name = compiled_patterns._entry_name()
    head, _, numbers = (own_cache / name).read_bytes()[8:].partition(b"\n")
    spoilt = {
        "numbers": head + b"\n" + b"\xff" * len(numbers),
        "index": b"{[\n" + numbers,
        "cut": head + b"\n" + numbers[:5],
    }
    write_entry(name, spoilt[damage])
    compiled_patterns._kept.cache_clear()
    assert compiled_pattern("a+b", 0).findall("aab b ab") == ["aab", "ab"]


def test_two_runs_keep_what_each_compiled() -> None:
    compiled_pattern("one", 0)
    other = compiled_patterns._Kept()
    next_run()
    other.new["key"] = ([1], 32, 0, {})
    other.write()
    assert len(compiled_patterns._Kept().index) == 2
