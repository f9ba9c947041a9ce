"""Which region a postcode belongs to, in the countries whose codes say so, and addresses that disagree.

Sources: the three-digit prefix list of the United States Postal Service (L002), Canada Post's first
letters, Australia Post's ranges, Correios' CEP ranges, the province digits of Spain. Ranges are
inclusive. The codes of border towns that their neighbour's post office serves are left out of account.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from spuria import Page, pattern


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_US_PREFIXES = """
    AL 350-352 354-369; AK 995-999; AZ 850-853 855-857 859-860 863-865; AR 716-729; CA 900-908 910-928 930-961
    CO 800-816; CT 060-069; DE 197-199; DC 200 202-205 569; FL 320-339 341-342 344 346-347 349; GA 300-319 398-399
    HI 967-968; ID 832-838; IL 600-620 622-629; IN 460-479; IA 500-516 520-528; KS 660-662 664-679; KY 400-427
    LA 700-701 703-708 710-714; ME 039-049; MD 206-212 214-219; MA 010-027 055; MI 480-499; MN 550-551 553-567
    MS 386-397; MO 630-631 633-641 644-658; MT 590-599; NE 680-681 683-693; NV 889-891 893-895 897-898
    NH 030-038; NJ 070-089; NM 870-871 873-875 877-884; NY 005 063 100-149; NC 270-289; ND 580-588; OH 430-459
    OK 730-731 734-741 743-749; OR 970-979; PA 150-196; RI 028-029; SC 290-299; SD 570-577; TN 370-385
    TX 733 750-770 772-799 885; UT 840-847; VT 050-054 056-059; VA 201 220-246; WA 980-986 988-994; WV 247-268
    WI 530-532 534-535 537-549; WY 820-831
"""
#: State codes of the United States that post uses for what is not a state: the forces and the territories.
_US_OTHER = "AA AE AP AS FM GU MH MP PR PW VI"
_US_NAMES = """
    AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware
    FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas; KY Kentucky
    LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi; MO Missouri
    MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico; NY New York
    NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode Island
    SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VT Vermont; VA Virginia; WA Washington
    WV West Virginia; WI Wisconsin; WY Wyoming
"""
#: ZIP codes of places that a post office over the state line serves.
_US_BORDER = _words("""
    03579 05501 05544 06390 20135 38079 38326 38769 38852 42223 51001 51023 51360 52542 52573 52626 54540 56027
    56129 56136 56144 56164 56219 56257 56278 56744 57026 57030 57068 57078 57255 57260 57430 57437 57632 57638
    57641 57642 57645 57648 57660 57717 57724 58030 58041 58043 58053 58225 58413 58436 58439 58623 58649 58653
    59221 59270 59275 59847 63673 65729 65733 65761 66541 67950 68325 68719 68978 69201 69212 69216 71749 72338
    72395 72644 73949 74946 75502 75556 79837 79922 80758 81137 81324 82063 82082 82701 82801 82930 83111 83120
    83312 83342 83414 84034 84531 84536 86044 86504 86514 86515 87328 88063 88220 88430 88436 89010 89019 89060
    89061 89421 89439 89832 97635 97910 97913 99128 99362
    """)
#: State codes that are country codes elsewhere, before five-digit codes: `Berlin, DE 10115`.
_US_AMBIGUOUS = _words("CO DE GA ID IL IN LA MA ME MN MT VA")

_CA_LETTERS = """
    NL A; NS B; PE C; NB E; QC GHJK; ON KLMNP; MB R; SK S; AB T; BC V; NT X; NU X; YT Y
"""
_AU_RANGES = """
    NSW 1000-2599 2619-2899 2921-2999; ACT 200-299 2600-2618 2900-2920; VIC 3000-3999 8000-8999; QLD 4000-4999 9000-9999
    SA 5000-5999; WA 6000-6999; TAS 7000-7999; NT 800-999
"""
#: Towns of one Australian state with a code of its neighbour's.
_AU_BORDER = frozenset((2406, 2540, 2611, 2618, 2620, 3500, 3585, 3586, 3644, 3691, 3707, 4375, 4377, 4380, 4383, 4385))
_AU_BORDER |= frozenset((872, 2648, 2715, 2717, 2731, 2738, 3498, 3500, 4825))
_BR_RANGES = """
    SP 01000-19999; RJ 20000-28999; ES 29000-29999; MG 30000-39999; BA 40000-48999; SE 49000-49999; PE 50000-56999
    AL 57000-57999; PB 58000-58999; RN 59000-59999; CE 60000-63999; PI 64000-64999; MA 65000-65999; PA 66000-68899
    AP 68900-68999; AM 69000-69299 69400-69899; RR 69300-69399; AC 69900-69999; DF 70000-72799 73000-73699
    GO 72800-72999 73700-76799; TO 77000-77999; MT 78000-78899; RO 76800-76999 78900-78999; MS 79000-79999
    PR 80000-87999; SC 88000-89999; RS 90000-99999
