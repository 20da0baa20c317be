from datetime import date
from decimal import Decimal

from sinhkehoach.export.tables import indicator_table, recipient_table, tables_of, task_table
from tests.support.exports import PLAN, listing_of, table_of


def _rows(table):
    return [row.values for row in table.rows]


def test_tasks_have_their_groups_the_lead_of_these_and_their_last_day():
    table = task_table(listing_of())
    assert [column.head for column in table.columns] == [
        "TT",
        "Nhóm",
        "Tên nhiệm vụ",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Sản phẩm",
        "Thời gian thực hiện",
        "Ngày cuối",
        "Tình trạng",
        "Kết quả",
        "Ghi chú",
    ]
    group, net, machines, news = _rows(table)
    vhxh, office = "Phòng Văn hóa - Xã hội", "Văn phòng"
    assert group[1:8] == ("", "Hạ tầng", vhxh, "", "", "", "")
    assert net[1:8] == ("Hạ tầng", "Lắp mạng", vhxh, "", "Biên bản", "trước 30/9/2027", date(2027, 9, 29))
    assert machines[3:8] == (office, f"{vhxh}; Công an", "", "Quý II/2027", date(2027, 6, 30))
    assert news[6:9] == ("thường xuyên", "", "đang làm")
    assert [row.level for row in table.rows] == [0, 1, 1, 0]
    assert [row.is_head for row in table.rows] == [True, False, False, False]
    assert net[0] == "II.1.1"


def test_what_is_filled_in_of_a_task_has_its_place_in_the_plan():
    row = task_table(listing_of()).rows[1]
    path = ("nhiệm vụ", 0, "nhiệm vụ", 0)
    assert dict(row.fills) == {
        "Tình trạng": (*path, "tình trạng"),
        "Kết quả": (*path, "kết quả"),
        "Ghi chú": (*path, "ghi chú"),
    }


def test_indicators_have_a_result_for_each_column_with_a_target():
    table = indicator_table(listing_of())
    heads = [column.head for column in table.columns]
    assert heads[3:] == [
        "Đơn vị tính",
        "Hiện tại TH",
        "Đích TH",
        "Đích THCS",
        "Kết quả TH",
        "Kết quả THCS",
        "Ghi chú",
    ]
    assert [column.head for column in table.columns if column.is_open] == heads[-3:]
    assert _rows(table)[0][4:] == (Decimal("96.5"), Decimal(98), "≥ 97", "", "", "")
    path = ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 1)
    assert dict(table.rows[1].fills) == {
        "Kết quả TH": (*path, "TH", "kết quả"),
        "Ghi chú": (*path, "ghi chú"),
    }


def test_indicators_without_columns_have_one_result():
    text = 'chỉ tiêu:\n  - {tên: A, đơn vị: "%", đích: 95%, kết quả: "96,1"}\n  - {tên: B, đích: 1/3 = 33%}\n'
    table = table_of("Chỉ tiêu", text)
    assert [column.head for column in table.columns] == [
        "TT",
        "Tên chỉ tiêu",
        "Đơn vị tính",
        "Đích",
        "Kết quả",
        "Ghi chú",
    ]
    assert _rows(table) == [("1", "A", "%", "95%", "96,1", ""), ("2", "B", "", "1/3 = 33%", "", "")]
    assert table.rows[0].fills[0] == ("Kết quả", ("chỉ tiêu", "chỉ tiêu", 0, "kết quả"))


def test_column_of_targets_is_found_however_it_is_typed():
    text = "chỉ tiêu:\n  cột: [TH]\n  chỉ tiêu:\n    - {tên: A, th: 5}\n"
    assert table_of("Chỉ tiêu", text).rows[0].fills[0][1][-2:] == ("th", "kết quả")


def test_those_called_the_same_have_keys_of_their_own():
    text = "nhiệm vụ:\n  - {tên: A}\n  - {tên: A}\n"
    one, other = table_of("Nhiệm vụ", text).rows
    assert one.keys.by_place != other.keys.by_place
    assert one.keys.by_name == other.keys.by_name


def test_recipients_have_their_remark():
    assert _rows(recipient_table(listing_of())) == [
        ("1", "UBND tỉnh", "để b/c"),
        ("2", "Sở Tài chính", "để b/c"),
        ("3", "Các đơn vị", ""),
        ("4", "Lưu: VT", ""),
    ]


def test_what_a_plan_does_not_have_is_no_table():
    assert [each.name for each in tables_of(listing_of())] == ["Nhiệm vụ", "Chỉ tiêu", "Kinh phí", "Nơi nhận"]
    assert tables_of(listing_of("mục đích: A.\n")) == ()
    assert "nơi nhận" in PLAN
