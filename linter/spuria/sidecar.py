"""A side-car file that silences findings on pages that cannot hold a comment: `spuria-ignore.toml`."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from spuria.catalogue import installed_rules, nearest
from spuria.config import BrokenConfigError, Finder, suppressions_of
from spuria.files import CheckedPage
from spuria.finding import Diagnostic, Finding, Origin, Suppressed, text_digest
from spuria.patterns import BrokenPatternError, compiled, matches, relative_path
from spuria.report.escape import printable, shown_path
from spuria.toml_file import UnusableFileError, read_toml

_Said = Annotated[str, Meta(min_length=1)]


class BrokenSideCarError(BrokenConfigError):
    """A side-car file that cannot be used; the message names the file and what is wrong."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, rename="kebab", kw_only=True):
    """Findings to silence: those of `rules` to which everything else that is said here applies.

    `url` is an address in which `*` stands for anything, `host` a host name with its subdomains, `path` a pattern as
    in .gitignore, relative to the file; `record_id`, `fingerprint` and `text_digest` are those of the JSON reports.
    """

    rules: Annotated[tuple[str, ...], Meta(min_length=1)]
    url: _Said | None = None
    host: _Said | None = None
    path: _Said | None = None
    record_id: _Said | None = None
    fingerprint: _Said | None = None
    text_digest: _Said | None = None
    reason: _Said
    owner: _Said
    expires: date | None = None

    @property
    def place(self) -> str:
        """What it is about, in words."""
        names = ("url", "host", "path", "record_id", "fingerprint", "text_digest")
        return ", ".join(f"{name.replace('_', '-')} {getattr(self, name)}" for name in names if getattr(self, name))


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ignore: tuple[Entry, ...] = ()


class SideCar:
    """The entries of a file. `today` decides which of them have expired."""

    def __init__(self, file: Path, entries: Iterable[Entry], today: date) -> None:
        self.file = file
        self.entries = tuple(entries)
        self._folder = str(file.parent)
        self._used: set[int] = set()
        self._expired = {number for number, entry in enumerate(self.entries) if entry.expires and entry.expires < today}
        # An entry that says which words or which page is looked up; the others are tried one by one.
        self._by_value: dict[tuple[str, str], list[int]] = {}
        self._others: list[int] = []
        for number, entry in enumerate(self.entries):
            if number in self._expired:
                continue
            for name in ("fingerprint", "text_digest", "record_id"):
                if value := getattr(entry, name):
                    self._by_value.setdefault((name, value), []).append(number)
                    break
            else:
                self._others.append(number)

    @property
    def active(self) -> list[Entry]:
        """The entries that have not expired."""
        return [entry for number, entry in enumerate(self.entries) if number not in self._expired]

    def suppression_of(self, finding: Finding) -> Suppressed | None:
        """How a finding is silenced; None for one that is not. What silences it counts as used."""
        reason, numbers = "", []
        values = [("fingerprint", finding.fingerprint), ("record_id", finding.origin.record_id or "")]
        if any(name == "text_digest" for name, _ in self._by_value):
            values.append(("text_digest", text_digest(finding.quote)))
        looked_up = [number for value in values for number in self._by_value.get(value, ())]
        for number in sorted([*looked_up, *self._others]):
            entry = self.entries[number]
            if finding.rule in _rules(entry.rules) and self._is_about(entry, finding):
                reason = reason or f"{entry.reason} ({entry.owner})"
                numbers.append(number + 1)
        self.use(numbers)
        return Suppressed("side-car", reason, tuple(numbers)) if numbers else None

    def use(self, numbers: Iterable[int]) -> None:
        """Count entries, numbered from 1, as used: by what they silenced in another process."""
        self._used.update(number - 1 for number in numbers)

    def _is_about(self, entry: Entry, finding: Finding) -> bool:
        return (
            (entry.fingerprint is None or entry.fingerprint == finding.fingerprint)
            and (entry.text_digest is None or entry.text_digest == text_digest(finding.quote))
            and (entry.record_id is None or entry.record_id == finding.origin.record_id)
            and (entry.host is None or _within(host_of(finding.url), entry.host.lower().rstrip(".")))
            and (entry.url is None or (finding.url is not None and like(entry.url, finding.url)))
            and (entry.path is None or matches((entry.path,), os.path.abspath(finding.origin.path), self._folder))
        )

    def notes(self, ran: frozenset[str] | None) -> Iterator[Diagnostic]:
        """What is wrong with entries: unknown names, expiry, and, for rules of `ran`, that nothing was silenced."""
        origin = Origin(shown_path(relative_path(str(self.file), os.getcwd())))
        for number, entry in enumerate(self.entries):
            said = f"entry {number + 1} ({', '.join(entry.rules)}: {entry.place})"
            unknown = [name for name in entry.rules if not _rules((name,))]
            if unknown:
                known = [known for rule in installed_rules() for known in (rule.name, rule.family)]
                what = f"no rule or family is called '{unknown[0]}'{nearest(unknown[0], known)}"
                yield Diagnostic(origin, f"{said}: {what}", "unknown-suppression")
            elif number in self._expired:
                what = f"expired on {entry.expires} and silences nothing any more; its owner is {entry.owner}"
                yield Diagnostic(origin, f"{said} {what}", "expired-suppression")
            elif ran is not None and number not in self._used and _rules(entry.rules) <= ran:
                yield Diagnostic(origin, f"{said} silences nothing here: remove it", "unused-suppression")


