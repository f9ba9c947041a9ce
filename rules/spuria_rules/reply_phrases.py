"""What stands around a chat answer when it is copied whole: refusals, framing, the order itself.

Patterns for the family `chatbot`, over `Page.prose`.
"""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

import re

from spuria import pattern
from spuria_rules.phrases import Given, Phrases, phrase

_I_CANT = r"I(?: (?:cannot|can't|can not|could not|couldn't|won't be able to|will not be able to)|(?: am|'m) (?:currently )?(?:not able|unable) to)"
_PIECE = r"(?:articles?|blog posts?|posts?|blogs?|essays?|texts?|contents?|stor(?:y|ies)|paragraphs?|summar(?:y|ies)|outlines?|drafts?|scripts?|descriptions?|reviews?|translations?|reports?|section|conclusion|introduction|copy|piece)"

#: Refusals of a program to go on, at the start of a sentence.
REFUSAL = Phrases(
    # English
    rf"\b(?:I(?:'m| am) (?:very |really |so |truly )?sorry|I apologi[sz]e|sorry|apologies|my apologies|unfortunately|regrettably)(?: for (?:any|the) (?:inconvenience|confusion))?[,.;!]? ?(?:but )?(?:as an AI[^,.]{{0,30}}, )?{_I_CANT} (?:\w+ ){{0,2}}?(?:(?:assist|help)(?: you)? with (?:that|this|your|the)? ?(?:\w+ )?(?:request|task|topic|query|prompt|content|inquiry|question)|(?:assist|help)(?: you)? with (?:that|this)(?=[.!,;?]|$|\n)|(?:comply|engage|proceed|continue) with (?:that|this|your|the)|(?:fulfil|fulfill|complete|process|honou?r|accommodate|respond to|carry out|perform|satisfy|execute) (?:that|this|your|the)? ?(?:specific |particular )?(?:request|task|prompt|order|instruction|command)s?|(?:generate|create|write|produce|craft|draft|rewrite|paraphrase|translate|provide|offer|continue|access|open|view|share|reproduce) (?:(?:you|that|this|the|any|an?|such|your|explicit|inappropriate|original|copyrighted|sexual|further|with|external|specific|more) ){{0,3}}?(?:{_PIECE}|request(?:ed)?|content|material|information (?:on|about|that|you|related)|assistance (?:with|on)|links?|urls?|files?|type of|kind of|images?|jokes?|code|lyrics|medical advice|legal advice|financial advice)|do that|discuss (?:that|this)|answer (?:that|this)|engage in)",
    rf"\b{_I_CANT} (?:(?:fulfil|fulfill|comply with|accommodate) (?:this|that|your|the) (?:\w+ )?(?:request|prompt|task)|(?:assist|help)(?: you)? (?:with|in) (?:creating|generating|writing|producing|drafting) (?:\w+ )?(?:content|articles?|texts?|reviews?|copy|material|posts?|descriptions?)|(?:provide|write|create|generate|offer|produce) (?:an? |the )?(?:\w+ )?(?:summary|article|review|description|translation|rewrite|essay|blog post) (?:of|for|about|on) (?:this|the|that|your|an?)\b[^.!?\n]{{0,60}}?(?:because|I have no|without|since|as (?:the|it|no|I)\b)|(?:assist|help)(?: you)? with (?:this|that|your) (?:specific |particular )?(?:request|prompt)|(?:generate|create|write|produce|provide) (?:content|an article|articles|text|a blog post|material) (?:that|on|about|which|related|for|promoting|with)|(?:complete|process) (?:this|your) (?:request|prompt|task) (?:as|because|since|due))",
    r"\b(?:this|that|the|your) (?:request|prompt|content|topic|query) (?:\w+ ){0,3}?(?:goes|is) against (?:OpenAI|my|the (?:use|usage|content)|our (?:use|usage|content)|ethical|AI)(?:'s)?\b",
    r"\b(?:violat\w+|goes against|against|in line with|comply with|due to) (?:the )?(?:OpenAI(?:'s)?|Google's AI|Anthropic's) (?:use[- ]case|usage|use|content|safety)? ?(?:polic(?:y|ies)|guidelines|terms)",
    r"\b(?:violat\w+|goes against|conflicts? with|against) my (?:programming|ethical (?:guidelines|programming|standards)|content (?:policy|policies|guidelines)|guidelines|safety guidelines|use[- ]case policy)",
    r"\bI (?:must|have to|need to) (?:respectfully )?decline (?:(?:this|that|your) (?:\w+ )?(?:request|prompt|task)|to (?:generate|write|create|provide|fulfil|answer|assist))",
    r"\bI(?:'m| am) not comfortable (?:writing|creating|generating|producing|providing) (?:(?:this|that|an?|the|such|any|promotional|marketing|explicit|sexual|violent) ){0,2}(?:content|copy|material|articles?|reviews?|text|claims|posts?)\b",
    r"\bit(?: is|'s) not (?:appropriate|ethical|possible) for me to (?:provide|generate|create|write|assist|fulfil|continue|engage|discuss)",
    r"\bI(?: can|'d be happy to| would be happy to)(?:not)? (?:only )?(?:help|assist) (?:you )?with (?:other|another|a different|any other) (?:topics?|requests?|questions?|tasks?) ?(?:instead|,|\.|that)",
    r"\b(?:it (?:seems|looks|appears)(?: like| that| as if)?|I (?:notice|see)(?: that)?) (?:you|your (?:message|request|prompt|input))(?:'ve| have)? ?(?:haven't|have not|didn't|did not|not|hasn't|has not|doesn't|does not|forgot to|forgotten to) ?(?:yet )?(?:provide|include|share|paste|attach|specif|contain|giv|upload)\w* (?:any |the |an? |me )?(?:\w+ ){0,2}?(?:text|article|content|information|link|url|topic|keyword|title|file|document|image|prompt|question|input)",
    r"\bI (?:do not|don't|cannot|can't) see (?:any|an|the) (?:text|article|attachment|content|file|image|link|input)(?: \w+)? (?:attached|provided|included|in your|to (?:rewrite|summari[sz]e|translate|paraphrase))",
    rf"\b{_I_CANT} [^.!?\n]{{0,90}}?(?:violates?|breach(?:es)?|goes against|conflicts? with|is against|infringes?) my (?:\w+ )?(?:guidelines|polic(?:y|ies)|programming|principles)\b",
    rf"\bI (?:do not|don't) have (?:enough|sufficient) (?:\w+ )?(?:information|context|details|data)(?: available| provided)? to (?:write|create|generate|produce|draft|compose) (?:an?|the|this|that|your) (?:\w+ ){{0,2}}?(?:{_PIECE}|biography|bio|profile)\b",
    r"\bI(?: can't| cannot| won't|'m (?:not able|unable) to| am (?:not able|unable) to) (?:generate|produce) (?:that|this|such|the requested|explicit|any) (?:type of |kind of )?(?:content|text|material|article|response|output)\b",
    r"\bje ne peux (?:malheureusement )?pas (?:rédiger|générer|produire) (?:cet |cette |ce type de |de |ce )(?:article|contenu|texte|critique|résumé|description)s?\b",
    r"\bno puedo (?:generar|producir|redactar) (?:contenidos?|este (?:artículo|texto|contenido)|ese (?:tipo de )?(?:contenido|texto))\b",
    r"\bnon posso (?:generare|produrre|redigere) (?:contenuti?|questo (?:articolo|testo|contenuto))\b",
    r"\bnão posso (?:gerar|produzir|redigir) (?:conteúdos?|este (?:artigo|texto|conteúdo)|esse (?:tipo de )?conteúdo)\b",
    r"\bik kan (?:helaas )?(?:geen|deze|dit soort|dergelijke) (?:inhoud|content|teksten) (?:\w+ ){0,2}?(?:genereren|produceren)\b",
    r"\bich kann (?:leider )?(?:keine|diese|solche|derartige) inhalte (?:\w+ ){0,3}?(?:erstellen|generieren|erzeugen)\b",
    # German
    r"\bich (?:kann|darf) [^.!?\n]{0,90}?gegen meine (?:\w*richtlinien|vorgaben|grundsätze)\b",
    r"\bje ne (?:peux|suis) [^.!?\n]{0,110}?(?:enfrein\w+|contraires? à|viol\w+|contrevien\w+ à) mes (?:règles|directives|principes|politiques|consignes)\b",
    r"\bno puedo [^.!?\n]{0,90}?(?:infring\w+|viol\w+|va en contra de|contra) mis (?:políticas|directrices|normas|principios)\b",
    r"\bnon posso [^.!?\n]{0,90}?(?:viol\w+|contro) (?:le )?mie (?:linee guida|politiche|regole)\b",
    r"\bnão posso [^.!?\n]{0,90}?(?:viol\w+|contra) (?:as )?minhas (?:diretrizes|políticas|regras)\b",
    r"\bik kan [^.!?\n]{0,90}?(?:in strijd met|tegen) mijn (?:richtlijnen|beleid|principes)\b",
    r"\b(?:es tut mir (?:sehr )?leid|tut mir (?:sehr )?leid|entschuldigung|ich entschuldige mich|leider|verzeihung)[,.!]? ?(?:aber )?(?:(?:ich (?:kann|darf|bin nicht in der lage)|kann ich|(?:das|dabei|damit|hierbei|diese[mrn]? (?:anfrage|bitte)|bei diese[mr] (?:anfrage|thema|bitte)) kann ich)[^.!?\n]{0,60}?(?:nicht |leider nicht |kein\w* )?(?:[^.!?\n]{0,30}?)(?:(?:(?:bei|mit|zu) (?:dies\w+|ihre[rm]|deine[rm]|de[rm]) (?:\w+ )?(?:anfrage|aufgabe|thema|bitte|inhalte?n?|text|artikel|anliegen)|dabei|hierbei) (?:leider )?(?:nicht )?(?:weiter)?(?:helfen|behilflich sein|unterstützen)|nachkommen|(?:anfrage|bitte|inhalte?|artikel|text|bewertung|rezension|beschreibung|zusammenfassung|beitrag|übersetzung)[^.!?\n]{0,40}(?:erstellen|schreiben|verfassen|generieren|bearbeiten|beantworten|bereitstellen))\b)",
    r"\b(?:es tut mir (?:sehr )?leid|tut mir (?:sehr )?leid|entschuldigung|leider|verzeihung)[,.!]? ?(?:aber )?(?:dabei|damit|hierbei) kann ich [^.!?\n]{0,30}?nicht (?:weiter)?(?:helfen|behilflich sein|unterstützen)",
    r"\bich kann (?:\w+ )?(?:dieser|ihrer|deiner|der) (?:anfrage|aufforderung|bitte) (?:leider )?nicht (?:nachkommen|entsprechen)|\bich kann (?:ihre|deine|diese) anfrage (?:leider )?nicht (?:erfüllen|bearbeiten|beantworten)",
    # French
    r"\b(?:je (?:suis|m'excuse)(?: vraiment| sincèrement)? ?(?:désolée?)?|désolée?|je m'excuse|malheureusement|toutes mes excuses)(?: pour (?:la gêne|le désagrément|la confusion)\w*)?[,.!]? ?(?:mais )?,? ?je ne (?:peux|suis pas en mesure|puis)(?: malheureusement)? ?(?:pas )?(?:de )?(?:vous aider (?:avec|à|sur|dans)|(?:répondre|accéder|satisfaire|donner suite|me conformer) (?:à )?(?:cette|votre|la) (?:demande|requête|question)|traiter (?:cette|votre)|aider avec (?:cela|ça|cette)|(?:générer|rédiger|créer|écrire|fournir|produire|continuer|réécrire|traduire) (?:d'|de |du |ce |cet |cette |un |une |le |la |l'|à )?(?:contenu|articles?|textes?|ce type|informations?|générer|assistance|réponse|demande|avis|résumé|description|traduction|critique))",
    r"\bje ne peux (?:malheureusement )?pas (?:répondre à|satisfaire|traiter|accéder à|donner suite à|me conformer à) (?:cette|votre) (?:demande|requête)",
    # Spanish
    r"\b(?:lo siento(?: mucho)?|lamento(?: mucho)?|disculpa|disculpe|mis disculpas|me disculpo|lamentablemente|desafortunadamente|perdón)[,.!]? ?(?:pero )?(?:que )?no (?:puedo|me es posible|soy capaz de|estoy en condiciones de|podré) (?:ayudar(?:te|le)? (?:con|en) (?:eso|esto|esa|esta|tu|su|ese)|(?:cumplir|continuar|proceder) con (?:esta|esa|tu|su|la|el|lo)|(?:completar|procesar|atender|satisfacer|responder a|realizar) (?:esta|esa|tu|su|la) (?:solicitud|petición|tarea|pregunta)|asistir(?:te|le)? (?:con|en)|(?:generar|crear|escribir|redactar|proporcionar|producir|ofrecer|traducir|reescribir)(?:te|le)? (?:(?:un|una|el|la|ese|este|esa|ningún|tipo de|más) ){0,3}(?:contenido|artículo|texto|tipo|información|asistencia|respuesta|reseña|resumen|descripción|traducción|entrada))",
    r"\bno puedo (?:cumplir con|procesar|atender|satisfacer|completar) (?:esta|esa|tu|su) (?:solicitud|petición)",
    # Portuguese
    r"\b(?:desculpe?|sinto muito|lamento|peço desculpas?|me desculpe|infelizmente|desculpa)[,.!]? ?(?:mas )?,? ?(?:eu )?não (?:posso|consigo|sou capaz de|estou (?:apto|habilitado) a|é possível) (?:te |lhe |o )?(?:ajudar(?:-lo|-la|-te)? com (?:isso|isto|essa|esta|esse|sua|seu)|(?:atender|cumprir|completar|processar|realizar|responder) ?(?:a |à |com )?(?:essa?|esta|este|sua|seu|tal) (?:solicitação|pedido|tarefa|pergunta)|auxiliar|prosseguir com|continuar com|(?:gerar|criar|escrever|redigir|fornecer|produzir|oferecer|traduzir|reescrever) (?:(?:um|uma|o|a|esse|este|tipo de|mais) ){0,3}(?:conteúdo|artigo|texto|tipo|informaç|assistência|resposta|resenha|avaliação|resumo|descrição|tradução))",
    r"\bnão posso (?:atender|cumprir|processar|satisfazer) (?:a |à )?(?:essa?|esta|este|sua|seu) (?:solicitação|pedido)",
    # Italian
    r"\b(?:mi dispiace(?: molto)?|spiacente|sono spiacente|mi scuso|purtroppo|scusa|scusami|mi spiace)[,.!]? ?(?:ma )?,? ?(?:io )?non (?:posso|sono in grado di|mi è possibile|riesco a) (?:aiutar(?:ti|la|e|vi) (?:con|in|a) (?:questo|questa|quest|ciò|la|tale|quello)|assister(?:ti|la|e)|(?:soddisfare|completare|elaborare|esaudire|evadere|accogliere|rispondere a) (?:questa|la tua|la sua|la|tale) (?:richiesta|domanda)|procedere con|continuare con|(?:generare|creare|scrivere|redigere|fornire|produrre|offrire|tradurre|riscrivere)(?:ti|le)? (?:(?:un|un'|una|il|la|questo|tipo di|alcun|contenuti) ?){0,3}(?:contenut|articol|test|tipo|informazion|assistenza|rispost|recension|riassunt|descrizion|traduzion))",
    r"\bnon posso (?:soddisfare|elaborare|esaudire|accogliere) (?:questa|la tua|la sua|tale) richiesta",
    # Dutch
    r"\b(?:het spijt me|sorry|mijn excuses|helaas|excuses)[,.!]? ?(?:maar )?(?:(?:ik (?:kan|ben niet in staat)|kan ik|(?:daar|hier|dat|dit) kan ik)[^.!?\n]{0,50}?(?:niet|geen)[^.!?\n]{0,40}?(?:helpen met (?:dit|dat|deze|uw|je) (?:verzoek|vraag|taak|onderwerp|tekst|artikel|opdracht)|(?:met|bij) (?:dit|dat|deze|uw|je) (?:verzoek|vraag|taak|onderwerp|opdracht) (?:niet )?helpen|voldoen|assisteren|behulpzaam|(?:verzoek|inhoud|artikel|tekst|content)[^.!?\n]{0,30}(?:voldoen|genereren|schrijven|maken|opstellen|verwerken))\b|(?:ik kan|kan ik) (?:dit|dat|deze|uw|je) (?:verzoek|artikel|tekst|inhoud|content) niet [^.!?\n]{0,30}(?:voldoen|genereren|schrijven|maken|opstellen|verwerken)\b)",
    r"\b(?:het spijt me|sorry|mijn excuses|helaas|excuses)[,.!]? ?(?:maar )?(?:daar|hier|dat|dit) kan ik (?:\w+ ){0,2}?niet (?:mee |bij )?helpen\b",
    r"\b(?:tut mir (?:sehr )?leid|leider|entschuldigung)[,.!]? ?(?:aber )?bei dieser (?:anfrage|bitte|aufgabe) kann ich (?:\w+ ){0,2}?nicht (?:weiter)?helfen\b",
    r"\bik kan (?:helaas )?niet (?:aan (?:dit|dat|uw|je) verzoek voldoen|voldoen aan (?:dit|dat|uw|je) verzoek)|\bik kan (?:helaas )?(?:aan )?(?:dit|uw|je) verzoek (?:helaas )?niet (?:voldoen|verwerken)",
    # Other languages
    r"\b(?:îmi pare rău|ne pare rău|din păcate)[,.]? ?(?:dar )?nu pot (?:\w+ )?(?:genera|crea|scrie|oferi|furniza|continua|răspunde la) (?:acest|această|astfel de|conținut|la)",
    r"\b(?:sajnálom|sajnos)[,.]? ?(?:de )?(?:nem tudok|nem tudom) (?:\w+ ){0,3}?(?:segíteni|létrehozni|megírni|elkészíteni|teljesíteni)",
    r"\b(?:pahoittelut|valitettavasti|olen pahoillani)[,.]? ?(?:mutta )?en (?:voi|pysty) (?:\w+ ){0,3}?(?:auttaa|luoda|tuottaa|kirjoittaa|täyttää)",
    r"\b(?:przepraszam|przykro mi|niestety)[,.]? ?(?:ale )?,? ?nie (?:mogę|jestem w stanie) (?:\w+ ){0,2}?(?:pomóc|spełnić|zrealizować|wygenerować|napisać|kontynuować|udzielić|odpowiedzieć na (?:to|tę))",
    r"\b(?:jag är ledsen|jag beklagar|tyvärr|förlåt|jeg beklager|beklager|desværre|undskyld|dessverre)[,.]? ?(?:men )?(?:jag|jeg|det|dette)? ?kan (?:jag |jeg )?(?:inte|ikke|tyvärr inte|desværre ikke) (?:hjälpa|hjelpe|hjælpe|uppfylla|oppfylle|opfylde|assistera|assistere|imøtekomme|generera|skapa)",
    r"\b(?:omlouvám se|promiňte|je mi líto|bohužel)[,.]? ?(?:ale )?,? ?(?:nemohu|nemůžu) (?:\w+ ){0,3}?(?:pomoci|splnit|vyhovět|vytvořit|napsat)",
    r"(?:извините|к сожалению|простите|прошу прощения|мне жаль)[,.]? ?(?:но )?,? ?я не (?:могу|в состоянии) (?:\w+ ){0,3}?(?:помочь (?:с|вам с|в)|выполнить|ответить на этот|создать|сгенерировать|написать|предоставить|обработать|продолжить)",
    r"\b(?:üzgünüm|maalesef|özür dilerim)[,.]? ?(?:ama |ancak )?(?:bu )?(?:\w+ ){0,4}?(?:yardımcı olamam|yardımcı olamıyorum|yerine getiremem|oluşturamam|karşılayamam|yanıt veremem)",
    r"(?:抱歉|对不起|對不起|很遗憾|很抱歉|非常抱歉)[，,。！!]?(?:但(?:是)?)?(?:，)?我(?:无法|無法|不能|不可以|没办法)(?:为您|为你|帮助您|满足|滿足|完成|提供|协助|協助|回答|生成|处理|處理|继续|参与|執行|执行|创作|撰写|讨论)",
    r"(?:申し訳(?:ありません|ございません)(?:が)?|すみませんが|恐れ入りますが)[、,。]?(?:その|この|お客様の|ご|そちらの)?(?:リクエスト|ご?要望|ご?依頼|ご?質問|内容|コンテンツ|件)(?:に|を|は|の)[^。\n]{0,16}(?:できません|できかねます|いたしかねます|お応えできません|お手伝いできません)",
    r"(?:죄송하지만|죄송합니다만?|미안하지만)[,. ]+[^.!?\n]{0,30}(?:요청|콘텐츠|질문|내용|작업|글)[^.!?\n]{0,24}(?:수 없습니다|어렵습니다|없어요|할 수 없)",
)

