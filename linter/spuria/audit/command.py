"""What `spuria audit` does with its options."""

import os
import signal
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from spuria.audit.budget import (
    BrokenBudgetError,
    Rate,
    earlier_rates,
    over_budget,
    parsed_budgets,
    sites_over_budget,
    worse_than,
)
from spuria.audit.ledger import OutputInUseError
from spuria.audit.pool import WorkersDieError
from spuria.audit.run import Shard, audit, require_extra, terminal_of
from spuria.audit.sql import interruptible, is_storage_error
from spuria.audit.summary import summary_lines
from spuria.audit.tables import site_rates
from spuria.catalogue import UnknownNameError, installed_rules, rule_named, selected_rules
from spuria.checking import CLEAN, FELL_SHORT, FINDINGS, CannotRunError, UsageProblemError, tell, terminated
from spuria.config import BrokenConfigError
from spuria.config_file import finder
from spuria.discover import Discovery
from spuria.files import FileChecker, fell_short
from spuria.read.record import MissingExtraError
from spuria.report.escape import printable
from spuria.workers import available_cores


@interruptible()
def run_audit(
    paths: Sequence[str],
    *,
    out: str,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    preview: bool = False,
    redact: bool = False,
    as_of: date | None = None,
    fail_on: str | None = None,
    max_rate: tuple[str, ...] = (),
    max_site_rate: tuple[str, ...] = (),
    against: str | None = None,
    strict: bool = False,
    jobs: int | None = None,
    shard: tuple[int, int] = (1, 1),
    page_seconds: float = 20.0,
    config: Sequence[str] = (),
) -> int:
    """Audit a crawl; the exit code. The options are those of the command line."""
    installed_rules()
    given: dict[str, Any] = {
        "select": select, "ignore": ignore, "fail_on": fail_on, "preview": preview, "redact": redact, "as_of": as_of
    }  # fmt: skip
    folder = Path(out)
    try:
        budgets = parsed_budgets(max_rate)
        site_budgets = parsed_budgets(max_site_rate)
        for name in (*budgets, *site_budgets):
            rule_named(name)
        before = earlier_rates(Path(against)) if against else None
        require_extra()
        configs = finder(config, {name: value for name, value in given.items() if value})
        remote = [path for path in paths if "://" in path]
        files, problems = Discovery(configs).files([path for path in paths if "://" not in path])
        own = os.path.realpath(folder) + os.sep
        found, files = files, [file for file in files if not os.path.realpath(file).startswith(own)]
        if found and not files and not remote:
            raise UsageProblemError(f"--out {printable(out)}: all pages are in there: name another folder")
        for problem in problems:
            tell(problem)
        summary = audit(
            [*files, *remote],
            folder,
            partial(FileChecker, configs, fixes=False),
            jobs=jobs or available_cores(),
            shard=Shard(*shard),
            page_seconds=page_seconds,
            progress=terminal_of(sys.stderr),
        )
    except (BrokenBudgetError, UnknownNameError) as error:
        raise UsageProblemError(printable(str(error))) from None
    except (BrokenConfigError, MissingExtraError, OutputInUseError, WorkersDieError) as error:
        raise CannotRunError(printable(str(error))) from None
    except OSError as error:
        raise CannotRunError(f"{printable(str(error.filename or out))}: {error.strerror or error}") from None
    except Exception as error:
        if not is_storage_error(error):
            raise
        raise CannotRunError(
            f"{printable(out)}: it cannot be written: {printable(str(error).splitlines()[0])}"
        ) from None
    if summary is None:
        sys.stdout.write(f"Shard {shard[0]} of {shard[1]} is done; a run without --shard finishes.\n")
        return FELL_SHORT if fell_short(problems) else CLEAN
    rates = {rule.name: Rate(summary.pages_by_rule[rule.name], summary.pages) for rule in selected_rules(preview=True)}
    over = over_budget(budgets, rates)
    if site_budgets:
        over += sites_over_budget(site_budgets, site_rates(folder, tuple(site_budgets)))
    worse = worse_than({name: rate for name, rate in rates.items() if rate.hits}, before) if before is not None else []
    sys.stdout.writelines(printable(line) + "\n" for line in summary_lines(summary, out))
    sys.stdout.flush()
    sys.stderr.writelines(f"spuria: {printable(line)}\n" for line in (*over, *worse))
    for note in summary.notes:
        tell(note)
    for name, why in summary.failures.items():
        sys.stderr.write(f"spuria: rule '{name}' failed: {printable(why)}; some pages were not compared for it\n")
    if fell_short(problems) or summary.failures or (summary.errors and strict):
        return FELL_SHORT
    return FINDINGS if summary.gating or over or worse else CLEAN


def run_clean(paths: Sequence[str], *, out: str, dry_run: bool = False, jobs: int | None = None, **options: Any) -> int:
    """Audit a crawl and write what is sound of it; the exit code. The options are those of the command line."""
    from spuria.audit.clean import clean

    folder = Path(out)
    code = run_audit(paths, out=str(folder / "audit"), jobs=jobs, fail_on="never", **options)
    if code != CLEAN:
        return code
    given = {name: options[name] for name in ("select", "ignore") if options.get(name)}
    signal.signal(signal.SIGTERM, terminated)  # what is half written is taken away
    try:
        checker = FileChecker(finder(options.get("config") or (), given), fixes=False)
        counts, problems = clean(folder / "audit", folder, checker, dry_run=dry_run)
    except (OSError, ValueError) as error:
        raise CannotRunError(f"{printable(out)}: {printable(str(error))}") from None
    what = "would be" if dry_run else "were"
    said = ", ".join(f"{counts[name]:,} {word}" for name, word in _SAID.items() if counts.get(name))
    sys.stdout.write(f"Of the pages, {said or 'none'} ({what} written to {printable(out)}).\n")
    for problem in problems:
        tell(problem)
    return FELL_SHORT if problems else CLEAN


_SAID = {
    "keep": "kept as they are",
    "trim": "kept without what was cut",
    "quarantine": "put in quarantine",
    "reject": "rejected",
    "error": "not checked",
}
