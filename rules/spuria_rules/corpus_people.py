"""People who do not exist, seen over many pages: one on many sites, many of one make, authors that come and go."""

import re
from collections.abc import Iterator, Sequence

from spuria import Confidence, Fact, Flag, Page, Severity, Span, corpus_rule, pattern
from spuria_rules.author_box import Record
from spuria_rules.author_signs import drifting_handles, latin_bios, people, unrelated_names
from spuria_rules.corpus_keys import body_digests, digest, elsewhere, folded, listed, main_blocks
from spuria_rules.corpus_persons import PERSON_LITERALS, may_name_somebody
from spuria_rules.labels import Role
from spuria_rules.names import letters, local_part, looks_like_a_name, name_parts, share_stem

# A schema of fewer fields is that of any contributor's box.
_LEAST_FIELDS = 5
# A name with a mail address, a handle and a job that go with it is what the box of a columnist holds; nobody who
# writes for several papers gives a birthday and a home to each.
_TELLING_FIELDS = 4
# What a handle must have beside the name to be one person's: letters, or figures.
_LEAST_OF_ITS_OWN, _LEAST_FIGURES = 3, 2
_PRIVATE = (Role.BIRTH, Role.ADDRESS, Role.STREET, Role.CITY, Role.POSTCODE)


def _people(page: Page) -> Iterator[tuple[Record, str]]:
    """The records of a page that name somebody, with the name; those shown as samples of test data are left out."""
    if not may_name_somebody(page):
        return
    for record in people(page):
        name = record.first(Role.NAME)
        if name is not None and folded(name.value):
            yield record, folded(name.value)


def _judge_reuse(facts: Sequence[Fact], *, sites: int = 3) -> Iterator[tuple[Fact, Flag]]:
    found = sorted({fact.site for fact in facts})
    # One text that many sites took over brings its author, or its press contact, along.
    bodies = {fact.value.split("|")[1] for fact in facts}
    if min(len(found), len(bodies)) < sites:
        return
    for fact in facts:
        telling, _, name = fact.value.split("|", 2)
        message = f"“{name}” with the same contact data is the author on {len(found)} unrelated sites: drop it"
        confidence = None if telling else Confidence.HINT
        yield fact, Flag(fact.span, message, confidence, evidence=(f"also on {listed(found, fact.site)}",))


@corpus_rule(Severity.ERROR, _judge_reuse, family="persona", literals=PERSON_LITERALS)
def persona_reuse(page: Page) -> Iterator[Fact]:
    """One author with the same contact data stands on unrelated sites.

    A person has a readership; an invented author is pasted wherever pages are made. The name and
    a way to reach it (mail, handle, telephone) are compared, on sites with different registrable
    domains. A page that names another site's as its original is left alone, and so is one text on
    many sites; of an author whose few data go together, who may well write for several papers, it is
    a hint. Drop the box, and doubt the pages.

    ~~~text bad sites=2
    --- https://alder-notes.example/tea
    Green tea is picked in spring.

    [[Name: Iris Kovan
    Username: iris.kovan81
    Email: iris.kovan@post.example]]
    --- https://brook-journal.test/roofs
    A slate roof lasts a century.

    [[Name: Iris Kovan
    Username: iris.kovan81
    Email: iris.kovan@post.example]]
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/tea
    Name: Iris Kovan
    Username: iris.kovan81
    Email: iris.kovan@post.example
    --- https://www.alder-notes.example/coffee
    Name: Iris Kovan
    Username: iris.kovan81
    Email: iris.kovan@post.example
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/tea
    Name: Petra Lund
    Username: petra.lund
    Birthdate: 1984-02-11
    --- https://brook-journal.test/roofs
    Name: Petra Lund
    Username: petra.lund
    Birthdate: 1971-06-01
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/tea
    Name: John Smith
    Email: john@alder-notes.example
    Phone: 020 7946 0991
    --- https://brook-journal.test/roofs
    Name: John Smith
    Email: smith@brook-journal.test
    Phone: 030 9018 2200
    ~~~
    """
    if elsewhere(page):
        return
    for record, name in _people(page):
        contact = _own_contact(record, name)
        if contact is not None:
            written = record.first(Role.NAME)
            many = len(record.fields) >= _TELLING_FIELDS and any(map(record.first, _PRIVATE))
            telling = "t" if many or _is_made(record, name) else ""
            body = digest(*body_digests(page, record.span))[:8]
            value = f"{telling}|{body}|{written.value if written else name}"
            yield Fact(digest("reuse", name, contact), value, record.span)


