"""Writes the JSON Schema of a model: walks its fields' annotations, asks their validators for the short forms."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin, get_type_hints

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.fields import ReadBy
from sinhkehoach.schema.choice import choice
from sinhkehoach.schema.examples import EXAMPLES
from sinhkehoach.schema.union import Schema, types_of, union

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
        hints = get_type_hints(model, include_extras=True)
        fields = {self._key(name, field): (name, field) for name, field in model.model_fields.items()}
        required = [key for key, (_, field) in fields.items() if field.is_required()]
        others = hints.get("__pydantic_extra__")
        return {
            "type": "object",
            "errorMessage": _keys_message(list(fields), required),
            **({"required": required} if required else {}),
            "properties": {
                key: self._property(key, field, hints[name])
                | self._words(field, EXAMPLES.get(model.__name__, {}).get(name))
                for key, (name, field) in fields.items()
            },
            "additionalProperties": self._of(get_args(others)[1], "cột") if others else False,
        }

    def _key(self, name: str, field: FieldInfo) -> str:
        return name if self._english else field.alias or name

    def _property(self, key: str, field: FieldInfo, annotation: object) -> Schema:
        """Return the schema of a field: it may stay empty unless it is required."""
        schema = union([self._of(annotation, key), *([] if field.is_required() else [_NULL])])
        return (
            {"allOf": [schema]} if "$ref" in schema else schema
        )  # draft-07 reads nothing beside a reference

    def _words(self, field: FieldInfo, example: list[str] | str | None) -> Schema:
        """Return what an editor tells of a field; the example of a key is typed with Vietnamese keys."""
        words: Schema = {"description": field.description}
        if field.examples or isinstance(example, list):
            words["examples"] = field.examples or example
        elif example and not self._english:
            words["markdownDescription"] = f"{field.description}\n\nVí dụ:\n\n```yaml\n{example}\n```"
        return words

    def _of(self, annotation: object, key: str) -> Schema:
        """Return the schema of what `annotation` takes as the value of `key`."""
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._annotated(arguments[0], arguments[1:], key)
        if origin in (Union, UnionType):
            return union([self._of(each, key) for each in arguments])
        if origin is tuple:
            return union([{"type": "array", "items": _list_item(self._of(arguments[0], key))}])
        if origin is dict:
            return union([{"type": "object", "additionalProperties": union([self._of(arguments[1], key)])}])
        return _NULL if annotation is NoneType else self._defined(annotation, key)

    def _annotated(self, annotation: object, metadata: Iterable[object], key: str) -> Schema:
        for mark in metadata:
            if isinstance(mark, ReadBy):
                return self._stated(mark.json_schema)
            if isinstance(mark, BeforeValidator):
                schema = self._of(annotation, key)
                return union([schema, *self._short_forms(mark.func, annotation, schema)])
        return self._of(annotation, key)

    def _stated(self, schema: Schema) -> Schema:
        """Return the schema that a kind of value states of itself, in the words of editors."""
        if "enum" in schema:
            return choice(schema["enum"], english=self._english)
        if "anyOf" in schema:
            return union([self._stated(each) for each in schema["anyOf"]])
        # Without "boolean" an editor offers no `true`, which no text of a plan is.
        typed = schema | {"type": [kind for kind in types_of(schema) if kind != "boolean"]}
        items = typed.pop("items", None)
        if items == {}:
            return union([typed | {"defaultSnippets": _BLOCK}])
        return union([typed | ({"items": _list_item(items)} if items else {})])

    def _defined(self, kind: object, key: str) -> Schema:
        """Return the reference to a model or a list of choices, the title of which is the key it is met at."""
        if not isinstance(kind, type) or not issubclass(kind, PlanModel | StrEnum):
            raise TypeError(f"no schema for {kind!r}")
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

    def _short_forms(self, read: Callable[..., Any], annotation: object, schema: Schema) -> list[Schema]:
        """Return the schemas of what `read` turns into the full form: it is given a text and a list, and watched."""
        from_text, from_list = _full_form(read, "chữ"), _full_form(read, [])
        forms: list[Schema] = []
        if isinstance(from_text, list):
            forms.append(schema["items"])
        elif isinstance(from_text, dict):
            forms.append(_TEXT)
        if isinstance(from_list, dict) and isinstance(annotation, type) and issubclass(annotation, PlanModel):
            forms.append(self._list_field(annotation, next(iter(from_list))))
        return forms

    def _list_field(self, model: type[PlanModel], alias: str) -> Schema:
        """Return the schema of the field `alias` of `model`, for which a plain list stands."""
        name = next(name for name, field in model.model_fields.items() if field.alias == alias)
        return self._of(
            get_type_hints(model, include_extras=True)[name], self._key(name, model.model_fields[name])
        )


def _full_form(read: Callable[..., Any], sample: object) -> object:
    """Return what `read` makes of `sample`, None when it refuses it or gives it back as it is."""
    try:
        made: object = read(sample)
    except PydanticCustomError:
        return None
    return None if made is sample else made


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
