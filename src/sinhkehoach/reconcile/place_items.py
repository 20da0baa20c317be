"""A unit that was added or removed → the line, sentence or row to put into the YAML or to take out."""

import re
from collections import Counter
from collections.abc import Sequence

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.line_marks import BULLET, DASHES
from sinhkehoach.reconcile.differences import Added, Removed
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.leaves import text_lines, value_at
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.next_item import next_item
from sinhkehoach.reconcile.place_facts import DRAFT_MARK, NONE_WANTED, USUAL
from sinhkehoach.reconcile.place_rows import row_insertion, row_removal
from sinhkehoach.reconcile.steps import InsertItem, InsertLine, Remove, RemoveLine, SetValue, Step
from sinhkehoach.reconcile.units import TextUnit
from sinhkehoach.resolve.task_facts import TASK_FACTS, FactKind
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.source import Source

_DASH = lazy_pattern(rf"^(?:[{DASHES}]\s+|{BULLET})")
_BY_HAND = "chưa tự đưa về được: thêm vào tệp kế hoạch ở mục tương ứng"
_TAKE_OUT_BY_HAND = "chưa tự bỏ được: bỏ trong tệp kế hoạch, rồi tạo lại văn bản"
_OF_ONE_LINE = ("tên", "trích yếu", "nhóm", "lưu", *DRAFT_MARK)
_OF_TASKS = (*_OF_ONE_LINE, *(fact.key for fact in TASK_FACTS if fact.kind is not FactKind.PROSE))
# What an item holds below its name.
_CONTENTS = ("nội dung", "giao việc", "nhiệm vụ", "bảng", "gồm", "khoản")
# Lists whose items the program prints with a dash and a mark at the end of its own.
BARE_LISTS = ("nơi nhận", "căn cứ")


def place_added(added: Added, made: Made, typed: NewValue = None) -> HandEdit:
    """Return the change with the step that puts the new unit behind the one above it, or before the one below.

    `typed` is how an equal line is typed elsewhere, None for one that nobody has typed yet.
    """
    step = insertion(added, made, typed)
    if step is not None:
        return HandEdit(Group.ITEMS, added, "", added.unit.text, step.path, steps=(step,))
    path = next((beside.path for beside in (added.above, added.below) if beside), ())
    return HandEdit(Group.ITEMS, added, "", added.unit.text, path, advice=_BY_HAND)


def insertion(added: Added, made: Made, typed: NewValue = None) -> Step | None:
    """Return the step that puts a unit, `typed` so or as it is read, beside its neighbours; None where there is none."""
    if (step := next_item(added, made)) is not None:
        return step
    neighbours = [(beside, beside is added.above) for beside in (added.above, added.below) if beside]
    tried = (_insertion(added.unit, beside, made, typed, behind=behind) for beside, behind in neighbours)
    return None if added.unit.note else next((each for each in tried if each is not None), None)


def place_removed(gone: Sequence[Removed], made: Made) -> list[HandEdit]:
    """Return the changes with the steps that take out what is gone; a text of which nothing is left goes as a whole."""
    lost = Counter(_exact(each.unit.path, made.source) for each in gone)
    edits = []
    for removed in gone:
        unit = removed.unit
        step = removal(unit, made, lost)
        advice, steps = ("", (step,)) if step is not None else (_TAKE_OUT_BY_HAND, ())
        edits.append(HandEdit(Group.ITEMS, removed, unit.text, "", unit.path, advice=advice, steps=steps))
    return edits


def _insertion(unit: TextUnit, beside: TextUnit, made: Made, typed: NewValue, *, behind: bool) -> Step | None:
    """Return the step that puts `unit` behind (or before) what `beside` was made from; None where that is no list."""
    if unit.is_row or beside.is_row:
        is_among_rows = unit.is_row and beside.is_row
        return row_insertion(unit, beside, made, typed, behind=behind) if is_among_rows else None
    found = value_at(made.source, beside.path)
    if found is None:
        return usual_with(unit.text, beside, behind=behind) if beside.path in USUAL else None
    line = typed if isinstance(typed, str) else _line(unit.text)
    if behind and (content := _content(found[0], made)):
        return SetValue(content, line, is_new=True)
    return _beside(unit, beside, found, line, behind=behind)


