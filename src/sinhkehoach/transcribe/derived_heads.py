"""The heads of a table → what of the plan each column shows, where the table can be made from it."""

from typing import Final, NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN, TASK_COLUMN, USUAL_COLUMNS
from sinhkehoach.sheets.parts import TableParts
from sinhkehoach.yaml.edit.write_value import NewValue

# Words in the head of a column → what it shows, besides the usual heads; the first that fits.
_MEANT: Final = {
    DerivedFrom.TASKS: (
        ("chủ trì", "chủ trì"),
        ("phối hợp", "phối hợp"),
        ("lãnh đạo", "lãnh đạo"),
        ("thời gian", "thời gian"),
        ("thời hạn", "thời gian"),
        ("tiến độ", "thời gian"),
        ("sản phẩm", "sản phẩm"),
        ("kết quả", "sản phẩm"),
        ("ghi chú", "ghi chú"),
        ("nhiệm vụ", TASK_COLUMN),
        ("công việc", TASK_COLUMN),
        ("nội dung", TASK_COLUMN),
    ),
    DerivedFrom.INDICATORS: (
        ("hiện tại", "hiện tại"),
        *((f"{word} {year}", "hiện tại") for word in ("thực hiện", "th", "ước") for year in ("20", "năm")),
        *((f"{word} {year}", "đích") for word in ("kế hoạch", "kh", "mục tiêu") for year in ("20", "năm")),
        ("đơn vị", "đơn vị"),
        ("đvt", "đơn vị"),
        ("ghi chú", "ghi chú"),
    ),
    DerivedFrom.BUDGET: (
        ("cách tính", "cách tính"),
        ("ghi chú", "ghi chú"),
        ("số tiền", "số tiền"),
        ("thành tiền", "số tiền"),
        ("nguồn", "nguồn"),
        ("kinh phí", "số tiền"),
        ("dự toán", "số tiền"),
        ("nội dung", "nội dung"),
        ("năm", "năm"),
    ),
}


class ShownColumn(NamedTuple):
    """What a column shows, and of which part (a year, a source, a column of targets), "" for the whole."""

    shows: str
    part: str = ""


def shown_columns(parts: TableParts, source: DerivedFrom) -> list[ShownColumn] | None:
    """Return what each column of a table shows; None where one of them shows nothing that `source` has."""
    found = known_columns(parts, source)
    known = [each for each in found if each is not None]
    return known if len(known) == len(found) else None


def known_columns(parts: TableParts, source: DerivedFrom) -> list[ShownColumn | None]:
    """Return what each column of a table shows, None for one that shows nothing that `source` has."""
    known = [_shown(head, name, source) for head, name in zip(top_names(parts), parts.names, strict=True)]
    if source is DerivedFrom.TASKS and ShownColumn(TASK_COLUMN) not in known:
        # A table of tasks may well call them "Nội dung".
        return [ShownColumn(TASK_COLUMN) if each and each.shows == "nội dung" else each for each in known]
    return known


def chosen_columns(parts: TableParts, shown: list[ShownColumn], source: DerivedFrom) -> list[NewValue]:
    """Return the columns as an author chooses them; none where they are the usual ones under their usual heads."""
    order = [each.shows for each in USUAL_COLUMNS[source] if each.shown_by_default]
    plain = list(dict.fromkeys(each.shows for each in shown))
    heads = {each.shows: each.head for each in USUAL_COLUMNS[source]}
    has_usual_heads = all(
        fold(heads[each.shows]) == fold(name)
        for each, name in zip(shown, parts.names, strict=True)
        if not each.part
    )
    if has_usual_heads and plain == [each for each in order if each in plain] and len(parts.heads) == 1:
        return []
    below = {cell.column: cell.text for row in parts.heads[1:] for cell in row if cell.text}
    columns: list[NewValue] = []
    for cell in parts.heads[0]:
        inside = range(cell.column, cell.column + cell.span)
        if any(shown[at].part for at in inside):
            columns.append({"lấy": shown[cell.column].shows, "tên": cell.text})
        elif cell.span == 1:
            columns.append(_column(shown[cell.column].shows, cell.text, heads))
        else:
            leaves = [_column(shown[at].shows, below.get(at, ""), heads) for at in inside]
            columns.append({"tên": cell.text, "cột": leaves})
    return columns


def _column(shows: str, name: str, heads: dict[str, str]) -> NewValue:
    return shows if fold(heads[shows]) == fold(name) else {"lấy": shows, "tên": name}


def top_names(parts: TableParts) -> list[str]:
    """Return the name in the highest row of heads over each column."""
    names = [""] * parts.width
    for cell in parts.heads[0] if parts.heads else ():
        names[cell.column : cell.column + cell.span] = [cell.text] * cell.span
    return names


def _shown(top: str, name: str, source: DerivedFrom) -> ShownColumn | None:
    head, leaf = fold(top), fold(name)
    if leaf in NUMBER_HEADS:
        return ShownColumn(NUMBER_COLUMN)
    usual = {fold(each.head): each.shows for each in USUAL_COLUMNS[source]}
    if leaf == head and leaf in usual:
        return ShownColumn(usual[leaf])
    if source is DerivedFrom.INDICATORS and head.startswith("chỉ tiêu"):
        return ShownColumn("đích", "" if leaf == head else name)
    for words, shows in _MEANT[source]:
        if words in leaf and leaf == head:
            return ShownColumn(shows)
        if words in head and leaf != head:
            is_shared = source is DerivedFrom.BUDGET and shows in ("năm", "nguồn")
            return ShownColumn(shows, name) if is_shared else _shown(name, name, source)
    return None if leaf == head else _shown(name, name, source)
