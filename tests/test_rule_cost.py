"""No rule costs a clean page much: measured as a ratio to parsing the same pages, in one run."""

import sys
from functools import cache
from math import inf
from pathlib import Path
from time import process_time

import pytest
import turbohtml

from spuria import Page
from spuria.catalogue import installed_rules
from spuria.declaration import Rule
from spuria.finding import Origin
from spuria.prefilter import Prefilter
from spuria.read import HTML, read_page

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks" / "speed"))
from samples import web_page

RULES = [rule for rule in installed_rules() if rule.check.__module__.startswith("spuria_rules.") and not rule.is_corpus]
PAGES = 40
ROUNDS = 8
# In parse times of a 10-KB page, about 27 microseconds. Fifty rules share a page: each has to cost
# next to nothing where it has nothing to say. The bounds leave room for a noisy machine.
BOUND = 4.0
# Whichever of these runs first looks at the years of the page for all of them.
KNOWN = {"unmarked-future": 2.0, "stale-future": 2.0, "date-disagreement": 2.0}
# It looks at the shape of every paragraph: words of living languages have no literals that are rare.
KNOWN["pseudo-latin-run"] = 2.0
# Rules about persons, filler, assets, single dates and sources have literals that are rare: they cost a clean page next to nothing.
RARE_BOUND = 1.0
RARELY_RUN = {
    *("generated-persona", "latin-bio", "identity-conflict", "handle-drift", "impossible-address", "generator-company"),
    *(
        "throwaway-contact",
        "credential-clash",
        "overexposed-byline",
        "classic-lorem",
        "builder-copy",
    ),
    *("impossible-date", "placeholder-date", "fact-hypothesis-conflict", "query-as-noun", "headline-as-noun"),
    *("vague-attribution", "unsourced-quotation", "self-name-conflict", "invalid-identifier", "missing-provenance"),
    *("keyword-list", "invisible-characters"),
    *("alien-asset", "dangling-label", "empty-toc", "headline-as-caption", "repeated-line", "placeholder-link"),
}
# Telling the language and its switches: one pass over the prose each.
LANGUAGE_BOUND = 3.0

ADVICE = """
{name} costs {ratio:.1f} parses a page on clean web-like pages (it ran on {ran} of {pages}); the bound is {bound}.
 - Make the literals so narrow that they are rare on clean pages: phrases of two and three words, and
   few of them (all rules' literals are one database, which should fit the cache), never a common word.
 - Look only around them: page.starts_of(LITERALS) says where they stand, free of charge; search a window there with
   PATTERN.search(page.prose, start - 200, start + 200) instead of the whole page.
 - page.passages_with(LITERALS) gives the blocks they stand in. page.blocks, passages, links, sentences, labels cost;
   touch them only after a cheap test of page.prose or page.text has said that there is something.
"""


@cache
def sources() -> list[str]:
    return [web_page(seed, 10_000) for seed in range(PAGES)]


@cache
def parse_seconds() -> float:
    def once() -> float:
        start = process_time()
        for source in sources():
            turbohtml.parse(source)
        return process_time() - start

    return min(once() for _ in range(5))


@cache
def prefilter() -> Prefilter:
    return Prefilter(RULES)


def fresh_pages() -> list[tuple[Page, list[int]]]:
    pages = []
    for source in sources():
        page = read_page(source, HTML, Origin("page"))
        found = prefilter().scan(page.prose)
        page.note_literals(prefilter().literals, found)
        # Structure is made once a page, whichever rule asks first: it is no rule's own cost.
        page.labels, page.links, page.metadata, page.passages, page.language, page.block_at(0)
        pages.append((page, prefilter().candidates(found, source)))
    return pages


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_cost(rule: Rule) -> None:
    index = RULES.index(rule)
    bound = RARE_BOUND if rule.name in RARELY_RUN else KNOWN.get(rule.name, BOUND)
    bound = LANGUAGE_BOUND if rule.family == "language" else bound
    ratio, ran = inf, 0
    # The least of a few rounds is the rule's own cost; a round beside other work only adds to it.
    for _ in range(ROUNDS):
        pages = [page for page, candidates in fresh_pages() if index in candidates]
        ran = len(pages)
        start = process_time()
        for page in pages:
            for _ in rule.check(page):
                pass
        ratio = min(ratio, (process_time() - start) / parse_seconds())
        if ratio <= bound:
            break
    assert ratio <= bound, ADVICE.format(name=rule.name, ratio=ratio, ran=ran, pages=PAGES, bound=bound)
