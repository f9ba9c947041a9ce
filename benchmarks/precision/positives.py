"""Passages with one known defect each, made from fixed seeds and set into clean pages.

A passage is a list of blocks; `[[` and `]]` mark what a rule should report. `{…}` in a pattern is filled from the lists
below, so that names, numbers and wording differ from passage to passage and from the rules' own examples.
"""

import random
import re
import tomllib
from calendar import month_name
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TypeVar

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
    """Blocks with marks, and their place on the page; without marks any finding of the rule counts.

    `media_types` are those in which the defect shows. In HTML, blocks are markup already where `raw`, `head` goes into
    the head, and `language` is what the page declares instead of its own.
    """

    rule: str
    kind: str
    blocks: tuple[str, ...]
    place: str = "end"
    media_types: tuple[str, ...] = MEDIA_TYPES
    raw: bool = False
    head: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Planted:
    """A page with a defect: its source and the source ranges that should be reported."""

    passage: Passage
    source: str
    media_type: str
    marks: tuple[tuple[int, int], ...]


_PATTERNS = tomllib.loads((Path(__file__).parent / "patterns.toml").read_text(encoding="utf-8"))
_THINGS: dict[str, list[str]] = _PATTERNS["things"]
_ASSETS: dict[str, dict[str, list[str]]] = _PATTERNS["assets"]
_PLACES: list[str] = _PATTERNS["places"]
_MONTHS = tuple(month_name[1:])


T = TypeVar("T")


def _pick(draw: random.Random, values: Sequence[T]) -> T:
    return values[draw.randrange(len(values))]


# One generator for each kind of defect. They get the seed's own random numbers and the host page.


def _alien_asset(draw: random.Random, host: Host) -> Passage:
    language = host.language if host.language in _ASSETS and draw.random() < 0.6 else _pick(draw, sorted(_ASSETS))
    kind = _pick(draw, sorted(_ASSETS[language]))
    pattern = _pick(draw, _ASSETS[language][kind])
    caption = pattern.format(thing=_pick(draw, _THINGS[language]))
    return Passage("alien-asset", f"{kind} ({language})", (f"[[{caption[:1].upper()}{caption[1:]}]]",))


def _headline(draw: random.Random, host: Host) -> Passage:
    return Passage("headline-as-caption", "bare line", (f"[[{_pick(draw, _PATTERNS['headlines'])}]]",))


def _empty_toc(draw: random.Random, host: Host) -> Passage:
    labels = _PATTERNS["contents"].get(host.language, _PATTERNS["contents"]["en"])
    return Passage("empty-toc", f"label alone ({host.language})", (f"[[{_pick(draw, labels)}]]",), "before headings")


def _dangling_label(draw: random.Random, host: Host) -> Passage:
    names = draw.sample(_PATTERNS["social"], 3)
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
    caption = _pick(draw, _PATTERNS["captions"]).format(place=_pick(draw, _PLACES))
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


def _latin(draw: random.Random, sentences: int) -> str:
    made = []
    for _ in range(sentences):
        words = draw.sample(_PATTERNS["latin"], draw.randint(5, 10))
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


_LOCAL_MONTHS = {
    "en": ("March", "July", "November"), "de": ("März", "Juli", "November"), "fr": ("mars", "juillet", "novembre"),
    "es": ("marzo", "julio", "noviembre"), "pt": ("março", "julho", "novembro"), "it": ("marzo", "luglio", "novembre"),
    "nl": ("maart", "juli", "november"),
}  # fmt: skip
_TOLD = {
    "en": ("On [[{day}]], the parties signed the agreement in {place}, and nobody was surprised.",
           "Voters in {place} rejected the plan on [[{day}]] by a wide margin.",
           "The bridge of {place} collapsed on [[{day}]] under the weight of a train.",
           "Since [[{day}]], ferries have called at {place} twice a day."),
    "de": ("Am [[{day}]] unterzeichneten die Parteien das Abkommen von {place}.",
           "Die Brücke von {place} stürzte am [[{day}]] unter einem Zug ein."),
    "fr": ("Le [[{day}]], les parties ont signé l'accord de {place}.",
           "Le pont de {place} s'est effondré le [[{day}]] sous le poids d'un train."),
    "es": ("El [[{day}]] las partes firmaron el acuerdo de {place}.", "El puente de {place} se hundió el [[{day}]]."),
    "pt": ("Em [[{day}]], as partes assinaram o acordo de {place}.", "A ponte de {place} caiu em [[{day}]] sob um comboio."),
    "it": ("Il [[{day}]] le parti hanno firmato l'accordo di {place}.", "Il ponte di {place} è crollato il [[{day}]]."),
    "nl": ("Op [[{day}]] ondertekenden de partijen het akkoord van {place}.",
           "De brug van {place} stortte op [[{day}]] in onder een trein."),
}  # fmt: skip


