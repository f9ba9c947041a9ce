"""The words that phrases cannot do without, kept so that a start need not read them off the patterns."""

import json
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import spuria_rules
from spuria_rules import phrases
from spuria_rules.assistant_phrases import VOICE
from spuria_rules.input_phrases import WONDER
from spuria_rules.reply_phrases import FRAMING, INSTRUCTION, ORDER, REASONING_VOICE, REFUSAL, SCREEN_LINES


@pytest.fixture(scope="module")
def current() -> dict[str, list[str]]:
    """What is to be kept: the words of every pattern of the package, read off it anew."""
    for module in pkgutil.iter_modules(spuria_rules.__path__):
        import_module(f"spuria_rules.{module.name}")
    return {phrases.pattern_key(pattern): list(phrases.words_of(pattern)) for pattern in phrases.asked}


def test_kept_words_are_current(current: dict[str, list[str]], request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update"):
        lines = ",\n".join(
            f"{json.dumps(key)}: {json.dumps(words, ensure_ascii=False)}" for key, words in sorted(current.items())
        )
        phrases.NEEDED_WORDS.write_text("{\n" + lines + "\n}\n", encoding="utf-8")
    assert json.loads(phrases.NEEDED_WORDS.read_text(encoding="utf-8")) == current


def test_each_pattern_has_a_key_of_its_own(current: dict[str, list[str]]) -> None:
    assert len(current) == len(set(phrases.asked))


def test_every_match_holds_a_needed_word() -> None:
    assert phrases.words_of(r"\bas an? (?:ai|large) language model\b") == (" language model",) or any(
        "language" in word for word in phrases.words_of(r"\bas an? (?:ai|large) language model\b")
    )
    with pytest.raises(ValueError, match="need not hold"):
        phrases.words_of(r"\w+")


PASSAGES = sorted((Path(__file__).parent.parent / "fixtures" / "rules" / "chatbot").glob("*.md"))


@pytest.mark.parametrize("group", [FRAMING, INSTRUCTION, ORDER, REASONING_VOICE, REFUSAL, SCREEN_LINES, VOICE, WONDER])
def test_every_match_in_the_passages_holds_a_needed_word(group: phrases.Phrases) -> None:
    found = 0
    for path in PASSAGES:
        text = path.read_text(encoding="utf-8").replace("[[", "").replace("]]", "")
        for pattern, words in group._patterns:
            for match in pattern.finditer(text):
                found += 1
                assert any(word in match[0].lower() for word in words), match[0]
    assert found
