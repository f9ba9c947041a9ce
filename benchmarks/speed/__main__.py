"""The speed benchmark: `python benchmarks/speed` prints costs and ratios, each from one interleaved run.

`--write` puts the tables into docs/performance.md; `--quick` leaves the peers and the large archive out; `--check`
measures a small part and fails where a ratio to the floor is beyond a bound that has room for a noisy machine.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import samples
from measure import HERE, Rounds, floor, run, spuria
from peers import Peer, peers
from rules import by_rule, scan_with_ten_times_the_phrases

# Bounds of the check in CI: generous multiples of what docs/performance.md reports.
BOUNDS = {"web 10 KB": 60.0, "web 80 KB": 60.0}
# No linter takes less for a page: one that seems to has failed.
_LEAST_MS = 0.01
# Pages of the archives: one for the time, one of more than 300 MB for the memory.
ARCHIVE_PAGES, LARGE_ARCHIVE_PAGES = 2000, 40_000

Table = list[str]


def main() -> int:
    """Run the benchmark; the exit code."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--write", action="store_true", help="write docs/performance.md")
    arguments.add_argument("--quick", action="store_true", help="leave the peers and the large archive out")
    arguments.add_argument("--check", action="store_true", help="fail on ratios out of bounds")
    arguments.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "spuria-benchmarks")
    chosen = arguments.parse_args()
    cache: Path = chosen.cache / "speed"
    made = samples.build(cache / "samples", documentation=not chosen.check)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        if chosen.check:
            lines, failed = pages({name: made[name] for name in BOUNDS}, [], folder)
            print("\n".join(lines))
            return 1 if failed else 0
        others = [] if chosen.quick else peers(cache / "peers")
        tables = [pages(made, others, folder)[0], startup(made, folder), many(made, folder), archive(cache, folder)]
        if not chosen.quick:
            tables.append(memory(cache))
        tables += [phrases(), rules()]
    text = "\n\n".join("\n".join(table) for table in tables)
    print(text)
    if chosen.write:
        write(text)
    return 0


def pages(made: dict[str, list[str]], others: list[Peer], folder: Path) -> tuple[Table, bool]:
    """CPU a page against the floor and against the peers, and whether a bound is broken."""
    commands: dict[str, list[str]] = {}
    for name, files in made.items():
        mode = "parse" if files[0].endswith(".html") else "read"
        # Start-up is that of a run over one file, less that file's share.
        commands[f"spuria {name} start"] = spuria(files[:1])
        commands[f"spuria {name}"] = spuria(files)
        commands[f"floor {name} start"] = floor(files[:1], folder, mode)
        commands[f"floor {name}"] = floor(files, folder, mode)
    for peer in others:
        files = made[peer.sample][: peer.files]
        commands[f"{peer.name} start"] = peer.command(files[:1])
        commands[peer.name] = peer.command(files)
    rounds = Rounds(commands)
    lines = ["| CPU, ms a page net of start-up | floor | spuria | ratio |", "|---|---|---|---|"]
    failed = False
    ours: dict[str, float] = {}
    for name, files in made.items():
        read = len(files) - 1
        least, ours[name] = rounds.net(f"floor {name}", read), rounds.net(f"spuria {name}", read)
        # Reading a text takes less than the clock can tell: there is no ratio to it.
        ratio = ours[name] / least if files[0].endswith(".html") else None
        failed |= ratio is not None and ratio > BOUNDS.get(name, float("inf"))
        lines.append(f"| {name} | {least:.3f} | {ours[name]:.3f} | {f'{ratio:.1f}' if ratio else '-'} |")
    if others:
        lines += ["", "| peer | ms a page | spuria on the same | times faster |", "|---|---|---|---|"]
        for peer in others:
            theirs = rounds.net(peer.name, min(peer.files, len(made[peer.sample])) - 1)
            if theirs < _LEAST_MS:
                print(f"left out: {peer.name} does not run here", file=sys.stderr)
                continue
            lines.append(f"| {peer.name} | {theirs:.3f} | {ours[peer.sample]:.3f} | {theirs / ours[peer.sample]:.1f} |")
    return lines, failed


