"""Who is said to have written it: author boxes that no person stands behind."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from spuria import Confidence, Fix, Flag, Kind, Page, Severity, Span, rule
from spuria_rules.author_box import EMAIL, Field, Record, fields, records
from spuria_rules.labels import Role
from spuria_rules.latin import FILLER_LITERALS, filler_runs
from spuria_rules.names import ROLE_MAILBOXES, letters, local_part, looks_personal, name_parts, name_words, share_stem
from spuria_rules.postcodes import MisplacedCode, has_codes, misplaced_codes, misplaced_codes_of_addresses

# Words of pages and captions about test data, which rightly show what these rules look for.
_ABOUT_TEST_DATA = (
    *("faker", "lorem ipsum", "test data", "dummy data", "sample data", "example data", "fake data", "mock data"),
    *("fake profile", "fake person", "sample record", "example record", "fixture", "seeding", "data generator"),
    *("testdaten", "beispieldaten", "musterdaten", "datos de prueba", "datos de ejemplo", "données de test"),
    *("données fictives", "dados de teste", "dati di prova", "testgegevens", "voorbeeldgegevens"),
)

_HANDLE_IN_URL = re.compile(
    r"^(?:https?://)?(?:www\.)?[\w.-]+\.\w+/(?:in/|@|user/|u/|channel/)?([\w.-]+)/?$|^[/@]([\w.-]+)$", re.IGNORECASE
)


def people(page: Page) -> Iterator[Record]:
    """The records of a page, without those that are shown as examples of test data."""
    if page.is_about(_ABOUT_TEST_DATA):
        return
    for record in records(page):
        before = page.prose[max(0, record.span.start - 300) : record.span.start].casefold()
        if not any(words in before for words in _ABOUT_TEST_DATA):
            yield record


def latin_bios(record: Record) -> list[tuple[Field, Span]]:
    """The bio fields of a record that are placeholder Latin, each with where the Latin stands."""
    found = []
    for field in record.everything:
        if field.role is Role.BIO:
            runs = list(filler_runs(field.value, words=3, rare=2))
            if runs:
                found.append((field, Span(field.span.start + runs[0].start, field.span.start + runs[-1].end)))
    return found


@rule(Severity.ERROR, confidence=Confidence.CERTAIN, literals=FILLER_LITERALS, attributes=True)
def latin_bio(page: Page) -> Iterator[Flag]:
    """A biography is placeholder Latin.

    The words come from the list that data generators shuffle, so nobody wrote this biography and the
    person it describes is made up as well. Put the author's own words there, or take the box out.

    ~~~text bad
    Name: Iris Kovan

    Bio: [[Quidem aperiam nostrum. Harum eveniet soluta velit.]]
    ~~~

    ~~~text good
    Name: Iris Kovan

    Bio: Keeps bees in Trondheim and writes about them. Festina lente.
    ~~~
    """
    for record in people(page):
        for _, span in latin_bios(record):
            yield Flag(
                span,
                "This biography is placeholder Latin from a data generator, so it says nothing about its author; "
                "write one or take it out",
                fix=Fix(span),
            )


@dataclass(frozen=True, slots=True)
class _Identity:
    """The names a record gives one person: fields, and the person's name in each."""

    fields: tuple[Field, ...]
    names: tuple[str, ...]


def _handle(field: Field) -> str:
    """The handle in a field: as it stands, or the last part of an address."""
    value = field.value.strip()
    match = _HANDLE_IN_URL.match(value)
    if match:
        return match[1] or match[2]
    return "" if "://" in value or " " in value else value.lstrip("@/")


