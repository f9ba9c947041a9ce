"""Text that themes, page builders and site generators ship with, to be replaced by the owner of the site."""

import re
from collections.abc import Iterator

from spuria import Kind, Page, Span, pattern
from spuria_rules.owner_address import OWNER_LITERALS, owner_sentences
from spuria_rules.owner_phrases import (
    CLICK_LITERALS,
    EXAMPLE_SAYINGS,
    FIRST_POST_SAYINGS,
    SAMPLE_SAYINGS,
    SLOT_LITERALS,
    blocks_to_click,
    heading_slots,
)
from spuria_rules.theme_openings import OPENINGS, WHOLE_BLOCKS

_REST = r"[^.!?\n]{0,80}[.!?]?"
# A phrase that is all there is: not the start of a sentence that goes on.
_END = r"(?:[.!]|(?=\s*(?:[\"')\]]|\n|$)))"
_WHERE = r"[^.!?\n]{1,30}?"

_REPLACE = tuple(
    f"{verb} this {what}"
    for verb in ("replace", "edit", "change", "delete")
    for what in (
        "text",
        "sample",
        "placeholder",
        "paragraph",
        "content",
        "description",
        "copy",
        "dummy",
        "default",
        "sentence",
    )
)
_CLICK = tuple(
    f"click {where}{what}"
    for where in (
        "",
        "here ",
        "edit ",
        "me ",
        "the edit button ",
        "on edit ",
        "on edit text ",
        'on "edit text" ',
        '"edit text" ',
    )
    for what in (
        *(
            "and tell ",
            "to tell ",
            "and add your own",
            "to add your own",
            "and edit me",
            "to edit me",
            "to edit this text",
        ),
        *("and edit this text", "to edit your", "and edit your", "to change this text", "and change this text"),
        *("to replace this", "and replace this", "or double click me", "or double-click me"),
    )
)

