"""How writers cite the material they were given, in seven languages: the words `context-leak` weighs.

Each language has the noun phrases that name an input ("the provided excerpts") and the frames
around them that tell use as a source of knowledge from use as an object ("parses the provided text").
"""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re
from typing import NamedTuple

from spuria_rules.phrases import Phrases, phrase


class Inputs(NamedTuple):
    """One language.

    `opens` is what each of the noun phrases begins with. `telling` are inputs that hardly anybody but a writer with a handout has ("the provided search
    results"), `plain` those that also stand in manuals and letters ("the provided data"), `loose`
    those that anybody may write ("the information provided"). `silence_after` and
    `silence_before` say that the input lacks something, `reports_after` that it states something,
    `source_before` names it as the source of an assertion, `doubt` are words of a writer who
    wonders about the input, `other` those of exams, methods, forms and programs.
    """

    opens: re.Pattern[str]
    telling: re.Pattern[str]
    plain: re.Pattern[str]
    loose: re.Pattern[str]
    silence_after: re.Pattern[str]
    silence_before: re.Pattern[str]
    reports_after: re.Pattern[str]
    source_before: re.Pattern[str]
    doubt: re.Pattern[str]
    other: re.Pattern[str]


# What follows a noun that is but the first half of a compound, or whose giver is named.
_NO_COMPOUND = (
    r"(?![-\w'/])(?! (?:by|to|from your|sets?|structures?|types?|objects?|arrays?|strings?|fields?|files?|formats?"
    r"|models?|streams?|buffers?|frames?|points?|paths?|names?|keys?|values?|box|boxes|editor|areas?|ranges?|blocks?"
    r"|nodes?|elements?|handlers?|managers?|size|length|encoding|sheets?|tables?|codes?|trees?|elements?|lists?"
    r"|repositor|packages?|archives?|entr|templates?|link(?:s|ed)?|layers?|boxes|color|colour)\b)"
)
_TELLING_EN = (
    r"(?:(?:web )?search results?|(?:source|reference|input|background|context(?:ual)?|research) (?:sentences?|texts?"
    r"|materials?|data|contents?|articles?|documents?|snippets?|information|excerpts?|passages?|notes|facts)"
    r"|(?:text(?:ual)? |news |article |source )?(?:snippets?|excerpts?|passages?|extracts?)|articles?|transcripts?"
    r"|sentences|headlines?|sources|knowledge base|news (?:articles?|reports?|items?)|web ?pages? content|quotes"
    r"|(?:source|reference) (?:list|set))"
)
_PLAIN_EN = r"(?:texts?|data|information|contents?|materials?|sources?|references?|documents?|details|facts|notes|contexts?|summar(?:y|ies)|dataset|prompt|keywords?|topic|outline)"
_GIVEN_EN = r"(?:provided|given|supplied|retrieved|attached|uploaded|furnished)"
_GIVEN_AFTER_EN = (
    r"(?:provided|supplied|given|furnished|made available|available to me|at hand)"
    r"(?! (?:by|to|in|on|at|under|with|for|through|via|from|here|above|below|as|that|when|herein|during|upon|pursuant|directly|elsewhere|and)\b)"
)
_AFTER_EN = (
    r"(?:provided|supplied|given|furnished|made available|available to me|at hand)"
    r"(?! (?:by|to|in|on|at|under|with|for|through|via|from|here|above|below|as|that|when|is|are|herein|during|upon"
    r"|pursuant|directly|voluntarily|elsewhere|and)\b)"
)