def _unrelated(record: Record) -> _Identity | None:
    """The name, the user name and the mailbox of a record, when no two of them share a stem."""
    name, email = record.first(Role.NAME), record.first(Role.EMAIL)
    username = record.first(Role.USERNAME) or next((field for field, _ in _handles(record)), None)
    if name is None or username is None or email is None or len(name_parts(name.value)) < 2:
        return None
    address = EMAIL.search(email.value)
    handle = _handle(username)
    if address is None or not letters(handle):
        return None
    mailbox = local_part(address[0])
    domain = address[0].partition("@")[2]
    if set(name_words(mailbox)) & ROLE_MAILBOXES or share_stem(handle, domain.rpartition(".")[0]):
        return None
    names = (name.value, handle, mailbox)
    if any(share_stem(one, other) for one, other in combinations(names, 2)):
        return None
    return _Identity((name, username, email), names)


@rule(Severity.WARNING, literals=("@",), attributes=True)
def identity_conflict(page: Page) -> Iterator[Flag]:
    """Name, user name and e-mail address of one person belong to three people.

    A person may write under a pen name, but then the mailbox or the handle follows the name or each
    other. Where none of the three shares a stem with another, the fields were filled one by one by
    a generator, or the record mixes people up. Check who the author is.

    ~~~text bad
    Name: [[Iris Kovan
    Username: bteller92
    Email: marge.olin@kettleworks.example]]
    ~~~

    ~~~text good
    Name: Iris Kovan
    Username: gardengnome42
    Email: iris@kovan-gardens.net
    ~~~
    """
    for record in people(page):
        found = _unrelated(record)
        if found is None or not any(looks_personal(name) for name in found.names[1:]):
            continue
        spans = [field.span for field in found.fields]
        name, handle, mailbox = found.names
        yield Flag(
            Span(min(span.start for span in spans), max(span.end for span in spans)),
            f"'{name}', the user name '{handle}' and the mailbox '{mailbox}' share no part of a name, "
            "so they do not belong to one person; check who the author is",
        )


def _handles(record: Record) -> list[tuple[Field, str]]:
    """The handles of a person's accounts, one a field, repeated ones left out."""
    found: list[tuple[Field, str]] = []
    for field in record.accounts:
        if field.role in (Role.USERNAME, Role.URL, Role.NETWORK) and field.value:
            handle = _handle(field)
            if len(letters(handle)) >= 4 and all(handle.lower() != other.lower() for _, other in found):
                found.append((field, handle))
    return found


def _drifting(record: Record) -> list[tuple[Field, str]]:
    """The account handles, when at least two share a stem neither with the person nor with each other."""
    name = record.first(Role.NAME)
    if name is None or len(name_parts(name.value)) < 2:
        return []
    own = [name.value, *(_handle(field) for field in record.all(Role.USERNAME))]
    own += [field.value for field in record.all(Role.COMPANY)]
    own += [match[0] for field in record.all(Role.EMAIL) if (match := EMAIL.search(field.value))]
    handles = _handles(record)
    if any(share_stem(handle, mine) for _, handle in handles for mine in own if mine):
        return []
    if len(handles) < 2 or any(share_stem(one, other) for (_, one), (_, other) in combinations(handles, 2)):
        return []
    return handles


@rule(
    Severity.WARNING,
    literals=(
        "facebook",
        "twitter",
        "x:",
        "x :",
        "linkedin",
        "instagram",
        "tiktok",
        "youtube",
        "github",
        "mastodon",
        "fb:",
    ),
)
def handle_drift(page: Page) -> Iterator[Flag]:
    """The accounts of one author belong to different people.

    Each account has a handle with another name in it, and none is the author's: the links lead to
    strangers or nowhere. Link the author's own accounts, or none.

    ~~~text bad
    Name: Ana Ruiz

    x: [[/okoye_t

    fb: /lindqvistm]]
    ~~~

    ~~~text good
    Name: Ana Ruiz

    x: /anaruiz

    fb: /ruizbooks
    ~~~
    """
    for record in people(page):
        handles = _drifting(record)
        if handles:
            said = " and ".join(f"'{handle}'" for _, handle in handles)
            name = record.first(Role.NAME)
            yield Flag(
                Span(handles[0][0].span.start, handles[-1][0].span.end),
                f"the accounts {said} share no part of a name with {name.value if name else 'the author'} "
                "or each other; link the author's own accounts",
            )


