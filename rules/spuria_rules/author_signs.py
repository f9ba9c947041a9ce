"""Evidence that a record was filled by a data generator, found field by field."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from spuria import Kind, Page, Span, pattern
from spuria_rules.author_box import EMAIL, Field, Record, fields, records
from spuria_rules.field_labels import NETWORKS
from spuria_rules.generator_templates import (
    DRAWN_BIO,
    INVERTED_JOB,
    TEMPLATE_BIO,
    TEMPLATE_COMPANY,
    TEMPLATE_FIRM,
    TEMPLATE_JOB,
    TEMPLATE_SURNAMES,
    TEMPLATE_TOWN,
    TEMPLATE_UNIT,
    TWO_FORMS,
)
from spuria_rules.labels import Role, role_of
from spuria_rules.latin import filler_runs
from spuria_rules.names import (
    ROLE_MAILBOXES,
    is_latin,
    letters,
    local_part,
    looks_personal,
    name_parts,
    name_words,
    names_somebody,
    share_stem,
)
from spuria_rules.postcodes import MisplacedCode, misplaced_codes, misplaced_codes_of_addresses
from spuria_rules.surroundings import matches_around
from spuria_rules.word_salad import LEAST_IN_BIO, is_word_salad

# Words of pages and captions about test data, which rightly show what these rules look for.
ABOUT_TEST_DATA = (
    *("faker", "lorem ipsum", "test data", "dummy data", "sample data", "example data", "fake data", "mock data"),
    *("fake profile", "fake person", "fake record", "fake user", "fictional data", "dummy record", "test record"),
    *("are made up", "is made up", "are fictitious", "is fictitious", "frei erfunden", "sind erfunden"),
    *("sample record", "example record", "fixture", "seeding", "data generator"),
    *("testdaten", "beispieldaten", "musterdaten", "datos de prueba", "datos de ejemplo", "données de test"),
    *("données fictives", "dados de teste", "dati di prova", "testgegevens", "voorbeeldgegevens"),
)
_HANDLE_IN_URL = pattern(
    r"^(?:https?://)?(?:www\.)?[\w.-]+\.\w+/(?:in/|@|user/|u/|channel/)?([\w.-]+)/?$|^[/@]([\w.-]+)$", re.IGNORECASE
)


def people(page: Page) -> Iterator[Record]:
    """The records of a page, without those that are shown as examples of test data."""
    found = records(page)
    if not found or page.is_about(ABOUT_TEST_DATA):
        return
    for record in found:
        before = page.prose[max(0, record.span.start - 300) : record.span.start].casefold()
        after = page.prose[record.span.end : record.span.end + 200].casefold()
        name = record.first(Role.NAME)
        shown = name is not None and _ANYBODY.search(name.value) is not None
        if not shown and not any(words in before or words in after for words in ABOUT_TEST_DATA):
            yield record


def extent(record: Record) -> Span:
    """From a person's first field to the last: a name that no label tells is the first, whatever stands before it.

    Accounts count where the person's own fields end without a bio: what follows a bio is told as its evidence.
    """
    name = next((field for field in record.all(Role.NAME) if field.labelled), None) or record.first(Role.NAME)
    own = record.fields or record.accounts
    start = name.place.start if name else own[0].place.start
    before = [field.place.start for field in own if field.labelled and field.place.start < start]
    if name is None or name.labelled:
        start = min((start, *before))
    whole = record.fields if any(field.role is Role.BIO for field in record.fields) else record.everything
    return Span(start, max(field.place.end for field in whole))


# Labels that say nothing but biography: a field of one is a bio without a record around it.
_BIO_LABEL = pattern(
    r"bio|author bio|about (?:me|the author)|biogra\w+|über mich|sobre mí|sobre mim|over mij|chi sono", re.IGNORECASE
)


def lone_bios(page: Page) -> list[Field]:
    """The fields labelled as a biography that stand in no record."""
    taken = {field.span for record in records(page) for field in record.everything}
    return [
        field
        for field in fields(page)
        if field.role is Role.BIO
        and field.span not in taken
        and _BIO_LABEL.match(page.text, field.place.start, field.span.start)
        and page.blocks[field.block].kind is not Kind.QUOTATION
    ]


def latin_bios(among: Iterable[Field]) -> list[tuple[Field, Span]]:
    """The bio fields that are placeholder Latin, each with where the Latin stands."""
    found = []
    for field in among:
        if field.role is Role.BIO:
            runs = list(filler_runs(field.value, words=3, rare=1))
            if runs:
                found.append((field, Span(field.span.start + runs[0].start, field.span.start + runs[-1].end)))
    return found


class Identity(NamedTuple):
    """The names a record gives one person: fields, and the person's name in each."""

    fields: tuple[Field, ...]
    names: tuple[str, ...]


