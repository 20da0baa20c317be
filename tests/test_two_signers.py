"""Plans that two sign side by side, all through their life: printed, judged, taken in again, edited, carried over."""

import pytest

from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.workspace import Workspace
from tests.support.forms import failed
from tests.support.next_periods import next_plan_of
from tests.support.reconciling import brought_back, changed_lines, docx_of

HEAD = """\
cơ quan: {tên: Ủy ban nhân dân xã An Hòa, ký hiệu: UBND, địa danh: An Hòa}
số: 3
ngày: 06/01/2027
kỳ: 2027
trích yếu: Phối hợp tuyên truyền năm 2027
căn cứ: [Luật Giáo dục ngày 14 tháng 6 năm 2019]
mục đích: Nâng cao nhận thức của học sinh.
yêu cầu: Thiết thực, tiết kiệm, hiệu quả.
nơi nhận: [UBND tỉnh, {nơi nhận: [Đảng ủy, Công an], ghi chú: để b/c}]
"""
JOINT = """\
ký:
  - {thay mặt: Mặt trận, chức vụ: Chủ tịch, họ tên: Lê Thị Mai}
  - {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Trần Minh Khôi}
"""
APPROVED = """\
ký:
  - chức vụ: Người lập
    họ tên: Lê Thị Mai
  - vai trò: Duyệt
    thay mặt: Ủy ban nhân dân
    ký thay: Chủ tịch
    chức vụ: Phó chủ tịch
    chức vụ khác: Trưởng ban
    họ tên: Trần Minh Khôi
"""
BOTH = pytest.mark.parametrize("signers", [JOINT, APPROVED], ids=["joint", "approved"])


@BOTH
def test_is_printed_in_the_form_of_the_decree(signers):
    assert failed(docx_of(HEAD + signers)) == {}


@BOTH
def test_is_taken_in_as_it_was(signers, tmp_path):
    (tmp_path / "plans").mkdir()
    file = tmp_path / "a.docx"
    file.write_bytes(docx_of(HEAD + signers))
    result = import_word(file, Workspace(tmp_path), ImportSettings(write=False))
    taken, typed = (values_in(text, "a.yaml").value["ký"] for text in (result.text, HEAD + signers))
    assert taken == typed
    assert result.coverage.differences == ()


@pytest.mark.parametrize(("name", "new"), [("Lê Thị Mai", "Lê Thị Lan"), ("Trần Minh Khôi", "Trần Minh Anh")])
def test_name_that_a_hand_changed_finds_its_way_back(name, new):
    def rename(root):
        (text,) = (each for each in root.iter() if each.text == name)
        text.text = new

    line = next(each.strip() for each in JOINT.split("\n") if name in each)
    plan = HEAD + JOINT
    edited = changed_lines(plan, brought_back(plan, rename))
    assert edited == [f"- {line}", f"+ {line.replace(name, new)}"]


@BOTH
def test_both_sign_the_next_plan_too(signers):
    assert signers in next_plan_of(HEAD + signers).text
