"""The syntax of template engines, and what they and other programs print for a value they do not have.

Patterns for the family `template`, over `Page.prose`. Each is narrow enough to need a reader's eye no
more than once: names in braces, not braces.
"""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re
from string import ascii_lowercase

from spuria import pattern
from spuria_rules.phrases import Given, Phrases

_NAME = r"[A-Za-z_$@][\w$@-]*"
_PATH = rf"{_NAME}(?:(?:\.|->|::|\?\.){_NAME}|\[[^\]\n]{{1,30}}\])*"

#: Expressions and statements between delimiters that hardly anything but a template has.
STRONG = pattern(
    # {{ user.first }} {{{ body }}} {{#each items}} {{/if}} {{> footer}} {{ .Title | upper }} {{ 'key' | translate }} {{=it.name}}
    rf"\{{\{{\{{?[-~#/>^&!=]? ?(?:(?:else|this|end|if|with|range|each|unless|block|template|partial|define|include|yield|outlet)\b[^{{}}\n]{{0,80}}|\.?{_PATH}(?:\([^{{}}\n]{{0,60}}\))?|\.|[\"'][^\"'{{}}\n]{{1,60}}[\"'])(?: ?(?:[|:?+*/,=&<>-]|\bor\b|\band\b) ?[^{{}}\n]{{0,100}}|(?: [\w.$@\"'=:/-]{{1,60}}){{0,6}})? ?[-~]?\}}\}}\}}?"
    # {% if %} {% include "x" %} {%- endfor -%}
    r"|\{%[-+]? ?(?:if|elif|elsif|elseif|else|endif|for|endfor|foreach|block|endblock|include|include_relative|extends|set|endset|assign|load|url|trans|translate|blocktrans|blocktranslate|endblocktrans|raw|endraw|capture|endcapture|case|when|endcase|comment|endcomment|render|section|unless|endunless|macro|endmacro|import|csrf_token|static|cycle|with|endwith|now|highlight|endhighlight|link|post_url|schema|endschema|form|endform|paginate|endpaginate|tablerow|autoescape|endautoescape|embed|do|verbatim|endverbatim|spaceless|filter|endfilter|call|from|layout|style|javascript|component|slot|stylesheet|seo|feed_meta|toc|get_\w+|show_\w+|end\w+)\b[^%{}\n]{0,160}-?%\}"
    # {# comment #} {!! $html !!} <%= name %> <% end %> <?php echo $x ?> <#list items as item> </#if>
    rf"|\{{# [^#\n]{{1,80}} #\}}|\{{!! ?\$?{_PATH}[^!\n]{{0,80}}!!\}}|<%[-=#:!]? ?[^%\n]{{1,160}}?[-=]?%>|<\?(?:php|=)[^\n?]{{1,160}}\?>|</?[#@](?:if|else|elseif|list|include|assign|macro|import|switch|case|spring)\b[^<>\n]{{0,100}}/?>"
    # <c:out value="…"/> <jsp:include …/> <f:translate …> <asp:Label …> <cfoutput>
    r"|</?(?:c:(?:out|if|forEach|choose|when|otherwise|set|url)|jsp:\w+|fmt:\w+|f:(?:translate|if|for|format\.\w+|link\.\w+|render)|asp:\w+|s:property|h:output\w+|ui:\w+|cfoutput|cfif|xsl:[\w-]+|th:block|mvt:\w+|tal:\w+)\b[^<>\n]{0,160}/?>"
    # @Model.Title @ViewBag.Name @Html.Raw(…) @if (…) @foreach(…) @endif @yield('content') @lang('key')
    r"|(?<![\w@.])@(?:Model|ViewBag|ViewData|Html|Url|Html\.\w+|TempData|RenderBody|RenderSection|Styles|Scripts|item|Localizer)(?:\.[A-Z]\w+|\[\"[^\"\n]{1,40}\"\]|\([^)\n]{0,60}\))+"
    r"|(?<![\w@.])@(?:yield|section|extends|include|lang|csrf|method|choice|component|slot|each|stack|push|foreach|forelse|if|elseif|unless|isset|auth|can|json|selected|checked)\((?:['\"$][^()\n]{0,80}(?:\([^()\n]{0,40}\))?[^()\n]{0,60}|[^()\n]{0,20}\$[^()\n]{0,80})\)|(?<![\w@.])@(?:endif|endforeach|endsection|endforelse|endauth|endcan|endslot|endcomponent|csrf|parent)\b(?!\.)"
    # [[+modx]] [[*pagetitle]] [[!snippet? &x=`1`]] [[$chunk]] [[~12]] [[++site_url]] [[%key]] [[${thymeleaf}]]
    r"|\[\[!?(?:\+{1,2}|[*$~%])[A-Za-z0-9_][\w.:-]*[^\[\]\n]{0,100}\]\]|\[\[![A-Za-z]\w+[^\[\]\n]{0,100}\]\]|\[[\[(][$#*@~]\{[^{}\n]{1,80}\}[\])]\]"
    # {$smarty} {$item->name|escape} {if $x} {foreach $items as $i} {/foreach} {!Contact.Name} {exp:channel:entries} {@html x} {#if x}
    r"|\{\$[A-Za-z_][\w.\[\]>$'\"-]*(?:\|[^{}\n]{1,60})?\}|\{/?(?:if|foreach|else|elseif|section|include|assign|capture|literal|nocache|php)(?: [^{}\n]{0,20}\$[^{}\n]{1,80})\}|\{![A-Z]\w+\.\w+\}|\{exp:[\w:]+[^{}\n]{0,100}\}|\{[#/:@](?:if|each|await|html|else|key|then|catch|render|snippet)\b[^{}\n]{0,80}\}"
    # {count, plural, one {# item} other {# items}} {{citation needed|date=May 2021}} {{Cite web|url=…}}
    r"|\{\w{1,40}, ?(?:plural|select|selectordinal), ?[^\n{}]{0,60}(?:\{[^{}\n]{0,120}\}[^\n{}]{0,40}){1,8}\}"
    r"|\{\{(?:cite|citation|infobox|main|see also|reflist|efn|sfn|convert|short description|use dmy dates|coord|blockquote|as of|clarify|by whom|who|when|fact|dead link|webarchive|ill|lang|circa|nbsp|notelist|authority control)\b[^{}\n]{0,300}\}\}"
    # *|FNAME|* %%first_name%% ###MARKER### ##NAME## [node:title] $!{name} #if($x)
    r"|\*\|[A-Z][A-Z0-9_:= ]{1,40}\|\*|\[%[-+]? [A-Za-z][\w.]{1,40}(?: [^%\n]{1,60})? [-+]?%\]|(?<![\w%])%(?:(?:FIRST|LAST|FULL|USER|SITE|COMPANY|PRODUCT|CUSTOMER|SUR|VOR|NACH)_?NAME|NAME|VORNAME|TITLE|E?MAIL|CITY|COMPANY|PRODUCT|DATE|SITE|CODE|PRENOM|NOMBRE|NOME|NAAM)%(?!\w)|%%[A-Za-z_][\w-]{1,40}%%|(?<!#)#{2,3}[A-Z][A-Z0-9_]{2,40}#{2,3}(?!#)|\[(?:node|user|site|current-user|current-page|current-date|term|comment|webform_submission|commerce_order|view):[a-z][\w:-]{1,60}\]|\$!\{?[a-z][\w.]{2,40}\}?|(?<![\w#])#(?:if|foreach|set|elseif|parse)\(\$[^)\n]{1,60}\)",
    re.IGNORECASE,
)

