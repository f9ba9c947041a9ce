"""Labels of fields that hold one value: what is left of them without it says nothing."""

#: Services a person or firm is found on. A label of this kind may also head a nested list.
NETWORKS = frozenset(
    """
    facebook instagram linkedin twitter x tiktok youtube mastodon bluesky threads pinterest snapchat whatsapp telegram
    github gitlab reddit tumblr medium vimeo twitch discord skype xing vk vkontakte weibo wechat flickr behance
    dribbble soundcloud spotify goodreads quora orcid researchgate patreon substack signal viber line
    """.split()  # noqa: SIM905
)

#: Fields with one short value, case-folded, in the languages the rules read.
FIELDS = frozenset(
    """
    name|full name|username|user name|nickname|handle|email|e-mail|e-mail address|email address|mail|phone|telephone|tel
    phone number|mobile|mobile phone|cell|fax|website|web site|web|homepage|url|address|city|state|zip|zip code|postcode
    postal code|country|nationality|birthdate|birth date|date of birth|born|birthday|birthplace|place of birth
    age|gender|job|job title|occupation|profession|position|company|employer|organisation|organization|department
    bio|biography|following|followers|isbn|issn|doi|publisher|published|publication date|release date|price|size|weight
    date|height|width|length|colour|color|material|brand|model|sku|manufacturer|language|languages|genre|duration|runtime|rating
    capacity|population|area|capital|currency|founded|headquarters|location|venue|opening hours|author|editor|edition
    pages|format|category|tags|source|licence|license|version|serial number|license number|status
    vorname|nachname|benutzername|e-mail-adresse|telefon|telefonnummer|mobil|handy|telefax|webseite|internet
    adresse|anschrift|ort|stadt|plz|postleitzahl|land|staatsangehörigkeit|geburtsdatum|geburtstag|geburtsort|alter
    geschlecht|beruf|position|firma|unternehmen|arbeitgeber|abteilung|verlag|erschienen|erscheinungsdatum|datum|preis
    größe|gewicht|höhe|breite|länge|farbe|marke|modell|hersteller|sprache|dauer|bewertung|einwohner|fläche|hauptstadt
    währung|gegründet|sitz|standort|öffnungszeiten|autor|autorin|ausgabe|seiten|kategorie|quelle|lizenz
    nom|prénom|nom d'utilisateur|courriel|téléphone|portable|télécopie|site web|site internet|adresse e-mail|ville
    code postal|pays|nationalité|date de naissance|lieu de naissance|âge|sexe|métier|poste|entreprise|société|employeur
    éditeur|date de publication|date de parution|prix|taille|poids|hauteur|largeur|longueur|couleur|marque|modèle
    fabricant|langue|durée|note|superficie|capitale|monnaie|fondée|fondé|siège|lieu|horaires|auteur|pages|catégorie|licence
    nombre|apellidos|nombre de usuario|usuario|correo|correo electrónico|teléfono|móvil|sitio web|página web|dirección
    ciudad|código postal|país|nacionalidad|fecha de nacimiento|lugar de nacimiento|edad|sexo|profesión|cargo|empresa
    compañía|editorial|fecha de publicación|fecha|precio|tamaño|peso|altura|anchura|longitud|color|marca|modelo
    fabricante|idioma|duración|valoración|población|superficie|moneda|fundada|sede|ubicación|horario|autor|autora
    páginas|categoría|fuente|licencia
    nome|sobrenome|nome de usuário|usuário|utilizador|telefone|celular|telemóvel|site|endereço|morada|cidade|cep
    código postal|nacionalidade|data de nascimento|local de nascimento|idade|profissão|cargo|editora
    data de publicação|data|preço|tamanho|altura|largura|comprimento|cor|duração|avaliação|população|área|moeda|fundada
    localização|horário|página|páginas|categoria|fonte|licença
    cognome|nome utente|posta elettronica|telefono|cellulare|sito web|sito|indirizzo|città|cap|paese|nazionalità
    data di nascita|luogo di nascita|età|sesso|professione|ruolo|azienda|datore di lavoro|editore|data di pubblicazione
    prezzo|dimensioni|altezza|larghezza|lunghezza|colore|marchio|modello|produttore|lingua|durata|valutazione|popolazione
    capitale|valuta|sede|luogo|orario|orari|autore|autrice|pagine|categoria|fonte|licenza
    naam|voornaam|achternaam|gebruikersnaam|e-mailadres|telefoon|telefoonnummer|mobiel|website|adres|plaats|stad
    postcode|land|nationaliteit|geboortedatum|geboorteplaats|leeftijd|geslacht|beroep|functie|bedrijf|werkgever|uitgever
    uitgeverij|verschenen|datum|prijs|afmetingen|gewicht|hoogte|breedte|lengte|kleur|merk|model|fabrikant|taal|duur
    beoordeling|inwoners|oppervlakte|hoofdstad|munteenheid|opgericht|locatie|openingstijden|auteur|pagina's|categorie|bron
    nome completo|nombre completo|nom complet|full name|volledige naam|companhia|morada|correio eletrónico|woonadres
    mobile number|contact email|contact number|date de naissance|né le|née le|domicile|domicilio|nato il|nata il
    residenza|geboren am|geburtsname|wohnort|tätigkeit|chi sono|sobre mim|sobre mí|sociedad|società|gebruiker
    handy|rufnummer
    imię|nazwisko|telefon|adres|miasto|kod pocztowy|kraj|data urodzenia|zawód|firma|wydawca|cena|rozmiar|waga|autor
    имя|телефон|адрес|город|страна|дата рождения|профессия|компания|издатель|цена|размер|вес|автор|сайт|эл. почта
    """.replace("\n", "|").split("|")
)
FIELDS = frozenset(" ".join(field.split()) for field in FIELDS if field.strip()) | NETWORKS

#: Labels of the parts of a field: before one of these, a field is the heading of its parts.
PARTS = frozenset(
    """
    first|last|first name|last name|middle name|given name|family name|street|street name|line 1|line 2|house number
    home|work|office|mobile|cell|private|business|landline|day|month|year|min|max|minimum|maximum|from|to|start|end|monday
    tuesday|mon|tue|weekdays|weekends|depth|imperial|metric|hardcover|paperback|ebook|new|used|original|translated|spoken
    straße|hausnummer|privat|dienstlich|von|bis|montag|mo|rue|numéro|domicile|travail|bureau|de|à|lundi|calle|número|casa
    trabajo|oficina|desde|hasta|lunes|rua|trabalho|segunda|via|numero|lavoro|ufficio|da|a|lunedì|straat|huisnummer|thuis
    werk|van|tot|maandag
    """.replace("\n", "|").split("|")
)
PARTS = frozenset(" ".join(part.split()) for part in PARTS if part.strip())
