"""What runs in a process of its own, because a page may crash or stall a parser: checks, and edits that were tried."""

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from spuria.baseline import BrokenBaselineError, without_known
from spuria.config import BrokenConfigError, Finder, Located
from spuria.discover import Discovery
from spuria.edit import Edit
from spuria.files import CheckedPage, FileChecker
from spuria.finding import Diagnostic, Finding, Origin, SourceFix
from spuria.page import Page
from spuria.read import HTML, MARKDOWN, TEXT, media_type_of
from spuria.read.record import Record
from spuria.server.edits import ignore_edits, removal_of_comment
from spuria.sidecar import BrokenSideCarError, SideCars

# An editor's name for a language, for texts whose name says nothing.
_MEDIA_TYPES = {"html": HTML, "xhtml": HTML, "markdown": MARKDOWN, "mdx": MARKDOWN, "plaintext": TEXT, "text": TEXT}
# As many configurations as a workspace may well have; each keeps compiled rules.
_MOST_CHECKERS = 8

_checkers: dict[Located | str, FileChecker] = {}


@dataclass(frozen=True, slots=True)
class Document:
    """A text in an editor. `path` is absolute, or a name where there is no file; `root` is its workspace's folder."""

    path: str
    root: str
    language: str
    text: str
    config: str | None = None

    @property
    def media_type(self) -> str | None:
        """What it is read as; None for what is no page."""
        return media_type_of(self.path) or _MEDIA_TYPES.get(self.language)


@dataclass(frozen=True, slots=True)
class Proposal:
    """An edit that was tried: after it, the finding is gone or suppressed, and no other has come.

    Without a finding it is about a comment that does nothing.
    """

    title: str
    finding: Finding | None
    edits: tuple[Edit, ...]
    preferred: bool = False
    fix: bool = False


def prepare() -> None:
    """Load what checks need before the clock of the first one runs."""
    for name in ("a.html", "a.md", "a.txt"):
        check(Document(name, "", "", "<p>A page.</p>"))


def check(document: Document) -> CheckedPage:
    """The findings of a text, by the configuration that is nearest to it now."""
    return _checked(document)


def proposals(document: Document, start: int, end: int) -> list[Proposal]:
    """Edits for the findings that touch a stretch of the text: their fix, and comments that silence them."""
    page = _checked(document)
    found: list[Proposal] = []
    for finding in page.shown:
        if finding.region.start.offset <= end and finding.region.end.offset >= start:
            found += _fixes(document, finding, page)
            found += _suppressions(document, finding, page)
    for note in page.diagnostics:
        if note.place is not None and start <= note.place.offset + len("<!--") and note.place.offset <= end:
            found += _removals(document, note.place.offset, page)
    return found


def safe_fixes(document: Document) -> tuple[Edit, ...]:
    """The edits of all safe fixes, each after the one before it."""
    edits: list[Edit] = []
    for finding in _checked(document).shown:
        if finding.fix is not None and finding.fix.safe:
            more = _edits_of(finding.fix)
            if more and (not edits or more[0].start >= edits[-1].end):
                edits += more
    return tuple(edits)


def _checked(document: Document, text: str | None = None, look: Callable[[Page], None] | None = None) -> CheckedPage:
    """The page that a document, or another text in its place, is."""
    if document.media_type is None:
        return CheckedPage(document.path)
    if document.root:
        os.chdir(document.root)
    absolute = os.path.abspath(document.path)
    finder = Finder(Path(document.config) if document.config else None)
    if os.path.exists(absolute) and not Discovery(finder, force_exclude=True).files([absolute])[0]:
        return CheckedPage(document.path)
    # As the command line names it from the workspace's folder, so that fingerprints are the same.
    path = os.path.relpath(absolute, document.root) if document.root else document.path
    record = Record(Origin(path), document.text if text is None else text, document.media_type)
    return _silenced(_checker_for(finder, absolute).check_record(record, owned=True, look=look), finder)


def _silenced(page: CheckedPage, configs: Finder) -> CheckedPage:
    """The page, with the findings marked that a side-car file or a baseline knows."""
    if not page.findings:
        return page
    try:
        (page,), _ = without_known([SideCars(configs).marked(page)], configs, None)
    except (BrokenSideCarError, BrokenBaselineError) as error:
        broken = Diagnostic(Origin(page.path), str(error), "broken-config")
        return page._replace(diagnostics=(*page.diagnostics, broken))
    return page


def _checker_for(finder: Finder, path: str) -> FileChecker:
    """The checker of the configuration that holds for a path now: files may have changed since the last check."""
    try:
        located: Located | str = finder.of_folder(os.path.dirname(path))
    except BrokenConfigError as error:
        located = str(error)
    checker = _checkers.pop(located, None) or FileChecker(finder)
    _checkers[located] = checker
    if len(_checkers) > _MOST_CHECKERS:
        del _checkers[next(iter(_checkers))]
    return checker


def _edits_of(fix: SourceFix) -> tuple[Edit, ...]:
    return tuple(Edit(edit.region.start.offset, edit.region.end.offset, edit.replacement) for edit in fix.edits)


def _applied(edits: tuple[Edit, ...], source: str) -> str:
    for edit in reversed(edits):
        source = edit.applied(source)
    return source


def _fixes(document: Document, finding: Finding, before: CheckedPage) -> list[Proposal]:
    if finding.fix is None:
        return []
    edits = _edits_of(finding.fix)
    after = _checked(document, _applied(edits, document.text))
    if not _is_better(before, after, finding):
        return []
    words = " ".join(edit.replacement for edit in edits if edit.replacement)
    title = f"Replace it by '{words}'" if words else "Take it out"
    if not finding.fix.safe:
        title += ", and read what is left"
    return [Proposal(f"{title} ({finding.rule})", finding, edits, preferred=finding.fix.safe, fix=True)]


def _suppressions(document: Document, finding: Finding, before: CheckedPage) -> list[Proposal]:
    """A comment for the block, where one works, and one for the file."""
    blocks: list[tuple[int, int]] = []

    def look(page: Page) -> None:
        block = page.block_at(finding.span.start)
        place = page.locate(block.span) if block is not None else None
        if place is not None:
            blocks.append((place.start.offset, place.end.offset))

    _checked(document, look=look)
    found = []
    ways = ignore_edits(
        document.text, document.media_type or "", document.path, finding.rule, blocks[0] if blocks else None
    )
    for title, edits in ways:
        for edit in edits:
            if _is_better(before, _checked(document, edit.applied(document.text)), finding):
                found.append(Proposal(f"{title} ({finding.rule})", finding, (edit,)))
                break
    return found


def _removals(document: Document, start: int, before: CheckedPage) -> list[Proposal]:
    edit = removal_of_comment(document.text, start)
    if edit is None:
        return []
    after = _checked(document, edit.applied(document.text))
    if _marks(after) - _marks(before) or _noted(after) >= _noted(before):
        return []
    return [Proposal("Remove this comment", None, (edit,), preferred=True, fix=True)]


def _is_better(before: CheckedPage, after: CheckedPage, finding: Finding) -> bool:
    """Whether a finding is gone, and nothing has come in its place: no finding, and no note on a comment."""
    were, are = _marks(before), _marks(after)
    return (
        are[finding.rule, finding.quote] < were[finding.rule, finding.quote]
        and not are - were
        and _noted(after) <= _noted(before)
    )


def _marks(page: CheckedPage) -> Counter[tuple[str, str]]:
    return Counter((found.rule, found.quote) for found in page.shown)


def _noted(page: CheckedPage) -> int:
    return sum(note.code != "empty" for note in page.diagnostics)
