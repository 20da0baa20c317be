"""TM., KT., TL., TUQ. and Q. stand before what they may stand before, and go together (NĐ 30/2020, Điều 13; I.II.7)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.office import Office, Signer
from sinhkehoach.resolve.document_form import Authority, form_of_office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_POST: Final = lazy_pattern(
    r"(?:phó |quyền )?(?:chủ tịch|giám đốc|trưởng|hiệu trưởng|viện trưởng|bộ trưởng|cục trưởng|chánh|bí thư|thủ trưởng)\b"
)
_BODY: Final = lazy_pattern(r"(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|ban |đảng|tổ |ban$)")
_ABBREVIATION: Final = lazy_pattern(r"^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\b\.?")
_DEPUTY: Final = lazy_pattern(r"(?:phó|thứ trưởng)\b")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield what is wrong with the lines above the signature, one finding a fault."""
    form = facts.form.authority
    for path, signer in view.signers:
        # What is wrong with a signer of the office's list alone is told there, once for all plans.
        own = _faults(signer, form) if isinstance(signer, Signer) else ()
        yield from (Finding(path, message, hint) for message, hint in own)
    # Of two that sign the one on the right presides.
    presiding, _ = view.plan.signers[-1]
    for message, hint in _wrong_for_issuer(facts.signers[-1], facts.issuer.name, form):
        yield Finding(presiding, message, hint)


def _of_office(office: Office) -> Iterator[Finding]:
    form = form_of_office(office).authority
    for id_, signer in office.signers.items():
        for message, hint in _faults(signer, form):
            yield Finding(("người ký", id_), message, hint, at_key=True)


def _faults(signer: Signer, form: Authority) -> Iterator[tuple[str, str]]:
    written = {
        "thay mặt": signer.on_behalf_of,
        "ký thay": signer.signs_for,
        "thừa lệnh": signer.by_order_of,
        "thừa ủy quyền": signer.delegated_by,
        "chức vụ": signer.post,
    }
    printed = f"{form.on_behalf_of}, {form.signs_for}, {form.by_order_of}"
    for key, value in written.items():
        if value and _ABBREVIATION.match(value):
            yield f"“{key}: {value}” ghi thừa chữ viết tắt", f"bỏ chữ viết tắt: chương trình tự in {printed}"
    yield from _wrong_kind(signer, form)
    yield from _wrong_company(signer, form)


def _wrong_kind(signer: Signer, form: Authority) -> Iterator[tuple[str, str]]:
    if signer.on_behalf_of and _POST.match(fold(signer.on_behalf_of)):
        yield (
            f"{form.on_behalf_of} đứng trước chức vụ “{signer.on_behalf_of}”",
            "“thay mặt” ghi tên tập thể; thay người thì “ký thay”",
        )
    for mark, post in (
        (form.signs_for, signer.signs_for),
        (form.by_order_of, None if form.bodies_order else signer.by_order_of),
        (form.delegated_by, signer.delegated_by),
    ):
        if post and _BODY.match(fold(post)):
            yield f"{mark} đứng trước tên tập thể “{post}”", "ghi chức vụ của người đứng đầu"


def _wrong_company(signer: Signer, form: Authority) -> Iterator[tuple[str, str]]:
    deputy = _DEPUTY.match(fold(signer.post)) is not None
    if signer.signs_for and not deputy:
        yield (
            f"{form.signs_for} {signer.signs_for} nhưng “{signer.post}” không phải cấp phó",
            "ký thay là việc của cấp phó",
        )
    if deputy and not (_signs_for_somebody(signer) or (signer.on_behalf_of and not form.deputy_names_head)):
        yield f"“{signer.post}” ký mà không ghi ký thay ai", _for_whom(form)
    if signer.on_behalf_of and signer.signs_for and not form.deputy_names_head:
        yield (
            f"{form.on_behalf_of} đi cùng {form.signs_for}",
            "bỏ “ký thay”: cấp phó của tập thể ký với chức vụ của mình",
        )
    if signer.on_behalf_of and (signer.by_order_of or signer.delegated_by):
        yield (
            f"{form.on_behalf_of} đi cùng {form.by_order_of} hoặc {form.delegated_by}",
            "người thừa lệnh, thừa ủy quyền không thay mặt tập thể",
        )
    if signer.by_order_of and signer.delegated_by:
        yield f"{form.by_order_of} đi cùng {form.delegated_by}", "chỉ giữ một"
    if signer.acting and signer.signs_for:
        yield (
            f"{form.acting} đi cùng {form.signs_for}",
            "người được giao quyền ký với chức vụ đứng đầu, không ký thay",
        )


def _signs_for_somebody(signer: Signer) -> bool:
    return bool(signer.signs_for or signer.acting or signer.by_order_of or signer.delegated_by)


def _for_whom(form: Authority) -> str:
    if form.deputy_names_head:
        return "thêm “ký thay”, ví dụ ký thay: Chủ tịch"
    return f"thêm “thay mặt”, ví dụ thay mặt: {form.example}; ở cơ quan có cấp trưởng thì “ký thay”"


def _wrong_for_issuer(signer: Signer, issuer: str, form: Authority) -> Iterator[tuple[str, str]]:
    named = signer.on_behalf_of or signer.by_order_of or signer.delegated_by
    if form.collective.match(issuer) and not named:
        alone = (
            "; Chủ tịch ký với tư cách cá nhân thì đổi tên cơ quan ban hành" if form.deputy_names_head else ""
        )
        message = f"“{issuer}” làm việc theo chế độ tập thể mà không có {form.on_behalf_of}"
        yield message, f"thêm “thay mặt: {form.example}”{alone}"


RULE = Rule(
    "SKH374",
    "Quyền hạn của người ký",
    Severity.WARNING,
    "TM. trước tên tập thể; KT., TL., TUQ., Q. trước chức vụ (Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, II.7).",
    findings,
    advice="Sửa ở “ký” hoặc ở “người ký” trong co-quan.yaml.",
    wrong="ký: {thay mặt: Ủy ban nhân dân, chức vụ: Phó Chủ tịch, họ tên: Lê Thị Thu Hà}\n",
    mended="ký: {thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch, họ tên: Lê Thị Thu Hà}\n",
    of_office=_of_office,
)
