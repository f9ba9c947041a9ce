"""Word lists kept by hand: glue words, English clause words, loan words, and the words that announce a mention."""

import re

from spuria.language.word_list import WordList
from spuria.late_pattern import pattern


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words that join nouns, by language: those that stand in names and titles, then the other ones.
GLUE: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    language: (_words(core), _words(rest))
    for language, (core, rest) in {
        "fr": ("de la le les l' d' du des et en à au aux", "sur sous pour par un une ou chez sans dans avec entre"),
        "es": ("de la el los las del y e al en a", "o con por para sin un una sobre entre"),
        "it": (
            "di del della dello dei degli delle dell' d' la il lo le gli l' i e ed in al alla san a",
            "o nel nella per con da dal dalla sul sulla un una un'",
        ),
        "pt": ("de do da dos das e o a os as em ao à", "no na nos nas para por com ou um uma sobre entre"),
        "de": (
            "der die das den dem des und von vom zu zum zur für",
            "im in am an auf mit oder bei aus über unter nach ein eine",
        ),
        "nl": ("de het een van der den ten ter en in", "op voor met aan of te bij uit over"),
        "en": ("the of and for in on a an de", "at to or with from by"),
        "sv": ("och av i", "på för den det de en ett till med från vid om"),
        "da": ("og af i", "på for den det de en et til med fra ved om"),
        "pl": ("i w z", "na do od dla o u po nad pod przy oraz we ze"),
        "cs": ("a v z", "na do od pro u o s k ve ze při nad"),
        "ro": ("de la și din", "cu pe în al a ai ale pentru un o"),
        "ca": ("de la el els les del dels i d' l'", "en al a per amb un una"),
        "id": ("dan di", "ke dari"),
        "tr": ("ve", "ile"),
        "fi": ("ja", ""),
        "hu": ("a az és", ""),
    }.items()
}

#: "And" and "or", by language.
COORDINATORS: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": "and or", "de": "und oder", "fr": "et ou", "es": "y o e u", "it": "e o ed oppure", "pt": "e ou",
        "nl": "en of", "sv": "och eller", "da": "og eller", "pl": "i lub albo oraz", "cs": "a nebo či", "fi": "ja tai",
        "tr": "ve veya", "id": "dan atau", "ro": "și sau", "ca": "i o", "hu": "és vagy",
    }.items()
}  # fmt: skip

#: Conjunctions and relative pronouns that clauses begin with, by language: a run behind one of the host's, or with one
#: of the guest's, goes on with the sentence.
SUBORDINATORS: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": "because that since although though while whereas unless until when where if whether so than after before as"
        " once but which who whom whose",
        "fr": "parce que qu' puisque lorsque quand comme si car tandis afin pendant depuis après avant dès jusqu' mais"
        " donc or qui dont où lequel laquelle lesquels lesquelles",
        "de": "weil dass daß obwohl während wenn ob falls damit sodass bevor nachdem seit bis als aber denn sondern sobald"
        " solange der die das den dem dessen deren welche welcher welches wo",
        "es": "porque que aunque mientras cuando como si pues hasta desde después antes pero sino donde según quien quienes"
        " cuyo cuya",
        "it": "perché poiché finché affinché benché sebbene siccome mentre quando se che come ma dopo prima dove purché cui"
        " quale",
        "pt": "porque que embora enquanto quando como se pois até desde depois antes mas onde conforme cujo cuja",
        "nl": "omdat dat hoewel terwijl wanneer als of nadat voordat zodat totdat sinds maar want zodra mits tenzij indien"
        " die wie wat waar waarvan",
        "sv": "eftersom att fast medan när om sedan innan tills men för då där som vilket vilken vars",
        "da": "fordi at selvom mens når hvis efter inden indtil men da der som hvilket hvilken",
        "pl": "ponieważ że choć podczas gdy kiedy jeśli jeżeli aby żeby zanim dopóki ale bo gdzie gdyż jak który która"
        " które których",
        "cs": "protože že ačkoli zatímco když jestli aby než dokud ale neboť kde jak pokud který která které kteří",
        "fi": "koska että vaikka kun jos jotta ennen kunnes mutta sillä missä joka jotka jossa",
        "tr": "çünkü ki ama ancak eğer kadar için göre",
        "id": "karena bahwa meskipun sementara ketika jika agar sebelum sampai tetapi namun saat setelah sehingga yang",
        "ro": "pentru că deși când dacă până dar unde fiindcă deoarece care",
        "ca": "perquè que encara mentre quan si fins però on doncs qual qui",
        "hu": "mert hogy bár míg amikor ha mielőtt amíg de ahol mivel aki ami amely amelyek",
    }.items()
}
COPULAS = _words(
    "is was were are be been est était sont étaient fut ist war sind waren es era son eran fue è era sono erano fu"
    " é era são eram foi is was zijn waren är var er var jest był była je byl byla on oli dır adalah este era van volt"
)

