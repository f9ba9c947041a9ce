"""The text and the places of HTML against html5lib, another implementation of the standard, and Python's references."""

import html
from collections.abc import Iterator
from html.entities import html5
from itertools import product

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spuria.finding import Origin
from spuria.page import Page, Region
from spuria.read import HTML, read_page
from spuria.read.html_stream import NOT_PROSE
from spuria.read.visible import drop_invisible, plain_spaces

# Where the states of a tokenizer begin and end: markup whole and broken off, what looks like markup, references.
PIECES = (
    *("a", "b c", " ", "\n", "\t", "\f", "\r", "\r\n", "é", "日本", "😀", "\u00a0", "1<2", "x>y", "&", "& ", "&&"),
    *("<", "</", "<!", "<?", "<-", "< p>", "</ p>", "<>", "</>", "<1>", "<!->", "<!-->", "<!--->", "<!---->", "<!- x>"),
    *("<!--", "-->", "--!>", "<!-- a -- b -->", "<!-- > -->", "<!-- <!-- -->", "<!--a--!>", "<!--a->", "<!--a---->"),
    *("<!DOCTYPE html>", "<!doctype>", "<!DOCTYPE x 'y'>", "<?xml version='1.0'?>", "<![CDATA[x]]>", "]]>", "<!ELEMENT x>"),
    *("<p>", "</p>", "<P>", "<p/>", "<p >", "<p\n>", "<p a>", "<p a=b>", "<p a='>'>", '<p a=">">', "<p a=>", "<p 'a>", "<p a='b'c>"),
    *("<p a=b/>", "<p =a>", "<p a<b>", "<p a='&lt;'>", "<p a=&amp;b>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href=x>", "</a>"),
    *("<br>", "</br>", "<hr>", "<img src=x>", "<input>", "<h1>", "</h1>", "<ul>", "<li>", "</ul>", "<span>", "</span>", "<em>", "</em>"),
    *("<script>", "</script>", "<script>a<b</script>", "<script><!--</script>", "<style>", "</style>", "<style>p{}</style>"),
    *("<script><!--<script></script>x--></script>", "<textarea>x</textarea>", "<title>x</title>", "<xmp>", "</xmp>", "<q>", "</q>"),
    *("<svg/>", "</svg>", "<math/>", "<noscript>", "</noscript>"),
    *("<table>", "<tr>", "<td>", "</td>", "</table>", "<th>", "<caption>", "<blockquote>", "</blockquote>", "<code>", "</code>"),
    *("<body>", "</body>", "<html>", "</html>", "<head>", "</head>", "<custom-tag>", "</custom-tag>", "<ruby>", "<rt>", "</ruby>"),
    *("&amp;", "&amp", "&lt;", "&lt", "&ltx", "&notit;", "&notin;", "&nosuch;", "&#65;", "&#65", "&#x41;", "&#x41", "&#xg;", "&#;", "&#x;"),
    *("&#0;", "&#128;", "&#x9f;", "&#55296;", "&#1114112;", "&#99999999999;", "&NotEqualTilde;", "&acE;", "&nbsp;", "&shy;", "&zwnj;"),
)  # fmt: skip


def unspaced(text: str) -> str:
    """The visible characters of a text, as a page has them."""
    return "".join(drop_invisible(plain_spaces(text)).split())


def shown(page: Page) -> str:
    return "".join("".join(block.text.split()) for block in page.blocks if block.region is not Region.ATTRIBUTE)


def told(source: str) -> str:
    """What a browser without scripts shows of a page, by html5lib."""

    def pieces(node: object) -> Iterator[str]:
        tag = node.tag  # type: ignore[attr-defined]
        # A comment has a function for its tag; names of SVG and MathML stand after those of their namespaces.
        name = tag.rpartition("}")[2] if isinstance(tag, str) else ""
        if name not in NOT_PROSE and name:
            yield node.text or ""  # type: ignore[attr-defined]
            for child in node:  # type: ignore[attr-defined]
                yield from pieces(child)
                yield child.tail or ""

    return unspaced("".join(pieces(html5lib.parse(source, namespaceHTMLElements=False))))


def check_places(page: Page) -> None:
    """Each block is where it says, and plain stretches of the source are its words."""
    for block in page.blocks:
        if not block.text.split():
            continue
        place = page.locate(block.span)
        assert place is not None, block
        assert page.read_back(place) == "".join(block.text.split())
        source = page.source[place.start.offset : place.end.offset]
        if not {"<", "&"} & set(source):
            assert unspaced(source) == "".join(block.text.split())


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_pieces(pieces: list[str]) -> None:
    source = "".join(pieces)
    page = read_page(source, HTML, Origin("page"))
    assert shown(page) == told(source)
    check_places(page)


@pytest.mark.parametrize("following", ["", " ", "x", "1", "=", ";", "&", "é"])
def test_all_named_references(following: str) -> None:
    """Each name with and without its semicolon, before anything; Python's own table and rule are the other side."""
    references = [f"&{name}{following}" for name in sorted(html5)]
    page = read_page("".join(f"<p>A{reference}Z</p>\n" for reference in references), HTML, Origin("page"))
    blocks = [block for block in page.blocks if block.region is Region.MAIN]
    assert len(blocks) == len(references)
    for reference, block in zip(references, blocks, strict=True):
        assert "".join(block.text.split()) == unspaced(f"A{html.unescape(reference)}Z"), reference
        place = page.locate(block.span)
        assert place is not None
        assert page.source[place.start.offset : place.end.offset] == f"A{reference}Z"


# WHATWG HTML, 13.2.5.80, "Numeric character reference end state".
_WINDOWS_1252 = {0x80: "€", 0x82: "‚", 0x8E: "Ž", 0x92: "’", 0x99: "™", 0x9F: "Ÿ", 0x81: "\x81", 0x8D: "\x8d"}


@pytest.mark.parametrize(
    ("number", "character"),
    [
        *_WINDOWS_1252.items(),
        *((number, "\ufffd") for number in (0, 0xD800, 0xDBFF, 0xDFFF, 0x110000, 0xFFFFFFFF, 10**40, 10**4200)),
        *((number, chr(number)) for number in (0x41, 0xE9, 0x7F, 0xFFFE, 0x1FFFF, 0x10FFFF, 0x1F600)),
    ],
)
def test_numeric_references(number: int, character: str) -> None:
    decimal = str(number)
    hexadecimal = f"{number:x}"
    for digits, end in product(
        (decimal, f"x{hexadecimal}", f"X000{hexadecimal.upper()}", f"000{decimal}"), (";", " ", "g")
    ):
        source = f"<p>A&#{digits}{end}Z</p>"
        page = read_page(source, HTML, Origin("page"))
        assert shown(page) == unspaced(f"A{character}{end.strip(';')}Z"), digits[:20]
        check_places(page)
