import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.source_files import bytes_if_readable, plan_sources, read_bytes
from tests.support.workspaces import OFFICE, PLAN, lay_down


@pytest.mark.parametrize(("name", "words"), [("khong-co.docx", "Không có tệp"), ("", "là thư mục")])
def test_file_that_cannot_be_read_is_a_user_error(tmp_path, name, words):
    with pytest.raises(UserError, match=words):
        read_bytes(tmp_path / name)


def test_bytes_are_those_of_the_file(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"\r\nx")
    assert read_bytes(tmp_path / "a.docx") == b"\r\nx"
    assert bytes_if_readable(tmp_path / "a.docx") == b"\r\nx"


@pytest.mark.parametrize("name", ["khong-co.docx", ""])
def test_no_bytes_where_nothing_can_be_read(tmp_path, name):
    assert bytes_if_readable(tmp_path / name) is None


def test_files_are_named_from_the_root_of_the_workspace(tmp_path, monkeypatch):
    lay_down(tmp_path, a=PLAN)
    monkeypatch.chdir(tmp_path / "plans")
    sources = plan_sources(tmp_path / "plans" / "a.yaml", enclosed=True)
    assert (sources.plan.name, sources.office.name) == ("plans/a.yaml", "plans/co-quan.yaml")
    assert (sources.plan.data, sources.office.data) == (PLAN.encode(), OFFICE.encode())
    assert sources.program == program_id()


def test_plan_of_no_workspace_goes_by_its_own_name(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_text(PLAN, encoding="utf-8")
    sources = plan_sources(file, enclosed=False, findings=3)
    assert (sources.plan.name, sources.office, sources.enclosed, sources.findings) == (
        "a.yaml",
        None,
        False,
        3,
    )


def test_plan_that_cannot_be_read_has_none(tmp_path):
    assert plan_sources(tmp_path / "a.yaml", enclosed=True) is None
