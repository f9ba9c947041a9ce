"""From bytes to text by the WHATWG rules: byte order mark, transport, declaration, detection."""

from typing import NamedTuple

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be"))
_BINARY_SIGNATURES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF", b"RIFF")


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
    WHATWG Encoding Standard; an unknown one is as none. Raises UndecodableInputError for binary data.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, len(mark))
    if data.startswith(_BINARY_SIGNATURES) or b"\x00" in data[:8192]:
        raise UndecodableInputError("it is binary, not text")
    if charset:
        encoding_name = whatwg_encoding(charset)
        if encoding_name:
            return _decoded(data, encoding_name, 0)
    try:
        # Valid UTF-8 is UTF-8, whatever an old declaration says; in ASCII all of them agree.
        return Decoded(data.decode("utf-8"), "utf-8", 0, 0)
    except UnicodeDecodeError:
        pass
    from turbohtml.detect import detect

    found = detect(data if media_type == "text/html" else data[:65536]).encoding
    return _decoded(data, whatwg_encoding(found or "") or "windows-1252", 0)


def whatwg_encoding(label: str) -> str | None:
    """The canonical name of a label of the WHATWG Encoding Standard; None for any other, Python's codecs included."""
    import webencodings

    encoding = webencodings.lookup(label)
    return encoding.name.lower() if encoding else None


def _decoded(data: bytes, encoding: str, bom: int) -> Decoded:
    # Importing it registers the codecs of the standard, which map every byte as browsers do.
    import turbohtml.detect  # noqa: F401

    text = data.decode(f"whatwg-{encoding}", "replace")
    return Decoded(text, encoding, bom, text.count("\ufffd"))
