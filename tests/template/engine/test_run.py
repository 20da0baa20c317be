import time

import pytest

from sinhkehoach.template.engine.run import HOLE, run_template, split_at_holes

PLACES = {"a": ["thân mẫu, đoạn 1", "thân mẫu, đoạn 7"]}


def fault(text):
    return run_template({"a": text}, [{"x": "a"}], PLACES).fault


def test_prints_in_a_program_of_its_own():
    assert run_template({"a": "{{ x|title }} <b/>"}, [{"x": "ăn cơm"}], PLACES) == (
        ({"a": "Ăn Cơm <b/>"},),
        None,
    )


def test_fault_names_the_place_in_the_word_file():
    found = fault("{{ x }}{{ x.tên }}")
    assert (found.code, found.message) == ("SKH526", "thân mẫu, đoạn 7: không có tên “tên”")
    assert "không hợp" in fault("{{ x|round }}").message
    assert "gọi chính nó" in fault("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}").message


@pytest.mark.parametrize(
    "text",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% set n = namespace(a='a') %}{% for i in range(99) %}{% set n.a = n.a ~ n.a %}{% endfor %}{{ n.a }}",
        "{{ x|batch(1000000000, 'x')|list }}",
        "{{ 5|round(-1000000000) }}",
        "{{ range(1000000000) }}",
    ],
)
def test_what_takes_too_long_or_too_much_is_stopped(text):
    start = time.monotonic()
    assert fault(text).code == "SKH514"
    assert time.monotonic() - start < 20


def test_text_is_split_at_its_holes():
    assert split_at_holes(f"a{HOLE}12{HOLE}b{HOLE}0{HOLE}") == (["a", "b", ""], [12, 0])
