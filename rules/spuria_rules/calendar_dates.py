"""Calendar dates in running text: found and read in many formats and languages, impossible ones included."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from spuria import Page, Span, pattern

# Month names as they stand in dates: full names, inflected forms and the usual abbreviations. Names that
# mean different months in two languages (listopad, srpen) are read as in the larger of them.
# en de fr es it pt nl sv da no fi pl cs sk hu ro tr ca gl, then Cyrillic and Greek
_MONTHS = """\
january jan januar jänner jänners janvier janv enero ene gennaio genn gen janeiro januari tammikuuta tammikuussa
stycznia styczniu styczeń ledna lednu leden január januára ianuarie ocak gener xaneiro januára
января январе январь січня січні ιανουαρίου януари

february feb februar févr février febrero febbraio febbr fevereiro fev februari helmikuuta helmikuussa
lutego lutym luty února únoru únor február februára februarie şubat febrer febreiro
февраля феврале февраль лютого лютому φεβρουαρίου февруари

march mar märz maerz mars marzo março maart maaliskuuta maaliskuussa marts marca marcu marzec března březnu březen
március marec martie mart març марта марте март березня березні μαρτίου

april apr avril avr abril abr aprile huhtikuuta huhtikuussa kwietnia kwietniu kwiecień dubna dubnu duben
április apríl apríla aprilie nisan апреля апреле апрель квітня квітні απριλίου април

may mai mayo maggio magg maio mei maj toukokuuta toukokuussa maja maju května květnu květen május mája máj
mayıs maig мая мае май травня травні μαΐου

june jun juni juin junio giugno giu junho kesäkuuta kesäkuussa czerwca czerwcu czerwiec června červnu červen
június júna jún iunie haziran juny xuño июня июне июнь червня червні ιουνίου юни

july jul juli juillet juil julio luglio lug julho heinäkuuta heinäkuussa lipca lipcu lipiec července červenci
červenec július júla júl iulie temmuz juliol xullo июля июле июль липня липні ιουλίου юли

august aug août aout agosto ago augustus augusti elokuuta elokuussa sierpnia sierpniu sierpień srpna srpnu srpen
augusztus augusta ağustos agost августа августе август серпня серпні αυγούστου

september sept sep septembre septiembre setiembre settembre sett setembro set syyskuuta syyskuussa września
wrześniu wrzesień září szeptember septembra septembrie eylül setembre сентября сентябре сентябрь вересня
вересні σεπτεμβρίου септември

october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta lokakuussa október října říjnu říjen
października październiku październik októbra octombrie ekim outubro октября октябре октябрь жовтня жовтні
οκτωβρίου октомври

november nov novembre noviembre novembro marraskuuta marraskuussa listopada listopadzie listopad listopadu
novembra noiembrie kasım ноября ноябре ноябрь листопада листопаді νοεμβρίου ноември

december dec dezember dez décembre déc diciembre dic dicembre dezembro joulukuuta joulukuussa grudnia grudniu
grudzień prosince prosinci prosinec decembra decembrie aralık desembre decembro desember des
декабря декабре декабрь грудня грудні δεκεμβρίου декември
"""
_WEEKDAYS = """\
monday mon montag lundi lunes lunedì lunedi segunda-feira maandag måndag mandag maanantaina poniedziałek
pondělí pondelok hétfő luni pazartesi dilluns понедельник понеділок

tuesday tue tues dienstag mardi martes martedì martedi terça-feira dinsdag tisdag tirsdag tiistaina wtorek
úterý utorok kedd marți dimarts вторник вівторок

wednesday wed mittwoch mercredi miércoles mercoledì mercoledi quarta-feira woensdag onsdag keskiviikkona środa
środę středa středu streda szerda miercuri çarşamba dimecres среда среду середа

thursday thu thur thurs donnerstag jeudi jueves giovedì giovedi quinta-feira donderdag torsdag torstaina czwartek
čtvrtek štvrtok csütörtök joi perşembe dijous четверг четвер

friday fri freitag vendredi viernes venerdì venerdi sexta-feira vrijdag fredag perjantaina piątek pátek piatok
péntek vineri divendres пятница пятницу п'ятниця

saturday sat samstag sonnabend samedi sábado sabato zaterdag lördag lørdag lauantaina sobota sobotę sobotu
szombat sâmbătă dissabte суббота субботу субота

