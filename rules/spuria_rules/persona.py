"""Who is said to have written it: author boxes that no person stands behind."""

from collections.abc import Iterator

from spuria import Confidence, Fix, Flag, Kind, Page, Severity, Span, rule
from spuria_rules.author_box import PERSON_LITERALS, fields, may_hold_a_person
from spuria_rules.author_signs import (
    ABOUT_TEST_DATA,
    BELONGS,
    DEGREE,
    DEGREE_LITERALS,
    MAIL_LITERALS,
    PHONE_LITERALS,
    STAND_IN_LITERALS,
    degree_clash,
    drifting_handles,
    extent,
    in_an_address,
    is_generated,
    latin_bios,
    lone_bios,
    misplaced_in,
    people,
    private_details,
    reserved_contacts,
    signs_of,
    template_company,
    unrelated_names,
)
from spuria_rules.filler_literals import CICERO_LITERALS, FILLER_LITERALS
from spuria_rules.labels import Role
from spuria_rules.latin import telling_words
from spuria_rules.names import names_somebody
from spuria_rules.postcodes import (
    ADDRESS_LABELS,
    ADDRESS_LITERALS,
    MisplacedCode,
    may_be_misplaced,
    misplaced_codes,
    misplaced_codes_of_addresses,
)


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

    Measured: 0 of 6,911 clean pages flagged (documentation and literature in 20 languages, 95 % interval 0 to
    0.05 %) and 0 of 1,920 author boxes of consistent people. Of bios of one sentence 75 in 100 are found, of two
    and more 99.
    """
    if not telling_words(page.prose, page.starts_of(FILLER_LITERALS)):
        return
    bios = [
        field
        for record in people(page)
        for field in record.everything
        if page.blocks[field.block].kind is not Kind.QUOTATION  # an article about such a box shows one so
    ]
    if not page.is_about(ABOUT_TEST_DATA):
        bios += lone_bios(page)
    for _, span in latin_bios(bios):
        yield Flag(
            span,
            "This biography is placeholder Latin from a data generator, so it says nothing about its author; "
            "write one or take it out",
            fix=Fix(span),
        )


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
    if not may_hold_a_person(page):
        return
    for record in people(page):
        found = unrelated_names(record)
        if found is None:
            continue
        # What prose says of several people may stand in one paragraph: there both have to be somebody's.
        enough = all if found.fields[0].told else any
        if not enough(names_somebody(name) for name in found.names[1:]):
            continue
        spans = [field.span for field in found.fields]
        name, handle, mailbox = found.names
        yield Flag(
            Span(min(span.start for span in spans), max(span.end for span in spans)),
            f"'{name}', the user name '{handle}' and the mailbox '{mailbox}' share no part of a name, "
            "so they do not belong to one person; check who the author is",
        )


_NETWORKS = (
    *("facebook", "twitter", "x:", "x :", "linkedin", "instagram", "tiktok", "youtube", "github", "mastodon", "fb:"),
)


@rule(Severity.WARNING, attributes=True, literals=_NETWORKS)
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
    prose = page.prose
    # Elsewhere the letters stand within a word, `linux:`.
    if all(start and prose[start - 1].isalnum() for start in page.starts_of(_NETWORKS)):
        return
    for record in people(page):
        handles = drifting_handles(record)
        if handles:
            said = " and ".join(f"'{handle}'" for _, handle in handles)
            name = record.first(Role.NAME)
            yield Flag(
                Span(handles[0][0].span.start, handles[-1][0].span.end),
                f"the accounts {said} share no part of a name with {name.value if name else 'the author'} "
                "or each other; link the author's own accounts",
            )


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, literals=ADDRESS_LITERALS, attributes=True)
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

    Measured: 0 of 6,911 clean pages flagged (95 % interval 0 to 0.05 %) and 0 of 1,920 author boxes with real
    codes. Of codes drawn at random beside a state, 99 of 100 are found.
    """
    found: dict[tuple[int, int], MisplacedCode] = {}
    labelled = bool(page.starts_of(ADDRESS_LABELS))
    if not labelled and not may_be_misplaced(page):
        return
    find = misplaced_codes_of_addresses if labelled else misplaced_codes
    for code in find(page.prose):
        if in_an_address(page, code, labelled=False):
            found[code.start, code.end] = code
        elif not found:
            # The labels of fields take longer to read; they are asked only when there is something to ask about.
            found.update({(code.start, code.end): code for code in misplaced_in(page, fields(page))})
    if not found or page.is_about(ABOUT_TEST_DATA):
        return
    for start, end in sorted(found):
        code = found[start, end]
        fact = f"belongs to {code.belongs}, not to {code.region}" if code.belongs else "is not in use anywhere"
        yield Flag(
            Span(start, end),
            f"the postcode {code.code} {fact}: no letter can arrive; look the address up or leave it out",
        )


