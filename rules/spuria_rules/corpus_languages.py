"""Where the foreign sentences of a page come from, seen over many pages."""

from collections.abc import Iterator, Sequence

from spuria import Block, Fact, Flag, Page, Severity, Span, corpus_rule, language_name, pattern
from spuria_rules.corpus_keys import (
    STOP,
    credited,
    elsewhere,
    listed,
    main_paragraphs,
    marked_prose,
    small_sentences,
    words_key,
)

# So many words in a row are nobody's by chance; six are the start of many a sentence.
_WORDS = 8
# Sentences of a page that are kept as a possible source: what is quoted from a page stands near its start.
_MOST_SENTENCES = 20
# Stretches of a foreign run that are looked for.
_MOST_KEYS = 54
_FIGURES = pattern(r"(?:\s+\d[\d.,]*)+")
_GUEST, _DONOR = "guest", "donor"


def _judge_donors(facts: Sequence[Fact], *, most_sites: int = 5) -> Iterator[tuple[Fact, Flag]]:
    donors: dict[str, list[Fact]] = {}
    for fact in facts:
        kind, language, _ = fact.value.split("|")
        if kind == _DONOR:
            donors.setdefault(language, []).append(fact)
    for fact in facts:
        kind, language, links = fact.value.split("|")
        known = [donor for donor in donors.get(language, ()) if donor.site != fact.site]
        sites = sorted({donor.site for donor in known})
        # What stands on more sites is a saying, a law or a notice.
        if kind != _GUEST or not 0 < len(sites) <= most_sites or not set(sites).isdisjoint(links.split()):
            continue
        message = (
            f"these {language_name(language)} words stand in {language_name(language)} prose on {sites[0]}, and the "
            "page does not say so: cut them, or translate, quote and link them"
        )
        yield fact, Flag(fact.span, message, evidence=(known[0].url or f"on {listed(sites, fact.site)}",))


@corpus_rule(Severity.INFO, _judge_donors, family="language")
def foreign_donor(page: Page) -> Iterator[Fact]:
    """A page's foreign words stand word for word in a page of their language.

    A clause in another language than its sentence, unmarked, was pasted in; here is the page that it was pasted from.
    At least eight words in a row must be equal, at the start or the end of a sentence of the other page. Words with a
    credit or a link to their source are left alone, and so is what stands on more than `most_sites` sites: a saying,
    a law. Where the same site has the text in both languages, a translation was left unfinished, and
    `mid-sentence-switch` says so.

    ~~~text bad
    --- https://alder-notes.example/harvest
    The mills of the valley worked through the night last week, and the price of flour fell again on Monday. Bakers say that they will not lower the price of bread before summer, because [[le gel du mois de mai a détruit une grande partie de la récolte]]. The ministry will publish new figures at the end of the month, and the growers hope that they are better than those of last year.
    --- https://carnet-du-bocage.test/gel
    Les agriculteurs de la vallée ont fait leurs comptes pendant le week-end, et ils ne sont pas bons. Selon la chambre d'agriculture, le gel du mois de mai a détruit une grande partie de la récolte. Les assurances ne couvrent pas tout, et plusieurs exploitations vont devoir demander une aide à la région avant la fin de l'été.
    ~~~

    ~~~text good
    --- https://alder-notes.example/harvest
    The mills of the valley worked through the night last week, and the price of flour fell again on Monday. Bakers say that they will not lower the price of bread before summer, because le gel du mois de mai a détruit une grande partie de la récolte. The ministry will publish new figures at the end of the month, and the growers hope that they are better than those of last year.
    --- https://carnet-du-bocage.test/gel
    Les agriculteurs de la vallée ont fait leurs comptes pendant le week-end, et ils ne sont pas bons. Selon la chambre d'agriculture, les pertes restent limitées et la récolte suffira. Les assurances ne couvrent pas tout, et plusieurs exploitations vont devoir demander une aide à la région avant la fin de l'été.
    ~~~

    ~~~text good
    --- https://alder-notes.example/harvest
    The mills of the valley worked through the night last week, and the price of flour fell again on Monday. A grower told the reporter: "Le gel du mois de mai a détruit une grande partie de la récolte." The ministry will publish new figures at the end of the month, and the growers hope that they are better than those of last year, when the brook had run dry.
    --- https://carnet-du-bocage.test/gel
    Les agriculteurs de la vallée ont fait leurs comptes pendant le week-end, et ils ne sont pas bons. Le gel du mois de mai a détruit une grande partie de la récolte. Les assurances ne couvrent pas tout, et plusieurs exploitations vont devoir demander une aide à la région avant la fin de l'été.
    ~~~
    """  # noqa: E501  # a paragraph of an example is one line
    if elsewhere(page):
        return
    yield from _guests(page)
    language = page.language
    if language is not None and (keys := tuple(_ends_of_sentences(page))):
        # Nothing is flagged here: where the page starts is enough.
        start = main_paragraphs(page)[0].span.start
        yield Fact(keys[0], f"{_DONOR}|{language}|", Span(start, start + 1), page.url, more_keys=keys[1:], passive=True)


def _ends_of_sentences(page: Page) -> Iterator[str]:
    """Keys of the first and of the last words of the first sentences."""
    marked = marked_prose(page)
    text = STOP.join([marked[start:end] for start, end in (block.span for block in main_paragraphs(page))])
    sentences = 0
    for sentence in small_sentences(text):
        words = sentence.split()
        if len(words) >= _WORDS:
            yield words_key(words[:_WORDS])
            if len(words) > _WORDS:
                yield words_key(words[-_WORDS:])
            sentences += 1
            if sentences == _MOST_SENTENCES:
                return


def _guests(page: Page) -> Iterator[Fact]:
    """Each eight words in a row of the foreign runs that the page gives no source for."""
    for run in page.foreign_runs:
        block = page.block_at(run.span.start)
        if block is None or credited(block.text):
            continue
        # A figure is of no language, so that runs end before it; a sentence may end with it.
        figures = _FIGURES.match(page.text, run.span.end)
        end = figures.end() if figures else run.span.end
        sentences = [sentence.split() for sentence in small_sentences(marked_prose(page)[run.span.start : end])]
        value = f"{_GUEST}|{run.language}|{_linked(page, block)}"
        keys = [
            words_key(words[start : start + _WORDS]) for words in sentences for start in range(len(words) - _WORDS + 1)
        ][:_MOST_KEYS]
        if keys:
            yield Fact(keys[0], value, run.span, page.url, more_keys=tuple(keys[1:]))


def _linked(page: Page, block: Block) -> str:
    """The sites that a block links to or names."""
    targets = [link.target for link in page.links if link.span.overlaps(block.span) and "//" in link.target]
    hosts = {target.partition("//")[2].partition("/")[0].partition(":")[0].lower() for target in targets}
    return " ".join(sorted(host.removeprefix("www.") for host in hosts))[:400]
