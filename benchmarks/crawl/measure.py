"""Speed and memory of `spuria audit` over a crawl of `generate.py`, against `check` on pages in memory.

    python benchmarks/crawl/measure.py DIR [--jobs 2] [--sample 2000]

The audit runs as users run it, once with the rules over pages only, which are those of `check`, and once with the
corpus rules, too; the processor time of all its processes counts, from start to report. `check` runs on a sample of
the same pages, read and decoded before, in one process, before and after each audit.
Memory is what a process holds by itself (USS) and with its share of what is shared (PSS), the most ever seen.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

_EVERY_SECONDS = 0.2


def checked_in_memory(crawl: Path, most: int) -> float:
    """Seconds of processor time that `check` takes for a page in memory."""
    from spuria.config import Finder
    from spuria.files import FileChecker
    from spuria.read import read_page
    from spuria.read.container import read_records
    from spuria.read.record import Record

    checker = FileChecker(Finder(None, {})).conditions_of(str(crawl / "x.html"))[1]
    pages: list[tuple[Record, str]] = []
    files = sorted(crawl.iterdir())
    for path in files:
        for number, record in enumerate(read_records(str(path))):
            if number == most // len(files):
                break
            if isinstance(record, Record):
                content = record.content
                pages.append((record, content if isinstance(content, str) else content.decode("utf-8", "replace")))
    for warm in (True, False):
        began = time.process_time()
        for record, source in pages[: 200 if warm else None]:
            page = read_page(
                source, record.media_type or "text/html", record.origin, url=record.url, captured=record.captured
            )
            list(checker.check(page))
        spent = time.process_time() - began
    return spent / len(pages)


def _memory(pid: int) -> dict[str, int]:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    except (OSError, ValueError):
        return {}
    sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines}
    return {
        "rss": sizes["Rss"],
        "pss": sizes["Pss"],
        "uss": sizes["Private_Clean"] + sizes["Private_Dirty"],
    }


def corpus_rules() -> str:
    """The names of the rules over many pages, as an option takes them."""
    from spuria.catalogue import installed_rules

    return ",".join(rule.name for rule in installed_rules() if rule.is_corpus)


def audited(crawl: Path, out: Path, jobs: int, ignored: str) -> dict[str, float]:
    """Seconds and bytes of an audit with its processes, without some rules."""
    shutil.rmtree(out, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    command = [
        sys.executable,
        "-m",
        "spuria",
        "audit",
        str(crawl),
        "--out",
        str(out),
        "--jobs",
        str(jobs),
        "--fail-on",
        "never",
        *(["--ignore", ignored] if ignored else []),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    most: dict[str, float] = {}
    while process.poll() is None:
        seen = {"parent": _memory(process.pid)}
        try:
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        except OSError:
            children = []
        workers = [_memory(int(child)) for child in children]
        for kind in ("rss", "pss", "uss"):
            for name, value in (
                ("parent", seen["parent"].get(kind, 0)),
                ("worker", max((found.get(kind, 0) for found in workers), default=0)),
            ):
                most[f"{name}_{kind}"] = max(most.get(f"{name}_{kind}", 0), value)
        time.sleep(_EVERY_SECONDS)
    if process.returncode:
        raise SystemExit(f"the audit ended with {process.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    pages = json.loads((out / "manifest.json").read_text())["pages"]
    return {"pages": pages, "wall": time.monotonic() - began, "cpu": spent, **most}


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--sample", type=int, default=2_000)
    given = parser.parse_args()
    crawl, out = given.folder / "crawl", given.folder / "out"
    check = checked_in_memory(crawl, given.sample)
    for what, ignored in (("page rules", corpus_rules()), ("all rules", "")):
        found = audited(crawl, out, given.jobs, ignored)
        before, check = check, checked_in_memory(crawl, given.sample)
        tell(what, found, (before + check) / 2)


def tell(what: str, found: dict[str, float], check: float) -> None:
    """Print how an audit went; `check`: how long a page takes without one, in seconds."""
    page = found["cpu"] / found["pages"]
    print(f"{what}: {found['pages']:,.0f} pages in {found['wall']:.1f} s, {found['cpu']:.1f} s of processor time")
    print(
        f"  check in memory {check * 1e6:.0f} us a page, audit {page * 1e6:.0f} us: "
        f"{check / page:.2f} of its speed on a core"
    )
    for name in ("worker", "parent"):
        sizes = ", ".join(f"{kind} {found[f'{name}_{kind}'] / 1e6:.0f} MB" for kind in ("uss", "pss", "rss"))
        print(f"  {name}: {sizes}", flush=True)


if __name__ == "__main__":
    main()
