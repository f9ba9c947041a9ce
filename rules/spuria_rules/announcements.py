"""What a text announces for a date, and who it says does, in many languages."""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

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
    r"|deliver|delivered|ship|replace|complete)\b|\bwill (?:(?:also|then|again|finally|officially|soon|be|once) ){0,3}(?!find|see|need|remember|recall|notice|know|refer"
    r"|recogni|have|not|never|always|still|note|apply|hear|read|face|get|keep)[a-z]{3,}\b"
    r"|\b(?:is|are) (?:currently |now |also )?(?:scheduled|planned"
    r"|slated|set|due|expected|fixed) (?:for|on|in|to (?:take place|begin|start|open|be [a-z]+) (?:on|in))\b"
    r"|\b(?:next|coming|upcoming|forthcoming) (?:[\w'’-]+ ){1,4}?|\b(?:wird|werden) (?:[\w-]+ ){0,4}?(?=(?:am|im|ab|bis|zum|ende|anfang|mitte"
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
    r"|\bvil (?:finde sted|finne sted|blive afholdt)\b|\bodbędzie się\b|\bse bude konat\b|\bproběhne\b|\bсостоится\b"
    # the works should end; the vote is held, in languages whose present says so of what is planned
    r"|\b(?:intends?|plans?|aims?|hopes?|expects?) to (?:[a-z]+ly )?[a-z]{3,}\b|\b(?:est|sont) attendue?s?\b|\bse esperan?\b"
    r"|\bè attes[oa]\b|\b(?:väntas|ventes)\b|\b(?:is|zijn|blijft|blijven) gesloten\b"
    r"|\b(?:doit|doivent) (?:[\w']+ ){0,2}?[\w']+(?:er|ir|re|oir)\b|\bva[n]? a [\w]+r(?:se)?\b"
    r"|\bv(?:ai|ão) [^\W\d_]+r(?:-se)?\b|\b(?:devrait|devraient|dovrebbero?|deverão|deverá|debería|deberían)\b"
    r"|\b(?:zostan(?:ie|ą)|będ(?:zie|ą)|rozpoczni\w+ się|ruszy|wejdzie w życie) (?:[\w-]+ ){0,3}?"
    r"|\b(?:будет|будут|пройд[её]т|откроется|начн[её]тся|завершится|вступит в силу) (?:[\w-]+ ){0,3}?)"
    r"(?P<rest>[^.;:!?]{0,70}?)$",
    re.IGNORECASE,
)
#: A French future form, which other languages have as nouns.
FRENCH_FUTURE = pattern(
    r"\b(?!(?:opera|camera|era|extra|tiara|sierra|terra|tundra|mantra|front)\b)(?P<form>[^\W\d_]{2,14}(?:ra|ront|rons))\b"
    r"(?P<rest>[^.;:!?]{0,70}?)$",
    re.IGNORECASE,
)
FRENCH_MONTH = pattern(
    r"\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b", re.IGNORECASE
)
#: Right before a date from which something will hold.
FROM_THEN = pattern(
    r"^\W*(?:from|starting|as of|ab|à partir d[eu]|à compter d[eu]|dès|desde|a partir d[eo]l?|dal|vanaf|från|fra|od|с) ?(?:dem |den |le |el |il )?$",
    re.IGNORECASE,
)
#: German and Dutch verbs around a date, with what stands before it and what after it.
SPLIT_VERBS = (
    (
        pattern(
            r"\b(?:bleibt|bleiben) (?:[\w-]+,? ){0,4}?(?:am|vom|im|von|bis|den|\d\d?\.)[^.;!?]{0,24}$", re.IGNORECASE
        ),
        pattern(r"[^.;!?]{0,40}? (?:geschlossen|gesperrt|geöffnet)\b", re.IGNORECASE),
    ),
    (
        pattern(r"\b(?:wordt|worden) (?:[\w-]+,? ){0,4}?(?:op|in|vanaf|eind|begin|voor)[^.;!?]{0,24}$", re.IGNORECASE),
        pattern(r"[^.;!?]{0,40}? (?:verwacht|opgeleverd)\b", re.IGNORECASE),
    ),
    (
        pattern(
            r"\b(?:findet|finden) (?:[\w-]+,? ){0,6}?(?:am|vom|im|von|zum|bis|den|\d\d?\.)[^.;!?]{0,24}$", re.IGNORECASE
        ),
        pattern(r"[^.;!?]{0,40}? statt\b", re.IGNORECASE),
    ),
    (
        pattern(r"\b(?:vindt|vinden) (?:[\w-]+,? ){0,4}?(?:op|van|in|tot)[^.;!?]{0,24}$", re.IGNORECASE),
        pattern(r"[^.;!?]{0,40}? plaats\b", re.IGNORECASE),
    ),
    (
        pattern(r"\b(?:gaat|gaan) (?:[\w-]+,? ){0,4}?(?:op|vanaf|in)[^.;!?]{0,24}$", re.IGNORECASE),
        pattern(r"[^.;!?]{0,40}? (?:open|dicht|van start)\b", re.IGNORECASE),
    ),
)
#: What takes place in the present tense, which histories have, too: right before a day.
IN_PRESENT = pattern(
    r"\b(?:takes? place|runs?|opens?|starts?|begins?|kicks? off|realiza(?:m)?-se|encerra(?:m)?-se|tem lugar|decorre|tiene lugar"
    r"|se celebra|comienza|empieza|si tiene|ha luogo|si svolge|inizia|a lieu|se tient|débute|beginnt|startet|begint|vindt plaats"
    r"|öppnar|startar|hålls)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)
#: Words of somebody who sells, invites or enrols now.
INVITING = pattern(
    r"\b(?:tickets?|regist(?:er|ration|rations)|sign up|book(?:ings?)? (?:now|open|are|your)|places are limited|early.bird|save the date"
    r"|available now|free entry|admission|rsvp|karten|anmeld\w+|eintritt|ab sofort|jetzt|inscri\w+|billets?|réserv\w+|entrée libre"
    r"|entradas|plazas|reserva\w*|apúnta\w*|bilhetes|ingressos|inscriç\w+|biglietti|iscri\w+|prenota\w+|ingresso libero"
    r"|kaarten|kaartjes|aanmeld\w+|inschrij\w+|biljetter|anmäl\w+|bilety|zapis\w+|билеты|регистрац\w+)\b",
    re.IGNORECASE,
)
#: A deadline, right before it.
DEADLINE = pattern(
    r"\b(?:applications?|entries|registrations?|submissions?|nominations?|bookings?|enrolments?) (?:\w+ ){0,2}?(?:closes?|ends?|must be|are due)"
    r"[^.;!?]{0,30}$|\b(?:anmeldeschluss|bewerbungsschluss|einsendeschluss|bewerbungsfrist|date limite[\w ]{0,30}|plazo de inscripción|"
    r"inscrições|iscrizioni|aanmelden|inschrijven|bewerbungen nehmen wir|sista anmälningsdag)\b[^.;!?\d]{0,40}$",
    re.IGNORECASE,
)
#: Words that invite to a day, right before it.
INVITED = pattern(
    r"\b(?:join us|meet us|visit us|see you|save the date|mark your calendars?|come along|don't miss"
    r"|rendez-vous|retrouvez-nous|rejoignez-nous|venez|merken sie sich|besuchen sie uns|seien sie dabei"
    r"|(?:te|os|los|le) esperamos|apúntate|vi aspettiamo|appuntamento|esperamos por si|junte-se a nós|kom (?:langs|ook)"
    r"|noteer|zet in (?:je|uw) agenda|välkommen|vel møtt|zapraszamy|приглашаем)\b[^.;!?\d]{0,60}$",
    re.IGNORECASE,
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
IS_TO_BE = pattern(
    r"(?:ser|sar|est(?:ar)?|permanecer|ficar|rester|resterà|dever|poder|dovr|potr)(?:á|ão|án|à|anno|a|ont)?$",
    re.IGNORECASE,
)
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
    r"\b(?:said|(?<!has )(?<!have )announced|promised|told|predicted|wrote|stated|argued|claimed|believed|thought"
    r"|originally|initially|at the time|would|had been|was to|were to|but it|sagte|kündigte|ursprünglich|a (?:dit|annoncé|déclaré)|dijo"
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
    r"\b(?:[^\W\d_]{2,14}(?:ará|erá|irá|arán|erán|irán|arão|erão|irão|erà|irà|eranno|iranno"
    r"|[aei]remos|[ei]remo) |will (?!have\b)"
    r"|is set to|is due to|we (?:open|start|launch|move|close|are (?:opening|starting|launching|moving|closing)) "
    r"|(?:eröffnen|öffnen|starten|schließen|feiern) wir |vieren we |nous (?:ouvrons|fêtons|lançons) |wird |werden |aura lieu|se tiendra|tendrá lugar|terá lugar|si terrà"
    r"|zal )",
    re.IGNORECASE,
)
#: What stands in each announcement: a quick look before the long one.
ANNOUNCING = pattern(
    r"\b(?:will|is|are|going|next|upcoming|forthcoming|wird|werden|ist|sind|soll|sollen|voraussichtlich|zal|zullen"
    r"|staat|naar|kommer|vil|odbędzie|findet|finden|vindt|vinden|gaat|gaan|join|meet|visit|see|save|mark|miss|takes?"
    r"|rendez|venez|esperamos|aspettiamo|appuntamento|zapraszamy|приглашаем|zostan\w+|będzie|będą|ruszy|rozpoczn\w+|wejdzie|пройд\w+|будет|будут|откроется"
    r"|начн\w+|завершится|вступит|dovrebb\w+|devrai\w+|dever\w+|deber\w+|realiza\w*|decorre|celebra|tiene|svolge|lieu|luogo|lugar|se tient|apúntate"
    r"|runs?|opens?|starts?|begins?|kicks?|encerra\w*|tem lugar|comienza|empieza|inizia|débute|beginnt|startet|begint|öppnar|startar|hålls|closes?"
    r"|ends?|must|due|schluss|frist|limite|plazo|inscri\w+|iscri\w+|aanmelden|inschrijven|doit|doivent|vont|va|van|vão|eröffnen|junte|langs|noteer|välkommen|besuchen|merken|retrouvez|rejoignez|seien|bude|proběhne|состоится|vai|è|está|est|on prévoit)\b"
    r"|nächste|kommende|bevorstehend|volgende|aanstaande|prochain|próxim|prossim|nästa|næste|neste|prev|espera|attende"
    r"|coming |remos?\b|rons\b|\bwir\b|\bwe\b|\bintend|\bplans?\b|\bhopes?\b|\bexpects?\b|\baims?\b|bleib|\bwordt|\bworden|väntas|ventes|attes[oa]|attendu|zijn|blij|r[áàã]|ra\b|ranno|ront\b",
    re.IGNORECASE,
)
