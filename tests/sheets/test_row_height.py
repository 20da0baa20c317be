from sinhkehoach.sheets.row_height import indented, row_height


def test_row_is_as_high_as_its_highest_cell():
    one, three = row_height([("A", 20)]), row_height([("A", 20), ("từ " * 20, 10)])
    assert row_height([]) == row_height([("", 5)]) == one
    assert 2.5 * one < three < 4.5 * one


def test_bold_and_large_letters_take_more_room():
    text = "Phát triển giáo dục và đào tạo trên địa bàn phường " * 3
    assert row_height([(text, 40)], size_pt=14) > row_height([(text, 40)])
    assert row_height([("m" * 90, 20)], bold=True) >= row_height([("m" * 90, 20)])


def test_word_longer_than_its_column_is_broken():
    assert row_height([("x" * 100, 10)]) > 4 * row_height([("x", 10)])


def test_indent_takes_room():
    assert indented(20, 2) == 17
    assert indented(2, 9) == 1
