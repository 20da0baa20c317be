from sinhkehoach.pdf.margins import without_margins
from sinhkehoach.pdf.pages import Page
from tests.support.pdf_files import HEIGHT, WIDTH, words_at


def read(*pages):
    return without_margins([(Page(WIDTH, HEIGHT, tuple(words)), words) for words in pages])


def texts(words):
    return " ".join(word.text for word in words)


def test_numbers_of_pages_go():
    found = read(words_at(85, 100, "một"), [*words_at(300, 40, "2"), *words_at(85, 100, "hai")])
    assert found.numbers == ("2",)
    assert list(map(texts, found.words)) == ["một", "hai"]


def test_number_at_the_foot_and_with_dashes_goes():
    assert read([*words_at(300, 820, "- 1 -"), *words_at(85, 100, "một")]).numbers == ("- 1 -",)


def test_number_beyond_the_page_is_text():
    assert read([*words_at(300, 40, "2027"), *words_at(85, 100, "một")]).numbers == ()
    assert read([*words_at(300, 40, "7"), *words_at(85, 100, "một")]).numbers == ()


def test_number_in_the_text_stays():
    assert read(words_at(300, 100, "1")).numbers == ()


def test_head_of_every_page_goes_and_is_told_once():
    pages = [[*words_at(85, 50, "UBND xã"), *words_at(85, 100, "chữ")] for _ in range(3)]
    found = read(*pages)
    assert found.heads == ("UBND xã",)
    assert list(map(texts, found.words)) == ["chữ"] * 3


def test_line_on_two_pages_is_no_head():
    assert read(words_at(85, 50, "UBND xã"), words_at(85, 50, "UBND xã")).heads == ()
