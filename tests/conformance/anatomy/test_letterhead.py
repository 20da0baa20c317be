import pytest

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.letterhead import bare, find_letterhead
from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from tests.support.forms import examined, read
from tests.support.hand_typed import HAND_TYPED
from tests.support.office_plans import OFFICE_PLANS
from tests.support.other_hands import centred as other_centred
from tests.support.other_hands import written
from tests.support.other_papers import letter_in_boxes, letter_on_tabs
from tests.support.party_papers import BY_HAND
from tests.support.party_papers import PAPERS as PARTY_PAPERS
from tests.support.word_files import WAYS, Piece, build, centred, letter, plan


@pytest.mark.parametrize("way", WAYS)
def test_components_are_found_by_words_and_place(way):
    letterhead = examined(plan(), way).letterhead
    assert letterhead.heading.text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert [line.text for line in letterhead.parents] == ["TỈNH HÒA GIANG"]
    assert [line.text for line in letterhead.issuer] == ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"]
    assert (letterhead.number.text, letterhead.kind.text) == ("Số: 05/KH-UBND", "KẾ HOẠCH")
    assert [line.text for line in letterhead.title] == ["Triển khai công tác giáo dục năm 2027"]


def test_parent_in_bold_is_told_from_the_issuer():
    paper = plan()
    paper.parent = [centred("UBND XÃ AN BÌNH", 13, bold=True)]
    paper.issuer = [centred("PHÒNG VĂN HÓA - XÃ HỘI", 13, bold=True)]
    letterhead = examined(paper).letterhead
    assert [line.text for line in letterhead.parents] == ["UBND XÃ AN BÌNH"]


def test_head_made_with_tabs_is_parted():
    paper = plan()
    for name in ("national", "motto", "number", "date"):
        setattr(paper, name, None)
    paper.parent, paper.issuer, paper.issuer_share, paper.motto_share = [], [], None, None
    word = read(build(paper))
    assert find_letterhead(word, ND30.regime).heading is None
    lines = (
        "UBND XÃ AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHÒNG VĂN HÓA\tĐộc lập - Tự do - Hạnh phúc",
        "Số: 05/KH-VH\tAn Bình, ngày 06 tháng 01 năm 2027",
    )
    paper.kind.text = "\n".join((*lines, "KẾ HOẠCH"))
    letterhead = find_letterhead(read(build(paper)), ND30.regime)
    assert letterhead.motto.text == "Độc lập - Tự do - Hạnh phúc"
    assert letterhead.number.text == "Số: 05/KH-VH"
    assert [line.text for line in (*letterhead.parents, *letterhead.issuer)] == [
        "UBND XÃ AN BÌNH",
        "PHÒNG VĂN HÓA",
    ]


@pytest.mark.parametrize(
    "file", [OFFICE_PLANS["cover_before_a_page_break"]().data, HAND_TYPED["with a cover"]().saved()]
)
def test_cover_on_a_page_of_its_own_is_passed_over(file):
    document = read(file)
    letterhead = find_letterhead(document, ND30.regime)
    assert letterhead.number.text == "Số: 05/KH-UBND"
    assert letterhead.kind.paragraph.index > letterhead.begin
    before = [each.text for each in document.paragraphs[: letterhead.begin] if each.text]
    assert (len(before), before[1]) == (3, "KẾ HOẠCH")


def test_page_of_a_paper_without_a_cover_begins_at_its_top():
    assert examined(plan()).letterhead.begin == 0


def test_letter_is_known_by_its_subject():
    letterhead = examined(letter()).letterhead
    assert letterhead.is_letter
    assert letterhead.subject.text == "V/v chuẩn bị năm học mới"
    assert letterhead.addressee.text.startswith("Kính gửi")


def test_title_ends_before_the_first_chapter():
    paper = plan()
    paper.title_share = None
    paper.content.insert(0, Piece("Chương I", bold=True))
    assert len(examined(paper).letterhead.title) == 1


def test_text_is_compared_without_marks():
    assert bare("Độc  lập") == "DOC LAP"


@pytest.mark.parametrize("name", ["THÔNG TƯ", "NGHỊ ĐỊNH", "LUẬT", "GIẤY PHÉP XÂY DỰNG", "GIẤY CHỨNG NHẬN"])
def test_kind_that_the_decree_does_not_rule_is_known(name):
    paper = plan()
    paper.kind.text = name
    assert examined(paper).letterhead.unruled.text == name


def test_word_in_the_text_is_no_kind():
    paper = plan()
    paper.content[5].text = "LUẬT"
    assert examined(paper).letterhead.unruled is None


@pytest.mark.parametrize("made", [letter_on_tabs, letter_in_boxes])
def test_subject_needs_no_table(made):
    document = Examined(read(written(made())), ND30.regime)
    assert document.letterhead.subject.text.startswith("V/v tăng cường")
    assert document.content[0].text.startswith("Thực hiện chỉ đạo")


def test_title_behind_a_missing_kind_is_no_text():
    paper = plan()
    paper.kind = None
    assert examined(paper).content[0].text.startswith("Ủy ban nhân dân xã")


def test_line_alone_on_its_tab_belongs_to_the_left_half():
    paper = BY_HAND["tabs"]()
    paper.issuer.insert(1, other_centred("TỈNH PHÚ THỌ", 14))
    letterhead = Examined(read(written(paper)), DANG.regime).letterhead
    assert [line.text for line in letterhead.parents] == ["ĐẢNG BỘ TỈNH PHÚ THỌ"]
    assert [line.text for line in letterhead.issuer] == ["ĐẢNG UỶ PHƯỜNG PHÚ THỌ", "TỈNH PHÚ THỌ"]


def test_star_below_the_issuer_is_no_name():
    letterhead = Examined(read(build(PARTY_PAPERS["plan"]())), DANG.regime).letterhead
    assert [line.text for line in letterhead.issuer] == ["ĐẢNG UỶ XÃ AN BÌNH"]
    assert [line.text for line in letterhead.title] == ["Thực hiện chuyển đổi số năm 2027"]
