"""From files to checked pages: each read, checked by its nearest configuration, its suppressions applied."""

import math
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from spuria.catalogue import UnknownNameError, checked_options, rule_named, rule_pack_digest, selected_rules
from spuria.config import BrokenConfigError, Config, FailOn, Finder, Located, Names
from spuria.finding import Diagnostic, Finding, Origin, Severity
from spuria.isolation import time_limit
from spuria.limits import DEFAULT_LIMITS, Limits
from spuria.patterns import matches
from spuria.read import HTML, TEXT, media_type_of, read_page
from spuria.read.container import WHOLE, Stretch, container_kind, read_file, read_records
from spuria.read.record import DEFAULT_FIELDS, Fields, Record
from spuria.result_cache import ResultCache, result_key

if TYPE_CHECKING:
    from spuria.page import Page
    from spuria.run import Checker

#: Notes that do not mean that a check fell short.
HARMLESS = frozenset(
    (
        *("empty", "no-visible-text", "unused-suppression", "unknown-suppression", "expired-suppression"),
        *("stale-baseline", "cannot-be-fixed", "left-out", "broken-pattern", "link-not-followed"),
    )
)
STDIN = "-"


# How much of a source line is kept on each side of a finding, in code points: more than a terminal shows.
_EXCERPT_MARGIN = 1000
# How many results are kept in memory before they go to the cache.
_CACHE_BATCH = 200
_LONGEST_MESSAGE = 400


class Excerpt(NamedTuple):
    """The part of the source around a finding, and where in it the finding starts and ends."""

    text: str
    start: int
    end: int


