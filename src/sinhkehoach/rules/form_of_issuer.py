"""A body of the Party writes in the Party's form, one of the State in the State's (HD 05-HD/VPTW; NĐ 30/2020)."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.office import Issuer, Office
from sinhkehoach.resolve.document_form import FORMS
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield an issuer, typed in the plan itself, whose name is that of a body with another form."""
    del facts
    if isinstance(view.plan.issuer, Issuer):
        yield from _wrong_form(view.plan.issuer, ("cơ quan",))


def _of_office(office: Office) -> Iterator[Finding]:
    for id_, issuer in office.issuers.items():
        yield from _wrong_form(issuer, ("cơ quan", id_))


def _wrong_form(issuer: Issuer, path: KeyPath) -> Iterator[Finding]:
    for name, form in FORMS.items():
        if name is not issuer.form and form.authority.collective.match(issuer.name):
            of_whom = "của Đảng" if name is FormName.PARTY else "của Nhà nước"
            message = f"“{issuer.name}” là cơ quan {of_whom} mà in theo thể thức {issuer.form.value}"
            yield Finding(path, message, f"ghi “thể thức: {name.value}” ở cơ quan này", at_key=True)


RULE = Rule(
    "SKH350",
    "Thể thức của cơ quan ban hành",
    Severity.WARNING,
    "Văn bản của cấp uỷ theo Hướng dẫn 05-HD/VPTW, của Uỷ ban nhân dân, Hội đồng nhân dân theo Nghị định 30/2020/NĐ-CP.",
    findings,
    advice="“thể thức: đảng” ghi một lần ở cơ quan ấy, thường là trong co-quan.yaml.",
    wrong="cơ quan: {tên: Đảng uỷ xã An Bình, ký hiệu: ĐU, địa danh: Xã An Bình}\n",
    mended="cơ quan: {tên: Đảng uỷ xã An Bình, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: đảng}\n",
    of_office=_of_office,
)
