"""Running the command line in tests, with the shop's rules installed.

A run of a fresh interpreter costs a quarter of a second, most of it imports, and the tests make hundreds. So a
process that has imported everything forks for each run; where that is not possible, a fresh one is started.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACK = Path(__file__).parent / "data" / "pack"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Spuria = Callable[..., Ran]

_SERVER = """
import json, os, sys
from spuria.__main__ import main
from spuria.catalogue import installed_rules
from spuria.read import html, markdown, text
import spuria.cli, spuria.suppress, pathspec, rapidfuzz.process, rich.console
from spuria.report import json as _, jsonl, sarif, github, text, rules
for rule in installed_rules():
    rule.docs

for line in sys.stdin:
    request = json.loads(line)
    child = os.fork()
    if child == 0:
        os.chdir(request["cwd"])
        os.environ.clear()
        os.environ.update(request["environment"])
        for number, name in enumerate(request["streams"]):
            os.dup2(os.open(name, os.O_RDWR), number)
        sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w", buffering=1)
        sys.argv = ["spuria", *request["arguments"]]
        code = 70
        try:
            code = main()
        except SystemExit as error:
            code = error.code or 0
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            for stream in (sys.stdout, sys.stderr):
                try:
                    stream.flush()
                except OSError:
                    pass
            os._exit(code)
    _, status = os.waitpid(child, 0)
    sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\\n")
    sys.stdout.flush()
"""


def environment() -> dict[str, str]:
    """The tests' environment: the shop's rules are installed, nothing about colours is said."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return {**kept, "PYTHONPATH": str(PACK), "PYTHONDONTWRITEBYTECODE": "1"}


def run_fresh(arguments: tuple[str, ...], stdin: bytes, cwd: Path, variables: dict[str, str]) -> Ran:
    """Run `spuria` in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "spuria", *arguments],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**environment(), **variables},
        timeout=120,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


@cache
def _server() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), text=True
    )


def run_forked(arguments: tuple[str, ...], stdin: bytes, cwd: Path, variables: dict[str, str]) -> Ran:
    """Run `spuria` in a fork of a process that has imported it."""
    server = _server()
    assert server.stdin is not None
    assert server.stdout is not None
    with tempfile.TemporaryDirectory() as folder:
        streams = [Path(folder) / name for name in ("in", "out", "err")]
        for stream, data in zip(streams, (stdin, b"", b""), strict=True):
            stream.write_bytes(data)
        request = {
            "arguments": arguments,
            "cwd": str(cwd),
            "environment": {**environment(), **variables},
            "streams": [str(stream) for stream in streams],
        }
        server.stdin.write(json.dumps(request) + "\n")
        server.stdin.flush()
        code = int(server.stdout.readline())
        return Ran(code, streams[1].read_text(encoding="utf-8"), streams[2].read_text(encoding="utf-8"))


def run(*arguments: str, stdin: bytes = b"", cwd: Path, **variables: str) -> Ran:
    """Run `spuria`; the quickest way that gives the same."""
    fresh = not hasattr(os, "fork") or "PYTHONPATH" in variables
    ran = (run_fresh if fresh else run_forked)(arguments, stdin, cwd, variables)
    assert "Traceback" not in ran.err, ran.err
    return ran
