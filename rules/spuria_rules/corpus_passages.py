"""Passages that stand where they do not belong, seen over many pages: captions, tails, leaks, copies."""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spuria import Block, Confidence, Fact, Flag, Kind, Page, Region, Severity, Span, corpus_rule, pattern
from spuria_rules.assets import ASSETS, GIVEN_AWAY
from spuria_rules.assistant_phrases import VOICE
from spuria_rules.author_box import records
from spuria_rules.chatbot import cited_inputs
from spuria_rules.corpus_keys import (
    CREDIT_LITERALS,
    SENTENCE_EDGES,
    STOP,
    SYSTEM_LITERALS,
    clauses,
    credited,
    credits_within,
    digest,
    elsewhere,
    folded,
    listed,
    made_by_system,
    main_blocks,
    main_paragraphs,
    marked_prose,
    one_house,
    sites_of,
    sketch,
)
from spuria_rules.corpus_persons import may_name_somebody
from spuria_rules.input_phrases import TRIGGER_LITERALS, WONDER
from spuria_rules.phrases import Phrases, needed_words
from spuria_rules.reply_phrases import REFUSAL

_LONGEST_CAPTION = 160
_LEAST_SENTENCE = 40

# Captions.


def _judge_captions(facts: Sequence[Fact], *, sites: int = 4) -> Iterator[tuple[Fact, Flag]]:
    found = sites_of(facts)
    if len(found) < sites:
        return
    for fact in facts:
        message = f"“{fact.value}” is pasted into pages of {len(found)} sites: cut it"
        yield fact, Flag(fact.span, message, evidence=(f"also on {listed(found, fact.site)}",))


_GIVEN_AWAY_WORDS = needed_words(GIVEN_AWAY.pattern)


@corpus_rule(Severity.WARNING, _judge_captions, family="links", literals=_GIVEN_AWAY_WORDS)
def caption_farm(page: Page) -> Iterator[Fact]:
    """One caption of something to download stands on many sites.

    Captions of colouring pages, wallpapers, apps and lyrics are pasted into pages about anything,
    to be found for them. The same words on unrelated sites come from one hand. Captions with a
    credit or a licence are left alone, and so are pages about the thing. Cut the caption.

    ~~~text bad sites=2
    --- https://alder-notes.example/rates
    The bank left its rate where it was.

    [[Volcano coloring page - Download, Print or Color Online for Free]]
    --- https://brook-journal.test/roofs
    A slate roof lasts a century.

    [[Volcano coloring page - Download, Print or Color Online for Free]]
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/rates
    Volcano coloring page - Download, Print or Color Online for Free
    --- https://www.alder-notes.example/roofs
    Volcano coloring page - Download, Print or Color Online for Free
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/rates
    The bank left its rate where it was.

    The governor on Monday. Photo: Reuters, free for the press
    --- https://brook-journal.test/roofs
    A slate roof lasts a century.

    The governor on Monday. Photo: Reuters, free for the press
    ~~~
    """
    seen = set()
    for block in page.passages_with(_GIVEN_AWAY_WORDS):
        if block.region is not Region.MAIN:
            continue
        text = block.text.strip()
        if not 12 <= len(text) <= _LONGEST_CAPTION or text.endswith(".") or not GIVEN_AWAY.search(text):
            continue
        asset = next((asset for asset in ASSETS if asset.caption.search(text)), None)
        key = digest("caption", folded(text))
        if asset is None or key in seen or credited(text) or asset.home.search(_topic_but(page, block)):
            continue
        seen.add(key)
        yield Fact(key, text, block.span, page.url)


def _topic_but(page: Page, block: Block) -> str:
    """What a page says it is about, less a line that passes for a heading further down."""
    text = block.text.strip()
    if block is main_blocks(page)[0] or text in (page.metadata.title or ""):
        return page.topic
    return page.topic.replace(text.casefold(), " ")


# Leaks.

