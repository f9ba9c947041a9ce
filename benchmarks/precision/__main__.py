"""Measure every installed rule on clean text and on planted defects: `python benchmarks/precision`."""

import argparse
import random
import re
import tomllib
from collections.abc import Sequence
from os import environ
from pathlib import Path

from clean import CAPTURED, SEED, digest, gather, pages, sample
from ledger import Corpus, Measured, by_rule, write
from positives import MEDIA_TYPES, Host, Planted, passages, plant
from rejected import measure
from web_pages import WEB, gather_web, web_files

from spuria import Confidence, Finding, Kind, Page, Region, Rule
from spuria.catalogue import installed_rules
from spuria.finding import Diagnostic, Origin
from spuria.read import read_page
from spuria.run import Checker

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
# How much is measured for the ledger; with other figures nothing is written.
PAGES, HOSTS = 40, 60
# The rejected patterns are common, and need fewer pages.
REJECTED_PAGES = 8
HOST_LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")


def main() -> None:
    """Gather what is missing, measure, write the ledger."""
    parser = argparse.ArgumentParser(prog="python benchmarks/precision", description=__doc__)
    home = Path(environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    parser.add_argument("--cache", type=Path, default=home / "spuria" / "precision", help="where the packages are kept")
    parser.add_argument("--pages", type=int, default=PAGES, help="at most so many pages a package and language")
    parser.add_argument("--hosts", type=int, default=HOSTS, help="clean pages to set defects into")
    parser.add_argument("--select", action="append", default=[], help="rules or families; nothing is written then")
    parser.add_argument("--show", action="store_true", help="print each hit on clean text, each miss and each stray")
    parser.add_argument("--rejected", action="store_true", help="measure the rejected patterns only")
    arguments = parser.parse_args()
    gather(arguments.cache)
    gather_web(arguments.cache)
    if arguments.rejected:
        measure(arguments.cache, sample(arguments.cache, REJECTED_PAGES), ROOT / "docs" / "rejected.md")
        return
    rules = [
        rule for rule in installed_rules() if not arguments.select or {rule.name, rule.family} & set(arguments.select)
    ]
    measured = by_rule(rules)
    corpus, hosts, any_hit = _measure_clean(arguments.cache, arguments.pages, rules, measured, show=arguments.show)
    _measure_positives(_chosen(hosts, arguments.hosts), rules, measured, show=arguments.show)
    for rule in rules:
        one = measured[rule.name]
        recall = "-" if one.recall is None else f"{one.recall:.3f}"
        print(
            f"{rule.name}: {one.hits} of {corpus.pages} clean pages, {one.true_defects} true; recall {recall} of {one.n}"
        )
    print(f"any default rule: {any_hit} of {corpus.pages} pages; corpus {corpus.digest}")
    print(f"of them web pages: {corpus.false_pages[WEB]} of {corpus.registers[WEB]}")
    if not arguments.select and (arguments.pages, arguments.hosts) == (PAGES, HOSTS):
        write(
            rules,
            measured,
            corpus,
            any_hit,
            ROOT / "docs" / "ledger.md",
            ROOT / "rules" / "spuria_rules" / "ledger.json",
        )


def _measure_clean(
    cache: Path, per_group: int, rules: Sequence[Rule], measured: dict[str, Measured], *, show: bool
) -> tuple[Corpus, list[Host], int]:
    files = sample(cache, per_group) + web_files(cache)
    listed = tomllib.loads((HERE / "true_defects.toml").read_text(encoding="utf-8")).get("defect", [])
    true_defects = {(entry["rule"], path) for entry in listed for path in entry["paths"]}
    corpus = Corpus(digest(cache, files))
    preview = {rule.name for rule in rules if rule.preview}
    checker = Checker(rules)
    hosts: list[Host] = []
    any_hit = 0
    for file, page in pages(cache, files):
        corpus.pages += 1
        corpus.characters += len(page.text)
        corpus.languages[file.language if file.register != WEB else _tag(page)] += 1
        corpus.registers[file.register] += 1
        corpus.media_types[page.media_type.removeprefix("text/")] += 1
        hit: dict[str, list[Finding]] = {}
        for found in checker.check(page):
            if isinstance(found, Diagnostic):
                print(found)
            else:
                hit.setdefault(found.rule, []).append(found)
        false = [name for name in hit if (name, file.path) not in true_defects]
        if any(name not in preview for name in false):
            any_hit += 1
            corpus.false_pages[file.register] += 1
        for name, findings in hit.items():
            if name in false:
                measured[name].hits += 1
                measured[name].by_register[file.register] += 1
            else:
                measured[name].true_defects += 1
            if show and name in false:
                for one in findings[:3]:
                    print(
                        f"HIT {name} {one.confidence} {file.path}:{one.region.start.line} {' '.join(one.quote.split())[:110]}"
                    )
        if host := _host(page, file.language, file.register):
            hosts.append(host)
    return corpus, hosts, any_hit


def _tag(page: Page) -> str:
    """The language that a crawled page declares."""
    return (page.declared_language or "unknown").partition("-")[0].lower()


def _host(page: Page, language: str, register: str) -> Host | None:
    """The page as a host: enough headings and paragraphs of running text, each once."""
    # Crawled pages declare their languages wrongly, and their text is not always running.
    if register == WEB or language not in HOST_LANGUAGES or page.media_type != "text/html" or register == "reference":
        return None
    paragraphs = [
        text
        for block in page.passages
        if block.kind is Kind.PARAGRAPH and block.region is Region.MAIN and 120 <= len(block.text) <= 700
        if (text := " ".join(block.text.split())).endswith(".") and not re.search(r"[\[\]{}<>=\x1a|*_`~]", text)
    ]
    headings = [
        text
        for heading in page.headings
        if 8 <= len(text := " ".join(heading.text.split())) <= 70 and re.fullmatch(r"[^\W\d][^\[\]{}<>=|*_`~:.]+", text)
    ]
    if len(set(paragraphs)) < 5 or len(set(headings)) < 4:
        return None
    paragraphs, headings = list(dict.fromkeys(paragraphs)), list(dict.fromkeys(headings))
    return Host(language, headings[0], tuple(headings[1:4]), tuple(paragraphs[:5]))


def _chosen(hosts: list[Host], count: int) -> list[Host]:
    """As many hosts of each language as there are, up to a fair share."""
    draw = random.Random(SEED)
    chosen: list[Host] = []
    for language in HOST_LANGUAGES:
        found = [host for host in hosts if host.language == language]
        chosen += draw.sample(found, min(len(found), -(-count // len(HOST_LANGUAGES))))
    return chosen


def _measure_positives(
    hosts: Sequence[Host], rules: Sequence[Rule], measured: dict[str, Measured], *, show: bool
) -> None:
    checker = Checker(rules, confidence=Confidence.HINT)
    hints = {rule.name for rule in rules if rule.confidence is Confidence.HINT}
    stands_for = {name: rule.name for rule in rules for name in rule.replaces}
    for number, host in enumerate(hosts):
        draw = random.Random(SEED + number)
        for passage in passages(draw, host, hosts):
            if passage.rule not in measured:
                continue
            planted = plant(passage, host, MEDIA_TYPES[number % len(MEDIA_TYPES)])
            language = None if passage.language else host.language
            page = read_page(
                planted.source, planted.media_type, Origin("planted"), captured=CAPTURED, language=language
            )
            # A rule of hints is measured by its hints, all others by what is shown by default.
            findings = [
                found
                for found in checker.check(page)
                if isinstance(found, Finding) and (found.confidence is not Confidence.HINT or found.rule in hints)
            ]
            one = measured[passage.rule]
            one.planted[passage.kind] += 1
            names = {passage.rule, stands_for.get(passage.rule, passage.rule)}
            mine = [found for found in findings if found.rule in names]
            if _reported(planted, mine):
                one.found[passage.kind] += 1
                ranges = sorted((found.region.start.offset, found.region.end.offset) for found in mine)
                one.exact[passage.kind] += ranges == sorted(planted.marks)
            elif show:
                print(f"MISS {passage.rule} {planted.media_type} {passage.blocks}")


def _reported(planted: Planted, findings: Sequence[Finding]) -> bool:
    """Whether each mark is met by a finding that covers at least half of it, or lies within it."""
    return bool(findings) and all(
        any(
            min(end, found.region.end.offset) - max(start, found.region.start.offset)
            >= min(end - start, found.region.end.offset - found.region.start.offset) * 0.5
            for found in findings
        )
        for start, end in planted.marks
    )


if __name__ == "__main__":
    main()
