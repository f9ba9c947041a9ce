"""Structure and repetition: labels without what they announce, lines and paragraphs that stand there twice."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import compress, count, islice, pairwise
from operator import eq
from weakref import WeakKeyDictionary

from spuria import Block, Confidence, Fix, Flag, Kind, Page, Region, Severity, Span, pattern, rule
from spuria_rules.contents_labels import LIKELY, LITERALS, SURE, TOGGLES
from spuria_rules.field_labels import FIELDS, NETWORKS, PARTS

_TERMINAL = pattern(r"[.!?…。！？][\"'”’»)\]]*$")
_SENTENCE_END = pattern(r"[.!?:;,…。！？：；][\"'”’»)\]]*$")
_WORD = pattern(r"\w+")
_LETTERS = pattern(r"[^\W\d_]+")


def _is_prose(block: Block) -> bool:
    """Whether a block is running text: it ends as a sentence does and has more than a few words."""
    text = block.text
    if block.kind is Kind.HEADING or block.kind is Kind.CODE or len(text) < 12:
        return False
    if _TERMINAL.search(text):
        return len(text) > 110 or not text.endswith("?")
    return len(text) > 160


def _is_title(block: Block) -> bool:
    """Whether a block is a heading by its markup or by its looks."""
    if block.kind is Kind.HEADING:
        return True
    text = block.text
    return block.kind is Kind.PARAGRAPH and len(text) <= 110 and "\n" not in text and not _ends_sentence(text)


def _ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text)) and not text.endswith("?")


def _folded(text: str) -> str:
    """The words of a text, without case, punctuation and a number before them."""
    return " ".join(_WORD.findall(re.sub(r"^[\s\dIVXivx.()§-]{1,8}(?=[.)\s])", "", text).casefold()))


# empty-toc

_LABEL = pattern(
    rf"[^\w\n]{{0,6}}((?P<sure>{'|'.join(SURE)})|{'|'.join(LIKELY)})"
    rf"(?:[^\w\n]{{0,4}}(?:{'|'.join(TOGGLES)})(?:[^\w\n]{{1,4}}(?:{'|'.join(TOGGLES)}))?)?[^\w\n]{{0,4}}$",
    re.IGNORECASE,
)
# What writes a list of contents into a page in the browser.
_CONTENTS_SCRIPT = pattern(
    r"tocbot|(?:toc|contents?|bookmarks|sidebar|navigation)(?:\.min)?\.js|getElementById\([\"'](?:toc|contents)"
    r"|[\"'#.]toc\b|tableofcontents|table-of-contents[^\"'<>]{0,20}\.js|generate_?toc|build_?toc"
    r"|querySelectorAll\([\"'][^\"')]{0,40}\bh[1-3]",
    re.IGNORECASE,
)
# A page with more contents labels than this is a list of them.
_MOST_LABELS = 6
_DIRECTIVE = pattern(r"\[\[?_?toc_?\]?\]|\{:? ?toc|<!-- ?toc|\btoc\b[ :}%]|::toc|@\[toc", re.IGNORECASE)


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, literals=LITERALS)
def empty_toc(page: Page, *, headings: int = 3) -> Iterator[Flag]:
    """A list of contents is announced, and nothing is in it.

    The label stands alone: what follows it is the first section, not a list of the sections. The list
    was lost when the page was copied or built, and a reader sees a promise that is not kept. Take the
    label out, or put the list back. `headings` is the least number of headings that must follow the
    label; a label above fewer sections may be the title of one.

    ~~~text bad
    The river and its towns

    Four towns share the valley, and none of them is older than its bridge.

    [[Table of Contents]]

    Early settlement

    The first houses stood on the eastern bank.

    Trade and tolls

    A toll was taken from every raft.

    The railway years

    Then came the railway, and the rafts were gone.
    ~~~

    ~~~text good
    Table of Contents

    • Two houses on a hill
    • The toll
    • After the war

    Two houses on a hill

    They were built before the road.

    The toll

    Each cart paid a penny.

    After the war

    Nobody paid any more.
    ~~~
    """
    blocks: Sequence[Block] | None = None
    for start, match in islice(_contents_labels(page), _MOST_LABELS):
        if blocks is None:
            blocks = [block for block in page.blocks if block.region is not Region.ATTRIBUTE]
        index = _index_at(blocks, start + match.start(1))
        if index is None or not _is_whole_block(blocks[index], match[0]):
            continue
        if _leads_away(page, blocks[index]):
            continue
        first = _first_section(page, blocks, index, sure=match["sure"] is not None)
        if first is None or _headings_after(blocks, index) < headings:
            continue
        label = blocks[index]
        # A link of that name leads to the list.
        if any(link.span.overlaps(label.span) and not link.target.startswith("#") for link in page.links):
            continue
        if _is_page_title(page, label, match[1]) or _listed_elsewhere(page, blocks) or _is_generated(page, label):
            continue
        confidence = Confidence.HINT if _is_scripted(page) else None
        span = Span(start + match.start(1), start + match.end(1))
        yield Flag(
            span,
            f"'{match[1]}' announces a list, but no entry follows: the next thing is '{_short(first.text)}'. "
            "The list was lost on the way; take the label out or put the list back.",
            confidence,
            fix=Fix(label.span, "", safe=True),
        )


def _contents_labels(page: Page) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines that are a contents label, each with its start."""
    text, prose = page.text, page.prose
    seen = -1
    for offset in page.starts_of(LITERALS):
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        line = prose[start : len(text) if end == -1 else end]
        if start > seen and len(line) <= 70 and (match := _LABEL.match(line)):
            seen = start
            yield start, match


