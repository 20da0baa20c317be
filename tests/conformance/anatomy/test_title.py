from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from tests.support.forms import examined, read
from tests.support.other_hands import written
from tests.support.other_papers import council, minutes, school_draft, telegram
from tests.support.word_files import Piece, centred, plan


def _of(paper):
    return Examined(read(written(paper)), ND30.regime).letterhead


def test_who_decides_stands_below_the_title():
    letterhead = _of(council())
    assert letterhead.deciding[0].text == "HỘI ĐỒNG NHÂN DÂN PHƯỜNG ĐÔNG KINH"
    assert len(letterhead.title) == 1


def test_who_sends_a_telegram_stands_below_the_title():
    letterhead = _of(telegram())
    assert len(letterhead.title) == 1
    assert letterhead.deciding[0].text.endswith("điện:")


def test_remark_of_a_draft_is_no_title():
    assert [line.text for line in _of(minutes()).title] == ["Họp giao ban công tác vệ sinh môi trường"]


def test_upper_line_of_a_cell_is_the_line_below_the_title():
    letterhead = _of(school_draft())
    assert [line.how for line in letterhead.title_rules] == ["viền ô"]
    assert {line.how for line in (*letterhead.heading_rules, *letterhead.issuer_rules)} == {"viền ô"}


def test_addressee_in_bold_is_no_title():
    paper = plan()
    paper.title_share = None
    paper.content.insert(0, centred("Kính gửi: Ủy ban nhân dân tỉnh.", bold=True))
    assert len(examined(paper).letterhead.title) == 1


def test_chapter_is_no_title():
    paper = plan()
    paper.title_share = None
    paper.content.insert(0, Piece("Chương I", bold=True, align="center"))
    assert len(examined(paper).letterhead.title) == 1
