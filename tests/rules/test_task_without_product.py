from sinhkehoach.rules.task_without_product import RULE
from tests.support.rules import check_reports, check_silent

TASKS = "nhiệm vụ:\n" + "  - {tên: Tập huấn, sản phẩm: Báo cáo}\n" * 4


def test_reports_a_task_without_product_among_others_with():
    check_reports(RULE, TASKS + "  - tên: Thi\n", ("6:10", "chưa ghi “sản phẩm”"))


def test_stays_silent_about_a_product_of_the_task_above():
    check_silent(RULE, TASKS + "  - {tên: Nhóm, sản phẩm: Hồ sơ, nhiệm vụ: [{tên: Thi}]}\n")


def test_stays_silent_where_many_tasks_have_none():
    check_silent(RULE, TASKS + "  - tên: Thi\n  - tên: Trao giải\n")
