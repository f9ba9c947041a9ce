"""The least that any linter of HTML in Python does: read, decode and parse each file named in a list."""

import sys

mode = sys.argv[2]
if mode != "read":
    import turbohtml
with open(sys.argv[1], encoding="utf-8") as names:
    paths = [name for name in names.read().split("\n") if name]
if mode == "warc":
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    for path in paths:
        with open(path, "rb") as file:
            for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=True):
                turbohtml.parse(record.reader.read().decode("utf-8", "replace"))
else:
    for path in paths:
        with open(path, "rb") as file:
            source = file.read().decode("utf-8", "replace")
        if mode == "parse":
            turbohtml.parse(source)
