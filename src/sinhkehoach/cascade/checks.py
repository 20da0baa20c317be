"""A plan beside what superiors assign → what it leaves out, what it does later or less, what it calls otherwise."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, join_vi, shortened
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.answers import every_answer
from sinhkehoach.cascade.compared_targets import falls_short
from sinhkehoach.cascade.given import SUPERIORS, Given
from sinhkehoach.compose.indicator_blocks import target_of
from sinhkehoach.compose.inline_renderer import quantity_text
from sinhkehoach.model.assignment_list import TARGET, AssignedIndicator, AssignedTask
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.rules.finding import Finding
from sinhkehoach.values.quantity import parse_quantity

_LONGEST: Final = 70
_WORD: Final = lazy_pattern(r"\w+")
_NOT_OURS: Final = "không thực hiện"
# What “6 rõ” asks of a task beside its name, and the keys that say it; who decides is who leads the work.
_CLEAR: Final = (
    ("người, thẩm quyền", "lãnh đạo", "leader"),
    ("trách nhiệm", "chủ trì", "lead"),
    ("thời gian", "thời gian", "when"),
    ("sản phẩm", "sản phẩm", "product"),
)
_INHERITED: Final = ("leader", "lead")


def unanswered_tasks(given: Given) -> Iterator[Finding]:
    """Yield the tasks assigned that no task of ours answers."""
    for document, assigned in given.lists.items():
        yield from _unanswered(given, document, assigned.tasks, "nhiệm vụ")


def unanswered_indicators(given: Given) -> Iterator[Finding]:
    """Yield the indicators assigned that no indicator of ours answers."""
    for document, assigned in given.lists.items():
        yield from _unanswered(given, document, assigned.indicators, "chỉ tiêu")


def _unanswered(
    given: Given, document: str, assigned: tuple[AssignedTask | AssignedIndicator, ...], what: str
) -> Iterator[Finding]:
    excused = given.not_ours(document)
    for each in assigned:
        if not given.answers[document].to(each.place) and fold(each.place) not in excused:
            when = f", {each.when}" if isinstance(each, AssignedTask) and each.when else ""
            name = shortened(each.name, _LONGEST)
            message = f"Cấp trên giao “{name}” ({each.place}{when}), chưa có {what} nào thực hiện"
            hint = f"thêm {what} có “theo: {each.place} {document}”, hoặc ghi lý do ở “{_NOT_OURS}”"
            yield Finding((SUPERIORS, document), message, hint, at_key=True)


def later(given: Given) -> Iterator[Finding]:
    """Yield the tasks that end after the day on which the superior wants them done."""
    for document, task, answering, _ in given.tasks():
        ours, theirs = given.last_day(answering.path), given.deadline(document, task)
        if ours is not None and theirs is not None and ours > theirs:
            message = f"Xong ngày {ours:%d/%m/%Y}, sau hạn cấp trên giao: {task.when} ({task.place})"
            yield Finding(
                (*answering.path, "thời gian"), message, "sửa thời gian, không muộn hơn hạn được giao"
            )


def below_assigned(given: Given) -> Iterator[Finding]:
    """Yield the targets that fall short of those assigned."""
    us = Addressees(given.facts.issuer)
    for assigned, path, ours in given.indicators():
        for column, text in assigned.targets.items():
            is_own = us.is_named(column)
            key = column if column in ours.by_column or not is_own else TARGET
            target = target_of(ours, "" if key == TARGET else key)
            wanted = parse_quantity(text)
            if target and falls_short(wanted, target.target, assigned.name, ours.measure, is_own=is_own):
                told = quantity_text(target.target, ours.measure)
                message = f"Chỉ tiêu {told} kém mức cấp trên giao: {text} ({assigned.place})"
                yield Finding(
                    (*path, key), message, "ghi không kém mức được giao, hoặc xin cấp trên điều chỉnh"
                )


def other_product(given: Given) -> Iterator[Finding]:
    """Yield the products that have not the words of the one assigned, in their order; more words are welcome."""
    for _, task, answering, ours in given.tasks():
        if task.product and ours.product and not _has_words(ours.product.plain, task.product):
            message = f"Sản phẩm cấp trên giao gọi là “{shortened(task.product, _LONGEST)}” ({task.place})"
            hint = "gọi đúng tên ấy, ghi thêm chi tiết ở sau, để khi báo cáo đối chiếu được"
            yield Finding((*answering.path, "sản phẩm"), message, hint)


def _has_words(text: str, wanted: str) -> bool:
    words = iter(_WORD.findall(fold(text)))
    return all(word in words for word in _WORD.findall(fold(wanted)))


def dead_answers(given: Given) -> Iterator[Finding]:
    """Yield what is answered of documents that the plan does not carry out, and of places that assign nothing."""
    known = {fold(document): document for document in given.plan.superiors}
    for path, ours, number, answer in every_answer(given.plan):
        document = known.get(fold(answer.document))
        here: KeyPath = (*path, "theo", number)
        if document is None:
            hint = f"thêm văn bản vào “{SUPERIORS}” bằng lệnh cu-the-hoa, hoặc sửa tên gọi tắt"
            yield Finding(here, f"“{answer.document}” không có trong “{SUPERIORS}”", hint)
        elif document in given.lists and fold(answer.place) not in _places(given, document, ours):
            message = f"Văn bản “{document}” không giao gì cho ta ở {answer.place}"
            yield Finding(here, message, "sửa lại số mục; cấp trên đã sửa văn bản thì gõ lại lệnh cu-the-hoa")


def _places(given: Given, document: str, ours: Task | Indicator) -> set[str]:
    assigned = given.lists[document]
    if isinstance(ours, Task):
        return {fold(each.place) for each in assigned.tasks}
    return {fold(each.place) for each in assigned.indicators}


def unclear(given: Given) -> Iterator[Finding]:
    """Yield the tasks that answer one assigned without saying all that “6 rõ” asks for."""
    tasks = dict(walk(given.plan.tasks, (Task,), ("nhiệm vụ",)))
    for path in dict.fromkeys(answering.path for _, _, answering, _ in given.tasks()):
        lacking = [(clear, key) for clear, key, attribute in _CLEAR if not _says(tasks, path, attribute)]
        if lacking:
            message = f"Việc được giao này chưa rõ {', '.join(clear for clear, _ in lacking)}"
            hint = f"thêm {join_vi(f'“{key}: …”' for _, key in lacking)}"
            yield Finding((*path, "tên"), message, hint)


def _says(tasks: dict[KeyPath, Task], path: KeyPath, attribute: str) -> bool:
    """Say whether a task has something for a fact, or a task above for one that it inherits, or all those below."""
    above = [path[:end] for end in range(2, len(path), 2)] if attribute in _INHERITED else []
    if any(getattr(tasks[each], attribute) for each in (path, *above)):
        return True
    below = [(*path, "nhiệm vụ", index) for index in range(len(tasks[path].tasks))]
    return bool(below) and all(_says(tasks, each, attribute) for each in below)


def idle_excuses(given: Given) -> Iterator[Finding]:
    """Yield the reasons for not doing what is not assigned, or what is done after all."""
    for document, assigned in given.lists.items():
        places = {
            *(fold(each.place) for each in assigned.tasks),
            *(fold(each.place) for each in assigned.indicators),
        }
        for folded, place in given.not_ours(document).items():
            here: KeyPath = (SUPERIORS, document, _NOT_OURS, place)
            if folded not in places:
                yield Finding(
                    here, f"Văn bản “{document}” không giao gì cho ta ở {place}", "bỏ dòng này", at_key=True
                )
            elif given.answers[document].to(place):
                message = f"Kế hoạch đã thực hiện {place}"
                yield Finding(here, message, "bỏ dòng này, hoặc bỏ “theo” ở nhiệm vụ ấy", at_key=True)
