from contextlib import suppress
from random import Random

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.pdf import reader
from sinhkehoach.pdf.reader import read_pages
from tests.support.pdf_files import Picture, Sheet, Text, box, pdf_bomb, pdf_file

# In seconds of processor time.
LONGEST = 8.0


def test_missing_library_is_a_sentence_with_the_line_to_install(monkeypatch):
    monkeypatch.setattr(reader, "find_spec", lambda name: None if name == "pdfplumber" else name)
    with pytest.raises(UserError, match="chưa có thư viện đọc PDF") as error:
        read_pages(b"", "a.pdf")
    assert error.value.hint.endswith("-m pip install pdfplumber")


@pytest.fixture
def library():
    pytest.importorskip("pdfplumber")


@pytest.mark.usefixtures("library")
def test_words_faces_cells_and_pictures_are_read():
    marks = [Text(85, 100, "Kế hoạch", look="b"), Text(90, 220, "Một", look="i"), *box(85, 200, 100, 30)]
    marks += [*box(185, 200, 100, 30), Picture(0, 400, 595, 421)]
    (page,) = read_pages(pdf_file([Sheet(marks)]), "a.pdf")
    assert [(word.text, word.bold, word.italic) for word in page.words] == [
        ("Kế", True, False),
        ("hoạch", True, False),
        ("Một", False, True),
    ]
    assert (page.words[0].box.left, page.words[0].size) == (85, 14)
    assert [len(cells) for cells in page.tables] == [2]
    assert page.rules
    assert page.pictured == pytest.approx(0.5)


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.4", b"PK\x03\x04 no PDF at all", b"%PDF-1.4\n" + b"\x00\xff" * 500]
)
def test_broken_file_is_a_sentence(data):
    with pytest.raises(UserError, match="không phải PDF, hoặc đã hỏng"):
        read_pages(data, "a.pdf")


@pytest.mark.usefixtures("library")
def test_file_of_too_many_pages_or_too_many_bytes_is_a_sentence():
    with pytest.raises(UserError, match="dài hơn 300 trang"):
        read_pages(pdf_file([Sheet([])] * 301), "a.pdf")
    with pytest.raises(UserError, match="lớn hơn 50 MB"):
        read_pages(b"%PDF" + bytes(50 * 2**20), "a.pdf")


@pytest.mark.usefixtures("library")
def test_page_that_holds_more_than_any_page_is_refused():
    marks = [Text(20 + 10 * column, 20 + 4 * row, "a", 2) for row in range(200) for column in range(51)]
    with pytest.raises(UserError, match="quá lâu hoặc quá tốn bộ nhớ"):
        read_pages(pdf_file([Sheet(marks)]), "a.pdf")


@pytest.mark.usefixtures("library")
def test_page_that_takes_too_long_is_refused_soon():
    resource = pytest.importorskip("resource")
    data = pdf_bomb("q ", 5)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with pytest.raises(UserError, match="quá lâu hoặc quá tốn bộ nhớ"):
        read_pages(data, "a.pdf")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < LONGEST


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("seed", range(6))
def test_mutated_file_is_read_or_refused(seed):
    chance = Random(seed)
    data = bytearray(pdf_file([Sheet([Text(85, 100, "Kế hoạch năm 2027"), *box(85, 200, 100, 30)])]))
    for _ in range(20):
        data[chance.randrange(len(data))] = chance.randrange(256)
    with suppress(UserError):
        read_pages(bytes(data), "a.pdf")
