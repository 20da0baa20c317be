import pytest

from sinhkehoach.template.engine.names import known_names, names_in
from sinhkehoach.template.engine.read_tags import tree_of
from sinhkehoach.template.program_names import Use
from sinhkehoach.template.vocabulary import TagKind


def found(*tags):
    return names_in(tree_of(tags))


LOOP = ("{% for nv in nhiệm_vụ if not nv.là_nhóm %}", "{{ nv.tên }}", "{% endfor %}")


def test_names_are_found_with_the_tags_that_print_them():
    names = found(*LOOP)
    assert names.faults == []
    assert Use("nhiệm_vụ.tên", TagKind.TEXT, 1, is_printed=True) in names.uses
    assert {(use.name, use.tag) for use in names.uses if not use.is_printed} == {
        ("nhiệm_vụ", 0),
        ("nhiệm_vụ.là_nhóm", 0),
        ("nhiệm_vụ.tên", 1),
    }


@pytest.mark.parametrize(
    ("tags", "told", "hint", "tag"),
    [
        (["{{ 1 }}", "{{ họ_tem }}"], "không có tên “họ_tem”", "họ_tên", 1),
        (["{{ system(1) }}"], "không có tên “system”", "", 0),
        (["{% set a = 1 %}", "{{ a + b }}"], "không có tên “b”", "", 1),
        ([LOOP[0], "{{ nv.chu_tri }}", LOOP[2]], "không có tên “chu_tri” trong “nhiệm_vụ”", "chủ_trì", 1),
        (["{{ họ_tên.x|upper }}"], "không có tên “x” trong “họ_tên”", "", 0),
        (["{{ nhiệm_vụ }}"], "không phải là chữ", "{%p for x in nhiệm_vụ %}", 0),
        (["{{ nhiệm_vụ.tên.x }}"], "không có tên “x”", "", 0),
        (["{% set họ_tên = 1 %}"], "“họ_tên” đã là tên có sẵn", "", 0),
        (["{% macro kỳ() %}", "{% endmacro %}"], "“kỳ” đã là tên có sẵn", "", 0),
        (["{{ self }}"], "không có tên “self”", "", 0),
    ],
)
def test_fault_is_told_with_its_tag(tags, told, hint, tag):
    (fault,) = found(*tags).faults
    assert told in fault.message
    assert hint in fault.hint
    assert fault.tag == tag


@pytest.mark.parametrize(
    "tags",
    [
        ["{% macro m(a) %}", "{{ a.b }}{{ caller() }}{{ varargs }}", "{% endmacro %}", "{{ m(kỳ) }}"],
        [
            "{% for k in kinh_phí|sort(attribute='đồng')|list %}",
            "{{ k.tên }}{{ loop.index }}",
            "{% endfor %}",
        ],
        ["{% for n in (nhiệm_vụ|groupby('nhóm')) %}", "{{ n.grouper }}", "{% endfor %}"],
        ["{% set ns = namespace(x=1) %}", "{% set ns.x = 2 %}", "{{ ns.x }}"],
        [
            "{% for x in căn_cứ %}",
            "{{ x }}",
            "{% endfor %}",
            "{% for x in nhiệm_vụ %}",
            "{{ x.gì_đó }}",
            "{% endfor %}",
        ],
    ],
)
def test_what_cannot_be_known_is_left_to_the_filling(tags):
    assert found(*tags).faults == []


def test_records_of_a_filtered_list_are_known():
    loop = "{% for k in kinh_phí|selectattr('là_nhóm') %}"
    assert [fault.message for fault in found(loop, "{{ k.tem }}", "{% endfor %}").faults] == [
        "không có tên “tem” trong “kinh_phí”"
    ]


def test_names_of_both_ways_are_known():
    assert {"họ_tên", "phụ_lục.nhãn", "nhiệm_vụ", "chỉ_tiêu.cột.đích"} <= set(known_names())
