"""The command `spuria`, and `python -m spuria`."""

import os
import sys

from spuria import __version__

#: `spuria --help`, ready to print: a test compares it with the commands that there are.
HELP = """\
Usage: spuria COMMAND ...

  Finds the passages that do not belong: a linter for the content of pages.

Commands:
  audit       Check a whole crawl, judge its pages together, and write tables of what was found.
  baseline    Keep a file of known findings: they do not fail the check, new ones do.
  check       Check pages: files, folders, or - for standard input.
  clean       Write the sound pages of a crawl, with what does not belong cut out.
  completion  Write the script that completes commands, options and rules in a shell.
  config      Show the configuration for a file or folder, and where each value comes from.
  man         Write the manual page in roff: spuria man > ~/.local/share/man/man1/spuria.1.
  rule        Show the documentation of a rule.
  rules       List the rules.
  server      Show findings in an editor, by the Language Server Protocol.

Options:
  --version  Show the version and exit.
  --help     Show this text and exit. `spuria COMMAND --help` tells more.
"""

# Set by the scripts that complete command lines in shells; click answers it.
_COMPLETE = "_SPURIA_COMPLETE"
# The shell's number for a program that SIGINT ended.
_INTERRUPTED = 130


# Options of `check` that are read here, because the command line library costs more than checking a
# file: flags, and those that take one of some words. Anything else goes the long way.
_FLAGS = (
    *("--no-cache", "--force-exclude", "--exit-zero", "--preview", "--redact", "--statistics", "--quiet", "--verbose"),
)
_CHOICES = {
    "--output-format": (*("text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "csv", "markdown"),),
    "--fail-on": ("error", "warning", "info", "never"),
    "--color": ("auto", "always", "never"),
}


def plain_check(arguments: list[str]) -> "tuple[list[str], dict[str, bool | str]] | None":
    """The paths and options of a plain `check`, as `run_check` takes them; None for what only the library reads."""
    if not arguments or arguments[0] != "check" or _COMPLETE in os.environ:
        return None
    paths: list[str] = []
    options: dict[str, bool | str] = {}
    words = iter(arguments[1:])
    for word in words:
        name, equals, value = word.partition("=")
        if not word.startswith("-"):
            paths.append(word)
        elif word in _FLAGS:
            options[word[2:].replace("-", "_")] = True
        elif name in _CHOICES:
            chosen = value if equals else next(words, "")
            if chosen not in _CHOICES[name]:
                return None
            options[name[2:].replace("-", "_")] = chosen
        else:
            return None
    return paths, options


def _run(arguments: list[str]) -> int:
    plain = plain_check(arguments)
    if plain is None:
        from spuria.cli import run

        return run(arguments)
    import gc

    # A start makes many objects and no garbage; once it has started, `workers` says how often to look.
    gc.disable()
    from spuria.catalogue import BrokenRulesError
    from spuria.checking import CannotRunError, run_check

    paths, options = plain
    try:
        return run_check(paths, **options)  # type: ignore[arg-type]
    except CannotRunError as error:
        sys.stderr.write(f"Error: {error}\n")
    except BrokenRulesError as error:
        from spuria.report.escape import printable

        sys.stderr.write(f"spuria: {printable(str(error))}\n")
    return 2


def _open_what_is_closed() -> bool:
    """Have descriptors 0 to 2, so that no other file gets their numbers; whether standard output was closed."""
    closed = sys.stdout is None
    if sys.stdin is None or sys.stderr is None or closed:
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:  # the lowest that is free
            os.set_inheritable(descriptor, True)
        os.close(descriptor)
        sys.stdin, sys.stdout, sys.stderr = (
            stream or open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115  # for the life of the process
            for number, (stream, mode) in enumerate(((sys.stdin, "r"), (sys.stdout, "w"), (sys.stderr, "w")))
        )
    return closed


def _say(words: str) -> None:
    """The last words of a run on standard error; the exit code tells where these cannot be written."""
    try:
        sys.stderr.write(f"spuria: {words}\n")
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def main() -> int:
    """Run the command line; the exit code."""
    arguments = sys.argv[1:]
    if _open_what_is_closed() and not any(word.partition("=")[0] in ("--output", "--out") for word in arguments):
        _say("the report could not be written: standard output is closed")
        return 2
    try:
        os.getcwd()
    except OSError:
        _say("the current folder is no longer there")
        return 2
    try:
        # Answered here, because the command line library alone costs more than both.
        if arguments == ["--version"]:
            sys.stdout.write(f"spuria {__version__}\n")
            code = 0
        elif arguments == ["--help"] or (not arguments and _COMPLETE not in os.environ):
            sys.stdout.write(HELP)
            code = 0 if arguments else 2
        else:
            code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered cannot be delivered; without this, Python complains about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _say("the reader of the report went away before its end")
        return 2
    except OSError as error:
        # What reads the inputs tells of its errors itself: this one is of the report.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _say(f"the report could not be written: {error.strerror or error}")
        return 2
    except KeyboardInterrupt:
        _say("interrupted; the report is not complete")
        return _INTERRUPTED
    return code


if __name__ == "__main__":
    # `python -m` looks for modules in the current folder first, and what lies there may be anybody's.
    try:
        here = os.getcwd()
    except OSError:
        here = ""
    sys.path[:] = [place for place in sys.path if place not in ("", here)]
    sys.exit(main())
