"""What Spuria is made of: bounded dependencies, a lock that agrees with them, an audit that never passes in silence."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from running import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "ci" / "dev.lock").read_text(encoding="utf-8")
_PIN = re.compile(r"^([a-z0-9.-]+)==([^ ;\\]+)[^\n]*((?:\\\n +--hash=sha256:[0-9a-f]{64} ?)+)$", re.MULTILINE)


def requirements(*extras: str) -> Iterator[Requirement]:
    """What the package and some extras need, extras of its own resolved."""
    optional = PROJECT["project"]["optional-dependencies"]
    lines = PROJECT["project"]["dependencies"] + [line for extra in extras for line in optional[extra]]
    for line in lines:
        needed = Requirement(line)
        if needed.name == "spuria":
            yield from requirements(*needed.extras)
        else:
            yield needed


def test_every_dependency_has_an_upper_bound() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    everything = [*requirements(*extras), *map(Requirement, PROJECT["build-system"]["requires"])]
    assert len(everything) > 40
    for needed in everything:
        assert any(part.operator in ("<", "<=", "==", "~=") for part in needed.specifier), needed


def test_the_lock_agrees_with_the_project() -> None:
    pinned = {canonicalize_name(name): version for name, version, _ in _PIN.findall(LOCK)}
    lines = [line for line in LOCK.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(pinned) == len({line.partition("==")[0] for line in lines})  # each has its digests
    assert all("==" in line for line in lines)
    for needed in requirements("dev"):
        version = pinned[canonicalize_name(needed.name)]
        assert needed.specifier.contains(version, prereleases=True), f"{needed}, but {version}: run ci/lock"


@pytest.fixture
def audit_lock() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit_lock", ROOT / "ci" / "audit_lock.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FINE = {"name": "a", "version": "1", "vulns": []}
BAD = {"name": "b", "version": "2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3"]}]}
UNKNOWN = {"name": "c", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("found", "code", "said"),
    [
        ([FINE], 0, "1 releases, none known to be vulnerable"),
        ([FINE, BAD, UNKNOWN], 1, "b 2: PYSEC-1, mended in 3"),
        ([FINE, UNKNOWN], 3, "left out: 1 of 2 releases could not be looked up: not found"),
        ([], 3, "left out: the lock is empty"),
        ("no connection", 3, "left out: no connection"),
        (FileNotFoundError(), 3, "left out: pip-audit is not installed"),
        (subprocess.TimeoutExpired("x", 1), 3, "left out: no answer within"),
    ],
)
def test_the_audit_never_passes_in_silence(
    found: Any,
    code: int,
    said: str,
    audit_lock: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run(*_: Any, **__: Any) -> subprocess.CompletedProcess[str]:
        if isinstance(found, Exception):
            raise found
        answer = found if isinstance(found, str) else json.dumps({"dependencies": found})
        return subprocess.CompletedProcess([], 1, "" if isinstance(found, str) else answer, answer)

    monkeypatch.setattr(audit_lock.subprocess, "run", run)
    assert audit_lock.main() == code
    assert said in capsys.readouterr().out


def test_check_names_what_it_leaves_out() -> None:
    script = (ROOT / "check").read_text(encoding="utf-8")
    for tool in ("zizmor", "check-jsonschema", "audit_lock.py"):
        assert tool in script
    assert "== left out: known vulnerabilities of dependencies, tests" in script


@pytest.mark.parametrize(
    ("code", "last"), [(0, "All checks passed."), (3, "Not run, see above: known vulnerabilities"), (1, "Failed")]
)
def test_a_check_that_was_left_out_is_named_at_the_end(tmp_path: Path, code: int, last: str) -> None:
    """All tools replaced by ones that pass, and what looks up vulnerabilities by one that ends as it may."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("ruff", "mypy", "pyright", "lint-imports", "zizmor", "check-jsonschema", "python", "spuria", "pytest"):
        ends = code if name == "python" else 0
        asked = f'[ "$1" = ci/audit_lock.py ] && exit {ends}\n' if name == "python" else ""
        (tools / name).write_text(f"#!/bin/sh\n{asked}exit 0\n")
        (tools / name).chmod(0o755)
    shutil.copy(ROOT / "check", tmp_path)
    variables = {"PATH": f"{tools}:{os.environ['PATH']}", "VIRTUAL_ENV": str(tmp_path)}
    done = subprocess.run(["bash", "check"], cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == (code == 1)
    assert last in (done.stdout + done.stderr).rstrip().splitlines()[-1]
