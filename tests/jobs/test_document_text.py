import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.document_text import document_text
from tests.support.workspaces import PLAN, lay_down, new_builder


def test_text_of_a_document_is_told_line_by_line(tmp_path):
    lay_down(tmp_path, a=PLAN)
    result = new_builder(tmp_path).build(tmp_path / "plans" / "a.yaml")
    lines = list(document_text(result.written))
    assert "KẾ HOẠCH" in lines
    assert "Nâng cao chất lượng." in lines


def test_file_that_is_no_document_is_a_sentence(tmp_path):
    (tmp_path / "a.docx").write_text("x", encoding="utf-8")
    with pytest.raises(UserError, match="không phải văn bản Word"):
        list(document_text(tmp_path / "a.docx"))
