"""The plan on its way out of a Word document: values under the keys of the format, and what a person must look at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.yaml.edit.write_value import NewValue

Values = dict[str, NewValue]


class Form(Enum):
    """A way to write a piece of the plan under keys of its own; without it the piece stays text in a free part."""

    SUMS = auto()
    SECTIONS = auto()
    STANDARD_PARTS = auto()
    IMPLEMENTATION = auto()
    TASKS = auto()
    UNIT_WORK = auto()
    INDICATORS = auto()
    BUDGET = auto()
    TASK_APPENDIX = auto()
    INDICATOR_APPENDIX = auto()
    BUDGET_APPENDIX = auto()


class Doubt(NamedTuple):
    """A choice that a person must look at: the key it stands under, and what was seen."""

    path: KeyPath
    seen: str


def filled(values: Mapping[str, NewValue]) -> Values:
    """Return those of `values` that hold something."""
    return {key: value for key, value in values.items() if value}


@dataclass(slots=True)
class Draft:
    """Values by key, in the order of the format; `doubts` become marks in the file."""

    values: Values = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)

    def set(self, values: Mapping[str, NewValue]) -> None:
        """Take over those of `values` that hold something."""
        self.values.update(filled(values))

    def doubt(self, path: KeyPath, seen: str) -> None:
        """Write down what a person must look at."""
        self.doubts.append(Doubt(path, seen))


_FACTS: Final = frozenset(
    {
        "đơn vị",
        "chủ trì",
        "phối hợp",
        "lãnh đạo",
        "thời gian",
        "sản phẩm",
        "đích",
        "hiện tại",
        "tiền",
        "tính",
        "nguồn",
    }
)


def count_facts(draft: Draft) -> int:
    """Return how many values stand under keys that say what they are."""
    return _count(draft.values, is_fact=False)


def _count(value: NewValue, *, is_fact: bool) -> int:
    if isinstance(value, Mapping):
        return sum(_count(child, is_fact=is_fact or key in _FACTS) for key, child in value.items())
    if isinstance(value, str) or value is None:
        return int(is_fact and bool(value))
    return sum(_count(child, is_fact=is_fact) for child in value)
