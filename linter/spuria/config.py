"""The configuration: pyproject.toml or spuria.toml, nearest to each file, into one frozen Config."""

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from spuria.finding import Confidence, Severity
from spuria.limits import DEFAULT_LIMITS, Limits
from spuria.patterns import BrokenPatternError, compiled, matches
from spuria.setting import Setting

if TYPE_CHECKING:
    from pathlib import Path  # its import costs a tenth of a short run

FailOn = Literal["error", "warning", "info", "never"]
RecordPart = Literal["text", "html", "url", "id", "date", "language", "media-type"]
Names = tuple[str, ...]

#: The files a configuration is looked for in, in this order, in each folder upwards.
FILE_NAMES = ("spuria.toml", ".spuria.toml", "pyproject.toml")
# The root of a repository ends the search: what lies above belongs to somebody else.
_REPOSITORY = (".git", ".hg", ".svn")


# What a table holds by default; configurations share it, and none is ever changed.
_NOTHING: dict[Any, Any] = {}


class Dispositions(NamedTuple):
    """What becomes of pages with findings: keep, trim, quarantine or reject; of several, the last of these counts."""

    rules: Annotated[
        dict[str, Literal["keep", "trim", "quarantine", "reject"]],
        Setting("Rules and families to what becomes of a page with such a finding."),
    ] = _NOTHING
    min_characters: Annotated[int, Setting("A page with less text than this after trimming is rejected.", ge=0)] = 200
    most_cut: Annotated[
        float, Setting("A page of which trimming would cut more than this share is rejected.", ge=0, le=1)
    ] = 0.5
    most_families: Annotated[
        int, Setting("A page with errors of more families than this is put in quarantine.", ge=1)
    ] = 2


class Override(NamedTuple):
    """What is different for some files. What it says comes on top of the rest, later ones on top of earlier."""

    files: Annotated[Names, Setting("Patterns, as in .gitignore and relative to this file.", min_length=1)]
    select: Annotated[Names | None, Setting("Run these rules and families instead.")] = None
    extend_select: Annotated[Names | None, Setting("Run these rules and families besides.")] = None
    ignore: Annotated[Names | None, Setting("Do not run these, either.")] = None
    severity: Annotated[dict[str, Severity] | None, Setting("Severities of rules and families.")] = None
    rules: Annotated[dict[str, dict[str, Any]] | None, Setting("Options of rules.")] = None
    fail_on: Annotated[FailOn | None, Setting("The lowest severity that makes the exit code 1.")] = None
    confidence: Annotated[Confidence | None, Setting("The lowest confidence to report.")] = None
    preview: Annotated[bool | None, Setting("Whether preview rules run.")] = None
    as_of: Annotated[date | None, Setting("The date to read pages against that have none.")] = None