def _index_at(blocks: Sequence[Block], offset: int) -> int | None:
    low, high = 0, len(blocks)
    while low < high:
        middle = (low + high) // 2
        if blocks[middle].span.end <= offset:
            low = middle + 1
        else:
            high = middle
    return low if low < len(blocks) and blocks[low].span.start <= offset else None


def _is_whole_block(block: Block, line: str) -> bool:
    if block.region is Region.HIDDEN or block.kind in (Kind.CODE, Kind.CELL, Kind.QUOTATION):
        return False
    return len(block.text) <= len(line)


def _first_section(page: Page, blocks: Sequence[Block], index: int, *, sure: bool) -> Block | None:
    """What follows a contents label where no entry does: the first heading or sentence; None where entries do."""
    label = blocks[index]
    titles: list[Block] = []
    position = index + 1
    while position < len(blocks) and len(titles) < 3 and _is_title(blocks[position]):
        titles.append(blocks[position])
        position += 1
        # What is no heading by its markup stands below one that is.
        if titles[0].level and position < len(blocks) and not blocks[position].level:
            break
    if position == len(blocks) or len(titles) == 3:
        return None
    body = blocks[position]
    # Below a heading that the markup says is one, whatever stands there is the section's.
    level = titles[0].level if titles else 0
    marked = 0 < level <= label.level or (sure and not label.level and level > 0 and body.kind is Kind.PARAGRAPH)
    if body.region is Region.HIDDEN or not (marked or _opens_section(body)):
        return None
    if not titles:
        if not sure or body.kind is not Kind.PARAGRAPH or _holds_entries(page, body):
            return None
        return None if _names_sections(body, blocks[position + 1 :]) else body
    # A summary may begin with a warning that has a heading of its own.
    if not sure and titles and _ADMONITION.fullmatch(titles[0].text.strip(" :")):
        return None
    if not sure and label.level and any(title.level > label.level for title in titles[:1]):
        return None
    later = {_folded(block.text) for block in blocks[position:] if len(block.text) <= 160}
    if any(_names_sections(block, blocks[position:]) for block in (*titles, body)):
        return None
    for title in titles:
        if _folded(title.text) in later or (title.kind is not Kind.HEADING and _is_link_within(page, title)):
            return None
    return titles[0]


_ADMONITION = pattern(
    r"warnings?|notes?|important|caution|deprecat\w+|attention|obsolescence|avertissements?|remarques?|hinweise?"
    r"|warnung|achtung|advertencia|aviso|nota|importante|atención|avvertenz[ae]|attenzione|atenção|waarschuwing"
    r"|let op|opmerking|uwaga|внимание|примечание|varning|advarsel|注意|警告",
    re.IGNORECASE,
)


def _opens_section(block: Block) -> bool:
    """Whether a block is running text, or a sentence that announces a list or an example."""
    if block.kind is Kind.CODE:
        return False
    return _is_prose(block) or (len(block.text) >= _ANNOUNCES and block.text.endswith((":", "：")))


_ANNOUNCES = 60
_SHORTEST_NAME = 6


