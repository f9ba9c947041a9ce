"""The configuration: pyproject.toml or spuria.toml, nearest to each file, into one frozen Config."""

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
from msgspec import Meta

from spuria.finding import Confidence, Severity
from spuria.limits import DEFAULT_LIMITS, Limits
from spuria.patterns import BrokenPatternError, compiled

FailOn = Literal["error", "warning", "info", "never"]
RecordPart = Literal["text", "html", "url", "id", "date", "language", "media-type"]
Names = tuple[str, ...]

#: The files a configuration is looked for in, in this order, in each folder upwards.
FILE_NAMES = ("spuria.toml", ".spuria.toml", "pyproject.toml")
# The root of a repository ends the search: what lies above belongs to somebody else.
_REPOSITORY = (".git", ".hg", ".svn")


class Dispositions(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True):
    """What becomes of pages with findings: keep, trim, quarantine or reject; of several, the last of these counts."""

    rules: Annotated[
        dict[str, Literal["keep", "trim", "quarantine", "reject"]],
        Meta(description="Rules and families to what becomes of a page with such a finding."),
    ] = {}
    min_characters: Annotated[
        int, Meta(ge=0, description="A page with less text than this after trimming is rejected.")
    ] = 200
    most_cut: Annotated[
        float, Meta(ge=0, le=1, description="A page of which trimming would cut more than this share is rejected.")
    ] = 0.5
    most_families: Annotated[
        int, Meta(ge=1, description="A page with errors of more families than this is put in quarantine.")
    ] = 2


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True):
    """What a project wants of its checks. Keys are written with hyphens."""

    select: Annotated[Names, Meta(description="Rules and families to run; all when empty.")] = ()
    extend_select: Annotated[Names, Meta(description="Rules and families to run besides; preview rules too.")] = ()
    ignore: Annotated[Names, Meta(description="Rules and families not to run.")] = ()
    per_file_ignores: Annotated[
        dict[str, Names],
        Meta(description="Patterns, as in .gitignore and relative to this file, to rules and families not to run."),
    ] = {}
    include: Annotated[
        Names, Meta(description="Patterns of the files to read in folders; by their suffix when empty.")
    ] = ()
    exclude: Annotated[Names, Meta(description="Patterns of files and folders not to read.")] = ()
    severity: Annotated[dict[str, Severity], Meta(description="Rules and families to the severity they get.")] = {}
    rules: Annotated[
        dict[str, dict[str, Any]], Meta(description="Rules to their options; `spuria rule NAME` lists them.")
    ] = {}
    dispositions: Annotated[Dispositions, Meta(description="What `audit` and `clean` make of findings.")] = (
        Dispositions()
    )
    fields: Annotated[
        dict[RecordPart, Names],
        Meta(description="Parts of a record to the names of their fields in JSON Lines and Parquet files."),
    ] = {}
    limits: Annotated[Limits, Meta(description="How much of a page is read and reported.")] = DEFAULT_LIMITS
    redact: Annotated[
        bool, Meta(description="Whether reports mask e-mail addresses, phones, streets and dates of what they quote.")
    ] = False
    fail_on: Annotated[FailOn, Meta(description="The lowest severity that makes the exit code 1.")] = "error"
    confidence: Annotated[Confidence, Meta(description="The lowest confidence to report.")] = Confidence.LIKELY
    preview: Annotated[bool, Meta(description="Whether preview rules run; they never make the exit code 1.")] = False
    baseline: Annotated[
        str | None, Meta(description="The file of known findings, relative to this file; they do not fail the check.")
    ] = None
    suppressions: Annotated[
        str | None,
        Meta(description="The side-car file of suppressions, relative to this file."),
    ] = None
    as_of: Annotated[
        date | None, Meta(description="The date to read pages against that have no date of their own.")
    ] = None


class BrokenConfigError(ValueError):
    """A configuration that cannot be used; the message names the file and what is wrong."""


class Located(NamedTuple):
    """A configuration, the folder its patterns are relative to, and its file (None for the defaults)."""

    config: Config
    folder: Path
    file: Path | None = None
    #: The key under which a pyproject.toml holds it, for messages.
    where: str = ""

    def __hash__(self) -> int:
        return hash((self.folder, self.file))


def parse(table: Mapping[str, Any], name: str) -> Config:
    """The Config of a TOML table; `name` stands for it in messages. Raises BrokenConfigError."""
    keys = [entry.encode_name for entry in msgspec.structs.fields(Config)]
    for key in table:
        if key not in keys:
            from spuria.catalogue import nearest

            raise BrokenConfigError(f"{name}: there is no key '{key}'{nearest(key, keys)}")
    try:
        config = msgspec.convert(table, Config)
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `$")
        key = path.strip("`").lstrip(".")
        raise BrokenConfigError(f"{name}: {key}: {message}" if key else f"{name}: {message}") from None
    try:
        compiled((*config.include, *config.exclude, *config.per_file_ignores))
    except BrokenPatternError as error:
        raise BrokenConfigError(f"{name}: {error}") from None
    return config


