"""Documents edited by hand: every change is shown, what can go back goes back, and the new document proves it."""

import re

import pytest

from sinhkehoach.reconcile.hand_edit import Group
from tests.house.repository import ROOT
from tests.support.edited_documents import (
    BOARD,
    SCHOOL,
    WARD,
    YEAR,
    back,
    by_hand,
    check,
    edited,
    laid,
    lay_samples,
    no_change,
    reconciled,
)
from tests.support.hand_edits import (
    NOTES,
    W,
    drop,
    drop_row,
    drop_until,
    edit,
    join,
    move,
    move_row,
    new_like,
    new_row,
    new_table,
    read,
    say,
    set_face,
    split,
    strip_marks,
    track,
)
from tests.support.samples import NAMES, convert
from tests.support.word_habits import (
    append_to,
    break_line,
    comment_on,
    cut_runs,
    drop_column,
    fill_cell,
    merge_cells,
    number_by_word,
    paragraph_at,
    put_comment,
    put_header,
    put_into,
    put_lists,
    strike,
    swap_appendices,
    wrap_paragraph,
    wrap_runs,
)

LINE = "công khai, tiết kiệm"
SHAPE = '<w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="width:90pt;height:20pt">{}</v:rect></w:pict>'
PICTURE = SHAPE.format("")
TEXT_BOX = SHAPE.format(
    "<v:textbox><w:txbxContent><w:p><w:r><w:t>Đã xem</w:t></w:r></w:p></w:txbxContent></v:textbox>"
)


def _dashes(document):
    put_lists(document, ("bullet", "-"), ("bullet", "+"))


