from tests.support.comparing import OFFICE, TABLE, TASKS, told

MADE = "phụ lục:\n  - {tên: Tiến độ, từ: nhiệm vụ}\n  - {tên: Danh sách, nội dung: Có năm trường.}\n"


def test_appendices_in_another_order():
    head, first, second = MADE.splitlines(keepends=True)
    assert told(TASKS + MADE, TASKS + head + second + first, OFFICE) == [
        "Phụ lục I: chuyển đến từ Phụ lục II (“Danh sách”)"
    ]


def test_table_made_from_the_plan_is_told_by_its_columns_alone():
    new = TASKS.replace("tháng 7", "tháng 8", 1) + MADE.replace(
        "từ: nhiệm vụ",
        "từ: nhiệm vụ, cột: [tt, {tên: Việc, lấy: nhiệm vụ}, {tên: Ai, cột: [chủ trì, thời gian]}]",
    )
    assert told(TASKS + MADE, new, OFFICE) == [
        "Nhiệm vụ 1.1 (Công tác tuyên truyền › Tổ chức hội nghị quán triệt): thời gian tháng 7 → tháng 8",
        "Phụ lục I: thêm các cột của bảng “tt, Việc, Ai (chủ trì, thời gian)”",
    ]


def test_text_of_an_appendix():
    assert told(
        MADE.replace("{tên: Tiến độ, từ: nhiệm vụ}", "{tên: Tiến độ, nội dung: Gấp.}"),
        MADE.replace("{tên: Tiến độ, từ: nhiệm vụ}", "{tên: Tiến độ, nội dung: Rất gấp.}"),
    ) == ["Phụ lục I: nội dung Gấp. → Rất gấp."]


def test_sections_of_an_appendix():
    section = "phụ lục:\n  - tên: A\n    mục:\n      - {tên: Một, nội dung: %s.}\n      - {tên: Hai, nội dung: Có.}\n"
    assert told(section % "Có", section % "Không") == ["Phụ lục, mục 1: nội dung Có. → Không."]
    less = "\n".join((section % "Có").splitlines()[:-1]) + "\n"
    assert told(section % "Có", less) == ["Phụ lục, mục 2: bỏ “Hai”"]


def test_appendix_that_is_gone_is_told_whole():
    assert told(TABLE, "mục đích: A.\n")[-1] == "Phụ lục: bỏ “Lớp bồi dưỡng”"
