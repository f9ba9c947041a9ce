"""Words that tell whether a sentence narrates what happened, announces what is to come, or imagines it."""

import re

# Finite past forms that no participle shares, in English; auxiliaries and the commonest narrative verbs elsewhere.
_NARRATES_EN = (
    r"was|were|had|did|said|took|began|came|went|saw|gave|rose|fell|became|broke|spoke|wrote|knew|grew|flew|drew"
    r"|threw"
    r"|chose|froze|drove|stole|shook|sank|rang|sang|swam|ran"
)
_PAST_EN = (
    r"met|won|lost|held|struck|left|made|led|hit|sold|bought|built|found|sent|spent|kept|brought|caught|taught"
    r"|thought"
    r"|paid|shot|sought|told|swept|stood|dealt|laid|fought|put"
    r"|(?!(?:need|unit|bas|relat|limit|spe|inde|hundr|nak|sacr|bless|se|fe|we|gre|bre|blee|ble|kindr|wick|excee"
    r"|procee"
    r"|succee|embe|agre?|expect|schedul|plann|propos|project|estimat|anticipat|forecast|suppos|intend|slat|tentativ"
    r"|fiction|impli|unexpect)ed\b)[a-z]{2,}ed"
)
_PAST_OTHER = (
    # German: auxiliaries, then strong preterites and -te forms of narrative verbs
    r"wurden?|waren?|hatten?|hat|haben|kam(?:en)?|starb(?:en)?|begann(?:en)?|fand(?:en)?|traf(?:en)?|stieg(?:en)?"
    r"|fiel(?:en)?"
    r"|gab(?:en)?|ging(?:en)?|erschien(?:en)?|unterzeichneten?|erreichten?|eröffneten?|verabschiedeten?|gewann(?:en)?"
    r"|trat(?:en)?|beschloss(?:en)?|stimmten?|erklärten?|kündigten?|besuchten?|endeten?|startete?n?|übernahm(?:en)?"
    # French: compound past, imperfect, simple past
    r"|(?:a|ont|avait|avaient|a été|ont été|est|sont|était|étaient|fut|furent|eut|s'est|se sont)"
    r" (?:[\w'’]+ment |été |ainsi |aussi |déjà |tous |tout )?[^\W\d_]{1,14}(?:é|ée|és|ées|i|ie|is|ies|it|its|u|ue"
    r"|us|ues|ert|int|mort|ort)"
    r"|a eu lieu|eut lieu|ont eu lieu|fut|furent|(?:sign|annonc|atteign|lanc|inaugur|vot|dépass|ouvr|adopt"
    r"|remport)(?:a|èrent|it|irent)"
    # Spanish
    r"|fue|fueron|tuvo|tuvieron|hubo|estuvo|hizo|dijo|murió|nació|ha sido|han sido|ganó|(?:ha|han|había"
    r"|habían) [^\W\d_]{2,14}[ai]do"
    r"|[^\W\d_]{2,14}(?:aron|ieron)|[^\W\d_]{3,14}(?<!\bcor)(?<!\bmor)(?:izó|icó|irmó|anzó|entó|otó|eró|obó|eció"
    r"|bró|nció|itió|ició|rrió|tó)"
    # Portuguese
    r"|foi|foram|teve|tiveram|houve|esteve|disse|morreu|nasceu|[^\W\d_]{3,14}(?:ou|aram|eram|iram)"
    r"|[^\W\d_]{3,12}(?<!\bm)eu"
    # Italian
    r"|(?:è|sono) stat[oaie]|fu|furono|ebbe|ebbero|venne|vennero|(?:ha|hanno|aveva|avevano|è|sono)"
    r" (?:già |anche )?[^\W\d_]{2,14}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|tto|tta|tti|tte|so|sa|si"
    r"|rso|rto)"
    r"|[^\W\d_]{3,14}(?:arono|irono|erono)|(?:firm|raggiun|annunci|inaugur|approv|super|vot)(?:ò|se|sero)"
    # Dutch
    r"|werd(?:en)?|waren?|had(?:den)?|heeft|hebben|vond(?:en)? [\w ]{0,40}plaats|vond(?:en)?|stierf|stierven"
    r"|begon(?:nen)?|kwam(?:en)?"
    r"|bereikten?|tekenden?|ondertekenden?|opende|won(?:nen)?|steeg|stegen|daalden?|kondigden?|stemden?"
    # Swedish, Danish, Norwegian
    r"|blev|var|hade|havde|hadde|ble|undertecknades?|undertegnede|undertegnet|skedde|skete|dog|døde|vann|vandt"
    r"|nådde|nåede|öppnade|åbnede"
    # Polish, Czech
    r"|był[aoyi]?|został[aoyi]?|zostali|podpisa(?:ł|ła|li|ły|no)|odbył[ao]? się|zmarł[ai]?|wygra(?:ł|ła|li)"
    r"|osiągnę(?:ła|ło|li)|osiągnął"
    r"|byl[aoiy]?|podepsal[aoiy]?|podepsán[ao]?|konal[aoy]? se|dosáhl[aoiy]?|zemřel[ai]?|vyhrál[ai]?"
    # Russian
    r"|был[аои]?|подписал[аи]?|состоял(?:ся|ась|ось|ись)|достиг(?:ла|ло|ли)?|умер(?:ла|ли)?|открыл(?:ся|ась|и|а)?"
)
#: Past forms that cannot be read as a participle: "In 2031 the mission launched in 2023 will land" has none.
NARRATES = re.compile(rf"\b(?:{_NARRATES_EN}|{_PAST_OTHER})\b", re.IGNORECASE)
#: Past forms, English participles among them.
PAST = re.compile(rf"\b(?:{_NARRATES_EN}|{_PAST_EN}|{_PAST_OTHER})\b", re.IGNORECASE)

