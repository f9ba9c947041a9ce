"""Residue of a chat assistant: its citations, its voice, its instructions."""

import re
from collections.abc import Iterator

from spuria import Confidence, Fix, Flag, Page, Severity, Span, rule
from spuria_rules.assistant_phrases import VOICE, VOICE_LITERALS
from spuria_rules.input_phrases import INPUTS, WONDER, Inputs

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
    *("reasoning model", "hallucinat", "halluzin", "conversational ai", "ai assistant", "ai detector", "ai detection"),
)

# Labels that open a block without naming a speaker.
_NOT_SPEAKERS = re.compile(
    r"(?:note|disclaimer|important|warning|conclusion|summary|answer|update|caution|hinweis|wichtig|anmerkung|fazit|zusammenfassung"
    r"|remarque|attention|nota|aviso|conclusión|conclusão|resumen|resumo|avviso|conclusione|opmerking|let op|conclusie|p\.?s\.?)\b",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"[\W_]{0,3}(\w[\w .'&-]{0,30}?(?: \([^)\n]{1,30}\))?) ?[:：] ")
_ASSISTANT_NAME = re.compile(
    r"\b(?:chat ?gpt|gpt-?\d\w*|bing|bard|gemini|claude|copilot|deepseek|grok|llama|siri|alexa|cortana|eliza|replika|assistant"
    r"|chatbots?|bots?|ai|ki|ia|the (?:model|machine|robot|computer)|language models?|sprachmodelle?|open ?ai)\b",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:says?|said|saying|repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|responses?|wrote|writes?|output|outputs|phrases?"
    r"|words?|sentences?|strings?|tokens?|markers?|markup|artifacts?|artefacts?|lines? (?:like|such)|such as|e\.g\.|for example|for instance"
    r"|quote[sd]?|called|named|tells?|told|asked|prints?|printed|leftovers?|patterns?|boilerplate|disclaimers?"
    r"|antwortete?|sagt(?:e)?|schreibt|schrieb|floskeln?|sätze|ausdruck|zeichenfolge|wie etwa|zum beispiel|répond(?:u|it)?|dit|écrit|phrase|expressions?|par exemple|chaînes?"
    r"|respondió|responde|dice|dijo|escribió|frases?|por ejemplo|cadenas?|respondeu|disse|escreveu|por exemplo|expressão"
    r"|risponde|rispose|ha risposto|disse|scrive|frasi|per esempio|ad esempio|stringhe?|antwoordde?|zei|schreef|zinnen|zoals|bijvoorbeeld)\b",
    re.IGNORECASE,
)
_DIALOGUE_DASH = re.compile(r"\s*[—–-]{1,2}\s?\w")


def _spoken(page: Page, span: Span) -> bool:
    """Whether the words at `span` are somebody's speech that the page reports: quoted, labelled or introduced."""
    if page.is_mention(span):
        return True
    block = page.block_at(span.start)
    if block is None:
        return False
    text = page.prose[block.span.start : block.span.end]
    offset = span.start - block.span.start
    if text.startswith(('"', "'", "«", "»")) or (block.element != "bullet" and _DIALOGUE_DASH.match(text)):
        return True
    speaker = _SPEAKER.match(text)
    if speaker and speaker.end() <= offset + 1 and not _NOT_SPEAKERS.match(speaker[1]):
        return True
    sentence = page.sentence_at(span.start)
    before = page.prose[sentence.start : span.start]
    if _SAYING.search(before) and (
        _ASSISTANT_NAME.search(before) or before.rstrip().endswith((":", ",", "as", "like"))
    ):
        return True
    above = _block_before(page, block.span.start)
    if above is None:
        return False
    return (above.endswith((":", "：")) and len(above.split()) > 2) or (
        len(above) <= 40 and bool(_ASSISTANT_NAME.search(above)) and above.casefold() not in page.topic
    )


def _block_before(page: Page, start: int) -> str | None:
    """The text of the visible block before the one that starts at `start`."""
    above = None
    for block in page.passages:
        if block.span.start >= start:
            break
        above = block.text
    return above


