"""Corpus rules over some pages: gathered, put together by key, judged, made findings. Pure, in memory."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from spuria.declaration import Rule
from spuria.finding import Fact, Finding, Flag
from spuria.page import Page
from spuria.run import Checker
from spuria.site import site_of

#: Facts of one key beyond this are not judged: a key this common tells nothing more.
MOST_FACTS = 5_000


def order_of(fact: Fact) -> tuple[object, ...]:
    """The order in which the facts of a key are judged, whatever order their pages came in."""
    captured = fact.captured.isoformat() if fact.captured else "~"
    return captured, fact.site, fact.url or "~", fact.page, fact.span


def is_judged(facts: Sequence[Fact]) -> bool:
    """Whether the facts of a key are of several pages, and not all passive."""
    return len({fact.page for fact in facts}) > 1 and not all(fact.passive for fact in facts)


def strength(flag: Flag) -> tuple[int, int, str]:
    """Of two flags of one rule on one passage, the greater counts."""
    return (flag.confidence.rank if flag.confidence else -1), len(flag.evidence), flag.message


def judged(checker: Checker, rule: Rule, groups: Iterable[Sequence[Fact]]) -> Iterator[tuple[str, Flag]]:
    """The flags of a rule with their pages, each passage once. A group is all facts of one key, in order."""
    found: dict[tuple[str, int, int], Flag] = {}
    for facts in groups:
        for fact, flag in checker.judge(rule, facts[:MOST_FACTS]):
            place = (fact.page, flag.span.start, flag.span.end)
            known = found.get(place)
            if known is None or strength(flag) > strength(known):
                found[place] = flag
    for (page, _, _), flag in sorted(found.items()):
        yield page, flag


def corpus_findings(checker: Checker, pages: Sequence[Page]) -> list[list[Finding]]:
    """The findings of the corpus rules on some pages that fit in memory, for each page."""
    by_rule: dict[Rule, list[Fact]] = {}
    for number, page in enumerate(pages):
        site = site_of(page.url) or page.origin.path
        for rule, fact in checker.gather(page):
            known = fact._replace(url=page.url, site=site, captured=page.captured, page=f"{number:09}")
            by_rule.setdefault(rule, []).extend(known._replace(key=key) for key in (fact.key, *fact.more_keys))
    flags: dict[int, list[tuple[Rule, Flag]]] = {}
    for rule, facts in by_rule.items():
        facts.sort(key=lambda fact: (fact.key, *order_of(fact)))
        groups = (list(group) for _, group in groupby(facts, key=lambda fact: fact.key))
        shared = (group for group in groups if is_judged(group))
        for name, flag in judged(checker, rule, shared):
            flags.setdefault(int(name), []).append((rule, flag))
    return [list(checker.judged(page, flags.get(number, ()))) for number, page in enumerate(pages)]
