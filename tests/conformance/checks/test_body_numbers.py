import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.other_hands import T, written
from tests.support.other_papers import programme_with_annexes, table_direct
from tests.support.word_files import LONG, body, build, heading, plan

RULES = ("B08", "B09", "B10", "B11", "B12", "B13", "B17", "B18", "B19")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


def _told(*content):
    paper = plan()
    paper.content[9:9] = content
    return set(failed(build(paper)))


def test_numbers_within_a_point_may_have_a_bracket():
    deep = (body("1) Cấp xã;"), body("2) Cấp thôn;"))
    assert _told(*deep) == set()
    assert _told(heading("4. Việc khác"), *deep) == {"B12", "B13"}


@pytest.mark.parametrize(
    ("letters", "told"),
    [("ab", set()), ("bc", {"B13"}), ("aa", {"B13"}), ("aba", {"B13"})],
)
def test_points_begin_with_a_below_each_number(letters, told):
    points = [body(f"{letter}) {LONG};") for letter in letters]
    paper = plan()
    paper.content[14:] = [*points, heading("III. VIỆC KHÁC"), body(f"{LONG}./.")]
    paper.annexes = []
    assert set(failed(build(paper))) == told


@pytest.mark.parametrize(
    ("bits", "told"),
    [
        (("Mục đích: ", "nâng cao nhận thức của cán bộ."), {"B12"}),
        (("Mục đích. ", "Nâng cao nhận thức của cán bộ."), {"B12"}),
        (("Phòng Kinh tế ", "chủ trì thực hiện các nhiệm vụ."), set()),
        (("Lưu ý: ", "nhanh."), set()),
    ],
)
def test_bold_title_of_an_item_stands_alone(bits, told):
    paper = table_direct()
    paper.body[12] = T(bits=[("1. ", "b"), (bits[0], "b"), (bits[1], "")])
    assert set(failed(written(paper))) == told


@pytest.mark.parametrize("text", ["MỤC TIÊU, NHIỆM VỤ", "VI SINH VẬT"])
def test_title_in_capitals_is_no_number(text):
    paper = programme_with_annexes()
    paper.body[2].text = text
    assert set(failed(written(paper))) == set()
