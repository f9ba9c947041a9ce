"""Rendering that went wrong: syntax, blanks and markup that a reader was not to see."""

# ruff: noqa: E501

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice

from spuria import MASK, Block, Confidence, Fix, Flag, Kind, Page, Severity, Span, pattern, rule
from spuria_rules import phrases
from spuria_rules.reported_speech import block_before
from spuria_rules.template_marks import (
    BARE_VARIABLE,
    BLANKS,
    CHOICES,
    COMMAND_MARKS,
    DELIMITERS,
    ENDINGS,
    ENGINES,
    FORMAT_MARKS,
    GAP_WORDS,
    GAPS,
    IN_BRACES,
    IN_SLOT,
    KEY_HERE,
    KEY_STARTS,
    LINE_KEY,
    MANUAL_STEMS,
    MANUAL_WORDS,
    MARKDOWN_MARKS,
    MARKS,
    MAYBE_ENGINES,
    MAYBE_SHOWING,
    MISSING,
    PLAIN_WORDS,
    REFERENCE_MARKS,
    SHORTCODE,
    SHORTCODE_MARKS,
    SHOWING,
    SPINTAX,
    STRINGIFIED,
    STRONG,
    TAG_MARKS,
    TECHNICAL_LABELS,
    TEXT_KEY,
    VALUE_LABELS,
    VISIBLE_MARKDOWN,
    VISIBLE_REFERENCE,
    VISIBLE_TAG,
    WEAK,
    WEAK_MARKS,
)

_WORD = pattern(r"[^\W\d_]+")
_CODE = pattern(rf"{MASK}[{MASK} \n]*")
_SYMBOLS = pattern(r"[{}\[\]();=<>$#|\\&_*/@^~`]")
# What stands in brackets is marks like the one in question, not words about it.
_BRACKETED = pattern(r"\[[^\[\]\n]{0,300}\]")
_TOLD_TO = pattern(
    r"\b(?:write|use|type|enter|call|schreibe?n?(?: sie)?|verwende[nt]?(?: sie)?|écrivez|utilisez|tapez|escrib[ae]|us[ae]|utilice|escreva|scrivi|usate|schrijf|gebruik) $",
    re.IGNORECASE,
)
# Different words of manuals that make a page one, and that confirm a title which may name an engine.
_MANUAL_WORDS = 8
_SOME_MANUAL_WORDS = 3
_COMMAND_MARKS = 4
_LOOKED_AT = 20_000
# How much of a block around a mark tells whether the block is code.
_AROUND = 600
# More marks of one kind than this are not looked at: who has seen so many knows the page.
_MOST_MARKS = 300


def find_near(page: Page, wanted: re.Pattern[str], marks: Iterable[str]) -> Iterator[re.Match[str]]:
    """The first matches around some marks."""
    return islice(phrases.find_near(page, wanted, marks), _MOST_MARKS)


@lru_cache(maxsize=1)
def _manual_words_in(prose: str) -> int:
    lower = prose.lower()
    words: set[str] = set(_WORD.findall(lower))
    stems = any(stem in lower for stem in MANUAL_STEMS)
    return len(words & MANUAL_WORDS) + (sum(word.startswith(MANUAL_STEMS) for word in words) if stems else 0)


def _manual_words(page: Page) -> int:
    return _manual_words_in(page.prose[:_LOOKED_AT])


def _is_manual(page: Page) -> bool:
    """Whether the page is a manual of a program: by its vocabulary, or by the options of commands."""
    return _manual_words(page) >= _MANUAL_WORDS or _shows_commands(page.prose[:_LOOKED_AT])


@lru_cache(maxsize=1)
def _shows_commands(prose: str) -> bool:
    # Asked for each mark of a page.
    return len({match[0] for match in COMMAND_MARKS.finditer(prose)}) >= _COMMAND_MARKS


def _is_about_syntax(page: Page, found: Iterable[re.Match[str]] = ()) -> bool:
    """Whether the page is about engines, languages or marks of text, by its title, address and leading headings.

    What was found does not count: a heading may be the defect itself.
    """
    topic = page.topic
    for match in found:
        topic = topic.replace(match[0].casefold(), " ")
    if ENGINES.search(topic):
        return True
    maybe = {word.lower() for word in MAYBE_ENGINES.findall(topic)}
    return len(maybe) > 1 or (bool(maybe) and _manual_words(page) >= _SOME_MANUAL_WORDS)


