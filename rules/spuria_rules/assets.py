"""Kinds of assets that are pasted into pages of other kinds, as their captions name them."""

import re
from typing import NamedTuple

from spuria import pattern


class Asset(NamedTuple):
    """A kind of asset.

    `caption` finds its name in a caption. `home` finds what pages of that kind talk about: one match
    outside the captions, and the page is at home with it. `weight` is how much the name alone says:
    2 where nothing else is called so, 1 where lures have to stand with it, 0 where two lures have to.
    `given_away`: whether the caption must say that it costs nothing, as pages offer themselves in this form too.
    """

    name: str
    caption: re.Pattern[str]
    home: re.Pattern[str]
    weight: int
    given_away: bool = False


def _asset(name: str, weight: int, caption: str, home: str, *, given_away: bool = False) -> Asset:
    return Asset(name, pattern(caption, re.IGNORECASE), pattern(home, re.IGNORECASE), weight, given_away)


_PAGES_TO_COLOUR = (
    r"colou?ring[ -](?:pages?|sheets?|books?|pictures?|printables?|images?|cards?|posters?|in)|colou?r by numbers?"
    r"|pages? to colou?r|(?:pictures?|sheets?) to colou?r|dot[ -]to[ -]dots?"
    r"|ausmal(?:bild(?:er)?|seiten?|vorlagen?|motive?|blatt|blätter|buch|en)|malvorlagen?|malbuch|malen nach zahlen"
    r"|^coloriages?\b|(?<!de )coloriages?$|coloriages? (?:[-–—|:]|à|gratuit|pour (?:les )?(?:enfants|adultes"
    r"|petits)|magique|mandala"
    r"|d[eu]s?\b|d['’])"
    r"|à colorier"
    r"|(?:para|de) colorear|^colorear\b|(?:dibujos?|láminas?|imágenes)(?= [^.\n]{0,40}para pintar)"
    r"|colorear (?:gratis|en línea|online)"
    r"|(?:para|de) colorir|(?:desenhos?|imagens|figuras)(?= [^.\n]{0,40}para pintar)"
    r"|(?:da|per) colorare|colora(?:re)? gratis"
    r"|kleurpla(?:at|ten)|kleurpagina'?s?|kleurboek"
    r"|kolorowank\w{1,3}|omalovánk\w{1,3}|vymaľovánk\w{1,3}|målarbild(?:er)?|malebøger|malebog|fargeleggingsark"
    r"|fargelegging"
    r"|värityskuv\w{1,4}|kifestő\w{0,3}|(?:planșe|plansa|planse|pagini|imagini|desene) de colorat"
    r"|раскраск\w{1,3}|розмальовк\w{1,3}"
    r"|boyama sayfa\w{1,5}|gambar mewarnai|dibuixos per (?:a )?(?:pintar|acolorir)|塗り絵|ぬりえ|색칠"
)
_CHILDREN = (
    r"|museum|\bzoo\b|aquarium|for families"
    r"|crayons?|preschool|toddlers?|kids?'? crafts?|buntstift|bastel|crayons? de couleur|maternelle"
    r"|lápices de colores"
    r"|manualidades|lápis de cor|educação infantil|matite colorate|pastelli|lavoretti|kleurpotlo|knutsel"
)
_PRINTED = (
    *("pdf", "sheet", "page", "template", "for", "poster", "pack", "art", "card", "game", "map", "craft", "activit"),
    *("decor", "download", "tag", "sign", "chart", "list", "label", "worksheet", "-", "–"),
)
_PRINTABLES = (
    rf"printables\b|printable$|free printable|printable free|[-–|:] printable\b"
    rf"|printable (?:blank |outline |world |free |editable ){{0,2}}(?:{'|'.join(_PRINTED)})"
    r"|print(?:able)? (?:and|&) (?:cut|color|colour)"
    r"|(?:printable|free) (?:calendars?|planners?|flash ?cards?|mazes?|word search(?:es)?|crosswords?"
    r"|bookmarks?|stencils?"
    r"|bingo|gift tags?|stickers?|puzzles?|cut[ -]?outs?)"
    r"|druckvorlagen?|zum (?:kostenlosen )?ausdrucken|à imprimer|para imprimir|da stampare|om te printen"
    r"|(?:gratis )?printbaar"
    r"|do druku|k vytištění|att skriva ut|til print"
)
_LURES_OF_PRINT = (
    r"|recipe|rezept|recette|receta|receita|ricetta|recept|kitchen|\boven\b|\bbake|küche|backofen|cuisine|cocina"
    r"|cozinha|cucina|keuken"
    r"|print(?:er|ed|ing) at home|ausdrucken|imprimez|imprime |imprima |stampa (?:il|la|e)\b|print (?:it|them) out"
)

