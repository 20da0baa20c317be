from tests.support.comparing import INDICATORS, OFFICE, PROSE, TASKS, told


def test_parts_in_another_order():
    order = "các phần: [chỉ tiêu, mục đích]\n"
    text = PROSE + INDICATORS
    assert told(text, text + order) == ["Phần I “Chỉ tiêu”: chuyển đến từ Phần II “Chỉ tiêu” (“Chỉ tiêu”)"]


def test_part_of_the_authors_own():
    order = "các phần: [mục đích, {tên: Khen thưởng, nội dung: Khen đúng người.}]\n"
    assert told(PROSE, PROSE + order) == ["Các phần: thêm “Khen thưởng” (cùng 1 dòng)"]
    assert told(PROSE + order, PROSE + order.replace("đúng người", "đúng việc")) == [
        "Phần II “Khen thưởng”: nội dung Khen đúng người. → Khen đúng việc."
    ]


def test_heading_that_comes_with_a_new_part_is_not_told():
    assert told("mục đích: Một.\n", "mục đích: Một.\nyêu cầu: Hai.\n") == ["Yêu cầu: thêm “Hai.”"]
    order = "các phần: [{tên: Mục tiêu chung, gồm: mục đích}]\n"
    assert told(PROSE, PROSE + order) == [
        "Phần I “Mục tiêu chung” (bản cũ: Phần I “Mục đích”): đổi tên Mục đích → Mục tiêu chung"
    ]


def test_way_of_printing():
    order = "các phần: [{gồm: nhiệm vụ, ghi phân công: không}]\n"
    assert told(TASKS, TASKS + order, OFFICE) == [
        "Phần I “Nhiệm vụ”: thêm ghi phân công dưới nhiệm vụ “không”"
    ]