_SLOTS = (
    r"city|state|country|region|county|town|zip|zip_?code|postcode|location|near_?me|keywords?|main_keyword|name|full_?name|first_?name|last_?name|surname|company|brand|business|product|title|service"
    r"|category|price|date|year|month|day|phone|email|e-mail|url|link|website|domain|author|username|user|count|number|amount|total|qty|quantity|topic|subject|niche|industry|address|street|neighbou?rhood|discount|currency|salutation|greeting"
    r"|stadt|ort|bundesland|firma|marke|produkt|preis|datum|jahr|ville|région|prix|marque|produit|region|prénom|prenom|nom|ciudad|provincia|precio|marca|producto|nombre|apellido|cidade|estado|preço|produto|nome|città|prezzo|prodotto|regione|cognome|plaats|stad|naam|prijs|merk|voornaam|bedrijf|bedrijfsnaam"
)
#: Names in one pair of braces, and dollar or hash braces: also the syntax of shells and of format strings.
WEAK = pattern(
    rf"(?<![\w$])\$(?:{_SLOTS})\$(?![\w$])|(?<![\[\n])\[\[(?:{_SLOTS})\]\](?![\]\n])|(?<![\w\\$#%@{{}}:/=\"'.])\{{(?:{_SLOTS}|(?:page|post|article|blog|site|shop|store|user|customer|client|product|company|business|brand|service|city|state|meta|seo|event|order|target|primary|main|location|first|last|full|recipient|contact|item|category|author)[_. -](?:[a-z]+)(?:[_.-][a-z]+){{0,3}})\}}(?![\w{{}}])"
    rf"|(?<![\w\\])[$#]\{{ ?{_PATH}(?:\([^{{}}\n]{{0,60}}\))?(?: ?(?:[|!?]|:-)[^{{}}\n]{{0,60}})? ?\}}",
    re.IGNORECASE,
)
#: One of these stands in every match of `WEAK`.
WEAK_MARKS = (
    "{",
    "[[",
    *(f"{slot.replace('?', '')}$" for slot in _SLOTS.split("|")),
    "zipcode$",
    "firstname$",
    "lastname$",
)
# {fast|quick|rapid}: alternatives of which a spinner should have kept one.
SPINTAX = pattern(
    r"(?<![\w\\$#%@{\[<-])\{([^\W\d_][^{}|\n<>=\[\]/\\]{1,60}(?:\|[^{}|\n<>=\[\]/\\]{0,60}){1,12})\}(?![\w{}])"
)
#: Alternatives that synopses of commands offer.
CHOICES = pattern(
    r"(?:start|stop|restart|reload|status|on|off|yes|no|true|false|enable|disable|auto|none|all|never|always|add|del|delete|remove|show|list|get|set|up|down|left|right|tcp|udp|inet6?|read|write|input|output|file|directory|help|version|default|local|remote|any|name|id|number|string|value|text|json|xml)",
    re.IGNORECASE,
)

