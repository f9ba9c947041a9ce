"""Words that tell whether a sentence narrates what happened, announces what is to come, or imagines it."""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re
from collections.abc import Sequence

from spuria import pattern

#: The passage says itself that it makes things up: fiction, games, exercises, what-ifs.
IMAGINED = pattern(
    r"\b(?:imagin\w*|suppos(?:e|ing)|let'?s (?:say|assume|pretend)|assum(?:e|ing) that|what if|what-if"
    r"|thought experiments?|chapter \d+|kapitel \d+|star trek|star wars|doctor who|blade runner|cyberpunk|warhammer|counter-?factual\w*|alternat(?:e|ive) (?:history|timeline|reality|universe)|uchron\w*"
    r"|war-?ga?m\w*|war gam\w*|tabletop|table-top|exercise|simulation|role-?play\w*|fiction\w*|fictitious|novels?(?! (?:came|appeared|was published|sold|won))"
    r"|novella|short stor(?:y|ies)|science-?fiction|sci-fi|fan-?fic\w*|screenplay|(?:story|tale|novel|film|play|game|series|book|world) (?:in which|where)|in (?:the|this|our|his"
    r"|her) (?:book|film|movie|game|series|show|story|comic|manga|anime|campaign|scenario|universe|timeline"
    r"|simulation)|scenario planning|scenarios?:|hypothetical\w*|mock (?:trial|exam)|sample (?:exam|question|data)"
    r"|for illustration|as an example|case study"
    r"|(?:film|movie|novel|book|story|series|game|play|show|episode|comic|manga) (?:opens|begins|starts|is set"
    r"|takes place|follows|tells|ends|depicts|imagines|picks up)|(?:film|roman|livre|récit) (?:s'ouvre|se déroule"
    r"|raconte|commence)|(?:film|roman|buch|serie) (?:spielt|beginnt|erzählt|handelt)|(?:película|novela|libro)"
    r" (?:comienza|cuenta|transcurre)"
    # de, fr, es, pt, it, nl
    r"|stellen (?:wir|sie) (?:uns|sich) vor|angenommen|planspiel\w*|gedankenexperiment\w*|roman\w*|fiktiv\w*"
    r"|fiktion|was wäre wenn|hypothetisch\w*|übung|imagin(?:ons|ez)|supposons|et si|uchronie|jeu de rôle|fictif\w*"
    r"|fictive\w*|expérience de pensée|hypothétique\w*"
    r"|exercice(?! (?:clos|fiscal|comptable|annuel|budgétaire|précédent|social|de (?:ses|son|leurs|leur)|\d))|imagin(?:a|e|emos|amos)|supong\w*|suponha\w*"
    r"|ucron[ií]a|novela\w*|ficci[oó]n\w*|fic[çc][ãa]o|fictici\w*|fict[ií]ci\w*|hipot[eé]tic\w*|simulacr\w*"
    r"|juego de rol|immagin\w*|supponiamo|ucronia|romanzo|fittizi\w*|ipotetic\w*|esercitazione|stel je voor"
    r"|stel dat|gedachte-experiment|fictie\w*|hypothetisch\w*|oefening"
    r")\b",
    re.IGNORECASE,
)
#: A thing that is planned, with the word before it: an object that a deed is done to, not a date that lies ahead.
PLANNED_THING = pattern(
    r"\b(?:the|an?|its|his|her|their|this|that|le|la|les|du|un|une|ce|son|el|los|una|il|lo|das|den|dem|der|die|het|de"
    r"|een|o|um"
    r"|uma|det|ett|en|ein|eine[nmr]?|einen|l'|d'|au) ?(?!(?:in|on|am|im|at|to)\b)(?:[\w'-]+ )?"
    r"(?:proposals?|plans?|projects?|budgets?|bids?|candidates?|targets?|goals?|projets?|proposition|plano"
    r"|proyectos?|propuestas?|projetos?|propostas?|progetti|progetto|piano|vorschlag|vorschläge|plan|pläne|entwurf"
    r"|projekte?"
    r"|voorstel|plannen|förslag\w*|forslag\w*|planen)\b"
    r"|\btill (?:[a-zåäö]+)|\bplanu\b|\bwnios\w+|\bplán\w*",
    re.IGNORECASE,
)
#: A page about made-up or future things, by its title, description and first headings.
IMAGINED_TOPIC = pattern(
    r"\b(?:fiction\w*|novels?|sci-?fi|fan-?fic\w*|alternat(?:e|ive) (?:history|timeline)|counter-?factual\w*"
    r"|war-? ?gam\w*|tabletop|role-?play\w*|rpg|lore|thought experiments?|scenarios?|hypothetical\w*|what if"
    r"|simulation\w*|exercises?|short story|far future|near future|predictions?|chapter \w+|episodes?|season \d|game"
    r"|fandom|imagin\w*|planspiel\w*"
    r"|roman|kurzgeschichte|szenari\w*|fiktiv\w*|uchroni\w*|ucron\w*|nouvelle|scénarios?|escenarios?|cenários?"
    r"|scenari\w*|novela|ficci[oó]n|ficção|romanzo|fantascienza|fictie|verhaal)\b",
    re.IGNORECASE,
)
#: Parts of the day and the year, and the small words beside them.
TIME_WORDS = (
    r"the|of|on|des|cours|nuit|il|el|le|o|a|dem|den|der|dia|de|del|dell'|di|du|early|late|mid|evening|morning|night|afternoon|first"
    r"|second"
    r"|third|fourth|last|spring|summer|autumn|fall|winter|quarter|half|week|weekend|month|year|ended|end|beginning"
    r"|premier|première|deuxième|troisième|quatrième|trimestre|semestre|quartal|quartals"
    r"|halbjahr|ersten|zweiten|dritten|vierten|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|primo|secondo"
    r"|terzo"
    r"|kwartaal|eerste|tweede|derde|vierde|nacht|noche|noite|notte|nuit|natten|till|noci|ночь|nocy|на|ochtend|morgen"
    r"|abend"
    r"|zum|auf|avond|madrugada|tarde|soir|matin|mattina|sera|van|dem"
    r"|start|anfang|ende|mitte|frühjahr|frühling|sommer|herbst|winter|jahr|laufe|début|fin|printemps|été|automne"
    r"|hiver|cours|mois|finales|principios|primavera|verano|otoño|invierno|mes|início|final|verão|outono|inverno"
    r"|mês|inizio|fine|estate|autunno|mese|begin|eind|voorjaar|zomer|herfst|najaar|loop|maand|jaar"
)
#: What stands right before a date that tells when something was.
AT_TIME = pattern(
    r"(?:^|[\s(\x1a])(?:(?:on|in|at|during|durante|pendant|während|tijdens|under|since|(?<!as )of|over|am|im|vom|seit|den|le|en|du|au|depuis|el|del|em"
    r"|de|no|nos|a|desde|il|nel|nell'|dal|dell'|op|van|sinds|sedan|d\.|i|w|dnia|dne|z|v|в|с|од|anfang|mitte|ende"
    r"|início|early|late"
    r"|la(?= (?:notte|nuit|noche|madrugada|mattina|sera|tarde|noite|soirée|matinée)\b))"
    rf"(?: ?(?:(?:[ld]|dell|nell|all)['’])?(?:{TIME_WORDS})(?:\b|(?<=')|(?<=’))){{0,6}}|(?:year|quarter|months?|half|period|weeks?) ended(?: on)?|between|zwischen|entre|tra"
    r"|fra|tussen|mellan|mellem|między|между|exercice clos(?: le| au)?) ?-?$",
    re.IGNORECASE,
)
#: The same at the very start of a sentence, where "by" and "from" tell when, too.
FRONTED = pattern(
    r"^\W*(?:(?:already|only|back|bereits|erst|schon|noch|déjà|ya|já|già|al|reeds) )?"
    r"(?:by|from|as of|bis|ab|au|à|nella|à partir du|dès|d'ici|até|entro|tot|vanaf|pod koniec|do|on|in|at|during|durante|pendant|während|tijdens|after|nach|na|since"
    r"|am|im"
    r"|vom|seit|den|le|en|du|au|depuis|el|em|no|a|desde|il|nel|nell'|dal|op|sinds|sedan|d\.|i|w|dnia|dne|z|v|в|с"
    r"|од|anfang|mitte|ende|early|late)?"
    rf"(?: ?(?:(?:[ld]|dell|nell|all)['’])?(?:{TIME_WORDS})(?:\b|(?<=')|(?<=’))){{0,6}} ?-?$",
    re.IGNORECASE,
)
#: The first day of a span of days: "from 12 to 14 May".
SPAN_OF_DAYS = pattern(
    r"(?:\b(?:from|between|vom|zwischen|du|entre|del|de|dal|tra|van|tussen|z|ze|с|mellan|från) (?:the |dem |le |el |o "
    r"|il )?)?(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.|º)?"
    r"(?: [^\W\d_]{3,10})? ?(?:to|and|bis(?: zum)?|und(?: dem)?|au|et(?: le)?|al|na|på|и|на|y(?: el)?|a|e|tot(?: en met)?|en"
    r"|–|-|until) ?(?:the )?$",
    re.IGNORECASE,
)
#: The first month or year of a span: "between March and June".
SPAN_OF_MONTHS = pattern(
    r"\W*(?:between|from|zwischen|von|entre|de|tra|da|tussen|van) (?:[^\W\d_]{3,10}(?: (?:de )?\d{4})?|\d{4})"
    r" (?:and|to|und|bis|et|à|y|a|e|en|tot) ?$",
    re.IGNORECASE,
)
#: Since then: what holds since a day has come.
SINCE = pattern(
    r"^\W*(?:since|seit(?: dem)?|depuis(?: le)?|desde(?: el)?|dal|sinds|sedan(?: den)?|od|с) ?$", re.IGNORECASE
)
#: The verb in second place, right after a date, in German, Dutch and the Scandinavian languages.
SECOND_PLACE = pattern(r" [a-zäöüßåæø]{3,}(?:te|ten|de|den)\b")
#: A German verb of happening right before a bare year: "erhielt 2027 den Preis".
BEFORE_YEAR = pattern(
    r"\b(?:wurden?|starb(?:en)?|erhielt(?:en)?|gewann(?:en)?|begann(?:en)?|kam(?:en)?|erschien(?:en)?"
    r"|entstand(?:en)?|trat(?:en)?|fand(?:en)?|verlor(?:en)?|nahm(?:en)?|zog(?:en)?|ging(?:en)?|eröffnete[n]?"
    r"|gründete[n]?|übernahm(?:en)?|verließ(?:en)?|wechselte[n]?) $",
    re.IGNORECASE,
)
AIMED_AT = pattern(
    r"(?:^|\s)(?<!nacht )(?:for|to|until|till|by|through|before|into|auf|auf den|für|für den|zum|zu|bis|bis zum|au|pour"
    r"|pour le|jusqu'au|d'ici|avant le|para|para el|hasta|hasta el|al|antes de|antes del|até|até o|per|per il"
    r"|fino al|entro il|voor|tot|naar|till|til|do|na|до|к|на)"
    r"(?: (?:the|den|dem|early|late|mid|end of))? ?$",
    re.IGNORECASE,
)
_MARKS = r"(?<!\d),|,(?!\d)|(?<!\d):|:(?!\d)|[;()–—]|\s-\s"
_JOINS = {
    "en": "and|but|or|while|whereas|which|who|that|so",
    "de": "und|oder|aber|während|sondern",
    "fr": "et|mais|ou|qui|que|tandis",
    "es": "y|pero|que|mientras|quien",
    "it": "e|ed|ma|che|mentre",
    "pt": "e|mas|que|enquanto",
    "nl": r"en(?=\s(?:wordt|is|gaat|loopt|treedt|zal|heeft|blijft|geldt|duurt|eindigt|begint|start|vervalt)\b)|maar|terwijl|dat",
    "sv": "och|men|og|att|som|medan|mens",
    "pl": "i|a|ale|który|która|które|że",
    "cs": "a|ale|který|která|které|že",
    "fi": "ja|mutta|joka|jotka|että",
    "tr": "ve|ama|fakat",
    "ru": "и|но|а|что|який|яка|та",
}
_CLAUSE_ENDS = {tongue: pattern(rf"{_MARKS}|\s(?:{joins})(?=\s)", re.IGNORECASE) for tongue, joins in _JOINS.items()}
_ANY_CLAUSE_END = pattern(rf"{_MARKS}|\s(?:{'|'.join(_JOINS.values())})(?=\s)", re.IGNORECASE)


