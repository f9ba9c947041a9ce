"""Search-engine residue: queries and headlines used as words of a sentence."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise

from spuria import Block, Confidence, Fix, Flag, Kind, Page, Severity, Span, pattern, rule
from spuria_rules.search_words import (
    BAIT_STEMS,
    COMPARING_WORDS,
    FIGURE_PHRASES,
    FILE_SUFFIXES,
    FUNCTION_WORDS,
    GRAMMAR,
    IDIOMS,
    JOINING_WORDS,
    NUMBER_WORDS,
    PLACES,
    QUERY_PHRASES,
    SOUGHT,
    STRONG_FORMS,
    STRONG_MARKERS,
    WEAK_MARKERS,
)
from spuria_rules.surroundings import sentence_near

_NOT_IN_QUERY = pattern(r"[.,;:!?()\[\]{}<>=\\@#$%&*|/]")
_WORD = pattern(r"[^\W_]+(?:['’.-][^\W_]+)*")
# A noun that a quotation with a determiner before it can be put in front of: the query becomes an adjective.
_HEAD = pattern(
    r" ?,? (?:(?:often|usually|frequently|commonly) )?(?P<noun>contexts?|topics?|subjects?|themes?|questions?"
    r"|issues?|matters?|debates?|discussions?|discourse"
    r"|narratives?|concepts?|ideas?|notions?|phenomenon|phenomena|landscape|scene|space|sector|field|area|world"
    r"|realm|trend|aspects?|angle|perspectives?|side"
    r"|process|craze|boom|problem|buzz|saga|world|category|segment|niche|market|crowd|community|experience"
    r"|journey|story|approach|conversation|dimension"
    r"|element|framework|reference|situation|literature|dynamics?|literature"
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
# "A common ... misconception": a determiner, perhaps an adjective, and behind the quotation the noun they belong to.
_DESCRIBED = pattern(
    r"(?:^|[\s(])(?:the|this|that|these|those|a|an|our|such|der|die|das|den|dem|des|dieser?|dieses|ein|eine"
    r"|de|het|een|dit|deze)"
    r" (?:[\w-]{3,} )?$",
    re.IGNORECASE,
)
_ANY_NOUN = pattern(r" (?P<noun>[^\W\d_]{4,})\b")
# The same in front of it: "le contexte « russie iran pdf »".
_TOPIC_BEFORE = pattern(
    r"\b(?:the|this|das|der|die|den|dem|im|beim|zum|diese[rs]?|le|la|l'|ce|cette|el|los|este|o|a|esse|il|lo"
    r"|questo|de|het|dit) ?"
    r"(?P<noun>context|topic|subject|theme|question|issue|debate|discussion|narrative|concept|phenomenon"
    r"|landscape|aspect"
    r"|area|field|market|thema|themenkomplex|kontext|frage|debatte|diskussion|aspekt|konzept|bereich|markt"
    r"|begriff|phänomen|welt|thematik|world|realm|space|univers|monde|secteur|mundo|sector|universo|mondo|setor|wereld"
    r"|contexte|sujet|thème|question|débat|notion|phénomène|domaine|concept|marché|contexto|tema|cuestión|fenómeno"
    r"|aspecto|ámbito|concepto|debate|mercado|questão|assunto|fenômeno|conceito|contesto|argomento|questione|dibattito"
    r"|fenomeno|aspetto|settore|concetto|mercato|onderwerp|vraag|begrip|gebied|kwestie|tema|ämnet|emnet)"
    r" (?:um |über |zu |von |sur |de |d'|du |sobre |do |di |su |van |over |about |of |around )?$"
    # Languages without an article.
    r"|(?:^|[.!?] )(?P<bare>temat|tematyka|zagadnienie|ämnet|frågan|emnet|temaet|spørgsmålet"
    r"|kwestia|zjawisko|fenomen|pojęcie|тема|вопрос|тематика|явление"
    r"|феномен|понятие|téma|otázka) $",
    re.IGNORECASE,
)
# A term is quoted when it is defined: only words that are surely a query are none.
_TERM_BEFORE = pattern(
    r"\b(?:the|der|den|dem|le|el|o|il|de|ce|este|questo|deze) (?P<noun>term|expression|begriff|ausdruck"
    r"|terme|término|expresión|termo|termine"
    r"|expressão|espressione|uitdrukking) $",
    re.IGNORECASE,
)
# A verb that makes the quotation before it its subject.
_VERB = pattern(
    r",? (?:(?:also|often|usually|further|thus|therefore|always|still|then|here|really|now|frequently|generally"
    r"|typically|auch|oft|aussi|souvent"
    r"|también|suele|também|geralmente|anche|spesso|ook|vaak) )?(?:is|are|was|were|has|have|had|can|could|may"
    r"|might|will|would|should|must|means?|refers?|remains?|becomes?"
    r"|shows?|highlights?|indicates?|suggests?|offers?|provides?|reflects?|reveals?|represents?|illustrates?"
    r"|underscores?|demonstrates?|plays?|helps?|gives?|makes?"
    r"|brings?|comes?|goes|continues?|stands?|points?|encompasses|covers?|involves?|describes?|explores?|serves?"
    r"|seems?|appears?|looks?|matters?|pays|deserves?|poses?|raises?|attracts?|gained|gains|became|showed"
    r"|ist|sind|war|waren|hat|haben|wird|werden|kann|können|bedeutet|bezieht|zeigt|bleibt|bietet|gehört|steht"
    r"|spielt|gewinnt|betrifft|lohnt|sorgt|boomt"
    r"|est|sont|était|a|ont|peut|peuvent|désigne|signifie|renvoie|montre|reste|offre|représente|illustre|joue"
    r"|devient|permet|revient|évolue|demande|intéresse"
    r"|es|son|era|ha|han|puede|pueden|significa|refiere|muestra|sigue|ofrece|representa|juega|permite|se"
    r"|é|são|foi|tem|têm|pode|podem|refere|mostra|continua|oferece|desempenha|"
    r"è|sono|può|possono|indica|mostra|rimane|offre|rappresenta|svolge|si"
    r"|zijn|heeft|hebben|betekent|verwijst|toont|blijft|biedt|speelt|wordt|worden|leeft|groeit|jest|są|budzi|ma|może"
    r"|är|blir|kan|engagerar|er|bliver|является|остается|остаётся|становится|стала?|имеет|может|это|вызывает)\b",
    re.IGNORECASE,
)
_DETERMINER = pattern(
    r"(?:^|[\s(])(?:the|this|that|these|those|a|an|our|such|der|die|das|den|dem|des|dieser?|dieses|diesen|ein|eine"
    r"|le|la|les|un|une|ce|cette|el|los|las|una|este|esta"
    r"|o|os|as|um|uma|il|lo|gli|i|questo|questa|de|het|een|dit|deze|det|den|en|et|ett) $",
    re.IGNORECASE,
)
_PREPOSITION = pattern(
    r"(?:^|[\s(])(?:how|why|when|of|in|on|about|for|with|to|from|behind|around|regarding|concerning|understanding|exploring"
    r"|discussing|examining|analy[sz]ing|considering"
    r"|interested in|curious about|te interesa|le interesa|hinter|rund um|neben|vor|unter|dank|trotz"
    r"|und|and|von|über|zu|mit|bei|beim|für|zum|zur|sur|de|du|dans|pour|avec|concernant|sobre|en|con|para|em|com|per|su"
    r"|di|del|della|nel|van|over|voor|met|met betrekking tot|everything about|whether|why|because|without"
    r"|behind|among|amid|through|despite|toward|towards|wer|rund um|ohne|nach"
    r"|an|aan|bij|rond|uit|sans|contre|selon|sin|contra|sem|senza|för|av|på|kring|przypadku|temacie"
    r"|sprawie|kwestii|comprendre|entender|comprender|capire"
    r"|verstehen|riguarda|o|w|do|na|z|dla|о|об|в|про|для|с|om|med|till|for|til) "
    r"(?:the |this |le |la |el |o |a |il |der |die |das |den |dem |het )?$",
    re.IGNORECASE,
)
# Talk of searching, in the same paragraph: the query is what is spoken about.
_ABOUT_SEARCH = pattern(
    r"\b(?:search(?:e[sd]|ers?|ing)?|searchable|quer(?:y|ies)|keywords?|key phrases?|seo|serps?|google\w*|bing"
    r"|yahoo|duckduckgo|baidu|yandex"
    r"|auto-?complete\w*|auto-?suggest\w*|typed?|typing|type in|long-?tail|ranking|rankings|traffic|impressions"
    r"|hashtags?|looked up|look up"
    r"|tippen|eingeben|eingabe|gesucht|suche|suchen|such(?:begriff|anfrage|maschine|wort|feld)\w*"
    r"|recherch(?:e[rzs]?|é|és|ent)|requêtes?|mots?-clés?|moteurs? de recherche"
    r"|tap(?:er|ez|ent)|saisir|saisissez|búsquedas?|buscar|buscan|buscador\w*|palabras? clave|consultas?"
    r"|pesquis\w+|buscas?|palavras?-chave|digit(?:ar|e|am)"
    r"|ricerc\w+|parol[ae] chiave|cerc(?:a|are|ano)|zoek\w*|trefwoord\w*|sök\w*|søg\w*|søk\w*|szuka\w*|wyszuk\w*"
    r"|hleda\w*|hledá\w*)\b",
    re.IGNORECASE,
)
# Names, labels, files and examples, in the same sentence.
_ABOUT_NAMES = pattern(
    r"\b(?:enter(?:ed|ing)?|clicks?|clicked|button|link|links|menu|tabs?|checkbox|fields?|dialog|folder|directory"
    r"|files?|filenames?|named|titled|called|entitled|labell?ed|caption\w*"
    r"|tagged|tags?|commands?|options?|strings?|substring|url|slug|domain|subject line|password|passphrase|prompt"
    r"|such as|e\.g\.|for example|word|words|wording|slogan|motto|spelled|spelling"
    r"|datei\w*|schaltfläche|ordner|fichiers?|bouton|dossier|onglet|archivos?|botón|carpeta|arquivos?|ficheiros?"
    r"|botão|cartella|pulsante|bestand\w*|knop|map)\b",
    re.IGNORECASE,
)
_SEARCH_TOPIC = pattern(
    r"\b(?:seo|search (?:engines?|trends?|quer\w+|terms?|volume|results?|console|ads)|keywords?|google (?:trends"
    r"|ads|search|suggest)|autocomplete|quer(?:y|ies)|adwords|long-?tail|serps?|year in search"
    r"|suchmaschine\w*|suchbegriffe?\w*|suchanfragen?|suchtrends?|référencement|mots-clés|requêtes"
    r"|tendances de recherche|palabras clave|posicionamiento|búsquedas|palavras-chave|pesquisas|parole chiave"
    r"|zoekmachine\w*"
    r"|zoekwoord\w*|zoektermen|słowa kluczowe|sökord|søgeord)\b",
    re.IGNORECASE,
)


_QUOTES = ('"', "«", "»", "「", "」")


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, literals=(*_QUOTES, " '"))
def query_as_noun(page: Page) -> Iterator[Flag]:
    """A search query in quotation marks is used as a noun.

    Nobody speaks of the "cheap tents 2024 pdf" topic: the words were taken from a list of queries and
    set into a sentence to be found by search engines. The sentence says nothing. Write what is meant,
    or delete it. A row of words without any grammar is taken for a query, too. Pages about searching,
    interfaces and files are left alone.

    ~~~text bad no-case
    Campers plan ahead. The [["cheap tents 2024 pdf"]] topic here usually means reports on prices.
    ~~~

    ~~~text good
    In June most visitors searched for "cheap tents 2024 pdf", the query with the highest volume.
    ~~~
    """
    found: list[tuple[Span, list[str]]] = []
    others = 0
    text = page.text
    prose = page.prose
    singles = [
        (start + 1, end)
        for start in page.starts_of((" '",))
        if prose[start + 2 : start + 3].islower() and (end := _closing(prose, start + 1))
    ]
    for opening, closing in (*pairwise(page.starts_of(_QUOTES)), *singles):
        inner = text[opening + 1 : closing]
        # A query that opens a sentence may have its capital.
        if len(inner) <= 80 and inner[:1].isupper() and text[max(0, opening - 2) : opening].strip(" \n.") == "":
            lower = inner[0].lower() + inner[1:]
            if lower.islower() and _marks(lower.split()) > _SURELY_A_QUERY:
                inner = lower
        # Nearly all quotations go by here.
        if (
            not 5 <= len(inner) <= 80
            or " " not in inner
            or not inner.islower()
            or (inner[0] == " " and text[opening] != "«")
        ):
            continue
        words = [word.casefold() for word in _WORD.findall(inner)]
        others += len(words) > 2
        if 2 <= len(words) <= 8 and "\n" not in inner and (_is_query(inner, words) or _is_heap(page, inner, words)):
            found.append((Span(opening, closing + 1), words))
    if not found or _SEARCH_TOPIC.search(page.topic):
        return
    if len(list(islice(_SEARCH_TOPIC.finditer(page.prose), _MOST_TALK))) == _MOST_TALK:
        return  # a page about searching, whatever its title
    for span, words in found[:200]:
        block = page.block_at(span.start)
        if block is None or block.kind not in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION):
            continue
        role = _role(page, block, span, words)
        # Somebody who writes other titles in small letters writes this one so.
        if role is None or (others - len(found) >= _MOST_SMALL and _marks(words) < _SURELY_A_QUERY + 2):
            continue
        sentence = sentence_near(page, block, span.start)
        head = _HEAD.match(page.prose, span.end)
        after = head.end() if head else span.end
        # In the paragraphs beside it only what is of searching and nothing else counts.
        if _SEARCH_TOPIC.search(page.prose, max(0, span.start - 800), span.start) or _SEARCH_TOPIC.search(
            page.prose, after, after + 800
        ):
            continue
        if _ABOUT_SEARCH.search(
            page.prose, max(block.span.start, span.start - 800), span.start
        ) or _ABOUT_SEARCH.search(page.prose, after, min(block.span.end, after + 800)):
            continue
        if _ABOUT_NAMES.search(page.prose, sentence.start, span.start) or _ABOUT_NAMES.search(
            page.prose, after, sentence.end
        ):
            continue
        yield Flag(
            span,
            f"{page.quote(span)} is a search query, used here as {role}: the sentence is about words typed into a"
            " search engine, not about a thing; write what is meant, or delete it",
        )


# So much talk of searching makes it the subject; so many other titles in small letters are a manner of writing.
_MOST_TALK, _MOST_SMALL = 3, 3


def _closing(prose: str, opening: int) -> int | None:
    """Where a quotation in single marks ends; an apostrophe within a word ends none."""
    end = prose.find("'", opening + 4, opening + 82)
    while end != -1 and (prose[end + 1 : end + 2].isalnum() or prose[end - 1] == " "):
        end = prose.find("'", end + 1, opening + 82)
    return end if end != -1 and prose.count(" ", opening, end) > 1 else None


def _is_query(inner: str, words: list[str]) -> bool:
    """Whether quoted words are a heap of keywords: lower case, no grammar, marks of a search among them."""
    letters = inner.strip()
    if letters != letters.lower() or _NOT_IN_QUERY.search(letters):
        return False
    # Two words make a term more often than a query, unless one is a place that a sentence would capitalise.
    if len(words) == 2:
        return any(word in PLACES for word in words) and all(word in PLACES or word in STRONG_MARKERS for word in words)
    return _marks(words) >= 2 and letters not in IDIOMS


# How many words without grammar are a heap: names of three stand so, and in English those of four.
_HEAP, _HEAP_IN_ENGLISH = 4, 5


def _is_heap(page: Page, inner: str, words: list[str]) -> bool:
    """Whether quoted words in the page's own language are a row without any grammar, in lower case."""
    if not GRAMMAR.isdisjoint(words) or _NOT_IN_HEAP.search(inner) or len(set(words)) < len(words) or len(words) < 3:
        return False
    language = (page.language or "").partition("-")[0]
    least = _HEAP_IN_ENGLISH if language == "en" else _HEAP
    marked = sum(word in SOUGHT or _is_marker(word) for word in words)
    # A German phrase of so many words has a noun, and with it a capital.
    if language != "en" and marked > (language != "de"):
        least = 3
    if len(words) < least or min(map(len, words)) == 1 or inner.strip() in IDIOMS:
        return False
    return language == "en" or _are_of(language, words)


