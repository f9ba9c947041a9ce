"""Copy that was meant to be replaced: filler, theme text, unfilled slots and notes to oneself."""

import re
from collections.abc import Iterator
from itertools import pairwise

from spuria import Confidence, Fix, Flag, Kind, Page, Severity, Span, pattern, rule
from spuria_rules.filler_literals import FILLER_LITERALS
from spuria_rules.filler_places import filler, span_of
from spuria_rules.theme_copy import THEME_LITERALS, theme_texts
from spuria_rules.theme_openings import OWN_TITLES


@rule(
    Severity.ERROR,
    confidence=Confidence.CERTAIN,
    literals=FILLER_LITERALS,
    attributes=True,
)
def classic_lorem(page: Page) -> Iterator[Flag]:
    """Lorem ipsum stands where copy should be.

    The filler of a template reached the published page, so this part of it says nothing. Write the
    copy, or take the part out.

    ~~~text bad
    [[Lorem ipsum dolor sit amet, consectetur adipiscing elit.]]
    ~~~

    ~~~text good
    Printers have used "lorem ipsum" as filler since the 1960s.
    ~~~

    Measured: 0 of 6,911 clean pages flagged (documentation and literature in 20 languages, 95 % interval 0 to
    0.05 %). Paragraphs are found in 100 of 100, single sentences in table cells, headings and attributes in 97.
    """
    for block, run in filler(page):
        if run.classic:
            span = span_of(block, run)
            words = " ".join(page.quote(span).split()[:4]).rstrip(".,")
            yield Flag(
                span, f"'{words} …' is filler from a template; write the copy or take this part out", fix=Fix(span)
            )


# Pages and passages that teach how to edit pages.
_ABOUT_BUILDERS = (
    *(
        "wordpress",
        "wix",
        "squarespace",
        "elementor",
        "divi",
        "weebly",
        "webflow",
        "jekyll",
        "hugo",
        "docusaurus",
        "gatsby",
    ),
    *(
        "shopify",
        "ghost",
        "joomla",
        "drupal",
        "tutorial",
        "page builder",
        "website builder",
        "theme",
        "template",
        "how to",
    ),
    *(
        "how do i",
        "anleitung",
        "tutoriel",
        "plantilla",
        "modèle",
        "vorlage",
        "sjabloon",
        "modelo",
        "modello",
        "lorem ipsum",
    ),
    *(
        "placeholder",
        "default text",
        "editor",
        "user guide",
        "documentation",
        "benutzerhandbuch",
        "manual",
        "ux writing",
    ),
)


@rule(
    Severity.WARNING,
    literals=THEME_LITERALS,
    attributes=True,
)
def builder_copy(page: Page) -> Iterator[Flag]:
    """Text of a theme or a page builder was left in place.

    It tells the owner of the site what to write, or presents a firm that does not exist. Visitors take the
    page for abandoned. Write the copy, or take the part out.

    ~~~text bad
    Our team

    [[Click edit and tell visitors about your team.]]
    ~~~

    ~~~text good
    Visit us and tell us about your team.
    ~~~

    Texts of themes are known by their first words, others by what a sentence holds together: an order to write,
    the place where it stands, the owner's affairs or visitors; in twenty languages by an example that asks to be
    replaced.
    """
    found = theme_texts(page)
    if not found or _is_about_builders(page, found):
        return
    for span in found:
        yield Flag(
            span,
            f"'{_shortened(page.quote(span))}' is a theme's own text and speaks to the owner of the site; "
            "write the copy or take this part out",
            fix=Fix(span),
        )


def _is_about_builders(page: Page, found: list[Span]) -> bool:
    """Whether title, address or headings speak of builders, in other words than the theme's own."""
    topic = page.topic
    for own in (*(page.prose[span.start : span.end].casefold() for span in found), *OWN_TITLES):
        topic = topic.replace(own, " ")
    return any(words in topic for words in _ABOUT_BUILDERS)


def _shortened(quote: str) -> str:
    words = quote.split()
    return " ".join(words) if len(words) <= 10 else " ".join(words[:10]) + " …"


