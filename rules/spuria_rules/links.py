"""Links and captions: what was pasted in from pages of another kind."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from spuria import Block, Fix, Flag, Kind, Page, Region, Severity, Span, pattern, rule
from spuria_rules.assets import ASSETS, GIVEN_AWAY, LITERALS, LURES, Asset
from spuria_rules.outlets import CREDITS, EDITIONS, NAME_WORDS, READING_LISTS

_WORD = pattern(r"\w+")
_TERMINAL = pattern(r"[.!?:;…。！？][\"'”’»)\]]*$")
# A caption is no longer than this, in code points.
_LONGEST = 160
# Rows of tables, numbered sections, code and addresses.
_NOT_A_CAPTION = pattern(r"^\||^(?:[A-Z]\.)?\d+(?:\.\d+)+\.?\s|[<>{}\\]|://")
# What the text around a link that offers an asset has somewhere.
_OFFER = pattern(
    r"\bfree\b|download|kostenlos|gratis|gratuit|grátis|descarg|télécharg|baixar|scarica|printable coloring|\bmod\b",
    re.IGNORECASE,
)
_SEPARATOR = pattern(r" [-–—|•·] ")
# Short entries of a list; so many that name no asset, within so many before and after, are a menu.
_ENTRY, _A_MENU, _BESIDE = 90, 5, 5
# More parts than these, and a line is a menu and no headline.
_MOST_PARTS = 2
# A site that offers its own, a shop that sells, a menu in one line.
_OWN = pattern(
    r"\b(?:our|unsere?[nmrs]?|nos|notre|nuestr[oa]s?|noss[oa]s?|nostr[oiae]|onze|ons|meine?[nmrs]?|my|mes|mis)\b"
    r"|[$€£¥]\s?\d|\d\s?(?:[€£]|EUR\b|USD\b|zł|kr\b)"
    r"|(?:\b(?:free|gratis|kostenlose?|gratuite?s?)\b[^.\n]{1,30}){3}"
    r"|^[^|·•]{1,24}(?: [|·•] [^|·•]{1,24}){3,}$",
    re.IGNORECASE,
)
# In a menu or a tooltip the kind of asset and what is promised with it weigh at least so much.
_SURE = 4
# In so many words of text anything may be mentioned once in passing.
_IN_PASSING = 200
_OWN_HEADINGS = 2
# So many captions of a kind, with less other text than theirs, are the page's own subject.
_A_LISTING = 8
# Words that say nothing about what an asset shows.
_EMPTY_WORDS = frozenset(
    """
    the this that our your and for with from all get here now more best new see page pages click view file files
    version der die das und für mit von zum zur hier jetzt mehr alle dieses diese datei les des une pour avec
    ici cette ce toutes fichier los las una para con aquí este esta todos archivo dos das uma com aqui todas
    arquivo gli per qui questo questa tutti het een voor met van hier deze dit alle bestand size format
    image images photo photos picture pictures video videos illustration illustrations vector vectors graphics icons
    bilder fotos imágenes imagens immagini afbeeldingen
    """.split()  # noqa: SIM905
)

# alien-asset


class _Caption(NamedTuple):
    """A stretch that names an asset: its kind, how many lures stand with it, and where it is."""

    asset: Asset
    lures: int
    block: Block
    span: Span
    key: str


@rule(Severity.WARNING, literals=LITERALS, attributes=True)
def alien_asset(page: Page, *, words: int = 40) -> Iterator[Flag]:
    """A page holds the caption of an asset that pages of its kind do not have.

    Colouring sheets, wallpapers, app packages, lyrics, worksheets and the like are advertised on a page
    whose text never speaks of such things. They come from scraped search results or were planted for
    their keywords. Take the line out, with the link or image it belongs to. Pages whose own text, title,
    address or headings are about such assets are left alone. `words` is the least number of words of
    other text that tells what kind of page it is.

    ~~~text bad
    Why the central bank raised its rate

    Prices had been rising for two years when the council met in March. Wages followed them, rents followed wages, and
    the council saw no reason to wait any longer. It raised the rate by half a point and said that more might follow.

    [[Volcano colouring sheet - Free Printable]]
    ~~~

    ~~~text good
    Colouring sheets for rainy days

    Print the sheets, take your crayons and start with the volcano: children like the lava best. There are forty
    colouring sheets in all, for younger and for older children, and each of them fits on one page.

    Volcano colouring sheet - Free Printable
    ~~~
    """
    captions = list(_captions(page))
    if not captions:
        return
    captioned = {caption.block.span for caption in captions}
    alike = _alike(captions)
    prose = [
        block
        for block in page.passages
        if block.region is Region.MAIN
        and len(block.text) >= 60
        and block.span not in captioned
        and (_TERMINAL.search(block.text) or block.text.count(" ") >= 9)
    ]
    body = "\n".join(block.text for block in prose)
    smaller = [block.text for block in page.headings if block.level > _OWN_HEADINGS and block.span not in captioned]
    length = len(_WORD.findall(body))
    if length < words:
        return
    about = _about(page, captioned)
    at_home: dict[str, bool] = {}
    for caption in captions:
        kind = caption.asset.name
        if kind not in at_home:
            at_home[kind] = _is_at_home(caption.asset, captions, about, "\n".join((body, *smaller)), length)
    tail = prose[-1].span.end
    # The first line of a page without markup is its title.
    prose_start = page.passages[0].span.start if page.media_type != "text/html" else -1
    titled = set(_WORD.findall(about.casefold()))
    for caption in captions:
        if at_home[caption.asset.name]:
            continue
        if (
            _is_around(caption.block) or _is_in_menu(page, caption.block, captioned)
        ) and caption.asset.weight + caption.lures < _SURE:
            continue
        if caption.asset.weight == 0 or caption.asset.given_away:
            # Documents and forms are offered by pages of their own subject.
            subject = {word for word in caption.key.split() if len(word) > 3 and word not in _EMPTY_WORDS}
            if len(subject & titled) >= 2 or caption.span.start == prose_start:
                continue
        evidence = _evidence(caption, alike[caption.asset.name], tail)
        bare = not caption.lures and caption.asset.weight == 1 and not _SEPARATOR.search(caption.block.text)
        if bare and (
            alike[caption.asset.name] > 1 or caption.block.kind is not Kind.PARAGRAPH or caption.key.count(" ") < 3
        ):
            # A heading or an entry of a menu.
            continue
        if caption.asset.weight + min(caption.lures, 2) + (len(evidence) if caption.asset.weight else 0) >= 2:
            yield Flag(
                caption.span,
                f"'{_short(page.quote(caption.span))}' names a {caption.asset.name}, and nothing else on the page is "
                "about such things. Take the line out, with the link or image it belongs to.",
                evidence=(f"no other words on the page are about a {caption.asset.name}", *evidence),
                fix=Fix(caption.span),
            )


def _alike(captions: Sequence[_Caption]) -> Counter[str]:
    """How many captions of each kind there are. A link, its tooltip and its image say the same, and are one."""
    shown = Counter(caption.asset.name for caption in captions if caption.block.region is not Region.ATTRIBUTE)
    different = Counter(name for name, _ in {(caption.asset.name, caption.key) for caption in captions})
    return shown | different


def _is_at_home(asset: Asset, captions: Sequence[_Caption], about: str, body: str, words: int) -> bool:
    """Whether the page is of the asset's kind: by its title and headings, its text, or because it lists little else."""
    if asset.home.search(about) or asset.caption.search(body):
        return True
    enough = min(1 + words // _IN_PASSING, 3) if asset.weight < 2 else 1
    if len(list(islice(asset.home.finditer(body), enough))) == enough:
        return True
    listed = {caption.key for caption in captions if caption.asset is asset}
    return len(listed) >= _A_LISTING and sum(map(len, listed)) > len(body)


def _is_around(block: Block) -> bool:
    """Whether a block belongs to the site rather than the page: menus, teasers, tooltips."""
    return block.region is Region.BOILERPLATE or block.element == "tooltip"


def _is_in_menu(page: Page, block: Block, captions: Set[Span]) -> bool:
    """Whether a block is an entry of a list of short ones that name no assets: a menu, or other pages' titles."""
    if block.kind is not Kind.LIST_ITEM:
        return False
    passages = page.passages
    place = bisect_left(passages, block.span.start, key=lambda passage: passage.span.start)
    run = 0
    for step in (-1, 1):
        position = place + step
        while 0 <= position < len(passages) and abs(position - place) <= _BESIDE:
            other = passages[position]
            if other.kind is not Kind.LIST_ITEM or len(other.text) > _ENTRY or _TERMINAL.search(other.text):
                break
            run += other.span not in captions
            position += step
    return run >= _A_MENU


def _captions(page: Page) -> Iterator[_Caption]:
    """The lines, links, titles and alternative texts that name an asset, each once."""
    found_in_long = False
    seen = -1
    for start in page.starts_of(LITERALS):
        offset = start + (page.prose[start] == "\n")
        if offset < seen:
            continue
        if not _is_in_short_line(page, offset):
            found_in_long = found_in_long or _OFFER.search(page.prose, max(offset - 60, 0), offset + 80) is not None
            continue
        block = page.block_at(offset)
        if block is None:
            continue
        seen = block.span.end
        if not _holds_captions(block):
            continue
        caption = _caption(block, block.span, block.text) if len(block.text) <= _LONGEST else None
        if caption and (caption.lures or caption.asset.weight > 0 or _SEPARATOR.search(block.text)):
            yield caption
        elif len(block.text) > _LONGEST:
            found_in_long = True
    if found_in_long and (page.media_type != "text/plain"):
        yield from _linked_captions(page)


def _is_in_short_line(page: Page, offset: int) -> bool:
    """Whether the block around an offset can be a caption: a quick look at the text, without blocks."""
    text = page.text if page.media_type == "text/plain" else page.prose
    end = text.find("\n", offset, offset + _LONGEST)
    if end == -1:
        if len(text) - offset > _LONGEST:
            return False
        end = len(text)
    start = text.rfind("\n", max(offset - _LONGEST, 0), offset)
    return (start != -1 or offset <= _LONGEST) and text[end - 1] not in ".:;,。"


def _linked_captions(page: Page) -> Iterator[_Caption]:
    """The links within longer text that name an asset and offer it."""
    for link in page.links:
        if 12 <= len(link.text) <= _LONGEST:
            block = page.block_at(link.span.start)
            if block is None or block.text == link.text or not _holds_captions(block):
                continue
            caption = _caption(block, link.span, link.text)
            # Within a sentence a link may name what the sentence is about.
            if caption and caption.lures >= 2:
                yield caption


def _holds_captions(block: Block) -> bool:
    return (
        block.kind is not Kind.CODE
        and block.region is not Region.HIDDEN
        and block.element not in ("description", "lang", "date", "th")
    )


def _caption(block: Block, span: Span, text: str) -> _Caption | None:
    named = _named_in(text)
    return _Caption(named[0], named[1], block, span, named[2]) if named else None


# The pages of a site have their menus and footers in common.
@lru_cache(maxsize=512)
def _named_in(text: str) -> tuple[Asset, int, str] | None:
    """The asset that a caption names, how much is promised with it, and the caption's words."""
    if (text.endswith((".", ":", ";", ",", "。", "…")) and not text.endswith("...")) or _NOT_A_CAPTION.search(text):
        return None
    if _OWN.search(text):
        return None
    count = len(_WORD.findall(text))
    if not 2 <= count <= 24:
        return None
    for asset in ASSETS:
        match = asset.caption.search(text)
        if match is None:
            continue
        # Without a subject of its own the words are a section's or a menu's.
        rest = text[: match.start()] + " \n " + text[match.end() :]
        if asset.given_away and GIVEN_AWAY.search(text) is None:
            return None
        lures = sum(lure.search(rest) is not None for lure in LURES)
        lures += GIVEN_AWAY.search(match[0]) is not None and GIVEN_AWAY.search(rest) is None
        if not _has_subject(rest) and (asset.given_away or lures < 2):
            return None
        key = " ".join(_WORD.findall(text.casefold()))
        return asset, lures, key
    return None


def _has_subject(rest: str) -> bool:
    """Whether words are left beside the asset and what is promised with it."""
    for lure in LURES:
        rest = lure.sub(" ", rest)
    return any(len(word) > 2 and word.casefold() not in _EMPTY_WORDS for word in _WORD.findall(rest))


def _about(page: Page, captions: Set[Span]) -> str:
    """What the page says it is about, without the captions: headings, address, publisher, title."""
    metadata = page.metadata
    # Smaller headings are those of other pages' teasers, too: they count with the text.
    parts = [block.text for block in page.headings if block.span not in captions and block.level <= _OWN_HEADINGS]
    parts += [part.replace("-", " ").replace("_", " ") for part in (page.url, metadata.canonical) if part]
    parts += [part for part in (metadata.publisher, metadata.description) if part]
    titles = [block.span for block in page.attributes if block.element == "title" and block.kind is Kind.HEADING]
    if metadata.title and not any(title in captions for title in titles):
        parts.append(metadata.title)
    return "\n".join(parts)


def _evidence(caption: _Caption, like: int, tail: int) -> list[str]:
    evidence = []
    if _SEPARATOR.search(caption.block.text):
        evidence.append("it is put together as a search result is")
    if like > 1:
        evidence.append(f"{like} such captions on the page")
    if caption.block.region is Region.MAIN and caption.span.start >= tail:
        evidence.append("it stands after the end of the text")
    return evidence


# headline-as-caption

#: What stands between a headline and its publication.
SEPARATORS = (" - ", " – ", " — ", " | ", " · ")
_OUTLET = pattern(r" [-–—|·] ((?:the |The )?[^\W\d_][^\n|–—·]{1,44})$", re.MULTILINE)
_DOMAIN = pattern(
    r"[\w-]{3,30}\.(?:com|org|net|info|news|tv|de|fr|es|it|nl|pt|eu|ch|at|be|co\.uk|com\.br|pl|ru|se)$", re.IGNORECASE
)
_SMALL = frozenset(
    """
    the of and for de la le les l du des del della delle dello degli der die das und am im et y e di do da dos van het
    il el
    """.split()  # noqa: SIM905
)
_DATED = pattern(r"\b(?:1[89]|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]|[\"“”«»„]|\bpp?\. ?\d|\bvol\b|://")


@rule(Severity.INFO, literals=SEPARATORS)
def headline_as_caption(page: Page, *, words: int = 4) -> Iterator[Flag]:
    """Another publication's headline stands as a line of its own.

    A line of the shape "Headline - Publication" is what search results show. Bare on a page, without a
    link, a date or a credit, it is left of scraped results or of an image that was taken from there.
    Take it out, or make it a reference. `words` is the least number of words of the headline.

    ~~~text bad
    The river leaves the hills in wide curves, and each flood moves them further down the plain by some metres.

    The oldest maps show four of them where today there are nine, all within sight of the mill.

    [[Why Rivers Meander Across the Plain - Delta Post DE]]
    ~~~

    ~~~text good
    The river leaves the hills in wide curves, and each flood moves them further down the plain by some metres.

    Further reading

    Why Rivers Meander Across the Plain - Delta Post DE
    ~~~
    """
    found: list[tuple[Block, str]] = []
    for start in page.starts_of(SEPARATORS):
        match = _OUTLET.match(page.prose if page.media_type == "text/markdown" else page.text, start)
        if match is None or not _is_outlet(match[1]):
            continue
        line = page.text[max(0, page.text.rfind("\n", 0, match.start())) : match.end()]
        if len(_SEPARATOR.findall(line)) > _MOST_PARTS:
            continue  # a menu in one line
        block = page.block_at(match.start())
        if block is None or match.end() < block.span.end or block.region is not Region.MAIN:
            continue
        headline = page.text[block.span.start : match.start()]
        if _is_headline(headline, words) and _stands_bare(page, block, match[1]):
            found.append((block, match[1]))
    # Several different ones in a row are a list of works, whatever stands above them.
    if len({block.text.casefold() for block, _ in found}) > 3:
        return
    for block, outlet in found:
        yield Flag(
            block.span,
            f"'{_short(block.text)}' is a headline of '{outlet}' without link, date or credit: left of search results "
            "or of an image taken from there. Take it out, or make it a reference.",
            fix=Fix(block.span),
        )


def _is_outlet(name: str) -> bool:
    parts = name.split()
    if not 1 <= len(parts) <= 5 or name.endswith((".", ":", ";", ",", "!", "?")):
        return False
    if len(parts) == 1 and _DOMAIN.match(name):
        return True
    if not all(part[0].isupper() or part in _SMALL for part in parts):
        return False
    if len(parts) > 1 and parts[-1] in EDITIONS:
        return True
    return any(part.casefold().removeprefix("l'").removeprefix("l’").strip("'’,") in NAME_WORDS for part in parts)


def _is_headline(headline: str, words: int) -> bool:
    text = headline.strip()
    lower = text.casefold()
    if len(_WORD.findall(text)) < words or len(text) > 150 or not (text[:1].isupper() or text[:1] in "¿¡"):
        return False
    return not lower.startswith(CREDITS) and _DATED.search(text) is None


def _stands_bare(page: Page, block: Block, outlet: str) -> bool:
    """Whether a line is neither linked, nor a heading, nor in a list of works, nor the page's own title."""
    if block.kind not in (Kind.PARAGRAPH, Kind.CAPTION, Kind.HEADING) or block.span.start == 0:
        return False
    if block.kind is Kind.HEADING and (block.element or _heads_section(page, block)):
        return False
    if any(link.span.overlaps(block.span) for link in page.links):
        return False
    own = " ".join(filter(None, (page.metadata.title, page.metadata.publisher))).casefold()
    if outlet.casefold() in own or (page.url and outlet.casefold().replace(" ", "") in page.url.casefold()):
        return False
    above = page.heading_above(block.span.start)
    labels = [above.text] if above is not None else []
    labels += [
        line for line in page.text[max(block.span.start - 400, 0) : block.span.start].split("\n") if len(line) < 50
    ]
    lists = [label.casefold() for label in labels if label.count(" ") <= 3]
    return not any(word in label for label in lists for word in READING_LISTS)


def _heads_section(page: Page, block: Block) -> bool:
    """Whether a line of plain text that looks like a heading has its text right below it."""
    following = page.text[block.span.end :].lstrip()
    line = following.partition("\n")[0]
    return bool(_TERMINAL.search(line)) and not line.startswith(block.text[:20])


def _short(text: str, most: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
