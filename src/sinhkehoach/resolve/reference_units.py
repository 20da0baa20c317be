"""What a `[[name]]` points to and the words behind it → whether the unit of money there is the right one."""

import re
from decimal import Decimal
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.inline import Node, Words
from sinhkehoach.resolve.targets import AmountTarget, NumberTarget, Target
from sinhkehoach.values.money import LARGE_UNITS, MoneyUnit, parse_unit

UNIT_DIFFERS: Final = "SKH283"
_UNIT: Final = lazy_pattern(
    rf"\s*((?:{LARGE_UNITS})(?:\s+đồng)?|đồng|vnđ|đ)(?!\w)(?!\s+(?:chí|bào|thời|bộ|đội))", re.IGNORECASE
)
# More than a province spends on one thing.
_TOO_MUCH: Final = Decimal(10) ** 14


def unit_fault(target: Target, name: str, behind: tuple[Node, ...]) -> tuple[str, str, str] | None:
    """Return (code, message, hint) where the unit typed behind `[[name]]` is not that of `target`, None elsewhere."""
    found = _UNIT.match(behind[0].text) if behind and isinstance(behind[0], Words) else None
    if found is None:
        return None
    typed, unit = found[1], parse_unit(found[1])
    if isinstance(target, AmountTarget):
        message = f"[[{name}]] in ra đã có “{target.unit.text}”, sau nó lại ghi “{typed}”"
        return UNIT_DIFFERS, message, f"bỏ chữ “{typed}” sau [[{name}]]"
    if isinstance(target, NumberTarget) and not _fits(target, unit):
        own = f"tính bằng {target.unit.text}" if target.unit else "của bảng chưa ghi “đơn vị tính”"
        message = f"Cột [[{name}]] {own}, sau nó lại ghi “{typed}”"
        hint = f"viết “{target.unit.text}”" if target.unit else "ghi “đơn vị tính” cho bảng đó, rồi viết theo"
        return UNIT_DIFFERS, message, hint
    return None


def _fits(target: NumberTarget, unit: MoneyUnit) -> bool:
    if target.unit is not None:
        return target.unit is unit
    return target.number * unit.factor < _TOO_MUCH
