"""Characters that a reader of the page does not see, and spaces that look alike."""

# Zero-width characters, joiners, bidi controls, the soft hyphen and the byte order mark. All are
# default-ignorable in Unicode; a word means the same to a reader without them.
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
_INVISIBLE = frozenset(INVISIBLE)
_DROP = dict.fromkeys(map(ord, INVISIBLE))
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def has_invisible(text: str) -> bool:
    """Whether the text holds a character that is not shown."""
    if text.isascii():
        return False
    if len(text) == 1:
        return text in _INVISIBLE
    return any(character in text for character in INVISIBLE)


def drop_invisible(text: str) -> str:
    """The text without the characters that are not shown."""
    return text.translate(_DROP) if has_invisible(text) else text


def plain_spaces(text: str) -> str:
    """The text with every other horizontal space a plain one; the length stays."""
    if not text.isascii():
        for space in _SPACES:
            if space in text:
                text = text.replace(space, " ")
    return text
