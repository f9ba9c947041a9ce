"""What a text announces for a date, and who it says does, in many languages."""

import re

from spuria import pattern

#: What is announced, up to the date: a verb of taking place in the future, in many languages.
ANNOUNCED = pattern(
    r"(?:\b(?:will|is (?:set|due|scheduled|expected|going|about|planned) to|are (?:set|due|scheduled|expected"
    r"|going|planned) to|is to|are to)"
    r" (?:(?:also|then|again|finally|officially|soon|be|once) ){0,3}(?:take place|held|happen|occur|open|opened"
    r"|start|begin|launch|launched|released?|published|kick off|go live|meet|vote|arrive|close|end|expire|debut"
    r"|premiere|run|announced|presented|celebrated?|host|hold|return|completed|unveiled|inaugurated"
    r"|come into force|take effect|go on sale|staged?|convene|land|fly|appear|elect|decide|sign|signed|introduced?"
    r"|deliver|delivered|ship|replace|complete)\b|\b(?:is|are) (?:currently |now |also )?(?:scheduled|planned"
    r"|slated|set|due|expected|fixed) (?:for|on|in|to (?:take place|begin|start|open|be [a-z]+) (?:on|in))\b"
    r"|\b(?:next|coming|upcoming|forthcoming) (?:[\w-]+ ){1,4}?|\b(?:wird|werden) (?:[\w-]+ ){0,4}?(?=(?:am|im|ab"
    r"|vom)\b)|\b(?:ist|sind) (?:für|auf)\b|\b(?:aura|auront) lieu\b|\bse (?:tiendra|tiendront|déroulera"
    r"|dérouleront)\b|\b(?:ouvrira|rouvrira|débutera|commencera|sera (?:lancée?|inaugurée?|organisée?|présentée?"
    r"|publiée?))\b|\best prévue?\b|\b(?:tendrá|tendrán) lugar\b|\bse (?:celebrará|celebrarán|realizará"
    r"|llevará a cabo|inaugurará|abrirá|publicará)\b|\bestá previst[oa]\b|\b(?:comenzará|empezará|abrirá"
    r"|reabrirá)\b|\b(?:terá|terão) lugar\b|\b(?:acontecerá|ocorrerá|realizar-se-á|começará|será (?:realizad"
    r"|lançad|inaugurad|publicad)[oa])\b|\bestá previst[oa]\b|\bvai (?:acontecer|começar|ocorrer|decorrer)\b"
    r"|\b(?:si terrà|si terranno|avrà luogo|si svolgerà|aprirà|riaprirà|inizierà|sarà (?:presentat|inaugurat"
    r"|pubblicat|lanciat)[oa])\b|\bè previst[oa]\b|\b(?:zal|zullen) (?:[\w-]+ ){0,4}?(?=(?:op|in|vanaf|van|tot)\b)"
    r"|\b(?:staat|is) gepland (?:op|voor|in)\b|\bkommer att (?:[\w-]+ ){1,3}|\bkommer til å [\w-]+"
    # the next meeting takes place on; it is foreseen that; foreseeably
    r"|\b(?:nächste[nrs]?|kommende[nrs]?|bevorstehende[nrs]?|volgende|aanstaande|komende|prochaine?s?|próxim[oa]s?"
    r"|prossim[oaie]|nästa|næste|neste|kommende) (?:[\w-]+ ){1,5}?"
    r"|\b(?:voraussichtlich|naar verwachting|soll|sollen) (?:[\w-]+ ){0,4}?"
    r"|\b(?:se prevé|se espera|está previsto|prevê-se|espera-se|si prevede|si attende|il est prévu|on prévoit)"
    r" (?:que|qu'|che)\b"
    r"|\b(?P<form>[^\W\d_]{2,14}(?:ará|erá|irá|arán|erán|irán|arão|erão|irão|erà|irà|eranno|iranno))\b"
    r"|\bvil (?:finde sted|finne sted|blive afholdt)\b|\bodbędzie się\b|\bse bude konat\b|\bproběhne\b|\bсостоится\b)"
    r"(?P<rest>[^.;:!?]{0,70}?)$",
    re.IGNORECASE,
)
#: A French future form, which other languages have as nouns.
FRENCH_FUTURE = pattern(
    r"\b(?!(?:opera|camera|era|extra|tiara|sierra|terra|tundra|mantra|front)\b)(?P<form>[^\W\d_]{2,14}(?:ra|ront))\b"
    r"(?P<rest>[^.;:!?]{0,70}?)$",
    re.IGNORECASE,
)
FRENCH_MONTH = pattern(
    r"\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b", re.IGNORECASE
)
#: Right before a year alone that something is announced for.
IN_THE_YEAR = pattern(
    r"\b(?:(?:in|by|for|during)(?: (?:the )?(?:late|early|mid|(?:end|second half|first half) of"
    r"|(?:spring|summer|autumn|fall|winter)(?: of)?))?|late|early|mid"
    r"|(?:im|bis|ab|anfang|ende|mitte)(?: (?:jahre?|frühjahr|frühling|sommer|herbst|winter))?"
    r"|en|pour|dès|fin|début|d'ici|para|a (?:finales|principios) de|em|nel|entro il|nell'autunno|alla fine del"
    r"|(?:in|eind|begin|voor)(?: (?:het )?(?:voorjaar|najaar|zomer|herfst))?"
    r"|(?:semestre|trimestre|quarter|half|halbjahr|quartal|helft|kwartaal|metà|mitad|metade)(?: (?:of|de|del|do|van"
    r"|des))?"
    r"|(?:printemps|été|automne|hiver|primavera|verano|otoño|verão|outono|estate|autunno)(?: (?:de|del|do))?) $",
    re.IGNORECASE,
)
#: What was done in the rest of an announcement: the date is that of the deed, "contracts signed in".
DONE = pattern(
    r"\b[^\W\d_]{2,}(?:[aiu]d[oa]s?|[aiu]t[oaie]|ées?|és|ies?|ts)\b (?:[\w']+ ){0,3}?"
    r"(?:en|em|in|nel|il|el|a|antes|prima|desde|dal|le|du|avant|no)(?: (?:el|o|del|do|du|le|il|de|d[ií]a))*\s*$",
    re.IGNORECASE,
)
#: A form of "to be": what follows belongs to it.
IS_TO_BE = pattern(r"(?:ser|sar|est)(?:á|ão|án|à|anno|a|ont)$", re.IGNORECASE)
#: The announcement is someone else's or a story's: not the page's own voice.
REPORTED = pattern(
    r"\b(?:said|(?<!be )announced|promised|told|predicted|wrote|stated|argued|claimed|according to|believed|thought"
    r"|originally|initially|at the time|would|had been|was to|were to|sagte|kündigte|angekündigt|laut|zufolge"
    r"|ursprünglich|a (?:dit|annoncé|déclaré)|selon|dijo|anunció|según|disse|anunciou|(?:segundo"
    r"|secondo)(?! (?:semestre|trimestre|período|turno|d[ií]a|m[eê]s|mese|anno|a[nñ]o))|ha (?:detto"
    r"|annunciato)|zei|volgens|if|wenn|falls)\b",
    re.IGNORECASE,
)
#: The same after the date, where who says it in the present says it still.
REPORTED_AFTER = pattern(
    r"\b(?:said|announced|promised|told|predicted|wrote|stated|argued|claimed|believed|thought|originally|initially"
    r"|at the time|would|had been|was to|were to|but it|sagte|kündigte|ursprünglich|a (?:dit|annoncé|déclaré)|dijo"
    r"|anunció|disse|anunciou|ha (?:detto|annunciato)|zei|if|wenn|falls|gewesen|worden sein|gehabt haben)\b",
    re.IGNORECASE,
)
#: The date is that of what is spoken of, not of when it will be spoken of.
OF_A_DEED = pattern(
    r"\b(?:remember\w*|recall\w*|forget|forgot\w*|commemorat\w*|erinner\w*|vergessen|souvien\w*|oublier\w*|recordar\w*"
    r"|olvidar\w*|lembrar\w*|esquecer\w*|ricorder\w*|dimenticher\w*|herinner\w*|vergeten|happened|occurred)\b"
    r"|(?<!half )(?<!quarter )(?<!end )(?<!start )(?<!beginning )(?<!spring )(?<!summer )(?<!autumn )(?<!fall )"
    r"(?<!winter )\bof $"
    r"|\b(?:about|since|after|before) (?:the )?$",
    re.IGNORECASE,
)
#: What is to be, after the date that a sentence begins with.
WILL = pattern(
    r"\b(?:[^\W\d_]{2,14}(?:ará|erá|irá|arán|erán|irán|arão|erão|irão|erà|irà|eranno|iranno) |will (?!have\b)"
    r"|is set to|is due to|wird |werden |aura lieu|se tiendra|tendrá lugar|terá lugar|si terrà"
    r"|zal )",
    re.IGNORECASE,
)
#: What stands in each announcement: a quick look before the long one.
ANNOUNCING = pattern(
    r"\b(?:will|is|are|going|next|upcoming|forthcoming|wird|werden|ist|sind|soll|sollen|voraussichtlich|zal|zullen"
    r"|staat|naar|kommer|vil|odbędzie|bude|proběhne|состоится|vai|è|está|est|on prévoit)\b"
    r"|nächste|kommende|bevorstehend|volgende|aanstaande|prochain|próxim|prossim|nästa|næste|neste|prev|espera|attende"
    r"|coming |r[áàã]|ra\b|ranno|ront\b",
    re.IGNORECASE,
)
