import pytest

from sinhkehoach.model.choices import DerivedFrom, Orientation, PrintAs, StandardPart
from tests.support.plans import plan_of


@pytest.mark.parametrize("typed", ["ngang", "Ngang", "NGANG", "landscape", "Landscape"])
def test_takes_a_word_in_both_languages_and_in_any_case(typed):
    plan = plan_of(f"phụ lục: [{{tên: A, khổ: {typed}, nội dung: x}}]")
    assert plan.appendices[0].orientation is Orientation.LANDSCAPE


@pytest.mark.parametrize("part", StandardPart)
def test_every_part_can_be_listed_by_both_its_names(part):
    for name in (part.value, part.value.replace(" ", "_").upper(), part.name.lower()):
        plan = plan_of(f"các phần: [{name}]")
        assert plan.parts == (part,)


@pytest.mark.parametrize("source", DerivedFrom)
def test_every_source_of_an_appendix_is_a_part_of_the_plan(source):
    assert StandardPart(source.value)
    assert plan_of(f"phụ lục: [{{tên: A, từ: {source.value}}}]").appendices[0].made_from is source


def test_a_part_may_be_wanted_in_words_or_as_a_table():
    plan = plan_of("các phần: [{gồm: chỉ tiêu, cách in: Lời}, {gồm: kinh phí, cách in: bảng}]")
    assert [part.print_as for part in plan.parts] == [PrintAs.PROSE, PrintAs.TABLE]
