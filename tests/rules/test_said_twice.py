from sinhkehoach.rules.said_twice import RULE
from tests.support.rules import check_reports, check_silent, findings_of

LONG = "Nâng cao nhận thức của cha mẹ học sinh và cộng đồng về giáo dục toàn diện"


def test_reports_a_long_sentence_at_its_second_place():
    check_reports(
        RULE, f"mục đích: {LONG}.\nyêu cầu: |\n  - Tiết kiệm. {LONG}. An toàn.\n", ("3:16", "Câu này đã có")
    )


def test_stays_silent_about_short_sentences_and_nearly_the_same():
    check_silent(RULE, "mục đích: Báo cáo kết quả.\nyêu cầu: Báo cáo kết quả.\n")
    check_silent(RULE, f"mục đích: {LONG}.\nyêu cầu: {LONG} và hướng nghiệp.\n")


def test_reports_a_task_with_the_name_of_another():
    plan = "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên cốt cán\n  - tên: Bồi dưỡng giáo viên cốt cán.\n"
    check_reports(RULE, plan, ("3:10", "Đã có nhiệm vụ khác"))
    check_silent(RULE, "nhiệm vụ:\n  - tên: Nội dung\n  - tên: Nội dung\n")


def test_reports_a_task_that_stands_in_two_groups_with_lead_and_time():
    task = "{tên: Tổ chức hội thi giáo viên giỏi, chủ trì: Tổ %s, thời gian: tháng 3}"
    plan = "nhiệm vụ:\n  - tên: A\n    nhiệm vụ: [%s]\n  - tên: B\n    nhiệm vụ: [%s]\n"
    check_reports(RULE, plan % (task % 1, task % 1), ("5:22", "Đã có nhiệm vụ khác"))
    check_silent(RULE, plan % (task % 1, task % 2))


def test_names_the_other_place():
    (problem,) = findings_of(RULE, f"mục đích: {LONG}.\nyêu cầu: |\n  - Tiết kiệm. {LONG}. An toàn.\n")
    assert problem.hint.endswith("xem cả dòng 1")


def test_one_duty_of_two_units_is_said_to_each():
    work = "  - {đơn vị: %s, nội dung: %s}\n"
    plan = "tổ chức thực hiện:\n" + work % ("Phòng Kinh tế", LONG) + work % ("Phòng Nội vụ", LONG)
    check_silent(RULE, plan)
    check_silent(
        RULE, f"tổ chức thực hiện: |\n  1. Phòng Kinh tế\n  - {LONG}.\n  2. Phòng Nội vụ\n  - {LONG}.\n"
    )
    twice = "tổ chức thực hiện:\n" + work % ("Phòng Kinh tế", f"{LONG}. {LONG}.")
    check_reports(RULE, twice, ("2", "Câu này đã có"))
    check_reports(RULE, f"mục đích: {LONG}.\n{plan}", ("3", ""), ("4", ""))


def test_one_task_of_two_leads_is_two():
    plan = "nhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên cốt cán, chủ trì: Tổ 1}\n  - {tên: %s, chủ trì: Tổ %d}\n"
    check_silent(RULE, plan % ("Bồi dưỡng giáo viên cốt cán", 2))
    check_reports(RULE, plan % ("Bồi dưỡng giáo viên cốt cán", 1), ("3:11", "Đã có nhiệm vụ khác"))
