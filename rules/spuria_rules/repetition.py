"""Lines and paragraphs that stand on a page twice."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import compress, count, islice, pairwise
from operator import eq
from weakref import WeakKeyDictionary

from spuria import Block, Confidence, Fix, Flag, Kind, Page, Region, Severity, pattern, rule
from spuria_rules.line_shapes import LETTERS, TERMINAL, WORD, ends_sentence, indent, is_prose, is_title, shortened

_ARTICLE = pattern(
    r"^(?:the|an?|le|la|les|l|une?|des|der|die|das|den|dem|ein|eine|el|los|las|una|uno|il|lo|gli|i|os|as|um|uma|de|het"
    r"|een|den|det|en|ett|et) (?=\S)"
)
# What lines of code, options, addresses, logs, dialogue and attributions have and captions have not.
_NOT_A_CAPTION = pattern(
    r"[{}<>=\\$%@^`~\[\]_#▸►→]|::|\(\)|->|://|(?:^|\s)[-/.]\w|^[-–—−>*+\"'“„«»‘(]|^\W*\d{1,2}[:.]\d\d\b|\|\||&&|\t"
)
# Lines that pages repeat on purpose: calls to the reader, credits, notices.
_ON_PURPOSE = pattern(
    r"\b(?:advertis|subscri|newsletter|sign up|sign in"
    r"|log ?in|click|read more|continue|share|follow us|comment|copyright"
    r"|rights reserved|credit|courtesy|source|photo(?:graph(?:er|y)?|s)?\b(?::| by\b)|(?:image|picture|text"
    r"|video)s? by\b|photographer|illustrat|©|getty|reuters|ap\b|back to|next\b|previous"
    r"|index\b|anzeige|werbung|abonnieren|weiterlesen|quelle|fotos?:|fotos? (?:de|di|do|von|van|av|af)\b"
    r"|bild(?:er)? von\b|photos? (?:de|par)\b|zdjęcie|mehr lesen|zurück|publicité|abonnez|retour"
    r"|lire la suite|publicidad|suscr|leer más|fuente|volver|publicidade|assine|leia mais|fonte|voltar|pubblicità"
    r"|abbonati|leggi|torna|advertentie|abonneer|lees (?:meer|ook)|bron:|terug|see also|siehe auch|voir aussi|véase"
    r"|ver também|vedi anche|zie ook|figure|table|abbildung|tabelle|tableau|figura|tabla|tabela|tabella|figuur"
    r"|example|beispiel|exemple|ejemplo|exemplo)",
    re.IGNORECASE,
)


# What a page tells those whose browser lacks something, and of its own controls, wherever one of them stands.
_NOTICE = pattern(
    r"javascript|\bflash player|adobe flash|\bcookies?\b|\b(?:your|ihr|dein|votre|ton|su|tu|seu|il tuo|uw|je"
    r"|din|twoj[ae]|ваш) (?:web ?)?(?:brow?ser|navigat\w+|navegador|przeglądark\w+|webbläsare|nettleser|браузер)"
    r"|\bcss (?:turned|is) off|\blog ?in (?:form|page)\b|\b(?:top|all) comments\b|\bcaptcha\b"
    r"|\byour (?:e-?mail|account)\b"
    r"|(?:does not|doesn['’]t|nicht) (?:support|unterstützt)",
    re.IGNORECASE,
)
_LONG_NOTICE = 400
# What is put behind a caption where it stands a second time: its maker, or a way to see more.
_ADDED = pattern(
    r"\W*(?:photo|foto|image|bild|view|see|show|credit|source|quelle|fuente|fonte|bron|getty|reuters|\bap\b|afp|©|\(c\)"
    r"|enlarge|zoom|read|more|mehr|voir|ver\b|leer|lire|leggi|lees|watch|play|by\b|von\b|par\b|por\b|door\b)",
    re.IGNORECASE,
)

# What a page asks its readers to do, and what it says of its fields.
_CALL = pattern(
    r"^(?:sign (?:up|in)|subscribe|log ?in|register|see (?:all|more|photos)|read more|view (?:all|more)"
    r"|follow (?:us|me)|abonn\w+|anmelden|registrieren|suscr[íi]\w+|inscr\w+|iscriv\w+|assine|inschrijven"
    r"|other products|more (?:from|in|on))\b"
    r"|\b(?:password|passwort|mot de passe|contraseña|senha|hasło|wachtwoord|пароль|required|obligatoire|pflichtfeld"
    r"|obligatori[oa]|e-?mail)\b"
    r"|\(\d+ (?:photos?|pics|pictures|images|videos?|bilder|fotos?|immagini)\)$",
    re.IGNORECASE,
)
# A photographer and who sent them: "Jo Bellamy for The Delta Post", "Jo Bellamy/Agency".
_CREDIT = pattern(r"(?:[^\W\d_][\w'’.-]+ ){1,3}[^\W\d_][\w'’-]+(?: for (?:[Tt]he )?(?=[A-Z])| ?/ ?)[\w .&'’-]{2,40}$")

# The same with a comma, as captions of places are written, too: "Jo Bellamy, Delta News Service".
_NAME_AND_AGENCY = pattern(r"(?:[A-ZÀ-Þ][\w'’.-]* ){1,3}[A-ZÀ-Þ][\w'’-]+, (?:[A-ZÀ-Þ][\w.&'’-]* ?){1,4}$")

# An instruction may be given twice, for two things that are done alike.
_INSTRUCTION = pattern(
    r"(?:choose|select|click|press|open|go to|wählen|klicken|drücken|öffnen|choisi|sélection|cliqu|appuy|ouvr|elija"
    r"|selec|haga clic|pulse|abr|escolha|pression|scegli|selez|fare clic|prem|apr|kies|klik|druk|wybierz|kliknij"
    r"|naciśnij)\w*\b",
    re.IGNORECASE,
)


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, family="structure")
def repeated_line(page: Page, *, words: int = 4) -> Iterator[Flag]:
    """A line that stands alone is there twice or more.

    The same caption, heading or teaser, give or take an article or capital letters, follows itself or
    comes back between paragraphs. It was pasted or scraped more than once; keep one. The finding stands
    on the second occurrence, the other places are listed with it. Verses, tables, listings, navigation
    and calls to the reader repeat themselves rightly and are left alone. `words` is the least number of
    words of such a line.

    ~~~text bad
    The strait is nine kilometres wide at its narrowest point, and ferries cross it every hour.

    Lighthouse of Norrvik seen from the ferry

    [[The lighthouse of Norrvik seen from the ferry]]

    The lighthouse of Norrvik seen from the ferry
    ~~~

    ~~~text good
    Row, row, row your boat
    Gently down the stream
    Row, row, row your boat
    Life is but a dream
    ~~~
    """
    blocks = _main_blocks(page)
    if not _has_like_lines(blocks):
        return
    groups = _like_lines(page, blocks, words)
    if not groups:
        return
    _join_near(blocks, groups)
    members = {position for group in groups.values() if len(group) > 1 for position in group}
    if not members:
        return
    # One paragraph or two make the difference; a long page has hundreds.
    prose = len(list(islice((True for block in blocks if is_prose(block) and len(WORD.findall(block.text)) >= 8), 2)))
    apart: list[Flag] = []
    beside: list[Sequence[int]] = []
    for found in groups.values():
        group = _seen(page, blocks, found)
        if not 2 <= len(group) <= _MOST_TIMES:
            continue
        adjacent = any(
            all(between in members for between in range(first + 1, second)) for first, second in pairwise(group)
        )
        if blocks[group[0]].kind is Kind.LIST_ITEM and (not adjacent or _is_reference(page, blocks)):
            continue
        if adjacent and (_is_link_list(page, blocks, group) or _is_one_image(page, blocks, group)):
            continue
        if adjacent and (
            _stand_apart(page, blocks, group) or _are_slots(page, blocks, group) or _are_slides(page, blocks, group)
        ):
            continue
        if page.is_in_form(blocks[group[1]].span):
            continue  # what fields are called and how they are filled in
        if adjacent and (prose or _has_separator(blocks[group[0]].text)) and not _is_title_again(page, blocks, group):
            if not _is_within_list(blocks, group, members):
                beside.append(group)
        elif not adjacent and prose >= 2 and _comes_back(page, blocks, group):
            apart.append(_repeated(page, blocks, group, "stood further up already", Confidence.LIKELY))
    # Where a line stands twice in many places, one of the two is its image's.
    ends = sorted((group[0], group[-1]) for group in beside)
    places = 1 + sum(not members.issuperset(range(end, start)) for (_, end), (start, _) in pairwise(ends))
    if places <= _MOST_PLACES:
        for group in beside:
            yield _repeated(page, blocks, group, "repeats the line before it")
    # A page with many lines that come back is a form or a reference, made so.
    if len(apart) <= 2 and not _is_reference(page, blocks):
        yield from apart


# What stands more often is said of each thing of a list.
_MOST_TIMES = 24
# Lines that follow themselves in more places than these are a page's layout.
_MOST_PLACES = 2
# So many lines before and after a line tell whether it is one of a list, none of them longer than so.
_BESIDE, _LISTED = 3, 90


def _is_within_list(blocks: Sequence[Block], group: Sequence[int], members: Set[int]) -> bool:
    """Whether lines stand among others as short as they are: in a menu, a list of offers, the choices of a form."""
    before = [position for position in range(group[0] - 1, -1, -1) if position not in members]
    after = [position for position in range(group[-1] + 1, len(blocks)) if position not in members]
    around = [blocks[position].text for position in (*before[:_BESIDE], *after[:_BESIDE])]
    return len(around) > _BESIDE and all(len(text) < _LISTED and not TERMINAL.search(text) for text in around)


_MAIN: "WeakKeyDictionary[Page, list[Block]]" = WeakKeyDictionary()


def _main_blocks(page: Page) -> list[Block]:
    """The blocks of a page's main text, picked out once for both rules."""
    blocks = _MAIN.get(page)
    if blocks is None:
        main = Region.MAIN
        blocks = _MAIN[page] = [block for block in page.blocks if block[1] is main]
    return blocks


