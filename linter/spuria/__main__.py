"""The command `spuria`, and `python -m spuria`."""

import os
import sys

from spuria import __version__

#: `spuria --help`, ready to print: a test compares it with the commands that there are.
HELP = """\
Usage: spuria COMMAND ...

  Finds the passages that do not belong: a linter for the content of pages.

Commands:
  check  Check pages: files, folders, or - for standard input.
  rule   Show the documentation of a rule.
  rules  List the rules.

Options:
  --version  Show the version and exit.
  --help     Show this text and exit. `spuria COMMAND --help` tells more.
"""

# Set by the scripts that complete command lines in shells; click answers it.
_COMPLETE = "_SPURIA_COMPLETE"
# The shell's number for a program that SIGINT ended.
_INTERRUPTED = 130


def main() -> int:
    """Run the command line; the exit code."""
    arguments = sys.argv[1:]
    try:
        # Answered here, because the command line library alone costs more than both.
        if arguments == ["--version"]:
            sys.stdout.write(f"spuria {__version__}\n")
            code = 0
        elif arguments == ["--help"] or (not arguments and _COMPLETE not in os.environ):
            sys.stdout.write(HELP)
            code = 0 if arguments else 2
        else:
            from spuria.cli import run

            code = run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered cannot be delivered; without this, Python complains about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.stderr.write("spuria: the reader of the report went away before its end\n")
        return 2
    except OSError as error:
        # What reads the inputs tells of its errors itself: this one is of the report.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.stderr.write(f"spuria: the report could not be written: {error.strerror or error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("spuria: interrupted; the report is not complete\n")
        return _INTERRUPTED
    return code


if __name__ == "__main__":
    sys.exit(main())
