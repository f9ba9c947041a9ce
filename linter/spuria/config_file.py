"""Files of configuration, with what they extend, read into one table that knows where each of its keys came from."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from spuria.config import BrokenConfigError, Finder, Located, parse
from spuria.toml_file import UnusableFileError, parse_toml, read_toml

#: The configurations that the package brings, for `extends`.
PRESETS = ("spuria:crawl", "spuria:docs", "spuria:strict")
_PREFIX = "spuria:"
# Lists that grow with each file; others are replaced.
_GROWING = ("exclude", "extend-select", "ignore", "overrides")
# Files that are named relative to the file that names them.
_PATHS = ("baseline", "suppressions")

# Two files that extend two each, and so on, would be read without end.
_MOST_FILES = 100

Sources = dict[str, str]


def load(file: Path) -> Located | None:
    """The configuration a file holds; None for a pyproject.toml without one. Raises BrokenConfigError."""
    table, where = _table_of(file)
    if table is None:
        return None
    name = f"{file}{where}"
    own = parse(table, name)
    if not own.extends:
        return Located(own, str(file.parent), file, where, dict.fromkeys(table, _shown(file)))
    merged, sources = _with_bases(file, table, name, (file.resolve(),), [])
    return Located(parse(merged, name), str(file.parent), file, where, sources)


def _table_of(file: Path) -> tuple[dict[str, Any] | None, str]:
    """The table a file holds, and the key it stands under."""
    try:
        data = read_toml(file)
    except UnusableFileError as error:
        raise BrokenConfigError(f"{file}: {error}") from None
    if file.name != "pyproject.toml":
        return data, ""
    tool = data.get("tool")
    if not isinstance(tool, dict) or "spuria" not in tool:
        return None, ""
    if not isinstance(tool["spuria"], dict):
        raise BrokenConfigError(f"{file}: tool.spuria is not a table")
    return tool["spuria"], " [tool.spuria]"


def _with_bases(
    file: Path, table: dict[str, Any], name: str, chain: tuple[Path, ...], read: list[Path]
) -> tuple[dict[str, Any], Sources]:
    """A table on top of those it extends, in their order. `chain` leads to it, `read` are all that were read for it."""
    merged: dict[str, Any] = {}
    sources: Sources = {}
    for base in table.get("extends", ()):
        other, origins = _base(base, file, name, chain, read)
        merged = merge(merged, other)
        sources = _sources(sources, origins)
    own = {key: value for key, value in table.items() if key != "extends"}
    return merge(merged, own), _sources(sources, dict.fromkeys(own, _shown(file)))


def _base(
    base: str, file: Path, name: str, chain: tuple[Path, ...], read: list[Path]
) -> tuple[dict[str, Any], Sources]:
    if base.startswith(_PREFIX):
        if base not in PRESETS:
            from spuria.catalogue import nearest

            raise BrokenConfigError(f"{name}: extends: there is no '{base}'{nearest(base, PRESETS)}")
        table = _preset(base)
        return table, dict.fromkeys(table, base)
    if "://" in base:
        raise BrokenConfigError(
            f"{name}: extends: '{base}' is an address; only files and {', '.join(PRESETS)} are read"
        )
    place = file.parent / base
    if place.resolve() in chain:
        raise BrokenConfigError(f"{name}: extends: {base} extends itself")
    read.append(place)
    if len(read) > _MOST_FILES:
        raise BrokenConfigError(f"{name}: extends: more than {_MOST_FILES} files would have to be read")
    other, where = _table_of(place)
    if other is None:
        raise BrokenConfigError(f"{place}: it has no [tool.spuria]")
    parse(other, f"{place}{where}")
    for key in _PATHS:
        if key in other:
            other[key] = os.path.abspath(place.parent / other[key])
    return _with_bases(place, other, f"{place}{where}", (*chain, place.resolve()), read)


def _preset(name: str) -> dict[str, Any]:
    return read_toml(Path(__file__).with_name("presets") / f"{name.removeprefix(_PREFIX)}.toml")


def merge(below: Mapping[str, Any], above: Mapping[str, Any], *, top: bool = True) -> dict[str, Any]:
    """Two tables as one: tables key by key, some lists one after the other, all else as `above` says."""
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        if isinstance(value, Mapping) and isinstance(old, Mapping):
            merged[key] = merge(old, value, top=False)
        elif top and key in _GROWING and old is not None:
            merged[key] = [*old, *value]
        else:
            merged[key] = value
    return merged


def _sources(below: Sources, above: Sources) -> Sources:
    """Where the keys of a merged table come from; of several places all, the one that counts most last."""
    merged = dict(below)
    for key, source in above.items():
        joins = key in merged and (key in _GROWING or key in _TABLES)
        merged[key] = f"{merged[key]}, {source}" if joins else source
    return merged


_TABLES = ("per-file-ignores", "severity", "rules", "dispositions", "fields", "limits")


def _shown(file: Path) -> str:
    return os.path.relpath(file).replace(os.sep, "/")


def finder(values: Iterable[str], overrides: Mapping[str, Any] | None = None) -> Finder:
    """Where configurations come from when `--config` was given these values. Raises BrokenConfigError."""
    named, table = assignments(values)
    return Finder(Path(named) if named else None, overrides, table)


def assignments(values: Iterable[str]) -> tuple[str | None, dict[str, Any]]:
    """What `--config` was given: the file, if any, and the table of the `KEY=VALUE`s. Raises BrokenConfigError.

    A value is written as in TOML; one that is none is taken for a string.
    """
    named: str | None = None
    table: dict[str, Any] = {}
    for value in values:
        key, equals, written = value.partition("=")
        if not equals or os.path.isfile(value):
            if named is not None:
                raise BrokenConfigError(f"--config names two files, {named} and {value}")
            named = value
            continue
        for text in (value, f"{key}={_quoted(written.strip())}"):
            try:
                given = parse_toml(text)
                break
            except UnusableFileError:
                continue
        else:
            raise BrokenConfigError(f"--config {value}: it is neither a file nor KEY=VALUE")
        if "extends" in given:
            raise BrokenConfigError("--config: extends belongs into a file")
        table = merge(table, given)
    if table:
        parse(table, "--config")
    return named, table


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)
