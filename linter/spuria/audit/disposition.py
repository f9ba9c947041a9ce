"""What becomes of a page with findings: keep, trim, quarantine or reject, by stated rules."""

from collections.abc import Sequence
from typing import NamedTuple

from spuria.config import Dispositions
from spuria.finding import Confidence, Severity
from spuria.span import Span

KEEP, TRIM, QUARANTINE, REJECT = "keep", "trim", "quarantine", "reject"
_ORDER = {KEEP: 0, TRIM: 1, QUARANTINE: 2, REJECT: 3}
#: Families whose defects are in what a page says, not in a passage that could be cut from it.
_IN_THE_CLAIM = frozenset(("dates", "sourcing", "language", "seo", "encoding"))


class Weighed(NamedTuple):
    """What counts of a finding when its page's disposition is decided."""

    rule: str
    family: str
    severity: str
    confidence: str
    preview: bool
    cut: tuple[Span, ...]


class Decided(NamedTuple):
    """A page's disposition, why, and the spans to cut from its text."""

    disposition: str
    reasons: tuple[str, ...]
    cut: tuple[Span, ...]


def default_disposition(family: str, severity: str) -> str:
    """What a finding makes of its page where the configuration does not say: keep for infos, trim where that helps."""
    if severity == Severity.INFO:
        return KEEP
    if family in _IN_THE_CLAIM:
        return QUARANTINE if severity == Severity.ERROR else KEEP
    return TRIM


def decided(findings: Sequence[Weighed], characters: int, rules: Dispositions) -> Decided:
    """The disposition of a page with so many characters of text. Hints and preview findings do not count."""
    counted = [finding for finding in findings if not finding.preview and finding.confidence != Confidence.HINT]
    worst = KEEP
    reasons: list[str] = []
    cut: list[Span] = []
    for finding in counted:
        wanted = rules.rules.get(finding.rule) or rules.rules.get(finding.family)
        disposition = wanted or default_disposition(finding.family, finding.severity)
        if disposition == KEEP:
            continue
        reason = f"{disposition}: {finding.rule}"
        if reason not in reasons:
            reasons.append(reason)
        if _ORDER[disposition] > _ORDER[worst]:
            worst = disposition
        if disposition == TRIM:
            cut += finding.cut
    families = {finding.family for finding in counted if finding.severity == Severity.ERROR}
    if len(families) > rules.most_families and _ORDER[worst] < _ORDER[QUARANTINE]:
        worst = QUARANTINE
        reasons.append(f"quarantine: errors of {len(families)} families ({', '.join(sorted(families))})")
    merged = merged_spans(cut)
    removed = sum(span.end - span.start for span in merged)
    if removed and worst == TRIM:
        if removed > characters * rules.most_cut:
            worst = REJECT
            reasons.append(f"reject: trimming would cut {removed} of {characters} characters")
        elif characters - removed < rules.min_characters:
            worst = REJECT
            reasons.append(f"reject: trimming would leave {characters - removed} characters")
    return Decided(worst, tuple(reasons), merged)


def merged_spans(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same stretches without overlaps, in order."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
