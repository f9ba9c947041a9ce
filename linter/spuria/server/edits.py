"""Where a comment that silences a rule could go, as edits of a text."""

import re
from collections.abc import Iterator

from spuria.edit import Edit
from spuria.read import HTML, MARKDOWN

# What may stand before a block on its line for a comment to go above that line: tags, or a heading's marks.
_TAGS_ONLY = re.compile(r"\s*(?:<[^<>]*>\s*)*\Z")
_LAST_TAG = re.compile(r"<[^<>]*>\s*\Z")
_HEADING = re.compile(r"[ \t]*(?:#{1,6}[ \t]+)?\Z")
_INDENT = re.compile(r"[ \t]*")
_FRONT_MATTER = ("---", "+++")


def ignore_edits(
    source: str, media_type: str, path: str, rule: str, block: tuple[int, int] | None
) -> Iterator[tuple[str, list[Edit]]]:
    """Ways to silence a rule by a comment, each with its title and the places to try, the best first.

    `block` is where the block in question starts and ends. There is none for texts without comments.
    """
    if media_type not in (HTML, MARKDOWN):
        return
    before, after = ("{/* ", " */}") if path.lower().endswith(".mdx") else ("<!-- ", " -->")
    end_of_line = "\r\n" if "\r\n" in source else "\n"
    if block is not None:
        comment = f"{before}spuria: ignore[{rule}]{after}"
        places = _in_html if media_type == HTML else _in_markdown
        yield "Suppress it in this block", list(places(source, block, comment, end_of_line))
    comment = f"{before}spuria: ignore-file[{rule}]{after}"
    yield "Suppress it in this file", list(_in_file(source, media_type, comment, end_of_line))


def _line(source: str, offset: int) -> tuple[int, str]:
    """Where the line of an offset starts, and what it is indented by."""
    start = max(source.rfind("\n", 0, offset), source.rfind("\r", 0, offset)) + 1
    indent = _INDENT.match(source, start, offset)
    return start, indent[0] if indent else ""


def _in_html(source: str, block: tuple[int, int], comment: str, end_of_line: str) -> Iterator[Edit]:
    start = block[0]
    line, indent = _line(source, start)
    if _TAGS_ONLY.match(source, line, start):
        yield Edit(line, line, f"{indent}{comment}{end_of_line}")
    if tag := _LAST_TAG.search(source, max(line, start - 1000), start):
        yield Edit(tag.start(), tag.start(), comment)
    yield Edit(start, start, comment)


def _in_markdown(source: str, block: tuple[int, int], comment: str, end_of_line: str) -> Iterator[Edit]:
    start, end = block
    line, indent = _line(source, start)
    if _HEADING.match(source, line, start):
        yield Edit(line, line, f"{indent}{comment}{end_of_line}")
    space = re.compile(r"[ \t]").search(source, start, end)
    if space:
        yield Edit(space.end(), space.end(), f"{comment} ")
    yield Edit(end, end, f" {comment}")
    yield Edit(line, line, f"{indent}{comment}{end_of_line}")


def _in_file(source: str, media_type: str, comment: str, end_of_line: str) -> Iterator[Edit]:
    if media_type == MARKDOWN and not source.startswith(_FRONT_MATTER):
        yield Edit(0, 0, f"{comment}{end_of_line}{end_of_line}")
    opening = "" if source.endswith(("\n", "\r")) or not source else end_of_line
    yield Edit(len(source), len(source), f"{opening}{end_of_line}{comment}{end_of_line}")


_COMMENT = re.compile(r"<!--.*?-->|\{/\*.*?\*/\}", re.DOTALL)
_REST_OF_LINE = re.compile(r"[ \t]*(?:\r\n|\r|\n|\Z)")


def removal_of_comment(source: str, start: int) -> Edit | None:
    """The edit that takes the comment at `start` out, with its line where it stands alone; None where there is none."""
    comment = _COMMENT.match(source, start)
    if comment is None:
        return None
    line, indent = _line(source, start)
    rest = _REST_OF_LINE.match(source, comment.end())
    if rest is not None and line + len(indent) == start:
        return Edit(line, rest.end(), "")
    end = comment.end()
    return Edit(start, end + 1 if source[end : end + 1] == " " and source[start - 1 : start] in ("", " ") else end, "")
