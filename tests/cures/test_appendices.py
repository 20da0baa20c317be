import pytest

from tests.support.docx import body_of, find_all
from tests.support.mending import W, fault, mended, paper_with


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("phụ lục không sang trang", "plan_with_annex"),
        ("phụ lục không sang trang", "programme_with_annexes"),
        ("phần phụ lục nối liền trang", "plan_with_annex"),
        ("số trang phụ lục không bắt đầu lại", "plan_with_annex"),
    ],
)
def test_appendices_are_mended(name, paper):
    mended(fault(name, paper))


def test_an_appendix_that_goes_on_on_the_page_gets_a_section_whose_pages_are_numbered_from_1():
    data = paper_with(lambda paper: setattr(paper.annexes[0], "same_page", True))
    old, new = (find_all(body_of(each), "//w:sectPr") for each in (data, mended(data)))
    assert len(new) == len(old) + 1
    assert [each.get(f"{W}start") for each in find_all(new[1], "./w:pgNumType")] == ["1"]


def test_an_appendix_without_a_number_on_its_pages_shows_that_of_the_text():
    def change(paper):
        paper.annexes[0].content = [paper.annexes[0].content[0].but() for _ in range(60)]
        paper.annexes[0].sheet.own_header = True

    mended(paper_with(change))


def test_the_page_that_a_section_begins_is_not_begun_a_second_time():
    def change(paper):
        paper.annexes[0].same_page = True
        paper.annexes[0].heading.page_break = True

    made = body_of(mended(paper_with(change)))
    (heading,) = find_all(
        made, "//w:p[contains(., 'Phụ lục I') and not(contains(., 'Phụ lục II'))][w:pPr/w:jc]"
    )[:1]
    assert find_all(heading, ".//w:br[@w:type='page'] | .//w:pageBreakBefore") == []
    assert find_all(heading, "preceding-sibling::*[1]//w:sectPr")
