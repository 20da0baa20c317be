"""The models of the plan format → tables for people: each key, what it takes, what it means."""

from enum import StrEnum
from typing import Any, Final

from sinhkehoach.model import (
    answer,
    appendix,
    budget,
    choices,
    decision,
    fields,
    implementation,
    indicator,
    office,
    part,
    picture,
    plan,
    report,
    results,
    submission,
    superior,
    table,
    task,
)
from sinhkehoach.model.base_model import Field, PlanModel, Reader
from sinhkehoach.model.keys import english_keys
from sinhkehoach.model.readers import ChoiceOf, Later, ListOf, MapOf, MapOr, RecordOf
from sinhkehoach.resolve.derived_columns import shown_by

# Every model of the format, with the name people know it by (a heading of docs/dinh-dang.md).
MODELS: dict[type[PlanModel], str] = {
    plan.Plan: "Cả tệp kế hoạch",
    decision.IssuingDecision: "Quyết định",
    submission.Submission: "Tờ trình",
    superior.Superior: "Kế hoạch cấp trên",
    indicator.Indicators: "Chỉ tiêu",
    indicator.IndicatorGroup: "Một nhóm chỉ tiêu",
    indicator.Indicator: "Một chỉ tiêu",
    indicator.Target: "Đích và hiện tại",
    task.Task: "Một nhiệm vụ",
    task.UnitWork: "Giao việc cho đơn vị",
    budget.Budget: "Kinh phí",
    budget.BudgetItem: "Một khoản kinh phí",
    implementation.Implementation: "Tổ chức thực hiện",
    part.Part: "Một phần",
    report.Report: "Báo cáo",
    table.FreeTable: "Bảng",
    table.TableColumn: "Một cột",
    table.RowGroup: "Nhóm hàng",
    picture.Picture: "Hình",
    appendix.Appendix: "Một phụ lục",
    appendix.DerivedColumn: "Cột của bảng lập từ kế hoạch",
    appendix.AppendixSection: "Mục trong phụ lục",
    office.Office: "Cả tệp co-quan.yaml",
    office.Issuer: "Cơ quan ban hành",
    office.Signer: "Người ký",
    office.Unit: "Đơn vị",
    office.CitedDocument: "Văn bản viện dẫn",
    office.RecipientBracket: "Nơi nhận chung một ngoặc",
}
_KINDS: Final[dict[Reader[Any], str]] = {
    fields.LINE: "một dòng chữ",
    fields.PLAIN_LINE: "một dòng chữ",
    fields.TYPED_LINE: "một dòng chữ",
    fields.TEMPLATE_NAME: "tên tệp trong templates/",
    fields.DRAFT: "một dòng chữ, hoặc có / không",
    fields.PROSE: "đoạn văn",
    fields.OMITTABLE_PROSE: "đoạn văn, hoặc không",
    fields.ROW_NUMBERS: "có / không / tên cột",
    fields.IDENTIFIER: "tên gọi tắt",
    fields.FLAG: "có / không",
    fields.NUMBER: "số",
    fields.DOCUMENT_NUMBER: "số",
    fields.DATE: "ngày",
    fields.REPEAL: "ngày, và văn bản thay thế",
    fields.PERIOD: "kỳ",
    fields.QUANTITY: "chỉ tiêu",
    fields.REPORT_PERIOD: "kỳ báo cáo",
    results.QUANTITIES: "chỉ tiêu, hoặc {6 tháng: …, năm: …}",
    results.LINES: "một dòng chữ, hoặc {6 tháng: …, năm: …}",
    results.STATES: "xong / đang làm / chưa làm, hoặc {6 tháng: …, năm: …}",
    results.AMOUNTS: "số tiền, hoặc {6 tháng: …, năm: …}",
    fields.MONEY_UNIT: "đồng / nghìn đồng / triệu đồng / tỷ đồng",
    fields.NAMES: "một hoặc nhiều tên",
    answer.ANSWERS: "một hoặc nhiều chỗ, như mục II.3 kh-tỉnh",
    decision.USUAL_DECISION: "có",
    superior.LIST_NAME: "tên tệp trong cap-tren/",
    picture.PICTURES: "một hoặc nhiều [hình](#hình)",
    picture.FILE_NAME: "tên tệp trong hinh/",
    picture.WIDTH: "độ rộng, như 120 mm",
    table.CELLS: "danh sách các ô",
    table.ROWS: "danh sách: danh sách các ô hoặc [nhóm hàng](#nhóm-hàng); hoặc các dòng dán vào sau dấu \\|",
    table.TABLES: "một hoặc nhiều [bảng](#bảng)",
}
# What Markdown would take for a cell's end, a tag or a link.
_ESCAPES = str.maketrans({"|": "\\|", "<": "&lt;", "[": "\\["})


