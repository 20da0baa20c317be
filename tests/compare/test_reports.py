import pytest

from tests.support.comparing import OFFICE, SIGNED, changes_of, told

TEXT = """\
báo cáo:
  - kỳ: 6 tháng
    số: 96
    ký hiệu: BC-VX
    ngày: 25/6/2027
    trích yếu: Kết quả giữa năm
    mở đầu: Xin báo cáo.
    đánh giá: Làm tốt.
    hạn chế: Còn chậm.
    nguyên nhân: Mưa nhiều.
    phương hướng: Làm tiếp.
    kiến nghị: Thêm sách.
    kết: Kính báo.
    nơi nhận: [UBND tỉnh, {nơi nhận: [Sở A, Sở B], ghi chú: để biết}]
    lưu: VT
    ký: chủ tịch
"""


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("số: 96", "số: 97", "Báo cáo 6 tháng đầu năm 2027: số 96 → 97"),
        ("BC-VX", "BC-UB", "Báo cáo 6 tháng đầu năm 2027: ký hiệu BC-VX → BC-UB"),
        (
            "25/6",
            "26/6",
            "Báo cáo 6 tháng đầu năm 2027: ngày 25 tháng 6 năm 2027 → 26 tháng 6 năm 2027",
        ),
        ("giữa năm", "nửa năm", "Báo cáo 6 tháng đầu năm 2027: trích yếu Kết quả giữa năm → Kết quả nửa năm"),
        ("Xin", "Kính", "Báo cáo 6 tháng đầu năm 2027: mở đầu Xin báo cáo. → Kính báo cáo."),
        ("tốt", "rất tốt", "Báo cáo 6 tháng đầu năm 2027: đánh giá Làm tốt. → Làm rất tốt."),
        ("Còn", "Hơi", "Báo cáo 6 tháng đầu năm 2027: hạn chế Còn chậm. → Hơi chậm."),
        ("Mưa", "Nắng", "Báo cáo 6 tháng đầu năm 2027: nguyên nhân Mưa nhiều. → Nắng nhiều."),
        ("tiếp", "hết", "Báo cáo 6 tháng đầu năm 2027: phương hướng Làm tiếp. → Làm hết."),
        ("Thêm", "Bớt", "Báo cáo 6 tháng đầu năm 2027: kiến nghị Thêm sách. → Bớt sách."),
        ("Kính báo", "Xin báo", "Báo cáo 6 tháng đầu năm 2027: kết Kính báo. → Xin báo."),
        (
            "Sở B",
            "Sở C",
            "nơi nhận UBND tỉnh; Sở A để biết; Sở B để biết → UBND tỉnh; Sở A để biết; Sở C để biết",
        ),
        ("lưu: VT", "lưu: VT, VX", "Báo cáo 6 tháng đầu năm 2027: lưu VT → VT, VX"),
        ("chủ tịch", "phó", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Lê Bình"),
    ],
)
def test_tells_what_is_worded_otherwise(old, new, sentence):
    assert old in TEXT
    text = SIGNED + TEXT
    (line,) = told(text, SIGNED + TEXT.replace(old, new, 1), OFFICE)
    assert sentence in line


def test_tells_a_report_that_is_new_and_one_that_is_gone():
    new = TEXT.replace("6 tháng", "9 tháng")
    assert told(SIGNED + TEXT, SIGNED + new, OFFICE) == [
        "Báo cáo 9 tháng đầu năm 2027: thêm “Báo cáo 9 tháng đầu năm 2027”",
        "Báo cáo 6 tháng đầu năm 2027: bỏ “Báo cáo 6 tháng đầu năm 2027”",
    ]
    assert changes_of(SIGNED + TEXT, SIGNED + TEXT, OFFICE) == ()
