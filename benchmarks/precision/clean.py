"""Clean text from Debian packages: fetched once, sampled from a fixed seed, man pages flattened as a crawl would."""

import gzip
import hashlib
import random
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from spuria import Page
from spuria.encoding import decode
from spuria.finding import Origin
from spuria.read import HTML, TEXT, media_type_of, read_page

PACKAGES = Path(__file__).parent / "packages.toml"
SEED = 20240611
#: The day the pages are read against: every date on them is older.
CAPTURED = date(2026, 1, 1)
_LARGEST = 400_000
# So many characters of a dictionary are a page, and so many times more of them are taken than of files.
_ENTRY, _ENTRIES = 1200, 8
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
# Files of every package, and their registers.
_NOTICES = {
    "copyright": "law",
    "NEWS.gz": "news",
    "NEWS.Debian.gz": "news",
    "changelog.gz": "news",
    "README": "manual",
    "README.gz": "manual",
}
_LANGUAGE = (
    re.compile(r"/(?:help|man)/([a-z]{2})(?:[_-][A-Za-z]{2})?/"),
    re.compile(r"/html/([a-z]{2})-[A-Z]{2}/"),
    re.compile(r"/manual/([a-z]{2})(?:-[a-z]{2})?/"),
    re.compile(r"[./_-]([a-z]{2})(?:-[a-z]{2})?\.html$"),
    re.compile(r"/(?:html|FAQ|docs)/([a-z]{2})(?:-[a-z]{2})?/"),
    re.compile(r"(?:developers-reference|maint-guide|gnucash-(?:guide|help))[-/]([a-z]{2})(?:/|$)"),
    re.compile(r"fortunes/([a-z]{2})/"),
)
_LANGUAGES = frozenset(
    "ar ca cs da de el en es fa fi fr hr hu id it ja ko lt nb nl pl pt ro ru sv tr uk vi zh".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class CleanFile:
    """A file of the clean corpus. `path` is within the unpacked packages."""

    path: str
    package: str
    register: str
    language: str


def registers() -> dict[str, str]:
    """The register of each package."""
    named: dict[str, list[str]] = tomllib.loads(PACKAGES.read_text(encoding="utf-8"))
    return {package: register for register, packages in named.items() for package in packages}


def gather(cache: Path) -> None:
    """Fetch the packages that are not there yet and unpack them, each into its own folder."""
    archives = cache / "packages"
    archives.mkdir(parents=True, exist_ok=True)
    for package in registers():
        folder = cache / "text" / package
        if folder.is_dir():
            continue
        found = sorted(archives.glob(f"{package}_*.deb"))
        if not found:
            done = subprocess.run(["apt-get", "download", package], cwd=archives, capture_output=True, check=False)
            found = sorted(archives.glob(f"{package}_*.deb"))
            if not found:
                print(f"{package}: not to be had ({done.stderr.decode(errors='replace').strip()[:120]})")
                continue
        partial = folder.with_name(f"{package}.partial")
        partial.mkdir(parents=True, exist_ok=True)
        subprocess.run(["dpkg-deb", "-x", str(found[-1]), str(partial)], check=True)
        partial.rename(folder)


def sample(cache: Path, per_group: int) -> list[CleanFile]:
    """The same files each time: up to so many of each package and language, in order."""
    groups: dict[tuple[str, str], list[CleanFile]] = {}
    root = cache / "text"
    for package, register in registers().items():
        for path in sorted((root / package).rglob("*")):
            relative = str(path.relative_to(root))
            if not _is_text(relative) or path.is_symlink() or not path.is_file():
                continue
            if path.stat().st_size > _LARGEST and not relative.endswith(".dict.dz"):
                continue
            file = CleanFile(relative, package, _register_of(relative, register), _language_of(package, relative))
            group = groups.setdefault((package, file.language), [])
            if relative.endswith(".dict.dz"):
                # A dictionary is a page for every few entries.
                group += [replace(file, path=f"{relative}#{part}") for part in range(len(_entries(path)))]
            else:
                group.append(file)
    draw = random.Random(SEED)
    chosen = []
    for key in sorted(groups):
        files = groups[key]
        short = per_group * _ENTRIES if any("#" in file.path for file in files) else per_group
        chosen += draw.sample(files, min(short, len(files)))
    return sorted(chosen, key=lambda file: file.path)


def pages(cache: Path, files: list[CleanFile]) -> Iterator[tuple[CleanFile, Page]]:
    """The pages of the files, read as a crawl's."""
    for file in files:
        name, _, part = file.path.partition("#")
        path = cache / "text" / name
        source, media_type = (_entries(path)[int(part)], TEXT) if part else _source(path)
        # When a web page was crawled is not known: it is read against the dates that it states itself.
        captured = None if file.package.startswith("web-") else CAPTURED
        yield file, read_page(source, media_type, Origin(file.path), captured=captured)


def digest(cache: Path, files: list[CleanFile]) -> str:
    """What stands for the corpus: a digest of the paths and contents of its files."""
    total = hashlib.sha256()
    for file in files:
        total.update(file.path.encode())
        total.update(hashlib.sha256((cache / "text" / file.path.partition("#")[0]).read_bytes()).digest())
    return total.hexdigest()[:16]


def _is_text(path: str) -> bool:
    name = path.rpartition("/")[2]
    if "/_sources/" in path:
        return False
    if name in _NOTICES or path.endswith(".dict.dz") or "/share/calendar/" in path:
        return True
    if "/man/" in path:
        return path.endswith(".gz")
    if "/fortunes/" in path or "/misc/" in path or "common-licenses/" in path:
        return "." not in name or name.endswith(".u8")
    if path.endswith(".dat"):
        return False
    return path.endswith((".html", ".txt", ".md", ".htm")) or name in ("bible.txt.gz", "jargon.txt.gz")


def _register_of(path: str, register: str) -> str:
    """Beside the text of a package stand its licence and its news."""
    return _NOTICES.get(path.rpartition("/")[2], register)


@cache
def _entries(path: Path) -> list[str]:
    """The entries of a dictd dictionary, several to a page, as a client shows them. Beside it stands its index."""
    index = (path.parent / path.name.replace(".dict.dz", ".index")).read_text(encoding="utf-8", errors="replace")
    places = {tuple(map(_number, line.split("\t")[1:3])) for line in index.splitlines() if not line.startswith("00")}
    text = gzip.decompress(path.read_bytes())
    found: list[str] = []
    page = ""
    for start, length in sorted(places):
        entry = re.sub(r"\{([^{}]*)\}", r"\1", _decoded(text[start : start + length]))
        page += entry.strip("\n") + "\n\n"
        if len(page) >= _ENTRY:
            found.append(page)
            page = ""
    return found


def _decoded(entry: bytes) -> str:
    try:
        return entry.decode()
    except UnicodeDecodeError:
        return entry.decode("latin-1")


def _number(digits: str) -> int:
    """A number as dictd's index writes it: base 64, most significant digit first."""
    value = 0
    for digit in digits:
        value = value * 64 + _DIGITS.index(digit)
    return value


def _language_of(package: str, path: str) -> str:
    ending = re.search(r"-(ca|cs|da|de|el|es|fi|fr|hu|it|ja|nl|pl|pt|ro|ru|sv|tr|zh)(?:-[a-z]{2})?$", package)
    if ending:
        return ending[1]
    for pattern in _LANGUAGE:
        if (match := pattern.search(path)) and match[1] in _LANGUAGES:
            return match[1]
    return "en"


def _source(path: Path) -> tuple[str, str]:
    data = path.read_bytes()
    if path.suffix == ".gz":
        data = gzip.decompress(data)
        if "/man/" in str(path):
            return _flattened(data.decode("utf-8", "replace")), TEXT
    media_type = media_type_of(str(path)) or TEXT
    return decode(data, media_type=media_type).text, HTML if media_type == "application/xhtml+xml" else media_type


_ESCAPE = re.compile(r"\\f(?:\[[^\]]*\]|\(..|.)|\\s[-+]?\d|\\[&|^/,)]")
_GLYPHS = {
    "\\-": "-", "\\(aq": "'", "\\[aq]": "'", "\\(bu": "•", "\\(lq": "“", "\\(rq": "”", "\\(co": "©", "\\~": " ",
    "\\ ": " ", "\\e": "\\",
}  # fmt: skip
_REQUEST = re.compile(r"[.']\s*([A-Za-z]+)\s*(.*)")
_BREAKS = frozenset(
    ["PP", "P", "LP", "TP", "IP", "sp", "br", "Pp", "RS", "RE", "TQ", "Bl", "El", "nf", "fi", "EX", "EE"]
)
_INLINE = frozenset(
    [
        "B",
        "I",
        "BR",
        "IR",
        "RB",
        "RI",
        "BI",
        "IB",
        "SM",
        "SB",
        "Nm",
        "Nd",
        "Ar",
        "Fl",
        "Xr",
        "Em",
        "Dq",
        "Sq",
        "Op",
        "Pa",
        "Cm",
        "Ic",
        "Li",
    ]
)


def _flattened(source: str) -> str:
    """A man page as blocks between blank lines."""
    blocks: list[str] = []
    words: list[str] = []
    tagged = False

    def close() -> None:
        if words:
            blocks.append(" ".join(words))
            words.clear()

    for raw in source.split("\n"):
        if raw.startswith(('.\\"', "'\\\"")):
            continue
        line = raw
        for escape, glyph in _GLYPHS.items():
            line = line.replace(escape, glyph)
        line = _ESCAPE.sub("", line)
        if match := _REQUEST.match(line):
            name, rest = match[1], match[2].replace('"', "")
            if name in ("SH", "SS", "Sh", "Ss"):
                close()
                blocks.append(rest)
            elif name in _BREAKS:
                close()
                if name in ("IP", "It") and rest.strip():
                    blocks.append(rest.split("  ")[0])
                tagged = name in ("TP", "TQ")
                continue
            elif name in _INLINE:
                words.append(rest)
        elif line.strip():
            words.append(line.strip())
        else:
            close()
        if tagged:
            close()
            tagged = False
    close()
    return "\n\n".join(block for block in blocks if block.strip())