ENGLISH = Inputs(
    opens=phrase(
        r"\b(?:the|these|those|this|any|my|both|all|its|information|details|documents?|materials?|content|provided|supplied)\b"
    ),
    telling=phrase(
        rf"\b(?:the|these|those|this|any|my|both|all|its) (?:\w+ )?{_GIVEN_EN} (?:\w+ )?{_TELLING_EN}{_NO_COMPOUND}"
        rf"|\b(?:the|these|those|this) {_TELLING_EN} {_GIVEN_AFTER_EN}"
        r"|\b(?:the|these|any) reference sentences?\b|\bthe source sentences\b"
        rf"|\b(?:the|these|this) (?:{_TELLING_EN}|texts?|sources?|context)"
        r" (?:that )?(?:you|the user|I)(?:'ve| have| has| was| were| am)? (?:been )?(?:provided|given|supplied|shared|pasted)\b"
    ),
    plain=phrase(
        r"\bthe (?:data|information|contents?|documents?|details|materials?) (?:that )?(?:you|the user)(?:'ve| have| has)? (?:provided|shared|pasted|uploaded)\b|"
        rf"\b(?:the|these|those|this|any|my|all|its) {_GIVEN_EN} (?:\w+ )?{_PLAIN_EN}{_NO_COMPOUND}"
        rf"|\b(?:the|these|those|this) (?:texts?|data|sources?|contexts?|references?|facts|notes) {_AFTER_EN}"
        r"|\bthe (?:available |web |online |current )?search results\b(?= ?,| (?:do|did)(?: not|n't) (?:mention|specify|indicate|(?:contain|provide|include|give) (?:any |enough |sufficient )?(?:information|details|specific)))"
        rf"|\b(?:the )?(?:information|details) {_AFTER_EN}(?= (?:does|do)(?: not|n't) (?:mention|specify|indicate|reveal|state|name|say|(?:include|contain) (?:the |any )?(?:specific|details?|names?|exact|full|information|dates?|numbers?|price)))"
        r"|\bthe (?:input|source|reference) (?:text|sentences)\b"
        r"|\b(?:the )?(?:information|details) (?:given|provided|available|contained) in the (?:text|passage|article|context|sources?|excerpts?|search results)\b"
        r"|\b(?:the )?(?:provided|supplied) (?:sources|excerpts|snippets|search results|context)\b"
        r"|\bthe (?:snippets|retrieved (?:passages?|documents?|texts?|results?|chunks?)|input (?:text|sentences|passages?))\b"
        r"|\bthe (?:source|reference|input) (?:material|data)\b(?= (?:\w+ )?(?:does(?: not|n't)|do(?: not|n't)|did(?: not|n't)|says|mentions|lacks|only|provides no|contains no|gives no|is silent|suggests|indicates))"
    ),
    loose=phrase(rf"\b(?:the )?(?:information|details|documents?|materials?|content) {_AFTER_EN}"),
    silence_after=phrase(
        r",? (?:\w+ ){0,3}?(?:(?:do(?:es)?|did)(?: not|n't) (?:\w+ ){0,2}?(?:mention|specify|state|say"
        r"|(?:include|contain|provide|offer|give|have|supply) (?:(?:the|any|his|her|their|its|an?|enough|sufficient|more|much|further|many) )?(?:[\w'’-]+ ){0,2}?(?:information|details?|mention|specifics?|references?|evidence|data|figures?|indication|explanation|names?|dates?|context|answers?|numbers?|account|insights?|description|breakdown|prices?|list)\b"
        r"|indicate|discuss|cover|address|detail|disclose|reveal|explain|name|list|clarify|confirm"
        r"|elaborate|describe|identify|reference|shed|go into|touch|extend|allow)\b"
        r"|lacks?|(?:contains?|gives?|has|have|shows?|includes?) (?:no|little|limited|few) (?:[\w-]+ ){0,3}?(?:information|details?|mention|data|references?|figures?|numbers?|counts?|statistics|dates?|names?|evidence|specifics|indication|explanation|description|context|answers?|prices?|account)"
        r"|makes? no mention|offers? (?:no|little|limited)|provides? (?:no|little|limited|only)|(?:is|are) silent"
        r"|(?:is|are) limited|(?:is|are) insufficient|cuts? off|(?:is|are) incomplete|(?:ends?|stops?|breaks? off) (?:before|abruptly|mid|without|in the middle)"
        r"|ends? in (?:\w+ )?(?:19|20)\d\d|only (?:mention|cover|provide|contain|include|state|say|offer|give)s?"
        r"|there (?:is|are|was|were) (?:no|little|nothing) (?:\w+ )?(?:mention|information|details?|reference|indication|evidence|data|explanation|specific))"
        r"|,? (?:the|no) (?:\w+ ){1,6}?(?:is|are|was|were) (?:not |never )?(?:mentioned|specified|stated|given|provided|disclosed|named|detailed)\b"
    ),
    silence_before=phrase(
        r"(?:(?:\bnot|n't|\bnever) (?:\w+ ){0,3}?(?:mentioned|specified|stated|provided|included|available|found|given"
        r"|detailed|disclosed|covered|discussed|described|addressed|present|clear|contained|identified|named|listed"
        r"|confirmed|indicated|supported|appear|part|elaborated|evident|derived|inferred)(?: \w+){0,2}?"
        r"|\bno(?: \w+){1,7}?|\bnothing|\babsent|\bmissing|\bunclear|\bunspecified|\bomitted)"
        r" (?:in|within|by|from|of|on|across) (?:any of |either of )?$"
    ),
    reports_after=phrase(
        r",? (?:(?:also|only|further|clearly|explicitly|simply|merely|mainly|primarily|specifically|repeatedly|briefly"
        r"|does|do) )?(?:mentions?|states?|suggests?|indicates?|impl(?:y|ies)|notes?|alludes?|hints?|emphasi[sz]es?"
        r"|highlights?|says?|portrays?|refers? to|touch(?:es)? on|paints?|reveals?|stress(?:es)?|underscores?"
        r"|frames?|attributes?|confirms?|(?:focus(?:es)?|concentrates?|centers?|centres?)(?: \w+ly)? on|places?|points? (?:to|out)|characteri[sz]es?|disagrees?|conflicts?|contradicts?|differs?)\b"
    ),
    source_before=phrase(
        r"\b(?:(?:based|drawing|relying) (?:\w+ly |only )?(?:up)?on|according to|per|going (?:only )?by"
        r"|judging (?:by|from)|in line with|consistent with|in accordance with what is in"
        r"|as (?:\w+ly )?(?:mentioned|stated|described|noted|indicated|outlined|detailed|reported|seen|shown|presented"
        r"|suggested|highlighted|discussed|reflected|evidenced|per|set out|cited|referenced)(?: \w+)?(?: (?:in|by|from|within|across))?"
        r"|^\W*(?:from|given|considering|in (?:the )?light of|in view of)|(?:mentioned|stated|inferred|gleaned|drawn|described|detailed|referenced|highlighted|outlined) (?:in|from|by|within|across))"
        r" (?:any of |all (?:of )?|only )?$"
    ),
    doubt=phrase(
        r"\b(?:hypothetical|fictional|fictitious|future (?:date|event|scenario)|speculative|fabricated"
        r"|I (?:cannot|can't|could not|couldn't|do not|don't|am unable|will|would|have) |we cannot (?:verify|determine|say)"
        r"|cannot be (?:verified|confirmed|determined|ascertained|inferred)|(?:im|not )possible to (?:determine|say|verify|tell|ascertain)"
        r"|difficult to (?:determine|ascertain|say)|knowledge cut-?off|the (?:user|prompt|query)|real-world (?:event|fact)s?"
        r"|further research (?:is|would)|additional (?:sources|context) (?:is|are|would)|beyond what is)\b"
    ),
    other=phrase(
        r"\b(?:students?|candidates?|pupils?|learners?|examinees?|exercises?|worksheets?|respondents?|participants?"
        r"|annotators?|classifiers?|algorithms?|functions?|methods?|parameters?|arguments?|calls?|called|returns?|parser|parse[sd]?"
        r"|bytes?|checksum|hash|buffer|API|syntax|command|option|software|module|plugin|object|class|encode[sd]?"
        r"|invoice|your (?:application|order|account|claim|request|enquiry|inquiry|case|details|name|email|booking|answers|date|form|address|records?|file|profile|\w+ number)"
        r"|applicants?|claimants?|customers?|personal data|privacy|cookies|liab(?:le|ility)|warrant\w*|terms of use"
        r"|whether|validat\w+|must (?:be|have|match)|should be|shall|(?:will|can|may) be (?:used|processed|shared|stored)"
        r"|(?:answer|complete|fill|choose|tick|circle|underline|translate|rewrite|summari[sz]e|solve|calculate) "
        r"(?:the|each|these|all|in|one|it|them)|answer (?:the )?questions?|read the|write (?:an?|the|your)"
        r"|we (?:then |first |also )?(?:used?|comput\w+|estimat\w+|calculat\w+|train\w*|evaluat\w+|perform\w*|conduct\w*"
        r"|analy[sz]\w+|fit|fitted|measur\w+|compar\w+|construct\w*|appl\w+|test\w*|buil[dt]|deriv\w+|propos\w+"
        r"|implement\w*|ran|extract\w*|collect\w*|select\w*|obtain\w*|assess\w*|review\w*))\b"
    ),
)

