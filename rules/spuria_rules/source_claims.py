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
    r"(?:concludes?|finds|shows|demonstrates|contends|compares|introduces|summari[sz]es|explores?|examines?|discuss(?:es)?|delves?|argues?|aims?|seeks?|presents?|analy[sz]es|investigates?"
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
    r"|(?:das|dies|es) (?:belegt|zeigt|bestätigt)|(?:l[oe]|ciò) (?:conferma\w*|dimostra\w*)"
    r"|(?:as[íi] )?l[oa] (?:confirma|demuestra)|(?:c'est ce que|comme le) (?:montre|confirme)"
    r"|blijkt uit|(?:as )?(?:shown|found|confirmed) (?:by|in)"
    r"|källa|kilde|źródło|zdroj)|[\[(]?(?:source|quelle|fuente|fonte|bron))\s?[:\]]?\s?(?:the |a |an |this "
    r"|the original |eine[rnms]? |ein |die |der |das |une? |les? |la |el |los |una |uno |il |lo |gli "
    r"|[oa]s? |uma? |een |de |het "
    r"|[\w' -]{0,40}[,:(] ?)?[\[(<]?\s*$",
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
    r"|example domains?|reserved (?:names?|domains?)"
    r"|rfc|configuration|install\w*|seo|json|xml|rest|curl|python|javascript|rust|git)\b",
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
_CLAIMS = """
according to|reported by|reported in|published by|published in|published at|retrieved from|available at|available from
accessed|cited in|cited from|report by|study by|press release|white paper|findings|survey|study|studies|statistics
the report|a report|new report|report says|report of|annual report|research
laut |abgerufen|verfügbar unter|studie|bericht|umfrage|untersuchung|zufolge
selon |d'après|consulté sur|disponible sur|étude|rapport|enquête
según |recuperado de|disponible en|estudio|informe|encuesta|segundo |de acordo com|disponível em|estudo
relatório|pesquisa|secondo |indagine|disponibile su|studio |volgens |onderzoek
"""
_NAMED = "source sources reference references citation quelle quellen fuente fuentes fonte fontes fonti bron bronnen"
_HEADINGS = """
works cited|citations|literature|bibliograph|further reading|literatur|référence|referencia|referência|riferimenti
källor|källa|kilder|kilde|źródł|zdroj
"""
#: Lower-case phrases, one of which stands where a source is claimed.
CLAIM_PHRASES = tuple(
    dict.fromkeys(
        (
            *_CLAIMS.strip().replace("\n", "|").split("|"),
            *(mark + word for word in _NAMED.split() for mark in ("(", "[", "\n", "- ", "– ", ", ")),
            *(word + mark for word in _NAMED.split() for mark in (":", " :", ")", "]", "\n")),
            *(heading for heading in _HEADINGS.strip().replace("\n", "|").split("|")),
            *(f"{said}{end}" for said in ("reported", "found", "says", "wrote") for end in (",", ".", " that")),
            # A number in brackets: a note.
            *(f"[{number}" for number in range(1, 10)),
        )
    )
)
#: What is looked up, as a word of a link's text.
SOURCE_NOUN = pattern(
    r"\b(?:study|studies|report|survey|statistics|research|findings|data ?set|white ?paper|press release|census|paper"
    r"|\w*studien?|\w*bericht\w*|\w*umfrage\w*|\w*untersuchung\w*|statistik\w*|étude|rapport|enquête|statistiques"
    r"|estudio|informe|encuesta|estadísticas?|estudo|relatório|pesquisa|estatísticas?|studio|rapporto|indagine"
    r"|statistiche|onderzoek|\w*rapport|enquête|statistieken)\b",
    re.IGNORECASE,
)
_SAYING = (
    r"(?:reported|reports|found|finds|says|said|writes|wrote|shows|showed|confirmed|announced|revealed|berichtet\w*"
    r"|schreibt|meldet\w*|rapporte|écrit|indique|informó|informa|publicó|noticiou|scrive|riporta|meldde|schrijft)"
)
SAYS = pattern(rf" {_SAYING}$", re.IGNORECASE)
SAYS_NEXT = pattern(rf" (?:has |have |hat |a |ha )?{_SAYING}\b", re.IGNORECASE)
LOCAL_HOST = pattern(r"(?:https?:)?//(?:localhost|127\.|0\.0\.0\.0)", re.IGNORECASE)
#: A target in the source of an HTML page that may be one of the two above: a test that costs little on clean pages.
NOWHERE = pattern(
    # Possessive: a quotation mark that opens the target must not be taken for one that closes it.
    r"href=[\"']?+(?:#?[\"'\s>]|(?:https?:)?//(?:www\.)?(?:example|localhost|127\.|0\.0|your|my|some|the-?[dswcul]|domain"
    r"|website|url\.|link\.|source|placeholder|sitename|insert|[\w-]{1,40}\.(?:example|test|invalid)\b|[\"'\s>])"
    r"|javascript:|about:|[\[{<%]|insert|source|url|link|href|todo|tbd|placeholder)"
)
_HOSTS = (
    *(
        "example",
        "localhost",
        "127.",
        "0.0",
        "your",
        "my",
        "some",
        "the",
        "domain",
        "website",
        "url.",
        "link.",
        "source",
    ),
    *("placeholder", "sitename", "insert"),
)
#: One of these stands in every reserved address.
NOWHERE_HOSTS = (*(f"//{www}{host}" for www in ("", "www.") for host in _HOSTS), ".example", ".test", ".invalid")
_WORDS_NOWHERE = ("insert", "source", "url", "link", "href", "todo", "tbd", "placeholder", "javascript:", "about:")
#: One of these stands in the source of every page with such a target: behind what opens a target, or in an address.
NOWHERE_MARKS = (
    *(
        f"href={quote}{target}{end}"
        for quote in ('"', "'", "")
        for target in ("#", "", "//", "http://", "https://")
        for end in (*" >\n", *(('"', "'") if quote or target else ()))
    ),
    *("](#)", "](# ", "](<#>", "]()", "](<>", "]: #\n", "]: # ", "]: <#>", "]: <>", "](http://)", "](https://)"),
    *(
        opening + word
        for opening in ('href="', "href='", "href=", "](", "](<", "]: ", "]: <")
        for word in (*_WORDS_NOWHERE, "[", "{", "%", "%5b")
    ),
    *(f"href={quote}<" for quote in ('"', "'", "")),
    *NOWHERE_HOSTS,
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