# The published lists leave out words of one ASCII letter: natural logarithms of their shares, by eye.
_ONE_LETTER = {
    "en": "a -3.9 i -5.5 s -5 t -6.3 m -7.5 d -8",
    "fr": "a -4.8 y -6.6",
    "es": "y -3.5 a -3.9 o -5.1 e -6.5 u -8",
    "it": "e -3.4 a -4.1 o -5.6 i -4.3",
    "pt": "e -3.4 a -3.6 o -3.6",
    "gl": "e -3.4 a -3.6 o -3.6",
    "ca": "a -3.8 i -3.5 o -5.5",
    "ro": "a -3.9 o -4.9",
    "pl": "w -3.4 i -3.8 z -4.3 o -5.2 a -4.9 u -6.5",
    "cs": "a -3.6 v -3.6 s -4.7 z -4.7 k -5 o -5 i -5.5 u -6.2",
    "sk": "a -3.6 v -3.6 s -4.7 z -4.7 k -5 o -5 i -5.5 u -6.2",
    "sl": "v -3.6 z -4.6 s -5 k -5 o -5 a -6",
    "hr": "i -3.5 u -3.6 a -4.6 s -5 o -5 k -7",
    "bs": "i -3.5 u -3.6 a -4.6 s -5 o -5 k -7",
    "sv": "i -3.5",
    "da": "i -3.5",
    "no": "i -3.5",
    "nn": "i -3.5",
    "hu": "a -2.8 s -6",
    "tr": "o -6",
    "lt": "o -5",
    "cy": "y -2.9 a -3.5 i -4 o -4",
    "ga": "a -3.2",
    "sq": "e -3.2 i -4 u -5",
    "af": "n -4",
}
ONE_LETTER_WORDS: dict[str, dict[str, float]] = {
    language: {word: float(share) for word, share in zip(line.split()[::2], line.split()[1::2], strict=True)}
    for language, line in _ONE_LETTER.items()
}

#: Galician is in no list used here; without it its pages would pass for Portuguese or Spanish ones.
GALICIAN = {
    word: share
    for share, words in (
        (-3.2, "de a"),
        (-3.6, "e o que"),
        (-4.1, "do da en"),
        (-4.6, "os as no na un unha para con por"),
        (-5.2, "ao dos das non se como é á polo pola foi máis súa seu"),
        (-5.8, "entre esta este ou son tamén nos nas sobre ata desde dunha dun moi cando onde súas seus pero era"),
        (
            -6.5,
            "hai ten xa sen nunha nun porque ser está están isto iso ela el eles foron tiña polos polas cidade século ano",
        ),
        (
            -7.2,
            "aínda tras outras outros outra outro despois durante segundo mesmo todos todas cada pode poden xunto galego",
        ),
    )
    for word in words.split()
}

#: English pronouns, auxiliaries, conjunctions and the like; the published English stop words hold too many nouns.
ENGLISH_CLAUSE_WORDS = _words(
    """about above after again against all also although am among any anyone are aren' as away back be became because
    become becomes been before being below between both but came can can' cannot could couldn' did didn' do does
    doesn' doing don' done down during each either else enough even ever every everything far few first get gets
    give given go goes going gone got had hadn' has hasn' have haven' having he he' her here hers herself him himself
    his how however i i' if into is isn' it it' its itself just know known less let like made make makes making many
    may me might mine more most much must my myself near neither never no nobody none nor not nothing now off often
    once one only other others our ours ourselves out over own perhaps rather really said same say says see seem
    seemed seems seen several shall she she' should shouldn' since so some someone something sometimes soon still
    such take taken takes than that that' their theirs them themselves then there there' therefore these they they'
    this those though through thus together too took toward towards under unless until up upon us used using very
    was wasn' way we we' well went were weren' what what' whatever when where whereas whether which while who who'
    whoever whole whom whose why will within without won' would wouldn' yet you you' your yours yourself came"""
)

