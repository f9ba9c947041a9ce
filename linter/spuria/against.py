"""What has changed since a revision: the files, and the findings that were there before."""

import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from spuria.baseline import Entry, entry_of, match
from spuria.config import BrokenConfigError
from spuria.files import CheckedPage, FileChecker, fields_of
from spuria.read import media_type_of
from spuria.read.container import container_kind, read_records
from spuria.read.record import Record
from spuria.workers import load_ahead

_SECONDS = 120
# What a repository's own configuration could have run is off.
_SAFE = ("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "--no-pager")


class NoRevisionError(ValueError):
    """A comparison that cannot be made; the message says why and what to do."""


class _Old(NamedTuple):
    """A version of a file at the revision: its path in the repository, its blob, and where the file is now."""

    path: str
    blob: str
    now: str


class Change:
    """What differs between a revision and the files as they are, untracked ones included.

    The revision is the one where the branch left it: what happened on the other side since is none of this branch's.
    Raises NoRevisionError.
    """

    def __init__(self, revision: str) -> None:
        self.revision = revision
        self._top = os.getcwd()
        self._top = os.fsdecode(self._git("rev-parse", "--show-toplevel").removesuffix(b"\n"))
        try:
            commit = self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
        except NoRevisionError:
            raise NoRevisionError(
                f"there is no revision '{revision}' here; a shallow clone may lack it: fetch it first"
            ) from None
        try:
            base = self._git("merge-base", "--end-of-options", commit.decode(), "HEAD").split()[0].decode()
        except (NoRevisionError, IndexError):
            base = commit.decode()
        self._new: set[str] = set()
        self._old: list[_Old] = []
        self._read_changes(base)
        others = self._git("ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", ":/")
        self._new.update(self._place(os.fsdecode(name)) for name in others.split(b"\0") if name)

    def _git(self, *arguments: str, stdin: bytes | None = None) -> bytes:
        try:
            done = subprocess.run(  # noqa: S603  # git, with arguments of our own and a revision that cannot be an option
                ["git", *_SAFE, *arguments],  # noqa: S607
                input=stdin,
                capture_output=True,
                cwd=self._top,
                env={**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
                timeout=_SECONDS,
                check=False,
            )
        except FileNotFoundError:
            raise NoRevisionError("git is not installed") from None
        except subprocess.TimeoutExpired:
            raise NoRevisionError(f"git took longer than {_SECONDS} seconds") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise NoRevisionError(said[-1] if said else f"git {arguments[0]} failed")
        return done.stdout

    def _place(self, name: str) -> str:
        return os.path.realpath(os.path.join(self._top, name))

    def _read_changes(self, base: str) -> None:
        """Take in the raw difference: modes, blobs, a letter, one name, or two for what was moved or copied."""
        raw = self._git("diff", "--raw", "-z", "-M", "--no-abbrev", "--no-ext-diff", "--no-textconv", base, "--")
        words = iter(raw.split(b"\0"))
        for word in words:
            if not word.startswith(b":"):
                continue
            _, _, blob, _, letter = word.decode("ascii").split(" ")
            name = os.fsdecode(next(words))
            now = os.fsdecode(next(words)) if letter[0] in "RC" else name
            if letter[0] != "D":
                self._new.add(self._place(now))
            if letter[0] != "A":
                self._old.append(_Old(name, blob, self._place(now)))

    def files(self, paths: Iterable[str]) -> list[str]:
        """Those of some files that have changed, are new, or are not in the repository."""
        inside = os.path.realpath(self._top) + os.sep
        kept = []
        for path in paths:
            place = os.path.realpath(path)
            if place in self._new or not place.startswith(inside):
                kept.append(path)
        return kept

    def without_old(self, pages: Iterable[CheckedPage], checker: FileChecker) -> list[CheckedPage]:
        """The pages with the findings marked that were there at the revision, in these files or in files gone since."""
        checked = list(pages)
        folder = Path(os.path.realpath(self._top))
        entries = []
        if any(page.shown for page in checked):
            load_ahead(checker, checked[0].path)
            entries = list(self._entries(checker, folder))
        return match(checked, entries, folder, f"it was there at {self.revision}").pages

    def _entries(self, checker: FileChecker, folder: Path) -> Iterator[Entry]:
        for old, data in zip(self._old, self._blobs([old.blob for old in self._old]), strict=True):
            for page in _pages_of(old.now, data, checker):
                for finding in page.shown:
                    yield Entry(old.path.replace(os.sep, "/"), *_rest(entry_of(finding, folder)))

    def _blobs(self, names: Sequence[str]) -> Iterator[bytes]:
        """The contents of some blobs, in order; nothing for a submodule."""
        out = self._git("cat-file", "--batch", stdin="".join(f"{name}\n" for name in names).encode())
        at = 0
        for _ in names:
            end = out.index(b"\n", at)
            head = out[at:end].split(b" ")
            size = int(head[2]) if len(head) == 3 else 0
            yield out[end + 1 : end + 1 + size] if head[1:2] == [b"blob"] else b""
            at = end + 1 + (size + 1 if len(head) == 3 else 0)


def _rest(entry: Entry) -> tuple[str, str, str, str]:
    return entry.rule, entry.text_digest, entry.page, entry.quote


def _pages_of(path: str, data: bytes, checker: FileChecker) -> Iterator[CheckedPage]:
    """The pages that a file held, checked as the file that it is now."""
    if container_kind(path) is None:
        if media_type_of(path) is not None:
            yield checker.check_bytes(path, data)
        return
    try:
        fields = fields_of(checker.conditions_of(path)[0])
    except BrokenConfigError:
        return
    with tempfile.TemporaryDirectory(prefix="spuria-") as folder:
        file = os.path.join(folder, os.path.basename(path))
        Path(file).write_bytes(data)
        for record in read_records(file, fields=fields):
            if isinstance(record, Record):
                yield checker.check_record(record._replace(origin=record.origin._replace(path=path)))