def _is_source(page: Page) -> bool:
    """Whether the page is the source of a site generator, which renders it later: Markdown with front matter."""
    return page.media_type == "text/markdown" and page.source.startswith(("---", "+++"))


def _code_of(page: Page) -> str:
    """The code that the page shows."""
    return _code_in(page.prose, page.text) if MASK in page.prose else ""


@lru_cache(maxsize=1)
def _code_in(prose: str, text: str) -> str:
    # Asked for each mark of a page.
    return "\n".join(text[match.start() : match.end()] for match in _CODE.finditer(prose))


def _speaks_of_syntax(words: str) -> bool:
    """Whether words are about syntax: one that is about nothing else, or two that also mean other things."""
    return bool(SHOWING.search(words)) or len({word.lower() for word in MAYBE_SHOWING.findall(words)}) > 1


def _is_shown(page: Page, span: Span, opening: str) -> bool:
    """Whether the page shows the mark at `span` rather than leaving it.

    It does where it quotes it, speaks of syntax around it, has the same mark in code, or where the
    block is code itself by its symbols. Nor does it leave what a script fills in before anybody sees it.
    """
    if page.is_mention(span) or page.is_decided_by_script(span):
        return True
    block = page.block_at(span.start)
    if block is None:
        return True
    prose = page.prose
    sentence = page.sentence_at(span.start)
    before = prose[max(sentence.start, span.start - _AROUND) : span.start]
    after = prose[span.end : min(max(sentence.end, span.end), span.end + _AROUND)]
    if any(_speaks_of_syntax(_BRACKETED.sub(" ", STRONG.sub(" ", words))) for words in (before, after)):
        return True
    if _TOLD_TO.search(before):
        return True
    low, high = max(block.span.start, span.start - _AROUND), min(block.span.end, span.end + _AROUND)
    rest = SHORTCODE.sub(" ", STRONG.sub(" ", prose[low : span.start] + " " + prose[span.end : high]))
    if len(_SYMBOLS.findall(rest)) > 3 + len(rest) * 0.08:
        return True
    above = block_before(page, block.span.start)
    if above is not None and above.endswith((":", "：")) and _speaks_of_syntax(above):
        return True
    return opening in _code_of(page)


@rule(
    Severity.ERROR,
    confidence=Confidence.CERTAIN,
    attributes=True,
    literals=DELIMITERS,
)
def raw_delimiter(page: Page) -> Iterator[Flag]:
    """Template syntax stands where its value belongs: "Welcome back, {{ user.first }}!".

    The engine did not run over this part, or the name has no value; the reader sees the program instead of the
    text. Render the page again, or put the value in.

    ~~~text bad
    Welcome back, [[{{ user.first }}]]!
    ~~~

    ~~~markdown good
    Jinja prints the value of `{{ user.first }}`.
    ~~~
    """
    prose = page.prose
    matches = list(find_near(page, STRONG, DELIMITERS))
    weak = [*find_near(page, WEAK, WEAK_MARKS), *find_near(page, SPINTAX, ("{",))]
    if not (matches or weak) or _is_source(page) or _is_about_syntax(page, (*matches, *weak)):
        return
    wiki = "'''" in prose or "[[File:" in prose or "{{Infobox" in prose or prose.count("[[") > 1
    seen: set[int] = set()
    for match in matches:
        span = Span(*match.span())
        if (wiki and match[0].startswith("{{")) or _is_shown(page, span, match[0][:2]):
            continue
        seen.update(range(*span))
        yield Flag(span, f"{match[0][:80]!r} is template syntax that was not rendered: put the value in its place")
    # Where most of what stands in braces is no name of a value, braces are a notation of the page's own.
    if weak and (_is_manual(page) or sum(1 for _ in IN_BRACES.finditer(prose)) > 2 * len(weak) + len(matches)):
        return
    for match in weak:
        span = Span(*match.span())
        if not seen.isdisjoint(range(*span)) or _is_shown(page, span, match[0][:2]):
            continue
        # Capitals are the variables of a shell, whose pages seldom mark them.
        if match[0][0] in "$#" and match[0][2:-1].isupper():
            continue
        options = match[0].strip("{}").split("|")
        if len(options) == 1:
            seen.update(range(*span))
            words = f"{match[0][:80]!r} is the name of a value, not the value: put it in"
            yield Flag(span, words, Confidence.LIKELY)
        elif _is_spun(prose, match, options):
            seen.update(range(*span))
            yield Flag(span, f"{match[0][:80]!r} offers alternatives for a spinner: keep one", Confidence.LIKELY)


