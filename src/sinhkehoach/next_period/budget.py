"""Amounts → kept, each waiting for a person."""

from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.next_period.edit_session import EditSession
from sinhkehoach.resolve.amounts import BUDGET, budget_items
from sinhkehoach.values.money import LARGE_UNITS

_MONEY: Final = lazy_pattern(rf"\d[\d.,]*\s*(?:{LARGE_UNITS}|đồng)\b")


def carry_budget(session: EditSession, plan: Plan) -> None:
    """Ask about every item that states or works out an amount, about the total, and about amounts told in prose."""
    if plan.budget is None:
        return
    for path, item in budget_items(plan.budget.items):
        if holder := session.holder(path):
            session.clear(path, holder, "đã chi")
        if item.amount or item.formula or item.years or isinstance(item.source, dict):
            session.ask_of_many("khoản", path, _question(session), item.name.plain)
    if plan.budget.total:
        _ask(session, (*BUDGET, "tổng"), plan.budget.total)
    for key, text in (("mở đầu", plan.budget.opening), ("ghi chú", plan.budget.note)):
        if text is not None and (amount := _amount_in(text)):
            _ask(session, (*BUDGET, key), amount)


def _ask(session: EditSession, path: KeyPath, shown: str) -> None:
    session.ask_and_record(path, _question(session), shown, shown)


def _question(session: EditSession) -> str:
    return f"số tiền đang là của {session.old_period}; xem lại cho {session.new_period}"


def _amount_in(text: Prose) -> str:
    found = (_MONEY.search(item.inline.plain) for item in text.items)
    return next((each.group() for each in found if each), "")
