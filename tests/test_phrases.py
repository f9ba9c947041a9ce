"""The words that phrases cannot do without, kept so that a start need not read them off the patterns."""

import json
import pkgutil
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

import spuria_rules
from spuria_rules import phrases
from spuria_rules.assistant_phrases import VOICE
from spuria_rules.input_phrases import DUTCH, ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH, WONDER, Inputs
from spuria_rules.reply_phrases import FRAMING, INSTRUCTION, ORDER, REASONING_VOICE, REFUSAL, SCREEN_LINES

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks" / "speed"))
from samples import sentences

FIXTURES = Path(__file__).parent.parent / "fixtures" / "rules"


@pytest.fixture(scope="module")
def patterns() -> set[str]:
    """Every pattern of the package whose words are asked for."""
    for module in pkgutil.iter_modules(spuria_rules.__path__):
        import_module(f"spuria_rules.{module.name}")
    return set(phrases.asked)


def commonness() -> Callable[[str], float]:
    """How often words stand in English prose that has nothing to do with the rules; of the absent, short ones count."""
    text = " ".join(sentences()).lower()
    return lambda word: text.count(word) + phrases.rarity_by_length(word)


def test_kept_words_are_needed(patterns: set[str], request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update"):
        common = commonness()
        kept = {}
        for pattern in sorted(patterns):
            parts = [(part, phrases.chosen(part, common)) for part in phrases.alternatives(pattern)]
            kept[phrases.pattern_key(pattern)] = [
                [len(part), needs.before, needs.triggers, *needs.also] for part, needs in parts
            ]
        lines = ",\n".join(
            f"{json.dumps(key)}: {json.dumps(needs, ensure_ascii=False)}" for key, needs in sorted(kept.items())
        )
        Path(phrases.NEEDED_WORDS).write_text("{\n" + lines + "\n}\n", encoding="utf-8")
    kept = json.loads(Path(phrases.NEEDED_WORDS).read_text(encoding="utf-8"))
    assert kept.keys() == {phrases.pattern_key(pattern) for pattern in patterns}
    for pattern in patterns:
        texts = phrases.alternatives(pattern)
        for part, (length, before, *sets) in zip(texts, kept[phrases.pattern_key(pattern)], strict=True):
            assert length == len(part), pattern
            triggers, *also = map(tuple, sets)
            runs = phrases.runs_of(part)
            assert set(also) <= {phrases.without_holders(run.words) for run in runs}, part
            assert any(is_in_each(triggers, run) and before == phrases.farthest(run, triggers) for run in runs), part


def is_in_each(stretches: tuple[str, ...], run: phrases.Run) -> bool:
    return all(any(stretch in word for stretch in stretches) for word in run.words)


def test_each_pattern_has_a_key_of_its_own(patterns: set[str]) -> None:
    assert len({phrases.pattern_key(pattern) for pattern in patterns}) == len(patterns)


def test_words_of_a_pattern() -> None:
    needs = phrases.chosen(r"\bas an? (?:ai|large) language model,? (?:I|my) \w+ help", commonness())
    assert needs.triggers == ("language model",)
    assert (" help",) in needs.also
    assert phrases.chosen(r"regenerate (?:it|this)", commonness()).before == 0
    assert phrases.chosen(r"(?:i will continue|continue) in \d", commonness()) == (("continue in ",), 7, ())
    assert phrases.chosen(r"\bas an? (?=ai\b|bot\b)\w+", commonness()).triggers == (
        "as a ai",
        "as a bot",
        "as an ai",
        "as an bot",
    )
    with pytest.raises(ValueError, match="need not hold"):
        phrases.chosen(r"\w+", commonness())


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a|b", ["a", "b"]),
        ("(?:a|b)|c", ["(?:a|b)", "c"]),
        (r"[|]a\||[]|]b|c", [r"[|]a\|", "[]|]b", "c"]),
        ("[^]|]", ["[^]|]"]),
    ],
)
def test_alternatives(pattern: str, parts: list[str]) -> None:
    assert phrases.alternatives(pattern) == parts


PASSAGES = sorted((Path(__file__).parent.parent / "fixtures" / "rules" / "chatbot").glob("*.md"))


@pytest.mark.parametrize("group", [FRAMING, INSTRUCTION, ORDER, REASONING_VOICE, REFUSAL, SCREEN_LINES, VOICE, WONDER])
def test_every_match_in_the_passages_holds_a_needed_word(group: phrases.Phrases) -> None:
    found = 0
    for path in PASSAGES:
        text = path.read_text(encoding="utf-8").replace("[[", "").replace("]]", "")
        for one in group.phrases:
            needs = one.needs
            for match in one.expression.finditer(text):
                found += 1
                lower = text[match.start() : match.end() + 40].lower()
                starts = [start for word in needs.triggers if (start := lower.find(word)) != -1]
                assert min(starts, default=1000) <= needs.before, match[0]
                assert all(any(word in lower for word in words) for words in needs.also), match[0]
    assert found


@pytest.mark.parametrize("inputs", [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH])
def test_inputs_begin_with_what_opens_them(inputs: Inputs) -> None:
    passages = (FIXTURES / "chatbot" / "context-leak.md").read_text(encoding="utf-8")
    matches = [
        match for pattern in (inputs.telling, inputs.plain, inputs.loose) for match in pattern.finditer(passages)
    ]
    assert len({match[0] for match in matches}) >= 4
    for match in matches:
        assert inputs.opens.match(passages, match.start()), match[0]
