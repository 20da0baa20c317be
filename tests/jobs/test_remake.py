import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.remake import Remaker
from tests.support.reconciling import OFFICE, PLAN, office_and_template, office_in, remake


def test_document_is_made_of_the_text_with_the_paths_of_its_lines():
    made = remake(values_in(PLAN, "a.yaml"))
    (line,) = (unit for unit in made.read.units if "Nâng cao" in unit.text)
    assert (line.path, line.line) == (("mục đích",), 0)
    assert made.document.number_symbol.endswith("/KH-UBND")


@pytest.mark.parametrize(
    ("plan", "code"),
    [(PLAN.replace("ký: chủ tịch", "ký: ai đó"), "SKH231"), (PLAN + "kỳ: 2028\n", "SKH121")],
    ids=["a name of nobody", "the YAML"],
)
def test_text_with_errors_makes_none(plan, code):
    with pytest.raises(ProblemsFound) as found:
        remake(values_in(plan, "a.yaml"))
    assert [problem.code for problem in found.value.problems] == [code]


def test_text_is_printed_once_however_often_it_is_asked_for():
    made = Remaker(*office_and_template())
    first = made(values_in(PLAN, "a.yaml"))
    assert made(values_in(PLAN, "b.yaml")) is first
    assert made(values_in(PLAN.replace("chất lượng", "kết quả"), "a.yaml")) is not first
    assert made(values_in(PLAN, "a.yaml")) is first


def test_texts_asked_for_last_are_kept_and_no_others():
    made = Remaker(*office_and_template())
    texts = [values_in(PLAN.replace("2027", str(year)), "a.yaml") for year in range(2027, 2032)]
    first, second, *_ = [made(text) for text in texts[:4]]
    assert made(texts[0]) is first
    made(texts[4])
    assert made(texts[0]) is first
    assert made(texts[1]) is not second


def test_other_facts_of_the_office_print_another_document():
    office, template = office_and_template()
    made = Remaker(office, template)
    assert made.with_office(office_in(OFFICE)) is made
    moved = made.with_office(office_in(OFFICE.replace("An Hòa", "Bình Minh")))
    assert moved(values_in(PLAN, "a.yaml")).document.place == "Bình Minh"
    assert made(values_in(PLAN, "a.yaml")).document.place == "An Hòa"
