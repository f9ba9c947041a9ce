"""What corpus rules compare pages by: folded texts, digests of them, and sketches of what is nearly equal."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit
from weakref import ref

from spuria import Block, Kind, Page, Region, Span, pattern

_NOT_WORDS = pattern(r"[\W_]+")
#: Words of a licence or a credit: what stands with them may be on any number of sites.
CREDITS = (
    *(
        "©",
        "copyright",
        "creative commons",
        "licence",
        "license",
        "lizenz",
        "licencia",
        "licenza",
        "licença",
        "licentie",
    ),
    *(
        "all rights reserved",
        "alle rechte vorbehalten",
        "tous droits réservés",
        "todos los derechos",
        "todos os direitos",
    ),
    *("tutti i diritti", "public domain", "gemeinfrei", "domaine public", "dominio público", "wikimedia"),
    *("reuters", "ap photo", "associated press", "getty", "shutterstock", "agence france", "newswire", "syndicated"),
    *(
        "photo:",
        "photograph:",
        "photo by",
        "foto:",
        "bild:",
        "bildquelle",
        "image:",
        "credit:",
        "crédit photo",
        "courtesy",
    ),
    *("republished", "originally published", "originally appeared", "reprinted", "mit freundlicher genehmigung"),
    *("press release", "pressemitteilung", "communiqué de presse", "comunicado de prensa", "comunicato stampa"),
    *("terms of use", "terms of service", "privacy policy", "cookie"),
    *("without warranty", "merchantability", "permission notice", "ohne gewähr", "sans garantie", "sin garantía"),
    *("press contact", "media contact", "pressekontakt", "contact presse", "contacto de prensa", "ufficio stampa"),
)
#: What content management systems put on pages of any number of sites: forms for comments, buttons for sharing.
SYSTEM_LITERALS = (
    *("email address will not be published", "e-mail address will not be published", "required fields are marked"),
    *("e-mail-adresse wird nicht veröffentlicht", "adresse e-mail ne sera pas publiée", "no será publicada"),
    *("email non sarà pubblicato", "e-mail não será publicado", "email não será publicado", "e-mailadres wordt niet"),
    *("leave a comment", "leave a reply", "schreibe einen kommentar", "laisser un commentaire", "deja un comentario"),
    *("lascia un commento", "deixe um comentário", "geef een reactie", "lämna ett svar", "dodaj komentarz"),
    *("opens in new window", "share this:", "click to share", "powered by", "skip to content", "back to top"),
    *("javascript", "javascript must be enabled", "newsletter", "sign in", "log in", "add to cart", "browser"),
)
_SHORT_CREDIT = pattern(r"\(c\) ?\d|\bcc[- ](?:by|0)|\b(?:afp|dpa|apa|ansa|efe)\b")
_SHORT_CREDITS = ("(c)", "cc-", "cc ", "afp", "dpa", "apa", "ansa", "efe")
#: What `credits_within` asks for.
CREDIT_LITERALS = (*CREDITS, *_SHORT_CREDITS)
_BINS = 8
_ROWS = 2
_LONG_BLOCK = 80
# What has fewer characters is no sentence to compare.
_LEAST_PARAGRAPH = 36
_MOST_BLOCKS = 12
_MOST_NAMED = 5


def folded(text: str) -> str:
    """The words of a text in small letters, one space between."""
    return _NOT_WORDS.sub(" ", text.casefold()).strip()


def digest(*parts: str) -> str:
    """A short name for some texts."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=10).hexdigest()


def credited(text: str) -> bool:
    """Whether a text names a licence, an owner or an agency."""
    # A loop over plain words is thirty times as fast as one pattern of them.
    lower = text.lower()
    if any(word in lower for word in CREDITS):
        return True
    return any(word in lower for word in _SHORT_CREDITS) and _SHORT_CREDIT.search(lower) is not None


def credits_within(page: Page, start: int, end: int) -> bool:
    """Whether a licence, an owner or an agency is named within a stretch of a page."""
    if not any(start <= place < end for place in page.starts_of(CREDIT_LITERALS)):
        return False
    if any(start <= place < end for place in page.starts_of(CREDITS)):
        return True
    return any(
        start <= place < end and _SHORT_CREDIT.match(page.prose[place : place + 8].lower())
        for place in page.starts_of(_SHORT_CREDITS)
    )


def made_by_system(page: Page, start: int, end: int) -> bool:
    """Whether a stretch of a page holds what content management systems write."""
    return any(start <= place < end for place in page.starts_of(SYSTEM_LITERALS))


_LETTERS = pattern(r"[^\W\d_]+")
# Sites that share so long a word in their names are one house: of two sites more is asked than of several.
_OF_TWO, _OF_SEVERAL = 9, 5


def one_house(sites: Sequence[str]) -> bool:
    """Whether sites bear one name: the branches of a firm, the editions of a paper."""
    least = _OF_TWO if len(sites) < 3 else _OF_SEVERAL
    names = [site.partition(".")[0] for site in sites]
    words = [word for word in _LETTERS.findall(names[0]) if len(word) >= least] if names else []
    return len(names) > 1 and any(all(word in name for name in names) for word in words)


def elsewhere(page: Page) -> bool:
    """Whether the page says that its original is on another host."""
    canonical = page.metadata.canonical
    if not canonical or not page.url:
        return False
    try:
        own, other = urlsplit(page.url).hostname, urlsplit(canonical).hostname
    except ValueError:
        return False
    return bool(own and other) and str(own).removeprefix("www.") != str(other).removeprefix("www.")


