"""Words that mark a string as one typed into a search engine, in many languages."""

_MARKERS = """
pdf ppt pptx doc docx epub mp3 mp4 apk torrent xls csv zip download downloads descargar télécharger
telecharger herunterladen baixar
scaricare downloaden pobierz ladda stáhnout
free gratis gratuit gratuite gratuito kostenlos kostenlose grátis gratuitamente darmowe zdarma
cheap cheapest buy sale discount coupon coupons deals price prices cost reviews review best top
kaufen günstig billig preis preise preisvergleich vergleich test testsieger erfahrungen angebot angebote
acheter prix avis comparatif promo pas cher meilleur meilleurs meilleure
comprar precio precios barato barata baratos baratas opiniones oferta ofertas mejor mejores
preço preços barata melhor melhores promoção avaliações
comprare prezzo prezzi economico economici recensioni offerta offerte migliori migliore
kopen goedkoop goedkope prijs prijzen ervaringen aanbieding beste
cena ceny tanie opinie kupić köpa pris priser billigt billiga omdöme levné koupit
online login wiki wikipedia youtube reddit quora amazon ebay facebook lyrics meaning synonym vs versus
bedeutung definition definición définition signification significado significato betekenis
tutorial pinterest ideas ideen idées
near me|in my area|in der nähe|près de chez moi|cerca de mí|cerca de mi|perto de mim|vicino a me|in de buurt
for sale|à vendre|en ligne|en línea|en linea|en vente
how to|what is|pas cher|sin costo|was ist|qu'est-ce que|que es|qué es|o que é|cos'è|wat is|no brasil
en español|em português|in deutsch|auf deutsch|in italiano|en francais|en français
"""
#: Words that only a query ends or begins with, lower case.
MARKERS = frozenset(word for line in _MARKERS.splitlines() if "|" not in line for word in line.split())
#: Phrases of queries, lower case.
PHRASES = frozenset(phrase for line in _MARKERS.splitlines() if "|" in line for phrase in line.split("|"))
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
london londres londen londra paris parís parigi parijs berlin berlín moscow moscou moskau moscú tokyo delhi
dubai istanbul rome roma madrid
lisbon lisboa amsterdam vienna wien vienne chicago texas florida california austin boston
switzerland suisse schweiz suiza suíça svizzera austria autriche österreich belgium belgique belgien bélgica
belgio netherlands niederlande
sweden suède schweden suecia suécia norway norvège norwegen noruega denmark danemark dänemark dinamarca
finland finlande finnland finlandia
morocco maroc marokko marruecos marrocos algeria algérie algerien argelia tunisia tunisie nigeria kenya
pakistan afghanistan
"""
#: Places, lower case: nobody who writes a sentence writes them so.
PLACES = frozenset(_PLACES.split())
_FUNCTION_WORDS = """
a an the of and or to is are was were be by with from that this which your our my we you i it its their not
do does
der die das und oder von zu ist sind nicht wir sie ich ihr mit ein eine
le la les des et ou du un une est sont nous vous je ne pas que qui
el los las y o del es son no lo se un una que
os as e um uma do da é são não que
il lo gli e di è sono non che un una
het een en van is zijn niet wij
"""
#: Words of grammar, which a heap of keywords does without.
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
