"""What a page says about its author or about a person: fields read from whatever layout they stand in.

A record is a run of values near each other: `Label: value` lines and bullets, definition lists, table
rows and columns, label and value in neighbouring blocks, front matter keys; and, between or without
labels, values whose shape tells what they are: addresses of mail, handles, postal addresses, names.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple
from weakref import WeakKeyDictionary

from spuria import Block, Kind, Page, Region, Span, pattern
from spuria_rules.generator_templates import (
    INVERTED_JOB,
    TEMPLATE_BIO,
    TEMPLATE_COMPANY,
    TEMPLATE_FIRM,
    TEMPLATE_JOB,
    TEMPLATE_STREET,
)
from spuria_rules.labels import Role, labels_before, labels_of, role_of
from spuria_rules.latin import filler_runs
from spuria_rules.names import looks_like_a_name, names_somebody
from spuria_rules.running_fields import ALIAS, running_fields

_LABELLED = pattern(r"[\s•*>-]{0,4}([^\W\d_][^\n:：=|–—]{0,38}?)(?: ?[:：]| [=|–—] |\t) *")
# One of these stands behind every label on its line.
_AFTER_LABEL = pattern(r"[:：\t]| [=|–—] ")
_PARTS = pattern(r" *(?:[|•·;/]|\s{3,}) *")
_PART_MARK = pattern(r"[|•·;/]|\s{3}")
_LINE = pattern(r"[^\n]+")
_BETWEEN = pattern(r" [|•·/–—] ")
# Blocks without a field that a record may hold between two of its fields, and between its name and the first.
_MOST_BETWEEN = 2
_MOST_AFTER_NAME = 4
# How far behind the last field that tells by its shape a bio may stand: job and employer come between.
_LAST_AFTER = 5
# A block without labels that is longer is prose.
_LONGEST_SHAPED = 160
# So many lines that begin with a label are no wrapped line.
_LEAST_OWN_LINES = 3
# A bio is no longer than this.
_LONGEST_BIO = 1_000

# No longer before the @ than standards allow, and from its beginning: a page of letters is looked at once.
EMAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_SOCIAL = pattern(
    r"(?:https?://)?(?:www\.)?(?:facebook|twitter|x|linkedin|instagram|tiktok|youtube|github)\.com/[\w@./-]{3,60}",
    re.IGNORECASE,
)
_SHAPES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.EMAIL, pattern(r"(?:mailto:|(?<![\w.+-]))[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")),
    (Role.USERNAME, pattern(r"@[\w.]{3,30}")),
    (Role.NETWORK, _SOCIAL),
    (Role.ADDRESS, pattern(r"[^\n]{4,100}[, ](?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),? \d{5}(?:-\d{4})?")),
    (Role.PHONE, pattern(r"(?!\d{4}-\d\d-\d\d$)(?:\+|00)?\d?[\d ().-]{7,18}\d(?: ?x\d{1,5})?")),
)
# An employer by its legal form, and a line that names job and employer.
_LEGAL_FORM = pattern(
    r"[^\W\d_][^\n:|]{1,60}?,? (?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|PLC|Corp\.?|Group|Gruppe|GmbH|AG|KG|KGaA|OHG"
    r"|GbR|mbH|S\.?A\.?|S\.?A\.?S\.?|SARL|S\.?L\.?|S\.?R\.?L\.?|s\.?r\.?l\.?|S\.?p\.?A\.?|Ltda\.?|B\.?V\.?|N\.?V\.?|AB|HB|Oy"
    r"|A/S|ApS|s\.r\.o\.|a\.s\.|S\.A\.U\.|S\.C\.|S\.Com\.|sp\. z o\.o\.|and Sons|et Fils"
    r"|y Asociados|e Associados|e figli)"
)
_AT = pattern(r"([^\W\d_][^\n:|@]{2,60}?) (?:at|@|bei|chez|en|na|presso|bij|hos|w|u|at the|for) ([^\n:|]{3,70})")
#: Roles whose values tell by their shape, labelled or not, that a person or an office is described.
_CONTACT = frozenset((Role.EMAIL, Role.USERNAME, Role.PHONE, Role.ADDRESS, Role.NETWORK))


class Field(NamedTuple):
    """One value. `span` is the value's in `Page.text`, `place` the label's, if any, and value's together.

    `block` is the block's index in `Page.blocks`; `row` counts the rows of a table that has a record
    a row, 0 elsewhere. `labelled`: a label, a column or a key says what it is; else its shape does.
    `told`: a sentence says it.
    """

    role: Role
    value: str
    span: Span
    place: Span
    block: int
    row: int = 0
    labelled: bool = True
    told: bool = False


class Record:
    """What a page says about one person: its fields in page order, and those of the person's accounts."""

    __slots__ = ("accounts", "fields")

    def __init__(self) -> None:
        self.fields: list[Field] = []
        self.accounts: list[Field] = []

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
_HOLDS: "WeakKeyDictionary[Page, bool]" = WeakKeyDictionary()


