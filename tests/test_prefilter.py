"""The one scan for all literals: complete, the same with and without hyperscan, and kept between runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spuria import Flag, Page, Severity
from spuria.cache_folder import cache_folder, read_entry, write_entry
from spuria.catalogue import installed_rules
from spuria.declaration import Rule
from spuria.finding import Origin
from spuria.prefilter import Prefilter
from spuria.read import TEXT, read_page

LITERALS = ("lorem ipsum", "élève modèle", "as an ai", "быть", "x")


def _check(page: Page) -> Iterator[Flag]:
    """A check that is never run."""
    raise NotImplementedError


RULES = [
    Rule(_check, Severity.ERROR, literals=LITERALS[:2]),
    Rule(_check, Severity.ERROR, literals=LITERALS[2:]),
    Rule(_check, Severity.ERROR),
]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path))


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("", [2]),
        ("nothing of note", [2]),
        ("LOREM Ipsum", [0, 2]),
        ("un ÉLÈVE MODÈLE", [0, 2]),
        ("Un Élève modèle", [0, 2]),
        ("Быть или не быть", [1, 2]),
        ("as an AI, lorem ipsum", [0, 1, 2]),
    ],
)
def test_candidates(prose: str, expected: list[int]) -> None:
    prefilter = Prefilter(RULES)
    assert prefilter.candidates(prefilter.scan(prose)) == expected


@given(st.lists(st.sampled_from([*LITERALS, "Lorem", " ", "\n", "È", "ß", "é", "ai", "\x1a", "😀"])).map("".join))
def test_fallback_finds_the_same(prose: str) -> None:
    prefilter = Prefilter(RULES)
    assert prefilter.scan(prose) == prefilter.scan_one_by_one(prose)


def test_whole_words() -> None:
    prefilter = Prefilter(
        [Rule(_check, Severity.ERROR, words=("optio", "été")), Rule(_check, Severity.ERROR, literals=("opt",))]
    )
    assert prefilter.candidates(prefilter.scan("an option, a coptic one")) == [1]
    assert prefilter.candidates(prefilter.scan("Optio. L'Été")) == [0, 1]
    page = read_page("option, Optio optio.", TEXT, Origin("page"))
    assert page.starts_of_words(["optio"]) == [8, 14]
    page.note_literals(prefilter.literals, prefilter.scan(page.prose))
    assert page.starts_of_words(["optio"]) == [8, 14]
    assert page.starts_of(["opt"]) == [0, 8, 14]


def test_marks_stand_in_the_source() -> None:
    prefilter = Prefilter(
        [
            Rule(_check, Severity.ERROR, marks=("<think", "utm_source=")),
            Rule(_check, Severity.ERROR, literals=("ipsum",), marks=("sandbox:",)),
        ]
    )
    assert prefilter.candidates(prefilter.scan("ipsum"), "<p>ipsum</p>") == [1]
    assert prefilter.candidates(prefilter.scan("x"), "<p><THINK>x</p>") == [0]
    assert prefilter.candidates(prefilter.scan("x"), "<a href='Sandbox:x?UTM_source=y'>x</a>") == [0, 1]
    assert prefilter.candidates(prefilter.scan("x"), "<p>é 😀</p>") == []


def test_literals_are_lower_case() -> None:
    for rule in installed_rules():
        for literal in (*(rule.literals or ()), *rule.words, *rule.marks):
            assert literal == literal.lower(), rule.name
            assert literal, rule.name


def test_database_is_kept(tmp_path: Path) -> None:
    Prefilter(RULES).scan("x")
    (entry,) = tmp_path.glob("literals-*.hs")
    assert Prefilter(RULES).scan("lorem ipsum") == {"lorem ipsum": [0]}
    entry.write_bytes(b"\x00" * 100)
    assert Prefilter(RULES).scan("lorem ipsum") == {"lorem ipsum": [0]}


def test_entry_is_whole_or_none(tmp_path: Path) -> None:
    write_entry("a", b"content")
    assert read_entry("a") == b"content"
    (tmp_path / "a").write_bytes((tmp_path / "a").read_bytes()[:-1])
    assert read_entry("a") is None
    assert read_entry("b") is None


def test_no_place_for_a_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SPURIA_CACHE_DIR", "XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert cache_folder() is None
    write_entry("a", b"content")
    assert read_entry("a") is None
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path / "file"))
    (tmp_path / "file").write_text("in the way")
    write_entry("a", b"content")
    assert read_entry("a") is None