#: What a page says that shows such syntax instead of leaving it.
SHOWING = pattern(
    r"\b(?:prints?|printed|expansions?|operators?|evaluates?|formulas?|columns?|cells?|expressions?|functions?|arguments?|denotes?|parameters?|attributes?|variables?|element[es]?"
    r"|syntax|placeholders?|delimiters?|braces|brackets|templates?|templating|(?-i:tags?)|macros?|tokens?|shortcodes?|directives?|interpolat\w+"
    r"|merge (?:tags?|fields?)|substitut\w+|notation|strings?|specifiers?|escap\w+|encod\w+|markup|html|entit(?:y|ies)|render(?:s|ed|ing)?"
    r"|regex\w*|looks like|for example|for instance|e\.g\.|such as|stands for|replaced (?:by|with)|javascript|golang|python|php|jinja\w*|markdown|spreadsheets?|wiki\w*|keyword null"
    r"|platzhalter|variablen?|ausdr(?:uck|ücke)|syntax|vorlagen?|befehl\w*|zeichenketten?|klammern?|zum beispiel|z\. ?B\.|schreibweise|auszeichnung"
    r"|balises?|expressions?|syntaxe|gabarits?|accolades?|par exemple|marqueurs?|paramètres?"
    r"|etiquetas?|expresi(?:ón|ones)|sintaxis|plantillas?|marcador(?:es)?|por ejemplo|variáve(?:l|is)|sintaxe|por exemplo|parâmetros?|expressão"
    r"|segnaposto|variabil[ei]|espressioni?|sintassi|modell[oi]|graffe|stringhe?|per esempio|ad esempio|parametr[oi]"
    r"|tijdelijke aanduiding|variabelen?|expressies?|sjablo(?:on|nen)|accolades|tekenreeks\w*|bijvoorbeeld|opdracht)\b",
    re.IGNORECASE,
)
#: The same in words that also mean other things: two of them.
MAYBE_SHOWING = pattern(
    r"\b(?:expand(?:s|ed)?|method|format(?:s|ted|ting)?|pattern|command|insert(?:ed|s)?|returns?|fields?|filters?)\b",
    re.IGNORECASE,
)
#: The vocabulary of manuals of programs, in lower case. Many different ones make a page a manual.
MANUAL_WORDS = frozenset(
    [
        "syntax",
        "parameters",
        "parameter",
        "arguments",
        "argument",
        "options",
        "option",
        "commands",
        "command",
        "functions",
        "function",
        "returns",
        "return",
        "default",
        "variables",
        "variable",
        "strings",
        "string",
        "configuration",
        "configure",
        "config",
        "files",
        "file",
        "directory",
        "directories",
        "api",
        "compiler",
        "compile",
        "compiled",
        "modules",
        "module",
        "packages",
        "package",
        "packets",
        "packet",
        "objects",
        "object",
        "classes",
        "methods",
        "method",
        "shell",
        "script",
        "environment",
        "installed",
        "integers",
        "integer",
        "boolean",
        "pointers",
        "pointer",
        "libraries",
        "library",
        "kernel",
        "daemon",
        "stdout",
        "stdin",
        "regex",
        "array",
        "callback",
        "debug",
        "runtime",
        "repository",
        "filename",
        "pathname",
        "bytes",
        "byte",
        "header",
        "signal",
        "socket",
        "process",
        "optionen",
        "befehle",
        "befehl",
        "funktionen",
        "funktion",
        "verzeichnisse",
        "verzeichnis",
        "dateien",
        "datei",
        "umgebungsvariablen",
        "umgebungsvariable",
        "zeichenkette",
        "rückgabewert",
        "fichiers",
        "fichier",
        "commandes",
        "commande",
        "répertoire",
        "fonctions",
        "fonction",
        "paramètres",
        "paramètre",
        "chaîne",
        "renvoie",
        "ficheros",
        "fichero",
        "archivos",
        "archivo",
        "comandos",
        "comando",
        "directorio",
        "funciones",
        "función",
        "parámetros",
        "parámetro",
        "cadena",
        "arquivos",
        "arquivo",
        "diretórios",
        "diretório",
        "função",
        "funções",
        "parâmetros",
        "parâmetro",
        "comandi",
        "opzione",
        "opzioni",
        "funzione",
        "funzioni",
        "parametri",
        "bestanden",
        "bestand",
        "opdrachten",
        "opties",
        "optie",
    ]
)
#: The same as beginnings of words.
MANUAL_STEMS = ("функци", "параметр", "файл", "команд")
#: What title, address or leading headings of a page on engines, or on the syntax itself, name.
ENGINES = pattern(
    r"publipostage|champs? de fusion|balises? de (?:fusion|personnalisation)|mail ?merge|merge (?:tags?|fields?)|seriendruck|serienbrief\w*|campos de combinación|campi di unione|samenvoegveld\w*"
    r"|with templates|template (?:help|languages?|tags?|variables?)|templates? .{0,30}\bhelp\b|\bissue #?\d+|bug report|\bbug #?\d+"
    r"|jinja|django|(?<![./])\bhtml5? (?:tags?|elements?|code|attributes?|basics|tutorial|lesson|markup)|\b(?:in|with|using|learn|auf|avec|con|mit|em|met) html\b|(?:help|wiki|mediawiki) ?[:/] ?templates?\b|handlebars|jekyll|freemarker|thymeleaf|shortcode|short code|templating|template (?:engine|syntax|tag|literal|language|variable)|merge (?:tag|field)|spintax|content spin|text spinn|format string|string (?:format|interpolation|literal)"
    r"|\[object|javascript|typescript|golang|regular expression|\bregex|\bprintf|\bsprintf|\bdocker|kubernetes|terraform|ansible|\blatex|html entit|character (?:reference|entit)|\bescap(?:e|ing) |bbcode|wikitext|wiki markup|markdown|\bxss\b"
    r"|localization|i18n|internationali[sz]ation|null pointer|null hypothesis|undefined behaviou?r|\bnan\b.{0,20}value|excel (?:error|formula)|spreadsheet (?:error|formula)|formula errors?|error values?|fehlerwert|erreurs? de formule|valeurs? d.erreur|errores? de fórmula|valores de error|valori di errore|foutwaarde|undefined (?:index|variable|offset|array key|property)|fatal error|\bfmt\b|merge field|#ref|#n/a|#value",
    re.IGNORECASE,
)
#: The same in words that also mean other things: with the vocabulary of a manual they count.
MAYBE_ENGINES = pattern(
    r"\b(?:liquid|mustache|hugo|twig|smarty|blade|vue|angular|svelte|ejs|erb|razor|velocity|helm|wordpress|drupal|modx|typo3|salesforce|mailchimp|python|php|ruby|kotlin|swift|bash|shell|templates?|vorlagen?|gabarits?|plantillas?|modèles?|sjablo\w+|snippets?"
    r"|api|syntax|reference|manual|documentation|docs|changelog|release notes|cheat ?sheet|tutorial|html|xml|css|wiki|placeholders?|code|coding|programming|developers?|entwickl\w+|programmier\w+|développ\w+|programa(?:ción|ção)|programmazione|null|undefined|excel|formulas?|localisation|functions?|howto|guide)\b",
    re.IGNORECASE,
)

