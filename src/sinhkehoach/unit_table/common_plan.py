"""A common plan and a row of a table → the text of the plan of that unit, its values put in by position."""

from collections import Counter
from collections.abc import Mapping
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue, ProblemsFound
from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, join_vi, nearest
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import parse_prose
from sinhkehoach.model.table import PlainRow
from sinhkehoach.model.validate import validate
from sinhkehoach.unit_table.heading import heading_values, put_heading
from sinhkehoach.unit_table.slots import NAME, SlotText, asked_columns, slot_texts
from sinhkehoach.unit_table.table import UnitRow, UnitTable, UnitValue
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from sinhkehoach.yaml.read.source import Source

LACKS_VALUE: Final = "SKH722"
NO_COLUMN: Final = "SKH723"
NOT_LITERAL: Final = "SKH724"
NO_NAME: Final = "SKH725"
OWN_PLAN: Final = "SKH726"
# A word that no text reads as a mark, whatever stands beside it.
_NEUTRAL: Final = "Xx"


class UnitPlan(NamedTuple):
    """The plan of one unit: its values, and the cells that each of its texts, or keys of the heading, was filled from.

    `typed` are the words of these cells as they stand in the texts.
    """

    source: Source
    cells: Mapping[KeyPath, tuple[UnitValue, ...]]
    typed: Mapping[KeyPath, tuple[str, ...]]


class CommonPlan:
    """A plan that many units share, with the facts of the office beside it."""

    def __init__(self, source: Source, office: Office) -> None:
        self.source = source
        self._office = office
        self.texts = slot_texts(source)

    @property
    def columns(self) -> list[str]:
        """What the plan asks of each unit, each once."""
        return asked_columns(self.texts)

    def problems_with(self, table: UnitTable) -> tuple[Problem, ...]:
        """Return what the plan asks for and `table` has no column for, or two, each at the first place that asks."""
        known = {fold(each): each for each in (*table.columns, NAME)}
        counts = Counter(map(fold, table.columns))
        found: dict[str, Problem] = {}
        for text in self.texts:
            for slot in text.slots:
                if fold(slot.column) not in known:
                    problem = _no_column(slot.column, list(known.values()), table.name)
                elif counts[fold(slot.column)] > 1:
                    problem = _several_columns(slot.column, counts[fold(slot.column)], table.name)
                else:
                    continue
                found.setdefault(fold(slot.column), problem._replace(path=text.path, offset=slot.start))
        return self.source.locate_all(tuple(found.values()))

    def plan_of(self, row: UnitRow) -> UnitPlan:
        """Return the plan of a unit; raises ProblemsFound for values that it cannot be made with, naming their cells."""
        cells = {text.path: tuple(_cell(row, slot.column) for slot in text.slots) for text in self.texts}
        if problems := [*_row_problems(row), *self._value_problems(cells)]:
            raise ProblemsFound(self.source.locate_all(tuple(problems)))
        typed = {path: tuple(escaped(each.text) for each in values) for path, values in cells.items()}
        source = self._edited(row, typed)
        if plain := self._plain_texts(source, cells):
            typed |= {path: tuple(each.text for each in cells[path]) for path in plain}
            source = self._edited(row, typed)
        of_heading = {
            tuple(step for step in place if step): (value,) for place, value in heading_values(row).items()
        }
        return UnitPlan(source, cells | of_heading, typed)

    def filled_with(self, word: str) -> Source:
        """Return the plan with `word` in every slot; raises CannotEdit."""
        editor = Editor(self.source, canonical_key)
        for text in self.texts:
            editor.change(text.path, *(TextEdit(slot.start, slot.end, word) for slot in text.slots))
        return editor.edited()

    def _edited(self, row: UnitRow, typed: Mapping[KeyPath, tuple[str, ...]]) -> Source:
        try:
            editor = Editor(self.source, canonical_key)
            for text in self.texts:
                pairs = zip(text.slots, typed[text.path], strict=True)
                editor.change(text.path, *(TextEdit(slot.start, slot.end, value) for slot, value in pairs))
            put_heading(editor, self.source, self._office, row, typed.keys())
            return editor.edited()
        except CannotEdit as error:
            message = f"Không ghi được các giá trị ở {row.place} của bảng vào kế hoạch: {error}"
            raise ProblemsFound(self.source.locate_all((Problem(NOT_LITERAL, message),))) from error

    def _plain_texts(self, source: Source, cells: Mapping[KeyPath, tuple[UnitValue, ...]]) -> list[KeyPath]:
        """Return where a value with a mark in it stands in a field that reads none: there it needs no backslash."""
        marked = [
            path for path, values in cells.items() if any(escaped(each.text) != each.text for each in values)
        ]
        if not marked:
            return []
        try:
            plan = validate(source)
        except ProblemsFound:  # they are told when the plan is opened
            return []
        return [path for path in marked if _is_plain(plan, path)]

    def _value_problems(self, cells: Mapping[KeyPath, tuple[UnitValue, ...]]) -> list[Problem]:
        """Return what each column lacks, at the first place that asks for it, and the values that would be marks."""
        lacks: dict[str, Problem] = {}
        marks: list[Problem] = []
        for text in self.texts:
            found = {
                slot: fault
                for slot, cell in zip(text.slots, cells[text.path], strict=True)
                if (fault := _lack(cell, slot.column))
            }
            for slot, fault in found.items():
                lacks.setdefault(fold(slot.column), fault._replace(path=text.path, offset=slot.start))
            if not found and (mark := _mark(text, cells[text.path])):
                marks.append(mark)
        return [*lacks.values(), *marks]


