"""Peers to measure against, installed into a cache folder: from PyPI into one virtual environment, from npm into one prefix."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_PYPI = ("typos", "codespell", "proselint", "trafilatura", "lxml_html_clean", "datatrove[processing]")
_NPM = ("write-good", "alex", "textlint", "textlint-rule-write-good", "textlint-rule-no-todo")

_PROSELINT = "import sys, pathlib\n"


@dataclass(frozen=True)
class Peer:
    """A tool: its name, which sample it reads, how many of the sample's files (slow ones get fewer), and its command."""

    name: str
    sample: str
    files: int
    command: Callable[[list[str]], list[str]]
    target: float


def install(folder: Path) -> tuple[Path, Path]:
    """The folders of the peers' Python and npm commands. A peer that cannot be installed is left out, and said."""
    environment, prefix = folder / "venv", folder / "npm"
    if not (environment / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    for package in _PYPI:
        marker = environment / f".{package.partition('[')[0]}"
        if not marker.exists():
            done = subprocess.run(
                [str(environment / "bin" / "pip"), "install", "-q", package], capture_output=True, check=False
            )
            if done.returncode:
                print(f"left out: {package} cannot be installed", file=sys.stderr)
            else:
                marker.touch()
    npm = shutil.which("npm")
    if npm and not (prefix / "node_modules").exists():
        prefix.mkdir(parents=True, exist_ok=True)
        (prefix / "package.json").write_text('{"private": true}')
        subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund", *_NPM], cwd=prefix, check=False)
    (prefix / ".textlintrc.json").write_text(
        '{"rules": {"write-good": true, "no-todo": true}}'
    ) if prefix.exists() else None
    return environment / "bin", prefix


def peers(folder: Path) -> list[Peer]:
    """The peers that are installed."""
    python, npm = install(folder)
    scripts = Path(__file__).parent
    node = npm / "node_modules" / ".bin"
    known = [
        Peer(
            "typos, 1 thread, HTML",
            "web 10 KB",
            200,
            lambda files: [str(python / "typos"), "--threads", "1", *files],
            3,
        ),
        Peer("typos, 1 thread, text", "text", 200, lambda files: [str(python / "typos"), "--threads", "1", *files], 3),
        Peer("codespell, HTML", "web 10 KB", 200, lambda files: [str(python / "codespell"), *files], 4),
        Peer("codespell, text", "text", 200, lambda files: [str(python / "codespell"), *files], 4),
        Peer("write-good, text", "text", 100, lambda files: [str(node / "write-good"), *files], 40),
        Peer("proselint, text", "text", 60, lambda files: [str(python / "proselint"), "check", *files], 80),
        Peer("alex, Markdown", "markdown", 40, lambda files: [str(node / "alex"), *files], 400),
        Peer(
            "textlint, 2 rules, Markdown",
            "markdown",
            20,
            lambda files: [str(node / "textlint"), "--config", str(npm / ".textlintrc.json"), *files],
            1000,
        ),
        Peer(
            "datatrove filters, text",
            "text",
            40,
            lambda files: [str(python / "python"), str(scripts / "datatrove_filters.py"), *files],
            250,
        ),
        Peer(
            "trafilatura, HTML",
            "web 10 KB",
            60,
            lambda files: [str(python / "python"), str(scripts / "trafilatura_extract.py"), *files],
            30,
        ),
    ]
    return [peer for peer in known if Path(peer.command([])[0]).exists()]
