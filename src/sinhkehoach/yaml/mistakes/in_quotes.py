"""A line whose value YAML takes for something else → the correction that puts the value in quotes."""

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.mistakes.yaml_spot import ErrorSpot

_VALUE = lazy_pattern(r"(?P<before>[ ]*(?:- +)*(?:(?P<key>[^:\r\n]+):[ ]+)?)(?P<value>.*\S)")
# What a value begins with that is more to YAML than a text; `[[…]]` is a reference.
_OF_ITS_OWN = lazy_pattern(r"[\"'|>#{]|\[(?!\[)")
# Two blanks or a mark before it: the end of the line above was forgotten.
_SECOND_KEY = lazy_pattern(r"(?:[ ]{2,}|[,;][ ]*)(?P<key>[^\W\d_][^:,;]*):(?=\s|$)")


def in_quotes(spot: ErrorSpot) -> tuple[Correction, ...]:
    """Return the correction that has the value on the line of `spot` in quotes, nothing where another may be meant.

    Another may be meant where the value goes on below, where a comment or a second key stands in it.
    """
    found = _VALUE.match(spot.line)
    if found is None or not _is_whole(spot, found["key"], found["value"]):
        return ()
    typed = found["value"]
    quote = "'" if '"' in typed or "\\" in typed else '"'
    if quote in typed:
        return ()
    start = spot.typed.line_start(spot.number) + found.start("value")
    return (Correction(start, typed, f"{quote}{typed}{quote}"),)


def _is_whole(spot: ErrorSpot, key: str | None, value: str) -> bool:
    if (key is not None and not spot.is_key(key)) or _OF_ITS_OWN.match(value) or " #" in value:
        return False
    second = _SECOND_KEY.search(value)
    return not (_goes_on_below(spot) or (second and spot.is_key(second["key"])))


def _goes_on_below(spot: ErrorSpot) -> bool:
    """Return True where the next line that is not blank stands deeper than this one."""
    text = spot.typed.text[spot.typed.line_start(spot.number) :].split("\n")
    below = next((line for line in text[1:] if line.strip()), "")
    return len(below) - len(below.lstrip(" ")) > len(spot.line) - len(spot.line.lstrip(" "))
