"""Paragraphs that were joined, split or moved → the lines or sentences of the YAML that say so."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.reconcile.differences import Added, Moved, Removed, Reshaped
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.leaves import Leaf, leaves_at, text_lines, value_at
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.place_facts import USUAL
from sinhkehoach.reconcile.place_items import BARE_LISTS, insertion, is_prose, item_of, removal, set_usual
from sinhkehoach.reconcile.place_rows import typed_row
from sinhkehoach.reconcile.place_text import changed_stretches
from sinhkehoach.reconcile.steps import ChangeText, InsertItem, Remove, RemoveLine, SetValue, Step, take
from sinhkehoach.reconcile.typed_places import typed_places
from sinhkehoach.reconcile.units import TextUnit, number_length
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit, apply_edits
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.comments import comments_of
from sinhkehoach.yaml.read.source import Source

_CONTENT: Final = "nội dung"
_RESHAPED: Final = "nhập, tách các đoạn này trong tệp kế hoạch, rồi tạo lại văn bản"
_COMMENTED: Final = "bên cạnh mục này trong tệp kế hoạch có lời ghi chú (#): chuyển cả hai bằng tay"
_MOVED: Final = "đổi thứ tự trong tệp kế hoạch, rồi tạo lại văn bản"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it is read: its number or dash with the blank behind it, and its words."""

    mark: str
    body: str


def place_reshaped(reshaped: Reshaped, source: Source) -> HandEdit:
    """Return the change with the step that lets the lines of one text, or sentences of one list, read as they do now."""
    old, new = ("\n".join(unit.text for unit in units) for units in (reshaped.before, reshaped.after))
    steps = _reshaping(reshaped, source)
    path = reshaped.before[0].path
    if steps is None:
        return HandEdit(Group.ITEMS, reshaped, old, new, path, advice=_RESHAPED)
    leaf = next(iter(leaves_at(source, path, reshaped.before[0].line)), None)
    where, offset = (leaf.path, leaf.start) if leaf else (path, None)
    return HandEdit(Group.ITEMS, reshaped, old, new, where, offset, steps=tuple(steps))


def place_moved(moved: Moved, made: Made, gone: Sequence[Removed]) -> HandEdit:
    """Return the change with the steps that take lines out and put them in elsewhere as they were typed.

    `gone` is what is taken out for good.
    """
    units = (moved.unit, *moved.others)
    text = moved.unit.text + (f" (cùng {len(moved.others)} đoạn, hàng đi liền sau)" if moved.others else "")
    steps = _moving(moved, units, made, gone)
    advice = "" if steps else _MOVED
    if _takes_comments(steps, made.source):
        steps, advice = [], _COMMENTED
    return HandEdit(Group.ITEMS, moved, text, text, moved.unit.path, advice=advice, steps=tuple(steps))


def _takes_comments(steps: Sequence[Step], source: Source) -> bool:
    """Return True where a comment of the file goes with what is taken out: it would not come back elsewhere."""
    if not any(isinstance(step, Remove) for step in steps):
        return False
    editor = Editor(source, canonical_key)
    try:
        for step in steps:
            take(step, editor)
        return len(comments_of(editor.edited())) < len(comments_of(source))
    except CannotEdit:
        return False


def typed_unit(unit: TextUnit, made: Made) -> NewValue:
    """Return the line, the sentence or the row that `unit` was printed from, None where it was made of something else."""
    return typed_row(unit, made) if unit.is_row else typed_line(unit, made.source)


def typed_line(unit: TextUnit, source: Source) -> str | None:
    """Return the line or sentence that `unit` was printed from, None where it was made of something else."""
    if unit.is_row or unit.note or not unit.path:
        return None
    leaves = leaves_at(source, unit.path, unit.line)
    if len(leaves) != 1 or not is_prose(leaves[0].path):
        return None
    leaf, body = leaves[0], _line(unit, leaves[0].path).body
    places = typed_places(leaf.text[leaf.mark :], body)
    is_whole = places is not None and (places.start, places.end) == (0, len(body))
    return leaf.text if is_whole else None


def _moving(moved: Moved, units: Sequence[TextUnit], made: Made, gone: Sequence[Removed]) -> list[Step]:
    lost = Counter(_exact(unit.path, made.source) for unit in (*(each.unit for each in gone), *units))
    steps: list[Step] = []
    item: KeyPath = ()
    for unit in units:
        if item and unit.path[: len(item)] == item:
            continue
        item = item_of(unit.path)
        if item:
            moves = _moving_item(item, moved, made)
            if not moves:
                return []
            steps += moves
            continue
        typed = typed_unit(unit, made)
        added = Added(unit, moved.above, moved.below)
        step, out = (insertion(added, made, typed), removal(unit, made, lost)) if typed else (None, None)
        if step is None or out is None:
            return []
        steps += [out, step]
    return steps


def _moving_item(item: KeyPath, moved: Moved, made: Made) -> list[Step]:
    """Return the steps that put an item of a list, with all that it holds, beside another one of the same list."""
    found = value_at(made.source, item)
    beside = next(
        (
            int(unit.path[len(item) - 1]) + (unit is moved.above)
            for unit in (moved.above, moved.below)
            if unit and unit.path[: len(item) - 1] == item[:-1] and len(unit.path) >= len(item)
        ),
        None,
    )
    if found is None or beside is None or not isinstance(found[1], str | dict):
        return []
    path, value = found
    return [Remove(path), InsertItem(path[:-1], beside, cast("NewValue", value))]


def _exact(path: KeyPath, source: Source) -> KeyPath:
    found = value_at(source, path)
    return found[0] if found else ()