def fields(page: Page) -> tuple[Field, ...]:
    """The values of a page that labels or shapes tell, in page order."""
    found = _FIELDS.get(page)
    if found is None:
        found = _FIELDS[page] = tuple(_fields(page))
    return found


# What stands near a mail address that belongs to a record: a label at the start of a line, or another contact.
_NEAR_MAIL = pattern(
    r"^[\s\W]{0,4}(?:full |user|author|your |my |volledige |vollständiger )?(?:name|nom|nombre|nome|naam"
    r"|namn|navn|jméno|meno|imię|ad soyad|nimi|név|nume|nama|имя|фио|ім'я|автор|author|auteur|autor|autore|yazar|handle"
    r"|login|nick|pseudo|identifiant|usuari|usuário|utente|gebruiker|benutzer|kullanıc|uživatel|brug|använd|bio|about"
    r"|birth|born|dob|geb|né|nac|nasc|narozen|doğum|data ur|född|fød|address|adres|anschrift|direcci|domicil|indirizz"
    r"|endereço|morada|alamat|phone|tel|tél|mobil|puhelin|cell|m[óo]vil|company|employer|firm|entreprise|société|empresa"
    r"|azienda|bedrijf|werkgever|şirket|företag|job|occup|profes|position|role|beruf|métier|fonction|puesto|cargo"
    r"|beroep|functie|meslek|yrke|zawód|povol|должн|професс|компан|телефон|адрес|дата|氏名|名前|姓名|ユーザー|住所|電話|电话"
    r"|生年|出生|会社|公司|職業|职业|이름|전화|주소)"
    r"|(?:^|\s)@\w{3}|\d{3}[ .)-]{1,2}\d{2,3}|\+\d{7}|(?<!\d)\d{9,12}(?!\d)|\+\d{1,3}[ (]\d"
    r"|[A-Z]{2},? \d{5}|[|/·] ?[\w.+-]+@",
    re.IGNORECASE | re.MULTILINE,
)
_MAILS_LOOKED_AT = 3
_AROUND_MAIL = 300


# Labels of nothing but persons: their user names and birthdays. Common words count with a colon only.
PERSON_LITERALS = tuple(
    dict.fromkeys(
        spelled
        for label in labels_of(Role.USERNAME, Role.BIRTH)
        for spelled in ((label,) if len(label) > 8 or not label.isascii() else (f"{label}:", f"{label} :"))
    )
)
_LABELS_TOGETHER = 3
# What markup says of a person's details: schema.org's properties, and the classes of microformats.
_PERSON_MARKUP = pattern(
    r"itemtype\s*=\s*[\"']?https?://(?:schema\.org|data-vocabulary\.org)/Person\b"
    r"|class\s*=\s*[\"'][^\"'<>]{0,80}\b(?:h-card|vcard)\b",
    re.IGNORECASE,
)


def may_hold_a_person(page: Page) -> bool:
    """Whether labels of a person stand together, or one near a mail address: a quick test before `records`."""
    found = _HOLDS.get(page)
    if found is None:
        found = _HOLDS[page] = _holds_a_person(page)
    return found


def _holds_a_person(page: Page) -> bool:
    starts = page.starts_of(PERSON_LITERALS)
    for start in starts[:_MAILS_LOOKED_AT]:
        near = _NEAR_MAIL.finditer(page.text, max(0, start - _AROUND_MAIL), start + _AROUND_MAIL)
        if len({match[0].strip().lower() for match in near}) >= _LABELS_TOGETHER:
            return True
    return _has_person_markup(page) or _has_mail_of_a_person(page)


def _has_person_markup(page: Page) -> bool:
    source = page.source
    return (
        page.media_type == "text/html"
        and ("org/Person" in source or ("card" in source and ("h-card" in source or "vcard" in source)))
        and _PERSON_MARKUP.search(source) is not None
    )


