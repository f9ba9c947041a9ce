"""Persons of data generators are found in every layout; consistent people are left alone."""

import json
import random
from collections.abc import Callable
from html import escape

import pytest
from faker import Faker

from spuria import Confidence, Finding, check
from spuria_rules.latin import CICERO
from spuria_rules.names import share_stem
from spuria_rules.postcodes import misplaced_codes, misplaced_codes_of_addresses

ARTICLE = (
    "The price of tin rose for a third week in London, and traders on the floor of the exchange said that they had "
    "seen nothing like it since the strike of 1985. Stocks in the warehouses of Rotterdam fell to a fifth."
)
LABELS = {
    "name": "Name",
    "username": "Username",
    "email": "Email",
    "birthdate": "Birthdate",
    "address": "Address",
    "phone": "Phone",
    "company": "Company",
    "job": "Job",
    "bio": "Bio",
}
Person = dict[str, str]
# What the two generators call the fields of JSON-LD.
SCHEMA = {"username": "alternateName", "birthdate": "birthDate", "phone": "telephone", "bio": "description"}


def generated(seed: int) -> Person:
    """A person whose fields were drawn one by one, as PHP's Faker does it, with a bio of placeholder Latin."""
    faker = Faker("en_US")
    faker.seed_instance(seed)
    draw = random.Random(seed)
    words = sorted(CICERO)
    bio = " ".join(" ".join(draw.choices(words, k=draw.randint(5, 9))).capitalize() + "." for _ in range(2))
    return {
        "name": faker.name(),
        "username": f"{faker.last_name()}.{faker.first_name()}".lower(),
        "email": f"{faker.first_name()}.{faker.last_name()}@{faker.last_name()}.net".lower(),
        "birthdate": str(faker.date_of_birth()),
        "address": f"{faker.street_address()}, {faker.city()}, {faker.state_abbr(include_territories=False)} {faker.zipcode()}",
        "phone": "(442) 246-5527",
        "company": f"{faker.last_name()}, {faker.last_name()} and {faker.last_name()}",
        "job": faker.job(),
        "bio": bio,
    }


def consistent(seed: int) -> Person:
    """A person whose handle and mailbox follow the name, at a place that exists."""
    faker = Faker("en_US")
    faker.seed_instance(seed)
    first, last = faker.first_name(), faker.last_name()
    draw = random.Random(seed)
    return {
        "name": f"{first} {last}",
        "username": draw.choice([f"{first}{last}", f"{first[0]}{last}", "clockdoctor"]).lower(),
        "email": f"{first}.{last}@falkmore.net".lower(),
        "address": "12 Mill Road, Oakmere, VT 05401",
        "phone": f"(802) {draw.randint(200, 989)}-{draw.randint(1000, 9999)}",
        "company": "The Evening Herald",
        "job": "Reporter",
        "bio": f"{first} has covered the metal markets since {draw.randint(1990, 2020)}. Festina lente.",
    }


def _bullets(person: Person) -> tuple[str, str]:
    lines = "\n".join(f"  • {LABELS[key]} : {value}" for key, value in person.items())
    return "text/plain", f"{ARTICLE}\n\nDetail Author:\n\n{lines}\n"


def _lines(person: Person) -> tuple[str, str]:
    return "text/plain", f"{ARTICLE}\n\n" + "\n".join(f"{LABELS[key]}: {value}" for key, value in person.items())


def _definitions(person: Person) -> tuple[str, str]:
    items = "".join(f"<dt>{LABELS[key]}</dt><dd>{escape(value)}</dd>" for key, value in person.items())
    return "text/html", f"<p>{ARTICLE}</p><dl>{items}</dl>"


def _rows(person: Person) -> tuple[str, str]:
    items = "".join(f"<tr><th>{LABELS[key]}</th><td>{escape(value)}</td></tr>" for key, value in person.items())
    return "text/html", f"<p>{ARTICLE}</p><table>{items}</table>"


def _columns(person: Person) -> tuple[str, str]:
    head = "".join(f"<th>{LABELS[key]}</th>" for key in person)
    row = "".join(f"<td>{escape(value)}</td>" for value in person.values())
    return "text/html", f"<p>{ARTICLE}</p><table><tr>{head}</tr><tr>{row}</tr></table>"


def _breaks(person: Person) -> tuple[str, str]:
    items = "<br>".join(f"<b>{LABELS[key]}</b>: {escape(value)}" for key, value in person.items())
    return "text/html", f"<p>{ARTICLE}</p><div>{items}</div>"


