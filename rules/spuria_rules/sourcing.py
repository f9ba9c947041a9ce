"""Where a page comes from: what it calls itself, its identifiers, links, attributions and provenance."""

from collections.abc import Iterator

from spuria import MASK, Block, Confidence, Flag, Kind, Link, Page, Region, Severity, Span, pattern, rule
from spuria_rules.identifiers import LABELS, wrong_numbers
from spuria_rules.source_claims import (
    ABOUT_NUMBERS,
    CLAIM_PHRASES,
    DEVELOPER_TOPIC,
    EMPTY_TARGET,
    KIND_OF,
    LOCAL_HOST,
    NAMED_REPORT,
    NOWHERE,
    NOWHERE_HOSTS,
    NOWHERE_MARKS,
    NUMBER_TOPIC,
    RESERVED_HOST,
    SAYS,
    SAYS_NEXT,
    SCHOLARLY,
    SELF_NAME,
    SELF_STEMS,
    SOURCE_BEFORE,
    SOURCE_NOUN,
    SOURCE_TEXT,
    SOURCES_HEADING,
    VIDEO_HERE,
)
from spuria_rules.surroundings import matches_around


@rule(
    Severity.INFO,
    literals=SELF_STEMS,
)
def self_name_conflict(page: Page) -> Iterator[Flag]:
    """A page calls itself two sorts of document, say an article and a report.

    A text that is "this article" in one paragraph and "this report" in another was put together from
    several. Find out which parts belong to whom, credit them, or give the page one name. A report that
    was named before is not the page itself; scholars who write article and paper in turn are left alone.

    ~~~text bad
    This thesis argues that tides shape towns.

    The harbour silted up. In [[this video]] we look at the old maps.
    ~~~

    ~~~text good
    The board published its annual report. This report describes the silt. This article explains why it matters.
    ~~~
    """
    named: list[tuple[str, Span, Block]] = []
    for match in matches_around(page, SELF_NAME, SELF_STEMS, 90):
        if match["in"] is None and match.end("name") == match.end():
            continue
        block = page.block_at(match.start())
        if block is None or block.region is not Region.MAIN or block.kind is not Kind.PARAGRAPH:
            continue
        named.append((KIND_OF[match["kind"].lower()], Span(*match.span("name")), block))
    if len({kind for kind, _, _ in named}) < 2 or _is_listing(page, named):
        return
    counted = [entry for entry in named if not _means_another(page, *entry)]
    kinds = list(dict.fromkeys(kind for kind, _, _ in counted))
    if len(kinds) < 2:
        return
    if set(kinds) == {"article", "paper"} and any(SCHOLARLY.match(heading.text) for heading in page.headings):
        return
    first = counted[0][0]
    second = next(span for kind, span, _ in counted if kind != first)
    others = [next(span for kind, span, _ in counted if kind == other) for other in kinds]
    yield Flag(
        second,
        f"the page calls itself {_listed(kinds)}: parts of several documents were put together;"
        " credit each part, or give the page one name",
        related=tuple(span for span in others if span != second),
    )


def _listed(kinds: list[str]) -> str:
    names = [("an " if kind[0] in "aeiou" else "a ") + kind for kind in kinds]
    return ", ".join(names[:-1]) + " and " + names[-1]


def _means_another(page: Page, kind: str, span: Span, block: Block) -> bool:
    """Whether the words point at another document: a report named just before, a video on the page."""
    before = page.prose[max(0, span.start - 600) : span.start]
    if kind == "video":
        around = page.prose[max(block.span.start, span.start - 200) : min(block.span.end, span.end + 200)]
        return bool(VIDEO_HERE.search(around)) or any(
            "youtu" in link.target or "vimeo" in link.target for link in page.links
        )
    return kind in ("report", "book", "paper") and bool(NAMED_REPORT.search(before))


