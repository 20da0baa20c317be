import pytest

from tests.support.docx import body_of, find_all
from tests.support.mending import W, fault, mended, paper_with


@pytest.mark.parametrize(
    "name",
    [
        "không thụt đầu dòng",
        "lùi cả đoạn thay thụt đầu dòng",
        "các đoạn dính nhau",
        "giãn dòng 2,0",
        "giãn dòng cố định 12 pt",
        "Quốc hiệu giãn dòng 1,5",
        "Tiêu ngữ cách Quốc hiệu 12 pt",
        "bốn đoạn trống giữa thân",
        "ngày tháng thấp hơn số, ký hiệu",
        "Nơi nhận thấp hơn chức vụ",
        "không để chỗ ký",
    ],
)
def test_setting_is_mended(name):
    mended(fault(name))


@pytest.mark.parametrize(
    ("change", "paper"),
    [
        (lambda paper: setattr(paper.content[5], "first_mm", 10), "plan"),
        (lambda paper: setattr(paper.content[3], "keep_next", False), "plan"),
        (lambda paper: [setattr(each, "keep_next", False) for each in paper.authority], "plan"),
        (lambda paper: setattr(paper.below_number[0], "before", 0), "letter"),
        (lambda paper: paper.between.append(paper.motto.but(text="", size=6)), "plan"),
    ],
)
def test_setting_of_a_part_is_mended(change, paper):
    mended(paper_with(change, paper))


def test_paragraphs_begin_where_the_others_do():
    made = mended(paper_with(lambda paper: setattr(paper.content[5], "first_mm", 0)))
    (indent,) = find_all(
        body_of(made), "//w:p[contains(., 'Triển khai đầy đủ')][1]/w:pPr/w:ind[@w:firstLine]"
    )[:1]
    assert abs(int(indent.get(f"{W}firstLine")) - 720) <= 1


def test_of_new_pages_behind_each_other_one_stays():
    def change(paper):
        paper.content[13:13] = [paper.content[5].but(text="", page_break=True) for _ in range(2)]

    made = mended(paper_with(change))
    assert len(find_all(body_of(made), "//w:p[not(.//w:t)][.//w:pageBreakBefore or .//w:br]")) == 1


def test_lines_stand_as_those_of_the_other_paragraphs():
    def change(paper):
        for each in paper.content:
            each.line = 1.2
        paper.content[5].line = 2.0

    lines = find_all(body_of(mended(paper_with(change))), "//w:spacing[@w:line]")
    assert "360" not in {each.get(f"{W}line") for each in lines}
