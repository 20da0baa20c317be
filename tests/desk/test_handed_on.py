"""Asked over HTTP: each of these runs in a process of its own."""

import pytest

from tests.support.workspaces import PLAN

NAME = "a.yaml"
TASK = "nhiệm vụ:\n  - {tên: Mở lớp, nội dung: Mở., chủ trì: Văn phòng, thời gian: trước 30/4/2027}\n"
REPORT = "báo cáo:\n  - {kỳ: năm}\n"


def _saved(desk, text):
    (desk.plans / NAME).write_text(text, encoding="utf-8")
    return {"work": "a", "name": NAME, "text": text}


def test_workbook_is_written_and_one_that_was_worked_on_stays(desk):
    asked = _saved(desk, PLAN + TASK)
    found = desk.ask("export", **asked, kind="xlsx")
    assert [each["file"] for each in found["files"]] == ["output/a.xlsx"]
    assert (found["remarks"], found["problems"]) == ([], [])
    file = desk.plans.parent / "output" / "a.xlsx"
    file.write_bytes(b"somebody's")
    again = desk.ask("export", **asked, kind="xlsx")
    assert "output/a.xlsx đã có người sửa" in again["remarks"][0]
    assert file.read_bytes() == b"somebody's"


def test_extracts_are_named_with_what_they_hold(desk):
    found = desk.ask("extracts", **_saved(desk, PLAN + TASK))
    assert found["files"] == [
        {"file": "output/a-trich-van-phong.docx", "holds": "Văn phòng: chủ trì 1 nhiệm vụ, tham gia 0"}
    ]


def test_report_asks_for_its_figures_and_is_a_draft_where_that_is_wanted(desk):
    asked = _saved(desk, PLAN + TASK + REPORT)
    found = desk.ask("report", **asked, period="năm")
    assert (found["files"], found["missing"]) == ([], 1)
    assert found["problems"][0]["path"][:2] == ["nhiệm vụ", 0]
    draft = desk.ask("report", **asked, period="năm", draft=True)
    assert [each["file"] for each in draft["files"]] == ["output/a-bao-cao-nam.docx"]


def test_what_the_plan_lacks_for_a_to_trinh_is_a_sentence(desk):
    assert desk.refusal("submission", **_saved(desk, PLAN)) == "Kế hoạch chưa có mục “tờ trình”"


@pytest.mark.parametrize("address", ["export", "report", "extracts", "submission"])
@pytest.mark.parametrize("name", ["../x.yaml", "/etc/passwd", "a.docx", "..\\x.yaml"])
def test_a_plan_outside_of_the_workspace_is_refused(desk, address, name):
    asked = {"work": "a", "name": name, "text": PLAN, "kind": "xlsx", "period": "năm"}
    assert desk.refusal(address, **asked)
    assert not (desk.plans.parent / "output").exists()


@pytest.mark.parametrize("kind", ["pdf", "../x", "", "XLSX"])
def test_a_kind_that_no_button_names_is_refused(desk, kind):
    assert "không đọc được" in desk.refusal("export", work="a", name=NAME, text=PLAN, kind=kind)