_LATER_DE = r"(?![-\w])(?! (?:von|vom|durch|seitens)\b)"
GERMAN = Inputs(
    opens=phrase(r"\b(?:d(?:ie|en|er|em|as|es)|im|zum|aus|keine[rn]?)\b"),
    telling=phrase(
        r"\b(?:d(?:ie|en|er|em|as|es)|im|zum|aus|keine[rn]?) (?:mir |hier |oben |uns |von ihnen |von dir )?(?:bereitgestellten?|gegebenen?|gelieferten?|mitgelieferten?|vorgegebenen?"
        r"|zur verfügung gestellten?|übergebenen?|übermittelten?|hochgeladenen?|angegebenen?|vor(?:liegenden?|gelegten?)(?! (?:\w+ )?quellen\b)) (?:\w+ )?(?:suchergebnissen?"
        r"|suchtreffern?|textauszüg\w*|auszüg\w*|auszugs?|ausschnitt\w*|textausschnitt\w*|textpassagen?|passagen?"
        r"|quell(?:en|text\w*|material\w*)|textstellen?|referenzsätzen?|referenztext\w*|kontext(?:es|s|informationen)?"
        rf"|hintergrundinformationen|schnipseln?){_LATER_DE}"
    ),
    plain=phrase(
        r"\b(?:d(?:ie|en|er|em|as|es)|im|zum) (?:mir |hier |oben |von ihnen |von dir )?(?:bereitgestellten?|gegebenen?|gelieferten?|mitgelieferten?"
        r"|zur verfügung gestellten?|hochgeladenen?|vorgegebenen?) (?:daten|text(?:es|en|e|s)?|informationen|inhalt(?:en|e|s)?"
        rf"|artikeln?|dokument(?:en|e|s)?|materiali?(?:en|s)?|angaben|quellen){_LATER_DE}"
        r"|\b(?:die|den|der|dem|das) (?:\w+ ){0,2}?übermittelten? (?:text(?:en|e)?|artikeln?)\b"
        r"|\b(?:die|den|der|dem|das) mir vorliegenden? (?:daten|text(?:en|e)?|informationen|angaben|quellen|materiali?(?:en)?|dokumente?n?)\b"
        r"|\b(?:die|den) (?:web)?suchergebnissen?\b(?= (?:enthalten|liefern|nennen|geben|erwähnen|machen|bieten) [^.!?]{0,30}(?:keine?|nicht)[^.!?]{0,20}(?:angabe|information|detail|hinweis|auskunft|konkret|genau)| ?,| (?:wird|wurde|ist|sind|hat|gibt|lässt|geht))"
    ),
    loose=phrase(r"\bden (?:vorliegenden|angegebenen) (?:informationen|daten|angaben)\b"),
    silence_after=phrase(
        r" (?:\w+ ){0,2}?(?:(?:enthält|enthalten|nennt|nennen|erwähnt|erwähnen|macht|machen|gibt|geben|liefert|liefern|bietet|bieten"
        r"|spezifizier(?:t|en)|beschreib(?:t|en)|sag(?:t|en)|geh(?:t|en)|lass(?:en)|lässt|beinhalte[tn]) (?:\w+ ){0,5}?(?:kein(?:e|en|erlei)?|nicht|nichts|nur)"
        r"|fehl(?:t|en)|schweig(?:t|en)|(?:bricht|brechen)(?: \w+)? ab|(?:endet|enden) (?:vor|mit|im|bereits)|(?:gibt es|finde[nt] sich|steht|stehen) (?:\w+ ){0,5}?(?:nichts?|keine?\w*)|(?:ist|sind|wird|werden) (?:\w+ ){0,5}?(?:nichts?|keine?\w*) (?:\w+ ){0,5}?(?:genannt|erwähnt|angegeben|enthalten|beschrieben|spezifiziert|aufgeführt|ersichtlich|bekannt|gesagt|gemacht|thematisiert))\b"
    ),
    silence_before=phrase(
        r"(?:\b(?:nicht|nichts|kein(?:e|en|er)?|fehl(?:t|en)|unklar|gehen|geht)\b[^.!?]{0,70}?) (?:in|aus|von|durch)? ?$"
        r"|\b(?:geh(?:t|en)|lass(?:en)|lässt)\b[^.!?]{0,60} aus $"
    ),
    reports_after=phrase(
        r" (?:\w+ )?(?:erwähn(?:t|en)|nenn(?:t|en)|sag(?:t|en)|deute[nt]|leg(?:t|en) nahe|weis(?:t|en) darauf|beton(?:t|en)"
        r"|geb(?:en) an|gibt an|besag(?:t|en)|zufolge|impliziert|implizieren|hervor(?:geht|gehen)|ersichtlich|zu entnehmen|hebt hervor|heben hervor|bezieht sich|beziehen sich)\b"
    ),
    source_before=phrase(
        r"\b(?:laut|gemäß|nach|basierend auf|auf (?:der )?(?:basis|grundlage)(?: von)?|ausgehend von|entsprechend|wie (?:\w+ )?in"
        r"|wie aus|anhand|zufolge|auf)(?: (?:d(?:en|er|em|es|ie)|im))? $"
    ),
    doubt=phrase(
        r"\b(?:hypothetisch\w*|fiktiv\w*|zukünftige[sn]? (?:datum|ereignis)\w*|spekulativ\w*|ich (?:kann|habe|bin|werde)"
        r"|nicht (?:überprüf\w*|verifizier\w*|bestätig\w*|feststell\w*|eindeutig)|wissensstand|der (?:nutzer|benutzer))\b"
    ),
    other=phrase(
        r"\b(?:zeigen sie|erläutern sie|erklären sie|begründen sie|analysieren sie|vergleichen sie|schüler\w*|studierende\w*|aufgaben?|übung(?:en)?|prüf(?:en|ling\w*|ung\w*)|kreuze\w*|beantworte\w*|ergänze\w*|lies|lesen sie"
        r"|schreibe[n]?|funktion\w*|methode\w*|parameter\w*|argument\w*|befehl\w*|option\w*|datei\w*|haftung|gewähr|personenbezogen\w*"
        r"|datenschutz\w*|antrag\w*|ihre[nmrs]?|wir (?:haben|verwende\w*|berechne\w*|nutze\w*|teste\w*)|ob|wenn|falls|muss|müssen|soll(?:en|te)?)\b"
    ),
)

