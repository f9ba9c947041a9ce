"""The language of a page, and the places where it switches."""

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spuria import Page, is_plainly_in, language_name, language_of, word_share
from spuria.catalogue import rule_named
from spuria.finding import Origin
from spuria.language import ends, passage, scan
from spuria.language.pairs import pair_score
from spuria.language.scan import page_filter
from spuria.language.spelling import spelling
from spuria.language.tables import HOST_ONLY, LATIN, PATH, REPORTED, table
from spuria.language.words import odds_of
from spuria.language_names import primary_subtag
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
    assert Path(PATH).stat().st_size < 1_500_000
    assert (Path(PATH).parent / "NOTICE").exists()


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


def test_a_first_look_agrees_with_a_full_one() -> None:
    for language in REPORTED:
        if language in TEXTS:
            text = " ".join([TEXTS[language]] * 12)
            assert language_of(text) == language
            assert not any(is_plainly_in(text, other) for other in REPORTED if other != language)
    assert is_plainly_in(" ".join([TEXTS["en"]] * 12), "en")
    assert not is_plainly_in(TEXTS["en"], "en"), "too short for a first look"


def test_the_declared_language_comes_first() -> None:
    page = read_page(f'<html lang="fr-CA"><p>{TEXTS["en"]}</p></html>', HTML, Origin("page"))
    assert (page.language, page.declared_language) == ("fr", "fr")
    page = read_page(TEXTS["de"] * 2, TEXT, Origin("page"))
    assert (page.language, page.declared_language, page.written_language) == ("de", None, "de")


def test_odds_tell_words_apart() -> None:
    odds = odds_of("fr", "en")
    assert odds["parce"] > 3
    assert odds["qu'"] > 3
    assert odds["because"] < -3
    assert odds["ressortissants"] > 0


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


@pytest.mark.parametrize(
    "source",
    [
        SWITCH.format(f"*{CLAUSE}*"),
        SWITCH.format(f"_{CLAUSE}_"),
        SWITCH.format(f"[{CLAUSE.capitalize()}](https://a.example/b)"),
        SWITCH.format(f"`{CLAUSE}`"),
        f"He said:\n\n> The answer was that {CLAUSE} and nobody knew what to do about it.\n",
    ],
)
def test_markdown_sets_apart(source: str) -> None:
    assert runs_of(source, MARKDOWN, "en") == []


def test_a_link_with_a_title_is_set_apart_and_a_linked_word_is_not() -> None:
    link = '<a href="https://a.example/">{}</a>'
    assert runs_of(f"<p>{SWITCH.format(link.format(CLAUSE.capitalize()))}</p>", HTML, "en") == []
    within = CLAUSE.replace("quartier", link.format("quartier"))
    assert runs_of(f"<p>{SWITCH.format(within)}</p>", HTML, "en") == [CLAUSE]


CLAUSES = {
    "ru": "жители района были против нового плана",
    "uk": "мешканці району були проти нового плану",
    "el": "οι κάτοικοι της περιοχής δεν συμφώνησαν με το σχέδιο",
    "ar": "سكان الحي لم يوافقوا على الخطة الجديدة",
    "fa": "ساکنان محله با طرح جدید موافق نبودند",
    "he": "תושבי השכונה לא הסכימו לתוכנית החדשה",
    "ja": "地域の住民は新しい計画に反対していた",
    "zh": "该地区的居民不同意新的计划方案",
    "ko": "지역 주민들은 새로운 계획에 반대했다",
    "hi": "क्षेत्र के निवासी नई योजना के खिलाफ थे",
    "th": "ชาวบ้านในพื้นที่ไม่เห็นด้วยกับแผนใหม่",
}
FRAMES = {
    "ru": "План отменили, потому что {}, и никто не хотел начинать заново, сказал мэр города в понедельник на встрече.",
    "el": "Το σχέδιο ακυρώθηκε επειδή {}, και κανείς δεν ήθελε να ξεκινήσει από την αρχή, είπε ο δήμαρχος τη Δευτέρα.",
    "ar": "ألغيت الخطة لأن {}، ولم يرغب أحد في البدء من جديد، قال رئيس البلدية يوم الاثنين في الاجتماع.",
    "he": "התוכנית בוטלה משום ש {}, ואף אחד לא רצה להתחיל מחדש, אמר ראש העיר ביום שני בישיבה.",
    "ja": "計画は{}ために中止され、誰も最初からやり直したいとは思わなかったと市長は月曜日に語った。",
    "zh": "该计划被取消，因为{}，没有人愿意重新开始，市长星期一在会议上说。",
    "ko": "계획은 {} 때문에 취소되었고 아무도 다시 시작하고 싶어 하지 않았다고 시장은 월요일에 말했다.",
}


