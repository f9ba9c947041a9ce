"""Dates that were never filled in, and the talk around dates that are wrong on purpose."""

import re

from spuria import pattern

#: Words in the sentence of a date that say it is wrong on purpose; elsewhere they may be of anything.
SAID_WRONG = pattern(
    r"\b(?:wrong|errors?|exception|bug|reject\w*|refus\w*|fail\w*|joke|never|fehler\w*|falsch\w*|erreur\w*|erro"
    r"|errore|errat\w*|error\w*|fout\w*|błęd\w*|chyb\w*|ошиб\w*)\b",
    re.IGNORECASE,
)
#: Words beside a date that say it is wrong on purpose, or belongs to another calendar.
KNOWN_WRONG = pattern(
    r"\b(?:invalid|impossible|non-?exist\w*|does(?:n't| not) exist|do not exist|no such|not (?:a )?valid"
    r"|incorrect\w*|erroneous\w*|mis-?dated|misprint\w*|typo|overflow\w*|roll(?:s|ed)? over"
    r"|validat\w*|parse\w*|parsing|parser|leap|fictitious|fictional|imaginary|julian"
    r"|old style|o\.s\.|gregorian|hijri|islamic|hebrew|jewish|lunar|persian|jalali|coptic|ethiopian|buddhist"
    r"|bengali|indian national|solar hijri|revolutionary|swedish calendar|soviet|calendars?|360-day|30/360"
    r"|day-count|ungültig\w*|unmöglich\w*|existiert nicht|gibt es nicht|nicht gibt|nicht existiert"
    r"|schaltjahr\w*|julianisch\w*|kalender\w*|invalide|impossible|n'existe|n'existait|inexistant\w*"
    r"|erroné\w*|bissextile"
    r"|julien|calendrier\w*|inválid\w*|imposible|impossível|no existe|não existe|erróne\w*|bisiesto"
    r"|bissexto|calendario\w*|calendário\w*|non valid\w*|impossibile|non esiste|bisestile"
    r"|ongeldig\w*|onmogelijk\w*|bestaat niet|schrikkeljaar|ogiltig|skottår|nieprawidłow\w*"
    r"|neplatn\w*|juliańsk\w*|gregoriańsk\w*|przestępn\w*|juliánsk\w*|gregoriánsk\w*|přestupn\w*|julianska|gregorianska"
    r"|juliaanse|gregoriaanse|excel|lotus|spreadsheets?|недопустим\w*|календар\w*|sic)\b",
    re.IGNORECASE,
)
DATE_TOPIC = pattern(
    r"\b(?:calendars?|leap (?:year|day)s?|date ?time|date formats?|dates? (?:and time|function|pars\w+|validat\w+"
    r"|arithmetic)|date/time|strftime|strptime|time ?zones?|30 february|february 30|february 29|29 february"
    r"|day of the week|weekday\w*|doomsday|kalender|calendrier|calendario|calendário|schaltjahr\w*"
    r"|année bissextile|date input|timestamps?|iso 8601|cron)\b",
    re.IGNORECASE,
)
#: Words before a number that make it a volume, a page or a version.
NUMBERED = pattern(
    r"\b(?:vol(?:ume)?|nos?|nr|núm|issue|page|pages|pp?|chapters?|number|band|heft|bd|tome|versions?|versionen|versiones|versões|versioni|v|release|build"
    r"|art(?:icle)?|section|§|isbn|issn|id|tel|phone|code|serial|room|bus|route|psalm|n°|nº)[.:]? ?$",
    re.IGNORECASE,
)
_UNKNOWN = r"(?:XX|xx|\?\?|__|##)"
MASKED = pattern(
    # 2025-XX-XX, XX.XX.2025, 00/00/2025
    rf"(?<![\w/.-])(?:(?:19|20)(?:\d\d|XX|xx|__)(?P<s1>[-/.])(?:{_UNKNOWN}|00)(?P=s1)(?:{_UNKNOWN}|00)(?![\w-])"
    rf"|(?:{_UNKNOWN}|00)(?P<s2>[-/.])(?:{_UNKNOWN}|00)(?P=s2)(?:(?:19|20)\d\d|XXXX|xxxx|0000)(?!\w)"
    rf"|(?:\d\d|{_UNKNOWN})(?P<s3>[-/.])(?:\d\d|{_UNKNOWN})(?P=s3)(?:20XX|20xx|19XX|19xx|20__)(?!\w)"
    r"|(?:20(?:XX|xx|__)|19(?:XX|xx|__))(?P<s4>[-/.])\d\d(?P=s4)\d\d(?!\w)|0000-00-00|NaN[-/.]NaN[-/.]NaN(?!\w)"
    r"|Invalid [Dd]ate(?! ?(?:format|error|exception|value|range|string))"
    # XX January 2025, January XX, 2025
    r"|(?P<month1>[^\W\d_]{3,12}) (?:XX|xx|\?\?|__)(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\w)"
    r"|(?:XX|xx|\?\?|__)\.? (?:de )?(?P<month2>[^\W\d_]{3,12})(?: de)? "
    r"(?:(?:19|20)\d\d|(?:19|20)?(?:XX|xx|__|\?\?)(?:XX|xx)?)(?!\w))"
)
#: A mask of letters, or the zero of a computer's calendar: a defect only as the page's own date.
ZERO = pattern(
    r"(?:(?:YYYY|yyyy|AAAA|aaaa|JJJJ|jjjj)[-/.](?:MM|mm)[-/.](?:DD|dd|TT|tt|JJ|jj)|(?:DD|dd|TT|tt|JJ|jj|GG"
    r"|gg)[-/.](?:MM|mm)[-/.](?:YYYY|yyyy|AAAA|aaaa|JJJJ|jjjj|RRRR)"
    r"|(?:MM|mm)[-/.](?:DD|dd)[-/.](?:YYYY|yyyy)|Month (?:DD|XX|Day),? (?:YYYY|Year)|(?:DD|Day) Month (?:YYYY"
    r"|Year)|\[(?:[Dd]ate|DATE|[Ii]nsert [Dd]ate|Datum|[Ff]echa|[Dd]ata)\]"
    r"|1970[-/.]0?1[-/.]0?1|0?1[-/.]0?1[-/.](?:1970|1900|0001)|(?:31[-/.]12|12[-/.]31)[-/.]1969|1969-12-31"
    r"|0001-01-01|1899-12-(?:30|31)|-?0001-11-30|30[-/.]11[-/.]-0001"
    r"|(?i:(?:1\.?|1st|1er|01) (?:de )?(?:January|Januar|janvier|enero|janeiro|gennaio|januari|stycznia"
    r"|ledna)(?: de)? (?:1970|1900|0001|1)(?!\d)"
    r"|(?:January|Jan\.?) 0?1(?:st)?,? (?:1970|1900|0001)(?!\d)|(?:December|Dec\.?) 31(?:st)?,? 1969(?!\d)"
    r"|31\.? (?:de )?(?:December|Dezember|décembre|diciembre|dezembro|dicembre|december)(?: de)? 1969(?!\d)))"
)
ABOUT_FORM = pattern(
    r"\b(?:formats?|formatted|patterns?|templates?|enter|fill|form|forms|placeholder\w*|examples?|e\.g\.|styles?"
    r"|notation|input|fields?|wildcards?|unknown|schema|mask|iso|parameters?|options?"
    r"|filenames?|version|mysql|sql|epoch|unix|timestamps?|default|zero|null|bug|error|invalid date(?:s| is)"
    r"|returns?|displays?|shows?|javascript|parse\w*|convention|naming|log"
    r"|muster|vorlage|formular|eingabe|beispiel|gabarit|modèle|saisir|exemple|formato|plantilla|ejemplo|introduzca"
    r"|modelo|exemplo|modello|esempio|formaat|voorbeeld|sjabloon)\b",
    re.IGNORECASE,
)
FORM_TOPIC = pattern(
    r"\b(?:epoch|1 january 1970|january 1,? 1970|1\.? januar 1970|1er janvier 1970|1 de enero de 1970"
    r"|1 gennaio 1970|unix time|timestamps?|y2k|date formats?|iso 8601|templates?|placeholders?|mysql|sql|strftime"
    r"|date/time|datetime|style guide|vorlage|muster|modèle|plantilla|modelo|calendar)\b",
    re.IGNORECASE,
)