#: What is planned, foreseen, demanded, possible or lasting: a date in such a sentence need not have come.
AHEAD = re.compile(
    r"\b(?:will|won't|shall|would|(?-i:may)|might|could|should|must|can|to be|going to|about to|is to|are to"
    r"|was to|were to"
    r"|if|unless|once|until|till|through|thru|up to|due|comes? into|enters? into|entry into|takes? effect"
    r"|into effect|starts|begins|ends|opens|closes|expir\w*|matur\w*|expect\w*|schedul\w*|plan|plans"
    r"|plann\w*|forecast\w*"
    r"|predict\w*|project(?:s|ed|ing|ions?)|estimat\w*|anticipat\w*|propos\w*|target\w*|goals?|aim\w*|deadline"
    r"|hop(?:e|es|ed|ing)"
    r"|intend\w*|slated|set for|set to|upcoming|next|future|coming|tentative\w*|roadmap|outlook|scenario\w*|likely"
    r"|potential\w*"
    r"|postpon\w*|delay\w*|extend\w*|extension|reschedul\w*|defer\w*|renew\w*|push(?:ed)? back|brought forward"
    r"|moved to"
    r"|valid|effective|warranty|lease[ds]?|contract|term|season|fiscal|fy|model|ahead of|before|prior to|toward\w*"
    r"|run-up"
    r"|imagin\w*|suppos\w*|hypothe\w*|fiction\w*|novel|simulat\w*|promis\w*|pledg\w*|commit\w*|vow\w*|guarantee\w*"
    r"|budget\w*"
    r"|announc\w* (?:that|plans|a|an|the)|agreed|agreement (?:for|on|until)|decided|registered|bid|bids"
    r"|award(?:ed)?|host|candidate"
    # German
    r"|wird|werden soll\w*|soll(?:en|te|ten)?|könnten?|kann|können|dürften?|möchte\w*|will|wollen|bis|ab"
    r"|geplant\w*|voraussichtlich"
    r"|erwartet\w*|prognos\w*|künftig\w*|zukünftig\w*|nächste\w*|kommende\w*|frist|verschoben|verlänger\w*"
    r"|gültig\w*|laufzeit|falls|wenn"
    # French
    r"|sera|seront|serait|seraient|aura|auront|aurait|devrait|devraient|doit|doivent|pourra\w*|pourrait|prévu\w*"
    r"|prévoi\w*|prévisions?"
    r"|jusqu'\w*|d'ici|à partir|dès|échéance|prochain\w*|report\w*|prolong\w*|objectif|projet\w*|si|lorsque"
    r"|à venir|futur\w*|valable|[^\W\d_]{3,}er(?:a|ont|ait|aient)"
    # Spanish
    r"|será|serán|sería|serían|habrá|podrá\w*|podría\w*|debe\w*|debería\w*|prevé\w*|previst\w*|hasta|antes de"
    r"|a partir|próxim\w*|plazo|vence\w*"
    r"|plane\w*|espera\w*|pronóstic\w*|aplaz\w*|prorrog\w*|objetivo|meta|vigen\w*|futur\w*|[^\W\d_]{3,}(?:ará|arán"
    r"|erá|erán|irá|irán|aría|ería|iría)"
    # Portuguese
    r"|serão|seria|deve|devem|deverá\w*|poderá\w*|poderia\w*|até|prazo|prevê\w*|previsão|próxim\w*|adiad\w*"
    r"|prorrogad\w*|vai|vão"
    # Italian
    r"|sarà|saranno|sarebbe|dovrebbe\w*|dovrà\w*|potrebbe\w*|potrà\w*|entro|fino|previst\w*|prossim\w*|scad\w*"
    r"|rinviat\w*|prorogat\w*|obiettiv\w*"
    r"|[^\W\d_]{3,}(?:erà|irà|eranno|iranno)"
    # Dutch
    r"|zal|zullen|zou(?:den)?|moet\w*|kan|kunnen|tot|vanaf|gepland\w*|verwacht\w*|volgend\w*|komend\w*|uitgesteld"
    r"|verlengd|geldig|streef\w*|toekomst\w*"
    # Swedish, Danish, Norwegian
    r"|ska|skall|skal|kommer|vil|skulle|senast|senest|planera\w*|planlagt\w*|väntas|forvent\w*|nästa|næste|neste"
    r"|till|inntil"
    # Polish, Czech
    r"|będzie|będą|ma zostać|mają|planowan\w*|przewid\w*|przyszł\w*|bude|budou|má|mají|plán\w*|příští\w*"
    # Russian
    r"|будет|будут|должн\w*|планиру\w*|ожида\w*|до|будущ\w*|следующ\w*"
    r")\b",
    re.IGNORECASE,
)
#: The passage says itself that it makes things up: fiction, games, exercises, what-ifs.
IMAGINED = re.compile(
    r"\b(?:imagin\w*|suppos(?:e|ing)|let'?s (?:say|assume|pretend)|assum(?:e|ing) that|what if|what-if"
    r"|thought experiments?"
    r"|counter-?factual\w*|alternat(?:e|ive) (?:history|timeline|reality|universe)|uchron\w*|war-?ga?m\w*"
    r"|war gam\w*|tabletop|table-top"
    r"|exercise|simulation|role-?play\w*|fiction\w*|fictitious|novels?|novella|short stor(?:y|ies)"
    r"|science-?fiction|sci-fi|fan-?fic\w*|screenplay"
    r"|in (?:the|this|our|his|her) (?:book|film|movie|game|series|show|story|comic|manga|anime|campaign|scenario"
    r"|universe|timeline|simulation)"
    r"|scenario planning|scenarios?:|hypothetical\w*|mock (?:trial|exam)|sample (?:exam|question|data)"
    r"|for illustration|as an example|case study"
    # de, fr, es, pt, it, nl
    r"|stellen (?:wir|sie) (?:uns|sich) vor|angenommen|planspiel\w*|gedankenexperiment\w*|roman\w*|fiktiv\w*"
    r"|fiktion|was wäre wenn|hypothetisch\w*|übung"
    r"|imagin(?:ons|ez)|supposons|et si|uchronie|jeu de rôle|fictif\w*|fictive\w*|expérience de pensée"
    r"|hypothétique\w*|exercice"
    r"|imagin(?:a|e|emos|amos)|supong\w*|suponha\w*|ucron[ií]a|novela\w*|ficci[oó]n\w*|fic[çc][ãa]o|fictici\w*"
    r"|fict[ií]ci\w*|hipot[eé]tic\w*|simulacr\w*|juego de rol"
    r"|immagin\w*|supponiamo|ucronia|romanzo|fittizi\w*|ipotetic\w*|esercitazione"
    r"|stel je voor|stel dat|gedachte-experiment|fictie\w*|hypothetisch\w*|oefening"
    r")\b",
    re.IGNORECASE,
)
#: A page about made-up or future things, by its title, description and first headings.
IMAGINED_TOPIC = re.compile(
    r"\b(?:fiction\w*|novels?|sci-?fi|fan-?fic\w*|alternat(?:e|ive) (?:history|timeline)|counter-?factual\w*"
    r"|war-? ?gam\w*|tabletop|role-?play\w*|rpg|lore"
    r"|thought experiments?|scenarios?|hypothetical\w*|what if|simulation\w*|exercises?|short story|chapter \w+"
    r"|episodes?|season \d|game|fandom"
    r"|imagin\w*|planspiel\w*|roman|kurzgeschichte|szenari\w*|fiktiv\w*|uchroni\w*|ucron\w*|nouvelle|scénarios?"
    r"|escenarios?|cenários?|scenari\w*"
    r"|novela|ficci[oó]n|ficção|romanzo|fantascienza|fictie|verhaal)\b",
    re.IGNORECASE,
)
