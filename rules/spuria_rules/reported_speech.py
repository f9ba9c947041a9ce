"""Whether a page says something itself or reports that somebody, or some program, said it."""

# ruff: noqa: E501

import re

from spuria import Block, Page, Span, pattern

# Pages about assistants and about writing with them quote all of this.
TOPICS = (
    *("chatgpt", "chat gpt", "chatbot", "chat bot", "language model", "llm", "gpt-", "openai", "prompt engineering"),
    *(
        "prompting",
        "prompts",
        "jailbreak",
        "ai writing",
        "ai-generated",
        "ai generated",
        "ai content",
        "ai slop",
        "generative ai",
    ),
    *(
        "anthropic",
        "claude",
        "gemini",
        "deepseek",
        "copilot",
        "perplexity",
        "mistral ai",
        "sprachmodell",
        "ki-text",
        "ki-inhalt",
    ),
    *(
        "ki-generiert",
        "modèle de langage",
        "modèles de langage",
        "ia générative",
        "modelo de lenguaje",
        "modelos de lenguaje",
    ),
    *(
        "ia generativa",
        "modelo de linguagem",
        "modelli linguistici",
        "modello linguistico",
        "taalmodel",
        "virtual assistant",
    ),
    *(
        "system prompt",
        "special token",
        "reasoning model",
        "hallucinat",
        "halluzin",
        "conversational ai",
        "ai assistant",
        "ai detector",
        "ai detection",
    ),
)

# Labels that open a block without naming a speaker.
_NOT_SPEAKERS = pattern(
    r"(?:please|bitte|kindly|system|developer|instructions?|message|note|disclaimer|important|warning|conclusion|summary|answer|update|caution|hinweis|wichtig|anmerkung|fazit|zusammenfassung"
    r"|remarque|attention|nota|aviso|conclusión|conclusão|resumen|resumo|avviso|conclusione|opmerking|let op|conclusie|p\.?s\.?)\b",
    re.IGNORECASE,
)
_SPEAKER = pattern(r"[\W_]{0,3}(\w[\w .'&-]{0,30}?(?: \([^)\n]{1,30}\))?) ?[:：] ")
_ASSISTANT_NAME = pattern(
    r"\b(?:chat ?gpt|gpt-?\d\w*|bing|bard|gemini|claude|copilot|deepseek|grok|llama|siri|alexa|cortana|eliza|replika|assistant"
    r"|chatbots?|bots?|ai|ki|ia|the (?:model|machine|robot|computer)|language models?|sprachmodelle?|open ?ai)\b",
    re.IGNORECASE,
)
_SAYING = pattern(
    r"\b(?:says?|said|saying|repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|responses?|wrote|writes?|output|outputs|phrases?"
    r"|words?|sentences?|strings?|tokens?|markers?|markup|artifacts?|artefacts?|lines? (?:like|such)|such as|e\.g\.|for example|for instance"
    r"|quote[sd]?|called|named|tells?|told|asked|prints?|printed|leftovers?|patterns?|boilerplate|disclaimers?"
    r"|antwortete?|sagt(?:e)?|schreibt|schrieb|floskeln?|sätze|ausdruck|zeichenfolge|wie etwa|zum beispiel|répond(?:u|it)?|dit|écrit|phrase|expressions?|par exemple|chaînes?"
    r"|respondió|responde|dice|dijo|escribió|frases?|por ejemplo|cadenas?|respondeu|disse|escreveu|por exemplo|expressão"
    r"|risponde|rispose|ha risposto|disse|scrive|frasi|per esempio|ad esempio|stringhe?|antwoordde?|zei|schreef|zinnen|zoals|bijvoorbeeld)\b",
    re.IGNORECASE,
)
_SAID_AFTER = pattern(
    r"[,!?] (?:(?:he|she|they|it|(?:the|my|his|her|our|their|a) (?:[\w-]+ )?[\w-]+|[A-ZÀ-Þ](?-i:[a-zß-ÿ]+)) )?(?:said|says|replied|answered|wrote|told|sagte?n?|antwortete?n?|schrieb|meinte|dit|répondit|a (?:dit|répondu)|dijo|respondió|contestó|disse|respondeu|rispose|ha (?:detto|risposto)|zei|antwoordde|schreef)\b",
    re.IGNORECASE,
)
_DIALOGUE_DASH = pattern(r"\s*[—–-]{1,2}\s?\w")


def spoken(page: Page, span: Span) -> bool:
    """Whether the words at `span` are somebody's speech that the page reports: quoted, labelled or introduced."""
    if page.is_mention(span):
        return True
    block = page.block_at(span.start)
    if block is None:
        return False
    text = page.prose[block.span.start : block.span.end]
    offset = span.start - block.span.start
    # The reader of plain text takes a dash that opens a line for a bullet.
    dash = "—" in page.text[max(0, block.span.start - 2) : block.span.start]
    if dash or text.startswith(('"', "'", "«", "»")) or _DIALOGUE_DASH.match(text):
        return True
    speaker = _SPEAKER.match(text)
    if speaker and speaker.end() <= offset + 1 and not _NOT_SPEAKERS.match(speaker[1]):
        return True
    sentence = page.sentence_at(span.start)
    if _SAID_AFTER.search(page.prose, span.end, sentence.end):
        return True
    before = page.prose[sentence.start : span.start]
    if _SAYING.search(before) and (
        _ASSISTANT_NAME.search(before) or before.rstrip().endswith((":", ",", "as", "like"))
    ):
        return True
    above = block_before(page, block.span.start)
    if above is None:
        return False
    # The turns of a transcript: a name above each, again and again.
    if block.element == "dd" and sum(other.element == "dt" and other.text == above for other in page.blocks) > 1:
        return True
    return (above.endswith((":", "：")) and len(above.split()) > 2) or (
        len(above) <= 40 and bool(_ASSISTANT_NAME.search(above)) and above.casefold() not in page.topic
    )


def is_about_assistants(page: Page, *, but: Block | None = None) -> bool:
    """Whether title, description, address or a leading heading, `but` left out, names chat assistants or prompts."""
    topic = page.topic
    if but is not None:
        topic = topic.replace(but.text.casefold(), "")
    return any(word in topic for word in TOPICS)


def block_before(page: Page, start: int) -> str | None:
    """The text of the visible block before the one that starts at `start`."""
    above = None
    for block in page.passages:
        if block.span.start >= start:
            break
        above = block.text
    return above


#: Words about strings: a page that uses them near a mark shows the mark, it does not cite with it.
SHOWN = pattern(
    r"\b(?:strings?|tokens?|markers?|placeholders?|artifacts?|artefacts?|regex\w*|strip(?:s|ped)?|removes?d?|cleans? up|syntax|debris"
    r"|zeichenfolgen?|platzhalter|chaînes?|balises?|cadenas?|marcadores?|stringhe|tags?|delimit\w*|tekenreeks\w*)\b",
    re.IGNORECASE,
)
