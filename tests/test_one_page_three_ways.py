"""One page as flattened text, in realistic HTML and in Markdown: the same findings, at the right places."""

import re
from html import escape
from pathlib import Path

import pytest

import spuria
from spuria.finding import Finding
from spuria.read import HTML, MARKDOWN, TEXT

SOURCE = (Path(__file__).parent.parent / "fixtures" / "pages" / "night-ferry.txt").read_text(encoding="utf-8")
SOURCE = SOURCE.replace(
    "The yard that wins",
    "For instance, le conseil du comté a décidé vendredi de ne plus attendre la fin de l'hiver that nobody had asked for. "
    "The yard that wins",
)
CHUNKS = re.split(r"\n\s*\n", SOURCE.strip())


def is_heading(chunk: str) -> bool:
    return len(chunk) < 90 and not chunk.endswith((".", ":")) and " - " not in chunk and "\n" not in chunk


def as_html() -> str:
    """With references, nested inline elements, comments, CRLF, navigation and a script that holds defects."""
    body = []
    for number, chunk in enumerate(CHUNKS):
        text = (
            escape(chunk.strip(), quote=False).replace("é", "&eacute;").replace("ü", "&#252;").replace("’", "&rsquo;")
        )
        if "•" in chunk:
            items = (line.strip().removeprefix("•").strip() for line in text.split("\n"))
            body.append("<ul>\r\n" + "".join(f"<li>{item}</li>\n" for item in items) + "</ul>")
        elif is_heading(chunk):
            level = 1 if number == 0 else 2
            body.append(f"<h{level}>{text}</h{level}>")
        else:
            words = text.split(" ")
            if len(words) > 14:
                words[3] = f"<strong>{words[3]}</strong>"
                words[8] += "<!-- a comment -->\r\n   "
                words[10] = f'<a href="/p/{number}"><span>{words[10]}</span></a>'
            body.append(f"<p>{' '.join(words)}</p>\r\n")
    return (
        '<!DOCTYPE html>\r\n<html lang="en"><head><meta charset="utf-8"><title>The Night Ferry</title>'
        "<style>p { color: red }</style></head><body>\n"
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>\n'
        '<script>var text = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing</p>";</script>\n<main><article>\n'
        + "\n".join(body)
        + "\n</article></main><footer><p>The Halsund Courier</p></footer></body></html>\n"
    )


def as_markdown() -> str:
    parts = ["---\ntitle: The Night Ferry\nlang: en\n---"]
    for number, chunk in enumerate(CHUNKS):
        text = chunk.strip()
        if "•" in chunk:
            parts.append("\n".join("- " + line.strip().removeprefix("•").strip() for line in text.split("\n")))
        elif is_heading(chunk):
            parts.append(("# " if number == 0 else "## ") + text)
        else:
            words = text.split(" ")
            if len(words) > 14:
                words[3] = f"**{words[3]}**"
                words[5] = f"[{words[5]}](https://halsund.example/{number})"
                words[9] = "\n" + words[9]
            parts.append(" ".join(words).replace(" \n", "\n"))
    return "\n\n".join(parts) + "\n"


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    """Rules and quotes, white space and bullets folded."""
    return [(finding.rule, " ".join(finding.quote.replace("•", " ").split())) for finding in findings]


EXPECTED = told(spuria.check(SOURCE, media_type=TEXT))


def test_text() -> None:
    assert [rule for rule, _ in EXPECTED] == [
        "empty-toc",
        "sentence-switch",
        "query-as-noun",
        "context-leak",
        "fact-hypothesis-conflict",
        "mid-sentence-switch",
        "alien-asset",
        "alien-asset",
        "repeated-line",
        "alien-asset",
        "generated-persona",
        "dangling-label",
    ]


@pytest.mark.parametrize(
    ("source", "media_type"), [(as_html(), HTML), (as_markdown(), MARKDOWN)], ids=["html", "markdown"]
)
def test_same_findings(source: str, media_type: str) -> None:
    findings = spuria.check(source, media_type=media_type)
    assert told(findings) == EXPECTED
    lines = source.replace("\r\n", "\n").split("\n")
    for finding in findings:
        start = finding.region.start
        first_word = re.split(r"\W", finding.quote.lstrip('"“'))[0]
        assert first_word[:3] in lines[start.line - 1][start.column - 1 :][:40]


def test_persona_covers_name_to_bio() -> None:
    (persona,) = (quote for rule, quote in EXPECTED if rule == "generated-persona")
    assert persona.startswith("Name : Prof. Jolanda")
    assert persona.endswith("omnis saepe ipsum nihil.")