# Signs after a word of assent.
_MARK = r"(?:[!,.:]|!!|\.\.\.)"
_OK = r"(?:certainly|sure(?: thing)?|of course|absolutely|definitely|great|gladly|no problem|okay|happy to help|understood|got it|I'd be (?:happy|glad) to(?: help)?)"
_REDONE = (
    r"(?:revised|re-?written|expanded|paraphrased|polished|reworded|re-?phrased|humani[sz]ed|SEO[- ](?:optimi[sz]ed|friendly)|plagiarism-free|shortened|condensed"
    r"|proofread|improved|refined|updated|edited|enhanced|extended|translated|reformatted|optimi[sz]ed|original and engaging|unique|well-structured|detailed|comprehensive|complete|full|draft|final|longer|shorter|more \w+|\d[\d,.]*-word)"
)

# How the same words begin, and what says that they are here.
_REDONE_STARTS = (
    "(?:revised|rewritten|re-written|expanded|paraphrased|polished|reworded|rephrased|re-phrased|humani|seo|plagiarism|shortened|condensed|proofread|improved|refined"
    "|updated|edited|enhanced|extended|translated|reformatted|optimi|original and|unique|well-structured|detailed|comprehensive|complete|full|draft|final|longer|shorter|more )"
)
_HERE = tuple(f"{place}{verb} " for place in ("here", "below") for verb in ("'s", " is", " are"))

# What is written to order, and what only who ordered it would be told of it.
_WRITTEN = (
    r"(?:articles?|blog posts?|posts?|essays?|texts?|version|rewrite|drafts?|outline|descriptions?|summar(?:y|ies)|overviews?|guides?|copy|captions?|translation|introduction|conclusion|paragraphs?|section|scripts?|emails?"
    r"|bios?|biograph(?:y|ies)|listicle|breakdown|rundown|write-?up|explanation|checklist|tables?|lists?|headlines?|titles?|FAQs?|stor(?:y|ies)|newsletter|press release|review|answer)"
)
_TO_ORDER = (
    r"(?:\d[\d,.]*[- ]?words?|revised|re-?written|re-?worked|expanded|paraphrased|polished|reworded|re-?phrased|humani[sz]ed|SEO|plagiarism-free|condensed|proofread|reformatted|well-structured|engaging"
    r"|(?:written|crafted|tailored|optimi[sz]ed|structured) (?:for|in|to|with|around)|suitable for your|you(?:'ve| have)? (?:requested|asked|wanted|provided|shared|specified|described|gave)|as requested"
    r"|your (?:\w+ )?(?:request|articles?|blog|website|texts?|products?|audience|readers|topic|keywords?|outline|drafts?|paragraphs?|brief|store|shop|page|specifications|requirements|instructions|prompt)"
    r"|(?:target )?keywords?|tone)"
)

