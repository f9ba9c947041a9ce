"""`spuria completion`: the script that lets a shell complete its command lines."""

import click
from click.shell_completion import get_completion_class

from spuria.checking import CLEAN


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> int:
    """Write the script that completes commands, options and rules in a shell.

    bash: eval "$(spuria completion bash)" in ~/.bashrc. zsh: the same in ~/.zshrc, after compinit. fish: spuria
    completion fish > ~/.config/fish/completions/spuria.fish. Nothing is installed.
    """
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"there is no script for {shell}")
    script = found(context.find_root().command, {}, "spuria", "_SPURIA_COMPLETE")
    # Not `source()`, which starts the shell to look at its version.
    click.echo(script.source_template % script.source_vars())
    return CLEAN
