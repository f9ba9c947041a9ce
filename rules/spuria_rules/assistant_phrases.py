"""What chat assistants say of themselves and to whoever asks them, in seven languages.

Patterns for the family `chatbot`, over `Page.prose`. Abbreviations that are words in another
language ("ai" in Italian, "ia" in Portuguese) count only in capitals.
"""

# A pattern a line reads better than one cut to the margin.
# ruff: noqa: E501

from spuria_rules.phrases import Phrases

_MADE_BY = r"(?: (?:developed|created|trained|made|built|designed|powered) (?:by (?:\w+ ){0,2}?\w+|to (?:assist|help|support|answer|write)(?: \w+){0,4}?))?"
_AI_EN = (
    r"(?:(?:advanced |text-based |generative |conversational )?(?:AI|artificial intelligence)(?: text-based| large)?"
    r"(?:[- ](?:powered |based |driven )?(?:large )?(?:language )?(?:model|assistant|chatbot|chat bot|system|program|tool|bot|text generator))?"
    r"|(?:large |neural )?language (?:processing )?model|text-based (?:assistant|model)|machine learning model|chatbot)"
)
# The beginnings of the same: what makes the pattern's words rare.
_AI_AHEAD = r"(?=ai[ ,-]|artificial i|advanced |text-based |generative |conversational |large |neural |language |machine learning|chatbot)"
_MONTH = r"(?:\w{3,9},? )?(?:early |late |mid-?)?20\d\d"

