"""Literals of which one stands in nearly every passage of filler: parts of the words that generators draw from.

Chosen by `benchmarks/filler_literals.py`: few of them, which many words of the lists share and other texts do not. In
4,000 pages of documentation and literature in 20 languages one of them stands in one page of nine. Of drawn sentences
of four
words they miss 10 in 1,000 (words of Cicero), 6 (lorem ipsum) and 24 (headwords of a dictionary).
"""


def _literals(words: str) -> tuple[str, ...]:
    """Literals parted by spaces; a low line stands for a space, where a word has to begin."""
    return tuple(word.replace("_", " ") for word in words.split())


#: Of the list that most generators draw biographies from.
CICERO_LITERALS = _literals(
    """
    _accusa _aliqu _amet _animi _aperi _asper _atqu _beatae _blandi _consect _corpori _cupi _debitis _deleni
    _deseru _dignis _doloru _duci _eaqu _earu _eius _enim _evenie _exercit _expedit _facer _facilis _fugi _harum
    _illo _illum _impedit _ipsa _ipsu _itaq _iust _labore _labori _laboru _laudan _magna _maiore _maxime _molli
    _nequ _nesciu _nihi _nisi _nobis _nostru _occae _odit _omnis _pariat _perfer _placeat _porro _possim _praes
    _quae _quia _quibusd _quide _quisq _quos _ratione _reici _repel _rerum _sapient _sequi _similiq _soluta _suscip
    _tempore _tenetu _totam _velit _venia _veritat _volup adip andae ciis ectus ecus equu hitecto idunt iure
    ligendi lorem lupta molesti natus oribus ovident prehend sequat spici sumenda tibu ullam umqu ventore vitae
    xceptur xplicab
    """
)

