"""An audit that is interrupted at random times and run again: nothing lost, nothing doubled, tables old or whole.

    python benchmarks/crawl/faults.py DIR [--times 20] [--seed 1] [--only FAULT]

DIR is a crawl of `generate.py` (some thousand pages). Each of four faults comes so many times: a worker is killed,
the run is killed, the run gets Ctrl-C, no file may grow beyond a random size (as on a full disk).
"""

import argparse
import hashlib
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

TABLES = ("pages.parquet", "findings.parquet", "sites.parquet")
FAULTS = ("worker", "run", "interrupt", "full disk")


def audit(crawl: Path, out: Path, most_bytes: int | None = None) -> "subprocess.Popen[bytes]":
    """Start an audit."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        # A shell has what it starts in the background ignore Ctrl-C, and that is inherited.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if most_bytes is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    command = [
        sys.executable,
        "-m",
        "spuria",
        "audit",
        str(crawl),
        "--out",
        str(out),
        "--jobs",
        "2",
        "--fail-on",
        "never",
    ]
    return subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=limit,  # noqa: PLW1509
        start_new_session=True,
    )


def content(out: Path) -> dict[str, str]:
    """A digest of the rows of each table that is there."""
    from pyarrow import parquet

    return {
        name: hashlib.sha256(repr(parquet.read_table(out / name).to_pylist()).encode()).hexdigest()
        for name in TABLES
        if (out / name).exists()
    }


def _workers(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def hurt(fault: str, crawl: Path, out: Path, after: float, chance: random.Random, most: int) -> str:
    """Run an audit that meets a fault; what it said last."""
    process = audit(crawl, out, chance.randrange(1, most) if fault == "full disk" else None)
    try:
        process.wait(timeout=600 if fault == "full disk" else after)
    except subprocess.TimeoutExpired:
        if fault == "worker":
            for worker in _workers(process.pid)[:1]:
                with suppress(ProcessLookupError):
                    os.kill(worker, signal.SIGKILL)
        else:
            process.send_signal(signal.SIGKILL if fault == "run" else signal.SIGINT)
    said = process.communicate(timeout=600)[1].decode("utf-8", "replace")
    # What Python says of Ctrl-C while it starts itself is not ours.
    if "Traceback" in said and "/spuria/" in said:
        raise SystemExit(f"{fault}: a traceback reached the user:\n{said}")
    return said.strip().splitlines()[-1] if said.strip() else ""


def main() -> None:
    """Meet faults, and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=FAULTS)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    crawl, out = given.folder / "crawl", given.folder / "hurt"
    shutil.rmtree(out, ignore_errors=True)
    began = time.monotonic()
    if audit(crawl, out).wait():
        raise SystemExit("the audit fails without any fault")
    whole, seconds = content(out), time.monotonic() - began
    largest = max(path.stat().st_size for path in out.rglob("*") if path.is_file())
    for fault in (given.only,) if given.only else FAULTS:
        finished = 0
        for _ in range(given.times):
            shutil.rmtree(out)
            hurt(fault, crawl, out, chance.uniform(0, seconds), chance, largest)
            if any(whole[name] != found for name, found in content(out).items()):
                raise SystemExit(f"{fault}: a table is neither old nor whole")
            finished += (out / "manifest.json").exists()
            if audit(crawl, out).wait() or content(out) != whole:
                raise SystemExit(f"{fault}: the run after it lost or doubled something")
        print(
            f"{fault}: {given.times} times, {finished} of them went on to the end, all whole after the next run",
            flush=True,
        )
    shutil.rmtree(out)


if __name__ == "__main__":
    main()