def _flag(page: Page, place: Span, found: Span, message: str, confidence: Confidence | None = None) -> Flag:
    """A flag at `place` for the words at `found`; a hint where those are reported speech."""
    return Flag(place, message, Confidence.HINT if _spoken(page, found) else confidence)


# Citation marks that only the interface of a chat tool resolves, by the tools that write them.
CITATION = re.compile(
    r":?contentReference ?\[oaicite:[^\]\n]{0,20}\](?: ?\{index=\d{1,3}\})?"
    r"|\[?\boai_?cit(?:e|ation)(?:_attribution)?[:=] ?\d{1,3}(?:[‡†][^\]\s]{1,80})?\]?(?: ?\{index=\d{1,3}\})?"
    r"|[【\[](?:\d{1,3}(?::\d{1,3})?)? ?† ?[^】\]\n]{0,80}[】\]]"
    r"|(?:\ue200)?(?:file)?cite(?:\ue202)?(?:turn\d{1,2}[a-z]+\d{1,3}(?:\ue202)?)+(?:\ue201)?"
    r"|\b(?:navlist|products?|forecast|finance|schedule|standing|video|i|entity)?turn\d{1,2}(?:search|view|news|image|file|fetch|academia|reddit|youtube|maps|product|forecast|finance|sports|msearch|web)\d{1,3}\b"
    r"|[\ue200-\ue206][^\n\ue200-\ue206]{0,80}[\ue200-\ue206]"
    r"|\[cite: ?[\d, \-–]{1,60}\]|\[cite_(?:start|end)\]|\[cite: ?(?:source|user|web)[^\]\n]{0,40}\]"
    r"|</?grok:[a-z_-]+[^>\n]{0,160}>|\bgrok_card_(?:id|type)\b|\brender_inline_citation\b"
    r"|\[(?:web|post|x_post|tweet|page|attached_file|file|attached-file|image|code_file|memory|conversation_history|generated_image|chart|arxiv|news|webpage|citation|reference|source_id|doc_id|snippet) ?:\d{1,3}(?:[-–,] ?(?:\w+:)?\d{1,3})*\]"
    r"|\[webpage \d{1,3} (?:begin|end)\]|\[\^\d{1,3}\^\]|</?co:? ?[\d, ]{1,20}>|\[REF\] ?[\d, ]{1,20}\[/REF\]"
    r"|\(?\{\s?\"attribution\":\s?\{\s?\"attributableIndex\":\s?\"[^\"\n]{1,20}\"\s?\}\s?\}\)?"
    r"|</?cite (?:index|source)=\"?[\d,: -]{1,30}\"?>|</?ant(?:ml)?:?(?:Artifact|Thinking|cite)[^>\n]{0,160}>"
    r"|:::\s?(?:writing|contextList)\s?\{[^}\n]{0,80}\}"
    r"|\b(?:Source|Sources|Quelle|Fuente|Fonte|Bron): ?(?:Conversation with|Unterhaltung mit|Conversation avec|Conversación con|Conversa com|Conversazione con|Gesprek met) (?:Bing|Copilot|Microsoft Copilot|ChatGPT|Gemini|Claude)\b[^\n]{0,40}",
    re.IGNORECASE,
)
_PILLS = re.compile(r"(?:[A-Z][\w.&' -]{2,28}\+\d{1,2}){2,8}")


