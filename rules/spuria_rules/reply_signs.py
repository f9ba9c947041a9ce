"""Replies and offers told by their parts, whatever their wording: for the rule `reply-framing`.

An answer presents a text ("here is"), names it, says how it was changed, addresses who ordered it and ends in a
colon; an offer has a first person, a verb of editing, a part of a text and a condition. None of these says anything
alone, and several of them together are said to nobody but to who ordered a text.
"""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re
from collections.abc import Iterator
from typing import NamedTuple

from spuria import Block, Kind, Page, Span, pattern
from spuria_rules.phrases import phrase

# What presents a text, in twenty languages.
_PRESENTS = (
    *(
        "here is ",
        "here's ",
        "here are ",
        "below is ",
        "below are ",
        "below you'll find ",
        "hier ist ",
        "hier sind ",
        "hier kommt ",
    ),
    *(
        "nachfolgend ",
        "anbei ",
        "voici ",
        "aquí tienes ",
        "aquí está ",
        "aquí va ",
        "ecco ",
        "aqui está ",
        "aqui vai ",
        "segue abaixo ",
    ),
    *(
        "hier is ",
        "hieronder ",
        "här är ",
        "här kommer ",
        "her er ",
        "her kommer ",
        "oto ",
        "zde je ",
        "tady je ",
        "işte ",
        "iată ",
        "tässä ",
    ),
    *("so könnte ", "so klingt ", "aquí tens ", "berikut ", "íme ", "вот "),
)
_ASSENT = phrase(
    r"(?:sure(?: thing)?|certainly|of course|absolutely|definitely|gladly|no problem|okay|ok|understood|got it|alright|great|perfect|done"
    r"|natürlich|gerne?|sehr gerne?|klar|selbstverständlich|alles klar|in ordnung|verstanden|bien sûr|avec plaisir|d'accord|absolument|certainement|volontiers|entendu|parfait"
    r"|claro(?: que sí| que sim)?|por supuesto|desde luego|con gusto|perfecto|entendido|certo|certamente|volentieri|va bene|perfetto|con piacere|com certeza|perfeito|com prazer"
    r"|natuurlijk|zeker|prima|uiteraard|graag|självklart|absolut|visst|selvfølgelig|oczywiście|jasne|chętnie|samozřejmě|jistě|elbette|tabii(?: ki)?|desigur|sigur|toki|tietysti|tentu(?: saja)?"
    r"|természetesen|конечно|разумеется|i tant|és clar)"
    r"(?: ?[!,.:;]+| [—–-])[^.!?\n]{0,60}?[.!]? ?$"
)
_TEXT = phrase(
    r"(?<!\w)(?:(?:article|text|version|paragraph|description|title|headline|caption|draft|blog post|essay|summary|outline|introduction|conclusion|translation|rewrite|bio|slogan|tagline|wording)s?"
    r"|(?:\w*text|\w*artikel|version|fassung|absatz|\w*beschreibung|titel|überschrift|entwurf|\w*beitrag|zusammenfassung|gliederung|einleitung|übersetzung|abschnitt|vorschlag|vorschläge|formulierung)(?:e?s|e?n|e)?"
    r"|(?:texte|paragraphe|titre|accroche|brouillon|résumé|traduction|légende|proposition|reformulation)s?|l'article"
    r"|(?:texto|artículo|versión|párrafo|descripción|título|borrador|resumen|esquema|introducción|conclusión|traducción|redacción|propuesta)s?|versiones"
    r"|testo|articolo|versione|paragrafo|descrizione|titol[oi]|bozza|riassunto|scaletta|introduzione|traduzione|didascalia"
    r"|artigo|versão|parágrafo|descrição|rascunho|resumo|esboço|introdução|conclusão|tradução|legenda"
    r"|tekst|versie|alinea|beschrijving|concept|samenvatting|opzet|inleiding|vertaling|voorstel"
    r"|(?:text|version|artikel|inlägg|beskrivning|sammanfattning|utkast)(?:en|et|n)?|tekst(?:en)?|versjon|udgave|sammendrag|udkast"
    r"|(?:wersja|wersję|tekst|artykuł|opis|akapit|streszczenie)\w*|(?:verze|text|článek|popis|shrnutí)\w*|(?:met(?:in|n)|makale|versiyon|sürüm|paragraf|açıklama|başlı[kğ]|taslak|özet)\w*"
    r"|(?:versiune|text|articol|descriere|rezumat)\w*|(?:teks|versi|artikel|deskripsi|ringkasan)\w*|(?:верси|вариант|текст|стать|описани)\w*|(?:változat|szöveg|cikk|leírás)\w*|versió|paràgraf|descripció)(?!\w)"
)
# What is written, too, and planned, sold or cooked as often: a text where somebody assents to write it.
_PERHAPS_TEXT = phrase(
    r"(?<!\w)(?:blurb|e-?mail|itinerary|listing|pitch|tweet|thread|newsletter|letter|table|list|plan|recipe|schedule|ideas|options|tabelle|liste|plan|brief|mail|ideen|tableau|liste|lettre|idées|tabla|lista|carta|ideas"
    r"|tabella|elenco|lettera|idee|tabela|carta|ideias|tabel|lijst|brief|ideeën)(?!\w)"
)
_CHANGED = phrase(
    r"(?<!\w)(?:zur auswahl|to choose from|au choix|para elegir|tra cui scegliere|à escolha|refreshed|catchier|punchier|livelier|friendlier|warmer|re-?written|revised|reworded|re-?phrased|shorter|shortened|simpler|simplified|clearer|polished|expanded|condensed|translated|refined|smoother|tightened|optimi[sz]ed|improved|more (?:concise|engaging|natural|formal|casual|direct|detailed|readable|fluent|polished|professional)"
    r"|(?:überarbeitet|umformuliert|gekürzt|erweitert|verbessert|optimiert|korrigiert|vereinfacht|angepasst|umgeschrieben|geglättet|kürzer|knapper|flüssiger|lockerer)\w*"
    r"|(?:réécrit|reformulé|révisé|corrigé|amélioré|raccourci|simplifié|enrichi|retravaillé|optimisé)\w*|plus (?:court|clair|simple|fluide|concis|naturel|direct|engageant|soutenu)\w*"
    r"|(?:reescrit|reformulad|revisad|corregid|mejorad|simplificad|ampliad|acortad|optimizad)[oa]s?|más (?:breve|clar|cort|direct|fluid|sencill|natural|formal|atractiv)\w*"
    r"|(?:riscritt|riformulat|rivist|corrett|migliorat|semplificat|ampliat|accorciat|ottimizzat)[oaie]|più (?:brev|chiar|cort|dirett|fluid|scorrevol|semplic|natural|formal|coinvolgent)\w*"
    r"|(?:corrigid|melhorad|encurtad|otimizad)[oa]s?|mais (?:breve|clar|curt|diret|fluid|simples|natural|formal|envolvent)\w*"
    r"|(?:herschreven|aangepaste?|verbeterde?|ingekorte?|kortere|gecorrigeerde?|vereenvoudigde?|vlottere|beknoptere?)"
    r"|(?:omarbetad|förkortad|förbättrad|omskriven)\w*|kortare|kortere|omskrevet|forbedret|(?:poprawion|skrócon|przeredagowan|ulepszon)\w*|(?:upraven|zkrácen|přepracovan|vylepšen)\w*"
    r"|daha (?:kısa|açık|akıcı|sade|resmi|doğal)|düzenlenmiş|yeniden yazılmış|(?:îmbunătățit|rescris|scurtat|revizuit)\w*|lebih (?:singkat|ringkas|jelas|menarik)|(?:переработанн|сокращенн|сокращённ|улучшенн|исправленн)\w*|rövidebb|javított|átdolgozott)(?!\w)"
)
_ADDRESSED = phrase(
    r"(?<!\w)(?:your|you|dein\w*|dir|du|ihre[mnrs]?|ton|ta|tes|tu|votre|vos|vous|tus?|tienes|te|su|tuo|tua|tuoi|ti|seu|sua|você|je|jouw|uw|din|ditt|twoj\w*|tvůj|vaš\w*|senin|tău|anda|ваш\w*|тво\w*)(?!\w)"
)
# A writer's own text, or somebody else's, that is presented to readers.
_OWN = phrase(
    r"(?<!\w)(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mi|mis|nuestr\w+|mio|mia|miei|nostr\w+|meu|minha|nosso|nossa|mijn|ons|onze|min|mitt|vår\w*|moj\w*|nasz\w*|by|von|wrote|gave|published|signed|adopted|released"
    r"|statement|treaty|speech|letter|bill|law|act|agreement|contract|lyrics|song|poem|interview|video|erklärung|rede|brief|gesetz|vertrag|liedtext|discours|loi|lettre|traité|paroles|ley|carta|tratado|canción|legge|lettera|trattato|canzone|lei|wet|brief)(?!\w)"
)


