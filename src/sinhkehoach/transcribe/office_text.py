"""The office's file + new entries → its new text, everything that stands there untouched."""

from collections.abc import Mapping

from sinhkehoach.model.keys import canonical_key
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.transcribe.plan_text import section_text
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.read.source import Source

_SCHEMA = "# yaml-language-server: $schema=../schema/co-quan.schema.json\n"


def office_text(source: Source | None, additions: Mapping[str, Values]) -> str:
    """Return the text of the office's file with `additions` at the end of their sections; a new file without `source`.

    Raises CannotEdit where the file cannot be edited.
    """
    if source is None:
        return _SCHEMA + "".join(
            f"\n{section_text(section, entries)}" for section, entries in additions.items()
        )
    editor = Editor(source, canonical_key)
    value = source.value if isinstance(source.value, Mapping) else {}
    for section, entries in additions.items():
        if not value.get(section):
            editor.insert_pair((), section, entries)
            continue
        for short, entry in entries.items():
            editor.insert_pair((section,), short, entry)
    return editor.edited().text