# Marks of the files that are passed around; two of them are a release's name.
_RIPPED = r"(?:\b(?:2160|1080|720|480)p\b|blu-?ray|\b(?:web|dvd|br|hd|cam)-?(?:rip|dl)\b|\bhdtv\b|\b[xh]\.?26[45]\b)"
_FILES_AT_HOME = (
    r"torrent|\bmp3\b|\bmp4\b|video format|codec|\bcrack|serial key|licen[cs]e key|product key|streaming"
    r"|ffmpeg|bitrate|warez|file ?shar|blu-?ray"
)

#: The kinds, the surest first: a caption counts for the first kind it names.
ASSETS = (
    _asset(
        "colouring page",
        2,
        _PAGES_TO_COLOUR,
        _PAGES_TO_COLOUR + r"|colou?ring|ausmal|coloriages?\b|colorier|colorear|colorir|colorare" + _CHILDREN,
    ),
    _asset(
        "modified app",
        2,
        r"\bmod(?:ded)? ?apk\b|\bapk ?mod\b|\bhack(?:ed)? ?apk\b|unlimited (?:money|coins|gems|diamonds)"
        r"|dinero infinito"
        r"|dinheiro infinito|argent illimité|unbegrenzt(?:es)? geld|soldi infiniti|premium unlocked",
        r"\bapks?\b|android|google play|play store|app store|game ?play",
    ),
    _asset(
        "app package",
        1,
        r"\bapks?\b|\bxapk\b|\bipa file\b",
        r"\bapks?\b|android|google play|play store|f-droid|sideload",
    ),
    _asset(
        "wallpaper",
        1,
        r"wall ?papers?\b|(?:hd|4k|desktop|iphone|phone|lock ?screen) backgrounds?|hintergrundbild(?:er)?"
        r"|fonds? d['’]écran"
        r"|fondos? de (?:pantalla|escritorio)|pap(?:el|éis) de parede|planos? de fundo"
        r"|sfond[oi](?: (?:desktop|hd|gratis|per)"
        r"|(?= [^.\n]{1,40} (?:4k|hd|gratis|(?:per|da) (?:cellulare|telefono|pc|iphone|desktop|smartphone))\b))"
        r"|achtergrond(?:en)?(?: (?:hd|4k|gratis|voor)|(?= [^.\n]{1,40} (?:4k|hd|gratis|telefoon|iphone"
        r"|mobiel|desktop)\b))"
        r"|bureaubladachtergrond(?:en)?|tapet[ya] (?:na|hd|4k)|\bобои\b",
        r"wall ?papers?|desktop|smartphone|\bphones?\b|display"
        r"|screen ?saver|hintergrundbild|fonds? d['’]écran|fondos? de (?:pantalla"
        r"|escritorio)|papel de parede"
        r"|sfondi|achtergrond|tapet|\bобои\b|\bwalls?\b|interior|decorat|living room|bedroom|hallway",
    ),
    _asset(
        "cutting file",
        2,
        r"svg cut(?:ting)? files?|svg files? for (?:cricut|silhouette)|cut files? for cricut",
        r"cricut|\bsvg\b|cutting machine|plotter|vinyl",
    ),
    _asset(
        "clip art",
        1,
        r"clip ?arts?\b|(?:transparent|free) png|png (?:images?|transparent|clip|picture|free|file|hd)"
        r"|transparent background"
        r"|svg (?:cut )?files?|free svg|free vectors?|vector (?:art|images?|illustrations?)\b|cliparts?"
        r"|silhouette (?:svg|png)"
        r"|im[aá]genes prediseñadas|vetor(?:es)? gr[aá]tis|vectores gratis|vecteurs? gratuits?"
        r"|vettoriali? gratis|kostenlose vektor\w*",
        r"clip ?art|\bsvg\b|\bpng\b|vector graphic|vektorgrafik|illustrations? library"
        r"|stock (?:image|photo)|royalty-free",
    ),
    _asset(
        "worksheet",
        1,
        r"work ?sheets?\b|arbeitsbl(?:att|ätter)|übungsbl(?:att|ätter)|fiches? (?:d['’]exercices?"
        r"|d['’]activités?|pédagogiques?)"
        r"|hojas? de (?:trabajo|ejercicios|actividades)|fichas? (?:de trabajo|de ejercicios|de actividades"
        r"|didácticas?)"
        r"|folhas? de (?:exercícios|atividades)|atividades?(?= de alfabetização| para imprimir)"
        r"|atividades?(?= [^.\n]{1,40}(?:para imprimir|º ano))"
        r"|sched[ae] didattic(?:a|he)"
        r"|sched[ae] (?:da stampare|di esercizi)|sched[ae](?= [^.\n]{1,40}da stampare)|werkbl(?:ad|aden)\b"
        r"|oefenbl(?:ad|aden)|karty pracy",
        r"work ?sheets?|teachers?\b|classroom|lesson plan|homework|pupils?\b|spreadsheet|excel|arbeitsbl"
        r"|unterricht|schüler"
        r"|lehrer|lehrkr|élèves?|enseignant|en classe|alumn[oa]s|profesor|maestr[oa]|en el aula|alunos?\b"
        r"|professor|sala de aula"
        r"|alunni|insegnant|in classe|leerling|leerkracht|in de klas",
    ),
    _asset(
        "song lyrics",
        1,
        r"lyrics?\b|song ?texte?\b|lied ?texte?\b|paroles (?:de|et|officielles)|(?:^|[-–|:] )paroles\b"
        r"|letras? (?:de|da|do|y|e)\b(?! (?:cambio|câmbio|molde|imprenta|imprensa|crédito|fôrma|médico))"
        r"|(?:^|[-–|:,] )letras?\b|testo (?:e traduzione|della|canzone|completo)"
        r"|[-–|:] testo(?: (?:e|completo|ufficiale|integrale|canzone)\b|\s*$)"
        r"|^testo (?!fisso|di\b|e foto|originale|a cura|tratto)|song ?tekst(?:en)?\b"
        r"|liedtekst(?:en)?"
        r"|tekst piosenki|sheet music|guitar (?:chords|tabs?)|chords by\b|^paroles\b|текст песни",
        r"lyrics?\b|\bsongs?\b|\bsingers?\b|\bmusic|\balbum|concert|konzert|orchest|choir|\bchor\b|opera\b|\boper\b"
        r"|hymn|anthem|poet|chorus|melod|songtext|\blied(?:er|es|text)?\b|musik"
        r"|sänger|chanson"
        r"|musique|chanteu|canci[oó]n|cantante|música|canç|cantor|canzon|cantant|musica|\blied|muziek|zanger"
        r"|piosenk|muzyk|песн",
    ),
    _asset(
        "drawing lesson",
        1,
        r"how to draw\b|drawing tutorial|easy drawings?|wie zeichnet man|comment dessiner|cómo dibujar|como desenhar"
        r"|come disegnare|hoe teken je",
        r"\bdraw(?:s|n|ing|ings)?\b|pencil|sketch|zeichn|dessin|dibuj|desenh|disegn|teken|\bart(?:ist|s)?\b",
    ),
    _asset(
        "ringtone",
        1,
        r"ring ?tones?\b|klingelt(?:on|öne)|sonneries?\b|tonos? (?:de llamada|para celular|de celular)|ringtones?"
        r"|toques? (?:de|para) (?:celular|telemóvel)|suoneri[ae]\b|belto(?:on|nen)|dzwon(?:ek|ki) na telefon"
        r"|рингтон\w*",
        r"ring ?tones?|klingelt|sonnerie|tono de llamada|toque de celular|suoneri|beltoon|mobile phone|handset"
        r"|smartphone",
    ),
    _asset(
        "pirated copy",
        1,
        r"full movie|(?<![\w-])(?:keygen|serial key|license key|activation key|product key)s?\b"
        rf"|{_RIPPED}[^\n]{{0,40}}?{_RIPPED}"
        r"|film complet|película completa|filme completo|film completo|ganzer film|hele film|cały film",
        _FILES_AT_HOME,
    ),
    # Formats and words that shops, stations and headlines have, too: only a promise beside them tells.
    _asset(
        "pirated file",
        0,
        r"\bmp3\b|\bmp4\b|(?:1080|720)p\b|\btorrents?\b(?! (?:of|de|d['’]|di|von|van)\b)"
        r"|(?<![\w-])crack(?:ed)?\b(?! (?:down|up|in|on|open|of|at|team|cocaine|the|a|an)\b)",
        rf"{_FILES_AT_HOME}|podcast|episode|\bradio\b|audio|broadcast|\blisten|recording|\bvideos?\b|monitors?\b|laptop"
        r"|display|webcam|camera|televis|\btv\b|graphics|résolution|auflösung|hörbuch|\bhör|\bfolge \d|vorlesen|écoute"
        r"|émission|escuch|ouvir|ascolt|luister|aflevering",
    ),
    _asset(
        "stencil",
        2,
        r"(?:schablonen?|bastelvorlagen?)(?= (?:[^.\n]{1,30} )?(?:zum (?:kostenlosen )?ausdrucken|kostenlos))"
        r"|(?:pochoirs?|gabarits?)(?= (?:[^.\n]{1,30} )?(?:à imprimer|gratuits?))"
        r"|(?:plantillas?|moldes?)(?= (?:[^.\n]{1,30} )?para imprimir)|(?:sagome"
        r"|stencil)(?= (?:[^.\n]{1,30} )?da stampare)"
        r"|(?:sjablonen|sjabloon)(?= (?:[^.\n]{1,30} )?(?:om te printen|printen))|printable stencils?"
        r"|stencils? printable",
        _PRINTABLES + _LURES_OF_PRINT + _CHILDREN + r"|stencil|schablon|pochoir|sjablo|plantilla|molde|sagom",
    ),
    _asset("printable", 1, _PRINTABLES, _PRINTABLES + _LURES_OF_PRINT + _CHILDREN),
    _asset(
        "e-book",
        1,
        r"\bpdf\b|\bepub\b|e-?books?\b|\bmobi\b|kindle edition|audiobooks?",
        r"e-?books?\b|\bepub\b|\bpdfs?\b|\bmobi\b|kindle|e-?reader|adobe|acrobat|postscript|latex",
        given_away=True,
    ),
    _asset(
        "template",
        0,
        r"(?:invoice|spreadsheet|r[eé]sum[eé]|cv|flyer|poster|certificate|cover letter|letter|calendar|budget"
        r"|business (?:plan|card)|powerpoint"
        r"|ppt|google slides|excel|word|canva|contract|lease|planner|checklist|receipt|menu|brochure|logo"
        r"|presentation|timesheet"
        r"|birthday|wedding|invitation|agenda|schedule) templates?\b"
        r"|\w*vorlagen?\b(?! für (?:das|den|die) gesetz)|modèles? (?:de|gratuits?|word|excel)|plantillas? (?:de"
        r"|gratis|para|word)"
        r"|modelos?(?= (?:de [^.\n]{1,30} )?(?:para|word|grátis|gratis|editável|pronto))"
        r"|modell[oi](?= (?:[^.\n]{1,30} )?(?:word|gratis|excel))"
        r"|sjablo(?:on|nen)\b|szablon\w*",
        r"templates?\b|vorlage|modèle|plantilla|modelo|modello|sjabloon|szablon",
    ),
)