class Config(NamedTuple):
    """What a project wants of its checks. Keys are written with hyphens."""

    extends: Annotated[
        Names, Setting("What this file adds to: spuria:crawl, spuria:docs, spuria:strict, or files.")
    ] = ()
    select: Annotated[Names, Setting("Rules and families to run; all when empty.")] = ()
    extend_select: Annotated[Names, Setting("Rules and families to run besides; preview rules too.")] = ()
    ignore: Annotated[Names, Setting("Rules and families not to run.")] = ()
    per_file_ignores: Annotated[
        dict[str, Names],
        Setting("Patterns, as in .gitignore and relative to this file, to rules and families not to run."),
    ] = _NOTHING
    include: Annotated[Names, Setting("Patterns of the files to read in folders; by their suffix when empty.")] = ()
    exclude: Annotated[Names, Setting("Patterns of files and folders not to read.")] = ()
    severity: Annotated[dict[str, Severity], Setting("Rules and families to the severity they get.")] = _NOTHING
    rules: Annotated[dict[str, dict[str, Any]], Setting("Rules to their options; `spuria rule NAME` lists them.")] = (
        _NOTHING
    )
    dispositions: Annotated[Dispositions, Setting("What `audit` and `clean` make of findings.")] = Dispositions()
    fields: Annotated[
        dict[RecordPart, Names],
        Setting("Parts of a record to the names of their fields in JSON Lines and Parquet files."),
    ] = _NOTHING
    limits: Annotated[Limits, Setting("How much of a page is read and reported.")] = DEFAULT_LIMITS
    redact: Annotated[
        bool, Setting("Whether reports mask e-mail addresses, phones, streets and dates of what they quote.")
    ] = False
    fail_on: Annotated[FailOn, Setting("The lowest severity that makes the exit code 1.")] = "error"
    confidence: Annotated[Confidence, Setting("The lowest confidence to report.")] = Confidence.LIKELY
    preview: Annotated[bool, Setting("Whether preview rules run; they never make the exit code 1.")] = False
    baseline: Annotated[
        str | None, Setting("The file of known findings, relative to this file; they do not fail the check.")
    ] = None
    suppressions: Annotated[
        str | None,
        Setting("The side-car file of suppressions, relative to this file."),
    ] = None
    as_of: Annotated[date | None, Setting("The date to read pages against that have no date of their own.")] = None
    overrides: Annotated[tuple[Override, ...], Setting("What is different for some files.")] = ()


class BrokenConfigError(ValueError):
    """A configuration that cannot be used; the message names the file and what is wrong."""


class Located(NamedTuple):
    """A configuration, the folder its patterns are relative to, and its file (None for the defaults)."""

    config: Config
    folder: str
    file: "Path | None" = None
    #: The key under which a pyproject.toml holds it, for messages.
    where: str = ""
    #: Where each key comes from that somebody set, in words.
    sources: Mapping[str, str] = {}
    #: The configuration before the command line had its word; None where that is the same.
    as_filed: Config | None = None

    def __hash__(self) -> int:
        return hash((self.folder, self.file))


def parse(table: Mapping[str, Any], name: str) -> Config:
    """The Config of a TOML table; `name` stands for it in messages. Raises BrokenConfigError."""
    from spuria.config_keys import InvalidValueError, configured

    keys = [name.replace("_", "-") for name in Config._fields]
    for key in table:
        if key not in keys:
            from spuria.catalogue import nearest

            raise BrokenConfigError(f"{name}: there is no key '{key}'{nearest(key, keys)}")
    try:
        config = configured(table, Config)
    except InvalidValueError as error:
        raise BrokenConfigError(f"{name}: {error}") from None
    try:
        compiled((*config.include, *config.exclude, *config.per_file_ignores))
        for override in config.overrides:
            compiled(override.files)
    except BrokenPatternError as error:
        raise BrokenConfigError(f"{name}: {error}") from None
    return config