def _has_mail_of_a_person(page: Page) -> bool:
    # Keys of front matter and of JSON-LD are no lines of the text.
    source = page.source
    if source.startswith(("---", "+++")):
        return True
    if '"Person"' in source and any(key in source for key in ('"email"', '"telephone"', '"birthDate"', '"address"')):
        return True
    text = page.text
    start = text.find("@")
    for _ in range(_MAILS_LOOKED_AT):
        # A mail address has letters or figures on both sides of the mark.
        while start != -1 and not (text[start - 1 : start].isalnum() and text[start + 1 : start + 2].isalnum()):
            start = text.find("@", start + 1)
        if start == -1:
            return False
        around = max(0, start - _AROUND_MAIL), start + _AROUND_MAIL
        if _NEAR_MAIL.search(text, *around) or ALIAS.search(text, *around):
            return True
        start = text.find("@", start + _AROUND_MAIL)
    return False


def records(page: Page) -> tuple[Record, ...]:
    """The records of a page, of at least two different fields each."""
    found = _RECORDS.get(page)
    if found is None:
        found = _RECORDS[page] = tuple(_gathered(page))
    return found


# From fields to records.


def _gathered(page: Page) -> Iterator[Record]:
    """Fields that stand near each other, put together."""
    record = Record()
    network = False
    last: Field | None = None
    name: Field | None = None
    for found in fields(page):
        if found.role is Role.NAME and not found.labelled:
            # Only what follows tells whether a line of two capitalised words is a name.
            if name is None or found.block - name.block > 1 or page.blocks[found.block].kind is Kind.HEADING:
                name = found
            continue
        if found.role is Role.NAME:
            # An account has no name: where the links of a page's head end, the person's own fields begin.
            name, network = None, False
        if last is not None and (
            found.block - last.block > _MOST_BETWEEN + 1
            or found.row != last.row
            # Keys of front matter and of JSON-LD stand elsewhere in the source than the text.
            or (page.blocks[found.block].region is Region.ATTRIBUTE)
            is not (page.blocks[last.block].region is Region.ATTRIBUTE)
            or _starts_another(record, found, name if name and name.block >= last.block else None)
        ):
            yield from _complete(page, record)
            record, network = Record(), False
        last = found
        if name is not None and found.block - name.block <= _MOST_AFTER_NAME and record.first(Role.NAME) is None:
            record.fields.append(name)
        name = None if record.fields else name
        if found.role is Role.HEADING:
            network = network and not found.value
        elif found.role is Role.NETWORK:
            network = not found.value
            if found.value:
                record.accounts.append(found)
        elif (network and found.labelled) or (found.role is Role.URL and _SOCIAL.match(found.value)):
            record.accounts.append(found)
        else:
            record.fields.append(found)
    yield from _complete(page, record)


def _starts_another(record: Record, found: Field, name: Field | None) -> bool:
    if len(record.fields) < 2:
        return False
    if found.role is Role.NAME:
        return record.first(Role.NAME) is not None
    return name is not None and record.first(found.role) is not None


def _complete(page: Page, record: Record) -> Iterator[Record]:
    if len({found.role for found in record.everything}) < 2:
        return
    if record.first(Role.BIO) is None and record.fields and any(found.role in _CONTACT for found in record.fields):
        _find_bio(page, record)
        _find_template_fields(page, record)
    yield record


_TEMPLATES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.JOB, TEMPLATE_JOB),
    (Role.JOB, INVERTED_JOB),
    (Role.COMPANY, TEMPLATE_COMPANY),
    (Role.COMPANY, TEMPLATE_FIRM),
    (Role.BIO, TEMPLATE_BIO),
    (Role.ADDRESS, TEMPLATE_STREET),
)


def _find_template_fields(page: Page, record: Record) -> None:
    """Take what stands unlabelled among or beside the fields, and has a generator's shape, for fields as well."""
    taken = {found.block for found in record.everything}
    for index in range(min(taken), min(len(page.blocks), max(taken) + _LAST_AFTER)):
        block = page.blocks[index]
        shown = block.kind is not Kind.CODE and block.region in (Region.MAIN, Region.BOILERPLATE)
        if index in taken or not shown or not 6 <= len(block.text) <= 80:
            continue
        role = next((role for role, shape in _TEMPLATES if shape.fullmatch(block.text)), None)
        if role is not None and record.first(role) is None:
            record.fields.append(Field(role, block.text, block.span, block.span, index, labelled=False))


