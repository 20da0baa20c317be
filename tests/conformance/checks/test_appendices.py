import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.word_files import build, plan

RULES = ("A",)


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Theo Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP.", False),
        ("Theo Phụ lục I, II Thông tư số 12/2025/TT-BNV.", False),
        ("Mẫu tại Phụ lục 01 của Quyết định số 12/QĐ-UBND.", False),
        ("Ký phụ lục hợp đồng.", False),
        ("Xem Phụ lục I kèm theo Kế hoạch này.", True),
        ("Danh sách tại Phụ lục 01.", True),
        ("Danh sách theo phụ lục đính kèm.", True),
    ],
)
def test_text_names_only_appendices_that_there_are(text, told):
    paper = plan()
    paper.annexes = []
    paper.content[14].text = f"1. {text}"
    assert ("A07" in failed(build(paper))) is told


@pytest.mark.parametrize(
    ("pointer", "told"),
    [
        ("(Kèm theo Kế hoạch số 05/KH-UBND ngày 06 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình)", set()),
        ("(Kèm theo Kế hoạch số    /KH-UBND ngày    tháng    năm 2027 của Ủy ban nhân dân xã)", set()),
        ("(Kèm theo Báo cáo số 05/KH-UBND ngày 06 tháng 01 năm 2027 của Ủy ban nhân dân xã)", {"A06"}),
        ("(Kèm theo Kế hoạch số 05/KH-UBND)", {"A05"}),
    ],
)
def test_line_below_the_title_names_the_document_in_full(pointer, told):
    paper = plan()
    paper.annexes[0].pointer.text = pointer
    assert set(failed(build(paper))) == told


def test_appendix_of_two_without_its_word_is_told_once():
    paper = plan()
    paper.annexes[1].heading.text = ""
    assert set(failed(build(paper))) == {"A02"}


def test_title_on_the_line_of_the_word_is_told():
    paper = plan()
    paper.annexes[1].heading.text = "Phụ lục II: DANH SÁCH"
    assert "ghi chung một dòng" in failed(build(paper))["A02"][0]
