"""Words that tell whether a sentence narrates what happened, announces what is to come, or imagines it."""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re

from spuria import pattern

# Finite past forms that no participle shares, in English; auxiliaries and the commonest narrative verbs elsewhere.
_NARRATES_EN = (
    r"was|were|had|did|said|took|began|came|went|saw|gave|rose|fell|became|broke|spoke|wrote|knew|grew|flew|drew"
    r"|threw|chose|froze|drove|stole|shook|sank|rang|sang|swam|ran|withdrew|overtook|undertook|forbade|arose|fled"
    r"|hid|lay|rode|slid|slept|spun|sprang|strove|swore|wore|woke|upheld|withheld|overthrew|oversaw|drank|ate"
    r"|forgot|got|tore|bore|crept|dug|clung|fed|lent|slew|bled|hung"
)
_PAST_EN = (
    r"split|shut|cut|cast|burst|cost|beat|spread|quit|lit|stuck|wound|bound|understood|meant|felt|hurt|bore|met"
    r"|won|lost|held|struck|left|made|led|hit|sold|bought|built|found|sent|spent|kept|brought|caught|taught"
    r"|thought|paid|shot|sought|told|swept|stood|dealt|laid|fought|put|(?!(?:need|unit|bas|relat|limit|spe|inde"
    r"|hundr|nak|sacr|bless|se|fe|we|gre|bre|blee|ble|kindr|wick|excee|procee|succee|embe|agre?|expect|schedul"
    r"|plann|propos|project|estimat|anticipat|forecast|suppos|intend|slat|tentativ|fiction|impli"
    r"|unexpect)ed\b)[a-z]{2,}ed"
)
_PAST_OTHER = (
    # German: auxiliaries, then strong preterites and -te forms of narrative verbs
    r"wurden?|waren|war(?= (?:das|der|die|den|dem|ein\w*|es|er|sie|man|ich|wir|auch|nicht|noch|schon|bereits|nach|nur"
    r"|sehr|im|zu)\b)|hatten?|hat|haben|kam(?:en)?|(?:ver)?starb(?:en)?|begann(?:en)?|fand(?:en)?|traf(?:en)?|stieg(?:en)?"
    r"|fiel(?:en)?|gab(?:en)?|ging(?:en)?|erschien(?:en)?|unterzeichneten?|erreichten?|eröffneten?"
    r"|verabschiedeten?|gewann(?:en)?|trat(?:en)?|verlor(?:en)?|nahm(?:en)?|ließ(?:en)?|hielt(?:en)?|lief(?:en)?"
    r"|schloss(?:en)?|zog(?:en)?|rief(?:en)?|sprach(?:en)?|schrieb(?:en)?|brach(?:en)?|blieb(?:en)?|sank(?:en)?"
    r"|verließ(?:en)?|erhielt(?:en)?|wuchs(?:en)?|entschied(?:en)?|bestand(?:en)?|entstand(?:en)?|floh(?:en)?"
    r"|bat(?:en)?|schoss(?:en)?|(?:ver|er|be|ent|unter|ab|an|auf|aus|über)?(?:schied|warb|fing|hob|riss|schlug|trug|warf|bot"
    r"|flog|fuhr|griff|half|litt|lud|sprang|stieß|trieb|verschwand|wies|lag|schnitt|stahl|zwang)(?:en)?"
    r"|(?:ver|er|be|ent|zer|über)?(?:führt|kostet|zerstört|tötet|leitet|meldet|öffnet|verkauft|kauft|stellt|legt"
    r"|setzt|macht|sagt|wählt|feiert|löst|stürzt|verlegt|zeigt|folgt|gründet|zielt|krankt|rutscht|sucht|treffend|teilt|lebt|kehrt|entführt|rett|sperrt|flücht|fehlt|reist|spielt|forder|eignet|klärt|öffentlicht|stoppt|siegt|räumt|bracht|musst|konnt"
    r"|wollt|sollt|bestätigt|scheitert|kollidiert|explodiert|verkündet|veröffentlicht|verhaftet|nannt|überflutet"
    r"|demonstriert)en?|beschloss(?:en)?|stimmten?|erklärten?|kündigten?|besuchten?|endeten?|startete?n?"
    r"|übernahm(?:en)?|[a-zäöü]{3,}ierten?"
    # French: compound past, imperfect, simple past
    r"|(?:a|ont|avait|avaient|a été|ont été|est|sont|était|étaient|fut|furent|eut|s'est|se sont)"
    r" (?:[\w'’]+ment |été |ainsi |aussi |déjà |tous |tout )?[^\W\d_]{1,14}(?:é|ée|és|ées|i|ie|is|ies|it|its|u|ue"
    r"|us|ues|ert|int|mort|ort)|[^\W\d_]{3,}(?:ait|aient)|a eu lieu|eut lieu|ont eu lieu|fut|furent"
    r"|(?:nous avons|nous sommes|j'ai|je suis|s'étai\w+|s'est|se sont) [^\W\d_]{2,14}(?:é|ée|és|ées|i|is|it|u|us)"
    r"|(?:décéd|n)ée?s?|morte?s?|disparue?s?|(?:il|elle|on|qui|et y) [^\W\d_]{3,14}(?<!r)a|[^\W\d_]{3,}èrent|rachet(?:a|èrent)|install(?:a|èrent)|mourut|naquit|rejoignit|obtint|prit|mit|vint|tint|(?:sign|annonc"
    r"|atteign|lanc|inaugur|vot|dépass|ouvr|adopt|remport|annul|rejet|confirm|décid|condamn|démissionn|ferm|quitt|nomm"
    r"|arrêt|intégr|rejoin|obten|particip|trouv|enregistr|bais|augment|pass|emport|achet|donn|mont|occup|lais"
    r"|bombard|bless|retir|approuv|refus|accept|gagn|cess|tomb|dévast|ravag|frapp|touch|déclar|inond|évacu)(?:a|èrent"
    r"|it|irent)"
    # Spanish: nearly every word in -ó that is no noun in -ció, -sió is a preterite
    r"|fue|fueron|(?:fu|estuv|tuv|hic|vin|pud|dij)imos|(?:visit|pas|lleg|viaj|celebr|inaugur|qued|aloj|disfrut)amos"
    r"|(?:fallec|nac)id[oa]s?|tuvo|tuvieron|hubo|estuvo|hizo|dijo|puso|vino|dio|perdió|ha sido|han sido|(?:ha|han|había"
    r"|habían) [^\W\d_]{2,14}(?:ado|ido|to|cho)|[^\W\d_]{2,14}(?:aron|ieron)"
    r"|[^\W\d_]{2,14}(?:(?<!ci)(?<!si)(?<!xi)(?<!sol)ó|eció|nunció|inició|nació)"
    # Portuguese
    r"|foi|foram|fomos|(?:estiv|tiv|fiz)emos|(?:visit|pass|cheg|fic|viaj|ador)[áa]mos|(?:falec|nasc)id[oa]s?|teve|tiveram|houve|esteve|disse|morreu|nasceu|[^\W\d_]{3,14}(?:ou|aram|eram|iram)"
    r"|(?!(?:mi)?lieu\b|bleu\b|adieu\b|neveu\b|enjeu\b|jeu\b|feu\b|aveu\b|dieu\b|meu\b|seu\b|teu\b|museu\b|europeu\b|peu\b)"
    r"[^\W\d_]{2,12}(?:eu|iu)"
    # Italian
    r"|(?:è|sono) stat[oaie]|fu|furono|ebbe|ebbero|venne|vennero|(?:ha|hanno|aveva|avevano|è|sono|abbiamo|siamo|si è)"
    r" (?:già |anche |poi |infine )?[^\W\d_]{2,14}[ts][oaie]|[^\W\d_]{3,14}(?:arono|irono|erono)"
    r"|(?!per|ci|può|perciò)[^\W\d_]{3,14}(?<!er)(?<!ir)ò|(?!così|altresì|lunedì|martedì|mercoledì|giovedì|venerdì)"
    r"[^\W\d_]{3,14}ì|nacque|visse|scrisse|vinse|prese|perse|decise|fece|rimase|giunse|raggiunse|cadde|ottenne|divenne"
    r"|persero|presero|vinsero|decisero|fecero|raggiunsero|trascorse|nat[oaie]|mort[oaie]|scompars[oaie]"
    # Dutch
    r"|werd(?:en)?|waren?|had(?:den)?|heeft|hebben|vond(?:en)?|stierf|stierven|overleed|begon(?:nen)?|kwam(?:en)?"
    r"|won(?:nen)?|sloot|sloten|trad(?:en)?|gaf|gaven|ging(?:en)?|viel(?:en)?|hield(?:en)?|liet(?:en)?|kreeg"
    r"|kregen|verscheen|verloor|verloren|brak(?:en)?|trok(?:ken)?|verliet(?:en)?|kocht(?:en)?|bracht(?:en)?|steeg"
    r"|stegen|bleef|bleven|schreef|stortte|bedroeg|bedroegen|kostte|leidde|opende|stemde|startte|eindigde|bereikte"
    r"|maakte|haalde|meldde|stapte|werkte|raakte|zakte|stopte|redde|speelde|scoorde|verhuisde|behaalde|bouwde|trouwde|overleefde|eindigde|verklaarde|brak|richtte|vestigde|voerde|daalde|boekte|lanceerde|bereikten|tekende|ondertekenden?"
    r"|opende|kondigden?|ontving|eiste|vertrok|verwierp(?:en)?|besloot|besloten|greep|grepen|hief|sprak(?:en)?"
    r"|sprong(?:en)?"
    r"|stond(?:en)?|trof(?:fen)?|vocht(?:en)?|vloog|vlogen|vroeg(?:en)?|wees|wezen|zag(?:en)?|zong(?:en)?|schoot"
    r"|schoten"
    r"|droeg(?:en)?|dreef|dreven|koos|kozen|bezocht(?:en)?|ontsloeg|ontsloegen|verdween|verdwenen|verbood|verboden"
    r"|hielp(?:en)?|verbleef|verbleven|overleden|geboren|ontstond(?:en)?|brandden?|vierden?|woonden?|reisden?|wonnen"
    r"|keurde|keurden|wees|stelde|stelden|weigerde|weigerden|staakten|stemden|legde|sneuvelde|botste|botsten"
    r"|[a-z]{3,}eerden?|verwoestten?|overstroomden?|doodden?|verwondden?"
    # Swedish, Danish, Norwegian
    r"|hölls|brann|sjönk|föll|steg|skrev|drog|slog|gav|sköt|bröt|köpte|sålde|valde|mötte|avled|föddes|dog|vann|ägde rum|gick bort|fandt sted|blev|var|hade|havde|hadde|ble|undertecknades?|undertegnede|undertegnet|skedde"
    r"|skete|dog|døde|vann|vandt|nådde|nåede|öppnade|åbnede|avgick|gick|kom|tog|fick|förlorade|döde|gik|fik|ga"
    r"|gikk|(?:förstör|bygg|stäng|döm|inför|avgjor|begrav|val|sål|sän)des|köptes|(?!decade|grenade|brigade|blockade"
    r"|facade|upgrade|parade|arcade|persuade|invade|crusade|shade|trade"
    r"|grade|blade|evade|fade|made|wade|jade|comrade)[a-zåäöæø]{3,}(?:ade|ades)|(?!allerede|tilstede)[a-zåäöæø]{4,}ede"
)
_PAST_SLAVIC = (
    # Polish, Czech
    r"(?:z|u)mar(?:ł[aio]?|li|ły)|był[aoyi]?|został[aoyi]?|zostali|podpisa(?:ł|ła|li|ły|no)|[^\W\d_]{3,12}(?:ał|ała|ało|ali|ały|ił|iła|iło|ili"
    r"|iły|osło|osły|ośli|arł|arła|arli|arły|osła|ósł|szła|szli|szedł|ekł|ekła|egł|egła|iódł|iodła|ył|yła|yło|yli|yły|ął|ęła|ęło|ęli)|byl[aoiy]?|zemřel[ai]?|vyhrál[ai]?|[^\W\d_]{2,12}(?:al|ala|alo|ali"
    r"|aly|il|ila|ilo|ili|ily|nul|nula)(?= (?:se|v|ve|na|po|před|jeho|její|\d))|podepsal[aoiy]?|dosáhl[aoiy]?"
    r"|otevřel[aoi]?|zamítl[aoi]?|odmítl[aoi]?|řekl[aoi]?|nabídl[aoi]?|přinesl[aoi]?|rozhodl[aoi]?|uzavřel[aoi]?"
    r"|zavřel[aoi]?"
    r"|padl[aoiy]?|spadl[aoi]?|zasáhl[aoiy]?|utekl[aoi]?|zničil[aoiy]?|zabil[aoiy]?|zranil[aoi]?|postihl[aoiy]?"
    r"|poškodil[aoi]?"
    # Russian, Ukrainian
    r"|был[аои]?|[а-яїієґ]{3,14}(?:ал|ала|ало|али|ил|ила|ило|или|ел|ела|ели|лся|лась|лось|лись|ул|ула|уло|ули|ав"
    r"|ила|иг|игла|иб|осла|осло|осли|ёл|ела|шли|шла|шёл|вела|ерла|ер|нул|нула)"
)
#: Past forms, English participles among them.
PAST = pattern(rf"\b(?:{_NARRATES_EN}|{_PAST_EN}|{_PAST_OTHER}|{_PAST_SLAVIC})\b", re.IGNORECASE)