#: Words to a requester around a text, wherever they stand in a sentence.
FRAMING = Phrases(
    rf"\b{_OK}(?:[!,.:;]|!!| ?[—–-]) ?(?:here(?:'s| is| are)|below(?:'s| is| are| you(?:'ll| will) find)|I(?:'ve| have) (?:put together|prepared|written|created|drafted|outlined))(?= [^.!?\n]{{0,200}}?\b{_WRITTEN}\b)(?= [^.!?\n]{{0,200}}?\b{_TO_ORDER}\b)",
    rf"\b{_OK}(?:[!.]|!!| ?[—–]) ?(?:here(?:'s| is| are)|below(?:'s| is| are| you(?:'ll| will) find)) (?:an?|the|your|some) [^.!?\n]{{0,100}}?\b(?:articles?|blog posts?|posts?|essay|texts?|version|rewrite|draft|outline|description|summary|overview|copy|captions?|translation|introduction|conclusion|paragraph|write-?up|explanation|breakdown)\b[^.!?\n]{{0,120}}?:(?= ?(?:\n|$))",
    r"\b(?:great|good|excellent|fantastic|interesting) question(?:[!,.:]| ?[—–-]) ?(?:let(?:'s| me) (?:break|unpack|walk (?:you )?through)|I(?:'d| would) be (?:happy|glad) to)\b",
    # Openers in other languages: assent, "here is", and what is there
    r"\b(?:oczywiście|jasne|pewnie|chętnie|z przyjemnością)(?:[!,.:]|!!) ?(?:oto|poniżej|przygotował\w+)[^.!?\n]{0,100}?\b(?:wersj|artykuł|tekst|opis|wpis|streszczeni|propozycj|akapit|tłumaczeni)\w*",
    r"\b(?:självklart|absolut|visst|naturligtvis|givetvis|gärna)(?:[!,.:]|!!) ?(?:här (?:är|kommer|följer)|nedan|jag har)[^.!?\n]{0,100}?\b(?:version|artikel|text|inlägg|beskrivning|sammanfattning|utkast|översättning)\w*",
    r"\b(?:selvfølgelig|naturligvis|gerne|gjerne|absolut|absolutt|selvsagt)(?:[!,.:]|!!) ?(?:her (?:er|kommer|følger)|nedenfor|jeg har)[^.!?\n]{0,100}?\b(?:version|versjon|udgave|utgave|artikel|artikkel|tekst|indlæg|innlegg|beskrivelse|udkast|utkast|resumé|sammendrag)\w*",
    r"\b(?:samozřejmě|jistě|určitě)(?:[!,.:]|!!) ?(?:zde je|tady je|níže)[^.!?\n]{0,100}?\b(?:verze|článek|text|popis|shrnutí|příspěvek|návrh|osnova|překlad)\w*",
    r"(?<!\w)(?:конечно|разумеется|с удовольствием|безусловно)(?:[!,.:]|!!) ?(?:вот|ниже)[^.!?\n]{0,100}?(?<!\w)(?:верси|вариант|стать|текст|описани|пост|краткое|перевод)\w*",
    r"\b(?:elbette|tabii(?: ki)?|memnuniyetle)(?:[!,.:]|!!) ?(?:işte|aşağıda)[^.!?\n]{0,100}?\b(?:versiyon|sürüm|makale|metin|metn|yazı|açıklama|özet|taslak|çeviri)\w*",
    r"\b(?:desigur|sigur|bineînțeles|cu plăcere)(?:[!,.:]|!!) ?(?:iată|mai jos|aici (?:ai|aveți|este))[^.!?\n]{0,100}?\b(?:versiun|articol|text|descrier|rezumat|traducer|postare)\w*",
    r"\b(?:toki|totta kai|tietysti|ilman muuta|mielelläni)(?:[!,.:]|!!) ?(?:tässä|alla|ohessa)[^.!?\n]{0,100}?\b(?:versio|artikkeli|teksti|kuvaus|tiivistelmä|luonnos|käännös)\w*",
    r"\b(?:természetesen|persze|szívesen)(?:[!,.:]|!!) ?(?:íme|itt (?:van|találod)|alább)[^.!?\n]{0,100}?\b(?:változat|verzió|cikk|szöveg|leírás|összefoglaló|vázlat|fordítás)\w*",
    r"\b(?:tentu(?: saja)?|baik|dengan senang hati)(?:[!,.:]|!!) ?(?:berikut|ini|di bawah ini)[^.!?\n]{0,100}?\b(?:versi|artikel|teks|deskripsi|ringkasan|draf|terjemahan|tulisan)\w*",
    r"\b(?:és clar|i tant|per descomptat|esclar)(?:[!,.:]|!!) ?(?:aquí (?:tens|teniu)|a continuació)[^.!?\n]{0,100}?\b(?:versió|article|text|resum|descripció|esborrany|traducció)\w*",
    # Offers to work on it, likewise
    r"\b(?:daj (?:mi )?(?:proszę )?znać|powiedz(?: mi)?),? (?:jeśli|gdy|czy|jeżeli) [^.!?\n]{0,60}?\b(?:żebym|abym|bym|mam|mogę) (?:\w+ ){0,2}?(?:skróci|zmieni|doda|rozwin|rozszerzy|przeredagowa|poprawi|dostosowa|przetłumaczy|napisa|przygotowa|uprości|rozbudowa)\w*|\bczy (?:chcesz|chciał(?:a)?byś|chcieliby\w*),? (?:żebym|abym) (?:\w+ ){0,2}?(?:skróci|zmieni|doda|rozwin|rozszerzy|przeredagowa|poprawi|dostosowa|przetłumaczy|napisa|przygotowa|uprości|rozbudowa)\w*",
    r"\b(?:säg till|hör av dig|låt mig veta)(?:,? om du vill)? att jag (?:\w+ ){0,2}?(?:kortar|ändrar|lägger|justerar|skriver|utökar|anpassar|förkortar|översätter)\b|\bvill du att jag (?:\w+ ){0,2}?(?:kortar|ändrar|lägger till|justerar|skriver om|utökar|anpassar|förkortar|översätter)\b",
    r"\b(?:sig til|lad mig vide|la meg (?:få )?vite|si fra),? (?:hvis|om) [^.!?\n]{0,40}?\bjeg skal (?:\w+ ){0,2}?(?:forkorte|ændre|endre|tilføje|legge til|justere|tilpasse|skrive|oversætte|oversette|utvide|udvide)\b",
    r"\b(?:dejte|dej) (?:mi )?vědět,? (?:jestli|pokud|zda) [^.!?\n]{0,40}?\babych (?:\w+ ){0,2}?(?:zkrátil|upravil|změnil|přidal|rozšířil|přeložil|přepsal)\w*",
    r"(?<!\w)(?:дайте знать|дай знать|сообщите|напишите|скажите|хотите|хочешь),? (?:если [^.!?\n]{0,40}?)?чтобы я (?:\w+ ){0,2}?(?:сократил|изменил|добавил|расширил|переписал|адаптировал|переделал|дополнил|подготовил)\w*",
    r"\b(?:isterseniz|istersen|dilerseniz),? (?:[\w']+ ){0,8}?(?:kısaltabilirim|değiştirebilirim|genişletebilirim|uyarlayabilirim|düzenleyebilirim|çevirebilirim|yeniden yazabilirim)\b",
    r"\b(?:spune-mi|anunță-mă|dă-mi de știre) dacă (?:vrei|dorești|doriți|ai vrea) să (?:\w+ ){0,2}?(?:scurtez|modific|adaug|extind|adaptez|rescriu|traduc|ajustez)\b",
    r"\b(?:beri tahu saya|kabari saya) (?:jika|kalau|bila) [^.!?\n]{0,50}?\b(?:mempersingkat|mengubah|menambahkan|memperluas|menyesuaikan|menerjemahkan|menulis ulang)\b|\bapakah (?:anda|kamu) ingin saya (?:mempersingkat|mengubah|menambahkan|memperluas|menyesuaikan|menerjemahkan|menulis ulang)\b",
    r"\b(?:could|can|would) you (?:please |kindly )?(?:provide|give|share|specify|clarify|tell)(?: me)?(?: with)? (?:(?:the|your|more|some|any|an?|specific|additional|further) ){0,3}(?:\w+ ){0,2}?(?:topic|article title|title of|keywords?|prompt|your request|context (?:or|so|on|about)|details or clarify)\b",
    r"\bplease (?:provide|supply|give) me (?:with )?(?:(?:the|your|more|some|an?|specific|additional|further|required|necessary) ){0,3}(?:\w+ ){0,2}?(?:topic|title|text|article|keywords?|prompt|subject|context|(?:information|details) (?:for|on|about) the (?:topic|article|subject))\b",
    r"\bif you have (?:any |an)(?:other |specific |different )?(?:topics?|requests?|tasks?) (?:in mind|you(?:'d| would) like)[^.!?\n]{0,60}?(?:let me know|feel free|I(?:'ll|'d| will| would| can))",
    rf"\b(?:here|below)(?:'s| is| are) the requested (?:\w+ )?{_PIECE}\b|\b(?:here|below)(?:'s| is) an? (?:[\w-]+,? ){{0,3}}?(?:SEO[- ]\w+|\d[\d,.]*[- ]word) (?:\w+ )?{_PIECE}\b",
    rf"\b(?:here|below)(?:'s| is) an? (?:{_REDONE},? (?:and )?){{1,3}}(?:\w+ )?(?:blog post|article|essay|post|summary|outline) (?:on|about|for|of) [^.!?\n]{{3,110}}:(?=\s|$)",
    r"\bI(?:'ve| have) (?:included|used|added|incorporated|kept|optimi[sz]ed|ensured|maintained|followed|tried)\b[^.!?\n]{0,80}?(?:as (?:you )?(?:requested|instructed|specified)|per your (?:request|instructions)|(?:the|your) (?:\w+ )?keywords?)\b",
    r"(?:^|(?<=[.!?\n]\x20)|(?<=\n))(?:do you )?want me to (?:turn|make|create|expand|rewrite|add|write|draft|format|convert|continue|adjust|include|summari[sz]e|translate|shorten)\b[^.!?\n]{0,120}\?",
    r"\bshall I (?:continue|proceed|go on|expand|rewrite|also (?:add|write|include)|add|draft)\b[^.!?\n]{0,80}\?",
    r"\bsoll ich (?:mit dem|mit der|fortfahren|weitermachen|weiterschreiben)[^.!?\n]{0,60}?(?:fortfahren|weitermachen|weiterschreiben|\?)",
    r"\bhier (?:ist|sind) (?:der|die|das|ihr|dein) (?:gewünschte|angeforderte|verlangte|erbetene)[nrs]? (?:\w+ )?(?:\w*artikel|\w*text|\w*beitrag|entwurf|version|fassung|zusammenfassung|gliederung)\b",
    r"\bich hoffe,? (?:dass )?(?:diese[rs]?|der|die|das|dies) (?:artikel|text|beitrag|version|entwurf|fassung|antwort)\b[^.!?\n]{0,30}?(?:anforderungen|erwartungen|vorstellungen|wünschen)",
    r"\bj'espère que (?:cet|cette|ce|le|l'|la) ?(?:article|texte|version|réponse|contenu)\b[^.!?\n]{0,30}?(?:attentes|exigences|besoins)",
    r"\bespero que (?:este|esta|el|la) (?:artículo|texto|versión|respuesta|contenido)\b[^.!?\n]{0,30}?(?:expectativas|requisitos|necesidades)",
    r"\bespero que (?:este|esta|o|a) (?:artigo|texto|versão|conteúdo|resposta)\b[^.!?\n]{0,30}?(?:expectativas|requisitos|necessidades)",
    r"\bspero che (?:questo|questa|l'|il|la) ?(?:articolo|testo|versione|contenuto|risposta)\b[^.!?\n]{0,30}?(?:esigenze|aspettative|richieste|requisiti)",
    r"\bik hoop dat (?:dit|deze|het) (?:artikel|tekst|versie|antwoord)\b[^.!?\n]{0,30}?(?:verwachtingen|eisen|wensen)",
    r"\bhier is (?:het|de) (?:gevraagde|gewenste) (?:artikel|tekst|versie|samenvatting)\b",
    # English: openers
    rf"\b{_OK}{_MARK} (?:(?:here|below|following)(?:'s| is| are)|here you go|I(?:'ll| will| can|'ve|'d| have| would) (?:\w+ )?(?:help|write|create|provide|rewrite|craft|draft|written|expanded?|continue|be happy|rewritten|generate|start)|let(?:'s| me) (?:\w+ )?(?:write|create|craft|rewrite|continue|draft|start with|dive|expand)) ?(?:[^.!?\n]{{0,80}}?\b(?:{_PIECE}|versions?|rewrit\w+|titles?|headlines?|captions?|translations?|poem|meta|FAQs?|breakdown)\b(?! (?:my|I|we|he|she|they|by|from|about my)\b))",
    Given(
        rf"\b(?:here|below)(?:'s| is| are) (?:(?:the|an?|your|my|one|some) ){{0,2}}(?:{_REDONE},? (?:and |but )?){{1,4}}(?:\w+ ){{0,2}}?(?:version|rewrite|{_PIECE}) (?:of|for|based on|on|about|with|that|using|in) (?:the (?:original|text|article|given|provided|above|content|passage|paragraph|blog)|your|this (?:text|article|paragraph|passage|content))",
        _HERE,
        0,
    ),
    Given(
        rf"\b(?:here|below)(?:'s| is| are) (?:the|an?|my) {_REDONE}(?:,? (?:and )?{_REDONE})* (?:version|rewrite)(?: of (?:the|your|this) (?:\w+ )?{_PIECE})?(?= ?[:.]| that| with| incorporating| keeping| while)",
        _HERE,
        0,
    ),
    rf"\b(?:here|below)(?:'s| is| are) (?:the|an?|your) (?:\w+[- ]){{0,5}}?{_PIECE}(?: \w+){{0,4}}? (?:you (?:requested|asked for|wanted|need)|as (?:you )?requested|per your (?:request|instructions|requirements)|based on (?:your|the (?:provided|given)) (?:\w+ )?(?:outline|keywords?|prompt|title|request|requirements|instructions|input|topic|information|sources?|notes|text)|(?:following|meeting|that (?:follows|meets)) your)",
    rf"\b(?:as requested|per your (?:request|instructions|requirements)|as per your (?:request|instructions|requirements|guidelines)|following your (?:instructions|guidelines)|based on your (?:request|instructions|prompt|requirements|outline|keywords?|input)),? (?:here(?:'s| is| are)|(?:this|the) {_PIECE}|I(?:'ve| have|'ll| will)|below)",
    rf"\bI(?:'ve| have) (?:\w+ )?(?:(?:re-?written|expanded|paraphrased|reworded|rephrased|restructured|crafted|drafted|shortened|condensed|humani[sz]ed|optimi[sz]ed|proofread) (?:the|your|this|an?)|revised your) (?:\w+[- ]){{0,3}}?(?:{_PIECE}|passage|version|sentence)",
    # English: closers
    r"\blet me know if (?:you(?:'d| would)? (?:like|want|need|prefer|wish)(?: for)? me to (?:\w+ ){0,2}?(?:adjust|modify|revise|change|edit|tweak|expand|add|rewrite|shorten|tailor|elaborate|refine|continue|include|format|create|generate|provide|customi[sz]e|personali[sz]e|polish|optimi[sz]e|make|write|draft|help|cover|focus|translate|turn|convert|go)|you(?:'d| would)? (?:like|want|need|prefer|have|require)(?: to (?:make|see))?(?: (?:any|some|further|more|additional|other|a|an|the|specific))* ?(?:adjustments?|modifications?|revisions?|edits|tweaks|changes (?:to|made|or)|changes[.!]|further changes|a different (?:tone|style|angle|version|format)|different (?:tone|style|version)|more (?:sections|details? (?:added|on))|another version|it (?:shorter|longer|adjusted|rewritten|expanded|tailored|in a)|this (?:adjusted|rewritten|expanded|tailored|in a)))",
    r"\b(?:would you like|do you want) me to (?:\w+ )?(?:expand|rewrite|revise|add|adjust|create|generate|provide|continue|turn|format|tailor|include|elaborate|refine|write|make|draft|help|also|suggest|summari[sz]e|translate|convert|proceed|explore|go deeper|give|prepare|shorten|polish|optimi[sz]e|compare|outline|build|put)",
    r"\b(?:if you(?:'d| would)? (?:like|want|wish|prefer|need)),? I can (?:also )?(?:expand|rewrite|revise|add|adjust|create|generate|provide|turn|format|tailor|include|elaborate|refine|write|make|draft|suggest|summari[sz]e|translate|convert|help you|give you|prepare|shorten|polish|optimi[sz]e)",
    rf"\bfeel free to (?:adjust|modify|customi[sz]e|edit|tweak|personali[sz]e|adapt|expand)(?: or (?:\w+))? (?:this|the|it|any|or) ?(?:\w+ )?(?:{_PIECE}|outline|version|response|details|as (?:needed|necessary|you see fit))(?: (?:to|as|for|based|according)\b|[.!])",
    r"\bif you (?:need|have|require|would like|want) any (?:further |more |additional |other )?(?:modifications?|revisions?|adjustments?|edits|tweaks|specific (?:changes|requests|requirements)|changes)(?: or [\w ]{1,40})?,? (?:please )?(?:feel free|let me know|just (?:let|ask)|do not hesitate|don't hesitate|I(?:'m| am))",
    rf"\bI hope (?:this|that|the) (?:(?:revised|expanded|rewritten|updated|new|longer|{_REDONE}) )?(?:{_PIECE}|version|response|answer|rewrite) (?:helps|meets your|is helpful|satisfies|fits your|aligns with your|fulfils)(?! (?:you|others|someone|readers|people))",
    r"\b(?:is there anything else|what else) (?:I can (?:help|assist)(?: you)? with|you(?:'d| would) like (?:me to|to know|help))(?: today)?\b",
    rf"\bthis (?={_REDONE_STARTS}|version|rewrite|revision)(?:{_REDONE} )?(?:version|rewrite|rewritten {_PIECE}|revised {_PIECE}|revision|expanded {_PIECE}) (?:\w+ )?(?:maintains|retains|preserves|keeps|aims|incorporates|improves|uses|enhances|ensures|captures|adheres|follows|meets|should|is (?:now|more|approximately|about|around|written|designed))\b",
    r"\bplease (?:provide|share|paste|give me|supply|specify|send|upload)(?: me)?(?: with)? (?:the |your |a |an |more |some |any )?(?:\w+ ){0,3}?(?:text|article|content|paragraph|passage|keywords?|topic|title|context|details|information|document|draft|original)(?: \w+){0,2}? (?:(?:that )?you(?:'d| would) like(?! us)(?: me)?|(?:that )?you (?:want|need)(?! us)(?: me)?|(?:so|and) (?:that )?I(?:'ll| can| will)|for me to|to (?:be )?(?:rewrit|summari[sz]|paraphras|translat|expand|analy[sz])|(?:that )?needs? to be)",
    r"\b(?:due to|because of) (?:the )?(?:length|space|character|token|output|word|response) (?:limit(?:ation)?s?|constraints?|restrictions?)(?: of this (?:platform|format|response|chat))?,? (?:I(?:'ll| will| can| have|'ve| am)|this is|here is|here's|the (?:following|rest|article|remaining))",
    r"\b(?:continued|to be continued|I(?:'ll| will) continue|continuing|continue) in (?:the|my) next (?:response|reply|part of this response|section of this response)\b|\b(?:end|part \d) of (?:part \d )?(?:my |this )?(?:response|reply|answer)(?=\)|\]| \)| \])",
    # A text whose making is told: nobody else offers "the rewritten text".
    r"\b(?:here|below)(?:'s| is) (?:the|your|a) (?:re-?written|paraphrased|rephrased|reworded|humani[sz]ed|SEO[- ]optimi[sz]ed|plagiarism-free|expanded|polished|proofread) (?:text|article|content|paragraph|passage|blog post|essay|section|introduction|conclusion|sentence|title|copy|version)\b(?! (?:of|from|in) (?:the|a|an|our|its|his|her) (?!(?:\w+ )?(?:article|text|paragraph|passage|post|essay|section|introduction|conclusion|content|copy|title)\b))",
    r"\bI apologi[sz]e for (?:the|any|my) (?:confusion|oversight|mistake|error|misunderstanding)s?\b[^.!?\n]{0,30}? my (?:previous|earlier|last|prior|initial) (?:response|answer|message|reply|draft)\b",
    rf"\bI(?:'ll| will) continue (?:with|writing|the) [^.!?\n]{{0,60}}?(?:{_PIECE}|part)\b[^.!?\n]{{0,30}} in (?:the|my) (?:next|following) (?:response|message|reply)\b",
    rf"\bthis {_PIECE} (?:is|was|has been|contains) (?:\w+ )?[^.!?\n]{{0,60}}?optimi[sz]ed (?:for|with|around) (?:the )?(?:\w+ ){{0,2}}?(?:keywords?|SEO|search engines)\b",
    r"\b\(?word count ?: ?(?:approximately|approx\.?|about|around|roughly|~) ?\d",
    r"\bI(?:'d| would)? (?:will )?need (?:a (?:bit|little) )?(?:more|additional|further|some) (?:context|information|details) (?:to|in order to|before I can) (?:write|create|generate|produce|complete|provide|craft|draft|rewrite|summari[sz]e|fulfil)(?! (?:my|our|his|her)\b)",
    r"\b(?:could|can|would) you (?:please |kindly )?(?:provide|share|paste|upload) (?:me )?(?:with )?(?:the|your) (?:\w+ ){0,2}?(?:text|article|content|paragraph|passage|outline|keywords?|product (?:details|name|information|description)) (?:you(?:'d| would) like|you want|so (?:that )?I|that needs|for me|to be (?:re|summ|transl|paraph))",
    r"\b(?:the above|this|the) (?:article|post|text|content|essay|piece) (?:above )?(?:(?:was|is|has been) (?:written|crafted|structured|designed)|meets|exceeds|fulfils|adheres)\b[^.!?\n]{0,40}?\d{2,3}0[- ]words? (?:requirement|target|limit|count|minimum)\b",
    r"\blet me know if you need any (?:further |other |more |additional )(?:adjustments?|changes|edits|revisions|tweaks) (?:to|in) (?:the|this|your) (?:text|article|copy|version|draft|content)\b",
    r"\bhere(?:'s| is) the continuation (?:of|from) ",
    r"\((?:please )?note ?: [^()\n]{0,160}?(?:as (?:you )?requested|as per your|your request|keywords? (?:used|included|naturally|appears)|the requested (?:tone|length|keyword))[^()\n]{0,120}\)",
    r"\b(?:dis|dites)-moi si (?:vous|tu) (?:voulez|veux|souhaitez|souhaites|désirez|préférez) que (?:je |j')",
    r"\bleider kann ich (?:diese|ihre|deine) (?:anfrage|bitte) (?:\w+ )?nicht (?:erfüllen|bearbeiten|ausführen)(?=[^.\n]{0,60}(?:richtlinie|vorgabe|grundsätz|inhalt))",
    r"\b(?:souhaitez-vous|voulez-vous|veux-tu) que j'(?:ajoute|étoffe|enrichisse|adapte|écrive|approfondisse) (?:une? |la |le |l'|des |ce |cette )?(?:conclusion|introduction|section|partie|paragraphe|texte|tableau|exemples?|article)\b",
    r"\bzal ik (?:[\w-]+ ){0,6}?(?:conclusie|inleiding|tabel|samenvatting|alinea|tekst|artikel)[^.!?\n]{0,30}? (?:toevoegen|maken|schrijven|uitwerken|inkorten|herschrijven)\?",
    r"\boto (?:artykuł|tekst|wpis|opis) [^.!?\n]{0,60}, o (?:który|które) (?:prosił|poprosił)|\bhär är (?:artikeln|texten|inlägget|beskrivningen) [^.!?\n]{0,60}som du (?:bad om|efterfrågade)",
    r"\bhere(?:'s| is) a (?:smoother|tighter|punchier|warmer|crisper|snappier) (?:take|version|rewrite|phrasing|draft)(?= ?:| on it| of (?:it|your|th(?:e|is) (?:text|paragraph|article)))",
    r"\bhär är (?:en|din|den) (?:förbättrade?|omarbetade?|reviderade?|kortare|utökade?|omskriv\w+) version(?:en)? av (?:din|texten|artikeln|er)",
    r"\bher er (?:en|din) (?:forbedret|omskrevet|revideret|revidert|udvidet|utvidet) (?:version|versjon|udgave|utgave) a[fv] (?:din|teksten|artik)",
    r"\boto (?:poprawiona|ulepszona|rozszerzona|skrócona|przeredagowana) wersja (?:twoje|tekstu|artykułu)",
    r"(?<!\w)вот (?:улучшенн|переработанн|исправленн|расширенн|сокращ[её]нн|отредактированн)\w+ (?:версия|вариант) (?:ваше|твое|текста|статьи)",
    r"\b(?:möchten sie|möchtest du|wollen sie|willst du),? dass ich (?:[\w-]+ ){1,6}?(?:ausführlicher|kürzer|genauer|weiter|detaillierter) (?:gestalte|ausführe|ausbaue|fasse|beschreibe|ausarbeite)\?",
    r"\bsoll ich (?:[\w-]+ ){0,9}?(?:meta-?beschreibung|zwischenüberschriften|überschriften?|titel|einleitung|fazit|FAQ|social[- ]media[- ]\w+|absätze?)[^.!?\n]{0,60}?(?:erstellen|schreiben|ergänzen|formulieren|hinzufügen|ausarbeiten|vorschlagen)\?",
    # Offers to go on, in other languages
    r"\bwenn (?:du|sie) (?:möchtest|möchten|willst|wollen|magst),? kann ich (?:daraus|das|dies|es|den text) (?:auch |gerne? |noch |als )*(?:eine?n? )?(?:\w+ )?(?:machen|erstellen|umwandeln|zusammenfassen|umformulieren)\b",
    r"\bsi (?:vous le (?:souhaitez|voulez|désirez)|tu (?:veux|le souhaites)),? je peux (?:aussi |également )?en faire une? (?:liste|tableau|résumé|version|infographie)\b",
    r"\bse (?:vuoi|lo desideri|preferisci|quiser|desejar|preferir),? (?:posso anche|também posso|posso também) (?:trasformarl[oa]|transformá-l[oa]|convertirl[oa]|convertê-l[oa])\b",
    r"\bwenn (?:du|sie) (?:möchtest|möchten|willst|wollen|wünschst|wünschen|magst),? (?:dann )?kann ich (?:[\w-]+ ){0,9}?(?:ergänzen|anpassen|erweitern|kürzen|umschreiben|überarbeiten|formulieren|umformulieren|ausarbeiten|übersetzen|zusammenfassen|hinzufügen|ausformulieren)\b",
    r"\bsi (?:vous (?:le )?(?:souhaitez|voulez|désirez|préférez)|tu (?:le )?(?:veux|souhaites)),? je (?:peux|pourrais?) (?:aussi |également )?(?:l'|le |la |vous |te |en )?(?:ajouter|développer|adapter|réécrire|rédiger|générer|raccourcir|reformuler|compléter|enrichir|proposer (?:une (?:autre )?version|un plan|d'autres titres))\b",
    r"\bsi (?:lo )?(?:quieres|quiere|deseas|desea|prefieres|prefiere|necesitas),? (?:también )?puedo (?:\w+ )?(?:añadir|agregar|ampliar|adaptar|reescribir|redactar|generar|traducir|resumir|ajustar|acortar|reformular|elaborar|convertir)(?:lo|la|te)?\b",
    r"\bse (?:você )?(?:quiser|desejar|preferir|precisar),? (?:também )?posso (?:\w+ )?(?:adicionar|acrescentar|ampliar|adaptar|reescrever|redigir|gerar|traduzir|resumir|ajustar|encurtar|reformular|elaborar|transformar)(?:-lo|-la)?\b",
    r"\bse (?:lo )?(?:vuoi|desideri|preferisci|desidera|preferisce),? posso (?:anche )?(?:aggiungere|ampliare|adattare|riscrivere|redigere|generare|tradurre|riassumere|accorciare|riformulare|elaborare|svilupparlo|modificarlo)\b",
    r"\bals (?:je|u) (?:dat )?(?:wilt?|wenst),? kan ik (?:[\w-]+ ){0,9}?(?:toevoegen|aanpassen|uitbreiden|inkorten|herschrijven|opstellen|vertalen|samenvatten|uitwerken|herformuleren)\b",
    # German
    r"\b(?:natürlich|gerne?|selbstverständlich|klar|sicher|aber gerne?|sehr gerne?)(?:[!,.:]|!!|\.\.\.) (?:hier (?:ist|sind|kommt|findest du|finden sie)|im folgenden|nachfolgend|anbei|ich (?:habe|helfe|kann|werde|erstelle|schreibe))[^.!?\n]{0,80}?(?:version|fassung|artikel|text|beitrag|zusammenfassung|entwurf|beschreibung|gliederung|liste|übersetzung|vorschl\w+|überblick|einleitung|fazit|absatz|abschnitt|beispiel\w*|titel|dabei|helfe)",
    r"\bhier (?:ist|sind|finden sie|findest du) (?:die|der|das|eine?|dein[e]?|ihr[e]?) (?:(?:überarbeitet|erweitert|umgeschrieben|verbessert|gekürzt|optimiert|umformuliert|ausführlich|angepasst|korrigiert|vollständig|lektoriert|SEO-optimiert|übersetzt|aktualisiert|ausgebaut)\w*,? (?:und )?){1,3}(?:(?:version|fassung)(?= ?[:.]| (?:des (?:text|artikel|beitrag|absatz)|deine|ihre|mit\b|von\b))|(?:artikel|text|beitrag|absatz|entwurf|abschnitt)s? (?:zu |von |für |über |auf |mit |ihres|deines|des ))",
    r"\b(?:lass(?:en sie)?|sag(?:en sie)?|gib|geben sie) (?:es )?(?:mich|mir)(?: gerne?| bitte| einfach)? (?:wissen|bescheid),? (?:wenn|falls|ob) (?:du|sie|ich)[^.!?\n]{0,50}?(?:anpass\w+|änder\w+|ergänz\w+|überarbeit\w+|kürz\w+|erweiter\w+|umschreib\w*|version|fassung)",
    r"\b(?:möchten sie|möchtest du|soll ich|willst du|wollen sie)(?:,? dass ich)? ?(?:[^.!?\n]{0,60}?)(?:(?:text|artikel|beitrag|version|abschnitt|entwurf|fassung|gliederung|liste|tabelle|zusammenfassung)[^.!?\n]{0,50}?(?:erstell\w*|anpass\w*|überarbeit\w*|kürz\w*|erweiter\w*|umschreib\w*|ergänz\w*|schreib\w*|umformulier\w*|ausarbeit\w*|optimier\w*|übersetz\w*))\?",
    r"\bich habe (?:den|ihren|deinen|die|das) (?:artikel|text|beitrag|absatz|entwurf)[^.!?\n]{0,50}?(?:überarbeitet|erweitert|umgeschrieben|gekürzt|umformuliert|für sie)",
    r"\bbitte (?:gib|geben sie|teile?|teilen sie|nenne?n? (?:sie )?|füge?n? (?:sie )?)(?: \w+){0,3} (?:den text|den artikel|das thema|das keyword|den inhalt|weitere informationen)[^.!?\n]{0,40}?(?:den ich|das ich|die ich|damit ich|umgeschrieben|zusammengefasst|übersetzt)",
    # French
    r"\b(?:bien sûr|certainement|avec plaisir|d'accord|absolument|volontiers|bien entendu|très bien)(?:[!,.:]|!!|\.\.\.| !) ?(?:voici|je (?:vais|peux|vous)|ci-dessous)[^.!?\n]{0,80}?(?:version|article|texte|résumé|plan (?:détaillé|d'article|de l'article)|description|paragraphe|introduction|conclusion|traduction|liste|propositions?|brouillon|aider|exemples?|aperçu)",
    r"\bvoici (?:la|une|l'|le|un|votre|les) ?(?:version|article|texte|contenu|paragraphe|résumé)s? (?:(?:\w+ )?(?:révis|réécrit|amélior|développ|étendu|optimis|corrig|reformul|enrichi|raccourci|allong|traduit|mis(?:e)? à jour|retravaill|élargi|final|demand)\w*)(?: (?:et|de|du|d'|pour|en|selon|avec|sur)\b| ?[:.])",
    r"\bn'hésite[zs]? pas à (?:me )?(?:(?:le )?(?:dire|demander|faire savoir|faire part|indiquer|préciser|solliciter))[^.!?\n]{0,20}? si (?:vous|tu) (?:souhait|voul|veu|avez besoin|désir)\w*[^.!?\n]{0,40}?(?:modifi\w+|ajust\w+|que je|une autre version|changements?|compléments?)",
    r"\b(?:souhaitez-vous|voulez-vous|veux-tu|souhaites-tu|désirez-vous) que je (?:\w+ )?(?:développe|réécri|rédige|ajoute|modifie|adapte|crée|génère|continue|transforme|traduise|raccourciss|reformule|propose|complète|approfondiss|l'adapte|le |la |vous |fasse)",
    r"\bj'ai (?:réécrit|reformulé|développé|enrichi|raccourci|retravaillé|révisé) (?:le|l'|votre|cet|ce) ?(?:texte|article|paragraphe|contenu)",
    r"\bveuillez (?:me )?(?:fournir|partager|coller|indiquer)(?: \w+){0,3} (?:texte|article|sujet|contenu|mot-clé)[^.!?\n]{0,20}? (?:que vous (?:souhaitez|voulez)|à (?:réécrire|résumer|traduire|reformuler)|afin que je|pour que je)",
    # Spanish
    r"(?:\b|¡)(?:claro(?: que sí)?|por supuesto|desde luego|con (?:mucho )?gusto|seguro|ciertamente|cómo no)(?:[!,.:]|!!|\.\.\.| !) ?(?:aquí (?:tienes|tiene|está|están|te|le|va)|a continuación(?! se\b)|puedo|te (?:ayudo|dejo|presento)|he )[^.!?\n]{0,80}?(?:versión|artículo|texto|resumen|esquema|descripción|párrafo|introducción|conclusión|traducción|lista|propuestas?|borrador|ayud\w+|ejemplos?|ideas|títulos?)",
    r"\baquí (?:tienes|tiene|está|te dejo|le dejo|te presento) (?:la|el|una|un|tu|su) (?:versión|artículo|texto|contenido|párrafo|resumen)(?: \w+){0,3}? (?:ampliad|revisad|reescrit|mejorad|optimizad|corregid|extendid|actualizad|reformulad|solicitad|parafrasead|traducid|acortad|detallad|que (?:solicitaste|pediste|solicitó|pidió))\w*",
    r"\b(?:avísame|hazme saber|dime|déjame saber|házmelo saber|hágame saber) si (?:quieres|deseas|necesitas|desea|te gustaría|quiere|prefieres)[^.!?\n]{0,40}?(?:ajust\w+|modific\w+|cambios?|que (?:lo|la|te|le|agregue|añada|amplíe|haga)|otra versión|amplí\w+|añad\w+)",
    r"¿(?:te gustaría|quieres|quiere|le gustaría|deseas|desea|prefieres) que (?:\w+ )?(?:lo |la |te |le )?(?:ampl[ií]|reescrib|añad|agreg|modifi[cq]|ajust|cree\b|crear|gener|contin[uú]|convi|convertir|tradu[zj]|adapt|prepar|desarroll|inclu|redact|hag|hici|resum|acort|abrevi|profundi|escrib)\w*",
    r"\bhe (?:reescrito|ampliado|revisado|reformulado|acortado|parafraseado|mejorado) (?:el|tu|su|este) (?:texto|artículo|párrafo|contenido)",
    r"\bpor favor,? (?:proporciona|comparte|pega|indica|proporcione|comparta|indique)(?:me)?(?: \w+){0,3} (?:texto|artículo|tema|contenido|palabra clave)[^.!?\n]{0,20}? (?:que (?:quieres|deseas|desea|te gustaría)|para que pueda|y (?:lo|la) )",
    # Portuguese
    r"\b(?:claro(?: que sim)?|com certeza|certamente|com prazer|perfeitamente|sem problemas?)(?:[!,.:]|!!|\.\.\.| !) ?(?:aqui (?:está|estão|vai|vão|tem)|segue|a seguir(?! se\b)|abaixo(?! se\b)|posso|vou|eu )[^.!?\n]{0,80}?(?:versão|artigo|texto|resumo|esboço|descrição|parágrafo|introdução|conclusão|tradução|lista|sugest\w+|rascunho|ajud\w+|exemplos?|ideias|títulos?)",
    r"\b(?:aqui está|segue(?: abaixo)?|aqui vai) (?:a|o|uma|um|sua|seu) (?:versão|artigo|texto|conteúdo|parágrafo|resumo)(?: \w+){0,3}? (?:expandid|revisad|reescrit|melhorad|otimizad|corrigid|ampliad|atualizad|reformulad|solicitad|parafrasead|traduzid|encurtad|detalhad)\w*",
    r"\b(?:me avise|avise-me|me diga|diga-me|deixe-me saber|me informe|é só (?:me )?(?:avisar|dizer)) (?:se|caso) (?:quiser|desejar|precisar|você (?:quiser|gostaria|desej\w+|precis\w+)|gostaria)[^.!?\n]{0,40}?(?:ajust\w+|modific\w+|alteraç\w+|que eu|outra versão|mudanç\w+)",
    r"\b(?<!que\x20)(?:gostaria|quer|deseja|você (?:quer|gostaria|deseja)) que eu (?:\w+ )?(?:expand|reescrev|adicion|acrescent|modifi[cq]|ajust|cri|ger|continu|transform|traduz|adapt|desenvolv|inclu|escrev|faça|fizesse|resum|aprofund|elabor|prepar)\w*",
    r"\b(?:eu )?reescrevi (?:o|seu|este) (?:texto|artigo|parágrafo|conteúdo)",
    r"\bpor favor,? (?:forneça|compartilhe|cole|informe|indique)(?: \w+){0,3} (?:texto|artigo|tema|tópico|conteúdo|palavra-chave)[^.!?\n]{0,20}? (?:que (?:você )?(?:deseja|gostaria|quer)|para que eu)",
    # Italian
    r"\b(?:certo|certamente|certo che sì|assolutamente|volentieri|con piacere|naturalmente)(?:[!,.:]|!!|\.\.\.| !) ?(?:ecco|di seguito|qui (?:trovi|sotto)|posso|ti |ho )[^.!?\n]{0,80}?(?:versione|articolo|testo|riassunto|schema|descrizione|paragrafo|introduzione|conclusione|traduzione|elenco|propost\w+|bozza|aiut\w+|esemp\w+|idee|titol\w+)",
    r"\becco (?:la|una|il|un|l'|la tua|il tuo) ?(?:versione|articolo|testo|contenuto|paragrafo|riassunto)(?: \w+){0,3}? (?:ampliat|rivist|riscritt|migliorat|ottimizzat|corrett|estes|aggiornat|riformulat|richiest|parafrasat|tradott|accorciat|dettagliat)\w*",
    r"\bfammi sapere se (?:vuoi|desideri|hai bisogno|preferisci|ti serve)[^.!?\n]{0,40}?(?:modific\w+|che (?:io |lo |la |ti )?\w+|un'altra versione|aggiust\w+|cambiament\w+|ampli\w+)",
    r"\b(?:vuoi|vuole|desideri|ti piacerebbe|preferisci) che (?:io )?(?:lo |la |ti |ne )?(?:ampli|riscriva|aggiunga|modifichi|adatti|crei|generi|continui|trasformi|traduca|sviluppi|includa|scriva|faccia|riassuma|approfondisca|prepari|elabori)\b",
    r"\bho (?:riscritto|ampliato|rivisto|riformulato|accorciato|rielaborato) (?:il|l'|il tuo|questo) ?(?:testo|articolo|paragrafo|contenuto)",
    r"\bper favore,? (?:fornisci|condividi|incolla|indica|fornisca)(?:mi)?(?: \w+){0,3} (?:testo|articolo|argomento|contenuto|parola chiave)[^.!?\n]{0,20}? (?:che (?:desideri|vuoi|vorresti)|così posso|in modo che)",
    # Dutch
    r"\b(?:natuurlijk|zeker|uiteraard|tuurlijk|graag|met plezier|jazeker)(?:[!,.:]|!!|\.\.\.) (?:hier (?:is|zijn|vind|volgt|heb)|hieronder|ik (?:help|kan|heb|zal))[^.!?\n]{0,80}?(?:versie|artikel|tekst|samenvatting|opzet|beschrijving|alinea|inleiding|conclusie|vertaling|lijst|voorstel\w*|concept|help\w*|voorbeeld\w*|ideeën|titels?)",
    r"\bhier (?:is|volgt|vind je) (?:de|een|het|uw|je|jouw) (?:(?:herschreven|uitgebreide?|aangepaste?|verbeterde?|herziene?|geoptimaliseerde?|ingekorte?|vertaalde?|bijgewerkte?|langere)(?: en)? ){1,2}(?:versie|artikel (?:over|op)|tekst (?:over|op|van))",
    r"\blaat (?:het )?(?:me|mij) (?:gerust )?weten (?:als|of|wanneer) (?:je|u)[^.!?\n]{0,40}?(?:wilt? dat ik|aanpassing\w*|wijziging\w*|andere versie|uitgebreid\w*)",
    r"\b(?:wil je|wilt u|zou je willen) dat ik [^.!?\n]{0,60}?(?:uitbreid|herschrijf|toevoeg|aanpas|maak|genereer|vertaal|inkort|uitwerk|schrijf|samenvat|opstel)\w*",
    r"\bik heb (?:de|uw|je|het) (?:tekst|artikel|alinea|inhoud)[^.!?\n]{0,30}?(?:herschreven|uitgebreid|ingekort|geherformuleerd|aangepast aan je)",
    # Offers to make something else of the text
    r"\b(?:just )?(?:tell me|let me know|say the word) if you(?:'d| would)? (?:need|want|like|prefer) (?:it|this|that|the \w+|an?|any) (?:[\w-]+ ){0,4}?(?:format|tone|style|length|version|angle|shorter|longer|simpler|rewritten|expanded)\b",
    r"\bif you(?:'d| would)? (?:like|want|prefer|wish),? I can (?:also |even )?\w+ [^.!?\n]{0,60}?\b(?:versions?|drafts?|headlines?|summary|outline|captions?|tweets?|threads?|checklist|bullet points?|meta description|FAQ)\b",
    r"\bwenn (?:du|sie) (?:magst|mögen|möchtest|möchten|willst|wollen),? (?:formuliere|schreibe|erstelle|mache|kürze|übersetze|ergänze|liefere|entwerfe|überarbeite|gebe) ich [^.!?\n]{0,70}?\b(?:variante|version|fassung|text\w*|zusammenfassung|checkliste|tabelle|überschrift\w*|gliederung|vorschl\w+|beitrag|absatz)\b",
    r"\bsoll ich (?:[\w-]+ ){0,8}?(?:checkliste|tabelle|zusammenfassung|variante|version|fassung|übersicht|infografik|gliederung|post|beitrag|newsletter\w*)\b[^.!?\n]{0,40}?(?:machen|erstellen|schreiben|formulieren|umwandeln|ausarbeiten|vorbereiten|liefern)\?",
    r"\b(?:veux-tu|voulez-vous|souhaites-tu|souhaitez-vous|tu veux|vous voulez) que je (?:te |vous |l'|le |la |en )?(?:prépare|rédige|propose|fasse|crée|écrive|adapte|raccourcisse|résume|traduise|ajoute|reformule|développe|transforme|génère)\w* [^.!?\n]{0,60}?\b(?:version|texte|résumé|article|liste|tableau|titres?|plan|publication|réseaux sociaux|légende|introduction|conclusion)\b",
    r"\bsi (?:tu (?:veux|préfères|le souhaites)|vous (?:voulez|préférez|le souhaitez)),? je peux (?:aussi |également )?(?:te |vous )?\w+ [^.!?\n]{0,60}?\b(?:version|résumé|accroche|légende|titres?|introduction|conclusion|réseaux sociaux|points clés)\b",
    r"\bsi (?:lo )?(?:quieres|prefieres|deseas|te parece),? (?:también )?puedo (?:también )?\w+r(?:te|lo|la|los|las)? [^.!?\n]{0,60}?\b(?:versión|resumen|títulos?|borrador|esquema|introducción|conclusión|redes sociales|puntos (?:clave|principales))\b",
    r"\bse (?:quiser|preferir|desejar|você quiser),? (?:também )?posso (?:também )?\w+r(?:-lhe|-te|-lo|-la)? [^.!?\n]{0,60}?\b(?:versão|resumo|títulos?|rascunho|esboço|introdução|conclusão|redes sociais|pontos principais)\b",
    r"\bse (?:vuoi|preferisci|desideri),? posso (?:anche )?\w+r(?:e|ti|lo|la|ne) [^.!?\n]{0,60}?\b(?:versione|riassunto|titol[oi]|bozza|schema|didascali[ae]|introduzione|conclusione|social|punti chiave)\b",
    r"\bals (?:je|u) (?:dat )?(?:wilt?|liever hebt),? (?:kan|maak|schrijf|geef) ik [^.!?\n]{0,60}?\b(?:versie|samenvatting|variant|kop|koppen|inleiding|conclusie|opzet|alinea)\b",
    # The text and what it was made from
    r"\b(?:here|below)(?:'s| is| are) (?:an?|some|the|your) [^.!?\n]{0,80}?\b(?:introduction|article|description|paragraph|text|copy|caption|post|bio|summary|draft|version)\b[^.!?\n]{0,30}?(?:you can drop (?:\w+ )?into|ready to (?:publish|paste)|ready-to-(?:publish|paste|use))",
    r"\bbased on (?:what you(?:'ve| have)? (?:told|shared|provided|given|described)|the (?:details|information|notes|points|bullets|brief) you(?:'ve| have)? (?:provided|shared|gave|given))(?: me)?,? (?:here|I(?:'ve| have|'ll)|below)\b",
    r"\bvoici (?:la|une|l'|le|un|votre|ta|ton) ?(?:traduction|introduction|conclusion|description|synthèse|biographie|légende|réponse|accroche|fiche produit) (?:demandée?|souhaitée?|révisée?|corrigée?|améliorée?|reformulée?|retravaillée?)\b",
    r"\b(?:aquí (?:tienes|tiene|está)|aqui está|segue|ecco|hier is|hier ist) (?:la|el|a|o|il|de|die|der|das|het) (?:traducción|introducción|descripción|respuesta|tradução|introdução|descrição|resposta|traduzione|introduzione|descrizione|risposta|vertaling|inleiding|beschrijving|übersetzung|einleitung|beschreibung) (?:solicitada|pedida|que (?:pediste|solicitaste|pediu|hai chiesto)|richiesta|die je vroeg|(?:um )?die du gebeten)",
)

