"""The shapes of lines and blocks: a sentence, a title, how far a line is indented."""

from spuria import Block, Kind, pattern

TERMINAL = pattern(r"[.!?…。！？][\"'”’»)\]]*$")
_SENTENCE_END = pattern(r"[.!?:;,…。！？：；][\"'”’»)\]]*$")
WORD = pattern(r"\w+")
LETTERS = pattern(r"[^\W\d_]+")


def is_prose(block: Block) -> bool:
    """Whether a block is running text: it ends as a sentence does and has more than a few words."""
    text = block.text
    if block.kind is Kind.HEADING or block.kind is Kind.CODE or len(text) < 12:
        return False
    if TERMINAL.search(text):
        return len(text) > 110 or not text.endswith("?")
    return len(text) > 160


def is_title(block: Block) -> bool:
    """Whether a block is a heading by its markup or by its looks."""
    if block.kind is Kind.HEADING:
        return True
    text = block.text
    return block.kind is Kind.PARAGRAPH and len(text) <= 110 and "\n" not in text and not ends_sentence(text)


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence or a part of one does; a question may be a title."""
    return bool(_SENTENCE_END.search(text)) and not text.endswith("?")


def shortened(text: str, most: int = 60) -> str:
    """A text for a message: in one line, of at most so many code points."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def indent(text: str, place: Block | int) -> int:
    """How many white spaces stand between the start of a line and a place in it."""
    start = place.span.start if isinstance(place, Block) else place
    line = text.rfind("\n", 0, start) + 1
    return len(text[line:start]) - len(text[line:start].lstrip())
