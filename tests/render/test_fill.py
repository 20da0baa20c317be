import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.opc.xml_text import Xml
from sinhkehoach.render.fill import number_drawings, promote_last_section, render, well_formed
from sinhkehoach.template.read_program import read_program


def printed_by(text):
    rendered = render(read_program(text), CONTEXT)
    pieces = rendered.frame.split("\0")
    assert len(pieces) == len(rendered.blocks) + 1
    return "".join(
        piece + "".join(block) for piece, block in zip(pieces, (*rendered.blocks, ""), strict=True)
    )


CONTEXT = {
    "chữ": "GD&ĐT <5%",
    "trống": "",
    "xml": Xml("<w:p/>"),
    "danh_sách": ["một", "hai"],
    "phụ": [{"nhãn": "I", "ngang": True}, {"nhãn": "II", "ngang": False}],
}


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("{{ chữ }}", "GD&amp;ĐT &lt;5%"),
        ("{{ chữ|lower }}", "gd&amp;đt &lt;5%"),
        ("{{ xml }}", "<w:p/>"),
        ("{% for x in danh_sách %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}.", "một, hai."),
        ("{% if trống %}a{% elif chữ %}b{% else %}c{% endif %}", "b"),
        ("{% if trống or (chữ and not trống) %}a{% endif %}", "a"),
        ("{% for p in phụ %}{{ p.nhãn }}{% if p.ngang %} ngang{% endif %};{% endfor %}", "I ngang;II;"),
    ],
)
def test_program_prints_its_values(text, printed):
    assert printed_by(text) == printed


def test_names_met_are_those_of_the_vocabulary():
    loop = "{% for p in phụ %}{{ p.nhãn }}{% if p.ngang %}{{ chữ }}{% endif %}{% endfor %}"
    text = f"{loop}{{% if trống %}}{{{{ xml }}}}{{% endif %}}"
    assert render(read_program(text), CONTEXT).met == {"phụ.nhãn", "phụ.ngang", "chữ"}


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{{ không_có }}", KeyError),
        ("{{ phụ }}", TypeError),
        ("{{ xml|upper }}", TypeError),
        ("{{ chữ.x }}", TypeError),
        ("{% for x in chữ %}{% endfor %}", TypeError),
    ],
)
def test_nothing_is_printed_for_what_is_no_text(text, error):
    with pytest.raises(error):
        render(read_program(text), CONTEXT)


FINAL = "<w:sectPr><w:type/></w:sectPr></w:body></w:document>"
BREAK = '<w:p w:x="1"><w:pPr><w:pStyle/><w:sectPr><w:pgSz/></w:sectPr></w:pPr></w:p>'


@pytest.mark.parametrize(
    ("xml", "promoted"),
    [
        (f"<w:p/>{BREAK}{FINAL}", "<w:p/><w:sectPr><w:pgSz/></w:sectPr></w:body></w:document>"),
        (f"{BREAK}<w:p/>{FINAL}", None),
        (f"<w:p><w:pPr><w:sectPr/></w:pPr><w:r/></w:p>{FINAL}", None),
        (f"<w:p/>{FINAL}", None),
    ],
)
def test_last_break_becomes_the_section_of_the_body(xml, promoted):
    assert promote_last_section(xml) == (promoted or xml)


def test_drawings_repeated_by_a_loop_get_numbers_of_their_own():
    one = '<wp:docPr id="1" name="Line 1"/>'
    assert number_drawings(one * 2) == (
        '<wp:docPr id="1001" name="Line 1"/><wp:docPr id="1002" name="Line 1"/>'
    )


@pytest.mark.parametrize("character", ["\x0b", "\x00", "\x1f", "\ud800", "\uffff"])
def test_character_that_xml_cannot_hold_is_told_with_the_text_before_it(character):
    with pytest.raises(ProblemsFound) as refused:
        well_formed(f"<w:p><w:t>Bồi dưỡng giáo viên{character} năm 2027</w:t></w:p>")
    assert "Bồi dưỡng giáo viên”" in refused.value.problems[0].message


@pytest.mark.parametrize("character", ["\x0b", "\x00", "\ud800", "\ufffe"])
def test_character_inside_a_block_is_found_as_well(character):
    with pytest.raises(ProblemsFound) as refused:
        well_formed("<a>\0</a>", (f"<w:p>Đề án{character}</w:p>",))
    assert "Đề án”" in refused.value.problems[0].message


def test_hole_in_a_text_is_told_at_its_place():
    with pytest.raises(ProblemsFound) as refused:
        render(read_program("{{ xml }}{{ chữ }}"), {**CONTEXT, "chữ": "An\0 Hòa"})
    assert "“An”" in refused.value.problems[0].message


@pytest.mark.parametrize("xml", ["<w:p><w:t>a</w:p>", "<a/><b/>", "<a>&x;</a>", "a\0b"])
def test_broken_xml_is_never_repaired(xml):
    with pytest.raises(ProblemsFound):
        well_formed(xml)


def test_blocks_are_put_back_into_their_holes():
    assert well_formed("<a>1\x002\0</a>", ("<b/>", "<c/>")) == b"<a>1<b/>2<c/></a>"


def test_sound_xml_becomes_utf8():
    assert well_formed("<a>Đề án</a>") == "<a>Đề án</a>".encode()
