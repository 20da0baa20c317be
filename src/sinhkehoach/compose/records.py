"""Plan + Facts → the records that a template may go through: indicators, tasks, items of the budget, field by field.

Every text is as the document prints it. The names are those of the format, `_` in place of blanks.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.compose.budget_blocks import row_number, tree_depth
from sinhkehoach.compose.document import Document, Record, Runs
from sinhkehoach.compose.indicator_blocks import target_of
from sinhkehoach.compose.inline_renderer import InlineRenderer, quantity_text
from sinhkehoach.compose.places import referred_task_places
from sinhkehoach.compose.prose import prose_paragraphs
from sinhkehoach.compose.task_table import inheriting
from sinhkehoach.compose.task_wording import fact_lines
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.model.indicator import Indicator, Indicators, Target
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.task import Task
from sinhkehoach.resolve.amounts import BUDGET, Amounts
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.results import latest
from sinhkehoach.resolve.task_facts import TASK_FACTS, FactKind
from sinhkehoach.values.money import format_amount, format_money
from sinhkehoach.values.periods import Period

_TASKS: Final[KeyPath] = ("nhiệm vụ",)
_TOLD_FACTS: Final = tuple(
    fact for fact in TASK_FACTS if fact.kind in (FactKind.UNITS, FactKind.LINE, FactKind.PROSE)
)


def with_records(document: Document, plan: Plan, facts: Facts) -> Document:
    """Return `document`, that of `plan`, with its records."""
    return document._replace(records=_Recorder(plan, facts).records())


class _Recorder:
    def __init__(self, plan: Plan, facts: Facts) -> None:
        self._plan = plan
        self._facts = facts
        # A record is read by itself: what it cites was not cited before it.
        self._renderer = InlineRenderer(plan, facts, referred_task_places(plan, facts), cited=facts.documents)

    def records(self) -> Record:
        plan = self._plan
        indicators = tuple(self._indicators(plan.indicators)) if plan.indicators else ()
        tasks = tuple(self._tasks(plan.tasks, _TASKS, ()))
        return {
            "kỳ": plan.period.text,
            "mục_đích": self._prose(plan.purpose),
            "yêu_cầu": self._prose(plan.requirements),
            "mục_tiêu": self._prose(plan.goals),
            "chỉ_tiêu": indicators,
            "số_chỉ_tiêu": len(indicators),
            "nhiệm_vụ": tasks,
            "số_nhiệm_vụ": sum(not task["là_nhóm"] for task in tasks),
            **self._budget(plan.budget, self._facts.amounts),
        }

    def _line(self, line: Inline | None) -> str:
        return self._renderer.words(line) if line else ""

    def _prose(self, prose: Prose | None) -> tuple[str, ...]:
        paragraphs = prose_paragraphs(prose, self._renderer, ())
        return tuple(f"{each.number} {_words(each.runs)}".lstrip() for each in paragraphs)

    def _indicators(self, indicators: Indicators) -> Iterator[Record]:
        number = 0
        groups = (
            ("", indicators.indicators),
            *((self._line(g.name), g.indicators) for g in indicators.groups),
        )
        for group, members in groups:
            for indicator in members:
                number += 1
                yield {
                    "số": number,
                    "nhóm": group,
                    "tên": self._line(indicator.name),
                    "đơn_vị": indicator.measure or "",
                    **_target(target_of(indicator, ""), indicator, self._plan.period),
                    "ghi_chú": self._line(indicator.note),
                    "cột": tuple(_columns(indicator, indicators.columns, self._plan.period)),
                }

    def _tasks(
        self, tasks: tuple[Task, ...], path: KeyPath, number: tuple[int, ...], above: Task | None = None
    ) -> Iterator[Record]:
        for index, each in enumerate(tasks):
            here, place, task = (*path, index), (*number, index + 1), inheriting(each, above)
            yield {
                "số": ".".join(map(str, place)),
                "cấp": len(place),
                "là_nhóm": bool(task.tasks),
                "nhóm": self._line(above.name) if above else "",
                "tên": self._line(task.name),
                "tình_trạng": state.value if (state := latest(task.state, self._plan.period)) else "",
                **{
                    fact.key.replace(" ", "_"): "\n".join(
                        map(_words, fact_lines(task, fact, self._renderer, here))
                    )
                    for fact in _TOLD_FACTS
                },
            }
            yield from self._tasks(task.tasks, (*here, "nhiệm vụ"), place, task)

    def _budget(self, budget: Budget | None, amounts: Amounts | None) -> Record:
        if budget is None or amounts is None:
            return {"kinh_phí": (), "đơn_vị_tiền": "", "tổng_kinh_phí": "", "tổng_đồng": 0}
        depth = tree_depth(budget.items)
        total = amounts.total
        return {
            "kinh_phí": tuple(self._items(budget, amounts, budget.items, BUDGET, (), depth)),
            "đơn_vị_tiền": budget.unit.text,
            "tổng_kinh_phí": "" if total is None else format_money(total, budget.unit),
            "tổng_đồng": _number(total),
        }

    def _items(  # noqa: PLR0913, PLR0917 — a tree walked with its place
        self,
        budget: Budget,
        amounts: Amounts,
        items: tuple[BudgetItem, ...],
        path: KeyPath,
        number: tuple[int, ...],
        depth: int,
    ) -> Iterator[Record]:
        for index, item in enumerate(items):
            here, place = (*path, "khoản", index), (*number, index + 1)
            known = amounts.items[here]
            yield {
                "số": row_number(place, depth),
                "cấp": len(place),
                "là_nhóm": bool(item.items),
                "tên": self._line(item.name),
                "tiền": "" if known.total is None else format_amount(known.total, budget.unit),
                "đồng": _number(known.total),
                "cách_tính": self._renderer.formula(known.formula),
                "nguồn": item.source if isinstance(item.source, str) else "",
                "theo_năm": _shares(dict(sorted(known.by_year.items())), budget),
                "theo_nguồn": _shares(known.by_source, budget),
                "nội_dung": "\n".join(self._prose(item.content)),
                "ghi_chú": self._line(item.note),
            }
            yield from self._items(budget, amounts, item.items, here, place, depth)


def _words(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def _target(target: Target | None, indicator: Indicator, period: Period) -> dict[str, str]:
    measure = indicator.measure
    result = latest(target.result if target else None, period)
    return {
        "đích": quantity_text(target.target if target else None, measure),
        "hiện_tại": quantity_text(target.current if target else indicator.current, measure),
        "kết_quả": quantity_text(result or latest(indicator.result, period), measure),
    }


def _columns(indicator: Indicator, columns: tuple[str, ...], period: Period) -> Iterator[Record]:
    stated = {fold(key) for key in indicator.by_column}
    for column in columns:
        if fold(column) in stated:
            yield {"tên": column, **_target(target_of(indicator, column), indicator, period)}


def _shares(amounts: dict[str, Decimal], budget: Budget) -> tuple[Record, ...]:
    return tuple({"tên": name, "tiền": format_amount(each, budget.unit)} for name, each in amounts.items())


def _number(dong: Decimal | None) -> int | float:
    """Return an amount as templates reckon with it, 0 for one that is not fixed."""
    if dong is None:
        return 0
    return int(dong) if dong == dong.to_integral_value() else float(dong)
