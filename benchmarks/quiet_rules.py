"""Twenty rules that find nothing in the plans that are measured: what one more rule costs a plan that keeps it."""

from collections.abc import Callable, Iterator

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

# A literal that a rule looks for, and what it would find there: the first twelve stand nowhere, the others in places.
_IN_TEXTS = (
    ("phiếu khảo sát", r"phiếu khảo sát số \d+"),
    ("mã số thuế", r"mã số thuế \d{10}"),
    ("điện thoại", r"điện thoại:? \d{3,}"),
    ("thư điện tử", r"thư điện tử \S+@"),
    ("khẩn", r"(?<!\w)(?:hỏa tốc|thượng khẩn|khẩn)(?!\w)"),
    ("mật", r"(?<!\w)(?:tuyệt mật|tối mật|mật)(?!\w)"),
    ("http", r"https?://\S+"),
    ("điểm cầu", r"\d+ điểm cầu"),
    ("giờ", r"(?:2[4-9]|[3-9]\d) giờ"),
    ("độ tuổi từ", r"độ tuổi từ \d+ đến \d+"),
    ("=", r"\d\s*=\s*\d"),
    ("sinh năm", r"sinh năm (?:18|19[0-3])\d"),
    ("quyết định", r"[Qq]uyết định quyết định"),
    ("biên bản", r"[Bb]iên bản (?:cuộc )?họp số \d+"),
    ("tháng", r"[Tt]háng (?:1[3-9]|[2-9]\d)(?!\d)"),
    ("kế hoạch", r"[Kk]ế hoạch số \d+ ngày \d+/\d+$"),
)


def quiet_rules() -> tuple[Rule, ...]:
    """Return the twenty rules: sixteen about texts, four about other parts of a plan."""
    questions = [*(_in_texts(*each) for each in _IN_TEXTS), _of_tasks, _of_tables, _of_targets, _of_citations]
    return tuple(
        Rule(f"SKH{700 + number}", "", Severity.HINT, "", findings)
        for number, findings in enumerate(questions)
    )


def _in_texts(literal: str, found_by: str) -> Callable[[View, Facts], Iterator[Finding]]:
    pattern = lazy_pattern(found_by)

    def findings(view: View, facts: Facts) -> Iterator[Finding]:
        del facts
        for text in view.texts_with(literal):
            for found in pattern.finditer(text.plain):
                yield text.finding(found.start(), found[0])

    return findings


def _of_tasks(view: View, facts: Facts) -> Iterator[Finding]:
    del facts
    yield from (Finding(path, "") for path, task in view.tasks if task.leader and not task.lead)


def _of_tables(view: View, facts: Facts) -> Iterator[Finding]:
    del facts
    yield from (Finding(each.path, "") for each in view.tables if not each.table.columns)


def _of_targets(view: View, facts: Facts) -> Iterator[Finding]:
    del facts
    yield from (Finding(each.path, "") for each in view.compared_targets if each.wanted == each.present)


def _of_citations(view: View, facts: Facts) -> Iterator[Finding]:
    del facts
    yield from (each.finding for each in view.citations if not each.symbol)
