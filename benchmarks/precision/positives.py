"""Passages with one known defect each, made from fixed seeds and set into clean pages.

A passage is a list of blocks; `[[` and `]]` mark what a rule should report. `{…}` in a pattern is filled from the lists
below, so that names, numbers and wording differ from passage to passage and from the rules' own examples.
"""

import random
import re
from calendar import month_name
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

MEDIA_TYPES = ("text/plain", "text/html", "text/markdown")
_MARK = re.compile(r"\[\[|\]\]")


@dataclass(frozen=True, slots=True)
class Host:
    """A clean page to set passages into: its language, headings and paragraphs."""

    language: str
    title: str
    headings: tuple[str, ...]
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks with marks. `place`: at the end, in the middle, within a paragraph, or as the whole page."""

    rule: str
    kind: str
    blocks: tuple[str, ...]
    place: str = "end"


@dataclass(frozen=True, slots=True)
class Planted:
    """A page with a defect: its source and the source ranges that should be reported."""

    passage: Passage
    source: str
    media_type: str
    marks: tuple[tuple[int, int], ...]


# What the patterns are filled from.

_THINGS = {
    "en": [
        "Volcano",
        "Harbour",
        "Lighthouse",
        "Steam Train",
        "Mountain Lake",
        "Red Fox",
        "Castle",
        "Map of Bolivia",
        "Sea Turtle",
        "Wind Mill",
    ],
    "de": [
        "Vulkan",
        "Leuchtturm",
        "Dampflok",
        "Bergsee",
        "Fuchs",
        "Burg",
        "Landkarte Bolivien",
        "Schildkröte",
        "Windmühle",
        "Hafen",
    ],
    "fr": [
        "volcan",
        "phare",
        "locomotive",
        "lac de montagne",
        "renard",
        "château",
        "carte de la Bolivie",
        "tortue de mer",
        "moulin",
        "port",
    ],
    "es": [
        "volcán",
        "faro",
        "locomotora",
        "lago de montaña",
        "zorro",
        "castillo",
        "mapa de Bolivia",
        "tortuga marina",
        "molino",
        "puerto",
    ],
    "pt": [
        "vulcão",
        "farol",
        "locomotiva",
        "lago da serra",
        "raposa",
        "castelo",
        "mapa da Bolívia",
        "tartaruga",
        "moinho",
        "porto",
    ],
    "it": [
        "vulcano",
        "faro",
        "locomotiva",
        "lago di montagna",
        "volpe",
        "castello",
        "cartina della Bolivia",
        "tartaruga",
        "mulino",
        "porto",
    ],
    "nl": [
        "vulkaan",
        "vuurtoren",
        "stoomtrein",
        "bergmeer",
        "vos",
        "kasteel",
        "kaart van Bolivia",
        "zeeschildpad",
        "molen",
        "haven",
    ],
}
_ASSETS = {
    "en": (
        ("colouring", "{thing} Coloring Page - Print for Free"), ("colouring", "Free Printable {thing} Colouring Sheets"),
        ("colouring", "{thing} coloring pages for kids"), ("wallpaper", "{thing} Wallpaper HD - Download for Desktop"),
        ("wallpaper", "4K {thing} Wallpapers - Free Download"), ("clip art", "{thing} Clipart PNG Transparent Background"),
        ("app", "{thing} Run MOD APK v4.1 (Unlimited Gems) Download"), ("app", "{thing} APK Download Latest Version for Android"),
        ("worksheet", "{thing} Worksheet for Grade 3 - Free PDF"), ("ringtone", "{thing} Ringtone Download MP3 Free"),
        ("lyrics", "{thing} Lyrics - The Northern Five (Official Video)"), ("printable", "{thing} Printable Templates - Free"),
        ("e-book", "The {thing} PDF Free Download"), ("template", "{thing} Flyer Template - Free Word Download"),
    ),
    "de": (
        ("colouring", "Ausmalbild {thing} - kostenlos ausdrucken"), ("colouring", "Malvorlage {thing} zum Ausdrucken gratis"),
        ("wallpaper", "{thing} Hintergrundbilder HD kostenlos herunterladen"), ("worksheet", "Arbeitsblatt {thing} Klasse 3 PDF"),
        ("ringtone", "{thing} Klingelton kostenlos downloaden"), ("lyrics", "{thing} Songtext und Übersetzung - Die Nordlichter"),
    ),
    "fr": (
        ("colouring", "Coloriage {thing} à imprimer gratuit"), ("colouring", "Dessin de {thing} à colorier en ligne"),
        ("wallpaper", "Fond d'écran {thing} HD à télécharger"), ("worksheet", "Fiche d'exercices {thing} CE1 PDF"),
        ("ringtone", "Sonnerie {thing} gratuite à télécharger"),
    ),
    "es": (
        ("colouring", "Dibujos de {thing} para colorear e imprimir"), ("colouring", "{thing} para colorear gratis"),
        ("wallpaper", "Fondos de pantalla de {thing} HD gratis"), ("worksheet", "Fichas de trabajo {thing} primaria para imprimir"),
        ("app", "Descargar {thing} Run APK dinero infinito"),
    ),
    "pt": (
        ("colouring", "Desenhos de {thing} para colorir e imprimir"), ("wallpaper", "Papel de parede {thing} HD grátis"),
        ("worksheet", "Atividades para imprimir {thing} grátis PDF"), ("app", "Baixar {thing} Run APK dinheiro infinito"),
    ),
    "it": (
        ("colouring", "Disegni di {thing} da colorare - stampa gratis"), ("wallpaper", "Sfondi HD {thing} da scaricare gratis"),
        ("worksheet", "Schede didattiche {thing} da stampare PDF"), ("ringtone", "Suoneria {thing} gratis da scaricare"),
    ),
    "nl": (
        ("colouring", "Kleurplaat {thing} gratis printen"), ("colouring", "Kleurplaten van {thing} voor kinderen"),
        ("wallpaper", "{thing} achtergrond HD gratis downloaden"), ("worksheet", "Werkblad {thing} gratis PDF"),
    ),
}  # fmt: skip
_CONTENTS = {
    "en": ("Table of Contents", "Contents", "On this page", "In this article"), "de": ("Inhaltsverzeichnis", "Inhalt"),
    "fr": ("Table des matières", "Sommaire"), "es": ("Tabla de contenidos", "Índice", "Contenido"),
    "pt": ("Índice", "Sumário", "Neste artigo"), "it": ("Indice", "Indice dei contenuti", "Sommario"),
    "nl": ("Inhoudsopgave", "Inhoud", "Op deze pagina"), "pl": ("Spis treści",), "sv": ("Innehållsförteckning",),
}  # fmt: skip
_HEADLINES = (
    "Is the old alliance coming to an end? - Northern Herald UK", "Warum der Hafen leer bleibt - Küstenkurier Nachrichten",
    "Pourquoi le port reste vide - Courrier du Nord FR", "¿Por qué sigue vacío el puerto? - Diario de la Costa",
    "Por que o porto continua vazio - Jornal do Norte", "Perché il porto resta vuoto - Gazzetta del Golfo",
    "Waarom de haven leeg blijft - Dagblad van het Noorden", "What the new tariff means for farmers - Prairie Post",
    "Seven questions about the new bridge - The Daily Courier", "How a small town lost its railway – Valley Tribune",
)  # fmt: skip
_SOCIAL = ("facebook", "linkedin", "instagram", "mastodon", "bluesky", "github", "youtube", "tiktok", "pinterest")
_CAPTIONS = (
    "View of the {place} from the northern tower", "Fishermen on the quay of {place} at dawn",
    "The market square of {place} before the fire", "Workers repairing the roof of the station in {place}",
    "Aerial photograph of {place} after the flood", "Der Marktplatz von {place} vor dem Brand",
    "Vue du port de {place} depuis la tour nord", "La plaza mayor de {place} antes del incendio",
    "A praça de {place} antes do incêndio", "La piazza di {place} prima dell'incendio", "De haven van {place} vóór de brand",
)  # fmt: skip
_PLACES = ("Norrvik", "Altmünde", "Castelbrun", "Port Elm", "Vila Branca", "Oosterhaven", "Sankt Helm", "Marazul")
_MONTHS = tuple(month_name[1:])


def _pick(draw: random.Random, values: Sequence[str]) -> str:
    return values[draw.randrange(len(values))]


# One generator for each kind of defect. They get the seed's own random numbers and the host page.


def _alien_asset(draw: random.Random, host: Host) -> Passage:
    language = host.language if host.language in _ASSETS and draw.random() < 0.6 else _pick(draw, sorted(_ASSETS))
    kind, pattern = _ASSETS[language][draw.randrange(len(_ASSETS[language]))]
    caption = pattern.format(thing=_pick(draw, _THINGS[language]))
    return Passage("alien-asset", f"{kind} ({language})", (f"[[{caption[:1].upper()}{caption[1:]}]]",))


def _headline(draw: random.Random, host: Host) -> Passage:
    return Passage("headline-as-caption", "bare line", (f"[[{_pick(draw, _HEADLINES)}]]",))


def _empty_toc(draw: random.Random, host: Host) -> Passage:
    labels = _CONTENTS.get(host.language, _CONTENTS["en"])
    return Passage("empty-toc", f"label alone ({host.language})", (f"[[{_pick(draw, labels)}]]",), "before headings")


def _dangling_label(draw: random.Random, host: Host) -> Passage:
    names = draw.sample(_SOCIAL, 3)
    user = _pick(draw, ("okessel", "m_varga", "tilde.ro", "annak"))
    first, empty, last = names
    return Passage(
        "dangling-label",
        "social label",
        (f"{first}:", f"• url : https://{first}.com/{user}\n• username : {user}", f"[[{empty}:]]", f"{last}:",
         f"• url : https://{last}.com/{user}\n• username : {user}"),
    )  # fmt: skip


def _dangling_field(draw: random.Random, host: Host) -> Passage:
    fields = draw.sample(("Phone", "Email", "Company", "Website", "Job", "City", "Birthdate"), 4)
    empty = draw.randrange(1, 3)
    lines = [f"• {name} : {_pick(draw, _PLACES)}" for name in fields]
    lines[empty] = f"• [[{fields[empty]} :]]"
    return Passage("dangling-label", "empty field", ("\n".join(lines),))


def _repeated_line(draw: random.Random, host: Host) -> Passage:
    caption = _pick(draw, _CAPTIONS).format(place=_pick(draw, _PLACES))
    other = (
        caption
        if draw.random() < 0.5
        else (
            caption.upper()
            if draw.random() < 0.2
            else (
                f"The {caption[0].lower()}{caption[1:]}"
                if caption.startswith(("View", "Fisher", "Workers", "Aerial"))
                else caption
            )
        )
    )
    blocks = [caption, f"[[{other}]]", *([caption] if draw.random() < 0.4 else [])]
    return Passage("repeated-line", "side by side", tuple(blocks), _pick(draw, ("end", "middle")))


def _repeated_paragraph(draw: random.Random, host: Host) -> Passage:
    return Passage("repeated-paragraph", "paragraph of the page", (f"[[{host.paragraphs[1]}]]",), "after two")


_LATIN = [
    "quidem",
    "aperiam",
    "nostrum",
    "harum",
    "eveniet",
    "soluta",
    "velit",
    "saepe",
    "eligendi",
    "quisquam",
    "placeat",
    "rerum",
    "molestias",
    "nobis",
    "ut",
    "excepturi",
    "iste",
    "dolorum",
    "corrupti",
    "ducimus",
    "aut",
    "eos",
    "officia",
    "id",
    "vitae",
    "modi",
    "quia",
    "magnam",
    "at",
    "voluptatem",
    "consequatur",
    "fugiat",
    "non",
    "reprehenderit",
    "odio",
    "enim",
    "nisi",
    "qui",
    "architecto",
    "dolores",
    "exercitationem",
    "autem",
    "dolorem",
    "accusantium",
    "laudantium",
    "totam",
    "rem",
]


def _latin(draw: random.Random, sentences: int) -> str:
    made = []
    for _ in range(sentences):
        words = draw.sample(_LATIN, draw.randint(5, 10))
        made.append(" ".join(words).capitalize() + ".")
    return " ".join(made)


def _pseudo_latin(draw: random.Random, host: Host) -> Passage:
    return Passage("pseudo-latin-run", "paragraph", (f"[[{_latin(draw, 3)}]]",), _pick(draw, ("end", "middle")))


def _classic_lorem(draw: random.Random, host: Host) -> Passage:
    text = (
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore"
        " magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris."
    )
    return Passage("classic-lorem", "paragraph", (f"[[{text}]]",), _pick(draw, ("end", "middle")))


def _persona(draw: random.Random, host: Host) -> Iterator[Passage]:
    from faker import Faker

    faker = Faker("en_US")
    faker.seed_instance(draw.randrange(10**6))
    bio = _latin(draw, 2)
    lines = (
        f"• [[Name : {faker.prefix()} {faker.first_name()} {faker.last_name()}",
        f"• Username : {faker.user_name()}",
        f"• Email : {faker.free_email()}",
        f"• Birthdate : {faker.date_of_birth().isoformat()}",
        f"• Address : {faker.street_address()} {faker.city()}, {faker.state_abbr()} {faker.zipcode()}",
        f"• Phone : {faker.numerify('(###) ###-####')}",
        f"• Company : {faker.company()}",
        f"• Job : {faker.job()}",
        f"• Bio : {bio}]]",
    )
    yield Passage("generated-persona", "author box", ("Detail Author:", "\n".join(lines)))
    plain = tuple(line.replace("[[", "").replace("]]", "").replace(bio, f"[[{bio}]]") for line in lines)
    yield Passage("latin-bio", "author box", ("Author Details", "\n".join(plain)))


def _impossible_date(draw: random.Random, host: Host) -> Passage:
    month, day = _pick(draw, ("April 31", "June 31", "February 30", "September 31", "November 31")).split()
    form = _pick(draw, ("{month} {day}, {year}", "{day} {month} {year}"))
    stated = form.format(month=month, day=day, year=draw.randint(2001, 2023))
    return Passage(
        "impossible-date", "no such day", (f"The council met on [[{stated}]] and agreed on the budget.",), "middle"
    )


def _unmarked_future(draw: random.Random, host: Host) -> Passage:
    stated = f"{draw.randint(1, 28)} {_pick(draw, _MONTHS)} {draw.randint(2027, 2034)}"
    event = _pick(draw, ("the parties signed the agreement in {place}", "the bridge of {place} collapsed",
                         "voters in {place} rejected the plan", "the factory in {place} closed its gates"))  # fmt: skip
    event = event.format(place=_pick(draw, _PLACES))
    return Passage("unmarked-future", "past tense", (f"On [[{stated}]], {event}, and nobody was surprised.",), "middle")


def _hypothesis(draw: random.Random, host: Host) -> Passage:
    stated = f"{draw.randint(1, 28)} {_pick(draw, _MONTHS)} {draw.randint(2025, 2031)}"
    caveat = _pick(draw, ("this is a hypothetical scenario", "this is a hypothetical date", "this event is hypothetical",
                          "this is a fictional event", "this remains a hypothetical event"))  # fmt: skip
    place = _pick(draw, _PLACES)
    return Passage(
        "fact-hypothesis-conflict",
        "event and caveat",
        (
            f"[[The two presidents signed the treaty of {place} on {stated}. Although {caveat}, it shows how close they are.]]",
        ),
        "middle",
    )


_LEAKS = (
    "The provided {source} does not mention {thing}", "Based on the provided {source}, the outcome remains open",
    "According to the given {source}, the talks began in spring", "The supplied {source} do not say how many people took part",
    "Since the provided {source} contains no figures, no estimate is possible",
)  # fmt: skip
_SOURCES = ("text", "data", "search results", "reference sentences", "context", "source material", "information")


def _context_leak(draw: random.Random, host: Host) -> Passage:
    sentence = _pick(draw, _LEAKS).format(
        source=_pick(draw, _SOURCES), thing=_pick(draw, ("casualties", "the cost", "a date"))
    )
    return Passage(
        "context-leak", "sentence", (f"The town waits. [[{sentence}.]] The council will meet again.",), "middle"
    )


_VOICES = (
    "As an AI language model, I cannot give an opinion on {thing}.", "As an AI, I don't have access to current data on {thing}.",
    "As a large language model, I am not able to verify {thing}.", "My knowledge cutoff is {month} {year}, so I cannot say more.",
    "As of my last knowledge update in {month} {year}, {thing} was still open.",
)  # fmt: skip


def _assistant_voice(draw: random.Random, host: Host) -> Passage:
    sentence = _pick(draw, _VOICES).format(
        thing=_pick(draw, ("the vote", "prices in the region", "this dispute")),
        month=_pick(draw, _MONTHS),
        year=draw.randint(2021, 2024),
    )
    return Passage("assistant-voice", "sentence", (f"[[{sentence}]] The council will meet again.",), "middle")


def _citation_token(draw: random.Random, host: Host) -> Passage:
    token = _pick(draw, (":contentReference[oaicite:{n}]{{index={n}}}", "【{n}†source】", "citeturn{n}search{n}",
                         "oaicite:{n}", "[oai_citation:{n}‡report.pdf](file-service)"))  # fmt: skip
    token = token.format(n=draw.randint(0, 9))
    return Passage(
        "citation-token", "token", (f"Exports rose by four percent [[{token}]] in the second year.",), "middle"
    )


def _query(draw: random.Random, host: Host) -> Passage:
    query = _pick(draw, ("cheap {thing} tickets {year} pdf", "best {thing} price list {year}", "{thing} map download pdf",
                         "how to buy {thing} online {year}"))  # fmt: skip
    query = query.format(thing=_pick(draw, ("harbour", "tariff", "visa", "bridge toll")), year=draw.randint(2019, 2025))
    return Passage(
        "query-as-noun",
        "quoted query",
        (f'[[The "{query}" topic]] here usually means a wish for more detail.',),
        "middle",
    )


def _self_name(draw: random.Random, host: Host) -> Passage:
    first, second = draw.sample(("thesis", "video", "podcast", "paper"), 2)
    return Passage(
        "self-name-conflict",
        "two names",
        (
            f"This {first} argues that the harbour was lost long before the war.",
            f"In this [[{second}]], we will look at the port.",
        ),
        "middle",
    )


def _switch(draw: random.Random, host: Host, guests: Sequence[Host]) -> Passage | None:
    others = [guest for guest in guests if guest.language != host.language and guest.language in _ASSETS]
    guest = others[draw.randrange(len(others))]
    clause = re.search(r"(?<=[a-zà-ÿ,] )(?:[a-zà-ÿ'’]+ ){7,12}[a-zà-ÿ'’]+(?=[.,;])", " ".join(guest.paragraphs))
    start = re.search(r"^[A-ZÀ-Þ](?:[\w'’-]+,? ){6,12}", host.paragraphs[-1])
    if clause is None or start is None:
        return None
    return Passage(
        "mid-sentence-switch", f"{host.language}-{guest.language}", (f"{start[0]}[[{clause[0]}]].",), "middle"
    )


def _sentence_switch(draw: random.Random, host: Host, guests: Sequence[Host]) -> Passage | None:
    others = [guest for guest in guests if guest.language != host.language and guest.language in _ASSETS]
    guest = others[draw.randrange(len(others))]
    sentence = re.search(r"(?:^|(?<=[.] ))[A-ZÀ-Þ][^.!?\"()«»“”]{70,180}[.](?=\s|$)", " ".join(guest.paragraphs))
    if sentence is None:
        return None
    kind = f"{host.language}-{guest.language}"
    return Passage(
        "sentence-switch", kind, (f"{host.paragraphs[-1]} [[{sentence[0]}]] {host.paragraphs[0]}",), "middle"
    )


_SINGLE = {
    "refusal-remnant": ("[[I'm sorry, but I can't assist with that request.]]", "[[I cannot fulfil this request.]]",
                        "[[I'm unable to help with that.]]"),
    "reply-framing": ("[[Here is the expanded version of your article:]]", "[[Certainly! Here's a rewritten version of the text.]]",
                      "[[I hope this helps! Let me know if you need anything else.]]"),
    "reasoning-tag": ("[[<think>]]The user wants a longer text.</think>",),
    "dead-tool-link": ("The table can be had at [[sandbox:/mnt/data/harbour.csv]] for a while.",),
    "prompt-echo": ("[[Write a 1200 word article on harbour tolls in a friendly tone.]]",),
    "raw-delimiter": ("Welcome back, [[{{ user.name }}]]!", "Price: [[{{ product.price }}]] a piece.", "Dear [[<%= name %>]], hello.",
                      "[[{% if member %}]] Sign in."),
    "stringified-value": ("Price: [[undefined]]", "Written by [[[object Object]]] on Monday.", "Total: [[NaN]] euros"),
    "missing-value": ("By [[<no value>]] on 3 May.", "The bridge has [[%!d(MISSING)]] arches."),
    "shortcode-leftover": ('[[[gallery ids="4,9,12"]]]', '[[[caption id="attachment_7"]]] The port at dawn [[[/caption]]]'),
    "unfilled-slot": ("The firm was founded in [[[YEAR]]] by [[[Founder Name]]] in a garage.", "Call us at [[[Phone Number]]] today."),
    "todo-marker": ("[[TODO: add casualty figures]]", "[[FIXME: check this date]]"),
    "builder-copy": ("[[This is a sample page. It's different from a blog post because it will stay in one place.]]",
                     "[[Welcome to WordPress. This is your first post. Edit or delete it, then start writing!]]"),
    "placeholder-date": ("Updated: [[2025-XX-XX]]", "Published: [[DD/MM/YYYY]]"),
    "mojibake": ("The [[cafÃ©]] owners of the port met on Monday.", "[[Itâ€™s]] a long way to the harbour from here."),
    "invalid-identifier": ("The book (ISBN [[978-0-306-40615-8]]) tells the story.", "See ISSN [[2049-3631]] for the series."),
    "vague-attribution": ("[[Studies show]] that output doubled within ten years.",),
}  # fmt: skip

_MADE: tuple[Callable[[random.Random, Host], Passage], ...] = (
    _alien_asset, _headline, _empty_toc, _dangling_label, _dangling_field, _repeated_line, _repeated_paragraph, _pseudo_latin,
    _classic_lorem, _impossible_date, _unmarked_future, _hypothesis, _context_leak, _assistant_voice, _citation_token, _query,
    _self_name,
)  # fmt: skip
_GUESTS = (_switch, _sentence_switch)


def passages(draw: random.Random, host: Host, guests: Sequence[Host]) -> Iterator[Passage]:
    """One passage of each kind for a host page."""
    for make in _MADE:
        yield make(draw, host)
    yield from _persona(draw, host)
    for make_with in _GUESTS:
        if passage := make_with(draw, host, guests):
            yield passage
    for rule, patterns in _SINGLE.items():
        yield Passage(rule, "fixed form", (_pick(draw, patterns),), "middle")


def plant(passage: Passage, host: Host, media_type: str) -> Planted:
    """The host page with the passage in it."""
    body = [("h", host.headings[0]), ("p", host.paragraphs[0]), ("p", host.paragraphs[1])]
    body += [("h", host.headings[1]), ("p", host.paragraphs[2]), ("h", host.headings[2]), ("p", host.paragraphs[3])]
    added = [("x", block) for block in passage.blocks]
    place = {"end": len(body), "middle": 5, "before headings": 0, "after two": 3}[passage.place]
    if passage.place == "before headings":
        body[0:0] = [("p", host.paragraphs[4])]
        place = 1
    body[place:place] = added
    rendered = "\n\n".join(_rendered(kind, block, media_type) for kind, block in [("t", host.title), *body])
    if media_type == "text/html":
        rendered = (
            f'<!DOCTYPE html>\n<html lang="{host.language}"><head><title>{escape(host.title)}</title></head><body>\n'
            f"<nav><ul><li><a href='/'>1</a></li></ul></nav>\n<main>\n{rendered}\n</main></body></html>\n"
        )
    source, marks = _unmarked(rendered)
    return Planted(passage, source, media_type, marks)


def _rendered(kind: str, block: str, media_type: str) -> str:
    if media_type == "text/plain":
        return block.replace("• ", "  • ") if kind == "x" else block
    if media_type == "text/html":
        if kind == "x" and "• " in block:
            return "<ul>" + "\n".join(f"<li>{escape(line[2:])}</li>" for line in block.split("\n")) + "</ul>"
        tag = {"t": "h1", "h": "h2"}.get(kind, "p")
        return f"<{tag}>{escape(block)}</{tag}>"
    if kind == "x":
        return block.replace("• ", "- ")
    return {"t": "# ", "h": "## "}.get(kind, "") + block


def _unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without marks, and the ranges that they marked. `[[[` opens before a bracket, `]]]` closes after one."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    position = length = 0
    opened = -1
    for match in re.finditer(r"\[\[|\]\](?!\])", text):
        pieces.append(text[position : match.start()])
        length += match.start() - position
        position = match.end()
        if match[0] == "[[":
            opened = length
        else:
            marks.append((opened, length))
    pieces.append(text[position:])
    return "".join(pieces), tuple(marks)
