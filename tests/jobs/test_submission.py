import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.submission import make_submission
from tests.support.docx import template_bytes
from tests.support.forms import failed
from tests.support.workspaces import PLAN, lay_down

SUBMITTED = """\
số: 5
ngày: 15/12/2026
căn cứ: [Luật Giáo dục ngày 14 tháng 6 năm 2019]
tờ trình:
  kính gửi: {}
  cơ quan: {{tên: Phòng Văn hóa - Xã hội, cấp trên: UBND phường An Hòa, ký hiệu: VHXH, địa danh: An Hòa}}
  sự cần thiết: Chất lượng dạy và học còn thấp.
  ký: {{chức vụ: Trưởng phòng, họ tên: Lê Thị Mai}}
"""
ONE = PLAN + SUBMITTED.format("Ủy ban nhân dân phường An Hòa")
TWO = PLAN + SUBMITTED.format("[Ủy ban nhân dân phường An Hòa, Thường trực Đảng ủy phường]")


@pytest.mark.parametrize(
    ("plan", "addressed"),
    [
        (ONE, ["Kính gửi: Ủy ban nhân dân phường An Hòa."]),
        (TWO, ["Kính gửi:", "- Ủy ban nhân dân phường An Hòa;", "- Thường trực Đảng ủy phường."]),
    ],
    ids=["one", "two"],
)
def test_paper_keeps_the_form_of_the_decree(tmp_path, plan, addressed):
    lay_down(tmp_path, a=plan)
    written = make_submission(tmp_path / "plans" / "a.yaml", None, None).written
    assert written == tmp_path / "output" / "a-to-trinh.docx"
    data = written.read_bytes()
    assert failed(data) == {}
    lines = list(plain_lines(read_docx(data)))
    at = lines.index(addressed[0])
    assert lines[at : at + len(addressed)] == addressed
    assert "TỜ TRÌNH" in lines


def test_own_file_is_written_again_and_that_of_another_hand_stays(tmp_path):
    lay_down(tmp_path, a=ONE)
    plan, target = tmp_path / "plans" / "a.yaml", tmp_path / "t.docx"
    first = make_submission(plan, target, None).written.read_bytes()
    assert make_submission(plan, target, None).written.read_bytes() == first
    target.write_bytes(b"x")
    with pytest.raises(UserError, match="Đã có tệp"):
        make_submission(plan, target, None)


def test_plan_that_says_nothing_of_it_cannot_be_submitted(tmp_path):
    lay_down(tmp_path, a=PLAN)
    with pytest.raises(UserError, match="chưa có mục “tờ trình”"):
        make_submission(tmp_path / "plans" / "a.yaml", None, None)


def test_errors_of_plan_and_template_are_told(tmp_path):
    lay_down(tmp_path, a=ONE + "mục đich: x\n")
    result = make_submission(tmp_path / "plans" / "a.yaml", None, None)
    assert ([each.code for each in result.problems], result.written) == (["SKH202"], None)
    lay_down(tmp_path, a=ONE)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "ke-hoach.docx").write_bytes(
        template_bytes(("{%p for n in kính_gửi %}", "{%p for n in quyền_hạn %}"))
    )
    result = make_submission(tmp_path / "plans" / "a.yaml", None, None)
    assert [each.code for each in result.problems] == ["SKH532"]
