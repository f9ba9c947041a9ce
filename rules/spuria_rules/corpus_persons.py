"""Where pages may name a person, for the rules over many pages that compare people."""

from spuria import Page, pattern
from spuria_rules.author_box import may_hold_a_person

# What labels a person's data where no mail address stands.
_LABELS = (
    *("username", "user name", "user-name", "benutzername", "nutzername", "nom d'utilisateur", "identifiant"),
    *("nombre de usuario", "nome utente", "nome de us", "nome de util", "gebruikersnaam", "birthdate"),
    *("date of birth", "geburtsdatum", "geboortedatum", "date de naissance", "fecha de nacimiento"),
    *("data di nascita", "data de nascimento", "nazwa użytkownika", "имя пользователя", "用户名"),
)
_PHONES = ("phone", "telef", "téléph", "teléf", "tel:", "tel :", "tel.", "mobil", "móvil", "телефон", "电话")
_NUMBER = pattern(r"\d[\d().+/ -]{6,}")
_PHONE_LABEL = 40
#: One of these stands on each page on which `may_name_somebody`.
PERSON_LITERALS = ("@", *_LABELS, *_PHONES)


def may_name_somebody(page: Page) -> bool:
    """Whether a page can hold a record with something to reach a person by: a quick test before `people`."""
    if may_hold_a_person(page) or page.starts_of(_LABELS):
        return True
    return any(_NUMBER.search(page.prose, start, start + _PHONE_LABEL) for start in page.starts_of(_PHONES))