"""
_ES_PROVINCES = """
    01 Álava; 02 Albacete; 03 Alicante; 04 Almería; 05 Ávila; 06 Badajoz; 07 Baleares; 07 Islas Baleares
    08 Barcelona; 09 Burgos; 10 Cáceres; 11 Cádiz; 12 Castellón; 13 Ciudad Real; 14 Córdoba; 15 A Coruña
    15 La Coruña; 16 Cuenca; 17 Girona; 17 Gerona; 18 Granada; 19 Guadalajara; 20 Guipúzcoa; 20 Gipuzkoa
    21 Huelva; 22 Huesca; 23 Jaén; 24 León; 25 Lleida; 25 Lérida; 26 La Rioja; 27 Lugo; 28 Madrid; 29 Málaga
    30 Murcia; 31 Navarra; 32 Ourense; 32 Orense; 33 Asturias; 34 Palencia; 35 Las Palmas; 36 Pontevedra
    37 Salamanca; 38 Santa Cruz de Tenerife; 39 Cantabria; 40 Segovia; 41 Sevilla; 42 Soria; 43 Tarragona
    44 Teruel; 45 Toledo; 46 Valencia; 47 Valladolid; 48 Vizcaya; 48 Bizkaia; 49 Zamora; 50 Zaragoza; 51 Ceuta
    52 Melilla