#: Lines that the page of a chat tool shows around an answer; each stands alone in a block.
SCREEN_LINES = Phrases(
    r"(?:chatgpt|claude|gemini|copilot|perplexity|deepseek|grok|bard|bing) said ?:?",
    r"thought for (?:\d{1,3} ?(?:seconds?|minutes?|s|m)\b|a (?:few|couple of) seconds?|\d+m \d+s) ?[›>]?",
    r"regenerate (?:response|draft)|continue generating|stop generating",
    r"(?:chatgpt|claude|gemini|copilot|deepseek|grok|perplexity)(?: is AI and)? (?:can|may) (?:make mistakes|display inaccurate info)[^\n]{0,120}",
    r"is this conversation helpful so far ?\?|message chatgpt|export to sheets|exporter vers sheets|in google (?:sheets|tabellen) exportieren|exportar a (?:hojas de cálculo|sheets)|exportar para (?:as planilhas|o sheets)|esporta in fogli|exporteren naar sheets|chatgpt hat gesagt ?:?|chatgpt a dit ?:?|chatgpt dijo ?:?|chatgpt disse ?:?|chatgpt ha detto ?:?|chatgpt zei ?:?",
    r"(?:was this response better or worse ?\?|better same worse|\d ?/ ?\d (?:responses|drafts)|view other drafts|show (?:thinking|drafts|reasoning)|hide thinking|reasoned for [\w ]{1,20}|searched \d+ sites?)",
)