_TOWN = re.compile(r"[^\W\d_][^\d\n]{1,40}, ")
_TOWN = re.compile(r"[^\W\d_][^\d\n]{1,40}, ")
_STREET = re.compile(r"\b\d{1,6}[A-Za-z]?,? [^\W\d_a-z][^\n]{2,100}$")
_US_STREET = re.compile(
    r"\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|suite|apt|circle|square|parkway|way"
    r"|po box)\b",
    re.IGNORECASE,
)


def _in_an_address(page: Page, found: MisplacedCode, labelled: bool) -> bool:
    """Whether what stands around a region and a code is an address of their country."""
    block = page.block_at(found.start)
    if block is None:
        return False
    before = page.prose[max(block.span.start, found.start - 120) : found.start]
    after = page.prose[found.end : block.span.end]
    if found.ambiguous:
        return bool(_STREET.search(before) and _US_STREET.search(before)) or "-" in page.prose[found.start : found.end]
    if labelled or (_STREET.search(before) and (len(found.region) == 2 or _US_STREET.search(before))):
        return True
    # A town, a comma, a state's code and a postcode, and nothing else.
    return len(found.region) == 2 and bool(_TOWN.fullmatch(before)) and not after.strip(" .")


def _misplaced(page: Page, of: Iterable[Field]) -> list[MisplacedCode]:
    """The postcodes of address fields that belong to another region, as ranges of the page's text."""
    found = []
    for field in of:
        if field.role is not Role.ADDRESS:
            continue
        for code in misplaced_codes_of_addresses(field.value.replace("\n", " ")):
            start = field.span.start
            moved = MisplacedCode(
                code.start + start, code.end + start, code.region, code.code, code.belongs, code.ambiguous
            )
            if _in_an_address(page, moved, labelled=True):
                found.append(moved)
    return found


_ADDRESS_LABEL = re.compile(r"endereço|morada|dirección|domicilio|address", re.IGNORECASE)


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, attributes=True)
def impossible_address(page: Page) -> Iterator[Flag]:
    """A postcode belongs to another region than the one beside it.

    The first digits of a postcode name its region, so no letter can arrive: the address was mistyped
    or made up. Look the address up, or leave it out.

    ~~~text bad
    Write to us at 12 Mill Road, Oakmere, [[VT 30214]].
    ~~~

    ~~~text good
    Write to us at 12 Mill Road, Oakmere, VT 05401.
    ~~~
    """
    if not has_codes(page.prose) or page.is_about(_ABOUT_TEST_DATA):
        return
    found: dict[tuple[int, int], MisplacedCode] = {}
    find = misplaced_codes_of_addresses if _ADDRESS_LABEL.search(page.prose) else misplaced_codes
    for code in find(page.prose):
        if _in_an_address(page, code, labelled=False):
            found[code.start, code.end] = code
        elif not found:
            # The labels of fields take longer to read; they are asked only when there is something to ask about.
            found.update({(code.start, code.end): code for code in _misplaced(page, fields(page))})
    for start, end in sorted(found):
        code = found[start, end]
        fact = f"belongs to {code.belongs}, not to {code.region}" if code.belongs else "is not in use anywhere"
        yield Flag(
            Span(start, end),
            f"the postcode {code.code} {fact}: no letter can arrive; look the address up or leave it out",
        )


# `A, B and C` and `A-B`, as templates put surnames together; in the languages that have such a template.
_SURNAME = r"[^\W\d_a-z][^\W\d_]*(?:['’][^\W\d_]+)?"
_TEMPLATE_COMPANY = re.compile(
    rf"{_SURNAME}, {_SURNAME},? (?:and|und|et|y|e|en|og|och|i|&) {_SURNAME}"
    rf"|{_SURNAME} ?[-–] ?{_SURNAME}(?: (?:Inc|LLC|Ltd|Group|PLC)\.?)?"
    r"|[A-ZÀ-Þ]{2,}, [A-ZÀ-Þ]{2,},? (?:AND|UND|ET|Y|E|EN|&) [A-ZÀ-Þ]{2,}"
)


