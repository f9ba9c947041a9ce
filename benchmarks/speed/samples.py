"""Fixed samples for the speed benchmark: web-like pages from seeds, around sentences of docstrings.

The prose is real English (the standard library's documentation), the markup is what content systems wrap it in: a head with
metadata and styles, nested menus, cookie notices, cards, advertisement slots, comments, scripts.
"""

import ast
import gzip
import os
import random
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path
from uuid import UUID

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


def build(folder: Path, *, documentation: bool) -> dict[str, list[str]]:
    """The samples as files, by name; real documentation where Debian's packages can be fetched.

    Each page stands there under several names (a linter reads a file once, however often it is named): the clock ticks
    in milliseconds, and a run has to last long beside that.
    """
    kinds: dict[str, tuple[str, int, Callable[[int], str]]] = {
        "web 10 KB": ("html", 200, lambda seed: web_page(seed, 10_000)),
        "web 80 KB": ("html", 80, lambda seed: web_page(seed, 80_000)),
        "text": ("txt", 200, lambda seed: text_page(seed, 8_400)),
        "markdown": ("md", 200, lambda seed: markdown_page(seed, 10_000)),
    }
    made: dict[str, list[str]] = {}
    for name, (suffix, count, page) in kinds.items():
        place = folder / name.replace(" ", "-")
        place.mkdir(parents=True, exist_ok=True)
        made[name] = []
        for seed in range(count):
            path = place / f"{seed:04}.{suffix}"
            if not path.exists():
                path.write_text(page(seed), encoding="utf-8")
            made[name] += _named_often(path, PAGES_A_RUN // count)
    if documentation and (found := _documentation(folder / "documentation")):
        made["documentation"] = found
    return made


#: How many files a run over a sample reads.
PAGES_A_RUN = 1600
_HANDBOOK = "debian-handbook"


def _named_often(path: Path, times: int) -> list[str]:
    """A file under so many names."""
    names = [str(path)]
    for number in range(1, times):
        other = path.with_name(f"{path.stem}-{number}{path.suffix}")
        if not other.exists():
            os.link(path, other)
        names.append(str(other))
    return names


def _documentation(folder: Path) -> list[str]:
    """Pages of a handbook in a dozen languages, from its Debian package; none, and a word, where it is not to be had."""
    if not folder.is_dir():
        partial = folder.with_name("documentation.partial")
        partial.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", _HANDBOOK], cwd=partial, capture_output=True, check=False)
        archives = sorted(partial.glob("*.deb"))
        if not archives:
            print(f"left out: {_HANDBOOK} cannot be fetched", file=sys.stderr)
            return []
        subprocess.run(["dpkg-deb", "-x", str(archives[-1]), str(partial)], check=True)
        found = sorted(path for path in partial.rglob("*.html") if not path.is_symlink())
        folder.mkdir()
        for number, path in enumerate(random.Random(0).sample(found, min(160, len(found)))):
            path.rename(folder / f"{number:04}.html")
        shutil.rmtree(partial)
    return [name for path in sorted(folder.glob("????.html")) for name in _named_often(path, PAGES_A_RUN // 160)]


def archive(path: Path, pages: int) -> Path:
    """A .warc.gz of so many web-like pages of 10, 30 and 80 KB, made once. Long archives repeat pages."""
    if path.exists():
        return path
    sizes = (10_000, 10_000, 30_000, 80_000)
    distinct = [web_page(seed, sizes[seed % len(sizes)]).encode() for seed in range(min(pages, 2000))]
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
    partial = path.with_suffix(".partial")
    with open(partial, "wb") as file:
        for number in range(pages):
            body = distinct[number % len(distinct)]
            content = head % len(body) + body
            fields = (
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-06-01T00:00:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:{UUID(int=number)}>\r\nWARC-Target-URI: https://site-{number % 400}.lan/{number}\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(content)}\r\n\r\n"
            )
            file.write(gzip.compress(fields.encode() + content + b"\r\n\r\n", 5, mtime=0))
    partial.rename(path)
    return path
