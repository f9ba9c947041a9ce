"""What rules declare, kept between runs: a start imports only the modules of rules that can match."""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from spuria import __version__
from spuria.cache_folder import read_entry, short_digest, write_entry

if TYPE_CHECKING:
    from spuria.declaration import Rule

_FORMAT = "11"
# Between phrases: thousands of them are one text here, which JSON reads at once.
_BETWEEN = "\x7f"
_PART = b"\x00"


def _entry_name() -> str:
    return f"rules-{short_digest(chr(0).join((_FORMAT, __version__, sys.version, *sys.path)))}.json"


def _stamps(folders: Iterable[str]) -> str:
    """Name, size and time of what stands in some folders: another package or an edited rule changes them."""
    stamps: list[str] = []
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.endswith((".py", ".json")):
                        status = entry.stat()
                        stamps.append(f"{folder}/{entry.name} {status.st_size} {status.st_mtime_ns}")
        except OSError:
            stamps.append(folder)
    return _BETWEEN.join(sorted(stamps))


def _path_stamps() -> str:
    """Where packages are installed, with the times at which something came or went there."""
    stamps: list[str] = []
    for folder in sys.path:
        try:
            stamps.append(f"{folder} {os.stat(folder).st_mtime_ns if folder else 0}")
        except OSError:
            stamps.append(folder)
    return _BETWEEN.join(stamps)


def _head(folders: Sequence[str]) -> list[bytes]:
    """What must be as it was, in three parts: where packages are, the folders of rules, what stands in these."""
    return [os.fsencode(part) for part in (_path_stamps(), _BETWEEN.join(folders), _stamps(folders))]


#: The folders of the installed rule packages, once `kept_rules` or `keep_rules` has seen them.
pack_folders: list[str] = []


def _current() -> bytes | None:
    """What an earlier run has kept of the rules, if nothing was installed or edited since; else None."""
    content = read_entry(_entry_name())
    if content is None:
        return None
    *head, rules = content.split(_PART, 3)
    folders = os.fsdecode(head[1]).split(_BETWEEN) if len(head) > 1 else []
    if head != _head(folders):
        return None
    pack_folders[:] = folders
    return rules


def rules_are_kept() -> bool:
    """Whether `kept_rules` has rules: the packages have been loaded by an earlier run, and are as they were."""
    return _current() is not None


def kept_rules() -> "tuple[Rule, ...] | None":
    """The rules of an earlier run, if nothing was installed or edited since; else None."""
    content = _current()
    if content is None:
        return None
    import json

    try:
        return tuple(_rule(*fields) for fields in json.loads(content))
    except (ValueError, TypeError):
        return None


def keep_rules(rules: "Sequence[Rule]", folders: Sequence[str]) -> None:
    """Keep what rules declare; `folders` are those of the packages they come from."""
    pack_folders[:] = folders
    if any(_BETWEEN in phrase for rule in rules for phrase in (*(rule.literals or ()), *rule.words, *rule.asks_for)):
        return
    import json

    fields = json.dumps([_fields(rule) for rule in rules], ensure_ascii=False).encode()
    write_entry(_entry_name(), _PART.join((*_head(folders), fields)))


def _fields(rule: "Rule") -> list[Any]:
    options = [[option.name, option.default] for option in rule.options]
    flags = [rule.preview, rule.attributes, rule.hidden, rule.code, rule.is_corpus]
    names = [rule.topics, rule.replaces, rule.aliases]
    place = [rule.check.__module__, rule.check.__name__]
    phrases = [
        None if rule.literals is None else _BETWEEN.join(rule.literals),
        *map(_BETWEEN.join, (rule.words, rule.marks, rule.asks_for)),
    ]
    return [place, rule.severity, rule.confidence, *phrases, flags, names, options, rule.of_family]


def _phrases(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(_BETWEEN)) if joined else ()


def _rule(
    place: list[str],
    severity: str,
    confidence: str,
    literals: str | None,
    words: str,
    marks: str,
    asks_for: str,
    flags: list[bool],
    names: list[list[str]],
    options: list[list[Any]],
    family: str,
) -> "Rule":
    # Late: a run whose answers are known asks only whether the rules are as they were.
    from spuria.declaration import LateCheck, LateJudge, Option, Rule
    from spuria.finding import Confidence, Severity

    preview, attributes, hidden, code, is_corpus = flags
    topics, replaces, aliases = map(tuple, names)
    return Rule(
        LateCheck(*place),
        Severity(severity),
        Confidence(confidence),
        literals=None if literals is None else _phrases(literals),
        words=_phrases(words),
        marks=_phrases(marks),
        asks_for=_phrases(asks_for),
        preview=preview,
        attributes=attributes,
        hidden=hidden,
        code=code,
        topics=topics,
        replaces=replaces,
        aliases=aliases,
        options=tuple(Option(key, tuple(value) if isinstance(value, list) else value) for key, value in options),
        judge=LateJudge(*place) if is_corpus else None,
        of_family=family,
    )