# What stands in a slot: things a writer fills in later, in the languages of templates.
_SLOT_WORDS = frozenset(
    """
    name names surname firstname lastname date year month day time city town country state address company
    organisation organization brand product service client customer recipient sender author founder title heading
    topic subject keyword amount number price percentage percent figure statistic stat source quote location place
    venue industry department position role website url link email phone logo description text content details
    detail event team example sector region currency value project school university hospital landmark neighborhood
    firma firmenname unternehmen unternehmensname datum jahr ort stadt betrag anzahl titel thema quelle kunde
    produkt vorname nachname anschrift nom prénom société entreprise année ville lieu montant nombre titre sujet
    produit adresse apellido empresa fecha año ciudad lugar importe número título tema fuente cliente producto
    dirección nome cognome azienda data anno città luogo importo numero titolo argomento fonte prodotto indirizzo
    sobrenome ano cidade valor assunto produto endereço naam bedrijf bedrijfsnaam jaar stad plaats bedrag aantal
    onderwerp bron klant adres telefoonnummer telefonnummer téléphone teléfono telefono telefone fondateur fundador
    fondatore gründer oprichter grondlegger produktname kundenname straße hausnummer plz handelsnaam productnaam
    imię nazwisko miejscowość kwota firma telefon adresa namn efternamn belopp företag navn efternavn beløb virksomhed
    jméno příjmení město částka
    image photo picture video chart map table quote testimonial review caption paragraph text bild foto photo imagen
    immagine imagem afbeelding
    """.split()  # noqa: SIM905
)
_SLOT_ORDERS = frozenset(
    """
    insert add enter your specify fill choose select include replace einfügen eintragen ergänzen ihr ihre ihren insérer
    insérez indiquer ajouter votre compléter insertar inserte insertar su tu añadir indicar inserire inserisci tuo tua
    aggiungere inserir insira seu sua adicionar invullen invoegen uw jouw vul
    """.split()  # noqa: SIM905
)
_ALONE = frozenset(
    """
    name firstname lastname surname date year month city town country state company organisation organization brand
    product client customer amount price percentage location industry topic keyword address title firma firmenname datum
    jahr ort stadt betrag unternehmen nom prénom entreprise ville année montant nombre empresa fecha año ciudad importe
    nome azienda città anno importo cidade ano naam bedrijf jaar stad plaats bedrag
    phone telefoonnummer telefonnummer téléphone teléfono telefono telefone
    """.split()  # noqa: SIM905
)
# Words of slots that English prose also sets in brackets when it alters a quotation.
_SMALL_WORDS = frozenset(
    """
    the a an of or and in for to here da do dei del della di der die das des le la les du de l el los las il lo gli o os
    as het een d i oraz och og
    """.split()  # noqa: SIM905
)
_HERE = frozenset("here hier ici aquí aqui qui below".split())  # noqa: SIM905
_OF = frozenset("of de du des der des von del della di do da van".split())  # noqa: SIM905
# Names of technical things, which manuals set in brackets as terms.
_TECHNICAL = frozenset(
    """
    domain ip host user file path class package field variable function module option table column command key tag type
    device server network interface login group mac port mount label volume kernel driver process thread object method
    """.split()  # noqa: SIM905
)
_EDITORIAL = _SMALL_WORDS | frozenset(
    """
    his her their our my its this that these those each any some no not every son sa ses leur su sus suo zijn haar
    dead broken permanent archived
    """.split()  # noqa: SIM905
)
# What notes of editors and encyclopaedias, captions and links in brackets are called: `[dead link]`, `[file photo]`.
_NOTED = frozenset(
    """
    dead broken permanent unreliable better primary secondary circular original external internal direct affiliate
    sponsored archived archive web video audio official unknown same another other full partial complete deleted
    omitted more mehr plus más mais altro meer redacted hidden protected illegible untitled undated missing without
    no file stock cover front back latin free paid mort brisé cassé défectueux sans insuffisante insuffisant inconnu
    inconnue muerto roto caído sin desconocido desconocida morto quebrado inativo sem desconhecido senza interrotto
    sconosciuto toter defekter ohne unbekannt unbekannter unbekannte fehlende dode kapotte zonder onbekend geen kein
    keine aucun aucune nessuna nessun nenhuma nenhum ninguna ningún död bruten utan okänd død uden ukjent martwy
    brak
    """.split()  # noqa: SIM905
)
# Between two nouns these make a note of them, not the name of a slot.
_RELATING = frozenset(
    """
    by from with below above under over after before behind about on at is are was were von mit unter über nach vor
    par avec sous sur après por con bajo sobre com da dal con sotto sopra door met onder boven
    """.split()  # noqa: SIM905
)
_OF_SLOTS = _SLOT_WORDS | _SLOT_ORDERS | _SMALL_WORDS
_BRACKETED = pattern(r"\[([^\W\d_][^\[\]\n<>{}|=\\]{1,48})\](?!\(|:)")
# In round brackets only what is told to be put in: `(insert date here)`.
_ORDERED = pattern(
    r"\((?:insert|please insert|hier einfügen|einfügen:|insérer|insertar|inserte|inserire|inserir|invoegen|invullen:?)"
    r" [^()\n]{2,40}\)",
    re.IGNORECASE,
)
_CROSSED = pattern(
    r"(?<![\w.])(?:[$€£] ?X{2,}(?:[.,]X+)?(?: (?:million|billion|Millionen|millions|millones|milioni|milhões|miljoen))?"
    r"|(?:X{2,4}(?:[.,](?:X+|000))?) ?"
    r"(?:%|percent\b|per cent\b|Prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b"
    r"|(?:million|billion|thousand|customers|employees|years|Millionen|Jahre|Mitarbeiter|Kunden|millions|ans\b|clients"
    r"|millones"
    r"|años|clientes|empleados|milioni|anni|clienti|milhões|anos|miljoen|jaar|klanten)\b))"
)
_CROSSED_YEAR = pattern(
    r"\b(?:founded in|established in|since|born in|launched in|opened in|built in|gegründet|seit|fondée? en"
    r"|depuis|créée? en|nacid[oa] en|fundad[oa] en|desde|fondat[oa] nel|nat[oa] nel|dal|fundad[oa] em|nascid[oa] em"
    r"|opgericht in|sinds) ((?:19|20)?X{2,4})\b(?!\s?(?:%|I|V|L))",
    re.IGNORECASE,
)
# Pages that are templates themselves, or teach how to fill one in.
_ABOUT_TEMPLATES = (
    *("template", "sample letter", "form letter", "cover letter", "boilerplate", "vorlage", "muster", "mustervertrag"),
    *(
        "modèle",
        "lettre type",
        "plantilla",
        "carta modelo",
        "modello",
        "fac simile",
        "fac-simile",
        "modelo",
        "sjabloon",
    ),
    *(
        "voorbeeldbrief",
        "agreement",
        "contract",
        "licence",
        "license",
        "mad libs",
        "style guide",
        "placeholder",
        "syntax",
    ),
    *("prompt", "usage", "command", "manual", "documentation", "how to", "bylaws", "deed", "affidavit", "nda", "gpl"),
    *("terms and conditions", "privacy policy template", "email script", "subject line", "copyright"),
)
#: A page with more slots than this is a form.
_MOST_SLOTS = 6


