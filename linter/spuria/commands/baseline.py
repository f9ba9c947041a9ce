"""`spuria baseline`: write down the findings that there are, so that a check fails for new ones only."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from spuria.baseline import FILE_NAME, BrokenBaselineError, Entry, Matched, entry_of, match, read, stale, write
from spuria.checking import CLEAN, FELL_SHORT, FINDINGS, CannotRunError, Run, UsageProblemError, start, tell
from spuria.config import BrokenConfigError, baseline_of, split_names
from spuria.config_file import finder
from spuria.report.escape import printable, shown_path

# How many entries or findings are shown one by one.
_SHOWN = 10


@click.group()
def baseline() -> None:
    """Keep a file of known findings: they do not fail the check, new ones do.

    The file holds a line a finding, found again by its rule and its words, wherever it has moved to.
    """


def _options(command: Callable[..., int]) -> Callable[..., int]:
    for option in reversed(
        (
            click.argument("paths", nargs=-1, metavar="[PATH...]"),
            click.option(
                "--baseline",
                "file",
                type=click.Path(dir_okay=False),
                metavar="FILE",
                help=f"The file.  [default: that of the configuration, else {FILE_NAME}]",
            ),
            click.option("--select", multiple=True, metavar="NAMES", help="Run only these rules or families."),
            click.option("--ignore", multiple=True, metavar="NAMES", help="Do not run these rules or families."),
            click.option("--preview", is_flag=True, help="Run preview rules, too."),
            click.option(
                "--exclude",
                multiple=True,
                metavar="PATTERN",
                help="Leave out files and folders (patterns as in .gitignore).",
            ),
            click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Check with this many processes."),
            click.option(
                "--config",
                multiple=True,
                metavar="FILE|KEY=VALUE",
                help="Use this configuration instead of the nearest one, or this value (repeatable).",
            ),
        )
    ):
        command = option(command)
    return command


class _Checked:
    """The pages of a run against a baseline."""

    def __init__(self, file: Path, entries: list[Entry], paths: tuple[str, ...], options: dict[str, Any]) -> None:
        self.file = file
        self.run = _run(paths, options)
        pages = list(self.run.tally.counted(self.run.pages, tell))
        self.matched: Matched = match(pages, entries, file.parent, "known")
        self.gone = list(stale(self.matched.left, pages, file.parent, self.run.rules_on))
        self.new = [
            entry_of(finding, file.parent)
            for page in self.matched.pages
            for finding in page.findings
            if finding.suppressed is None
        ]

    @property
    def moved(self) -> list[Entry]:
        """The findings that the baseline knows, where they stand now."""
        return [
            entry_of(finding._replace(suppressed=None), self.file.parent)
            for page in self.matched.pages
            for finding in page.findings
            if finding.suppressed is not None and finding.suppressed.kind == "baseline"
        ]

    @property
    def kept(self) -> list[Entry]:
        """The entries of which this run says nothing: their files were not checked, or not by their rule."""
        gone = list(self.gone)
        kept = []
        for entry in self.matched.left:
            if entry in gone:
                gone.remove(entry)
            else:
                kept.append(entry)
        return kept

    @property
    def short(self) -> int:
        """FELL_SHORT for a run that could not check everything, else CLEAN."""
        return FELL_SHORT if self.run.tally.fell_short else CLEAN


@baseline.command()
@_options
@click.option("--force", is_flag=True, help="Replace a baseline that is there.")
def create(paths: tuple[str, ...], file: str | None, force: bool, **options: Any) -> int:
    """Write the findings that there are now to a new baseline."""
    place = _file(file, options)
    if place.exists() and not force:
        raise click.ClickException(
            f"{_shown(place)} is there already: `spuria baseline update` adds to it, --force replaces it"
        )
    checked = _checked(place, [], paths, options)
    _write(place, checked.new)
    click.echo(f"{_count(len(checked.new), 'finding')} written to {_shown(place)}; new ones fail the check.")
    if not _is_configured(place, options):
        click.echo(f'Check with --baseline {_shown(place)}, or configure it: baseline = "{_shown(place)}"')
    return checked.short


@baseline.command()
@_options
def update(paths: tuple[str, ...], file: str | None, **options: Any) -> int:
    """Add the findings that are new, and take out what is stale."""
    place = _file(file, options)
    checked = _checked(place, _read(place), paths, options)
    _write(place, [*checked.kept, *checked.moved, *checked.new])
    click.echo(
        f"{_shown(place)}: {len(checked.new):,} added, {len(checked.gone):,} taken out, "
        f"{len(checked.kept) + len(checked.moved) + len(checked.new):,} in all."
    )
    return checked.short


@baseline.command()
@_options
def prune(paths: tuple[str, ...], file: str | None, **options: Any) -> int:
    """Take out the entries whose finding is gone; nothing is added."""
    place = _file(file, options)
    checked = _checked(place, _read(place), paths, options)
    left = [*checked.kept, *checked.moved]
    _write(place, left)
    click.echo(f"{_shown(place)}: {len(checked.gone):,} taken out, {len(left):,} left.")
    if checked.new:
        click.echo(f"{_count(len(checked.new), 'finding')} not in it: `spuria check` shows them.")
    return checked.short


@baseline.command()
@_options
def check(paths: tuple[str, ...], file: str | None, **options: Any) -> int:
    """Say whether the baseline is what `update` would write: exit code 1 when findings are new or entries stale."""
    place = _file(file, options)
    checked = _checked(place, _read(place), paths, options)
    _list("new", checked.new)
    _list("stale", checked.gone)
    click.echo(f"{_shown(place)}: {len(checked.moved):,} known, {len(checked.new):,} new, {len(checked.gone):,} stale.")
    return checked.short or (FINDINGS if checked.new or checked.gone else CLEAN)


def _list(word: str, entries: Iterable[Entry]) -> None:
    some = sorted(entries)
    for entry in some[:_SHOWN]:
        click.echo(f"{word}: {printable(entry.path)}: [{entry.rule}] {printable(entry.quote)}")
    if len(some) > _SHOWN:
        click.echo(f"{word}: and {len(some) - _SHOWN:,} more")


def _run(paths: tuple[str, ...], options: dict[str, Any]) -> Run:
    overrides: dict[str, Any] = {name: split_names(options[name]) for name in ("select", "ignore") if options[name]}
    if options["preview"]:
        overrides["preview"] = True
    return start(
        paths,
        overrides=overrides,
        config=options["config"],
        exclude=options["exclude"],
        jobs=options["jobs"],
        progress=sys.stderr.isatty(),
    )


def _checked(file: Path, entries: list[Entry], paths: tuple[str, ...], options: dict[str, Any]) -> _Checked:
    try:
        return _Checked(file, entries, paths, options)
    except UsageProblemError as error:
        raise click.UsageError(str(error)) from None
    except CannotRunError as error:
        raise click.ClickException(str(error)) from None


def _file(named: str | None, options: dict[str, Any]) -> Path:
    """The baseline to work on: the one named, else that of the current folder's configuration, else the usual one."""
    return Path(os.path.abspath(named)) if named else _configured(options) or Path.cwd() / FILE_NAME


def _configured(options: dict[str, Any]) -> Path | None:
    try:
        return baseline_of(finder(options["config"]).of_folder(os.getcwd()))
    except BrokenConfigError as error:
        raise click.ClickException(printable(str(error))) from None


def _is_configured(place: Path, options: dict[str, Any]) -> bool:
    configured = _configured(options)
    return configured is not None and os.path.abspath(configured) == str(place)


def _read(file: Path) -> list[Entry]:
    try:
        return read(file)
    except BrokenBaselineError as error:
        raise click.ClickException(printable(str(error))) from None


def _write(file: Path, entries: list[Entry]) -> None:
    try:
        write(file, entries)
    except OSError as error:
        raise click.ClickException(f"{_shown(file)}: it cannot be written: {error.strerror or error}") from None


def _shown(file: Path) -> str:
    return printable(shown_path(os.path.relpath(file).replace(os.sep, "/")))


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number:,} {noun}s"
