"""A changed paragraph or cell → the edits of what was typed for it, or why there are none."""

from sinhkehoach.base.diff import Piece, tokens_of, word_diff
from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.reconcile.differences import Changed
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.leaves import Leaf, leaves_at, value_at
from sinhkehoach.reconcile.pasted_row import pasted_row
from sinhkehoach.reconcile.place_names import is_in_list, name_steps, printed_names
from sinhkehoach.reconcile.steps import ChangeText, SetValue, Step
from sinhkehoach.reconcile.typed_places import TypedPlaces, typed_places
from sinhkehoach.reconcile.units import number_length, without_number
from sinhkehoach.resolve.amounts import BUDGET
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.yaml.edit.text_edit import TextEdit
from sinhkehoach.yaml.read.source import Source

_UNIT_OF_MONEY = "đổi đơn vị tính thì mọi số tiền đổi theo: sửa tay ở mục “kinh phí”"
_ADDED_UP = "số này do chương trình tính, hiện ra {}: sửa các số được cộng, hoặc xem lại phép tính"
_FIGURE = lazy_pattern(r"[\d.,]+(?: .*)?")
# What a budget's item says beside its amounts.
_NO_AMOUNTS = ("tên", "ghi chú", "tính", "nội dung", "nguồn")
# Stands for the printed characters whose place is known already.
_TAKEN = "\0"


def place_text(changed: Changed, path: KeyPath, source: Source, facts: Facts) -> HandEdit:
    """Return the change with the edits of what was typed.

    Where a part of it was not typed, it has advice as well: the edits alone may still be enough, as where a price and
    the result that follows from it were both corrected.
    """
    leaves = _leaves(changed, path, source)
    placed = _placed([leaf for leaf in leaves if not is_in_list(leaf)], changed.old)
    edits: dict[KeyPath, list[TextEdit]] = {}
    advice = "" if path[:1] != BUDGET or path[-1] != "đơn vị tính" else _UNIT_OF_MONEY
    left: list[TextEdit] = []
    for stretch in () if advice else changed_stretches(changed.old, _with_number(changed)):
        found = next(
            ((leaf, edit) for leaf, places in placed if (edit := _edit(leaf, places, stretch))), None
        )
        if found is None:
            left.append(stretch)
        else:
            edits.setdefault(found[0].path, []).append(found[1])
    others = _other_steps(changed, path, source, facts, left)
    if left and others is None:
        advice = _advice(changed, placed, left[0], source)
    steps = (*(ChangeText(at, tuple(each)) for at, each in edits.items()), *(others or ()))
    group = Group.UNPLACED if not path else Group.DERIVED if advice else Group.TEXT
    texts = [each for step in steps if isinstance(step, ChangeText) for each in step.edits]
    offset = min((each.start for each in texts), default=None)
    where = steps[0].path if steps else path
    return HandEdit(group, changed, changed.old, changed.new, where, offset, advice, steps)


def _with_number(changed: Changed) -> str:
    """Return what a line reads now, with its own number in the place of another: that is the program's to count."""
    number = changed.old[: number_length(changed.old)]
    words = without_number(changed.new)
    is_line = not changed.before.is_row and number.strip() and words.strip()
    return number + words if is_line and without_number(changed.old) != words else changed.new


def _leaves(changed: Changed, path: KeyPath, source: Source) -> list[Leaf]:
    """Return what was typed for a paragraph or a cell."""
    unit = changed.before
    if not unit.is_row:
        return leaves_at(source, path, unit.line)
    row = pasted_row(source, unit.path, unit.line)
    return leaves_at(source, path, None) if row is None else [row.leaf(_column(changed, path))]


def _column(changed: Changed, path: KeyPath) -> int:
    """Return which of the typed cells of a row was changed: the program's number may stand before them."""
    typed = path[len(changed.before.path) :]
    return typed[0] if typed and isinstance(typed[0], int) else changed.column


