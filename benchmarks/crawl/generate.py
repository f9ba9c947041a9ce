"""A crawl with known defects: pages of 400 sites as WARC and JSON Lines, and what is wrong with each.

    python benchmarks/crawl/generate.py DIR [--pages 200000] [--seed 7]

Farms, shared captions, tails, leaks, spun and copied texts are sown among clean pages; syndicated
and licensed texts, staff profiles, footers and credited captions are sown as what must be left alone (more of both: `hard_cases.py`).
`labels.jsonl` holds a line `{"url", "captured", "rules", "may"}` for each page with a defect.
"""

import argparse
import gzip
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from hard_cases import sown

_SUFFIXES = ("example", "test", "co.uk", "com.au", "org", "net", "info", "io")
_NOUNS = [
    "mill",
    "brook",
    "valley",
    "orchard",
    "harbour",
    "market",
    "bridge",
    "castle",
    "forest",
    "meadow",
    "tower",
    "garden",
    "quarry",
    "ferry",
    "chapel",
    "road",
    "school",
    "library",
    "council",
    "winter",
    "summer",
    "harvest",
    "river",
    "island",
    "lantern",
    "clock",
    "window",
    "engine",
    "letter",
    "painter",
    "doctor",
    "merchant",
    "farmer",
    "teacher",
    "singer",
    "soldier",
    "sailor",
    "weaver",
    "smith",
    "baker",
    "song",
    "story",
    "journey",
    "treaty",
    "election",
    "budget",
    "election",
    "law",
]
_VERBS = [
    "opened",
    "closed",
    "crossed",
    "carried",
    "watched",
    "built",
    "sold",
    "moved",
    "measured",
    "planted",
    "counted",
    "repaired",
    "painted",
    "named",
    "found",
    "lost",
]
_ADJECTIVES = [
    "old",
    "new",
    "quiet",
    "narrow",
    "broad",
    "early",
    "late",
    "northern",
    "southern",
    "wooden",
    "grey",
    "bright",
    "heavy",
    "small",
    "tall",
    "common",
]
_PLACES = [
    "Norland",
    "Tessia",
    "Ostmark",
    "Belvia",
    "Quarland",
    "Immeria",
    "Sundmar",
    "Kelvedon",
    "Arrosa",
    "Pellin",
    "Dravik",
    "Morova",
    "Istel",
    "Larkmoor",
    "Venlo",
    "Halden",
]
_FIRST = [
    "Lena",
    "Marco",
    "Ada",
    "Iris",
    "Tom",
    "Noor",
    "Jonas",
    "Petra",
    "Hugo",
    "Clara",
    "Emil",
    "Rosa",
    "Felix",
    "Greta",
    "Otto",
    "Nina",
    "Pavel",
    "Judit",
    "Sam",
    "Vera",
]
_LAST = [
    "Hartwig",
    "Belli",
    "Quist",
    "Kovan",
    "Olin",
    "Pine",
    "Reta",
    "Wolffe",
    "Schulz",
    "Tressel",
    "Marr",
    "Dunmore",
    "Falk",
    "Ibsen",
    "Castell",
    "Varga",
    "Nowak",
    "Lund",
]
_FILLER = "Nobis ut excepturi sint molestias. Iste dolorum corrupti ducimus aut nobis. Ut eos officia id vitae modi quia magnam."


@dataclass
class Made:
    """A page and what is wrong with it. `plain` pages are written as text, others as HTML."""

    url: str
    captured: str
    title: str
    body: list[str]
    tail: list[str] = field(default_factory=list)
    box: list[str] = field(default_factory=list)
    head: str = ""
    rules: set[str] = field(default_factory=set)
    #: Rules that may say something, and rightly: a tail and a spun text are copies, too.
    may: tuple[str, ...] = ()
    footer: str = ""
    #: How the box is set: a list, a table, definitions, or lines without labels.
    layout: str = "list"
    language: str = "en"

    def html(self) -> str:
        """The page as HTML."""
        parts = [f"<h1>{escape(self.title)}</h1>"]
        parts += [f"<p>{text}</p>" for text in (*self.body, *self.tail)]
        if self.box:
            parts.append(_layout(self.box, self.layout))
        if self.footer:
            parts.append(f"<footer><p>{self.footer}</p></footer>")
        return f"<!doctype html><html lang={self.language}><head><title>{escape(self.title)}</title>{self.head}</head><body>{''.join(parts)}</body></html>"


