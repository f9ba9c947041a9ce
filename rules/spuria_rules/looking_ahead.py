"""Words of what is planned, foreseen, demanded, possible or lasting, language by language."""

# A table reads better than one cut to the margin.
# ruff: noqa: E501

import re
from collections.abc import Iterable

from spuria import pattern

_AHEAD = {
    "en": r"(?:is|are) (?:closed|open)|will|won't|\w+'ll|shall|would|(?-i:may)|might|could(?! not\b)|(?:when|once|as soon as) (?:it|they|he|she|the \w+) (?:is|are)|should|must|can|to be|going to|about to|is to|are to"
    r"|was to|were to|if|unless|once(?= (?:the|an?|it|they|he|she|we|you|this|that|all|these|those|every|[a-z]+(?:ed|ing|built|done|there))\b)|(?:until|till)(?! (?:his|her|their|its|the) (?:[a-z]+ )?(?:death|retirement|resignation|closure|demolition|abolition|departure|dismissal|murder|assassination)\b| (?:he|she|they|it|the [a-z]+) (?:was|were|had|died|left|moved|fell|became|went|took|lost|won|sold|[a-z]{2,}ed)\b)"
    r"|(?:through|thru)(?= (?:\d|(?:early|late|mid|the end|january|february|march|april|may|june|july|august|september|october|november|december)\b))"
    r"|(?<!picked )(?<!set )(?<!caught )up to|due(?! to\b)|comes? into|enters? into|entry into|takes? effect|into effect|starts|begins|ends|opens|closes|expir\w*|matur\w*"
    r"|expect\w*|schedul\w*|plan|plans|plann\w*|forecast\w*|predict\w*|project(?:s|ed|ing|ions?)|estimat\w*|anticipat\w*|propos\w*|target\w*|goals?(?= (?:of|to|is|are|was|were|set|by)\b)|aim\w*"
    r"|deadline|hop(?:e|es|ed|ing)|intend\w*|slated|set for|set to|upcoming|next|future|coming|tentative\w*|roadmap|outlook|scenario\w*|likely|potential\w*"
    r"|postpon\w*|delay\w*|extend\w*|extension|reschedul\w*|defer\w*|renew\w*|push(?:ed)? back|brought forward"
    r"|moved to (?=(?:the )?(?:\d|early|late|mid|next|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|valid|effective|warranty"
    r"|tickets?(?! (?:prices?|sales|offices?|machines?|fares?|revenues?|inspectors?)\b)|bookings?|reservations?|ahead of"
    r"|(?<!year )(?<!month )(?<!week )(?<!day )(?<!days )(?<!weeks )(?<!months )(?<!years )(?<!season )(?<!decade )before|prior to|toward\w*|puts? (?:the|its|their|global|world)(?= [\w' ]{3,60}$)|(?:analysts|economists|forecasters) (?:polled|surveyed|see|saw|put)|run-up|imagin\w*|suppos\w*|hypothe\w*|fiction\w*"
    r"|novel(?! (?:came|appeared|was published|sold|won))|simulat\w*|promis\w*|pledg\w*|commit(?:s|ted|ting|ment\w*)|vow\w*|guarantee\w*"
    r"|announc\w* (?:that|plans|a|an|the)|agreement (?:for|on|until)|registered|bid|bids|award(?:ed)?|host|candidate",
    "de": r"beziffer\w+|schätz\w+|tritt|treten|beginnt|beginnen|endet|enden|startet|gilt|stattfinde[tn]|erscheint|öffnet|wird|werden soll\w*|soll(?:en|te|ten)?|könnten?|kann|können|dürften?"
    r"|möchte\w*|will|wollen|bis(?! zu (?:seine|ihre)[mr] (?:Tod|Rücktritt|Ausscheiden|Pensionierung|Auflösung)\b)|ab(?= (?:dem|der|den|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d|sofort|mitte|anfang|ende|herbst|sommer|winter|frühjahr|jahr))"
    r"|geplant\w*|voraussichtlich|erwartet\w*|prognos\w*|künftig\w*|zukünftig\w*|nächste\w*|kommende\w*|frist|verschoben|verschob|verlegt|verlänger\w*|vorgesehen\w*"
    r"|vorsah(?:en)?|sah(?:en)? vor|karten|buchungen|ausverkauft|gültig\w*|falls|wenn|würden?|läuft|laufen|vergeben"
    r"|ziel\w*|szenari\w*|plan|pläne|ausgeschrieben|läuft|sieht vor|beantragt\w*|angekündigt\w*|anvisiert\w*|beabsichtig\w*",
    "fr": r"estim(?:e|ent|é|ée|ait|aient)|entre(?:nt)? en vigueur|débute|prend effet|doit|doivent|prévu\w*|prévoy\w*|billets?|vendus?|prévoi\w*|prévisions?|jusqu'\w*(?! (?:sa mort|son décès|sa retraite|sa fermeture|sa démission)\b)|jusqu’\w*|d'ici|d’ici"
    r"|à partir|dès|échéance|prochain\w*|report(?:é|ée|és|ées|er)|prolong\w*|objectif|projet\w*|lorsque|à venir|futur\w*|valable|expire\w*|scénario\w*|si"
    r"|programmée?s?|vise\w*|envisag\w*|souhait\w*|espèr\w*|court|courent|prendra"
    r"|(?-i:[a-zà-ÿœ]{2,}(?:er|ir|dr|vr|rr|tr)(?:a|as|ai|ont|ons|ez|ait|aient))|(?:se|fe|au|sau|pou|ve|enve)r(?:a|ont|ait|aient)",
    "es": r"estim(?:a|an|ó|aron|ado|ada)|entra[nm]? en vigor|comienza|empieza|debe\w*|debería\w*|prevé\w*|preve[ií]a\w*|entradas|agotad\w*|agotaron|previst\w*|hasta(?! su (?:muerte|fallecimiento|jubilación|cierre|dimisión)\b)|antes de|a partir|próxim\w*|plazo|vence\w*"
    r"|planea\w*|planeó|espera\w*|pronóstic\w*|aplaz\w*|pospus\w*|pospuest\w*|prorrog\w*|objetivo|meta|vigen\w*|futur\w*|si|programad\w*|sed[e]"
    r"|(?!para\b|compara\b|separa\b|prepara\b|declara\b)[^\W\d_]{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|rrán?)|(?:se|da|i|ve|sab|podr|har|dir)r?(?:á|án|ía|ían)"
    r"|(?!secretaría|notaría|comisaría)(?<!la )(?<!las )(?<!una )(?<!de )[^\W\d_]{2,}(?:aría|ería|iría|dría|rría|bría)n?|iban? a|va a|van a|sería\w*",
    "it": r"stim(?:a|ano|ato|ata|ò|arono)|entra(?:no)? in vigore|dovrebbe\w*|dovrà\w*|prevedev\w*|prevede\w*|bigliett\w*|esaurit\w*|potrebbe\w*|potrà\w*|entro|fino|previst\w*|prossim\w*|scad\w*|rinvi\w+|prorog\w*"
    r"|obiettiv\w*|[^\W\d_]{2,}(?:erà|irà|arà|rrà|drà|vrà|eranno|iranno|aranno|rranno|dranno|vranno|rebbe|rebbero)|slittat\w*|spostat\w*|se|stop"
    r"|fissat\w*|in programma|calendario|candidat\w*|assegnat\w*|deve|devono",
    "pt": r"estim(?:a|am|ou|aram|ado|ada)|entra em vigor|deve|devem|deverá\w*|poderá\w*|poderia\w*|até|prazo|prevê\w*|previa\w*|bilhetes?|ingressos?|esgot\w*|previsão|próxim\w*|adiad\w*|adiou|prorrogad\w*|vai|vão|iria|iriam"
    r"|(?!par[áa]\b)[^\W\d_]{2,}(?:ará|arão|erá|erão|irá|irão|orá|orão)|(?<!a )(?<!as )(?<!uma )[^\W\d_]{2,}(?:aria|ariam|eria|eriam|iria|iriam)|se(?= \w+(?:sse|r)\b)|válid\w*|vigen\w*|futur\w*|agendad\w*|previst\w*|meta|objetivo",
    "nl": r"ra(?:am|m)(?:t|de|den|ing)|schat(?:te|ten|ting)?|treedt|treden|begint|ingaat|zal|zullen|zou(?:den)?|moet\w*|kan|kunnen|tot(?! (?:zijn|haar|hun) (?:dood|overlijden|pensioen|sluiting|aftreden)\b)(?! [\d.,]+ (?:procent|%|miljoen|miljard|euro))|vanaf|gepland\w*|voorzag(?:en)?|kaarten|kaartjes"
    r"|uitverkocht|verwacht\w*|volgend\w*|komend\w*|uitgesteld|verlengd|geldig|streef\w*|toekomst\w*|verplaatst|verschoven|wil|willen|verzet|als doel|wordt|worden|per(?= 1)|ingaan|vervalt",
    "sv": r"biljett\w*|billett\w*|slutsåld\w*|ska|skall|skal|skulle|kommer|vil|skulle|senast|senest|planera\w*|planlagt\w*|väntas|forvent\w*|nästa|næste|neste|till(?! [\d.,]+ (?:procent|%|miljon|miljard|kronor))"
    r"|inntil|frem til|fram till|udskudt|utsatt|uppskjut\w*|sköts upp|skjutits|sträcker|gäller|gælder|gjelder|löper|flyttades till|flyttet til|tävla\w*|om|hvis|dersom|bör|bør",
    "pl": r"będzie|będą|ma zostać|mają|planowan\w*|planuj\w*|bilet\w*|wyprzedan\w*|przewid\w*|przyszł\w*|do(?= \d{4}| \d{1,2} [a-zź]{3,}[aid]\b| koń| styc| lut| mar| kwi| maj| cze| lip| sie| wrz| paź| lis| gru)|przełożon\w*|przełożył\w*|przesun\w*|termin\w*|obowiązuj\w*|jeśli|gdyby|\w+(?:łby|łaby|liby)|na (?:rok )?\d{4}|kandydat\w*|ważn\w+",
    "cs": r"bude|budou|by|má|mají|vstupenk\w*|plán\w*|příští\w*|do(?= \d{4}| \d{1,2}\. [a-zříčěú]+| konce| led| ún| bř| dub| kv| čer| srp| zář| říj| list| pro)|přesunut\w*|odložen\w*|termín\w*|platí|pokud|kandidát\w*|na rok",
    "fi": r"tulee|tulevat|määrä|aiko\w+|suunnit\w+|odotetaan|siirret\w+|lykät\w+|saakka|asti|\w+v[aä]ns[aä]|mennessä|varten|ensi|seuraav\w+|voimassa|jos|(?!poliisi\b|hissi\b|pariisi\b|paratiisi\b|hirvisi\b)\w+isi(?:vat|vät)?|tavoit\w+|liput|liput\w*|päättyy|alkaa|ehdok\w+",
    "tr": r"\w+(?:aca|ece)[kğ]\w*|planla\w+|bekleni\w+|ertelen\w+|kadar|dek|hedef\w*|bilet\w*|geçerli|önümüzdeki|gelecek|eğer|aday\w*|için",
    "ru": r"будет|будут|должн\w*|планиру\w*|ожида\w*|до(?! [\d.,]+ (?:процент|%|миллион|миллиард|тысяч|рубл|доллар))|будущ\w*|следующ\w*|бы|если|перен[её]с\w*|срок\w*|на \d{4}|сезон\w*|кандидат\w*|билет\w*|действ\w+ до",
}
# What lasts, or belongs to a year to come: beside a month or a year alone.
_LASTING = {
    "en": r"lease[ds]?|contract|term|season|fiscal|fy|model",
    "de": r"haushalt\w*|etat|spielzeit|saison|laufzeit|vertrag|termin|vorhaben",
    "fr": r"budget|saison|calendrier|mandat|contrat",
    "es": r"presupuestos?|temporada|contrato",
    "it": r"contratto|stagione|bilancio",
    "pt": r"orçamento|temporada|contrato|época",
    "nl": r"begroting|contract|seizoen",
    "sv": r"budget\w*|kontrakt\w*|avtal\w*|aftale\w*|säsong\w*|sæson\w*",
    "pl": r"budżet\w*|kontrakt\w*|umow\w*|sezon\w*",
    "cs": r"rozpoč\w*|smlouv\w*|sezon\w*",
    "fi": r"talousarvio\w*|sopimu\w+|kausi|kauden|kaudelle",
    "tr": r"sözleşme\w*|bütçe\w*|sezon\w*",
    "ru": r"бюджет\w*|контракт\w*|договор\w*|сезон\w*",
}
_PATTERNS = {tongue: pattern(rf"\b(?:{words})\b", re.IGNORECASE) for tongue, words in _AHEAD.items()}

_LASTING_PATTERNS = {tongue: pattern(rf"\b(?:{words})\b", re.IGNORECASE) for tongue, words in _LASTING.items()}


def names_what_lasts(words: str, tongues: Iterable[str]) -> bool:
    """Whether some words name a contract, a season, a budget: what a month or a year beside them may only be meant for."""
    return any(_LASTING_PATTERNS[tongue].search(words) is not None for tongue in tongues)


def looks_ahead(words: str, tongues: Iterable[str]) -> bool:
    """Whether some words plan, foresee, demand or last: a date beside them need not have come."""
    return any(_PATTERNS[tongue].search(words) is not None for tongue in tongues)
