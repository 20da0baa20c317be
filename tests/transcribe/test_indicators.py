import pytest

from sinhkehoach.transcribe.indicators import indicators_in_words, indicators_of
from sinhkehoach.transcribe.outline import parts_of, with_sections
from tests.support.papers import blocks_in, table_in


def test_targets_stand_under_their_keys():
    table = table_in(
        "TT\tChỉ tiêu\tĐơn vị tính\tChỉ tiêu phải đạt\tHiện tại\tGhi chú\n"
        "1\tTrẻ ra lớp\t%\t≥ 95%\t92,8%\tmầm non\n2\tTrường chuẩn\tTrường\t2\t\t\n"
    )
    assert indicators_of(table) == (
        {
            "chỉ tiêu": [
                {
                    "tên": "Trẻ ra lớp",
                    "đơn vị": "%",
                    "đích": "≥ 95",
                    "hiện tại": "92,8",
                    "ghi chú": "mầm non",
                },
                {"tên": "Trường chuẩn", "đơn vị": "Trường", "đích": "2"},
            ]
        },
        [],
    )


def test_table_without_targets_is_none_of_indicators():
    assert indicators_of(table_in("TT\tChỉ tiêu\tĐơn vị tính\n1\tMột\t%\n")) is None
    assert indicators_of(table_in("TT\tTên\tSố\n1\tMột\t5\n")) is None


def words(text):
    (part,) = parts_of(blocks_in("I. CHỈ TIÊU\n" + text)).sections
    return indicators_in_words(with_sections(part))


def test_lines_that_tell_targets_are_indicators():
    assert words(
        "Đạt các chỉ tiêu sau:\n- Biết bơi, cấp xã: ≥ 55% (Hiện tại: 41%);\n- Dạy giỏi: 4-5 giáo viên (cấp xã);\n"
        "- Hội khỏe: Có giải.\nGhi chú: tính đến tháng 12.\n"
    ) == {
        "mở đầu": "Đạt các chỉ tiêu sau:\n",
        "chỉ tiêu": [
            {"tên": "Biết bơi, cấp xã", "đơn vị": "%", "đích": "≥ 55", "hiện tại": "41"},
            {"tên": "Dạy giỏi", "đơn vị": "Giáo viên", "đích": "4-5", "ghi chú": "cấp xã"},
            {"tên": "Hội khỏe", "đích": "Có giải"},
        ],
        "ghi chú": "Ghi chú: tính đến tháng 12.\n",
    }


def test_sections_are_groups_of_indicators():
    found = words("1. Quy mô\n- Số lớp: 12 lớp.\n2. Chất lượng\n- Lên lớp: 100%.\n")
    assert [group["tên"] for group in found["nhóm"]] == ["Quy mô", "Chất lượng"]
    assert found["cách in"] == "lời"


@pytest.mark.parametrize("text", ["- Mở lớp;\n- Biết bơi: 55%.\n", "Một câu.\n", "1. Quy mô\nMột câu.\n"])
def test_other_lines_are_no_indicators(text):
    assert words(text) is None