@rule(
    Severity.ERROR,
    confidence=Confidence.CERTAIN,
    attributes=True,
    topics=TOPICS,
    literals=(
        *(
            "oaicite",
            "oai_cit",
            "†",
            "turn0",
            "turn1",
            "turn2",
            "turn3",
            "turn4",
            "turn5",
            "turn6",
            "turn7",
            "turn8",
            "turn9",
        ),
        *("\ue200", "\ue201", "\ue202", "\ue203", "\ue204", "\ue205", "\ue206"),
        *(
            "[cite:",
            "[cite_",
            "grok:",
            "grok_card",
            "render_inline",
            "[web:",
            "[post:",
            "[x_post:",
            "[tweet:",
            "[page:",
        ),
        *(
            "[attached_file:",
            "[attached-file:",
            "[file:",
            "[image:",
            "[code_file:",
            "[memory:",
            "[conversation_history:",
        ),
        *(
            "[generated_image:",
            "[chart:",
            "[arxiv:",
            "[news:",
            "[webpage",
            "[citation:",
            "[reference:",
            "[source_id:",
            "[doc_id:",
        ),
        *("[snippet:", "[web :", "[post :", "[citation :", "[^", "<co:", "</co", "[ref]", "attributableindex"),
        *(
            "<cite ",
            "<antartifact",
            "<antthinking",
            "</antartifact",
            "</antthinking",
            "antml:",
            ":::",
            "conversation with",
        ),
        *(
            "unterhaltung mit",
            "conversation avec",
            "conversación con",
            "conversa com",
            "conversazione con",
            "gesprek met",
            "+1",
            "+2",
            "+3",
            "+4",
        ),
    ),
)
def citation_token(page: Page) -> Iterator[Flag]:
    """An internal citation mark of a chat tool stands in the text.

    The tool turns such marks into links on its own screen; copied out, they point to nothing, and the
    claim before them has no source that a reader could check. Take the mark out and cite the source,
    or drop the claim.

    ~~~text bad
    Exports rose 4 % in the second quarter [[:contentReference[oaicite:2]{index=2}]].
    ~~~

    ~~~text good
    Exports rose 4 % in the second quarter, the ministry said.[^1]
    ~~~
    """
    prose = page.prose
    for match in CITATION.finditer(prose):
        yield _citation_flag(page, Span(*match.span()))
    if "+" in prose:
        for match in _PILLS.finditer(prose):
            if len(match[0]) - match[0].count(" ") > 14:
                yield _citation_flag(page, Span(*match.span()))


def _citation_flag(page: Page, span: Span) -> Flag:
    mark = page.quote(span)
    sentence = page.sentence_at(span.start)
    around = page.prose[sentence.start : span.start] + page.prose[span.end : sentence.end]
    # Words about strings and tokens: the page shows the mark, it does not cite with it.
    shown = _spoken(page, span) or (_SAYING.search(around) and _ASSISTANT_NAME.search(around)) or _SHOWN.search(around)
    return Flag(
        span,
        f"{mark[:60]!r} is an internal citation mark of a chat tool and leads nowhere: remove it and name the source",
        Confidence.HINT if shown else None,
        fix=Fix(span, safe=True),
    )


_SHOWN = re.compile(
    r"\b(?:strings?|tokens?|markers?|placeholders?|artifacts?|artefacts?|regex\w*|strip(?:s|ped)?|removes?d?|cleans? up|syntax|debris"
    r"|zeichenfolgen?|platzhalter|chaînes?|balises?|cadenas?|marcadores?|stringhe|tag|tekenreeks\w*)\b",
    re.IGNORECASE,
)

_ENOUGH = 3


def _weight(prose: str, sentence: Span, match: re.Match[str], base: int, inputs: Inputs) -> int:
    """How surely the words matched are cited as a writer's input, from 0 up; `_ENOUGH` is a leak.

    The noun phrase gives 0 to 2. A statement that the input is silent or says something gives 2, a
    place as the source of an assertion 1 or 2, a writer's doubt about it 2; the vocabulary of
    exams, methods, forms and programs takes 2 away (1 where the input is said to be silent).
    """
    before, after = prose[sentence.start : match.start()], prose[match.end() : sentence.end]
    weight = base
    silent = bool(inputs.silence_after.match(after) or inputs.silence_before.search(before))
    if silent or inputs.reports_after.match(after):
        weight += 2
    source = inputs.source_before.search(before)
    if source:
        lead = before[: source.start()].rstrip()
        weight += 1
        if (not lead or lead.endswith((",", ";", "(", "—", "–", ":", " and", " but", " that"))) and (
            inputs is not INPUTS[0] or re.match(r"\s*(?:[,.;)!]|$)", after)
        ):
            weight += 1
    if inputs.doubt.search(sentence_text := prose[sentence.start : sentence.end]):
        weight += 2
    if inputs.other.search(sentence_text):
        weight -= 1 if silent else 2
    return weight


