import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.source_files import SourceFiles
from tests.support.docx import TEMPLATE
from tests.support.workspaces import OFFICE, PLAN, lay_down


@pytest.fixture
def files():
    return SourceFiles()


def test_file_is_read_once_whoever_saves_it_meanwhile(tmp_path, files):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    office = plan.with_name("co-quan.yaml")
    template = tmp_path / "m.docx"
    template.write_bytes(TEMPLATE.read_bytes())
    before = (files.plan(plan), files.if_there(office), files.template_digest(template))
    for file in (plan, office, template):
        file.write_bytes(b"other")
    assert (files.plan(plan), files.if_there(office), files.template_digest(template)) == before
    assert before[:2] == (PLAN.encode(), OFFICE.encode())
    sources = files.sources(plan, enclosed=True)
    assert (sources.plan.data, sources.office.data) == before[:2]
    assert files.template(template) == TEMPLATE.read_bytes()


def test_file_that_was_not_there_stays_so(tmp_path, files):
    plan = tmp_path / "a.yaml"
    assert files.if_there(plan) is None
    plan.write_text(PLAN, encoding="utf-8")
    assert files.if_there(plan) is None
    with pytest.raises(UserError, match="Không tìm thấy tệp"):
        files.plan(plan)


def test_fault_that_is_told_again_holds_nothing_of_the_times_before(tmp_path, files):
    depths = []
    for _ in range(2):
        with pytest.raises(UserError) as told:
            files.plan(tmp_path / "a.yaml")
        depths.append(len(told.traceback))
    assert depths[0] == depths[1]


def test_file_that_cannot_be_read_is_told(tmp_path, files):
    (tmp_path / "a.yaml").mkdir()
    with pytest.raises(UserError, match="là một thư mục"):
        files.if_there(tmp_path / "a.yaml")
    with (tmp_path / "b.yaml").open("wb") as large:
        large.truncate(30 * 2**20)
    with pytest.raises(ProblemsFound, match="lớn hơn 20 MB"):
        files.if_there(tmp_path / "b.yaml")


def test_files_are_named_from_the_root_of_the_workspace(tmp_path, monkeypatch, files):
    lay_down(tmp_path, a=PLAN)
    monkeypatch.chdir(tmp_path / "plans")
    sources = files.sources(tmp_path / "plans" / "a.yaml", enclosed=True)
    assert (sources.plan.name, sources.office.name) == ("plans/a.yaml", "plans/co-quan.yaml")
    assert (sources.plan.data, sources.office.data) == (PLAN.encode(), OFFICE.encode())
    assert sources.program == program_id()


def test_plan_of_no_workspace_goes_by_its_own_name(tmp_path, files):
    file = tmp_path / "a.yaml"
    file.write_text(PLAN, encoding="utf-8")
    sources = files.sources(file, enclosed=False, findings=3)
    assert (sources.plan.name, sources.office, sources.enclosed, sources.findings) == (
        "a.yaml",
        None,
        False,
        3,
    )
