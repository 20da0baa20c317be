import pytest
from lxml import etree

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.charts import svg


def test_nothing_typed_is_taken_for_markup():
    words = "<b>\"A\" & 'B'</b>\x08\ufffe"
    drawn = svg.picture(words, words, (10, 20), [svg.text(words, 1, 2), svg.part(("a", 0), words)])
    root = etree.fromstring(drawn.encode())
    assert {each.text for each in root.iter() if each.text} == {"<b>\"A\" & 'B'</b>\ufffd\ufffd"}


def test_picture_is_an_image_with_a_title_and_a_description():
    root = etree.fromstring(svg.picture("Tiến độ", "Ba việc.", (100.0, 50.0), []).encode())
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"] == "Tiến độ"
    assert [each.text for each in root][:2] == ["Tiến độ", "Ba việc."]
    assert root.attrib["viewBox"] == "0 0 100 50"


def test_numbers_have_one_decimal_at_most():
    assert (
        svg.rect(1.0, 2.25, 1 / 3, 10.0, "#fff")
        == '<rect x="1" y="2.2" width="0.3" height="10" fill="#fff"/>'
    )


def test_part_knows_its_place_in_the_plan():
    assert svg.part(("nhiệm vụ", 0), "A") == '<g data-path="[&quot;nhiệm vụ&quot;,0]"><title>A</title></g>'
    assert svg.part(None, "A") == "<g><title>A</title></g>"


@pytest.mark.parametrize("most", [1, 2, 3])
def test_long_words_are_wrapped_then_cut(most):
    words = "Rà soát quy hoạch mạng lưới trường, lớp và quỹ đất dành cho giáo dục phường đến năm 2030, tầm nhìn 2045"
    lines = svg.wrapped(words, 150, most=most)
    assert len(lines) == most
    assert lines[-1].endswith("…")
    assert all(text_width(line, svg.SIZE) <= 150 for line in lines)
    assert svg.wrapped(words, 1000, most=most) == [words]


def test_word_wider_than_the_line_is_cut():
    assert svg.wrapped("A" * 40, 50, most=2) == ["AAA…"]
    assert svg.wrapped("", 50) == [""]


def test_lines_stand_one_below_the_other():
    assert svg.lines(["a", "b"], 5.0, 10.0).count('y="10"') == 1
    assert 'y="25"' in svg.lines(["a", "b"], 5.0, 10.0)


def test_letters_without_end_are_cut_in_no_time():
    (cut,) = svg.wrapped("x" * 300_000, 60, most=1)
    assert 1 < len(cut) < 20
