import pytest

from sinhkehoach.rules.support.typed_marks import UNCOUNTED_MARK, mark_before_name


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("I. Mục đích", "I."),
        ("II/ Yêu cầu", "II/"),
        ("A. Chung", "A."),
        ("B) Riêng", "B)"),
        ("(1) Một", "(1)"),
        ("(a) Một", "(a)"),
        ("* Sao", "*"),
        ("** Hai sao", "**"),
    ],
)
def test_marks_that_are_not_counted(line, mark):
    assert UNCOUNTED_MARK.match(line)["mark"] == mark


@pytest.mark.parametrize(
    "line", ["V. I. Lênin", "UBND phường", "I.Liền", "(để b/c) gửi", "*nghiêng*", "IT. Hai"]
)
def test_other_beginnings_of_lines(line):
    assert UNCOUNTED_MARK.match(line) is None


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("I. MỤC ĐÍCH", "I."),
        ("2. Hoàn thiện", "2."),
        ("1.2. Hoàn thiện", "1.2."),
        ("1.2 Hoàn thiện", "1.2"),
        ("2.Hoàn thiện", "2."),
        ("3) Hoàn thiện", "3)"),
        ("a) Hoàn thiện", "a)"),
        ("Phần I: Chung", "Phần I:"),
        ("Mục 2. Chung", "Mục 2."),
        ("- Hoàn thiện", "-"),
        ("➢ Hoàn thiện", "➢"),
    ],
)
def test_marks_before_a_name(name, mark):
    assert mark_before_name(name)["mark"] == mark


@pytest.mark.parametrize(
    "name", ["2 buổi mỗi ngày", "1.500 học sinh", "V. I. Lênin", "30/4 và 01/5", "100% trường", "3.5 điểm"]
)
def test_names_without_marks(name):
    assert mark_before_name(name) is None
