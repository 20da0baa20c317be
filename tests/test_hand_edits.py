"""Documents edited by hand: every change is shown, what can go back goes back, and the new document proves it."""

import shutil
from typing import NamedTuple

import pytest

from sinhkehoach.jobs.bring_back import bring_back
from sinhkehoach.reconcile.findings import Group
from tests.support.hand_edits import (
    NOTES,
    drop,
    drop_row,
    drop_until,
    edit,
    join,
    move,
    new_like,
    new_row,
    say,
    set_face,
    split,
    strip_marks,
    track,
)
from tests.support.samples import NAMES, PLANS, convert
from tests.support.workspaces import new_builder

YEAR, BOARD, SCHOOL, WARD = (
    "giao-duc-2027",
    "doi-moi-giao-duc-2027",
    "nam-hoc-2027-2028",
    "chuyen-doi-so-2027",
)


class Case(NamedTuple):
    """An edit of a sample, what it is shown as, and whether it goes back into the plan."""

    plan: str
    edits: tuple
    group: Group
    goes_back: bool
    in_notes: bool = False


def back(plan, *edits, group=Group.TEXT):
    return Case(plan, edits, group, goes_back=True)


def by_hand(plan, *edits, group=Group.DERIVED):
    return Case(plan, edits, group, goes_back=False)