def _is_listing(page: Page, named: list[tuple[str, Span, Block]]) -> bool:
    """Whether the page lists abstracts: three or more sections, each of which opens by naming itself."""
    opening = [span for _, span, block in named if span.start - block.span.start < 40]
    headings = {heading.span for span in opening if (heading := page.heading_above(span.start)) is not None}
    return len(opening) >= 4 and len(headings) >= len(opening) - 1


@rule(
    Severity.WARNING,
    confidence=Confidence.CERTAIN,
    literals=LABELS,
)
def invalid_identifier(page: Page) -> Iterator[Flag]:
    """An ISBN, ISSN, ORCID, DOI, arXiv or PubMed number that cannot exist.

    Its check digit, prefix or range is wrong: the number was mistyped or made up, and the source it
    stands for cannot be found by it. Look the work up. Numbers in examples and in texts about check
    digits are left alone.

    ~~~text bad
    Reed, A.: Tides of the North. Bergen 2009, ISBN [[978-0-306-40615-8]].
    ~~~

    ~~~text good
    Reed, A.: Tides of the North. Bergen 2009, ISBN 978-0-306-40615-7.
    ~~~
    """
    found = sorted(wrong_numbers(page, page.clock.date if page.clock else None))
    if not found or NUMBER_TOPIC.search(page.topic):
        return
    for span, reason in found:
        block = page.block_at(span.start)
        if block is None or block.span.end < span.end:
            continue
        if not ABOUT_NUMBERS.search(
            page.prose, max(block.span.start, span.start - 200), min(block.span.end, span.end + 120)
        ):
            yield Flag(span, f"'{page.quote(span)}' cannot exist: {reason}; look the work up")


# In plain text an address is prose.
@rule(Severity.WARNING, literals=NOWHERE_HOSTS, marks=NOWHERE_MARKS)
def placeholder_link(page: Page) -> Iterator[Flag]:
    """A link that should lead to a source leads nowhere.

    Its target is a reserved address such as example.com, or none at all, so the claim beside it rests
    on nothing. Link the true source, or drop the claim. Developers' documents, where example.com is
    the proper name for no site, are left alone.

    ~~~html bad
    <p>Output doubled in a year (<a href="https://example.com/report">[[source]]</a>).</p>
    ~~~

    ~~~markdown good
    Output doubled in a year ([source](https://stats.gov.uk/report)).
    ~~~
    """
    # Links cost; most pages hold no such target at all. A page with code is a document for developers.
    if page.media_type == "text/html" and not (NOWHERE.search(page.source) or "HREF" in page.source):
        return
    if MASK in page.prose:
        return
    candidates = [
        link
        for link in page.links
        if link.span.end > link.span.start
        and (RESERVED_HOST.match(link.target) or EMPTY_TARGET.match(link.target.strip()))
    ]
    if not candidates or len(candidates) > 40 or not page.present(CLAIM_PHRASES) or DEVELOPER_TOPIC.search(page.topic):
        return
    for link in candidates:
        block = page.block_at(link.span.start)
        if block is None or block.region is not Region.MAIN or block.kind is Kind.HEADING:
            continue
        if _claims_source(page, block, link):
            yield Flag(
                link.span,
                f"a source is claimed, but the link leads nowhere ('{link.target or 'no target'}'):"
                " link the true source, or drop the claim",
            )