#: Foreign words at home in many languages: they neither start nor carry a run.
LOAN_WORDS = _words(
    """allegro andante adagio aperitif apres attaché bella ciao bistro bon bonjour boulevard bourgeois bourgeoisie
    café cafés chef chic ciao cliché clichés communiqué concierge consommé coup crème crêpe cuisine décor début debut
    dolce élite encore ennui ensemble entourage entrée espresso façade fête fiancé fiancée fiesta gala genre gourmet
    grand haute hors hotel hôtel incognito jalapeño junta kaputt kindergarten kitsch laissez latte leitmotif loco
    macho madame maestro maître mañana matinée merci mezzo monsieur motif naïve naïf née née nouveau nouvelle pasta
    pâté patio piano pizza plaza poltergeist prêt prix protégé provenance purée querida raison rendez résumé résumés
    rouge salsa sans señor señora señorita séance siesta soirée solo soprano soufflé tapas tempo touché trattoria
    über vis volte zeitgeist schadenfreude weltanschauung realpolitik wanderlust gestalt angst bildungsroman blitz
    autobahn bratwurst sauerkraut schnitzel doppelgänger jalapeno fiesta aficionado embargo guerrilla mosquito sierra
    tornado vigilante adieu à-la-carte avant garde bête blanche noire cul-de-sac déjà vu vue eau enfant esprit extra
    faux pas femme fatale joie vivre mardi gras mise en scène ménage trois mot nom plume objet petit pièce résistance
    rapport recherché roman sang froid savoir faire tête tour vinaigrette voilà volte-face smörgåsbord ombudsman
    fjord hygge sauna software hardware internet online offline web site website email e-mail marketing management
    team online smartphone software feedback server browser file link login copyright download update open source
    mail chat blog podcast streaming design shop business manager meeting workshop event show live top"""
)

#: Whole phrases that are foreign and at home.
LOAN_PHRASES = tuple(
    phrase
    for phrase in """and so on|and so forth|time is money|c'est la vie|c'est la guerre|last but not least|sturm und drang|que sera sera|que será será
je ne sais quoi|joie de vivre|raison d'être|vis à vis|vis-à-vis|noblesse oblige|laissez faire|laissez-faire|fait accompli
coup d'état|coup de grâce|crème de la crème|déjà vu|enfant terrible|esprit de corps|femme fatale|film noir|hors d'œuvre
mise en scène|mise en place|mot juste|nom de plume|nom de guerre|pièce de résistance|plus ça change|prêt-à-porter
savoir faire|savoir-faire|savoir vivre|tête-à-tête|tour de force|trompe l'œil|art de vivre|cri de cœur|cri de coeur
à la carte|à la mode|au pair|au fait|au contraire|bon appétit|bon voyage|bête noire|carte blanche|cause célèbre
mi casa es su casa|hasta la vista|hasta mañana|hasta la victoria siempre|vaya con dios|no pasarán|la vida loca
la dolce vita|dolce far niente|che sarà sarà|cosa nostra|sotto voce|al dente|prima donna|alla prima|con brio|da capo
arbeit macht frei|vorsprung durch technik|deutschland über alles|ich bin ein berliner|gott mit uns|blut und boden
drang nach osten|ding an sich|made in germany|made in china|made in italy|made in usa|do it yourself|just in time
work in progress|state of the art|business as usual|face to face|peer to peer|open source|point of sale|point of no return
time to market|return on investment|proof of concept|best of|who's who|the winner takes it all|the show must go on
black lives matter|make america great again|rest in peace|game over|game of thrones|lord of the rings|god save the queen
god save the king|all you need is love|to be or not to be|see you later|how to|how are you|thank you|i love you
happy birthday to you|happy new year|merry christmas|keep it simple|what you see is what you get|first come first served
learning by doing|call to action|fear of missing out|internet of things|software as a service|you only live once
liberté égalité fraternité|liberté, égalité, fraternité|honi soit qui mal y pense|chacun à son goût|cherchez la femme
après moi le déluge|tout est pardonné|je suis charlie|sans souci|mon dieu|ça va|comme il faut|comme ci comme ça
obrigado|por favor|muchas gracias|qué será|viva la revolución|e pluribus unum|pro bono|et cetera|mea culpa
allons enfants de la patrie|poco a poco|senza sordino|con sordino|a tempo|con moto|con fuoco|ma non troppo|molto vivace|sotto voce|mezza voce|et voilà|bien à vous
wir schaffen das|alles klar|auf wiedersehen|guten tag|gesundheit|zum beispiel
god morgon|tack så mycket|je maintiendrai|sinterklaas is jarig|ik hou van jou|ti amo|te quiero|je t'aime|te amo
forza italia|viva l'italia|va bene|che bella|mamma mia|lasciate ogni speranza|veni vidi vici|eppur si muove
e pur si muove|se non è vero è ben trovato|traduttore traditore|tutti frutti|così fan tutte|la donna è mobile|o sole mio
la vie en rose|non je ne regrette rien|ne me quitte pas|les uns et les autres|à bout de souffle|la guerre des étoiles
un chien andalou|j'accuse|l'état c'est moi|l'état, c'est moi|l'art pour l'art|on ne passe pas|ils ne passeront pas
sous les pavés la plage|métro boulot dodo|cogito ergo sum|je pense donc je suis|fin de siècle|ancien régime
belle époque|nouvelle cuisine|haute couture|grand prix|tour de france|médecins sans frontières|le monde diplomatique
die welt als wille und vorstellung|also sprach zarathustra|der spiegel|die zeit|das kapital|das boot|freude schöner götterfunken
trau schau wem|ende gut alles gut|wer hat angst vorm bösen wolf|nie wieder krieg|nie wieder|ja wohl|jawohl
el pueblo unido jamás será vencido|sí se puede|si se puede|tierra y libertad|cien años de soledad|día de los muertos""".replace(
        "\n", "|"
    ).split("|")
    if phrase
)

