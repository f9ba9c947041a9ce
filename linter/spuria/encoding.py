"""From bytes to text by the WHATWG rules: byte order mark, transport, declaration, detection."""

import re
from itertools import product
from typing import NamedTuple

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be"))
# What files that are no text begin with.
_SIGNATURES = (
    *(b"%PDF-" + bytes([digit]) for digit in b"0123456789"),
    *(b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"\xfd7zXZ\x00"),
    *(b"PK" + bytes(pair) for pair in product(b"\x03\x05\x07", b"\x04\x06\x08")),
    *(b"BZh" + bytes([digit]) + b"1AY" for digit in b"123456789"),
    *(b"\x7fELF", b"wOFF", b"wOF2"),
)
_RIFF, _RIFF_KINDS = b"RIFF", (b"WAVE", b"WEBP", b"AVI ")
# Controls that no text holds but by accident: all but tab, line ends, form feed and escape.
_CONTROLS = bytes((*range(0x09), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_LOOKED_AT = 8192
# Beyond this share of controls bytes are no text; of a short piece a few tell little.
_MOST_CONTROLS, _MOST_CONTROLS_SHORT, _SHORT = 0.05, 0.25, 512
# UTF-16 without a mark: letters of the Latin script have their NULs all on one side.
_NUL_SIDE, _OTHER_SIDE = 0.8, 0.05


class Decoded(NamedTuple):
    """A decoded source. `bom` is the number of bytes before the text; `replaced` counts bad sequences."""

    text: str
    encoding: str
    bom: int
    replaced: int


class UndecodableInputError(ValueError):
    """Bytes that are not text; the message says why."""


def decode(data: bytes, *, media_type: str = "text/plain", charset: str | None = None) -> Decoded:
    """The text of some bytes, its line ends and characters as they are.

    `charset` is the label of the transport. A byte order mark beats it; after it come, for HTML, a
    meta declaration, then UTF-8 if the bytes are valid, then detection. Labels are those of the
    WHATWG Encoding Standard; an unknown one is as none. UTF-16 is known without its mark, too. Raises
    UndecodableInputError for binary data, and for the encodings that the standard refuses to decode.
    """
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")) and len(data) % 4 == 0:
        raise UndecodableInputError("it is UTF-32, which browsers do not read: store it as UTF-8")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, len(mark))
    named = whatwg_encoding(charset) if charset else None
    if data.startswith(_SIGNATURES) or (data.startswith(_RIFF) and data[8:12] in _RIFF_KINDS):
        raise UndecodableInputError("it is binary, not text")
    if b"\x00" in data[:_LOOKED_AT] and not (named or "").startswith("utf-16"):
        if unmarked := _unmarked_utf_16(data[:_LOOKED_AT]):
            return _decoded(data, unmarked, 0)
        if _is_binary(data[:_LOOKED_AT]):
            raise UndecodableInputError("it is binary, not text")
    if named and named != "utf-8":
        return _decoded(data, named, 0)
    # ISO-2022-JP is the one encoding whose bytes are all ASCII.
    if not named and b"\x1b$" in data and (found := _detected(data, media_type)) == "iso-2022-jp":
        return _decoded(data, found, 0)
    try:
        # Valid UTF-8 is UTF-8, whatever an old declaration says; in ASCII all of them agree.
        return Decoded(data.decode("utf-8"), "utf-8", 0, 0)
    except UnicodeDecodeError:
        return _decoded(data, named or _detected(data, media_type), 0)


def _detected(data: bytes, media_type: str) -> str:
    """The encoding that a meta declaration names, or that the bytes suggest."""
    from turbohtml.detect import detect

    found = detect(data if media_type == "text/html" else data[:65536]).encoding
    return whatwg_encoding(found or "") or "windows-1252"


def whatwg_encoding(label: str) -> str | None:
    """The canonical name of a label of the WHATWG Encoding Standard; None for any other, Python's codecs included."""
    import webencodings

    encoding = webencodings.lookup(label)
    return encoding.name.lower() if encoding else None


def _decoded(data: bytes, encoding: str, bom: int) -> Decoded:
    if encoding == "replacement":
        raise UndecodableInputError("it declares an encoding that browsers refuse, because it hides markup")
    # Importing it registers the codecs of the standard, which map every byte as browsers do.
    import turbohtml.detect  # noqa: F401

    text = data.decode(f"whatwg-{encoding}", "replace")
    replaced = text.count("\ufffd")
    if replaced:
        # The source may hold the character itself.
        replaced -= min(replaced, _own_replacements(data, encoding))
    return Decoded(text, encoding, bom, replaced)


def _own_replacements(data: bytes, encoding: str) -> int:
    """How many U+FFFD stand in the bytes themselves."""
    if encoding.startswith("utf-16"):
        unit = b"\xfd\xff" if encoding == "utf-16le" else b"\xff\xfd"
        return sum(1 for match in re.finditer(re.escape(unit), data) if match.start() % 2 == 0)
    return {"utf-8": data.count(b"\xef\xbf\xbd"), "gb18030": data.count(b"\x84\x31\xa4\x37")}.get(encoding, 0)


def _unmarked_utf_16(start: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, told by where its NULs stand; None for anything else."""
    half = len(start) // 2
    if half < 4:
        return None
    even, odd = start[: half * 2 : 2].count(0) / half, start[1 : half * 2 : 2].count(0) / half
    if odd >= _NUL_SIDE and even <= _OTHER_SIDE:
        return "utf-16le"
    return "utf-16be" if even >= _NUL_SIDE and odd <= _OTHER_SIDE else None


def _is_binary(start: bytes) -> bool:
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return controls > len(start) * (_MOST_CONTROLS if len(start) >= _SHORT else _MOST_CONTROLS_SHORT)
