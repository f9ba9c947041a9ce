"""Writing systems: which a text is in, and stretches of one within another."""

import re

from spuria.late_pattern import pattern

# Each non-Latin script that is told apart, as a character class.
SCRIPTS = {
    "Cyrillic": "Ѐ-ԯ",
    "Greek": "Ͱ-Ͽἀ-῿",
    "Arabic": "؀-ۿݐ-ݿ",
    "Hebrew": "֐-׿",
    "Han": "぀-ヿ㐀-䶿一-鿿豈-﫿",
    "Hangul": "가-힣",
    "Devanagari": "ऀ-ॿ",
    "Thai": "฀-๿",
    "Georgian": "Ⴀ-ჿ",
    "Armenian": "԰-֏",
}
NON_LATIN = "".join(SCRIPTS.values())
LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_ANY_NON_LATIN = pattern(f"[{NON_LATIN}]")
_RUN_OF = {name: pattern(f"[{letters}]+") for name, letters in SCRIPTS.items()}
_LATIN_RUN = pattern(f"[{LATIN}]+")
_ASCII = bytes(range(128))
#: Languages that are written without spaces between words.
UNSPACED = frozenset(("ja", "zh", "th"))
# The bytes that start a character beyond Latin and its accents, punctuation and symbols left out.
_NON_LATIN_LEADS = frozenset((*range(0xCE, 0xE2), *range(0xE3, 0xEE)))
# How much of a text's start is looked at to tell its script.
_SAMPLE = 6000


def _letters(letters: re.Pattern[str], text: str) -> int:
    return sum(map(len, letters.findall(text)))


def script_language(text: str) -> str | None:
    """The language of a text that is mostly in a script other than Latin, else None."""
    if text.isascii():
        return None
    middle = len(text) // 2
    text = text if len(text) <= _SAMPLE else text[: _SAMPLE // 2] + text[middle : middle + _SAMPLE // 2]
    if len(text.encode("utf-8", "replace")) < 1.3 * len(text) or not _ANY_NON_LATIN.search(text):
        return None
    latin = _letters(_LATIN_RUN, text)
    counts = {name: _letters(run, text) for name, run in _RUN_OF.items()}
    script = max(counts, key=lambda name: counts[name])
    # A letter of these scripts says more than a Latin one: a page about software has many Latin names.
    weight = 3 if script in ("Han", "Hangul") else 1
    if counts[script] < 60 // weight or counts[script] * weight < 1.2 * latin:
        return None
    return language_of_script(script, text)


def language_of_script(script: str, text: str) -> str:
    """The likeliest language of a text in a script, by the letters that only some of them write."""
    if script == "Cyrillic":
        return _cyrillic(text.lower())
    if script == "Arabic":
        if re.search("[ٹڈڑےں]", text):
            return "ur"
        return "fa" if len(re.findall("[پچژگکی]", text)) * 40 > _letters(_RUN_OF["Arabic"], text) else "ar"
    if script == "Han":
        return "ja" if len(re.findall("[぀-ヿ]", text)) * 10 > _letters(_RUN_OF["Han"], text) else "zh"
    return {
        "Hangul": "ko",
        "Greek": "el",
        "Hebrew": "he",
        "Devanagari": "hi",
        "Thai": "th",
        "Georgian": "ka",
        "Armenian": "hy",
    }[script]


def _cyrillic(text: str) -> str:
    if re.search("[ђјљњћџ]", text):
        return "mk" if re.search("[ѓќѕ]", text) else "sr"
    if "ў" in text:
        return "be"
    if re.search("[іїєґ]", text):
        return "uk"
    if re.search("[ыэё]", text) or "ъ" not in text:
        return "ru"
    return "bg"


def scripts_of(characters: str) -> list[str]:
    """The scripts other than Latin that some characters are of."""
    return [name for name, letters in _RUN_OF.items() if letters.search(characters)]


def has_other_script(encoded: bytes) -> bool:
    """Whether an encoded text may hold letters of a script other than Latin: by the first bytes of its characters."""
    return not _NON_LATIN_LEADS.isdisjoint(encoded.translate(None, _ASCII))


def is_latin(word: str) -> bool:
    """Whether a word starts with a Latin letter."""
    return _LATIN_RUN.match(word) is not None