def _template_company(record: Record) -> Field | None:
    """The employer, when its name has the shape that generators give companies."""
    return next((field for field in record.all(Role.COMPANY) if _TEMPLATE_COMPANY.fullmatch(field.value.strip())), None)


@rule(
    Severity.INFO,
    confidence=Confidence.HINT,
    literals=(
        *(
            "company",
            "employer",
            "organization",
            "organisation",
            "firm",
            "works at",
            "workplace",
            "entreprise",
            "société",
        ),
        *("employeur", "empresa", "compañía", "azienda", "società", "datore", "companhia", "bedrijf", "werkgever"),
        *("unternehmen", "arbeitgeber", "pracodawca", "företag"),
    ),
)
def generator_company(page: Page) -> Iterator[Flag]:
    """An employer has a name as data generators make them.

    Generators join surnames: `A, B and C` or `A-B`. Law firms are called so too; this is no more than
    evidence, and counts where the rest of the record is made up.

    ~~~text bad
    Name: Iris Kovan
    Company: [[Dorrel, Pym and Aske]]
    ~~~

    ~~~text good
    Name: Iris Kovan
    Company: Kettle Works of Oakmere
    ~~~
    """
    for record in people(page):
        if field := _template_company(record):
            yield Flag(
                field.span,
                f"'{field.value.strip()}' is surnames put together, as a data generator names companies; "
                "check that it exists",
            )


# Numbers that regulators keep free for fiction: NANP 555-01xx; Ofcom's drama numbers; ACMA's.
_RESERVED_PHONE = re.compile(
    r"(?<!\d)(?:\(?[2-9]\d\d\)?[ .-]?555[ .-]?01\d\d|555-01\d\d|\(?01632\)? ?960 ?\d{3}|07700 ?900 ?\d{3}"
    r"|(?:\+44 ?|0)306 ?999 ?0\d{3}|\(?020\)? ?7946 ?0\d{3}|\(?01[12][1-8]\)? ?496 ?0\d{3}"
    r"|\(0[2378]\) ?(?:5550|7010) ?\d{4}|0491 ?57\d ?\d{3})(?!\d)"
)
# Domains that RFC 2606 and RFC 6761 keep free.
_RESERVED_MAIL = re.compile(
    r"[\w.+-]+@(?:[\w-]+\.)*(?:example\.(?:com|net|org|edu)|[\w-]+\.(?:example|test|invalid|localhost))(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_SHOWN_AS_EXAMPLE = re.compile(
    r"\b(?:e\.g\.|for example|for instance|such as|example|sample|documentation|placeholder|tutorial"
    r"|specification|syntax|api|json|xml|vcard|schema|rfc|smtp|imap|ldap|parameter|zum beispiel|beispiel|par exemple"
    r"|exemple|por ejemplo|ejemplo|ad esempio|esempio|por exemplo|exemplo|bijvoorbeeld|voorbeeld)\b",
    re.IGNORECASE,
)
# Names that stand for anybody, in examples.
_ANYBODY = re.compile(
    r"\b(?:(?:john|jane|joe|jack|richard) (?:doe|roe|smith|bloggs|public)|(?:max|erika|maria|hans) muster\w*"
    r"|(?:juan|maría) pérez"
    r"|fulan[oa]|mario rossi|jean dupont|pierre dupont|jan jansen|jan kowalski|alice|bob|foo|bar|test|user"
    r"|your name)\b",
    re.IGNORECASE,
)


