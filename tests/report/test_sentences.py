import pytest

from sinhkehoach.report.figures import figures_of
from sinhkehoach.report.sentences import counted, ended_lines, of_indicators, of_money, of_tasks
from tests.report.test_tables import TEXT
from tests.support.plans import facts_of, plan_of, renderer_of, runs_text


def figures(text=TEXT):
    plan, facts = plan_of(text), facts_of(text)
    return figures_of(plan, facts, facts.reports[0]), renderer_of(text)


def lines(told):
    return [runs_text(line) for line in told.lines]


def test_targets_are_counted_by_how_they_were_reached():
    found, renderer = figures()
    told = of_indicators(found.reached, renderer, is_last=False)
    assert told.sentence == (
        "Trong 03 chỉ tiêu (mỗi cột tính là một chỉ tiêu), có 01 chỉ tiêu vượt, 01 chỉ tiêu chưa đạt,"
        " 01 chỉ tiêu chưa có số liệu"
    )
    assert told.lines == ()


def test_last_report_names_the_targets_that_were_not_reached():
    found, renderer = figures()
    assert lines(of_indicators(found.reached, renderer, is_last=True)) == [
        "Trẻ đến lớp (MN): 97%, chỉ tiêu ≥ 98%"
    ]


@pytest.mark.parametrize(
    ("indicator", "words"),
    [
        ("{tên: Giải cao, đích: Giải nhất, kết quả: Giải nhì}", "01 chỉ tiêu không so sánh được bằng số"),
        ("{tên: Giải cao, đích: Giải nhất, kết quả: giải nhất}", "01 chỉ tiêu đạt"),
        ("{tên: Giải cao, đích: Giải nhất, kết quả: chưa có}", "01 chỉ tiêu chưa có số liệu"),
    ],
)
def test_results_in_words_are_counted_apart(indicator, words):
    found, renderer = figures(f"chỉ tiêu: [{indicator}]\nbáo cáo: {{kỳ: năm}}\n")
    assert of_indicators(found.reached, renderer, is_last=True).sentence == f"Trong 01 chỉ tiêu, có {words}"


def test_tasks_are_counted_and_late_ones_named():
    found, renderer = figures()
    told = of_tasks(found.progress, renderer)
    assert told.sentence == (
        "Trong 03 nhiệm vụ, có 01 nhiệm vụ hoàn thành, 01 nhiệm vụ đang thực hiện, 01 nhiệm vụ chưa có số liệu;"
        " 01 nhiệm vụ quá hạn"
    )
    assert lines(told) == ["Mở lớp (Phòng A; tháng 5/2027): đang thực hiện"]


def test_money_is_held_against_the_plan_and_what_was_overspent_named():
    found, renderer = figures()
    told = of_money(found.money, renderer)
    assert told.sentence == (
        "Kinh phí theo Kế hoạch là 10 triệu đồng; đã chi 5 triệu đồng, bằng 50%; 01 khoản chi vượt kế hoạch"
    )
    assert lines(told) == ["Sách: vượt 1 triệu đồng"]


def test_money_of_which_nothing_is_known_is_left_open():
    found, renderer = figures("kinh phí: [{tên: Sách}]\nbáo cáo: {kỳ: năm}\n")
    assert of_money(found.money, renderer).sentence == "đã chi …"


def test_numbers_of_things_are_written_as_papers_do():
    assert [counted(number) for number in (0, 9, 10, 1250)] == ["00", "09", "10", "1.250"]


def test_lines_of_a_list_end_with_their_marks():
    found, renderer = figures()
    several = of_money(found.money, renderer).lines * 2
    assert [runs_text(line)[-1] for line in ended_lines(several)] == [";", "."]
