"""A changed paragraph or cell → the edits of what was typed for it, or why there are none."""

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.word_diff import word_diff
from sinhkehoach.load.source import Source
from sinhkehoach.load.text_edit import TextEdit
from sinhkehoach.plan.amounts import BUDGET
from sinhkehoach.reconcile.differences import Changed
from sinhkehoach.reconcile.findings import Finding, Group
from sinhkehoach.reconcile.leaves import Leaf, leaves_at
from sinhkehoach.reconcile.steps import ChangeText
from sinhkehoach.reconcile.typed_places import TypedPlaces, typed_places

_NUMBER = lazy_pattern(r"(?:[IVXLC]+\.|[0-9]+(?:\.[0-9]+)*\.|[a-zđ]+\)|[-+])(?=\s)")

_UNIT_OF_MONEY = "đổi đơn vị tính thì mọi số tiền đổi theo: sửa tay ở mục “kinh phí”"
# Stands for the printed characters whose place is known already.
_TAKEN = "\0"

# A stretch of the printed text, from and to, and what stands there now.
Stretch = tuple[int, int, str]


def place_text(changed: Changed, path: KeyPath, source: Source) -> Finding:
    """Return the change with the edits of what was typed.

    Where a part of it was not typed, it has advice as well: the edits alone may still be enough, as where a price and
    the result that follows from it were both corrected.
    """
    line = None if changed.before.is_row else changed.before.line
    placed = _placed(leaves_at(source, path, line), changed.old)
    edits: dict[KeyPath, list[TextEdit]] = {}
    advice = "" if path[:1] != BUDGET or path[-1] != "đơn vị tính" else _UNIT_OF_MONEY
    for start, end, new in () if advice else changed_stretches(changed.old, changed.new):
        found = next(
            ((leaf, edit) for leaf, places in placed if (edit := _edit(leaf, places, start, end, new))), None
        )
        if found is None:
            advice = advice or _advice(changed, placed, (start, end, new), source)
        else:
            edits.setdefault(found[0].path, []).append(found[1])
    steps = tuple(ChangeText(at, tuple(each)) for at, each in edits.items())
    group = Group.UNPLACED if not path else Group.DERIVED if advice else Group.TEXT
    offset = min((each.start for step in steps for each in step.edits), default=None)
    where = steps[0].path if steps else path
    return Finding(group, changed, changed.old, changed.new, where, offset, advice, steps)


def changed_stretches(old: str, new: str) -> list[Stretch]:
    """Return the stretches of `old` that read otherwise in `new`."""
    at, found = 0, []
    for piece in word_diff(old, new):
        if not piece.kept:
            found.append((at, at + len(piece.old), piece.new))
        at += len(piece.old)
    return found


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


def _edit(leaf: Leaf, places: TypedPlaces, start: int, end: int, new: str) -> TextEdit | None:
    edit = places.edit(start, end, new)
    return edit and TextEdit(leaf.start + edit.start, leaf.start + edit.end, edit.new)


def _advice(
    changed: Changed, placed: list[tuple[Leaf, TypedPlaces]], stretch: Stretch, source: Source
) -> str:
    start, end, _ = stretch
    for _, places in placed:
        if name := places.reference_at(start, end):
            return f"chỗ này in từ [[{name}]]: sửa ở nơi [[{name}]] chỉ tới, hoặc thay [[{name}]] bằng chữ"
    number = _NUMBER.match(changed.old)
    if number and end <= number.end():
        return "số thứ tự do chương trình đánh; muốn đổi thì đổi thứ tự các mục"
    if not placed:
        return "chữ này không có sẵn trong tệp kế hoạch: chương trình lập ra từ các mục khác hoặc từ co-quan.yaml"
    typed = placed[0][0]
    position = source.position_of(typed.path)
    return f"một phần chỗ sửa do chương trình lập ra; phần ghi trong tệp kế hoạch ở dòng {position.line}"