def _find_bio(page: Page, record: Record) -> None:
    """Take filler that stands unlabelled among or beside the fields for the bio."""
    taken = {found.block for found in record.everything}
    first, last = min(taken), max(found.block for found in record.fields)
    for index in range(max(0, first - 1), min(len(page.blocks), last + _LAST_AFTER)):
        block = page.blocks[index]
        if block.kind is Kind.HEADING and index > last:
            return
        if index in taken or block.kind is Kind.CODE or block.region not in (Region.MAIN, Region.BOILERPLATE):
            continue
        runs = list(filler_runs(block.text, words=4, rare=2))
        if runs and sum(run.end - run.start for run in runs) * 10 >= len(block.text) * 8:
            record.fields.append(Field(Role.BIO, block.text, block.span, block.span, index, labelled=False))
            return


# From blocks to fields.


def _fields(page: Page) -> Iterator[Field]:
    """The values of a page in order; a label alone takes the next block for its value."""
    marked = _has_person_markup(page)
    blocks = [
        (index, block)
        for index, block in enumerate(page.blocks)
        if block.kind is not Kind.CODE and block.region in (Region.MAIN, Region.BOILERPLATE)
    ]
    position = 0
    while position < len(blocks):
        index, block = blocks[position]
        header = _header(blocks, position)
        if header:
            position += len(header)
            width = len(header)
            row = 0
            while all(entry.kind is Kind.CELL for _, entry in blocks[position : position + width]) and (
                len(blocks) >= position + width
            ):
                row += 1
                for role, (cell_index, cell) in zip(header, blocks[position : position + width], strict=True):
                    if role is not None:
                        yield Field(role, cell.text, cell.span, Span(cell.span.start, cell.span.end), cell_index, row)
                position += width
            continue
        position += 1
        alone = role_of(block.text)
        if alone is None:
            if not marked and "@" in block.text and (running := list(_running(block, index))):
                yield from running
                continue
            glued = _glued(page, block, index)
            if glued is not None:
                yield glued
            else:
                yield from _marked_fields(page, block, index) if marked else _fields_within(block, index)
            continue
        if position < len(blocks):
            next_index, value = blocks[position]
            takes = alone is not Role.HEADING and (alone is not Role.NETWORK or _is_handle(value.text))
            takes = takes and role_of(value.text) is None and not _is_labelled(value.text)
            if takes and _glued(page, value, next_index) is None:
                yield Field(alone, value.text, value.span, Span(block.span.start, value.span.end), next_index)
                position += 1
                continue
        if alone in (Role.HEADING, Role.NETWORK):
            yield Field(alone, "", Span(block.span.end, block.span.end), block.span, index)
    for index, block in enumerate(page.blocks):
        if block.region is Region.ATTRIBUTE and "." in block.element and (role := _key_role(block.element)):
            yield Field(role, block.text, block.span, Span(block.span.start, block.span.end), index)


def _header(blocks: list[tuple[int, Block]], position: int) -> list[Role | None]:
    """The roles of the columns of a table whose header starts here; empty where none does."""
    roles: list[Role | None] = []
    for _, block in blocks[position : position + 12]:
        if block.kind is not Kind.CELL:
            break
        role = role_of(block.text)
        if role is None and block.element != "th":
            break
        roles.append(role)
    known = len(set(roles) - {None})
    return roles if known >= 3 or (known == 2 and len(roles) == 2 and blocks[position][1].element == "th") else []


def _is_handle(text: str) -> bool:
    return len(text) < 80 and " " not in text and ("/" in text or text.startswith("@"))


def _is_labelled(text: str) -> bool:
    match = _LABELLED.match(text)
    return match is not None and role_of(match[1]) is not None


def _glued(page: Page, block: Block, index: int) -> Field | None:
    """A label and its value in elements side by side, between which style sheets set the space: `NameIris Kovan`."""
    text = block.text
    if page.media_type != "text/html" or len(text) > _LONGEST_BIO:
        return None
    for end, role in labels_before(text):
        value = end + (text[end : end + 1] == " ")
        if role is Role.HEADING or not (text[value : value + 1].isalnum() or text[value : value + 1] in "+(@«“„"):
            continue
        label = page.locate(Span(block.span.start, block.span.start + end))
        if label is not None and page.source.startswith("<", label.end.offset):
            span = Span(block.span.start + value, block.span.end)
            return Field(role, text[value:], span, Span(block.span.start, block.span.end), index)
    return None


