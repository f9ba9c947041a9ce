"""Text from pages made safe to print: nothing in it can steer a terminal, a log or a build service."""

import re

from spuria.finding import Origin
from spuria.late_pattern import pattern

# Control characters; characters without width, among them those that turn the direction of text
# around; line and paragraph separators; lone surrogates; tags and variation selectors beyond the BMP.
_UNPRINTABLE = (
    "\x00-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
)
_UNSAFE = pattern(f"[{_UNPRINTABLE}]|##(?=\\[|vso\\[)")
_NOT_IN_ADDRESS = pattern(f'[{_UNPRINTABLE}\\s<>"`{{}}|^\\\\]')
_UNSAFE_IN_LINES = pattern(f"(?![\t\n])[{_UNPRINTABLE}]")
_UNSAFE_IN_JSON = pattern(
    r"[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]|##(?=\[|vso\[)"
)


def printable(text: str) -> str:
    r"""The text on one line, its unprintable characters as escapes such as \x1b or \u202e.

    `##[` and `##vso[`, which build services take for commands anywhere in a line, are broken up.
    """
    return _UNSAFE.sub(_escaped, text)


def printable_lines(text: str) -> str:
    """The text with its lines and tabs as they are, and what else is unprintable as escapes."""
    return _UNSAFE_IN_LINES.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    if match[0] == "##":
        return "#\\x23"
    code = ord(match[0])
    return {0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r"}.get(code) or (
        f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    )


def address(url: str) -> str:
    """A web address with what no address may hold, and what nobody sees, as percent escapes."""
    from urllib.parse import quote

    return _NOT_IN_ADDRESS.sub(lambda match: quote(match[0], safe="", errors="replace"), url)


def json_text(encoded: str) -> str:
    """JSON that means the same with control, direction and command characters written as escapes."""
    return _UNSAFE_IN_JSON.sub(_json_escaped, encoded)


def _json_escaped(match: re.Match[str]) -> str:
    # Outside strings JSON holds none of these.
    return "#\\u0023" if match[0] == "##" else f"\\u{ord(match[0]):04x}"


def encodable(text: str) -> str:
    """The text, lone surrogates replaced by U+FFFD: they have no place in UTF-8."""
    return text if text.isprintable() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def shown_path(path: str) -> str:
    """A path as text: bytes that are not UTF-8 as escapes, and no command of a build service at its start."""
    text = path_bytes(path).decode("utf-8", "backslashreplace")
    return f"./{text}" if text.lstrip().startswith("::") else text


def shown_origin(origin: Origin) -> str:
    """A page's place: its file and, in a file of many, `#` and its number."""
    return shown_path(origin.path) + (f"#{origin.record}" if origin.record is not None else "")


def path_bytes(path: str) -> bytes:
    """The bytes of a path, as the file system has them."""
    return path.encode("utf-8", "surrogateescape")
