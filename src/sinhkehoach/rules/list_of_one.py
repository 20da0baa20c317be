"""A list that counts its items has at least two: `a)` without `b)` is no list."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the numbered or lettered items that stand alone, and the tasks that are the only one below a task."""
    del facts
    for path, prose in view.prose:
        for item in _alone(prose):
            here = item.path_in(path)
            text = Text(here, item.inline, item.inline.plain)
            mark = f"{item.mark})" if item.level is Level.LETTER else f"{item.mark}."
            yield text.finding(0, f"“{mark}” đứng một mình", "bỏ số thứ tự, hoặc thêm mục sau nó")
    for path, task in view.tasks:
        if len(task.tasks) == 1:
            hint = "gộp với nhiệm vụ chứa nó, hoặc thêm nhiệm vụ con"
            yield Finding((*path, "nhiệm vụ", 0, "tên"), "Nhiệm vụ chỉ có một nhiệm vụ con", hint)


def _alone(prose: Prose) -> Iterator[ProseItem]:
    """Yield the items that are the only one of their list."""
    open_lists: dict[tuple[Level, int], list[ProseItem]] = {}
    for item in prose.items:
        if item.level not in (Level.NUMBER, Level.LETTER):
            continue
        rank = (item.level, item.depth)
        for deeper in [each for each in open_lists if _is_deeper(each, rank)]:
            yield from _only(open_lists.pop(deeper))
        open_lists.setdefault(rank, []).append(item)
    for items in open_lists.values():
        yield from _only(items)


def _is_deeper(one: tuple[Level, int], other: tuple[Level, int]) -> bool:
    if other[0] is Level.LETTER:
        return False
    return one[0] is Level.LETTER or one[1] > other[1]


def _only(items: list[ProseItem]) -> list[ProseItem]:
    return items if len(items) == 1 else []


RULE = Rule(
    "SKH345",
    "Danh sách chỉ có một mục",
    Severity.HINT,
    "Đánh số để phân biệt nhiều mục; một mục thì không cần số.",
    findings,
    advice="Bỏ số thứ tự hoặc thêm mục. Gạch đầu dòng đứng một mình không bị báo.",
    wrong="yêu cầu: |\n  1. Bảo đảm an toàn.\n  a) Kiểm tra điện, nước.\n  2. Tiết kiệm.\n",
    mended="yêu cầu: |\n  1. Bảo đảm an toàn.\n  a) Kiểm tra điện.\n  b) Kiểm tra nước.\n  2. Tiết kiệm.\n",
)