def _numbers(document):
    put_lists(document, ("lowerLetter", "%1)"), start=3)


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
    "signs of our notation typed": back(SCHOOL, say("đặt chỉ tiêu chạy theo", "đặt chỉ tiêu * chạy [[ theo")),
    "a paragraph split": back(YEAR, split("ưu tiên những hạng mục"), group=Group.ITEMS),
    "two paragraphs joined": back(YEAR, join("Bám sát chỉ tiêu được giao"), group=Group.ITEMS),
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
    "a paragraph moved": back(YEAR, move("Làm căn cứ để phân bổ", "Bám sát chỉ tiêu"), group=Group.ITEMS),
    "a row added": back(
        SCHOOL,
        new_row("Ngày hội đọc sách", "2", "Hội thi tin học", "15/5/2028", "Tổ Tin học", "Có 20 em dự thi"),
        group=Group.ITEMS,
    ),
    "a row removed": back(SCHOOL, drop_row("Ngày hội đọc sách"), group=Group.ITEMS),
    "a row moved": back(SCHOOL, move_row("Ngày hội đọc sách", "19/11/2027"), group=Group.ITEMS),
    "a table among paragraphs": back(
        YEAR,
        new_table("Bám sát chỉ tiêu", ("Trường", "Số lớp"), ("Hoa Sen", "12"), lines=False),
        group=Group.ITEMS,
    ),
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
    "bold": by_hand(YEAR, set_face("Tạo chuyển biến thực chất", "b"), group=Group.FORMATTING),
    "italic": by_hand(YEAR, set_face("Bám sát chỉ tiêu", "i"), group=Group.FORMATTING),
    "a tracked change": back(YEAR, track("không chờ đợi", "không đùn đẩy")),
    "a word where all marks are gone": back(
        YEAR, say("không chờ đợi", "không trông chờ"), strip_marks, group=Group.TEXT
    ),
    "a footnote": back(BOARD, say("tự nguyện của", "tự nguyện, có đơn của"), part=NOTES),
    "the unit line of a table": back(YEAR, say("Đơn vị tính: triệu đồng", "Đơn vị tính: nghìn đồng")),
    "a unit of the office's list by another of it": back(
        WARD, say("Công an tỉnh", "Văn phòng Sở", "=Công an tỉnh")
    ),
    "a unit put behind another": by_hand(WARD, say("a) Văn phòng Sở", "a) Văn phòng Sở, Thanh tra Sở")),
    "text typed into an empty cell": back(SCHOOL, fill_cell("19/11/2027", 4, "Mọi đoàn viên dự")),
    "a column deleted": by_hand(SCHOOL, drop_column("Ngày hội đọc sách", 4)),
    "cells merged": by_hand(SCHOOL, merge_cells("Ngày hội đọc sách", 1)),
    "text before the first paragraph": by_hand(YEAR, paragraph_at(0, "HỎA TỐC"), group=Group.ITEMS),
    "text behind the last paragraph": back(
        SCHOOL, paragraph_at(-1, "Phụ lục do Phó Hiệu trưởng lập."), group=Group.ITEMS
    ),
    "the signer's post": by_hand(SCHOOL, say("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"), group=Group.UNPLACED),
    "two appendices swapped": by_hand(SCHOOL, swap_appendices("Phụ lục I", "Phụ lục II"), group=Group.ITEMS),
    "the draft's mark taken out": back(BOARD, drop("DỰ THẢO"), group=Group.ITEMS),
    "the draft's mark changed": back(BOARD, say("LẦN 2", "LẦN 3", "DỰ THẢO")),
    "a header": by_hand(
        YEAR, before=(lambda file: put_header(file, "Bản để lấy ý kiến"),), group=Group.UNPLACED
    ),
    "a text box": by_hand(YEAR, put_into(LINE, TEXT_BOX), group=Group.UNPLACED),
    "a picture": by_hand(YEAR, put_into(LINE, PICTURE), group=Group.UNPLACED),
    "runs cut in words": no_change(YEAR, cut_runs(LINE)),
    "words struck through and others typed": back(YEAR, strike("tiết kiệm", "minh bạch", LINE)),
    "hidden words": no_change(YEAR, append_to(LINE, "<w:r><w:rPr><w:vanish/></w:rPr><w:t>nháp</w:t></w:r>")),
    "a content control left empty": no_change(
        YEAR,
        append_to(
            LINE,
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Bấm để gõ</w:t></w:r></w:sdtContent>"
            "</w:sdt>",
        ),
    ),
    "runs cut in words, a word changed": back(
        YEAR, say("tiết kiệm", "minh bạch", LINE), cut_runs("minh bạch")
    ),
    "smart tags": no_change(YEAR, wrap_runs(LINE, '<w:smartTag w:element="place"/>')),
    "a link": by_hand(YEAR, wrap_runs(LINE, '<w:hyperlink w:anchor="a"/>'), group=Group.FORMATTING),
    "a sign of a font": by_hand(
        YEAR, append_to(LINE, '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'), group=Group.TEXT
    ),
    "a content control in a paragraph": no_change(
        YEAR, wrap_runs(LINE, "<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>")
    ),
    "a content control around a paragraph": no_change(YEAR, wrap_paragraph(LINE)),
    "non-breaking blanks": no_change(YEAR, say(LINE, LINE.replace(" ", "\u00a0"))),
    "a line break": no_change(YEAR, break_line("công khai,")),
    "a dash that Word makes": no_change(YEAR, number_by_word(LINE, "- "), before=(_dashes,)),
    "a paragraph with a dash that Word makes": back(
        YEAR,
        new_like("Tạo chuyển biến thực chất", "- Phát huy vai trò của cha mẹ."),
        number_by_word("Phát huy vai trò của cha mẹ.", "- "),
        before=(_dashes,),
        group=Group.ITEMS,
    ),
    "a paragraph with a letter that Word counts": back(
        SCHOOL,
        new_like("Mỗi tổ có hai chuyên đề", "Mỗi tổ có một tiết dạy mẫu;"),
        number_by_word("Mỗi tổ có một tiết dạy mẫu", ""),
        before=(_numbers,),
        group=Group.ITEMS,
    ),
}


