from itertools import pairwise

from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.pdf.document import pdf_document
from sinhkehoach.pdf.pages import Box, Page
from tests.support.pdf_files import HEIGHT, WIDTH, width_of, words_at

FULL = "chữ " * 15 + "chữ"
LAST = FULL[:-1] + "."
END = 85 + width_of(FULL)


def page(*placed, tables=(), **more):
    words = [word for text in placed for word in words_at(*text)]
    return Page(more.pop("width", WIDTH), HEIGHT, tuple(words), tables, **more)


def read(*pages):
    made = pdf_document(pages)
    return made, list(plain_lines(read_docx(made.data)))


def row(top, *edges):
    return tuple(Box(left, top, right, top + 30) for left, right in pairwise(edges))


def test_paragraph_goes_on_over_the_page():
    _, lines = read(page((85, 744, FULL), (85, 760, FULL)), page((300, 40, "2"), (85, 80, "hết.")))
    assert lines == [f"{FULL} {FULL} hết."]


def test_table_over_two_pages_is_one_and_its_head_is_told():
    head, edges = [(90, 122, "TT"), (190, 122, "Tên")], (85, 185, 285)
    table = ((*row(100, *edges), *row(130, *edges)),)
    made, lines = read(*(page(*head, (90, 152, number), tables=table) for number in "12"))
    assert lines == ["| TT | Tên |", "| 1 |  |", "| 2 |  |"]
    assert made.repeated == (2,)


def test_text_between_parts_two_tables():
    table = page((90, 122, "a"), tables=(row(100, 85, 185, 285),))
    _, lines = read(table, page((85, 80, "giữa")), table)
    assert lines == ["| a |  |", "giữa", "| a |  |"]


def test_footnotes_are_counted_through_and_go_on():
    rule, text = (
        (Box(85, 700, 200, 700),),
        [(85, 100, FULL), (END + 0.5, 94, "1", 8), (85, 130, FULL), (85, 160, LAST)],
    )
    one = page(*text, (85, 716, "1", 6), (89, 720, "Một", 10), rules=rule)
    rest = page(*text, (85, 712, "tiếp", 10), (85, 726, "1", 6), (89, 730, "Hai", 10), rules=rule)
    _, lines = read(one, rest)
    assert lines == [f"{FULL}[^1]", FULL, LAST, f"{FULL}[^2]", FULL, LAST, "[^1] Một tiếp", "[^2] Hai"]


def test_landscape_pages_are_a_section_of_their_own():
    made, _ = read(page((85, 100, "dọc")), page((85, 100, "ngang"), width=1200), page((85, 100, "dọc")))
    assert [each.page.landscape for each in read_docx(made.data).sections] == [False, True, False]


def test_faces_and_the_middle_are_kept():
    full = [(85, 200 + 16 * at, FULL) for at in range(3)]
    middle = 85 + width_of(FULL) / 2
    made, _ = read(
        page((middle - width_of("KẾ HOẠCH") / 2, 100, "KẾ HOẠCH", 14, "b"), *full, (85, 260, "cuối", 14, "i"))
    )
    title, *_, last = read_docx(made.data).paragraphs
    assert (title.setting.align, title.runs[0].face.bold) == ("center", True)
    assert last.runs[0].face.italic


def test_scanned_pages_are_told_from_recognised_ones():
    made, _ = read(
        page(pictured=0.9), page((85, 100, FULL), pictured=0.9), page((85, 100, FULL), pictured=0.2)
    )
    assert (made.scanned, made.recognised) == ((1,), (2,))


def test_letters_that_the_file_does_not_tell_are_counted():
    assert read(page((85, 100, "(cid:12)(cid:3)a")))[0].unread == 2


def test_old_font_is_read():
    made, lines = read(page((85, 100, "tr­êng triÓn khai ®µo t¹o")))
    assert lines == ["trường triển khai đào tạo"]
    assert made.old_words == 4