def _names_sections(block: Block, following: Sequence[Block]) -> bool:
    """Whether a line holds the numbers or the names of several sections: a list of contents whose items were joined."""
    numbers = [int(number) for number in _ENTRY_NUMBER.findall(block.text)]
    if any(numbers[at : at + 3] == [1, 2, 3] for at in range(len(numbers))):
        return True
    words = f" {_folded(block.text)} "
    titles = {_folded(later.text) for later in following if later is not block and _is_title(later)}
    return sum(len(title) >= _SHORTEST_NAME and f" {title} " in words for title in titles) >= 2


_ENTRY_NUMBER = pattern(r"(?<![\w.,])(\d{1,2})[.)]?\s+(?=\S)")


def _holds_entries(page: Page, block: Block) -> bool:
    """Whether a paragraph is itself a list of contents: links into the page, or numbered titles in a row."""
    inside = [link for link in page.links if link.span.overlaps(block.span)]
    if sum("#" in link.target for link in inside) >= 2:
        return True
    return len(re.findall(r"(?:^|\s)\d{1,2}[.)]\s", block.text)) >= 3 or block.text.count(" | ") >= 2


def _leads_away(page: Page, label: Block) -> bool:
    """Whether a contents label is a link to another page, where the contents are."""
    return any(
        link.span.overlaps(label.span) and not link.target.lower().startswith(("#", "javascript:"))
        for link in page.links
        if link.target.strip()
    )


def _is_link_within(page: Page, block: Block) -> bool:
    return any("#" in link.target and link.span.overlaps(block.span) for link in page.links)


def _headings_after(blocks: Sequence[Block], index: int) -> int:
    """How many headings follow, by markup, or by looks where there is no markup."""
    marked = sum(block.kind is Kind.HEADING for block in blocks[index + 1 :])
    bare = sum(
        1
        for block, following in zip(blocks[index + 1 :], blocks[index + 2 :], strict=False)
        if block.kind is Kind.PARAGRAPH and _is_title(block) and _opens_section(following)
    )
    return marked + bare


def _is_page_title(page: Page, label: Block, words: str) -> bool:
    if page.media_type == "text/plain":
        # The first line of a plain text is its title, unless long sections follow.
        return label.span.start < 4 and len(page.text) - label.span.end < 1200
    if label.level == 1:
        return True
    return (page.metadata.title or "").casefold().startswith(words.casefold())


def _listed_elsewhere(page: Page, blocks: Sequence[Block]) -> bool:
    """Whether the headings are linked from somewhere else on the page, so that the list only stands apart."""
    titles = {_folded(block.text) for block in blocks if block.kind is Kind.HEADING}
    listed = {
        _folded(link.text)
        for link in page.links
        if link.target.startswith("#")
        and (block := page.block_at(link.span.start)) is not None
        and block.kind is not Kind.HEADING
    }
    return len(titles & listed) >= 2


def _is_generated(page: Page, label: Block) -> bool:
    """Whether a directive for the site's generator stands where the entries would."""
    if page.media_type == "text/markdown":
        return _DIRECTIVE.search(page.source) is not None
    return _DIRECTIVE.search(page.text, label.span.end, label.span.end + 40) is not None


def _is_scripted(page: Page) -> bool:
    """Whether the page has a script that writes the entries in the browser."""
    if page.media_type != "text/html":
        return False
    scripts = re.findall(r"<script\b[^>]{0,400}>[^<]{0,4000}", page.source, re.IGNORECASE)
    return any(_CONTENTS_SCRIPT.search(script) for script in scripts)


