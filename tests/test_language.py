"""The language of a page, and the places where it switches."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from spuria import Page, language_name, language_of, word_share
from spuria.finding import Origin
from spuria.language import foreign_runs, scan
from spuria.language.scan import page_filter
from spuria.language.tables import HOST_ONLY, LATIN, PATH, REPORTED, table
from spuria.language.words import odds_of
from spuria.read import HTML, MARKDOWN, TEXT, read_page

TEXTS = {
    "en": "The town has closed the old bridge until further notice because the engineers found cracks in two of the "
    "pillars during their yearly inspection and they want to be sure before anybody crosses it again this summer.",
    "fr": "La ville a fermé le vieux pont jusqu'à nouvel ordre parce que les ingénieurs ont trouvé des fissures dans deux "
    "des piliers lors de leur visite annuelle et ils veulent être sûrs avant que quelqu'un ne le traverse de nouveau.",
    "de": "Die Stadt hat die alte Brücke bis auf Weiteres gesperrt, weil die Ingenieure bei ihrer jährlichen Prüfung Risse "
    "in zwei der Pfeiler gefunden haben und sicher sein wollen, bevor jemand in diesem Sommer wieder darüber geht.",
    "es": "La ciudad ha cerrado el puente viejo hasta nuevo aviso porque los ingenieros encontraron grietas en dos de los "
    "pilares durante su inspección anual y quieren estar seguros antes de que alguien vuelva a cruzarlo este verano.",
    "it": "La città ha chiuso il vecchio ponte fino a nuovo avviso perché gli ingegneri hanno trovato delle crepe in due "
    "dei piloni durante la loro ispezione annuale e vogliono essere sicuri prima che qualcuno lo attraversi di nuovo.",
    "pt": "A cidade fechou a ponte velha até novo aviso porque os engenheiros encontraram fissuras em dois dos pilares "
    "durante a sua inspeção anual e querem ter a certeza antes que alguém a atravesse de novo neste verão.",
    "nl": "De stad heeft de oude brug tot nader order gesloten omdat de ingenieurs bij hun jaarlijkse controle scheuren in "
    "twee van de pijlers hebben gevonden en zeker willen zijn voordat er deze zomer weer iemand overheen gaat.",
    "sv": "Staden har stängt den gamla bron tills vidare eftersom ingenjörerna hittade sprickor i två av pelarna under sin "
    "årliga besiktning och de vill vara säkra innan någon går över den igen den här sommaren med sin cykel.",
    "pl": "Miasto zamknęło stary most do odwołania, ponieważ inżynierowie znaleźli pęknięcia w dwóch filarach podczas swojej "
    "corocznej kontroli i chcą mieć pewność, zanim ktoś znów po nim przejdzie w tym roku, tak jak było to wcześniej.",
    "ru": "Город закрыл старый мост до особого распоряжения, потому что инженеры обнаружили трещины в двух опорах во время "
    "ежегодной проверки и хотят быть уверены, прежде чем кто-нибудь снова по нему пройдёт этим летом со своей собакой.",
    "el": "Ο δήμος έκλεισε την παλιά γέφυρα μέχρι νεωτέρας επειδή οι μηχανικοί βρήκαν ρωγμές σε δύο από τους στύλους κατά "
    "τον ετήσιο έλεγχο και θέλουν να είναι σίγουροι πριν περάσει πάλι κανείς από εκεί αυτό το καλοκαίρι.",
    "he": "העירייה סגרה את הגשר הישן עד להודעה חדשה משום שהמהנדסים מצאו סדקים בשניים מהעמודים בזמן הבדיקה השנתית והם רוצים "
    "להיות בטוחים לפני שמישהו יעבור עליו שוב בקיץ הזה עם האופניים שלו או ברגל ביום או בלילה.",
    "ja": "市は古い橋を当分の間閉鎖しました。技術者が年次点検の際に二本の橋脚にひび割れを見つけたためで、誰かが再び渡る前に安全を確認したいと"
    "しています。バスは別の道を通るため、所要時間は約二十分長くなります。商店主たちは多くの客を失ったと話しています。",
    "lv": "Pilsēta līdz turpmākam paziņojumam ir slēgusi veco tiltu, jo inženieri ikgadējās pārbaudes laikā divos no balstiem "
    "atrada plaisas un vēlas būt droši, pirms kāds šovasar atkal pa to dodas pāri ar savu velosipēdu vai kājām uz darbu.",
}
SWITCH = "The plan was dropped because {} and nobody wanted to start again, the mayor said on Monday."
CLAUSE = "les habitants du quartier n'étaient pas d'accord"


def runs_of(source: str, media_type: str = TEXT, language: str | None = None) -> list[str]:
    page = read_page(source, media_type, Origin("page"), language=language)
    return [page.quote(run.span) for run in page.foreign_runs]


def test_tables_cover_each_language() -> None:
    for language in REPORTED:
        known = table(language)
        assert len(known.words) > 5000
        assert len(known.trigrams) > 3000
        assert len(known.clause_words) > 90
        assert known.core
        assert language_name(language) != language
    assert len(table(LATIN).words) > 5000
    assert all(len(table(language).words) > 40 for language in HOST_ONLY)
    assert PATH.stat().st_size < 1_500_000
    assert (PATH.parent / "NOTICE").exists()


@pytest.mark.parametrize("language", TEXTS)
def test_language_of_a_text(language: str) -> None:
    text = " ".join([TEXTS[language]] * 2)
    assert language_of(text) == language


def test_no_language_for_a_short_text_or_none() -> None:
    assert language_of("The town has closed the old bridge.") is None
    assert language_of("") is None
    assert language_of("qwrt zxcv bnmp " * 40) is None
    assert word_share(TEXTS["en"], "en") > 0.7  # type: ignore[operator]
    assert word_share(TEXTS["en"], "xx") is None


def test_the_declared_language_comes_first() -> None:
    page = read_page(f'<html lang="fr-CA"><p>{TEXTS["en"]}</p></html>', HTML, Origin("page"))
    assert (page.language, page.declared_language) == ("fr", "fr")
    page = read_page(TEXTS["de"] * 2, TEXT, Origin("page"))
    assert (page.language, page.declared_language, page.written_language) == ("de", None, "de")


def test_odds_tell_words_apart() -> None:
    odds = odds_of("fr", "en")
    assert odds("parce") > 3
    assert odds("qu'") > 3
    assert odds("because") < -3
    assert odds("ressortissants") > 0


@pytest.mark.parametrize(
    ("source", "media_type"),
    [
        (SWITCH.format(CLAUSE), TEXT),
        (SWITCH.format(CLAUSE.replace("'", "’")), TEXT),
        (f"<p>{SWITCH.format(CLAUSE)}</p>", HTML),
        (
            f"<p>{SWITCH.format('les <b>habitants</b> du <a href=x>quartier</a> n&rsquo;étaient&nbsp;pas d&#39;accord')}</p>",
            HTML,
        ),
        (SWITCH.format(CLAUSE.replace("quartier", "[quartier](x.html)")), MARKDOWN),
    ],
)
def test_a_switch_is_found_exactly(source: str, media_type: str) -> None:
    (found,) = runs_of(source, media_type, "en")
    assert found.replace("’", "'") == CLAUSE


@pytest.mark.parametrize(
    "marked",
    [
        '"{}"', "“{}”", "„{}“", "«{}»", "‘{}’", "({})", "*{}*", "_{}_", "[{}]",
    ],
)  # fmt: skip
def test_marks_set_apart(marked: str) -> None:
    assert runs_of(SWITCH.format(marked.format(CLAUSE)), language="en") == []


@pytest.mark.parametrize(
    "marked",
    ["<i>{}</i>", "<em>{}</em>", "<q>{}</q>", "<cite>{}</cite>", "<span lang=fr>{}</span>", "<code>{}</code>"],
)
def test_markup_sets_apart(marked: str) -> None:
    assert runs_of(f"<p>{SWITCH.format(marked.format(CLAUSE))}</p>", HTML, "en") == []


def test_blocks_in_another_language_are_left_alone() -> None:
    assert runs_of(f'<p lang="fr">{TEXTS["fr"]} This is English, they said, and it was.</p>', HTML, "en") == []
    assert runs_of(f"{TEXTS['en']}\n\n{TEXTS['fr']}\n\n{TEXTS['de']}\n\n{TEXTS['en']}") == []
    assert runs_of(f"<p>{TEXTS['en']}</p><blockquote><p>He said: {TEXTS['fr']}</p></blockquote>", HTML, "en") == []


def test_pages_in_unknown_languages_are_silent() -> None:
    assert runs_of(" ".join([TEXTS["lv"]] * 4)) == []
    assert runs_of(" ".join([TEXTS["lv"]] * 4), language="en") == []
    assert runs_of(SWITCH.format(CLAUSE)) == [], "too short for its language to be known"


@pytest.mark.parametrize(
    "text",
    [
        "Maun ye gang awa, ma bonnie lass, the auld sang says, and the bairns ken it fine frae the schuil doon the brae.",
        "Whan that Aprille with his shoures soote the droghte of March hath perced to the roote, and bathed every veyne.",
        "Wetin happen for di market no be small thing, and people still dey talk about am for di whole town today.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.",
        "Nobis voluptatem est qui sequi, aut id officia quia molestias, ut iste dolorum corrupti ducimus et odit magnam.",
    ],
)
def test_relatives_and_filler_stay_silent(text: str) -> None:
    assert runs_of(f"{TEXTS['en']} {text} {TEXTS['en']}", language="en") == []


def pages() -> Iterator[tuple[str, str]]:
    """Mixtures of the texts, by language of the page."""
    chance = random.Random(7)
    words = {language: text.split() for language, text in TEXTS.items() if language in REPORTED}
    for host, own in words.items():
        for other in words.values():
            start = chance.randrange(len(other) - 12)
            yield host, " ".join([*own[:12], *other[start : start + chance.randint(2, 12)], *own[12:]])


@pytest.mark.skipif(scan.hyperscan is None, reason="hyperscan is not installed")
def test_the_automaton_finds_what_the_fallback_finds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SPURIA_CACHE_DIR", str(tmp_path))
    fast, slow = scan.PageFilter("en"), scan.PageFilter("en")
    fast.make_automaton()
    for _, text in pages():
        encoded = text.encode()
        found = fast.lines(text, encoded)
        with monkeypatch.context() as without:
            without.setattr(scan, "hyperscan", None)
            assert slow.lines(text, encoded) == found


def test_lines_are_places_in_code_points() -> None:
    text = f"Ünïcödé ✓ line.\n{SWITCH.format(CLAUSE)}\nlast"
    (line,) = page_filter("en").lines(text, text.encode())
    assert text[line.start : line.end] == SWITCH.format(CLAUSE)
    assert all(line.start <= marker < line.end for marker in line.markers)
    assert "fr" in line.languages


@pytest.mark.parametrize(
    "text",
    [
        "avec pour " * 1000,
        "é à ß ñ ø " * 1000,
        " ".join(f"{a} {b}" for a, b in zip(TEXTS["en"].split() * 25, TEXTS["fr"].split() * 25, strict=False)),
        "«" * 5000 + " " + TEXTS["fr"],
        "( [ " * 2500 + TEXTS["fr"],
        "/a" * 5000 + " " + TEXTS["fr"],
        "la-" * 3500,
        "d'" * 5000,
        "'a " * 3300 + TEXTS["fr"],
        " ".join(word for words in zip(*(text.split() for text in TEXTS.values()), strict=False) for word in words) * 9,
    ],
)
def test_hostile_pages_cost_little(text: str) -> None:
    page_filter("en").make_automaton()  # else made in between, once a process
    page: Page = read_page(text[:10_000], TEXT, Origin("page"), language="en")
    _ = page.prose, page.foreign_runs
    page = read_page(text[:10_000], TEXT, Origin("page"), language="en")
    _ = page.prose
    start = time.process_time()
    _ = page.foreign_runs
    hostile = time.process_time() - start
    plain = read_page((TEXTS["en"] + " ") * 50, TEXT, Origin("page"), language="en")
    _ = plain.prose, plain.foreign_runs
    start = time.process_time()
    foreign_runs(plain.prose, "en")
    assert hostile < max(0.05, 500 * (time.process_time() - start))


def test_importing_the_package_loads_no_tables() -> None:
    code = (
        "import sys, spuria, spuria.page, spuria_rules.language;"
        "assert 'spuria.language.tables' not in sys.modules, 'loaded at import'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