#: What says that an asset costs nothing.
GIVEN_AWAY = pattern(
    r"(?<!non-)\bfree\b(?! (?:software|documentation))|kostenlos|\bgratis\b|gratuit|gr[aá]tis|za darmo|darmow|zdarma"
    r"|ücretsiz|бесплатн|ingyen|read online|full book|livre complet|libro completo|livro completo",
    re.IGNORECASE,
)

#: What is promised with such an asset. Each counts once.
LURES = tuple(
    pattern(lure, re.IGNORECASE)
    for lure in (
        (
            r"(?<!non-)\bfree\b(?! (?:software|documentation))"
            r"|kostenlos\w*|\bgratis\b|gratuit\w*|gr[aá]tis|za darmo|darmow\w*|zdarma|ücretsiz|бесплатн\w*"
            r"|ingyen\w*|gratuit[aeio]?"
        ),
        (
            r"download\w*|herunterladen|télécharg\w*|descarg\w*|baix(?:ar|e|ando)|transferir|scarica\w*|pobierz"
            r"|pobieranie|stáhn\w*|indir|скачать|ladda ne[rd]|lataa|hent\b"
        ),
        (
            r"print(?:able|ables|en|ed)?\b|print\b|(?:aus)?drucken|à imprimer|imprim\w+|da stampare|stamp[ae]\w*"
            r"|afdrukken|do druku|skriv ut"
        ),
        r"\bonline\b|en ligne|en línea|on-?line|in linea",
        r"\bpdf\b|\bpng\b|\bsvg\b|\bjpe?g\b|\bmp3\b|\bepub\b|\bzip\b|\bdocx?\b|\bpptx?\b|\beps\b",
        (
            r"\b[48]k\b|\bu?hd\b|\bhq\b|high (?:resolution|quality)|full hd|1920|1080p?|3840|hochauflösend"
            r"|alta (?:definición|resolución)"
        ),
        (
            r"for (?:kids|children|adults|toddlers|preschoolers|beginners)|für (?:kinder|erwachsene)"
            r"|pour (?:les )?(?:enfants|adultes)|para (?:niños|crianças|adultos)|per (?:bambini|adulti)"
            r"|voor (?:kinderen|volwassenen)|dla dzieci|för barn|til børn"
        ),
        (
            r"latest version|full version|\bv ?\d+(?:\.\d+)+|última versi[oó]n|última versão|dernière version"
            r"|neueste version|ultima versione|laatste versie|unlimited|unlocked|\bmod\b|no ads|\b20[12]\d\b"
        ),
        r"android|iphone|\bios\b|\bpc\b|windows|mobile|desktop|handy\b|celular|cellulare|mobiel",
        (
            r"grade \d|groep \d|clase \d|classe (?:prima|seconda|terza|quarta|quinta)|\dº ano|(?:1st|2nd|3rd"
            r"|\dth) grade|klasse \d|\d\. klasse|\bcp\b|\bce1\b|\bcm[12]\b|primaria|answer key"
            r"|with answers|mit lösung\w*|avec corrig\w+|con (?:soluciones|respuestas|soluzioni)|com (?:respostas"
            r"|gabarito)|met antwoorden|kindergarten|preschool"
        ),
        (
            r"cute|easy|simple|step by step|black and white|blanco y negro|preto e branco|noir et blanc"
            r"|schwarz-?wei(?:ß|ss)"
            r"|bianco e nero|zwart-?wit|funny|editable|bearbeitbar|modifiable|editável"
            r"|editable|modificabile|bewerkbaar|blank|customizable"
        ),
        (
            r"\bcanci[oó]n\b|\bcanzone\b|\bchanson\b|\bmúsica\b|\bsong\b|piosenk|meaning|translation|chords"
            r"|official|full album|übersetzung|traducción|traduction|tradução|traduzione"
            r"|vertaling|(?:music|lyrics?) video|v[ií]deo oficial"
        ),
        (
            r"read online|watch online|\bbuy\b|shop|stream|full book|libro completo|livro completo|livre complet"
            r"|solutions? manual"
        ),
        r"\bword\b|\bexcel\b|powerpoint|google docs|canva",
    )
)