def _beside(
    unit: TextUnit, beside: TextUnit, found: tuple[KeyPath, object], line: str, *, behind: bool
) -> Step | None:
    """Return the step that types `line`, or a sentence, beside another of the text or list that was `found`."""
    path, value = found
    if not isinstance(value, str):
        return None
    if isinstance(path[-1], int):
        sentence = _sentence(unit.text, path) if line == _line(unit.text) else _without_dash(line)
        return InsertItem(path[:-1], path[-1] + behind, sentence)
    numbers = text_lines(value)
    if is_prose(path) and beside.line < len(numbers):
        return InsertLine(path, numbers[beside.line] + behind, line)
    return None


def usual_with(text: str, usual: TextUnit, *, behind: bool) -> SetValue:
    """Return the step that types out a usual sentence, with the paragraph `text` behind it or before it."""
    return set_usual(usual.path, [usual.text, text] if behind else [text, usual.text], is_new=True)


def set_usual(path: KeyPath, lines: Sequence[str], *, is_new: bool) -> SetValue:
    """Return the step that lets the sentence at `path` be `lines`, without the mark that the program ends them with."""
    typed = "\n".join(_line(line) for line in lines)
    return SetValue(path, typed.removesuffix("./.").rstrip(), is_new=is_new)


def is_prose(path: KeyPath) -> bool:
    """Return False for texts of one line: names, facts of a task and the like."""
    return path[-1] not in (_OF_TASKS if path[0] == "nhiệm vụ" else _OF_ONE_LINE)


def _sentence(text: str, path: KeyPath) -> str:
    words = " ".join(text.split())
    if path[0] in BARE_LISTS:
        words = re.sub(r"^-\s+", "", words).rstrip(" ;.")
    return escaped(_without_dash(words))


def _line(text: str) -> str:
    """Return a line of prose as it is typed: its mark as it is read, stars and brackets escaped in its words.

    The dashes and bullets of Word are typed as the one that is printed.
    """
    return escaped(_DASH.sub("- ", " ".join(text.split())))


def _without_dash(text: str) -> str:
    return re.sub(r"^[-–]\s+", "", text)


def item_of(path: KeyPath) -> KeyPath:
    """Return the item of a list that the name at `path` is that of, () where it is no such name."""
    return path[:-1] if path[-1:] == ("tên",) and isinstance(path[-2], int) else ()


def _content(path: KeyPath, made: Made) -> KeyPath:
    """Return where the content of what is named at `path` is to be typed; () where it has one, or holds others."""
    item = item_of(path)
    found = value_at(made.source, item) if item else None
    if found is None or not isinstance(found[1], dict) or not found[1].keys().isdisjoint(_CONTENTS):
        return ()
    return (*item, _CONTENTS[0])


def _is_last(path: KeyPath, made: Made, lost: Counter[KeyPath]) -> bool:
    """Return True where no sentence of the list is left that the one at `path` stands in."""
    found = value_at(made.source, path[:-1])
    holder = found[1] if found else None
    return isinstance(holder, list) and all(lost[*path[:-1], at] for at in range(len(holder)))


def _exact(path: KeyPath, source: Source) -> KeyPath:
    found = value_at(source, path)
    return found[0] if found else ()


def removal(unit: TextUnit, made: Made, lost: Counter[KeyPath]) -> Step | None:
    """Return the step that takes out what `unit` was typed as; `lost` counts the units that go from each path.

    A usual sentence goes by saying that there is none, a name with all that it names.
    """
    found = value_at(made.source, unit.path) if unit.path else None
    if found is None:
        return SetValue(unit.path, NONE_WANTED, is_new=True) if unit.path in USUAL else None
    if unit.is_row:
        return row_removal(unit, made, lost)
    return None if unit.note else _line_removal(unit, *found, made, lost)


def _line_removal(
    unit: TextUnit, path: KeyPath, value: object, made: Made, lost: Counter[KeyPath]
) -> Step | None:
    if item := item_of(path):
        return Remove(item)
    is_item = isinstance(path[-1], int)
    if not isinstance(value, str) or not (is_item or is_prose(path) or path == DRAFT_MARK):
        return None
    numbers = text_lines(value)
    if is_item:
        return Remove(path[:-1] if _is_last(path, made, lost) else path)
    if lost[path] >= len(numbers):
        return SetValue(path, NONE_WANTED) if path in USUAL else Remove(path)
    return RemoveLine(path, numbers[unit.line]) if unit.line < len(numbers) else None
