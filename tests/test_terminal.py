"""The report as people see it at a terminal: nothing wider than it, marks under the words, everything in its column."""

import io
import re
from pathlib import Path

import pytest
from rich.cells import cell_len
from running import ROOT, Spuria, run

from spuria.config import Finder
from spuria.files import FileChecker
from spuria.report import Look, Tally
from spuria.report.terminal import write_pages, write_statistics

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod."
PAGES = {
    "crlf.md": f"# Lampen\r\n\r\nWir.\r\n\r\n{LOREM}\r\nmore words here\r\n",
    "wide.html": f"<p>漢字かな交じり文と한국어 {LOREM} 漢字漢字漢字漢字漢字</p>\n<p>e\u0301e\u0301 à\u0302 {LOREM}</p>\n"
    f"<p>\U0001f469\u200d\U0001f467 \U0001f600 {LOREM}</p>\n",
    "long.html": f"<p>{'word ' * 3000}</p><p>{LOREM}</p>{'<p>tail</p>' * 300}",
    "tabs.md": f"-\tItem\n\n\t{LOREM}\n",
    "lines.html": f"<p>{LOREM}\n{LOREM}\n{LOREM}</p>",
    "good.md": "All is well.\n",
}


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    for name, source in PAGES.items():
        (tmp_path / name).write_text(source, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    return list(PAGES)


def shown(paths: list[str], look: Look) -> str:
    stream, tally = io.StringIO(), Tally()
    checked = FileChecker(Finder()).check_all(paths)
    write_pages(tally.counted(checked, lambda _: None), tally, stream, look)
    return stream.getvalue()


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_nothing_is_wider_than_the_terminal(pages: list[str], width: int) -> None:
    for line in shown([*pages, str(ROOT / "fixtures" / "pages" / "night-ferry.txt")], Look(True, width)).splitlines():
        assert cell_len(line) <= width or line.startswith("/"), line


@pytest.mark.parametrize("width", [60, 80, 200])
def test_marks_stand_under_their_words(pages: list[str], width: int) -> None:
    lines = shown(pages, Look(True, width)).splitlines()
    marks = [number for number, line in enumerate(lines) if re.match(r" {7}\| +\^|       \| \^", line)]
    assert len(marks) == 7
    for number in marks:
        source, mark = lines[number - 1], lines[number]
        start, end = mark.index("^"), mark.rindex("^") + 1
        columns = "".join(character if cell_len(character) else "" for character in source)
        cells = "".join(character * max(cell_len(character), 1) for character in columns)
        words = cells[start:end]
        assert "Lorem ipsum" in words
        assert "<p>" not in words
        assert cells[start - 1] in "> …"


def test_findings_stand_under_their_page_in_columns(pages: list[str]) -> None:
    lines = shown(pages, Look(True, 80)).splitlines()
    assert [line for line in lines if line in PAGES] == ["crlf.md", "wide.html", "long.html", "tabs.md", "lines.html"]
    heads = [line for line in lines if re.match(r"\d+:\d+ ", line)]
    assert {line.index("error") for line in heads} == {9}
    assert {line.split()[-1] for line in heads} == {"classic-lorem"}
    assert all(line.startswith(" " * 9) for line in lines if line.strip().startswith("template; write"))
    assert any(line.endswith(" and 2 lines more") for line in lines)


def test_without_colour_nothing_is_escaped(pages: list[str]) -> None:
    assert "\x1b" not in shown(pages, Look(True, 80, colour=False))
    assert "\x1b[1;31merror" in shown(pages, Look(True, 80, colour=True))


def test_the_summary_says_what_to_do_next(spuria: Spuria, tmp_path: Path) -> None:
    (tmp_path / "few.md").write_text("PRICE-TBD EUR\n")
    last = spuria("check", "few.md", "--select", "shop").out.splitlines()[-1]
    assert last == "`spuria rule unset-price` explains a rule and what to do."
    (tmp_path / "many.md").write_text("PRICE-TBD EUR\n\n" * 60)
    last = spuria("check", "many.md", "--select", "shop").out.splitlines()[-1]
    assert last.endswith("; `spuria baseline create` accepts what there is, so that only new findings fail.")


def test_statistics_are_a_table_with_bars() -> None:
    stream, tally = io.StringIO(), Tally()
    tally.by_rule.update({"classic-lorem": 1200, "empty-toc": 60, "latin-bio": 1})
    write_statistics(tally, stream, Look(True, 80))
    first, second, third = stream.getvalue().strip("\n").splitlines()
    assert first.startswith(f"1,200 {'█' * 20}  classic-lorem  Lorem ipsum stands")
    assert second.startswith(f"   60 {'█':<20}  empty-toc      A list")
    assert third.startswith(f"    1 {'█':<20}  latin-bio      A biography is placeholder Latin.")
    assert all(cell_len(line) <= 80 for line in (first, second, third))


def test_a_pipe_does_not_depend_on_the_terminal(pages: list[str], tmp_path: Path) -> None:
    wide, narrow = (run("check", *pages, cwd=tmp_path, COLUMNS=columns).out for columns in ("200", "20"))
    assert wide == narrow
    assert "\x1b" not in wide
    assert "crlf.md:5:1: error [classic-lorem] 'Lorem" in wide
