import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.opc.xml_text import Xml
from sinhkehoach.render.fill_jinja import fill_by_jinja
from sinhkehoach.template.prepared_template import JinjaFacts
from tests.support.docx import BODY, prepared

READY = prepared()


def filled(source, context, records=None):
    places = {BODY: ["thân mẫu, đoạn 3"] * 9}
    template = READY._replace(sources={BODY: source}, jinja=JinjaFacts(places, ()))
    return fill_by_jinja(template, context, records or {})[BODY]


def test_finished_xml_is_put_in_where_it_is_printed_and_marked_once():
    marked = '<w:bookmarkStart w:id="1" w:name="_kh0"/>x<w:bookmarkEnd w:id="1"/>'
    rendered = filled("<a>{{ x }}</a>{{ t }}{{ x }}", {"x": Xml(marked, "y"), "t": "&"})
    assert rendered.frame == "<a>\0</a>&amp;\0"
    assert [list(block) for block in rendered.blocks] == [[marked, "y"], ["x", "y"]]


def test_lists_and_records_keep_their_shape():
    source = "{% for pl in phụ_lục %}{{ pl.nhãn }}{{ pl.nội_dung }}{% if pl.ngang %}!{% endif %}{% endfor %}"
    appendices = [
        {"nhãn": "I", "nội_dung": Xml("<w:p/>"), "ngang": True},
        {"nhãn": "II", "nội_dung": Xml(), "ngang": False},
    ]
    rendered = filled(source, {"phụ_lục": appendices})
    assert rendered.frame == "I\0!II\0"


def test_runs_are_text_in_a_filter_and_paragraphs_are_not():
    runs = Xml("<w:r><w:t>Đoạn &amp;</w:t><w:br/><w:t>hai</w:t></w:r>")
    rendered = filled(
        "{{ x|upper }}|{{ p|upper }}", {"x": runs, "p": Xml("<w:p><w:r><w:t>a</w:t></w:r></w:p>")}
    )
    assert rendered.frame == 'ĐOẠN &amp;</w:t><w:br/><w:t xml:space="preserve">HAI|'


def test_records_of_the_plan_are_at_hand():
    source = "{% for nv in nhiệm_vụ %}{{ nv.tên }}{% endfor %}{{ số_nhiệm_vụ }}"
    assert filled(source, {}, {"nhiệm_vụ": ({"tên": "A"},), "số_nhiệm_vụ": 1}).frame == "A1"


def test_document_without_records_has_empty_ones():
    assert filled("{% for nv in nhiệm_vụ %}x{% endfor %}{{ số_nhiệm_vụ }}{{ kỳ }}", {}).frame == "0"


def test_fault_is_told_with_its_place():
    with pytest.raises(ProblemsFound) as found:
        filled("{{ a.b }}", {"a": {"c": "x"}})
    (problem,) = found.value.problems
    assert problem.message == "thân mẫu, đoạn 3: không có tên “b”"
