"""What each rule costs a clean page, and what ten times as many phrases cost the scan, measured in this process."""

import random
from collections.abc import Callable, Sequence
from time import process_time

import turbohtml
from samples import web_page

from spuria import Flag, Page
from spuria.catalogue import selected_rules
from spuria.declaration import Rule
from spuria.finding import Origin, Severity
from spuria.prefilter import Prefilter
from spuria.read import HTML, read_page

_PAGES = 100
_REPEATS = 5


def _least(call: Callable[[], object]) -> float:
    times = []
    for _ in range(_REPEATS):
        start = process_time()
        call()
        times.append(process_time() - start)
    return min(times)


def by_rule(size: int = 10_000) -> list[tuple[str, float, int]]:
    """Name, microseconds a page over all pages, and share of the pages it runs on in percent; dearest first.

    What several rules share (blocks, links, the language) is charged to the first that asks. The engine's own parts
    come first: the parse alone, the page (parse included), and the scan.
    """
    sources = [web_page(seed, size) for seed in range(_PAGES)]
    rules = [rule for rule in selected_rules() if not rule.is_corpus]
    prefilter = Prefilter(rules)
    origin = Origin("page")
    spent: dict[str, list[float]] = {rule.name: [0.0] * _REPEATS for rule in rules}
    ran: dict[str, int] = dict.fromkeys(spent, 0)
    page_time, scan_time = [0.0] * _REPEATS, [0.0] * _REPEATS
    for repeat in range(_REPEATS):
        ran = dict.fromkeys(spent, 0)
        for source in sources:
            start = process_time()
            page: Page = read_page(source, HTML, origin)
            page.prose  # noqa: B018
            read = process_time()
            found = prefilter.scan(page.prose)
            page.note_literals(prefilter.literals, found)
            candidates = prefilter.candidates(found)
            scanned = process_time()
            page_time[repeat] += read - start
            scan_time[repeat] += scanned - read
            for index in candidates:
                rule = rules[index]
                start = process_time()
                list(rule.check(page))
                spent[rule.name][repeat] += process_time() - start
                ran[rule.name] += 1
    parse = _least(lambda: [turbohtml.parse(source) for source in sources])
    scale = 1e6 / _PAGES
    engine = [("(parse)", parse * scale, 100), ("(page with parse)", min(page_time) * scale, 100)]
    engine.append(("(scan)", min(scan_time) * scale, 100))
    costs = [(name, min(times) * scale, round(100 * ran[name] / _PAGES)) for name, times in spent.items()]
    return engine + sorted(costs, key=lambda cost: -cost[1])


def _never(page: Page) -> Sequence[Flag]:
    return ()


def scan_with_ten_times_the_phrases() -> tuple[int, float, float]:
    """How many phrases there are, and the microseconds a scan of a page takes with them and with ten times as many.

    The others are ours with letters exchanged: as long, as common in their letters, but rarely found.
    """
    rules = [rule for rule in selected_rules() if not rule.is_corpus]
    prose = [read_page(web_page(seed, 10_000), HTML, Origin("page")).prose for seed in range(_PAGES)]
    known = sorted({literal for rule in rules for literal in rule.literals or ()})
    draw = random.Random(0)
    more: set[str] = set()
    while len(more) < 9 * len(known):
        letters = list(draw.choice(known))
        draw.shuffle(letters)
        if len(letters) > 5:
            more.add("".join(letters))
    # The shortest of ours are what most hits are of: none are added.
    _never.__name__, _never.__module__ = "never", "spuria_rules.never"
    wide = [*rules, Rule(_never, Severity.INFO, literals=tuple(sorted(more)))]  # type: ignore[arg-type]
    times = []
    for these in (rules, wide):
        prefilter = Prefilter(these)
        prefilter.scan(prose[0])
        times.append(_least(lambda prefilter=prefilter: [prefilter.scan(text) for text in prose]) * 1e6 / _PAGES)
    return len(known), times[0], times[1]
