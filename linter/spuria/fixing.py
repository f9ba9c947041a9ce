"""What `spuria check --fix` and `--diff` do with the pages of a run."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from spuria.checking import CLEAN, FELL_SHORT, FINDINGS, Run
from spuria.files import CheckedPage
from spuria.finding import Diagnostic, Origin
from spuria.fix import Fixed, diff, fixed_file, is_fixable, write
from spuria.isolation import HAS_FORK, Died, confine, flush, in_fork, time_limit
from spuria.report.escape import printable
from spuria.workers import load_ahead

# A file is checked again with each fix that is tried: it may take as long as so many checks.
_CHECKS = 6
Tell = Callable[[Diagnostic], None]


def fixed_pages(run: Run, tell: Tell, *, unsafe: bool) -> Iterator[CheckedPage]:
    """The pages of a run as they are after what can be fixed in them has been, and written."""
    return _fixed_pages(run, run.pages, tell, unsafe)


def _fixed_pages(run: Run, pages: Iterable[CheckedPage], tell: Tell, unsafe: bool) -> Iterator[CheckedPage]:
    for page in pages:
        fixed = _fixed(run, page, tell, unsafe)
        if fixed is None:
            yield page
            continue
        try:
            write(page.path, fixed)
        except OSError as error:
            run.tally.note([_not_fixed(page.path, error.strerror or str(error), "not-fixed")], tell)
            yield page
            continue
        run.tally.fixed += fixed.fixes
        yield fixed.page


def show_changes(run: Run, tell: Tell, stream: TextIO, *, unsafe: bool) -> int:
    """Write what fixes would change as a unified diff; the exit code, 1 where there are changes."""
    fixes = files = 0
    for page in run.tally.counted(run.pages, tell):
        fixed = _fixed(run, page, tell, unsafe)
        if fixed is not None:
            files, fixes = files + 1, fixes + fixed.fixes
            stream.writelines(_shown(line) + "\n" for line in diff(page.path, fixed))
    if run.tally.fell_short:
        return FELL_SHORT
    return FINDINGS if fixes else CLEAN


def _shown(line: str) -> str:
    """A line of a diff: its mark, tabs and words stay; what steers a terminal or a build service is shown."""
    return "\t".join(printable(part) for part in line.split("\t"))


def _fixed(run: Run, page: CheckedPage, tell: Tell, unsafe: bool) -> Fixed | None:
    """What a page becomes; None where it stays as it is."""
    if not any(is_fixable(finding, unsafe=unsafe) and finding.origin.record is None for finding in page.findings):
        return None
    fixed = _in_fork(run, page.path, unsafe) if HAS_FORK else _attempted(run, page.path, unsafe)
    if isinstance(fixed, str):
        run.tally.note([_not_fixed(page.path, fixed)], tell)
        return None
    return fixed if fixed.after != fixed.before else None


def _attempted(run: Run, path: str, unsafe: bool) -> Fixed | str:
    try:
        return fixed_file(path, run.checker, run.silence, unsafe=unsafe)
    except OSError as error:
        return error.strerror or str(error)


def _in_fork(run: Run, path: str, unsafe: bool) -> Fixed | str:
    """What a file becomes, or why nothing: it, or what a fix would make of it, may kill or stall its reader."""
    limits = run.checker.limits_of(path)
    seconds = limits.seconds * _CHECKS
    if not run.loaded:
        load_ahead(run.checker, path)
        run.loaded = True

    def attempt() -> Fixed | str:
        confine(limits.memory_bytes)
        with time_limit(seconds):
            return _attempted(run, path, unsafe)

    flush()
    fixed = in_fork(attempt)
    return fixed.why(seconds) if isinstance(fixed, Died) else fixed


def _not_fixed(path: str, why: str, code: str = "cannot-be-fixed") -> Diagnostic:
    return Diagnostic(Origin(path), f"it was not fixed: {why}", code)
