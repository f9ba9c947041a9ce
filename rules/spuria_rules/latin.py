"""Placeholder Latin: the vocabularies that filler is made of, and the runs of sentences made of nothing else.

No generator uses more than a few hundred words, while a real Latin text of a few lines leaves any
of these lists: in Caesar, the Vulgate and legal maxims under a quarter of the words are on one. So
the test is how much of a passage a list covers, and whether it holds words that are rare elsewhere.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from spuria import pattern
from spuria_rules.foreign_filler import FOREIGN_LISTS, FOREIGN_LITERALS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The 182 words of PHP Faker, of Faker's `la` and of most faker-js locales: Cicero, De finibus 1.10.32-33.
CICERO = _words("""
    a ab accusamus accusantium ad adipisci alias aliquam aliquid amet animi aperiam architecto asperiores aspernatur
    assumenda at atque aut autem beatae blanditiis commodi consectetur consequatur consequuntur corporis corrupti
    culpa cum cumque cupiditate debitis delectus deleniti deserunt dicta dignissimos distinctio dolor dolore dolorem
    doloremque dolores doloribus dolorum ducimus ea eaque earum eius eligendi enim eos error esse est et eum eveniet
    ex excepturi exercitationem expedita explicabo facere facilis fuga fugiat fugit harum hic id illo illum impedit
    in incidunt inventore ipsa ipsam ipsum iste itaque iure iusto labore laboriosam laborum laudantium libero magnam
    magni maiores maxime minima minus modi molestiae molestias mollitia nam natus necessitatibus nemo neque nesciunt
    nihil nisi nobis non nostrum nulla numquam occaecati odio odit officia officiis omnis optio pariatur perferendis
    perspiciatis placeat porro possimus praesentium provident quae quaerat quam quas quasi qui quia quibusdam quidem
    quis quisquam quo quod quos ratione recusandae reiciendis rem repellat repellendus reprehenderit repudiandae
    rerum saepe sapiente sed sequi similique sint sit soluta sunt suscipit tempora tempore temporibus tenetur totam
    ullam unde ut vel velit veniam veritatis vero vitae voluptas voluptate voluptatem voluptates voluptatibus
    voluptatum
""")
# The classic passage and what page builders, theme test data and lorem generators add to it.
CLASSIC = _words("""
    ac accumsan accusam ad adipiscing adipisicing aenean aliqua aliquam aliquet aliquip aliquyam amet anim ante
    aptent arcu assum at auctor augue aute bibendum blandit cillum class clita commodo condimentum congue
    consectetuer consectetur consequat conubia convallis cras cubilia culpa cum cupidatat curabitur curae cursus
    dapibus delenit deserunt diam dictum dictumst dignissim dis do dolor dolore dolores doming donec dui duis duo ea
    efficitur egestas eget eirmod eiusmod eleifend elementum elit elitr enim eos erat eros esse est et etiam eu
    euismod ex excepteur exercitation facer facilisi facilisis fames faucibus felis fermentum feugait feugiat
    finibus fringilla fugiat fusce gravida gubergren habitant habitasse hac hendrerit himenaeos iaculis id imperdiet
    in inceptos incididunt integer interdum invidunt ipsum iriure irure iusto justo kasd labore laboris laborum
    lacinia lacus laoreet lectus leo liber libero ligula litora lobortis lorem luctus luptatum maecenas magna magnis
    malesuada massa mattis mauris maximus mazim metus mi minim molestie mollis mollit montes morbi mus nam nascetur
    natoque nec neque netus nibh nihil nisi nisl nobis non nonummy nonumy nostra nostrud nulla nullam nunc occaecat
    odio officia option orci ornare pariatur parturient pellentesque penatibus per pharetra phasellus placerat
    platea porta porttitor possim posuere potenti praesent pretium primis proident proin pulvinar purus quam qui
    quis quisque quod rebum reprehenderit rhoncus ridiculus risus rutrum sadipscing sagittis sanctus sapien
    scelerisque sed sem semper senectus sint sit sociis sociosqu sodales sollicitudin soluta stet sunt suscipit
    suspendisse taciti takimata te tellus tempor tempus tincidunt torquent tortor tristique turpis ullamco
    ullamcorper ultrices ultricies urna ut varius vehicula vel velit venenatis veniam vero vestibulum vitae vivamus
    viverra voluptate voluptua volutpat vulputate wisi zzril
