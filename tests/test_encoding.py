"""Bytes to text as a browser does it."""

import pytest

from spuria.encoding import UndecodableInputError, decode, whatwg_encoding


@pytest.mark.parametrize(
    ("data", "media_type", "charset", "text", "encoding"),
    [
        (b"plain", "text/plain", None, "plain", "utf-8"),
        ("é – 😀".encode(), "text/plain", None, "é – 😀", "utf-8"),
        (b"\xef\xbb\xbfbom", "text/plain", "windows-1252", "bom", "utf-8"),
        ("utf-16 ü".encode("utf-16"), "text/html", None, "utf-16 ü", "utf-16le"),
        (b"\xfe\xff" + "big".encode("utf-16-be"), "text/plain", None, "big", "utf-16be"),
        ("café".encode("latin-1"), "text/html", "iso-8859-1", "café", "windows-1252"),
        (b"<meta charset=iso-8859-2>" + "łódź".encode("iso-8859-2"), "text/html", None, "<meta charset=iso-8859-2>łódź", "iso-8859-2"),
        # A valid UTF-8 page is read as such, whatever it declares.
        (b"<meta charset=latin1>" + "é".encode(), "text/html", None, "<meta charset=latin1>é", "utf-8"),
        # windows-1252 maps every byte, those that Python's codec refuses too.
        (b"\x80 \x81 caf\xe9", "text/plain", "cp1252", "€ \x81 café", "windows-1252"),
        # The name of a Python codec is no label.
        (b"a\\u0041", "text/plain", "unicode_escape", "a\\u0041", "utf-8"),
        ("Привет, как дела? Это простой русский текст.".encode("koi8-r"), "text/html", "koi8-r", "Привет, как дела? Это простой русский текст.", "koi8-r"),
    ],
)  # fmt: skip
def test_decode(data: bytes, media_type: str, charset: str | None, text: str, encoding: str) -> None:
    decoded = decode(data, media_type=media_type, charset=charset)
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert decoded.replaced == 0


def test_bad_sequences_are_counted() -> None:
    decoded = decode(b"a \xff b \xc3", charset="utf-8")
    assert decoded.text == "a \ufffd b \ufffd"
    assert decoded.replaced == 2


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"a\x00b", b"%PDF-1.7", b"PK\x03\x04"])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(UndecodableInputError, match="binary"):
        decode(data)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("UTF8", "utf-8"),
        (" Latin1 ", "windows-1252"),
        ("idna", None),
        ("hex", None),
        ("zlib", None),
        ("x-sjis", "shift_jis"),
    ],
)
def test_labels(label: str, expected: str | None) -> None:
    assert whatwg_encoding(label) == expected
