import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.read_plan import values_in
from tests.support.reconciling import PLAN, remake


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
