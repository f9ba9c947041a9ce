"""What the documentation site is generated from, and what is looked for in the built one."""

import importlib.util
import sys
from html import unescape
from pathlib import Path
from types import ModuleType

import pytest
from running import ROOT

from spuria.catalogue import installed_rules, rule_named
from spuria.declaration import Rule
from spuria.examples import examples_in
from spuria.report.rules import measured


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / "website" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


BUILT, PAGES, WRITTEN = module("built_site"), module("rule_pages"), module("written_pages")


@pytest.mark.parametrize("rule", installed_rules(), ids=lambda rule: rule.name)
def test_every_example_is_shown_with_its_marks(rule: Rule) -> None:
    page = PAGES.page_of(rule)
    shown = page.split('<div class="example ')[1:]
    examples = examples_in(rule.docs, rule)
    assert len(shown) == len(examples) > 0
    for text, example in zip(shown, examples, strict=True):
        code = text.split("<pre><code>", 1)[1].split("</code></pre>", 1)[0]
        assert "\n" not in code
        assert unescape(code.replace("<mark>", "").replace("</mark>", "")) == example.source
        marked = [unescape(part.split("</mark>")[0]) for part in code.split("<mark>")[1:]]
        assert marked == [example.source[start:end] for start, end in example.marks]
    assert f"ignore[{rule.name}]" in page or rule.is_corpus
    assert "[[" not in page.split("## ")[0] or "[[" not in rule.docs


def test_the_page_has_what_was_measured() -> None:
    found = measured(rule_named("latin-bio"))
    assert found is not None
    said = f"**False alarms**: {found['hits']} of {found['clean_pages']:,} clean pages"
    assert said in PAGES.page_of(rule_named("latin-bio"))


def test_the_page_has_the_options() -> None:
    rule = rule_named("repeated-line")
    page = PAGES.page_of(rule)
    for option in rule.options:
        assert f"| `{option.name.replace('_', '-')}` | {option.type} |" in page


def test_links_of_written_pages_lead_to_the_site(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text(
        "# A\n[rule](../rules/README.md#x) [other](b.md) [data](../fixtures/x) [far](https://a.example/)\n\n"
        "```\n[b](../rules/README.md)\n```\n"
    )
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "README.md").write_text("# R\n[a](../docs/a.md)\n")
    pages = tmp_path / "pages"
    pages.mkdir()
    written = WRITTEN.write(tmp_path, pages)
    assert written == {"rules/README.md": "R", "docs/a.md": "A"}
    text = (pages / "a.md").read_text()
    assert "[rule](write-a-rule.md#x) [other](b.md) data [far](https://a.example/)" in text
    assert "```\n[b](../rules/README.md)\n```" in text
    assert "[a](a.md)" in (pages / "write-a-rule.md").read_text()


def test_what_is_wrong_with_a_built_site(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "index.html").write_text('<h1 id="top">x</h1><a href="../">up</a><a href="#top">here</a>')
    (tmp_path / "index.html").write_text(
        '<a href="sub/#top">1</a><a href="sub/#nope">2</a><a href="gone/">3</a><img src="gone.png">'
        '<script src="https://cdn.example/x.js"></script><a href="https://a.example/">4</a><a href="../../etc">5</a>'
        '<link rel="stylesheet" href="//fonts.example/a.css"><link rel="canonical" href="https://b.example/">'
    )
    assert list(BUILT.problems(tmp_path)) == [
        "index.html: a leads to a place that is not there: sub/#nope",
        "index.html: a leads nowhere: gone/",
        "index.html: img leads nowhere: gone.png",
        "index.html: script is fetched from another host: https://cdn.example/x.js",
        "index.html: a leads nowhere: ../../etc",
        "index.html: link is fetched from another host: //fonts.example/a.css",
    ]
