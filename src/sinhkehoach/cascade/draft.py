"""What a superior's plan assigns → the first text of ours: every task answered, whatever a person must say marked."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final, NamedTuple

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_upper
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.entries import indicators_entry, task_entry, task_mark
from sinhkehoach.cascade.list_text import document_entry
from sinhkehoach.model.assignment_list import AssignmentList
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.plan import Plan
from sinhkehoach.transcribe.plan_text import section_text
from sinhkehoach.values.periods import Period, PeriodKind
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.confirmations import TO_LOOK_AT
from sinhkehoach.yaml.read.reader import parse_source

_SCHEMA: Final = "# yaml-language-server: $schema=../schema/ke-hoach.schema.json\n"
_HEAD: Final = ("cơ quan", "số", "ngày", "kỳ", "trích yếu")
_TITLE: Final = "trích yếu theo văn bản cấp trên; ghi thêm phạm vi, địa bàn của ta"
_BASES: Final = "thêm các căn cứ khác, văn bản bậc cao hơn xếp trên"
_SIGNER: Final = "người ký có đúng không"
_SIX: Final = "Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền."


class Desk(NamedTuple):
    """Where our plan is written: who we are, by which short names; `document` is that of the superior's plan.

    `is_listed` tells that the office's file has that document already.
    """

    us: Addressees
    issuer: str
    signer: str
    document: str
    assignment_list: str
    is_listed: bool = False


def draft_text(assigned: AssignmentList, desk: Desk) -> str:
    """Return the text of our plan; raises CannotEdit for words that no plan file can hold."""
    order = [field.key for field in Plan.FIELDS.values()]
    values = dict(sorted(_values(assigned, desk).items(), key=lambda pair: order.index(pair[0])))
    sections = (
        ("" if key in _HEAD[1:] else "\n") + section_text(key, value)
        for key, value in values.items()
        if value or key in _HEAD
    )
    source = parse_source(_SCHEMA + "".join(sections), "plan.yaml", canonical_key)
    editor = Editor(source, canonical_key)
    for path, mark in _marks(assigned, desk, values):
        editor.comment(path, TO_LOOK_AT + mark)
    return editor.edited().text


def superior_entry(desk: Desk) -> Mapping[str, NewValue]:
    """Return what a plan says of the superior's plan."""
    entry: dict[str, NewValue] = {"danh mục": desk.assignment_list, "gọi là": list(desk.us.called)}
    return {key: value for key, value in entry.items() if value}


def _values(assigned: AssignmentList, desk: Desk) -> dict[str, NewValue]:
    title = assigned.document.title.plain.removeprefix("về ") if assigned.document.title else ""
    reference = f"[[{desk.document}]]"
    return {
        "cơ quan": desk.issuer,
        "số": None,
        "ngày": None,
        "kỳ": _typed(assigned.period),
        "trích yếu": escaped(first_upper(title)),
        "văn bản": {} if desk.is_listed else {desk.document: document_entry(assigned.document)},
        "kế hoạch cấp trên": {desk.document: superior_entry(desk)},
        "căn cứ": [desk.document],
        "mở đầu": f"Thực hiện {reference}, [[cơ quan]] xây dựng kế hoạch thực hiện như sau:",
        "mục đích": f"Cụ thể hóa, tổ chức thực hiện các nhiệm vụ, chỉ tiêu được giao tại {reference}.",
        "yêu cầu": _SIX,
        "chỉ tiêu": indicators_entry(assigned.indicators, assigned.columns, desk.document),
        "nhiệm vụ": _tasks(assigned, desk),
        "ký": desk.signer,
    }


def _typed(period: Period) -> str:
    return str(period.first.year) if period.kind is PeriodKind.YEAR else period.text


def _tasks(assigned: AssignmentList, desk: Desk) -> list[NewValue]:
    """Return our tasks; those that stand side by side in one group of the superior's are a group here, too."""
    tasks: list[NewValue] = []
    for group, members in groupby(assigned.tasks, key=lambda task: task.group):
        entries = [task_entry(each, desk.document, desk.us) for each in members]
        tasks += [{"tên": escaped(group), "nhiệm vụ": entries}] if group else entries
    return tasks


def _marks(
    assigned: AssignmentList, desk: Desk, values: Mapping[str, NewValue]
) -> Iterator[tuple[KeyPath, str]]:
    yield ("trích yếu",), _TITLE
    yield ("căn cứ",), _BASES
    yield ("ký",), _SIGNER
    if values["chỉ tiêu"]:
        count = len(assigned.indicators)
        yield ("chỉ tiêu",), f"{count} chỉ tiêu được giao; ghi đích của ta, không kém mức được giao"
    place = -1
    for group, members in groupby(assigned.tasks, key=lambda task: task.group):
        place += 1 if group else 0
        for below, task in enumerate(members):
            place += 0 if group else 1
            path: KeyPath = ("nhiệm vụ", place, "nhiệm vụ", below) if group else ("nhiệm vụ", place)
            yield path, task_mark(task, desk.us)
