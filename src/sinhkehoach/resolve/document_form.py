"""A form of documents: how the words around a text are written, the same for all kinds; sizes are the template's.

What the State's bodies and the Party's write otherwise stands here side by side, and nowhere else.
"""

import re
from collections.abc import Callable, Mapping
from re import Pattern
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.office import Office, Signer
from sinhkehoach.values.ordinals import roman


class Authority(NamedTuple):
    """What stands before the body or the post for whom somebody signs, and before the post of who only acts as one.

    `collective` matches bodies that decide together, on whose behalf their leaders sign, `example` is one. There a
    deputy signs for the head as well, unless `deputy_names_head` is False. `bodies_order` says whether one can sign by
    order of a body, not only of its head.
    """

    on_behalf_of: str
    by_order_of: str
    delegated_by: str
    signs_for: str
    acting: str
    collective: Pattern[str]
    example: str
    deputy_names_head: bool
    bodies_order: bool

    def lines(self, signer: Signer) -> tuple[str, ...]:
        """Return the lines above a signature, in capitals."""
        marked = (
            ("", signer.role),
            (self.on_behalf_of, signer.on_behalf_of),
            (self.by_order_of, signer.by_order_of),
            (self.delegated_by, signer.delegated_by),
            (self.signs_for, signer.signs_for),
            (self.acting if signer.acting else "", signer.post),
        )
        return tuple(f"{mark} {who}".strip().upper() for mark, who in marked if who)


class Archive(NamedTuple):
    """The last of the recipients: its `line`, who keeps a copy (`usual`, as a `keeper` begins), a whole `example`."""

    line: str
    usual: str
    keeper: Pattern[str]
    example: str


class DocumentForm(NamedTuple):
    """How number, bases, end, signature, recipients and appendices are written.

    `template` is the usual one in `templates/`. `before_symbol` stands between number and symbol, `before_body` between
    the codes of kind and body. `appendix_number` numbers one of several appendices.
    """

    template: str
    before_symbol: str
    before_body: str
    basis_mark: str
    end_mark: str
    authority: Authority
    archive: Archive
    appendix_number: Callable[[int], str]
    draft_mark: Callable[[str], str]

    def symbol(self, kind: str, body: str) -> str:
        """Return the symbol of a document: `KH-UBND`, `KH/ĐU`."""
        return f"{kind}{self.before_body}{body}"


FORMS: Final[Mapping[FormName, DocumentForm]] = {
    # NĐ 30/2020, Điều 13; Phụ lục I, phần I, mục II and III; Phụ lục III, Mẫu 1.4.
    FormName.STATE: DocumentForm(
        template="ke-hoach.docx",
        before_symbol="/",
        before_body="-",
        basis_mark="",
        end_mark="./.",
        authority=Authority(
            on_behalf_of="TM.",
            by_order_of="TL.",
            delegated_by="TUQ.",
            signs_for="KT.",
            acting="Q.",
            collective=lazy_pattern(r"(?:(?:ủy|uỷ) ban|hội đồng) nhân dân\b|UBND\b|HĐND\b", re.IGNORECASE),
            example="Ủy ban nhân dân",
            deputy_names_head=True,
            bodies_order=False,
        ),
        archive=Archive(
            line="- Lưu: {}.",
            usual="VT",
            keeper=lazy_pattern(r"VT[ .]*(?:[,;].*)?", re.IGNORECASE),
            example="VT, VHXH",
        ),
        appendix_number=roman,
        draft_mark=str.upper,
    ),
    # HD 05-HD/VPTW ngày 27/5/2026. Of a written delegation it says nothing; the State's mark stands for it.
    FormName.PARTY: DocumentForm(
        template="ke-hoach-dang.docx",
        before_symbol="-",
        before_body="/",
        basis_mark="- ",
        end_mark=".",
        authority=Authority(
            on_behalf_of="T/M",
            by_order_of="T/L",
            delegated_by="TUQ.",
            signs_for="K/T",
            acting="Q.",
            collective=lazy_pattern(
                r"(?:tỉnh|thành|đảng|chi) (?:ủy|uỷ)\b|ban (?:thường vụ|chấp hành)\b|chi bộ\b", re.IGNORECASE
            ),
            example="Ban Thường vụ",
            deputy_names_head=False,
            bodies_order=True,
        ),
        archive=Archive(
            line="- Lưu {}.",
            usual="Văn phòng",
            keeper=lazy_pattern(r"Văn phòng\b.*", re.IGNORECASE),
            example="Văn phòng Đảng uỷ",
        ),
        appendix_number=str,
        draft_mark=str,
    ),
}


def form_of_office(office: Office) -> DocumentForm:
    """Return the form that all bodies of `office` write in, the State's where they differ or there is none."""
    names = {issuer.form for issuer in office.issuers.values()}
    return FORMS[names.pop() if len(names) == 1 else FormName.STATE]
