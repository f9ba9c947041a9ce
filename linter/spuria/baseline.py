"""Known findings: a file of them lets a check pass that fails for new ones."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from spuria.catalogue import UnknownNameError, rule_named
from spuria.config import BrokenConfigError, Finder, baseline_of
from spuria.files import CheckedPage, fell_short
from spuria.finding import Diagnostic, Finding, Origin, Suppressed, text_digest
from spuria.report.escape import json_text, shown_path
from spuria.toml_file import MOST_OF_BASELINE, UnusableFileError, read_text
from spuria.whole_file import whole_file

#: What the file is called where nobody says otherwise.
FILE_NAME = "spuria.baseline"
_VERSION = 1
# How much of a finding's words stands in the file, in code points: for those who read it, not for matching.
_QUOTE = 60
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


class BrokenBaselineError(ValueError):
    """A baseline that cannot be used; the message names the file and what is wrong."""


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    spuria_baseline: int


class Entry(msgspec.Struct, frozen=True, order=True, forbid_unknown_fields=True, omit_defaults=True):
    """One known finding: where it was, and the digest of its words. It has neither line number nor clock.

    `path` is relative to the folder of the baseline, with `/`; `page` the address or id of a page in a file of many.
    `quote` is for readers of the file.
    """

    path: str
    rule: str
    text_digest: str
    page: str = ""
    quote: str = ""


class _Key(NamedTuple):
    """What makes findings the same wherever they stand."""

    rule: str
    text_digest: str


class Matched(NamedTuple):
    """Pages with their known findings marked, and the entries that nothing matched."""

    pages: list[CheckedPage]
    left: list[Entry]


def read(file: Path) -> list[Entry]:
    """The entries of a baseline, in the order of the file. Raises BrokenBaselineError."""
    try:
        lines = read_text(file, MOST_OF_BASELINE).splitlines()
    except UnusableFileError as error:
        if not file.exists():
            raise BrokenBaselineError(
                f"{file}: there is no such baseline: `spuria baseline create` writes it from what there is now"
            ) from None
        raise BrokenBaselineError(f"{file}: {error}") from None
    entries: list[Entry] = []
    headed = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if line.startswith(_CONFLICT):
            what = "an unresolved merge; keep the lines of both sides, then run `spuria baseline prune`"
            raise BrokenBaselineError(f"{file}: line {number}: {what}")
        try:
            if "spuria_baseline" in line[:20]:
                version = msgspec.json.decode(line, type=_Header).spuria_baseline
                if version > _VERSION:
                    raise BrokenBaselineError(f"{file}: it was written by a later version of Spuria ({version})")
                headed = True
            else:
                entries.append(msgspec.json.decode(line, type=Entry))
        except msgspec.MsgspecError as error:
            raise BrokenBaselineError(f"{file}: line {number}: it is no entry of a baseline: {error}") from None
    if lines and not headed:
        raise BrokenBaselineError(f"{file}: it is no baseline: the line with its version is missing")
    return entries


def write(file: Path, entries: Iterable[Entry]) -> None:
    """Write a baseline: sorted, a line an entry. Raises OSError."""
    with whole_file(str(file)) as stream:
        stream.write(f'{{"spuria_baseline":{_VERSION}}}\n')
        stream.writelines(json_text(msgspec.json.encode(entry).decode()) + "\n" for entry in sorted(entries))


def entry_of(finding: Finding, folder: Path) -> Entry:
    """The entry of a finding in a baseline that stands in `folder`."""
    quote = " ".join(finding.quote.split()).encode("utf-8", "replace").decode()
    page = finding.url or finding.origin.record_id or ""
    return Entry(
        place_of(finding.origin.path, folder),
        finding.rule,
        text_digest(finding.quote),
        page.encode("utf-8", "replace").decode(),
        quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…",
    )


@cache
def place_of(path: str, folder: Path) -> str:
    """A path as a baseline in `folder` names it."""
    return shown_path(os.path.relpath(os.path.abspath(path), folder).replace(os.sep, "/"))


def without_known(
    pages: Iterable[CheckedPage], configs: Finder, ran: Callable[[str], frozenset[str]] | None
) -> tuple[list[CheckedPage], list[Diagnostic]]:
    """The pages with the findings marked that the baselines of their configurations know, and notes on stale entries.

    `ran` gives the names of the rules that ran on a path; None where nothing is said of stale entries. Raises
    BrokenBaselineError.
    """
    marked = list(pages)
    numbers: dict[Path, list[int]] = {}
    for number, page in enumerate(marked):
        file = _baseline_for(page.path, configs)
        if file is not None:
            numbers.setdefault(file, []).append(number)
    known = {file: read(file) for file in numbers}
    notes: list[Diagnostic] = []
    for file, entries in known.items():
        own = numbers.get(file, [])
        name = shown_path(os.path.relpath(file).replace(os.sep, "/"))
        matched = match([marked[number] for number in own], entries, file.parent, f"known: it is in {name}")
        for number, page in zip(own, matched.pages, strict=True):
            marked[number] = page
        if ran is not None and (gone := list(stale(matched.left, matched.pages, file.parent, ran))):
            what = (
                "1 entry is stale: its finding is"
                if len(gone) == 1
                else f"{len(gone):,} entries are stale: their findings are"
            )
            notes.append(
                Diagnostic(
                    Origin(name), f"{what} gone; `spuria baseline prune` takes out what is stale", "stale-baseline"
                )
            )
    return marked, notes


def _baseline_for(path: str, configs: Finder) -> Path | None:
    try:
        return baseline_of(configs.of_folder(os.path.dirname(os.path.abspath(path))))
    except BrokenConfigError:
        return None


class _Remaining:
    """The entries of a baseline that no finding has matched yet."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._counts: Counter[Entry] = Counter()
        self._by_key: dict[_Key, dict[str, dict[str, list[Entry]]]] = {}
        for entry in entries:
            self._counts[entry] += 1
            pages = self._by_key.setdefault(_Key(_current(entry.rule), entry.text_digest), {})
            pages.setdefault(entry.path, {}).setdefault(entry.page, []).append(entry)

    def take(self, key: _Key, path: str | None, page: str | None, movable: Callable[[str], bool]) -> bool:
        """Use up an entry of these words: on that page, in that file, or, without a path, one that may have moved."""
        by_path = self._by_key.get(key, {})
        for place in (path,) if path is not None else tuple(by_path):
            if path is None and not movable(place):
                continue
            by_page = by_path.get(place, {})
            for name in (page,) if page is not None else tuple(by_page):
                if by_page.get(name):
                    entry = by_page[name].pop()
                    self._counts[entry] -= 1
                    if not by_page[name]:
                        del by_page[name]
                    if not by_page:
                        del by_path[place]
                    return True
        return False

    def entries(self) -> list[Entry]:
        """What is left, sorted."""
        return sorted(self._counts.elements())


