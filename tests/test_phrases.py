"""The words that phrases cannot do without, kept so that a start need not read them off the patterns."""

import json
import pkgutil
from importlib import import_module

import pytest

import spuria_rules
from spuria_rules import phrases


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
