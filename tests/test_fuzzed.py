"""What fuzzing found: each page once lost the place of a finding."""

import pytest

from spuria.finding import Origin
from spuria.read import HTML, MARKDOWN, read_page

FOUND = [
    ("A\x00\ufffd\x00", HTML, False),
    ("<title>x", HTML, False),
    ("<noscript>i\ufffd</>\ufffd", HTML, False),
    ("``a`\na``", MARKDOWN, False),
    ("> ``a\n> b c`` d", MARKDOWN, False),
    ("---\nr\n\n\ufffdt\n---", MARKDOWN, False),
    ("a\u200ba&notit;", HTML, True),
]


@pytest.mark.parametrize(("source", "media_type", "second"), FOUND)
def test_place(source: str, media_type: str, second: bool) -> None:
    page = read_page(source, media_type, Origin("page"), second=second)
    assert page.blocks
    for block in page.blocks:
        place = page.locate(block.span)
        assert place is not None
        assert page.read_back(place) == "".join(block.text.split())
