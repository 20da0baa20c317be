"""Where a list inside a sentence ends."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# What stands in brackets explains an item and is none.
BRACKETS: Final = lazy_pattern(r"\([^()]*\)")
_SENTENCE_END: Final = lazy_pattern(r"[.!?](?=\s|$)")


def end_of_list(words: str, start: int, *, bracket: bool) -> int:
    """Return where the list that begins at `start` ends: at its bracket, else with the sentence."""
    if bracket:
        closing = words.find(")", start)
        return closing if closing >= 0 else len(words)
    found = _SENTENCE_END.search(words, start)
    return found.start() if found else len(words)