class CheckedPage(NamedTuple):
    """What became of one page. Each finding has its excerpt at its index; suppressed findings are marked.

    `fail_on` is the lowest severity that makes the exit code 1, as the page's configuration has it.
    """

    path: str
    findings: tuple[Finding, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    fail_on: FailOn = "error"

    @property
    def gating(self) -> int:
        """How many findings make the exit code 1."""
        return sum(gates(finding, self.fail_on) for finding in self.findings)

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings that are not suppressed."""
        return tuple(finding for finding in self.findings if finding.suppressed is None)


Guard = Callable[[Record, Limits, Callable[[bool], CheckedPage]], CheckedPage]


class FileChecker:
    """Checks files. One checker is made for each choice of rules and options that a configuration asks for.

    With `use_cache`, a file whose bytes, path and conditions an earlier run has seen is not checked again.
    Without `fixes`, findings come without theirs.
    """

    def __init__(self, configs: Finder, *, use_cache: bool = False, fixes: bool = True) -> None:
        self._configs, self._fixes = configs, fixes
        self._checkers: dict[tuple[int, Names], Checker | BrokenConfigError] = {}
        self._conditions: dict[int, str] = {}
        self._kept: list[Config] = []
        # The pages of a container come one after the other, and have one configuration.
        self._last: tuple[str | None, Any] = (None, None)
        self._cache = ResultCache() if use_cache else None
        self._new: dict[bytes, bytes] = {}
        #: Whether a page that takes too long may end this process: true where another one waits for it.
        self.expendable = False
        #: Seconds that a page may take at most, whatever the configuration says.
        self.most_seconds = math.inf
        #: Checks a page at one remove; it gets the time limit and the check, with or without the second reader.
        self.guard: Guard | None = None

    def check_all(self, paths: Iterable[str]) -> Iterator[CheckedPage]:
        """The pages of files, in the order given."""
        for path in paths:
            yield from self.check_file(path)

    def check_file(self, path: str, skip: int = 0) -> Iterator[CheckedPage]:
        """The pages of a file but for the first `skip`, and one without findings for each diagnostic."""
        if container_kind(path):
            yield from self.check_container(path, skip=skip)
            return
        most = self.limits_of(path).page_bytes
        try:
            data = read_file(path, most)
        except OSError as error:
            yield _failed(path, f"it cannot be read: {error.strerror or error}", "unreadable")
            return
        yield self._check_cached(path, data) if self._cache else self.check_bytes(path, data)

    def known(self, paths: Iterable[str]) -> dict[str, CheckedPage]:
        """The pages of those files that the cache knows as they are."""
        found: dict[str, CheckedPage] = {}
        if self._cache is not None:
            for path in paths:
                try:
                    key = self._key(path, read_file(path, self.limits_of(path).page_bytes))
                except OSError:
                    continue
                page = self._kept_page(path, key) if key is not None else None
                if page is not None:
                    found[path] = page
        return found

    def _kept_page(self, path: str, key: bytes) -> CheckedPage | None:
        packed = self._cache.get((key,)).get(key) if self._cache is not None else None
        if packed is None:
            return None
        return _unpacked(packed) if packed else CheckedPage(path)

    def _check_cached(self, path: str, data: bytes) -> CheckedPage:
        key = self._key(path, data)
        if key is None or self._cache is None:
            return self.check_bytes(path, data)
        known = self._kept_page(path, key)
        if known is not None:
            return known
        page = self.check_bytes(path, data)
        if not fell_short(page.diagnostics) and (packed := _packed(page)) is not None:
            self._new[key] = packed
            if len(self._new) >= _CACHE_BATCH:
                self.keep()
        return page

    def keep(self) -> None:
        """Put new results into the cache."""
        if self._cache is not None and self._new:
            self._cache.put(self._new)
            self._new.clear()

    def _key(self, path: str, data: bytes) -> bytes | None:
        """What a result depends on, as one key; None where the configuration is broken."""
        place = os.path.abspath(path)
        try:
            located = self._configs.for_path(place)
        except BrokenConfigError:
            return None
        conditions = self._conditions.get(id(located.config))
        if conditions is None:
            self._kept.append(located.config)
            conditions = self._conditions[id(located.config)] = f"{rule_pack_digest()} {_of_pages(located.config)!r}"
        return result_key(data, conditions, path, ",".join(_ignored(located, place)))

    @property
    def configs(self) -> Finder:
        """Where the configuration of each file comes from."""
        return self._configs

    @property
    def note(self) -> str | None:
        """What the user should know of the cache, in one line."""
        return self._cache.note if self._cache else None

    def close(self) -> None:
        """Keep for the next run what this one has worked out, tidy the cache and close it."""
        if compiled := sys.modules.get("spuria.compiled_patterns"):
            compiled.keep_new_patterns()
        self.keep()
        if self._cache is not None:
            self._cache.prune()
            self._cache.close()

    def limits_of(self, path: str) -> Limits:
        """The limits of a file's pages."""
        try:
            return self._configs.for_path(os.path.abspath(path)).config.limits
        except BrokenConfigError:
            return DEFAULT_LIMITS

    def check_stdin(self, name: str | None) -> CheckedPage:
        """The page of standard input. `name` tells its type and configuration and is shown for it."""
        path = name or STDIN
        return self.check_bytes(path, sys.stdin.buffer.read(self.limits_of(path).page_bytes + 1))

    def check_bytes(self, path: str, data: bytes) -> CheckedPage:
        """The page that the bytes of a file hold."""
        most = self.limits_of(path).page_bytes
        if len(data) > most:
            return CheckedPage(path, diagnostics=(too_large(Origin(path), most),))
        return self.check_record(Record(Origin(path), data, media_type_of(path)), owned=True)

    def check_container(self, path: str, stretch: Stretch = WHOLE, skip: int = 0) -> Iterator[CheckedPage]:
        """The pages of a file of many but for the first `skip`, and one without findings for each diagnostic."""
        try:
            fields = fields_of(self._configs.for_path(os.path.abspath(path)).config)
        except BrokenConfigError as error:
            yield _broken_config(path, error)
            return
        records = read_records(path, stretch=stretch, fields=fields, limits=self.limits_of(path))
        for record in islice(records, skip, None):
            if isinstance(record, Diagnostic):
                yield CheckedPage(path, diagnostics=(record,))
            else:
                yield self.check_record(record)

    def check_record(
        self,
        record: Record,
        *,
        owned: bool = False,
        look: "Callable[[Page], None] | None" = None,
        second: bool = False,
    ) -> CheckedPage:
        """The findings of one page. Comments that silence rules count only in pages that are the user's own.

        `look` is shown the page when it has been checked. `second`: by the second reader.
        """
        if self.guard is None or second:
            return self._check_record(record, owned, look, second)
        limits = self.limits_of(record.origin.path)
        return self.guard(record, limits, lambda second: self._check_record(record, owned, look, second))

    def _check_record(
        self, record: Record, owned: bool, look: "Callable[[Page], None] | None", second: bool
    ) -> CheckedPage:
        findings: list[Finding] = []
        diagnostics: list[Diagnostic] = []
        path = record.origin.path
        try:
            config, checker = self.checked_by(path)
        except BrokenConfigError as error:
            return _broken_config(path, error)

        def check(page: "Page") -> None:
            for found in checker.check(page):
                if isinstance(found, Finding):
                    findings.append(found)
                else:
                    diagnostics.append(found)
            if owned and "spuria:" in page.source:
                from spuria import suppress

                findings[:], notes = suppress.apply(page, findings, (rule.name for rule in checker.rules))
                diagnostics.extend(notes)
            if look is not None:
                look(page)

        with time_limit(min(config.limits.seconds, self.most_seconds)) if self.expendable else nullcontext():
            source, notes = self.look_at(record, check, second=second)
        findings.sort(key=lambda finding: (finding.region.start.offset, finding.region.end.offset, finding.rule))
        excerpts = tuple(_excerpt(source, finding, config.redact) for finding in findings)
        return CheckedPage(path, tuple(findings), excerpts, (*notes, *diagnostics), config.fail_on)

    def look_at(
        self, record: Record, look: "Callable[[Page], None]", *, second: bool = False
    ) -> tuple[str, list[Diagnostic]]:
        """Read a page and show it to `look`; its decoded source, and what kept it from being read.

        `second`: with the reader for pages on which the first one dies.
        """
        origin, content = record.origin, record.content
        try:
            config = self.checked_by(origin.path)[0]
            as_of, limits = config.as_of, config.limits
        except BrokenConfigError:
            as_of, limits = None, DEFAULT_LIMITS
        if len(content) > limits.decoded_bytes:
            return "", [too_large(origin, limits.decoded_bytes)]
        media_type = record.media_type or media_type_by_content(content)
        notes: list[Diagnostic] = []
        if isinstance(content, bytes):
            from spuria.encoding import UndecodableInputError, decode

            try:
                decoded = decode(content, media_type=media_type, charset=record.charset)
            except UndecodableInputError as error:
                return "", [Diagnostic(origin, str(error), "undecodable")]
            source = decoded.text
            if decoded.replaced:
                message = f"it is not valid {decoded.encoding.upper()}: {decoded.replaced} places were read as U+FFFD"
                notes.append(Diagnostic(origin, message, "invalid-bytes"))
        else:
            source = content
        if not source.strip():
            return source, [Diagnostic(origin, "it is empty", "empty")]
        try:
            page = read_page(
                source,
                media_type,
                origin,
                url=record.url,
                captured=record.captured,
                language=record.language,
                as_of=as_of,
                second=second,
            )
            if len(page.text) > limits.text:
                message = f"its text is longer than {limits.text} characters; it was not checked"
                notes.append(Diagnostic(origin, message, "too-large"))
            else:
                if not page.text or page.text.isspace():
                    notes.append(Diagnostic(origin, "it has no visible text", "no-visible-text"))
                look(page)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a page that breaks a reader costs that page, not the run; Rust panics, too
            if isinstance(error, MemoryError) or isinstance(error.__cause__, MemoryError):  # as libraries in C tell it
                message = "it was not checked: it needs more memory than it may have"
                notes.append(Diagnostic(origin, message, "too-large"))
                return source, notes
            message = f"checking it failed: {type(error).__name__}: {error}; this is a bug in Spuria"
            notes.append(Diagnostic(origin, message[:_LONGEST_MESSAGE], "internal-error"))
        return source, notes

    def conditions_of(self, path: str) -> "tuple[Config, Checker, str]":
        """What a file is checked by, and a text that changes with it. Raises BrokenConfigError."""
        config, checker = self.checked_by(path)
        ignored = _ignored(self._configs.for_path(os.path.abspath(path)), os.path.abspath(path))
        return config, checker, f"{rule_pack_digest()} {config!r} {ignored!r}"

    def checked_by(self, path: str) -> "tuple[Config, Checker]":
        """The configuration and the rules that a file is checked by. Raises BrokenConfigError."""
        if path != self._last[0]:
            place = os.path.abspath(path)
            located = self._configs.for_path(place)
            self._last = path, (located.config, self._checker(located, _ignored(located, place)))
        found: tuple[Config, Checker] = self._last[1]
        return found

    def _checker(self, located: Located, ignored: Names) -> "Checker":
        key = (id(located.config), ignored)
        if key not in self._checkers:
            self._kept.append(located.config)  # so that its id is not given to another
            try:
                made = self._checkers[key] = _make_checker(located.config, ignored)
                made.fixes = self._fixes
            except (UnknownNameError, ValueError) as error:
                where = f"{located.file}{located.where}: " if located.file else ""
                self._checkers[key] = BrokenConfigError(f"{where}{error}")
        checker = self._checkers[key]
        if isinstance(checker, BrokenConfigError):
            raise checker
        return checker


def _excerpt(source: str, finding: Finding, redact: bool) -> Excerpt:
    start, end = finding.region.start.offset, finding.region.end.offset
    first = max(0, start - _EXCERPT_MARGIN)
    text = source[first : min(end, start + _EXCERPT_MARGIN) + _EXCERPT_MARGIN]
    if redact:
        from spuria.redact import redacted

        text = redacted(text, finding.family)
    return Excerpt(text, start - first, min(end - first, len(text)))


@cache
def _decoder() -> Any:
    import msgspec

    return msgspec.msgpack.Decoder(CheckedPage)


def _packed(page: CheckedPage) -> bytes | None:
    """A result as bytes; None for one with a name or a text that is no Unicode, which is not worth keeping."""
    if page == CheckedPage(page.path):
        return b""  # most pages: neither findings nor notes
    import msgspec

    try:
        return msgspec.msgpack.encode(page)
    except UnicodeEncodeError:
        return None


def _unpacked(packed: bytes) -> CheckedPage | None:
    """A result of an earlier run; None for one that cannot be read, which is then made again."""
    import msgspec

    try:
        page: CheckedPage = _decoder().decode(packed)
    except (msgspec.DecodeError, ValueError):
        return None
    return page


def _of_pages(config: Config) -> Config:
    """A configuration without what has no part in the findings of a page, so that changing it costs no new check."""
    return config._replace(
        extends=(), include=(), exclude=(), per_file_ignores={}, baseline=None, suppressions=None, overrides=()
    )


def gates(finding: Finding, fail_on: str) -> bool:
    """Whether a finding makes the exit code 1."""
    return (
        fail_on != "never"
        and finding.suppressed is None
        and not finding.preview
        and finding.confidence.rank > 0
        and finding.severity.rank >= Severity(fail_on).rank
    )


def fell_short(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether one of these says that something was not checked as asked."""
    return any(diagnostic.code not in HARMLESS for diagnostic in diagnostics)


def _failed(path: str, message: str, code: str) -> CheckedPage:
    return CheckedPage(path, diagnostics=(Diagnostic(Origin(path), message, code),))


def _broken_config(path: str, error: BrokenConfigError) -> CheckedPage:
    return _failed(path, f"it was not checked, because the configuration is broken: {error}", "broken-config")


def too_large(origin: Origin, most: int) -> Diagnostic:
    """What stands for a page beyond its limit of bytes."""
    return Diagnostic(origin, f"it is larger than {most} bytes and was not checked", "too-large")


def fields_of(config: Config) -> Fields:
    """The names of fields that a configuration adds, before the usual ones."""
    given = {part.replace("-", "_"): names for part, names in config.fields.items()}
    return DEFAULT_FIELDS._replace(**{part: (*names, *getattr(DEFAULT_FIELDS, part)) for part, names in given.items()})


def media_type_by_content(content: bytes | str) -> str:
    """HTML or plain text, by how a page begins."""
    data = content if isinstance(content, bytes) else content[:1024].encode("utf-8", "replace")
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return HTML if start.startswith((b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body")) else TEXT


def _ignored(located: Located, place: str) -> Names:
    """The rules and families that `per-file-ignores` silence for a file."""
    names: list[str] = []
    for pattern, ignored in located.config.per_file_ignores.items():
        if matches((pattern,), place, located.folder):
            names += ignored
    return tuple(names)


def _make_checker(config: Config, ignored: Names) -> "Checker":
    from spuria.run import Checker  # late, as all that reads a page: of most files of a hook the result is known

    selected = selected_rules(config.select, (*config.ignore, *ignored), preview=config.preview)
    if config.extend_select:
        more = selected_rules(config.extend_select, (*config.ignore, *ignored), preview=config.preview)
        names = {rule.name for rule in (*selected, *more)}
        selected = tuple(rule for rule in selected_rules(preview=True) if rule.name in names)
    options: dict[str, Mapping[str, Any]] = {}
    for name, given in config.rules.items():
        rule = rule_named(name)
        options[rule.name] = checked_options(rule, given)
    severities: dict[str, Severity] = {}
    # Families first, so that what is said of a rule itself holds.
    for name, severity in sorted(config.severity.items(), key=lambda entry: not _is_family(entry[0])):
        severities |= {rule.name: severity for rule in selected_rules((name,), preview=True)}
    return Checker(
        selected,
        options=options,
        severities=severities,
        confidence=config.confidence,
        limits=config.limits,
        redact=config.redact,
    )


def _is_family(name: str) -> bool:
    return any(rule.family == name for rule in selected_rules(preview=True))
