"""What a class hides and what stands in a form is told from an HTML page's source."""

import pytest

from spuria.finding import Origin
from spuria.read import HTML, read_page
from spuria.span import Span

WORD = "lighthouse"


def _asked(source: str) -> tuple[bool, bool]:
    page = read_page(source, HTML, Origin("page.html"))
    start = page.text.index(WORD)
    span = Span(start, start + len(WORD))
    return page.is_hidden_by_name(span), page.is_in_form(span)


@pytest.mark.parametrize(
    "source",
    [
        f'<p class="hide">{WORD}</p>',
        f'<div class="box is-hidden"><p>{WORD}</p></div>',
        f'<span class="screen-reader-text">{WORD}</span>',
        f"<div class=hiddenVisually><p>Log in<p>{WORD}</div>",
        f'<div id="a" class="cart-box-hide">{WORD} added</div>',
        f'<ul><li>one<li class="d-none">{WORD}<li>two</ul>',
        f'<p class="SR-ONLY">a &amp; b <b>{WORD}</b></p>',
    ],
)
def test_hidden_by_a_class(source: str) -> None:
    assert _asked(source)[0]


@pytest.mark.parametrize(
    "source",
    [
        f'<p class="overflow-hidden">{WORD}</p>',
        f'<p class="hidden md:block">{WORD}</p>',
        f'<p class="d-none d-lg-block">{WORD}</p>',
        f'<p class="hide">one</p><p>{WORD}</p>',
        f'<p class="hide">one<p>{WORD}',
        f'<ul><li class="hide">one<li>{WORD}</ul>',
        f'<div class="hide"><br><img src="a">one</div>{WORD}',
        f'<p class="text-hide">{WORD}</p>',
        f'<body class="hidden"><p>{WORD}</p></body>',
        f'<script>"<p class=hide>"</script><p>{WORD}</p>',
        f'<!-- <p class="hide"> --><p>{WORD}</p>',
        # What a script shows is the page.
        f'<div id="app" v-cloak><p>{WORD}</p></div>',
        f'<p ng-show="editor.active">{WORD}</p>',
        f'<div class="js-hide"><article><p>{WORD}</p></article></div>',
        f'<main class="is-hidden"><p>{WORD}</p></main>',
        f'<nav>Home</nav><div class="hidden"><p>{WORD}</p>{"<p>It was lit each night.</p>" * 200}</div>',
    ],
)
def test_shown(source: str) -> None:
    assert not _asked(source)[0]


@pytest.mark.parametrize(
    ("source", "decided"),
    [
        (f'<p ng-show="editor.active">{WORD}</p>', True),
        (f'<div id="app" v-cloak><p>{WORD}</p></div>', True),
        (f'<template v-if="a"></template><p>{WORD}</p>', False),
        (f'<p class="hide">{WORD}</p>', False),
    ],
)
def test_decided_by_a_script(source: str, decided: bool) -> None:
    page = read_page(source, HTML, Origin("page.html"))
    start = page.text.index(WORD)
    assert page.is_decided_by_script(Span(start, start + len(WORD))) is decided


@pytest.mark.parametrize(
    ("source", "inside"),
    [
        (f"<form><label>{WORD}</label><input></form>", True),
        (f"<form><input></form><p>{WORD}</p>", False),
        (f"<form><h1>Harbours</h1><p>{WORD}</p></form>", False),
        (f'<form><input name="__VIEWSTATE"><p>{WORD}</p></form>', False),
        (f"<h1>Harbours</h1><form><p>{WORD}", True),
    ],
)
def test_forms(source: str, inside: bool) -> None:
    assert _asked(source)[1] is inside


def test_other_pages_have_neither() -> None:
    page = read_page(f"The {WORD}", "text/plain", Origin("page.txt"))
    assert not page.is_hidden_by_name(Span(4, 14))
    assert not page.is_in_form(Span(4, 14))
    assert not page.is_decided_by_script(Span(4, 14))
