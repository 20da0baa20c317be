import pytest

from sinhkehoach.template.program import AllOf, AnyOf, Is, Loop, Not, Print
from sinhkehoach.template.read_tag import Tag, TagError, read_tag


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("{{ số_ký_hiệu }}", Tag("print", Print(("số_ký_hiệu",)))),
        ("{{số_ký_hiệu}}", Tag("print", Print(("số_ký_hiệu",)))),
        ("{{ pl.nhãn }}", Tag("print", Print(("pl", "nhãn")))),
        ("{{ nơi_ban_hành|upper }}", Tag("print", Print(("nơi_ban_hành",), ("upper",)))),
        ("{{ tên_loại | lower | capitalize }}", Tag("print", Print(("tên_loại",), ("lower", "capitalize")))),
        ("{% for c in căn_cứ %}", Tag("for", Loop("c", ("căn_cứ",)))),
        ("{% if pl.ngang %}", Tag("if", Is(("pl", "ngang")))),
        ("{% elif dự_thảo %}", Tag("elif", Is(("dự_thảo",)))),
        ("{% if not a and b or c %}", Tag("if", AnyOf((AllOf((Not(Is(("a",))), Is(("b",)))), Is(("c",)))))),
        ("{% if not (a or b) %}", Tag("if", Not(AnyOf((Is(("a",)), Is(("b",))))))),
        ("{% else %}", Tag("else")),
        ("{% endif %}", Tag("endif")),
        ("{% endfor %}", Tag("endfor")),
        ("{# ghi chú {{ x #}", Tag("comment")),
    ],
)
def test_tag_says_what_docxtpl_would_take_it_for(typed, tag):
    assert read_tag(typed) == tag


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("{{ }}", "thiếu tên"),
        ("{{ 7*7 }}", "“7”"),
        ("{{ a + b }}", "“+ b”"),
        ("{{ a & b }}", "“& b”"),
        ("{{ a.b() }}", "“( )”"),
        ("{{ a['b'] }}", "“[ ' b ' ]”"),
        ("{{ 'chữ' }}", "“'”"),
        ("{{ none }}", "“none”"),
        ("{{ a|safe }}", "“safe”"),
        ("{{ a|replace('x', 'y') }}", "“replace”"),
        ("{{- a }}", "sát dấu"),
        ("{%- if a %}", "sát dấu"),
        ("{% for a %}", "thiếu chữ “in”"),
        ("{% for a, b in c %}", "thiếu chữ “in”"),
        ("{% if (a %}", "đóng ngoặc"),
        ("{% if a == b %}", "“= = b”"),
        ("{% set a = b %}", "lệnh “set”"),
        ("{% include 'x' %}", "lệnh “include”"),
        ("{% macro x() %}", "lệnh “macro”"),
        ("{% else a %}", "“a”"),
        ("{{ r tên }}", "“tên”"),
    ],
)
def test_everything_else_is_refused_with_what_was_not_understood(typed, told):
    with pytest.raises(TagError) as refused:
        read_tag(typed, 4)
    assert told in refused.value.message
    assert refused.value.tag == 4


@pytest.mark.parametrize("words", ["not ", "("])
def test_a_condition_without_end_is_refused(words):
    with pytest.raises(TagError, match="quá 20 tầng"):
        read_tag("{% if " + words * 2000 + "a" + ")" * 2000 * (words == "(") + " %}")


def test_conditions_side_by_side_are_no_levels():
    assert read_tag("{% if " + "not a and " * 100 + "a %}")