def _is_slot(words: str) -> bool:
    """Whether the words between brackets name something to be filled in, in the shape of a slot."""
    # A gloss or a type is told with a colon: "[Italian: 'place']".
    if ":" in words:
        return False
    if ("-" in words or "_" in words) and not words.isupper():
        return False
    found = [word.strip(".,") for word in re.split(r"[\s/_'’-]+", words) if word.strip(".,")]
    if not 1 <= len(found) <= 6:
        return False
    lower = [word.casefold() for word in found]
    named = any(word in _SLOT_WORDS for word in lower)
    ordered = lower[0] in _SLOT_ORDERS or lower[-1] in _SLOT_ORDERS
    if words.isupper():
        # One word alone may be the text of a link, a key or a tag, unless it is what letters leave open.
        return _OF_SLOTS.issuperset(lower) and (named if len(found) > 1 else lower[0] in _ALONE)
    if ordered and named:
        return True
    # `[Founder name]`, `[company name]`: two nouns, the last of them a slot's; not `[his company]` in a quotation.
    return (
        len(found) >= 2
        and lower[-1] in _SLOT_WORDS
        and lower[0] not in _EDITORIAL | _TECHNICAL
        and lower[-1] not in _SHOWN
        and _NOTED.isdisjoint(lower)
        and _RELATING.isdisjoint(lower)
    )


_BRACKET = ("[",)
_IS_NOTE = pattern(r"[^\W_]\[|[.,;:!?\"'”’»)\]]\[(?![^\W\d_]+\])")
# What stands in an image's or a quotation's place is ordered, or it is a note on one: `[author's photo]`.
_SHOWN = frozenset(
    """
    image photo picture video chart map table quote caption paragraph text bild foto imagen immagine imagem afbeelding
    """.split()  # noqa: SIM905
)
_ORDER_LITERALS = ("(insert", "(please insert", "(hier einf", "(einf", "(insér", "(inser", "(invoeg", "(invul")