def handle_in(field: Field) -> str:
    """The handle in a field: as it stands, or the last part of an address."""
    value = field.value.strip()
    match = _HANDLE_IN_URL.match(value)
    if match:
        return match[1] or match[2]
    return "" if "://" in value or " " in value else value.lstrip("@/")


# Shorter ones may be initials of names that are themselves short.
_SHORTEST_HANDLE = 4


def unrelated_names(record: Record) -> Identity | None:
    """The name, the user name and the mailbox of a record, when no two of them share a stem."""
    name, email = record.first(Role.NAME), record.first(Role.EMAIL)
    username = record.first(Role.USERNAME) or next((field for field, _ in account_handles(record)), None)
    if name is None or username is None or email is None or len(name_parts(name.value)) < 2:
        return None
    address = EMAIL.search(email.value)
    handle = handle_in(username)
    if address is None:
        return None
    mailbox = local_part(address[0])
    if min(len(letters(handle)), len(letters(mailbox))) < _SHORTEST_HANDLE:
        return None
    domain = address[0].partition("@")[2]
    if set(name_words(mailbox)) & ROLE_MAILBOXES or share_stem(handle, domain.rpartition(".")[0]):
        return None
    names = (name.value, handle, mailbox)
    if any(share_stem(one, other) for one, other in combinations(names, 2)):
        return None
    if not is_latin(name.value) and not (looks_personal(handle) and looks_personal(mailbox)):
        # How a name of another script is spelt in an address is not known for sure: one of the two may be the person's.
        return None
    return Identity((name, username, email), names)


def account_handles(record: Record) -> list[tuple[Field, str]]:
    """The handles of a person's accounts, one a field, repeated ones left out."""
    found: list[tuple[Field, str]] = []
    for field in record.accounts:
        if field.role in (Role.USERNAME, Role.URL, Role.NETWORK) and field.value:
            handle = handle_in(field)
            # A link that is called after its network says nothing of whose account it leads to.
            own = role_of(handle) is not Role.NETWORK
            if own and len(letters(handle)) >= 4 and all(handle.lower() != other.lower() for _, other in found):
                found.append((field, handle))
    return found


def drifting_handles(record: Record) -> list[tuple[Field, str]]:
    """The account handles, when at least two share a stem neither with the person nor with each other."""
    name = record.first(Role.NAME)
    if name is None or len(name_parts(name.value)) < 2:
        return []
    own = [name.value, *(handle_in(field) for field in record.all(Role.USERNAME))]
    own += [field.value for field in record.all(Role.COMPANY)]
    own += [match[0] for field in record.all(Role.EMAIL) if (match := EMAIL.search(field.value))]
    # A button for sharing says the network's name where a handle would stand.
    handles = [(field, handle) for field, handle in account_handles(record) if handle.casefold() not in NETWORKS]
    if any(share_stem(handle, mine) for _, handle in handles for mine in own if mine):
        return []
    if len(handles) < 2 or any(share_stem(one, other) for (_, one), (_, other) in combinations(handles, 2)):
        return []
    return handles


_TOWN = pattern(r"[^\W\d_][^\d\n]{1,40}, ")
_STREET = pattern(r"\b\d{1,6}[A-Za-z]?,? [^\W\d_a-z][^\n]{2,100}$")
# As addresses of English-speaking countries begin, and those of the ambiguous codes' countries do not.
_NUMBER_FIRST = pattern(r"\s*\d{1,6} [A-Z][a-z]+ (?!\d)")
_US_STREET = pattern(
    r"\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|suite|apt|circle|square|parkway|way"
    r"|po box)\b",
    re.IGNORECASE,
)