def _short(text: str, most: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


# dangling-label

_PAIR = pattern(r"([^\W\d_][\w./&' -]{0,38}?) ?[:：](?=\s|$)")
# In either case, spelt out: where case does not count at all, each character of the source is looked at.
_EMPTY_VALUE = pattern(r"<(dd|td|DD|TD)\b[^<>]{0,200}>(?:\s|&nbsp;|<(?:br|BR) ?/?>){0,20}</\1\s*>")
_HAS_LABELS = pattern(r"</(?:dd|th|DD|TH)")
_LABEL_BEFORE = pattern(
    r"<(dt|th)\b[^<>]{0,200}>(?:\s|<(?:b|strong|span|em)\b[^<>]{0,100}>){0,6}([^<>]{1,40})"
    r"(?:\s|</(?:b|strong|span|em)>){0,6}</\1\s*>\s{0,40}$",
    re.IGNORECASE,
)
_SHOWS_SOMETHING = pattern(
    r"<(?:ul|ol|dl|table|img|svg|input|select|textarea|button|iframe|video|audio|canvas|object|embed|math"
    r"|code|pre|meter"
    r"|progress|picture)\b",
    re.IGNORECASE,
)
_REACH = 14
_COLONS = (":\n", "：\n")
_BULLETS = " \t•‣▪●○◦*#-–—"


# A label alone on its line, or as the last words of a page: one of these stands in each page that has one.
_LABEL_LITERALS = (
    *(":\n", "：\n", ": \n", "："),
    *(f"\n{field}{end}" for field in sorted(FIELDS) for end in ("\n", ":")),
    *(f" {field}{end}" for field in sorted(FIELDS) for end in (":", " :", "：")),
)


@rule(Severity.INFO, literals=_LABEL_LITERALS)
def dangling_label(page: Page) -> Iterator[Flag]:
    """A label has no value: the next thing is the next label.

    The value was empty or got lost, and the label says nothing without it. Fill it in, or take the
    label out. Labels above a list of their own, forms and speakers in a transcript are left alone.

    ~~~text bad
    github:

      • url : https://github.com/mkovan
      • username : mkovan

    [[mastodon:]]

    bluesky:

      • url : https://bsky.app/profile/mkovan
      • username : mkovan
    ~~~

    ~~~text good
    Contact

    Phone: 0441 5550
    Email: hello@moor.example

    Opening hours:

      • Monday : 9 to 12
      • Tuesday : 9 to 17
    ~~~
    """
    text = page.text
    lines = _bare_labels(text) if ":\n" in text or "：" in text or text[-2:].rstrip().endswith(":") else []
    # A page with more of them is a form or a questionnaire.
    if 0 < len(lines) <= 60:
        blocks = [block for block in page.blocks if block.region is not Region.ATTRIBUTE]
        for start in lines:
            index = _index_at(blocks, start)
            if index is None or (flag := _dangling(page, blocks, index)) is None:
                continue
            if not _is_among_fields(page, flag.span):
                yield flag
    if page.media_type == "text/html" and _HAS_LABELS.search(page.source):
        yield from _empty_cells(page)


# What stands among the fields of a form, and not among a person's.
_OF_FORMS = pattern(
    r"\b(?:password|passwor[dt]|kennwort|mot de passe|contraseña|palavra-passe|senha|hasło|пароль|wachtwoord"
    r"|lösenord|heslo|jelszó|parola|şifre|captcha|confirm\w*|retype|re-?enter"
    r"|required fields?|pflichtfeld\w*|erneut|bestätigen"
    r"|submit|subscribe to|sign (?:in|up)|log ?in|register|registr\w+|anmelden|s'inscrire|connexion"
    r"|your (?:e-?)?(?:name|mail|comments?|message|review)|ihr(?:e)? (?:name|e-mail|nachricht)"
    r"|votre (?:nom|e-?mail|message)|su (?:nombre|correo)|leave a (?:comment|reply)|post a comment|kommentar"
    r"|comment(?:aire|ario)?s?(?= ?:)|message(?= ?:)"
    r"|nachricht(?= ?:)|mensaje(?= ?:)|mensagem(?= ?:)|messaggio(?= ?:)|bericht(?= ?:)|search(?= ?:)|rating(?= ?:)"
    r"|keywords?(?= ?:)|sort by|show(?= ?:)|view(?= ?:)|select (?:a|your)|choose (?:a|your)|поиск\w*|сообщени\w*)",
    re.IGNORECASE,
)
# How far around it is looked, and how long a line with a field's name is at most, in code points.
_AMONG, _FIELD = 500, 60


def _is_among_fields(page: Page, span: Span) -> bool:
    """Whether a label stands beside what only forms ask for: there the reader gives the value."""
    if page.media_type == "text/html":
        return page.is_in_form(span)
    lines = page.text[max(0, span.start - _AMONG) : span.end + _AMONG].split("\n")
    return any(len(line) <= _FIELD and _OF_FORMS.search(line) for line in lines)


def _bare_labels(text: str) -> list[int]:
    """Where lines stand that are nothing but a short label with a colon, before another label or the end."""
    found = []
    for colon in _COLONS:
        position = text.find(colon)
        while position != -1:
            line_end = position + len(colon) - 1
            start = text.rfind("\n", 0, position) + 1
            if position - start <= 60:
                label = text[start:position].lstrip(_BULLETS)
                if 0 < len(label) <= 40 and label.count(" ") <= 4 and _may_be_followed_by_label(text, line_end):
                    found.append(text.index(label, start))
            position = text.find(colon, position + 1)
    if text.endswith((":", ":\n", "：", "：\n")):
        end = text.rstrip()
        start = end.rfind("\n") + 1
        label = end[start:-1].lstrip(_BULLETS)
        if 0 < len(label) <= 40 and label.count(" ") <= 4:
            found.append(text.index(label, start))
    return sorted(found)


def _may_be_followed_by_label(text: str, offset: int) -> bool:
    following = text[offset : offset + 120].lstrip(_BULLETS + "\n|")
    return not following or _PAIR.match(following) is not None or len(following.partition("\n")[0]) < 60


def _dangling(page: Page, blocks: Sequence[Block], index: int) -> Flag | None:
    block = blocks[index]
    label = _label_of(block)
    if label is None or not _is_bare(block) or block.kind in (Kind.CODE, Kind.QUOTATION):
        return None
    if block.region is Region.HIDDEN:
        return None
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    if following is not None:
        next_label = _label_of(following)
        if next_label is None or not _same_level(page, block, following):
            return None
        if not _is_bare(following) and (label not in FIELDS or next_label in PARTS):
            return None
    elif label not in FIELDS or _shows_something_after(page, block):
        return None
    names, valued, empty, nested = _siblings(page, blocks, index)
    if len(set(names)) != len(names) or valued < 1 or valued < empty:
        return None
    if label not in FIELDS and nested < 2:
        return None
    if label in FIELDS and label not in NETWORKS and valued < 2:
        return None
    return _dangling_flag(block.span, block.text, following.text if following else "")


def _shows_something_after(page: Page, block: Block) -> bool:
    """Whether an input, an image or a list follows the last label of an HTML page."""
    if page.media_type != "text/html":
        return False
    place = page.locate(block.span)
    return place is None or _SHOWS_SOMETHING.search(page.source, place.end.offset, place.end.offset + 400) is not None


def _dangling_flag(span: Span, label: str, following: str) -> Flag:
    after = f"'{_short(following, 40)}' comes next" if following else "nothing comes after it"
    return Flag(
        span,
        f"'{_short(label)}' has no value: {after}. The value was empty or was lost; fill it in or take the label out.",
        fix=Fix(span, "", safe=True),
    )


def _label_of(block: Block) -> str | None:
    match = _PAIR.match(block.text)
    return " ".join(match[1].casefold().split()) if match and match[1].count(" ") <= 4 else None


def _is_bare(block: Block) -> bool:
    return block.text.endswith((":", "：")) and len(block.text) <= 44


def _same_level(page: Page, block: Block, other: Block) -> bool:
    """Whether two blocks are siblings: of one kind and depth, with nothing between them that shows a value."""
    if (block.kind, block.element, block.level) != (other.kind, other.element, other.level):
        return False
    if page.media_type == "text/plain":
        return _indent(page.text, block) == _indent(page.text, other)
    place, other_place = page.locate(block.span), page.locate(other.span)
    if place is None or other_place is None:
        return False
    between = page.source[place.end.offset : other_place.start.offset]
    if page.media_type == "text/markdown":
        return _indent(page.source, place.start.offset) == _indent(page.source, other_place.start.offset)
    # Several terms may share one description; the fields of a person do not.
    shared = block.element == "dt" and _label_of(block) not in FIELDS and "<dd" not in between.lower()
    return not shared and _SHOWS_SOMETHING.search(between) is None


def _indent(text: str, place: Block | int) -> int:
    start = place.span.start if isinstance(place, Block) else place
    line = text.rfind("\n", 0, start) + 1
    return len(text[line:start]) - len(text[line:start].lstrip())


def _siblings(page: Page, blocks: Sequence[Block], index: int) -> tuple[list[str], int, int, int]:
    """The labels around a label: their names, how many have a value, how many have none, how many head a list."""
    block = blocks[index]
    names: list[str] = []
    valued = empty = nested = 0
    first = max(index - _REACH, 0)
    for position in range(first, min(index + _REACH, len(blocks))):
        other = blocks[position]
        if (other.kind, other.element, other.level) != (block.kind, block.element, block.level):
            continue
        name = _label_of(other) if len(other.text) <= 160 else None
        if name is None:
            continue
        if page.media_type == "text/plain" and _indent(page.text, other) != _indent(page.text, block):
            continue
        names.append(name)
        following = blocks[position + 1] if position + 1 < len(blocks) else None
        if not _is_bare(other):
            valued += 1
        elif following is None or (_label_of(following) is not None and _same_level(page, other, following)):
            empty += 1
        else:
            valued += 1
            nested += following.kind is Kind.LIST_ITEM
    return names, valued, empty, nested


def _empty_cells(page: Page) -> Iterator[Flag]:
    """Labels in `dt` or `th` whose `dd` or `td` is empty, among others that have a value."""
    source = page.source
    for match in _EMPTY_VALUE.finditer(source):
        before = _LABEL_BEFORE.search(source, max(match.start() - 300, 0), match.start())
        if before is None:
            continue
        words = " ".join(before[2].split())
        if words.rstrip(":： ").casefold() not in FIELDS:
            continue
        element = before[1].lower()
        # A row of one label and one value; wider tables have empty cells rightly.
        if element == "th" and not re.match(r"\s*(?:</tr|<tr)", source[match.end() : match.end() + 200], re.IGNORECASE):
            continue
        for index, block in enumerate(page.passages):
            if block.text == words and block.element == element:
                near = page.passages[max(index - 6, 0) : index + 7]
                following = page.passages[index + 1] if index + 1 < len(page.passages) else None
                valued = sum(other.element == ("dd" if element == "dt" else "td") for other in near)
                handled = _is_bare(block) and following is not None and _label_of(following) is not None
                if valued >= 2 and not handled:
                    yield _dangling_flag(block.span, block.text, following.text if following else "")
                break


# repeated-line and repeated-paragraph

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


# What a page tells those whose browser lacks something, wherever something needs it.
_NOTICE = pattern(
    r"javascript|\bflash player|adobe flash|\bcookies?\b|\b(?:your|ihr|dein|votre|ton|su|tu|seu|il tuo|uw|je"
    r"|din|twoj[ae]|ваш) (?:web ?)?(?:brow?ser|navigat\w+|navegador|przeglądark\w+|webbläsare|nettleser|браузер)"
    r"|\bcss (?:turned|is) off"
    r"|(?:does not|doesn['’]t|nicht) (?:support|unterstützt)",
    re.IGNORECASE,
)
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
    r"|obligatori[oa]|e-?mail)\b",
    re.IGNORECASE,
)
# A photographer and who sent them: "Jo Bellamy for The Delta Post", "Jo Bellamy/Agency".
_CREDIT = pattern(r"(?:[^\W\d_][\w'’.-]+ ){1,3}[^\W\d_][\w'’-]+(?: for (?:[Tt]he )?(?=[A-Z])| ?/ ?)[\w .&'’-]{2,40}$")