# What is too short to be a leak by itself: results of what, and supplied to whom?
_SUPPLIED = Phrases(
    r"\b(?:supplied|provided|retrieved) (?:results|snippets|excerpts|passages|sources|documents?|texts?|context)"
    r" (?:(?:do|does|did)(?: not|n't)|lacks?|contains? (?:no|nothing|little)|offers? no|is silent|are silent)\b",
    r"\b(?:bereitgestellten|gelieferten|vorliegenden) (?:ergebnisse|quellen|texte|ausschnitte|dokumente)"
    r" (?:enthalten|nennen|erwähnen|geben|sagen)\b",
    r"\b(?:résultats|extraits|sources|documents|textes) fournis (?:ne|n')",
    r"\b(?:resultados|fragmentos|textos|documentos) (?:proporcionados|suministrados|facilitados) no\b",
    r"\b(?:resultados|trechos|textos|documentos) fornecidos não\b",
    r"\b(?:risultati|estratti|testi|documenti) forniti non\b",
    r"\b(?:verstrekte|aangeleverde) (?:resultaten|bronnen|teksten|documenten|fragmenten)"
    r" (?:vermelden|bevatten|noemen|geven)\b",
)


# A firm that speaks to its customers of what they told it: `based on the information provided, we will send you …`.
_SERVICE = pattern(
    r"\b(?:we|our|us)\b.{0,120}\byour?\b|\byour?\b.{0,120}\b(?:we|our|us)\b"
    r"|\b(?:wir|unser\w{0,2})\b.{0,120}\b(?:ihnen|ihre?\w?|sie)\b|\b(?:ihnen|ihre?\w?)\b.{0,120}\b(?:wir|unser\w{0,2})\b"
    r"|\b(?:nous|notre|nos)\b.{0,120}\b(?:vous|votre|vos)\b|\b(?:vous|votre|vos)\b.{0,120}\b(?:nous|notre|nos)\b"
    r"|\b(?:le|les|su) (?:enviaremos|informaremos|responderemos|contactaremos)\b"
    r"|\b(?:lhe|vi|le) (?:enviaremos|invieremo|contatteremo|responderemos)\b|\b(?:we|wij|ons)\b.{0,120}\b(?:u|uw)\b",
    re.IGNORECASE,
)
_LEAK_BY_ITSELF = 3


_SPOKEN_LITERALS = (*WONDER.literals, *_SUPPLIED.literals, *VOICE.literals, *REFUSAL.literals)


def _judge_leaks(facts: Sequence[Fact], *, sites: int = 3) -> Iterator[tuple[Fact, Flag]]:
    found = sites_of(facts)
    if len(found) < sites:
        return
    for fact in facts:
        message = (
            f"this sentence, which speaks of what its writer was given, stands on {len(found)} sites: drop the page"
        )
        yield fact, Flag(fact.span, message, evidence=(f"also on {listed(found, fact.site)}",))


@corpus_rule(
    Severity.WARNING,
    _judge_leaks,
    family="chatbot",
    confidence=Confidence.CERTAIN,
    topics=("prompt", "chatbot", "language model", "sprachmodell", "gpt"),
    literals=tuple(dict.fromkeys((*TRIGGER_LITERALS, *_SPOKEN_LITERALS))),
)
def shared_leak(page: Page) -> Iterator[Fact]:
    """One sentence about supplied material stands on several sites.

    `The supplied results do not say` is an answer to whoever supplied them, not to the reader. On one
    page it may be a quotation; word for word on unrelated sites it comes from one pipeline. Licences
    and quotations are left alone. Drop the pages.

    ~~~text bad sites=2
    --- https://alder-notes.example/tea
    Tea is picked in spring. [[The supplied results do not mention the price of the harvest.]]
    --- https://brook-journal.test/roofs
    [[The supplied results do not mention the price of the harvest.]] Slate lasts a century.
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/tea
    This software is provided "as is", without warranty of any kind.
    --- https://brook-journal.test/roofs
    This software is provided "as is", without warranty of any kind.
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/tea
    The supplied results do not mention the price of the harvest.
    --- https://brook-journal.test/roofs
    The supplied results do not mention the year of the roof.
    ~~~
    """
    spans = {
        sentence
        for sentence, _, weight in cited_inputs(page)
        if weight >= _LEAK_BY_ITSELF or not _SERVICE.search(page.quote(sentence))
    }
    for phrases in (_SUPPLIED, VOICE, REFUSAL):
        spans.update(page.sentence_at(match.start()) for match in phrases.find(page))
    for span in sorted(spans):
        text = page.quote(span)
        if len(text) >= _LEAST_SENTENCE and not credited(text) and not page.is_mention(span):
            yield Fact(digest("leak", folded(text)), "", span, page.url)