def _is_spun(prose: str, match: re.Match[str], options: list[str]) -> bool:
    """Whether alternatives in braces are a spinner's: words in running text, not the choices of a command."""
    if any(CHOICES.fullmatch(option.strip()) for option in options):
        return False
    if sum(len(option.strip()) > 1 for option in options) < 2:
        return False
    low, high = max(0, match.start() - _AROUND), match.end() + _AROUND
    line = prose[low : match.start()].rpartition("\n")[2] + prose[match.end() : high].partition("\n")[0]
    return len(re.findall(r"[^\W\d_]{2,}", line)) >= 2 or len(options) >= 3


@rule(
    Severity.WARNING,
    attributes=True,
    literals=BLANKS,
)
def stringified_value(page: Page) -> Iterator[Flag]:
    """A program's word for no value, or for an object, stands where a value belongs: "Price: undefined".

    The value was missing when the page was made, and the page says so in the language of the program. Find the value,
    or leave the whole line out when there is none.

    ~~~text bad
    Price: [[undefined]]
    ~~~

    ~~~text good
    The null hypothesis was rejected; the behaviour is undefined.
    ~~~
    """
    found = _longest(STRINGIFIED.find(page))
    slots = sorted(IN_SLOT.find(page), key=re.Match.start)
    if not (found or slots) or _is_about_syntax(page, (*found, *slots)):
        return
    seen: list[Span] = []
    for match in found:
        span, words = Span(*match.span()), match[0]
        if not _is_shown(page, span, words):
            seen.append(span)
            yield Flag(span, f"{words[:60]!r} is how a program prints a value it cannot show: put the value in")
    if slots and _is_manual(page):
        return
    for match in slots:
        group = next(name for name, value in match.groupdict().items() if value and name.startswith("value"))
        span, word = Span(*match.span(group)), match[group]
        label = match.groupdict().get("label")
        if any(span.overlaps(other) for other in seen) or not _is_blank(word, label) or page.is_mention(span):
            continue
        if label is None and _is_shown(page, span, word):
            continue
        seen.append(span)
        yield Flag(span, f"{word!r} is a program's word for no value: put the value in, or leave the line out")


