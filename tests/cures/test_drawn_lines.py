import pytest

from sinhkehoach.cures.mend import mend
from tests.support.docx import body_of, find_all
from tests.support.forms import failed, read
from tests.support.hand_typed import plain
from tests.support.mending import W, fault, mended, paper_with


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("không có đường kẻ dưới Tiêu ngữ", "table_direct"),
        ("không có đường kẻ dưới tên cơ quan", "two_rows_styles_vml"),
        ("không có đường kẻ dưới trích yếu", "school_draft"),
        ("đường kẻ dưới Tiêu ngữ ngắn một nửa", "two_rows_styles_vml"),
        ("đường kẻ dưới Tiêu ngữ ngắn một nửa", "school_draft"),
        ("đường kẻ dưới tên cơ quan dài bằng dòng chữ", "tabs"),
        ("đường kẻ dưới trích yếu dài bằng dòng chữ", "table_direct"),
        ("Tiêu ngữ gạch chân", "table_direct"),
    ],
)
def test_drawn_lines_are_mended(name, paper):
    mended(fault(name, paper))


@pytest.mark.parametrize("way", ["direct", "styles", "drawing"])
def test_broken_lines_become_whole(way):
    mended(paper_with(lambda paper: setattr(paper, "dashed", True), way=way))


def test_a_line_is_drawn_in_the_middle_by_a_low_paragraph_below_the_words():
    made = mended(fault("không có đường kẻ dưới trích yếu", "table_direct"))
    (line,) = find_all(
        body_of(made), "/w:document/w:body/w:p[w:pPr/w:pBdr/w:top][preceding-sibling::w:p][1]/w:pPr/w:ind"
    )
    assert line.get(f"{W}left") == line.get(f"{W}right")


@pytest.mark.parametrize("typed", [("-------", "____________________"), ("-o0o-", "* * *"), ("", "──────")])
def test_a_line_that_was_typed_gives_way_to_a_drawn_one(typed):
    data = plain(typed=typed).saved()
    made = mend(data).data
    assert (set(failed(data)) >= {"H08", "H09"}, failed(made)) == (True, {})
    texts = [each.text for each in find_all(body_of(made), "//w:t")]
    assert [each for each in find_all(body_of(data), "//w:t") if each.text not in (*texts, *typed)] == []
    assert not set(typed) - {""} & set(texts)


def test_a_line_typed_behind_a_line_break_gives_way_with_it():
    data = fault("đường kẻ gõ bằng dấu gạch dưới")
    made = mend(data).data
    assert failed(made) == {}
    (motto,) = [each.text for each in read(made).paragraphs if each.text.startswith("Độc lập")]
    assert motto == "Độc lập - Tự do - Hạnh phúc"


def test_what_hangs_on_a_typed_line_stays_with_it():
    paper = plain(typed=("", "_____"))
    held = paper.file.tables[0].cell(0, 1).paragraphs[2]
    paper.file.add_comment(held.runs, "Kẻ bằng hình vẽ")
    assert {"H08", "H09"} <= set(failed(mend(paper.saved()).data))
