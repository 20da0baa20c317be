"""The models → JSON Schema draft-07, which editors use to complete keys and mark mistakes while typing."""

import json
from enum import StrEnum
from typing import Any, Final

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.schema.office_names import office_choices
from sinhkehoach.schema.writer import SchemaWriter

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"


class SchemaOf(StrEnum):
    """The files that have a schema, with Vietnamese or with English keys."""

    PLAN = "ke-hoach"
    OFFICE = "co-quan"
    ENGLISH_PLAN = "plan"
    ENGLISH_OFFICE = "office"


_ROOTS: Final[dict[SchemaOf, tuple[type[PlanModel], str]]] = {
    SchemaOf.PLAN: (Plan, "Kế hoạch"),
    SchemaOf.OFFICE: (Office, "Sổ tay của cơ quan"),
    SchemaOf.ENGLISH_PLAN: (Plan, "Kế hoạch viết bằng tên mục tiếng Anh"),
    SchemaOf.ENGLISH_OFFICE: (Office, "Sổ tay của cơ quan viết bằng tên mục tiếng Anh"),
}


def schema_text(what: SchemaOf, office: Office | None = None) -> str:
    """Return the content of the schema file of `what`."""
    return json.dumps(json_schema(what, office), ensure_ascii=False, indent=2) + "\n"


def json_schema(what: SchemaOf, office: Office | None = None) -> dict[str, Any]:
    """Return the schema of `what`: every key explained, and every way of writing a value that the program reads.

    With an `office`, an editor offers its names where a plan chooses one.
    """
    model, title = _ROOTS[what]
    english = what in (SchemaOf.ENGLISH_PLAN, SchemaOf.ENGLISH_OFFICE)
    writer = SchemaWriter(english=english, choices=office_choices(office or Office()))
    root = writer.model(model)
    return {
        "$schema": _DRAFT,
        "title": title,
        **root,
        "definitions": dict(sorted(writer.definitions.items())),
    }
