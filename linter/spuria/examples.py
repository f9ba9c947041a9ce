"""A rule's examples, marked in Markdown fences, as pages to check and places to expect.

```text bad captured=2024-05-01
[[What must be flagged]], and nothing else.
```

The words after the media type: `bad` or `good`; `captured=`, `as-of=`, `url=`, `language=`; options
of the rule as `name=value`; and `no-MUTATION` for a mutation under which the passage is no longer
a defect. `[[` and `]]` mark the expected spans and are taken out before the check.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html import escape

from spuria.catalogue import checked_options
from spuria.corpus import corpus_findings
from spuria.declaration import Rule
from spuria.finding import Confidence, Diagnostic, Finding, Origin
from spuria.page import Page
from spuria.read import HTML, MARKDOWN, TEXT, read_page
from spuria.run import Checker
from spuria.span import Lines, SourceRange

FENCE = re.compile(
    r"^(?P<fence>~{3,}|`{3,})(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=fence)[ \t]*$", re.DOTALL | re.MULTILINE
)
# Of three closing brackets the first belongs to the passage: `[[[YEAR]]]` marks `[YEAR]`.
_MARK = re.compile(r"\[\[|\]\](?!\])")
_MEDIA_TYPES = {"html": HTML, "markdown": MARKDOWN, "md": MARKDOWN, "text": TEXT, "txt": TEXT}
_PAGE = re.compile(r"^--- (?P<url>\S+)(?: (?P<captured>\d{4}-\d\d-\d\d))?\n", re.MULTILINE)
_CONDITIONS = ("captured", "as-of", "url", "language")


class BrokenExampleError(ValueError):
    """An example that cannot be read: an unknown word in its fence, unpaired marks."""


@dataclass(frozen=True, slots=True)
class Example:
    """A marked passage. `marks` are the expected source ranges, in code points of `source`."""

    source: str
    media_type: str
    bad: bool
    marks: tuple[tuple[int, int], ...]
    conditions: dict[str, str] = field(default_factory=dict)
    options: dict[str, object] = field(default_factory=dict)
    unchanged_by: frozenset[str] = frozenset()
    line: int = 0


def examples_in(markdown: str, rule: Rule) -> list[Example]:
    """The examples of a text: each fence whose words hold `bad` or `good`. Raises BrokenExampleError."""
    found = []
    for match in FENCE.finditer(markdown):
        words = match["info"].split()
        if len(words) < 2 or not {"bad", "good"} & set(words):
            continue
        if words[0] not in _MEDIA_TYPES:
            raise BrokenExampleError(f"'{words[0]}' is no media type of an example")
        conditions: dict[str, str] = {}
        options: dict[str, object] = {}
        unchanged = set()
        for word in words[1:]:
            name, equals, value = word.partition("=")
            if word in ("bad", "good"):
                continue
            if word.startswith("no-"):
                unchanged.add(word[3:])
            elif equals and name in _CONDITIONS:
                conditions[name] = value
            elif equals:
                options[name] = _option_value(value)
            else:
                raise BrokenExampleError(f"'{word}' says nothing about an example")
        body = match["body"].removesuffix("\n")
        source, marks = _unmarked(body)
        if bool(marks) != ("bad" in words):
            raise BrokenExampleError(f"a bad example has marks, a good one has none: {body[:60]!r}")
        line = markdown.count("\n", 0, match.start()) + 1
        found.append(
            Example(
                source,
                _MEDIA_TYPES[words[0]],
                "bad" in words,
                marks,
                conditions,
                checked_options(rule, options),
                frozenset(unchanged),
                line,
            )
        )
    return found


def _option_value(value: str) -> object:
    if value in ("true", "false"):
        return value == "true"
    for kind in (int, float):
        try:
            return kind(value)
        except ValueError:
            continue
    return value


def _unmarked(body: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    length = last = 0
    opened: int | None = None
    for match in _MARK.finditer(body):
        pieces.append(body[last : match.start()])
        length += match.start() - last
        last = match.end()
        if match[0] == "[[":
            if opened is not None:
                raise BrokenExampleError("marks do not nest")
            opened = length
        else:
            if opened is None:
                raise BrokenExampleError("a closing mark without an opening one")
            marks.append((opened, length))
            opened = None
    if opened is not None:
        raise BrokenExampleError("an opening mark without a closing one")
    pieces.append(body[last:])
    return "".join(pieces), tuple(marks)


def findings_of(
    rule: Rule, example: Example, source: str | None = None, media_type: str | None = None
) -> list[Finding]:
    """The rule's findings, hints included, on an example or on a mutation of it.

    Raises AssertionError for a diagnostic: an example must be checked in full.
    """
    if rule.is_corpus:
        return _corpus_findings_of(rule, example)
    conditions = example.conditions
    page = read_page(
        example.source if source is None else source,
        media_type or example.media_type,
        Origin("<example>"),
        url=conditions.get("url"),
        language=conditions.get("language"),
        captured=date.fromisoformat(conditions["captured"]) if "captured" in conditions else None,
        as_of=date.fromisoformat(conditions["as-of"]) if "as-of" in conditions else None,
    )
    checker = Checker([rule], options={rule.name: example.options}, confidence=Confidence.HINT)
    findings = []
    for found in checker.check(page):
        if isinstance(found, Diagnostic):
            raise AssertionError(str(found))
        findings.append(found)
    return findings


def _corpus_findings_of(rule: Rule, example: Example) -> list[Finding]:
    """The findings on the pages of an example, each after a line `--- URL` that may end in a capture date."""
    pages: list[Page] = []
    starts = []
    for match in _PAGE.finditer(example.source):
        following = _PAGE.search(example.source, match.end())
        source = example.source[match.end() : following.start() if following else None]
        captured = date.fromisoformat(match["captured"]) if match["captured"] else None
        origin = Origin(f"<page {len(pages) + 1}>")
        pages.append(read_page(source, example.media_type, origin, url=match["url"], captured=captured))
        starts.append(match.end())
    checker = Checker([rule], options={rule.name: example.options}, confidence=Confidence.HINT)
    findings = []
    lines = Lines(example.source)
    for start, found in zip(starts, corpus_findings(checker, pages), strict=True):
        for finding in found:
            first, last = (lines.position(start + position.offset) for position in finding.region)
            findings.append(finding._replace(region=SourceRange(first, last)))
    return findings


def mutations(example: Example) -> Iterator[tuple[str, str, str]]:
    """The same defect in other dress: `(name, source, media type)`.

    entities: as HTML with letters as character references; curly-quotes; soft-breaks: as HTML with
    line breaks and an inline element between words; zero-width: invisible characters within words;
    case: all in capitals.
    """
    source, media_type = example.source, example.media_type
    if _PAGE.match(source):
        return  # the pages of an example have addresses, which no mutation may touch
    made: list[tuple[str, str, str]] = []
    if media_type == TEXT:
        paragraphs = [escape(part, quote=False) for part in re.split(r"\n\s*\n", source)]
        if all("\n" not in part for part in paragraphs):
            made.append(("entities", "".join(f"<p>{_with_references(part)}</p>\n" for part in paragraphs), HTML))
            broken = [re.sub(r"(\w) (\w)", r"\1\n  \2", part) for part in paragraphs]
            made.append(("soft-breaks", "".join(f"<p>{_with_inline(part)}</p>\n" for part in broken), HTML))
        made.append(("zero-width", re.sub(r"(?<=[^\W\d_]{2})(?=[^\W\d_]{3})", "\u200b", source), TEXT))
        curly = re.sub(r"(?<=\w)'(?=\w)", "’", source)
        curly = re.sub(r'"([^"\n]*)"', r"“\1”", curly)
        if curly != source:
            made.append(("curly-quotes", curly, TEXT))
        made.append(("case", source.upper(), TEXT))
    elif media_type == HTML:
        made.append(("crlf", source.replace("\n", "\r\n"), HTML))
        made.append(("zero-width", re.sub(r"(?<=>)([^<>\n&]{3})(?=[^<>\n&]{3})", "\\1\u200b", source), HTML))
    elif media_type == MARKDOWN:
        made.append(("crlf", source.replace("\n", "\r\n"), MARKDOWN))
    for name, mutated, kind in made:
        if name not in example.unchanged_by and mutated != source:
            yield name, mutated, kind


def _with_references(text: str) -> str:
    """Every seventh letter as a numeric character reference, tags and references left alone."""
    count = 0

    def replace(match: re.Match[str]) -> str:
        nonlocal count
        if len(match[0]) > 1:
            return match[0]
        count += 1
        return f"&#{ord(match[0])};" if count % 7 == 0 else match[0]

    return re.sub(r"&[a-z]+;|[A-Za-zÀ-ÿ]", replace, text)


def _with_inline(text: str) -> str:
    """The third word in `<b>`, where there are that many."""
    return re.sub(r"^(\S+\s+\S+\s+)([^\s<&]+)", r"\1<b>\2</b>", text, count=1)
