"""What a text announces for a date, and who it says does, in many languages."""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re
from collections.abc import Iterable, Sequence

from spuria import pattern
from spuria_rules.past_forms import tells_past

# Words that "will" says nothing about a day with: "you will find", "will have been".
_SEES = r"find|see|remember|recall|notice|know|refer|recogni|have|never|always|still|note|hear|read|keep"
_ADVERBS = r"(?:(?:also|then|again|finally|officially|soon|be|remain|stay|not|once|first|now|only|(?!(?:ap|re|sup|im|com|multi)ply|fly|rely|assembly)[a-z]+ly) ){0,3}"
# Words of what is next, which languages put before what takes place.
_FUTURES = {
    "en": rf"(?:will|shall|\w+'ll) {_ADVERBS}(?!(?:{_SEES})(?! to)\b|(?:from|in|on|by|at|to|of|for)\b)[a-z]{{2,}}|\w+'ll (?:be )?[a-z]{{3,}}"
    r"|(?:is|are|'s|'re) (?:currently |now |also |still |both |all )?(?:set|due|scheduled|slated|planned|expected|fixed|booked|pencilled in|tipped|earmarked|lined up)"
    r" (?:for|on|in|by|to [a-z]{3,}|to be [a-z]+)|(?:is|are|'s|'re) (?:also |now )?(?:going|about|poised|ready|planning|hoping|aiming|looking|preparing|supposed) to (?:be )?[a-z]{2,}"
    r"|(?:has|have) been (?:scheduled|set|planned|pencilled in|fixed|booked|slated) (?:for|on|to [a-z]+)"
    r"|should (?:now )?(?:be )?(?!have\b|be\b)[a-z]{2,}(?=[^.;:!?]{0,60}? by (?:the end of |early |late |mid-?)?$)"
    r"|(?<=, )to be (?:held|staged|played)"
    r"|(?:is|are) to (?:be )?[a-z]{3,}|(?<!could )(?<!can )(?<!would )(?<!might )(?:intend|plan|aim|hope|expect|want|look forward)s? to (?:[a-z]+ly )?[a-z]{2,}"
    r"|(?:is|are|'s|'re) (?:opening|reopening|closing|launching|starting|moving|returning|coming|releasing|hosting|holding|touring|leaving|arriving|playing|taking part|taking place|hiring|introducing|celebrating|running for|planning|targeting|speaking|performing|getting married|competing|facing|going on)"
    r"|(?:is|are) (?:likely|unlikely|certain|sure|bound|on (?:track|course)) to (?:be )?[a-z]{2,}"
    r"|(?:next|coming|upcoming|forthcoming)(?: [\w'’,-]+){1,4}?(?= )",
    "de": r"(?:wird|werden)\b(?=(?: [\w-]+){0,6}? (?:am|im|ab|bis|zum|ende|anfang|mitte|vom|von|vor|\d\d?\.)\b)|(?:ist|sind) (?:für|auf)"
    r"|(?:plant|planen|beabsichtigt|beabsichtigen|hofft|hoffen|möchte|möchten|wollen|dürfte|dürften|will)\b|(?:(?<!als )nächste[nrs]?|kommende[nrs]?|bevorstehende[nrs]?)(?: [\w-]+){1,5}?(?= )"
    r"|voraussichtlich|soll|sollen|(?:schließen|öffnen|eröffnen|starten|feiern|verlegen) (?:wir|die|der)|wir (?:schließen|öffnen|eröffnen|starten|feiern|ziehen)",
    "fr": r"(?!(?:opéra|caméra|choléra|front|affront|extra|toundra|véranda)\b)[^\W\d_]{2,14}(?:ra|ront|rons|rez)|(?:va|vont|allons) (?:[\w'’]+ ){0,2}?[\w'’]+(?:er|ir|re|oir)"
    r"|(?:doit|doivent|devrait|devraient) (?:[\w'’]+ ){0,3}?[\w'’]+(?:er|ir|re|oir)|(?:est|sont) (?:actuellement |désormais |toujours )?(?:prévu|programmé|attendu|fixé|planifié|annoncé)e?s?"
    r"|(?:compte|comptent|prévoit|prévoient|envisage|envisagent|souhaite|souhaitent|espère|espèrent) (?:d['’]|de )?[\w'’]+(?:er|ir|re|oir)|il est prévu (?:que|de)|on prévoit (?:que|de)|prochaine?s?(?: [\w'’-]+){1,5}?(?= )",
    "es": r"[^\W\d_]{2,14}(?:rá|rán|remos)|(?:va|van|vamos) a \w+r(?:se|lo|la)?|(?:planea|prevé|espera|pretende|proyecta|debe|debería)n? \w+r(?:se|lo|la)?|tienen? (?:previsto|intención de) \w+r(?:se)?"
    r"|está[n]? (?:previst|programad|planead|fijad|agendad|señalad)[oa]s?|se (?:prevé|espera)n?(?: que)?|próxim[oa]s?(?: [\w-]+){1,5}?(?= )",
    "it": r"(?!(?:sarà|metà|età|città|verità|serà)\b)[^\W\d_]{2,14}(?:erà|irà|arà|rrà|drà|vrà|erà|eranno|iranno|ranno|remo)|sarà|(?:dovrebbe|dovrebbero|deve|devono) \w+r[es]i?|(?:intende|intendono) \w+re"
    r"|(?:prevede|prevedono|conta|contano|spera|sperano) di \w+re|(?:è|sono) (?:previst|attes|programmat|fissat|pianificat|in programm)[oaie]|si (?:prevede|attende)(?: che)?|prossim[oaie](?: [\w-]+){1,5}?(?= )",
    "pt": r"[^\W\d_]{3,}r-se-(?:á|ão)|[^\W\d_]{2,14}(?:rá|rão|remos)(?:-se)?|(?:vai|vão|vamos) [^\W\d_]+r(?:-se)?|(?:deve|devem|deverá|deverão|pretende|pretendem|planeia|planeja|planejam|prevê|preveem|espera|tenciona)(?: \w+)?? [^\W\d_]+r(?:-se)?"
    r"|est(?:á|ão) (?:previst|marcad|agendad|programad|planead|planejad)[oa]s?|(?:prevê|espera)-se(?: que)?|realizar-se-á|próxim[oa]s?(?: [\w-]+){1,5}?(?= )",
    "nl": r"(?:zal|zullen|moet|moeten)\b|(?:staat|staan|is|zijn) gepland|(?:is|zijn) van plan|(?:wil|willen)\b|naar verwachting|(?:volgende|aanstaande|komende|eerstvolgende)(?: [\w-]+){1,5}?(?= )|(?:is|zijn|blijft|blijven) gesloten"
    r"|(?:opent|heropent|sluit|start|vertrekt|verhuist)(?= (?:[\w-]+ ){0,4}?(?:op|in|eind|begin|vanaf)\b)",
    "sv": r"(?:kommer (?:att|til å)|ska|skall|skal|vil|vill) (?!ha\b|have\b)[\w-]+|(?:planeras|planlægges|planlegges|väntas|ventes|forventes|beräknas)|(?:är|er) (?:planerad|planlagt|beregnet|tänkt)|planerar att [\w-]+|planlægger at [\w-]+"
    r"|(?:öppnar|startar|invigs|släpps|lanseras|stänger|åbner|åpner|lukker|stenger|udkommer|lanceres)|(?:nästa|næste|neste|kommende)(?: [\w-]+){1,5}?(?= )",
    "pl": r"zostan(?:ie|ą)|zaczn(?:ie|ą)|wróci|wrócą|powróci|będ(?:zie|ą)|(?:odbędzie|rozpoczn\w+|zacznie|zakończ[yą]|zbierze|zbiorą|spotka|ukaże|pojawi|przeniesie) się|się (?:odbędzie|rozpocznie|zacznie|zakończy|zbierze|ukaże|pojawi)|ruszy|ruszą|wejdzie|wejdą|otworzy|otworzą"
    r"|zamknie|wystąpi|(?:roz|za|prze|wy|od|pod|przy|po)[^\W\d_]{2,}(?:rzy|czy|dzi|si|wi|sze|że)|zagra|przedstawi|zorganizuje|opublikuje|rozpocznie|zakończy|planuj[eą] \w+|(?:ma|mają) (?:zostać|się|być|powstać|rozpocząć) ?\w*",
    "cs": r"bude|budou|se bude konat|proběhne|proběhnou|uskuteční|začne|začnou|skončí|projedná|rozhodne|podepíše|vyhlásí|zveřejní|předloží|zvolí|schválí|otevře|otevřou|zavře|sejde|sejdou|představí|vydá|vyjde|zahájí|plánuj[eí] \w+|má být|mají být|vstoupí|odstartuje|nastoupí|vystoupí",
    "fi": r"\w{2,}(?:taan|tään)|alkaa|alkavat|ilmestyy|tulee \w+(?:maan|mään)|on määrä|aikoo \w+|aikovat \w+|suunnittelee|odotetaan|kokoontuu|avautuu|valmistuu|päättyy",
    "tr": r"\w{2,}(?:acak|ecek|acaklar|ecekler)\w*|planla(?:nıyor|nmakta\w*|ndı)|bekleniyor",
    "ru": r"буд(?:ет|ут)|пройд[её]т|пройдут|состоится|состоятся|откроется|откроются|начн[её]тся|начнутся|завершится|вступит в силу|начн[её]т|начнут|вернётся|вернется|приедет|выступит|появится|закроется|планиру\w+|должн[аоы]? (?!был)\w+|рассмотр(?:ит|ят)|подпи(?:шет|шут)|объяв(?:ит|ят)|опублику(?:ет|ют)|прим(?:ет|ут)|собер[её]тся|посетит|посетят|выйдет|запустит|проведёт|проведет|намерен\w* \w+",
}
_PATTERNS = {tongue: pattern(rf"\b(?:{forms})(?!\w)", re.IGNORECASE) for tongue, forms in _FUTURES.items()}
# What opens, premieres or goes on sale on a day, in the present tense, with the day behind it.
_TIMETABLED = pattern(
    r"\b(?:opens|reopens|premieres|kicks? off|goes? (?:on sale|live|to the polls)|hits? (?:theat(?:er|re)s|cinemas|stores|shelves)"
    r"|arrives? in (?:theat(?:er|re)s|cinemas|stores))\b[^.;:!?]{0,40}? (?:on|in|from) ?$",
    re.IGNORECASE,
)
# The same in other languages, beside a day only: "kehrt am 3. Mai zurück". French tells of the past so.
_IN_THE_PRESENT = {
    "en": r"(?:re)?(?:opens?|closes?)|returns?|premieres?|launch(?:es)?|kicks? off|departs?|sails?|arrives?|takes place|comes? (?:into|to)|takes? effect|enters? service|goes",
    "de": r"startet|starten|öffnen|schließen|beginnt|beginnen|öffnet|eröffnet|schließt|kehrt|kehren|kommt|kommen|erscheint|gastiert|zieht|geht|reist",
    "es": r"vuelven?|regresan?|llegan?|abren?|reabren?|cierran?|arrancan?|se estrenan?|se celebran?|comienzan?|empiezan?|entra(?:n)? en (?:vigor|servicio|funcionamiento)",
    "it": r"tornan?o?|torna|arriva(?:no)?|apre|aprono|riapre|chiude|parte|partono|debutta|esce|escono|inizia(?:no)?|si tiene|si svolge|entra in (?:vigore|funzione|servizio)",
    "pt": r"volta|voltam|regressa|chega|chegam|abre|reabre|fecha|arranca|estreia|começa|começam|entra em (?:vigor|funcionamento|serviço)|realiza-se",
    "nl": r"keert|komt|opent|heropent|sluit|start|begint|vertrekt|verschijnt|gaat",
    "sv": r"öppnar|startar|börjar|återvänder|kommer|släpps|stänger|åbner|åpner|starter|begynder|vender|udkommer|lukker|hålls|har premiär|tas i bruk|tages i brug",
    "pl": r"startuje|rusza|wraca|otwiera|zaczyna|rozpoczyna|wchodzi|odbywa",
    "cs": r"startuje|začíná|vrací|otevírá|vychází|vstupuje",
}
_PRESENT_PATTERNS = {
    tongue: pattern(rf"\b(?:{forms})\b[^.;:!?]{{0,60}}$", re.IGNORECASE) for tongue, forms in _IN_THE_PRESENT.items()
}
#: What a story, a record or a year does on a day is no appointment.
_OF_A_RECORD = pattern(
    r"\b(?:story|action|plot|film|novel|book|chapter|scene|series|diary|record|data|list|period|year|log|archive|history|chronicle|handlung|geschichte"
    r"|reihe|jahr|datensatz|historia|acción|libro|año|storia|azione|libro|anno|história|ação|livro|ano|verhaal|boek|jaar)\b",
    re.IGNORECASE,
)
# What begins to hold or to work, beside a month, too.
_COMES_INTO_USE = pattern(
    r"\b(?:(?:becomes?|goes|go) (?:operational|live|available)|enters? (?:service|production)|tas i bruk|tages i brug|entra(?:n)? en funcionamiento"
    r"|entra em funcionamento|entra in funzione|geht in betrieb|wordt in gebruik)\b[^.;:!?]{0,30}$",
    re.IGNORECASE,
)
# German and Dutch close the clause with the verb or what belongs to it, after the date.
_CLOSES = (
    (
        "de",
        pattern(r"\b(?:ist|sind)\b[^.;:!?]{0,60}$"),
        pattern(r"[^.;!?]{0,40}? (?:(?:ein|ab|vor|an|nach|aus|zurück|mit)zu[a-zäöü]{3,}en|zu [a-zäöü]{3,}en)\b"),
    ),
    (
        "de",
        pattern(r"\b(?:kommt|kommen|geht|gehen|zieht|ziehen|tritt|treten)\b[^.;:!?]{0,60}$"),
        pattern(
            r"[^.;!?]{0,40}? (?:in die kinos?|ins kino|auf den markt|in den handel|heraus|raus|auf tour\w*|an den start|in betrieb|um|in kraft)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "nl",
        pattern(r"\b(?:wordt|worden)\b[^.;:!?]{0,60}$", re.IGNORECASE),
        pattern(
            r"[^.;!?]{0,40}? (?:\w*ge[a-z]{2,}(?:t|d|en)|verwacht|heropend|verkozen|onthuld|verplaatst|hervat)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "nl",
        pattern(r"\b(?:komt|komen|gaat|gaan)\b[^.;:!?]{0,60}$", re.IGNORECASE),
        pattern(
            r"[^.;!?]{0,40}? (?:uit|in de (?:bioscoop|winkel)\w*|op tournee|open|dicht|van start|in première)\b",
            re.IGNORECASE,
        ),
    ),
)
# English participles that no past tense shares: "photographs taken in".
_PARTICIPLE = pattern(
    r"\b(?:taken|given|seen|written|shown|drawn|done|born|begun|chosen|stolen|known|grown|broken|spoken|worn|torn|thrown|driven|fallen|gone|forgotten)\b",
    re.IGNORECASE,
)
# Another date between: "will check what was booked from May 2005 to".
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
# "It is hoped that the bridge be finished in".
_MAY_BE = pattern(
    r"\b(?:esté|estén|sea|sean|esteja|estejam|seja|sejam|sia|siano|soit|soient) [^\W\d_]+ ", re.IGNORECASE
)
_BREAK = frozenset(".;:!?")
# A future form stands no farther from its date, in characters.
_NEAR = 70


def future_before(before: str, after: str, tongues: Sequence[str], *, by_day: bool) -> bool:
    """Whether a form of the future stands before a date, and nothing that was done then between the two."""
    # "at 7 a.m. on 14 May"
    before = before.replace("a.m.", "am").replace("p.m.", "pm")
    for tongue in tongues:
        for match in _PATTERNS[tongue].finditer(before):
            rest = before[match.end() :]
            if len(rest) > _NEAR or not _BREAK.isdisjoint(rest) or _YEAR.search(rest) or tells_past(rest, (tongue,)):
                continue
            if tongue == "en" and (_PARTICIPLE.search(rest) or rest.endswith(" for ")):
                continue
            if rest.strip() in _ARTICLES and _is_no_event(match[0], tongue):
                continue
            if _MAY_BE.search(rest):
                return True
            if tongue not in _ROMANCE or IS_TO_BE.match(match[0].rpartition(" ")[2]) or not DONE.search(rest):
                return True
        if tongue == "en" and _TIMETABLED.search(before):
            return True
        if by_day and _in_the_present(before, tongue):
            return True
    if _COMES_INTO_USE.search(before) and not _OF_A_RECORD.search(before):
        return True
    return any(
        tongue in tongues and verb.search(before) is not None and closing.match(after) is not None
        for tongue, verb, closing in _CLOSES
    ) or any(verb.search(before) is not None and closing.match(after) is not None for verb, closing in SPLIT_VERBS)


def _in_the_present(before: str, tongue: str) -> bool:
    """Whether what somebody or something does on the day right behind the words is told in the present tense."""
    form = _PRESENT_PATTERNS.get(tongue)
    verb = form.search(before) if form else None
    # The verb has its subject before it, and nothing past around it.
    return (
        verb is not None
        and len(before[: verb.start()].split()) > 1
        and not tells_past(before, (tongue,))
        and not _RELATIVE.search(before)
        and not _OF_A_RECORD.search(before)
    )


# What takes place may have the day right behind it: "will open May 5". "The field will read May 5" announces nothing.
_TAKES_PLACE = pattern(
    r"\b(?:(?:re)?open|start|begin|launch|meet|close|end|return|air|premiere|debut|arrive|place|held|release|publish|sail|play|ship|drop|land"
    r"|retire|vote|expire|resume|celebrate|host|perform|marry|wed)(?:e?d|s)?$",
    re.IGNORECASE,
)
_PREPOSITION = pattern(r"\b(?:for|on|in|by|next|coming|upcoming|forthcoming)\b", re.IGNORECASE)
_OTHERS_BE = pattern(r"\b(?:sera|será|sarà|wird|werden|ser[ãá]o?)$", re.IGNORECASE)
_ARTICLES = frozenset(("", "il", "el", "le", "o", "den", "the", "de"))
_ROMANCE = frozenset(("fr", "es", "it", "pt"))


def _is_no_event(form: str, tongue: str) -> bool:
    """Whether a form of the future right before a date does not say that something takes place then."""
    if tongue == "en":
        return not (_TAKES_PLACE.search(form) or _PREPOSITION.search(form))
    return _OTHERS_BE.search(form) is not None


_NOW = pattern(r"\b(?:is|are|has|have|ist|sind|hat|est|sont|es|son|é|è|sono|heeft|zijn)\b", re.IGNORECASE)
# What follows is said of a thing in the sentence: "the rates, which will be revised".
_RELATIVE = pattern(
    r",? (?:which|who|whose|when|where|after|as|before)\b|, (?:that|que|qui|che|die|der|das|dat|som|który|která|которые|которая|który|która)\b",
    re.IGNORECASE,
)
# The verb that opens the rest of a sentence, after a date: German and Dutch, and what "we" do.
_GOES_ON = pattern(
    r"\b(?:(?:wird|werden|zal|zullen)\b|we (?:open|start|launch|move|close|are (?:opening|starting|launching|moving|closing))\b"
    r"|(?:eröffnen|öffnen|starten|schließen|feiern) wir\b|vieren we\b|nous (?:ouvrons|fêtons|lançons)\b)",
    re.IGNORECASE,
)

# "Im Mai ziehen wir um".
_WE_DO = pattern(r" (?!(?:haben|sind|waren|hatten|können|sollten|wollten)\b)[a-zäöüß]{2,}n wir\b")
# French lives are told in the future: "En 2017, elle rencontrera".
_HE_WILL = pattern(r"\W*(?:il|elle|ils|elles)\b", re.IGNORECASE)

# "The hall opened in May": a participle before what it is said of.
_TURKISH_DEED = pattern(r"\w{2,}(?:an|en|[dt][ıiuü]ğ[ıiuü])\b", re.IGNORECASE)


def future_after(after: str, tongues: Iterable[str]) -> bool:
    """Whether a sentence goes on, after the date it begins with, to what will be."""
    first = after[:120]
    for mark in ";:":
        first = first.partition(mark)[0]
    if "de" in tongues and (we_do := _WE_DO.match(first)) and not tells_past(we_do[0], ("de",)):
        return True
    for tongue in tongues:
        if tongue == "fr" and _HE_WILL.match(first):
            continue
        will = _GOES_ON.search(first) or _PATTERNS[tongue].search(first)
        if will is not None:
            lead = first[: will.start()]
            if tongue == "tr" and _TURKISH_DEED.search(lead):
                continue
            if not tells_past(lead, (tongue,)) and not _NOW.search(lead) and not _RELATIVE.search(lead):
                return True
    return False


#: Right before a date from which something will hold.
FROM_THEN = pattern(
    r"^\W*(?:from|starting|beginning|effective|as of|by(?: the end of)?|ab|bis|à partir d[eu]|à compter d[eu]|dès|d'ici|desde|a partir d[eo]l?|a partire da(?:l|ll')?|a decorrere dal|dal|entro|vanaf|från|fra|od|с) ?(?:dem |den |le |el |il )?$",
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
        pattern(r"\b(?:blijft|blijven) (?:[\w-]+,? ){0,4}?(?:tot|op|van|vanaf|in)[^.;!?]{0,24}$", re.IGNORECASE),
        pattern(r"[^.;!?]{0,40}? (?:gesloten|dicht|afgesloten|geopend)\b", re.IGNORECASE),
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
    r"\b(?:applications?|entries|registrations?|submissions?|nominations?|bookings?|enrolments?) (?:\w+ ){0,2}?(?:closes?|ends?|must be|are due)\b"
    r"[^.;!?]{0,30}$|\b(?:anmeldeschluss|bewerbungsschluss|einsendeschluss|bewerbungsfrist|deadline (?:for|to) [\w ]{2,40}? is|plazo termina|el plazo|date limite[\w ]{0,30}|plazo de inscripción|"
    r"inscrições|iscrizioni|aanmelden|inschrijven|bewerbungen nehmen wir|sista anmälningsdag)\b[^.;!?\d]{0,40}$",
    re.IGNORECASE,
)
#: Words that invite to a day, right before it.
INVITED = pattern(
    r"\b(?:join (?:us|the|our)|meet us|visit us|see you|save the date|mark your calendars?|come along|don't miss"
    r"|rendez-vous|retrouvez-nous|rejoignez-nous|venez|looking forward to|wir freuen uns|merken sie sich|besuchen sie uns|seien sie dabei"
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
    r"|(?:início|fim|final|finais|meados|principios|finales|mediados|inizi|inizio|fine|primi mesi|metà|begin|eind|einde|beginning|start|end|början|slutet|voorjaar|najaar|zomer|herfst)"
    r" (?:of|de|del|do|di|van|av)|(?:semestre|trimestre|quarter|half|halbjahr|quartal|helft|kwartaal|metà|mitad|metade)(?: (?:of|de|del|do|van"
    r"|des))?"
    r"|(?:printemps|été|automne|hiver|primavera|verano|otoño|verão|outono|estate|autunno)(?: (?:de|del|do))?) $|\b(?:mid|mi|early|late)-$|\b(?:medio|mitte|a metà) $",
    re.IGNORECASE,
)
#: What was done in the rest of an announcement: the date is that of the deed, "contracts signed in".
DONE = pattern(
    r"\b(?!(?:tourn|journ|soir|ann|entr|arriv|dur|rentr|mont|mosqu|mus|lyc|matin|id|travers)ées?\b)[^\W\d_]{2,}(?:[aiu]d[oa]s?|[aiu]t[oaie]|ées?|és|ies?|ts)\b (?:[\w']+ ){0,3}?"
    r"(?:en|em|in|nel|il|el|a|antes|prima|desde|dal|le|du|avant|no)(?: (?:el|o|del|do|du|le|il|de|d[ií]a))*\s*$",
    re.IGNORECASE,
)
#: A form of "to be": what follows belongs to it.
IS_TO_BE = pattern(
    r"(?:ser|sar|être|essere|est(?:ar)?|permanecer|ficar|rester|resterà|dever|poder|dovr|potr)(?:á|ão|án|à|anno|a|ont)?$",
    re.IGNORECASE,
)
#: The announcement is someone else's or a story's: not the page's own voice.
REPORTED = pattern(
    r"\b(?:said|(?<!be )(?<!has )(?<!have )announced|promised|told|predicted|wrote|stated|argued|claimed|according to|believed|thought"
    r"|originally|initially|at the time|would|had been|was to|were to|sagte|kündigte|angekündigt|laut|zufolge"
    r"|ursprünglich|a (?:dit|annoncé|déclaré)|selon|dijo|anunció|según|disse|anunciou|(?:segundo"
    r"|secondo)(?! (?:semestre|trimestre|período|turno|d[ií]a|m[eê]s|mese|anno|a[nñ]o))|ha (?:detto"
    r"|annunciato)|zei|volgens|if|wenn|falls)\b"
    r"|(?:^|[,;:] )(?:se (?:si|o|a|os|as|il|lo|la|i|gli|le|você|tu|um|uma|un|una|estiver|for|quiser|non|não)|si|s['’]ils?|als|indien|jeśli|gdy|pokud|jos|eğer|если|om|hvis)\b",
    re.IGNORECASE,
)
#: The same after the date, where who says it in the present says it still.
REPORTED_AFTER = pattern(
    r"\b(?:said|(?<!has )(?<!have )announced|promised|told|predicted|wrote|stated|argued|claimed|believed|thought"
    r"|originally|initially|at the time|would|had been|was to|were to|but it|sagte|kündigte|ursprünglich|a (?:dit|annoncé|déclaré)|dijo"
    r"|anunció|disse|anunciou|ha (?:detto|annunciato)|zei|raconte|rapporte|rappelle|if|wenn|falls|geweest zijn|zijn geweest|gewesen|worden sein|gehabt haben)\b",
    re.IGNORECASE,
)
#: The date is that of what is spoken of, not of when it will be spoken of.
OF_A_DEED = pattern(
    r"\b(?:remember\w*|recall\w*|forget|forgot\w*|commemorat\w*|erinner\w*|vergessen|souvien\w*|oublier\w*|recordar\w*"
    r"|olvidar\w*|lembrar\w*|esquecer\w*|ricorder\w*|dimenticher\w*|herinner\w*|vergeten|glemme|glömm\w+|minnas|huske|zapomn\w+|unohda\w*|забуд\w+|happened|occurred|murders?|killings?|attacks?|crash|accident|crime|assault|mord(?:es)?|anschlags?|überfalls?|meurtre|attentat|assassinat|asesinato|atentado|accidente|omicidio|attentato|homicídio|assassinato|atentado|acidente|moord|aanslag|ongeluk|mordet|drabet|zabójstw\w+|убийств\w+)\b"
    r"|(?<!half )(?<!quarter )(?<!end )(?<!start )(?<!beginning )(?<!spring )(?<!summer )(?<!autumn )(?<!fall )"
    r"(?<!winter )\bof $"
    r"|\b(?:about|since|after|before) (?:the )?$",
    re.IGNORECASE,
)
#: The verb of it behind the date, in languages that put it there.
REMEMBERED = pattern(r"[^.;!?]{0,40}?\b(?:vergeten|vergessen|erinnern|gedenken|herinneren|herdenken)\b", re.IGNORECASE)