def startup(made: dict[str, list[str]], folder: Path) -> Table:
    """What a run over nothing or one file takes. Changed: a file not seen before; unchanged: one that was."""
    one = {"Markdown": made["markdown"][0], "HTML": made["web 10 KB"][0]}
    commands = {"python -c pass": [sys.executable, "-c", "pass"]}
    commands["--version"] = [sys.executable, "-m", "spuria", "--version"]
    for name, path in one.items():
        # As a hook runs it, and a person: the text report, whose reporter needs no library.
        check = [sys.executable, "-m", "spuria", "check"]
        commands[f"one {name} file, unchanged"] = [*check, path]
        commands[f"one {name} file, changed"] = [*check, "--no-cache", path]
    for command in commands.values():
        run(command)  # so that all caches are warm
    rounds = Rounds(commands, 9)
    lines = ["| start-up | CPU ms | against `python -c pass` |", "|---|---|---|"]
    bare = rounds.cpu("python -c pass")
    return lines + [f"| {name} | {rounds.cpu(name):.1f} | {rounds.cpu(name) / bare:.2f} |" for name in commands]


def many(made: dict[str, list[str]], folder: Path) -> Table:
    """Two workers against one, and an unchanged folder against a cold run, over the same pages."""
    place = str(Path(made["web 80 KB"][0]).parent)
    files = made["web 80 KB"]
    one, two = spuria(files), spuria(files, jobs=2)
    environment = {"SPURIA_CACHE_DIR": str(folder / "cache")}
    run(spuria(files[:1], cache=True), environment)
    cold = run(spuria([place], cache=True), environment)
    warm = min((run(spuria([place], cache=True), environment) for _ in range(3)), key=lambda cost: cost.cpu)
    rounds = Rounds({"one": one, "two": two})
    return [
        "| many pages | |",
        "|---|---|",
        f"| 2 workers on 2 cores, wall | {rounds.wall('one') / rounds.wall('two'):.2f}x faster than 1 |",
        f"| 2 workers on 2 cores, CPU | {rounds.cpu('two') / rounds.cpu('one'):.2f}x of 1 |",
        f"| an unchanged folder of {len(made['web 80 KB'])} pages, warm cache, CPU | {cold.cpu / warm.cpu:.1f}x less |",
    ]


def archive(cache: Path, folder: Path) -> Table:
    """A .warc.gz from end to end, against reading it with fastwarc and parsing its pages."""
    path = str(samples.archive(cache / "samples" / "pages.warc.gz", ARCHIVE_PAGES))
    small = str(samples.archive(cache / "samples" / "one.warc.gz", 1))
    commands = {"floor": floor([path], folder, "warc"), "floor start": floor([small], folder, "warc")}
    commands |= {"spuria": spuria([path]), "spuria start": spuria([small])}
    rounds = Rounds(commands)
    least, ours = rounds.net("floor", ARCHIVE_PAGES - 1), rounds.net("spuria", ARCHIVE_PAGES - 1)
    head = ["| .warc.gz, CPU ms a page | fastwarc + parse | spuria | ratio |", "|---|---|---|---|"]
    return [*head, f"| {ARCHIVE_PAGES} pages of 10 to 80 KB | {least:.3f} | {ours:.3f} | {ours / least:.1f} |"]


def memory(cache: Path) -> Table:
    """The most memory that a process over a large archive takes."""
    path = samples.archive(cache / "samples" / "large.warc.gz", LARGE_ARCHIVE_PAGES)
    small = samples.archive(cache / "samples" / "pages.warc.gz", ARCHIVE_PAGES)
    lines = ["| peak memory, one process | MB |", "|---|---|"]
    for place in (small, path):
        program = (
            "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, *spuria([str(place)])], capture_output=True, text=True, check=True
        )
        unit = 1024 if sys.platform != "darwin" else 1024 * 1024
        lines.append(f"| .warc.gz of {place.stat().st_size / 1e6:.0f} MB | {int(done.stdout) / unit:.0f} |")
    return lines


def phrases() -> Table:
    """What ten times as many phrases cost the scan."""
    count, ours, wide = scan_with_ten_times_the_phrases()
    head = ["| scan of a 10-KB page | µs |", "|---|---|"]
    return [*head, f"| {count:,} phrases | {ours:.0f} |", f"| {10 * count:,} | {wide:.0f} ({wide / ours:.2f}x) |"]


def rules() -> Table:
    """The parts of a check of a 10-KB page, dearest rules first."""
    lines = ["| part of a check of a 10-KB page | µs a page | runs on, % |", "|---|---|---|"]
    return lines + [f"| {name} | {cost:.1f} | {share} |" for name, cost, share in by_rule() if cost >= 0.5]


def write(text: str) -> None:
    """Put the tables between the marks of docs/performance.md."""
    path = HERE.parent.parent / "docs" / "performance.md"
    document = path.read_text(encoding="utf-8")
    start, end = "<!-- speed: begin -->\n", "<!-- speed: end -->"
    before, _, rest = document.partition(start)
    _, _, after = rest.partition(end)
    path.write_text(f"{before}{start}{text}\n{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
