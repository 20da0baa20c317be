"""The models → what a form asks for: the fields of each model in their order, and what may be typed in each."""

from typing import Any, Final

from sinhkehoach.model.base_model import Field, PlanModel, Reader
from sinhkehoach.model.fields import ProseReader
from sinhkehoach.model.readers import ChoiceOf, EmptyOr, Later, ListOf, MapOf, MapOr, RecordOf, TextOf
from sinhkehoach.model.table import CellsReader, RowsReader

# As JSON has it: {"kind": "line"}, {"kind": "list", "item": {…}}.
Input = dict[str, Any]

_LINE: Final[Input] = {"kind": "line"}
_TEXT: Final[Input] = {"kind": "text"}


def describe(model: type[PlanModel]) -> dict[str, Any]:
    """Return what a form for `model` asks: `{"root": its name, "models": {name: {"fields": …, "others": …}}}`, for JSON.

    `others` is the input of the keys beside a model's fields, null where it takes none. A field has `key`, `description`, `required`, `examples` and its `input`. The kinds of input: `line`, `text` (prose
    of many lines), `choice` (of `choices`), `list` (of `item`), `map` (of `item`), `rows` (of a table), `record` (of
    `model`; a bare text or list stands for its key `text` or `items`), `either` (one of `ways`, by the shape of the value).
    """
    models: dict[str, dict[str, Any]] = {}
    _add(model, models)
    return {"root": model.__name__, "models": models}


def _add(model: type[PlanModel], models: dict[str, dict[str, Any]]) -> None:
    if model.__name__ in models:
        return
    models[model.__name__] = described = {}  # a model may hold itself
    described["fields"] = [_field(field, models) for field in model.FIELDS.values()]
    described["others"] = next((_input(reader, models) for reader in model.OTHERS.values()), None)


def _field(field: Field, models: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {
        "key": field.key,
        "description": field.description,
        "required": field.is_required,
        "examples": list(field.examples),
        "input": _input(field.reader, models),
    }


def _input(reader: Reader[Any], models: dict[str, dict[str, Any]]) -> Input:
    match reader:
        case ChoiceOf():
            return {"kind": "choice", "choices": [word.value for word in reader.kind]}
        case TextOf():
            choices = [word for word in reader.json_schema.get("enum", ()) if isinstance(word, str)]
            return {"kind": "choice", "choices": choices} if choices else _LINE
        case ProseReader():
            return _TEXT
        case RowsReader() | CellsReader():
            return {"kind": "rows"}
        case ListOf():
            return {"kind": "list", "item": _input(reader.item, models), "alone": reader.alone}
        case MapOf():
            return {"kind": "map", "item": _input(reader.item, models)}
        case MapOr():
            ways = {shape: _input(each, models) for shape, each in reader.readers.items()}
            return {"kind": "either", "ways": ways}
        case RecordOf():
            _add(reader.model, models)
            forms = {{"text": "text", "list": "items"}[shape]: key for shape, key in reader.short_forms.items()}
            return {"kind": "record", "model": reader.model.__name__, **forms}
        case EmptyOr():
            return _input(reader.filled, models)
        case Later():
            return _input(reader.find(), models)
    raise TypeError(f"no input for {reader!r}")
