"""Processor time, wall time and memory of commands, from interleaved rounds."""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROUNDS = 3


class Cost(NamedTuple):
    """What a command took: user and system time with its children, and wall time, in milliseconds."""

    cpu: float
    wall: float


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command and say what it took. Raises RuntimeError where it fails in a way that no linter does."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    given = {**os.environ, "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "", **(environment or {})}
    done = subprocess.run(list(command), capture_output=True, check=False, env=given)
    after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), 1000 * (time.perf_counter() - start)
    # Some linters exit with the number of what they found.
    if done.returncode < 0 or (done.returncode > 2 and not done.stdout):
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace')[-300:]}")
    return Cost(1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime), wall)


class Rounds:
    """Commands by name, all of them run in each round, so that a slow moment of the machine meets all alike."""

    def __init__(self, commands: Mapping[str, Sequence[str]], rounds: int = ROUNDS) -> None:
        self._costs: dict[str, list[Cost]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                self._costs[name].append(run(command))

    def cpu(self, name: str) -> float:
        """The median processor time, in milliseconds."""
        return statistics.median(cost.cpu for cost in self._costs[name])

    def wall(self, name: str) -> float:
        """The least wall time, in milliseconds: what else runs on the machine can only add."""
        return min(cost.wall for cost in self._costs[name])

    def net(self, name: str, pages: int) -> float:
        """Processor time a page in milliseconds, less what the command called `NAME start` took."""
        return max(self.cpu(name) - self.cpu(f"{name} start"), 0.001) / pages


def spuria(paths: Sequence[str], *options: str, jobs: int = 1, cache: bool = False) -> list[str]:
    """The command that checks files, by default with one process and without looking at earlier results."""
    kept = [] if cache else ["--no-cache"]
    return [*_PYTHON, "-m", "spuria", "check", *_jobs(jobs), *kept, "--output-format", "jsonl", *options, *paths]


def _jobs(jobs: int) -> list[str]:
    # Without the option the shortest way through the command line is taken.
    return ["--jobs", str(jobs)] if jobs else []


def floor(paths: Sequence[str], folder: Path, mode: str = "parse") -> list[str]:
    """The command that does the least: read and decode files, and for `parse` parse them; `warc` reads an archive."""
    names = folder / f"{abs(hash(tuple(paths)))}.list"
    names.write_text("\n".join(paths))
    return [*_PYTHON, str(HERE / "floor.py"), str(names), mode]


_PYTHON = [sys.executable]