# Two lines are compared when so many of their last code points are alike, or so many of the first of neighbours.
_LIKE_END, _LIKE_START = 10, 16
_NO_CAPTIONS = (Kind.QUOTATION, Kind.CELL, Kind.CODE)


def _has_like_lines(blocks: Sequence[Block]) -> bool:
    """A quick look: whether two lines of a caption's length end alike, or two neighbours begin alike."""
    # By index: a page has hundreds of blocks, and taking one apart costs more than all that is looked at.
    lines = [block[3] for block in blocks if 12 <= len(block[3]) <= 240 and block[0] not in _NO_CAPTIONS]
    if len({text[-_LIKE_END:].lower() for text in lines}) < len(lines):
        return True
    starts = [text[:_LIKE_START] for text in lines]
    return any(map(eq, starts, starts[1:]))


def _like_lines(page: Page, blocks: Sequence[Block], words: int) -> dict[str, list[int]]:
    """The positions of the lines that may be captions, by their words without article and case."""
    groups: dict[str, list[int]] = {}
    ends = [block[3][-_LIKE_END:].lower() for block in blocks]
    times = Counter(ends)
    starts = [block[3][:_LIKE_START] for block in blocks]
    # Most lines are like no other; the rest costs more.
    like = {position for position, end in enumerate(ends) if times[end] > 1}
    for position in compress(count(), map(eq, starts, starts[1:])):
        like.update((position, position + 1))
    keys: dict[int, str] = {}
    for position in sorted(like):
        kind, _, _, text, *_ = block = blocks[position]
        if not 12 <= len(text) <= 240 or kind in _NO_CAPTIONS:
            continue
        if block.element and (kind is Kind.HEADING or (kind is Kind.LIST_ITEM and block.element in ("dt", "dd"))):
            continue
        keys[position] = _caption_key(text)
    said = Counter(keys.values())
    for position, key in keys.items():
        if said[key] == 1 and position - 1 not in keys and position + 1 not in keys:
            continue  # it neither stands twice nor beside a line that it could be a slip of
        block = blocks[position]
        text = block.text
        # A whole sentence may be said twice for good reasons; a caption of that length may not.
        least = words + 1 if text.endswith((".", "!", "。")) else words
        if block.kind is Kind.LIST_ITEM and block.element != "label":
            least = words + 2
        if (
            text.count(" ") + 1 >= least
            and key.count(" ") + 2 >= words
            and _reads_as_caption(text)
            and _stands_alone(page, block)
        ):
            groups.setdefault(key, []).append(position)
    return groups


