"""The columns of a table of units that say who issues and signs → edits of the unit's plan."""

from collections.abc import Collection, Mapping
from typing import Final, TypeVar

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.base_model import Field, PlanModel
from sinhkehoach.model.office import Issuer, Office, Signer
from sinhkehoach.unit_table.table import UnitRow, UnitValue
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.source import Source

Model = TypeVar("Model", bound=PlanModel)

# Column, folded → the key of the plan, and the key within what stands there.
HEADING: Final[Mapping[str, tuple[str, str]]] = {
    "tên cơ quan": ("cơ quan", "tên"),
    "cơ quan chủ quản": ("cơ quan", "cấp trên"),
    "cấp trên": ("cơ quan", "cấp trên"),
    "ký hiệu": ("cơ quan", "ký hiệu"),
    "địa danh": ("cơ quan", "địa danh"),
    "người ký": ("ký", "họ tên"),
    "họ tên người ký": ("ký", "họ tên"),
    "chức vụ": ("ký", "chức vụ"),
    "chức vụ người ký": ("ký", "chức vụ"),
    "thay mặt": ("ký", "thay mặt"),
    "ký thay": ("ký", "ký thay"),
    "thừa lệnh": ("ký", "thừa lệnh"),
    "thừa ủy quyền": ("ký", "thừa ủy quyền"),
    "số": ("số", ""),
    "số kế hoạch": ("số", ""),
    "ngày": ("ngày", ""),
    "ngày ban hành": ("ngày", ""),
    "lưu": ("lưu", ""),
}
# What goes with the name of a body and fits no other.
_OF_NAME: Final = frozenset({"tên in đầu trang", "tên tắt"})


def heading_values(row: UnitRow) -> dict[tuple[str, str], UnitValue]:
    """Return what `row` says of the heading and the signature, by where it stands in a plan."""
    return {
        place: value for column, place in HEADING.items() if (value := row.values.get(column)) and value.text
    }


def put_heading(
    editor: Editor, source: Source, office: Office, row: UnitRow, asking: Collection[KeyPath]
) -> None:
    """Let the plan say what `row` says of its heading and signature; raises CannotEdit.

    What the texts at the paths `asking` ask for by themselves is left to them.
    """
    plan = source.value
    wanted = {
        (key, within): value
        for (key, within), value in heading_values(row).items()
        if (key,) not in asking and (key, within) not in asking
    }
    if not isinstance(plan, Mapping):
        return
    issuer = plan.get("cơ quan")
    _put(editor, ("cơ quan",), issuer, _told(office.issuers, issuer), wanted)
    path, signer = _presiding(plan.get("ký"))
    _put(editor, path, signer, _told(office.signers, signer), wanted)
    for (key, within), value in wanted.items():
        if not within and key in plan:
            editor.replace((key,), value.text)
        elif not within:
            editor.insert_pair((), key, value.text, after="cơ quan")


def _presiding(signer: object) -> tuple[KeyPath, object]:
    """Return who signs, of two the one on the right, with the key path he stands at."""
    if isinstance(signer, list):
        return ("ký", len(signer) - 1), signer[-1]
    return ("ký",), signer


def _put(
    editor: Editor,
    path: KeyPath,
    stands: object,
    told: dict[str, NewValue],
    wanted: Mapping[tuple[str, str], UnitValue],
) -> None:
    """Replace what the plan says at `path`: in the map that `stands` there, or by a map in place of the short name."""
    key = path[0]
    own: dict[str, NewValue] = {
        within: value.text for (above, within), value in wanted.items() if above == key and within
    }
    if not own:
        return
    gone = _OF_NAME if key == "cơ quan" and "tên" in own else frozenset()
    if not isinstance(stands, Mapping):
        kept = {each: value for each, value in told.items() if each not in gone}
        editor.put(path, kept | own)
        return
    for within, value in own.items():
        if within not in stands:
            editor.insert_pair(path, within, value)
        elif isinstance(stands[within], list):
            editor.replace_items((*path, within), [value])
        else:
            editor.replace((*path, within), str(value))
    for within in gone & stands.keys():
        editor.remove((*path, within))


def _told(known: Mapping[str, Issuer] | Mapping[str, Signer], name: object) -> dict[str, NewValue]:
    """Return what the office says of the body or the person that the plan calls `name`, by the keys of the format."""
    found = (
        {fold(id_): each for id_, each in known.items()}.get(fold(name)) if isinstance(name, str) else None
    )
    return {} if found is None else _as_map(found)


def _as_map(model: Issuer | Signer) -> dict[str, NewValue]:
    values = ((field, getattr(model, name)) for name, field in model.FIELDS.items())
    return {
        field.key: _typed(value)
        for field, value in values
        if value and not _goes_without_saying(field, value)
    }


def _goes_without_saying(field: Field, value: object) -> bool:
    return field.default is not None and value == field.default()


def _typed(value: object) -> NewValue:
    if isinstance(value, tuple):
        return [str(each) for each in value]
    return "có" if value is True else str(value)
