"""Numbers of books, journals, people and papers, and why one of them cannot exist."""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial

from spuria import Page, Span, pattern
from spuria_rules.surroundings import matches_around

_ISBN = pattern(
    r"\bISBN(?:[- ]?1[03])?(?: ?\([^)\n]{1,20}\))?[:# ]{0,3}(?P<number>97[89][\d -]{9,14}[\dXx]"
    r"|\d[\d -]{7,11}[\dXx])(?![\dXx-])",
    re.IGNORECASE,
)
_ISSN = pattern(
    r"\b[ep]?-?ISSN(?:-L)?(?: ?\([^)\n]{1,20}\))?[:# ]{0,3}(?P<number>\d{4}[-–]?\d{3}[\dXx])(?![\w-])", re.IGNORECASE
)
_ORCID = pattern(
    r"\borcid(?:\.org/| ?id"
    r"| ?ID)?[:# ]{0,3}(?:https?://orcid\.org/)?(?P<number>\d{4}-\d{4}-\d{4}-\d{3}[\dXx])(?![\w-])",
    re.IGNORECASE,
)
_DOI = pattern(
    r"\bdoi(?:\.org/|:| )\s?(?P<number>(?:\d{1,3}\.[\dxX]+|1[01]\.\w{1,9})(?:/[^\s<>\"'\])]*)?)", re.IGNORECASE
)
_ARXIV = pattern(
    r"\barxiv(?:\.org/(?:abs|pdf)/|[:. ]\s?)(?P<number>(?:[a-z-]+(?:\.[A-Z]{2})?/\d{7}"
    r"|\d{4}\.\d{3,6})(?:v\d{1,2})?)(?![\w-])",
    re.IGNORECASE,
)
_PMID = pattern(r"\b(?:PMID|PubMed ID)[:# ]{1,3}(?P<number>\d{1,12})(?![\w.-])")
# PubMed had given out about 40 million numbers by 2025, at under two million a year.
_MOST_PMID = 60_000_000
# arXiv numbers of the form YYMM.NNNN began in April 2007, with five digits from January 2015.
_FIRST_ARXIV = 704
_FIVE_DIGITS = 1501

_ISBN_LABELS, _ISSN_LABELS, _ORCID_LABELS, _ARXIV_LABELS = ("isbn",), ("issn",), ("orcid",), ("arxiv",)
_DOI_LABELS, _PMID_LABELS = ("doi:", "doi.org/", "doi "), ("pmid", "pubmed id")
#: The words, lower case, that name such a number.
LABELS = (*_ISBN_LABELS, *_ISSN_LABELS, *_ORCID_LABELS, *_DOI_LABELS, *_ARXIV_LABELS, *_PMID_LABELS)


def wrong_numbers(page: Page, today: date | None) -> Iterator[tuple[Span, str]]:
    """The labelled numbers of a page that cannot exist, each with the reason in words.

    `today` is the day the text is read against; without it no number is from the future.
    """
    for numbers, labels, judge in (
        (_ISBN, _ISBN_LABELS, _wrong_isbn),
        (_ISSN, _ISSN_LABELS, _wrong_issn),
        (_ORCID, _ORCID_LABELS, _wrong_orcid),
        (_DOI, _DOI_LABELS, _wrong_doi),
        (_PMID, _PMID_LABELS, _wrong_pmid),
        (_ARXIV, _ARXIV_LABELS, partial(_wrong_arxiv, today=today)),
    ):
        for match in matches_around(page, numbers, labels, 60):
            if reason := judge(match["number"]):
                yield Span(*match.span("number")), reason


def _wrong_isbn(number: str) -> str | None:
    digits = re.sub(r"[ -]", "", number).upper()
    if len(digits) == 13 and digits.isdecimal():
        total = sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(digits))
        return None if total % 10 == 0 else "the check digit of the ISBN is wrong"
    if len(digits) == 10 and digits[:9].isdecimal() and not number.startswith(("978", "979")):
        return None if _weighted(digits, 10) % 11 == 0 else "the check digit of the ISBN is wrong"
    return None


def _wrong_issn(number: str) -> str | None:
    digits = re.sub(r"[-–]", "", number).upper()
    return None if _weighted(digits, 8) % 11 == 0 else "the check digit of the ISSN is wrong"


def _weighted(digits: str, highest: int) -> int:
    """The sum of the digits times their weights, from `highest` down to 1; X is ten."""
    return sum((10 if digit == "X" else int(digit)) * (highest - place) for place, digit in enumerate(digits))


def _wrong_orcid(number: str) -> str | None:
    total = 0
    digits = number.replace("-", "").upper()
    for digit in digits[:15]:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    return None if digits[15] == ("X" if check == 10 else str(check)) else "the check digit of the ORCID is wrong"


def _wrong_doi(number: str) -> str | None:
    prefix, slash, suffix = number.rstrip(".,;:").partition("/")
    if not prefix.startswith("10."):
        return "a DOI begins with 10." if slash and suffix else None
    registrant = prefix[3:]
    if registrant.lower().strip("x") == "":
        return "the DOI was never filled in"
    if not registrant.isdecimal():
        return "a DOI prefix has digits only" if slash and suffix else None
    if len(registrant) < 4 and slash and suffix:
        return "no DOI prefix has fewer than four digits after 10."
    return "the DOI ends after its prefix" if slash and not suffix and len(registrant) >= 4 else None


def _wrong_pmid(number: str) -> str | None:
    if number.startswith("0") or len(number) > 8 or int(number) > _MOST_PMID:
        return "no PubMed number of that size has been given out"
    return None


def _wrong_arxiv(number: str, today: date | None) -> str | None:
    """Why there is no such paper: its month, its length, or a month after `today`."""
    bare = re.sub(r"v\d+$", "", number)
    if "/" in bare:
        month = int(bare.partition("/")[2][2:4])
        return None if 1 <= month <= 12 else f"an arXiv number of month {month:02d}"
    stamp, _, serial = bare.partition(".")
    year, month = divmod(int(stamp), 100)
    if not 1 <= month <= 12:
        return f"an arXiv number of month {month:02d}"
    if int(stamp) < _FIRST_ARXIV:
        return "arXiv numbers of this form began in April 2007"
    if len(serial) != (5 if int(stamp) >= _FIVE_DIGITS else 4):
        return "arXiv numbers have four digits after the point until 2014, and five since 2015"
    if today and (2000 + year, month) > (today.year, today.month):
        return f"its month, {2000 + year}-{month:02d}, had not come"
    return None
