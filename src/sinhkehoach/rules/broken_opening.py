"""The opening runs on to the sentence that leads to the plan: it does not stop at `;` before a new paragraph."""

from collections.abc import Iterator
from itertools import pairwise

from sinhkehoach.base.problem import Severity
from sinhkehoach.model.prose import Level
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the paragraphs of an opening that stop at `;` before the sentence that leads to what follows."""
    del facts
    for path, prose in view.prose:
        if path[-1] != "mở đầu":
            continue
        for place, (item, following) in enumerate(pairwise(prose.items), 2):
            both = item.level is following.level is Level.PARAGRAPH
            leads_on = all(each.level is not Level.PARAGRAPH for each in prose.items[place:])
            if both and leads_on and item.inline.typed.endswith((";", ",")):
                here = item.path_in(path)
                message = f"Đoạn mở đầu dừng ở dấu “{item.inline.typed[-1]}” rồi sang đoạn khác"
                hint = "kết thúc đoạn bằng dấu chấm, hoặc nối liền với đoạn sau"
                yield Finding(here, message, hint, item.inline.start + len(item.inline.typed) - 1)


RULE = Rule(
    "SKH406",
    "Đoạn mở đầu đứt giữa câu",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch mẫu: các căn cứ kể trong đoạn mở đầu kết thúc bằng “;”, câu sau lại sang đoạn mới.",
    findings,
    advice="Căn cứ cuối cùng kết thúc bằng dấu chấm; hoặc viết liền thành một câu.",
    wrong="mở đầu: |\n  Thực hiện Nghị quyết số 71-NQ/TW;\n  Ủy ban nhân dân phường ban hành Kế hoạch như sau:\n",
    mended="mở đầu: Thực hiện Nghị quyết số 71-NQ/TW, Ủy ban nhân dân phường ban hành Kế hoạch như sau.\n",
)
