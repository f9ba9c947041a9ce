"""How much more likely a word is in one language than in another."""

from functools import cache

from spuria.language.lexicon import LOAN_WORDS
from spuria.language.tables import ABSENT, ABSENT_TRIGRAM, table

# Words remembered a pair of languages; then the memory starts anew.
_REMEMBERED = 20_000


def _clip(value: float, limit: float) -> float:
    return max(-limit, min(limit, value))


class Odds(dict[str, float]):
    """Log-likelihood ratios of lower-case words, "'" at the end of elided ones: positive is the guest's.

    Found on first use, and remembered.
    """

    def __init__(self, guest: str, host: str) -> None:
        super().__init__()
        self.guest = table(guest)
        self.host = table(host)
        self._thirds: dict[str, float] = {}

    def __missing__(self, word: str) -> float:
        if len(self) > _REMEMBERED:
            self.clear()
        odds = self[word] = self._odds(word)
        return odds

    def _odds(self, word: str) -> float:
        if "-" in word:
            parts = [self._odds(part) for part in word.split("-") if len(part) > 1]
            return _clip(sum(parts) / len(parts), 3.0) if parts else 0.0
        guest_share = self.guest.words.get(word)
        host_share = self.host.words.get(word)
        if guest_share is None and host_share is None:
            if word.endswith("'"):
                return 0.0
            return _clip(0.5 * self._spelling(word), 3.0)
        odds = (ABSENT if guest_share is None else guest_share) - (ABSENT if host_share is None else host_share)
        if guest_share is None or host_share is None:
            odds += 0.3 * _clip(self._spelling(word), 3.0)
        odds = _clip(odds, 5.0)
        return 0.3 * odds if odds > 0 and word in LOAN_WORDS else odds

    def _spelling(self, word: str) -> float:
        guest, host = self.guest.trigrams, self.host.trigrams
        total = 0.0
        for at in range(len(word) - 2):
            letters = word[at : at + 3]
            odds = self._thirds.get(letters)
            if odds is None:
                odds = guest.get(letters, ABSENT_TRIGRAM) - host.get(letters, ABSENT_TRIGRAM)
                odds = self._thirds[letters] = _clip(odds, 4.0)
            total += odds
        return total


@cache
def odds_of(guest: str, host: str) -> Odds:
    """The word model of a pair of languages."""
    return Odds(guest, host)