def _headings(person: Person) -> tuple[str, str]:
    items = "".join(f"<h4>{LABELS[key]}</h4><p>{escape(value)}</p>" for key, value in person.items())
    return "text/html", f"<p>{ARTICLE}</p><div>{items}</div>"


def _card(person: Person) -> tuple[str, str]:
    kept = [f"@{person['username']}", *(person[key] for key in ("email", "address", "phone", "job", "bio"))]
    items = "".join(f"<p>{escape(value)}</p>" for value in kept)
    return "text/html", f"<p>{ARTICLE}</p><div><h3>{escape(person['name'])}</h3>{items}</div>"


def _markdown(person: Person) -> tuple[str, str]:
    items = "\n".join(f"- **{LABELS[key]}:** {value}" for key, value in person.items())
    return "text/markdown", f"{ARTICLE}\n\n## Author\n\n{items}\n"


def _front_matter(person: Person) -> tuple[str, str]:
    items = "\n".join(f"  {key}: {json.dumps(value)}" for key, value in person.items())
    return "text/markdown", f"---\ntitle: Tin\nauthor:\n{items}\n---\n\n{ARTICLE}\n"


def _json_ld(person: Person) -> tuple[str, str]:
    author = {"@type": "Person", **{SCHEMA.get(key, key): value for key, value in person.items()}}
    data = json.dumps({"@context": "https://schema.org", "@type": "Article", "author": author}, indent=2)
    return "text/html", f'<head><script type="application/ld+json">{data}</script></head><p>{ARTICLE}</p>'


def _microdata(person: Person) -> tuple[str, str]:
    items = "".join(f'<p itemprop="{SCHEMA.get(key, key)}">{escape(value)}</p>' for key, value in person.items())
    return "text/html", f'<p>{ARTICLE}</p><div itemscope itemtype="https://schema.org/Person">{items}</div>'


MICROFORMAT = {
    "name": "p-name",
    "username": "p-nickname",
    "email": "u-email",
    "birthdate": "dt-bday",
    "address": "p-adr",
    "phone": "p-tel",
    "company": "p-org",
    "job": "p-job-title",
    "bio": "p-note",
}


def _microformat(person: Person) -> tuple[str, str]:
    items = "".join(f'<div class="{MICROFORMAT[key]}">{escape(value)}</div>' for key, value in person.items())
    return "text/html", f'<p>{ARTICLE}</p><div class="h-card">{items}</div>'


def _run_together(person: Person) -> tuple[str, str]:
    items = " ".join(f"{LABELS[key]}: {value}" for key, value in person.items())
    return "text/plain", f"{ARTICLE}\n\nAbout the author {items}\n"


def _run_without_colons(person: Person) -> tuple[str, str]:
    items = " ".join(f"{LABELS[key]} {value}" for key, value in person.items())
    return "text/plain", f"{ARTICLE}\n\nAbout the author {items}\n"


def _without_spaces(person: Person) -> tuple[str, str]:
    return "text/plain", f"{ARTICLE}\n\nAuthor" + "".join(f"{LABELS[key]}:{value}" for key, value in person.items())


def _microformat_in_a_line(person: Person) -> tuple[str, str]:
    items = " ".join(f'<span class="{MICROFORMAT[key]}">{escape(value)}</span>' for key, value in person.items())
    return "text/html", f'<p>{ARTICLE}</p><div class="h-card">{items}</div>'


Layout = Callable[[Person], tuple[str, str]]
LAYOUTS: list[Layout] = [
    _bullets,
    _lines,
    _definitions,
    _rows,
    _columns,
    _breaks,
    _headings,
    _card,
    _markdown,
    _front_matter,
    _json_ld,
    _microdata,
    _microformat,
    _run_together,
    _run_without_colons,
    _without_spaces,
    _microformat_in_a_line,
]


def findings(layout: Layout, person: Person, confidence: Confidence = Confidence.LIKELY) -> list[Finding]:
    media_type, source = layout(person)
    return check(source, media_type=media_type, select=("persona", "placeholder"), confidence=confidence)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__.strip("_"))
def test_generated_person_is_one_finding(layout: Layout, seed: int) -> None:
    person = generated(seed)
    found = findings(layout, person)
    assert [finding.rule for finding in found] == ["generated-persona"]
    assert len(found[0].evidence) >= 3
    # In a script the values stand apart; the finding is at the bio and names the other places.
    places = [found[0].quote, *(related.quote for related in found[0].related)]
    assert any(person["bio"] in place for place in places)
    assert any(person["name"] in place for place in places)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__.strip("_"))
