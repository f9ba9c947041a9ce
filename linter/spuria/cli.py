"""The command line: `check`, `rule`, `rules`."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from spuria.catalogue import BrokenRulesError, UnknownNameError, installed_rules, rule_named, selected_rules
from spuria.checking import CLEAN, FELL_SHORT, CannotRunError, UsageProblemError, run_check, standard_output
from spuria.config import split_names
from spuria.files import STDIN
from spuria.finding import Confidence
from spuria.report import FORMATS
from spuria.report.escape import printable

#: Commands that have a module of their own, which is imported when the command is asked for.
_LATE = {
    "baseline": "spuria.commands.baseline",
    "completion": "spuria.commands.completion",
    "config": "spuria.commands.config",
    "man": "spuria.commands.man",
    "server": "spuria.commands.server",
}


class _Commands(click.Group):
    """The commands, with a hint for who forgets to name one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted((*self.commands, *_LATE))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _LATE:
            command: click.Command = getattr(import_module(_LATE[cmd_name]), cmd_name)
            return command
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in (*self.commands, *_LATE) and (os.path.exists(args[0]) or args[0] == STDIN):
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
        return FELL_SHORT
    except click.ClickException as error:
        error.show(sys.stderr)
        return FELL_SHORT
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


def _complete_names(_context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    """Rules and families that complete the last of some names."""
    before, comma, last = typed.rpartition(",")
    known = sorted({name for rule in installed_rules() for name in (rule.name, rule.family)})
    return [before + comma + name for name in known if name.startswith(last)]


_colour = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
    help="Colours and links: on a terminal, always or never. NO_COLOR turns them off, too.",
)  # fmt: skip


@spuria.command()
@click.argument("paths", nargs=-1, metavar="[PATH...|-]")
@click.option("--select", multiple=True, metavar="NAMES", callback=_names, shell_complete=_complete_names,
              help="Run only these rules or families (repeatable, comma-separated).")  # fmt: skip
@click.option("--ignore", multiple=True, metavar="NAMES", callback=_names, shell_complete=_complete_names,
              help="Do not run these rules or families.")  # fmt: skip
@click.option("--confidence", type=click.Choice([str(item) for item in Confidence]), default=None,
              help="The lowest confidence to report; hints never make the exit code 1.  [default: likely]")  # fmt: skip
@click.option("--preview", is_flag=True, help="Run preview rules, too; they never make the exit code 1.")
@click.option("--redact", is_flag=True,
              help="Mask e-mail addresses, phones, streets and dates in what is reported.")  # fmt: skip
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
@click.option("--config", multiple=True, metavar="FILE|KEY=VALUE",
              help="Use this configuration instead of the nearest one, or this value (repeatable).")  # fmt: skip
@click.option(
    "--include", multiple=True, metavar="PATTERN", help="Read these files in folders, not those with a page's suffix."
)
@click.option(
    "--exclude", multiple=True, metavar="PATTERN", help="Leave out files and folders (patterns as in .gitignore)."
)
@click.option("--watch", is_flag=True, help="Check again whenever a page changes, until Ctrl-C.")
@click.option("--quiet", "-q", is_flag=True, help="Only findings and errors: no summary, no notes.")
@click.option("--verbose", "-v", is_flag=True, help="Tell what is checked, by what, and how long it took.")
@click.option("--baseline", type=click.Path(dir_okay=False), metavar="FILE",
              help="Let the findings pass that this file holds; `spuria baseline create` writes it.")  # fmt: skip
@click.option("--against", metavar="REF",
              help="Only what is new since a revision of Git: changed files, and what was not in them.")  # fmt: skip
@click.option("--suppressions", type=click.Path(dir_okay=False), metavar="FILE",
              help="The file of suppressions, instead of spuria-ignore.toml beside the configuration.")  # fmt: skip
@click.option("--add-ignore", metavar="REASON",
              help="Silence what is found, for this reason: write it to the side-car file.")  # fmt: skip
@click.option("--owner", metavar="NAME", help="Who answers for what --add-ignore writes, if not the user.")
@click.option("--expires", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
              help="Until when what --add-ignore writes holds (YYYY-MM-DD).")  # fmt: skip
@click.option("--fix", is_flag=True, help="Repair what can be repaired without loss, in the files themselves.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: take out passages, too.")
@click.option("--diff", is_flag=True, help="Only show what --fix would change; the exit code is 1 if it would.")
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
    for name in ("as_of", "expires"):
        options[name] = options[name] and options[name].date()
    if options["add_ignore"] is not None and not options["add_ignore"].strip():
        raise click.BadParameter("it needs a reason", param_hint="--add-ignore")
    if options["add_ignore"] is None and (options["owner"] or options["expires"]):
        raise click.UsageError("--owner and --expires go with --add-ignore")
    if options["unsafe_fixes"] and not (options["fix"] or options["diff"]):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if options["quiet"] and options["verbose"]:
        raise click.UsageError("--quiet and --verbose exclude each other")
    try:
        if options.pop("watch"):
            return _watched(paths, options)
        return run_check(paths, **options)
    except UsageProblemError as error:
        raise click.UsageError(str(error)) from None
    except CannotRunError as error:
        raise click.ClickException(str(error)) from None


def _watched(paths: tuple[str, ...], options: dict[str, Any]) -> int:
    from spuria.watching import NoWatcherError, watch

    if STDIN in paths:
        raise click.UsageError("--watch is for files and folders, not for standard input")
    besides = [options[name] for name in ("baseline", "suppressions") if options[name]]
    besides += [value for value in options["config"] if os.path.isfile(value)]
    try:
        return watch(paths, lambda: run_check(paths, **options), besides=besides)
    except NoWatcherError as error:
        raise click.ClickException(str(error)) from None