sunday sun sonntag dimanche domingo domenica zondag söndag søndag sunnuntaina niedziela niedzielę neděle neděli
nedeľa vasárnap duminică diumenge воскресенье неділя
"""
#: A month's name, lower case, to its number, 1 to 12.
MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS.split("\n\n"), 1) for name in names.split()}
#: A weekday's name, lower case, to its number, Monday 0.
WEEKDAY_NUMBER = {name: number for number, names in enumerate(_WEEKDAYS.split("\n\n")) for name in names.split()}
#: The months' names in English, for messages.
MONTH_NAMES = tuple(names.split()[0].capitalize() for names in _MONTHS.split("\n\n"))
#: The weekdays' names in English, for messages.
WEEKDAY_NAMES = tuple(names.split()[0].capitalize() for names in _WEEKDAYS.split("\n\n"))

# A year is the anchor of every date: what stands around it is looked at only there. Each pattern begins
# with one fixed digit, so that text without that digit is passed over at the speed of `find`.
_YEAR_1 = pattern(r"1\d{3}(?!\d)")
_YEAR_2 = pattern(r"2[01]\d\d(?!\d)")
_YEAR = pattern(r"(?:1\d|2[01])\d\d(?!\d)")
_AFTER_NUMBER = pattern(r"[A-Za-z_]|[.,:]\d| \d{3}(?!\d)")
_YEAR_FIRST = pattern(
    r"(?P<separator>[-/.])(?P<month>\d{1,2})(?P=separator)(?P<day>\d{1,2})(?=T\d\d:|\.?(?![\w/-])(?!\.\d))"
    r"| ?[年년] ?(?P<month_cjk>\d{1,2}) ?[月월] ?(?P<day_cjk>\d{1,2}) ?[日일]"
)
_YEAR_LAST = pattern(r"(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2}|[^\W\d_]{3,9})\2 ?$")
_AFTER_YEAR_LAST = pattern(r"\w|[/.-]\w")
_BESIDE_NUMERIC = pattern(r"[\w/.:,=&?#$€£+-]")
_BESIDE_YEAR = pattern(r"[\w.,:/$€£#@&=+-]")
# "dell'11 aprile": the day without its article.
# "mid-2021", "mi-2021".
_MIDDLE_OF = pattern(r"\b(?:mid|mi|early|late)-$", re.IGNORECASE)
_TOKEN = pattern(r"(?<=['’])\d[^\s(\[\"]*|[^\W\d_]{1,6}['’](?=\d)|[^\s(\[\"]+")
_DAY = pattern(r"(\d{1,2})(?:st|nd|rd|th|er|ère|º|°|ª|\.|-án|-én|:nde)?$", re.IGNORECASE)
_DAY_AND_MONTH = pattern(r"(\d{1,2})\.?([^\W\d_]{3,})$")
# Words that may stand within a date.
_WITHIN_WORDS = "of de del do di den der dem the le el il van von d. dia día års év року года г. al op on am kl."
_WITHIN = frozenset(_WITHIN_WORDS.split())
# Words that make a weekday any day of that name; others do so between two weekdays.
_ANY_WORDS = "every each jeden jeder chaque cada ogni elke varje hver każdy"
_ANY = frozenset(_ANY_WORDS.split())
_SPANNING_WORDS = "to until through and - – bis und à au et a y al e ogni tot en till och i"
_SPANNING = frozenset(_SPANNING_WORDS.split())
# Hungarian and some technical dates put the year first.
_AFTER_YEAR = pattern(r"\.?,? (?P<month>[^\W\d_]{3,12})\.? (?P<day>\d{1,2})(?![\d:])")
_WEEKDAY_AFTER = pattern(r",? \((?P<weekday>[^\W\d_]{3,14})\)")
# A number that is no day of some month, beside a word, without a year: only these can be impossible.
_YEARLESS = pattern(
    r"3[0-9](?:st|nd|rd|th|er|º|\.|ª)? (?:of |de |di )?(?P<m1>[^\W\d_]{3,12})\b(?!\.?,? \d)"
    r"|3[0-9](?:st|nd|rd|th)?(?![\d%:.,/-]*\d)(?! ?[%°])"
)
# A hyphen, or a word that is neither a verb nor a joining word, makes a day and month part of something else.
_COUNTED = pattern(
    r"-|\.? (?!(?:and|or|is|was|were|will|has|had|at|in|on|to|the|of|for|by|with|when|as|from|until|after|before|it"
    r"|und|oder|ist|war|wird|um|bis|zum|et|ou|est|fut|était|à|au|le|la|les|il|elle|en|y|o|es|fue|era|a|al|el|e|é"
    r"|foi|è|fu|no|na|os|as"
    r"|is|was|om|tot|de|het|och|är|og|er|i|w|v|se|roku|года|sind|dans|para|per|per|como|because|weer|opnieuw|wieder|erneut|again|onwards|every|nicht|niet|inte|ikke|this|they|we|he"
    r"|she|i)\b)[a-zß-ÿ]"
)
_LOOK_BEHIND = 56
_SEPARATORS = ("-", "/", ".")


class DateMention(NamedTuple):
    """A date in a text. `month` and `day` are None where only a year, or a month and year, is stated.

    The numbers are as written, also where there is no such day. `year` is None for a day without a
    year. `weekday` is Monday 0 to Sunday 6 where one is named with the date. `numeric` tells a date
    in figures; `ambiguous` one whose day and month could be read either way.
    """

    span: Span
    year: int | None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    numeric: bool = False
    ambiguous: bool = False

    @property
    def exists(self) -> bool:
        """Whether the Gregorian calendar has this day."""
        if self.month is None:
            return True
        if not 1 <= self.month <= 12:
            return False
        if self.day is None:
            return True
        # A leap year, where no year is stated.
        return 1 <= self.day <= _days_in(self.month, self.year or 2000)

    @property
    def first(self) -> date | None:
        """The first day it can mean; None without a year or without such a day."""
        if self.year is None or not self.exists:
            return None
        if self.ambiguous and self.month and self.day:
            return min(date(self.year, self.month, self.day), date(self.year, self.day, self.month))
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date | None:
        """The last day it can mean; None without a year or without such a day."""
        if self.year is None or not self.exists:
            return None
        if self.ambiguous and self.month and self.day:
            return max(date(self.year, self.month, self.day), date(self.year, self.day, self.month))
        month = self.month or 12
        return date(self.year, month, self.day or _days_in(month, self.year))


_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _days_in(month: int, year: int) -> int:
    """As the calendar module has it, which loads the names of days in all languages."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + leap


