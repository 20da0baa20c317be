import pytest

from sinhkehoach.rules.capital_letters import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Ủy Ban Nhân Dân tỉnh", "Ủy Ban Nhân Dân"),
        ("thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh"),
        ("Khoản 2 Điều 5", "Khoản 2"),
        ("khoản 2 điều 5", "khoản 2"),
        ("Ban chỉ đạo phường", "Ban chỉ đạo"),
        ("ủy ban nhân dân xã", "ủy ban nhân dân"),
        ("hội đồng nhân dân tỉnh", "hội đồng nhân dân"),
        ("mặt trận tổ quốc Việt Nam", "mặt trận tổ quốc"),
        ("Sở y tế", "Sở y tế"),
        ("phòng văn hóa - xã hội", "phòng văn hóa - xã hội"),
        ("Trung tâm phục vụ hành chính công", "Trung tâm phục vụ hành chính công"),
        ("Hội cựu chiến binh phường", "Hội cựu chiến binh"),
        ("Chủ Tịch UBND phường", "Chủ Tịch"),
        ("Đảng và nhà nước", "Đảng và nhà nước"),
        ("lãnh đạo của đảng", "lãnh đạo của đảng"),
        ("đảng viên và nhân dân", "đảng viên và nhân dân"),
        ("Tây nguyên", "Tây nguyên"),
        ("Nam bộ", "Nam bộ"),
        ("Luật phòng cháy, chữa cháy", "Luật phòng cháy"),
        ("Luật giáo dục năm 2019", "Luật giáo dục"),
        ("điều 5 Luật Giáo dục", "điều 5"),
        ("điều 5 của Nghị định", "điều 5 của"),
        ("chương II Luật Giáo dục", "chương II"),
        ("Tết Nguyên Đán", "Tết Nguyên Đán"),
        ("ngày quốc khánh 2/9", "ngày quốc khánh"),
        ("ngày nhà giáo Việt Nam", "ngày nhà giáo Việt Nam"),
        ("Cách mạng Tháng Tám", "Cách mạng Tháng Tám"),
    ],
)
def test_reports_capitals_against_the_decree(words, part):
    check_reports(RULE, f"yêu cầu: Theo {words}.\n", ("1:15", part))


@pytest.mark.parametrize(
    "words",
    [
        "Ủy ban nhân dân tỉnh",
        "Thành phố Hồ Chí Minh",
        "khoản 2 Điều 5",
        "Ban Chỉ đạo",
        "luật giáo dục và",
        "tháng 5",
        "quản lý nhà nước, ngân sách nhà nước",
        "các chi bộ, đảng bộ, đảng viên và tổ dân phố",
        "lãnh đạo của đảng bộ, đảng ủy",
        "tòa án nhân dân, hội đồng trường",
        "các bộ, ngành; Nam bộ đội",
        "điều 5 tốt cho trẻ em",
        "chương trình, chương I của sách",
        "tết Trung thu, Tết Nguyên đán, ngày Quốc khánh",
        "các luật đầu tư, phòng y tế học đường",
        "Sở Y tế, Hội Nông dân, Trạm Y tế",
    ],
)
def test_stays_silent_about_right_capitals(words):
    check_silent(RULE, f"yêu cầu: Theo {words}.\n")


def test_reports_a_commune_that_is_written_large_here_and_small_there():
    plan = "mục đích: Trên địa bàn Xã An Bình.\nyêu cầu: Các trường của xã An Bình.\n"
    check_reports(RULE, plan, ("1:24", "Ghi cả “Xã An Bình” và “xã An Bình”"))
    check_silent(RULE, plan.replace("Xã", "xã"))


def test_tells_of_a_place_once():
    check_reports(
        RULE, "yêu cầu: Theo khoản 2 điều 5 Luật đất đai.\n", ("1:15", "khoản 2 điều 5"), ("1:30", "Luật")
    )


def test_asks_the_same_of_the_names_in_the_office_file():
    office = "đơn vị:\n  a: {tên: Công an phường}\nnơi nhận:\n  - {nơi nhận: [Ủy Ban nhân dân tỉnh], ghi chú: để b/c}\n"
    check_office_reports(RULE, office, ("4:17", "Ủy Ban"))
    check_office_silent(RULE, office.replace("Ủy Ban", "Ủy ban"))
