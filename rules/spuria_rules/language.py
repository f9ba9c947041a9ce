"""Languages that do not belong: clauses, sentences and whole pages in another one than stated."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from spuria import Confidence, Flag, Kind, Page, Region, Severity, language_name, pattern, rule

if TYPE_CHECKING:
    from spuria import Block, ForeignRun

# Pages about these things quote languages without marks.
_TOPICS = (
    "phrasebook",
    "vocabulary",
    "vocabulaire",
    "vocabulario",
    "vokabel",
    "grammar",
    "grammaire",
    "grammatik",
    "gramática",
    "grammatica",
    "proverb",
    "sprichw",
    "refrán",
    "lyrics",
    "translation of",
    "etymolog",
    "language learning",
    "language course",
)
# What `strict` asks of a run: total log-likelihood ratio and clause words.
_STRICT_SCORE = 18.0
_STRICT_CLAUSE_WORDS = 2.0
# A mid-sentence run with this much behind it is beyond doubt.
_CERTAIN_SCORE = 30.0
_CERTAIN_CLAUSE_WORDS = 2.0

# Languages too close to be told apart by a page's commonest words, or named by several codes.
_SAME = (
    frozenset(("no", "nb", "nn", "da")),
    frozenset(("hr", "bs", "sr", "sh")),
    frozenset(("id", "ms", "jv", "su")),
    frozenset(("gl", "pt", "es", "ast", "an", "ext", "mwl")),
    frozenset(("ca", "oc", "va")),
    frozenset(("nl", "af", "fy", "li", "nds", "vls", "zea")),
    frozenset(("de", "lb", "als", "bar", "nds", "gsw", "ksh", "pfl")),
    frozenset(("en", "sco", "pcm")),
    frozenset(("it", "co", "scn", "vec", "lmo", "fur", "nap", "pms", "lij", "sc", "eml", "rm", "roa")),
    frozenset(("cs", "sk")),
    frozenset(("bg", "mk", "sr")),
    frozenset(("ru", "be", "uk", "rue")),
    frozenset(("tr", "az", "crh")),
    frozenset(("fi", "et", "olo", "vro")),
    frozenset(("fa", "ar", "ur", "ps", "ckb", "pnb")),
    frozenset(("zh", "ja", "yue", "wuu", "lzh", "cmn", "nan", "hak")),
    frozenset(("he", "iw", "yi")),
    frozenset(("tl", "fil", "ceb")),
    frozenset(("el", "grc")),
    frozenset(("ro", "mo", "rup")),
    frozenset(("pl", "szl", "csb")),
    frozenset(("lt", "sgs")),
    frozenset(("lv", "ltg")),
)
_PRIVATE = frozenset(("mul", "und", "zxx", "mis", "x", "i", "la", "art", "c", "posix"))


# Where a page has more switches than this, the last finding says how many more there are.
_MOST = 12


def _chosen(
    page: Page, languages: tuple[str, ...], strict: bool, min_words: int, *, whole: bool
) -> "Iterator[tuple[ForeignRun, tuple[str, ...]]]":
    """The runs that are asked for, each with its evidence."""
    chosen = list(_wanted(page, languages, strict, min_words, whole=whole))
    for number, run in enumerate(chosen[:_MOST], 1):
        more = len(chosen) - _MOST
        counted = (f"{more} more such place{'s' * (more > 1)} on this page",) if number == _MOST and more > 0 else ()
        yield run, _evidence(run) + counted


def _wanted(
    page: Page, languages: tuple[str, ...], strict: bool, min_words: int, *, whole: bool
) -> "Iterator[ForeignRun]":
    for run in page.foreign_runs:
        if run.whole_sentence is not whole or run.words < min_words or (languages and run.language not in languages):
            continue
        if strict and (run.score < _STRICT_SCORE or run.clause_words < _STRICT_CLAUSE_WORDS):
            continue
        yield run


def _evidence(run: "ForeignRun") -> tuple[str, ...]:
    if run.other_script:
        return (f"{run.words} words in another script",)
    guest, host = language_name(run.language), language_name(run.host)
    return (f"{run.words} words read as {guest}, total log-likelihood ratio {run.score:g} against {host}",)


@rule(Severity.ERROR, topics=_TOPICS)
def mid_sentence_switch(
    page: Page, *, languages: tuple[str, ...] = (), strict: bool = False, min_words: int = 3
) -> Iterator[Flag]:
    """A sentence changes its language half way.

    Words of another language stand in the sentence as if they belonged to it: no quotation marks, no italics, no
    `lang` attribute. That is what is left when search snippets are stitched together, a translation is broken off or
    text was pasted in. Readers stumble, and a model trained on the page learns to mix languages. Translate the words,
    quote them, or mark them with `lang`.

    Found in and among English, French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Polish, Czech,
    Finnish, Turkish, Indonesian, Romanian, Catalan and Hungarian, and between these and Cyrillic, Greek, Arabic,
    Hebrew, Chinese, Japanese and Korean script. Left alone are pages in other languages or dialects, pages too short
    for their language to be known (some 40 words, where none is declared), and pages in two languages, such as a
    translation half done or prose around listings in another language.
    `languages` (BCP 47 codes) limits what is looked for, `strict` asks for more evidence, `min_words` for longer runs.

    ~~~text bad language=en no-case
    Grain exports rose last year because [[les prix du blé ont chuté depuis le printemps]], the ministry said on Monday.
    ~~~

    ~~~text good language=en
    The film "Les prix du blé ont chuté" was shown in Cannes last year, and the critics liked it very much indeed.
    ~~~

    Measured with `benchmarks/language_switch`, which writes this table: all pairs of 17 languages, in documentation
    with its names of programs, and in the Universal Declaration of Human Rights (share, 95 % interval, number of
    cases). The ends of a clause cut out at random cannot always be told: a name or a word of both languages may stand
    there.

    | | |
    |---|---|
    | documentation: sentences that go on in their translation, found | 93.8 % (91.6-95.5, n=600) |
    | documentation: their start and end both exact | 88.6 % (85.7-91.0, n=563) |
    | documentation: the same, a word of both sentences either way | 93.1 % (90.7-94.9, n=563) |
    | documentation: random clauses of 3-5 words, found | 59.8 % (55.9-63.7, n=600) |
    | documentation: random clauses of 6-8 words, found | 85.3 % (82.3-87.9, n=600) |
    | documentation: random clauses of 9-14 words, found | 93.8 % (91.6-95.5, n=600) |
    | documentation: random clauses of 15-25 words, found | 99.7 % (98.8-99.9, n=600) |
    | documentation: start and end of random clauses both exact | 84.2 % (82.6-85.7, n=2032) |
    | documentation: the same, a word of both sentences either way | 84.5 % (82.9-86.1, n=2032) |
    | documentation: precision, translations and clauses | 99.7 % (99.3-99.8, n=2596) |
    | declaration of human rights: sentences that go on in their translation, found | 97.0 % (95.3-98.1, n=600) |
    | declaration of human rights: their start and end both exact | 95.4 % (93.3-96.8, n=582) |
    | declaration of human rights: the same, a word of both sentences either way | 97.3 % (95.6-98.3, n=582) |
    | declaration of human rights: random clauses of 3-5 words, found | 68.5 % (64.7-72.1, n=600) |
    | declaration of human rights: random clauses of 6-8 words, found | 92.2 % (89.7-94.1, n=600) |
    | declaration of human rights: random clauses of 9-14 words, found | 98.5 % (97.2-99.2, n=600) |
    | declaration of human rights: random clauses of 15-25 words, found | 100.0 % (99.4-100.0, n=600) |
    | declaration of human rights: start and end of random clauses both exact | 94.0 % (92.9-94.9, n=2155) |
    | declaration of human rights: the same, a word of both sentences either way | 95.4 % (94.4-96.2, n=2155) |
    | declaration of human rights: precision, translations and clauses | 99.9 % (99.7-100.0, n=2737) |
    | hand-written switches, found | 92.4 % (88.8-95.0, n=291) |
    | hand-written switches, start and end both exact | 96.7 % (93.8-98.2, n=269) |
    | hand-written switches, precision | 100.0 % (98.6-100.0, n=269) |
    | hand-written switches, whole or part of a sentence told right | 100.0 % (98.6-100.0, n=269) |
    | hard negatives that fire (names, titles, sayings, menus, signs; mended where they did) | 2.0 % (1.4-2.9, n=1346) |
    | clean pages that fire, text left untranslated included | 0.2 % (0.1-0.3, n=7776) |
    """
    for run, evidence in _chosen(page, languages, strict, min_words, whole=False):
        guest, host = language_name(run.language), language_name(run.host)
        certain = run.score >= _CERTAIN_SCORE and run.clause_words >= _CERTAIN_CLAUSE_WORDS
        yield Flag(
            run.span,
            f"{guest} words within {_article(host)} {host} sentence, neither quoted nor marked: readers stumble, and "
            f'the text was probably pasted in; translate, quote or mark them with lang="{run.language}"',
            confidence=Confidence.CERTAIN if certain else None,
            evidence=evidence,
        )


@rule(Severity.WARNING, topics=_TOPICS)
def sentence_switch(
    page: Page, *, languages: tuple[str, ...] = (), strict: bool = False, min_words: int = 6
) -> Iterator[Flag]:
    """A whole sentence of a paragraph is in another language.

    A bare foreign sentence among the page's own ones, neither quoted nor marked, is a leftover of a translation or was
    pasted in with text from elsewhere. Translate it, quote it, or mark it with `lang`.

    The options are those of `mid-sentence-switch`.

    ~~~text bad language=en no-case
    The harbour was closed for two days. [[Die Fähren konnten wegen des Sturms nicht auslaufen]]. Traffic is back to
    normal since Sunday, the port authority said.
    ~~~

    ~~~text good language=en
    The harbour was closed for two days. "Die Fähren konnten wegen des Sturms nicht auslaufen," a captain said. Traffic
    is back to normal since Sunday.
    ~~~
    """
    for run, evidence in _chosen(page, languages, strict, min_words, whole=True):
        block = page.block_at(run.span.start)
        if block is not None and block.region is Region.BOILERPLATE:
            continue  # licences, notices and widgets of other houses
        guest, host = language_name(run.language), language_name(run.host)
        yield Flag(
            run.span,
            f"{_article(guest).capitalize()} {guest} sentence within {_article(host)} {host} paragraph, neither quoted "
            f"nor marked: probably left untranslated or pasted in; translate, quote or mark it with "
            f'lang="{run.language}"',
            evidence=evidence,
        )


def _article(name: str) -> str:
    return "an" if name[0] in "AEIOU" else "a"


# Share of a text's words among the common ones of its language: prose has 0.6 and more.
_WRITTEN_SHARE = 0.4
# Share of its words among the few commonest ones of the declared language, at most so much of that of its own.
_COMMONEST = 200
_DECLARED_PART = 0.5
_PASSAGE_WORDS = 8
# Languages written in other letters than Latin ones; so many of them on the page are more than a name.
_OTHER_SCRIPTS = " ru uk be bg mk sr kk mn el ar fa ur ps he iw yi zh ja ko th hi bn mr ne ta te ka hy am km lo my "
_OTHER_LETTER = pattern("[\u0370-\u1fff\u3040-\ud7ff]")
_LETTERS = 40
_SENTENCE_SPACES = 3
# Paragraphs looked at for one to show, and how long it is at least.
_TRIED, _SHOWN = 20, 30


def _related(first: str, second: str) -> bool:
    return first == second or any(first in group and second in group for group in _SAME)


def _specimen(passages: "list[Block]", written: str) -> "Block":
    """A passage that shows the language: the first paragraph of enough words that is in it, else the longest."""
    from spuria import language_of

    paragraphs = [block for block in passages if block.kind is Kind.PARAGRAPH][:_TRIED]
    for block in (*paragraphs, *[block for block in passages if block.kind is not Kind.PARAGRAPH][:_TRIED]):
        if len(block.text.strip()) >= _SHOWN and language_of(block.text, fewest_words=_PASSAGE_WORDS) == written:
            return block
    return max(passages, key=lambda block: len(block.text))


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, topics=("language course", "learn ", "phrasebook", "vocabulary"))
def declared_language_mismatch(page: Page, *, min_words: int = 60) -> Iterator[Flag]:
    """The page is in another language than it declares.

    The `lang` attribute, or the metadata, says one language and the text is in another: a template's default was left
    in place, or the text was replaced. Screen readers mispronounce it, browsers offer the wrong translation, and
    whoever sorts pages by language sorts it wrongly. Correct the declaration. Only running text of `min_words` words or
    more is judged, and close relatives (Danish and Norwegian, Galician and Portuguese) are not told apart.

    ~~~html bad
    <html lang="en"><body><p>[[Port był zamknięty przez dwa dni, ponieważ promy nie mogły wypłynąć z powodu sztormu.]]
    Od niedzieli ruch wrócił do normy, jak podał zarząd portu. Pasażerowie, którzy czekali na przeprawę, zostali
    umieszczeni w hotelach na koszt przewoźnika. W przyszłym tygodniu ma się odbyć spotkanie, na którym zostanie
    omówione, jak można lepiej przygotować się na takie sytuacje. Władze miasta chcą, aby nowy falochron był gotowy
    jeszcze w tym roku, ale na razie nie ma na to pieniędzy.</p></body></html>
    ~~~

    ~~~html good
    <html lang="pl"><body><p>Port był zamknięty przez dwa dni, ponieważ promy nie mogły wypłynąć z powodu sztormu. Od
    niedzieli ruch wrócił do normy, jak podał zarząd portu. Pasażerowie, którzy czekali na przeprawę, zostali
    umieszczeni w hotelach na koszt przewoźnika. W przyszłym tygodniu ma się odbyć spotkanie, na którym zostanie
    omówione, jak można lepiej przygotować się na takie sytuacje.</p></body></html>
    ~~~
    """
    declared = page.declared_language
    if declared is None or declared in _PRIVATE or not declared.isalpha():
        return
    from spuria import is_plainly_in, language_of, word_share  # with their tables, and only here

    if is_plainly_in(page.prose, declared):
        return
    written = page.written_language
    if written is None or _related(declared, written):
        return
    passages = [
        block
        for block in page.passages
        if block.region is Region.MAIN
        and block.kind is not Kind.QUOTATION
        and (block.language is None or block.language.replace("_", "-").split("-")[0].lower() == declared)
        and (block.text.count(" ") >= _PASSAGE_WORDS or not block.text[:40].isascii())
    ]
    text = "\n".join(page.prose[block.span.start : block.span.end] for block in passages)
    if not passages or language_of(text, fewest_words=min_words) != written:
        return
    if f" {declared} " in _OTHER_SCRIPTS and len(_OTHER_LETTER.findall(text)) >= _LETTERS:
        return  # its own words are there, and much of another language
    share = word_share(text, written)
    if share is not None and share < _WRITTEN_SHARE:
        return
    own, declared_share = (word_share(text, code, commonest=_COMMONEST) for code in (written, declared))
    if declared_share is not None and declared_share > _DECLARED_PART * (own or 1.0):
        return
    first = _specimen(passages, written)
    sentences = (span for span in page.sentences(first) if page.quote(span).count(" ") >= _SENTENCE_SPACES)
    span = next(sentences, first.span)
    yield Flag(
        span,
        f"the page declares {language_name(declared)} but is written in {language_name(written)}: readers' tools and "
        f'language filters go by the declaration; correct it to "{written}"',
        evidence=(f"declared: {declared}", f"text: {written}"),
    )
