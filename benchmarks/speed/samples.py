"""Fixed samples for the speed benchmark: web-like pages from seeds, around sentences of docstrings.

The prose is real English (the standard library's documentation), the markup is what content systems wrap it in: a head with
metadata and styles, nested menus, cookie notices, cards, advertisement slots, comments, scripts.
"""

import ast
import random
import re
import sysconfig
from functools import cache
from html import escape
from pathlib import Path

_SENTENCE = re.compile(r"[A-Z][a-z][^.!?\n<>{}`*_=|\\]{40,240}[.!?](?=\s|$)")
_MODULES = (
    "argparse",
    "asyncio",
    "concurrent",
    "email",
    "http",
    "importlib",
    "json",
    "logging",
    "unittest",
    "urllib",
    "xml",
)

_SECTIONS = ["news", "sport", "culture", "travel", "science", "money", "opinion", "video", "local", "weather"]


@cache
def sentences() -> tuple[str, ...]:
    """Sentences of the docstrings of the standard library, in a fixed order."""
    root = Path(sysconfig.get_path("stdlib"))
    files = [path for name in _MODULES for path in sorted((root / name).rglob("*.py"))] + sorted(root.glob("*.py"))
    found: dict[str, None] = {}
    for path in files:
        if "test" in path.parts:
            continue
        try:
            tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                doc = re.sub(r"\s+", " ", ast.get_docstring(node) or "")
                for match in _SENTENCE.finditer(doc):
                    found.setdefault(match[0])
        if len(found) > 6000:
            break
    return tuple(found)


def paragraphs(random_: random.Random, count: int) -> list[str]:
    """Paragraphs of three to six sentences."""
    known = sentences()
    return [" ".join(random_.sample(known, random_.randint(3, 6))) for _ in range(count)]


def web_page(seed: int, size: int) -> str:
    """An HTML page of about `size` characters, a twelfth of it prose at 100 KB and a third at 10 KB."""
    draw = random.Random(seed)
    share = 0.34 if size < 20_000 else 0.12
    prose: list[str] = []
    while sum(map(len, prose)) < size * share:
        prose += paragraphs(draw, 2)
    title = " ".join(draw.choice(sentences()).split()[:7]).rstrip(".,")
    body = _article(draw, title, prose)
    page = _frame(draw, title, body)
    while len(page) < size:
        page = page.replace("</main>", _card(draw) + "</main>", 1)
        if len(page) < size * 0.8:
            page = page.replace("</head>", f"<style>{_css(draw, min(8000, size - len(page)))}</style></head>", 1)
    return page


def text_page(seed: int, size: int) -> str:
    """Flattened text of about `size` characters: headings and paragraphs between blank lines."""
    draw = random.Random(seed)
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        parts += [" ".join(draw.choice(sentences()).split()[:6]).rstrip(".,"), *paragraphs(draw, 3)]
    return "\n\n".join(parts) + "\n"


def markdown_page(seed: int, size: int) -> str:
    """Markdown of about `size` characters: headings, paragraphs, links, lists, a code block."""
    draw = random.Random(seed)
    parts = ["---\ntitle: A page\ndate: 2024-05-01\n---"]
    while sum(map(len, parts)) < size:
        parts.append("## " + " ".join(draw.choice(sentences()).split()[:6]).rstrip(".,"))
        for paragraph in paragraphs(draw, 2):
            words = paragraph.split(" ")
            place = draw.randrange(len(words))
            words[place] = f"[{words[place]}](https://site-{draw.randrange(99)}.lan/{draw.randrange(999)})"
            parts.append(" ".join(words))
        parts.append("\n".join(f"- {draw.choice(sentences())}" for _ in range(4)))
        parts.append("```python\nfor item in items:\n    print(item)\n```")
    return "\n\n".join(parts) + "\n"