def _reserved_contacts(page: Page) -> list[Span]:
    """The reserved numbers and mail addresses of a page that are given as somebody's contact, in order."""
    if page.is_about(_ABOUT_TEST_DATA) or any(block.kind is Kind.CODE for block in page.blocks):
        return []
    found: list[tuple[Span, str]] = []
    for pattern, what in ((_RESERVED_PHONE, "phone"), (_RESERVED_MAIL, "mail")):
        for match in pattern.finditer(page.prose):
            around = page.prose[max(0, match.start() - 300) : match.end() + 80]
            if not _SHOWN_AS_EXAMPLE.search(_RESERVED_MAIL.sub("", around)) and not _ANYBODY.search(around):
                found.append((Span(*match.span()), what))
    found.sort()
    named = [record.span for record in people(page) if record.first(Role.NAME) and len(record.fields) >= 2]
    return [
        span
        for span, what in found
        if any(record.contains(span) for record in named)
        or any(other_what != what and abs(other.start - span.start) < 200 for other, other_what in found)
    ]


@rule(
    Severity.WARNING,
    literals=(
        *(
            "@example.",
            ".example",
            ".test",
            ".invalid",
            ".localhost",
            "555-01",
            "555 01",
            "555.01",
            "55501",
            "01632",
            "07700",
        ),
        *("7946", "306 999", "306999", "496 0", "5550", "7010", "0491"),
    ),
)
def throwaway_contact(page: Page) -> Iterator[Flag]:
    """Somebody's contact is a number or an address that nobody can have.

    Regulators keep some numbers free for films, and some domains are kept free for documentation. A
    person or a firm that gives one can't be reached. Put the real contact there, or none.

    ~~~text bad
    tel [[212-555-0147]], [[zed@holt.example]]
    ~~~

    ~~~text good
    The manual writes mail addresses like someone@example.com, as RFC 2606 asks.
    ~~~
    """
    for span in _reserved_contacts(page):
        yield Flag(
            span,
            f"'{page.quote(span)}' is reserved for examples and reaches nobody; give the real contact, or none",
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
_ANY_FIELD = re.compile(
    r"profess|lectur|teach|research|scien|dean|fellow|director|founder|chief|head|president|owner|author|writer|editor"
    r"|consult|manager|chair|retired|partner|officer|journalist|columnist|speaker|advis|entrepreneur|\bceo\b|\bcto\b",
    re.IGNORECASE,
)


def _clash(record: Record) -> tuple[Field, str, str] | None:
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


@rule(
    Severity.INFO,
    confidence=Confidence.HINT,
    literals=("dvm", "d.v.m", "dds", "d.d.s", "dmd", "d.m.d", " md", " m.d", "esq", " jd", "j.d.", " rn"),
)
def credential_clash(page: Page) -> Iterator[Flag]:
    """A degree behind a name and the job beside it contradict each other.

    Generators draw title, degree and job one by one. People change careers, so this is no more than
    evidence; check whether the person exists.

    ~~~text bad
    Name: R. Vance Holm DDS
    Job: [[Kiln Loader]]
    ~~~

    ~~~text good
    Name: R. Vance Holm DDS
    Job: Orthodontist
    ~~~
    """
    for record in people(page):
        if clash := _clash(record):
            job, called, letters_ = clash
            yield Flag(
                job.span,
                f"the name has {called} ({letters_}), the job is '{job.value.strip()}'; check that this person is real",
            )


_PRIVATE = (Role.BIRTH, Role.ADDRESS, Role.PHONE, Role.EMAIL, Role.COMPANY)
# Pages on which such details belong.
_BELONGS = (
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
_LEAST_ARTICLE = 300


def _private(record: Record) -> list[Field]:
    """The fields of a record that a byline keeps to itself, one a role."""
    found: dict[Role, Field] = {}
    for field in record.all(*_PRIVATE):
        if field.value.strip() and (field.role is not Role.EMAIL or "@" in field.value):
            found.setdefault(field.role, field)
    return list(found.values())


@rule(Severity.WARNING, literals=("@",), attributes=True)
def overexposed_byline(page: Page) -> Iterator[Flag]:
    """An author box gives away where its author lives and was born.

    No editor prints an author's birth date, home address, phone, mailbox and employer under an article.
    Either a data generator filled the box, or a person's data leaked: take the box out.

    ~~~html bad
    <p>The price of tin rose for a third week in London, and traders on the floor of the exchange said that they
    had seen nothing like it since the strike of 1985. Stocks in the warehouses of Rotterdam fell to a fifth
    of last year's, while buyers in Asia went on ordering. A dealer who asked not to be named said that the
    price would rise further before the summer, since two mines in Peru stay closed for repairs.</p>
    <ul><li>Name: Iris Kovan</li><li>[[Birthdate: 1982-06-17</li><li>Address: 12 Mill Road, Oakmere</li>
    <li>Phone: (802) 446-5527</li><li>Email: iris@kovan.net]]</li></ul>
    ~~~

    ~~~text good
    Curriculum vitae

    Name: Iris Kovan
    Birthdate: 1982-06-17
    Address: 12 Mill Road, Oakmere, VT 05401
    Phone: (802) 446-5527
    Email: iris@kovan.net
    ~~~
    """
    found = [record for record in people(page) if record.first(Role.NAME)]
    if len(found) != 1 or page.is_about(_BELONGS):
        return
    record = found[0]
    private = _private(record)
    roles = {field.role for field in private}
    if len(private) < 4 or Role.BIRTH not in roles or Role.ADDRESS not in roles:
        return
    article = sum(
        len(block.text)
        for block in page.passages
        if block.kind is Kind.PARAGRAPH and len(block.text) > 100 and not block.span.overlaps(record.span)
    )
    if article >= _LEAST_ARTICLE:
        said = ", ".join(field.role.value for field in private)
        yield Flag(
            Span(min(field.place.start for field in private), max(field.place.end for field in private)),
            f"this author box gives {said}: no byline does; take the private details out",
        )


@dataclass(frozen=True, slots=True)
class _Sign:
    """A piece of evidence that a person was generated, in words.

    `certain`: no real record has it. `weak`: real records may have it, and it only counts beside others.
    """

    words: str
    certain: bool = False
    weak: bool = False


_TEMPLATE_FIRM = re.compile(
    rf"{_SURNAME},? (?:Inc|LLC|Ltd|Group|PLC|and Sons|GmbH|AG|KG|S\.A\.|S\.L\.|S\.r\.l\.|Ltda\.|BV)\.?"
)
_TEMPLATE_JOB = re.compile(
    r"(?:Lead|Senior|Direct|Corporate|Dynamic|Future|Product|National|Regional|District|Central|Global|Relational|Customer"
    r"|Investor|International|Legacy|Forward|Interactive|Internal|Human|Chief|Principal) "
    r"(?:Solutions|Program|Brand|Security|Research|Marketing|Directives|Implementation|Integration|Functionality|Response"
    r"|Paradigm|Tactics|Identity|Markets|Group|Resonance|Applications|Optimization|Operations|Infrastructure|Intranet"
    r"|Communications|Web|Branding|Quality|Assurance|Impact|Mobility|Ideation|Data|Creative|Configuration"
    r"|Accountability|Interactions|Factors|Usability|Metrics|Team|Division) "
    r"(?:Supervisor|Associate|Executive|Liaison|Officer|Manager|Engineer|Specialist|Director|Coordinator|Administrator"
    r"|Architect|Analyst|Designer|Planner|Synergist|Orchestrator|Technician|Developer|Producer|Consultant|Assistant"
    r"|Facilitator|Agent|Representative|Strategist)"
)
# Places of a generator: `North` or `Port`, a given name or surname, and an ending of towns.
_TEMPLATE_TOWN = re.compile(
    r"\b(?:(?:North|East|South|West|New|Lake|Port) )[A-Z][a-z]+(?:town|ton|land|ville|berg|burgh|borough|bury|view|port"
    r"|mouth|stad|furt|chester|fort|haven|side|shire)\b"
)
_TEMPLATE_UNIT = re.compile(r"\b(?:Suite|Apt\.?) 0\d\d?\b|^0?\d{5} (?!\d)[A-Z][a-z]+ [A-Z][a-z]+")
# North American numbers whose area or exchange code starts with 0 or 1, or ends in 11: there are none.
_IMPOSSIBLE_PHONE = re.compile(
    r"^(?:\+?1|001)[ .-]?\(?(?:[01]\d\d|[2-9]11|[2-9]\d\d\)?[ .-]?(?:[01]\d\d|[2-9]11))[ .)-]"
    r"|^\(?(?:[01]\d\d\)?[ .-]\d{3}|[2-9]\d\d\)?[ .-][01]\d\d)[ .-]\d{4}(?:x\d{2,5})?$"
)
_HOSTERS = frozenset(
    """
    gmail googlemail yahoo hotmail outlook live msn aol icloud gmx web mail protonmail proton yandex zoho t-online
    freenet orange wanadoo free laposte libero virgilio tiscali uol bol terra telefonica hetnet ziggo kpnmail
    """.split()  # noqa: SIM905
)


# User names and mailboxes as one generator makes them: `precise_1846`.
_WORD_AND_YEAR = re.compile(r"[a-z]{3,}[._-]?(?:1[89]|20)\d\d")


def _other_mailbox(record: Record) -> str | None:
    """The mailbox of a record when it is somebody else's by its two names."""
    name = record.first(Role.NAME)
    for field in record.all(Role.EMAIL):
        address = EMAIL.search(field.value)
        if name is not None and address is not None and len(name_parts(name.value)) >= 2:
            mailbox = local_part(address[0])
            if looks_personal(mailbox) and not share_stem(name.value, mailbox):
                return mailbox
    return None


def _foreign_mailbox(record: Record) -> str | None:
    """The mailbox of a record when neither name, employer nor website has anything in common with it."""
    name = record.first(Role.NAME)
    known = " ".join(field.value for field in record.all(Role.NAME, Role.COMPANY, Role.USERNAME, Role.URL))
    for field in record.all(Role.EMAIL):
        address = EMAIL.search(field.value)
        if name is None or address is None or len(name_parts(name.value)) < 2:
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


def _signs(page: Page, record: Record) -> list[_Sign]:
    signs: list[_Sign] = []
    bios = latin_bios(record)
    if bios:
        count = {1: "one bio is", 2: "two bios are", 3: "three bios are"}.get(len(bios), f"{len(bios)} bios are")
        signs.append(_Sign(f"{count} placeholder Latin", certain=True))
    if identity := _unrelated(record):
        handles = ", ".join(handle for _, handle in _handles(record))
        who = "name, user name, e-mail address" + (f" and handles ({handles})" if handles else "")
        own = ", ".join(identity.names)
        signs.append(_Sign(f"no name stem is shared among {who}: {own}"))
        if all(_WORD_AND_YEAR.fullmatch(handle) for handle in identity.names[1:]):
            signs.append(_Sign("user name and mailbox are each a word and a year"))
    elif mailbox := _other_mailbox(record):
        signs.append(_Sign(f"the mailbox '{mailbox}' is another person's"))
    elif _drifting(record):
        signs.append(_Sign("the accounts belong to other names"))
    elif mailbox := _foreign_mailbox(record):
        signs.append(_Sign(f"the mailbox '{mailbox}' has nothing of the name", weak=True))
    for code in _misplaced(page, record.fields)[:1]:
        where = f"of {code.belongs}" if code.belongs else "of no region"
        signs.append(_Sign(f"the postcode {code.code} beside {code.region} is one {where}", certain=True))
    if clash := _clash(record):
        job, called, letters_ = clash
        signs.append(_Sign(f"{called} ({letters_}) beside the job '{job.value.strip()}'", weak=True))
    company = _template_company(record) or next(
        (field for field in record.all(Role.COMPANY) if _TEMPLATE_FIRM.fullmatch(field.value.strip())), None
    )
    if company:
        signs.append(_Sign(f"the employer '{company.value.strip()}' has the shape of a template", weak=True))
    for job in record.all(Role.JOB):
        if _TEMPLATE_JOB.fullmatch(job.value.strip()):
            signs.append(_Sign(f"the job '{job.value.strip()}' is three words of a template", weak=True))
    for field in record.all(Role.EMAIL):
        if _RESERVED_MAIL.search(field.value):
            signs.append(_Sign(f"the address '{field.value.strip()}' is reserved for examples", certain=True))
            break
    else:
        if domain := _surname_domain(record):
            signs.append(_Sign(f"the mail domain '{domain}' is a bare surname", weak=True))
    for field in record.all(Role.PHONE):
        if _RESERVED_PHONE.search(field.value) or _IMPOSSIBLE_PHONE.search(field.value.strip()):
            signs.append(_Sign(f"the number '{field.value.strip()}' is one that nobody can have"))
            break
    places = [field.value for field in record.all(Role.ADDRESS, Role.CITY, Role.STREET)]
    if any(_TEMPLATE_TOWN.search(place) or _TEMPLATE_UNIT.search(place) for place in places):
        signs.append(_Sign("the address is put together like a generator's", weak=True))
    private = _private(record)
    if len(private) >= 4 or (len(private) == 3 and any(field.role is Role.BIRTH for field in private)):
        said = ", ".join(field.role.value for field in private)
        signs.append(_Sign(f"it gives {said}, which no byline does", weak=True))
    return signs


def _is_generated(signs: list[_Sign], least: int) -> bool:
    """Enough signs, one of them certain or two of them not weak."""
    return len(signs) >= least and (any(sign.certain for sign in signs) or sum(not sign.weak for sign in signs) >= 2)


@rule(
    Severity.ERROR,
    confidence=Confidence.CERTAIN,
    literals=("@", *FILLER_LITERALS),
    attributes=True,
    replaces=(
        "latin-bio",
        "identity-conflict",
        "generator-company",
        "impossible-address",
        "throwaway-contact",
        "credential-clash",
        "overexposed-byline",
        "handle-drift",
        "pseudo-latin-run",
        "classic-lorem",
    ),
)
def generated_persona(page: Page, *, evidences: int = 3) -> Iterator[Flag]:
    """An author or a person was made up by a data generator.

    Several signs come together that a real record does not have even one by one: placeholder Latin for a
    biography, a name, user name and mailbox of three people, a postcode of another state. Nobody stands
    behind the page's authorship; name the author, or take the box out and treat the page as anonymous.

    ~~~text bad
    [[Name: Iris Kovan
    Username: bteller92
    Email: marge.olin@holt.net
    Address: 12 Mill Road, Oakmere, VT 30214
    Bio: Quidem aperiam nostrum. Harum eveniet soluta velit.]]
    ~~~

    ~~~text good
    Name: Iris Kovan
    Username: ikovan
    Email: iris.kovan@holt.net
    Address: 12 Mill Road, Oakmere, VT 05401
    Bio: Iris has written about beekeeping for twenty years.
    ~~~
    """
    for record in people(page):
        signs = _signs(page, record)
        if not _is_generated(signs, evidences):
            continue
        name = record.first(Role.NAME)
        bio = record.first(Role.BIO)
        own = record.fields or record.accounts
        start = name.place.start if name else own[0].place.start
        end = bio.place.end if bio and bio.place.end > start else own[-1].place.end
        span = Span(start, end)
        related = tuple(field.span for field in record.everything if not span.contains(field.span) and field.value)
        called = f"'{name.value}'" if name else "This person"
        yield Flag(
            span,
            f"{called} was made up by a data generator, by {len(signs)} signs; nobody stands behind this authorship: "
            "name the author or take the box out",
            evidence=tuple(sign.words for sign in signs),
            related=related,
            fix=Fix(span),
        )
