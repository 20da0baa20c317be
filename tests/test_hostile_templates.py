"""Templates made to break out, to run for ever or to take all memory: refused in time, nothing written."""

import resource

import pytest

from tests.support.docx import paragraphs, template_bytes
from tests.support.workspaces import PLAN, lay_down, new_builder

BOUND = 5.0
TAG = "{{ họ_tên }}"
REFUSED = {
    "class walk": "{{ ''.__class__.__mro__ }}",
    "class walk by an item": "{{ ''['__class__'] }}",
    "class walk put together": "{{ họ_tên['__cl' ~ 'ass__'] }}",
    "class walk by a filter": "{{ họ_tên|attr('__class__') }}",
    "class walk through a list": "{{ căn_cứ|map(attribute='__class__')|join }}",
    "of an unknown name": "{{ (thiếu|default(thiếu2))['__init__'] }}",
    "globals of a function": "{{ range.__globals__ }}",
    "globals by an item": "{{ range['__globals__']['os'] }}",
    "globals of a macro": "{% macro m() %}{% endmacro %}{{ m['_func'] }}",
    "of the engine itself": "{{ self._TemplateReference__context }}",
    "method": "{{ họ_tên.format(1) }}",
    "method through a macro": "{% macro m(f) %}{{ f() }}{% endmacro %}{{ m(họ_tên['upper']) }}",
    "format string": "{{ '{0.__class__}'|format(1) }}",
    "old format string": "{{ '%1000000000d' % 1 }}",
    "include": "{% include '/etc/passwd' %}",
    "import": "{% import 'x' as y %}",
    "from import": "{% from 'x' import y %}",
    "extends": "{% extends 'x' %}",
    "block": "{% block x %}{% endblock %}",
    "no escaping": "{% autoescape false %}{{ họ_tên }}{% endautoescape %}",
    "safe": "{{ '<w:p>'|safe }}",
    "raw": "{% raw %}{{ x }}{% endraw %}",
    "call": "{{ lipsum.__globals__ }}",
    "dictionary": "{{ dict(a=1) }}",
    "endless loop": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "huge range": "{% for a in range(1000000000) %}x{% endfor %}",
    "power": "{{ 9 ** 9 ** 9 }}",
    "multiplied text": "{{ 'a' * 1000000000 }}",
    "multiplied list": "{{ ([0] * 1000000000)|length }}",
    "doubled text": "{% set n = namespace(a='aaaaaaaa') %}{% for i in range(99) %}{% set n.a = n.a ~ n.a %}{% endfor %}",
    "filled list": "{{ ['a']|batch(1000000000, 'x')|list|length }}",
    "rounding": "{{ 5|round(-1000000000) }}",
    "recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "recursive loop": "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}",
    "long print": "{% for a in range(99999) %}{% for b in range(999) %}"
    + "x" * 90
    + "{% endfor %}{% endfor %}",
    "deep brackets": "{{ kỳ ~ " + "(" * 400 + "1" + ")" * 400 + " }}",
    "deep statements": "{% if kỳ %}" * 300 + "{% endif %}" * 300,
}


def build(root, tag, plan=PLAN):
    """Return what becomes of `plan` with a template that holds `tag`."""
    work = lay_down(root, a=plan)
    (work / "templates").mkdir()
    (work / "templates" / "ke-hoach.docx").write_bytes(template_bytes((TAG, TAG + tag)))
    return new_builder(work / "output", cache=None).build(work / "plans" / "a.yaml")


@pytest.mark.parametrize("tag", REFUSED.values(), ids=REFUSED)
def test_refused_in_time_with_a_sentence_and_nothing_written(tag, tmp_path):
    start = processor_time()
    result = build(tmp_path, tag)
    assert processor_time() - start < BOUND
    assert {problem.code[:4] for problem in result.problems} == {"SKH5"}
    assert (result.written, list(tmp_path.rglob("output/*"))) == (None, [])


def test_a_harmless_one_is_printed(tmp_path):
    result = build(tmp_path, "{{ số_nhiệm_vụ }}")
    assert result.problems == ()
    assert "Trần" not in paragraphs(result.written.read_bytes())


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% include 'x' %}", "{{ họ_tên.__class__ }}"])
def test_what_a_plan_says_is_never_taken_for_a_template(text, tmp_path):
    result = build(tmp_path, "{{ trích_yếu|trim }}", PLAN.replace("Phát triển giáo dục", f'"{text}"'))
    printed = paragraphs(result.written.read_bytes())
    assert [line for line in printed if text in line] >= [text, text]


def processor_time():
    """Return the seconds of processor time that this process and those it waited for have taken."""
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(use.ru_utime + use.ru_stime for use in both)
