import pytest

from tests.yaml.reading import found


@pytest.mark.parametrize(
    ("text", "words", "cure"),
    [
        ('x: y\na: "abc\nb: c\n', "mở ở dòng 2 không có dấu đóng", "Thêm dấu đóng"),
        ('a: "abc\nb: "def"\n', "mở ở dòng 1 nhưng đến dòng 2", "dòng 1"),
        ('a: "Đề án "Nâng cao" chất lượng"\n', "bị cắt ở đây", "thành '"),
        ("a: 'x 'y' z'\n", "bị cắt ở đây", 'thành "'),
        ('a: "x" y\n', "vẫn còn chữ", "cả câu"),
        ("x: y\na: [b, c\nd: e\n", "[ mở ở dòng 2", "dấu ]"),
        ("a: {b: c\nd: e\n", "{ mở ở dòng 1", "dấu }"),
        ("c: ]\n", "] không có dấu mở", "ngoặc kép"),
        ("a: [[kinh phí]] được\n", "bắt đầu bằng dấu ngoặc", "[[kinh phí]]"),
        ("a: @b\n", "dấu @", "ngoặc kép"),
        ("a: **b** c\n", "dấu *", "ngoặc kép"),
        ("a: > 50%\n", "dấu >", "ngoặc kép"),
        ('a: "C:\\duong"\n', "“\\d”", "ngoặc đơn"),
        ('a: "\\xzz"\n', "“\\x”", "Gõ thẳng"),
    ],
)
def test_says_what_is_wrong_and_how_to_mend_it(text, words, cure):
    problem = found(text)[0]
    assert words in problem.message
    assert cure in problem.hint


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("a: [{b: %, c: 1}]\n", '"%"'),
        ("a: [{c: 1, b: %}]\n", '"%"'),
        ("a: [{c: 1, b: % x}]\n", None),
        ("a: [%, c]\n", None),
    ],
)
def test_a_lone_percent_sign_is_put_in_quotes(text, new):
    made = found(text)[0].corrections
    assert [(each.new, each.is_safe) for each in made] == ([(new, True)] if new else [])
