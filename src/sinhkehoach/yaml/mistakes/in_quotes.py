"""A line whose value YAML takes for something else → the correction that puts the value in quotes."""

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.mistakes.yaml_spot import ErrorSpot

_VALUE = lazy_pattern(r"(?P<before>[ ]*(?:- +)*(?:(?P<key>[^:\r\n]+):[ ]+)?)(?P<value>.*\S)")
_OF_ITS_OWN = tuple("\"'|>#")
_LONGEST_KEY = 4


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
    if (key is not None and not spot.is_key(key)) or value.startswith(_OF_ITS_OWN) or " #" in value:
        return False
    return not _goes_on_below(spot) and not any(map(spot.is_key, _last_words(value)))


def _goes_on_below(spot: ErrorSpot) -> bool:
    """Return True where the next line that is not blank stands deeper than this one."""
    text = spot.typed.text[spot.typed.line_start(spot.number) :].split("\n")
    below = next((line for line in text[1:] if line.strip()), "")
    return len(below) - len(below.lstrip(" ")) > len(spot.line) - len(spot.line.lstrip(" "))


def _last_words(value: str) -> list[str]:
    """Return what may be a key before a colon inside `value`: its last words, one to four."""
    words = value.rpartition(":")[0].split()
    return [" ".join(words[-count:]) for count in range(1, min(_LONGEST_KEY, len(words)) + 1)]
