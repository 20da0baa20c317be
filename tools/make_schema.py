"""Write the JSON Schemas of the plan format, for this repository and for the workspaces that `khoi-tao` makes.

python -m tools.make_schema
"""

from pathlib import Path

from sinhkehoach.schema.json_schema import SchemaOf, schema_text

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "schema", ROOT / "src/sinhkehoach/workspace/schema")


def schema_file(folder: Path, what: SchemaOf) -> Path:
    """Return where the schema of `what` stands in `folder`."""
    return folder / f"{what}.schema.json"


def main() -> None:
    for folder in FOLDERS:
        folder.mkdir(exist_ok=True)
        for what in SchemaOf:
            schema_file(folder, what).write_text(schema_text(what), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