_BLANK = r"(?:undefined|null|NaN|\(null\)|<null>|nil|<nil>|None|Invalid Date|Array|Infinity|-Infinity|\[object \w+\])"
#: Values of a language printed as text, wherever they stand.
STRINGIFIED = Phrases(
    r"\[object (?:Object|Array|HTML\w*|Promise|Window|Event|Function|Map|Set|Date|Error|Undefined|Null|Arguments|NodeList|Text)\]|\[Object: null prototype\]|function ?\(\w*\) ?\{ ?\[native code\] ?\}",
    r"\bSystem\.(?:Collections\.Generic\.\w+(?:`\d)?\[[\w.,` \[\]]{1,80}\]|String\[\]|Object\[\]|Linq\.\w+[^\s]{0,60}|Threading\.Tasks\.Task\S{0,60}|Web\.Mvc\.\w+|Data\.Entity\.\S{1,60})",
    Given(
        r"\b(?:java|javax|com|org|net)(?:\.[a-z_]\w*){1,6}\.[A-Z]\w*@[0-9a-f]{5,8}\b",
        tuple(f"@{digit}" for digit in "0123456789abcdef"),
        150,
    ),
    r"\[Ljava\.lang\.\w+;@[0-9a-f]{5,8}",
    r"<[\w.]+ object(?=>| at 0x)(?: at 0x[0-9a-f]{6,16})?>|<function [\w.<>]+ ?(?:at 0x[0-9a-f]{6,16})?>|<bound method [^>\n]{1,80} ?(?:at 0x[0-9a-f]{6,16})?>|<generator object [^>\n]{1,60} ?(?:at 0x[0-9a-f]{6,16})?>|<built-in \w+ \w+ ?(?:at 0x[0-9a-f]{6,16})?>|<class '[\w.]+'>",
    # Django's own name for a row.
    r"<\w{2,40}: [^<>\n]{0,60} object(?=>| \()(?: \(\d+\))?>",
    r"#<(?:[A-Z]\w*(?:::\w+)*):0x[0-9a-f]{8,16}[^>\n]{0,60}>",
    r"\bdatetime\.(?:datetime|date)\(\d{4}, \d{1,2}, \d{1,2}[^)\n]{0,40}\)|\bstdClass Object \(|\bArray \( \[0\] =>|\bDecimal\('[\d.]+'\)|\bObjectId\(['\"][0-9a-f]{24}['\"]\)",
    r"\b\d{1,3}[-–:]NaN\b|\bNaN[-–:]\d{1,3}\b",
    r"\bNaN[/.:-]NaN(?:[/.:-]NaN)?\b|\bundefined(?:[/,-] ?| )undefined\b|\bundefined NaN\b|\bnull null\b",
    spaces=False,
)
_UNIT = r"(?:€|\$|£|¥|%|/ ?\d{1,3}|out of \d|USD|EUR|GBP|kg|km|mi|m²|°[CF]?|min(?:utes?)? read|min(?:utes?)?|reviews?|ratings?|stars?|votes?|comments?|views?|likes?|items?|results?|followers?|downloads?|people|days?|hours?|ago|euros?|dollars?|pounds?|francs?|chf|pts|points?|bewertungen|sterne|kommentare|avis|commentaires|opiniones|comentarios|avaliações|recensioni|commenti|beoordelingen|reacties|m|cm|mm|m/s|seats?|rooms?|members?|acres?|hectares?|(?:werk)?tage?|stunden|jours?|heures?|personnes|días|horas|personas|giorni|ore|persone|ettari|dias|pessoas|dagen|uur|personen|dni|godzin|osób|dagar|timmar)"
_UNIT_STARTS = (
    *(
        "/",
        "€",
        "$",
        "£",
        "¥",
        "%",
        "out of ",
        "usd",
        "eur",
        "gbp",
        "kg",
        "km",
        "mi",
        "m²",
        "°",
        "review",
        "rating",
        "star",
    ),
    *(
        "vote",
        "comment",
        "view",
        "like",
        "item",
        "result",
        "follower",
        "download",
        "people",
        "day",
        "hour",
        "ago",
        "euro",
        "dollar",
        "pound",
        "franc",
        "chf",
        "pts",
    ),
    *("point", "bewertungen", "sterne", "kommentare", "avis", "opiniones", "comentarios", "avaliações", "recensioni"),
    *("beoordelingen", "reacties"),
)
# Blanks that hardly any prose has, and those that are also words, which a colon or a currency goes before.
_RARE_BLANKS = ("undefined", "(null)", "<null>", "<nil>", "invalid date", "-infinity", "[object")
_BLANK_WORDS = ("null", "nan", "nil", "none", "array", "infinity")
_GREETING = (
    *(
        "hello",
        "hi",
        "dear",
        "hey",
        "welcome",
        "back",
        "thanks",
        "thank you",
        "morning",
        "evening",
        "afternoon",
        "hallo",
    ),
    *(
        "tag",
        "liebe",
        "lieber",
        "liebes",
        "willkommen",
        "zurück",
        "bonjour",
        "salut",
        "cher",
        "chère",
        "bienvenue",
        "hola",
    ),
    *(
        "querido",
        "querida",
        "estimado",
        "estimada",
        "bienvenido",
        "bienvenida",
        "olá",
        "oi",
        "prezado",
        "prezada",
        "caro",
    ),
    *(
        "cara",
        "bem-vindo",
        "bem-vinda",
        "ciao",
        "buongiorno",
        "benvenuto",
        "benvenuta",
        "beste",
        "welkom",
        "terug",
        "dag",
    ),
)
# Their last letters, or the comma after them: one before a rare blank, three before those that are words, or begin one.
_GREETING_ENDS = (*sorted({word[-1] for word in _GREETING}), ",")
_LONGER_ENDS = (*sorted({word[-3:] for word in _GREETING}), ",")
_BY = r"(?:by|on|von|am|par|le|por|el|em|di|da|il|door|op)"
IN_SLOT = Phrases(
    Given(
        rf"^(?P<label>[^\W\d_][^\n:：.!?]{{0,38}}?) ?[:：] ?[$€£¥#]? ?(?P<value>{_BLANK})(?: ?{_UNIT})?(?=$|\n| ?[|•·,;]| [-–—] )",
        (
            *_RARE_BLANKS,
            *(f"{sign}{space}{word}" for sign in ":：$€£¥#" for space in ("", " ") for word in _BLANK_WORDS),
        ),
        60,
    ),
    Given(
        rf"(?P<value2>(?<![\w$€£¥#-])(?:NaN|undefined)) ?{_UNIT}(?![\w-])",
        ("undefined", *(f"nan{space}{unit}" for space in ("", " ") for unit in _UNIT_STARTS)),
        0,
    ),
    r"(?P<value3>(?:[$€£¥]|\bEUR |\bUSD )(?-i:NaN|undefined|null))\b",
    Given(
        rf"\b(?:{'|'.join(_GREETING)}),? (?P<value4>undefined|null|None|NaN|\(null\)|\[object Object\])(?=[,.!?;:]|$|\n)",
        (
            *("undefined", "(null)", "[object"),
            *(f"{end} null" for end in _GREETING_ENDS),
            *(f"{end} {blank}" for end in _LONGER_ENDS for blank in ("none", "nan")),
        ),
        max(map(len, _GREETING)) + 2,
    ),
    Given(
        rf"(?:^|(?<=[\n|•·]) ?)(?:(?:written |posted |published |reviewed |updated )?{_BY}) (?P<value5>undefined|null|NaN|None|Invalid Date|\(null\))(?=$|\n| ?[|•·,(–—-])",
        (
            *("undefined", "invalid date", "(null)"),
            *(f"{by} {blank}" for by in _BY[3:-1].split("|") for blank in ("null", "nan", "none")),
        ),
        16,
    ),
    r"\b(?:(?:written|posted|published|reviewed|updated|edited|hosted|sold) by|(?:geschrieben|veröffentlicht|verfasst) von|(?:écrit|publié|rédigé|posté) par|(?:escrito|publicado) por|(?:scritto|pubblicato) da|(?:geschreven|geplaatst|gepubliceerd) door) (?P<value9>undefined|null|NaN|\(null\))\b",
    r"\b(?:posted|published|updated|created|date|datum|veröffentlicht|aktualisiert|publié|publicado|pubblicato|gepubliceerd)(?: on| am| le| el| em| il| op)? ?:? ?(?P<value6>Invalid Date|undefined|NaN)\b",
    r"\b(?P<value7>Invalid Date)\b|\b(?:page|seite|página|pagina|\d+) (?:of|von|sur|de|di|van) (?P<value8>undefined|NaN|null)\b",
    # A heading whose last word is missing: "Hotels in undefined".
    r"^(?-i:[^\W\d_a-zß-ÿ])[^\n.:;!?]{2,60} (?:in|near|for|from|at|à|en|em|a|bei|nach|bij|te) (?P<value10>(?-i:undefined|null))$",
    # German counts with it: "null Euro".
    r"(?P<value12>(?-i:null)) (?:ettari|persone|giorni|ore|anni|metri|hectares|personnes|jours|heures|ans|mètres|personas|días|horas|años|metros|pessoas|dias|anos|people|days|hours|years|seats|rooms|members|osób|dni|godzin|lat)\b",
    # The title of a page: "undefined | Hill Farm".
    r"^(?P<value11>(?-i:undefined|null|NaN)) [|·–—-] (?=\S)",
    flags=re.IGNORECASE | re.MULTILINE,
    spaces=False,
)
#: Labels of which such a value is a fact: API pages, forms, checklists.
TECHNICAL_LABELS = pattern(
    r"(?:.*\b)?(?:default|value|returns?|type|result|output|input|example|data|json|object|response|constant|keyword|literal|standardwert|wert|typ|rückgabe|défaut|valeur|renvoie|valor|tipo|devuelve|retorna|padrão|valore|predefinito|standaard|waarde|field|parameter|option|error|fehler|erreur|hypothesis|note|example|status|nullable|state|code|see also|usage|syntax|prototype|extends|parent|depends|requires|conflicts|since|deprecated|throws|class|function|method|property)\b.*",
    re.IGNORECASE,
)
#: Labels under which "None" and "Array" cannot be an answer.
VALUE_LABELS = pattern(
    r"(?:.*\b)?(?:price|author|by|date|title|name|category|published|updated|posted|total|rating|city|location|phone|email|address|url|link|preis|autor|datum|titel|name|kategorie|prix|auteur|titre|nom|catégorie|precio|autora?|fecha|título|nombre|categoría|preço|data|nome|prezzo|autore|titolo|prijs|auteur|naam|categorie)\b.*",
    re.IGNORECASE,
)

