"""What stands around a place of an HTML source that its text does not tell: forms, and what a class or a script hides.

Only pages with findings are asked, so this is a pass of its own over the tokens rather than part of reading.
"""

import re

import turbohtml
from turbohtml import TokenType

from spuria.late_pattern import pattern
from spuria.read.html_stream import NOT_PROSE
from spuria.span import Disjoint, Lines, Span

_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
# Elements that end at the next one of their kind, where nothing closed them, and what holds them.
_ENDS_AT_NEXT = {
    "li": frozenset(("ul", "ol", "menu")),
    **dict.fromkeys(("dt", "dd"), frozenset(("dl",))),
    **dict.fromkeys(("td", "th", "tr", "tbody"), frozenset(("table",))),
}
_ENDS_PARAGRAPH = frozenset(
    """
    address article aside blockquote center div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu
    nav ol p pre section table ul
    """.split()  # noqa: SIM905
)
# Classes that style sheets in wide use hide elements with (Bootstrap, Tailwind, WordPress, Drupal, HTML5 Boilerplate,
# UIkit, Angular), and names made like them. `overflow-hidden` and its like cut an element off, and hide nothing.
_HIDING = pattern(
    r"(?:^|\s)(?:hide|hidden|invisible|d-none|(?:is|js|u|uk|element|element-is|display|visually|ng)-(?:hidden|hide|none"
    r"|invisible|cloak)|hidden-?visually|visuallyhidden|sr-only|screen-reader-(?:text|only)|displaynone|[a-z][\w-]*-hide)"
    r"(?=\s|$)",
    re.IGNORECASE,
)
# The same element is shown on screens of some width, or when it is printed.
_SHOWN_SOMEWHERE = pattern(
    r"(?:^|\s)(?:(?:sm|md|lg|xl|2xl|print|group-\w+|peer-\w+|hover|focus|open):|d-(?:sm|md|lg|xl|xxl|print)-)"
)
_NOT_HIDING = pattern(r"(?:^|\s)(?:text|auto|no|overflow|scroll|backface|menu)-hide(?=\s|$)")
# Attributes by which a script decides whether an element is shown at all (AngularJS, Vue, Alpine, Angular).
_DECIDED = frozenset(
    """
    ng-cloak v-cloak x-cloak data-ng-cloak ng-if ng-show ng-switch-when data-ng-if data-ng-show v-if v-else v-else-if
    v-show x-if x-show *ngif
    """.split()  # noqa: SIM905
)
# A form that holds the whole page, as those of ASP.NET do, is not one that a reader fills in.
_HOLD_PAGES = frozenset(("h1", "main", "article"))
# What is hidden is never the page itself: a class on that is taken off by a script. So many code points, and more than
# half of the source, are the page.
_ARE_PAGES = frozenset(("main", "article"))
_LONGEST_HIDDEN = 2_000


class Around:
    """Stretches of an HTML source, in its code points: in forms, hidden by a class, shown when a script says so."""

    def __init__(self, source: str, lines: Lines) -> None:
        forms: list[Span] = []
        hidden: list[Span] = []
        scripted: list[Span] = []
        #: What is open: tag, where it starts, whether a class hides it, and whether a script decides.
        opened: list[tuple[str, int, bool, bool]] = []
        #: Where what holds a page starts, and where what is one does.
        holders: list[int] = []
        pages: list[int] = []
        longest = max(_LONGEST_HIDDEN, len(source) // 2)

        def close(depth: int, end: int) -> None:
            while len(opened) > depth:
                tag, start, hides, decided = opened.pop()
                if hides and end - start <= longest and not (pages and pages[-1] >= start):
                    hidden.append(Span(start, end))
                if decided:
                    scripted.append(Span(start, end))
                if tag == "form" and not (holders and holders[-1] > start):
                    forms.append(Span(start, end))

        for token in turbohtml.tokenize(source, resolve_references=False):
            tag, attributes = token.tag or "", token.attrs or []
            if token.type is TokenType.START_TAG:
                start = lines.starts[token.line - 1] + token.col
                if tag in _ENDS_PARAGRAPH and opened and opened[-1][0] == "p":
                    close(len(opened) - 1, start)
                elif tag in _ENDS_AT_NEXT:
                    close(_depth_of(opened, tag, _ENDS_AT_NEXT[tag], len(opened)), start)
                if tag in _HOLD_PAGES or (tag == "input" and ("name", "__VIEWSTATE") in attributes):
                    holders.append(start)
                if tag in _ARE_PAGES:
                    pages.append(start)
                if tag not in _VOID and not token.self_closing:
                    may_hide = tag not in NOT_PROSE and tag != "body"
                    decided = any(name in _DECIDED for name, _ in attributes)
                    opened.append((tag, start, may_hide and _hides(attributes), may_hide and decided))
            elif token.type is TokenType.END_TAG:
                end = lines.starts[token.line - 1] + token.col
                close(_depth_of(opened, tag, frozenset(), len(opened)), end)
        close(0, len(source))
        self.forms = Disjoint(forms)
        self.hidden = Disjoint(hidden)
        self.scripted = Disjoint(scripted)


def _depth_of(opened: list[tuple[str, int, bool, bool]], tag: str, within: frozenset[str], none: int) -> int:
    """The place of the innermost open element of a kind, not looking out of what holds it; else `none`."""
    for depth in range(len(opened) - 1, max(-1, len(opened) - 200), -1):
        if opened[depth][0] == tag:
            return depth
        if opened[depth][0] in within:
            break
    return none


def _hides(attributes: list[tuple[str, str]]) -> bool:
    for name, value in attributes:
        if name == "class" and value and _HIDING.search(value):
            return not _SHOWN_SOMEWHERE.search(value) and not _NOT_HIDING.search(value)
    return False