def _article(draw: random.Random, title: str, prose: list[str]) -> str:
    out = [f'<article class="post post-{draw.randrange(9999)}"><header><h1 class="entry-title">{escape(title)}</h1>']
    out.append(
        f'<p class="meta">By <a rel="author" href="/team/{draw.randrange(40)}">A. Writer</a>, 3 May 2024</p></header>'
    )
    for index, paragraph in enumerate(prose):
        if index % 4 == 3:
            out.append(f'<h2 id="s{index}">{escape(" ".join(draw.choice(sentences()).split()[:5]).rstrip(".,"))}</h2>')
        words = escape(paragraph, quote=False).split(" ")
        place = draw.randrange(len(words))
        words[place] = f'<a href="https://site-{draw.randrange(99)}.lan/p/{draw.randrange(9999)}">{words[place]}</a>'
        place = draw.randrange(len(words))
        words[place] = f"<strong>{words[place]}</strong>"
        out.append(f'<p class="wp-block-paragraph">{" ".join(words)}</p>')
        if index % 5 == 4:
            out.append(
                f'<figure class="wp-block-image"><img src="/img/{draw.randrange(999)}.jpg" width="800" height="450" '
                f'alt="{escape(draw.choice(sentences())[:60])}" loading="lazy"></figure>'
            )
    out.append("</article>")
    return "\n".join(out)


def _frame(draw: random.Random, title: str, body: str) -> str:
    menu = "".join(
        f'<li class="menu-item menu-item-{index}"><a href="/section/{index}">{word.title()}</a></li>'
        for index, word in enumerate(draw.sample(_SECTIONS, 8))
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)} | Site</title>\n'
        f'<meta name="description" content="{escape(draw.choice(sentences()))}">'
        f'<meta property="article:published_time" content="2024-05-03T09:00:00Z"><link rel="canonical" href="/p/{draw.randrange(9999)}">\n'
        f"<style>{_css(draw, 1200)}</style><script>window.dataLayer=window.dataLayer||[];function gtag(){{dataLayer.push(arguments)}}</script>"
        f'</head>\n<body class="single post-template"><header class="site-header"><nav class="primary"><ul>{menu}</ul></nav></header>\n'
        f"<main>{body}</main>\n"
        f'<aside class="sidebar"><h3>Most read</h3><ul>{menu}</ul></aside>'
        f'<div class="cookie-banner" role="dialog"><p>We use cookies to give you the best experience on our site.</p>'
        f'<button type="button">Accept</button></div>'
        f'<footer class="site-footer"><p>Site, 2024. All rights reserved.</p><ul>{menu}</ul></footer>\n'
        f"<script>{_script(draw, 900)}</script></body></html>\n"
    )


def _card(draw: random.Random) -> str:
    number = draw.randrange(99999)
    return (
        f'<div class="card card--horizontal col-md-4 card-{number}" data-id="{number}" data-track="click"><a class="card__link" '
        f'href="/story/{number}"><img class="card__img" src="/thumb/{number}.jpg" alt="" width="320" height="180"></a>'
        f'<div class="card__body"><h3 class="card__title"><a href="/story/{number}">'
        f"{escape(' '.join(draw.choice(sentences()).split()[:7]).rstrip('.,'))} {number}</a></h3>"
        f'<span class="card__date">{draw.randint(1, 28)} May 2024</span></div></div>\n'
        f"<script>{_script(draw, 500)}</script>\n"
    )


def _css(draw: random.Random, size: int) -> str:
    rules = [
        f".c{draw.randrange(9999)} .i{draw.randrange(99)}{{margin:{draw.randrange(40)}px;color:#{draw.randrange(0xFFFFFF):06x}}}"
        for _ in range(max(1, size // 48))
    ]
    return "".join(rules)


def _script(draw: random.Random, size: int) -> str:
    calls = [
        f"q.push(['t{draw.randrange(9999)}',{draw.random():.8f},'k{draw.randrange(99)}']);" for _ in range(size // 40)
    ]
    return "var q=q||[];" + "".join(calls)
