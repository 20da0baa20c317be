import json

import pytest

from tests.house.repository import ROOT
from tests.support.workspaces import PLAN, lay_down

# A Word file that no plan was made into.
TEMPLATE = ROOT / "templates" / "ke-hoach.docx"


@pytest.fixture
def document(sinhkehoach, workspace, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(workspace.parent))
    lay_down(workspace, a=PLAN)
    assert sinhkehoach("sinh").code == 0
    return workspace / "output" / "a.docx"


@pytest.mark.usefixtures("document")
def test_tells_what_a_document_was_made_from(sinhkehoach):
    answer = sinhkehoach("nguon-goc", "output/a.docx")
    assert (answer.code, answer.err) == (0, "")
    assert "Kế hoạch:     plans/a.yaml (đến nay vẫn như vậy); có kèm trong văn bản\n" in answer.out
    assert "còn nguyên như lúc tạo ra" in answer.out


def test_file_of_another_origin_ends_with_1_and_the_others_are_told(sinhkehoach, document):
    document.with_name("b.docx").write_bytes(TEMPLATE.read_bytes())
    answer = sinhkehoach("nguon-goc", "output/b.docx", "output/a.docx")
    assert answer.code == 1
    assert "không ghi nguồn gốc" in answer.out
    assert "plans/a.yaml" in answer.out


def test_plan_is_taken_out_and_it_is_told_where(sinhkehoach, document):
    answer = sinhkehoach("nguon-goc", "output/a.docx", "--lay-yaml")
    assert answer.code == 0
    assert "    output/a-nguon/a.yaml\n    output/a-nguon/co-quan.yaml\n" in answer.out
    assert (document.parent / "a-nguon" / "a.yaml").read_text(encoding="utf-8") == PLAN


def test_plan_is_never_put_over_another_file(sinhkehoach, workspace, document):
    del document
    (workspace / "plans" / "a.yaml").write_text("# mới\n", encoding="utf-8")
    answer = sinhkehoach("nguon-goc", "output/a.docx", "--lay-yaml", "-o", "plans")
    assert answer.code == 1
    assert "đã có tệp “a.yaml” với nội dung khác" in answer.out
    assert (workspace / "plans" / "a.yaml").read_text(encoding="utf-8") == "# mới\n"


def test_json_holds_the_same(sinhkehoach, document):
    document.with_name("b.docx").write_bytes(TEMPLATE.read_bytes())
    answer = sinhkehoach("nguon-goc", "output/a.docx", "output/b.docx", "--lay-yaml", "--dinh-dang", "json")
    good, bad = json.loads(answer.out)
    assert good["nguồn gốc"]["kế hoạch"] == {"tệp": "plans/a.yaml", "đến nay": "không đổi"}
    assert good["nguồn gốc"]["git không có vì"] == "chỗ làm việc này không dùng git"
    assert [file.rpartition("/")[2] for file in good["đã lấy lại"]] == ["a.yaml", "co-quan.yaml"]
    assert (bad["nguồn gốc"], bad["đã lấy lại"]) == (None, [])
    assert "không ghi nguồn gốc" in bad["lỗi"]
    assert answer.code == 1


def test_folder_without_taking_out_is_wrong_usage(sinhkehoach):
    assert sinhkehoach("nguon-goc", "a.docx", "-o", "b").code == 2
    assert sinhkehoach("nguon-goc").code == 2