"""


def _entries(table: str) -> Iterator[tuple[str, str]]:
    """The entries of a table, each a key and what stands after it; lines and semicolons part them."""
    for entry in re.split(r"[;\n]", table):
        if entry.strip():
            key, _, rest = entry.strip().partition(" ")
            yield key, rest.strip()


def _ranges(table: str) -> dict[str, tuple[tuple[int, int], ...]]:
    found = {}
    for key, rest in _entries(table):
        bounds = [part.partition("-") for part in rest.split()]
        found[key] = tuple((int(low), int(high or low)) for low, _, high in bounds)
    return found


_US = _ranges(_US_PREFIXES)
_AU = _ranges(_AU_RANGES)
_BR = _ranges(_BR_RANGES)
_CA = dict(_entries(_CA_LETTERS))
_US_BY_NAME = {name.upper(): code for code, name in _entries(_US_NAMES)}
_ES: dict[str, set[str]] = {}
for _digits, _name in _entries(_ES_PROVINCES):
    _ES.setdefault(_name.casefold(), set()).add(_digits)


class MisplacedCode(NamedTuple):
    """A region and a postcode that do not agree: a range of the text, the two, and where the code belongs.

    `belongs` is empty for a code that no region has. `plain` tells that the region is named by a
    code that also stands for a country, so that the address needs other signs of its country.
    """

    start: int
    end: int
    region: str
    code: str
    belongs: str
    ambiguous: bool = False


_ZIP = pattern(r"\d{5}(?:-\d{4})?(?![\w-]|[.,]\d)")
_US_REGION = pattern(rf"\b({'|'.join(sorted([*_US, *_US_BY_NAME], key=len, reverse=True))})(?:,? +|\n)$", re.IGNORECASE)
_LONGEST_REGION = 20
_CA_CODE = pattern(r"[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\w)")
_CA_REGION = pattern(r"\b(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT),? +$")
_AU_CODE = pattern(r"\d{4}(?![\w-]|[.,]\d)")
_AU_REGION = pattern(r"\b(NSW|ACT|VIC|QLD|SA|WA|TAS|NT),? +$", re.IGNORECASE)
_BR_ADDRESS = pattern(
    r"(?:\b(?P<state>[A-Z]{2}),?\s+(?:CEP:? ?)?(?P<code>\d{5}-?\d{3})\b)"
    r"|(?:\b(?P<code2>\d{5}-?\d{3})\s+[^\d\n/]{2,40}\s*[/-]\s*(?P<state2>[A-Z]{2})\b)"
)
_ES_ADDRESS = pattern(
    rf"\b(?P<province>{'|'.join(sorted(map(re.escape, _ES), key=len, reverse=True))}), (?P<code>\d{{5}})(?![\w-])"
    rf"|\b(?P<code2>\d{{5}}),? (?P<province2>{'|'.join(sorted(map(re.escape, _ES), key=len, reverse=True))})\b",
    re.IGNORECASE,
)

_FIVE_FIGURES = pattern(r"\d{5}")
_FIGURES = "0123456789"
# State codes that are words of some language: they stand before small figures, or they are not looked for. The others
# are in fewer than 1 % of 4,000 pages of documentation in 20 languages.
_US_WORDS = ("AL", "DE", "IL", "IN", "LA", "MA", "NE", "OR", "VA")
_CA_WORD = "ON"
#: Labels of addresses where the address itself has no region that a scan could look for.
ADDRESS_LABELS = ("endereço", "morada:", "morada :", "dirección", "domicilio")
_REGION_STARTS = (
    *(
        f" {code.lower()}{end}"
        for code in (*_US, *_CA, *_AU)
        if code not in (*_US_WORDS, _CA_WORD)
        for end in (" ", ", ")
    ),
    *(f" {code.lower()} {digit}" for code in _US_WORDS for digit in _FIGURES),
    *(f" {code.lower()}, " for code in _US_WORDS),
    *(
        f" {_CA_WORD.lower()} {letter.lower()}{digit}"
        for letter in sorted({*"".join(_CA.values())} - {*_CA[_CA_WORD]})
        for digit in _FIGURES
    ),
    *(f" {name.lower()} " for name in _US_BY_NAME),
)
#: One of these stands in every text that `misplaced_codes` can answer for: a region, with the start of a code where
#: its name is a common word; or a label of addresses in the other countries.
ADDRESS_LITERALS = (*dict.fromkeys(_REGION_STARTS), *ADDRESS_LABELS)
# A region and the start of a code, at one of the literals.
_REGION_AND_CODE = pattern(r" [A-Z]\w[\w ]{0,18}?,? +(?:\d{4}|[A-Z]\d[A-Z] ?\d)", re.IGNORECASE)


def may_be_misplaced(page: Page) -> bool:
    """Whether a region stands before a postcode in a page: a quick look before `misplaced_codes`."""
    prose = page.prose
    return any(
        # In small letters most codes are words: "in 12345", "or 6000".
        (prose[start + 1 : start + 2].isupper() or prose.startswith(_AU_STARTS, start))
        and _REGION_AND_CODE.match(prose, start)
        for start in page.starts_of(ADDRESS_LITERALS)
    )


_AU_STARTS = tuple(f" {code.lower()}" for code in _AU)


def misplaced_codes(text: str) -> Iterator[MisplacedCode]:
    """The region-and-postcode pairs of a text that cannot both be right."""
    # The code first and then backwards: figures are rarer than words.
    for match in _ZIP.finditer(text):
        named = _region_before(_US_REGION, text, match.start())
        if named is None or named[1].islower():
            continue
        code = match[0][:5]
        region = _US_BY_NAME.get(named[1].upper(), named[1].upper())
        prefix = int(code[:3])
        if code in _US_BORDER or _within(prefix, _US[region]):
            continue
        belongs = next((state for state, ranges in _US.items() if _within(prefix, ranges)), "")
        ambiguous = len(named[1]) == 2 and region in _US_AMBIGUOUS
        yield MisplacedCode(named.start(), match.end(), named[1], code, belongs, ambiguous)
    for match in _CA_CODE.finditer(text):
        named = _region_before(_CA_REGION, text, match.start())
        if named is not None and match[0][0] not in _CA[named[1]]:
            belongs = next((province for province, own in _CA.items() if match[0][0] in own), "")
            yield MisplacedCode(named.start(), match.end(), named[1], match[0], belongs)
    for match in _AU_CODE.finditer(text):
        named = _region_before(_AU_REGION, text, match.start())
        if named is None or int(match[0]) in _AU_BORDER or _within(int(match[0]), _AU[named[1].upper()]):
            continue
        belongs = next((state for state, ranges in _AU.items() if _within(int(match[0]), ranges)), "")
        yield MisplacedCode(named.start(), match.end(), named[1], match[0], belongs, ambiguous=True)


def _region_before(region: re.Pattern[str], text: str, start: int) -> re.Match[str] | None:
    """The region whose name ends just before a code."""
    if text[start - 1 : start] not in (" ", "\n"):
        return None
    return region.search(text, max(0, start - _LONGEST_REGION), start)


def misplaced_codes_of_addresses(text: str) -> Iterator[MisplacedCode]:
    """The same for a text known to be an address, where fewer signs tell the country."""
    yield from misplaced_codes(text)
    if _FIVE_FIGURES.search(text) is None:
        return
    for match in _BR_ADDRESS.finditer(text):
        state, code = match["state"] or match["state2"], match["code"] or match["code2"]
        if state in _BR and not _within(int(code[:5]), _BR[state]):
            belongs = next((other for other, ranges in _BR.items() if _within(int(code[:5]), ranges)), "")
            yield MisplacedCode(match.start(), match.end(), state, code, belongs)
    for match in _ES_ADDRESS.finditer(text):
        province, code = match["province"] or match["province2"], match["code"] or match["code2"]
        if code[:2] not in _ES[province.casefold()]:
            belongs = next((name.title() for name, digits in _ES.items() if code[:2] in digits), "")
            yield MisplacedCode(match.start(), match.end(), province, code, belongs)


def _within(number: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(low <= number <= high for low, high in ranges)
