"""Search-engine residue: queries and headlines used as words of a sentence."""

import re
from collections.abc import Iterator

from spuria import Block, Confidence, Flag, Kind, Page, Severity, Span, rule
from spuria_rules.search_words import FUNCTION_WORDS, MARKERS, PHRASES, PLACES

_QUOTED = re.compile(r"[\"“”„«»「](?P<inner>[^\"“”„«»「」\n]{5,80})[\"“”„«»」]")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
# A noun that a quotation with a determiner before it can be put in front of: the query becomes an adjective.
_HEAD = re.compile(
    r" ?,? (?:(?:often|usually|frequently|commonly) )?(?P<noun>contexts?|topics?|subjects?|themes?|questions?"
    r"|issues?|matters?|debates?|discussions?|discourse"
    r"|narratives?|concepts?|ideas?|notions?|phenomenon|phenomena|landscape|scene|space|sector|field|area|world"
    r"|realm|trend|aspects?|angle|perspectives?|side"
    r"|category|segment|niche|market|crowd|community|experience|journey|story|approach|conversation|dimension"
    r"|element|framework|reference|situation|dynamics?"
    r"|relationship|connection|comparison|phrase|term|expression|query|queries|keyword|search|searches|results?"
    r"|content|information|material|resources?"
    r"|thema|kontext|begriff|frage|bereich|debatte|diskussion|suche|suchanfrage|aspekt|markt|konzept|welt"
    r"|contexte|sujet|thème|question|débat|recherche|requête|notion|domaine|aspect|phénomène|terme|univers"
    r"|contexto|tema|cuestión|debate|búsqueda|concepto|término|ámbito|fenómeno|aspecto|consulta|mundo|pesquisa"
    r"|busca|questão|conceito|termo|assunto|âmbito"
    r"|contesto|argomento|questione|dibattito|ricerca|concetto|termine|ambito|fenomeno|aspetto|mondo"
    r"|context|onderwerp|vraag|debat|zoekopdracht|begrip|gebied|aspect|wereld|kontekst|temat|ämne|sammanhang|emne"
    r"|sammenhæng)\b",
    re.IGNORECASE,
)
# A verb that makes the quotation before it its subject.
_VERB = re.compile(
    r",? (?:(?:also|often|usually|further|thus|therefore|always|still|then|here|really|now|frequently|generally"
    r"|typically|auch|oft|aussi|souvent"
    r"|también|suele|também|geralmente|anche|spesso|ook|vaak) )?(?:is|are|was|were|has|have|had|can|could|may"
    r"|might|will|would|should|must|means?|refers?|remains?|becomes?"
    r"|shows?|highlights?|indicates?|suggests?|offers?|provides?|reflects?|reveals?|represents?|illustrates?"
    r"|underscores?|demonstrates?|plays?|helps?|gives?|makes?"
    r"|brings?|comes?|goes|continues?|stands?|points?|encompasses|covers?|involves?|describes?|explores?|serves?"
    r"|seems?|appears?|gained|gains|became|showed"
    r"|ist|sind|war|waren|hat|haben|wird|werden|kann|können|bedeutet|bezieht|zeigt|bleibt|bietet|gehört|steht"
    r"|spielt|gewinnt"
    r"|est|sont|était|a|ont|peut|peuvent|désigne|signifie|renvoie|montre|reste|offre|représente|illustre|joue"
    r"|devient|permet"
    r"|es|son|era|ha|han|puede|pueden|significa|refiere|muestra|sigue|ofrece|representa|juega|permite|se"
    r"|é|são|foi|tem|têm|pode|podem|refere|mostra|continua|oferece|desempenha|"
    r"è|sono|può|possono|indica|mostra|rimane|offre|rappresenta|svolge|si"
    r"|zijn|heeft|hebben|betekent|verwijst|toont|blijft|biedt|speelt|wordt|worden)\b",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?:^|[\s(])(?:the|this|that|these|those|a|an|our|such|der|die|das|den|dem|des|dieser?|dieses|diesen|ein|eine"
    r"|le|la|les|un|une|ce|cette|el|los|las|una|este|esta"
    r"|o|os|as|um|uma|il|lo|gli|i|questo|questa|de|het|een|dit|deze|det|den|en|et|ett) $",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?:^|[\s(])(?:of|in|on|about|for|with|to|from|behind|around|regarding|concerning|understanding|exploring"
    r"|discussing|examining|analy[sz]ing|considering"
    r"|und|and|von|über|zu|mit|bei|für|zum|zur|sur|de|du|dans|pour|avec|concernant|sobre|en|con|para|em|com|per|su"
    r"|di|del|della|nel|van|over|voor|met|met betrekking tot) "
    r"(?:the |this |le |la |el |o |a |il |der |die |das |den |dem |het )?$",
    re.IGNORECASE,
)
# Search, interface and file talk, in which a query in quotes is what is spoken about.
_ABOUT_SEARCH = re.compile(
    r"\b(?:search(?:e[sd]|ers?|ing)?|search (?:term|engine|quer\w+|volume|box|bar|trend\w*)|quer(?:y|ies)"
    r"|keywords?|key phrases?|seo|serps?|google\w*|bing|yahoo|duckduckgo|baidu|yandex"
    r"|autocomplete|autosuggest\w*|typed?|typing|enter(?:ed|ing)?|long-?tail|rank(?:s|ed|ing|ings)?|traffic"
    r"|impressions|clicks?|clicked|button|link text|anchor text|menu|tab|checkbox|field"
    r"|dialog|folder|directory|files?|filenames?|named|titled|called|entitled|labell?ed|caption\w*|tagged|tags?"
    r"|hashtags?|command|option|string|substring|type in|look(?:ed|ing)? up|trends|trending"
    r"|url|slug|domain|subject line|password|passphrase|prompt|such as|e\.g\.|for example|like|tippen|eingeben"
    r"|eingabe|suchbegriff\w*|suchanfrage\w*|suchmaschine\w*|suchwort|gesucht|datei\w*|schaltfläche"
    r"|ordner|recherch(?:e[rz]?|é|és|es)|requêtes?|mots?-clés?|moteurs? de recherche|tap(?:er|ez|ent)|saisir"
    r"|saisissez|fichiers?|bouton|dossier|onglet|búsquedas?|buscar|buscan|buscador\w*|palabras? clave"
    r"|consultas?|archivos?|botón|carpeta|pesquis\w+|buscas?|palavras?-chave|digit\w+|arquivos?|ficheiros?|botão"
    r"|ricerc\w+|parol[ae] chiave|cerc(?:a|are|ano)|cartella|pulsante"
    r"|zoek\w*|trefwoord\w*|bestand\w*|knop|map|sök\w*|søg\w*|søk\w*|szuka\w*|wyszuk\w*|hleda\w*|fraz\w*)\b",
    re.IGNORECASE,
)
_SEARCH_TOPIC = re.compile(
    r"\b(?:seo|search (?:engines?|trends?|quer\w+|terms?|volume|results?|console|ads)|keywords?|google (?:trends"
    r"|ads|search|suggest)|autocomplete|quer(?:y|ies)|adwords|long-?tail|serps?|year in search"
    r"|suchmaschine\w*|suchbegriffe?\w*|suchanfragen?|suchtrends?|référencement|mots-clés|requêtes"
    r"|tendances de recherche|palabras clave|posicionamiento|búsquedas|palavras-chave|pesquisas|parole chiave"
    r"|zoekmachine\w*"
    r"|zoekwoord\w*|zoektermen|słowa kluczowe|sökord|søgeord)\b",
    re.IGNORECASE,
)


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, literals=('"', "«", "»", "「"))
def query_as_noun(page: Page) -> Iterator[Flag]:
    """A search query in quotation marks is used as a noun.

    Nobody speaks of the "cheap tents 2024 pdf" topic: the words were taken from a list of queries and
    set into a sentence to be found by search engines. The sentence says nothing. Write what is meant,
    or delete it. Pages about searching, interfaces and files are left alone.

    ~~~text bad no-case
    Campers plan ahead. The [["cheap tents 2024 pdf"]] topic here usually means reports on prices.
    ~~~

    ~~~text good
    In June most visitors searched for "cheap tents 2024 pdf", the query with the highest volume.
    ~~~
    """
    found = []
    text = page.text
    for match in _QUOTED.finditer(text):
        words = [word.casefold() for word in _WORD.findall(match["inner"])]
        if not 2 <= len(words) <= 8 or not _is_query(match["inner"], words):
            continue
        found.append((match, words))
    if not found or _SEARCH_TOPIC.search(page.topic):
        return
    for match, words in found:
        block = page.block_at(match.start())
        if block is None or block.kind not in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION):
            continue
        role = _role(page, block, match, words)
        if role is None:
            continue
        sentence = page.sentence_at(match.start())
        around = page.prose[sentence.start : match.start()] + " " + page.prose[match.end() : sentence.end]
        if _ABOUT_SEARCH.search(around):
            continue
        yield Flag(
            Span(*match.span()),
            f"{match[0]} is a search query, used here as {role}: the sentence is about words typed into a search"
            " engine, not about a thing; write what is meant, or delete it",
        )


