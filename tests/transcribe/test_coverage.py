import pytest

from sinhkehoach.transcribe.coverage import Difference, Renumbered, coverage, differing_lines


def test_equal_texts_differ_in_nothing():
    found = coverage(["Mở  lớp", ""], ["Mở lớp"])
    assert (found.characters, found.found, found.differences, found.share) == (5, 5, (), 1.0)


def test_what_is_lost_added_or_changed_is_named():
    found = coverage(["Một", "Mở 12 lớp", "Ba"], ["Một", "Mở 13 lớp", "Thêm"])
    assert found.differences == (Difference("12", "13"), Difference("Ba", "Thêm"))
    assert (found.characters, found.found, found.added) == (12, 8, 6)


def test_nothing_is_wholly_covered():
    assert coverage([], ["Thêm"]).share == 1.0


@pytest.mark.parametrize(
    ("paper", "plan", "told"),
    [
        ("1.2. Mở lớp", "1.1. Mở lớp", Renumbered("1.2.", "1.1.", "Mở lớp")),
        ("• Mở lớp", "- Mở lớp", Renumbered("•", "-", "Mở lớp")),
        ("d) Mở lớp", "Mở lớp", Renumbered("d)", "", "Mở lớp")),
        ("01", "1", Renumbered("01", "1", "")),
        ("STT", "TT", Renumbered("STT", "TT", "")),
        ("- + Mở lớp", "+ Mở lớp", Renumbered("- +", "+", "Mở lớp")),
        ("2. Mở lớp.", "Mở lớp.", Renumbered("2.", "", "Mở lớp.")),
        ("2. Mở lớp.", "1. Mở lớp", Renumbered("2.", "1.", "Mở lớp.")),
        (
            "1. Mở ba lớp bồi dưỡng.",
            "1. Mở ba lớp bồi dưỡng",
            Renumbered("… ba lớp bồi dưỡng.", "… ba lớp bồi dưỡng", ""),
        ),
        ("Phụ lục số 01", "Phụ lục I", Renumbered("Phụ lục số 01", "Phụ lục I", "")),
        ("I. Mục đích", "I. MỤC ĐÍCH", Renumbered("I. Mục đích", "I. MỤC ĐÍCH", "")),
    ],
)
def test_number_that_is_counted_anew_is_no_lost_text(paper, plan, told):
    found = coverage(["Một", paper, "Hai"], ["Một", plan, "Hai"])
    assert (found.renumbered, found.differences, found.share) == ((told,), (), 1.0)
    assert not found.is_exact


def test_full_stop_of_a_line_without_a_number_is_text():
    assert coverage(["- Mở lớp."], ["- Mở lớp"]).differences == (Difference(".", ""),)


def test_figure_inside_a_sentence_is_text():
    found = coverage(["2. Mở 12 lớp"], ["2. Mở 13 lớp"])
    assert (found.renumbered, found.differences) == ((), (Difference("12", "13"),))


def test_lines_that_stand_elsewhere_are_found_and_told():
    lines = [f"Dòng {letter}" for letter in "abcdefghijklmnopq"]
    found = coverage(["Mở", *lines, "Kết"], ["Mở", "Kết", *lines])
    assert (found.moved, found.differences, found.share) == (("Kết",), (), 1.0)


def test_order_of_lines_in_the_head_and_in_the_end_says_nothing():
    head, end = ["CỘNG HÒA", "ỦY BAN", "Số: 15"], ["Nơi nhận:", "Lưu: VT", "CHỦ TỊCH"]
    lines = [f"Dòng {place}" for place in range(20)]
    found = coverage([*head, *lines, *end], [*head[1:], head[0], *lines, end[2], *end[:2]])
    assert found.is_exact


def test_words_inside_a_line_that_stand_elsewhere_are_told():
    found = coverage(["Một", "XÃ TÂN LẬP", "Hai", "Ba"], ["Một", "Hai", "Ba XÃ TÂN LẬP"])
    assert (found.moved, found.differences) == (("XÃ TÂN LẬP",), ())


def test_thousands_of_equal_lines_take_no_time():
    rows = ["1", "Mở lớp", "Phòng Kinh tế"] * 10_000
    assert coverage([*rows, "Hết"], ["Thêm", *rows]).differences == (Difference("Hết", "Thêm"),)


def test_name_behind_the_label_of_an_appendix_is_found_in_the_line_below():
    found = coverage(["Phụ lục 1a: Danh sách", "TT"], ["Phụ lục I", "DANH SÁCH", "TT"])
    assert (found.differences, found.share) == ((), 1.0)
    assert [each[:2] for each in found.renumbered] == [
        ("Phụ lục 1a:", "Phụ lục I"),
        ("Danh sách", "DANH SÁCH"),
    ]


def test_number_and_day_of_the_plan_beside_an_appendix_are_the_programs():
    paper = "(Kèm theo Kế hoạch số 32 /KH-UBND ngày 14/03/2023"
    plan = "(Kèm theo Kế hoạch số 92/KH-UBND ngày 10 tháng 3 năm 2023 của UBND xã Tân Lập)"
    found = coverage(["TT", paper, "của UBND xã Tân Lập)"], ["TT", plan])
    assert (found.differences, found.share) == ((), 1.0)
    assert found.renumbered == (Renumbered(f"{paper} của UBND xã Tân Lập)", plan, ""),)
    assert not found.renumbered[0].is_cited


def test_other_words_beside_an_appendix_are_text():
    found = coverage(["(Kèm theo Kế hoạch số 5 của Sở)"], ["(Kèm theo Kế hoạch số 5 của UBND)"])
    assert found.differences == (Difference("Sở", "UBND"),)


def test_letters_that_no_capitals_of_the_program_change_are_text():
    assert coverage(["Phòng giáo dục"], ["Phòng Giáo dục"]).differences == (Difference("giáo", "Giáo"),)


@pytest.mark.parametrize(
    ("paper", "plan", "words", "is_cited"),
    [
        ("2.1.", "1.1.", "Mở lớp", True),
        ("Phụ lục 1a", "Phụ lục I", "", True),
        ("PHỤ LỤC 1", "Phụ lục 1", "", False),
        ("a.", "a)", "Mở lớp", False),
        ("01", "1", "", False),
        ("Năm 2027", "NĂM 2027", "", False),
    ],
)
def test_number_that_other_sentences_may_name_is_told_from_others(paper, plan, words, is_cited):
    assert Renumbered(paper, plan, words).is_cited is is_cited


def test_lines_that_differ_are_those_of_each_side():
    found = differing_lines(["Một", "Hai", "", "Ba"], ["Một", "Bốn", "Ba", "Năm"])
    assert found == (["Hai"], ["Bốn", "Năm"])