class _Offer(NamedTuple):
    """The parts of an offer in one language: who offers, what is done, to what part of a text, and on which condition."""

    #: What each of the verbs holds, in lower case: a quick look before the patterns.
    stems: tuple[str, ...]
    person: re.Pattern[str]
    edits: re.Pattern[str]
    part: re.Pattern[str]
    condition: re.Pattern[str]


_STEM = re.compile(r"[^\W\d_]{3,}")


def _offer(person: str, edits: str, part: str, condition: str) -> _Offer:
    verbs = edits.rpartition("(?:")[2]
    stems = tuple(dict.fromkeys(stem.lower() for stem in _STEM.findall(verbs)))
    return _Offer(stems, *(phrase(rf"(?<!\w)(?:{words})") for words in (person, edits, part, condition)))


_OFFERS = (
    (
        (
            "let me know ",
            "feel free to ",
            "would you like me",
            "you'd like",
            "you would like",
            "want me to",
            "should i ",
            "shall i ",
            "happy to ",
            "say the word",
            "had in mind",
            "if this isn",
            "if this is not",
        ),
        _offer(
            r"(?:I|me|I'm|I'll|I'd)\b",
            r"(?:me to|I can|I could|I'd be happy to|happy to|I should|should I|shall I|I'll) (?:\w+ ){0,4}?(?:tweak|adjust|revise|rewrite|rework|reword|rephrase|expand|elaborate|shorten|condense|lengthen|refine|polish|tailor|tighten|simplify|summari[sz]e|reformat|modify)\w*\b",
            r"(?:tone|length|style|section|paragraph|version|ending|introduction|conclusion|points?|examples|statistics|headlines?|titles?|keywords?|draft|text|copy|article|wording|phrasing|audience|any of (?:these|this)|it further|opening|hook)\b",
            r"(?:if (?:this|that|it) (?:isn't|is not|doesn't|feels|sounds)|say the word|let me know|feel free|if you(?:'d| would|'re| need| want| prefer| like)|would you like|do you want|want me to|happy to|just (?:say|ask|tell)|shall I|should I)\b",
        ),
    ),
    (
        ("let me know ", "would you like me", "want me to", "should i ", "shall i ", "say the word"),
        _offer(
            r"(?:I|me|I'll)\b",
            r"(?:me to|I can|should I|shall I|I'll) (?:\w+ ){0,3}?(?:generate|write|create|add|include|draft|prepare|suggest|turn|convert)\b",
            r"(?:title|headlines?|meta description|captions?|FAQ|summary|outline|conclusion|introduction|version|section|paragraph|bullet points|keywords|checklist|hashtags|social media posts?)\b",
            r"(?:let me know if|would you like|want me to|should I|shall I|say the word)\b",
        ),
    ),
    (
        (
            "falls du ",
            "falls sie ",
            "wenn du ",
            "wenn sie ",
            "möchtest du",
            "möchten sie",
            "soll ich ",
            "bescheid",
            "gern noch ",
        ),
        _offer(
            r"ich\b",
            r"(?:\w*formulier|kürz|\w*anpass|passe\b|erweiter|ausbau|baue\b|ergänz|überarbeit|umschreib|zusammenfass|übersetz|vereinfach|änder|verfein)\w*",
            r"(?:text\w*|ton\w*|abschnitt\w*|absatz|absätze|version\w*|fassung|einleitung|fazit|überschrift\w*|titel|beispiele?|stil|artikel|beitrag|formulierung\w*|zielgruppe)\b",
            r"(?:wenn|falls|sofern|möchtest|möchten|soll|sag|lass|gib)\b",
        ),
    ),
    (
        (
            "si besoin",
            "si tu ",
            "si vous ",
            "veux-tu",
            "voulez-vous",
            "souhaite",
            "faites-moi savoir",
            "fais-moi savoir",
            "n'hésite",
            "dis-moi",
            "dites-moi",
        ),
        _offer(
            r"(?:je\b|j')",
            r"(?:ajust|modifi|adapt|raccourci|développ|reformul|réécri|enrichi|complét|simplifi|résum|tradui|approfondi|retravaill)\w*",
            r"(?:ton\b(?! (?:\w+ )?(?:site|compte))|le texte|texte|style|version|exemples?|section|paragraphe|longueur|titres?|introduction|conclusion|article|accroche|formulation)\b",
            r"(?:si (?:besoin|tu|vous|nécessaire)|souhait\w+|veux-tu|voulez-vous|n'hésit\w+|dis-moi|dites-moi|fai(?:s|tes)-moi|préfér\w+)\b",
        ),
    ),
    (
        ("dime si", "avísame", "si quieres", "si lo ", "si necesitas", "quieres que", "si prefieres"),
        _offer(
            r"(?:puedo|podría|que (?:lo|la|te)?|dime|avísame)\b",
            r"(?:ajust|modifi|adapt|acort|ampl[ií]|reformul|reescrib|simplifi|resum|traduz|traduc|cambi|hag[ao])\w*",
            r"(?:tono|el texto|texto|estilo|versión|ejemplos|sección|párrafo|longitud|títulos?|introducción|conclusión|artículo|haga más (?:corto|breve|largo|formal|cercano|detallado))\b",
            r"(?:si (?:lo )?(?:quieres|prefieres|deseas|necesitas)|dime si|avísame|quieres que|prefieres que)\b",
        ),
    ),
    (
        ("fammi sapere", "se vuoi", "dimmi se", "vuoi che", "se preferisci", "se serve", "se ti interessa", "se ti va"),
        _offer(
            r"(?:posso|potrei|che (?:io|lo|la)?|fammi|dimmi)\b",
            r"(?:modific|adatt|accorci|ampli|riformul|riscriv|semplific|riassum|tradu|cambi|aggiung|prepar)\w*",
            r"(?:tono|il testo|testo|stile|versione|esempi|sezione|paragrafo|lunghezza|titol[oi]|introduzione|conclusione|articolo)\b",
            r"(?:se (?:lo |ti )?(?:vuoi|preferisci|desideri|serve|interessa|va\b)|fammi sapere|dimmi se|vuoi che)\b",
        ),
    ),
    (
        ("me avise", "me diga", "se precisar", "se quiser", "quer que eu", "gostaria que eu", "se preferir"),
        _offer(
            r"(?:posso|poderia|eu|me)\b",
            r"(?:ajust|modifi|adapt|encurt|ampli|reformul|reescrev|acrescent|inclu|simplifi|resum|tradu|mud)\w*",
            r"(?:tom|o texto|texto|estilo|versão|exemplos|seção|parágrafo|tamanho|títulos?|introdução|conclusão|artigo)\b",
            r"(?:se (?:precisar|quiser|preferir|desejar)|me avise|me diga|quer que|gostaria que)\b",
        ),
    ),
    (
        (
            "laat me weten",
            "laat het me",
            "laat maar weten",
            "als je ",
            "als u ",
            "wil je dat ik",
            "zal ik ",
            "mocht je ",
        ),
        _offer(
            r"ik\b",
            r"(?:aanpas|pas\b|inkort|kort\b|herschrijf|uitbreid|toevoeg|voeg\b|vereenvoudig|samenvat|vertaal|wijzig|\w*formuleer)\w*",
            r"(?:toon|de tekst|tekst|stijl|versie|voorbeelden|alinea|lengte|titel|kop|inleiding|conclusie|artikel)\b",
            r"(?:als (?:je|u)|laat (?:het )?me|laat maar|wil je|wilt u|zal ik|mocht je)\b",
        ),
    ),
    (
        ("säg till", "vill du att", "hör av dig", "om du vill"),
        _offer(
            r"jag\b",
            r"(?:kortar?|ändrar?|justerar?|lägger|skriver|anpassar?|förkortar?|utvecklar?|översätter)\b",
            r"(?:text\w*|ton\w*|stil\w*|version\w*|exempel|avsnitt\w*|stycke\w*|rubrik\w*|längd\w*)\b",
            r"(?:om du|säg till|vill du|hör av)\b",
        ),
    ),
)
# What readers are asked for elsewhere: comments, letters, orders.
_ELSEWHERE = phrase(
    r"(?<!\w)(?:comments?|e-?mail|mail|phone|call(?! to action)|contact|shop|order|twitter|instagram|facebook|discord|patreon|pull request|issue|kommentar\w*|anruf\w*|t[eé]l[eéè]fon\w*|bestell\w*|commentaires?|appel\w*|commande\w*"
    r"|comentarios?|correo|pedido|llám\w+|commenti|ordine|chiam\w+|comentários?|ligue|reacties?|bel\b|bestelling|kommentarer?|beställ\w*|readers|leser\w*|lecteurs|lectores|lettori|leitores|lezers)(?!\w)"
)
# The version of something that is no piece of writing.
_OF_ANOTHER = phrase(
    r"(?<!\w)(?:version|fassung|versión|versione|versão|versie)(?: \w+)? (?:of|der|des|dieser|du|de la|de l'|des|de los|de las|del|dello|della|dei|di|da|do|van de|van het|van) ?(?:the |this |that |an? )?(?P<thing>\w+)"
)
_LONGEST_SENTENCE = 260

