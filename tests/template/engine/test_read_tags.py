import pytest

from sinhkehoach.template.engine.read_tags import needs_jinja
from sinhkehoach.template.read_tag import TagError
from sinhkehoach.template.tag_paragraphs import TypedTag


def tag(text, mark=""):
    return TypedTag(text, mark, text)


@pytest.mark.parametrize(
    "text",
    [
        "{{ họ_tên }}",
        "{{ họ_tên|upper }}",
        "{% for c in căn_cứ %}",
        "{% if a and not b %}",
        "{% elif a %}",
        "{% else %}",
        "{% endif %}",
        "{% endfor %}",
        "{# ai ký #}",
    ],
)
def test_our_own_pass_fills_plain_tags(text):
    assert not needs_jinja(tag(text))


@pytest.mark.parametrize(
    "text",
    [
        "{{ họ_tên|title }}",
        "{{ 7 * 7 }}",
        "{{ a if b else c }}",
        "{{ căn_cứ|length }}",
        "{{ kỳ }}",
        "{% for nv in nhiệm_vụ %}",
        "{% if nhiệm_vụ %}",
        "{% for x in a if x.b %}",
        "{% elif a > 1 %}",
        "{% set x = 1 %}",
        "{% set x %}",
        "{% endset %}",
        "{% macro m(a, b=1) %}",
        "{% endmacro %}",
        "{% call m(1) %}",
        "{% endcall %}",
        "{% filter upper %}",
        "{% endfilter %}",
        "{% with a = 1 %}",
        "{% endwith %}",
        "{% set ns.x = ns.x + 1 %}",
    ],
)
def test_only_jinja_fills_the_others(text):
    assert needs_jinja(tag(text))


def test_rows_are_repeated_by_jinja_alone():
    assert needs_jinja(tag("{% for c in căn_cứ %}", "tr"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ a b }}", "không hiểu “b” trong thẻ"),
        ("{% include 'x' %}", "lệnh “include”"),
        ("{% import 'x' as y %}", "lệnh “import”"),
        ("{% from 'x' import y %}", "lệnh “import”"),
        ("{% extends 'x' %}", "lệnh “extends”"),
        ("{% block x %}", "lệnh “block”"),
        ("{% autoescape false %}", "lệnh “autoescape”"),
        ("{% raw %}", "lệnh “raw”"),
        ("{{ a|safe }}", "bộ lọc “safe”"),
        ("{{ a|attr('x') }}", "bộ lọc “attr”"),
        ("{{ '%s'|format(a) }}", "bộ lọc “format”"),
        ("{{ a is sameas b }}", "phép thử “sameas”"),
        ("{{ ''.__class__ }}", "“__class__”"),
        ("{% endraw %}", "lệnh “endraw”"),
        ("{{ a.format(b) }}", "không gọi được"),
        ("{{ m(*a) }}", "không gọi được"),
        ("{{ 2 ** 9 }}", "phép tính"),
        ("{%- if a %}", "dấu “-”"),
        ("{{ " + "(" * 2000 + " }}", "dài quá"),
        ("{{ " + "(" * 400 + "a" + ")" * 400 + " }}", "phải là một tên"),
    ],
)
def test_what_no_template_may_hold_is_told(text, told):
    with pytest.raises(TagError) as refused:
        needs_jinja(tag(text))
    assert told in refused.value.message
