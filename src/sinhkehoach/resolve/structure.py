"""Plan → problems of its structure: parts that would not be printed, short names given twice, empty appendices."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import fold, join_vi, nearest
from sinhkehoach.model.appendix import DerivedColumn
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.model.choices import DerivedFrom, StandardPart
from sinhkehoach.model.indicator import Indicator, Indicators
from sinhkehoach.model.messages import MISSING, meant_keys
from sinhkehoach.model.part import Part
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.columns import NESTED_TOO_DEEP, width_problems
from sinhkehoach.resolve.decision import decision_problems
from sinhkehoach.resolve.derived_columns import shown_by
from sinhkehoach.resolve.document_kind import DocumentKind
from sinhkehoach.values.periods import NO_PERIOD

DUPLICATE_ID: Final = "SKH251"
PART_NOT_PRINTED: Final = "SKH252"
PART_WITHOUT_CONTENT: Final = "SKH253"
PART_TWICE: Final = "SKH254"
PART_WITHOUT_NAME: Final = "SKH255"
EMPTY_APPENDIX: Final = "SKH256"
UNKNOWN_COLUMN: Final = "SKH257"
HALF_ISSUED: Final = "SKH258"


def structure_problems(plan: Plan, kind: DocumentKind) -> Iterator[Problem]:
    """Yield the problems that the parts of `plan` have with one another."""
    tasks = walk(plan.tasks, (Task,), ("nhiệm vụ",))
    items = walk(plan.budget, (BudgetItem,), ("kinh phí",))
    indicators = walk(plan.indicators, (Indicator,), ("chỉ tiêu",))
    appendices = ((("phụ lục", index), each) for index, each in enumerate(plan.appendices))
    for named in (tasks, items, indicators, appendices):
        yield from _duplicate_ids((path, each.id) for path, each in named if each.id)
    yield from _part_problems(plan)
    yield from _appendix_problems(plan)
    yield from _indicator_columns(plan)
    yield from _half_issued(plan)
    yield from decision_problems(plan)
    if kind.requires_period and plan.period == NO_PERIOD:
        hint = f"thêm dòng “kỳ: …” (kỳ của {kind.name_inside})"
        yield Problem(MISSING, "Thiếu “kỳ”", hint, path=("kỳ",))


def is_given(plan: Plan, part: StandardPart) -> bool:
    """Return True when `plan` has something to print for `part`."""
    return bool(getattr(plan, plan.PART_FIELDS[part]))


def last_part(plan: Plan, kind: DocumentKind) -> KeyPath:
    """Return the path of the part with whose text the body ends, () for a plan without parts."""
    entries = list(_entries(plan.parts, ("các phần",)))
    if entries:
        path, entry = entries[-1]
        return path if isinstance(entry, Part) else (entry.value,)
    given = [part.value for usual in kind.parts for part in usual.contains if is_given(plan, part)]
    return tuple(given[-1:])


def _duplicate_ids(ids: Iterable[tuple[KeyPath, str]]) -> Iterator[Problem]:
    first: set[str] = set()
    for path, id_ in ids:
        if fold(id_) in first:
            hint = "mỗi tên gọi tắt chỉ dùng một lần; đổi một trong hai"
            yield Problem(DUPLICATE_ID, f"Tên gọi tắt “{id_}” đã dùng ở trên", hint, path=(*path, "id"))
        first.add(fold(id_))


def _part_problems(plan: Plan) -> Iterator[Problem]:
    """Yield the parts of `các phần` that are wrong, and the parts with content that it leaves out."""
    listed: Counter[StandardPart] = Counter()
    for path, entry in _entries(plan.parts, ("các phần",)):
        if isinstance(entry, StandardPart):
            listed[entry] += 1
            yield from _listed_part(plan, entry, listed[entry], path)
        elif entry.name is None and len(entry.contains) != 1:
            hint = "thêm “tên: …” cho phần này"
            yield Problem(PART_WITHOUT_NAME, "Phần này chưa có tên", hint, path=path)
        elif not (entry.contains or entry.content or entry.tables or entry.pictures):
            hint = "thêm “nội dung”, “bảng” hoặc “gồm” cho phần này, hoặc bỏ nó đi"
            yield Problem(PART_WITHOUT_CONTENT, "Phần này chưa có gì bên trong", hint, path=path)
    if plan.parts:
        yield from _left_out(plan, set(listed))


def _entries(
    entries: tuple[StandardPart | Part, ...], path: KeyPath
) -> Iterator[tuple[KeyPath, StandardPart | Part]]:
    for index, entry in enumerate(entries):
        yield (*path, index), entry
        if isinstance(entry, Part):
            yield from _entries(entry.contains, (*path, index, "gồm"))


def _listed_part(plan: Plan, part: StandardPart, times: int, path: KeyPath) -> Iterator[Problem]:
    if times > 1:
        yield Problem(PART_TWICE, f"Phần “{part}” được in hai lần", "bỏ một chỗ", path=path)
    if not is_given(plan, part):
        hint = f"thêm “{part}: …” vào kế hoạch, hoặc bỏ dòng này"
        yield Problem(PART_WITHOUT_CONTENT, f"Kế hoạch không có “{part}” để in ở đây", hint, path=path)


def _left_out(plan: Plan, listed: set[StandardPart]) -> Iterator[Problem]:
    in_appendices = {StandardPart(each.made_from.value) for each in plan.appendices if each.made_from}
    for part in StandardPart:
        if is_given(plan, part) and part not in listed | in_appendices:
            hint = f"thêm “- {part}” vào “các phần”, hoặc in thành phụ lục"
            message = f"“{part}” có nội dung nhưng không có trong “các phần” nên sẽ không được in"
            yield Problem(PART_NOT_PRINTED, message, hint, path=(part.value,), at_key=True)


def _appendix_problems(plan: Plan) -> Iterator[Problem]:
    for index, appendix in enumerate(plan.appendices):
        path: KeyPath = ("phụ lục", index)
        if not (
            appendix.made_from
            or appendix.tables
            or appendix.pictures
            or appendix.content
            or appendix.sections
        ):
            hint = "thêm “từ: nhiệm vụ”, “bảng: …” hoặc “nội dung: |”"
            yield Problem(EMPTY_APPENDIX, "Phụ lục này chưa có gì bên trong", hint, path=path)
        elif appendix.made_from and not is_given(plan, StandardPart(appendix.made_from.value)):
            message = f"Kế hoạch không có “{appendix.made_from}” để lập phụ lục này"
            yield Problem(EMPTY_APPENDIX, message, "thêm phần đó, hoặc bỏ phụ lục", path=(*path, "từ"))
        if appendix.made_from:
            yield from _derived_columns(appendix.columns, appendix.made_from, (*path, "cột"))
            yield from width_problems(appendix.columns, (*path, "cột"))
        elif appendix.columns:
            hint = "thêm “từ: nhiệm vụ” (hoặc chỉ tiêu, kinh phí), hoặc đưa “cột” vào trong “bảng”"
            message = "“cột” ở đây chỉ dùng cho phụ lục lập từ kế hoạch"
            yield Problem(UNKNOWN_COLUMN, message, hint, path=(*path, "cột"), at_key=True)


def _derived_columns(
    columns: tuple[DerivedColumn, ...], source: DerivedFrom, path: KeyPath
) -> Iterator[Problem]:
    known = shown_by(source)
    for index, column in enumerate(columns):
        here = (*path, index)
        if any(below.columns for below in column.columns):
            hint = "bỏ bớt một tầng “cột”"
            yield Problem(NESTED_TOO_DEEP, "Tên cột chỉ được có hai tầng", hint, path=here)
        elif column.columns:
            yield from _derived_columns(column.columns, source, (*here, "cột"))
        elif fold(column.shows or "") not in known:
            near = nearest(column.shows or "", known)
            hint = f"có phải là “{near[0]}”? " if near else ""
            hint += f"Có thể lấy: {', '.join(known)}"
            message = f"Không có cột “{column.shows}” trong “{source}”"
            if column.shows is None:
                message = "Cột này chưa ghi “lấy” dữ kiện nào"
            yield Problem(UNKNOWN_COLUMN, message, hint, path=here)


def _indicator_columns(plan: Plan) -> Iterator[Problem]:
    columns = {fold(column) for column in plan.indicators.columns} if plan.indicators else set()
    if plan.indicators and not columns:
        yield from _undeclared_columns(plan.indicators)
    for path, indicator in walk(plan.indicators, (Indicator,), ("chỉ tiêu",)):
        yield from _twice_in_one_column(indicator, path)
        if indicator.target is not None and indicator.by_column:
            message = "Chỉ tiêu đã ghi theo từng cột thì không ghi “đích” chung"
            yield Problem(
                UNKNOWN_COLUMN, message, "bỏ “đích”, hoặc bỏ các cột", path=(*path, "đích"), at_key=True
            )
        for key in indicator.by_column:
            if columns and fold(key) not in columns:
                names = plan.indicators.columns if plan.indicators else ()
                near = nearest(key, [*names, "tên", "đơn vị", "đích", "hiện tại", "ghi chú", "id"])
                hint = f"có phải là “{near[0]}”? " if near else ""
                hint += f"Các cột đã khai: {join_vi(names)}"
                message = f"Chỉ tiêu không có cột nào tên là “{key}”"
                yield Problem(UNKNOWN_COLUMN, message, hint, path=(*path, key), at_key=True)


def _undeclared_columns(indicators: Indicators) -> Iterator[Problem]:
    """Yield the problems of what must be columns where none is declared: misspelt keys one by one, the rest once."""
    own = ["tên", "đơn vị", "đích", "hiện tại", "ghi chú", "id"]
    found = [
        (path, key) for path, each in walk(indicators, (Indicator,), ("chỉ tiêu",)) for key in each.by_column
    ]
    for path, key in found:
        if near := meant_keys(key, own):
            message = f"Chỉ tiêu không có cột nào tên là “{key}”"
            yield Problem(UNKNOWN_COLUMN, message, f"có phải là “{near[0]}”?", path=(*path, key), at_key=True)
    names = list(dict.fromkeys(key for _, key in found if not meant_keys(key, own)))
    if names:
        path, first = next(each for each in found if each[1] == names[0])
        message = f"Chưa khai tên các cột {join_vi([f'“{name}”' for name in names])} của chỉ tiêu"
        hint = f"trong “chỉ tiêu” ghi “cột: [{', '.join(names)}]”, rồi “chỉ tiêu:” với các chỉ tiêu ở dưới"
        yield Problem(UNKNOWN_COLUMN, message, hint, path=(*path, first), at_key=True)


def _twice_in_one_column(indicator: Indicator, path: KeyPath) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for key in indicator.by_column:
        other = first.setdefault(fold(key), key)
        if other != key:
            message = f"“{key}” và “{other}” là cùng một cột"
            yield Problem(UNKNOWN_COLUMN, message, "bỏ một trong hai", path=(*path, key), at_key=True)


def _half_issued(plan: Plan) -> Iterator[Problem]:
    if plan.number is not None and (plan.date is None or plan.date.full() is None):
        hint = "văn bản đã có số thì phải có đủ ngày; bản dự thảo thì để trống cả hai"
        yield Problem(
            HALF_ISSUED, "Kế hoạch có số nhưng chưa có đủ ngày tháng", hint, Severity.WARNING, ("số",)
        )
