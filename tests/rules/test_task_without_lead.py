from sinhkehoach.rules.task_without_lead import RULE
from tests.support.rules import check_reports, check_silent

DONE = "  - {tên: Tập huấn, chủ trì: Tổ 1, thời gian: tháng 3}\n" * 3
TASKS = "nhiệm vụ:\n" + DONE


def test_reports_what_nearly_all_the_others_say():
    check_reports(RULE, TASKS + "  - {tên: Thi, thời gian: tháng 4}\n", ("5:11", "chưa ghi “chủ trì”"))
    check_reports(RULE, TASKS + "  - {tên: Thi, chủ trì: Tổ 2}\n", ("5:11", "chưa ghi “thời gian”"))
    check_reports(RULE, TASKS + "  - {tên: Thi}\n", ("5:11", "“chủ trì” và “thời gian”"))


def test_stays_silent_about_what_the_task_above_says():
    group = "  - tên: Nhóm\n    chủ trì: Tổ 1\n    thời gian: tháng 4\n    nhiệm vụ: [{tên: Thi}, {tên: Trao giải}]\n"
    check_silent(RULE, TASKS + group)


def test_stays_silent_where_many_tasks_do_not_say_it():
    check_silent(RULE, TASKS + "  - tên: Thi\n  - tên: Trao giải\n")


def test_stays_silent_about_work_given_to_units_one_by_one():
    shared = "  - {tên: Thi, thời gian: tháng 4, giao việc: [{đơn vị: Tổ 2, nội dung: Ra đề.}]}\n"
    check_silent(RULE, TASKS + shared)


def test_stays_silent_in_a_plan_of_two_tasks():
    check_silent(RULE, "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: Tổ 1}\n  - tên: Thi\n")
