"""Plan + its Document → the texts that the Document has nowhere: what somebody typed is never left out without a word.

A text is found by its key path. Names to look things up by are no texts, and some keys are not printed by design.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Document, PageBreak, Table, TextRow
from sinhkehoach.compose.task_table import inheriting_paths
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.table import PlainRow
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import rows_and_sentences, walk
from sinhkehoach.resolve.task_facts import INHERITED_FACTS, PRINTED_SHORT_FACTS, TASK_FACTS, UNIT_FACTS

# The title and the bases are in every document; of cited documents and footnotes those are printed that a text names.
# Tờ trình and reports are papers of their own.
_ELSEWHERE: Final = frozenset({"trích yếu", "căn cứ", "văn bản", "chú thích", "tờ trình", "báo cáo"})
_DECISION: Final = "quyết định"
_DECISION_TITLE: Final = (_DECISION, "trích yếu")
# What is written while the plan is carried out is for the next one, not for this document.
_FOR_LATER: Final = frozenset(fact.key for fact in TASK_FACTS if not fact.head)
# A heading, a spanning row or a sentence bears the path of the thing that it names.
_NAMES: Final = ("tên", "nhóm")
_HEADS: Final = "cột"
_NOTE: Final = "ghi chú"
# What is reported as one when all of it is missing.
_WHOLE: Final = frozenset({"nội dung", "giao việc", "bảng", "hình", "mở đầu", "ghi chú"})
_TASKS: Final = "nhiệm vụ"
_OWNERS: Final = {
    _TASKS: "nhiệm vụ này",
    "khoản": "khoản này",
    "nhóm": "nhóm này",
    "phụ lục": "phụ lục này",
    "mục": "mục này",
    "bảng": "bảng này",
    _DECISION: _DECISION,
    "hình": "hình này",
}
_SHORT_FACTS: Final = frozenset(fact.key for fact in PRINTED_SHORT_FACTS)
_HINTS: Final = {
    (
        _TASKS,
        "nội dung",
    ): "thêm “nhiệm vụ” vào “các phần”, hoặc thêm cột “nội dung” vào phụ lục lập từ nhiệm vụ",
    ("kinh phí", "nội dung"): "in kinh phí bằng lời (“cách in: lời”), hoặc chuyển sang “ghi chú” của khoản",
    (_DECISION, "thi hành"): "ghi vào lời của điều cuối, hoặc bỏ “điều” để dùng các điều thường lệ",
    ("", "ghi chú"): "thêm cột “ghi chú” vào phụ lục, hoặc chuyển lời này sang chỗ khác",
    ("", "dòng cộng"): "ghi “cộng: có” ở cột cần cộng, hoặc bỏ dòng này",
}


class Unprinted(NamedTuple):
    """Words of the plan that its document does not have, worded for people."""

    path: KeyPath
    message: str
    hint: str


def unprinted(plan: Plan, document: Document) -> Iterator[Unprinted]:
    """Yield what `document` leaves out of `plan`, in the order of the format; the work grows with both."""
    printed = _Printed(document)
    passed_on = set(_passed_on(plan, printed))
    typed = chain(_lost_texts(plan, printed), _lost_units(plan, printed))
    lost = (path for path in typed if path not in passed_on)
    for path in dict.fromkeys(_whole(each, printed) for each in lost):
        key, owner = path[-1], _owner(path, document)
        yield Unprinted(path, f"“{key}” của {owner} không được in ra ở đâu trong văn bản", _hint(path))


class _Printed:
    """The key paths of all that a document prints."""

    def __init__(self, document: Document) -> None:
        self._paragraphs = {note.path for note in document.notes}
        self._cells = {appendix.path for appendix in document.appendices}
        self._plain_rows: set[KeyPath] = set()
        self._tables: set[KeyPath] = set()
        decided = document.decision.articles if document.decision else ()
        self._paragraphs.add(_DECISION_TITLE)
        for block in chain(decided, document.body, *(appendix.blocks for appendix in document.appendices)):
            if isinstance(block, Table):
                self._add_table(block)
            elif not isinstance(block, PageBreak):
                self._paragraphs.add(block.path)

    def _add_table(self, table: Table) -> None:
        self._tables.add(table.path)
        for row in table.rows:
            if isinstance(row, TextRow):
                self._plain_rows.add(row.path)
            else:
                self._cells.update(cell.path for cell in row.cells)

    def has_row(self, path: KeyPath) -> bool:
        """Return True for a row of plain words that is printed."""
        return path in self._plain_rows

    def has_table(self, path: KeyPath) -> bool:
        """Return True for a table that is printed."""
        return path in self._tables

    def has(self, path: KeyPath) -> bool:
        """Return True for a text that is printed by itself, as a line of a cell, as a name or as the head of a column."""
        if path in self._paragraphs or path in self._cells:
            return True
        whole, last = path[:-1], path[-1]
        in_paragraph, in_cell = whole in self._paragraphs, whole in self._cells
        if isinstance(last, int):
            return in_cell
        if last in _NAMES and (in_paragraph or in_cell):
            return True
        # The sentence that tells of an indicator or an item of the budget ends with its note.
        if last == _NOTE and in_paragraph and isinstance(whole[-1], int):
            return True
        return _HEADS in path and path[: path.index(_HEADS)] in self._tables


def _lost_texts(plan: Plan, printed: _Printed) -> Iterator[KeyPath]:
    for path, text in rows_and_sentences(plan):
        if path[0] in _ELSEWHERE or not _FOR_LATER.isdisjoint(path):
            continue
        if not (printed.has_row(path) if isinstance(text, PlainRow) else printed.has(path)):
            yield path


def _lost_units(plan: Plan, printed: _Printed) -> Iterator[KeyPath]:
    """Yield the units of tasks that stand nowhere: they are names, no texts, but the plan's own words all the same."""
    for path, task in walk(plan.tasks, (Task,), (_TASKS,)):
        for fact in UNIT_FACTS:
            if getattr(task, fact.attribute) and not printed.has((*path, fact.key)):
                yield (*path, fact.key)