# What such text says in other words: the phrases one of which must stand in the page, and the pattern.
_SAYINGS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        _CLICK,
        (
            r"(?:double[- ])?click "
            r"(?:here |edit |me |the edit button |on (?:the )?\"?edit(?: text)?\"? |\"edit text\" )?"
            r"(?:or double[- ]click (?:me|here) )?(?:and|to) (?:tell (?:your )?(?:visitors|customers)"
            r"|add your own (?:text|content|title|copy|description|paragraph)|edit (?:me|this text"
            r"|your (?:own )?(?:text|content|title|page|site|website))|change this text"
            rf"|replace this){_REST}"
        ),
    ),
    (
        (
            "a great place",
            "a great space",
            "the perfect place",
            "the perfect space",
            "a good place",
            "the ideal place",
            "a great spot",
            "the perfect spot",
            "a good spot",
            "an ideal spot",
        ),
        (
            r"(?:this(?: block| section| space| area| page)?|here|i'm|it) (?:is |am )?"
            r"(?:a great|the perfect|a good|the ideal) (?:place|space|spot|area) "
            rf"(?:to|for you to) (?:tell (?:your )?(?:visitors|customers|people)|write (?:a|about|long)"
            rf"|add (?:a|more|your)|(?:list|show|present|highlight) (?:(?:the|some|all|of) )*(?:\w+ )?your"
            rf"|describe (?:your|the)|introduce your|let your){_REST}"
        ),
    ),
    (
        ("use this space", "use this area", "use this section", "use this text", "use this block"),
        (
            r"use this (?:space|area|section|text|block) to (?:tell|write|add|describe|share|introduce|promote|showcase"
            rf"|welcome) (?:your|visitors|customers|people|information|the business|about|more){_REST}"
        ),
    ),
    (
        _REPLACE,
        (
            r"(?:replace|edit|change|delete) this (?:sample |placeholder |dummy |default )?"
            r"(?:text|paragraph|sentence|copy|content|description) "
            rf"(?:with your|to (?:say|tell|suit)|and (?:add|write|tell) (?:your|us|visitors)){_REST}"
        ),
    ),
    (
        (
            "your text here",
            "title here",
            "heading here",
            "your content here",
            "description here",
            *(f"{what} here" for what in ("headline", "caption", "slogan", "bio", "paragraph", "copy", "subtitle")),
            "tagline here",
            " goes here",
        ),
        (
            r"(?:(?:add|insert|enter|type|put|place|write) )?your (?:own )?(?:text|title|heading|headline|content"
            r"|description"
            rf"|subtitle|tagline|copy|paragraph|slogan|caption|bio)(?: goes)? here"
            rf"(?:{_END}| to (?:share|tell|describe|let|give|explain|show|introduce) {_REST})"
        ),
    ),
    (
        ("describe your", "describe this", "describe one of your"),
        (
            r"describe (?:your|this|one of your) (?:items?|products?|services?|images?|team members?|features?|company"
            rf"|business) here{_END}"
        ),
    ),
    (
        ("ein textabschnitt. klick", "ein absatz. klick", "ein titel. klick", "ein text. klick"),
        rf"(?:ich bin|das ist|dies ist) ein (?:textabschnitt|absatz|titel|text)\. klick{_REST}",
    ),
    (
        ("klick hier", "klicke hier", "klicken sie hier", "klick auf", "klicke auf", "klicken sie auf"),
        (
            rf"klick(?:e|en sie)? (?:hier|auf {_WHERE}),? um (?:diesen|den|ihren|deinen|einen)(?: eigenen)? text "
            r"(?:zu (?:bearbeiten|ändern|ersetzen)|hinzuzufügen|einzufügen)[.!]?"
        ),
    ),
    (
        ("text hin", "text ein", "hier steht", "hier kommt"),
        (
            rf"hier (?:steht|kommt) (?:ihr|dein)(?: eigener)? text{_REST}"
            rf"|füge(?:n sie)? hier (?:ihren|deinen)(?: eigenen)? text{_REST}"
        ),
    ),
    (("text hier",), rf"(?:ihr|dein) text (?:steht |kommt )?hier(?: ?hin)?{_END}"),
    (
        ("diesen text ", "diesen beispieltext", "diesen platzhaltertext"),
        rf"ersetze(?:n sie)? diesen (?:beispiel|platzhalter)?text (?:durch|mit){_REST}",
    ),
    (("besuchern",), rf"erzähle(?:n sie)? (?:ihren|deinen) besuchern{_REST}"),
    (
        ("je suis un par", "je suis un tit", "je suis un tex"),
        rf"je suis un (?:paragraphe|titre|texte)\. cliquez{_REST}",
    ),
    (
        ("cliquez ici", "cliquez sur"),
        (
            rf"cliquez (?:ici|sur {_WHERE}) pour (?:modifier|ajouter|changer|éditer|remplacer|personnaliser)"
            rf" (?:(?:ce|votre|le) texte|(?:ce|votre) (?:paragraphe|titre|contenu)){_REST}"
        ),
    ),
    (
        ("texte ici", "titre ici", "contenu ici", "description ici"),
        rf"(?:(?:saisissez|insérez|ajoutez|écrivez|placez) )?votre (?:texte|titre|contenu|description) ici{_END}",
    ),
    (
        ("ajoutez ici", "saisissez ici", "rédigez ici", "écrivez ici"),
        rf"(?:ajoutez|saisissez|rédigez|écrivez) ici (?:une?|votre) (?:description|texte|présentation){_REST}",
    ),
    (("ce texte par",), rf"remplacez ce texte par{_REST}"),
    (
        ("à vos visiteurs", "à vos clients"),
        (
            r"racontez à vos (?:visiteurs|clients) (?:ce que|ce qui|votre|qui vous)[^.!?\n]{0,60}[.!]?"
            r"|(?:présentez|parlez de|décrivez) votre (?:entreprise|équipe|activité|produit)[^.!?\n]{0,30} à vos "
            r"(?:visiteurs|clients)[.!]?"
        ),
    ),
    (("soy un pár", "soy un tít", "soy un tex"), rf"soy un (?:párrafo|título|texto)\. ha(?:z|ga) clic{_REST}"),
    (
        ("clic aquí", "clic en"),
        (
            rf"ha(?:z|ga) clic (?:aquí|en {_WHERE}) para (?:editar|agregar|añadir|cambiar|reemplazar)(?:lo)?"
            rf"(?: y \w+)? (?:este|tu|su|el)"
            rf"(?: propio)? texto{_REST}"
        ),
    ),
    (
        ("texto aquí", "título aquí", "contenido aquí", "descripción aquí"),
        rf"(?:(?:escribe|inserta|añade|agrega) )?(?:tu|su) (?:texto|título|contenido|descripción)(?: va)? aquí{_END}",
    ),
    (
        ("este texto",),
        rf"(?:reemplaza|sustituye|reemplace|sustituya|substitua) este texto (?:por|con|pelo){_REST}",
    ),
    (("cuénta",), rf"cuénta(?:le|les) a (?:tus|sus) (?:visitantes|clientes){_REST}"),
    (
        ("sono un par", "sono un tit", "sono un tes"),
        rf"sono un (?:paragrafo|titolo|testo)\. (?:clicca|fai clic){_REST}",
    ),
    (
        ("clicca", "fai clic"),
        (
            rf"(?:clicca|fai clic) (?:qui|su {_WHERE}) per (?:modificare|aggiungere|cambiare) (?:questo|il tuo|il)"
            rf" testo{_REST}"
        ),
    ),
    (
        ("testo qui", "titolo qui", "contenuto qui"),
        rf"(?:(?:inserisci|scrivi|aggiungi) )?(?:qui )?il tuo (?:testo|titolo|contenuto)(?: va)? qui{_END}",
    ),
    (("questo testo con",), rf"(?:sostituisci|sostituire) questo testo con{_REST}"),
    (("racconta ai",), rf"racconta ai (?:tuoi )?(?:visitatori|clienti){_REST}"),
    (("sou um pará", "sou um tít", "sou um tex"), rf"sou um (?:parágrafo|título|texto)\. clique{_REST}"),
    (
        ("clique aqui", "clique em"),
        (
            rf"clique (?:aqui|em {_WHERE}) para (?:editar|adicionar|alterar|inserir)(?: e \w+)?"
            rf" (?:este|seu|o seu|o)(?: próprio)?"
            rf" texto{_REST}"
        ),
    ),
    (
        ("texto aqui", "título aqui", "conteúdo aqui"),
        rf"(?:(?:insira|escreva|adicione|digite) )?(?:o )?seu (?:texto|título|conteúdo)(?: vai)? aqui{_END}",
    ),
    (("conte aos",), rf"conte aos seus (?:visitantes|clientes){_REST}"),
    (
        ("ik ben een ali", "ik ben een par", "ik ben een tit", "ik ben een tek"),
        rf"ik ben een (?:alinea|paragraaf|titel|tekst)\. klik{_REST}",
    ),
    (
        ("klik hier", "klik op"),
        (
            rf"klik (?:hier|op {_WHERE}) om (?:deze|uw|je|de)(?: eigen)? tekst "
            r"(?:te (?:bewerken|wijzigen|vervangen)|toe te voegen|aan te passen)[.!]?"
        ),
    ),
    (
        ("tekst hier", "tekst toe", "voeg hier", "plaats hier", "typ hier"),
        rf"(?:voeg|plaats|typ) hier (?:uw|je)(?: eigen)? tekst{_REST}|(?:uw|jouw|je) tekst (?:komt )?hier{_END}",
    ),
    (("deze tekst door", "deze tekst met"), rf"vervang deze tekst (?:door|met){_REST}"),
    (("vertel uw", "vertel je"), rf"vertel (?:uw|je) (?:bezoekers|klanten){_REST}"),
    (
        (
            "und mich zu bearbeiten",
            "et me modifier",
            "y editarme",
            "para editarme",
            "e modificarmi",
            "e mij te bewerken",
        ),
        (
            r"(?:klick|cliqu|ha(?:z|ga) clic|clicca|fai clic)[^.!?\n]{1,80} (?:und mich zu bearbeiten|et me modifier"
            rf"|(?:y|para) editarme|e modificarmi|en mij te bewerken){_REST}"
        ),
    ),
    (
        ("platz, um ", "ort, um ", "bereich, um ", "stelle, um "),
        (
            r"(?:dies|das|hier) ist ein (?:guter|toller|großartiger|idealer|perfekter|ausgezeichneter|hervorragender)"
            rf" (?:platz|ort|bereich), um (?:ihren|deinen|mehr über (?:ihr|dein)|über (?:ihr|dein)|ihre|deine) {_REST}"
        ),
    ),
    (
        ("endroit pour ", "espace pour ", "emplacement pour "),
        (
            r"(?:voici|c'est|ceci est) (?:un |l')(?:bel |bon |excellent )?(?:endroit|espace|emplacement)(?: idéal)? "
            rf"pour (?:parler de|raconter|présenter|décrire|écrire)[^.!?\n]{{0,20}} vo(?:tre|s) {_REST}"
        ),
    ),
    (
        (
            "lugar para contar",
            "lugar para escribir",
            "espacio para contar",
            "espacio para escribir",
            "lugar ideal para",
        ),
        (
            r"(?:este|esta|aquí) es un (?:buen|gran|excelente) (?:lugar|espacio) para "
            rf"(?:contar|escribir|describir|hablar de) [^.!?\n]{{0,60}}?(?:tu|su|tus|sus) {_REST}"
        ),
    ),
    (
        ("spazio per raccontare", "spazio per scrivere", "posto per raccontare", "spazio ideale per"),
        (
            r"questo è (?:un |lo )(?:ottimo |bellissimo |buon )?(?:spazio|posto|luogo)(?: ideale)? per "
            rf"(?:raccontare|scrivere|descrivere|presentare|parlare)[^.!?\n]{{0,60}}? "
            rf"(?:tua|tuo|tuoi|tue|vostra|vostro) {_REST}"
        ),
    ),
    (
        ("espaço para escrever", "espaço para contar", "lugar para escrever", "lugar para contar", "espaço ideal para"),
        (
            r"este é um (?:ótimo|excelente|bom) (?:espaço|lugar|local) para "
            rf"(?:escrever|contar|descrever|falar|apresentar) [^.!?\n]{{0,60}}?(?:sua|seu|suas|seus|tua|teu) {_REST}"
        ),
    ),
    (
        ("plek om ", "ruimte om "),
        (
            r"(?:dit|hier) is een (?:geweldige|goede|ideale|perfecte|mooie) (?:plek|ruimte) om [^.!?\n]{0,40}?"
            rf"(?:je|jouw|uw|bezoekers|klanten) {_REST}"
        ),
    ),
    (
        (
            *("suggested text: ", "vorgeschlagener text: ", "textvorschlag: ", "texte suggéré : ", "texte suggéré: "),
            *("texto sugerido: ", "testo suggerito: ", "voorgestelde tekst: ", "föreslagen text: "),
            *("foreslået tekst: ", "foreslått tekst: ", "sugerowany tekst: ", "navrhovaný text: "),
        ),
        (
            r"(?:suggested text|vorgeschlagener text|textvorschlag|texte suggéré ?|texto sugerido|testo suggerito"
            r"|voorgestelde tekst|föreslagen text|fores(?:lået|lått) tekst|sugerowany tekst"
            r"|navrhovaný text): [^\n]{0,120}?"
            r"(?:web ?s[iu]te|webseite|site|web|sito|visitors?|besucher|visit[ea]|comment|kommentar|coment|cookie"
            rf"|bezoeker|stron|webb){_REST}"
        ),
    ),
    (
        ("ihren text eingeben", "deinen text eingeben", "eigenen text eingeben", "text hier eingeben"),
        (
            r"(?:hier können sie (?:ihren|den)|hier kannst du (?:deinen|den)|geben sie hier ihren|gib hier deinen)"
            rf"(?: eigenen)? text ein(?:geben)?{_REST}"
        ),
    ),
    (
        ("contenu ici", "pour ajouter du contenu", "pour ajouter du texte", "votre propre texte"),
        (
            rf"(?:double-)?cliquez (?:ici |sur {_WHERE} )?pour ajouter "
            rf"(?:du contenu|du texte|votre (?:propre )?texte){_REST}"
        ),
    ),
)
#: The phrases and the compiled pattern of each saying.
SAYINGS = tuple(
    (phrases, pattern(rf"\b(?:{saying})", re.IGNORECASE))
    for phrases, saying in (*_SAYINGS, *SAMPLE_SAYINGS, *EXAMPLE_SAYINGS, *FIRST_POST_SAYINGS)
)

