import pytest

from sinhkehoach.model.validate import validate
from sinhkehoach.next_period.tables import carry_tables
from tests.support.next_periods import asked, edited, session_of


def _carry(columns, *rows):
    lines = "".join(f"        - {row}\n" for row in rows)
    session = session_of(f"phụ lục:\n  - tên: A\n    bảng:\n      cột: {columns}\n      hàng:\n{lines}")
    carry_tables(session, validate(session.source))
    return session


@pytest.mark.parametrize(
    ("columns", "row", "kinds"),
    [
        ("[Lớp, Giáo viên]", "[Lớp 1A, Lan]", "lớp, khóa"),
        ("[Lớp, Giáo viên]", "[9A2, Lan]", "lớp, khóa"),
        ("[Việc, Khóa]", "[Tập huấn, K27]", "lớp, khóa"),
        ("[Việc, Mức]", "[Thưởng, 10 triệu đồng]", "số tiền"),
        ("[Việc, Kinh phí]", "[Thưởng, 10]", "số tiền, số liệu"),
        ("[Việc, {tên: Dự toán, cột: [Xã, Tỉnh]}]", "[Thưởng, 10, 20]", "số tiền, số liệu"),
        ("[Việc, Thời gian]", "[Họp, 15/3]", "ngày, tháng"),
        ("[Việc, Thời gian]", "[Họp, tháng 9/2027]", "ngày, tháng"),
        ("[Việc, Thời gian]", "[Họp, Quý II]", "ngày, tháng"),
        ("[Trường, Số trẻ]", "[Hoa Sen, 120]", "số liệu"),
        ("[Trường, Tỷ lệ]", '[Hoa Sen, "97,5%"]', "số liệu"),
    ],
)
def test_asks_once_about_a_table_by_what_its_rows_hold(columns, row, kinds):
    session = _carry(columns, row, row)
    question = f"bảng này có {kinds} của năm 2027; xem lại từng hàng"
    assert asked(session) == [question]
    assert f"    # cần xác nhận: {question}\n    bảng:\n" in edited(session)


@pytest.mark.parametrize("row", ["[Họp, Hằng tháng]", "[Hoa Sen, Trường lớp khang trang]", '[Trống, ""]'])
def test_stays_silent_about_rows_without_figures(row):
    assert asked(_carry("[Việc, Ghi chú]", row)) == []


def test_rows_in_groups_are_looked_at():
    session = _carry("[Việc, Thời gian]", "{nhóm: Quý, hàng: [[Họp, 15/3]]}")
    assert len(asked(session)) == 1


def test_cells_of_rows_typed_line_by_line_are_told_apart():
    session = _carry("[Trường, Số trẻ]", "{nhóm: Mầm non, hàng: 'Hoa Sen | 120'}")
    assert asked(session) == ["bảng này có số liệu của năm 2027; xem lại từng hàng"]


def test_table_is_shown_by_its_name_or_its_columns():
    session = session_of(
        "phụ lục:\n  - tên: A\n    bảng:\n      - {tên: Lịch họp, cột: [Việc, Ngày], hàng: [[Họp, 15/3]]}\n"
        "      - {cột: [Việc, Ngày], đơn vị tính: người, hàng: [[Họp, 16/3]]}\n"
    )
    carry_tables(session, validate(session.source))
    assert [note.old for note in session.decisions] == ["Lịch họp", "Việc, Ngày, người"]
