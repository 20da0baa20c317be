"""Amounts of years and of sources that stand among the keys of an item, beside the key that takes them."""

from collections.abc import Iterator, Sequence
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold
from sinhkehoach.model.key_synonyms import key_meant
from sinhkehoach.model.messages import UNKNOWN_KEY
from sinhkehoach.model.typed import Typed

_YEARS: Final = "năm"
_SOURCES: Final = "nguồn"
_YEAR: Final = lazy_pattern(r"(?:năm )?20\d\d$")
_SOURCE: Final = lazy_pattern(r"(?:ngân sách|nsnn|ns|nguồn|vốn|xã hội h[oó][aá]|tài trợ|đóng góp)(?!\w)")


def loose_amounts(
    typed: Typed, others: Sequence[str], keys: list[str]
) -> Iterator[tuple[Problem, Sequence[str]]]:
    """Yield (problem, the keys that it tells) for the years, and for the sources, among `others`.

    `others` are keys of the map `typed` beside those `keys` that may stand in it.
    """
    if years := [key for key in others if _YEARS in keys and _YEAR.match(fold(key))]:
        yield _loose(typed, _YEARS, {key: key[-4:] for key in years}), years
    sources = [key for key in others if _SOURCES in keys and _SOURCE.match(fold(key))]
    # `nguồn vốn` is another word for the key itself.
    if sources := [key for key in sources if not key_meant(key, keys)]:
        yield _loose(typed, _SOURCES, {key: key for key in sources}), sources


def _loose(typed: Typed, owner: str, names: dict[str, str]) -> Problem:
    given = typed.value if isinstance(typed.value, dict) else {}
    amounts = ", ".join(f"{name}: {_flow(str(given.get(key) or '…'))}" for key, name in names.items())
    message, hint = f"Số tiền của từng {owner} ghi ở mục “{owner}”", f"viết {owner}: {{{amounts}}}"
    return Problem(UNKNOWN_KEY, message, hint, path=(*typed.path, next(iter(names))), at_key=True)


def _flow(amount: str) -> str:
    """Return an amount as it is typed between braces, where a comma ends it."""
    return f'"{amount}"' if "," in amount else amount
