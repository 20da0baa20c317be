import pytest

from sinhkehoach.conformance.anatomy.dates import issued_on, written_date
from tests.support.forms import examined
from tests.support.word_files import plan


@pytest.mark.parametrize(
    ("text", "written", "day"),
    [
        ("An Bình, ngày 06 tháng 01 năm 2027", ("06", "01", "2027"), (2027, 1, 6)),
        ("An Bình, ngày      tháng 3 năm 2027", ("", "3", "2027"), (2027, 3, 31)),
        ("An Bình, ngày … tháng … năm …", ("", "", ""), None),
    ],
)
def test_date_is_read_with_its_blanks(text, written, day):
    paper = plan()
    paper.date.text = text
    found = examined(paper)
    date = written_date(found)
    assert (date.day, date.month, date.year) == written
    assert issued_on(found) == day


def test_document_without_date_has_none():
    paper = plan()
    paper.date = None
    assert written_date(examined(paper)) is None
