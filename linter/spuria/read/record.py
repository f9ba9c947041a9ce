"""One page of a container, before it is read: its bytes or text, and what the container knows of it."""

from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from spuria.finding import Diagnostic, Origin
from spuria.limits import DEFAULT_LIMITS as DEFAULT_LIMITS
from spuria.limits import Limits as Limits


class Record(NamedTuple):
    """A page as its container holds it. `media_type` is None where it must be told by the content.

    `charset` is the transport's label, for bytes. `captured` is when the page was fetched. `raw` is
    the whole record as it is stored, and `field` the name its text goes by there.
    """

    origin: Origin
    content: bytes | str
    media_type: str | None = None
    charset: str | None = None
    url: str | None = None
    captured: date | None = None
    language: str | None = None
    raw: bytes = b""
    field: str = ""


class Fields(NamedTuple):
    """The names that a record's parts go by in JSON and Parquet, the first that is there counts."""

    html: tuple[str, ...] = ("html", "raw_html", "html_content")
    text: tuple[str, ...] = ("text", "content", "raw_content", "body", "markdown", "page_content", "document")
    url: tuple[str, ...] = ("url", "target_uri", "warc_target_uri", "source_url", "link", "uri", "permalink")
    id: tuple[str, ...] = ("id", "warc_record_id", "record_id", "doc_id", "_id", "uuid", "digest")
    date: tuple[str, ...] = (
        *("warc_date", "captured", "capture_date", "fetch_time", "fetched", "crawled", "crawl_date", "timestamp"),
        *("date_download", "date"),
    )
    language: tuple[str, ...] = ("language", "lang", "content_language")
    media_type: tuple[str, ...] = ("content_type", "media_type", "mime_type", "mime", "content_mime_type")

    def found_in(self, names: frozenset[str]) -> "dict[str, str]":
        """For each part, the name among `names` that it goes by. Case and hyphens do not matter."""
        folded = {name.casefold().replace("-", "_"): name for name in sorted(names)}
        found = {}
        for part in ("html", "text", "url", "id", "date", "language", "media_type"):
            for wanted in getattr(self, part):
                if (name := folded.get(wanted.casefold().replace("-", "_"))) is not None:
                    found[part] = name
                    break
        return found


DEFAULT_FIELDS = Fields()
# Counts of seconds beyond this are milliseconds: as seconds, it is the year 5138.
_MILLISECONDS_FROM = 100_000_000_000


class MissingExtraError(ImportError):
    """A reader whose libraries are not installed; the message says what to install."""

    def __init__(self, what: str, extra: str = "crawl") -> None:
        super().__init__(f"to read {what}, install the extra: pip install 'spuria[{extra}]'")


def record_of_fields(values: dict[str, object], origin: Origin) -> Record | Diagnostic:
    """The record of a row: `values` maps the parts of `Fields` to what stands there."""
    url, identifier = _text(values.get("url")), _text(values.get("id"))
    place = Origin(origin.path, origin.record, identifier or None, origin.offset)
    html, text = values.get("html"), values.get("text")
    content, media_type = (html, "text/html") if isinstance(html, (str, bytes)) and html else (text, None)
    if content is None:
        return Diagnostic(place, "it has no text: the field is missing or null", "no-text")
    if not isinstance(content, (str, bytes)):
        return Diagnostic(place, f"its text is no text but {type(content).__name__}", "no-text")
    stated = _text(values.get("media_type")).partition(";")[0].strip().lower()
    if media_type is None and stated in ("text/html", "application/xhtml+xml", "text/markdown", "text/plain"):
        media_type = "text/html" if "html" in stated else stated
    return Record(
        place,
        content,
        media_type,
        url=url or None,
        captured=captured_date(values.get("date")),
        language=_text(values.get("language")) or None,
    )


def used_part(record: Record, row: dict[str, Any], found: dict[str, str]) -> str:
    """Whether a record's content is the `html` of its row or the `text`."""
    return "html" if "html" in found and record.content is row[found["html"]] else "text"


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return str(value).strip() if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def captured_date(value: object) -> date | None:
    """The day of a capture: ISO 8601, a compact WARC timestamp, seconds or milliseconds since 1970, a datetime."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        from spuria.page import stated_date

        return stated_date(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            seconds = value / 1000 if value > _MILLISECONDS_FROM else value
            return datetime.fromtimestamp(seconds, UTC).date() if seconds > 0 else None
        except (OverflowError, ValueError, OSError):
            return None
    return None
