"""Characters: text decoded as what it is not, and characters that nobody sees."""

# ruff: noqa: E501

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from spuria import Fix, Flag, Page, Severity, Span, pattern, rule

TOPICS = (
    *(
        "mojibake",
        "encoding",
        "character set",
        "charset",
        "unicode",
        "utf-8",
        "utf8",
        "code page",
        "codepage",
        "zeichensatz",
        "zeichenkodierung",
    ),
    *(
        "encodage",
        "jeu de caractères",
        "codificación",
        "codificação",
        "codifica dei caratteri",
        "tekencodering",
        "zero-width",
        "zero width",
    ),
    *("invisible character", "steganogra", "homoglyph", "soft hyphen", "byte order mark", "bidi", "ascii"),
)

# What UTF-8 is most often misread as. Bytes that a code page leaves undefined are read as controls.
_CODE_PAGES = ("cp1252", "cp1250", "cp1251", "mac_roman", "cp437", "cp850")
_RUN = pattern(r"[^\x00-\x7f]{2,}")
_UTF_8 = re.compile(rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+")
_QUOTES = frozenset("“”‘’„‚«»‹›–—…")
_LOST = pattern(r"(?<=[^\W\d_])\ufffd{1,3}|\ufffd{1,3}(?=[^\W\d_])|ï¿½")
# A capital within a word of small letters, whose second half was a no-break space or a soft hyphen, which are
# read as a space or not at all: "voilÃ " and "aquÃ".
_HALF = pattern(r"(?<=[a-zß-ÿ])Ã(?=[\W_]|[a-z])|(?<=[a-z0-9])Â(?= [^\W\d_]| ?[€°%!?:;»])|â€(?![a-zA-Z])")
_WORD = pattern(r"\S+")
_MOST = 20


@cache
def _bytes_of(code_page: str) -> dict[str, int]:
    """The byte of each character of a code page beyond ASCII."""
    return {bytes([byte]).decode(code_page, "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}


def _pair(code_page: str) -> str:
    """An expression for what the first two bytes of a character in UTF-8 are read as."""
    of_byte = {byte: re.escape(character) for character, byte in _bytes_of(code_page).items()}
    first, then = (of_byte[byte] for byte in range(0xC2, 0xF5)), (of_byte[byte] for byte in range(0x80, 0xC0))
    return f"[{''.join(first)}][{''.join(then)}]"


# Every misread stretch has such a pair; in most scripts no text has one.
_PAIR = pattern("|".join(map(_pair, _CODE_PAGES)))


def _misread(run: str) -> Iterator[tuple[int, int, str]]:
    """The parts of a run of characters beyond ASCII that are UTF-8 read as something else: start, end, meant."""
    yield from next(_readings(run), ())


def _readings(run: str) -> Iterator[tuple[tuple[int, int, str], ...]]:
    """What a run may have been, for each code page that it may have been read by."""
    for code_page in _CODE_PAGES:
        table = _bytes_of(code_page)
        # A character that the code page has no byte for ends the stretch; byte 0 stands for it.
        data = bytes(table.get(character, 0) for character in run)
        found: list[tuple[int, int, str]] = []
        for match in _UTF_8.finditer(data):
            try:
                meant = match[0].decode()
            except UnicodeDecodeError:
                continue
            drawn = all("\u2500" <= character <= "\u259f" for character in run[match.start() : match.end()])
            if not drawn and _is_plausible(meant, code_page):
                found.append((match.start(), match.end(), meant))
        if found:
            yield tuple(found)


def _misread_marks() -> tuple[str, ...]:
    """Lower-case pairs of characters that nearly every page with misread text has, and most others have nowhere."""
    marks = {
        "\ufffd",
        "&#65533;",
        "&#xfffd;",
        "&atilde;&",
        "&acirc;&euro;",
        "&acirc;&#",
        "&#226;&",
        "ã&#",
        "ã&",
        "â&#",
        "â&euro;",
    }
    marks.update(("&#195;", "&#xc3;", "&#194;", "&#xc2;", "&acirc;€"))
    for code_page in _CODE_PAGES:
        of_byte = {byte: character for character, byte in _bytes_of(code_page).items()}
        for first in range(0xC2, 0xF5):
            latin = first < 0xC6
            # Beyond the Latin letters only of the commonest code page, and of Cyrillic its commonest letters.
            if code_page == "cp1251" or not (latin or code_page == "cp1252" or first == 0xE2):
                continue
            for then in range(0x80, 0xC0):
                if first == 0xE2 and code_page != "cp1252" and then not in (0x80, 0x82, 0x84, 0x86):
                    continue
                if first < 0xE0 or first == 0xE2 or of_byte[then] not in _BESIDE_LETTERS:
                    marks.add((of_byte[first] + of_byte[then]).lower())
    marks.update(("рѕ", "рµ", "р°", "рѕр", "с‚", "с\x81"))
    return tuple(sorted(mark for mark in marks if len(mark) > 1 or mark == "\ufffd"))


# Signs that follow an accented letter in ordinary text.
_BESIDE_LETTERS = frozenset("…“”‘’«»‹›–—\u00a0€™°§®©")
_MISREAD_MARKS = _misread_marks()


def _is_plausible(meant: str, code_page: str) -> bool:
    """Whether characters are such as texts are written in, and not what chance makes of two others."""
    if code_page == "cp1251":
        # Pairs of Cyrillic letters are words; the misread ones make three letters in a row.
        return len(meant) >= 3 and all("\u0400" <= character <= "\u045f" for character in meant)
    if code_page == "cp1252" and len(meant) > 1:
        return all(unicodedata.category(character)[0] != "C" or character == "\u200d" for character in meant)
    if code_page == "cp1252" and "\U0001f000" <= meant <= "\U0001faff":
        return True
    return all(
        "\u00a1" <= character <= "\u017f" or "\u2010" <= character <= "\u2122" or character in "ƒ✓✔→←"
        for character in meant
    )


def _in_word(text: str, start: int, end: int) -> bool:
    """Whether a sign that quotes or dashes stands inside a word, where neither belongs."""
    after = text[end : end + 1]
    before = text[start - 1 : start]
    return (bool(after) and (after.islower() or after.isdigit())) or (
        before in " \n" and after in " \n" and after != ""
    )


@rule(Severity.WARNING, topics=TOPICS, attributes=True, marks=_MISREAD_MARKS)
def mojibake(page: Page) -> Iterator[Flag]:
    """Text was decoded as what it is not: "cafÃ© owners" for "café owners".

    Its bytes were UTF-8 and somebody read them as an older code page, perhaps twice, or lost them altogether. Decode the
    source again; what was replaced by � must be typed anew.

    ~~~text bad
    The [[cafÃ©]] owners met in March.
    ~~~

    ~~~text good
    The café owners met in AMANHÃ, Å and ÅRE; é» is no mistake.
    ~~~
    """
    text = page.text
    if text.isascii():
        return
    sure: list[tuple[int, int, str]] = []
    unsure: list[tuple[int, int, str]] = []
    for run in _RUN.finditer(text) if _PAIR.search(text) else ():
        if _PAIR.search(run[0]) is None:
            continue
        for first, last, meant in _misread(run[0]):
            start, end = run.start() + first, run.start() + last
            piece = text[start:end]
            # A capital and a closing quotation mark also make a valid pair.
            weak = len(piece) == 2 and piece[1] in _QUOTES and not _in_word(text, start, end)
            (unsure if weak else sure).append((start, end, meant))
    found = sure + (unsure if sure else [])
    if "\ufffd" in text or "ï¿½" in text:
        found += [(*match.span(), "�") for match in _LOST.finditer(text)]
    halves = (
        [(*match.span(), "") for match in _HALF.finditer(text)] if "Ã" in text or "Â" in text or "â€" in text else []
    )
    covered = {offset for start, end, _ in found for offset in range(start, end)}
    found += [half for half in halves if half[0] not in covered]
    for flag in _flags_for_words(page, sorted(found)):
        block = page.block_at(flag.span.start)
        # A paragraph that names encodings shows what misreading looks like.
        if block is None or not _NAMES_ENCODINGS.search(page.prose, block.span.start, block.span.end):
            yield flag


_NAMES_ENCODINGS = pattern(
    r"\bUTF-?(?:8|16)\b|\bISO[- ]?8859|\bLatin-?[1-9]\b|\bWindows-?125\d|\bmojibake\b|\bcharsets?\b"
    r"|\bcharacter (?:set|encoding)|\bUnicode\b",
    re.IGNORECASE,
)


def _flags_for_words(page: Page, found: list[tuple[int, int, str]]) -> Iterator[Flag]:
    """A flag for each word that holds one of the places, the words of one stretch together."""
    text = page.text
    last_end, count = -1, 0
    for start, end, meant in found:
        if start < last_end:
            continue
        first = start
        while first > 0 and not text[first - 1].isspace():
            first -= 1
        last = end
        while last < len(text) and not text[last].isspace():
            last += 1
        last_end = last
        while last > end and text[last - 1] in ".,;:!?)]\"'“”»’":
            last -= 1
        while first < start and text[first] in "([\"'“„«‘":
            first += 1
        span = Span(first, last)
        if page.is_mention(span):
            continue
        count += 1
        if count > _MOST:
            return
        word = text[first:last]
        repaired = _repaired(word)
        if meant == "�":
            yield Flag(span, f"{word[:40]!r} lost characters when it was decoded: type them anew from the source")
        elif repaired and repaired != word:
            yield Flag(
                span,
                f"{word[:40]!r} is {repaired[:40]!r} decoded as another character set: decode the source as UTF-8",
                fix=Fix(span, repaired, safe=_is_the_only_repair(word, repaired)),
            )
        else:
            yield Flag(span, f"{word[:40]!r} was decoded as another character set: decode the source as UTF-8")


def _repaired(word: str) -> str:
    """The word as it was meant, its misread parts decoded until none is left, at most three times."""
    for _ in range(3):
        pieces: list[str] = []
        last = 0
        for run in _RUN.finditer(word):
            for start, end, meant in _misread(run[0]):
                pieces += word[last : run.start() + start], meant
                last = run.start() + end
        if not pieces:
            break
        word = "".join((*pieces, word[last:]))
    return word


def _is_the_only_repair(word: str, repaired: str) -> bool:
    """Whether no other code page gives another reading, and nothing misread or lost is left."""
    if "\ufffd" in repaired or _HALF.search(repaired):
        return False
    return all(len(set(_readings(run[0]))) <= 1 for run in _RUN.finditer(word))


# Scripts in which the joiners, marks and spaces of no width have work to do.
_NEEDS_JOINERS = pattern(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\ufb1d-\ufeff\U0001f000-\U0001faff\u2600-\u27bf]"
)
_LETTER = pattern(r"[^\W\d_]")
# Always out of place between letters of one word: separators and marks without width.
_SEPARATORS = frozenset("\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\u200c\u200d\u034f\u180e")
_MARKS = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c")
_OVERRIDES = frozenset("\u202d\u202e")
_SOFT_HYPHEN = "\u00ad"
# Characters that the readers keep in the text: tags, fillers, and selectors in a row.
_SMUGGLED = pattern(
    "(?<![\U0001f3f4\U000e0020-\U000e007e])[\U000e0020-\U000e007e]{2,}\U000e007f?|[\ufe00-\ufe0f\U000e0100-\U000e01ef]{3,}|[\u2061-\u2064\u180e\u034f\u115f\u1160\u3164\uffa0]+"
)
_KEPT = pattern(
    "[\u034f\u115f\u1160\u180e\u2061-\u2064\u3164\ufe00-\ufe0f\uffa0\U000e0020-\U000e007f\U000e0100-\U000e01ef]"
)
_NAMES = {
    "\u200b": "zero-width space",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u202e": "right-to-left override",
    "\u202d": "left-to-right override",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u00ad": "soft hyphen",
}


# What stands in the source of a page with such characters: themselves, or what a parser makes them of.
_UNSEEN = (
    *_SEPARATORS,
    *_OVERRIDES,
    *_MARKS,
    *"\u00ad\u115f\u1160\u3164\uffa0",
    *(chr(code) for code in (*range(0xE0020, 0xE0080), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))),
    *(
        "&shy",
        "&zw",
        "&zerow",
        "&nobreak",
        "&invisible",
        "&applyfunction",
        "&lrm",
        "&rlm",
        "&negative",
        "&it;",
        "&ic;",
        "&af;",
    ),
    *(
        "&#173",
        "&#xad",
        "&#82",
        "&#x20",
        "&#847",
        "&#x34f",
        "&#61",
        "&#x61c",
        "&#618",
        "&#x180e",
        "&#65",
        "&#xf",
        "&#x3164",
    ),
    *("&#44", "&#x11", "&#12644", "&#917", "&#xe0", "&#0", "&#x0"),
)


@rule(Severity.WARNING, topics=TOPICS, marks=_UNSEEN)
def invisible_characters(page: Page, *, soft_hyphens: bool = False, most: int = _MOST) -> Iterator[Flag]:
    """A word holds characters that nobody sees, and that search and comparison do.

    A zero-width space or joiner between letters, an override of the writing direction, or tags that spell a hidden
    message: the word is not found, not counted and not recognised. Take them out; the word reads the same. Emoji, Indic
    and Arabic scripts need some of them and are left alone, and so are soft hyphens unless there is one at nearly every
    letter, or `soft_hyphens` asks for all. `most`: how many words of a page are reported.

    ~~~html bad
    <p>The [[har&#8203;bour]] reopened in May.</p>
    ~~~

    ~~~html good
    <p>The har&shy;bour reopened in May &#128104;&#8205;&#128105;&#8205;&#128103;.</p>
    ~~~
    """
    count = 0
    for span, characters in sorted({**_in_words(page, soft_hyphens), **_kept_in_text(page)}.items()):
        if page.is_mention(span):
            continue
        count += 1
        if count > most:
            return
        word = page.quote(span)
        shown = "".join(character for character in word if not _SMUGGLED.match(character * 3))
        names = ", ".join(dict.fromkeys(_NAMES.get(one) or f"U+{ord(one):04X}" for one in characters))
        yield Flag(
            span,
            f"{shown[:40]!r} holds {len(characters)} invisible character{'s' * (len(characters) > 1)} ({names}): take out",
            fix=Fix(span, shown, safe=True),
        )


def _in_words(page: Page, soft_hyphens: bool) -> dict[Span, str]:
    """The words with characters that the reader left out, and those characters."""
    text = page.text
    words: dict[Span, str] = {}
    for offset, character in page.invisible:
        if offset == 0 or offset >= len(text):
            continue
        before, after = text[offset - 1], text[offset]
        if before.isspace() and after.isspace():
            continue
        start, end = offset, offset
        while start > 0 and not text[start - 1].isspace() and offset - start < 80:
            start -= 1
        while end < len(text) and not text[end].isspace() and end - offset < 80:
            end += 1
        while end > offset and text[end - 1] in ".,;:!?)]\"'":
            end -= 1
        span = Span(start, end)
        if (
            span.start < span.end and (_joins_letters(character, before, after) or character in _OVERRIDES)
        ) or character == _SOFT_HYPHEN:
            words[span] = words.get(span, "") + character
    return {
        span: characters for span, characters in words.items() if _is_out_of_place(text, span, characters, soft_hyphens)
    }


def _joins_letters(character: str, before: str, after: str) -> bool:
    """Whether a separator or a mark stands between two letters of one script that has no use for it."""
    if character not in _SEPARATORS and character not in _MARKS:
        return False
    return bool(_LETTER.match(before) and _LETTER.match(after)) and not (
        _NEEDS_JOINERS.match(before) or _NEEDS_JOINERS.match(after)
    )


def _is_out_of_place(text: str, span: Span, characters: str, soft_hyphens: bool) -> bool:
    word = text[span.start : span.end]
    if set(characters) & _OVERRIDES and not set(characters) - _OVERRIDES - {_SOFT_HYPHEN}:
        # With right-to-left letters in the line, the override may be how the line was set.
        line = text[text.rfind("\n", 0, span.start) + 1 : (text.find("\n", span.end) + 1 or len(text) + 1) - 1]
        return not any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in line)
    if set(characters) == {_SOFT_HYPHEN}:
        return soft_hyphens or len(characters) * 2 >= len(word) > 3
    # Print sets a non-joiner between two letters that would run together.
    set_apart = set(characters) <= {"\u200c", _SOFT_HYPHEN} and characters.count("\u200c") == 1
    return not (set_apart and re.search(r"f[fijlbhkt]|ſ", word))


def _kept_in_text(page: Page) -> dict[Span, str]:
    """The words with invisible characters that the text still has."""
    text = page.text
    words: dict[Span, str] = {}
    if text.isascii() or not _KEPT.search(text):
        return words
    for match in _SMUGGLED.finditer(text):
        start, end = match.span()
        before = text[start - 1 : start]
        if match[0][0] in "\u115f\u1160\u3164\uffa0\u180e" and _NEEDS_JOINERS.search(text[max(0, start - 3) : end + 3]):
            continue
        # The mathematical operators between formulas, and the grapheme joiner of Hebrew.
        if match[0][0] in "\u2061\u2062\u2063\u2064\u034f" and not (
            _LETTER.match(before) and _LETTER.match(text[end : end + 1])
        ):
            continue
        while start > 0 and not text[start - 1].isspace() and match.start() - start < 80:
            start -= 1
        while end < len(text) and not text[end].isspace() and end - match.end() < 80:
            end += 1
        words[Span(start, end)] = match[0]
    return words
