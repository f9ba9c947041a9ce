"""`spuria server`: findings in editors. What it needs is imported when it starts."""

from pathlib import Path

import click

from spuria.catalogue import make_sure_rules_load
from spuria.checking import CLEAN
from spuria.config import BrokenConfigError, Finder
from spuria.report.escape import printable


@click.command()
@click.option(
    "--config",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Use this configuration instead of the nearest one.",
)
@click.option(
    "--delay",
    type=click.FloatRange(min=0),
    default=0.3,
    show_default=True,
    metavar="SECONDS",
    help="Check a text when nobody has typed for this long.",
)
@click.option(
    "--page-seconds",
    type=click.FloatRange(min=0.1),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="Give up a page that takes longer.",
)
def server(config: str | None, delay: float, page_seconds: float) -> int:
    """Show findings in an editor, by the Language Server Protocol.

    Editors start it and speak with it on standard input and output.
    """
    try:
        from spuria.server.language_server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise click.ClickException("editors need more libraries: pip install 'spuria[lsp]'") from None
    make_sure_rules_load()  # workers that cannot start would be started again and again
    given = Path(config).absolute() if config else None
    try:
        Finder(given)
    except BrokenConfigError as error:
        raise click.ClickException(printable(str(error))) from None
    serve(str(given) if given else None, delay=delay, page_seconds=page_seconds)
    return CLEAN
