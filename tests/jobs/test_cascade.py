import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.cascade import CascadeRequest, cascade
from tests.support.cascades import SUPERIOR, word_file
from tests.support.workspaces import lay_down, template_cache

BY_HAND = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Chuyển đổi số
nhiệm vụ:
  - {tên: Lắp mạng, theo: mục II.1.1 kh-45}
ký: chủ tịch
"""


@pytest.fixture
def place(tmp_path):
    lay_down(tmp_path)
    (tmp_path / "kh-tinh.yaml").write_text(SUPERIOR, encoding="utf-8")
    return tmp_path


def _run(place, name="kh-tinh.yaml", target="x.yaml", called=()):
    return cascade(CascadeRequest(place / name, place / "plans" / target, called, template_cache()))


def _text(place, name="x.yaml"):
    return (place / "plans" / name).read_text(encoding="utf-8")


def test_a_plan_and_its_list_are_made(place):
    result = _run(place)
    assert (result.is_new, result.written, result.tasks, result.led, result.indicators) == (
        True,
        True,
        5,
        1,
        2,
    )
    assert result.document == "Kế hoạch số 45/KH-UBND"
    assert result.vague == ("Giám sát an toàn mạng",)
    assert "theo: mục II.1.1 kh-45" in _text(place)
    assert (place / "cap-tren" / "x.yaml").is_file()


def test_a_word_file_gives_the_same_plan(place):
    (place / "kh-tinh.docx").write_bytes(word_file())
    _run(place)
    result = _run(place, "kh-tinh.docx", "y.yaml")
    assert "nhận dạng" in result.remark
    assert _text(place, "y.yaml") == _text(place).replace("x.yaml", "y.yaml")


def test_again_without_a_change_writes_nothing(place):
    _run(place)
    files = [place / "plans" / "x.yaml", place / "cap-tren" / "x.yaml"]
    before = [(each.read_bytes(), each.stat().st_mtime_ns) for each in files]
    result = _run(place)
    assert (result.is_new, result.written, result.changes) == (False, False, ())
    assert [(each.read_bytes(), each.stat().st_mtime_ns) for each in files] == before


def test_a_change_of_the_superior_goes_into_plan_and_list(place):
    _run(place)
    changed = SUPERIOR.replace("trước 30/9/2027", "trước 30/6/2027")
    (place / "kh-tinh.yaml").write_text(changed, encoding="utf-8")
    assert [(str(each.kind), each.what) for each in _run(place).changes] == [("sửa theo", "thời gian")]
    assert "trước 30/6/2027" in _text(place)
    assert "trước 30/6/2027" in (place / "cap-tren" / "x.yaml").read_text(encoding="utf-8")
    assert _run(place).changes == ()


def test_a_draft_that_got_its_number_is_the_same_document(place):
    draft = SUPERIOR.replace("số: 45\n", "").replace("ngày: 10/01/2027\n", "")
    (place / "kh-tinh.yaml").write_text(draft, encoding="utf-8")
    _run(place)
    assert "kh-cấp-trên:" in _text(place)
    (place / "kh-tinh.yaml").write_text(SUPERIOR, encoding="utf-8")
    _run(place)
    assert "số: 45/KH-UBND" in _text(place)
    assert _text(place).count("danh mục:") == 1


def test_a_list_that_is_lost_is_made_again(place):
    _run(place)
    (place / "cap-tren" / "x.yaml").unlink()
    before = _text(place)
    result = _run(place)
    assert (result.changes, result.written, _text(place)) == ((), True, before)
    assert (place / "cap-tren" / "x.yaml").is_file()


def test_a_plan_written_by_hand_is_joined(place):
    (place / "plans" / "x.yaml").write_text(BY_HAND, encoding="utf-8")
    result = _run(place)
    assert len(result.changes) == 6
    assert "  - {tên: Lắp mạng, theo: mục II.1.1 kh-45}\n" in _text(place)
    assert _run(place).changes == ()


def test_who_we_are_can_be_told(place):
    other = SUPERIOR.replace("UBND các xã, phường", "khối cơ sở")
    (place / "kh-tinh.yaml").write_text(other, encoding="utf-8")
    with pytest.raises(UserError, match="không giao việc nào"):
        _run(place)
    assert _run(place, called=("khối cơ sở",)).tasks == 5
    assert "gọi là:\n      - khối cơ sở\n" in _text(place)
    assert _run(place).changes == ()
    with pytest.raises(UserError, match="đã gắn với văn bản này"):
        _run(place, called=("khác",))


def test_a_document_of_the_office_keeps_its_short_name(place):
    office = place / "plans" / "co-quan.yaml"
    cited = "văn bản:\n  kh-số: {loại: Kế hoạch, số: 45/KH-UBND, ngày: 10/01/2027}\n"
    office.write_text(office.read_text(encoding="utf-8") + cited, encoding="utf-8")
    _run(place)
    assert "theo: mục II.1.1 kh-số" in _text(place)
    assert "văn bản:" not in _text(place)


def test_problems_of_either_plan_come_first(place):
    (place / "kh-tinh.yaml").write_text("kỳ: hai\n", encoding="utf-8")
    assert _run(place).problems
    assert not (place / "plans" / "x.yaml").exists()
    (place / "kh-tinh.yaml").write_text(SUPERIOR, encoding="utf-8")
    (place / "plans" / "x.yaml").write_text("kỳ: hai\n", encoding="utf-8")
    assert _run(place).problems
    assert _text(place) == "kỳ: hai\n"


def test_refusals(place):
    with pytest.raises(UserError, match="không phải tên một tệp kế hoạch"):
        _run(place, target="x.docx")
    with pytest.raises(UserError, match="không phải tên một tệp kế hoạch"):
        _run(place, target="co-quan.yaml")
    (place / "plans" / "co-quan.yaml").write_text("lưu: VT\n", encoding="utf-8")
    with pytest.raises(UserError, match="Chưa có cơ quan, người ký"):
        _run(place)
    (place / "plans" / "co-quan.yaml").write_text("cơ quan: 3\n", encoding="utf-8")
    with pytest.raises(UserError, match="đang có lỗi"):
        _run(place)
    (place / "plans" / "co-quan.yaml").unlink()
    with pytest.raises(UserError, match="không có sổ tay"):
        _run(place)


def test_a_plan_that_cannot_be_edited_is_left(place):
    _run(place)
    shared = _text(place).replace(
        "sản phẩm: Báo cáo lắp đặt", "sản phẩm: &a Báo cáo lắp đặt\n        ghi chú: *a"
    )
    (place / "plans" / "x.yaml").write_text(shared, encoding="utf-8")
    changed = SUPERIOR.replace("Báo cáo lắp đặt", "Biên bản lắp đặt")
    (place / "kh-tinh.yaml").write_text(changed, encoding="utf-8")
    with pytest.raises(UserError, match="Chưa ghi được tệp kế hoạch"):
        _run(place)
    assert _text(place) == shared