#: What engines and libraries print for a value or text they do not have.
MISSING = Phrases(
    r"<no value>|<nil>|(?<![\w<])<null>",
    Given(
        r"%!\w?\((?:MISSING|NOVERB|EXTRA [^)\n]{0,60}|BADINDEX|BADPREC|PANIC=[^)\n]{0,60}|<nil>|\w+=[^)\n]{0,60})\)",
        ("%!",),
        0,
    ),
    r"\b(?:translation missing|missing translation|missing_translation) ?: ?[\w.-]+|\[missing \"?[\w.%{}-]+\"? (?:translation|value|key)\]|\[?missing:? ?\"?[a-z]\w*(?:\.\w+){1,6}\"?\]?(?= translation)|\?\?\?[a-z][\w.-]{2,60}\?\?\?|\[(?:translate|untranslated|i18n|t|trans|lang|locale): ?[a-z]\w*(?:[._-]\w+){1,6}\]",
    r"\bLiquid (?:syntax )?error(?: \([^)\n]{1,60}\))?:|\bTwig\\?_?Error\w*|\bTemplate(?:Syntax| Syntax|DoesNotExist| render(?:ing)?)(?: ?Error)?(?: at|:)|\bVariable does not exist: \w+",
    r"(?<![\w#])#(?:REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|NV\b|¡REF!|¡VALOR!|WERT!|BEZUG!|VALEUR!|NOMBRE\?|VALORE!|RIF!|NAAM\?|WAARDE!|VERW!)",
    Given(r"(?<![\w%\\])%(?:\d\$)?\([a-z_]\w{1,30}\)[sdif]\b", ("%(", "$("), 3),
    Given(r"(?<![\w%\\])%\d\$[sd]\b", ("$s", "$d"), 2),
    # What an office program prints for a cross-reference whose target is gone, and a typesetter.
    r"\berror ?! (?:reference source not found|bookmark not defined|not a valid \w+)\b|\bfehler ?! (?:verweisquelle konnte nicht gefunden werden|textmarke nicht definiert)\b"
    r"|\berreur ?! (?:source du renvoi introuvable|signet non défini)|error ?! (?:no se encuentra el origen de la referencia|marcador no definido)|\berro ?! (?:fonte de referência não encontrada|a origem da referência não foi encontrada|(?:indicador|marcador) não definido)"
    r"|\berrore ?[.!] (?:l'origine riferimento non è stata trovata|il segnalibro non è definito)|\bfout ?! (?:verwijzingsbron niet gevonden|bladwijzer niet gedefinieerd)",
    r"\b(?:sections?|figures?|tables?|chapters?|equations?|appendix|theorem|abschnitt|abbildung|tabelle|kapitel|gleichung|tableau|chapitre|équation|figuras?|tablas?|capítulo|sección|seção|tabela|figura|tabella|capitolo|sezione|afbeelding|hoofdstuk|fig\.|eq\.|sec\.) \(?\?\?\)?(?=[\s.,;:)]|$)",
    # The interpreter of the page's own program.
    r"\b(?:notice|warning|deprecated|fatal error|parse error|strict standards) ?: [^\n]{3,200}? in (?:/|[a-z]:\\)[^\s:]{3,200}(?: on line |:)\d+",
)
#: Format marks where a word belongs; also the subject of manuals.
FORMAT_MARKS = pattern(
    r"(?<![\w%\\'\"=(,/.+-])(?<!\d )%[sd](?:%%)?(?![\w%='\")/\\-])|(?<=\s)\{[0-4]\}(?=[\s.,;:!?]|$)(?!,? ?[{(])"
)
_KEY_ROOTS = (
    *(
        "message",
        "messages",
        "label",
        "labels",
        "common",
        "global",
        "app",
        "home",
        "homepage",
        "nav",
        "navigation",
        "navbar",
    ),
    *(
        "menu",
        "footer",
        "header",
        "form",
        "forms",
        "button",
        "buttons",
        "btn",
        "i18n",
        "translation",
        "translations",
        "text",
    ),
    *("texts", "page", "pages", "site", "general", "ui", "cart", "checkout", "product", "products", "account", "auth"),
    *(
        "login",
        "signup",
        "register",
        "validation",
        "hero",
        "landing",
        "shop",
        "blog",
        "search",
        "profile",
        "settings",
        "dashboard",
    ),
    *("modal", "cta", "seo", "meta", "contact", "about", "faq", "newsletter", "error", "errors", "title", "titles"),
    *(
        "layout",
        "component",
        "components",
        "section",
        "sections",
        "string",
        "strings",
        "user",
        "order",
        "payment",
        "booking",
        "customer",
    ),
)
_ROOTS = f"(?:{'|'.join(_KEY_ROOTS)})"
#: Keys of a translation file instead of its texts: in running text under a root that such files have.
TEXT_KEY = pattern(rf"(?<![\w./@#:-]){_ROOTS}(?:\.[a-zA-Z][\w-]{{1,30}}){{2,5}}(?![\w./@(=-])")
#: The same as a whole line.
LINE_KEY = pattern(
    rf"^(?:(?=[\w-]*\.){_ROOTS}(?:[._][a-zA-Z][\w-]{{2,30}})+|(?i:{_ROOTS})(?:[._][A-Z][A-Z0-9]{{1,20}}){{1,5}})$",
    re.MULTILINE,
)
#: What a key begins with; a letter follows.
KEY_STARTS = tuple(f"{root}{joint}" for root in _KEY_ROOTS for joint in "._")

