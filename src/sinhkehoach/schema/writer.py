"""Writes the JSON Schema of a model: walks the readers of its fields."""

from enum import StrEnum
from typing import Any, Final

from sinhkehoach.model.base_model import Field, PlanModel, Reader
from sinhkehoach.model.fields import ProseReader
from sinhkehoach.model.readers import ChoiceOf, EmptyOr, Later, ListOf, MapOf, MapOr, RecordOf, TextOf
from sinhkehoach.model.table import CellsReader, PastedRowReader, RowsReader, TableReader
from sinhkehoach.schema.examples import EXAMPLES
from sinhkehoach.schema.union import Schema, choice, types_of, union

_NULL: Final[Schema] = {"type": "null"}
_TEXT: Final[Schema] = {"type": ["string", "number"]}
# What YAML makes of the list item `- Mầm non: 23 trường`, which the program reads as the sentence that it is.
_COLON_SENTENCE: Final[Schema] = {"type": "object", "maxProperties": 1}
# What an editor lays down for prose: the mark of a block, and a first line below it.
_BLOCK: Final = [{"label": "|", "description": "Lời văn nhiều dòng", "body": "|\n  $1"}]
_MOST_KEYS_TOLD: Final = 14


class SchemaWriter:
    """Writes schemas that refer to `definitions`, one for each model and each list of choices met on the way."""

    def __init__(self, *, english: bool) -> None:
        self._english = english
        self.definitions: dict[str, Schema] = {}

    def model(self, model: type[PlanModel]) -> Schema:
        """Return the schema of `model`; what stands below it goes to `definitions`."""
        fields = {self._key(name, field): (name, field) for name, field in model.FIELDS.items()}
        required = [key for key, (_, field) in fields.items() if field.is_required]
        others = [self._of(reader, "cột") for reader in model.OTHERS.values()]
        return {
            "type": "object",
            "errorMessage": _keys_message(list(fields), required),
            **({"required": required} if required else {}),
            "properties": {
                key: self._property(key, field)
                | self._words(field, EXAMPLES.get(model.__name__, {}).get(name))
                for key, (name, field) in fields.items()
            },
            "additionalProperties": others[0] if others else False,
        }

    def _key(self, name: str, field: Field) -> str:
        return name if self._english else field.key

    def _property(self, key: str, field: Field) -> Schema:
        """Return the schema of a field: it may stay empty unless it is required."""
        schema = union([self._of(field.reader, key), *([] if field.is_required else [_NULL])])
        return (
            {"allOf": [schema]} if "$ref" in schema else schema
        )  # draft-07 reads nothing beside a reference

    def _words(self, field: Field, example: list[str] | str | None) -> Schema:
        """Return what an editor tells of a field; the example of a key is typed with Vietnamese keys."""
        words: Schema = {"description": field.description}
        if field.examples or isinstance(example, list):
            words["examples"] = list(field.examples) or example
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
                schema = self._list(self._of(reader.item, key), alone=reader.alone)
            case EmptyOr():
                schema = union([self._of(reader.filled, key), _NULL])
            case MapOf():
                schema = {"type": "object", "additionalProperties": union([self._of(reader.item, key)])}
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

    def _list(self, item: Schema, *, alone: bool = False) -> Schema:
        listed = union([{"type": "array", "items": _list_item(item)}])
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
