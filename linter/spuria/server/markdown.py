"""Words of a page in Markdown that an editor renders: they stay words."""

import re

from spuria.report.escape import printable

_MEANS_SOMETHING = re.compile(r"[\\`*_\[\]<>&|~]")


def escaped(text: str) -> str:
    """The text, with nothing in it that Markdown or HTML would read."""
    return _MEANS_SOMETHING.sub(r"\\\g<0>", printable(text)).replace("\\<", "&lt;").replace("\\&", "&amp;")