#: Refusals so short that they count only where they make up a block by themselves.
REFUSED_ALONE = Phrases(
    rf"(?:(?:I'm |I am )?sorry,? (?:but )?)?{_I_CANT} (?:help|assist)(?: you)? with (?:that|this)(?: (?:request|topic|question|task))?[.!]",
    rf"(?:I'm |I am )?sorry,? (?:but )?{_I_CANT} (?:help|assist|answer that|respond to that|discuss that|continue)[.!]",
    r"(?:das kann ich leider nicht|dabei kann ich (?:dir |ihnen )?(?:leider )?nicht) (?:helfen|beantworten)[.!]",
    r"(?:(?:je suis )?désolée?,? (?:mais )?)?je ne peux pas (?:vous |t')?aider (?:avec|sur|à) (?:cela|ça|ce sujet)[.!]",
    r"(?:lo siento,? (?:pero )?)?no puedo ayudar(?:te|le)? con (?:eso|esto)[.!]",
    r"(?:desculpe,? (?:mas )?)?não posso ajudar com (?:isso|isto)[.!]",
    r"(?:mi dispiace,? (?:ma )?)?non posso aiutar(?:ti|la) con (?:questo|questa richiesta)[.!]",
    r"(?:sorry,? (?:maar )?)?ik kan (?:je |u )?(?:daar|hier) niet (?:mee|bij) helpen[.!]",
)
#: What ends an exchange, likewise.
CLOSED_ALONE = Phrases(
    r"(?:I )?hope (?:this|that|it) helps[.!] ?(?:please )?(?:let me know|feel free to (?:ask|reach out)) if you (?:need|have|want|'d like|would like)[^.!?\n]{0,60}[.!]",
    r"(?:please )?let me know if you (?:need|have|want|would like|'d like) (?:anything else|any(?:thing)? (?:further|other|more|additional)[^.!?\n]{0,40}|further (?:help|assistance|clarification|details|changes))[.!]",
    r"is there anything else (?:I can (?:help|assist)(?: you)? with|you(?:'d| would) like (?:to know|me to))[^.!?\n]{0,30}\?",
    r"ich hoffe,? das hilft[.!] ?[^\n]{0,30}wissen[^.!?\n]{0,60}[.!]",
    r"j'espère que cela (?:vous|t')? ?aide(?:ra)?[.!] ?n'hésite[zs]?[^.!?\n]{0,80}[.!]",
    r"¡?espero que (?:esto )?(?:te|le) (?:ayude|sirva)[.!] ?[^.!?\n]{0,20}(?:necesitas|necesita|quieres|avísame|dime)[^.!?\n]{0,60}[.!]",
    r"espero que (?:isso )?ajude[.!] ?[^.!?\n]{0,20}(?:precisar|quiser|avise)[^.!?\n]{0,60}[.!]",
    r"spero (?:che )?(?:questo )?(?:ti|le)? ?(?:sia utile|aiuti|possa aiutare)[.!] ?[^.!?\n]{0,20}(?:bisogno|fammi)[^.!?\n]{0,60}[.!]",
    r"(?:ik )?hoop dat (?:dit|het) helpt[.!] ?laat (?:het )?me[^.!?\n]{0,60}[.!]",
)
#: Words of pages on which people answer each other.
EXCHANGE = pattern(
    r"\b(?:posted|replied|repl(?:y|ies)|comments?|forum|thread|joined|answer(?:s|ed)?|asked|question|wrote|dear|hi|hello|regards|sincerely|support|ticket|customer|hallo|antwort\w*|frage|kommentar\w*|grüße|bonjour|réponses?|commentaires?|cordialement|hola|respuestas?|comentarios?|saludos|olá|respostas?|ciao|rispost[ae]|commenti|saluti|groeten|reacties|antwoord\w*)\b",
    re.IGNORECASE,
)

