"""Side-car files: findings on pages that nobody here can edit, silenced with a reason."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import Spuria

from spuria.finding import text_digest
from spuria.sidecar import like, read

FILE = "spuria-ignore.toml"
REST = 'reason = "a sample"\nowner = "anna"\n'
SHOP = ("--select", "shop", "--fail-on", "info")
ROWS = (
    {"url": "https://shop.example/lamps/1?a=[b]", "id": "urn:1", "text": "A lamp costs PRICE-TBD today."},
    {"url": "https://old.shop.example/lamps/2", "id": "urn:2", "text": "A chair costs PRICE-TBD EUR today."},
    {"url": "https://notshop.example/", "id": "urn:3", "text": "It is sold out."},
    {"id": "urn:4", "text": "A table costs PRICE-TBD today."},
)


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    return tmp_path


def silenced(spuria: Spuria, *options: str) -> tuple[list[int], list[str]]:
    """The records with silenced findings, and the notes."""
    ran = spuria("check", "rows.jsonl", *SHOP, "--output-format", "jsonl", *options)
    found = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == (1 if any(item["suppressed"] is None for item in found) else 0)
    notes = [line.removeprefix(f"spuria: {FILE}: ") for line in ran.err.splitlines()]
    return [item["record"] for item in found if item["suppressed"]], notes


@pytest.mark.parametrize(
    ("entry", "records"),
    [
        ('rules = ["unset-price"]\nurl = "https://shop.example/lamps/1?a=[b]"', [1]),
        ('rules = ["unset-price"]\nurl = "https://*shop.example/lamps/*"', [1, 2]),
        ('rules = ["shop"]\nurl = "https://*"', [1, 2, 3]),
        ('rules = ["shop"]\nhost = "shop.example"', [1, 2]),
        ('rules = ["shop"]\nhost = "Old.Shop.Example."', [2]),
        ('rules = ["sold-out"]\nhost = "notshop.example"', [3]),
        ('rules = ["all"]\nrecord-id = "urn:4"', [4]),
        (f'rules = ["all"]\ntext-digest = "{text_digest("price-tbd")}"', [1, 4]),
        (f'rules = ["all"]\ntext-digest = "{text_digest("price-tbd")}"\nhost = "shop.example"', [1]),
        ('rules = ["all"]\npath = "*.jsonl"', [1, 2, 3, 4]),
        ('rules = ["all"]\npath = "/rows.jsonl"\nexpires = 2999-01-01', [1, 2, 3, 4]),
        ('rules = ["price-gone", "sold-out"]\npath = "/rows.jsonl"', [3]),
    ],
)
def test_what_an_entry_is_about(crawl: Path, spuria: Spuria, entry: str, records: list[int]) -> None:
    (crawl / FILE).write_text(f"[[ignore]]\n{entry}\n{REST}")
    found, notes = silenced(spuria)
    assert found == records
    assert [note for note in notes if "price-gone" not in note] == []


def test_a_fingerprint(crawl: Path, spuria: Spuria) -> None:
    ran = spuria("check", "rows.jsonl", *SHOP, "--output-format", "jsonl")
    second = json.loads(ran.out.splitlines()[1])
    (crawl / "other.toml").write_text(f'[[ignore]]\nrules = ["all"]\nfingerprint = "{second["fingerprint"]}"\n{REST}')
    assert silenced(spuria, "--suppressions", "other.toml") == ([2], [])
    (crawl / "spuria.toml").write_text('suppressions = "other.toml"\n')
    assert silenced(spuria) == ([2], [])


def test_entries_that_do_nothing_are_told(crawl: Path, spuria: Spuria) -> None:
    (crawl / FILE).write_text(
        f'[[ignore]]\nrules = ["unset-price"]\nhost = "shop.example"\nexpires = 2001-02-03\n{REST}'
        f'[[ignore]]\nrules = ["sold-out"]\nhost = "nowhere.example"\n{REST}'
        f'[[ignore]]\nrules = ["sold-outt"]\nhost = "notshop.example"\n{REST}'
    )
    found, notes = silenced(spuria)
    assert found == []
    assert notes == [
        "entry 1 (unset-price: host shop.example) expired on 2001-02-03 and silences nothing any more; its owner is anna",
        "entry 2 (sold-out: host nowhere.example) silences nothing here: remove it",
        "entry 3 (sold-outt: host notshop.example): no rule or family is called 'sold-outt'; did you mean 'sold-out'?",
    ]
    # A rule that did not run, or a single file of many, says nothing about an entry.
    (crawl / FILE).write_text(f'[[ignore]]\nrules = ["sold-out"]\nhost = "nowhere.example"\n{REST}')
    assert spuria("check", "rows.jsonl", "--select", "unset-price").err == ""
    (crawl / "page.md").write_text("Nothing.\n")
    assert spuria("check", "page.md", "--select", "shop").err == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[[ignore]]\n", "entry 1: Object missing required field `rules`"),
        (f'[[ignore]]\nrules = ["all"]\n{REST}', "entry 1: it says of which page or words"),
        (f'[[ignore]]\nrules = []\nhost = "a"\n{REST}', "entry 1: rules: Expected `array` of length >= 1"),
        ('[[ignore]]\nrules = ["all"]\nhost = "a"\nreason = ""\nowner = "a"\n', "entry 1: reason: Expected `str` of"),
        ('[[ignore]]\nrules = ["all"]\nhost = "a"\nreason = "b"\n', "missing required field `owner`"),
        (f'[[ignore]]\nrules = ["all"]\nhsot = "a"\n{REST}', "entry 1: Object contains unknown field `hsot`"),
        ("ignore =", "it is not TOML"),
    ],
)
def test_a_broken_file_is_an_error(crawl: Path, spuria: Spuria, content: str, said: str) -> None:
    (crawl / FILE).write_text(content)
    ran = spuria("check", "rows.jsonl")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert FILE in ran.err


def test_a_named_file_must_be_there(crawl: Path, spuria: Spuria) -> None:
    assert spuria("check", "rows.jsonl", "--suppressions", "none.toml").code == 2


def test_add_ignore(crawl: Path, spuria: Spuria) -> None:
    name = "a [b] #!*.md"
    (crawl / name).write_text('It is "sold\\out", and costs PRICE-TBD\nEUR or PRICE-TBD EUR.\n\nSold out\n')
    ran = spuria("check", *SHOP, "--add-ignore", 'they "say" so', "--owner", "anna", "--expires", "2999-12-31")
    assert (ran.code, ran.out) == (0, f"6 entries written to {FILE}.\n")
    (first, *rest) = read(crawl / FILE, date(2024, 1, 1)).entries
    assert (first.reason, first.owner, first.expires, len(rest)) == ('they "say" so', "anna", date(2999, 12, 31), 5)
    ran = spuria("check", *SHOP)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "No findings on 5 pages, 7 suppressed.\n"
    assert spuria("check", *SHOP, "--add-ignore", "again").out == "There is nothing to ignore.\n"
    (crawl / "b.md").write_text("It costs PRICE-TBD.\n")
    assert spuria("check", *SHOP, "--add-ignore", "later").out == f"1 entry written to {FILE}.\n"
    assert [entry.reason for entry in read(crawl / FILE, date(2024, 1, 1)).entries[-2:]] == ['they "say" so', "later"]


@pytest.mark.parametrize("options", [("--owner", "a"), ("--expires", "2030-01-01"), ("--add-ignore", " ")])
def test_options_of_add_ignore_go_together(crawl: Path, spuria: Spuria, options: tuple[str, ...]) -> None:
    assert spuria("check", "rows.jsonl", *options).code == 2
    assert not (crawl / FILE).exists()


def test_silenced_findings_stay_in_sarif(crawl: Path, spuria: Spuria) -> None:
    (crawl / FILE).write_text(f'[[ignore]]\nrules = ["all"]\nhost = "notshop.example"\n{REST}')
    log = json.loads(spuria("check", "rows.jsonl", *SHOP, "--output-format", "sarif").out)
    found: list[dict[str, Any]] = log["runs"][0]["results"]
    assert [result.get("suppressions") for result in found] == [
        None, None, [{"kind": "external", "justification": "a sample (anna)"}], None,
    ]  # fmt: skip


def test_an_audit_leaves_them_out(crawl: Path, spuria: Spuria) -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    for entries, rules in (
        ("", ["sold-out", "unset-price", "unset-price", "unset-price"]),
        (f'[[ignore]]\nrules = ["unset-price"]\nhost = "shop.example"\n{REST}', ["sold-out", "unset-price"]),
    ):
        (crawl / FILE).write_text(entries)
        assert spuria("audit", "rows.jsonl", "--out", "out", "--select", "shop", "--jobs", "1").code in (0, 1)
        assert sorted(parquet.read_table(crawl / "out" / "findings.parquet")["rule"].to_pylist()) == rules


def test_an_audit_tells_what_it_left_out(crawl: Path, spuria: Spuria) -> None:
    pytest.importorskip("pyarrow")
    from pyarrow import parquet

    entries = (
        f'[[ignore]]\nrules = ["unset-price"]\nhost = "shop.example"\n{REST}',
        f'[[ignore]]\nrules = ["unset-price"]\nurl = "https://*/lamps/2"\n{REST}',
        f'[[ignore]]\nrules = ["unset-price"]\nhost = "nobody.example"\n{REST}',
        f'[[ignore]]\nrules = ["unset-price"]\nhost = "shop.example"\nexpires = 2000-01-01\n{REST}',
    )
    (crawl / FILE).write_text("\n".join(entries))
    for _ in ("done", "known"):
        ran = spuria("audit", "rows.jsonl", "--out", "out", "--select", "shop", "--jobs", "1")
        assert "2 findings are silenced and not counted" in ran.out
        assert "entry 3" in ran.err
        assert "silences nothing here" in ran.err
        assert "entry 4" in ran.err
        assert "expired on 2000-01-01" in ran.err
        assert "entry 1" not in ran.err
        assert "entry 2" not in ran.err
        pages = parquet.read_table(crawl / "out" / "pages.parquet").to_pylist()
        assert [[one["entries"] for one in page["suppressed"]] for page in pages] == [[[1]], [[1, 2]], [], []]
        assert {one["reason"] for page in pages for one in page["suppressed"]} == {"a sample (anna)"}
        assert "2 findings silenced and not counted" in (crawl / "out" / "report.html").read_text().replace(
            "<code>", ""
        )


@given(st.lists(st.sampled_from(["a", "ab", "*", "/", "b*a"]), max_size=6), st.text("ab/", max_size=8))
def test_patterns_of_addresses(pieces: list[str], url: str) -> None:
    from fnmatch import fnmatchcase

    assert like("".join(pieces), url) == fnmatchcase(url, "".join(pieces))
