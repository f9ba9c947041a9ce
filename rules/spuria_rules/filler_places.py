"""Where a page has filler, in whatever vocabulary, on pages that are not about it."""

import re
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from spuria import Block, Kind, Page, Region, Span, pattern
from spuria_rules.author_box import records
from spuria_rules.author_signs import lone_bios
from spuria_rules.filler_literals import FILLER_LITERALS
from spuria_rules.labels import Role
from spuria_rules.latin import FillerRun, filler_runs, telling_words
from spuria_rules.word_salad import salad_blocks

# Pages about filler, type and test data show it rightly.
_ABOUT_FILLER = (
    "lorem", "filler text", "dummy text", "placeholder text", "blindtext", "faux texte", "texto de relleno",
    "testo segnaposto", "opvultekst", "faker", "test data", "testdaten", "specimen", "de finibus", "cicero",
)  # fmt: skip
# Words of running text that speak of filler, not filler themselves.
_TALK = pattern(
    r"lorem ipsum|(?:dummy|filler|placeholder|sample|mock|fake) (?:text|copy|content|data)"
    r"|blindtext|platzhaltertext|fülltext|faux[- ]texte"
    r"|texte de remplissage|texto (?:de relleno|simulado|falso|fictício)|testo (?:segnaposto|fittizio)|opvultekst"
    r"|de finibus|cicero|cicéron|cicerón|cicerone|cícero|pseudo-latin",
    re.IGNORECASE,
)

_FOUND: "WeakKeyDictionary[Page, list[tuple[Block, FillerRun]]]" = WeakKeyDictionary()


# So many words of filler on one page are no accident.
_SURELY_FILLED = 15


def filler(page: Page) -> list[tuple[Block, FillerRun]]:
    """The filler of a page by block, the bios of persons left out."""
    found = _FOUND.get(page)
    telling = telling_words(page.prose, page.starts_of(FILLER_LITERALS)) if found is None else frozenset()
    if found is None and not telling:
        found = _FOUND[page] = []
    if found is None:
        bios = [field.span for record in records(page) for field in record.everything if field.role is Role.BIO]
        bios += [field.span for field in lone_bios(page)]
        found = []
        for index, block in enumerate(page.blocks):
            if block.kind is Kind.CODE or block.region is Region.HIDDEN or len(block.text) < 11:
                continue
            if any(bio.overlaps(block.span) for bio in bios):
                continue
            prose = page.prose[block.span.start : block.span.end]
            lower = prose.lower()
            if not lower.isascii() or any(word in lower for word in telling):
                runs = [(block, run) for run in filler_runs(prose)]
                found += [] if runs and _is_an_example(page.blocks, index) else runs
        if sum(run.words for _, run in found) >= _SURELY_FILLED:
            _add_short_ones(page, found)
        if found and (_is_about_filler(page) or _speaks_of_filler(page, found)):
            found = []
        _FOUND[page] = found
    return found


# How the column of a table is headed that shows what a field may hold.
_EXAMPLES = pattern(
    r"(?:example|sample|default)(?: (?:value|data|text|response|output))?s?|beispiel(?:wert|daten|e)?|exemples?"
    r"|ejemplos?|esemp[io]+|exemplos?|voorbeeld(?:en)?|przykład|пример|exempel|eksempel|例",
    re.IGNORECASE,
)
_LONGEST_TABLE = 300


def _is_an_example(blocks: Sequence[Block], index: int) -> bool:
    """Whether a cell stands in a table that has a column of examples: what an interface takes or answers."""
    for block in reversed(blocks[max(0, index - _LONGEST_TABLE) : index + 1]):
        if block.kind is not Kind.CELL:
            return False
        if _EXAMPLES.fullmatch(block.text.strip()):
            return True
    return False


def salad(page: Page) -> list[tuple[Block, FillerRun]]:
    """The sentences of a page that are ordinary words in no order, by block, the bios of persons left out."""
    blocks = salad_blocks(page)
    if not blocks:
        return []
    bios = [field.span for record in records(page) for field in record.everything if field.role is Role.BIO]
    found = [
        (block, FillerRun(0, len(block.text), block.text.count(" ") + 1, False, False))
        for block in blocks
        if not any(bio.overlaps(block.span) for bio in bios)
    ]
    return [] if _is_about_filler(page) or _speaks_of_filler(page, found) else found


def _add_short_ones(page: Page, found: list[tuple[Block, FillerRun]]) -> None:
    """On a page that has filler for certain, headings and cells of two or three filler words are filler too."""
    known = {block.span for block, _ in found}
    for block in page.blocks:
        short = 5 < len(block.text) <= 60 and block.span not in known
        if short and block.kind is not Kind.CODE and block.region is not Region.HIDDEN:
            prose = page.prose[block.span.start : block.span.end]
            runs = list(filler_runs(prose, words=2, share=1, rare=1))
            if len(runs) == 1 and runs[0].end - runs[0].start == len(prose):
                found.append((block, runs[0]))


def _is_about_filler(page: Page) -> bool:
    """Whether title, description or a leading heading speak of filler and are not filler themselves."""
    # Not the address: theme pages are called after their first words.
    stated = (page.metadata.title, page.metadata.description, *(block.text for block in page.headings[:3]))
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
    spans = [span_of(block, run) for block, run in found]
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


def span_of(block: Block, run: FillerRun) -> Span:
    """Where a run of a block stands in the page."""
    return Span(block.span.start + run.start, block.span.start + run.end)