def _reshaping(reshaped: Reshaped, source: Source) -> list[Step] | None:
    path = reshaped.before[0].path
    if path in USUAL and value_at(source, path) is None and len(reshaped.before) == 1:
        return [set_usual(path, [unit.text for unit in reshaped.after], is_new=True)]
    leaves = [leaf for unit in reshaped.before for leaf in leaves_at(source, unit.path, unit.line)]
    if len(leaves) != len(reshaped.before) or not all(unit.path for unit in reshaped.before):
        return None
    path = leaves[0].path
    before, after = ([_line(unit, path) for unit in units] for units in (reshaped.before, reshaped.after))
    bodies = _typed_bodies(leaves, before, after)
    if bodies is None:
        return None
    item = item_of(path)
    if item and all(leaf.path == (*item, _CONTENT) for leaf in leaves[1:]):
        typed = [replace(line, body=body) for line, body in zip(after, bodies, strict=True)]
        return _with_content(leaves, typed, source) if leaves[1:] else _split_name(leaves[0], typed, source)
    lines = _marked(leaves, before, after, bodies)
    if _is_one_text(leaves, reshaped.before, source):
        start, end = leaves[0].start, leaves[-1].start + len(leaves[-1].text)
        return [ChangeText(leaves[0].path, (TextEdit(start, end, "\n".join(lines)),))]
    return _sentences(leaves, lines)


def _split_name(leaf: Leaf, lines: Sequence[_Line], source: Source) -> list[Step] | None:
    """Return the steps for a name that was split: what stands behind it now is the content of what it names."""
    item = leaf.path[:-1]
    content = (*item, _CONTENT)
    found = value_at(source, item)
    if found is None or not isinstance(found[1], dict) or value_at(source, content) is not None:
        return None
    first, *others = lines
    name = TextEdit(leaf.start, leaf.start + len(leaf.text), first.body.rstrip(" .,;"))
    text = "\n".join(f"{line.mark}{' '.join(line.body.split())}" for line in others)
    return [ChangeText(leaf.path, (name,)), SetValue(content, text, is_new=True)]


def _with_content(leaves: Sequence[Leaf], lines: Sequence[_Line], source: Source) -> list[Step] | None:
    """Return the steps for a name that the first line of its content was joined with."""
    name, line, *others = leaves
    found = value_at(source, line.path)
    if others or len(lines) > 1 or found is None or not isinstance(found[1], str):
        return None
    first, *more = text_lines(found[1])
    body = " ".join(lines[0].body.split()).rstrip(" .,;")
    renamed = ChangeText(name.path, (TextEdit(name.start, name.start + len(name.text), body),))
    return [renamed, RemoveLine(line.path, first) if more else Remove(line.path)]


def _line(unit: TextUnit, path: KeyPath) -> _Line:
    """Return a line as it is read, without the mark that the program puts at the end of those from `path`."""
    length = number_length(unit.text)
    body = unit.text[length:]
    if path in USUAL:
        body = body.removesuffix("./.")
    return _Line(unit.text[:length], body.rstrip(" ;.") if path[0] in BARE_LISTS else body)


def _typed_bodies(
    leaves: Sequence[Leaf], before: Sequence[_Line], after: Sequence[_Line]
) -> list[str] | None:
    """Return the words of each line as they are to be typed; None where a change touches what nobody typed."""
    typed = "\n".join(leaf.text[leaf.mark :] for leaf in leaves)
    old, new = ("\n".join(line.body for line in lines) for lines in (before, after))
    places = typed_places(typed, old)
    if places is None:
        return None
    edits = [places.edit(each.start, each.end, each.new) for each in changed_stretches(old, new)]
    known = [each for each in edits if each is not None]
    return apply_edits(typed, known).split("\n") if len(known) == len(edits) else None


def _marked(
    leaves: Sequence[Leaf], before: Sequence[_Line], after: Sequence[_Line], bodies: Sequence[str]
) -> list[str]:
    """Return `bodies` with the mark of each: as it was typed for the line that had the same one, else as it is read."""
    typed = {line.mark: leaf.text[: leaf.mark] for line, leaf in zip(before, leaves, strict=True)}
    return [
        typed.get(line.mark, line.mark) + " ".join(body.split())
        for line, body in zip(after, bodies, strict=True)
    ]


def _is_one_text(leaves: Sequence[Leaf], units: Sequence[TextUnit], source: Source) -> bool:
    """Return True where the lines follow each other in one text."""
    if len({leaf.path for leaf in leaves}) > 1 or isinstance(leaves[0].path[-1], int):
        return False
    found = value_at(source, leaves[0].path)
    if found is None or not isinstance(found[1], str):
        return False
    first = units[0].line
    numbers = text_lines(found[1])
    return is_prose(leaves[0].path) and len(numbers) >= first + len(units)


def _sentences(leaves: Sequence[Leaf], lines: Sequence[str]) -> list[Step] | None:
    """Return the steps for sentences that follow each other in one list; None for those that do not."""
    holder, first = leaves[0].path[:-1], leaves[0].path[-1]
    if not isinstance(first, int) or [leaf.path for leaf in leaves] != [
        (*holder, first + at) for at in range(len(leaves))
    ]:
        return None
    both = list(zip(leaves, lines, strict=False))
    steps: list[Step] = [
        ChangeText(leaf.path, (TextEdit(leaf.start, leaf.start + len(leaf.text), line),))
        for leaf, line in both
        if leaf.text != line
    ]
    steps += [Remove(leaf.path) for leaf in leaves[len(both) :]]
    behind = first + len(leaves)
    return steps + [InsertItem(holder, behind, line) for line in lines[len(both) :]]