def _unmarked_future(draw: random.Random, host: Host) -> Passage:
    language = host.language if draw.random() < 0.7 else "en"
    month, number = _pick(draw, _LOCAL_MONTHS[language]), draw.randint(2, 28)
    joint = " de " if language in ("es", "pt") else ". " if language == "de" else " "
    year = draw.randint(2027, 2034)
    stated = f"{number}{joint}{month}{joint if joint == ' de ' else ' '}{year}"
    sentence = _pick(draw, _TOLD[language]).format(day=stated, place=_pick(draw, _PLACES))
    return Passage("unmarked-future", f"past tense ({language})", (sentence,), "middle")


def _hypothesis(draw: random.Random, host: Host) -> Passage:
    stated = f"{draw.randint(1, 28)} {_pick(draw, _MONTHS)} {draw.randint(2025, 2031)}"
    caveat = _pick(draw, ("this is a hypothetical scenario", "this is a hypothetical date", "this event is hypothetical",
                          "this is a fictional event", "this remains a hypothetical event"))  # fmt: skip
    place = _pick(draw, _PLACES)
    return Passage(
        "fact-hypothesis-conflict",
        "event and caveat",
        (
            f"The two presidents signed the treaty of {place} on {stated}. [[Although {caveat}, it shows how close they are.]]",
        ),
        "middle",
    )


def _context_leak(draw: random.Random, host: Host) -> Passage:
    sentence = _pick(draw, _PATTERNS["leaks"]).format(
        source=_pick(draw, _PATTERNS["sources"]), thing=_pick(draw, ("casualties", "the cost", "a date"))
    )
    return Passage(
        "context-leak", "sentence", (f"The town waits. [[{sentence}.]] The council will meet again.",), "middle"
    )


