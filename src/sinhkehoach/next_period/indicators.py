"""Indicators → what was reached becomes where the next plan begins; the targets wait for a person."""

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.walk import walk
from sinhkehoach.next_period.decision import DecisionKind
from sinhkehoach.next_period.edit_session import EditSession, moved_text
from sinhkehoach.next_period.years import decide
from sinhkehoach.resolve.results import in_time_order, is_none_yet, stretch
from sinhkehoach.yaml.marked import MarkedMap

_TARGET, _CURRENT, _RESULT = "đích", "hiện tại", "kết quả"


def carry_indicators(session: EditSession, plan: Plan) -> None:
    """Give every indicator its new present value, and ask about it once.

    That is its recorded result, or else the old target. Where the columns are the years of the period, the
    result of the last one is the present value of the first; without it, that is left to a person.
    """
    for path, indicator in walk(plan.indicators, (Indicator,), ("chỉ tiêu",)):
        holder = session.holder(path)
        if holder is not None:
            _carry(session, path, holder, indicator)


def _carry(session: EditSession, path: KeyPath, holder: MarkedMap, indicator: Indicator) -> None:
    columns = [key for key in holder if key in indicator.by_column]
    if _are_years(columns, session):
        question = _carry_years(session, path, holder, columns)
    else:
        question = _carry_columns(session, path, holder, columns)
    name = str(holder.get("tên") or "")
    targets = f"đích để như {session.old_period}, xem lại cho {session.new_period}"
    session.ask_of_many("chỉ tiêu", path, f"{targets}; {question}", name)


def _carry_years(session: EditSession, path: KeyPath, holder: MarkedMap, columns: list[str]) -> str:
    """Return what to ask about an indicator whose columns are the years of the period."""
    result = _figures(holder[columns[-1]], session).get(_RESULT)
    for column in columns:
        _set(session, (*path, column), holder, column, result if column == columns[0] else None)
    year = columns[-1]
    return (
        f"“hiện tại” lấy từ kết quả năm {year}"
        if result
        else f"chưa ghi kết quả năm {year}, cần điền “hiện tại”"
    )


def _carry_columns(session: EditSession, path: KeyPath, holder: MarkedMap, columns: list[str]) -> str:
    """Return what to ask about an indicator in one column or in columns by kind."""
    without = [column for column in columns if _RESULT not in _figures(holder[column], session)]
    for column in columns:
        _set(session, (*path, column), holder, column, _reached(holder[column], session))
    if _TARGET in holder:
        _renew(session, path, holder, _reached(holder, session))
    if not without and (columns or _RESULT in _figures(holder, session)):
        return f"“hiện tại” lấy từ kết quả {_time_of_results(holder, columns, session)}"
    of = f" của {', '.join(without)}" if without and len(without) < len(columns) else ""
    return f"chưa ghi kết quả{of} {session.old_period} nên “hiện tại” tạm lấy chỉ tiêu cũ"


def _time_of_results(holder: MarkedMap, columns: list[str], session: EditSession) -> str:
    """Return the stretch whose results come last, where they are not those of the whole old period."""
    figures = [holder[column] for column in columns] or [holder]
    noted = [each.get(_RESULT) for each in figures if isinstance(each, MarkedMap)]
    names = {name for each in noted if isinstance(each, MarkedMap) for name in _in_order(each, session)[-1:]}
    last = [stretch(name, session.period) for name in in_time_order(names, session.period)[:1]]
    is_whole = not last or last[0].last == session.period.last
    return session.old_period if is_whole else last[0].text


def _reached(value: object, session: EditSession) -> str | None:
    """Return the result in `value`, or else its target."""
    figures = _figures(value, session)
    return figures.get(_RESULT) or figures.get(_TARGET)


def _are_years(columns: list[str], session: EditSession) -> bool:
    return len(columns) > 1 and all(
        column.isdecimal() and session.shift.is_own(int(column)) for column in columns
    )


def _figures(value: object, session: EditSession) -> dict[str, str]:
    """Return the target and the last result in `value`, as typed."""
    if isinstance(value, str):
        return {_TARGET: value}
    figures = (
        {key: value[key] for key in (_TARGET, _RESULT) if value.get(key)}
        if isinstance(value, MarkedMap)
        else {}
    )
    results = figures.get(_RESULT)
    if isinstance(results, MarkedMap):
        figures[_RESULT] = next((results[name] for name in reversed(_in_order(results, session))), "")
    if is_none_yet(str(figures.get(_RESULT, ""))):
        figures[_RESULT] = ""
    return {key: str(each) for key, each in figures.items() if each != ""}


def _in_order(results: MarkedMap, session: EditSession) -> list[str]:
    """Return the stretches of `results` that say more than that there is none yet, the earliest first."""
    names = [str(name) for name, result in results.items() if not is_none_yet(str(result))]
    return in_time_order(names, session.period)


def _set(session: EditSession, path: KeyPath, holder: MarkedMap, column: str, current: str | None) -> None:
    """Give the target in `column` the present value `current`, none where the column has begun nothing yet."""
    value = holder[column]
    if isinstance(value, MarkedMap):
        _renew(session, path, value, current)
    elif isinstance(value, str):
        decisions = decide(value, session.shift)
        if current is None:
            session.shift_text(path, decisions)
        else:
            _record_current(session, path, "", current)
            pairs = {session.key(_TARGET): moved_text(value, decisions), session.key(_CURRENT): current}
            session.editor.replace_by(path, pairs)
            session.record_all(path, decisions)


def _renew(session: EditSession, path: KeyPath, figures: MarkedMap, current: str | None) -> None:
    if isinstance(target := figures.get(_TARGET), str):
        session.shift_text((*path, _TARGET), decide(target, session.shift))
    session.clear(path, figures, _RESULT)
    if current is None:
        session.clear(path, figures, _CURRENT)
        return
    old = str(figures.get(_CURRENT) or "")
    if old != current:
        _record_current(session, (*path, _CURRENT) if old else path, old, current)
    if _CURRENT in figures:
        session.editor.replace((*path, _CURRENT), current)
    else:
        session.editor.insert_pair(path, session.key(_CURRENT), current, _TARGET)


def _record_current(session: EditSession, path: KeyPath, old: str, new: str) -> None:
    """Tell that the present value `old`, "" for none, becomes `new`."""
    was = f"{_CURRENT}: {old}" if old else f"chưa có {_CURRENT}"
    session.record(DecisionKind.CHANGED, path, "nơi kỳ mới bắt đầu", was, f"{_CURRENT}: {new}")
