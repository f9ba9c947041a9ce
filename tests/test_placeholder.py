"""Filler is found in every vocabulary and place; real Latin and living languages are left alone."""

import random
from pathlib import Path

import pytest
from faker import Faker

from spuria import Confidence, check
from spuria_rules.latin import CICERO, CLASSIC, HEADWORDS, filler_runs

PASSAGES = Path(__file__).parent.parent / "fixtures" / "rules" / "placeholder"
PROSE = "The price of tin rose for a third week in London, and traders said that they had seen nothing like it."

REAL_LATIN = (PASSAGES / "real-latin.txt").read_text(encoding="utf-8")

LIVING = (PASSAGES / "living-languages.txt").read_text(encoding="utf-8")

GENERATED = {
    "cicero": sorted(CICERO),
    "classic": sorted(CLASSIC),
    "headwords": sorted(CICERO | HEADWORDS),
}


def filler(vocabulary: str, sentences: int, seed: int) -> str:
    draw = random.Random(seed)
    words = GENERATED[vocabulary]
    return " ".join(" ".join(draw.choices(words, k=draw.randint(6, 10))).capitalize() + "." for _ in range(sentences))


@pytest.mark.parametrize("text", [line for line in REAL_LATIN.splitlines() if line])
def test_real_latin_is_no_filler(text: str) -> None:
    assert not list(filler_runs(text))
    found = check(text, media_type="text/plain", select=("placeholder",), confidence=Confidence.HINT)
    assert found == []


def test_real_latin_as_one_page() -> None:
    found = check(REAL_LATIN.replace("\n", "\n\n"), media_type="text/plain", select=("placeholder", "persona"))
    assert found == []


@pytest.mark.parametrize("text", [line for line in LIVING.splitlines() if line])
def test_living_languages_are_no_filler(text: str) -> None:
    assert check(text, media_type="text/plain", select=("placeholder",), confidence=Confidence.HINT) == []


@pytest.mark.parametrize("vocabulary", sorted(GENERATED))
@pytest.mark.parametrize("seed", range(15))
def test_generated_paragraph_is_found_with_its_exact_span(vocabulary: str, seed: int) -> None:
    text = filler(vocabulary, 3, seed)
    found = check(f"{PROSE} {text} {PROSE}", media_type="text/plain", select=("placeholder",))
    assert [finding.quote for finding in found] == [text]


PLACES = {
    "heading": "<h2>{}</h2><p>" + PROSE + "</p>",
    "list": "<p>" + PROSE + "</p><ul><li>{}</li></ul>",
    "cell": "<table><tr><td>Tin</td><td>{}</td></tr></table><p>" + PROSE + "</p>",
    "alternative text": "<p>" + PROSE + '</p><img src="a.png" alt="{}">',
    "tool tip": "<p>" + PROSE + ' <a href="b" title="{}">Tin</a></p>',
    "description": '<head><meta name="description" content="{}"></head><p>' + PROSE + "</p>",
}


@pytest.mark.parametrize("place", sorted(PLACES))
@pytest.mark.parametrize("seed", range(5))
def test_generated_sentence_is_found_in_every_place(place: str, seed: int) -> None:
    text = filler("cicero", 1, seed)
    found = check(PLACES[place].format(text), select=("placeholder",))
    assert [finding.quote for finding in found] == [text]


@pytest.mark.parametrize("seed", range(10))
def test_the_lorem_provider_of_faker(seed: int) -> None:
    faker = Faker("la")
    faker.seed_instance(seed)
    text = faker.paragraph(nb_sentences=3)
    found = check(f"{PROSE}\n\n{text}", media_type="text/plain", select=("placeholder",))
    assert [finding.quote for finding in found] == [text]


def test_pages_about_filler_are_left_alone() -> None:
    about = (
        "What lorem ipsum means\n\nDesigners fill a layout with dummy text.\n\n"
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n\nIt comes from Cicero."
    )
    assert check(about, media_type="text/plain", select=("placeholder",), confidence=Confidence.HINT) == []


SALAD = "Gioco continuare intero oggi persona diretto pace grazia. Cambiare signora invece nord aria bello."


@pytest.mark.parametrize(
    ("media_type", "source"),
    [
        ("text/plain", f"{PROSE}\n\n{SALAD}\n"),
        ("text/markdown", f"{PROSE}\n\n{SALAD}\n\n{PROSE}\n"),
        ("text/html", f'<head><meta name="description" content="{SALAD}"></head><p>{PROSE}</p>'),
        ("text/html", f"<p>{PROSE}</p><ul><li>{SALAD.replace('. ', '.</li><li>')}</li></ul>"),
    ],
)
def test_ordinary_words_in_no_order_are_found_without_literals(media_type: str, source: str) -> None:
    found = check(source, media_type=media_type, select=("placeholder",))
    assert found
    assert {finding.rule for finding in found} == {"pseudo-latin-run"}


def test_paragraphs_of_real_sentences_without_commas_are_no_salad() -> None:
    text = "The mill stands on the river. Nobody has worked in it since the flood. Its owner lives in the town."
    assert check(f"{PROSE}\n\n{text}\n", media_type="text/plain", select=("placeholder",)) == []
