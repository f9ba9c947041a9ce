"""Words with which a text names itself, its sources and the lack of them, in many languages."""

import re

from spuria import pattern

# What a document calls itself, by the sort of document. A post, guide or essay is an article; a study is a paper.
_KINDS = {
    "article": "article post essay guide tutorial column blog artikel beitrag aufsatz artículo entrada ensayo guía"
    " artigo ensaio guia articolo saggio gids",
    "paper": "paper study monograph research studie papier étude estudio ponencia estudo studio",
    "report": "report whitepaper bericht rapport reportage informe relatório rapporto relazione verslag",
    "thesis": "thesis dissertation doktorarbeit masterarbeit thèse tesis tese tesi proefschrift scriptie mémoire",
    "video": "video clip episode podcast vidéo vídeo épisode episodio episódio film documentary folge aflevering",
    "book": "book ebook e-book buch livre libro livro boek",
}
KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_ACTS = (
    r"(?:explores?|examines?|discuss(?:es)?|delves?|argues?|aims?|seeks?|presents?|analy[sz]es|investigates?"
    r"|considers?|covers?|focuses"
    r"|outlines?|reviews?|describes?|explains?|looks at|provides?|offers?|addresses|traces|studies|assesses"
    r"|evaluates|surveys|shows how|will|has"
    r" (?:explored|examined|discussed|shown)|takes a|breaks down|highlights?|dives?|unpacks?|sets out|tries"
    r"|attempts|proposes"
    r"|untersucht|beleuchtet|behandelt|zeigt|befasst|diskutiert|erörtert|analysiert|stellt|gibt|geht|widmet"
    r"|beschreibt|erklärt"
    r"|explore|examine|analyse|présente|traite|aborde|vise|propose|étudie|discute|se penche|s'intéresse|décrit"
    r"|explique|montre"
    r"|explora|examina|analiza|presenta|trata|aborda|discute|estudia|pretende|describe|explica|ofrece|investiga"
    r"|analisa|apresenta|estuda|descreve|oferece|esplora|esamina|analizza|discute|affronta|descrive|spiega|offre"
    r"|indaga|tratta"
    r"|onderzoekt|bespreekt|behandelt|verkent|analyseert|beschrijft|gaat|biedt|belicht)"
)
SELF_NAME = pattern(
    r"\b(?P<in>in |dans |en |em |no |nell')?"
    r"(?P<name>(?:this|the present|our present|dieser|dieses|diese|diesem|der vorliegende|cet|cette|ce|este|esta"
    r"|o presente|el presente|questo|questa|quest'|dit|deze)"
    r" ?(?:short |brief |comprehensive |blog |white |research |in-depth |blog-)?(?P<kind>"
    + "|".join(map(re.escape, KIND_OF))
    + r"))"
    rf"(?:(?<=\w),? (?:we|i|you|you'll|i'll|we'll|wir|ich|erfahren|werden|nous|je|vous|vamos|veremos|analizamos"
    rf"|exploramos|vemos|vedremo|esploriamo|we)\b"
    rf"| {_ACTS}\b)",
    re.IGNORECASE,
)  # fmt: skip
NAMED_REPORT = pattern(
    r"\b(?:(?<!this )(?:annual|official|latest|new|recent|published|released|un|government|committee|commission"
    r"|bank|agency|institute|[A-Z][\w-]+'s|\d{4}) (?:report|study|paper|book|video|film)"
    r"|(?:reports?|study|paper|thesis|book|video|film) (?:by|from|of|published|released|entitled|titled|called)"
    r"|(?i:published|released|issued|wrote|presented|commissioned) (?:a|an|its|the|their|his"
    r"|her) (?:[\w-]+ ){0,2}?(?:report|study|paper|book|video|film)|(?i:according) to (?:a|the) (?:report|study"
    r"|paper))\b"
)
VIDEO_HERE = pattern(
    r"\b(?:watch|play|youtube|vimeo|embedded|transcript|subscribe|the video|our video|video (?:above|below"
    r"|tutorial)|above|below|listen|spotify)\b",
    re.IGNORECASE,
)
SCHOLARLY = pattern(
    r"^(?:abstract|references|bibliography|doi|keywords|literatur|bibliographie|referencias|referências"
    r"|riferimenti|literatuur|acknowledge?ments?)\b",
    re.IGNORECASE,
)
ABOUT_NUMBERS = pattern(
    r"\b(?:check ?sums?|check digits?|control digits?|invalid|incorrect|wrong|typo|misprint\w*|validat\w*|verif\w*"
    r"|example\w*|e\.g\.|sample|dummy|placeholder|format|fake|fictitious|sic|erroneous"
    r"|prüfziffer\w*|ungültig\w*|beispiel\w*|clé de contrôle|somme de contrôle|invalide|exemple\w*|dígito\w*"
    r"|inválid\w*|ejemplo\w*|exemplo\w*|cifra di controllo|esempio|non valid\w*|controlecijfer|ongeldig\w*"
    r"|voorbeeld\w*)\b",
    re.IGNORECASE,
)
NUMBER_TOPIC = pattern(
    r"\b(?:isbn|issn|orcid|doi|arxiv|pmid|identifiers?|check ?sums?|check digits?|prüfziffer\w*|validat\w+|barcode"
    r"|ean)\b",
    re.IGNORECASE,
)
#: The targets of an HTML source, as far as one of the two kinds below needs to be seen.
#: A target in the source of an HTML page that may be one of the next two: a test that costs little on clean pages.
NOWHERE = pattern(
    r"href=[\"']?(?:(?:#|javascript:[^\"'\s>]{0,12}|https?:/{0,2})?[\"'\s>]"
    r"|(?:https?:)?//(?:[\w-]{1,40}\.){0,3}(?:example|localhost|127\.|0\.0|your|my|some|the-?[dswcul]|domain|website|url\."
    r"|link\.|source\.|placeholder|sitename|insertlink|[\w-]{1,40}\.(?:example|test|invalid)\b)"
    r"|about:|[\[{<%]|insert|source|url|link|href|todo|tbd|placeholder)",
)
RESERVED_HOST = pattern(
    r"^(?:https?:)?//(?:[\w.-]*\.)?(?:example\.(?:com|org|net|edu)|[\w-]+\.(?:example|test|invalid)|localhost"
    r"|127\.0\.0\.1|0\.0\.0\.0"
    r"|(?:your|my|some|the)-?(?:domain|site|website|web-site|company|url|link|source|blog)(?:name|-here"
    r"|here)?\.(?:com|org|net|io)"
    r"|(?:domain|website|url|link|source|placeholder|sitename|yoursitename|insertlinkhere)\.(?:com|org))(?:[:/?#]|$)",
    re.IGNORECASE,
)
EMPTY_TARGET = pattern(
    r"^(?:#|javascript:(?:void\(0\)|;)?;?|https?://?|about:blank|(?:\[|\{|<"
    r"|%5B)?(?:insert[-_ ]?)?(?:source[-_ ]?)?(?:url|link|source|href|todo|tbd|placeholder|link[-_ ]here"
    r"|url[-_ ]here)(?:\]|\}|>|%5D)?|)$",
    re.IGNORECASE,
)
SOURCE_TEXT = pattern(
    r"^\W*(?:the )?(?:source|sources|reference|references|citation|(?:the |this |full |original |new "
    r"|recent )?(?:study|report|paper|survey|press release|statement|research|data ?set)|quelle|quellen|studie"
    r"|bericht"
    r"|étude|rapport|fuente|fuentes|estudio|informe|fonte|fontes|estudo|relatório|fonti|studio|rapporto|bron"
    r"|bronnen|onderzoek|källa|kilde|źródło|zdroj|\d{1,3})\W*$",
    re.IGNORECASE,
)
SOURCE_BEFORE = pattern(
    r"(?:\b(?:sources?|references?|citation|cited (?:in|from)|according to|as reported (?:by|in)|reported (?:by"
    r"|in)|published (?:by|in|at)|retrieved from|available (?:at|from)|accessed(?: at)?|via|report by|study by"
    r"|quellen?|laut|abgerufen von|verfügbar unter|selon|d'après|consulté sur|disponible sur|fuentes?|según"
    r"|recuperado de|disponible en|fontes?|segundo|de acordo com|disponível em|fonti|secondo|disponibile su|bron"
    r"|bronnen|volgens"
    r"|källa|kilde|źródło|zdroj)|[\[(]?(?:source|quelle|fuente|fonte|bron))\s?[:\]]?\s?(?:the |a |an |this "
    r"|the original |[\w' -]{0,40}[,:(] ?)?[\[(<]?\s*$",
    re.IGNORECASE,
)
SOURCES_HEADING = pattern(
    r"^(?:references?|sources?|bibliography|works cited|citations?|literature|further reading"
    r"|quellen(?:verzeichnis)?|literatur(?:verzeichnis)?|références|bibliographie|sources et références|fuentes"
    r"|referencias|bibliografía"
    r"|fontes|referências|bibliografia|fonti|riferimenti|bronnen|literatuur|källor|kilder|źródła|zdroje)\b",
    re.IGNORECASE,
)
DEVELOPER_TOPIC = pattern(
    r"\b(?:api|sdk|html|css|url|urls|uri|http|https|links?|hyperlinks?|markdown|markup|documentation|docs"
    r"|developers?|tutorial|howto|how to|guide|manual|server|proxy|dns|domain|nginx|apache|wordpress|template"
    r"|templates"
    r"|example domains?|rfc|configuration|install\w*|seo|json|xml|rest|curl|python|javascript|rust|git)\b",
    re.IGNORECASE,
)
_SELF_NAMES = {
    "this present": "article paper report thesis video post essay guide tutorial study book episode dissertation"
    " column"
    " blog"
    " monograph clip podcast documentary ebook whitepaper review",
    "dieser dieses diese diesem": "artikel beitrag aufsatz bericht studie doktorarbeit"
    " masterarbeit dissertation video film"
    " buch"
    " papier folge",
    "cet cette ce": "article essai étude rapport thèse mémoire vidéo livre guide épisode film",
    "este esta presente": "artículo ensayo entrada guía estudio ponencia informe reportaje tesis vídeo video libro"
    " artigo"
    " ensaio guia"
    " estudo relatório tese livro episodio episódio",
    "questo questa presente quest'": "articolo saggio guida studio rapporto relazione tesi video libro episodio film",
    "dit deze": "artikel essay gids studie rapport verslag proefschrift scriptie video boek aflevering",
}
#: What a document calls itself, lower case: one of these stands in each page that does so.
SELF_STEMS = tuple(
    f"{this}{'' if this.endswith(chr(39)) else ' '}{kind}"
    for these, kinds in _SELF_NAMES.items()
    for this in these.split()
    for kind in kinds.split()
)
#: Lower-case words, one of which stands where a source is claimed.
CLAIM_WORDS = (
    *("source", "sources", "reference", "references", "citation", "citations", "cited in", "cited from"),
    *("according to", "reported by", "reported in", "published by", "published in", "published at", "retrieved from"),
    *("available at", "available from", "accessed", "via", "study", "report", "paper", "survey", "press release"),
    *("statement", "research", "data set", "dataset", "bibliography", "works cited", "literature", "further reading"),
    *("quelle", "quellen", "quellenverzeichnis", "laut", "abgerufen von", "verfügbar unter", "studie", "bericht"),
    *("literatur", "literaturverzeichnis", "selon", "d'après", "consulté sur", "disponible sur", "étude", "rapport"),
    *("références", "bibliographie", "fuente", "fuentes", "según", "recuperado de", "disponible en", "estudio"),
    *("informe", "referencias", "bibliografía", "fonte", "fontes", "segundo", "de acordo com", "disponível em"),
    *("estudo", "relatório", "referências", "bibliografia", "fonti", "secondo", "disponibile su", "studio"),
    *("rapporto", "riferimenti", "bron", "bronnen", "volgens", "onderzoek", "literatuur", "källa", "källor"),
    *("kilde", "kilder", "źródło", "źródła", "zdroj", "zdroje"),
)
# A number in brackets, or alone: a note.
CLAIM_NOTES = tuple(f"[{number}" for number in range(1, 10))
_EXPERTS = (
    r"(?:analysts|experts|scholars|researchers|scientists|observers|critics|historians|economists|commentators"
    r"|specialists|sources|insiders|people"
    r"|academics|officials|doctors|studies|reports|surveys|polls)"
)
#: A claim that is credited to nobody in particular.
VAGUE = pattern(
    rf"\b(?:(?:many|some|several|most|numerous|various|certain|leading|other) {_EXPERTS} (?:have )?(?:argued?"
    rf"|says?|said|believed?|claimed?|suggest(?:ed)?|agreed?|contend(?:ed)?|maintain(?:ed)?"
    r"|warn(?:ed)?|point out|noted?|see|shown?|found|find|indicated?|thinks?|consider(?:ed)?|feel)"
    r"|(?:studies|research|surveys|polls|statistics|evidence|experts|analysts|scientists|reports) (?:have "
    r"|has )?(?:shown?|shows|suggests?|indicates?|reveals?|finds?|found|proven?|proves|agree|say|believe|confirms?)"
    r"|it (?:is|has been) (?:widely|generally|commonly|often|frequently) (?:believed|said|argued|claimed|thought"
    r"|held|reported|accepted|known|acknowledged)|it is said that|some say|critics say"
    r"|(?:zahlreiche|viele|einige|manche) (?:experten|studien|analysten|forscher|beobachter|kritiker) (?:sagen"
    r"|meinen|glauben|zeigen|belegen|argumentieren|warnen|sind)|studien (?:zeigen|belegen)|experten (?:sagen"
    r"|warnen|sind sich einig)"
    r"|(?:de nombreux|plusieurs|certains) (?:experts|analystes|chercheurs|observateurs|études) (?:affirment"
    r"|estiment|pensent|montrent|soulignent|s'accordent)|des études (?:montrent|ont montré|suggèrent)"
    r"|les experts (?:affirment|estiment|s'accordent)"
    r"|(?:muchos|varios|algunos|numerosos) (?:expertos|analistas|estudios|investigadores|críticos) (?:sostienen"
    r"|afirman|creen|muestran|señalan|argumentan|coinciden)|(?:los )?estudios (?:muestran|demuestran|sugieren)"
    r"|(?:muitos|vários|alguns) (?:especialistas|analistas|estudos|pesquisadores|críticos) (?:afirmam|acreditam"
    r"|mostram|argumentam|apontam)|estudos (?:mostram|sugerem|indicam)"
    r"|(?:molti|alcuni|numerosi|diversi) (?:esperti|analisti|studi|ricercatori|critici) (?:sostengono|affermano"
    r"|ritengono|mostrano|dimostrano)|(?:gli )?studi (?:mostrano|dimostrano|suggeriscono)"
    r"|(?:veel|sommige|verschillende|vele) (?:experts|analisten|studies|onderzoekers|critici"
    r"|deskundigen) (?:zeggen|stellen|menen|tonen|vinden|beweren)|(?:onderzoek|studies) (?:toont|tonen|wijst"
    r"|wijzen)(?: aan| uit)?)\b",
    re.IGNORECASE,
)
#: Lower-case stems, one of which stands in each vague credit.
VAGUE_STEMS = (
    *(
        "analysts",
        "experts",
        "scholars",
        "researchers",
        "scientists",
        "observers",
        "critics",
        "historians",
        "economists",
    ),
    *("commentators", "specialists", "sources", "insiders", "people", "academics", "officials", "doctors", "studies"),
    *("reports", "surveys", "polls", "research", "statistics", "evidence", "believed", " said", "argued", "claimed"),
    *(
        "thought",
        " held",
        "accepted",
        "known",
        "acknowledged",
        "some say",
        "experten",
        "studien",
        "analysten",
        "forscher",
    ),
    *(
        "beobachter",
        "kritiker",
        "analystes",
        "chercheurs",
        "observateurs",
        "études",
        "expertos",
        "analistas",
        "estudios",
    ),
    *(
        "investigadores",
        "críticos",
        "especialistas",
        "estudos",
        "pesquisadores",
        "esperti",
        "analisti",
        "studi",
        "ricercatori",
    ),
    *("critici", "analisten", "onderzoek", "deskundigen"),
)
#: A note or a year in brackets: a reference for the paragraph.
NOTED = pattern(r"\(\s?(?:[A-ZÀ-Þ][^()\n]{0,60})?(?:1[89]|20)\d\d[a-z]?\s?\)|\[\d{1,3}\]|\[\^")
#: What gives a claim a source after all: a name, an institution, an example.
CREDITED = pattern(
    r"\(\s?(?:[A-ZÀ-Þ][^()\n]{0,60})?(?:1[89]|20)\d\d[a-z]?\s?\)|\[\d{1,3}\]|\[\^"
    r"|\b(?:according to|such as|including|e\.g\.|like|among them|namely|for example|laut|selon|según|segundo"
    r"|secondo|volgens|wie|comme|como|come|zoals)\b"
    r"|(?<=[a-zß-ÿ,;:] )[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][\w'-]+|(?<=[a-zß-ÿ,;:] )[A-ZÀ-Þ]{3,}\b"
    r"|\b(?:University|Institute|Université|Universität|Universidad|Universidade|Università|Universiteit)\b"
)
#: Words that pass a quotation on without saying whose it is.
UNSAID = pattern(
    r"\b(?:it (?:was|is|has been) (?:said|stated|reported|claimed|announced|added|noted|declared|heard)"
    r"|was (?:quoted|heard|overheard) (?:as )?saying|one (?:official|source|observer|expert|insider|analyst"
    r"|witness) (?:said|says|noted|told|added)"
    r"|(?:a|an) (?:source|insider|official|observer|expert|analyst|witness) (?:said|says|noted|told|added)"
    r"|(?:sources|officials|observers|experts|insiders|analysts|witnesses|some|people|many) (?:said|say|noted|told"
    r"|added)|someone said"
    r"|hie(?:ß|ss) es|hei(?:ß|ss)t es|wurde gesagt|war zu hören|so ein (?:experte|insider|beobachter)"
    r"|a-t-on (?:dit|déclaré"
    r"|appris)|dit-on|a dit (?:un expert|une source|un responsable)"
    r"|se dijo|se dice|dijo (?:una fuente|un experto|un funcionario)|foi dito|diz-se|disse (?:uma fonte"
    r"|um especialista)|si è detto|si dice|ha detto (?:una fonte|un esperto)|werd gezegd|zo werd gezegd"
    r"|zei (?:een bron|een expert))\b",
    re.IGNORECASE,
)
#: Lower-case stems, one of which stands in each such word.
UNSAID_STEMS = (
    *(
        "it was ",
        "it is ",
        "it has been ",
        "saying",
        "one official",
        "one source",
        "one observer",
        "one expert",
        "one insider",
    ),
    *("one analyst", "one witness", "a source", "an insider", "an official", "an observer", "an expert", "an analyst"),
    *(
        "a witness",
        "sources ",
        "officials ",
        "observers ",
        "experts ",
        "insiders ",
        "analysts ",
        "witnesses ",
        "some say",
    ),
    *("some said", "some note", "some told", "some added", "people say", "people said", "people note", "people told"),
    *(
        "people added",
        "many say",
        "many said",
        "many note",
        "many told",
        "many added",
        "someone said",
        "hieß es",
        "hiess es",
    ),
    *(
        "heißt es",
        "heisst es",
        "wurde gesagt",
        "war zu hören",
        "so ein ",
        "a-t-on ",
        "dit-on",
        "a dit ",
        "se dijo",
        "se dice",
    ),
    *("dijo un", "foi dito", "diz-se", "disse um", "si è detto", "si dice", "ha detto un", "werd gezegd", "zei een"),
)