_COUNT = r"(?:(?:about|around|approximately|at least|minimum(?: of)?|roughly|over|more than|up to|exactly|a) )?\d{1,2}[,. ]?\d{2,3}(?: ?(?:-|to|–) ?\d{1,2}[,. ]?\d{2,3})?[+]?"
#: An order to write something, at the start of a sentence. Group `piece` says what.
ORDER = Phrases(
    r"\b(?:write|use|keep|adopt|maintain) (?:it |this |the \w+ )?(?:in )?an? (?:[\w-]+,? (?:and )?){1,4}(?:tone|voice|style)\b(?= ?[.,;:]| (?:and|with|that|throughout|for))",
    r"\b(?:include|use|mention|repeat|insert|incorporate) the (?:exact |focus |main |target |primary )?(?:keyword|key ?phrase|phrase)s? [^.!?\n]{1,60}? (?:at least |exactly |around |about )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|once|twice)(?:[-–]\d{1,2})? ?(?:times|x\b)?",
    r"\byour task is to (?:write|create|produce|generate|draft|rewrite|summari[sz]e|paraphrase) (?:an? |the )?(?:[\w'-]+,? ){0,6}?(?:article|blog post|post|essay|text|summary|copy|description|review)s?\b",
    r"\bwrite (?:it |this |the \w+ )?in an? (?=human|natural)(?:[\w-]+,? (?:and )?){1,4}(?:tone|style|voice|way)\b",
    rf"\b(?:rewrite|re-write|paraphrase) (?:me )?(?:(?:an?|the|this|my|one|some) )?(?:(?:[\w'-]+,? ){{0,9}}?{_PIECE}|{_COUNT}[- ]words?)\b",
    rf"\b(?:write|create|generate|compose|draft|produce|craft|develop|prepare) (?:me )?(?:(?:an?|the|this|my|one|some) )?(?:(?:[\w'-]+,? ){{0,9}}?{_PIECE}|{_COUNT}[- ]words?)\b",
    r"(?:schreib(?:e|en sie)?|erstell(?:e|en sie)?|verfass(?:e|en sie)?|generier(?:e|en sie)?) (?:mir )?(?:bitte )?(?:eine?n? |den |diesen )?(?:[\w-]+ ){0,5}?(?:artikel|blog(?:beitrag|artikel|post)|beitrag|text|produktbeschreibung|\d[\d. ]*wörter)\b",
    r"(?:rédige[zr]?|écri(?:s|vez)|génère[z]?|crée[z]?|compose[z]?) (?:moi |-moi )?(?:(?:un|une|le|cet|cette) )?(?:[\w'-]+ ){0,4}?(?:article|billet|texte|contenu|description|\d[\d ]* mots)\b",
    r"(?:escrib[ea]|redact[ea]|gener[ae]|cre[ae]|elabor[ae])(?:me)? (?:(?:un|una|el|este) )?(?:[\w'-]+ ){0,4}?(?:artículo|texto|entrada|publicación|contenido|descripción|\d[\d. ]* palabras)\b",
    r"(?:escreva|redija|gere|crie|elabore)(?:-me)? (?:(?:um|uma|o|este) )?(?:[\w'-]+ ){0,4}?(?:artigo|texto|post|publicação|conteúdo|descrição|\d[\d. ]* palavras)\b",
    r"(?:scrivi|redigi|genera|crea|componi|elabora) (?:(?:un|una|un'|il|questo) ?)?(?:[\w'-]+ ){0,4}?(?:articolo|testo|post|contenuto|descrizione|\d[\d. ]* parole)\b",
    r"(?:schrijf|genereer|maak|stel) (?:(?:een|het|dit|de) )?(?:[\w'-]+ ){0,4}?(?:artikel|blog(?:post|artikel)?|tekst|beschrijving|\d[\d. ]* woorden)\b",
    r"(?:act|behave) as (?:an? )?(?:[\w-]+ ){0,6}?(?:writer|copywriter|blogger|journalist|SEO|content|expert|editor)\b|you are (?:now )?an? (?:[\w-]+ ){0,6}?(?:SEO|copywriter|content writer|blog writer|helpful assistant|ghost ?writer|blogger|language model)\b|du bist (?:eine? )?(?:[\w-]+ ){0,4}?(?:SEO|texter|redakteur|copywriter)\w*|(?:tu es|vous êtes) un(?:e)? (?:[\w-]+ ){0,4}?(?:rédacteur|rédactrice|expert)\b|(?:eres|actúa como) un[a]? (?:[\w-]+ ){0,4}?(?:redactor|experto|copywriter)\w*|(?:você é|atue como) um[a]? (?:[\w-]+ ){0,4}?(?:redator|especialista|copywriter)\w*|(?:sei|agisci come) un[a']? ?(?:[\w-]+ ){0,4}?(?:copywriter|esperto|redattore)\w*|(?:je bent|gedraag je als) een (?:[\w-]+ ){0,4}?(?:copywriter|tekstschrijver|SEO)\w*",
)
#: What only an order for a text says of it; each alternative is a kind of its own.
ORDER_TERMS = tuple(
    phrase(term)
    for term in (
        rf"\b{_COUNT}[- ]?(?:words?|wörter[n]?|mots|palabras|palavras|parole|woorden|characters)\b|\b(?:word count|wortanzahl|nombre de mots)\b",
        r"\b(?:friendly|formal|informal|conversational|professional|casual|neutral|engaging|persuasive|humorous|witty|informative|authoritative|journalistic|academic|upbeat)(?:,? (?:and |but )?\w+)? (?:tone|style|voice)\b|\b(?:tone|style|voice) (?:of voice )?(?:should be|must be|is|:) |\btone ?:|\bin the style of\b|\b(?:avec|dans|sur|d') ?un ton \w+|\bcon (?:un )?tono \w+|\b(?:em|com|num) (?:um )?tom \w+|\b(?:op|in|met) een \w+ toon\b|\b(?:lockere[rmn]?|freundliche[rmn]?|sachliche[rmn]?|neutrale[rmn]?|professionelle[rmn]?) (?:ton|stil|tonfall)\b|\bton (?:amical|neutre|professionnel|conversationnel|informel|formel|décontracté)|\btono (?:amigable|cercano|formal|informal|profesional|neutral|conversacional|amichevole|colloquiale|professionale|neutro|informale)|\btom (?:amigável|formal|informal|profissional|conversacional|neutro)|\b(?:vriendelijke|zakelijke|informele|formele|professionele) (?:toon|stijl)",
        r"\bSEO\b|\b(?:focus |main |primary |target |secondary |LSI )?keywords? ?(?:[:'\"]|density|naturally|in the|should|must)|\b(?:use|include|using|with|incorporate|containing) (?:the )?(?:\w+ )?keywords?\b|\bschlüsselw[oö]rt\w*|\bkeyword\w* ?(?:dichte|:)|\bmots?-clés?\b|\bpalabras? claves?\b|\bpalavras?-chaves?\b|\bparol[ae] chiave\b|\b(?:zoek|tref)woord\w*",
        r"\b(?:use|include|add|with|using|in|format\w*|output|return|provide|keep|preserve|maintain) (?:\w+ ){0,3}?(?:headings?|subheadings?|H2|H3|HTML|markdown|bullet points?|FAQs?|table of contents|meta description|a (?:catchy|compelling) (?:title|headline)|short paragraphs|call to action|CTA|active voice|transition words|JSON|conclusion|introduction)\b|\b(?:zwischenüberschriften|überschriften|aufzählung\w*|fazit|sous-titres|balises|subtítulos|encabezados|intertítulos|sottotitoli|tussenkoppen)\b",
        r"\b(?:plagiarism|100 ?% unique|human-?like|human[- ]written|AI detect\w+|perplexity and burstiness|burstiness|do not (?:mention|repeat|include|use|echo|write)|don't (?:mention|repeat|include|use|echo|write)|avoid (?:using|repet\w+|jargon|passive|fluff|clich\w+|the (?:word|phrase)s?)|only (?:return|reply|respond|output|write)|without (?:using|mentioning)|target audience|first person|third person|second person|keep (?:it|the|sentences|paragraphs)|make (?:sure|it)|ensure (?:that|the|it)|aimed at|audience|reading level|zielgruppe|vermeide|erwähne (?:nicht|keine?)|verwende keine?|nenne keine?|sans mentionner|ne mentionne[zr]? pas|n'utilise[zr]? pas|sin mencionar|no menciones|no uses|senza (?:menzionare|citare)|non (?:menzionare|usare)|sem mencionar|não (?:mencione|use)|noem geen|gebruik geen|vermeld geen|public cible|évite[rz]?|público objetivo|evita|público-alvo|evite|pubblico|doelgroep|vermijd)\b",
        r"\b(?:sounds?|reads?|seems?) (?:like|as if|more|as though) (?:\w+ ){0,3}?(?:AI|human|robots?|robotic|natural\w*|ChatGPT|a (?:person|machine))\b",
        r"\b(?:you are|act as|behave as|du bist|tu es|vous êtes|eres|actúa como|você é|atue como|sei un|agisci come|je bent) (?:now |an? |eine? |un[ea]? |um[a]? |een )",
    )
)
#: Texts and words of school and of contests.
SCHOOL = phrase(
    r"\b(?:essays?|stor(?:y|ies)|letters?|reports?|paragraphs?|poems?|diary|students?|pupils?|marks|grades?|class|homework|assignment|due|cite|citations|MLA|APA|references|win|prize|deadline|aufsatz|erzählung|brief|schüler\\w*|dissertation|élèves?|lettre|ensayo|redacción|composición|cuento|carta|alumnos?|redação|conto|alunos?|tema|racconto|lettera|alunni|opstel|verhaal|brief|leerlingen)\b"
)
#: Pages where orders to write are the subject: school, calls for contributions, writing advice.
ORDER_PAGES = (
    *(
        "assignment",
        "homework",
        "essay",
        "exercise",
        "worksheet",
        "lesson",
        "syllabus",
        "course",
        "classroom",
        "student",
        "teacher",
        "exam",
        "rubric",
    ),
    *(
        "guideline",
        "write for us",
        "guest post",
        "submission",
        "submit",
        "contributor",
        "contest",
        "competition",
        "prompt",
        "writing tips",
        "how to write",
    ),
    *(
        "hausaufgabe",
        "aufgabe",
        "übung",
        "unterricht",
        "schüler",
        "wettbewerb",
        "gastbeitrag",
        "devoir",
        "exercice",
        "consigne",
        "concours",
        "élève",
    ),
    *(
        "tarea",
        "ejercicio",
        "deberes",
        "concurso",
        "alumno",
        "redação",
        "exercício",
        "lição",
        "aluno",
        "compito",
        "esercizi",
        "tema in classe",
        "concorso",
    ),
    *(
        "opdracht",
        "oefening",
        "huiswerk",
        "wedstrijd",
        "leerling",
        "toelating",
        "house style",
        "style guide",
        "editorial",
        "job",
        "vacancy",
        "stellenangebot",
        "briefing",
        "freelance",
    ),
)

