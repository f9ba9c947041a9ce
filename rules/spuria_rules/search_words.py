"""Words that mark a string as one typed into a search engine, in many languages."""

# ruff: noqa: E501

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
near me|not working|side effects|step by step|how long does|how many|for rent|to rent|in my area|in der nähe|près de chez moi|cerca de mí|cerca de mi|perto de mim
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
_SOUGHT = """
effects recovery rezepte recepten recept recettes recetas receitas ricette traitement naturel naturelle remède natural naturale idées original originale hypoteczny kredyt hypotek kredit crédito prestito prestiti rabatt rabais descuento desconto sconto korting
height weight age wife husband cm kg mph symptoms causes treatment treatments remedy remedies pain easy healthy quick
fast diy indoors outdoors reverse example examples difference differences benefits calories dosage weather distance
population homemade vegan winter summer repair nearby beginner students schedule ingredients
hausmittel symptome ursachen einfach schnell unterschied größe alter höhe selber anfänger reparieren flecken
symptômes taille âge horaires maison symptomes différence débutant soigner
síntomas causas edad estatura requisitos casa casero casera diferencia dieta remedios beneficios
sintomi cause altezza età requisiti differenza rimedi benefici
sintomas altura idade diferença caseiro remédio benefícios
symptomen oorzaken leeftijd lengte verschil makkelijk snel
objawy przyczyny wzrost wiek różnica szybko domowe
"""
#: What searchers want of a thing, and how they want it; marks beside other words of a query only, lower case.
SOUGHT = frozenset(_SOUGHT.split())
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
# A list a line reads better than one cut to the margin.
_GRAMMAR = {
    "en": "a an the and or is are was were be been by with from that this these those which your our my we you i it its"
    " their not do does did of in for to on at as if but so than then he she him her they them us who what when where why"
    " will would can could should has have had under over about into through between among without within along across after"
    " before during since until against upon toward per via not never more most very just only also",
    "de": "der die das den dem des und oder von vom zu zum zur ist sind nicht kein keine wir sie ich ihr er es mit ein eine einen"
    " einem einer auf für im am an in bei aus nach wie was wer wenn dass auch nur als um durch gegen ohne über unter vor hinter neben zwischen seit bis noch schon mehr sehr so da hier jetzt immer nie bitte wird werden hat haben kann muss soll",
    "fr": "le la les l' un une des du de d' et ou est sont nous vous je tu il elle on ne pas que qui au aux dans en sur pour par"
    " avec sans se ce cette ces plus à y ni si entre vers chez sous tout tous rien jamais trop bien va vive",
    "es": "el la los las un una unos unas y o de del es son no lo se que en por para con sin su sus al como más si a te me ni entre hasta desde sobre todo nada nunca ya muy hay está están",
    "ca": "el la els les un una i o de del és són no que en per amb sense a al dels",
    "pt": "o a os as um uma e ou do da dos das de é são não que no na nos nas em com por para sem se mais ao à nem entre até sobre tudo nada nunca já muito há está",
    "it": "il lo la gli le i un una uno e o di del della dei delle è sono non che nel nella in con per da dal al alla a su si",
    "nl": "het een de en of van is zijn niet geen wij in op te voor met aan om als dat die er bij naar uit door over tussen onder achter nog al ook maar zo hier nu altijd nooit wordt worden heeft",
    "pl": "i w z na do się jest są nie o od za dla jak czy co to ten ta po przez lub oraz",
    "sv": "och i på av för med att som är en ett den det de inte om till från var",
    "da": "og i på af for med at som er en et den det de ikke om til fra var der",
    "cs": "a i v z na do se je jsou ne o od za pro jak co to ten ta po nebo s k",
}
#: Words of grammar of all languages; a row of words without any is a heap.
GRAMMAR = frozenset(word for words in _GRAMMAR.values() for word in words.split()) - {"no", "die", "son", "sin", "men"}
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
