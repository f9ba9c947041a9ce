"""`spuria config`: what is configured for a path, and who says so."""

import os
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import click
import msgspec

from spuria.checking import CLEAN
from spuria.config import BrokenConfigError, Located
from spuria.config_file import finder
from spuria.config_keys import written
from spuria.report.escape import encodable, printable
from spuria.report.record import encoded

_WIDEST = 50


@click.command()
@click.argument("path", default=".", type=click.Path())
@click.option("--config", "values", multiple=True, metavar="FILE|KEY=VALUE",
              help="Use this configuration instead of the nearest one, or this value (repeatable).")  # fmt: skip
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="The form of the output.")  # fmt: skip
def config(path: str, values: tuple[str, ...], output_format: str) -> int:
    """Show the configuration for a file or folder, and where each value comes from."""
    place = os.path.abspath(path)
    try:
        configs = finder(values)
        located = configs.of_folder(place) if os.path.isdir(place) else configs.for_path(place)
    except BrokenConfigError as error:
        raise click.ClickException(printable(str(error))) from None
    table = written(located.config)
    sources = {key: located.sources.get(key, "default") for key in table if key != "extends"}
    if output_format == "json":
        shown = {key: {"value": table[key], "source": encodable(source)} for key, source in sources.items()}
        click.echo(encoded({"file": _file(located), "values": shown}))
        return CLEAN
    click.echo(f"# {_said(located)}")
    lines = [
        (f"{name} = {_toml(value)}", source)
        for key, source in sources.items()
        for name, value in _flat(key, table[key])
    ]
    width = min(max(len(line) for line, _ in lines), _WIDEST)
    for line, source in lines:
        click.echo(f"{printable(line):<{width}}  # {printable(source)}")
    return CLEAN


def _said(located: Located) -> str:
    """Which file holds, in words."""
    if located.file is None:
        return "no configuration file: defaults"
    return printable(f"{_file(located)}{located.where}")


def _file(located: Located) -> str | None:
    return encodable(os.path.relpath(located.file).replace(os.sep, "/")) if located.file else None


def _flat(key: str, value: Any) -> Iterator[tuple[str, Any]]:
    """A value, or each of those that a table holds under its dotted key."""
    if not isinstance(value, Mapping):
        yield key, value
        return
    for name, item in value.items():
        yield from _flat(f"{key}.{_key(name)}", item)


def _toml(value: Any) -> str:
    """A value as TOML has it; nothing at all, which TOML lacks, as a dash."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        shown = {key: item for key, item in value.items() if item is not None}
        return "{" + ", ".join(f"{_key(key)} = {_toml(item)}" for key, item in shown.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return msgspec.json.encode(value).decode()


def _key(key: str) -> str:
    return key if key.replace("-", "").replace("_", "").isalnum() and key.isascii() else f'"{key}"'