def load(file: Path) -> Located | None:
    """The configuration a file holds; None for a pyproject.toml without one. Raises BrokenConfigError."""
    import tomllib

    try:
        data = tomllib.loads(file.read_bytes().decode("utf-8"))
    except OSError as error:
        raise BrokenConfigError(f"{file}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise BrokenConfigError(f"{file}: it is not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise BrokenConfigError(f"{file}: it is not TOML: {error}") from None
    where = ""
    if file.name == "pyproject.toml":
        tool = data.get("tool")
        if not isinstance(tool, dict) or "spuria" not in tool:
            return None
        data, where = tool["spuria"], " [tool.spuria]"
        if not isinstance(data, dict):
            raise BrokenConfigError(f"{file}: tool.spuria is not a table")
    return Located(parse(data, f"{file}{where}"), file.parent, file, where)


class Finder:
    """The configuration of each folder: that of `given`, or of the nearest file upwards, else the defaults.

    `overrides` are fields of Config that the command line sets, whatever a file says. A `select`
    there starts anew: what files select and ignore is set aside.
    """

    def __init__(self, given: Path | None = None, overrides: Mapping[str, Any] | None = None) -> None:
        self._overrides = dict(overrides or {})
        self._found: dict[str, Located | BrokenConfigError] = {}
        self._default = self._overridden(Located(Config(), Path.cwd()))
        self._given = self._overridden(_of_file(given)) if given is not None else None

    def of_folder(self, folder: str) -> Located:
        """The configuration for files in a folder. Raises BrokenConfigError."""
        if self._given is not None:
            return self._given
        passed: list[str] = []
        found: Located | BrokenConfigError | None = None
        for above in _upwards(folder):
            passed.append(above)
            found = self._found.get(above) or self._straight_in(above)
            if found is not None:
                break
        found = found or self._default
        self._found.update(dict.fromkeys(passed, found))
        if isinstance(found, BrokenConfigError):
            raise found
        return found

    def in_use(self, files: Iterable[str]) -> list[Located]:
        """The configurations for some files, and that of the current folder; broken ones left out."""
        found: dict[int, Located] = {}
        for folder in {"", *(os.path.dirname(file) for file in files)}:
            try:
                located = self.of_folder(os.path.abspath(folder))
            except BrokenConfigError:
                continue
            found.setdefault(id(located), located)
        return list(found.values())

    def _straight_in(self, folder: str) -> Located | BrokenConfigError | None:
        """What the files of a folder say; None where they say nothing."""
        for name in FILE_NAMES:
            file = os.path.join(folder, name)
            if os.path.isfile(file):
                try:
                    located = load(Path(file))
                except BrokenConfigError as error:
                    return error
                if located is not None:
                    return self._overridden(located)
        return None

    def _overridden(self, located: Located) -> Located:
        changes = dict(self._overrides)
        if not changes:
            return located
        if "select" in changes:
            changes = {"extend_select": (), "ignore": (), **changes}
        elif "ignore" in changes:
            changes["ignore"] = (*located.config.ignore, *changes["ignore"])
        config = msgspec.structs.replace(located.config, **changes)
        return Located(config, located.folder, located.file, located.where)


def _upwards(folder: str) -> Iterator[str]:
    """A folder and those above it, up to the root of its repository."""
    while True:
        yield folder
        parent = os.path.dirname(folder)
        if parent == folder or any(os.path.exists(os.path.join(folder, name)) for name in _REPOSITORY):
            return
        folder = parent


def _of_file(file: Path) -> Located:
    located = load(file)
    if located is None:
        raise BrokenConfigError(f"{file}: it has no [tool.spuria]")
    return located


def baseline_of(located: Located) -> Path | None:
    """The file of known findings that a configuration names."""
    return located.folder / located.config.baseline if located.config.baseline else None


#: The side-car file that counts without being named, beside the configuration.
SIDE_CAR = "spuria-ignore.toml"


def suppressions_of(located: Located) -> Path | None:
    """The side-car file of a configuration: the one it names, or the usual one where it is."""
    if located.config.suppressions:
        return located.folder / located.config.suppressions
    usual = located.folder / SIDE_CAR
    return usual if usual.is_file() else None


def split_names(values: Iterable[str]) -> Names:
    """The names of options that are repeatable and comma-separated."""
    return tuple(name for value in values for part in value.split(",") if (name := part.strip()))


def json_schema() -> dict[str, Any]:
    """The JSON schema of spuria.toml and of [tool.spuria]."""
    schema = msgspec.json.schema(Config)
    definitions = schema["$defs"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:spuria:config",
        "title": "Spuria's configuration",
        **definitions.pop("Config"),
        "$defs": definitions,
    }
