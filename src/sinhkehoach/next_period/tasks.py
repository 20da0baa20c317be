"""Tasks → carried on, or put to the decision whether to keep them; none is dropped."""

from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import shortened
from sinhkehoach.model.choices import TaskState
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.next_period.edit_session import EditSession
from sinhkehoach.resolve.results import latest
from sinhkehoach.values.periods import Period

_STATE, _RESULT = "tình trạng", "kết quả"
_LONGEST_RESULT: Final = 80


def carry_tasks(session: EditSession, plan: Plan) -> None:
    """Ask about every task that has none below it, by how far it came; empty what was recorded."""
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        _carry(session, path, task, plan.period)


def _carry(session: EditSession, path: KeyPath, task: Task, period: Period) -> None:
    holder = session.holder(path)
    if holder is None:
        return
    session.clear(path, holder, _STATE)
    session.clear(path, holder, _RESULT)
    if not task.tasks or task.state is not None:
        session.ask_of_many("nhiệm vụ", path, _question(session, task, period), task.name.plain)


def _question(session: EditSession, task: Task, period: Period) -> str:
    state, noted = latest(task.state, period), latest(task.result, period)
    result = f" (kết quả: {shortened(noted.plain, _LONGEST_RESULT)})" if noted else ""
    if state is TaskState.DONE:
        return f"việc đã xong {session.old_period}{result}; giữ lại cho {session.new_period} hay bỏ"
    if state is None:
        return f"chưa ghi tình trạng {session.old_period}{result}; giữ lại cho {session.new_period} hay bỏ"
    return f"việc {state.value} {session.old_period}{result}; chuyển sang {session.new_period}"