@cache
def _current(rule: str) -> str:
    """The name that a rule has today."""
    try:
        return rule_named(rule).name
    except UnknownNameError:
        return rule


def match(pages: Sequence[CheckedPage], entries: Iterable[Entry], folder: Path, reason: str) -> Matched:
    """Mark the findings that entries know, each entry for one finding.

    A finding is known by its rule and its words: first on its own page, then in its own file, then in a file that it
    may have been moved from: one that is gone, or that was checked and has it no longer. Where words stand more often
    than there are entries, the later ones are new.
    """
    remaining = _Remaining(entries)
    checked = {place_of(page.path, folder) for page in pages if not fell_short(page.diagnostics)}

    @cache
    def movable(path: str) -> bool:
        return path in checked or not (folder / path).exists()

    open_ = [
        (number, index, entry_of(finding, folder))
        for number, page in enumerate(pages)
        for index, finding in enumerate(page.findings)
        if finding.suppressed is None
    ]
    known: set[tuple[int, int]] = set()
    for same_path, same_page in ((True, True), (True, False), (False, False)):
        rest = []
        for number, index, entry in open_:
            key = _Key(entry.rule, entry.text_digest)
            path, page_name = entry.path if same_path else None, entry.page if same_page else None
            if remaining.take(key, path, page_name, movable):
                known.add((number, index))
            else:
                rest.append((number, index, entry))
        open_ = rest
    mark = Suppressed("baseline", reason)
    marked = [_marked(page, number, known, mark) for number, page in enumerate(pages)]
    return Matched(marked, remaining.entries())


def _marked(page: CheckedPage, number: int, known: set[tuple[int, int]], mark: Suppressed) -> CheckedPage:
    if not page.findings:
        return page
    findings = tuple(
        finding._replace(suppressed=mark) if (number, index) in known else finding
        for index, finding in enumerate(page.findings)
    )
    return page._replace(findings=findings)


def stale(
    left: Iterable[Entry], pages: Iterable[CheckedPage], folder: Path, ran: Callable[[str], frozenset[str]]
) -> Iterator[Entry]:
    """The entries of `left` whose finding is gone: their file is gone, or was checked by their rule.

    `ran` gives the names of the rules that ran on a path; without the rule nothing can be said.
    """
    read_well: dict[str, str] = {}
    unread: set[str] = set()
    for page in pages:
        place = place_of(page.path, folder)
        read_well.setdefault(place, page.path)
        if fell_short(page.diagnostics):
            unread.add(place)
    for entry in left:
        if entry.path in unread:
            continue
        path = read_well.get(entry.path)
        if path is None and (folder / entry.path).exists():
            continue
        if _current(entry.rule) in ran(path or str(folder / entry.path)) or not _exists(entry.rule):
            yield entry


def _exists(rule: str) -> bool:
    try:
        rule_named(rule)
    except UnknownNameError:
        return False
    return True