@rule(Severity.WARNING, literals=(*_BRACKET, "xx", *_ORDER_LITERALS))
def unfilled_slot(page: Page) -> Iterator[Flag]:
    """A slot of a template was not filled in.

    The sentence was meant to carry a name, a date or a figure, and nobody looked before it was published.
    Fill the slot, or take the sentence out.

    ~~~text bad
    Founded in [[[YEAR]]] by [[[Founder name]]], the mill has sold flour ever since.
    ~~~

    ~~~text good
    "They [the millers] was [sic] right", he said [emphasis added].
    ~~~
    """
    prose = page.prose
    # What stands right behind a word or a full stop is a note on it.
    bracketed = [
        match
        for start in page.starts_of(_BRACKET)
        if (match := _BRACKETED.match(prose, start)) and not _IS_NOTE.match(prose, start - 1)
    ]
    found = [Span(*match.span()) for match in bracketed if _is_slot(match[1])]
    # `[city]` alone may be an editor's; beside other slots it is one.
    alone = [Span(*match.span()) for match in bracketed if match[1].casefold() in _ALONE and not match[1].isupper()]
    if len({prose[span.start : span.end] for span in (*found, *alone)}) >= 2:
        found += alone
    ordered = (
        _ORDERED.match(prose, start)
        for start in page.starts_of(_ORDER_LITERALS)
        if not (prose[start - 1 : start].isalnum() or prose[start - 1 : start] == ".")
    )
    # What is no name of a field is a joke: `(insert favourite excuse here)`.
    found += [Span(*match.span()) for match in ordered if match and _names_a_field(match[0])]
    # Not across a line break: there it is a numeral and what follows.
    found += [span for span in _crossed(prose) if "\n" not in page.quote(span)]
    if not found:
        return
    named = {match[1].casefold() for match in bracketed if match[1].split()[-1].casefold() in _SLOT_WORDS}
    if len(named) > _MOST_SLOTS or page.is_about(_ABOUT_TEMPLATES):
        return
    if any(block.kind is Kind.CODE for block in page.blocks) and len(found) < 2:
        return
    for span in sorted(found):
        block = page.block_at(span.start)
        # A term that is defined has its type in brackets.
        if block is not None and block.element == "dt":
            continue
        if _stands_in_a_sentence(page, span) and not page.is_mention(span):
            yield Flag(
                span,
                f"'{page.quote(span)}' was to be filled in; put the fact there or take the sentence out",
            )


