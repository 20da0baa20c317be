import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.read_values import values_in, values_of
from sinhkehoach.jobs.remake import Remaker
from sinhkehoach.provenance.origin import SourceFile
from sinhkehoach.render.make import read_template
from tests.support.docx import TEMPLATE
from tests.support.reconciling import OFFICE, PLAN, remaker
from tests.support.workspaces import PLAN as WITHOUT_OFFICE


def test_document_is_made_of_the_text_with_the_paths_of_its_lines():
    made = remaker().made(values_in(PLAN, "a.yaml"))
    (line,) = (unit for unit in made.read.units if "Nâng cao" in unit.text)
    assert (line.path, line.line) == (("mục đích",), 0)
    assert made.document.number_symbol.endswith("/KH-UBND")


def test_text_with_errors_makes_none():
    wrong = values_in(PLAN.replace("ký: chủ tịch", "ký: ai đó"), "a.yaml")
    assert remaker().made_or_none(wrong) is None
    with pytest.raises(ProblemsFound) as found:
        remaker().made(wrong)
    assert [problem.code for problem in found.value.problems] == ["SKH231"]


def test_text_whose_yaml_is_faulty_makes_none():
    doubled = values_in(PLAN + "kỳ: 2028\n", "a.yaml")
    assert remaker().made_or_none(doubled) is None


def test_plan_without_an_office_needs_its_facts_itself():
    template = read_template(TEMPLATE, None)
    source = values_of(SourceFile("a.yaml", WITHOUT_OFFICE.encode()))
    assert Remaker(None, template).made_or_none(source) is None
    assert Remaker(SourceFile("co-quan.yaml", OFFICE.encode()), template).made_or_none(source) is not None