# What the page for users says of each kind of edit, and the cases that show it.
PAGE = ROOT / "docs" / "sua-tay.md"
GOES_BACK, BY_HAND = "tự đưa về", "được chỉ ra, phải tự làm"
KINDS = {
    "Sửa, thêm, bớt chữ trong đoạn văn": (
        "a word changed",
        "a word taken out",
        "a sentence added",
        "two words of a paragraph",
        "signs of our notation typed",
        "the usual closing",
        "the usual opening",
        "a tracked change",
    ),
    "Thêm, bỏ, tách, nhập, chép thêm đoạn, ý; đổi thứ tự các ý": (
        "a paragraph moved",
        "a paragraph added",
        "a point added",
        "a paragraph removed",
        "a paragraph split",
        "two paragraphs joined",
        "a paragraph with a dash that Word makes",
        "a paragraph with a letter that Word counts",
    ),
    "Thêm, bỏ, đổi chỗ hàng của bảng; sửa ô, điền ô trống; dán thêm bảng": (
        "a row added",
        "a row removed",
        "a row moved",
        "a table among paragraphs",
        "a cell changed",
        "text typed into an empty cell",
    ),
    "Sửa tên nhiệm vụ, thời gian, sản phẩm, chỉ tiêu, số tiền của một khoản": (
        "a task renamed",
        "the time of a task",
        "the product of a task",
        "an indicator's target",
        "an amount of the budget",
        "a price and its result",
    ),
    "Đổi đơn vị chủ trì, phối hợp": (
        "the unit of a task, typed in the plan",
        "the unit of a task, from the office's list",
        "a unit of the office's list by another of it",
    ),
    "Sửa đề mục do người soạn đặt, tên phụ lục, trích yếu": (
        "a heading of the author's renamed",
        "an appendix renamed",
        "the title",
    ),
    "Thêm, bỏ, sửa nơi nhận, căn cứ": (
        "a recipient added",
        "a recipient removed",
        "a recipient changed",
        "a basis added",
        "a basis changed",
    ),
    "Điền số, ngày; bỏ dấu dự thảo": (
        "the number filled in",
        "the day filled in",
        "the draft's mark taken out",
    ),
    "Sửa chú thích cuối trang": ("a footnote",),
    "Bỏ cả một phụ lục, kể cả chỗ nhắc tới nó": ("an appendix removed",),
    "Sửa đơn giá mà không sửa thành tiền, sửa số tổng": ("a price without its result", "a sum changed"),
    "Sửa chữ lấy từ sổ tay: họ tên, chức vụ người ký, tên văn bản viện dẫn": (
        "the signer's name",
        "the signer's post",
        "a basis of the office's list changed",
    ),
    "Đổi đề mục, câu chữ do chương trình đặt sẵn": ("a usual heading renamed", "the line below an appendix"),
    "Đổi thứ tự phụ lục; bỏ hết các ý của một mục": (
        "two appendices swapped",
        "all paragraphs of a part removed",
    ),
    "Bỏ cột, gộp ô của bảng": ("a column deleted", "cells merged"),
    "Tô đậm, in nghiêng, gạch chân, tô màu, chỉ số trên, liên kết": ("bold", "italic", "a link"),
    "Đầu trang, cuối trang, hình, hộp chữ, ngắt trang, tệp chèn vào": ("a header", "a picture", "a text box"),
    "Công thức, ký hiệu của phông, chú thích cuối văn bản, bảng trong chú thích": ("a sign of a font",),
}


def test_page_for_users_says_of_each_kind_of_edit_what_happens():
    told = dict(
        re.findall(
            rf"^\| (.+?) \| ({GOES_BACK}|{BY_HAND})[^|]*\|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE
        )
    )
    assert told == {
        kind: GOES_BACK if all(CASES[name].goes_back for name in names) else BY_HAND
        for kind, names in KINDS.items()
    }
    assert all(len({CASES[name].goes_back for name in names}) == 1 for names in KINDS.values())


