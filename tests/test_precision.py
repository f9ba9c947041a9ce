"""The precision benchmark counts right, and its patterns are within reach of the rules' literals."""

import sys
import tomllib
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks" / "precision"))
from ledger import interval
from positives import Host, Passage, plant

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