def _longest(matches: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """The matches in order, without those that overlap an earlier or longer one."""
    kept: list[re.Match[str]] = []
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept


def _is_blank(word: str, label: str | None) -> bool:
    """Whether a word that also has a meaning of its own is a program's blank after this label."""
    # "Nan" is a name and a bread; the blank has its own capitals.
    if word.lower() == "nan" and word != "NaN":
        return False
    if label is None:
        return word.lower() != "none" or word == "None"
    if TECHNICAL_LABELS.fullmatch(label.strip()):
        return False
    if word.lower() in ("none", "nil", "array", "infinity", "-infinity"):
        return word.lower() in ("none", "array") and word[0].isupper() and bool(VALUE_LABELS.fullmatch(label.strip()))
    return True


@rule(
    Severity.ERROR,
    literals=GAPS,
)
def missing_value(page: Page) -> Iterator[Flag]:
    """An engine's mark for a missing value or text stands on the page: "by <no value>", "messages.title.key".

    The page was made without the value, the translation or the word that belongs there. Supply it, and look for the
    same gap on the other pages of the site.

    ~~~text bad
    Posted by [[<no value>]] on 3 May.
    ~~~

    ~~~text good
    Go templates print "<no value>" for a key that a map does not have.
    ~~~
    """
    prose = page.prose
    found = _longest(MISSING.find(page))
    gaps = page.present(GAP_WORDS)
    # Many names in one page, or many marks, are a list of them.
    if bare := list(find_near(page, BARE_VARIABLE, GAP_WORDS)) if gaps else []:
        found += bare if len({match[0] for match in _SNAKE.finditer(prose)}) < _MANY_NAMES else []
    marks = list(find_near(page, FORMAT_MARKS, GAP_WORDS)) if gaps else []
    if marks and len(set(_PERCENT.findall(prose))) >= _MANY_MARKS:
        marks = []
    keys: list[re.Match[str]] = []
    # "On this site. We" is no key: most of what begins like one is the end of a sentence.
    if any(KEY_HERE.match(prose, start) for start in page.starts_of(KEY_STARTS)):
        keys = list(chain(find_near(page, LINE_KEY, KEY_STARTS), find_near(page, TEXT_KEY, KEY_STARTS)))
    keys = [match for match in keys if not ENDINGS.search(match[0])]
    if not (found or marks or keys) or _is_about_syntax(page, (*found, *marks, *keys)):
        return
    manual = _is_manual(page)
    seen: set[int] = set()
    for match in found:
        span = Span(*match.span())
        if (manual and not match[0].startswith("<")) or _is_shown(page, span, match[0]):
            continue
        # Only German spreadsheets print this one.
        if match[0] == "#NV" and page.language not in ("de", None):
            continue
        if match[0][0] == "#" and _SPOKEN_ERROR.search(prose, *page.sentence_at(span.start)):
            continue
        seen.update(range(*span))
        yield Flag(span, f"{match[0][:60]!r} stands for a value or text that is missing: supply it")
    if manual:
        return
    for match, is_key in chain(((mark, False) for mark in marks), ((key, True) for key in keys[:_MANY_KEYS])):
        span = Span(*match.span())
        if not seen.isdisjoint(range(*span)) or _is_shown(page, span, match[0]):
            continue
        if is_key and not _is_alone_or_rooted(page, span):
            continue
        if not is_key and (not _is_in_running_text(page, span) or _is_filled_by_script(page, span)):
            continue
        seen.update(range(*span))
        yield Flag(span, f"{match[0][:60]!r} names a text or value and is not it: supply it", Confidence.LIKELY)


# Texts of the blogging system's widgets, which its script fills in: "%d bloggers like this", "Connecting to %s".
_OF_WIDGETS = pattern(
    r"%d\s?(?:\S{1,4}\s)?\S{0,3}(?:blog|блог|ブロガー|博客|部落客|블로거|مدون|μπλόγκερ)"
    r"|(?:connecting to|verbind\w+ (?:mit|met)|connexion (?:à|avec)|conectando (?:a|con|com|ao?)|connessione (?:a|con)"
    r"|łączenie z|ansluter till|kobler til|forbinder til|подключение к|bağlanıyor:?) %s|%s (?:に接続中|연결)|正在连接(?:到)? ?%s",
    re.IGNORECASE,
)


def _is_filled_by_script(page: Page, span: Span) -> bool:
    """Whether a format mark is in a form, or in a text that a widget's script fills in before anybody sees it."""
    around = page.prose[max(0, span.start - 40) : span.end + 30]
    return _OF_WIDGETS.search(around) is not None or page.is_in_form(span)


# A sentence about a spreadsheet's error.
_SPOKEN_ERROR = pattern(
    r"\b(?:err(?:or|ors|eur|eurs|ore|ori|o|os|es)|fehler\w*|błęd\w*|błąd\w*|fout\w*|chyb\w*|fel|feil|ошибк\w*|virhe\w*"
    r"|excel|calc|spreadsheets?|zellen?|cells?|cellules?|celdas?|células?|cell[ae]|cel|arkusz\w*|kalkylark)\b",
    re.IGNORECASE,
)
_SNAKE = pattern(r"\b[a-z]+_[a-z_]+\b")
_PERCENT = pattern(r"(?<![\w%])%[A-Za-z]\b")
_MANY_NAMES = 5
_MANY_MARKS = 3
# Each key is compared with all blocks; from so many on, the page is a list of them.
_MANY_KEYS = 200


def _is_alone_or_rooted(page: Page, span: Span) -> bool:
    """Whether a key makes up a whole block, or stands in prose that has words around it."""
    block = page.block_at(span.start)
    if block is None or block.kind is Kind.CODE:
        return False
    # A column of dotted names is a list of names.
    neighbours = [other for other in page.passages if other.kind is block.kind and other.text != block.text]
    dotted = sum(1 for other in neighbours if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:\(\))?", other.text))
    return dotted < 12


def _is_in_running_text(page: Page, span: Span) -> bool:
    """Whether a format mark has words of a sentence around it."""
    block = page.block_at(span.start)
    if block is None:
        return False
    low, high = max(block.span.start, span.start - _AROUND), min(block.span.end, span.end + _AROUND)
    return len(re.findall(r"[^\W\d_]{2,}", page.prose[low:high])) >= 2


@rule(
    Severity.WARNING,
    literals=MARKS,
)
def markup_as_text(page: Page) -> Iterator[Flag]:
    """Markup stands on the page as text: `&nbsp;`, `</p>`, `**Key point:**`.

    It was escaped twice, or never turned into what it marks, and the reader sees the marks. Render the text again
    from its source.

    ~~~html bad
    <p>Tin rose in March. [[**Key point:**]] it fell in May.</p>
    ~~~

    ~~~html good
    <p>Tin rose in March. <b>Key point:</b> it fell in May.</p>
    ~~~
    """
    found: list[re.Match[str]] = []
    found += find_near(page, VISIBLE_REFERENCE, REFERENCE_MARKS)
    found += find_near(page, VISIBLE_TAG, TAG_MARKS)
    # Plain text may be Markdown's source, and Markdown is.
    if page.media_type not in ("text/plain", "text/markdown"):
        found += find_near(page, VISIBLE_MARKDOWN, MARKDOWN_MARKS)
    if not found or _is_about_syntax(page, found) or _is_source(page):
        return
    flagged: set[tuple[Block | None, str]] = set()
    for match in sorted(found, key=re.Match.start):
        span, mark = Span(*match.span()), match[0]
        block = page.block_at(span.start)
        kind = mark[0]
        if (block, kind) in flagged or page.is_mention(span):
            continue
        if _speaks_of_markup(page, span) or mark in _code_of(page) or (kind != "*" and _is_manual(page)):
            continue
        flagged.add((block, kind))
        yield Flag(
            span,
            f"{mark[:60]!r} is markup that the reader sees as text: render it, or take the marks out",
            Confidence.LIKELY if kind in "*_#[|`~->!" else None,
        )


def _speaks_of_markup(page: Page, span: Span) -> bool:
    """Whether the sentence is about markup, or the block is code by its symbols."""
    block = page.block_at(span.start)
    if block is None:
        return True
    sentence = page.sentence_at(span.start)
    prose = page.prose
    around = prose[sentence.start : span.start] + " " + prose[span.end : max(sentence.end, span.end)]
    around = VISIBLE_TAG.sub(" ", VISIBLE_REFERENCE.sub(" ", around))
    if _speaks_of_syntax(around):
        return True
    return len(_SYMBOLS.findall(around)) > 6 + len(around) * 0.1


@rule(
    Severity.WARNING,
    confidence=Confidence.CERTAIN,
    attributes=True,
    literals=SHORTCODE_MARKS,
)
def shortcode_leftover(page: Page) -> Iterator[Flag]:
    """A shortcode stands on the page: its plugin was switched off, or its text moved to another system.

    The gallery, form or box it stands for is missing. Put the thing itself in, or take the shortcode out.

    ~~~html bad
    <p>Photos of the harbour: [[&#91;gallery ids="4,9"&#93;]]</p>
    ~~~

    ~~~text good
    Photos of the harbour [gallery, second floor] and of the mine.
    ~~~
    """
    found = list(find_near(page, SHORTCODE, SHORTCODE_MARKS))
    if not found or _is_about_syntax(page, found) or _is_source(page):
        return
    if _is_manual(page):
        return
    names = {match[0] for match in found}
    for match in found:
        span, mark = Span(*match.span()), match[0]
        if PLAIN_WORDS.fullmatch(mark) and not _is_paired(mark, names):
            continue
        if _NOTE.fullmatch(mark) or _OUTLINED.search(mark) or page.prose.startswith("(", span.end):
            continue  # an editor's note, a mark that is spoken of, the text of a link
        if _is_shown(page, span, mark):
            continue
        yield Flag(
            span,
            f"{mark[:60]!r} is a shortcode that was not carried out: put in what it stands for, or take it out",
            fix=Fix(span) if "[/" not in mark else None,
        )


# A word of the language and others behind it, without a value: `[video of the launch]`, `[Tweet deleted]`.
_NOTE = pattern(r"\[[^\W\d_]+(?: [^\W\d_](?:[^=\"'“”″\[\]\n:]|:(?!//))*| \d+ (?:of|von|de|di|van)\b[^=\[\]\n]*)\]")


# A pair with nothing but dots in it shows how the pair is used.
_OUTLINED = pattern(r"\] ?(?:\.{2,}|…) ?\[/")


def _is_paired(mark: str, names: set[str]) -> bool:
    """Whether a bare word in brackets has its closing or opening half on the page."""
    name = mark.strip("[]/ ")
    return any(other != mark and re.match(rf"\[/?{re.escape(name)}\b", other) for other in names)
