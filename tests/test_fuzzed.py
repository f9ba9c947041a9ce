"""What fuzzing found: pages that once lost the place of a finding, and inputs that reached code in new ways."""

import importlib.util
from functools import cache
from types import ModuleType

import pytest
from running import ROOT

from spuria.finding import Origin
from spuria.read import HTML, MARKDOWN, read_page
from spuria.span import Span

FOUND = [
    ("A\x00\ufffd\x00", HTML, False),
    ("<title>x", HTML, False),
    ("<noscript>i\ufffd</>\ufffd", HTML, False),
    ("``a`\na``", MARKDOWN, False),
    ("> ``a\n> b c`` d", MARKDOWN, False),
    ("---\nr\n\n\ufffdt\n---", MARKDOWN, False),
    ("a\u200ba&notit;", HTML, True),
    ("><select>x<select>y", HTML, False),
    ("e\x00g<svg>><b>d", HTML, False),
    ("<svg>a<font color=x>b", HTML, False),
    ("<svg></p>x</svg>y", HTML, False),
    ("<select>a<input>b", HTML, False),
    ("<svg><title>t</title></svg>x", HTML, False),
    ("<svg><foreignObject>a <svg>b</svg> c</foreignObject></svg>d", HTML, False),
    ("<math><mi>a<p>b</p></mi>c</math>d", HTML, False),
    ("a<textarea>x</textarea><head>a", HTML, False),
    ("a<svg>b<s/>c", HTML, False),
    ("<svg><![CDATA[<p><!--]]><p>x", HTML, False),
    ("<svg><p>a<![CDATA[<p>x]]>b", HTML, False),
    ("a<<p<svg><![CDATA[<p>x]]>b", HTML, False),
    ("<svg><style><p>a", HTML, False),
    ("a<svg><xmp><p>b</p></xmp>c", HTML, False),
    ("a<svg><title><b>x</b></title><style>p{}</style><script>1<2</script>y</svg>b", HTML, False),
    ("<svg><foreignObject><style>p{}</style>a</foreignObject></svg>b<style>q</style>", HTML, False),
    ("<xmp><noscript>", HTML, False),
    ("<svg><foreignObject><![CDATA[a<p>&amp;]]> b<![CDATA[ & c]]></foreignObject></svg>d", HTML, False),
    ("<svg><foreignObject><p>a<![CDATA[b<p>c]]>", HTML, False),
    ("<svg><foreignObject><p>a</b><![CDATA[<p>x]]>b", HTML, False),
    ("<svg><![cDATA[<p><foreignobject><![CDATA[C", HTML, False),
    ("<svg><foreignobject>></><![CDATA[<", HTML, False),
    ("<xmp>a</>b<noscript></xmp>c</>", HTML, False),
    ("<svg><foreignobject></svg><![CDATA[>o<g>b", HTML, False),
    ("<svg><foreignobject>g<foreignobject><![CDATA[>]", HTML, False),
    ("<svg><![CDATA[\r]]><foreignobject>]\r<p>%", HTML, False),
    ("<svg\x1d><![CDATA[>b", HTML, False),
    ("a<!<svg><![CDATA[<p>x]]><b", HTML, False),
    ("<!-- <svg> --><xmp></span>a", HTML, False),
    ("<script>'<svg>'</script><xmp><p>a</xmp>b", HTML, False),
    ("<a title='<svg>'><![CDATA[x<p>y]]>z", HTML, False),
    ("|" + "a|" * 2000 + "\n|" + "-|" * 2000 + "\n" + "|x\n" * 300, MARKDOWN, False),
    ("# T\r\ra\rb\r\r- c\r", MARKDOWN, False),
]


@pytest.mark.parametrize(("source", "media_type", "second"), FOUND)
def test_place(source: str, media_type: str, second: bool) -> None:
    page = read_page(source, media_type, Origin("page"), second=second)
    assert page.blocks
    for block in page.blocks:
        place = page.locate(block.span)
        assert place is not None
        assert page.read_back(place) == "".join(block.text.split())


@pytest.mark.parametrize(
    ("before", "second"),
    [
        *(("x</>", second) for second in (False, True)),
        *(("<!-- </> --></></>", second) for second in (False, True)),
        ("<svg><foreignObject>></><![CDATA[<]]>", False),
        ("<xmp></></xmp>", False),
        ("&amp</>", False),
        ("<svg><style><![CDATA[\n.a{}\n]]></style></svg>\n", False),
        ("<svg><foreignObject><![CDATA[\n<p>\n]]></foreignObject></svg>\n", False),
    ],
)
def test_exact_place(before: str, second: bool) -> None:
    source = f"<p>{before} words of the mill"
    page = read_page(source, HTML, Origin("page"), second=second)
    start = page.text.index("of the")
    place = page.locate(Span(start, start + 6))
    assert place is not None
    assert source[place.start.offset : place.end.offset] == "of the"


@cache
def harness() -> ModuleType:
    spec = importlib.util.spec_from_file_location("harness", ROOT / "fuzz" / "harness.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("target", harness().TARGETS)
def test_replay(target: str) -> None:
    run = harness().harness(target)
    inputs = sorted((ROOT / "fuzz" / "found" / target).iterdir())
    assert inputs
    for path in inputs:
        run(path.read_bytes())