_LATER_FR = (
    r"(?![-\w])(?! (?:par|à|aux?|dans|en|sur|lors|pour|via|ci|avec|volontairement|directement|gratuitement|ici|et)\b)"
)
FRENCH = Inputs(
    opens=phrase(r"\b(?:les?|des|aux?|du|la|l'|ces?|cet|cette|un|d')"),
    telling=phrase(
        r"\b(?:les|des|aux|le|du|au|la|l'|ces|ce|cet|cette|un|d')(?: ?)(?:\w+ )?(?:résultats? de (?:la )?recherche|extraits?|passages?|sources|contexte"
        r"|articles?|textes? sources?|phrases de référence|textes de référence|documents? sources?|transcriptions?)"
        rf" (?:qui (?:m'|vous |nous )?(?:a|ont) été )?(?:fourni(?:e|s|es)?|donné(?:e|s|es)?|transmis(?:e|es)?|mis(?:e|es)? à (?:ma )?disposition){_LATER_FR}"
    ),
    plain=phrase(
        r"\b(?:le|la|les|du|des|aux?) (?:documents?|textes?|données|informations?|contenus?|éléments|extraits?|sources?|articles?) que (?:vous|tu) (?:m[\'’])?(?:avez|as) (?:fourni|transmis|donné|partagé|collé)e?s?\b|"
        r"\b(?:les?|du|des|aux?) textes? source\b|\b(?:les|des|aux) résultats de (?:la )?recherche\b(?= ?,| ne (?:\w+ ){0,2}?(?:mentionne|précise|contien|indique|fourni|donne))|"
        r"\b(?:les|des|aux|le|du|au|la|l'|ces|ce|cet|cette)(?: ?)(?:données|textes?|informations?|contenus?|documents?|éléments|matériaux|références)"
        rf" (?:fourni(?:e|s|es)|fourni|transmis(?:es)?){_LATER_FR}"
    ),
    loose=phrase(rf"\b(?:le|du|au) (?:texte|document) donné{_LATER_FR}"),
    silence_after=phrase(
        r",? (?:\w+ ){0,2}?n(?:e |')(?:\w+ ){0,2}?(?:mentionne|précise|contien|indique|fourni|donne|évoque|figure|appara|compren|inclu|(?:font|fait) (?:pas |aucune |nulle )?(?:état|mention|référence|allusion)"
        r"|permet(?:tent)? (?:pas |aucune )?(?:de |d')?(?:savoir|déterminer|dire|connaître|préciser|confirmer|établir|identifier)|traite|détaille|révèle|di(?:t|s)|aborde|comporte|cite|offre|propose)\w* (?:\w+ )?(?:pas|aucun\w*|que|rien|guère)\b"
        r"|,? (?:\w+ ){0,2}?ne permet(?:tent)? (?:pas|aucunement|nullement) (?:de |d')(?:\w+ )?(?:savoir|déterminer|dire|connaître|préciser|confirmer|établir|identifier|dater|conclure)"
        r"|,? il n'(?:est (?:pas|nulle part) (?:fait mention|précisé|indiqué|mentionné|question)|y a (?:pas|aucun\w*))|,? (?:s'arrête|s'interrompt|se termine|prend fin)(?:nt)?\b|,? aucun\w* (?:\w+ ){1,5}n'(?:est|a)|,? (?:\w+ ){0,2}?(?:se limite|reste muet|est muet|sont muets|sont muettes)\w*"
    ),
    silence_before=phrase(
        r"(?:\b(?:pas|aucun(?:e)?|rien|ni|absent\w*|manque\w*)\b[^.!?]{0,70}?) (?:dans|par|à partir de|de|d'après)? ?$"
    ),
    reports_after=phrase(
        r",? (?:\w+ )?(?:mentionne(?:nt)?|indique(?:nt)?|suggère(?:nt)?|précise(?:nt)?|souligne(?:nt)?|évoque(?:nt)?|affirme(?:nt)?|laisse(?:nt) entendre"
        r"|fait état|font état|met en avant|mettent en avant|révèle(?:nt)?|note(?:nt)?)\b"
    ),
    source_before=phrase(
        r"\b(?:selon|d'après|sur la base (?:de|d')|en (?:se basant|s'appuyant) sur|conformément|à partir (?:de|d')|au vu (?:de|d')"
        r"|(?:mentionné|indiqué|décrit|précisé|évoqué)(?:e|s|es)? dans|basée?s? sur|d'après ce que disent|comme (?:l')?\w+ (?:dans)?"
        r"|compte tenu(?: de)?|base(?: de)?)(?: ?)$|\b(?:sur la base|à partir|au vu|compte tenu) $"
    ),
    doubt=phrase(
        r"\b(?:hypothétiques?|fictifs?|fictives?|fictionnel\w*|date future|événement futur|spéculati\w*|je (?:ne|n'|peux|suis)"
        r"|impossible de (?:déterminer|vérifier|confirmer|dire|savoir)|(?:ne (?:peut|peuvent) (?:pas )?être (?:vérifié|confirmé|déterminé))\w*|l'utilisateur)\b"
    ),
    other=phrase(
        r"\b(?:montrez|expliquez|analysez|justifiez|comparez|commentez|dégagez|relevez|répondez|étudiez|identifiez|élèves?|étudiants?|exercices?|candidats?|répondez|complétez|cochez|lisez|rédigez|traduisez|consigne|fonctions?|méthodes?"
        r"|paramètres?|arguments?|commande|fichiers?|responsabilité|données personnelles|données à caractère|confidentialité|votre|vos|vous(?! (?:m['’])?avez (?:fourni|transmis|donné|partagé|collé))"
        r"|nous avons|doivent|doit|devra|formulaire|si|exact(?:e|es|s|itude)?|garanti\w*)\b"
    ),
)

_LATER_ES = r"(?![-\w])(?! (?:por|a|al|en|para|con|durante|mediante|aquí|y|sobre)\b)"
_GIVEN_ES = r"(?:proporcionad|suministrad|facilitad|aportad|provist|entregad|ofrecid)[oa]s?"
SPANISH = Inputs(
    opens=phrase(r"\b(?:los|las|el|la|del|al|un|estos|estas|este)\b"),
    telling=phrase(
        r"\b(?:los|las|el|la|del|al|un|estos|estas|este)(?: \w+)? (?:resultados? de (?:la )?búsqueda|extractos?|fragmentos?|pasajes?|fuentes|contexto|artículos?"
        rf"|textos? (?:fuente|de referencia|de origen)|frases de referencia|transcripci\w+) {_GIVEN_ES}{_LATER_ES}"
    ),
    plain=phrase(
        r"\b(?:el|la|los|las|del|al) (?:documentos?|textos?|datos|información|contenidos?|material(?:es)?|fragmentos?|fuentes|artículos?) que (?:me )?(?:has|ha|habéis|han) (?:proporcionado|facilitado|suministrado|aportado|compartido)\b|"
        r"\b(?:el|del|al|los) textos? (?:fuente|de origen)\b|\blos resultados de (?:la )?búsqueda\b(?= ?,| no (?:\w+ ){0,2}?(?:menciona|especifica|contiene|indica|proporciona|aporta))|"
        r"\b(?:los|las|el|la|del|al|estos|estas|este) (?:datos|textos?|información|contenidos?|documentos?|material(?:es)?|referencias|fuentes?)"
        rf" {_GIVEN_ES}{_LATER_ES}"
    ),
    loose=phrase(rf"\b(?:el|del|al) (?:texto|documento) dado{_LATER_ES}"),
    silence_after=phrase(
        r",? (?:\w+ ){0,2}?(?:no (?:\w+ ){0,2}?(?:menciona|especifica|contiene|indica|incluye|ofrece|proporciona|aporta|dice|detalla|aborda|(?:hace|da)n? (?:\w+ )?(?:referencia|mención|alusión|detalle|información|cuenta)|permiten? (?:saber|determinar|confirmar|conocer|precisar)|brinda|recoge|revela|se (?:desprende|menciona|indica|especifica|deduce)|consta|figura|aparece|hay (?:información|detalles|datos|mención|referencia))\w*"
        r"|carece\w*|solo (?:menciona|incluye|contiene|indica)\w*|se limita\w*)\b"
    ),
    silence_before=phrase(
        r"(?:\b(?:no|ningun[oa]?|ningún|nada|tampoco|falta\w*|ausente\w*)\b[^.!?]{0,70}?) (?:en|por|de|a partir de|según)? ?$"
    ),
    reports_after=phrase(
        r",? (?:\w+ )?(?:menciona[n]?|indica[n]?|sugiere[n]?|señala[n]?|destaca[n]?|afirma[n]?|subraya[n]?|alude[n]?|hace[n]? referencia|apunta[n]? a|dice[n]?|revela[n]?)\b"
    ),
    source_before=phrase(
        r"\b(?:según|de acuerdo con|conforme a|con base en|basándo(?:se|nos|me) (?:únicamente |solo )?en|a partir de|sobre la base de"
        r"|(?:mencionad|indicad|descrit|señalad|citad|recogid)[oa]s? en|basad[oa]s? en|como (?:se )?\w+ en|a la luz de|en función de|en base a|a partir)(?: (?:los|las|el|la))? $"
    ),
    doubt=phrase(
        r"\b(?:hipotétic[oa]s?|fictici[oa]s?|ficcional\w*|fecha futura|evento futuro|especulativ[oa]s?|(?:yo )?no (?:puedo|tengo|dispongo)"
        r"|no (?:es posible|se puede) (?:determinar|verificar|confirmar|saber|precisar)|el usuario)\b"
    ),
    other=phrase(
        r"\b(?:explica|explique|analiza|analice|compara|justifica|alumn\w+|estudiantes?|ejercicios?|candidat\w+|responde\w*|completa(?:r|d)?|marca(?:r|d)|lee|lea|escribe|traduce|función|método|parámetros?"
        r"|argumentos?|comando|ficheros?|archivos?|responsabilidad|datos personales|privacidad|su (?:solicitud|pedido|cuenta)|usted|hemos|formulario|si|deben?|deberá\w*)\b"
    ),
)

