from sinhkehoach.transcribe.indicators import indicators_of
from tests.support.papers import table_in


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
