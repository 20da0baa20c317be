import pytest
from jinja2 import TemplateError

from sinhkehoach.template.engine.sandbox import FILTERS, TESTS, TemplateEnvironment

ENVIRONMENT = TemplateEnvironment()
RECORDS = ({"tên": "a", "số": 2}, {"tên": "b", "số": 3})


def printed(text, **values):
    return ENVIRONMENT.from_string(text).render(values)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ x.tên }}{{ x['số'] }}", "a2"),
        ("{{ xs[1].tên }}{{ xs[-1]['tên'] }}{{ 'chữ'[0] }}", "bbc"),
        ("{{ xs|sum('số') }}", "5"),
        ("{{ xs|map(attribute='tên')|join(', ') }}", "a, b"),
        ("{% for g in xs|groupby('tên') %}{{ g.grouper }}{{ g.list|length }}{% endfor %}", "a1b1"),
        (
            "{% for e in xs %}{{ loop.index }}{{ loop.cycle('l', 'r') }}{{ loop.last|int }}{% endfor %}",
            "1l02r1",
        ),
        (
            "{% set ns = namespace(t=0) %}{% for e in xs %}{% set ns.t = ns.t + e.số %}{% endfor %}{{ ns.t }}",
            "5",
        ),
        (
            "{% macro m(a, b='&') %}{{ a }}{{ b }}{{ caller() }}{% endmacro %}{% call m('<') %}x{% endcall %}",
            "&lt;&amp;x",
        ),
        (
            "{% for e in xs recursive %}{{ e.tên }}{% if loop.depth < 2 %}{{ loop(xs) }}{% endif %}{% endfor %}",
            "aabbab",
        ),
        (
            "{{ 7 // 2 }}{{ 7 % 2 }}{{ 6 / 2 }}{{ 7 / 2 }}{{ 'a' + 'b' }}{{ ((1,) + (2,))|length }}",
            "3133,5ab2",
        ),
        ("{{ (thiếu is defined)|int }}{{ thiếu|default('x') }}{{ x.thiếu|d('y') }}", "0xy"),
        ("{{ a }}{{ a|upper }}", "1 &lt; 2\u00a0&amp;1 &lt; 2\u00a0&amp;"),
        ("{{ 44450000|số }} {{ 0.1 + 0.2 }} {{ (-1234.5)|số }} {{ y + 1 }}", "44.450.000 0,3 -1.234,5 2028"),
        ("{{ b }}", 'a</w:t><w:br/><w:t xml:space="preserve">b'),
    ],
)
def test_plain_values_are_printed_escaped(text, expected):
    assert printed(text, x=RECORDS[0], xs=RECORDS, a="1 < 2\u00a0&", b="a\nb", y=2027) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{{ x['__cl' ~ 'ass__'] }}",
        "{{ x['items'] }}",
        "{{ x.keys }}",
        "{{ 'a'['upper'] }}",
        "{{ xs['count'] }}",
        "{{ xs[0:1]['__len__'] }}",
        "{{ xs|map(attribute='__class__')|list }}",
        "{{ xs|sum('__class__') }}",
        "{{ ns['__init__'] }}{% set ns = namespace() %}",
        "{% for e in xs %}{{ loop['_recurse'] }}{% endfor %}",
        "{{ range['__globals__'] }}",
        "{{ (xs|groupby('tên'))[0]['count'] }}",
        "{% macro m() %}{% endmacro %}{{ m['_func'] }}{{ m['name'] }}",
        "{{ thiếu }}",
        "{{ thiếu + 1 }}",
        "{{ thiếu.x }}",
        "{{ thiếu['__init__'] }}",
        "{{ xs }}",
        "{{ x }}",
        "{{ x.số == 2 }}",
        "{{ xs[9] }}",
        "{{ xs['0'] }}",
        "{{ (()|first) }}",
    ],
)
def test_nothing_of_python_is_reached_and_an_unknown_name_is_told(text):
    with pytest.raises(TemplateError, match=r"không có|không phải"):
        printed(text, x=RECORDS[0], xs=RECORDS)


@pytest.mark.parametrize(
    "text",
    [
        "{{ 'a' * 9 }}",
        "{{ '%s' % 1 }}",
        "{{ 1e29 * 1e29 }}",
        "{{ (1,) * 3 }}",
        "{{ a + a }}",
        "{{ 'a' + 1 }}",
        "{{ 'a' - 'b' }}",
    ],
)
def test_reckoning_stays_within_bounds(text):
    with pytest.raises(TemplateError, match=r"phép “.” chỉ dùng với các con số"):
        printed(text, a="a" * 600_000)


def test_power_is_refused_before_it_is_worked_out():
    with pytest.raises(TemplateError, match="chỉ dùng với"):
        printed("{{ 9 ** 99999999 }}")


def test_what_is_offered_is_there():
    assert set(ENVIRONMENT.filters) == FILTERS
    assert set(ENVIRONMENT.tests) == TESTS
    assert set(ENVIRONMENT.globals) == {"range", "namespace"}


def test_misspelt_key_is_told_with_the_right_one():
    with pytest.raises(TemplateError, match="không có tên “so”; có phải là: số"):
        printed("{{ x.so }}", x=RECORDS[0])
