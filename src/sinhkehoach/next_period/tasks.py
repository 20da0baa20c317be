"""Tasks -> carried on, or put to the decision whether to keep them; none is dropped."""

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import shortened
from sinhkehoach.model.choices import TaskState
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.next_period.edit_session import EditSession

_STATE, _RESULT = "tình trạng", "kết quả"
_LONGEST_RESULT = 80


def carry_tasks(desk: EditSession, plan: Plan) -> None:
    """Ask about every task that has none below it, by how far it came; empty what was recorded."""
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        _carry(desk, path, task)


def _carry(desk: EditSession, path: KeyPath, task: Task) -> None:
    holder = desk.holder(path)
    if holder is None:
        return
    desk.clear(path, holder, _STATE)
    desk.clear(path, holder, _RESULT)
    if not task.tasks or task.state is not None:
        desk.ask_and_note(path, _question(desk, task), task.name.plain, task.name.plain)


def _question(desk: EditSession, task: Task) -> str:
    recorded = shortened(task.result.plain, _LONGEST_RESULT) if task.result else ""
    told = f" (kết quả: {recorded})" if recorded else ""
    if task.state is TaskState.DONE:
        return f"việc đã xong {desk.old_period}{told}; giữ lại cho {desk.new_period} hay bỏ"
    if task.state is None:
        return f"chưa ghi tình trạng {desk.old_period}{told}; giữ lại cho {desk.new_period} hay bỏ"
    return f"việc {task.state.value} {desk.old_period}{told}; chuyển sang {desk.new_period}"