# Tails.

_TAIL_BLOCKS = 3
_LEAST_TAIL = 90
_ABOVE_TAIL = 3


def _judge_tails(facts: Sequence[Fact], *, sites: int = 3, share: float = 0.8) -> Iterator[tuple[Fact, Flag]]:
    found = sites_of(facts)
    if len(found) < sites or len({fact.value for fact in facts}) < share * len(facts) or one_house(found):
        return
    for fact in facts:
        message = f"{len(facts)} pages of {len(found)} sites that have nothing else in common end with this: cut it"
        yield fact, Flag(fact.span, message, evidence=(f"also on {listed(found, fact.site)}",))


@corpus_rule(Severity.WARNING, _judge_tails, family="structure", asks_for=(*CREDIT_LITERALS, *SYSTEM_LITERALS))
def grafted_tail(page: Page) -> Iterator[Fact]:
    """One block stands at the end of pages that have nothing else in common.

    Tails are grafted onto scraped pages: the same lines under articles on anything, on sites that
    have nothing to do with each other. A site's own footer is on one site, licences, credits and press
    contacts say what they are, content management systems write forms for comments and buttons, copies
    of one article have more in common than their end. Cut the tail.

    ~~~text bad sites=2
    --- https://alder-notes.example/tea
    Green tea is picked in spring.

    [[Everybody who reads this finds the best offers of the season here.

    Write to the circle of friends and win one of forty baskets today.

    Baskets go out on every second Friday of the month.]]
    --- https://brook-journal.test/roofs
    A slate roof lasts a century.

    [[Everybody who reads this finds the best offers of the season here.

    Write to the circle of friends and win one of forty baskets today.

    Baskets go out on every second Friday of the month.]]
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/tea
    Green tea is picked in spring.

    This text may be used under the licence named below, by anybody and for any purpose.

    Creative Commons Attribution 4.0.

    Changes must be told.
    --- https://brook-journal.test/roofs
    A slate roof lasts a century.

    This text may be used under the licence named below, by anybody and for any purpose.

    Creative Commons Attribution 4.0.

    Changes must be told.
    ~~~

    ~~~text good sites=2
    --- https://alder-notes.example/tea
    Green tea is picked in spring.

    The growers of the valley met on Monday to talk about the water.

    They agreed to share the upper brook for the length of a month.

    The mill will stand still until then.
    --- https://brook-journal.test/copy
    Green tea is picked in spring.

    The growers of the valley met on Monday to talk about the water.

    They agreed to share the upper brook for the length of a month.

    The mill will stand still until then.
    ~~~
    """
    blocks = main_blocks(page)
    tail, body = blocks[-_TAIL_BLOCKS:], blocks[:-_TAIL_BLOCKS]
    if len(tail) < _TAIL_BLOCKS or not body or elsewhere(page):
        return
    span = Span(tail[0].span.start, tail[-1].span.end)
    texts = [block.text.strip() for block in tail]
    if sum(map(len, texts)) < _LEAST_TAIL or made_by_system(page, *span):
        return
    # A licence may be longer than what is compared, and its owner stand above.
    if credits_within(page, body[-_ABOVE_TAIL:][0].span.start, span.end):
        return
    if may_name_somebody(page) and any(record.span.overlaps(span) for record in records(page)):
        return  # an author's box is the business of the rules on authors
    first = digest(*(block.text for block in body[:4]))
    yield Fact(digest("tail", *texts), first, span, page.url)


# Siblings.

_MOST_SKELETON = 800
# Of a long page its beginning, in code points, stands for the rest.
_MOST_COMPARED = 2000
_LEAST_SWAPPED = 2
# Pages of a cluster that are compared each with each.
_MOST_PAIRED = 24
_LEAST_COMPARED = 450
_LEAST_CLAUSE = 12
_CAPITALISED = pattern(r"[^\W\d_][^\W_]{3,}")


