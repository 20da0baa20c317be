import pytest

from tests.support.forms import failed, found_in, mutants_of, verdicts
from tests.support.hand_typed import plain
from tests.support.word_files import build, plan

RULES = ("H",)


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


def test_line_below_words_without_width_is_not_measured():
    paper = plan()
    paper.motto.size = 0
    for piece in paper.issuer:
        piece.size = 0
    told = verdicts(build(paper))
    assert [told[name].reason for name in ("H08", "H13")] == ["không đo được độ dài đường kẻ"] * 2


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