def _is_query(inner: str, words: list[str]) -> bool:
    """Whether quoted words are a heap of keywords: lower case, no sentence, a marker of a search among them."""
    letters = inner.strip()
    if any(character in letters for character in ".,;:!?()[]{}<>=\\@#$%&*|/") or letters != inner:
        return False
    if letters != letters.lower():
        return False
    return _marks(words) > 0


def _marks(words: list[str]) -> int:
    """How many words or pairs of words only a query holds; 0 for one with grammar in it."""
    joined = " ".join(words)
    marks = sum(1 for word in words if word in MARKERS or word in PLACES)
    marks += sum(1 for phrase in PHRASES if f" {phrase} " in f" {joined} ")
    marks += sum(1 for word in words if len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20"))
    inner = [word for word in words if word not in MARKERS]
    if any(word in FUNCTION_WORDS for word in inner) and not any(
        " " in p and f" {p} " in f" {joined} " for p in MARKERS
    ):
        return 0
    return marks


def _role(page: Page, block: Block, match: re.Match[str], words: list[str]) -> str | None:
    """What the quotation is in its sentence, in words; None where it is no noun."""
    prose = page.prose
    before = prose[max(block.span.start, match.start() - 40) : match.start()]
    after = prose[match.end() : min(block.span.end, match.end() + 60)]
    determiner = _DETERMINER.search(before) is not None
    starts = match.start() == page.sentence_at(match.start()).start
    if (head := _HEAD.match(after)) and (determiner or starts or _PREPOSITION.search(before)):
        return f"an adjective of '{head['noun']}'"
    if (determiner or starts) and _VERB.match(after):
        return "the subject of a sentence"
    if _marks(words) >= 2 and len(words) >= 3 and (determiner or _PREPOSITION.search(before)):
        return "a noun"
    return None


_CLAUSE_VERB = re.compile(
    r",? (?:(?:further|also|thus|therefore|clearly|additionally|once again|again|only) )?(?P<verb>indicates?"
    r"|shows?|highlights?|underscores?|underlines?|suggests?|reveals?|demonstrates?|reflects?"
    r"|illustrates?|signals?|confirms?|emphasi[sz]es?|exemplifies)\b"
)
_THE = re.compile(r"(?:^|[\s(])(?:the|this|that) $", re.IGNORECASE)


@rule(Severity.WARNING, confidence=Confidence.LIKELY, literals=('"', "«"))
def headline_as_noun(page: Page) -> Iterator[Flag]:
    """A quoted headline is used as the subject of a sentence.

    In `The "Mayor meets dockers on strike day" also shows` a headline stands where its event should:
    search results were strung together. A hint only, for titles of works can stand so. Name the event
    and link the report.

    ~~~text bad no-case
    The [["Mayor meets dockers on strike day"]] also shows how tense the port had become.
    ~~~

    ~~~text good
    The "I Have a Dream" speech shows what words can do.
    ~~~
    """
    for match in _QUOTED.finditer(page.text):
        inner = match["inner"]
        words = _WORD.findall(inner)
        if len(words) < 5 or not inner[:1].isupper() or inner[-1:] in ".,!?":
            continue
        lower = sum(1 for word in words if word[0].islower())
        if lower < 2 or not _CLAUSE_VERB.match(page.prose, match.end()):
            continue
        block = page.block_at(match.start())
        if block is None or block.kind in (Kind.HEADING, Kind.QUOTATION):
            continue
        if _THE.search(page.prose[max(block.span.start, match.start() - 8) : match.start()]):
            yield Flag(
                Span(*match.span()),
                f"{match[0]} is a headline, used here as a noun: name the event it reports, and link the report",
            )
