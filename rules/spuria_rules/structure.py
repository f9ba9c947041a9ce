"""Structure: labels without what they announce. What stands on a page twice is in `repetition`."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from spuria import Block, Confidence, Fix, Flag, Kind, Page, Region, Severity, Span, pattern, rule
from spuria_rules.contents_labels import LIKELY, LITERALS, SURE, TOGGLES
from spuria_rules.field_labels import FIELDS, NETWORKS, PARTS
from spuria_rules.line_shapes import WORD, indent, is_prose, is_title, shortened


def _folded(text: str) -> str:
    """The words of a text, without case, punctuation and a number before them."""
    return " ".join(WORD.findall(re.sub(r"^[\s\dIVXivx.()§-]{1,8}(?=[.)\s])", "", text).casefold()))


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
        if page.is_in_form(label.span):
            continue  # what a field is called: "Jump to:" above the boards of a forum
        # A link of that name leads to the list.
        if any(link.span.overlaps(label.span) and not link.target.startswith("#") for link in page.links):
            continue
        if _is_page_title(page, label, match[1]) or _listed_elsewhere(page, blocks) or _is_generated(page, label):
            continue
        confidence = Confidence.HINT if _is_scripted(page) else None
        span = Span(start + match.start(1), start + match.end(1))
        yield Flag(
            span,
            f"'{match[1]}' announces a list, but no entry follows: the next thing is '{shortened(first.text)}'. "
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
    while position < len(blocks) and len(titles) < 3 and is_title(blocks[position]):
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
        if not sure or body.kind is not Kind.PARAGRAPH or _holds_entries(page, body) or body.text[:1].islower():
            return None  # in small letters, the sentence goes on: "In this article / we look at"
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
    return is_prose(block) or (len(block.text) >= _ANNOUNCES and block.text.endswith((":", "：")))


_ANNOUNCES = 60
_SHORTEST_NAME = 6


def _names_sections(block: Block, following: Sequence[Block]) -> bool:
    """Whether a line holds the numbers or the names of several sections: a list of contents whose items were joined."""
    numbers = [int(number) for number in _ENTRY_NUMBER.findall(block.text)]
    if any(numbers[at : at + 3] == [1, 2, 3] for at in range(len(numbers))):
        return True
    words = f" {_folded(block.text)} "
    titles = {_folded(later.text) for later in following if later is not block and is_title(later)}
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
        if block.kind is Kind.PARAGRAPH and is_title(block) and _opens_section(following)
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
        if not _is_bare(following) and next_label in PARTS:
            return None
    elif label not in FIELDS or _shows_something_after(page, block):
        return None
    names, valued, empty, nested = _siblings(page, blocks, index)
    if len(set(names)) != len(names) or valued < 1 or valued < empty:
        return None
    # In a list of labels with values, one without is no heading of those below it: that would hold a list of its own.
    above = blocks[index - 1] if index else None
    within = above is not None and _label_of(above) is not None and not _is_bare(above)
    only = block.kind is Kind.LIST_ITEM and empty == 1 and valued >= _VALUED_ITEMS and nested == 0 and within
    if label not in FIELDS and following is not None and not _is_bare(following) and not only:
        return None
    if label not in FIELDS and nested < 2 and not only:
        return None
    if label in FIELDS and label not in NETWORKS and valued < 2:
        return None
    return _dangling_flag(block.span, block.text, following.text if following else "")


# So many items with a value tell a list of facts.
_VALUED_ITEMS = 4


def _shows_something_after(page: Page, block: Block) -> bool:
    """Whether an input, an image or a list follows the last label of an HTML page."""
    if page.media_type != "text/html":
        return False
    place = page.locate(block.span)
    return place is None or _SHOWS_SOMETHING.search(page.source, place.end.offset, place.end.offset + 400) is not None


def _dangling_flag(span: Span, label: str, following: str) -> Flag:
    after = f"'{shortened(following, 40)}' comes next" if following else "nothing comes after it"
    return Flag(
        span,
        f"'{shortened(label)}' has no value: {after}. The value was empty or was lost;"
        " fill it in or take the label out.",
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
        return indent(page.text, block) == indent(page.text, other)
    place, other_place = page.locate(block.span), page.locate(other.span)
    if place is None or other_place is None:
        return False
    between = page.source[place.end.offset : other_place.start.offset]
    if page.media_type == "text/markdown":
        return indent(page.source, place.start.offset) == indent(page.source, other_place.start.offset)
    # Several terms may share one description; the fields of a person do not.
    shared = block.element == "dt" and _label_of(block) not in FIELDS and "<dd" not in between.lower()
    return not shared and _SHOWS_SOMETHING.search(between) is None


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
        if page.media_type == "text/plain" and indent(page.text, other) != indent(page.text, block):
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