_LATER_PT = r"(?![-\w])(?! (?:por|pel[oa]s?|a|ao|aos|em|n[oa]s?|para|com|durante|via|aqui|e|sobre)\b)"
_GIVEN_PT = r"(?:fornecid|disponibilizad|apresentad|providenciad|facultad)[oa]s?"
PORTUGUESE = Inputs(
    opens=phrase(r"\b(?:[oa]s?|[dn][oa]s?|aos?|pelos?|um|estes|esses)\b"),
    telling=phrase(
        r"\b(?:os|as|o|a|dos|das|do|da|nos|nas|no|na|aos|ao|pelos|pelo|um|estes|esses)(?: \w+)? (?:resultados? d[ae] (?:pesquisa|busca)|trechos?|excertos?|passagens|fontes|contexto|artigos?"
        rf"|textos? (?:fonte|base|de referência)|frases de referência|transcriç\w+) {_GIVEN_PT}{_LATER_PT}"
    ),
    plain=phrase(
        r"\b(?:[oa]s?|d[oa]s?|n[oa]s?) (?:documentos?|textos?|dados|informações|conteúdos?|materia(?:l|is)|trechos?|fontes|artigos?) que (?:você |me )?(?:forneceu|disponibilizou|apresentou)\b|"
        r"\b(?:o|do|ao|os) textos? fonte\b|\b(?:os|dos|nos|aos) resultados d[ae] (?:pesquisa|busca)\b(?= ?,| não (?:\w+ ){0,2}?(?:menciona|especifica|cont[éê]m|indica|fornec|traz))|"
        r"\b(?:os|as|o|a|dos|das|do|da|nos|nas|no|na|aos|ao|pelos|pelo) (?:dados|textos?|informaç(?:ão|ões)|conteúdos?|documentos?|materia(?:l|is)|referências|fontes?)"
        rf" {_GIVEN_PT}{_LATER_PT}"
    ),
    loose=phrase(rf"\b(?:o|do|no|ao) (?:texto|documento) dado{_LATER_PT}"),
    silence_after=phrase(
        r",? (?:\w+ ){0,2}?(?:não (?:\w+ ){0,2}?(?:menciona|especifica|cont[éê]m|indica|inclu|oferece|fornece|traz|diz|detalha|aborda|(?:faz|fazem|dá|dão) (?:\w+ )?(?:referência|menção|detalhe|informaç)|permitem? (?:saber|determinar|confirmar|conhecer)|revela|apresenta|se (?:depreende|menciona|indica|especifica|deduz)|consta|figura|aparece|há (?:informaç|detalhe|dado|menção|referência)|é (?:mencionad|especificad|indicad))\w*"
        r"|carece\w*|apenas (?:menciona|inclu|indica|traz)\w*|se limita\w*)\b"
    ),
    silence_before=phrase(
        r"(?:\b(?:não|nenhum(?:a)?|nada|tampouco|falta\w*|ausente\w*)\b[^.!?]{0,70}?)(?: (?:em|por|de|a partir de|segundo))? ?$"
    ),
    reports_after=phrase(
        r",? (?:\w+ )?(?:menciona[m]?|indica[m]?|sugere[m]?|destaca[m]?|afirma[m]?|aponta[m]?|ressalta[m]?|alude[m]?|faz(?:em)? referência|diz(?:em)?|revela[m]?)\b"
    ),
    source_before=phrase(
        r"\b(?:segundo|de acordo com|conforme|com base(?: apenas)?(?: em)?|a partir(?: de)?|baseando-se|(?:mencionad|indicad|descrit|citad)[oa]s?"
        r"|basead[oa]s?(?: em)?|como \w+(?: \w+)?|à luz)(?: (?:apenas|somente))? $"
    ),
    doubt=phrase(
        r"\b(?:hipotétic[oa]s?|fictíci[oa]s?|ficcional\w*|data futura|evento futuro|especulativ[oa]s?|(?:eu )?não (?:posso|tenho|disponho)"
        r"|não (?:é possível|se pode) (?:determinar|verificar|confirmar|saber|precisar)|o (?:usuário|utilizador))\b"
    ),
    other=phrase(
        r"\b(?:explique|analise|compare|justifique|identifique|responda|alun\w+|estudantes?|exercícios?|candidat\w+|responda\w*|complete|assinale|leia|escreva|traduza|função|método|parâmetros?|argumentos?"
        r"|comando|ficheiros?|arquivos?|responsabilidade|dados pessoais|privacidade|seu (?:pedido|cadastro)|sua conta|você|formulário|se|devem?|deverá\w*)\b"
    ),
)

