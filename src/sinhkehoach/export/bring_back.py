"""What came back on sheets, and the plan as it is by now → what to take into the plan, and what to tell of all else."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.inline_marks import escaped, unescaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_lower, shortened
from sinhkehoach.export.filled_sheet import FilledCell, FilledRow, FilledSheet
from sinhkehoach.export.list_table import ListRow, ListTable
from sinhkehoach.export.matched_rows import Matched, matched_rows
from sinhkehoach.export.row_mark import Origin, RowMark
from sinhkehoach.export.tables import MEASURE
from sinhkehoach.model.base_model import Reader
from sinhkehoach.model.choices import TASK_STATE
from sinhkehoach.model.fields import LINE, QUANTITY
from sinhkehoach.model.typed import Typed

_LONGEST: Final = 60
_MOST_NAMED: Final = 3
_PERCENT: Final = "%"


class Kind(StrEnum):
    """What is told of a cell or a row."""

    WRONG = "giá trị sai"
    CLASH = "hai giá trị khác nhau"
    OTHER_COLUMN = "ô không nhập"
    ADDED = "dòng thêm"
    BROKEN = "mã dòng hỏng"
    FOREIGN = "của kế hoạch khác"
    UNKNOWN = "kế hoạch không còn"
    MISSING = "bảng không còn"
    RENAMED = "đổi tên"
    NO_COLUMN = "thiếu cột"


# What is told, though nothing that was typed is left behind.
FOR_INFORMATION: Final = frozenset({Kind.MISSING, Kind.RENAMED, Kind.NO_COLUMN})


class Told(NamedTuple):
    """What a person has to know: of which sheet, of which cell or row ("" for the whole sheet), in a sentence.

    `column` is the head that the cell stands under, "" where it is not about one.
    """

    kind: Kind
    sheet: str
    place: str
    message: str
    column: str = ""

    @property
    def of_many(self) -> str:
        """How more of the same kind on one sheet are counted, "" for what is always told in full."""
        if self.kind is Kind.OTHER_COLUMN:
            return f"ô nữa của cột “{self.column}” cũng vậy"
        return "dòng nữa của kế hoạch không có trong trang" if self.kind is Kind.MISSING else ""

    @property
    def where(self) -> str:
        """The place as people read it."""
        return _where(self.sheet, self.place)


class Taken(NamedTuple):
    """A value to be put into the plan at `path`, None to take away what stands there."""

    path: KeyPath
    value: str | None
    sheet: str
    place: str


class Brought(NamedTuple):
    """What to take into the plan, and what to tell."""

    taken: tuple[Taken, ...]
    told: tuple[Told, ...]


def bring_back(
    sheets: Iterable[FilledSheet], tables: Iterable[ListTable], is_ours: Callable[[Origin], bool]
) -> Brought:
    """Return what `sheets` bring to the plan that has these `tables` by now; `is_ours` knows its own rows.

    Whatever somebody has typed, changed or taken away is either taken or told.
    """
    by_mark = {table.mark: table._replace(rows=(*table.rows, *table.foot)) for table in tables}
    taken: list[Taken] = []
    told: list[Told] = []
    for sheet in sheets:
        table = by_mark.get(sheet.kind)
        if table is None:
            told.append(Told(Kind.UNKNOWN, sheet.name, "", "kế hoạch nay không có phần này"))
            continue
        each = _SheetBack(sheet, table, is_ours)
        taken += each.taken
        told += each.told
    return Brought(tuple(_agreed(taken, told)), tuple(told))


def _agreed(taken: Iterable[Taken], told: list[Told]) -> Iterator[Taken]:
    """Yield each value once; where two sheets have several for one place, none is taken, and that is told."""
    by_path: defaultdict[KeyPath, list[Taken]] = defaultdict(list)
    for each in taken:
        by_path[each.path].append(each)
    for first, *others in by_path.values():
        other = next((each for each in others if each.value != first.value), None)
        if other is None:
            yield first
        else:
            elsewhere = f"{_where(other.sheet, other.place)} ghi {_quoted(other.value or '')}"
            message = f"ghi {_quoted(first.value or '')}, {elsewhere}; kế hoạch được giữ nguyên"
            told.append(Told(Kind.CLASH, first.sheet, first.place, message))


class _Typed(NamedTuple):
    """A value that somebody typed, ready for the plan, and where it stands on the sheet."""

    value: str | None
    cell: FilledCell


class _SheetBack:
    """Brings one sheet back."""

    def __init__(self, sheet: FilledSheet, table: ListTable, is_ours: Callable[[Origin], bool]) -> None:
        self._sheet, self._table = sheet, table
        self._open = {column.head for column in table.columns if column.is_open}
        self.told: list[Told] = []
        self.taken: list[Taken] = []
        self._columns()
        found = matched_rows(self._ours(is_ours), table)
        self._left(found)
        rows: defaultdict[int, list[FilledRow]] = defaultdict(list)
        for row, place in found.pairs:
            rows[place].append(row)
        for place, same in sorted(rows.items()):
            self._row(table.rows[place], same)

    def _tell(self, kind: Kind, place: str | int, message: str, column: str = "") -> None:
        text = f"cột “{column}” {message}" if column else message
        self.told.append(Told(kind, self._sheet.name, str(place), text, column))

    def _columns(self) -> None:
        """Tell of columns that were sent out and are there no more."""
        marks = [row.mark for row in self._sheet.rows if row.mark]
        for column in self._table.columns:
            if column.head not in self._sheet.heads and any(mark.has(column.head) for mark in marks):
                self._tell(Kind.NO_COLUMN, "", f"trang không còn cột “{column.head}”")

    def _ours(self, is_ours: Callable[[Origin], bool]) -> Iterator[tuple[FilledRow, RowMark]]:
        """Yield the rows that were sent out with this plan."""
        for row in self._sheet.rows:
            name = _quoted(row.first_words)
            if row.is_broken:
                self._tell(
                    Kind.BROKEN, row.number, f"mã ẩn của dòng đã bị sửa nên không biết là dòng nào: {name}"
                )
            elif row.mark is None:
                self._tell(Kind.ADDED, row.number, f"dòng thêm tay, không nhập: {name}")
            elif row.mark.sheet != self._table.mark:
                self._tell(Kind.FOREIGN, row.number, f"dòng chép từ trang khác sang, không nhập: {name}")
            elif not is_ours(row.mark.origin):
                plan, period = row.mark.origin
                self._tell(Kind.FOREIGN, row.number, f"dòng của kế hoạch “{plan}”, kỳ {period}: {name}")
            else:
                yield row, row.mark

    def _left(self, found: Matched) -> None:
        head = self._table.name_head
        for row, place in found.by_likeness:
            now = self._table.words(self._table.rows[place])[head]
            self._tell(
                Kind.RENAMED, row.number, f"{_quoted(row.words(head))} trong kế hoạch nay là {_quoted(now)}"
            )
        for row in found.unknown:
            self._tell(Kind.UNKNOWN, row.number, f"kế hoạch không còn mục này: {_quoted(row.words(head))}")
        for place in found.missing:
            name = self._table.words(self._table.rows[place])[head]
            self._tell(Kind.MISSING, "", f"trang không có dòng {_quoted(name)}")

    def _row(self, now: ListRow, same: Sequence[FilledRow]) -> None:
        """Bring back what stands in the rows of one thing; there are several where somebody has copied one."""
        words = self._table.words(now)
        fills = dict(now.fills)
        for row in same:
            self._not_taken(row, now, words)
        for head, path in fills.items():
            typed = [found for row in same if (found := self._typed(row, head, words, path)) is not None]
            if len({each.value for each in typed}) > 1:
                both = " và ".join(
                    f"{_quoted(each.cell.words)} (ô {each.cell.place})" for each in typed[:_MOST_NAMED]
                )
                self._tell(Kind.CLASH, typed[0].cell.place, f"có hai dòng cùng một mục: {both}", head)
            elif typed:
                self.taken.append(Taken(path, typed[0].value, self._sheet.name, typed[0].cell.place))

    def _not_taken(self, row: FilledRow, planned: ListRow, now: Mapping[str, str]) -> None:
        """Tell of what was changed in cells that are not for that."""
        fills = dict(planned.fills)
        sums = self._sums(planned)
        shown = [column.head for column in self._table.columns if column.head in self._sheet.heads]
        for head in dict.fromkeys((*shown, *row.cells)):
            cell = row.cell(head)
            if head in fills or (cell.fault and head in sums):
                continue
            if not cell.fault and (_was(row, head, cell.words) or cell.words == now.get(head)):
                continue
            wanted = f"; kế hoạch ghi {_quoted(now[head])}" if now.get(head) else ""
            if head in self._open:
                wanted = "; mục này không có đích ở cột ấy"
            said = cell.fault or (_quoted(cell.words) if cell.words else "đã bị xóa")
            self._tell(Kind.OTHER_COLUMN, cell.place, f"không nhập: {said}{wanted}", head)

    def _sums(self, planned: ListRow) -> frozenset[str]:
        """Return the heads of what was sent out as a sum; what works out no formulas saves it without its result."""
        if not (self._table.foot and planned.is_head):
            return frozenset()
        values = zip(self._table.columns, planned.values, strict=True)
        return frozenset(column.head for column, value in values if isinstance(value, Decimal))

    def _typed(self, row: FilledRow, head: str, now: Mapping[str, str], path: KeyPath) -> _Typed | None:
        """Return what was typed below `head` since the row was sent out; tell where it cannot be taken."""
        cell = row.cell(head)
        if cell.fault:
            self._tell(Kind.WRONG, cell.place, f"không nhập: {cell.fault}", head)
            return None
        if head not in self._sheet.heads or _was(row, head, cell.words):
            return None
        try:
            value = _read(cell.words, path, now)
        except ProblemsFound as found:
            problem = found.problems[0]
            said = (first_lower(problem.message), problem.hint)
            self._tell(Kind.WRONG, cell.place, f"không nhập: {'; '.join(filter(None, said))}", head)
            return None
        if unescaped(value or "") == now[head]:
            return None
        if not _was(row, head, now[head]):
            both = f"bảng ghi {_quoted(cell.words)}, kế hoạch nay ghi {_quoted(now[head])}"
            self._tell(Kind.CLASH, cell.place, f"không nhập: {both}", head)
            return None
        return _Typed(value, cell)


def _was(row: FilledRow, head: str, words: str) -> bool:
    """Say whether `words` stood below `head` when the row was sent out; nothing stood in a column that was not there."""
    return row.mark is not None and (row.mark.said(head, words) or not (words or row.mark.has(head)))


def _read(words: str, path: KeyPath, now: Mapping[str, str]) -> str | None:
    """Return `words` as they are typed into the plan at `path`; raises ProblemsFound for what cannot stand there."""
    if not words:
        return None
    reader = _reader(path)
    if reader is QUANTITY and now.get(MEASURE) == _PERCENT:
        # The sign of an indicator that is measured in % is the program's.
        words = words.removesuffix(_PERCENT).rstrip()
    value = escaped(words) if reader is LINE else words
    read = reader.read(Typed(value, path, lambda _: None))
    return str(read) if reader is TASK_STATE else value


def _reader(path: KeyPath) -> Reader[Any]:
    # Behind the key may stand the stretch of time that a result is noted for.
    if "tình trạng" in path[-2:]:
        return TASK_STATE
    return QUANTITY if path[0] == "chỉ tiêu" and "kết quả" in path[-2:] else LINE


def _where(sheet: str, place: str) -> str:
    if not place:
        return f"trang “{sheet}”"
    return f"trang “{sheet}”, {'dòng' if place.isdecimal() else 'ô'} {place}"


def _quoted(words: str) -> str:
    return f"“{shortened(words, _LONGEST)}”"