#: The years that rules look for, as literals: where none of them stands, no date of our time does.
YEARS = tuple(map(str, range(1900, 2100)))
#: Stands for a month that only reading the date tells.
UNREAD = -1
# Beside a year, these make it part of a date in figures.
_FIGURES_BEFORE = frozenset("-/.")
_ORDINALS = frozenset(("st", "nd", "rd", "th", "er"))
_FIGURES_AFTER = frozenset("-/.年년,")


class Year(NamedTuple):
    """A year of a page, read at a glance: `month` is that of the word before it, 0 for none, or `UNREAD`."""

    start: int
    number: int
    month: int


_years: WeakKeyDictionary[Page, tuple[Year, ...]] = WeakKeyDictionary()
_found: WeakKeyDictionary[Page, tuple[DateMention, ...]] = WeakKeyDictionary()


def years_of(page: Page) -> tuple[Year, ...]:
    """The years from 1900 to 2099 in a page's prose, in order, looked at once for all rules that ask.

    What every rule about dates begins with: reading a date costs twenty times what a glance does.
    """
    years = _years.get(page)
    if years is None:
        prose = page.prose
        years = _years[page] = tuple(
            [
                Year(start, int(prose[start : start + 4]), _month_at_a_glance(prose, start))
                for start in page.starts_of(YEARS)
                if not prose[start + 4 : start + 5].isalnum()
            ]
        )
    return years


def _month_at_a_glance(prose: str, start: int) -> int:
    before, after = prose[start - 1 : start], prose[start + 4 : start + 5]
    if before in _FIGURES_BEFORE:
        return UNREAD
    if after in _FIGURES_AFTER:
        following = prose[start + 5 : start + 18]
        if following[:1].isdecimal() or after in "年년":
            # A span of years, or of other numbers, holds no month.
            return 0 if following[:4].isdecimal() else UNREAD
        # "2024. március 4."
        if following[:1] == " " and (words := following.split(None, 1)) and words[0].lower() in MONTH_NUMBER:
            return UNREAD
    if before != " ":
        return 0
    end = start - 1
    for _ in range(3):
        first = prose.rfind(" ", max(0, end - 14), end) + 1
        # A line break ends what belongs together; so does the start of the text.
        name = prose[first or max(0, end - 14) : end].rpartition("\n")[2].strip("(.,").lower()
        if month := MONTH_NUMBER.get(name):
            return month
        if name not in _WITHIN and not name[:1].isdecimal():
            return UNREAD if "'" in name else 0
        if name[:1].isdecimal() and name[-1:].isalpha() and name[-2:] not in _ORDINALS:
            return UNREAD
        end = first - 1
    return 0


