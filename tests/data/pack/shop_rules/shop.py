"""What must not stand in a shop."""

import re
from collections.abc import Iterator

from spuria import Confidence, Flag, Page, Severity, Span, rule

_PRICE = re.compile(r"\bPRICE-TBD\b(?: [A-Z]{3})?")


@rule(Severity.ERROR, confidence=Confidence.CERTAIN, literals=("price-tbd",), aliases=("missing-price",))
def unset_price(page: Page, *, at_most: int = 100, currencies: tuple[str, ...] = ("EUR",)) -> Iterator[Flag]:
    """A price was never filled in.

    Buyers see the slot instead of a price. Fill it in, or take the offer down.

    ~~~text bad
    The lamp costs [[PRICE-TBD EUR]].
    ~~~

    ~~~text good
    The lamp costs 12 EUR.
    ~~~
    """
    for count, match in enumerate(_PRICE.finditer(page.prose)):
        if count == at_most:
            return
        evidence = ("the slot of the shop's template", f"no amount before {currencies[0]}")
        yield Flag(Span(*match.span()), f"“{match[0]}” stands where a price should be: fill it in", evidence=evidence)


@rule(Severity.WARNING, literals=("sold out",))
def sold_out(page: Page) -> Iterator[Flag]:
    """An offer is sold out.

    ~~~text bad
    [[Sold out]] since May.
    ~~~

    ~~~text good
    In stock.
    ~~~
    """
    for match in re.finditer(r"(?i)\bsold\s+out\b", page.prose):
        yield Flag(Span(*match.span()), "this offer is sold out")


@rule(Severity.INFO, confidence=Confidence.HINT, literals=("maybe",))
def unsure(page: Page) -> Iterator[Flag]:
    """A hint.

    ~~~text bad
    [[Maybe]].
    ~~~

    ~~~text good
    Yes.
    ~~~
    """
    for match in re.finditer(r"(?i)\bmaybe\b", page.prose):
        yield Flag(Span(*match.span()), "somebody is not sure")


@rule(Severity.ERROR, confidence=Confidence.CERTAIN, preview=True, literals=("yet to come",))
def yet_to_come(page: Page) -> Iterator[Flag]:
    """A preview rule.

    ~~~text bad
    [[Yet to come]].
    ~~~

    ~~~text good
    Here.
    ~~~
    """
    for match in re.finditer(r"(?i)\byet to come\b", page.prose):
        yield Flag(Span(*match.span()), "it is yet to come")


@rule(Severity.ERROR, literals=("crash-the-rule", "lose-the-place"))
def troubled(page: Page) -> Iterator[Flag]:
    """A rule with faults, for tests of what the engine makes of them.

    ~~~text bad
    [[nothing]]
    ~~~

    ~~~text good
    Here.
    ~~~
    """
    if "crash-the-rule" in page.prose:
        raise RuntimeError("as told")
    yield Flag(Span(len(page.text) + 5, len(page.text) + 9), "nowhere")