_TEMPLATES = (
    *("invoice", "spreadsheet", "resume", "résumé", "cv", "flyer", "poster", "certificate", "letter", "calendar"),
    *("budget", "business plan", "business card", "powerpoint", "ppt", "google slides", "excel", "word"),
    *("canva", "contract", "lease", "planner", "checklist", "receipt", "menu", "brochure", "logo"),
    *("presentation", "timesheet", "birthday", "wedding", "invitation", "agenda", "schedule"),
)

#: A literal of each way to name an asset, for the engine's scan.
LITERALS = (
    *("schablone", "bastelvorlage", "pochoir", "gabarit", "molde", "sagome", "stencil", "modello ", "modelli "),
    *("printable blank", "printable outline", "printable world", "printable free", "printable editable"),
    *(
        "\ntesto ",
        "\nletra ",
        "\nletras ",
        "\nparoles ",
        "láminas de",
        "lámina de",
        "printable free",
        "sfondi ",
        "sfondo ",
    ),
    *("achtergrond ", "achtergronden "),
    *("how to draw", "drawing tutorial", "easy drawing", "wie zeichnet man", "comment dessiner", "cómo dibujar"),
    *("como desenhar", "come disegnare", "hoe teken je", " printable", "chords by", "paroles", "dibujo"),
    *("printables", "free printable", "- printable", "– printable", "| printable", ": printable"),
    *(f"printable {what}" for what in _PRINTED),
    *(f"{what} template" for what in _TEMPLATES),
    *("coloring", "colouring", "color by", "colour by", "to color", "to colour", "dot to dot"),
    *("dot-to-dot", "ausmal", "malvorlage", "malbuch", "malen nach", "coloriage", "colorier", "colorear"),
    *("colorir", "para pintar", "colorare", "colora gratis", "kleurpla", "kleurpagina", "kleurboek"),
    *("kolorowank", "omalovánk", "vymaľovánk", "målarbild", "malebog", "malebøg", "fargelegging"),
    *("värityskuv", "kifestő", "de colorat", "раскраск", "розмальовк", "boyama say", "mewarnai"),
    *("dibuixos per", "塗り絵", "ぬりえ", "색칠", "apk", "unlimited ", "dinero infinito", "dinheiro infinito"),
    *("argent illimité", "unbegrenzt", "soldi infiniti", "premium unlocked", "ipa file", "wallpaper"),
    *("wall paper", "hd background", "4k background", "desktop background", "iphone background"),
    *("phone background", "screen background", "transparent background", "hintergrundbild", "d'écran"),
    *("fondo de", "fondos de", "papel de parede", "papéis de parede", "plano de fundo"),
    *("planos de fundo", "sfondo desktop", "sfondi desktop", "sfondo hd", "sfondi hd", "sfondi gratis"),
    *("sfondi per", "sfondo per", "sfondo gratis", "achtergrond hd", "achtergronden hd"),
    *("achtergrond 4k", "achtergronden 4k", "achtergrond gratis", "achtergronden gratis"),
    *("achtergrond voor", "achtergronden voor", "bureaubladachtergrond", "tapet", "обои", "clipart"),
    *("clip art", "transparent png", "free png", "png image", "png transparent", "png clip"),
    *("png picture", "png free", "png file", "png hd", "svg file", "svg cut", "for cricut", "silhouette svg"),
    *("svg free", "vector art", "free vector", "vector graphic", "vector image", "vector illustration"),
    *("vectores gratis", "prediseñad", "vetor", "vecteur", "vettorial", "vektor", "worksheet", "work sheet"),
    *("arbeitsbl", "übungsbl", "fiche d'", "fiches d'", "fiche pédago", "fiches pédago"),
    *("fiche à colorier", "fiches à colorier", "hojas de", "hoja de", "ficha", "folha", "atividade"),
    *("scheda", "schede", "werkbl", "oefenbl", "karty pracy", "lyric", "songtext", "song text"),
    *("liedtext", "paroles de", "paroles et", "paroles off", "- paroles", "– paroles", "| paroles"),
    *("letra de", "letras de", "letra da", "letras da", "letra do", "letra y", "letra e ", "letras e "),
    *("letras y", "- letra", "– letra", "| letra", ", letra", "testo e ", "testo della", "testo di "),
    *("testo canzone", "testo completo", "- testo", "– testo", "| testo", "songtekst", "liedtekst"),
    *("piosenki", "sheet music", "guitar chord", "guitar tab", "текст песни", "ringtone", "ring tone"),
    *("klingelt", "sonnerie", "tono de", "tonos de", "tono para", "tonos para", "toque de", "toques de"),
    *("toque para", "toques para", "suoneri", "beltoon", "beltonen", "dzwon", "рингтон", "full movie"),
    *(
        "bluray",
        "x264",
        "torrent",
        "crack",
        "keygen",
        "serial key",
        "license key",
        "activation key",
        "product key",
        "mp3",
    ),
    *("mp4", "1080p", "720p", "film complet", "película completa", "filme completo", "film completo"),
    *("ganzer film", "hele film", "cały film", "print and c", "print & c", "free stencil"),
    *("printable stencil", "druckvorlage", "free calendar", "printable calendar", "free planner"),
    *("printable planner", "free flashcard", "printable flashcard", "free flash card"),
    *("printable flash card", "free maze", "free word search", "free crossword", "printable crossword"),
    *("free bookmark", "printable bookmark", "free bingo", "printable bingo", "free gift tag"),
    *("printable gift tag", "free sticker", "printable sticker", "free puzzle", "printable puzzle"),
    *("free cutout", "free cut out", "free cut-out", "ausdrucken", "imprimer", "imprimir", "stampare"),
    *("printen", "printbaar", "do druku", "k vytištění", "att skriva ut", "til print", "pdf", "epub"),
    *("ebook", "e-book", " mobi", "kindle", "audiobook", "vorlage", "modèle de", "modèles de"),
    *("modèle gratuit", "modèles gratuits", "modèle word", "modèle excel", "plantilla", "modelo de"),
    *("modelos de", "modelo para", "modelos para", "modelo word", "modelo gr", "modelos gr"),
    *("modelo edit", "modelo pronto", "modello di", "modelli di", "modello word", "modelli word"),
    *("modello excel", "modello gratis", "modelli gratis", "sjablo", "szablon"),
)