def _passed_on(plan: Plan, printed: _Printed) -> Iterator[KeyPath]:
    """Yield the facts of groups that a task below prints as inherited."""
    for path, group in walk(plan.tasks, (Task,), (_TASKS,)):
        for fact in INHERITED_FACTS:
            if any(printed.has((*below, fact.key)) for below in inheriting_paths(group, fact, path)):
                yield (*path, fact.key)


def _whole(path: KeyPath, printed: _Printed) -> KeyPath:
    """Return the path of the text, the list or the tables that `path` is a piece of, as much as is missing whole."""
    for end, step in enumerate(path[1:], 2):
        if step in _WHOLE and not printed.has_table(path[: end + 1]):
            return path[:end]
    return path if isinstance(path[-1], str) else path[:-1]


def _owner(path: KeyPath, document: Document) -> str:
    """Return in words whose text it is: the innermost thing that it belongs to."""
    *above, _ = path
    for step in reversed(above):
        if isinstance(step, str):
            is_indicator = step == "chỉ tiêu" and isinstance(above[-1], int)
            return "chỉ tiêu này" if is_indicator else _OWNERS.get(step, f"phần “{step}”")
    return document.kind_name.lower()


def _hint(path: KeyPath) -> str:
    """Return what can be done that the text at `path` is printed."""
    part, key = str(path[0]), str(path[-1])
    if part == _TASKS and key in _SHORT_FACTS:
        return (
            f"thêm cột “{key}” vào phụ lục lập từ nhiệm vụ, hoặc ghi “ghi phân công: có” ở phần có nhiệm vụ"
        )
    special = _HINTS.get((part, key)) or _HINTS.get(("", key))
    return special or f"thêm “{part}” vào “các phần”, hoặc chuyển sang “nội dung” hay “bảng” của phụ lục"
