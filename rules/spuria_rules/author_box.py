"""What a page says about its author or about a person: fields read from whatever layout they stand in.

A record is a run of labelled values near each other: `Label: value` lines and bullets, definition
lists, table rows, label and value in neighbouring blocks, front matter keys. Labels are known in
English, German, French, Spanish, Italian, Portuguese, Dutch and a few more languages.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from weakref import WeakKeyDictionary

from spuria import Block, Kind, Page, Region, Span


class Role(StrEnum):
    """What a field says about a person."""

    NAME = "name"
    USERNAME = "user name"
    EMAIL = "e-mail"
    BIRTH = "date of birth"
    ADDRESS = "address"
    STREET = "street"
    CITY = "city"
    STATE = "state"
    POSTCODE = "postcode"
    PHONE = "phone"
    COMPANY = "employer"
    JOB = "job"
    BIO = "bio"
    URL = "address on the web"
    NETWORK = "social network"
    COUNT = "number of followers"
    HEADING = "heading"


_LABELS: dict[Role, str] = {
    Role.NAME: """
        name, full name, author, author name, written by, display name, real name, first and last name, nom, nom
        complet, prénom et nom, auteur, rédigé par, nombre, nombre completo, nombre y apellidos, autor, autora,
        escrito por, nome, nome completo, autore, scritto da, nominativo, naam, volledige naam, geschreven door,
        vollständiger name, verfasser, verfasserin, autorin, geschrieben von, vor- und nachname, imię i
        nazwisko, nazwisko, navn, namn, jméno, nimi, имя, фио, автор, όνομα, 姓名, 作者, 氏名
        """,
    Role.USERNAME: """
        username, user name, user, login, handle, nickname, nick, screen name, user id, nom d'utilisateur,
        identifiant, pseudo, pseudonyme, nombre de usuario, usuario, nome utente, utente, nome de usuário,
        usuário, nome de utilizador, utilizador, gebruikersnaam, gebruiker, benutzername, benutzer, nutzername,
        anmeldename, nazwa użytkownika, brugernavn, användarnamn, uživatelské jméno, имя пользователя, логин,
        用户名
        """,
    Role.EMAIL: """
        email, e-mail, mail, email address, e-mail address, contact email, courriel, adresse e-mail, adresse
        mail, adresse email, adresse électronique, correo, correo electrónico, email di contatto, posta
        elettronica, indirizzo email, indirizzo e-mail, correio eletrônico, correio eletrónico, endereço de
        e-mail, e-mailadres, e-mail-adresse, mailadresse, adres e-mail, e-post, эл. почта, электронная почта,
        почта, 邮箱, 电子邮件
        """,
    Role.BIRTH: """
        birthdate, birth date, date of birth, dob, born, birthday, date de naissance, né le, née le, naissance,
        fecha de nacimiento, nacimiento, data di nascita, nato il, nata il, data de nascimento, nascimento,
        geboortedatum, geboren, geburtsdatum, geburtstag, geboren am, data urodzenia, fødselsdato, födelsedatum,
        datum narození, дата рождения, 出生日期
        """,
    Role.ADDRESS: """
        address, home address, postal address, mailing address, residence, location, current location, adresse,
        domicile, adresse postale, dirección, domicilio, dirección postal, indirizzo, residenza, endereço,
        morada, adres, woonadres, anschrift, wohnort, wohnhaft in, postanschrift, adres zamieszkania, adress,
        адрес, διεύθυνση, 地址
        """,
    Role.STREET: """
        street, street address, rue, calle, via, rua, straat, straße, strasse, ulica, address line 1
        """,
    Role.CITY: """
        city, town, ville, ciudad, città, cidade, stad, plaats, stadt, ort, miasto
        """,
    Role.STATE: """
        state, province, region, état, estado, provincia, provincie, bundesland, staat
        """,
    Role.POSTCODE: """
        zip, zip code, postcode, postal code, zipcode, code postal, código postal, cap, cep, plz, postleitzahl
        """,
    Role.PHONE: """
        phone, telephone, tel, phone number, telephone number, mobile, mobile phone, cell, cell phone, contact
        number, téléphone, tél, portable, numéro de téléphone, teléfono, móvil, celular, telefono, cellulare,
        numero di telefono, telefone, telemóvel, telefoon, telefoonnummer, mobiel, telefon, telefonnummer,
        mobil, handy, rufnummer, fon, телефон, τηλέφωνο, 电话
        """,
    Role.COMPANY: """
        company, employer, organization, organisation, works at, workplace, firm, company name, entreprise,
        société, employeur, empresa, compañía, organización, azienda, società, datore di lavoro, companhia,
        bedrijf, werkgever, firma, unternehmen, arbeitgeber, pracodawca, företag, компания, εταιρεία, 公司
        """,
    Role.JOB: """
        job, job title, occupation, profession, position, role, title, works as, métier, emploi, poste,
        fonction, puesto, profesión, ocupación, cargo, trabajo, professione, lavoro, occupazione, posizione,
        ruolo, mansione, profissão, ocupação, emprego, beroep, functie, baan, beruf, tätigkeit, stelle,
        funktion, zawód, stanowisko, yrke, должность, профессия, επάγγελμα, 职位
        """,
    Role.BIO: """
        bio, biography, about, about me, about the author, author bio, short bio, profile, description, summary,
        biographie, à propos, à propos de l'auteur, présentation, biografía, sobre mí, acerca de, acerca del
        autor, sobre el autor, biografia, chi sono, sull'autore, informazioni, sobre, sobre mim, sobre o autor,
        biografie, over mij, over de auteur, über mich, über den autor, über die autorin, zur person,
        kurzbiografie, o mnie, o autorze, opis, kort biografi, о себе, биография, βιογραφικό, 简介
        """,
    Role.URL: """
        url, link, website, web site, web, homepage, site, site web, blog, sitio web, página web, sito web,
        sito, site internet, webseite, profile url, profil, сайт
        """,
    Role.NETWORK: """
        facebook, fb, twitter, x, x twitter, twitter x, linkedin, instagram, ig, insta, tiktok, youtube, github,
        mastodon, threads, pinterest, snapchat, bluesky, vk, telegram, xing, reddit, tumblr, medium, whatsapp,
        skype, discord
        """,
    Role.COUNT: """
        followers, following, friends, posts, connections, abonnés, abonnements, seguidores, siguiendo, seguiti,
        follower, seguindo, a seguir, volgers, volgend, folge ich, gefolgt, obserwujący
        """,
    Role.HEADING: """
        socials, social, social media, social networks, social profiles, detail author, author details, author
        detail, about author, author, author info, author information, contact, contact details, profile,
        réseaux sociaux, redes sociales, redes sociais, social network, soziale netzwerke, soziale medien,
        sociale media, details, find me
        """,
}


def folded(text: str) -> str:
    """A label's words in lower case, without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(
        " " if not character.isalnum() else character for character in plain if not unicodedata.combining(character)
    )
    return " ".join(plain.split())