#: One of these stands in every text that `theme_texts` finds.
THEME_LITERALS = (
    *OPENINGS,
    *WHOLE_BLOCKS,
    *(phrase for phrases, _ in SAYINGS for phrase in phrases),
    *OWNER_LITERALS,
    *SLOT_LITERALS,
    *CLICK_LITERALS,
)

# Words of pages that teach how to use a builder.
_TEACHING = pattern(
    r"\b(?:toolbar|dialog|menu|dashboard|sidebar|widget|drop-?down|text box|text field|tab|mouse|cursor|keyboard|plugin"
    r"|step \d|schaltfläche|menü|barre d'outils|barra de herramientas|barra degli strumenti|werkbalk|default text"
    r"|demo content|placeholder)\b",
    re.IGNORECASE,
)
_SENTENCE_END = pattern(r"[^.!?\n]{0,160}[.!?]?")
_AROUND = 200
_MARKS = " \t\n.!:…\"'()[]"


def theme_texts(page: Page) -> list[Span]:
    """Where texts stand that a theme ships with, in order, none within another."""
    prose = page.prose
    found: list[Span] = []
    # Asked for together once: a page has one or two of them, and there are hundreds of each kind.
    present = set(page.present(THEME_LITERALS))
    if not present:
        return []
    for start in page.starts_of(OPENINGS):
        if found and start < found[-1].end:
            continue
        opening = max(
            (opening for opening in page.present(OPENINGS) if _stands_at(prose, opening, start)), key=len, default=None
        )
        if opening is not None and not prose[start - 1 : start].isalnum():
            end = _SENTENCE_END.match(prose, start + len(opening))
            found.append(Span(start, end.end() if end and opening[-1] not in ".!?" else start + len(opening)))
    for start in page.starts_of(WHOLE_BLOCKS):
        block = page.block_at(start)
        if block is not None and block.kind in (Kind.HEADING, Kind.PARAGRAPH, Kind.CELL):
            words = " ".join(prose[block.span.start : block.span.end].split()).strip(_MARKS)
            if words.casefold() in WHOLE_BLOCKS:
                found.append(block.span)
    said = [
        Span(*match.span())
        for phrases, saying in SAYINGS
        if not present.isdisjoint(phrases) and (starts := page.starts_of(phrases))
        for match in _around(saying, prose, starts)
    ]
    if starts := page.starts_of(OWNER_LITERALS):
        said += owner_sentences(page, starts)
    if starts := page.starts_of(SLOT_LITERALS):
        said += heading_slots(page, starts)
    if starts := page.starts_of(CLICK_LITERALS):
        said += blocks_to_click(page, starts)
    if said and len(_TEACHING.findall(prose)) < 2:
        found += said
    found = [span for span in found if not _is_named(page, span)]
    apart: list[Span] = []
    for span in sorted((_with_what_goes_on(page, span) for span in found), key=lambda span: (span.start, -span.end)):
        if any(span.overlaps(other) for other in apart) or "\n\n" in prose[span.start : span.end]:
            continue
        if apart and prose[apart[-1].end : span.start] in ("", " "):
            apart[-1] = Span(apart[-1].start, span.end)
        else:
            apart.append(span)
    return apart


