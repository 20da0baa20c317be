import pytest

from sinhkehoach.template.engine.allowed import refusal
from sinhkehoach.template.engine.read_tags import environment
from sinhkehoach.template.engine.sandbox import FILTERS, TESTS


def refused(text):
    found = refusal(environment().parse(text))
    return found and found.message


def test_every_filter_and_test_that_is_offered_may_be_used():
    for name in FILTERS:
        assert refused(f"{{{{ a|{name} }}}}") is None
    for name in TESTS - {"in"}:
        if name.isidentifier():
            assert refused(f"{{{{ a is {name} }}}}") is None


@pytest.mark.parametrize(
    "text",
    [
        "{% set x %}{{ a|safe }}{% endset %}",
        "{% macro m() %}{{ a.b() }}{% endmacro %}",
        "{{ [a, (b, c.__init__)] }}",
        "{{ a[b]() }}",
        "{% set ns._x = 1 %}",
        "{% for x in a recursive %}{{ x|pprint }}{% endfor %}",
    ],
)
def test_refused_wherever_it_stands(text):
    assert refused(text)


@pytest.mark.parametrize(
    "text", ["{{ m(a, b=1) }}", "{{ loop.cycle('a', 'b') }}", "{{ range(3) }}", "{{ a[1:2] }}"]
)
def test_macros_loops_and_functions_may_be_called(text):
    assert refused(text) is None


def test_hint_lists_what_may_be_used():
    assert "upper" in refusal(environment().parse("{{ a|safe }}")).hint
