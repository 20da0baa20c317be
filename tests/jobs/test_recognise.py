import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.recognise import read_paper, templates_of
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.model.office import Office
from sinhkehoach.render.text_document import text_document
from tests.support.papers import END, HEAD
from tests.support.workspaces import lay_down, template_cache

BODY = "I. NHIỆM VỤ\n1. Mở lớp\n- Đơn vị chủ trì: Phòng Kinh tế.\n2. Thi đua.\n"


@pytest.fixture
def templates(tmp_path):
    return templates_of(workspace_of(lay_down(tmp_path)), template_cache())


def test_plan_is_recognised_in_the_words_of_the_office(templates):
    reading = read_paper(text_document(HEAD + BODY + END).data, "a.docx", templates)
    found = reading.transcript(Office())
    assert "  - {tên: Mở lớp, chủ trì: Phòng Kinh tế}\n" in found.text
    assert found.coverage.characters
    assert "1. Mở lớp" in reading.lines


@pytest.mark.parametrize(
    ("text", "said"), [("", "không có chữ nào"), ("Mai họp nhé.", "Không nhận ra kế hoạch")]
)
def test_paper_that_says_nothing_or_is_no_plan_is_refused(text, said, templates):
    with pytest.raises(UserError, match=said):
        read_paper(text_document(text).data, "a.docx", templates).transcript(Office())
