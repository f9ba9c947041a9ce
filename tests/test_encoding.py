"""Bytes to text as a browser does it."""

import json
from pathlib import Path

import pytest
from running import Spuria

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


LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit."
LAYOUTS = {
    "page.html": "<h1>Überschrift 日本 😀</h1>\n<p>Zoë &amp; Æsir 😀. {}</p>\n<p>End</p>\n",
    "page.md": "---\ntitle: Ä 😀\n---\n\n# Überschrift 日本 😀\n\nZoë *Æsir* 😀. {}\n\nEnd\n",
    "page.txt": "Überschrift 日本 😀\n\nZoë Æsir 😀. {}\n\nEnd\n",
}


ENCODINGS = [
    ("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"),
    ("gb18030", b""), ("iso-8859-15", b""),
]  # fmt: skip


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize(
    ("name", "encoding", "mark"),
    # Only HTML can say which encoding it is in.
    [
        (name, *known)
        for name in LAYOUTS
        for known in ENCODINGS
        if any(known[1:]) or known[0] == "utf-8" or "html" in name
    ],
)
def test_places_in_characters_and_in_bytes(
    spuria: Spuria, tmp_path: Path, name: str, line_end: str, encoding: str, mark: bytes
) -> None:
    """The bytes of a finding follow from its offsets: a mark, then each character before it in the file's encoding."""
    source = LAYOUTS[name].format(LOREM).replace("\n", line_end)
    if encoding == "iso-8859-15":
        source = source.replace("日本", "œ€").replace("😀", "€")
    if not mark and encoding != "utf-8":
        source = f'<meta charset="{encoding}">' + source
    data = mark + source.encode(encoding)
    (tmp_path / name).write_bytes(data)
    ran = spuria("check", name, "--select", "classic-lorem", "--output-format", "jsonl")
    (found,) = map(json.loads, ran.out.splitlines())
    start, end = found["start"], found["end"]
    assert found["quote"] == LOREM == source[start["offset"] : end["offset"]]
    first, last = (len(mark) + len(source[: place["offset"]].encode(encoding)) for place in (start, end))
    assert data[first:last] == LOREM.encode(encoding)
    before = source[: start["offset"]]
    assert start["line"] == before.count(line_end) + 1
    assert start["column"] == len(before.rpartition(line_end)[2]) + 1