def _judge_siblings(
    facts: Sequence[Fact], *, pages: int = 3, sites: int = 2, likeness: float = 0.9
) -> Iterator[tuple[Fact, Flag]]:
    from rapidfuzz import fuzz

    clusters: list[list[Fact]] = []
    for fact in facts:
        skeleton = _Sibling.of(fact).skeleton
        for cluster in clusters:
            if fuzz.ratio(skeleton, _Sibling.of(cluster[0]).skeleton, score_cutoff=likeness * 100):
                cluster.append(fact)
                break
        else:
            if len(clusters) < 20:
                clusters.append([fact])
    for cluster in clusters:
        found = sites_of(cluster)
        texts = list(map(_Sibling.of, cluster))
        heads = {text.head for text in texts}
        # Pages with one head are copies of one text, not texts of one make; and so are those of one text under heads
        # of their own, as agencies and firms hand it out: what one head names is in the others' texts, too.
        named = {text.swapped for text in texts}
        if len(found) < sites or min(len(heads), len(named)) < pages or one_house(found) or _is_one_text(texts):
            continue
        for fact, text in zip(cluster, texts, strict=True):
            message = f"{len(heads)} pages of {len(found)} sites say the same of other things: drop them"
            shown = sorted(heads - {text.head})[:3]
            yield fact, Flag(fact.span, message, evidence=(f"as under “{'”, “'.join(shown)}”",))


class _Sibling(NamedTuple):
    """A page as it is compared: its heading, those words of it that its text holds, and the text without them."""

    head: str
    swapped: frozenset[str]
    skeleton: str

    @classmethod
    def of(cls, fact: Fact) -> "_Sibling":
        head, swapped, skeleton = fact.value.split("|", 2)
        return cls(head, frozenset(swapped.split()), skeleton)


def _is_one_text(texts: Sequence[_Sibling]) -> bool:
    """Whether the words of most headings stand in the texts under most others."""
    some = texts[:_MOST_PAIRED]
    pairs = [(one, other) for one in some for other in some if one.swapped != other.swapped]
    named = sum(any(word in other.skeleton for word in one.swapped - other.swapped) for one, other in pairs)
    return named * 2 > len(pairs)


@corpus_rule(Severity.WARNING, _judge_siblings, family="seo")
def spun_sibling(page: Page) -> Iterator[Fact]:
    """One text stands on several sites with other names in it.

    The words of the heading are swapped and all the rest stays: a page is spun from another.
    The texts are compared without the words of their headings; each pair that counts has been
    compared letter by letter. Profiles on one site have one form rightly. Drop the pages.

    ~~~text bad
    --- https://alder-notes.example/1
    [[Norland and Tessia]]

    The bond between Norland and Tessia has long been watched by those who care for the balance of the region. Over the last ten years the two have drawn closer in trade, in study and in the way they speak of their neighbours. Those who follow Norland say that the turn came late, while those who follow Tessia say that it had been coming for a generation. Nobody doubts that both gain by it, and nobody can say how long it will last. For now the ministers of both meet twice a year and part with warm words, and the merchants follow where they lead.
    --- https://brook-journal.test/2
    [[Ostmark and Belvia]]

    The bond between Ostmark and Belvia has long been watched by those who care for the balance of the region. Over the last ten years the two have drawn closer in trade, in study and in the way they speak of their neighbours. Those who follow Ostmark say that the turn came late, while those who follow Belvia say that it had been coming for a generation. Nobody doubts that both gain by it, and nobody can say how long it will last. For now the ministers of both meet twice a year and part with warm words, and the merchants follow where they lead.
    --- https://cedar-post.example/3
    [[Quarland and Immeria]]

    The bond between Quarland and Immeria has long been watched by those who care for the balance of the region. Over the last ten years the two have drawn closer in trade, in study and in the way they speak of their neighbours. Those who follow Quarland say that the turn came late, while those who follow Immeria say that it had been coming for a generation. Nobody doubts that both gain by it, and nobody can say how long it will last. For now the ministers of both meet twice a year and part with warm words, and the merchants follow where they lead.
    ~~~

    ~~~text good
    --- https://alder-notes.example/1
    Norland and Tessia

    The bond between the two is old.
    --- https://brook-journal.test/2
    Ostmark and Belvia

    The bond between the two is old.
    ~~~

    ~~~text good
    --- https://alder-notes.example/1
    Tea

    Green tea is picked in spring.
    --- https://brook-journal.test/2
    Roofs

    A slate roof lasts a century.
    ~~~
    """  # noqa: E501  # a paragraph of an example is one line
    if elsewhere(page):
        return
    blocks = main_blocks(page)
    head = next((block for block in blocks if block.kind is Kind.HEADING), None)
    if head is None:
        return
    swapped = {word.lower() for word in _CAPITALISED.findall(head.text) if word[0].isupper()}
    start = head.span.end
    text = page.prose[start : start + _MOST_COMPARED].lower()
    if len(text) < _LEAST_COMPARED or sum(map(text.count, swapped)) < _LEAST_SWAPPED:
        return
    held = [word for word in swapped if word in text[:_MOST_SKELETON]]
    if not held:
        return
    for word in sorted(swapped, key=lambda word: (-len(word), word)):
        text = text.replace(word, "_")
    skeleton = " ".join(text[:_MOST_SKELETON].split())
    value = f"{head.text.strip()[:100].replace('|', ' ')}|{' '.join(sorted(held))}|{skeleton}"
    key, *others = sketch(clauses(text, _LEAST_CLAUSE))
    yield Fact(key, value, head.span, page.url, more_keys=tuple(others))


