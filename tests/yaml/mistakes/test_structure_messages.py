import pytest

from tests.yaml.reading import found


@pytest.mark.parametrize(
    ("text", "words", "cure"),
    [
        ("tên: a\nTên: b\n", "“Tên” ghi hai lần, lần đầu ở dòng 1, viết là “tên”", "một dòng"),
        ("a: 1\na: 2\n", "“a” ghi hai lần, lần đầu ở dòng 1", "một dòng"),
        ("[a]: b\n", "tên mục", "ngoặc kép"),
        ("<<: {a: b}\n", "“<<”", "Chép lại"),
        ("a: !!str 12\n", "“!!str”", "ngoặc kép"),
        ("a: *đậm\n".replace("đ", "d").replace("ậ", "a"), "“*dam”", "**đậm**"),
        ("a: &x [*x]\n", "“&x” nhắc lại chính nó", "viết thẳng"),
        ("[" * 65, "quá 64 bậc", "ngoặc"),
        ("- x\n" * 500_001, "hơn 500.000 mục", "Chia"),
        ("a: b\n---\nc: d\n", "nhiều kế hoạch", "tách"),
    ],
)
def test_says_what_is_wrong_and_how_to_mend_it(text, words, cure):
    problem = found(text)[0]
    assert words in problem.message
    assert cure in problem.hint


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("việc:\n  - tên: a\n    giao: b\n    tên: c\n    giao: d\n", 4),
        ("việc:\n  tên: a\n  giao: b\n  tên: c\n  giao: d\n", 2),
    ],
)
def test_a_second_item_without_its_dash_is_told_once(text, line):
    (problem,) = found(text)
    assert (problem.code, problem.position.line) == ("SKH183", line)
    assert "thiếu dấu gạch" in problem.message or "không có dấu gạch" in problem.message


@pytest.mark.parametrize(
    "text", ["tên: a\ngiao: b\ntên: c\n", "việc:\n  - giao: a\n    tên: b\n    tên: c\n"]
)
def test_other_keys_twice_are_told_as_such(text):
    assert [problem.code for problem in found(text)] == ["SKH121"]
