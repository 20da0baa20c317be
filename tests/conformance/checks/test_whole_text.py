import pytest

from tests.support.forms import failed, found_in, mutants_of, verdicts
from tests.support.word_files import LONG, body, build, plan

RULES = ("P14", "P15", "P16", "P17", "P18", "P19")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(
    "sign", ["....", "……", "[..]", "[…]", "____", "[CẦN ghi]", "[RED]", "TODO", "xx/xx/2027", "XXX"]
)
def test_whatever_is_left_to_fill_in_is_found(sign):
    paper = plan()
    paper.content[5] = body(f"{LONG} {sign} xong.")
    assert "P17" in failed(build(paper))


@pytest.mark.parametrize(
    ("text", "font", "told"),
    [
        ("Kế hoạch này có hiệu lực.", ".VnTime", {"P14"}),
        ("500", "VNI-Times", {"P14"}),
        ("Gåm 5 ng­êi.", ".VnTime", {"P14", "P16"}),
        ("Tổ chức tại Tromsø.", "", set()),
    ],
)
def test_old_encoding_is_known_by_its_letters_not_by_its_typeface(text, font, told):
    paper = plan()
    paper.content[5] = body(text)
    if font:
        paper.content[5].font = font
    assert set(failed(build(paper))) & {"P14", "P16"} == told


@pytest.mark.parametrize(("count", "told"), [(1, []), (2, ["2 đoạn trống liền nhau"])])
def test_empty_paragraphs_in_a_row_are_counted(count, told):
    paper = plan()
    paper.content[8:8] = [body("") for _ in range(count)]
    assert [each.found for each in verdicts(build(paper))["P19"].findings] == told


def test_typeface_is_told_once_a_paragraph():
    paper = plan()
    paper.content[5] = body("Nâng cao chất lượng.", font="Arial")
    (told,) = verdicts(build(paper))["P14"].findings
    assert (told.places, told.text) == (1, "Nâng cao chất lượng.")
