"""What the readers make of a page: blocks, regions, labels, links, metadata, clock."""

import contextlib
import random
from datetime import date
from typing import Any

import pytest
import yaml

from spuria import Kind, LabelKind, Page, Region, Span
from spuria.finding import Origin
from spuria.read import HTML, MARKDOWN, TEXT, front_matter, media_type_of, read_page


def page_of(source: str, media_type: str, **known: Any) -> Page:
    return read_page(source, media_type, Origin("page"), **known)


def kinds(page: Page) -> list[tuple[str, str]]:
    return [(str(block.kind), block.text) for block in page.blocks if block.region is not Region.ATTRIBUTE]


HTML_SOURCE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Tin &amp; lead</title><meta name="description" content="On metals">
<meta property="article:published_time" content="2024-05-03T09:00:00Z"><link rel="canonical" href="https://a.example/tin">
<script type="application/ld+json">{"@graph": [{"@type": "Article", "author": [{"name": "R. Vance"}], "publisher": {"name": "Metals"}}]}</script>
</head><body><header><p>Site</p></header>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<article><header><h1>Tin</h1></header><p>Tin rose, <q>they say</q>, by <em>much</em>, <code>x = 1</code> and&nbsp;<a href="#n" rel="nofollow">more</a>.</p>
<ul><li>one</li><li><p>two</p></li></ul><ol><li>three</ol>
<table><caption>Prices</caption><tr><th>Metal<th>Price<tr><td>Tin<td>9<br>10</table>
<blockquote><p>Said so.</p></blockquote><dl><dt>Term</dt><dd>Meaning</dd></dl>
<figure><img src="t.png" alt="A bar of tin"><figcaption>Tin</figcaption></figure>
<pre>code
  block</pre><p lang="fr">Bonjour</p><p>Ein <span lang="de">kleines Wort</span>.</p></article>
