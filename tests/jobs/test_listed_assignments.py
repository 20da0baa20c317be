from sinhkehoach.cascade.list_text import list_text
from sinhkehoach.jobs.listed_assignments import answers_beside_lists
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.source_files import SourceFiles
from tests.support.cascades import COMPLETE, assigned
from tests.support.plans import office_of
from tests.support.workspaces import OFFICE, lay_down


def _told(root, listed=None):
    file = lay_down(root, x=COMPLETE) / "plans" / "x.yaml"
    if listed is not None:
        (root / "cap-tren").mkdir()
        (root / "cap-tren" / "x.yaml").write_text(listed, encoding="utf-8")
    plan, facts = printable_plan(values_in(COMPLETE, "x.yaml"), office_of(OFFICE))
    answers = answers_beside_lists(plan, facts, file, SourceFiles())
    return [(problem.code, problem.message) for found in answers.values() for problem in found]


def test_a_list_is_read_beside_the_plans(tmp_path):
    assert _told(tmp_path, list_text(assigned())) == []


def test_a_list_that_is_not_there_is_told_alone(tmp_path):
    assert _told(tmp_path) == [("SKH708", "Không thấy tệp “x.yaml” trong cap-tren/")]


def test_a_list_that_holds_none_is_told_alone(tmp_path):
    assert _told(tmp_path, "nhiệm vụ: 3\n") == [("SKH708", "Không đọc được tệp “x.yaml” trong cap-tren/")]
