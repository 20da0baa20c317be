import pytest

from sinhkehoach.base.problem import Severity
from sinhkehoach.template.check_places import place_problems
from sinhkehoach.template.check_tags import read_tags
from sinhkehoach.template.tag_paragraphs import tagged_part
from tests.support.docx import fragment


def p(text, extra=""):
    return f"<w:p>{extra}<w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(*paragraphs):
    return f"<w:tbl><w:tr><w:tc>{''.join(paragraphs)}</w:tc></w:tr></w:tbl>"


def problems(*xml):
    part = tagged_part("word/document.xml", fragment("".join(xml)))
    read = read_tags(part)
    assert read.problems == ()
    return place_problems(part, read)


IF, ELSE, ENDIF = p("{%p if dự_thảo %}"), p("{%p else %}"), p("{%p endif %}")
FOR, ENDFOR = p("{%p for c in căn_cứ %}"), p("{%p endfor %}")
SECTION = "<w:pPr><w:sectPr/></w:pPr>"
DRAWING = "<w:r><w:drawing/></w:r>"


@pytest.mark.parametrize(
    ("xml", "code", "told"),
    [
        ([p("{{ cơ_quan }}")], "SKH520", "{{r … }}"),
        ([p("{{p cơ_quan }}")], "SKH520", "{{r … }}"),
        ([p("{{ nội_dung }}")], "SKH520", "{{p … }}"),
        ([p("{{r họ_tên }}")], "SKH520", "{{ … }}"),
        ([FOR, p("{{ c }}"), ENDFOR], "SKH520", "{{r … }}"),
        ([p("{%tr if dự_thảo %}"), p("{%tr endif %}")], "SKH520", "{%tr … %}"),
        ([p("{% if dự_thảo %}"), p("a"), p("{% endif %}")], "SKH521", "đoạn 3"),
        ([IF, p("a"), p("{% endif %}")], "SKH521", "{%p … %}"),
        ([p("{% for c in căn_cứ %}"), p("{{r c }}"), p("{% endfor %}")], "SKH521", "đoạn 3"),
        ([IF, cell(p("a"), ENDIF)], "SKH521", "ô bảng"),
        ([p("Kính gửi: {{p nội_dung }}")], "SKH522", "sẽ bị mất"),
        ([p("{%p if dự_thảo %}{{ dự_thảo }}{%p endif %}")], "SKH522", "sẽ bị mất"),
        ([p("{{p nội_dung }}", DRAWING)], "SKH522", "hình"),
        ([FOR, p("{{r c }}"), p("{%p endfor %}", SECTION)], "SKH523", "ngắt phần"),
        ([p("{{p nội_dung }}", SECTION)], "SKH523", "ngắt phần"),
        ([cell(FOR, p("{{r c }}"), ENDFOR)], "SKH524", "ô bảng"),
        ([f"<w:txbxContent>{FOR}{p('{{r c }}')}{ENDFOR}</w:txbxContent>"], "SKH524", "khung chữ"),
        ([cell(p("a"), cell(p("b")), IF, p("c"), ENDIF)], "SKH524", "ô bảng"),
        ([cell(IF, p("a"), p("{%p elif cấp_trên %}"), p("b"), ENDIF)], "SKH524", "ô bảng"),
    ],
)  # fmt: skip
def test_tag_in_a_wrong_place_is_told(xml, code, told):
    found = problems(*xml)
    assert {problem.code for problem in found} == {code}
    assert told in found[0].message
    assert found[0].hint


def test_formatting_of_the_tag_itself_is_told_to_have_no_effect():
    (problem,) = problems("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{r cơ_quan }}</w:t></w:r></w:p>")
    assert (problem.code, problem.severity) == ("SKH525", Severity.WARNING)


@pytest.mark.parametrize(
    "xml",
    [
        ["<w:p><w:r><w:rPr><w:lang/></w:rPr><w:t>{{r cơ_quan }}</w:t></w:r></w:p>"],
        ["<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Số: {{ số_ký_hiệu }}</w:t></w:r></w:p>"],
        ["<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>V/v</w:t></w:r><w:r><w:t>{{r cơ_quan }}</w:t></w:r></w:p>"],
        [p("Số: {{ số_ký_hiệu }}{% if dự_thảo %} ({{ dự_thảo }}){% endif %}")],
        [p("{{r cơ_quan }} và {{r cấp_trên }}")],
        [IF, p("a"), ENDIF],
        [p("{{p nội_dung }}"), p("", SECTION)],
        [p("Ghi: {# không in #}", SECTION)],
        [cell(FOR, p("{{r c }}"), ENDFOR, p(""))],
        [cell(p("{{p nội_dung }}"))],
        [cell(IF, p("a"), ELSE, p("b"), ENDIF)],
        [cell(cell(p("b")), p("c"))],
    ],
)
def test_tag_in_its_place_is_left_alone(xml):
    assert problems(*xml) == ()