""")
# What the English locale of faker-js (from version 8), Ruby's Faker and their ports add to CICERO:
# dictionary headwords, verbs in the first person and nouns in the nominative, some of them misspelt.
HEADWORDS = _words("""
    abbas abduco abeo abscido absconditus absens absorbeo absque abstergo absum abundans abutor accedo accendo
    acceptus accommodo accusator acer acerbitas acervus acidus acies acquiro acsi adamo adaugeo addo adduco ademptio
    adeo adeptio adfectus adfero adficio adflicto adhaero adhuc adicio adimpleo adinventitias adipiscor adiuvo
    administratio admiratio admitto admoneo admoveo adnuo adopto adsidue adstringo adsuesco adsum adulatio
    adulescens aduro advenio adversus advoco aedificium aeger aegre aegrotatio aegrus aeneus aequitas aequus aer
    aestas aestivus aestus aetas aeternus ager aggero aggredior agnitio agnosco ago ait aiunt alienus alii alioqui
    aliqua alius allatus alo alter altus alveus amaritudo ambitus ambulo amicitia amiculum amissio amita amitto amo
    amor amoveo amplexus amplitudo amplus ancilla angelus angulus angustus animadverto animus annus anser ante antea
    antepono antiquus aperio aperte apostolus apparatus appello appono appositus approbo apto aptus apud aqua ara
    aranea arbitro arbor arbustum arca arceo arcesso arcus argentum argumentum arguo arma armarium aro ars articulus
    artificiose arto arx ascisco ascit asper aspicio asporto assentator astrum atavus ater atqui atrocitas atrox
    attero attollo attonbitus auctor auctus audacia audax audentia audeo audio auditor aufero aureus aurum autus
    auxilium avaritia avarus aveho averto baiulus balbus barba bardus basium beatus bellicus bellum bene beneficium
    benevolentia benigne bestia bibo bis blandior bonus bos brevis cado caecus caelestis caelum calamitas calcar
    calco calculus callide campana candidus canis canonicus canto capillus capio capitulus capto caput carbo carcer
    careo caries cariosus caritas carmen carpo carus casso caste casus catena caterva cattus cauda causa caute caveo
    cavus cedo celebrer celer celo cena cenaculum ceno censura centum cerno cernuus certe certus cervus cetera
    charisma chirographum cibo cibus cicuta cilicium cimentarius ciminatio cinis circumvenio cito civis civitas clam
    clamo claro clarus claudeo claustrum clementia clibanus coadunatio coaegresco coepi coerceo cogito cognatus
    cognomen cogo cohaero cohibeo cohors colligo collum colo color coma combibo comburo comedo comes cometes comis
    comitatus commemoro comminor commodo communis comparo compello complectus compono comprehendo comptus conatus
    concedo concido conculco condico conduco confero confido conforto confugo congregatio conicio coniecto conitor
    coniuratio conor conqueror conscendo conservo considero conspergo constans consuasor contabesco contego contigo
    contra conturbo conventus convoco copia copiose cornu corona corpus correptius corrigo corroboro corrumpo
    coruscus cotidie crapula cras crastinus creator creber crebro credo creo creptio crepusculum cresco creta cribro
    crinis cruciamentum crudelis cruentus crur crustulum crux cubicularis cubitum cubo cui cuius culpo cultellus
    cultura cunabula cunae cunctatio cupiditas cupio cuppedia cupressus cur cura curatio curia curiositas curis curo
    curriculum currus cursim curso cursus curto curtus curvo custodia damnatio damno dapifer debeo debilito decens
    decerno decet decimus decipio decor decretum decumbo dedecor dedico deduco defaeco defendo defero defessus
    defetiscor deficio defleo defluo defungo degenero degero degusto deinde delectatio delego deleo delibero
    delicate delinquo deludo demens demergo demitto demo demonstro demoror demulceo demum denego denique dens
    denuncio denuo deorsum depereo depono depopulo deporto depraedor deprecator deprimo depromo depulso deputo
    derelinquo derideo deripio desidero desino desipio desolo desparatus despecto infit inflammatio ocer paens
    patior patria patrocinor patruus pauci paulatim pauper pax peccatus pecco pecto pectus pecus peior pel socius
    sodalitas sol soleo solio solitudo solium sollers sollicito solum solus solutio solvo somniculosus somnus
    sonitus sono sophismata sopor sordeo sortitus spargo speciosus spectaculum speculum sperno spero spes spiculum
    spiritus spoliatio sponte stabilis statim statua stella stillicidium stipes stips sto strenuus strues studio
    stultus suadeo suasoria sub subito subiungo sublime subnecto subseco substantia subvenio succedo succurro
    sufficio suffoco suffragium suggero sui sulum sum summa summisse summopere sumo sumptus supellex super suppellex
    supplanto suppono supra surculus surgo sursum suscipio suspendo sustineo suus synagoga tabella tabernus tabesco
    tabgo tabula taceo tactus taedium talio talis talus tam tamdiu tamen tametsi tamisium tamquam tandem tantillus
    tantum tardus tego temeritas temperantia templum temptatio tempus tenax tendo teneo tener tenuis tenus tepesco
    tepidus ter terebro teres terga tergeo tergiversatio tergo tergum termes terminatio tero terra terreo territo
    terror tersus tertius testimonium texo textilis textor textus thalassinus theatrum theca thema theologus thermae
    thesaurus thesis thorax thymbra thymum tibi timidus timor titulus tolero tollo tondeo tonsor torqueo torrens tot
    totidem toties totus tracto trado traho trans tredecim tremo trepide tres tribuo tricesimus triduana tripudio
    tristis triumphus trucido truculenter tubineus tui tum tumultus tunc turba turbo turpis tutamen tutis tyrannus
    uberrime ubi ulciscor ullus ulterius ultio ultra umbra umerus umquam una undique universe unus urbanus urbs
    uredo usitas usque ustilo ustulo usus uter uterque utilis utique utor utpote utrimque utroque utrum uxor vaco
    vacuus vado vae valde valens valeo valetudo validus vallum vapulus varietas varius vehemens velociter velum
    velut venia venio ventito ventosus ventus venustas ver verbera verbum vere verecundia vereor vergo veritas
    versus verto verumtamen verus vesco vesica vesper vespillo vester vestigium vestrum vetus via vicinus
    vicissitudo victoria victus videlicet video viduo vigilo vigor vilicus vilis vilitas villa vinco vinculum
    vindico vinitor vinum vir virga virgo viridis viriliter virtus vis viscus vita vitiosus vitium vito vivo vix
    vobis vociferor voco volaticus volo volubilis voluntarius volup volutabrum volva vomer vomica vomito vorago
    vorax voro vos votum voveo vox vulariter vulgaris vulgivagus vulgo vulgus vulnero vulnus vulpes vulticulus
    xiphias
