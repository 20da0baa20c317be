import pytest

from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.next_period.recurring import money, recurring

YEAR = PeriodShift(2027, 2027, 1)
SCHEME = PeriodShift(2027, 2031, 5, several=True)


def _told(text, shift=YEAR):
    decisions = recurring(text, shift)
    for decision in decisions:
        assert text[decision.start : decision.end] == decision.old == decision.new
        assert not decision.sure
    return [f"{decision.old}: {decision.reason}" for decision in decisions]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kỷ niệm 96 năm Ngày thành lập Đoàn", "Kỷ niệm 96 năm: kỳ sau là 97 năm"),
        ("nhân 137 năm Ngày sinh của Bác", "137 năm Ngày: kỳ sau là 138 năm"),
        ("mừng 52 năm giải phóng", "mừng 52 năm: kỳ sau là 53 năm"),
        ("Lần thứ V năm 2027", "Lần thứ V: kỳ sau là lần thứ mấy"),
        ("Hội thi lần thứ 5", "lần thứ 5: kỳ sau là lần thứ mấy"),
        ("Hội khỏe Phù Đổng lần thứ nhất", "lần thứ nhất: kỳ sau là lần thứ mấy"),
        ("Đại hội thể dục thể thao lần thứ X", "lần thứ X: kỳ sau là lần thứ mấy"),
        ("Trình Kỳ họp thứ 10 Hội đồng nhân dân", "Kỳ họp thứ 10: kỳ sau là kỳ họp thứ mấy"),
        ("phục vụ kỳ họp thường lệ thứ mười một", "kỳ họp thường lệ thứ mười một: kỳ sau là kỳ họp thứ mấy"),
        ("phiên họp thứ V", "phiên họp thứ V: kỳ sau là kỳ họp thứ mấy"),
        ("Năm thứ 2 thực hiện Đề án", "Năm thứ 2: kỳ sau là năm thứ 3"),
        ("là năm thứ ba triển khai", "năm thứ ba: kỳ sau là năm thứ mấy"),
        ("là năm cuối của nhiệm kỳ", "năm cuối của nhiệm kỳ: kỳ sau là năm thứ mấy"),
        ("là năm đầu tiên thực hiện Nghị quyết", "năm đầu tiên thực hiện Nghị quyết: kỳ sau là năm thứ mấy"),
        ("mừng xuân Đinh Mùi", "Đinh Mùi: năm 2028 là Mậu Thân"),
        ("chuẩn bị Tết Mậu Thân", "Mậu Thân: năm 2029 là Kỷ Dậu"),
        ("lớp bồi dưỡng K27", "K27: kỳ sau có thể là lớp khác, khóa khác"),
        ("tuyển sinh khóa 12.", "khóa 12: kỳ sau có thể là lớp khác, khóa khác"),
        ("học sinh lớp 9A2", "lớp 9A2: kỳ sau có thể là lớp khác, khóa khác"),
        ("Tết Trung thu ngày 15/9", "ngày 15/9: tính theo âm lịch, tra lại ngày của năm mới"),
        ("thứ Bảy, ngày 16/01 khai mạc", "thứ Bảy, ngày 16/01: năm sau, ngày này là thứ khác trong tuần"),
        ("Chủ nhật (17 /01)", None),
        (
            "Chủ nhật (ngày 17 tháng 01)",
            "Chủ nhật (ngày 17 tháng 01: năm sau, ngày này là thứ khác trong tuần",
        ),
    ],
)
def test_asks_about_what_another_year_has_otherwise(text, told):
    assert _told(text) == ([told] if told else [])


def test_counts_on_by_the_length_of_the_period():
    assert _told("Kỷ niệm 95 năm; năm thứ 1 thực hiện", SCHEME) == [
        "Kỷ niệm 95 năm: kỳ sau là 100 năm",
        "năm thứ 1: kỳ sau là năm thứ 6",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng",
        "Hội nghị lần thứ tám Ban Chấp hành Trung ương",
        "kiểm tra lần thứ hai trong tháng 3",
        "Nghị quyết số 12/NQ-HĐND của kỳ họp thứ 10",
        "được kỳ họp thứ mười thông qua",
        "kỳ họp giữa năm",
        "sinh viên năm thứ 2",
        "trong 5 năm qua",
        "năm cuối cấp",
        "Tết Mậu Thân 1968",
        "khóa XI, mỗi khóa 30 học viên",
        "lớp 5 tuổi, lớp 9",
        "giỗ Tổ 10/3 âm lịch",
        "ngày 15/9 khai giảng",
        "thứ Bảy hằng tuần",
        "thứ Bảy, ngày 16/01/2027",
        "tỷ lệ 1/2; Đón Tết. Họp ngày 10/3",
    ],
)
def test_stays_silent_about_what_every_year_has(text):
    assert [each for each in _told(text) if "Mậu Thân" not in each] == []


def test_decisions_come_in_the_order_of_the_text():
    told = _told("K27 mừng 5 năm ngày khai trường, lần thứ V; Hội thi Lần thứ I")
    assert [each.partition(":")[0] for each in told] == ["K27", "mừng 5 năm", "lần thứ V", "Lần thứ I"]


def test_money_in_a_text_is_asked_about():
    (asked,) = money("Thưởng 10 triệu đồng cho 5 trường", "năm 2027")
    assert (asked.old, asked.reason, asked.sure) == ("10 triệu", "số tiền đang là của năm 2027", False)
    assert money("5 trường, 10 lớp", "năm 2027") == ()
