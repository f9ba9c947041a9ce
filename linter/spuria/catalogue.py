"""Every installed rule, and the choice among them by name or family."""

import importlib
import os
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from spuria import rule_index
from spuria.cache_folder import short_digest

if TYPE_CHECKING:
    from types import ModuleType

    from spuria.declaration import Rule


class UnknownNameError(ValueError):
    """A name that no rule, family or option has; the message suggests the nearest one."""


class BrokenRulesError(ValueError):
    """An installed package whose rules cannot be loaded; the message names it."""


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?`, or nothing where no known name is near."""
    from rapidfuzz import process

    found = process.extractOne(name, list(known), score_cutoff=60)
    return f"; did you mean '{found[0]}'?" if found else ""


@cache
def installed_rules() -> "tuple[Rule, ...]":
    """All rules of the packages that name themselves under the entry point `spuria.rules`, by family and name.

    Raises BrokenRulesError when a package cannot be loaded, or when two rules have one name.
    """
    kept = rule_index.kept_rules()
    if kept is not None:
        return kept
    from importlib.metadata import entry_points

    rules: dict[str, Rule] = {}
    folders: list[str] = []
    for entry in sorted(entry_points(group="spuria.rules"), key=lambda entry: entry.name):
        try:
            package = entry.load()
            declared = list(_rules_of(package))
        except Exception as error:
            raise BrokenRulesError(
                f"the rules of '{entry.name}' ({entry.value}) cannot be loaded: {type(error).__name__}: {error}"
            ) from error
        folders += _folders_of(package)
        for rule in declared:
            other = rules.setdefault(rule.name, rule)
            if other is not rule:
                raise BrokenRulesError(
                    f"two rules are called '{rule.name}': in {other.check.__module__} and in {rule.check.__module__}"
                )
    found = tuple(sorted(rules.values(), key=lambda rule: (rule.family, rule.name)))
    rule_index.keep_rules(found, folders)
    return found


def make_sure_rules_load() -> None:
    """Raise BrokenRulesError when a package of rules cannot be loaded."""
    if not rule_index.rules_are_kept():
        installed_rules()


@cache
def rule_pack_digest() -> str:
    """A digest of the engine and of every installed rule package: sizes and times of their source files.

    It changes when any of them is edited or installed anew, so that results kept under it stay right.
    """
    make_sure_rules_load()
    stamps: list[str] = []
    for folder in dict.fromkeys((os.path.dirname(__file__), *rule_index.pack_folders)):
        for root, folders, files in os.walk(folder):
            folders.sort()
            for file in sorted(files):
                if not file.endswith(".pyc"):
                    status = os.stat(os.path.join(root, file))
                    stamps.append(f"{root}/{file} {status.st_size} {status.st_mtime_ns}")
    return short_digest("\n".join(stamps))


def _folders_of(package: "ModuleType") -> list[str]:
    """Where the source files of a pack stand: in its folders, or, where it is one module, in the folder of that."""
    folders: list[str] = list(getattr(package, "__path__", ()))
    return folders or [os.path.dirname(package.__file__ or "")]


def _rules_of(package: "ModuleType") -> "Iterable[Rule]":
    import pkgutil

    from spuria.declaration import Rule

    modules = [package]
    if hasattr(package, "__path__"):
        modules += [
            importlib.import_module(f"{package.__name__}.{module.name}")
            for module in pkgutil.iter_modules(package.__path__)
        ]
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Rule) and value.check.__module__ == module.__name__:
                yield value


def rule_named(name: str) -> "Rule":
    """The rule of that name or earlier name. Raises UnknownNameError."""
    for rule in installed_rules():
        if name == rule.name or name in rule.aliases:
            return rule
    raise UnknownNameError(f"no rule is called '{name}'{nearest(name, (rule.name for rule in installed_rules()))}")


def selected_rules(
    select: Sequence[str] = (), ignore: Sequence[str] = (), *, preview: bool = False
) -> "tuple[Rule, ...]":
    """The rules to run: all or those of `select`, less those of `ignore`; names or families, `all` for every one.

    Preview rules run only with `preview` or when selected by their own name. Raises UnknownNameError.
    """
    rules = installed_rules()
    chosen = _matching(select, rules) if select else {rule.name for rule in rules}
    dropped = _matching(ignore, rules)
    named = set(select)
    return tuple(
        rule
        for rule in rules
        if rule.name in chosen
        and rule.name not in dropped
        and (preview or not rule.preview or rule.name in named or not named.isdisjoint(rule.aliases))
    )


def _matching(names: Sequence[str], rules: "Sequence[Rule]") -> set[str]:
    found: set[str] = set()
    for name in names:
        matches = {
            rule.name for rule in rules if name in (rule.name, rule.family, *rule.aliases) or name in ("all", "ALL")
        }
        if not matches:
            known = [rule.name for rule in rules] + [rule.family for rule in rules]
            raise UnknownNameError(f"no rule or family is called '{name}'{nearest(name, known)}")
        found |= matches
    return found


def checked_options(rule: "Rule", given: dict[str, object]) -> dict[str, object]:
    """The options given for a rule, checked against its parameters. Raises UnknownNameError or ValueError."""
    known = {option.name: option for option in rule.options}
    checked: dict[str, object] = {}
    for key, value in given.items():
        name = key.replace("-", "_")
        option = known.get(name)
        if option is None:
            raise UnknownNameError(f"rule '{rule.name}' has no option '{key}'{nearest(name, known)}")
        converted = _as_type_of(option.default, value)
        if type(converted) is not type(option.default):
            raise ValueError(f"option '{key}' of rule '{rule.name}' takes this type: {option.type}, not {value!r}")
        checked[name] = converted
    return checked


def _as_type_of(default: object, value: object) -> object:
    """A list of strings as a tuple, a whole number as a float, where the default is one; else the value."""
    if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(default, float) and type(value) is int:
        return float(value)
    return value
