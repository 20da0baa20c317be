"""Pydantic's errors → problems in plain Vietnamese, by the error's type, never by its English text."""

import re
from collections.abc import Callable
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, join_vi, nearest, shortened, strip_diacritics
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.keys import models_in

MISSING: Final = "SKH201"
UNKNOWN_KEY: Final = "SKH202"
WRONG_SHAPE: Final = "SKH203"
UNKNOWN_CHOICE: Final = "SKH204"
BAD_VALUE: Final = "SKH205"

_LIST: Final = "một danh sách"
_LONGEST_QUOTE: Final = 50


def problems_of(error: ValidationError, model: type[PlanModel]) -> tuple[Problem, ...]:
    """Return one problem per fault in `error`, which validating `model` raised.

    A key that is missing because it is misspelt is told once.
    """
    details = error.errors()
    misspelt = {path for detail in details for path in _misspelt(detail, model)}
    return tuple(
        problem
        for detail in details
        for problem in _problems(detail, model)
        if problem.code != MISSING or problem.path not in misspelt
    )


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
    where = f" trong {_place(path[:-1])}" if len(path) > 1 else ""
    return [Problem(MISSING, f"Thiếu “{key}”{where}", hint, path=path)]


def _unknown_key(_: ErrorDetails, path: KeyPath, model: type[PlanModel]) -> list[Problem]:
    typed, keys = str(path[-1]), list(_fields_at(model, path[:-1]))
    meant = _meant(typed, keys)
    if meant:
        hint = f"có phải là {join_vi([f'“{key}”' for key in meant], 'hay')}?"
    else:
        hint = f"ở đây có thể ghi: {', '.join(keys)}"
    return [Problem(UNKNOWN_KEY, f"Không có mục nào tên là “{typed}”", hint, path=path, at_key=True)]


def _meant(typed: str, keys: list[str]) -> list[str]:
    """Return the keys that somebody who typed `typed` may have meant, the likeliest first."""
    bare = strip_diacritics(fold(typed))
    return [key for key in keys if strip_diacritics(key) == bare] or list(nearest(typed, keys))


def _misspelt(detail: ErrorDetails, model: type[PlanModel]) -> list[KeyPath]:
    """Return where the keys stand that an unknown key was most likely meant for."""
    if detail["type"] != "extra_forbidden":
        return []
    above, typed = path_of(detail)[:-1], str(path_of(detail)[-1])
    return [(*above, key) for key in _meant(typed, list(_fields_at(model, above)))[:1]]


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
    hint = f"{meant}Chọn một trong: {', '.join(allowed)}"
    message = (
        f"Không có lựa chọn “{typed}” cho {_place(path)}" if typed else f"{_place(path)} phải là một lựa chọn"
    )
    return [Problem(UNKNOWN_CHOICE, message, hint, path=path)]


def _custom_shape(detail: ErrorDetails, path: KeyPath, model: type[PlanModel]) -> list[Problem]:
    expected = _context(detail)["expected"]
    return [_shape_problem(path, expected, detail["input"], model)]


def _wrong_shape(detail: ErrorDetails, path: KeyPath, model: type[PlanModel]) -> list[Problem]:
    expected = _SHAPES.get(detail["type"], "một giá trị khác")
    return [_shape_problem(path, expected, detail["input"], model)]


def _wrong_union(detail: ErrorDetails, path: KeyPath, model: type[PlanModel]) -> list[Problem]:
    tags = re.findall(r"@\w+", _context(detail)["expected_tags"])
    expected = join_vi([_TAGS[tag] for tag in tags if tag in _TAGS], "hoặc")
    return [_shape_problem(path, expected, detail["input"], model)]


def _shape_problem(path: KeyPath, expected: str, given: object, model: type[PlanModel]) -> Problem:
    message = f"{_place(path)} phải là {expected}"
    return Problem(
        WRONG_SHAPE, message[0].upper() + message[1:], _shape_hint(path, expected, given, model), path=path
    )


def _shape_hint(path: KeyPath, expected: str, given: object, model: type[PlanModel]) -> str:
    if isinstance(given, dict):
        hint = "ở đây đang là nhiều dòng “tên mục: nội dung”"
        return f"{hint}; nếu đó là một câu có dấu hai chấm thì đặt cả câu trong ngoặc kép"
    if isinstance(given, list):
        return "ở đây đang là một danh sách; bỏ ngoặc [ ] hoặc dấu gạch đầu dòng"
    if given is None:
        return "ở đây đang để trống; viết nội dung, hoặc xóa dòng này"
    name = "tên: " if "tên" in _fields_at(model, path) else ""
    if expected.startswith(_LIST):
        return f"xuống dòng rồi viết mỗi mục một dòng: “- {name}{_short(given)}”"
    if name:
        return f"ở đây đang là “{_short(given)}”; nếu đó là tên thì viết “{name}{_short(given)}”"
    return f"ở đây đang là “{_short(given)}”"


def _place(path: KeyPath) -> str:
    """Return `“nhiệm vụ”` for a key, `mục 2 của “nhiệm vụ”` for what stands in its list."""
    key = next((step for step in reversed(path) if isinstance(step, str)), "tệp kế hoạch")
    return f"mục {path[-1] + 1} của “{key}”" if path and isinstance(path[-1], int) else f"“{key}”"


def _short(given: object) -> str:
    return shortened(str(given), _LONGEST_QUOTE)


def _context(detail: ErrorDetails) -> dict[str, Any]:
    return detail.get("ctx", {})


_SHAPES: Final = {
    "model_type": "các dòng “tên mục: nội dung” thụt vào bên dưới",
    "model_attributes_type": "các dòng “tên mục: nội dung” thụt vào bên dưới",
    "dict_type": "các dòng “tên mục: nội dung” thụt vào bên dưới",
    "tuple_type": f"{_LIST}, mỗi dòng bắt đầu bằng dấu - và một dấu cách",
    "list_type": f"{_LIST}, mỗi dòng bắt đầu bằng dấu - và một dấu cách",
    "string_type": "một dòng chữ",
}
# The shapes that `fields.shape_of` tells apart; other tags (`@plain` rows) are no shapes of their own.
_TAGS: Final = {
    "@text": _SHAPES["string_type"],
    "@list": _LIST,
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
