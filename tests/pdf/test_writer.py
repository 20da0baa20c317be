from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.pdf.pages import Box, Page
from sinhkehoach.pdf.sheets import sheets_of
from sinhkehoach.pdf.writer import Writer
from tests.support.pdf_files import HEIGHT, WIDTH, words_at

FULL = "chữ " * 15 + "chữ"


def written(*pages):
    writer = Writer()
    for sheet in sheets_of([Page(WIDTH, HEIGHT, *page) for page in pages])[0]:
        writer.add(sheet)
    return list(plain_lines(read_docx(writer.written())))


def test_reference_in_a_cell_finds_its_note():
    cells = (Box(85, 100, 185, 130), Box(185, 100, 285, 130))
    words = [
        *words_at(90, 120, "chữ"),
        *words_at(111.5, 114, "1", 8),
        *words_at(85, 716, "1", 6),
        *words_at(89, 720, "Một", 10),
    ]
    words += [word for y in (300, 330, 360) for word in words_at(85, y, FULL)]
    assert written((tuple(words), (cells,), (Box(85, 700, 200, 700),))) == [
        "| chữ[^1] |  |",
        *[FULL] * 3,
        "[^1] Một",
    ]


def test_name_on_the_next_page_stands_below_the_post():
    end = [*words_at(85, 700, "Nơi nhận:"), *words_at(350, 700, "CHỦ TỊCH")]
    lines = written((tuple(end),), (tuple(words_at(370, 80, "Lê Thị Thu Hà")),))
    assert lines == ["| Nơi nhận: | CHỦ TỊCH / Lê Thị Thu Hà |"]