def _layout(box: list[str], layout: str) -> str:
    pairs = [line.split(" : ", 1) for line in box]
    if layout == "table":
        return "<table>" + "".join(f"<tr><th>{escape(a)}</th><td>{escape(b)}</td></tr>" for a, b in pairs) + "</table>"
    if layout == "definitions":
        return "<dl>" + "".join(f"<dt>{escape(a)}</dt><dd>{escape(b)}</dd>" for a, b in pairs) + "</dl>"
    if layout == "paragraphs":
        return "".join(f"<p>{escape(a)}: {escape(b)}</p>" for a, b in pairs)
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in box) + "</ul>"


_LAYOUTS = ("list", "table", "definitions", "paragraphs")
_LABELS = (
    ("Name", "Username", "Email", "Birthdate", "Phone", "Company", "Bio"),
    ("Name", "Benutzername", "E-Mail", "Geburtsdatum", "Telefon", "Firma", "Biografie"),
    ("Nom", "Nom d'utilisateur", "Adresse e-mail", "Date de naissance", "Téléphone", "Entreprise", "Biographie"),
    ("Nombre", "Nombre de usuario", "Correo electrónico", "Fecha de nacimiento", "Teléfono", "Empresa", "Biografía"),
)


class Maker:
    """Makes pages; the same seed makes the same ones."""

    def __init__(self, seed: int, sites: int) -> None:
        self.random = random.Random(seed)
        self.sites = [f"{self.word()}-{self.word()}{number}.{self.random.choice(_SUFFIXES)}" for number in range(sites)]
        self.places = _PLACES
        self._number = 0

    def word(self) -> str:
        """A noun."""
        return self.random.choice(_NOUNS)

    def sentence(self) -> str:
        """A sentence that is hardly ever made twice."""
        pick = self.random.choice
        clauses = [
            f"the {pick(_ADJECTIVES)} {pick(_NOUNS)} {pick(_VERBS)} the {pick(_NOUNS)} of {pick(_PLACES)}"
            for _ in range(self.random.randint(1, 3))
        ]
        text = f" {pick(('and', 'while', 'before', 'because'))} ".join(clauses)
        return text[0].upper() + text[1:] + f" in {self.random.randint(1700, 2020)}."

    def paragraph(self, least: int = 3, most: int = 6) -> str:
        """Some sentences."""
        return " ".join(self.sentence() for _ in range(self.random.randint(least, most)))

    def url(self, site: str) -> str:
        """A new address."""
        self._number += 1
        return f"https://www.{site}/{self.word()}/{self._number}"

    def date(self) -> str:
        """A day of 2024."""
        return f"2024-{self.random.randint(1, 9):02}-{self.random.randint(1, 28):02}"

    def page(self, site: str | None = None) -> Made:
        """A clean page."""
        site = site or self.random.choice(self.sites)
        pick = self.random.choice
        title = f"The {pick(_ADJECTIVES)} {pick(_NOUNS)} of {pick(_PLACES)}"
        body = [self.paragraph() for _ in range(self.random.randint(4, 9))]
        return Made(self.url(site), self.date(), title, body, footer=f"The people of {site} wish you a good day.")

    def name(self) -> str:
        """A name."""
        return f"{self.random.choice(_FIRST)} {self.random.choice(_LAST)}"

    def handle(self) -> str:
        """A handle that goes with no name."""
        return f"{self.random.choice(_NOUNS)}.{self.random.choice(_NOUNS)}{self.random.randint(10, 99)}"

    def false_person(self, form: int) -> list[str]:
        """A box of one of several forms, filled as a generator fills it."""
        labels = _LABELS[form % len(_LABELS)]
        values = (
            self.name(),
            self.handle(),
            f"{self.handle()}@{self.word()}{self.random.randint(1, 99)}.example",
            f"{self.random.randint(1950, 2004)}-06-17",
            f"(442) 555-{self.random.randint(1000, 9999)}",
            f"{self.random.choice(_LAST)} and {self.random.choice(_LAST)}",
            _FILLER,
        )
        lines = [f"{label} : {value}" for label, value in zip(labels, values, strict=True)]
        others = lines[1:]
        random.Random(form).shuffle(others)
        return [lines[0], *others]

    def staff(self, site: str) -> list[str]:
        """The box of somebody who works for a site."""
        name = self.name()
        handle = name.lower().replace(" ", ".")
        return [f"Name : {name}", f"Username : {handle}", f"Email : {handle}@{site}", "Birthdate : 1984-02-11",
                f"Phone : (212) 555-{self.random.randint(1000, 9999)}", "Job : Editor"]  # fmt: skip

    # What is sown.

    def farm(self, form: int, count: int) -> Iterator[Made]:
        """Pages whose authors were filled into one form."""
        for _ in range(count):
            page = self.page()
            page.box, page.layout = self.false_person(form), _LAYOUTS[form // 2 % len(_LAYOUTS)]
            page.rules = {"persona-farm"}
            yield page

    def reused_person(self, count: int) -> Iterator[Made]:
        """Pages of several sites with one author."""
        form = self.random.randint(0, 10**6)
        box = self.false_person(form)[:4]
        reached = _LABELS[form % len(_LABELS)]
        contact = any(line.startswith((reached[1], reached[2], reached[4])) for line in box)
        for site in self.random.sample(self.sites, count):
            page = self.page(site)
            page.box = box if contact else [*box, f"Email : {self.handle()}@{site}"]
            page.layout = _LAYOUTS[form // 4 % len(_LAYOUTS)]
            page.rules = {"persona-reuse"} if contact else set()
            yield page

    def churned(self) -> Iterator[Made]:
        """Captures of one page, each with another author."""
        first = self.page()
        boxed = self.random.random() < 0.5
        names = self.random.sample([f"{one} {other}" for one in _FIRST for other in _LAST], 5)
        for month, name in enumerate(names, 1):
            page = Made(first.url, f"2024-{month:02}-03", first.title, list(first.body), rules={"author-churn"})
            if boxed:
                page.box = [f"Name : {name}", f"Email : {self.handle()}@post.example"]
            else:
                page.body.insert(0, f"By {name}")
                # What is offered beside the text is another thing each time.
                page.body.append(self.paragraph())
            yield page

    def captions(self, count: int) -> Iterator[Made]:
        """Pages of several sites with one caption."""
        caption = f"{self.word().title()} {self.word()} coloring page - Download, Print or Color Online for Free"
        for site in self.random.sample(self.sites, count):
            page = self.page(site)
            page.body.insert(self.random.randint(1, len(page.body)), caption)
            page.rules = {"caption-farm"}
            yield page

    def tails(self, count: int) -> Iterator[Made]:
        """Pages of several sites with one tail."""
        tail = [self.paragraph(1, 2) for _ in range(4)]
        for site in self.random.sample(self.sites, count):
            page = self.page(site)
            page.tail, page.rules, page.may = tail, {"grafted-tail"}, ("unattributed-copy",)
            yield page

    def leaks(self, count: int) -> Iterator[Made]:
        """Pages of several sites with one leaked sentence."""
        leak = f"The supplied search results do not say who {self.random.choice(_VERBS)} the {self.word()} of {self.random.choice(_PLACES)}."
        for site in self.random.sample(self.sites, count):
            page = self.page(site)
            index = self.random.randrange(len(page.body))
            page.body[index] += f" {leak}"
            page.rules = {"shared-leak"}
            yield page

    def siblings(self, count: int) -> Iterator[Made]:
        """Pages of several sites that are one text with other names."""
        one, two = "Xarland", "Ymmeria"
        body = [text.replace(place, one) for text in (self.paragraph() for _ in range(5)) for place in _PLACES[:1]]
        body = [f"The bond between {one} and {two} is old. {text} So say {one} and {two}." for text in body]
        for site in self.random.sample(self.sites, count):
            places = [f"{place}{self.random.choice('aeiou')}n" for place in self.random.sample(_PLACES, 2)]
            texts = [text.replace(one, places[0]).replace(two, places[1]) for text in body]
            yield Made(
                self.url(site),
                self.date(),
                f"{places[0]} and {places[1]}",
                texts,
                rules={"spun-sibling"},
                may=("unattributed-copy",),
            )

    def copies(self) -> Iterator[Made]:
        """An old page, and one that copies from it."""
        old, new = self.page(), self.page()
        old.captured = "2019-03-01"
        run = " ".join(self.sentence() for _ in range(5))
        old.body[0] += f" {run}"
        new.body[1] = run + " " + new.body[1]
        new.rules = {"unattributed-copy"}
        yield from (old, new) if old.url.split("/")[2] != new.url.split("/")[2] else (old,)

    # What must be left alone.

    def corrected(self) -> Iterator[Made]:
        """Captures of one page, whose byline was set right once."""
        first = self.page()
        names = [self.name(), self.name()]
        for month in range(1, 6):
            body = [f"By {names[month > 2]}", *first.body]
            yield Made(first.url, f"2024-{month:02}-03", first.title, body)

    def announced(self, count: int) -> Iterator[Made]:
        """One announcement on many sites, with whom to ask."""
        first = self.page()
        name = self.name()
        box = [
            f"Name : {name}",
            f"Email : {name.lower().replace(' ', '.')}@{self.word()}.example",
            "Phone : (212) 555-0143",
        ]
        for site in self.random.sample(self.sites, count):
            yield Made(
                self.url(site), self.date(), first.title, first.body, box=box, may=("unattributed-copy", "grafted-tail")
            )

    def freelance(self, count: int) -> Iterator[Made]:
        """Articles of one author for several papers."""
        name = self.name()
        for site in self.random.sample(self.sites, count):
            page = self.page(site)
            page.box = [f"Name : {name}", f"Email : {name.lower().replace(' ', '.')}@letters.example"]
            yield page

    def syndicated(self, count: int) -> Iterator[Made]:
        """Copies that name their original."""
        first = self.page()
        first.box = [f"Name : {self.name()}", f"Email : {self.handle()}@wire.example"]
        yield first
        for site in self.random.sample(self.sites, count):
            head = f'<link rel="canonical" href="{first.url}">'
            yield Made(self.url(site), "2024-10-01", first.title, first.body, box=first.box, head=head)

    def licensed(self, count: int) -> Iterator[Made]:
        """Pages that end with one licence."""
        tail = ["This text may be used by anybody for any purpose under the licence below.",
                "Creative Commons Attribution 4.0 International.", "Changes must be told."]  # fmt: skip
        for site in self.random.sample(self.sites, count):
            page = self.page(site)
            page.tail = tail
            yield page

    def staffed(self, count: int) -> Iterator[Made]:
        """Profiles of one staff."""
        site = self.random.choice(self.sites)
        for _ in range(count):
            page = self.page(site)
            page.box = self.staff(site)
            yield page

    def credited(self, count: int) -> Iterator[Made]:
        """Pages with one credited caption."""
        caption = f"The {self.word()} of {self.random.choice(_PLACES)}. Photo: Reuters, wallpaper free for the press"
        for site in self.random.sample(self.sites, count):
            page = self.page(site)
            page.body.append(caption)
            yield page

    def own_tail(self, count: int) -> Iterator[Made]:
        """Pages of one site with its own tail."""
        site = self.random.choice(self.sites)
        tail = [self.paragraph(1, 2) for _ in range(4)]
        for _ in range(count):
            page = self.page(site)
            page.tail = tail
            yield page

    def linked(self) -> Iterator[Made]:
        """A copy that links to its source."""
        pages = list(self.copies())
        if len(pages) == 2:
            old, new = pages
            new.body[0] = f'As <a href="{old.url}">was told before</a>: ' + new.body[0]
            new.rules = set()
            yield from pages


def pages(count: int, seed: int = 7, sites: int = 400) -> list[Made]:
    """So many pages, some 1 in 10 sown, in an order that tells nothing."""
    maker = Maker(seed, sites)
    scale = max(0.01, count / 200_000)
    some = max(5, min(40, sites // 8))
    made: list[Made] = []

    def times(number: int) -> range:
        return range(max(1, round(number * scale)))

    for form in range(max(2, round(20 * min(1, scale * 10)))):
        made += maker.farm(form, max(15, round(300 * scale)))
    for _ in times(60):
        made += maker.reused_person(some // 2 + 2)
        made += maker.captions(some)
        made += maker.tails(some)
        made += maker.leaks(some // 2 + 2)
        made += maker.siblings(some // 2 + 2)
        made += maker.syndicated(some)
        made += maker.licensed(some)
        made += maker.credited(some)
        made += maker.own_tail(some)
        made += maker.staffed(some)
        made += maker.announced(some // 2)
        made += maker.freelance(5)
    for _ in times(400):
        made += maker.churned()
        made += maker.copies()
        made += maker.linked()
        made += maker.corrected()
    made += sown(maker, some, times)
    while len(made) < count:
        made.append(maker.page())
    maker.random.shuffle(made)
    return made


def write(made: list[Made], out: Path, files: int = 4) -> None:
    """Write the pages to WARC and JSON Lines files, half each, and the labels."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "crawl").mkdir(exist_ok=True)
    half = len(made) // 2
    share = -(-half // files)
    for number in range(files):
        with open(out / "crawl" / f"part{number}.warc.gz", "wb") as archive:
            archive.writelines(
                gzip.compress(_record(page), 5) for page in made[number * share : min(half, (number + 1) * share)]
            )
        with open(out / "crawl" / f"part{number}.jsonl", "w", encoding="utf-8") as lines:
            lines.writelines(
                json.dumps({"url": page.url, "warc_date": page.captured, "html": page.html()}) + "\n"
                for page in made[half + number * share : half + (number + 1) * share if number < files - 1 else None]
            )
    with open(out / "labels.jsonl", "w", encoding="utf-8") as labels:
        for page in made:
            if page.rules or page.may:
                labels.write(
                    json.dumps(
                        {"url": page.url, "captured": page.captured, "rules": sorted(page.rules), "may": page.may}
                    )
                    + "\n"
                )


def _record(page: Made) -> bytes:
    payload = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.html().encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {page.url}\r\nWARC-Date: {page.captured}T00:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def main() -> None:
    """Write a crawl."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pages", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    write(pages(given.pages, given.seed), given.out)


if __name__ == "__main__":
    main()
