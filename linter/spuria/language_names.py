"""English names of languages, for messages."""

_LISTED = """en=English fr=French de=German es=Spanish it=Italian pt=Portuguese nl=Dutch sv=Swedish da=Danish
    pl=Polish cs=Czech fi=Finnish tr=Turkish id=Indonesian ro=Romanian ca=Catalan hu=Hungarian no=Norwegian nb=Norwegian
    nn=Norwegian
    sk=Slovak hr=Croatian bs=Bosnian sl=Slovenian sr=Serbian lt=Lithuanian lv=Latvian et=Estonian is=Icelandic ga=Irish
    cy=Welsh eu=Basque gl=Galician af=Afrikaans sq=Albanian vi=Vietnamese sw=Swahili tl=Tagalog ms=Malay eo=Esperanto
    la=Latin lb=Luxembourgish az=Azerbaijani so=Somali mi=Maori ru=Russian uk=Ukrainian be=Belarusian bg=Bulgarian
    mk=Macedonian mn=Mongolian ar=Arabic fa=Persian ur=Urdu ps=Pashto he=Hebrew el=Greek zh=Chinese ja=Japanese
    ko=Korean
    hi=Hindi th=Thai ka=Georgian hy=Armenian"""
_NAMES: dict[str, str] = {code: name for code, _, name in (pair.partition("=") for pair in _LISTED.split())}


def language_name(code: str) -> str:
    """The English name of a language, by its BCP 47 primary subtag; the subtag itself where no name is kept."""
    return _NAMES.get(code, code)