def _other_steps(
    changed: Changed, path: KeyPath, source: Source, facts: Facts, left: list[TextEdit]
) -> list[Step] | None:
    """Return the steps for stretches that were not typed: a unit's name, a cell that was empty; None for others."""
    if not left or not path:
        return None
    row = pasted_row(source, changed.before.path, changed.before.line) if changed.before.is_row else None
    if row and not changed.old.strip():
        return [ChangeText(row.path, (row.filled(_column(changed, path), changed.new.strip()),))]
    if names := printed_names(path, source, changed.old, facts):
        return name_steps(names, left, changed.old, facts)
    found = value_at(source, path)
    if path[:1] == BUDGET and (amount := _amount_steps(changed, path, found)):
        return amount
    above = value_at(source, path[:-1])
    is_empty = above is not None and isinstance(above[1], dict | list) and (found is None or not found[1])
    if not is_empty or not changed.before.is_row:
        return None
    return [SetValue(path, escaped(" ".join(changed.new.split())), is_new=found is None)]


def _amount_steps(changed: Changed, path: KeyPath, found: tuple[KeyPath, object] | None) -> list[Step]:
    """Return the step for an amount that was typed with its unit and is printed without one."""
    if found is None or not isinstance(found[1], str) or path[-1] in _NO_AMOUNTS:
        return []
    start = found[1].find(changed.old.strip())
    if not changed.old.strip() or start < 0:
        return []
    return [ChangeText(found[0], (TextEdit(start, start + len(changed.old.strip()), changed.new.strip()),))]


def changed_stretches(old: str, new: str) -> list[TextEdit]:
    """Return the stretches of `old` that read otherwise in `new`."""
    at = 0
    found: list[TextEdit] = []
    for piece in word_diff(old, new):
        if not piece.kept:
            found.append(_smallest(at, piece))
        at += len(piece.old)
    return found


def _smallest(at: int, piece: Piece) -> TextEdit:
    """Return a stretch without the words and marks that it begins and ends with before and after alike."""
    old, new = ([token.shown for token in tokens_of(text)] for text in (piece.old, piece.new))
    while old and new and old[0] == new[0]:
        at += len(old[0])
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return TextEdit(at, at + len("".join(old)), "".join(new))


def _placed(leaves: list[Leaf], printed: str) -> list[tuple[Leaf, TypedPlaces]]:
    """Return where each leaf is printed; a longer one has its place before a shorter."""
    placed: list[tuple[Leaf, TypedPlaces]] = []
    rest = printed
    for leaf in leaves:
        places = typed_places(leaf.text, rest)
        if places is None and leaf.mark:
            leaf = Leaf(leaf.path, leaf.start + leaf.mark, leaf.text[leaf.mark :])  # noqa: PLW2901 — its mark is the program's
            places = typed_places(leaf.text, rest)
        if places is not None:
            placed.append((leaf, places))
            rest = rest[: places.start] + _TAKEN * (places.end - places.start) + rest[places.end :]
    return placed


def _edit(leaf: Leaf, places: TypedPlaces, stretch: TextEdit) -> TextEdit | None:
    edit = places.edit(stretch.start, stretch.end, stretch.new)
    return edit and TextEdit(leaf.start + edit.start, leaf.start + edit.end, edit.new)


def _advice(
    changed: Changed, placed: list[tuple[Leaf, TypedPlaces]], stretch: TextEdit, source: Source
) -> str:
    start, end = stretch.start, stretch.end
    for _, places in placed:
        if name := places.reference_at(start, end):
            return f"chỗ này in từ [[{name}]]: sửa ở nơi [[{name}]] chỉ tới, hoặc thay [[{name}]] bằng chữ"
    number = changed.old[: number_length(changed.old)]
    if number and end <= len(number.rstrip()):
        return "số thứ tự do chương trình đánh; muốn đổi thì đổi thứ tự các mục"
    if changed.before.is_row and _FIGURE.fullmatch(changed.old) and _FIGURE.fullmatch(changed.new):
        return _ADDED_UP.format(changed.old)
    if not placed and changed.old.strip() in source.text:
        return "chữ này có ở nhiều chỗ trong tệp kế hoạch, không rõ chỗ nào: sửa tay trong tệp kế hoạch"
    if not placed:
        return "chữ này không có sẵn trong tệp kế hoạch: chương trình lập ra từ các mục khác hoặc từ co-quan.yaml"
    typed = placed[0][0]
    position = source.position_of(typed.path)
    return f"một phần chỗ sửa do chương trình lập ra; phần ghi trong tệp kế hoạch ở dòng {position.line}"