_LATER_IT = r"(?![-\w])(?! (?:da|dal|dalla|dai|dagli|dalle|a|al|alla|in|nel|nella|per|con|durante|tramite|qui|e|su|ai|agli|alle)\b)"
_GIVEN_IT = r"(?:fornit|mess[oiae] a disposizion|condivis)[oiae]"
ITALIAN = Inputs(
    opens=phrase(r"\b(?:i|gli|il|l[aeo']|(?:d[ae]|ne|a|su)(?:i|gli|l))"),
    telling=phrase(
        r"\b(?:i|gli|le|il|lo|la|l'|dei|delle|degli|del|della|dell'|nei|nelle|negli|nel|nella|nell'|ai|alle|agli|al|dai|dalle|dagli|dal|dall'|sui|sulle|sugli|sul)(?: ?)(?:\w+ )?(?:risultati d(?:i|ella) ricerca"
        rf"|estratt[oi]|brani|brano|passagg(?:i|io)|fonti|contesto|articol[oi]|test[oi] (?:di riferimento|sorgente|di partenza)|frasi di riferimento|trascrizion[ei]) {_GIVEN_IT}{_LATER_IT}"
    ),
    plain=phrase(
        r"\b(?:il|i|la|le|gli|del|dei|nel|nei) (?:document[oi]|test[oi]|dati|informazioni|contenut[oi]|material[ei]|brani?|fonti|articol[oi]) che (?:mi )?(?:hai|avete|ha) (?:fornito|condiviso)\b|"
        r"\b(?:il|del|nel|dal|al|i|dei) test[oi] (?:sorgente|di partenza)\b|\b(?:i|dei|nei|ai) risultati d(?:i|ella) ricerca\b(?= ?,| non (?:\w+ ){0,2}?(?:menziona|specifica|contien|contengono|indica|fornisc|riporta))|"
        r"\b(?:i|gli|le|il|lo|la|l'|dei|delle|degli|del|della|dell'|nei|nelle|negli|nel|nella|nell'|ai|alle|agli|al|dai|dalle|dagli|dal|dall'|sui|sulle|sugli|sul)(?: ?)(?:dati|test[oi]|informazion[ei]|contenut[oi]|document[oi]"
        rf"|material[ei]|riferimenti|font[ei]) {_GIVEN_IT}{_LATER_IT}"
    ),
    loose=phrase(rf"\b(?:il|del|nel|al) (?:testo|documento) dato{_LATER_IT}"),
    silence_after=phrase(
        r",? (?:\w+ ){0,2}?(?:non (?:\w+ ){0,2}?(?:menziona|specifica|contien|contengono|indica|inclu|offr|fornisc|riporta|dic|dettaglia|affronta|(?:fa|fanno|dà|danno) (?:\w+ )?(?:riferimento|menzione|cenno|dettagli|informazion)|consent(?:e|ono) di (?:saper|determinar|confermar|stabilir)|rivela|cita|emerg|risulta|figura|compare|compai|si (?:evince|desume|ricava|menziona|specifica)|(?:ci sono|c'è|viene|vengono|è|sono) (?:\w+ ){0,2}?(?:dettagl|informaz|menzion|indicat|specific|cenn|riferiment|riportat|fornit|alcun))\w*"
        r"|(?:è|sono) privi?o?|si limita\w*|menzionano solo)\b"
    ),
    silence_before=phrase(
        r"(?:\b(?:non|nessun[oa]?|nulla|niente|manca\w*|assente|assenti)\b[^.!?]{0,70}?)(?: (?:in|da|di|secondo))? ?$"
    ),
    reports_after=phrase(
        r",? (?:\w+ )?(?:menziona(?:no)?|indica(?:no)?|suggerisc(?:e|ono)|sottolinea(?:no)?|evidenzia(?:no)?|afferma(?:no)?|accenna(?:no)?|fa(?:nno)? riferimento|dic(?:e|ono)|rivela(?:no)?|segnala(?:no)?)\b"
    ),
    source_before=phrase(
        r"\b(?:secondo|in base|sulla base|stando|basandosi(?: solo| esclusivamente)?|a partire|(?:menzionat|indicat|descritt|citat|riportat)[oiae]"
        r"|basat[oiae]|come (?:\w+ )?\w+|alla luce|conformemente)(?: a| su)? $"
    ),
    doubt=phrase(
        r"\b(?:ipotetic[oaie]|ipotetiche|ipotetici|fittizi[oae]?|data futura|evento futuro|speculativ[oaie]|(?:io )?non (?:posso|ho|dispongo)"
        r"|non (?:è possibile|si può) (?:determinare|verificare|confermare|sapere|stabilire)|l'utente)\b"
    ),
    other=phrase(
        r"\b(?:spiega|spiegate|analizza|analizzate|confronta|individua|student\w*|alunn\w+|eserciz\w+|candidat\w+|rispondi|rispondete|completa(?:re|te)|leggi|leggete|scrivi|traduci|funzion[ei]|metod[oi]|parametr[oi]"
        r"|argoment[oi]|comando|file|responsabilità|dati personali|privacy|suo ordine|vostr[oaie]|modulo|se|dev(?:e|ono)|dovrà|dovranno)\b"
    ),
)

_LATER_NL = r"(?![-\w])(?! (?:door|van de klant|aan)\b)"
_GIVEN_NL = (
    r"(?:verstrekte|gegeven|aangeleverde|meegeleverde|geleverde|aangeboden|bijgevoegde|geüploade|beschikbaar gestelde)"
)
DUTCH = Inputs(
    opens=phrase(r"\b(?:de|het|deze|dit|geen)\b"),
    telling=phrase(
        rf"\b(?:de|het|deze|dit|geen(?: van de)?) (?:\w+ )?{_GIVEN_NL} (?:\w+ )?(?:zoekresultaten|fragment(?:en)?|tekstfragment(?:en)?|passages?|bron(?:nen|teksten|tekst|materiaal)|context"
        rf"|artikel(?:en)?|referentiezinnen|referentieteksten|uittreksels?|transcript(?:en|ies?)?){_LATER_NL}"
    ),
    plain=phrase(
        rf"\b(?:de|het|deze|dit) {_GIVEN_NL} (?:gegevens|teksten|tekst|informatie|inhoud|documenten|document|materiaal|data){_LATER_NL}"
        r"|\bde zoekresultaten\b(?= ?,| (?:vermelden|bevatten|noemen|geven|bieden) (?:\w+ ){0,3}?(?:geen|niet|niets))|\bde bronteksten?\b(?= (?:vermeld|noem|geef|geven|zeg|bevat|maak))"
    ),
    loose=phrase(r"\bde (?:opgegeven|beschikbare) (?:gegevens|informatie)\b(?! (?:van|over|door|in)\b)"),
    silence_after=phrase(
        r" (?:\w+ ){0,2}?(?:(?:bevat(?:ten)?|vermeld(?:t|en)|noem(?:t|en)|geef(?:t)|geven|biedt|bieden|zeg(?:t|gen)|specificeer(?:t)|specificeren|gaat|gaan|maakt|maken|beschrijft|beschrijven)"
        r" (?:\w+ ){0,5}?(?:geen|niet|niets|alleen|slechts)|ontbre(?:ekt|ken)|(?:staa[nt]|staat) (?:\w+ ){0,5}?(?:niets|geen)|(?:wordt|worden|is|zijn) (?:\w+ ){0,5}?(?:niet|niets|geen) (?:\w+ ){0,5}?(?:vermeld|genoemd|gegeven|beschreven|gespecificeerd|opgenomen|bekend|aangegeven|toegelicht|gezegd|duidelijk))\b"
    ),
    silence_before=phrase(
        r"(?:\b(?:niet|niets|geen|ontbre\w+|onduidelijk)\b[^.!?]{0,70}?) (?:in|uit|door|op basis van|volgens)? ?$"
    ),
    reports_after=phrase(
        r" (?:\w+ )?(?:vermeld(?:t|en)|noem(?:t|en)|suggere(?:ert|ren)|zeg(?:t|gen)|stel(?:t|len)|benadruk(?:t|ken)|wij(?:st|zen) (?:op|erop)|verwij(?:st|zen)|geeft aan|geven aan|onthul(?:t|len))\b"
    ),
    source_before=phrase(
        r"\b(?:volgens|op basis van|op grond van|gebaseerd op|afgaande op|uitgaande van|(?:vermeld|genoemd|beschreven) in|zoals (?:\w+ ){1,2}in|aan de hand van|conform)(?: alleen)? $"
    ),
    doubt=phrase(
        r"\b(?:hypothetische?|fictieve?|toekomstige (?:datum|gebeurtenis)|speculatie(?:f|ve)|ik (?:kan|heb|ben)|niet (?:mogelijk|te) (?:om te )?(?:bepalen|verifiëren|bevestigen|achterhalen)"
        r"|niet worden (?:geverifieerd|bevestigd|vastgesteld)|de gebruiker)\b"
    ),
    other=phrase(
        r"\b(?:verklaar|leg uit|vergelijk|aanvraag|besluit|beoordeeld|verzoek|leerlingen|studenten|opdracht(?:en)?|oefening(?:en)?|kandidaten|beantwoord|vul|lees|schrijf|vertaal|functies?|methodes?|parameters?|argument(?:en)?"
        r"|commando|bestand(?:en)?|aansprakelijk\w*|persoonsgegevens|privacy|uw|formulier|of|als|moet(?:en)?|dien(?:t|en)|derden)\b"
    ),
)


