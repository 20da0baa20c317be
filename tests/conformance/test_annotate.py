from io import BytesIO

import docx
import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.conformance.annotate import annotated
from sinhkehoach.conformance.evaluate import has_findings
from tests.support.docx import members
from tests.support.forms import failed, verdicts
from tests.support.odd_files import ODD
from tests.support.word_files import build, plan

NEEDED = {"_rels/.rels", "word/styles.xml", "word/settings.xml"}
# python-docx needs a relationship to the text, styles and settings beside it, and no relationship to nothing.
CANNOT_BE_COMMENTED = {
    "relationships to parts that are missing",
    *(name for name, data in ODD.items() if not set(members(data)) >= NEEDED),
}


def _wrong() -> bytes:
    paper = plan()
    paper.motto.text = "Độc lập – Tự do – Hạnh phúc"
    paper.content[5].align = "left"
    paper.sheet.top = 10
    paper.page_number.size = 10
    return build(paper)


def _commented(data: bytes) -> dict[str, str]:
    """Return the text of each commented paragraph with its comment."""
    document = docx.Document(BytesIO(data))
    texts = {str(each.comment_id): each.text for each in document.comments}
    found = {}
    for paragraph in document.element.body.xpath(".//w:p[w:commentRangeStart]"):
        (number,) = paragraph.xpath("w:commentRangeStart/@w:id")
        found["".join(paragraph.xpath(".//w:t/text()"))] = texts[number]
    return found


def test_comments_stand_at_the_places():
    data = _wrong()
    found = _commented(annotated(data, verdicts(data).values()))
    assert found["Độc lập – Tự do – Hạnh phúc"].startswith("H04 Tiêu ngữ: ")
    (body,) = [text for place, text in found.items() if place.startswith("Triển khai đầy đủ")]
    assert (
        "B02 Canh đều hai bên: canh trái. Cần: canh đều cả hai lề. Sửa: chọn đoạn, Ctrl+J. Theo: NĐ 30/2020/NĐ-CP"
        in body
    )


def test_what_has_no_place_in_the_text_is_told_at_the_top():
    data = _wrong()
    first = next(iter(_commented(annotated(data, verdicts(data).values())).values()))
    assert "P03 [trang in (phần 1, giấy dọc)] Lề trên: lề trên 10 mm" in first
    assert "P10 [đầu trang (số trang)] Chữ của số trang" in first


def test_words_of_the_paper_stay_as_they_are():
    data = _wrong()
    copy = annotated(data, verdicts(data).values())
    assert {*failed(copy)} - {"P18"} == {*failed(data)}


def test_good_paper_has_nothing_to_comment_on():
    assert not has_findings(verdicts(build(plan())).values())
    assert has_findings(verdicts(_wrong()).values())


@pytest.mark.parametrize("name", sorted(set(ODD) - CANNOT_BE_COMMENTED))
def test_odd_file_is_commented(name):
    told = verdicts(ODD[name]).values()
    comments = docx.Document(BytesIO(annotated(ODD[name], told))).comments
    assert (len(comments) > 0) is has_findings(told)


@pytest.mark.parametrize("name", sorted(CANNOT_BE_COMMENTED))
def test_file_that_takes_no_comments_is_refused_in_a_sentence(name):
    with pytest.raises(UserError, match="Không ghi được chú thích"):
        annotated(ODD[name], verdicts(ODD[name]).values())
