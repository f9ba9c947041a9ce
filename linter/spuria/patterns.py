"""Patterns of paths, as in .gitignore."""

import os
import re
import warnings
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
        if not _is_sound(pattern):
            raise BrokenPatternError(f"'{pattern[:100]}' is no pattern of paths")
    # The engines for many patterns take two milliseconds a pattern to compile, which no walk of a folder earns back.
    return GitIgnoreSpec.from_lines(patterns, backend="simple")


# A path is no longer, and nobody writes so many wildcards into one pattern: matching them has no bound.
_LONGEST = 4096
_MOST_WILDCARDS = 32


def _is_sound(pattern: str) -> bool:
    from pathspec import GitIgnoreSpec

    if len(pattern) > _LONGEST or pattern.count("*") + pattern.count("[") > _MOST_WILDCARDS or "\x00" in pattern:
        return False
    try:
        GitIgnoreSpec.from_lines([pattern], backend="simple")
    except (ValueError, re.error):
        return False
    return True


def git_ignored(lines: Iterable[str]) -> "tuple[GitIgnoreSpec | None, int]":
    """The patterns of a .gitignore file, and how many were left out: broken ones, as Git does, and hostile ones."""
    kept = [line.rstrip("\r\n") for line in lines]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of brackets that may mean something else one day
        good = [line for line in kept if not line or line.startswith("#") or _is_sound(line)]
        return compiled(tuple(good[:_MOST_PATTERNS])), len(kept) - len(good[:_MOST_PATTERNS])


# Of one file: what is beyond is told and not read.
_MOST_PATTERNS = 10_000


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