#: One of these stands in each reply or offer that is told by its parts.
SIGN_LITERALS = tuple(dict.fromkeys((*_PRESENTS, *(word for words, _ in _OFFERS for word in words))))
_PROSE = (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CAPTION)


def replies_by_signs(page: Page) -> Iterator[tuple[Span, Span]]:
    """The sentences that answer or offer something to whoever ordered the text, each with the words that say so."""
    seen: set[Span] = set()
    prose = page.prose
    for literal, starts in page.places_of(SIGN_LITERALS):
        for start in starts:
            # Most places go by here.
            presents = literal in _PRESENTING and _may_open(prose, start)
            offers = literal in _OFFERING and _may_offer(prose, start, literal)
            if not presents and not offers:
                continue
            sentence = page.sentence_at(start)
            if sentence in seen or sentence.end - sentence.start > _LONGEST_SENTENCE:
                continue
            block = page.block_at(start)
            if block is None or block.kind not in _PROSE:
                continue
            span = _presented(page, block, sentence, start) if presents else None
            if span is None and offers and _is_offer(prose[sentence.start : sentence.end], literal):
                span = sentence
            if span is not None and not any(link.span.overlaps(sentence) for link in page.links):
                seen.add(sentence)
                yield span, Span(start, start + len(literal))


# What stands before a sentence, or before its second half, where somebody assents.
_BEFORE_OPENING = ".!?…:;,–—-\n"
_BACK, _AHEAD = 120, 200


