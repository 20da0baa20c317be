"""Indicators -> what was reached becomes where the next plan begins; the targets wait for a person."""

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.carry.desk import Desk, moved_text
from sinhkehoach.carry.years import judge
from sinhkehoach.load.marked import MarkedMap
from sinhkehoach.plan.indicator import Indicator
from sinhkehoach.plan.plan import Plan
from sinhkehoach.plan.walk import walk

_TARGET, _CURRENT, _RESULT = "đích", "hiện tại", "kết quả"


def carry_indicators(desk: Desk, plan: Plan) -> None:
    """Give every indicator its new present value, and ask about it once.

    That is its recorded result, or else the old target. Where the columns are the years of the period, the
    last one gives the present value of the first.
    """
    for path, indicator in walk(plan.indicators, (Indicator,), ("chỉ tiêu",)):
        holder = desk.holder(path)
        if holder is not None:
            _carry(desk, path, holder, indicator)


def _carry(desk: Desk, path: KeyPath, holder: MarkedMap, indicator: Indicator) -> None:
    columns = [key for key in holder if key in indicator.by_column]
    without: list[str] = []
    if _are_years(columns, desk):
        values = {column: _figures(holder[column]) for column in columns}
        last = values[columns[-1]]
        without += [columns[-1]] * (_RESULT not in last)
        _set(desk, (*path, columns[0]), holder, columns[0], last.get(_RESULT) or last.get(_TARGET))
        for column in columns[1:]:
            _set(desk, (*path, column), holder, column, None)
    else:
        for column in columns:
            figures = _figures(holder[column])
            without += [column] * (_RESULT not in figures)
            _set(desk, (*path, column), holder, column, figures.get(_RESULT) or figures.get(_TARGET))
    if _TARGET in holder:
        figures = _figures(holder)
        without += [""] * (_RESULT not in figures)
        _renew(desk, path, holder, figures.get(_RESULT) or figures.get(_TARGET))
    desk.ask_and_note(
        path, _question(desk, without), str(holder.get("tên") or ""), str(holder.get("tên") or "")
    )


def _are_years(columns: list[str], desk: Desk) -> bool:
    return len(columns) > 1 and all(
        column.isdecimal() and desk.frame.is_own(int(column)) for column in columns
    )


def _figures(value: object) -> dict[str, str]:
    """Return the target, present value and result in `value`, as typed."""
    if isinstance(value, str):
        return {_TARGET: value}
    figures = value if isinstance(value, MarkedMap) else {}
    return {key: str(figures[key]) for key in (_TARGET, _CURRENT, _RESULT) if figures.get(key)}


def _set(desk: Desk, path: KeyPath, holder: MarkedMap, column: str, current: str | None) -> None:
    """Give the target in `column` the present value `current`, none where the column has begun nothing yet."""
    value = holder[column]
    if isinstance(value, MarkedMap):
        _renew(desk, path, value, current)
    elif isinstance(value, str):
        verdicts = judge(value, desk.frame)
        if current is None:
            desk.shift_text(path, verdicts)
        else:
            pairs = {desk.key(_TARGET): moved_text(value, verdicts), desk.key(_CURRENT): current}
            desk.editor.replace_by_map(path, pairs)
            desk.note_all(path, verdicts)


def _renew(desk: Desk, path: KeyPath, figures: MarkedMap, current: str | None) -> None:
    if isinstance(target := figures.get(_TARGET), str):
        desk.shift_text((*path, _TARGET), judge(target, desk.frame))
    desk.clear(path, figures, _RESULT)
    if current is None:
        desk.clear(path, figures, _CURRENT)
    elif _CURRENT in figures:
        desk.editor.replace((*path, _CURRENT), current)
    else:
        desk.editor.insert_pair(path, desk.key(_CURRENT), current, _TARGET)


def _question(desk: Desk, without: list[str]) -> str:
    named = ", ".join(column for column in without if column)
    of = f" của {named}" if named else ""
    taken = (
        f"chưa ghi kết quả{of} {desk.old_period} nên “hiện tại” tạm lấy chỉ tiêu cũ"
        if without
        else f"“hiện tại” lấy từ kết quả {desk.old_period}"
    )
    return f"chỉ tiêu {desk.new_period}; {taken}"