def clause_end(tongues: Sequence[str]) -> re.Pattern[str]:
    """What stands where one statement of a sentence ends and the next begins, in a language."""
    return _CLAUSE_ENDS[tongues[0]] if len(tongues) == 1 else _ANY_CLAUSE_END


#: Verbs whose date may be that of what they are about: "voted to close it", "announced a summit in May 2027".
_PROSPECTIVE = (
    r"announced|agreed|decided|voted|planned|promised|pledged|committed"
    r"|moved(?= (?:it|up|forward|back)\b| (?:[\w' ]{0,30} )?(?:to|from) (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|mon|tue|wed|thu|fri|sat|sun|early|late|mid|next|spring|summer|autumn|winter))|postponed|delayed"
    r"|extended|set|fixed|sold out|booked|confirmed|proposed|called(?! off\b)|invited|expected|scheduled|projected|estimated|forecast"
    r"|predicted|slated|signed up|wanted|hoped|aimed|intended|offered|asked|required|needed|dated|starting|opening|closing"
    r"|beginning|ending|maturing|expiring|running|lasting|festgelegt|angesetzt|angekündigt|beschlossen|vereinbart|terminiert"
    r"|anberaumt|fixée?s?|annoncée?s?|décidée?s?|convoquée?s?|votée?s? pour|fijad[oa]s?|convocad[oa]s?|anunciad[oa]s?"
    r"|acordad[oa]s?|marcad[oa]s?|agendad[oa]s?|fissat[oaie]|indett[oaie]|annunciat[oaie]|decis[oaie]|vastgesteld|bepaald"
    r"|aangekondigd|afgesproken|utlyst|fastsatt|wyznaczon\w*|stanoven\w*|назначен\w*"
)
# What is granted or chosen may be for a month or a year to come; on a day it is done.
_GRANTED = (
    r"approved|picked|unveiled|awarded|granted|allocated|contracted|issued|designed|named|listed|selected|chosen|endowed|ordered"
    r"|given|handed(?! down)|assigned|vergeben|zugesprochen|attribuée?s?|confiée?s?|accordée?s?|concedid[oa]s?"
    r"|otorgad[oa]s?|adjudicad[oa]s?|atribuíd[oa]s?|assegnat[oaie]|affidat[oaie]|toegewezen|toegekend|tildelad|tildelt"
    r"|przyznan\w*"
)
PROSPECTIVE = pattern(rf"\b(?:{_PROSPECTIVE}|{_GRANTED})\b", re.IGNORECASE)
#: Those of them that look ahead even where the date is a day.
PROSPECTIVE_ON_A_DAY = pattern(rf"\b(?:{_PROSPECTIVE})\b", re.IGNORECASE)
#: Another verb or another time stands between a verb and the date.
OTHER_TIME = pattern(
    r"\b\d{4}\b|\bto (?!(?:the|an?|its|his|her|their|about|one|two|three|four|five|six|ten|all|both|many|several|new|more|other"
    r"|some|nearly|almost|over|more)\b|\d|[A-Z])[a-z]+|\b(?:for an?|for the(?! (?:first|second|third|last|fourth|only) time\b)|of an?|to be)\b"
)
JUST_PAST = pattern(
    r"\b(?:yesterday|last (?:week|month|year|night|spring|summer|autumn|fall|winter|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday)|earlier this (?:week|month|year)|a (?:week|month|year) ago|gestern"
    r"|letzte[nrs]? (?:woche|monat|jahr)|hier|la semaine dernière|le mois dernier|l'an dernier|ayer"
    r"|la semana pasada|el mes pasado|el año pasado|ontem|na semana passada|no mês passado|no ano passado|ieri"
    r"|la settimana scorsa|lo scorso (?:mese|anno)|gisteren|vorige (?:week|maand)|vorig jaar),? \(?(?:on |in |am "
    r"|im |le |en |el |em |il |op )?$",
    re.IGNORECASE,
)
#: What is made for an event, right before the date of the event: "registration for the race of".
FOR_AN_EVENT = pattern(
    r"\b(?:for|für|pour|para|per|voor|inför|för|till|til|na) (?:[\w'’-]+ ){1,5}(?:of|vom|du|del|dell'|do|van|den|z) ?$"
    # the election, final or concert of that day, to which something leads up
    r"|\b(?:for|to|für|zu|zur|zum|pour|aux?|à la|para|per|alle|alla|al|às|à|na|voor|do|till|inför|на|к"
    r"|(?:candidat|kandidat|kandydat|nomin)\w*) (?:[\w'’-]+ ){0,4}(?:elections?|final|match|game|concert|marathon|tournament|cup|games"
    r"|congress|conference|summit|referendum|wahl(?:en)?|endspiel|konzert|élections?|finale|elecciones|concierto|elezioni"
    r"|concerto|eleições|verkiezingen|wybor(?:ach|y)|выбор(?:ы|ах)|valet|final|turnier|turné|tournoi|torneo|toernooi)"
    r" ?(?:of|on|am|vom|du|del|de|dell'|van|op|den|em|el|il|le)? ?$"
    r"|\bfor (?:[\w-]+ ){0,2}(?:delivery|use|launch|release|completion|publication|installation|construction|opening"
    r"|service|production|adoption|signature|signing|approval|ratification|discussion|review|consideration|sale|auction) (?:in|by|from|on) (?:early |late |mid-?)?$",
    re.IGNORECASE,
)
#: A paper that bears a date: "is dated", right before it.
BEARS_DATE = pattern(
    r"\b(?:(?:is|are|was|were) dated|bears? the date(?: of)?|trägt das datum(?: vom)?"
    r"|(?:est|sont|était) datée?s? du|porte la date du|(?:está|están|estaba) fechad[oa]s?(?: (?:el|a|en))?|lleva fecha del?"
    r"|(?:è|sono|era) datat[oaie]|porta la data del|(?:está|estão) datad[oa]s? de|(?:is|zijn|was) gedateerd(?: op)?"
    r"|draagt de datum(?: van)?|(?:är|er) daterade?[ts]?(?: den)?|(?:jest )?datowan\w+ na) ?$",
    re.IGNORECASE,
)
#: The first value of a growth between two years, which belongs to the verb before it.
GROWTH = pattern(
    r"\b(?:from|von|de|da|van) [^.;:]{1,40}? (?:in|im jahr|en|em|nel) \d{4} (?:to|auf|à|a|para|naar) ", re.IGNORECASE
)
#: A year right after what a German or Dutch sentence begins with; its verb follows.
BEFORE_VERB = pattern(r"^\W*(?:nach|vor|bei|mit|in|als|na|bij|met)\b[^,;:.]{0,60}$", re.IGNORECASE)
#: Right before the date that a paper bears, which something was done with.
DATED = pattern(r"(?:\w,? |\()dated ?$", re.IGNORECASE)
#: How long something lasted, right before the year in which it is told to have ended.
LASTED = pattern(
    r"\b(?:until|till|bis(?: zum)?|jusqu'(?:en|au)|hasta(?: el)?|fino al?|até(?: a)?|tot|till|til) ?$", re.IGNORECASE
)
#: What happened at that end, right after it.
THEN = pattern(
    r",? (?:when|that|als|quand|lorsqu'|lorsque|date à laquelle|cuando|quando|toen|när|da)"
    r" (?!(?:the )?(?:it|contract|lease|agreement|term|permit)\b)",
    re.IGNORECASE,
)