@pytest.mark.parametrize("language", CLAUSES)
def test_another_script_in_a_latin_page(language: str) -> None:
    page = read_page(SWITCH.format(CLAUSES[language]), TEXT, Origin("page"), language="en")
    (run,) = page.foreign_runs
    assert (page.quote(run.span), run.language, run.whole_sentence) == (CLAUSES[language], language, False)
    for marked in ('"{}"', "“{}”", "({})"):
        assert runs_of(SWITCH.format(marked.format(CLAUSES[language])), language="en") == []
    assert runs_of(f"<p>{SWITCH.format(f'<i>{CLAUSES[language]}</i>')}</p>", HTML, "en") == []


@pytest.mark.parametrize("language", FRAMES)
@pytest.mark.parametrize("clause", ["the people who live there did not agree with it", CLAUSE])
def test_latin_in_a_page_in_another_script(language: str, clause: str) -> None:
    assert runs_of(FRAMES[language].format(clause), language=language) == [clause]
    assert runs_of(FRAMES[language].format(f'"{clause}"'), language=language) == []
    assert runs_of(FRAMES[language].format("Microsoft Windows Server Enterprise Edition"), language=language) == []


def test_pages_in_two_languages_are_left_alone() -> None:
    listing = "\n\n".join([TEXTS["en"], SWITCH.format(CLAUSE), TEXTS["fr"], TEXTS["fr"], TEXTS["en"]] * 2)
    assert runs_of(listing, language="en") == []
    assert runs_of("\n\n".join([TEXTS["en"]] * 6 + [SWITCH.format(CLAUSE)]), language="en") == [CLAUSE]
    cyrillic = "\n\n".join([TEXTS["en"], SWITCH.format(CLAUSES["ru"]), TEXTS["ru"], TEXTS["en"], TEXTS["ru"]] * 2)
    assert runs_of(cyrillic, language="en") == []


def test_a_page_with_many_switches_says_how_many_more() -> None:
    rule = rule_named("mid-sentence-switch")
    text = "\n\n".join([TEXTS["en"]] * 150 + [SWITCH.format(CLAUSE)] * 20)
    flags = list(rule.check(read_page(text, TEXT, Origin("page"), language="en")))
    assert len(flags) == 12
    assert "more such place" in flags[-1].evidence[-1]


def test_options_narrow_what_is_reported() -> None:
    rule = rule_named("mid-sentence-switch")

    def found(**options: object) -> int:
        page = read_page(SWITCH.format(CLAUSE), TEXT, Origin("page"), language="en")
        return len(list(rule.check(page, **options)))

    assert found() == found(languages=("fr",)) == found(min_words=7) == 1
    assert found(languages=("de", "es")) == found(min_words=8) == 0
    page = read_page(SWITCH.format("une bonne idée"), TEXT, Origin("page"), language="en")
    assert len(list(rule.check(page, strict=True))) == 0


def test_lines_of_their_own_are_left_alone() -> None:
    first, second = "Your subscription failed. Please check the address.", "Il est interdit d'entrer ici avec un chien."
    own = f"<p>{TEXTS['en']}<br>{second}<br>{first}</p>"
    assert runs_of(own, HTML, "en") == []
    assert runs_of(own.replace("<br>", " "), HTML, "en") == [second.rstrip(".")]
    # What follows an address is no part of what stands before it.
    sent = SWITCH.format(f"https://example.com/a {CLAUSE}")
    assert runs_of(sent, TEXT, "en") == []
    assert runs_of(sent.replace("https://example.com/a ", ""), TEXT, "en") == [CLAUSE]


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


def switches(count: int) -> str:
    """A page with a switch from one language after the other in each of its many lines."""
    chance = random.Random(3)
    own = TEXTS["en"].split()
    others = [text.split() for language, text in TEXTS.items() if language in REPORTED and language != "en"]
    return "\n\n".join(
        " ".join([*chance.sample(own, 8), *chance.sample(chance.choice(others), 8), *chance.sample(own, 5)])
        for _ in range(count)
    )


