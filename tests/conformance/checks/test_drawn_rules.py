from tests.support.forms import failed
from tests.support.hand_typed import plain


def test_a_line_typed_below_words_is_named():
    found = failed(plain(typed=("----", "____")).saved())
    assert found["H08"] == [
        "trang đầu: Độc lập - Tự do - Hạnh phúc: đường kẻ dưới Tiêu ngữ gõ bằng ký tự “____”"
    ]
    assert found["H13"][0].endswith("gõ bằng ký tự “----”")
    assert len(found["H09"]) == 1


def test_what_is_typed_elsewhere_is_no_line_below_the_motto():
    paper = plain(typed=("----", "____"))
    paper.file.tables[0].cell(0, 1).paragraphs[2].insert_paragraph_before("(Bản dự thảo)")
    assert "không có đường kẻ" in failed(paper.saved())["H08"][0]