#: A model thinking aloud about the order for a text.
REASONING_VOICE = Phrases(
    r"(?<!\bif\x20)(?<!when\x20)(?<!whether\x20)(?<!once\x20)(?<!that\x20)(?<!what\x20)(?<!where\x20)\bthe user (?:has |just |only |simply |also ){0,2}(?:provided|requested|gave|mentioned|specified|wants|is requesting) (?:me )?(?:an?|the|only an?) (?:[\w-]+ ){0,3}?(?:article|title|topic|keywords?|prompt|version|essay|summary|outline|headline|blog post)\b",
    r"\b(?:okay|ok|alright|hmm|wait|so|first|now|well),? (?:so )?(?:the user|I need to (?:write|figure|make sure|create|come up|generate|respond|produce|craft)|let me (?:think|start by|break|see|draft|outline))\b[^.!?\n]{0,90}?(?:\buser\b|the user|\bso I (?:should|need|must|will)\b|\bI (?:should|need to|must) (?:focus|write|mention|include|keep|make|start|avoid)\b|article|\d words|the query|the prompt|their (?:request|query|question)|keyword|blog post|the response|user's)",
    r"(?<!\bif\x20)(?<!when\x20)(?<!whether\x20)(?<!once\x20)(?<!that\x20)(?<!what\x20)(?<!where\x20)\bthe user (?:wants|asked|has asked|is asking|requested|needs|has requested|instructed|told|gave|provided|wrote) (?:me|us|for an? (?:[\w-]+ ){0,4}?(?:article|blog post|essay|post|summary|text|description|list|poem)(?= (?:about|on|of|with|titled|for|in|that)\b| ?[:(])|\d[\d,]*[- ]words?|an? (?:[\w-]+ ){0,4}?(?:article|blog post|essay|rewrite)(?= (?:about|on|of|with|titled|for|in|that)\b| ?[:(]))",
    r"\b(?:we|I) (?:need|have|must|should|'ll have) (?:to )?(?:produce|output|write|generate|respond with|answer|craft) (?:an? |the )?(?:[\w-]+ ){0,4}?(?:article|blog post|response|final answer|essay|post)\b[^.!?\n]{0,60}?(?:\d[\d,]*[- ]words?|user|keyword|in (?:HTML|markdown)|prompt|as instructed)",
    r"\blet me (?:break|think|plan|work|draft|outline|structure)\b[^.!?\n]{0,60}?(?:before I|then I'll|and then) (?:write|draft|respond|answer|produce|generate)\b[^.!?\n]{0,30}?(?:article|response|answer|post|essay|text)\b",
    r"\bthe user (?:hasn't|has not|didn't|did not) (?:specif\w+|mention\w*|say|said|provide\w*|give\w*|indicate\w*) [^.!?\n]{0,50}?\bI(?:'ll| will| should| need| can)\b",
    r"\blet me (?:double-check|check|verify|re-?read|make sure|review) [^.!?\n]{0,60}?\bbefore (?:finali[sz]ing|responding|answering|I (?:write|respond|answer|finali[sz]e))\b",
    r"\bder (?:nutzer|benutzer|user) (?:möchte|will|hat (?:mich )?(?:gefragt|gebeten)|bittet|fragt)[^.!?\n]{0,60}?(?:artikel|text|blogbeitrag|wörter|dass ich)",
    r"\bl'utilisateur (?:veut|souhaite|demande|m'a demandé|me demande)[^.!?\n]{0,60}?(?:article|texte|mots|que je)\b",
    r"\bel usuario (?:quiere|pide|me pide|ha pedido|solicita|desea)[^.!?\n]{0,60}?(?:artículo|texto|palabras|que (?:yo )?(?:escriba|redacte|genere))\b",
    r"\bo (?:usuário|utilizador) (?:quer|pede|pediu|solicitou|deseja)[^.!?\n]{0,60}?(?:artigo|texto|palavras|que eu)\b",
    r"\bl'utente (?:vuole|chiede|ha chiesto|mi chiede|desidera)[^.!?\n]{0,60}?(?:articolo|testo|parole|che io)\b",
    r"\bde gebruiker (?:wil|vraagt|heeft (?:me )?gevraagd)[^.!?\n]{0,60}?(?:artikel|tekst|woorden|dat ik)\b",
)

# The labels of an order's particulars; three of them on a page are its remains.
BRIEF = pattern(
    r"(?<![\w-])(?:title tag|meta keywords?|focus key ?phrase|word count|tone(?: of voice)?|writing style|(?:focus |target |primary |main |secondary )?keywords?|keyword density|(?:target )?audience|length(?= ?: ?(?:about |around |approx\.? |max\.? )?\d)|meta (?:description|title)|seo title|url slug|slug|reading level|call to action|wortanzahl|tonfall|zielgruppe|metabeschreibung|nombre de mots|ton|public cible|méta[- ]description|recuento de palabras|público objetivo|metadescripción|contagem de palavras|público-alvo|conteggio parole|aantal woorden|doelgroep)(?: ?\([^()\n]{3,40}\))? ?: (?=\S)",
    re.IGNORECASE,
)
#: Those of them that are filled in for search engines; two that open lines of a page are enough.
FOR_ENGINES = pattern(
    r"(?:meta (?:description|title|keywords?)|title tag|seo title|url slug|slug|focus (?:key ?phrase|keywords?)|(?:primary|target|main|secondary) keywords?|metabeschreibung|méta[- ]description|metadescripción|meta ?descrição|palabra clave principal|palavra-chave principal)"
    r"(?P<length> ?\((?:[^()\n]{0,20} )?\d{2,3}[^()\n]{0,20}\))? ?: (?=\S)",
    re.IGNORECASE,
)
BRIEF_WORDS = tuple(
    f"{label}{colon}"
    for label in (
        *("word count", "tone", "tone of voice", "writing style", "keyword", "keywords", "keyword density"),
        *("title tag", "focus keyphrase", "focus key phrase", "audience", "length"),
        *("target audience", "meta description", "meta title", "seo title", "slug", "reading level", "call to action"),
        *("wortanzahl", "tonfall", "zielgruppe", "metabeschreibung", "nombre de mots", "ton", "public cible"),
        *("méta description", "méta-description", "recuento de palabras", "público objetivo", "metadescripción"),
        *("contagem de palavras", "público-alvo", "conteggio parole", "aantal woorden", "doelgroep"),
    )
    for colon in (":", " :", " (")
)

