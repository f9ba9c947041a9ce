"""Residue of a chat assistant: its citations, its voice, its instructions."""

import re
from collections.abc import Iterator

from spuria import Confidence, Fix, Flag, Page, Severity, Span, rule
from spuria_rules.assistant_phrases import VOICE, VOICE_LITERALS
from spuria_rules.chat_marks import CITATION, PILLS
from spuria_rules.input_phrases import INPUTS, TRIGGERS, WONDER, Inputs
from spuria_rules.reported_speech import SHOWN, TOPICS, spoken


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
        yield from _citation_flags(page, Span(*match.span()))
    if "+" in prose:
        for match in PILLS.finditer(prose):
            if len(match[0]) - match[0].count(" ") > 14:
                yield from _citation_flags(page, Span(*match.span()))


def _citation_flags(page: Page, span: Span) -> Iterator[Flag]:
    mark = page.quote(span)
    sentence = page.sentence_at(span.start)
    around = page.prose[sentence.start : span.start] + page.prose[span.end : sentence.end]
    # Words about strings and tokens: the page shows the mark, it does not cite with it.
    if SHOWN.search(around) or page.is_mention(span):
        return
    yield Flag(
        span,
        f"{mark[:60]!r} is an internal citation mark of a chat tool and leads nowhere: remove it and name the source",
        fix=Fix(span, safe=True),
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
    lacking = bool(inputs.silence_before.search(before))
    silent = bool(inputs.silence_after.match(after))
    if lacking or silent or inputs.reports_after.match(after):
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
    if not lacking and inputs.other.search(sentence_text):
        weight -= 1 if silent else 2
    return weight


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
            yield from _leak(page, sentence, Span(*match.span()))
    for trigger, inputs in TRIGGERS:
        for hit in trigger.finditer(prose):
            found = _input_at(page, hit, inputs)
            if found is None:
                continue
            sentence, place = found
            if sentence not in seen:
                seen.add(sentence)
                yield from _leak(page, sentence, place)


def _input_at(page: Page, hit: re.Match[str], inputs: Inputs) -> tuple[Span, Span] | None:
    """The sentence that cites an input around a trigger word, and the place of the citation; else None."""
    prose = page.prose
    low, high = max(0, hit.start() - 70), min(len(prose), hit.end() + 90)
    for base, pattern in ((2, inputs.telling), (1, inputs.plain), (0, inputs.loose)):
        for match in pattern.finditer(prose, low, high):
            if not match.start() <= hit.start() < match.end():
                continue
            sentence = page.sentence_at(match.start())
            if sentence.end > match.start() and _weight(prose, sentence, match, base, inputs) >= _ENOUGH:
                return sentence, Span(*match.span())
    return None


def _leak(page: Page, sentence: Span, place: Span) -> Iterator[Flag]:
    if not spoken(page, place):
        words = " ".join(page.quote(place).split())
        yield Flag(sentence, f"{words!r} is material the reader never saw: name the source or take the sentence out")


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
        if not spoken(page, Span(*match.span())):
            words = " ".join(match[0].split())
            yield Flag(
                sentence,
                f"{words!r} is a program speaking about itself: take the sentence out and check what stands around it",
            )
