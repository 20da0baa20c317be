"""A draft → the text of its plan file, a mark above each key that a person must look at."""

from typing import Final

from sinhkehoach.model.plan import Plan
from sinhkehoach.transcribe.draft import Draft
from sinhkehoach.yaml.edit.write_scalar import Surroundings
from sinhkehoach.yaml.edit.write_value import NewValue, typed_pair
from sinhkehoach.yaml.read.confirmations import TO_LOOK_AT

_MARK: Final = f"# {TO_LOOK_AT}"
_SCHEMA: Final = "# yaml-language-server: $schema=../schema/ke-hoach.schema.json"
# Keys that stand together at the head of a file, without an empty line between.
_HEAD: Final = (
    "cơ quan",
    "số",
    "ký hiệu",
    "ngày",
    "địa danh",
    "dự thảo",
    "độ khẩn",
    "phạm vi lưu hành",
    "kỳ",
    "trích yếu",
)


def plan_text(draft: Draft) -> str:
    """Return the plan file of `draft`: keys in the order of the format, an empty line between its sections."""
    order = {field.key: place for place, field in enumerate(Plan.FIELDS.values())}
    keys = sorted(draft.values, key=lambda key: order[key])
    pieces = [f"{_SCHEMA}\n"]
    for key in keys:
        marks = [f"{_MARK}{doubt.seen}\n" for doubt in draft.doubts if doubt.path[0] == key]
        space = "" if key in _HEAD[1:] else "\n"
        pieces.append(space + "".join(marks) + section_text(key, draft.values[key]))
    lost = [doubt for doubt in draft.doubts if doubt.path[0] not in draft.values]
    pieces += [f"\n{_MARK}{doubt.path[0]}: {doubt.seen}\n" for doubt in lost]
    return "".join(pieces)


def section_text(key: str, value: NewValue) -> str:
    """Return the lines of `key: value` at the left margin."""
    around = Surroundings(flow=False, column=0, line_end="\n")
    return f"{typed_pair(key, value, around, '', in_brackets=False)}\n"