class Cue(NamedTuple):
    """What calls for a look: a word for "given" beside one of its nouns, or a phrase that needs none."""

    inputs: Inputs
    #: Ends of the words right before it, beginnings of the word after it: one of either; all empty: none needed.
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def calls(self, prose: str, start: int, end: int) -> bool:
        """Whether the word at a range of the prose stands beside one of its nouns."""
        if not self.before and not self.after:
            return True
        if self.before and prose[max(0, start - 20) : start].lower().endswith(self.before):
            return True
        # Behind the ending of the word itself.
        after = prose[end : end + 24].lower().partition(" ")[2]
        return bool(self.after) and after.startswith(self.after)


# A given thing, by the beginning of what is said to be given: "given" alone stands on every page.
_NOUNS = {
    "en": "text|data|info|content|material|source|reference|document|detail|facts|notes|context|summar|prompt|keyword|topic|outline"
    "|search|web|input|background|research|snippet|excerpt|passage|extract|article|transcript|sentences|headline|knowledge|news|quotes|report|page",
    "de": "text|daten|info|inhalt|artikel|dokument|material|angaben|quell|such|auszug|auszüg|ausschnitt|passage|referenz|kontext|hintergrund|schnipsel",
    "nl": "zoek|fragment|tekst|passage|bron|context|artikel|referentie|uittreksel|transcript|gegevens|informatie|inhoud|document|materiaal|data",
    "fr": "recherche|extrait|extraits|passage|passages|sources|source|contexte|article|articles|texte|textes|référence|document|documents|transcription|transcriptions"
    "|données|information|informations|contenu|contenus|éléments|matériaux|références",
    "es": "búsqueda|extracto|extractos|fragmento|fragmentos|pasaje|pasajes|fuente|fuentes|contexto|artículo|artículos|texto|textos|referencia|referencias|origen"
    "|transcripción|transcripciones|datos|información|contenido|contenidos|documento|documentos|material|materiales",
    "pt": "pesquisa|busca|trecho|trechos|excerto|excertos|passagens|fonte|fontes|contexto|artigo|artigos|texto|textos|base|referência|referências|transcrição|transcrições"
    "|dados|informação|informações|conteúdo|conteúdos|documento|documentos|material|materiais",
    "it": "ricerca|estratto|estratti|brano|brani|passaggi|passaggio|fonte|fonti|contesto|articolo|articoli|testo|testi|riferimento|riferimenti|sorgente|partenza|trascrizione|trascrizioni"
    "|dati|informazione|informazioni|contenuto|contenuti|documento|documenti|materiale|materiali",
}
_ENGLISH_BEFORE = (
    "text|texts|data|information|content|contents|material|materials|source|sources|reference|references|document|documents|details|facts|notes|context"
    "|contexts|results|snippets|excerpts|excerpt|passage|passages|extracts|article|articles|transcript|sentences|headlines|quotes"
    "|you|user|you've|i've|you have|i have|user has|i was|were"
)
_WORDS_DE = "bereitgestellte|gegebene|gelieferte|vorgegebene|gestellten|übergebenen|hochgeladenen|angegebenen|vorliegende|übermittelte|vorgelegten"
_WORDS_NL = "verstrekte|gegeven|geleverde|aangeboden|bijgevoegde|geüploade|gestelde|opgegeven|beschikbare"
_LOOSE = {"fr": "texte|document", "es": "texto|documento", "pt": "texto|documento", "it": "testo|documento"}
#: For each language: words for "given", the nouns right before them, the beginnings of those right after.
_GIVEN = (
    (ENGLISH, " provided| given| supplied| furnished| pasted| shared", _ENGLISH_BEFORE, _NOUNS["en"]),
    (ENGLISH, " retrieved| attached| uploaded", "you|user|you've|i've", _NOUNS["en"]),
    (ENGLISH, " made available| available to me| at hand", _ENGLISH_BEFORE, ""),
    (GERMAN, _WORDS_DE, "", _NOUNS["de"]),
    (FRENCH, " fourni| transmis| mis à| mise à| mises à| donné", _NOUNS["fr"] + "|été|avez|as", ""),
    (
        SPANISH,
        " proporcionad| suministrad| facilitad| aportad| provist| entregad| ofrecid",
        _NOUNS["es"] + "|has|ha|han",
        "",
    ),
    (SPANISH, " dado", _LOOSE["es"], ""),
    (PORTUGUESE, " fornecid| disponibilizad| apresentad| providenciad| facultad", _NOUNS["pt"], ""),
    (PORTUGUESE, " forneceu| disponibilizou", "que|você|me", ""),
    (PORTUGUESE, " dado", _LOOSE["pt"], ""),
    (ITALIAN, " fornit| messi a| messe a| messo a| messa a| condivis", _NOUNS["it"] + "|hai|avete|ha", ""),
    (ITALIAN, " dato", _LOOSE["it"], ""),
    (DUTCH, _WORDS_NL, "", _NOUNS["nl"]),
)
_FIXED = (
    (
        ENGLISH,
        (
            "search results|the snippets|reference sentence|source sentences|input text|reference text|source text"
            "|you gave|user gave|input sentences|source material|reference material|input material|source data|input data"
        ),
    ),
    (GERMAN, "suchergebnis|suchtreffer|referenzsätze"),
    (FRENCH, "texte source|textes source|résultats de recherche|résultats de la recherche"),
    (SPANISH, "resultados de búsqueda|resultados de la búsqueda|texto fuente|texto de origen"),
    (PORTUGUESE, "resultados da pesquisa|resultados de pesquisa|resultados da busca|resultados de busca|texto fonte"),
    (ITALIAN, "risultati di ricerca|risultati della ricerca|testo sorgente|testo di partenza"),
    (DUTCH, "zoekresultaten|brontekst|referentiezinnen"),
)


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split("|")) if words else ()