# An instruction may be given twice, for two things that are done alike.
_INSTRUCTION = pattern(
    r"(?:choose|select|click|press|open|go to|wählen|klicken|drücken|öffnen|choisi|sélection|cliqu|appuy|ouvr|elija"
    r"|selec|haga clic|pulse|abr|escolha|pression|scegli|selez|fare clic|prem|apr|kies|klik|druk|wybierz|kliknij"
    r"|naciśnij)\w*\b",
    re.IGNORECASE,
)


# What a page says of its own controls, wherever one of them stands.
_CONTROLS = pattern(
    r"\bjavascript\b|\bflash player\b|\byour browser\b|\blog ?in (?:form|page)\b|\b(?:top|all) comments\b|\bcookies?\b"
    r"|\bpassword\b|\byour (?:e-?mail|account)\b|\bcaptcha\b",
    re.IGNORECASE,
)


@rule(Severity.WARNING, confidence=Confidence.CERTAIN)
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
    prose = len(list(islice((True for block in blocks if _is_prose(block) and len(_WORD.findall(block.text)) >= 8), 2)))
    apart: list[Flag] = []
    beside: list[Sequence[int]] = []
    for found in groups.values():
        group = _seen(page, blocks, found)
        if len(group) < 2:
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


# Lines that follow themselves in more places than these are a page's layout.
_MOST_PLACES = 2
# So many lines before and after a line tell whether it is one of a list, none of them longer than so.
_BESIDE, _LISTED = 3, 90


