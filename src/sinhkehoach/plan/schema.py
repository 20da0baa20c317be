"""The models → JSON Schema draft-07, which editors use to complete keys and mark mistakes while typing."""

from enum import StrEnum
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from sinhkehoach.plan.office import Office
from sinhkehoach.plan.plan import Plan

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"


class SchemaOf(StrEnum):
    """The files that have a schema."""

    PLAN = "ke-hoach"
    OFFICE = "co-quan"


class _Draft07(GenerateJsonSchema):
    """Pydantic's schema in the words of draft-07: `definitions` for `$defs`, no title on every field."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        del schema
        return False


def json_schema(what: SchemaOf) -> JsonSchemaValue:
    """Return the schema of a plan file or of `co-quan.yaml`, its keys in Vietnamese."""
    model, title = (Plan, "Kế hoạch") if what is SchemaOf.PLAN else (Office, "Cơ quan")
    schema = model.model_json_schema(by_alias=True, schema_generator=_Draft07)
    return {"$schema": _DRAFT, **_in_draft_07(schema), "title": title}


def _in_draft_07(value: Any) -> Any:
    if isinstance(value, list):
        return [_in_draft_07(item) for item in value]
    if not isinstance(value, dict):
        return value
    renamed = {"definitions" if key == "$defs" else key: _in_draft_07(item) for key, item in value.items()}
    reference = renamed.get("$ref")
    if isinstance(reference, str):
        renamed["$ref"] = reference.replace("#/$defs/", "#/definitions/")
    return renamed