def _claims_source(page: Page, block: Block, link: Link) -> bool:
    """Whether a link stands where a source is named: after such words, as such a word, or in a list of sources."""
    reserved = RESERVED_HOST.match(link.target) is not None
    if SOURCE_BEFORE.search(page.prose[max(block.span.start, link.span.start - 80) : link.span.start]):
        return True
    # A number without a target is a note that a script shows.
    is_note = link.text.strip("[]() ↑^").isdecimal() or len(link.text) < 3
    heading = page.heading_above(link.span.start)
    if reserved and block.kind is Kind.LIST_ITEM and _is_below_sources(page, block):
        return True
    if heading is not None and SOURCES_HEADING.match(heading.text) and (reserved or (not is_note and " " in link.text)):
        return True
    # A word alone in its block is a button.
    if (len(block.text) - len(link.text) <= 20 and not (reserved and link.text.count(" ") >= 2)) or (
        is_note and not reserved
    ):
        return False
    if SOURCE_TEXT.match(link.text):
        return True
    # On a machine of one's own, a report is a page of a program.
    if not reserved:
        return False
    if SAYS.search(link.text) or SAYS_NEXT.match(page.prose, link.span.end):
        return True
    return LOCAL_HOST.match(link.target) is None and len(link.text) < 80 and SOURCE_NOUN.search(link.text) is not None


def _is_below_sources(page: Page, item: Block) -> bool:
    """Whether the line above a list says that sources follow: "Sources:"."""
    above = None
    for passage in page.passages:
        if passage.span.start >= item.span.start:
            break
        if passage.kind is not Kind.LIST_ITEM:
            above = passage
    return above is not None and len(above.text) < 40 and SOURCES_HEADING.match(above.text) is not None


# Anything that tells where a text comes from: a byline, a date line, a notice of rights, a masthead.
_PROVENANCE = (
    "©",
    "(c) ",
    "copyright",
    "author",
    "publi",
    "posted",
    "updated",
    "written by",
    "editor",
    "source",
    "autor",
)
_PROVENANCE_ELSEWHERE = ("auteur", "autore", "veröffentlicht", "pubblicat", "gepubliceerd", "verfasser", "herausgeber")
_PROVENANCE_NOTICES = (
    "éditeur",
    "editor",
    "impressum",
    "doi",
    "isbn",
    "license",
    "licence",
    "lizenz",
    "licencia",
    "licenza",
)
_BY_NAME = pattern(r"\b(?i:by|von|par|por|di|door|av|af) [A-ZÀ-Þ][\w'.-]+ [A-ZÀ-Þ]")


@rule(Severity.INFO, confidence=Confidence.HINT)
def missing_provenance(page: Page, *, least_words: int = 150) -> Iterator[Flag]:
    """A long text without author, publisher or date.

    Nobody answers for it, and nobody can tell when it was written. Add the author, the publisher and
    the day of publication. A hint only: `least_words` is the length below which a page is a note.

    ~~~html bad least_words=20
    <h1>[[Tides and towns]]</h1><p>Tides shape towns. Where the sea comes and goes twice a day, streets are
    built on quays, and cellars are few. Where it does not, houses stand in the water.</p>
    ~~~

    ~~~html good least_words=20
    <h1>Tides and towns</h1><p>By Ana Ruiz, 5 May 2019</p><p>Tides shape towns. Where the sea comes and
    goes twice a day, streets are built on quays, and cellars are few. Elsewhere, houses stand in the water.</p>
    ~~~
    """
    if len(page.text) < 4 * least_words:
        return
    metadata = page.metadata
    if metadata.author or metadata.publisher or metadata.published or metadata.modified:
        return
    lower = page.text.lower()
    if any(word in lower for word in (*_PROVENANCE, *_PROVENANCE_ELSEWHERE, *_PROVENANCE_NOTICES)):
        return
    if _BY_NAME.search(page.text):
        return
    paragraphs = [
        block
        for block in page.passages
        if block.kind is Kind.PARAGRAPH and block.region is Region.MAIN and len(block.text) > 120
    ]
    if sum(len(block.text.split()) for block in paragraphs) < least_words:
        return
    first = next((block for block in page.headings if block.region is Region.MAIN), paragraphs[0])
    span = first.span if first.kind is Kind.HEADING else page.sentence_at(first.span.start)
    yield Flag(
        span,
        "the page names no author, no publisher and no date: nobody answers for it; add them",
        confidence=Confidence.HINT,
    )