# Copies.

_RUN = 3
_AROUND = 2
_QUOTES = '"“„«»「『'
_LONG_QUOTATION = 80
_NOTHING = ("",) * _AROUND
# Stands for a sentence that its page has twice: a refrain, or what stands on all pages of a kind.
_TWICE = "-"
_NO_EVIDENCE = ("", _TWICE)
# So much of a sentence's name tells it from those around it.
_SHORT = 8
_MOST_IN_A_FACT = 64
# Where a page says whose it is, in code points from its end.
_LAST = 2000


# A sentence of a page: where it starts, what stands up to its stop, the words of that, and a number for these.
_Sentence = tuple[int, str, bytes, int]


def _sentences(page: Page) -> list[_Sentence]:
    """The sentences of a page's own prose. Long quotations are not its own."""
    found: list[_Sentence] = []
    marked = marked_prose(page)
    crc32 = zlib.crc32
    for block in main_paragraphs(page):
        quotes = any(map(block.text.__contains__, _QUOTES))
        for start, end in _own_words(page, block) if quotes else (block.span,):
            for text in marked[start:end].split(STOP):
                length = len(text)
                if length >= _LEAST_SENTENCE:
                    words = text.strip(SENTENCE_EDGES).encode("utf-8", "replace")
                    found.append((start, text, words, crc32(words)))
                start += length + 1  # noqa: PLW2901  # where the next one starts
    return found


def _own_words(page: Page, block: Block) -> Iterator[Span]:
    """The stretches of a block without what it quotes at length: those words are another's, and it says so."""
    start = block.span.start
    for quotation in sorted(page.quotations(block)):
        if quotation.end - quotation.start >= _LONG_QUOTATION:
            yield Span(start, quotation.start)
            start = quotation.end
    yield Span(start, block.span.end)


def _judge_copies(facts: Sequence[Fact], *, run: int = 3, most_sites: int = 5) -> Iterator[tuple[Fact, Flag]]:
    dated = [fact for fact in facts if fact.captured is not None]
    # What stands on more sites is a form, a notice or a tail, and has no source.
    if not dated or len(sites_of(facts)) > most_sites or one_house(sites_of(facts)):
        return
    oldest = dated[0]
    source, _, _ = _around_key(oldest)
    for fact in dated:
        around, span, links = _around_key(fact)
        if fact.site == oldest.site or fact.captured == oldest.captured or oldest.site in links:
            continue
        # Both are centred on the sentence that is the key.
        equal = [a == b and a not in _NO_EVIDENCE for a, b in zip(around, source, strict=True)]
        if _longest(equal) >= run:
            message = f"this and what stands around it was on {oldest.site} before, and the page does not say so"
            evidence = (f"{oldest.url or oldest.site}, captured {oldest.captured}",)
            yield fact, Flag(span, message, evidence=evidence)


def _around_key(fact: Fact) -> tuple[list[str], Span, Sequence[str]]:
    """The names of the sentence that is a fact's key and of those around it, its span, and the page's links."""
    sentences, _, links = fact.value.partition("|")
    entries = sentences.split(" ")
    short = fact.key[:_SHORT] + ":"
    index = next(index for index, entry in enumerate(entries) if entry.startswith(short))
    _, start, end = entries[index].split(":")
    framed = [*_NOTHING, *(entry[:_SHORT] for entry in entries), *_NOTHING]
    return framed[index : index + 2 * _AROUND + 1], Span(int(start), int(end)), links.split()


