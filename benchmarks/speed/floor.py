"""The least that any linter of HTML in Python does: read, decode and parse each file named in a list."""

import sys

import turbohtml

parse = sys.argv[2] == "parse"
with open(sys.argv[1], encoding="utf-8") as names:
    for name in names.read().split("\n"):
        if name:
            with open(name, "rb") as file:
                source = file.read().decode("utf-8", "replace")
            if parse:
                turbohtml.parse(source)
