"""A line whose value YAML takes for something else → the correction that puts the value in quotes."""

import re
from collections.abc import Iterator

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.mistakes.yaml_spot import ErrorSpot

_VALUE = lazy_pattern(r"(?P<indent>[ ]*)(?P<dashes>(?:- +)*)(?:(?P<key>[^:\r\n]+):[ ]+)?(?P<value>.*\S)")
# What a value begins with that is more to YAML than a text; `[[…]]` is a reference.
_OF_ITS_OWN = lazy_pattern(r"[\"'|>#{]|\[(?!\[)")
_LONGEST_KEY = 4
# Two blanks or a mark before it: the end of the line above was forgotten.
_SECOND_KEY = lazy_pattern(r"(?:[ ]{2,}|[,;][ ]*)(?P<key>[^\W\d_][^:,;]*):(?=\s|$)")


def in_quotes(spot: ErrorSpot) -> tuple[Correction, ...]:
    """Return the correction that has the value on the line of `spot` in quotes, nothing where that cannot be meant.

    It cannot where the value goes on below, where a comment stands in it, or a second key behind a mark. With words that
    may be a key it is not safe.
    """
    found = _VALUE.match(spot.line)
    if found is None or not _is_whole(spot, found):
        return ()
    typed = found["value"]
    quote = "'" if '"' in typed or "\\" in typed else '"'
    if quote in typed:
        return ()
    start = spot.typed.line_start(spot.number) + found.start("value")
    is_safe = not any(map(spot.is_key, _last_words(typed)))
    return (Correction(start, typed, f"{quote}{typed}{quote}", is_safe),)


def _is_whole(spot: ErrorSpot, found: re.Match[str]) -> bool:
    key, value = found["key"], found["value"]
    if (key is not None and not spot.is_key(key)) or _OF_ITS_OWN.match(value) or " #" in value:
        return False
    second = _SECOND_KEY.search(value)
    column = found.start("key") if key else found.end("indent")
    return not (_goes_on_below(spot, column) or (second and spot.is_key(second["key"])))


def _goes_on_below(spot: ErrorSpot, column: int) -> bool:
    """Return True where the next line that is not blank stands deeper than `column`."""
    text = spot.typed.text[spot.typed.line_start(spot.number) :].split("\n")
    below = next((line for line in text[1:] if line.strip()), "")
    return len(below) - len(below.lstrip(" ")) > column


def _last_words(value: str) -> Iterator[str]:
    """Yield what may be a key before each colon inside `value`: its last words, one to four."""
    for before in value.split(":")[:-1]:
        words = before.split()
        yield from (" ".join(words[-count:]) for count in range(1, _LONGEST_KEY + 1))
