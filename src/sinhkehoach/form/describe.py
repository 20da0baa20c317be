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
_ROWS: Final[Input] = {"kind": "rows"}
# The shape of a short form → what a record calls the key that it stands for.
_SHORT_FORMS: Final = {"text": "text", "list": "items"}


def describe(*roots: type[PlanModel]) -> dict[str, dict[str, Any]]:
    """Return what a form for each of `roots` asks, and for what it is made of: `{name: {"fields": …, "others": …}}`.

    `others` is the input of the keys beside a model's fields, null where it takes none. A field has `key`,
    `description`, `required`, `examples` and its `input`. The kinds of input: `line`, `text` (prose of many lines),
    `choice` (of `choices`), `rows` (of a table), `list` (of `item`; a single one may stand `alone`), `map` (of
    `item`), `either` (one of `ways`, by the shape of the value), `record` (of `model`; a bare text or list stands
    for its key `text` or `items`).
    """
    models: dict[str, dict[str, Any]] = {}
    for root in roots:
        _add(root, models)
    return models


def _add(model: type[PlanModel], models: dict[str, dict[str, Any]]) -> None:
    if model.__name__ in models:
        return
    described: dict[str, Any] = {}
    models[model.__name__] = described  # a model may hold itself
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
    return _single_input(reader) or _input_of_parts(reader, models)


def _single_input(reader: Reader[Any]) -> Input | None:
    match reader:
        case ChoiceOf():
            return {"kind": "choice", "choices": [word.value for word in reader.kind]}
        case TextOf():
            choices = [word for word in reader.json_schema.get("enum", ()) if isinstance(word, str)]
            return {"kind": "choice", "choices": choices} if choices else _LINE
        case ProseReader():
            return _TEXT
        case RowsReader() | CellsReader():
            return _ROWS
    return None


def _input_of_parts(reader: Reader[Any], models: dict[str, dict[str, Any]]) -> Input:
    match reader:
        case EmptyOr():
            return _input(reader.filled, models)
        case Later():
            return _input(reader.find(), models)
        case ListOf():
            return {"kind": "list", "item": _input(reader.item, models), "alone": reader.alone}
        case MapOf():
            return {"kind": "map", "item": _input(reader.item, models)}
        case MapOr():
            ways = {shape: _input(each, models) for shape, each in reader.readers.items()}
            return {"kind": "either", "ways": ways}
        case RecordOf():
            _add(reader.model, models)
            forms = {_SHORT_FORMS[shape]: key for shape, key in reader.short_forms.items()}
            return {"kind": "record", "model": reader.model.__name__, **forms}
    raise TypeError(f"no input for {reader!r}")
