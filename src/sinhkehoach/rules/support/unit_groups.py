"""Whether a unit is meant by what people write: its name, one of its names, or a group it belongs to."""

import re
from collections.abc import Collection
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold

_EVERY_UNIT: Final = lazy_pattern(
    r"\b(?:có tên|liên quan|nêu trên|trên địa bàn|các đơn vị|các cơ quan|thành viên|các phòng, (?:ban|đơn vị)|như trên)"
)
_KINDS: Final = (
    "phòng", "ban", "trung tâm", "trường", "hội", "đoàn", "sở", "tổ", "trạm", "xã", "phường", "thôn", "văn phòng",
)  # fmt: skip
_ORGANISATIONS: Final = ("hội", "đoàn", "công đoàn", "ủy ban mặt trận", "ủy ban mttq")


def is_covered(unit: str, told: Collection[str], units: dict[str, str]) -> bool:
    """Return True when one of the folded texts `told` names `unit`, an alias of it in `units`, or a group around it."""
    names = [alias for alias, full in units.items() if full == unit] or [fold(unit)]
    return any(name in text for text in told for name in names) or any(
        _groups(fold(unit), each) for each in told
    )


def _groups(unit: str, text: str) -> bool:
    """Return True for `các phòng, trung tâm thuộc UBND phường` and a unit whose name begins with `phòng`."""
    if _EVERY_UNIT.search(text):
        return True
    kind = next((each for each in _KINDS if unit.removeprefix("các ").startswith(each)), None)
    if kind and re.search(rf"\bcác (?:[\w, ]+ )?{kind}\b", text):
        return True
    return unit.startswith(_ORGANISATIONS) and ("tổ chức chính trị" in text or "đoàn thể" in text)
