import pytest

from sinhkehoach.base.problem import Severity
from sinhkehoach.template.engine.trial import misplaced, trial_problems
from tests.support.docx import NAMESPACES

NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def body(content):
    return f"<w:document {NAMES}><w:body>{content}{SECTION}</w:body></w:document>"


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def tried(content):
    places = ["thân mẫu, đoạn 1"] * content.count("{")
    return [(each.code, each.severity) for each in trial_problems({"b": body(content)}, {"b": places})]


ROW = f"<w:tr><w:tc>{paragraph('{{ nv.tên }}')}</w:tc></w:tr>"
LOOP = "{% for nv in nhiệm_vụ %}" + ROW + "{% endfor %}"
TABLE = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>{}</w:tbl><w:p/>'


@pytest.mark.parametrize(
    "content",
    [
        paragraph("{{ họ_tên }} {{ số_nhiệm_vụ + 1 }}"),
        TABLE.format(ROW.replace("{{ nv.tên }}", "x") + LOOP),
        "<w:p>{{ trích_yếu }}</w:p>{{ nội_dung }}{% for pl in phụ_lục %}{{ pl.nội_dung }}{% endfor %}",
        paragraph("{% for ct in chỉ_tiêu %}{% for c in ct.cột %}{{ c.đích }}{% endfor %}{% endfor %}"),
        paragraph("{{ (nhiệm_vụ|first).tên }}"),
    ],
)
def test_template_that_fills_well_passes(content):
    assert tried(content) == []


@pytest.mark.parametrize(
    ("content", "code", "severity"),
    [
        (paragraph("{{ nội_dung }}"), "SKH526", Severity.ERROR),
        ("{{ họ_tên }}", "SKH526", Severity.ERROR),
        (TABLE.format(LOOP), "SKH526", Severity.WARNING),
        (paragraph("{{ họ_tên|round }}"), "SKH526", Severity.ERROR),
        ("{% if dự_thảo %}<w:p>{% endif %}", "SKH526", Severity.ERROR),
        (
            paragraph("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"),
            "SKH514",
            Severity.ERROR,
        ),
    ],
)
def test_what_goes_wrong_is_told(content, code, severity):
    assert tried(content)[:1] == [(code, severity)]


def test_damaged_part_is_told_by_its_name():
    (problem,) = misplaced("word/document.xml", body("<w:p><w:p/></w:p>").encode())
    assert problem.code == "SKH526"
    assert problem.message.startswith("phần “word/document.xml” in ra từ mẫu")


@pytest.mark.parametrize(
    "content",
    [
        paragraph("{{ căn_cứ[0] }}"),
        paragraph('{{ căn_cứ|join("; ") }}'),
        paragraph("{% set câu = trích_yếu %}{{ câu }}"),
        '<w:p>{{ căn_cứ|join("; ") }}</w:p>',
    ],
)
def test_runs_put_in_as_plain_text_are_told_with_the_right_tag(content):
    (problem,) = trial_problems({"b": body(content)}, {"b": ["thân mẫu, đoạn 1"] * 2})
    assert problem.code == "SKH526"
    assert "{{r … }}" in problem.hint


def test_another_fault_of_structure_is_told_with_the_usual_hint():
    (problem,) = misplaced("word/document.xml", body("<w:p><w:p/></w:p>").encode())
    assert "ô bảng nào cũng còn một đoạn" in problem.hint
