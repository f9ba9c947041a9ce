"""Characters that a reader of the page does not see, and spaces that look alike."""

# Zero-width characters, joiners, bidi controls, the soft hyphen and the byte order mark: those of
# Unicode's default-ignorable characters that pages use. A word reads the same without them.
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_INVISIBLE = frozenset(INVISIBLE)
_DROP = dict.fromkeys(map(ord, INVISIBLE))
# The no-break space and those of the general punctuation block that typesetting uses.
_SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def has_invisible(text: str) -> bool:
    """Whether the text holds a character that is not shown."""
    if text.isascii():
        return False
    if len(text) == 1:
        return text in _INVISIBLE
    if _is_latin_1(text):
        return "\u00ad" in text
    return any(character in text for character in INVISIBLE)


def drop_invisible(text: str) -> str:
    """The text without the characters that are not shown."""
    return text.translate(_DROP) if has_invisible(text) else text


def invisible_in(text: str) -> list[tuple[int, str]]:
    """The invisible characters of a text, each with its offset in `drop_invisible(text)`."""
    if not has_invisible(text):
        return []
    found = [(offset, character) for offset, character in enumerate(text) if character in _INVISIBLE]
    return [(offset - gone, character) for gone, (offset, character) in enumerate(found)]


def plain_spaces(text: str) -> str:
    """The text with every other horizontal space a plain one; the length stays."""
    if text.isascii():
        return text
    if _is_latin_1(text):
        return text.replace("\u00a0", " ")
    for space in _SPACES:
        if space in text:
            text = text.replace(space, " ")
    return text


def _is_latin_1(text: str) -> bool:
    """Whether no character is beyond U+00FF; much faster than looking for each of them."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True