# Compounds, code and what is no word.
_NOT_IN_HEAP = pattern(r"[-'’·_/0-9.,;:!?()\[\]{}<>=\\@#$%&*|]")


def _are_of(language: str, words: list[str]) -> bool:
    """Whether more of some words are common in a language than in English, from which terms are borrowed."""
    from spuria.language.tables import REPORTED, table

    if language not in REPORTED:
        return False
    own, english = table(language).words, table("en").words
    return sum(word in own for word in words) > sum(word in english for word in words)


_LONG_QUERY = 5


def _marks(words: list[str]) -> int:
    """How strongly words are marked as typed into a search engine: two for each sure mark, one for each weak.

    Nothing where only weak marks are found that a term may have too ("best price guarantee"), or where
    the words hold grammar.
    """
    joined = f" {' '.join(words)} "
    phrases = sum(1 for phrase in QUERY_PHRASES if f" {phrase} " in joined)
    # A year before its noun is a title's: "2024 summer reading list".
    years = sum(1 for word in words[1:] if len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20"))
    phrases += FIGURE_PHRASES.search(joined) is not None
    sure = (
        phrases
        + years
        + sum(1 for word in words if word in STRONG_MARKERS or word in PLACES or STRONG_FORMS.fullmatch(word))
    )
    if len(words) >= 4 and words[0] in COMPARING_WORDS and any(word in JOINING_WORDS for word in words[2:]):
        sure += 2 * any(word in PLACES or word in STRONG_MARKERS or word in WEAK_MARKERS for word in words[2:])
    weak = sum(1 for word in words if word in WEAK_MARKERS) + (words[:2] == ["how", "to"])
    sought = sum(1 for word in words if word in SOUGHT and word not in WEAK_MARKERS)
    if len(words) >= 3 and (sought > 1 or sure or weak) and not words[0].isdecimal():
        weak += sought
    if not sure and words[-1] not in WEAK_MARKERS and (words[-1] not in SOUGHT or weak < 2):
        return 0
    if any(word in NUMBER_WORDS for word in words):
        return 0
    score = 2 * sure + weak
    # The head of a name stands last, and what a searcher wants of it does as well.
    if len(words) >= 4 and score >= 2 and (words[-1] in STRONG_MARKERS or words[-1] in WEAK_MARKERS):
        score += 1
    # A long one may hold a word that joins two of its words, not all.
    if len(words) >= 5 and weak >= 2:
        score += 1
    if words[-1] in FILE_SUFFIXES and len(words) >= 3:
        return score + 1
    grammar = sum(word in FUNCTION_WORDS for word in words)
    # A long one with several sure marks may hold one word of grammar.
    if not phrases and grammar > (sure > 1 and len(words) > _LONG_QUERY):
        return 0
    if not phrases and score < 3 and any(word in JOINING_WORDS for word in words):
        return 0
    return score


_SURELY_A_QUERY = 3


def _role(page: Page, block: Block, span: Span, words: list[str]) -> str | None:
    """What the quotation is in its sentence, in words; None where it is no noun."""
    prose = page.prose
    before = prose[max(block.span.start, span.start - 40) : span.start]
    after = prose[span.end : min(block.span.end, span.end + 60)]
    determiner = _DETERMINER.search(before) is not None
    sought = len(words) >= 3 and not SOUGHT.isdisjoint(words)
    if sought and _DESCRIBED.search(before) and (noun := _ANY_NOUN.match(after)) and not _VERB.match(after):
        return f"an adjective of '{noun['noun']}'"
    starts = span.start == sentence_near(page, block, span.start).start
    if (head := _HEAD.match(after)) and (determiner or starts or _PREPOSITION.search(before)):
        return f"an adjective of '{head['noun']}'"
    if topic := _TOPIC_BEFORE.search(before):
        return f"the name of a '{topic['noun'] or topic['bare']}'"
    if (term := _TERM_BEFORE.search(before)) and _VERB.match(after) and _marks(words) >= _SURELY_A_QUERY:
        return f"a '{term['noun']}'"
    preposition = _PREPOSITION.search(before) is not None
    after_comma = before.endswith(", ") and not before.endswith(('", ', "», "))
    if (determiner or starts or preposition or after_comma) and _VERB.match(after):
        return "the subject of a sentence"
    marks = _marks(words)
    long = len(words) >= 4 or _MATTER_OF.search(before) is not None
    if len(words) >= 3 and marks > _SURELY_A_QUERY and all(w in STRONG_MARKERS or w in WEAK_MARKERS for w in words):
        return "a noun"
    if len(words) >= 3 and marks >= _SURELY_A_QUERY + (not long) and (determiner or preposition):
        return "a noun"
    if long and (marks > _SURELY_A_QUERY or (marks >= _SURELY_A_QUERY - 1 and (determiner or preposition))):
        return "a noun"
    if not marks and (preposition or _DESCRIBED.search(before)):
        return "a noun"
    return None


# What a sentence says it is about.
_MATTER_OF = pattern(
    r"\b(?:when it comes to|in the context of|in terms of|in relation to|interested in|as for|regarding|concerning"
    r"|around"
    r"|wenn es um|beim thema|im bereich|rund um|in sachen|dans le cadre (?:de|du)|en matière de|s'agissant de|autour de"
    r"|quand il s'agit de|quant à|cuando se trata de|en cuanto a|en el marco de|en torno a|le interesa|te interesa"
    r"|quando se trata de|no que toca a|em torno de|quanto a|quando si tratta di|nell'ambito di|per quanto riguarda"
    r"|intorno a|als het gaat om|op het gebied van|rondom|w przypadku|jeśli chodzi o|när det gäller|når det gælder) $",
    re.IGNORECASE,
)

_ADVERBS = ("further", "also", "thus", "therefore", "clearly", "additionally", "once again", "again", "only")
_SHOWING = (
    *("indicate", "show", "highlight", "underscore", "underline", "suggest", "reveal", "demonstrate", "reflect"),
    *("illustrate", "signal", "confirm", "emphasise", "emphasize"),
)
_SHOWN = tuple(f"{quote}{comma} {word}" for quote in '"»«' for comma in ("", ",") for word in (*_ADVERBS, *_SHOWING))
_SHOWS = pattern(rf"[\"»«],? (?:(?:{'|'.join(_ADVERBS)}) )?(?:{'|'.join(_SHOWING)})", re.IGNORECASE)
_QUOTED_BEFORE = pattern(r"[\"“”„«»](?P<inner>[^\"“”„«»\n]{5,80})[\"“”„«»]$")
_THE = pattern(r"(?:^|[\s(])(?:the|this|that) $", re.IGNORECASE)


@rule(Severity.WARNING, confidence=Confidence.HINT, literals=_SHOWN)
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
    for closing in page.starts_of(_SHOWN):
        if not _SHOWS.match(page.prose, closing):
            continue
        match = _QUOTED_BEFORE.search(page.text[max(0, closing - 90) : closing + 1])
        if match is None:
            continue
        inner = match["inner"]
        words = _WORD.findall(inner)
        if len(words) < 5 or not inner[:1].isupper() or inner[-1:] in ".,!?":
            continue
        opening = closing - len(inner) - 1
        block = page.block_at(opening)
        if sum(word[0].islower() for word in words) < 2 or block is None:
            continue
        if block.kind in (Kind.HEADING, Kind.QUOTATION):
            continue
        if _THE.search(page.prose[max(block.span.start, opening - 8) : opening]):
            span = Span(opening, closing + 1)
            yield Flag(
                span,
                f"{page.quote(span)} is a headline, used here as a noun: name the event it reports, and link the"
                " report",
                # The engine takes one step off what stands in quotation marks.
                confidence=Confidence.LIKELY,
            )


_ITEM = pattern(r"[^,;|•·\n]+")
# Words that join a list into a sentence, or make it an index, a menu or the keywords of a paper.
_SENTENCE_LIKE = pattern(
    r"[.!?] [A-ZÀ-Þ]|\b(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|is|are|was|were|has|have|include|includes"
    r"|including|such as"
    r"|ist|sind|est|sont|es|son|são|sono|zijn|hat|haben) ",
    re.IGNORECASE,
)
_LABEL = pattern(
    r"^\s*(?:key ?words?|index terms|tags?|categor\w+|topics?|filed under|see also|related|schlagw\w+|stichw\w+"
    r"|mots?-clés?|palabras clave"
    r"|palavras-chave|parole chiave|trefwoorden|nyckelord|nøgleord|słowa kluczowe|klíčová slova)\b",
    re.IGNORECASE,
)


@rule(Severity.WARNING, literals=BAIT_STEMS)
def keyword_list(page: Page, *, least: int = 6) -> Iterator[Flag]:
    """A list of search queries stands in the text.

    Variants of one query in a row (tent sale, tents cheap, buy tent) are bait for search engines and
    say nothing to a reader. Delete the list. Keywords of a paper, tag clouds, indexes and lists that
    belong to a sentence are left alone. `least` is the smallest number of variants.

    ~~~text bad
    We sell tents of all sizes.

    [[tent sale, cheap tents, buy tent online, tent price, tents near me, best tent 2024, tent reviews]]
    ~~~

    ~~~text good
    We sell tents, sleeping bags, stoves, lamps, ropes, boots and maps.
    ~~~
    """
    prose = page.prose
    starts = page.starts_of(BAIT_STEMS)
    lines: Counter[int] = (
        Counter(prose.rfind("\n", 0, start) + 1 for start in starts) if len(starts) >= 2 else Counter()
    )
    for line, marks in lines.items():
        if marks < 2:
            continue
        end = prose.find("\n", line)
        text = prose[line : end if end != -1 else len(prose)]
        if sum(map(text.count, ",;|•·")) < least - 1:
            continue
        whole = marks >= _LEAST_BAIT and _is_keyword_list(text, least)
        within = None if whole else _keywords_within(text, least)
        if not whole and within is None:
            continue
        block = page.block_at(line)
        if block is None or block.kind is Kind.QUOTATION or _SEARCH_TOPIC.search(page.topic):
            continue
        span = block.span if within is None else Span(line + within[0], line + within[1])
        # A sentence without its list has to be written anew.
        fix = Fix(span) if within is None else None
        yield Flag(span, "a list of search queries, not text: delete it", fix=fix)


_LEAST_BAIT = 3


def _keywords_within(text: str, least: int) -> tuple[int, int] | None:
    """Where a sentence strings variants of one query together: "we offer tents cheap, tents uk, buy tents, and ..."."""
    if len(text) > 4000 or _LABEL.match(text):
        return None
    found = list(_ITEM.finditer(text))
    items = [_WORD.findall(item[0].casefold()) for item in found]
    if len(items) < least:
        return None
    stems = Counter(
        stem for words in items for stem in {word[:5] for word in words if len(word) > 3 and not _is_sought(word)}
    )
    for stem, times in stems.most_common(3):
        if times < least:
            break
        held = "".join("x" if any(word.startswith(stem) for word in words) else " " for words in items)
        run = max(held.split(), key=len)
        first = held.find(run)
        last = first + len(run) - 1
        # The sentence around them is in the first and the last.
        inner = items[first + 1 : last]
        queries = sum(any(map(_is_sought, words)) for words in items[first : last + 1])
        joined = sum(not GRAMMAR.isdisjoint(words) for words in inner)
        if (
            len(run) >= least
            and all(len(words) <= _LONGEST_VARIANT for words in inner)
            and queries * 2 >= len(run)
            and joined * 2 <= len(inner)
        ):
            return found[first].start(), found[last].end()
    return None


_LONGEST_VARIANT = 6


def _is_sought(word: str) -> bool:
    return word in SOUGHT or _is_marker(word)


_QUERY_WORD = pattern(
    r"(?<![\w-])(?:"
    + "|".join(sorted((*STRONG_MARKERS, *WEAK_MARKERS, *QUERY_PHRASES), key=len, reverse=True))
    + r")(?![\w-])",
    re.IGNORECASE,
)


def _is_keyword_list(text: str, least: int) -> bool:
    """Whether a line is at least `least` short variants of one query, several of them marked as queries."""
    if len(text) > 4000 or _LABEL.match(text):
        return False
    items = [words for item in _ITEM.findall(text) if (words := _WORD.findall(item.casefold()))]
    if len(items) < least or sum(map(len, items)) < 1.8 * len(items) or max(map(len, items)) > 7:
        return False
    # Variants share their subject; a menu or a catalogue does not.
    stems = Counter(
        stem for words in items for stem in {word[:5] for word in words if len(word) > 2 and not _is_marker(word)}
    )
    if not stems or stems.most_common(1)[0][1] * 2 < len(items):
        return False
    queries = sum(1 for words in items if any(map(_is_marker, words)) or _QUERY_WORD.search(" ".join(words)))
    return queries >= 3 and queries * 3 >= len(items) and not _SENTENCE_LIKE.search(_QUERY_WORD.sub("", text))


def _is_marker(word: str) -> bool:
    return word in STRONG_MARKERS or word in WEAK_MARKERS