def in_an_address(page: Page, found: MisplacedCode, labelled: bool) -> bool:
    """Whether what stands around a region and a code is an address of their country."""
    block = page.block_at(found.start)
    if block is None:
        return False
    before = page.prose[max(block.span.start, found.start - 120) : found.start]
    after = page.prose[found.end : block.span.end]
    if found.ambiguous and labelled and _NUMBER_FIRST.match(before.rpartition("\n")[2].partition(":")[2] or before):
        return True
    if found.ambiguous:
        return bool(_STREET.search(before) and _US_STREET.search(before)) or "-" in page.prose[found.start : found.end]
    if labelled or (_STREET.search(before) and (len(found.region) == 2 or _US_STREET.search(before))):
        return True
    # A town, a comma, a state's code and a postcode, and nothing else.
    return len(found.region) == 2 and bool(_TOWN.fullmatch(before)) and not after.strip(" .")


def misplaced_in(page: Page, of: Iterable[Field]) -> list[MisplacedCode]:
    """The postcodes of address fields that belong to another region, as ranges of the page's text."""
    found = []
    state: Field | None = None
    for field in of:
        if field.role is Role.STATE:
            state = field
        if field.role is Role.POSTCODE and state is not None and abs(field.block - state.block) <= 2:
            codes = misplaced_codes(f" {state.value.strip()} {field.value.strip()}")
            found += [MisplacedCode(*field.span, code.region, code.code, code.belongs) for code in codes]
        if field.role is not Role.ADDRESS:
            continue
        for code in misplaced_codes_of_addresses(field.value.replace("\n", " ")):
            start = field.span.start
            moved = MisplacedCode(
                code.start + start, code.end + start, code.region, code.code, code.belongs, code.ambiguous
            )
            if in_an_address(page, moved, labelled=True):
                found.append(moved)
    return found


def template_company(record: Record) -> Field | None:
    """The employer, when its name has the shape that generators give companies."""
    return next((field for field in record.all(Role.COMPANY) if TEMPLATE_COMPANY.fullmatch(field.value.strip())), None)


# Numbers that regulators keep free for fiction: NANP 555-01xx; Ofcom's drama numbers; ACMA's.
_RESERVED_PHONE = pattern(
    r"(?<!\d)(?:\(?[2-9]\d\d\)?[ .-]?555[ .-]?01\d\d|555-01\d\d|\(?01632\)? ?960 ?\d{3}|07700 ?900 ?\d{3}"
    r"|(?:\+44 ?|0)306 ?999 ?0\d{3}|\(?020\)? ?7946 ?0\d{3}|\(?01(?:1[3-8]|[2-69]1)\)? ?496 ?0\d{3}"
    r"|\(0[2378]\) ?(?:5550|7010) ?\d{4}|0491 ?57\d ?\d{3})(?!\d)"
)
# Domains that RFC 2606 and RFC 6761 keep free.
_RESERVED_MAIL = pattern(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){0,8}(?:example\.(?:com|net|org|edu)|[\w-]{1,63}\.(?:example|test|invalid|localhost))(?![\w-]|\.\w)",
    re.IGNORECASE,
)
#: One of these stands in every reserved number, and in every reserved address.
PHONE_LITERALS = (
    *("555-01", "555 01", "555.01", "55501", "01632", "07700", "7946", "306 999", "306999", "496 0", "5550", "7010"),
    "0491",
)
MAIL_LITERALS = ("@example.", ".example", ".test", ".invalid", ".localhost")
# How far such a number and such an address reach from these, in characters.
_PHONE_REACH, _MAIL_REACH = 40, 700
_SHOWN_AS_EXAMPLE = pattern(
    r"\b(?:e\.g\.|for example|for instance|such as|example|sample|documentation|placeholder|tutorial"
    r"|specification|syntax|api|json|xml|vcard|schema|rfc|smtp|imap|ldap|parameter|zum beispiel|beispiel|par exemple"
    r"|exemple|por ejemplo|ejemplo|ad esempio|esempio|por exemplo|exemplo|bijvoorbeeld|voorbeeld)\b",
    re.IGNORECASE,
)
# Names that stand for anybody, in examples.
_ANYBODY = pattern(
    r"\b(?:(?:john|jane|joe|jack|richard) (?:doe|roe|smith|bloggs|public)|(?:max|erika|maria|hans) muster\w*"
    r"|(?:juan|maría) pérez"
    r"|fulan[oa]|mario rossi|jean dupont|pierre dupont|jan jansen|jan kowalski|alice|bob|foo|bar|test|user"
    r"|your name)\b",
    re.IGNORECASE,
)


