"""Writes the JSON Schema of a model: walks the readers of its fields."""

import json
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.base_model import Field, PlanModel, Reader
from sinhkehoach.model.fields import ProseReader
from sinhkehoach.model.readers import ChoiceOf, EmptyOr, Later, ListOf, MapOf, MapOr, RecordOf, TextOf
from sinhkehoach.model.table import CellsReader, PastedRowReader, RowsReader, TableReader
from sinhkehoach.schema.any_form import any_form
from sinhkehoach.schema.examples import EXAMPLES
from sinhkehoach.schema.office_names import Choice
from sinhkehoach.schema.union import Schema, choice, or_nothing, types_of, union

_TEXT: Final[Schema] = {"type": ["string", "number"]}
# What YAML makes of the list item `- Mầm non: 23 trường`, which the program reads as the sentence that it is.
_COLON_SENTENCE: Final[Schema] = {"type": "object", "maxProperties": 1}
# What an editor lays down for prose: the mark of a block, and a first line below it.
_BLOCK: Final = [{"label": "|", "description": "Lời văn nhiều dòng", "body": "|\n  $1"}]
# What makes YAML read a text as something else, alone in a line and within brackets; what an editor obeys in a snippet.
_SPECIAL: Final = lazy_pattern(r"^[-?:,\[\]{}#&*!|>'\"%@`]|:(?: |$)| #")
_SPECIAL_IN_LIST: Final = lazy_pattern(r"^[-?:#&*!|>'\"%@`]|:(?: |$)| #|[,\[\]{}]")
_SPECIAL_IN_SNIPPET: Final = lazy_pattern(r"[\\$}]")
_MOST_KEYS_TOLD: Final = 20

# A model and an attribute of it.
Place = tuple[str, str]


class SchemaWriter:
    """Writes schemas that refer to `definitions`, one for each model and each list of choices met on the way."""

    def __init__(self, *, english: bool, choices: Mapping[tuple[str, str], list[Choice]]) -> None:
        self._english = english
        self._choices = choices
        self.definitions: dict[str, Schema] = {}

    def model(self, model: type[PlanModel]) -> Schema:
        """Return the schema of `model`; what stands below it goes to `definitions`."""
        fields = {self._key(name, field): (name, field) for name, field in model.FIELDS.items()}
        required = [key for key, (_, field) in fields.items() if field.is_required]
        others = [self._of(reader, "cột") for reader in model.OTHERS.values()]
        message = _keys_message(list(fields), required)
        return {
            "type": "object",
            "errorMessage": message,
            **({"allOf": [_required(key, message) for key in required]} if required else {}),
            "properties": {
                key: self._words(field, (model.__name__, name))
                | self._property(key, field, (model.__name__, name))
                for key, (name, field) in fields.items()
            },
            "patternProperties": {_other_forms(list(fields)): {}},
            "additionalProperties": others[0] if others else False,
        }

    def _key(self, name: str, field: Field) -> str:
        return name if self._english else field.key

    def _property(self, key: str, field: Field, place: Place) -> Schema:
        """Return the schema of a field: it may stay empty unless it is required."""
        schema = union([self._of(field.reader, key)])
        schema = schema if field.is_required else or_nothing(schema)
        if choices := self._choices.get(place):
            schema = schema | _offered(choices, schema)
        if snippets := self._laid_down(field.reader):
            # Beside the items themselves an editor would not look at what is to be laid down.
            return {"allOf": [schema], "defaultSnippets": snippets}
        # Draft-07 reads nothing beside a reference.
        return {"allOf": [schema]} if "$ref" in schema else schema

    def _laid_down(self, reader: Reader[Any]) -> list[Schema]:
        """Return what an editor lays down below a key that takes a list of records: the first, with what it must have."""
        item = reader.item if isinstance(reader, ListOf) else None
        record = item.find() if isinstance(item, Later) else item
        if not isinstance(record, RecordOf):
            return []
        needed = [self._key(*each) for each in record.model.FIELDS.items() if each[1].is_required]
        body = [{key: f"${number}" for number, key in enumerate(needed, 1)}]
        return [{"label": f"- {needed[0]}: …", "body": body}] if needed else []

    def _words(self, field: Field, place: Place) -> Schema:
        """Return what an editor tells of a field, and offers for it; the example of a key has Vietnamese keys."""
        model, name = place
        example = EXAMPLES.get(model, {}).get(name)
        words: Schema = {"description": field.description}
        if values := list(field.examples) or (example if isinstance(example, list) else []):
            shown = "; ".join(f"`{_flow(value)}`" for value in values)
            words["markdownDescription"] = f"{field.description}\n\nVí dụ: {shown}"
            words["defaultSnippets"] = [
                {"label": _flow(value), "body": _to_overwrite(value)} for value in values
            ]
        elif example and not self._english:
            words["markdownDescription"] = f"{field.description}\n\nVí dụ:\n\n```yaml\n{example}\n```"
        return words

    def _of(self, reader: Reader[Any], key: str) -> Schema:
        """Return the schema of what `reader` takes as the value of `key`."""
        match reader:
            case TextOf() | ProseReader():
                schema = self._stated(reader.json_schema)
            case ChoiceOf():
                schema = self._defined(reader.kind, key)
            case RowsReader() | CellsReader():
                schema = self._rows(reader, key)
            case ListOf():
                schema = self._list(self._of(reader.item, key), alone=reader.alone, most=reader.most)
            case EmptyOr():
                schema = or_nothing(self._of(reader.filled, key))
            case MapOf():
                below = union([self._of(reader.item, key)])
                schema = {"type": "object", "properties": {}, "additionalProperties": below}
            case MapOr():
                schema = union([self._of(each, key) for each in reader.readers.values()])
            case RecordOf():
                schema = union([self._defined(reader.model, key), *self._short_forms(reader)])
            case Later():
                schema = self._of(reader.find(), key)
            case _:
                raise TypeError(f"no schema for {reader!r}")
        return schema

    def _rows(self, reader: RowsReader | CellsReader, key: str) -> Schema:
        """Return the schema of the rows of a table, or of a row: what was pasted is text."""
        if isinstance(reader, PastedRowReader):
            return _TEXT
        if isinstance(reader, RowsReader):
            return union([self._list(self._of(reader.item, key)), _TEXT])
        return self._of(reader.any_cells, key)

    def _list(self, item: Schema, *, alone: bool = False, most: int | None = None) -> Schema:
        bound = {} if most is None else {"maxItems": most}
        listed = union([{"type": "array", "items": _list_item(item), **bound}])
        return union([listed, listed["items"]]) if alone else listed

    def _stated(self, schema: Schema) -> Schema:
        """Return the schema that a kind of value states of itself, in the words of editors."""
        if "enum" in schema:
            return choice(schema["enum"], english=self._english)
        # Without "boolean" an editor offers no `true`, which no text of a plan is.
        typed = schema | {"type": [kind for kind in types_of(schema) if kind != "boolean"]}
        items = typed.pop("items", None)
        if items == {}:
            return union([typed | {"defaultSnippets": _BLOCK}])
        return union([typed | ({"items": _list_item(items)} if items else {})])

    def _defined(self, kind: type[PlanModel | StrEnum], key: str) -> Schema:
        """Return the reference to a model or a list of choices, the title of which is the key it is met at."""
        if kind.__name__ not in self.definitions:
            self.definitions[kind.__name__] = {}  # a model may hold itself
            made = (
                {"title": key} | self.model(kind) if issubclass(kind, PlanModel) else self._enumeration(kind)
            )
            self.definitions[kind.__name__] = made
        return {"$ref": f"#/definitions/{kind.__name__}"}

    def _enumeration(self, kind: type[StrEnum]) -> Schema:
        english = [word.name.lower() for word in kind] if self._english else []
        return choice([*english, *(word.value for word in kind)], english=self._english)

    def _short_forms(self, reader: RecordOf[Any]) -> list[Schema]:
        """Return the schemas of what may stand for a whole model: a text, or the list of one of its keys."""
        text = [_TEXT] if "text" in reader.short_forms or isinstance(reader, TableReader) else []
        listed = reader.short_forms.get("list")
        fields = [(name, field) for name, field in reader.model.FIELDS.items() if field.key == listed]
        return [*text, *(self._of(field.reader, self._key(name, field)) for name, field in fields)]


