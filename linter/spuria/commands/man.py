"""`spuria man`: the manual page, made from what the commands say of themselves."""

import re
from collections.abc import Iterator

import click

from spuria import __version__
from spuria.checking import CLEAN

_EXIT = (
    ("0", "clean, or nothing at or above the gate"),
    ("1", "findings at or above the gate"),
    ("2", "the run fell short: bad usage, an input that could not be read, a rule that crashed"),
)
_FILES = (
    ("spuria.toml, .spuria.toml, pyproject.toml", "the configuration, the nearest one upwards of each file"),
    ("spuria-ignore.toml", "suppressions for pages that cannot hold a comment"),
    ("spuria.baseline", "known findings"),
)
_VARIABLES = (
    ("NO_COLOR", "no colours, if it is set"),
    ("SPURIA_CACHE_DIR", "the folder in which results are kept"),
)


@click.command()
@click.pass_context
def man(context: click.Context) -> int:
    """Write the manual page in roff: spuria man > ~/.local/share/man/man1/spuria.1."""
    root = context.find_root()
    click.echo("\n".join(_page(root)))
    return CLEAN


def _page(root: click.Context) -> Iterator[str]:
    command = root.command
    yield f'.TH SPURIA 1 "" "Spuria {__version__}" "User Commands"'
    yield ".SH NAME"
    yield f"spuria \\- {_text(_first(command.help or ''))}"
    yield ".SH SYNOPSIS"
    yield ".B spuria\n.I COMMAND\n[options]"
    yield ".SH DESCRIPTION"
    yield _text(" ".join((command.help or "").split()))
    yield ".SH COMMANDS"
    yield from _commands(command, root, "spuria")
    for title, entries in (("EXIT STATUS", _EXIT), ("FILES", _FILES), ("ENVIRONMENT", _VARIABLES)):
        yield f".SH {title}"
        for name, text in entries:
            yield f".TP\n.B {_text(name)}\n{_text(text)}"


def _commands(command: click.Command, context: click.Context, path: str) -> Iterator[str]:
    if not isinstance(command, click.Group):
        return
    for name in command.list_commands(context):
        child = command.get_command(context, name)
        if child is None or child.hidden:
            continue
        inner = click.Context(child, info_name=name, parent=context)
        usage = " ".join(piece for piece in child.collect_usage_pieces(inner) if piece != "[OPTIONS]")
        yield f".SS {_text(f'{path} {name} {usage}'.strip())}"
        for paragraph in re.split(r"\n\s*\n", child.help or ""):
            yield _text(" ".join(paragraph.split()))
            yield ".PP"
        for parameter in child.get_params(inner):
            record = parameter.get_help_record(inner)
            if record is not None:
                yield f".TP\n.B {_text(record[0])}\n{_text(record[1])}"
        yield from _commands(child, inner, f"{path} {name}")


def _first(text: str) -> str:
    return " ".join(re.split(r"\n\s*\n", text)[0].split()).rstrip(".")


def _text(text: str) -> str:
    """Words as words in roff: no request at the start of a line, no escape, hyphens that can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.MULTILINE)
