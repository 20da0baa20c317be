from sinhkehoach.pdf.lines import lines_of
from tests.support.pdf_files import line_at, words_at


def test_words_beside_each_other_are_a_line_in_order():
    words = [*words_at(200, 100, "ba bốn"), *words_at(85, 120, "dưới"), *words_at(85, 102, "một hai")]
    assert [line.text for line in lines_of(words)] == ["một hai ba bốn", "dưới"]


def test_raised_number_belongs_to_the_line_beside_it():
    words = [
        *words_at(85, 100, "ngoài công lập"),
        *words_at(176.5, 94, "1", 8),
        *words_at(181, 100, "; cơ sở"),
    ]
    (line,) = lines_of(words)
    assert line.text == "ngoài công lập1; cơ sở"
    assert [run.text for run in line.runs if run.raised] == ["1"]


def test_small_words_of_their_own_are_lines():
    words = [*words_at(85, 100, "chữ của văn bản"), *words_at(85, 700, "chú thích", 10)]
    assert [line.text for line in lines_of(words)] == ["chữ của văn bản", "chú thích"]


def test_words_without_room_between_them_are_one():
    words = [*words_at(85, 100, "Mục", look="b"), *words_at(106, 100, ":")]
    assert lines_of(words)[0].text == "Mục:"


def test_letters_are_composed():
    assert line_at(85, 100, "xa\u0303").text == "xã"


def test_wide_gap_parts_pieces():
    line = lines_of([*words_at(85, 100, "- Lưu: VT;"), *words_at(300, 100, "CHỦ TỊCH")])[0]
    assert [piece.text for piece in line.pieces()] == ["- Lưu: VT;", "CHỦ TỊCH"]


def test_line_is_bold_where_every_word_is():
    assert line_at(85, 100, "a b", look="b").is_bold
    assert not lines_of([*words_at(85, 100, "a", look="b"), *words_at(95, 100, "b")])[0].is_bold


def test_size_is_that_of_most_letters():
    assert lines_of([*words_at(85, 100, "a", 12), *words_at(95, 100, "bốn chữ cái", 13)])[0].size == 13
