"""People who do not exist, seen over many pages: one on many sites, many of one make, authors that come and go."""

from collections.abc import Iterator, Sequence

from spuria import Confidence, Fact, Flag, Page, Severity, corpus_rule
from spuria_rules.author_box import Record, records
from spuria_rules.corpus_keys import body_digest, digest, elsewhere, folded, listed
from spuria_rules.labels import Role
from spuria_rules.latin import filler_runs
from spuria_rules.names import local_part, share_stem

# A schema of fewer fields is that of any contributor's box.
_LEAST_FIELDS = 5


def _people(page: Page) -> Iterator[tuple[Record, str]]:
    """The records of a page that name somebody, with the name."""
    for record in records(page):
        name = record.first(Role.NAME)
        if name is not None and folded(name.value):
            yield record, folded(name.value)


def _judge_reuse(facts: Sequence[Fact], *, sites: int = 3) -> Iterator[tuple[Fact, Flag]]:
    found = sorted({fact.site for fact in facts})
    if len(found) < sites:
        return
    for fact in facts:
        message = f"“{fact.value}” with the same contact data is the author on {len(found)} unrelated sites: drop it"
        yield fact, Flag(fact.span, message, evidence=(f"also on {listed(found, fact.site)}",))


@corpus_rule(Severity.ERROR, _judge_reuse, family="persona")
def persona_reuse(page: Page) -> Iterator[Fact]:
    """One author with the same contact data stands on unrelated sites.

    A person has a readership; an invented author is pasted wherever pages are made. The name and
    a way to reach it (mail, handle, telephone) are compared, on sites with different registrable
    domains. A page that names another site's as its original is left alone. Drop the box, and doubt
    the pages.

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
            yield Fact(digest("reuse", name, contact), written.value if written else name, record.span)


def _own_contact(record: Record, name: str) -> str | None:
    """What only this person is reached by; a handle made of the name belongs to everybody of that name."""
    for role in (Role.EMAIL, Role.PHONE):
        if (found := record.first(role)) is not None:
            return found.value.casefold().strip()
    handle = record.first(Role.USERNAME)
    return None if handle is None or share_stem(name, handle.value) else handle.value.casefold()


def _judge_farm(facts: Sequence[Fact], *, pages: int = 10, share: float = 0.8) -> Iterator[tuple[Fact, Flag]]:
    if len({fact.page for fact in facts}) < pages:
        return
    names = {fact.value.partition("|")[2] for fact in facts}
    made = sum(fact.value.startswith("made|") for fact in facts)
    if len(names) < share * len(facts) or made < share * len(facts):
        return
    evidence = (
        f"{len(names)} people with the same fields in the same order",
        f"{made} of {len(facts)} have mail addresses and handles that do not go with their names, or filler for a bio",
    )
    for fact in facts:
        message = f"this author is one of {len(names)} that were filled into one form: drop the box"
        yield fact, Flag(fact.span, message, evidence=evidence)


@corpus_rule(Severity.WARNING, _judge_farm, family="persona", confidence=Confidence.CERTAIN)
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
    handles = [local_part(field.value) for field in record.all(Role.EMAIL, Role.USERNAME)]
    if handles and not any(share_stem(name, handle) for handle in handles):
        return True
    return any(next(filler_runs(field.value), None) for field in record.all(Role.BIO))


def _judge_churn(facts: Sequence[Fact], *, authors: int = 3) -> Iterator[tuple[Fact, Flag]]:
    names = {folded(fact.value) for fact in facts}
    if len(names) < authors or len({fact.captured for fact in facts}) < authors:
        return
    shown = sorted({fact.value for fact in facts})
    for fact in facts:
        message = (
            f"the same text had {len(names)} authors in {len({item.captured for item in facts})} captures: drop it"
        )
        yield fact, Flag(fact.span, message, evidence=(f"authors: {', '.join(shown[:6])}",))


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
    people = list(_people(page))
    if len(people) == 1:
        record, _ = people[0]
        written = record.first(Role.NAME)
        if written is not None:
            yield Fact(digest("churn", page.url, body_digest(page, record.span)), written.value, record.span)
