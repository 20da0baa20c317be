import time

import pytest

from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.next_period.years import decide

YEAR = PeriodShift(
    2027,
    2027,
    1,
    titles=("về kế hoạch đầu tư công năm 2027 và danh mục dự án",),
    names=frozenset({"kh-giáo-dục-2027", "luật-giáo-dục"}),
)
SCHEME = PeriodShift(2027, 2031, 5, several=True)
SCHOOL_YEAR = PeriodShift(2027, 2028, 1)

# Each line: the sentence, then what becomes of each year in it, in order: a new spelling, = for left as it is;
# with ? behind where a person has to look.
OF_ONE_YEAR = """
Nâng cao chất lượng giáo dục năm 2027 | 2028
Kỷ niệm Ngày thành lập trường (1987-2027) | =?
Năm 2027, các trường tổ chức hội thi. | 2028
Kế hoạch công tác năm 2027 của phường | 2028
Thực hiện dự toán được giao năm 2027 và nguồn xã hội hóa | 2028
Hoàn thành trong tháng 3/2027 | tháng 3/2028
Tháng 5,6/2027 | Tháng 5,6/2028
tháng 9 và 10/2027 | 10/2028
Quý II+III/2027 | Quý II+III/2028
Quý IV năm 2027 sơ kết | 2028
trước 15/3/2027 | 15/3/2028
từ 01/02/2027 đến 30/6/2027 | 01/02/2028, 30/6/2028
Báo cáo trước ngày 20 tháng 12 năm 2027. | ngày 20 tháng 12 năm 2028
Gửi về Phòng trước ngày … tháng 3 năm 2027 | ngày … tháng 3 năm 2028
họp ngày 14 / 3 /2027 tại hội trường | ngày 14 / 3 /2028
từ 01/2027 đến 12/2027 | 01/2028, 12/2028
Ngày hội đọc sách 21.4.2027 | 21.4.2028
Phấn đấu đến hết năm 2027 đạt 95% | 2028
Tuyển sinh năm học 2027 - 2028 | năm học 2028 - 2029
Tổng kết năm học 2026-2027 vào tháng 5 | năm học 2027-2028
mở rộng từ năm học 2028 – 2029 | năm học 2029 – 2030
Đánh giá kết quả năm 2026 | 2027
So với cùng kỳ năm 2026 | 2027
Số liệu tính đến ngày 31 tháng 12 năm 2026 | ngày 31 tháng 12 năm 2027
Chuẩn bị kế hoạch năm 2028 | 2029
Lập dự toán cho năm 2028, 2029 | 2029, =?
Nghỉ Tết Nguyên đán 2027 | =?
mùa 2027 gieo trồng | 2028
Ban hành Quyết định mở lớp trước ngày 15/3/2027 | ngày 15/3/2028
Thực hiện Nghị quyết này từ ngày 01/01/2027 | ngày 01/01/2028
Kế hoạch số 12/KH-UBND phải xong trước ngày 10/5/2027 | ngày 10/5/2028
Phân công tại Phụ lục II năm 2027; báo cáo năm 2026 gửi sau | 2028, 2027
Chương trình công tác năm 2027 | 2028
Hội nghị tổng kết năm 2026 và triển khai nhiệm vụ năm 2027 | 2027, 2028
Các năm 2027 và 2028 | 2028, 2029
Cuối 2027 có báo cáo | 2028
vụ Đông Xuân năm 2026 | 2027
tỷ lệ năm 2027 đạt [[chỉ tiêu số hóa: 2027]] | 2028, 2028
Xem [[phụ lục danh sách trường năm 2027]] | 2028
Sơ kết 6 tháng đầu năm 2027 | 2028
Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Trung ương | =
Kế hoạch số 12/KH-UBND ngày 09/01/2027 của UBND tỉnh | =
Kế hoạch số 12/KH-UBND ngày 09/01/2027 về phát triển giáo dục năm 2027 | =, =?
Quyết định 96/QĐ-UBND ngày 02 tháng 3 năm 2026 | =
Kế hoạch số 32 /KH-UBND ngày 14/03/2027 của UBND phường | =
theo Công văn số 5 của Sở, ngày 10/02/2027 | =
Quyết định ngày 02/3/2027 của Chủ tịch | =?
Quyết định ngày 02/3/2026 của Chủ tịch | =
Xây dựng Kế hoạch và trình UBND phường ngày 15/3/2027 | =?
Kế hoạch số 12/KH-UBND được tổng kết ngày 20/12/2027 | =?
Kế hoạch số 12/KH-UBND ban hành ngày 20/01/2027 | =
Tổ dân phố số 3 ra quân ngày 20/4/2027 | ngày 20/4/2028
Thực hiện Nghị quyết số 29-NQ/TW, tổng kết và triển khai kế hoạch năm 2026 | =?
Chương trình công tác 2027 | =?
Năm học mới 2027 cần thêm phòng học | =?
Nghị định 30/2020/NĐ-CP ngày 05/3/2020 | =, =
Thông tư số 27/2027/TT-BGDĐT về đánh giá | =
Nghị quyết 217/2025/QH15 | =
thực hiện theo Thông tư 32/TT/2018 | =
Luật Giáo dục 2019 | =
Luật Giáo dục năm 2019 và Luật Nhà giáo | =
Hiến pháp năm 2013 | =
Luật Đất đai (sửa đổi) năm 2024 | =
Luật Giáo dục năm 2027 | =?
Tuyên truyền Luật Giáo dục trong năm 2027 | 2028
Chương trình giáo dục phổ thông 2018 | =
Triển khai Chương trình GDPT 2018 năm 2027 | =, 2028
Đề án 2027 của phường | =?
Đề án “Chuyển đổi số giai đoạn 2021 - 2026, định hướng đến năm 2030” năm 2027 | =, =, 2028
Kế hoạch “Xây dựng nông thôn mới năm 2027” | =?
Phong trào “Người tốt, việc tốt” năm 2027 | 2028
đề án giai đoạn 2027 - 2031 | =
giai đoạn 2021-2025 | =
nhiệm kỳ 2025 - 2030 | =
Nghị quyết Đại hội Đảng bộ phường khóa XI, nhiệm kỳ 2025 - 2030 | =
đến năm 2030 | =
tầm nhìn đến năm 2045 | =
định hướng đến năm 2035 | =
lộ trình đến năm 2028 | =?
dự kiến năm 2031 | =?
trường thành lập năm 1998 | =
Từ năm 2022 đến nay | =
năm 2025 đạt 90% | =
năm học 2023 - 2024 | =
trường được công nhận năm 2026 | =?
Năm 2026, phường đã sửa 5 khu vệ sinh | 2027?
2027 người tham gia | =
hỗ trợ 2027 học sinh | =
2.027 người |
2.027.000 đồng |
12,2027 |
mã 120279 |
ISO 9001:2015 | =
xem tại https://giaoduc.vn/2027/ke-hoach | =
gửi về nam2027@phuong.gov.vn | =
[[kh-giáo-dục-2027]] đã ban hành | =
theo Nghị quyết về kế hoạch đầu tư công năm 2027 và danh mục dự án | =
lúc 7 giờ, thứ Bảy, ngày 16 tháng 01 năm 2027 | ngày 16 tháng 01 năm 2028?
năm 2027 – năm thứ hai của đề án | 2028
(2027) | =?
2022 | =
"""
OF_A_SCHEME = """
giai đoạn 2027 - 2031 | 2032 - 2036
giai đoạn 2027 - 2029 | 2032 - 2034
Đề án “Nâng cao chất lượng giai đoạn 2027 - 2031, định hướng đến năm 2035” | 2032 - 2036, =?
từ năm 2027 đến năm 2031 | 2032, 2036
“Quy hoạch mạng lưới trường đến năm 2027, tầm nhìn 2030” | 2032?, 2035?
Từ tháng 6/2027 đến tháng 12/2031 | tháng 6/2032, tháng 12/2036
chậm nhất ngày 31/12/2029 | ngày 31/12/2034
từ năm học 2030 - 2031 | năm học 2035 - 2036
vào năm 2031 | 2036
năm 2026 có 10 trường | 2031
dự báo dân số đến năm 2036 | =?
đến năm 2040 | =?
nhiệm kỳ 2025 - 2030 | =?
giai đoạn 2021 - 2025 | =
Nghị quyết số 08-NQ/ĐU ngày 16/9/2026 về giáo dục giai đoạn 2026 - 2030 | =, =
Kế hoạch 2371/KH-UBND ngày 01/12/2026 về giai đoạn 2027 - 2031 | =, =?
họp ngày 29/02/2028 | ngày 28/02/2033?
"""
OF_A_SCHOOL_YEAR = """
năm học 2027 - 2028 | năm học 2028 - 2029
năm học 2026 - 2027 | năm học 2027 - 2028
từ tháng 9/2027 đến tháng 5/2028 | tháng 9/2028, tháng 5/2029
Tổng kết ngày 26/5/2028 | ngày 26/5/2029
Chương trình giáo dục phổ thông 2018 | =
"""


