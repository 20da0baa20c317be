import pytest

from tests.support.forms import failed, found_in, mutants_of, verdicts
from tests.support.other_hands import written
from tests.support.other_papers import invitation, table_direct

RULES = ("R",)


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(("above", "told"), [(0, set()), (1, {"R01"}), (3, {"R01"})])
def test_recipients_begin_beside_the_first_post(above, told):
    paper = table_direct()
    paper.above_recipients = above
    assert set(failed(written(paper))) == told


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ({"first": 0}, None),
        ({"left": 4, "first": -4}, None),
        ({"first": 2}, None),
        ({"first": 10}, "thụt vào 10 mm, không sát lề trái"),
        ({"align": "right"}, "không sát lề trái"),
    ],
)
def test_recipients_stand_at_the_margin(setting, told):
    paper = table_direct()
    paper.recipients = [each.but(**setting) for each in paper.recipients]
    found = verdicts(written(paper))["R02"].findings
    assert [each.found for each in found] == [told] * (told is not None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("– UBND tỉnh;", "gạch dài (–) ở đầu dòng, cần gạch nối (-)"),
        ("+ UBND tỉnh;", "“+” ở đầu dòng, cần gạch nối (-)"),
        ("UBND tỉnh;", "không có gạch đầu dòng"),
        ("-UBND tỉnh;", "gạch đầu dòng dính chữ"),
        ("- UBND tỉnh", "cuối dòng không có dấu"),
        ("- UBND tỉnh,", "kết thúc bằng “,”"),
    ],
)
def test_sign_at_either_end_of_a_recipient_is_named(text, told):
    paper = table_direct()
    paper.recipients[0].text = text
    (found,) = verdicts(written(paper))["R03"].findings
    assert found.found == told


def test_invitation_may_say_as_above_without_an_addressee():
    assert failed(written(invitation())) == {}
    paper = table_direct()
    paper.recipients[0].text = "- Như trên;"
    assert set(failed(written(paper))) == {"R05"}
