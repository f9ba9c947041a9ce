"""The report of an audit: complete, and nothing that a page says comes alive in it."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from running import Spuria

from spuria.audit.page import passage_link

HOSTILE = [
    '<script>document.title = "owned"</script> {{ 7 * 7 }} "><img src=x onerror=alert(1)> PRICE-TBD EUR',
    "</style></blockquote></details><script>document.title = 'owned'</script> PRICE-TBD EUR",
]


@pytest.fixture
def report(spuria: Spuria, tmp_path: Path) -> Path:
    rows = [
        {"url": f"https://a.example/{number}?<script>", "warc_date": "2024-05-01", "id": text, "text": text}
        for number, text in enumerate(HOSTILE)
    ]
    rows.append({"url": "javascript:alert(1)", "text": HOSTILE[0]})
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    assert spuria("audit", "a.jsonl", "--out", "out", "--select", "shop").code == 1
    return tmp_path / "out" / "report.html"


def test_nothing_comes_alive(report: Path) -> None:
    html = report.read_text(encoding="utf-8")
    assert "<script" not in html
    assert "default-src 'none'" in html.replace("&#39;", "'")
    links = re.findall(r'href="([^"]*)"', html)
    assert links
    assert all(link.startswith("https://a.example/") for link in links)
    assert "unset-price" in html
    assert "2024-05" in html


def test_links_open_the_passage() -> None:
    assert passage_link("https://a.example/x#old", "One - two, three") == (
        "https://a.example/x#:~:text=One%20%2D%20two%2C%20three"
    )
    for url in (None, "", "javascript:alert(1)", "file:///etc/passwd", "http://[bad", "no address"):
        assert passage_link(url, "words") is None


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Chromium (Debian's package chromium)")
def test_in_a_browser(report: Path, tmp_path: Path) -> None:
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", "--dump-dom", report.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "<title>Spuria: what the crawl holds</title>" in done.stdout
    assert "CONSOLE" not in done.stderr
