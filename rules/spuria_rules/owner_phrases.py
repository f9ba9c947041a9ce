"""What themes say to the owner of a site, by construction and in many languages.

Four kinds: text that calls itself an example and asks to be replaced; the first post of a fresh installation; a heading
that is only the place of one; a block about your business that a double click would open.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from spuria import Kind, Page, Region, Span, pattern


class _Sample(NamedTuple):
    """How a language says "this is", "sample text" and "replace"; the nouns are the literals."""

    this_is: str
    nouns: tuple[str, ...]
    replace: str


_SAMPLES = (
    _Sample(
        r"th(?:is|ese) (?:is|are)(?: just| only| simply| merely)?(?: an?| some| the)?|here(?:'s| is)(?: an?| some)?",
        (
            "placeholder text",
            "sample text",
            "dummy text",
            "example text",
            "filler text",
        ),
        r"replac|swap|chang|edit|delet|remov|overwrit|substitut",
    ),
    _Sample(
        r"(?:das|dies|hier|dieser text) ist(?: nur| lediglich)?(?: ein)?",
        ("platzhaltertext", "beispieltext", "mustertext"),
        r"ersetz|tausch|änder|bearbeit|lösch|überschreib",
    ),
    _Sample(
        r"(?:ceci|voici|c'est|il s'agit)(?: est|n'est qu'| d')?(?: un)?",
        ("texte d'exemple", "texte de remplacement", "texte fictif", "texte provisoire"),
        r"remplac|modifi|chang|supprim",
    ),
    _Sample(
        r"est[eo] es(?: solo| sólo| solamente)?(?: un)?",
        ("texto de ejemplo", "texto de muestra", "texto de relleno"),
        r"sust[ií]t|reempl|c[aá]mbi|ed[ií]t|b[oó]rr|modif|elim[ií]n",
    ),
    _Sample(
        r"questo è(?: solo)?(?: un)?",
        (
            "testo segnaposto",
            "testo di esempio",
            "testo d'esempio",
            "testo di prova",
            "testo provvisorio",
        ),
        r"sostitu|modific|cambi|elimin|cancell",
    ),
    _Sample(
        r"(?:est[ea]|isto|isso) é(?: apenas| só| somente)?(?: um)?",
        ("texto de exemplo", "texto provisório", "texto de preenchimento"),
        r"substit|alter|edit|troque|troca|apagu|mud[ea]",
    ),
    _Sample(
        r"(?:dit|hier) is(?: slechts| maar)?(?: een)?",
        ("voorbeeldtekst", "opvultekst", "tijdelijke tekst"),
        r"vervang|wijzig|verander|pas |bewerk|verwijder",
    ),
    _Sample(
        r"to(?: jest)?(?: tylko)?",
        ("przykładowy tekst", "tekst przykładowy", "tekst zastępczy"),
        r"zastąp|zmień|edytuj|usuń|podmień",
    ),
    _Sample(
        r"это(?: лишь| просто)?",
        ("пример текста", "образец текста", "демонстрационный текст", "временный текст"),
        r"замените|изменит|отредактируйте|удалит|впишите",
    ),
    _Sample(
        r"це(?: лише)?",
        ("приклад тексту",),
        r"замініть|змініть|відредагуйте|видаліть",
    ),
    _Sample(
        r"det(?: h[äa]r)? är(?: bara)?(?: en)?|detta är(?: bara)?(?: en)?",
        ("exempeltext", "platshållartext"),
        r"byt |ersätt|ändra|redigera|ta bort",
    ),
    _Sample(
        r"dette er(?: bare| kun)?(?: en)?|det her er(?: en)?",
        ("eksempeltekst", "pladsholdertekst", "plassholdertekst"),
        r"erstat|udskift|bytt |rediger|ret |ændr|endre|slet",
    ),
    _Sample(
        r"tämä on(?: vain)?", ("esimerkkiteksti", "paikkamerkkiteksti", "mallitekst"), r"korvaa|muokkaa|vaihda|poista"
    ),
    _Sample(
        r"to(?:to|hle)? je(?: pouze| jen| len| iba)?",
        ("ukázkový text", "vzorový text", "zástupný text"),
        r"nahra[ďdz]|změň|uprav|zmeň|smaž|vymaž",
    ),
    _Sample(
        r"ez(?: csak)? egy",
        ("mintaszöveg", "helykitöltő szöveg"),
        r"cserél|módosít|szerkeszt|írja|töröl",
    ),
    _Sample(
        r"acesta este(?: doar)?(?: un)?",
        ("text de exemplu", "text substituent"),
        r"înlocui|modific|edit|schimb|șterg",
    ),
    _Sample(
        r"bu(?: sadece)?(?: bir)?",
        ("örnek metin",),
        r"değiştir|düzenle|silin|güncelle",
    ),
    _Sample(
        r"αυτό είναι(?: απλώς)?(?: ένα)?",
        ("δείγμα κειμένου", "ενδεικτικό κείμενο"),
        r"αντικαταστ|αλλάξ|επεξεργ|διαγρ",
    ),
    _Sample(
        r"(?:これ|この文章|こちら)は",
        ("サンプルテキスト", "ダミーテキスト"),
        r"置き換え|書き換え|差し替え|変更|編集|入力|削除",
    ),
    _Sample(
        r"(?:这|這)(?:只)?是(?:一段)?|此处为|此處為",
        ("示例文字", "示例文本", "占位文字", "占位文本"),
        r"替换|替換|修改|编辑|編輯|更改|换成",
    ),
    _Sample(
        r"(?:이것|이 글|여기)[은는]",
        ("샘플 텍스트", "예시 텍스트", "더미 텍스트"),
        r"교체|변경|수정|바꾸|편집",
    ),
    _Sample(r"ini(?: adalah| hanya(?:lah)?)?", ("teks contoh",), r"ganti|ubah|edit|hapus"),
    _Sample(r"đây là(?: một)?", ("văn bản mẫu", "nội dung mẫu"), r"thay|sửa|chỉnh|xóa"),
)

_REST = r"[^.!?。！？\n]{0,100}[.!?。！？]?"
#: Literals and pattern of each, as sayings are kept.
SAMPLE_SAYINGS = tuple(
    (
        sample.nouns,
        (
            rf"(?:(?:{sample.this_is}) ?(?:[^\W\d_]+ )?(?:{'|'.join(map(re.escape, sample.nouns))})\w{{0,4}}"
            rf"|(?<![^\n])(?:{'|'.join(map(re.escape, sample.nouns))}) ?[:.])"
            rf"[^.!?。！？\n]{{0,50}}[.!?。！？;,、，]? ?[^.!?。！？\n]{{0,60}}(?:{sample.replace}){_REST}"
        ),
    )
    for sample in _SAMPLES
)

_FIRST = (
    r"first|erste[rn]?|premi[eè]re?|primer[ao]?|prim[oa]|primeir[ao]|eerste|pierwsz|перв|перш|прв|първ|första"
    r"|første|ensimmäi|první|prvý"
    r"|prvi|első|primul|ilk|πρώτ|最初|第一|첫|pertama|đầu tiên|ראשונ|أول"
)
#: A text that is an example by its own words, in the languages whose articles and verbs part "text" from "example".
EXAMPLE_SAYINGS = (
    (
        (
            *("text is an example", "text is a placeholder", "text is only an example", "text ist ein beispiel"),
            *("text ist ein platzhalter", "text ist nur ein", "texte est un exemple", "texto es un ejemplo"),
            *("texto es provisional", "testo è un esempio", "texto é um exemplo", "tekst is een voorbeeld"),
        ),
        (
            r"(?:this text is (?:only )?an? (?:example|placeholder)"
            r"|dieser text ist (?:nur )?ein (?:beispiel|platzhalter)"
            r"|ce texte est un exemple|este texto es (?:un ejemplo|provisional)|questo testo è un esempio"
            r"|este texto é um exemplo|deze tekst is een voorbeeld)[^.!?\n]{0,40}[.!,;:] ?[^.!?\n]{0,40}"
            rf"(?:replac|chang|edit|ersetz|änder|lösch|remplac|modifi|sust|reempl|sostitu|substit|alter|vervang|wijzig){_REST}"
        ),
    ),
)
#: The first post of a fresh installation: its program's name, welcome, and which post it is.
FIRST_POST_SAYINGS = (
    (
        (
            "wordpress. ",
            "wordpress! ",
            "wordpress。",
            "wordpressie. ",
            "wordpressie! ",
            "wordpressu",
            "wordpressiin",
            "wordpress'e ",
            "wordpressben. ",
        ),
        (
            rf"[^.!?\n\"«»()]{{0,40}}wordpress(?:ie|u|iin|'e|e|ben)?\b"
            rf"[^.!?。\n]{{0,14}}[.!。] ?[^.!?。\n]{{0,30}}(?:{_FIRST})[^.!?。\n]{{0,40}}[.!。](?: ?{_REST})?"
        ),
    ),
    (
        (
            "wordpress へようこそ",
            "wordpressへようこそ",
            "欢迎使用 wordpress",
            "歡迎使用 wordpress",
            "워드프레스에 오신",
        ),
        (
            rf"(?:wordpress ?へようこそ|[欢歡]迎使用 wordpress|워드프레스에 오신)"
            rf"[^\n]{{0,14}}[.!。！] ?[^\n]{{0,20}}(?:{_FIRST})[^\n]{{0,60}}"
        ),
    ),
    (
        ("first post of your", "sample blog post", "first blog post of", "landing page of your"),
        (
            rf"(?:this is )?(?:the |a |your )?(?:very )?(?:first|sample|landing) (?:blog )?(?:post"
            rf"|page) of your (?:new )?\w+ (?:site|blog|theme|website){_REST}"
            rf"|this is a sample (?:blog )?(?:post|page)\b[^\n]{{0,90}}\b(?:delete|edit|remove|replace)\b{_REST}"
        ),
    ),
    (
        (
            "this is your about",
            "this is your home",
            "this is your services",
            "this is your contact",
            "this is your landing",
            "this is your hero",
            "this is your section",
            "this is your banner",
            "this is your team",
        ),
        (
            rf"this is your (?:homepage|hero|page|section|banner) (?:headline|title|heading|tagline)\b[.!]?"
            rf"|this is your (?:about|home|services?|contact|landing|team)(?: us)?[ -]?page[.!] (?:share|tell|use"
            rf"|add|write|introduce|welcome|describe|list|let)\b{_REST}"
        ),
    ),
)


class _Slot(NamedTuple):
    """How a language heads a block before its heading is written: the place, what belongs there, whose it is."""

    here: str
    what: str
    whose: str


_SLOTS = (
    _Slot(
        r"here|goes here",
        r"heading|headline|title|tagline|slogan|subtitle|subheading|caption|text|content|copy"
        r"|call to action|company name|business name",
        r"your|add|enter|insert",
    ),
    _Slot(
        r"hier|hierhin|hierher",
        r"überschrift\w*|titel|slogan|untertitel|motto|text",
        r"ihr\w{0,2}|dein\w{0,2}|euer|eure|füge?n?",
    ),
    _Slot(r"ici", r"titre|slogan|sous-titre|accroche|texte|en-tête", r"votre|ton|ajoutez|saisissez|insérez"),
    _Slot(
        r"aquí", r"título|eslogan|lema|encabezado|cabecera|subtítulo|texto", r"tu|su|añad[ae]|agreg\w+|inserta|escribe"
    ),
    _Slot(r"qui", r"titolo|slogan|intestazione|sottotitolo|testo", r"il tuo|la tua|tuo|aggiungi|inserisci|scrivi"),
    _Slot(r"aqui", r"título|slogan|cabeçalho|subtítulo|texto", r"o seu|seu|teu|adicione|insira|escreva"),
    _Slot(r"hier", r"titel|slogan|kop|koptekst|ondertitel|tekst", r"je|jouw|uw|voeg|typ|plaats"),
    _Slot(r"tutaj|tu", r"nagłów\w+|tytuł|hasło|slogan|podtytuł|tekst\w*", r"tw[oó]j\w*|sw[oó]j\w*|dodaj|wpisz|wstaw"),
    _Slot(r"здесь", r"заголов\w+|слоган|подзаголов\w+|текст\w*", r"ваш\w*|сво\w+|твой|добавьте|введите|вставьте"),
    _Slot(r"тут", r"заголов\w+|слоган|текст\w*", r"ваш\w*|сві\w*|додайте|введіть"),
    _Slot(r"här", r"rubrik\w*|titel|slogan|text", r"din|er|lägg|skriv"),
    _Slot(r"her", r"overskrift\w*|titt?el|slogan|tekst", r"din|dit|legg|tilføj|skriv|indsæt"),
    _Slot(r"zde|sem|tu", r"nadpis\w*|titulek|slogan|text", r"váš|svůj|tvůj|přidejte|vložte|pridajte"),
    _Slot(r"buraya", r"başlı\w+|slogan\w*|metn\w+", r"ekleyin|yazın|girin|\w+n[ıi]z[ıi]?"),
    _Slot(r"aici", r"titlul|sloganul|textul", r"tău|dvs|dumneavoastră|adaugă|adăugați|introduceți"),
    _Slot(r"tähän", r"otsik\w+|iskulause\w*|teksti\w*", r"\w+si|lisää|kirjoita"),
)
_SLOT_WORDS = {
    slot: tuple(pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for words in (slot.what, slot.here, slot.whose))
    for slot in _SLOTS
}
_SLOT_WITHOUT_SPACES = pattern(
    r"ここに(?:見出し|タイトル|テキスト|キャッチコピー|文章|説明文?)(?:テキスト)?を(?:追加|入力|記入|入れ)[^。]{0,10}。?"
    r"|(?:在此|此处|此處)(?:处|處)?(?:输入|輸入|添加)(?:您的|你的)?(?:标题|標題|文字|文本|内容|內容|口号)[。]?"
)
# Besides place, thing and owner, such a heading has an article or a preposition.
_MOST_OTHER_WORDS = 2


def _is_slot(slot: _Slot, text: str) -> bool:
    """Whether a line names the place, the thing and whose it is, and next to nothing else."""
    rest = text.rstrip(".!…")
    if any(mark in rest for mark in "?.!:;,"):
        return False
    for words in _SLOT_WORDS[slot]:
        rest, found = words.subn(" ", rest, count=1)
        if not found:
            return False
    return len(rest.split()) <= _MOST_OTHER_WORDS


#: One of these stands in every such heading; only a block of a few words is looked at.
SLOT_LITERALS = (
    "slogan",
    "überschrift",
    "untertitel",
    "dein titel",
    "votre titre",
    "sous-titre",
    "tu título",
    "cabecera",
    "tuo titolo",
    "intestazione",
    "seu título",
    "cabeçalho",
    "koptekst",
    "jouw titel",
    "nagłów",
    "заголов",
    "din rubrik",
    "overskrift",
    "nadpis",
    "başlık met",
    "tagline",
    "heading text",
    "your heading",
    "your headline",
    "your title",
    "your subtitle",
    "your subheading",
    "swoje hasło",
    "twoje hasło",
    "swój tytuł",
    "twój tytuł",
    "subtítulo",
    "sottotitolo",
    "accroche",
    "слоган",
    "başlığ",
    "call to action here",
    "company name here",
    "見出しを",
    "見出しテキスト",
    "キャッチコピー",
    "タイトルを",
    "ここにテキスト",
    "您的标题",
    "输入标题",
    "输入文字",
)
_LONGEST_SLOT = 60
_FEWEST_WORDS, _MOST_WORDS = 3, 9

#: Words of the order to click twice, in whatever language, or to click on the text itself.
CLICK_LITERALS = (
    "double-click",
    "double click",
    "doppelklick",
    "sie doppelt",
    "double-cliquez",
    "double cliquez",
    "doble clic",
    "doppio clic",
    "duas vezes",
    "dubbelklik",
    "dwukrotnie",
    "дважды",
    "dobbeltklik",
    "çift tık",
    "ダブルクリック",
    "双击",
    "click to edit",
    "tap here to write your",
    "click here to write your",
    "tap here to add your",
    "click here to tell your",
)
_CLICK_TO_EDIT = pattern(
    r"double[- ]click (?:(?:here|me|it|this (?:block|text|box|section)|(?:on )?the (?:block|text"
    r"|box)) )?(?:to|and) (?:edit|begin|change|start|add|custom)"
    r"|\b(?:click|tap) here to (?:write|tell|add) your (?:story|own|text|title|bio|content)\b"
    r"|\bclick to edit(?: (?:this|me|the|your)\b|[.!]|$)|\bdoppelklick\w*[^.!?\n]{0,40}\b(?:bearbeiten|ändern|anpassen)"
    r"|\bklick\w* sie doppelt,[^.!?\n]{0,40}\b(?:bearbeiten|ändern)"
    r"|\bdouble-?cliquez [^.!?\n]{0,40}\b(?:modifier|éditer|changer)|\bdoble clic [^.!?\n]{0,40}\b(?:editar"
    r"|cambiar|modificar)"
    r"|\bdoppio clic [^.!?\n]{0,40}\b(?:modificare|cambiare)|\bduas vezes [^.!?\n]{0,40}\b(?:editar|alterar)"
    r"|\bdubbelklik\w* [^.!?\n]{0,40}\b(?:bewerken|wijzigen|redigera|ändra)"
    r"|\bdwukrotnie,? [^.!?\n]{0,40}\b(?:edytować|zmienić)|\bdvakrát[^.!?\n]{0,40}\b(?:upra|změn|zmeni)"
    r"|\b(?:дважды|двічі) [^.!?\n]{0,40}\b(?:изменить|редактировать|змінити|редагувати)"
    r"|\bdobbeltklik\w* [^.!?\n]{0,40}\b(?:rediger|ændre|endre)|\bçift tıkla[^.!?\n]{0,40}(?:düzenle"
    r"|değiştir)|düzenlemek için çift tık"
    r"|ダブルクリックし?て?[^。\n]{0,20}編集|[双雙][击擊][^。\n]{0,10}[编編修]",
    re.IGNORECASE,
)
# Whose business such a block is about.
_YOURS = pattern(
    r"\b(?:your|yourself|ihr\w{0,2}|dein\w{0,2}|votre|vos|tus?|sus?|tu[aoie]i?|vostr[aoie]|seus?|suas?|je"
    r"|jouw|uw|tw[oó]j\w*|sw[oó]j\w*|ваш\w*|сво\w+"
    r"|din|dit|ditt|dina|dine|váš|vaš\w*|svůj|sv[éoýu]\w*)\b|あなた|御社|ご自身|您的|你的",
    re.IGNORECASE,
)
_LONGEST_BLOCK = 420


def heading_slots(page: Page, starts: list[int]) -> Iterator[Span]:
    """The blocks that are only the place of a heading or slogan; `starts` are `SLOT_LITERALS`'."""
    for start in starts:
        block = page.block_at(start)
        if block is None or len(block.text) > _LONGEST_SLOT or block.region is Region.HIDDEN:
            continue
        if block.kind not in (Kind.HEADING, Kind.PARAGRAPH, Kind.CELL):
            continue
        text = " ".join(page.prose[block.span.start : block.span.end].split())
        if _SLOT_WITHOUT_SPACES.fullmatch(text) or (
            _FEWEST_WORDS <= text.count(" ") + 1 <= _MOST_WORDS and any(_is_slot(slot, text) for slot in _SLOTS)
        ):
            yield block.span


def blocks_to_click(page: Page, starts: list[int]) -> Iterator[Span]:
    """The short blocks about the owner's affairs that a click would open; `starts` are `CLICK_LITERALS`'."""
    for start in starts:
        block = page.block_at(start)
        if (
            block is None
            or len(block.text) > _LONGEST_BLOCK
            or block.kind is Kind.CODE
            or block.region is Region.HIDDEN
        ):
            continue
        text = page.prose[block.span.start : block.span.end]
        if _CLICK_TO_EDIT.search(text) and _YOURS.search(text):
            yield block.span