#: Past forms of languages that put no preposition before a date.
PAST_SLAVIC = pattern(rf"\b(?:{_PAST_SLAVIC})\b", re.IGNORECASE)

#: What is planned, foreseen, demanded, possible or lasting: a date in such a sentence need not have come.
AHEAD = pattern(
    r"\b(?:(?:is|are) (?:closed|open)|tritt|treten|beginnt|beginnen|endet|enden|startet|gilt|stattfinde[tn]|erscheint|öffnet"
    r"|entre(?:nt)? en vigueur|débute|prend effet|entra[nm]? en vigor|entra em vigor|comienza|empieza|entra(?:no)? in vigore"
    r"|treedt|treden|begint|ingaat|will|won't|shall|would|(?-i:may)|might|could|should|must|can|to be|going to|about to|is to|are to"
    r"|was to|were to|if|unless|once(?= (?:the|an?|it|they|he|she|we|you|this|that|all|these|those|every|[a-z]+(?:ed|ing|built|done|there))\b)|until|till|through|thru|up to|due|comes? into|enters? into|entry into"
    r"|takes? effect|into effect|starts|begins|ends|opens|closes|expir\w*|matur\w*|expect\w*|schedul\w*|plan|plans"
    r"|plann\w*|forecast\w*|predict\w*|project(?:s|ed|ing|ions?)|estimat\w*|anticipat\w*|propos\w*|target\w*"
    r"|goals?|aim\w*|deadline|hop(?:e|es|ed|ing)|intend\w*|slated|set for|set to|upcoming|next|future|coming"
    r"|tentative\w*|roadmap|outlook|scenario\w*|likely|potential\w*|postpon\w*|delay\w*|extend\w*|extension"
    r"|reschedul\w*|defer\w*|renew\w*|push(?:ed)? back|brought forward|moved to (?=(?:the )?(?:\d|early|late|mid|next"
    r"|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|valid|effective|warranty"
    r"|lease[ds]?|contract|term|season|fiscal|fy|model|tickets?|bookings?|reservations?|ahead of|before|prior to"
    r"|toward\w*|run-up|imagin\w*"
    r"|suppos\w*|hypothe\w*|fiction\w*|novel(?! (?:came|appeared|was published|sold|won))|simulat\w*|promis\w*|pledg\w*|commit\w*|vow\w*|guarantee\w*|budget\w*"
    r"|announc\w* (?:that|plans|a|an|the)|agreement (?:for|on|until)|registered|bid|bids|award(?:ed)?|host|candidate"
    # German
    r"|wird|werden soll\w*|soll(?:en|te|ten)?|könnten?|kann|können|dürften?|möchte\w*|will|wollen|bis|ab"
    r"|geplant\w*|voraussichtlich|erwartet\w*|prognos\w*|künftig\w*|zukünftig\w*|nächste\w*|kommende\w*|frist"
    r"|verschoben|verlänger\w*|vorgesehen\w*|vorsah(?:en)?|sah(?:en)? vor|karten|buchungen|ausverkauft|gültig\w*"
    r"|laufzeit|falls|wenn"
    # French
    r"|sera|seront|serait|seraient|aura|auront|aurait|devrait|devraient|doit|doivent|pourra\w*|pourrait|prévu\w*"
    r"|prévoy\w*|billets?|vendus?"
    r"|prévoi\w*|prévisions?|jusqu'\w*|d'ici|à partir|dès|échéance|prochain\w*|reporté\w*|prolong\w*|objectif"
    r"|projet\w*|lorsque|à venir|futur\w*|valable"
    # Spanish
    r"|será|serán|sería|serían|habrá|podrá\w*|podría\w*|debe\w*|debería\w*|prevé\w*|preve[ií]a\w*|entradas|agotad\w*"
    r"|agotaron|previst\w*|hasta|antes de"
    r"|a partir|próxim\w*|plazo|vence\w*|planea\w*|planean|planeó|espera\w*|pronóstic\w*|aplaz\w*|prorrog\w*|objetivo"
    r"|meta"
    r"|vigen\w*|futur\w*|[^\W\d_]{3,}(?:ará|arán|erá|erán|irá|irán|drá|drán)"
    r"|(?!secretaría|notaría|comisaría)[^\W\d_]{3,}(?:aría|iría|dría|rría)"
    # Portuguese
    r"|serão|seria|deve|devem|deverá\w*|poderá\w*|poderia\w*|até|prazo|prevê\w*|previa\w*|bilhetes?|ingressos?"
    r"|esgot\w*|previsão|próxim\w*|adiad\w*"
    r"|prorrogad\w*|vai|vão"
    # Italian
    r"|sarà|saranno|sarebbe|dovrebbe\w*|dovrà\w*|prevedev\w*|bigliett\w*|esaurit\w*|potrebbe\w*|potrà\w*|entro|fino"
    r"|previst\w*|prossim\w*|scad\w*"
    r"|rinviat\w*|prorogat\w*|obiettiv\w*|[^\W\d_]{2,}(?:erà|irà|rrà|drà|eranno|iranno)"
    # Dutch
    r"|zal|zullen|zou(?:den)?|moet\w*|kan|kunnen|tot(?! [\d.,]+ (?:procent|%|miljoen|miljard|euro))|vanaf|gepland\w*|voorzag(?:en)?|kaarten|kaartjes|uitverkocht"
    r"|verwacht\w*|volgend\w*|komend\w*|uitgesteld"
    r"|verlengd|geldig|streef\w*|toekomst\w*"
    # Swedish, Danish, Norwegian
    r"|biljett\w*|billett\w*|slutsåld\w*|ska|skall|skal|kommer|vil|skulle|senast|senest|planera\w*|planlagt\w*|väntas"
    r"|forvent\w*|nästa|næste|neste"
    r"|till(?! [\d.,]+ (?:procent|%|miljon|miljard|kronor))|inntil"
    # Polish, Czech
    r"|będzie|będą|ma zostać|mają|planowan\w*|bilet\w*|wyprzedan\w*|vstupenk\w*|przewid\w*|przyszł\w*|bude|budou|má"
    r"|mají|plán\w*|příští\w*"
    # Russian
    r"|будет|будут|должн\w*|планиру\w*|ожида\w*|до(?! [\d.,]+ (?:процент|%|миллион|миллиард|тысяч|рубл|доллар))|будущ\w*|следующ\w*"
    r")\b",
    re.IGNORECASE,
)
#: A French form of what will be; Romance languages have nouns like it.
AHEAD_IN_FRENCH = pattern(r"\b[^\W\d_]{3,}(?:er|ir|dr|vr)(?:a|ont|ait|aient)\b", re.IGNORECASE)
#: Words that French has and its neighbours have not.
FRENCH = pattern(r"\b(?:du|des|dans|une|sur|aux?|et|cette|avec|ce|ses|leurs?|les)\b", re.IGNORECASE)
#: The passage says itself that it makes things up: fiction, games, exercises, what-ifs.
IMAGINED = pattern(
    r"\b(?:imagin\w*|suppos(?:e|ing)|let'?s (?:say|assume|pretend)|assum(?:e|ing) that|what if|what-if"
    r"|thought experiments?|counter-?factual\w*|alternat(?:e|ive) (?:history|timeline|reality|universe)|uchron\w*"
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
#: What stands right before a date that tells when something was, and before one that is aimed at.
_TIME_WORDS = (
    r"the|of|on|des|cours|nuit|il|el|le|o|a|dem|den|der|dia|de|del|dell'|di|du|early|late|mid|evening|morning|night|afternoon|first"
    r"|second"
    r"|third|fourth|last|spring|summer|autumn|fall|winter|quarter|half|week|weekend|month|year|ended|end|beginning"
    r"|premier|première|deuxième|troisième|quatrième|trimestre|semestre|quartal|quartals"
    r"|halbjahr|ersten|zweiten|dritten|vierten|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|primo|secondo"
    r"|terzo"
    r"|kwartaal|eerste|tweede|derde|vierde|nacht|noche|noite|notte|nuit|natten|till|noci|ночь|nocy|на|ochtend|morgen"
    r"|abend"
    r"|avond|madrugada|tarde|soir|matin|mattina|sera|van|dem"
    r"|start|anfang|ende|mitte|frühjahr|frühling|sommer|herbst|winter|jahr|laufe|début|fin|printemps|été|automne"
    r"|hiver|cours|mois|finales|principios|primavera|verano|otoño|invierno|mes|início|final|verão|outono|inverno"
    r"|mês|inizio|fine|estate|autunno|mese|begin|eind|voorjaar|zomer|herfst|najaar|loop|maand|jaar"
)
AT_TIME = pattern(
    r"(?:^|[\s(\x1a])(?:(?:on|in|at|during|durante|pendant|während|tijdens|under|since|(?<!as )of|over|am|im|vom|seit|den|le|en|du|au|depuis|el|del|em"
    r"|de|no|nos|a|desde|il|nel|nell'|dal|dell'|op|van|sinds|sedan|d\.|i|w|dnia|dne|z|v|в|с|од|anfang|mitte|ende"
    r"|início|early|late)"
    rf"(?: ?(?:(?:[ld]|dell|nell|all)['’])?(?:{_TIME_WORDS})\b){{0,6}}|(?:year|quarter|months?|half|period|weeks?) ended(?: on)?|between|zwischen|entre|tra"
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
    rf"(?: ?(?:(?:[ld]|dell|nell|all)['’])?(?:{_TIME_WORDS})\b){{0,6}} ?-?$",
    re.IGNORECASE,
)
#: The first day of a span of days: "from 12 to 14 May".
SPAN_OF_DAYS = pattern(
    r"(?:\b(?:from|between|vom|zwischen|du|entre|del|de|dal|tra|van|tussen|z|ze|с|mellan|från) (?:the |dem |le |el |o "
    r"|il )?)?\d{1,2}(?:st|nd|rd|th|er|\.|º)?"
    r"(?: [^\W\d_]{3,10})? ?(?:to|and|bis(?: zum)?|und(?: dem)?|au|et(?: le)?|al|na|på|и|на|y(?: el)?|a|e|tot(?: en met)?|en"
    r"|–|-|until) ?(?:the )?$",
    re.IGNORECASE,
)
#: The first month of a span of months: "between March and June".
SPAN_OF_MONTHS = pattern(
    r"\W*(?:between|from|zwischen|von|entre|de|tra|da|tussen|van) [^\W\d_]{3,10}(?: (?:de )?\d{4})?"
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
    r"(?:^|\s)(?:for|to|until|till|by|through|before|into|auf|auf den|für|für den|zum|zu|bis|bis zum|au|pour"
    r"|pour le|jusqu'au|d'ici|avant le|para|para el|hasta|hasta el|al|antes de|antes del|até|até o|per|per il"
    r"|fino al|entro il|voor|tot|naar|till|til|do|na|до|к|на)"
    r"(?: (?:the|den|dem|early|late|mid|end of))? ?$",
    re.IGNORECASE,
)
#: Where one statement of a sentence ends and the next begins.
CLAUSE_END = pattern(
    r"(?<!\d),|,(?!\d)|(?<!\d):|:(?!\d)|[;()–—]|\s-\s|\sen\s(?=(?:wordt|is|gaat|loopt|treedt|zal|heeft|blijft"
    r"|geldt|duurt|eindigt|begint|start|vervalt)\b)|\s(?:and|but|or|while|whereas|which|who|that|so|und|oder|aber"
    r"|während|et|mais|ou|qui|que|tandis|y|pero|e|ed|ma|mas|che|maar|terwijl|och|men|og|ale|który|která|и|но)\s",
    re.IGNORECASE,
)
#: Verbs whose date may be that of what they are about: "voted to close it", "announced a summit in May 2027".
PROSPECTIVE = pattern(
    r"\b(?:announced|agreed|decided|voted|approved|planned|promised|pledged|committed"
    r"|moved(?= (?:it|up|forward|back)\b| (?:[\w' ]{0,30} )?(?:to|from) (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|mon|tue|wed|thu|fri|sat|sun|early|late|mid|next|spring|summer|autumn|winter))|postponed|delayed"
    r"|extended|set|fixed|sold out|picked|booked|confirmed|unveiled|proposed|called|invited|awarded|granted"
    r"|allocated|expected|scheduled|projected|estimated|forecast|predicted|slated|signed up|contracted|issued"
    r"|wanted|hoped|aimed|intended|offered|asked|required|needed|designed|dated|named|listed|selected|chosen"
    r"|starting|opening|closing|beginning|ending|maturing|expiring|running|lasting|endowed|ordered|festgelegt"
    r"|angesetzt|angekündigt|beschlossen|vereinbart|terminiert|anberaumt|fixée?s?|annoncée?s?|décidée?s?"
    r"|convoquée?s?|votée?s? pour|fijad[oa]s?|convocad[oa]s?|anunciad[oa]s?|acordad[oa]s?|marcad[oa]s?"
    r"|agendad[oa]s?|fissat[oaie]|indett[oaie]|annunciat[oaie]|decis[oaie]|vastgesteld|bepaald|aangekondigd"
    r"|afgesproken|utlyst|fastsatt|wyznaczon\w*|stanoven\w*|назначен\w*"
    r"|given|handed(?! down)|assigned|vergeben|zugesprochen|attribuée?s?|confiée?s?|accordée?s?|concedid[oa]s?"
    r"|otorgad[oa]s?|adjudicad[oa]s?|atribuíd[oa]s?|assegnat[oaie]|affidat[oaie]|toegewezen|toegekend|tildelad|tildelt"
    r"|przyznan\w*)\b",
    re.IGNORECASE,
)
#: Another verb or another time stands between a verb and the date.
OTHER_TIME = pattern(
    r"\b\d{4}\b|\bto (?!(?:the|an?|its|his|her|their|about|one|two|three|four|five|six|ten|all|both|many|several|new|more|other"
    r"|some|nearly|almost|over|more)\b|\d|[A-Z])[a-z]+|\b(?:for an?|for the|of an?|to be)\b"
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
    r"|service|production|adoption) (?:in|by|from|on) (?:early |late |mid-?)?$",
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