def _is_within_list(blocks: Sequence[Block], group: Sequence[int], members: Set[int]) -> bool:
    """Whether lines stand among others as short as they are: in a menu, a list of offers, the choices of a form."""
    before = [position for position in range(group[0] - 1, -1, -1) if position not in members]
    after = [position for position in range(group[-1] + 1, len(blocks)) if position not in members]
    around = [blocks[position].text for position in (*before[:_BESIDE], *after[:_BESIDE])]
    return len(around) > _BESIDE and all(len(text) < _LISTED and not _TERMINAL.search(text) for text in around)


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
    for position in sorted(like):
        block = blocks[position]
        text = block.text
        if not 12 <= len(text) <= 240 or block.kind in _NO_CAPTIONS:
            continue
        if block.kind is Kind.HEADING and block.element:
            continue
        if block.kind is Kind.LIST_ITEM and block.element in ("dt", "dd"):
            continue
        key = _caption_key(text)
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
    """The members of a group that a reader sees: a line that a style sheet hides repeats nothing."""
    if len(group) < 2:
        return group
    return [position for position in group if not page.is_hidden_by_name(blocks[position].span)]


def _caption_key(text: str) -> str:
    key = " ".join(_WORD.findall(text.casefold()))
    return _ARTICLE.sub("", key)


