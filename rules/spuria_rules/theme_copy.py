"""Text that themes, page builders and site generators ship with, to be replaced by the owner of the site."""

import re

from spuria import pattern

_SENTENCES = """
just another wordpress site
welcome to wordpress. this is your first post. edit or delete it, then start writing
this is an example page. it's different from a blog post because it will stay in one place
hi, this is a comment. to get started with moderating, editing, and deleting comments
hi there! i'm a bike messenger by day, aspiring actor by night, and this is my website
the xyz doohickey company was founded in 1971
willkommen bei wordpress. dies ist dein erster beitrag
willkommen bei wordpress. dies ist ihr erster beitrag
ein weiterer wordpress-blog
eine weitere wordpress-website
dies ist ein beispiel einer statischen seite
bienvenue sur wordpress. ceci est votre premier article
un site utilisant wordpress
ceci est une page d'exemple. c'est différent d'un article de blog
te damos la bienvenida a wordpress. esta es tu primera entrada
bienvenido a wordpress. esta es tu primera entrada
otro sitio realizado con wordpress
esta es una página de ejemplo. es diferente
benvenuto in wordpress. questo è il tuo primo articolo
benvenuti in wordpress. questo è il tuo primo articolo
un nuovo sito targato wordpress
questa è una pagina di esempio. differisce
bem-vindo ao wordpress. esse é o seu primeiro post
boas-vindas ao wordpress. esse é o seu primeiro post
só mais um site wordpress
esta é uma página de exemplo. é diferente
welkom bij wordpress. dit is je eerste bericht
dit is een voorbeeldpagina. het is anders
mindblown: a blog about philosophy
études is a pioneering firm that seamlessly merges creativity and functionality
experience the fusion of imagination and expertise with études
i am text block. click edit button to change this text
i am item content. click edit button to change this text
add your heading text here
click edit button to change this text
your content goes here. edit or remove this text inline or in the module content settings
you can also style every aspect of this content in the module design settings
i'm a paragraph. click here to add your own text and edit me
i'm a title. click here to edit me
i'm a product description. i'm a great place to add more details about your product
i'm a return and refund policy. i'm a great place to let your customers know
i'm a shipping policy. i'm a great place to add more information
i'm an image title. describe your image here
i'm a great place for you to tell a story and let your users know a little more about you
this is a great space to write long text about your company and your services
just click "edit text" or double click me to add your own content and make changes to the font
this is a space to welcome visitors to the site. grab their attention
it all begins with an idea. maybe you want to launch a business. maybe you want to turn a hobby into something more
whatever it is, the way you tell your story online can make all the difference
don't worry about sounding professional. sound like you
don't overthink it; just tell us what you're about
this is example content. double-click here and select a page to feature its content
this is some text inside of a div block
write an awesome description for your new site here. you can edit this line in _config.yml
you'll find this post in your _posts directory. go ahead and edit it and re-build the site to see your changes
nelson bighead is a professor of artificial intelligence at the stanford ai lab
welcome to your new gatsby site. now go build something great
who lives and works in san francisco building useful things
docusaurus was designed from the ground up to be easily installed and used to get your website up and running quickly
docusaurus lets you focus on your docs, and we'll do the chores
extend or customize your website layout by reusing react. docusaurus can be extended
let's discover docusaurus in less than 5 minutes
welcome to hexo! this is your very first post
welcome to your vue.js app
if you see this page, the nginx web server is successfully installed
no front page content has been created yet
use this text to share information about your brand with your customers
describe a product, share announcements, or welcome customers to your store
pair text with an image to focus on your chosen product, collection, or blog post
share details about your brand with your customers
give customers details about the banner image(s) or content on the template
what's something exciting your business offers? say it here
give customers a reason to do business with you
click any text to edit or style it. select text to insert a link
lorem ipsum is simply dummy text of the printing and typesetting industry
it is a long established fact that a reader will be distracted by the readable content of a page
there are many variations of passages of lorem ipsum available, but the majority have suffered alteration
a brief description of what this project does and who it's for
write a short bio about yourself here
a wordpress commenter
this is a demo store for testing purposes — no orders shall be fulfilled
your awesome title
my new hugo site
kick off your next, great gatsby project with this default starter
generated by create next app
web site created using create-react-app
for full documentation visit mkdocs.org
add your content using restructuredtext syntax. see the
this is a simple hero unit, a simple jumbotron-style component for calling extra attention to featured content
with supporting text below as a natural lead-in to additional content
some quick example text to build on the card title and make up the bulk of the card's content
some representative placeholder content for the
cover is a one-page template for building simple and beautiful home pages
quickly build an effective pricing table for your potential customers with this bootstrap example
welcome, it's great to have you here. we know that first impressions are important
this is a sample page created by the theme
far far away, behind the word mountains, far from the countries vokalia and consonantia, there live the blind texts
a wonderful serenity has taken possession of my entire soul, like these sweet mornings of spring
weit hinten, hinter den wortbergen, fern der länder vokalien und konsonantien leben die blindtexte
"""

