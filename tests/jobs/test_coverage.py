import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cascade.list_text import list_text
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.coverage import coverage, with_file
from sinhkehoach.sheets.workbook import read_workbook
from tests.support.cascades import COMPLETE, SUPERIOR, assigned, word_file
from tests.support.workspaces import PLAN, lay_down, template_cache

OTHER = COMPLETE.replace(
    "cơ quan: ubnd\n", "cơ quan: {tên: UBND xã Tân Lập, ký hiệu: UBND, địa danh: Tân Lập}\n"
)


@pytest.fixture
def place(tmp_path):
    lacking = OTHER.replace("        theo: mục II.1.1 kh-45\n", "").replace(", theo: chỉ tiêu 1 kh-45", "")
    lay_down(tmp_path, x=COMPLETE, y=lacking, z=PLAN)
    (tmp_path / "plans" / "tinh.yaml").write_text(SUPERIOR, encoding="utf-8")
    (tmp_path / "cap-tren").mkdir()
    (tmp_path / "cap-tren" / "x.yaml").write_text(list_text(assigned()), encoding="utf-8")
    return tmp_path


def _covered(place, *names, all_given=True, superior="plans/tinh.yaml"):
    files = [place / "plans" / f"{name}.yaml" for name in names]
    return coverage(place / superior, files, template_cache(), all_given=all_given)


def test_one_plan(place):
    result = _covered(place, "x")
    assert (result.document, len(result.plans)) == ("Kế hoạch số 45/KH-UBND", 1)
    assert result.plans[0].coverage.missing == ()


def test_a_word_file_of_the_superior_gives_the_same(place):
    (place / "tinh.docx").write_bytes(word_file())
    result = _covered(place, "x", superior="tinh.docx")
    assert "nhận dạng" in result.remark
    assert result.plans == _covered(place, "x").plans


def test_several_plans_tell_whose_leave_what_out(place):
    tasks, indicators = _covered(place, "x", "y").gathered()
    assert [(each.row.name, each.lacking) for each in (*tasks, *indicators) if each.lacking] == [
        ("Lắp mạng cho trường học", ("UBND xã Tân Lập",)),
        ("Học bạ số", ("UBND xã Tân Lập",)),
    ]


def test_without_names_only_those_that_carry_it_out_count(place):
    every = ("tinh", "x", "y", "z")
    assert [each.file.stem for each in _covered(place, *every, all_given=False).plans] == ["x", "y"]
    given = _covered(place, *every)
    assert [each.file.stem for each in given.plans] == ["x", "y", "z"]
    assert len(given.plans[2].coverage.missing) == 7


def test_a_plan_that_cannot_be_read_is_told_and_the_others_are_shown(place):
    (place / "plans" / "z.yaml").write_text("kỳ: hai\n", encoding="utf-8")
    result = _covered(place, "x", "z")
    assert (len(result.plans), bool(result.problems)) == (1, True)
    assert _covered(place, "x", superior="plans/z.yaml").problems


def test_no_plan_at_all_is_refused(place):
    with pytest.raises(UserError, match="Không có kế hoạch nào"):
        _covered(place, "z", all_given=False)


def test_a_list_that_cannot_be_read_leaves_the_numbers_of_now(place):
    (place / "cap-tren" / "x.yaml").write_text("nhiệm vụ: 3\n", encoding="utf-8")
    assert _covered(place, "x").plans[0].coverage.missing == ()


def test_the_table_is_written_as_word_and_as_workbook(place):
    result = _covered(place, "x")
    word = with_file(result, place / "bang.docx", template_cache())
    text = [paragraph.text for paragraph in read_docx(word.written.read_bytes()).paragraphs]
    assert text[0] == "BẢNG ĐỐI ỨNG"
    assert "Lắp mạng cho 14 trường (mục II.1.1)" in text
    book = with_file(result, place / "bang.xlsx", template_cache())
    (sheet,) = read_workbook(book.written.read_bytes())
    assert [cell.text for cell in sheet.rows[2].cells][:4] == [
        "1",
        "mục II.1.1",
        "Lắp mạng cho trường học",
        "chủ trì; trước 30/9/2027",
    ]


def test_no_file_is_written_over(place):
    result = _covered(place, "x")
    (place / "bang.xlsx").write_text("của ai đó", encoding="utf-8")
    with pytest.raises(UserError, match="Đã có tệp"):
        with_file(result, place / "bang.xlsx", template_cache())
    with pytest.raises(UserError, match="Không ghi bảng"):
        with_file(result, place / "bang.pdf", template_cache())
    (place / "plans" / "z.yaml").write_text("kỳ: hai\n", encoding="utf-8")
    assert with_file(_covered(place, "x", superior="plans/z.yaml"), place / "a.xlsx", None).written is None
