"""Cases that look alike and are told apart by little: foreign sentences with their sources, and sound pages that share text.

Each function gets the maker of `generate.py` and yields its pages.
"""

from collections.abc import Iterator
from typing import Any

# Clauses of a language are put together from these, with a year that is hardly ever the same.
_FOREIGN = {
    "fr": (
        ("le vieux moulin", "la petite gare", "le conseil de la commune", "la récolte de pommes", "le pont de pierre",
         "l'école du village", "la foire d'automne", "le facteur de la vallée"),
        ("a été fermé par la préfecture", "a perdu une grande partie de ses moyens", "n'a pas résisté aux pluies du printemps",
         "attend toujours la réponse du ministère", "a retrouvé sa place dans la vie du canton", "dépend encore de l'aide de la région"),
        ("après la crue de", "depuis la grève de", "comme dans le rapport de", "malgré les promesses de"),
        ("Les habitants de la vallée en parlent depuis des semaines, et personne ne sait quand les travaux vont commencer.",
         "La mairie a prévu une réunion publique avant la fin de l'été, et le préfet a promis de venir.",
         "Il faudra du temps, disent les anciens, pour que tout redevienne comme avant."),
        "Selon la chambre de commerce,",
    ),
    "de": (
        ("die alte Mühle", "der kleine Bahnhof", "der Rat der Gemeinde", "die Ernte der Äpfel", "die steinerne Brücke",
         "die Schule des Dorfes", "der Markt im Herbst", "der Bote aus dem Tal"),
        ("wurde von der Behörde geschlossen", "hat einen großen Teil seiner Mittel verloren", "hielt dem Regen des Frühjahrs nicht stand",
         "wartet noch immer auf die Antwort des Ministeriums", "hat im Leben des Kreises wieder seinen Platz gefunden",
         "hängt weiter von der Hilfe des Landes ab"),
        ("nach dem Hochwasser von", "seit dem Streik von", "wie in dem Bericht von", "trotz der Zusagen von"),
        ("Die Leute im Tal reden seit Wochen darüber, und niemand weiß, wann die Arbeiten beginnen werden.",
         "Das Rathaus hat vor dem Ende des Sommers eine Versammlung angesetzt, und der Landrat will kommen.",
         "Es wird dauern, sagen die Alten, bis alles wieder so ist, wie es war."),
        "Nach den Zahlen der Kammer heißt es:",
    ),
    "es": (
        ("el viejo molino", "la pequeña estación", "el consejo del municipio", "la cosecha de manzanas", "el puente de piedra",
         "la escuela del pueblo", "la feria de otoño", "el cartero del valle"),
        ("fue cerrado por las autoridades", "perdió una gran parte de sus recursos", "no resistió las lluvias de la primavera",
         "todavía espera la respuesta del ministerio", "volvió a tener su lugar en la vida de la comarca", "sigue dependiendo de la ayuda de la región"),
        ("después de la crecida de", "desde la huelga de", "como en el informe de", "a pesar de las promesas de"),
        ("Los vecinos del valle hablan de ello desde hace semanas, y nadie sabe cuándo van a empezar las obras.",
         "El ayuntamiento ha previsto una reunión antes del final del verano, y el alcalde ha prometido venir.",
         "Hará falta tiempo, dicen los mayores, para que todo vuelva a ser como antes."),
        "Según la cámara de comercio,",
    ),
}  # fmt: skip
_ENGLISH = (
    "People in the north say that nothing will change before the winter, because {}.",
    "The growers will not lower their prices this year, they told us, since {}.",
    "Nobody at the meeting was surprised by the figures, although {}.",
)


def _clause(maker: Any, language: str) -> str:
    things, deeds, whens, _, _ = _FOREIGN[language]
    pick, number = maker.random.choice, maker.random.randint
    of, within = {"fr": ("de", "en"), "de": ("von", "im Jahr"), "es": ("de", "en")}[language]
    # Its first and its last six words are hardly ever made twice.
    when = f"{pick(whens)} {pick(maker.places)} {number(100, 9999)} {within} {number(1700, 2020)}"
    return f"{pick(things)} {number(100, 9999)} {of} {pick(maker.places)} {pick(deeds)} {when}"


def _foreign_page(maker: Any, language: str, clauses: list[str], site: str | None = None) -> Any:
    """A page in that language, which holds the clauses."""
    page = maker.page(site)
    *_, others, opening = _FOREIGN[language]
    sentences = []
    for clause in clauses:
        sentences += [maker.random.choice(others), f"{opening} {clause}."]
    while len(sentences) < 12:
        own = _clause(maker, language)
        sentences += [maker.random.choice(others), own[0].upper() + own[1:] + "."]
    page.title = _clause(maker, language).title()
    page.body = [" ".join(sentences[start : start + 4]) for start in range(0, len(sentences), 4)]
    page.footer, page.language = "", language
    return page


