"""Past tenses, language by language: endings of regular verbs, closed lists of irregular ones, auxiliaries."""

# A table reads better than one cut to the margin.
# ruff: noqa: E501

import re
from collections.abc import Collection, Iterable

from spuria import pattern

# Preterites that are no participles, then those that are, then -ed but for adjectives and what is planned.
_EN = (
    r"was|were|had|did|took|began|came|went|saw|gave|rose|fell|became|broke|spoke|wrote|knew|grew|flew|drew|threw|chose|froze|drove|stole"
    r"|shook|sank|rang|sang|swam|ran|withdrew|overtook|undertook|forbade|arose|fled|hid|lay|rode|slid|slept|spun|sprang|strove|swore|wore|woke"
    r"|upheld|withheld|overthrew|oversaw|drank|ate|forgot|got|tore|bore|crept|dug|clung|fed|lent|slew|bled|hung|said|befell|foresaw|mistook"
    r"|split|shut|cut|cast|burst|cost|beat|spread|quit|lit|stuck|wound|bound|understood|meant|felt|hurt|met|won|lost|held|struck|left|made|led"
    r"|hit|sold|bought|built|found|sent|spent|kept|brought|caught|taught|thought|paid|shot|sought|told|swept|stood|dealt|laid|fought|put"
    r"|upset|wed|outsold|rebuilt|bred|slung|swung|stung|knelt|leapt|learnt|dreamt|burnt|spelt|spilt|wept|bent|fled|sped|strode|trod|blew|threw|overran"
    r"|(?:has|have) (?:\w+ly )?(?:seen|been|become|come|gone|given|taken|fallen|risen|grown|broken|written|begun|run|drawn|driven|flown|shown|chosen)"
    r"|(?!(?:need|unit|bas|relat|limit|spe|inde|hundr|nak|sacr|bless|se|fe|we|gre|bre|blee|ble|kindr|wick|excee|procee|succee|embe|agre?"
    r"|expect|schedul|plann|propos|project|estimat|anticipat|forecast|suppos|intend|slat|tentativ|fiction|impli|unexpect)ed\b)[a-z]{2,}ed"
)
# Prefixes of German verbs; strong preterites; weak ones, which no article stands before.
_DE_PREFIX = r"(?:ab|an|auf|aus|be|bei|ein|ent|er|ge|hin|her|miss|mit|nach|nieder|über|um|unter|ver|vor|wider|wieder|zer|zu|zurück|zusammen|durch|voll|statt|fort|los|weg)?"
_DE_ADJECTIVE = (
    r"(?:letzt|erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|\w*zigst|gut|alt|hart|bunt|weit|breit|rot|tot|spät|leicht|schlecht|echt"
    r"|recht|fest|best|meist|gesamt|sogenannt|bekannt|beliebt|berühmt|geehrt|privat|laut|glatt|satt|matt|nackt|direkt|konkret|exakt|perfekt|korrekt"
    r"|gesund|bitt|heut|mitt|seit|dicht|feucht|schlicht|sanft|kalt|neust|neuest|höchst|größt|jüngst|ältest|nächst|wichtigst|schnellst|stärkst|könnt|möcht"
    r"|müsst|dürft|sollt|wollt|würd|hätt|wär|erwartet|geplant|beantragt|vereinbart|öffentlich|hunder|\w*(?:ig|isch|lich)st|ge[a-zäöüß]{3,}t|\w{3,}iert"
    # stems in -t, whose infinitive looks like a preterite: "arbeiten", "betrachten"
    r"|(?!macht|dacht|bracht|lacht|wacht|kracht)\w*(?:acht|(?<!e)(?<!l)icht|ücht|ürcht|ast|ost|(?:tr|\br)öst|üst|(?<!r)est|leist|iet|itt|(?<!t)ett|ätt|ütt|üt|äut|[dl]eut"
    r"|(?<!t)eit|att|art|rat|\btret|bet|knet|öt|(?:sch|gest|sp|verw|\bw|h)alt|\b(?:g|sch|z)elt|ält))e[nrms]?"
)
_DE = (
    r"wurden?|war(?:en)?(?! es einmal)|hatten?|(?:hat|haben)(?= )|"
    rf"(?!(?:be|ge|sogenannt|un|ver|ent)(?:kannt|nannt|wandt|sandt)e|sogenannte){_DE_PREFIX}(?:kam|galt|starb|begann|fand|traf|stieg|fiel|gab|ging|schien|gewann|trat|lor|nahm|ließ|hielt|lief|schloss|zog|rief|sprach|schrieb"
    r"|brach|blieb|sank|wuchs|schied|stand|floh|bat|schoss|warb|fing|hob|riss|schlug|trug|warf|bot|flog|fuhr|griff|half|litt|lud|sprang|stieß|trieb"
    r"|schwand|wies|lag|schnitt|stahl|zwang|gann|band|barg|bog|aß|fraß|fror|schor|troff|drosch|sah|las|maß|saß|sang|trank|schwamm|rann|spann|wusch|wog|lieh|mied|schwieg|strich"
    r"|glich|wich|bewies|biss|pfiff|ritt|stritt|genas|geschah|goss|genoss|kroch|log|betrog|schob|schwor|schmolz|hing|hieß|briet|riet|geriet|schlief"
    r"|wuchs|buk|grub|schuf|erschrak|brannte|kannte|nannte|rannte|sandte|wandte|brachte|dachte|wusste|focht|flocht|quoll|soff|verdarb|befahl|stach)(?:en|n)?"
    rf"|(?<!der )(?<!die )(?<!das )(?<!dem )(?<!den )(?<!des )(?<!ein )(?<!eine )(?<!einen )(?<!einer )(?<!einem )(?<!zu )(?<!im )(?<!am )(?<!zur )(?<!zum )"
    rf"(?!{_DE_ADJECTIVE}\b)[a-zäöüß]{{3,}}(?:te|ten)"
    r"|(?:hörten?|gehörten?|gelangten?|gestalteten?|genehmigten?|gefährdeten?|gewährten?|gründeten?|gelobten?|gestatteten?|\w{3,}ierten?(?= (?:der|die|das|den|dem|ein|eine|einen|sich|er|sie|es|im|am|in|zum|zur|von|mit|auf|nach|\d)))"
)
#: The perfect of verbs of motion and change, whose participle closes the clause.
_DE_PERFECT = (
    r"(?:ist|sind)\b(?=[^.;:!?]{0,140}\b(?:\w*(?:gestürzt|gestorben|gekommen|gegangen|gefallen|gestiegen|gesunken|gefahren|geflogen|gelandet|gescheitert|gewachsen"
    r"|gereist|gezogen|gelaufen|gebrochen|gebrannt|gewesen|geworden|geblieben|getreten|gesprungen|gekehrt|geflohen|geflüchtet|gekracht|geprallt|geglitten|gestoßen)"
    r"|verstorben|explodiert|passiert|geschehen|entgleist|kollidiert|worden|erschienen|entstanden|verschwunden|verunglückt|ertrunken|ausgebrochen|zerbrochen|erloschen)\b)"
)
_FR_PARTICIPLE = r"(?:é|ée|és|ées|i|ie|is|ies|it|its|ite|ites|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ints|eint|aint|mort|morte|morts|clos|close|mis|mise|pris|prise|ise|ises|quis)"
_FR = (
    r"(?:a|ont|avait|avaient|avons|avez|ai|a été|ont été|est|sont|était|étaient|fut|furent|eut|sommes|suis|j'ai|s'est|se sont|s'était|s'étaient|n'a|n'ont|l'a|l'ont|y a)"
    rf" (?:(?:[\w'’]+ment|été|ainsi|aussi|déjà|tous|tout|pas|plus|jamais|encore|bien|mal|également|ensuite|enfin|depuis|notamment) ){{0,2}}[^\W\d_]{{1,14}}{_FR_PARTICIPLE}"
    r"|(?!(?:souhait|fait|lait|trait|portrait|extrait|attrait|retrait|distrait|parfait|forfait|méfait|bienfait|satisfait|abstrait|imparfait|surfait|refait|plaît)\b)[^\W\d_]{2,}(?<!r)(?:ait|aient)"
    r"|(?:entr|mont|tir|dur|sépar|compar|rest|figur|demeur|désir|espér|ignor|préfér|considér|opér|gér|adhér|retir|expir|respir|admir|assur|mesur|attir|déclar|prépar|répar|pleur|ador|colo?r)(?:ait|aient)"
    r"|(?:a|ont|avait|eut) (?:eu|pu|dû|su|vu|lu|bu)\b|eut lieu|furent|fut|eut|eurent|dut|durent|put|purent|sut|voulut|mourut|courut|reçut|vécut|parut|apparut|disparut|connut|reconnut|lut|élut|valut|fallut|résolut|parcourut|conçut|aperçut"
    r"|[^\W\d_]{2,}(?:èrent|irent|urent|inrent)|(?:de|re|par|inter|main|sou|sur|ob|dé|con|pré|re)?(?:vint|tint)|rejoignit|atteignit|peignit|craignit|contraignit"
    r"|(?:re|per|pro|com|ad|sou|trans|é)?mit|(?:re|ap|com|entre|sur)?prit|naquit|(?:re|con|ac)quit|(?:at|dé|dé|en|é|pré|re)?tendit|(?:re)?v(?:it|endit)|(?:pour|en)?suivit|(?:re)?fit|rendit|perdit|partit|sortit|servit|(?:dé)?couvrit|(?:re|r)?ouvrit|offrit|souffrit"
    r"|fondit|répondit|descendit|entendit|romp(?:it|t)|interrompit|(?:com|a|dé)?battit|sentit|consentit|mentit|s'établit"
    r"|(?:décéd|n)ée?s?|morte?s?|disparue?s?"
    # the simple past in -a, which hardly any other French word has
    r"|(?!(?:cela|voilà|déjà|delà|cinéma|panorama|agenda|visa|pizza|villa|saga|gala|mafia|delta|extra|opéra|caméra|data|schéma|cola|nova|quota|tombola|judoka|karma|lama|panda|propaganda|véranda|média"
    r"|alpha|oméga|coma|diploma|dilemma|drama|trauma|aura|sera|fera|ira|pourra|devra|verra|viendra|tiendra|prendra|mettra|persona|samba|salsa|pasta|soda|sofa|sauna|diva|boa|cola|polka|rumba|tuba|zebra|china|via|cia|hydra|marina|casa|plaza|ultra|supra|infra|mascara|tiara|sierra|toundra|choléra)\b)(?-i:[a-zàâçéèêëîïôûü']{3,}(?<!r)a)"
    r"|(?:entr|mont|tir|dur|sépar|compar|rest|demeur|assur|attir|déclar|prépar|répar|pleur|inaugur|instaur|retir|livr|ouvr|montr|rencontr|célébr|enregistr|adress|remport|consacr|administr|démontr|illustr)a"
)
_ES = (
    r"fue|fueron|fui|fuimos|era|eran|tuvo|tuvieron|hubo|estuv(?:o|ieron|imos)|hizo|hicieron|dijo|dijeron|vino|dio|dieron|vio|vieron|quiso|pudo|supo|trajo|anduvo|cupo"
    r"|(?:con|pro|re|se|tra|de|intro|in)?dujo|(?:ob|man|de|sos|con|re|entre)?tuvo|(?:pro|im|ex|com|dis|o|re|su|contra|inter)?puso|(?:pre|inter|con|pro)?vino|(?:pre|contra|ben)?dijo|satisfizo|rehizo|deshizo"
    r"|(?:fu|estuv|tuv|hic|vin|pud|dij)imos|(?:visit|pas|lleg|viaj|celebr|inaugur|qued|aloj|disfrut|compr|encontr|gan|contrat|reserv)amos"
    r"|(?:fallec|nac)id[oa]s?|(?:ha|han|había|habían|he|hemos) (?:\w+mente |ya |sido |además )?[^\W\d_]{2,14}(?:ado|ido|ído|to|cho|so)"
    r"|[^\W\d_]{2,14}(?:aron|ieron|jeron|yeron|eron)|[^\W\d_]{2,14}(?<!ci)(?<!si)(?<!xi)(?<!sol)ó|[^\W\d_]{2,10}(?:[eu]|n|r)ció|[^\W\d_]{0,14}(?:eció|nunció|inició|nació|enció|anció|ició|oció)"
    r"|[^\W\d_]{3,14}(?:aba|aban)|tenían?|habían?|vivían?|decían?|hacían?|querían?|existían?|seguían?|permanecían?|ocurrían?"
)
_PT = (
    r"foi|foram|fui|fomos|era|eram|teve|tiveram|houve|esteve|estiveram|disse|disseram|fez|fizeram|quis|pôs|puseram|trouxe|soube|coube|pôde|veio|vieram|deu|deram|viu|viram|tinham?|havia|haviam|ia|iam"
    r"|(?:man|ob|de|con|re)teve|(?:pro|im|com|ex|dis)pôs|interveio|(?:estiv|tiv|fiz|fic|pud|vi)emos|(?:visit|pass|cheg|fic|viaj|ador|compr|encontr|reserv|jant|aloj|hosped|gost|fech|inaugur|ganh)[áa]mos"
    r"|(?:falec|nasc)id[oa]s?|(?:tem|têm|tinha|tinham|havia) sido|[^\W\d_]{3,14}(?:ou|aram|eram|iram)|[^\W\d_]{3,14}(?:ava|avam)"
    r"|(?!(?:(?:mi)?lieu|bleu|adieu|neveu|enjeu|jeu|feu|aveu|dieu|meu|seu|teu|museu|europeu|peu|céu|véu|réu|troféu|liceu|ateu|judeu|pneu|breu|museu|hebreu)\b)[^\W\d_]{2,12}(?:eu|iu|aiu|uiu)"
)
_IT = (
    r"(?:è|sono|era|erano|fu) stat[oaie]|fu|furono|fui|ebbe|ebbero|venne|vennero|era|erano|aveva|avevano|(?:ha|hanno|aveva|avevano|è|sono|era|erano|abbiamo|siamo|ho|si è|si sono|c'è|ci sono|l'ha|vi ha)"
    r" (?:(?:già|anche|poi|infine|inoltre|ora|sempre|mai|stat[oaie]|\w+mente) ){0,2}[^\W\d_]{2,14}[ts][oaie]|[^\W\d_]{3,14}(?:arono|irono|erono)"
    r"|(?!per|ci|può|perciò|però)[^\W\d_]{3,14}(?<!er)(?<!ir)ò|(?:ent|tent|aspir|consider|miglior|oper|lavor|super|dichiar|prepar|impar|spar|gir|inaugur|dur|most|elabor|ador|separ|mir|tir|respir|ritir|rim)(?:er|r|ir)?ò"
    r"|(?!così|altresì|lunedì|martedì|mercoledì|giovedì|venerdì|lì|sì)[^\W\d_]{3,14}ì"
    # strong perfects: a closed class of stems
    r"|(?:re|ri|av|con|tra|di|de|at|es|e|im|op|com|so|rag|ag|sog|ac|s|costr|distr|restr|pro|a|o|dis|sotto)?(?:vin|spin|stin|pin|fin|giun|piun|cin|mun|strin)se(?:ro)?"
    r"|(?:ri|per|pro|am|com|scom|tras|di|sotto|e|im|o|ac|con|es|in|dif|rif|con|occ|perc|trasc|socc|acc|ric|as|sor|comp|app|ripr|intrapr|s|disp|esp|imp|opp|prop|supp|dep)?"
    r"(?:mis|chius|decis|ucc?is|difes|disces|sces|tes|appes|clus|delus|fus|emers|immers|spars|pars|rimas|pos|rispos|nascos|tols|cols|accols|raccols|sciols|vols|svols|risols|assols|scels|vals|occors|percors|trascors|soccors|accors|concors|sospes|acces|compres|sorpres|appres|ripres|intrapres|coincis)(?:e|ero)"
    r"|(?:ap|ri|com|intra|sor)?pres(?:e|ero)|perse(?:ro)?|(?:ri)?chiese(?:ro)?|(?:di|con|per|ri)?vis(?:s)e(?:ro)?|(?:ri|de|in|tra|pre|contrad|bened|male|d)?(?:disse|scrisse|lesse|elesse|resse|corresse|diresse|protesse|mosse|commosse|promosse|rimosse|scosse|trasse|attrasse|estrasse|sottrasse"
    r"|condusse|produsse|ridusse|introdusse|tradusse|sedusse|dedusse|espresse|soppresse|impresse|successe|concesse|vissero|visse|afflisse|inflisse|sconfisse|scrissero|prefisse)(?:ro)?"
    r"|(?:di)?strusse(?:ro)?|costrusse(?:ro)?|spense(?:ro)?|nacque(?:ro)?|piacque(?:ro)?|seppe(?:ro)?|conobbe(?:ro)?|(?:ac)?crebbe(?:ro)?|bevve(?:ro)?|(?:ac|s|de|ri)?cadde(?:ro)?|(?:ot|man|sos|con|trat|de|ri|appar|contro)?tenne(?:ro)?|(?:di|av|inter|per|con|pre|ri|so|s)?venne(?:ro)?|volle(?:ro)?|(?:inter|cor|pro)?ruppe(?:ro)?"
    r"|(?:ri|soddis|stra|dis)?fec(?:e|ero)|(?:ri|pre|intra|provvi)?vide(?:ro)?|diede(?:ro)?|stette(?:ro)?|dovette(?:ro)?|poté|potette|decise(?:ro)?|rimase(?:ro)?|respinse(?:ro)?"
    r"|(?:nat|mort|scompars)[oaie]|(?!(?:lava|bava|slava|ottava|cava|brava|grava|nuova|prova)\b)[^\W\d_]{3,14}(?:ava|avano|evano|ivano)|(?:face|dice|vole|pote|sape|vede|mette|prende|riceve|vive|chiede|perde|vince|scrive|dove|tene|rimane|conosce|cresce|possede)va"
)
_NL_PREFIX = (
    r"(?:aan|af|be|bij|door|er|ge|her|in|mee|mis|na|om|onder|ont|op|over|terug|toe|tegen|uit|ver|voor|weg|goed)?"
)
_NL = (
    rf"werd(?:en)?|waren?|was|had(?:den)?|heeft|hebben|{_NL_PREFIX}(?:vond|stierf|stierven|leed|leden|liep|liepen|gon|gonnen|kwam|kwamen|won|wonnen|sloot|sloten|trad|traden|gaf|gaven|ging|gingen|viel|vielen|hield|hielden|liet|lieten"
    r"|kreeg|kregen|scheen|schenen|loor|loren|brak|braken|trok|trokken|kocht|kochten|bracht|brachten|steeg|stegen|bleef|bleven|schreef|schreven|droeg|droegen|nam|namen|riep|riepen|wierp|wierpen|greep|grepen|hief|hieven|sprak|spraken|sprong"
    r"|sprongen|stond|stonden|trof|troffen|vocht|vochten|vloog|vlogen|vroeg|vroegen|wees|wezen|zag|zagen|zong|zongen|schoot|schoten|dreef|dreven|koos|kozen|zocht|zochten|sloeg|sloegen|dween|dwenen|bood|boden|hielp|hielpen|reed|reden|las|lazen"
    r"|at|dronk|zonk|zonken|zwom|schoof|schoven|genoot|genoten|goot|rook|dook|doken|loog|bedroog|sneed|sneden|zei|zeiden|wist|wisten|dacht|dachten|begon|begonnen|sliep|sliepen|blies|werf|wierf|wierven|bond|bonden|vlood|vluchtte|stal|stalen|bedong|verkocht|verkochten|nam|deed|deden|wilde|kon|konden|mocht|moest|moesten|vertrok|ontstond|ontstonden)"
    r"|overleed|overleden|geboren|besloot|besloten"
    # weak preterites in -te and -de: no article before, no superlative, no participle in -end
    rf"|(?<!de )(?<!het )(?<!een )(?<!deze )(?<!die )(?<!dit )(?<!te )(?<!in )(?<!op )(?<!van )(?<!ter )(?<!zijn )(?<!haar )(?<!hun )"
    r"(?!(?:eerste|laatste|beste|derde|vierde|zevende|tweede|goede|oude|beide|mede|einde|aarde|waarde|vrede|bekende|zogenaamde|helfte|hoogte|lengte|ruimte|gemeente|rente|lente|grote|kleinste|koude|rode|brede|wijde|dode|blinde|ronde|wilde|harde|liefde|schade|boete|route|suite"
    r"|weduwe|periode|methode|episode|ziekte|gedeelte|diepte|breedte|gebeente|stilte|drukte|groente|afgelopen|eigende|jonge|juiste|rechte|lichte|korte|witte|zwarte|late|vaste|zachte|echte|bereidde|zoute|vette|platte|zoete|directe|exacte|complete|concrete|private|geplande|vermelde|komende|volgende|genoemde|gezamenlijke|mode|elfde|achtste|orde|wonde|einde|bende|mobiele)\b)"
    r"(?!ge[a-z]{3,}de\b)[a-z]{3,}(?:(?<!s)te|(?<!en)de)|[a-z]{3,}(?:st|ch|ss)te(?= (?:de|het|een|zich|hij|ze|in|op|naar|van|met|\d))"
    r"|(?:her|be|ver|ont)?(?:stelde|haalde|eiste|eindigde|plaatste|verloste|wisselde|speelde|opende|tekende|rekende|leende|diende|erkende|herkende|verkende|verleende|verdiende|woonde|zond|wende|landde|zette|schatte)"
    r"|(?:stem|werk|bereik|bezet|haal|start|bouw|trouw|reis|keur|staak|weiger|bots|brand|vier|woon|bezoek|teken|onderteken|kondig|demonstreer|eindig|dood|verwond|verwoest|overstroom|open|sneuvel|vestig|protesteer|maak|speel|verover|evacueer|verplaats|beschuldig|veroordeel|bevestig)(?:den|ten)|bezetten|[a-z]{3,}eerden|[a-z]{3,}[mgvz]den|[a-z]{3,}[kpf]ten"
)
_NL_PERFECT = (
    r"(?:is|zijn)\b(?=[^.;:!?]{0,140}\b(?!gepland|geopend|gesloten|gevestigd|gelegen|gebouwd|gericht|gebaseerd|geschikt|gedateerd|gewijd|geldig|verplaatst|verschoven|verlengd|verwacht|verkocht)"
    r"(?:[a-z]*ge[a-z]{2,}(?:t|d|en)|(?:ver|ont|be)[a-z]{3,}(?:t|d|en)|overleden|vertrokken|verdwenen|ontstaan|bevallen|ontspoord|ontploft)\b)"
)
_SV_PREFIX = r"(?:av|an|be|bi|er|fram|för|före|genom|hem|in|med|mot|ned|om|på|sam|till|under|upp|ut|vid|åter|över|af|for|frem|gen|ind|op|til|ud|oppe|inn|ned|unna|an|tilbake)?"
_SV = (
    r"var|hade|havde|hadde|blev|ble|blev|fick|fik|gick bort|dog|døde|döde|har (?:\w+ )?[a-zåäöæø]{3,}(?:at|it|tt|et|dt)"
    rf"|{_SV_PREFIX}(?:hölls?|holdt|brann|sjönk|föll|falt|faldt|steg|skrevs?|skrev|drogs?|drog|slogs?|slog|gavs?|gav|ga|sköts?|sköt|bröts?|bröt|brød|sålde|köptes?|köpte|valde|valdes|mötte|led|leden|föddes|vann|vandt|kom|togs?|tog|gick|gikk|gik|for|flög|fløj|flyttades"
    r"|stod|låg|lå|satt|sat|såg|så|fann|fanns|fandt|fant|bant|bandt|sprang|sang|sjöng|drack|drakk|drak|grep|greb|stal|svor|ljöd|flöt|frös|bjöd|bød|skar|bar|bad|levde|gjorde|lät|grät|skedde|skete|skjedde|nådde|nåede|byggdes|byggde|byggede|sade|lade|lagde|sa|sagde|visste|dömdes|dømtes|begravdes|såldes|sändes|hände|stängde|stängdes|ringde|ringdes|hängde|sprängde|trängde|krävde|klarade|följde|bestämde|drömde|gömde|glömde|dömde|tömde|byggde|ledde|ledde|kände|tände|sände|vände|byggdes|tillverkade)"
    r"|(?!bredde\b)[a-zåäöæø]{2,}(?:dde|ddes)|nødlandet|havnet|styrtet|kastet|startet|flyttet|vedtatt|ägde rum|fandt sted|fant sted|(?:undertegne|åbne|opløste)(?:de|t)?|åbnede|åpnet|undertegnet|stengte|lukkede|brændte|styrtede|vedtok|vedtog"
    r"|(?!(?:decade|grenade|brigade|blockade|facade|upgrade|parade|arcade|persuade|invade|crusade|shade|trade|grade|blade|evade|fade|made|wade|jade|comrade|stade|skade|både)\b)[a-zåäöæø]{3,}(?:ade|ades)"
    r"|(?!(?:allerede|tilstede|rede|glæde|bredde|stede|grede|hende|områede|område|glede|arbejde|lejlighede|tilfælde|billede|selskabede)\b)[a-zåäöæø]{4,}(?:ede|edes)|[a-zåäöæø]{3,}(?:erte|ertes|iste|kte|ktes|gte|gtes|ppte|sste|lte)(?= )"
)
_PL = (
    r"(?:z|u)mar(?:ł[aio]?|li|ły)|był[aoyi]?|został[aoyi]?|zostali|[^\W\d_]{2,16}(?:ał|ała|ało|ali|ały|ił|iła|iło|ili|iły|osło|osły|ośli|arł|arła|arli|arły|osła|ósł|szła|szli|szedł|szło|ekł|ekła|egł|egła|iódł|iodła|ył|yła|yło|yli|yły|ął|ęła|ęło|ęli|uł|uła|uli|adł|adła|adło|adli|adły|iadł|ział|iał|iała|iało|iały|ieli|eli|eło)(?:by)?(?!by)(?:śmy|m|em|am)?"
    r"|(?!(?:rano|siano|kolano|piano|wiano|miano|kolano|ubrano)\b)[a-ząćęłńóśźż]{3,}(?:ano|ono|ęto)|(?:otwar|zamknię|rozpoczę|zdję|przyję|zaję|podję|odkry|wykry|zabi|pobi|rozbi|ukry)to"
)
_CS = (
    r"(?:vy|pro|za|na|u|při|roze|o|od|do|s|z)?(?:hrál|bral|stál|dal|vzal|psal|znal|řekl|nesl|vedl|padl|stal|šel|šla|šlo|šli|jel|přál|klesl|kročil|rostl|sáhl|tkl|mřel|vřel)[aiyo]?|byl[aoiy]?|zemřel[aiy]?|(?!(?:podíl|rozdíl|oddíl|cíl|díl|úkol|kanál|materiál|festival|signál|areál|seriál|ideál|hotel|model|panel|tunel|kotel|ředitel|přítel|učitel|majitel|úhel|popel|profil|automobil|mobil|textil|april|titul|modul|personál|potenciál|originál|šál|sál|král|účel|pól|symbol|alkohol|fotbal|karneval|interval|bal|plyn|zástupitel|zakladatel|spisovatel|obyvatel|velvyslanec|škola|skála|síla|hala|chvíla|kapitola|zle|cela|číslo|jídlo|heslo|světlo|sedlo|křeslo|místo|tělo|čelo|kolo|kola|sídlo|původ|minul[éýá]|celý|celkem|stále|malý|bílý|milý|trvalý|rychlý|umělý|podle|vedle|daleko|dolů|jela|cíle|\w+tel[ei]?)\b)"
    r"[^\W\d_]{2,14}(?:al|ala|alo|ali|aly|il|ila|ilo|ili|ily|ěl|ěla|ělo|ěli|ely|el|ela|elo|eli|nul|nula|nulo|nuli|yl|yla|ylo|yli|yly|zl|zla|zlo|zli|dl|dla|dlo|dli|dly|kl|kla|klo|sl|sla|slo|hl|hla|hlo|ral|tl)"
)
_FI = (
    r"oli|olivat|tuli|meni|kuoli|syntyi|sai|jäi|teki|näki|lähti|löysi|piti|antoi|otti|joutui|päättyi|alkoi|kasvoi|nousi|laski|putosi|saapui|muutti|kertoi|sanoi|valmistui|menehtyi|sortui|romahti|(?!(?:voi|koi)\b)[a-zäö]{1,}(?:j|l|t|v|k|d|p)oi|rakensi|lensi|tunsi|syttyi|tapahtui|kaatui|upposi|palo[ni]|ylsi|loppui|erosi"
    r"|[a-zåäö]{3,}(?:ivat|ivät)(?<!isivat)(?<!isivät)|(?!(?:uusi|kuusi|vuosi|lapsi|yksi|kaksi|susi|köysi|reisi|viisi|hirsi|kansi|länsi|varsi|virsi|jälsi|taksi|bussi|luokasi|suosi|hissi|kurssi|prosessi|luksusi)\b)[a-zåäö]{3,}(?<!k)(?<!i)(?<!n)(?<!s)si"
    r"|(?!(?:tontti|tatti|hatti|lotti|matti|pitti|autoritti|protti|kortti|raportti|sportti|portti|kvartetti|tabletti|tikitti)\b)[a-zåäö]{2,}(?:tti|tettiin|ttiin|ltiin|stiin|tiin)"
    r"|(?:on|ovat) (?:\w+ )?[a-zåäö]{3,}(?:nut|nyt|neet|ttu|tty|tu|ty)"
)
_TR = r"(?:gitti|çıktı|bitti|etti|geçti|seçti|çekti|artı|yaptı|kaptı|düştü|uçtu|göçtü)(?:ler|lar)?|(?!(?:kendi|şimdi|yedi|adı|tadı|katı|batı|altı|yurdu|ordu|derdi|kurdu|hattı|bandı|fondu)\b)[a-zçğıöşü]{2,}(?:dı|di|du|dü|tı|ti|tu|tü)(?:lar|ler|k|m)?(?<!ti)|[a-zçğıöşü]{3,}(?:etti|ettiler|geçti|bitti|gitti|seçti|çekti|çıktı|vefat etti)"
_RU = r"был[аои]?|[а-яїієґ]{2,14}(?:ал|ала|ало|али|ил|ила|ило|или|ел|ела|ело|ели|лся|лась|лось|лись|ул|ула|уло|ули|ав|ув|їв|ив|иг|игла|игли|иб|осла|осло|ёл|шли|шла|шёл|шло|вела|ерла|ер|нул|нула|ыл|ыла|ыли|ыло|ял|яла|яли|яло|ёк|екла|алися|илися|ався|илась|влено|вано|ено|ито|ыто)(?:ся|сь)?"
_FORMS = {
    "en": _EN,
    "de": _DE,
    "fr": _FR,
    "es": _ES,
    "it": _IT,
    "pt": _PT,
    "nl": _NL,
    "sv": _SV,
    "pl": _PL,
    "cs": _CS,
    "fi": _FI,
    "tr": _TR,
    "ru": _RU,
}
# A German noun that looks like a verb has a capital.
_PATTERNS = {
    tongue: pattern(rf"\b(?:{forms})\b", 0 if tongue == "de" else re.IGNORECASE) for tongue, forms in _FORMS.items()
}
_PERFECTS = {"de": pattern(rf"\b(?:{_DE_PERFECT})"), "nl": pattern(rf"\b(?:{_NL_PERFECT})", re.IGNORECASE)}
#: Languages that put no preposition before a date.
BARE_DATES = frozenset(("pl", "cs", "ru", "fi", "tr"))


def tells_past(words: str, tongues: Iterable[str]) -> bool:
    """Whether some words hold a past form of one of the languages; in English participles are among them."""
    return any(_PATTERNS[tongue].search(words) is not None for tongue in tongues)


def tells_perfect(clause: str, tongues: Collection[str]) -> bool:
    """Whether a whole clause is in a perfect tense whose two words stand apart, in German and Dutch."""
    return any(tongue in tongues and form.search(clause) is not None for tongue, form in _PERFECTS.items())


def after_last_past(words: str, tongues: Iterable[str]) -> int | None:
    """Where the last past form ends in some words; None without one."""
    ends = [match.end() for tongue in tongues for match in _PATTERNS[tongue].finditer(words)]
    return max(ends, default=None)