# The words that every citation of an input holds, by the language that has them.
_GIVEN = {
    "en": "provided|supplied|retrieved|attached|uploaded|furnished|the search results|reference sentence|source sentences|available to me"
    r"|given (?:\w+ )?(?:search|source|reference|input|background|context|research|text|snippet|excerpt|passage|extract|article|transcript"
    "|sentences|headline|knowledge|news|quotes|data|information|content|material|document|details|facts|notes|summar|prompt|keyword|topic|outline)"
    "|(?:text|data|sources?|excerpts?|articles?|passages?|sentences|snippets?|context) given|input text|reference text|source text"
    "|you(?:'ve| have)? shared|user shared|pasted",
    "de": "bereitgestellt|gegebenen|geliefert|vorgegeben|verfügung gestellt|übergebenen|hochgeladen|angegebenen|vorliegenden|suchergebnisse",
    "fr": "fourni|donné|transmis|à (?:ma )?disposition|résultats de",
    "es": "proporcionad|suministrad|facilitad|aportad|provist|entregad|ofrecid|resultados de|dado",
    "pt": "fornecid|disponibilizad|apresentad|providenciad|facultad|resultados d[ae]|dado",
    "it": "fornit|disposizion|condivis|risultati d|dato",
    "nl": "verstrekte|gegeven|aangeleverd|geleverde|aangeboden|bijgevoegd|geüpload|beschikbare|opgegeven|zoekresultaten",
}
_TRIGGER = [(re.compile(words, re.IGNORECASE), inputs) for words, inputs in zip(_GIVEN.values(), INPUTS, strict=True)]


@rule(
    Severity.ERROR,
    topics=(*TOPICS, "reading comprehension", "exam", "worksheet", "textverständnis", "compréhension de texte"),
    literals=(
        *(
            "provided",
            "supplied",
            "retrieved",
            "attached",
            "uploaded",
            "furnished",
            "search results",
            "reference sentence",
        ),
        *(
            "source sentences",
            "available to me",
            "given search",
            "given source",
            "given reference",
            "given input",
            "given background",
        ),
        *(
            "given context",
            "given research",
            "given text",
            "given snippet",
            "given excerpt",
            "given passage",
            "given extract",
        ),
        *(
            "given article",
            "given transcript",
            "given sentences",
            "given headline",
            "given knowledge",
            "given news",
            "given quotes",
        ),
        *(
            "given data",
            "given information",
            "given content",
            "given material",
            "given document",
            "given details",
            "given facts",
        ),
        *(
            "given notes",
            "given summar",
            "given prompt",
            "given keyword",
            "given topic",
            "given outline",
            "text given",
            "data given",
        ),
        *(
            "sources given",
            "source given",
            "excerpts given",
            "excerpt given",
            "articles given",
            "article given",
            "passage given",
        ),
        *(
            "passages given",
            "sentences given",
            "snippets given",
            "context given",
            "input text",
            "reference text",
            "source text",
        ),
        *(
            "you shared",
            "you've shared",
            "you have shared",
            "user shared",
            "pasted",
            "in the prompt",
            "user's prompt",
            "original prompt",
        ),
        *(
            "user's query",
            "original query",
            "by the prompt",
            "future date",
            "hypothetical",
            "fictional",
            "fictitious",
            "cutoff",
            "cut-off",
        ),
        *("training data", "knowledge base", "future event", "this is a future", "it is a future"),
        *(
            "bereitgestellt",
            "gegebenen",
            "geliefert",
            "vorgegeben",
            "verfügung gestellt",
            "übergebenen",
            "hochgeladen",
            "angegebenen",
        ),
        *("vorliegenden", "suchergebnisse", "zukünftig", "fiktiv", "hypothetisch"),
        *("fourni", "donné", "transmis", "disposition", "résultats de", "hypothétique", "futur", "ficti"),
        *(
            "proporcionad",
            "suministrad",
            "facilitad",
            "aportad",
            "provist",
            "entregad",
            "ofrecid",
            "resultados de",
            "dado",
        ),
        *(
            "hipotétic",
            "ficcional",
            "fornecid",
            "disponibilizad",
            "apresentad",
            "providenciad",
            "facultad",
            "resultados da",
            "fictíci",
        ),
        *("fornit", "disposizion", "condivis", "risultati d", "dato", "ipotetic", "fittizi"),
        *(
            "verstrekte",
            "gegeven",
            "aangeleverd",
            "geleverde",
            "aangeboden",
            "bijgevoegd",
            "geüpload",
            "beschikbare",
            "opgegeven",
        ),
        *("zoekresultaten", "toekomst", "fictie"),
    ),
)
def context_leak(page: Page) -> Iterator[Flag]:
    """The text cites material that only its writer had: "the provided data", "the given sources".

    A reader was given nothing: the sentence speaks of the handout that the text was made from, says what
    the handout lacks, or doubts that it is real. What stands next to it has not been checked against the
    world either. Take the sentence out, name the source in its place, and check the claims around it.

    ~~~text bad
    The harbour reopened in May. [[The supplied search results do not mention casualties.]]
    ~~~

    ~~~text good
    The harbour reopened in May. Casualty figures are based on data provided by the ministry.
    ~~~
    """
    prose = page.prose
    seen: set[Span] = set()
    for match in WONDER.finditer(prose):
        sentence = page.sentence_at(match.start())
        if sentence not in seen:
            seen.add(sentence)
            yield _leak(page, sentence, Span(*match.span()))
    for trigger, inputs in _TRIGGER:
        for hit in trigger.finditer(prose):
            found = _input_at(page, hit, inputs)
            if found is None:
                continue
            sentence, place = found
            if sentence not in seen:
                seen.add(sentence)
                yield _leak(page, sentence, place)


