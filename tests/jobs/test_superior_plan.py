import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.jobs.superior_plan import open_superior
from tests.support.cascades import SUPERIOR, word_file
from tests.support.workspaces import template_cache


def test_a_plan_file_is_opened(tmp_path):
    file = tmp_path / "kh.yaml"
    file.write_text(SUPERIOR, encoding="utf-8")
    opened = open_superior(file, None)
    assert (opened.version.plan.number, opened.remark) == (45, "")


def test_a_word_file_is_recognised(tmp_path):
    file = tmp_path / "kh.docx"
    file.write_bytes(word_file())
    opened = open_superior(file, template_cache())
    assert len(opened.version.plan.tasks) == 3
    assert "đã nhận dạng như lệnh nhap" in opened.remark


def test_what_is_no_plan_is_refused(tmp_path):
    text, broken = tmp_path / "thu.txt", tmp_path / "kh.yaml"
    text.write_text("Kính gửi: các đơn vị.\n", encoding="utf-8")
    broken.write_text("kỳ: hai\n", encoding="utf-8")
    with pytest.raises(UserError, match="Không nhận ra kế hoạch"):
        open_superior(text, template_cache())
    with pytest.raises(ProblemsFound):
        open_superior(broken, None)
