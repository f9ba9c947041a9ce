"""Where a page comes from: what it calls itself, its identifiers, links, attributions and provenance."""

import re
from collections.abc import Iterator

from spuria import Block, Flag, Kind, Page, Region, Severity, Span, rule

# What a document calls itself, by the sort of document. A post, guide or essay is an article; a study is a paper.
_KINDS = {
    "article": "article post essay guide tutorial column blog artikel beitrag aufsatz artículo entrada ensayo guía"
    " artigo ensaio guia articolo saggio gids",
    "paper": "paper study monograph research studie papier étude estudio ponencia estudo studio",
    "report": "report whitepaper bericht rapport reportage informe relatório rapporto relazione verslag",
    "thesis": "thesis dissertation doktorarbeit masterarbeit thèse tesis tese tesi proefschrift scriptie mémoire",
    "video": "video clip episode podcast vidéo vídeo épisode episodio episódio film documentary folge aflevering",
    "book": "book ebook e-book buch livre libro livro boek",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_ACTS = (
    r"(?:explores?|examines?|discuss(?:es)?|delves?|argues?|aims?|seeks?|presents?|analy[sz]es|investigates?"
    r"|considers?|covers?|focuses"
    r"|outlines?|reviews?|describes?|explains?|looks at|provides?|offers?|addresses|traces|studies|assesses"
    r"|evaluates|surveys|shows how|will|has"
    r" (?:explored|examined|discussed|shown)|takes a|breaks down|highlights?|dives?|unpacks?|sets out|tries"
    r"|attempts|proposes"
    r"|untersucht|beleuchtet|behandelt|zeigt|befasst|diskutiert|erörtert|analysiert|stellt|gibt|geht|widmet"
    r"|beschreibt|erklärt"
    r"|explore|examine|analyse|présente|traite|aborde|vise|propose|étudie|discute|se penche|s'intéresse|décrit"
    r"|explique|montre"
    r"|explora|examina|analiza|presenta|trata|aborda|discute|estudia|pretende|describe|explica|ofrece|investiga"
    r"|analisa|apresenta|estuda|descreve|oferece|esplora|esamina|analizza|discute|affronta|descrive|spiega|offre"
    r"|indaga|tratta"
    r"|onderzoekt|bespreekt|behandelt|verkent|analyseert|beschrijft|gaat|biedt|belicht)"
)
_SELF_NAME = re.compile(
    r"\b(?P<in>in |dans |en |em |no |nell')?"
    r"(?P<name>(?:this|the present|our present|dieser|dieses|diese|diesem|der vorliegende|cet|cette|ce|este|esta"
    r"|o presente|el presente|questo|questa|quest'|dit|deze)"
    r" ?(?:short |brief |comprehensive |blog |white |research |in-depth |blog-)?(?P<kind>"
    + "|".join(map(re.escape, _KIND_OF))
    + r"))"
    rf"(?:(?<=\w),? (?:we|i|you|you'll|i'll|we'll|wir|ich|erfahren|werden|nous|je|vous|vamos|veremos|analizamos"
    rf"|exploramos|vemos|vedremo|esploriamo|we)\b"
    rf"| {_ACTS}\b)",
    re.IGNORECASE,
)  # fmt: skip
_NAMED_REPORT = re.compile(
    r"\b(?:(?<!this )(?:annual|official|latest|new|recent|published|released|un|government|committee|commission"
    r"|bank|agency|institute|[A-Z][\w-]+'s|\d{4}) (?:report|study|paper|book|video|film)"
    r"|(?:reports?|study|paper|thesis|book|video|film) (?:by|from|of|published|released|entitled|titled|called)"
    r"|(?i:published|released|issued|wrote|presented|commissioned) (?:a|an|its|the|their|his"
    r"|her) (?:[\w-]+ ){0,2}?(?:report|study|paper|book|video|film)|(?i:according) to (?:a|the) (?:report|study"
    r"|paper))\b"
)
_VIDEO_HERE = re.compile(
    r"\b(?:watch|play|youtube|vimeo|embedded|transcript|subscribe|the video|our video|video (?:above|below"
    r"|tutorial)|above|below|listen|spotify)\b",
    re.IGNORECASE,
)
_SCHOLARLY = re.compile(
    r"^(?:abstract|references|bibliography|doi|keywords|literatur|bibliographie|referencias|referências"
    r"|riferimenti|literatuur|acknowledge?ments?)\b",
    re.IGNORECASE,
)


@rule(
    Severity.INFO,
    literals=(
        "this ",
        "present ",
        "dieser ",
        "dieses ",
        "diese ",
        "diesem ",
        "cet ",
        "cette ",
        "ce ",
        "este ",
        "esta ",
        "presente ",
        "questo ",
        "questa ",
        "quest'",
        "dit ",
        "deze ",
    ),
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
    for match in _SELF_NAME.finditer(page.prose):
        if match["in"] is None and match.end("name") == match.end():
            continue
        block = page.block_at(match.start())
        if block is None or block.region is not Region.MAIN or block.kind is not Kind.PARAGRAPH:
            continue
        named.append((_KIND_OF[match["kind"].lower()], Span(*match.span("name")), block))
    if len({kind for kind, _, _ in named}) < 2 or _is_listing(page, named):
        return
    counted = [entry for entry in named if not _means_another(page, *entry)]
    kinds = list(dict.fromkeys(kind for kind, _, _ in counted))
    if len(kinds) < 2:
        return
    if set(kinds) == {"article", "paper"} and any(_SCHOLARLY.match(heading.text) for heading in page.headings):
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
        return bool(_VIDEO_HERE.search(around)) or any(
            "youtu" in link.target or "vimeo" in link.target for link in page.links
        )
    return kind in ("report", "book", "paper") and bool(_NAMED_REPORT.search(before))


def _is_listing(page: Page, named: list[tuple[str, Span, Block]]) -> bool:
    """Whether the page lists abstracts: three or more sections, each of which opens by naming itself."""
    opening = [span for _, span, block in named if span.start - block.span.start < 40]
    headings = {heading.span for span in opening if (heading := page.heading_above(span.start)) is not None}
    return len(opening) >= 4 and len(headings) >= len(opening) - 1
