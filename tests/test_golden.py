"""The report on the pages of `fixtures/pages`, as the README's first command prints it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from running import ROOT

GOLDEN = ROOT / "fixtures" / "golden"


def test_the_report_on_the_sample_pages(golden: Callable[[Path, str], None]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "spuria", "check", "fixtures/pages"],
        capture_output=True,
        cwd=ROOT,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    golden(GOLDEN / "pages.txt", done.stdout)
    for clean in ("allotment-notice.txt", "bread.md", "filler-text.md", "stone-bridge.html"):
        assert clean not in done.stdout
