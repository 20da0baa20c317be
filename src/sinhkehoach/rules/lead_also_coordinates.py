"""A unit stands once among those who do a task: the lead unit does not coordinate with itself."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the units that a task names twice, under whatever names."""
    for path, task in view.tasks:
        role_of: dict[str, str] = {}
        for role, names in (("chủ trì", task.lead), ("phối hợp", task.coordinators)):
            for index, name in enumerate(names):
                unit = facts.unit_name(name)
                before = role_of.setdefault(fold(unit), role)
                if before != role or name in names[:index]:
                    twice = f"vừa {before} vừa {role}" if before != role else f"{role} hai lần"
                    message = f"“{unit}” {twice} trong một nhiệm vụ"
                    yield Finding((*path, role, index), message, "giữ tên đơn vị ở một chỗ")


RULE = Rule(
    "SKH311",
    "Đơn vị chủ trì lại phối hợp với chính mình",
    Severity.WARNING,
    "Mỗi đơn vị có một vai trong một nhiệm vụ: rõ người, rõ việc.",
    findings,
    advice="Bỏ tên đơn vị ở “chủ trì” hoặc ở “phối hợp”. Tên tắt và tên đầy đủ được coi là một.",
    wrong="nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: các-trường, phối hợp: Các trường học trên địa bàn phường}\n",
    mended="nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: các-trường, phối hợp: văn-phòng}\n",
)
