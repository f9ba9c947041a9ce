"""Rules over a page: flags, filtered, made findings with exact places."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spuria.declaration import Rule
from spuria.finding import (
    Confidence,
    Container,
    Fact,
    Finding,
    Flag,
    Related,
    Severity,
    fingerprint,
    folded,
)
from spuria.finding import (
    Diagnostic as Diagnostic,
)
from spuria.limits import DEFAULT_LIMITS, Limits
from spuria.page import Kind, Page, Region
from spuria.prefilter import Prefilter
from spuria.span import Disjoint, Span


class Checker:
    """A choice of rules with their options, to be run on pages.

    `options` maps a rule's name to its keyword arguments, `severities` to the severity its findings get.
    """

    def __init__(
        self,
        rules: Sequence[Rule],
        *,
        options: Mapping[str, Mapping[str, object]] | None = None,
        severities: Mapping[str, Severity] | None = None,
        confidence: Confidence = Confidence.LIKELY,
        limits: Limits = DEFAULT_LIMITS,
        redact: bool = False,
    ) -> None:
        # A rule that declares hints yields nothing surer: where hints are not asked for it need not run.
        sure = [rule for rule in rules if rule.confidence.rank >= confidence.rank]
        self.rules = tuple(rule for rule in sure if not rule.is_corpus)
        self.corpus_rules = tuple(rule for rule in sure if rule.is_corpus)
        self.confidence = confidence
        self._options = options or {}
        self._severities = severities or {}
        self._limits = limits
        self.redact = redact
        #: Whether findings come with their fixes, whose places take time to find.
        self.fixes = True
        # The corpus rules' phrases are looked for once something has been gathered: a mere check has no use for them.
        self._prefilter = Prefilter(self.rules)
        self._gathers = False
        self._seen: tuple[Page, Sequence[int]] | None = None

    def _candidates(self, page: Page) -> Sequence[int]:
        """The rules that can match a page, by their places among all, page rules first."""
        if self._seen is not None and self._seen[0] is page:
            return self._seen[1]
        prefilter = self._prefilter
        if page.looked_for is not prefilter.literals:
            page.note_literals(prefilter.literals, prefilter.scan(page.prose))
        found = prefilter.candidates(page.literals_found, page.source)
        # Facts are gathered before the page is checked. A mere check asks once, and keeps no page alive.
        self._seen = (page, found) if self._gathers else None
        return found

    def check(self, page: Page) -> Iterator[Finding | Diagnostic]:
        """The findings of a page in source order, and a diagnostic for each check that fell short."""
        flagged: list[tuple[Rule, Flag, Confidence]] = []
        for index in self._candidates(page):
            if index >= len(self.rules):
                break
            rule = self.rules[index]
            try:
                for flag in rule.check(page, **self._options.get(rule.name, {})):
                    confidence = _confidence(page, rule, flag)
                    if (
                        confidence is not None
                        and confidence.rank >= self.confidence.rank
                        # Last: it costs a pass over the source, and most pages have nothing to report.
                        and (rule.hidden or not page.is_hidden_by_name(flag.span))
                    ):
                        flagged.append((rule, flag, confidence))
            except Exception as error:  # a rule that fails costs its page that rule, not the run
                yield Diagnostic(
                    page.origin,
                    f"rule '{rule.name}' failed: {type(error).__name__}: {error}; the page was not checked for it",
                    "rule-failed",
                )
        if not flagged:
            return
        flagged = _without_replaced(flagged)
        flagged.sort(key=lambda entry: (entry[1].span, entry[0].name))
        page_key = page.url or page.origin.record_id or page.origin.path
        ordinals: Counter[tuple[str, str]] = Counter()
        if len(flagged) > self._limits.findings:
            message = f"it has {len(flagged)} findings; the first {self._limits.findings} are reported"
            yield Diagnostic(page.origin, message, "too-many-findings")
            del flagged[self._limits.findings :]
        for rule, flag, confidence in flagged:
            quote = page.quote(flag.span)
            ordinals[rule.name, folded(quote)] += 1
            finding = self._finding(page, rule, flag, confidence, page_key, ordinals[rule.name, folded(quote)])
            if finding is None:
                yield Diagnostic(
                    page.origin,
                    f"rule '{rule.name}' found {quote[:60]!r}, whose place in the source cannot be told",
                    "position-lost",
                )
            else:
                yield finding

    def gather(self, page: Page) -> Iterator[tuple[Rule, Fact]]:
        """What the corpus rules gather from a page. Facts in places that do not count are left out."""
        if not self._gathers and self.corpus_rules:
            self._gathers = True
            self._prefilter = Prefilter((*self.rules, *self.corpus_rules))
            self._seen = None
        first = len(self.rules)
        for index in self._candidates(page):
            if index < first:
                continue
            rule = self.corpus_rules[index - first]
            for fact in rule.check(page):
                if _counts(page, rule, fact.span):
                    yield rule, fact

    def judge(self, rule: Rule, facts: Sequence[Fact]) -> Iterator[tuple[Fact, Flag]]:
        """The defects among all facts of one key."""
        if rule.judge is not None:
            yield from rule.judge(facts, **self._options.get(rule.name, {}))

    def judged(self, page: Page, flags: Iterable[tuple[Rule, Flag]]) -> Iterator[Finding]:
        """The findings of a page that corpus rules flagged, in source order."""
        page_key = page.url or page.origin.record_id or page.origin.path
        ordinals: Counter[tuple[str, str]] = Counter()
        for rule, flag in sorted(flags, key=lambda entry: (entry[1].span, entry[0].name)):
            confidence = _confidence(page, rule, flag)
            if confidence is None or confidence.rank < self.confidence.rank:
                continue
            quote = page.quote(flag.span)
            ordinals[rule.name, folded(quote)] += 1
            finding = self._finding(page, rule, flag, confidence, page_key, ordinals[rule.name, folded(quote)])
            if finding is not None:
                yield finding

    def _finding(
        self, page: Page, rule: Rule, flag: Flag, confidence: Confidence, page_key: str, ordinal: int
    ) -> Finding | None:
        quote = page.quote(flag.span)
        region = page.locate(flag.span)
        # The invariant of every report: what stands at the reported range is what the rule saw.
        if region is None or page.read_back(region) != "".join(quote.split()):
            return None

        def shown(text: str) -> str:
            return self._shown(text, rule.family)

        related = []
        for span in flag.related:
            place = page.locate(span)
            if place is not None:
                related.append(Related(shown(page.quote(span)), span, place))
        fix = None
        if flag.fix is not None and self.fixes:
            from spuria.edit import source_fix

            fix = source_fix(page, flag.fix)
        block = page.block_at(flag.span.start)
        heading = page.heading_above(flag.span.start)
        container = Container(
            str(block.kind if block else Kind.PARAGRAPH),
            str(block.region if block else Region.MAIN),
            shown(heading.text) if heading else None,
        )
        return Finding(
            rule=rule.name,
            family=rule.family,
            severity=self._severities.get(rule.name, rule.severity),
            confidence=confidence,
            message=shown(flag.message),
            url=page.url,
            origin=page.origin,
            span=flag.span,
            region=region,
            quote=shown(quote),
            container=container,
            fingerprint=fingerprint(rule.name, page_key, quote, ordinal),
            evidence=tuple(map(shown, flag.evidence)),
            related=tuple(related),
            fix=fix,
            preview=rule.preview,
        )

    def _shown(self, text: str, family: str) -> str:
        """A text as a report may hold it: no longer than the limit, without personal data where that is wished."""
        most = self._limits.snippet
        if len(text) > most:
            text = text[: most - 1] + "…"
        if self.redact:
            from spuria.redact import redacted

            text = redacted(text, family)
        return text


def _confidence(page: Page, rule: Rule, flag: Flag) -> Confidence | None:
    """The confidence of a flag in its place; None for one in a place that does not count."""
    if not _counts(page, rule, flag.span):
        return None
    # A heading that is the defect itself does not say what the page is about.
    if rule.topics and page.is_about(rule.topics, but=page.quote(flag.span)):
        return Confidence.HINT
    return (flag.confidence or rule.confidence).lowered(1 if page.is_mention(flag.span) else 0)


def _counts(page: Page, rule: Rule, span: Span) -> bool:
    """Whether what a rule sees in a place counts: code, hidden text and attributes do where the rule says so."""
    block = page.block_at(span.start)
    if block is not None:
        if block.kind is Kind.CODE and not rule.code:
            return False
        if block.region is Region.HIDDEN and not rule.hidden:
            return False
        if block.region is Region.ATTRIBUTE and not rule.attributes:
            return False
    return rule.code or not _mostly_code(page, span)


def _mostly_code(page: Page, span: Span) -> bool:
    masked = page.prose[span.start : span.end].count("\x1a")
    return masked * 2 > span.end - span.start


def _without_replaced(flagged: list[tuple[Rule, Flag, Confidence]]) -> list[tuple[Rule, Flag, Confidence]]:
    """The flags, without those that a composite stands for."""
    covers: dict[str, list[Span]] = {}
    for rule, flag, _ in flagged:
        for name in rule.replaces:
            covers.setdefault(name, []).extend((flag.span, *flag.related))
    if not covers:
        return flagged
    # Neither all pairs nor all spans: a hostile page has thousands of each.
    merged = {name: Disjoint(spans) for name, spans in covers.items()}
    return [entry for entry in flagged if entry[0].name not in merged or not merged[entry[0].name].meet(entry[1].span)]
