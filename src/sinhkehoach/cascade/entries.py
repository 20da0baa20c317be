"""What is assigned → how it first stands in our plan: the words of the superior's, to be made concrete."""

from collections.abc import Mapping
from typing import Final

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.text import first_lower
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.assignments import COORDINATES, LEADS
from sinhkehoach.model.answer import Answer
from sinhkehoach.model.assignment_list import TARGET, AssignedIndicator, AssignedTask
from sinhkehoach.yaml.edit.write_value import NewValue

_PERCENT: Final = "%"
_JOINING: Final = "Phối hợp "


def task_entry(task: AssignedTask, document: str, us: Addressees) -> Mapping[str, NewValue]:
    """Return our task that answers `task` of the document with that short name; its lead waits to be filled in."""
    others = us.others((*(() if task.role == LEADS else task.lead), *task.coordinators))
    entry: dict[str, NewValue] = {
        "tên": escaped(our_name(task)),
        "theo": str(Answer(task.place, document)),
        "chủ trì": None,
        "phối hợp": list(others) if len(others) > 1 else "".join(others),
        "thời gian": escaped(task.when),
        "sản phẩm": escaped(task.product),
    }
    return {key: value for key, value in entry.items() if value or key == "chủ trì"}


def our_name(task: AssignedTask) -> str:
    """Return what our task is called: of what another leads, our part in it."""
    joins = task.role == COORDINATES and not task.name.startswith(_JOINING)
    return f"{_JOINING}{first_lower(task.name)}" if joins else task.name


def task_mark(task: AssignedTask, us: Addressees) -> str:
    """Return what a person is asked about our task."""
    leads = f" (chủ trì: {', '.join(task.lead)})" if task.role == COORDINATES and us.others(task.lead) else ""
    return f"được giao {task.role}{leads}; ghi đơn vị chủ trì, cụ thể hóa việc, thời gian, sản phẩm"


def indicator_entry(indicator: AssignedIndicator, document: str) -> Mapping[str, NewValue]:
    """Return the indicator of ours that answers `indicator`."""
    entry: dict[str, NewValue] = {
        "tên": escaped(indicator.name),
        "theo": str(Answer(indicator.place, document)),
        "đơn vị": indicator.measure,
    }
    targets = {column: our_target(text, indicator) for column, text in indicator.targets.items()}
    return {key: value for key, value in (entry | targets).items() if value}


def our_target(text: str, indicator: AssignedIndicator) -> str:
    """Return a target as it is typed: the sign of an indicator measured in % is the program's."""
    return text.removesuffix(_PERCENT).rstrip() if indicator.measure == _PERCENT else text


def indicators_entry(
    indicators: tuple[AssignedIndicator, ...], columns: tuple[str, ...], document: str
) -> Mapping[str, NewValue]:
    """Return all indicators as a plan has them: those of no group, then group by group."""
    groups: dict[str, list[NewValue]] = {}
    for each in indicators:
        groups.setdefault(each.group, []).append(indicator_entry(each, document))
    entry: dict[str, NewValue] = {
        "cột": list(columns) if any(TARGET not in each.targets for each in indicators) else [],
        "chỉ tiêu": groups.pop("", []),
        "nhóm": [{"tên": escaped(name), "chỉ tiêu": members} for name, members in groups.items()],
    }
    return {key: value for key, value in entry.items() if value}
