"""The labels of fields that describe a person, in English, German, French, Spanish, Italian, Portuguese and more."""

import unicodedata
from collections.abc import Iterator
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
        nazwisko, nazwisko, navn, namn, jméno, nimi, имя, фио, автор, όνομα, 姓名, 作者, 氏名,
        jméno, jméno a příjmení, celé jméno, meno, meno a priezvisko, ad soyad, adı soyadı, isim, fulde navn,
        fullt namn, fullt navn, koko nimi, név, teljes név, nume, nume complet, nume și prenume, ονοματεπώνυμο,
        όνομα και επώνυμο, ім'я, піб, полное имя, ф и о, nama, nama lengkap, tên, họ và tên, họ tên, 名前, 名字,
        名称, 이름,
        성명, 作者姓名, 著者, 執筆者, ペンネーム, yazar, skribent, författare, forfatter, kirjoittaja, szerző,
        forfattere, pełne
        imię, nome e cognome, nome e sobrenome, nom et prénom, voor- en achternaam, الاسم, نام, שם
        """,
    Role.USERNAME: """
        alternate name,
        username, user name, user, login, handle, nickname, nick, screen name, user id, nom d'utilisateur,
        identifiant, pseudo, pseudonyme, nombre de usuario, usuario, nome utente, utente, nome de usuário,
        usuário, nome de utilizador, utilizador, gebruikersnaam, gebruiker, benutzername, benutzer, nutzername,
        anmeldename, nazwa użytkownika, brugernavn, användarnamn, uživatelské jméno, имя пользователя, логин,
        用户名,
        benutzer name, uživatel, přezdívka, používateľské meno, kullanıcı adı, kullanıcı, takma ad, brukernavn,
        käyttäjätunnus, käyttäjänimi, felhasználónév, nume de utilizator, utilizator, όνομα χρήστη, ім'я
        користувача, логін, ник, никнейм, nama pengguna, tên người dùng, tên đăng nhập, ユーザー名, ユーザーid,
        ハンドルネーム, 账号,
        用户, 使用者名稱, 사용자 이름, 아이디, nom d usager, nick name, användare, bruger, اسم المستخدم
        """,
    Role.EMAIL: """
        email, e-mail, mail, email address, e-mail address, contact email, courriel, adresse e-mail, adresse
        mail, adresse email, adresse électronique, correo, correo electrónico, email di contatto, posta
        elettronica, indirizzo email, indirizzo e-mail, correio eletrônico, correio eletrónico, endereço de
        e-mail, e-mailadres, e-mail-adresse, mailadresse, adres e-mail, e-post, эл. почта, электронная почта,
        почта, 邮箱, 电子邮件,
        e posta, eposta, e posta adresi, e mailadresse, e postadress, e postadresse, sähköposti, sähköpostiosoite, e
        mail cím, adresa de email, ηλεκτρονική διεύθυνση, ηλεκτρονικό ταχυδρομείο, електронна пошта, пошта,
        электронный адрес, адрес электронной почты, surel, メール, メールアドレス, eメール, 電子メール, 邮件,
        电子邮箱, 電子郵件, 이메일, emailová
        adresa, ел пошта, ел. пошта, correu electrònic, adreça electrònica, البريد الإلكتروني, 信箱
        """,
    Role.BIRTH: """
        birthdate, birth date, date of birth, dob, born, birthday, date de naissance, né le, née le, né e le, naissance,
        fecha de nacimiento, nacimiento, data di nascita, nato il, nata il, data de nascimento, nascimento,
        geboortedatum, geboren, geburtsdatum, geburtstag, geboren am, data urodzenia, fødselsdato, födelsedatum,
        datum narození, дата рождения, 出生日期,
        datum narodenia, narozen, narozena, doğum tarihi, doğum günü, fødselsdag, fødselsdata, född, født,
        syntymäaika, syntymäpäivä, születési dátum, születési idő, data nașterii, născut, ημερομηνία γέννησης, дата
        народження, день рождения, родился, tanggal lahir, ngày sinh, 生年月日, 誕生日, 生日, 생년월일, 생일,
        urodzony, urodzona,
        data ur, gebürtig, geb, geb am, تاريخ الميلاد
        """,
    Role.ADDRESS: """
        address, home address, postal address, mailing address, residence, location, current location, adresse,
        domicile, adresse postale, dirección, domicilio, dirección postal, indirizzo, residenza, endereço,
        morada, adres, woonadres, anschrift, wohnort, wohnhaft in, postanschrift, adres zamieszkania, adress,
        адрес, διεύθυνση, 地址,
        adresa, adresa bydliště, bydliště, trvalé bydliště, adresi, ev adresi, bostad, bopæl, osoite, cím, lakcím,
        domiciliu, domicil, місце проживання, адреса, домашний адрес, место жительства, alamat, địa chỉ, 住所, 所在地,
        주소, 住址, 住宅, bostadsadress, hjemmeadresse, privatadresse, huisadres, adresse postal, العنوان, miejsce
        zamieszkania
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
        mobil, handy, rufnummer, fon, телефон, τηλέφωνο, 电话,
        telefonní číslo, mobilní telefon, telefónne číslo, telefon numarası, cep telefonu, cep, telefonnr, tlf, tlf
        nr, mobilnummer, puhelin, puhelinnumero, matkapuhelin, telefonszám, mobilszám, număr de telefon, κινητό,
        номер телефона, мобильный, мобільний, nomor telepon, telepon, hp, điện thoại, số điện thoại, 電話番号,
        電話, 携帯,
        携帯電話, 电话号码, 手机, 手机号, 전화번호, 전화, 휴대폰, numer telefonu, tel nr, komórka, الهاتف
        """,
    Role.COMPANY: """
        works for, company, employer, organization, organisation, works at, workplace, firm, company name, entreprise,
        société, employeur, empresa, compañía, organización, azienda, società, datore di lavoro, companhia,
        bedrijf, werkgever, firma, unternehmen, arbeitgeber, pracodawca, företag, компания, εταιρεία, 公司,
        společnost, zaměstnavatel, spoločnosť, zamestnávateľ, şirket, iş yeri, işveren, firma adı, virksomhed,
        arbejdsgiver, arbetsgivare, bedrift, yritys, työnantaja, cég, munkáltató, companie, angajator, εργοδότης,
        компанія, роботодавець, работодатель, место работы, организация, perusahaan, công ty, 会社, 会社名,
        勤務先, 所属,
        公司名称, 회사, 소속, zakład pracy, miejsce pracy, الشركة, 雇主
        """,
    Role.JOB: """
        job, job title, occupation, profession, position, role, title, works as, métier, emploi, poste,
        fonction, puesto, profesión, ocupación, cargo, trabajo, professione, lavoro, occupazione, posizione,
        ruolo, mansione, profissão, ocupação, emprego, beroep, functie, baan, beruf, tätigkeit, stelle,
        funktion, zawód, stanowisko, yrke, должность, профессия, επάγγελμα, 职位,
        povolání, zaměstnání, pozice, povolanie, meslek, mesleği, görev, ünvan, unvan, stilling, jobtitel, titel,
        stillingsbetegnelse, arbetstitel, befattning, ammatti, tehtävä, foglalkozás, beosztás, munkakör, ocupație,
        profesie, funcție, θέση, ιδιότητα, посада, професія, работа, род занятий, pekerjaan, jabatan, nghề nghiệp,
        công việc, chức vụ, 職業, 役職, 肩書き, 仕事, 职业, 职务, 직업, 직책, praca, profesja, yrkestitel,
        المهنة, 職位
        """,
    Role.BIO: """
        bio, biography, about, about me, about the author, author bio, short bio, profile, description, summary,
        biographie, à propos, à propos de l'auteur, présentation, biografía, sobre mí, acerca de, acerca del
        autor, sobre el autor, biografia, chi sono, sull'autore, informazioni, sobre, sobre mim, sobre o autor,
        biografie, over mij, over de auteur, über mich, über den autor, über die autorin, zur person,
        kurzbiografie, o mnie, o autorze, opis, kort biografi, о себе, биография, βιογραφικό, 简介,
        o mně, o mne, životopis, biyografi, hakkında, hakkımda, özgeçmiş, om mig, om meg, om författaren, om
        forfatteren, om skribenten, tietoa minusta, minusta, bemutatkozás, rólam, életrajz, despre mine, biografie
        autor, σχετικά με εμένα, про себе, біографія, об авторе, tentang saya, giới thiệu, tiểu sử, 自己紹介,
        プロフィール,
        経歴, 关于我, 个人简介, 作者简介, 자기소개, 소개, notka biograficzna, bio autora, over de schrijver, نبذة
        """,
    Role.URL: """
        same as, url, link, website, web site, web, homepage, site, site web, blog, sitio web, página web, sito web,
        sito, site internet, webseite, profile url, profil, сайт, вебсайт, веб-сайт, webbplats, web sitesi,
        strona, strona www, strona internetowa, webová stránka, nettside, hjemmeside, pagina web, 网站,
        网址, ウェブサイト, サイト, 홈페이지
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
        sociale media, details, find me,
        o autorovi, yazar hakkında, podrobnosti o autorovi, autoreninfo, angaben zum autor, infos auteur, fiche
        auteur, datos del autor, dati autore, dados do autor, auteur info, sociální sítě, sosyal medya, sociala
        medier, sociale medier, media społecznościowe, соцсети, социальные сети, sns, 作者信息, 著者情報,
        sosiaalinen media,
        közösségi média, rețele sociale, author profile, author bio box, meet the author, detalles del autor, follow
        me
        """,
}


def labels_of(*roles: Role) -> list[str]:
    """The labels of some roles as they are written, in lower case."""
    written = ",".join(_LABELS[role].replace("\n", " ") for role in roles).casefold().split(",")
    return [" ".join(label.split()) for label in written if label.strip()]


_NO_LETTERS = pattern(r"[^a-z0-9]+")


def folded(text: str) -> str:
    """A label's words in lower case, without accents and punctuation."""
    if text.isascii():
        return " ".join(_NO_LETTERS.sub(" ", text.lower()).split())
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
        _ROLE_OF.setdefault(" ".join(_name.casefold().split()), _role)


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


#: No label has more characters.
LONGEST_LABEL = max(map(len, _ROLE_OF))
# The lengths of the labels that begin with the same characters, longest first: few texts begin as a label does.
_LABEL_START = 3
_LABEL_LENGTHS: dict[str, list[int]] = {}
for _length in sorted({len(name) for name in _ROLE_OF} - {1}, reverse=True):
    for _start in {name[:_LABEL_START] for name in _ROLE_OF if len(name) == _length}:
        _LABEL_LENGTHS.setdefault(_start, []).append(_length)


def labels_before(text: str) -> Iterator[tuple[int, Role]]:
    """The labels with which a text begins, longest first: where each ends, and what it says."""
    # The capital that two characters are made of in lower case would move what follows it.
    start = text[: LONGEST_LABEL + 1].replace("İ", "i").lower()
    for end in (*_LABEL_LENGTHS.get(start[:_LABEL_START], ()), *_LABEL_LENGTHS.get(start[: _LABEL_START - 1], ())):
        if end < len(start) and (role := _ROLE_OF.get(start[:end])) is not None:
            yield end, role
