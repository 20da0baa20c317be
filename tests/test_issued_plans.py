"""A plan that a decision issues, all through its life: printed, taken in again, edited by hand, carried over, marked."""

import pytest

from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.workspace import Workspace
from tests.support.docx import members
from tests.support.forms import failed
from tests.support.issued_plans import ISSUED
from tests.support.next_periods import next_plan_of
from tests.support.reconciling import OFFICE, brought_back, changed_lines, docx_of

OWN = """\
quyết định:
  trích yếu: Phê duyệt Kế hoạch giáo dục
  thẩm quyền: Thường trực Ủy ban nhân dân phường
  điều:
    - Phê duyệt Kế hoạch kèm theo Quyết định này.
    - |
      1. Giao Văn phòng theo dõi việc thực hiện.
      2. Các phòng chịu trách nhiệm thi hành.
"""
USUAL = ISSUED[ISSUED.index("quyết định:") : ISSUED.index("căn cứ:")]
PLANS = pytest.mark.parametrize(
    "plan",
    [
        ISSUED,
        ISSUED.replace(USUAL, "quyết định: có\n"),
        ISSUED.replace(USUAL, OWN),
        ISSUED.replace("số: 9\nngày: 18/01/2027\n", "ngày: tháng 01 năm 2027\ndự thảo: có\n"),
        ISSUED.replace("kỳ: 2027", "độ khẩn: thượng khẩn\nphạm vi lưu hành: xem xong trả lại\nkỳ: 2027"),
    ],
    ids=["enforced", "usual", "own", "draft", "marked"],
)


@PLANS
def test_is_printed_in_the_form_of_the_decree(plan):
    assert failed(docx_of(plan)) == {}


@PLANS
def test_is_taken_in_as_it_was(plan, tmp_path):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    file = tmp_path / "a.docx"
    file.write_bytes(docx_of(plan))
    result = import_word(file, Workspace(tmp_path), ImportSettings(write=False))
    taken, typed = (values_in(text, "a.yaml").value for text in (result.text, plan))
    for key in ("quyết định", "căn cứ", "trích yếu", "độ khẩn", "phạm vi lưu hành", "ký hiệu"):
        assert _stripped(taken.get(key)) == _stripped(typed.get(key))
    assert result.coverage.differences == ()


def _stripped(value):
    """Return a value with the last line end of each text cut: how many there are says nothing."""
    if isinstance(value, dict):
        return {key: _stripped(each) for key, each in value.items()}
    return [_stripped(each) for each in value] if isinstance(value, list) else value and value.rstrip("\n")


@pytest.mark.parametrize(
    ("plan", "old", "new"),
    [
        (ISSUED, "Chánh Văn phòng và", "Chánh Văn phòng cùng"),
        (ISSUED, "Theo đề nghị của Trưởng", "Theo đề nghị của Phó Trưởng"),
        (ISSUED.replace(USUAL, OWN), "Giao Văn phòng theo dõi", "Giao Văn phòng đôn đốc"),
        (ISSUED.replace(USUAL, OWN), "Phê duyệt Kế hoạch giáo", "Phê duyệt Kế hoạch phát triển giáo"),
    ],
    ids=["enforced", "basis", "article", "title"],
)
def test_words_that_a_hand_changed_find_their_way_back(plan, old, new):
    def reword(root):
        text = next(each for each in root.iter() if old in (each.text or ""))
        text.text = text.text.replace(old, new)

    line = next(each.strip() for each in plan.split("\n") if old in each)
    edited = changed_lines(plan, brought_back(plan, reword))
    assert [each.replace("  ", "") for each in edited] == [f"- {line}", f"+ {line.replace(old, new)}"]


def test_next_plan_is_issued_by_a_decision_too_and_urgent_no_more():
    text = next_plan_of("độ khẩn: khẩn\nquyết định: {thi hành: Các phòng năm 2027}\ncăn cứ: [Luật A]\n").text
    assert "quyết định: {thi hành: Các phòng năm 2028}" in text
    assert "độ khẩn:\n" in text


def test_plan_alone_is_printed_as_if_there_were_no_decisions():
    body = members(docx_of(ISSUED.replace(USUAL, "")))["word/document.xml"].decode()
    assert "QUYẾT ĐỊNH" not in body
    assert body.count("CỘNG HÒA") == 1


def test_next_plan_has_no_submission_yet():
    made = next_plan_of("tờ trình: {kính gửi: UBND, sự cần thiết: Cần năm 2027.}\nmục đích: Nâng cao.\n")
    assert "tờ trình" not in made.text
    assert "mục đích: Nâng cao." in made.text
    assert [each.old for each in made.decisions if each.reason == "tờ trình của kỳ trước"] == ["gửi UBND"]
