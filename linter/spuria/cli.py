"""The command line: `check`, `rule`, `rules`."""

import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from shutil import get_terminal_size
from typing import Any, TextIO

import click

from spuria.catalogue import BrokenRulesError, UnknownNameError, installed_rules, rule_named, selected_rules
from spuria.config import BrokenConfigError, Finder, split_names
from spuria.discover import Discovery
from spuria.files import STDIN, CheckedPage, FileChecker
from spuria.finding import Confidence
from spuria.patterns import BrokenPatternError
from spuria.progress import wants_progress, with_progress
from spuria.report import FORMATS, Look, Tally, reporter
from spuria.report.escape import printable, shown_path
from spuria.run import Diagnostic
from spuria.workers import available_cores, check_files

_CLEAN, _FINDINGS, _FELL_SHORT = 0, 1, 2
# Piped output must not depend on the terminal it was started from.
_PIPED_WIDTH = 120


class _Commands(click.Group):
    """The commands, with a hint for who forgets to name one."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and (os.path.exists(args[0]) or args[0] == STDIN):
            raise click.UsageError(f"to check pages, write: spuria check {printable(args[0])}", ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100})
@click.version_option(None, "--version", package_name="spuria", message="%(prog)s %(version)s")
def spuria() -> None:
    """Finds the passages that do not belong: a linter for the content of pages."""


def run(arguments: Sequence[str]) -> int:
    """Run a command with its arguments; the exit code."""
    if not arguments:
        spuria.main(prog_name="spuria")  # completes a command line of a shell, and exits
    try:
        # Not `spuria.main(...)`: that answers a closed pipe and Ctrl-C in its own way.
        with spuria.make_context("spuria", list(arguments)) as context:
            code = spuria.invoke(context)
    except click.exceptions.Exit as error:
        return error.exit_code
    except BrokenRulesError as error:
        click.echo(f"spuria: {printable(str(error))}", err=True)
        return _FELL_SHORT
    except click.ClickException as error:
        error.show(sys.stderr)
        return _FELL_SHORT
    return int(code or 0)


def _names(_context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    names = split_names(values)
    if values and not names:
        raise click.BadParameter("it names no rule or family")
    try:
        selected_rules(names)
    except UnknownNameError as error:
        raise click.BadParameter(str(error)) from None
    return names


_colour = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
    help="Colours and links: on a terminal, always or never. NO_COLOR turns them off, too.",
)  # fmt: skip


@spuria.command()
@click.argument("paths", nargs=-1, metavar="[PATH...|-]")
@click.option("--select", multiple=True, metavar="NAMES", callback=_names,
              help="Run only these rules or families (repeatable, comma-separated).")  # fmt: skip
@click.option("--ignore", multiple=True, metavar="NAMES", callback=_names,
              help="Do not run these rules or families.")  # fmt: skip
@click.option("--confidence", type=click.Choice([str(item) for item in Confidence]), default=None,
              help="The lowest confidence to report; hints never make the exit code 1.  [default: likely]")  # fmt: skip
@click.option("--preview", is_flag=True, help="Run preview rules, too; they never make the exit code 1.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
              help="Read pages without a date of their own against this one (YYYY-MM-DD).")  # fmt: skip
@click.option("--fail-on", type=click.Choice(["error", "warning", "info", "never"]), default=None,
              help="The lowest severity that makes the exit code 1.  [default: error]")  # fmt: skip
@click.option("--exit-zero", is_flag=True, help="Exit with 0 whatever is found; still 2 when the run fell short.")
@click.option("--output-format", type=click.Choice(list(FORMATS)), default="text", show_default=True,
              help="The form of the report.")  # fmt: skip
@click.option("--output", type=click.Path(dir_okay=False), metavar="FILE",
              help="Write the report to a file, whole or not at all.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(min=1), default=None, metavar="N",
              help="Check with this many processes.  [default: all cores]")  # fmt: skip
@click.option("--no-cache", is_flag=True, help="Check every file, whatever earlier runs have found.")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule at the end.")
@_colour
@click.option("--config", type=click.Path(dir_okay=False), metavar="FILE",
              help="Use this configuration instead of the nearest one.")  # fmt: skip
@click.option(
    "--include", multiple=True, metavar="PATTERN", help="Read these files in folders, not those with a page's suffix."
)
@click.option(
    "--exclude", multiple=True, metavar="PATTERN", help="Leave out files and folders (patterns as in .gitignore)."
)
@click.option("--force-exclude", is_flag=True, help="Leave out excluded files even when they are named.")
@click.option(
    "--stdin-filename", metavar="NAME", help="The name that standard input goes by: its type and configuration."
)
def check(paths: tuple[str, ...], **options: Any) -> int:
    """Check pages: files, folders, or - for standard input.

    HTML, Markdown and text, told by their suffix. Without a path, the current folder.

    Exit code: 0 clean or below the gate, 1 findings at or above it, 2 the run fell short: bad usage,
    an unreadable input, a rule that crashed.
    """
    overrides: dict[str, Any] = {}
    for key in ("select", "ignore", "fail_on"):
        if options[key]:
            overrides[key] = options[key]
    if options["confidence"]:
        overrides["confidence"] = Confidence(options["confidence"])
    if options["preview"]:
        overrides["preview"] = True
    if options["as_of"]:
        moment: datetime = options["as_of"]
        overrides["as_of"] = moment.date()
    try:
        configs = Finder(Path(options["config"]) if options["config"] else None, overrides)
    except BrokenConfigError as error:
        raise click.ClickException(printable(str(error))) from None
    try:
        discovery = Discovery(
            configs, include=options["include"], exclude=options["exclude"], force_exclude=options["force_exclude"]
        )
    except BrokenPatternError as error:
        raise click.UsageError(str(error)) from None
    if options["stdin_filename"] and STDIN not in paths:
        raise click.UsageError("--stdin-filename goes with -")
    named = [path for path in paths if path != STDIN]
    files, problems = discovery.files(named if paths else ["."])
    tally = Tally()
    tally.note(problems, _tell)
    tally.earlier = problems
    make = partial(FileChecker, configs, use_cache=not options["no_cache"])
    jobs = options["jobs"] or available_cores()
    pages = _pages(make, files, jobs, STDIN in paths, options["stdin_filename"])
    if wants_progress() or (options["output"] and sys.stderr.isatty()):
        pages = with_progress(pages, len(files) + (STDIN in paths))
    write = reporter(options["output_format"])
    if options["output"]:
        with _whole_file(options["output"]) as stream:
            write(tally.counted(pages, _tell), tally, stream, Look(width=_PIPED_WIDTH))
    else:
        stream, look = _stdout(options["color"])
        write(tally.counted(pages, _tell), tally, stream, look)
    if options["statistics"]:
        _write_statistics(
            tally, sys.stdout if options["output_format"] == "text" and not options["output"] else sys.stderr
        )
    if tally.fell_short:
        return _FELL_SHORT
    return _FINDINGS if tally.gating and not options["exit_zero"] else _CLEAN


def _pages(
    make: Callable[[], FileChecker], files: Sequence[str], jobs: int, stdin: bool, stdin_name: str | None
) -> Iterator[CheckedPage]:
    if stdin:
        yield make().check_stdin(stdin_name)
    yield from check_files(make, files, jobs)


def _tell(diagnostic: Diagnostic) -> None:
    path = printable(shown_path(diagnostic.origin.path))
    if diagnostic.origin.path == STDIN:
        path = "standard input"
    record = f" record {diagnostic.origin.record}" if diagnostic.origin.record is not None else ""
    click.echo(f"spuria: {path}{record}: {printable(diagnostic.message)}", err=True)


def _stdout(colour: str) -> tuple[TextIO, Look]:
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    terminal = colour == "always" or (
        colour == "auto" and stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )
    return stream, Look(terminal, get_terminal_size().columns if stream.isatty() else _PIPED_WIDTH)


@contextmanager
def _whole_file(path: str) -> Iterator[TextIO]:
    """A stream to a file that appears under its name only when all of it is written.

    What is there and is no file, such as /dev/null, is written to and not replaced; a symbolic link stays one.
    """
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        return
    path = os.path.realpath(path)
    folder = os.path.dirname(path)
    try:
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".spuria-", suffix=".part")
    except OSError as error:
        raise click.ClickException(f"{printable(path)}: it cannot be written: {error.strerror or error}") from None
    try:
        with open(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        # mkstemp made it private; a report is as readable as any file that this user makes.
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(temporary, 0o666 & ~umask)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _write_statistics(tally: Tally, stream: TextIO) -> None:
    from spuria.report.text import statistics_lines

    stream.writelines(line + "\n" for line in statistics_lines(tally))


_listing = click.option(
    "--output-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="The form of the output.",
)


@spuria.command()
@click.argument("name")
@_listing
@_colour
def rule(name: str, output_format: str, color: str) -> int:
    """Show the documentation of a rule."""
    from spuria.report import rules

    try:
        found = rule_named(name)
    except UnknownNameError as error:
        raise click.UsageError(str(error)) from None
    stream, look = _stdout(color)
    rules.write_page(found, stream, look, as_json=output_format == "json")
    return _CLEAN


@spuria.command("rules")
@_listing
@_colour
def list_rules(output_format: str, color: str) -> int:
    """List the rules."""
    from spuria.report import rules

    stream, look = _stdout(color)
    rules.write_list(installed_rules(), stream, look, as_json=output_format == "json")
    return _CLEAN