def _row_problems(row: UnitRow) -> list[Problem]:
    if row.name:
        return []
    hint = "ghi tên đơn vị vào hàng ấy, hoặc xóa hàng ấy"
    return [Problem(NO_NAME, f"Bảng đơn vị, {row.place}: chưa có tên đơn vị", hint)]


def _no_column(column: str, known: list[str], table: str) -> Problem:
    near = nearest(column, known)
    hint = f"có phải là {join_vi([f'[[đơn vị: {each}]]' for each in near], 'hay')}?" if near else ""
    hint = hint or f"thêm cột ấy vào bảng; bảng hiện có: {', '.join(known)}"
    return Problem(NO_COLUMN, f"Bảng đơn vị “{table}” không có cột “{column}”", hint)


def _several_columns(column: str, count: int, table: str) -> Problem:
    hint = "đặt cho mỗi cột một tên, hoặc xóa cột thừa"
    return Problem(NO_COLUMN, f"Bảng đơn vị “{table}” có {count} cột cùng tên “{column}”", hint)


def _cell(row: UnitRow, column: str) -> UnitValue:
    return row.value(column) or UnitValue(column, "", row.place)


def _lack(cell: UnitValue, column: str) -> Problem | None:
    if cell.fault:
        hint = "mở bảng, sửa ô ấy, lưu lại rồi gõ lại lệnh"
        return Problem(LACKS_VALUE, f"Bảng đơn vị: {cell.fault}, cột “{column}”", hint)
    if cell.text:
        return None
    hint = f"ghi giá trị vào {cell.place} của bảng"
    return Problem(LACKS_VALUE, f"Bảng đơn vị chưa có “{column}” ở {cell.place}", hint)


def _mark(text: SlotText, cells: tuple[UnitValue, ...]) -> Problem | None:
    """Return the problem of a value that would be read as the mark of a line, or as the line of a table, not as words."""
    values = [escaped(cell.text) for cell in cells]
    neutral = [_NEUTRAL] * len(values)
    if _shape(text.filled(values)) == _shape(text.filled(neutral)):
        return None
    for place, cell in enumerate(cells):
        alone = [*neutral[:place], values[place], *neutral[place + 1 :]]
        if _shape(text.filled(alone)) != _shape(text.filled(neutral)):
            message = f"“{cell.text}” ({cell.place}) đứng ở đây sẽ bị hiểu là dấu đầu dòng hay hàng của bảng"
            hint = "viết vài chữ trước [[đơn vị: …]] trong kế hoạch, hoặc sửa ô ấy"
            return Problem(NOT_LITERAL, message, hint, path=text.path, offset=text.slots[place].start)
    return None


def _shape(text: str) -> list[tuple[str, int]]:
    """Return what each line of `text` is read as; [] for a text that is not read line by line."""
    try:
        prose, _ = parse_prose(text)
    except BadValue:
        return []
    return [(item.level, len(item.cells)) for item in prose.items]


def _is_plain(plan: Plan, path: KeyPath) -> bool:
    """Return True for a path to words in which no mark is read."""
    value: object = plan
    for step in path:
        holder = value
        if isinstance(value, PlanModel):
            name = value.KEYS.get(str(step))
            value = getattr(value, name) if name else None
        elif isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, tuple) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return False
        if isinstance(holder, PlainRow):
            return False
    return isinstance(value, str)
