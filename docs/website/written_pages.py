"""The pages that people wrote, brought to the site: where each goes, how it is reached, and where its links lead."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

#: Sections of the site, in order, each with its pages: a file of the repository and its place in the site.
#: What stands in docs/ and not here comes at the end of "Use it".
_SECTIONS = {
    "Start": ["docs/start-corpus.md", "docs/start-publishing.md", "docs/start-docs.md"],
    "Use it": [
        *("docs/configuration.md", "docs/suppression.md", "docs/output.md", "schema.md", "docs/crawl.md"),
        *("docs/editors.md", "docs/ci.md", "docs/python.md"),
    ],
    "Understand it": [
        *("docs/how-it-works.md", "docs/ledger.md", "docs/performance.md", "docs/comparison.md", "docs/rejected.md"),
        *("rules/README.md", "CONTRIBUTING.md", "CHANGELOG.md"),
    ],
}
_HOME = "docs/index.md"
_GENERATED = {"schema.md": "JSON schemas"}
_PLACES = {"rules/README.md": "write-a-rule.md", "CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changes.md"}
_LINK = re.compile(r"(?P<image>!?)\[(?P<text>[^\]\n]+)\]\((?P<path>[^)#:\s]+)(?P<anchor>#[^)\s]*)?\)")
_FENCED = re.compile(r"^(`{3,}|~{3,}).*?^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def place_of(file: str) -> str:
    """Where a written page stands in the site."""
    return _PLACES.get(file, file.removeprefix("docs/"))


def write(root: Path, pages: Path) -> dict[str, str]:
    """Write the pages for Zensical; each file of the repository with its title, in reading order."""
    known = [file for files in _SECTIONS.values() for file in files]
    found = [str(file.relative_to(root).as_posix()) for file in sorted((root / "docs").glob("*.md"))]
    order = [_HOME, *known, *(file for file in found if file not in (_HOME, *known))]
    places = {file: place_of(file) for file in order if (root / file).is_file()}
    titles = {}
    for file, place in places.items():
        text = (root / file).read_text(encoding="utf-8")
        match = _TITLE.search(text)
        titles[file] = match[1] if match else place
        (pages / place).write_text(_relinked(text, root / file, root, places), encoding="utf-8")
    return titles


def _relinked(text: str, file: Path, root: Path, places: dict[str, str]) -> str:
    """The text with its links led to the pages of the site; one to a file that the site lacks becomes its words."""

    def relink(match: re.Match[str]) -> str:
        target = (file.parent / match["path"]).resolve().relative_to(root.resolve()).as_posix()
        if target not in places and not target.startswith("docs/"):
            return match["text"]
        return f"{match['image']}[{match['text']}]({places.get(target, place_of(target))}{match['anchor'] or ''})"

    pieces, last = [], 0
    for fence in _FENCED.finditer(text):
        pieces += [_LINK.sub(relink, text[last : fence.start()]), fence[0]]
        last = fence.end()
    return "".join((*pieces, _LINK.sub(relink, text[last:])))


def settings(template: Path, written: dict[str, str], rules: dict[str, list[str]]) -> str:
    """Zensical's configuration: the template with the tree of pages."""
    titles = {**written, **_GENERATED}
    sections = {name: [file for file in files if file in titles] for name, files in _SECTIONS.items()}
    placed = {_HOME, *(file for files in sections.values() for file in files)}
    sections["Use it"] += [file for file in written if file not in placed]
    tree: list[object] = [{"Spuria": "index.md"}]
    for name, files in sections.items():
        tree.append({name: [{titles[file]: place_of(file)} for file in files]})
        if name == "Start":
            families: Iterable[object] = (
                {family: [{rule: f"rules/{rule}.md"} for rule in names]} for family, names in rules.items()
            )
            tree.append({"Rules": [{"All rules": "rules/index.md"}, *families]})
    return template.read_text(encoding="utf-8").replace("nav = []", f"nav = {_toml(tree)}")


def _toml(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_toml(item) for item in value)}]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_toml(key)} = {_toml(item)}" for key, item in value.items()) + " }"
    return json.dumps(value)
