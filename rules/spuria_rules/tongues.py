"""Which of the languages that the tables of tenses know a sentence is in, by its commonest words."""

# A table reads better than one cut to the margin.
# ruff: noqa: E501

from functools import cache

from spuria import pattern

#: The tongues of the tables. "sv" stands for Swedish, Danish and Norwegian, "cs" for Czech and Slovak, "ru" for what
#: is written in Cyrillic.
TONGUES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "cs", "fi", "tr", "ru")

# Articles, pronouns, prepositions, forms of to be and to have, months. A word of several languages votes for each.
_COMMON = {
    "en": "the of and to in on a was were with for by at from that this which his her its their had has have is are after he"
    " she they it we our an as be been not but who when during into than my i you will without near over against before between under through since up out two more new first year years leaving near them january february march may june july august april september"
    " october november december",
    "de": "der die das den dem des und ein eine einen einem einer eines im am in vom zum zur mit von für auf nach bei aus wurde"
    " wurden hat haben war sich nicht auch als er sie es wir ist sind durch über unter ihre seine zwischen gegen rund um wird"
    " werden uns ohne vor seit unter zwei mehr neue neuen jahr jahre beim januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "le la les l' d' du des un une et en au aux dans par pour sur avec est a ont été qui que il elle son sa ses leur nous"
    " ce cette s' n' qu' après pas plus entre à ils elles était depuis de je j' on sans sous deux vers ans contre janvier février mars avril mai juin"
    " juillet août septembre octobre novembre décembre",
    "es": "el la los las un una y en de del al a por para con su sus se que es fue fueron no más lo le como tras desde hasta"
    " entre nos esta este son sin sobre dos año años contra enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre",
    "it": "il lo la i gli le un una e di del della dello dei delle degli nel nella dell' nell' all' un' l' al alla per con da dal"
    " dall' senza sotto due anno anni contro che si è ha hanno non sono su tra dopo suo sua in nei a ed gennaio febbraio marzo maggio giugno luglio agosto"
    " settembre ottobre dicembre",
    "pt": "o a os as um uma e em de do da dos das no na nos nas ao à por para com que se foi foram não mais seu sua pelo pela"
    " entre após até são é num numa às sem sobre dois ano anos contra janeiro fevereiro março maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "de het een en van in op te dat die is was werd werden met voor bij door naar uit aan zijn haar niet ook als er hij"
    " zij ze we wij om tot na heeft hebben tussen onder over wordt worden zonder jaar twee nieuwe tegen januari februari maart mei juni juli augustus"
    " oktober september april november december",
    "sv": "den det och i på av en ett att som med för till från var blev är har hade inte om efter vid under de han hon sin sitt"
    " sina mot mellan vi og af et er ikke fra ved da hun sig deres ble etter ut å jeg januari februari mars maj augusti"
    " oktober marts juni juli april september november december nästa næste august redan ny nya nye första första dig mig",
    "pl": "w i z na do się nie roku że po od przez jest był została został za o oraz podczas dla ze we przed jego jej a stycznia"
    " lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "cs": "v a na se s do z že po od pro je byl byla bylo roku ve při za o i který která k si během ze před podle ledna února"
    " března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen",
    "fi": "ja on oli että ei se hän mukaan vuonna sekä kun joka jossa ovat olivat kanssa jälkeen mutta vuoden vuotta",
    "tr": "ve bir bu ile için da olarak sonra yılında tarihinde çok gibi daha kadar yılı ocak şubat mart nisan mayıs haziran"
    " temmuz ağustos eylül ekim kasım aralık",
    # without tables of their own: their sentences are nobody else's
    "ro": "a în și la de pe cu din fost au o un al ale care pentru după lui prin este ianuarie februarie martie iunie iulie",
    "ca": "el la els les i en de del al amb per a va van que és no més dels gener febrer març maig juny juliol setembre",
    "hu": "a az és egy hogy nem is volt meg csak el január február március május június július",
}
_LETTERS = {
    "ß": ("de",),
    **dict.fromkeys("äö", ("de", "sv", "fi")),
    **dict.fromkeys("łąęśźżń", ("pl",)),
    **dict.fromkeys("řěůťď", ("cs",)),
    **dict.fromkeys("ñ¿¡", ("es",)),
    **dict.fromkeys("ãõ", ("pt",)),
    **dict.fromkeys("åæø", ("sv",)),
    **dict.fromkeys("ığş", ("tr",)),
    **dict.fromkeys("țșă", ("ro",)),
    **dict.fromkeys("őű", ("hu",)),
}
_TOKEN = pattern(r"[^\W\d_]+(?:['’](?=\w))?")
_FINNISH_MONTH = pattern(r"kuu(?:ta|ssa)$")
_CYRILLIC = pattern(r"[а-яёіїєґ]{3}")

# A sentence of more different words that holds hardly any of the commonest words is in another language.
_FEW_WORDS, _FEW_VOTES = 12, 2


@cache
def _voters() -> dict[str, tuple[str, ...]]:
    voters: dict[str, list[str]] = {}
    for tongue, words in _COMMON.items():
        for word in words.split():
            voters.setdefault(word, []).append(tongue)
    return {word: tuple(tongues) for word, tongues in voters.items()}


def tongues_of(words: str) -> tuple[str, ...]:
    """The languages of `TONGUES` that some words may be in, one in most cases; all where nothing tells, none for others."""
    words = words.lower()
    if _CYRILLIC.search(words):
        return ("ru",)
    votes: dict[str, int] = {}
    voters = _voters()
    tokens = {token.replace("’", "'") for token in _TOKEN.findall(words)}
    for token in tokens:
        for tongue in voters.get(token, ()):
            votes[tongue] = votes.get(tongue, 0) + 1
        if _FINNISH_MONTH.search(token):
            votes["fi"] = votes.get("fi", 0) + 2
    for letter in _LETTERS.keys() & set(words):
        for tongue in _LETTERS[letter]:
            votes[tongue] = votes.get(tongue, 0) + 1
    most = max(votes.values(), default=0)
    if most < _FEW_VOTES and len(tokens) > _FEW_WORDS:
        return ()
    if not votes:
        return TONGUES
    return tuple(tongue for tongue, count in votes.items() if count == most and tongue in TONGUES)
