from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.check import check_files
from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.render.text_document import text_document
from tests.support.papers import END, HEAD
from tests.support.workspaces import lay_down

BODY = (
    "I. NHIỆM VỤ\n1. Mở lớp\n- Đơn vị chủ trì: Phòng Kinh tế.\n2. Thi đua.\n"
    "Trên đây là Kế hoạch, đề nghị thực hiện./.\n"
)


@pytest.fixture
def workspace(tmp_path):
    lay_down(tmp_path)
    (tmp_path / "Kế hoạch cũ.docx").write_bytes(text_document(HEAD + BODY + END).data)
    return Workspace(tmp_path)


def test_plan_is_written_and_prints_every_letter(workspace):
    result = import_word(workspace.root / "Kế hoạch cũ.docx", workspace, ImportSettings())
    assert result.plan == workspace.root / "plans" / "ke-hoach-cu.yaml"
    assert result.plan.read_text(encoding="utf-8") == result.text
    assert "  - {tên: Mở lớp, chủ trì: Phòng Kinh tế}\n" in result.text
    lost = [each.paper for each in result.coverage.differences if each.paper.strip()]
    assert (lost, result.written) == ([], True)
    assert not [each for each in result.problems if each.severity == "error"]


def test_preview_writes_nothing(workspace):
    result = import_word(workspace.root / "Kế hoạch cũ.docx", workspace, ImportSettings(write=False))
    assert result.text
    assert not result.plan.exists()


def test_office_file_takes_what_it_lacks(workspace):
    office = workspace.root / "plans" / "co-quan.yaml"
    before = office.read_text(encoding="utf-8")
    shown = import_word(workspace.root / "Kế hoạch cũ.docx", workspace, ImportSettings(write=False))
    assert shown.office_before == before == office.read_text(encoding="utf-8")
    result = import_word(workspace.root / "Kế hoạch cũ.docx", workspace, ImportSettings(with_office=True))
    assert office.read_text(encoding="utf-8") == result.office_after == shown.office_after
    assert "phòng-kinh-tế" in result.office_after
    assert "chủ trì: phòng-kinh-tế" in result.text


def test_file_that_is_there_is_left_alone(workspace):
    there = workspace.root / "plans" / "ke-hoach-cu.yml"
    there.write_text("của tôi", encoding="utf-8")
    with pytest.raises(UserError, match="Đã có tệp"):
        import_word(workspace.root / "Kế hoạch cũ.docx", workspace, ImportSettings())
    assert there.read_text(encoding="utf-8") == "của tôi"


def test_text_file_is_taken_as_well(workspace):
    file = workspace.root / "cu.txt"
    file.write_text(HEAD + BODY + END, encoding="utf-8")
    result = import_word(file, workspace, ImportSettings(target=workspace.root / "plans" / "moi.yaml"))
    assert result.plan.name == "moi.yaml"
    assert "Mở lớp" in result.text


def test_empty_paper_is_refused(workspace):
    empty = workspace.root / "trang.docx"
    empty.write_bytes(text_document("").data)
    with pytest.raises(UserError, match="không có chữ nào"):
        import_word(empty, workspace, ImportSettings())
    assert not (workspace.root / "plans" / "trang.yaml").exists()


def test_office_file_with_errors_comes_first(workspace):
    (workspace.root / "plans" / "co-quan.yaml").write_text("cơ quan: [", encoding="utf-8")
    with pytest.raises(UserError, match="đang có lỗi"):
        import_word(workspace.root / "Kế hoạch cũ.docx", workspace, ImportSettings())


def test_paper_that_is_no_plan_is_refused(workspace):
    letter = workspace.root / "thu.docx"
    letter.write_bytes(text_document("Chào anh, mai họp nhé.").data)
    with pytest.raises(UserError, match="Không nhận ra kế hoạch"):
        import_word(letter, workspace, ImportSettings())
    assert not (workspace.root / "plans" / "thu.yaml").exists()


def test_file_that_is_no_text_is_a_sentence(workspace):
    (workspace.root / "a.txt").write_bytes(b"\x80\xff\x00\x01\x02" * 20)
    with pytest.raises(UserError, match=r"không phải tệp chữ|không đọc được"):
        import_word(workspace.root / "a.txt", workspace, ImportSettings())
    assert not (workspace.root / "plans" / "a.yaml").exists()


def test_letters_that_no_plan_can_hold_are_left_out_and_told(workspace):
    file = workspace.root / "a.docx"
    file.write_bytes(text_document(f"{HEAD}- Mở\u0081 lớp.\n{BODY}{END}").data)
    result = import_word(file, workspace, ImportSettings())
    assert "- Mở lớp." in result.text
    assert [each.text for each in result.untaken] == ["U+0081"]


@pytest.mark.parametrize("target", ["", ".", "..", "plans"])
def test_folder_in_the_place_of_the_plan_is_a_sentence(workspace, monkeypatch, target):
    monkeypatch.chdir(workspace.root)
    settings = ImportSettings(Path(target))
    with pytest.raises(UserError, match="là thư mục"):
        import_word(workspace.root / "Kế hoạch cũ.docx", workspace, settings)


def test_doubts_are_told_once_and_by_the_check_until_their_marks_are_gone(workspace):
    (workspace.root / "cu.docx").write_bytes(text_document(HEAD.replace("Số: ", "") + BODY + END).data)
    result = import_word(workspace.root / "cu.docx", workspace, ImportSettings())
    assert result.doubts
    assert "SKH179" not in [each.code for each in result.problems]
    (checked,) = check_files([result.plan])
    assert [each.code for each in checked.problems].count("SKH179") == len(result.doubts)
