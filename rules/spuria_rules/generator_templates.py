"""The templates of data generators: how they put together employers, jobs, towns and biographies."""

from spuria import pattern

# `A, B and C` and `A-B`, as templates put surnames together; in the languages that have such a template.
_SURNAME = r"[^\W\d_a-z][^\W\d_]*(?:['’][^\W\d_]+)?"
TEMPLATE_COMPANY = pattern(
    rf"{_SURNAME}, {_SURNAME},? (?:and|und|et|y|e|en|og|och|i|&) {_SURNAME}"
    rf"|{_SURNAME} ?[-–] ?{_SURNAME}(?: (?:Inc|LLC|Ltd|Group|PLC)\.?)?"
    r"|[A-ZÀ-Þ]{2,}, [A-ZÀ-Þ]{2,},? (?:AND|UND|ET|Y|E|EN|&) [A-ZÀ-Þ]{2,}"
)


TEMPLATE_FIRM = pattern(
    rf"{_SURNAME},? (?:Inc|LLC|Ltd|Group|PLC|and Sons|GmbH|AG|KG|S\.A\.|S\.L\.|S\.r\.l\.|Ltda\.|BV)\.?"
)
# Surnames and a legal form, as the locales of generators put firms together.
TEMPLATE_SURNAMES = pattern(
    rf"{_SURNAME}(?:,? {_SURNAME}){{0,2}}(?:,? (?:&|und|et|y|e|en|och|og|i) (?:van |de |von )?{_SURNAME})?,? "
    r"(?:A/S|ApS|I/S|K/S|ASA?|e\.V\.|GmbH|AG|KG|OHG|KGaA|GbR|Stiftung|S\.A\.(?:S\.|R\.L\.)?|SARL|SAS?|et Fils"
    r"|S\.?L\.?(?:U\.?)?"
    r"|S\.Com\.|S\.Coop\.|S\.C\.|y Asociados|e Associados|S\.?A\.?|Ltda\.?|- EI|- ME|S\.?r\.?l\.?|s\.r\.l\.|s\.p\.a\."
    r"|SPA|e figli"
    r"|B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|AB|HB|KB|Oy|s\.r\.o\.|a\.s\.|o\.s\.|S\.A\.|sp\. z o\.o\.|sp\. j\.|s\.c\."
    r"|SEM|SCOP|EURL|GIE)"
    rf"|{_SURNAME} (?:&|und|et|y|e|en|och|og|i|e) (?:van (?:den |der )?|de |von )?{_SURNAME}"
    r"(?: S\.Com\.| S\.L\.| S\.A\.)?"
)
# Two legal forms at once: no register takes that.
TWO_FORMS = pattern(r".+ (?:OHG|KG|AG|GbR|e\.V\.) (?:mbH|GbR|OHG)")
# Jobs as one generator's list has them, the noun first: `Engineer, civil (consulting)`.
INVERTED_JOB = pattern(
    r"(?:Engineer|Scientist|Teacher|Designer|Surveyor|Psychologist|Therapist|Administrator|Producer|Journalist|Accountant"
    r"|Geologist|Horticulturist|Librarian|Lecturer|Nurse|Officer|Pharmacist|Pilot|Planner|Programmer|Physicist|Solicitor"
    r"|Sales|Doctor|Armed|Broadcast|Chemist|Conservator|Copywriter|Curator|Development worker|Embryologist|Editor"
    r"|Environmental|Exhibition|Financial|Education|Health|Insurance|Logistics|Magazine|Merchandiser|Optician|Press"
    r"|Production|Publishing|Radiographer|Research|Runner|Secretary|Social|Sport|Surgeon|Trade|Tax|Television|Video"
    r"|Volunteer|Water|Warden|Clinical|Biochemist|Buyer|Chief|Civil|Community|Company|Counsellor|Dancer|Early|Equality"
    r"|Estate|Theatre|Toxicologist|Training|Museum|Music|Occupational|Special|Technical|Print|Private|Retail|Science)"
    r"[a-z ]{0,20}, [a-z][a-z /]{2,40}(?: \([a-z ,/]+\))?"
)
TEMPLATE_JOB = pattern(
    r"(?:Lead|Senior|Direct|Corporate|Dynamic|Future|Product|National|Regional|District|Central|Global|Relational|Customer"
    r"|Investor|International|Legacy|Forward|Interactive|Internal|Human|Chief|Principal) "
    r"(?:Solutions|Program|Brand|Security|Research|Marketing|Directives|Implementation|Integration|Functionality|Response"
    r"|Paradigm|Tactics|Identity|Markets|Group|Resonance|Applications|Optimization|Operations|Infrastructure|Intranet"
    r"|Communications|Web|Branding|Quality|Assurance|Impact|Mobility|Ideation|Data|Creative|Configuration"
    r"|Accountability|Interactions|Factors|Usability|Metrics|Team|Division) "
    r"(?:Supervisor|Associate|Executive|Liaison|Officer|Manager|Engineer|Specialist|Director|Coordinator|Administrator"
    r"|Architect|Analyst|Designer|Planner|Synergist|Orchestrator|Technician|Developer|Producer|Consultant|Assistant"
    r"|Facilitator|Agent|Representative|Strategist)"
)
# Places of a generator: `North` or `Port`, a given name or surname, and an ending of towns.
TEMPLATE_TOWN = pattern(
    r"\b(?:(?:North|East|South|West|New|Lake|Port) )[A-Z][a-z]+(?:town|ton|land|ville|berg|burgh|borough|bury|view|port"
    r"|mouth|stad|furt|chester|fort|haven|side|shire)\b"
)
TEMPLATE_UNIT = pattern(r"\b(?:Suite|Apt\.?) 0\d\d?\b|^0?\d{5} (?!\d)[A-Z][a-z]+ [A-Z][a-z]+")
# Biographies as one generator makes them: two or three roles, or a thing and what its friends are called.
_ROLES = (
    "activist|artist|author|blogger|business owner|coach|creator|designer|developer|dreamer|educator|engineer"
    "|entrepreneur|environmentalist|film lover|filmmaker|foodie|founder|friend|gamer|geek|grad|inventor|leader|model"
    "|musician|nerd|parent|patriot|person|philosopher|photographer|public speaker|scientist|singer|streamer"
    "|student|teacher|traveler|veteran|writer"
)
TEMPLATE_BIO = pattern(
    rf"(?:{_ROLES})(?:, (?:{_ROLES})){{1,2}}(?: [^\w\s]+)?"
    r"|[\w-]+ (?:advocate|devotee|enthusiast|fan|lover|junkie|supporter)(?:, [a-z ]+)?(?: [^\w\s]+)?"
)
# Such a biography of three roles, or with the generator's sign at its end.
DRAWN_BIO = pattern(
    rf"(?:{_ROLES}), (?:{_ROLES}), (?:{_ROLES})(?: [^\w\s]+)?|(?:{_ROLES})(?:, (?:{_ROLES}))? [^\w\s,.]+"
    r"|[\w-]+ (?:advocate|devotee|enthusiast|fan|lover|junkie|supporter)(?:, [a-z ]+)? [^\w\s,.]+"
)
# A street address without the town's postcode, and a town of that kind: `95714 Aguilar Ford, New Joshuaville`.
TEMPLATE_STREET = pattern(
    r"\d{1,5} [A-Z][\w'’]+ (?:[A-Z][a-z]+ ?){1,2}(?:Apt\. \d+|Suite \d+)?,? ?"
    r"(?:(?:North|East|South|West|New|Lake|Port) )"
    r"[A-Z][a-z]+"
)
