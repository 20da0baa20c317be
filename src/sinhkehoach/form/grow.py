"""Values that are put one by one where nothing stands yet → what is to be typed there, keys in the format's order."""

from typing import Any

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.form.find import field_of, item_of, keys_of, real_reader
from sinhkehoach.model.base_model import Reader
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.write_value import NewValue

# Keys of a map, numbers of the items of a list.
Branch = dict[str | int, Any]


def lay(branch: Branch, steps: KeyPath, value: NewValue) -> None:
    """Let `value` stand where `steps` lead to in `branch`; CannotEdit where something stands already."""
    for step in steps[:-1]:
        branch = branch.setdefault(step, {})
        if not isinstance(branch, dict):
            raise _twice()
    if steps[-1] in branch:
        raise _twice()
    branch[steps[-1]] = value


def grown(branch: Any, reader: Reader[Any]) -> Any:  # noqa: ANN401 — the shape of a value is known to `reader`
    """Return the value in `branch` as a careful person types it: keys in the order of the format, lines that end."""
    if isinstance(branch, str) and "\n" in branch.strip("\n"):
        return branch.strip("\n") + "\n"  # so that it is typed behind a plain `|`
    if isinstance(branch, list):
        return [grown(each, item_of(real_reader(reader, branch))) for each in branch]
    if not isinstance(branch, dict):
        return branch
    if any(isinstance(step, int) for step in branch):
        return grown_items(branch, reader, 0)
    reader = real_reader(reader, branch)
    keys = keys_of(reader)
    ordered = sorted(branch, key=lambda key: keys.index(key) if key in keys else len(keys))
    return {key: grown(branch[key], field_of(reader, key)[0]) for key in ordered}


def grown_items(branch: Branch, reader: Reader[Any], length: int) -> list[NewValue]:
    """Return the items that follow in a list of `length`; CannotEdit where there would be a gap before one of them."""
    numbers = range(length, length + len(branch))
    if branch.keys() != set(numbers):
        raise CannotEdit("Không có chỗ như vậy trong danh sách")
    return [grown(branch[number], item_of(real_reader(reader, []))) for number in numbers]


def _twice() -> CannotEdit:
    return CannotEdit("Một chỗ không sửa hai lần trong một lượt được")