CASES = {
    "a word changed": back(SCHOOL, say("đều vui và an toàn", "đều vui, ấm áp và an toàn")),
    "a word taken out": back(SCHOOL, say("được bàn bạc công khai", "được công khai")),
    "a sentence added": back(SCHOOL, say("Đúng quy định", "Đúng quy định. Có biên bản", "Đúng quy định")),
    "a sentence added at the end of a paragraph": back(
        YEAR, say("có thẩm quyền.", "có thẩm quyền. Hằng quý sơ kết.", "Làm căn cứ để phân bổ")
    ),
    "two words of a paragraph": back(
        YEAR,
        say("công khai, tiết kiệm", "công khai, minh bạch"),
        say("trực tiếp học sinh", "trực tiếp người học"),
    ),
    "signs of our notation typed": back(
        SCHOOL, say("thầy", "thầy"), say("không chạy theo", "không * chạy [[ theo")
    )
    if False
    else back(SCHOOL, say("đặt chỉ tiêu chạy theo", "đặt chỉ tiêu * chạy [[ theo")),
    "a paragraph split": back(YEAR, split("ưu tiên những hạng mục"), group=Group.TEXT),
    "two paragraphs joined": back(YEAR, join("Bám sát chỉ tiêu được giao"), group=Group.TEXT),
    "a paragraph added": back(
        YEAR,
        new_like("Tạo chuyển biến thực chất", "- Phát huy vai trò của cha mẹ học sinh."),
        group=Group.ITEMS,
    ),
    "a point added": back(
        SCHOOL, new_like("Mỗi tổ có hai chuyên đề", "c) Mỗi tổ có một tiết dạy mẫu;"), group=Group.ITEMS
    ),
    "a paragraph removed": back(YEAR, drop("Tạo chuyển biến thực chất"), group=Group.ITEMS),
    "a sentence of a list added": back(
        SCHOOL, new_like("Giữ vững danh hiệu", "- Không có bạo lực học đường."), group=Group.ITEMS
    ),
    "a sentence of a list removed": back(SCHOOL, drop("Giữ vững danh hiệu"), group=Group.ITEMS),
    "all paragraphs of a part removed": by_hand(
        YEAR,
        drop("Bám sát chỉ tiêu được giao"),
        drop("Sử dụng kinh phí đúng mục đích"),
        drop("Các đơn vị gửi báo cáo quý"),
        group=Group.ITEMS,
    ),
    "a paragraph moved": by_hand(YEAR, move("Làm căn cứ để phân bổ", "Bám sát chỉ tiêu"), group=Group.ITEMS),
    "a row added": back(
        SCHOOL,
        new_row("Ngày hội đọc sách", "2", "Hội thi tin học", "15/5/2028", "Tổ Tin học", "Có 20 em dự thi"),
        group=Group.ITEMS,
    ),
    "a row removed": back(SCHOOL, drop_row("Ngày hội đọc sách"), group=Group.ITEMS),
    "a cell changed": back(SCHOOL, say("Chọn 10 bài tiêu biểu", "Chọn 12 bài tiêu biểu")),
    "a number in a summed column": back(SCHOOL, say("136", "138", "136")),
    "a sum changed": by_hand(SCHOOL, say("690", "700", "690")),
    "an amount of the budget": back(SCHOOL, say("185", "195", "Mua sắm, sửa chữa nhỏ")),
    "a price without its result": by_hand(
        SCHOOL, say("2,5 triệu", "2,6 triệu", "Chuyên đề, hội thi"), group=Group.TEXT
    ),
    "a price and its result": back(
        SCHOOL,
        say("2,5 triệu", "2,6 triệu", "Chuyên đề, hội thi"),
        say("30 triệu", "31,2 triệu", "Chuyên đề, hội thi"),
    ),
    "the result of a formula": by_hand(SCHOOL, say("30 triệu", "31 triệu", "Chuyên đề, hội thi")),
    "a task renamed": back(SCHOOL, say("Đội ngũ nhà giáo", "Phát triển đội ngũ nhà giáo", "3. Đội ngũ")),
    "a usual heading renamed": by_hand(
        SCHOOL, say("TỔ CHỨC THỰC HIỆN", "TỔ CHỨC, THEO DÕI"), group=Group.UNPLACED
    ),
    "a heading of the author's renamed": back(YEAR, say("CÁC CHỈ TIÊU CHỦ YẾU", "CÁC CHỈ TIÊU TRỌNG TÂM")),
    "an appendix renamed": back(SCHOOL, say("LỊCH HOẠT ĐỘNG", "LỊCH CÔNG TÁC")),
    "an appendix removed that the text mentions": by_hand(
        SCHOOL, drop_until("=Phụ lục II", "Ghi chú: Các hoạt động"), group=Group.ITEMS
    ),
    "an appendix removed": back(
        SCHOOL,
        drop_until("=Phụ lục II", "Ghi chú: Các hoạt động"),
        say(" theo lịch hoạt động (Phụ lục II)", "", "Xây dựng kế hoạch tổ"),
        group=Group.ITEMS,
    ),
    "the line below an appendix": by_hand(
        SCHOOL, say("Kèm theo", "Ban hành kèm theo", "Kèm theo Kế hoạch"), group=Group.UNPLACED
    ),
    "a recipient added": back(
        SCHOOL, new_like("- Hội đồng trường", "- Công đoàn trường;"), group=Group.ITEMS
    ),
    "a recipient removed": back(SCHOOL, drop("- Hội đồng trường"), group=Group.ITEMS),
    "a recipient changed": back(
        SCHOOL, say("Hội đồng trường", "Hội đồng trường, Chi bộ", "- Hội đồng trường")
    ),
    "the archive line": back(SCHOOL, say("VT.", "VT, TV.", "- Lưu: VT")),
    "a basis added": back(
        SCHOOL,
        new_like(
            "Nghị quyết số 03/NQ-HĐT",
            "Căn cứ Biên bản số 08/BB-HĐT ngày 21 tháng 8 năm 2027 của Hội đồng trường.",
        ),
        group=Group.ITEMS,
    ),
    "a basis changed": back(SCHOOL, say("phương hướng hoạt động", "phương hướng, nhiệm vụ")),
    "a basis of the office's list changed": by_hand(SCHOOL, say("Luật Giáo dục", "Luật Giáo dục sửa đổi")),
    "the title": back(BOARD, say("Hoạt động của", "Chương trình hoạt động của")),
    "the number filled in": back(BOARD, say("\u00a0" * 9, "18", "/KH-BCĐ")),
    "the day filled in": back(BOARD, say("\u00a0" * 6, "15", "An Hòa, ngày")),
    "the signer's name": by_hand(SCHOOL, say("Lan Phương", "Lan Hương"), group=Group.UNPLACED),
    "the usual closing": back(SCHOOL, say("nghiêm túc triển khai", "khẩn trương triển khai")),
    "the usual opening": back(SCHOOL, say("như sau:", "với các nội dung sau:", "Lê Quý Đôn ban hành")),
    "an indicator's target": back(SCHOOL, say("99,5%", "99,8%")),
    "an indicator in a table": back(YEAR, say("≥ 56", "≥ 57")),
    "an indicator's present value": back(YEAR, say("53,4", "53,6")),
    "the words of a reference": by_hand(BOARD, say("Phụ lục I kèm", "Phụ lục II kèm")),
    "the time of a task": back(SCHOOL, say("trước 05/9/2027", "trước 03/9/2027")),
    "the product of a task": back(SCHOOL, say("Quyết định biên chế lớp", "Quyết định chia lớp")),
    "the unit of a task, typed in the plan": back(
        SCHOOL, say("Phó Hiệu trưởng", "Hiệu trưởng", "Đơn vị chủ trì")
    ),
    "the unit of a task, from the office's list": back(
        WARD, say("Văn phòng Sở", "Thanh tra Sở", "a) Văn phòng")
    ),
    "bold": by_hand(YEAR, set_face("Tạo chuyển biến thực chất", "b"), group=Group.FACE),
    "italic": by_hand(YEAR, set_face("Bám sát chỉ tiêu", "i"), group=Group.FACE),
    "a tracked change": back(YEAR, track("không chờ đợi", "không đùn đẩy")),
    "a word where all marks are gone": back(
        YEAR, say("không chờ đợi", "không trông chờ"), strip_marks, group=Group.TEXT
    ),
    "a footnote": Case(
        BOARD, (say("tự nguyện của", "tự nguyện, có đơn của"),), Group.TEXT, goes_back=True, in_notes=True
    ),
    "the unit line of a table": back(YEAR, say("Đơn vị tính: triệu đồng", "Đơn vị tính: nghìn đồng")),
}