def _seen(page: Page, blocks: Sequence[Block], group: Sequence[int]) -> Sequence[int]:
    """The members of a group that a reader sees: a line that a style sheet or a script hides repeats nothing."""
    if len(group) < 2:
        return group
    spans = ((position, blocks[position].span) for position in group)
    return [
        position for position, span in spans if not page.is_hidden_by_name(span) and not page.is_decided_by_script(span)
    ]


def _caption_key(text: str) -> str:
    key = " ".join(WORD.findall(text.casefold()))
    return _ARTICLE.sub("", key)


_YEARS = pattern(r"\b(?:1[5-9]|20)\d\d(?:[-–/](?:1[5-9]|20)\d\d)?\b")


def _reads_as_caption(text: str) -> bool:
    if (
        _NOT_A_CAPTION.search(text)
        or _INSTRUCTION.match(text)
        or _NOTICE.search(text)
        or _CREDIT.match(text)
        or _CALL.search(text)
        or text.endswith((":", ";", ",", "："))
    ):
        return False
    letters = sum(map(len, LETTERS.findall(text)))
    years = sum(map(len, _YEARS.findall(text)))
    return letters >= 0.7 * (len(text) - years - text.count(" "))


def _stands_alone(page: Page, block: Block) -> bool:
    """Whether a line of plain text has no other line beside it but lines like it."""
    if page.media_type != "text/plain" or "\n\n" not in page.text:
        return True
    text = page.text
    start = text.rfind("\n\n", 0, block.span.start) + 1
    end = text.find("\n\n", block.span.end)
    around = text[start : len(text) if end == -1 else end].strip()
    if around == block.text:
        return True
    if around.count("\n") > 11:
        return False
    keys = [_caption_key(line) for line in around.split("\n")]
    return all(keys.count(key) > 1 for key in keys)


