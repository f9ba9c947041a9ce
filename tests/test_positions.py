"""The slice of the source at a position equals the quote, for any page."""

from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from spuria.finding import Origin
from spuria.page import Page, Region
from spuria.read import HTML, MARKDOWN, TEXT, read_page
from spuria.span import Lines, Span

ORIGIN = Origin("page")
WORDS = st.sampled_from(
    [
        "alpha",
        "β́eta",
        "𝒢amma",
        "d’accord",
        "x<y",
        "R&D",
        "naïve",
        "日本語",
        "emoji😀",
        "A",
        "…",
        "so\u00adft",
        "ze\u200bro",
        "a\u00a0b",
    ]
)
SPACES = st.sampled_from([" ", "  ", "\n", "\r\n", "\t", "\r"])


@st.composite
def character_data(draw: st.DrawFn) -> str:
    """Words with references, comments, CDATA and inline elements among them."""
    pieces = []
    for word in draw(st.lists(WORDS, min_size=1, max_size=6)):
        form = draw(st.integers(0, 9))
        if form == 0:
            pieces.append("".join(f"&#{ord(character)};" for character in word))
        elif form == 1:
            pieces.append("".join(f"&#x{ord(character):x};" for character in word))
        elif form == 2:
            pieces.append(f"<b>{escape(word)}</b>")
        elif form == 3:
            pieces.append(f"<!-- {word} -->{escape(word)}")
        elif form == 4:
            pieces.append(f'<a href="/{draw(st.integers(0, 3))}">{escape(word)}</a>')
        elif form == 5:
            pieces.append(f"<script>var x = '{word}';</script>{escape(word)}")
        elif form == 6:
            pieces.append(f"&nbsp;{escape(word)}&mdash;&amp;")
        elif form == 7:
            pieces.append(f"<![CDATA[ {word} ]]>{escape(word)}")
        elif form == 8:
            pieces.append(f"<code>{escape(word)}</code>")
        else:
            pieces.append(escape(word))
        pieces.append(draw(SPACES))
    return "".join(pieces)


ELEMENTS = st.sampled_from(
    [
        *("p", "div", "li", "h2", "td", "blockquote", "span", "section", "dd", "figcaption", "em", "pre", "nav"),
        *("button", "article", "header", "footer", "main", "aside", "address", "details", "form", "dt"),
    ]
)


@st.composite
def html_pages(draw: st.DrawFn) -> str:
    def element(depth: int) -> str:
        content = draw(character_data())
        if depth and draw(st.booleans()):
            content += "".join(element(depth - 1) for _ in range(draw(st.integers(1, 3))))
            content += draw(character_data())
        name = draw(ELEMENTS)
        attributes = draw(st.sampled_from(["", "", ' class="a"', " hidden", ' title="a &amp; tip"', ' lang="fr"']))
        match name:
            case "li":
                return f"<ul><li{attributes}>{content}</ul>"
            case "td":
                return f"<table><caption>cap</caption><tr><td{attributes}>{content}<td>b</table>"
            case "figcaption":
                return f'<figure><img src=x alt="an alt"><figcaption>{content}</figcaption></figure>'
            case _:
                return f"<{name}{attributes}>{content}</{name}>"

    body = draw(SPACES).join(element(2) for _ in range(draw(st.integers(1, 4))))
    head = draw(
        st.sampled_from(
            ["", "<!DOCTYPE html>\r\n<html lang=en><head><title>T &amp; t</title></head><body>", "<title>x</title>"]
        )
    )
    return head + body


def assert_located(page: Page) -> None:
    """Each block, and pieces of it, stand where the page says."""
    lines = Lines(page.source)
    for block in page.blocks:
        start, end = block.span
        assert page.text[start:end] == block.text
        for span in (block.span, Span(start, start + 1), Span(end - 1, end), Span((start + end) // 2, end)):
            words = "".join(page.quote(span).split())
            if not words:
                continue
            place = page.locate(span)
            assert place is not None, page.quote(span)
            assert page.read_back(place) == words
            assert 0 <= place.start.offset < place.end.offset <= len(page.source)
            for position in place:
                assert lines.position(position.offset) == position


@given(html_pages())
@settings(max_examples=200, deadline=None)
def test_html(source: str) -> None:
    assert_located(read_page(source, HTML, ORIGIN))


@given(html_pages())
@settings(max_examples=100, deadline=None)
def test_html_within_markdown_and_text(source: str) -> None:
    assert_located(read_page(source, MARKDOWN, ORIGIN))
    assert_located(read_page(source, TEXT, ORIGIN))


MARKDOWN_LINES = st.sampled_from(
    [
        "# Heading *with* emphasis",
        "Setext\n===",
        "A line with [a link](https://a.example/ 'title') and `code  x` &amp; &eacute;",
        "- item **one**",
        "  continued, naïve 😀",
        "1. number",
        "> quoted \\* escaped",
        "| a | b |\n|---|---|\n| 1 &lt; | 2 |",
        "```python\nx = 1\n```",
        "    indented code",
        "<div>\n<p>html &nbsp; <b>block</b></p>\n</div>",
        "text <i>inline</i><br>and ![an alt *text*](i.png) more",
        "[^1]: a note",
        "a reference[^1] and <https://auto.example>",
        "ze\u200bro and so\u00adft",
        "",
        "",
    ]
)


@given(st.lists(MARKDOWN_LINES, max_size=14), st.sampled_from(["\n", "\r\n"]), st.booleans())
@settings(max_examples=300, deadline=None)
def test_markdown(lines: list[str], line_end: str, front: bool) -> None:
    head = ["---", "title: 'A title'", "tags: [a, b]", "---"] if front else []
    source = line_end.join(line_end.join([*head, *lines]).split("\n"))
    assert_located(read_page(source, MARKDOWN, ORIGIN))


@given(st.text(alphabet=st.sampled_from(list("ab .:•-*\n\r\t\u00ad\u200b\u00a0é😀")), max_size=120))
@settings(max_examples=300, deadline=None)
def test_text(source: str) -> None:
    assert_located(read_page(source, TEXT, ORIGIN))


@given(st.text(max_size=200), st.sampled_from([HTML, MARKDOWN, TEXT]))
@settings(max_examples=300, deadline=None)
def test_any_text(source: str, media_type: str) -> None:
    page = read_page(source, media_type, ORIGIN)
    for block in page.blocks:
        assert page.text[block.span.start : block.span.end] == block.text
        place = page.locate(block.span)
        assert place is None or 0 <= place.start.offset <= place.end.offset <= len(source)


def test_hidden_text_is_marked() -> None:
    page = read_page("<p>seen</p><div style='display: none'>not <b>seen</b></div><p hidden>nor this</p>", HTML, ORIGIN)
    assert [(block.text, block.region) for block in page.blocks] == [
        ("seen", Region.MAIN),
        ("not seen", Region.HIDDEN),
        ("nor this", Region.HIDDEN),
    ]