@pytest.fixture
def office(tmp_path):
    shutil.copytree(PLANS, tmp_path / "plans")
    return tmp_path


def _document(office, plan):
    return new_builder(cache=_cache(office)).build(office / "plans" / f"{plan}.yaml").written


def _cache(office):
    """Return the folder of prepared templates, one for all tests of a run."""
    return office.parent / "cache"


def _bring_back(document, **how):
    return bring_back(document, cache=_cache(document.parents[1]), **{"apply": True, **how})


def _edited(office, case):
    document = _document(office, case.plan)
    edit(document, *case.edits, **({"part": NOTES} if case.in_notes else {}))
    return document


def _check(office, document, case):
    """Bring the edits back; where they go back, the document made anew must read as the edited one."""
    plan = office / "plans" / f"{case.plan}.yaml"
    before = plan.read_bytes()
    result = _bring_back(document)
    told = [(finding.group, finding.old, finding.new, finding.advice) for finding in result.findings]
    assert case.group in {finding.group for finding in result.findings}, told
    if not case.goes_back:
        assert all(
            not finding.steps and finding.advice for finding in result.findings if finding.group is case.group
        )
        assert plan.read_bytes() == before
        return
    assert all(finding.steps for finding in result.findings), told
    assert result.written
    kept, had = _comments(plan.read_text(encoding="utf-8")), _comments(before.decode())
    # What is taken out as a whole takes the comment above it along.
    assert kept == had or (case.group is Group.ITEMS and set(kept) < set(had))
    document.rename(document.with_name("edited.docx"))
    _document(office, case.plan)
    again = _bring_back(document.with_name("edited.docx"), apply=False, plan_file=plan)
    assert [finding.new for finding in again.findings] == [finding.new for finding in result.findings]
    assert again.diff == ""


def _comments(text):
    return [line.strip() for line in text.splitlines() if line.strip().startswith("#")]


@pytest.mark.parametrize("name", CASES)
def test_edit_is_shown_and_goes_back_where_it_can(name, office):
    case = CASES[name]
    _check(office, _edited(office, case), case)


@pytest.mark.parametrize("name", NAMES)
def test_untouched_document_has_no_change(name, office):
    assert _bring_back(_document(office, name)).findings == ()


@pytest.mark.office
def test_saving_with_libreoffice_is_no_change(office, tmp_path):
    documents = [_document(office, name) for name in NAMES]
    for name, saved in convert(documents, "docx", tmp_path / "again").items():
        document = office / "output" / f"{name}.docx"
        document.write_bytes(saved.read_bytes())
        assert _bring_back(document).findings == (), name


@pytest.mark.office
def test_edits_go_back_from_what_libreoffice_has_saved(office, tmp_path):
    documents = [
        _edited(office, case).rename(office / f"{number}.docx") for number, case in enumerate(CASES.values())
    ]
    saved = convert(documents, "docx", tmp_path / "again")
    wrong = []
    for number, (name, case) in enumerate(CASES.items()):
        shutil.rmtree(office / "plans")
        shutil.copytree(PLANS, office / "plans")
        document = office / "output" / f"{case.plan}.docx"
        document.write_bytes(saved[str(number)].read_bytes())
        try:
            _check(office, document, case)
        except AssertionError as error:
            wrong.append((name, str(error)[:300]))
    assert wrong == []
