"""Words that mark a string as one typed into a search engine, in many languages."""

from spuria import pattern

_STRONG = """
pdf ppt pptx docx epub mp3 mp4 apk torrent xls csv download downloads descargar télécharger telecharger
herunterladen
baixar scaricare downloaden pobierz stáhnout gratis gratuit gratuite gratuito kostenlos kostenlose grátis zdarma
cheap cheapest coupon coupons reviews login lyrics youtube reddit wiki wikipedia pinterest quora amazon ebay
kaufen günstig billig preis preise preisvergleich vergleich testsieger erfahrungen
acheter prix avis comparatif promo comprar precio precios barato barata baratos baratas opiniones
preço preços avaliações comprare prezzo prezzi recensioni kopen goedkoop goedkope prijs prijzen ervaringen
cena ceny tanie opinie kupić köpa billigt billiga omdöme levné koupit facil aereas
бесплатно скачать купить недорого отзывы дешево дёшево цена цены смотреть
bedeutung definición definição signification
significado betekenis streaming sofort rechner anbieter testbericht beginners
"""
_WEAK = """
free online buy sale discount deals price prices cost best top test doc zip angebot angebote meilleur meilleurs
meilleure
mejor mejores oferta ofertas melhor melhores promoção economico economici offerta offerte migliori migliore beste
aanbieding gratuitamente darmowe ladda pris priser meaning synonym vs versus definition definición significato
facebook tutorial ideas ideen idées review
calculator requirements timeline map login guide tips chart summary statistics
today latest news live list app notes exam syllabus salary explained wallpaper recipe recipes
template templates
fees kalkulator calculadora simulateur facile faciles rapide rapides fácil
rápido facili veloci printable coloring plans apply help assignment used tickets flights hotels near episodes
subtitles specs
januar januari january februar february
june juni july juli october oktober november december dezember december vorlage muster test rechner flüge
hotel
ferienwohnung exemple modèle lettre vol vols recette emploi billet maroc receta vuelos ejemplo modelo empleo julio
agosto passagens emprego receita calendário voli modulo ricetta biglietti vliegtickets vakantie loty bilety przepis
отзывы онлайн рецепт билеты wzór hyra resor flyg
heute aktuell aktuelle nachrichten kosten karte anleitung liste aujourd'hui actualité actualités carte prix liste
hoy noticias mapa lista costo coste hoje notícias custo oggi notizie mappa costo vandaag nieuws kaart kosten lijst
"""
_PHRASES = """
near me|for rent|to rent|in my area|in der nähe|près de chez moi|cerca de mí|cerca de mi|perto de mim
vicino a me|in de buurt
price today|latest news|net worth|release date|full movie|watch online|live score|question paper|last date|how much does
open now
for sale|for free|apply online|cost per|full episodes|full episode|for beginners|for adults|for seniors
for kids|for students
price in|result date|admit card|cut off|how much is|second hand
à vendre|en ligne|en línea|en linea|en vente|pas cher|en direct|en vivo|za darmo|ao vivo|in diretta
no brasil|en español|em português
auf deutsch|in italiano|en francais|en français
"""
#: Adjectives of queries in whatever form, and what has figures: "used cars under 5000", "dark season 3".
STRONG_FORMS = pattern(
    r"(?:günstig|billig|kostenlos|preiswert|gebraucht)(?:e[rnsm]?|st\w{0,2})?|(?:barat|econ[oô]mic"
    r"|econòmic|economich|gratuit|usad|grat)[oaie]s?"
    r"|vergelijk(?:en|ing)|vergleiche?n?|compar(?:er|ar|atif|ativo|are)|porównani[ea]"
    r"|goedk[oa]\w{1,6}|дешев\w{1,3}|бесплатн\w{1,3}|недорог\w{1,3}|tani(?:e|ch|a|o)?"
)
FIGURE_PHRASES = pattern(
    r" (?:under|below|unter|bis|moins de|menos de|meno di|onder|season|staffel|saison|temporada) \d+ "
)
#: Words with which only a query ends or begins, lower case.
STRONG_MARKERS = frozenset(_STRONG.split())
#: Words of many queries and of other terms too, lower case.
WEAK_MARKERS = frozenset(_WEAK.split()) - STRONG_MARKERS
#: Phrases of queries, lower case.
QUERY_PHRASES = frozenset(phrase for line in _PHRASES.split("\n") if line for phrase in line.split("|"))
_PLACES = """
russia russie russland rusia rússia rusland rosja iran irán irã israel israël ukraine ucrania ucrânia ucraina
oekraïne china chine cina
india inde indien índia japan japon japón japão giappone germany allemagne deutschland alemania alemanha
germania duitsland
france frankreich francia frança frankrijk spain espagne spanien españa espanha spagna spanje italy italie
italien italia itália italië
portugal england angleterre inglaterra inghilterra engeland uk usa america amérique amerika américa europe
europa canada kanada canadá
mexico mexique méxico mexiko brazil brésil brasil brasilien brasile argentina argentine argentinien turkey
turquie türkei turquía turquia
poland pologne polen polonia polônia greece grèce griechenland grecia grécia egypt égypte ägypten egipto
egito syria syrie syrien siria
iraq irak yemen gaza palestine palestina taiwan korea corée corea coreia vietnam thailand thaïlande tailandia
australia australie australien
mallorca ibiza tenerife sicily sizilien sicile sicilia sardegna malaga salvador rio antalya turkije marokko
london londres londen londra paris parís parigi parijs berlin berlín moscow moscou moskau moscú tokyo delhi
dubai istanbul rome roma madrid
lisbon lisboa barcelona bali dubai mumbai beijing shanghai toronto sydney melbourne manchester münchen hamburg
köln lyon marseille
prague praha warsaw budapest athens naples milano milan sevilla valencia porto istanbul ankara cairo lagos
nairobi singapore
hong-kong seoul bangkok hanoi jakarta manila karachi lahore dhaka colombo nepal bangladesh indonesia malaysia
philippines
amsterdam vienna wien vienne chicago texas florida california austin boston
switzerland suisse schweiz suiza suíça svizzera austria autriche österreich belgium belgique belgien bélgica
belgio netherlands niederlande
sweden suède schweden suecia suécia norway norvège norwegen noruega denmark danemark dänemark dinamarca
finland finlande finnland finlandia
morocco maroc marokko marruecos marrocos algeria algérie algerien argelia tunisia tunisie nigeria kenya
pakistan afghanistan
"""
_BRANDS = """
iphone ipad samsung netflix spotify chatgpt tiktok instagram whatsapp google microsoft ikea lidl aldi tesla bmw
toyota
windows android playstation xbox minecraft fortnite excel photoshop
paypal nike adidas nato putin trump biden erdogan macron merkel bitcoin ethereum
"""
#: Places and brands, lower case: nobody who writes a sentence writes them so.
PLACES = frozenset((_PLACES + _BRANDS).split())
_FUNCTION_WORDS = """
a an the and or is are was were be by with from that this which your our my we you i it its their not
do does
der die das und oder von zu ist sind nicht wir sie ich ihr mit ein eine
le la les des et ou un une est sont nous vous je ne pas que qui
el los las y o del es son no lo se un una que
os as e um uma do da é são não que
il lo gli e di è sono non che un una
het een en van is zijn niet wij
"""
#: Words of grammar, which a heap of keywords does without.
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
#: Words that join: a long query may hold one.
JOINING_WORDS = frozenset(
    ("of", "in", "for", "to", "on", "at", "de", "du", "del", "di", "en", "für", "in", "zum", "van", "voor", "do", "da")
)
#: Numbers in words, as titles of lists have them: "top ten list".
NUMBER_WORDS = frozenset(
    [
        "three",
        "five",
        "seven",
        "ten",
        "twenty",
        "hundred",
        "zehn",
        "hundert",
        "dix",
        "cent",
        "diez",
        "cien",
        "dieci",
        "cento",
        "dez",
        "cem",
        "tien",
        "honderd",
    ]
)
#: Suffixes of files, which end a query whatever grammar it has.
FILE_SUFFIXES = frozenset(("pdf", "ppt", "pptx", "docx", "epub", "mp3", "mp4", "apk", "torrent", "xls", "csv"))
#: Turns of phrase that hold words of queries.
IDIOMS = frozenset(
    (
        "breaking news",
        "made in china 2025",
        "breaking news",
        "buy one get one free",
        "best before",
        "free for all",
        "best price guarantee",
        "best of the best",
    )
)
#: First words of queries that compare: "best vpn for netflix".
_COMPARING = "best top cheapest meilleur meilleurs meilleure meilleures mejor mejores melhor melhores migliore migliori"
COMPARING_WORDS = frozenset(_COMPARING.split())
#: Lower-case stems, one of which stands in each list of queries.
BAIT_STEMS = (
    *(
        "near me",
        "for sale",
        "cheap",
        "buy ",
        " sale",
        "price",
        "coupon",
        "discount",
        "reviews",
        " online",
        "free ",
        "best ",
    ),
    *(
        "kaufen",
        "günstig",
        "billig",
        "preis",
        "kostenlos",
        "acheter",
        "prix",
        "pas cher",
        "gratuit",
        "avis",
        "comprar",
        "barat",
    ),
    *(
        "precio",
        "preço",
        "gratis",
        "grátis",
        "comprare",
        "prezz",
        "recension",
        "kopen",
        "goedkop",
        "goedkoop",
        "prijs",
        "köpa",
    ),
    *("kupić", "cena", "ceny", "opinie", "lyrics", "download", "pdf", "torrent", "apk"),
)
