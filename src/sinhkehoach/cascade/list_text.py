"""What a superior's plan assigns → the file that keeps it, for people, for git, and for `cu-the-hoa` the next time."""

from collections.abc import Mapping
from typing import Final

from sinhkehoach.model.assignment_list import AssignedIndicator, AssignedTask, AssignmentList
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.transcribe.plan_text import section_text
from sinhkehoach.values.dates import short_date
from sinhkehoach.yaml.edit.write_value import NewValue

_HEAD: Final = (
    "# Những việc, chỉ tiêu mà văn bản của cấp trên giao, đúng như lời văn bản ấy: do lệnh cu-the-hoa lập.\n"
    "# Đừng sửa bằng tay: khi cấp trên sửa văn bản, lệnh ấy so với tệp này để biết chỗ nào đã đổi.\n"
)


def list_text(assigned: AssignmentList) -> str:
    """Return the text of the list, which reads as `assigned` again."""
    sections: dict[str, NewValue] = {
        "văn bản": document_entry(assigned.document),
        "kỳ": assigned.period.text,
        "cột": list(assigned.columns),
        "nhiệm vụ": [_entry(each) for each in assigned.tasks],
        "chỉ tiêu": [_entry(each) for each in assigned.indicators],
    }
    return _HEAD + "".join(f"\n{section_text(key, value)}" for key, value in sections.items() if value)


def document_entry(document: CitedDocument) -> Mapping[str, NewValue]:
    """Return a document as it stands in a list of cited documents."""
    entry: dict[str, NewValue] = {
        "loại": document.kind,
        "số": document.number,
        "ngày": short_date(document.date) if document.date else None,
        "cơ quan": document.issuer,
        "trích yếu": document.title.typed if document.title else None,
    }
    return {key: value for key, value in entry.items() if value}


def _entry(assigned: AssignedTask | AssignedIndicator) -> Mapping[str, NewValue]:
    values = ((field.key, _value(assigned, name)) for name, field in type(assigned).FIELDS.items())
    return {key: value for key, value in values if value}


def _value(model: PlanModel, name: str) -> NewValue:
    value = getattr(model, name)
    return list(value) if isinstance(value, tuple) else value
