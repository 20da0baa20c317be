import pytest

from tests.yaml.reading import found, places


@pytest.mark.parametrize(
    ("text", "words", "cure"),
    [
        ("tên: Mục tiêu: nâng cao\n", "Trong câu có dấu hai chấm", "ngoặc kép"),
        ("a: “x: y”\n", "dấu hai chấm", "dấu ngoặc thẳng"),
        ("a: “x”: y\n", "dấu hai chấm", "dấu “ ” của Word"),
        ("tên: Mục tiêu:\n", "kết thúc bằng dấu hai chấm", "Xóa dấu hai chấm"),
        ("a:\n\tb: c\n", "phím Tab", "hai dấu cách"),
        ("a: - b\n", "ngay sau tên mục", "Xuống dòng"),
        ("x:\n- a\n-Mục\n", "dấu gạch đầu dòng", "“- Nội dung”"),
        ("a: 1\nsố:12\n", "“số:” thiếu dấu cách", "sau dấu hai chấm"),
        ("a: 1\nmột dòng chữ\n", "“một dòng chữ”", "thụt vào"),
        (f"a: 1\n{'chữ ' * 40}\n", "…”", "thụt vào"),
        ("a: |\nx\n", "chưa thụt vào", "Thụt cả đoạn"),
        ("a: |\n- x\n", "chưa thụt vào", "Thụt cả đoạn"),
        ("a: 1\ntên\n", "Sau tên mục “tên” thiếu dấu hai chấm", "“tên:”"),
        ("nhiệm vụ:\n  - tên\n    số: 1\n", "Sau tên mục “tên” thiếu dấu hai chấm", "“tên:”"),
        ("a: 1\n- b\n", "đứng lẫn", "“- ”"),
        ("tên: 1\n  số: 2\n", "sâu hơn", "thẳng cột"),
        ("a: {x: 1, : b}\n", "chưa có tên mục", "Viết tên mục"),
        (": b\n", "chưa có tên mục", "Viết tên mục"),
        ("a: x\n  # y\n  z\n", "ghi chú", "dấu |"),
    ],
)
def test_says_what_is_wrong_and_how_to_mend_it(text, words, cure):
    problem = found(text)[0]
    assert words in problem.message
    assert cure in problem.hint


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: 1\nsố:12\n", (2, 4)),
        ("a: 1\nmột dòng chữ\n", (2, 1)),
        ("a: |\n- x\n", (2, 1)),
        ("a: 1\ntên  \nb: 2\n", (2, 4)),
        ("nhiệm vụ:\n  - tên\n    số: 1\n", (2, 8)),
        ("x:\n- a\n-Mục\n", (3, 1)),
        ("tên: 1\n  số: 2\n", (2, 3)),
        ("a: - b\n", (1, 4)),
    ],
)
def test_points_at_the_place_to_mend(text, place):
    assert places(text)[0][1:] == place
