"""Patterns that compile late are patterns."""

import pickle
import re

import pytest

from spuria import pattern


def test_is_compiled_late() -> None:
    late = pattern(r"(")
    with pytest.raises(re.error):
        late.search("x")


def test_works_as_a_pattern() -> None:
    late = pattern(r"(?P<word>A+)\b", re.IGNORECASE)
    found = late.search("b aa")
    assert found is not None
    assert found["word"] == "aa"
    assert [match[0] for match in late.finditer("a aa")] == ["a", "aa"]
    assert late.groupindex == {"word": 1}
    assert late.sub("-", "xa a") == "x- -"
    again = pickle.loads(pickle.dumps(late))
    assert again.fullmatch("AAA")
