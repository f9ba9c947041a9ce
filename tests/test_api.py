"""The Python interface for one page, and the engine's promises."""

import pickle
import warnings
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spuria
from spuria import Confidence, Flag, Page, Severity, Span, rule
from spuria.catalogue import UnknownNameError, checked_options, installed_rules, rule_named, selected_rules
from spuria.finding import Diagnostic, Finding, Origin, fingerprint
from spuria.read import HTML, MARKDOWN, TEXT, read_page
from spuria.run import Checker

LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
# Dies in turbohtml 1.15.4, see test_workers.py.
CRASHING = "<d>" * 507 + "<table><a><td></tr>\t<li><a>"


def test_check_text_and_bytes() -> None:
    (finding,) = spuria.check(f"<p>Our product.</p><p>{LOREM}</p>", select=["placeholder"])
    assert finding.rule == "classic-lorem"
    assert finding.quote == LOREM
    again = spuria.check(f"<p>Our product.</p><p>{LOREM}</p>".encode("utf-16"), select=["placeholder"])
    assert [found.quote for found in again] == [LOREM]


def test_check_other_media_types() -> None:
    for media_type in (MARKDOWN, TEXT):
        (finding,) = spuria.check(f"Our product.\n\n{LOREM}\n", media_type=media_type, select=["classic-lorem"])
        assert finding.region.start.line == 3
        assert finding.region.start.column == 1
    with pytest.raises(ValueError, match="no reader"):
        spuria.check("x", media_type="image/png")
    with pytest.raises(UnknownNameError, match="did you mean 'classic-lorem'"):
        spuria.check("x", select=["clasic-lorem"])


@given(st.binary(max_size=300), st.sampled_from([HTML, MARKDOWN, TEXT]))
@settings(max_examples=150, deadline=None)
def test_never_raises_on_content(data: bytes, media_type: str) -> None:
    try:
        source = data.decode("utf-8", "surrogateescape")
    except UnicodeDecodeError:
        return
    findings = spuria.check(source, media_type=media_type, captured=date(2024, 5, 1))
    for finding in findings:
        assert 0 <= finding.region.start.offset < finding.region.end.offset <= len(source)


def test_a_page_that_kills_the_parser_is_told_and_read_by_the_second_reader() -> None:
    page = f"{CRASHING}<p>{LOREM}"
    with pytest.warns(spuria.NotCheckedWarning, match=r"a/1: reading it failed: .*SIGSEGV.*; a second reader"):
        (finding,) = spuria.check(page, url="https://a/1", select=["placeholder"])
    assert page[finding.region.start.offset : finding.region.end.offset] == LOREM
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(spuria.check(f"<p>{LOREM}", select=["placeholder"])) == 1


def test_what_is_not_checked_is_told() -> None:
    for source, why in (
        ("a " * 1_100_000, "its text is longer than 2000000 characters"),
        (b"x" * 50_000_001, "larger than"),
        ("The mill.\ud800".encode("utf-16", "surrogatepass"), "1 places were read as U\\+FFFD"),
    ):
        for isolated in (True, False):
            with pytest.warns(spuria.NotCheckedWarning, match=why):
                assert spuria.check(source, media_type=TEXT, isolated=isolated) == []


def test_isolated_or_not_finds_the_same() -> None:
    page = f"<title>Mills</title><h1>The mill</h1><p>By Iris Kovan</p><p>{LOREM}</p><p>Updated on 31 February 2024."
    expected = spuria.check(page, url="https://a.example/", captured=date(2024, 5, 1), confidence=Confidence.HINT)
    assert len(expected) >= 2
    assert expected == spuria.check(
        page, url="https://a.example/", captured=date(2024, 5, 1), confidence=Confidence.HINT, isolated=False
    )


def test_fingerprint_survives_moves() -> None:
    before = spuria.check(f"<p>{LOREM}</p>", select=["classic-lorem"])
    after = spuria.check(
        f"<h1>New</h1>\n\n<p>New text.</p>\n<p>{LOREM.replace(' ', chr(10), 3)}</p>", select=["classic-lorem"]
    )
    assert before[0].fingerprint == after[0].fingerprint
    assert fingerprint("r", "p", "a  B", 1) == fingerprint("r", "p", "A\nb", 1)
    assert fingerprint("r", "p", "a", 1) != fingerprint("r", "p", "a", 2)


@rule(Severity.WARNING, confidence=Confidence.CERTAIN, topics=("gardening",))
def flags_weeds(page: Page, *, word: str = "weed", least: int = 1) -> Iterator[Flag]:
    """Weeds."""
    start = page.prose.find(word)
    if start != -1 and page.prose.count(word) >= least:
        yield Flag(Span(start, start + len(word)), "a weed")


@rule(Severity.WARNING)
def breaks(page: Page) -> Iterator[Flag]:
    """Breaks."""
    raise RuntimeError("no")
    yield


@rule(Severity.WARNING)
def misplaces(page: Page) -> Iterator[Flag]:
    """Yields a span of white space only."""
    yield Flag(Span(page.text.index("\n\n"), page.text.index("\n\n") + 2), "nothing there")


def results(
    source: str, *rules: spuria.Rule, media_type: str = HTML, confidence: Confidence = Confidence.HINT
) -> list[Finding | Diagnostic]:
    page = read_page(source, media_type, Origin("page"))
    return list(Checker(rules, confidence=confidence).check(page))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>a weed here</p>", Confidence.CERTAIN),
        ("<p>a “weed” here</p>", Confidence.LIKELY),
        ("<blockquote>a weed here</blockquote>", Confidence.LIKELY),
        ("<title>On gardening</title><p>a weed here</p>", Confidence.HINT),
        ("<p>a <code>weed</code> here</p>", None),
        ("<pre>a weed here</pre>", None),
        ("<p hidden>a weed here</p>", None),
        ("<p>none</p><img alt='a weed'>", None),
    ],
)
def test_confidence_by_place(source: str, expected: Confidence | None) -> None:
    found = results(source, flags_weeds)
    assert [finding.confidence for finding in found if isinstance(finding, Finding)] == ([expected] if expected else [])


def test_rule_that_breaks_costs_only_itself() -> None:
    found = results("<p>a weed</p>", breaks, flags_weeds)
    assert [type(result).__name__ for result in found] == ["Diagnostic", "Finding"]
    assert "rule 'breaks' failed: RuntimeError" in str(found[0])


def test_position_that_is_lost_is_an_error() -> None:
    (found,) = results("<p>a</p><p>b</p>", misplaces)
    assert isinstance(found, Diagnostic)
    assert found.code == "position-lost"


def test_options_are_checked() -> None:
    assert checked_options(flags_weeds, {"word": "nettle"}) == {"word": "nettle"}
    with pytest.raises(UnknownNameError, match="did you mean 'word'"):
        checked_options(flags_weeds, {"wrod": "nettle"})
    with pytest.raises(ValueError, match="integer, not 'two'"):
        checked_options(flags_weeds, {"least": "two"})


def test_rules_pickle_by_name() -> None:
    for known in installed_rules():
        again = pickle.loads(pickle.dumps(known))
        assert (again.name, again.family, again.literals) == (known.name, known.family, known.literals)


def test_selection() -> None:
    names = {known.name for known in selected_rules(["placeholder"], ["classic-lorem"], preview=True)}
    assert "pseudo-latin-run" in names
    assert "classic-lorem" not in names
    assert rule_named("latin-bio").family == "persona"
