import pytest

from sinhkehoach.cures.mend import mend
from tests.support.docx import body_of, find_all, members
from tests.support.forms import failed
from tests.support.mending import W, fault, mended, paper_with
from tests.support.word_files import LONG


@pytest.mark.parametrize(
    "name",
    ["cả thân bằng phông Arial", "một đoạn chữ đỏ", "một đoạn tô vàng", "tên cơ quan bằng phông .VnTimeH"],
)
def test_letters_are_mended(name):
    mended(fault(name))


@pytest.mark.parametrize("way", ["styles", "theme"])
def test_typeface_of_a_style_is_mended_there(way):
    mended(paper_with(lambda paper: setattr(paper.content[5], "font", "Arial"), way=way))


def test_shade_behind_a_paragraph_goes():
    mended(paper_with(lambda paper: setattr(paper.content[5], "shaded", True)))


def test_letters_of_an_old_encoding_keep_the_typeface_that_they_are_read_in():
    def change(paper):
        paper.content[5].text, paper.content[5].font = "Naâng cao chaát löôïng phuïc vuï.", "VNI-Times"
        paper.content[6].font = "Arial"

    made = mend(paper_with(change)).data
    assert "VNI-Times" in members(made)["word/document.xml"].decode()
    assert failed(made)["P14"] == ["thân văn bản: Naâng cao chaát löôïng phuïc vuï.: phông chữ VNI-Times"]


def test_a_typeface_is_no_more_asked_of_the_theme():
    made = mended(paper_with(lambda paper: setattr(paper.content[5], "font", "Arial"), way="theme"))
    wrong = find_all(body_of(made), "//w:rFonts[@w:asciiTheme]")
    assert [each for each in wrong if each.get(f"{W}ascii") == "Times New Roman"] == []
    assert LONG in "".join(body_of(made).itertext())
