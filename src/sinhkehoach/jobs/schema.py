"""The name of a kind of file → the JSON Schema by which editors complete and check such files."""

from sinhkehoach.schema.json_schema import SchemaOf, schema_text


def schema_of(name: str) -> str:
    """Return the schema called `name`, one of SchemaOf, as the text of its file."""
    return schema_text(SchemaOf(name))
