"""Plans as offices type them: the whole text comes in, the facts stand under their keys, what is lost is told."""

import pytest

from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.workspace import Workspace
from tests.support.hand_typed import HAND_TYPED
from tests.support.office_plans import OFFICE_PLANS
from tests.support.samples import convert

OTHER_KINDS = ("letter to several", "decision", "submission", "minutes", "resolution", "invitation")
HTML = """\
<html><head><meta charset="utf-8"></head><body><table border=0><tr><td align=center><b>ỦY BAN NHÂN DÂN<br>XÃ AN BÌNH</b><br>Số: 05/KH-UBND</td>
<td align=center><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br><i>An Bình, ngày 06 tháng 01 năm 2027</i></td></tr></table>
<p align=center><b>KẾ HOẠCH</b></p><p align=center><b>Phát triển giáo dục năm 2027</b></p>
<p>Ủy ban nhân dân xã ban hành Kế hoạch phát triển giáo dục năm 2027 như sau:</p><p><b>I. NHIỆM VỤ</b></p>
<p>1. Rà soát mạng lưới trường lớp.</p><p>2. Bồi dưỡng giáo viên.</p><p>Trên đây là Kế hoạch phát triển giáo dục năm 2027./.</p>
<table border=0><tr><td><b><i>Nơi nhận:</i></b><br>- UBND tỉnh;<br>- Lưu: VT.</td><td align=center><b>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br><br><br><br>
Trần Minh Khôi</b></td></tr></table></body></html>
"""  # noqa: E501 — the lines of a page as an editor writes them


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "plans").mkdir()
    return Workspace(tmp_path)


def taken(file, workspace):
    return import_word(file, workspace, ImportSettings(write=False))


def lost(result):
    return [text for each in result.coverage.differences if (text := each.paper.strip())]


@pytest.mark.parametrize("name", OFFICE_PLANS)
def test_plan_comes_in_with_its_facts(name, workspace):
    made = OFFICE_PLANS[name]()
    file = workspace.root / "a.docx"
    file.write_bytes(made.data)
    result = taken(file, workspace)
    assert [fact for fact in made.facts if fact not in result.text] == []
    assert (lost(result), result.remarks) == ([], made.told)


@pytest.mark.parametrize("name", [name for name in HAND_TYPED if name not in OTHER_KINDS])
def test_plan_typed_in_any_manner_comes_in_whole(name, workspace):
    file = workspace.root / "a.docx"
    file.write_bytes(HAND_TYPED[name]().saved())
    result = taken(file, workspace)
    assert lost(result) == []
    assert all(f"\n{key}: " in result.text for key in ("kỳ", "trích yếu", "mở đầu"))
    assert "họ tên: " in result.text


@pytest.mark.office
@pytest.mark.parametrize("kind", ["doc", "odt", "rtf"])
def test_plan_saved_in_another_format_comes_in_whole(kind, workspace):
    names = ("four_parts", "money_in_words")
    for name in names:
        (workspace.root / f"{name}.docx").write_bytes(OFFICE_PLANS[name]().data)
    files = convert([workspace.root / f"{name}.docx" for name in names], kind, workspace.root)
    for name in names:
        result = taken(files[name], workspace)
        assert [fact for fact in OFFICE_PLANS[name]().facts if fact not in result.text] == []
        assert lost(result) == []


@pytest.mark.office
def test_plan_written_as_a_web_page_comes_in_whole(workspace):
    page = workspace.root / "a.html"
    page.write_text(HTML, encoding="utf-8")
    made = convert([page], "docx", workspace.root, "--infilter=HTML (StarWriter)")
    result = taken(made["a"], workspace)
    assert lost(result) == []
    assert "tên: Rà soát mạng lưới trường lớp" in result.text