_YEARS = pattern(r"\b(?:1[5-9]|20)\d\d(?:[-–/](?:1[5-9]|20)\d\d)?\b")


def _reads_as_caption(text: str) -> bool:
    if (
        _NOT_A_CAPTION.search(text)
        or _INSTRUCTION.match(text)
        or _NOTICE.search(text)
        or _CREDIT.match(text)
        or _CALL.search(text)
        or _CONTROLS.search(text)
        or text.endswith((":", ";", ",", "："))
    ):
        return False
    letters = sum(map(len, _LETTERS.findall(text)))
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
    """Whether the line is the page's title, which stands twice at the top of many extracted texts."""
    text = blocks[group[0]].text
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
_FEWEST_SPACES, _FEWEST_SPACES_OF_THREE = 5, 4


def _comes_back(page: Page, blocks: list[Block], group: Sequence[int]) -> bool:
    """Whether lines apart from each other are a caption that comes back rather than part of the page's form."""
    # A heading of few words may stand above several parts; one that comes back for a third time is less likely to.
    least = _FEWEST_SPACES if len(group) == 2 else _FEWEST_SPACES_OF_THREE
    among_titles = 0
    for position in group:
        block = blocks[position]
        text = block.text
        if (
            _ends_sentence(text)
            or text.endswith("?")
            or text.count(" ")
            < (3 if _has_separator(text) else _SPACES_OF_A_HEADING if _HEADS_PARTS.search(text) else least)
            or _ON_PURPOSE.search(text)
        ):
            return False
        if any(link.span.overlaps(block.span) for link in page.links):
            return False
        around = blocks[max(position - 1, 0) : position] + blocks[position + 1 : position + 2]
        among_titles += not all(
            len(other.text) >= 60 and (_is_prose(other) or len(other.text) >= 110) for other in around
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
        f"'{_short(second.text)}' {how}: it stands here {times}. Keep one.",
        confidence,
        evidence=(origin,),
        related=tuple(blocks[position].span for position in group if position != group[1]),
        fix=Fix(second.span, "", safe=exact),
    )


@rule(Severity.WARNING, confidence=Confidence.CERTAIN)
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
        if _is_running_text(text) and not _CONTROLS.search(text):
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
        if (len(text) <= 240 and _NOTICE.search(text)) or (
            page.media_type == "text/html" and text.endswith(("...", "…"))
        ):
            continue  # a notice, or the teaser of another page
        if _in_two_cells(page, blocks[first], blocks[second]):
            continue
        if len(repeats) < 3 and _in_like_sections(page, blocks[first], blocks[second]):
            continue
        near = second - first <= 4 and not any(_divides(between) for between in blocks[first + 1 : second])
        in_run = not reference and (second - 1 in again or second + 1 in again)
        if page.media_type == "text/plain" and not near and _indent(page.text, blocks[second]) > 2:
            continue  # set off from the text, as quotations and listings are
        apart = any(_divides(between) for between in blocks[first + 1 : second])
        long = len(_WORD.findall(blocks[first].text)) >= (30 if apart else 20)
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
    if not _ends_sentence(text) or text.endswith((":", "：")):
        return False
    letters = sum(map(len, _LETTERS.findall(text)))
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
    return _is_title(block) or (block.element == "bullet" and not _ends_sentence(block.text))
