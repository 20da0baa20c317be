"""Pydantic's errors → problems in plain Vietnamese, by the error's type, never by its English text."""

import re
from collections.abc import Callable
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, join_vi, nearest, strip_diacritics
from sinhkehoach.plan.base_model import PlanModel
from sinhkehoach.plan.keys import models_in

MISSING: Final = "SKH201"
UNKNOWN_KEY: Final = "SKH202"
WRONG_SHAPE: Final = "SKH203"
UNKNOWN_CHOICE: Final = "SKH204"
BAD_VALUE: Final = "SKH205"


def problems_of(error: ValidationError, model: type[PlanModel]) -> tuple[Problem, ...]:
    """Return one problem per fault in `error`, which validating `model` raised."""
    return tuple(problem for detail in error.errors() for problem in _problems(detail, model))


def _problems(detail: ErrorDetails, model: type[PlanModel]) -> list[Problem]:
    word = _WORDS.get(detail["type"], _wrong_shape)
    return word(detail, path_of(detail), model)


def path_of(detail: ErrorDetails) -> KeyPath:
    """Return the error's place without the tags that tell the shapes of a union apart."""
    return tuple(step for step in detail["loc"] if not (isinstance(step, str) and step.startswith("@")))


def _missing(_: ErrorDetails, path: KeyPath, model: type[PlanModel]) -> list[Problem]:
    key = str(path[-1])
    description = _fields_at(model, path[:-1]).get(key, "").removesuffix(".")
    hint = f"thêm dòng “{key}: …” ({description})" if description else f"thêm dòng “{key}: …”"
    return [Problem(MISSING, f"Thiếu “{key}”", hint, path=path)]


def _unknown_key(_: ErrorDetails, path: KeyPath, model: type[PlanModel]) -> list[Problem]:
    typed, keys = str(path[-1]), list(_fields_at(model, path[:-1]))
    bare = strip_diacritics(fold(typed))
    meant = [key for key in keys if strip_diacritics(key) == bare] or list(nearest(typed, keys))
    if meant:
        hint = f"có phải là {join_vi([f'“{key}”' for key in meant], 'hay')}?"
    else:
        hint = f"ở đây có thể ghi: {', '.join(keys)}"
    return [Problem(UNKNOWN_KEY, f"Không có mục nào tên là “{typed}”", hint, path=path, at_key=True)]


def _fields_at(model: type[PlanModel], path: KeyPath) -> dict[str, str]:
    """Return key → description of what may stand at `path`: walks the models, passing over indices and free names."""
    models = [model]
    for step in path:
        fields = [field for each in models for field in each.model_fields.values() if field.alias == step]
        models = [below for field in fields for below in models_in(field.annotation)] or models
    fields = [field for each in models for field in each.model_fields.values()]
    return {field.alias or "": field.description or "" for field in fields}


def _bad_value(detail: ErrorDetails, path: KeyPath, _: type[PlanModel]) -> list[Problem]:
    faults = _context(detail)["faults"]
    return [
        Problem(BAD_VALUE, str(fault), fault.hint, path=path + steps, offset=fault.offset)
        for steps, fault in faults
    ]


def _unknown_choice(detail: ErrorDetails, path: KeyPath, _: type[PlanModel]) -> list[Problem]:
    typed, allowed = _context(detail)["typed"], _context(detail)["allowed"]
    near = nearest(typed, allowed)
    meant = f"có phải là “{near[0]}”? " if near else ""
    hint = f"{meant}chọn một trong: {', '.join(allowed)}"
    message = (
        f"Không có lựa chọn “{typed}” cho “{_last_key(path)}”"
        if typed
        else f"“{_last_key(path)}” phải là một lựa chọn"
    )
    return [Problem(UNKNOWN_CHOICE, message, hint, path=path)]


def _custom_shape(detail: ErrorDetails, path: KeyPath, _: type[PlanModel]) -> list[Problem]:
    expected = _context(detail)["expected"]
    return [_shape_problem(path, expected, detail["input"])]


def _wrong_shape(detail: ErrorDetails, path: KeyPath, _: type[PlanModel]) -> list[Problem]:
    expected = _SHAPES.get(detail["type"], "một giá trị khác")
    return [_shape_problem(path, expected, detail["input"])]


def _wrong_union(detail: ErrorDetails, path: KeyPath, _: type[PlanModel]) -> list[Problem]:
    tags = re.findall(r"@\w+", _context(detail)["expected_tags"])
    expected = join_vi([_TAGS[tag] for tag in tags if tag in _TAGS], "hoặc")
    return [_shape_problem(path, expected, detail["input"])]


def _shape_problem(path: KeyPath, expected: str, given: object) -> Problem:
    if isinstance(given, dict):
        hint = "ở đây đang là nhiều dòng “tên: giá trị”; nếu đó là một câu có dấu hai chấm thì đặt cả câu trong ngoặc kép"
    elif isinstance(given, list):
        hint = "ở đây đang là một danh sách (các dòng bắt đầu bằng dấu -)"
    elif given is None:
        hint = "ở đây đang để trống"
    else:
        hint = f"ở đây đang là “{given}”"
    return Problem(WRONG_SHAPE, f"“{_last_key(path)}” phải là {expected}", hint, path=path)


def _last_key(path: KeyPath) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "tệp kế hoạch")


def _context(detail: ErrorDetails) -> dict[str, Any]:
    return detail.get("ctx", {})


_SHAPES: Final = {
    "model_type": "các dòng “tên: giá trị” thụt vào bên dưới",
    "model_attributes_type": "các dòng “tên: giá trị” thụt vào bên dưới",
    "dict_type": "các dòng “tên: giá trị” thụt vào bên dưới",
    "tuple_type": "một danh sách, mỗi dòng bắt đầu bằng dấu - và một dấu cách",
    "list_type": "một danh sách, mỗi dòng bắt đầu bằng dấu - và một dấu cách",
    "string_type": "một dòng chữ",
}
# The shapes that `fields.shape_of` tells apart; other tags (`@plain` rows) are no shapes of their own.
_TAGS: Final = {
    "@text": _SHAPES["string_type"],
    "@list": "một danh sách",
    "@map": _SHAPES["dict_type"],
}
_WORDS: Final[dict[str, Callable[[ErrorDetails, KeyPath, type[PlanModel]], list[Problem]]]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "bad_value": _bad_value,
    "unknown_choice": _unknown_choice,
    "wrong_shape": _custom_shape,
    "union_tag_invalid": _wrong_union,
}
