import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.cascade.list_text import list_text
from sinhkehoach.jobs.assignment_files import free_list_name, read_list
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import list_file
from tests.support.cascades import assigned
from tests.support.workspaces import lay_down


def test_lists_lie_beside_the_plans(tmp_path):
    plan = lay_down(tmp_path) / "plans" / "a.yaml"
    assert list_file(plan, "a.yaml") == tmp_path / "cap-tren" / "a.yaml"
    assert free_list_name(plan) == "a.yaml"
    list_file(plan, "a.yaml").parent.mkdir()
    list_file(plan, "a.yaml").write_text("", encoding="utf-8")
    assert free_list_name(plan) == "a-2.yaml"


def test_a_list_is_read(tmp_path):
    file = tmp_path / "a.yaml"
    assert read_list(file, SourceFiles()) is None
    file.write_text(list_text(assigned()), encoding="utf-8")
    assert read_list(file, SourceFiles()) == assigned()
    file.write_text("nhiệm vụ: 3\n", encoding="utf-8")
    with pytest.raises(ProblemsFound):
        read_list(file, SourceFiles())
