from tests.support.comparing import OFFICE, TASKS, changes_of, told


def test_task_in_another_group_has_moved_and_nothing_else_is_told():
    line = "      - {tên: Tuyển dụng giáo viên, chủ trì: phòng-b}\n"
    new = TASKS.replace(line, "").replace("  - tên: Xây dựng", line + "  - tên: Xây dựng")
    assert told(TASKS, new, OFFICE) == [
        "Nhiệm vụ 1.3 (Công tác tuyên truyền): chuyển đến từ Nhiệm vụ 2.2 (“Tuyển dụng giáo viên”)"
    ]


def test_task_behind_a_new_one_is_called_by_both_numbers():
    new = TASKS.replace(
        "      - {tên: Bồi", "      - {tên: Kiện toàn tổ chức bộ máy}\n      - {tên: Bồi"
    ).replace("tháng 7, sản", "tháng 9, sản")
    assert told(TASKS, new, OFFICE) == [
        "Nhiệm vụ 2.2 (Xây dựng đội ngũ › Bồi dưỡng giáo viên; bản cũ: 2.1): thời gian tháng 7 → tháng 9",
        "Nhiệm vụ 2.1 (Xây dựng đội ngũ): thêm “Kiện toàn tổ chức bộ máy”",
    ]


def test_group_that_is_gone_takes_its_tasks_along():
    start = TASKS.index("  - tên: Xây dựng")
    (sentence,) = told(TASKS, TASKS[:start], OFFICE)
    assert sentence == "Nhiệm vụ 2: bỏ “Xây dựng đội ngũ” (cùng 6 dòng)"


def test_new_task_comes_with_all_that_is_printed_of_it():
    task = """\
nhiệm vụ:
  - tên: A
    chủ trì: phòng-a
    phối hợp: phòng-b
    lãnh đạo: L
    thời gian: tháng 7
    sản phẩm: S
    nội dung: [N]
    ghi chú: G
    tình trạng: xong
    kết quả: K
    giao việc: [{đơn vị: phòng-b, nội dung: V}]
    nhiệm vụ: [{tên: B, ghi chú: H}]
"""
    (change,) = changes_of("", task, OFFICE)
    assert change.new.splitlines() == [
        "A",
        "Đơn vị chủ trì: Phòng A",
        "Đơn vị phối hợp: Phòng B",
        "Lãnh đạo phụ trách: L",
        "Thời gian: tháng 7",
        "Sản phẩm: S",
        "Ghi chú: G",
        "- N",
        "Phòng B: V",
        "B",
        "Ghi chú: H",
    ]


def test_groups_in_another_order_have_moved_once():
    start = TASKS.index("  - tên: Xây dựng")
    body = len("nhiệm vụ:\n")
    new = TASKS[:body] + TASKS[start:] + TASKS[body:start]
    assert told(TASKS, new, OFFICE) == ["Nhiệm vụ 1: chuyển đến từ Nhiệm vụ 2 (“Xây dựng đội ngũ”)"]


def test_work_of_units_under_a_task():
    task = "nhiệm vụ:\n  - tên: Tuyên truyền\n    giao việc:\n      - {đơn vị: phòng-a, nội dung: %s.}\n"
    assert told(task % "Chủ trì", task % "Phối hợp", OFFICE) == [
        "Nhiệm vụ 1, việc của Phòng A (Tuyên truyền): Chủ trì. → Phối hợp."
    ]


def test_table_of_a_task():
    task = "nhiệm vụ:\n  - tên: Tuyên truyền\n    bảng: {cột: [Nơi, Số], hàng: [[Tổ 1, %s]]}\n"
    assert told(task % 5, task % 6) == ["Nhiệm vụ 1, hàng 1 (Tuyên truyền): Số 5 → 6"]


def test_introduction_of_the_implementation_part():
    assert told("tổ chức thực hiện: Các đơn vị.\n", "tổ chức thực hiện: Mọi đơn vị.\n") == [
        "Tổ chức thực hiện: Các đơn vị. → Mọi đơn vị."
    ]
