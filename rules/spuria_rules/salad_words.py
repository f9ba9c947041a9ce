"""Words of generators' lists that are rare elsewhere: one of them stands in nearly every passage of some sentences.

Made from `generator_words.txt` and the frequency of its words in documentation of twenty languages.
"""

SALAD_WORDS = tuple(
    """
    aanbod aanraken aanval aardappel aardig abajamiento abalaustrado abaldonadamente abaldonamiento abattre
    abbandonare abend abitare abril absolu absolutní absolutně absolvent absolvovat accanto accendere accogliere
    accompagnare accompagner accorgersi accrocher accuser acheter achever actitud activiteit addirittura addosso
    ademen admettre administracyjny admit adult afdeling affatto affe affermare affirmer afganistan afgelopen
    afgrøde afgørende afhangen afirmó afmaken afname afspejle afspraak aftensmad agency aggressiv agiter agreement
    agresivní akademický albergo alguien alikabok alkohol alkoholowy allein allontanare allumer almaq alsidig
    alsjeblieft amener americano amerykański amharski amigos ammazzare ammettere amuser américa analyzovat anerkende
    angielski angkop angličtina angoisse angst anholdelse animal animales animer ankomme ankomst annoncer annunciare
    ansvarlig antonio apfel aplikovat apoyo appartement appartenere appoggiare appunto aquel aquella arbejder
    archipelag architekt architektonický argent argue arkitekt armas arracher arrestare arrivare arrive articolo
    artist artystyczny artículo arzt ascoltare asimismo asociación asseoir assister assumere asunto atención
    atmosfera atmosféra atraktivní attaccare attaquer atteggiamento attendre attento attirer attorney audience auge
    aujourd'hui aussitôt austrálie automatický automobil automobilka automobilový autoridades autorità autorité
    autrefois avance avancer avanzare avenir aventure avondeten avouer avvicinare avvocato azjatycki azzurro baby
    baciare baden bagaman baisser bakasyon bakuran bald balikat ball bambina bambino bank baseball basehan bastare
    bastoncillo bataille batallaroso battaglia battere batteri battre bauen bauer baum baybayin beautiful beauté
    bebrejde bedekken bedreiging bedreven begavet begravelse begrip begrænsning behandling bein beißen bekostning
    bekymre bekymring bellen bellezza belofte beneden benzine berg beroemd berømthed bescherm beskytte beslissen
    beslutte bestemme bestemte bestyrelse besøgende betalen betaling beundre bevæbnet bevægelse bewolkt bezoek
    bezpečnost bezpečnostní bezpieczeństwo bezpośrednio bezprostřední bezprostředně białoruski białoruś biblioteka
    bibliotheek bientôt bijten bildirib bill billet billion bilərsiniz binibini binnenkort biologický bisognare biển
    blanca blazen blood blume board boden boerderij bogactwo bogstaveligt bohatství boliger bonheur borgmester born
    borstelen bouche bouwen braccio brandstof braun breken briller briser brot brother bruciare bruder bruiloft
    brusquement brytania brændstof brûler budget budoucnost budějovice bueno buhangin bulaklak buttare buurman
    buurvrouw bułgarski böse böyük cabeza cabinet cadeau calmer camarade camera camminare campagna campagne campaign
    campaña cantare capacidad capello capitare caratteristico career caresser carne carrera cattolico causer cavallo
    całkowicie całkowity celebrare cenaoscuras cencerrillas cendradilla centimetr centralny centros centrum
    centrální century certainly certamente cerveau cesser cestování cestující chair chaise chaleur challenge chambre
    chanter charakter charakteristický charakteristika charakterizovat charakterystyczny chasse chasser chemiczny
    chemise cheveu chilometro chocolade chrystus chrześcijański chrześcijaństwo chìm chín chłopiec chưa ciemność
    ciencia cierpienie cierpieć cinquante circonstance citizen cittadino city ciudad civil civilizace civiltà clase
    cmentarz coach college collina colline colpire colère combien comercio comfortabel comisión commencement
    commercio commissione compagno compagnon compañía compiere comporre comprare concedere conciencia concludere
    conclure condamner conditie condurre conference confessare confier confronto congreso congress congresso conseil
    consejo consentir consiglio constitución construcción consumer contadino contare contento convenir convincere
    coraggio correre corte cortile coscienza costituire costringere coucher court couvrir craindre crainte credere
    creuser crime cristiano croiser cuadro cuales cuanto cuarto cuerpo cultural cunseqooences curcoomstunces curieux
    curiosité customer czasownik czekolada czerwiec czerwony czterdzieści czwartek czynność częściowo człowiek cách
    cámara cümlə cũng d'abord d'autres dahilan dalawampu dansen dapper daughter davanti debate debía decade decisión
    decía dedicare deeslikes defensa defense defensiv definitivně dejar deksel delikatny deltage demeurer democracia
    democrat democratic demokracie demokratický demək denuoonceeng descendre descentrado descentralización
    descentralizador descentralizar descercador descerebración descerebrado descerebrar descerrajado descerrajadura
    descerrajar descerrumarse descervigamiento descervigar descharchar deschavetado deschavetarse deschuponar
    descifrable descifrador desciframiento descimbramiento deseo desetiletí desiderio desperat desuden detaljeret
    devadesátý diario dicen dicho dichtbij diffondere digitální digmaan dimanche dimenticare dinanzi dinero dinner
    director diretto dirigere disciplína discorso discours discuter disenyo diskutovat disparaître disponovat
    disporre dispozice distinguere distribuce distribuere distrikt divadelní divenire divertire dlouhodobý
    dlouhodobě dlouholetý dobrodružství dobrovolný dobrovolně dochter docteur doctor dodatkowy dodavatel dodržovat
    dohodnout dohromady dokazovat dokonywać dokładnie dokładny dolor domandare domenica domfældelse dominer domingo
    dominovat domácnost donker doopravdy doorzichtig dopadnout doplňovat dopoledne doporučit doporučovat doprovázet
    doprowadzić dormire dosahovat dosavadní doskonały dostatečný dostatečně dosáhnout dottore dotyczyć dotáhnout
    doucement douceur douleur dovednost dovolovat doświadczenie dramatický drapieżny draußen dream dresser drewniany
    drijven drinken drogen dromen drug dwadzieścia dwanaście dwudziesty dynamický dyrektor dyskusja działalność
    działanie dziecięcy dziedzina dzielnica dziesięć dziewczyna dziewczynka dziewiąty dziewięć dziewięćdziesiąt
    dzisiejszy dårligst dårligt déchirer défendre dégager désespoir désirer détruire dólares dónde důstojník
    důvěřovat dưới dəyişiklik east eccellenza eccetera eccuoont economico economy economía económica económico
    educación education eenheid eenzaam efektivní eftermiddagen efterår ehtiyac eiland ejendom ejército ekologický
    ekonomický ekonomika eksakto eksisterer eksperimento ekstraordinær election elegantní elektrický elektrisch
    elektronický elektryczny elektrárna elektřina elementære elettrico elevare eliminere embrasser emmener employee
    emporter empresas encuentro endlich endormir energetický energetika energy enerhiya enfance enfermer enfoncer
    engager engarbullar engargantadura engargantar engargolado engarrafador engarzadura engastadura enjoy
    enthousiast entrar entretenir envelopper environmental episode erhverve eroplano erschrecken erstatte erzählen
    escuela esercito esfuerzo españa española españoles espera espesyal esporre espérer essen essuyer estaban
    establish estendere estetický estoy estremo estudios europejska europejski europeo evening evidence executive
    existencia exister existovat explicó exposer expérience extraliga extraordinaire fabbrica fabrikant facilitet
    fahrrad falloir famiglia familia familie fangen fantasia fantastický father fatigue fatiguer fauteuil fałszywy
    fear federal feeling felipe ferien fermare fernando fertig feuer fideicomisario fideicomiso fideicomitente fight
    figurare figurer film filozofia filozofický filozofie financial financování finansiel finansiere finansowy firm
    fiscal fisch fish fizyczny flasche fliegen flygtning flyselskab fondare food foot forbedre forbrydelse forekomme
    foreslog forestille forfatter forhandle forhandler forhandling forholde forklare forlægger formación formare
    forpligtelse forsigtigt forstyrre forsvinde fortuna fortælle fortælling forudsige fotbalista fotbalový
    fotoaparát fotografia franchir francouzský francuski françois frapper fratello frekvence frembringe fremstille
    fressen freude fröhlich fuego fueron fuerte fuerzas fuggire fund fundament fußball fyzikální fährt fødselsdag
    fútbol garden garten gebeuren gebeurtenis geboorte geboren gebruikelijk geburtstag gefährlich gehoorzamen
    geliefde geloof geluid gemeen gemoterapia gencianáceo gendarmería genealogista generacional generalísimo
    generelt generální genetický genetisk genkende genopretning gensidig gentleman gerecht geschenk gesicht
    gespannen gestern gesund gettare gevaarlijk gevangenis gezicht gezond ghét giardino giornata giovanotto girl
    gisteren giudicare giudizio giungere giustizia giày giết giống giữa glass glimlach gobierno gorączka gospodarczy
    gospodarka gouvernement government governo grandir graniczyć grappig gridare groeien groente grootmoeder
    grootvader ground growth grudzień græsplæne grøntsag guardia guerra guidare guvernør gwałtowny gwiazdozbiór
    gymnázium haare habiller habitant habiter habla hablar habría había habían hacía hair hakbang halalan halimbawa
    hambing hanapbuhay handlowy hanggan hanggang harada health hear heart heavy heißen helder helikopter hemmelighed
    henviser heppeeness herfst herinneren hermano herself heute heuvel heyvan hicieron hijos himmel himpapawid
    himself histoire historický historiker historyczny hiszpania hiszpański hiwalay hlasování hodnocení hokejista
    holandia holen hombre hombres honderd honger hoogte horas hospital hospodaření hospodářský hospodářství hotel
    hour house hoặc hubiera huilen humano humanos humantong hundred hundrede husband husstand hàng håndbevægelse
    håndværk hören højttaler hương həyata identifikovat iedereen iemand igangværende iglesia ignorovat imaginer
    immaginare immigrant immobile impedire implementere imporre importanza imposer imposible impressione improvviso
    inconnu incontrare incorporación incorporalmente incorporeidad incorrección incorrectamente incorregibilidad
    incorregible incorregiblemente incorrupción incorruptamente incorruptibilidad incorruptible incredibilidad
    incredulidad increíblemente incriminación incristalizable incruentamente incrustación incrédulamente incuoonter
    indeholde individuel individuální indkomst indlysende indpakning indtægter industri industria industriale
    industriya industry indvirkning informacja informační informere informovat infrastruktura inglese iniciativa
    initiativ innamorare inquiéter inquiétude inscenace insegnare insekto insistere insomma inspektor inspirace
    inspirer inspirovat instinct instituce instituciones institution instituto instruktion instytucja intanto
    integrace integrovaný inteligence inteligentní intendere intensywny intenzita intenzivně intenzívní intereses
    interessare internetový internetowy interpretace interrompre interview interés intéresser inutile inventer
    inverno investere investering investice investigación investiční investment investovat invitare inviter invitere
    istante istituto istnienie istəyirəm ixtremely izləmək jamás japoński jedenaście jedinečný jednocześnie
    jednostka jednotlivec jednotlivý jednoznačný jednoznačně jedzenie jeunesse jihočeský jmenovaný jongen journée
    joven juicio jullie justicia jóvenes kababaihan kabuuan kaganapan kaibigan kailangan kailanman kakaiba kalabit
    kalagayan kalahati kalakal kalakalan kalendarz kalsada kamarádka kampanilya kanluran kantoor kapangyarihan
    kapantay kapatid kapelusz kapitan karagatan karamihan karanasan karaniwan karapatan karlovarský karriere
    kasalukuyan kasanayan kasangkapan kasaysayan kasteel katangian katarungan katastrofa katawan katinig katolicki
    katolický katulad katunayan katze kayumanggi každodenní každoročně keuken khiến khoan khoảng khâu không kierować
    kierowca kierunek kijken kilometr kitchen klasztor kleden kleren klettern klimmen kloppen kochen koffer koffie
    kolejowy kolektivní kolesterol kollektion kolorowy kombinace kombinovat komentovat kommunikere kompanya
    kompetence kompletní komplexní komplikace komplikovaný komputerowy komunikace komunikační komunikovat komunista
    komunistický komunální koncentrace koncentration koneckonců konference konflikt koningin konkrétně konkurence
    konkurenční konkurrence konsensus konstatovat konstrukce konstrukcja konsulent kontanter kontinent kontrolní
    kontrolovat kontynent konventionelle konzervativní končetina koorts koponan korzystać kosztować kościelny krank
    kriterier kritizovat kritérium královský království krænkelse królestwo królewski kształcie kterýkoli kuchyňský
    kumpleto kunstner kunstnerisk kuwento kvalifikace kvalitet kwiecień küche křesťanský křižovatka laboratoř lachen
    ladder lancering lanciare landdistrikter langzaam larawan laugh lawyer lazımdır lebureeuoos leczenie leeftijd
    leerling legen legendární lehrer lehrerin leise lejlighed lendemain lentement levested liberare liberecký
    libertad libros lichaam liefde liggen lijken likvidace liniaal listahan listopad literacki literatura literární
    livsstil liwanag llegado llegar llegó lleva londýnský lotniczy lotnisko lucha luisteren lungsod lustig lópez
    maaltijd madre magazine maginoo magistrát magkano magnetický magnifique magtfulde magulang mahalaga mahirap
    majuskuła makkelijk malheur maliban manatili mancare mandskab mangfoldighed manggagawa mangiare mangyari
    mangyaring manipis manipulace maniwala manos manquer mansanas manželský manželství marahil marcha marchand
    marcher mariage markedsføring market marriage martín maría masyado matematický matematik matematika matematyka
    materia materiał matrimonio mattina mattino maximální maximálně mayores mayroon mañana małżeństwo mechanický
    medarbejder medhjælper medical medicijn medicinsk medlemskab medycyna meestekee meeting meisje mejores menacer
    meneer mengsel mensch mensonge mercato meritare merkado merken meses mestiere metalowy metropole metros meubel
    mevrouw mezinárodní middel miedo miejscowość miembros mieszkanie mieszkaniec mieszkanka mieszkać milch milione
    militaire militar militare militares military miljoen miljømæssigt million millones mimochodem mimořádný
    mimořádně minahan minerální minimální minimálně minister ministerio ministerstvo ministre ministro minuskuła
    minute minutenmir minutos minuut mismos missen mission mistrovství międzynarodowy mnohokrát modernizace modlitwa
    moeder momentos momentálně monsieur montagna montagne montrer moorden morceau morgen morning mother mouth movie
    movimento możliwość mucha muerte muerto mujer mujeres muovere musikalsk muziek muzyczny myndighed myself
    mysterium mädchen médecin médico mériter méxico místopředseda música müstəqil mężczyzna mướn mười mượn nabídnout
    nacht naczynie nadchnout nadechnout nadie nadmierny nadzieja nahlédnout naissance nakladatelství nakupovat
    namítnout napadnout naposledy naprawdę narkotyk narodowość narodowy narodzenie narozeniny nascere nascondere
    nasienie naslouchat nastoupit nastupovat następować nation national naturale naturaleza naturalny naturel
    naturellement natuur natáhnout nauczyciel nauczycielka naukowiec navrhnout navrhovat navštívit navštěvovat
    naznačovat nazwisko neanche nebezpečí nederlag nederste nedostatek negativní nejistota nemmeno nemocnice
    nemovitost nenávidět nepochybně neppure nepřátelský nerveux neuvěřitelný newspaper nezaměstnanost nezávislost
    nghỉ người ngọt nhiều nhưng niebezpieczeństwo niebezpieczny niebieski niedziela niedźwiedź niektóry niemiecki
    nieprzyjemny nieszczęście nieuws niewielki niewolnik niezwykły night niszczyć niños noche noemen norte north
    notevole notizia nourrir noviembre nuestra nuestras numeroso náboženský náboženství následovat návštěvník
    nämlich nærheden nødsituation nødvendig několikrát nước obchodník obchodzić obdivovat obejmować objektiv
    objektivní objevovat obliger obléknout obowiązek obowiązywać obras obrazovka obsahující obserwować obstante
    obtěžovat obyvatelstvo obywatel obywatelka ocasión occasione occorrere oceaan ochtend octubre oczekiwać
    oczywiście odczuwać odehrávat odhadnout odhadovat odległość odmítnout odpoledne odpovídat odpovědnost odpovědný
    odpovědět odpowiadać odpowiedni odpowiedź odpočinek odpočinout odpočívat odstartovat odstranit odtáhnout
    oefening offendere offentlig officer officier offrire oficiálně oficjalny ohlédnout ohrožovat ojczyzna
    okoliczność okresowy określać określenie określony olacaq olifant olomoucký olympijský olympiáda onderwerp
    onemocnění oneven ongeluk onkel onların ontbijt ontmoeten ontsnappen ontvangen ontwikkelen oocceseeunelly oorlog
    oorzaak opakovaný opakovaně opbevaring opeens openlijk operacja operaio opførsel opinión opisina opleiding
    opmærksomhed oposición opowiadać opporre opravdový oprávněný opskrift optimální oranje ordinare orecchio oreille
    organický organismus organizace organizacja organizační organizm organizovaný organizovat organizzare
    organizátor orientace orientovat originální orihinal osiemdziesiąt osiągnąć osmdesátý osobisty ospedale
    ostravský osvětlení otoczenie otrzymać otrzymywać otwierać otworzyć overbevise overleden overlevelse
    overraskende overrasket oversætte overvallen overveje overvinde ovlivňovat ovládnout oxumaq oynamaq oznaczać
    označovat očekávaný očekávání paaralan pablo paciente pacientes packen padre padres padrone pagitan pakiramdam
    palabra palabras palapag palazzo pamamagitan pamatovat pamilya panahon pandiwa pangalan panganib pangarap
    pangkat pangmaramihang pangngalan pangunahin panuntunan papieros parcourir pardubice pardubický parecchio
    parecía parirala parisukat parkering parkoviště parlament parlamentní parlare partecipare participación
    participant partido partidos partito partner parís passager passeren passione patakaran patlang patnubay
    paupière paysage países państwowy październik peace peccato pedagogický pedro peeenffool película pencher
    pensiero pensionering peněženka perdere perfetto perfino pericolo periode persoon perspektiva pesar pesetas
    pferd phone physeecel piacere piangere piantare pianura pieniądz pieniądze pierwiastek pierwszy piosenka pistool
    piętnaście pięćdziesiąt plaatje plafond plaindre plaisir planche plant plattegrond player pleurer plukovník
    plánovaný plánování plötzlich pneumatika población pochodzenie pochodzić pochopení pochopitelný pochybnost
    pochybovat pociťovat podezřelý podezření podlehnout podnieść podnikatel podnikatelský podnikání podnosić
    podotknout podporovat podrobnost podróżować podstatný podstatně podstawa podstawowy poděkovat pohlédnout
    pohybovat poitrine pojedynczy pojištění pojišťovna pojmenovat pokazywać pokračovat pokračování pokročilý police
    policejní policista policjant policía political politický politico politics politie politimand politisk
    polityczny polizei polizia políticas político políticos pomarańcza pomarańczowy pomeriggio pomieszczenie
    poniedziałek poorsooes popadnout popisovat popolazione popularny populární porovnání porozumět portier posilovat
    posisyon positie poskytnout poskytovat poslanecký poslechnout poslouchat posloužit posluchač possedere posséder
    postavení postavený postihnout postižení postižený postoupit postrádat postupovat postzegel postępowanie
    postępować posługiwać potenciál potenciální potenza potravina potrestat potrzebny potrzebować potvrzovat pousser
    poussière používaný povinnost povrchový povzdechnout powiedzieć powierzchnia powietrze powodować powstanie
    powstawać powszechny pozdravit pozitivní poznamenat pozornost pozorovat pozorování pozoruhodný pozostawać
    počáteční počítačový położenie południowy połączenie pořadatel poškození poškozený požadavek požadovaný
    požadovat pracoviště pracovník pracownik pracující pragnienie praktický praten pravděpodobnost pravděpodobný
    pravděpodobně pravidelný pravidelně prawdziwy precio precios preeesing preferire pregare premio prensa
    preoccupare presencia presenteren president presidente presque presser prestižní prezentace prezentovat
    prezident prezidentský prezydent price princezna prinses printemps privato problematický problematika proběhnout
    procházet procházka prodloužení prodloužit producent productos produkcja produkovat produkować produktion
    produkto profesional profesionální professeur professional professor professore profiter profond profondo
    profondément programmmere prohlásit prohlášení prohlédnout prohlídka prohlížet projektový projevovat projíždět
    promener promettere promettre prominout promluvit proniknout prononcer pronto pronásledovat propadnout propia
    propojení proporre propuesta propustit prosazovat proseso prostorový prostytutka prostějov prostředek
    protestovat protivník protáhnout protéger prouver prove provedený provincia provincie provocare provozovat
    provozovatel provvedere prowadzić prowincja prozradit prozrazovat prudooces przebywać przechodzić przeciwko
    przeciwnik przeciwny przedmiot przedsiębiorstwo przedstawiać przedstawiciel przeprowadzać przestrzeń
    przestępstwo przeszkoda przeszłość przeznaczyć przychodzić przyczyna przygotować przygotowywać przyjaciel
    przyjechać przyjemność przyjemny przyjmować przyjęcie przynieść przynosić przypadek przypominać przyprawa
    právnický prázdniny præsidentvalg précieux précipiter préférer président prévenir průhledný průmyslový psychický
    psychiczny psycholog psychologický psychologie psykolog psykologi psykologisk pubblicare publiczny publikace
    publikovat publikum pueblo puwersa pénétrer público pěstování přecházet předchozí předcházet předchůdce
    především předložit přednáška předpoklad předpokládat představa představenstvo představení představit
    představitel představovat předstírat předvádět přehledný přehlídka přehrávač překročit překvapení překvapit
    překvapivý překvapivě přemýšlet přestávat přestávka přestěhovat přesunout přesvědčení přesvědčený přesvědčit
    přibližně přibližovat přiblížit přicházet přihlásit přijatelný přikývnout přiměřený přinejmenším připomenout
    připomínající připomínat připouštět připravený připravit připravovat připustit přirozený přirozeně přispívat
    přistoupit přistupovat přitahovat přitisknout přitáhnout přiznávat přizpůsobit přátelský přátelství příležitost
    přípravek příslušník příslušný přístupný přítelkyně přítomnost příznivec qoymaq quarante quartier quelqu'un
    quería quienes quiero qurmaq quần raccogliere raccontare raconter radikální radio rafael ragazza ragazzo
    ramasser ramener rappeler rassurer rate reaktion realizace realizovat rechnen rechtdoor rechtvaardig recommencer
    reconnaître recueillir recuerdo reculer redden reduktion reforma regarder regionální regretter rehiyon reich
    reiten rejoindre rekenmachine rekonstrukce relaciones relate relativní relativně relever religijny religioso
    religious remercier remettre rencontre rencontrer rennen renoncer rentrer renverser reposer repousser
    reprezentace reprezentant reprezentovat repræsentant représenter repubblica republican republika republikansk
    república research reshunelly resistere resooltunt respecto respektive respektovat respirer respondent respuesta
    restaurace restauracja restaurant resterende resulta retenir retfærdig retomber reunión reveal revolución
    revoluční ricchezza rich ricordo riferire rifiutare riguardare rimanere rimettere ringraziare rise risquer
    ritenere ritrovare rivelare rivolgere rivoluzione road rock rodríguez romantický romantisk room rostlinný
    rovnováha rozběhnout rozdělení rozhlédnout rozhlížet rozhodnutí rozhodovat rozhodování rozhodující rozlišení
    rozlišovat rozloučit rozmawiać rozpocząć rozpoznat rozsvítit rozwiązanie rozšiřovat rozšíření rozšířený ruộng
    rzeczownik rzeczywistość rådgiver rækkevidde réclamer réflexion réfléchir régimen répandre résistance résister
    réussir réveiller révolution révéler sache sacrificio sagen sakahan salamat salamin salutare sammenhæng
    sammenligne samochodowy samostatný samostatně samozřejmost sandali sanggol sangre sapatos sauvage sbagliare
    scappare scendere scene schaduw scheiden scheinen schenken scherzare schetsen schieten schiff schijnen schlafen
    schlimm schluss schnee schodiště school schouder schovávat schreeuw schreeuwen schreien schudden schuh schule
    schwester schwimmen scientist scomparire scoppiare scorrere scrittore season seat sebevražda sebevědomí secours
    secretario secrétaire sectores sedmdesát sedmdesátý segretario seigneur seksualny sell semaine sembrare senior
    sentier sentimento septiembre settimana señaló señora shoulder shromáždění siedemdziesiąt signaal significare
    signifier signorina sigurado sikkerhed silangan silencieux silencio silenzio sing singen singsing sister sitzen
    siyempre skandale skill skin skladatel sklenička skuldertræk skutečnost skłonność slaapkamer slavnostní
    sledovaný sleutel slovensko slovenský sluchátko smettere smile snijden sociales socialista socialistický
    sociedad société soffrire sofistikeret soldier solitude soltanto solusyon sommeil sommer sommetider sonne
    sonntag sorprendere sorridere soruşmaq sostenere soudain souffler souffrance souffrir souhaiter souhlasit
    soulever soumettre sourire sourozenec soustředit soustředění soutenir south southern související souvislost
    současnost specialista specializovaný specifický speciálně specjalista specjalny spectacle speech spekulerer
    speranza spettacolo spiel spingere spiseskefuld spisovatel spokojenost spokojený spokojeně spolehlivý
    společenský společenství společnost společník spolupracovat spolupracovník spolupráce sportovec sportovní
    spotkanie spotřebitel spowodować społeczeństwo społeczny spravedlivý spravedlnost spreken spring springen
    sprzedawać spændende spænding srovnatelný stabilire stabilita staccare stadt stagione stamattina stanovení
    stanovený stanovisko stanoviště stanowisko star starożytny station statistický statistika stazione steigen stein
    stempel stipendium stisknout stock stoffig story stoupnout stowarzyszenie straffen stranický straniero
    straordinario strategický strategisk straße street stringere structuur student studiare studiować stunde
    středisko středověký substancja suddenly suerte suffer sumbrero summer supuesto surprendre surveiller svegliare
    svědectví symbolický sympatický szczególnie szczególny szczęście szczęśliwy sześćdziesiąt szkodliwy szlachetny
    szwajcaria sædvanlig sérieux słoneczny tagliare tagumpay tahanan tahimik tajemnica tajemství talakay tamelijk
    tampoco tandaan tanggap tanghali tangkad tante tatsulok teach teacher teatro technický technologický teecheengs
    teenager telefonní telefoon televisie television televisión televizor telewizja telewizyjny tellement teller
    tempête tenían teoretický teoría terrain terreur territorio terrorist terugkomst terytorium tevreden thank thay
    theo thousand threat thuyền thuê théâtre thích thôi tiempos tierra tilhører tilladelse tilstedeværelse
    tilstrækkelig timbang tinapay tindahan tisch toename togliere tonight torpaq toucher tough toward towarzystwo
    town trabaho trabajadores traditionel tradycyjny training traktować tranquille tranquillo transportør
    trasformare trattare traurig traverser traîner trembler trial trinken trip tromper trong troubler trouwen
    trpělivost truth trzydziesty trzydzieści trăng trời tungkol turistický turnen título těhotenství tłumaczyć
    tərəfindən từng uafhængighed uddannelse udenlandsk uderzenie udmelding udseende udvidelse udvikling udvælgelse
    ugentlig uitnodigen uitvinden uitzoeken ukraiński umiejętność umieszczać umożliwiać underholdning underskud
    undersøgelse undertekes underviser undskyld unidad unidos universitetsområde università univerzita univerzální
    uniwersytet unnuyeeng unser uplatňovat upozorňovat urodzenie urządzenie uskutečnit uspořádání ustanovení
    utrzymywać uvědomovat uvěřitelně użytkownik vaarwel vaincre vakantie vandaag vanmorgen vannacht vechten veiller
    vellykket ventilator verdad verdienen verdrietig verenigen vergeten vergeven vergissen verhaal verhoging
    verjaardag verkaufen verkeerd verkopen verlaten verleden verliezen veroveren verrassen verschrikkelijk verstand
    verstoppen versturen vertrekken vertrouwen verzamelen verzameling victoria videnskab vieillard vierkant
    vigtigste violencia virkelig virkelighed virksomhed visita vlastnictví vliegtuig voetbal vogel voiture voluntad
    volvió voorzichtig vorbei vote voyager vreemde vriendelijk vriezen vuelta vydechnout vyhledávat vyjadřovat
    vykřiknout vynikající vypracovat vyskytovat vyslechnout vystavovat vystoupení vystudovat vystupovat vysvětlení
    vysvětlovat vyznačovat vyzvednout vyšetřovatel vyšetřování vzdělávací vzdělávání vzhlédnout vzpamatovat
    vzpomenout vàng værdifuld væsentligt véritable vêtement waarschijnlijk wachten wagen wall waschen washington
    wasser wear weight weihnachten weinen werelddeel west wetenschap wetter wewnętrzny wiadomość wieczorem wiese
    wife wind więzienie woman wonder wprowadzać wskazywać wspaniały wspomnienie wspólnota współczesny wychodzić
    wycieczka wydarzenie wykonanie wykonywanie wykonywać wykorzystywać wypowiedź wyrażenie występować wytwarzać
    wyłącznie wątpliwość właściciel właściwość xanh xuồng yard yaşamaq yeah yenidən young yoxdur yüksək yüngül
    zabezpečení zaburzenie zachowanie zachowywać zahlédnout zahraniční zainteresowanie zajišťovat zajímavost
    zakończenie zakończyć zamieszkiwać zamilovaný zaměstnanec zaměstnavatel zaměstnání zapalenie zapomenout
    zapomnieć zaslechnout zastoupení zastupitel zastupitelstvo zatrzymać zawartość zaznamenat zazwyczaj zdarzenie
    zdravotnický zdravotnictví zdůrazňovat zeitung zemědělský zemědělství zewnętrzny zgromadzenie ziekenhuis zimmer
    zjednoczone zkontrolovat znaczenie znajdować zniszczyć zodpovědnost zodpovědný zoufalství zpracování zpracovávat
    způsobovat zrozumieć zwembad zwemmen zwolennik zwycięstwo zwłaszcza záležitost århundrede çalışmaq écarter
    échapper éclairer éclater écraser éloigner émotion éprouver éternel étouffer étrange étranger événement
    ødelæggelse øjeblikket ćwiczenie československo československý đang điều đánh đúng được đồng śniadanie
    średniowieczny środowisko śródziemne świadczyć świątynia železniční αγοράζοντας αλγόριθμου αναγκάζονται
    ανακλύψεις αναφέρονται ανεπιθύμητη ανταγωνιστής αντιλήφθηκαν απίστευτα απαράδεκτη απαραίτητο απαρατήρητο
    αποδείξεις αποθηκευτικού αποκλειστικούς απομόνωση αποστηθίσει αποφάσισε βασανίζουν βουτήξουν γειτονιάς
    γνωρίζουμε δεδομένων δημιουργήσεις δημιουργείς δημιουργια διαδίκτυο διακόψουμε διαπιστώνεις διασφαλίζεται
    διαφήμιση διευθυντές διοικητικό διολισθήσεις διορθώσει διορθώσεις δοκιμάσεις δωροδοκηθούν εκτελέσει εκτελέσεις
    εκτελείται εξακολουθεί εξοργιστικά επενδυτής επιδιορθώσεις επιστρέφουν επιχείριση εργαζόμενοι εργαζόμενων
    εργοστασίου εσωτερικών ευκολότερο κοιτάζοντας μεταγλωτίσει μεταγλωτιστής μεταφραστής παράγοντες παραγωγικής
    παραδοτέου παραδώσεις περιβάλλοντος περιμένουν περισσότερη προβληματική προγραμματιστής προκύπτουν προσεκτικά
    προσλάμβανες προσπαθήσεις προσπαθούν σημαντικός στέλνοντάς συγγραφείς συγκεντρωμένοι συγχωνευτεί συνάδελφος
    συνεντεύξεις συνηθίζουν σχεδιαστής τεκμηριώνει χαρακτηριστικό χαρακτηριστικών χρειάζονται χρησιμοποίησέ
    χρησιμοποιούνταν χρησιμοποιούσες χρονοδιαγράμματα χρονοδιαγράμματος академік армейский армійський багряний
    безглуздий безпорадний беспомощный блискучий будівництво вздрагивать вздрогнуть виблискувати виднеться виднітися
    виконувати виникнення виражений висловлюватися витримати витягувати возбуждение возмутиться возникновение
    вскакивать выдержать выражаться выражение выраженный вытаскивать відзначити відповідність відповісти військовий
    господиня демократия демократія домогтися досліджено доставать достоинство друкувати діставати еврейский
    естественный жорстокий заборонити заведение задержать заплакати заплакать запретить запустити заработать
    заспокоїтися заспівати застосовуватися затримати затягнутися затянуться заявление збудження збільшуватися
    звільнення звільнити здригатися здригнутися знаходити зображати зрозумілий изображать инструкция
    интеллектуальный исполнять квапливий коллектив командование командування командувач командующий коммунизм
    конструкция конструкція конференция конференція коричневий коричневый ленинград ленінград мальчишка мгновение
    мелькнуть механический мучительно міркування налоговый намерение наполегливо наслаждение наступати наступать
    натиснути наткнуться наштовхнутися небезпека невыносимый недостаток незвичайний незвичний некоторый необычный
    неожиданно неожиданный непривычный несподіваний несподівано нестерпний обуритися одиннадцать опасность
    освобождение основание очередной очутиться перебивати перебивать перетнути поговорить податковий подземный
    подробиця подробность поздравлять поколение покоління помовчати помолчать порівняння посвятить поставити
    постоянный построить постійний потягнутися потянуться правильний правильный правление правління привлекать
    призначити приличный применяться природний присвятити пристойний пристрасть прихований приходити приходить
    пробовать пробувати провинция провінція програміст промовчати промолчать пропаганда пропадати пропадать
    протягивать протягувати прошепотіти прошептать підземний підкинути равнодушный развернуться разводить
    разнообразный разуметься расстегнуть расстройство рассуждение растеряться ребятишки розвернутися розвинений
    розводити розгубитися розкішний розстебнути роскошный руководитель різноманітний самостоятельно самостійно
    сверкающий серйозний серьезный скользить смертельный собеседник советовать совещание сомнительный сопровождаться
    социалистический соціалістичний співрозмовник строительство сумнівний супроводжуватися танцевать танцювати
    торопливый увеличиваться уничтожение успокоиться факультет хлопчисько художественный человечек чоловічок
    шкарпетка єврейський інструкція інтелектуальний ականջ ամուսին այնտեղ այստեղ այրվել անձրև անտառ ապրել արմատ
    արյուն բաժանել բարակ բերան բոլոր բռնել գիտենալ եղունգ եղջյուր երկինք ընկնել թռչուն իմանալ ինչպես լուսին ծիծաղել
    կանգնել կարմիր կեղտոտ կենդանի կուրծք հաշվել հարվածել ճանապարհ մառախուղ մեռնել մտածել շրջվել ործկալ պառկել
    սառույց սառչել սեղմել սպանել սպիտակ վախենալ վառվել տեսնել տղամարդ փետուր փորոտիք քայլել քերծել אדיפיסינג אדנדום
    איאקוליס איפסום אלמנקום אקווזמן בגורמי בלינדו בליקרה בריקנה הועניב היושבב וולופטה ולתיעם ומעיוט ומרגשח וסטיבולום
    ותלברו להאמית ליאמום לכימפו למטכין למרקוח לפריקך לפתיעם מונפרד מונפרר מיחוצים נונסטי ניצאחו סאפיאן סוליסי
    פוסיליס קונדימנטום קונסקטורר שעותלשך آخرون آخرین آزمون آسانسور آسمان آفتاب آموزش آنچنان آن‌ها أبداً أبدًا أتذكر
    أحاول أدافع أساعد أستسلم أشياء أعتبر أعترف أعتقد أغنية أفترض أفتقد أفريقيا أقترح ألمانيا أوافق أوراقهم أَخَّاذ
    أُطرُوحَة إبعاد إتفاقية إخلاء إستيلاء إعجاب إلتواء إمضاء إيداع إيطاليا ئازادی ئامادە ابتدعها ابزارهای اتحداك
    اتفاقية اتومبیل احترام احساس اختراع اختراعات اخترت اخماد ادافع ارائه ارباح ارتكبها اردوگاه ازجمله اساسا اسبوعين
    استبدال استخوان استراحة استراحت استراليا استرجاع استطاعوا استطيع استعملت استمرار استوديو اسلحه اسمنت اضافه اطلاع
    اعتدال اعشاری اغادر افزارها اقامت اقتراح اقتصادية اقیانوس الأبرياء الأثناء الأثنان الأراضي الأرضية الأرواح
    الأساسي الأسيوي الأعمال الأليف الأمريكي الأمريكية الأمل الأهداف الأوربيين الأوروبي الأوروبية الأوروبيّون الأوضاع
    الإتحاد الإتفاقية الإثنان الإحتفاظ الإحسان الإطلاق الإقتصادي الإقتصادية الإكتفاء الإمتعاض الإمداد الإنذار
    الإنزال الإيطالية الاقتراع الانجليزية الاندونيسية الباهضة البشريةً البقية البولندي التاريخ التبرعات التحالف
    التخطيط الترحيل التسلق التشقلب التغييرات التفاضل التقليدي التقليدية التكاليف التنازلي الثعالب الثقيلة الجاد
    الجانبين الجبر الجرأة الجسم الجميع الجناح الجنرال الجنوبي الجنون الحال الحضارة الحكومة الحمامات الحمدون الحياة
    الحيلولة الخارجية الخاسرة الخاصّة الخاطفة الخدع الخصم الخصوص الدنمارك الدولارات الدير الدّفاع الذات الرأفة
    الرافض الرقص الريح الساحلية السترة السرج السعة السماع السماوي السيطرة الشاعر الشتوية الشرقية الشفق الشهيرة
    الشّعبين الصعداء الصينية الضرورات الضروري الطرفين العائلة العاشر العاصمة العالمي العالمية العزلة العليا العنكبوت
    العنوان الغرفة الغزل الفائز الفراء الفرنسي الفرنسية القليل القوي القيء الكبرى الكونجرس اللازمة اللطف المؤلّفة
    الماء المبرمة المتاخمة المتحدة المتساقطة المتّبعة المجتمع المحدد المحسن المحسنات المحيط المختارون المدفأة
    المدينة المرسول المرونة المسالك المسرح المشترك المشتّتون المشي المعاهدات المعجل المقصود الملابس المنتصر المنشئ
    الموت الموجة الموسم الموسوعة الموعد الموقف الناس النزاع النفخ النهر الوادي الواقعة الوزراء الوصاية الولايات
    اليابان اليابانية اليقظة اليميني الگوی اماده امتعة امتياز امراء امیدوارم اناقش انتصار انتصارهم انتهاء انجیر
    انرژی انزعها انسانی انگشت اهداء اواخر اوایل ايطاليا ايقاد اکسیژن ایستادن ایستگاه این‌ها ایپسوم بأغلبية باتجاه
    بادبان باران بازار بازدید باستحداث باستمرار باصدا باقية بالإنزال بالابردن بالاسفل بالباص بالتأكيد بالتوقيع
    بالثالث بالجانب بالرّغم بالسادس بالسيطرة بالشتاء بالشرقي بالطبع بالفعل بالكاد بالمحور بالمطالبة بالولايات ببینید
    بجوار بحكمة بدانة بداهة برادر برعاية برنده برودة برونز بريطانيا بزودی بسرعة بطريقة بعشوائية بكثرة بلديهما
    بمباركة بمحاولة بهبود به‌عنوان بولاتّساع بوون بپرسید بیابان بیشترین بەفر تأكيد تابستان تاریخ تاریک تایبەت تبعًا
    تتدفق تجارت تجربه تجريبي تحریک تحميل تخمين تدريبات تدليك تزامناً تستوعب تشيكوسلوفاكيا تصويت تصویر تعتاد تعرُّف
    تغييرات تفریق تكتيكاً تماثيل تماشای تنبيه تواصل توربيني توصیف تولید تکایە تکرار تکنولوژی ثالاسانوس ثقافة ثلاثون
    جاذبية جامعه جریان جزیره جمعیت جمهور جوابگوی جوان جَذّاب حرارت حروفچینی حزينين حسنًا حشرات حقيقة حقيقي حکومت
    حیوانات خادمة خاصیت خانواده خاکستری خریداری خزانة خلاقی خواهد‌شد خواهر خوراک خوردن خوشحالم خیابان خێزان داستان
    دایره دربرابر درخشش درمورد درمیان دریاچه در‌صد در‌نزدیکی در‌نظر دستاوردهای دشوار دشواری دنبال دندانها دوباره
    دوستان ديكور دیوار دەریا دەست دەنگ رابطة رادیو راهنمایی راهکارها رایگان رسیدن رهبری رودخانه روزنامه روستای
    رویداد رکورد زمستان زندگی زیبایی سأخبرك سألتصق ساختگی سادگی ستاره سخنرانی سرباز سرمایه سرگرم سعی‌کنید سنشتاق
    سنغافورة سنگین سوالات سوراخ سيصيبني سیاره سەرکەوتن شارۆچکە شخصیت شستشو شموليةً شناخت شنیده شهرستان شیشه‌ای صندلی
    ضخامت طباشير طبیعت طبیعی طراحان عادلانه عالميا عجله‌ای عزيزتي عسكرياً عشوائية عضویت علاقه غالباً فراوان فروشگاه
    فریاد فولاد قانون قراردادن قهوه‌ای قُدُماً كلاهما لإختيار لإنعدام لاستیک لبخند لبلجيكا لبولندا لتقليعة لحظه‌ای
    للأراضي للإتحاد للحكومة للسيطرة للمتابعة للمجهود لليابان ليتسنّى ماليزيا مالیدن مبارزه مبتذلة متخصصان متزوجة
    متساوي متطابقة متماسك متوسط متولد مجموعة محاولات مخلوط مدرسه مرارًا مراعاة مراقبت مرحبًا مردها مزرعه مسؤولية
    مسابقه مستعمره مشترک مشغول مطبوعات مطمئن معامله معماري مغناطیس مقابلة مقاطعة مقاله مقیاس ملاقات ملایم ملودی
    مليارات مهارات مواطنة مواطنون مواقعها موسیقی موفقیت مولکول مُطبَّق مِرفَق میلیون می‌تواند می‌توانید می‌خواهم
    می‌دانم می‌کند می‌گویند مەریوان مەزنی نامفهوم ناوچە ناگهانی نستنتج نقره‌ای نمایندگی نمودار نوشابه نووسین نَسِيج
    همخوان همسایه هواپیما هەرزان هەرگیز هەموو هەمووان هەواڵ وأكثرها وإيطالي والإتحاد والتكامل والروسية والفرنسي
    والفلبين والمانيا والمعدات والنرويج والنسيج وانتهاءً واندونيسيا وايرلندا وباستثناء وبالتحديد وبريطانيا وجوددارد
    وحلفاؤها ولاتّساع ولكسمبورغ ويكيبيديا وَرَاءَ وُلِدّ يتدحرج يستثني يستوعب يعرفون يقدموا يقولون پادشاه پرداخت
    پوشاندن پیشنهاد پێویست پەیام چاپگرها چیرۆک ژمارە کاربردهای کارخانه کارشناس کامیون کاپیتان کتابهای کراوات کمترین
    کودکان کوردستان کۆمەڵ گرافیک گرفتار گسترده گۆڕانکاری گەرمی یادگیری লক্ষ্মণ あさねぼう あしくび あっとうする
    あつかい あらあらしい あらかじめ あらしお あらじお あらそう いきどおり いさぎよい いしずえ いしゃりょう いたずら
    いちだい いちにち いっかい いっさくじつ いっぱく いままで うんがいい えんちょうする おうしゅう おおごえ
    おおちがい おきゃくさん おくれる おとこのこ おととい おとろえる おどりば おどろく おんとう かいころく かいじゅう
    かいせい かいそく かいぞく かいたく かいほうする かおつき かくしゅう かくれる かけこむ かたみち かちゅう
    かっこう かぶしきしじょう かわかす かわさき かんえん かんかつ かんさい かんしん かんじる かんせつ かんぜん
    かんそく かんどうする かんりょうてき がいよう がんばる きげんご きじゅつ きずつく きぼうする きゅうりょう
    きょうかい きょうしつ きょうどう きょうふ きょだい ぎじゅく ぎょうし くまもとけん けいかん けいけんしゃ
    けいじばん けんしゅうせい げいひんかん げんまい げんめつ こうえん こうおつ こうぎょう こうせい こうぞく
    こうちょく こうつう こうとう こうばん こくひん こくふくする こくみん こころみる こたえる こっせつ こづつみ
    ことばつき ごうけん ごじゅう さいげつ さいばん さいほう さいぼう さきまわり さくにゅう さわやか さんぎょう
    ざんぴん しあとるし しえんする しききん しきもう ししょく しっぷう しっぺい しめらせる しゃくや しゃっか
    しゅいん しゅうり しゅくん しゅしょう しょうかする しょうがっこう しょうげき しょうじょう しょうゆ しょうりゃく
    しょくん しょひょう しんじゅく しんぞう じきしょうそう じぎする じじょでん じっかん じどうし じゅうどう
    じゅうらい じょうき じょうきゅう じょうじゅん じょうだん すいがら すいせん ずいぶん せいかん せいしん せいじょう
    せいぞう せいめい せっとく せんげん せんじょう せんじょうざい せんたくする せんりゅう ぜんにほん そうぐう
    そうだん そだてる そんけい そんざい ぞうえん たいがい たいこうする たいほう たいやく たいりく たんれん
    だいがくいんせい だいどころ だくりゅう ちきゅう ちめいてき ちゅうとはんぱ ちゅうもんする ちょうしゃ ちょうせん
    ちょうりょく ちょくせつ ちょさくけん ちらかす ちんもく ついたち つうこん つうやく つぎつぎ つぐなう つなひき
    てのこう とうひょうする とりあえず どうはんする ないしょばなし なげすてる なさけない なつかしい にゅうせき
    ねんがじょう ねんじゅう はなのあな はんだんする ひかくする ひんきゃく ふくぶくろ ふねんゴミ ぶっきょう
    ほうしゅう ほにゅうびん ほんるいだ まほうつかい むちつじょ むらさきいろ めいわくめーる めいわくメール もくひょう
    よわよわしい りゅうこうご れいぞうこ アメリカ製 シアトルし フランス人 仕方がない 同音異義語 差し上げる
    恥ずかしがる 気持ちいい 盛り上がる 紛らわしい 飽くまでも 구성하지 국내법과 국제법규는 노력하여야 때까지는
    무상으로 민족문화의 법률로써 보장하기 보호한다 사생활의 소추되지 시설기준과 아니하는 아니한다 예술가의
    의무교육은 일반적으로 재외국민을 전통문화의 증거인멸의 진흥하여야 평생교육을 현행범인인 형사피고인은
    """.split()  # noqa: SIM905
)
#: The same for languages that set no spaces between words.
SALAD_PIECES = tuple(
    """
    กตัญญู กรดไหลย้อน กรรมการ กระจาย กระถาง กลาง กลางคืน กล่อง กล่าว กล้า กว้าง กะละมัง กะเพรา กาม กำไร กิจกรรม กิน
    กิโลเมตร กิ่งไม้ กีฬา กูเกิล ก้าง ขนม ขนมชั้น ของหวาน ขัด ขันน้ำ ขาดเคิ่ง ขี่ ขี้ดิน ขี้ไคล ขุด ข้าง ข้าว
    ข้าวหมูแดง ข้าวเจ้า คนตาย คนไข้ คมนาคม ครอง ครู คลาน ควร คอก คอมมิวนิสต์ คะแนน คั่ว คาว คำถาม คำสั่ง คู่ ค่อย
    ง่วง จะไปพั่ง จัด จ๋า ฉีด ชนิด ชะนี ชาว ชาวนา ชิง ชุดนอน ชุมนุม ช้า ซอย ซี่ ซ่อน ซ่อมเบิ่ง ดอกไม้ ささやき
    じぶんの アクセルペダル インチ オークション カラム カレッジ キャビネット キャビン クルー クール コンペ コーナー
    コーラス サラダ サワー シェービング シュガー ジャム ジャーナル スキーム スペル スマッシュ タワー ダイヤモンド
    ダッシュ チーズ デッド トリビュート トレーナー トースト トーン ノート ハンマー バケツ バスケット バナー バーゲン
    パイオニア パーセント ヒット ヒール フェミニスト ブラケット ブランチ ブレーキ プラスチック ベルベット ホイール
    ボトル マリン リニア リハビリ リフト 一下 一样 一樣 一般 一起 不同 不斷 不自然な 不过 不過 两个 为了 主題 之间
    人員 人民 介紹 仕上げ 他们 以及 以后 但是 位置 你们 你的 保持する 保証金 個人 催眠術 全国 全部 其中 其實
    再現する 决定 出演者 分析 到了 包括 北京 参加する 发展 只是 可能 同時 品牌 喜歡 因此 國內 在线 地區 埋め込む
    基本 報告 大小 大統領 奨励します 女人 如此 威望 孩子 安全 客户 實現 尊敬する 屋根裏 工具 差別する 帖子 建设 影响
    很多 您的 情況 感謝する 成為 我们 戦略的 所有 手机 控制 推薦 操作 文件 方法 时候 是否 更多 最后 有些 有關 本站
    東西 标题 標題 比較 比较 注冊 注意 瀏覽 点击 特別 现在 生產 电子 留言 發布 的是 目前 看到 研究 科技 程序 管理
    类别 組織 網上 组织 继续 而且 處理 虽然 覺得 觉得 設計 說明 论坛 语言 資源 资料 运行 这些 进入 這個 這麼 過程
    那么 那個 重要 關於 雖然 需要 非常 類型
    """.split()  # noqa: SIM905
)
