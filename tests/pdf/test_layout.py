from sinhkehoach.pdf.layout import area_of
from tests.support.pdf_files import line_at, width_of

FULL = "chữ " * 15 + "chữ"
END = 85 + width_of(FULL)


def lines(step=16):
    return [line_at(85, 100 + step * place, FULL) for place in range(5)]


def test_area_lies_between_the_ends_that_lines_share():
    area = area_of([[*lines(), line_at(40, 300, "lệch")]], [])
    assert (area.left, area.right) == (85, END)
    assert area.width == END - 85


def test_tables_tell_the_area_where_there_are_few_lines():
    area = area_of([[line_at(200, 100, "Phụ lục")]], [(60, 500)])
    assert (area.left, area.right, area.middle) == (60, 500, 280)


def test_page_without_anything_has_no_area():
    assert area_of([], []).width == 0


def test_pitch_is_the_smallest_usual_step():
    area = area_of([[*lines(), line_at(85, 186, FULL), line_at(85, 208, FULL), line_at(85, 224, FULL)]], [])
    assert area.pitch(14.0) == 16
    assert area.pitch(10.0) == 12


def test_middle_has_room_on_both_sides():
    area = area_of([lines()], [])
    words = "KẾ HOẠCH"
    centred = line_at(area.middle - width_of(words) / 2, 90, words)
    assert area.has_in_middle(centred)
    assert not area.has_in_middle(line_at(85, 90, words))
    assert area.is_even(lines()[0])
    assert not area.has_in_middle(lines()[0])
