"""Sentences that speak to the owner of a site: what to write here, in place of what, for which visitors.

A sentence counts by what it holds together, whatever its words: an order to write and the place where it stands (here,
this space), with the owner's own affairs or visitors; something called an example, with the order to replace it; the
order to change this very text, with what to put there. One of these alone is said on any page.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spuria import Kind, Page, Region, Span, pattern


@dataclass(frozen=True, slots=True)
class _Tongue:
    """How a language says it. Each is a pattern; `literals` call them up: one stands in every such sentence."""

    order: str
    place: str
    affairs: str
    visitors: str
    copy: str
    own: str
    sample: str
    replace: str
    this: str
    room: str
    stands: str
    literals: tuple[str, ...]


_EN = _Tongue(
    order=r"(?:please )?(?:add|insert|enter|write|put|type|describe|include|share|tell|explain|introduce|give|use"
    r"|upload|let"
    r"|present|showcase|list|mention|provide)\b|(?:(?:here|this),? )?(?:is where )?you (?:can|could|may|would"
    r"|should) (?:also )?"
    r"(?:add|write|tell|describe|mention|put|use|introduce)\b",
    place=r"\bhere\b|\bis where you\b|\bthis (?:text |new )?(?:space|area|section|block|box|widget|column|paragraph"
    r"|module)\b",
    affairs=r"\byour (?:own )?(?:\w+ )?(?:business|company|brand|shop|store|site|website|blog|team|products?"
    r"|services?|firm"
    r"|organi[sz]ation|restaurant|projects?|portfolio|mission|newsletter|work|achievements|offer|story)\b"
    r"|\babout yourself\b"
    r"|\bof (?:one of )?your \w+|\bbiography of the team\b",
    visitors=r"\b(?:visitors|customers|clients|readers|shoppers|audience|guests)\b",
    copy=r"\b(?:your|a|the) (?:own |short |brief |meta |custom |company )?(?:text|paragraph|headline|heading|title"
    r"|tagline|slogan"
    r"|caption|logo|description|bio|biography|introduction|subtitle|subheading|content|copy|image|photo"
    r"|company name|quote)\b",
    own=r"\byour own\b|\bwith your\b|\bmake it yours\b",
    sample=r"\b(?:this|that|here|these) (?:is|are|text is) (?:just )?(?:a|an|your|the|some|my)?\b ?(?:first post"
    r"|first page|first article"
    r"|first blog post|homepage|home page|(?:sample|example|dummy|default|demo|placeholder|starter)(?: \w+)?)"
    r"|^(?:sample|placeholder|example|dummy|demo) (?:text|copy|paragraph|content|heading|post|image)\b"
    r"|\bplaceholder image\b"
    r"|\byour new (?:blog|site|website|store|shop)\b",
    replace=r"\b(?:edit|delete|replace|change|remove|swap|overwrite)(?: or (?:delete|remove|edit|replace))? (?:it"
    r"|this|them|me)\b"
    r"|\bclick (?:to|again|on|the)\b|\bupload your\b|\bto edit\b|\badd your (?:own|first)\b|\bto get started, edit\b",
    this=r"\b(?:edit|replace|change|delete|customi[sz]e) this (?:sample |placeholder |example |dummy "
    r"|default )?(?:text|paragraph"
    r"|placeholder|section|block|image|post|page|heading|title|description|content)\b",
    room=r"\b(?:customi[sz]er|theme settings|theme options|dashboard|admin (?:panel|area)|media library"
    r"|appearance ?> ?\w+"
    r"|_?config\.(?:ya?ml|toml)|toolbar|page editor|site editor|content/[\w/]+\.md|index\.md)",
    stands=r"\bthis (?:text )?(?:block|section|area|space|paragraph) can be used to \w+ your\b|\byour (?:visitors"
    r"|customers|clients)"
    r" (?:why|what|how) [^.!?\n]{0,40}\byou\b|\b(?:text|description|headline|title|subtitle|bio|caption|copy|slogan"
    r"|tagline|content|name|paragraph"
    r"|quote|sentence)"
    r"(?: (?:of|that|for|about) [^.!?\n]{3,70})? (?:goes|go|will go|belongs) here\b",
    literals=(
        *(
            "your mission",
            "your restaurant",
            "your organi",
            "demo post",
            "demo page",
            "example heading",
            "text block can",
            "sample page. ",
            "your services here",
        ),
        *(
            "your business",
            "your company",
            "your brand",
            "your shop",
            "your store",
            "your team",
            "your product",
            "your site",
        ),
        *("your service", "your story", "your visitors", "your customers", "your clients", "your readers"),
        *("add your own", "your own text", "your own content", "your own image", "write your own", "your own comp"),
        *(
            "about yourself",
            "your tagline",
            "your slogan",
            "your headline",
            "your logo",
            "your paragraph",
            "your address",
        ),
        *(
            "your title",
            "your description",
            "meta description",
            "company name",
            "placeholder image",
            "placeholder text",
            "this placeholder",
            "placeholder para",
            "is a placeholder",
            "sample text",
            "your work",
        ),
        *(
            "sample paragraph",
            "dummy product",
            "example testimonial",
            "your first post",
            "your first page",
            "your homepage",
        ),
        *(
            "your new blog",
            "your new site",
            "your new website",
            " goes here",
            "edit this text",
            "this text in",
            "your text",
        ),
        *(
            "customizer",
            "theme settings",
            "your newsletter",
            "would write about",
            "biography of the",
            "potential clients",
        ),
        *(
            "one of your services",
            "replace it with",
            "delete me and",
            "default homepage",
            "default page",
            "site description",
        ),
        *(
            "your own quote",
            "default post",
            "subtitle that",
            "headline that",
            "tagline that",
            "testimonial here",
            "this section to show",
            "show off your",
            "your latest work",
            "opening hours and",
        ),
    ),
)
_DE = _Tongue(
    order=r"(?:bitte )?(?:füge?n?|schreiben?|beschreiben?|erzählen?|stellen?|nutzen?|verwenden?|erklären?|geben?"
    r"|gib|tragen?|laden?"
    r"|ergänzen?|setzen?) (?:sie|hier|deine?|diesen)\b|hier (?:können sie|kannst du|ist platz)\b",
    place=r"\bhier\b|\bdiese[nrs]? (?:bereich|abschnitt|platz|block|absatz|textfeld|box)\b",
    affairs=r"\b(?:ihr|dein)(?:e[snmr]?)? (?:eigene[snmr]? )?(?:unternehmen\w*|firma|angebot\w*|team\w*|produkt\w*"
    r"|leistung\w*"
    r"|dienstleistung\w*|marke|geschäft\w*|website|webseite|shop\w*|blog\w*|arbeit|geschichte)\b|\büber (?:sich"
    r"|dich)\b",
    visitors=r"\b(?:ihren?|deinen?) (?:besuchern?|kunden|lesern?|gästen?|kundinnen)\b",
    copy=r"\b(?:ihr|dein)(?:e[snmr]?)? (?:eigene[snmr]? )?(?:text\w*|überschrift|titel|slogan|logo|beschreibung"
    r"|bild|inhalte?|motto"
    r"|untertitel)\b|\bkurze beschreibung\b",
    own=r"\b(?:ihren?|deinen?) (?:eigenen?)\b|\bdurch (?:ihren?|deinen?)\b|\b(?:ihren?|deinen?) text\b",
    sample=r"\b(?:das|dies|hier) ist (?:ein|eine|ihr|dein|der|die)(?:e[snr]?)? (?:erste[rs]? (?:beitrag|seite|artikel)"
    r"|beispiel\w*|muster\w*|platzhalter\w*|blindtext|standard\w*)\b",
    replace=r"\b(?:bearbeiten?|ersetzen?|löschen?|ändern?|überschreiben?)\b",
    this=r"\b(?:ersetzen?|ändern?|bearbeiten?|löschen?) (?:sie )?diesen? (?:text|absatz|abschnitt|beitrag"
    r"|platzhalter\w*|beispiel\w*)"
    r"|\bdieser text (?:kann|lässt)\b|\bihren text (?:zu|ändern)\b",
    room=r"\b(?:adminbereich|admin-bereich|dashboard|customizer|theme-einstellungen|mediathek|backend"
    r"|auf bearbeiten|editor)\b",
    stands=r"\b(?:ihren|deinen) (?:besuchern|kunden), warum\b|\b(?:ihre?|deine?) (?:überschrift|titel|text|slogan"
    r"|beschreibung|inhalt) (?:steht|kommt"
    r"|gehört) hier(?: ?hin| ?her)?\b",
    literals=(
        *(
            "ihre besucher",
            "beispielseite",
            "dein slogan",
            "diesen absatz durch",
            "diesen text durch",
            "deinem angebot",
            "deinen besuchern",
            "ihren besuchern, warum",
        ),
        *(
            "ihres unternehmens",
            "ihrer firma",
            "ihre firma",
            "ihr angebot",
            "ihr team",
            "ihr produkt",
            "ihren besuchern",
        ),
        *(
            "ihren kunden",
            "deinen besuchern",
            "deinen kunden",
            "ihres angebots",
            "dein team",
            "dein unternehmen",
            "deines unternehmens",
        ),
        *(
            "dein produkt",
            "erster beitrag",
            "erste seite",
            "beispieltext",
            "platzhalter",
            "ihren eigenen text",
            "über sich und",
        ),
        *("deinen eigenen text", "ihre überschrift", "dein text", "ihren text", "dieser text kann", "ihre leistungen"),
        *("ihr unternehmen", "ihre eigenen inhalte", "deine eigenen inhalte", "ihre dienstleistungen", "über dich und"),
    ),
)
_FR = _Tongue(
    order=r"(?:ajoute[zr]|insére[zr]|écrive[zr]|écrire|saisisse[zr]|décrive[zr]|présente[zr]|parle[zr]|utilise[zr]"
    r"|explique[zr]"
    r"|raconte[zr]|mette[zr]|indique[zr]|rédige[zr]|partage[zr]) ?|vous pouvez (?:ajouter|écrire|présenter|décrire)\b",
    place=r"\bici\b|\bcet? ?te? (?:section|espace|zone|bloc|paragraphe|encadré)\b",
    affairs=r"\b(?:votre|vos|ton|tes) (?:propres? )?(?:entreprise|équipe|société|produits?|services?|activité"
    r"|marque|boutique|site"
    r"|blog|histoire|métier|restaurant|travail|projets?)\b|\bsur vous\b",
    visitors=r"\b(?:vos|tes) (?:visiteurs|clients|lecteurs|internautes)\b",
    copy=r"\b(?:votre|ton|une?) (?:propre |courte |brève )?(?:texte|titre|slogan|logo|description|image|contenu"
    r"|accroche|sous-titre)\b",
    own=r"\bvotre propre\b|\bvos propres\b|\bpar (?:votre|vos)\b",
    sample=r"\b(?:ceci|voici|c'est|il s'agit) ?(?:est|d')? ?(?:un|une|votre|le|la|l')? ?(?:premi(?:er"
    r"|ère) (?:article|page|billet)"
    r"|(?:texte|titre|paragraphe|article|page|produit|image) (?:d'exemple|par défaut|fictif|de démonstration)"
    r"|exemple de \w+)",
    replace=r"\b(?:modifie[zr]|supprime[zr]|remplace[zr]|efface[zr]|change[zr])\b",
    this=r"\b(?:remplace[zr]|modifie[zr]|change[zr]) (?:ce|cet|cette) (?:texte|paragraphe|section|bloc|article"
    r"|contenu|image|titre)\b",
    room=r"\b(?:tableau de bord|personnalis(?:ateur|er)|réglages du thème|médiathèque|espace d'administration"
    r"|administration)\b",
    stands=r"\bvos (?:visiteurs|clients) pourquoi\b|\bvotre (?:slogan|titre|texte|description|accroche|contenu"
    r"|nom d'entreprise) (?:va |se place )?ici\b",
    literals=(
        *("page d'exemple", "produit d'exemple", "vos visiteurs pourquoi"),
        *(
            "votre entreprise",
            "votre équipe",
            "votre société",
            "votre produit",
            "vos produits",
            "vos services",
            "vos visiteurs",
        ),
        *("vos clients", "vos lecteurs", "votre activité", "votre marque", "votre boutique", "votre premier article"),
        *(
            "votre première page",
            "texte d'exemple",
            "votre propre",
            "vos propres",
            "votre slogan",
            "votre titre",
            "sur vous et",
        ),
        *("remplacez ce", "modifiez ce", "votre histoire", "votre logo", "votre texte"),
    ),
)
_ES = _Tongue(
    order=r"(?:añad[ea]|agreg(?:a|ue)|insert[ae]|escrib[ea]|describ[ea]|us[ae]|utili(?:za|ce)|expli(?:ca|que)"
    r"|cuent[ae]|cuénta\w*|pon(?:ga)?"
    r"|present[ae]|introdu(?:ce|zca)|habl[ae]|compart[ea])\b|aquí (?:puedes?|puede) \w+",
    place=r"\baquí\b|\best[ae] (?:espacio|sección|área|bloque|apartado|párrafo)\b",
    affairs=r"\b(?:tus?|sus?) (?:propi[oa]s? )?(?:negocio|empresa|equipo|productos?|servicios?|marca|tienda|sitio"
    r"|web|blog|historia"
    r"|trabajo|proyectos?)\b|\bsobre (?:ti|usted)\b",
    visitors=r"\b(?:tus|sus|los) (?:visitantes|clientes|lectores|usuarios)\b",
    copy=r"\b(?:tu|su|una?) (?:propio |breve |corta )?(?:texto|título|eslogan|lema|logo|descripción|imagen"
    r"|contenido|subtítulo)\b",
    own=r"\b(?:tu|su|tus|sus) propi[oa]s?\b|\b(?:por|con) (?:tu|su)\b",
    sample=r"\b(?:est[ae]|esto|aquí) es (?:un|una|tu|su|el|la)? ?(?:primer[ao]? (?:entrada|página|artículo|post)"
    r"|(?:texto|título|párrafo|producto|página|imagen) de (?:ejemplo|prueba|muestra|relleno)|ejemplo de \w+)",
    replace=r"\b(?:edítal[ao]|bórral[ao]|modifíqu?el?[ao]?|elimínal[ao]|sustitúyel[ao]|reempl[aá]zal[ao]|editar"
    r"|borrar|modificar|cambiar)\b",
    this=r"\b(?:sustituy[ea]|reempla(?:za|ce)|cambi[ae]|edit[ae]|modifi(?:ca|que)) est[ea] (?:texto|párrafo|sección"
    r"|bloque|imagen|título)\b",
    room=r"\b(?:panel(?: de (?:control|administración))?|escritorio de|personalizador|ajustes del tema"
    r"|biblioteca de medios)\b",
    stands=r"\b(?:tus|sus) (?:visitantes|clientes) por qué\b|\b(?:tu|su) (?:eslogan|lema|título|texto|descripción"
    r"|contenido) (?:va )?aquí\b",
    literals=(
        *("producto de ejemplo", "página de ejemplo", "imagen de ejemplo", "a tus visitantes por qué"),
        *(
            "tu negocio",
            "tu empresa",
            "su empresa",
            "su negocio",
            "tu equipo",
            "su equipo",
            "tu producto",
            "tus productos",
        ),
        *("tus servicios", "tus visitantes", "tus clientes", "sus visitantes", "sus clientes", "tu marca", "tu tienda"),
        *(
            "tu primera entrada",
            "tu primera página",
            "texto de ejemplo",
            "tu propio",
            "su propio",
            "este párrafo",
            "sobre ti y",
        ),
        *("tus lectores", "tu eslogan", "tu historia", "tu logo", "su producto", "este texto"),
    ),
)
_IT = _Tongue(
    order=r"(?:aggiung(?:i|ere|ete)|inseri(?:sci|re|te)|scriv(?:i|ere|ete)|descriv(?:i|ere|ete)|usa(?:re|te)?"
    r"|utilizza\w*|spiega(?:re|te)?"
    r"|racconta(?:re|te)?|presenta(?:re|te)?|metti|parla(?:re)?|condividi)\b|qui (?:puoi|potete|può) \w+",
    place=r"\bqui\b|\bquest[oa'] ?(?:spazio|sezione|area|blocco|paragrafo|riquadro)\b",
    affairs=r"\b(?:tu[oaie]i?|vostr[oaie]|su[oaie]i?) (?:attività|azienda|team|prodott[oi]|serviz[io]i?|marchio"
    r"|negozio|sito|blog|storia"
    r"|lavoro|progett[oi]|impresa|squadra)\b|\bsu di (?:te|voi)\b",
    visitors=r"\b(?:(?:tuoi|vostri|suoi) (?:visitatori|clienti|lettori)|ai clienti|ai visitatori)\b",
    copy=r"\b(?:tuo|vostro|una?) (?:breve )?(?:testo|titolo|slogan|logo|descrizione|immagine|contenuto|sottotitolo)\b",
    own=r"\b(?:con|il) (?:i )?(?:tuoi?|vostri?|tuo|propri?o?)\b",
    sample=r"\b(?:quest[oa]|qui) è (?:un|una|il tuo|la tua|il|la)? ?(?:prim[oa] (?:articolo|pagina|post)"
    r"|(?:testo|titolo|paragrafo|prodotto|pagina|immagine) (?:di|d') ?(?:esempio|prova|segnaposto)|esempio di \w+)",
    replace=r"\b(?:modifical[oa]|cancellal[oa]|eliminal[oa]|sostituiscil[oa]|modificare|cancellare|sostituire"
    r"|cambiare)\b",
    this=r"\b(?:sostituisci|modifica|cambia|sostituire|modificare) quest[oa] (?:testo|paragrafo|sezione|blocco"
    r"|immagine|titolo)\b",
    room=r"\b(?:pannello|bacheca|personalizza(?:tore)?|impostazioni del tema|libreria (?:dei )?media)\b",
    stands=r"\b(?:tuoi|vostri) (?:visitatori|clienti) perché\b|\bil tuo (?:slogan|titolo|testo"
    r"|contenuto)(?: va)? qui\b|\bla tua descrizione(?: va)? qui\b",
    literals=(
        *("pagina di esempio", "prodotto di esempio", "pagina d'esempio", "visitatori perché", "tuoi visitatori"),
        *(
            "tua attività",
            "tua azienda",
            "tuo team",
            "tuo prodotto",
            "tuoi prodotti",
            "tuoi servizi",
            "tuoi visitatori",
        ),
        *(
            "tuoi clienti",
            "tuo negozio",
            "tuo primo articolo",
            "tua prima pagina",
            "testo di esempio",
            "testo d'esempio",
        ),
        *(
            "il tuo testo",
            "tuoi contenuti",
            "su di te e",
            "questo paragrafo",
            "vostra azienda",
            "vostri clienti",
            "tuo slogan",
        ),
        *("tua storia", "tuo marchio", "questo testo"),
    ),
)
_PT = _Tongue(
    order=r"(?:adicion[ea]|acrescente|insir[ae]|insere|escrev[ae]|descrev[ae]|us[ea]|utiliz[ea]|expli(?:que|ca)"
    r"|cont[ea]|coloque|apresent[ea]"
    r"|fale|compartilhe|partilhe)\b|aqui (?:você pode|pode|podes) \w+",
    place=r"\baqui\b|\best[ea] (?:espaço|seção|secção|área|bloco|parágrafo)\b",
    affairs=r"\b(?:seus?|suas?|teus?|tuas?) (?:próprio )?(?:negócio|empresa|equipe|equipa|produtos?|serviços?|marca"
    r"|loja|site|blog|história"
    r"|trabalho|projetos?)\b|\bsobre (?:você|si)\b",
    visitors=r"\b(?:(?:seus|teus|os) (?:visitantes|clientes|leitores)|aos (?:clientes|visitantes|leitores))\b",
    copy=r"\b(?:seu|teu|uma?) (?:próprio |breve |pequena )?(?:texto|título|slogan|logotipo|descrição|imagem"
    r"|conteúdo|subtítulo)\b",
    own=r"\b(?:seu|teu) próprio\b|\bseus próprios\b|\b(?:pelo|com o) seu\b",
    sample=r"\b(?:est[ea]|isto|aqui) é (?:um|uma|o seu|a sua|seu|sua|o teu|a tua)? ?(?:primeir[oa] (?:post|página"
    r"|artigo|publicação)"
    r"|(?:texto|título|parágrafo|produto|página|imagem) de (?:exemplo|teste|demonstração)|exemplo de \w+)",
    replace=r"\b(?:edite-[oa]|exclua-[oa]|apague-[oa]|modifique-[oa]|substitua-[oa]|editar|excluir|apagar|modificar"
    r"|alterar)\b",
    this=r"\b(?:substitua|altere|edite|modifique|troque) est[ea] (?:texto|parágrafo|seção|secção|bloco|imagem"
    r"|título)\b",
    room=r"\b(?:painel|personalizador|configurações do tema|biblioteca de mídia|administração)\b",
    stands=r"\bseus (?:visitantes|clientes) por que\b|\b(?:seu|teu) (?:slogan|título|texto"
    r"|conteúdo)(?: vai)? aqui\b|\bsua descrição(?: vai)? aqui\b",
    literals=(
        *("página de exemplo", "produto de exemplo", "visitantes por que"),
        *("seu negócio", "sua empresa", "sua equipe", "sua equipa", "seu produto", "seus produtos", "seus serviços"),
        *(
            "seus visitantes",
            "seus clientes",
            "seus leitores",
            "sua marca",
            "sua loja",
            "seu primeiro post",
            "sobre você e",
        ),
        *(
            "sua primeira página",
            "texto de exemplo",
            "seu próprio",
            "este parágrafo",
            "seu slogan",
            "sua história",
            "sobre si e",
        ),
        *("aos clientes", "este texto"),
    ),
)
_NL = _Tongue(
    order=r"(?:voeg|stel|plaats|schrijf|beschrijf|gebruik|leg|vertel|typ|zet|presenteer|deel)\b|hier (?:kunt u|kun je"
    r"|kan je) \w+",
    place=r"\bhier\b|\bdeze (?:ruimte|sectie|plek|alinea)\b|\bdit (?:blok|vak|gedeelte)\b",
    affairs=r"\b(?:uw|je|jouw) (?:eigen )?(?:bedrijf|team|producten?|product|diensten?|dienst|merk|winkel|website"
    r"|site|blog|verhaal|werk"
    r"|projecten?|zaak|organisatie)\b|\bover (?:uzelf|jezelf)\b",
    visitors=r"\b(?:(?:uw|je|jouw) (?:bezoekers|klanten|lezers)|aan klanten)\b",
    copy=r"\b(?:uw|je|jouw|een) (?:eigen |korte )?(?:tekst|titel|slogan|logo|beschrijving|afbeelding|inhoud"
    r"|ondertitel)\b",
    own=r"\b(?:uw|je|jouw) eigen\b|\b(?:door|met) (?:uw|je|jouw)\b",
    sample=r"\b(?:dit|hier) is (?:een|uw|je|jouw|de|het)? ?(?:eerste (?:bericht|pagina|artikel)|voorbeeld\w*"
    r"|standaard\w*|demo\w*)",
    replace=r"\b(?:bewerk(?:en)?|verwijder(?:en)?|vervang(?:en)?|wijzig(?:en)?|aanpassen|pas)\b",
    this=r"\b(?:vervang|wijzig|bewerk|verander) (?:deze|dit) (?:tekst|alinea|sectie|blok|afbeelding|titel|paragraaf)\b",
    room=r"\b(?:dashboard|beheer(?:paneel|omgeving)?|customizer|thema-instellingen|mediabibliotheek)\b",
    stands=r"\b(?:uw|je) (?:bezoekers|klanten) waarom\b|\b(?:uw|je|jouw) (?:slogan|titel|tekst|beschrijving"
    r"|inhoud) (?:komt |staat )?hier\b",
    literals=(
        *("voorbeeldpagina", "voorbeeldproduct", "uw slogan", "bezoekers waarom"),
        *(
            "uw bedrijf",
            "je bedrijf",
            "uw team",
            "je team",
            "jouw team",
            "uw product",
            "je product",
            "uw diensten",
            "je diensten",
        ),
        *(
            "uw bezoekers",
            "je bezoekers",
            "uw klanten",
            "je klanten",
            "uw merk",
            "uw winkel",
            "je winkel",
            "eerste bericht",
        ),
        *(
            "voorbeeldtekst",
            "uw eigen tekst",
            "je eigen tekst",
            "deze alinea",
            "over uzelf",
            "over jezelf",
            "uw eigen inhoud",
        ),
        *("je eigen inhoud", "jouw bedrijf", "uw slogan", "uw verhaal", "deze tekst"),
    ),
)
_TONGUES = (_EN, _DE, _FR, _ES, _IT, _PT, _NL)

#: One of these stands in every sentence that `owner_sentences` finds.
OWNER_LITERALS = tuple(dict.fromkeys(literal for tongue in _TONGUES for literal in tongue.literals))
_LITERALS_OF = {literal: tongue for tongue in _TONGUES for literal in tongue.literals}
_DOUBLE_CLICK = (
    r"(?:^|\b)(?:double[- ]click|doppelklicken sie|double-cliquez|haz doble clic|fai doppio clic|clique duas vezes"
    r"|dubbelklik) "
)
_PATTERNS = {
    tongue: {
        name: pattern(
            ("^(?:" if name == "order" else "(?:") + getattr(tongue, name) + ")", re.IGNORECASE | re.MULTILINE
        )
        for name in (
            "order",
            "place",
            "affairs",
            "visitors",
            "copy",
            "own",
            "sample",
            "replace",
            "this",
            "room",
            "stands",
        )
    }
    for tongue in _TONGUES
}
_CLICKED = pattern(_DOUBLE_CLICK, re.IGNORECASE)
# What a form or a directory asks of firms.
_ENTERED = pattern(
    r"\b(?:add|enter|list|register|insert) (?:the name of )?your (?:business|company|firm|shop|store|restaurant)\b"
    r"|\b(?:directory|directories|register|registry|search|listing|verzeichnis|register|suche|annuaire|registre"
    r"|directorio"
    r"|registro|elenco|diretório|cadastro|gids|zoek)\w*",
    re.IGNORECASE,
)
# What of the owner's a theme keeps in its settings.
_KEPT_IN_SETTINGS = pattern(
    r"\byour (?:\w+ )?(?:address|opening hours|phone number|contact (?:details|information)|social (?:media )?links)\b"
    r"|\b(?:ihre|deine) (?:adresse|öffnungszeiten|kontaktdaten)\b|\bvotre adresse\b|\bvos (?:horaires|coordonnées)\b",
    re.IGNORECASE,
)
_STORY = pattern(r"\b(?:story|geschichte|histoire|historia|storia|história|verhaal)$", re.IGNORECASE)
_LONGEST = 260
_LEAST = 3
_QUOTED = pattern(r"(?<=\w )[\"«][^\"«»\n]{3,200}[\"»]|[\"«][^\"«»\n]{3,200}[\"»](?= \w)")


def owner_sentences(page: Page, starts: list[int]) -> Iterator[Span]:
    """The sentences of a page that tell the owner of the site what to do with them; `starts` are `OWNER_LITERALS`'."""
    seen = -1
    for start in starts:
        if start < seen:
            continue
        block = page.block_at(start)
        if block is None or block.kind is Kind.CODE or block.region is Region.HIDDEN or len(block.text) > 3 * _LONGEST:
            continue
        seen = block.span.end
        yield from _told(page, list(page.sentences(block)) or [block.span])