def _longest(flags: Sequence[bool]) -> int:
    longest = length = 0
    for flag in flags:
        length = length + 1 if flag else 0
        longest = max(longest, length)
    return longest


@corpus_rule(Severity.INFO, _judge_copies, family="sourcing", asks_for=CREDIT_LITERALS)
def unattributed_copy(page: Page) -> Iterator[Fact]:
    """Sentences in a row stand on an older page of another site, and nothing says so.

    Three sentences in a row that are equal word for word were copied. The page with the earlier
    capture counts as the source. A link to its site, a canonical address elsewhere, a quotation, a
    credit or a licence tells where the words come from, and is left alone. Name the source.

    ~~~text bad
    --- https://brook-journal.test/old 2019-03-01
    The mill of the upper valley was built when the brook still ran free. Its wheel was cut from one oak that stood by the church. Three families shared the grain that it ground in winter.
    --- https://alder-notes.example/new 2024-05-01
    Here is a tale. The mill of the upper valley was built when the brook still ran free. Its wheel was cut from one oak that stood by the church. [[Three families shared the grain that it ground in winter.]]
    ~~~

    ~~~text good
    --- https://brook-journal.test/old 2019-03-01
    The mill of the upper valley was built when the brook still ran free. Its wheel was cut from one oak that stood by the church. Three families shared the grain that it ground in winter.
    --- https://alder-notes.example/new 2024-05-01
    From https://brook-journal.test/old: The mill of the upper valley was built when the brook still ran free. Its wheel was cut from one oak that stood by the church. Three families shared the grain that it ground in winter.
    ~~~

    ~~~text good
    --- https://brook-journal.test/old 2019-03-01
    The mill of the upper valley was built when the brook still ran free. It was sold in the year of the great flood.
    --- https://alder-notes.example/new 2024-05-01
    The mill of the upper valley was built when the brook still ran free. Nobody knows who owns it at the time of writing.
    ~~~
    """  # noqa: E501  # a paragraph of an example is one line
    if page.captured is None or elsewhere(page):
        return
    if credits_within(page, len(page.text) - _LAST, len(page.text)):
        return
    sentences = _sentences(page)
    if len(sentences) < _RUN:
        return
    names = [name for _, _, _, name in sentences]
    # Of each three the least: pages that share three sentences in a row choose one of them alike.
    chosen = {
        index if one <= two and one <= three else index + 1 if two <= three else index + 2
        for index, (one, two, three) in enumerate(zip(names, names[1:], names[2:], strict=False))
    }
    entries = [f"{name:08x}" for name in names]
    if len(set(names)) < len(names):
        often = Counter(entries)
        entries = [name if often[name] == 1 else _TWICE for name in entries]
        chosen = {index for index in chosen if entries[index] != _TWICE}
    keys = {f"{entries[index]}{zlib.adler32(sentences[index][2]):08x}": index for index in sorted(chosen, reverse=True)}
    spans = {index: _written_span(page.prose, sentences[index]) for index in keys.values()}
    for index, (start, end) in spans.items():
        entries[index] += f":{start}:{end}"
    links = " ".join(sorted({_site(link.target) for link in page.links if "//" in link.target}))[:400]
    # A page is one fact, a long one several, for each that shares a key is compared by its whole value.
    ordered = list(reversed(keys.items()))
    for first in range(0, len(sentences), _MOST_IN_A_FACT):
        held = [(key, index) for key, index in ordered if first <= index < first + _MOST_IN_A_FACT]
        if held:
            shown = entries[max(0, first - _AROUND) : first + _MOST_IN_A_FACT + _AROUND]
            value = f"{' '.join(shown)}|{links}"
            yield Fact(held[0][0], value, spans[held[0][1]], page.url, more_keys=tuple([key for key, _ in held[1:]]))


def _written_span(prose: str, sentence: _Sentence) -> Span:
    """Where the words of a sentence stand, with the stop, if there is one."""
    start, text, *_ = sentence
    end = start + len(text)
    return Span(end - len(text.lstrip(SENTENCE_EDGES)), end + len(prose[end : end + 1].strip()))


def _site(target: str) -> str:
    return target.partition("//")[2].partition("/")[0].rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")