#: The last part of a name that is a host's or a file's.
ENDINGS = pattern(
    r"\.(?:com|org|net|de|fr|es|it|nl|pt|br|uk|eu|io|co|app|dev|info|gov|edu|ai|html?|php|js|ts|css|json|xml|ya?ml|toml|py|rb|go|rs|java|cpp|c|h|sh|txt|md|pdf|png|jpe?g|gif|svg|zip|gz|tar|deb|conf|cfg|ini|log|link|page|arpa|test|example|ch|at|be|pl|se|fi|dk|cz|ie|jp|ru|service|d|so|exe|dll|csv|xlsx?|docx?|local|localhost|me|tv|us|ca|au|nz|cc|ly|fm|am|gg|is|no|kr|biz|blog|site|online|store|cloud|xyz)$",
    re.IGNORECASE,
)
# Names of variables that prompts and mail merges leave bare.
BARE_VARIABLE = pattern(
    r"(?<![\w./@#:$\\-])(?:(?:article|blog|blog_?post|post|page|seo|product|book|video|course|movie|event|job)_(?:title|name|topic|description|keyword|url|link|heading)|(?:main|primary|focus|target|seed|secondary|long_tail)_keywords?|(?:company|brand|business|client|customer|user|first|last|full|recipient|city|country|state|site|product|author|store|service|location)_?_(?:name|title)|(?:target|your)_(?:audience|city|location|keyword|company|name)|keyword_(?:here|1|2|phrase))(?![\w./@(=\[-])",
    re.IGNORECASE,
)