class Finder:
    """The configuration of each folder: that of `given`, or of the nearest file upwards, else the defaults.

    `overrides` are fields of Config that the command line sets, whatever a file says. A `select`
    there starts anew: what files select and ignore is set aside. `table` is merged into what a file
    says before that, as one that extends it is.
    """

    def __init__(
        self,
        given: "Path | None" = None,
        overrides: Mapping[str, Any] | None = None,
        table: Mapping[str, Any] | None = None,
    ) -> None:
        self._overrides = dict(overrides or {})
        self._table = dict(table or {})
        self._by_path: dict[tuple[int, tuple[int, ...]], Located] = {}
        self._found: dict[str, Located | BrokenConfigError] = {}
        self._default = self._overridden(Located(Config(), os.getcwd()))
        self._given = self._overridden(_of_file(given)) if given is not None else None

    @classmethod
    def of(cls, config: Config) -> "Finder":
        """A finder of one configuration, whatever files say."""
        finder = cls()
        finder._given = Located(config, "")
        return finder

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

    def for_path(self, place: str) -> Located:
        """The configuration for a file, named by its absolute path, with what is different for it.

        Raises BrokenConfigError.
        """
        located = self.of_folder(os.path.dirname(place))
        if not located.config.overrides:
            return located
        root = located.folder
        matched = tuple(
            number for number, override in enumerate(located.config.overrides) if matches(override.files, place, root)
        )
        if not matched:
            return located
        key = id(located.config), matched
        if key not in self._by_path:
            config, sources = located.as_filed or located.config, dict(located.sources)
            for number in matched:
                config = _changed(config, located.config.overrides[number], sources)
            self._by_path[key] = self._overridden(located._replace(config=config, sources=sources))
        return self._by_path[key]

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
                from pathlib import Path

                from spuria.config_file import load

                try:
                    located = load(Path(file))
                except BrokenConfigError as error:
                    return error
                if located is not None:
                    return self._overridden(located)
        return None

    def _overridden(self, located: Located) -> Located:
        changes = dict(self._overrides)
        if not changes and not self._table:
            return located
        filed, sources = located.config, dict(located.sources)
        config = filed
        if self._table:
            from spuria.config_file import merge
            from spuria.config_keys import written

            config = parse(merge(written(config), self._table), "--config")
            sources |= dict.fromkeys(self._table, "--config")
        if "select" in changes:
            changes = {"extend_select": (), "ignore": (), **changes}
        elif "ignore" in changes:
            changes["ignore"] = (*config.ignore, *changes["ignore"])
        config = config._replace(**changes)
        sources |= {(key := name.replace("_", "-")): f"--{key}" for name in changes}
        return located._replace(config=config, sources=sources, as_filed=filed)


def _changed(config: Config, override: Override, sources: dict[str, str]) -> Config:
    """A configuration with what an override says on top."""
    changes: dict[str, Any] = {}
    for name in override._fields:
        value = getattr(override, name)
        if name == "files" or value is None:
            continue
        old = getattr(config, name)
        if name in ("ignore", "extend_select"):
            value = (*old, *value)
        elif name == "rules":
            value = {**old, **{rule: {**old.get(rule, {}), **options} for rule, options in value.items()}}
        elif name == "severity":
            value = {**old, **value}
        changes[name] = value
        sources[name.replace("_", "-")] = f"overrides for {', '.join(override.files)}"
    return config._replace(**changes)


def _upwards(folder: str) -> Iterator[str]:
    """A folder and those above it, up to the root of its repository."""
    while True:
        yield folder
        parent = os.path.dirname(folder)
        if parent == folder or any(os.path.exists(os.path.join(folder, name)) for name in _REPOSITORY):
            return
        folder = parent


def _of_file(file: "Path") -> Located:
    from spuria.config_file import load

    located = load(file)
    if located is None:
        raise BrokenConfigError(f"{file}: it has no [tool.spuria]")
    return located


def baseline_of(located: Located) -> "Path | None":
    """The file of known findings that a configuration names."""
    return _path(located.folder, located.config.baseline) if located.config.baseline else None


#: The side-car file that counts without being named, beside the configuration.
SIDE_CAR = "spuria-ignore.toml"


def suppressions_of(located: Located) -> "Path | None":
    """The side-car file of a configuration: the one it names, or the usual one where it is."""
    if located.config.suppressions:
        return _path(located.folder, located.config.suppressions)
    usual = os.path.join(located.folder, SIDE_CAR)
    return _path(usual) if os.path.isfile(usual) else None


def _path(*parts: str) -> "Path":
    from pathlib import Path

    return Path(*parts)


def split_names(values: Iterable[str]) -> Names:
    """The names of options that are repeatable and comma-separated."""
    return tuple(name for value in values for part in value.split(",") if (name := part.strip()))


def json_schema() -> dict[str, Any]:
    """The JSON schema of spuria.toml and of [tool.spuria]."""
    from spuria.config_keys import schema_of

    schema = schema_of(Config)
    definitions = schema["$defs"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:spuria:config",
        "title": "Spuria's configuration",
        **definitions.pop("Config"),
        "$defs": definitions,
    }
