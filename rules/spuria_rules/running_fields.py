"""Fields of a person that stand in one line: `Name: Iris Kovan Username: bteller92 Email: marge.olin@holt.net`.

Extractors leave a box so when they drop its elements: without line ends, often without colons, at times
without any space between a value and the next label.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from spuria import pattern
from spuria_rules.labels import LONGEST_LABEL, Role, labels_before, role_of
from spuria_rules.latin import filler_runs
from spuria_rules.names import looks_like_a_name, names_somebody

_MAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_COLON = pattern(r" ?[:：=]")
_WORD_START = pattern(r"(?<![\w@./])[^\W\d_]")
# What a value may end in before the next label.
_SEPARATORS = " ,;.|•·–—-/\t"
# Besides these no label is taken for one without a colon: City, Street and State are parts of addresses.
_BARE = frozenset(
    (
        *(Role.NAME, Role.USERNAME, Role.EMAIL, Role.BIRTH, Role.ADDRESS, Role.PHONE, Role.COMPANY, Role.JOB, Role.BIO),
        *(Role.URL, Role.HEADING),
    )
)
# Without colons four fields make a record of a person, with them three.
_LEAST_BARE, _LEAST_WITH_COLONS = 4, 3
_LONGEST_VALUE, _LONGEST_NAME, _LONGEST_BIO = 140, 60, 1_000
_ONE_WORD = pattern(r"\S+")
_SENTENCE = pattern(r"[^\n]*?[.!?。](?=\s|$)")


class RunningField(NamedTuple):
    """A field of a line: what it says, and where label and value start and end in the line."""

    role: Role
    label: int
    start: int
    end: int


# A person's name and user name as a sentence gives them: `About the author: Iris Kovan (bteller92), ...`.
_INTRODUCED = pattern(
    r"(?:[^:.\n]{3,40}: ?)?(?P<name>(?:[^\W\d_]{2,4}\. ?){0,2}[^\W\d_a-z][\w'’-]+(?: [\w'’.-]+){1,3})"
    r"(?: \((?P<handle>@?[\w.-]{3,30})\))?,"
)
# A person whom a line is about: two or more capitalised words, and behind them a comma, a bracket or a small letter.
_CAPITAL = "[A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽА-Я]"
_TOLD_OF = pattern(
    rf"(?<![\w'’-])(?P<name>(?:[^\W\d_]{{2,4}}\. ?){{0,2}}{_CAPITAL}[\w'’-]+"
    rf"(?: (?:(?:de|van|von|by|par|por|da|der|den|di|da|dos|del|Le|La) )?{_CAPITAL}[\w'’.-]+){{1,3}})"
    r"(?=,| [(a-zà-ÿ])(?! (?:at|bei|chez|hos|presso|bij|w|na|en|u) )"
)
#: The user name of somebody told of: "alias bteller92", "im Netz unterwegs als bteller92".
ALIAS = pattern(
    r"(?<!\w)(?:alias|user ?name|user|login|nick(?:name)?|handle|brugernavn|bruger|brukernavn|användarnamn"
    r"|gebruikersnaam|gebruiker|benutzername|benutzer|identifiant"
    r"|pseudo(?:nyme)?|usuari[oa]|usuário|utente|użytkowni\w+|uživatel\w*|kullanıcı adı|online (?:as|als|come|como)"
    r"|im netz (?:unterwegs )?als"
    r"|w sieci jako|en línea como|en ligne sous(?: le nom)?)"
    r" ?:? (?P<handle>@?[a-zß-ÿ][\w-]{2,29}(?:\.[\w-]{2,29})?)(?![\w@])",
    re.IGNORECASE,
)
# Forms of address and degrees are no part of a name.
_UNTITLED = pattern(r"^(?:[^\W\d_]{1,5}\. ?)+|,? (?:[A-Z]{2,4}|Ph\.?D\.?|[JS]r\.?|I{2,3}|IV|V)$")
# The user name in brackets behind the name: "(bteller92)", "(gebruikersnaam bteller92 / marge.olin@holt.net)".
_IN_BRACKETS = pattern(r" ?\((?:[^\W\d_]{3,20}:? )?(?P<handle>@?[\w.-]{3,30})(?: ?[/,;|)])")
_HANDLE = pattern(r"(?<![\w.@])@\w[\w.]{2,29}(?![\w@])")
_LONGEST_TOLD = 700
_BETWEEN_MARKS = pattern(r" [|•·/–—] ")
_NUMBER = pattern(r"(?<![\w.-])(?:\+|\()?\d[\d ().-]{6,18}\d(?:x\d{1,5})?(?!\w)")


class _Label(NamedTuple):
    role: Role
    start: int
    end: int


def running_fields(line: str) -> list[RunningField]:
    """The fields of one person that a line holds one after the other, in order; none where it holds no mail address."""
    mail = _MAIL.search(line)
    if mail is None:
        return []
    return _labelled(line, mail) or _told_in_prose(line, mail)


def _labelled(line: str, mail: re.Match[str]) -> list[RunningField]:
    colons = line[: mail.start()].rstrip(" ").endswith((":", "：", "="))
    labels = list(_labels_with_colons(line) if colons else _bare_labels(line))
    if not any(label.role is Role.EMAIL and not line[label.end : mail.start()].strip(" :：=") for label in labels):
        return []
    found = list(_values(line, labels, mail.end()))
    roles = {field.role for field in found}
    if Role.NAME not in roles or len(roles) < (_LEAST_WITH_COLONS if colons else _LEAST_BARE):
        return []
    return found


def _told_in_prose(line: str, mail: re.Match[str]) -> list[RunningField]:
    """A person that a paragraph introduces by name, and of whom it says filler behind the mail address."""
    runs = list(filler_runs(line[mail.end() :], words=4, rare=2))
    told = _INTRODUCED.match(line) if runs else None
    if told is None:
        return _with_a_handle(line, mail)
    found = [RunningField(Role.NAME, *(told.start("name"), *told.span("name")))]
    if told["handle"]:
        found.append(RunningField(Role.USERNAME, told.start("handle"), *told.span("handle")))
    if number := _NUMBER.search(line, told.end(), mail.start()):
        found.append(RunningField(Role.PHONE, number.start(), *number.span()))
    found.append(RunningField(Role.EMAIL, mail.start(), *mail.span()))
    end = mail.end() + runs[-1].end
    start = mail.end() + runs[0].start
    found.append(RunningField(Role.BIO, start, start, end + (line[end : end + 1] == ".")))
    return found


def _with_a_handle(line: str, mail: re.Match[str]) -> list[RunningField]:
    """A person whose name opens a paragraph that also gives a mail address and a user name."""
    if len(line) > _LONGEST_TOLD:
        return []
    told = next(_names(line), None)
    end = told[1] if told else 0
    handle = (_IN_BRACKETS.match(line, end) if told else None) or _HANDLE.search(line, end)
    # Without its mark, a user name is told from a word by the name in it.
    handle = handle or next((one for one in ALIAS.finditer(line, end) if names_somebody(one["handle"])), None)
    # Between marks every part is a value, and the name one of them.
    if handle is None or (told is None and _BETWEEN_MARKS.search(line)):
        return []
    found = [RunningField(Role.NAME, told[0], *told)] if told else []
    found.append(RunningField(Role.EMAIL, mail.start(), *mail.span()))
    place = handle.span("handle") if "handle" in handle.re.groupindex else handle.span()
    found.append(RunningField(Role.USERNAME, place[0], *place))
    if number := _NUMBER.search(line, end):
        found.append(RunningField(Role.PHONE, number.start(), *number.span()))
    return sorted(found, key=lambda field: field.start)


def _names(line: str) -> Iterator[tuple[int, int]]:
    """Where the names of persons stand in a line, without what says that they wrote it."""
    for match in _TOLD_OF.finditer(line):
        start, end = match.span("name")
        if by := _BY.match(match["name"]):
            start += by.end()
        if looks_like_a_name(_UNTITLED.sub("", line[start:end])):
            yield start, end


# "Geschrieben von", before a name.
_BY = pattern(r"[\w'’-]+ (?:von |by |par |por |da |di |door |af |av |of )")


def _labels_with_colons(line: str) -> Iterator[_Label]:
    """The labels before the colons of a line, each the longest that may begin there."""
    last = 0
    for colon in _COLON.finditer(line):
        end = colon.start()
        for start in range(max(last, end - LONGEST_LABEL), end):
            label = line[start:end]
            # Of "About the author Name:" no more than the last word is the label.
            if line[start].islower() and not label.islower():
                continue
            if _may_begin(line, start) and (role := role_of(label)) is not None:
                yield _Label(role, start, colon.end())
                last = colon.end()
                break


def _may_begin(line: str, start: int) -> bool:
    """Whether a label may begin here: after a space or a mark, or where a value without a space before it ends."""
    letter, before = line[start], line[start - 1 : start]
    if not letter.isalpha():
        return False
    if not before.isalnum():
        return True
    # Scripts without capitals have no word boundary either.
    if not letter.isupper() and not letter.islower():
        return True
    return letter.isupper() and (not before.isupper() or line[start + 1 : start + 2].islower())


def _bare_labels(line: str) -> Iterator[_Label]:
    """The labels of a line that stand there as capitalised words before a space."""
    reach = 0
    for match in _WORD_START.finditer(line):
        start = match.start()
        if start < reach or line[start].islower():
            continue
        for length, role in labels_before(line[start : start + LONGEST_LABEL + 1]):
            end = start + length
            if role in _BARE and line[end : end + 1].isspace():
                yield _Label(role, start, end)
                reach = end
                break


def _values(line: str, labels: list[_Label], mail_end: int) -> Iterator[RunningField]:
    """The values between the labels that lie about the mail address; each role once, a label without a value not."""
    ends = [label.start for label in labels[1:]] + [len(line)]
    fields: list[RunningField] = []
    for label, limit in zip(labels, ends, strict=True):
        start = label.end + len(line[label.end : limit]) - len(line[label.end : limit].lstrip())
        end = start + len(line[start:limit].rstrip(_SEPARATORS))
        if label.role is Role.HEADING or end <= start:
            continue
        if limit == len(line):
            end = start + len(_last_value(label.role, line[start:]))
        if any(field.role is label.role for field in fields):
            # A value may hold the word of a label: "Company: The Job Company".
            if fields[-1].end <= label.start:
                fields[-1] = fields[-1]._replace(end=end)
            continue
        if label.role is Role.NAME and end - start > _LONGEST_NAME:
            fields.clear()
            continue
        if end - start > (_LONGEST_BIO if label.role is Role.BIO else _LONGEST_VALUE):
            if start > mail_end:
                break
            fields.clear()
            continue
        fields.append(RunningField(label.role, label.start, start, end))
    yield from fields


def _last_value(role: Role, rest: str) -> str:
    """How far the last value reaches into what else stands on its line."""
    if role in (Role.EMAIL, Role.USERNAME, Role.URL):
        match = _ONE_WORD.match(rest)
        return match[0].rstrip(_SEPARATORS) if match else ""
    if role is Role.BIO:
        runs = list(filler_runs(rest, words=4, rare=2))
        if runs and not rest[: runs[0].start].strip():
            return rest[: runs[-1].end] + (rest[runs[-1].end : runs[-1].end + 1] if rest[runs[-1].end :] else "")
        if len(rest) <= 2 * _LONGEST_VALUE:
            return rest.rstrip()
    elif len(rest) <= _LONGEST_VALUE:
        return rest.rstrip(" ,;|•·–—-/\t")
    sentence = _SENTENCE.match(rest)
    return sentence[0] if sentence else rest[:_LONGEST_VALUE].rstrip()