def _may_open(prose: str, start: int) -> bool:
    before = prose[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in _BEFORE_OPENING


def _may_offer(prose: str, start: int, literal: str) -> bool:
    around = prose[max(0, start - _BACK) : start + _AHEAD].lower()
    return any(stem in around for words, offer in _OFFERS if literal in words for stem in offer.stems)


_PRESENTING = frozenset(_PRESENTS)
_OFFERING = frozenset(word for words, _ in _OFFERS for word in words)
# Of the text's name and four more signs, so many are needed.
_LEAST_SIGNS = 3
_COLON = pattern(r"[:：]\s*$")


# How an offer begins; words that make the same verbs a tailor's or a clerk's are asked for there.
_OFFER_OPENS = phrase(
    r"(?:if |would |do you |want me|shall |let me know|feel free|wenn |falls |möcht|soll |sag|lass|gib|si |se |veux|voulez|souhait|n'hés|dis|¿|quieres|quiere|te gustar|avísame|hazme|dime|déjame"
    r"|gostaria|quer |deseja|me avise|avise|diga|fammi|vuoi|vuole|desideri|ti piace|als |laat|wil|zou|zal )"
)
_PIECES = phrase(
    r"(?<!\w)(?:changes?|edits?|adjustments?|revisions?|ajust\w+|aanpas\w*|wijzig\w*|änder\w*|anpass\w*|modific\w+|modifi\w+|cambios|alteraç\w+|sections?|content|parts?|bullet\w*|checklist|table|keywords?|tone|style|format|examples?|details?|outline|FAQs?|meta|introduction|conclusion|headings?|chapters?|capítulo|chapitre|kapitel|capitolo|hoofdstuk|post|posts|length|points?"
    r"|ton|stil|tabelle|liste|checkliste|beispiel\w*|details?|fazit|länge|punkte?|quellen|faq\w*|kapitel"
    r"|style|exemples?|tableau|plan|points?|partie|contenu|détails?|longueur|sources|mots"
    r"|tono|estilo|ejemplos?|tabla|lista|puntos?|sección|secciones|contenido|detalles?|fuentes|palabras|tom|exemplos?|tabela|se[cç]+ão|secção|conteúdo|pontos?|fontes|esempi|tabella|elenco|sezione|contenut\w+|punti|dettagli|fonti"
    r"|toon|stijl|voorbeeld\w*|tabel|lijst|punten|details|bronnen|verder|further|anything else|más|weiter\w*|noch)(?!\w)"
)


_PRONOUN = pattern(r"(?:r(?:lo|la|li|le)|-l[oa]s?|[aei]rlo)$", re.IGNORECASE)


def _is_of_another(said: str) -> bool:
    """Whether a sentence presents the version of a thing that is no piece of writing."""
    another = _OF_ANOTHER.search(said)
    return another is not None and not (_TEXT.search(another["thing"]) or _ADDRESSED.search(another["thing"]))


def is_about_a_text(match: str, sentence: str) -> bool:
    """Whether words that offer something offer it for a text: they name one, or no other thing."""
    if not _OFFER_OPENS.match(match):
        return not _is_of_another(sentence)
    if _ELSEWHERE.search(sentence):
        return False
    if _PRONOUN.search(match):
        return True  # "posso trasformarlo": what was written is meant
    rest = sentence[sentence.find(match) + len(match) :]
    return bool(_TEXT.search(sentence) or _PIECES.search(sentence)) or not rest.strip(" .!?…)\"'")


def _presented(page: Page, block: Block, sentence: Span, start: int) -> Span | None:
    """The words that present a text to who ordered it: the sentence, and the assent before it."""
    prose = page.prose
    before = prose[block.span.start : start]
    assent = _ASSENT.match(before) if before else None
    if before.strip() and assent is None and start - sentence.start > 1:
        return None
    said = prose[start : sentence.end]
    named = _TEXT.search(said) or (assent is not None and _PERHAPS_TEXT.search(said))
    if not named or _OWN.search(said):
        return None
    if _is_of_another(said):
        return None
    whole = Span(block.span.start if assent else sentence.start, sentence.end)
    signs = (
        assent is not None,
        _CHANGED.search(said) is not None,
        _COLON.search(said) is not None,
        _ADDRESSED.search(said) is not None,
        _opens_page(page, block) and whole.end == block.span.end,
    )
    return whole if sum(signs) >= _LEAST_SIGNS else None


def _opens_page(page: Page, block: Block) -> bool:
    """Whether a block is the first of the page's text below its title."""
    first = next((other for other in page.passages if other.kind is not Kind.HEADING), None)
    return first is not None and first.span == block.span


def _is_offer(said: str, literal: str) -> bool:
    """Whether a sentence offers to work on a text."""
    if _ELSEWHERE.search(said):
        return False
    return any(
        offer.edits.search(said)
        and offer.part.search(said)
        and offer.person.search(said)
        and offer.condition.search(said)
        for words, offer in _OFFERS
        if literal in words
    )