# Words right before a run that make it a mention: what is spoken of, not what is said.
_LANGUAGE_NAMES = """english french german spanish italian portuguese dutch swedish danish norwegian polish czech finnish
italians germans spaniards frenchmen turks poles czechs finns swedes danes hungarians romanians catalans norwegians
turkish indonesian romanian catalan hungarian latin greek russian arabic hebrew chinese japanese flemish castilian
anglais français francais allemand espagnol italien portugais néerlandais suédois danois polonais tchèque finnois turc
indonésien roumain catalan hongrois anglaise française allemande espagnole italienne
englisch englische englischen französisch französische französischen deutsch deutsche spanisch spanische italienisch
italienische portugiesisch niederländisch schwedisch dänisch polnisch tschechisch finnisch türkisch rumänisch ungarisch
inglés inglesa francés francesa alemán alemana español española italiano italiana portugués portuguesa neerlandés
inglese francese tedesco tedesca spagnolo spagnola portoghese olandese svedese danese polacco ceco turco rumeno ungherese
inglês francês alemão alemã espanhol espanhola holandês sueco polonês
engels engelse frans franse duits duitse spaans spaanse italiaans italiaanse portugees nederlands nederlandse zweeds
engelska franska tyska spanska italienska portugisiska nederländska svenska danska polska finska turkiska
engelsk fransk tysk spansk italiensk portugisisk hollandsk svensk dansk norsk polsk finsk tyrkisk
angielski angielsku angielskiego francuski francusku francuskiego niemiecki niemiecku niemieckiego hiszpański hiszpańsku włoski włosku polsku
anglicky anglické francouzsky německy španělsky italsky česky
englanniksi englannin ranskaksi ranskan saksaksi saksan espanjaksi suomeksi
ingilizce fransızca almanca ispanyolca italyanca türkçe inggris prancis jerman spanyol italia belanda indonesia
engleză engleza franceză germană spaniolă italiană română anglès francès alemany castellà català espanyol
angol angolul francia franciául német németül spanyol olaszul magyarul"""
LANGUAGE_NAMES = _words(_LANGUAGE_NAMES)