def dates_of(page: Page) -> tuple[DateMention, ...]:
    """The dates in a page's prose, in order, read once for all rules that ask."""
    mentions = _found.get(page)
    if mentions is None:
        mentions = _found[page] = tuple(dates_in(page.prose))
    return mentions


def dates_near(prose: str, starts: Iterable[int], reach: int = 48) -> list[DateMention]:
    """The dates whose year stands within `reach` characters of one of some sorted offsets, in order."""
    mentions: list[DateMention] = []
    last = 0
    for start in starts:
        low, high = max(last, start - reach), start + reach
        if high <= low:
            continue
        for match in _YEAR.finditer(prose, low, high):
            mention = date_at(prose, match.start(), mentions[-1].span.end if mentions else 0)
            if mention is not None:
                mentions.append(mention)
        last = high - 3
    return mentions


def dates_in(prose: str) -> Iterator[DateMention]:
    """The dates of a text in order: days, months with a year and years alone, in words or figures."""
    years = [match.start() for pattern in (_YEAR_1, _YEAR_2) for match in pattern.finditer(prose)]
    years.sort()
    taken = 0
    for start in years:
        mention = date_at(prose, start, taken)
        if mention is not None:
            taken = mention.span.end
            yield mention


def date_at(prose: str, start: int, taken: int = 0) -> DateMention | None:
    """The date whose year, of four figures, starts at an offset; None if it is another number.

    `taken`: where the date before ends, whose words do not belong to this one.
    """
    if start < taken:
        return None
    mention = _numeric(prose, start, taken)
    if mention is None:
        beside = (
            start and _BESIDE_YEAR.match(prose, start - 1) and not _MIDDLE_OF.search(prose, max(0, start - 6), start)
        )
        if beside or _AFTER_NUMBER.match(prose, start + 4):
            return None
        mention = _in_words(prose, start, start + 4, taken)
    return mention


def yearless_dates_in(prose: str, start: int = 0, end: int | None = None) -> Iterator[DateMention]:
    """The days from the 30th on that are written beside a month's name without a year, in a range of a text."""
    for match in _YEARLESS.finditer(prose, start, len(prose) if end is None else end):
        if match.start() and _BESIDE_NUMERIC.match(prose, match.start() - 1):
            continue
        name = match["m1"]
        start, end = match.span()
        if name is None or name.lower() not in MONTH_NUMBER:
            before = _TOKEN.findall(prose, max(0, start - 14), start)
            name = before[-1].rstrip(".") if before and prose[start - 1] == " " else ""
            end = start + 2
            start -= 1 + len(before[-1]) if name else 0
        # An abbreviation without a year is too often another word ("mar 31"), and a number before a noun a count.
        if len(name) > 3 and (month := MONTH_NUMBER.get(name.lower())) and not _COUNTED.match(prose, end):
            yield DateMention(Span(start, end), None, month, int(match[0][:2]))


def _numeric(prose: str, year_start: int, taken: int) -> DateMention | None:
    """The date in figures around the year at an offset."""
    start, end = year_start, year_start + 4
    year = int(prose[start:end])
    ambiguous = False
    if found := _YEAR_FIRST.match(prose, end):
        month, day = int(found["month"] or found["month_cjk"]), int(found["day"] or found["day_cjk"])
        end = found.end()
    elif prose[start - 1 : start] in _SEPARATORS or prose[start - 2 : start - 1] in _SEPARATORS:
        offset = max(taken, start - 18)
        match = _YEAR_LAST.search(prose[offset:start])
        if match is None or _AFTER_YEAR_LAST.match(prose, end):
            return None
        start = offset + match.start()
        day = int(match[1])
        if match[3].isdecimal():
            month = int(match[3])
            # Full stops put the day first; elsewhere a number above twelve tells which is the day.
            if match[2] != "." and day <= 12:
                ambiguous = month <= 12 and day != month
                if month > 12:
                    day, month = month, day
        elif (named := MONTH_NUMBER.get(match[3].lower())) is not None:
            month = named
        else:
            return None
    else:
        return None
    if start and _BESIDE_NUMERIC.match(prose, start - 1):
        return None
    weekday, start = _weekday_before(_tokens_before(prose, taken, start), start)
    return DateMention(Span(start, end), year, month, day, weekday, numeric=True, ambiguous=ambiguous)