def _join_near(blocks: Sequence[Block], groups: dict[str, list[int]]) -> None:
    """Join groups of neighbouring lines that differ by a cut end or a slip of the pen."""
    placed = sorted((position, key) for key, positions in groups.items() for position in positions)
    near = [
        (first, second)
        for (place, first), (other, second) in pairwise(placed)
        if other - place == 1 and first != second and min(len(first), len(second)) >= 24
    ]
    if not near:
        return
    from rapidfuzz.distance import Levenshtein

    for first, second in near:
        if first not in groups or second not in groups or re.findall(r"\d+", first) != re.findall(r"\d+", second):
            continue
        short, long = sorted((first, second), key=len)
        cut = (
            long.startswith(short)
            and len(short) >= 0.6 * len(long)
            and _is_cut(blocks[groups[first][0]].text, blocks[groups[second][0]].text)
        )
        one, other = (
            [word for word in short.split() if word not in long.split()],
            [word for word in long.split() if word not in short.split()],
        )
        slip = len(one) == len(other) == 1 and len(one[0]) >= 7 and Levenshtein.distance(one[0], other[0]) == 1
        if cut or slip:
            groups[first] = sorted(groups[first] + groups.pop(second))


def _is_cut(one: str, other: str) -> bool:
    """Whether the shorter of two lines that begin alike lost its end: no teaser, no caption without its credit."""
    short, long = sorted((one, other), key=len)
    return not short.endswith(("…", "...")) and not _ADDED.match(long, len(short.rstrip(" .")))


def _is_link_list(page: Page, blocks: Sequence[Block], group: Sequence[int]) -> bool:
    """Whether a line is one of many that are links: a list of addresses may name one thing twice."""
    linked = sorted(link.span for link in page.links if link.span.end > link.span.start)

    def is_linked(block: Block) -> bool:
        place = bisect_right(linked, (block.span.start, len(page.text))) - 1
        return place >= 0 and linked[place].end > block.span.start

    if not is_linked(blocks[group[0]]) and not is_linked(blocks[group[1]]):
        return False
    return sum(map(is_linked, blocks)) > 8


# The end of an item of a list and the start of the next, and nothing else.
_NEXT_ITEM = pattern(r"\s*(?:</p>\s*)?</li>\s*<li\b[^<>]*>\s*(?:<p\b[^<>]*>\s*)?", re.IGNORECASE)