# Starts of words that announce a mention: what follows within a few words is spoken of.
ANNOUNCING = WordList(
    """phrase frase frasen fras zdani věta lause cümle kalimat mondat propoziți proverb refrán refran refrany provérbio
přísloví rčení przysłow powiedzeni sprichw redewend redensart spreekw gezegde uitdrukk ordspråk ordsprog talesätt
talemåde udtryk uttryck sanonta sananlasku atasöz deyim peribahasa ungkapan pepatah zicală közmond szólás motto lema
devise leus wahlspruch slogan eslogan hasło heslo iskulause semboy jelmond express expres espress ausdruck ausruf wort
wörter woord ordet orden slovo slova słow sana sanat sanaa kelime sözcük kata cuvânt szó szava paraul palabr palavr
parol word words wording locution locuci locuzion locução maxim adag dicho dictum dicton sayings quote quotation cita
cita: zitat citat citazion cytat title titel titre título titolo tytuł název otsikko başlık judul titlu cím című títol
song songs lied chanson canción canzone canção sång sången låt låten låtarna sang sangen piosenk píseň laulu kappale
şarkı lagu cântec dalt cançó chorus refrain refrão estribillo ritornello lyrics songtext verse verses vers strophe
message messages mensaje mensagem messaggio meldung fehlermeldung melding foutmelding meddelande felmeddelande besked
fejlmeddelelse komunikat hlášení ilmoitus viesti mesaj pesan üzenet missatge error erreur errore fehler błąd chyba
virhe hata galat eroare hiba befehl commande comando opdracht kommando polecenie příkaz komento komut perintah comandă
parancs hymn anthem himno inno subtitle sous-titre untertitel subtítulo sottotitol inscription inschrift inscripción
iscrizion écriteau panneau schild cartel cartello letrero placa plaque graffiti poem poème gedicht poema poesia verb
verbe verbo verbum term terme término termine termo mantra formula formule fórmula headline schlagzeile titular
sentence sentences line vocabulary vocabulaire vokabel sign sings sung recited chanted chanting chant shouted
shouting cried chanta chantait rief riefen cantó cantava written tertulis bertulis geschrieben escrito scritto écrit
napsán napisan skrevet skrivet geschreven kirjoitet yazılı scris escrit greeting gruß salut saludo saluto
gesprüht gespoten sprayed painted gestickt brodé brodée embroidered bordado ricamato stitched tattooed engraved gravé
eingraviert grabado inciso printed imprimé gedruckt stampato impreso impresso gedrukt tryckt trykt grito gritos cri cris
ruf rufe shouts rop råb okrzyk výkřik huuto strigăt crit felirat napisał""",
    shortest_start=5,
)
#: Common words of a language that are spelled like one of another that announces words.
HOMOGRAPHS: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": "back pet went goes", "fr": "vers dos", "de": "der dir", "es": "sobre dos", "pt": "sobre dos", "ca": "sobre dos cap",
        "nl": "dit der door kort die", "da": "der disse bag kort", "sv": "kort", "tr": "dir", "fi": "sanaa",
    }.items()
}  # fmt: skip
# Things that bear words, and kinds of sayings: they announce from further away.
BEARING = WordList(
    """proverb refrán refrany provérbio přísloví przysłow sprichw redewend redensart spreekw gezegde ordspråk ordsprog
sanonta sananlasku atasöz peribahasa közmond motto lema devise leus wahlspruch lijfspreuk spruch slogan eslogan hasło
heslo iskulause semboy jelmond inscri inschrift iscrizion napis nápis opschrift inskription indskrift skylt skilt
schild cartel cartello cartaz letrero placa plaque plakette plakat poster affiche affich pancarte banderole banner
écriteau panneau pannello uithangbord tabl levha pano tabliczk cedul papan graffiti graffito grafit rótulo etiquet étiquett etichett etikett labels tattoo tatou tatuaj
tatuagg tatuagem tatoeage tatuer tatuaż t-shirt tshirt shirt camiset magliett camis tröja trøje koszulk tričk póló
kaos tişört gorra berretto boné keps kasket pet cap hashtag chant scand skander corear coreaban coro kor chorus
refrain refrão estribillo ritornello refräng omkvæd nickname surnom spitzname apodo soprannome apelido bijnaam
smeknamn øgenavn przezwisk přezdívk headline heading überschrift schlagzeile titular manchete kop rubrik overskrift
nagłów titulk gros-titre tombstone grabstein lápida lapide lápide gravestone epitaph margin rand margen margine motd
prayer gebet prière oración preghiera hymn anthem dedication widmung dédicace dedicatoria tee""",
    shortest_start=5,
)
#: Things with words on them.
SURFACES = WordList(
    """wall walls mur murs muro muri muros mauer wand muur vägg væg ściana ścianie zeď zdi seinä duvar dinding perete paret
    fal falán badge badges sticker stickers aufkleber autocollant pegatina adesivo autocolante klistermärke klistermærke
    naklejka nálepka tarra çıkartma stiker adhesiu matrica mug cup tasse mok krus mugg kubek taza tazza caneca hrnek
    door doors tür puerta porte porta deur dörr dør drzwi dveře ovi oven kapı kapıda pintu ușă ușa ajtó ajtón
    window vitrine schaufenster envelope umschlag enveloppe sobre busta postcard postkarte carte cartolina postal
    billboard header footer back rückseite rug dos dorso retro baksida bagside scarf schal écharpe bufanda sciarpa cachecol
    arm forearm unterarm bras brazo braccio braço onderarm cake torte gâteau tarta torta bolo taart tårta kage tort
    box boîte caisse schachtel kiste karton caja cajón scatola caixa doos kist låda æske pudełko pudełku krabice laatikko
    card karte tarjeta scheda kaart kort kartka kartkę kartce papírek lístek lapp lappen seddel kartu carta bilet biletul
    zettel briefje biglietto foglio bilhete papel papier paper leaflet ticket receipt quittung diploma urkunde oorkonde
    diplôme oklevél guestbook gästebuch gastenboek book buch livre libro livro boek bok bog bag sac tasche beutel bolsa borsa
    saco sacola tas väska taske torba taška laukku çanta tas blackboard tafel tableau pizarra lavagna quadro bord tavla tavle
    tablica tabule taulu tahta papan pissarra tábla mirror spiegel miroir espejo specchio espelho fridge kühlschrank frigo
    frigorifero nevera lodówki lednici jääkaapin magnet slab stone stein steen sten pierre piedra pietra pedra kámen kő
    stove drawer barrel jumper sweater pullover pull jersey suéter maglione
    facade fassade façade fachada facciata gevel bench receipt scarf apron schürze tablier"""
)
_CUES = r"""titled|advertis(?:es?|ed|ing)|promotes|wirbt\ mit|anuncia|annonce|lê-se|(?<!is\ )(?<!are\ )entitled|called|named|known\ as|such\ as|as\ in|says?|(?:the|a|an|old|popular)\ saying|answers?|means|meaning|translates?\ (?:to|as)
|spells|reads|calls?\ (?:it|him|her|them)|called\ (?:it|him|her|them)|dubbed|so-called|added|adds|sees?|se\ lee|lia-se|lê-se|si\ legge|on\ lit|staat|stond|stod\ det|står\ det|stand|pone|ponía
|reading|label+ed|inscribed|(?:begins?|begun|began|starts?|started|opens?|opened|ends?|ended|closes?|closed|finish(?:es|ed)?)\ (?:with|on)|goes|like
|s'ouvre\ sur|(?:finit|commence)\ par|(?:endet|schließt)\ mit|(?:termina|acaba|empieza|começa|comincia|inizia|finisce)\ (?:con|com)|begint\ met|eindigt\ met|slutar\ med|börjar\ med|slutter\ med|kończy\ się
|sagte?\ (?:er|sie|man)|dit-(?:il|elle|on)|säger\ (?:han|hon|man)|siger\ (?:han|hun|man)|zegt\ (?:hij|ze|zij|men)|search(?:es|ed|ing)?\ for|lists|removes|contains?|values\ are
|prints?|printed|displays?|shows|affiche|zeigt|muestra|mostra|toont|visar|viser|wyświetla|zobrazí|vypíše|näyttää|menampilkan|afișează|kiírja
|button|menu|option|dedicated\ to|dédiée?\ à|gewidmet|dedicad[oa]\ a|(?:words|question|answer|reply|cry)\ (?:is|was|are|were)|reply|replied|replies|exclaim(?:s|ed)|whisper(?:s|ed)|asked|i\.e\.|viz\.|wrote|writes|painted
|beginnt\ mit|steht|lautet|lautete|heißt|heisst|genannt|namens|sagt(?:e|\ man)?|disait|on\ dit|(?:le|du|un|les|des)\ mots?|commence\ par|intitulée?|dicho|dice|diz|disse|detto|dijo
|genaamd|getiteld|luidt|zegt|kallad|kallas|heter|hedder|kaldet|kaldes|nazywan[yae]|zvan[ýéá]|nimeltä|adlı|bernama|numit|nevű"""
_CUES_CAPITAL = r"""ley|loi|law|films?|movie|novel|book|album|single|aria|opera|series|chapter|cast|includes?|including|roman|serie|série|disco|novela|thesis
|articles?|journal|newspaper|magazine|directed|translated|finished|published|shot|released|recorded|played|performed|read|by|'s|'|are|in|at|the
|play|essay|painting|works?|track|documentary|buch|stück|oper|film|livre|œuvre|libro|película|obra|livro|filme|boek|bok|boken|filmen|bogen
|książka|powieść|kniha|román|kirja|kitap|buku|cartea|könyv|llibre"""
CUE_ANY = pattern(rf"(?:^|[^\w])(?:{_CUES})[\s:\"'(\[*_–—-]*$", re.VERBOSE)
#: The same before long clauses, which most of these words do not announce.
CUE_LONG = pattern(
    r"""\b(?:titled|staat|stond|steht|stand|står|stod|stod\ det|står\ det|written|se\ lee|se\ leía|on\ lit|on\ lisait|si\ legge|lia-se|lê-se|(?<!is\ )(?<!are\ )entitled|called|named|says?|reads?|sung|(?:begin|open|end|close|start|finish)\w*\ (?:with|on)
    |lautet|heißt|genannt|(?:beginnt|endet|schließt)\ mit|intitulée?|(?:commence|finit|s'ouvre)\ (?:par|sur)
    |(?:empieza|termina|começa|acaba|inizia|finisce|comincia)\ (?:con|com)|titulad[oa]|intitulad[oa]|intitolat[oa])[\s:]*$""",
    re.VERBOSE,
)
CUE_CAPITAL = pattern(rf"(?:^|[^\w]|(?='))(?:{_CUES_CAPITAL})[\s:,]*$", re.VERBOSE)
SAYING = pattern(
    r"""\b(?:as|like|wie|come|como|comme|zoals|som|jak|cum|com|ahogy|kuten)\s+(?:[^\W\d_]+\s+){0,6}(?:says?|said|put\ it|sagen|sagt|dicen|dice
    |disent|dit|dicono|dizem|diz|zeggen|zegt|säger|siger|mówią|mówi|říká|říkají|se\ dice|si\ dice|spun|diuen|mondják|sanovat)\b""",
    re.VERBOSE,
)
#: Verbs of speaking, calling and singing, as they stand right before words spoken, called or sung.
SPEAKING = WordList(
    """oyó oye oía oyeron escuchó escucha entendit entend entendait entendu hörte hört hören sentì sente sentiva udì
    ouviu ouve ouvia ouviu-se hoorde hoort hörde hørte hører usłyszał słychać slyšel hear hears heard goes went
    answers said says say saying shouted shouts shouting shout muttered mutters muttering murmured whispered
    whispering yelled yelling yells screamed screaming cried crying called calling calls sang sing sings singing
    chanted chanting replied answered asked asking exclaimed mumbled growled grunted sighed repeated hummed quoted
    sagte sagt sagen rief ruft riefen schrie murmelte flüsterte fragte antwortete sang singt singen brüllte meinte
    dit disait disent cria criait crie cri murmura murmurait chanta chantait chante demanda répondit répond lança
    dijo dice dicen decía gritó grita gritaba murmuró cantó canta cantaban preguntó respondió contestó disse dice
    dicono gridò grida gridava mormorò cantò cantava chiese rispose disse diz dizem dizia gritou grita gritava
    murmurou cantou cantava perguntou respondeu zei zegt zeggen riep roept riepen schreeuwde mompelde zong zongen
    vroeg antwoordde sade säger ropade ropar skrek sjöng mumlade frågade svarade sagde siger råbte råber sang
    mumlede spurgte svarede powiedział powiedziała mówi krzyknął krzyknęła krzyczał szepnął śpiewał zapytał
    odpowiedział řekl řekla říká křičel křikl zpíval zeptal odpověděl sanoi sanovat huusi kysyi vastasi lauloi dedi
    der bağırdı sordu berkata teriak menjawab bertanya spuse zice strigă întrebă răspunse dir crida mondta kiáltotta
    kérdezte felelte énekelte repeat* répét* repetí* ripet* wiederhol* herhaal* upprep* gentag* powtarza* opakova*
    grumbl* mutter* mumbl* murmur* whisper* scream* shout* yell* hums humm* growl* groan* moan* snapp* snarl* exclaim*
    recit* proclaim* fredonn* titrait* titre* chantonn* gromm* marmonn* hurl* schimpf* brummt* brüll* flüster*
    murmel* seufz* titelt* gritand* grit* refunfuñ* titulab* tarare* canticch* borbott* mormor* urla* urlò* resmung*
    gritav* cantarol* mopper* fluister* schreeuw* mumlar* viskar* gnolar* hvisk* nynn* mrucz* szept* krzyc* nucił*
    brouk* šept* mutis* kuiskas* mırıldan* fısıldad* bergumam* berbisik* mormăi* șopti* xiuxiue* mormol* suttog*
    dúdol*"""
)
#: What makes a thing of the words after it.
ARTICLES: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": "a an", "fr": "un une", "de": "ein eine einen einem einer", "es": "un una", "it": "un uno una", "pt": "um uma",
        "nl": "een", "sv": "en ett", "da": "en et", "ro": "un o", "ca": "un una", "hu": "egy", "tr": "bir", "id": "sebuah",
    }.items()
}  # fmt: skip
#: What may stand between such a verb and the words.
PARTICLES = _words("""with out back up to at again mit avec con com med met z after on in off that's always often never toujours souvent
    immer oft siempre sempre spesso altijd vaak alltid ofta altid ofte zawsze często vždy často mereu mindig aina her""")