@pytest.fixture
def office(tmp_path):
    return lay_samples(tmp_path)


@pytest.mark.parametrize("name", CASES)
def test_edit_is_shown_and_goes_back_where_it_can(name, office):
    case = CASES[name]
    check(office, edited(office, case), case)


@pytest.mark.parametrize(
    "name",
    ["a word changed", "a point added", "a row removed", "the number filled in", "an appendix removed"],
)
def test_edit_that_has_gone_back_changes_nothing_the_second_time(name, office):
    document = edited(office, CASES[name])
    first = reconciled(document)
    assert first.written
    again = reconciled(document)
    assert [each.new for each in again.edits] == [each.new for each in first.edits]
    assert (again.diff, again.written) == ("", False)


@pytest.mark.parametrize("name", NAMES)
def test_untouched_document_has_no_change(name, office):
    assert reconciled(laid(office, name)).edits == ()


def test_comments_of_word_are_listed_with_the_words_they_are_about(office):
    document = laid(office, YEAR)
    put_comment(document, "Bà Lan", "Nêu rõ mức chi.")
    edit(document, comment_on(LINE))
    result = reconciled(document)
    assert result.edits == ()
    assert [(each.author, each.text) for each in result.comments] == [("Bà Lan", "Nêu rõ mức chi.")]
    assert result.comments[0].on.startswith("- Sử dụng kinh phí đúng mục đích, công khai")


def test_edit_in_the_table_of_tasks_changes_the_task_wherever_it_is_printed(office):
    document = laid(office, WARD)
    words = "Thuê dịch vụ giám sát"
    edit(document, lambda root: say("ứng cứu", "ứng phó", words)(_table_with(root, words)))
    result = reconciled(document)
    assert [each.path[-1] for each in result.edits] == ["tên"]
    assert result.written
    assert [("ứng cứu" in old, "ứng phó" in new) for old, new in result.consequences] == [(True, True)]


def _table_with(root, words):
    return next(each for each in root.iter(f"{W}tbl") if words in read(each))


# What LibreOffice writes otherwise than Word: tables, notes, lists, marks of changes, what stands beside the text.
SAVED_AGAIN = (
    "a paragraph added",
    "a row added",
    "cells merged",
    "an appendix removed",
    "the number filled in",
    "the unit of a task, from the office's list",
    "bold",
    "a footnote",
    "a tracked change",
    "words struck through and others typed",
    "hidden words",
    "a line break",
    "a header",
    "a text box",
    "a link",
    "a content control around a paragraph",
    "a paragraph with a letter that Word counts",
)


@pytest.fixture(scope="module")
def saved_by_libreoffice(tmp_path_factory):
    """Return what LibreOffice saves of each sample, by its name, and of the edited ones, by the case's number."""
    office = lay_samples(tmp_path_factory.mktemp("office"))
    documents = [laid(office, name) for name in NAMES]
    for number, name in enumerate(SAVED_AGAIN):
        documents.append(
            edited(lay_samples(office / f"{number}"), CASES[name]).rename(office / f"{number}.docx")
        )
    return convert(documents, "docx", tmp_path_factory.mktemp("again"))


@pytest.mark.office
@pytest.mark.parametrize("name", NAMES)
def test_saving_with_libreoffice_is_no_change(name, office, saved_by_libreoffice):
    document = laid(office, name)
    document.write_bytes(saved_by_libreoffice[name].read_bytes())
    assert reconciled(document).edits == ()


@pytest.mark.office
@pytest.mark.parametrize("name", SAVED_AGAIN)
def test_edit_goes_back_from_what_libreoffice_has_saved(name, office, saved_by_libreoffice):
    document = laid(office, CASES[name].plan)
    document.write_bytes(saved_by_libreoffice[str(SAVED_AGAIN.index(name))].read_bytes())
    check(office, document, CASES[name])
