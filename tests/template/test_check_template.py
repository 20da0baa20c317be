import pytest

from sinhkehoach.template.check_template import template_problems
from sinhkehoach.template.preflight import read_package
from sinhkehoach.template.template_parts import take_apart
from tests.support.docx import template_bytes


def codes(*replacements, part="word/document.xml"):
    data = template_bytes(*replacements, part=part)
    return [problem.code for problem in template_problems(take_apart(read_package(data)))]


def test_our_template_is_clean():
    assert codes() == []


@pytest.mark.parametrize(
    ("replacements", "expected"),
    [
        ([("{{ họ_tên }}", "")], ["SKH530"]),
        ([("{{ họ_tên }}", "{{ ho_ten }}")], ["SKH512"] * 8),
        ([("{{p nội_dung }}", "{{ nội_dung }}")], ["SKH520"]),
        ([("{{p nội_dung }}", "{{p nội_dung | safe }}")], ["SKH510"]),
        ([("{{p nội_dung }}", "Nội dung: {{p nội_dung }}")], ["SKH522"]),
        ([("{%p endfor %}", "{% endfor %}")], ["SKH521"] * 10),
        ([("{%p endfor %}", "")], ["SKH511"]),
        ([("{{r c }}", "{{r c & d }}".replace("&", "&amp;"))], ["SKH510"] * 2),
        ([("{{ tên_loại }}", "{{ ''.__class__.__mro__ }}")], ["SKH510"]),
        ([('w:orient="landscape"', ""), ('w:w="16838" w:h="11906"', 'w:w="11906" w:h="16838"')], ["SKH553"]),
    ],
)
def test_each_trick_of_a_template_is_told(replacements, expected):
    assert codes(*replacements) == expected


def test_broken_header_is_told_as_well():
    assert codes(("<w:t>2</w:t>", "<w:t>{{ so }}</w:t>"), part="word/header1.xml") == ["SKH512"]


def test_missing_style_is_told():
    assert codes(('"KH Gach"', '"KH Gạch"'), part="word/styles.xml") == ["SKH540"]


def test_file_without_tags_is_no_template():
    assert codes(("{{", ""), ("{%", "")) == ["SKH531"]
