import pytest

from sinhkehoach.rules.count_of_names import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Xây 03 trường: Trường A, Trường B.", "kể ra 2"),
        ("Chọn ba trường tiểu học (An Hòa, Kim Đồng, Nguyễn Du, An Bình và Trần Phú) làm điểm.", "kể ra 5"),
    ],
)
def test_reports_a_count_that_the_names_contradict(words, message):
    check_reports(RULE, f"yêu cầu: |\n  - {words}\n", ("2", message))


def test_reports_a_count_that_the_items_below_contradict():
    plan = "yêu cầu: |\n  1. Tập trung vào ba nhiệm vụ sau:\n  a) Một;\n  b) Hai.\n  2. Khác.\n"
    check_reports(RULE, plan, ("2:20", "bên dưới có 2"))


@pytest.mark.parametrize(
    "words",
    [
        "Xây 02 trường: Trường A, Trường B.",
        "Chọn ba trường (An Hòa, Kim Đồng và Nguyễn Du).",
        "Chọn 3 trường (An Hòa, Kim Đồng…).",
        "Mua 9 phòng (7 phòng thông dụng và 3 phòng chuyên dụng).",
        "04 công trình: khối phòng học Trường A, nhà đa năng Trường B và sân, vườn Trường C.",
        "Có 23 cơ sở: 04 trường mầm non và 19 nhóm trẻ.",
        "Giảm 30% số báo cáo: việc đã có trong hệ thống.",
    ],
)
def test_stays_silent_about_counts_that_agree_and_lists_that_are_open(words):
    check_silent(RULE, f"yêu cầu: |\n  - {words}\n")


def test_stays_silent_about_as_many_items_below():
    check_silent(RULE, "yêu cầu: |\n  1. Tập trung vào hai nhiệm vụ sau:\n  a) Một;\n  - Ý nhỏ;\n  b) Hai.\n")
    check_silent(RULE, "yêu cầu: |\n  - Tập trung vào hai nhiệm vụ sau:\n  - Một.\n")
