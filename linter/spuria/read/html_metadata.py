"""What an HTML page says of itself: meta tags, links and JSON-LD."""

import json
from typing import Any

import turbohtml

from spuria.page import Metadata

# The names in use for the day of publication: Open Graph, schema.org, Dublin Core, Highwire Press and publishers' own.
_PUBLISHED = (
    *("article:published_time", "datepublished", "dc.date", "dcterms.created", "date", "pubdate", "publishdate"),
    *("dcterms.issued", "dcterms.date", "dc.date.issued", "dcterms.available", "citation_publication_date"),
    *("parsely-pub-date", "sailthru.date", "publish_date", "publication_date", "article.published"),
)


def read_metadata(document: turbohtml.Document, scripts: list[turbohtml.Element], language: str | None) -> Metadata:
    """What meta tags, links and JSON-LD (in `scripts`) say; the first of equals wins."""
    title = document.find("title")
    meta: dict[str, str] = {}
    for element in document.find_all("meta"):
        name = (
            element.attr("name") or element.attr("property") or element.attr("itemprop") or element.attr("http-equiv")
        )
        content = (element.attr("content") or "").strip()
        if name and content:
            meta.setdefault(name.lower(), content)
    canonical = None
    for element in document.find_all("link"):
        if "canonical" in (element.attrs.get("rel") or ""):
            canonical = element.attr("href")
            break
    linked: dict[str, str] = {}
    for script in scripts:
        try:
            _collect_json_ld(json.loads(script.text), linked, 0)
        except (ValueError, RecursionError):
            continue

    def first(*names: str) -> str | None:
        return next((meta[name] for name in names if name in meta), None)

    return Metadata(
        title=(" ".join(title.text.split()) if title is not None else None)
        or first("og:title")
        or linked.get("headline"),
        author=first("author", "article:author", "dc.creator", "dcterms.creator") or linked.get("author"),
        published=first(*_PUBLISHED) or linked.get("datePublished"),
        modified=first("article:modified_time", "datemodified", "og:updated_time", "last-modified", "dcterms.modified")
        or linked.get("dateModified"),
        publisher=first("og:site_name", "publisher", "dc.publisher", "application-name") or linked.get("publisher"),
        canonical=canonical or first("og:url"),
        declared_language=language or first("content-language", "dc.language", "og:locale"),
        description=first("description", "og:description", "dc.description"),
    )


def linked_data(document: turbohtml.Document) -> list[turbohtml.Element]:
    """The scripts that hold JSON-LD."""
    return [script for script in document.find_all("script") if "ld+json" in (script.attr("type") or "").lower()]


def _collect_json_ld(value: Any, found: dict[str, str], depth: int) -> None:
    """The first author, dates, headline and publisher of a JSON-LD value."""
    if depth > 12:
        return
    if isinstance(value, list):
        for item in value:
            _collect_json_ld(item, found, depth + 1)
    elif isinstance(value, dict):
        for key in ("author", "publisher", "datePublished", "dateModified", "headline"):
            entry = value.get(key)
            if isinstance(entry, list):
                entry = entry[0] if entry else None
            if isinstance(entry, dict):
                entry = entry.get("name")
            if isinstance(entry, str) and entry.strip():
                found.setdefault(key, entry.strip())
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if key in value:
                _collect_json_ld(value[key], found, depth + 1)
