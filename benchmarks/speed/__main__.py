"""The speed benchmark: `python benchmarks/speed` prints CPU per page net of start-up, and ratios, from one interleaved run.

`--write` puts the table into docs/performance.md; `--quick` leaves the peers out; `--check` fails
where a ratio to the floor is twice what is documented, which has room for a noisy machine.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import samples
from peers import peers

HERE = Path(__file__).parent
ROUNDS = 3
# Our samples are read so many times over in one run: the clock ticks in milliseconds.
REPEATED = 4
# Bounds of the check in CI: generous multiples of what docs/performance.md reports.
BOUNDS = {"web 10 KB": 60.0, "web 80 KB": 36.0}


def cpu_ms(command: list[str]) -> float:
    """User and system time of a command and its children, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1, 2, 65):
        raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace')[-300:]}")
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def build(folder: Path) -> dict[str, list[str]]:
    """The samples as files, by name."""
    kinds = {
        "web 10 KB": ("html", 200, lambda seed: samples.web_page(seed, 10_000)),
        "web 80 KB": ("html", 80, lambda seed: samples.web_page(seed, 80_000)),
        "text": ("txt", 200, lambda seed: samples.text_page(seed, 8_400)),
        "markdown": ("md", 200, lambda seed: samples.markdown_page(seed, 10_000)),
    }
    made: dict[str, list[str]] = {}
    for name, (suffix, count, page) in kinds.items():
        place = folder / name.replace(" ", "-")
        place.mkdir(parents=True, exist_ok=True)
        made[name] = []
        for seed in range(count):
            path = place / f"{seed:04}.{suffix}"
            if not path.exists():
                path.write_text(page(seed), encoding="utf-8")
            made[name].append(str(path))
    return made


def net(rounds: dict[str, list[float]], name: str, pages: int) -> float:
    """CPU milliseconds a page, start-up taken off; medians of the rounds."""
    start = statistics.median(rounds[f"{name} start"])
    return max(statistics.median(rounds[name]) - start, 0.001) / pages


def spuria(files: list[str], *options: str) -> list[str]:
    """The command that checks files with one process and no cache."""
    return [
        sys.executable,
        "-m",
        "spuria",
        "check",
        "--jobs",
        "1",
        "--no-cache",
        "--output-format",
        "jsonl",
        *options,
        *files,
    ]


def floor(files: list[str], folder: Path, mode: str = "parse") -> list[str]:
    """The command that reads, decodes and parses files."""
    names = folder / f"{abs(hash(tuple(files)))}.list"
    names.write_text("\n".join(files))
    return [sys.executable, str(HERE / "floor.py"), str(names), mode]


def main() -> int:
    """Run the benchmark; the exit code."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--write", action="store_true", help="write docs/performance.md")
    arguments.add_argument("--quick", action="store_true", help="leave the peers out")
    arguments.add_argument("--check", action="store_true", help="fail on ratios out of bounds")
    arguments.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "spuria-benchmarks")
    chosen = arguments.parse_args()
    cache: Path = chosen.cache / "speed"
    made = build(cache / "samples")
    others = [] if chosen.quick or chosen.check else peers(cache / "peers")
    commands: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, files in made.items():
            html = name.startswith("web")
            many = files * REPEATED
            # Start-up is that of a run over one file, less that file's share.
            commands[f"spuria {name} start"] = spuria(files[:1])
            commands[f"spuria {name}"] = spuria(many)
            commands[f"floor {name} start"] = floor(files[:1], folder, "parse" if html else "read")
            commands[f"floor {name}"] = floor(many, folder, "parse" if html else "read")
        for peer in others:
            files = made[peer.sample][: peer.files]
            commands[f"{peer.name} start"] = peer.command(files[:1])
            commands[peer.name] = peer.command(files)
        commands["python -c pass"] = [sys.executable, "-c", "pass"]
        commands["--version"] = [sys.executable, "-m", "spuria", "--version"]
        commands["one Markdown file"] = spuria(made["markdown"][:1])
        commands["one HTML file"] = spuria(made["web 10 KB"][:1])
        rounds: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                rounds[name].append(cpu_ms(command))
    lines, failed = report(rounds, made, others)
    text = "\n".join(lines)
    print(text)
    if chosen.write:
        write(text)
    return 1 if chosen.check and failed else 0


def report(rounds: dict[str, list[float]], made: dict[str, list[str]], others: list) -> tuple[list[str], bool]:
    """The tables as Markdown, and whether a bound is broken."""
    lines = ["| CPU, ms a page net of start-up | floor | spuria | ratio |", "|---|---|---|---|"]
    failed = False
    ours: dict[str, float] = {}
    for name, files in made.items():
        least = net(rounds, f"floor {name}", len(files) * REPEATED - 1)
        ours[name] = net(rounds, f"spuria {name}", len(files) * REPEATED - 1)
        # Reading a text takes less than the clock can tell: there is no ratio to it.
        ratio = ours[name] / least if least > 0.01 else None
        failed |= ratio is not None and ratio > BOUNDS.get(name, float("inf"))
        shown = f"{least:.3f} | {ours[name]:.3f} | {ratio:.1f}" if ratio else f"- | {ours[name]:.3f} | -"
        lines.append(f"| {name} | {shown} |")
    if others:
        lines += ["", "| peer | ms a page | spuria on the same | times faster |", "|---|---|---|---|"]
        for peer in others:
            theirs = net(rounds, peer.name, min(peer.files, len(made[peer.sample])) - 1)
            lines.append(f"| {peer.name} | {theirs:.3f} | {ours[peer.sample]:.3f} | {theirs / ours[peer.sample]:.1f} |")
    bare = statistics.median(rounds["python -c pass"])
    lines += ["", "| start-up | CPU ms | against `python -c pass` |", "|---|---|---|"]
    for name in ("python -c pass", "--version", "one Markdown file", "one HTML file"):
        value = statistics.median(rounds[name])
        lines.append(f"| {name} | {value:.1f} | {value / bare:.2f} |")
    return lines, failed


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