<div hidden>secret</div><script>no()</script><style>no{}</style><template>no</template><select><option>no</select>
<footer>End</footer></body></html>
"""


def test_html_blocks() -> None:
    page = page_of(HTML_SOURCE, HTML)
    assert kinds(page) == [
        ("paragraph", "Site"),
        ("list-item", "Home"),
        ("heading", "Tin"),
        ("paragraph", "Tin rose, they say, by much, x = 1 and more."),
        ("list-item", "one"),
        ("list-item", "two"),
        ("list-item", "three"),
        ("caption", "Prices"),
        ("cell", "Metal"),
        ("cell", "Price"),
        ("cell", "Tin"),
        ("cell", "9\n10"),
        ("quotation", "Said so."),
        ("list-item", "Term"),
        ("list-item", "Meaning"),
        ("caption", "Tin"),
        ("code", "code\n  block"),
        ("paragraph", "Bonjour"),
        ("paragraph", "Ein kleines Wort."),
        ("paragraph", "secret"),
        ("paragraph", "End"),
    ]
    regions = {block.text: str(block.region) for block in page.blocks}
    assert regions["Site"] == regions["Home"] == regions["End"] == "boilerplate"
    assert regions["secret"] == "hidden"
    assert regions["Tin"] == "main"
    assert [(block.element, block.text) for block in page.attributes] == [
        ("title", "Tin & lead"),
        ("description", "On metals"),
        ("alt", "A bar of tin"),
    ]
    assert [block.element for block in page.blocks if block.text in ("Term", "Meaning", "Metal", "9\n10")] == [
        "th",
        "td",
        "dt",
        "dd",
    ]


def test_html_within_pictures_is_read() -> None:
    page = page_of(
        "<svg><title>Icon</title><foreignObject><p>One.</p> tail</foreignObject><text>no</text></svg>"
        "<math><mtext><p>Two.</p></mtext><mi>x</mi></math><p>Three.</p>",
        HTML,
    )
    assert [block.text for block in page.blocks] == ["One.", "tail", "Two.", "Three."]


def test_carriage_returns_end_lines_of_markdown() -> None:
    page = page_of("# Title\r\rOne\rtwo.\r\r- item\r", MARKDOWN)
    assert kinds(page) == [("heading", "Title"), ("paragraph", "One\ntwo."), ("list-item", "item")]


def test_html_labels_links_metadata() -> None:
    page = page_of(HTML_SOURCE, HTML)
    assert [(label.kind, page.quote(label.span), label.value) for label in page.labels] == [
        (LabelKind.QUOTATION, "they say", ""),
        (LabelKind.EMPHASIS, "much", ""),
        (LabelKind.CODE, "x = 1", ""),
        (LabelKind.LANGUAGE, "Bonjour", "fr"),
        (LabelKind.LANGUAGE, "kleines Wort", "de"),
    ]
    assert [(link.text, link.target, link.rel) for link in page.links] == [
        ("Home", "/", ""),
        ("more", "#n", "nofollow"),
    ]
    assert page.metadata.title == "Tin & lead"
    assert page.metadata.author == "R. Vance"
    assert page.metadata.publisher == "Metals"
    assert page.metadata.canonical == "https://a.example/tin"
    assert page.language == "en"
    assert page.clock is not None
    assert page.clock.date == date(2024, 5, 3)
    assert next(block.language for block in page.blocks if block.text == "Bonjour") == "fr"
    assert "\x1a" * 5 in page.prose
    assert "x = 1" not in page.prose
    assert len(page.prose) == len(page.text)


def test_mention() -> None:
    page = page_of("<p>He said “as an AI” and <i>lorem ipsum</i> once.<blockquote>Quoted whole.</blockquote>", HTML)

    def mention(words: str) -> bool:
        start = page.text.index(words)
        return page.is_mention(Span(start, start + len(words)))

    assert mention("as an AI")
    assert mention("lorem ipsum")
    assert mention("Quoted whole")
    assert not mention("once")
    assert not mention("said “as an AI” and")


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, "its own publication date"),
        ({"captured": date(2024, 6, 1)}, "its capture date"),
        ({"as_of": date(2030, 1, 1)}, "its own publication date"),
    ],
)
def test_clock_order(known: dict[str, Any], expected: str) -> None:
    clock = page_of(HTML_SOURCE, HTML, **known).clock
    assert clock is not None
    assert clock.source == expected


def test_no_clock_is_never_the_machines() -> None:
    assert page_of("<p>x", HTML).clock is None
    clock = page_of("x", TEXT, as_of=date(2024, 6, 1)).clock
    assert clock is not None
    assert clock.date == date(2024, 6, 1)


def test_of_two_containers_with_one_text_the_inner_counts() -> None:
    page = page_of("<ul><li><h3>Head</h3></li></ul><div hidden><p>gone</p></div><td><p>x", HTML)
    assert [(str(block.kind), str(block.region), block.text) for block in page.blocks] == [
        ("heading", "main", "Head"),
        ("paragraph", "hidden", "gone"),
        ("paragraph", "main", "x"),
    ]


def test_layout_table_keeps_its_paragraphs_apart() -> None:
    page = page_of(
        "<table><tr><td><h2>Head</h2><p>One.</p><p>Two.</p><ul><li>a<li>b</ul></td><td>side</td></tr></table>", HTML
    )
    assert kinds(page) == [
        ("heading", "Head"),
        ("paragraph", "One."),
        ("paragraph", "Two."),
        ("list-item", "a"),
        ("list-item", "b"),
        ("cell", "side"),
    ]


MARKDOWN_SOURCE = """---
title: "Tin"
author: {name: R. Vance, bio: Short.}
date: 2024-05-03
lang: de
---
# Zinn *heute*