def _cues() -> dict[str, list[Cue]]:
    cues: dict[str, list[Cue]] = {}
    for inputs, words, before, after in _GIVEN:
        for word in _listed(words):
            cues.setdefault(word, []).append(Cue(inputs, _listed(before), _listed(after)))
    for inputs, words in _FIXED:
        for word in _listed(words):
            cues.setdefault(word, []).append(Cue(inputs))
    return cues


#: What calls for a look in each language, by the words of which every citation of an input holds one.
TRIGGERS = _cues()
TRIGGER_LITERALS = tuple(TRIGGERS)

#: Sentences that need no weighing: a writer who wonders at the date or the reality of its material.
WONDER = Phrases(
    r"\b(?:not enough|insufficient|no|limited|little) (?:\w+ ){0,2}?(?:information|detail|data) (?:is|was) (?:provided|given|available|included) in the (?:text|passage|article|context|sources?|excerpts?|documents?|search results)\b",
    r"\bbased (?:solely|exclusively|entirely|strictly|purely|only) (?:up)?on the (?:provided|given|supplied) (?:\w+ )?(?:data|texts?|documents?|information|sources?|articles?|excerpts?|context|material|content|transcript)\b",
    r"\bthe (?:other|remaining|first|second|third|last) (?:search )?(?:snippets?|excerpts? provided|search results?)\b(?= (?:do|does|did|conflict|contradict|disagree|agree|suggest|indicate|mention|say|state|only|also|provide)s?\b)",
    r"\b(?:no|not|nothing|never)\b[^.!?\n]{0,60}? (?:in|within|across) any of the (?:\w+ )?(?:excerpts|snippets|search results)\b",
    r"\b(?:according to|based on|as per|per) (?:source|snippet|excerpt|search result) (?:\[\d{1,2}\]|#\d{1,2})(?=,| and\b)",
    r"\bthe (?:provided |given )?context (?:does|did)(?: not|n't) (?:specify|mention|clarify|indicate|provide (?:any |enough |specific )?(?:information|details))\b",
    r"\b(?:the |this |these )?(?:provided |given |supplied )?(?:data|texts?|sources?|context|information|passages?|articles?|documents?|excerpts?|search results)"
    r" (?:seems? to |appears? to )?(?:suggests?|indicates?|impl(?:y|ies)|says?|states?|places?|treats?|describes?|presents?)"
    r" (?:that )?(?:this|it|the event|these)(?: \w+)? (?:is|was|as|to be|are|were|in) (?:(?:a|an|in|set|the|dated) ){0,3}(?:future|hypothetical|fictional|fictitious)\b",
    r"\b(?:this|it) is an? (?:hypothetical|fictional|fictitious|future) (?:\w+ )?(?:event|date|scenario|treaty|meeting|election) (?:\w+ )?(?:in|within|based on|according to|from) the (?:\w+ )?(?:data|text|prompt|sources?|context|input|information)\b",
    r"\b(?:exceeds?|is (?:beyond|after|past)|falls? (?:after|beyond|outside)|postdates?) (?:the |my )(?:model's |available )?(?:knowledge cut-?off|training data|knowledge base)\b",
    r"\b(?:as )?(?:per|according to|based on) the (?:information|details|data|instructions) (?:provided |given )?in the prompt\b",
    r"\b(?:as|per) (?:\w+ )?(?:in|by|specified in|requested in|stated in) the (?:user's |original )?prompt\b",
    r"\bthe (?:user's|original) (?:prompt|query) (?:asks?|requests?|mentions?|does|did|specif\w+|includes?|contains?|states?)\b",
    # Languages without a grammar of their own above: the commonest form, that the material lacks something.
    r"\b(?:dostarczon|przesłan|udostępnion)\w+ (?:fragment|tekst|kontekst|materiał|wyniki)\w* (?:nie (?:zawiera|podaj|wspomina|określa|wymienia|precyzuj|mówi)|milczy|milczą)\w*",
    r"\b(?:de|den|det) (?:tillhandahållna|bifogade|givna) (?:text|källtext|utdrag|sammanhang|kontext)\w* (?:nämner|innehåller|anger|säger|ger) (?:inte|ingen|inga|inget)\b",
    r"\b(?:de|den|det) (?:leverede|vedlagte|givne|oppgitte|angivne) (?:tekst|uddrag|utdrag|kontekst|kildetekst)\w* (?:nævner|nevner|indeholder|inneholder|angiver|oppgir|siger|sier) (?:ikke|ingen|intet)\b",
    r"\b(?:poskytnut|dodan|předložen)\w+ (?:text|úryv|kontext|materiál)\w* (?:neobsahuj|neuvád|nezmiňuj|nespecifikuj)\w*",
    r"(?<!\w)(?:предоставленн|приведённ|приведенн)\w+ (?:текст|отрыв|фрагмент|контекст)\w* не (?:содерж|упомина|указыва|сообща|уточня)\w*",
    r"\b(?:textul|fragmentele|fragmentul|contextul) (?:furnizat|oferit|pus)\w* (?:la dispoziție )?nu (?:menționează|precizează|conțin|conține|indică|specifică)",
    r"\b(?:sağlanan|verilen) (?:metin|metinler|metinde|bağlam|alıntılar)\w* [^.!?\n]{0,60}?(?:içermiyor|belirtmiyor|belirtilmemiş|bahsetmiyor|bahsedilmiyor|yer almıyor)\w*",
    r"\b(?:die|den) (?:bereitgestellten |gegebenen )?(?:daten|quellen|texte) (?:deuten|legen) [^.!?]{0,40}(?:zukünftig|fiktiv|hypothetisch)\w*",
    r"\b(?:les|des) (?:données|sources|textes)(?: fournie?s)? (?:suggèrent|indiquent|laissent entendre)[^.!?]{0,40}(?:futur|hypothétique|ficti)\w*",
    r"\b(?:los|las) (?:datos|fuentes|textos)(?: proporcionad[oa]s)? (?:sugieren|indican)[^.!?]{0,40}(?:futur|hipotétic|fictici)\w*",
    r"\bos (?:dados|textos)(?: fornecidos)? (?:sugerem|indicam)[^.!?]{0,40}(?:futur|hipotétic|fictíci)\w*",
    r"\bi (?:dati|testi)(?: forniti)? (?:suggeriscono|indicano)[^.!?]{0,40}(?:futur|ipotetic|fittizi)\w*",
    r"\bde (?:verstrekte |gegeven )?(?:gegevens|bronnen) (?:suggereren|geven aan|wijzen)[^.!?]{0,40}(?:toekomst|hypothetisch|fictie)\w*",
)
