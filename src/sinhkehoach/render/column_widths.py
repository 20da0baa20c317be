"""Columns and a total → widths in whole twips that add up to it exactly."""

from collections.abc import Sequence
from math import ceil
from operator import add

from sinhkehoach.compose.document import Column

TWIPS_PER_MM = 1440 / 25.4


def widths(columns: Sequence[Column], total: int) -> tuple[int, ...]:
    """Return the columns' widths in twips: shared by weight, none under its minimum where `total` allows.

    Where the minima alone are too much for `total`, the air beside the words grows thin in all columns alike; where
    even the words do not fit, it is shared in proportion of the minima.
    """
    minima = [ceil(column.minimum_mm * TWIPS_PER_MM) for column in columns]
    if sum(minima) >= total:
        tight = [ceil(column.tight_mm * TWIPS_PER_MM) for column in columns]
        spare = total - sum(tight)
        if spare < 0:
            return _shared([float(minimum) for minimum in minima], total)
        return tuple(map(add, tight, _shared([1.0] * len(tight), spare)))
    weights = [column.weight if column.weight > 0 else 1.0 for column in columns]
    held = _held_at_minimum(weights, minima, total)
    free = [0.0 if is_held else weight for weight, is_held in zip(weights, held, strict=True)]
    rest = total - sum(minimum for minimum, is_held in zip(minima, held, strict=True) if is_held)
    shares = _shared(free, rest)
    return tuple(
        minimum if is_held else share for minimum, is_held, share in zip(minima, held, shares, strict=True)
    )


def _held_at_minimum(weights: list[float], minima: list[int], total: int) -> list[bool]:
    """Return which columns would fall under their minimum, the rest being shared again until none does."""
    held = [False] * len(weights)
    while True:
        rest = total - sum(minimum for minimum, is_held in zip(minima, held, strict=True) if is_held)
        weight_sum = sum(weight for weight, is_held in zip(weights, held, strict=True) if not is_held)
        small = [
            not is_held and rest * weight / weight_sum < minimum
            for weight, minimum, is_held in zip(weights, minima, held, strict=True)
        ]
        if not any(small):
            return held
        held = [is_held or is_small for is_held, is_small in zip(held, small, strict=True)]


def _shared(weights: list[float], total: int) -> tuple[int, ...]:
    """Return `total` shared by weight; rounding the running sum makes the parts add up."""
    weight_sum = sum(weights)
    sizes, running, done = [], 0.0, 0
    for weight in weights:
        running += weight
        edge = round(total * running / weight_sum)
        sizes.append(edge - done)
        done = edge
    return tuple(sizes)
