from tests.support.comparing import INDICATORS, told


def test_indicator_without_number_is_called_by_its_name():
    old = "chỉ tiêu:\n  - {tên: Học sinh biết bơi, đơn vị: '%', đích: 50}\n"
    assert told(old, old.replace("50", "55")) == ["Chỉ tiêu “Học sinh biết bơi”: 50% → 55%"]


def test_group_that_is_gone_takes_its_indicators_along():
    start = INDICATORS.index("    - tên: Đội ngũ")
    assert told(INDICATORS, INDICATORS[:start]) == ["Chỉ tiêu: bỏ “Đội ngũ” (cùng 1 dòng)"]


def test_columns_in_another_order():
    assert told(INDICATORS, INDICATORS.replace("[MN, TH]", "[TH, MN]")) == [
        "Chỉ tiêu: thứ tự các cột MN, TH → TH, MN"
    ]
    assert "Chỉ tiêu: bỏ cột “MN”" in told(
        INDICATORS, INDICATORS.replace("[MN, TH]", "[TH]").replace("MN: 90, ", "").replace(", MN: 90", "")
    )


def test_indicator_in_another_group_has_moved():
    line = '        - {tên: Giáo viên đạt chuẩn, đơn vị: "%", MN: 90}\n'
    more = INDICATORS + '        - {tên: Giáo viên trên chuẩn, đơn vị: "%", TH: 9}\n'
    new = more.replace(line, "").replace("    - tên: Đội", line + "    - tên: Đội")
    assert told(more, new) == ["Chỉ tiêu 3: chuyển sang chỗ khác: “Giáo viên đạt chuẩn”"]


def test_words_around_the_table():
    old = INDICATORS + "  mở đầu: Gồm ba chỉ tiêu.\n  ghi chú: Số liệu năm 2026.\n"
    new = (
        old.replace("ba chỉ tiêu", "các chỉ tiêu").replace("liệu năm", "liệu cuối năm") + "  cách in: bảng\n"
    )
    assert told(old, new) == [
        (
            "Chỉ tiêu: lời dẫn Gồm ba chỉ tiêu. → Gồm các chỉ tiêu.; thêm cách in “bảng”; "
            "ghi chú dưới bảng Số liệu năm 2026. → Số liệu cuối năm 2026."
        )
    ]