def test_consistent_person_is_left_alone(layout: Layout, seed: int) -> None:
    assert findings(layout, consistent(seed)) == []


@pytest.mark.parametrize(
    "layout", [_lines, _card, _run_together, _run_without_colons, _without_spaces, _microformat_in_a_line]
)
def test_finding_is_the_whole_box_and_no_more(layout: Layout) -> None:
    person = generated(5)
    media_type, source = layout(person)
    below = "Rain is expected in the west, and the ferries to the islands leave an hour later than usual."
    source += f"<p>{below}</p>" if media_type == "text/html" else f"\n\n{below}\n"
    found = check(source, media_type=media_type, select=("persona", "placeholder"))
    assert [finding.rule for finding in found] == ["generated-persona"]
    assert found[0].quote.removeprefix("Name").lstrip(": ").startswith(person["name"])
    assert found[0].quote.endswith(person["bio"])


def test_links_in_the_head_of_a_page_are_not_the_accounts_of_who_follows() -> None:
    person = generated(6)
    items = "".join(f"<dt>{LABELS[key]}</dt><dd>{escape(value)}</dd>" for key, value in person.items())
    source = f"<p>{ARTICLE}</p><ul><li>RSS Feeds</li><li>Facebook</li></ul><dl>{items}</dl>"
    found = check(source, media_type="text/html", select=("persona", "placeholder"))
    assert [finding.rule for finding in found] == ["generated-persona"]
    assert found[0].quote.startswith("Name")


def test_paragraph_that_introduces_a_person_and_ends_in_filler() -> None:
    box = (
        "About the author: Bertil Ekholm (kwojcik), harbour pilot. 4 Pier Road. 0470 22 18 90, dana.ruzicka@bellmont.org. "
        "Quidem aperiam nostrum. Harum eveniet soluta velit."
    )
    found = check(f"{ARTICLE}\n\n{box}\n", media_type="text/plain", select=("persona", "placeholder"))
    assert [finding.rule for finding in found] == ["generated-persona"]
    assert found[0].quote == box.removeprefix("About the author: ")


def test_account_bios_belong_to_the_person() -> None:
    person = generated(3)
    _, source = _bullets(person)
    source += (
        "\nSocials\n\ntwitter:\n\n  • username : zorvath\n  • bio : Quia reprehenderit dignissimos est facilis.\n"
        "  • followers : 210\n\nlinkedin:\n\nfacebook:\n\n  • bio : Laudantium tempora quibusdam sint.\n"
    )
    found = check(source, media_type="text/plain", select=("persona", "placeholder"))
    assert [finding.rule for finding in found] == ["generated-persona"]
    assert "three bios are placeholder Latin" in found[0].evidence
    assert found[0].quote.startswith("Name : ")
    assert found[0].quote.endswith(person["bio"])


@pytest.mark.parametrize(
    ("one", "other", "related"),
    [
        ("Odile Marchetti", "omarchetti", True),
        ("Odile Marchetti", "odile77", True),
        ("John Fitzgerald Doyle", "jfd", True),
        ("Jürgen Müßig", "jmuessig", True),
        ("Robert Hale", "rob.hale", True),
        ("Søren Ødegård", "sodegard", True),
        ("Odile Marchetti", "tkowalski", False),
        ("Dario Vensi", "koskinen_ari", False),
        ("afeeney", "feeneya", True),
    ],
)
def test_name_stems(one: str, other: str, related: bool) -> None:
    assert share_stem(one, other) is related


@pytest.mark.parametrize(
    ("address", "belongs"),
    [
        ("North Halden, AR 59114-7652", "MT"),
        ("Brannock, Ohio 90211", "CA"),
        ("Dunfield, MD 21398", ""),
        ("Toronto, AB M5J 2R8", "ON"),
        ("Sydney NSW 3000", "VIC"),
        ("01310-100 Campinas / RS", "SP"),
        ("Bilbao, Vizcaya, 41003", "Sevilla"),
    ],
)
def test_misplaced_postcodes(address: str, belongs: str) -> None:
    assert [code.belongs for code in misplaced_codes_of_addresses(address)] == [belongs]


@pytest.mark.parametrize(
    "address",
    [
        "Beverly Hills, CA 90210",
        "Washington, DC 20500",
        "Alta, WY 83414",
        "Holtsville, NY 00501",
        "Ottawa, ON K1A 0A9",
        "Queanbeyan NSW 2620",
        "in 1998 or 20000 dollars",
    ],
)
def test_postcodes_in_place(address: str) -> None:
    assert list(misplaced_codes(address)) == []
