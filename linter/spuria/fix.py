"""Fixes of findings, applied to the files they were found in."""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from spuria.edit import CannotCutError, Edit, edits_of, proved
from spuria.encoding import Decoded, UndecodableInputError, decode
from spuria.files import CheckedPage, FileChecker
from spuria.finding import Finding, Fix, Origin, text_digest
from spuria.page import Page
from spuria.read import HTML, media_type_of
from spuria.read.container import container_kind
from spuria.read.record import DEFAULT_LIMITS, Record
from spuria.whole_file import whole_file

# A fix may uncover the next one; after so many rounds what is left is left.
_ROUNDS = 20

#: Marks what else silences findings of a page, such as a side-car file.
Silence = Callable[[CheckedPage], CheckedPage]


class Fixed(NamedTuple):
    """What became of a file: its page as it is now, its bytes before and after, and how many findings were fixed."""

    page: CheckedPage
    before: bytes
    after: bytes
    fixes: int
    #: The same as text, for people.
    old: str = ""
    new: str = ""


def is_fixable(finding: Finding, *, unsafe: bool) -> bool:
    """Whether a finding has a fix that may be applied: none is where somebody has silenced it."""
    silenced = finding.suppressed is not None and finding.suppressed.kind != "baseline"
    return finding.fix is not None and not silenced and (unsafe or finding.fix.safe)


def fixed_file(path: str, checker: FileChecker, silence: Silence, *, unsafe: bool = False) -> Fixed | str:
    """Fix what can be fixed in a file, in memory; why nothing can be, as words. Raises OSError."""
    if container_kind(path):
        return "files of many pages are not fixed"
    with open(path, "rb") as file:
        data = file.read(DEFAULT_LIMITS.page_bytes + 1)
    media_type = media_type_of(path)
    try:
        decoded = decode(data, media_type=media_type or "text/plain")
    except UndecodableInputError as error:
        return str(error)
    writing = _Writing(data, decoded, media_type)
    if writing.bytes_of(decoded.text) != data:
        return f"as {decoded.encoding.upper()} it cannot be written as it was read"
    look = _Look(path, media_type, checker, silence)
    source, page = decoded.text, look.at(decoded.text)
    count = 0
    for _ in range(_ROUNDS):
        accepted = _accepted(look, source, page, unsafe, writing)
        if accepted is None:
            break
        source, page, applied = accepted
        count += applied
    return Fixed(page, data, writing.bytes_of(source) or data, count, decoded.text, source)


class _Writing:
    """How a file is written so that it is read again as what it is to be: mark, encoding, line ends, all as it was."""

    def __init__(self, data: bytes, decoded: Decoded, media_type: str | None) -> None:
        import webencodings

        self._mark = data[: decoded.bom]
        encoding: Any = webencodings.lookup(decoded.encoding)
        self._encode = encoding.codec_info.encode
        # In markup, what the encoding lacks is written as a reference.
        self._errors = "xmlcharrefreplace" if media_type == HTML else "strict"
        self._media_type = media_type or "text/plain"

    def bytes_of(self, text: str) -> bytes | None:
        """The bytes of a text; None where the encoding lacks its characters, or they would be read as others."""
        try:
            data = self._mark + self._encode(text, self._errors)[0]
            return data if decode(data, media_type=self._media_type).text == text else None
        except (UnicodeError, UndecodableInputError):
            return None

    def writable(self, text: str) -> str:
        """The text with references for the characters that the encoding lacks, where it is markup."""
        try:
            data = self._mark + self._encode(text, self._errors)[0]
            return decode(data, media_type=self._media_type).text
        except (UnicodeError, UndecodableInputError):
            return text


class _Look:
    """Checks a source as the file it is to become."""

    def __init__(self, path: str, media_type: str | None, checker: FileChecker, silence: Silence) -> None:
        self._path = path
        self._media_type = media_type
        self._checker = checker
        self._silence = silence
        self.read: Page | None = None

    def at(self, source: str) -> CheckedPage:
        """The findings of a source; `read` is then its page."""
        self.read = None

        def keep(page: Page) -> None:
            self.read = page

        record = Record(Origin(self._path), source, self._media_type)
        return self._silence(self._checker.check_record(record, owned=True, look=keep))


def _accepted(
    look: _Look, source: str, checked: CheckedPage, unsafe: bool, writing: _Writing
) -> tuple[str, CheckedPage, int] | None:
    """The source with as many fixes as do what they are meant to; None where none does."""
    page = look.read
    if page is None or page.source != source:
        return None
    candidates = list(_candidates(checked.findings, unsafe))
    chosen: list[Fix] = []
    best: tuple[str, CheckedPage] | None = None
    before = _shown(checked)

    def tried(fixes: Sequence[Fix]) -> bool:
        nonlocal best
        made = _made(page, fixes)
        if made is None:
            return False
        made = writing.writable(made)
        if made == source or writing.bytes_of(made) is None:
            return False
        found = look.at(made)
        if found.diagnostics and not checked.diagnostics:
            return False
        # Of three equal lines two are left after one fix, and the finding is the same: only a safe one may go on.
        if not _shown(found) <= before or (_shown(found) == before and not all(fix.safe for fix in fixes)):
            return False
        best = made, found
        return True

    groups = [candidates] if candidates else []
    while groups:
        group = groups.pop()
        if tried([*chosen, *group]):
            chosen += group
        elif len(group) > 1:
            middle = len(group) // 2
            groups += [group[middle:], group[:middle]]
    if best is None:
        return None
    look.at(best[0])
    return *best, len(chosen)


def _made(page: Page, fixes: Sequence[Fix]) -> str | None:
    """The source with some fixes, proved; None where they cannot be made as they are meant."""
    for tidy in (True, False):
        edits: list[Edit] = []
        try:
            for fix in fixes:
                made = edits_of(page, fix, tidy=tidy)
                if made is None:
                    return None
                edits += made
            return proved(page, fixes, edits)
        except CannotCutError:
            continue
    return None


def _candidates(findings: Sequence[Finding], unsafe: bool) -> Iterator[Fix]:
    """The fixes that may be applied together: apart from each other and from whatever is silenced."""
    silenced = [finding for finding in findings if finding.suppressed and finding.suppressed.kind != "baseline"]
    taken: list[Fix] = []
    for finding in findings:
        if finding.fix is None or not is_fixable(finding, unsafe=unsafe):
            continue
        fix = finding.fix.meant
        if any(fix.span.overlaps(other.span) for other in silenced):
            continue
        if any(fix.span.overlaps(other.span) for other in taken):
            continue
        taken.append(fix)
        yield fix


def _shown(page: CheckedPage) -> Counter[tuple[str, str]]:
    """The findings that count, by rule and words."""
    return Counter((finding.rule, text_digest(finding.quote)) for finding in page.shown)


def write(path: str, fixed: Fixed) -> None:
    """Write a fixed file in place, whole or not at all. Raises OSError."""
    with whole_file(path, binary=True) as stream:
        stream.write(fixed.after)


def diff(path: str, fixed: Fixed) -> Iterator[str]:
    """The change as lines of a unified diff, without their ends."""
    import difflib

    name = path.replace(os.sep, "/")
    old, new = (re.split("\r\n|\r|\n", text) for text in (fixed.old, fixed.new))
    yield from difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm="")
