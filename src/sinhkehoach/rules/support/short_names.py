"""Short names with a hyphen, by which a plan calls what its office knows."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.support.view import View

_JOINED: Final = lazy_pattern(r"(?<![\w@/.-])[^\W\d_]\w*(?:-\w+)+(?![\w@/-]|\.\w)")


def short_names(view: View, facts: Facts) -> dict[str, str]:
    """Return what stands in brackets for each short name of a unit, of a document and of the issuer, by folded name."""
    known = {fold(name): name for name in (*facts.units, *facts.documents) if _JOINED.fullmatch(name)}
    if isinstance(view.plan.issuer, str) and _JOINED.fullmatch(view.plan.issuer):
        known[fold(view.plan.issuer)] = "cơ quan"
    return known


def names_in(text: str, known: dict[str, str]) -> Iterator[re.Match[str]]:
    """Yield where those `known` stand in `text` in small letters, as nothing but short names is written."""
    return (found for found in _JOINED.finditer(text) if found[0].islower() and fold(found[0]) in known)
