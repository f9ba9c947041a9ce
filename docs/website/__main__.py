"""Build the documentation site: `python docs/website` writes it to `build/site/`. Needs the extra `docs`.

What is generated (rules, families, schemas) and what is written (docs/, rules/README.md, …) are brought together in
`build/website/`, and Zensical makes HTML of it, strictly: a link that leads nowhere fails the build.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import built_site
import rule_pages
import schema_page
import written_pages

ROOT = Path(__file__).parent.parent.parent
# Zensical colours what it tells, terminal or not.
_TERMINAL = re.compile(r"\x1b\[[0-9;]*m")
PAGES = ROOT / "build" / "website"
SITE = ROOT / "build" / "site"


def main() -> int:
    """Build the site; the exit code."""
    shutil.rmtree(PAGES, ignore_errors=True)
    PAGES.mkdir(parents=True)
    written = written_pages.write(ROOT, PAGES)
    rules = rule_pages.write(PAGES)
    schema_page.write(PAGES)
    shutil.copy(Path(__file__).parent / "spuria.css", PAGES / "spuria.css")
    settings = PAGES.parent / "zensical.toml"
    settings.write_text(written_pages.settings(Path(__file__).parent / "zensical.toml", written, rules), "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--clean", "--config-file", str(settings)]
    done = subprocess.run(
        command, cwd=PAGES.parent, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False
    )
    if done.returncode:
        told, _, _ = _TERMINAL.sub("", done.stdout).partition("Traceback")
        sys.stderr.write(f"{told}The site was not built: links of {PAGES} are wrong.\n")
        return 1
    problems = list(built_site.problems(SITE))
    for problem in problems:
        sys.stderr.write(problem + "\n")
    sys.stdout.write(f"{sum(1 for _ in SITE.rglob('*.html'))} pages in {SITE}\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
