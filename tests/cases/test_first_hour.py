"""Cases of the first hour and of the years after: what the note beside each input says must come out."""

import pytest

from sinhkehoach.jobs.compare import compare
from sinhkehoach.jobs.next_period import make_next_period
from tests.support.cases import lay_down_case


@pytest.fixture(scope="module")
def next_year(tmp_path_factory):
    root = lay_down_case(tmp_path_factory.mktemp("case"), "nam-sau-ky-niem-tet")
    made = make_next_period(root / "plans" / "ke-hoach.yaml", None)
    return made, made.written.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        "“Kỷ niệm 96 năm” được giữ nguyên; kỳ sau là 97 năm",
        "“kỷ niệm 52 năm” được giữ nguyên; kỳ sau là 53 năm",
        "“ngày 04/02/2027” đã đổi theo kỳ mới; tính theo âm lịch",
        "“Đinh Mùi” được giữ nguyên; năm 2028 là Mậu Thân",
        "“Lần thứ V” được giữ nguyên",
        "“Năm thứ 2” được giữ nguyên; kỳ sau là năm thứ 3",
        "“K27” được giữ nguyên",
        "“2025-2027” được giữ nguyên",
    ],
)
def test_what_another_year_has_otherwise_is_asked(next_year, words):
    _, text = next_year
    assert any(words in line for line in text.split("\n") if line.startswith("# cần xác nhận: "))


def test_two_tasks_with_the_same_question_have_one_mark(next_year):
    _, text = next_year
    assert text.count("chưa ghi tình trạng") == 1
    assert "# cần xác nhận: 2 nhiệm vụ ở dưới: chưa ghi tình trạng năm 2027" in text


def test_what_is_told_stands_at_its_line_of_the_new_file(next_year):
    made, text = next_year
    lines = text.split("\n")
    (told,) = [each for each in made.decisions if each.old == "Kỷ niệm 96 năm"]
    assert lines[told.position.line - 1][told.position.column - 1 :].startswith("Kỷ niệm 96 năm")


def test_one_slip_in_a_compared_plan_is_told_once(tmp_path):
    root = lay_down_case(tmp_path, "so-sanh-bao-hai-lan")
    problems = compare("plans/ss_a.yaml", "plans/ss_b.yaml", root).problems
    assert [problem.code for problem in problems] == ["SKH176"]