#: First-person statements of a model about itself, its training and its limits.
VOICE = Phrases(
    r"\bI (?:do not|don't) (?:have|hold|possess) personal (?:opinions|beliefs|emotions|preferences|feelings)\b",
    r"\bI (?:cannot|can't|am unable to|am not able to) (?:browse|access|search) the (?:internet|web) in real[- ]time\b",
    r"\bmy (?:responses?|answers?|knowledge) (?:are|is) (?:\w+ )?based (?:up)?on (?:data|information|my training|training|text|patterns)\b",
    # English
    rf"\b(?:as|being) an? {_AI_AHEAD}{_AI_EN}{_MADE_BY},? (?:I|my|it(?:'s| is) (?:not|im|beyond|important|outside|un)|there are limit)",
    r"\b(?:as|being) an? (?:\w+ )?(?:virtual|digital|automated|ai|text-based) assistant,? I (?:cannot|can't|do not|don't|am (?:not|un)|lack|have no)",
    rf"\bI(?:'m| am) (?:just |only |merely |still |simply |but )?(?:an? )?(?:{_AI_EN})(?=[,.;!?)\n]| (?:and|so|but|that|which|with|without|trained|developed|created|designed|made|based)\b)",
    r"\b(?:as of|since|up to|up until|until|till|beyond|after|before|at the time of|prior to) my (?:last |latest |most recent |current )?(?:(?:knowledge|training)(?: data)? ?(?:base )?(?:update|cut-?off|data|date)?(?: date| point)?|(?:data )?cut-?off(?: date)?)(?= in\b| of\b| on\b|,|\.|;|\)| \()",
    r"\bas of my (?:last|latest|most recent) (?:update(?= in\b| on\b|,| \()|training|knowledge|data|available)\b|\bmy (?:last|latest|most recent) (?:knowledge|training) (?:update|cut-?off)",
    rf"\b(?:my|the model's|its) (?:knowledge|training|data) cut-?off(?: date)?(?: is| was| of| in|,|\.)|\bknowledge cut-?off (?:date )?(?:in|of|is|was) {_MONTH}",
    r"\bmy (?:knowledge|training data|training|database|information) (?:base )?(?:only |currently )?(?:goes|extends|ends|stops|runs|is (?:limited|current|based|up to date|updated)|was last|does not (?:extend|include|go|cover)|doesn't (?:extend|include|go|cover)|includes information)",
    r"\b(?:based on|from|within|in|outside|beyond) my training(?: data|,| and| up)",
    r"\bI (?:do not|don't|cannot|can't|am (?:not able|unable) to)(?: \w+)? (?:have (?:\w+ ){0,2})?(?:access(?: to)?|provide|browse|retrieve|offer|check|search) (?:\w+ ){0,2}?(?:real-?time (?:access|data|information|updates?|info|access|news|prices?|pricing|weather|stock|market|sports|traffic|scores?|web|internet|search|results|events|or)|live (?:data|updates|web)|up-to-the-minute|current events)\b",
    r"\bI (?:do not|don't|cannot|can't|am (?:not able|unable) to)(?: \w+)? (?:have the ability to )?(?:browse|access|search) the (?:internet|web)\b(?! (?:at|from|on|in|while|when|because|using|with|without|for|any|via)\b)",
    r"\bI (?:do not|don't) have (?:any )?real-?time (?:access|data|information|browsing)\b",
    r"\bI (?:do not|don't) (?:have|possess|hold) (?:personal )?(?:opinions|beliefs|experiences|feelings|emotions|preferences|consciousness|personal (?:opinions|beliefs|experiences|preferences))(?:,| or| and) (?:personal )?(?:opinions|beliefs|experiences|feelings|emotions|preferences|consciousness|biases)",
    r"\bI (?:was|have been|'ve been|am) trained (?:on|by) (?:a (?:large|vast|massive|wide|diverse|dataset|mixture)|data up|information|text|vast|OpenAI|Google|Anthropic|Meta|Mistral|DeepSeek|large|datasets)",
    r"\bI(?:'m| am) (?:ChatGPT|Claude|Gemini|Bard|DeepSeek|Grok|Copilot|Llama|Qwen|Mistral|Le Chat)\b,? (?:an?|the|created|developed|made|trained|designed)",
    r"\b(?:my|the) (?:creators|developers) at (?:OpenAI|Anthropic|Google|Mistral)\b",
    r"\bI(?: cannot| can't|'m (?:not able|unable) to| am (?:not able|unable) to| (?:do not|don't) have the ability to) (?:directly |currently )?(?:browse|search|open|visit|view|access) (?:the )?(?:internet|web|links?|URLs?|external (?:links|sites|websites|content|sources)|live (?:data|information)|real-time (?:data|information))\b(?=[.,;]| (?:so|or|and|directly|to (?:confirm|check|verify|find|look)))",
    r"\b(?:this|the above|my) (?:answer|response|summary|reply) (?:is|was) based on (?:publicly available )?(?:information|data|knowledge)[^.!?\n]{0,30}? (?:up to|until|as of|through) [^.!?\n]{0,12}?20\d\d",
    r"\bmy (?:information|knowledge|data)(?: \w+){0,3} (?:may|might|could|is likely to) be (?:outdated|out of date|incomplete|limited)\b",
    r"\bI (?:do not|don't) have (?:direct |any )?access to (?:live|real-time|up-to-date|current) (?:prices|pricing|data|information|news|results|listings|weather|stock|availability)\b",
    # German
    r"\bsoweit mir (?:\w+ )?(?:informationen|daten|kenntnisse) bis (?:[^\W\d_]+ )?20\d\d (?:vorliegen|bekannt)",
    r"\bmeine?[mrn]? (?:kenntnis(?:se|stand)|wissen|datenstand|datenbasis|informationen|daten|trainings\w*)(?: \w+){0,2} (?:reich(?:t|en)|end(?:et|en)|geh(?:t|en)|stamm(?:t|en)|umfass(?:t|en))(?: \w+){0,4} 20\d\d",
    r"\bals (?:ein(?:e|em|s)? )?(?:(?-i:KI|AI|Ki)(?:-(?:\w+-)?(?:sprachmodell|modell|assistent(?:in)?|chatbot|system|assistenz))?(?: sprachmodell)?|(?:großes |grosses )?(?:KI-)?sprachmodell|künstliche intelligenz|KI-basierte[rs]? (?:sprachmodell|assistent|chatbot))(?:,? (?:das |die |der |von )[^.!?\n]{0,40})?,? (?:kann|habe|bin|verfüge|darf|besitze|werde|möchte|muss|weiß|unterliege|fehlt|liegt|ist es mir|stehe) (?:ich|mir|mein|es|e\b)?",
    r"\bich bin (?:nur |lediglich |bloß )?(?:eine? )?(?:(?-i:KI|AI)(?:-(?:sprachmodell|modell|assistent(?:in)?|chatbot))?|(?:großes )?sprachmodell|künstliche intelligenz)(?=[,.;!?)\n]| (?:und|das|die|der|von|ohne)\b)",
    r"\b(?:zum zeitpunkt |seit |bis zu |stand )?mein(?:er|em|es|e|s)? (?:letzte[nrs]? )?(?:wissens(?:stand(?:es|s)? (?:vom|von|reicht|endet|ist (?:auf|von|vom|begrenzt|beschränkt))|update\w*|stichtag\w*|aktualisierung|grenze)|trainings(?:daten|stand\w*|stichtag|endes?)|(?:letzten )aktualisierung im)",
    r"\b(?:stand|zum zeitpunkt|seit|nach|bis zu) meine[rms]? letzten (?:update|wissens|trainings|aktualisierung|schulung)\w*",
    r"\bich (?:habe|verfüge über|besitze) (?:leider )?(?:keinen|nicht über|über keinen) (?:direkten )?(?:zugriff|zugang) (?:auf|zu) (?:echtzeit\w*|aktuelle[nr]? (?:daten|informationen|ereignisse\w*))",
    r"\bich habe keine (?:persönlichen )?(?:meinungen|gefühle|erfahrungen|überzeugungen) (?:oder|und) (?:persönlichen )?(?:meinungen|gefühle|erfahrungen|überzeugungen|emotionen)",
    r"\bich wurde (?:mit|auf|anhand)(?: \w+){0,4} (?:daten|texten|trainingsdaten) (?:bis|trainiert)",
    # French
    r"\ben tant qu(?:e |')(?:grand )?(?:modèle (?:de langage|de langue|linguistique|d'(?:IA|intelligence artificielle))|(?:une )?(?:IA|intelligence artificielle)|(?:assistant|agent|chatbot) (?:d'|basé sur l')?(?:IA|intelligence artificielle)|assistant virtuel)(?:,? (?:développé|créé|entraîné|conçu)[^.!?\n]{0,40})?,? (?:je|j'|il m'|il ne m'|mes|ma|mon)\b",
    r"\bje (?:ne )?suis (?:juste |seulement |simplement |qu'|encore )?une? (?:(?-i:IA|I\.A\.)|intelligence artificielle|(?:grand )?modèle de langage|assistant (?:IA|d'IA))(?=[,.;!?)\n]| (?:et|qui|développé|créé|entraîné|conçu|sans)\w*\b)",
    r"\b(?:à la date de|à|depuis|jusqu'à|au moment de|selon|d'après|lors de) ma dernière (?:mise à jour(?:,? (?:de (?:mes )?connaissances|des connaissances|en \w+ 20\d\d|en 20\d\d))|formation|actualisation des connaissances)",
    r"\bmes (?:données d'(?:entraînement|apprentissage)|connaissances (?:s'arrêtent|s'étendent|se limitent|sont (?:limitées|à jour|arrêtées)|ne vont))",
    r"\b(?:ma connaissance|mes (?:connaissances|données|informations)|mon (?:savoir|entraînement)),? (?:qui )?(?:s'arrête(?:nt)?|se (?:limite|termine)(?:nt)?|va|vont|date(?:nt)?|remonte(?:nt)?|s'étend(?:ent)?)\b[^.!?\n]{0,30}?20\d\d",
    r"\bma (?:date (?:de coupure|limite de connaissances)|base de connaissances s'arrête)",
    r"\bje n'ai pas (?:d'|un |la possibilité d')?(?:accès|accéder) (?:direct )?(?:à des|aux|à l'|à) (?:informations?|données|actualités?) en temps réel",
    r"\bje n'ai pas d'(?:opinions?|émotions?|expériences?)(?: personnelles?)? (?:ou|ni) (?:de|d')",
    # Spanish
    r"\bcomo (?:un |una )?(?=gran modelo|modelo (?:de (?:len|ia|int)|ling)|ia[ ,]|inteligencia art|asistente|chatbot)(?:gran )?(?:modelo (?:de (?:lenguaje|IA|inteligencia artificial)|lingüístico)|(?-i:IA)|inteligencia artificial|(?:asistente|chatbot) (?:de (?:IA|inteligencia artificial)|basado en (?:la )?IA)|asistente virtual)(?: de (?:IA|inteligencia artificial)| grande)?(?:,? (?:desarrollad|cread|entrenad)[^.!?\n]{0,40})?,? (?:yo )?(?:no (?:he |puedo|tengo|soy|dispongo|poseo|estoy|me es|cuento)|carezco|mi |mis |mi\b|solo puedo|tengo limit|debo aclarar|me veo)",
    r"\b(?:no )?soy (?:solo |sólo |simplemente |únicamente |tan solo )?una? (?:(?-i:IA)|inteligencia artificial|modelo de lenguaje|asistente de IA)(?=[,.;!?)\n]| (?:y|que|desarrollad|cread|entrenad|sin)\w*\b)",
    r"\bmis? (?:información|conocimientos?|datos) (?:(?:solo|sólo|únicamente) )?(?:llegan?|se extienden?|abarcan?|están? actualizad[oa]s?) (?:(?:solo|sólo|únicamente) )?hasta (?:[^\W\d_]+ de )?20\d\d",
    r"\bmeu conhecimento (?:só )?(?:vai|está atualizado|se estende|estende-se) (?:só |apenas )?até (?:[^\W\d_]+ de )?20\d\d|\ble mie (?:conoscenze|informazioni) (?:arrivano|si fermano|sono aggiornate) (?:solo )?(?:fino )?a(?:l|ll')? ?(?:[^\W\d_]+ )?20\d\d|\bmijn kennis (?:reikt|loopt|gaat) (?:slechts |maar )?tot (?:[^\W\d_]+ )?20\d\d",
    r"\b(?:hasta|desde|según|a partir de|en el momento de|a fecha de) mi (?:última (?:actualización|fecha de corte|capacitación)|fecha (?:límite|de corte)|último (?:entrenamiento|corte))",
    r"\bmis? (?:datos de entrenamiento|fecha de corte|conocimientos? (?:llegan?|se limitan?|termina\w*|está\w* (?:limitad|actualizad)|solo abarca|abarca)\w*)",
    r"\bno (?:tengo|dispongo de|cuento con) acceso (?:directo )?a (?:la )?(?:información|datos|noticias) en tiempo real",
    r"\bno tengo (?:opiniones|emociones|sentimientos|experiencias)(?: personales)?(?: ni|,| o) ",
    r"\b(?:mi conocimiento|mi información|mis (?:datos|conocimientos)),? (?:que )?(?:termina|llega|se (?:detiene|limita|corta)|alcanza|data)n?\b[^.!?\n]{0,30}?20\d\d",
    # Portuguese
    r"\b(?:meus? (?:conhecimentos?|dados|treinamento)|minhas? informaç(?:ão|ões)),? (?:que )?(?:termina|vai|vão|se limita|para|cobre|alcança|data)m?\b[^.!?\n]{0,30}?20\d\d",
    r"\bcomo (?:um |uma )?(?=grande modelo|modelo de (?:lin|ia|int)|ia[ ,]|inteligência art|assistente|chatbot)(?:grande )?(?:modelo de (?:linguagem|IA|inteligência artificial)|(?-i:IA)|inteligência artificial|(?:assistente|chatbot) (?:de (?:IA|inteligência artificial)|baseado em IA|virtual))(?: de (?:IA|inteligência artificial)| grande)?(?:,? (?:desenvolvid|criad|treinad)[^.!?\n]{0,40})?,? (?:eu )?(?:não (?:\w{3,}ei\b|posso|tenho|sou|consigo|possuo|estou|disponho|me é|sei)|meu|minha|meus|só posso|fui treinad|devo)",
    r"\b(?:não )?sou (?:apenas |só |somente )?uma? (?:(?-i:IA)|inteligência artificial|modelo de linguagem|assistente de IA)(?=[,.;!?)\n]| (?:e|que|desenvolvid|criad|treinad|sem)\w*\b)",
    r"\b(?:até|desde|segundo|a partir d[ae]|na data d[ae]|no momento d[ae]) (?:a )?minha (?:última (?:atualização|data de corte)|data (?:limite|de corte))",
    r"\b(?:meus dados de trein(?:o|amento)|minha data de corte|meu conhecimento (?:vai|se limita|termina|está limitado|é limitado|abrange))",
    r"\bnão (?:tenho|disponho de|possuo) acesso (?:direto )?a (?:informações|dados|notícias) em tempo real",
    r"\bnão (?:tenho|possuo) (?:opiniões|emoções|sentimentos|experiências)(?: pessoais)?(?: nem|,| ou) ",
    # Italian
    r"\b(?:come|in quanto|essendo|in qualità di) (?:un |un'|una )?(?:grande )?(?:modello (?:di linguaggio|linguistico|di (?:IA|intelligenza artificiale))|(?-i:IA|AI)(?=,| (?:generativa|conversazionale|sviluppata|creata))|intelligenza artificiale|assistente (?:virtuale|(?-i:AI|IA)|basato sull'(?:IA|AI|intelligenza artificiale))|chatbot)(?: (?:di (?:IA|intelligenza artificiale)|(?-i:AI|IA)))?(?:,? (?:sviluppat|creat|addestrat)[^.!?\n]{0,40})?,? (?:io )?(?:non (?:posso|ho|sono|dispongo|possiedo|mi è|sono in grado)|il mio|la mia|le mie|i miei|sono stat[oa]|devo)",
    r"\bsono (?:solo |soltanto |semplicemente )?un(?:a |'| )(?:(?-i:IA|AI)|intelligenza artificiale|modello (?:linguistico|di linguaggio)|assistente AI)(?=[,.;!?)\n]| (?:e|che|sviluppat|creat|addestrat|senza)\w*\b)",
    r"\b(?:al|fino al|dal|secondo il|alla data del) mio ultimo (?:aggiornamento|addestramento|training)",
    r"\b(?:i miei dati di (?:addestramento|training)|le mie conoscenze (?:si fermano|arrivano|sono (?:limitate|aggiornate))|la mia data di (?:cut-?off|aggiornamento|taglio))",
    r"\bnon ho accesso (?:diretto )?a (?:informazioni|dati|notizie) in tempo reale",
    r"\bnon ho (?:opinioni|emozioni|sentimenti|esperienze)(?: personali)?(?: né|,| o) ",
    r"\b(?:le mie (?:conoscenze|informazioni)|i miei dati|il mio (?:addestramento|sapere)),? (?:che )?(?:si ferma|arriva|termina|si arresta|risale|copre)(?:no)?\b[^.!?\n]{0,30}?20\d\d",
    # Dutch
    r"\bmijn (?:kennis|gegevens|informatie|training),? (?:die )?(?:stopt|stoppen|eindigt|eindigen|reikt|reiken|loopt|lopen|gaat|gaan)\b[^.!?\n]{0,30}?20\d\d",
    r"\bals (?:een )?(?:groot )?(?:(?-i:AI|KI)(?:[- ](?:taalmodel|model|assistent|chatbot|systeem))?|taalmodel|kunstmatige intelligentie|virtuele assistent)(?:,? (?:ontwikkeld|getraind|gemaakt)[^.!?\n]{0,40})?,? (?:kan|heb|ben|beschik|mag|bezit|is het voor mij|zijn mijn) (?:ik|het|er|mijn)?",
    r"\bik ben (?:slechts |maar |gewoon )?een (?:(?-i:AI)(?:-(?:taalmodel|model|assistent|chatbot))?|taalmodel|kunstmatige intelligentie)(?=[,.;!?)\n]| (?:en|die|dat|ontwikkeld|getraind|zonder)\b)",
    r"\b(?:sinds|tot|per|vanaf|volgens|bij|ten tijde van|op het moment van) mijn laatste (?:update|kennisupdate|training|bijwerking)",
    r"\bmijn (?:trainings(?:data|gegevens)|kennis (?:reikt|loopt|gaat|is (?:beperkt|bijgewerkt|up-to-date))|kennisgrens|afkapdatum)",
    r"\bjag har inte tillgång till (?:realtidsdata|realtidsinformation|aktuell information)|\bjeg har ikke (?:adgang|tilgang) til (?:realtidsdata|sanntidsdata)",
    r"\bnie mam dostępu do (?:danych|informacji) w czasie rzeczywistym|\bnemám přístup k (?:datům|informacím|údajům) v reálném čase",
    r"у меня нет доступа к (?:данным|информации) в (?:режиме )?реально(?:м|го) времени",
    r"\bmy (?:last|latest|most recent) (?:knowledge |training |data )?update (?:was|is) (?:in )?(?:\w+ )?20\d\d\b(?=[^.!?\n]{0,20}\bI\b)",
    r"\bik heb geen (?:directe )?toegang tot (?:realtime|real-time|actuele) (?:informatie|gegevens|data|nieuws)",
    r"\bik heb geen (?:persoonlijke )?(?:meningen|gevoelens|ervaringen|emoties) (?:of|en) ",
    # Other languages, in their commonest forms
    r"\bmoj[ae] (?:wiedza|dane|baza)[^.!?\n]{0,30}?(?:kończ|sięga|obejmuj|ogranicza)\w*[^.!?\n]{0,30}?20\d\d",
    r"(?<!\w)(?:мои (?:знания|данные)|моя информация)[^.!?\n]{0,30}?(?:ограничен|заканчива|актуальн|обрыва)\w*[^.!?\n]{0,30}?20\d\d",
    r"\bjako (?:(?-i:AI|SI)|sztuczna inteligencja|model językowy|duży model językowy|asystent (?-i:AI))[^.!?\n]{0,40},? (?:nie |mam |moja |moje )",
    r"\b(?:som|såsom) (?:en )?(?:(?-i:AI)(?:-(?:språkmodell|modell|assistent|sprogmodel|model))?|språkmodell|språkmodel|sprogmodel)[^.!?\n]{0,40},? (?:kan|har|är|er|saknar) (?:jag|jeg)",
    r"\bjako (?:(?-i:AI)|umělá inteligence|jazykový model|jazykový model (?-i:AI))[^.!?\n]{0,40},? (?:nemohu|nemám|nemůžu|nejsem)",
    r"(?:как|будучи) (?:языковая модель|языковой моделью|искусственный интеллект|искусственным интеллектом|ИИ(?=[, ])|большая языковая модель|нейросеть)[^.!?\n]{0,40},? (?:я |у меня|мне )",
    r"\bbir (?:yapay zeka|dil modeli|yapay zekâ)(?: dil modeli| asistanı| modeli)? olarak,? ",
    r"作[为為](?:一[个個名]|一款)?(?:AI|人工智[能慧]|大型?语言模型|语言模型|語言模型|大型語言模型)[^。！？\n]{0,16}[，,]我",
    r"(?:AI|人工知能|大規模言語モデル|言語モデル)(?:言語モデル|アシスタント)?(?:である私|として[、,]?(?:私|個人的|最新|リアルタイム)|ですので|なので[、,]?(?:私|個人))",
    r"(?:AI|인공지능)(?: ?언어 ?모델| ?어시스턴트)?(?:로서|이기 때문에|이므로)[ ,]",
)
