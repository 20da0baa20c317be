"""A plan that a decision issues → what is wrong with the decision."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.model.decision import IssuingDecision
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.document_kind import DECISION_CODE

TYPED_ARTICLE: Final = "SKH277"
SYMBOL_OF_PLAN: Final = "SKH278"
WITHOUT_BASES: Final = "SKH279"
_ARTICLE: Final = lazy_pattern(r"\W*(Điều\s+\d+)\s*[.:)]?")


def decision_problems(plan: Plan) -> Iterator[Problem]:
    """Yield the problems of the decision that issues `plan`, if one does."""
    if plan.decision is None:
        return
    yield from _typed_numbers(plan.decision)
    if plan.symbol and not plan.symbol.startswith(DECISION_CODE):
        message = (
            f"Ký hiệu “{plan.symbol}” không phải của quyết định; số, ký hiệu của tệp này là của quyết định"
        )
        hint = f"bỏ dòng này, hoặc ghi {DECISION_CODE}-…"
        yield Problem(SYMBOL_OF_PLAN, message, hint, Severity.WARNING, ("ký hiệu",))
    if not plan.bases:
        hint = "thêm “căn cứ”; dòng cuối thường là “Theo đề nghị của …”"
        message = "Quyết định chưa có căn cứ nào"
        yield Problem(WITHOUT_BASES, message, hint, Severity.WARNING, ("quyết định",), at_key=True)


def _typed_numbers(decision: IssuingDecision) -> Iterator[Problem]:
    for place, article in enumerate(decision.articles):
        found = _ARTICLE.match(article.items[0].inline.typed) if article.items else None
        if found:
            message = f"“{found[1]}” sẽ in ra hai lần: chương trình tự đánh số điều"
            hint = f"bỏ “{found[0].strip()}”"
            yield Problem(TYPED_ARTICLE, message, hint, path=("quyết định", "điều", place))
