"""Compiled regular expressions kept between runs: compiling those of one page costs more than checking it.

CPython compiles an expression, in Python, to a list of numbers, and makes the pattern from these in C, which checks
them. The numbers are what is kept, by expression, interpreter version and format of the numbers. Where an interpreter
has no such list, or a kept one does not pass, the expression is compiled as ever.
"""

import importlib
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from typing import Any

from spuria.cache_folder import read_entry, short_digest, write_entry

_sre: Any = None
_parser: Any = None
_compiler: Any = None
with suppress(ImportError):  # another Python than CPython
    _sre = importlib.import_module("_sre")
    _parser, _compiler = importlib.import_module("re._parser"), importlib.import_module("re._compiler")

# Twice what the rules that come with Spuria hold.
_MOST_KEPT = 4000


@cache
def _entry_name() -> str:
    return f"patterns-{short_digest(f'{sys.version} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder} 1')}.bin"


class _Kept:
    """The entry of the cache folder: an index as one line of JSON, then all numbers, four bytes each."""

    def __init__(self) -> None:
        #: Expression and flags to: first number, how many, flags, groups, the groups' names.
        self.index: dict[str, list[Any]] = {}
        self.numbers = array("I")
        self.new: dict[str, tuple[list[int], int, int, dict[str, int]]] = {}
        content = read_entry(_entry_name())
        if content is not None:
            head, _, numbers = content.partition(b"\n")
            try:
                import json

                self.index = json.loads(head)
                self.numbers.frombytes(numbers)
            except ValueError:
                self.index, self.numbers = {}, array("I")

    def pattern(self, key: str, source: str) -> re.Pattern[str] | None:
        """The kept pattern; None for one that is not there or does not pass."""
        try:
            first, count, flags, groups, names = self.index[key]
            numbers = self.numbers[first : first + count].tolist()
            return _from_numbers(source, numbers, flags, groups, names)
        except (KeyError, ValueError, TypeError, RuntimeError, OverflowError):
            return None

    def write(self) -> None:
        """Put what is new beside what another run may have kept meanwhile."""
        now = _Kept()
        if len(now.index) > _MOST_KEPT:  # most of it of earlier versions
            now.index, now.numbers = {}, array("I")
        for key, (numbers, flags, groups, names) in self.new.items():
            if key not in now.index:
                now.index[key] = [len(now.numbers), len(numbers), flags, groups, names]
                now.numbers.extend(numbers)
        import json

        head = json.dumps(now.index).encode()
        write_entry(_entry_name(), head + b"\n" + now.numbers.tobytes())
        self.new.clear()


@cache
def _kept() -> _Kept:
    return _Kept()


def _from_numbers(source: str, numbers: list[int], flags: int, groups: int, names: dict[str, int]) -> re.Pattern[str]:
    name_of: list[str | None] = [None] * (groups + 1)
    for name, index in names.items():
        name_of[index] = name
    compiled: re.Pattern[str] = _sre.compile(source, flags, numbers, groups, dict(names), tuple(name_of))
    return compiled


def compiled_pattern(source: str, flags: int) -> re.Pattern[str]:
    """What `re.compile` makes of an expression, from an earlier run where it is kept. Raises `re.error`."""
    if _sre is None or flags & re.DEBUG:
        return re.compile(source, flags)
    key = short_digest(f"{flags} {source}")
    kept = _kept()
    found = kept.pattern(key, source)
    if found is not None:
        return found
    try:
        parsed = _parser.parse(source, flags)
        numbers: list[int] = _compiler._code(parsed, flags)
        state = parsed.state
        groups, names, flags_of = state.groups - 1, dict(state.groupdict), int(flags | state.flags)
        compiled = _from_numbers(source, numbers, flags_of, groups, names)
    except (AttributeError, TypeError):  # an interpreter that does it another way
        return re.compile(source, flags)
    kept.new[key] = (numbers, flags_of, groups, names)
    return compiled


def keep_new_patterns() -> None:
    """Write what this process compiled anew to the cache folder, for the next."""
    if _sre is not None and _kept.cache_info().currsize and _kept().new:
        _kept().write()