def reserved_contacts(page: Page) -> list[Span]:
    """The reserved numbers and mail addresses of a page that are given as somebody's contact, in order."""
    found: list[tuple[Span, str]] = []
    for reserved, what, literals, reach in (
        (_RESERVED_PHONE, "phone", PHONE_LITERALS, _PHONE_REACH),
        (_RESERVED_MAIL, "mail", MAIL_LITERALS, _MAIL_REACH),
    ):
        for match in matches_around(page, reserved, literals, reach):
            around = page.prose[max(0, match.start() - 300) : match.end() + 80]
            if not _SHOWN_AS_EXAMPLE.search(_RESERVED_MAIL.sub("", around)) and not _ANYBODY.search(around):
                found.append((Span(*match.span()), what))
    if not found or page.is_about(ABOUT_TEST_DATA) or any(block.kind is Kind.CODE for block in page.blocks):
        return []
    found.sort()
    named = [record.span for record in people(page) if record.first(Role.NAME) and len(record.fields) >= 2]
    return [
        span
        for span, what in found
        if any(record.contains(span) for record in named)
        or any(other_what != what and abs(other.start - span.start) < 200 for other, other_what in found)
    ]


#: One of these stands in nearly every record with such an address or number.
STAND_IN_LITERALS = (
    *("anytown", "anycity", "any town,", "123 main st", "1234 elm st", "456 elm st", "musterstadt", "musterstra"),
    *("(555) 123", "555-123-4567", "123-456-7890", "(123) 456", "555-987-6543", "(555) 987", "voorbeeldstraat"),
)
# What examples give for an address, a number or a mail domain, everywhere the same.
STAND_IN_PLACE = pattern(
    r"\bany ?(?:town|city|where)\b(?=,|$)|\b1234? (?:main|elm|fake|example|your|any) (?:street|st|avenue|road)\b"
    r"|\bmuster(?:stra(?:ß|ss)e|weg|stadt|hausen|ort)\b|\b12345 [A-Z][a-z]*(?:stadt|hausen)\b|\brue de l['’]exemple\b"
    r"|\bcalle (?:falsa|ejemplo)\b|\bvia (?:esempio|dell['’]esempio)\b|\brua (?:exemplo|das flores, 123)\b"
    r"|\bvoorbeeldstraat\b|\b(?:456|789) (?:elm|oak|main|maple) (?:street|st|avenue|ave)\b",
    re.IGNORECASE,
)
_STAND_IN_PHONE = pattern(
    r"(?:\+?1[ .-]?)?\(?555\)?[ .-]?\d{3}[ .-]?\d{4}|(?:\+?1[ .-]?)?\(?123\)?[ .-]?456[ .-]?7890|555[ .-]01\d\d"
    r"|\+?(?:49|33|34|39|31|44)?[ -]?0?123[ /-]?45 ?67 ?89 ?\d{0,2}|0123[ -/]?456789|\+?1234567890"
)
_STAND_IN_MAIL = pattern(
    r"@(?:(?:your|my|the)?(?:domain|company|email|site|website|business)|mysite|yoursite|sitename|firma|entreprise|beispiel"
    r"|musterfirma|ejemplo|esempio|exemplo|voorbeeld)\.\w{2,4}$",
    re.IGNORECASE,
)

