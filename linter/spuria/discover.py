"""From the paths a user names to the files to check: sorted, each once, ignored ones left out."""

import os
import stat
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from spuria.config import BrokenConfigError, Finder
from spuria.finding import Diagnostic, Origin
from spuria.patterns import compiled, git_ignored, matches, relative_path
from spuria.read import media_type_of
from spuria.read.container import container_kind, read_file

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

#: Folders that hold no content of the project, whatever their files are called.
NEVER = frozenset(
    (
        *(".git", ".hg", ".svn", ".venv", "venv", "node_modules", "__pycache__", ".tox", ".nox", ".eggs", ".cache"),
        *(".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"),
    )
)


# Characters of an ignore file that are read.
_MOST_IGNORED = 4_000_000
_SHOWN_LINKS = 3


class Discovery:
    """Finds files. `include` and `exclude` are patterns as in .gitignore, relative to the current folder.

    A named file is always read, unless `force_exclude`; in a folder, those that `include` or the
    configuration's `include` names, else those with the suffix of a page, less what is excluded,
    what Git ignores, and NEVER. Symbolic links in folders are not followed: what lies in the folder
    is found under its own name, and what lies elsewhere was not named. Raises BrokenPatternError.
    """

    def __init__(
        self,
        configs: Finder,
        *,
        include: Sequence[str] = (),
        exclude: Sequence[str] = (),
        force_exclude: bool = False,
    ) -> None:
        self._configs = configs
        self._include = tuple(include)
        self._exclude = tuple(exclude)
        compiled((*include, *exclude))
        self._force_exclude = force_exclude
        #: The folder that is walked, and the links in it that lead elsewhere.
        self._root = ""
        self._links_out: list[str] = []
        self._here = os.getcwd()
        self._ignore_files: dict[str, GitIgnoreSpec | None] = {}

    def files(self, paths: Sequence[str]) -> tuple[list[str], list[Diagnostic]]:
        """The files to check as paths to show and open, sorted, and what could not be read."""
        found: dict[str, str] = {}
        self._problems: list[Diagnostic] = []
        for path in paths:
            kind = self._kind(path)
            if kind == "folder":
                problems = len(self._problems)
                files = list(self._walk(path.rstrip("/") or "/"))
                for file in files:
                    found.setdefault(os.path.abspath(file), file)
                if not files and len(self._problems) == problems and not self._force_exclude:
                    self._problem(path, "no pages were found in this folder", "nothing-found")
                if self._links_out:
                    self._problem(path, _left_unfollowed(sorted(self._links_out)), "link-not-followed")
            elif kind == "file" and not (self._force_exclude and self._excludes_named(path)):
                found.setdefault(os.path.abspath(path), _tidy(path))
        return sorted(found.values()), sorted(self._problems, key=lambda problem: problem.origin.path)

    def _problem(self, path: str, message: str, code: str) -> None:
        self._problems.append(Diagnostic(Origin(path), message, code))

    def _kind(self, path: str) -> str:
        """`file`, `folder`, or nothing for what cannot be read, which is noted."""
        try:
            mode = os.stat(path).st_mode
        except FileNotFoundError:
            self._problem(path, "there is no such file or folder", "missing")
        except (OSError, ValueError) as error:
            self._problem(path, f"it cannot be read: {_reason(error)}", "unreadable")
        else:
            if stat.S_ISDIR(mode):
                return "folder"
            if stat.S_ISREG(mode):
                return "file"
            self._problem(path, "it is not a file: a pipe or device is read as standard input, `-`", "not-a-file")
        return ""

    def _walk(self, folder: str) -> Iterator[str]:
        absolute = os.path.abspath(folder)
        self._root, self._links_out = os.path.join(os.path.realpath(folder), ""), []
        chain = [] if self._ignored(absolute, True, self._chain(absolute)) else self._chain(absolute)
        # A stack, not recursion: folders may be nested deeper than functions.
        folders = [(folder, absolute, chain)]
        while folders:
            path, place, chain = folders.pop()
            yield from self._files_in(path, place, [place, *chain], folders)

    def _files_in(
        self, folder: str, absolute: str, chain: list[str], folders: list[tuple[str, str, list[str]]]
    ) -> Iterator[str]:
        """The files straight in a folder; its folders are added to `folders`."""
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            self._problem(folder, f"it cannot be read: {_reason(error)}", "unreadable")
            return
        for entry in entries:
            path = _tidy(os.path.join(folder, entry.name))
            place = os.path.join(absolute, entry.name)
            if entry.is_symlink():
                # What a link leads to within the folder is read where it is.
                folder_too = os.path.isdir(path)
                wanted = (folder_too or self._included(place)) and not self._left_out(place, folder_too, chain)
                if wanted and not self._is_within(path):
                    self._links_out.append(path)
                continue
            if entry.is_dir():
                if entry.name not in NEVER and not self._left_out(place, True, chain):
                    folders.append((path, place, chain))
            elif self._included(place) and not self._left_out(place, False, chain):
                if entry.is_file():
                    yield path
                else:
                    self._problem(path, "it is not a file: pipes and devices are not read", "not-a-file")

    def _is_within(self, link: str) -> bool:
        """Whether a link leads to a place in the folder that is walked."""
        target = os.path.realpath(link)
        return os.path.exists(target) and f"{target}{os.sep}".startswith(self._root)

    def _left_out(self, place: str, folder: bool, chain: list[str]) -> bool:
        return self._excluded(place, folder) or self._ignored(place, folder, chain)

    # Include and exclude.

    def _configured(self, place: str, key: str) -> tuple[tuple[str, ...], str]:
        """The patterns of the configuration for a place, and the folder they are relative to."""
        try:
            located = self._configs.of_folder(os.path.dirname(place))
        except BrokenConfigError:
            return (), self._here  # its files are named when they are checked
        return getattr(located.config, key), located.folder

    def _included(self, place: str) -> bool:
        if self._include:
            return matches(self._include, place, self._here)
        patterns, root = self._configured(place, "include")
        return (
            matches(patterns, place, root)
            if patterns
            else media_type_of(place) is not None or container_kind(place) is not None
        )

    def _excluded(self, place: str, folder: bool) -> bool:
        if matches(self._exclude, place, self._here, folder=folder):
            return True
        patterns, root = self._configured(place, "exclude")
        return matches(patterns, place, root, folder=folder)

    def _excludes_named(self, path: str) -> bool:
        place = os.path.abspath(path)
        if self._excluded(place, False) or not NEVER.isdisjoint(path.replace(os.sep, "/").split("/")):
            return True
        return self._ignored(place, False, self._chain(place))

    # What Git ignores.

    def _chain(self, place: str) -> list[str]:
        """The folders above a place whose .gitignore counts, nearest first; none outside a repository."""
        chain = []
        folder = os.path.dirname(place)
        while True:
            chain.append(folder)
            if os.path.exists(os.path.join(folder, ".git")):
                return chain
            parent = os.path.dirname(folder)
            if parent == folder:
                return []
            folder = parent

    def _ignored(self, place: str, folder: bool, chain: list[str]) -> bool:
        """Whether the nearest .gitignore with a word on it ignores a place."""
        for above in chain:
            spec = self._ignore_file(above)
            if spec is not None:
                said = spec.check_file(relative_path(place, above) + ("/" if folder else "")).include
                if said is not None:
                    return said
        return False

    def _ignore_file(self, folder: str) -> "GitIgnoreSpec | None":
        if folder not in self._ignore_files:
            try:
                data = read_file(os.path.join(folder, ".gitignore"), _MOST_IGNORED)
                lines = data.decode("utf-8", "replace").split("\n")
                self._ignore_files[folder], left_out = git_ignored(lines)
                if left_out:
                    message = f"{left_out} of its patterns are broken or too many, and were left out"
                    self._problem(os.path.join(folder, ".gitignore"), message, "broken-pattern")
            except OSError as error:
                self._ignore_files[folder] = None
                if not isinstance(error, (FileNotFoundError, IsADirectoryError)):
                    message = f"its patterns were left out: {_reason(error)}"
                    self._problem(os.path.join(folder, ".gitignore"), message, "broken-pattern")
        return self._ignore_files[folder]


def _left_unfollowed(links: list[str]) -> str:
    """What is told of links to pages that a folder does not hold."""
    if len(links) == 1:
        return f"a link in it was not followed: {links[0]} leads out of it or nowhere; name the file to check it"
    shown = ", ".join(links[:_SHOWN_LINKS]) + (" and others" if len(links) > _SHOWN_LINKS else "")
    return (
        f"{len(links)} links in it were not followed: {shown} lead out of it or nowhere; name the files to check them"
    )


def _tidy(path: str) -> str:
    path = path.replace(os.sep, "/")
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