_ROLE_OF: dict[str, Role] = {}
for _role, _names in _LABELS.items():
    for _name in _names.replace("\n", " ").split(","):
        _ROLE_OF.setdefault(folded(_name), _role)

_LABELLED = re.compile(r"[\s•*>-]{0,4}([^\W\d_][^\n:：=|–—]{0,38}?)(?: ?[:：]| [=|–—] |\t) *")
_PARTS = re.compile(r" *(?:[|•·;/]|\s{3,}) *")
_LINE = re.compile(r"[^\n]+")
# Blocks without a field that a record may hold between two of its fields.
_MOST_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled value. `span` is the value's in `Page.text`, `place` the label's and value's together."""

    role: Role
    value: str
    span: Span
    place: Span
    block: int


@dataclass(slots=True)
class Record:
    """What a page says about one person: its fields in page order, and those of the person's accounts."""

    fields: list[Field] = field(default_factory=list)
    accounts: list[Field] = field(default_factory=list)

    def all(self, *roles: Role) -> list[Field]:
        """The person's own fields of these roles, accounts left out."""
        return [found for found in self.fields if found.role in roles]

    def first(self, *roles: Role) -> Field | None:
        """The first of the person's own fields of these roles."""
        return next(iter(self.all(*roles)), None)

    @property
    def everything(self) -> list[Field]:
        """The person's own fields and the accounts'."""
        return [*self.fields, *self.accounts]

    @property
    def span(self) -> Span:
        """From the first field to the last."""
        places = [found.place for found in self.everything]
        return Span(min(place.start for place in places), max(place.end for place in places))


_FIELDS: "WeakKeyDictionary[Page, tuple[Field, ...]]" = WeakKeyDictionary()
_RECORDS: "WeakKeyDictionary[Page, tuple[Record, ...]]" = WeakKeyDictionary()


def fields(page: Page) -> tuple[Field, ...]:
    """The labelled values of a page, in page order."""
    found = _FIELDS.get(page)
    if found is None:
        found = _FIELDS[page] = tuple(_fields(page))
    return found


