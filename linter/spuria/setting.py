"""What is said of a key of the configuration beside its type: in words, and within which bounds its value stays."""

from typing import NamedTuple


class Setting(NamedTuple):
    """An annotation of a field. The names of the bounds are those of JSON Schema's validators in msgspec."""

    description: str
    ge: float | None = None
    gt: float | None = None
    le: float | None = None
    min_length: int | None = None