def _marked_fields(page: Page, block: Block, index: int) -> Iterator[Field]:
    """The elements, or else the lines, of a block that markup says the role of; the others as in any block."""
    inline = list(_marked_elements(page, block, index))
    if len({field.role for field in inline}) >= _LEAST_INLINE:
        yield from inline
        return
    marked = False
    for line in _LINE.finditer(block.text):
        value = line[0].strip()
        start = block.span.start + line.start() + len(line[0]) - len(line[0].lstrip())
        span = Span(start, start + len(value))
        if value and len(value) <= _LONGEST_BIO and (role := _marked_role(page, span)) not in (None, Role.HEADING):
            marked = True
            yield Field(role, value, span, span, index)
    if not marked:
        yield from _fields_within(block, index)


def _fields_within(block: Block, index: int) -> Iterator[Field]:
    """The `Label: value` lines of a block, such parts of one line, and what shapes tell in a short block."""
    short = len(block.text) <= _LONGEST_SHAPED or _is_signature(block.text)
    if not short and _AFTER_LABEL.search(block.text) is None:
        return
    for line in _LINE.finditer(block.text):
        labelled = False
        for start, end in _labelled_parts(line[0]) if _AFTER_LABEL.search(line[0]) else ():
            match = _LABELLED.match(line[0], start, end)
            role = role_of(match[1]) if match else None
            if match is None or role is None:
                continue
            labelled = True
            value = line[0][match.end() : end].strip()
            first = block.span.start + line.start() + match.end()
            label = block.span.start + line.start() + match.start(1)
            yield Field(role, value, Span(first, first + len(value)), Span(label, first + len(value)), index)
        if not labelled and short:
            yield from _shaped(line[0], block.span.start + line.start(), index)


# So many lines, none longer than so, are no prose but a signature.
_SIGNED_LINES, _SIGNED_WIDTH = 4, 80


def _is_signature(text: str) -> bool:
    lines = text.split("\n")
    return _SIGNED_LINES <= len(lines) <= 4 * _SIGNED_LINES and max(map(len, lines)) <= _SIGNED_WIDTH


def _running(block: Block, index: int) -> Iterator[Field]:
    """The fields of a person that stand one after the other in a line of a block, or in its soft-wrapped lines."""
    lines = [(line.start(), line[0]) for line in _LINE.finditer(block.text)]
    if len(lines) > 1 and sum(_is_labelled(line) for _, line in lines) < _LEAST_OWN_LINES:
        lines = [(0, block.text.replace("\n", " "))]
    for offset, line in lines:
        for role, label, first, last in running_fields(line) if "@" in line else ():
            start = block.span.start + offset
            value = Span(start + first, start + last)
            place = Span(start + label, start + last)
            yield Field(role, line[first:last], value, place, index, labelled=label < first, told=label == first)


_PROPERTY = pattern(
    r"<[a-z][a-z0-9]{0,10}\b[^<>]{0,200}?\b(?:itemprop|class)\s*=\s*[\"']?([^\"'<>]{2,60})[^<>]{0,200}>\s*$",
    re.IGNORECASE,
)
_MICROFORMATS = {
    **dict.fromkeys(("p-name", "fn"), Role.NAME),
    **dict.fromkeys(("p-nickname", "nickname"), Role.USERNAME),
    **dict.fromkeys(("u-email", "email"), Role.EMAIL),
    **dict.fromkeys(("dt-bday", "bday"), Role.BIRTH),
    **dict.fromkeys(("p-adr", "adr"), Role.ADDRESS),
    **dict.fromkeys(("p-tel", "tel"), Role.PHONE),
    **dict.fromkeys(("p-org", "org"), Role.COMPANY),
    **dict.fromkeys(("p-job-title", "title", "role"), Role.JOB),
    **dict.fromkeys(("p-note", "note"), Role.BIO),
}


# This many elements of one line that markup says the roles of are a person's.
_LEAST_INLINE = 3
_ELEMENT = pattern(r"<[a-z][a-z0-9]{0,10}\b([^<>]{0,300})>([^<>]{2,1000})<", re.IGNORECASE)
_SAYS_ROLE = pattern(r"\b(itemprop|class)\s*=\s*[\"']?([^\"'<>]{2,60})", re.IGNORECASE)