# Degrees, what they are called, and the jobs that go with them.
_DEGREES: dict[str, tuple[str, str]] = {
    "dvm": ("a veterinary degree", r"vet|animal|zoo|livestock|equine|wildlife"),
    "dds": ("a degree in dentistry", r"dent|orthodon|oral|implant|endodon|periodon"),
    "dmd": ("a degree in dentistry", r"dent|orthodon|oral|implant|endodon|periodon"),
    "md": (
        "a medical degree",
        r"physician|surgeon|doctor|medic|clinic|health|hospital|\w+(?:olog|iatr|ist\b)|practitioner|internist|anesth",
    ),
    "esq": ("a lawyer's title", r"law|attorney|counsel|legal|solicitor|barrister|judge|advocate|partner|notary"),
    "jd": ("a law degree", r"law|attorney|counsel|legal|solicitor|barrister|judge|advocate|partner|policy"),
    "rn": ("a nurse's title", r"nurs|health|care|clinic|hospital|midwif"),
}
DEGREE_LITERALS = (" dvm", " d.v.m", " dds", " d.d.s", " dmd", " d.m.d", " md", " m.d", " esq", " jd", " j.d", " rn")
DEGREE = pattern(r" (?:DVM|D\.V\.M|DDS|D\.D\.S|DMD|D\.M\.D|MD|M\.D|E[Ss][Qq]|JD|J\.D|RN)\b")
_ANY_FIELD = pattern(
    r"profess|lectur|teach|research|scien|dean|fellow|director|founder|chief|head|president|owner|author|writer|editor"
    r"|consult|manager|chair|retired|partner|officer|journalist|columnist|speaker|advis|entrepreneur|\bceo\b|\bcto\b",
    re.IGNORECASE,
)


def degree_clash(record: Record) -> tuple[Field, str, str] | None:
    """The job field, the degree in words and its letters, when the name's degree contradicts the job."""
    name, job = record.first(Role.NAME), record.first(Role.JOB)
    if name is None or job is None or not job.value.strip() or len(job.value) > 60:
        return None
    for word in re.split(r"[\s,]+", name.value)[2:]:
        degree = word.replace(".", "").lower()
        if degree in _DEGREES:
            called, jobs = _DEGREES[degree]
            if not re.search(jobs, job.value, re.IGNORECASE) and not _ANY_FIELD.search(job.value):
                return job, called, word
    return None


_PRIVATE = (Role.BIRTH, Role.ADDRESS, Role.PHONE, Role.EMAIL, Role.COMPANY)


def private_details(record: Record) -> list[Field]:
    """The fields of a record that a byline keeps to itself, one a role."""
    found: dict[Role, Field] = {}
    for field in record.all(*_PRIVATE):
        if field.value.strip() and (field.role is not Role.EMAIL or "@" in field.value):
            found.setdefault(field.role, field)
    return list(found.values())


# How much a sign counts, where three are enough. Filler for a biography and a reserved address need any other sign;
# what else no real record has needs a strong one or two weak ones; two strong ones are enough; weak ones are not.
_ENOUGH, _TELLING, _CERTAIN, _STRONG, _WEAK = 3.0, 2.5, 2.0, 1.5, 0.5


class Sign(NamedTuple):
    """A piece of evidence that a person was generated, in words, and how much it counts."""

    words: str
    weight: float = _STRONG
    exposed: bool = False


# North American numbers whose area or exchange code starts with 0 or 1, or ends in 11: there are none.
_IMPOSSIBLE_PHONE = pattern(
    r"^(?:\+?1|001)[ .-]?\(?(?:[01]\d\d|[2-9]11|[2-9]\d\d\)?[ .-]?(?:[01]\d\d|[2-9]11))[ .)-]"
    r"|^\(?(?:[01]\d\d\)?[ .-]\d{3}|[2-9]\d\d\)?[ .-][01]\d\d)[ .-]\d{4}(?:x\d{2,5})?$"
)
_EXTENDED_PHONE = pattern(r"(?:\+?1[-.]|001-)?\(?\d{3}\)?[-.]?\d{3}[-.]\d{4}(?: ?x\d{2,5})|001-\d{3}-\d{3}-\d{4}")
_HOSTERS = frozenset(
    """
    gmail googlemail yahoo hotmail outlook live msn aol icloud gmx web mail protonmail proton yandex zoho t-online
    freenet orange wanadoo free laposte libero virgilio tiscali uol bol terra telefonica hetnet ziggo kpnmail
    """.split()  # noqa: SIM905
)
# User names and mailboxes as one generator makes them: `precise_1846`.
_WORD_AND_YEAR = pattern(r"[a-z]{3,}[._-]?(?:1[89]|20)\d\d")


# No byline says Mrs., nor gives a generation beside a doctor's title.
_TITLED = pattern(
    r"(?:Mr|Mrs|Miss|Ms|Mx)\.? .{3,60}|(?:Dr|Prof)\.? .{3,50} (?:Sr\.|Jr\.|I|II|III|IV|V|MD|DDS|DVM|PhD)"
    r"|(?:Herr|Frau|Pan|Pani|pan|pani|Sig\.|Sig\.ra|Sr\.|Sra\.|Dhr\.|Mevr\.|M\.|Mme|Mlle) .{3,60}"
)