def _assistant_voice(draw: random.Random, host: Host) -> Passage:
    sentence = _pick(draw, _PATTERNS["voices"]).format(
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
    first, second = draw.sample(("thesis", "article", "report", "book"), 2)
    return Passage(
        "self-name-conflict",
        "two names",
        (
            f"This {first} argues that the harbour was lost long before the war.",
            f"In [[this {second}]], we will look at the port.",
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


_STATES = (
    ("VT", "0"),
    ("NY", "1"),
    ("VA", "2"),
    ("FL", "3"),
    ("OH", "4"),
    ("IA", "5"),
    ("IL", "6"),
    ("TX", "7"),
    ("UT", "8"),
    ("CA", "9"),
)


def _address(draw: random.Random, host: Host) -> Passage:
    (state, _), (_, digit) = draw.sample(_STATES, 2)
    place = f"{draw.randint(10, 9999)} Quay Street, {_pick(draw, _PLACES[:1] + _PLACES[3:4])}, {state} {digit}{draw.randint(1000, 9999)}"
    return Passage("impossible-address", "postcode of another state", (f"Address: [[{place}]]",))


def _identities(draw: random.Random, host: Host) -> Passage:
    name, user, mail = draw.sample(("Ruth Ellison", "Jan Kowalczyk", "Bettina Marsh", "Omar Haddad", "Ilse Brandt"), 3)
    handle = user.lower().replace(" ", "") + str(draw.randint(10, 99))
    address = f"{mail.lower().replace(' ', '.')}@{_pick(draw, ('mailbox', 'postbus', 'inbox'))}.org"
    lines = (f"• [[Name : {name}", f"• Username : {handle}", f"• Email : {address}]]", "• Job : Editor")
    return Passage("identity-conflict", "name, handle, e-mail", ("About the author", "\n".join(lines)))


def _clash(draw: random.Random, host: Host) -> Passage:
    degree = _pick(draw, ("DVM", "DDS", "M.D.", "Esq", "DMD", "RN"))
    job = _pick(draw, ("Kiln Loader", "Sawing Machine Setter", "Rail Yard Worker", "Payroll Clerk", "Glass Installer"))
    name = f"{_pick(draw, ('Ruth', 'Omar', 'Ilse', 'Jan'))} {_pick(draw, ('Ellison', 'Haddad', 'Brandt', 'Marsh'))}"
    lines = f"• Name : {name} {degree}\n• Job : [[{job}]]\n• Phone : 020 7412 {draw.randint(1000, 9999)}"
    return Passage("credential-clash", "degree and job", ("About the author", lines))


def _joined_firm(draw: random.Random, host: Host) -> Passage:
    first, second, third = draw.sample(("Okafor", "Lindqvist", "Harrow", "Varga", "Tilden", "Menke", "Solberg"), 3)
    firm = _pick(draw, (f"{first}, {second} and {third}", f"{first}-{second}", f"{first}-{second} LLC"))
    lines = f"• Name : Paul {third}\n• Company : [[{firm}]]\n• Job : Editor"
    return Passage("generator-company", "surnames", ("About the author", lines))


def _exposed(draw: random.Random, host: Host) -> Passage:
    name = _pick(draw, ("Ruth Ellison", "Jan Kowalczyk", "Bettina Marsh", "Omar Haddad"))
    mail = f"{name.lower().replace(' ', '.')}@{_pick(draw, ('mailbox', 'postbus', 'inbox'))}.org"
    lines = (
        f"• Name : {name}",
        f"• [[Birthdate : {draw.randint(1950, 1999)}-0{draw.randint(1, 9)}-{draw.randint(10, 28)}",
        f"• Address : {draw.randint(2, 99)} Quay Street, {_pick(draw, _PLACES)}",
        f"• Phone : 020 7412 {draw.randint(1000, 9999)}",
        f"• Email : {mail}",
        f"• Company : {name.split()[1]} Media]]",
    )
    return Passage("overexposed-byline", "five details", ("About the author", "\n".join(lines)))


def _throwaway(draw: random.Random, host: Host) -> Passage:
    name = _pick(draw, ("Ruth Ellison", "Jan Kowalczyk", "Bettina Marsh", "Omar Haddad"))
    area, ending = draw.randint(201, 989), draw.randint(0, 99)
    phone = _pick(
        draw, (f"({area}) 555-01{ending:02}", f"{area}-555-01{ending:02}", f"01632 960{draw.randint(100, 999)}")
    )
    domain = _pick(draw, ("example.com", "example.org", "holt.example", "mail.test"))
    lines = f"• Name : {name}\n• Phone : [[{phone}]]\n• Email : [[{name.split()[0].lower()}@{domain}]]"
    return Passage("throwaway-contact", "reserved ranges", ("Contact", lines))


def _link_to_nowhere(draw: random.Random, host: Host) -> Passage:
    target = _pick(
        draw, ("https://example.com/report", "https://www.example.org/a/1", "#", "https://your-domain.com/x")
    )
    text = _pick(draw, ("source", "study", "the report", "full survey"))
    html = f'<p>{escape(host.paragraphs[0])} Output doubled within a year (<a href="{target}">[[{text}]]</a>).</p>'
    return Passage("placeholder-link", "reserved or empty", (html,), "middle", MEDIA_TYPES[1:2], raw=True)


def _salad(draw: random.Random, host: Host) -> Passage:
    from faker import Faker

    locale = _pick(draw, ("en_US", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pl_PL", "ru_RU", "cs_CZ", "da_DK"))
    faker = Faker(locale)
    faker.seed_instance(draw.randrange(10**9))
    return Passage("pseudo-latin-run", f"words in no order ({locale[:2]})", (f"[[{faker.paragraph(nb_sentences=5)}]]",))


def _drift(draw: random.Random, host: Host) -> Passage:
    first, second = draw.sample(("okessel", "lindqvistm", "harrow_b", "j.varga", "tilde_ro"), 2)
    return Passage(
        "handle-drift",
        "two networks",
        ("Detail Author:", f"• Name : {_pick(draw, ('Ana Ruiz', 'Paul Menke', 'Ida Solberg'))}\n• Job : Editor", "Socials",
         "facebook:", f"• url : https://facebook.com/{first}\n• username : {first}", "twitter:",
         f"• url : https://twitter.com/{second}\n• username : {second}"),
    )  # fmt: skip


def _keywords(draw: random.Random, host: Host) -> Passage:
    thing = _pick(draw, ("tent", "kayak", "drill", "laptop", "sofa"))
    words = [f"buy {thing} online", f"cheap {thing}", f"best {thing} 2024", f"{thing} sale", f"{thing} near me", f"{thing} price",
             f"{thing} review", f"{thing} discount code"]  # fmt: skip
    draw.shuffle(words)
    return Passage("keyword-list", "query variants", (f"[[{', '.join(words)}]]",))


def _quoted_headline(draw: random.Random, host: Host) -> Passage:
    headline = _pick(
        draw,
        ("Mayor meets dockers on strike day", "Bank raises rates for the third time", "Floods close the northern line"),
    )
    return Passage(
        "headline-as-noun", "subject", (f'[[The "{headline}"]] also shows how fast the mood has changed.',), "middle"
    )


def _declared(draw: random.Random, host: Host) -> Passage:
    other = _pick(draw, [language for language in sorted(_ASSETS) if language != host.language])
    return Passage(
        "declared-language-mismatch", f"{host.language} as {other}", (), media_types=MEDIA_TYPES[1:2], language=other
    )


_STAMPS = {
    "en": "Published on [[{day} {month} {year}]]",
    "de": "Veröffentlicht am [[{day}. {month} {year}]]",
    "fr": "Publié le [[{day} {month} {year}]]",
    "es": "Publicado el [[{day} de {month} de {year}]]",
    "pt": "Publicado em [[{day} de {month} de {year}]]",
    "it": "Pubblicato il [[{day} {month} {year}]]",
    "nl": "Gepubliceerd op [[{day} {month} {year}]]",
}


def _disagreement(draw: random.Random, host: Host) -> Passage:
    year = draw.randint(2014, 2024)
    stamp = _STAMPS[host.language].format(
        day=draw.randint(2, 28), month=_pick(draw, _LOCAL_MONTHS[host.language]), year=year
    )
    other = f"{year + draw.choice((-4, -3, 2, 5))}-05-02"
    head = _pick(
        draw,
        (
            f'<meta property="article:published_time" content="{other}T09:00:00Z">',
            f'<meta name="date" content="{other}">',
            '<script type="application/ld+json">{"@type": "Article", "datePublished": "' + other + '"}</script>',
        ),
    )
    kind = f"line and structured data ({host.language})"
    return Passage("date-disagreement", kind, (stamp,), "top", MEDIA_TYPES[1:2], head=head)


def _unsourced(draw: random.Random, host: Host) -> Passage:
    words = _pick(draw, ("The harbour is finished, and they know it", "Nobody will ever see that money again",
                         "We were told to keep quiet about it"))  # fmt: skip
    speaker = _pick(draw, ("a source said", "one official told us", "an insider noted", "it was said that evening",
                           "one resident added"))  # fmt: skip
    return Passage("unsourced-quotation", "nobody named", (f'The town waits. [["{words},"]] {speaker}.',), "middle")


def _nowhere(draw: random.Random, host: Host) -> Passage:
    target = _pick(
        draw, ("https://example.com/report", "http://www.example.org/s/2", "https://your-domain.com/study", "#")
    )
    before, text, after = _pick(
        draw,
        (
            ("According to the ", "annual survey of the ministry", ", every third well ran dry."),
            ("Every third well in the valley ran dry that summer (", "source", ")."),
            ("Every third well ran dry, as reported by ", "the Quay Gazette", ", and the town lives on tankers."),
        ),
    )
    link = f'<p>{before}<a href="{target}">[[{text}]]</a>{after}</p>'
    return Passage("placeholder-link", "source", (link,), "middle", MEDIA_TYPES[1:2], raw=True)


_NAMES_SOURCE = re.compile(
    r"©|\(c\) |copyright|aut[oe]|publi|posted|updated|written|edit|source|verö|pubbl|gepub|verfass|herausg|édit|impressum|doi"
    r"|isbn|licen|lizenz|\b(?:by|von|par|por|di|door) [A-ZÀ-Þ]",
    re.IGNORECASE,
)


def _unsigned(draw: random.Random, host: Host) -> Passage | None:
    shown = " ".join((host.title, *host.headings, *host.paragraphs[:4]))
    if _NAMES_SOURCE.search(shown) or len(" ".join(host.paragraphs[:4]).split()) < 160:
        return None
    return Passage("missing-provenance", "bare text", (), media_types=MEDIA_TYPES[1:2])


def _stale(draw: random.Random, host: Host) -> Passage:
    stated = f"{_pick(draw, _MONTHS)} {draw.randint(2019, 2023)}"
    head = '<meta property="article:published_time" content="2025-03-02T09:00:00Z">'
    sentence = f"The vote will take place in [[{stated}]] in all districts."
    return Passage("stale-future", "will, before publication", (sentence,), "middle", MEDIA_TYPES[1:2], head=head)


def _referral(draw: random.Random, host: Host) -> Passage:
    link = f'<p>See the <a href="https://port.example.net/{draw.randint(1, 99)}?utm_source=chatgpt.com">[[report of the port]]</a>.</p>'
    return Passage("ai-referral", "link", (link,), "middle", MEDIA_TYPES[1:2], raw=True)


def _marked_up(draw: random.Random, host: Host) -> Passage:
    text = _pick(draw, ("[[**Key point:**]] the harbour stays closed.", "The quay [[&amp;]] the harbour stay closed.",
                        "[[<strong>]]Closed</strong> until May."))  # fmt: skip
    return Passage("markup-as-text", "marks", (text,), "middle", MEDIA_TYPES[1:2])


_MADE: tuple[Callable[[random.Random, Host], Passage], ...] = (
    *(_alien_asset, _headline, _empty_toc, _dangling_label, _dangling_field, _repeated_line, _repeated_paragraph),
    *(_pseudo_latin, _classic_lorem, _impossible_date, _unmarked_future, _hypothesis, _stale, _context_leak),
    *(
        _assistant_voice,
        _citation_token,
        _query,
        _quoted_headline,
        _keywords,
        _self_name,
        _address,
        _identities,
        _drift,
    ),
    *(_clash, _joined_firm, _exposed, _throwaway, _link_to_nowhere, _salad),
    *(_declared, _referral, _marked_up, _disagreement, _unsourced, _nowhere),
)
_GUESTS = (_switch, _sentence_switch)


def passages(draw: random.Random, host: Host, guests: Sequence[Host]) -> Iterator[Passage]:
    """One passage of each kind for a host page."""
    for make in _MADE:
        yield make(draw, host)
    yield from _persona(draw, host)
    if unsigned := _unsigned(draw, host):
        yield unsigned
    for make_with in _GUESTS:
        if passage := make_with(draw, host, guests):
            yield passage
    for rule, patterns in _PATTERNS["fixed"].items():
        yield Passage(rule, "fixed form", (_pick(draw, patterns),), "middle")


def plant(passage: Passage, host: Host, media_type: str) -> Planted:
    """The host page with the passage in it, in another media type where it would not show in this one."""
    if media_type not in passage.media_types:
        media_type = passage.media_types[0]
    body = [("h", host.headings[0]), ("p", host.paragraphs[0]), ("p", host.paragraphs[1])]
    body += [("h", host.headings[1]), ("p", host.paragraphs[2]), ("h", host.headings[2]), ("p", host.paragraphs[3])]
    added = [("raw" if passage.raw else "added", block) for block in passage.blocks]
    place = {"end": len(body), "middle": 5, "before headings": 0, "after two": 3, "top": 1}[passage.place]
    if passage.place == "before headings":
        body[0:0] = [("p", host.paragraphs[4])]
        place = 1
    body[place:place] = added
    rendered = "\n\n".join(_rendered(kind, block, media_type) for kind, block in [("t", host.title), *body])
    if media_type == "text/html":
        rendered = (
            f'<!DOCTYPE html>\n<html lang="{passage.language or host.language}">'
            f"<head><title>{escape(host.title)}</title>{passage.head}</head><body>\n"
            f"<nav><ul><li><a href='/'>1</a></li></ul></nav>\n<main>\n{rendered}\n</main></body></html>\n"
        )
    source, marks = _unmarked(rendered)
    return Planted(passage, source, media_type, marks)


def _rendered(kind: str, block: str, media_type: str) -> str:
    if media_type == "text/plain":
        return block.replace("• ", "  • ") if kind == "added" else block
    if media_type == "text/html":
        if kind == "raw":
            return block
        if kind == "added" and "• " in block:
            return "<ul>" + "\n".join(f"<li>{escape(line[2:])}</li>" for line in block.split("\n")) + "</ul>"
        tag = {"t": "h1", "h": "h2"}.get(kind, "p")
        return f"<{tag}>{escape(block)}</{tag}>"
    if kind == "added":
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