def _marked_elements(page: Page, block: Block, index: int) -> Iterator[Field]:
    """The elements within a block that markup says the role of: cards set in one line."""
    place = page.locate(block.span)
    if place is None or len(block.text) > 2 * _LONGEST_BIO:
        return
    reach = 0
    for element in _ELEMENT.finditer(page.source, max(0, place.start.offset - 300), place.end.offset + 1):
        value = unescape(element[2]).strip()
        start = block.text.find(value, reach) if value else -1
        if start == -1:
            continue
        for attribute in _SAYS_ROLE.finditer(element[1]):
            role = _said_role(attribute[2], attribute[1].lower() == "itemprop")
            if role not in (None, Role.HEADING):
                reach = start + len(value)
                span = Span(block.span.start + start, block.span.start + reach)
                yield Field(role, value, span, span, index)
                break


def _said_role(words: str, is_property: bool) -> Role | None:
    """What a class or an item property says of its element."""
    for word in words.split():
        if role := _MICROFORMATS.get(word):
            return role
    return role_of(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words)) if is_property else None


def _marked_role(page: Page, span: Span) -> Role | None:
    """What the element that a value begins says it is, in microdata or a microformat."""
    place = page.locate(span)
    if place is None:
        return None
    before = _PROPERTY.search(page.source, max(0, place.start.offset - 300), place.start.offset)
    if before is None:
        return None
    return _said_role(before[1], "itemprop" in before[0])


def _shaped(line: str, offset: int, index: int) -> Iterator[Field]:
    """What the shapes of a line's parts tell: `Iris Kovan / bteller92 / marge.olin@holt.net`."""
    marks = [match.span() for match in _BETWEEN.finditer(line)]
    bounds = [0, *(place for mark in marks for place in mark), len(line)]
    pieces = [(first, line[first:last]) for first, last in zip(bounds[::2], bounds[1::2], strict=True)]
    mails = "@" in line and any(EMAIL.search(piece) for _, piece in pieces)
    for first, piece in pieces:
        # A signature opens with a dash.
        value = piece.strip().lstrip("—–-~").lstrip()
        start = offset + first + len(piece.rstrip()) - len(value)
        span = Span(start, start + len(value))
        # Every shape has one of these, or ends in a figure.
        may_have_shape = "@" in value or "/" in value or value[-1:].isdecimal()
        role = next((role for role, shape in _SHAPES if shape.fullmatch(value)), None) if may_have_shape else None
        if role is None and len(value) <= 70 and _LEGAL_FORM.fullmatch(value):
            employed = _AT.fullmatch(value)
            if employed is None:
                role = Role.COMPANY
            else:
                for part, kind in ((1, Role.JOB), (2, Role.COMPANY)):
                    place = Span(start + employed.start(part), start + employed.end(part))
                    yield Field(kind, employed[part], place, place, index, labelled=False)
                continue
        mail = EMAIL.search(value) if role is None and "@" in value else None
        if mail is not None and names_somebody(mail[0].partition("@")[0]):
            # "Reach: marge.olin@holt.net", behind a line or two about the person.
            place = Span(start + mail.start(), start + mail.end())
            yield Field(Role.EMAIL, mail[0], place, place, index, labelled=False)
            continue
        if role is None and looks_like_a_name(value):
            role = Role.NAME
        elif role is None and mails and len(pieces) >= 3 and re.fullmatch(r"[\w.-]{4,30}", value):
            role = Role.USERNAME
        if role is not None:
            yield Field(role, value, span, span, index, labelled=False)


def _labelled_parts(line: str) -> list[tuple[int, int]]:
    """The parts of a line that hold a field each; the whole line unless two or more of its parts do."""
    if _PART_MARK.search(line) is None:
        return [(0, len(line))]
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
    """The role of a key of front matter or JSON-LD, such as `author.bio` or `author.worksFor.name`."""
    parent, _, key = path.rpartition(".")
    if key == "name" and parent.endswith(("worksFor", "affiliation")):
        return Role.COMPANY
    if not re.search(r"author|writer|person|contributor|byline|profile|social", parent, re.IGNORECASE):
        return None
    return role_of(re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]", " ", key))