def format_region(name: str) -> str:
    """Return the content of the region called `name`: `mục của …` for a model, `khóa tiếng Anh` for all keys."""
    if name == "khóa tiếng Anh":
        return english_table()
    if name == "cột lập từ kế hoạch":
        return column_table()
    title = name.removeprefix("các mục của ")
    return model_table(next(model for model, known in MODELS.items() if known == title))


def region_of(model: type[PlanModel]) -> str:
    """Return the name of the region that holds the table of `model`."""
    return f"các mục của {MODELS[model]}"


def model_table(model: type[PlanModel]) -> str:
    """Return the table of a model's keys, the obligatory ones marked."""
    rows = [
        f"| `{each.key}`{' (bắt buộc)' if each.is_required else ''} | {_kind(each.reader)} | {_meaning(each)} |"
        for each in model.FIELDS.values()
    ]
    return "\n".join(["| Mục | Ghi gì | Ý nghĩa |", "|---|---|---|", *rows])


def english_table() -> str:
    """Return the table of the English keys."""
    rows = [f"| `{vietnamese}` | `{english}` |" for english, vietnamese in _by_vietnamese()]
    return "\n".join(["| Tiếng Việt | Tiếng Anh |", "|---|---|", *rows])


def column_table() -> str:
    """Return the table of what the columns of a table made from the plan can show."""
    rows = [
        f"| `{source.value}` | {', '.join(f'`{shown}`' for shown in shown_by(source))} |"
        for source in choices.DerivedFrom
    ]
    return "\n".join(["| Từ | Cột |", "|---|---|", *rows])


def _by_vietnamese() -> list[tuple[str, str]]:
    return sorted(english_keys().items(), key=lambda pair: (pair[1], pair[0]))


def _meaning(field: Field) -> str:
    description = field.description.translate(_ESCAPES)
    examples = ", ".join(f"`{_typed(each)}`" for each in field.examples)
    return f"{description} Ví dụ: {examples}." if examples else description


def _typed(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {content}" for key, content in value.items())
    return f"[{', '.join(value)}]" if isinstance(value, list) else str(value)


def _kind(reader: Reader[Any]) -> str:
    """Return what may be typed for `reader` to read."""
    if reader in _KINDS:
        return _KINDS[reader]
    match reader:
        case RecordOf():
            words = _link(reader.model)
        case ChoiceOf():
            words = _choices(reader.kind)
        case MapOr():
            words = " hoặc ".join(_kind(each) for each in reader.readers.values())
        case ListOf():
            words = f"danh sách: {_kind(reader.item)}"
        case MapOf():
            words = f"các dòng `tên: …`, mỗi dòng {_kind(reader.item)}"
        case Later():
            words = _kind(reader.find())
        case _:
            raise TypeError(f"no words for {reader!r}")
    return words


def _link(model: type[PlanModel]) -> str:
    return f"[{MODELS[model].lower()}](#{MODELS[model].lower().replace(' ', '-').replace('.', '')})"


def _choices(kind: type[StrEnum]) -> str:
    return " / ".join(word.value for word in kind)
