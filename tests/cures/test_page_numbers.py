import pytest

from sinhkehoach.cures.mend import mend
from tests.support.docx import body_of, find_all, members, packed
from tests.support.mending import W, fault, mended, paper_with


@pytest.mark.parametrize(
    "name",
    [
        "số trang canh phải",
        "số trang cỡ 11",
        "số trang đậm",
        "trang đầu cũng hiện số",
        "số trang La Mã",
        "số trang bắt đầu từ 5",
    ],
)
def test_numbers_of_pages_are_mended(name):
    mended(fault(name))


@pytest.mark.parametrize("paper", ["table_direct", "libreoffice"])
def test_a_long_paper_without_numbers_gets_them_but_on_its_first_page(paper):
    made = mended(fault("văn bản dài không có số trang", paper))
    (section, *_) = find_all(body_of(made), "//w:sectPr")
    assert section.find(f"{W}titlePg") is not None
    assert "/word/header" in members(made)["[Content_Types].xml"].decode()


def test_numbers_move_from_the_foot_to_the_head():
    made = mended(fault("số trang ở chân trang"))
    footers = [data for name, data in members(made).items() if name.startswith("word/footer")]
    assert footers
    assert all(b"PAGE" not in data for data in footers)


def test_even_pages_are_as_the_others_when_they_have_nothing_to_say():
    mended(paper_with(lambda paper: setattr(paper, "even_pages", True)))


def test_a_number_typed_on_the_first_page_is_text_and_stays():
    result = mend(fault("trang đầu gõ số 1"))
    assert [rule.id for rule, _ in result.left()] == ["P11"]


def test_words_at_the_head_of_the_first_page_are_not_hidden():
    data = fault("trang đầu cũng hiện số")
    (name,) = (each for each in members(data) if each.startswith("word/header"))
    said = members(data)[name].replace(
        b"</w:hdr>", "<w:p><w:r><w:t>Mẫu 01</w:t></w:r></w:p></w:hdr>".encode()
    )
    result = mend(packed(members(data) | {name: said}))
    assert "P11" in {rule.id for rule, _ in result.left()}
