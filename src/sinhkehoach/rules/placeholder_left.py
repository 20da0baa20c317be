"""Nothing that waits to be filled in is left in the text."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.office import Issuer, Signer
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text, text_as_typed
from sinhkehoach.rules.support.view import View

# One of these stands in everything that _PLACEHOLDER finds.
_TELLTALES: Final = (".....", "…", "___", "[", "todo", "xxx", "xx/", "??", "<")
_PLACEHOLDER: Final = lazy_pattern(
    r"\.{5,}|…{2,}|_{3,}|\[[^\[\]\d]{2,80}\]|\bTODO\b|\b[Xx]{3,}\b|\b[Xx]{2}/|\?{2,}"
    r"|(?<!\w)(?:ngày|tháng|số|năm)\s+…|(?<![\w)])<(?=\S)[^<>\d]{2,39}[^<>\d\s]>(?!\w)"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first placeholder of each text."""
    del facts
    names = (text for text in _names(view) if any(each in text.plain.casefold() for each in _TELLTALES))
    for text in (*view.texts_with(*_TELLTALES), *names):
        found = _PLACEHOLDER.search(text.plain)
        if found:
            yield text.finding(found.start(), f"“{found[0]}” là chỗ chưa điền", "điền nội dung, hoặc bỏ đi")


def _names(view: View) -> Iterator[Text]:
    """Yield the names that are no texts: of units, of the archive, of an issuer and a signer written out in the plan."""
    yield from view.unit_texts_with(_TELLTALES)
    yield from (text_as_typed((*paper.path, "lưu"), paper.archive or "") for paper in view.papers)
    issuer = view.plan.issuer
    if isinstance(issuer, Issuer):
        parts = {"tên": issuer.name, "ký hiệu": issuer.symbol, "địa danh": issuer.place}
        yield from (text_as_typed(("cơ quan", key), words) for key, words in parts.items())
        yield from (text_as_typed(("cơ quan", "cấp trên"), words) for words in issuer.parent)
    for path, signer in view.signers:
        if isinstance(signer, Signer):
            named = {"chức vụ": signer.post, "chức vụ khác": signer.other_post, "họ tên": signer.full_name}
            yield from (text_as_typed((*path, key), words) for key, words in named.items() if words)


RULE = Rule(
    "SKH344",
    "Còn chỗ chưa điền",
    Severity.WARNING,
    "Chỗ chừa trống, lời nhắc trong ngoặc vuông còn sót khi trình ký.",
    findings,
    advice="Điền nội dung. Số và ngày của kế hoạch thì để trống khóa “số”, “ngày”: chương trình tự chừa chỗ.",
    wrong="yêu cầu: |\n  - Giao [tên đơn vị] làm đầu mối.\n",
    mended="yêu cầu: |\n  - Giao các trường làm đầu mối.\n",
)
