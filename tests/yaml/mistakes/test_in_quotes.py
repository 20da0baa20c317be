import pytest

from tests.yaml.reading import found


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("tên: Chủ đề năm: kỷ cương", 'tên: "Chủ đề năm: kỷ cương"'),
        ('tên: Chủ đề: "kỷ cương"', "tên: 'Chủ đề: \"kỷ cương\"'"),
        ("tên: [[kỳ]] là năm đầu", 'tên: "[[kỳ]] là năm đầu"'),
        ("tên: @một hai  ", 'tên: "@một hai"  '),
    ],
)
def test_the_whole_value_is_put_in_quotes(line, quoted):
    text = f"kỳ: x\n{line}\nký: y\n"
    (correction,) = found(text)[0].corrections
    assert correction.is_safe
    assert correction.position == (2, 6)
    mended = text[: correction.start] + correction.new + text[correction.start :].removeprefix(correction.old)
    assert mended == f"kỳ: x\n{quoted}\nký: y\n"


def test_words_that_may_be_a_key_make_it_unsafe():
    assert found("tên: Dạy học đơn vị: x\n")[0].corrections[0].is_safe is False


@pytest.mark.parametrize(
    "lines",
    [
        "lạ: Chủ đề: x\n",
        "tên: Chủ đề: x  # lời\n",
        "tên: Chủ đề: x\n  tiếp theo: y\n",
        "tên: An, tên: x\n",
        "tên: An  tên: x\n",
        "tên: {a: b} c\n",
        "tên: [a] c: d\n",
        "tên: A: \"b\" và 'c'\n",
    ],
    ids=[
        "no key of a plan",
        "a comment",
        "it goes on below",
        "a second key behind a comma",
        "a second key behind blanks",
        "a map",
        "a list",
        "both kinds of quotes",
    ],
)
def test_nothing_is_offered_where_something_else_may_be_meant(lines):
    assert found(f"kỳ: x\n{lines}ký: y\n")[0].corrections == ()
