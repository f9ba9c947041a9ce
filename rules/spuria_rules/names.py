"""The names of people: their parts, what titles and degrees stand around them, and what handles are made of."""

import unicodedata
from functools import cache

from spuria import pattern


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Titles before a name and degrees after it, folded, without full stops.
_AROUND = _words("""
    mr mrs ms miss mx dr prof professor sir dame rev hon herr frau hr fr dipl ing mag univ doz mme mlle m mademoiselle
    monsieur madame sr sra srta don dona dott dottssa ssa sig sigra signor avv arq lic ing dra drs ir dhr mevr mw pan
    pani inz jr ii iii iv v md dds dvm phd msc bsc ba ma mba esq edd jd rn bed med beng meng ba mph od
    """)
_SMALL = _words("de da do dos das del della di du des la le van von der den ter ten el al bin ibn y e zu zur")
_WORD = pattern(r"[^\W\d_]+")

# Mailboxes that belong to a role, not to a person.
ROLE_MAILBOXES = _words("""
    abuse admin anfrage amministrazione atencion atendimento booking bookings buero bureau careers comercial commercial
    community comunicazione contact contacto contactus contatto contato contatti customer customers customerservice
    daily desk direzione editor editorial editors edition enquiries enquiry events feedback freelance general hallo
    hello help helpdesk hi hola hr info informacion information informatie inquiries inquiry jobs kontakt kundenservice
    legal mail mailbox management marketing media member members news newsdesk newsletter newsroom noreply office ombuds
    orders post poststelle postmaster presse press privacy projects pr prensa public pubblicita redaccion redactie
    redaction redaktion redazione reception reservations sales secretaria secretariat segreteria service services
    stampa studio submissions suporte support team tips ufficio verlag vertrieb webmaster welcome writer writers
    zentrale
    """)


def letters(text: str) -> str:
    """The letters of a text, lower case and without accents: `Müller-Lüdenscheidt` gives `mullerludenscheidt`."""
    return "".join(name_words(text))


def is_latin(text: str) -> bool:
    """Whether a text is in Latin letters, so that handles can be compared with it."""
    return all(character < "\u0370" or not character.isalpha() for character in text)


def name_words(text: str) -> list[str]:
    """The runs of letters of a text, lower case and without accents; ß, ø and such as people write them in handles."""
    text = text.casefold().replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l").replace("đ", "d")
    plain = "".join(
        character for character in unicodedata.normalize("NFKD", text) if not unicodedata.combining(character)
    )
    return _WORD.findall(plain)


def name_parts(name: str) -> list[str]:
    """The given names and surnames of a name: titles, degrees, initials and particles left out."""
    return [word for word in name_words(name) if len(word) > 1 and word not in _AROUND and word not in _SMALL]


def local_part(address: str) -> str:
    """What stands before the @ of an e-mail address."""
    return address.partition("@")[0].partition("+")[0]


def share_stem(one: str, other: str) -> bool:
    """Whether two names, handles or mailboxes may be one person's: a part, a diminutive or the initials in common."""
    first, second = letters(one), letters(other)
    if not first or not second:
        return True
    parts, other_parts = name_parts(one) or [first], name_parts(other) or [second]
    if any(_meets(part, second) for part in parts) or any(_meets(part, first) for part in other_parts):
        return True
    # Handles of two accounts: a common stretch that is most of the shorter one.
    stretch = _common_stretch(first, second)
    if (
        (len(stretch) >= 4 and not any(ending.endswith(stretch) for ending in _ENDINGS))
        or _initials(parts, second)
        or _initials(other_parts, first)
    ):
        return True
    # `bq.writes`, of Bartholomew Quist.
    return _holds_initials(parts, other) or _holds_initials(other_parts, one)


def _holds_initials(parts: list[str], handle: str) -> bool:
    return len(parts) > 1 and "".join(part[0] for part in parts) in name_words(handle)


def _meets(part: str, whole: str) -> bool:
    """Whether a handle holds a part of a name: three letters at one of its ends, or four anywhere."""
    if len(part) == 3:
        return whole.startswith(part) or whole.endswith(part)
    return (len(part) >= 4 and part in whole) or (len(part) >= 5 and part[:4] in whole)