@rule(
    Severity.INFO,
    confidence=Confidence.HINT,
    attributes=True,
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

    A hint: it counts only beside other signs.
    """
    for record in people(page):
        if field := template_company(record):
            yield Flag(
                field.span,
                f"'{field.value.strip()}' is surnames put together, as a data generator names companies; "
                "check that it exists",
            )


@rule(Severity.WARNING, attributes=True, literals=(*MAIL_LITERALS, *PHONE_LITERALS))
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
    for span in reserved_contacts(page):
        yield Flag(
            span,
            f"'{page.quote(span)}' is reserved for examples and reaches nobody; give the real contact, or none",
        )


@rule(
    Severity.INFO,
    confidence=Confidence.HINT,
    attributes=True,
    literals=DEGREE_LITERALS,
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

    A hint: it counts only beside other signs.
    """
    prose = page.prose
    if not any(DEGREE.match(prose, start) for start in page.starts_of(DEGREE_LITERALS)):
        return
    for record in people(page):
        if found := degree_clash(record):
            job, called, degree = found
            yield Flag(
                job.span,
                f"the name has {called} ({degree}), the job is '{job.value.strip()}'; check that this person is real",
            )


_LEAST_ARTICLE = 300


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
    if not may_hold_a_person(page):
        return
    found = [record for record in people(page) if record.first(Role.NAME)]
    if len(found) != 1 or page.is_about(BELONGS):
        return
    record = found[0]
    private = private_details(record)
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


@rule(
    Severity.ERROR,
    confidence=Confidence.CERTAIN,
    literals=("@", *CICERO_LITERALS, *PERSON_LITERALS, *STAND_IN_LITERALS),
    marks=("schema.org/person", '"person"', "\nauthor:\n", "\n[author]", "h-card", "vcard"),
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
    """The details of an author or a person are placeholder data that do not belong to one person.

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

    Measured on 400 boxes of four generators in twenty layouts and eighteen languages, one in three with an ordinary
    bio or none and one in five with matching names, drawn after the rule was written: 89 of 100 are found as one
    person. 0 of 5,081 clean pages and 0 of 1,820 boxes of consistent people, staff pages and manuals are flagged (95 %
    intervals 0 to 0.08 % and 0 to 0.2 %). A person whose details agree with each other is not told apart.
    """
    told = may_hold_a_person(page) or page.starts_of(STAND_IN_LITERALS)
    if not told and not telling_words(page.prose, page.starts_of(CICERO_LITERALS)):
        return
    for record in people(page):
        signs = signs_of(page, record)
        if not is_generated(signs, evidences):
            continue
        name, bio = record.first(Role.NAME), record.first(Role.BIO)
        own = record.fields or record.accounts
        span = extent(record)
        if page.media_type == "text/html" and any(block.span.overlaps(span) for block in page.attributes):
            # The values of a script stand apart in it, and no stretch of the source holds them all.
            first = bio or name or own[0]
            span = first.span
        related = tuple(field.span for field in record.everything if not span.contains(field.span) and field.value)
        called = f"'{name.value}'" if name else "This person"
        yield Flag(
            span,
            f"the details of {called} are placeholder data and do not belong to one person ({len(signs)} signs); "
            "nobody stands behind this authorship: "
            "name the author or take the box out",
            evidence=tuple(sign.words for sign in signs),
            related=related,
            fix=Fix(span),
        )