def _own_contact(record: Record, name: str) -> str | None:
    """What only this person is reached by; a handle made of the name belongs to everybody of that name."""
    for role in (Role.EMAIL, Role.PHONE):
        if (found := record.first(role)) is not None:
            return found.value.casefold().strip()
    handle = record.first(Role.USERNAME)
    return None if handle is None or _is_the_name(name, handle.value) else handle.value.casefold()


def _is_the_name(name: str, handle: str) -> bool:
    """Whether a handle is nothing but a name: its parts, initials, a figure."""
    left = letters(handle)
    for part in sorted(name_parts(name), key=len, reverse=True):
        left = left.replace(part, "", 1)
    return len(left) < _LEAST_OF_ITS_OWN and sum(map(str.isdecimal, handle)) < _LEAST_FIGURES


def _judge_farm(facts: Sequence[Fact], *, pages: int = 10, share: float = 0.8) -> Iterator[tuple[Fact, Flag]]:
    if len({fact.page for fact in facts}) < pages:
        return
    names = {fact.value.partition("|")[2] for fact in facts}
    made = sum(fact.value.startswith("made|") for fact in facts)
    # A few people on many pages are a staff; a generator's people may come again, too.
    if len(names) < pages or made < share * len(facts):
        return
    evidence = (
        f"{len(names)} people with the same fields in the same order",
        f"{made} of {len(facts)} have mail addresses and handles that do not go with their names, or filler for a bio",
    )
    for fact in facts:
        message = f"this author is one of {len(names)} that were filled into one form: drop the box"
        yield fact, Flag(fact.span, message, evidence=evidence)


@corpus_rule(Severity.WARNING, _judge_farm, family="persona", confidence=Confidence.CERTAIN, literals=PERSON_LITERALS)
def persona_farm(page: Page) -> Iterator[Fact]:
    """Authors of one make stand on many pages.

    A generator fills one form, the same fields in the same order, with another person on each
    page, whose mail address and handle go with another name. Profiles of a real staff have one
    form, too, but what is in them belongs together. Drop the boxes.

    ~~~text bad pages=2
    --- https://alder-notes.example/tea
    [[Name: Dr. Lena Hartwig
    Username: osvaldo.pine
    Email: kub.reta@wolffe.example
    Birthdate: 1984-02-11
    Phone: (212) 555-0143]]
    --- https://alder-notes.example/roofs
    [[Name: Marco Belli
    Username: tressie77
    Email: hane.joan@schulz.example
    Birthdate: 1971-12-30
    Phone: (415) 555-0178]]
    ~~~

    ~~~text good pages=2
    --- https://mill.example/staff/lena
    Name: Lena Hartwig
    Username: lena.hartwig
    Email: lena.hartwig@mill.example
    Birthdate: 1984-02-11
    Phone: (212) 555-0143
    --- https://mill.example/staff/marco
    Name: Marco Belli
    Username: marco.belli
    Email: marco.belli@mill.example
    Birthdate: 1971-12-30
    Phone: (212) 555-0144
    ~~~

    ~~~text good pages=2
    --- https://mill.example/a
    Name: Lena Hartwig
    Email: kub.reta@wolffe.example
    --- https://mill.example/b
    Name: Marco Belli
    Email: hane.joan@schulz.example
    ~~~
    """
    for record, name in _people(page):
        roles = [field.role for field in record.fields]
        if len(set(roles)) >= _LEAST_FIELDS:
            made = "made" if _is_made(record, name) else "whole"
            yield Fact(digest("farm", *roles), f"{made}|{name}", record.span)


def _is_made(record: Record, name: str) -> bool:
    """Whether what a record says does not belong to one person."""
    handles = [local_part(field.value) for field in record.all(Role.EMAIL, Role.USERNAME)]
    if handles and not any(share_stem(name, handle) for handle in handles):
        return True
    return bool(unrelated_names(record) or drifting_handles(record) or latin_bios(record.all(Role.BIO)))


_ALIKE = 0.7


def _judge_churn(facts: Sequence[Fact], *, authors: int = 3) -> Iterator[tuple[Fact, Flag]]:
    left = list(facts)
    while len(left) >= authors:
        first = set(left[0].value.partition("|")[0].split("."))
        alike = [fact for fact in left if _share(first, set(fact.value.partition("|")[0].split("."))) >= _ALIKE]
        left = [fact for fact in left if fact not in alike]
        names = {folded(_author(fact)) for fact in alike}
        captures = {fact.captured for fact in alike}
        if len(names) < authors or len(captures) < authors:
            continue
        shown = ", ".join(sorted({_author(fact) for fact in alike})[:6])
        for fact in alike:
            message = f"the same text had {len(names)} authors in {len(captures)} captures: drop it"
            yield fact, Flag(fact.span, message, evidence=(f"authors: {shown}",))


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(min(len(one), len(other)), 1)


