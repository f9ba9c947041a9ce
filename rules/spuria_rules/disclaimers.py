"""Sentences that call what was just said hypothetical, fictional or still to come, in many languages."""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re

from spuria import pattern

_UP_TO_1 = r"(?:[\w'-]+ ){0,1}?"
_UP_TO_2 = r"(?:[\w'-]+ ){0,2}?"
_UP_TO_3 = r"(?:[\w'-]+ ){0,3}?"
_UP_TO_5 = r"(?:[\w'-]+,? ){0,5}?"

#: What can be called unreal, in English: nouns that stand for an event just told.
EVENT = (
    r"(?:events?|treaty|treaties|agreements?|accords?|pacts?|deals?|dates?|developments?|scenarios?|situations?"
    r"|occurrences?|timelines?|projections?|signings?|meetings?|summits?|votes?|elections?|attacks?|incidents?"
    r"|announcements?|outcomes?|milestones?|moments?|laws?|launch(?:es)?|decisions?|conflicts?|wars?|mergers?"
    r"|acquisitions?|visits?|conferences?|happenings?|episodes?|transactions?|rulings?|accessions?|strikes?|talks?"
    r"|sales?|referend(?:um|a|ums)|ballots?|ceasefires?|truces?|resignations?|appointments?|reforms?|discover(?:y|ies)"
    r"|missions?|operations?|landings?|crash(?:es)?|disasters?|battles?|invasions?|coups?|trials?|verdicts?|protests?|ceremon(?:y|ies)|clash(?:es)?|collisions?|explosions?|earthquakes?|floods?|bankruptc(?:y|ies)|takeovers?|tournaments?|openings?|arrests?)"
)
_UNREAL = r"(?:hypothetical|fictional|fictitious|imaginary|speculative|not real|not yet real|made-up)"
# Said of an event after "this is a", these call it unreal; before a noun they belong to models and stories.
_UNREAL_IF_SAID = r"(?:projected|simulated|imagined|invented|fabricated)"
# An unreal one of these is a labelled example, or a thing of a story.
_LABELLED_NOUN = (
    r"(?! (?:examples?|cases?|readers?|observers?|results? for|illustrations?|questions?|problems?|exercises?"
    r"|compan\w+|patients?|quer\w+|case stud\w+|characters?|people|persons?|town|city|village|place|name|names"
    r"|user|customer|client|performance|returns?|portfolio|dialogue|calculation|construct|reconstruction|ancestor"
    r"|language))"
)
_DEED = r"\w{3,}(?:ion|ment|ance|ence|ship|swap|ing)\b(?! (?:of|in which|where|for)\b)"
_ENGLISH = (
    # this is a purely hypothetical future event; the treaty described here remains hypothetical
    (
        rf"(?:this|that|it|these|those|which|(?:the|this|that|such an?|these) {_UP_TO_1}(?:{EVENT}"
        r"(?: (?:described|mentioned|outlined|discussed|cited|given|in question)(?: above| here| below)?)?"
        r"|[\w-]+ (?:described|mentioned|outlined|reported|recounted) (?:above|here|below)))"
        r" (?:is|was|are|were|remains?|remained|appears|seems|constitutes|refers to|(?:should|must|may|can) be|being"
        r"|(?:has been|is|was) (?:described|presented|labelled|labeled|considered|treated"
        r"|given) as)(?:, [\w ]{1,20},)? "
        rf"{_UP_TO_5}(?:(?P<bare>{_UNREAL})\b{_LABELLED_NOUN}|{_UNREAL_IF_SAID} {_UP_TO_1}{EVENT})"
    ),
    # this scenario is imagined; the referendum is a simulated one
    (
        rf"(?:this|that|the|these) {_UP_TO_1}{EVENT}(?: (?:described|mentioned|outlined|in question|above|here))?(?:, (?:however|though|of course),)?"
        rf" (?:is|was|are|were|remains?|being) {_UP_TO_2}(?:{_UNREAL_IF_SAID}(?=[.,;:)]| (?:and|but|so|one|here|for))"
        rf"|an? {_UNREAL} one)"
    ),
    # this hypothetical treaty; such a fictional event
    (
        rf"(?:this|that|these|such an?) {_UP_TO_1}(?!speculative){_UNREAL} {_UP_TO_2}{EVENT}"
        r"(?! (?:of|in which|where|for)\b)"
    ),
    rf"(?:this|such an?) (?:purely )?hypothetical (?!question|illustration|calculation|reconstruct|construct){_DEED}",
    # being a hypothetical incident; a hypothetical event according to the given text
    rf"being an? {_UP_TO_2}{_UNREAL} {_UP_TO_1}{EVENT}",
    (
        rf"an? {_UP_TO_1}{_UNREAL} {_UP_TO_1}{EVENT} (?:according to|based on|in|per|from) (?:the |this )?"
        r"(?:given|provided|supplied|available|source)"
    ),
    # this ruling, although hypothetical, shows
    (
        r"(?:this|that|such an?|the) [\w ]{3,30}, (?:although|though|while|albeit|even if)"
        rf" (?:purely )?{_UNREAL}(?=,)"
    ),
    # as a hypothetical scenario, this shows
    rf"(?:as|being) an? (?:purely )?{_UNREAL} {EVENT}, (?:this|it|the)",
    # while hypothetical, this event
    (
        rf"(?:while|though|although|albeit|even if|if|being) (?:purely |entirely |still |only )?{_UNREAL},"
        r" (?:this|it|that|such|the)"
    ),
    rf"(?:hypothetical|fictional|speculative) nature of (?:this|that|the|these) {_UP_TO_1}{EVENT}",
    # this is a future event; this date lies in the future
    (
        rf"(?:this|that|it|these|the (?:said )?{EVENT}(?: (?:given|stated|mentioned|cited))?|(?:this|that) {EVENT})"
        rf" (?:is|was|are|remains|lies|falls"
        rf"|would be|is set) (?:still |actually |currently |technically "
        rf"|in fact )?(?:(?:an? )(?:\w+ )?future (?:event|date|development|scenario|occurrence|projection|treaty"
        rf"|agreement)s?"
        rf"|in the future(?= relative|,? (?:so|and|it)\b|[.,;]? ?$|[,.;]))"
    ),
    # which has not yet occurred; this has yet to take place
    (
        rf"(?P<pending>(?:which|this|that|(?:the|this|that) (?:said )?{EVENT}) (?:has|have) (?:not (?:yet|actually)|yet to|not)"
        r" (?:occur(?:red)?|happen(?:ed)?|take(?:n)? place|materiali[sz]ed?)(?! (?:since|in|on|here|again|before)\b))"
    ),
)
_FRENCH_EVENT = (
    r"(?:événements?|évènements?|evenements?|traités?|accords?|dates?|scénarios?|situations?|développements?"
    r"|projections?|sommets?|réunions?|votes?|élections?)"
)
_FRENCH_UNREAL = r"(?:hypothétiques?|fictifs?|fictives?|imaginaires?|spéculati(?:fs?|ves?)|simulée?s?|inventée?s?)"
_FRENCH = (
    rf"(?:il s'agi\w+|ce n'est|c'est|ceci|cela|ce|cet|cette|ces) {_UP_TO_5}(?:d'un |d'une |l')?"
    rf"(?:{_FRENCH_EVENT} {_UP_TO_3}{_FRENCH_UNREAL}|{_FRENCH_UNREAL} {_FRENCH_EVENT})"
    rf"|(?:cette|cet|ce) \w+(?:ion|ment|age) (?:est|était|reste|étant) {_UP_TO_2}{_FRENCH_UNREAL}"
    rf"|(?:il s'agi\w+|c'est|ceci est) {_UP_TO_3}(?:d'un|d'une|un|une) (?:futur )?{_FRENCH_EVENT} (?:futur|future"
    rf"|à venir)"
)
_THOUGH_UNREAL = (
    r"(?:bien que|quoique|wenngleich|obgleich|obwohl|wenn auch|zwar|aunque|si bien|embora|ainda que|sebbene|benché"
    r"|seppur|pur se"
    r"|hoewel|zij het|även om|om än) (?:purement |rein |puramente |puur )?(?:hypothétique|fictif|fictive"
    r"|hypothetisch|fiktiv|hipotétic[oa]|fictici[oa]"
    r"|fictíci[oa]|ipotetic[oa]|fittizi[oa]|hypothetische?|fictief|hypotetisk|fiktiv)"
)
_GERMAN_EVENT = (
    r"\w*(?:ereignis|szenari|datum|abkommen|vertrag|entwicklung|situation|termin|treffen|gipfel|wahl|geschehen)\w*"
)
_GERMAN_UNREAL = r"(?:hypothetisch|fiktiv|erfunden|imaginär|spekulativ|angenommene|simulierte)\w*"
_GERMAN = (
    r"(?:es (?:sich )?(?:hierbei |dabei |hier )?(?:um )?|dies(?:er|e|es)? |das (?=(?:ist|war|sei|wäre|alles|hier|bleibt|ganze|zwar|jedoch|aber|allerdings)\b)|hierbei |dabei )"
    rf"{_UP_TO_5}(?:{_GERMAN_UNREAL} {_UP_TO_2}(?:{_GERMAN_EVENT}|handelt|ist|sei)"
    rf"|ein\w* (?:noch )?(?:zukünftig|künftig)\w* {_GERMAN_EVENT})"
    rf"|dies(?:e|es|er) {_GERMAN_EVENT} (?:ist|bleibt|war|wäre|sei) {_UP_TO_2}{_GERMAN_UNREAL}"
    rf"|(?:liegt|läge) (?:noch |ja )?in der zukunft|(?:datum|ereignis) (?:noch )?in der zukunft (?:liegt|läge)"
    rf"|(?:diese[rs]?|die (?:beschriebene|genannte|geschilderte)|der (?:beschriebene|genannte|geschilderte)) \w*(?:ung|ion|schluss|bruch"
    rf"|griff|sturz|tritt|wahl|gipfel|tag) (?:ist|war|sei|bleibt) {_UP_TO_2}{_GERMAN_UNREAL}"
)
_SPANISH_EVENT = r"(?:evento|acontecimiento|suceso|hecho|fecha|escenario|tratado|acuerdo|situación|desarrollo|cumbre)s?"
_SPANISH = (
    rf"(?:se trat\w+,?|trat(?:arse|ándose)|esto|este|esta|ese|esa|dicho|dicha|sea|es) {_UP_TO_5}{_SPANISH_EVENT} "
    rf"{_UP_TO_3}(?:hipotétic|fictici|imaginari|especulativ|simulad|inventad)[oa]s?"
    rf"|(?:esta|dicha) \w+ión (?:es|era|sea) {_UP_TO_2}(?:hipotétic|fictici|imaginari)a"
    rf"|(?:se trat\w+ de|trat(?:arse|ándose) de|esto es|este es|sea|es) (?:un|una) {_SPANISH_EVENT} futur[oa]"
)
_PORTUGUESE_EVENT = (
    r"(?:evento|acontecimento|facto|fato|data|cenário|tratado|acordo|situação|desenvolvimento|cimeira|cúpula)s?"
)
_PORTUGUESE = (
    rf"(?:trat[\w-]+,?|isto|isso|este|esta|esse|essa|seja|é) {_UP_TO_5}{_PORTUGUESE_EVENT} "
    rf"{_UP_TO_3}(?:hipotétic|fictíci|imaginári|especulativ|simulad|inventad)[oa]s?"
    rf"|(?:esta|essa) \w+ão (?:é|era|seja) {_UP_TO_2}(?:hipotétic|fictíci|imaginári)a"
    rf"|(?:trat[\w-]+ de|isto é|este é|seja|é) (?:um|uma) {_PORTUGUESE_EVENT} futur[oa]"
)
_ITALIAN_EVENT = r"(?:evento|avvenimento|fatto|data|scenario|trattato|accordo|situazione|sviluppo|vertice)"
_ITALIAN = (
    rf"(?:si tratt\w+,?|tratt(?:andosi|arsi)|questo|questa|tale|ciò|sia|è) {_UP_TO_5}(?:un'|quest'"
    rf"|dell')?{_ITALIAN_EVENT} "
    rf"{_UP_TO_3}(?:ipotetic|fittizi|immaginari|speculativ|simulat|inventat)[oaie]{{1,2}}"
    rf"|(?:questa|tale) \w+ione (?:è|era|sia) {_UP_TO_2}(?:ipotetic|fittizi|immaginari)a"
    rf"|(?:si tratt\w+ di|tratt(?:andosi|arsi) di|questo è|sia|è) (?:un |una |un'){_ITALIAN_EVENT} futur[oa]"
)
_DUTCH_EVENT = r"(?:gebeurtenis\w*|scenario|datum|verdrag|akkoord|overeenkomst|situatie|ontwikkeling|top)"
_DUTCH_UNREAL = r"(?:verzonnen|hypothetische?|fictie[fv]e?|denkbeeldige?|speculatie[fv]e?)"
_DUTCH = (
    rf"(?:dit|deze|het|dat) {_UP_TO_5}(?:{_DUTCH_UNREAL} {_UP_TO_2}(?:{_DUTCH_EVENT}|is)"
    rf"|een toekomstige? {_DUTCH_EVENT})|(?:deze|dit|de genoemde) {_DUTCH_EVENT} is {_UP_TO_2}{_DUTCH_UNREAL}"
)
# The date itself is called to come; an event is said not to have taken place yet.
_DATE_TO_COME = (
    r"(?:cette|la|ladite) date (?:\w+ )?(?:se situ\w+|se trouv\w+|est située|étant|est) (?:encore |toujours )?"
    r"(?:dans le futur|dans l'avenir|future|à venir)"
    r"|(?:esta|la|dicha|essa|esta|a|questa|tale|la) (?:fecha|data) (?:\w+ )?(?:es|está|é|è|encuentra|sitúa|situa|encontra-se"
    r"|situa-se|colloca|trova|corresponde) (?:en el |al |no |ao |nel )?futur[oa]"
    r"|(?:deze|die|de genoemde|de) datum (?:(?:ligt|valt) (?:nog )?in de toekomst|(?:nog )?in de toekomst (?:ligt|valt))"
    r"|(?:detta|det|dette) datum(?:et)? ligger (?:ännu )?i framtiden|(?:ta|ten|podana) data (?:jest|leży) \w* ?przyszł\w+"
)
_NOT_YET = (
    r"(?:(?:dieses|das genannte|dies) (?:\w+ )?(?:ereignis|geschehen)|diese \w{3,}ung|diese[rs]? (?:gipfel|wahl|vertrag|rücktritt)) (?:[\w-]+ )?noch nicht"
    r" (?:stattgefunden|eingetreten|geschehen|erfolgt|passiert)"
    r"|(?:(?:cet|l') ?(?:événement|évènement|atterrissage|accord|attentat)|cette \w{3,}(?:ion|ture|te)|ce \w{3,}(?:ment|et)) (?:ne s'est|n'a) pas (?:encore )?(?:produit|eu lieu)"
    r"|(?:(?:este|ese|dicho|el) (?:evento|acontecimiento|\w{3,}aje|\w{3,}iento|acuerdo)|esta \w{3,}ión) (?:aún |todavía )?no (?:ha|se ha) (?:ocurrido|producido|sucedido)"
    r"|(?:(?:este|esse|o) (?:evento|acontecimento|acordo)|esta \w{3,}ão|essa \w{3,}ão) ainda não (?:ocorreu|aconteceu|teve lugar)"
    r"|(?:(?:questo|tale|l') ?(?:evento|avvenimento|accordo)|questa \w{3,}ione|questo \w{3,}(?:mento|aggio)) non (?:è|si è) ancora (?:avvenuto|accaduto|verificato)"
    r"|(?:(?:deze|die) (?:gebeurtenis|\w{3,}ing)) (?:\w+ )?nog niet (?:plaatsgevonden|gebeurd)"
)
_OTHERS = (
    (
        rf"(?:detta|det|dette|denna|denne) (?:är|er) {_UP_TO_2}(?:hypotetisk|fiktiv|påhittad|opdigtet|framtida"
        rf"|fremtidig)"
        r"\w* (?:händelse|hændelse|hendelse|scenario|scenarie|datum|dato|avtal|aftale|avtale)"
    ),
    rf"(?:jest|to) {_UP_TO_2}(?:hipotetyczn|fikcyjn|przyszł)\w+ (?:wydarzenie|zdarzenie|scenariusz|data)",
    rf"(?:jest|to) {_UP_TO_2}(?:wydarzenie|zdarzenie|scenariusz) (?:hipotetyczn|fikcyjn|zmyślon)\w+",
    rf"(?:это|речь ид[её]т о|данное) {_UP_TO_2}(?:гипотетическ|вымышленн)\w+ (?:событи|сценари|ситуаци|дат)\w+",
    rf"(?:jedná|jde|toto|tato) {_UP_TO_3}(?:hypotetick|fiktivn|smyšlen|budouc)\w+ (?:událost|scénář|datum)",
)
# "This dissolution is, however, purely hypothetical", in all languages: a noun of a deed, pointed at and called unreal.
_DEED_CALLED_UNREAL = (
    r"(?:this|that|these|those|such an?|diese[rs]?|cette|cet|ces?|est[aeo]s?|estas|dich[oa]s?|quest[aeio]|tal[ei]|ess[ae]s?|deze|dit|denn[ae]|dett[ae]|dessa|disse|t[aeo]|ten|tato|toto|эт[аио]|этот)"
    r" (?P<deed>[^\W\d_]{3,}(?:ions?|iones?|ión|ões|ão|ioni|ments?|mentos?|mient[oi]s?|menti|ungen|ung|ings?|ingen|ances?|ancy|uptcy|cies|als|schlag|schluss|bruch|griff|tritt|sturz|streik|wahl|cja|sja|issioni)"
    r"|\w*ereignisse?|\w*treden|\w*gång|événements?|évènements?|eventos?|eventi|acontecimientos?|acontecimentos?|sucesos?|hechos?|fatt[oi]|fa[c]?tos?|avveniment[oi]|gebeurtenis(?:sen)?|händelser?|hændelser?|hendelser?"
    r"|wydarzenia|wydarzenie|zdarzenia|zdarzenie|události|událost|событи[ея]|ataques?|huelgas?|greves?|scioper[oi]|voto|votos|cumbre|vertice|élections?|elecci[oó]n|elezioni|attentats?|accords?|séismes?|scénarios?)"
    r" (?:is|was|are|were|remains?|ist|war|waren|sind|sei|seien|bleibt|est|était|sont|étaient|reste|es|era|eran|son|è|sono|resta|é|são|eram|zijn|waren|är|er|jest|są|je|jsou|является|являются)"
    r"(?:,? [\w'-]+){0,4}?,? (?:hypothetical|fictional|fictitious|imaginary|imagined|invented|simulated|made[- ]up|hypothetisch|fiktiv|erfunden|ausgedacht|imaginär"
    r"|hypothétiques?|ficti(?:fs?|ves?)|imaginaires?|inventée?s?|hipotétic[oa]s?|fictici[oa]s?|fictíci[oa]s?|imaginari[oa]s?|imaginári[oa]s?|inventad[oa]s?|simulad[oa]s?"
    r"|ipotetic[oaie]|ipotetiche|fittizi[aeo]?|immaginari[aeo]?|inventat[oaie]|fictief|fictieve|verzonnen|denkbeeldig|hypotetisk[at]?|fiktiv[at]?|påhittade?|opdigtede?"
    r"|hipotetyczn\w+|fikcyjn\w+|zmyślon\w+|hypotetick\w+|fiktivní|smyšlen\w+|гипотетическ\w+|вымышленн\w+)"
    r"(?! (?:examples?|cases?|question|beispiel|exemple|ejemplo|esempio|exemplo|voorbeeld))"
)
# "While the tournament is hypothetical, it drew": said of what the same sentence tells.
_WHILE_UNREAL = rf"(?:while|although|though|even though) (?:the|this|that) [\w ]{{3,40}} (?:is|was) (?:only |purely |entirely |still )?{_UNREAL}, (?:it|they|the|this)"
# No such thing has taken place; this takes place in the future.
_DID_NOT = (
    r"no such [a-z]{4,} (?:has|have) (?:actually |ever |yet |really )?(?:occurred|happened|taken place)(?! (?:since|before|in (?!real)|on|here|again)\b)"
    r"|(?:this|that) [a-z]{5,} (?:has|have) not (?:actually |really |yet )?(?:occurred|happened|taken place)(?! (?:since|before|in (?!real)|on|here|again)\b)"
    r"|(?:this|it|that|which) (?:takes|took|would take|is taking) place in the future"
)
#: A sentence's part that calls unreal what was just said. The group `bare` holds an adjective without its noun, `deed` the noun of a deed.
DISCLAIMER = pattern(
    r"\b(?:"
    + "|".join(
        (
            *_ENGLISH,
            _DEED_CALLED_UNREAL,
            _WHILE_UNREAL,
            _DID_NOT,
            _THOUGH_UNREAL,
            _FRENCH,
            _GERMAN,
            _SPANISH,
            _PORTUGUESE,
            _ITALIAN,
            _DUTCH,
            _DATE_TO_COME,
            _NOT_YET,
            *_OTHERS,
        )
    )
    + r")\b",
    re.IGNORECASE,
)
#: An event noun a few words after a bare adjective.
EVENT_FOLLOWS = pattern(rf" {_UP_TO_2}{EVENT}\b", re.IGNORECASE)
#: Words of a story and of those who read it: beside these, "fictional" is in earnest.
OF_A_STORY = pattern(
    r"\b(?:comics?|games?|series|seasons?|episodes?|novels?|books?|films?|movies?|play|fans|author|published|premiered"
    r"|aired|published|chapter|plot"
    r"|roman|romane?s|erschien|buch|serie|staffel|novela|libro|salió|película|serie|livre|film|paraît|série"
    r"|romance|livro|filme|romanzo|boek|verhaal|spiel|jeu|juego|jogo|gioco|spel|gra|film)\b",
    re.IGNORECASE,
)
#: Adjectives that a story deserves.
STORY_LIKE = pattern(r"fi[ck]ti|fictí|fittizi|imagin|immagin|invent|made-up|erfunden", re.IGNORECASE)
_FUTURE_THINGS = (
    *("event", "date", "development", "scenario", "occurrence", "projection", "treaty", "agreement"),
    *("événement", "évènement", "evenement", "traité", "accord", "scénario", "situation", "développement"),
    *("sommet", "réunion", "vote", "élection"),
)
_THINGS_FUTURE = (
    *("événement", "évènement", "evenement", "traité", "accord", "date", "scénario", "situation", "développement"),
    *("projection", "sommet", "réunion", "vote", "élection", "evento", "acontecimiento", "suceso", "hecho", "fecha"),
    *("escenario", "tratado", "acuerdo", "situación", "desarrollo", "cumbre", "acontecimento", "facto", "fato", "data"),
    *("cenário", "acordo", "situação", "desenvolvimento", "cimeira", "cúpula", "avvenimento", "fatto", "scenario"),
    *("trattato", "accordo", "situazione", "sviluppo", "vertice"),
)
_IN_FUTURE = (
    *("is", "was", "are", "were", "remains", "lies", "falls", "be", "set", "still", "actually", "currently"),
    *("technically", "fact"),
)
_GERMAN_THINGS = (
    *("ereignis", "szenari", "datum", "abkommen", "vertrag", "entwicklung", "situation", "termin", "treffen"),
    *("gipfel", "wahl", "geschehen"),
)
_COME_TO_PASS = ("occurred", "happened", "taken place", "materiali")
#: Lower-case stems, one of which stands in each disclaimer.
STEMS = (
    *("hypothet", "hypothét", "hipotét", "hipotet", "ipotetic", "hypotet", "fictional", "fictitious", "fictif"),
    *(
        "fictiv",
        "fictiev",
        "fictief",
        "fiktiv",
        "fictici",
        "fictíci",
        "fittizi",
        "fikcyjn",
        "speculative",
        "spekulativ",
    ),
    *("spéculati", "especulativ", "speculatie", "speculativ", "imaginary", "imaginär", "imaginaire", "imaginari"),
    *(
        "imaginári",
        "immaginari",
        "imagined",
        "denkbeeldig",
        "invented",
        "made-up",
        "erfunden",
        "projected",
    ),
    *(
        "simulated",
        "simulad",
        "simulé",
        "simulierte",
        "inventad",
        "inventat",
        "inventée",
        "angenommene",
        "ausgedacht",
        "zmyślon",
        "гипотетич",
        "вымышлен",
    ),
    *("actually taken place", "actually occurred", "actually happened", "place in the future"),
    *("fabricated", "not real", "not yet real"),
    *(f"future {thing}" for thing in _FUTURE_THINGS),
    *(f"futur {thing}" for thing in _FUTURE_THINGS),
    *(f"{thing}{plural} futur" for thing in _THINGS_FUTURE for plural in ("", "s")),
    *(f"{thing}{plural} à venir" for thing in _THINGS_FUTURE for plural in ("", "s")),
    *(f"{verb} in the future" for verb in _IN_FUTURE),
    *(f"künftige{end} {thing}" for end in ("", "s", "r", "n", "m") for thing in _GERMAN_THINGS),
    *(f"{verb} {still}in der zukunft" for verb in ("liegt", "läge") for still in ("", "noch ", "ja ")),
    *(f"{start} {end}" for start in ("not yet", "has not", "have not", "not actually") for end in _COME_TO_PASS),
    *(f"yet to {end}" for end in ("occur", "happen", "take place", "materiali")),
    *(
        "dans le futur",
        "fecha es futura",
        "data é futura",
        "data è futura",
        "en el futuro",
        "al futuro",
        "data está no futuro",
    ),
    *(
        "encontra-se no futuro",
        "situa-se no futuro",
        "è nel futuro",
        "colloca nel futuro",
        "in de toekomst",
        "i framtiden",
    ),
    *(
        "noch nicht stattgefunden",
        "noch nicht eingetreten",
        "noch nicht geschehen",
        "noch nicht erfolgt",
        "date future",
    ),
    *("est pas encore produit", "a pas encore eu lieu", "no ha ocurrido", "no se ha producido", "no ha sucedido"),
    *("ainda não ocorreu", "ainda não aconteceu", "ancora avvenuto", "ancora accaduto", "ancora verificato"),
    *("étant future", "est future", "in der zukunft liegt", "in der zukunft läge", "verzonnen", "está en el futuro"),
    *("nog niet plaatsgevonden", "nog niet gebeurd"),
    *("toekomstig", "framtida", "fremtidig", "przyszł", "påhittad", "opdigtet", "smyšlen", "budouc"),
)
