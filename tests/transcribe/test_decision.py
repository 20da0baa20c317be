from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.docx.read import read_docx
from sinhkehoach.transcribe.decision import set_decision
from sinhkehoach.transcribe.draft import Draft
from sinhkehoach.transcribe.paper import Paper
from tests.support.issued_plans import ISSUED
from tests.support.reconciling import docx_of, office_and_template

USUAL = ISSUED[ISSUED.index("quyết định:") : ISSUED.index("căn cứ:")]
HEAD_SIGNS = "ký: {ký thay: Chủ tịch, chức vụ: Phó Chủ tịch, họ tên: Trần Minh Khôi}"


def decision_of(plan):
    office, _ = office_and_template()
    paper = Paper(Examined(read_docx(docx_of(plan)), ND30.regime), office)
    draft = Draft()
    set_decision(paper, draft, paper.document.attached)
    return draft.values["quyết định"]


def with_decision(lines):
    return ISSUED.replace(USUAL, lines)


def test_usual_decision_needs_no_words():
    assert decision_of(with_decision("quyết định: có\n")) == "có"
    signed = ISSUED[ISSUED.index("ký: ") : ISSUED.index("nơi nhận")]
    assert decision_of(with_decision("quyết định: có\n").replace(signed, f"{HEAD_SIGNS}\n")) == "có"


def test_those_who_enforce_are_told_alone():
    assert decision_of(ISSUED) == {"thi hành": "Chánh Văn phòng và Trưởng phòng Văn hóa - Xã hội"}


def test_articles_of_its_own_are_told_in_full():
    lines = """\
quyết định:
  trích yếu: Phê duyệt Kế hoạch
  thẩm quyền: Thường trực Ủy ban nhân dân
  điều:
    - Phê duyệt Kế hoạch.
    - |
      Giao việc:
      - Phòng Nội vụ theo dõi.
    - Có hiệu lực từ ngày ký.
"""
    assert decision_of(with_decision(lines)) == {
        "trích yếu": "Phê duyệt Kế hoạch",
        "thẩm quyền": "Thường trực Ủy ban nhân dân",
        "điều": [
            "Phê duyệt Kế hoạch.",
            "Giao việc:\n- Phòng Nội vụ theo dõi.",
            "Có hiệu lực từ ngày ký.",
        ],
    }


def test_two_articles_are_never_the_usual_three():
    lines = "quyết định: {điều: [Phê duyệt Kế hoạch., Các phòng chịu trách nhiệm thi hành Quyết định này.]}\n"
    assert (
        decision_of(with_decision(lines))["điều"][1] == "Các phòng chịu trách nhiệm thi hành Quyết định này."
    )