def _names_a_field(ordered: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", ordered.casefold()) if word not in _HERE]
    # The name's head: its last word, or the one before "of".
    heads = {words[-1], *(word for word, following in pairwise(words) if following in _OF)}
    return ordered[1:].isupper() or not _SLOT_WORDS.isdisjoint(heads)


def _crossed(prose: str) -> list[Span]:
    """The figures and years written as `XX`, told by what stands before or behind them."""
    found: dict[Span, None] = {}
    start = prose.find("XX")
    while start != -1:
        window = max(0, start - 30), start + 30
        if match := _CROSSED.search(prose, *window):
            found[Span(*match.span())] = None
        elif match := _CROSSED_YEAR.search(prose, *window):
            found[Span(*match.span(1))] = None
        start = prose.find("XX", start + 5)
    return list(found)


def _stands_in_a_sentence(page: Page, span: Span) -> bool:
    """Whether a slot stands in running text or orders something itself, and not in a list of arguments."""
    block = page.block_at(span.start)
    if block is None:
        return False
    own = Span(span.start - block.span.start, span.end - block.span.start)
    around = page.prose[block.span.start : block.span.end]
    rest = around[: own.start] + " " + around[own.end :]
    words = [word for word in rest.split() if word.strip(".,;:!?()\"'").isalpha()]
    # Two words name the slot well enough to stand in a heading; one word needs a sentence.
    slot = page.prose[span.start : span.end].strip("[]()")
    ordered = slot.split()[0].casefold() in _SLOT_ORDERS
    return len(words) >= (0 if ordered else 1 if " " in slot else 3) and not re.search(
        r"\B--?[a-z]|\busage\b|\bsynopsis\b", rest, re.IGNORECASE
    )


_TODO = pattern(
    r"(?:TODO|TO DO|FIXME|TKTK|NOTE TO SELF|NOTE TO EDITOR|À FAIRE|À COMPLÉTER|À VÉRIFIER|PENDIENTE|ZU ERLEDIGEN"
    r"|NOCH ZU ERGÄNZEN|POR HACER|POR COMPLETAR|DA FARE|DA COMPLETARE|A FAZER|POR FAZER|NOG TE DOEN|NOG AANVULLEN)"
    r"(?:\([\w@. -]{1,20}\))?(?:: ?| [-–—] )"
    r"(?=[^\W_])[^\n]{2,200}?(?=[.!?](?:\s|$)|[\])]|\n|$)[.!?]?"
)
_TODO_BRACKETED = pattern(
    r"[\[(](?:(?:[^\W\d_]+ )?TK(?:TK)?(?: [^\W\d_]+){0,4}[\])]|(?:TODO|FIXME|to be (?:completed|added|written|inserted)"
    r"|add (?:source|link|figures?|date|image|photo) here|à compléter|à vérifier|à ajouter|zu ergänzen|wird ergänzt"
    r"|noch ergänzen|quelle einfügen|por completar|a completar|pendiente de completar"
    r"|da completare|da verificare|da aggiungere|a preencher|aan te vullen|nog aanvullen)\b[^\[\]()\n]{0,120}[\])])",
    re.IGNORECASE,
)
_KANBAN = pattern(
    r"\b(?:in progress|doing|done|backlog|kanban|to-do list|todo list|todo app|task list)\b", re.IGNORECASE
)
# Spanish and Portuguese `todo:` means `all:`.
_IBERIAN = pattern(r"\b(?:que|el|los|las|del|una|para|por|com|uma|não|você|está|más|muy|porque)\b", re.IGNORECASE)


_ABOUT_NOTES = (
    "todo list",
    "to-do list",
    "to do list",
    "todo app",
    "kanban",
    "comment",
    "annotation",
    "task list",
    "tags",
)


def _starts_a_note(prose: str, start: int) -> bool:
    """Whether a marker stands at the start of a line, a sentence or a bracket: elsewhere it is spoken of."""
    before = prose[max(0, start - 2) : start].rstrip(" ")
    return not before or before[-1] in '\n.!?;:)](["»/#*•>'


_TODO_LITERALS = (
    *(
        "todo",
        "to do",
        "fixme",
        "note to self",
        "note to editor",
        " tk]",
        " tk)",
        "pendiente",
        "tktk",
        "[tk",
        "(tk",
        "to be completed",
        "to be added",
    ),
    *("to be written", "to be inserted", " here]", " here)", "à faire", "à compléter", "à vérifier", "à ajouter"),
    *("zu erledigen", "ergänz", "einfügen", "por hacer", "completar", "da fare", "da completare", "da verificare"),
    *("da aggiungere", "a fazer", "por fazer", "a preencher", "te doen", "aan te vullen", "aanvullen"),
)
# A note in brackets opens with so much before any of these words, at most.
_TODO_LEAD = 40


def _may_be_a_note(prose: str, start: int) -> bool:
    """Whether the words at an offset are in capitals or in brackets: "to do" itself stands on every other page."""
    if prose[start : start + 4].isupper():
        return True
    lead = max(0, start - _TODO_LEAD)
    bracket = max(prose.rfind("[", lead, start + 1), prose.rfind("(", lead, start + 1))
    return bracket != -1 and _TODO_BRACKETED.match(prose, bracket) is not None


@rule(Severity.WARNING, literals=_TODO_LITERALS)
def todo_marker(page: Page) -> Iterator[Flag]:
    """A note to oneself was published.

    The writer marked what was missing, and it is still missing. Do what the note says, or take it out.

    ~~~text bad
    The flood reached the old town on Sunday. [[TODO: add casualty figures]]
    ~~~

    ~~~text good
    The board has three columns: To do, In progress and Done.
    ~~~
    """
    prose = page.prose
    if not any(_may_be_a_note(prose, start) for start in page.starts_of(_TODO_LITERALS)):
        return
    found = [Span(*match.span()) for match in _TODO_BRACKETED.finditer(prose)]
    found += [
        Span(*match.span())
        for match in _TODO.finditer(prose)
        if _starts_a_note(prose, match.start()) and not any(span.overlaps(Span(*match.span())) for span in found)
    ]
    if not found or page.is_about(_ABOUT_NOTES):
        return
    if _KANBAN.search(prose):
        return
    for span in sorted(found):
        words = prose[span.start : span.end]
        if words.startswith("TODO") and len(_IBERIAN.findall(words)) >= 2:
            continue
        yield Flag(span, f"'{_shortened(page.quote(span))}' is a note of the writer's; do what it says or take it out")
