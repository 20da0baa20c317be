import pytest

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.style_requirement import (
    StyleRequirement,
    alignment,
    is_centred,
    longest_width,
    number,
    wrong_sizes,
)
from sinhkehoach.docx.content import DrawnLine
from tests.support.docx import BODY, NAMESPACES, members, packed
from tests.support.forms import examined, read
from tests.support.word_files import LONG, build, plan


def _title(**looks):
    paper = plan()
    for name, value in looks.items():
        setattr(paper.title[0], name, value)
    return examined(paper).letterhead.title


@pytest.mark.parametrize(
    ("look", "departure"),
    [
        (StyleRequirement(sizes=(13, 14), bold=True, italic=False, upper=False, align="center"), ""),
        (StyleRequirement(sizes=(11, 12)), "cỡ chữ 14"),
        (StyleRequirement(bold=False), "có chữ đậm"),
        (StyleRequirement(italic=True), "không nghiêng"),
        (StyleRequirement(upper=True), "không in hoa"),
        (StyleRequirement(align="left"), "canh giữa"),
        (StyleRequirement(underlined=True), "không gạch chân"),
        (StyleRequirement(underlined=False), ""),
    ],
)
def test_departures_are_told(look, departure):
    assert look.departures(_title()[0]) == departure


def test_sizes_out_of_bounds_are_named():
    assert list(wrong_sizes(_title(size=14.5)[0], (13, 14))) == ["cỡ chữ 14,5"]


RUN = '<w:r xmlns:w="{}"><w:rPr><w:sz w:val="16"/>{}</w:rPr><w:t>1</w:t></w:r>'


def _title_ending_in(properties):
    """Return the title of a paper with a small `1` behind it."""
    parts = members(build(plan()))
    body = parts[BODY].decode()
    last = body.index("</w:p>", body.index(plan().title[0].text))
    run = RUN.format(NAMESPACES["w"], properties)
    data = packed(parts | {BODY: f"{body[:last]}{run}{body[last:]}".encode()})
    (line,) = Examined(read(data), ND30.regime).letterhead.title
    assert line.text.endswith("1")
    return line


@pytest.mark.parametrize("place", ["superscript", "subscript"])
def test_raised_and_lowered_text_may_be_small(place):
    assert not list(wrong_sizes(_title_ending_in(f'<w:vertAlign w:val="{place}"/>'), (13, 14)))


@pytest.mark.parametrize("properties", ["", '<w:vertAlign w:val="baseline"/>'])
def test_small_text_on_the_line_is_told(properties):
    assert list(wrong_sizes(_title_ending_in(properties), (13, 14))) == ["cỡ chữ 8"]


@pytest.mark.parametrize(("value", "text"), [(12.5, "12,5"), (13.0, "13"), (20.04, "20")])
def test_numbers_have_a_comma(value, text):
    assert number(value) == text


def test_alignments_have_names():
    assert alignment("both") == "canh đều hai bên"


def test_long_title_is_measured_as_it_is_printed():
    room = 165 * 72 / 25.4
    assert room * 0.7 < longest_width(_title(text=f"{LONG} {LONG}")) <= room + 1


@pytest.mark.parametrize(
    ("line", "centred"),
    [(DrawnLine("", 100, 50), True), (DrawnLine("", 100, 0), False), (DrawnLine("", 100, None), True)],
)
def test_line_is_centred_when_both_sides_are_alike(line, centred):
    assert is_centred(line, 200) is centred