def listed(sites: Sequence[str], own: str) -> str:
    """Some of the other sites, and how many more there are."""
    others = [site for site in sites if site != own]
    more = len(others) - _MOST_NAMED
    return ", ".join(others[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


#: Marks the end of a sentence in `marked_prose`.
STOP = "\x1f"
_WIDE_STOPS = ("…", "。", "！", "？")
# What closes a quotation or an aside after a full stop. Others are rare, and what they leave together is together
# on all pages.
_CLOSING = ('"', ")")
#: What may stand around the words of a sentence.
SENTENCE_EDGES = " .!?…\"'()[]«»"


class _Read:
    """What several rules ask of a page, found once."""

    def __init__(self, page: Page) -> None:
        self.page = ref(page)
        self.blocks = tuple([block for block in page.passages if block.region is Region.MAIN])
        self.paragraphs = [
            block
            for block in self.blocks
            if block.kind is Kind.PARAGRAPH and block.span.end - block.span.start >= _LEAST_PARAGRAPH
        ]
        self.marked = _marked(page.prose)


def _marked(prose: str) -> str:
    # In passes over the whole that leave all offsets as they are: a pattern takes ten times as long.
    for mark in _CLOSING:
        if mark in prose:
            prose = prose.replace(f".{mark} ", f"{mark}. ")
    for stop in ".!?":
        if stop in prose:
            prose = prose.replace(f"{stop} ", f"{STOP} ")
    if not prose.isascii():
        for stop in _WIDE_STOPS:
            prose = prose.replace(stop, STOP)
    return prose


# The page that was asked for last; no page is kept alive for it.
_read: _Read | None = None


def _read_of(page: Page) -> _Read:
    global _read  # noqa: PLW0603  # a memory of one page: rules see one page after the other
    if _read is None or _read.page() is not page:
        _read = _Read(page)
    return _read


def main_blocks(page: Page) -> tuple[Block, ...]:
    """The visible blocks of the content proper."""
    return _read_of(page).blocks


def main_paragraphs(page: Page) -> list[Block]:
    """The paragraphs of the content proper, but for those too short for a sentence."""
    return _read_of(page).paragraphs


def marked_prose(page: Page) -> str:
    """A page's prose with `STOP` in place of each stop that ends a sentence, or of the mark that closes it after one.

    A stop that no space follows, as in a number or an address, ends none, but for those of Chinese and Japanese.
    """
    return _read_of(page).marked


_SPACES = ("\xa0", "\u202f", "\u3000", "\u2009")
_MARKS = ("«", "»", "„", "–", "—", "¿", "¡", "·", "、", "，")
_TO_SPACE = bytes.maketrans(b"\n\t\r\x1a/_-", b"       ")
_DROPPED = b".,;:!?\"'()[]{}<>*|"


def small_sentences(marked: str) -> list[bytes]:
    """The sentences of a stretch of `marked_prose` in small letters, without marks within them, as UTF-8."""
    if not marked.isascii():
        for space in _SPACES:
            marked = marked.replace(space, " ")
        for mark in _MARKS:
            marked = marked.replace(mark, " ")
    return marked.lower().encode("utf-8", "replace").translate(_TO_SPACE, _DROPPED).split(STOP.encode())


def words_key(words: Sequence[bytes]) -> str:
    """A short name for some words in a row."""
    return hashlib.blake2b(b" ".join(words), digest_size=8).hexdigest()


def body_digests(page: Page, but: Span) -> list[str]:
    """Digests of the first paragraphs of a page without one stretch of it; of all its blocks where none is long."""
    found: list[str] = []
    for block in (*(block for block in main_blocks(page) if len(block.text) >= _LONG_BLOCK), None, *main_blocks(page)):
        if block is None:
            if found:
                break
        elif not block.span.overlaps(but):
            found.append(digest(block.text.strip())[:8])
            if len(found) == _MOST_BLOCKS:
                break
    return found


_WIDE_ENDS = ("。", "！", "？", "，", "；", "：")
_CLAUSE_ENDS = bytes.maketrans(b".!?,;:", b"\n\n\n\n\n\n")


def clauses(text: str, least: int) -> Iterator[bytes]:
    """The stretches of a text between marks and line breaks, as UTF-8, those of so many bytes at the least."""
    if not text.isascii():
        for mark in _WIDE_ENDS:
            text = text.replace(mark, "\n")
    for part in text.encode("utf-8", "replace").translate(_CLAUSE_ENDS).split(b"\n"):
        if len(part) >= least:
            yield part.strip()


def sketch(items: Iterable[bytes]) -> list[str]:
    """Keys of which collections that are nearly equal share one (MinHash by one permutation, in bands).

    Of two with nine tenths in common all but one pair in a thousand share a key; with half, two in three.
    """
    least = [1 << 32] * _BINS
    # Sorted the other way round, so that the least of each bin is what stays.
    for number in sorted(map(zlib.crc32, items), reverse=True):
        least[number % _BINS] = number
    return [
        f"{band:x}:" + ".".join(f"{least[band * _ROWS + row]:x}" for row in range(_ROWS))
        for band in range(_BINS // _ROWS)
    ]


def sites_of(facts: Iterable[object]) -> list[str]:
    """The different sites of some facts, sorted."""
    return sorted({getattr(fact, "site", "") for fact in facts})