""")

# Words of the lists that any Latin text, a motto or a modern language may use. They count for the share
# of a passage that a list covers, not as evidence that it is filler.
ORDINARY = _words("""
    a ab ac ad adversus aer ager alias alius alter altus amo amor angelus animi animus annus ante antiquus apostolus
    appello apud aqua ara arbitro arbor arca arcus argumentum arma ars at atque auctor audio auditor aurum aut autem
    auxilium avaritia barba basium beatae bellum bene bis bonus bos brevis campana capitulus caput carbo caritas
    carmen caro casso cattus cauda causa celebrer centum certus civis civitas clam clamo claro clarus class
    clementia color coma comes communis compono concedo confido conservo considero contra copia cornu corona
    corporis corpus cotidie cras creator credo crux cubo cui culpa cultura cum cura curia curriculum curso cursus
    custodia de decerno decimus deinde dens desidero diam dicta dictum dis do dolor dolore dolorem dolores ea eius
    enim eo erat eros error esse est et etiam eu eum ex fames habitant hac harum hic id ille illo illum in integer
    interdum ipsa ipsam ipso ipsum iste itaque iure justo labore lacus leo libero magna magni magnis massa maxima
    maximus mi minima minus modi montes mus nam nascetur nec nemo neque nihil nisi nobis non nostra nostrum nulla
    nullam nunc odio omnis ornare patria pauper pax peccatus pectus per porta potenti praesent pretium primis pro
    provident quae quam quas quasi qui quia quidem quis quo quod quos ratione rem sapiente sed sem semper senectus
    sequitur sint sit socius sol sono spectaculum spero spes spiritus sponte stabilis stella studio sub subito sui
    sum sumo sunt super supra suus taciti tego templum tempor tempora tempore tempus terra terror testimonium textus
    theatrum thema thermae thesaurus thesis thorax timor titulus totam totus trans tres tristis triumphus tui tum
    tumultus turba turpis tyrannus ubi ultra umbra una unde universe urbanus urna usque ut uterque vado vae valde
    vale varius vel velit velum venia venio ventus ver verbera verbum veritas veritatis vero versus verus vester
    vestrum vetus via vicinus victoria video vigor villa vinco vinculum vinum vir virga virgo virtus vis vita vitae
    vitium vivo vobis voco volo voluntarius vomito vos votum vox vulgaris vulgo vulgus vulnus