def _tokens_before(prose: str, taken: int, end: int) -> list[tuple[int, str]]:
    """The last words before an offset, each with its start, nearest first."""
    start = max(taken, end - _LOOK_BEHIND)
    return [(match.start(), match[0]) for match in _TOKEN.finditer(prose, start, end)][::-1]


def _in_words(prose: str, start: int, end: int, taken: int) -> DateMention:
    """The date whose year stands at a range."""
    year = int(prose[start:end])
    tokens = _tokens_before(prose, taken, start) if prose[start - 1 : start] == " " else []
    position = 0
    while position < len(tokens) and tokens[position][1].lower() in _WITHIN:
        # A capital begins a sentence: "in April. The 2025 model".
        if tokens[position][1].istitle() and tokens[position + 1 : position + 2] and tokens[position + 1][1][-1] == ".":
            return DateMention(Span(start, end), year)
        position += 1
    if position < len(tokens):
        place, word = tokens[position]
        following = tokens[position + 1] if position + 1 < len(tokens) else (0, "")
        # "nell'agosto 2025"
        elided = word.find("'") + 1
        place += elided
        name = word[elided:].rstrip(".,").lower()
        if month := MONTH_NUMBER.get(name):
            behind = position + 1
            while behind < len(tokens) and tokens[behind][1].lower() in _WITHIN:
                behind += 1
            if behind < len(tokens) and (day := _DAY.match(tokens[behind][1])):
                return _day_found(prose, tokens, behind, end, year, month, int(day[1]))
            return DateMention(Span(place, end), year, month)
        if (day := _DAY.match(word.rstrip(","))) and position == 0:
            behind = position + (2 if following[1].lower() == "the" else 1)
            if behind < len(tokens) and (month := MONTH_NUMBER.get(tokens[behind][1].rstrip(".").lower())):
                return _day_found(prose, tokens, behind, end, year, month, int(day[1]))
        elif (both := _DAY_AND_MONTH.match(word.rstrip(",."))) and (month := MONTH_NUMBER.get(both[2].lower())):
            return _day_found(prose, tokens, position, end, year, month, int(both[1]))
    if (found := _AFTER_YEAR.match(prose, end)) and (month := MONTH_NUMBER.get(found["month"].lower())):
        return DateMention(Span(start, found.end()), year, month, int(found["day"]))
    return DateMention(Span(start, end), year)


def _day_found(
    prose: str, tokens: list[tuple[int, str]], position: int, end: int, year: int, month: int, day: int
) -> DateMention:
    """A full date whose first word is the token at `position`, with the weekday beside it."""
    start = tokens[position][0]
    weekday, start = _weekday_before(tokens[position + 1 :], start)
    if weekday is None and (after := _WEEKDAY_AFTER.match(prose, end)):
        weekday = WEEKDAY_NUMBER.get(after["weekday"].lower())
        end = after.end() if weekday is not None else end
    return DateMention(Span(start, end), year, month, day, weekday)


def _weekday_before(tokens: list[tuple[int, str]], start: int) -> tuple[int | None, int]:
    """The weekday that the words before a date end with, and where the date then starts."""
    for position, (place, word) in enumerate(tokens[:3]):
        name = word.rstrip(".,").lower()
        if (weekday := WEEKDAY_NUMBER.get(name)) is not None:
            # "The Sun, 4 March 2019" names a newspaper; "Monday to Friday, 4 March" a span of days.
            following = tokens[position + 1][1].lower() if position + 1 < len(tokens) else ""
            is_title = len(name) == 3 and following in ("the", "le")
            before = tokens[position + 2][1].rstrip(".,").lower() if position + 2 < len(tokens) else ""
            is_any = following in _ANY or (following in _SPANNING and before in WEEKDAY_NUMBER)
            return (None, start) if is_title or is_any else (weekday, place)
        if word.lower().rstrip(",") not in _WITHIN:
            break
    return None, start
