"""Measures in Word files: lengths in pt, twips and mm."""

import re
from typing import Final

TWIPS_PER_POINT: Final = 20
EMU_PER_POINT: Final = 12700
MM_PER_POINT: Final = 25.4 / 72
_MEASURE: Final = re.compile(r"(-?\d*\.?\d+)(pt|in|cm|mm|pc|pi|px)?")
_POINTS_PER_UNIT: Final = {
    "pt": 1.0,
    "in": 72.0,
    "cm": 72 / 2.54,
    "mm": 72 / 25.4,
    "pc": 12.0,
    "pi": 12.0,
    "px": 0.75,
}


def points(measure: str | None, per_point: float = TWIPS_PER_POINT) -> float | None:
    """Return a measure in pt: a bare number counts in 1/`per_point` pt, `2cm` and the like as they say."""
    found = _MEASURE.fullmatch((measure or "").strip())
    if found is None:
        return None
    number = float(found[1])
    return number * _POINTS_PER_UNIT[found[2]] if found[2] else number / per_point


def twips(length: float) -> int:
    """Return a length in pt as whole twips."""
    return round(length * TWIPS_PER_POINT)


def whole_number(text: str | None, otherwise: int = 0) -> int:
    """Return a number as it stands in an attribute, `otherwise` for anything else."""
    return int(text) if text is not None and re.fullmatch(r"-?[0-9]{1,9}", text) else otherwise


def millimetres(length: float) -> float:
    """Return a length in pt as mm."""
    return length * MM_PER_POINT