def _stand_apart(page: Page, blocks: Sequence[Block], group: Sequence[int]) -> bool:
    """Whether like lines stand in cells of their own, or each under an image of its own."""
    if page.media_type != "text/html":
        return False
    first, second = blocks[group[0]], blocks[group[1]]
    place, other = page.locate(first.span), page.locate(second.span)
    if place and other and _NEXT_ITEM.fullmatch(page.source, place.end.offset, other.start.offset):
        return False
    if _in_two_cells(page, first, second):
        return True
    # A line that is put together as a search result came with its image, and a `figcaption` says which image it is for.
    if (
        _has_separator(first.text)
        or first.kind is Kind.CAPTION
        or first.element != second.element
        or place is None
        or other is None
    ):
        return False
    return _IMAGE.search(page.source, place.end.offset, other.start.offset) is not None


_ID = pattern(r"<\w+[^<>]*?\sid\s*=\s*[\"']?([^\"'\s<>]*\d)[^<>]*>\s*$", re.IGNORECASE)
_DIGITS = pattern(r"\d+")


def _are_slots(page: Page, blocks: Sequence[Block], group: Sequence[int]) -> bool:
    """Whether like lines stand in elements numbered one after the other: a script shows one of them at a time."""
    if page.media_type != "text/html":
        return False
    names: list[str] = []
    for position in group[:2]:
        place = page.locate(blocks[position].span)
        own = _ID.search(page.source, max(place.start.offset - 300, 0), place.start.offset) if place else None
        if own is None:
            return False
        names.append(own[1])
    return names[0] != names[1] and len({_DIGITS.sub("0", name) for name in names}) == 1


_IMAGE = pattern(r"<img\b[^<>]{0,300}?\ssrc\s*=\s*[\"']?([^\"'\s<>]+)", re.IGNORECASE)


def _is_one_image(page: Page, blocks: Sequence[Block], group: Sequence[int]) -> bool:
    """Whether captions that are alike stand under the same image."""
    if page.media_type != "text/html" or blocks[group[0]].kind is not Kind.CAPTION:
        return False
    images: set[str] = set()
    for position in group:
        place = page.locate(blocks[position].span)
        above = page.source[max(place.start.offset - 600, 0) : place.start.offset] if place else ""
        images.add((_IMAGE.findall(above) or [""])[-1])
    return len(images) == 1 and "" not in images


_OPENING = pattern(r"<[a-z][a-z0-9]{0,10}\b[^<>]{0,400}>\s*$", re.IGNORECASE)
_ID = pattern(r"\bid\s*=\s*[\"']?([\w-]{2,80})", re.IGNORECASE)
_CAPTION_CLASS = pattern(r"\bclass\s*=\s*[\"']?([^\"'<>]{0,80}caption[^\"'<>]{0,80})", re.IGNORECASE)


def _are_slides(page: Page, blocks: Sequence[Block], group: Sequence[int]) -> bool:
    """Whether a script shows one line of the group at a time: numbered elements, or two renderings of one caption."""
    if page.media_type != "text/html":
        return False
    openings = [
        found[0]
        for position in group
        if (place := page.locate(blocks[position].span))
        and (found := _OPENING.search(page.source, max(place.start.offset - 450, 0), place.start.offset))
    ]
    if len(openings) != len(group):
        return False
    ids = {found[1] for opening in openings if (found := _ID.search(opening))}
    if len(ids) == len(group) and len({re.sub(r"\d+", "", identifier) for identifier in ids}) == 1:
        return True
    classes = {found[1] for opening in openings if (found := _CAPTION_CLASS.search(opening))}
    return len(classes) == len(group)


def _has_separator(text: str) -> bool:
    return any(separator in text for separator in (" - ", " – ", " — ", " | "))


def _is_title_again(page: Page, blocks: Sequence[Block], group: Sequence[int]) -> bool:
    """Whether the line is the page's title, which stands twice at the top of many extracted texts.

    It does so below menus, too: as the last crumb of the path to the page, and as its heading.
    """
    text = blocks[group[0]].text
    if page.media_type == "text/plain" and group[0] > 1 and not any(map(is_prose, blocks[: group[-1]])):
        return True
    return (group[0] == 0 and len(group) == 2) or text == page.metadata.title


