import pytest

from sinhkehoach.docx.foreign import EQUATIONS, equation, is_private, ruby, symbol
from sinhkehoach.docx.formats import RunFormat
from sinhkehoach.docx.wordml import M, W
from tests.support.word_habits import element

FACE = RunFormat()
MATH = f'xmlns:m="{M[1:-1]}"'


def test_equation_is_named_with_what_it_says():
    found = element(f"<m:oMath {MATH}><m:r><m:t>x</m:t></m:r><m:r><m:t>=5</m:t></m:r></m:oMath>")
    assert found.tag in EQUATIONS
    assert (equation(found, FACE).text, equation(found, FACE).foreign) == ("", "công thức: x=5")


@pytest.mark.parametrize(
    ("attributes", "text", "foreign"),
    [
        ('w:font="Wingdings" w:char="F0FE"', "\uf0fe", "ký hiệu F0FE của phông Wingdings"),
        ('w:font="Arial" w:char="2265"', "≥", ""),
        ('w:char="xyz"', "", "ký hiệu xyz của phông"),
        ('w:char="110000"', "", "ký hiệu 110000 của phông"),
        ("", "", "ký hiệu  của phông"),
    ],
)
def test_sign_is_text_where_its_code_means_something_in_every_font(attributes, text, foreign):
    found = symbol(element(f"<w:sym {attributes}/>"), FACE)
    assert (found.text, found.foreign) == (text, foreign)


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("a\ue000", True),
        ("\uf8ff", True),
        ("\U000f0000", True),
        ("\U0010ffff", True),
        ("ab≥", False),
        ("\uf900", False),
        ("", False),
    ],
)
def test_private_codes_are_known(text, private):
    assert is_private(text) is private


def test_words_set_above_others_are_told_apart_from_them():
    base = "<w:rubyBase><w:r><w:t>chữ</w:t></w:r></w:rubyBase>"
    above = "<w:rt><w:r><w:t>nhỏ</w:t></w:r></w:rt>"
    both = list(ruby(element(f"<w:ruby>{above}{base}</w:ruby>"), FACE))
    assert [(each.text, each.foreign) for each in both] == [("chữ", ""), ("", "chữ đặt trên: nhỏ")]
    assert [each.text for each in ruby(element(f"<w:ruby>{base}</w:ruby>"), FACE)] == ["chữ"]
    assert W in element("<w:ruby/>").tag