def _author(fact: Fact) -> str:
    return fact.value.partition("|")[2]


@corpus_rule(Severity.WARNING, _judge_churn, family="persona")
def author_churn(page: Page) -> Iterator[Fact]:
    """A page gets a new author at each crawl, and its text stays.

    A page that draws its author at random shows another one whenever it is fetched. Captures of one
    address with the same text are compared; a byline that was corrected changes once. Drop the box.

    ~~~text bad
    --- https://alder-notes.example/tea 2024-01-03
    Green tea is picked in spring, when the leaves are small and pale.

    [[Name: Lena Hartwig
    Email: lena@post.example]]
    --- https://alder-notes.example/tea 2024-02-03
    Green tea is picked in spring, when the leaves are small and pale.

    [[Name: Marco Belli
    Email: marco@post.example]]
    --- https://alder-notes.example/tea 2024-03-03
    Green tea is picked in spring, when the leaves are small and pale.

    [[Name: Ada Quist
    Email: ada@post.example]]
    ~~~

    ~~~text good
    --- https://alder-notes.example/tea 2024-01-03
    Green tea is picked in spring, when the leaves are small and pale.

    Name: Lena Hartwig
    Email: lena@post.example
    --- https://alder-notes.example/tea 2024-02-03
    Green tea is picked in spring, when the leaves are small and pale.

    Name: Marco Belli
    Email: marco@post.example
    ~~~

    ~~~text good
    --- https://alder-notes.example/tea 2024-01-03
    Green tea is picked in spring.

    Name: Lena Hartwig
    Email: lena@post.example
    --- https://alder-notes.example/tea 2024-02-03
    Roofs of slate last a century.

    Name: Marco Belli
    Email: marco@post.example
    --- https://alder-notes.example/tea 2024-03-03
    A mill needs a brook.

    Name: Ada Quist
    Email: ada@post.example
    ~~~
    """
    if page.url is None or page.captured is None:
        return
    author = _only_author(page)
    if author is not None:
        name, span = author
        address = page.url.partition("#")[0].partition("//")[2].rstrip("/")
        yield Fact(digest("churn", address), f"{'.'.join(body_digests(page, span))}|{name}", span)


# What a line that names the author starts with.
_BY = pattern(
    r"(?:(?:written|posted|published|reviewed) by|by|von|verfasst von|autor(?:in|a|e)?\s*:?|par|écrit par|rédigé par"
    r"|por|escrito por"
    r"|di|scritto da|a cura di|door|geschreven door|af|av|skriven av|przez|author\s*:?|автор\s*:?)\s+"
    r"(?P<name>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4})\s*(?:[|·•,–—-].*)?",
    re.IGNORECASE,
)
# The first letters of these: the pattern need not be tried on every block.
_BY_STARTS = frozenset(
    (
        *(
            "by",
            "wr",
            "po",
            "pu",
            "re",
            "vo",
            "ve",
            "au",
            "pa",
            "éc",
            "ré",
            "es",
            "di",
            "sc",
            "a ",
            "do",
            "ge",
            "af",
            "av",
        ),
        *("sk", "pr", "ав"),
    )
)
_LONGEST_BYLINE = 90
# A byline stands within so many blocks of the page's start or end.
_TOP, _END = 30, 15


def _only_author(page: Page) -> tuple[str, Span] | None:
    """The one author whom a page's box, byline or metadata names, and where; None for none or several."""
    named = [(written.value, record.span) for record, _ in _people(page) if (written := record.first(Role.NAME))]
    if named:
        return named[0] if len(named) == 1 else None
    blocks = main_blocks(page)
    for block in blocks if len(blocks) <= _TOP + _END else (*blocks[:_TOP], *blocks[-_END:]):
        text = block.text
        if (
            len(text) <= _LONGEST_BYLINE
            and text[:2].lower() in _BY_STARTS
            and (match := _BY.fullmatch(text.strip()))
            and looks_like_a_name(match["name"])
        ):
            return match["name"], block.span
    stated = page.metadata.author
    start = page.text.find(stated) if stated and looks_like_a_name(stated) else -1
    return None if start == -1 or not stated else (stated, Span(start, start + len(stated)))