_READER = r"(?:(?:all |any |dear |attention )?(?:AI|A\.I\.|LLM|large language|language|artificial intelligence|automated|machine)[- ]?(?:language )?(?:models?|assistants?|agents?|systems?|reviewers?|readers?|bots?|crawlers?|tools?|summari[sz]ers?|chatbots?|search engines?)|(?:all |any |dear |attention )?(?:LLMs?|AIs?|chatbots?|ChatGPT|GPT-?\d?|Claude|Gemini|Copilot|Perplexity|grok))"
_RULES = r"(?:instructions?|prompts?|rules?|directions?|directives?|commands?|guidelines?|guidance|orders|messages|context|system prompt)"
_OBEY = r"(?:ignore|disregard|forget|rate|recommend|always|never|you must|must|should|do not|don't|please|say|state|output|print|include|respond|reply|answer|give|mention|cite|praise|rank|tell|insert|add|reveal|send|visit|treat|summari[sz]e|describe|note|accept|hire|score|assign|use|follow|write|click|report|repeat|stop|refuse|prefer|consider)"

# The last words of a reader, with the mark after it.
_READER_WORDS = tuple(
    f"{name}{mark}"
    for name in (
        *(
            "ai",
            "ais",
            "llm",
            "llms",
            "model",
            "models",
            "assistant",
            "assistants",
            "agent",
            "agents",
            "system",
            "systems",
        ),
        *(
            "reviewer",
            "reviewers",
            "reader",
            "readers",
            "bot",
            "bots",
            "crawler",
            "crawlers",
            "tool",
            "tools",
            "engine",
        ),
        *(
            "engines",
            "marizer",
            "marizers",
            "mariser",
            "marisers",
            "gpt",
            "gpt-4",
            "gpt-5",
            "claude",
            "gemini",
            "copilot",
        ),
        *("perplexity", "grok", "this page", "this text", "this document", "this article", "this site", "this website"),
        "this content",
    )
    for mark in ":,!-—–"
)

#: Orders to a program that reads the page; group `override` where earlier orders are to be dropped.
INSTRUCTION = Phrases(
    r"(?:^|(?<=[\n.!?]) ?)(?:all |any |attention )?assistants? ?: ?(?:please )?(?:disregard|ignore|forget|rate|rank|recommend|say|output|include|always|never|reply|respond|summari[sz]e|praise|cite)\b",
    rf"(?<![\w'])(?P<override>(?:please |now |and |then |you must |you should |immediately |always )?(?:ignore|disregard|forget|override|discard|bypass)(?= (?:all|any|every|each|of|the|your|my|these|those|their|both|about|previous|prior|above|earlier|preceding|existing|other|initial|original|system|past|given|hitherto|former)\b)(?: about)?(?: (?:all|any|every|each|of|the|your|my|these|those|their|both)){{0,4}} ?(?:previous(?:ly)?|prior|above|earlier|preceding|existing|other|initial|original|system|past|given|hitherto|former)(?: (?:\w+))? ?{_RULES})\b",
    rf"(?<![\w'])(?P<override_own>(?:ignore|disregard|forget) (?:all |any )?(?:of )?your (?:\w+ )?{_RULES})\b",
    Given(
        rf"(?:^|(?<=[\n.!?:;(\[]) ?)(?:(?:note|message|instructions?|attention|important|notice|hint)(?: (?:to|for))?:? )?{_READER}(?: (?:reading|processing|parsing|summari[sz]ing|analy[sz]ing|visiting|crawling|indexing) (?:this|the)(?: \w+)?)?[:,!—–-]+ ?(?:(?:when|if|while|before) [^,.\n]{{0,60}}, )?(?:please |you )?{_OBEY}\b",
        _READER_WORDS,
        110,
    ),
    Given(
        rf"\bif you (?:are|'re) (?:an? |any )?(?:\w+ )?{_READER}(?: (?:or \w+ ?\w*|reading|processing|that|who|summari[sz]ing|parsing|reviewing|evaluating|used|tasked)[^,.;:!?\n]{{0,60}})?[,:;]? (?:then )?(?:please |you )?(?:\w+ )?{_OBEY}\b",
        ("if you are", "if you're"),
        0,
    ),
    rf"\b(?:instructions?|note|message|directive|reminder|hint) (?:to|for) (?:the |any |all )?{_READER}(?: (?:reading|processing|only)[^.:\n]{{0,40}})? ?[:.!—–-]",
    r"\b(?:give|write|provide|generate) (?:an? |only (?:an? )?)?(?:positive|favou?rable|glowing|excellent) (?:review|rating|summary|evaluation|recommendation|assessment)s?(?: only)?(?:,| and| of this| to this| for this|\.|!|$)[^.\n]{0,60}?(?:do not (?:mention|highlight)|negatives?|paper|reviewers?|weakness\w*)|\b(?:give|write|provide) (?:an? )?(?:positive|favou?rable) reviews? only\b|\bdo not (?:highlight|mention) any negatives\b",
    r"(?:^|(?<=[\n.!?:]) ?)(?:system|admin|developer)(?: (?:prompt|message|override|note))? ?: (?:you are|ignore|disregard|from now on|new instructions|always|never|do not)\b",
    r"\byou are now (?:in )?(?:DAN|developer mode|jailbroken|unrestricted|an unrestricted)\b|\bnew (?:system )?instructions? ?: (?:you|ignore|always|from|disregard)",
    # German
    r"(?<![\w'])(?P<override_de>(?:ignoriere(?:n sie)?|missachte(?:n sie)?|vergiss|vergessen sie|vernachlässige)(?: (?:alle|sämtliche|die|deine|ihre|bitte|jegliche)){0,3} (?:vorherigen|bisherigen|vorigen|obigen|früheren|vorangegangenen|vorangehenden|anderen|ursprünglichen) (?:anweisungen|instruktionen|befehle|regeln|vorgaben|prompts|anleitungen))",
    r"\b(?:wenn|falls|sofern) (?:du|sie) (?:eine? )?(?:KI|AI|Sprachmodell|künstliche Intelligenz|Chatbot|LLM|KI-\w+)[^.,;:\n]{0,40}(?:bist|sind|liest|lesen)?,? [^.\n]{0,20}?(?:ignorier|empf(?:ie|e)hl|bewert|schreib|erwähn|antwort|nenn|sag|füg|gib|bitte)\w*",
    r"(?:^|(?<=[\n.!?:]) ?)(?:(?:hinweis|anweisung|nachricht) (?:an|für) )?(?:alle )?(?:KI-(?:Systeme|Modelle|Assistenten|Agenten)|Sprachmodelle|Chatbots|LLMs)[:,!] ?(?:bitte )?(?:ignorier|empf(?:ie|e)hl|bewert|schreib|erwähn|antwort|nenn|sag|füg|gebt|gib)\w*",
    # French
    r"(?<![\w'])(?P<override_fr>(?:ignore[zr]?|oublie[zr]?|ne tene[zr] pas compte de) (?:toutes )?(?:les|tes|vos|des) (?:instructions|consignes|règles|directives|ordres) (?:précédent|antérieur|ci-dessus|préalable|initial|système)\w*)",
    r"\bsi (?:tu es|vous êtes) (?:une? )?(?:IA|intelligence artificielle|modèle de langage|chatbot|LLM|assistant (?:IA|virtuel))[^.,;:\n]{0,40},? [^.\n]{0,20}?(?:ignor|recommand|not[ez]|écri|mentionn|répond|indiqu|ajout|dis|dites|veuillez)\w*",
    r"(?:^|(?<=[\n.!?:]) ?)(?:(?:note|instruction|message) (?:à|pour|aux) (?:l'|les )?)?(?:assistants? IA|modèles? de langage|IA|LLMs?|chatbots?)(?:[:,!]| [:!]) ?(?:veuillez )?(?:ignor|recommand|not[ez]|écri|mentionn|répond|ajout|dites)\w*",
    # Spanish
    r"(?<![\w'])(?P<override_es>(?:ignor[ae]|olvid[ae]|descart[ae]|omit[ae]|haz caso omiso de)n? (?:todas? )?(?:las|tus|sus) (?:instrucciones|reglas|indicaciones|órdenes|directrices) (?:anterior|previa|precedente|inicial)\w*)",
    r"\bsi (?:eres|es usted) (?:una? )?(?:IA|inteligencia artificial|modelo de lenguaje|chatbot|LLM|asistente (?:de IA|virtual))[^.,;:\n]{0,40},? [^.\n]{0,20}?(?:ignor|recom|valor|califi|escrib|mencion|respond|añad|di |agreg|por favor)\w*",
    r"(?:^|(?<=[\n.!?:]) ?)(?:(?:nota|instrucción|mensaje) para (?:los |las |la )?)?(?:asistentes de IA|modelos de lenguaje|IA|LLMs?|chatbots?)[:,!] ?(?:por favor )?(?:ignor|recom|valor|califi|escrib|mencion|respond|añad|agreg)\w*",
    # Portuguese
    r"(?<![\w'])(?P<override_pt>(?:ignore|esqueça|desconsidere|descarte)m? (?:todas )?(?:as|suas) (?:instruções|regras|orientações|ordens|diretrizes) (?:anterior|prévia|precedente|acima|inicia)\w*)",
    r"\bse (?:você (?:é|for)|és|for) (?:uma? )?(?:IA|inteligência artificial|modelo de linguagem|chatbot|LLM|assistente (?:de IA|virtual))[^.,;:\n]{0,40},? [^.\n]{0,20}?(?:ignor|recom|avali|escrev|mencion|respond|acrescent|diga|adicion|por favor)\w*",
    # Italian
    r"(?<![\w'])(?P<override_it>(?:ignora|dimentica|ignorate|dimenticate|trascura) (?:tutte )?(?:le|le tue) (?:istruzioni|regole|indicazioni|direttive|ordini)? ?(?:istruzioni )?(?:precedent|anterior|di cui sopra|inizial)\w*)",
    r"\bse sei (?:un'|una |un )?(?:IA|AI|intelligenza artificiale|modello (?:linguistico|di linguaggio)|chatbot|LLM|assistente (?:AI|IA|virtuale))[^.,;:\n]{0,40},? [^.\n]{0,20}?(?:ignor|raccomand|consigli|valut|scriv|menzion|rispond|aggiung|di')\w*",
    # Dutch
    r"(?<![\w'])(?P<override_nl>(?:negeer|vergeet|sla)(?: (?:alle|al|de|je|uw|bovenstaande)){0,3} (?:vorige|eerdere|voorgaande|bovenstaande|vroegere) (?:instructies|opdrachten|regels|aanwijzingen|richtlijnen|prompts))",
    r"\bals (?:je|u) een (?:AI|taalmodel|kunstmatige intelligentie|chatbot|LLM|AI-\w+) (?:bent|leest)[^.,;:\n]{0,40},? [^.\n]{0,20}?(?:negeer|beveel|beoordeel|schrijf|vermeld|antwoord|noem|zeg|voeg|geef)\w*",
)

#: What an order to a program asks for, after it has dropped the earlier orders.
ACTION = pattern(
    r"(?:\b(?:and|then|instead|only|you must|you should|please|und|et|y|e|en|sondern|puis|luego|poi|dan)|[.,:;!—–-]) (?:\w+ ){0,2}?(?:rate|say|recommend|output|print|reveal|write|respond|reply|give|return|send|act|tell|include|state"
    r"|follow|answer|translate|accept|hire|score|rank|mention|cite|praise|approve|describe|add|insert|visit|click|execute|run|do|always|never|now|pretend|start|assign|provide|summari[sz]e|generate|create|repeat|show|declare|call|treat"
    r"|bewert\w*|empf(?:ie|e)hl\w*|schreib\w*|antwort\w*|gib|geben|sag\w*|nenn\w*|erwähn\w*|note[zr]?|recommand\w*|écri\w*|répond\w*|donne\w*|dis|dites|mentionn\w*|affiche\w*"
    r"|califi\w*|valor\w*|recom\w*|escrib\w*|respond\w*|da|di|muestra|mencion\w*|avali\w*|escrev\w*|diga|dê|valut\w*|raccomand\w*|consigli\w*|scriv\w*|rispond\w*|dai|mostra|beoordeel|beveel|schrijf|antwoord|geef|zeg|noem|vermeld)\b",
    re.IGNORECASE,
)
