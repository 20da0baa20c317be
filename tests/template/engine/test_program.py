import pytest

from sinhkehoach.template.engine.program import answer
from sinhkehoach.template.engine.run import HOLE, PIECE


def printed(text, **values):
    return answer({"a": text}, [values])["printed"][0]["a"]


def fault(*texts):
    return answer({str(number): text for number, text in enumerate(texts)}, [{"x": "a"}])["fault"]


def test_prints_each_part_with_each_of_the_values():
    sources = {"a": "<a>\n{{ x }}</a>", "b": "{{ x|upper }}"}
    assert answer(sources, [{"x": "&"}, {"x": "c"}]) == {
        "printed": [{"a": "<a>\n&amp;</a>", "b": "&amp;"}, {"a": "<a>\nc</a>", "b": "C"}]
    }


def test_finished_xml_leaves_its_number_and_is_text_in_a_filter():
    piece = {PIECE: [3, True, "Đoạn <1>"]}
    assert printed("{{ p }}|{{ p|upper }}|{{ ps|join }}", p=piece, ps=[piece]) == (
        f"{HOLE}3{HOLE}|ĐOẠN &lt;1&gt;|{HOLE}3{HOLE}"
    )


@pytest.mark.parametrize("is_there", [True, False])
def test_finished_xml_is_true_when_anything_is_in_it(is_there):
    assert printed("{% if p %}x{% endif %}", p={PIECE: [0, is_there, ""]}) == "x" * is_there


def test_records_and_lists_are_what_they_were():
    text = "{% for e in xs %}{{ e.a }}{{ e.b[0] }}{% endfor %}"
    assert printed(text, xs=[{"a": 1, "b": ["x"]}, {"a": 2.5, "b": ["y"]}]) == "1x2,5y"


@pytest.mark.parametrize(
    ("texts", "kind", "part", "tag"),
    [
        (["{{ x }}", "{{ x }}<b/>{{ x }}{{ y }}"], "told", "1", 2),
        (["{% for e in x %}{{ x }}{% set z = 1 / 0 %}{% endfor %}"], "value", "0", 2),
        (["{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"], "deep", "0", 1),
        (["{{ x }}{% for e in range(10000000) %}{% endfor %}"], "hard", "0", 1),
        (["{{ x|int(base=99) }}{{ x|round }}"], "value", "0", 1),
        (["{% if x %}"], "value", "0", 0),
    ],
)
def test_first_fault_is_told_with_its_tag(texts, kind, part, tag):
    found = fault(*texts)
    assert (found["kind"], found["part"], found["tag"]) == (kind, part, tag)


def test_what_was_printed_before_a_fault_is_kept():
    found = answer({"a": "{{ x.y }}"}, [{"x": {"y": "1"}}, {"x": {}}])
    assert found["printed"] == [{"a": "1"}]
    assert found["fault"]["words"] == "không có tên “y”"


def test_too_long_a_print_is_stopped():
    text = (
        "{% set a = 'x' * 1 if false else '"
        + "x" * 1000
        + "' %}{% for e in range(30000) %}{{ a }}{% endfor %}"
    )
    assert fault(text)["kind"] == "hard"