#: Who speaks and who is spoken to, as a printed page says it in quotations only.
SPEAKER: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": "i i' me my", "fr": "je j' me m' moi tu te t' toi", "de": "ich mir mich du dir dich", "es": "yo me mí tú te",
        "it": "io mi me tu ti", "pt": "eu me mim tu", "nl": "ik mij mijn jij jou", "sv": "jag mig min", "da": "jeg mig min",
        "pl": "ja mnie mi ty cię", "cs": "já mi mě mně ty ti", "fi": "minä minun minua sinä", "tr": "ben bana beni sen",
        "id": "aku saya kamu", "ro": "eu mă mie tu te", "ca": "jo em tu", "hu": "én engem nekem te téged",
    }.items()
}  # fmt: skip
TELLING = pattern(
    r"""\b(?:tells?|told|says?|said|have\ it|erzählen|sagen|disent|racontent|dicen|cuentan|dicono|raccontano|dizem|contam
    |zeggen|vertellen|säger|berättar|siger|fortæller|mówią|říkají|sanovat|spun|diuen|mondják)\b(?:\s+\w+){0,3}\s*$""",
    re.VERBOSE,
)
#: Cooking, eating and what is on a menu.
FOOD = WordList(
    """menu menus order ordered orders serve served serves serviert sert serverer serveras serverat serveren serwuje serveer*
    sirve sirven serve servent servono servem carafe desserts dessert postre postres nachtisch* dolce dolci sobremesa
    sobremesas nagerecht* efterrätt* deser deseru desery deserów dinner lunch breakfast dish dishes recipe recipes restaurant trattoria bistro
    waiter chef eat ate bottle glass plate plates plat plats cuisine dîner déjeuner speise* gericht gerichte essen menü
    speisekarte cena pranzo almuerzo comida plato platos piatto piatti prato pratos jantar almoço gerecht* diner eten
    maträtt* middag retter dania danie obiad jídl* večeř* ruoka* yemek* bakery bakeries bakers bäckerei* boulangerie
    panadería pasticceria padaria bakkerij konditori* piekarni* delicatessen makan* meniu mâncare étel*"""
)
#: Learning, explaining and translating words.
LESSON = WordList(
    """verb verbs vocabulary conjugat* grammar pronounced phrasebook preposition prepositions adjective
    adjectives noun nouns traduce traducido traducida traduit* traduis* traduz* traduç* signifie significa conjugu* vocabulaire vocabulario gramática
    grammaire bedeutet übersetzt vokabel* konjug* aussprache grammatik* betekent vertaal vertaald vertaling betyder
    översätt översätts översätter oversættes oversat oznacza tłumaczy znamená přeloženo přeložená přeložený tarkoittaa
    käännös anlamına artinya berarti diterjemahkan înseamnă tradus jelenti fordít*"""
)
TRANSLATED = pattern(r"\b(?:translate[sd]? (?:as|to|into|from)|translation of|traduc(?:tion|ción) de)\b")