#: Shortcodes of content systems and page builders.
SHORTCODE = pattern(
    r"\[/?(?:vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|av_\w+|mk_\w+|cs_\w+|tatsu_\w+|ux_\w+|nectar_\w+|tdb?_\w+|woocommerce_\w+|wpforms?|wpcf7|contact-form(?:-7)?|contact-field|gravityforms?|ninja_forms?|formidable|caldera_form|mc4wp_form|elementor-template|rev_slider|layerslider|smartslider3|metaslider|masterslider|envira-gallery|foogallery|ngg\w*|nggallery|wonderplugin_\w+|easy-table|tablepress|table id|ultimatemember|ultimate_\w+|mepr-\w+|edd_\w+|wpdm_\w+|wp_\w+|tribe_\w+|the_ad|adrotate|add_to_cart(?:_url)?|product_(?:page|categor(?:y|ies)|attribute)|recent_products|featured_products|sale_products|best_selling_products|theme-my-login|bbp-\w+|gallery|caption|playlist|embed|audio|video|wp_caption|googlemaps|google-map|gmap|youtube|vimeo|tweet|instagram|soundcloud|slideshare|dropcap|one_half(?:_last)?|one_third(?:_last)?|two_third(?:_last)?|one_fourth(?:_last)?|column|columns|accordion(?:-item)?|toggle|tabs?|tab_item|spacer|divider|button|btn|icon|highlight|blockquote|pullquote|testimonials?|pricing_table|recent_posts|related_posts|display-posts|ess_grid|social_share|addtoany|do_widget|widget|sidebar|breadcrumb|ez-toc|toc|lwptoc|no_toc|faq|faqs|wp-faq-schema|ratings|yasr_\w+|kkstarratings|affiliate\w*|amazon box|aawp|amalinks\w*|content-egg|pdf-embedder|embeddoc|gview|visual-form-builder|cool-timeline|showmodule|loadposition|loadmodule|widgetkit|jce)(?: [^\[\]\n]{0,300}|=[^\[\]\n]{0,200})? ?/?\]"
    # any name with attributes
    r"|\[[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*(?: [a-z][\w-]{0,30}=(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|″[^″\n]{0,200}″)){1,20} ?/?\]"
    # {{< figure src="x" >}} {{% notice %}} {loadposition x} {gallery}x{/gallery} {mosimage}
    r"|\{\{[<%] ?/? ?[\w./-]+[^{}\n]{0,200}?[>%]\}\}|\{(?:loadposition|loadmodule|loadmoduleid|mosimage|mospagebreak|gallery|youtube|vimeo|rsform|chronoforms|ppgallery|phocagallery|jcomments (?:on|off)|sourcerer|K2Splitter)(?: [^{}\n]{1,80}|=[^{}\n]{1,80})?\}(?:[^{}\n]{0,200}\{/\w+\})?"
    # [b]bold[/b] [url=…]…[/url]
    r"|\[(?P<bb>b|i|u|s|img|url|quote|code|list|size|color|colour|font|center|spoiler|youtube|attach|email)(?:=[^\[\]\n]{1,200})?\][^\[\]\n]{0,400}\[/(?P=bb)\]",
    re.IGNORECASE,
)
_SHORTCODE_NAMES = (
    *("vc_", "et_pb_", "fusion_", "su_", "av_", "mk_", "cs_", "tatsu_", "ux_", "nectar_", "td_", "tdb_"),
    *("woocommerce_", "wpform", "wpcf7", "contact-form", "contact-field", "gravityform"),
    *("ninja_form", "formidable", "caldera_form", "mc4wp_form", "elementor-template", "rev_slider"),
    *("layerslider", "smartslider3", "metaslider", "masterslider", "envira-gallery", "foogallery", "ngg"),
    *("nggallery", "wonderplugin_", "easy-table", "tablepress", "table id", "ultimatemember"),
    *("ultimate_", "mepr-", "edd_", "wpdm_", "wp_", "tribe_", "the_ad", "adrotate", "add_to_cart"),
    *("product_", "recent_products", "featured_products", "sale_products"),
    *("best_selling_products", "theme-my-login", "bbp-", "gallery", "caption", "playlist", "embed"),
    *("audio", "video", "wp_caption", "googlemaps", "google-map", "gmap", "youtube", "vimeo", "tweet"),
    *("instagram", "soundcloud", "slideshare", "dropcap", "one_half", "one_third", "two_third"),
    *("one_fourth", "column", "columns", "accordion", "toggle", "tab", "tab_item", "spacer", "divider"),
    *("button", "btn", "icon", "highlight", "blockquote", "pullquote", "testimonial", "pricing_table"),
    *("recent_posts", "related_posts", "display-posts", "ess_grid", "social_share", "addtoany"),
    *("do_widget", "widget", "sidebar", "breadcrumb", "ez-toc", "toc", "lwptoc", "no_toc", "faq", "faqs"),
    *("wp-faq-schema", "ratings", "yasr_", "kkstarratings", "affiliate", "amazon box", "aawp"),
    *("amalinks", "content-egg", "pdf-embedder", "embeddoc", "gview", "visual-form-builder"),
    *("cool-timeline", "showmodule", "loadposition", "loadmodule", "widgetkit", "jce"),
)
_BBCODES = (
    "b",
    "i",
    "u",
    "s",
    "img",
    "url",
    "quote",
    "code",
    "list",
    "size",
    "color",
    "colour",
    "font",
    "center",
    "spoiler",
    "youtube",
    "attach",
    "email",
)
_JOOMLA = (
    "load",
    "mos",
    "gallery",
    "youtube",
    "vimeo",
    "rsform",
    "chronoforms",
    "ppgallery",
    "phoca",
    "jcomments",
    "sourcerer",
    "k2",
)
#: One of these stands in every match of `SHORTCODE`.
SHORTCODE_MARKS = (
    *(f"[{slash}{name}" for name in _SHORTCODE_NAMES for slash in ("", "/")),
    *(f"[/{name}]" for name in _BBCODES),
    # Any name with an attribute.
    *(f"{letter}={mark}" for letter in ascii_lowercase for mark in "\"'″"),
    *("{{<", "{{%"),
    *(f"{{{name}" for name in _JOOMLA),
)
#: Shortcodes whose bare name in brackets may be an editor's note or a key on a keyboard.
PLAIN_WORDS = pattern(
    r"\[/?(?:gallery|caption|playlist|embed|audio|video|youtube|vimeo|tweet|instagram|soundcloud|columns?|toggle|tabs?|spacer|divider|button|btn|icon|highlight|blockquote|pullquote|testimonials?|widget|sidebar|breadcrumb|toc|faqs?|ratings|accordion|dropcap|table id|affiliate\w*)\]",
    re.IGNORECASE,
)

_TAG_NAMES = (
    *(
        "p",
        "br",
        "hr",
        "b",
        "i",
        "u",
        "em",
        "strong",
        "span",
        "div",
        "a",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ),
    *(
        "table",
        "tr",
        "td",
        "th",
        "tbody",
        "thead",
        "img",
        "blockquote",
        "center",
        "font",
        "sup",
        "sub",
        "small",
        "section",
    ),
    *(
        "article",
        "iframe",
        "figure",
        "figcaption",
        "script",
        "style",
        "label",
        "input",
        "button",
        "form",
        "nav",
        "footer",
    ),
    *("header", "noscript", "svg", "path", "picture", "source", "video", "del", "ins", "mark", "dl", "dt", "dd"),
)
_TAGS = f"(?:{'|'.join(_TAG_NAMES)})"
_REFERENCES = "nbsp|amp|quot|apos|lt|gt|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|bull|middot|copy|reg|trade|euro|pound|laquo|raquo|deg|times|eacute|egrave|ecirc|agrave|acirc|ccedil|ouml|auml|uuml|Ouml|Auml|Uuml|szlig|ntilde|oacute|aacute|iacute|uacute|atilde|otilde|iuml|ocirc|ugrave|shy|zwj|zwnj|thinsp|ensp|emsp|rarr|larr|check|star"
#: References and tags that a reader sees as such.
VISIBLE_REFERENCE = pattern(rf"&(?:amp;)*(?:{_REFERENCES}|#\d{{2,6}}|#x[0-9a-fA-F]{{2,5}});")
_CAPITAL_TAGS = r"(?:BR|HR|LI|UL|OL|DIV|SPAN|STRONG|EM|TABLE|TR|TD|H[1-6]|FONT|CENTER|BLOCKQUOTE)"
# Capital letters by themselves are the parameters of types.
VISIBLE_TAG = pattern(
    rf"</{_TAGS} ?>|</?{_CAPITAL_TAGS} ?/?>|<(?:br|hr|p|b|i|u|strong|em|li|ul|ol|h[1-6]|div|span|blockquote|center|td|tr|table|sup|sub) ?/?>|<!-- ?/?(?:wp:|more\b|nextpage|end\b|start\b)[^<>\n]{{0,200}}-->|<{_TAGS}(?: [a-z-]{{2,20}}=(?:\"[^\"\n<>]{{0,300}}\"|'[^'\n<>]{{0,300}}'))+ ?/?>"
)
#: Markdown that nobody rendered.
VISIBLE_MARKDOWN = pattern(
    r"(?<![\w*\\/])\*\*(?=[^\s*])(?:[^*\n]{0,200}[^\W\d_]{2}[^*\n]{0,200}?)(?<=[^\s*])\*\*(?![\w*])|(?<![\w_\\/])__(?=[^\s_])(?:[^_\n]{1,120} [^_\n]{1,120}?)(?<=[^\s_])__(?![\w_])"
    r"|^#{2,6} (?=\S)[^\n]{2,120}|!?\[[^\[\]\n]{1,150}\]\((?:https?://|www\.|mailto:|/|#|\.{1,2}/)[^()\s]{1,400}\)|!\[[^\[\]\n]{0,150}\]\([^()\s]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif)(?: \"[^\"\n]{0,100}\")?\)|^```\w*$|^\|(?: ?:?-{2,}:? ?\|){2,}$|\|(?: ?:?-{3,}:? ?\|){2,}|\\(?:textbf|textit|emph|section|subsection|citep?|footnote|href)\{[^{}\n]{1,100}\}|(?<![\w~])~~(?=\S)[^~\n]{2,100}(?<=\S)~~(?!\w)|^- \[[ xX]\] \S[^\n]{0,200}",
    re.MULTILINE,
)

