"""SVG and MathML as a tokenizer of HTML has to see them that knows no tree."""

import re
from collections import Counter
from functools import cache

from spuria.late_pattern import pattern

#: Elements that hold HTML within a picture or a formula, `title` by the name that `as_foreign` gives it.
HOLD_HTML = {
    "svg": frozenset(("desc", "titlx")),
    "math": frozenset(("mi", "mo", "mn", "ms", "mtext", "annotation-xml")),
}
#: Tags of HTML that end a picture or a formula anywhere else (WHATWG HTML, 13.2.6.5, "The rules for parsing tokens in
#: foreign content").
END_FOREIGN = frozenset(
    (
        *("b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol"),
        *("p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table", "tt", "u", "ul", "var"),
    )
)
#: Stands for a character that would be markup, in a text in which it is none.
MASKED = "\ufdd0"

_HOLDERS = frozenset().union(*HOLD_HTML.values()) - {"titlx"} | {"title"}
_FOREIGN = pattern(r"<(?:svg|math)\b", re.IGNORECASE)
_RAW = frozenset(("style", "script", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"))
_RENAMED = _RAW | {"noscripx"}
# Comments, tags with their attributes, and what is a comment to a browser, whole or broken off: no part fails once it
# has begun.
_MARKUP = pattern(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|(?-i:<!\[CDATA\[)"
    r"|<(/?)([a-z][^ \t\n\f\r/>]*)((?:[^>=]|=\s*(?:\"[^\"]*+\"?|'[^']*+'?)?)*+)(?:>|\Z)"
    r"|<[!?/][^>]*",
    re.IGNORECASE | re.DOTALL,
)
_NOT_LINES = pattern(r"[^\n]")
_OPEN_CDATA, _CLOSE_CDATA = "<![CDATA[", "]]>"
# What makes `font` a tag of HTML.
_TELLING = pattern(r"(?<![^\s/\"'])(?:color|face|size)(?![^\s/=])", re.IGNORECASE)
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)


@cache
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)


def as_foreign(source: str) -> str:
    """The source, as long: CDATA masked where it is text, elements renamed that are plain text in HTML only."""
    return _Foreign(source).seen() if _FOREIGN.search(source) else source


class _Foreign:
    """What is open at a place of a source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces: list[str] = []
        self._done = 0
        #: How many pictures and formulas are open within each other, and how many elements that hold HTML in them.
        self._depth = self._holding = 0
        #: The same around each `foreignObject`, and which elements of HTML are open in that, with how many of each.
        self._outer: list[tuple[int, int, Counter[str]]] = []

    def seen(self) -> str:
        """The source as a tokenizer is to see it."""
        at: int | None = 0
        while at is not None and (match := _MARKUP.search(self._source, at)):
            at = match.end()
            if match[2] is not None:
                at = self._tag(match)
            elif match[0] == _OPEN_CDATA:
                at = self._data(match.start(), at)
        return "".join((*self._pieces, self._source[self._done :]))

    def _replace(self, start: int, text: str) -> None:
        self._pieces += self._source[self._done : start], text
        self._done = start + len(text)

    def _data(self, start: int, at: int) -> int:
        """CDATA in a picture or a formula, or what looks like it; where it ends."""
        straight = bool(self._outer) and not self._depth and not self._outer[-1][2]
        if not (self._depth or straight):
            end = self._source.find(">", at)  # a comment
            return len(self._source) if end == -1 else end
        end = self._source.find(_CLOSE_CDATA, at)
        text = self._source[at:] if end == -1 else self._source[at:end]
        close = "" if end == -1 else " " * len(_CLOSE_CDATA)
        shown = text.replace("<", MASKED).replace("&", MASKED) if straight else _NOT_LINES.sub(" ", text)
        self._replace(start, " " * len(_OPEN_CDATA) + shown + close)
        return self._done

    def _tag(self, match: re.Match[str]) -> int | None:
        """A tag; where to go on, None where all that follows is text."""
        end, name = bool(match[1]), match[2].lower()
        closed = not end and match[3].endswith("/")
        if name in HOLD_HTML:
            if end and not self._depth and self._outer and not self._outer[-1][2]:
                self._depth, self._holding, _ = self._outer.pop()  # it ends the `foreignObject`, too
            self._depth = max(0, self._depth - 1) if end else self._depth + (not closed)
            if not self._depth:
                self._holding = 0
        elif name == "foreignobject" and (self._depth or not self._outer or (end and name not in self._outer[-1][2])):
            self._object(end, closed)
        elif self._depth and not self._holding:
            self._within(match, name, end, closed)
        elif name in _RAW and not end:
            found = _end_of(name).search(self._source, match.end()) if name != "plaintext" else None
            return found.start() if found else None
        elif self._depth and name in _HOLDERS:
            self._holding += -1 if end else not closed
        elif self._outer and not self._depth and name not in _VOID:
            inner = self._outer[-1][2]
            if not end:
                inner[name] += 1
            elif name in inner:
                inner[name] -= 1
                if not inner[name]:
                    del inner[name]
        return match.end()

    def _object(self, end: bool, closed: bool) -> None:
        if not end and self._depth and not closed:
            self._outer.append((self._depth, self._holding, Counter()))
            self._depth = self._holding = 0
        elif end and self._outer:
            self._depth, self._holding, _ = self._outer.pop()

    def _within(self, match: re.Match[str], name: str, end: bool, closed: bool) -> None:
        """A tag straight in a picture or a formula."""
        if name in _RENAMED:
            self._replace(match.end(2) - 1, "x")
        if name in _HOLDERS:
            self._holding += not (end or closed)
        elif name in END_FOREIGN or (name == "font" and _TELLING.search(match[3])):
            self._depth = 0
