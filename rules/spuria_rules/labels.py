"""The labels of fields that describe a person, in English, German, French, Spanish, Italian, Portuguese and more."""

import unicodedata
from enum import StrEnum

from spuria import pattern


class Role(StrEnum):
    """What a field says about a person."""

    NAME = "name"
    USERNAME = "user name"
    EMAIL = "e-mail"
    BIRTH = "date of birth"
    ADDRESS = "address"
    STREET = "street"
    CITY = "city"
    STATE = "state"
    POSTCODE = "postcode"
    PHONE = "phone"
    COMPANY = "employer"
    JOB = "job"
    BIO = "bio"
    URL = "address on the web"
    NETWORK = "social network"
    COUNT = "number of followers"
    HEADING = "heading"


_LABELS: dict[Role, str] = {
    Role.NAME: """
        name, full name, author, author name, written by, display name, real name, first and last name, nom, nom
        complet, prénom et nom, auteur, rédigé par, nombre, nombre completo, nombre y apellidos, autor, autora,
        escrito por, nome, nome completo, autore, scritto da, nominativo, naam, volledige naam, geschreven door,
        vollständiger name, verfasser, verfasserin, autorin, geschrieben von, vor- und nachname, imię i
        nazwisko, nazwisko, navn, namn, jméno, nimi, имя, фио, автор, όνομα, 姓名, 作者, 氏名
        """,
    Role.USERNAME: """
        alternate name,
        username, user name, user, login, handle, nickname, nick, screen name, user id, nom d'utilisateur,
        identifiant, pseudo, pseudonyme, nombre de usuario, usuario, nome utente, utente, nome de usuário,
        usuário, nome de utilizador, utilizador, gebruikersnaam, gebruiker, benutzername, benutzer, nutzername,
        anmeldename, nazwa użytkownika, brugernavn, användarnamn, uživatelské jméno, имя пользователя, логин,
        用户名
        """,
    Role.EMAIL: """
        email, e-mail, mail, email address, e-mail address, contact email, courriel, adresse e-mail, adresse
        mail, adresse email, adresse électronique, correo, correo electrónico, email di contatto, posta
        elettronica, indirizzo email, indirizzo e-mail, correio eletrônico, correio eletrónico, endereço de
        e-mail, e-mailadres, e-mail-adresse, mailadresse, adres e-mail, e-post, эл. почта, электронная почта,
        почта, 邮箱, 电子邮件
        """,
    Role.BIRTH: """
        birthdate, birth date, date of birth, dob, born, birthday, date de naissance, né le, née le, naissance,
        fecha de nacimiento, nacimiento, data di nascita, nato il, nata il, data de nascimento, nascimento,
        geboortedatum, geboren, geburtsdatum, geburtstag, geboren am, data urodzenia, fødselsdato, födelsedatum,
        datum narození, дата рождения, 出生日期
        """,
    Role.ADDRESS: """
        address, home address, postal address, mailing address, residence, location, current location, adresse,
        domicile, adresse postale, dirección, domicilio, dirección postal, indirizzo, residenza, endereço,
        morada, adres, woonadres, anschrift, wohnort, wohnhaft in, postanschrift, adres zamieszkania, adress,
        адрес, διεύθυνση, 地址
        """,
    Role.STREET: """
        street, street address, rue, calle, via, rua, straat, straße, strasse, ulica, address line 1
        """,
    Role.CITY: """
        address locality, city, town, ville, ciudad, città, cidade, stad, plaats, stadt, ort, miasto
        """,
    Role.STATE: """
        address region, state, province, region, état, estado, provincia, provincie, bundesland, staat
        """,
    Role.POSTCODE: """
        zip, zip code, postcode, postal code, zipcode, code postal, código postal, cap, cep, plz, postleitzahl
        """,
    Role.PHONE: """
        phone, telephone, tel, phone number, telephone number, mobile, mobile phone, cell, cell phone, contact
        number, téléphone, tél, portable, numéro de téléphone, teléfono, móvil, celular, telefono, cellulare,
        numero di telefono, telefone, telemóvel, telefoon, telefoonnummer, mobiel, telefon, telefonnummer,
        mobil, handy, rufnummer, fon, телефон, τηλέφωνο, 电话
        """,
    Role.COMPANY: """
        works for, company, employer, organization, organisation, works at, workplace, firm, company name, entreprise,
        société, employeur, empresa, compañía, organización, azienda, società, datore di lavoro, companhia,
        bedrijf, werkgever, firma, unternehmen, arbeitgeber, pracodawca, företag, компания, εταιρεία, 公司
        """,
    Role.JOB: """
        job, job title, occupation, profession, position, role, title, works as, métier, emploi, poste,
        fonction, puesto, profesión, ocupación, cargo, trabajo, professione, lavoro, occupazione, posizione,
        ruolo, mansione, profissão, ocupação, emprego, beroep, functie, baan, beruf, tätigkeit, stelle,
        funktion, zawód, stanowisko, yrke, должность, профессия, επάγγελμα, 职位
        """,
    Role.BIO: """
        bio, biography, about, about me, about the author, author bio, short bio, profile, description, summary,
        biographie, à propos, à propos de l'auteur, présentation, biografía, sobre mí, acerca de, acerca del
        autor, sobre el autor, biografia, chi sono, sull'autore, informazioni, sobre, sobre mim, sobre o autor,
        biografie, over mij, over de auteur, über mich, über den autor, über die autorin, zur person,
        kurzbiografie, o mnie, o autorze, opis, kort biografi, о себе, биография, βιογραφικό, 简介
        """,
    Role.URL: """
        same as, url, link, website, web site, web, homepage, site, site web, blog, sitio web, página web, sito web,
        sito, site internet, webseite, profile url, profil, сайт
        """,
    Role.NETWORK: """
        facebook, fb, twitter, x, x twitter, twitter x, linkedin, instagram, ig, insta, tiktok, youtube, github,
        mastodon, threads, pinterest, snapchat, bluesky, vk, telegram, xing, reddit, tumblr, medium, whatsapp,
        skype, discord
        """,
    Role.COUNT: """
        followers, following, friends, posts, connections, abonnés, abonnements, seguidores, siguiendo, seguiti,
        follower, seguindo, a seguir, volgers, volgend, folge ich, gefolgt, obserwujący
        """,
    Role.HEADING: """
        socials, social, social media, social networks, social profiles, detail author, author details, author
        detail, about author, author, author info, author information, contact, contact details, profile,
        réseaux sociaux, redes sociales, redes sociais, social network, soziale netzwerke, soziale medien,
        sociale media, details, find me
        """,
}


def folded(text: str) -> str:
    """A label's words in lower case, without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(
        " " if not character.isalnum() else character for character in plain if not unicodedata.combining(character)
    )
    return " ".join(plain.split())


_MARKS = pattern(r"[^a-z0-9 ]|  ")
_ROLE_OF: dict[str, Role] = {}
for _role, _names in _LABELS.items():
    for _name in _names.replace("\n", " ").split(","):
        _ROLE_OF.setdefault(folded(_name), _role)


def role_of(label: str) -> Role | None:
    """What a label says, in any of the known languages; None for other words."""
    if len(label) > 40:
        return None
    plain = label.rstrip(" :").lower()
    role = _ROLE_OF.get(plain)
    # Most lines are no labels, and folding them takes long.
    if role is None and (not plain.isascii() or _MARKS.search(plain)):
        role = _ROLE_OF.get(folded(label))
    return role
