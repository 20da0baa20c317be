import pytest

from tests.support.forms import failed, found_in, mutants_of, verdicts
from tests.support.word_files import build, plan

RULES = ("B20",)


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize("markup", ["**đậm**", "## Mục", "- [x] xong", "`mã`", "<b>đậm"])
def test_markup_is_found_in_tables_too(markup):
    paper = plan()
    paper.table[1][1] = markup
    assert "B20" in failed(build(paper))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("An Bình,  ngày 06 tháng 01 năm 2027", ["hai dấu cách liền nhau"]),
        ("An  Bình, ngày 06 tháng 01 năm 2027", ["hai dấu cách liền nhau"]),
        ("An Bình,    ngày 06 tháng 01 năm 2027", ["bốn dấu cách liền nhau"]),
        ("An Bình, ngày      tháng 01 năm 2027", []),
    ],
)
def test_blanks_too_many_in_the_head_are_counted(text, told):
    paper = plan()
    paper.date.text = text
    assert [each.found for each in verdicts(build(paper))["B20"].findings] == told
