"""The characters that readers leave out of the text, and where they stood."""

import pytest

from spuria.finding import Origin
from spuria.read import HTML, MARKDOWN, TEXT, read_page


@pytest.mark.parametrize(
    ("source", "media_type"),
    [
        ("The har\u200bbour and the mi\u00adne.", TEXT),
        ("<p>The har&#8203;bour and the mi&shy;ne.</p>", HTML),
        ("The har\u200bbour and the mi&shy;ne.", MARKDOWN),
    ],
)
def test_invisible_characters_keep_their_places(source: str, media_type: str) -> None:
    page = read_page(source, media_type, Origin("<test>"))
    assert page.text.strip() == "The harbour and the mine."
    assert [(page.text[offset:][:3], character) for offset, character in page.invisible] == [
        ("bou", "\u200b"),
        ("ne.", "\u00ad"),
    ]
