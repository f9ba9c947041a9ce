"""Personal data in what is reported, masked character by character, so that places and lengths stay."""

# ruff: noqa: E501

import re

from spuria.late_pattern import pattern

_MASK = "█"
#: Families whose findings quote people: of these every number is masked, too.
PERSONAL = frozenset(("persona",))

# An @ is often written otherwise to keep robots away.
_AT = r"(?:@|＠|&#0*64;|&#[xX]0*40;|&commat;|%40|\s?[\[(]\s?(?:at|AT)\s?[\])]\s?)"
_DOT = r"(?:\.|&#0*46;|&period;|\s?[\[(]\s?(?:dot|DOT)\s?[\])]\s?)"
_MAIL = pattern(rf"(?<![\w.+%-])[\w.+%-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,6}}")
# Seven digits and more with what people put between them; so are most dates and codes of that length.
_PHONE = pattern(r"(?<![\w])[+(]{0,2}\d(?:[\s().\u2010-\u2014\u00a0·/-]{0,3}\d){6,16}(?!\w)")
_MONTH = r"[^\W\d_]{3,12}\.?"
_DATE = pattern(
    rf"(?<!\w)\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?\s{{1,3}}(?:(?:de|of|di)\s)?{_MONTH},?\s{{1,3}}(?:(?:de|del)\s)?\d{{4}}(?!\w)"
    rf"|(?<!\w){_MONTH}\s{{1,3}}\d{{1,2}}(?:st|nd|rd|th)?,?\s{{1,3}}\d{{4}}(?!\w)"
    r"|(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?"
)
_NAME = r"[^\W\d_][\w.'’-]{0,40}"
_STREET = pattern(
    rf"(?<!\w)\d{{1,6}}[A-Za-z]?\s(?:{_NAME}\s){{0,4}}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Way|Circle|Cir|Parkway"
    r"|Pkwy|Square|Sq|Highway|Hwy|Trail|Loop|Row|Close|Crescent|Mews)\b\.?"
    rf"|(?<!\w)\d{{1,4}}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route|cours)(?:\s{_NAME}){{1,5}}"
    r"|(?<!\w)(?:Calle|C/|Avenida|Av\.|Avda\.|Paseo|Plaza|Carrera|Rua|Travessa|Via|Viale|Piazza|Corso|Largo|ul\.|ulica|ул\.|улица"
    rf"|вул\.|Jl\.|Jalan)\s(?:{_NAME}\s?){{1,5}},?\s?(?:n[.ºo°]{{0,2}}\s?|д\.\s?)?\d{{1,5}}"
    r"|(?<!\w)[^\W\d_][\w.'-]{0,40}?(?:straße|strasse|str\.|gasse|platz|allee|weg|damm|ufer|straat|laan|plein|gracht"
    r"|kade|gatan|vägen|gade|vej|gate|veien|utca|katu|tie)\s\d{1,4}\s?[a-zA-Z]?(?!\w)"
    rf"|(?<!\w)(?:{_NAME}\s){{1,3}}(?:Straße|Strasse|Str\.|Allee|Platz|Weg)\s\d{{1,4}}\s?[a-zA-Z]?(?!\w)"
    r"|(?<!\w)P\.?\s?O\.?\s?Box\s\d{1,8}",
    re.IGNORECASE,
)
# What follows such a label is personal whatever it looks like.
_LABELLED = pattern(
    r"(?<![^\W_])(?:street(?: address)?|address|adresse|anschrift|straße|dirección|domicilio|endereço|morada|indirizzo|adres"
    r"|adress|osoite|адрес|地址|住所|주소|birth ?da(?:y|te)|date of birth|d\.?o\.?b\.?|born|geboren(?: am)?|geburts(?:tag|datum)"
    r"|n[ée]e? le|date de naissance|fecha de nacimiento|nacid[oa]|data de nascimento|data di nascita|geboortedatum"
    r"|födelsedatum|data urodzenia|дата рождения|出生日期|生年月日|생년월일|phone|mobile|tel(?:ephone|efon|éfono|efone|efono)?|handy"
    r"|телефон|电话|電話|전화|fax|e-?mail|mail|correo|courriel|почта)(?:</[a-z]{1,10}>)?\s?[:：]\s?(?:</?[a-z][^<>\n]{0,60}>\s?){0,4}"
    r"([^\n<]{1,120})",
    re.IGNORECASE,
)
_PATTERNS = (_MAIL, _STREET, _DATE, _PHONE)
_WORD = pattern(r"[^\W_]")
_DIGIT = pattern(r"\d")


def redacted(text: str, family: str = "") -> str:
    """The text with e-mail addresses, phone numbers, streets and dates masked; its length stays.

    In findings of the families of PERSONAL, which quote people, every digit is masked.
    """
    for wanted in _PATTERNS:
        text = wanted.sub(_masked, text)
    text = _LABELLED.sub(_masked_value, text)
    return _DIGIT.sub(_MASK, text) if family in PERSONAL else text


def _masked(match: re.Match[str]) -> str:
    return _WORD.sub(_MASK, match[0])


def _masked_value(match: re.Match[str]) -> str:
    return match[0][: match.start(1) - match.start()] + _WORD.sub(_MASK, match[1])
