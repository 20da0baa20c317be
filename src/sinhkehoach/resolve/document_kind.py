"""A kind of document: its name and all that is usual in it.

A new kind is a value of this type, and a field of the plan for each part that no other kind has.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from sinhkehoach.base.text import first_lower
from sinhkehoach.model.choices import StandardPart
from sinhkehoach.values.ordinals import heading_number, point_letter, roman


class UsualPart(NamedTuple):
    """A part of the body and its heading; several parts that it `contains` and that are given become its sections."""

    heading: str
    contains: tuple[StandardPart, ...]


class Numbering(NamedTuple):
    """How the levels of the body are numbered: parts `I`, sections `1.`, `1.1.`, points `a` (Phụ lục I, II.6).

    `part_name` is what a part is called where a text refers to it: `mục 2.1 Phần II`.
    """

    part: Callable[[int], str] = roman
    part_name: str = "Phần"
    section: Callable[[tuple[int, ...]], str] = heading_number
    point: Callable[[int], str] = point_letter


class DocumentKind(NamedTuple):
    """A kind of document (NĐ 30/2020, Điều 7).

    `name` is written as in a sentence, `code` as in the document's symbol (`05/KH-UBND`). `parts` are the usual parts
    in their order, `headings` those of parts that are sections. `opening`, `closing` and `total` are the sentences that
    lead from the bases to the body, end the text (without its end mark) and name the whole budget; `{kind}`, `{title}`,
    `{issuer}` and `{amount}` stand for what differs.
    """

    name: str
    code: str
    requires_period: bool
    parts: tuple[UsualPart, ...]
    headings: dict[StandardPart, str]
    opening: str
    closing: str
    total: str
    numbering: Numbering = Numbering()

    @property
    def name_inside(self) -> str:
        """The name inside a sentence that speaks of such documents in general: `kế hoạch`."""
        return first_lower(self.name)

    def heading(self, part: StandardPart) -> str:
        """Return the usual heading of one part."""
        alone = {each.contains[0]: each.heading for each in self.parts if len(each.contains) == 1}
        return (alone | self.headings)[part]

    def opening_sentence(self, issuer: str, title: str) -> str:
        """Return the sentence before the body of a document whose author has written none."""
        return self.opening.format(kind=self.name, title=first_lower(title), issuer=issuer)

    def closing_sentence(self, issuer: str, title: str) -> str:
        """Return the last sentence of a document whose author has written none, without its end mark."""
        return self.closing.format(kind=self.name, title=first_lower(title), issuer=issuer)

    def total_sentence(self, amount: str) -> str:
        """Return the sentence that names the whole budget, without its end mark."""
        return self.total.format(kind=self.name, amount=amount)


# What issues a plan of which it is not the text: a decision (Phụ lục III, Mẫu 1.3).
DECISION_NAME: Final = "Quyết định"
DECISION_CODE: Final = "QĐ"

PLAN: Final = DocumentKind(
    name="Kế hoạch",
    code="KH",
    requires_period=True,
    parts=(
        UsualPart("Mục đích, yêu cầu", (StandardPart.PURPOSE, StandardPart.REQUIREMENTS)),
        UsualPart("Mục tiêu", (StandardPart.GOALS,)),
        UsualPart("Chỉ tiêu", (StandardPart.INDICATORS,)),
        UsualPart("Nhiệm vụ", (StandardPart.TASKS,)),
        UsualPart("Kinh phí thực hiện", (StandardPart.BUDGET,)),
        UsualPart("Tổ chức thực hiện", (StandardPart.IMPLEMENTATION,)),
    ),
    headings={StandardPart.PURPOSE: "Mục đích", StandardPart.REQUIREMENTS: "Yêu cầu"},
    opening="{issuer} ban hành {kind} {title} như sau:",
    closing="Trên đây là {kind} {title}; {issuer} yêu cầu các cơ quan, đơn vị, cá nhân liên quan nghiêm túc triển khai"
    " thực hiện",
    total="Tổng kinh phí thực hiện {kind} là {amount}",
)
# By which a plan is submitted; its parts are not those of a plan.
SUBMISSION: Final = DocumentKind(
    name="Tờ trình",
    code="TTr",
    requires_period=False,
    parts=(),
    headings={},
    opening="",
    closing="",
    total="",
)
# On how a plan is carried out; its parts are not those of a plan.
REPORT: Final = DocumentKind(
    name="Báo cáo",
    code="BC",
    requires_period=False,
    parts=(),
    headings={},
    opening="{issuer} báo cáo {title} như sau:",
    closing="Trên đây là {kind} {title}; {issuer} trân trọng báo cáo",
    total="Tổng kinh phí đã chi là {amount}",
)
# A part of a plan, copied out for a unit: a bản trích sao (NĐ 30/2020, Điều 3, khoản 12; Phụ lục III, phần I).
EXTRACT: Final = DocumentKind(
    name="Trích kế hoạch",
    code="TrS",
    requires_period=False,
    parts=(),
    headings={},
    opening="",
    closing="",
    total="",
)
