"""Running the command line in tests, with the shop's rules installed."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACK = Path(__file__).parent / "data" / "pack"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Spuria = Callable[..., Ran]


def environment() -> dict[str, str]:
    """The tests' environment: the shop's rules are installed, nothing about colours is said."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return {**kept, "PYTHONPATH": str(PACK), "PYTHONDONTWRITEBYTECODE": "1"}
