from sinhkehoach.transcribe.paper import paper_lines
from sinhkehoach.transcribe.transcribe import transcribe
from tests.support.papers import whole_paper

PAPER = whole_paper("I. NHIỆM VỤ\n1. Mở lớp\n- Đơn vị chủ trì: Phòng Kinh tế.\n")
LINES = list(paper_lines(PAPER.document.document))


def test_forms_are_kept_where_the_print_holds_no_less():
    made = transcribe(PAPER, LINES, lambda _: LINES)
    assert "nhiệm vụ:\n  - {tên: Mở lớp, chủ trì: Phòng Kinh tế}\n" in made.text
    assert made.coverage.share == 1.0


def test_form_that_loses_text_is_not_kept():
    made = transcribe(PAPER, LINES, lambda text: LINES if "\nnhiệm vụ:" not in text else LINES[:-3])
    assert "\nnhiệm vụ:" not in made.text
    assert "1. Mở lớp" in made.text


def test_form_that_adds_text_is_not_kept():
    made = transcribe(PAPER, LINES, lambda text: LINES if "\nnhiệm vụ:" not in text else [*LINES, "Thêm"])
    assert "\nnhiệm vụ:" not in made.text


def test_plan_that_cannot_be_printed_is_given_all_the_same():
    made = transcribe(PAPER, LINES, lambda _: None)
    assert "1. Mở lớp" in made.text
    assert made.coverage.found == 0