def _with_clause(maker: Any, clause: str, site: str | None = None) -> Any:
    page = maker.page(site)
    sentence = maker.random.choice(_ENGLISH).format(clause)
    page.body[0] = f"{page.body[0]} {sentence} {maker.sentence()}"
    return page


def foreign_sentences(maker: Any) -> Iterator[Any]:
    """A source, a page that took a clause of it without a word, and four that did nothing wrong."""
    language = maker.random.choice(sorted(_FOREIGN))
    taken, quoted, linked, at_home, own = (_clause(maker, language) for _ in range(5))
    home, other = maker.random.sample(maker.sites, 2)
    source = _foreign_page(maker, language, [taken, quoted, linked, at_home], home)
    yield source
    guest = _with_clause(maker, taken, other)
    guest.rules = {"foreign-donor"}
    yield guest
    page = maker.page(other)
    page.body[1] = f"A grower told us: “{quoted[0].upper()}{quoted[1:]}.” {page.body[1]}"
    yield page
    page = _with_clause(maker, linked, other)
    page.body[0] += f' This is what <a href="{source.url}">the paper of the valley</a> wrote.'
    yield page
    yield _with_clause(maker, at_home, home)  # a translation that was left unfinished
    yield _with_clause(maker, own, other)  # nobody's but its own


def sayings(maker: Any, count: int) -> Iterator[Any]:
    """A saying on the foreign pages of many sites, and in some English ones."""
    language = maker.random.choice(sorted(_FOREIGN))
    saying = _clause(maker, language)
    sites = maker.random.sample(maker.sites, count)
    for site in sites:
        yield _foreign_page(maker, language, [saying], site)
    for site in sites[:3]:
        yield _with_clause(maker, saying, site)


def rewritten(maker: Any, count: int) -> Iterator[Any]:
    """An agency's report under other headlines, each with a first paragraph of its own and the agency's name."""
    first = maker.page()
    first.captured = "2023-11-02"
    yield first
    agency = f"{maker.word().title()} Newswire"
    for site in maker.random.sample(maker.sites, count):
        page = maker.page(site)
        page.body = [page.body[0], *first.body[1:]]
        if maker.random.random() < 0.5:
            page.body.append(f"This report was originally published by {agency}.")
        else:
            page.body.append(f'First published by <a href="{first.url}">{agency}</a>.')
        yield page


_LICENCE = (
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated files, to deal in it without restriction.",
    "The above notice and this permission notice shall be included in all copies or substantial portions of it.",
    "It is provided as is, without warranty of any kind, express or implied, including but not limited to the warranties of merchantability and fitness for a particular purpose.",
    "In no event shall the authors or holders be liable for any claim, damages or other liability arising from its use.",
)


def licences(maker: Any, count: int) -> Iterator[Any]:
    """The text of one licence under the pages of many projects, as it is handed out, with the holder's name above."""
    for site in maker.random.sample(maker.sites, count):
        page = maker.page(site)
        page.captured = maker.random.choice(("2019-04-01", page.captured))
        page.body.append(f"MIT License. Copyright (c) {maker.random.randint(1995, 2023)} {maker.name()}")
        page.body += _LICENCE
        yield page


def releases(maker: Any, count: int) -> Iterator[Any]:
    """A press release under other headlines, with the lines on the company and whom to ask."""
    first = maker.page()
    company = f"{maker.word().title()} {maker.word().title()} Ltd"
    about = [
        f"About {company}",
        f"{company} has made engines and clocks for farms since {maker.random.randint(1850, 1990)} and works in nine countries.",
        f"Press contact: {maker.name()}, press@{company.split(maxsplit=1)[0].lower()}.example, (212) 555-0188",
    ]
    for site in maker.random.sample(maker.sites, count):
        page = maker.page(site)
        page.body = [
            f"PRESS RELEASE. {maker.random.choice(('Norland', 'Tessia'))}, {page.captured}.",
            *first.body,
            *about,
        ]
        yield page


def authors_of_one_house(maker: Any, writers: int, pages: int) -> Iterator[Any]:
    """A site of many authors, each of whom wrote several pages, with whole boxes."""
    site = maker.random.choice(maker.sites)
    boxes = [maker.staff(site) for _ in range(writers)]
    for _ in range(pages):
        page = maker.page(site)
        page.box = maker.random.choice(boxes)
        yield page