def _offered(choices: list[Choice], schema: Schema) -> Schema:
    """Return what an editor offers for a field that chooses one of the office's names, alone or in a list."""
    snippets = [
        {"label": each.name, "description": each.meaning, "body": _quoted(each.name, _SPECIAL_IN_LIST)}
        for each in choices
    ]
    listed = {"items": schema["items"] | {"defaultSnippets": snippets}} if "items" in schema else {}
    return {"defaultSnippets": snippets, **listed}


def _flow(value: object) -> str:
    """Return `value`, a text or a list of texts, as it is typed in one line."""
    if isinstance(value, list):
        return f"[{', '.join(_quoted(each, _SPECIAL_IN_LIST) for each in value)}]"
    return _quoted(value, _SPECIAL)


def _quoted(value: object, special: re.Pattern[str]) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if special.search(text) else text


def _to_overwrite(value: object) -> str:
    """Return what lays `value` down for a person to type over."""
    return f"${{1:{_SPECIAL_IN_SNIPPET.sub(lambda found: chr(92) + found[0], _flow(value))}}}"


def _required(key: str, message: str) -> Schema:
    """Return the schema of a map that holds `key`, typed in any of its forms."""
    missing = {"propertyNames": {"not": {"pattern": f"^{any_form(key)}$"}}}
    return {"if": missing, "then": {"required": [key], "errorMessage": message}}


def _other_forms(keys: list[str]) -> str:
    """Return the pattern of `keys` in capitals, or with their marks apart, which the program takes as well."""
    return f"^(?!({'|'.join(keys)})$)({'|'.join(map(any_form, keys))})$"


def _list_item(schema: Schema) -> Schema:
    """Return the schema of a list's items; where they are texts, a sentence with a colon is one too."""
    return union([schema, _COLON_SENTENCE]) if "string" in types_of(schema) else schema


def _keys_message(keys: list[str], required: list[str]) -> str:
    """Return what an editor says of a key that does not belong, of one that is missing, and of no keys at all."""
    if len(keys) <= _MOST_KEYS_TOLD:
        needed = f" Bắt buộc có: {', '.join(required)}." if required else ""
        return f"Ở đây ghi được các mục: {', '.join(keys)}.{needed}"
    needed = f", hoặc còn thiếu một mục bắt buộc ({', '.join(required)})" if required else ""
    return f"Không có mục tên như vậy{needed}. Bấm Ctrl + dấu cách để xem các mục ghi được."
