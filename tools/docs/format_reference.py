"""The models of the plan format → tables for people: each key, what it takes, what it means."""

from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from sinhkehoach.model import (
    appendix,
    budget,
    choices,
    fields,
    implementation,
    indicator,
    office,
    part,
    plan,
    table,
    task,
)
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.keys import english_keys
from sinhkehoach.model.table import PlainRow
from sinhkehoach.resolve.derived_columns import shown_by

# Every model of the format, with the name people know it by (a heading of docs/dinh-dang.md).
MODELS: dict[type[PlanModel], str] = {
    plan.Plan: "Cả tệp kế hoạch",
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
    table.FreeTable: "Bảng",
    table.TableColumn: "Một cột",
    table.RowGroup: "Nhóm hàng",
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
_CELL = "chữ của một ô"
_ROW = "danh sách các ô"
_KINDS: tuple[tuple[object, str], ...] = (
    (fields.LineText, "một dòng chữ"),
    (fields.PlainText, "một dòng chữ"),
    (fields.CellText, _CELL),
    (fields.ProseText, "đoạn văn"),
    (fields.Identifier, "tên gọi tắt"),
    (fields.Flag, "có / không"),
    (fields.Number, "số"),
    (fields.DocumentNumber, "số"),
    (fields.DateText, "ngày"),
    (fields.RepealText, "ngày, và văn bản thay thế"),
    (fields.PeriodText, "kỳ"),
    (fields.QuantityText, "chỉ tiêu"),
    (fields.MoneyUnitText, "đồng / nghìn đồng / triệu đồng / tỷ đồng"),
    (fields.Names, "một hoặc nhiều tên"),
    (table.OneOrMoreTables, "một hoặc nhiều [bảng](#bảng)"),
)
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
    hints = get_type_hints(model, include_extras=True)
    rows = [
        f"| `{field.alias}`{' (bắt buộc)' if field.is_required() else ''} | {_kind(hints[name])} | {_meaning(field)} |"
        for name, field in model.model_fields.items()
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


def _meaning(field: FieldInfo) -> str:
    description = (field.description or "").translate(_ESCAPES)
    examples = ", ".join(f"`{_typed(each)}`" for each in field.examples or ())
    return f"{description} Ví dụ: {examples}." if examples else description


def _typed(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {content}" for key, content in value.items())
    return f"[{', '.join(value)}]" if isinstance(value, list) else str(value)


def _kind(hint: object) -> str:
    """Return what may be typed for a field of this type."""
    for known, words in _KINDS:
        if _is(hint, known):
            return words
    if isinstance(hint, type) and issubclass(hint, PlanModel):
        return f"[{MODELS[hint].lower()}](#{MODELS[hint].lower().replace(' ', '-').replace('.', '')})"
    if (choice := _choices(hint)) is not None:
        return choice
    return _compound(hint)


def _is(hint: object, known: object) -> bool:
    """Return True for the annotated type `known`, and for one with more said about it."""
    said = get_args(known)
    return get_origin(hint) is Annotated and get_args(hint)[: len(said)] == said


def _choices(hint: object) -> str | None:
    for known, words in (
        (choices.ColumnAlign, choices.CellAlign),
        (choices.PageOrientation, choices.Orientation),
        (choices.PrintStyle, choices.PrintAs),
        (choices.TaskStateEntry, choices.TaskState),
        (choices.AppendixSource, choices.DerivedFrom),
        (choices.PartName, choices.StandardPart),
    ):
        if _is(hint, known):
            return " / ".join(word.value for word in words)
    return None


def _compound(hint: object) -> str:
    """Return the words for a union, a list, a map, or a type with more said about it."""
    origin, parts = get_origin(hint), [part for part in get_args(hint) if part is not type(None)]
    if origin is Annotated:
        return _kind(parts[0])
    if hint is PlainRow:
        return _ROW
    if origin in (Union, UnionType):
        return " hoặc ".join(dict.fromkeys(_kind(part) for part in parts))
    if origin is tuple:
        listed = _kind(parts[0])
        return _ROW if listed == _CELL else f"danh sách: {listed}"
    if origin is dict:
        return f"các dòng `tên: …`, mỗi dòng {_kind(parts[1])}"
    raise TypeError(f"no words for {hint}")