#: Options and pages of commands, as manuals in any language name them.
COMMAND_MARKS = pattern(
    r"(?<![\w-])--[a-z][a-z0-9-]{2,30}\b|(?<![\w-])-[a-zA-Z]\b(?=[ ,\]|\n])|\b[a-z][\w.-]{1,30}\([1-8]\)"
)
#: Anything short in braces, to tell a notation from a slip.
IN_BRACES = pattern(r"\{[^{}\n]{1,60}\}")

#: One of these stands in every match of `STRONG`, `WEAK` and `SPINTAX`.
DELIMITERS = (
    *WEAK_MARKS,
    *(
        "[%",
        "name%",
        "title%",
        "mail%",
        "city%",
        "company%",
        "product%",
        "date%",
        "site%",
        "code%",
        "prenom%",
        "nombre%",
        "nome%",
        "naam%",
    ),
    *(
        "{{",
        "{%",
        "{#",
        "{!",
        "<%",
        "<?php",
        "<?=",
        "<#",
        "</#",
        "<@",
        "<c:",
        "</c:",
        "<jsp:",
        "<fmt:",
        "<f:",
        "</f:",
        "<asp:",
    ),
    *(
        "</asp:",
        "<s:property",
        "<h:output",
        "<ui:",
        "<cfoutput",
        "<cfif",
        "</cfoutput",
        "</cfif",
        "<xsl:",
        "</xsl:",
        "<th:block",
    ),
    *(
        "<mvt:",
        "<tal:",
        "@model",
        "@viewb",
        "@viewd",
        "@html",
        "@url",
        "@tempdata",
        "@render",
        "@styles",
        "@scripts",
        "@item",
    ),
    *(
        "@localizer",
        "@yield",
        "@section",
        "@extends",
        "@include",
        "@lang",
        "@csrf",
        "@method",
        "@choice",
        "@component",
        "@slot",
    ),
    *(
        "@each",
        "@stack",
        "@push",
        "@for",
        "@if",
        "@else",
        "@unless",
        "@isset",
        "@auth",
        "@can",
        "@json",
        "@selected",
        "@checked",
    ),
    *(
        "@end",
        "@parent",
        "[[",
        "[(",
        "{$",
        "{if",
        "{/if",
        "{foreach",
        "{/",
        "{else",
        "{section",
        "{include",
        "{assign",
    ),
    *(
        "{capture",
        "{php",
        "{exp:",
        "{@",
        "{:",
        "*|",
        "%%",
        "##",
        "[node:",
        "[user:",
        "[site:",
        "[current-",
        "[term:",
        "[comment:",
    ),
    *(
        "[webform",
        "[commerce",
        "[view:",
        "$!",
        "#if(",
        "#foreach(",
        "#set(",
        "#elseif(",
        "#parse(",
        "${",
        "#{",
        "{",
    ),
)

#: One of these stands in every match of `STRINGIFIED` and `IN_SLOT`.
BLANKS = (*STRINGIFIED.literals, *IN_SLOT.literals)

#: One of these stands in every match of `FORMAT_MARKS` and of `BARE_VARIABLE`.
GAP_WORDS = (
    *("%s", "%d", "{0}", "{1}", "{2}", "{3}", "{4}"),
    *("_title", "_name", "_keyword", "_topic", "_description"),
    *("_url", "_link", "_heading", "keyword_", "_audience", "_city", "_location", "_company"),
)
#: One of these stands in every match of any of them, of `MISSING` and of a key.
GAPS = (*MISSING.literals, *GAP_WORDS, *KEY_STARTS)
#: A key's first joint, with another part after it.
KEY_HERE = pattern(r"\w+[._][a-zA-Z][\w-]")

#: One of these stands in every match of `VISIBLE_REFERENCE`, of `VISIBLE_TAG` and of `VISIBLE_MARKDOWN`.
REFERENCE_MARKS = (*(f"&{name};" for name in _REFERENCES.lower().split("|")), "&#")
TAG_MARKS = (
    *(f"</{tag}" for tag in _TAG_NAMES),
    *(f"<{tag}{end}" for tag in _TAG_NAMES for end in (">", " ", "/>")),
    *("<!-- wp:", "<!-- /wp:", "<!-- more", "<!-- end", "<!-- start", "<!-- nextpage"),
)
MARKDOWN_MARKS = (
    *("**", "##", "](http", "](www", "](mailto", "](/", "](#", "](.", "```", "|--", "| --", "|:-", "| :-", "~~", "- ["),
    *(f"{before}__" for before in " \n(\"'>[*"),
    *(
        "![",
        "\\textbf{",
        "\\textit{",
        "\\emph{",
        "\\section{",
        "\\subsection{",
        "\\cite{",
        "\\citep{",
        "\\footnote{",
        "\\href{",
    ),
)
MARKS = (*REFERENCE_MARKS, *TAG_MARKS, *MARKDOWN_MARKS)