def _told(page: Page, sentences: list[Span]) -> Iterator[Span]:
    prose = page.prose
    position = 0
    while position < len(sentences):
        span = sentences[position]
        following = sentences[position + 1] if position + 1 < len(sentences) else None
        text = prose[span.start : span.end]
        lower = text.lower()
        tongue = next((_LITERALS_OF[literal] for literal in OWNER_LITERALS if literal in lower), None)
        position += 1
        if tongue is None or len(text) > _LONGEST or text.count(" ") + 1 < _LEAST:
            continue
        # What stands in quotation marks within a sentence is what it is about.
        if _speaks_to_owner(tongue, _QUOTED.sub(r'""', text)):
            yield span
        elif following is not None:
            both = Span(span.start, following.end)
            if _is_sample(tongue, prose[both.start : both.end]) and len(text) < _LONGEST:
                yield both
                position += 1


def _speaks_to_owner(tongue: _Tongue, text: str) -> bool:
    def has(*names: str) -> bool:
        return any(_PATTERNS[tongue][name].search(text) for name in names)

    if has("stands") or _is_sample(tongue, text) or (has("this") and has("own", "room", "affairs")):
        return True
    if _CLICKED.search(text) and has("copy", "own"):
        return True
    if all(has(part) for part in ("order", "copy", "visitors", "affairs")):
        return True
    if has("order") and has("room") and _KEPT_IN_SETTINGS.search(text):
        return True
    if not has("order") or not has("place", "room") or _ENTERED.search(text):
        return False
    affairs = [match[0] for match in _PATTERNS[tongue]["affairs"].finditer(text)]
    # A paper asks its readers for their story, too.
    if affairs and all(_STORY.search(words) for words in affairs) and not has("visitors"):
        return False
    return bool(affairs) or has("visitors") or (has("copy") and (text.count(" ") <= _SHORT or has("own")))


# An order of so few words that names a piece of copy and the place is all about the copy.
_SHORT = 12


def _is_sample(tongue: _Tongue, text: str) -> bool:
    patterns = _PATTERNS[tongue]
    return patterns["sample"].search(text) is not None and (
        patterns["replace"].search(text) is not None or patterns["room"].search(text) is not None
    )
