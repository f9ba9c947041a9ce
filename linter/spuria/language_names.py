"""English names of languages, for messages, and the subtags that declarations mean."""

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
_CODES: dict[str, str] = {name.lower(): code for code, name in reversed(_NAMES.items())}
# ISO 639-2 and 639-3 where BCP 47 asks for two letters: what pages write all the same.
_LONGER_LISTED = """en=eng fr=fra=fre de=deu=ger es=spa it=ita pt=por nl=nld=dut sv=swe da=dan pl=pol cs=ces=cze
    fi=fin tr=tur id=ind ro=ron=rum ca=cat hu=hun no=nor nb=nob nn=nno sk=slk=slo hr=hrv sl=slv sr=srp lt=lit lv=lav
    et=est is=isl=ice ga=gle cy=cym=wel eu=eus=baq gl=glg af=afr sq=sqi=alb vi=vie ms=msa=may la=lat ru=rus uk=ukr
    be=bel bg=bul mk=mkd=mac ar=ara fa=fas=per he=heb el=ell=gre zh=zho=chi=cmn ja=jpn ko=kor hi=hin th=tha
    ka=kat=geo hy=hye=arm"""
_LONGER: dict[str, str] = {
    longer: code
    for code, *all_longer in (entry.split("=") for entry in _LONGER_LISTED.split())
    for longer in all_longer
}


def primary_subtag(declared: str) -> str | None:
    """The BCP 47 primary subtag that a declaration means: `en` for `en-GB`, `en_US`, `eng` and `English`.

    None for what is no subtag: two to eight Latin letters.
    """
    subtag = declared.strip()[:16].replace("_", "-").split("-")[0].lower()
    known = _LONGER.get(subtag) or _CODES.get(subtag)
    return known or (subtag if subtag.isascii() and subtag.isalpha() and 2 <= len(subtag) <= 8 else None)


def language_name(code: str) -> str:
    """The English name of a language, by its BCP 47 primary subtag; the subtag itself where no name is kept."""
    return _NAMES.get(code, code)