HOSTILE = [
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
    switches(120),
    "\n\n".join([SWITCH.format(CLAUSE)] * 110),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_pages_cost_little(text: str) -> None:
    """Three milliseconds on a quiet machine, which is no more calls than this, best of three as to the caches."""
    page_filter("en").make_automaton()  # else made in between, once a process
    fewest = 1_000_000
    for _ in range(3):
        page: Page = read_page(text[:10_000], TEXT, Origin("page"), language="en")
        _ = page.prose, page.blocks
        calls = 0

        def count(_frame: object, event: str, _argument: object) -> None:
            nonlocal calls
            calls += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            _ = page.foreign_runs
        finally:
            sys.setprofile(None)
        fewest = min(fewest, calls)
    assert fewest < 10_000


def test_ends_are_looked_for_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    runs = 0

    class Counted(ends.Stop):
        def here(self, place: int, weights: ends.Weights) -> float:
            looked.append(place)
            return super().here(place, weights)

    def counted(*arguments: Any) -> tuple[int, int]:
        nonlocal runs
        runs += 1
        return ends_of(*arguments)

    ends_of = ends.ends_of
    monkeypatch.setattr(ends, "Stop", Counted)
    monkeypatch.setattr(passage, "ends_of", counted)
    page = read_page(switches(120)[:10_000], TEXT, Origin("page"), language="en")
    found = page.foreign_runs
    assert 0 < len(found) == runs <= 8
    assert len(looked) <= 11 * runs


def test_pairs_tell_languages_apart() -> None:
    assert pair_score("en", "of", "the") > 0.4
    assert pair_score("en", "the", "of") < -0.4
    assert pair_score("pt", "a", "nova") > 0 > pair_score("pt", "a", "novo")  # by the ending
    assert pair_score("en", "zyzzyva", "quokka") == 0


def test_spelling_tells_languages_apart() -> None:
    for guest, host, word in (("en", "it", "configured"), ("it", "en", "configurato"), ("de", "fr", "wollten")):
        assert sum(spelling(guest, host, word)) > 1, word
        assert spelling(host, guest, word) == tuple(-value for value in spelling(guest, host, word))
    assert spelling("de", "fr", "wollten").shared_start > 0 < spelling("sv", "en", "utvecklingsverktygen").shared_end


@pytest.mark.parametrize(
    "marked",
    [
        # Words of both languages: "a", "o", "de", "in" go with their neighbours.
        (
            "Many people who work in the city say that they would like to [[o tempo usado pelo processo invocado pelo]] "
            "move to a smaller town with better schools."
        ),
        (
            "The committee decided that the new members of the [[di possibili scelte per il governo della città con]] "
            "council have to wait until the autumn."
        ),
        (
            "Les habitants du quartier ont demandé à la mairie de [[die Straße im Sommer nicht mehr für den Verkehr]] "
            "fermer les deux ponts pendant la nuit."
        ),
        # A noun of both, next to an adjective.
        "The farmers of the valley were told to keep the [[animales en los establos durante los próximos]] sheep inside.",
        # Clauses stop where they were found, at their comma.
        (
            "La ville est plus calme depuis l'automne, [[aunque todavía faltan algunas obras por terminar]], mais les "
            "commerçants attendent leurs clients."
        ),
        # Words that no table has: their endings say whose they are.
        "The tool that the team wrote last year monitors [[gli archivi che sono stati creati]] log files on every host.",
        # What is no word and ends the sentence goes with the run.
        "The value that was entered there is compared [[avec celle qui a été enregistrée dans config.ini]].",
        "They say that the machine can be reached [[depuis le serveur dont l'adresse est 82.50.72.202]].",
        "They say that the machine was bought [[parce que l'ancienne était en panne]]. 12 others were sold.",
    ],
)
def test_ends_go_with_their_neighbours(marked: str) -> None:
    before, clause, after = marked.replace("]]", "[[").split("[[")
    host = language_of(before + after, fewest_words=6)
    assert runs_of(f"{TEXTS[host or 'en']}\n\n{before}{clause}{after}", language=host) == [clause]


def test_importing_the_package_loads_no_tables() -> None:
    code = (
        "import sys, spuria, spuria.page, spuria_rules.language;"
        "assert 'spuria.language.tables' not in sys.modules, 'loaded at import'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("declared", "subtag"),
    [
        ("en", "en"), ("en-GB", "en"), ("en_US", "en"), ("ENG", "en"), ("ger", "de"), ("deu-AT", "de"), ("French", "fr"),
        ("norwegian", "no"), ("haw", "haw"), ("utf-8", "utf"), ("", None), ("x" * 20, None), ("12", None), ("é", None),
    ],
)  # fmt: skip
def test_declarations_mean_the_shortest_subtag(declared: str, subtag: str | None) -> None:
    assert primary_subtag(declared) == subtag
