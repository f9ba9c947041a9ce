"""Stretches between quotation marks, in the conventions of many languages."""

from spuria.late_pattern import pattern

# An opening mark, and the marks that may close it. German and Danish use »…« and «…» both ways round.
_CLOSING = {
    "“": "”“",
    "„": "“”‟„",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "”": "”",
}
_MARK = pattern(r"[\"'“”„«»‹›‘‚「『]")
_WORD = pattern(r"\w")


def quoted(text: str) -> list[tuple[int, int]]:
    """The quoted stretches of one block, marks included, in order, outermost only.

    A mark without its partner in the same block quotes nothing; an apostrophe is not a mark.
    """
    spans: list[tuple[int, int]] = []
    position = 0
    # Marks that nothing closes from here on: each is looked for in vain once, however often it stands.
    unclosed: set[str] = set()
    while match := _MARK.search(text, position):
        start, mark = match.start(), match[0]
        end = _closing(text, start, mark, unclosed) if mark not in unclosed else None
        if end is None:
            position = start + 1
        else:
            spans.append((start, end))
            position = end
    return spans


def _closing(text: str, start: int, mark: str, unclosed: set[str]) -> int | None:
    """Just after the mark that closes the one at `start`, or None."""
    if mark in "'‘":
        # A single mark opens only at the start of a word, and closes only at the end of one.
        if (start and _WORD.match(text[start - 1])) or not text[start + 1 : start + 2].strip():
            return None
        close = "'" if mark == "'" else "’"
        position = text.find(close, start + 1)
        while position != -1 and _WORD.match(text[position + 1 : position + 2]):
            position = text.find(close, position + 1)
        if position == -1:
            unclosed.add(mark)
            return None
        return position + 1
    closing = '"' if mark == '"' else _CLOSING[mark]
    if mark == '"' and not text[start + 1 : start + 2].strip():
        return None
    if mark in "”»" and start and text[start - 1].isspace() is False:
        return None
    positions = [found for character in closing if (found := text.find(character, start + 1)) != -1]
    if not positions:
        unclosed.add(mark)
        return None
    return min(positions) + 1
