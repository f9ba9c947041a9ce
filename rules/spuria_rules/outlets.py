"""What publications are called, in the languages the rules read."""

#: Words of publications' names, case-folded. One of these in a name of capital letters makes it a publication.
NAME_WORDS = frozenset(
    """
    news post times journal herald tribune guardian magazine gazette observer review digest weekly daily today
    tv radio press courier courrier standard telegraph chronicle bulletin mirror independent inquirer examiner
    dispatch register globe mail express star sun echo argus beacon insider wire beyond monitor reporter ledger
    sentinel economist atlantic spectator reuters bbc cnn npr pbs cnbc nbc abc cbs fox aljazeera jazeera
    bloomberg forbes politico wikipedia youtube medium pinterest reddit quora britannica afp nyt wsj vox axios
    buzzfeed huffpost blog blogs podcast network zeitung tageblatt tagblatt tageszeitung anzeiger rundschau
    spiegel welt merkur kurier nachrichten presse allgemeine morgenpost abendblatt stern fokus focus zeit
    tagesspiegel tagesschau bote volksblatt wochenblatt heise monde figaro libération parisien échos echos
    nouvelles actu actualités matin dépêche humanité croix obs journal infos info quotidien hebdo gazette voix
    tribune média revue mundo país vanguardia nación diario noticias periódico prensa razón universal tiempo
    clarín correo gaceta voz semana folha estado público diário notícias jornal globo correio expresso gazeta
    revista veja corriere repubblica giornale gazzetta stampa messaggero sole fatto notizie quotidiano
    settimanale tempo avvenire ansa krant dagblad volkskrant nieuws nieuwsblad telegraaf trouw parool courant
    omroep tijd standaard weekblad gazeta dziennik wiadomości kurier tygodnik rzeczpospolita dagbladet
    aftonbladet nyheter tidende posten politiken haber gazetesi известия новости газета правда ведомости
    """.split()  # noqa: SIM905
)

#: Endings that mark a language edition, as in "Delta Post DE".
EDITIONS = frozenset("FR DE EN ES IT PT NL UK US USA EU RU PL AR TR BR MX CA AU IN AFP".split())  # noqa: SIM905

#: What a list of works to read or to believe is headed with, case-folded.
READING_LISTS = (
    *("articles", "stories", "artikel", "beiträge", "artículos", "artigos", "articoli", "artikelen"),
    *("references", "further reading", "read more", "see also", "related", "source", "bibliograph"),
    *("external link", "recommended", "more from", "in the news", "press", "links", "notes"),
    *("works cited", "latest", "headlines", "you may", "literatur", "quellen", "weiterführend"),
    *("siehe auch", "nachweise", "medien", "mehr zum", "lesen sie auch", "références", "référence"),
    *("à lire", "lire aussi", "voir aussi", "liens", "sources", "bibliographie", "presse", "referencias"),
    *("fuentes", "véase", "enlaces", "lecturas", "bibliografía", "noticias", "te puede interesar"),
    *("referências", "fontes", "ver também", "leia também", "ligações", "leitura", "bibliografia"),
    *("notícias", "riferimenti", "fonti", "vedi anche", "leggi anche", "collegamenti", "letture", "note"),
    *("rassegna", "referenties", "bronnen", "zie ook", "lees ook", "verder lezen", "externe links"),
    *("literatuur", "źródła", "zobacz też", "przypisy", "ссылки", "источники", "литература", "källor"),
    *("kilder", "lähteet"),
)

#: How a credit or a pointer begins, case-folded.
CREDITS = (
    *("photo", "image", "picture", "source", "credit", "by ", "via ", "from ", "watch", "video", "©"),
    *("copyright", "cover", "read", "see", "listen", "illustration", "map:", "chart:", "graphic"),
    *("courtesy", "foto", "bild", "quelle", "grafik", "von ", "crédit", "photographie", "fuente"),
    *("imagen", "fonte", "imagem", "immagine", "fotografia", "bron", "beeld", "lire", "voir", "lesen"),
    *("leer", "leia", "leggi", "lees", "(c)", "subscribe", "download"),
)