Ein [Link](https://a.example/x) mit `code`,
<i>kursiv</i> &amp; ![Ein Bild](b.png).

- eins
- zwei

  noch zwei

> zitiert

| a | b |
|---|---|
| 1 | 2 |

```py
x = 1
```

<div><p>html &nbsp; block</p></div>

Text[^1].

[^1]: Fußnote
"""


def test_markdown() -> None:
    page = page_of(MARKDOWN_SOURCE, MARKDOWN)
    assert kinds(page) == [
        ("heading", "Zinn heute"),
        ("paragraph", "Ein Link mit code,\nkursiv & ."),
        ("list-item", "eins"),
        ("list-item", "zwei"),
        ("list-item", "noch zwei"),
        ("quotation", "zitiert"),
        ("cell", "a"),
        ("cell", "b"),
        ("cell", "1"),
        ("cell", "2"),
        ("code", "x = 1"),
        ("paragraph", "html   block"),
        ("paragraph", "Text."),
        ("paragraph", "Fußnote"),
    ]
    assert [(block.element, block.text) for block in page.attributes] == [
        ("title", "Tin"),
        ("author.name", "R. Vance"),
        ("author.bio", "Short."),
        ("date", "2024-05-03"),
        ("lang", "de"),
        ("alt", "Ein Bild"),
    ]
    assert [(link.text, link.target) for link in page.links] == [("Link", "https://a.example/x")]
    assert [(label.kind, page.quote(label.span)) for label in page.labels] == [
        (LabelKind.EMPHASIS, "heute"),
        (LabelKind.CODE, "code"),
        (LabelKind.EMPHASIS, "kursiv"),
    ]
    assert page.metadata.title == "Tin"
    assert page.metadata.author == "R. Vance"
    assert page.metadata.published == "2024-05-03"
    assert page.language == "de"


def test_text_of_a_crawl() -> None:
    source = (
        "A Title\n\nThe first paragraph is here.\n\nTable of Contents\n\nA Section: Its Name\n\n"
        "More prose of the section, which ends with a stop.\n\nA caption - Site\n\nDetail Author:\n\n"
        "  • Name : A. Body\n  • Job : Clerk\n\nlinkedin:\n"
    )
    page = page_of(source, TEXT)
    assert [(str(block.kind), block.element, block.text) for block in page.blocks] == [
        ("heading", "", "A Title"),
        ("paragraph", "", "The first paragraph is here."),
        ("heading", "", "Table of Contents"),
        ("heading", "", "A Section: Its Name"),
        ("paragraph", "", "More prose of the section, which ends with a stop."),
        ("paragraph", "", "A caption - Site"),
        ("list-item", "label", "Detail Author:"),
        ("list-item", "bullet", "Name : A. Body"),
        ("list-item", "bullet", "Job : Clerk"),
        ("list-item", "label", "linkedin:"),
    ]


def test_text_wrapped_by_hand() -> None:
    source = (
        "This paragraph was wrapped by hand at about sixty-five columns,\n"
        "as mail and README files are, so that its lines belong together\n"
        "and make one block.\n\n"
        "- a bullet that goes on for so long that its second line had to\n"
        "  be indented\n"
        "- another\n\n"
        "Name: A. Body\nJob: Clerk\n"
    )
    blocks = [block.text for block in page_of(source, TEXT).blocks]
    assert blocks == [
        source.split("\n\n", maxsplit=1)[0],
        "a bullet that goes on for so long that its second line had to\n  be indented",
        "another",
        "Name: A. Body",
        "Job: Clerk",
    ]


def test_text_with_one_block_a_line() -> None:
    long = "This line is as long as a paragraph is, since nobody wrapped it: " + "word " * 40 + "end."
    source = f"A heading\n{long}\n{long}\nAnother line that is short.\n"
    assert [block.text for block in page_of(source, TEXT).blocks] == [
        "A heading",
        long,
        long,
        "Another line that is short.",
    ]


def test_invisible_characters_and_spaces() -> None:
    page = page_of("<p>Lo\u200brem&nbsp;ip\u00adsum \u202adol\u202cor</p>", HTML)
    assert page.text == "Lorem ipsum dolor"
    place = page.locate(Span(6, 11))
    assert place is not None
    assert page.source[place.start.offset : place.end.offset] == "ip\u00adsum"


@pytest.mark.parametrize(
    ("path", "expected"), [("a.HTM", HTML), ("b/c.md", MARKDOWN), ("d.txt", TEXT), ("e.py", None), ("f", None)]
)
def test_media_types(path: str, expected: str | None) -> None:
    assert media_type_of(path) == expected


def test_heading_above_and_sentences() -> None:
    page = page_of("<h2>First</h2><p>Dr. Vance came. He saw! <b>Did he</b> win?</p><h2>Second</h2><p>Done.</p>", HTML)
    block = next(block for block in page.passages if block.kind is Kind.PARAGRAPH)
    assert [page.quote(span) for span in page.sentences(block)] == ["Dr. Vance came.", "He saw!", "Did he win?"]
    above = page.heading_above(page.text.index("Done"))
    assert above is not None
    assert above.text == "Second"
    assert page.heading_above(0) is None


@pytest.mark.parametrize("written", ["José Ñuñez", "Jos\\u00E9 \\u00D1u\\u00F1ez", "Jos\\u00e9 \\u00d1u\\u00f1ez"])
def test_texts_of_persons_in_json_ld_are_located_with_their_escapes(written: str) -> None:
    source = (
        '<script type="application/ld+json">{"@type": "Person", "url": "https:\\/\\/a.org\\/x", '
        f'"name": "{written}", "description": "She said \\"no\\" & left"}}</script><p>Text.</p>'
    )
    page = read_page(source, HTML, Origin("page"))
    found = {block.element: block for block in page.attributes}
    assert found["person.name"].text == "José Ñuñez"
    assert found["person.url"].text == "https://a.org/x"
    for key, raw in (("person.name", written), ("person.description", 'She said \\"no\\" & left')):
        place = page.locate(found[key].span)
        assert place is not None
        assert source[place.start.offset : place.end.offset] == raw


def test_front_matter_in_toml_has_tables() -> None:
    source = "+++\ntitle = 'Post'\n[author] # who\nname = \"Iris Kovan\"\n+++\nText.\n"
    page = read_page(source, MARKDOWN, Origin("page"))
    assert [(block.element, block.text) for block in page.attributes if "." in block.element] == [
        ("author.name", "Iris Kovan")
    ]
    assert page.metadata.title == "Post"
    assert page.metadata.author == "Iris Kovan"


def test_plain_front_matter_is_read_as_yaml_reads_it() -> None:
    """The short way for plain lines gives the scalars, with their places, that the YAML library gives."""
    values = (
        *(
            "plain text",
            "a: b",
            "http://x.lan/z?q=1#f",
            "2024-05-01",
            '"quoted: x"',
            "'it'",
            "'it''s'",
            '"a\\n"',
            "",
            "~",
        ),
        *(
            "[a, b]",
            "x #c",
            "x#c",
            "- y",
            "-5",
            "5",
            "a  b",
            "!!str x",
            "*a",
            "|",
            "a, b",
            "x\tz",
            '"a" b',
            "x:",
            "a :b",
        ),
    )
    lines = ("title: {}", "tags:{}", "date:  {}", "- {}", "  - {}", "# {}", "  {}", "9k: {}")
    draw, short = random.Random(1), 0
    for _ in range(4000):
        text = "".join(draw.choice(lines).format(draw.choice(values)) + "\n" for _ in range(draw.randint(1, 4)))
        found = front_matter._simple_scalars(text, 0, len(text))
        if found is None:
            continue
        short += 1
        known: list[front_matter.Scalar] = []
        with contextlib.suppress(yaml.YAMLError):
            front_matter._walk(yaml.compose(text, Loader=yaml.SafeLoader), "", 0, known, 0)
        assert found == known, text
    assert short > 200