# What heads like parts of a text, and is no name of a picture: "What you need for this step".
_HEADS_PARTS = pattern(
    r"^(?:what|how|when|why|where|who|which|before|after|if|to|about|was|wie|wann|warum|wo|wer|so|comment"
    r"|pourquoi|quand|que"
    r"|quoi|où|cómo|qué|por qué|cuándo|come|perché|cosa|como|por que|o que|hoe|waarom|wat|jak|co|как|что|hur|hvordan)\b"
    r"|\b(?:this|these|your?|dies(?:e[rsmn]?)?|ihre[rn]?|deine?|cett?e|ces|votre|vos|est[aeo]s?|tus?"
    r"|quest[aeio]|dit|deze|uw|je)\b",
    re.IGNORECASE,
)
_SPACES_OF_A_HEADING = 6
_FEWEST_SPACES, _FEWEST_SPACES_OF_THREE = 5, 3
# A paragraph of one sentence has no fewer code points than this.
_SHORT_PROSE = 40


def _comes_back(page: Page, blocks: list[Block], group: Sequence[int]) -> bool:
    """Whether lines apart from each other are a caption that comes back rather than part of the page's form."""
    # A heading of few words may stand above several parts; one that comes back for a third time is less likely to.
    least = _FEWEST_SPACES if len(group) == 2 else _FEWEST_SPACES_OF_THREE
    among_titles = 0
    for position in group:
        block = blocks[position]
        text = block.text
        if (
            ends_sentence(text)
            or text.endswith("?")
            or text.count(" ")
            < (3 if _has_separator(text) else _SPACES_OF_A_HEADING if _HEADS_PARTS.search(text) else least)
            or _ON_PURPOSE.search(text)
            or _NAME_AND_AGENCY.match(text)
        ):
            return False
        if any(link.span.overlaps(block.span) for link in page.links):
            return False
        around = blocks[max(position - 1, 0) : position] + blocks[position + 1 : position + 2]
        among_titles += not all(
            (len(other.text) >= 60 and (is_prose(other) or len(other.text) >= 110))
            # Below a title of one sentence, "Columns - fixed text", a short paragraph is its own.
            or (not _has_separator(text) and len(other.text) >= _SHORT_PROSE and is_prose(other))
            for other in around
        )
    # Of three places one may be at the edge of the text.
    return group[0] > 0 and among_titles <= (len(group) >= 3)


