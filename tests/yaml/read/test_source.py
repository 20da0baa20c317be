import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from tests.yaml.reading import read

PLAN = """\
Tên: Kế hoạch
nhiệm vụ:
  - tên: Một
    đơn vị: phòng A
  - Hai
  -
rỗng:
khung: &khung {số: 1}
lại: *khung
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), (1, 1)),
        (("tên",), (1, 6)),
        (("nhiệm vụ",), (3, 3)),
        (("nhiệm vụ", 0), (3, 5)),
        (("nhiệm vụ", 0, "đơn vị"), (4, 13)),
        (("nhiệm vụ", 1), (5, 5)),
        (("nhiệm vụ", "hàm bọc", 0, "kiểu", "đơn vị"), (4, 13)),
        (("tên", "str"), (1, 6)),
        (("nhiệm vụ", 7), (3, 3)),
        (("nhiệm vụ", 0, "số"), (3, 5)),
        (("khung", "tên"), (8, 1)),
        (("rỗng",), (7, 1)),
        (("khung", "số"), (8, 20)),
        (("lại", "số"), (8, 20)),
        (("lại",), (9, 6)),
        (("không có",), (1, 1)),
    ],
)
def test_finds_the_value_at_a_path(path, expected):
    assert read(PLAN).position_of(path) == Position(*expected)


PASTED = """\
bảng: |
  Trường\tLớp
  A\t12
hàng: |
  A | 1
  B | 2
hàng dài: "A\tB"
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("bảng", 0, "hàng", 0, 1), (3, 5)),
        (("bảng", 0, "cột", 1), (2, 10)),
        (("hàng", 1, 1), (6, 7)),
        (("hàng", 1, 2), (4, 7)),
        (("hàng dài", 0), (7, 12)),
    ],
)
def test_finds_a_cell_of_pasted_rows(path, expected):
    assert read(PASTED).position_of(path) == Position(*expected)


def test_finds_a_character_in_a_cell_of_pasted_rows():
    assert read(PASTED).position_of(("bảng", 0, "hàng", 0, 1), offset=1) == Position(3, 6)


def test_finds_the_key_itself():
    source = read(PLAN)
    assert source.position_of(("nhiệm vụ", 0, "đơn vị"), at_key=True) == Position(4, 5)
    assert source.position_of(("nhiệm vụ", 1), at_key=True) == Position(5, 5)


def test_finds_the_start_of_a_file_that_is_one_sentence():
    assert read("\n\nmột câu\n").position_of(("tên",)) == Position(3, 1)


def test_locates_a_problem_with_file_position_and_line():
    located = read(PLAN).locate(Problem("SKH201", "sai", path=("nhiệm vụ", 0, "đơn vị"), offset=6))
    assert located.file == "plan.yaml"
    assert located.position == Position(4, 19)
    assert located.source_line == "    đơn vị: phòng A"


def test_shows_no_line_for_a_key_that_the_whole_file_lacks():
    located = read(PLAN).locate(Problem("SKH201", "thiếu", path=("số",)))
    assert (located.position, located.source_line) == (Position(1, 1), "")


def test_leaves_a_place_that_is_known_already():
    problem = Problem("SKH101", "sai", file="khác.yaml", position=Position(2, 1), source_line="x")
    assert read(PLAN).locate(problem) == problem


def test_sorts_located_problems_by_position_and_code():
    problems = (
        Problem("SKH202", "b", path=("khung",)),
        Problem("SKH301", "c", path=("tên",)),
        Problem("SKH201", "a", path=("tên",)),
    )
    assert [problem.message for problem in read(PLAN).locate_all(problems)] == ["a", "c", "b"]


@pytest.mark.parametrize(
    ("others", "hint"),
    [
        ([("nhiệm vụ", 0, "đơn vị"), ("nhiệm vụ", 1)], "sửa; xem cả dòng 4, 5"),
        ([("nhiệm vụ", 1), ("nhiệm vụ", 1)], "sửa; xem cả dòng 5"),
        ([("tên",)], "sửa"),
        ([], "sửa"),
    ],
)
def test_names_the_lines_of_the_other_places(others, hint):
    problem = Problem("SKH301", "", "sửa", path=("tên",), others=tuple((path, None) for path in others))
    located = read(PLAN).locate(problem)
    assert (located.hint, located.others) == (hint, ())
    again = read(PLAN).locate(problem._replace(hint=""))
    assert again.hint == hint.removeprefix("sửa").removeprefix("; ")


def test_many_other_places_are_not_all_named():
    plan = "tên: A\nviệc:\n" + "".join(f"  - {number}\n" for number in range(15))
    problem = Problem("SKH301", "", path=("tên",), others=tuple((("việc", at), None) for at in range(15)))
    assert read(plan).locate(problem).hint == f"xem cả dòng {', '.join(map(str, range(3, 15)))}, …"


def test_corrections_get_their_positions():
    source = read("tên: một hai\nsố: 1\n")
    word = Correction(4, "hai", "ba", path=("tên",))
    key = Correction(None, "số", "ngày", path=("số",))
    there = Correction(0, "x", "y", position=Position(9, 9))
    problem = source.locate(Problem("SKH301", "x", path=("tên",), corrections=(word, key, there)))
    assert [each.position for each in problem.corrections] == [(1, 10), (2, 1), (9, 9)]


def test_the_same_problem_of_an_alias_is_told_once():
    both = (Problem("SKH202", "lạ", path=("khung", "số")), Problem("SKH202", "lạ", path=("lại", "số")))
    other = Problem("SKH202", "khác", path=("lại", "số"))
    assert [problem.message for problem in read(PLAN).locate_all((*both, other))] == ["lạ", "khác"]


def test_a_long_quotation_is_cut():
    long = "dài " * 100
    problem = read(PLAN).locate(Problem("SKH202", f"Không có “{long}”", f"xem “{long}”", path=("tên",)))
    assert problem.message.endswith("dài…”")
    assert max(len(problem.message), len(problem.hint)) < 140
