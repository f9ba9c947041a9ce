"""Every rule takes time linear in the page: on pages made of its own literals, as one paragraph and as many."""

import random
import signal
from time import process_time

import pytest

from spuria.catalogue import installed_rules
from spuria.declaration import Rule
from spuria.finding import Origin
from spuria.isolation import Died, in_fork
from spuria.prefilter import Prefilter
from spuria.read import HTML, TEXT, read_page

RULES = [rule for rule in installed_rules() if rule.check.__module__.startswith("spuria_rules.") and not rule.is_corpus]
PREFILTER = Prefilter(RULES)
SMALL, LARGE = 8_000, 32_000
# Below this many seconds a page of LARGE characters cannot be told from noise; it is far below the limit of ten.
NOTHING = 0.4
# What the page is made of between the literals.
SHAPES = {
    "one paragraph": ("{} ", TEXT),
    "sentences": ("He said {} 12 times. ", TEXT),
    "blocks": ("<p>The <em>{}</em> of <a href=/x>it</a>", HTML),
}


def pieces(rule: Rule) -> list[str]:
    literals = [*(rule.literals or ()), *rule.words] or ["a", "Jane Doe", "2031", "https://a.example/x"]
    return random.Random(rule.name).sample(literals, min(8, len(literals)))


def seconds(rule: Rule, shape: str, size: int) -> float | Died:
    form, media_type = SHAPES[shape]
    words = pieces(rule)
    unit = "".join(form.format(word) for word in words)
    page = read_page(unit * (size // len(unit) + 1), media_type, Origin("page"))
    found = PREFILTER.scan(page.prose)
    page.note_literals(PREFILTER.literals, found)
    # Structure is made once a page, whichever rule asks first: it is no rule's own cost.
    page.labels, page.links, page.metadata, page.passages, page.language  # noqa: B018

    def run() -> float:
        signal.setitimer(signal.ITIMER_PROF, 10.0)
        began = process_time()
        for _ in rule.check(page):
            pass
        return process_time() - began

    return in_fork(run)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_four_times_the_page_takes_some_four_times_as_long(rule: Rule, shape: str) -> None:
    large = seconds(rule, shape, LARGE)
    assert isinstance(large, float), f"{rule.name} does not end on {LARGE} characters of its literals"
    if large > NOTHING:
        small = seconds(rule, shape, SMALL)
        assert isinstance(small, float)
        assert large / small < 7, f"{rule.name}: {small:.2f} s for {SMALL} characters, {large:.2f} s for {LARGE}"