def _is_reference(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether the page is a manual's: much code, many list items, cells and definitions."""
    if len(blocks) > 150 or any(block.kind is Kind.CODE for block in page.blocks):
        return True
    return sum(block.kind in (Kind.LIST_ITEM, Kind.CELL) for block in blocks) * 2 > len(blocks)


def _repeated(
    page: Page, blocks: Sequence[Block], group: Sequence[int], how: str, confidence: Confidence | None = None
) -> Flag:
    second = blocks[group[1]]
    exact = second.text == blocks[group[0]].text
    times = {2: "twice", 3: "three times", 4: "four times"}.get(len(group), f"{len(group)} times")
    if page.media_type == "text/plain":
        origin = "this file holds text only: the page it was taken from may show the words once"
    else:
        origin = "the repetition is in the page's own source"
    return Flag(
        second.span,
        f"'{shortened(second.text)}' {how}: it stands here {times}. Keep one.",
        confidence,
        evidence=(origin,),
        related=tuple(blocks[position].span for position in group if position != group[1]),
        fix=Fix(second.span, "", safe=exact),
    )


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, family="structure")
def repeated_paragraph(page: Page, *, words: int = 15) -> Iterator[Flag]:
    """A paragraph stands on the page twice.

    Word for word the same paragraph comes again, close by or further down. It was pasted twice, or the
    extraction took a teaser or a pull quote with the text. Keep one. The finding stands on the later
    one, and says whether the repetition is in the page's source. `words` is the least length.

    ~~~text bad
    The mill was sold in spring, as its old owner had for years not found a tenant to keep it going in the cold.

    Forty members paid for the new wheel.

    [[The mill was sold in spring, as its old owner had for years not found a tenant to keep it going in the cold.]]
    ~~~

    ~~~text good
    The mill was sold in spring, as its old owner had for years not found a tenant to keep it going in the cold.

    Forty members paid for the new wheel.
    ~~~
    """
    blocks = _main_blocks(page)
    groups: dict[str, list[int]] = {}
    for position in _with_like_ends(blocks):
        text = blocks[position].text
        if _is_running_text(text):
            key = _caption_key(text)
            if key.count(" ") + 1 >= words:
                groups.setdefault(key, []).append(position)
    repeats = [shown for group in groups.values() if len(shown := _seen(page, blocks, group)) > 1]
    if not repeats:
        return
    again = {position for group in repeats for position in group[1:]}
    reference = _is_reference(page, blocks)
    for group in repeats:
        first, second = group[0], group[1]
        text = blocks[second].text
        if text.startswith(("[…]", "[...]")):
            continue  # what other sites quote of the page, or it of them
        if (len(text) <= _LONG_NOTICE and _NOTICE.search(text)) or (
            page.media_type == "text/html" and text.endswith(("...", "…"))
        ):
            continue  # a notice, or the teaser of another page
        if _in_two_cells(page, blocks[first], blocks[second]):
            continue
        if len(repeats) < 3 and _in_like_sections(page, blocks[first], blocks[second]):
            continue
        near = second - first <= 4 and not any(_divides(between) for between in blocks[first + 1 : second])
        in_run = not reference and (second - 1 in again or second + 1 in again)
        if page.media_type == "text/plain" and not near and indent(page.text, blocks[second]) > 2:
            continue  # set off from the text, as quotations and listings are
        apart = any(_divides(between) for between in blocks[first + 1 : second])
        long = len(WORD.findall(blocks[first].text)) >= (30 if apart else 20)
        if near or in_run or (long and not reference and len(repeats) <= 6):
            yield _repeated(page, blocks, group, "stands here again", None if near or in_run else Confidence.LIKELY)


def _with_like_ends(blocks: Sequence[Block]) -> list[int]:
    """A quick look: the positions of the long paragraphs that end as another one does."""
    paragraph = Kind.PARAGRAPH
    texts = [block[3] for block in blocks if block[0] is paragraph and len(block[3]) >= _LONG_PARAGRAPH]
    times = Counter(text[-30:].rstrip(_MARKS)[-20:].lower() for text in texts)
    if len(times) == len(texts):
        return []
    return [
        position
        for position, (kind, _, _, text, *_) in enumerate(blocks)
        if kind is paragraph and len(text) >= _LONG_PARAGRAPH and times[text[-30:].rstrip(_MARKS)[-20:].lower()] > 1
    ]


# In code points; and what two copies of a paragraph may end in differently.
_LONG_PARAGRAPH = 90
_MARKS = ".,:;!?…\"'”’»)] "


def _is_running_text(text: str) -> bool:
    if not ends_sentence(text) or text.endswith((":", "：")):
        return False
    letters = sum(map(len, LETTERS.findall(text)))
    return letters >= 0.75 * (len(text) - text.count(" ") - text.count("\n"))


def _in_two_cells(page: Page, first: Block, second: Block) -> bool:
    """Whether two paragraphs stand in different cells or items, each complete in itself."""
    if page.media_type != "text/html":
        return False
    place, other = page.locate(first.span), page.locate(second.span)
    if place is None or other is None:
        return False
    return re.search(r"</(?:td|li|dd|tr|th|details)\b", page.source[place.end.offset : other.start.offset]) is not None


def _in_like_sections(page: Page, first: Block, second: Block) -> bool:
    """Whether two paragraphs stand under two headings of the same words: sections of one form."""
    above, other = page.heading_above(first.span.start), page.heading_above(second.span.start)
    return above is not None and other is not None and above.span != other.span and above.text == other.text


def _divides(block: Block) -> bool:
    """Whether a block starts something of its own, under which a sentence may rightly come again."""
    if block.kind in (Kind.HEADING, Kind.CODE) or block.element in ("dt", "th", "label"):
        return True
    if len(block.text) > 60:
        return False
    return is_title(block) or (block.element == "bullet" and not ends_sentence(block.text))
