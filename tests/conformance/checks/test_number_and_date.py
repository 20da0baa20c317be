import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.other_hands import written
from tests.support.other_papers import table_direct
from tests.support.word_files import build, plan

RULES = ("N", "D")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An Bình, ngày 06/01/2027", {"D01"}),
        ("An Bình, 06-01-2027", {"D01"}),
        ("An Bình, 06 tháng 01 năm 2027", {"D01"}),
        ("An Bình, ngày 06 tháng 01, 2027", {"D01"}),
        ("An Bình, ngày 06 tháng 01 năm 27", {"D01"}),
        ("An Bình ngày 06 tháng 01 năm 2027", {"D06"}),
        ("An bình, ngày 06 tháng 01 năm 2027", {"D06"}),
        ("xã An Bình, ngày 06 tháng 01 năm 2027", {"D06"}),
        ("An Bình, Ngày 06 tháng 01 năm 2027", {"D06"}),
        ("An Bình, ngày … tháng … năm 2027", set()),
    ],
)
def test_place_and_date_break_one_rule_at_a_time(text, told):
    paper = plan()
    paper.annexes = []
    paper.content[14].text = "1. Thực hiện tốt nhiệm vụ."
    paper.date.text = text
    assert set(failed(build(paper))) == told


def test_place_may_have_a_number():
    paper = plan()
    paper.issuer[1].text = "PHƯỜNG 12"
    paper.date.text = "Phường 12, ngày 06 tháng 01 năm 2027"
    assert failed(build(paper)) == {}


@pytest.mark.parametrize(
    ("text", "told"), [("05 /KH-UBND", {"N04"}), ("05/KH–UBND", {"N04"}), ("05/KH-UBND", set())]
)
def test_blanks_and_dashes_of_a_number_are_told(text, told):
    paper = plan()
    paper.number.text = f"Số: {text}"
    assert set(failed(build(paper))) == told


def test_date_lower_than_the_number_is_told_and_wrapped_names_are_not():
    paper = table_direct()
    assert failed(written(paper)) == {}
    paper.above_date = 1
    assert set(failed(written(paper))) == {"D05"}
    paper.above_date = 0
    paper.issuer[1].text = "XÃ TÂN LẬP CỦA TỈNH LẠNG GIANG RẤT XA"
    assert "D05" not in failed(written(paper))
