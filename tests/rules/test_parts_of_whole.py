import pytest

from sinhkehoach.rules.parts_of_whole import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_a_part_greater_than_the_whole():
    check_reports(RULE, "mục tiêu: Có 1.148 trẻ, trong đó 1.200 trẻ ở nhóm trẻ.\n", ("1:34", "lớn hơn"))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Có 750 người, gồm 300 cán bộ và 400 giáo viên", "cộng lại 700"),
        ("Có 750 người gồm 300 cán bộ và 400 giáo viên, học trong tháng 7", "cộng lại 700"),
        ("Có 23 trường, trong đó 12 trường tiểu học, 8 trường THCS, 5 trường mầm non", "cộng lại 25"),
        ("Có 23 trường, bao gồm: 12 trường tiểu học, 8 trường THCS, 5 trường mầm non", "cộng lại 25"),
        ("Có 23 trường (12 tiểu học, 8 THCS và 5 mầm non) tham gia", "cộng lại 25"),
        ("Có 9 phòng ngoại ngữ (7 phòng thông dụng và 3 phòng chuyên dụng)", "cộng lại 10"),
        ("Có 40 học sinh, trong đó 25 nam, 18 nữ", "cộng lại 43"),
        ("Có 1.200 đại biểu: 700 nam và 400 nữ", "cộng lại 1.100"),
        ("Có 12 cơ sở: 4 trường mầm non và 7 nhóm trẻ", "cộng lại 11"),
        ("Có 30 lớp, gồm 16 lớp (mỗi lớp 35 em) ở bậc tiểu học và 12 lớp ở bậc THCS", "cộng lại 28"),
    ],
)
def test_reports_parts_that_do_not_make_their_whole(words, message):
    check_reports(RULE, f"mục tiêu: '{words}.'\n", ("1:15", message))


@pytest.mark.parametrize(
    "words",
    [
        "Có 23 trường, trong đó có 14 trường công lập",
        "Có 23 trường, trong đó có 23 trường công lập",
        "Có 23 trường, trong đó có 140 lớp mẫu giáo",
        "Có 23 trường. Phường có 140 lớp, trong đó 40 lớp lá",
        "Có 700 người, gồm 300 cán bộ và 400 giáo viên",
        "Có 23 trường, trong đó 12 trường tiểu học, 8 trường THCS",
        "Có 23 trường, trong đó 12 trường tiểu học, 8 trường THCS, 3 trường mầm non",
        "Có 23 trường, trong đó 12 trường tiểu học, 15 trường đạt chuẩn quốc gia",
        "Mua 01 bộ thiết bị gồm 20 máy tính và 1 máy chủ",
        "Mở 10 lớp, gồm 300 học sinh và 20 giáo viên",
        "Có 23 trường, gồm 12 trường tiểu học, 8 trường THCS, các trường còn lại là mầm non",
        "Có 55% trẻ, gồm 30% trẻ nhà trẻ và 20% trẻ mẫu giáo",
        "Có 23 trường: 100% trường có thư viện, 90% trường có sân chơi",
        "Từ năm 2027, gồm 3 đợt và 4 lớp",
    ],
)
def test_stays_silent_about_right_parts_open_lists_and_other_things(words):
    check_silent(RULE, f"mục tiêu: '{words}.'\n")