#: In lower case with straight quotes; each is enough to tell its theme, and nobody writes it by chance.
THEME_SENTENCES = tuple(line for line in _SENTENCES.splitlines() if line)

_REST = r"[^.!?\n]{0,80}[.!?]?"
# A phrase that is all there is: not the start of a sentence that goes on.
_END = r"(?:[.!]|(?=\s*(?:[\"')\]]|\n|$)))"
_WHERE = r"[^.!?\n]{1,30}?"

_REPLACE = tuple(
    f"{verb} this {what}"
    for verb in ("replace", "edit", "change", "delete")
    for what in (
        "text",
        "sample",
        "placeholder",
        "paragraph",
        "content",
        "description",
        "copy",
        "dummy",
        "default",
        "sentence",
    )
)
_CLICK = tuple(
    f"click {where}{what}"
    for where in (
        "",
        "here ",
        "edit ",
        "me ",
        "the edit button ",
        "on edit ",
        "on edit text ",
        'on "edit text" ',
        '"edit text" ',
    )
    for what in (
        *(
            "and tell ",
            "to tell ",
            "and add your own",
            "to add your own",
            "and edit me",
            "to edit me",
            "to edit this text",
        ),
        *("and edit this text", "to edit your", "and edit your", "to change this text", "and change this text"),
        *("to replace this", "and replace this", "or double click me", "or double-click me"),
    )
)

