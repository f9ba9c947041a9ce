"""Look up the releases of ci/dev.lock among known vulnerabilities, with pip-audit.

Exit code 0: all were looked up, none is known to be vulnerable; 1: one is; 3: not looked up, and why.
"""

import json
import subprocess
import sys
from pathlib import Path

LOCK = Path(__file__).parent / "dev.lock"
_SECONDS = 120
_NOT_LOOKED_UP = 3


def main() -> int:
    """Print what pip-audit finds; the exit code."""
    command = ["pip-audit", "--requirement", str(LOCK), "--disable-pip", "--require-hashes", "--no-deps"]
    try:
        done = subprocess.run(  # noqa: S603
            [*command, "--format", "json", "--progress-spinner", "off"],
            capture_output=True, text=True, timeout=_SECONDS, check=False,
        )  # fmt: skip
        releases = json.loads(done.stdout)["dependencies"]
    except FileNotFoundError:
        return _left_out("pip-audit is not installed")
    except subprocess.TimeoutExpired:
        return _left_out(f"no answer within {_SECONDS} seconds")
    except ValueError:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        return _left_out(lines[-1][:200] if lines else f"pip-audit ended with {done.returncode}")
    vulnerable = [release for release in releases if release.get("vulns")]
    for release in vulnerable:
        for known in release["vulns"]:
            fixed = ", ".join(known["fix_versions"]) or "no release yet"
            print(f"{release['name']} {release['version']}: {known['id']}, mended in {fixed}")  # noqa: T201
    if vulnerable:
        return 1
    skipped = [release for release in releases if "skip_reason" in release]
    if not releases:
        return _left_out("the lock is empty")
    if skipped:
        reason = skipped[0]["skip_reason"][:120]
        return _left_out(f"{len(skipped)} of {len(releases)} releases could not be looked up: {reason}")
    print(f"{len(releases)} releases, none known to be vulnerable")  # noqa: T201
    return 0


def _left_out(why: str) -> int:
    print(f"dependencies were not looked up, left out: {why}")  # noqa: T201
    return _NOT_LOOKED_UP


if __name__ == "__main__":
    sys.exit(main())
