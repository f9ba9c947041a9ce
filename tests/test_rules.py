"""Every rule against its own documentation and its passages."""

from pathlib import Path

import pytest

from spuria.catalogue import installed_rules
from spuria.declaration import Rule
from spuria.examples import Example, examples_in, findings_of, mutations

PASSAGES = Path(__file__).parent.parent / "fixtures" / "rules"
RULES = [rule for rule in installed_rules() if rule.check.__module__.startswith("spuria_rules.")]


def passages_of(rule: Rule) -> list[Example]:
    """The passages that stand beside the rule, in `fixtures/rules/FAMILY/NAME.md`."""
    path = PASSAGES / rule.family / f"{rule.name}.md"
    return examples_in(path.read_text(encoding="utf-8"), rule) if path.exists() else []


CASES = [
    pytest.param(rule, example, id=f"{rule.name}-{kind}-{example.line}-{'bad' if example.bad else 'good'}")
    for rule in RULES
    for kind, examples in (("docs", examples_in(rule.docs, rule)), ("passage", passages_of(rule)))
    for example in examples
]
MUTATIONS = [
    pytest.param(rule, example, source, media_type, id=f"{rule.name}-{example.line}-{name}")
    for rule in RULES
    for example in (*examples_in(rule.docs, rule), *passages_of(rule))
    if example.bad
    for name, source, media_type in mutations(example)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule: Rule, example: Example) -> None:
    findings = findings_of(rule, example)
    found = sorted((finding.region.start.offset, finding.region.end.offset) for finding in findings)
    said = [example.source[start:end] for start, end in found]
    expected = [example.source[start:end] for start, end in example.marks]
    assert said == expected
    assert found == list(example.marks)


@pytest.mark.parametrize(("rule", "example", "source", "media_type"), MUTATIONS)
def test_mutation(rule: Rule, example: Example, source: str, media_type: str) -> None:
    assert findings_of(rule, example, source, media_type), f"silent on {source!r}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_documentation(rule: Rule) -> None:
    examples = examples_in(rule.docs, rule)
    assert any(example.bad for example in examples), "no bad example in the docstring"
    assert any(not example.bad for example in examples), "no good example in the docstring"
    assert rule.summary.endswith("."), "the first line is a sentence"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_enough_passages(rule: Rule) -> None:
    examples = (*examples_in(rule.docs, rule), *passages_of(rule))
    # Corpus rules are measured on the labelled crawl of benchmarks/crawl, too.
    assert sum(example.bad for example in examples) >= 10
    assert sum(not example.bad for example in examples) >= 20
