"""Regular expressions that are compiled when they are first used: most of a rule pack's never are in one run."""

import re
from typing import cast


class _Pattern:
    """Stands for a compiled expression, and becomes one at the first use of any of its attributes."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        from spuria.compiled_patterns import compiled_pattern

        compiled = compiled_pattern(self._source, self._flags)
        # Bound once: from now on no attribute passes through here.
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"):
            setattr(self, method, getattr(compiled, method))
        self.pattern, self.flags, self.groupindex = compiled.pattern, compiled.flags, compiled.groupindex
        self.groups = compiled.groups
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[object, tuple[str, int]]:
        return pattern, (self._source, self._flags)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile` put off until the first use. An error in the expression is raised then, too."""
    return cast("re.Pattern[str]", _Pattern(source, int(flags)))
