from time import process_time

from sinhkehoach.compare.plans import compare_plans
from tests.support.comparing import BUDGET, TABLE, told, version_of


def test_row_that_moved_is_told_as_moved():
    line = "        - [Năng lực số, 80, 2]\n"
    new = TABLE.replace(line, "").replace("        - [Giáo", line + "        - [Giáo")
    assert told(TABLE, new) == ["Phụ lục, hàng 1: chuyển đến từ Phụ lục, hàng 2 (“Năng lực số | 80 | 2”)"]


def test_column_that_is_gone_or_new_is_told_once():
    new = TABLE.replace(", {tên: Số lớp, cộng: có}", "")
    for cells in ("120, 4", "80, 2", "30, 1"):
        new = new.replace(cells, cells.split(",")[0])
    assert told(TABLE, new) == ["Phụ lục: bỏ cột “Số lớp”"]
    assert told(new, TABLE) == ["Phụ lục: thêm cột “Số lớp”"]


TWO = """\
phụ lục:
  - tên: Số liệu
    bảng:
      - {tên: Trường, cột: [Tên, Số lớp], hàng: [[Lê Lợi, 20], [Kim Đồng, 15]]}
      - {tên: Giáo viên, cột: [Tên, Tuổi], hàng: [[An, 30], [Bình, 40]]}
"""


def test_one_of_several_tables_is_called_by_its_name():
    assert told(TWO, TWO.replace("[Bình, 40]", "[Bình, 41]")) == [
        "Phụ lục, bảng “Giáo viên”, hàng 2: Tuổi 40 → 41"
    ]


def test_table_that_is_gone_or_new_is_told_whole():
    new = "\n".join(line for line in TWO.splitlines() if "Giáo viên" not in line)
    assert told(TWO, new) == ["Phụ lục: bỏ bảng “Giáo viên” “Tên | Tuổi” (cùng 2 dòng)"]
    assert told(new, TWO) == ["Phụ lục: thêm bảng “Giáo viên” “Tên | Tuổi” (cùng 2 dòng)"]


def test_words_around_a_table():
    old = TABLE + "      ghi chú: Số liệu tháng 12.\n      đơn vị tính: người\n"
    new = old.replace("tháng 12", "tháng 11").replace("tính: người", "tính: lượt người")
    assert told(old, new) == [
        "Phụ lục: đơn vị tính người → lượt người; ghi chú dưới bảng Số liệu tháng 12. → Số liệu tháng 11.",
    ]


def test_columns_in_another_order_and_no_longer_summed():
    old = "phụ lục: [{tên: A, bảng: {cột: [Tên, Tuổi], hàng: [[An, 30], [Bình, 40]]}}]\n"
    new = "phụ lục: [{tên: A, bảng: {cột: [Tuổi, Tên], hàng: [[30, An], [40, Bình]]}}]\n"
    assert told(old, new) == ["Phụ lục: chuyển cột “Tuổi” sang chỗ khác: “Tuổi”"]
    assert told(TABLE, TABLE.replace("{tên: Số lớp, cộng: có}", "Số lớp")) == [
        "Phụ lục: dòng cộng có cộng cột “Số lớp” → không cộng cột “Số lớp”"
    ]


def test_cell_whose_reference_points_to_another_number_is_told_at_its_source():
    text = (
        BUDGET
        + "phụ lục: [{tên: A, bảng: {cột: [Tên, Tiền], hàng: [[Bồi dưỡng, '[[kinh phí bồi dưỡng]]']]}}]\n"
    )
    assert not [
        each for each in told(text, text.replace("750 người", "700 người")) if each.startswith("Phụ lục")
    ]


def test_long_tables_take_little_more_time_than_short_ones():
    def table(rows, changed):
        lines = "".join(
            f"        - [Trường số {row}, {row * 7 % 100 + (row % 3 == 0) * changed}]\n"
            for row in range(rows)
            if not changed or row % 100 != 50
        )
        return f"phụ lục:\n  - tên: A\n    bảng:\n      cột: [Tên, Số]\n      hàng:\n{lines}"

    times = []
    for rows in (1000, 8000):
        pair = version_of(table(rows, 0)), version_of(table(rows, 1))
        start = process_time()
        assert len(compare_plans(*pair)) > rows / 3
        times.append(process_time() - start)
    assert times[1] < 24 * times[0]
