"""What is wrong with the built HTML: links that lead nowhere, and anything a reader's browser would fetch elsewhere."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import turbohtml

# Attributes that make a browser fetch what they name, by tag; a link is followed only when somebody asks for it.
_FETCHED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}
_FOLLOWED = {"a": "href"}
_FETCHED_RELATIONS = frozenset(("stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect"))


def problems(site: Path) -> Iterator[str]:
    """A line for each link within the site without a target, and for each thing that another host would serve."""
    for page in sorted(site.rglob("*.html")):
        shown = page.relative_to(site)
        for tag, target in _targets(page):
            address = urlsplit(target)
            if address.scheme or address.netloc:
                if tag != "a":
                    yield f"{shown}: {tag} is fetched from another host: {target}"
                continue
            if page.name == "404.html":
                continue  # it is served at any address, so its relative links cannot be told
            path, fragment = urldefrag(target)
            file = _file(site, page, path)
            if file is None or not file.is_file():
                yield f"{shown}: {tag} leads nowhere: {target}"
            elif fragment and file.suffix == ".html" and unquote(fragment) not in _anchors(file):
                yield f"{shown}: {tag} leads to a place that is not there: {target}"


def _file(site: Path, page: Path, path: str) -> Path | None:
    if not path:
        return page
    base = site if path.startswith("/") else page.parent
    file = (base / unquote(urlsplit(path).path).lstrip("/")).resolve()
    if not file.is_relative_to(site.resolve()):
        return None
    return file / "index.html" if file.is_dir() else file


def _targets(page: Path) -> Iterator[tuple[str, str]]:
    for token in turbohtml.tokenize(page.read_text(encoding="utf-8")):
        name = _FETCHED.get(token.tag or "") or _FOLLOWED.get(token.tag or "")
        if name is None or token.type is not turbohtml.TokenType.START_TAG:
            continue
        attributes = dict(token.attrs or ())
        target = attributes.get(name)
        relations = set((attributes.get("rel") or "").split())
        if target and (token.tag != "link" or relations & _FETCHED_RELATIONS):
            yield str(token.tag), target


@cache
def _anchors(file: Path) -> frozenset[str]:
    return frozenset(
        value
        for token in turbohtml.tokenize(file.read_text(encoding="utf-8"))
        if token.type is turbohtml.TokenType.START_TAG
        for name, value in (token.attrs or ())
        if name in ("id", "name") and value
    )
