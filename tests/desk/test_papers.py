"""What these answer stands in test_errands.py, asked over HTTP; here is what the page cannot reach."""

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.desk.papers import Typed, Upload, comparison, owner, taken_in
from sinhkehoach.jobs.workspace import Workspace
from tests.support.workspaces import OFFICE, PLAN, lay_down, template_cache


def test_a_name_without_letters_still_names_a_plan(tmp_path):
    workspace = Workspace(lay_down(tmp_path))
    text = "KẾ HOẠCH\nTổng vệ sinh năm 2027\nI. MỤC ĐÍCH\nGiữ gìn vệ sinh chung.\n"
    found = taken_in(Upload("---.txt", text.encode()), workspace, with_office=False, cache=template_cache())
    assert found["name"] == "van-ban.yaml"


def test_missing_names_go_into_the_office_s_file_where_that_is_wanted(tmp_path):
    workspace = Workspace(lay_down(tmp_path))
    text = "ỦY BAN NHÂN DÂN\nXÃ BÌNH MINH\nKẾ HOẠCH\nTổng vệ sinh năm 2027\nI. MỤC ĐÍCH\nGiữ gìn vệ sinh chung.\n"
    office = workspace.root / "plans" / "co-quan.yaml"
    before = office.read_text(encoding="utf-8")
    found = taken_in(Upload("a.txt", text.encode()), workspace, with_office=False, cache=template_cache())
    assert not found["isOfficeWritten"]
    assert office.read_text(encoding="utf-8") == before
    again = taken_in(Upload("b.txt", text.encode()), workspace, with_office=True, cache=template_cache())
    assert again["isOfficeWritten"] == (again["office"] != [])


def test_a_plan_is_compared_without_an_office_beside_it(tmp_path):
    root = lay_down(tmp_path, a=PLAN)
    (root / "plans" / "co-quan.yaml").unlink()
    plan = root / "plans" / "a.yaml"
    found = comparison(str(plan), Typed(plan, PLAN), Workspace(root), template_cache())
    assert found["problems"]
    (root / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    assert comparison(str(plan), Typed(plan, PLAN), Workspace(root), template_cache())["problems"] == []


def test_a_broken_document_is_refused(tmp_path):
    with pytest.raises(UserError):
        owner(Upload("a.docx", b"nothing"), Workspace(lay_down(tmp_path)))
