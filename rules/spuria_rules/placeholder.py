"""Copy that was meant to be replaced: filler, theme text, unfilled slots and notes to oneself."""

import re
from collections.abc import Iterator
from weakref import WeakKeyDictionary

from spuria import Block, Confidence, Fix, Flag, Kind, Page, Region, Severity, Span, rule
from spuria_rules.author_box import Role, records
from spuria_rules.latin import RARE_CICERO, RARE_CLASSIC, RARE_HEADWORDS, FillerRun, filler_runs

# Pages about filler, type and test data show it rightly.
_ABOUT_FILLER = (
    "lorem", "filler text", "dummy text", "placeholder text", "blindtext", "faux texte", "texto de relleno",
    "testo segnaposto", "opvultekst", "faker", "test data", "testdaten", "specimen", "de finibus", "cicero",
)  # fmt: skip
# Words of running text that speak of filler, not filler themselves.
_TALK = re.compile(
    r"lorem ipsum|(?:dummy|filler|placeholder|sample|mock|fake) (?:text|copy|content|data)"
    r"|blindtext|platzhaltertext|fülltext|faux[- ]texte"
    r"|texte de remplissage|texto (?:de relleno|simulado|falso|fictício)|testo (?:segnaposto|fittizio)|opvultekst"
    r"|de finibus|cicero|cicéron|cicerón|cicerone|cícero|pseudo-latin",
    re.IGNORECASE,
)

_FOUND: "WeakKeyDictionary[Page, list[tuple[Block, FillerRun]]]" = WeakKeyDictionary()


def _filler(page: Page) -> list[tuple[Block, FillerRun]]:
    """The filler of a page by block, the bios of persons left out."""
    found = _FOUND.get(page)
    if found is None:
        bios = [field.span for record in records(page) for field in record.everything if field.role is Role.BIO]
        found = []
        for block in page.blocks:
            if block.kind is Kind.CODE or block.region is Region.HIDDEN or len(block.text) < 11:
                continue
            if any(bio.overlaps(block.span) for bio in bios):
                continue
            found += [(block, run) for run in filler_runs(page.prose[block.span.start : block.span.end])]
        if found and (_is_about_filler(page) or _speaks_of_filler(page, found)):
            found = []
        _FOUND[page] = found
    return found


def _is_about_filler(page: Page) -> bool:
    """Whether title, description, address or a leading heading speak of filler and are not filler themselves."""
    stated = (page.metadata.title, page.metadata.description, page.url, *(block.text for block in page.headings[:3]))
    for text in filter(None, stated):
        rest = list(text)
        for run in filler_runs(text):
            rest[run.start : run.end] = " " * (run.end - run.start)
        own = "".join(rest)
        if own.strip() and any(words in text.casefold() for words in _ABOUT_FILLER) and any(map(str.isalpha, own)):
            return True
    return False


def _speaks_of_filler(page: Page, found: list[tuple[Block, FillerRun]]) -> bool:
    """Whether the page's own words, outside the filler, are about filler."""
    spans = [_span(block, run) for block, run in found]
    for match in _TALK.finditer(page.prose):
        if any(start <= match.start() < end for start, end in spans):
            if match[0].casefold().startswith(("cic", "cíc", "de fin")):
                return True
            continue
        block = page.block_at(match.start())
        # A heading or a menu entry of these words alone is filler too.
        if block is not None and len(block.text.split()) >= len(match[0].split()) + 4:
            return True
    return False


def _span(block: Block, run: FillerRun) -> Span:
    return Span(block.span.start + run.start, block.span.start + run.end)


@rule(
    Severity.ERROR,
    confidence=Confidence.CERTAIN,
    literals=("lorem ipsum", *sorted(RARE_CLASSIC)),
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
    """
    for block, run in _filler(page):
        if run.classic:
            span = _span(block, run)
            words = " ".join(page.quote(span).split()[:4]).rstrip(".,")
            yield Flag(
                span, f"'{words} …' is filler from a template; write the copy or take this part out", fix=Fix(span)
            )


@rule(
    Severity.ERROR,
    confidence=Confidence.CERTAIN,
    literals=tuple(sorted(RARE_CICERO | RARE_HEADWORDS)),
    attributes=True,
)
def pseudo_latin_run(page: Page) -> Iterator[Flag]:
    """Shuffled Latin from a data generator stands where copy should be.

    It has none of the well-known words of lorem ipsum and means nothing: a generator drew the words from
    a fixed list. Write the copy, or take the part out.

    ~~~text bad
    [[Saepe eligendi quisquam placeat rerum.]]
    ~~~

    ~~~text good
    Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani.
    ~~~
    """
    for block, run in _filler(page):
        if not run.classic:
            span = _span(block, run)
            words = " ".join(page.quote(span).split()[:4]).rstrip(".,")
            yield Flag(
                span,
                f"'{words} …' is Latin drawn word by word from a data generator's list; "
                "write the copy or take this part out",
                fix=Fix(span),
            )
