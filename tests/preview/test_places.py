from io import BytesIO

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from sinhkehoach.docx.read import read_docx
from sinhkehoach.preview.places import Places, letters_of


def _marked(paragraph, number):
    element = paragraph._element  # noqa: SLF001 — python-docx has no bookmarks
    mark = OxmlElement("w:bookmarkStart")
    mark.set(qn("w:id"), str(number))
    mark.set(qn("w:name"), f"_kh{number}")
    element.insert(0, mark)
    end = OxmlElement("w:bookmarkEnd")
    end.set(qn("w:id"), str(number))
    element.append(end)


def _places(build):
    word = docx.Document()
    build(word)
    data = BytesIO()
    word.save(data)
    return Places(read_docx(data.getvalue()))


def _paragraphs(*texts):
    """Return the places of paragraphs; one with a number is marked by it."""

    def build(word):
        for text, number in texts:
            paragraph = word.add_paragraph(text)
            if number is not None:
                _marked(paragraph, number)

    return _places(build)


def _of(places, *words):
    """Return the mark that each word stands at."""
    return [None if place is None else places.mark_at(place) for place in places.of_words(words)]


def test_words_lead_to_the_paragraph_they_stand_in():
    places = _paragraphs(("Lời mở.", None), ("Phần một có hai từ", 0), ("Phần hai", 1), ("Kết", None))
    words = ("Lời ", "mở.", "Phần ", "một có ", "hai ", "từ", "Phần ", "hai", "Kết")
    assert _of(places, *words) == [None, None, *[0] * 4, *[1] * 2, None]


def test_words_between_that_the_document_does_not_have_lead_nowhere():
    places = _paragraphs(("Phần một có hai từ dài dòng", 0), ("Phần hai thì ngắn hơn nhiều", 1))
    words = ("Phần ", "một ", "2", "có hai từ dài dòng", "", "Phần ", "hai thì ngắn ", "3", "hơn nhiều")
    found = _of(places, *words)
    assert found[:2] == [0] * 2
    assert found[3] == 0
    assert found[4] is None
    assert found[5:7] == [1] * 2
    assert found[8] == 1


def test_words_that_come_earlier_than_they_stand_are_looked_up():
    places = _paragraphs(
        ("Tên cột thứ nhất của bảng dài này", 0), ("Nội dung hàng đầu tiên", 1), ("Hàng thứ hai", 2)
    )
    head = ("Tên cột ", "thứ nhất ", "của bảng dài này")
    words = (*head, "Nội dung hàng ", "đầu tiên", *head, "Hàng ", "thứ hai")
    assert _of(places, *words) == [*[0] * 3, *[1] * 2, *[0] * 3, *[2] * 2]


def test_letters_are_compared_in_one_unicode_form():
    assert _of(_paragraphs(("Tiê\u0301ng Việt", 0)), "Tiếng ", "Vi\u1ec7t") == [0] * 2


def test_in_a_table_a_mark_holds_for_the_rest_of_its_row():
    def build(word):
        table = word.add_table(3, 3)
        for row in range(3):
            for column in range(3):
                table.cell(row, column).text = f"hàng {row} ô {column}"
        _marked(table.cell(0, 1).paragraphs[0], 0)
        _marked(table.cell(2, 0).paragraphs[0], 1)
        _marked(table.cell(2, 2).paragraphs[0], 2)
        word.add_paragraph("sau bảng")

    places = _places(build)
    words = [f"hàng {row} ô {column}" for row in range(3) for column in range(3)]
    expected = [None, 0, 0, None, None, None, 1, 1, 2, None]
    assert _of(places, *words, "sau bảng") == expected


def test_nothing_drawn_leads_nowhere():
    assert _of(_paragraphs(("Chữ", 0))) == []
    assert _of(_paragraphs(("", 0)), "Chữ", "") == [None, None]


def test_places_count_letters_and_tell_where_a_paragraph_begins():
    places = _paragraphs(("Một hai", None), ("", None), ("Ba", None), ("Bốn", None))
    assert list(places.of_words(["Một ", "hai", "Ba", "Bốn", "không có trong văn bản"])) == [0, 3, 6, 8, None]
    assert [places.paragraph_from(place) for place in (0, 3, 6, 8)] == [0, None, None, 3]
    assert places.body_end == 11


def test_letters_have_no_blanks_and_one_form():
    assert letters_of(" Tiê\u0301ng\u00a0 Việt\n") == "TiếngViệt"