_OTHERS = _literals(
    """
    _abduc _abeo _abscid _absco _absens _absq _abster _absum _abut _accums _acies _acquiro _acsi _adaptog _adauge
    _adduc _ademp _adepti _adfe _adfi _adfl _adhu _adim _adiuv _admirat _admone _adnu _adsi _adst _adsu _adulat
    _adur _aene _aequi _aest _affogat _agger _agnit _agnosc _aiun _alienus _alioq _aliu _allat _alve _ambulo _amiss
    _amplex _andou _angelu _angulu _angustu _anser _antea _antiquu _approbo _apten _arane _arbitro _arbus _arces
    _arcu _argentu _arguo _armariu _ascis _ascit _asporto _assenta _astru _atrox _attero _attonb _auct _auda _aude
    _aufero _augue _aureu _autus _aveh _baiu _balbu _banh _basiu _bellic _belly _bespo _biben _bicy _biodi _biscu
    _boudi _braid _bresa _brisk _brookl _brownie _brunc _burgd _bushw _butc _cael _callid _capic _capio _caput
    _cardig _careo _carit _carrot _carus _casus _caterv _caveo _celia _centum _certu _cete _chambr _charcoa _charis
    _chartr _chichar _chicke _chillw _chiro _chisl _chup _cicu _cill _cimin _cinis _civis _civit _clam _claru
    _claudeo _claust _claw _clich _clit _coadu _coep _cogo _cohi _coho _collig _collu _cometes _commin _comparo
    _compono _concedo _concid _concul _conduco _confero _confido _confug _congu _conic _conie _conit _coniur _conor
    _consce _conspe _contego _contur _conu _convall _copio _cornh _corpu _corrigo _corrum _coru _cotidie _cotton
    _cream _crebe _crebr _creta _cribr _crini _croi _cronu _cruciam _crucif _cruen _crur _crux _cubicu _cubit
    _culpo _cuna _cunc _cupp _cupre _curabit _curae _curati _curia _curis _curo _curru _cursim _cursu _curtu _curvo
    _damn _danis _dapi _debeo _decens _decer _decimu _decipio _decretu _decu _deduco _defae _defendo _defero _defes
    _defeti _deficio _defle _defluo _defung _deger _degusto _deind _deleo _deludo _demens _demer _demul _demum
    _denego _deniq _denu _deor _depere _depop _deporto _deprae _deprim _depro _depul _deputo _derid _derip _desino
    _desip _desolo _despect _dictu _donec _dragee _dreamc _drinkin _drums _duis _efficit _egestas _eget _eirm _elei
    _elitr _ename _ennui _erat _etia _etsy _euis _fames _fatb _feug _finib _fixie _flann _flexit _forag _franze
    _freeg _frin _fusc _gastrop _gentr _glute _goch _gravid _guberg _gummie _habitan _halva _hammoc _hasht _hendre
    _himen _hoodi _iacu _imperd _incepto _infit _inflamm _interdu _irur _jelly _jerk _jian _jowl _juju _kasd _keff
    _keytar _kicks _kielb _kinf _kits _knausg _kogi _lacini _lacu _laor _leberk _letterp _ligul _listic _litor
    _lobor _locav _luct _lumbe _lyft _maec _magnis _malesu _marf _mattis _mauris _maximus _mazi _meat _messeng
    _metus _microdo _mignon _mixta _mlks _narw _nascet _natoq _netus _nibh _nisl _nonum _ocer _orci _ornar _paen
    _partur _pastr _patio _patru _peccatu _pecco _pect _peio _pellent _phare _platea _pork _portt _posue _pretiu
    _primis _proid _proin _pulvi _puru _rebum _rhon _risus _sagi _sanctu _scele _sempe _shank _sociosq _sociu
    _sodal _soleo _solio _soller _solum _solvo _sonit _sophism _sordeo _sortit _souffl _spargo _spern _spoli
    _sponte _statim _stipes _stips _strue _subiu _subnec _subseco _suffo _suggero _sulum _summis _summop _suppla
    _surgo _sursu _sustin _suus _tabg _taceo _taciti _tactu _taed _takima _talio _talu _tamd _tame _tamis _tamq
    _tantil _tempta _tempus _tenax _teneo _tenui _tepesc _tereb _terg _terreo _terti _texo _textus _thym _torque
    _tortor _tristi _turpis _ultric _unicor _urna _uter _variu _vehicu _velu _venena _vesp _vili _viri _vivamu
    _viverr _volutp _zzri _акт _дальн _зада _знач _кад _моде _нам _обу _общес _пост _стру _уча _шир _միլ _շատ _אאו
    _אגת _אוד _איב _איף _איפ _אלי _אמט _אפא _ארו _בלו _בלי _בלר _במר _בנפ _בעל _ברש _גדד _דול _דומ _דיא _דלא _הבק
    _הדש _היו _התי _ווא _וחא _ומע _זות _טיד _יבש _כאנ _כלר _לבי _לור _ליא _לכי _למס _למר _לפמ _לפר _קונ _آین _ابس
    _ابن _ادس _اساسا _اسب _است _اسگ _اصل _الخص _امی _انب _اهل _اھگ _بلک _دسب _دسھ _دگا _رعا _ساد _سبا _سدگ _سفد
    _طراح _متن abesco acerat adeo aeger aegr aleo amita annus apul ardus atroci avus banus bibo bitas bread cake
    ccedo cervu cibus cium commodo culu decor eard egging elinquo ellex ellus ementum emoro endiss epono eritas
    ermentu ernus ersus gium haero idus imentum itudo itulu lium llici loin ltus mitto mplu ndico ntarius nuus
    offee olus ombu orax osus oveo paratus ppono ptus rceo repti sidero stache suaso tollo tong ubili uccu umbl
    ustul utrum venio ventit ventus verto voco vulp xcepteu xtilis xtor ynagoga ган ений ехно иально ион ическо мир
    нима обе овых ообр пов рес сущ чествен ակա անի անք ելի ելո էին մար ներ ութ ում ույ ուս ված տար ברו הכי ולו וענ
    יסי יעם ליס מנק סטי ערש קוו ריק שלו اخت اسد ایپ تون رای رها سدب علی نام نان نیا های وان
    """
)

#: Of all lists.
FILLER_LITERALS = ("lorem ipsum", *CICERO_LITERALS, *_OTHERS)
