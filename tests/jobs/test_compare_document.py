import docx
import pytest

from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.compare import compare
from sinhkehoach.jobs.compare_document import Shown, with_document
from tests.support.docx import template_bytes
from tests.support.revisions import accepted, rejected
from tests.support.workspaces import PLAN, lay_down, new_builder


@pytest.fixture
def comparison(tmp_path, monkeypatch):
    monkeypatch.chdir(lay_down(tmp_path, a=PLAN, b=PLAN.replace("Nâng cao", "Nâng dần")))
    return compare("plans/a.yaml", "plans/b.yaml", tmp_path)


def _lines(data):
    return list(plain_lines(read_docx(data)))


def test_table_tells_old_and_new(comparison, tmp_path):
    written = with_document(comparison, tmp_path / "s.docx", None).written
    lines = _lines(written.read_bytes())
    assert lines[0] == "BẢNG SO SÁNH"
    assert "| 1 | Mục đích | Nâng ~~cao~~ chất lượng. | Nâng dần chất lượng. | Sửa |" in lines


def test_tracked_document_is_both_plans(comparison, tmp_path):
    data = with_document(comparison, tmp_path / "s.docx", None, Shown.TRACKED).written.read_bytes()
    assert "Nâng dần chất lượng." in _lines(accepted(data))
    assert "Nâng cao chất lượng." in _lines(rejected(data))


@pytest.mark.parametrize("shown", list(Shown))
def test_own_file_is_written_again_with_the_same_bytes(comparison, tmp_path, shown):
    first = with_document(comparison, tmp_path / "s.docx", None, shown).written.read_bytes()
    assert with_document(comparison, tmp_path / "s.docx", None, shown).written.read_bytes() == first


@pytest.mark.usefixtures("comparison")
@pytest.mark.parametrize("shown", list(Shown))
def test_nothing_is_written_of_plans_that_are_the_same(tmp_path, shown):
    same = compare("plans/a.yaml", "plans/a.yaml", tmp_path)
    assert with_document(same, tmp_path / "s.docx", None, shown) == same
    assert not (tmp_path / "s.docx").exists()


def test_file_of_another_origin_is_left_alone(comparison, tmp_path):
    (tmp_path / "s.docx").write_bytes(b"x")
    found = with_document(comparison, tmp_path / "s.docx", None)
    assert found.written is None
    assert "Đã có tệp" in found.problems[0].message
    assert (tmp_path / "s.docx").read_bytes() == b"x"


def test_faulty_template_is_told_with_its_problems(comparison, tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "ke-hoach.docx").write_bytes(
        template_bytes(("{{ tên_loại }}", "{{ tên_loai }}"))
    )
    found = with_document(comparison, tmp_path / "s.docx", None)
    assert found.changes == comparison.changes
    assert {problem.code for problem in found.problems} == {"SKH512"}
    assert not (tmp_path / "s.docx").exists()


def test_generated_documents_are_compared_by_the_plans_in_them(comparison, tmp_path):
    builder = new_builder(tmp_path)
    for name in ("a", "b"):
        builder.build(tmp_path / "plans" / f"{name}.yaml")
    (tmp_path / "plans" / "co-quan.yaml").unlink()
    found = compare("a.docx", "b.docx", tmp_path)
    assert found.changes == comparison.changes
    assert found.edited == ()


def test_document_edited_by_hand_is_named(comparison, tmp_path):
    built = new_builder(tmp_path).build(tmp_path / "plans" / "a.yaml").written
    built.write_bytes(accepted(built.read_bytes()))
    found = compare("a.docx", "plans/b.yaml", tmp_path)
    assert found.edited == ("a.docx",)
    assert found.changes == comparison.changes


def test_document_without_its_plan_is_read_as_any_other(comparison, tmp_path):
    with_document(comparison, tmp_path / "s.docx", None, Shown.TRACKED)
    found = compare("s.docx", "plans/b.yaml", tmp_path)
    assert (found.problems, found.changes) == ((), ())
    assert found.remarks[0].startswith("s.docx không kèm kế hoạch")


def test_nothing_is_written_where_a_plan_cannot_be_read(comparison, tmp_path):
    assert comparison.sides is not None
    broken = compare("plans/a.yaml", "plans/c.yaml", tmp_path)
    assert with_document(broken, tmp_path / "s.docx", None) == broken
    assert not (tmp_path / "s.docx").exists()


def test_comments_of_the_old_document_stand_in_the_table_of_responses(comparison, tmp_path):
    new_builder(tmp_path / "output").build(tmp_path / "plans" / "a.yaml")
    paper = docx.Document(tmp_path / "output" / "a.docx")
    (said_of,) = [each for each in paper.paragraphs if "Nâng cao" in each.text]
    paper.add_comment(said_of.runs, text="Viết gọn hơn.", author="Sở Nội vụ")
    paper.save(tmp_path / "g.docx")
    found = compare("g.docx", "plans/b.yaml", tmp_path)
    written = with_document(found, tmp_path / "t.docx", None, Shown.RESPONSES).written
    (row,) = [line for line in _lines(written.read_bytes()) if "Viết gọn hơn." in line]
    assert "Sở Nội vụ" in row
    assert "Nâng dần chất lượng." in row
    same = compare("g.docx", "plans/a.yaml", tmp_path)
    assert with_document(same, tmp_path / "u.docx", None, Shown.RESPONSES).written == tmp_path / "u.docx"
    assert with_document(comparison, tmp_path / "v.docx", None, Shown.RESPONSES).written is not None


def test_table_of_responses_goes_with_the_paper_that_submits_the_plan(comparison, tmp_path):
    written = with_document(comparison, tmp_path / "t.docx", None, Shown.RESPONSES).written
    assert any(line.startswith("(Kèm theo Kế hoạch số") for line in _lines(written.read_bytes()))
    submitted = (
        PLAN.replace("Nâng cao", "Nâng dần") + "tờ trình: {số: 35, kính gửi: UBND, sự cần thiết: Cần.}\n"
    )
    (tmp_path / "plans" / "b.yaml").write_text(submitted, encoding="utf-8")
    found = compare("plans/a.yaml", "plans/b.yaml", tmp_path)
    lines = _lines(with_document(found, tmp_path / "u.docx", None, Shown.RESPONSES).written.read_bytes())
    assert "TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý DỰ THẢO KẾ HOẠCH" in lines
    assert any(line.startswith("(Kèm theo Tờ trình số 35/TTr-UBND") for line in lines)