def _initials(parts: list[str], handle: str) -> bool:
    """Whether a short handle is made of the initials of a name."""
    return len(handle) <= 4 and len(parts) > 1 and all(letter in {part[0] for part in parts} for letter in handle)


# Endings of surnames that many families share.
_ENDINGS = (
    *("ersson", "jensen", "hansen", "rsen", "mann", "owski", "owska", "ewicz", "ovic", "ovich", "enko", "sohn", "berg"),
    *(
        "strom",
        "quist",
        "feld",
        "stein",
        "ville",
        "ovova",
        "eau",
        "elli",
        "ini",
        "escu",
        "oglu",
        "yan",
        "dottir",
        "inen",
        "onen",
    ),
)


def _common_stretch(first: str, second: str) -> str:
    """The longest run of letters that both have; the texts are short."""
    longest = ""
    for start in range(len(first)):
        while start + len(longest) < len(first) and (more := first[start : start + len(longest) + 1]) in second:
            longest = more
    return longest


_PERSONAL = pattern(r"^[^\W\d_]{2,}[._-][^\W\d_]{2,}\d{0,4}$")


def looks_personal(handle: str) -> bool:
    """Whether a handle is two names with a mark between them, as in `marge.olin`."""
    return bool(_PERSONAL.match(handle)) and not set(name_words(handle)) & ROLE_MAILBOXES


@cache
def _given_names() -> frozenset[str]:
    from importlib.resources import files

    return frozenset(files("spuria_rules").joinpath("given_names.txt").read_text(encoding="utf-8").split())


_NAME_AND_NUMBER = pattern(r"[^\W\d_]{5,}[._-]?\d{2,4}")
_SHORTEST_SURNAME = 4


def names_somebody(handle: str) -> bool:
    """Whether a handle is somebody's by its parts: two names, a name and a number, or a given name and more."""
    if looks_personal(handle):
        return True
    run = letters(handle)
    if run in _given_names() and _NAME_AND_NUMBER.fullmatch(handle):
        return True
    ends = range(_SHORTEST_SURNAME, len(run) - _SHORTEST_SURNAME + 1)
    return any(run[:end] in _given_names() or run[-end:] in _given_names() for end in ends)


# Words of headings that stand in capitals like the parts of a name.
_NOT_NAMES = _words("""
    about address advice agency all and archive archives article articles author authors best blog board books business
    buy category center centre city club comments company contact contacts contributors cookie cookies daily data
    department details editor editorial editors email events faq features find follow for from general get group guide
    help home how imprint in info information international join latest learn legal letter link links list local login
    magazine mail main media meet members menu more my new news newsletter next of office on online open opening
    opinion our page pages people phone policy posts press previous privacy products profile project projects read
    recent related report reports research road sale school science search section see services share shop sign site
    social society sports staff state states street subscribe support table tags team terms the this to top topics
    curriculum vitae cv resume résumé lebenslauf hoja vida obituary biography profil personal details
    travel united university us view visit web welcome what work world write your über uns kontakt team impressum
    seite autor autoren redaktion presse aktuell mehr nous notre contact équipe rédaction accueil sobre nosotros
    contacto equipo inicio quiénes somos chi siamo contatti redazione quem somos contato equipe over ons redactie
""")
_NAME = pattern(
    r"(?:[^\W\d_]+\. ){0,2}[^\W\d_](?:[^\W\d_]|['’-])*\.?(?: [^\W\d_](?:[^\W\d_]|['’.-])*){1,4}"
    r"(?:,? [A-Z][A-Za-z.]{1,4}){0,2}"
)


def looks_like_a_name(text: str) -> bool:
    """Whether a line is two to five capitalised words, none of them a word of headings."""
    if not 5 <= len(text) <= 48 or not _NAME.fullmatch(text):
        return False
    parts = [word for word in text.replace(".", " ").split() if word.lower() not in _SMALL]
    return all(word[0].isupper() for word in parts) and not any(word.lower().strip(",") in _NOT_NAMES for word in parts)
