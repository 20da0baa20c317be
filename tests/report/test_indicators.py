from sinhkehoach.report.indicators import indicators_in_order, missing_results, reached_targets
from sinhkehoach.report.judgement import Judgement
from sinhkehoach.resolve.results import stretch
from tests.support.plans import plan_of

TEXT = """\
chỉ tiêu:
  cột: [MN, TH]
  nhóm:
    - tên: Nhóm
      chỉ tiêu:
        - {tên: Trẻ đến lớp, đơn vị: "%", MN: {đích: 98, kết quả: {6 tháng: 97, năm: 99}}, TH: 100}
  chỉ tiêu:
    - {tên: Trường đạt chuẩn, đích: 5, kết quả: 5}
    - {tên: Điểm thi, đích: 8, kết quả: {6 tháng: chưa có}}
"""


def reached(name):
    plan = plan_of(TEXT)
    when = stretch(name, plan.period)
    found = tuple(reached_targets(plan.indicators, when, plan.period))
    return found, list(missing_results(found, when, plan.period))


def test_every_target_is_told_in_the_order_of_the_print():
    found, _ = reached("năm")
    assert [(each.indicator.name.plain, each.column) for each in found] == [
        ("Trường đạt chuẩn", ""),
        ("Điểm thi", ""),
        ("Trẻ đến lớp", "MN"),
        ("Trẻ đến lớp", "TH"),
    ]
    assert [each.judgement for each in found] == [Judgement.REACHED, None, Judgement.EXCEEDED, None]
    assert found[2].result_path == ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0, "MN", "kết quả", "năm")
    assert [str(each.percent) for each in found] == ["100.0", "None", "101.0", "None"]


def test_result_that_is_not_noted_is_asked_for_where_it_belongs():
    _, missing = reached("6 tháng")
    assert [each.path for each in missing] == [
        ("chỉ tiêu", "chỉ tiêu", 0, "kết quả"),
        ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0, "TH", "kết quả"),
    ]
    assert missing[0].message == "Chưa ghi kết quả 6 tháng đầu năm 2027 của chỉ tiêu “Trường đạt chuẩn”"
    assert [each.hint for each in missing] == [
        "thêm kết quả: {6 tháng: …}",
        "ghi TH: {đích: 100, kết quả: {6 tháng: …}}",
    ]
    assert missing[1].message.endswith("“Trẻ đến lớp”, cột TH")


def test_result_that_says_there_is_none_yet_is_none():
    found, _ = reached("6 tháng")
    assert [each.has_result for each in found] == [False, False, True, False]


def test_plan_without_indicators_has_nothing_to_tell():
    plan = plan_of("mục đích: A.")
    assert list(reached_targets(plan.indicators, stretch("năm", plan.period), plan.period)) == []
    assert [path for path, _ in indicators_in_order(plan_of(TEXT).indicators)][-1][1] == "nhóm"


def test_of_columns_that_are_years_the_one_of_the_report_is_told():
    text = """\
kỳ: 2027-2029
chỉ tiêu:
  cột: [2027, 2028, 2029]
  chỉ tiêu:
    - {tên: Tủ sách, 2027: {đích: 5, kết quả: 6}, 2028: {đích: 8, kết quả: {6 tháng 2028: 7, năm 2028: 9}}, 2029: 10}
"""
    plan = plan_of(text)

    def told(name):
        found = reached_targets(plan.indicators, stretch(name, plan.period), plan.period)
        return [(each.column, each.result and each.result.text) for each in found]

    assert told("năm 2027") == [("2027", "6")]
    assert told("9 tháng 2027") == [("2027", None)]
    assert told("6 tháng 2028") == [("2028", "7")]
    assert told("năm 2028") == [("2028", "9")]
    assert told("cả kỳ") == [("2027", "6"), ("2028", "9"), ("2029", None)]


def test_number_that_names_a_column_of_another_kind_is_no_year():
    plan = plan_of("chỉ tiêu:\n  cột: [2027, 9]\n  chỉ tiêu:\n    - {tên: Lớp, 2027: 5, 9: 6}\n")
    found = reached_targets(plan.indicators, stretch("6 tháng", plan.period), plan.period)
    assert [each.column for each in found] == ["2027", "9"]