# What a form says of its fields is for its readers.
_OF_A_FORM = pattern(r"<(?:label|option|button|legend)\b[^<>]{0,150}>\s*$", re.IGNORECASE)


def _is_named(page: Page, span: Span) -> bool:
    """Whether a theme's text is the label of a field, or quoted in a sentence about it."""
    block = page.block_at(span.start)
    if block is None:
        return False
    prose = page.prose
    # Quoted known words leave the sentence about them free; a block that is all quotation is a slot.
    known = [start for start in page.starts_of(THEME_LITERALS) if span.start <= start < span.end]
    if known and all(page.is_mention(Span(start, start + 1)) for start in known) and not page.is_mention(block.span):
        return True
    quoted = prose[span.start - 1 : span.start] == '"' and '"' in prose[span.start : span.end + 2]
    if page.media_type == "text/html" and (place := page.locate(span)) is not None:
        start = place.start.offset
        if _OF_A_FORM.search(page.source, max(0, start - 180), start):
            return True
    around = prose[block.span.start : span.start - 1] + prose[span.end + 1 : block.span.end]
    return quoted and around.strip(' -•*".') != ""


# A sentence that still speaks to the owner: you and yours, or the order to change or to write.
_GOES_ON = pattern(
    r"\b(?:you|your|yours|yourself|edit|delete|replace|start writing|dein\w{0,2}|ihren?|du|sie|bearbeite\w*"
    r"|lösche\w*|ersetze\w*|vous|votre|vos"
    r"|modifie[zr]\w*|supprime[zr]\w*|remplace[zr]\w*|tus?|tú|edítal[ao]|bórral[ao]|sustitúyel[ao]|edita"
    r"|tu[aoie]i?|modificalo|cancellalo|sostituiscil[oa]|você|seus?|suas?"
    r"|edite-[oa]|exclua-[oa]|substitua-[oa]|je|jouw|uw|bewerk\w*|verwijder\w*|vervang\w*|edytuj|usuń|zastąp"
    r"|отредактируйте|удалите|замените"
    r"|редагуйте|redigera|rediger\w*|slet|byt ut|upravte|smažte|nahraďte|düzenleyin|değiştirin|yazmaya)\b|編集"
    r"|削除|置き換え|编辑|删除|替换",
    re.IGNORECASE,
)
_SHORT_BLOCK = 420


def _with_what_goes_on(page: Page, span: Span) -> Span:
    """A theme's text with the sentences after it in a short block, as long as they speak to the owner as well."""
    block = page.block_at(span.start)
    if block is None or len(block.text) > _SHORT_BLOCK or span.end >= block.span.end:
        return span
    end = span.end
    for sentence in page.sentences(block):
        if sentence.start < end:
            continue
        if not _GOES_ON.search(page.prose, sentence.start, sentence.end):
            break
        end = sentence.end
    return Span(span.start, end)


def _stands_at(prose: str, words: str, start: int) -> bool:
    return prose[start : start + len(words)].lower() == words


def _around(saying: re.Pattern[str], prose: str, starts: list[int]) -> Iterator[re.Match[str]]:
    """The matches of a saying in windows around some offsets, each once."""
    last = -1
    for start in starts:
        if start >= last:
            for match in saying.finditer(prose, max(last, start - _AROUND, 0), start + _AROUND):
                last = match.end()
                yield match