# What such text says in other words: the phrases one of which must stand in the page, and the pattern.
_SAYINGS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        _CLICK,
        (
            r"(?:double[- ])?click "
            r"(?:here |edit |me |the edit button |on (?:the )?\"?edit(?: text)?\"? |\"edit text\" )?"
            r"(?:or double[- ]click (?:me|here) )?(?:and|to) (?:tell (?:your )?(?:visitors|customers)|add your own"
            r"|edit (?:me|this text|your (?:own )?(?:text|content|title|page|site|website))|change this text"
            rf"|replace this){_REST}"
        ),
    ),
    (
        ("a great place", "a great space", "the perfect place", "the perfect space", "a good place", "the ideal place"),
        (
            r"(?:this|here|i'm|it) (?:is |am )?(?:a great|the perfect|a good|the ideal) (?:place|space|spot|area) "
            rf"(?:to|for you to) (?:tell (?:your )?(?:visitors|customers|people)|write (?:a|about|long)"
            rf"|add (?:a|more|your)|describe (?:your|the)|introduce your|let your){_REST}"
        ),
    ),
    (
        ("use this space", "use this area", "use this section", "use this text", "use this block"),
        (
            r"use this (?:space|area|section|text|block) to (?:tell|write|add|describe|share|introduce|promote|showcase"
            rf"|welcome) (?:your|visitors|customers|people|information|the business|about|more){_REST}"
        ),
    ),
    (
        _REPLACE,
        (
            r"(?:replace|edit|change|delete) this (?:sample |placeholder |dummy |default )?"
            r"(?:text|paragraph|sentence|copy|content|description) "
            rf"(?:with your|to (?:say|tell|suit)|and (?:add|write|tell) (?:your|us|visitors)){_REST}"
        ),
    ),
    (
        (
            "your text here",
            "title here",
            "heading here",
            "your content here",
            "description here",
            "tagline here",
            " goes here",
        ),
        (
            r"(?:(?:add|insert|enter|type|put|write) )?your (?:own )?(?:text|title|heading|headline|content|description"
            rf"|subtitle|tagline|copy|paragraph|slogan|caption|bio)(?: goes)? here{_END}"
        ),
    ),
    (
        ("describe your", "describe this", "describe one of your"),
        (
            r"describe (?:your|this|one of your) (?:items?|products?|services?|images?|team members?|features?|company"
            rf"|business) here{_END}"
        ),
    ),
    (
        ("ich bin ein textab", "ich bin ein absatz", "ich bin ein titel", "ich bin ein text."),
        rf"ich bin ein (?:textabschnitt|absatz|titel|text)\. klick{_REST}",
    ),
    (
        ("klick hier", "klicke hier", "klicken sie hier", "klick auf", "klicke auf", "klicken sie auf"),
        (
            rf"klick(?:e|en sie)? (?:hier|auf {_WHERE}),? um (?:diesen|den|ihren|deinen|einen)(?: eigenen)? text "
            r"(?:zu (?:bearbeiten|ändern|ersetzen)|hinzuzufügen|einzufügen)[.!]?"
        ),
    ),
    (
        ("text hin", "text ein", "hier steht", "hier kommt"),
        (
            rf"hier (?:steht|kommt) (?:ihr|dein)(?: eigener)? text{_REST}"
            rf"|füge(?:n sie)? hier (?:ihren|deinen)(?: eigenen)? text{_REST}"
        ),
    ),
    (("text hier",), rf"(?:ihr|dein) text (?:steht |kommt )?hier(?: ?hin)?{_END}"),
    (
        ("diesen text ", "diesen beispieltext", "diesen platzhaltertext"),
        rf"ersetze(?:n sie)? diesen (?:beispiel|platzhalter)?text (?:durch|mit){_REST}",
    ),
    (("besuchern",), rf"erzähle(?:n sie)? (?:ihren|deinen) besuchern{_REST}"),
    (
        ("je suis un par", "je suis un tit", "je suis un tex"),
        rf"je suis un (?:paragraphe|titre|texte)\. cliquez{_REST}",
    ),
    (
        ("cliquez ici", "cliquez sur"),
        rf"cliquez (?:ici|sur {_WHERE}) pour (?:modifier|ajouter|éditer|remplacer) (?:ce|votre|le) texte{_REST}",
    ),
    (
        ("texte ici", "titre ici", "contenu ici", "description ici"),
        rf"(?:(?:saisissez|insérez|ajoutez|écrivez|placez) )?votre (?:texte|titre|contenu|description) ici{_END}",
    ),
    (("ce texte par",), rf"remplacez ce texte par{_REST}"),
    (
        ("à vos visiteurs", "à vos clients"),
        (
            r"(?:présentez|parlez de|décrivez) votre (?:entreprise|équipe|activité|produit)[^.!?\n]{0,30} à vos "
            r"(?:visiteurs|clients)[.!]?"
        ),
    ),
    (("soy un pár", "soy un tít", "soy un tex"), rf"soy un (?:párrafo|título|texto)\. ha(?:z|ga) clic{_REST}"),
    (
        ("clic aquí", "clic en"),
        (
            rf"ha(?:z|ga) clic (?:aquí|en {_WHERE}) para (?:editar|agregar|añadir|cambiar|reemplazar) (?:este|tu|su|el)"
            rf"(?: propio)? texto{_REST}"
        ),
    ),
    (
        ("texto aquí", "título aquí", "contenido aquí", "descripción aquí"),
        rf"(?:(?:escribe|inserta|añade|agrega) )?(?:tu|su) (?:texto|título|contenido|descripción)(?: va)? aquí{_END}",
    ),
    (
        ("este texto",),
        rf"(?:reemplaza|sustituye|reemplace|sustituya|substitua) este texto (?:por|con|pelo){_REST}",
    ),
    (("cuénta",), rf"cuénta(?:le|les) a (?:tus|sus) (?:visitantes|clientes){_REST}"),
    (
        ("sono un par", "sono un tit", "sono un tes"),
        rf"sono un (?:paragrafo|titolo|testo)\. (?:clicca|fai clic){_REST}",
    ),
    (
        ("clicca", "fai clic"),
        (
            rf"(?:clicca|fai clic) (?:qui|su {_WHERE}) per (?:modificare|aggiungere|cambiare) (?:questo|il tuo|il)"
            rf" testo{_REST}"
        ),
    ),
    (
        ("testo qui", "titolo qui", "contenuto qui"),
        rf"(?:(?:inserisci|scrivi|aggiungi) )?(?:qui )?il tuo (?:testo|titolo|contenuto)(?: va)? qui{_END}",
    ),
    (("questo testo con",), rf"(?:sostituisci|sostituire) questo testo con{_REST}"),
    (("racconta ai",), rf"racconta ai (?:tuoi )?(?:visitatori|clienti){_REST}"),
    (("sou um pará", "sou um tít", "sou um tex"), rf"sou um (?:parágrafo|título|texto)\. clique{_REST}"),
    (
        ("clique aqui", "clique em"),
        (
            rf"clique (?:aqui|em {_WHERE}) para (?:editar|adicionar|alterar|inserir) (?:este|seu|o seu|o)(?: próprio)?"
            rf" texto{_REST}"
        ),
    ),
    (
        ("texto aqui", "título aqui", "conteúdo aqui"),
        rf"(?:(?:insira|escreva|adicione|digite) )?(?:o )?seu (?:texto|título|conteúdo)(?: vai)? aqui{_END}",
    ),
    (("conte aos",), rf"conte aos seus (?:visitantes|clientes){_REST}"),
    (
        ("ik ben een ali", "ik ben een par", "ik ben een tit", "ik ben een tek"),
        rf"ik ben een (?:alinea|paragraaf|titel|tekst)\. klik{_REST}",
    ),
    (
        ("klik hier", "klik op"),
        (
            rf"klik (?:hier|op {_WHERE}) om (?:deze|uw|je|de)(?: eigen)? tekst "
            r"(?:te (?:bewerken|wijzigen|vervangen)|toe te voegen|aan te passen)[.!]?"
        ),
    ),
    (
        ("tekst hier", "tekst toe", "voeg hier", "plaats hier", "typ hier"),
        rf"(?:voeg|plaats|typ) hier (?:uw|je)(?: eigen)? tekst{_REST}|(?:uw|jouw|je) tekst (?:komt )?hier{_END}",
    ),
    (("deze tekst door", "deze tekst met"), rf"vervang deze tekst (?:door|met){_REST}"),
    (("vertel uw", "vertel je"), rf"vertel (?:uw|je) (?:bezoekers|klanten){_REST}"),
)
#: The phrases and the compiled pattern of each saying.
SAYINGS = tuple((phrases, pattern(rf"\b(?:{saying})", re.IGNORECASE)) for phrases, saying in _SAYINGS)