def _shard(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[int, int]:
    number, slash, count = (value or "1/1").partition("/")
    if not (slash and number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count)):
        raise click.BadParameter("write K/N, with K from 1 to N")
    return int(number), int(count)


@spuria.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--out", required=True, type=click.Path(file_okay=False), metavar="DIR",
              help="Where the tables go; a second run there does only what is new.")  # fmt: skip
@click.option("--select", multiple=True, metavar="NAMES", callback=_names,
              help="Run only these rules or families (repeatable, comma-separated).")  # fmt: skip
@click.option("--ignore", multiple=True, metavar="NAMES", callback=_names,
              help="Do not run these rules or families.")  # fmt: skip
@click.option("--preview", is_flag=True, help="Run preview rules, too; they never make the exit code 1.")
@click.option("--redact", is_flag=True,
              help="Mask e-mail addresses, phones, streets and dates in what is reported.")  # fmt: skip
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
              help="Read pages without a date of their own against this one (YYYY-MM-DD).")  # fmt: skip
@click.option("--fail-on", type=click.Choice(["error", "warning", "info", "never"]), default=None,
              help="The lowest severity that makes the exit code 1.  [default: error]")  # fmt: skip
@click.option("--max-rate", multiple=True, metavar="RULE=N",
              help="Exit with 1 when a rule fires on more than N of 1,000 pages, beyond chance.")  # fmt: skip
@click.option("--max-site-rate", multiple=True, metavar="RULE=N",
              help="The same for each site: more than N of 1,000 of its pages, beyond chance.")  # fmt: skip
@click.option("--against", type=click.Path(exists=True, file_okay=False), metavar="DIR",
              help="Exit with 1 when a rule fires more often than in this earlier run, beyond chance.")  # fmt: skip
@click.option("--strict", is_flag=True, help="Exit with 2 when some of the input could not be read.")
@click.option("--jobs", type=click.IntRange(min=1), default=None, metavar="N",
              help="Check with this many processes.  [default: all cores]")  # fmt: skip
@click.option("--shard", callback=_shard, metavar="K/N",
              help="Do the K-th of N shares; a run without it finishes what all have done.")  # fmt: skip
@click.option("--page-seconds", type=click.FloatRange(min=0.1), default=20.0, show_default=True, metavar="SECONDS",
              help="Give up a page that takes longer.")  # fmt: skip
@click.option("--config", multiple=True, metavar="FILE|KEY=VALUE",
              help="Use this configuration instead of the nearest one, or this value (repeatable).")  # fmt: skip
def audit(paths: tuple[str, ...], **options: Any) -> int:
    """Check a whole crawl, judge its pages together, and write tables of what was found.

    Reads WARC, WET, JSON Lines, Parquet and folders of pages. Writes findings.parquet, pages.parquet
    (what to keep, trim, quarantine or reject), sites.parquet and report.html.

    Exit code: 0 clean or below the gates, 1 findings at or above them, 2 the run fell short.
    """
    from spuria.audit.command import run_audit

    if options["as_of"]:
        options["as_of"] = options["as_of"].date()
    try:
        return run_audit(paths, **options)
    except UsageProblemError as error:
        raise click.UsageError(str(error)) from None
    except CannotRunError as error:
        raise click.ClickException(str(error)) from None


@spuria.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--out", required=True, type=click.Path(file_okay=False), metavar="DIR",
              help="Where the sound pages, the quarantine, the audit and the list of cuts go.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Only tell what would be kept, cut and set aside.")
@click.option("--select", multiple=True, metavar="NAMES", callback=_names,
              help="Run only these rules or families (repeatable, comma-separated).")  # fmt: skip
@click.option("--ignore", multiple=True, metavar="NAMES", callback=_names,
              help="Do not run these rules or families.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(min=1), default=None, metavar="N",
              help="Check with this many processes.  [default: all cores]")  # fmt: skip
@click.option("--config", multiple=True, metavar="FILE|KEY=VALUE",
              help="Use this configuration instead of the nearest one, or this value (repeatable).")  # fmt: skip
def clean(paths: tuple[str, ...], **options: Any) -> int:
    """Write the sound pages of a crawl, with what does not belong cut out.

    Pages go to kept/ or quarantine/ in the containers they came in; what was cut, set aside or
    rejected is in excisions.jsonl. A page from which something cannot be cut without changing the
    rest is put in quarantine.
    """
    from spuria.audit.command import run_clean

    try:
        return run_clean(paths, **options)
    except UsageProblemError as error:
        raise click.UsageError(str(error)) from None
    except CannotRunError as error:
        raise click.ClickException(str(error)) from None


_listing = click.option(
    "--output-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="The form of the output.",
)


@spuria.command()
@click.argument("name", shell_complete=_complete_names)
@_listing
@_colour
def rule(name: str, output_format: str, color: str) -> int:
    """Show the documentation of a rule."""
    from spuria.report import rules

    try:
        found = rule_named(name)
    except UnknownNameError as error:
        raise click.UsageError(str(error)) from None
    stream, look = standard_output(color)
    rules.write_page(found, stream, look, as_json=output_format == "json")
    return CLEAN


@spuria.command("rules")
@_listing
@_colour
def list_rules(output_format: str, color: str) -> int:
    """List the rules."""
    from spuria.report import rules

    stream, look = standard_output(color)
    rules.write_list(installed_rules(), stream, look, as_json=output_format == "json")
    return CLEAN
