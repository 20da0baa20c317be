"""Figures of a report → the sentences that tell them, each with the lines that stand below it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.text import first_lower
from sinhkehoach.compose.document import Runs
from sinhkehoach.compose.inline_renderer import InlineRenderer, quantity_text
from sinhkehoach.compose.prose import heading_runs
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.report.indicators import Reached
from sinhkehoach.report.judgement import Judgement
from sinhkehoach.report.money import MoneySpent, share
from sinhkehoach.report.tables import UNKNOWN, standing_words
from sinhkehoach.report.tasks import Progress, Standing
from sinhkehoach.resolve.spending import overspent
from sinhkehoach.values.money import format_money
from sinhkehoach.values.numbers import format_number

# Smaller numbers of things are written with a zero in front.
_FIRST_OF_TWO_DIGITS: Final = 10


class Told(NamedTuple):
    """A sentence, without its end mark, and the lines that it leads to, without theirs."""

    sentence: str
    lines: tuple[Runs, ...] = ()


def of_indicators(reached: tuple[Reached, ...], renderer: InlineRenderer, *, is_last: bool) -> Told:
    """Return how many targets were reached; in the last report, which were not."""
    shown = {
        "vượt": sum(each.judgement is Judgement.EXCEEDED for each in reached),
        "đạt": sum(each.judgement is Judgement.REACHED for each in reached),
        "chưa đạt": sum(each.judgement is Judgement.NOT_REACHED for each in reached),
        "không so sánh được bằng số": sum(each.has_result and each.judgement is None for each in reached),
        "chưa có số liệu": sum(not each.has_result for each in reached),
    }
    in_columns = (
        " (mỗi cột tính là một chỉ tiêu)" if len({each.path for each in reached}) < len(reached) else ""
    )
    sentence = f"Trong {counted(len(reached))} chỉ tiêu{in_columns}, có {_counts(shown, 'chỉ tiêu')}"
    fallen = [each for each in reached if each.judgement is Judgement.NOT_REACHED] if is_last else []
    return Told(sentence, tuple(_fallen_line(each, renderer) for each in fallen))


def _fallen_line(each: Reached, renderer: InlineRenderer) -> Runs:
    measure = each.indicator.measure
    result, target = (quantity_text(figure, measure) for figure in (each.result, each.target))
    column = f" ({each.column})" if each.column else ""
    return (
        *heading_runs(renderer.runs(each.indicator.name)),
        *text_runs(f"{column}: {result}, chỉ tiêu {first_lower(target)}"),
    )


def of_tasks(progress: tuple[Progress, ...], renderer: InlineRenderer) -> Told:
    """Return how many tasks have come how far, and which are late."""
    shown = {
        first_lower(standing): sum(each.standing is standing for each in progress) for standing in Standing
    }
    shown["chưa có số liệu"] = sum(each.standing is None for each in progress)
    late = [each for each in progress if each.is_late]
    sentence = f"Trong {counted(len(progress))} nhiệm vụ, có {_counts(shown, 'nhiệm vụ')}"
    if late:
        sentence += f"; {counted(len(late))} nhiệm vụ quá hạn"
    return Told(sentence, tuple(_late_line(each, renderer) for each in late))


def _late_line(each: Progress, renderer: InlineRenderer) -> Runs:
    facts = [renderer.unit_names(each.leads), each.task.when.plain if each.task.when else ""]
    known = "; ".join(filter(None, facts))
    standing = first_lower(standing_words(each)).removesuffix(", quá hạn")
    return (*heading_runs(renderer.runs(each.task.name)), *text_runs(f" ({known}): {standing}"))


def of_money(money: MoneySpent, renderer: InlineRenderer) -> Told:
    """Return how much of the budget was spent, and the items of which more was."""
    unit, planned, spent = money.budget.unit, money.amounts.total, money.spending.total
    plan = f"Kinh phí theo Kế hoạch là {format_money(planned, unit)}; " if planned is not None else ""
    told = UNKNOWN if spent is None else format_money(spent, unit)
    percent = share(spent, planned)
    part = "" if percent is None else f", bằng {format_number(percent)}%"
    sentence = f"{plan}đã chi {told}{part}"
    lines = [
        (
            *heading_runs(renderer.runs(each.item.name)),
            *text_runs(f": vượt {format_money(each.spent - each.planned, unit)}"),
        )
        for each in overspent(*money)
    ]
    if lines:
        sentence += f"; {counted(len(lines))} khoản chi vượt kế hoạch"
    return Told(sentence, tuple(lines))


def _counts(shown: dict[str, int], what: str) -> str:
    """Return `02 chỉ tiêu vượt, 05 chỉ tiêu đạt`: of what there is any."""
    return ", ".join(f"{counted(number)} {what} {words}" for words, number in shown.items() if number)


def counted(number: int) -> str:
    """Return a number of things as papers write it: `05`, `12`."""
    return f"{number:02}" if number < _FIRST_OF_TWO_DIGITS else format_number(Decimal(number))


def ended_lines(lines: tuple[Runs, ...]) -> Iterator[Runs]:
    """Yield the lines of a list, each with its mark, the last with a full stop."""
    for place, line in enumerate(lines, 1):
        yield (*line, *text_runs("." if place == len(lines) else ";"))
