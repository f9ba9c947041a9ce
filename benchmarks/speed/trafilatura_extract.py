"""trafilatura's extraction over HTML files."""

import sys

import trafilatura

for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        trafilatura.extract(file.read())