def columnist(maker: Any, count: int) -> Iterator[Any]:
    """A columnist of several papers, whose box goes together."""
    name = maker.name()
    handle = name.lower().replace(" ", ".")
    box = [f"Name : {name}", f"Email : {handle}@letters.example", f"Username : {handle}", "Job : Columnist"]
    for site in maker.random.sample(maker.sites, count):
        page = maker.page(site)
        page.box = box
        yield page


def family(maker: Any, count: int) -> Iterator[Any]:
    """A family: one surname, one telephone, mail addresses by first names or of the house."""
    site = maker.random.choice(maker.sites)
    last = f"{maker.word().title()}er"
    phone = f"(212) 555-{maker.random.randint(1000, 9999)}"
    for first in maker.random.sample(
        ("Lena", "Marco", "Ada", "Iris", "Tom", "Noor", "Jonas", "Petra", "Hugo", "Clara", "Emil", "Rosa"), count
    ):
        page = maker.page(site)
        mail = maker.random.choice((f"{first.lower()}@{last.lower()}-farm.example", f"{last.lower()}@{site}"))
        page.box = [f"Name : {first} {last}", f"Username : {first.lower()}{last.lower()}", f"Email : {mail}", f"Phone : {phone}",
                    "Birthdate : 1984-02-11", "Job : Farmer"]  # fmt: skip
        yield page


_BOILERPLATE = (
    ("Leave a Reply", "Your email address will not be published. Required fields are marked *", "Save my name, email, and website in this browser for the next time I comment.", "Notify me of new posts by email."),
    ("Schreibe einen Kommentar", "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.", "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern."),
    ("Share this:", "Click to share on Twitter (Opens in new window)", "Click to share on Facebook (Opens in new window)", "Click to print (Opens in new window)"),
    ("Skip to content", "Proudly powered by WordPress | Theme: Astra by Brainstorm Force", "Back to top of this page and to all the other posts"),
    ("This website uses cookies to improve your experience.", "We will assume that you agree with this, but you can opt out if you wish.", "Accept all and go on reading, or read more about it here."),
)  # fmt: skip


def of_one_system(maker: Any, count: int) -> Iterator[Any]:
    """Pages of many sites that end with what their content management system puts there."""
    lines = maker.random.choice(_BOILERPLATE)
    for site in maker.random.sample(maker.sites, count):
        page = maker.page(site)
        page.body += lines
        page.footer = ""
        yield page


def quoted(maker: Any, count: int) -> Iterator[Any]:
    """One speech, quoted at length by many."""
    speech = maker.paragraph(5, 7)
    speaker = maker.name()
    for number, site in enumerate(maker.random.sample(maker.sites, count)):
        page = maker.page(site)
        page.captured = "2019-03-01" if number == 0 else page.captured
        page.body[1] = f"In the speech of {speaker} we read: “{speech}” {page.body[1]}"
        yield page


def mirrored(maker: Any, count: int, pages: int) -> Iterator[Any]:
    """Documentation on several mirrors, which says whose it is."""
    project, year = maker.word().title(), maker.random.randint(1995, 2020)
    sites = maker.random.sample(maker.sites, count)
    for _ in range(pages):
        first = maker.page(sites[0])
        for number, site in enumerate(sites):
            page = maker.page(site)
            page.title, page.body, page.captured = first.title, first.body, f"20{19 + number}-02-01"
            page.footer = f"Copyright {year} The {project} Project. Distributed under the terms of its licence."
            yield page


def franchise(maker: Any, count: int) -> Iterator[Any]:
    """The branches of one firm, each with a site of its own under the firm's name."""
    brand = f"{maker.word()}{maker.word()}"
    body = [maker.paragraph() for _ in range(4)]
    for _ in range(count):
        town = f"{maker.random.choice(maker.places)}{maker.random.choice('aeiou')}n"
        page = maker.page(f"{brand}-{town.lower()}{maker.random.randint(1, 99)}.example")
        page.title = f"{brand.title()} of {town}"
        page.body = [f"{brand.title()} in {town} is open all year. {text} Come to {town}." for text in body]
        page.footer = f"{brand.title()} Group"
        yield page


def sown(maker: Any, some: int, times: Any) -> Iterator[Any]:
    """All of them, as often as a crawl of that size holds them."""
    for _ in times(400):
        yield from foreign_sentences(maker)
    for _ in times(40):
        yield from sayings(maker, min(8, some))
        yield from rewritten(maker, some // 2)
        yield from licences(maker, some)
        yield from releases(maker, some // 2)
        yield from authors_of_one_house(maker, 12, some * 2)
        yield from columnist(maker, min(6, some))
        yield from family(maker, 12)
        yield from of_one_system(maker, some)
        yield from quoted(maker, max(3, some // 8))
        yield from mirrored(maker, 4, 6)
        yield from franchise(maker, some // 2)