def _is_comparable(name: Field) -> bool:
    """Whether a name has two parts that a handle would be made of: those of other scripts are spelt in many ways."""
    return is_latin(name.value) and len(name_parts(name.value)) >= 2


def _other_mailbox(record: Record) -> str | None:
    """The mailbox of a record when it is somebody else's by its two names."""
    name = record.first(Role.NAME)
    for field in record.all(Role.EMAIL):
        address = EMAIL.search(field.value)
        if name is not None and address is not None and _is_comparable(name):
            mailbox = local_part(address[0])
            if looks_personal(mailbox) and not share_stem(name.value, mailbox):
                return mailbox
    return None


def _other_handle(record: Record) -> str | None:
    """The user name of a record when it is somebody else's by its two names: `Wayne_Massey38`."""
    name, username = record.first(Role.NAME), record.first(Role.USERNAME)
    if name is None or username is None or not _is_comparable(name):
        return None
    handle = handle_in(username)
    return handle if looks_personal(handle) and not share_stem(name.value, handle) else None


def _holds_another_name(record: Record) -> str | None:
    """A user name or mailbox that is a given name and more, none of it the person's: `barbarahutchinson`."""
    name = record.first(Role.NAME)
    if name is None or not _is_comparable(name):
        return None
    known = " ".join(field.value for field in record.all(Role.NAME, Role.COMPANY, Role.URL))
    handles = [handle_in(field) for field in record.all(Role.USERNAME)]
    mails = (EMAIL.search(field.value) for field in record.all(Role.EMAIL))
    handles += [local_part(mail[0]) for mail in mails if mail and not set(name_words(mail[0])) & ROLE_MAILBOXES]
    for handle in handles:
        if not looks_personal(handle) and names_somebody(handle) and not share_stem(known, handle):
            return handle
    return None


def _foreign_mailbox(record: Record) -> str | None:
    """The mailbox of a record when neither name, employer nor website has anything in common with it."""
    name = record.first(Role.NAME)
    known = " ".join(field.value for field in record.all(Role.NAME, Role.COMPANY, Role.USERNAME, Role.URL))
    for field in record.all(Role.EMAIL):
        address = EMAIL.search(field.value)
        if name is None or address is None or not _is_comparable(name):
            continue
        mailbox, _, domain = address[0].partition("@")
        if len(letters(mailbox)) < 4 or set(name_words(mailbox)) & ROLE_MAILBOXES:
            continue
        if not share_stem(known, mailbox) and not share_stem(domain.partition(".")[0], mailbox):
            return mailbox
    return None


def _surname_domain(record: Record) -> str | None:
    """A mail domain that is one bare word, neither a hoster's nor in the record's name or employer: `rath.net`."""
    known = " ".join(field.value for field in record.all(Role.NAME, Role.COMPANY, Role.USERNAME, Role.URL))
    for field in record.all(Role.EMAIL):
        address = EMAIL.search(field.value)
        if address is None:
            continue
        domain = address[0].partition("@")[2].lower()
        word, _, ending = domain.partition(".")
        bare = ending in ("com", "net", "org", "info", "biz") and word.isalpha() and word not in _HOSTERS
        if bare and not share_stem(known, word) and not share_stem(local_part(address[0]), word):
            return domain
    return None


def signs_of(page: Page, record: Record) -> list[Sign]:
    """The evidence that a record was generated, strongest kinds first."""
    return [
        *_signs_of_bios(record),
        *_signs_of_names(record),
        *_signs_of_birth(record),
        *_signs_of_places(page, record),
        *_signs_of_work(record),
        *_signs_of_contacts(page, record),
        *_signs_of_exposure(page, record),
    ]