def records(page: Page) -> tuple[Record, ...]:
    """The records of a page, of at least two different fields each."""
    found = _RECORDS.get(page)
    if found is None:
        found = _RECORDS[page] = tuple(_gathered(page))
    return found


def role_of(label: str) -> Role | None:
    """What a label says, in any of the known languages; None for other words."""
    if len(label) > 60:
        return None
    return _ROLE_OF.get(folded(label))


def _gathered(page: Page) -> Iterator[Record]:
    """Fields that stand near each other, put together."""
    record = Record()
    network = False
    last = -1
    for found in fields(page):
        if record.everything and (found.block - last > _MOST_BETWEEN + 1 or _starts_another(record, found)):
            yield from _complete(record)
            record, network = Record(), False
        last = found.block
        if found.role is Role.HEADING:
            network = network and not found.value
            continue
        if found.role is Role.NETWORK:
            network = not found.value
            if found.value:
                record.accounts.append(found)
        elif network:
            record.accounts.append(found)
        else:
            record.fields.append(found)
    yield from _complete(record)


def _starts_another(record: Record, found: Field) -> bool:
    return found.role is Role.NAME and record.first(Role.NAME) is not None and len(record.fields) > 1


def _complete(record: Record) -> Iterator[Record]:
    if len({found.role for found in record.everything}) >= 2:
        yield record


def _fields(page: Page) -> Iterator[Field]:
    """The labelled values of a page in order; a label alone takes the next block for its value."""
    waiting: tuple[Role, Block, int] | None = None
    for index, block in enumerate(page.blocks):
        if block.kind is Kind.CODE or block.region is Region.HIDDEN:
            continue
        if block.region is Region.ATTRIBUTE:
            waiting = None
            if "." in block.element and (role := _key_role(block.element)):
                yield Field(role, block.text, block.span, block.span, index)
            continue
        alone = role_of(block.text)
        if waiting is not None:
            role, label, label_index = waiting
            waiting = None
            takes = role is not Role.HEADING and (role is not Role.NETWORK or _is_handle(block.text))
            if alone is None and takes and not _is_labelled(block.text):
                place = Span(label.span.start, block.span.end)
                yield Field(role, block.text, block.span, place, index)
                continue
            if role in (Role.HEADING, Role.NETWORK):
                yield Field(role, "", label.span, label.span, label_index)
        if alone is not None:
            waiting = alone, block, index
            continue
        yield from _fields_within(block, index)
    if waiting is not None and waiting[0] in (Role.HEADING, Role.NETWORK):
        yield Field(waiting[0], "", waiting[1].span, waiting[1].span, waiting[2])


def _is_handle(text: str) -> bool:
    return len(text) < 80 and " " not in text and ("/" in text or text.startswith("@"))


def _is_labelled(text: str) -> bool:
    match = _LABELLED.match(text)
    return match is not None and role_of(match[1]) is not None


def _fields_within(block: Block, index: int) -> Iterator[Field]:
    """The `Label: value` lines of a block, and such parts of one line."""
    for line in _LINE.finditer(block.text):
        parts = _labelled_parts(line[0])
        for start, end in parts:
            match = _LABELLED.match(line[0], start, end)
            role = role_of(match[1]) if match else None
            if match is None or role is None:
                continue
            value = line[0][match.end() : end].strip()
            first = block.span.start + line.start() + match.end()
            label = block.span.start + line.start() + match.start(1)
            yield Field(role, value, Span(first, first + len(value)), Span(label, first + len(value)), index)


def _labelled_parts(line: str) -> list[tuple[int, int]]:
    """The parts of a line that hold a field each; the whole line unless two or more of its parts do."""
    bounds = [match.end() for match in _PARTS.finditer(line) if _is_labelled(line[match.end() : match.end() + 60])]
    bounds.insert(0, 0)
    if len(bounds) == 1:
        return [(0, len(line))]
    parts = []
    for start, end in zip(bounds, [*bounds[1:], len(line)], strict=True):
        piece = line[start:end].rstrip()
        parts.append((start, start + len(piece.rstrip("|•·;/ "))))
    return parts


def _key_role(path: str) -> Role | None:
    """The role of a front matter key such as `author.bio`."""
    parent, _, key = path.rpartition(".")
    if not re.search(r"author|writer|person|contributor|byline|profile|social", parent, re.IGNORECASE):
        return None
    return role_of(re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]", " ", key))