def _cases(table, shift):
    for line in table.strip().splitlines():
        sentence, _, expected = line.rpartition(" |")
        yield pytest.param(
            sentence, [each for each in expected.strip().split(", ") if each], shift, id=sentence
        )


def _told(decision):
    return (decision.new if decision.shifted else "=") + ("" if decision.sure else "?")


@pytest.mark.parametrize(
    ("sentence", "expected", "shift"),
    [
        *_cases(OF_ONE_YEAR, YEAR),
        *_cases(OF_A_SCHEME, SCHEME),
        *_cases(OF_A_SCHOOL_YEAR, SCHOOL_YEAR),
    ],
)
def test_judges_each_year_by_the_words_beside_it(sentence, expected, shift):
    decisions = decide(sentence, shift)
    assert [_told(decision) for decision in decisions] == expected
    assert [sentence[decision.start : decision.end] for decision in decisions] == [
        each.old for each in decisions
    ]
    assert all(decision.reason for decision in decisions)


@pytest.mark.parametrize(
    ("text", "expected"), [("2027", "2028"), ("2026", "2027"), ("2027 - 2028", "2028 - 2029")]
)
def test_a_bare_year_is_a_year_where_times_are_told(text, expected):
    (decision,) = decide(text, YEAR, is_time=True)
    assert decision.new == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("nghỉ Tết Đinh Mùi 2027 từ ngày 04/02/2027", ["2028?", "ngày 04/02/2028?"]),
        ("Tết Trung thu: ngày 15/9/2027", ["ngày 15/9/2028?"]),
        ("Giỗ Tổ Hùng Vương (16/4/2027)", ["16/4/2028?"]),
        ("tổ chức trong tháng 9/2027, dịp Trung thu", ["tháng 9/2028?"]),
        ("đón Tết Nguyên đán năm 2027", ["2028"]),
        ("Tết Dương lịch ngày 01/01/2027", ["ngày 01/01/2028"]),
        ("Đón Tết. Họp ngày 10/3/2027", ["ngày 10/3/2028"]),
        ("Tết Mậu Thân năm 1968", ["="]),
        ("16/01/2027 (thứ Bảy)", ["16/01/2028?"]),
        ("16/01/2027, thứ tự ưu tiên", ["16/01/2028"]),
        ("khóa 2025-2027", ["=?"]),
        ("niên khóa 2026 - 2028", ["=?"]),
        ("nhiệm kỳ 2022 - 2027", ["=?"]),
        ("nhiệm kỳ 2023 - 2028", ["="]),
    ],
)
def test_asks_about_lunar_days_weekdays_courses_and_terms_that_end(sentence, expected):
    told = [
        ("=" if decision.new == decision.old else decision.new) + "?" * (not decision.sure)
        for decision in decide(sentence, YEAR)
    ]
    assert told == expected


def test_time_of_a_feast_is_asked_about_whatever_stands_beside_it():
    (decision,) = decide("tháng 9/2027", YEAR, is_time=True, feast=True)
    assert (decision.new, decision.sure) == ("tháng 9/2028", False)
    (past,) = decide("tháng 9/2020", YEAR, is_time=True, feast=True)
    assert (past.new, past.sure) == ("tháng 9/2020", True)


@pytest.mark.parametrize("text", ["năm 2027 ", "“năm 2027 ", "Đề án “năm 2027 ", 'Kế hoạch "a" năm 2027 '])
def test_thousands_of_years_in_one_line_are_judged_in_time_that_grows_with_its_length(text):
    start = time.process_time()
    assert len(decide(text * 500, YEAR)) == 500
    assert time.process_time() - start < 5
