"""The signer's name stands alone: no degree, no title of honour, not in capitals (NĐ 30/2020, I.II.7.c)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction, placed
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.office import Office, Signer
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_DEGREE: Final = lazy_pattern(
    r"^(?:(?:GS|PGS|TS|TSKH|ThS|Th\.S|BS|BSCKI{1,2}|KS|CN|DS|LS|KTS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT)(?:\.\s*|\s+)|"
    r"(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Nhà giáo|Ông|Bà|Đồng chí|Đ/c)\s+)"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the signer's name with something before it, or in capitals."""
    del facts
    for path, signer in view.signers:
        # A signer of the office's list is told about there, once for all plans.
        if isinstance(signer, Signer):
            yield from _in_name(signer, path)


def _of_office(office: Office) -> Iterator[Finding]:
    for id_, signer in office.signers.items():
        yield from _in_name(signer, ("người ký", id_))


def _in_name(signer: Signer, path: KeyPath) -> Iterator[Finding]:
    name = signer.full_name or ""
    here = (*path, "họ tên")
    title = _DEGREE.match(name)
    if title:
        hint = (
            "chỉ ghi họ và tên; lực lượng vũ trang, giáo dục, y tế, khoa học được ghi khi ngành có quy định"
        )
        alone = placed(here, Correction(0, title[0], "", is_safe=False))
        yield Finding(here, f"“{title[0].strip()}” ghi trước họ tên người ký", hint, corrections=alone)
    elif name.isupper():
        in_small = placed(here, Correction(0, name, name.title()))
        message = f"Họ tên “{name}” viết hoa cả chữ"
        yield Finding(here, message, "viết như Nguyễn Văn A", corrections=in_small)


RULE = Rule(
    "SKH375",
    "Họ tên người ký",
    Severity.WARNING,
    "Trước họ tên không ghi học hàm, học vị, danh hiệu; họ tên in thường (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7.c).",
    findings,
    advice="Sửa ở “ký” hoặc ở “người ký” trong co-quan.yaml.",
    wrong="ký: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: TS. Nguyễn Hữu Phước}\n",
    mended="ký: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Nguyễn Hữu Phước}\n",
    of_office=_of_office,
)