""")
RARE_CICERO = frozenset(word for word in CICERO - ORDINARY if len(word) > 3)
RARE_CLASSIC = frozenset(word for word in CLASSIC - ORDINARY if len(word) > 3)
RARE_HEADWORDS = frozenset(word for word in HEADWORDS - ORDINARY if len(word) > 4)

_RARE = RARE_CICERO | RARE_CLASSIC | RARE_HEADWORDS
_WORD = pattern(r"[^\W\d_]+")
# Colons, bars and dashes part a label from its value; no generator sets them within a sentence.
# So far around a literal its words are looked at, in code points: some twelve words.
_NEAR = 70
_SENTENCE = pattern(r"[^.!?…\n:：|•–—]+[.!?…]*[\"'”’»)\]]*")


class FillerRun(NamedTuple):
    """Consecutive filler sentences: a half-open range of the text they were sought in.

    `words` is how many there are; `classic` whether the lorem ipsum vocabulary covers them better
    than the shuffled ones; `opening` whether the words "lorem ipsum" stand among them.
    """

    start: int
    end: int
    words: int
    classic: bool
    opening: bool


class _Sentence(NamedTuple):
    start: int
    end: int
    words: tuple[str, ...]
    commas: bool


def telling_words(text: str, starts: Iterable[int]) -> frozenset[str]:
    """The telling words of a text, if there are enough of them around one of some offsets; else none.

    A test before `filler_runs`; `starts` are where `FILLER_LITERALS` stand in the text.
    """
    end = 0
    for start in starts:
        if start >= end:
            end = start + _NEAR
            if _may_be_filler(_WORD.findall(_folded(text[max(start - _NEAR, 0) : end]))):
                return frozenset(_WORD.findall(_folded(text))) & _TELLING
    return frozenset()


def _may_be_filler(words: list[str]) -> bool:
    distinct = set(words)
    return (
        len(distinct & _RARE) >= 2
        or (len(distinct & CICERO) >= 5 and not distinct.isdisjoint(RARE_CICERO))
        or {"lorem", "ipsum"} <= distinct
        or sum(word in _FOREIGN for word in words) * 2 >= len(words)
    )


def filler_runs(text: str, *, words: int = 4, share: float = 0.8, rare: int = 2) -> Iterator[FillerRun]:
    """The runs of at least `words` words, of which a vocabulary covers `share`, `rare` of them distinct and telling.

    A sentence belongs to a run when `share` of its words are covered, all of them where it has fewer
    than five. Sentences of real languages between filler end a run.
    """
    run: list[_Sentence] = []
    for sentence in _sentences(text):
        if _is_covered(sentence, share):
            run.append(sentence)
        else:
            yield from _judged(run, words, share, rare)
            run = []
    yield from _judged(run, words, share, rare)


# Lorem ipsum is set in Cyrillic too, letter by letter.
_CYRILLIC = str.maketrans("абвгдезийклмнопрстуфхцјљњ", "abvgdeziiklmnoprstufhcjln")


def _folded(text: str) -> str:
    """Lower case, accents taken off: one locale of a generator sprinkles them over the Latin words."""
    text = text.lower()
    if text.isascii():
        return text
    if "лорем" in text:
        text = text.translate(_CYRILLIC)
    # Letter by letter: far faster than a translation, which looks up every character of the text.
    for letter, plain in _PLAIN:
        if letter in text:
            text = text.replace(letter, plain)
    return text


_PLAIN = tuple(
    (letter, unicodedata.normalize("NFKD", letter)[0]) for letter in "āčēģīķļņōšūžăĕĭŏŭąęįųáéíóúàèìòùâêîôûäëïöüñç"
)


def _sentences(text: str) -> Iterator[_Sentence]:
    folded = _folded(text)
    for match in _SENTENCE.finditer(folded if len(folded) == len(text) else text):
        found = tuple(_WORD.findall(match[0]))
        if found:
            piece = match[0]
            start = match.start() + len(piece) - len(piece.lstrip())
            yield _Sentence(start, match.start() + len(piece.rstrip()), found, "," in piece)


def _covered(words: tuple[str, ...], vocabulary: frozenset[str]) -> int:
    return sum(word in vocabulary for word in words)


_LOREM = CICERO | CLASSIC
_DICTIONARY = CICERO | HEADWORDS
_FOREIGN = frozenset().union(*(words for words, *_ in FOREIGN_LISTS))
_FOREIGN_TELLING: frozenset[str] = frozenset(
    word for literal in FOREIGN_LITERALS for word in literal.split() if len(word) > 4
)
_TELLING = _RARE | _FOREIGN_TELLING | {"lorem", "ipsum"}


def _is_covered(sentence: _Sentence, share: float) -> bool:
    words, count = sentence.words, len(sentence.words)
    needed = count if count < 5 else share * count
    if _covered(words, _LOREM) >= needed or words[:4] == ("lorem", "ipsum", "dolor", "sit"):
        return True
    # The generator sets no commas; where somebody did, every word has to be a headword.
    headwords = count if sentence.commas else max(needed, 0.9 * count)
    if _covered(words, _DICTIONARY) >= headwords:
        return True
    return _covered(words, _FOREIGN) >= (count if count < 8 else 0.9 * count)


def _judged(run: list[_Sentence], least: int, share: float, rare: int) -> Iterator[FillerRun]:
    words = tuple(word for sentence in run for word in sentence.words)
    opening = any(pair == ("lorem", "ipsum") for pair in pairwise(words))
    if len(words) < 2 or (len(words) < least - 1 and not opening):
        return
    distinct = set(words)
    telling_cicero, telling_classic = len(distinct & RARE_CICERO), len(distinct & RARE_CLASSIC)
    # A passage that a list covers to the last word needs fewer telling words than one that it covers nearly.
    covered = _covered(words, _LOREM)
    telling = len(distinct & (RARE_CICERO | RARE_CLASSIC))
    needed = rare if covered == len(words) and len(words) >= least else rare + 1
    # Five different words in a row of the shortest list: real Latin leaves it sooner.
    if len(words) >= 5 and len(distinct) >= 5 and distinct <= CICERO:
        needed = min(needed, 1)
    lorem = opening or (covered >= share * len(words) and telling >= needed)
    dictionary = (
        len(words) >= least
        and _covered(words, _DICTIONARY) >= 0.9 * len(words)
        and len(distinct & (RARE_CICERO | RARE_HEADWORDS)) > rare
    )
    # Three headwords in a row that are rare even in Latin.
    tight = len(words) >= least - 1 and len(distinct) == len(words) and distinct <= RARE_HEADWORDS | RARE_CICERO
    dictionary = dictionary or (tight and not distinct <= RARE_CICERO)
    foreign = not lorem and any(
        len(words) >= length and len(distinct) >= different and _covered(words, vocabulary) >= 0.95 * len(words)
        for vocabulary, length, different, sentences in FOREIGN_LISTS
        if len(run) >= sentences
    )
    if lorem or dictionary or foreign:
        classic = opening or (lorem and telling_classic > telling_cicero)
        yield FillerRun(run[0].start, run[-1].end, len(words), classic, opening)