def _input_at(page: Page, hit: re.Match[str], inputs: Inputs) -> tuple[Span, Span] | None:
    """The sentence that cites an input around a trigger word, and the place of the citation; else None."""
    prose = page.prose
    low, high = max(0, hit.start() - 70), min(len(prose), hit.end() + 90)
    for base, pattern in ((2, inputs.telling), (1, inputs.plain), (0, inputs.loose)):
        match = pattern.search(prose, low, high)
        if match is None:
            continue
        sentence = page.sentence_at(match.start())
        if sentence.end <= match.start():
            return None
        if _weight(prose, sentence, match, base, inputs) >= _ENOUGH:
            return sentence, Span(*match.span())
    return None


def _leak(page: Page, sentence: Span, place: Span) -> Flag:
    words = " ".join(page.quote(place).split())
    return _flag(
        page,
        sentence,
        place,
        f"{words!r} is material the reader never saw: name the source or take the sentence out",
    )


@rule(Severity.ERROR, topics=TOPICS, literals=VOICE_LITERALS)
def assistant_voice(page: Page) -> Iterator[Flag]:
    """The text speaks as a language model about itself: its limits, its training, its knowledge cut-off.

    Readers expect an author who stands by the text; here nobody does, and nobody read the page before it went
    out. Take the sentence out and check what it excuses: missing, old or invented facts stand nearby.

    ~~~text bad
    [[As an AI language model, I cannot rank these firms.]] The largest by sales is in Porto.
    ~~~

    ~~~text good
    "As an AI language model, I cannot rank these firms," the program answered.
    ~~~
    """
    seen: set[Span] = set()
    for match in VOICE.finditer(page.prose):
        sentence = page.sentence_at(match.start())
        if sentence in seen:
            continue
        seen.add(sentence)
        words = " ".join(match[0].split())
        yield _flag(
            page,
            sentence,
            Span(*match.span()),
            f"{words!r} is a program speaking about itself: take the sentence out and check what stands around it",
        )
