"""Words that credit a claim or a quotation to nobody in particular, in many languages.

Each language is a few lists, from which both the expressions and their literals are made: neither can fall behind.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from spuria import Block, Confidence, Flag, Kind, Page, Region, Severity, Span, pattern, rule
from spuria_rules.source_claims import CREDITED, NOTED
from spuria_rules.surroundings import sentence_near

# Who is credited: as a subject, after a quantifier, or after "according to".
_WHO = {
    "en": "analysts experts scholars researchers scientists observers critics historians economists commentators"
    " specialists sources insiders academics officials doctors studies reports surveys polls witnesses",
    "de": "experten expertinnen fachleute beobachter kritiker historiker forscher wissenschaftler insider analysten"
    " ökonomen studien untersuchungen umfragen quellen",
    "fr": "experts spécialistes analystes observateurs critiques historiens chercheurs scientifiques économistes"
    " études enquêtes sondages",
    "es": "expertos especialistas analistas observadores críticos historiadores investigadores científicos economistas"
    " estudios encuestas",
    "pt": "especialistas peritos analistas observadores críticos historiadores pesquisadores investigadores cientistas"
    " economistas estudos pesquisas",
    "it": "esperti specialisti analisti osservatori critici storici ricercatori scienziati economisti studi sondaggi",
    "nl": "deskundigen experts specialisten analisten waarnemers critici historici onderzoekers wetenschappers insiders"
    " economen studies onderzoeken",
}
_SOME = {
    "en": "many some several most numerous various certain leading other countless",
    "de": "viele einige manche zahlreiche mehrere führende verschiedene",
    "fr": "plusieurs certains certaines de_nombreux de_nombreuses",
    "es": "muchos varios algunos algunas numerosos diversos",
    "pt": "muitos vários alguns algumas numerosos diversos",
    "it": "molti alcuni numerosi diversi vari certi",
    "nl": "veel sommige verschillende vele diverse meerdere",
}
_CLAIM = {
    "en": "argue argued say said believe claim claimed suggest suggested agree contend maintain warn point_out note"
    " think consider feel fear predict show shown found find indicate reveal confirm demonstrate prove estimate hold",
    "de": "sagen meinen glauben zeigen belegen argumentieren warnen schätzen vermuten betonen kritisieren behaupten"
    " beweisen halten bestätigen gehen_davon_aus sind_sich_einig sind_der_meinung",
    "fr": "affirment estiment pensent montrent soulignent suggèrent disent croient craignent démontrent considèrent"
    " s'accordent ont_montré ont_démontré prouvent",
    "es": "sostienen afirman creen muestran señalan argumentan coinciden dicen advierten demuestran sugieren consideran"
    " indican opinan aseguran",
    "pt": "afirmam acreditam mostram argumentam apontam dizem alertam sugerem indicam demonstram consideram concordam",
    "it": "sostengono affermano ritengono mostrano dimostrano dicono credono suggeriscono avvertono concordano"
    " indicano pensano",
    "nl": "zeggen stellen menen tonen_aan vinden beweren waarschuwen denken geloven wijzen_uit laten_zien zijn_het"
    " schatten",
}
# Those whose names alone, without a quantifier, claim nobody's authority; others may be people just spoken of.
_BARE = {
    "en": "studies research surveys polls statistics evidence experts analysts scientists reports historians critics"
    " observers insiders economists researchers doctors",
    "de": "studien experten fachleute beobachter kritiker forscher wissenschaftler insider umfragen",
    "fr": "des_études les_experts les_spécialistes les_observateurs les_études des_experts les_scientifiques",
    "es": "estudios los_estudios los_expertos los_analistas los_críticos los_científicos expertos",
    "pt": "estudos os_estudos especialistas os_especialistas analistas pesquisas",
    "it": "gli_studi studi gli_esperti gli_analisti gli_osservatori esperti",
    "nl": "studies onderzoeken deskundigen experts critici onderzoekers wetenschappers",
}
_CLAIM_ALONE = "shows suggests indicates reveals finds proves confirms"
_CLAIMED = "shown found suggested proven proved demonstrated revealed indicated argued warned claimed"
_ACCORDING = {
    "en": "according_to",
    "de": "laut nach_ansicht_von nach_meinung_von nach_angaben_von nach_einschätzung_von",
    "fr": "selon d'après",
    "es": "según de_acuerdo_con",
    "pt": "segundo de_acordo_com",
    "it": "secondo stando_a",
    "nl": "volgens aldus",
}
_ARTICLE = {"en": "the", "de": "den", "fr": "les des de", "es": "los las", "pt": "os as", "it": "gli", "nl": "de"}
_DATIVE = "experten fachleuten beobachtern kritikern historikern forschern wissenschaftlern insidern analysten studien"
_HELD = "believed said argued claimed thought held reported accepted known acknowledged suggested alleged rumoured"
_WIDELY = "widely generally commonly often frequently long"
_FIXED = (
    *(
        "consensus among experts",
        "growing consensus",
        "some say that",
        "some would say",
        "critics say",
        "uit onderzoek blijkt",
        "onderzoek toont aan",
        "onderzoek wijst uit",
    ),
    *("man sagt, dass", "es heißt, dass", "on dit que", "se dice que", "diz-se que", "si dice che", "men zegt dat"),
    *("die forschung zeigt", "la recherche montre", "la investigación demuestra", "la ricerca dimostra"),
)


def _words(listed: str) -> list[str]:
    return [word.replace("_", " ") for word in listed.split()]


def _people() -> Iterator[str]:
    """Whoever is credited, in any language and case."""
    yield from _words(_DATIVE)
    for listed in (*_WHO.values(), *_BARE.values()):
        yield from (word.rpartition(" ")[2] for word in _words(listed))


def _held() -> Iterator[str]:
    """The ends of "it is widely believed"."""
    for held in _words(_HELD):
        yield from (f"{before} {held}" for before in ("it is", "has been", "ly", "often", "long"))


#: What stands in each vague credit: the whole words for whoever is credited, and fixed phrases where nobody is.
CREDITED_TO = tuple(sorted(set(_people())))
HELD = (*_held(), *_FIXED)
# Before and after one of the words, beginnings of what makes it a vague credit; the expression decides.
_BEFORE_WHO = frozenset(
    word.rpartition(" ")[2]
    for listed in (*_SOME.values(), *_ACCORDING.values(), *_ARTICLE.values())
    for word in _words(listed)
)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _expression() -> str:
    parts = []
    for language, who in _WHO.items():
        some, claims = _any(_words(_SOME[language])), _any(_words(_CLAIM[language]))
        adverbs = "(?:(?:now|also|often|still|even|auch|oft|aussi|también|também|anche|ook) )?"
        have = "(?:have |haben |ont |han |têm |hanno |hebben )?"
        parts += [
            rf"(?:{some}) (?:{_any(_words(who))}),? {have}{adverbs}(?:{claims})",
            rf"(?:{_any(_words(_BARE[language]))}) {adverbs}(?:{claims})",
        ]
        people = _any(_words(_DATIVE) if language == "de" else _words(who))
        articles = _any((*_words(_ARTICLE[language]), *_words(_SOME[language])))
        according = _any(_words(_ACCORDING[language]))
        parts.append(rf"(?:{according}) (?:(?:{articles}) )?(?:{people})")
    bare, alone = _any(_words(_BARE["en"])), _any(_words(_CLAIM_ALONE))
    parts += [
        rf"(?:{bare}) (?:(?:has|have) )?(?:repeatedly |also |long |consistently )?(?:{alone}|{_any(_words(_CLAIMED))})",
        rf"(?:{_any(_words(_DATIVE))}) zufolge",
        rf"it (?:is|has been) (?:(?:{_any(_words(_WIDELY))}) )?(?:{_any(_words(_HELD))})(?= that\b)",
        rf"it (?:is|has been) (?:{_any(_words(_WIDELY))}) (?:{_any(_words(_HELD))})",
        _any(_FIXED),
    ]
    return rf"\b(?:{'|'.join(parts)})\b"


# What can follow one of the words in a credit that begins with it.
_CLAIMS_AHEAD = pattern(
    r"[^\W\d_]+,? (?:(?:now|also|often|still|even|auch|oft|aussi|también|também|anche|ook|has|have|repeatedly|long"
    r"|consistently|zufolge) )*+"
    rf"(?:{_any(word.partition(' ')[0] for listed in _CLAIM.values() for word in _words(listed))}"
    rf"|{_any(_words(_CLAIM_ALONE))}|{_any(_words(_CLAIMED))})\b|[^\W\d_]+ zufolge\b",
    re.IGNORECASE,
)
# No credit has more characters before the last of its words for whoever is credited.
_LONGEST_BEFORE, _LONGEST_AHEAD = 40, 80
# After a credit, these name who it is after all: "experts at the institute".
_OF_SOMEBODY = pattern(
    r" (?:at|from|of|in|by|with|who|für|der|des|vom|aus|bei|de|du|del|della|da|di|van|uit|bij|dell')\b", re.IGNORECASE
)
#: A claim that is credited to nobody in particular.
VAGUE = pattern(_expression(), re.IGNORECASE)

# Who said it, when nobody is named, and the words of saying.
_SPEAKERS = {
    "en": "source insider official observer expert analyst witness resident onlooker employee neighbour neighbor"
    " passer-by bystander local eyewitness diplomat spectator shopkeeper villager worker teacher driver nurse student"
    " customer farmer fisherman passenger parent former_employee former_official senior_official",
    "de": "insider experte beobachter anwohner zeuge augenzeuge kenner mitarbeiter passant nachbar diplomat",
    "fr": "source expert observateur témoin habitant responsable riverain passant proche diplomate initié",
    "es": "fuente experto observador testigo vecino funcionario analista transeúnte allegado diplomático",
    "pt": "fonte especialista observador testemunha morador vizinho funcionário analista diplomata",
    "it": "fonte esperto osservatore testimone residente vicino funzionario analista passante diplomatico",
    "nl": "ingewijde bron expert waarnemer getuige bewoner buurtbewoner deskundige ooggetuige medewerker diplomaat",
}
_QUOTE = pattern(r"[\"«»„“”]")
_A = {
    "en": "a an one another", "de": "ein eine", "fr": "un une", "es": "un una", "pt": "um uma", "it": "un una uno",
    "nl": "een",
}  # fmt: skip
_SAID = {
    "en": "said says told noted added remarked explained recalled complained warned stated claimed commented",
    "de": "sagte sagt erklärte meinte berichtete erzählte so",
    "fr": "a_déclaré a_dit déclare confie a_confié explique a_expliqué assure raconte selon",
    "es": "dijo dice declaró aseguró afirmó comentó explicó contó según",
    "pt": "disse diz afirmou declarou contou comentou explicou segundo",
    "it": "ha_detto dice ha_dichiarato ha_spiegato racconta ha_raccontato commenta secondo",
    "nl": "zei zegt verklaarde vertelde aldus vertelt volgens",
}
_PASSED_ON = (
    *(f"it {verb} {held}" for verb in ("was", "is", "has been") for held in ("said", "stated", "reported", "claimed")),
    *(f"it {verb} {held}" for verb in ("was", "has been") for held in ("added", "noted", "declared", "heard")),
    *("it was announced", "it has been announced", "it has been told", "hiess es"),
    *(f"was {heard} {filler}saying" for heard in ("quoted", "heard", "overheard") for filler in ("", "as ")),
    *(f"{who} {said}" for who in ("someone", "somebody", "people", "sources", "officials", "observers", "experts",
      "insiders", "analysts", "witnesses", "residents", "locals") for said in ("said", "say", "noted", "told", "added",
      "remarked")),
    *(f"according to {who}" for who in ("sources", "insiders", "observers", "witnesses", "people familiar")),
    *("sources close to", "close to the talks said", "close to the matter said", "familiar with the matter said"),
    *("hieß es", "heißt es", "wurde gesagt", "war zu hören", "dit-on", "a-t-on dit", "a-t-on appris", "a-t-on déclaré"),
    *("se dijo", "se dice", "foi dito", "diz-se", "si è detto", "si dice", "werd gezegd", "wordt gezegd"),
    *("laut insidern", "aus informierten kreisen", "selon des sources", "según fuentes", "segundo fontes"),
    *("secondo fonti", "volgens bronnen", "volgens ingewijden"),
)  # fmt: skip


#: What stands wherever a quotation is passed on without saying whose it is: nobody's name, or the words for it.
UNSAID_WORDS = tuple(
    dict.fromkeys(
        (
            *_PASSED_ON,
            *(
                f"{article} {who}"
                for language, speakers in _SPEAKERS.items()
                for article, who in product(_words(_A[language]), _words(speakers))
            ),
        )
    )
)


def _unsaid_expression() -> str:
    parts = [_any(_PASSED_ON)]
    for language, speakers in _SPEAKERS.items():
        who = rf"(?:{_any(_words(_A[language]))}) (?:{_any(_words(speakers))})"
        said = rf"(?:{_any(_words(_SAID[language]))})"
        parts += [f"{said} {who}", f"{who} {said}"]
    return rf"\b(?:{'|'.join(parts)})\b"


#: Words that pass a quotation on without saying whose it is; "a person close to them said" has more words.
UNSAID = pattern(_unsaid_expression(), re.IGNORECASE)


def _is_beside(prose: str, quotation: Span, start: int, end: int) -> bool:
    """Whether words introduce a quotation or follow it with little between."""
    if start < quotation.start:
        return 0 <= quotation.start - end <= 12
    return -2 <= start - quotation.end <= 3 or (0 < start - quotation.end <= 24 and prose.startswith("close to", start))


def _unsaid_near(page: Page, places: list[int]) -> Iterator[re.Match[str]]:
    """What passes a quotation on around some offsets; a quotation stands no farther off than `_is_beside` has it."""
    prose = page.prose
    for place in places:
        if _QUOTE.search(prose, max(0, place - 64), place + 90):
            yield from UNSAID.finditer(prose, max(0, place - 24), place + 56)


# A page with more than this is about such words.
_MOST = 200


def _paragraph_at(page: Page, offset: int) -> Block | None:
    """The paragraph of the main text at an offset, if nothing in it is linked: a link is a source."""
    block = page.block_at(offset)
    if block is None or block.kind is not Kind.PARAGRAPH or block.region is not Region.MAIN:
        return None
    return None if any(link.span.overlaps(block.span) for link in page.links) else block


def _vague_credits(page: Page) -> Iterator[re.Match[str]]:
    """The vague credits of a page, in order."""
    prose = page.prose
    places = [(start, False) for start in page.starts_of_words(CREDITED_TO)]
    places += [(start, True) for start in page.starts_of(HELD)]
    searched = 0
    for start, is_fixed in sorted(places):
        low = max(searched, start - _LONGEST_BEFORE)
        if is_fixed or _CLAIMS_AHEAD.match(prose, start) or _BEFORE_WHO & set(prose[low:start].lower().split()):
            for match in VAGUE.finditer(prose, low, start + _LONGEST_AHEAD):
                if match.start() <= start < match.end():
                    searched = match.end()
                    yield match
                    break


@rule(Severity.INFO, family="sourcing", confidence=Confidence.HINT, literals=HELD, words=CREDITED_TO)
def vague_attribution(page: Page) -> Iterator[Flag]:
    """A claim is credited to nobody in particular.

    "Studies show" and "many analysts argue" borrow an authority that cannot be looked up. Name the
    study or the analyst, or make the claim your own. A hint only: a paragraph that goes on to name, link
    or number its source is left alone.

    ~~~text bad
    [[Studies show]] that output doubled.
    ~~~

    ~~~text good
    Studies show that output doubled (Reed 2019). Some analysts say so, among them Ana Ruiz of the central bank.
    ~~~
    """
    last = 0
    for match in _vague_credits(page):
        start = match.start()
        if start < last or _OF_SOMEBODY.match(page.prose, match.end()):
            continue
        block = _paragraph_at(page, start)
        if block is None or len(block.text) < match.end() - start + 12:
            continue
        last = match.end()
        sentence = sentence_near(page, block, start)
        preceding = sentence_near(page, block, max(sentence.start - 2, block.span.start))
        following = sentence_near(page, block, min(sentence.end + 1, block.span.end - 1))
        # The credit itself says "according to".
        before = CREDITED.search(page.prose, preceding.start, start)
        if before or CREDITED.search(page.prose, last, following.end):
            continue
        if NOTED.search(page.prose, block.span.start, block.span.end):
            continue
        span = Span(start, last)
        if not page.is_mention(span):
            yield Flag(
                span,
                f"'{page.quote(span)}' credits the claim to nobody: name the source, or drop the credit",
                confidence=Confidence.HINT,
            )


@rule(Severity.INFO, family="sourcing", confidence=Confidence.HINT, literals=UNSAID_WORDS)
def unsourced_quotation(page: Page) -> Iterator[Flag]:
    """A direct quotation without a speaker.

    Words in quotation marks are somebody's. "It was said" hides whose, and the quotation cannot be
    checked. Name the speaker and link the source, or put it in your own words. A hint only.

    ~~~text bad
    The talks failed. [["We will never sign,"]] it was said in the corridors.
    ~~~

    ~~~text good
    "We will never sign," said Ana Ruiz, the head of the union.
    ~~~
    """
    prose = page.prose
    reported: set[Span] = set()
    tried: set[int] = set()
    for match in _unsaid_near(page, page.starts_of(UNSAID_WORDS)[:_MOST]):
        start, end = match.span()
        if start in tried:
            continue
        tried.add(start)
        block = _paragraph_at(page, start)
        quotations = page.quotations(block) if block else []
        # Two quotations in a paragraph are a dialogue, whose speakers a story need not name.
        if block is None or len(quotations) != 1 or quotations[0] in reported:
            continue
        quotation = quotations[0]
        sentence = sentence_near(page, block, start)
        outside = prose[sentence.start : min(quotation.start, start)] + prose[max(quotation.end, end) : sentence.end]
        if (
            len(page.quote(quotation).split()) >= 4
            and _is_beside(prose, quotation, start, end)
            and not CREDITED.search(outside)
        ):
            reported.add(quotation)
            yield Flag(
                quotation,
                f"quoted without a speaker ('{page.quote(Span(start, end))}'): name who said it, and where",
                # The engine takes one step off what stands in quotation marks.
                confidence=Confidence.LIKELY,
            )
