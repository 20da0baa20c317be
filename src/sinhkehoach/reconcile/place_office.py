"""A changed text that no plan holds + the office's file → where that file says it: the signer's name, the agency's."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sinhkehoach.base.keypath import KeyPath, keypath_text
from sinhkehoach.base.text import fold
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.yaml.read.source import Source

_ADVICE: Final = "chữ này lấy từ {file}, dòng {line} ({path}): sửa ở đó thì mọi kế hoạch cùng đúng"
# What a plan names of the office's file.
_NAMING_KEYS: Final = ("cơ quan", "ký")


def place_in_office(edit: HandEdit, plan: Source, office: Source) -> HandEdit:
    """Return `edit` with the advice to change the office's file, where it has changed what that says.

    Of several places that say so the one is meant that the plan names.
    """
    if edit.steps or not edit.old or (edit.path and edit.group is not Group.UNPLACED):
        return edit
    old, new = fold(edit.old), fold(edit.new)
    named = {fold(text) for key in _NAMING_KEYS for _, text in _texts(_value(plan, key), ())}
    found = [
        (len(text), any(fold(str(step)) in named for step in path), path)
        for path, text in _texts(office.value, ())
        if (said := fold(text)) and said in old and (said not in new or said == old)
    ]
    if not found:
        return edit
    best = max(found, key=lambda each: (each[0], each[1]))[2]
    line = office.position_of(best).line
    advice = _ADVICE.format(file=office.name, line=line, path=keypath_text(best))
    return replace(edit, path=(), position=None, advice=advice)


def _value(plan: Source, key: str) -> object:
    return plan.value.get(key) if isinstance(plan.value, dict) else None


def _texts(value: object, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield each text below `value` with its path."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _texts(below, (*path, key))
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from _texts(below, (*path, index))
    elif isinstance(value, str):
        yield path, value