def _signs_of_bios(record: Record) -> Iterator[Sign]:
    bios = latin_bios(record.everything)
    if bios:
        count = {1: "one bio is", 2: "two bios are", 3: "three bios are"}.get(len(bios), f"{len(bios)} bios are")
        # Beside a name and two details more nobody else is meant.
        roles = {field.role for field in record.fields if field.labelled}
        yield Sign(f"{count} placeholder Latin", _ENOUGH if Role.NAME in roles and len(roles) >= 4 else _TELLING)
    elif any(is_word_salad(field.value, LEAST_IN_BIO) for field in record.everything if field.role is Role.BIO):
        yield Sign("the bio is ordinary words in no order, as generators draw them")
    elif any(TEMPLATE_BIO.fullmatch(field.value.strip()) for field in record.all(Role.BIO)):
        # Two of its words are anybody's; three, or one of its signs behind them, are the template's.
        drawn = any(DRAWN_BIO.fullmatch(field.value.strip()) for field in record.all(Role.BIO))
        yield Sign("the bio is a few words of a template", _STRONG if drawn else _WEAK)


def _signs_of_names(record: Record) -> Iterator[Sign]:
    drifting = drifting_handles(record)
    if identity := unrelated_names(record):
        accounts = ", ".join(handle for _, handle in account_handles(record))
        who = "name, user name, e-mail address" + (f" and handles ({accounts})" if accounts else "")
        # Two names of which none is the person's are another person's for certain.
        weight = _TELLING if any(map(names_somebody, identity.names[1:])) else _STRONG
        yield Sign(f"no name stem is shared among {who}: {', '.join(identity.names)}", weight)
    elif mailbox := _other_mailbox(record):
        yield Sign(f"the mailbox '{mailbox}' is another person's")
    elif handle := _other_handle(record):
        yield Sign(f"the user name '{handle}' is another person's")
    elif handle := _holds_another_name(record):
        yield Sign(f"'{handle}' is another person's name", _CERTAIN)
    elif mailbox := _foreign_mailbox(record):
        yield Sign(f"the mailbox '{mailbox}' has nothing of the name", _WEAK)
    if drifting:
        same_evidence = len(drifting) < 3 and identity is not None
        yield Sign("the accounts belong to other names", _WEAK if same_evidence else _STRONG)
    username, email = record.first(Role.USERNAME), record.first(Role.EMAIL)
    address = EMAIL.search(email.value) if email else None
    handles = [handle_in(username)] if username else []
    handles += [local_part(address[0])] if address else []
    if handles and all(_WORD_AND_YEAR.fullmatch(handle) for handle in handles):
        odd = any(not 1930 <= int(handle[-4:]) <= 2025 for handle in handles)
        said = " and ".join(f"'{handle}'" for handle in handles)
        weight = _WEAK if len(handles) == 1 and not odd else _TELLING if len(handles) > 1 and odd else _STRONG
        yield Sign(f"{said}: a word and a year that is nobody's", weight)
    name = record.first(Role.NAME)
    if len(handles) == 2 and name is not None and not is_latin(name.value) and not share_stem(*handles):
        at_home = set(name_words(handles[1])) & ROLE_MAILBOXES or (address and share_stem(*address[0].split("@")))
        personal = looks_personal(handles[0]) and looks_personal(handles[1])
        if not at_home:
            weight = _STRONG if personal else _WEAK
            yield Sign(f"the user name '{handles[0]}' and the mailbox '{handles[1]}' are two people's", weight)
    if name is not None and _TITLED.fullmatch(name.value.strip()):
        yield Sign(f"the name is written '{name.value.strip()}', with a form of address", _WEAK)