@cache
def _rules(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        rule.name
        for rule in installed_rules()
        for name in names
        if name in (rule.name, rule.family, *rule.aliases) or name == "all"
    )


def like(pattern: str, url: str) -> bool:
    """Whether an address is as a pattern says, in which `*` stands for any characters, none included."""
    first, *rest = pattern.split("*")
    if not rest:
        return url == first
    *middle, last = rest
    if not url.startswith(first) or len(url) < len(first) + len(last) or not url.endswith(last):
        return False
    at, end = len(first), len(url) - len(last)
    for piece in middle:
        at = url.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def host_of(url: str | None) -> str:
    """The host name of an address in lower case; nothing where there is none."""
    try:
        return (urlsplit(url or "").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _within(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def read(file: Path, today: date) -> SideCar:
    """The side-car that a file holds. Raises BrokenSideCarError."""
    try:
        entries = msgspec.convert(read_toml(file), _File).ignore
    except UnusableFileError as error:
        raise BrokenSideCarError(f"{file}: {error}") from None
    except msgspec.ValidationError as error:
        raise BrokenSideCarError(f"{file}: {_in_words(str(error))}") from None
    for number, entry in enumerate(entries, 1):
        if not entry.place:
            raise BrokenSideCarError(
                f"{file}: entry {number}: it says of which page or words: url, host, path, record-id, fingerprint or "
                "text-digest is missing"
            )
        try:
            compiled((entry.path,) if entry.path else ())
        except BrokenPatternError as error:
            raise BrokenSideCarError(f"{file}: entry {number}: {error}") from None
    return SideCar(file, entries, today)


def _in_words(message: str) -> str:
    """A complaint of the reader of tables, its place counted from 1 as in the notes."""
    match = re.fullmatch(r"(.*?)(?: - at `\$(?:\.ignore(?:\[(\d+)\])?)?(.*)`)?", message, re.DOTALL)
    if match is None:
        return message
    place = f"entry {int(match[2]) + 1}: " if match[2] else ""
    key = match[3].lstrip(".") if match[3] else ""
    return f"{place}{key}: {match[1]}" if key else f"{place}{match[1]}"


class SideCars:
    """The side-cars of a run: that of each page's configuration. Raises BrokenSideCarError when one is first needed."""

    def __init__(self, configs: Finder, today: date | None = None) -> None:
        self._configs = configs
        # The one place where a result depends on the day: an entry must not outlive its expiry.
        self._today = today or date.today()
        self._by_file: dict[Path, SideCar] = {}
        self._by_folder: dict[str, SideCar | None] = {}

    def for_path(self, path: str) -> SideCar | None:
        """The side-car for a page; None where there is none."""
        folder = os.path.dirname(os.path.abspath(path))
        if folder not in self._by_folder:
            try:
                file = suppressions_of(self._configs.of_folder(folder))
            except BrokenConfigError:
                file = None
            if file is not None:
                self.load(file)
            self._by_folder[folder] = self._by_file[file] if file is not None else None
        return self._by_folder[folder]

    def load(self, file: Path) -> None:
        """Read a file before it is needed."""
        if file not in self._by_file:
            self._by_file[file] = read(file, self._today)

    def conditions(self, path: str) -> str:
        """A text that changes when what is silenced on a page may change."""
        side_car = self.for_path(path)
        return "" if side_car is None else f" {side_car.active!r}"

    def marked(self, page: CheckedPage) -> CheckedPage:
        """A page with its silenced findings marked."""
        side_car = self.for_path(page.path) if page.findings else None
        if side_car is None:
            return page
        findings = tuple(
            finding
            if finding.suppressed is not None or (why := side_car.suppression_of(finding)) is None
            else finding._replace(suppressed=why)
            for finding in page.findings
        )
        return page._replace(findings=findings)

    def use(self, used: Iterable[tuple[str, int]]) -> None:
        """Count entries as used, each given by a folder of pages and its number in the side-car of that folder."""
        for folder, number in used:
            side_car = self.for_path(os.path.join(folder, "page"))
            if side_car is not None:
                side_car.use((number,))

    def notes(self, ran: Callable[[str], frozenset[str]] | None) -> list[Diagnostic]:
        """What is wrong with the entries of all; `ran` as for `SideCar.notes`, for a file's folder."""
        return [
            note
            for file, side_car in sorted(self._by_file.items())
            for note in side_car.notes(ran(str(file)) if ran is not None else None)
        ]


# Writing.


def add(file: Path, findings: Iterable[Finding], reason: str, owner: str, expires: date | None = None) -> int:
    """Append an entry for each finding (equal ones once); how many. Raises OSError."""
    written: dict[str, None] = {}
    for finding in findings:
        written[_written(finding, file.parent, reason, owner, expires)] = None
    old = file.read_bytes().decode("utf-8") if file.exists() else _HEAD
    from spuria.whole_file import whole_file

    with whole_file(str(file)) as stream:
        stream.write(old if old.endswith("\n") else old + "\n")
        stream.writelines("\n" + entry for entry in written)
    return len(written)


_HEAD = "# Findings that are silenced, each with the reason and who answers for it.\n"


def _written(finding: Finding, folder: Path, reason: str, owner: str, expires: date | None) -> str:
    quote = printable(" ".join(finding.quote.split()))
    fields: dict[str, Any] = {"rules": [finding.rule]}
    if finding.url:
        fields["url"] = finding.url
    elif finding.origin.record_id:
        fields["record-id"] = finding.origin.record_id
    else:
        place = relative_path(os.path.abspath(finding.origin.path), str(folder))
        fields["path"] = "/" + re.sub(r"([\\*?\[\]!# ])", r"\\\1", place)
    fields |= {"text-digest": text_digest(finding.quote), "reason": reason, "owner": owner}
    lines = [f"# {quote[:80]}", "[[ignore]]"]
    lines += [f"{key} = {_toml(value)}" for key, value in fields.items()]
    if expires is not None:
        lines.append(f"expires = {expires.isoformat()}")
    return "\n".join(lines) + "\n"


def _toml(value: str | list[str]) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    text = value.encode("utf-8", "replace").decode()
    escaped = re.sub(r'["\\\x00-\x1f\x7f]', lambda match: f"\\u{ord(match[0]):04x}", text)
    return f'"{escaped}"'
