"""Patterns of paths, as in .gitignore."""

import os
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class BrokenPatternError(ValueError):
    """A pattern that matches nothing; the message names it."""


@cache
def compiled(patterns: tuple[str, ...]) -> "GitIgnoreSpec | None":
    """The patterns together, a later one before an earlier; None for none. Raises BrokenPatternError."""
    if not patterns:
        return None
    # Imported here: most runs of a hook need none.
    from pathspec import GitIgnoreSpec

    for pattern in patterns:
        try:
            GitIgnoreSpec.from_lines([pattern])
        except ValueError:
            raise BrokenPatternError(f"'{pattern}' is no pattern of paths") from None
    return GitIgnoreSpec.from_lines(patterns)


def git_ignored(lines: Iterable[str]) -> "GitIgnoreSpec | None":
    """The patterns of a .gitignore file, broken ones left out, as Git does."""
    good = []
    for line in lines:
        try:
            compiled((line,))
        except BrokenPatternError:
            continue
        good.append(line)
    return compiled(tuple(good))


def matches(patterns: tuple[str, ...], place: str, root: str, *, folder: bool = False) -> bool:
    """Whether patterns relative to `root` match an absolute path; nothing outside `root` is matched."""
    spec = compiled(patterns)
    if spec is None:
        return False
    relative = relative_path(place, root)
    return not relative.startswith("../") and spec.match_file(relative + ("/" if folder else ""))


def relative_path(place: str, root: str) -> str:
    """A path relative to a folder, with `/`."""
    return os.path.relpath(place, root).replace(os.sep, "/")