_TIME_OF_BIRTH = pattern(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?.*")


def _signs_of_birth(record: Record) -> Iterator[Sign]:
    birth = record.first(Role.BIRTH)
    if birth is not None and _TIME_OF_BIRTH.fullmatch(birth.value.strip()):
        yield Sign(f"the date of birth '{birth.value.strip()}' has a time, as a generator writes it")


def _signs_of_places(page: Page, record: Record) -> Iterator[Sign]:
    for code in misplaced_in(page, record.fields)[:1]:
        where = f"of {code.belongs}" if code.belongs else "of no region"
        yield Sign(f"the postcode {code.code} beside {code.region} is one {where}", _CERTAIN)
    places = [field.value for field in record.all(Role.ADDRESS, Role.CITY, Role.STREET)]
    if any(TEMPLATE_TOWN.search(place) or TEMPLATE_UNIT.search(place) for place in places):
        yield Sign("the address is put together like a generator's", _WEAK)


def _signs_of_work(record: Record) -> Iterator[Sign]:
    if found := degree_clash(record):
        job, called, degree = found
        yield Sign(f"{called} ({degree}) beside the job '{job.value.strip()}'", _WEAK)
    for company in record.all(Role.COMPANY):
        name = company.value.strip()
        if TWO_FORMS.fullmatch(name):
            yield Sign(f"the employer '{name}' has two legal forms at once")
            break
        if any(shape.fullmatch(name) for shape in (TEMPLATE_COMPANY, TEMPLATE_FIRM, TEMPLATE_SURNAMES)):
            yield Sign(f"the employer '{name}' has the shape of a template", _WEAK)
            break
    if any(TEMPLATE_JOB.fullmatch(job.value.strip()) for job in record.all(Role.JOB)):
        yield Sign("the job is three words of a template", _WEAK)
    elif inverted := next((job for job in record.all(Role.JOB) if INVERTED_JOB.fullmatch(job.value.strip())), None):
        yield Sign(f"the job '{inverted.value.strip()}' stands as in a generator's list", _WEAK)


def _signs_of_contacts(page: Page, record: Record) -> Iterator[Sign]:
    if _SHOWN_AS_EXAMPLE.search(page.prose, max(0, record.span.start - 300), record.span.start):
        return
    mails = [field.value.strip() for field in record.all(Role.EMAIL)]
    if reserved := next((mail for mail in mails if _RESERVED_MAIL.search(mail)), None):
        name = record.first(Role.NAME)
        # A person's own name before a reserved domain may be an author who keeps the address to himself.
        own = name is not None and is_latin(name.value) and share_stem(name.value, local_part(reserved))
        yield Sign(f"the address '{reserved}' is reserved for examples", _STRONG if own else _TELLING)
    elif domain := _surname_domain(record):
        yield Sign(f"the mail domain '{domain}' is a bare surname", _WEAK)
    if known := next((mail for mail in mails if _STAND_IN_MAIL.search(mail)), None):
        yield Sign(f"the address '{known}' stands in for one")
    if place := next(
        (place for place in record.all(Role.ADDRESS, Role.CITY) if STAND_IN_PLACE.search(place.value)), None
    ):
        yield Sign(f"the address '{place.value.strip()}' stands in for one", _CERTAIN)
    for field in record.all(Role.PHONE):
        number = field.value.strip()
        if _STAND_IN_PHONE.fullmatch(number):
            yield Sign(f"the number '{number}' stands in for one")
            break
        if _RESERVED_PHONE.search(number) or _IMPOSSIBLE_PHONE.search(number):
            yield Sign(f"the number '{number}' is one that nobody can have")
            break
        if _EXTENDED_PHONE.fullmatch(number):
            yield Sign(f"the number '{number}' has its extension as generators write it", _WEAK)
            break


#: What pages are about on which private details belong.
BELONGS = (
    *("curriculum", "résumé", "resume", "lebenslauf", "imprint", "impressum", "mentions légales", "aviso legal"),
    *("note legali", "colofon", "colophon", "staff", "directory", "people", "team", "faculty", "contact", "kontakt"),
    *(
        "obituary",
        "in memoriam",
        "nachruf",
        "candidat",
        "applica",
        "register",
        "members",
        "attorney",
        "lawyer",
        "doctor",
    ),
    *("equipo", "équipe", "equipe", "personal", "mitarbeiter", "medewerkers", "phone book", "address book", "profile"),
    *("cv", "vita", "biograph", "agent", "contatti", "contacto", "contato"),
)


def _signs_of_exposure(page: Page, record: Record) -> Iterator[Sign]:
    private = private_details(record)
    roles = {field.role for field in private}
    said = ", ".join(field.role.value for field in private)
    if page.is_about(BELONGS):
        return
    if Role.BIRTH in roles and len(roles) >= 4:
        yield Sign(f"it gives {said}, which no byline does", exposed=True)
    elif Role.BIRTH in roles and len(roles) >= 3:
        yield Sign(f"it gives {said}, which no byline does", 2 * _WEAK)
    elif len(roles) >= 4:
        yield Sign(f"it gives {said}, which no byline does", _WEAK)


def is_generated(signs: list[Sign], least: float) -> bool:
    """Whether the signs weigh enough together, and one beside what is given away is strong."""
    return sum(sign.weight for sign in signs) >= least and any(
        sign.weight >= _STRONG and not sign.exposed for sign in signs
    )
