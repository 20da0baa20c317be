from decimal import Decimal

import pytest

from sinhkehoach.report.judgement import Judgement, judge, percent_reached
from sinhkehoach.values.quantity import parse_quantity

EXCEEDED, REACHED, NOT = Judgement


def figures(target, result):
    return parse_quantity(target), parse_quantity(result)


@pytest.mark.parametrize(
    ("target", "result", "name", "measure", "told"),
    [
        ("≥ 95", "95,1", "Quy trình", "%", (EXCEEDED, "100.1")),
        ("≥ 95", "95", "Quy trình", "%", (REACHED, "100")),
        ("≥ 95", "94,9", "Quy trình", "%", (NOT, "99.9")),
        ("Trên 90", "90", "Quy trình", "%", (NOT, "100")),
        ("Trên 90", "91", "Quy trình", "%", (REACHED, "101.1")),
        ("≤ 2", "2", "Quy trình", "%", (REACHED, None)),
        ("≤ 2", "1", "Quy trình", "%", (REACHED, None)),
        ("≤ 2", "2,1", "Quy trình", "%", (NOT, None)),
        ("Dưới 3", "3", "Quy trình", "%", (NOT, None)),
        ("Dưới 3", "2,9", "Quy trình", "%", (REACHED, None)),
        ("19", "21", "Số lớp mở", "Lớp", (EXCEEDED, "110.5")),
        ("19", "19", "Số lớp mở", "Lớp", (REACHED, "100")),
        ("3", "2", "Số lớp mở", "Lớp", (NOT, "66.7")),
        ("5", "3", "Học sinh bỏ học", "Em", (REACHED, None)),
        ("5", "6", "Học sinh bỏ học", "Em", (NOT, None)),
        ("1-2", "3", "Trường dạy thí điểm", "Trường", (EXCEEDED, None)),
        ("1-2", "2", "Trường dạy thí điểm", "Trường", (REACHED, None)),
        ("1-2", "0", "Trường dạy thí điểm", "Trường", (NOT, None)),
        ("12/14", "13/14", "Trường đạt chuẩn", "Trường", (EXCEEDED, "108.3")),
        ("95", "19/20", "Trẻ đến lớp", "%", (REACHED, "100")),
        ("95%", "96", "Trẻ đến lớp", "%", (EXCEEDED, "101.1")),
        ("0", "0", "Số lớp mở", "Lớp", (REACHED, None)),
        ("100", "99,96", "Trẻ đến lớp", "Trẻ", (NOT, "99.9")),
        ("-5", "-4", "Tăng trưởng", "%", (EXCEEDED, None)),
        ("5", "-4", "Tăng trưởng", "%", (NOT, None)),
        ("Giữ mức độ 3", "giữ mức độ 3", "Phổ cập", None, (REACHED, None)),
    ],
)
def test_result_is_held_against_its_target(target, result, name, measure, told):
    both, (judgement, percent) = figures(target, result), told
    assert judge(*both, name, measure) is judgement
    assert percent_reached(*both, name, measure) == (None if percent is None else Decimal(percent))


@pytest.mark.parametrize(
    ("target", "result", "name", "measure"),
    [
        ("Có giải nhất", "Có giải nhì", "Kỳ thi", None),
        ("20", "19%", "Trường đạt chuẩn", "Trường"),
        ("0,5", "0,7", "Giảm tỷ lệ hộ nghèo", "%"),
        ("35", "34", "Sĩ số bình quân", "Em"),
        ("30 - 35", "36", "Học sinh mỗi lớp", "Em"),
        ("30 - 35", "29", "Số trẻ/nhóm", "Em"),
        ("95", "từ 90 đến 96", "Trẻ đến lớp", "%"),
        ("95", "chưa có", "Trẻ đến lớp", "%"),
    ],
)
def test_nothing_is_told_of_what_cannot_be_compared(target, result, name, measure):
    both = figures(target, result)
    assert judge(*both, name, measure) is None
    assert percent_reached(*both, name, measure) is None
